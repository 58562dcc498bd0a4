"""Programs, executed by numpy, compute the tokens of the integer model."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.instructions import Op, Vector
from edgegen.runtimes.fpga.layout import BEAT, Command
from edgegen.runtimes.fpga.order import Entry
from edgegen.runtimes.fpga.passes import Places
from edgegen.runtimes.fpga.program import Program, write
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.fpga.interpreter import execute
from tests.tiny_bundle import tiny_bundle

PAGE, SLOTS, PROMPT, NEW = 1 << 16, 64, [3, 5, 7, 11, 2], 32


def program(bundle: Bundle) -> tuple[Program, Places, np.ndarray]:
    """Return a bundle's program, its addresses, and memory with weights and constants."""
    index, data = read(image(bundle), bundle.manifest.digest)
    end = len(data) + -len(data) % PAGE
    places = Places(0, memory=end + 2 * PAGE, x=end, token=end + PAGE)
    found = write(QuantizedBundle(bundle), index.matrices, places, SLOTS)
    memory = np.zeros(places.memory + len(found.memory), np.uint8)
    memory[: len(data)], memory[places.memory :] = data, found.memory
    return found, places, memory


@pytest.mark.parametrize(
    "recipe", ["w2a8kv4", "w4a8kv8", "w4a8kv4-whole", "w8a8", "w3a8kv8-trellis", "w2a8kv4-trellis"]
)
def test_tokens_are_the_integer_models(bundles: dict[str, Bundle], recipe: str) -> None:
    """The same program for each token: past a word of 32, past chunks of values."""
    check(bundles[recipe])


def test_gelu_norms_after_branches_and_scaled_embeddings(tmp_path: Path) -> None:
    layers = ["full_attention"] * 3
    check(open_bundle(tiny_bundle(tmp_path / "b", "gemma3", "w4a8kv8", layer_types=layers)))


def check(bundle: Bundle) -> None:
    """Compare the tokens and their logits with the integer model's."""
    model = integer_model(QuantizedBundle(bundle))
    found, places, memory = program(bundle)
    scale = np.float32(bundle.manifest.model.embedding_scale)
    cache, token = model.new_cache(), PROMPT[0]
    for position in range(len(PROMPT) + NEW):
        token = PROMPT[position] if position < len(PROMPT) else token
        row = model.weights.embedding.rows(np.array([token])) * scale
        memory[places.x : places.x + row.nbytes] = row.view(np.uint8).reshape(-1)
        logits = model.step(cache, np.array([token]))[0]
        execute(memory, found.entries, position)
        result = memory[places.token : places.token + BEAT]
        token = int(result.view(np.uint32)[0])
        assert (token, result.view(np.float32)[1]) == (logits.argmax(), logits.max())


def test_a_fault_in_each_kind_of_entry_is_seen(bundles: dict[str, Bundle]) -> None:
    """Without its entries of an operation, a program writes other logits."""
    found, places, memory = program(bundles["w2a8kv4"])
    rows = np.random.default_rng(1).standard_normal((3, 64)).astype(np.float32)

    def result(entries: list[Entry]) -> bytes:
        changed = memory.copy()
        for position, row in enumerate(rows):
            changed[places.x : places.x + row.nbytes] = row.view(np.uint8)
            execute(changed, entries, position)
        return changed[places.token : places.token + BEAT].tobytes()

    want = result(found.entries)
    operations = {entry.op for entry in found.entries if isinstance(entry, Vector)}
    assert operations == set(Op)
    # Nothing of this model is too small for NORMAL.
    for op in operations - {Op.NORMAL}:
        others = [e for e in found.entries if isinstance(e, Command) or e.op is not op]
        assert result(others) != want, op.name


def test_entries_have_32_bytes(bundles: dict[str, Bundle]) -> None:
    found, *_ = program(bundles["w4a8kv8"])
    assert len(found.encode()) == 32 * len(found.entries)
