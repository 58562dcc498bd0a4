"""Arrays with other numbers of multipliers than the shipped ones: products equal numpy's."""

from __future__ import annotations

import re

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.fpga import generate
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.build import Design
from edgegen.runtimes.fpga.layout import Command, pack_inputs, pack_matrix
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import Simulator
from tests.fpga.test_rtl import (
    INPUTS,
    MEMORIES,
    SHAPES,
    SIZE,
    SUMS,
    WEIGHTS,
    exact,
    matrix,
    put,
    run,
    sums,
)

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.timeout(600),
    pytest.mark.skipif(simulator.verilator() is None, reason="verilator is not installed"),
    pytest.mark.usefixtures("simulation"),
]

WIDTHS: dict[int, tuple[Design, dict[str, int]]] = {
    16: ("core", {"lanes": 16}),
    32: ("core", {}),
    64: ("core_batch", {"columns": 2}),
}
"""Multipliers of the array -> a design, and its parameters where they differ from the shipped ones.

Columns of 32 multiply the same codes with other tokens: 64 multiply those of four."""


@pytest.fixture(
    scope="module",
    params=[pytest.param(n, marks=[pytest.mark.slow] * bool(WIDTHS[n][1])) for n in WIDTHS],
)
def device(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Simulator:
    """A simulation, which takes minutes to compile if it is not the shipped one."""
    design, changed = WIDTHS[request.param]
    if not changed:
        return Simulator(np.zeros(SIZE, np.uint8), design=design)
    pytest.importorskip("xls.c_api", reason="xls-python has no wheel for this system")
    files = generate.verilog(design, **changed)
    products = re.findall(r"assign smul\w* = ", files["edgegen_multiply.v"])
    assert len(products) == request.param
    folder, shell = (
        tmp_path_factory.mktemp("verilog"),
        asset("hls", "shell", "edgegen_axi.v").parent,
    )
    for name, text in files.items():
        (folder / name).write_text(text)
    compiled = simulator.compiled(sorted([*folder.iterdir(), *shell.glob("*.v")]))
    return Simulator(np.zeros(SIZE, np.uint8), compiled=compiled)


@pytest.mark.parametrize("bits", [2, 4, 8])
def test_products(device: Simulator, bits: int) -> None:
    rng = np.random.default_rng(bits)
    for (n, k), memory in zip(SHAPES, MEMORIES, strict=True):
        device.behave(memory)
        q = matrix(rng, bits, n, k)
        mode, stream = pack_matrix(q)
        put(device, WEIGHTS, stream)
        for tokens in range(1, device.read(Register.TOKENS) + 1):
            x = rng.choice([-127, -1, 0, 1, 127], (tokens, k)).astype(np.int8)
            put(device, INPUTS, pack_inputs(x))
            command = Command(mode, tokens, n, k, WEIGHTS, len(stream) // 16, INPUTS, SUMS)
            run(device, [command])
            assert np.array_equal(sums(device, command), exact(q, x))
    assert device.read(Register.ERRORS) == 0
