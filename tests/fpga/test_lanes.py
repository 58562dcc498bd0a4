"""The accelerator's arithmetic, compiled by XLS, equals numpy's."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen._types import Int8
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.fpga.layout import Mode, pack_inputs, pack_matrix
from tests.fpga.packing import pack_signed

pytest.importorskip("xls.c_api", reason="xls-python has no wheel for this system")

from xls import c_api as xls

from edgegen.fpga.generate import to_ir

pytestmark = pytest.mark.fpga

INPUTS = {Mode.W2: 32, Mode.W4: 16, Mode.W8: 8, Mode.K4: 16}
"""Mode -> inputs of a beat of two rows."""


FLAT = """
import lanes;
import types;

fn flat(c: uN[155], x: uN[512]) -> uN[128] {
    let codes = types::Codes {
        beat: c[0:128], mode: c[128:131] as types::Mode, z0: c[131:135], z1: c[135:139],
        c0: c[139:147], c1: c[147:155]
    };
    let all = x as s8[64];
    let pair = types::Pair {
        a: array_slice(all, u32:0, s8[32]:[s8:0, ...]),
        b: array_slice(all, u32:32, s8[32]:[s8:0, ...])
    };
    let sums = lanes::FUNCTION(codes, pair);
    sums[3] as u32 ++ sums[2] as u32 ++ sums[1] as u32 ++ sums[0] as u32
}
"""
"""A function of lanes.x with bits as parameters, which Python creates quickly."""


@pytest.fixture(scope="module", params=["sums", "sums_of_halves"])
def flat(request: pytest.FixtureRequest) -> Any:
    """Return the compiled function, of 32 lanes or of 16 in two cycles."""
    text = xls.optimize_ir(to_ir("flat", FLAT.replace("FUNCTION", request.param)), "__flat__flat")
    return xls.Package.parse_ir(text).get_function("__flat__flat").to_jit()


def bits(width: int, data: bytes) -> Any:
    return xls.Value.from_bits(xls.Bits.from_bytes(width, data))


def run(jit: Any, mode: Mode, beat: bytes, z: NDArray[Any], c: NDArray[Any], x: Int8) -> list[int]:
    """Run one beat: row 0 and row 1 with token a, then with token b."""
    control = int(mode) | int(z[0]) << 3 | int(z[1]) << 7 | int(c[0]) << 11 | int(c[1]) << 19
    out = jit.run([bits(155, beat + control.to_bytes(4, "little")), bits(512, x.tobytes()[::-1])])
    return np.frombuffer(out.get_bits().to_bytes(), np.int32).tolist()


def inputs(rng: np.random.Generator, count: int) -> Int8:
    """Return inputs of two tokens [2, 32]; in a quarter of the cases only extremes."""
    x = rng.integers(-127, 128, (2, 32))
    if rng.random() < 0.25:
        x = rng.choice([-127, 0, 127], (2, 32))
    x[:, count:] = rng.integers(-127, 128, (2, 32 - count))  # not used
    return x.astype(np.int8)


@pytest.mark.parametrize("mode", Mode)
def test_products_are_exact(flat: Any, mode: Mode) -> None:
    rng = np.random.default_rng(int(mode))
    for _ in range(2500):
        count = INPUTS[mode]
        x = inputs(rng, count)
        steps, beat, c, z = random_beat(rng, mode, count)
        want = (x[:, :count].astype(int) @ (steps * c[:, None]).T).reshape(-1)
        assert run(flat, mode, beat, z, c, x) == want.tolist()


def random_beat(
    rng: np.random.Generator, mode: Mode, count: int
) -> tuple[NDArray[Any], bytes, NDArray[Any], NDArray[Any]]:
    """Return (steps [2, K], beat, c [2], z [2]); a quarter of the cases are extremes."""
    extreme = rng.random() < 0.25
    bits = {Mode.W2: 2, Mode.W8: 8}.get(mode, 4)
    none = mode in (Mode.W8, Mode.K4)
    c = (
        np.array([1, 1])
        if none
        else rng.choice([1, 255], 2)
        if extreme
        else rng.integers(1, 256, 2)
    )
    z = rng.choice([0, 2**bits - 1], 2) if extreme else rng.integers(0, 2**bits, 2)
    if none:
        c = np.array([1, 1])
        top = 127 if mode is Mode.W8 else 7
        steps = (
            rng.choice([-top, top], (2, count))
            if extreme
            else rng.integers(-top, top + 1, (2, count))
        )
        full = np.pad(steps, ((0, 0), (0, -count % 32))).astype(np.int8)
        if mode is Mode.K4:
            return steps, pack_signed(full)[:16].tobytes(), c, np.zeros(2, int)
        q = (full.astype(int) + 128).astype(np.uint8)
        z128, one = np.full((2, 1), 128, np.uint8), np.ones((2, 1), np.uint8)
        stream = pack_matrix(QuantizedTensor(8, 32, q, z128, one, np.ones(2, np.float32)))[1]
        return steps, stream[:16].tobytes(), c, np.zeros(2, int)
    codes = rng.integers(0, 2**bits, (2, 64)).astype(np.uint8)
    if extreme:
        codes = rng.choice(np.array([0, 2**bits - 1], np.uint8), (2, 64))
    parts = [part.reshape(2, 1).astype(np.uint8) for part in (z, c)]
    q2 = QuantizedTensor(bits, 64, codes, *parts, np.ones(2, np.float32))
    stream = pack_matrix(q2)[1]
    return q2.steps[:, :count].astype(int), stream[16:32].tobytes(), c, z


def test_layout_of_inputs() -> None:
    x = np.arange(2 * 64, dtype=np.int8).reshape(2, 64)
    words = pack_inputs(x).reshape(2, 2, 32)
    assert np.array_equal(words.swapaxes(0, 1).reshape(2, 64), x.view(np.uint8))
