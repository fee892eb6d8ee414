"""Ten maps of places that no source tells of, drawn as somebody who works there might draw them.

Names are written “English / French”.
"""

from typing import Any

from clientkit.map import Ask, CustomerMap, Deliver, Link, Manage, Party, Pay, Steer, Viewpoint
from clientkit.words import Text

_Said = tuple[type[Link], str, str, dict[str, Any]]
_TEXTS = ("what", "about", "why", "unit")


def both(said: str) -> Text:
    """A text in both languages, given as “English / French”."""
    english, french = said.split(" / ")
    return Text(en=english, fr=french)


def place(
    title: str, me: str, parties: dict[str, str], links: list[_Said], **more: Any
) -> CustomerMap:
    """One map: `inside`, `kinds` and `views` say the rest about some of its parties."""
    inside, kinds = more.get("inside", {}), more.get("kinds", {})
    return CustomerMap(
        [
            Party(id, both(name), inside=inside.get(id), kind=kinds.get(id, "person"))
            for id, name in parties.items()
        ],
        [
            make(
                f"{make.kind}-{n}",
                start,
                end,
                **{key: both(each) if key in _TEXTS else each for key, each in said.items()},
            )
            for n, (make, start, end, said) in enumerate(links, 1)
        ],
        [
            Viewpoint(f"view-{n}", both(who), names=set(named))
            for n, (who, named) in enumerate(more.get("views", ()), 1)
        ],
        title=both(title),
        me=me,
    )


def school() -> CustomerMap:
    """The pupils are captive; parents speak for them, and pay by way of the ministry."""
    return place(
        "The school / L’école",
        "teacher",
        {
            "teacher": "the teacher / l’enseignante",
            "pupils": "the pupils / les élèves",
            "parents": "the parents / les parents",
            "ministry": "the ministry / le ministère",
            "next": "next year’s teacher / l’enseignant de l’an prochain",
        },
        [
            (
                Deliver,
                "teacher",
                "pupils",
                {
                    "what": "lessons / des leçons",
                    "choice": "captive",
                    "why": "the school map / la carte scolaire",
                },
            ),
            (
                Deliver,
                "pupils",
                "next",
                {"what": "what they have learnt / ce qu’ils ont appris"},
            ),
            (Pay, "parents", "ministry", {"basis": "tax"}),
            (Pay, "ministry", "teacher", {"basis": "salary"}),
            (
                Ask,
                "parents",
                "teacher",
                {
                    "about": "news of the child / des nouvelles de l’enfant",
                    "status": "stated",
                    "on_behalf_of": "pupils",
                },
            ),
            (
                Ask,
                "ministry",
                "teacher",
                {"about": "the curriculum / le programme", "status": "imposed"},
            ),
            (Steer, "ministry", "teacher", {"how": "orient"}),
        ],
        kinds={"ministry": "public_body", "pupils": "group", "parents": "group"},
        views=[
            ("the teacher / l’enseignante", ["pupils"]),
            ("the parents / les parents", ["parents", "pupils"]),
        ],
    )


def town_hall() -> CustomerMap:
    """A delay was agreed and is not kept; the mayor wants no complaints."""
    return place(
        "The town hall / La mairie",
        "desk",
        {
            "desk": "the registry desk / le guichet de l’état civil",
            "resident": "the resident / l’habitant",
            "mayor": "the mayor / la maire",
            "taxpayer": "the taxpayer / le contribuable",
            "hall": "the town hall / la mairie",
        },
        [
            (
                Deliver,
                "desk",
                "resident",
                {
                    "what": "a birth certificate / un acte de naissance",
                    "choice": "captive",
                    "why": "the law / la loi",
                    "level": {"days": 6},
                },
            ),
            (
                Ask,
                "resident",
                "desk",
                {
                    "about": "the delay / le délai",
                    "status": "agreed",
                    "goal": 5,
                    "better": "low",
                    "characteristic": "days",
                    "unit": "days / jours",
                },
            ),
            (Pay, "taxpayer", "hall", {"basis": "tax"}),
            (Pay, "hall", "desk", {"basis": "salary"}),
            (Manage, "mayor", "desk", {}),
            (
                Ask,
                "mayor",
                "desk",
                {"about": "no complaints / pas de plaintes", "status": "stated"},
            ),
        ],
        inside={"desk": "hall", "mayor": "hall"},
        kinds={"hall": "public_body", "desk": "team"},
    )


