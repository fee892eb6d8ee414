"""A plan at a given hour: the clock times of its parts, as text, as a table, as a sheet to print."""

from collections.abc import Mapping
from itertools import accumulate, pairwise
from typing import Any

from attrs import evolve, frozen

from clientkit.course.catalogue import LESSONS
from clientkit.course.plans import PLANS, Part, Plan
from clientkit.course.session import exercises, written
from clientkit.words import _, language, ngettext
from clientkit.words.duration import duration
from clientkit.words.markup import Markup, joined, markup

_DAY = 24 * 60

_STYLE = """
@page { size: A4; margin: 14mm; }
:root { color-scheme: light; }
body { font: 15pt/1.3 system-ui, sans-serif; color: #000; background: #fff; max-width: 182mm;
       margin: 8mm auto; }
h1 { font-size: 24pt; margin: 0; } p { margin: 0 0 4mm; }
table { border-collapse: collapse; width: 100%; }
td, th { border-top: 1px solid #000; padding: 1.4mm 3mm 1.4mm 0; vertical-align: top;
         text-align: left; }
th { font-variant-numeric: tabular-nums; white-space: nowrap; }
tr.pause { font-style: italic; } .what { font-size: 10pt; }
@media print { body { margin: 0; } tr { break-inside: avoid; } }
"""


@frozen
class Agenda:
    """A plan that begins at a time, in minutes after midnight; and where it should end, if said."""

    plan: Plan
    start: int
    end: int | None = None

    @property
    def times(self) -> list[tuple[int, int]]:
        """When each part begins and ends, in minutes after midnight."""
        ends = list(accumulate((part.minutes for part in self.plan.parts), initial=self.start))
        return list(pairwise(ends))

    @property
    def minutes(self) -> int:
        """How long all parts take together."""
        return sum(part.minutes for part in self.plan.parts)

    def warnings(self, lang: str | None = None) -> list[str]:
        """What does not add up, in sentences; nothing when all is well."""
        said = []
        if self.minutes != self.plan.length:
            words = _("The parts take {n} minutes, and the plan {length}.", lang)
            said.append(words.format(n=self.minutes, length=self.plan.length))
        over = self.start + self.minutes - (self.end if self.end is not None else _DAY)
        if over > 0:
            words = ngettext(
                "It ends {n} minute too late, at {time}.",
                "It ends {n} minutes too late, at {time}.",
                over,
                lang,
            )
            said.append(words.format(n=over, time=clock(self.start + self.minutes, lang)))
            may = [part.title.say(lang) for part in self.plan.parts if part.optional]
            if may:
                words = _("May be left out: {parts}.", lang)
                said.append(words.format(parts=_("; ", lang).join(may)))
        return said

    def heading(self, lang: str | None = None) -> str:
        """What it is called, from when to when."""
        return _("{title}, {start} to {end}", lang).format(
            title=self.plan.title.say(lang),
            start=clock(self.start, lang),
            end=clock(self.start + self.minutes, lang),
        )

    def text(self, lang: str | None = None) -> str:
        """The agenda as lines of text."""
        lines = [self.heading(lang)]
        for (start, _end), part in zip(self.times, self.plan.parts, strict=True):
            minutes = duration(part.minutes, lang)
            lines.append(f"{clock(start, lang):>7}  {minutes:>7}  {part.title.say(lang)}")
            lines += [f"{'':18}{what}" for what in used(part, lang)]
        return "\n".join(lines)

    __repr__ = text

    def _repr_html_(self) -> str:
        return str(self.table())

    def table(self, lang: str | None = None) -> Markup:
        """The agenda as a table."""
        return markup(
            "<table><tbody>{rows}</tbody></table>",
            rows=joined(
                _row(start, end, part, lang)
                for (start, end), part in zip(self.times, self.plan.parts, strict=True)
            ),
        )

    def page(self, lang: str | None = None) -> str:
        """The agenda as a page for the wall, that asks nothing of any other file or address."""
        return markup(
            '<!doctype html>\n<html lang="{code}"><head><meta charset="utf-8">'
            "<title>{title}</title><style>{style}</style></head>\n<body>\n"
            "<h1>{title}</h1><p>{hours}</p>\n{table}\n</body></html>\n",
            code=language(lang),
            title=self.plan.title.say(lang),
            hours=_("{start} to {end}", lang).format(
                start=clock(self.start, lang), end=clock(self.start + self.minutes, lang)
            ),
            style=Markup(_STYLE),
            table=self.table(lang),
        )


