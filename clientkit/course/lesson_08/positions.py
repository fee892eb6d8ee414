"""What one may vote for in lesson 08, before the arguments and after them; whom it quotes."""

from clientkit.words import Text

POSITIONS = {
    "keep": Text(
        en="Keep it: whoever gets my work next is a customer too",
        fr="Le garder : celui qui reçoit mon travail après moi est, lui aussi, un client",
    ),
    "drop": Text(
        en="Drop it: there is one customer, the final one; we colleagues are partners",
        fr="L’abandonner : il n’y a qu’un client, le client final ; entre collègues, on est partenaires",
    ),
    "depends": Text(
        en="Neither: what counts is what one does with it",
        fr="Ni l’un ni l’autre : tout tient à ce que l’on en fait",
    ),
}

NEXT_IN_LINE = Text(
    en="after “Qui est le client ?” and Bertrand Duperrin, “Pensez 2.0 et cherchez votre client !”",
    fr="d’après « Qui est le client ? » et Bertrand Duperrin, « Pensez 2.0 et cherchez votre client ! »",
)
