"""Prompt tokens: their positions and predictions; the text stays the target's own."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle.heads import HEADS_DATA, HEADS_INDEX, PROMPTS, Heads, load_heads, save_heads
from edgegen.errors import CorruptFile, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import one_by_one
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters.base import EMPTY, ROOT, Draft
from edgegen.generation.speculative.drafters.parallel import ParallelDrafter
from edgegen.generation.speculative.drafters.prompts import PromptDrafter, PromptDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Step
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.generation.toys import TableModel, table

AHEAD = 3


@pytest.fixture(scope="module")
def model(folder: Path) -> Watched:
    return watched(folder)


def random_prompts(hidden: int) -> Heads:
    rows = np.random.default_rng(1).normal(0, 0.5, (AHEAD, hidden)).astype(np.float32)
    return Heads(PROMPTS, [], rows, np.zeros(0, np.int32))


@pytest.mark.parametrize("branches", [1, 2])
@pytest.mark.parametrize("temperature", [0.0, 0.8])
def test_the_text_is_the_targets(
    branches: int, temperature: float, model: Watched, folder: Path
) -> None:
    tokenizer = Tokenizer.from_folder(folder)
    drafts = PromptDrafts(random_prompts(model.config.hidden_size), model)
    config = GenerationConfig(temperature=temperature, max_tokens=30, seed=1, ignore_eos=True)
    texts = []
    for source in (one_by_one, Speculation(drafts, lambda: Fixed(2 * branches, branches))):
        generation = Generation(TextModel(model, tokenizer, 128, source), [5, 6, 7], config)
        list(generation)
        texts.append(generation.result.tokens)
        drafted = generation.result.drafted
    assert drafted
    assert len(texts[0]) == len(texts[1])
    assert temperature or texts[0] == texts[1]


@pytest.mark.parametrize("branches", [1, 2])
def test_predictions_equal_prompts_appended_to_the_text(
    branches: int, model: Watched, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compared with prompt tokens appended to the text in another cache.

    This holds whatever part of a draft is accepted. After every call, the cache that was drafted in
    holds only the text.
    """
    config = GenerationConfig(temperature=0, max_tokens=50, ignore_eos=True)
    plain = Generation(TextModel(model, Tokenizer.from_folder(folder), 64), [5, 6, 7], config)
    list(plain)
    expected = [5, 6, 7, *plain.result.tokens]

    def draft(self: PromptDrafter, history: np.ndarray, *_: object) -> Draft:
        """Two right tokens and a wrong one, in every third draft as the second."""
        n = len(history)
        right, wrong = expected[n : n + 2], (expected[n + 1] + 1) % 300
        if not self.ready:
            return EMPTY
        if branches == 1:
            return Draft([right[0], wrong if n % 3 else right[1]], None, None, [0.9, 0.8])
        return Draft([wrong, *right], None, [ROOT, ROOT, 1], [0.9, 0.8, 0.7])

    monkeypatch.setattr(ParallelDrafter, "propose", draft)
    rows = random_prompts(model.config.hidden_size).rows
    found: list[tuple[np.ndarray, np.ndarray | None]] = []
    watch = PromptDrafter.propose

    def propose(self: PromptDrafter, history: np.ndarray, *args: object) -> object:
        logits = None
        if self.ready:
            logits = np.concatenate([self.logits([(0,) * (k + 1)]) for k in range(3)])
        found.append((history.copy(), logits))
        return watch(self, history, *args)  # type: ignore[arg-type]

    monkeypatch.setattr(PromptDrafter, "propose", propose)
    drafts = PromptDrafts(random_prompts(model.config.hidden_size), model)
    source = Speculation(drafts, lambda: Fixed(2 * branches, branches))
    cache = model.new_cache(64)
    text, accepted = [5, 6, 7], set()
    for call in source(model, cache, list(text), Sampler(config), CancelToken()):
        text += call.tokens
        accepted.add(len(call.tokens) - 1)
        assert cache.length == len(text) - 1
        if len(text) > 40:
            break
    assert text == expected[: len(text)]
    assert accepted == ({0, 1, 2} if branches == 1 else {0, 2})
    predicted = [(history, logits) for history, logits in found if logits is not None]
    assert len(predicted) > 5
    for history, logits in predicted:
        other = model.new_cache(64)
        given = np.append(history[:-1], np.full(AHEAD, -1, np.int32)).astype(np.int32)
        step = Step(other, given, rows, logits_for=AHEAD)
        assert np.array_equal(model.step([step])[0].logits, logits)


def test_files(tmp_path: Path) -> None:
    prompts = random_prompts(16)
    save_heads(prompts, tmp_path, {"acceptance": 0.5})
    again = load_heads(tmp_path, 200)
    assert again.kind == PROMPTS
    assert np.allclose(again.rows, prompts.rows, rtol=1e-3)
    whole = (tmp_path / HEADS_DATA).read_bytes()
    (tmp_path / HEADS_DATA).write_bytes(whole[:-2])
    with pytest.raises(CorruptFile):
        load_heads(tmp_path, 200)
    (tmp_path / HEADS_DATA).write_bytes(whole)
    text = (tmp_path / HEADS_INDEX).read_text().replace('"kept": 0', '"kept": 3')
    (tmp_path / HEADS_INDEX).write_text(text)
    with pytest.raises(CorruptFile):
        load_heads(tmp_path, 200)


def test_unsuitable_engines_and_models(model: Watched) -> None:
    with raises(UsageError, "prompt tokens", "table"):
        PromptDrafts(random_prompts(16), TableModel(table(8, 1)))
    with raises(UsageError, "prompt tokens", 16, model.config.hidden_size):
        PromptDrafts(random_prompts(16), model)
