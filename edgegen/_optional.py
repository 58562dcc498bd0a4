"""Imports of optional packages, with an error that says how to install a missing one."""

from __future__ import annotations

import importlib
from types import ModuleType

from edgegen._private import no_telemetry
from edgegen.errors import MissingDependency


def need(module: str, extra: str) -> ModuleType:
    """Import `module`, which `pip install edgegen[extra]` installs.

    Raises:
        MissingDependency: it is not installed; the text contains the pip command.
    """
    try:
        with no_telemetry():
            return importlib.import_module(module)
    except ImportError as error:
        raise MissingDependency(
            f'{module} is not installed; run: pip install "edgegen[{extra}]"'
        ) from error
