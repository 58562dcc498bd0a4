"""The driver on other releases of pynq, whose source distributions pip downloads."""

from __future__ import annotations

import os
import subprocess
import sys
import tarfile
from pathlib import Path

import pytest

pytest.importorskip("pynq", reason="pynq is not installed: make fpga")

pytestmark = [
    pytest.mark.fpga,
    pytest.mark.slow,
    pytest.mark.timeout(600),
    pytest.mark.usefixtures("simulation", "user_home"),
]

FAULTS = Path(__file__).with_name("test_faults.py")


@pytest.mark.parametrize("release", ["3.0.1", "3.1.2"])
def test_driver(tmp_path: Path, release: str) -> None:
    """The tests of faults pass that run on simulated boards of both families."""
    command = [sys.executable, "-m", "pip", "download", "-q", "--no-deps", "--no-binary", "pynq"]
    subprocess.run([*command, "-d", tmp_path, f"pynq=={release}"], check=True)
    with tarfile.open(tmp_path / f"pynq-{release}.tar.gz") as archive:
        archive.extractall(tmp_path, filter="data")
    package = tmp_path / "only" / "pynq"
    package.parent.mkdir()
    (tmp_path / f"pynq-{release}" / "pynq").rename(package)
    options = ["-q", "-m", "fpga", "-k", "kv260 or z2", "-p", "no:cacheprovider"]
    warnings = ["-W", "ignore:Could not load:ResourceWarning"]
    program = f"import pynq, pytest, sys; assert pynq.__version__ == '{release}'; "
    program += "sys.exit(pytest.main(sys.argv[1:]))"
    done = subprocess.run(
        [sys.executable, "-c", program, *options, *warnings, FAULTS],
        env=os.environ | {"PYTHONPATH": os.pathsep.join([str(package.parent), *sys.path])},
        cwd=FAULTS.parents[3],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "26 passed" in done.stdout
