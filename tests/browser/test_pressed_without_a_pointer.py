"""What a screen reader or a voice sends is a bare click: parties and arrows hear it."""

import pytest

from clientkit import CustomerMap
from clientkit.map import Deliver, Party, Viewpoint
from tests.browser.fingers import Fingers

expect = pytest.importorskip("playwright.sync_api").expect

PARTIES = [Party("n", "nurse", at=(120, 120)), Party("p", "patient", at=(470, 120))]
CARE = Deliver("l1", "n", "p", what="care")
SEEN = [Viewpoint("v1", "the ward")]


@pytest.fixture
def ward(on_a_page):
    return on_a_page(CustomerMap(PARTIES, [CARE], SEEN, me="n"))


@pytest.fixture(params=[0, 1])
def say(request):
    """Press what is named, as software does that knows of no pointer; some of it counts clicks."""
    return lambda what: what.dispatch_event("click", {"detail": request.param})


def panel(drawing):
    return drawing.root.get_by_role("region", name="What is chosen").locator("h3")


def test_a_party_is_chosen_and_once_more_renamed(ward, say):
    say(ward.party("patient"))
    expect(ward.party("patient")).to_be_focused()
    expect(panel(ward)).to_have_text("patient")
    expect(ward.field).to_have_count(0)
    say(ward.party("patient"))
    expect(ward.field).to_be_focused()
    expect(ward.field).to_have_value("patient")


def test_an_arrow_is_chosen_and_once_more_asked_for_its_kind(ward, say):
    say(ward.arrow("delivers"))
    expect(ward.arrow("delivers")).to_be_focused()
    expect(panel(ward)).to_have_text("from nurse to patient")
    expect(ward.chooser).to_have_count(0)
    say(ward.arrow("delivers"))
    expect(ward.chooser).to_be_visible()


def test_an_arrow_is_drawn_to_the_party_that_is_named(ward, say):
    say(ward.party("patient"))
    say(ward.bar("arrow"))
    say(ward.party("nurse"))
    say(ward.chooser.locator("button[data-kind=pay]"))
    expect(ward.field).to_be_focused()
    ward.page.keyboard.type("thanks")
    say(ward.party("nurse"))
    expect(ward.arrow("pays thanks, from patient to nurse")).to_be_visible()
    expect(ward.party("nurse")).to_be_focused()


def test_whom_somebody_names_is_marked(ward, say):
    ward.bar("views").click()
    ward.root.locator('[data-key="views:a"]').select_option("v1")
    ward.root.locator('[data-key="views:mark"]').click()
    say(ward.party("patient"))
    expect(ward.root.locator("[data-named]")).to_have_attribute("data-named", "p")
    expect(ward.field).to_have_count(0)
    ward.page.mouse.click(*ward.centre("nurse"))
    expect(ward.root.locator("[data-named]")).to_have_count(2)
    ward.page.mouse.click(*ward.centre("nurse"))
    expect(ward.root.locator("[data-named]")).to_have_count(1)


def test_what_is_only_shown_is_chosen_and_no_more(on_a_page, page, say):
    page.add_init_script("window.readonly = true")
    drawing = on_a_page(CustomerMap(PARTIES, [CARE], me="n"))
    for _twice in range(2):
        for what in (drawing.party("patient"), drawing.arrow("delivers")):
            say(what)
            expect(what).to_be_focused()
            expect(what).to_have_attribute("data-chosen", "")
    expect(drawing.field).to_have_count(0)
    expect(drawing.chooser).to_have_count(0)
    assert drawing.saved == []


@pytest.mark.parametrize("how", ["mouse", "slow mouse", "finger"])
def test_what_a_pointer_presses_is_heard_once(ward, how):
    def press(what):
        if how == "finger":
            return Fingers(ward).tap_on(what)
        return what.click(delay=700 if how == "slow mouse" else 0)

    for what in (ward.party("patient"), ward.arrow("delivers"), ward.party("nurse")):
        press(what)
        expect(what).to_have_attribute("data-chosen", "")
        ward.page.wait_for_timeout(600)
        expect(ward.field).to_have_count(0)
        expect(ward.chooser).to_have_count(0)
    press(ward.party("nurse"))
    ward.page.wait_for_timeout(200)
    expect(ward.field).to_have_count(0)


@pytest.mark.parametrize("what", ["party", "arrow"])
def test_a_click_right_after_a_pointer_is_the_pointers_own(ward, what):
    # Some browsers hand it to the card, and not to the sheet that had caught the pointer.
    thing = ward.party("patient") if what == "party" else ward.arrow("delivers")
    thing.evaluate(
        """thing => {
            thing.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
            thing.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
        }"""
    )
    ward.page.wait_for_timeout(200)
    expect(ward.root.locator("[data-chosen]")).to_have_count(0)
