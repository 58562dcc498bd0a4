"""Chimera heads: predictions by their equations, the distribution of samples, and files."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle.headarrays import HeadArrays, load_head_arrays, read_kind, save_head_arrays
from edgegen.bundle.heads import HEADS_DATA, HEADS_INDEX
from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import DraftContext, DraftPlan
from edgegen.generation.speculative.drafters.chimera import SEEN, ChimeraDrafts, shapes
from edgegen.generation.speculative.drafters.heads import DRAFTER
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.generation.toys import HiddenTableModel, TableModel, p_value, table, transitions

VOCAB, COUNT = 9, 3
GREEDY = Sampler(GenerationConfig(temperature=0))


def random_arrays(hidden: int, kept: int = VOCAB - 1) -> HeadArrays:
    rng = np.random.default_rng(3)
    arrays = {
        name: rng.normal(0, 0.2, shape).astype(np.float32)
        for name, shape in shapes(hidden, kept, COUNT).items()
    }
    return HeadArrays("chimera", arrays, np.arange(1, 1 + kept, dtype=np.int32))


@pytest.fixture(scope="module")
def model() -> HiddenTableModel:
    return HiddenTableModel(table(VOCAB, 1))


def silu(x: np.ndarray) -> np.ndarray:
    return x / (1 + np.exp(-x))


def unit(x: np.ndarray) -> np.ndarray:
    return x / np.sqrt((x**2).mean())


def test_predictions_follow_the_equations(model: HiddenTableModel) -> None:
    """Computed here for one path at a time, with one key at a time."""
    head = random_arrays(model.config.hidden_size)
    a, drafter = head.arrays, ChimeraDrafts(head, model).start(64)
    history = np.array([4, 0, 7], np.int32)  # 0 is not kept
    rng = np.random.default_rng(4)
    seen = rng.normal(0, 1, (SEEN + 5, model.config.hidden_size)).astype(np.float32)
    drafter.observe_hidden(seen[:40])
    drafter.observe_hidden(seen[40:])
    drafter.propose(history, DraftPlan(3), GREEDY)
    path = (6, 2, 5)  # indices: the last token, and two drafted ones
    logits = drafter.logits([path])[0]
    trigram = np.concatenate([unit(a["rows"][i]) for i in path])
    g = a["trigram.2"] @ silu(a["trigram.1"] @ trigram)
    h, past = seen[-1], seen[-SEEN:]
    scores = np.array([(a["attention.q"] @ g) @ (a["attention.k"] @ unit(key)) for key in past])
    weights = np.exp(scores / np.sqrt(len(g)))
    value = sum(w * (a["attention.v"] @ unit(key)) for w, key in zip(weights, past, strict=True))
    c = g + a["attention.o"] @ (value / weights.sum())
    state = h + silu(a["head.2"] @ np.concatenate([unit(h), c]))
    assert logits == pytest.approx(a["rows"] @ state, rel=1e-3, abs=1e-4)
    first = drafter.logits([(6,)])[0]  # with the tokens 4 and 0 before it
    assert drafter.after(0, np.array([[3, -1, 6]])) @ a["rows"].T == pytest.approx(first[None])


@pytest.mark.parametrize("branches", [1, 2])
def test_samples_have_the_targets_distribution(model: HiddenTableModel, branches: int) -> None:
    drafts = ChimeraDrafts(random_arrays(model.config.hidden_size), model)
    p = table(VOCAB, 1)
    counts = transitions(p, drafts, 5_000, 3 * branches, branches, model=model)
    assert p_value(counts, p) > 1e-3


def test_files(model: HiddenTableModel, tmp_path: Path, folder: Path) -> None:
    head = random_arrays(model.config.hidden_size)
    save_head_arrays(head, tmp_path, {"acceptance": 0.5})
    again = load_head_arrays(tmp_path, VOCAB)
    assert read_kind(tmp_path) == again.kind == "chimera"
    assert np.array_equal(again.tokens, head.tokens)
    assert all(
        np.allclose(again.arrays[n], a, rtol=1e-3, atol=1e-4) for n, a in head.arrays.items()
    )
    context = DraftContext(model, Tokenizer.from_folder(folder), tmp_path)
    assert isinstance(DRAFTER.open(context), ChimeraDrafts)
    del head.arrays["attention.q"]
    save_head_arrays(head, tmp_path / "part", {})
    with raises(CorruptFile, "part"):
        DRAFTER.open(DraftContext(model, context.tokenizer, tmp_path / "part"))
    whole = (tmp_path / HEADS_DATA).read_bytes()
    for damaged in (b"", whole[:-1], whole[:-4] + b"\xff\xff\xff\x7f"):
        (tmp_path / HEADS_DATA).write_bytes(damaged)
        with pytest.raises(CorruptFile):
            load_head_arrays(tmp_path, VOCAB)
    for damaged in (b"[]", b"{", b'{"kind": 3}'):
        (tmp_path / HEADS_INDEX).write_bytes(damaged)
        with pytest.raises(CorruptFile):
            read_kind(tmp_path)
    (tmp_path / HEADS_INDEX).write_bytes(b'{"kind": "chimaera"}')
    with raises(UsageError, "unknown head 'chimaera'", "did you mean chimera"):
        DRAFTER.open(context)


def test_unsuitable_engines_and_models(model: HiddenTableModel) -> None:
    with raises(UsageError, "chimera", "table"):
        ChimeraDrafts(random_arrays(16), TableModel(table(8, 1)))
    with raises(UsageError, "chimera", 16, model.config.hidden_size):
        ChimeraDrafts(random_arrays(16), model)
