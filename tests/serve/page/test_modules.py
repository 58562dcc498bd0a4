"""The page's modules that need no browser, in Node.js."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from edgegen.serve.assets import FOLDER

NODE = shutil.which("node")


@pytest.mark.skipif(NODE is None, reason="there is no Node.js")
def test_modules(tmp_path: Path) -> None:
    """All tests of modules.mjs pass."""
    copy = shutil.copytree(FOLDER, tmp_path / "page", ignore=shutil.ignore_patterns("vendor"))
    (copy / "package.json").write_text('{"type": "module"}')  # browsers know it from the page
    script = Path(__file__).with_name("modules.mjs")
    command = [str(NODE), str(script), str(copy)]
    done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
    assert done.returncode == 0, done.stdout
    assert "# pass 5" in done.stdout
