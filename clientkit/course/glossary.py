"""The words of the course: each said in our own words, with the source that it comes from.

Lessons link a word where they first use it: `[gemba](glossary.md#gemba)`.
"""

from attrs import field, frozen

from clientkit.words import Text
from clientkit.words.vocabulary import CHOICES, LINK_NOUNS, STATUSES, VERBS


@frozen
class Entry:
    """A word: what it means here, and where that is from.

    `jargon` holds the forms in which nobody outside the trade would understand it: a lesson that
    uses one links to the entry where it first does.
    """

    id: str
    term: Text
    says: Text
    source: Text
    jargon: tuple[str, ...] = field(default=(), kw_only=True)


_OURS = Text(en="our definition", fr="notre définition")
_WHO = Text(en="“Qui est le client ?”", fr="« Qui est le client ? »")
_VERBS = Text(
    en="“L’organisation pour les petits nenfants : les clients” (2010)",
    fr="« L’organisation pour les petits nenfants : les clients » (2010)",
)
_DUPERRIN = Text(
    en="Bertrand Duperrin, “Pensez 2.0 et cherchez votre client !”",
    fr="Bertrand Duperrin, « Pensez 2.0 et cherchez votre client ! »",
)
_SPENCER = Text(
    en="Thierry Spencer, “5 bonnes raisons d’abandonner la notion de client interne”",
    fr="Thierry Spencer, « 5 bonnes raisons d’abandonner la notion de client interne »",
)
_ALL_FIVE = Text(
    en="the five texts of the course; ISO 9000:2015, 3.2.4, in our words",
    fr="les cinq textes du cours ; ISO 9000:2015, 3.2.4, avec nos mots",
)
_LEAN = Text(
    en="common use in Lean; in this course, after “Qui est le client ?”",
    fr="usage courant du Lean ; dans ce cours, d’après « Qui est le client ? »",
)
_BUYING = Text(
    en="F. Webster and Y. Wind (1972), the buying centre",
    fr="F. Webster et Y. Wind (1972), le centre d’achat",
)


def _listed(words: object, lang: str) -> str:
    return ", ".join(words.word(id, lang) for id in words)  # type: ignore[attr-defined]


def _from_a_list(en: str, fr: str, words: object) -> Text:
    return Text(en=en.format(words=_listed(words, "en")), fr=fr.format(words=_listed(words, "fr")))


