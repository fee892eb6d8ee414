"""Exercise 6.1: sort what is said around a kitchen, hear who speaks for whom, predict the silence."""

from collections.abc import Callable

from clientkit.cases import case
from clientkit.course.lesson_06.eight_deliveries import DELIVERIES, SPOKEN
from clientkit.practice import (
    Answer,
    Credit,
    Exercise,
    Form,
    Match,
    Number,
    Part,
    Sort,
    look_again,
    right,
)
from clientkit.words import Text

SAID = Sort(
    {
        "chips": Text(en="Inès, seven: “I’d like chips, please, every day!”", fr="Inès, sept ans : « J’aimerais des frites, tous les jours ! »"),
        "noon": Text(en="Signed by kitchen and school: “Dishes on the table at noon, five minutes either way.”", fr="Signé par la cuisine et l’école : « À table à midi, à cinq minutes près. »"),
        "nuts": Text(en="Léo’s mother: “He is three. Peanuts make him choke, and he won’t tell you.”", fr="La mère de Léo : « Il a trois ans. Les cacahuètes l’étouffent, et il ne vous le dira pas. »"),
        "lorries": Text(en="A neighbour: “If the lorries could let us sleep a little…”", fr="Un voisin : « Si les camions pouvaient nous laisser dormir un peu… »"),
        "hands": Text(en="The inspector: “Hands are washed before serving. That is the rule.”", fr="L’inspectrice : « On se lave les mains avant de servir. C’est le règlement. »"),
        "company": Text(en="A nurse: “Mrs Rose has lost her words. She eats only if somebody sits down beside her.”", fr="Une aide-soignante : « Mme Rose a perdu ses mots. Elle ne mange que si quelqu’un s’assoit près d’elle. »"),
    },
    {
        "expectation": Text(en="Expectation", fr="Attente"),
        "need": Text(en="Need", fr="Besoin"),
        "requirement": Text(en="Requirement", fr="Exigence"),
    },
)
SORTED = {"chips": "expectation", "noon": "requirement", "nuts": "need", "lorries": "expectation", "hands": "requirement", "company": "need"}
SPEAKS_FOR = Match(
    {
        "mother": Text(en="Léo’s mother", fr="la mère de Léo"),
        "ines": Text(en="Inès", fr="Inès"),
        "nurse": Text(en="the nurse", fr="l’aide-soignante"),
        "inspector": Text(en="the inspector", fr="l’inspectrice"),
    },
    {
        "resident": Text(en="for a woman who has lost her words", fr="pour une femme qui a perdu ses mots"),
        "all": Text(en="for all who eat, without having asked them", fr="pour tous ceux qui mangent, sans leur avoir demandé"),
        "self": Text(en="for herself", fr="pour elle-même"),
        "child": Text(en="for a child who is too small to know", fr="pour un enfant trop petit pour savoir"),
    },
)
SPOKEN_FOR = {"mother": "child", "ines": "self", "nurse": "resident", "inspector": "all"}


def some(cards: str, *columns: str) -> Callable[[Answer], bool]:
    """Answers in which one of these cards lies in one of these columns."""
    return lambda answer: any(answer["said"][card] in columns for card in cards.split())


def well_sorted(answer: Answer) -> bool:
    """Whether each card lies well; of a need that was said, one may also say that it depends."""
    return all(column == SORTED[card] or (column == "depends" and SORTED[card] == "need") for card, column in answer["said"].items())


