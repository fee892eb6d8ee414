"""Who belongs to whom, who is the same person; hats merged; the legend and the one notation."""

import json

import attrs
import pytest

import clientkit
from clientkit import CustomerMap
from clientkit.cases import case, cases
from clientkit.map import Ask, Deliver, Party, Pay, Viewpoint
from clientkit.map.collapse import merge_hats
from tests.browser.conftest import TOP
from tests.browser.fingers import Fingers
from tests.browser.test_menu_of_the_map import menu

expect = pytest.importorskip("playwright.sync_api").expect

CHAIN = CustomerMap(
    [
        Party("a", "A", kind="team", same_as="b"),
        Party("b", "B", kind="group"),
        Party("c", "C", same_as="us"),
        Party("d", "D", same_as="us", kind="team"),
        Party("e", "E", same_as="nobody"),
    ],
    [
        Deliver("l1", "a", "b"),
        Ask("l2", "c", "a", on_behalf_of="d"),
        Ask("l3", "c", "d", about="within"),
        Ask("l4", "a", "e", because_of="l3"),
        Ask("l5", "a", "e", because_of="l2"),
        Pay("l6", "b", "b"),
        Pay("l7", "c", "c"),
    ],
    [Viewpoint("v1", "who", party="c", names={"c", "d", "b"}, words={"c": "we", "e": "they"})],
    me="c",
    groups={"us": {"fr": "nous", "en": "us"}},
)


def everywhere(map):
    """The map with nobody placed: where a person stands only the editor says."""
    return attrs.evolve(map, parties=[attrs.evolve(party, at=None) for party in map.parties])


def test_hats_are_merged_by_the_same_rule_as_in_python(page):
    source = (TOP / "editor" / "source" / "extras" / "hats.js").read_text("utf-8")
    page.route("**/*", lambda route: route.fulfill(body="", content_type="text/html"))
    page.route(
        "**/hats.js",
        lambda route: route.fulfill(body=source, content_type="text/javascript"),
    )
    page.goto("http://clientkit.test/")
    for map in [CHAIN, *(case(name) for name in cases())]:
        merged = page.evaluate(
            "async (map) => JSON.stringify((await import('/hats.js')).mergeHats(JSON.parse(map)))",
            json.dumps(map.to_document()),
        )
        read = everywhere(CustomerMap.from_document(json.loads(merged)))
        assert read.to_document() == everywhere(merge_hats(map)).to_document()


@pytest.fixture
def hospital(on_a_page):
    return on_a_page(case("hospital"))


def frame(drawing, home):
    return drawing.root.locator(f"g[data-home={home}] rect")


def within(box, around):
    return (
        around["x"] <= box["x"]
        and around["y"] <= box["y"]
        and box["x"] + box["width"] <= around["x"] + around["width"]
        and box["y"] + box["height"] <= around["y"] + around["height"]
    )


def test_a_frame_with_its_name_stands_round_those_who_belong_together(on_a_page):
    drawing = on_a_page(case("catheter"))
    cards = {
        name: drawing.party(name).locator(".ck-card").bounding_box()
        for name in ("packing", "sales", "accounting", "hospital", "patient", "doctors")
    }
    frames = [each.bounding_box() for each in frame(drawing, "maker").all()]
    for name in ("packing", "sales", "accounting"):
        assert any(within(cards[name], around) for around in frames), name
    for name in ("hospital", "patient", "doctors"):
        assert not any(within(cards[name], around) for around in frames), name
    said = drawing.root.locator("g[data-home=maker] text").first.text_content()
    assert said == case("catheter").name("maker", "en")
    label = drawing.party("sales").get_attribute("aria-label")
    assert label.endswith(f"Belongs to: {said}.")


HOME = Party("h", "home", kind="organisation", at=(150, 150))


def test_an_organisation_that_stands_in_its_frame_is_named_by_its_card_alone(on_a_page):
    drawing = on_a_page(CustomerMap([HOME, Party("m", "member", inside="h", at=(330, 150))]))
    expect(frame(drawing, "h")).to_have_count(1)
    expect(drawing.root.locator("g[data-home=h] text")).to_have_count(0)
    assert drawing.root.get_by_role("application").get_by_text("home", exact=True).count() == 1


def test_a_frame_away_from_its_organisation_says_in_whom_one_is(on_a_page):
    between = Party("s", "other", at=(330, 150))
    member = Party("m", "member", inside="h", at=(520, 150))
    drawing = on_a_page(CustomerMap([HOME, between, member]))
    expect(drawing.root.locator("g[data-home=h] text")).to_have_text("in: home")


