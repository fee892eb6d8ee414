"""An exercise as its author writes it: once, in Python, for both languages."""

import re
from collections.abc import Mapping, Sequence
from typing import Any, Literal

from attrs import define, field, frozen

from clientkit.map import CustomerMap
from clientkit.practice.kinds import Answer, Kind
from clientkit.practice.lit import Lit, lit
from clientkit.practice.reasons import Credit, Reason, View, fits
from clientkit.words import LANGUAGES, Text, _, ngettext, pgettext
from clientkit.words.listing import listing, series, within_quotation_marks

#: What can be laid beside an answer: the solution; one good answer, where several can be defended;
#: or, where the answer is personal and nothing can be its model, no more than an example.
Model = Literal["solution", "one_of_several", "example"]


def _listed(items: Any) -> tuple[Any, ...]:
    return tuple(items.split()) if isinstance(items, str) else tuple(items)


@frozen
class Exercise:
    """A question, the shape of its answer, and all that can be said of what comes back.

    `covers` names the items taught. `reasons` are tried in order, and the first that fits is
    told; the last one has the pattern ``...`` and so fits whatever the others leave. `solution`
    is an answer (its words may be Texts), `because` explains it. Parts that are right already are
    told first, unless `credits` say otherwise. Reasons light up links of `map`. With `keep_first`,
    the first whole answer is kept with its date: a prediction, or a vote before the course.
    """

    id: str
    title: Text = field(kw_only=True)
    minutes: tuple[int, int] = field(kw_only=True)
    covers: tuple[str, ...] = field(kw_only=True, converter=_listed)
    prompt: Text = field(kw_only=True)
    answer: Kind = field(kw_only=True)
    reasons: tuple[Reason, ...] = field(kw_only=True, converter=_listed)
    hints: tuple[Text, ...] = field(kw_only=True, converter=_listed)
    solution: Any = field(kw_only=True)
    because: Text = field(kw_only=True)
    credits: tuple[Credit, ...] = field(kw_only=True, converter=_listed)
    debate: tuple[View, ...] = field(kw_only=True, default=(), converter=_listed)
    map: CustomerMap | None = field(kw_only=True, default=None)
    keep_first: bool = field(kw_only=True, default=False)
    #: Whether the first answer was promised to stay, and so outlives starting over: a first vote.
    first_stays: bool = field(kw_only=True, default=False)
    #: The exercise whose first vote is the first round of the vote taken twice here.
    first_vote_in: str = field(kw_only=True, default="")
    #: Parts of its answer that stand on the take-home page as the “sentence” or “commitment”,
    #: such as {"commitment": "whom ask when"}; the latest lesson's do.
    takes_home: Mapping[str, str] = field(kw_only=True, factory=dict)
    #: What can be laid beside an answer: nobody checks an answer that only has an example.
    model: Model = field(kw_only=True)
    #: Parts that another exercise asks by now, or none does; from before, the file keeps them.
    moved_on: tuple[str, ...] = field(kw_only=True, default=())
    #: The exercise that asked these parts before: what was answered there is taken over.
    once_in: str = field(kw_only=True, default="")
    #: Parts where each position can be defended: what is laid beside an answer takes none.
    left_to_you: tuple[str, ...] = field(kw_only=True, default=(), converter=_listed)
    #: Whether it can be asked again days later, in a review; a vote or a plan cannot.
    recall: bool = field(kw_only=True)

    @recall.default
    def _anything_but_a_vote(self) -> bool:
        return not self.is_a_vote

    @model.default
    def _none_of_a_vote(self) -> Model:
        if self.is_a_vote:
            return "example"
        return "one_of_several" if self.debate else "solution"

    @credits.default
    def _every_part_counts(self) -> tuple[Credit, ...]:
        one_right = any(reason.outcome == "right" for reason in self.reasons)
        if self.solution is None or not one_right:
            return ()
        return tuple(
            Credit(
                pattern,
                Text(**{lang: _already_right([label], lang) for lang in LANGUAGES}),
                part=label,
            )
            for label, pattern in self.answer.parts_of(self.solution)
        )

    @reasons.validator
    def _nobody_is_left_without_a_reason(self, _attribute: Any, reasons: Any) -> None:
        if not reasons or reasons[-1].pattern is not ...:
            raise ValueError(f"The last reason of exercise {self.id} does not fit every answer.")
        codes = [reason.code for reason in reasons]
        slug = re.compile(re.escape(self.id) + r"/[a-z][a-z0-9-]*")
        if len(set(codes)) < len(codes) or not all(slug.fullmatch(code) for code in codes):
            raise ValueError(f"The codes of exercise {self.id} are not like ‘{self.id}/a-slug’.")

    def name(self, lang: str | None = None) -> str:
        """How the exercise is called: “Exercise 1.1”."""
        return _("Exercise {id}", lang).format(id=self.id)

    @property
    def is_a_vote(self) -> bool:
        """Whether no answer is better than another: there is nothing to look at again."""
        return all(reason.outcome == "to_discuss" for reason in self.reasons)

    @property
    def is_personal(self) -> bool:
        """Whether there is no model answer: what is given is kept, not checked."""
        return self.model == "example"

    def to_press(self, lang: str | None = None) -> str:
        """What the main button does with an answer, as the button says it."""
        if self.is_personal:
            return _("Keep my answer", lang)
        return _("Check my answer", lang)

    def laid_beside(self, lang: str | None = None) -> str:
        """What a press lays beside the learner's own answer, as the button says it."""
        words = {
            "solution": _("The solution", lang),
            "one_of_several": _("One good answer", lang),
            "example": _("An example", lang),
        }
        return words[self.model]

    def solved(self, lang: str | None = None) -> Answer:
        """The solution as an answer, its words in `lang`."""
        return self.answer.read(_said(self.solution, lang))

    def model_lines(self, lang: str | None = None) -> list[str]:
        """What is laid beside the learner's own answer, without the positions left to them."""
        solved = self.solved(lang)
        if self.left_to_you:
            solved = {id: said for id, said in solved.items() if id not in self.left_to_you}
        return self.answer.lines(solved, lang)

    def lit(self, reason: Reason, answer: Answer) -> Lit | None:
        """What a reason lights up: on the map that was drawn, or on the exercise's own."""
        maps = (self.answer.map_in(answer), self.map)
        return next(filter(None, (lit(map, reason.look, answer) for map in maps)), None)

    def judge(self, answer: Answer) -> "Outcome":
        """Say what there is to say of an answer, such as the kind of answer has read it."""
        if answer is None:
            return Outcome(self, "not_attempted")
        credits = tuple(credit for credit in self.credits if fits(credit.pattern, answer))
        if self.answer.unfilled(answer):
            what = "not_attempted" if self.answer.left_alone(answer) else "look_again"
            return Outcome(self, what, UNFINISHED, answer, credits=credits)
        reason = next(reason for reason in self.reasons if fits(reason.pattern, answer))
        # A name in doubt is asked about, unless the answer is right without it.
        if reason.outcome != "right" and self.answer.to_settle(answer):
            return Outcome(self, "look_again", UNFINISHED, answer, credits=credits)
        if reason.outcome == "right":
            credits = ()
        return Outcome(self, reason.outcome, reason.code, answer, reason, credits)


