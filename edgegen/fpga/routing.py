"""Placing and routing with nextpnr, whose router never ends for some placements.

It routes all wires in rounds, and overused wires again in the next round. Where the last few of
them take turns, another seed gives another placement.
"""

from __future__ import annotations

import re
import subprocess
import time
from collections.abc import Sequence
from pathlib import Path

from edgegen.errors import ResourceError

PATIENCE = 100
"""Rounds without fewer overused wires after which a placement is given up. 18 were seen to end."""
PLACEMENTS = 3
"""Maximum number of placements to try."""
POLL = 2.0
"""Seconds between two looks at the log."""


def place_and_route(folder: Path, command: Sequence[str], log: Path, seed: int) -> None:
    """Run nextpnr in `folder` with a seed, and with the next ones where its router does not end.

    Raises:
        ResourceError: nextpnr failed, or no placement could be routed; the last one's log is `log`.
    """
    for tried in range(seed, seed + PLACEMENTS):
        with log.open("w") as file:
            words = [*command, "--seed", str(tried)]
            process = subprocess.Popen(words, cwd=folder, stdout=file, stderr=file)
            try:
                while process.poll() is None and not is_stuck(log.read_text("utf-8", "replace")):
                    time.sleep(POLL)
            finally:
                stopped = process.poll() is None
                process.kill()
                process.wait()
        if stopped:
            continue
        if process.returncode:
            raise failed("nextpnr-ecp5", process.returncode, log)
        return
    raise ResourceError(
        f"nextpnr-ecp5: the router did not end with {PLACEMENTS} placements; see {log}, and try a "
        "lower clock_mhz in the board's file"
    )


def failed(name: str, code: int, log: Path) -> ResourceError:
    """Return the error of a tool that ended with a code."""
    return ResourceError(f"{name} failed with exit code {code}; see {log}")


def is_stuck(log: str) -> bool:
    """Return whether the last rounds in a log of nextpnr have had no fewer overused wires."""
    overused = [int(number) for number in re.findall(r"iter=\d+ .*?overused=(\d+)", log)]
    return bool(overused) and len(overused) - 1 - overused.index(min(overused)) >= PATIENCE
