"""Nothing is reported to anyone: onnxruntime, OpenVINO and NNCF do so where they are let."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
WATCHED = """
import sys
told = open(sys.argv.pop(1), "a")
local = ("socket.__new__", "socket.bind")  # urllib3 asks the system whether it has IPv6
sys.addaudithook(
    lambda event, given: event.startswith("socket.")
    and event not in local
    and print(event, given, file=told, flush=True)
)
from edgegen.cli.main import run
sys.exit(run(sys.argv[1:]))
"""
AUTOMATED = ("CI", "TF_BUILD", "JENKINS_URL", "NNCF_CI", "NNCF_DEV", "ORT_DISABLE_TELEMETRY")
"""By which the packages know machines that nobody sits at, where they are silent anyway."""


def run_watched(folder: Path, *words: object) -> str:
    """What a command prints that looks nothing up, connects to nothing and leaves nothing in the
    user's home; `folder` is for the test's own files."""
    home, told = folder / "home", folder / "told"
    home.mkdir()
    kept = {k: v for k, v in os.environ.items() if k not in (*AUTOMATED, "XDG_CACHE_HOME")}
    done = subprocess.run(
        [sys.executable, "-c", WATCHED, told, *words],
        cwd=ROOT,
        env=kept | {"HOME": str(home), "USERPROFILE": str(home), "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert told.read_text() == ""
    assert list(home.rglob("*")) == []
    return done.stdout


def test_looking_at_this_machine_imports_the_engines_and_tells_no_one(tmp_path: Path) -> None:
    assert "openvino" in run_watched(tmp_path, "doctor")
