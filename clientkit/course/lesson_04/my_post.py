"""Exercise 4.1: complete the map of one's own post: who pays me, who takes my work, where it goes."""

from attrs import evolve

from clientkit.cases import case
from clientkit.course.sheets import drawn_here
from clientkit.map import CustomerMap, Deliver, Pay
from clientkit.practice import Answer, Exercise, look_again, right, to_discuss
from clientkit.questions import final_customers, line_of_sight, next_in_line, who_pays
from clientkit.words import LANGUAGES, Text
from clientkit.words.listing import listing

COMPLETE = case("enterprise")
#: What is on the sheet already: the boss, the company, the final customer, and what they say.
GIVEN = {"boss-manage-me", "boss-ask-me", "final-pay-company", "final-ask-company"}
#: What is to be drawn; what the next post asks and pays comes later in the lesson.
MISSING = {"company-pay-me", "me-deliver-next", "next-deliver-final"}
ABOVE = {"boss", "company"}
#: Where they stand: with room for what an arrow says between any two, in English as well.
PLACES = {"boss": (90, 70), "company": (400, 70), "me": (90, 260), "next": (90, 450), "final": (400, 395)}


def with_only(links: set[str], *without: str) -> CustomerMap:
    """The example with these links only, without some parties, and without its voices."""
    parties = [evolve(party, at=PLACES[party.id]) for party in COMPLETE.parties if party.id not in without]
    return CustomerMap(parties, [link for link in COMPLETE.links if link.id in links], me=COMPLETE.me)


START = with_only(GIVEN, "next")


def drawn(answer: Answer) -> CustomerMap:
    """The map that was drawn."""
    return CustomerMap.from_document(answer)


def me(map: CustomerMap) -> str:
    """The party whose post it is."""
    assert map.me is not None
    return map.me


def takers(answer: Answer) -> set[str]:
    """Those who take up my work."""
    map = drawn(answer)
    return set(next_in_line(map, me(map)).value)


def payers(answer: Answer) -> set[str]:
    """Those who pay me, in money."""
    map = drawn(answer)
    return set(who_pays(map, me(map)).value)


def ends(answer: Answer) -> set[str]:
    """Those beyond whom my work goes no further."""
    map = drawn(answer)
    return set(final_customers(map, me(map)).value)


def at_the_end_at_once(answer: Answer) -> bool:
    """Whether all who take up my work are those at the end, the final customer among them."""
    return takers(answer) <= ends(answer) and "final" in takers(answer)


def stops_half_way(answer: Answer) -> bool:
    """Whether my work goes no further than to whoever takes it up, or to those above me."""
    return ends(answer) <= takers(answer) | ABOVE and "final" not in ends(answer)


def insiders(answer: Answer) -> set[str]:
    """Those who take up my work and belong to the same organisation."""
    map = drawn(answer)
    house = map.party(me(map)).inside
    return {id for id in takers(answer) if house and map.party(id).inside == house}


def one_way_only(map: CustomerMap) -> list[str]:
    """Those who never give anything, or never get anything: neither work nor pay."""
    passed = [link for link in map.links if isinstance(link, (Deliver, Pay))]
    both = {link.source for link in passed} & {link.target for link in passed}
    return [party.id for party in map.parties if party.id not in both]


def completed(answer: Answer, en: str, fr: str) -> Text:
    """A sentence with names, then who only gives or only gets, then how far the customer is heard."""
    map = drawn(answer)
    near = line_of_sight(map, me(map)).value
    said = {"en": en, "fr": fr}
    odd = {"en": " Still to be looked at: {odd}. Giving only, getting only, or neither? Is not everybody one person’s customer and another’s supplier? Draw the arrow that is missing, or say why there is none.",
           "fr": " Reste à regarder : {odd}. Donner sans recevoir, recevoir sans donner, ou ni l’un ni l’autre ? Chacun n’est-il pas client de l’un et fournisseur de l’autre ? Tirez la flèche qui manque, ou dites pourquoi il n’y en a pas."}
    heard = {"en": " And what the final customer says reaches you: keep that line alive." if near else " And what the final customer says? On this map, nobody passes it on as far as you.",
             "fr": " Et ce que dit le client final vous parvient : gardez cette ligne ouverte." if near else " Et ce que dit le client final ? Sur cette carte, personne ne vous le transmet."}
    alone = one_way_only(map)

    def names(ids: list[str], lang: str) -> str:
        return listing([map.name(id, lang) for id in ids], lang)

    return Text(**{
        lang: said[lang].format(taker=names(sorted(takers(answer)), lang))
        + (odd[lang].format(odd=names(alone, lang)) if alone else "")
        + heard[lang]
        for lang in LANGUAGES
    })


