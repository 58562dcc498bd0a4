"""Environments of clients, each installed once into the user's cache.

Python clients get an environment of their own, since their requirements contradict each other.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from edgegen.models.pull.cache import cache_dir
from tests.conftest import USER_HOME

QUESTION = "What is 2 plus 2?"
ANSWER = "The answer to this classic math problem is 4."
"""SmolLM2's greedy answer at 8 bits."""


def python(script: str, *arguments: str, packages: tuple[str, ...]) -> Any:
    """Run a script with these packages; return the JSON of the last line that it prints."""
    interpreter = python_with(*packages)
    return _result([str(interpreter), "-c", script, *arguments])


def node(script: str, *arguments: str, packages: tuple[str, ...]) -> Any:
    """Run an ES module with these npm packages; return the JSON of its last line."""
    npm, program = shutil.which("npm"), shutil.which("node")
    if npm is None or program is None:
        pytest.skip("there is no Node.js")
    folder = _folder("node", packages)
    if not (folder / "installed").exists():
        _run([npm, "install", "--no-audit", "--no-fund", *packages], folder)
        (folder / "installed").touch()
    file = folder / "script.mjs"
    file.write_text(script, "utf-8")
    return _result([program, str(file), *arguments])


def python_with(*packages: str) -> Path:
    """Return the interpreter of an environment that has these packages."""
    folder = _folder("python", packages)
    interpreter = folder / ("Scripts" if os.name == "nt" else "bin") / "python"
    if not (folder / "installed").exists():
        _run([sys.executable, "-m", "venv", str(folder)], folder)
        _run([str(interpreter), "-m", "pip", "install", "-q", *packages], folder)
        (folder / "installed").touch()
    return interpreter


def _folder(kind: str, packages: tuple[str, ...]) -> Path:
    with pytest.MonkeyPatch.context() as patch:
        if USER_HOME is None:
            patch.delenv("EDGEGEN_HOME", raising=False)
        else:
            patch.setenv("EDGEGEN_HOME", USER_HOME)
        name = packages[0].strip("@").replace("/", "-").partition("[")[0]
        folder = cache_dir() / "tests" / "clients" / f"{kind}-{name}"
    folder.mkdir(parents=True, exist_ok=True)
    return folder


def _result(command: list[str]) -> Any:
    environment = os.environ | {"OPENAI_API_KEY": "x", "PYTHONPATH": ""}
    done = subprocess.run(
        command, capture_output=True, text=True, check=False, timeout=300, env=environment
    )
    assert done.returncode == 0, done.stderr[-3000:]
    return json.loads(done.stdout.splitlines()[-1])


def _run(command: list[str], folder: Path) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder)
    assert done.returncode == 0, done.stderr[-3000:]
