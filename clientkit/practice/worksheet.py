"""A learner’s own sheet of one exercise: the answer, its verdict, the help that was taken."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

from clientkit.practice.answers import Answers, now
from clientkit.practice.exercise import Exercise, Outcome, outcome_word
from clientkit.practice.kinds import Answer, AnswerFault
from clientkit.practice.parts_moved import parts_taken_over, with_first_vote, without_parts
from clientkit.practice.record import Record
from clientkit.practice.turns import in_turn
from clientkit.watched import shown
from clientkit.words import Text, _, language


class Worksheet:
    """An exercise as a learner works on it. The last line of a cell shows it as a card.

    From code: put an answer into `answer`, then `check()`. Nothing that a learner can do here
    raises; what cannot be understood is told by `check()`, and the answer before it stays.
    """

    def __init__(
        self, exercise: Exercise, answers: Answers | None = None, *, key: str | None = None
    ) -> None:
        self.exercise = exercise
        #: Under what it is kept: an exercise that is asked again later has another sheet.
        self.key = key or exercise.id
        self.answers = answers or Answers()
        self.turn = self.answers.turn
        self._watchers: list[Callable[[], None]] = []
        self._fault: str | None = None
        self._outcome: Outcome | None = None
        # Made when it is shown: from code, nobody waits for widgets.
        self._card: Any = None
        self._record: Record = {}
        self._load()

    def _load(self) -> None:
        record = without_parts(self.answers.record(self.key), self.exercise.moved_on)
        if not record and self.exercise.once_in:
            before = self.answers.record(self.exercise.once_in)
            record = parts_taken_over(before, self.exercise.answer)
        try:
            record["answer"] = self.exercise.answer.read(record.get("answer"))
        except AnswerFault as fault:
            # Somebody edited the file: what was written stays in it, beside the next answer.
            record["earlier"] = [*record.get("earlier", []), {"answer": record.pop("answer")}]
            self._fault = str(fault)
            self.answers.tell_about(self.key)
        try:
            if first := record.get("first"):
                record["first"] = {**first, "answer": self.exercise.answer.read(first["answer"])}
        except AnswerFault:
            record["earlier"] = [*record.get("earlier", []), record.pop("first")]
            self.answers.tell_about(self.key)
        self._record = self._with_first_vote(record)
        if record.get("answer") is not None and record.get("checked"):
            self._outcome = self.exercise.judge(record["answer"])

    def _with_first_vote(self, record: Record) -> Record:
        if not self.exercise.first_vote_in:
            return record
        voted = self.answers.record(self.exercise.first_vote_in)
        return with_first_vote(record, voted, self.exercise.answer)

    @in_turn
    def take_first_vote(self) -> None:
        """Take over the first vote that was given elsewhere, unless one was given here."""
        record = self._with_first_vote(self._record)
        if record is not self._record:
            self._record = record
            self._tell()

    @in_turn
    def _catch_up(self) -> None:
        """Take over what another notebook answered since."""
        kept = self.answers.record(self.key)
        if kept.get("changed") != self._record.get("changed"):
            self._fault = self._outcome = None
            self._load()
            self._tell()

    # What is known of the learner's work

    @property
    def answer(self) -> Answer:
        """The answer as it stands; None while there is none."""
        return self._record.get("answer")

    @answer.setter
    @in_turn
    def answer(self, given: Any) -> None:
        before, self._fault, self._outcome = self._outcome, None, None
        try:
            answer = self.exercise.answer.read(given)
        except AnswerFault as fault:
            self._fault = str(fault)
            self._tell()
            return
        if answer == self.answer:
            self._tell()
        elif before is not None and self.exercise.answer.same(answer, self.answer):
            self._outcome = self.exercise.judge(answer)
            self._keep(answer=answer)
        else:
            self._keep(answer=answer, checked=None, outcome=None, code=None)

    @property
    def outcome(self) -> Outcome | None:
        """What the check said of the answer as it stands; None before it was checked."""
        return self._outcome

    @property
    def attempts(self) -> int:
        """How often a whole answer was checked."""
        return int(self._record.get("attempts", 0))

    @property
    def first(self) -> Record | None:
        """The first whole answer that was checked and when: the prediction, or the first vote."""
        return self._record.get("first")

    @property
    def changed(self) -> str:
        """When something of this sheet was last kept; empty before."""
        return str(self._record.get("changed", ""))

    @property
    def trouble(self) -> str | None:
        """What went wrong with the answers file, as a sentence."""
        return self.answers.trouble

    @property
    def saved(self) -> bool:
        """Whether the answer as it stands is in the answers file."""
        return self.answers.path is not None and self.answer is not None and not self.trouble

    @property
    def fault(self) -> str | None:
        """What could not be understood of what was last given, as a sentence."""
        return self._fault

    # What a learner does

    @in_turn
    def check(self, *, again: bool = False) -> Outcome:
        """Check the answer as it stands, and say what there is to say of it.

        With `again`, it takes the place of the check before: the answer was still on its way.
        """
        if self._fault is None:
            outcome = self.exercise.judge(self.answer)
        else:
            outcome = Outcome(self.exercise, "not_attempted", fault=self._fault)
        self._outcome = outcome
        if outcome.what == "not_attempted":
            self._tell()
            return outcome
        changes: Record = {"checked": now(), "outcome": outcome.what, "code": outcome.code}
        if outcome.is_real_attempt:
            since = str(self._record.get("done", ""))
            # A first answer from before starting over stays.
            fresh = self.first is None or self.first.get("at", "") >= since
            too_soon = again and self.attempts == 1 and fresh
            changes["attempts"] = self.attempts + (not again or not self.attempts)
            changes["done"] = self._record.get("done", changes["checked"])
            if outcome.what == "look_again":
                changes["looked_again"] = True
            if self.exercise.keep_first and (self.first is None or too_soon):
                changes["first"] = {"answer": self.answer, "at": changes["checked"]}
        self._keep(**changes)
        return outcome

    @property
    def hints(self) -> list[Text]:
        """The hints that were asked for so far."""
        return list(self.exercise.hints[: int(self._record.get("hints", 0))])

    @in_turn
    def hint(self) -> str:
        """Give the next hint."""
        given = len(self.hints)
        if given == len(self.exercise.hints):
            return _("That was the last hint.")
        self._keep(hints=given + 1)
        return self.exercise.hints[given].say()

    @property
    def solution(self) -> Answer:
        """The solution, or one good answer, as it can be put into `answer`."""
        return self.exercise.solved()

    @property
    def may_see_solution(self) -> bool:
        """Whether a real attempt was made: all that was asked was answered, and checked."""
        return self.attempts > 0

    @property
    def solution_is_open(self) -> bool:
        """Whether the learner has opened the solution."""
        return bool(self._record.get("solution_seen")) and self.may_see_solution

    @in_turn
    def open_solution(self) -> str:
        """Open the solution after a real attempt; before, say what to do first."""
        if not self.may_see_solution:
            self._tell()
            return before_the_solution(self.exercise)
        self._keep(solution_seen=True)
        solved = self.exercise.answer.lines(self.exercise.solved())
        return "\n".join([*solved, self.exercise.because.say()])

    @property
    def reveal_is_open(self) -> bool:
        """Whether what follows the prediction was turned over."""
        return bool(self._record.get("revealed")) and self.first is not None

    @in_turn
    def turn_reveal(self, open: bool = True) -> None:
        """Turn over what follows the prediction, once there is one, or turn it back."""
        if self.first is not None and open != self.reveal_is_open:
            self._keep(revealed=open)
        else:
            self._tell()

    @in_turn
    def start_over(self) -> Path | None:
        """Bring the blank exercise back; give the dated copy of the answers file as it was."""
        first = self.first if self.exercise.first_stays else None
        kept = self.answers.start_over(self.key)
        if first and not self.answers.record(self.key):
            self.answers.keep(self.key, {"first": first})
        if self.exercise.once_in and not self.answers.record(self.key):
            # Or what was answered before the parts moved here would come back.
            self.answers.keep(self.key, {})
        # Blank, unless what is there could not be kept: then it stays, and it is told why.
        self._fault = self._outcome = None
        self._load()
        self._tell()
        return kept

    # Those who show it

    def watch(self, changed: Callable[[], None]) -> None:
        """Call `changed` after every change of this sheet."""
        self._watchers.append(changed)

    def _keep(self, **changes: Any) -> None:
        record = {**self._record, **changes}
        blank = [key for key, value in record.items() if value is None and key != "answer"]
        for key in blank:
            del record[key]
        self._record = self.answers.keep(self.key, record)
        self._tell()

    def _tell(self) -> None:
        for changed in self._watchers:
            changed()

    def state(self, lang: str | None = None) -> str:
        """In a word or two, how far the learner is."""
        if self.answer is None:
            return outcome_word("not_attempted", lang)
        if self._outcome is None:
            own = self.exercise.model == "example"
            return outcome_word("not_kept" if own else "not_checked", lang)
        return self._outcome.word(lang)

    def __repr__(self) -> str:
        return _("{name}: {said}").format(name=self.exercise.name(), said=self.state())

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, Any]:
        self._catch_up()
        from clientkit.practice.card import Card
        from clientkit.practice.pages import asleep

        if self._card is None or self._card.lang != language():
            self._card = Card(self, language())
        still = {"text/plain": repr(self), "text/html": asleep(self, language())}
        return shown(self._card.box, still)


def before_the_solution(exercise: Exercise) -> str:
    """What is said to somebody who asks for the solution before a real attempt."""
    said = {
        "solution": _("The solution opens once you have answered everything and checked it."),
        "one_of_several": _(
            "One good answer opens once you have answered everything and checked it."
        ),
        "example": _("The example opens once you have answered everything and kept your answer."),
    }
    return said[exercise.model]
