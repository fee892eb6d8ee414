"""Exercise 1.4: plan a gemba round, with predicted answers now and the real ones afterwards."""

from collections.abc import Iterator

from clientkit.practice import (
    Answer,
    Choose,
    Exercise,
    Form,
    Part,
    Sentence,
    Table,
    look_again,
    right,
    to_discuss,
)
from clientkit.practice.kindly import fold, mentions, says_nothing
from clientkit.words import Text

#: Ways of asking that keep one away from the place.
FROM_AFAR = {
    "mail", "email", "e mail", "courriel", "questionnaire", "survey", "sondage", "enquete",
    "teams", "zoom", "visio", "visioconference", "video call", "online", "en ligne", "formulaire",
}  # fmt: skip

ROWS = {
    "first": Text(en="first place", fr="premier endroit"),
    "second": Text(en="second place", fr="deuxième endroit"),
    "third": Text(en="third place", fr="troisième endroit"),
}


def all_of(answer: Answer, column: str) -> list[str]:
    """What stands in a column, such as one compares it."""
    return [fold(row[column]) for row in answer["round"].values() if column in row]


def compared(answer: Answer) -> Iterator[tuple[str, str]]:
    """Predicted and real answers, where both are known."""
    for row in answer["round"].values():
        if not says_nothing(row.get("real")):
            yield fold(row["predicted"]), fold(row["real"])


def as_predicted(answer: Answer) -> Text:
    """How many real answers came as they were expected; without any, how to count them."""
    pairs = list(compared(answer))
    if not pairs:
        return Text(
            en="You went and asked. Count how many answers came in the very words that you expected. Dwell on the others: what do they see that you did not?",
            fr="Vous avez posé la question. Comptez les réponses venues mot pour mot comme prévu. Attardez-vous sur les autres : que voit-on de là, que vous ne voyiez pas ?",
        )
    same = sum(one == other for one, other in pairs)
    if same == len(pairs):
        return Text(
            en=f"You went and asked. Of {len(pairs)} answers, all came in the very words that you expected. Is that knowledge, or the custom of the house? Ask each of them when they last saw that customer.",
            fr=f"Vous avez posé la question. Vos {len(pairs)} réponses sont venues mot pour mot comme prévu. Est-ce un savoir, ou l’usage de la maison ? Demandez à chacun quand il a vu ce client pour la dernière fois.",
        )
    if not same:
        return Text(
            en=f"You went and asked. Of {len(pairs)} answers, none came in the very words that you expected. Take them one by one: what do they see that you did not?",
            fr=f"Vous avez posé la question. Sur {len(pairs)} réponses, aucune n’est venue mot pour mot comme prévu. Prenez-les une à une : que voit-on de là, que vous ne voyiez pas ?",
        )
    return Text(
        en=f"You went and asked. Of {len(pairs)} answers, {same} came in the very words that you expected. Dwell on the others: what do they see that you did not?",
        fr=f"Vous avez posé la question. Sur {len(pairs)} réponses, {same} {'est venue' if same < 2 else 'sont venues'} mot pour mot comme prévu. Attardez-vous sur les autres : que voit-on de là, que vous ne voyiez pas ?",
    )


