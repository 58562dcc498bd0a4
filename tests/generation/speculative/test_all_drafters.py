"""Greedy text equals plain greedy text with every drafter, shape and length."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from edgegen.bundle.headarrays import HeadArrays
from edgegen.bundle.heads import PROMPTS, Heads
from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.source import TokenSource, one_by_one
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters import chimera, falcon
from edgegen.generation.speculative.drafters.base import Drafts
from edgegen.generation.speculative.drafters.chimera import ChimeraDrafts
from edgegen.generation.speculative.drafters.exit import ExitDrafts
from edgegen.generation.speculative.drafters.falcon import FalconDrafts
from edgegen.generation.speculative.drafters.heads import HeadDrafts
from edgegen.generation.speculative.drafters.joined import JoinedDrafts, join
from edgegen.generation.speculative.drafters.lookup import Lookup
from edgegen.generation.speculative.drafters.model import ModelDrafts
from edgegen.generation.speculative.drafters.ngram import NgramDrafts
from edgegen.generation.speculative.drafters.prompts import PromptDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.generation.engines import Watched
from tests.tiny import VOCAB_SIZE

CONFIG = GenerationConfig(temperature=0, max_tokens=60, ignore_eos=True)
TEXT = "x = [1, 2, 3]\nx = [1,"
COUNT = 3
LENGTHS = range(1, 9)


def generate(model: Watched, folder: Path, source: TokenSource) -> tuple[list[int], int | None]:
    """Return the tokens, and the number of drafted ones."""
    tokenizer = Tokenizer.from_folder(folder)
    prompt = tokenizer.encode(TEXT)
    generation = Generation(TextModel(model, tokenizer, 128, source), prompt, CONFIG)
    list(generation)
    return generation.result.tokens, generation.result.drafted


@pytest.fixture(scope="module")
def plain(target: Watched, folder: Path) -> list[int]:
    return generate(target, folder, one_by_one)[0]


def heads(kind: str, model: Watched) -> Heads:
    """Return random heads for the target; some of their predictions are right."""
    rng, hidden = np.random.default_rng(1), model.config.hidden_size
    if kind == PROMPTS:
        rows = rng.normal(0, 0.5, (COUNT, hidden)).astype(np.float32)
        return Heads(kind, [], rows, np.zeros(0, np.int32))
    widths = [hidden * (k + 2 if kind == "hydra" else 1) for k in range(COUNT)]
    matrices = [rng.normal(0, 0.1, (hidden, w)).astype(np.float32) for w in widths]
    rows = rng.normal(0, 0.5, (VOCAB_SIZE, hidden)).astype(np.float32)
    return Heads(kind, matrices, rows, np.arange(VOCAB_SIZE, dtype=np.int32))


def arrays(kind: str, shapes: dict[str, tuple[int, ...]]) -> HeadArrays:
    """Return random arrays for the target's whole vocabulary."""
    rng = np.random.default_rng(1)
    made = {name: rng.normal(0, 0.1, shape).astype(np.float32) for name, shape in shapes.items()}
    made["rows"] *= 5
    return HeadArrays(kind, made, np.arange(VOCAB_SIZE, dtype=np.int32))


def chimera_arrays(model: Watched) -> HeadArrays:
    return arrays("chimera", chimera.shapes(model.config.hidden_size, VOCAB_SIZE, COUNT))


def falcon_arrays(model: Watched) -> HeadArrays:
    return arrays("falcon", falcon.shapes(model.config.hidden_size, VOCAB_SIZE))


DRAFTERS: dict[str, Callable[[Watched, Watched], Drafts]] = {
    "lookup": lambda target, other: Lookup(),
    "ngram": lambda target, other: NgramDrafts(VOCAB_SIZE, b"v" * 32),
    "another model": lambda target, other: ModelDrafts(other, VOCAB_SIZE),
    "itself": lambda target, other: ModelDrafts(target, VOCAB_SIZE),
    "exit": lambda target, other: ExitDrafts(target),
    "medusa": lambda target, other: HeadDrafts(heads("medusa", target), target),
    "hydra": lambda target, other: HeadDrafts(heads("hydra", target), target),
    "chimera": lambda target, other: ChimeraDrafts(chimera_arrays(target), target),
    "falcon": lambda target, other: FalconDrafts(falcon_arrays(target), target),
    "joined": lambda target, other: JoinedDrafts(
        [NgramDrafts(VOCAB_SIZE, b"v" * 32), ModelDrafts(other, VOCAB_SIZE)]
    ),
    "ppd": lambda target, other: PromptDrafts(heads(PROMPTS, target), target),
}


@pytest.mark.parametrize("branches", [1, 2])
@pytest.mark.parametrize("name", DRAFTERS)
def test_the_text_is_plain_text(
    name: str, branches: int, target: Watched, other: Watched, folder: Path, plain: list[int]
) -> None:
    drafts = DRAFTERS[name](target, other)
    drafted = 0
    for length in LENGTHS:
        control = Fixed(length * branches, branches)
        source = Speculation(drafts, lambda control=control: control)
        text, count = generate(target, folder, source)
        assert text == plain, f"at length {length}"
        drafted += count or 0
    assert drafted


def test_prompt_tokens_draft_alone(target: Watched, other: Watched) -> None:
    opened = {name: DRAFTERS[name](target, other) for name in ("lookup", "ppd")}
    with raises(UsageError, "lookup,ppd", "ppd cannot be combined"):
        join(opened)
