"""Stopping a generation from outside, from any thread."""

from __future__ import annotations

import threading


class CancelToken:
    """A switch that stops what it was given to; thread-safe, and never goes back.

    Generation looks at it before every step of the model, a chunk of the prompt included.
    """

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Stop within one step. May be called from any thread, a signal handler, or twice."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` has been called."""
        return self._event.is_set()
