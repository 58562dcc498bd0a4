"""Location of edgegen's C++ libraries and of their headers."""

from pathlib import Path

FOLDER = Path(__file__).parent


def library(name: str = "edgegen") -> Path:
    """Return the shared library "edgegen" (edgegen.h) or "edgegen_quantize" (edgegen_quantize.h).

    Raises:
        ImportError: the wheel does not contain it.
    """
    for pattern in (f"lib{name}.*", f"{name}.dll"):
        for found in FOLDER.glob(pattern):
            return found
    raise ImportError(f"{FOLDER} contains no library {name}")
