"""Faults of a simulated device, which is usable after each of them."""

from __future__ import annotations

import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")

import pynq

from edgegen.errors import (
    CheckFailed,
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    MissingDevice,
)
from edgegen.runtimes.fpga import driver as driver_module
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import board
from edgegen.runtimes.fpga.build import build_id
from edgegen.runtimes.fpga.device import SimDevice, sim_device
from edgegen.runtimes.fpga.driver import Driver, view
from edgegen.runtimes.fpga.layout import Command, Mode, pack_inputs, unpack_sums
from edgegen.runtimes.fpga.registers import BUSY, Register
from edgegen.runtimes.fpga.simulator import STUCK, Behaviour
from tests.errors import raises

pytestmark = [pytest.mark.fpga, pytest.mark.usefixtures("simulation")]

BOARDS = ("kv260", "pynq-z2")


def files(folder: Path, name: str) -> Path:
    """Write an empty bitstream and its .hwh."""
    path = folder / "edgegen.bit"
    path.write_bytes(b"")
    path.with_suffix(".hwh").write_text(hwh.write(board(name)))
    return path


@pytest.fixture(params=BOARDS)
def device(request: pytest.FixtureRequest) -> Iterator[SimDevice]:
    device = sim_device(board(request.param), 1 << 22)
    with pytest.MonkeyPatch.context() as patch:
        if pynq.__version__.startswith("3.0"):
            # It takes both from the machine that it runs on: on a board, they are the board's.
            patch.setattr(pynq.ps, "CPU_ARCH", device.arch)
            patch.setattr(pynq.Device, "_active_device", device, raising=False)
        yield device


@pytest.fixture
def driver(device: SimDevice, tmp_path: Path) -> Iterator[Driver]:
    with closing(Driver(files(tmp_path, name_of(device)), device, timeout_s=0.2)) as driver:
        yield driver


def name_of(device: SimDevice) -> str:
    return next(name for name in BOARDS if board(name) == device.board)


def works(driver: Driver) -> None:
    """Run a product and check its sums."""
    rng = np.random.default_rng(0)
    buffer = driver.allocate(4096)
    w = rng.integers(-127, 128, (2, 32)).astype(np.int8)
    x = rng.integers(-127, 128, (1, 32)).astype(np.int8)
    buffer[:64] = w.reshape(1, 2, 4, 8).swapaxes(1, 2).reshape(-1).view(np.uint8)
    buffer[1024:1056] = pack_inputs(x)
    buffer.flush()
    at = buffer.device_address
    driver.run([Command(Mode.W8, 1, 2, 32, at, 4, at + 1024, at + 2048)])
    buffer.invalidate()
    sums = unpack_sums(view(buffer, 2048, 4), 1, 2)
    assert np.array_equal(sums, x.astype(int) @ w.astype(int).T)


def test_a_device_without_faults(driver: Driver, device: SimDevice) -> None:
    works(driver)
    assert driver.clock_mhz == pytest.approx(device.board.clock_mhz, rel=1e-4)
    assert device.downloads == 1


@pytest.mark.parametrize("channel", ["ar", "r", "aw", "w", "b"])
def test_a_channel_that_is_stuck(driver: Driver, device: SimDevice, channel: str) -> None:
    device.simulator.behave(Behaviour(stuck=STUCK[channel]))
    registers = (
        r"BUILD=0x\w+ STATUS=0x1 QUEUE=0x\w+ COUNT=0x1 DONE=0x0 CYCLES=0x\w+ BEATS=0x\w+ "
        r"ERRORS=0x0 WORDS=0x1f8 SCRATCH=0x0 POSITION=0x0 UNIT=0x0 TOKENS=0x2"
    )
    with pytest.raises(DeviceTimeout, match=rf"0\.2 s \({registers}\)") as caught:
        works(driver)
    assert caught.value.exit_code == 6
    device.simulator.behave(Behaviour())
    works(driver)
    assert device.downloads == 2


def test_registers_that_do_not_answer(driver: Driver, device: SimDevice) -> None:
    device.simulator.behave(Behaviour(stuck=STUCK["registers"]))
    with raises(DeviceTimeout, "0x8"):
        works(driver)
    assert driver.dump() == "no register answers"
    device.simulator.behave(Behaviour())
    works(driver)


