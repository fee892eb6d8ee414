"""What the course teaches: ninety-four items of five texts, and which exercise covers which.

An item is named by the text that it is from (A to E, in the order of `SOURCES`) and a number. Its
title is ours; what it says stands in the lessons.
"""

from attrs import frozen

from clientkit.words import Text


@frozen
class Source:
    """A text that the course is made from: its title, and its author where the text names one."""

    title: str
    author: str | None = None

    def named_in(self, said: str) -> bool:
        """Whether some words name this text, by its author or by the beginning of its title."""
        return (self.author or self.title.partition("\u00a0:")[0]) in said


#: By the letter of their items.
SOURCES = {
    "A": Source("Qui est le client"),
    "B": Source("L’organisation pour les petits nenfants\u00a0: les clients"),
    "C": Source("Pensez 2.0 et cherchez votre client", "Bertrand Duperrin"),
    "D": Source("Nous avons tous, sans exception, des clients"),
    "E": Source("5 bonnes raisons d’abandonner la notion de client interne", "Thierry Spencer"),
}

ITEMS = {
    "A01": Text(en="The odd question, put to everybody", fr="La drôle de question, posée à chacun"),
    "A02": Text(en="First answer: whoever buys", fr="Première réponse : celui qui achète"),
    "A03": Text(en="Money is the fuel of the shop", fr="L’argent, carburant de la boutique"),
    "A04": Text(en="Is “the payer” enough?", fr="« Celui qui paie », est-ce assez ?"),
    "A05": Text(en="The catheter maker: the scene", fr="Le fabricant de cathéters : la scène"),
    "A06": Text(en="What the operators answer", fr="Ce que répondent les opératrices"),
    "A07": Text(en="What sales would answer", fr="Ce que répondraient les commerciaux"),
    "A08": Text(en="What accounting would answer", fr="Ce que répondrait le comptable"),
    "A09": Text(en="The same question, another place", fr="La même question, un autre endroit"),
    "A10": Text(en="Lean in hospitals", fr="Le Lean à l’hôpital"),
    "A11": Text(en="Two cultures in one hospital", fr="Deux cultures dans un hôpital"),
    "A12": Text(en="Taking no side", fr="Ne pas prendre parti"),
    "A13": Text(en="Is a hospital a company?", fr="L’hôpital est-il une entreprise ?"),
    "A14": Text(en="The word “patient”", fr="Le mot « patient »"),
    "A15": Text(en="The loop of the hospital’s money", fr="La boucle de l’argent de l’hôpital"),
    "A16": Text(en="It resembles an insurance", fr="Cela ressemble à une assurance"),
    "A17": Text(en="Nobody calls us a customer", fr="Personne ne nous appelle « client »"),
    "A18": Text(en="The consultant: the set-up", fr="Le consultant : le montage"),
    "A19": Text(en="The chain of invoices", fr="La chaîne des factures"),
    "A20": Text(en="If only my payer counts", fr="Si seul compte qui me paie"),
    "A21": Text(en="Who pays you?", fr="Et vous, qui vous paie ?"),
    "A22": Text(en="The boss before the customer", fr="Le chef avant le client"),
    "A23": Text(en="The customer whom all forget", fr="Le client que tous oublient"),
    "A24": Text(en="The next post buys punctuality", fr="Le poste suivant achète la ponctualité"),
    "A25": Text(en="The next post buys quality", fr="Le poste suivant achète la qualité"),
    "A26": Text(en="It buys stability and serenity", fr="Il achète stabilité et sérénité"),
    "A27": Text(en="It pays in recognition", fr="Il paie en reconnaissance"),
    "A28": Text(en="The customer is several", fr="Le client est plusieurs"),
    "A29": Text(en="Satisfying all at once", fr="Les satisfaire tous à la fois"),
    "A30": Text(en="One unhappy customer, a poor flow", fr="Un client mécontent, un flux qui boite"),
    "A31": Text(en="The customer decides what has value", fr="Le client décide de la valeur"),
    "A32": Text(en="All customers, all suppliers", fr="Tous clients, tous fournisseurs"),
    "A33": Text(en="To buy is more than to pay", fr="Acheter est plus que payer"),
    "A34": Text(en="No known customer, no known value", fr="Sans client connu, pas de valeur connue"),
    "A35": Text(en="Value changes with the customer", fr="La valeur change avec le client"),
    "A36": Text(en="Performing well means for all", fr="Être performant, c’est l’être pour tous"),
    "A37": Text(en="And you: who are your customers?", fr="Et vous : qui sont vos clients ?"),
    "B01": Text(en="Nothing is free", fr="Rien n’est gratuit"),
    "B02": Text(en="Every activity brings value to somebody", fr="Chaque activité apporte de la valeur à quelqu’un"),
    "B03": Text(en="Nine verbs for a customer", fr="Neuf verbes pour un client"),
    "B04": Text(en="The end of the chain", fr="Le bout de la chaîne"),
    "B05": Text(en="Captive customers", fr="Les clients captifs"),
    "B06": Text(en="Customers who are not pleased", fr="Les clients qui ne sont pas contents"),
    "B07": Text(en="We work for somebody else", fr="On travaille pour quelqu’un d’autre"),
    "B08": Text(en="Too much and too little: two wastes", fr="Trop et trop peu : deux gaspillages"),
    "B09": Text(en="The first job: requirements", fr="Le premier travail : les exigences"),
    "B10": Text(en="Requirements move", fr="Les exigences bougent"),
    "B11": Text(en="What cannot be specified", fr="Ce qui ne se spécifie pas"),
    "B12": Text(en="The promise of three days", fr="La promesse de trois jours"),
    "B13": Text(en="An agreement for every dealing", fr="Un accord pour chaque relation"),
    "B14": Text(en="Expectations and needs", fr="Attentes et besoins"),
    "B15": Text(en="Explaining what is risky", fr="Expliquer ce qui est risqué"),
    "B16": Text(en="The strict requirements, no more, no less", fr="Les strictes exigences, ni plus ni moins"),
    "C01": Text(en="The logic before the plan", fr="La logique avant le plan"),
    "C02": Text(en="Questions of power", fr="Les questions de pouvoir"),
    "C03": Text(en="What a company is for: money", fr="À quoi sert une entreprise : l’argent"),
    "C04": Text(en="Only the cash that comes in is tangible", fr="Seul l’argent qui entre est tangible"),
    "C05": Text(en="The market is the constraint", fr="Le marché est la contrainte"),
    "C06": Text(en="Efforts in vain", fr="Les efforts vains"),
    "C07": Text(en="Twenty per cent more, upstream", fr="Vingt pour cent de plus, en amont"),
    "C08": Text(en="Two ways to satisfy: win or keep", fr="Deux façons de satisfaire : gagner ou garder"),
    "C09": Text(en="Demand climbs the chain", fr="La demande remonte la chaîne"),
    "C10": Text(en="The manager or the customer?", fr="Le manager ou le client ?"),
    "C11": Text(en="Do the top and the customer want the same?", fr="Le sommet et le client veulent-ils la même chose ?"),
    "C12": Text(en="Bottom-up, and what the boss still decides", fr="Le bottom-up, et ce que le chef décide encore"),
    "C13": Text(en="Bottom-up as a pose", fr="Le bottom-up de façade"),
    "C14": Text(en="Flows drawn from the customer", fr="Des flux tracés depuis le client"),
    "D01": Text(en="The rock star and his fans", fr="La rock star et ses fans"),
    "D02": Text(en="An expectation makes a customer", fr="Une attente fait un client"),
    "D03": Text(en="The doctor’s customers", fr="Les clients du médecin"),
    "D04": Text(en="The teacher’s customers", fr="Les clients de l’institutrice"),
    "D05": Text(en="The footballer’s customers", fr="Les clients du footballeur"),
    "D06": Text(en="The IT manager’s customers", fr="Les clients du responsable informatique"),
    "D07": Text(en="Twelve jobs", fr="Douze métiers"),
    "D08": Text(en="Private and professional customers", fr="Clients privés et professionnels"),
    "D09": Text(en="Platforms", fr="Les plateformes"),
    "D10": Text(en="The private sphere", fr="La sphère privée"),
    "D11": Text(en="Three convictions", fr="Trois convictions"),
    "D12": Text(en="Working on it with one’s team", fr="Y travailler avec son équipe"),
    "E01": Text(en="What “internal customer” means", fr="Ce que veut dire « client interne »"),
    "E02": Text(en="A step forward and a brake", fr="Un progrès et un frein"),
    "E03": Text(en="It harms the final customer", fr="Il nuit au client final"),
    "E04": Text(en="The bank that ranks by one criterion", fr="La banque qui classe selon un seul critère"),
    "E05": Text(en="It blurs who the customer is", fr="Il brouille qui est le client"),
    "E06": Text(en="One more wall", fr="Une cloison de plus"),
    "E07": Text(en="Silos, in two percentages", fr="Les silos, en deux pourcentages"),
    "E08": Text(en="Logistics and shop: whose indicators?", fr="Logistique et magasin : les indicateurs de qui ?"),
    "E09": Text(en="No shared customer indicator", fr="Pas d’indicateur client partagé"),
    "E10": Text(en="It hides each one’s part", fr="Il cache la part de chacun"),
    "E11": Text(en="From the farmer to the member", fr="De l’agriculteur au membre du club"),
    "E12": Text(en="Partners, and cooperation commitments", fr="Des partenaires et des engagements de coopération"),
    "E13": Text(en="Those who serve, and those who serve them", fr="Ceux qui servent, et ceux qui servent ceux-là"),
    "E14": Text(en="The same language, the same objectives", fr="Le même langage, les mêmes objectifs"),
    "E15": Text(en="One customer, the final one", fr="Un seul client, le client final"),
}  # fmt: skip