def timetable(
    plan: str,
    start: str = "9:00",
    *,
    end: str | None = None,
    minutes: Mapping[int, int] | None = None,
) -> Agenda:
    """The clock times of a plan: “45-minutes”, “half-day” or “one-day”.

    `minutes` gives parts, counted from 1, another length. Raises ValueError for an unknown plan,
    part or time.

    >>> timetable("45-minutes", "14:00").times[-1]
    (878, 885)
    """
    found = {each.id: each for each in PLANS}
    if plan not in found:
        raise ValueError(
            _("There is no plan ‘{id}’. There are: {known}.").format(
                id=plan, known=", ".join(found)
            )
        )
    chosen, parts = found[plan], list(found[plan].parts)
    for n, length in (minutes or {}).items():
        if not 1 <= n <= len(parts) or length < 1:
            raise ValueError(
                _("Parts are counted from 1 to {n}, and last a minute at least.").format(
                    n=len(parts)
                )
            )
        parts[n - 1] = evolve(parts[n - 1], minutes=length)
    return Agenda(
        evolve(chosen, parts=tuple(parts)), minute_of(start), minute_of(end) if end else None
    )


def clock(minute: int, lang: str | None = None) -> str:
    """A time as a reader writes it.

    >>> clock(545, "en"), clock(545, "fr")
    ('9:05', '9\\xa0h\\xa005')
    """
    hours, minutes = divmod(minute % _DAY, 60)
    return _("{hours}:{minutes}", lang).format(hours=hours, minutes=f"{minutes:02}")


def minute_of(time: str) -> int:
    """A time such as “9:05”, “9h05” or “9 h”, in minutes after midnight. Raises ValueError.

    >>> minute_of("9:05"), minute_of("9 h"), minute_of("14")
    (545, 540, 840)
    """
    hours, _sign, minutes = time.lower().replace("h", ":").replace(".", ":").partition(":")
    try:
        found = int(hours) * 60 + int(minutes.strip() or 0)
    except ValueError:
        found = -1
    if not 0 <= found < _DAY or int(minutes.strip() or 0) > 59:
        raise ValueError(_("‘{time}’ is no time; write one as 9:00.").format(time=time))
    return found


def used(part: Part, lang: str | None = None) -> list[str]:
    """What a part uses: lessons by their titles, and of each its exercises by theirs."""
    there, said = set(exercises()), []
    for lesson in LESSONS:
        of_it = [id for id in part.exercises if id.startswith(f"{lesson.number}.")]
        if of_it:
            names = [f"{id} {written(id).title.say(lang)}" if id in there else id for id in of_it]
            title = lesson.title.say(lang)
            said.append(
                _("Lesson {n}, “{title}”: {exercises}", lang).format(
                    n=lesson.number, title=title, exercises=_("; ", lang).join(names)
                )
            )
    if part.instead:
        said.append(_("or else: {what}", lang).format(what=part.instead.say(lang)))
    return said


def _row(start: int, end: int, part: Part, lang: str | None) -> Markup:
    what: Any = joined(
        markup('<div class="what">{line}</div>', line=line) for line in used(part, lang)
    )
    return markup(
        '<tr{pause}><th scope="row" style="white-space:nowrap">{start}–{end}</th>'
        '<td style="white-space:nowrap">{minutes}</td>'
        '<td style="text-align:left">{title}{what}</td></tr>',
        pause=Markup(' class="pause"') if part.pause else "",
        start=clock(start, lang),
        end=clock(end, lang),
        minutes=duration(part.minutes, lang),
        title=part.title.say(lang),
        what=what,
    )