def open_source() -> CustomerMap:
    """Users thank, a sponsor pays, a packager passes on; users use what others hand them."""
    return place(
        "The open-source project / Le logiciel libre",
        "maintainer",
        {
            "maintainer": "the maintainer / la mainteneuse",
            "users": "the users / les utilisateurs",
            "company": "a company that builds on it / une entreprise qui s’en sert",
            "sponsor": "the sponsor / le mécène",
            "packager": "the packager / l’empaqueteur",
        },
        [
            (
                Deliver,
                "maintainer",
                "packager",
                {"what": "a release / une version", "mode": "resell"},
            ),
            (Deliver, "packager", "users", {"what": "a package / un paquet"}),
            (
                Deliver,
                "maintainer",
                "company",
                {"what": "the library / la bibliothèque", "mode": "resell"},
            ),
            (
                Pay,
                "users",
                "maintainer",
                {"currency": "recognition", "what": "stars and thanks / étoiles et mercis"},
            ),
            (Pay, "sponsor", "maintainer", {"basis": "subsidy"}),
            (Ask, "users", "maintainer", {"about": "a fix / une correction", "status": "stated"}),
            (Steer, "company", "maintainer", {"how": "influence"}),
        ],
        kinds={"company": "organisation", "users": "group"},
        views=[("the maintainer / la mainteneuse", ["users"])],
    )


def farm_shop() -> CustomerMap:
    """A neighbour undergoes the tractor; the restaurant is served worst."""
    return place(
        "The farm shop / Le magasin de la ferme",
        "grower",
        {
            "grower": "the grower / le maraîcher",
            "shop": "the shop / le magasin",
            "family": "the family / la famille",
            "restaurant": "the restaurant / le restaurant",
            "neighbour": "the neighbour / la voisine",
        },
        [
            (Deliver, "grower", "shop", {"what": "vegetables / des légumes", "mode": "resell"}),
            (
                Deliver,
                "shop",
                "family",
                {"what": "a basket / un panier", "level": {"satisfaction": 0.9}},
            ),
            (
                Deliver,
                "grower",
                "restaurant",
                {"what": "herbs / des herbes", "level": {"satisfaction": 0.4}},
            ),
            (
                Deliver,
                "grower",
                "neighbour",
                {"what": "the noise of the tractor / le bruit du tracteur", "mode": "undergo"},
            ),
            (Pay, "family", "shop", {}),
            (Pay, "shop", "grower", {}),
            (Pay, "restaurant", "grower", {"basis": "invoice"}),
            (
                Ask,
                "family",
                "shop",
                {"about": "what is ripe / ce qui est mûr", "status": "stated"},
            ),
            (
                Ask,
                "restaurant",
                "grower",
                {"about": "by nine o’clock / pour neuf heures", "status": "agreed"},
            ),
        ],
        kinds={"shop": "organisation", "restaurant": "organisation", "family": "group"},
    )


def garage() -> CustomerMap:
    """The driver’s wish is relayed to the workshop; the child on the back seat says nothing."""
    return place(
        "The garage / Le garage",
        "mechanic",
        {
            "mechanic": "the mechanic / la mécanicienne",
            "reception": "the reception / l’accueil",
            "driver": "the driver / le conducteur",
            "child": "the child on the back seat / l’enfant à l’arrière",
            "insurer": "the insurer / l’assureur",
            "garage": "the garage / le garage",
        },
        [
            (Deliver, "mechanic", "reception", {"what": "a repaired car / une voiture réparée"}),
            (
                Deliver,
                "reception",
                "driver",
                {"what": "the car and the keys / la voiture et les clés", "risky": True},
            ),
            (Deliver, "driver", "child", {"what": "the ride / le trajet"}),
            (Pay, "insurer", "garage", {"basis": "invoice"}),
            (Pay, "driver", "insurer", {"basis": "premium"}),
            (Pay, "garage", "mechanic", {"basis": "salary"}),
            (
                Ask,
                "driver",
                "reception",
                {"about": "ready on Friday / prête vendredi", "status": "stated"},
            ),
            (
                Ask,
                "reception",
                "mechanic",
                {
                    "about": "a word about what was done / un mot sur ce qui a été fait",
                    "status": "stated",
                    "because_of": "ask-7",
                },
            ),
            (Steer, "insurer", "garage", {"how": "judge"}),
        ],
        inside={"mechanic": "garage", "reception": "garage"},
        kinds={"garage": "organisation", "insurer": "organisation", "reception": "team"},
    )


def call_centre() -> CustomerMap:
    """Whoever pays wants short calls, whoever calls wants a solution."""
    return place(
        "The call centre / Le centre d’appels",
        "agent",
        {
            "agent": "the agent / la conseillère",
            "caller": "the caller / l’appelant",
            "client": "the company that pays / l’entreprise qui paie",
            "supervisor": "the supervisor / le superviseur",
        },
        [
            (
                Deliver,
                "agent",
                "caller",
                {"what": "an answer / une réponse", "level": {"minutes": 4}},
            ),
            (Pay, "client", "agent", {"basis": "invoice"}),
            (Pay, "caller", "client", {}),
            (
                Ask,
                "client",
                "agent",
                {
                    "about": "short calls / des appels courts",
                    "status": "imposed",
                    "goal": 3,
                    "better": "low",
                    "characteristic": "minutes",
                },
            ),
            (Ask, "caller", "agent", {"about": "a solution / une solution", "status": "stated"}),
            (Manage, "supervisor", "agent", {}),
        ],
        kinds={"client": "organisation"},
        views=[
            ("the agents / les conseillers", ["caller"]),
            ("the supervisor / le superviseur", ["client"]),
        ],
    )


