"""Block the network of this process with an audit hook.

An audit hook is called for every use of a socket by any library, and Python code cannot bypass it.
It cannot be removed either, so it checks a flag.
"""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Iterator

FORBIDDEN = (
    "socket.connect",
    "socket.bind",
    "socket.sendto",
    "socket.sendmsg",
    "socket.getaddrinfo",
    "socket.gethostbyname",
    "socket.gethostbyaddr",
)
_state = {"hooked": False, "blocked": False}


class NetworkUsed(BaseException):
    """The network was used. Not an Exception, so that no handler hides it."""


@contextlib.contextmanager
def blocked() -> Iterator[None]:
    """Raise NetworkUsed at every use of a socket, Unix sockets included."""
    block_for_good()
    try:
        yield
    finally:
        _state["blocked"] = False


def block_for_good() -> None:
    """Block the network until the process ends."""
    if not _state["hooked"]:
        sys.addaudithook(_refuse)
        _state["hooked"] = True
    _state["blocked"] = True


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if _state["blocked"] and event in FORBIDDEN:
        raise NetworkUsed(f"{event}{args[1:]}")
