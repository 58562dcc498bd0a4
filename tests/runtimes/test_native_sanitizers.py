"""The C program with AddressSanitizer, UndefinedBehaviorSanitizer and ThreadSanitizer."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.exporter.api import export
from edgegen.runtimes.native.pack import packed_model
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import ARCHITECTURES
from tests.tiny_bundle import tiny_bundle

pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(
        shutil.which("cmake") is None or shutil.which("c++") is None, reason="no cmake or compiler"
    ),
]
HOST = Path(__file__).parents[2] / "runtimes" / "hosts" / "c"
RECIPES = (
    ("llama", "w2a8kv4"),
    ("llama", "w2a8kv4-trellis"),
    ("llama", "w3a8kv8-trellis"),
    ("qwen2", "w4a8kv8-trellis"),
    ("gemma3", "w4a8kv8"),
    ("qwen3", "w8a8"),
    ("mixtral", "w4a8kv4"),
    ("deepseek2", "w4a8kv8"),
    ("qwen3_5", "w4a8kv8"),
    ("lfm2", "w8a8"),
    ("granite4-h", "w4a8kv8"),
)
"""Models with each part of a layer: attention, MLP, experts, latents, recurrences, convolution."""


def random_bundle(folder: Path, name: str, recipe: str) -> Bundle:
    """Export a random model of an architecture of tests/tiny.py, or of another family."""
    if name in ARCHITECTURES:
        return open_bundle(tiny_bundle(folder, name, recipe))
    hf = family.write_folder(folder / "hf", FAMILIES[name])
    return export(hf, folder / "b", recipe, check=False)


@pytest.fixture(scope="module", params=["address,undefined", "thread"])
def chat(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The program and the library, built with a sanitizer that aborts at the first error."""
    build = tmp_path_factory.mktemp("build")
    flags = f"-O1 -g -fsanitize={request.param} -fno-sanitize-recover=all"
    options = [f"-DCMAKE_C_FLAGS={flags}", f"-DCMAKE_CXX_FLAGS={flags}"]
    subprocess.run(["cmake", "-S", HOST, "-B", build, *options], check=True, capture_output=True)
    subprocess.run(["cmake", "--build", build, "-j", "2"], check=True, capture_output=True)
    return build / "chat"


@pytest.mark.parametrize(("architecture", "recipe"), RECIPES)
def test_a_conversation_is_clean(
    chat: Path, tmp_path: Path, architecture: str, recipe: str
) -> None:
    """Prompts of 1 to 300 tokens on four threads, in a context that all threads work on."""
    bundle = random_bundle(tmp_path, architecture, recipe)
    vocab, rng = bundle.manifest.model.vocab_size, np.random.default_rng(1)
    table = tmp_path / "table"
    lengths = np.ones(vocab, "<u4")
    table.write_bytes(np.uint32(vocab).tobytes() + lengths.tobytes() + b"." * vocab)
    sizes = (1, 2, 3, 5, 8, 300, 1)
    lines = [" ".join(map(str, rng.integers(0, vocab, size))) for size in sizes]
    command = [
        str(chat),
        "-t",
        "4",
        "-n",
        "5",
        "-c",
        "512",
        str(packed_model(bundle).path),
        str(table),
    ]
    found = subprocess.run(
        command, input="\n".join(lines) + "\n", capture_output=True, text=True, check=False
    )
    assert found.returncode == 0, found.stderr
    assert found.stdout == "." * 5 + "\n" + ("." * 5 + "\n") * (len(sizes) - 1)


def test_damaged_files_are_refused_cleanly(chat: Path, tmp_path: Path) -> None:
    """Changed bytes of the header, and truncated files: an error, or another model's answer."""
    bundle = open_bundle(tiny_bundle(tmp_path, "llama", "w4a8kv4"))
    whole = packed_model(bundle).path.read_bytes()
    vocab, rng = bundle.manifest.model.vocab_size, np.random.default_rng(2)
    table, changed = tmp_path / "table", tmp_path / "changed"
    table.write_bytes(np.uint32(vocab).tobytes() + np.ones(vocab, "<u4").tobytes() + b"." * vocab)
    for i in range(150):
        data = bytearray(whole[: int(rng.integers(len(whole)))] if i % 3 == 0 else whole)
        for at in rng.integers(0, min(len(data), 900), 2) if data else ():
            data[at] = int(rng.integers(256))
        changed.write_bytes(data)
        command = [str(chat), "-t", "2", "-n", "2", "-c", "16", str(changed), str(table)]
        found = subprocess.run(command, input=b"1 2 3\n", capture_output=True, check=False)
        assert found.returncode in (0, 1), found.stderr.decode(errors="replace")
