"""Programs, executed by numpy, compute the tokens of the integer model."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.runtimes.fpga.image import image, read
from edgegen.runtimes.fpga.instructions import Op, Vector
from edgegen.runtimes.fpga.layout import BEAT, Command
from edgegen.runtimes.fpga.order import Entry, intervals
from edgegen.runtimes.fpga.passes import Places, Share
from edgegen.runtimes.fpga.program import Program, write
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.fpga.interpreter import execute
from tests.tiny_bundle import tiny_bundle

PAGE, SLOTS, PROMPT, NEW = 1 << 16, 64, [3, 5, 7, 11, 2], 32


def program(bundle: Bundle, accelerators: int = 1) -> tuple[Program, Places, np.ndarray]:
    """Return a bundle's program, its addresses, and memory with weights and constants."""
    index, data = read(image(bundle), bundle.manifest.digest)
    end = len(data) + -len(data) % PAGE
    places = Places(0, memory=end + 2 * PAGE, x=end, token=end + PAGE)
    shares = [Share(i, accelerators) for i in range(accelerators)]
    found = write(QuantizedBundle(bundle), index.matrices, places, SLOTS, shares)
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


@pytest.mark.parametrize("accelerators", [2, 3, 4])
@pytest.mark.parametrize("backwards", [False, True])
@pytest.mark.parametrize("recipe", ["w2a8kv4", "w4a8kv4-whole"])
def test_several_accelerators_in_any_order(
    bundles: dict[str, Bundle], recipe: str, accelerators: int, *, backwards: bool
) -> None:
    """Between two barriers each runs when those before it, or after it, have ended."""
    check(bundles[recipe], accelerators, backwards=backwards)


def test_several_accelerators_with_gelu_and_norms_after_branches(tmp_path: Path) -> None:
    layers = ["full_attention"] * 3
    check(open_bundle(tiny_bundle(tmp_path / "b", "gemma3", "w4a8kv8", layer_types=layers)), 3)


def check(bundle: Bundle, accelerators: int = 1, *, backwards: bool = False) -> None:
    """Compare the tokens and their logits with the integer model's."""
    model = integer_model(QuantizedBundle(bundle))
    found, places, memory = program(bundle, accelerators)
    scale = np.float32(bundle.manifest.model.embedding_scale)
    cache, token = model.new_cache(), PROMPT[0]
    queues = [list(intervals(queue)) for queue in found.queues]
    assert len({len(queue) for queue in queues}) == 1
    order = queues[::-1] if backwards else queues
    for position in range(len(PROMPT) + NEW):
        token = PROMPT[position] if position < len(PROMPT) else token
        row = model.weights.embedding.rows(np.array([token])) * scale
        memory[places.x : places.x + row.nbytes] = row.view(np.uint8).reshape(-1)
        logits = model.step(cache, np.array([token]))[0]
        for interval in range(len(queues[0])):
            for queue in order:
                execute(memory, queue[interval], position)
        results = memory[places.token : places.token + BEAT * accelerators].reshape(-1, BEAT)
        values = results.view(np.float32)[:, 1]
        best = int(values.argmax())
        token = found.tokens[best].start + int(results.view(np.uint32)[best, 0])
        assert (token, values[best]) == (logits.argmax(), logits.max())


def test_an_exchange_without_its_barrier_is_seen(bundles: dict[str, Bundle]) -> None:
    """Each barrier of a layer is needed: without one, an order of the accelerators is wrong."""
    found, places, memory = program(bundles["w2a8kv4"], 2)
    queues = [list(intervals(queue)) for queue in found.queues]
    assert len(queues[0]) == 4 * bundles["w2a8kv4"].manifest.model.num_layers + 1
    row = np.random.default_rng(1).standard_normal((2, 64)).astype(np.float32)

    def result(parts: list[list[list[Entry]]]) -> bytes:
        changed = memory.copy()
        for position, x in enumerate(row):
            changed[places.x : places.x + x.nbytes] = x.view(np.uint8)
            for interval in range(len(parts[0])):
                for queue in parts:
                    execute(changed, queue[interval], position)
        return changed[places.token : places.token + 2 * BEAT].tobytes()

    want = result(queues)
    for at in range(4):
        joined = [[*q[:at], [*q[at], *q[at + 1]], *q[at + 2 :]] for q in queues]
        assert result(joined) != want, at


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

    want = result(found.queues[0])
    operations = {entry.op for entry in found.queues[0] if isinstance(entry, Vector)}
    assert operations == set(Op)
    # Nothing of this model is too small for NORMAL.
    for op in operations - {Op.NORMAL}:
        others = [e for e in found.queues[0] if isinstance(e, Command) or e.op is not op]
        others = [in_memory(e) for e in others]  # sums that nothing takes
        assert result(others) != want, op.name


def in_memory(entry: Entry) -> Entry:
    """Return an entry that leaves sums in memory, or takes them from there."""
    if isinstance(entry, Command):
        return replace(entry, passes=False)
    return replace(entry, summed=False)


def test_entries_have_32_bytes(bundles: dict[str, Bundle]) -> None:
    found, *_ = program(bundles["w4a8kv8"])
    assert len(found.encode()) == 32 * len(found.queues[0])
