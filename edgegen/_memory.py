"""Hints to the operating system about memory; they have an effect on Linux only."""

from __future__ import annotations

import contextlib
import ctypes
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

_M_ARENA_MAX = -8
_MADV_DONTNEED, _MADV_HUGEPAGE, _MADV_COLLAPSE = 4, 14, 25
_HUGE = 1 << 21
_MIN_REGION = 8 * _HUGE
"""Minimum size in bytes of a region that is collapsed into huge pages."""


def release() -> None:
    """Return free heap memory to the system: tens of MB after loading a tokenizer or a model."""
    trim = _libc("malloc_trim")  # only glibc retains that much
    if trim is not None:
        trim(0)


def share_heap() -> None:
    """Let threads that start from here on share one heap, in place of one each.

    Each heap retains some of what it has freed. Threads that compute with large arrays allocate
    rarely, so that they do not wait for each other.
    """
    set_option = _libc("mallopt")  # glibc
    if set_option is not None:
        set_option(_M_ARENA_MAX, 1)


class MappedFile:
    """A file that a library has mapped into memory and reads rarely."""

    def __init__(self, path: Path) -> None:
        """Locate the mappings of a file that is already mapped."""
        ending = f" {path.resolve()}"
        self._ranges = [(start, end) for start, end, line in _mappings() if line.endswith(ending)]

    def drop_pages(self) -> None:
        """Release the mapped pages; later reads come from the system's page cache."""
        advise = _libc("madvise")
        if advise is None:
            return
        for start, end in self._ranges:
            advise(ctypes.c_void_p(start), ctypes.c_size_t(end - start), _MADV_DONTNEED)

    @contextlib.contextmanager
    def dropping_pages(self, every_s: float = 0.005) -> Iterator[None]:
        """Release the pages repeatedly while the file is read once, and at the end."""
        done = threading.Event()

        def work() -> None:
            while not done.wait(every_s):
                self.drop_pages()

        thread = threading.Thread(target=work, daemon=True)
        if self._ranges:
            thread.start()
        try:
            yield
        finally:
            done.set()
            if self._ranges:
                thread.join()
            self.drop_pages()


def collapse_heap() -> None:
    """Free unused heap memory, and move the rest into 2 MB pages in the background.

    Call it after loading weights into the heap. A decoder reads all weights for every token: with
    4 KB pages, a model of 90 MB causes 20,000 TLB misses per token, and under virtualization each
    one walks two page tables. Kernels before Linux 6.1 lack MADV_COLLAPSE and do it later or never.
    """
    release()
    advise = _libc("madvise")
    if advise is not None:
        threading.Thread(target=_collapse, args=(advise,), daemon=True).start()


def _collapse(advise: Callable[..., int]) -> None:
    for start, end in _heap():
        first, last = -(-start // _HUGE) * _HUGE, end // _HUGE * _HUGE
        if last - first >= _MIN_REGION:
            for advice in (_MADV_HUGEPAGE, _MADV_COLLAPSE):
                advise(ctypes.c_void_p(first), ctypes.c_size_t(last - first), advice)


def _libc(name: str) -> Callable[..., int] | None:
    return getattr(ctypes.CDLL(None), name, None) if sys.platform == "linux" else None


def _heap() -> Iterator[tuple[int, int]]:
    """Return the address ranges of the process's heap."""
    return ((start, end) for start, end, line in _mappings() if line.endswith("[heap]"))


def _mappings() -> Iterator[tuple[int, int, str]]:
    """Yield start, end and description of each memory mapping of the process, on Linux."""
    if sys.platform == "linux":
        for line in Path("/proc/self/maps").read_text().splitlines():
            start, end = line.split()[0].split("-")
            yield int(start, 16), int(end, 16), line