#: What each exercise covers; the others are ours and cover nothing.
COVERED_BY = {
    "0.1": "A01 A04",
    "1.1": "A05 A06 A07 A08",
    "1.2": "A06 A07 A08 A28",
    "1.4": "A09",
    "2.1": "A03 A15 A16 B01",
    "2.2": "A14 A17",
    "2.3": "A13",
    "2.4": "A10 A11 A12",
    "3.1": "A18 A19",
    "3.2": "A19",
    "3.3": "A20",
    "4.1": "A21 A23 A32 C09 E01",
    "4.2": "A24 A25 A26",
    "4.3": "A27",
    "4.4": "A22 C10 C11",
    "4.5": "A24",
    "5.1": "A33 B03",
    "5.2": "B01 B05 B06",
    "5.3": "A02 A04 A28 D02",
    "5.4": "B04",
    "6.1": "B09 B14",
    "6.2": "B12",
    "6.3": "B10 B11",
    "6.4": "B08 B16",
    "6.5": "B13 B15",
    "7.1": "A31 A34 A35",
    "7.2": "C05 C07",
    "7.3": "A03 C03 C04 C05",
    "7.4": "A29 A30 A36",
    "7.5": "C08",
    "7.6": "B02 B07 C06",
    "8.1": "E01 E02",
    "8.2": "C09 C11 E08 E09 E14",
    "8.3": "D06 E03 E04",
    "8.4": "E06",
    "8.5": "E04 E05 E07 E11 E12",
    "8.6": "E05 E15",
    "8.7": "E10 E13",
    "9.1": "D01 D03 D04 D05 D06 D11",
    "9.2": "D07",
    "9.3": "D08 D09 D10",
    "9.4": "C03 D02 D10",
    "10.1": "A37 D08",
    "10.2": "A09",
    "10.3": "A32 A36 B02 B07 B09 E14",
    "10.4": "C01 E10",
    "10.5": "C02 C12 C13 C14",
    "11.1": "A10 A33 D11",
    "11.2": "A01",
}

#: What the trainer's guide covers, and no exercise.
IN_THE_GUIDE = ("D12",)
