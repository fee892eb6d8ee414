"""Ten maps from outside the sources: what the check-up must say of each, written by hand first.

Each expectation was written from the map alone, then held against `clientkit check`.
"""

import json

import pytest
from click.testing import CliRunner

from clientkit.building.typography import typing_slips
from clientkit.checking import health
from clientkit.cli import main
from tests.checking.ten_maps import TEN

#: For each map, sentences that must be said, in English and in French; “Monday” last.
MUST_SAY = {
    "school": [
        ("Next in line, the pupils.", "Juste après, les élèves."),
        ("Paid by the ministry.", "Qui paie : le ministère."),
        (
            "The money comes, in the end, from the parents.",
            "D’où vient l’argent, au bout du compte : les parents.",
        ),
        (
            "Forgotten, though others name them: the parents.",
            "Oubliés ici, nommés ailleurs : les parents.",
        ),
        # The parents speak for the pupils: only what the pupils pass on is silent.
        (
            "Deliveries without a stated requirement: 1 of 2 (the pupils → next year’s teacher).",
            "Livraisons sans exigence exprimée : 1 sur 2 "
            "(les élèves → l’enseignant de l’an prochain).",
        ),
        (
            "1 captive relation: the pupils (the school map, pays no money that the map shows).",
            "1 relation captive : les élèves "
            "(la carte scolaire, ne paie pas d’argent que la carte montre).",
        ),
        (
            "Spend an hour beside next year’s teacher, or beside whoever meets them: "
            "what would they ask of us?",
            "Passez une heure sur place (l’enseignant de l’an prochain), "
            "ou avec quelqu’un qui les rencontre : que nous demanderait-on ?",
        ),
    ],
    "town_hall": [
        (
            "The money comes, in the end, from the taxpayer.",
            "D’où vient l’argent, au bout du compte : le contribuable.",
        ),
        (
            "Every delivery answers a requirement that somebody stated.",
            "Chaque livraison répond à une exigence que quelqu’un a exprimée.",
        ),
        # Six days against the five that were agreed.
        (
            "the registry desk → the resident: less than asked",
            "le guichet de l’état civil → l’habitant : moins que demandé",
        ),
        (
            "Go and see the resident: they get less than they asked. What does it cost them?",
            "Allez voir : l’habitant. On y reçoit moins que ce qui a été demandé. "
            "Qu’est-ce que cela leur coûte ?",
        ),
    ],
    "open_source": [
        (
            "At the end of the chain, the users and a company that builds on it.",
            "Au bout de la chaîne, les utilisateurs et une entreprise qui s’en sert.",
        ),
        (
            "Paid, in one currency or another, by the users and the sponsor.",
            "Qui paie, dans une monnaie ou une autre : les utilisateurs et le mécène.",
        ),
        # The users use what the packager hands on: “uses” is not missing.
        (
            "Nobody yet who steers, buys, recommends, undergoes or judges. Really nobody?",
            "Encore personne qui oriente, achète, préconise, subit ou juge. Vraiment personne ?",
        ),
        (
            "Contributing without a final customer in sight: 1 of 2 (the packager).",
            "Contribuent sans client final en vue : 1 sur 2 (l’empaqueteur).",
        ),
        (
            "Who is forgotten: nobody has been asked yet whom they name as customers, "
            "or one person only.",
            "Qui est oublié : on n’a encore demandé à personne, ou à une seule personne, "
            "qui sont ses clients.",
        ),
        (
            "Go and see the packager: what do they do with “a release”, "
            "and how do they notice that it is good?",
            "Allez voir : l’empaqueteur. Que devient là « une version », "
            "et à quoi voit-on que c’est bon ?",
        ),
    ],
    "farm_shop": [
        ("Paid by the shop and the restaurant.", "Qui paie : le magasin et le restaurant."),
        (
            "Pays: the shop and the restaurant · uses: the restaurant · undergoes: the neighbour.",
            "Paie : le magasin et le restaurant · utilise : le restaurant · subit : la voisine.",
        ),
        (
            "Deliveries without a stated requirement: 2 of 4 "
            "(the grower → the shop, the grower → the neighbour).",
            "Livraisons sans exigence exprimée : 2 sur 4 "
            "(le maraîcher → le magasin, le maraîcher → la voisine).",
        ),
        (
            "On average 0.65; the worst served, the restaurant: 0.4.",
            "En moyenne 0,65 ; le moins bien servi, le restaurant : 0,4.",
        ),
        (
            "Go and see the shop: what do they do with “vegetables”, "
            "and how do they notice that it is good?",
            "Allez voir : le magasin. Que devient là « des légumes », "
            "et à quoi voit-on que c’est bon ?",
        ),
    ],
    "garage": [
        ("Next in line, the reception.", "Juste après, l’accueil."),
        (
            "At the end of the chain, the child on the back seat.",
            "Au bout de la chaîne, l’enfant à l’arrière.",
        ),
        (
            "The money comes, in the end, from the driver.",
            "D’où vient l’argent, au bout du compte : le conducteur.",
        ),
        # The insurer judges the garage, not what the mechanic delivers.
        (
            "Nobody yet who steers, influences, buys, recommends, undergoes, subsidises or "
            "judges. Really nobody?",
            "Encore personne qui oriente, influence, achète, préconise, subit, subventionne ou "
            "juge. Vraiment personne ?",
        ),
        (
            "Spend an hour beside the child on the back seat, or beside whoever meets them: "
            "what would they ask of us?",
            "Passez une heure sur place (l’enfant à l’arrière), ou avec quelqu’un "
            "qui les rencontre : que nous demanderait-on ?",
        ),
    ],
    "call_centre": [
        ("Paid by the company that pays.", "Qui paie : l’entreprise qui paie."),
        (
            "The money comes, in the end, from the caller.",
            "D’où vient l’argent, au bout du compte : l’appelant.",
        ),
        (
            "the supervisor: forgotten, though others name them: the caller.",
            "le superviseur : oubliés ici, nommés ailleurs : l’appelant.",
        ),
        # Three minutes were asked, but by whoever pays; the caller set no number.
        (
            "Whether 1 delivery gives more or less than its receiver asked: "
            "they stated nothing measurable.",
            "Si 1 livraison donne plus ou moins que ce que demande qui la reçoit : "
            "rien de mesurable n’a été exprimé.",
        ),
        (
            "Ask the company that pays: which customer needs “short calls”, "
            "and what do they do with it?",
            "Interrogez : l’entreprise qui paie. Quel client a besoin de « des appels courts », "
            "et qu’en fait-il ?",
        ),
    ],
    "empty_hands": [
        (
            "The map shows nobody who receives from here.",
            "La carte ne montre personne qui reçoive quelque chose d’ici.",
        ),
        (
            "Nobody on the map pays, in any currency.",
            "Personne sur la carte ne paie, en aucune monnaie.",
        ),
        (
            "Whether these wishes were ever said aloud: somebody → me.",
            "Si ces souhaits ont jamais été dits à voix haute : quelqu’un → moi.",
        ),
        (
            "Take the last thing that left your hands: who took it? "
            "Draw them, then go and see them.",
            "Prenez la dernière chose sortie de vos mains : qui l’a prise ? "
            "Dessinez cette personne, puis allez la voir.",
        ),
    ],
    "translator": [
        (
            "The money comes, in the end, from the reader.",
            "D’où vient l’argent, au bout du compte : la lectrice.",
        ),
        (
            "Nothing that the final customer would say gets here (the reader).",
            "Rien de ce que dirait le client final n’arrive jusqu’ici (la lectrice).",
        ),
        # Two days against three: more than asked is to discuss, not to praise.
        (
            "the translator → the agency: more than asked, to discuss",
            "la traductrice → l’agence : plus que demandé, à discuter",
        ),
        (
            "Spend an hour beside the reader, or beside whoever meets them: "
            "what would they ask of us?",
            "Passez une heure sur place (la lectrice), ou avec quelqu’un "
            "qui les rencontre : que nous demanderait-on ?",
        ),
    ],
    "cleaners": [
        # A hello is a payment, in a currency of its own.
        (
            "Paid, in one currency or another, by the people in the office and the cleaning firm.",
            "Qui paie, dans une monnaie ou une autre : les gens du bureau et l’entreprise de "
            "nettoyage.",
        ),
        (
            "1 captive relation: the people in the office "
            "(chosen by others, pays no money that the map shows).",
            "1 relation captive : les gens du bureau "
            "(choisi par d’autres, ne paie pas d’argent que la carte montre).",
        ),
        (
            "Go and see the people in the office: what do they do with “a clean floor”, "
            "and how do they notice that it is good?",
            "Allez voir : les gens du bureau. Que devient là « un sol propre », "
            "et à quoi voit-on que c’est bon ?",
        ),
    ],
    "blood_bank": [
        ("At the end of the chain, the patient.", "Au bout de la chaîne, le patient."),
        (
            "Payments: the hospital → the laboratory, the collection team → the donor and "
            "the State → the hospital. Nobody pays the collection team directly.",
            "Paiements : l’hôpital → le laboratoire, l’équipe de collecte → la donneuse et "
            "l’État → l’hôpital. Personne ne paie directement ici (l’équipe de collecte).",
        ),
        # The patient undergoes, at the end; the laboratory uses, next in line.
        (
            "Nobody yet who steers, influences, buys, recommends, subsidises or judges. "
            "Really nobody?",
            "Encore personne qui oriente, influence, achète, préconise, subventionne ou juge. "
            "Vraiment personne ?",
        ),
        (
            "Deliveries without a stated requirement: 3 of 4 (the donor → the collection team, "
            "the collection team → the laboratory, the hospital → the patient).",
            "Livraisons sans exigence exprimée : 3 sur 4 (la donneuse → l’équipe de collecte, "
            "l’équipe de collecte → le laboratoire, l’hôpital → le patient).",
        ),
        (
            "Go and see the laboratory: what do they do with “bags”, "
            "and how do they notice that it is good?",
            "Allez voir : le laboratoire. Que devient là « des poches », "
            "et à quoi voit-on que c’est bon ?",
        ),
    ],
}
#: Headings under which a map must say nothing, by the ids of the findings.
MUST_NOT_SAY = {
    "school": {"measured"},
    "town_hall": {"forgotten"},
    "open_source": {"captive", "measured", "forgotten"},
    "farm_shop": {"captive", "forgotten"},
    "garage": {"captive", "measured", "forgotten"},
    "call_centre": {"captive", "measured"},
    "empty_hands": {"forgotten", "verbs", "silent", "sight", "captive", "measured"},
    "translator": {"captive", "forgotten"},
    "cleaners": {"measured", "forgotten"},
    "blood_bank": {"captive", "measured"},
}


