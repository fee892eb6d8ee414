"""What an arrow or a party says of itself, answered by keys alone and with fingers alone."""

import pytest

from clientkit import CustomerMap
from clientkit.map import Ask, Deliver, Party
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import go_to, key

expect = pytest.importorskip("playwright.sync_api").expect

WAYS = pytest.mark.parametrize("how", ["keys", "finger"])
PARTIES = [Party("m", "maker", at=(90, 90)), Party("c", "clinic", at=(280, 90))]
WISHES = [Ask("l1", "c", "m", about="a safe product"), Ask("l2", "m", "c", about="a date")]


class Answers:
    """The panel of what is chosen, and how one comes to its questions."""

    def __init__(self, drawing, how):
        self.drawing, self.how = drawing, how
        self.fingers = Fingers(drawing)

    def of(self, thing):
        if self.how == "finger":
            return self.fingers.touch(thing)
        self.drawing.page.locator("#before").focus()
        go_to(self.drawing, thing)
        return self.drawing.keys("e")

    def come_to(self, field):
        if self.how == "finger":
            self.fingers.touch(field)
        else:
            go_to(self.drawing, field)

    def press(self, button):
        self.come_to(button)
        if self.how == "keys":
            self.drawing.keys("Space")

    def write(self, field, text):
        self.come_to(field)
        expect(field).to_be_focused()
        self.drawing.keys("Control+a")
        self.drawing.page.keyboard.type(text)

    def pick(self, field, label):
        self.come_to(field)
        expect(field).to_be_focused()
        if self.how == "finger":
            # The phone itself shows the list, where no test can touch it.
            field.select_option(label=label)
            return
        for _each in field.locator("option").all():
            if field.evaluate("field => field.selectedOptions[0].text") == label:
                return
            self.drawing.keys("ArrowDown")
        pytest.fail(f"no arrow key comes to {label}")

    def more(self):
        self.press(self.drawing.root.locator(".ck-panel summary, section summary").first)

    def leave(self):
        if self.how == "finger":
            self.fingers.touch(self.drawing.root.locator("h3").first)
        else:
            self.drawing.keys("Tab")

    @property
    def map(self):
        return CustomerMap.from_document(self.drawing.document)


@pytest.fixture
def answers(on_its_screen, how):
    def show(*links):
        return Answers(on_its_screen(CustomerMap(PARTIES, links, me="m")), how)

    return show


@WAYS
def test_a_text_a_list_a_tick_a_number_and_a_measure_of_a_delivery(answers):
    panel = answers(Deliver("l1", "m", "c"))
    drawing = panel.drawing
    panel.of(drawing.arrow("delivers"))
    panel.write(key(drawing, "panel"), "a catheter")
    panel.pick(key(drawing, "panel:choice"), "no: captive")
    panel.write(key(drawing, "panel:why"), "one supplier only")
    panel.press(key(drawing, "panel:risky"))
    panel.more()
    panel.write(key(drawing, "panel:level"), "delay")
    drawing.keys("Enter")
    panel.write(drawing.root.get_by_label("Value: delay"), "2.5")
    panel.write(key(drawing, "panel:capacity"), "12.5")
    panel.write(key(drawing, "panel:note"), "seen on the ward")
    panel.leave()
    (link,) = panel.map.links
    assert (link.what.say("en"), link.choice, link.risky) == ("a catheter", "captive", True)
    assert (link.why.say("en"), link.note.say("en")) == ("one supplier only", "seen on the ward")
    assert (dict(link.level), link.capacity) == ({"delay": 2.5}, 12.5)


@WAYS
def test_the_wish_that_an_ask_passes_on_and_a_tick_taken_out(answers):
    panel = answers(*WISHES)
    drawing = panel.drawing
    panel.of(drawing.arrow("asks a date"))
    panel.more()
    panel.press(key(drawing, "panel:specifiable"))
    panel.pick(key(drawing, "panel:because_of"), "a safe product · clinic")
    panel.leave()
    link = panel.map.link("l2")
    assert (link.specifiable, link.because_of) == (False, "l1")


@WAYS
def test_a_party_is_noted_and_made_me(answers):
    panel = answers()
    drawing = panel.drawing
    panel.of(drawing.party("clinic"))
    panel.more()
    panel.press(key(drawing, "panel:me"))
    assert panel.map.me == "c"
    panel.write(key(drawing, "panel:note"), "in town")
    panel.leave()
    assert panel.map.party("c").note.say("en") == "in town"


def test_by_keys_one_belongs_to_an_organisation_that_is_only_named(on_a_page):
    panel = Answers(on_a_page(CustomerMap(PARTIES)), "keys")
    drawing = panel.drawing
    panel.of(drawing.party("clinic"))
    panel.come_to(key(drawing, "panel:inside"))
    drawing.keys("End")
    expect(key(drawing, "bond:inside")).to_be_focused()
    drawing.page.keyboard.type("the city")
    drawing.keys("Enter")
    assert panel.map.name(panel.map.party("c").inside, "en") == "the city"
    assert drawing.focused == "panel:inside"
