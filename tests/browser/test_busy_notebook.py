"""A notebook that runs other cells when the editor asks for the rest of itself."""


def test_the_rest_of_the_editor_comes_once_the_notebook_has_time(page, on_a_page):
    page.add_init_script("window.busy = 1")
    drawing = on_a_page(waits=False)
    drawing.add("nurse", 200, 150)
    assert drawing.parties == ["nurse"]
    drawing.root.get_by_role("button", name="Map", exact=True).wait_for(timeout=15_000)
    assert drawing.listed == ["nurse"]
