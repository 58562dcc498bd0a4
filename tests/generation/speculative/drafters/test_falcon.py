"""Falcon: predictions compared with torch's LSTM and attention, and the distribution of samples."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.bundle.headarrays import HeadArrays, save_head_arrays
from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.sampling import Sampler
from edgegen.generation.speculative.drafters.base import DraftContext, DraftPlan
from edgegen.generation.speculative.drafters.falcon import BLOCK, PASSES, FalconDrafts, shapes
from edgegen.generation.speculative.drafters.heads import DRAFTER
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.generation.toys import HiddenTableModel, TableModel, p_value, table, transitions

VOCAB = 9
GREEDY = Sampler(GenerationConfig(temperature=0))


def random_arrays(hidden: int, kept: int = VOCAB) -> HeadArrays:
    rng = np.random.default_rng(3)
    arrays = {
        name: rng.normal(0, 0.2, shape).astype(np.float32)
        for name, shape in shapes(hidden, kept).items()
    }
    return HeadArrays("falcon", arrays, np.arange(kept, dtype=np.int32))


@pytest.fixture(scope="module")
def model() -> HiddenTableModel:
    return HiddenTableModel(table(VOCAB, 1))


def expected_states(head: HeadArrays, states: np.ndarray, ids: list[int]) -> np.ndarray:
    """Return the next BLOCK states by torch's own LSTM and attention."""
    a = {name: torch.from_numpy(array) for name, array in head.arrays.items()}
    hidden = a["rows"].shape[1]
    lstm = torch.nn.LSTM(2 * hidden, hidden, batch_first=True)
    order = [1, 0, 3, 2]  # ours: keep, write, show, value; torch's: write, keep, value, show

    def gates(name: str) -> torch.Tensor:
        parts = a[name].chunk(4)
        return torch.cat([parts[i] for i in order])

    with torch.no_grad():
        lstm.weight_ih_l0.copy_(gates("lstm.inputs"))
        lstm.weight_hh_l0.copy_(gates("lstm.state"))
        lstm.bias_ih_l0.copy_(gates("lstm.bias"))
        lstm.bias_hh_l0.zero_()
        pair = (torch.from_numpy(states), a["rows"][ids])
        read = torch.cat([x / x.pow(2).mean(-1, keepdim=True).sqrt() for x in pair], -1)[None]
        out = lstm(read)[0][0]
        q, k, v = (out @ a[f"attention.{name}"].T for name in "qkv")
        mixed = (
            out + F.scaled_dot_product_attention(q[None], k[None], v[None])[0] @ a["attention.o"].T
        )
        steps = [F.silu(torch.cat([mixed[i], out[-1]]) @ a[f"place.{i}"].T) for i in range(BLOCK)]
        return (torch.from_numpy(states[-1]) + torch.stack(steps)).numpy()


def test_predictions_equal_torchs(model: HiddenTableModel) -> None:
    """The second pass reads the first one's states and the drafted tokens."""
    head = random_arrays(model.config.hidden_size)
    drafter = FalconDrafts(head, model).start(64)
    rng = np.random.default_rng(4)
    seen = rng.normal(0, 1, (5, model.config.hidden_size)).astype(np.float32)
    assert drafter.propose(np.array([4, 2]), DraftPlan(4), GREEDY).tokens == ()
    drafter.observe_hidden(seen)
    drafter.propose(np.array([4, 2, 7], np.int32), DraftPlan(4), GREEDY)
    first = expected_states(head, seen[-BLOCK:], [2, 7])
    for place in range(BLOCK):
        path = (7, 5)[: 1 + place]
        logits = drafter.logits([path, path])
        assert logits[1] == pytest.approx(head.arrays["rows"] @ first[place], rel=1e-3, abs=1e-3)
    second = expected_states(head, first, [5, 1])
    row = drafter.logits([(7, 5, 1, 8), (7, 5, 1, 3)])[1]
    assert row == pytest.approx(head.arrays["rows"] @ second[1], rel=1e-3, abs=1e-3)


def test_a_tree_has_one_pass_for_each_block(
    model: HiddenTableModel, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The first pass has one path, and the second one runs all its paths together."""
    drafter = FalconDrafts(random_arrays(model.config.hidden_size), model).start(64)
    drafter.observe_hidden(np.ones((1, model.config.hidden_size), np.float32))
    sizes, run = [], drafter.estimate
    monkeypatch.setattr(drafter, "estimate", lambda s, t: sizes.append(len(s)) or run(s, t))
    draft = drafter.propose(np.array([4], np.int32), DraftPlan(60, 3), GREEDY)
    assert len(sizes) == PASSES
    assert sizes[0] == 1 < sizes[1] <= 9
    assert max(len(draft.path(i)) for i in range(len(draft.tokens))) > BLOCK


@pytest.mark.parametrize("branches", [1, 2])
def test_samples_have_the_targets_distribution(model: HiddenTableModel, branches: int) -> None:
    drafts = FalconDrafts(random_arrays(model.config.hidden_size), model)
    p = table(VOCAB, 1)
    counts = transitions(p, drafts, 5_000, 4 * branches, branches, model=model)
    assert p_value(counts, p) > 1e-3


def test_unsuitable_files_engines_and_models(
    model: HiddenTableModel, tmp_path: Path, folder: Path
) -> None:
    head = random_arrays(model.config.hidden_size)
    save_head_arrays(head, tmp_path / "whole", {})
    context = DraftContext(model, Tokenizer.from_folder(folder), tmp_path / "whole")
    assert isinstance(DRAFTER.open(context), FalconDrafts)
    head.arrays["place.0"] = head.arrays["place.0"][:, :-1]
    save_head_arrays(head, tmp_path / "part", {})
    with raises(CorruptFile, "part"):
        DRAFTER.open(DraftContext(model, context.tokenizer, tmp_path / "part"))
    with raises(UsageError, "falcon", "table"):
        FalconDrafts(random_arrays(16), TableModel(table(8, 1)))
    with raises(UsageError, "falcon", 16, model.config.hidden_size):
        FalconDrafts(random_arrays(16), model)
