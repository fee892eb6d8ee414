"""The twelve jobs that the text asks about: who may expect something, in three grades, for each."""

from attrs import frozen

from clientkit.words import Text
from clientkit.words.vocabulary import VERBS

#: How sure we are that somebody belongs on the list.
EXPECTED, POSSIBLE, DISCUSS = "expected", "possible", "discuss"
GRADES = {
    EXPECTED: Text(en="expected", fr="attendu"),
    POSSIBLE: Text(en="possible", fr="possible"),
    DISCUSS: Text(en="to discuss", fr="à discuter"),
}


@frozen
class Who:
    """Somebody around a job: what they do with the work, what they expect, how else one says it."""

    grade: str
    name: Text
    verb: str
    expects: Text
    also: tuple[str, ...] = ()

    def line(self, lang: str) -> str:
        """Who it is, with their verb and what they expect."""
        return f"{self.name.say(lang)} ({VERBS.word(self.verb, lang)}), {self.expects.say(lang)}"


@frozen
class Job:
    """A job, and those around it by their ids."""

    name: Text
    around: dict[str, Who]

    @property
    def known(self) -> dict[str, Text]:
        """The name of each, by id."""
        return {id: who.name for id, who in self.around.items()}

    @property
    def also(self) -> dict[str, tuple[str, ...]]:
        """Other ways to name each, by id."""
        return {id: who.also for id, who in self.around.items()}

    def graded(self, grade: str) -> list[str]:
        """The ids of those in a grade."""
        return [id for id, who in self.around.items() if who.grade == grade]


def _who(grade: str, en: str, fr: str, verb: str, wants: str, attend: str, also: str = "") -> Who:
    others = tuple(filter(None, also.split(", ")))
    return Who(grade, Text(en=en, fr=fr), verb, Text(en=wants, fr=attend), others)


