"""The people of lesson 09: eight to vote on, and four jobs with those who expect something of each."""

from clientkit.cases import case
from clientkit.map import Ask, CustomerMap
from clientkit.practice import RapidList
from clientkit.words import Text

EIGHT = {
    "singer": Text(en="a rock star on tour", fr="une rock star en tournée"),
    "judge": Text(en="a judge", fr="une juge"),
    "shop": Text(en="an assistant in a DIY store", fr="un vendeur de magasin de bricolage"),
    "doctor": Text(en="a doctor", fr="un médecin"),
    "grandmother": Text(en="a grandmother, minding two toddlers", fr="une grand-mère qui garde deux petits"),
    "teacher": Text(en="a primary-school teacher", fr="une institutrice"),
    "it": Text(en="an IT manager", fr="un responsable informatique"),
    "footballer": Text(en="a footballer", fr="un footballeur"),
}
#: Those for whom the word comes to mind by itself.
IN_TRADE = {"shop", "singer"}

JOBS = {name: case(name) for name in ("doctor", "teacher", "footballer", "it_manager")}


def expecting(map: CustomerMap) -> dict[str, Text]:
    """Those who, on a job's map, expect something of whoever has it."""
    asking = {link.source for link in map.links if isinstance(link, Ask) and link.target == map.me}
    return {party.id: party.label for party in map.parties if party.id in asking}


#: Other ways to name those on the four maps.
ALSO = {
    "doctor": {
        "patients": ["sick people", "the ill", "malades", "people who are ill"],
        "companions": ["families", "relatives", "family", "next of kin", "carers", "parents", "spouse", "familles", "proches", "aidants", "conjoint", "parents des enfants", "entourage"],
        "assistant": ["secretary", "nurse", "nurses", "receptionist", "secrétaire", "infirmière", "aide", "standardiste", "staff", "personnel"],
        "colleagues": ["colleagues", "other doctors", "specialists", "collègues", "confrères", "spécialistes", "autres médecins"],
    },
    "teacher": {
        "pupils": ["children", "kids", "students", "class", "boys and girls", "enfants", "écoliers", "gosses", "classe"],
        "parents": ["families", "mums and dads", "mothers", "fathers", "familles", "mamans", "papas", "parents d’élèves"],
        "colleagues": ["other teachers", "next year’s teacher", "team", "autres institutrices", "autres enseignants", "équipe pédagogique", "maîtresses"],
        "hierarchy": ["head teacher", "head", "headmaster", "inspector", "school inspector", "boss", "ministry", "directrice", "directeur", "inspecteur", "inspection", "académie", "chef", "éducation nationale", "ministère", "rectorat"],
    },
    "footballer": {
        "supporters": ["fans", "public", "crowd", "spectators", "audience", "viewers", "spectateurs", "téléspectateurs", "ultras", "supporters du club"],
        "sponsors": ["brands", "advertisers", "marques", "annonceurs", "équipementier"],
        "teammates": ["team", "other players", "team mates", "équipe", "autres joueurs", "partenaires", "coéquipières"],
        "coach": ["trainer", "manager", "sélectionneur", "entraîneuse", "staff", "coach"],
    },
    "it_manager": {
        "subordinates": ["team", "technicians", "my team", "équipe", "techniciens", "collaborateurs", "équipe informatique"],
        "colleagues": ["employees", "staff", "users", "co-workers", "everybody in the firm", "all 150", "workers", "departments", "salariés", "utilisateurs", "employés", "tout le monde", "personnel", "services", "les 150"],
        "bosses": ["management", "boss", "CEO", "director", "managing director", "hierarchy", "direction", "patron", "chef", "PDG", "hiérarchie", "directeur général"],
    },
}

LISTS = {name: RapidList(expecting(map), also=ALSO[name]) for name, map in JOBS.items()}
