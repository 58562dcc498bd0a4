"""Hand-off files of Vivado, which pynq's own package ships for its tests."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path

import pytest

from edgegen.errors import CorruptFile
from edgegen.runtimes.fpga import hwh
from edgegen.runtimes.fpga.boards import board
from tests.errors import raises

pytestmark = pytest.mark.fpga


def vivados(name: str) -> Path:
    """Return the path of a file that Vivado 2019.2 or 2020.2 wrote."""
    pytest.importorskip("pynqmetadata", reason="pynq is not installed: make fpga")
    return Path(str(files("pynqmetadata"))) / "tests" / "hwhs" / name


@pytest.mark.parametrize(("name", "mhz"), [("resizer", 100.0), ("rfsoc_sam", 99.999985)])
def test_frequency_that_vivado_achieved(name: str, mhz: float) -> None:
    assert hwh.clocks(vivados(f"{name}.hwh"))[0] == mhz


@pytest.mark.parametrize(("name", "design"), [("pynq-z2", "resizer"), ("kv260", "rfsoc_sam")])
def test_names_are_vivados(tmp_path: Path, name: str, design: str) -> None:
    """Names of parameters and ports of the processing system exist in a real file."""
    real, ours = hwh._read(vivados(f"{design}.hwh")), tmp_path / "edgegen.hwh"
    ours.write_text(hwh.write(board(name)), "utf-8")
    kind = hwh.processor(board(name)).ip
    tags = ("PARAMETER", "BUSINTERFACE")

    def named(tree: object) -> set[str]:
        module = tree.find(f".//MODULE[@MODTYPE='{kind}']")  # type: ignore[attr-defined]
        return {entry.get("NAME") for tag in tags for entry in module.iter(tag)}

    written = named(hwh._read(ours))
    assert len(written) > 20
    assert written <= named(real)


def test_file_without_a_frequency(tmp_path: Path) -> None:
    path = tmp_path / "edgegen.hwh"
    text = hwh.write(board("pynq-z2"))
    path.write_text(text.replace("PCW_ACT_FPGA0_PERIPHERAL_FREQMHZ", "PCW_FPGA0"), "utf-8")
    with raises(CorruptFile, "edgegen.hwh", "PL clock 0"):
        hwh.clocks(path)
