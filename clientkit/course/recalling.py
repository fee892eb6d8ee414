"""What every lesson begins with: two questions that recall earlier lessons."""

from collections.abc import Mapping

from attrs import frozen

from clientkit.practice import Choose, Exercise, look_again, right
from clientkit.words import LANGUAGES, Text, _

#: What stands between the number of a lesson and the question’s own in an id: “2.recall-1”.
RECALL = "recall-"


@frozen
class Question:
    """A small question on an earlier lesson: one of the options is right, and `because` says why.

    `where` says where to look again, without giving the answer away.
    """

    ask: Text
    options: Mapping[str, Text]
    right: str
    because: Text
    where: Text
    #: What helps before an answer; where to look, if nothing else is said.
    hint: Text | None = None


@frozen
class Recalled(Exercise):
    """A question that looks back; it is called by that, and bears no number."""

    def name(self, lang: str | None = None) -> str:
        """What it is."""
        return _("A look back", lang)


def question_to_recall(lesson: int, n: int, question: Question) -> Exercise:
    """The `n`-th question at the head of a lesson, as an exercise.

    Raises ValueError when what is right is not among the options.
    """
    if question.right not in question.options:
        raise ValueError(f"‘{question.right}’ is not among {', '.join(question.options)}.")
    id = f"{lesson}.{RECALL}{n}"
    return Recalled(
        id,
        title=question.ask,
        minutes=(0, 1),
        covers="",
        prompt=Text(en="From memory, before you look.", fr="De mémoire, avant de vérifier."),
        answer=Choose(question.options),
        reasons=[
            right(
                f"{id}/remembered",
                question.right,
                question.because,
                expect="often",
                ask=Text(
                    en="Who can say why, in one sentence?",
                    fr="Qui peut dire pourquoi, en une phrase ?",
                ),
            ),
            look_again(
                f"{id}/not-yet",
                ...,
                Text(
                    **{
                        lang: _("That is not how we left it. {where}", lang).format(
                            where=question.where.say(lang)
                        )
                        for lang in LANGUAGES
                    }
                ),
                expect="sometimes",
                ask=Text(
                    en="What makes the other answer tempting?",
                    fr="Qu’est-ce qui rend l’autre réponse tentante ?",
                ),
            ),
        ],
        hints=[question.hint or question.where],
        solution=question.right,
        because=question.because,
        recall=False,
    )
