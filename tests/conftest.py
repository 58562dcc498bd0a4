"""Fixtures of all tests: a temporary EDGEGEN_HOME, real models, and a blocked network.

Tests never touch the user's bundles and caches: EDGEGEN_HOME is a new temporary folder for each
test. Only the real models come from the user's own cache and stay there between runs.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import hypothesis
import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.runtimes.fpga.build import Design
from tests import offline
from tests.llamacpp import llamacpp_source

USER_HOME = os.environ.get("EDGEGEN_HOME")
OFFLINE = Path(offline.__file__).parent / "offline_site"

hypothesis.settings.register_profile("default", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True, print_blob=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "default")


@pytest.fixture(scope="session", autouse=True)
def session_home(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """EDGEGEN_HOME of fixtures with session scope."""
    home = tmp_path_factory.mktemp("home")
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("EDGEGEN_HOME", str(home))
        yield home


@pytest.fixture(autouse=True)
def home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """EDGEGEN_HOME of one test: an empty folder."""
    folder = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("EDGEGEN_HOME", str(folder))
    return folder


@pytest.fixture
def user_home(monkeypatch: pytest.MonkeyPatch) -> None:
    """Use the user's EDGEGEN_HOME, which has the built-in models by name."""
    _restore(monkeypatch)


@pytest.fixture(scope="session")
def simulation() -> None:
    """The Verilated accelerator, compiled once per state of its sources into the user's cache."""
    _compile_simulation("core")


@pytest.fixture(scope="session")
def unit_simulation() -> None:
    """The same with the special function unit."""
    _compile_simulation("core_unit")


@pytest.fixture(scope="session")
def batch_simulation() -> None:
    """The same for products of up to 8 tokens."""
    _compile_simulation("core_batch")


@pytest.fixture(scope="session")
def smollm2_gguf(session_home: Path) -> Path:
    """GGUF file of `edgegen pull smollm2-135m-instruct`."""
    return _pull("smollm2-135m-instruct")


@pytest.fixture(scope="session")
def smollm2_export(
    smollm2_gguf: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., Bundle]:
    """Export SmolLM2-135M-Instruct without the gate, each name once in a session.

    EDGEGEN_TEST_BUNDLES names a folder that may have them, for several runs of the tests.
    """
    from edgegen.exporter.api import export

    ready = os.environ.get("EDGEGEN_TEST_BUNDLES")
    done = dict[str, Bundle]()

    def bundle(name: str, recipe: str | None = None, **options: Any) -> Bundle:
        if ready and (Path(ready) / name).exists():
            return open_bundle(Path(ready) / name)
        if name not in done:
            folder = tmp_path_factory.mktemp("exported") / name
            done[name] = export(smollm2_gguf, folder, recipe or name, check=False, **options)
        return done[name]

    return bundle


@pytest.fixture(scope="session")
def smollm2(smollm2_export: Callable[..., Bundle]) -> Path:
    """Bundle of SmolLM2-135M-Instruct at 8 bits."""
    return smollm2_export("smollm2", "w8a8", context=1024).path


@pytest.fixture(scope="session")
def smollm2_devices(smollm2_export: Callable[..., Bundle]) -> Bundle:
    """SmolLM2-135M-Instruct as w4a8kv8 with the graphs for GPUs and NPUs, for 128 tokens."""
    targets = ["onnx-gpu", "onnx-npu"]
    return smollm2_export("devices", "w4a8kv8", target=targets, context=128)


@pytest.fixture(scope="session")
def gemma3_gguf(session_home: Path) -> Path:
    """GGUF file of `edgegen pull gemma3-270m`."""
    return _pull("gemma3-270m")


@pytest.fixture(scope="session")
def llamacpp(session_home: Path) -> Path:
    """Source of llama.cpp, downloaded once into the user's cache."""
    from edgegen.models.pull.cache import cache_dir

    with pytest.MonkeyPatch.context() as patch:
        _restore(patch)
        return llamacpp_source(cache_dir() / "tests")


@pytest.fixture
def no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Block the network: resolving, connecting and binding fail here and in child processes."""
    paths = [str(OFFLINE), *filter(None, [os.environ.get("PYTHONPATH")])]
    monkeypatch.setenv("PYTHONPATH", os.pathsep.join(paths))
    with offline.blocked():
        yield


def _compile_simulation(design: Design) -> None:
    from edgegen.runtimes.fpga import simulator

    with pytest.MonkeyPatch.context() as patch:
        _restore(patch)
        simulator.library(design)


def _restore(patch: pytest.MonkeyPatch) -> None:
    if USER_HOME is None:
        patch.delenv("EDGEGEN_HOME", raising=False)
    else:
        patch.setenv("EDGEGEN_HOME", USER_HOME)


def _pull(name: str) -> Path:
    """Fetch a built-in model once; fail without a network, since a skip would hide it."""
    from edgegen.models.pull import builtin

    with pytest.MonkeyPatch.context() as patch:
        _restore(patch)
        return builtin.pull(name)