#: The code of an answer that is not whole yet; the same in all exercises.
UNFINISHED = "unfinished"


@define(frozen=True, repr=False)
class Outcome:
    """What a check says of an answer: one of four outcomes, and why."""

    exercise: Exercise
    what: str
    code: str | None = None
    answer: Answer = None
    reason: Reason | None = None
    credits: tuple[Credit, ...] = ()
    #: What was given and could not be read, said as a sentence.
    fault: str | None = None

    @property
    def is_real_attempt(self) -> bool:
        """Whether somebody answered all that was asked, right or not."""
        return self.reason is not None

    def word(self, lang: str | None = None) -> str:
        """The outcome in a word or two; a reason may have its own."""
        if self.reason is not None and self.reason.word is not None:
            return self.reason.word.say(lang)
        return outcome_word(self.what, lang)

    @property
    def lit(self) -> Lit | None:
        """What to look at on the map; None when the reason points at nothing there."""
        return self.exercise.lit(self.reason, self.answer) if self.reason else None

    def says(self, lang: str | None = None) -> list[str]:
        """The sentences of the verdict: first what is right, then what to look at, or why."""
        said = [credit.say.say(lang) for credit in self.credits if credit.part is None]
        if parts := [credit.part for credit in self.credits if credit.part is not None]:
            said.append(_already_right(parts, lang))
        if self.fault:
            said.append(self.fault)
        if self.reason is not None:
            # One subject after another, each in a paragraph of its own.
            said += self.reason.sentence(self.answer, lang).split("\n\n")
        elif self.code == UNFINISHED:
            if waiting := _waiting(self.exercise.answer, self.answer, lang):
                said.append(waiting)
            said += self.exercise.answer.to_settle(self.answer, lang)
        return said

    def views(self) -> tuple[list[View], list[View]]:
        """The points of view that the answer takes, and those that it leaves out."""
        if self.what != "to_discuss":
            return [], []
        debate = self.exercise.debate
        taken = [view for view in debate if fits(view.pattern, self.answer)]
        return taken, [view for view in debate if view not in taken]

    def told_views(self, lang: str | None = None) -> list[tuple[str, View, bool]]:
        """The views as they are told: how each is introduced, and whether the answer takes it.

        An answer that takes several, opposed as they are, is not told twice that one is its own.
        """
        taken, missing = self.views()
        own = _("Your answer takes this view", lang) if len(taken) == 1 else _("One view", lang)
        another = _("Another view", lang)
        return [
            *((another if n else own, view, True) for n, view in enumerate(taken)),
            *((another, view, False) for view in missing),
        ]

    def __str__(self) -> str:
        return self.text()

    def text(self, lang: str | None = None) -> str:
        """The whole verdict as plain text."""
        head = _("{name}: {said}", lang).format(
            name=self.exercise.name(lang), said=self.word(lang)
        )
        lines = [head, *self.says(lang)]
        for intro, view, taken in self.told_views(lang):
            lines.append(_("{name}: {said}", lang).format(name=intro, said=view.name.say(lang)))
            lines += view.said(lang, taken=taken)
        if self.lit:
            lines += [_("Lit up on the map:", lang), *self.lit.lines(lang)]
        return "\n".join(lines)

    __repr__ = __str__


