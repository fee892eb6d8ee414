"""What is revealed after exercise 6.1: how many deliveries of the four first maps are silent."""

from clientkit.cases import case
from clientkit.map import Deliver
from clientkit.practice import Markup, joined, markup
from clientkit.questions import silent_links
from clientkit.words import Text

TITLE = Text(en="Four maps, their deliveries", fr="Quatre cartes, leurs livraisons")

#: The maps of the lessons with which the course begins.
MAPS = tuple(case(name) for name in ("catheter", "hospital", "consultant", "enterprise"))
DELIVERIES = sum(isinstance(link, Deliver) for map in MAPS for link in map.links)
SPOKEN = DELIVERIES - sum(len(silent_links(map).value) for map in MAPS)

_TOGETHER = Text(
    en=f"Together: {SPOKEN} of {DELIVERIES} rest on something that was said.",
    fr=f"En tout : {SPOKEN} sur {DELIVERIES} reposent sur quelque chose qui a été dit.",
)


def content(lang: str) -> Markup:
    """What each map answers, and all of them together."""
    lines = joined(
        markup(
            "<li><b>{title}</b> · {said}</li>",
            title=map.title.say(lang) if map.title else "",
            said=silent_links(map).sentence(lang),
        )
        for map in MAPS
    )
    return markup("<ul>{lines}</ul><p>{all}</p>", lines=lines, all=_TOGETHER.say(lang))
