"""The accelerator's sources and build id."""

from __future__ import annotations

import functools
import hashlib
from pathlib import Path
from typing import Literal

from edgegen._assets import asset

Design = Literal["core", "core_unit", "core_lite", "core_batch"]
"""An accelerator: plain, with the special function unit, with it and half of the multipliers, or
for products of up to 8 tokens.

The names are those of the top levels in hls/dslx.
"""


def has_unit(design: Design) -> bool:
    """Return whether an accelerator has the special function unit, which computes whole tokens."""
    return design in ("core_unit", "core_lite")


def sources() -> Path:
    """Return the folder hls."""
    return asset("hls", "config.toml").parent


@functools.cache
def build_id() -> int:
    """Return 32 bits of a hash of the configuration and all sources; never 0."""
    folder = sources()
    parts = [*sorted(folder.glob("dslx/*.x")), *sorted(folder.glob("shell/*.v"))]
    digest = hashlib.sha256()
    for path in [folder / "config.toml", *parts]:
        digest.update(path.name.encode() + b"\0" + path.read_bytes().replace(b"\r\n", b"\n"))
    return int.from_bytes(digest.digest()[:4], "big") | 1
