"""The check-up beside the editor follows what is drawn, and is saved as a page to print."""

import clientkit
from clientkit.folder import work_folder
from clientkit.map import Deliver, Party


def test_it_follows_every_change_of_the_drawing():
    editor = clientkit.draw("followed")
    beside = clientkit.check_up(editor, "en")
    assert "Draw yourself first" in beside.children[0].value
    editor.map = editor.map.with_party(Party("a", "me")).with_party(Party("b", "you"))
    editor.map = editor.map.with_link(Deliver("l", "a", "b", what="bread"))
    assert "Go and see you" in beside.children[0].value
    assert "bread" in beside.children[0].value


def test_no_name_gets_in_as_markup():
    editor = clientkit.draw("marked")
    editor.map = editor.map.with_party(Party("a", "<img src=x onerror=alert(1)>"))
    beside = clientkit.check_up(editor, "fr")
    assert "<img" not in beside.children[0].value
    assert "&lt;img" in beside.children[0].value


def test_it_is_saved_as_a_page_to_print():
    editor = clientkit.draw("printed", map=clientkit.case("catheter"))
    beside = clientkit.check_up(editor, "fr")
    button, told = beside.children[1].children
    button.click()
    page = work_folder() / "check-ups" / "printed.html"
    assert '<html lang="fr">' in page.read_text("utf-8")
    assert "printed.html" in told.value


def test_where_no_widget_runs_it_is_text():
    beside = clientkit.check_up(clientkit.draw("plain", map=clientkit.case("catheter")), "en")
    bundle = beside._repr_mimebundle_()
    assert bundle["text/plain"].startswith("Whose customers: packing workshop")
    assert repr(beside) == "LiveCheckUp('plain')"


def test_the_check_up_of_a_map_shows_itself_in_a_notebook():
    bundle = clientkit.health(clientkit.case("catheter"))._repr_mimebundle_()
    assert "<h2>" in bundle["text/html"]
    assert "Whose customers" in bundle["text/plain"]


def test_running_the_cell_again_leaves_one_follower():
    editor = clientkit.draw("again")
    former = clientkit.check_up(editor, "en")
    clientkit.check_up(editor, "en")
    before = former.children[0].value
    editor.map = editor.map.with_party(Party("a", "me"))
    assert former.children[0].value == before


def test_two_drawings_whose_names_begin_alike_keep_two_pages():
    for name in ("Dr. House", "Dr. Who"):
        editor = clientkit.draw(name, map=clientkit.case("catheter"))
        clientkit.check_up(editor, "en").children[1].children[0].click()
    pages = {path.name for path in (work_folder() / "check-ups").iterdir()}
    assert pages == {"Dr. House.html", "Dr. Who.html"}


def test_it_looks_like_a_card_and_prints_only_what_is_there():
    editor = clientkit.draw("bare")
    for lang, title in (("en", "The check-up of this map"), ("fr", "Le bilan de cette carte")):
        beside = clientkit.check_up(editor, lang)
        shown, to_print = beside.children
        assert f'role="heading" aria-level="4">{title}<' in shown.value
        assert to_print.layout.display == "none", "an empty page is not worth its paper"
    editor.map = clientkit.case("catheter")
    assert to_print.layout.display is None
    assert '<h2 aria-level="5">' in shown.value
    editor.map = type(editor.map)()
    assert to_print.layout.display == "none"
