"""Notebook 7 and Voila, each started as the tests' JupyterLab is, and a notebook opened there."""

from pathlib import Path

from tests.browser.drawing import Drawing
from tests.browser.lab import BUSY_AT_MOST_MS, Lab, Notebook
from tests.browser.test_by_every_way import go_to


class Notebook7(Lab):
    """The parts of JupyterLab, around one notebook."""

    name, package = "Notebook 7", "notebook"
    opens = "notebooks/{}"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, (self.package, "--allow-root"))


class Voila(Lab):
    """No notebook to be seen: its cells are run for whoever comes, and what they give is shown."""

    name, package = "Voila", "voila"
    opens = "voila/render/{}"
    up = "voila/tree"

    def __init__(self, folder: Path) -> None:
        super().__init__(folder, (self.package, str(folder)))

    def options(self, port: int) -> list[str]:
        return [
            "--no-browser",
            f"--port={port}",
            "--Voila.port_retries=0",
            f"--Voila.token={self.token}",
        ]


class InNotebook7(Notebook):
    """A notebook in a page of Notebook 7."""

    def draw_by_keys(self) -> Drawing:
        """Run the first cell as one does without a mouse, and wait until the editor is there."""
        go_to(Drawing(self.page), self.page.locator(".jp-Notebook .jp-Cell").first)
        self.page.keyboard.press("Shift+Enter")
        self.until_idle()
        return self._shown()


class InVoila(Notebook):
    """A notebook as Voila shows it, in a page."""

    def until_idle(self) -> None:
        self.page.wait_for_selector(".ck-editor", timeout=BUSY_AT_MOST_MS)

    def draw(self) -> Drawing:
        return Drawing(self.page)

    draw_by_keys = draw

    def close(self) -> None:
        """Nothing is left to do: Voila ends the kernel as its page closes."""