def test_an_address_without_memory(driver: Driver) -> None:
    beyond = Command(Mode.W8, 1, 2, 32, 1 << 30, 4, 0, 0)
    with pytest.raises(EdgegenError, match=r"4 errors \(BUILD=.*ERRORS=0x4.*\)$"):
        driver.run([beyond])
    works(driver)


def test_ctrl_c_in_the_middle(
    driver: Driver, device: SimDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A real signal while the accelerator runs; the next call configures it again."""
    simulate = device.simulator.run

    def interrupted(_: int) -> None:
        simulate(60)
        signal.raise_signal(signal.SIGINT)

    monkeypatch.setattr(device.simulator, "run", interrupted)
    with pytest.raises(KeyboardInterrupt):
        works(driver)
    monkeypatch.undo()
    assert device.simulator.read(Register.STATUS) & BUSY
    works(driver)
    assert device.downloads == 2


def test_a_wrong_build(device: SimDevice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bitstream = files(tmp_path, name_of(device))
    monkeypatch.setattr(driver_module, "build_id", lambda: 0x12345679)
    with pytest.raises(CheckFailed, match=f"12345679, got {build_id():08x};"):
        Driver(bitstream, device)
    monkeypatch.undo()
    with closing(Driver(bitstream, device)) as driver:
        works(driver)


@pytest.mark.filterwarnings("ignore:Setting frequency")
def test_a_clock_that_is_too_fast(tmp_path: Path) -> None:
    """Another boot loader sets the PLL to 1800 MHz.

    pynq 4.0 chooses the nearest divisor, and pynq 3 keeps the design's.
    """
    device = sim_device(board("kv260"), 1 << 22)
    before = dict(device.clocks)
    device.clocks[0xFF5E0020] = 108 << 8 | 1 << 16
    with pytest.raises(CheckFailed, match=r"at most 250 MHz.* got (257\.14|299\.997)"):
        Driver(files(tmp_path, "kv260"), device)
    device.clocks = before
    with closing(Driver(files(tmp_path, "kv260"), device)) as driver:
        works(driver)


def test_clocks_of_the_design_are_set(driver: Driver, device: SimDevice) -> None:
    """pynq 4.0.0 reads no frequency on Zynq-7000; the driver fills it in, the device does not."""
    parsed = device.get_bitfile_metadata(driver.overlay.bitfile_name).clock_dict
    frequency = driver.overlay.clock_dict[0]["frequency"]
    assert frequency == pytest.approx(device.board.clock_mhz, rel=1e-4)
    assert parsed[0].get("frequency") in (None, frequency)


def test_a_missing_or_wrong_hwh(device: SimDevice, tmp_path: Path) -> None:
    path = files(tmp_path, "kv260")
    path.with_suffix(".hwh").unlink()
    with raises(CorruptFile, path.with_suffix(".hwh")):
        Driver(path, device)
    path.with_suffix(".hwh").write_text("<EDKSYSTEM/>")
    with raises(CorruptFile, "edgegen.hwh", "edgegen_0"):
        Driver(path, device)


@pytest.mark.filterwarnings("ignore:No devices found")
def test_no_device(tmp_path: Path) -> None:
    with raises(MissingDevice, "fpga-sim"):
        Driver(files(tmp_path, "kv260"))


HOLD = """
import sys
from edgegen.runtimes.fpga import driver
lock = driver.lock("edgegen simulation of Kria KV260")
print("held", flush=True)
sys.stdin.read()
"""


def test_two_processes(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    device = sim_device(board("kv260"), 1 << 22)
    with subprocess.Popen(command, **pipes) as other:
        assert other.stdout and other.stdout.readline() == "held\n"
        with pytest.raises(MissingDevice, match=f"in use by process {other.pid};"):
            Driver(files(tmp_path, "kv260"), device)
        other.kill()
    with closing(Driver(files(tmp_path, "kv260"), device)) as driver:
        works(driver)


def test_pynq_reads_the_hand_off_file(driver: Driver, device: SimDevice) -> None:
    entry = driver.overlay.ip_dict[hwh.IP]
    assert entry["phys_addr"] == device.board.registers
    offsets = {name: facts["address_offset"] for name, facts in entry["registers"].items()}
    assert offsets == {register.name: int(register) for register in Register}
    assert int(driver.overlay.edgegen_0.register_map.WORDS[31:0]) == 504
