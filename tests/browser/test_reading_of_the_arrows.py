"""What the arrows say, seen from somebody: told in the browser, with or without Python."""

import pytest

from clientkit import CustomerMap, final_customers, next_in_line
from clientkit.cases import case, cases
from clientkit.map import Ask, Deliver, Party, Pay, Steer
from tests.browser.conftest import TOP
from tests.browser.fingers import Fingers
from tests.browser.test_by_every_way import key, press

expect = pytest.importorskip("playwright.sync_api").expect

HOSPITAL = CustomerMap(
    [
        Party("me", "Marie", at=(100, 120), inside="h"),
        Party("h", "hospital", kind="organisation", at=(100, 320)),
        Party("p", "patient", at=(420, 120)),
        Party("f", "family", at=(700, 120)),
        Party("i", "insurance", at=(420, 320)),
        Party("d", "doctor", at=(700, 320)),
        Party("n", "neighbour", at=(900, 320)),
    ],
    [
        Deliver("l1", "me", "p", what="care"),
        Deliver("l2", "p", "f", what="news"),
        Pay("l3", "i", "h", what="the stay"),
        Steer("l4", "d", "me"),
        Ask("l5", "p", "me", about="a kind word"),
    ],
    me="me",
)
SOURCE = TOP / "editor/source/extras/reading.js"
SAID = {
    "Next in line": "patient",
    "At the end of the chain": "family",
    "Money comes from": "insurance",
    "Weighs on what is done": "doctor",
    "Receives, and no wish of theirs is noted": "family",
    "Touched by no arrow": "neighbour",
}


def said(drawing):
    terms = key(drawing, "reading")
    expect(terms).to_be_visible()
    asked, named = (terms.locator(part).all_text_contents() for part in ("dt", "dd"))
    return dict(zip(asked, named, strict=True))


@pytest.mark.parametrize("how", ["mouse", "keys", "finger"])
def test_who_opens_seen_from_reads_what_the_arrows_say_of_oneself(on_a_page, how):
    drawing = on_a_page(HOSPITAL)
    press(drawing, drawing.bar("views"), how)
    assert said(drawing) == SAID
    expect(drawing.root.get_by_text("Seen from ‘Marie’, the arrows say")).to_be_visible()


@pytest.mark.parametrize("how", ["mouse", "keys", "finger"])
def test_it_can_be_read_from_where_any_other_stands(on_a_page, how):
    drawing = on_a_page(HOSPITAL)
    press(drawing, drawing.bar("views"), how)
    of = key(drawing, "views:of")
    assert of.input_value() == "me"
    of.select_option("p")
    expect(drawing.root.get_by_text("Seen from ‘patient’, the arrows say")).to_be_visible()
    assert said(drawing)["Next in line"] == "family"


def test_it_follows_what_is_drawn(on_a_page):
    drawing = on_a_page(HOSPITAL)
    drawing.bar("views").click()
    drawing.party("neighbour").focus()
    drawing.keys("Delete")
    expect(drawing.root.get_by_text("Touched by no arrow")).to_have_count(0)
    drawing.bar("undo").click()
    assert said(drawing) == SAID


def test_whoever_is_asked_by_the_name_of_a_party_is_that_party(on_a_page):
    drawing = on_a_page(HOSPITAL)
    drawing.bar("views").click()
    offered = drawing.root.locator("datalist option").evaluate_all("all => all.map(o => o.value)")
    assert sorted(offered) == sorted(party.name("en") for party in HOSPITAL.parties)
    key(drawing, "views:new").fill("Patient")
    key(drawing, "views:new").press("Enter")
    expect(key(drawing, "views:mark")).to_be_focused()
    (view,) = CustomerMap.from_document(drawing.document).viewpoints
    assert view.party == "p"
    assert said(drawing)["Next in line"] == "family"


def test_whoever_belongs_to_an_organisation_pays_it_nothing_from_outside(on_a_page):
    parties = [Party("me", "hospital"), Party("w", "ward", inside="me"), Party("i", "insurance")]
    paid = [Pay("l1", "w", "me", what="rent"), Pay("l2", "i", "w", what="the stay")]
    drawing = on_a_page(CustomerMap(parties, paid, me="me"))
    drawing.bar("views").click()
    assert said(drawing)["Money comes from"] == "insurance"


def test_in_jupyterlab_each_stands_under_what_it_answers(on_a_page):
    drawing = on_a_page(HOSPITAL)
    drawing.page.add_style_tag(
        content=".jp-RenderedHTMLCommon dl dt { float: left; width: 20% }"
        ".jp-RenderedHTMLCommon dl dd { float: left; width: 80% }"
    )
    drawing.page.evaluate("document.body.classList.add('jp-RenderedHTMLCommon')")
    drawing.bar("views").click()
    boxes = [part.bounding_box() for part in key(drawing, "reading").locator("dt, dd").all()]
    assert len({box["x"] for box in boxes}) == 1
    assert [box["y"] for box in boxes] == sorted({box["y"] for box in boxes})


def test_without_anybody_who_draws_nothing_is_said(on_a_page):
    drawing = on_a_page(CustomerMap(HOSPITAL.parties, HOSPITAL.links))
    drawing.bar("views").click()
    expect(key(drawing, "views:new")).to_be_focused()
    expect(key(drawing, "reading")).to_have_count(0)


def test_the_page_without_jupyter_says_it_in_french(page, tmp_path):
    from click.testing import CliRunner

    from clientkit.cli import main
    from tests.browser.drawing import Drawing

    HOSPITAL.save(tmp_path / "a.map.json")
    told = ["page", str(tmp_path / "a.html"), "--map", str(tmp_path / "a.map.json")]
    assert CliRunner().invoke(main, [*told, "--lang", "fr"]).exit_code == 0
    page.goto((tmp_path / "a.html").as_uri())
    drawing = Drawing(page)
    Fingers(drawing).touch(drawing.bar("views"))
    assert said(drawing)["Au bout de la chaîne"] == "family"


def test_python_s_questions_say_the_same_of_every_party_of_every_example(page):
    def answer(route):
        source = "" if route.request.url.endswith("/") else SOURCE.read_text("utf-8")
        kind = "text/javascript" if source else "text/html"
        route.fulfill(body=source, content_type=kind)

    page.route("**/*", answer)
    page.goto("http://clientkit.test/")
    for map in map_of_every_case():
        told = page.evaluate(
            """async ([map, ids]) => {
              const { reading } = await import('/reading.js');
              return ids.map((id) => reading(map, id)).map(({ next, end }) => [next, end]);
            }""",
            [map.to_document(), [party.id for party in map.parties]],
        )
        for party, (following, end) in zip(map.parties, told, strict=True):
            assert tuple(following) == next_in_line(map, party.id).value, party
            assert tuple(end) == final_customers(map, party.id).value, party


def map_of_every_case():
    return [case(each) for each in cases()]
