"""What every kind of answer can do, whatever its shape: be read, be said, say what it lacks."""

from abc import ABC, abstractmethod
from collections.abc import Mapping
from typing import Any, ClassVar

from clientkit.map import CustomerMap
from clientkit.practice.kindly import fold
from clientkit.practice.naming import readings
from clientkit.words import LANGUAGES, Text, _
from clientkit.words.listing import listing

#: An answer as the answers file holds it: strings, numbers, lists and objects of JSON.
Answer = Any


class AnswerFault(ValueError):
    """An answer that this kind cannot hold; `str()` says what it can, in the reader's language."""


class Kind(ABC):
    """A shape that an answer can have. An answer that holds nothing is None."""

    #: False for what may stay empty in a finished answer.
    needed: bool = True
    #: True where somebody types: such an answer is saved when the hand rests.
    typed: ClassVar[bool] = False
    #: True where an answer may be begun and not whole yet.
    can_be_unfinished: ClassVar[bool] = False

    @abstractmethod
    def read(self, given: Any) -> Answer:
        """Make an answer of what a person gives, by its id or in words; raise AnswerFault."""

    @abstractmethod
    def lines(self, answer: Answer, lang: str | None = None) -> list[str]:
        """Say an answer, a line for each of its parts."""

    def unfilled(self, answer: Answer, lang: str | None = None) -> list[str]:
        """Name the parts that still wait for an answer; empty when nothing does."""
        return [""] if self.needed and answer is None else []

    def left_alone(self, answer: Answer) -> bool:
        """Whether nothing is answered, though words may stand there: “I don’t know”."""
        return answer is None

    def to_settle(self, answer: Answer, lang: str | None = None) -> list[str]:
        """Say in sentences what else stands in the way of a verdict; empty when nothing does."""
        return []

    def parts_of(self, solution: Any) -> list[tuple[Text, Any]]:
        """The parts of a solution that can be right each for itself: their names and patterns."""
        return []

    def before_and_after(self, answer: Answer) -> tuple[Answer, Answer] | None:
        """Where an answer holds two rounds itself: each as an answer; None for other kinds."""
        return None

    def same(self, one: Answer, other: Answer) -> bool:
        """Whether two answers say the same, so that what was said of one holds for the other."""
        return bool(one == other)

    def map_in(self, answer: Answer) -> CustomerMap | None:
        """The map that an answer is, or makes; None for what is no map."""
        return None


def is_blank(given: Any) -> bool:
    """Tell whether somebody left an answer as it was: nothing, ``...``, spaces, an empty list."""
    if given is None or given is ...:
        return True
    if isinstance(given, str):
        return not given.strip()
    return isinstance(given, (dict, list, tuple, set, frozenset)) and not given


def one_of(options: Mapping[str, Text], given: Any) -> str:
    """Find the option that somebody means: its id, or its words, in either language.

    Words are read as typed names are; what may mean an option is asked about.

    >>> one_of({"patients": Text(en="the patients", fr="les patients")}, "Patients !")
    'patients'
    """
    if isinstance(given, str):
        for id, words in options.items():
            said = {fold(id), *(fold(words.say(lang)) for lang in LANGUAGES)}
            if fold(given) in said:
                return id
        reading = readings([given], options)[0]
        if reading.means:
            return reading.means
        if reading.perhaps:
            raise AnswerFault(
                _("‘{given}’: did you mean {choices}?").format(
                    given=given,
                    choices=listing((f"‘{options[id]}’" for id in reading.perhaps), any_of=True),
                )
            )
    raise AnswerFault(
        _("‘{given}’ is not one of the choices. Choose among: {choices}.").format(
            given=given, choices=", ".join(f"‘{words}’" for words in options.values())
        )
    )


def by_name(names: Mapping[str, Text], given: Any) -> dict[str, Any]:
    """What is given for each of several things, by its id or in words; raise AnswerFault."""
    if not isinstance(given, Mapping):
        raise AnswerFault(
            _("Give each of these its answer, by name: {names}.").format(
                names=", ".join(f"‘{words}’" for words in names.values())
            )
        )
    return {one_of(names, name): answer for name, answer in given.items()}
