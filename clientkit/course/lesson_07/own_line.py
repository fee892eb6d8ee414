"""Exercise 7.7: one's own line, drawn with a number on each arrow, as far as whoever uses the result."""

from clientkit.course.sheets import drawn_here
from clientkit.map import CustomerMap, Deliver, Party
from clientkit.practice import Answer, Exercise, look_again, right
from clientkit.questions import final_customers, next_in_line, throughput
from clientkit.questions.flow import Flow
from clientkit.words import LANGUAGES, Text

START = CustomerMap([Party("me", Text(en="me", fr="moi"))], me="me")


def drawn(answer: Answer) -> CustomerMap:
    """The map that was drawn."""
    return CustomerMap.from_document(answer)


def me(map: CustomerMap) -> str:
    """The party whose line it is."""
    assert map.me is not None
    return map.me


def flow(answer: Answer) -> Flow | None:
    """How much gets through from me to the end, and what limits it."""
    map = drawn(answer)
    return throughput(map, me(map)).value


def without_a_number(answer: Answer) -> list[str]:
    """The deliveries that say nothing of how much can pass."""
    return [link.id for link in drawn(answer).links if isinstance(link, Deliver) and link.capacity is None]


def narrowest(answer: Answer) -> tuple[str, ...]:
    """The arrows that let no more pass."""
    found = flow(answer)
    return found.bottleneck if found else ()


def at_the_end(answer: Answer) -> bool:
    """Whether it is the last arrow that limits, the one that a customer takes from."""
    map = drawn(answer)
    ends = final_customers(map, me(map)).value
    return any(map.link(id).target in ends for id in narrowest(answer))


def told(answer: Answer, en: str, fr: str) -> Text:
    """What the map answers, then a sentence."""
    map = drawn(answer)
    found, more = throughput(map, me(map)), {"en": en, "fr": fr}
    return Text(**{lang: f"{found.sentence(lang)} {more[lang]}" for lang in LANGUAGES})


WINDOWS = CustomerMap(
    [
        Party("quotes", Text(en="quotations (me)", fr="service des devis (moi)"), kind="team"),
        Party("workshop", Text(en="workshop", fr="atelier"), kind="team"),
        Party("fitters", Text(en="fitters", fr="poseurs"), kind="team"),
        Party("homes", Text(en="people in the houses", fr="gens des maisons"), kind="group"),
    ],
    [
        Deliver("l1", "quotes", "workshop", what=Text(en="windows ordered", fr="des fenêtres commandées"), capacity=12),
        Deliver("l2", "workshop", "fitters", what=Text(en="windows made", fr="des fenêtres faites"), capacity=5),
        Deliver("l3", "fitters", "homes", what=Text(en="windows in their place", fr="des fenêtres posées"), capacity=8),
    ],
    me="quotes",
)

