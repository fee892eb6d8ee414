"""What a hand does in our editor and in its peers: one gesture of which Python hears, one drag.

A drag is begun half a second after the last one. After such a pause a network acknowledges at once
whatever comes; between keys tapped one after the other it lets a server wait.
"""

import itertools

from tests.benchmarks.peers import CYTOSCAPE, EDGEDRAW, OURS

BETWEEN_MS, DRAGGED_MS = 500, 300
#: Ten taps in a second, each key as long down as up.
TAPPED_MS = 50

_PARTY = "g[data-party={id}]"
_CARD = f"{_PARTY} .ck-card"
_WAYS = ("ArrowRight", "ArrowLeft")
_PLACE = """([there, nth]) => {
  const dot = document.querySelectorAll(there)[nth].getBoundingClientRect();
  return [dot.x + dot.width / 2, dot.y + dot.height / 2];
}"""
_NODE = """(id) => {
  const within = [...document.querySelectorAll('.jp-OutputArea-output div')]
    .find((box) => box._cyreg?.cy);
  const { x, y } = within._cyreg.cy.getElementById(id).renderedPosition();
  const edge = within.getBoundingClientRect();
  return [edge.x + x, edge.y + y];
}"""


def place_of(page, drawer, nth: int) -> tuple[float, float]:
    """Where the nth node lies in the window."""
    if drawer is OURS:
        return page.evaluate(_PLACE, [_CARD.format(id=f"p{nth}"), 0])
    if drawer is EDGEDRAW:
        return page.evaluate(_PLACE, [".edgedraw circle.node", nth])
    return page.evaluate(_NODE, f"p{nth}")


def gestures(page, drawer, map):
    """One gesture after the other, each of which changes something that Python is told of."""
    for nth in itertools.count():
        yield {OURS: _move, EDGEDRAW: _join, CYTOSCAPE: _click}[drawer](page, drawer, nth, map)


def taps(page, times: int):
    """An arrow key tapped so many times on a party in our editor, to and fro."""
    page.locator(_PARTY.format(id="p1")).focus()
    for nth in range(times):
        page.wait_for_timeout(TAPPED_MS)
        yield lambda way=nth % 2: page.keyboard.press(_WAYS[way], delay=TAPPED_MS)


def _move(page, drawer, nth, _map):
    # As long as a hand takes, at the least: from one drag to the next, and to drag and let go.
    page.wait_for_timeout(BETWEEN_MS)

    def gesture():
        x, y = place_of(page, drawer, 1)
        page.mouse.move(x, y)
        page.mouse.down()
        page.mouse.move(x + (20 if nth % 2 else -20), y + 10, steps=3)
        page.wait_for_timeout(DRAGGED_MS)
        page.mouse.up()

    return gesture


def _join(page, drawer, nth, map):
    # Between two that nothing joins: an arrow, and then the opposite one in its place.
    ids = [party.id for party in map.parties]
    joined = {frozenset((link.source, link.target)) for link in map.links}
    free = [pair for pair in itertools.combinations(ids, 2) if frozenset(pair) not in joined]
    pair = free[nth // 2 % len(free)]
    ends = [ids.index(id) for id in pair][:: 1 if nth % 2 else -1]
    page.mouse.click(*place_of(page, drawer, ends[0]))
    # Two clicks near to one another would be a double click.
    page.wait_for_timeout(100)

    def gesture():
        page.mouse.click(*place_of(page, drawer, ends[1]))

    return gesture


def _click(page, drawer, nth, map):
    def gesture():
        page.mouse.click(*place_of(page, drawer, nth % len(map.parties)))

    return gesture


def drag(page, drawer, nth: int = 1, steps: int = 60):
    """Drag the nth node, step by step, as a mouse does; let go at the end."""
    x, y = place_of(page, drawer, nth)
    page.mouse.move(x, y)
    page.mouse.down()
    for step in range(1, steps + 1):
        page.mouse.move(x + step * 4, y + step * 3)
    page.mouse.up()
