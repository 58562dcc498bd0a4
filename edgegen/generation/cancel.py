"""Cancellation of a generation from any thread."""

from __future__ import annotations

import threading


class CancelToken:
    """Thread-safe flag that stops the generations it is passed to; it is never reset.

    A generation checks it before every step of the model, prefill steps included.
    """

    def __init__(self) -> None:
        self._event = threading.Event()

    def cancel(self) -> None:
        """Stop within one step. May be called from any thread or signal handler, repeatedly."""
        self._event.set()

    @property
    def cancelled(self) -> bool:
        """Whether `cancel` has been called."""
        return self._event.is_set()
