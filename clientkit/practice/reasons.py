"""What a check can say of an answer: reasons, what is right in it already, and points of view."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from attrs import field, frozen

from clientkit.practice.kinds import Answer
from clientkit.words import Text

#: The four outcomes of an exercise.
Outcomes = Literal["not_attempted", "look_again", "right", "to_discuss"]
#: How often a trainer meets a reason in a room of ten: hardly ever, now and then, mostly.
HowOften = Literal["rarely", "sometimes", "often"]
#: A pattern of an answer, or a question put to it; `fits` says how a pattern is read.
Pattern = Any


def fits(pattern: Pattern, answer: Answer) -> bool:
    """Tell whether an answer fits a pattern.

    ``...`` fits any answer that is given; a dict fits when each part that it names does; a set
    fits any of its members; a function is asked; anything else fits what equals it.

    >>> fits({"sales": "caregivers"}, {"sales": "caregivers", "accounting": "patients"})
    True
    >>> fits({"sales": {"patients", "hospitals"}}, {"sales": "caregivers"})
    False
    """
    if callable(pattern):
        return bool(pattern(answer))
    if pattern is ...:
        return answer is not None
    if isinstance(pattern, Mapping):
        return isinstance(answer, Mapping) and all(
            fits(wanted, answer.get(part)) for part, wanted in pattern.items()
        )
    if isinstance(pattern, (set, frozenset)):
        return not isinstance(answer, (list, dict)) and answer in pattern
    return bool(pattern == answer)


@frozen
class Reason:
    """Why an answer is judged as it is: what fits it, and what is said to the learner."""

    code: str
    outcome: Outcomes
    pattern: Pattern
    say: Text | Callable[[Answer], Text]
    #: For the trainer: the misconception behind it (M1 to M20), how often, what to ask the room.
    misconception: str | None = field(default=None, kw_only=True)
    expect: HowOften = field(default="sometimes", kw_only=True)
    ask: Text | None = field(default=None, kw_only=True)

    def sentence(self, answer: Answer, lang: str | None = None) -> str:
        """What is said to a learner who answered this."""
        said = self.say if isinstance(self.say, Text) else self.say(answer)
        return said.say(lang)


def right(code: str, pattern: Pattern, say: Any, **trainer: Any) -> Reason:
    """The answer is right, and this is why."""
    return Reason(code, "right", pattern, say, **trainer)


def look_again(code: str, pattern: Pattern, say: Any, **trainer: Any) -> Reason:
    """The answer deserves another look; `say` points where to look and does not give it away."""
    return Reason(code, "look_again", pattern, say, **trainer)


def to_discuss(code: str, pattern: Pattern, say: Any, **trainer: Any) -> Reason:
    """The answer can be defended, and so can others: the exercise's debate is told with it."""
    return Reason(code, "to_discuss", pattern, say, **trainer)


@frozen
class Credit:
    """What is right in an answer that is not right altogether. It is told first."""

    pattern: Pattern
    say: Text


@frozen
class View:
    """A point of view in a debate: who holds it, the best argument for it, where that is from."""

    id: str
    #: Which answers take this view.
    pattern: Pattern
    name: Text
    argument: Text
    source: Text
