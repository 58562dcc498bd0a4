"""The speculative loop: text and distribution of plain decoding, with fewer target calls."""

from __future__ import annotations

import functools
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from pathlib import Path

import numpy as np
import pytest

from edgegen._types import Float, Tokens
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation, Result
from edgegen.generation.sampling import Sampler
from edgegen.generation.source import TargetCall, one_by_one
from edgegen.generation.speculative.adaptive import Adaptive
from edgegen.generation.speculative.control import Fixed, Round
from edgegen.generation.speculative.drafters.base import Draft, Drafter, DraftPlan, Drafts
from edgegen.generation.speculative.drafters.lookup import Lookup
from edgegen.generation.speculative.drafters.model import ModelDrafts
from edgegen.generation.speculative.drafters.ngram import NgramDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import PREFILL_CHUNK
from tests.generation.engines import Watched, watched
from tests.generation.toys import TableDrafter, TableModel, p_value, table, transitions
from tests.tiny import VOCAB_SIZE, write_hf

LENGTHS = range(1, 9)
PROMPTS = ["The capital of France is the capital of", "x = [1, 2, 3]\nx = [1,", "é你😀"]


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Tokenizer:
    return Tokenizer.from_folder(folder)


@pytest.fixture(scope="module")
def drafters(target: Watched, tmp_path_factory: pytest.TempPathFactory) -> dict[str, Drafts]:
    other = watched(write_hf(tmp_path_factory.mktemp("draft"), "llama", seed=7))
    return {
        "lookup": Lookup(),
        "ngram": NgramDrafts(VOCAB_SIZE, b"v" * 32),
        "another model": ModelDrafts(other, VOCAB_SIZE),
        "itself": ModelDrafts(target, VOCAB_SIZE),
        "another model, ahead": ModelDrafts(other, VOCAB_SIZE, ahead=True),
    }


def fixed(length: int, branches: int = 1) -> Callable[[], Fixed]:
    return functools.partial(Fixed, length, branches)


def run(
    model: Watched,
    tokenizer: Tokenizer,
    source: Speculation | None,
    prompt: Sequence[int],
    config: GenerationConfig,
) -> Result:
    model.forget()
    generation = Generation(TextModel(model, tokenizer, 256, source or one_by_one), prompt, config)
    list(generation)
    return generation.result


