"""Location of edgegen's C++ libraries and of their headers."""

from pathlib import Path

FOLDER = Path(__file__).parent
NAMES = ("lib{}.so", "lib{}.dylib", "{}.dll")
"""File names of a library on Linux, macOS and Windows."""


def library(name: str = "edgegen") -> Path:
    """Return a shared library: "edgegen", "edgegen_text" or "edgegen_quantize", with a header each.

    Raises:
        ImportError: the wheel does not contain it.
    """
    for pattern in NAMES:
        path = FOLDER / pattern.format(name)
        if path.exists():
            return path
    raise ImportError(f"{FOLDER} contains no library {name}")
