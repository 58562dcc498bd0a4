"""Programs of Debian's that some tests need: `python scripts/debian_tools.py PROGRAM...`.

Installs the packages of those that are not here, where this is Debian or Ubuntu and apt-get may be
run (as root, or through sudo without a password). Ends with 1 where one is still missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PACKAGES = {
    "aarch64-linux-gnu-g++": "g++-aarch64-linux-gnu",
    "qemu-aarch64": "qemu-user",
    "clang++": "clang",
}
MINUTES = 3


def provide(*programs: str) -> bool:
    """Whether all programs, keys of PACKAGES, are here now."""
    missing = [PACKAGES[name] for name in programs if not shutil.which(name)]
    if missing:
        install(*missing)
    return all(map(shutil.which, programs))


def install(*packages: str) -> None:
    """Try to install Debian packages."""
    if not shutil.which("apt-get"):
        return
    become = [] if os.getuid() == 0 else ["sudo", "-n"]
    command = [*become, "apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not _quietly(command) and _quietly([*become, "apt-get", "update"]):
        _quietly(command)


def _quietly(command: list[str]) -> bool:
    """Whether a command went well; without a network apt-get may wait for very long."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    try:
        done = subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=60 * MINUTES,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0


if __name__ == "__main__":
    sys.exit(not provide(*(sys.argv[1:] or PACKAGES)))
