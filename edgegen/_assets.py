"""Locate the files that ship with the code: recipes, texts, hardware sources."""

from __future__ import annotations

from pathlib import Path

_PACKAGED = Path(__file__).parent / "_data"
_CHECKOUT = Path(__file__).parent.parent


def asset(*parts: str) -> Path:
    """Return the path of a shipped file, e.g. ``asset("export", "recipes", "w4a8kv8.toml")``.

    In a checkout, the checkout's own file wins over packaged data, so that an edit takes effect
    at once.
    """
    for root in (_CHECKOUT, _PACKAGED):
        path = root.joinpath(*parts)
        if path.exists() and (root is _PACKAGED or (root / "pyproject.toml").exists()):
            return path
    raise FileNotFoundError("/".join(parts))
