"""What the editor's components write down is what stands in the page: editor/source/page.js."""

import random

import pytest

from tests.browser.conftest import TOP

PAGE = """<!doctype html><html lang="en"><meta charset="utf-8"><title>Page</title><main></main>
<script type="module">
import * as page from '/page.js';
const main = document.querySelector('main');
Object.assign(window, page, {
  main,
  told: [],
  row: (...keys) => page.render(page.h('ul', null, keys.map((key) =>
    page.h('li', { key }, page.h('input', { 'aria-label': key })))), main),
});
window.ready = true;
</script></html>"""


@pytest.fixture
def written(page):
    """Asks the page, which has `h`, `render` and the rest at hand, and a `row` of keyed fields."""

    def answer(route):
        if route.request.url.endswith("/page.js"):
            source = (TOP / "editor/source/page.js").read_text("utf-8")
            route.fulfill(body=source, content_type="text/javascript")
        else:
            route.fulfill(body=PAGE, content_type="text/html")

    page.route("**/*", answer)
    page.goto("http://clientkit.test/")
    page.wait_for_function("window.ready")
    return page.evaluate


def test_rows_stand_in_their_order_whatever_it_was_before(written):
    chance = random.Random(3)
    for _again in range(200):
        keys = chance.sample("abcdefghij", chance.randrange(11))
        written("keys => row(...keys)", keys)
        assert written("[...main.querySelectorAll('input')].map(i => i.ariaLabel)") == keys


def test_what_a_person_writes_goes_along_with_its_row(written):
    written("row('a', 'b', 'c'), main.querySelectorAll('input')[0].value = 'mine', 0")
    written("row('c', 'b', 'a')")
    assert written("[...main.querySelectorAll('input')].map(i => i.value)") == ["", "", "mine"]


def test_the_focus_stays_when_others_come_and_go(written):
    written("row('a', 'b', 'c'), main.querySelectorAll('input')[1].focus()")
    written("row('new', 'b')")
    assert written("document.activeElement.ariaLabel") == "b"


@pytest.mark.parametrize(
    ("after", "moves"),
    [
        ("abcdefgh", 0),
        ("bcdefgha", 1),
        ("habcdefg", 1),
        ("cdefghab", 2),
        ("ghabcdef", 2),
        ("acbdefhg", 2),
        ("bcdefgi", 1),
    ],
)
def test_rows_that_change_their_place_move_no_others(written, after, moves):
    written("row(...'abcdefgh')")
    moved = written(
        """async (after) => {
          const watch = new MutationObserver(() => {});
          watch.observe(main.firstChild, { childList: true });
          row(...after);
          return watch.takeRecords().flatMap((one) => [...one.addedNodes]).length;
        }""",
        after,
    )
    assert moved == moves
    assert "".join(written("[...main.querySelectorAll('input')].map(i => i.ariaLabel)")) == after


def test_attributes_are_written_changed_and_taken_away(written):
    written("render(h('p', { class: 'a', hidden: true, 'aria-busy': false, title: 'x' }), main)")
    assert written("main.innerHTML") == '<p class="a" hidden="" aria-busy="false" title="x"></p>'
    written("render(h('p', { class: 'b', hidden: false, 'aria-busy': true }), main)")
    assert written("main.innerHTML") == '<p class="b" aria-busy="true"></p>'


def test_styles_change_one_by_one(written):
    written("render(h('p', { style: { color: 'red', '--said': 'x' } }), main)")
    written("render(h('p', { style: { left: '1px' } }), main)")
    assert written("main.firstChild.getAttribute('style')").strip() == "left: 1px;"


def test_a_list_of_choices_shows_the_choice(written):
    options = "['a', 'b'].map((value) => h('option', { key: value, value }, 'said ' + value))"
    written(f"render(h('select', {{ value: 'b' }}, {options}), main)")
    assert written("main.firstChild.value") == "b"


def test_drawings_are_of_the_kind_that_browsers_draw(written):
    written("render(h('div', null, h('svg', null, h('g', null, h('path', { d: 'M0 0' })))), main)")
    assert written("main.querySelector('path') instanceof SVGPathElement") is True
    assert written("main.firstChild instanceof HTMLDivElement") is True


def test_nothing_is_drawn_for_nothing(written):
    written("render(h('p', null, null, false, undefined, true, 0, '', [[], null]), main)")
    assert written("main.textContent") == "0"


def test_listeners_are_the_last_ones_given(written):
    for name in ("first", "second"):
        written(f"render(h('button', {{ onClick: () => told.push('{name}') }}), main)")
    written("main.firstChild.click()")
    written("render(h('button', {}), main)")
    written("main.firstChild.click()")
    assert written("told") == ["second"]


def test_a_component_draws_once_however_often_it_is_told_to(written):
    drawn = written(
        """async () => {
          let drawn = 0;
          class Counting extends Component {
            componentDidMount() { window.counting = this; }
            render() { drawn += 1; return h('b', null, this.state.n ?? 0); }
          }
          render(h(Counting), main);
          for (let n = 1; n < 5; n += 1) counting.setState({ n });
          await null;
          return [drawn, main.textContent];
        }"""
    )
    assert drawn == [2, "4"]


def test_a_component_that_is_gone_is_told_and_draws_no_more(written):
    seen = written(
        """async () => {
          const told = [];
          class Short extends Component {
            ref = createRef();
            componentDidMount() { told.push('here ' + this.ref.current.tagName); }
            componentWillUnmount() { told.push('gone'); this.setState({}); }
            render() { told.push('drawn'); return h('b', { ref: this.ref }); }
          }
          render(h('div', null, h(Short)), main);
          render(null, main);
          await null;
          return [told, main.innerHTML];
        }"""
    )
    assert seen == [["drawn", "here B", "gone"], ""]


def test_a_component_of_several_parts_grows_where_it_stands(written):
    text = written(
        """async () => {
          class Several extends Component {
            componentDidMount() { window.several = this; }
            render() { return (this.state.parts ?? ['b']).map((p) => h('i', { key: p }, p)); }
          }
          render(h('p', null, 'a', h(Several), 'z'), main);
          several.setState({ parts: ['x', 'b', 'y'] });
          await null;
          return main.textContent;
        }"""
    )
    assert text == "axbyz"


def test_what_remembers_is_drawn_again_only_for_something_new(written):
    drawn = written(
        """() => {
          let drawn = 0;
          const Name = memo(({ name }) => { drawn += 1; return h('b', null, name); });
          for (const name of ['Ana', 'Ana', 'Zoé']) render(h(Name, { name }), main);
          return [drawn, main.textContent];
        }"""
    )
    assert drawn == [2, "Zoé"]


def test_what_is_written_down_once_is_not_looked_at_again(written):
    written(
        "window.drawn = 0, window.once = h(() => (drawn += 1, h('p', null, 'said'))), "
        "render(h('div', null, once, 'a'), main)"
    )
    written("render(h('div', null, once, 'b'), main)")
    assert written("[drawn, main.textContent]") == [1, "saidb"]
