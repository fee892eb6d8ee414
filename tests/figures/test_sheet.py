"""A map's picture can be read: nothing covers anything, and every word of it is there."""

import os
import subprocess
import sys
from itertools import combinations
from xml.etree import ElementTree

import pytest
from attrs import evolve

from clientkit.cases import case, cases
from clientkit.figures import picture, places
from clientkit.map import Ask, CustomerMap, Deliver, Manage, Party, Pay, Steer
from tests.figures.maps import some_map
from tests.figures.seen import SVG, Seen, inside, overlap, seen

FOUR = [(name, lang) for name in cases() for lang in ("en", "fr")]


def assert_nothing_is_covered(drawn: Seen) -> None:
    things = [*drawn.boxes.values(), *drawn.labels.values()]
    for one, other in combinations(things, 2):
        assert not overlap(one, other)
    for link, points in drawn.lines.items():
        others = [label for id, label in drawn.labels.items() if id != link]
        for thing in [*drawn.boxes.values(), *others]:
            assert not any(inside(point, thing) for point in points)


@pytest.mark.parametrize(("name", "lang"), FOUR)
def test_no_party_and_no_word_of_an_example_is_covered(name, lang):
    assert_nothing_is_covered(seen(picture(case(name), lang)))


@pytest.mark.parametrize("seed", range(25))
def test_nothing_is_covered_on_a_map_of_fifteen_parties(seed):
    assert_nothing_is_covered(seen(picture(some_map(15, 15 + seed, seed), "en")))


@pytest.mark.parametrize(("name", "lang"), FOUR)
def test_every_party_and_every_link_is_drawn_inside_the_sheet(name, lang):
    map = case(name)
    drawn = seen(picture(map, lang))
    assert set(drawn.boxes) == {party.id for party in map.parties}
    assert set(drawn.labels) == {link.id for link in map.links}
    root = ElementTree.fromstring(picture(map, lang))
    for left, top, right, bottom in [*drawn.boxes.values(), *drawn.labels.values()]:
        assert -1 <= left < right <= float(root.get("width"))
        assert -1 <= top < bottom <= float(root.get("height"))


def test_the_examples_fit_the_page_at_a_size_that_can_be_read():
    for name, lang in FOUR:
        root = ElementTree.fromstring(picture(case(name), lang))
        assert float(root.get("width")) < 1100 * 1.25


def test_the_same_map_gives_the_same_picture_in_every_process():
    asked = (
        "import sys; sys.stdout.reconfigure(encoding='utf-8')\n"
        "from clientkit.cases import case\n"
        "from clientkit.figures import picture\n"
        "print(picture(case('hospital'), 'fr'))"
    )
    for seed in ("0", "99"):
        said = subprocess.run(
            [sys.executable, "-c", asked],
            env={**os.environ, "PYTHONHASHSEED": seed, "PYTHONPATH": os.pathsep.join(sys.path)},
            capture_output=True,
            encoding="utf-8",
            check=True,
        )
        assert said.stdout.strip() == picture(case("hospital"), "fr")


def test_parties_and_links_drawn_in_another_order_give_the_same_picture():
    map = case("enterprise")
    turned = CustomerMap(
        map.parties[::-1], map.links[::-1], map.viewpoints, title=map.title, me=map.me
    )
    assert picture(turned, "en") == picture(map, "en")


def test_deliveries_run_to_the_right():
    for name in cases():
        across = {id: x for id, (x, _y) in places(case(name)).items()}
        for link in case(name).links:
            if link.kind == "deliver":
                assert across[link.source] < across[link.target]


def row(kind, count: int) -> CustomerMap:
    """Parties in one row, each linked to the next."""
    parties = [Party(f"p{i:02}", f"party {i}") for i in range(count)]
    return CustomerMap(
        parties, [kind(f"l{i}", f"p{i:02}", f"p{i + 1:02}") for i in range(count - 1)]
    )


def test_a_long_row_of_deliveries_stays_a_row():
    across = [x for x, _y in places(row(Deliver, 8)).values()]
    assert across == sorted(set(across))


def test_a_long_row_of_wishes_is_folded_to_fit_the_page():
    columns = [round(x) for x, _y in places(row(Ask, 12)).values()]
    assert len(set(columns)) == 5
    assert max(columns.count(x) for x in columns) <= 3
    assert_nothing_is_covered(seen(picture(row(Ask, 12), "en")))


