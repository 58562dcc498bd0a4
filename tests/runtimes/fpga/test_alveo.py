"""The engine fpga on an Alveo card: the kernel's RTL behind a stub of XRT's Python package."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.bundle import Bundle
from edgegen.errors import (
    CheckFailed,
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    MissingDependency,
    MissingDevice,
    ResourceError,
    UsageError,
)
from edgegen.fpga import alveo
from edgegen.runtimes.base import Step
from edgegen.runtimes.fpga import driver as drivers
from edgegen.runtimes.fpga import simulator
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.layout import Command, Mode, pack_inputs, unpack_sums
from edgegen.runtimes.fpga.model import FpgaModel, choose_host
from edgegen.runtimes.fpga.registers import Register
from edgegen.runtimes.fpga.simulator import STUCK, Behaviour
from edgegen.runtimes.fpga.xrt import XrtDriver
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises
from tests.runtimes.fpga.pyxrt_stub import Card, module

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.usefixtures("user_home"),
]

BENCH = Path(__file__).parents[2] / "fpga" / "alveo_bench.sv"


@pytest.fixture(scope="module")
def compiled(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """The simulated kernel, which takes a minute to compile."""
    if simulator.verilator() is None:
        pytest.skip("verilator is not installed")
    path = tmp_path_factory.mktemp("kernel") / "kernel.so"
    bench, verilog = asset("hls", "sim", "device.cpp"), [*alveo.files(), BENCH]
    simulator.build(path, bench, "kernel_bench", verilog, "--prefix", "Vedgegen_axi")
    return simulator.load(path)


@pytest.fixture
def card(compiled: Any, monkeypatch: pytest.MonkeyPatch) -> Card:
    """A card, with memory that pauses at random."""
    found = Card(compiled)
    found.simulator.behave(Behaviour(latency=9, under_way=4, stall=60, seed=5))
    monkeypatch.setitem(sys.modules, "pyxrt", module(found))
    return found


@pytest.fixture
def binary(tmp_path: Path) -> Path:
    alveo.write(board("u280"), tmp_path)
    path = tmp_path / alveo.BINARY
    path.write_bytes(b"xclbin2\0")
    return path


def test_products(card: Card, binary: Path) -> None:
    """A queue of two products in one run of the kernel, and the registers in its report."""
    driver = XrtDriver(binary)
    rng = np.random.default_rng(1)
    w = rng.integers(-127, 128, (40, 128)).astype(np.int8)
    x = rng.integers(-127, 128, (2, 128)).astype(np.int8)
    weights, inputs, sums = (driver.allocate(size) for size in (w.nbytes, x.nbytes + 16, 4096))
    weights[:] = np.frombuffer(w.reshape(20, 2, 16, 8).swapaxes(1, 2).tobytes(), np.uint8)
    packed = pack_inputs(x).view(np.uint8).reshape(-1)
    inputs[: len(packed)] = packed
    for buffer in (weights, inputs):
        buffer.flush()
    target = sums.device_address
    places = (weights.device_address, w.nbytes // 16, inputs.device_address)
    commands = [Command(Mode.W8, 2, 40, 128, *places, target + at) for at in (0, 1024)]
    driver.run(commands)
    sums.invalidate()
    for at in (0, 1024):
        data = np.asarray(sums)[at : at + commands[0].output_bytes].view(np.int32)
        assert np.array_equal(unpack_sums(data, 2, 40), x.astype(int) @ w.astype(int).T)
    assert (driver.read(Register.DONE), driver.read(Register.STATUS)) == (2, 0)
    assert driver.traffic.beats == driver.read(Register.BEATS) > 2 * w.nbytes // 16
    assert (driver.clock_mhz, driver.words) == (225.0, 512)
    driver.close()


@pytest.mark.parametrize("offload", ["linears", "all"])
def test_equals_the_integer_model(
    card: Card, binary: Path, bundles: dict[str, Bundle], offload: Any
) -> None:
    bundle, tokens = bundles["w2a8kv4"], np.arange(5, dtype=np.int32)
    reference = integer_model(QuantizedBundle(bundle))
    want = reference.step(reference.new_cache(), tokens)
    options: Any = {"bitstream": binary, "offload": offload, "fpga_host": "python"}
    model = FpgaModel.from_bundle(bundle, **options)
    step = Step(model.new_cache(16), tokens, logits_for="all")
    assert np.array_equal(model.step([step])[0].logits, want)
    assert model.device == "225 MHz, host python"
    model.close()


def test_a_queue_that_does_not_end(card: Card, binary: Path) -> None:
    driver = XrtDriver(binary, timeout_s=0.02)
    card.simulator.behave(Behaviour(stuck=STUCK["r"]))
    command = Command(Mode.W8, 1, 2, 64, 0, 8, 0, 0)
    with raises(DeviceTimeout, "0.02", "xrt-smi reset"):
        driver.run([command])
    with raises(DeviceTimeout, "xrt-smi reset"):
        driver.run([command])
    driver.close()


def test_an_invalid_command(card: Card, binary: Path) -> None:
    driver = XrtDriver(binary)
    with pytest.raises(EdgegenError, match=r"reported 1 errors \(BUILD=.* STATUS=0x2 "):
        driver.run([Command(Mode.W8, 1, 0, 64, 0, 8, 0, 0)])
    driver.close()


def test_one_process_at_a_time(card: Card, binary: Path) -> None:
    driver = XrtDriver(binary)
    with pytest.raises(MissingDevice, match="in use by process"):
        XrtDriver(binary)
    driver.close()
    with raises(MissingDevice, "edgegen.xclbin", "resource busy", "xrt-smi examine"):
        XrtDriver(binary)


def test_other_builds_and_files(card: Card, binary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    description = binary.with_name(alveo.DESCRIPTION)
    text = description.read_text("utf-8")
    description.write_text(text.replace('name="edgegen_kernel"', 'name="vadd"'), "utf-8")
    binary.with_name(alveo.LINK).write_text("nk=vadd:1\nsp=vadd_1.m_axi_gmem:HBM[0]\n", "utf-8")
    with raises(CorruptFile, str(binary), "edgegen_kernel", "vadd"):
        XrtDriver(binary)
    alveo.write(board("u280"), binary.parent)
    binary.write_bytes(b"bits")
    with raises(CorruptFile, str(binary), "Invalid xclbin"):
        XrtDriver(binary)
    with raises(CorruptFile, "lost.xclbin"):
        XrtDriver(binary.with_name("lost.xclbin"))
    binary.write_bytes(b"xclbin2\0")
    monkeypatch.setattr(drivers, "build_id", lambda: 0xABCD)
    with pytest.raises(CheckFailed, match="of build 0000abcd, got"):
        XrtDriver(binary)


def test_memory_of_a_channel(card: Card, binary: Path) -> None:
    driver = XrtDriver(binary)
    with raises(ResourceError, "64 MiB", "edgegen_kernel_1"):
        driver.allocate(64 << 20)
    driver.close()


def test_without_a_card(binary: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyxrt", module(None))
    with raises(MissingDevice, "edgegen.xclbin", "index '0'"):
        XrtDriver(binary)
    monkeypatch.setitem(sys.modules, "pyxrt", None)
    with raises(MissingDependency, "pyxrt"):
        XrtDriver(binary)


def test_the_native_host_has_no_card(binary: Path) -> None:
    with raises(UsageError, "native", "python"):
        choose_host({"bitstream": binary, "fpga_host": "native"})
    assert choose_host({"bitstream": binary}) == "python"
