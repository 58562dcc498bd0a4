"""What all tests share: a home of their own, the real models, a network that can be cut.

Tests never touch the user's bundles and notes: EDGEGEN_HOME is a temporary folder, a new one for
each test. Only the real models come from the user's own cache, where they stay between runs.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import hypothesis
import pytest

from tests import offline

USER_HOME = os.environ.get("EDGEGEN_HOME")
OFFLINE = Path(offline.__file__).parent / "offline_site"

hypothesis.settings.register_profile("default", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session", autouse=True)
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The home that fixtures of session scope see."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EDGEGEN_HOME", str(home))
        yield home


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty home for one test."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("EDGEGEN_HOME", str(folder))
    return folder


@pytest.fixture
def user_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """The user's own home instead, in which the built-in models are found by name."""
    _restore(monkeypatch)


@pytest.fixture(scope="session")
def simulation() -> None:
    """The Verilated accelerator, compiled once for a state of its sources, like the models kept."""
    from edgegen.runtimes.fpga import simulator

    with pytest.MonkeyPatch.context() as patch:
        _restore(patch)
        simulator.library()


@pytest.fixture(scope="session")
def smollm2_gguf(session_home: Path) -> Path:
    """SmolLM2-135M-Instruct, as `edgegen pull smollm2-135m-instruct` yields it."""
    return _pull("smollm2-135m-instruct")


@pytest.fixture(scope="session")
def smollm2(smollm2_gguf: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A bundle of it at 8 bits, without the gate: what runs bundles is tested with it.

    EDGEGEN_TEST_BUNDLE names a finished one, of any recipe, in a folder named smollm2.
    """
    if ready := os.environ.get("EDGEGEN_TEST_BUNDLE"):
        return Path(ready)
    from edgegen.exporter.pipeline import export

    folder = tmp_path_factory.mktemp("smollm2") / "smollm2"
    return export(smollm2_gguf, folder, "w8a8", context=1024, check=False).path


@pytest.fixture(scope="session")
def gemma3_gguf(session_home: Path) -> Path:
    """Gemma 3 270M, as `edgegen pull gemma3-270m` yields it."""
    return _pull("gemma3-270m")


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Cut the network: resolving, connecting and binding fail here and in child Pythons."""
    paths = [str(OFFLINE), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(paths))
    with offline.cut():
        yield


def _restore(patch: pytest.MonkeyPatch) -> None:
    if USER_HOME is None:
        patch.delenv("EDGEGEN_HOME", raising=False)
    else:
        patch.setenv("EDGEGEN_HOME", USER_HOME)


def _pull(name: str) -> Path:
    """Fetch a built-in model once. Without a network this fails: a skip would hide it."""
    from edgegen.models.pull import builtin

    with pytest.MonkeyPatch.context() as patch:
        _restore(patch)
        return builtin.pull(name)
