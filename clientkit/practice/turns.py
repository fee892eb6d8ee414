"""One thread at a time: JupyterLab may hand a card's messages to the kernel on several threads."""

from collections.abc import Callable
from functools import wraps
from threading import RLock
from typing import Any, Protocol, TypeVar

Method = TypeVar("Method", bound=Callable[..., Any])

#: Whoever holds it may read and change a learner's answers.
Turn = RLock


class TakesTurns(Protocol):
    """What has a turn to wait for."""

    turn: Any


def in_turn(method: Method) -> Method:
    """Have a method wait until no other thread is inside one that shares its turn."""

    @wraps(method)
    def alone(self: TakesTurns, *given: Any, **named: Any) -> Any:
        with self.turn:
            return method(self, *given, **named)

    return alone  # type: ignore[return-value]
