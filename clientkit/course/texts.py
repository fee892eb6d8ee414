"""The texts that the course is drawn from, as an exercise cites them."""

from clientkit.words import Text

WHO_IS_THE_CUSTOMER = Text(en="after “Qui est le client ?”", fr="d’après « Qui est le client ? »")
THE_NINE_VERBS = Text(
    en="after “L’organisation pour les petits nenfants : les clients”",
    fr="d’après « L’organisation pour les petits nenfants : les clients »",
)
SEEK_YOUR_CUSTOMER = Text(
    en="after Bertrand Duperrin, “Pensez 2.0 et cherchez votre client !”",
    fr="d’après Bertrand Duperrin, « Pensez 2.0 et cherchez votre client ! »",
)
EVERYONE_HAS_CUSTOMERS = Text(
    en="after “Nous avons tous, sans exception, des clients”",
    fr="d’après « Nous avons tous, sans exception, des clients »",
)
THE_FINAL_CUSTOMER = Text(
    en="after Thierry Spencer, “5 bonnes raisons d’abandonner la notion de client interne”",
    fr="d’après Thierry Spencer, « 5 bonnes raisons d’abandonner la notion de client interne »",
)
OURS = Text(en="our own argument", fr="argument de notre cru")
