"""Have the server send each message of a kernel at once, instead of saving small ones up.

Nagle's algorithm holds a small message back until the one before is acknowledged, which a browser
does 40 ms later: a learner feels that at every gesture in a widget.
"""

from typing import Any


def answer_at_once(server: Any) -> None:
    """Set TCP_NODELAY on every connection between a browser and a kernel of `server`."""
    usual: Any = server.web_app.settings["kernel_websocket_connection_class"]

    class AtOnce(usual):  # type: ignore[misc]
        """A connection that does not save small messages up."""

        def connect(self) -> Any:
            self.websocket_handler.set_nodelay(True)
            return super().connect()

    server.web_app.settings["kernel_websocket_connection_class"] = AtOnce
