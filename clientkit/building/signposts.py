"""The lines that lead from page to page, and the times: what the builder writes by itself."""

from itertools import takewhile

from clientkit.building.lesson import Lesson, Section
from clientkit.building.pages import Page, kinds
from clientkit.course.where import GLOSSARY, WELCOME
from clientkit.words import LANGUAGES, N_, _
from clientkit.words.duration import span as time
from clientkit.words.listing import within_quotation_marks

#: What a page says that is not the walk itself.
TITLES = {
    "exercise": N_("Exercises: {title}"),
    "solution": N_("Solutions and examples: {title}"),
    "trainer": N_("Trainer’s guide: {title}"),
}
#: What somebody alone goes through.
WALK = ("story", "exercise")
_LINKS = {
    "story": N_("The lesson"),
    "exercise": N_("The exercises, blank"),
    "solution": N_("Solutions and examples"),
    "trainer": N_("The trainer’s guide"),
}
_OTHER_LANGUAGE = {"en": "This page in English", "fr": "Cette page en français"}


def heading(lesson: Lesson, page: Page) -> str:
    """The title of a page that is not the walk; the walk brings its own."""
    return "# " + _(TITLES[page.kind], page.lang).format(title=lesson.title(page.lang))


def top_line(lesson: Lesson, page: Page, course: list[Lesson]) -> str:
    """How long it takes, and the ways to this lesson's other pages."""
    links = [
        f"[{_(_LINKS[kind], page.lang)}]({page.link_to(Page(lesson.id, kind, page.lang))})"
        for kind in kinds(lesson)
        if kind != page.kind and (kind != "trainer" or page.kind == "solution")
    ]
    if lesson.id != WELCOME and any(other.id == WELCOME for other in course):
        words = _("All lessons", page.lang)
        links.append(f"[{words}]({page.link_to(Page(WELCOME, 'story', page.lang))})")
    words = _("Glossary", page.lang)
    links.append(f"[{words}]({page.link_to(Page(GLOSSARY, 'story', page.lang))})")
    links += [
        f"[{_OTHER_LANGUAGE[lang]}]({page.link_to(Page(lesson.id, page.kind, lang))})"
        for lang in LANGUAGES
        if lang != page.lang
    ]
    return " · ".join([*_times(lesson, page), *links])


def glossary_line(page: Page) -> str:
    """The ways from the glossary: to the list of lessons, and to itself in the other language."""
    words = _("All lessons", page.lang)
    links = [f"[{words}]({page.link_to(Page(WELCOME, 'story', page.lang))})"]
    links += [
        f"[{_OTHER_LANGUAGE[lang]}]({page.link_to(Page(page.lesson, page.kind, lang))})"
        for lang in LANGUAGES
        if lang != page.lang
    ]
    return " · ".join(links)


def bottom_line(lesson: Lesson, page: Page, course: list[Lesson]) -> str:
    """The ways back and on to the pages of the same kind; nothing where there are none."""
    ids = [other.id for other in course]
    at = ids.index(lesson.id)
    before, after = course[:at], course[at + 1 :]
    ways = []
    for other, arrow in ((before[-1:], "← {title}"), (after[:1], "{title} →")):
        for neighbour in other:
            kind = page.kind if page.kind in kinds(neighbour) else "story"
            title = arrow.format(title=neighbour.title(page.lang))
            ways.append(f"[{title}]({page.link_to(Page(neighbour.id, kind, page.lang))})")
    return " · ".join(ways)


def timetable(lesson: Lesson, lang: str) -> str:
    """The sections of a lesson alone, each with its minutes, and what may be skipped."""
    head = (_("Step", lang), _("Time", lang), _("May be skipped", lang))
    rows = [_row(*head), "|---|---|---|"]
    for section in lesson.sections:
        if section.part == "trainer" and section.minutes:
            skip = _("yes", lang) if section.optional else ""
            rows.append(_row(section.title(lang), time(*section.minutes, lang), skip))
    in_all = _("In all", lang)
    rows.append(_row(f"**{in_all}**", f"**{time(*lesson.minutes('trainer'), lang)}**", ""))
    return "\n".join(rows)


def may_be_skipped(lesson: Lesson, section: Section, lang: str) -> str:
    """What is said where something begins that may be skipped: how long, and where one goes on.

    Nothing elsewhere, nor in the middle of what may be skipped.
    """
    walk = [s for s in lesson.sections if s.part in WALK]
    at = walk.index(section) if section in walk else 0
    if not section.optional or walk[at - 1].optional:
        return ""
    skipped = list(takewhile(lambda section: section.optional, walk[at:]))
    low, high = (sum(s.minutes[n] for s in skipped if s.minutes) for n in (0, 1))
    goes_on = next((section.title(lang) for section in walk[at + len(skipped) :]), "")
    if not goes_on:
        return _("*May be skipped.*", lang)
    words = _("*May be skipped ({time}): go straight on to “{title}”.*", lang)
    return words.format(time=time(low, high, lang), title=within_quotation_marks(goes_on))


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def minutes(span: tuple[int, int]) -> str:
    """A time from its least to its most.

    >>> minutes((3, 5)), minutes((4, 4))
    ('3–5', '4')
    """
    low, high = span
    return str(low) if low == high else f"{low}–{high}"


def _times(lesson: Lesson, page: Page) -> list[str]:
    parts = {"story": WALK, "exercise": ("exercise",), "trainer": ("trainer",)}
    shown = parts.get(page.kind, ())
    span = lesson.minutes(*shown)
    if not span[1]:
        return []
    # A guide marks what may be skipped in its timetable.
    least = span if page.kind == "trainer" else lesson.minutes(*shown, skipped=False)
    said = [f"**{time(*least, page.lang)}**"]
    if least != span:
        more = time(span[0] - least[0], span[1] - least[1], page.lang)
        said.append(_("{time} more for what may be skipped", page.lang).format(time=more))
    return said
