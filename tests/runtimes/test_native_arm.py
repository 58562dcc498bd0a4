"""The native engine's Arm kernels under qemu-user equal the integer model."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from debian_tools import provide
from hypothesis import HealthCheck, Phase, given, settings

from edgegen.arithmetic.rotation import Rotations
from edgegen.bundle.format1 import DenseShape
from edgegen.models.config import Rope
from edgegen.runtimes.native.pack import pack
from edgegen.runtimes.quantized import integer_model

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from tests.errors import check_text
from tests.runtimes.native_sources import RandomWeights, sources
from tests.runtimes.test_native import WIDTHS

ROOT = Path(__file__).parents[2]
PREFIX = "aarch64-linux-gnu-"
# Only the second processor has dot products and 8-bit matrix products.
PROCESSORS = {"neon": "cortex-a72", "dotprod": "max", "i8mm": "max"}

CONFIG = DenseShape(
    architecture="llama",
    vocab_size=20,
    hidden_size=32,
    intermediate_size=32,
    num_layers=1,
    num_heads=2,
    num_kv_heads=1,
    head_dim=16,
    norm_eps=1e-5,
    max_position=80,
    ropes=(Rope(10000.0),),
    layer_rope=(0,),
    layer_window=(0,),
    attention_scale=0.25,
    activation="silu",
    embedding_scale=1.0,
    tie_embeddings=True,
    qkv_bias=False,
    qk_norm=False,
    post_norms=False,
).config()

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="qemu-user emulates Linux")


@pytest.fixture(scope="module")
def program(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """tests/runtimes/logits.c and the library, compiled for Arm."""
    if not provide(PREFIX + "g++", "qemu-aarch64"):
        pytest.skip("g++-aarch64-linux-gnu and qemu-user cannot be installed here")
    build = tmp_path_factory.mktemp("arm")
    native, done = ROOT / "runtimes" / "native", build / "logits"
    options = (
        *("-DCMAKE_SYSTEM_NAME=Linux", "-DCMAKE_SYSTEM_PROCESSOR=aarch64"),
        *(f"-DCMAKE_CXX_COMPILER={PREFIX}g++", "-DCMAKE_CXX_FLAGS=-Werror"),
    )
    compiler = (PREFIX + "gcc", "-O1", "-Wall", "-Werror", f"-I{native / 'include'}")
    source = Path(__file__).with_name("logits.c")
    library = (f"-L{build}", "-ledgegen", f"-Wl,-rpath,{build}")
    commands: tuple[tuple[object, ...], ...] = (
        ("cmake", "-S", native, "-B", build, *options),
        ("cmake", "--build", build, "--parallel", "2"),
        (*compiler, source, *library, "-o", done),
    )
    for command in commands:
        found = subprocess.run(
            [str(word) for word in command], capture_output=True, text=True, check=False
        )
        assert found.returncode == 0, found.stderr
    return done


def emulate(
    program: Path, processor: str, arguments: list[str], tokens: np.ndarray
) -> subprocess.CompletedProcess[bytes]:
    """Run the program on an emulated processor."""
    qemu = ["qemu-aarch64", "-cpu", processor, "-L", "/usr/aarch64-linux-gnu", str(program)]
    given = tokens.astype("<i4").tobytes()
    return subprocess.run([*qemu, *arguments], input=given, capture_output=True, check=False)


def compare(program: Path, folder: Path, source: RandomWeights, widths: list[int]) -> None:
    """Compare all kernels with the integer model, in steps of `widths`."""
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


def test_an_older_processor_has_no_dot_products(program: Path, tmp_path: Path) -> None:
    source = RandomWeights(CONFIG, bits=4, group=16, kv="int8", turned=Rotations(), seed=1)
    pack(source, tmp_path / "packed")
    arguments = [str(tmp_path / "packed"), "dotprod", "1"]
    found = emulate(program, PROCESSORS["neon"], arguments, np.zeros(1))
    assert found.returncode == 2
    check_text(found.stderr.decode(), "no kernels dotprod", "neon, portable")
