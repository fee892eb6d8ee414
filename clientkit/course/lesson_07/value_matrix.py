"""Exercise 7.1: one step of work classed by each customer, and by one whose name is lost."""

from typing import Any

from clientkit.cases import case
from clientkit.course.texts import OURS, THE_NINE_VERBS, WHO_IS_THE_CUSTOMER
from clientkit.practice import (
    Answer,
    Choose,
    Credit,
    Exercise,
    Form,
    Match,
    Part,
    View,
    look_again,
    to_discuss,
)
from clientkit.words import Text

MAP = case("three_customers")
WHO = {party.id: party.label for party in MAP.parties if party.id != MAP.me}
CLASSES = {
    "value": Text(en="value", fr="valeur"),
    "necessary": Text(en="necessary", fr="nécessaire"),
    "waste": Text(en="waste", fr="gaspillage"),
    "cannot_say": Text(en="cannot say", fr="on ne peut pas dire"),
}
#: What the three voices of the prompt say of each step; of a set, either class is fair.
SAID: dict[str, Any] = {
    "bags": {"canteen": "value", "restaurant": "waste", "shoppers": "necessary"},
    "slices": {"canteen": "value", "restaurant": "waste", "shoppers": "cannot_say"},
    "burnt": {"waste", "necessary"},
    "unnamed": "cannot_say",
}
NAMES = {
    "bags": Text(en="the bags, as the three see them.", fr="les sachets, tels que les trois les voient."),
    "slices": Text(en="the slices, as the three see them.", fr="les tranches, telles que les trois les voient."),
    "burnt": Text(en="nobody pays for a batch baked twice.", fr="personne ne paie une fournée cuite deux fois."),
    "unnamed": Text(en="without a name, no verdict.", fr="sans nom, pas de verdict."),
}


def as_said(answer: Answer, step: str) -> bool:
    """Whether a step is classed as the three customers spoke of it."""
    given, said = answer.get(step), SAID[step]
    return given in said if isinstance(said, set) else bool(given == said)


def settled(answer: Answer) -> bool:
    """Whether every step is classed so, and what is left can be argued either way."""
    return all(as_said(answer, step) for step in SAID) and answer.get("last_word") in ("customer", "voices")


def alike(answer: Answer) -> bool:
    """Whether the three customers get one and the same class."""
    return any(len(set(answer[step].values())) == 1 for step in ("bags", "slices"))


def unheard(answer: Answer) -> bool:
    """Whether somebody who spoke of a step is classed against their own words."""
    spoke = {"bags": WHO, "slices": ("canteen", "restaurant")}
    return any(answer[step][who] != SAID[step][who] for step in spoke for who in spoke[step])


