"""Fetches wheels with pip, without installing or running anything of them.

pip is run as a program of its own, so that its configuration (index, proxy, certificates) holds
here too. Only wheels are accepted, as building a source package would run its code.
"""

from __future__ import annotations

import contextlib
import importlib.util
import os
import subprocess
import sys
import time
from pathlib import Path

from edgegen._types import Progress
from edgegen.errors import MissingDependency, ResourceError

_POLL = 0.2


def download(requirements: list[str], folder: Path, nbytes: int, progress: Progress) -> None:
    """Put the wheels of `requirements` ("name==version") into `folder`, without dependencies.

    `nbytes`: about how many bytes that is, for the progress.

    Raises:
        MissingDependency: this Python has no pip.
        ResourceError: pip could not fetch them; the message has pip's own reason.
    """
    if importlib.util.find_spec("pip") is None:
        raise MissingDependency(
            "pip is not installed in this Python and built-in models come through it; "
            f"run: {sys.executable} -m ensurepip --upgrade"
        )
    folder.mkdir(parents=True, exist_ok=True)
    log = folder / "pip.log"
    with log.open("wb") as stream:
        process = subprocess.Popen(
            _command(requirements, folder),
            stdin=subprocess.DEVNULL,
            stdout=stream,
            stderr=subprocess.STDOUT,
            # pip's temporary files in the folder too: measured there, and deleted with it.
            env=os.environ | dict.fromkeys(("TMPDIR", "TEMP", "TMP"), str(folder)),
        )
        try:
            while process.poll() is None:
                progress("downloading", min(_size(folder), nbytes), nbytes)
                time.sleep(_POLL)
        finally:
            process.kill()
            process.wait()
    if process.returncode != 0:
        raise ResourceError(
            f"pip could not fetch {' '.join(requirements)}: {_reason(log)}; "
            "check the network and pip's settings (python -m pip config list)"
        )


def _command(requirements: list[str], folder: Path) -> list[str]:
    """The files are kept in edgegen's own cache, so pip need not keep them in its."""
    pip = [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check"]
    options = ["--no-deps", "--only-binary=:all:", "--no-cache-dir", "--progress-bar=off"]
    return [*pip, "download", *options, "--dest", str(folder), *requirements]


def _size(folder: Path) -> int:
    """Bytes in a folder that another process is changing: what vanishes meanwhile counts 0."""
    total = 0
    for parent, _, files in os.walk(folder):
        for file in files:
            with contextlib.suppress(FileNotFoundError):
                total += (Path(parent) / file).stat().st_size
    return total


def _reason(log: Path) -> str:
    """The last error line that pip wrote."""
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")] or lines or ["no reason given"]
    return errors[-1].removeprefix("ERROR:").strip()[:300]
