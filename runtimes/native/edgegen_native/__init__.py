"""edgegen's CPU engine: a shared library with the C interface of edgegen.h."""

from pathlib import Path

FOLDER = Path(__file__).parent


def library() -> Path:
    """Return the path of the shared library, for ctypes or a linker.

    Raises:
        ImportError: the package is not installed completely.
    """
    path = next(FOLDER.glob("libedgegen.*"), None)
    if path is None:
        raise ImportError(f"expected libedgegen in {FOLDER}, got none; reinstall edgegen-native")
    return path
