"""Work shared out among the cores, with one thread of BLAS each.

BLAS' own threads wait for each other by spinning: beside other threads they take more time from
them than they give.
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
    """`function` of each of `items`, in their order: the same bits on any number of cores."""
    with _libraries().limit(limits=1, user_api="blas"), ThreadPoolExecutor(THREADS) as pool:
        return list(pool.map(function, items))


@lru_cache
def _libraries() -> Any:
    """The BLAS that numpy has loaded."""
    return need("threadpoolctl", "export").ThreadpoolController()
