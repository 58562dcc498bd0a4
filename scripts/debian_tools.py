"""Install Debian programs that some tests need: `python scripts/debian_tools.py PROGRAM...`.

Installs the packages of missing programs on Debian or Ubuntu, as root or through sudo without a
password. Exits with 1 if a program is still missing.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys

PACKAGES = {
    "aarch64-linux-gnu-g++": "g++-aarch64-linux-gnu",
    "berkeley-abc": "berkeley-abc",
    "qemu-aarch64": "qemu-user",
    "chromium": "chromium",
    "clang++": "clang",
    "x86_64-w64-mingw32-g++-posix": "g++-mingw-w64-x86-64-posix",
    "wine": "wine",
}
MINUTES = 3


def provide(*programs: str) -> bool:
    """Install the missing programs, keys of PACKAGES, and return whether all are present."""
    missing = [PACKAGES[name] for name in programs if not shutil.which(name)]
    if missing:
        install(*missing)
    return all(map(shutil.which, programs))


def install(*packages: str) -> None:
    """Try to install Debian packages; do nothing without apt-get."""
    if not shutil.which("apt-get"):
        return
    become = [] if os.getuid() == 0 else ["sudo", "-n"]
    command = [*become, "apt-get", "install", "-y", "--no-install-recommends", *packages]
    if not _quietly(command) and _quietly([*become, "apt-get", "update"]):
        _quietly(command)


def _quietly(command: list[str]) -> bool:
    """Run a command and return whether it succeeded. Without a network apt-get waits very long."""
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