EXERCISE = Exercise(
    "7.7", title=Text(en="Your own line", fr="Votre propre ligne"), minutes=(6, 9), covers="", model="example",
    prompt=Text(en="Draw your own line: you, whoever takes your work next, and so on to whoever uses the result. Three or four boxes. Then choose each arrow of delivery, and under “More”, write how much can pass in a day or a week, at most: the same for all. On the last arrow: how much is really taken. A guess is enough.",
                fr="Dessinez votre ligne : vous, celui qui prend votre travail ensuite, et ainsi de suite jusqu’à celui qui se sert du résultat. Trois ou quatre boîtes. Puis choisissez chaque flèche de livraison et, sous « Plus », écrivez combien il peut en passer par jour ou par semaine, au maximum : la même durée partout. Sur la dernière flèche : ce que l’on prend vraiment. Une estimation suffit."),
    answer=drawn_here(START), credits=(),
    reasons=[
        look_again("7.7/nobody-is-me", lambda answer: drawn(answer).me is None,
                   Text(en="A fine line, but where are you in it? Show which box is you: the counting starts there.",
                        fr="Belle ligne, mais où êtes-vous ? Indiquez-le : c’est de là que l’on compte."),
                   expect="rarely",
                   ask=Text(en="Which of these boxes goes home in your shoes?", fr="Laquelle de ces boîtes rentre le soir dans vos chaussures ?")),
        look_again("7.7/nothing-leaves-me", lambda answer: not next_in_line(drawn(answer), me(drawn(answer))).value,
                   Text(en="Nothing leaves your box yet. What do you hand over on an ordinary Tuesday, and who holds it then? It takes an arrow of delivery.",
                        fr="Rien ne part encore de votre boîte. Que remettez-vous, un mardi ordinaire, et qui le tient ensuite ? Il faut une flèche de livraison."),
                   look=lambda answer: [me(drawn(answer))], misconception="M12", expect="sometimes",
                   ask=Text(en="Who would be the first to wait, if you stopped?", fr="Qui attendrait le premier, si vous vous arrêtiez ?")),
        look_again("7.7/a-way-without-a-number", lambda answer: flow(answer) is None,
                   Text(en="The arrows are there; the map cannot say yet how much gets through. Some of them still want a number: the most that can pass. Guess, and put a question mark beside it in your mind.",
                        fr="Les flèches y sont ; la carte ne sait pas encore combien il en passe. Il manque un nombre à certaines : ce qui peut passer au plus. Estimez, en gardant un point d’interrogation en tête."),
                   look=without_a_number, expect="often",
                   ask=Text(en="Who would know this number, and have you ever asked them?", fr="Qui connaîtrait ce nombre, et le lui avez-vous déjà demandé ?")),
        right("7.7/the-end-holds-it-back", at_the_end,
              lambda answer: told(answer, "The narrowest place is at the very end, with those who take the result: going faster before it fills shelves. What would make them take more, or something else?",
                                  "L’endroit le plus étroit est tout au bout, chez ceux qui prennent le résultat : aller plus vite avant, c’est remplir des étagères. Qu’est-ce qui leur en ferait prendre davantage, ou prendre autre chose ?"),
              look=narrowest, word=Text(en="The map answers", fr="La carte répond"), expect="sometimes",
              ask=Text(en="Do they take no more because they want no more, or because of how it comes to them?", fr="N’en prennent-ils pas plus parce qu’ils n’en veulent pas, ou à cause de la façon dont cela leur arrive ?")),
        right("7.7/a-post-holds-it-back", ...,
              lambda answer: told(answer, "Go and look there before you look anywhere else. And ask: does everybody before that place know it?",
                                  "Allez voir là avant d’aller voir ailleurs. Et demandez : tous ceux qui sont avant cet endroit le savent-ils ?"),
              look=narrowest, word=Text(en="The map answers", fr="La carte répond"), misconception="M13", expect="often",
              ask=Text(en="What lies waiting in front of that place at this moment?", fr="Qu’est-ce qui attend, en ce moment, devant cet endroit ?")),
    ],
    hints=[
        Text(en="Follow one single thing, the last that you finished: where is it now?", fr="Suivez une seule chose, la dernière que vous avez finie : où est-elle, à présent ?"),
        Text(en="No number comes to mind? Where do things pile up? Just behind the pile, the number is small.", fr="Aucun nombre ne vient ? Où cela s’entasse-t-il ? Juste après le tas, le nombre est petit."),
    ],
    solution=WINDOWS,
    because=Text(en="Nobody can mark yours: the map only reads your own numbers. In our example, a firm that puts in windows, the quotations office writes up to twelve a day and is proud of it; the workshop makes five. More quotations would only lengthen the wait of the people in the houses.",
                 fr="Personne ne peut corriger la vôtre : la carte ne fait que lire vos propres nombres. Dans notre exemple, une maison qui pose des fenêtres, le service des devis en traite jusqu’à douze par jour, et il en est fier ; l’atelier en fait cinq. Plus de devis ne feraient qu’allonger l’attente des gens des maisons."),
)