EXERCISE = Exercise(
    "4.1", title=Text(en="My post, and those around it", fr="Mon poste, et ceux qui l’entourent"), minutes=(6, 10), covers="A21 A23 A32 C09 E01", model="example",
    prompt=Text(en="You are on the sheet, with your boss, your company and the final customer. Two things are missing: who pays you, and the road of your work, from hand to hand, until somebody keeps it. Draw those arrows; add the boxes that they need.",
                fr="Vous êtes sur la feuille, avec votre chef, votre entreprise et le client final. Il manque deux choses : qui vous paie, et le chemin de votre travail, de main en main, jusqu’à celui qui le garde. Tirez ces flèches ; ajoutez les boîtes qu’il leur faut."),
    answer=drawn_here(START), credits=(),
    reasons=[
        look_again("4.1/nobody-is-me", lambda answer: drawn(answer).me is None,
                   Text(en="Somebody has taken you off the map. Which box is you? It is from there that one looks around.",
                        fr="Vous n’êtes plus sur la carte. Quelle boîte êtes-vous ? C’est de là que l’on regarde autour de soi."),
                   expect="rarely",
                   ask=Text(en="Where do you stand on this sheet?", fr="Où êtes-vous, sur cette feuille ?")),
        look_again("4.1/nothing-leaves-me", lambda answer: not takers(answer),
                   Text(en="Nothing leaves your box yet. What was on your bench, or on your screen, last night, and is no longer there this morning? In whose hands is it now?",
                        fr="Rien ne part encore de votre boîte. Qu’y avait-il hier soir sur votre établi ou sur votre écran, et qui n’y est plus ce matin ? Dans quelles mains est-ce passé ?"),
                   look=lambda answer: [me(drawn(answer))], misconception="M12", expect="sometimes",
                   ask=Text(en="Who would come and knock on your door if nothing came from you for a day?", fr="Si rien ne venait de vous pendant une journée, qui viendrait frapper à votre porte ?")),
        look_again("4.1/handed-to-the-boss", lambda answer: takers(answer) <= ABOVE and ends(answer) <= ABOVE,
                   Text(en="All that you make goes up the ladder. Follow one piece of it for five minutes more: does your boss use it, or does somebody else take it up from there?",
                        fr="Tout ce que vous faites remonte la hiérarchie. Suivez-en un morceau cinq minutes de plus : votre chef s’en sert-il, ou quelqu’un d’autre le reprend-il ?"),
                   look=lambda answer: sorted(takers(answer)), misconception="M6", expect="often",
                   ask=Text(en="What becomes of it on the boss’s desk?", fr="Que devient-il sur le bureau du chef ?")),
        look_again("4.1/nobody-pays-me", lambda answer: not payers(answer),
                   Text(en="Your work goes out, and nothing comes in. Whose name stands at the top of your payslip? Draw that arrow, too.",
                        fr="Votre travail part, et rien n’arrive. Quel nom figure en haut de votre fiche de paie ? Tirez aussi cette flèche."),
                   look=lambda answer: [me(drawn(answer))], expect="often",
                   ask=Text(en="Who pays you? And who pays that payer?", fr="Qui vous paie ? Et qui paie ce payeur ?")),
        look_again("4.1/stops-half-way", stops_half_way,
                   Text(en="Somebody takes up your work: good. And then? On your sheet it stays there. Who takes it next, and who is at the very end?",
                        fr="Quelqu’un reprend votre travail : bien. Et ensuite ? Sur votre feuille, il s’arrête là. Qui le prend après, et qui est tout au bout ?"),
                   look=lambda answer: sorted(takers(answer)), expect="often",
                   ask=Text(en="How many pairs of hands are there between you and the person who keeps it?", fr="Combien de paires de mains y a-t-il entre vous et celui qui le garde ?")),
        to_discuss("4.1/straight-to-the-end", at_the_end_at_once,
                   Text(en="You hand over to the final customer with nobody in between, as a hairdresser does. If so, you are lucky. Take one thing from last Tuesday: did no colleague pack it, type it in, check it or carry it after you?",
                        fr="Vous remettez votre travail au client final, sans personne entre vous, comme un coiffeur. Si c’est bien vrai, c’est une chance. Prenez un exemple de mardi dernier : aucun collègue ne l’a-t-il emballé, saisi, relu ou porté après vous ?"),
                   look=lambda answer: [me(drawn(answer))], misconception="M2", expect="often",
                   ask=Text(en="Whom did we forget between your hands and the customer’s?", fr="Qui avons-nous oublié entre vos mains et celles du client ?")),
        to_discuss("4.1/paid-by-the-customer", lambda answer: "final" in payers(answer),
                   Text(en="The final customer pays you in person, on your map. A tip, perhaps, or you work on your own account: then it holds. If you have a payslip, read the name at the top again.",
                        fr="Sur votre carte, le client final vous paie en personne. Un pourboire, peut-être, ou vous êtes à votre compte : alors, cela tient. Si vous avez une fiche de paie, relisez le nom qui figure en haut."),
                   look=lambda answer: [me(drawn(answer))], misconception="M4", expect="sometimes",
                   ask=Text(en="Through whose till does the customer’s money go before it reaches you?", fr="Par quelle caisse l’argent du client passe-t-il avant de vous arriver ?")),
        to_discuss("4.1/paid-by-the-boss", lambda answer: "boss" in payers(answer),
                   Text(en="Your boss pays you, on your map. So it is where the boss owns the shop; elsewhere, the payslip bears another name at the top. Which is it with you?",
                        fr="Sur votre carte, c’est votre chef qui vous paie. C’est vrai quand la boutique lui appartient ; ailleurs, la fiche de paie porte un autre nom en haut. Qu’en est-il chez vous ?"),
                   look=lambda answer: ["boss"], misconception="M4", expect="sometimes",
                   ask=Text(en="If your boss left tomorrow, who would pay you at the end of the month?", fr="Si votre chef partait demain, qui vous paierait à la fin du mois ?")),
        to_discuss("4.1/through-the-boss", lambda answer: takers(answer) <= ABOVE,
                   Text(en="All that you make passes over your boss’s desk, or goes to the company as a whole, and on from there. For an assistant, that holds. Check with one thing of yesterday: did it go there itself, or only a word about it?",
                        fr="Tout ce que vous faites passe par le bureau de votre chef, ou va à l’entreprise en bloc, et repart de là. Pour un assistant, cela tient. Vérifiez avec une chose d’hier : y est-elle passée elle-même, ou seulement un mot à son sujet ?"),
                   look=lambda answer: sorted(takers(answer)), misconception="M6", expect="sometimes",
                   ask=Text(en="What does the boss add to it on the way?", fr="Qu’y ajoute le chef au passage ?")),
        right("4.1/internal-customer", lambda answer: bool(insiders(answer)),
              lambda answer: completed(answer, "There they are: {taker}. In the same house as you, taking up what you have made: this is what people call an internal customer.",
                                       "Et voici : {taker}. Dans la même maison que vous, et reprenant ce que vous avez fait : c’est ce que l’on appelle un client interne."),
              look=lambda answer: [me(drawn(answer)), *sorted(takers(answer))], word=Text(en="It holds", fr="Elle tient"), expect="sometimes",
              ask=Text(en="When did you last see this person open what you send?", fr="Quand avez-vous vu cette personne ouvrir ce que vous lui envoyez ?")),
        right("4.1/the-next-in-line", ...,
              lambda answer: completed(answer, "Your work goes from hand to hand, up to the end, and {taker} comes right after you. In the same company as you? Then people speak of an internal customer: say so in the panel, and a frame goes round you both.",
                                       "Votre travail passe de main en main, jusqu’au bout, et juste après vous vient : {taker}. Dans la même entreprise que vous ? On parle alors de client interne : dites-le dans le panneau, et un cadre vous entourera tous deux."),
              look=lambda answer: [me(drawn(answer)), *sorted(takers(answer))], word=Text(en="It holds", fr="Elle tient"), expect="often",
              ask=Text(en="Who thought of that person first, without being reminded?", fr="Qui a pensé à cette personne en premier, sans qu’on l’y aide ?")),
    ],
    hints=[
        Text(en="Take one object, or one file, that you finished yesterday. Who touched it next?", fr="Prenez un objet, ou un dossier, que vous avez fini hier. Qui l’a touché ensuite ?"),
        Text(en="Go on asking “and then?” until somebody keeps it. For the money, start from your payslip.", fr="Continuez à demander « et ensuite ? » jusqu’à celui qui le garde. Pour l’argent, partez de votre fiche de paie."),
    ],
    solution=with_only(GIVEN | MISSING),
    because=Text(en="The company pays you: in that sense one may call it your customer. The final customer pays the company. And between your hands and that customer stands the one whom everybody forgets, the colleague who takes up your work. (After “Qui est le client ?”; that demand climbs the chain from link to link is Bertrand Duperrin’s. Thierry Spencer would drop the name “internal customer”: lesson 8 hears both sides.)",
                 fr="L’entreprise vous paie : en ce sens, on peut la dire votre cliente. Le client final paie l’entreprise. Et entre vos mains et ce client se tient celui que tout le monde oublie, le collègue qui reprend votre travail. (D’après « Qui est le client ? » ; que la demande remonte la chaîne maillon après maillon vient de Bertrand Duperrin. Thierry Spencer voudrait abandonner le nom de « client interne » : la leçon 8 donne la parole aux deux camps.)"),
)
