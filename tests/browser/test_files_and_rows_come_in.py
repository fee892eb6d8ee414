"""Files dropped on the editor open in one step, rows of a spreadsheet become arrows."""

import json
from pathlib import Path

import pytest

from clientkit.cases import case
from clientkit.interchange import write_map
from clientkit.map import CustomerMap
from tests.browser.test_menu_of_the_map import deaf_python, menu

__all__ = ["deaf_python"]


def drop(drawing, *files: Path) -> None:
    """Drag files from the desktop onto the editor, and let them go."""
    drawing.root.evaluate(
        """(editor, files) => {
            const dataTransfer = new DataTransfer();
            for (const { name, bytes } of files)
                dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
            for (const type of ['dragenter', 'dragover', 'drop'])
                editor.querySelector('svg').dispatchEvent(
                    new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        }""",
        [{"name": file.name, "bytes": list(file.read_bytes())} for file in files],
    )


def paste(drawing, text: str) -> None:
    """Paste with the focus where it is."""
    drawing.page.evaluate(
        """(text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            document.activeElement.dispatchEvent(
                new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }""",
        text,
    )


def said(drawing, text: str) -> None:
    drawing.root.get_by_text(text).first.wait_for()


@pytest.mark.parametrize("ending", [".map.json", ".graphml", ".mmd", ".csv"])
def test_a_file_that_is_dropped_is_opened_in_one_step(on_a_page, tmp_path, ending):
    write_map(case("coffee"), tmp_path / f"coffee{ending}")
    drawing = on_a_page(case("piano"))
    before = drawing.document
    drop(drawing, *sorted(tmp_path.iterdir()))
    said(drawing, "Opened: coffee")
    opened = CustomerMap.from_document(drawing.document)
    assert opened.links == case("coffee").links
    assert all(party.at for party in opened.parties)
    drawing.bar("undo").click()
    assert drawing.document == before


def test_a_file_is_opened_from_the_menu(on_a_page, tmp_path):
    case("coffee").save(tmp_path / "coffee.map.json")
    drawing = on_a_page()
    with drawing.page.expect_file_chooser() as asked:
        menu(drawing, "open")
    asked.value.set_files(tmp_path / "coffee.map.json")
    said(drawing, "Opened: coffee.map.json")
    assert len(drawing.parties) == len(case("coffee").parties)


def test_the_file_of_what_is_on_the_sheet_changes_nothing(on_a_page, tmp_path):
    drawing = on_a_page(case("coffee"))
    drawing.drag(case("coffee").name("farmer", "en"), 20, 20)
    before, saves = drawing.document, len(drawing.saved)
    (tmp_path / "mine.map.json").write_text(json.dumps(before), "utf-8")
    drop(drawing, tmp_path / "mine.map.json")
    said(drawing, "‘mine.map.json’ is what is on the sheet already.")
    assert (drawing.document, len(drawing.saved)) == (before, saves)


def unknown_keys(path: Path) -> dict:
    document = {**case("coffee").to_document(), "weather": {"wind": [1]}}
    document["links"][0]["mood"] = ["sunny"]
    path.write_text(json.dumps(document), "utf-8")
    return document


def test_a_map_file_opens_with_the_kernel_dead_and_keeps_what_nobody_knows(
    on_a_page, tmp_path, deaf_python
):
    document = unknown_keys(tmp_path / "m.map.json")
    drawing = on_a_page(case("piano"))
    deaf_python()
    drop(drawing, tmp_path / "m.map.json")
    said(drawing, "Opened: m.map.json")
    found = drawing.document
    assert found["weather"] == document["weather"]
    assert found["links"] == document["links"]
    assert all(party["at"] for party in found["parties"])


@pytest.mark.parametrize("heard", [True, False])
@pytest.mark.parametrize(
    ("content", "english", "french"),
    [
        ("{", "JSON", "JSON"),
        ('{"format": "other"}', "not a customer map", "pas une carte"),
        (
            '{"format": "clientkit-map", "version": 1, "parties": [{"id": "a", "label": "A"}],'
            ' "links": [{"id": "l", "from": "a", "to": "b", "kind": "deliver"}]}',
            "Link 1",
            "ien 1",
        ),
    ],
)
def test_a_bad_file_is_told_in_ones_language_and_changes_nothing(
    on_a_page, tmp_path, deaf_python, content, english, french, heard
):
    (tmp_path / "bad.map.json").write_text(content, "utf-8")
    for lang, expected in (("en", english), ("fr", french)):
        drawing = on_a_page(case("piano"), lang)
        before = drawing.document
        if not heard:
            deaf_python()
        drop(drawing, tmp_path / "bad.map.json")
        alert = drawing.root.locator("[role=alert]").get_by_text("bad.map.json")
        alert.wait_for()
        assert expected in alert.text_content()
        assert drawing.document == before
        assert drawing.bar("undo").get_attribute("aria-disabled") == "true"
        drawing.page.unroute("**/ask")


