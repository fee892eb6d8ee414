"""The list of lessons, with how far one is in each, and where one was last."""

from typing import Any

from attrs import frozen

from clientkit.course.catalogue import LESSONS, Lesson
from clientkit.course.session import exercises, from_here, kept, written
from clientkit.practice.days import day_in_words
from clientkit.practice.progress import standing
from clientkit.words import _, language
from clientkit.words.duration import duration
from clientkit.words.markup import Markup, joined, markup


@frozen
class Standing:
    """How far one is in a lesson: exercises done, exercises there are, the last change."""

    lesson: Lesson
    done: int
    all: int
    #: The exercise that was touched last, and when.
    last: tuple[str, str] | None


class Contents:
    """The list of lessons, as the welcome page shows it. A lesson that is there is a link.

    Somebody who comes back sees what they have done, and where they were.
    """

    def __init__(self, guides: bool = False) -> None:
        self.guides = guides

    def text(self, lang: str | None = None) -> str:
        """The list as lines of text, as it stands now."""
        return "\n".join(_lines(_standings(), lang))

    __repr__ = text

    def _repr_mimebundle_(self, **_options: Any) -> dict[str, str]:
        lang, standings = language(), _standings()
        begun = any(each.done for each in standings)
        heads = [_("Lesson"), "", _("Time")]
        heads += [_("Guide")] if self.guides else [_("Done")] if begun else []
        back = Markup("")
        if (was := where_one_was(standings)) and not self.guides:
            back = markup(
                '<p>{said} <a href="{page}"><strong>{go}</strong></a></p>',
                said=_back(was, lang),
                page=from_here("story", was.lesson.id),
                go=_("Go on there"),
            )
        table = markup(
            "{back}<table><thead><tr>{heads}</tr></thead><tbody>{rows}</tbody></table><p>{all}</p>",
            back=back,
            heads=joined(markup("<th>{head}</th>", head=head) for head in heads),
            rows=joined(self._row(each, begun) for each in standings),
            all=_all_together(lang),
        )
        return {"text/plain": "\n".join(_lines(standings, lang)), "text/html": str(table)}

    def _row(self, each: Standing, begun: bool) -> Markup:
        lesson = each.lesson
        title = markup("{title}", title=lesson.title.say())
        if lesson.ready:
            page = from_here("story", lesson.id)
            title = markup('<a href="{page}">{title}</a>', page=page, title=title)
        else:
            title = markup("{title} <em>({soon})</em>", title=title, soon=_("to come"))
        cells = [
            markup("<td>{n}</td>", n=lesson.number),
            markup('<td style="text-align:left">{title}</td>', title=title),
            markup("<td>{time}</td>", time=duration(lesson.minutes)),
        ]
        if self.guides:
            page = from_here("trainer", lesson.id)
            link = markup('<a href="{page}">{words}</a>', page=page, words=_("The guide"))
            cells.append(markup("<td>{it}</td>", it=link if lesson.ready else ""))
        elif begun:
            far = _how_far(each, None) if lesson.ready and each.all else ""
            cells.append(markup("<td>{far}</td>", far=far))
        return markup("<tr>{cells}</tr>", cells=joined(cells))


def _standings() -> list[Standing]:
    """Each lesson, by what the answers file holds now."""
    return [_standing(lesson) for lesson in LESSONS]


def where_one_was(standings: list[Standing]) -> Standing | None:
    """The lesson that one worked on last; None before one has begun."""
    begun = [each for each in standings if each.last]
    return max(begun, key=lambda each: (each.last or ("", ""))[1], default=None)


def _lines(standings: list[Standing], lang: str | None) -> list[str]:
    was = where_one_was(standings)
    lines = [_back(was, lang)] if was else []
    for each in standings:
        line = _("{number}. {title} ({time})", lang).format(
            number=each.lesson.number,
            title=each.lesson.title.say(lang),
            time=duration(each.lesson.minutes, lang),
        )
        if not each.lesson.ready:
            line = _("{lesson}, to come", lang).format(lesson=line)
        elif each.done:
            line += f" · {_how_far(each, lang)}"
        lines.append(line)
    return [*lines, _all_together(lang)]


def _all_together(lang: str | None) -> str:
    """How many lessons there are, and how long they take for somebody alone."""
    time = duration(sum(lesson.minutes for lesson in LESSONS), lang)
    return _("{n} lessons, {time} together, in as many pieces as you like.", lang).format(
        n=len(LESSONS), time=time
    )


def _back(was: Standing, lang: str | None) -> str:
    """Where one was, in a sentence."""
    id, when = was.last or ("", "")
    name = written(id).name(lang)
    return _("You were last at “{title}”, {exercise}, on {date}.", lang).format(
        title=was.lesson.title.say(lang),
        exercise=name[:1].lower() + name[1:],
        date=day_in_words(when),
    )


def lessons(guides: bool = False) -> Contents:
    """List the lessons of the course, with their minutes, how far one is, and where one was.

    With `guides`, each lesson with its trainer's guide.
    """
    return Contents(guides)


def _standing(lesson: Lesson) -> Standing:
    done, last = 0, None
    ids = exercises(lesson.id) if lesson.ready else []
    for id in ids:
        record = kept().record(id)
        done += standing(written(id), record).state == "done"
        if (when := record.get("changed")) and (last is None or when > last[1]):
            last = (id, when)
    return Standing(lesson, done, len(ids), last)


def _how_far(each: Standing, lang: str | None) -> str:
    return _("{n} of {all} done", lang).format(n=each.done, all=each.all)
