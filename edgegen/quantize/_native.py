"""The quantizers' C++ kernels of edgegen-native, by ctypes; numpy does the same without them.

Results do not depend on the number of threads. They can differ from numpy's in the last bits of a
float sum, as BLAS libraries differ from one another.
"""

from __future__ import annotations

import ctypes
import functools
import os
import threading
import warnings
from ctypes import POINTER, Structure, byref, c_char_p, c_float, c_int, c_size_t, c_void_p
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._types import Float, Int8
from edgegen.arithmetic.trellis import Rate
from edgegen.errors import ResourceError
from edgegen.quantize.tensor import U8, QuantizedTensor

ABI = 5
OFF = "EDGEGEN_QUANTIZE"
"""Environment variable: "numpy" leaves the kernels out."""
_NO_MEMORY = 3


class _Product(Structure):
    _fields_ = (
        ("m", c_size_t),
        ("n", c_size_t),
        ("k", c_size_t),
        ("a", c_void_p),
        ("a_stride", c_size_t),
        ("a_transposed", c_int),
        ("b", c_void_p),
        ("b_stride", c_size_t),
        ("b_transposed", c_int),
        ("c", c_void_p),
        ("c_stride", c_size_t),
        ("added", c_int),
        ("rounded", c_int),
    )


class _Matrix(Structure):
    _fields_ = (
        ("rows", c_size_t),
        ("inputs", c_size_t),
        ("groups", c_size_t),
        *((name, c_void_p) for name in ("weight", "q", "z", "c", "s")),
    )


class _Layer(Structure):
    _fields_ = (
        ("bits", c_int),
        *((name, c_void_p) for name in ("order", "group_order", "starts", "hessian", "factor")),
    )


class _Trellis(Structure):
    _fields_ = (
        *((name, c_void_p) for name in ("first", "second")),
        *((name, c_int) for name in ("factor", "planes", "offset")),
        ("count", c_size_t),
        *((name, c_void_p) for name in ("target", "weight", "codes")),
        ("improve", c_int),
    )


class _Heads(Structure):
    _fields_ = (
        *((name, c_void_p) for name in ("q", "k", "v", "out")),
        *((name, c_size_t) for name in ("heads", "kv_heads", "tokens", "dim", "window")),
        ("scale", c_float),
    )


_SIGNATURES: dict[str, tuple[Any, ...]] = {
    "open": (ctypes.c_uint32, POINTER(c_void_p)),
    "multiply": (c_void_p, POINTER(_Product)),
    "add_moments": (c_void_p, c_void_p, c_size_t, c_size_t, c_void_p),
    "invert_root": (c_void_p, c_void_p, c_size_t),
    "gptq": (c_void_p, POINTER(_Layer), POINTER(_Matrix), c_int, c_int),
    "nearest": (c_void_p, POINTER(_Matrix), c_int, c_size_t, c_void_p, c_void_p, c_float),
}


