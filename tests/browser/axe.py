"""What axe-core finds between a page and anybody: https://github.com/dequelabs/axe-core."""

from pathlib import Path

from tests.a_browser import missing

AXE = Path(__file__).parents[2] / "editor" / "node_modules" / "axe-core" / "axe.min.js"


def found_by_axe(page, where: str = "'.ck-editor'", more: str = "") -> list[str]:
    """Every fault in a part of the page; `where` and `more` as axe.run takes them."""
    if not AXE.exists():
        missing("axe-core is missing: run `npm ci` in editor/")
    page.evaluate(AXE.read_text("utf-8"))
    page.wait_for_timeout(300)
    results = page.evaluate(f"axe.run({where}, {{resultTypes: ['violations'], {more}}})")
    return [
        f"{fault['id']}: {node['html'][:200]} {node['any'][0]['message'] if node['any'] else ''}"
        for fault in results["violations"]
        for node in fault["nodes"]
    ]
