"""What a check can say of an answer: reasons, what is right in it already, and points of view."""

from collections.abc import Callable, Mapping
from typing import Any, Literal

from attrs import field, frozen

from clientkit.practice.kinds import Answer
from clientkit.practice.lit import Look
from clientkit.words import Text, _

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
    #: Links and parties to light up on the exercise's map, or on the one that was drawn.
    look: Look = field(default=(), kw_only=True)
    #: What stands over the sentence instead of the outcome's own words, such as “Ready”.
    word: Text | None = field(default=None, kw_only=True)
    #: For the trainer: the misconception behind it (M1 to M20), how often, what to ask the room.
    misconception: str | None = field(default=None, kw_only=True)
    expect: HowOften = field(default="sometimes", kw_only=True)
    ask: Text | None = field(default=None, kw_only=True)

    def sentence(self, answer: Answer, lang: str | None = None) -> str:
        """What is said to a learner who answered this."""
        said = self.say if isinstance(self.say, Text) else self.say(answer)
        return said.say(lang)


def right(code: str, pattern: Pattern, say: Any, **more: Any) -> Reason:
    """The answer is right, and this is why."""
    return Reason(code, "right", pattern, say, **more)


def look_again(code: str, pattern: Pattern, say: Any, **more: Any) -> Reason:
    """The answer deserves another look; `say` points where to look and does not give it away."""
    return Reason(code, "look_again", pattern, say, **more)


def to_discuss(code: str, pattern: Pattern, say: Any, **more: Any) -> Reason:
    """The answer can be defended, and so can others: the exercise's debate is told with it."""
    return Reason(code, "to_discuss", pattern, say, **more)


@frozen
class Credit:
    """What is right in an answer that is not right altogether. It is told first."""

    pattern: Pattern
    say: Text
    #: What is right, where nothing but its label is said of it: then all are named together.
    part: Text | None = field(default=None, kw_only=True)


@frozen
class View:
    """A point of view in a debate: the best argument for it and against it, with sources."""

    id: str
    #: Which answers take this view.
    pattern: Pattern
    name: Text
    argument: Text
    source: Text
    #: The strongest argument against it; its source, where that is another one.
    against: Text = field(kw_only=True)
    against_source: Text | None = field(default=None, kw_only=True)

    def said(self, lang: str | None = None, *, taken: bool) -> list[str]:
        """The best argument, with its source; of a view that is taken, the one against it too."""
        pro = _("{argument} ({source})", lang).format(
            argument=self.argument.say(lang), source=self.source.say(lang)
        )
        if not taken:
            return [pro]
        against = _("{argument} ({source})", lang).format(
            argument=self.against.say(lang), source=(self.against_source or self.source).say(lang)
        )
        return [
            _("For it: {argument}", lang).format(argument=pro),
            _("Against it: {argument}", lang).format(argument=against),
        ]
