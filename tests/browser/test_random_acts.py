"""Keys and pointer by lot, in two views of one map: whatever one does, it stays one sound map.

``CLIENTKIT_TRIALS`` says how many sequences of 250 acts, ``CLIENTKIT_SEED`` which is the first;
a failure names its seed and what was done last.
"""

import os
import random

import pytest

import clientkit
from clientkit import CustomerMap
from clientkit.editor.changes import applied

TRIALS = int(os.environ.get("CLIENTKIT_TRIALS", "1"))
FIRST = int(os.environ.get("CLIENTKIT_SEED", "1"))
ACTS = 250
NAMES = ["Zoé", "the ward", "a", "<b>bold</b>", "עברית", "x" * 60, "l’hôpital", "42"]
MOVES = ["ArrowLeft", "ArrowRight", "ArrowUp", "ArrowDown"]

STATE = """() => ({
  document: window.model.get('document'),
  handed: window.saves.at(-1) ?? null,
  views: ['one', 'two'].map((id) => {
    const view = document.getElementById(id);
    const keys = (what) => [...view.querySelectorAll(`svg[role=application] ${what}`)]
      .map((one) => one.getAttribute('data-key')).sort();
    return { parties: keys('g[data-party]'), links: keys('.ck-words[data-link]') };
  }),
  lost: document.activeElement === document.body,
})"""


class Hand:
    """Somebody who does anything at all, always the same for the same seed."""

    def __init__(self, drawing, seed: int) -> None:
        self.drawing, self.page = drawing, drawing.page
        self.lot = random.Random(seed)
        self.done: list[str] = []
        self.doing = {
            self.name_a_party: 6,
            self.rename: 3,
            self.link_by_keys: 6,
            self.push: 5,
            self.press_anything: 5,
            self.turn_back: 5,
            self.tab: 5,
            self.point: 3,
            self.drag: 4,
            self.pull: 4,
            self.delete: 2,
        }

    def act(self) -> None:
        acts, weights = zip(*self.doing.items(), strict=True)
        (act,) = self.lot.choices(acts, weights)
        self.done.append(act.__name__)
        act()

    def keys(self, *keys: str) -> None:
        self.done += keys
        self.drawing.keys(*keys)

    def somewhere(self) -> None:
        """Put the focus on a party or an arrow, or on the sheet."""
        self.keys("Escape", "Escape")
        there = self.drawing.root.locator("g[data-party], .ck-words[data-link]")
        count = there.count()
        if count and self.lot.random() < 0.9:
            there.nth(self.lot.randrange(count)).focus()
        else:
            self.drawing.sheet.focus()

    def name_a_party(self) -> None:
        self.somewhere()
        self.keys("n")
        self.write()

    def write(self) -> None:
        self.page.keyboard.insert_text(self.lot.choice(NAMES))
        self.keys(self.lot.choice(["Enter", "Enter", "Enter", "Escape", "Tab"]))

    def rename(self) -> None:
        self.somewhere()
        self.keys(self.lot.choice(["Enter", "F2"]))
        self.write()

    def link_by_keys(self) -> None:
        self.somewhere()
        self.keys("c", *[self.lot.choice([*MOVES, "Tab"])] * self.lot.randint(0, 3), "Enter")
        self.keys(self.lot.choice(["1", "2", "3", "4", "5", "Escape", "Enter"]))
        if self.lot.random() < 0.5:
            self.write()

    def push(self) -> None:
        self.somewhere()
        for _ in range(self.lot.randint(1, 4)):
            self.keys(self.lot.choice(["", "Shift+"]) + self.lot.choice(MOVES))

    def press_anything(self) -> None:
        everything = [*MOVES, *"nclk?f12345", "Enter", "Escape", "Delete", "Backspace", "Space"]
        self.keys(*self.lot.choices(everything, k=3))

    def turn_back(self) -> None:
        if self.lot.random() < 0.8:
            self.somewhere()
        ways = ["Control+z", "Control+z", "Control+y", "Control+Shift+z"]
        self.keys(*self.lot.choices(ways, k=self.lot.randint(1, 5)))

    def tab(self) -> None:
        self.keys(*self.lot.choices(["Tab", "Shift+Tab"], k=self.lot.randint(1, 6)))

    def point(self) -> None:
        self.page.mouse.click(*self.place())
        if self.lot.random() < 0.6:
            self.write()

    def drag(self) -> None:
        self.carry(self.party() or self.place(), self.place())

    def pull(self) -> None:
        start = self.party()
        if not start:
            return
        self.page.mouse.move(*start)
        rims = self.drawing.root.locator(".ck-rim").all()
        rim = self.lot.choice(rims).bounding_box() if rims else None
        if not rim:
            return
        self.carry((rim["x"] + 14, rim["y"] + 14), self.party() or self.place())
        self.keys(self.lot.choice(["1", "2", "3", "4", "5", "Escape"]))

    def delete(self) -> None:
        self.somewhere()
        self.keys("Delete")

    def carry(self, start, end) -> None:
        self.done.append(f"{start} → {end}")
        self.page.mouse.move(*start)
        self.page.mouse.down()
        self.page.mouse.move(*end, steps=3)
        if self.lot.random() < 0.1:
            self.keys("Escape")
        self.page.mouse.up()

    def place(self) -> tuple[float, float]:
        edge = self.drawing.sheet.bounding_box()
        right, bottom = min(edge["width"], 800) - 20, min(edge["height"], 600) - 20
        return edge["x"] + self.lot.uniform(20, right), edge["y"] + self.lot.uniform(20, bottom)

    def party(self) -> tuple[float, float] | None:
        cards = self.drawing.root.locator("g[data-party] .ck-card").all()
        box = self.lot.choice(cards).bounding_box() if cards else None
        return (box["x"] + box["width"] / 2, box["y"] + box["height"] / 2) if box else None


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(FIRST, FIRST + TRIALS))
def test_whatever_one_does_the_map_stays_sound_and_can_be_taken_back(on_a_page, seed):
    start = None if seed % 2 else clientkit.case("catheter")
    drawing = on_a_page(start, views=2)
    page = drawing.page
    page.set_viewport_size({"width": 1280, "height": 1600})
    before = drawing.document
    hand = Hand(drawing, seed)
    for nth in range(ACTS):
        hand.act()
        state = page.evaluate(STATE)
        told = f"seed {seed}, act {nth}: {hand.done[-14:]}"
        map = CustomerMap.from_document(state["document"])
        assert CustomerMap.from_document(map.to_document()) == map, told
        if state["handed"]:
            assert state["handed"] == state["document"], told
        shown = {
            "parties": sorted(f"party:{party.id}" for party in map.parties),
            "links": sorted(f"link:{link.id}" for link in map.links),
        }
        assert state["views"] == [shown, shown], told
    hand.somewhere()
    end = drawing.document
    held = before
    for change in page.evaluate("window.changes"):
        held = applied(held, change)
    assert held == end, "Python holds another map"
    back = 0
    while drawing.bar("undo").get_attribute("aria-disabled") == "false":
        drawing.keys("Control+z")
        back += 1
    assert drawing.document == before, f"seed {seed}"
    # What was taken back before the end can be done again too, so no further than to the end.
    drawing.keys(*["Control+y"] * back)
    assert drawing.document == end, f"seed {seed}"