def empty_hands() -> CustomerMap:
    """A first map: somebody wants help, and nothing leaves one’s hands yet."""
    return place(
        "A first map / Une première carte",
        "me",
        {"me": "me / moi", "somebody": "somebody / quelqu’un"},
        [(Ask, "somebody", "me", {"about": "help / de l’aide"})],
    )


def translator() -> CustomerMap:
    """Two between the translator and the reader; early at the agency, which may be waste."""
    return place(
        "The translator / La traductrice",
        "translator",
        {
            "translator": "the translator / la traductrice",
            "agency": "the agency / l’agence",
            "publisher": "the publisher / l’éditeur",
            "reader": "the reader / la lectrice",
            "author": "the author / l’auteur",
        },
        [
            (
                Deliver,
                "translator",
                "agency",
                {"what": "a text / un texte", "mode": "resell", "level": {"days": 2}},
            ),
            (Deliver, "agency", "publisher", {"what": "a text / un texte", "mode": "resell"}),
            (Deliver, "publisher", "reader", {"what": "a book / un livre"}),
            (Pay, "reader", "publisher", {}),
            (Pay, "publisher", "agency", {"basis": "invoice"}),
            (Pay, "agency", "translator", {"basis": "invoice"}),
            (
                Ask,
                "agency",
                "translator",
                {
                    "about": "a date / une date",
                    "status": "agreed",
                    "goal": 3,
                    "better": "low",
                    "characteristic": "days",
                },
            ),
            (Steer, "author", "publisher", {"how": "judge"}),
        ],
        kinds={"agency": "organisation", "publisher": "organisation"},
    )


def cleaners() -> CustomerMap:
    """Those in the office did not choose the firm, and say hello; who signs never comes."""
    return place(
        "The cleaners / Le nettoyage",
        "cleaner",
        {
            "cleaner": "the cleaner / l’agente d’entretien",
            "office": "the people in the office / les gens du bureau",
            "signs": "the facility manager / la responsable des locaux",
            "firm": "the cleaning firm / l’entreprise de nettoyage",
        },
        [
            (
                Deliver,
                "cleaner",
                "office",
                {
                    "what": "a clean floor / un sol propre",
                    "choice": "captive",
                    "why": "chosen by others / choisi par d’autres",
                },
            ),
            (Pay, "signs", "firm", {"basis": "invoice"}),
            (Pay, "firm", "cleaner", {"basis": "salary"}),
            (Ask, "signs", "firm", {"about": "the contract / le contrat", "status": "agreed"}),
            (
                Pay,
                "office",
                "cleaner",
                {"currency": "recognition", "what": "a hello / un bonjour"},
            ),
        ],
        inside={"cleaner": "firm"},
        kinds={"firm": "organisation", "office": "group"},
    )


def blood_bank() -> CustomerMap:
    """The donor is thanked, not paid; the patient stands three hand-offs away."""
    return place(
        "The blood bank / Le don du sang",
        "team",
        {
            "team": "the collection team / l’équipe de collecte",
            "donor": "the donor / la donneuse",
            "lab": "the laboratory / le laboratoire",
            "hospital": "the hospital / l’hôpital",
            "patient": "the patient / le patient",
            "state": "the State / l’État",
        },
        [
            (Deliver, "donor", "team", {"what": "blood / du sang"}),
            (Deliver, "team", "lab", {"what": "bags / des poches"}),
            (Deliver, "lab", "hospital", {"what": "safe blood / du sang sûr", "mode": "resell"}),
            (
                Deliver,
                "hospital",
                "patient",
                {"what": "a transfusion / une transfusion", "mode": "undergo", "risky": True},
            ),
            (Pay, "hospital", "lab", {"basis": "invoice"}),
            (
                Pay,
                "team",
                "donor",
                {"currency": "recognition", "what": "thanks, a snack / merci, un goûter"},
            ),
            (
                Ask,
                "state",
                "lab",
                {"about": "traceability / la traçabilité", "status": "imposed"},
            ),
            (Ask, "hospital", "lab", {"about": "by tomorrow / pour demain", "status": "stated"}),
            (Pay, "state", "hospital", {"basis": "budget"}),
        ],
        kinds={"team": "team", "hospital": "organisation", "state": "public_body"},
        views=[
            ("the collection team / l’équipe de collecte", ["donor"]),
            ("the laboratory / le laboratoire", ["hospital"]),
        ],
    )


TEN = (
    school,
    town_hall,
    open_source,
    farm_shop,
    garage,
    call_centre,
    empty_hands,
    translator,
    cleaners,
    blood_bank,
)
