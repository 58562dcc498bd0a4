"""Download of wheels with pip, without installing or running anything in them.

pip runs as a separate program, so that its configuration (index, proxy, certificates) applies.
Only wheels are accepted, because building a source package would run its code.
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
    """Download the wheels of `requirements` into `folder`, without dependencies.

    Args:
        requirements: each "name==version".
        folder: created if it does not exist.
        nbytes: the approximate size of all wheels, for the progress.
        progress: called about five times a second.

    Raises:
        MissingDependency: this Python has no pip.
        ResourceError: pip failed; the message has pip's reason.
    """
    if importlib.util.find_spec("pip") is None:
        raise MissingDependency(
            "pip, which downloads built-in models, is not installed in this Python; "
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
            # Temporary files of pip in the same folder count for the progress.
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
            f"pip could not download {' '.join(requirements)}: {_reason(log)}; "
            "check the network and pip's settings (python -m pip config list)"
        )


def _command(requirements: list[str], folder: Path) -> list[str]:
    """Return the command, without pip's cache: the files are kept in edgegen's."""
    pip = [sys.executable, "-m", "pip", "--no-input", "--disable-pip-version-check"]
    options = ["--no-deps", "--only-binary=:all:", "--no-cache-dir", "--progress-bar=off"]
    return [*pip, "download", *options, "--dest", str(folder), *requirements]


def _size(folder: Path) -> int:
    """Return the bytes in a folder while another process changes it."""
    total = 0
    for parent, _, files in os.walk(folder):
        for file in files:
            with contextlib.suppress(FileNotFoundError):
                total += (Path(parent) / file).stat().st_size
    return total


def _reason(log: Path) -> str:
    """Return the last error line of pip's log."""
    lines = [line.strip() for line in log.read_text(errors="replace").splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR:")] or lines or ["no reason given"]
    return errors[-1].removeprefix("ERROR:").strip()[:300]
