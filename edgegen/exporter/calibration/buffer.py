"""Keep the activations of a calibration text: in memory up to a limit, the rest in files.

Each array beyond the limit is a temporary file of its own, mapped into memory. The system deletes
it when the array is freed or the process dies. Its pages are not the process's memory: they are
dropped after they are read, and come back from the page cache or the disk.
"""

from __future__ import annotations

import mmap
import threading
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from types import TracebackType
from weakref import WeakSet, WeakValueDictionary, finalize

import numpy as np

from edgegen._types import Float

LIMIT = 512 * 10**6
"""Maximum bytes of activations in memory."""


class ActivationBuffer:
    """Store of activations, a context manager.

    Args:
        folder: the files' folder is made next to it, with a name that starts with its name.
        limit: maximum bytes in memory; None is `LIMIT`.
    """

    def __init__(self, folder: Path, limit: int | None = None) -> None:
        self._folder, self._limit = folder, LIMIT if limit is None else limit
        self._files: TemporaryDirectory[str] | None = None
        self._kept = WeakValueDictionary[int, Float]()
        self._maps = WeakSet[mmap.mmap]()
        self._lock = threading.RLock()  # finalizers run at any moment
        self.in_memory = 0
        """Bytes of the arrays that are not in files."""

    def __enter__(self) -> ActivationBuffer:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        if self._files is not None:
            self._files.cleanup()

    def keep(self, x: Float) -> Float:
        """Return `x`, or an array with its values and memory order in a file.

        Raises:
            OSError: the disk is full or refuses.
        """
        with self._lock:
            if self._kept.get(id(x)) is x:
                return x
            if fits := self.in_memory + x.nbytes <= self._limit:
                self.in_memory += x.nbytes
        if fits:
            finalize(x, self._forget, x.nbytes)
        else:
            x = self._stored(x)
        with self._lock:
            self._kept[id(x)] = x
        return x

    def drop_pages(self) -> None:
        """Release the memory of all files' pages; reading them loads them again."""
        if not hasattr(mmap, "MADV_DONTNEED"):  # Windows
            return
        with self._lock:
            maps = list(self._maps)
        for mapped in maps:
            mapped.madvise(mmap.MADV_DONTNEED)

    def _forget(self, nbytes: int) -> None:
        with self._lock:
            self.in_memory -= nbytes

    def _stored(self, x: Float) -> Float:
        order = np.argsort([-stride for stride in x.strides], kind="stable")
        ordered = np.ascontiguousarray(x.transpose(order))
        with TemporaryFile(dir=self._path()) as file:
            file.write(ordered.data)
            file.flush()
            mapped = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        with self._lock:
            self._maps.add(mapped)
        values = np.frombuffer(mapped, x.dtype).reshape(ordered.shape)
        return values.transpose(np.argsort(order))

    def _path(self) -> str:
        with self._lock:
            if self._files is None:
                self._files = TemporaryDirectory(
                    prefix=f"{self._folder.name}-",
                    dir=self._folder.parent,
                    ignore_cleanup_errors=True,  # Windows: a file that is still mapped
                )
            return self._files.name