class Kernels:
    """The library with threads of its own; calls of several threads run one after the other."""

    def __init__(self, library: ctypes.CDLL, threads: int) -> None:
        self._library = library
        for name, arguments in _SIGNATURES.items():
            function = getattr(library, f"edgegen_quantize_{name}")
            function.restype, function.argtypes = c_int, arguments
        library.edgegen_quantize_attention.argtypes = (POINTER(_Heads),)
        library.edgegen_quantize_trellis.argtypes = (POINTER(_Trellis),)
        library.edgegen_quantize_gated.argtypes = (c_void_p, c_void_p, c_size_t)
        library.edgegen_quantize_gated.restype = None
        library.edgegen_quantize_error.restype = c_char_p
        library.edgegen_quantize_kernels.restype = c_char_p
        self._handle, self._lock = c_void_p(), threading.Lock()
        self._check(library.edgegen_quantize_open(threads, byref(self._handle)))

    @property
    def name(self) -> str:
        """Instruction set: "portable", "avx2" or "avx512"."""
        return str(self._library.edgegen_quantize_kernels().decode())

    def multiply(self, a: Float, b: Float, *, rounded: bool = False) -> Float:
        """Return a @ b for matrices that are contiguous or transposes of contiguous ones.

        Operands are rounded to bfloat16 if `rounded`. Sums are float32.
        """
        product, out, _held = _product(a, b, rounded=rounded)
        self._call("multiply", byref(product))
        return out

    def add_product(self, a: Float, b: Float, sums: Float) -> None:
        """Add a @ b, of operands rounded to bfloat16, to `sums` in place."""
        assert sums.flags.c_contiguous
        product, _, _held = _product(a, b, sums, rounded=True)
        self._call("multiply", byref(product))

    def multiply_here(self, a: Float, b: Float) -> Float:
        """Return a @ b of operands rounded to bfloat16, on the calling thread."""
        product, out, _held = _product(a, b, rounded=True)
        self._check(self._library.edgegen_quantize_multiply(None, byref(product)))
        return out

    def add_moments(self, x: Float, sums: Float) -> None:
        """Add x^T x, for x [T, K] rounded to bfloat16, to the lower half of `sums` [K, K]."""
        x = np.ascontiguousarray(x, np.float32)
        assert sums.flags.c_contiguous
        self._call("add_moments", x.ctypes.data, *x.shape, sums.ctypes.data)

    def invert_root(self, m: Float) -> bool:
        """Replace a symmetric m = L L^T by L^-1, in place.

        Returns False where m is not positive definite.
        """
        assert m.flags.c_contiguous
        with self._lock:
            code = self._library.edgegen_quantize_invert_root(self._handle, m.ctypes.data, len(m))
        if code == _NO_MEMORY:
            self._check(code)
        return bool(code == 0)

    def gptq(
        self,
        weight: Float,
        groups: QuantizedTensor,
        order: tuple[NDArray[np.intp], NDArray[np.intp], NDArray[np.intp]],
        moments: tuple[Float, Float],
        sweeps: int,
        *,
        searched: bool,
    ) -> None:
        """Quantize `weight` [N, K] by GPTQ into `groups`, in place.

        Args:
            weight: float32 [N, K].
            groups: the result; its z, c and s are given and stay unless `searched`.
            order: inputs [K] and groups [G] in the order in which they are rounded, and the first
                input of each group in that order, [G].
            moments: the dampened Hessian and its inverse factor, both [K, K] in that order.
            sweeps: of coordinate descent.
            searched: whether z, c and s are chosen here.
        """
        inputs, by_group = (np.ascontiguousarray(o, np.int64) for o in order[:2])
        starts = np.append(order[2], weight.shape[1]).astype(np.uintp)
        layer = _Layer(
            groups.bits,
            *(a.ctypes.data for a in (inputs, by_group, starts)),
            *(a.ctypes.data for a in moments),
        )
        matrix, _held = _matrix(weight, groups)
        self._call("gptq", byref(layer), byref(matrix), searched, sweeps)

    def nearest(
        self,
        weight: Float,
        result: QuantizedTensor,
        importance: Float | None,
        largest_c: Float,
        limit: float,
    ) -> None:
        """Round `weight` to nearest after a clip search, into `result`, in place.

        Args:
            weight: float32 [N, K].
            result: its codes, zero points and scales are set; 2 or 4 bits.
            importance: [K], the weight of an error in each input; None weighs all equally.
            largest_c: [N], upper bound of c.
            limit: upper bound of c |q - z|.
        """
        matrix, _held = _matrix(weight, result)
        largest_c = np.ascontiguousarray(largest_c, np.float32)
        if importance is not None:
            importance = np.ascontiguousarray(importance, np.float32)
        weights = None if importance is None else importance.ctypes.data
        shape = (result.bits, result.group_size)
        self._call("nearest", byref(matrix), *shape, weights, largest_c.ctypes.data, limit)

    def attention(self, q: Float, k: Float, v: Float, scale: float, window: int) -> Float:
        """Return causal grouped-query attention [T, heads * dim], on the calling thread.

        Args:
            q: [heads, T, dim].
            k, v: [kv_heads, T, dim].
            scale: factor of the scores.
            window: keys that a query attends to, itself included; 0 for all earlier ones.
        """
        q, k, v = (np.ascontiguousarray(a, np.float32) for a in (q, k, v))
        heads, tokens, dim = q.shape
        out = np.empty((tokens, heads * dim), np.float32)
        pointers = (a.ctypes.data for a in (q, k, v, out))
        shape = _Heads(*pointers, heads, len(k), tokens, dim, window, scale)
        self._check(self._library.edgegen_quantize_attention(byref(shape)))
        return out

    def trellis(
        self,
        rate: Rate,
        tables: tuple[Int8, Int8],
        target: Float,
        weight: Float,
        codes: U8,
        *,
        improve: bool,
    ) -> None:
        """Do what `edgegen.quantize.viterbi.search` does, on the calling thread."""
        target, weight = (np.ascontiguousarray(a, np.float32) for a in (target, weight))
        assert codes.flags.c_contiguous
        arrays = (a.ctypes.data for a in (target, weight, codes))
        first, second = (table.ctypes.data for table in tables)
        steps = (rate.factor, rate.planes, rate.offset)
        sequence = _Trellis(first, second, *steps, len(codes), *arrays, improve)
        self._check(self._library.edgegen_quantize_trellis(byref(sequence)))

    def gated(self, gate: Float, up: Float) -> Float:
        """Return silu(gate) * up, written over `gate`, on the calling thread."""
        gate, up = (np.ascontiguousarray(a, np.float32) for a in (gate, up))
        self._library.edgegen_quantize_gated(gate.ctypes.data, up.ctypes.data, gate.size)
        return gate

    def _call(self, name: str, *arguments: Any) -> None:
        with self._lock:
            code = getattr(self._library, f"edgegen_quantize_{name}")(self._handle, *arguments)
        self._check(code)

    def _check(self, code: int) -> None:
        if code:
            why = self._library.edgegen_quantize_error().decode()
            raise ResourceError(f"the quantizers' kernels failed: {why}; free some memory")