ENTRIES = (
    # Those around the work
    Entry("party", Text(en="party", fr="acteur"), Text(en="Any person, team, body or organisation that stands on a map.", fr="Toute personne, équipe, institution ou organisation qui figure sur une carte."), Text(en="ours; close to “interested party” in ISO 9000:2015", fr="de nous ; proche de « partie intéressée » dans ISO 9000:2015")),
    Entry("customer", Text(en="customer", fr="client"), Text(en="A working meaning only: somebody who receives, pays for, or weighs on what we deliver. Which of these counts is what the course is about. The standard also admits customers inside the organisation, and those who could receive but do not yet.", fr="Un sens de travail, rien de plus : celui qui reçoit, paie ou pèse sur ce que nous livrons. Lequel des trois compte, c’est tout l’objet du cours. La norme admet aussi des clients dans l’organisation, et ceux qui pourraient recevoir mais ne reçoivent pas encore."), _ALL_FIVE),
    Entry("public-user", Text(en="user of a public service", fr="usager"), Text(en="Somebody who benefits from a public service. French law has no single definition of it; the French word “usager” is set against “customer”, which sounds of trade, and against “administré”, one who is administered, which sounds passive.", fr="Celui qui bénéficie d’un service public. Le droit français n’en a pas de définition unique ; on l’oppose à « client », qui sent le commerce, et à « administré », qui sent la passivité."), Text(en="“Qui est le client ?”; summaries of French law courses", fr="« Qui est le client ? » ; résumés de cours de droit")),
    Entry("user", Text(en="user", fr="utilisateur"), Text(en="Whoever handles or consumes what is delivered. Not necessarily the one who pays, nor the one who chooses.", fr="Celui qui manie ou consomme ce qui est livré. Pas forcément celui qui paie, ni celui qui choisit."), _VERBS),
    Entry("beneficiary", Text(en="beneficiary", fr="bénéficiaire"), Text(en="Whoever gains from the result, with or without using it, with or without paying.", fr="Celui à qui le résultat profite, qu’il s’en serve ou non, qu’il paie ou non."), _VERBS),
    Entry("undergoes", Text(en="one who bears the effects", fr="celui qui subit"), Text(en="Somebody on whom our work has an effect that they did not ask for: the neighbour of the canteen, the person arrested.", fr="Quelqu’un sur qui notre travail a un effet qu’il n’a pas demandé : le voisin de la cantine, la personne arrêtée."), _VERBS),
    Entry("payer", Text(en="payer", fr="payeur"), Text(en="Whoever gives the money. Where the money comes from in the end is another question.", fr="Celui qui donne l’argent. D’où l’argent vient, au bout du compte, est une autre question."), _WHO),
    Entry("funder", Text(en="funder", fr="celui qui subventionne"), Text(en="Somebody who pays without receiving the service: a town, a donor, a ministry.", fr="Celui qui paie sans recevoir le service : une commune, un donateur, un ministère."), _VERBS),
    Entry("buyer", Text(en="buyer", fr="acheteur"), Text(en="Whoever accepts the offer. One may buy without paying, and pay without buying; a colleague “buys” punctuality and pays in thanks.", fr="Celui qui accepte l’offre. On peut acheter sans payer, et payer sans acheter ; un collègue « achète » la ponctualité et paie d’un merci."), Text(en="“Qui est le client ?”; F. Webster and Y. Wind (1972)", fr="« Qui est le client ? » ; F. Webster et Y. Wind (1972)")),
    Entry("prescriber", Text(en="recommender", fr="prescripteur"), Text(en="Names the product or the supplier that others will use: a doctor, a consultant, a friend.", fr="Désigne le produit ou le fournisseur dont d’autres se serviront : un médecin, un consultant, un ami."), _VERBS),
    Entry("decision-maker", Text(en="decision-maker", fr="décideur"), Text(en="Has the last word. Often somebody whom one never meets.", fr="A le dernier mot. Souvent quelqu’un que l’on ne rencontre jamais."), _BUYING),
    Entry("influencer", Text(en="influencer, one who steers", fr="celui qui oriente ou influence"), Text(en="Shapes what is asked for without deciding it.", fr="Pèse sur ce qui est demandé sans en décider."), Text(en="“L’organisation pour les petits nenfants : les clients” (2010); F. Webster and Y. Wind (1972)", fr="« L’organisation pour les petits nenfants : les clients » (2010) ; F. Webster et Y. Wind (1972)")),
    Entry("judge", Text(en="judge", fr="celui qui juge"), Text(en="Assesses the work, or sets rules for it: an inspector, a regulator, a jury.", fr="Évalue le travail, ou lui fixe des règles : un inspecteur, une autorité de contrôle, un jury."), _VERBS),
    Entry("captive", Text(en="captive customer", fr="client captif"), Text(en="Somebody who cannot choose another supplier, because of a patent, a rule or a monopoly. It belongs to the relation, not to the person: one is captive to this service and free elsewhere.", fr="Celui qui ne peut pas choisir un autre fournisseur, à cause d’un brevet, d’un règlement ou d’un monopole. Cela tient à la relation, pas à la personne : on est captif de ce service-ci, et libre ailleurs."), _VERBS),
    Entry("prospect", Text(en="prospect", fr="prospect"), Text(en="Somebody who could receive, and does not yet.", fr="Celui qui pourrait recevoir, et ne reçoit pas encore."), _DUPERRIN, jargon=("prospect", "prospects")),
    Entry("internal-customer", Text(en="internal customer", fr="client interne"), Text(en="Whoever receives our work inside the same organisation, or orders it from us there. For some the nearest of customers; for others a word to be dropped, because it hides the final one. The course lets them argue.", fr="Celui qui reçoit notre travail dans la même organisation, ou qui nous y passe commande. Pour les uns, le plus proche des clients ; pour les autres, un mot à abandonner, parce qu’il cache le client final. Le cours les laisse débattre."), Text(en="“Qui est le client ?”, Bertrand Duperrin, Thierry Spencer; ISO 9000:2015 admits it", fr="« Qui est le client ? », Bertrand Duperrin, Thierry Spencer ; ISO 9000:2015 l’admet")),
    Entry("final-customer", Text(en="final customer", fr="client final"), Text(en="The last one to receive: on a map, the party from whom nothing of ours is passed on.", fr="Le dernier à recevoir : sur une carte, l’acteur à partir duquel plus rien de nous n’est transmis."), Text(en="“Qui est le client ?”, Bertrand Duperrin, Thierry Spencer", fr="« Qui est le client ? », Bertrand Duperrin, Thierry Spencer")),
    Entry("intermediate-customer", Text(en="intermediate customer", fr="client intermédiaire"), Text(en="Receives, and passes on: a reseller, a hospital’s pharmacy, the next workshop.", fr="Reçoit, et transmet : un revendeur, la pharmacie d’un hôpital, l’atelier suivant."), Text(en="common use in Lean (internal, intermediate, final)", fr="usage courant du Lean (interne, intermédiaire, final)")),
    Entry("supplier", Text(en="supplier", fr="fournisseur"), Text(en="Whoever gives something to somebody. We are all suppliers of one another, says one of the texts.", fr="Celui qui livre quelque chose à quelqu’un. Nous sommes tous fournisseurs les uns des autres, dit un des textes."), _WHO),
    Entry("downstream", Text(en="downstream, upstream", fr="aval, amont"), Text(en="As on a river: the downstream post receives from us, the upstream post delivers to us.", fr="Comme sur une rivière : le poste aval reçoit de nous, le poste amont nous livre."), _WHO),
    Entry("next-process", Text(en="next process", fr="étape suivante"), Text(en="“The next process is the customer”, a saying of the Japanese quality movement: treat whoever takes the work after you as a customer. It is usually attributed to Kaoru Ishikawa; we have not read it in his own text.", fr="« L’étape suivante est le client », une formule du mouvement japonais de la qualité : traiter en client celui qui prend le travail après vous. On l’attribue d’ordinaire à Kaoru Ishikawa ; nous ne l’avons pas lue dans son propre texte."), Text(en="Japanese quality movement; attribution not checked", fr="mouvement japonais de la qualité ; attribution non vérifiée")),
    Entry("proxy", Text(en="spokesperson", fr="porte-parole"), Text(en="Somebody who says what another needs and cannot say: a parent, a nurse, an association.", fr="Celui qui dit ce dont un autre a besoin sans pouvoir le dire : un parent, une infirmière, une association."), _VERBS),
    # The map
    Entry("map", Text(en="customer map", fr="carte des clients"), Text(en="A drawing of those around a piece of work and of what passes between them. One rule: the arrow goes where the thing goes.", fr="Le dessin de ceux qui entourent un travail, et de ce qui passe entre eux. Une règle : la flèche va là où va la chose."), _OURS),
    Entry("arrow", Text(en="arrow", fr="flèche"), _from_a_list("What passes from one party to another. There are five kinds: {words}.", "Ce qui passe d’un acteur à un autre. Il y en a cinq sortes : {words}.", LINK_NOUNS), _OURS),
    Entry("viewpoint", Text(en="viewpoint", fr="point de vue"), Text(en="Whom somebody names as a customer, from where they stand. It was heard, or it is only supposed; the map keeps the difference.", fr="Qui quelqu’un nomme comme client, de l’endroit où il se tient. On l’a entendu, ou on le suppose seulement ; la carte garde la différence."), _WHO),
    Entry("divergence", Text(en="divergence", fr="divergence"), Text(en="How far apart several voices are: 0 when all name the same people, 1 when no two of them name anyone in common.", fr="Ce qui sépare plusieurs voix : 0 quand toutes nomment les mêmes personnes, 1 quand deux voix, quelles qu’elles soient, n’ont personne en commun."), Text(en="ours; the mean Jaccard distance (P. Jaccard, 1901)", fr="de nous ; la distance moyenne de Jaccard (P. Jaccard, 1901)")),
    Entry("hand-off", Text(en="hand-off", fr="passage de main"), Text(en="One step from a supplier to a receiver. Each one costs a little of the message.", fr="Un pas d’un fournisseur à un receveur. Chacun coûte un peu du message."), Text(en="ours; Brent Hostler (2015) for the message", fr="de nous ; Brent Hostler (2015) pour le message")),
    Entry("hats", Text(en="hats", fr="casquettes"), Text(en="Several parties that are one and the same person: taxpayer, employee, patient.", fr="Plusieurs acteurs qui sont une seule et même personne : contribuable, salarié, patient."), _WHO),
    Entry("status", Text(en="said or unsaid", fr="dit ou non dit"), _from_a_list("How far a request has got: {words}. What nobody has said counts as unspoken.", "Où en est une demande : {words}. Ce que personne n’a dit compte comme non dit.", STATUSES), _OURS),
    Entry("choice", Text(en="choice of supplier", fr="choix du fournisseur"), _from_a_list("How far a receiver can go elsewhere: {words}.", "Dans quelle mesure celui qui reçoit peut aller ailleurs : {words}.", CHOICES), _VERBS),
    Entry("nine-verbs", Text(en="nine verbs", fr="neuf verbes"), _from_a_list("What a customer does with what we deliver: {words}. On a map the verbs follow from the arrows.", "Ce qu’un client fait de ce que nous livrons : {words}. Sur une carte, les verbes se déduisent des flèches.", VERBS), _VERBS),
    # What they want
    Entry("expectation", Text(en="expectation", fr="attente"), Text(en="What somebody wishes for.", fr="Ce que quelqu’un souhaite."), _VERBS),
    Entry("need", Text(en="need", fr="besoin"), Text(en="What somebody must have, even when they cannot say so: a child, an elderly person who is confused.", fr="Ce qu’il faut à quelqu’un, même s’il ne peut pas le dire : un enfant, une personne âgée désorientée."), _VERBS),
    Entry("requirement", Text(en="requirement", fr="exigence"), Text(en="An expectation or a need that is stated, goes without saying, or is laid down by a rule.", fr="Une attente ou un besoin formulés, allant de soi, ou imposés par une règle."), Text(en="ISO 9000:2015, 3.6.4, in our words; “L’organisation pour les petits nenfants : les clients”", fr="ISO 9000:2015, 3.6.4, avec nos mots ; « L’organisation pour les petits nenfants : les clients »")),
    Entry("commitment", Text(en="commitment", fr="engagement"), Text(en="A requirement that the supplier has promised to meet, with a number and a unit: within three days.", fr="Une exigence que le fournisseur a promis de tenir, avec un nombre et une unité : en trois jours."), _VERBS),
    Entry("service-agreement", Text(en="service agreement", fr="contrat de service"), Text(en="What two sides promise each other in writing: what is expected, delivered and measured. Also called SLA.", fr="Ce que deux parties se promettent par écrit : ce qui est attendu, livré, mesuré. On dit aussi SLA."), Text(en="common use in management", fr="usage courant du management"), jargon=("SLA",)),
    Entry("cooperation-commitment", Text(en="commitment to cooperate", fr="engagement de coopération"), Text(en="A commitment between colleagues, with one difference: it names the one customer whom both of them serve.", fr="Un engagement entre collègues, à une différence près : il nomme le client unique que les deux servent."), _SPENCER),
    Entry("over-quality", Text(en="over-quality", fr="sur-qualité"), Text(en="More than was required. Waste for some, delight for others: the course leaves it to be discussed.", fr="Plus que l’exigence. Gaspillage pour les uns, bonne surprise pour les autres : le cours laisse en débattre."), _VERBS, jargon=("sur-qualité", "over-quality")),
    Entry("non-quality", Text(en="non-quality", fr="non-qualité"), Text(en="Less than was required.", fr="Moins que l’exigence."), _VERBS, jargon=("non-qualité", "non-quality")),
    Entry("conforming", Text(en="conforming", fr="conforme"), Text(en="As was promised, no more and no less.", fr="Comme promis, ni plus ni moins."), _VERBS),
    Entry("voice-of-customer", Text(en="voice of the customer", fr="voix du client"), Text(en="What customers say in their own words, before anybody turns it into a number (what is called critical to quality, CTQ).", fr="Ce que les clients disent avec leurs mots, avant que quiconque en fasse un nombre (ce que l’on nomme CTQ, « critique pour la qualité »)."), Text(en="common use in Lean Six Sigma", fr="usage courant du Lean Six Sigma"), jargon=("VOC", "CTQ")),
    # Value and flow
    Entry("value", Text(en="value added", fr="valeur ajoutée"), Text(en="What the customer is ready to pay for. It depends on whom one asks: the customer, and nobody else, says one text.", fr="Ce que le client est prêt à payer. Cela dépend de qui l’on interroge : le client, et personne d’autre, dit un des textes."), Text(en="“Qui est le client ?”; “L’organisation pour les petits nenfants : les clients”", fr="« Qui est le client ? » ; « L’organisation pour les petits nenfants : les clients »")),
    Entry("necessary", Text(en="necessary non-value-added", fr="non-valeur ajoutée nécessaire"), Text(en="What the customer would not pay for, and yet cannot be dropped for now: a legal duty, a risk to be kept down.", fr="Ce que le client ne paierait pas, et que l’on ne peut pas supprimer pour l’instant : une obligation légale, un risque à contenir."), Text(en="common use in Lean", fr="usage courant du Lean")),
    Entry("flow", Text(en="flow", fr="flux"), Text(en="What passes along a chain: work, money, demand.", fr="Ce qui passe le long d’une chaîne : le travail, l’argent, la demande."), _WHO),
    Entry("bottleneck", Text(en="bottleneck", fr="goulot"), Text(en="The step that limits what comes out in the end. It may be the market itself.", fr="L’étape qui limite ce qui sort au bout. Ce peut être le marché lui-même."), Text(en="E. Goldratt; Bertrand Duperrin speaks of the constraint", fr="E. Goldratt ; Bertrand Duperrin parle de contrainte")),
    Entry("gemba", Text(en="gemba", fr="gemba"), Text(en="Japanese for the real place: where the work is done. One goes there to see and to ask, not to inspect.", fr="Mot japonais pour l’endroit réel : là où le travail se fait. On y va pour voir et pour demander, pas pour contrôler."), _LEAN, jargon=("gemba",)),
    Entry("lean", Text(en="Lean", fr="Lean"), Text(en="A way of looking at work, born in Japanese car factories: people improve their own work, step by step, from what its customer needs.", fr="Une façon de regarder le travail, née dans les usines automobiles japonaises : chacun améliore le sien, pas à pas, à partir de ce dont son client a besoin."), _LEAN),
    Entry("muda", Text(en="muda", fr="muda"), Text(en="Japanese: waste, what takes effort and brings nothing to anybody.", fr="Mot japonais : le gaspillage, ce qui demande de l’effort et n’apporte rien à personne."), _LEAN, jargon=("muda",)),
    Entry("mura", Text(en="mura", fr="mura"), Text(en="Japanese: unevenness, today too much, tomorrow nothing. Its opposite is stability.", fr="Mot japonais : l’irrégularité, aujourd’hui trop, demain rien. Son contraire est la stabilité."), _LEAN, jargon=("mura",)),
    Entry("muri", Text(en="muri", fr="muri"), Text(en="Japanese: overburden, more than people or machines can bear. Its opposite is serenity.", fr="Mot japonais : la surcharge, plus que les gens ou les machines ne peuvent porter. Son contraire est la sérénité."), _LEAN, jargon=("muri",)),
    Entry("sipoc", Text(en="SIPOC", fr="SIPOC"), Text(en="A sheet with five columns: suppliers, inputs, process, outputs, customers. We begin with the customers.", fr="Une feuille à cinq colonnes : fournisseurs, entrées, processus, sorties, clients (les initiales sont anglaises). Nous commençons par les clients."), Text(en="common use in Lean Six Sigma", fr="usage courant du Lean Six Sigma"), jargon=("SIPOC",)),
    Entry("b2b2c", Text(en="B2B2C", fr="B2B2C"), Text(en="A firm sells to a firm that sells to the final customer. Every step is one more wall.", fr="Une entreprise vend à une entreprise, qui vend au client final. Chaque étape est une cloison de plus. On écrit aussi BtBtC."), _SPENCER, jargon=("B2B2C", "BtBtC", "BTBTC")),
    # Seeing the customer
    Entry("line-of-sight", Text(en="line of sight", fr="vue sur le client final"), Text(en="Knowing what the final customer wants, and how what one does contributes to it. One may contribute and see nothing.", fr="Savoir ce que veut le client final, et en quoi ce que l’on fait y contribue. On peut contribuer sans rien voir."), Text(en="W. Boswell and others (2006), for objectives; the idea is in Thierry Spencer’s text", fr="W. Boswell et autres (2006), pour les objectifs ; l’idée est dans le texte de Thierry Spencer")),
    Entry("orphan", Text(en="orphan", fr="orphelin"), Text(en="An indicator or an internal requirement that nobody can trace back to a final customer.", fr="Un indicateur ou une exigence interne que personne ne peut rattacher à un client final."), Text(en="ours, after the shop and its logistics in Thierry Spencer’s text", fr="de nous, d’après le magasin et sa logistique dans le texte de Thierry Spencer")),
    Entry("silo", Text(en="silo", fr="cloisonnement"), Text(en="When departments work side by side and no longer see what passes between them.", fr="Quand les services travaillent côte à côte et ne voient plus ce qui passe entre eux."), _SPENCER, jargon=("silo", "silos")),
    Entry("customer-orientation", Text(en="customer orientation", fr="orientation client"), Text(en="Whether what people say and aim at leads to the customer: the same language, the same objectives.", fr="Le fait que ce que l’on dit et ce que l’on vise mène au client : même langage, mêmes objectifs."), _SPENCER),
    Entry("value-zone", Text(en="value zone", fr="zone de valeur"), Text(en="The place where employees and customers meet, and where the rest of the firm should help.", fr="L’endroit où salariés et clients se rencontrent, et où le reste de l’entreprise devrait aider."), Text(en="Vineet Nayar, cited by Thierry Spencer", fr="Vineet Nayar, cité par Thierry Spencer")),
    Entry("bottom-up", Text(en="bottom-up", fr="bottom-up"), Text(en="From those who do the work upwards. For one of the texts this means aligning with the customer, and is no war on management.", fr="De ceux qui font le travail vers le haut. Pour un des textes, c’est s’aligner sur le client, et non faire la guerre à la hiérarchie."), _DUPERRIN, jargon=("bottom-up",)),
    Entry("kpi", Text(en="indicator", fr="indicateur"), Text(en="A number that one watches in order to steer, also called KPI. It serves somebody, or nobody: trace it.", fr="Un nombre que l’on surveille pour piloter, dit aussi KPI. Il sert à quelqu’un, ou à personne : remontez-en la piste."), _DUPERRIN, jargon=("KPI",)),
    Entry("cci", Text(en="chamber of commerce", fr="CCI"), Text(en="In France, the chamber of commerce and industry, or CCI: a public body run by elected business people, which among other things sets up joint programmes for small firms.", fr="Chambre de commerce et d’industrie : un établissement public dirigé par des chefs d’entreprise élus, qui monte entre autres des actions collectives pour les PME."), Text(en="common knowledge; in this course, after “Qui est le client ?”", fr="notoriété publique ; dans ce cours, d’après « Qui est le client ? »"), jargon=("CCI",)),
    Entry("sme", Text(en="small firm", fr="PME"), Text(en="A small or medium-sized enterprise, or SME: in Europe, fewer than 250 people.", fr="Petite ou moyenne entreprise : en Europe, moins de 250 personnes."), Text(en="European Commission, recommendation of 2003", fr="Commission européenne, recommandation de 2003"), jargon=("SME", "SMEs")),
)  # fmt: skip


def entries(lang: str) -> list[Entry]:
    """The words in the order of a dictionary of that language."""
    from clientkit.words.letters import plain

    return sorted(ENTRIES, key=lambda entry: plain(entry.term.say(lang)))
