"""What every lesson must have: looked for in its cells, and said with what is missing."""

import re
from collections.abc import Callable, Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson, Passage, Section
from clientkit.course import written
from clientkit.course.items import SOURCES
from clientkit.practice import Exercise, Form, Kind, MapAnswer
from clientkit.words import N_, _

ASKED = re.compile(r'clientkit\.exercise\("([^"]+)"\)')
_MOVES = re.compile(
    r"clientkit\.(play|step_by_step|switches|take_away|light_up|light_up_mine|slide)\("
)


def asked_in(passage: Passage) -> Exercise | None:
    """The exercise that a cell asks, if it asks one."""
    found = ASKED.fullmatch(passage.code.strip())
    return written(found[1]) if found else None


def _code(*starts: str) -> Callable[[Passage], bool]:
    return lambda passage: any(start in passage.code for start in starts)


def _predicts(passage: Passage) -> bool:
    exercise = asked_in(passage)
    return exercise is not None and exercise.keep_first


def draws(passage: Passage) -> bool:
    """Whether a map is drawn in this cell."""
    exercise = asked_in(passage)
    return "clientkit.draw(" in passage.code or (
        exercise is not None and _asks_for_a_map(exercise.answer)
    )


def _asks_for_a_map(kind: Kind) -> bool:
    if isinstance(kind, Form):
        return any(_asks_for_a_map(part.kind) for part in kind.parts.values())
    return isinstance(kind, MapAnswer)


def _ends(what: str) -> Callable[[Passage], bool]:
    return lambda passage: bool(re.search(rf'clientkit\.exercise\("\d+\.{what}"\)', passage.code))


def _does(what: str) -> Callable[[Passage], bool]:
    return lambda passage: what in passage.does


#: Each thing that a lesson has: how it is found, and what is said when it is not there.
PARTS: dict[str, tuple[Callable[[Passage], bool], str]] = {
    "recall": (
        _code("clientkit.recall("),
        N_("it asks nothing about the lessons before it (`clientkit.recall`)."),
    ),
    "story": (_does("story"), N_("no cell says that it tells the story (`does`: story).")),
    "prediction": (_predicts, N_("nothing is predicted (an exercise with `keep_first`).")),
    "reveal": (
        _code("clientkit.reveal(", "after="),
        N_("nothing stays closed until it is predicted (`clientkit.reveal`, or `after=`)."),
    ),
    "drawn": (draws, N_("nothing is drawn (`clientkit.draw`, or an exercise with a map).")),
    "moves": (
        lambda passage: bool(_MOVES.search(passage.code)),
        N_("nothing moves (`clientkit.play`, `step_by_step`, `switches` and the like)."),
    ),
    "holes": (
        _does("holes"),
        N_("no exercise says that it leaves holes to fill (`does`: holes)."),
    ),
    "own": (
        lambda passage: "own" in passage.does or "clientkit.draw(" in passage.code,
        N_("nobody turns to their own case (`does`: own)."),
    ),
    "keep": (_ends("keep"), N_('no sentence is kept (`clientkit.exercise("1.keep")`).')),
    "monday": (
        lambda passage: _ends("monday")(passage) or "monday" in passage.does,
        N_('nobody is sent to ask somebody on Monday (`"1.monday"`, or `does`: monday).'),
    ),
}

#: What some lessons are not for: the first welcomes, the tenth is one's own case throughout, the
#: last goes over the others again.
NOT_FOR = {
    "00-start": frozenset(PARTS),
    "10-my-map": frozenset({"story", "holes"}),
    "11-review": frozenset(PARTS) - {"keep", "monday"},
}


def missing(lesson: Lesson) -> Iterator[Fault]:
    """What a lesson lacks of what it must have, even for those who skip what may be skipped."""
    walk = [s for s in lesson.sections if s.part in ("story", "exercise") and not s.optional]
    shown = [passage for section in walk for passage in section.passages]
    for name, (is_there, message) in PARTS.items():
        if name not in NOT_FOR.get(lesson.id, ()) and not any(map(is_there, shown)):
            yield Fault(lesson.path.name, _(message))
    for section in lesson.sections:
        if any("story" in passage.does for passage in section.passages):
            for lang, said in _said(section).items():
                if not any(source.named_in(said) for source in SOURCES.values()):
                    words = _("the story of ‘{title}’ names no source in ‘{lang}’.")
                    yield Fault(
                        lesson.path.name, words.format(title=section.title(lang), lang=lang)
                    )


def _said(section: Section) -> dict[str, str]:
    """All prose of a section, by language."""
    said: dict[str, str] = {}
    for passage in section.passages:
        for lang, text in passage.said.items():
            said[lang] = said.get(lang, "") + "\n" + text
    return said
