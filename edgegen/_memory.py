"""What edgegen tells the system about its memory; on Linux, and nothing elsewhere."""

from __future__ import annotations

import contextlib
import ctypes
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

_MADV_DONTNEED, _MADV_HUGEPAGE, _MADV_COLLAPSE = 4, 14, 25
_HUGE = 1 << 21
_LEAST = 8 * _HUGE
"""Smaller regions are left alone; in bytes."""


def release() -> None:
    """Return what is free in the heap. After loading a tokenizer or a model that is tens of MB."""
    trim = _libc("malloc_trim")  # of glibc, which alone keeps so much
    if trim is not None:
        trim(0)


class MappedFile:
    """A file that a library has mapped into memory and reads from, once or now and then."""

    def __init__(self, path: Path) -> None:
        """To be made when it is mapped; finds nothing but on Linux."""
        ending = f" {path.resolve()}"
        self._ranges = [(start, end) for start, end, line in _mappings() if line.endswith(ending)]

    def forget(self) -> None:
        """Give its pages back; what is read again comes from the system's own cache."""
        advise = _libc("madvise")
        if advise is None:
            return
        for start, end in self._ranges:
            advise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _MADV_DONTNEED)

    @contextlib.contextmanager
    def forgotten(self, every_s: float = 0.005) -> Iterator[None]:
        """Forget it again and again while something goes through it, and at the end."""
        done = threading.Event()

        def work() -> None:
            while not done.wait(every_s):
                self.forget()

        thread = threading.Thread(target=work, daemon=True)
        if self._ranges:
            thread.start()
        try:
            yield
        finally:
            done.set()
            if self._ranges:
                thread.join()
            self.forget()


def settle() -> None:
    """To be called after loading weights into the heap: frees the rest, and starts to move what
    is left into pages of 2 MB, in the background.

    A decoder reads all its weights for every token: at 4 KB a page, 20,000 addresses to look up
    for a model of 90 MB, and under virtualization each look-up walks two tables. Kernels without
    MADV_COLLAPSE (before Linux 6.1) do it later, or never.
    """
    release()
    advise = _libc("madvise")
    if advise is not None:
        threading.Thread(target=_collapse, args=(advise,), daemon=True).start()


def _collapse(advise: Callable[..., int]) -> None:
    for start, end in _heap():
        first, last = -(-start // _HUGE) * _HUGE, end // _HUGE * _HUGE
        if last - first >= _LEAST:
            for advice in (_MADV_HUGEPAGE, _MADV_COLLAPSE):
                advise(ctypes.c_void_p(first), ctypes.c_size_t(last - first), advice)


def _libc(name: str) -> Callable[..., int] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None


def _heap() -> Iterator[tuple[int, int]]:
    """Address ranges of the process's heap."""
    return ((start, end) for start, end, line in _mappings() if line.endswith("[heap]"))


def _mappings() -> Iterator[tuple[int, int, str]]:
    """Start, end and description of what is in the process's memory; on Linux."""
    if sys.platform == "linux":
        for line in Path("/proc/self/maps").read_text().splitlines():
            start, end = line.split()[0].split("-")
            yield int(start, 16), int(end, 16), line