@pytest.mark.parametrize("lang", ["en", "fr"])
@pytest.mark.parametrize("how", ["as it lies", "tidied"])
def test_the_name_of_a_frame_stands_on_no_words_and_no_card(on_a_page, lang, how):
    drawing = on_a_page(case("insurance"), lang)
    if how == "tidied":
        menu(drawing, "tidy")
        drawing.page.wait_for_timeout(900)
    named = drawing.root.locator("g[data-home] text")
    expect(named).to_have_count(1)
    name = named.bounding_box()
    for other in drawing.root.locator(".ck-words text, .ck-card").all():
        assert apart(name, other.bounding_box()), other.evaluate("e => e.outerHTML")


def test_a_frame_gets_no_head_where_another_card_stands(on_a_page):
    over = Party("o", "over", at=(520, 85))
    member = Party("m", "member", inside="h", at=(520, 160))
    drawing = on_a_page(CustomerMap([HOME, over, member]))
    card = drawing.party("over").locator(".ck-card").bounding_box()
    name = drawing.root.locator("g[data-home=h] text").bounding_box()
    assert apart(name, card)
    assert name["y"] > drawing.centre("member")[1]


def apart(one, other):
    return (
        one["x"] + one["width"] <= other["x"] + 1
        or other["x"] + other["width"] <= one["x"] + 1
        or one["y"] + one["height"] <= other["y"] + 3
        or other["y"] + other["height"] <= one["y"] + 3
    )


def test_the_words_on_a_tie_stay_on_the_sheet_and_off_cards_and_words(hospital):
    sheet = hospital.sheet.bounding_box()
    said = hospital.root.locator("g[data-tie]")
    expect(said).to_have_count(3)
    expect(said.locator("text")).not_to_have_count(0)
    others = [each.bounding_box() for each in hospital.root.locator(".ck-card").all()]
    others += [each.bounding_box() for each in hospital.root.locator(".ck-words text").all()]
    for text in said.locator("text").all():
        box = text.bounding_box()
        assert within(box, sheet), "cut at the edge"
        assert not any(meet(box, other) for other in others)


def meet(a, b):
    return (
        a["x"] + 1 < b["x"] + b["width"]
        and b["x"] + 1 < a["x"] + a["width"]
        and a["y"] + 1 < b["y"] + b["height"]
        and b["y"] + 1 < a["y"] + a["height"]
    )


def test_the_badge_of_whoever_draws_hides_no_end_of_an_arrow(on_a_page):
    me = Party("a", "me", at=(300, 260))
    for at in [(300, 90), (90, 90), (520, 90), (300, 430)]:
        two = CustomerMap([me, Party("b", "other", at=at)], [Deliver("l1", "b", "a")], me="a")
        drawing = on_a_page(two)
        badge = drawing.party("me").locator("rect").last.bounding_box()
        head = drawing.root.locator("g[data-link] path[data-fill]").first.bounding_box()
        assert not meet(badge, head), at


def test_a_frame_follows_a_member_that_is_dragged(on_a_page):
    two = [HOME]
    two += [Party("m", "member", inside="h", at=(330, 150)), Party("s", "other", at=(150, 330))]
    drawing = on_a_page(CustomerMap(two))
    before = frame(drawing, "h").bounding_box()
    drawing.drag("member", 60, 60)
    after = frame(drawing, "h").bounding_box()
    assert after["width"] > before["width"] + 50
    assert within(drawing.party("member").locator(".ck-card").bounding_box(), after)
    drawing.drag("other", 110, -120)
    frames = [each.bounding_box() for each in frame(drawing, "h").all()]
    stranger = drawing.party("other").locator(".ck-card").bounding_box()
    assert not any(within(stranger, each) for each in frames), "it does not belong there"


def test_hats_of_one_person_are_tied(hospital):
    assert hospital.root.locator("g[data-tie=us] path").count() == 3
    said = hospital.root.locator("g[data-tie=us]").first.locator("text")
    assert " ".join(said.all_text_contents()) == "same person"
    label = hospital.party("taxpayer").get_attribute("aria-label")
    assert label.endswith("Same person as: us.")