def test_what_only_python_reads_is_told_when_it_is_not_there(on_a_page, tmp_path, deaf_python):
    write_map(case("coffee"), tmp_path / "coffee.graphml")
    drawing = on_a_page(case("piano"))
    before = drawing.document
    deaf_python()
    drawing.page.clock.install()
    drop(drawing, tmp_path / "coffee.graphml")
    drawing.page.wait_for_timeout(100)
    drawing.page.clock.run_for(6000)
    drawing.root.locator("[role=alert]").get_by_text("does not answer").wait_for()
    assert drawing.document == before


ROWS = "nurse\tdelivers\tpatient\tan infusion\npatient\tpays\tnurse\tthanks"


def links(drawing):
    """Who, what kind, to whom, what about."""
    map = CustomerMap.from_document(drawing.document)
    return [
        (map.name(x.source), x.kind, map.name(x.target), str(getattr(x, x.subject) or ""))
        for x in map.links
    ]


def test_rows_pasted_into_the_table_become_arrows_in_one_step(on_a_page):
    drawing = on_a_page()
    drawing.root.locator("[data-key=new-party]").focus()
    paste(drawing, ROWS)
    said(drawing, "Arrows added: 2. Parties added: 2.")
    assert links(drawing) == [
        ("nurse", "deliver", "patient", "an infusion"),
        ("patient", "pay", "nurse", "thanks"),
    ]
    assert drawing.document["me"] == drawing.document["parties"][0]["id"]
    drawing.bar("undo").click()
    assert drawing.document["parties"] == []


def test_names_that_are_on_the_map_are_found_again_however_they_are_written(on_a_page):
    drawing = on_a_page(case("piano"), "fr")
    parties = len(drawing.document["parties"])
    drawing.root.locator("[data-key=new-party]").focus()
    paste(drawing, "De\tSorte\tÀ\tÀ quel sujet\nPROFESSEUR  de piano\tLIVRE\tEnfant\tune gamme")
    said(drawing, "Flèches ajoutées")
    assert len(drawing.document["parties"]) == parties
    assert links(drawing)[-1][1] == "deliver"
    assert drawing.document["links"][-1]["to"] == "child"


@pytest.mark.parametrize(
    "rows",
    [
        "from\tto\tkind\tabout\nA\tB\tpays\tmoney",
        "A\tB\tpaie\tmoney",
        "About\tKind\tFrom\tTo\nmoney\tpayment\tA\tB",
        "A;pay;B;money",
        '"A"\tpays\t"B"\t"money"',
        "A\tpays\tB\tmoney\r\n",
    ],
)
def test_columns_come_in_any_order_and_in_any_language_of_the_kit(on_a_page, rows):
    drawing = on_a_page()
    menu(drawing, "rows")
    drawing.page.keyboard.insert_text(rows)
    drawing.root.get_by_role("dialog").get_by_role("button", name="Add to the map").click()
    said(drawing, "Arrows added: 1")
    assert links(drawing) == [("A", "pay", "B", "money")]


def test_a_row_that_is_not_understood_is_told_and_the_others_are_kept(on_a_page):
    drawing = on_a_page()
    drawing.root.locator("[data-key=new-party]").focus()
    paste(drawing, "A\tdelivers\tB\tbread\nA\tloves\tB\t\n\tpays\tB\tmoney\nC\nB\tpays\tA\t")
    said(drawing, "Arrows added: 2. Parties added: 3.")
    told = drawing.root.get_by_text("Row 2 was left out: “loves”").text_content()
    assert "Row 3 was left out" in told
    assert [row[1] for row in links(drawing)] == ["deliver", "pay"]


def test_a_cell_of_several_lines_stays_one_cell(on_a_page):
    drawing = on_a_page()
    drawing.root.locator("[data-key=new-party]").focus()
    paste(drawing, 'A\tasks\t"the\nward"\t"say ""please"""')
    said(drawing, "Arrows added: 1")
    assert links(drawing) == [("A", "ask", "the\nward", 'say "please"')]


def test_one_value_is_pasted_into_its_cell_as_ever(on_a_page):
    drawing = on_a_page(case("piano"))
    before = drawing.document
    drawing.root.locator("[data-key=new-party]").focus()
    paste(drawing, "one word")
    drawing.page.wait_for_timeout(100)
    assert drawing.document == before
