"""The lessons of the course, in order: the twelve that are planned, and those that are there."""

from attrs import frozen

from clientkit.words import Text


@frozen
class Lesson:
    """A lesson: its id (the name of its file), title, minutes for one person, whether it is there.

    >>> LESSONS[1].title.say("en")
    'The catheter: one question, three answers'
    """

    id: str
    title: Text
    minutes: int
    ready: bool = False

    @property
    def number(self) -> int:
        """The lesson's number, from 0."""
        return int(self.id.partition("-")[0])


LESSONS = (
    Lesson("00-start", Text(en="Start here", fr="Bien démarrer"), 16, ready=True),
    Lesson("01-catheter", Text(en="The catheter: one question, three answers", fr="Le cathéter : une question, trois réponses"), 34, ready=True),
    Lesson("02-hospital", Text(en="The public hospital: follow the money", fr="L’hôpital public : suivons l’argent"), 38, ready=True),
    Lesson("03-consultant", Text(en="The consultant: the invoice and the work", fr="Le consultant : la facture et le travail"), 33, ready=True),
    Lesson("04-enterprise", Text(en="The company and the next post", fr="L’entreprise et le poste suivant"), 38, ready=True),
    Lesson("05-nine-verbs", Text(en="Nine verbs for a customer", fr="Neuf verbes pour un client"), 32, ready=True),
    Lesson("06-requirements", Text(en="Expectations, needs, requirements", fr="Attentes, besoins, exigences"), 36, ready=True),
    Lesson("07-flow", Text(en="Value, flow and bottleneck", fr="Valeur, flux et goulot"), 38, ready=True),
    Lesson("08-internal-customer", Text(en="Should we drop the “internal customer”?", fr="Faut-il abandonner le « client interne » ?"), 40, ready=True),
    Lesson("09-everyone", Text(en="Everyone has customers", fr="Nous avons tous des clients"), 40, ready=True),
    Lesson("10-my-map", Text(en="My customer map", fr="Ma carte des clients"), 32, ready=True),
    Lesson("11-review", Text(en="Review, a day and a week later", fr="Révision, un jour et une semaine après"), 26, ready=True),
)  # fmt: skip
