"""Parallel map over the cores, with one BLAS thread each.

BLAS threads wait for each other by spinning. Next to other threads that costs more than it gains.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from functools import lru_cache
from typing import Any, TypeVar

from edgegen._optional import need

T = TypeVar("T")
R = TypeVar("R")

THREADS = os.cpu_count() or 1


def ordered_map(function: Callable[[T], R], items: Iterable[T]) -> list[R]:
    """Return `function` of each item, in order: the same bits on any number of cores."""
    with _libraries().limit(limits=1, user_api="blas"), ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(function, items))


@lru_cache
def _libraries() -> Any:
    """Return the controller of the BLAS library that numpy has loaded."""
    return need("threadpoolctl", "export").ThreadpoolController()
