"""Toy distributions: packages outside the repository that add parts to edgegen.

    site = write_distribution(
        tmp_path / "site",
        "toy-drafter",
        {"toy_drafter": "DRAFTER = ..."},
        {"edgegen.drafters": {"toy": "toy_drafter:DRAFTER"}},
    )
    run_cli(site, "run", bundle, "--draft", "toy")

The folder has the layout of an installation by pip, so importlib.metadata reads real metadata.
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path

ROOT = Path(__file__).parent.parent

EntryPoints = Mapping[str, Mapping[str, str]]
"""Group -> name of the entry point -> its object, "module:attribute"."""


def write_distribution(
    site: Path, name: str, modules: Mapping[str, str], entry_points: EntryPoints
) -> Path:
    """Write modules (name to source) and a .dist-info into the folder `site`, and return it."""
    info = site / f"{name.replace('-', '_')}-1.0.dist-info"
    info.mkdir(parents=True)
    (info / "METADATA").write_text(f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n", "utf-8")
    lines = []
    for group, points in entry_points.items():
        lines += [f"[{group}]", *(f"{point} = {value}" for point, value in points.items())]
    (info / "entry_points.txt").write_text("\n".join(lines) + "\n", "utf-8")
    for module, source in modules.items():
        (site / f"{module}.py").write_text(source, "utf-8")
    return site


def run_cli(site: Path, *arguments: object) -> subprocess.CompletedProcess[str]:
    """Run `edgegen ARGUMENTS` in a new process that has the packages of `site` installed."""
    path = os.pathsep.join([str(site), str(ROOT)])
    return subprocess.run(
        [sys.executable, "-m", "edgegen", *map(str, arguments)],
        env=os.environ | {"PYTHONPATH": path},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