def spaced(said):
    """A text as people type it, without spaces that hold French together."""
    return said.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.fixture
def checked(tmp_path):
    """What `clientkit check` prints about the file of one of the maps."""

    def check(drawn, lang, *more):
        file = tmp_path / f"{drawn.__name__}.map.json"
        drawn().save(file)
        done = CliRunner().invoke(main, ["check", str(file), "--lang", lang, *more])
        assert done.exit_code == 0
        return spaced(done.output)

    return check


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("drawn", TEN)
def test_what_must_be_said_is_said(drawn, lang, checked):
    lines = [line.lstrip("·→ ") for line in checked(drawn, lang).splitlines()]
    for english, french in MUST_SAY[drawn.__name__]:
        assert {"en": english, "fr": french}[lang] in lines
    last = MUST_SAY[drawn.__name__][-1][lang == "fr"]
    assert lines[-1] == last, "the one thing to go and ask"


@pytest.mark.parametrize("drawn", TEN)
def test_what_there_is_nothing_to_say_of_is_left_out(drawn):
    found = {finding.id for finding in health(drawn()).findings}
    assert not found & MUST_NOT_SAY[drawn.__name__]


@pytest.mark.parametrize("drawn", TEN)
def test_programs_are_told_the_same_errand(drawn, checked):
    found = json.loads(checked(drawn, "en", "--json"))["files"][0]
    assert found["errand"]["sentence"] == MUST_SAY[drawn.__name__][-1][0]


@pytest.mark.parametrize("drawn", TEN)
def test_french_is_typed_as_french_people_type_it(drawn):
    assert typing_slips(health(drawn()).as_text("fr"), "fr") == []
