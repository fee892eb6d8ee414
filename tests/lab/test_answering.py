"""A kernel's message reaches the browser at once."""

from types import SimpleNamespace

import clientkit.lab
from clientkit.lab.answering import answer_at_once
from clientkit.lab.pages import leave_widgets_out


class Usual:
    """How a server connects a browser to a kernel when nobody changes it."""

    def __init__(self, websocket_handler):
        self.websocket_handler = websocket_handler

    def connect(self):
        return "connected"


def a_server():
    settings = {"kernel_websocket_connection_class": Usual}
    hooks = []
    contents = SimpleNamespace(register_pre_save_hook=hooks.append, hooks=hooks)
    return SimpleNamespace(web_app=SimpleNamespace(settings=settings), contents_manager=contents)


def test_each_connection_sends_small_messages_at_once():
    server, delays = a_server(), []
    answer_at_once(server)
    browser = SimpleNamespace(set_nodelay=delays.append)
    connection = server.web_app.settings["kernel_websocket_connection_class"](browser)
    assert connection.connect() == "connected"
    assert delays == [True]


def test_it_is_a_server_extension_like_any_other():
    server = a_server()
    assert clientkit.lab._jupyter_server_extension_points() == [{"module": "clientkit.lab"}]
    clientkit.lab._load_jupyter_server_extension(server)
    assert server.web_app.settings["kernel_websocket_connection_class"] is not Usual
    assert server.contents_manager.hooks == [leave_widgets_out]