@pytest.mark.parametrize(
    "name", ["lookup", "ngram", "another model", "itself", "another model, ahead"]
)
def test_greedy_is_plain_greedy(
    name: str, target: Watched, tokenizer: Tokenizer, drafters: dict[str, Drafts]
) -> None:
    """At every length; with the target as its own draft all tokens are accepted."""
    config = GenerationConfig(temperature=0, max_tokens=40, ignore_eos=True)
    for text in PROMPTS:
        prompt = tokenizer.encode(text)
        plain = run(target, tokenizer, None, prompt, config)
        for length in LENGTHS:
            source = Speculation(drafters[name], fixed(length))
            found = run(target, tokenizer, source, prompt, config)
            assert found.tokens == plain.tokens
            assert found.drafted is not None
            if name == "itself":
                assert found.acceptance_rate == 1.0
                assert found.target_calls == 1 + -(-39 // (length + 1))


@pytest.mark.parametrize("name", ["ngram", "another model", "itself"])
@pytest.mark.parametrize("branches", [2, 3])
def test_greedy_is_plain_greedy_with_trees(
    name: str, branches: int, target: Watched, tokenizer: Tokenizer, drafters: dict[str, Drafts]
) -> None:
    config = GenerationConfig(temperature=0, max_tokens=40, ignore_eos=True)
    for text in PROMPTS:
        prompt = tokenizer.encode(text)
        plain = run(target, tokenizer, None, prompt, config)
        for depth in LENGTHS:
            source = Speculation(drafters[name], fixed(depth * branches, branches))
            found = run(target, tokenizer, source, prompt, config)
            assert found.tokens == plain.tokens
            if name == "itself":
                assert found.target_calls is not None
                # Near the end of the cache there is room for fewer branches.
                assert found.target_calls <= 1 + -(-39 // (depth + 1)) + branches


class Resting(Fixed):
    """Rests for some rounds after each draft, and records how long."""

    def __init__(self, rounds: int) -> None:
        super().__init__(3)
        self.rounds, self.done, self.plans = rounds, list[int](), 0

    def rest(self, sampled: bool) -> int:
        assert not sampled
        return self.rounds if self.plans else 0

    def rested(self, rounds: int, seconds: float) -> None:
        assert seconds > 0
        self.done.append(rounds)
        self.plans = 0

    def choose(self, sampled: bool) -> DraftPlan:
        self.plans += 1
        return super().choose(sampled)


@pytest.mark.parametrize("name", ["lookup", "ngram", "another model", "itself"])
def test_rests_are_plain_decoding(
    name: str, target: Watched, tokenizer: Tokenizer, drafters: dict[str, Drafts]
) -> None:
    """In a rest of 5 rounds nothing is drafted; a rest may end with the answer."""
    config = GenerationConfig(temperature=0, max_tokens=40, ignore_eos=True)
    for text in PROMPTS:
        prompt = tokenizer.encode(text)
        plain, control = run(target, tokenizer, None, prompt, config), Resting(5)
        source = Speculation(drafters[name], lambda control=control: control)  # type: ignore[misc]
        found = run(target, tokenizer, source, prompt, config)
        assert found.tokens == plain.tokens
        assert set(control.done[:-1]) == {5}
        assert 0 < control.done[-1] <= 5
        if name == "itself":  # 4 tokens, then 5 plain ones
            assert found.drafted is not None
            assert found.acceptance_rate == 1.0
            assert found.drafted <= 3 * -(-40 // 9)


class Counting(Fixed):
    """Control of one text, which counts its rounds and those of texts that ended before it."""

    def __init__(self, before: int = 0) -> None:
        super().__init__(1)
        self.rounds = before

    def begin(self) -> Counting:
        return Counting(self.rounds)

    def record(self, result: Round) -> None:
        self.rounds += 1


def test_parallel_texts_have_controls_of_their_own(target: Watched) -> None:
    """A text starts with what the last one to end had learned, and sees no other text's rounds."""
    controls = list[Counting]()

    class Kept(Counting):
        def begin(self) -> Counting:
            controls.append(Kept(self.rounds))
            return controls[-1]

    source = Speculation(TokenDrafter(), Kept)

    def start() -> Iterator[TargetCall]:
        sampler = Sampler(GenerationConfig(temperature=0))
        return source(target, target.new_cache(64), [5, 6], sampler, CancelToken())

    first, second = start(), start()
    for _ in range(4):  # the first round runs the prompt
        next(first)
        next(second)
    next(second)
    assert [control.rounds for control in controls] == [3, 4]
    first.close()  # type: ignore[attr-defined]
    third = start()
    next(third)
    assert [control.rounds for control in controls] == [3, 4, 3]
    second.close()  # type: ignore[attr-defined]
    next(start())
    assert [control.rounds for control in controls] == [3, 4, 3, 4]


def test_the_adaptive_control_of_a_text_sees_no_other_text() -> None:
    """Slow steps of one text do not change the plans of another."""
    control = Adaptive(1)

    def plans(text: Adaptive, seconds: float, between: Callable[[], object]) -> list[int]:
        lengths = list[int]()
        for _ in range(30):
            plan = text.choose(sampled=False)
            draft = Draft(range(plan.length))
            text.record(Round(plan, draft, draft.tokens, seconds, 0.01))
            lengths.append(plan.length)
            between()
        return lengths

    alone = plans(control.begin(), 1.0, lambda: None)
    other = control.begin()
    beside = plans(control.begin(), 1.0, lambda: plans(other, 50.0, lambda: None))
    assert beside == alone
    assert max(alone) > 8


def test_the_adaptive_control_is_lossless(
    target: Watched, tokenizer: Tokenizer, drafters: dict[str, Drafts]
) -> None:
    config = GenerationConfig(temperature=0, max_tokens=60, ignore_eos=True, repeat_penalty=1.3)
    for drafts in drafters.values():
        for text in PROMPTS:
            prompt = tokenizer.encode(text)
            plain = run(target, tokenizer, None, prompt, config)
            assert run(target, tokenizer, Speculation(drafts, Adaptive), prompt, config).tokens == (
                plain.tokens
            )


def test_unsampled_drafts_keep_the_tokens_of_a_seed(target: Watched, tokenizer: Tokenizer) -> None:
    config = GenerationConfig(temperature=0.4, max_tokens=60, ignore_eos=True, seed=5)
    prompt = tokenizer.encode(PROMPTS[0])
    plain = run(target, tokenizer, None, prompt, config)
    found = run(target, tokenizer, Speculation(TokenDrafter(), fixed(4)), prompt, config)
    assert found.tokens == plain.tokens
    assert found.drafted


@pytest.mark.parametrize("branches", [1, 2])
def test_a_long_run_has_the_targets_distribution(branches: int) -> None:
    """Transitions of 1e5 tokens from tables follow the target's rows."""
    p, q = table(8, 1), table(8, 2)
    counts = transitions(p, TableDrafter(q), 100_000, 4, branches)
    assert p_value(counts, p) > 1e-3


@pytest.mark.parametrize(("alpha", "length"), [(0.5, 1), (0.75, 3), (0.75, 6), (0.875, 8)])
def test_tokens_per_call_match_the_theory(alpha: float, length: int) -> None:
    """(1 - a^(g+1)) / (1 - a), where each token is accepted with the same probability a."""
    vocab = 8
    p = np.full((vocab, vocab), 1 / vocab)
    q = p.copy()  # half of the tokens are proposed too often, the others too rarely
    q[:, ::2] += (1 - alpha) * 2 / vocab
    q[:, 1::2] -= (1 - alpha) * 2 / vocab
    assert np.minimum(p, q).sum(axis=1) == pytest.approx(alpha)
    calls = 25_000
    model = TableModel(p)
    source = Speculation(TableDrafter(q), fixed(length))
    sampler = Sampler(GenerationConfig(temperature=1.0, seed=length))
    cache = model.new_cache(1 + calls * (length + 2))
    made = islice(source(model, cache, [0], sampler, CancelToken()), calls)
    decided = [len(call.tokens) for call in made]
    theory = (1 - alpha ** (length + 1)) / (1 - alpha)
    assert np.mean(decided) == pytest.approx(theory, rel=0.01)


def test_the_record_counts_calls(target: Watched, tokenizer: Tokenizer) -> None:
    config = GenerationConfig(temperature=0, max_tokens=40, ignore_eos=True)
    prompt = tokenizer.encode(PROMPTS[0])
    source = Speculation(TokenDrafter(), fixed(3))
    found = run(target, tokenizer, source, prompt, config)
    assert found.target_calls == len(target.sizes)
    assert found.drafted == sum(target.sizes) - len(prompt) - (len(target.sizes) - 1)
    assert found.accepted is not None
    assert found.acceptance_rate == found.accepted / found.drafted
    decided = found.target_calls + found.accepted
    assert found.tokens_per_target_call == decided / found.target_calls
    assert 0 <= decided - len(found.tokens) <= 3  # the last call may decide more than was asked


class TokenDrafter(Drafts, Drafter):
    """Drafts the last token again."""

    def start(self, context: int) -> TokenDrafter:
        return self

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        return Draft([int(history[-1])] * plan.length)


def test_the_control_records_decoding_only(target: Watched, tokenizer: Tokenizer) -> None:
    """Prefill rounds are not recorded."""
    recorded: list[tuple[int, int]] = []

    class Recording(Fixed):
        def record(self, result: Round) -> None:
            assert result.seconds > result.draft_seconds >= 0
            recorded.append((len(result.draft.tokens), len(result.path)))

    config = GenerationConfig(temperature=0, max_tokens=20, ignore_eos=True)
    source = Speculation(TokenDrafter(), lambda: Recording(3))
    found = run(target, tokenizer, source, tokenizer.encode(PROMPTS[0]), config)
    assert len(recorded) == len(target.sizes) - 1
    assert (sum(d for d, _ in recorded), sum(a for _, a in recorded)) == (
        found.drafted,
        found.accepted,
    )


def test_no_draft_reaches_past_the_context(target: Watched, tokenizer: Tokenizer) -> None:
    """The cache has room for exactly the prompt and the answer."""
    prompt = tokenizer.encode(PROMPTS[0])
    for length in (1, 8, 32):
        for most in range(1, 12):
            config = GenerationConfig(temperature=0, max_tokens=most, ignore_eos=True)
            plain = run(target, tokenizer, None, prompt, config)
            source = Speculation(ModelDrafts(target, VOCAB_SIZE), fixed(length))
            assert run(target, tokenizer, source, prompt, config).tokens == plain.tokens


def test_a_long_prompt_goes_in_chunks(target: Watched, tokenizer: Tokenizer) -> None:
    """In the target and in the draft model, which drafts after its own prefill."""
    prompt = (tokenizer.encode(PROMPTS[0]) * 40)[: PREFILL_CHUNK + 30]
    config = GenerationConfig(temperature=0, max_tokens=12, ignore_eos=True)
    plain = Generation(TextModel(target, tokenizer, 400), prompt, config)
    list(plain)
    target.forget()
    source = Speculation(ModelDrafts(target, VOCAB_SIZE), fixed(4))
    found = Generation(TextModel(target, tokenizer, 400, source), prompt, config)
    list(found)
    assert found.result.tokens == plain.result.tokens
    assert target.sizes[:5] == [PREFILL_CHUNK, 30, PREFILL_CHUNK, 30, 1]
    assert found.result.accepted


class Prefilling(Drafts, Drafter):
    """Needs three chunks for each text, and records the texts' lengths and its drafts.

    `cancel` is called at its first chunk.
    """

    def __init__(self, cancel: Callable[[], None] = lambda: None) -> None:
        self.calls, self.cancel = list[str](), cancel

    def start(self, context: int) -> Prefilling:
        return self

    def prefill(self, history: Tokens) -> bool:
        self.calls.append(f"prefill {len(history)}")
        self.cancel()
        return len(self.calls) % 4 != 3

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        self.calls.append(f"draft {len(history)}")
        return Draft([])


def test_a_drafter_runs_a_text_before_it_drafts(target: Watched) -> None:
    """The prompt, and what is decoded in a rest."""
    drafter, sampler = Prefilling(), Sampler(GenerationConfig(temperature=0))
    source = Speculation(drafter, lambda: Resting(5))
    list(islice(source(target, target.new_cache(64), [5, 6, 7], sampler, CancelToken()), 8))
    assert drafter.calls == [*["prefill 4"] * 3, "draft 4", *["prefill 10"] * 3, "draft 10"]


def test_a_cancelled_prefill_runs_no_further_chunk(target: Watched) -> None:
    cancel, sampler = CancelToken(), Sampler(GenerationConfig(temperature=0))
    drafter = Prefilling(cancel.cancel)
    calls = Speculation(drafter, fixed(4))(target, target.new_cache(64), [5, 6], sampler, cancel)
    assert len(list(calls)) == 1
    assert drafter.calls == ["prefill 3"]


def test_cancelling_between_calls(target: Watched) -> None:
    cancel = CancelToken()
    sampler = Sampler(GenerationConfig(temperature=0))
    calls = Speculation(Lookup(), fixed(4))(
        target, target.new_cache(64), [5, 6, 5, 6], sampler, cancel
    )
    assert next(calls).tokens
    cancel.cancel()
    assert list(calls) == []


class Failing(Drafts, Drafter):
    """Fails at the n-th call of a method."""

    def __init__(self, method: str, after: int) -> None:
        self.method, self.left = method, after

    def start(self, context: int) -> Failing:
        self._fail("start")
        return self

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        self._fail("propose")
        return Draft([1] * plan.length)

    def observe(self, history: Tokens, logits: Float) -> None:
        self._fail("observe")

    def _fail(self, method: str) -> None:
        if method == self.method:
            self.left -= 1
            if self.left < 0:
                raise RuntimeError("the device is gone")


@pytest.mark.parametrize(
    ("method", "after"), [("start", 0), ("propose", 0), ("propose", 3), ("observe", 2)]
)
def test_a_failing_draft_is_dropped_and_reported(
    method: str, after: int, target: Watched, tokenizer: Tokenizer
) -> None:
    config = GenerationConfig(temperature=0, max_tokens=20, ignore_eos=True)
    prompt = tokenizer.encode(PROMPTS[1])
    plain = run(target, tokenizer, None, prompt, config)
    assert plain.draft_failure is None
    found = run(target, tokenizer, Speculation(Failing(method, after), fixed(2)), prompt, config)
    assert found.tokens == plain.tokens
    assert found.draft_failure == "RuntimeError: the device is gone"


class Idle(Fixed):
    """Never drafts."""

    def rest(self, sampled: bool) -> int:
        return 100


class Observing(TokenDrafter):
    """Keeps the texts that it observes."""

    def __init__(self) -> None:
        self.texts = list[list[int]]()

    def observe(self, history: Tokens, logits: Float) -> None:
        assert len(logits) == 1
        self.texts.append(history.tolist())


def test_an_answer_that_ends_in_a_rest_is_observed(target: Watched) -> None:
    sampler, drafter = Sampler(GenerationConfig(temperature=0)), Observing()
    source = Speculation(drafter, lambda: Idle(2))
    calls = source(target, target.new_cache(64), [5, 6], sampler, CancelToken())
    text = [5, 6]
    for call in islice(calls, 7):
        text += call.tokens
    calls.close()  # type: ignore[attr-defined]
    assert len(text) == 9
    assert drafter.texts == [text[:3], text]


def test_a_failure_is_reported_while_decoding_plainly(target: Watched) -> None:
    sampler = Sampler(GenerationConfig(temperature=0))
    source = Speculation(Failing("observe", 0), lambda: Idle(2))
    calls = source(target, target.new_cache(64), [5, 6], sampler, CancelToken())
    failures = [call.draft_failure for call in islice(calls, 4)]
    assert failures == [None, "RuntimeError: the device is gone", None, None]


def test_a_failure_is_reported_once(target: Watched) -> None:
    sampler = Sampler(GenerationConfig(temperature=0))
    source = Speculation(Failing("propose", 1), fixed(2))
    calls = source(target, target.new_cache(64), [5, 6], sampler, CancelToken())
    failures = [call.draft_failure for call in islice(calls, 6)]
    assert failures == [None, None, "RuntimeError: the device is gone", None, None, None]
    assert TargetCall((1,)) == ((1,), 0, None, None, 1)
