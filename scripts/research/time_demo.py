"""Time `make demo` in a clean clone and an empty home, with and without its downloads.

    python scripts/research/time_demo.py DIR [--compiler none]

DIR must not exist. The first demo downloads everything. The second has another clone and home, but
pip's cache and the model of the first: what it takes is installing, building, exporting and
answering. Prints the seconds of both, and of their parts.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
TIMED = re.compile(r"^(.+) in ([0-9.]+) s$", re.MULTILINE)
"""Lines of `scripts/bootstrap.py` and `edgegen demo` about what took how long."""


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--compiler", choices=("any", "none"), default="any")
    options = parser.parse_args()
    options.folder.mkdir(parents=True)
    path = None if options.compiler == "any" else str(options.folder / "none")
    first = demo(options.folder / "downloads", options.folder / "pip", None, path)
    models = options.folder / "downloads" / "home" / "models"
    second = demo(options.folder / "again", options.folder / "pip", models, path)
    print("| seconds | with downloads | without |\n|---|---|---|")
    for part in second:
        print(f"| {part} | {first.get(part, 0):.1f} | {second[part]:.1f} |")


def demo(folder: Path, pip: Path, models: Path | None, path: str | None) -> dict[str, float]:
    """Run the demo in a new clone, and return the seconds of its parts and in all.

    Args:
        folder: of the clone and of the home, not existing.
        pip: pip's cache.
        models: pulled models that the home starts with, or None.
        path: PATH if the demo has no compiler, or None.
    """
    clone, home = folder / "clone", folder / "home"
    subprocess.run(["git", "clone", "-q", str(ROOT), str(clone)], check=True)
    home.mkdir()
    if models is not None:
        shutil.copytree(models, home / "models")
    env = {k: v for k, v in os.environ.items() if k not in ("PYTHONPATH", "VIRTUAL_ENV")}
    env |= {"EDGEGEN_HOME": str(home), "PIP_CACHE_DIR": str(pip)}
    if path is not None:
        env |= {"PATH": path, "CXX": ""}
    start = time.perf_counter()
    command = [sys.executable, "scripts/dev.py", "demo"]
    done = subprocess.run(command, cwd=clone, env=env, capture_output=True, text=True, check=False)
    took = time.perf_counter() - start
    if done.returncode:
        sys.exit(done.stderr)
    return {part: float(seconds) for part, seconds in TIMED.findall(done.stderr)} | {"in all": took}


if __name__ == "__main__":
    main()
