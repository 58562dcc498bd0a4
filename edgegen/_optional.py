"""Imports of optional packages: a missing one becomes an error that says what to install."""

from __future__ import annotations

import importlib
from types import ModuleType

from edgegen.errors import MissingDependency


def need(module: str, extra: str) -> ModuleType:
    """Import ``module``, which comes with ``edgegen[extra]``.

    Raises:
        MissingDependency: it is not installed; the message has the pip line.
    """
    try:
        return importlib.import_module(module)
    except ImportError as error:
        raise MissingDependency(
            f'{module} is not installed; run: pip install "edgegen[{extra}]"'
        ) from error
