"""The library of the package edgegen-native, with typed functions, and the errors of its codes."""

from __future__ import annotations

import ctypes
import functools

from edgegen.errors import (
    ContextOverflow,
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    MissingDependency,
    ResourceError,
    UsageError,
)
from edgegen.runtimes.native import ENGINE

ABI = 7
BAD_FILE = 2
_ERRORS: dict[int, type[EdgegenError]] = {
    1: UsageError,
    BAD_FILE: CorruptFile,
    3: ResourceError,
    4: ContextOverflow,
    5: DeviceTimeout,
    6: EdgegenError,
}
SIZE, POINTER, _TEXT = ctypes.c_size_t, ctypes.c_void_p, ctypes.c_char_p
_SIGNATURES = {
    "last_error": (_TEXT, ()),
    "open": (ctypes.c_int, (_TEXT, ctypes.c_uint32, _TEXT, POINTER)),
    "close": (None, (POINTER,)),
    "kernels": (_TEXT, (POINTER,)),
    "vocab": (ctypes.c_uint32, (POINTER,)),
    "cache_window": (ctypes.c_int, (POINTER, *(3 * (ctypes.c_uint32,)), POINTER)),
    "cache_free": (None, (POINTER,)),
    "run": (ctypes.c_int, (POINTER, SIZE)),
    "multiply": (ctypes.c_int, (POINTER, POINTER, POINTER, SIZE, POINTER)),
    "likeliest": (ctypes.c_int, (POINTER, POINTER, POINTER, SIZE, POINTER)),
    "keep": (ctypes.c_int, (POINTER, POINTER, SIZE)),
    "truncate": (ctypes.c_int, (POINTER, SIZE)),
    "state_size": (SIZE, (POINTER, SIZE)),
    "save": (ctypes.c_int, (POINTER, POINTER, SIZE)),
    "restore": (ctypes.c_int, (POINTER, SIZE, POINTER, SIZE)),
}


@functools.cache
def library() -> ctypes.CDLL:
    """Return the library with typed functions. Raises MissingDependency if it is not installed."""
    try:
        import edgegen_native

        path = edgegen_native.library()
    except ImportError as error:
        raise MissingDependency(
            f"engine native needs edgegen-native, which does not load ({error}); run: "
            f"{ENGINE.install}"
        ) from error
    loaded = ctypes.CDLL(str(path))
    abi = loaded.edgegen_abi()
    if abi != ABI:
        raise MissingDependency(
            f"expected interface {ABI} of edgegen-native, got {abi}; run: {ENGINE.install}"
        )
    for name, (result, arguments) in _SIGNATURES.items():
        function = getattr(loaded, f"edgegen_{name}")
        function.restype, function.argtypes = result, arguments
    return loaded


def check(code: int, advice: str = "") -> None:
    """Raise the error for a code that the library returned; 0 is success."""
    if code:
        raise _ERRORS[code](f"native engine: {library().edgegen_last_error().decode()}{advice}")
