"""What can go wrong with a device, on the simulated one; it is usable after each."""

from __future__ import annotations

import re
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

pytestmark = [pytest.mark.fpga, pytest.mark.usefixtures("simulation")]

BOARDS = ("kv260", "pynq-z2")


def files(folder: Path, name: str) -> Path:
    """A bitstream without content and the .hwh beside it."""
    path = folder / "edgegen.bit"
    path.write_bytes(b"")
    path.with_suffix(".hwh").write_text(hwh.write(board(name)))
    return path


@pytest.fixture(params=BOARDS)
def device(request: pytest.FixtureRequest) -> SimDevice:
    return sim_device(board(request.param), 1 << 22)


@pytest.fixture
def driver(device: SimDevice, tmp_path: Path) -> Iterator[Driver]:
    name = "kv260" if device.board.family == "ultrascale" else "pynq-z2"
    found = Driver(files(tmp_path, name), device, timeout_s=0.2)
    yield found
    found.close()


def works(driver: Driver) -> None:
    """A product whose sums are right."""
    rng = np.random.default_rng(0)
    buffer = driver.allocate(4096)
    w = rng.integers(-127, 128, (2, 32)).astype(np.int8)
    x = rng.integers(-127, 128, (1, 32)).astype(np.int8)
    buffer[:64] = w.reshape(1, 2, 4, 8).swapaxes(1, 2).reshape(-1).view(np.uint8)
    buffer[1024:1056] = pack_inputs(x)
    buffer.flush()
    at = buffer.device_address
    driver.run([Command(Mode.W8, 1, 2, 32, at, 4, at + 1024, at + 2048)])
    sums = unpack_sums(view(buffer, 2048, 4), 1, 2)
    assert np.array_equal(sums, x.astype(int) @ w.astype(int).T)


def test_it_works(driver: Driver, device: SimDevice) -> None:
    works(driver)
    assert driver.clock_mhz == pytest.approx(device.board.clock_mhz, rel=1e-4)
    assert device.downloads == 1


@pytest.mark.parametrize("channel", ["ar", "r", "aw", "w", "b"])
def test_a_channel_that_is_stuck(driver: Driver, device: SimDevice, channel: str) -> None:
    device.simulator.behave(Behaviour(stuck=STUCK[channel]))
    with pytest.raises(DeviceTimeout) as caught:
        works(driver)
    assert re.fullmatch(
        r"the accelerator has not moved for 0\.2 s \(BUILD=0x\w+ STATUS=0x1 QUEUE=0x\w+ COUNT=0x1 "
        r"DONE=0x0 CYCLES=0x\w+ BEATS=0x\w+ ERRORS=0x0 WORDS=0x200 SCRATCH=0x0\); it is configured "
        r"anew at the next call",
        str(caught.value),
    )
    assert caught.value.exit_code == 6
    device.simulator.behave(Behaviour())
    works(driver)
    assert device.downloads == 2


def test_registers_that_do_not_answer(driver: Driver, device: SimDevice) -> None:
    device.simulator.behave(Behaviour(stuck=STUCK["registers"]))
    with pytest.raises(DeviceTimeout, match=r"^the register at 0x8 does not answer$"):
        works(driver)
    assert driver.dump() == "no register answers"
    device.simulator.behave(Behaviour())
    works(driver)


def test_an_address_without_memory(driver: Driver) -> None:
    beyond = Command(Mode.W8, 1, 2, 32, 1 << 30, 4, 0, 0)
    text = r"^the accelerator counted 4 errors \(BUILD=.*ERRORS=0x4.*\)$"
    with pytest.raises(EdgegenError, match=text):
        driver.run([beyond])
    works(driver)


def test_ctrl_c_in_the_middle(
    driver: Driver, device: SimDevice, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The signal itself, while the accelerator is at work; the next call begins anew."""
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
    name = "kv260" if device.board.family == "ultrascale" else "pynq-z2"
    monkeypatch.setattr(driver_module, "build_id", lambda: 0x12345679)
    text = (
        f"the accelerator is build {build_id():08x}, this edgegen drives 12345679; build and flash "
        "it again: edgegen fpga build"
    )
    with pytest.raises(CheckFailed, match=f"^{re.escape(text)}$"):
        Driver(files(tmp_path, name), device)
    monkeypatch.undo()
    with closing(Driver(files(tmp_path, name), device)) as driver:
        works(driver)


@pytest.mark.filterwarnings("ignore:Setting frequency")
def test_a_clock_that_came_out_different(tmp_path: Path) -> None:
    """Another boot loader's PLL makes 1800 MHz, of which pynq takes the nearest: too fast."""
    device = sim_device(board("kv260"), 1 << 22)
    before = dict(device.clocks)
    device.clocks[0xFF5E0020] = 108 << 8 | 1 << 16
    text = (
        r"^the accelerator's clock is 257\.14 MHz, it was built for 250; its results would be "
        r"wrong\. Set PL clock 0 to what the \.hwh says$"
    )
    with pytest.raises(CheckFailed, match=text):
        Driver(files(tmp_path, "kv260"), device)
    device.clocks = before
    with closing(Driver(files(tmp_path, "kv260"), device)) as driver:
        works(driver)


def test_half_a_pair(device: SimDevice, tmp_path: Path) -> None:
    path = files(tmp_path, "kv260")
    path.with_suffix(".hwh").unlink()
    text = (
        f"{path.with_suffix('.hwh')} is missing: PYNQ needs edgegen.bit and edgegen.hwh together; "
        "build both again: edgegen fpga build"
    )
    with pytest.raises(CorruptFile, match=f"^{re.escape(text)}$"):
        Driver(path, device)
    path.with_suffix(".hwh").write_text("<EDKSYSTEM/>")
    text = "edgegen.hwh places no edgegen_0; it is of another design"
    with pytest.raises(CorruptFile, match=f"^{re.escape(text)}$"):
        Driver(path, device)


@pytest.mark.filterwarnings("ignore:No devices found")
def test_no_device(tmp_path: Path) -> None:
    text = (
        "there is no FPGA here that pynq knows; run on a PYNQ board as root, or take --engine "
        "fpga-sim"
    )
    with pytest.raises(MissingDevice, match=f"^{re.escape(text)}$"):
        Driver(files(tmp_path, "kv260"))


HOLD = """
import sys
from edgegen.runtimes.fpga import driver
class Device: tag = "edgegen simulation of Kria KV260"
lock = driver._lock(Device)
print("held", flush=True)
sys.stdin.read()
"""


def test_two_processes(tmp_path: Path) -> None:
    command = [sys.executable, "-c", HOLD]
    pipes: dict[str, Any] = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    device = sim_device(board("kv260"), 1 << 22)
    with subprocess.Popen(command, **pipes) as other:
        assert other.stdout and other.stdout.readline() == "held\n"
        text = f"the FPGA is in use by process {other.pid}; wait for it to end, or end it"
        with pytest.raises(MissingDevice, match=f"^{text}$"):
            Driver(files(tmp_path, "kv260"), device)
        other.kill()
    with closing(Driver(files(tmp_path, "kv260"), device)) as driver:
        works(driver)


def test_what_pynq_reads_of_our_hand_off_file(driver: Driver, device: SimDevice) -> None:
    entry = driver.overlay.ip_dict[hwh.IP]
    assert entry["phys_addr"] == device.board.registers
    offsets = {name: facts["address_offset"] for name, facts in entry["registers"].items()}
    assert offsets == {register.name: int(register) for register in Register}
    assert int(driver.overlay.edgegen_0.register_map.WORDS[31:0]) == 512