EXERCISE = Exercise(
    "7.1", title=Text(en="One step, three customers", fr="Un geste, trois clients"), minutes=(5, 7), covers="A31 A34 A35",
    prompt=Text(en="A bakery has three customers. (They, and what they say, are ours.)\n\nThe school canteen says: “Bread in slices: the children have no knives. And in bags that say what is in it, since two of them are allergic. That is what we pay for.”\n\nThe restaurant says: “Whole loaves. We cut them in front of our guests; sliced, we send them back. Your bags go straight into our bin.”\n\nThe people of the neighbourhood say: “We never read those bags, and would not give a cent for them. But there has to be a list of what is in it: that is the rule.” Nobody has spoken to them about slices.\n\nJudge each step as each of them would: value (they pay for it), necessary (they would not pay, but it cannot be dropped), waste (they would gladly do without), or “cannot say”.",
                fr="Une boulangerie a trois clients. (Ils sont de nous, et ce qu’ils disent aussi.)\n\nLa cantine scolaire dit : « Du pain en tranches : les enfants n’ont pas de couteau. Et dans des sachets qui disent ce qu’il y a dedans, car deux d’entre eux sont allergiques. C’est pour cela que nous payons. »\n\nLe restaurant dit : « Des pains entiers. Nous les coupons devant les clients ; tranchés, nous les renvoyons. Vos sachets filent à la poubelle. »\n\nLes gens du quartier disent : « Ces sachets, nous ne les lisons jamais, et nous ne donnerions pas un centime pour en avoir. Mais il faut bien une liste de ce qu’il y a dedans, c’est la règle. » Des tranches, personne ne leur a parlé.\n\nJugez chaque geste comme le ferait chacun : valeur (il paie pour cela), nécessaire (il ne paierait pas, mais on ne peut pas s’en passer), gaspillage (il s’en passerait volontiers), ou « on ne peut pas dire »."),
    answer=Form({
        "bags": Part(Text(en="Putting the bread in bags with a list", fr="Mettre le pain en sachets, avec la liste"), Match(WHO, CLASSES)),
        "slices": Part(Text(en="Cutting the bread into slices", fr="Trancher le pain"), Match(WHO, CLASSES)),
        "burnt": Part(Text(en="Baking again the batch that burnt: the hardest hour of the night. For all three, that is…", fr="Refaire la fournée qui a brûlé : l’heure la plus dure de la nuit. Pour les trois, c’est…"), Choose(CLASSES)),
        "unnamed": Part(Text(en="An order found on the floor, the name washed off: forty loaves. Slicing them is…", fr="Une commande trouvée par terre, le nom effacé : quarante pains. Les trancher, c’est…"), Choose(CLASSES)),
        "last_word": Part(Text(en="Who has the last word on what is value?", fr="Qui a le dernier mot sur ce qui est de la valeur ?"), Choose({
            "maker": Text(en="whoever does the work: they know what it takes", fr="celui qui fait le travail : il sait ce que cela demande"),
            "customer": Text(en="the customer, and nobody else", fr="le client, et personne d’autre"),
            "majority": Text(en="most of the customers, by a vote", fr="la majorité des clients, par un vote"),
            "voices": Text(en="the customer, or somebody who speaks for those who cannot", fr="le client, ou quelqu’un qui parle pour ceux qui ne le peuvent pas"),
        })),
    }),
    map=MAP,
    credits=[
        Credit(lambda answer, step=step: as_said(answer, step) and not settled(answer),
               Text(en=f"Already right: {name.say('en')}", fr=f"Déjà juste : {name.say('fr')}"))
        for step, name in NAMES.items()
    ],
    reasons=[
        look_again("7.1/the-hard-work-counts", {"burnt": "value"},
                   Text(en="A hard hour, no doubt. Imagine it on the bill: “baked twice, because we burnt the first”. Who would pay that line?",
                        fr="Une heure rude, c’est certain. Imaginez-la sur la facture : « cuit deux fois, nous avions brûlé la première ». Qui paierait cette ligne ?"),
                   misconception="M12", expect="often",
                   ask=Text(en="Which of our hardest hours would look odd on a bill?", fr="Laquelle de nos heures les plus dures ferait drôle d’effet sur une facture ?")),
        look_again("7.1/a-rework-nobody-knows", {"burnt": "cannot_say"},
                   Text(en="Here you need not ask for long. Is there anyone, anywhere, who would rather have their bread baked twice than once?",
                        fr="Ici, pas besoin d’interroger longtemps. Y a-t-il quelqu’un, quelque part, qui préfère un pain cuit deux fois plutôt qu’une ?"),
                   expect="rarely",
                   ask=Text(en="What do we do over again so often that we no longer see it?", fr="Que refaisons-nous si souvent que nous ne le voyons plus ?")),
        look_again("7.1/one-class-for-all", alike,
                   Text(en="For one of the steps, you have all three say the same. Read the three voices again: do they?",
                        fr="Pour l’un des gestes, vous faites dire aux trois la même chose. Relisez les trois voix : est-ce le cas ?"),
                   look=["canteen", "restaurant", "shoppers"], misconception="M2", expect="often",
                   ask=Text(en="When you judge a step with one single word, whose word is it?", fr="Quand vous jugez un geste d’un seul mot, de qui est ce mot ?")),
        look_again("7.1/a-voice-not-heard", unheard,
                   Text(en="One of the three did speak of this step, and you have them say something else. Read again what they pay for, what they throw away, and what they put up with because of a rule.",
                        fr="L’un des trois a parlé de ce geste, et vous lui faites dire autre chose. Relisez ce qu’il paie, ce qu’il jette, et ce qu’il tolère à cause d’une règle."),
                   misconception="M12", expect="sometimes",
                   ask=Text(en="What did they say, word for word?", fr="Qu’ont-ils dit, mot pour mot ?")),
        look_again("7.1/nobody-was-asked", lambda answer: answer["slices"]["shoppers"] != "cannot_say",
                   Text(en="You know what the neighbourhood thinks of slices. How? Nobody has asked them.",
                        fr="Vous savez ce que le quartier pense des tranches. Comment ? Personne ne lui en a parlé."),
                   look=["shoppers"], misconception="M15", expect="often",
                   ask=Text(en="Which customer do we speak of with most assurance, and know least?", fr="De quel client parlons-nous avec le plus d’assurance, en le connaissant le moins ?")),
        look_again("7.1/a-name-too-many", lambda answer: answer["unnamed"] != "cannot_say",
                   Text(en="For whom did you judge? The name is gone. If it was the canteen’s order, or the restaurant’s, would your answer stand?",
                        fr="Pour qui avez-vous jugé ? Le nom a disparu. Si c’était la commande de la cantine, ou celle du restaurant, votre réponse tiendrait-elle ?"),
                   misconception="M12", expect="often",
                   ask=Text(en="On which of our tasks has the name been washed off?", fr="Sur laquelle de nos tâches le nom s’est-il effacé ?")),
        look_again("7.1/whoever-does-it-decides", {"last_word": "maker"},
                   Text(en="Whoever does it knows what it costs, and nobody should forget that. But you have just judged one and the same cut of the knife in two ways. Had the baker changed?",
                        fr="Celui qui le fait sait ce que cela coûte, et mieux vaut ne pas l’oublier. Mais vous venez de juger le même coup de couteau de deux façons. Le boulanger avait-il changé ?"),
                   misconception="M12", expect="sometimes",
                   ask=Text(en="What are we proud of that nobody has asked for?", fr="De quoi sommes-nous fiers, que personne n’a demandé ?")),
        look_again("7.1/by-a-vote", {"last_word": "majority"},
                   Text(en="Suppose two against one: sliced bread for everyone. What does the loser of that vote find in the crate, and what happens next?",
                        fr="Supposons deux contre un : du pain tranché pour tous. Que trouve le perdant dans son panier, et que fait-il ensuite ?"),
                   misconception="M14", expect="rarely",
                   ask=Text(en="Which of our customers loses every vote?", fr="Lequel de nos clients perd à tous les votes ?")),
        to_discuss("7.1/the-customer-alone", {"last_word": "customer"},
                   Text(en="The same cut of the knife is paid for by one and sent back by another; what the third thinks, nobody knows. Nothing in the work has changed: only who receives it. And the child who cannot read the list?",
                        fr="Le même coup de couteau, l’un le paie, l’autre le renvoie ; du troisième, on ne sait rien. Rien n’a changé dans le travail : seulement celui qui le reçoit. Et l’enfant qui ne sait pas lire la liste ?"),
                   look=["canteen", "restaurant", "shoppers"], expect="often",
                   ask=Text(en="Who of those we serve could not tell us, even if we asked?", fr="Parmi ceux que nous servons, qui ne pourrait pas nous le dire, même si nous demandions ?")),
        to_discuss("7.1/somebody-speaks-for-them", ...,
                   Text(en="The same cut of the knife is paid for by one and sent back by another; what the third thinks, nobody knows: it depends on who receives it. You leave a chair for whoever speaks for those who cannot, as the canteen does for two children. And who watches whoever sits on that chair?",
                        fr="Le même coup de couteau, l’un le paie, l’autre le renvoie ; du troisième, on ne sait rien : cela dépend de celui qui le reçoit. Vous gardez une chaise pour qui parle au nom des autres, comme la cantine pour deux enfants. Et qui surveille celui qui s’y assied ?"),
                   look=["canteen"], expect="sometimes",
                   ask=Text(en="Who speaks for our customers? When did they last ask them?", fr="Qui parle pour nos clients ? Quand les a-t-il interrogés pour la dernière fois ?")),
    ],
    debate=[
        View("customer-alone", {"last_word": "customer"},
             Text(en="the customer decides, and nobody else.", fr="le client décide, et personne d’autre."),
             Text(en="Value is what somebody agrees to take from us. Let anyone else decide, and soon everybody finds value in what they like to do.",
                  fr="La valeur, c’est ce que quelqu’un accepte de nous prendre. Qu’un autre en décide, et bientôt chacun trouve de la valeur à ce qu’il aime faire."),
             WHO_IS_THE_CUSTOMER,
             against=Text(en="Some cannot reasonably say what they expect: a child, somebody whose mind is failing. There one starts from what they need. Others would rather not receive anything: the person whom the police take away.",
                          fr="Certains ne peuvent dire raisonnablement ce qu’ils attendent : un enfant, quelqu’un qui perd la tête. On part alors de ce qu’il leur faut. D’autres préféreraient ne rien recevoir : celui que la police emmène."),
             against_source=THE_NINE_VERBS),
        View("somebody-speaks", {"last_word": "voices"},
             Text(en="somebody may speak for those who cannot.", fr="quelqu’un peut parler pour ceux qui ne le peuvent pas."),
             Text(en="The list on the bag protects a child who will never ask for it. Needs count where wishes cannot be put into words; and a rule is often the voice of those who are not in the room.",
                  fr="La liste du sachet protège un enfant qui ne la demandera jamais. Quand un souhait ne peut se dire, le besoin compte ; et une règle est souvent la voix de ceux qui ne sont pas dans la pièce."),
             THE_NINE_VERBS,
             against=Text(en="Whoever speaks for another ends by speaking for themselves. Many a form that nobody reads began with somebody who knew what was good for others.",
                          fr="Qui parle pour un autre finit par parler pour soi. Bien des formulaires que personne ne lit ont commencé par quelqu’un qui savait ce qui était bon pour les autres."),
             against_source=OURS),
    ],
    hints=[
        Text(en="Put your finger on one customer and read only their lines. Paid for, thrown away, put up with, or not a word?", fr="Posez le doigt sur un seul client, et ne lisez que ses lignes. Payé, jeté, toléré, ou pas un mot ?"),
        Text(en="When the name is missing, try it with each of the three. If the answer changes, you do not know it.", fr="Quand le nom manque, essayez avec chacun des trois. Si la réponse change, c’est que vous ne la connaissez pas."),
    ],
    solution={"bags": SAID["bags"], "slices": SAID["slices"], "burnt": "waste", "unnamed": "cannot_say", "last_word": "customer"},
    because=Text(en="One step, three verdicts: value is not in the step. And where the customer is not known, or was not asked, there is no verdict at all. A batch done again may be unavoidable that night; it is still paid for by nobody. On the last word, two of the texts differ: we do not settle it. (After “Qui est le client ?” and “L’organisation pour les petits nenfants : les clients”; the bakery is ours.)",
                 fr="Un geste, trois verdicts : la valeur n’est pas dans le geste. Et là où le client n’est pas connu, ou n’a pas été interrogé, il n’y a pas de verdict du tout. Refaire une fournée est parfois inévitable, cette nuit-là ; personne ne la paie pour autant. Sur le dernier mot, deux des textes diffèrent : nous ne tranchons pas. (D’après « Qui est le client ? » et « L’organisation pour les petits nenfants : les clients » ; la boulangerie est de nous.)"),
)
