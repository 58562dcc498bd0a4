"""Cuts the network inside this process, by the interpreter's own audit events.

An audit hook sees every use of a socket, whatever library makes it, and cannot be bypassed from
Python. It cannot be removed either, so it asks a flag.
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
_state = {"hooked": False, "cut": False}


class NetworkUsed(BaseException):
    """Something reached for the network. Not an Exception: no handler in between hides it."""


@contextlib.contextmanager
def cut() -> Iterator[None]:
    """Let every use of a socket raise NetworkUsed; local (Unix) sockets too."""
    cut_for_good()
    try:
        yield
    finally:
        _state["cut"] = False


def cut_for_good() -> None:
    """The same, until the process ends."""
    if not _state["hooked"]:
        sys.addaudithook(_refuse)
        _state["hooked"] = True
    _state["cut"] = True


def _refuse(event: str, args: tuple[object, ...]) -> None:
    if _state["cut"] and event in FORBIDDEN:
        raise NetworkUsed(f"{event}{args[1:]}")
