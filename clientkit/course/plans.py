"""Three plans for a session: forty-five minutes, half a day, one day; their parts and minutes.

For eight to twelve people, three or four to a laptop. The paper comes first; then the kit counts.
"""

from attrs import field, frozen

from clientkit.words import Text


@frozen
class Part:
    """A part of a session: its minutes, what happens, and which exercises and steps it uses.

    `uses` names exercises (“1.1”) and steps of a guide (“01-catheter/3”). A `short` form may take
    less time than the guide gives as the least. `instead` says what else would do.
    """

    minutes: int
    title: Text
    uses: str = ""
    instead: Text | None = field(default=None, kw_only=True)
    short: bool = field(default=False, kw_only=True)
    #: Minutes for what stands in no guide: a welcome, the rules of the day, going to another lesson.
    beside: int = field(default=0, kw_only=True)
    #: What may be left out when time runs short; a pause is no part of the work.
    optional: bool = field(default=False, kw_only=True)
    pause: bool = field(default=False, kw_only=True)

    @property
    def exercises(self) -> tuple[str, ...]:
        """The numbers of the exercises that it uses."""
        return tuple(used for used in self.uses.split() if "/" not in used)


@frozen
class Plan:
    """A session: what it is called, how many minutes it lasts with its pauses, its parts."""

    id: str
    title: Text
    length: int
    parts: tuple[Part, ...]


def _pause(minutes: int, en: str = "Break", fr: str = "Pause") -> Part:
    return Part(minutes, Text(en=en, fr=fr), pause=True)


PLANS = (
    Plan(
        "45-minutes",
        Text(en="Forty-five minutes: who is the customer?", fr="Quarante-cinq minutes : qui est le client ?"),
        45,
        (
            Part(5, Text(en="First vote, in silence, on paper: my own work", fr="Premier vote, en silence, sur papier : mon propre travail"), "0.1 01-catheter/1"),
            Part(10, Text(en="The catheter: bet, turn over, count who is forgotten", fr="Le cathéter : parier, dévoiler, compter les oubliés"), "1.1 01-catheter/3 1.2"),
            Part(
                10, Text(en="The consultant: the invoice and the work", fr="Le consultant : la facture et le travail"), "3.1 3.2",
                instead=Text(en="for people who care for others, the loop of the hospital’s money (2.1)", fr="pour des soignants, la boucle de l’argent de l’hôpital (2.1)"),
                short=True,
            ),
            Part(13, Text(en="One’s own map, in pairs: who pays, who uses, who is next, whom have I never met?", fr="Sa propre carte, par deux : qui paie, qui utilise, qui vient après, qui n’ai-je jamais rencontré ?"), "10.1", short=True),
            Part(7, Text(en="One customer to go and see before Friday; second vote", fr="Un client à aller voir avant vendredi ; second vote"), "1.4 01-catheter/8"),
        ),
    ),
    Plan(
        "half-day",
        Text(en="Half a day", fr="Une demi-journée"),
        210,
        (
            Part(10, Text(en="Welcome; first vote, in silence", fr="Accueil ; premier vote, en silence"), "0.1 01-catheter/1", beside=5),
            Part(25, Text(en="The catheter: one question, three answers", fr="Le cathéter : une question, trois réponses"), "1.1 01-catheter/3 1.2 1.3"),
            Part(30, Text(en="The public hospital: the money goes round", fr="L’hôpital public : l’argent fait le tour"), "2.1 02-hospital/2 2.2 2.3"),
            Part(20, Text(en="The consultant: four questions on one chain", fr="Le consultant : quatre questions sur une chaîne"), "3.1 3.2 3.3"),
            _pause(15),
            Part(40, Text(en="The company and the next post; the diary test", fr="L’entreprise et le poste suivant ; le test de l’agenda"), "4.1 4.2 4.4", short=True),
            Part(20, Text(en="The nine verbs, on one’s own service", fr="Les neuf verbes, sur son propre service"), "5.1 05-nine-verbs/5", optional=True),
            Part(30, Text(en="One’s own map, and its check-up", fr="Sa propre carte, et son bilan"), "10.1 10.3", short=True),
            Part(10, Text(en="One promise, with a number and a unit", fr="Une promesse, avec un nombre et une unité"), "6.2", short=True, optional=True),
            Part(10, Text(en="Second vote, commitments", fr="Second vote, engagements"), "10.4", short=True),
        ),
    ),
    Plan(
        "one-day",
        Text(en="One day", fr="Une journée"),
        480,
        (
            Part(20, Text(en="First vote, the rules of the day, the question to take to the gemba", fr="Premier vote, règles du jour, la question à porter au gemba"), "0.1 01-catheter/1", beside=15),
            Part(30, Text(en="The catheter: one question, three answers", fr="Le cathéter : une question, trois réponses"), "1.1 01-catheter/3 1.2 1.3 1.4"),
            Part(45, Text(en="The public hospital, with the two cultures played", fr="L’hôpital public, avec les deux cultures en jeu de rôle"), "2.1 02-hospital/2 2.2 2.3 2.4"),
            _pause(15),
            Part(25, Text(en="The consultant: the invoice and the work", fr="Le consultant : la facture et le travail"), "3.1 3.2 3.3 03-consultant/5"),
            Part(45, Text(en="The company and the internal customer", fr="L’entreprise et le client interne"), "4.1 4.2 4.3 4.4 4.5", short=True),
            _pause(60, "Lunch", "Déjeuner"),
            Part(45, Text(en="Gemba walk: “who is your customer?”, in three places", fr="Tour de gemba : « qui est votre client ? », en trois endroits"), "10.2", short=True),
            Part(20, Text(en="Typing in what was heard: who is forgotten, how far apart are we?", fr="Saisir ce que l’on a entendu : qui est oublié, qu’est-ce qui nous sépare ?"), "10.2", short=True),
            Part(25, Text(en="Nine verbs, captive customers, seven definitions", fr="Neuf verbes, clients captifs, sept définitions"), "5.1 5.2 5.3", short=True),
            Part(35, Text(en="Three days, a haircut, too much or too little", fr="Trois jours, une coupe de cheveux, trop ou trop peu"), "6.2 6.3 6.4", short=True),
            _pause(10),
            Part(25, Text(en="The bottleneck and the waiting list, with sliders", fr="Le goulot et la liste d’attente, avec des curseurs"), "7.2 8.3", short=True, optional=True, beside=5),
            Part(40, Text(en="Debate, with two votes: should we drop the “internal customer”?", fr="Débat, avec deux votes : faut-il abandonner le « client interne » ?"), "8.1 8.6", short=True),
            Part(25, Text(en="One’s own map; one agreement becomes a commitment to cooperate", fr="Sa propre carte ; un accord devient un engagement de coopération"), "10.1 8.6", short=True),
            Part(15, Text(en="Commitments, last vote, close", fr="Engagements, dernier vote, clôture"), "10.4", short=True),
        ),
    ),
)  # fmt: skip
