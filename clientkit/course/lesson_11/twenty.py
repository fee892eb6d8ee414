"""Twenty small questions on the lessons before, mixed: ten for the next day, ten for a week later."""

from collections.abc import Mapping
from typing import Any

from attrs import frozen

from clientkit.cases import case
from clientkit.practice import Answer, Choose, Kind, Match, Number
from clientkit.practice.reasons import fits
from clientkit.questions import weakest_customer
from clientkit.simulations import line_output, message_fidelity
from clientkit.words import Text


@frozen
class Asked:
    """A question: the lesson that it looks back at, its kind of answer, what is right."""

    lesson: int
    ask: Text
    kind: Kind
    right: Any
    #: What is accepted, where that is more than what is right.
    accepts: Any = None

    def stands(self, answer: Answer) -> bool:
        """Whether an answer is right."""
        return fits(self.right if self.accepts is None else self.accepts, answer)


_LEFT = message_fidelity(kept=0.9, hand_offs=3).left[-1]
_SOLD = line_output().output
_MORE = line_output(capacities=(120, 80, 90)).output
_SERVED = weakest_customer(case("three_customers")).value
assert _SERVED is not None


def _choose(lesson: int, en: str, fr: str, options: Mapping[str, tuple[str, str]], right: str) -> Asked:
    words = {id: Text(en=one, fr=other) for id, (one, other) in options.items()}
    return Asked(lesson, Text(en=en, fr=fr), Choose(words), right)