@pytest.mark.parametrize("how", ["mouse", "keys", "finger"])
def test_hats_are_merged_to_look_at_and_taken_apart_again(hospital, how):
    def press(button):
        if how == "mouse":
            button.click()
        elif how == "finger":
            Fingers(hospital).tap_on(button)
        else:
            button.focus()
            hospital.keys("Enter")

    before, saves = hospital.document, len(hospital.saved)
    top = hospital.sheet.bounding_box()["y"]
    press(hospital.root.get_by_role("button", name="Merge hats"))
    assert len(hospital.parties) == 7
    assert "us" in hospital.parties
    assert "delivers care, from care staff to us" in hospital.arrows
    assert hospital.focused == "hats:apart"
    assert hospital.sheet.bounding_box()["y"] == top, "the sheet does not jump"
    hospital.drag("us", 40, 40)
    hospital.keys("n", "Delete")
    assert (hospital.document, len(hospital.saved)) == (before, saves), "it is only looked at"
    press(hospital.root.get_by_role("button", name="Take them apart again"))
    assert len(hospital.parties) == 10
    assert hospital.focused == "hats:merge"


def test_each_hat_of_a_person_tells_of_the_others(hospital, on_a_page):
    hospital.page.mouse.click(*hospital.centre("taxpayer"))
    others = "contributing employee (us), self-employed contributor (us)"
    hospital.root.get_by_text(f"Other hats of this person: {others}").wait_for()
    said_on_one_side = on_a_page(CHAIN)
    said_on_one_side.party("B").focus()
    said_on_one_side.root.get_by_text("Other hats of this person: A").wait_for()
    said_on_one_side.party("E").focus()
    expect(said_on_one_side.root.get_by_text("Other hats of this person")).to_have_count(0)


def test_where_nobody_wears_two_hats_there_is_nothing_to_merge(on_a_page):
    drawing = on_a_page(case("catheter"))
    assert drawing.root.get_by_role("button", name="Merge hats").count() == 0


# -- the legend ----------------------------------------------------------------------------------


def test_the_legend_says_what_the_map_uses_and_no_more(on_a_page):
    legend = on_a_page(case("enterprise")).root.locator("ul:has(li > svg)").first
    said = legend.locator("li").all_text_contents()
    assert said == [
        "delivers",
        "pays",
        "asks",
        "weighs on",
        "manages",
        "pays in what has no price",
        "person",
        "organisation",
        "belong together",
    ]


def test_a_legend_that_was_hidden_stays_hidden(on_a_page):
    drawing = on_a_page(case("consultant"))
    button = drawing.root.get_by_role("button", name="Legend")
    assert button.get_attribute("aria-expanded") == "true"
    button.focus()
    drawing.keys("Enter")
    assert button.get_attribute("aria-expanded") == "false"
    drawing.page.reload()
    drawing.page.wait_for_function("window.ready")
    button.wait_for()
    assert button.get_attribute("aria-expanded") == "false"


# -- one notation --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("link", "dashes"),
    [
        (Deliver("l", "a", "b"), False),
        (Pay("l", "a", "b"), False),
        (Pay("l", "a", "b", currency="recognition"), True),
        (Pay("l", "a", "b", currency="time"), True),
        (Pay("l", "a", "b", currency="data"), True),
        (Ask("l", "a", "b"), True),
        (clientkit.map.Steer("l", "a", "b"), True),
        (clientkit.map.Manage("l", "a", "b"), True),
    ],
)
def test_goods_and_money_run_along_a_solid_line_on_the_sheet_and_in_the_picture(
    on_a_page, link, dashes
):
    two = [Party("a", "a", at=(150, 120)), Party("b", "b", at=(480, 120))]
    map = CustomerMap(two, [link])
    drawn = on_a_page(map).root.locator("g[data-link] path").nth(1)
    assert bool(drawn.get_attribute("stroke-dasharray")) is dashes
    picture = clientkit.figures.picture(map, "en")
    drawn = (each for each in picture.split("<path ") if each.startswith('d="M'))
    line = next(each for each in drawn if 'fill="none"' in each)
    assert ("stroke-dasharray" in line) is dashes


def test_captive_risky_and_unspoken_are_a_sign_and_a_word_and_what_nobody_said_is_asked(on_a_page):
    two = [Party("a", "a", at=(150, 120)), Party("b", "b", at=(480, 120))]
    links = [Deliver("l1", "a", "b", choice="captive", risky=True), Ask("l2", "b", "a")]
    drawing = on_a_page(CustomerMap(two, links))
    assert drawing.arrows == [
        "delivers captive, risky, from a to b",
        "asks not said yet?, from b to a",
    ]
    assert drawing.root.locator(".ck-words g path").count() == 3
    assert drawing.root.locator(".ck-words g text").all_text_contents() == [
        "captive",
        "risky",
        "not said yet?",
    ]
    picture = clientkit.figures.picture(CustomerMap(two, links), "en")
    for word in ("captive", "risky", "unspoken"):
        assert f">{word}<" in picture
