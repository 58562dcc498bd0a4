"""Rules that change the text: what they accept, where they end up exact, and their names."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from edgegen.errors import UsageError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation, Result
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import one_by_one
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters.base import Draft
from edgegen.generation.speculative.drafters.model import ModelDrafts
from edgegen.generation.speculative.lossy import (
    AcceptanceRule,
    Bild,
    Exact,
    Reflective,
    TargetOutput,
    Typical,
    make_rule,
)
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.generation.engines import Watched
from tests.generation.toys import log
from tests.tiny import VOCAB_SIZE

GREEDY = Sampler(GenerationConfig(temperature=0))
NONE = np.zeros((0, 4), np.float32)
HISTORY = np.array([3], np.int32)
P = np.array([[0.6, 0.3, 0.09, 0.01], [0.97, 0.01, 0.01, 0.01], [0.3, 0.3, 0.3, 0.1]])


@pytest.mark.parametrize(
    ("rule", "tokens", "expected"),
    [
        (Exact(), [1, 0], [0]),
        (Bild(rollback=2.0), [1, 0], [1, 0, 0]),  # 0.3 > exp(-2)
        (Bild(rollback=2.0), [1, 1], [1, 0]),  # 0.01 is not
        (Bild(rollback=2.0), [2, 0], [0]),
        (Typical(), [1, 0], [1, 0, 0]),  # 0.3 > min(0.09, ...)
        (Typical(), [2, 0], [0]),  # 0.09 is not above
        (Typical(epsilon=0.9), [1, 0], [1, 0, 0]),  # 0.3 exp(-H) with H = 0.93 is 0.118
    ],
)
def test_what_is_accepted(rule: AcceptanceRule, tokens: list[int], expected: list[int]) -> None:
    found = rule.verify(Draft(tokens), TargetOutput(log(P), NONE), HISTORY, GREEDY)
    assert found.tokens == expected
    assert found.path == list(range(len(expected) - 1))


def test_the_longest_path_of_a_tree() -> None:
    draft = Draft([0, 1, 0], None, [-1, -1, 1])
    output = TargetOutput(log(P[[0, 1, 1, 2]]), NONE)
    found = Bild().verify(draft, output, HISTORY, GREEDY)
    assert (found.tokens, found.path) == ([1, 0, 0], [1, 2])


def test_reflection_is_mixed_in() -> None:
    """The reflection's last row holds the logits of the copy's first token."""
    rule = Reflective([7, 8], 0.5)
    assert rule.extra_tokens(Draft([1, 0])).tolist() == [7, 8, 1, 0]
    assert rule.extra_tokens(Draft([1, 0], None, [-1, -1])).tolist() == []
    extra = log(np.array([[0.25] * 4, [0.01, 0.97, 0.01, 0.01], [0.25] * 4, [0.25] * 4]))
    output = TargetOutput(log(P), extra)
    found = rule.verify(Draft([1, 0]), output, HISTORY, GREEDY)
    assert found.tokens == [1, 0, 0]
    plain = Reflective([7, 8], 0.0).verify(Draft([1, 0]), output, HISTORY, GREEDY)
    assert plain.tokens == [0]


def run(target: Watched, folder: Path, other: Watched | None, rule: AcceptanceRule) -> Result:
    tokenizer = Tokenizer.from_folder(folder)
    config = GenerationConfig(temperature=0, max_tokens=40, ignore_eos=True)
    source = one_by_one
    if other is not None:
        source = Speculation(ModelDrafts(other, VOCAB_SIZE), lambda: Fixed(3), rule)
    prompt = tokenizer.encode("the capital of France is")
    generation = Generation(TextModel(target, tokenizer, 256, source), prompt, config)
    list(generation)
    return generation.result


@pytest.mark.parametrize("rule", [Reflective([5, 6, 7], 0.0), Exact()])
def test_weight_0_is_exact(
    rule: AcceptanceRule, target: Watched, folder: Path, other: Watched
) -> None:
    plain = run(target, folder, None, Exact())
    found = run(target, folder, other, rule)
    assert found.tokens == plain.tokens
    assert (plain.lossy, found.lossy) == (None, rule.name)


def test_more_is_accepted_as_rollback_is_rarer(
    target: Watched, folder: Path, other: Watched
) -> None:
    """The text then differs from the target's own."""
    plain = run(target, folder, None, Exact()).tokens
    found = [run(target, folder, other, Bild(0.0, r)) for r in (0.01, 5.5, 6.5, 100.0)]
    calls = [r.target_calls or 0 for r in found]
    assert calls == sorted(calls, reverse=True)
    assert calls[-1] == 1 + -(-39 // 4)
    assert found[0].tokens == plain
    assert found[-1].tokens != plain
    assert {r.lossy for r in found} == {"bild"}


def test_names() -> None:
    assert make_rule("typical", [1]).name == "typical"
    with raises(UsageError, "bild, typical, reflective", "'loose'"):
        make_rule("loose", [1])
