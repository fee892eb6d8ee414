"""A map that changes under a hand: link by link, hats merged, somebody gone, a meaning lit up."""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from functools import partial
from typing import Any

import attrs

from clientkit.live.changes import Change, read_change
from clientkit.live.hands import Hand, Pick, Said, Steps, Tick
from clientkit.live.map_seen import Asked, example, named, seen, without
from clientkit.live.meanings import MEANT
from clientkit.live.moving import Moving, Seen
from clientkit.map import CustomerMap
from clientkit.practice import Worksheet
from clientkit.questions import if_gone
from clientkit.questions.layers import deliveries, payments
from clientkit.words import Text, _


def step_by_step(
    map: CustomerMap | str,
    steps: Sequence[str],
    ask: Asked | None = None,
    *,
    told: Sequence[Text] = (),
    title: Text | None = None,
    gate: Worksheet | None = None,
) -> Moving:
    """A map that grows at each press of a button, and answers a question each time.

    A step is the id of a link that comes (or several, with spaces between), “same person”, which
    merges the hats, or “without” and the id of a party. What comes later keeps its place free.
    `told` says each step in words of its own, instead of arrow by arrow. Raises ValueError for a
    step that this map does not have, and when not every step is told.

    >>> hospital = step_by_step("hospital", ["taxpayer-pay-state", "same person"])
    >>> hospital.set(steps=1).seen("en").sentence
    'taxpayer (us) → State: payment, a tax.'
    """
    whole = example(map)
    changes = [read_change(whole, step) for step in steps]
    if told:
        pairs = zip(changes, told, strict=True)
        changes = [attrs.evolve(change, told=words.say) for change, words in pairs]

    def done(values: Mapping[str, Any]) -> list[Change]:
        return changes[: values["steps"]]

    hand = Steps("steps", Text(en="The steps", fr="Les étapes"), tuple(c.told for c in changes))
    return _changing(whole, changes, done, [hand], ask, title, gate)


def switches(
    map: CustomerMap | str,
    changes: Sequence[str],
    ask: Asked | None = None,
    *,
    title: Text | None = None,
    gate: Worksheet | None = None,
) -> Moving:
    """A map with a box to tick for each change, in any order; the changes are those of steps.

    >>> us = switches("hospital", ["same person"])
    >>> us.set(change_1=True).seen("en").text.splitlines()[1]
    'The public hospital: 7 parties, 12 links.'
    """
    whole = example(map)
    read = [read_change(whole, change) for change in changes]

    def done(values: Mapping[str, Any]) -> list[Change]:
        return [change for n, change in enumerate(read, 1) if values[f"change_{n}"]]

    hands = [Tick(f"change_{n}", change.told) for n, change in enumerate(read, 1)]
    return _changing(whole, read, done, hands, ask, title, gate)


def take_away(
    map: CustomerMap | str, *, title: Text | None = None, gate: Worksheet | None = None
) -> Moving:
    """A map from which a hand takes one party away: who is reached no more, by work or by money?

    >>> take_away("consultant").set(gone="cci").seen("en").sentence
    'Gone: chamber of commerce (CCI); no money for Lean consultant and Paris consultancy.'
    """
    whole = example(map)
    nobody = Text(en="nobody is taken away", fr="on n’enlève personne")
    options: dict[str, Said] = {"nobody": nobody}
    options |= {party.id: partial(whole.name, party.id) for party in whole.parties}

    def show(values: Mapping[str, Any], lang: str) -> Seen:
        gone = values["gone"]
        if gone == "nobody":
            return seen(whole, lang, _("Everybody is there.", lang))
        answer = if_gone(whole, gone)
        hit = [*answer.value.without_delivery, *answer.value.without_money]
        lost = set(answer.value.without_delivery), set(answer.value.without_money)
        return seen(whole, lang, answer.sentence(lang), hit, [gone, *_dried_up(whole, *lost)])

    hand = Pick("gone", Text(en="Who leaves?", fr="Qui s’en va ?"), options, "nobody")
    return Moving(title or named(whole), [hand], show, gate)


def _dried_up(map: CustomerMap, idle: Container[str], broke: Container[str]) -> list[str]:
    """The arrows of those who have nothing left to hand on: what they deliver, or pay in money."""
    delivered = [link.id for link in deliveries(map) if link.source in idle]
    return delivered + [link.id for link in payments(map) if link.source in broke]


def light_up(
    map: CustomerMap | str,
    by: str = "verbs",
    me: str | None = None,
    *,
    title: Text | None = None,
    gate: Worksheet | None = None,
) -> Moving:
    """A map on which a hand chooses a verb, a definition, a voice or a loop, and sees it.

    `by` is “verbs” (the nine of them), “definitions” (the seven), “voices” (the viewpoints that
    the map holds) or “loops” (of work and money); `me` is the id of the party whose customers are
    meant, by default the one that the map is drawn for. Raises ValueError for another word, when
    the map is drawn for nobody, when nobody speaks on it, and when it has no loop.

    >>> light_up("canteen", "verbs").set(by="uses").seen("en").sentence
    'uses: children.'
    >>> light_up("canteen", "definitions").set(by="final").seen("en").sentence[:43]
    'the final customer alone (Thierry Spencer):'
    """
    whole = example(map)
    whose = me or whole.me
    label, meanings = MEANT.get(by, (None, None))
    found = meanings(whole, whose) if meanings and whose else []
    if label is None or not found:
        raise ValueError(
            _("‘{map}’ does not light up by ‘{by}’. Maps do by: {known}.").format(
                map=whole.title or whole, by=by, known=", ".join(MEANT)
            )
        )
    meant = {each.id: each for each in found}

    def show(values: Mapping[str, Any], lang: str) -> Seen:
        if values["by"] == "everybody":
            return seen(whole, lang, _nothing_yet(by, lang))
        one = meant[values["by"]]
        return seen(whole, lang, one.sentence(lang), one.lit)

    everybody = Text(en="choose…", fr="choisir…")
    options: dict[str, Said] = {"everybody": everybody}
    options |= {each.id: each.name for each in meant.values()}
    hand = Pick("by", label, options, "everybody")
    return Moving(title or named(whole), [hand], show, gate)


def _nothing_yet(by: str, lang: str) -> str:
    if by == "loops":
        return _("No loop is lit up yet.", lang)
    return _("Nobody is lit up yet.", lang)


def _changing(
    whole: CustomerMap,
    changes: Sequence[Change],
    done: Callable[[Mapping[str, Any]], list[Change]],
    hands: Sequence[Hand],
    ask: Asked | None,
    title: Text | None,
    gate: Worksheet | None,
) -> Moving:
    coming = {id for change in changes for id in change.brings}

    def show(values: Mapping[str, Any], lang: str) -> Seen:
        made = done(values)
        unseen = coming - {id for change in made for id in change.brings}
        map = whole
        for change in made:
            map = change.made(map)
            unseen |= {party.id for party in map.parties} & set(change.takes)
        there = without(map, unseen)
        told = made[-1].told(lang) if made else _("Nothing has changed yet.", lang)
        lit: Iterable[str] = made[-1].brings if made else ()
        if ask is not None:
            answer = ask(there)
            told = answer.sentence(lang)
            lit = [*answer.links, *answer.parties] or lit
        return seen(map, lang, told, lit, unseen)

    return Moving(title or named(whole), hands, show, gate)
