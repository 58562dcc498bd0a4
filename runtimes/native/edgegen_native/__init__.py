"""Where edgegen's CPU engine lies: a shared library with the C interface of edgegen.h."""

from pathlib import Path

FOLDER = Path(__file__).parent


def library() -> Path:
    """The shared library, to be loaded with ctypes or linked to."""
    found = next(FOLDER.glob("libedgegen.*"), None)
    if found is None:
        raise ImportError(f"{FOLDER} holds no libedgegen")
    return found
