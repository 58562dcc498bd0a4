"""The wheel contains the code and the data, and nothing else."""

from __future__ import annotations

import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from edgegen import __version__
from edgegen._assets import asset

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Wheel built by the project's build backend."""
    out = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(out)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    (path,) = out.glob("*.whl")
    return path


def test_contents(wheel: Path) -> None:
    assert wheel.name == f"edgegen-{__version__}-py3-none-any.whl"
    names = zipfile.ZipFile(wheel).namelist()
    inside = {name.split("/")[0] for name in names}
    assert inside == {"edgegen", f"edgegen-{__version__}.dist-info"}
    data = [path for path in (ROOT / "export").rglob("*") if path.is_file()]
    packed = {f"edgegen/_data/{path.relative_to(ROOT).as_posix()}" for path in data}
    assert packed <= set(names)
    assert {"edgegen/py.typed", "edgegen/cli/main.py"} <= set(names)


def test_installed_data_is_found(wheel: Path, tmp_path: Path) -> None:
    """Outside of a checkout, with only the wheel on the path."""
    zipfile.ZipFile(wheel).extractall(tmp_path)
    code = "from edgegen._assets import asset; print(asset('export', 'recipes'))"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    assert Path(done.stdout.strip()) == tmp_path / "edgegen" / "_data" / "export" / "recipes"


def test_a_checkout_uses_its_own_data() -> None:
    assert asset("export", "recipes") == ROOT / "export" / "recipes"
    with pytest.raises(FileNotFoundError, match=r"^export/nothing$"):
        asset("export", "nothing")
