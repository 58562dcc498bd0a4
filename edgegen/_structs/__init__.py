"""msgspec, or a substitute in plain Python where it is not installed.

PyPI has no wheel of msgspec for 32-bit Arm, the processor of a PYNQ-Z2. The substitute has only
what edgegen uses on a board. It is slower, and writes the same bytes.
"""

try:
    import msgspec
except ImportError:
    from edgegen._structs import plain as msgspec  # type: ignore[no-redef]

__all__ = ["msgspec"]
