"""Switches off the telemetry of onnxruntime, OpenVINO and NNCF while edgegen imports or calls them.

Each of them reports to its vendor when it is imported, with an id that it writes into the user's
home. Each reads an environment variable that switches this off. The variables are set only for as
long as they are needed: the environment of the process that embeds edgegen stays as it is.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Iterator
from contextlib import contextmanager

VARIABLES = {
    "ORT_DISABLE_TELEMETRY": "1",
    "TF_BUILD": "edgegen",  # OpenVINO's telemetry has no switch of its own: it is off in CI jobs
    "NNCF_CI": "1",
}

_lock = threading.Lock()
_entered = 0
_before: dict[str, str | None] = {}


@contextmanager
def no_telemetry() -> Iterator[None]:
    """Switch telemetry off in this block. Every import of one of the packages is in such a block.

    Blocks may be nested, and may overlap in several threads.
    """
    _enter()
    try:
        yield
    finally:
        _leave()


def _enter() -> None:
    global _entered  # noqa: PLW0603
    with _lock:
        _entered += 1
        if _entered == 1:
            _before.update({name: os.environ.get(name) for name in VARIABLES})
            os.environ.update(VARIABLES)


def _leave() -> None:
    global _entered  # noqa: PLW0603
    with _lock:
        _entered -= 1
        if _entered:
            return
        for name, value in _before.items():
            if value is None:
                os.environ.pop(name, None)
            else:
                os.environ[name] = value
