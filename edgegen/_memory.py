"""Gives freed memory back to the system, where the C library would keep it."""

from __future__ import annotations

import ctypes
import sys


def release() -> None:
    """Return what is free in the heap. After loading a tokenizer or a model that is tens of MB.

    Only glibc keeps so much; elsewhere this does nothing.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
