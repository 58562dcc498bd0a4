"""Early exit: the text stays the target's own, and the chosen depth is near the best."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import one_by_one
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters import exit
from edgegen.generation.speculative.drafters.base import DraftPlan
from edgegen.generation.speculative.drafters.exit import ExitControl, ExitDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Step
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.generation.toys import TableModel, table
from tests.tiny import write_hf


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("target"), "llama", num_hidden_layers=6)


@pytest.fixture(scope="module")
def model(folder: Path) -> Watched:
    return watched(folder)


@pytest.mark.parametrize("length", [1, 3, 8])
def test_greedy_is_plain_greedy(
    length: int, model: Watched, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Frequent comparisons leave the cache unchanged."""
    monkeypatch.setattr(exit, "_SHADOW_INTERVAL", 3)
    tokenizer = Tokenizer.from_folder(folder)
    prompt = tokenizer.encode("the capital of France is the capital of the quick brown fox")
    config = GenerationConfig(temperature=0, max_tokens=40, ignore_eos=True)
    texts = []
    for source in (one_by_one, Speculation(ExitDrafts(model), lambda: Fixed(length))):
        generation = Generation(TextModel(model, tokenizer, 256, source), prompt, config)
        list(generation)
        texts.append(generation.result.tokens)
    assert texts[0] == texts[1]


def test_the_distribution_is_that_of_the_layers(model: Watched) -> None:
    config = GenerationConfig(temperature=1.0, seed=2)
    sampler, cache = Sampler(config), model.new_cache(64)
    text = np.array([5, 6, 7], np.int32)
    model.step([Step(cache, text[:2])])
    drafts = ExitDrafts(model)
    drafter = drafts.start(64)
    drafter.attach(cache)
    draft = drafter.propose(text, DraftPlan(2), sampler)
    layers, _ = drafts.control.choose(2)
    assert draft.probabilities is not None
    assert cache.length == 2
    (output,) = model.step([Step(model.new_cache(8), text, layers=layers)])
    assert draft.probabilities[0] == pytest.approx(sampler.probabilities(output.logits[-1], text))


@pytest.mark.parametrize("length", [1, 2, 5])
def test_a_greedy_draft_is_a_chain_of_the_planned_tokens(length: int, model: Watched) -> None:
    """It has no siblings, so that a plan with room for few tokens still makes a draft."""
    sampler, cache = Sampler(GenerationConfig(temperature=0)), model.new_cache(64)
    text = np.array([5, 6, 7], np.int32)
    model.step([Step(cache, text[:2])])
    drafts = ExitDrafts(model)
    for layers in drafts.control.candidates:  # nearly always right, so that long drafts pay
        drafts.control.observe(layers, 1000, 1000)
    drafter = drafts.start(64)
    drafter.attach(cache)
    draft = drafter.propose(text, DraftPlan(length, branches=3), sampler)
    assert len(draft.tokens) == length
    assert draft.parents is None


def test_the_choice_is_near_the_best_fixed_one() -> None:
    """On simulated acceptance and times of each candidate."""
    rng = np.random.default_rng(1)
    for truth in ({1: 0.2, 2: 0.5, 3: 0.8, 4: 0.9}, {1: 0.85, 2: 0.88, 3: 0.9, 4: 0.92}):
        control = ExitControl(6)
        assert control.candidates == [1, 2, 3, 4]

        def cost(layers: int, depth: int) -> float:
            return depth * (0.3 + layers) + 0.3 + 6

        for layers in control.candidates:
            control.record_time(layers, 0.3 + layers)
        seconds = tokens = 0.0
        for turn in range(3000):
            if turn % 100 == 0:
                for n in control.candidates:
                    control.observe(n, int(rng.binomial(16, truth[n])), 16)
                seconds += 6
            layers, depth = control.choose(8)
            tokens += 1 + min(depth, int(rng.geometric(1 - truth[layers])) - 1)
            seconds += cost(layers, depth)
        best = max(
            (1 - a ** (d + 1)) / (1 - a) / cost(n, d) for n, a in truth.items() for d in range(1, 9)
        )
        assert tokens / seconds > 0.95 * best


def test_engines_that_cannot_exit_early() -> None:
    with raises(UsageError, "exit", "table"):
        ExitDrafts(TableModel(table(8, 1)))
