"""What is turned over after exercise 9.2: the model answers, in three grades, for the jobs chosen."""

from collections.abc import Iterable

from clientkit.course.lesson_09.three_of_twelve import understood
from clientkit.course.lesson_09.twelve_jobs import GRADES, JOBS, Job
from clientkit.course.session import exercise
from clientkit.practice import Markup, joined, markup
from clientkit.words import Text, _, language

TITLE = Text(en="The model answers, in three grades", fr="Les réponses types, en trois degrés")

_NAMED = Text(en="you named them", fr="bien vu")


def content(lang: str) -> Markup:
    """The model answers for the three jobs of the first answer, marked with those it names."""
    first = exercise("9.2").first
    assert first is not None
    rows = first["answer"]["jobs"].values()
    return joined(_table(JOBS[row["job"]], lang, understood(row)) for row in rows)


class ModelAnswers:
    """All twelve jobs, for whoever leads a room, and for the page of solutions."""

    def __repr__(self) -> str:
        lang = language()
        return "\n".join(
            line
            for job in JOBS.values()
            for line in [job.name.say(lang), *(f"- {said}" for said in _lines(job, lang))]
        )

    def _repr_html_(self) -> Markup:
        return joined(_table(job, language()) for job in JOBS.values())


def model_answers() -> ModelAnswers:
    """The model answers of exercise 9.2: those around each of the twelve jobs, in three grades.

    >>> from clientkit.words import speaking
    >>> with speaking("en"):
    ...     print(repr(model_answers()).splitlines()[1])
    - expected: the inhabitants (uses), a street that is safe, and help that comes
    """
    return ModelAnswers()


def _lines(job: Job, lang: str) -> Iterable[str]:
    return (
        _("{name}: {said}", lang).format(name=GRADES[who.grade].say(lang), said=who.line(lang))
        for who in job.around.values()
    )


def _table(job: Job, lang: str, named: Iterable[str] = ()) -> Markup:
    marked = set(named)
    rows = joined(
        markup(
            "<li>{line}{mark}</li>",
            line=line,
            mark=markup(" <b>✓ {it}</b>", it=_NAMED.say(lang)) if id in marked else "",
        )
        for id, line in zip(job.around, _lines(job, lang), strict=True)
    )
    return markup("<p><b>{job}</b></p><ul>{rows}</ul>", job=job.name.say(lang), rows=rows)
