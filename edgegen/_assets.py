"""Finds the files that ship beside the code: recipes, texts, hardware sources."""

from __future__ import annotations

from pathlib import Path

_PACKAGED = Path(__file__).parent / "_data"
_CHECKOUT = Path(__file__).parent.parent


def asset(*parts: str) -> Path:
    """Path of a shipped file, e.g. ``asset("export", "recipes", "w4a8kv8.toml")``.

    A checkout's own folder wins, so that an edited file takes effect at once.
    """
    for root in (_CHECKOUT, _PACKAGED):
        path = root.joinpath(*parts)
        if path.exists() and (root is _PACKAGED or (root / "pyproject.toml").exists()):
            return path
    raise FileNotFoundError("/".join(parts))
