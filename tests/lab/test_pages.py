"""A page that is saved holds nothing that only a running kernel can show."""

from clientkit.lab.pages import leave_widgets_out

VIEW = "application/vnd.jupyter.widget-view+json"


def saved(*outputs):
    cell = {"outputs": [{"data": each} for each in outputs]}
    model = {
        "type": "notebook",
        "content": {
            "metadata": {"widgets": {"state": {}}, "clientkit": {"lesson": "01"}},
            "cells": [{"cell_type": "markdown"}, cell],
        },
    }
    leave_widgets_out(model=model, path="x.ipynb", contents_manager=None)
    return model["content"]


def test_the_view_of_a_widget_goes_where_words_are_shown_beside_it():
    page = saved({VIEW: {"model_id": "a"}, "text/html": "<p>Exercise 1.1</p>"})
    assert page["cells"][1]["outputs"] == [{"data": {"text/html": "<p>Exercise 1.1</p>"}}]
    assert page["metadata"] == {"clientkit": {"lesson": "01"}}


def test_a_widget_that_shows_nothing_else_stays():
    assert saved({VIEW: {"model_id": "a"}})["cells"][1]["outputs"][0]["data"]


def test_a_file_that_is_no_notebook_is_left_alone():
    model = {"type": "file", "content": "text"}
    leave_widgets_out(model=model, path="x.txt", contents_manager=None)
    assert model == {"type": "file", "content": "text"}
