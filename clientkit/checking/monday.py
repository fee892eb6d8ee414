"""The one thing to go and ask on Monday: of whom, and in which words."""

from collections.abc import Callable

import attrs

from clientkit.map import Ask, CustomerMap, Deliver
from clientkit.questions import conformity, final_customers, line_of_sight, silent_links, trace
from clientkit.questions.layers import deliveries
from clientkit.words import N_, Text, _


@attrs.frozen
class Errand:
    """Whom to go and see, and the question to bring; `party` is None when nobody is drawn."""

    party: str | None
    say: Callable[[str | None], str] = attrs.field(eq=False)

    def sentence(self, lang: str | None = None) -> str:
        """The errand in one sentence."""
        return self.say(lang)


def go_and_ask(map: CustomerMap, who: str) -> Errand:
    """The most useful thing that `who` could ask next, seen from the map.

    First somebody who gets less than was agreed; then somebody who receives and has stated
    nothing; then a final customer out of sight; then a wish that nobody can explain; and for a
    map without gaps, what to stop doing.
    """
    mine = [link for link in deliveries(map) if link.source == who]
    if not mine:
        return Errand(None, _draw_first)
    for errand in (
        _the_short(map, mine),
        _the_silent(map, mine),
        _the_unseen(map, who),
        _the_orphan(map, who),
    ):
        if errand:
            return errand
    last = final_customers(map, who).value or (mine[0].target,)
    return _errand(
        map,
        last[0],
        N_("Go and see {party}: what could we stop doing without their missing it?"),
    )


def _draw_first(lang: str | None) -> str:
    return _(
        "Take the last thing that left your hands: who took it? Draw them, then go and see them.",
        lang,
    )


def _the_short(map: CustomerMap, mine: list[Deliver]) -> Errand | None:
    own = {link.id: link for link in mine}
    for each in conformity(map).value:
        if each.verdict == "under" and each.delivery in own:
            return _errand(
                map,
                own[each.delivery].target,
                N_("Go and see {party}: they get less than they asked. What does it cost them?"),
            )
    return None


def _the_silent(map: CustomerMap, mine: list[Deliver]) -> Errand | None:
    silent = silent_links(map).value
    for link in mine:
        if link.id in silent:
            return _about_a_delivery(map, link)
    return None


def _about_a_delivery(map: CustomerMap, link: Deliver) -> Errand:
    def say(lang: str | None) -> str:
        what = link.what.say(lang) if link.what else _("what we deliver", lang)
        return _(
            "Go and see {party}: what do they do with “{what}”, and how do they notice that it "
            "is good?",
            lang,
        ).format(party=map.name(link.target, lang), what=what)

    return Errand(link.target, say)


def _the_unseen(map: CustomerMap, who: str) -> Errand | None:
    final = final_customers(map, who).value
    if not final or line_of_sight(map, who).value is not None:
        return None
    return _errand(
        map,
        final[0],
        N_(
            "Spend an hour beside {party}, or beside whoever meets them: "
            "what would they ask of us?"
        ),
    )


def _the_orphan(map: CustomerMap, who: str) -> Errand | None:
    for id in trace(map).value.orphans:
        ask = map.link(id)
        if isinstance(ask, Ask) and ask.target == who and ask.about:
            return _about_a_wish(map, ask, ask.about)
    return None


def _about_a_wish(map: CustomerMap, ask: Ask, about: Text) -> Errand:
    def say(lang: str | None) -> str:
        return _(
            "Ask {party}: which customer needs “{what}”, and what do they do with it?", lang
        ).format(party=map.name(ask.source, lang), what=about.say(lang))

    return Errand(ask.source, say)


def _errand(map: CustomerMap, party: str, message: str) -> Errand:
    return Errand(party, lambda lang: _(message, lang).format(party=map.name(party, lang)))