JOBS = {
    "police": Job(Text(en="police officer", fr="policier"), {
        "public": _who(EXPECTED, "the inhabitants", "les habitants", "uses", "a street that is safe, and help that comes", "une rue sûre, et quelqu’un qui vient", "citizens, residents, public, society, population, people, locals, citoyens, société, riverains, gens"),
        "victims": _who(EXPECTED, "the victims", "les victimes", "uses", "to be heard, and told what happens next", "être écoutées, et savoir la suite", "complainants, plaignants"),
        "arrested": _who(EXPECTED, "those who are arrested", "les personnes arrêtées", "undergoes", "their rights, whatever they did", "leurs droits, quoi qu’elles aient fait", "suspects, criminals, offenders, thieves, prisoners, délinquants, voleurs, bandits, contrevenants"),
        "judge": _who(POSSIBLE, "the judge", "le juge", "uses", "a file that holds", "un dossier qui tient", "prosecutor, court, justice, procureur, magistrats, tribunal"),
        "colleagues": _who(POSSIBLE, "the fellow officers", "les collègues policiers", "uses", "somebody to count on", "quelqu’un sur qui compter", "colleagues, team, patrol, collègues, équipe, coéquipiers"),
        "minister": _who(DISCUSS, "the ministry", "le ministère", "orients", "orders followed, and good figures", "des ordres suivis, et de bons chiffres", "minister, government, State, hierarchy, superiors, boss, ministre, gouvernement, État, hiérarchie, préfet, chef"),
    }),
    "priest": Job(Text(en="priest", fr="prêtre"), {
        "faithful": _who(EXPECTED, "the parishioners", "les paroissiens", "uses", "a word that helps them live", "une parole qui aide à vivre", "faithful, believers, congregation, churchgoers, fidèles, croyants, pratiquants"),
        "bereaved": _who(EXPECTED, "the families in mourning", "les familles en deuil", "uses", "somebody there on the day", "quelqu’un de présent ce jour-là", "bereaved, families, grieving families, familles, endeuillés"),
        "lonely": _who(EXPECTED, "the sick and the lonely", "les malades et les isolés", "uses", "a visit, and time", "une visite, et du temps", "sick, lonely, poor, elderly, malades, personnes seules, pauvres, personnes âgées"),
        "bishop": _who(POSSIBLE, "the bishop", "l’évêque", "orients", "a parish that lives, within the rules", "une paroisse vivante, et dans les règles", "Church, diocese, Pope, Vatican, hierarchy, Église, diocèse, pape, hiérarchie"),
        "donors": _who(POSSIBLE, "those who give to the collection", "ceux qui donnent à la quête", "subsidises", "their money put to good use", "un bon usage de leur argent", "donors, givers, donateurs"),
        "god": _who(DISCUSS, "God", "Dieu", "judges", "what each of us believes, or not", "ce que chacun croit, ou non", "the Lord, Jesus, Seigneur, Jésus"),
    }),
    "bus": Job(Text(en="bus driver", fr="chauffeur de bus"), {
        "passengers": _who(EXPECTED, "the passengers", "les passagers", "uses", "to be on time, without being thrown about", "arriver à l’heure, sans être secoués", "travellers, riders, commuters, schoolchildren, voyageurs, usagers, écoliers, clients du bus"),
        "road": _who(EXPECTED, "those who share the road", "ceux qui partagent la route", "undergoes", "to be seen, and given room", "être vus, et avoir de la place", "other drivers, cyclists, pedestrians, road users, motorists, autres conducteurs, cyclistes, piétons, automobilistes"),
        "relief": _who(EXPECTED, "the driver who takes over", "le chauffeur qui prend la relève", "uses", "a bus that is clean, and there in time", "un bus propre, et là à l’heure", "colleagues, relief, other bus drivers, next driver, collègues, relève"),
        "company": _who(POSSIBLE, "the transport company", "la compagnie de transport", "pays", "a full day’s service, without damage", "un service assuré, sans casse", "employer, company, boss, employeur, patron, entreprise, chef"),
        "town": _who(POSSIBLE, "the town", "la ville", "subsidises", "a line that people take", "une ligne que l’on prend", "town hall, council, city, authority, region, mairie, commune, agglomération, collectivité, métropole"),
        "walkers": _who(DISCUSS, "the taxpayers who never take the bus", "les contribuables qui ne prennent jamais le bus", "pays", "fewer cars in front of their door", "moins de voitures devant chez eux", "taxpayers, contribuables"),
    }),
    "recruiter": Job(Text(en="recruiter", fr="recruteur"), {
        "candidates": _who(EXPECTED, "the candidates", "les candidats", "undergoes", "an answer, even if it is no", "une réponse, même négative", "applicants, job seekers, postulants, demandeurs d’emploi, chercheurs d’emploi"),
        "hiring": _who(EXPECTED, "the manager who is hiring", "le responsable qui recrute", "buys", "the right person, on the right day", "la bonne personne, au bon moment", "hiring manager, manager, head of department, responsable, chef de service"),
        "team": _who(EXPECTED, "the team that waits for a colleague", "l’équipe qui attend un collègue", "uses", "somebody who stays", "quelqu’un qui reste", "team, future colleagues, équipe, futurs collègues"),
        "company": _who(POSSIBLE, "the company that recruits", "l’entreprise qui embauche", "pays", "a reasonable cost, a good name", "un coût raisonnable, une bonne image", "employer, firm, management, direction, employeur, entreprise cliente"),
        "law": _who(POSSIBLE, "the labour inspector", "l’inspection du travail", "judges", "nobody put aside for a bad reason", "personne d’écarté pour une mauvaise raison", "law, State, inspecteur du travail, loi, État"),
        "refused": _who(DISCUSS, "those who are turned down", "ceux que l’on refuse", "undergoes", "to know why", "savoir pourquoi", "rejected candidates, refused candidates, candidats refusés, recalés, éconduits"),
    }),
    "journalist": Job(Text(en="journalist", fr="journaliste"), {
        "readers": _who(EXPECTED, "the readers", "les lecteurs", "uses", "what is true, told clearly", "du vrai, dit clairement", "audience, viewers, listeners, public, subscribers, téléspectateurs, auditeurs, abonnés, public"),
        "subjects": _who(EXPECTED, "those who are written about", "ceux dont on parle", "undergoes", "their words as they said them", "leurs mots, comme ils les ont dits", "people interviewed, interviewees, personnes interviewées, interviewés"),
        "editor": _who(EXPECTED, "the editor", "le rédacteur en chef", "judges", "copy on time, and checked", "un papier à l’heure, et vérifié", "editor-in-chief, newsroom, boss, rédaction, rédac chef, chef"),
        "sources": _who(POSSIBLE, "the sources", "les sources", "influences", "that nobody learns their name", "que nul n’apprenne leur nom", "informants, informateurs"),
        "advertisers": _who(POSSIBLE, "the advertisers", "les annonceurs", "pays", "readers, and many of them", "des lecteurs, et beaucoup", "advertising, publicitaires, marques, régie publicitaire"),
        "owner": _who(DISCUSS, "the owner of the paper", "le propriétaire du journal", "influences", "influence, or profit, or peace", "de l’influence, du profit, ou la paix", "shareholders, owner, media group, actionnaires, propriétaire, groupe de presse"),
    }),
    "mayor": Job(Text(en="mayor", fr="maire"), {
        "inhabitants": _who(EXPECTED, "the inhabitants", "les habitants", "uses", "a school whose roof holds, and an answer", "une école dont le toit tient, et une réponse", "citizens, residents, locals, population, people, families, citoyens, administrés, riverains, gens, familles"),
        "voters": _who(EXPECTED, "the voters", "les électeurs", "judges", "promises kept", "des promesses tenues", "electors, électorat"),
        "staff": _who(EXPECTED, "the town hall staff", "les agents municipaux", "uses", "decisions that are clear, and last", "des décisions claires, et qui durent", "employees, staff, civil servants, town employees, employés municipaux, agents, personnel, fonctionnaires"),
        "shops": _who(POSSIBLE, "the shopkeepers and associations", "les commerçants et les associations", "influences", "a lively town centre", "un centre vivant", "shops, shopkeepers, businesses, associations, clubs, commerçants, entreprises"),
        "prefect": _who(POSSIBLE, "the prefect", "le préfet", "judges", "the law applied", "la loi appliquée", "State, government, préfecture, État, gouvernement"),
        "future": _who(DISCUSS, "those who will live there in fifty years", "ceux qui y vivront dans cinquante ans", "undergoes", "trees, and no debts", "des arbres, et pas de dettes", "future generations, children, générations futures, enfants"),
    }),
    "astronaut": Job(Text(en="astronaut", fr="astronaute"), {
        "crew": _who(EXPECTED, "the rest of the crew", "le reste de l’équipage", "uses", "calm, and exact gestures", "du calme, et des gestes exacts", "crew, team, fellow astronauts, colleagues, équipage, équipe, collègues, coéquipiers"),
        "scientists": _who(EXPECTED, "the scientists", "les scientifiques", "uses", "the experiment done as they wrote it", "l’expérience faite comme ils l’ont écrite", "researchers, laboratories, science, chercheurs, laboratoires, savants"),
        "ground": _who(EXPECTED, "the control centre on the ground", "le centre de contrôle au sol", "orients", "news that is plain and quick", "des nouvelles simples et rapides", "mission control, ground control, NASA, ESA, space agency, engineers, ingénieurs, agence spatiale, Houston"),
        "taxpayers": _who(POSSIBLE, "the taxpayers", "les contribuables", "pays", "to know what it was for", "savoir à quoi cela a servi", "citizens, State, government, États, gouvernements, citoyens"),
        "family": _who(POSSIBLE, "the family", "la famille", "undergoes", "a safe return", "un retour sain et sauf", "wife, husband, children, spouse, femme, mari, conjoint, enfants"),
        "dreamers": _who(DISCUSS, "the children who dream of it", "les enfants qui en rêvent", "influences", "a picture of the Earth, and a reason to do maths", "une photo de la Terre, et une raison de faire des maths", "dreamers, schoolchildren, humanity, mankind, rêveurs, élèves, humanité"),
    }),
    "cook": Job(Text(en="cook", fr="cuisinier"), {
        "diners": _who(EXPECTED, "the guests", "les convives", "uses", "a plate that is good, hot and safe", "une assiette bonne, chaude et saine", "diners, eaters, customers of the restaurant, customers, clients du restaurant, clients, mangeurs"),
        "waiters": _who(EXPECTED, "the waiters", "les serveurs", "uses", "the four plates of a table at the same time", "les quatre assiettes d’une table en même temps", "waiting staff, servers, waitresses, dining room, salle, serveuses"),
        "owner": _who(EXPECTED, "the owner of the restaurant", "le patron du restaurant", "pays", "full tables, and costs that hold", "des tables pleines, et des coûts tenus", "boss, owner, employer, chef, patron, employeur, restaurateur"),
        "dishes": _who(POSSIBLE, "the dishwasher", "le plongeur", "undergoes", "pans that are not burnt", "des casseroles pas brûlées", "washer-up, kitchen staff, kitchen porter, brigade, commis, plonge, équipe de cuisine"),
        "inspector": _who(POSSIBLE, "the food inspector", "l’inspecteur de l’hygiène", "judges", "a fridge at the right temperature", "un frigo à la bonne température", "health inspector, hygiene inspector, services vétérinaires, services d’hygiène"),
        "critic": _who(DISCUSS, "the food critic", "le critique gastronomique", "recommends", "a surprise", "une surprise", "critics, guides, reviewers, Michelin, critiques, guide Michelin"),
    }),
    "president": Job(Text(en="President of the Republic", fr="Président de la République"), {
        "citizens": _who(EXPECTED, "the citizens", "les citoyens", "uses", "decisions, and the reasons for them", "des décisions, et leurs raisons", "people, nation, French people, voters, electors, inhabitants, peuple, Français, électeurs, habitants, population, société"),
        "ministers": _who(EXPECTED, "the ministers", "les ministres", "uses", "a course that does not change every week", "un cap qui ne change pas chaque semaine", "government, cabinet, prime minister, gouvernement, premier ministre"),
        "abroad": _who(EXPECTED, "the heads of other States", "les chefs d’État étrangers", "influences", "a word that is kept", "une parole tenue", "other countries, allies, foreign leaders, Europe, autres pays, alliés, partenaires étrangers, dirigeants étrangers"),
        "parliament": _who(POSSIBLE, "the parliament", "le Parlement", "judges", "to be heard before it is told", "être entendu avant d’être informé", "deputies, MPs, senators, députés, sénateurs, Assemblée"),
        "soldiers": _who(POSSIBLE, "the soldiers", "les soldats", "undergoes", "not to be sent lightly", "ne pas être envoyés à la légère", "army, armed forces, military, armée, militaires"),
        "others": _who(DISCUSS, "those who voted for somebody else", "ceux qui ont voté pour un autre", "undergoes", "to be governed, too, and not fought", "être gouvernés, eux aussi, et non combattus", "opponents, opposition, opposants"),
    }),
    "ngo": Job(Text(en="NGO", fr="ONG"), {
        "helped": _who(EXPECTED, "those who are helped", "les personnes aidées", "uses", "help that fits, and is not humiliating", "une aide qui convient, sans humilier", "beneficiaries, poor, refugees, people in need, victims, bénéficiaires, pauvres, réfugiés, personnes en difficulté, populations"),
        "donors": _who(EXPECTED, "the donors", "les donateurs", "subsidises", "to know where the money went", "savoir où est allé l’argent", "givers, funders, sponsors, foundations, financeurs, mécènes, bailleurs"),
        "volunteers": _who(EXPECTED, "the volunteers", "les bénévoles", "uses", "to be useful, and thanked", "être utiles, et remerciés", "helpers, members, volontaires, adhérents"),
        "staff": _who(POSSIBLE, "the employees", "les salariés", "uses", "means, and a contract", "des moyens, et un contrat", "staff, workers, aid workers, team, équipe, personnel, humanitaires"),
        "authorities": _who(POSSIBLE, "the authorities on the spot", "les autorités sur place", "influences", "rules kept, no surprises", "des règles suivies, pas de surprise", "State, government, local authorities, États, gouvernements, autorités locales, ministère"),
        "unreached": _who(DISCUSS, "those whom nobody reaches", "ceux que personne n’atteint", "undergoes", "that somebody knows that they are there", "que l’on sache qu’ils existent", "forgotten people, oubliés, invisibles"),
    }),
    "vet": Job(Text(en="vet", fr="vétérinaire"), {
        "owners": _who(EXPECTED, "the owners of the animals", "les propriétaires des animaux", "pays", "a cure, explained, at a price said beforehand", "un soin expliqué, à un prix dit d’avance", "owners, masters, pet owners, families, maîtres, propriétaires, familles"),
        "farmers": _who(EXPECTED, "the farmers", "les éleveurs", "pays", "a herd that is well, at three in the morning too", "un troupeau sain, même à trois heures du matin", "breeders, fermiers, agriculteurs, paysans, haras"),
        "assistant": _who(EXPECTED, "the assistant", "l’assistante", "uses", "clear instructions, and an animal well held", "des consignes claires, et une bête bien tenue", "nurse, vet nurse, receptionist, colleagues, secrétaire, associés, collègues, auxiliaire"),
        "health": _who(POSSIBLE, "the public health services", "les services sanitaires", "judges", "a disease declared in time", "une maladie déclarée à temps", "State, public health, ministry, État, santé publique, ministère"),
        "eaters": _who(POSSIBLE, "those who will eat the meat", "ceux qui mangeront la viande", "undergoes", "nothing dangerous on the plate", "rien de dangereux dans l’assiette", "consumers, consommateurs"),
        "animal": _who(DISCUSS, "the animal", "l’animal", "undergoes", "less pain, and no way to say so", "moins de douleur, sans pouvoir le dire", "animals, pets, dog, cat, dogs, cats, cow, horse, animaux, bêtes, chien, chat, chiens, chats, vache, cheval"),
    }),
    "manager": Job(Text(en="manager", fr="manager"), {
        "team": _who(EXPECTED, "the team", "l’équipe", "uses", "a clear aim, and help when stuck", "un but clair, et de l’aide en cas de blocage", "subordinates, employees, staff, collaborators, reports, people, subordonnés, collaborateurs, salariés, employés, équipiers"),
        "boss": _who(EXPECTED, "the manager’s own boss", "le chef du manager", "orients", "results, and no bad surprise", "des résultats, et pas de mauvaise surprise", "boss, hierarchy, superior, top management, director, chef, hiérarchie, supérieur, direction, patron, N+1"),
        "others": _who(EXPECTED, "the other departments", "les autres services", "uses", "what was promised, on the day that was said", "la chose promise, au jour dit", "other teams, colleagues, peers, next process, autres équipes, collègues, pairs, poste aval"),
        "final": _who(POSSIBLE, "the final customer", "le client final", "buys", "never to feel who is managing whom", "ne jamais sentir qui dirige qui", "customers, end customer, clients, client externe"),
        "homes": _who(POSSIBLE, "the families of the team", "les familles de l’équipe", "undergoes", "somebody home in time, and in good humour", "quelqu’un qui rentre à l’heure, et de bonne humeur", "families, familles, conjoints"),
        "owners": _who(DISCUSS, "the shareholders", "les actionnaires", "judges", "a figure, every quarter", "un chiffre, chaque trimestre", "owners, investors, investisseurs, propriétaires"),
    }),
}  # fmt: skip
