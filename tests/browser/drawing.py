"""What a person sees of the editor, and does with it, in words of a test."""

from typing import Any

from playwright.sync_api import expect


class Drawing:
    """The editor on a page, or one of several: `within` is the element that it stands in."""

    def __init__(self, page, within="body"):
        self.page = page
        self.root = page.locator(within).locator(".ck-editor").first

    @property
    def sheet(self):
        return self.root.get_by_role("application")

    @property
    def alarm(self):
        """What the person is told when something goes wrong."""
        return self.root.locator(":scope > [role=alert]")

    @property
    def field(self):
        return self.root.locator("textarea[data-key=name]")

    @property
    def chooser(self):
        return self.root.locator(".ck-chooser")

    @property
    def parties(self) -> list[str]:
        """Names on the sheet, in the order of Tab."""
        cards = self.root.locator("g[data-party]").all()
        return [" ".join(c.locator(".ck-party-name").all_text_contents()) for c in cards]

    @property
    def arrows(self) -> list[str]:
        """Sentences of the arrows on the sheet, in the order of Tab."""
        words = self.root.locator(".ck-words[data-link]")
        return [word.get_attribute("aria-label") for word in words.all()]

    @property
    def rows(self) -> list[list[str]]:
        """What the rows of the table say, as one reads them."""
        self._table_follows()
        return self.root.locator("tbody tr:not([data-row=new])").evaluate_all(
            "rows => rows.map(row => [...row.querySelectorAll('select, input')].map("
            "c => c.selectedOptions ? c.selectedOptions[0].text : c.value))"
        )

    @property
    def listed(self) -> list[str]:
        """Names in the list of parties beside the sheet."""
        self._table_follows()
        return self.root.locator(".ck-parties li[data-row] input").evaluate_all(
            "fields => fields.map(field => field.value)"
        )

    def _table_follows(self) -> None:
        self.root.locator("section[aria-busy=false]").wait_for()

    @property
    def saved(self) -> list[dict[str, Any]]:
        """Every document that Python was handed, in turn (on the plain page)."""
        return self.page.evaluate("window.saves")

    @property
    def document(self) -> dict[str, Any]:
        return self.page.evaluate("window.model.get('document')")

    @property
    def focused(self) -> str:
        """What has the focus: its key in the editor, else its tag."""
        return self.page.evaluate(
            "document.activeElement.dataset.key ?? document.activeElement.id "
            "?? document.activeElement.tagName"
        )

    def party(self, name: str):
        return self.root.locator("g[data-party]").filter(has_text=name).first

    def arrow(self, sentence: str):
        return self.root.locator(f'.ck-words[aria-label^="{sentence}"]').first

    def centre(self, name: str) -> tuple[float, float]:
        box = self.party(name).locator(".ck-card").bounding_box()
        return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2

    def on_sheet(self, x: float, y: float) -> tuple[float, float]:
        """Where on the page a place of the sheet is, so far from its corner."""
        self.sheet.scroll_into_view_if_needed()
        edge = self.sheet.bounding_box()
        return edge["x"] + x, edge["y"] + y

    def point_at(self, x: float, y: float) -> None:
        """Click on the sheet, so far from its corner."""
        self.page.mouse.click(*self.on_sheet(x, y))

    def add(self, name: str, x: float, y: float) -> None:
        """Point at an empty place and write a name; what is chosen is let go of first."""
        self.point_at(x, y)
        if not self.soon(self.field):
            self.point_at(x, y)
            self.field.wait_for()
        self.page.keyboard.type(name)
        self.page.keyboard.press("Enter")

    @staticmethod
    def soon(what) -> bool:
        """Whether something comes in the time that a busy page may need."""
        for _look in range(20):
            if what.count():
                return True
            what.page.wait_for_timeout(50)
        return False

    def drag(self, name: str, dx: float, dy: float, steps: int = 6) -> None:
        x, y = self.centre(name)
        self.page.mouse.move(x, y)
        self.page.mouse.down()
        self.page.mouse.move(x + dx, y + dy, steps=steps)
        self.let_go()

    def let_go(self) -> None:
        """Let go of a party: whoever keeps the map is told at once, and it is drawn then."""
        self.page.mouse.up()
        expect(self.root.locator("[data-doing='moving']")).to_have_count(0)

    def pull(self, source: str, target: str, kind: str | None = None) -> None:
        """Pull an arrow from a party's rim to another party, and choose its kind."""
        self.page.mouse.move(*self.centre(source))
        rim = self.root.locator(".ck-rim").first.bounding_box()
        self.page.mouse.move(rim["x"] + rim["width"] / 2, rim["y"] + rim["height"] / 2)
        self.page.mouse.down()
        self.page.mouse.move(*self.centre(target), steps=8)
        self.page.mouse.up()
        if kind:
            self.choose(kind)

    def choose(self, kind: str, about: str = "") -> None:
        """Choose a kind; a new arrow then asks what it is about."""
        self.chooser.locator(f"button[data-kind={kind}]").click()
        if self.field.count():
            self.page.keyboard.type(about)
            self.page.keyboard.press("Enter")

    def pick(self, row: str, nth: int, label: str) -> None:
        """Choose from the nth list of a row of the table, as a mouse does."""
        field = self.root.locator(row).first.locator("select").nth(nth)
        field.hover()
        field.select_option(label=label)

    def keys(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def bar(self, act: str):
        """A button of the bar, by the name of its act."""
        return self.root.locator(f"[data-act={act}]")
