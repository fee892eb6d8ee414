"""Exercise 3.4: one's own chain, drawn: who receives my work, who pays me, and where that money starts."""

from clientkit.course.sheets import drawn_here
from clientkit.map import Ask, CustomerMap, Deliver, Party, Pay
from clientkit.practice import Answer, Exercise, look_again, right
from clientkit.questions import (
    does_receiver_pay,
    final_customers,
    money_origin,
    next_in_line,
    silent_links,
    who_pays,
)
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing

START = CustomerMap([Party("me", Text(en="me", fr="moi"))], me="me")


def drawn(answer: Answer) -> CustomerMap:
    """The map that was drawn."""
    return CustomerMap.from_document(answer)


def says_who_i_am(answer: Answer) -> bool:
    """Whether somebody on the map is marked as oneself."""
    return drawn(answer).me is not None


def me(map: CustomerMap) -> str:
    """The party whose chain it is."""
    assert map.me is not None
    return map.me


def receivers(map: CustomerMap) -> set[str]:
    """Those next to me, and those at the end."""
    return {*next_in_line(map, me(map)).value, *final_customers(map, me(map)).value}


def payers(map: CustomerMap) -> set[str]:
    """Those who pay me, in money."""
    return set(who_pays(map, me(map)).value)


def stops_at_the_payer(answer: Answer) -> bool:
    """Whether nobody fills the till of whoever pays me, and that payer receives nothing either."""
    map = drawn(answer)
    return set(money_origin(map, me(map)).value) <= payers(map) and not payers(map) & receivers(map)


def steps(map: CustomerMap) -> int | None:
    """How many payments lie between those who receive from me and me, at the least."""
    mine = [link.id for link in map.links if isinstance(link, Deliver) and link.source == map.me]
    found = [does_receiver_pay(map, id).value for id in mine]
    return min((n for n in found if n is not None), default=None)


def shown(answer: Answer, en: str, fr: str) -> Text:
    """A sentence with the names on the map, and who receives without having said what they require."""
    map = drawn(answer)
    silent = {link.target for link in map.links if link.source == map.me and link.id in silent_links(map).value}
    more = {
        "en": " And, on this map, no requirement was ever stated to you by: {silent}." if silent else "",
        "fr": " Et, sur cette carte, aucune exigence ne vous a jamais été dite par : {silent}." if silent else "",
    }
    words = {"en": en, "fr": fr}

    def names(ids: object, lang: str) -> str:
        return listing((party.name(lang) for party in map.parties if party.id in ids), lang)  # type: ignore[operator]

    return Text(**{
        lang: (words[lang] + more[lang]).format(
            payer=names(payers(map), lang), receiver=names(receivers(map), lang),
            origin=names(money_origin(map, me(map)).value, lang), n=steps(map) or "…",
            silent=names(silent, lang),
        )
        for lang in LANGUAGES
    })


CLEANER = CustomerMap(
    [
        Party("cleaner", Text(en="office cleaner", fr="agent d’entretien")),
        Party("cleaning", Text(en="cleaning company", fr="société de nettoyage"), kind="organisation"),
        Party("landlord", Text(en="manager of the building", fr="gestionnaire de l’immeuble"), kind="organisation"),
        Party("tenants", Text(en="firms in the offices", fr="entreprises locataires"), kind="group"),
        Party("staff", Text(en="people in the offices", fr="gens des bureaux"), kind="group"),
    ],
    [
        Deliver("l1", "cleaner", "staff", what=Text(en="a clean office", fr="un bureau propre")),
        Pay("l2", "cleaning", "cleaner", basis="salary"),
        Pay("l3", "landlord", "cleaning", basis="invoice"),
        Pay("l4", "tenants", "landlord", basis="invoice"),
        Ask("l5", "staff", "cleaner", about=Text(en="the cups put back in their place", fr="les tasses remises à leur place")),
    ],
    me="cleaner",
)

