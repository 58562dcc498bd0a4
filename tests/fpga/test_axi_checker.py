"""The checker of AXI's rules finds each rule that a trace breaks, and nothing in a legal trace."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from edgegen._assets import asset

FOUND = {
    "legal": "none",
    "reset": "R without a read",  # a reset forgets what was asked before
    "AR withdrawn": "AR changed while waiting",
    "AR changed": "AR changed while waiting",
    "AR size": "a burst is not of whole words",
    "AR page": "a burst crosses a 4 KB boundary",
    "AW kind": "a burst is not of whole words",
    "AW alignment": "a burst's address is not aligned",
    "AW changed": "AW changed while waiting",
    "R early": "R without a read",
    "R changed": "R changed while waiting",
    "R last": "RLAST is misplaced",
    "W changed": "W changed while waiting",
    "W last early": "WLAST is misplaced",
    "W last late": "WLAST is misplaced",
    "B early": "B without a complete write",
    "B changed": "B changed while waiting",
    "B twice": "B without a complete write",
    "register R changed": "a register's R changed while waiting",
    "register R early": "a register's R without a read",
    "register B withdrawn": "a register's B changed while waiting",
    "register B early": "a register's B without a write",
}


@pytest.mark.skipif(shutil.which("c++") is None, reason="no C++ compiler")
def test_rules(tmp_path: Path) -> None:
    program, bench = tmp_path / "axi_checker", Path(__file__).with_name("axi_checker.cpp")
    include = asset("hls", "sim", "axi_checker.h").parent
    command = ["c++", "-std=c++20", "-Wall", "-Wextra", "-Werror", "-I", include, bench]
    subprocess.run([*command, "-o", program], check=True)
    lines = subprocess.run([program], capture_output=True, text=True, check=True).stdout
    assert dict(line.split(": ", 1) for line in lines.splitlines()) == FOUND