def _already_right(labels: Sequence[Text], lang: str | None) -> str:
    """All that is right so far, in one sentence."""
    named = series((_named(label, lang) for label in labels), lang)
    return _("Already right: {part}.", lang).format(part=named)


def outcome_word(what: str, lang: str | None = None) -> str:
    """Say an outcome in a word or two."""
    words = {
        "not_attempted": pgettext("outcome", "not attempted", lang),
        "look_again": pgettext("outcome", "look again", lang),
        "right": pgettext("outcome", "right", lang),
        "to_discuss": pgettext("outcome", "to discuss", lang),
        "not_checked": pgettext("outcome", "not checked yet", lang),
        "not_kept": pgettext("outcome", "not handed over yet", lang),
    }
    return words[what]


#: So many parts that wait are named; the others are counted.
_NAMED = 3
#: A label of more letters is named by its last sentence, if that has more than so few words.
_SHORT, _FEW = 60, 3


def _waiting(kind: Kind, answer: Answer, lang: str | None) -> str:
    """What still waits for an answer, in a sentence; nothing when nothing does."""
    waiting = [_quoted(_in_short(name), lang) for name in kind.unfilled(answer, lang) if name]
    if not waiting:
        return ""
    missing = len(waiting)
    more = missing - _NAMED
    if more > 1:
        others = ngettext("{n} more part", "{n} more parts", more, lang).format(n=more)
        waiting = [*waiting[:_NAMED], others]
    return ngettext(
        "Still waiting for an answer: {parts}.",
        "Still waiting for {n} answers: {parts}.",
        missing,
        lang,
    ).format(n=missing, parts=listing(waiting, lang))


def _quoted(name: str, lang: str | None) -> str:
    # A question keeps its mark, and a beginning its dots, inside the quotation marks.
    return _("“{words}”", lang).format(words=within_quotation_marks(name))


def _in_short(label: str) -> str:
    """A part by the last sentence of its label: what is asked, without what leads up to it."""
    last = re.split(r"(?<=[.!?])\s+(?=\w)", label)[-1]
    # “So?” says nothing by itself.
    return last if len(label) > _SHORT and len(last.split()) > _FEW else label


def _named(label: Text, lang: str | None) -> str:
    said = _in_short(label.say(lang))
    return _quoted(said, lang) if said[-1] in "?!…:" else said


def _said(value: Any, lang: str | None) -> Any:
    if isinstance(value, Text):
        return value.say(lang)
    if isinstance(value, Mapping):
        return {key: _said(part, lang) for key, part in value.items()}
    return value
