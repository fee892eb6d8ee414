"""The usual slips of a drawn map, each with its reason: ready for any exercise with a map."""

from clientkit.practice.drawn import Arrow, WhatMatters
from clientkit.practice.reasons import Credit, Reason, look_again, to_discuss
from clientkit.words import Text


def some_of_it_stands(matters: WhatMatters) -> Credit:
    """What is right in a map that is not whole: some arrows stand already."""
    return Credit(
        lambda answer: len(matters.missing(answer)) < len(matters.arrows),
        Text(
            en="Part of it stands: an arrow that matters is there already, and goes the right way.",
            fr="Une partie tient déjà\u00a0: une flèche qui compte est là, et dans le bon sens.",
        ),
    )


def usual_slips(id: str, matters: WhatMatters) -> list[Reason]:
    """The reasons for the usual slips of a map, for exercise `id`."""
    return [
        to_discuss(
            f"{id}/names-of-your-own",
            matters.names_of_their_own,
            Text(
                en="The arrows run as they should. The names are your own: who on your map is who in the story?",
                fr="Les flèches vont comme il faut. Les noms sont les vôtres\u00a0: qui, sur votre carte, est qui dans l’histoire\u202f?",
            ),
            expect="rarely",
            ask=Text(
                en="Read your map aloud, with the names of the story.",
                fr="Lisez votre carte à voix haute, avec les noms de l’histoire.",
            ),
        ),
        look_again(
            f"{id}/both-ways",
            lambda answer: matters.both_ways(answer) is not None,
            lambda answer: _between(
                matters,
                matters.both_ways(answer),
                Text(
                    en="Between {one} and {other} the same arrow runs both ways. Which of the two does the story tell of?",
                    fr="Entre {one} et {other}, la même flèche va dans les deux sens. De laquelle des deux parle l’histoire\u202f?",
                ),
            ),
            look=lambda answer: matters.at(answer, matters.both_ways(answer)),
            expect="rarely",
            ask=Text(
                en="Does the money really come back the same way?",
                fr="L’argent revient-il vraiment par le même chemin\u202f?",
            ),
        ),
        look_again(
            f"{id}/arrow-backwards",
            lambda answer: matters.backwards(answer) is not None,
            lambda answer: _between(
                matters,
                matters.backwards(answer),
                Text(
                    en="Look at the arrow between {one} and {other}. An arrow goes the way the thing goes: from whose hands, into whose?",
                    fr="Regardez la flèche entre {one} et {other}. Une flèche va dans le sens de la chose\u00a0: de quelles mains, vers lesquelles\u202f?",
                ),
            ),
            look=lambda answer: matters.at(answer, matters.backwards(answer)),
            expect="often",
            ask=Text(
                en="What travels along this arrow, and who lets go of it first?",
                fr="Qu’est-ce qui voyage le long de cette flèche, et qui s’en défait d’abord\u202f?",
            ),
        ),
        to_discuss(
            f"{id}/passed-along",
            lambda answer: matters.passed_along(answer) is not None,
            lambda answer: _between(
                matters,
                matters.passed_along(answer),
                Text(
                    en="The work goes from {one} to {other} by way of others. On paper, it can be defended. Who is there when it is done?",
                    fr="Le travail va de {one} à {other} en passant par d’autres. Sur le papier, cela se défend. Qui est là quand il se fait\u202f?",
                ),
            ),
            look=lambda answer: matters.at(answer, matters.passed_along(answer)),
            misconception="M1",
            expect="sometimes",
            ask=Text(
                en="Who signs for the work, and who sees it with their own eyes?",
                fr="Qui signe pour le travail, et qui le voit de ses propres yeux\u202f?",
            ),
        ),
        look_again(
            f"{id}/payer-receives",
            lambda answer: matters.payer_receives(answer) is not None,
            lambda answer: _between(
                matters,
                matters.payer_receives(answer),
                Text(
                    en="Between {one} and {other} there is money, that is certain. Does the work itself end up in the same hands?",
                    fr="Entre {one} et {other}, il y a de l’argent, c’est certain. Le travail lui-même arrive-t-il dans les mêmes mains\u202f?",
                ),
            ),
            look=lambda answer: matters.at(answer, matters.payer_receives(answer)),
            misconception="M1",
            expect="often",
            ask=Text(
                en="Who signs the cheque, and who holds the thing?",
                fr="Qui signe le chèque, et qui tient la chose\u202f?",
            ),
        ),
        look_again(
            f"{id}/all-through-me",
            matters.all_through_me,
            Text(
                en="Every arrow here begins or ends with one and the same party. What happens between the others when that one is on holiday?",
                fr="Ici, toutes les flèches partent d’une même partie ou y arrivent. Que se passe-t-il entre les autres quand elle est en vacances\u202f?",
            ),
            misconception="M17",
            ask=Text(
                en="Who on this map talk to each other without you?",
                fr="Qui, sur cette carte, se parle sans vous\u202f?",
            ),
        ),
        look_again(
            f"{id}/chain-cut-short",
            lambda answer: matters.cut_short(answer) is not None,
            lambda answer: _between(
                matters,
                matters.cut_short(answer),
                Text(
                    en="Follow what leaves {one} and comes to {other}, or should. Does it stop there, or jump over somebody?",
                    fr="Suivez ce qui part de {one} et arrive à {other}, ou devrait y arriver. Est-ce que cela s’arrête là, ou saute par-dessus quelqu’un\u202f?",
                ),
            ),
            look=lambda answer: matters.at(answer, matters.cut_short(answer)),
            expect="sometimes",
            ask=Text(
                en="And then, to whom does it go?",
                fr="Et ensuite, à qui cela va-t-il\u202f?",
            ),
        ),
    ]


def _between(matters: WhatMatters, arrow: Arrow | None, words: Text) -> Text:
    one, _kind, other = arrow or matters.arrows[0]
    return Text(
        **{
            lang: said.format(
                one=matters.parties[one].say(lang), other=matters.parties[other].say(lang)
            )
            for lang, said in words.by_language().items()
        }
    )
