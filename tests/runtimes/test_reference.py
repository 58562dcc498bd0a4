"""The reference engine: its logits do not depend on step sizes; its errors."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, embed, load_block, logits
from edgegen.arithmetic.eviction import Lambda
from edgegen.errors import CacheEvicted, ContextOverflow, CorruptFile, UsageError
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.runtimes.base import Cache, Step
from edgegen.runtimes.reference import ReferenceModel
from tests.errors import raises
from tests.tiny import ARCHITECTURES, shape_of, write_hf

TOKENS = np.random.default_rng(3).integers(0, 320, 40).astype(np.int32)
TREE = [-1, 0, 0, -1, 1, 3, 5, 2]
"""Parents: two roots, branches, a leaf that comes after its cousins."""
TREE_TOKENS = np.array([7, 8, 9, 10, 11, 12, 13, 14], np.int32)


@pytest.fixture(scope="module", params=ARCHITECTURES)
def checkpoint(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Checkpoint:
    return open_checkpoint(write_hf(tmp_path_factory.mktemp("hf"), request.param))


@pytest.fixture(scope="module")
def model(checkpoint: Checkpoint) -> ReferenceModel:
    return ReferenceModel.from_checkpoint(checkpoint)


@pytest.fixture(scope="module")
def llama(tmp_path_factory: pytest.TempPathFactory) -> ReferenceModel:
    folder = write_hf(tmp_path_factory.mktemp("llama"), "llama")
    return ReferenceModel.from_checkpoint(open_checkpoint(folder))


def run(model: ReferenceModel, cache: Cache, tokens: Sequence[int] | NDArray[np.int32]) -> Float:
    """Return the logits of all tokens of a step."""
    return model.step([Step(cache, np.asarray(tokens, np.int32), logits_for="all")])[0].logits


def filled(model: ReferenceModel, tokens: NDArray[np.int32] = TOKENS) -> Cache:
    cache = model.new_cache(64)
    model.step([Step(cache, tokens)])
    return cache


def one_by_one(model: ReferenceModel, tokens: NDArray[np.int32] = TOKENS) -> Float:
    cache = model.new_cache(64)
    return np.concatenate([run(model, cache, [token]) for token in tokens])


def path_to(node: int) -> list[int]:
    return [] if node < 0 else [*path_to(TREE[node]), node]


def test_equals_the_float_model(checkpoint: Checkpoint, model: ReferenceModel) -> None:
    config, table = checkpoint.config, checkpoint.tensor("embed")
    x = embed(config, table, TOKENS)
    for i in range(config.num_layers):
        x = Block(config, i, load_block(checkpoint, i)).forward(x)[0]
    want = logits(config, checkpoint.tensor("norm"), table, x)
    assert want.std() >= 1
    assert run(model, model.new_cache(64), TOKENS) == pytest.approx(want, abs=1e-4)


@settings(max_examples=10, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(cuts=st.lists(st.integers(1, len(TOKENS) - 1), unique=True))
def test_logits_do_not_depend_on_step_sizes(model: ReferenceModel, cuts: list[int]) -> None:
    cache = model.new_cache(64)
    parts = [run(model, cache, part) for part in np.split(TOKENS, sorted(cuts))]
    assert np.array_equal(np.concatenate(parts), one_by_one(model))


def test_batched_steps_equal_single_ones(model: ReferenceModel) -> None:
    first, second = model.new_cache(64), filled(model, TOKENS[:20])
    steps = [Step(first, TOKENS, logits_for="all"), Step(second, TOKENS[20:], logits_for="all")]
    one, two = model.step(steps)
    assert np.array_equal(one.logits, one_by_one(model))
    assert np.array_equal(two.logits, one.logits[20:])


def test_tree_equals_its_paths(model: ReferenceModel) -> None:
    cache = filled(model)
    tree = model.step([Step(cache, TREE_TOKENS, parents=TREE, logits_for="all")])[0].logits
    assert cache.length == len(TOKENS) + len(TREE)
    for node in range(len(TREE)):
        alone = run(model, filled(model), TREE_TOKENS[path_to(node)])
        assert np.array_equal(tree[node], alone[-1])


@pytest.mark.parametrize("leaf", [-1, 0, 4, 6, 7])
def test_decoding_continues_after_keep(model: ReferenceModel, leaf: int) -> None:
    cache, alone = filled(model), filled(model)
    model.step([Step(cache, TREE_TOKENS, parents=TREE)])
    cache.keep(path_to(leaf))
    for token in TREE_TOKENS[path_to(leaf)]:
        run(model, alone, [token])
    assert cache.length == alone.length
    assert np.array_equal(run(model, cache, [5, 6]), run(model, alone, [5, 6]))


def test_truncate_restores_an_earlier_state(model: ReferenceModel) -> None:
    cache = filled(model)
    cache.truncate(25)
    assert cache.length == 25
    assert np.array_equal(run(model, cache, TOKENS[25:]), one_by_one(model)[25:])
    cache.truncate(0)
    assert np.array_equal(run(model, cache, TOKENS), one_by_one(model))


def test_a_tree_can_be_dropped(model: ReferenceModel) -> None:
    cache = filled(model)
    model.step([Step(cache, TREE_TOKENS, parents=TREE)])
    cache.truncate(len(TOKENS) + 2)  # both are one path
    assert np.array_equal(run(model, cache, [5]), run(model, filled(model), [7, 8, 5])[-1:])


def test_hidden_states_give_the_logits(model: ReferenceModel, checkpoint: Checkpoint) -> None:
    step = Step(model.new_cache(64), TOKENS, logits_for=3, hidden=True)
    out = model.step([step])[0]
    assert out.hidden is not None
    assert out.hidden.shape == (3, 64)
    assert out.hidden @ checkpoint.tensor("embed").T == pytest.approx(out.logits, abs=1e-4)
    assert np.array_equal(out.logits, one_by_one(model)[-3:])


def test_embeddings_replace_tokens(model: ReferenceModel, checkpoint: Checkpoint) -> None:
    rows = embed(checkpoint.config, checkpoint.tensor("embed"), TOKENS)
    out = model.step([Step(model.new_cache(64), embeddings=rows, logits_for="all")])[0]
    assert np.array_equal(out.logits, one_by_one(model))


def test_embeddings_among_tokens(model: ReferenceModel, checkpoint: Checkpoint) -> None:
    """One row for each token that is -1, at any position."""
    rows = embed(checkpoint.config, checkpoint.tensor("embed"), TOKENS)
    given = TOKENS.copy()
    given[[3, 17, 39]] = -1
    step = Step(model.new_cache(64), given, rows[[3, 17, 39]], logits_for="all")
    assert np.array_equal(model.step([step])[0].logits, one_by_one(model))


def test_first_layers_only(model: ReferenceModel, checkpoint: Checkpoint) -> None:
    config, table = checkpoint.config, checkpoint.tensor("embed")
    block = Block(config, 0, load_block(checkpoint, 0))
    x = block.forward(embed(config, table, TOKENS))[0]
    want = logits(config, checkpoint.tensor("norm"), table, x)
    cache = model.new_cache(64)
    got = model.step([Step(cache, TOKENS, logits_for="all", layers=1)])[0].logits
    assert got == pytest.approx(want, abs=1e-4)
    cache.truncate(0)
    assert np.array_equal(run(model, cache, TOKENS), one_by_one(model))


def test_saved_cache_continues(model: ReferenceModel, tmp_path: Path) -> None:
    saved, loaded = filled(model), model.new_cache(50)
    saved.save(tmp_path / "cache.npz")
    loaded.load(tmp_path / "cache.npz")
    assert loaded.length == len(TOKENS)
    assert np.array_equal(run(model, loaded, [5, 6]), run(model, saved, [5, 6]))


def test_cache_of_another_model(llama: ReferenceModel, tmp_path: Path) -> None:
    other = open_checkpoint(write_hf(tmp_path / "hf", "llama", seed=1))
    filled(ReferenceModel.from_checkpoint(other)).save(tmp_path / "cache.npz")
    with raises(CorruptFile, "cache.npz"):
        llama.new_cache(64).load(tmp_path / "cache.npz")


def test_truncated_cache_file(llama: ReferenceModel, tmp_path: Path) -> None:
    path = tmp_path / "cache.npz"
    filled(llama).save(path)
    path.write_bytes(path.read_bytes()[:-500])
    with raises(CorruptFile, "cache.npz"):
        llama.new_cache(64).load(path)


def test_a_saved_cache_that_is_too_long(llama: ReferenceModel, tmp_path: Path) -> None:
    filled(llama).save(tmp_path / "cache.npz")
    with raises(ContextOverflow, "cache.npz", 40, 39):
        llama.new_cache(39).load(tmp_path / "cache.npz")


def test_step_that_overflows_runs_nothing(llama: ReferenceModel) -> None:
    fits, full = llama.new_cache(64), filled(llama)
    with raises(ContextOverflow, 40, 64):
        llama.step([Step(fits, TOKENS), Step(full, TOKENS)])
    assert fits.length == 0


@pytest.mark.parametrize(
    ("wrong", "values"),
    [
        ({}, ("tokens or embeddings",)),
        ({"tokens": TOKENS, "embeddings": np.zeros((1, 64))}, ("1 embeddings", "0 such")),
        (
            {"tokens": np.array([-1, -2], np.int32), "embeddings": np.zeros((1, 64))},
            ("0 to 319", -2),
        ),
        ({"tokens": np.zeros(0, np.int32)}, ("[M]", [0])),
        ({"tokens": np.array([3, 320], np.int32)}, ("0 to 319", 320)),
        ({"tokens": np.array([-1], np.int32)}, ("0 to 319", -1)),
        ({"embeddings": np.zeros((2, 63))}, ("[M, 64]", [2, 63])),
        ({"tokens": TOKENS, "layers": 3}, ("1 to 2", 3)),
        ({"tokens": TOKENS, "layers": 0}, ("1 to 2", 0)),
        ({"tokens": TOKENS, "logits_for": 41}, ("1 to 40", 41)),
        ({"tokens": TOKENS[:2], "parents": [1, -1]}, (2, [1, -1])),
        ({"tokens": TOKENS[:2], "parents": [-1]}, (2, [-1])),
    ],
)
def test_a_wrong_step(
    llama: ReferenceModel, wrong: dict[str, object], values: tuple[object, ...]
) -> None:
    with raises(UsageError, *values):
        llama.step([Step(llama.new_cache(64), **wrong)])  # type: ignore[arg-type]


def test_caches_are_not_mixed_up(llama: ReferenceModel, model: ReferenceModel) -> None:
    cache = llama.new_cache(64)
    with raises(UsageError):
        llama.step([Step(cache, TOKENS), Step(cache, TOKENS)])
    with raises(UsageError):
        model.step([Step(cache, TOKENS)])


def test_tree_needs_keep_before_the_next_step(llama: ReferenceModel, tmp_path: Path) -> None:
    cache = filled(llama)
    llama.step([Step(cache, TREE_TOKENS, parents=TREE)])
    for attempt in (lambda: run(llama, cache, [1]), lambda: cache.save(tmp_path / "cache.npz")):
        with raises(UsageError):
            attempt()
    with pytest.raises(ValueError, match="cannot truncate to 44 tokens, inside a tree; use keep"):
        cache.truncate(44)


def test_tokens_that_skipped_layers_cannot_be_attended_to(llama: ReferenceModel) -> None:
    cache = filled(llama)
    llama.step([Step(cache, TOKENS[:2], layers=1)])
    llama.step([Step(cache, TOKENS[:2], layers=1)])
    with raises(UsageError, 40, 1):
        run(llama, cache, [1])
    cache.truncate(40)
    assert np.array_equal(run(llama, cache, [1]), run(llama, filled(llama), [1]))


@pytest.mark.parametrize(
    ("indices", "problem"),
    [([8], "below 8"), ([-1], "below 8"), ([0, 3], "a path"), ([1], "a path")],
)
def test_keep_takes_paths_only(llama: ReferenceModel, indices: list[int], problem: str) -> None:
    cache = filled(llama)
    llama.step([Step(cache, TREE_TOKENS, parents=TREE)])
    with pytest.raises(ValueError, match=f"{problem}.*got (indices )?{re.escape(str(indices))}"):
        cache.keep(indices)


@pytest.mark.parametrize("length", [-1, 41])
def test_truncate_beyond_the_length(llama: ReferenceModel, length: int) -> None:
    with pytest.raises(ValueError, match=f"0 to 40, got {length}"):
        filled(llama).truncate(length)


@pytest.mark.parametrize("context", [0, 513])
def test_context_out_of_range(llama: ReferenceModel, context: int) -> None:
    with raises(UsageError, context, 1, 512):
        llama.new_cache(context)


def test_cache_size(llama: ReferenceModel) -> None:
    assert llama.kv_bytes_per_token == 2 * 2 * 2 * 16 * 4
    assert llama.new_cache(100).nbytes == 100 * llama.kv_bytes_per_token


WINDOW = Lambda(sink=3, window=20)


@pytest.fixture(scope="module")
def windowed(checkpoint: Checkpoint) -> ReferenceModel:
    from edgegen.runtimes.reference import CheckpointWeights

    return ReferenceModel(checkpoint.config, CheckpointWeights(checkpoint), 2048, "w", WINDOW)


def test_a_window_equals_the_float_model_with_its_mask(
    checkpoint: Checkpoint, windowed: ReferenceModel
) -> None:
    config, table = checkpoint.config, checkpoint.tensor("embed")
    x, place = embed(config, table, TOKENS), np.arange(len(TOKENS))
    for i in range(config.num_layers):
        mask = WINDOW.seen(place, place)
        if window := shape_of(config).layer_window[i]:
            mask &= place[:, None] - place < window
        x = Block(config, i, load_block(checkpoint, i)).forward(x, mask=mask)[0]
    want = logits(config, checkpoint.tensor("norm"), table, x)
    got = [run(windowed, cache, part) for cache in [windowed.new_cache(64)]
           for part in np.split(TOKENS, [7, 8, 29])]  # fmt: skip
    assert np.concatenate(got) == pytest.approx(want, abs=1e-4)


def test_a_window_bounds_the_cache(windowed: ReferenceModel) -> None:
    slots = 3 + 20 + 256
    sizes = {windowed.new_cache(context).nbytes for context in (slots, 300, 2048)}
    assert sizes == {windowed.kv_bytes_per_token * slots}
    assert windowed.new_cache(64).nbytes == windowed.kv_bytes_per_token * 64


def test_windowed_logits_do_not_depend_on_step_sizes(windowed: ReferenceModel) -> None:
    cache, tree = windowed.new_cache(64), windowed.new_cache(64)
    plain = run(windowed, cache, TOKENS)
    parts = [run(windowed, tree, TOKENS[:30])]
    windowed.step([Step(tree, np.array([9, 8, *TOKENS[30:33]]), parents=[-1, -1, -1, 2, 3])])
    tree.keep([2, 3, 4])
    parts.append(run(windowed, tree, TOKENS[33:]))
    assert np.array_equal(np.concatenate(parts), np.delete(plain, [30, 31, 32], axis=0))


def test_dropped_tokens_cannot_be_restored(windowed: ReferenceModel, tmp_path: Path) -> None:
    cache = windowed.new_cache(64)
    run(windowed, cache, TOKENS[:30])
    again = run(windowed, cache, TOKENS[30:])
    cache.truncate(30)  # the window of the last step's first token is complete
    assert np.array_equal(run(windowed, cache, TOKENS[30:]), again)
    with raises(CacheEvicted, 3, 10, 29):
        cache.truncate(29)
    cache.save(tmp_path / "cache")
    other = windowed.new_cache(64)
    other.load(tmp_path / "cache")
    assert np.array_equal(run(windowed, other, [5, 6]), run(windowed, cache, [5, 6]))
    cache.truncate(2)  # only sinks remain
    assert np.array_equal(run(windowed, cache, TOKENS[2:]), one_by_one(windowed)[2:])


def test_step_longer_than_the_free_slots(windowed: ReferenceModel) -> None:
    cache = windowed.new_cache(2048)
    run(windowed, cache, np.resize(TOKENS, 250))
    with raises(UsageError, 300, 257):
        run(windowed, cache, np.resize(TOKENS, 300))
    run(windowed, cache, np.resize(TOKENS, 257))
