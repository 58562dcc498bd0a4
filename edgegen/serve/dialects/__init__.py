"""Dialects of tool calls, one per file, found without a list."""

from __future__ import annotations

from edgegen._registry import Registry
from edgegen.serve.dialect import Dialect

DIALECTS: Registry[Dialect] = Registry("dialect", __name__, "DIALECT")
