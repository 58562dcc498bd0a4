"""The native engine's ARM kernels under qemu-user, against the integer model bit for bit."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from debian_tools import provide
from hypothesis import HealthCheck, Phase, given, settings

from edgegen.runtimes.native_pack import pack
from edgegen.runtimes.quantized import integer_model

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from tests.runtimes.test_native import WIDTHS, RandomWeights, sources

ROOT = Path(__file__).parents[2]
PREFIX = "aarch64-linux-gnu-"
# The first has no dot products, the second has.
PROCESSORS = {"neon": "cortex-a72", "dotprod": "max"}

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="qemu-user emulates Linux")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tests/runtimes/logits.c and the library, in one file for an ARM processor."""
    if not provide(PREFIX + "g++", "qemu-aarch64"):
        pytest.skip("g++-aarch64-linux-gnu and qemu-user cannot be installed here")
    build = tmp_path_factory.mktemp("arm")
    native = ROOT / "runtimes" / "native"
    options = (
        *("-DCMAKE_SYSTEM_NAME=Linux", "-DCMAKE_SYSTEM_PROCESSOR=aarch64"),
        *(f"-DCMAKE_CXX_COMPILER={PREFIX}g++", "-DCMAKE_CXX_FLAGS=-Werror"),
    )
    done = build / "logits"
    include = native / "include"
    compile_it = [f"{PREFIX}gcc", "-O1", "-Wall", "-Werror", f"-I{include}"]
    for command in (
        ["cmake", "-S", str(native), "-B", str(build), *options],
        ["cmake", "--build", str(build), "--parallel", "2"],
        [*compile_it, str(Path(__file__).with_name("logits.c")), f"-L{build}", "-ledgegen"]
        + [f"-Wl,-rpath,{build}", "-o", str(done)],
    ):
        found = subprocess.run(command, capture_output=True, text=True, check=False)
        assert found.returncode == 0, found.stderr
    return done


def emulate(
    program: Path, processor: str, arguments: list[str], tokens: np.ndarray
) -> subprocess.CompletedProcess[bytes]:
    """The program on an emulated processor."""
    qemu = ["qemu-aarch64", "-cpu", processor, "-L", "/usr/aarch64-linux-gnu", str(program)]
    given = tokens.astype("<i4").tobytes()
    return subprocess.run([*qemu, *arguments], input=given, capture_output=True, check=False)


def compare(program: Path, folder: Path, source: RandomWeights, widths: list[int]) -> None:
    """Both kernels and the portable ones against the integer model, in steps of `widths` tokens."""
    vocab = source.config.vocab_size
    tokens = np.random.default_rng(source.seed).integers(0, vocab, sum(widths))
    reference = integer_model(source)
    want = reference.step(reference.new_cache(), tokens)
    packed = folder / "packed"
    pack(source, packed)
    for kernels in (*PROCESSORS, "portable"):
        arguments = [str(packed), kernels, *map(str, widths)]
        found = emulate(program, PROCESSORS.get(kernels, "cortex-a72"), arguments, tokens)
        assert found.returncode == 0, found.stderr
        got = np.frombuffer(found.stdout, "<f4").reshape(-1, vocab)
        assert np.array_equal(got, want), kernels


# Shrinking would take minutes.
@settings(
    max_examples=12,
    phases=[Phase.explicit, Phase.reuse, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
@given(source=sources(), widths=WIDTHS)
def test_equals_the_integer_model(
    program: Path, tmp_path: Path, source: RandomWeights, widths: list[int]
) -> None:
    compare(program, tmp_path, source, widths)


@pytest.mark.slow
@settings(max_examples=200, suppress_health_check=list(HealthCheck))
@given(source=sources(), widths=WIDTHS)
def test_equals_it_for_many_shapes(
    program: Path, tmp_path: Path, source: RandomWeights, widths: list[int]
) -> None:
    compare(program, tmp_path, source, widths)


def test_an_older_processor_refuses_dot_products(program: Path, tmp_path: Path) -> None:
    source = sources().example() if False else None
    del source
    packed = tmp_path / "packed"
    packed.write_bytes(b"no model")
    found = emulate(program, "cortex-a72", [str(packed), "dotprod", "1"], np.zeros(1))
    assert found.returncode in (1, 2)