# -- told apart without colour -------------------------------------------------


def five_kinds() -> CustomerMap:
    two = [Party("maker", "maker"), Party("clinic", "clinic")]
    ends = ("maker", "clinic")
    links = [kind(kind.kind, *ends) for kind in (Deliver, Pay, Ask, Steer, Manage)]
    return CustomerMap(two, links)


def test_each_kind_of_link_has_its_own_line_head_and_word():
    root = ElementTree.fromstring(picture(five_kinds(), "en"))
    lines, heads, said = set(), set(), set()
    for group in root.iter(SVG + "g"):
        if group.get("data-link"):
            *strokes, head = group.findall(SVG + "path")
            drawn = ("stroke-dasharray", "stroke-width")
            lines.add(tuple(each.get(key) for each in strokes for key in drawn))
            heads.add((head.get("d"), head.get("fill") == "none", head.get("stroke") is None))
            said.add(group.find(f"{SVG}text/{SVG}tspan").text)
    assert len(lines) == len(heads) == len(said) == 5


def test_links_between_the_same_two_parties_run_apart():
    drawn = seen(picture(five_kinds(), "en"))
    middles = [points[len(points) // 2][1] for points in drawn.lines.values()]
    assert all(abs(a - b) > 12 for a, b in combinations(middles, 2))


def test_a_link_from_a_party_to_itself_is_seen_beside_it():
    map = CustomerMap([Party("me", "me")], [Ask("l1", "me", "me", about="patience")])
    drawn = seen(picture(map, "en"))
    assert max(x for x, _ in drawn.lines["l1"]) > drawn.boxes["me"][2] + 10
    assert_nothing_is_covered(drawn)


def test_what_we_added_is_marked_only_where_a_text_gives_the_rest():
    given = Deliver("l1", "maker", "clinic", origin="source")
    ours = Pay("l2", "clinic", "maker")
    two = [Party("maker", "maker"), Party("clinic", "clinic")]
    mixed = seen(picture(CustomerMap(two, [given, ours]), "en")).words
    assert any(word.startswith("+ pays") for word in mixed)
    assert not any(word.startswith("+ delivers") for word in mixed)
    assert "added by us, not in the text" in mixed
    learner = seen(picture(CustomerMap(two, [ours]), "en")).words
    assert not any("+" in word or "added" in word for word in learner)


def test_the_legend_lists_only_what_is_used():
    words = seen(picture(case("consultant"), "en")).words
    assert "organisation" in words
    assert "delivers" in words
    assert "manages" not in words
    assert "team" not in words


def test_the_picture_speaks_the_language_of_the_reader():
    assert any("livre" in word for word in seen(picture(case("catheter"), "fr")).words)
    assert any("patient" in word for word in seen(picture(case("catheter"), "en")).words)


def test_a_wish_says_its_number_as_the_reader_writes_numbers():
    two = [Party("maker", "maker"), Party("clinic", "clinic")]
    wish = Ask("l1", "clinic", "maker", about="delivery", goal=2.5, unit="days", status="agreed")
    for lang, said in (("en", "delivery:2.5days"), ("fr", "delivery:2,5days")):
        words = "".join(seen(picture(CustomerMap(two, [wish]), lang)).words)
        assert said in "".join(words.split())


# -- for whoever does not see it, or prints it ---------------------------------


def test_a_screen_reader_is_told_the_title_and_what_it_is():
    root = ElementTree.fromstring(picture(case("catheter"), "en"))
    named = {each.get("id"): each.text for each in root}
    title, desc = (named[id] for id in root.get("aria-labelledby").split())
    assert root.get("role") == "img"
    assert title == "The catheter maker"
    assert desc == "A customer map: 6 parties, 8 links."


def test_two_pictures_on_a_page_share_no_id():
    ids = [
        each.get("id")
        for name, lang in FOUR
        for each in ElementTree.fromstring(picture(case(name), lang)).iter()
        if each.get("id")
    ]
    assert len(ids) == len(set(ids)) == 2 * len(FOUR)


def test_pointing_at_an_arrow_tells_its_sentence():
    root = ElementTree.fromstring(picture(case("catheter"), "en"))
    told = {g.get("data-link"): g.find(SVG + "title") for g in root.iter(SVG + "g")}
    assert "infusion" in told["caregivers-deliver-patient"].text


def test_the_paper_is_opaque():
    root = ElementTree.fromstring(picture(case("catheter"), "en"))
    paper = root.find(SVG + "rect")
    assert paper.get("fill") == "#ffffff"
    assert float(paper.get("width")) >= float(root.get("width")) - 1


# -- a proof -------------------------------------------------------------------


def test_what_proves_an_answer_stands_out_and_the_rest_can_still_be_read():
    lit = "caregivers-deliver-patient"
    root = ElementTree.fromstring(picture(case("catheter"), "en", [lit, "patient"]))
    for group in root.iter(SVG + "g"):
        if link := group.get("data-link"):
            pale = [float(g.get("opacity")) for g in group.iter(SVG + "g") if g.get("opacity")]
            assert (pale == []) == (link == lit)
            assert all(opacity >= 0.4 for opacity in pale)


# -- whatever a learner types --------------------------------------------------

NASTY = (
    "<script>alert(1)</script>",
    "]]></svg>&amp;\"'",
    r"$\foo$ $x^2$",
    "a\x00b\x08\x1b[31m\ud800\ufffe",
    "🎁🚑👩‍⚕️🏥",
    "من هو الزبون؟",
    "顧客は誰ですか" * 5,
    "x" * 10_000,
    "word " * 2_000,
    " \n\t ",
    "",
    "C\u0327a de\u0301compose\u0301",
)


@pytest.mark.parametrize("name", NASTY)
def test_any_name_is_drawn_and_none_breaks_the_picture(name):
    parties = [Party("a", name, inside="b"), Party("b", name, kind="team")]
    links = [Deliver("l1", "a", "b", what=name), Ask("l2", "b", "a", about=name)]
    svg = picture(CustomerMap(parties, links, title=name), "en", ["l1"])
    svg.encode("utf-8")
    drawn = seen(svg)
    assert "<script" not in svg
    assert set(drawn.boxes) == {"a", "b"}
    assert_nothing_is_covered(drawn)
    assert all(right - left < 140 for left, _, right, _ in drawn.labels.values())


def test_a_name_of_ten_thousand_letters_is_cut_and_kept_whole_in_its_title():
    name = "y" * 10_000
    svg = picture(CustomerMap([Party("a", name)]), "en")
    root = ElementTree.fromstring(svg)
    group = next(g for g in root.iter(SVG + "g") if g.get("data-party"))
    lines = [span.text for span in group.iter(SVG + "tspan")]
    assert len(lines) == 4
    assert lines[-1].endswith("…")
    assert name in group.find(SVG + "title").text


def test_an_empty_map_is_an_empty_sheet():
    assert ElementTree.fromstring(picture(CustomerMap(), "en")).get("role") == "img"


# -- as somebody drew it -------------------------------------------------------


def drawn_by_hand() -> CustomerMap:
    parties = [
        Party("maker", "maker", at=(400, 300)),
        Party("clinic", "clinic", at=(400, 40)),
        Party("nurse", "nurse", at=(40, 300)),
    ]
    links = [
        Deliver("l1", "maker", "clinic", what="catheters"),
        Pay("l2", "clinic", "maker"),
        Ask("l3", "nurse", "maker", about="something easy to use"),
        Steer("l4", "nurse", "nurse"),
    ]
    return CustomerMap(parties, links)


def middle(edges):
    return ((edges[0] + edges[2]) / 2, (edges[1] + edges[3]) / 2)


def test_a_map_drawn_by_hand_is_laid_out_so_that_no_arrow_passes_behind_a_box():
    placed = drawn_by_hand()
    bare = [evolve(party, at=None) for party in placed.parties]
    assert picture(placed, "en") == picture(evolve(placed, parties=bare), "en")


def test_arrows_between_placed_parties_keep_clear_of_words_and_boxes():
    assert_nothing_is_covered(seen(picture(drawn_by_hand(), "en")))


def test_a_party_placed_on_top_of_another_does_no_harm():
    parties = [Party("a", "a", at=(50, 50)), Party("b", "b", at=(50, 50))]
    svg = picture(CustomerMap(parties, [Deliver("l1", "a", "b")]), "en")
    assert set(seen(svg).lines) == {"l1"}
