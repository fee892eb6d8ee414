"""What axe-core finds between a page and anybody: https://github.com/dequelabs/axe-core."""

import os
from pathlib import Path

import pytest

AXE = Path(__file__).parents[2] / "editor" / "node_modules" / "axe-core" / "axe.min.js"


def found_by_axe(page, where: str = "'.ck-editor'", more: str = "") -> list[str]:
    """Every fault in a part of the page; `where` and `more` as axe.run takes them."""
    if not AXE.exists():
        if os.environ.get("CI"):
            pytest.fail("axe-core is missing: run `npm ci` in editor/.")
        pytest.skip("axe-core is missing: run `npm ci` in editor/")
    page.evaluate(AXE.read_text("utf-8"))
    page.wait_for_timeout(300)
    results = page.evaluate(f"axe.run({where}, {{resultTypes: ['violations'], {more}}})")
    return [
        f"{fault['id']}: {node['html'][:200]} {node['any'][0]['message'] if node['any'] else ''}"
        for fault in results["violations"]
        for node in fault["nodes"]
    ]
