"""What the two times ten questions of lesson 11 have in common: their form, and what is said of it."""

from collections.abc import Callable, Mapping

from clientkit.course.lesson_11.twenty import NUMBERS, TWENTY, Asked
from clientkit.practice import Answer, Form, Part
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing


def form(questions: Mapping[str, Asked]) -> Form:
    """Those questions, each under its number."""
    return Form({
        id: Part(Text(**{lang: f"{NUMBERS[id]}. {asked.ask.say(lang)}" for lang in LANGUAGES}), asked.kind)
        for id, asked in questions.items()
    })


def wrong(answer: Answer) -> list[str]:
    """The questions that are answered and deserve another look."""
    return [id for id in answer if not TWENTY[id].stands(answer[id])]


def tally(en: str, fr: str) -> Callable[[Answer], Text]:
    """A sentence, then how many stand, and which questions to look at again in which lesson."""
    said = {"en": en, "fr": fr}

    def say(answer: Answer) -> Text:
        found = wrong(answer)
        n, stand = len(answer), len(answer) - len(found)

        def again(lang: str) -> str:
            where = {"en": "question {n} (lesson {lesson})", "fr": "la question {n} (leçon {lesson})"}[lang]
            return listing((where.format(n=NUMBERS[id], lesson=TWENTY[id].lesson) for id in found), lang)

        rest = {
            "en": f" {stand} of {n} {'stands' if stand == 1 else 'stand'}." + (f" Look again at {again('en')}." if found else ""),
            "fr": f" {stand} sur {n} {'tiennent' if stand > 1 else 'tient'}." + (f" Revoyez {again('fr')}." if found else ""),
        }
        return Text(**{lang: (said[lang] + rest[lang]).strip() for lang in LANGUAGES})

    return say


HINTS = (
    Text(en="Behind each question is a scene: a workshop, a bed, a bakery, a hairdresser’s chair. Picture it first.", fr="Derrière chaque question, il y a une scène : un atelier, un lit, une boulangerie, un fauteuil de coiffeur. Revoyez-la d’abord."),
    Text(en="Where three answers tempt you, strike out the one that speaks of the payer, then the one that holds always and everywhere.", fr="Si trois réponses vous tentent, barrez celle qui ne parle que du payeur, puis celle qui vaut partout et toujours."),
)
BECAUSE = Text(en="Each of these comes back from a lesson, and from one of the five texts; the figures are computed again by the kit. To look things up is easy; to fetch them from memory, a day and then a week later, is what makes them stay (retrieval and spacing, Dunlosky et al., 2013).",
                 fr="Chacune revient d’une leçon, et de l’un des cinq textes ; les chiffres sont recalculés par le kit. Retrouver dans un livre est facile ; retrouver de mémoire, un jour puis une semaine après, voilà ce qui fait retenir (récupération et espacement, Dunlosky et al., 2013).")