EXERCISE = Exercise(
    "6.1", title=Text(en="A wish, a need, a promise", fr="Un souhait, un besoin, une promesse"), minutes=(5, 6), covers="B09 B14",
    prompt=Text(en="A town kitchen cooks for a school and an old people’s home. Six things are said around it. An expectation is what somebody wishes for. A need is what somebody must have, but cannot reasonably be expected to say. Here, a requirement is what both sides have agreed on, or what a rule lays down.\n\nThen listen again: who is speaking for whom? And place a bet on the four maps that the course began with (never seen them? bet all the same).",
                fr="Une cuisine municipale prépare les repas d’une école et d’une maison de retraite. On dit six choses autour d’elle. Une attente est ce que quelqu’un souhaite. Un besoin est ce qu’il faut à quelqu’un qui ne peut pas raisonnablement le dire. Une exigence, ici, est ce dont on est convenu, ou ce qu’une règle impose.\n\nPuis réécoutez : qui parle pour qui ? Et pariez sur les quatre premières cartes du cours (jamais vues ? pariez quand même)."),
    answer=Form({
        "said": Part(Text(en="Six things that are said", fr="Six choses que l’on dit"), SAID),
        "speaks": Part(Text(en="Who speaks for whom?", fr="Qui parle pour qui ?"), SPEAKS_FOR),
        "bet": Part(Text(en=f"The catheter, the hospital, the consultant, the company: of {DELIVERIES} deliveries in all, how many answer a stated requirement?",
                         fr=f"Le cathéter, l’hôpital, le consultant, l’entreprise : sur {DELIVERIES} livraisons en tout, combien répondent à une exigence exprimée ?"), Number(0, DELIVERIES)),
    }),
    credits=[
        Credit({"said": SORTED}, Text(en="Already right: the six cards.", fr="Déjà juste : les six cartes.")),
        Credit({"speaks": SPOKEN_FOR}, Text(en="Already right: who speaks for whom.", fr="Déjà juste : qui parle pour qui.")),
    ],
    map=case("canteen"), keep_first=True,
    reasons=[
        look_again("6.1/said-is-required", some("chips lorries", "requirement"),
                   Text(en="It was said aloud, to be sure. But who has promised it? Inès wants chips every day: will the kitchen be at fault on Tuesday, with leeks?",
                        fr="C’est dit tout haut, d’accord. Mais qui l’a promis ? Inès veut des frites tous les jours : mardi, avec des poireaux, la cuisine sera-t-elle en faute ?"),
                   look=["children-ask-canteen-taste", "neighbours-ask-canteen-quiet"], misconception="M11", expect="often",
                   ask=Text(en="What does it take to get from “I’d like” to “it is agreed”?", fr="Que faut-il pour passer de « j’aimerais » à « c’est convenu » ?")),
        look_again("6.1/nobody-wished-it", some("noon hands", "expectation", "need"),
                   Text(en="Perhaps nobody dreams of it. But look for the signature, or the rule: what happens if the kitchen does otherwise?",
                        fr="Personne n’en rêve, peut-être. Mais cherchez la signature, ou le règlement : que se passe-t-il si la cuisine fait autrement ?"),
                   look=["inspectors-ask-canteen-hygiene"], misconception="M11", expect="sometimes",
                   ask=Text(en="Which of our requirements has no customer ever asked for?", fr="Laquelle de nos exigences aucun client n’a-t-il jamais demandée ?")),
        look_again("6.1/a-wish-like-another", some("nuts company", "expectation"),
                   Text(en="Is that a wish? Neither Léo nor Mrs Rose has wished for anything: neither of them could. Imagine that nobody spoke up for them.",
                        fr="Est-ce un souhait ? Ni Léo ni Mme Rose n’ont rien souhaité : ils ne le pourraient pas. Imaginez que personne ne parle pour eux."),
                   look=["parents-ask-canteen-balanced"], expect="often",
                   ask=Text(en="Who, among those whom we serve, cannot tell us what they lack?", fr="Parmi ceux que nous servons, qui ne peut pas nous dire ce qui lui manque ?")),
        look_again("6.1/not-promised-yet", some("nuts company", "requirement"),
                   Text(en="It ought to become one, and quickly. But has anybody in the kitchen said yes, or is there only somebody worried on the telephone?",
                        fr="Cela devrait le devenir, et vite. Mais quelqu’un, en cuisine, a-t-il dit oui ? Ou n’y a-t-il encore qu’une personne inquiète au téléphone ?"),
                   misconception="M11", expect="sometimes",
                   ask=Text(en="“I told you so!” And who had answered?", fr="« Je vous l’avais dit ! » Et qui avait répondu ?")),
        look_again("6.1/somewhere-else", lambda answer: not well_sorted(answer),
                   Text(en="Some of the cards have no fixed place yet. Put two questions to each: can this person speak for themselves? And has anybody agreed?",
                        fr="Certaines cartes n’ont pas encore trouvé leur place. Posez deux questions à chacune : cette personne peut-elle parler pour elle-même ? Et quelqu’un a-t-il convenu de quelque chose ?"),
                   expect="sometimes",
                   ask=Text(en="Which card divides us, and which word in it?", fr="Quelle carte nous divise, et quel mot, dans cette carte ?")),
        look_again("6.1/mouths-mixed-up", lambda answer: answer["speaks"] != SPOKEN_FOR,
                   Text(en="One of them speaks on behalf of the wrong person. Take each voice: when it is heard, for whom is dinner better?",
                        fr="L’un d’eux parle au nom de la mauvaise personne. Prenez chaque voix : quand on l’écoute, pour qui le repas est-il meilleur ?"),
                   expect="rarely",
                   ask=Text(en="And in our firm: who speaks for somebody who is not in the room?", fr="Et chez nous : qui parle pour quelqu’un qui n’est pas dans la pièce ?")),
        right("6.1/silence-foreseen", {"bet": SPOKEN},
              Text(en="Two wishes, two needs, two requirements, and four voices, each speaking for the right person. As for your bet: you remember those maps well. Turn the page, and count the silences.",
                   fr="Deux souhaits, deux besoins, deux exigences, et quatre voix, chacune au nom de la bonne personne. Quant à votre pari : vous vous souvenez bien de ces cartes. Tournez la page, et comptez les silences."),
              expect="rarely",
              ask=Text(en="On your own map, how many would there be?", fr="Sur votre propre carte, combien y en aurait-il ?")),
        right("6.1/sorted-and-hopeful", ...,
              Text(en="Two wishes, two needs, two requirements, and four voices, each speaking for the right person. Your bet is kept as it is: in the lesson, the next page turns over now. Compare.",
                   fr="Deux souhaits, deux besoins, deux exigences, et quatre voix, chacune au nom de la bonne personne. Votre pari est gardé tel quel : dans la leçon, la page suivante se tourne, à présent. Comparez."),
              misconception="M15", expect="often",
              ask=Text(en="Where did you see something being said? Or did you only think that it went without saying?", fr="Où aviez-vous vu que l’on disait quelque chose ? Ou pensiez-vous que cela allait de soi ?")),
    ],
    hints=[
        Text(en="First question for each card: could the person concerned say it themselves? If not, it is a need.", fr="Première question pour chaque carte : la personne concernée pourrait-elle le dire elle-même ? Sinon, c’est un besoin."),
        Text(en="Second question: is there a signature, or a rule? If so, it is a requirement, whether it pleases or not.", fr="Seconde question : y a-t-il une signature, ou un règlement ? Si oui, c’est une exigence, qu’elle plaise ou non."),
    ],
    solution={"said": SORTED, "speaks": SPOKEN_FOR, "bet": SPOKEN},
    because=Text(en="The text defines requirements from two things: what the customer wishes, and what is needed by someone who cannot reasonably say it, such as small children, or old people with dementia. The kitchen and its voices are ours. A standard, ISO 9000:2015, counts a need as a requirement once it is stated: so “it depends” is accepted for Léo and for Mrs Rose. (After “L’organisation pour les petits nenfants : les clients”)",
                 fr="Le texte tire les exigences de deux choses : ce que le client souhaite, et ce qu’il faut à celui qui ne peut pas le dire raisonnablement, comme de petits enfants ou des personnes âgées démentes. La cuisine et ses voix sont de nous. Une norme, l’ISO 9000:2015, tient un besoin pour une exigence dès qu’il est formulé : nous acceptons donc « cela dépend » pour Léo et pour Mme Rose. (D’après « L’organisation pour les petits nenfants : les clients »)"),
)
