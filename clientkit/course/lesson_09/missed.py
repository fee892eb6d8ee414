"""What is turned over after exercise 9.1: those on the four maps, named or missed, and the score."""

from clientkit.course.lesson_09.people import JOBS, LISTS, expecting
from clientkit.course.session import exercise
from clientkit.practice import Answer, Markup, joined, listed, paragraphs
from clientkit.words import Text, _

TITLE = Text(en="The four jobs, and those who were missed", fr="Les quatre métiers, et ceux qui manquaient")

_NAMED = Text(en="named", fr="bien vu")
_MISSED = Text(en="missed", fr="oubli")
_SCORE = Text(
    en="Missed: {missed} of {all}. The text counts the firm’s 150 people one by one: they are the “colleagues”, the “subordinates” and the “bosses”.",
    fr="Oubliés : {missed} sur {all}. Le texte compte un à un les 150 salariés de la PME : ce sont les « collègues », les « subordonnés » et les « supérieurs ».",
)


def missed(answer: Answer) -> dict[str, list[str]]:
    """Those on each job’s map whom a first answer did not name.

    >>> missed({"doctor": ["malades"], "teacher": [], "footballer": [], "it_manager": []})["doctor"]
    ['companions', 'assistant', 'colleagues']
    """
    return {
        job: [id for id in expecting(map) if id not in LISTS[job].understood(answer.get(job))]
        for job, map in JOBS.items()
    }


def content(lang: str) -> Markup:
    """The four cards, by the learner’s first answer."""
    first = exercise("9.1").first
    assert first is not None
    gone = missed(first["answer"])
    everybody = {job: expecting(map) for job, map in JOBS.items()}
    cards = listed(
        _("{name}: {said}", lang).format(
            name=JOBS[job].name(str(JOBS[job].me), lang),
            said=", ".join(
                f"{name.say(lang)} ({(_MISSED if id in gone[job] else _NAMED).say(lang)})"
                for id, name in named.items()
            ),
        )
        for job, named in everybody.items()
    )
    score = _SCORE.say(lang).format(
        missed=sum(map(len, gone.values())), all=sum(map(len, everybody.values()))
    )
    return joined([cards, paragraphs(score)])
