"""What every trainer's guide must have: looked for in its headings, its bold words, its cells."""

import re
from collections.abc import Iterator

from clientkit.building.faults import Fault
from clientkit.building.lesson import Lesson, Section
from clientkit.building.required import asked_in
from clientkit.course.where import WELCOME
from clientkit.words import LANGUAGES, N_, _

#: Headings that every guide has.
HEADINGS = (
    {"en": "The aim", "fr": "Le but"},
    {"en": "To prepare", "fr": "À préparer"},
    {
        "en": "What people answer, and what to ask back",
        "fr": "Ce que l’on répond, et que demander en retour",
    },
    {"en": "The traps", "fr": "Les pièges"},
)
#: What stands in bold somewhere in every guide.
EVERYWHERE = (
    {"en": "be silent", "fr": "taisez-vous"},
    {"en": "with computers", "fr": "avec des ordinateurs"},
    {"en": "without computers", "fr": "sans ordinateur"},
)
#: What stands in bold in the step of each exercise, and of those that are for a group.
IN_A_GROUP = {"en": "in a group", "fr": "en groupe"}
WITHOUT_COMPUTERS = {"en": "without", "fr": "sans"}
ALONE = {"en": "alone", "fr": "seul"}

#: The exercises that need a room, or gain from one: they also have a version for one person, who
#: then argues the side that they did not choose.
FOR_A_GROUP = ("1.4", "2.4", "4.4", "5.3", "6.4", "8.1", "8.6", "9.2", "10.2", "10.5")
#: How the prompt of such an exercise speaks to both.
_BOTH_WAYS = ({"en": "In a group", "fr": "En groupe"}, {"en": "On your own", "fr": "En solo"})


def missing_in_the_guide(lesson: Lesson) -> Iterator[Fault]:
    """What the guide of a lesson lacks; the welcome has the trainer's way in to them instead."""
    if lesson.id == WELCOME:
        return
    numbers = [exercise.id for p in lesson.passages() if (exercise := asked_in(p))]
    numbers = [id for id in numbers if id.partition(".")[2].isdigit()]
    guide = [section for section in lesson.sections if section.part == "trainer"]
    titles = {lang: [s.title(lang) for s in _titled(guide)] for lang in LANGUAGES}
    said = {lang: "\n".join(_words(section, lang) for section in guide) for lang in LANGUAGES}
    for heading in HEADINGS:
        for lang in LANGUAGES:
            if heading[lang] not in titles[lang]:
                yield _fault(lesson, N_("its guide has no heading “{words}”."), heading[lang])
    for words in EVERYWHERE:
        for lang in LANGUAGES:
            if not _in_bold(words[lang], said[lang]):
                message = N_("its guide says “{words}” nowhere in bold.")
                yield _fault(lesson, message, words[lang])
    if f'clientkit.answers_to_expect("{lesson.id}")' not in said["en"]:
        yield _fault(lesson, N_("its guide does not show {words}."), "`answers_to_expect`")
    for id in numbers:
        yield from _missing_in_a_step(lesson, id, guide)


def _missing_in_a_step(lesson: Lesson, id: str, guide: list[Section]) -> Iterator[Fault]:
    step = [section for section in guide if f"({id})" in section.title("en")]
    if not step:
        yield _fault(lesson, N_("its guide has no step with “{words}” in its title."), f"({id})")
        return
    if not any(section.minutes for section in step):
        yield _fault(lesson, N_("the step of {words} has no minutes."), id)
    for words in (IN_A_GROUP, WITHOUT_COMPUTERS, *([ALONE] if id in FOR_A_GROUP else ())):
        for lang in LANGUAGES:
            if not any(_in_bold(words[lang], _words(section, lang)) for section in step):
                what = f"{id}: {words[lang]}"
                yield _fault(lesson, N_("the step of an exercise lacks “{words}” in bold."), what)
    if id in FOR_A_GROUP:
        prompt = next(e.prompt for p in lesson.passages() if (e := asked_in(p)) and e.id == id)
        for way in _BOTH_WAYS:
            for lang in LANGUAGES:
                if way[lang] not in prompt.say(lang):
                    what = f"{id}: {way[lang]}"
                    yield _fault(lesson, N_("what an exercise asks lacks “{words}”."), what)


def _titled(guide: list[Section]) -> list[Section]:
    """Each passage with a heading as a section of its own: one that has no minutes has none."""
    return [Section((passage,)) for section in guide for passage in section.passages]


def _in_bold(words: str, said: str) -> bool:
    return any(words in bold.lower() for bold in re.findall(r"\*\*(.+?)\*\*", said))


def _words(section: Section, lang: str) -> str:
    return "\n".join(passage.source(lang) for passage in section.passages)


def _fault(lesson: Lesson, message: str, words: str) -> Fault:
    return Fault(lesson.path.name, _(message).format(words=words))