TWENTY = {
    "three": Asked(1, Text(en="In the catheter firm, how many customers do all three voices name?", fr="Dans l’usine de cathéters, combien de clients sont nommés par les trois voix à la fois ?"), Number(0, 3), 0),
    "hospital": _choose(2, "Nobody is billed at the public hospital. Who has paid?", "Personne ne reçoit de facture à l’hôpital public. Qui a payé ?", {
        "nobody": ("nobody: it is free", "personne : c’est gratuit"),
        "us": ("nearly all of us, month after month", "presque nous tous, mois après mois"),
        "state": ("the State, with money of its own", "l’État, avec son argent à lui"),
    }, "us"),
    "buys": Asked(5, Text(en="To buy is not just to pay. Who does what?", fr="Acheter n’est pas seulement payer. Qui fait quoi ?"), Match(
        {
            "colleague": Text(en="the colleague next in line, who takes what you finish", fr="le collègue du poste suivant, qui prend ce que vous finissez"),
            "traveller": Text(en="the traveller, who chooses a train and takes a ticket", fr="la voyageuse, qui choisit un train et prend son billet"),
            "grandfather": Text(en="the grandfather, for driving lessons that his granddaughter chose", fr="le grand-père, pour des leçons de conduite que sa petite-fille a choisies"),
        },
        {
            "pays": Text(en="pays, without buying", fr="paie, sans acheter"),
            "both": Text(en="buys and pays", fr="achète et paie"),
            "buys": Text(en="buys, without paying money", fr="achète, sans verser d’argent"),
        },
    ), {"colleague": "buys", "traveller": "both", "grandfather": "pays"}),
    "consultant": _choose(3, "The consultant’s money: in whose till does it begin?", "L’argent du consultant : dans quelle caisse commence-t-il ?", {
        "sme": ("that of the small firm where he works", "celle de la PME où il travaille"),
        "cci": ("that of the chamber of commerce", "celle de la CCI"),
        "firm": ("that of the consultancy, which pays his invoice", "celle du cabinet, qui paie sa facture"),
    }, "sme"),
    "lean": _choose(2, "Lean has found its way into many hospitals. Where, says the text, is resistance strongest?", "Le Lean est entré dans bien des hôpitaux. Où le texte voit-il de forts freins ?", {
        "belgium": ("in Belgium", "en Belgique"),
        "usa": ("in the United States", "aux États-Unis"),
        "public": ("in the public sector, in France", "dans le secteur public, en France"),
        "grenoble": ("in Grenoble and in Toulouse", "à Grenoble et à Toulouse"),
    }, "public"),
    "promise": _choose(6, "Three days were promised; it arrives after two. What is that?", "On avait promis trois jours ; cela arrive en deux. Qu’est-ce ?", {
        "under": ("less than was required", "moins que l’exigence"),
        "over": ("more than was required: good or vain, to be discussed", "plus que l’exigence : bien ou vain, cela se discute"),
        "good": ("simply better: quicker is always good", "simplement mieux : plus vite, c’est toujours bien"),
    }, "over"),
    "stability": _choose(4, "Your colleague “buys” stability from you. It is the opposite of…", "Votre collègue vous « achète » de la stabilité. C’est le contraire…", {
        "muda": ("muda, waste", "du muda, le gaspillage"),
        "muri": ("muri, overburden", "du muri, la surcharge"),
        "mura": ("mura, unevenness", "du mura, l’irrégularité"),
    }, "mura"),
    "twenty": _choose(7, f"Three posts can do 100, 80 and 90 an hour; {_SOLD:g} are sold. The first gains twenty per cent. How many reach the customers?", f"Trois postes peuvent faire 100, 80 et 90 par heure ; on en vend {_SOLD:g}. Le premier gagne vingt pour cent. Combien arrivent chez les clients ?", {
        "more": ("twenty per cent more", "vingt pour cent de plus"),
        "eighty": ("80 an hour", "80 par heure"),
        "same": (f"{_MORE:g} an hour, as before", f"{_MORE:g} par heure, comme avant"),
    }, "same"),
    "convictions": _choose(9, "Three convictions close the text on everyone’s customers. Which of these is not one of them?", "Trois convictions ferment le texte sur les clients de chacun. Laquelle n’en est pas ?", {
        "expectation": ("an expectation is enough to make a customer", "une attente suffit pour faire un client"),
        "payer": ("whoever pays comes first", "celui qui paie passe d’abord"),
        "all": ("everybody has customers", "tout le monde a des clients"),
        "others": ("they are not only those who come to mind", "ce ne sont pas que ceux qui viennent à l’esprit"),
    }, "payer"),
    "message": Asked(8, Text(en="Each hand-off keeps nine tenths of what the customer said. After three, how much is left?", fr="Chaque passage de main garde neuf dixièmes de ce qu’a dit le client. Après trois, combien en reste-t-il ?"), Number(0, 100, Text(en="per cent", fr="pour cent"), whole=False), round(100 * _LEFT), {int(100 * _LEFT), round(100 * _LEFT, 1), round(100 * _LEFT)}),
    "weakest": _choose(7, f"Three customers, satisfied at 95, 90 and {100 * _SERVED.weakest:g} per cent. Which figure tells whether all of them are content at once?", f"Trois clients, satisfaits à 95, 90 et {100 * _SERVED.weakest:g} pour cent. Quel chiffre dit si on les contente tous à la fois ?", {
        "mean": (f"the mean, {100 * _SERVED.mean:g}", f"la moyenne, {100 * _SERVED.mean:g}"),
        "best": ("the best, 95", "le meilleur, 95"),
        "weakest": (f"the lowest, {100 * _SERVED.weakest:g}", f"le plus bas, {100 * _SERVED.weakest:g}"),
    }, "weakest"),
    "words": _choose(2, "In the hospital, one word for the person in the bed is never used, the author remarks. Which?", "À l’hôpital, un mot pour la personne dans le lit n’est employé par personne, remarque l’auteur. Lequel ?", {
        "patient": ("patient", "patient"),
        "customer": ("customer", "client"),
        "user": ("user", "usager"),
    }, "customer"),
    "police": _choose(5, "Around the police: who undergoes the work, and cannot go elsewhere?", "Autour de la police : qui subit le travail, et ne peut pas aller ailleurs ?", {
        "arrested": ("whoever is arrested", "celui qu’on arrête"),
        "inhabitant": ("the inhabitant who calls", "l’habitant qui appelle"),
        "taxpayer": ("the taxpayer", "le contribuable"),
    }, "arrested"),
    "cash": _choose(7, "For Bertrand Duperrin, only one figure is tangible. Which?", "Pour Bertrand Duperrin, une seule grandeur est tangible. Laquelle ?", {
        "cost": ("what each unit costs", "le coût de chaque unité"),
        "hours": ("what each person does in an hour", "la productivité de chacun"),
        "cash": ("the money that comes in from customers", "l’argent qui entre, venant des clients"),
    }, "cash"),
    "boss": _choose(4, "“What my boss says counts for more than what the final customer says.” The stronger that feeling, the more the firm…", "« Ce que dit mon chef compte plus que ce que dit le client final. » Plus ce sentiment est fort, plus l’entreprise…", {
        "inward": ("gazes at its own navel", "se regarde le nombril"),
        "order": ("is well ordered: a boss is a customer, full stop", "est bien rangée : un chef est un client, un point c’est tout"),
        "fast": ("is quick to decide", "décide vite"),
    }, "inward"),
    "haircut": _choose(6, "A haircut cannot be specified to the millimetre. What does the good hairdresser do?", "Une coupe de cheveux ne se spécifie pas au millimètre. Que fait le bon coiffeur ?", {
        "guess": ("what is usually liked", "ce qui plaît d’habitude"),
        "contract": ("has everything signed beforehand", "il fait tout signer d’avance"),
        "together": ("finds it out with the customer, as the work goes on", "il cherche avec le client, à mesure que le travail avance"),
    }, "together"),
    "orphan": _choose(8, "Logistics measures its delivery time to the stores, and nobody can trace that back to a shopper. What does the course call such an indicator?", "La logistique mesure son délai de livraison aux magasins, et personne ne peut rattacher ce délai à un client du magasin. Comment le cours appelle-t-il un tel indicateur ?", {
        "proxy": ("a spokesperson", "un porte-parole"),
        "orphan": ("an orphan", "un orphelin"),
        "captive": ("a captive", "un captif"),
    }, "orphan"),
    "partners": _choose(8, "Without “internal customers”, what becomes of the commitments between departments, for Thierry Spencer?", "Sans « client interne », que deviennent, pour Thierry Spencer, les engagements entre services ?", {
        "nothing": ("nothing: nobody owes anything to a colleague", "plus rien : on ne doit rien à un collègue"),
        "contracts": ("contracts with penalties", "des contrats avec pénalités"),
        "cooperation": ("commitments to cooperate, around one and the same customer", "des engagements à coopérer, autour d’un même client"),
    }, "cooperation"),
    "neighbour": _choose(9, "Your neighbour expects quiet after ten at night. Which text would readily call her a customer of yours?", "Votre voisine attend le silence après vingt-deux heures. Quel texte dirait volontiers qu’elle est votre cliente ?", {
        "duperrin": ("Bertrand Duperrin’s, on the company", "celui de Bertrand Duperrin, sur l’entreprise"),
        "everyone": ("“Nous avons tous, sans exception, des clients”", "« Nous avons tous, sans exception, des clients »"),
        "spencer": ("Thierry Spencer’s, on the internal customer", "celui de Thierry Spencer, sur le client interne"),
    }, "everyone"),
    "know": _choose(1, "“We know our customers already.” What tells you whether that is so?", "« Nos clients, nous les connaissons déjà. » Qu’est-ce qui vous dira si c’est vrai ?", {
        "ask": ("three people asked in three places, and their answers compared", "trois personnes interrogées en trois endroits, et leurs réponses comparées"),
        "years": ("the number of years in the trade", "le nombre d’années dans le métier"),
        "survey": ("the average of last year’s survey", "la moyenne de l’enquête de l’an dernier"),
    }, "ask"),
}

#: So many are asked the day after; the others a week later.
_FIRST = 10
THE_DAY_AFTER = dict(list(TWENTY.items())[:_FIRST])
A_WEEK_LATER = dict(list(TWENTY.items())[_FIRST:])
#: Each keeps its number wherever it is asked.
NUMBERS = {id: number for number, id in enumerate(TWENTY, 1)}