EXERCISE = Exercise(
    "1.4",
    title=Text(en="Go and ask", fr="Aller demander"),
    minutes=(3, 4),
    covers="A09",
    model="example",
    prompt=Text(
        en="Plan your round: three places where work is done, somebody to ask in each, and the answer that you expect to “Who is your customer?”. Come back afterwards and add what you were really told.\n\nIn a group, each one predicts alone, then you compare. On your own, nobody will contradict you: so take the prediction that convinces you least, and argue for it.",
        fr="Préparez votre tour : trois endroits où l’on travaille, quelqu’un à interroger dans chacun, et la réponse que vous attendez à « Qui est votre client ? ». Revenez ensuite noter ce que l’on vous a vraiment dit.\n\nEn groupe, chacun parie seul, puis on compare. En solo, personne ne vous contredira : prenez alors le pari qui vous convainc le moins, et défendez-le.",
    ),
    answer=Form(
        {
            "way": Part(
                Text(en="I do this…", fr="Je fais cet exercice…"),
                Choose(
                    {
                        "group": Text(en="in a group", fr="en groupe"),
                        "alone": Text(en="on my own", fr="en solo"),
                    }
                ),
            ),
            "round": Part(
                Text(en="My round", fr="Mon tour"),
                Table(
                    ROWS,
                    {
                        "place": Part(Text(en="Where?", fr="Où ?"), Sentence()),
                        "who": Part(
                            Text(en="Whom shall I ask?", fr="À qui demander ?"), Sentence()
                        ),
                        "predicted": Part(
                            Text(en="What I expect to hear", fr="Ce que je m’attends à entendre"),
                            Sentence(),
                        ),
                        "real": Part(
                            Text(
                                en="Afterwards: what I was told", fr="Après : ce que l’on m’a dit"
                            ),
                            Sentence(needed=False),
                        ),
                    },
                ),
            ),
            "other_side": Part(
                Text(
                    en="On my own: the best argument for the prediction that I believe in least",
                    fr="En solo : le meilleur argument pour le pari auquel je crois le moins",
                ),
                Sentence(needed=False, long=True),
            ),
        }
    ),
    credits=(),
    recall=False,
    reasons=[
        look_again(
            "1.4/no-prediction",
            lambda answer: any(says_nothing(words) for words in all_of(answer, "predicted")),
            Text(
                en="One prediction is still open. Not knowing is the best reason to go; but do place a bet, however wild: a lost bet teaches more than none.",
                fr="Un pari manque encore. Ne pas savoir est la meilleure raison d’y aller ; mais pariez quand même, fût-ce au hasard : un pari perdu apprend plus que pas de pari.",
            ),
            expect="often",
            ask=Text(
                en="If you had to bet a coffee on it, what would they say?",
                fr="S’il fallait parier un café, que diraient-ils ?",
            ),
        ),
        look_again(
            "1.4/one-place",
            lambda answer: len(set(all_of(answer, "place"))) < len(ROWS),
            Text(
                en="The same place comes up more than once. At the catheter maker’s, what changed the answer: the person, or where that person stood?",
                fr="Le même endroit revient plusieurs fois. Chez le fabricant de cathéters, qu’est-ce qui changeait la réponse : la personne, ou l’endroit d’où elle voyait les choses ?",
            ),
            misconception="M15",
            expect="sometimes",
            ask=Text(
                en="Which place in the firm has none of us ever been to?",
                fr="Dans quel endroit de la maison aucun de nous n’est-il jamais allé ?",
            ),
        ),
        look_again(
            "1.4/other-side-missing",
            lambda answer: answer["way"] == "alone" and says_nothing(answer.get("other_side")),
            Text(
                en="Your round is planned. On your own, one step is left: lend your voice to the prediction that you believe in least.",
                fr="Votre tour est prêt. En solo, il reste un pas : prêtez votre voix au pari auquel vous croyez le moins.",
            ),
            expect="often",
            ask=Text(
                en="Who will speak for the place that none of us would choose?",
                fr="Qui veut parler pour l’endroit qu’aucun de nous ne choisirait ?",
            ),
        ),
        right(
            "1.4/asked",
            lambda answer: len(list(compared(answer))) == len(ROWS),
            as_predicted,
            word=Text(en="Asked", fr="Demandé"),
            expect="rarely",
            ask=Text(
                en="Which answer surprised you, and what will you do with it before Friday?",
                fr="Quelle réponse vous a surpris, et qu’en ferez-vous d’ici vendredi ?",
            ),
        ),
        to_discuss(
            "1.4/from-afar",
            lambda answer: any(
                mentions(words, FROM_AFAR)
                for column in ("place", "who")
                for words in all_of(answer, column)
            ),
            Text(
                en="Your round is ready, partly at a distance. It can be defended: better a question sent than none put. What would you see on the spot that a message does not show?",
                fr="Le tour est prêt, en partie à distance. Cela se défend : mieux vaut une question envoyée que pas de question. Que verriez-vous sur place qu’un message ne montre pas ?",
            ),
            misconception="M15",
            expect="sometimes",
            ask=Text(
                en="What did you learn, the last time you went to see, that no report had said?",
                fr="Lors de votre dernière visite sur place, qu’avez-vous appris qu’aucun rapport ne disait ?",
            ),
        ),
        to_discuss(
            "1.4/one-answer-expected",
            lambda answer: len(set(all_of(answer, "predicted"))) == 1,
            Text(
                en="Your round is ready, and you expect one and the same answer everywhere. That may turn out true. Is there one of the three places from which that customer cannot be seen?",
                fr="Le tour est prêt, et vous attendez partout la même réponse. Elle se vérifiera peut-être. Y a-t-il, parmi les trois, un endroit d’où l’on ne voit pas ce client ?",
            ),
            misconception="M2",
            expect="sometimes",
            ask=Text(
                en="If all three agree, is that knowledge, or a slogan on the wall?",
                fr="Si les trois sont d’accord, est-ce qu’ils savent, ou qu’ils récitent une affiche ?",
            ),
        ),
        right(
            "1.4/ready",
            ...,
            Text(
                en="Your round is ready: several places, somebody to ask, and a bet written down beforehand. Put the question just as it is, note the very words, then come back here.",
                fr="Votre tour est prêt : plusieurs endroits, quelqu’un à qui parler, et un pari écrit d’avance. Posez la question telle quelle, notez les mots mêmes, puis revenez ici.",
            ),
            word=Text(en="Ready to go", fr="Prêt à partir"),
            expect="often",
            ask=Text(
                en="When, and with whom, do you start?", fr="Quand commencez-vous, et par qui ?"
            ),
        ),
    ],
    hints=[
        Text(
            en="Choose places that do not see the same thing: near what you make, near the money, near those who use it.",
            fr="Choisissez des endroits qui ne voient pas la même chose : près de ce que vous faites, près de l’argent, près de ceux qui s’en servent.",
        ),
        Text(
            en="Ask somebody who does the work rather than the person who manages it, and put your expectation in their words, not in yours.",
            fr="Interrogez celui qui fait le travail plutôt que celui qui le dirige, et écrivez votre pari avec ses mots, pas avec les vôtres.",
        ),
    ],
    solution={
        "way": "alone",
        "round": {
            "first": {
                "place": Text(en="the packing line", fr="la ligne d’emballage"),
                "who": Text(
                    en="the person who closes the boxes", fr="celle qui ferme les cartons"
                ),
                "predicted": Text(
                    en="the driver who loads them", fr="le chauffeur qui les charge"
                ),
            },
            "second": {
                "place": Text(en="the accounts desk", fr="le bureau des factures"),
                "who": Text(
                    en="the person who sends the reminders", fr="celui qui envoie les relances"
                ),
                "predicted": Text(en="those who pay on time", fr="ceux qui paient à temps"),
            },
            "third": {
                "place": Text(en="a customer’s stockroom", fr="la réserve d’un client"),
                "who": Text(en="the person who opens the boxes", fr="celui qui ouvre les cartons"),
                "predicted": Text(
                    en="the shop on the ground floor", fr="le magasin du rez-de-chaussée"
                ),
            },
        },
        "other_side": Text(
            en="The driver is the first to notice a badly closed box, and the only one who comes every day to say so.",
            fr="Le chauffeur est le premier à voir un carton mal fermé, et le seul qui vienne chaque jour le dire.",
        ),
    },
    because=Text(
        en="Three places that see different things, people who do the work, and bets written before leaving. The column of real answers stays empty until you have gone: that is the point.",
        fr="Trois endroits qui ne voient pas la même chose, des gens qui font le travail, et des paris écrits avant de partir. La colonne des vraies réponses reste vide jusqu’à votre visite : c’est bien le but.",
    ),
)