def empty(shape: tuple[int, ...], bits: int, group_size: int) -> QuantizedTensor:
    """Return a tensor [N, K] whose codes and scales are not set yet."""
    n, k = shape
    groups = -(-k // group_size)
    z, c = np.empty((n, groups), np.uint8), np.empty((n, groups), np.uint8)
    codes = np.empty((n, k), np.uint8)
    return QuantizedTensor(bits, group_size, codes, z, c, np.empty(n, np.float32))


@functools.cache
def kernels(threads: int = os.cpu_count() or 1) -> Kernels | None:
    """Return the kernels; None where edgegen-native is not installed or they are switched off.

    Warns where edgegen-native is of another version, whose kernels cannot be used.
    """
    if os.environ.get(OFF) == "numpy":
        return None
    try:
        import edgegen_native

        library = ctypes.CDLL(str(edgegen_native.library("edgegen_quantize")))
    except (ImportError, OSError, TypeError):  # not installed, or an older one
        return None
    if (abi := library.edgegen_quantize_abi()) != ABI:
        warnings.warn(
            f"quantizing in numpy, which is slower: expected kernels {ABI} of edgegen-native, got "
            f"{abi}; run: pip install ./runtimes/native  # in a checkout of edgegen",
            RuntimeWarning,
            stacklevel=2,
        )
        return None
    return Kernels(library, threads)


def _matrix(weight: Float, parts: QuantizedTensor) -> tuple[_Matrix, Float]:
    """Return the C structure, and the array that it points to."""
    weight = np.ascontiguousarray(weight, np.float32)
    arrays = (weight, parts.q, parts.z, parts.c, parts.s)
    assert all(a.flags.c_contiguous for a in arrays)
    return _Matrix(*weight.shape, parts.z.shape[1], *(a.ctypes.data for a in arrays)), weight


def _product(
    a: Float, b: Float, sums: Float | None = None, *, rounded: bool
) -> tuple[_Product, Float, tuple[Float, Float]]:
    """Return the C structure of a @ b, the array for the result, and those it points to.

    Args:
        sums: the product is added to them; None for a new array.
        rounded: whether operands are rounded to bfloat16.
    """
    (a, a_t), (b, b_t) = _plain(a), _plain(b)
    m, k = a.shape[::-1] if a_t else a.shape
    n = b.shape[0] if b_t else b.shape[1]
    out = np.empty((m, n), np.float32) if sums is None else sums
    product = _Product(
        *(m, n, k),
        *(a.ctypes.data, a.shape[1], a_t),
        *(b.ctypes.data, b.shape[1], b_t),
        *(out.ctypes.data, n),
        *(sums is not None, rounded),
    )
    return product, out, (a, b)


def _plain(a: Float) -> tuple[Float, bool]:
    """Return a contiguous array and whether it is the transpose of `a`."""
    if a.T.flags.c_contiguous and not a.flags.c_contiguous:
        return a.T, True
    return np.ascontiguousarray(a, np.float32), False
