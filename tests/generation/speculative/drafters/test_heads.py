"""Heads: predictions, drafts and files."""

from __future__ import annotations

import itertools
import json
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle.heads import HEADS_DATA, HEADS_INDEX, Heads, load_heads, save_heads
from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import one_by_one
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters.base import DraftPlan
from edgegen.generation.speculative.drafters.heads import HeadDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.matrix import REFINED, FloatMatrix, TokenRows
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.generation.toys import TableModel, table

GREEDY = Sampler(GenerationConfig(temperature=0))
KEPT, COUNT = 40, 3


@pytest.fixture(scope="module")
def model(folder: Path) -> Watched:
    return watched(folder)


def random_heads(hidden: int, kind: str) -> Heads:
    rng = np.random.default_rng(1)
    widths = [hidden * (k + 2 if kind == "hydra" else 1) for k in range(COUNT)]
    matrices = [rng.normal(0, 0.3, (hidden, w)).astype(np.float32) for w in widths]
    rows = rng.normal(0, 0.5, (KEPT, hidden)).astype(np.float32)
    return Heads(kind, matrices, rows, np.arange(5, 5 + 2 * KEPT, 2, dtype=np.int32))


def expected_state(heads: Heads, hidden: np.ndarray, path: Sequence[int]) -> np.ndarray:
    """Return h + silu(W_k [h; e...]), with the embeddings of the path's tokens for hydra."""
    read = heads.rows[list(path)].ravel() if heads.kind == "hydra" else []
    x = heads.matrices[len(path) - 1].astype(np.float64) @ np.concatenate([hidden, read])
    return np.asarray(hidden + x / (1 + np.exp(-x)))


@pytest.mark.parametrize("kind", ["medusa", "hydra"])
def test_the_most_likely_paths(kind: str, model: Watched) -> None:
    """Compared with all paths, scored one by one."""
    heads = random_heads(model.config.hidden_size, kind)
    drafter = HeadDrafts(heads, model).start(64)
    hidden = np.random.default_rng(2).normal(0, 1, (2, model.config.hidden_size))
    history = np.array([6, 9], np.int32)  # 9 is the third of those kept
    assert drafter.propose(history, DraftPlan(4), GREEDY).tokens == ()
    drafter.observe_hidden(hidden.astype(np.float32))
    found = drafter.propose(history, DraftPlan(6, KEPT), GREEDY)
    scores = {}
    for depth in (1, 2, 3):
        for path in itertools.product(range(KEPT), repeat=depth) if depth < 3 else ():
            probability = 1.0
            for k, place in enumerate(path):
                state = expected_state(heads, hidden[-1], (2, *path[:k]))
                weights = np.exp(heads.rows @ state)
                probability *= weights[place] / weights.sum()
            scores[path] = probability
    best = sorted(scores.values(), reverse=True)[: len(found.tokens)]
    assert found.confidences is not None
    shallow = [c for i, c in enumerate(found.confidences) if len(found.path(i)) < 3]
    assert shallow == pytest.approx(best[: len(shallow)], rel=1e-4)
    assert all(token in heads.tokens for token in found.tokens)


@pytest.mark.parametrize("kind", ["medusa", "hydra"])
@pytest.mark.parametrize("temperature", [0.0, 0.8])
def test_the_text_is_the_targets(
    kind: str, temperature: float, model: Watched, folder: Path
) -> None:
    tokenizer = Tokenizer.from_folder(folder)
    heads = random_heads(model.config.hidden_size, kind)
    config = GenerationConfig(temperature=temperature, max_tokens=30, seed=1, ignore_eos=True)
    texts = []
    for source in (one_by_one, Speculation(HeadDrafts(heads, model), lambda: Fixed(4, 2))):
        generation = Generation(TextModel(model, tokenizer, 128, source), [5, 6, 7], config)
        list(generation)
        texts.append(generation.result.tokens)
        drafted = generation.result.drafted
    assert drafted
    assert len(texts[0]) == len(texts[1])
    assert temperature or texts[0] == texts[1]


@pytest.mark.parametrize("kind", ["medusa", "hydra"])
def test_files(kind: str, tmp_path: Path) -> None:
    heads = random_heads(16, kind)
    save_heads(heads, tmp_path, {"acceptance": 0.5})
    again = load_heads(tmp_path, 200)
    assert again.kind == kind
    assert np.array_equal(again.tokens, heads.tokens)
    for a, b in zip([*again.matrices, again.rows], [*heads.matrices, heads.rows], strict=True):
        assert np.allclose(a, b, rtol=1e-3)
    damages = {
        HEADS_DATA: [b"", (tmp_path / HEADS_DATA).read_bytes()[:-1]],
        HEADS_INDEX: [
            *(b"{}", b"["),
            *(json.dumps({"kind": kind, "heads": n}).encode() for n in (0, float("inf"))),
        ],
    }
    for name, contents in damages.items():
        whole = (tmp_path / name).read_bytes()
        for content in contents:
            (tmp_path / name).write_bytes(content)
            with pytest.raises(CorruptFile):
                load_heads(tmp_path, 200)
        (tmp_path / name).write_bytes(whole)
    with pytest.raises(CorruptFile):
        load_heads(tmp_path, 60)  # a model with fewer tokens


def test_unsuitable_engines_and_models(model: Watched) -> None:
    with raises(UsageError, "heads", "table"):
        HeadDrafts(random_heads(16, "medusa"), TableModel(table(8, 1)))
    with raises(UsageError, "heads", 16, model.config.hidden_size):
        HeadDrafts(random_heads(16, "medusa"), model)


def test_the_likeliest_rows_are_refined() -> None:
    """The highest products are exact, although the coarse ones are in another order."""
    rng = np.random.default_rng(0)
    rows, x = (rng.standard_normal((n, 32), np.float32) for n in (200, 20))
    coarse = FloatMatrix(rows + np.float32(0.3) * rng.standard_normal(rows.shape, np.float32))
    exact, found = x @ rows.T, TokenRows(coarse, rows) @ x
    assert ((coarse @ x).argmax(axis=1) != exact.argmax(axis=1)).any()
    assert np.isclose(found, exact, rtol=1e-4).sum(axis=1).min() >= REFINED
    assert np.array_equal(found.argmax(axis=1), exact.argmax(axis=1))