EXERCISE = Exercise(
    "3.4", title=Text(en="Your own chain", fr="Votre propre chaîne"), minutes=(6, 9), covers="", model="example",
    prompt=Text(en="Draw your own: the one who receives your work, the one who pays you, and the one who pays them, from till to till, as far back as you know. Four or five boxes are enough. You are on the sheet already.",
                fr="Dessinez la vôtre : celui qui reçoit votre travail, celui qui vous paie, et celui qui le paie lui-même, de caisse en caisse, aussi loin que vous le savez. Quatre ou cinq boîtes suffisent. Vous êtes déjà sur la feuille."),
    answer=drawn_here(START), credits=(),
    reasons=[
        look_again("3.4/nobody-is-me", lambda answer: not says_who_i_am(answer),
                   Text(en="It is a fine chain, but which box are you? Mark yourself on the map: it is from there that one counts.",
                        fr="La chaîne est belle, mais quelle boîte êtes-vous ? Indiquez-le sur la carte : on compte à partir de là."),
                   expect="rarely",
                   ask=Text(en="Where do you stand on this sheet?", fr="Où êtes-vous, sur cette feuille ?")),
        look_again("3.4/nothing-leaves-me", lambda answer: not receivers(drawn(answer)),
                   Text(en="Money is on its way, but nothing of yours leaves your box. What do you hand over on an ordinary Tuesday, and into whose hands?",
                        fr="L’argent circule, mais rien ne part de votre boîte. Que remettez-vous, un mardi ordinaire, et dans quelles mains ?"),
                   look=lambda answer: [me(drawn(answer))], misconception="M12", expect="sometimes",
                   ask=Text(en="If you stayed at home tomorrow, who would be the first to miss something?", fr="Si vous restiez chez vous demain, à qui manquerait-il quelque chose en premier ?")),
        look_again("3.4/nobody-pays-me", lambda answer: not payers(drawn(answer)),
                   Text(en="Your work goes out, and no money comes in. Whose name is on the transfer? If you are a volunteer: who pays the rent of the place where you help?",
                        fr="Votre travail part, et aucun argent n’arrive. Quel nom figure sur le virement ? Si vous êtes bénévole : qui paie le loyer du lieu où vous aidez ?"),
                   look=lambda answer: [me(drawn(answer))], misconception="M3", expect="sometimes",
                   ask=Text(en="Who would notice first, if you were no longer paid?", fr="Si l’on ne vous payait plus, qui s’en apercevrait le premier ?")),
        look_again("3.4/the-till-has-no-spring", stops_at_the_payer,
                   Text(en="The one who pays you receives nothing of your work, and nobody fills that till. One more step back: who pays the one who pays you?",
                        fr="Celui qui vous paie ne reçoit rien de votre travail, et personne ne remplit sa caisse. Remontez d’un pas : qui paie celui qui vous paie ?"),
                   look=lambda answer: sorted(payers(drawn(answer))), misconception="M1", expect="often",
                   ask=Text(en="Where does your payer find the money?", fr="Où votre payeur trouve-t-il l’argent ?")),
        right("3.4/short-chain", lambda answer: steps(drawn(answer)) == 1,
              lambda answer: shown(answer, "A short chain: the one who receives your work also pays you, with nobody in between. Few people are so lucky. Does it make you listen to them more, or do you just think that you know them?",
                                   "Une chaîne courte : celui qui reçoit votre travail vous paie aussi, sans personne entre vous. C’est une chance assez rare. L’écoutez-vous davantage pour autant, ou croyez-vous seulement le connaître ?"),
              look=lambda answer: [me(drawn(answer))], word=Text(en="It holds", fr="Elle tient"), misconception="M15", expect="rarely",
              ask=Text(en="When did you last ask them, outside of an invoice?", fr="Quand l’avez-vous interrogé pour la dernière fois, hors facture ?")),
        right("3.4/long-way-round", lambda answer: steps(drawn(answer)) is not None,
              lambda answer: shown(answer, "Your work goes straight to those who receive it; their money takes {n} payments to reach you. The one who pays you ({payer}) is not the one it comes from ({origin}).",
                                   "Votre travail va droit à ceux qui le reçoivent ; leur argent met {n} versements à vous rejoindre. Celui qui vous paie ({payer}) n’est pas celui dont vient cet argent ({origin})."),
              word=Text(en="It holds", fr="Elle tient"), expect="often",
              ask=Text(en="Which of these tills could be changed without your noticing?", fr="Laquelle de ces caisses pourrait changer sans que vous le remarquiez ?")),
        right("3.4/others-pay", ...,
              lambda answer: shown(answer, "On your map, those who receive ({receiver}) do not pay you, neither directly nor through others: the money comes from elsewhere ({origin}). So these are different parties, and each may claim to be the customer.",
                                   "Sur votre carte, ceux qui reçoivent ({receiver}) ne vous paient pas, ni directement ni par d’autres : l’argent vient d’ailleurs ({origin}). Ce sont donc des acteurs différents, et chacun peut se dire le client."),
              word=Text(en="It holds", fr="Elle tient"), expect="sometimes",
              ask=Text(en="If those who pay and those who receive disagree, whose side does your day take?", fr="Si ceux qui paient et ceux qui reçoivent ne sont pas d’accord, de quel côté penche votre journée ?")),
    ],
    hints=[
        Text(en="Begin with one thing that you handed over this week, and the person who took it.", fr="Partez d’une chose que vous avez remise cette semaine, et de la personne qui l’a prise."),
        Text(en="For the money, start from your bank statement and go backwards; when you no longer know, put in a box with a question mark. It will be a good thing to ask on Monday.", fr="Pour l’argent, partez de votre relevé de compte et remontez ; quand vous ne savez plus, mettez une boîte avec un point d’interrogation. Ce sera une bonne question pour lundi."),
    ],
    solution=CLEANER,
    because=Text(en="Nobody can mark yours: what is checked is that your work arrives somewhere, that somebody pays you, and that the money comes from further back. The cleaner’s chain is our own example. The people in the offices would like their cups back in their place; nobody has passed that on.",
                 fr="Personne ne peut corriger la vôtre : on vérifie seulement que votre travail arrive quelque part, que quelqu’un vous paie, et que l’argent vient de plus loin. La chaîne de l’agent d’entretien est notre exemple. Les gens des bureaux aimeraient retrouver leurs tasses à leur place ; personne ne l’a fait savoir."),
)
