"""Structured output: answers follow their grammar, with and without drafts."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence

import jsonschema_rs
import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy.typing import ArrayLike

from edgegen._types import Tokens
from edgegen.errors import SchemaMismatch, UsageError
from edgegen.generation.config import GenerationConfig, override
from edgegen.generation.constraints import Constraint, constraint
from edgegen.generation.generate import Generation
from edgegen.generation.sampling import Sampler, draw, probabilities
from edgegen.generation.source import TokenSource, one_by_one
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters.base import Draft, Drafter, DraftPlan, Drafts
from edgegen.generation.speculative.drafters.lookup import Lookup
from edgegen.generation.speculative.drafters.model import ModelDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.speculative.verification import Double, allowed, verify
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.generation.toys import log, p_value, table
from tests.tiny import VOCAB_SIZE, write_hf

GREEDY = GenerationConfig(temperature=0, max_tokens=120)
PERSON = {
    "type": "object",
    "properties": {
        "name": {"type": "string", "maxLength": 8},
        "age": {"type": "integer", "minimum": 0, "maximum": 150},
        "tags": {"type": "array", "items": {"enum": ["a", "b"]}, "maxItems": 3},
    },
    "required": ["name", "age"],
    "additionalProperties": False,
}


@pytest.fixture(scope="module")
def tokenizer(tmp_path_factory: pytest.TempPathFactory) -> Tokenizer:
    return Tokenizer.from_folder(write_hf(tmp_path_factory.mktemp("llama"), "llama"))


@pytest.fixture(scope="module")
def model(tmp_path_factory: pytest.TempPathFactory) -> Watched:
    return watched(write_hf(tmp_path_factory.mktemp("llama"), "llama"))


def answer(
    model: Watched,
    tokenizer: Tokenizer,
    config: GenerationConfig,
    source: TokenSource = one_by_one,
    prompt: str = "the answer",
) -> Generation:
    """Return a completed generation."""
    generation = Generation(
        TextModel(model, tokenizer, 512, source), tokenizer.encode(prompt), config
    )
    for _ in generation:
        pass
    return generation


@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_json_schema(model: Watched, tokenizer: Tokenizer, temperature: float) -> None:
    """A random model's answer satisfies the schema."""
    for seed in range(5):
        config = override(GREEDY, json_schema=PERSON, temperature=temperature, seed=seed)
        result = answer(model, tokenizer, config).result
        person = json.loads(result.text)
        assert result.finish_reason == "stop"
        assert {"name", "age"} <= set(person) <= {"name", "age", "tags"}
        assert 0 <= person["age"] <= 150
        assert len(person["name"]) <= 8


def test_regex_and_grammar(model: Watched, tokenizer: Tokenizer) -> None:
    date = r"[0-9]{4}-[01][0-9] (yes|no)"
    text = answer(model, tokenizer, override(GREEDY, regex=date)).result.text
    assert re.fullmatch(date, text)
    lark = 'start: verb " the " noun\nverb: "open" | "shut"\nnoun: "door" | "box"\n'
    text = answer(model, tokenizer, override(GREEDY, grammar=lark)).result.text
    gbnf = answer(model, tokenizer, override(GREEDY, grammar='root ::= "a" | "b"')).result.text
    assert gbnf in ("a", "b")
    assert text in {f"{verb} the {noun}" for verb in ("open", "shut") for noun in ("door", "box")}


FLAG = {"type": "boolean"}
CHECKED = {
    "uniqueItems": {
        "type": "array",
        "items": {"enum": ["a", "b", "ab"]},
        **{"uniqueItems": True, "minItems": 2, "maxItems": 4},
    },
    "not": {
        "type": "object",
        "properties": {"a": FLAG, "b": FLAG},
        "additionalProperties": False,
        "not": {"required": ["a", "b"]},
        "required": ["a"],
    },
    "oneOf": {
        "oneOf": [
            {"type": "integer", "minimum": 0, "maximum": 99},
            {"type": "integer", "minimum": -9, "maximum": 9},
        ]
    },
    "if": {
        "type": "object",
        "properties": {"a": FLAG, "b": FLAG},
        "additionalProperties": False,
        "if": {"required": ["a"]},
        "then": {"required": ["b"]},
        "else": {"properties": {"b": {"const": True}}},
    },
    "propertyNames": {
        "type": "object",
        "propertyNames": {"pattern": "^[ab]{1,2}$"},
        "additionalProperties": FLAG,
        **{"minProperties": 1, "maxProperties": 2},
    },
    "contains": {
        "type": "array",
        "items": {"type": "integer", "minimum": 0, "maximum": 9},
        "contains": {"minimum": 7},
        **{"minItems": 1, "maxItems": 3},
    },
    "odd": {"type": "integer", "minimum": 1, "maximum": 999, "not": {"multipleOf": 2}},
}
"""Schemas that llguidance's grammars do not express; the last is decided at the end."""


@pytest.mark.parametrize("name", CHECKED)
def test_what_a_grammar_does_not_express_is_checked(
    model: Watched, tokenizer: Tokenizer, name: str
) -> None:
    """An answer is valid, or there is an error because the model wrote itself into a corner."""
    valid = 0
    for seed in range(8):
        config = override(GREEDY, json_schema=CHECKED[name], temperature=float(seed > 0), seed=seed)
        try:
            result = answer(model, tokenizer, config).result
        except SchemaMismatch:
            assert name in ("contains", "odd"), "the last item or digit may be the wrong one"
            continue
        assert result.finish_reason == "stop"
        assert jsonschema_rs.is_valid(CHECKED[name], json.loads(result.text)), result.text
        valid += 1
    assert valid or name == "odd", "the random model says 888 whatever the seed"


@pytest.mark.parametrize("name", ["uniqueItems", "not", "propertyNames"])
@pytest.mark.parametrize("temperature", [0.0, 1.0])
def test_drafts_of_checked_answers(
    model: Watched, tokenizer: Tokenizer, name: str, temperature: float
) -> None:
    """Greedy tokens are the same with drafts; sampled answers are valid."""
    options = {"json_schema": CHECKED[name], "temperature": temperature, "seed": 1}
    config = override(GREEDY, **options)  # type: ignore[arg-type]
    plain = answer(model, tokenizer, config).result
    for drafts in (Wild(), ModelDrafts(model, VOCAB_SIZE)):
        source = Speculation(drafts, lambda: Fixed(4))
        drafted = answer(model, tokenizer, config, source).result
        assert drafted.tokens == plain.tokens or temperature
        assert jsonschema_rs.is_valid(CHECKED[name], json.loads(drafted.text))


def test_formats_that_are_unknown_are_annotations(model: Watched, tokenizer: Tokenizer) -> None:
    schema = {"type": "string", "format": "color", "maxLength": 3}
    assert json.loads(answer(model, tokenizer, override(GREEDY, json_schema=schema)).result.text)


class Wild(Drafts, Drafter):
    """Proposes random tokens, including forbidden ones."""

    def __init__(self) -> None:
        self.rng = np.random.default_rng(5)

    def start(self, context: int) -> Wild:
        return self

    def propose(self, history: Tokens, plan: DraftPlan, sampler: Sampler) -> Draft:
        return Draft(self.rng.integers(0, VOCAB_SIZE, plan.length).tolist())


@pytest.mark.parametrize("draft", ["wild", "lookup", "model"])
@pytest.mark.parametrize("length", [1, 4, 8])
def test_drafts_change_nothing(
    model: Watched, tokenizer: Tokenizer, draft: str, length: int
) -> None:
    """Greedy tokens equal those of plain constrained decoding at every draft length."""
    drafts: Drafts = {
        "wild": Wild(),
        "lookup": Lookup(),
        "model": ModelDrafts(model, VOCAB_SIZE),
    }[draft]
    config = override(GREEDY, json_schema=PERSON)
    prompt = '{"name": "b", "age": 1} the answer {"name": "'
    plain = answer(model, tokenizer, config, prompt=prompt).result
    drafted = answer(
        model, tokenizer, config, Speculation(drafts, lambda: Fixed(length)), prompt
    ).result
    assert drafted.tokens == plain.tokens
    assert drafted.finish_reason == plain.finish_reason == "stop"
    if draft == "model":
        assert drafted.acceptance_rate == 1.0, "the draft is the target, under the same grammar"


def test_a_forbidden_draft_is_cut(tokenizer: Tokenizer) -> None:
    """No forbidden token of an unsampled draft is run."""
    config = override(GREEDY, regex="abc|abd")
    start = 2
    sampler = Sampler(config, None, constraint(tokenizer, config, start, VOCAB_SIZE))
    a, b, c, x = (tokenizer.encode(letter)[0] for letter in "abcx")
    history = np.array([7, 7], np.int32)
    assert allowed(Draft([a, b, x, c]), history, sampler).tokens == [a, b]
    assert allowed(Draft([x]), history, sampler).tokens == []
    after = np.array([7, 7, a, b], np.int32)
    assert allowed(Draft([c]), after, sampler).tokens == [c]
    assert allowed(Draft([a]), history, sampler).tokens == [a], (
        "an earlier position is requested again"
    )


class Parity:
    """Even tokens may be followed by 0 to 5 only, odd ones by even ones.

    With `checks`, the grammar does not know the first rule.
    """

    def __init__(self, checks: bool) -> None:
        self.checks = checks

    def apply(self, logits: np.ndarray, history: Sequence[int]) -> np.ndarray:
        ids = np.arange(len(logits))
        allowed = ids % 2 == 0 if history[-1] % 2 else (ids < 6) | self.checks
        return np.where(allowed, logits, np.float32(-np.inf))

    def refused(self, tokens: np.ndarray, history: Sequence[int]) -> list[int]:
        return [int(t) for t in tokens if t >= 6 and history[-1] % 2 == 0 and self.checks]


@pytest.mark.parametrize("checks", [False, True], ids=["grammar", "grammar and check"])
@pytest.mark.parametrize("masked", [True, False], ids=["masked draft", "free draft"])
def test_sampled_drafts_preserve_the_distribution(masked: bool, checks: bool) -> None:
    """The first two tokens follow the constrained distribution (chi-square).

    The drafter follows the grammar, or ignores it.
    """
    vocab, draws = 8, 10_000
    p, q = log(table(vocab, 1)), log(table(vocab, 2))
    config = GenerationConfig(temperature=1.0, seed=3)
    sampler = Sampler(config, None, Parity(checks))  # type: ignore[arg-type]

    def distribution(row: np.ndarray, last: int, free: bool) -> Double:
        return probabilities(row, (), config) if free else sampler.probabilities(row, [last])

    counts = np.zeros((vocab, vocab), np.int64)
    for _ in range(draws):
        text = [0]
        while len(text) < 3:
            start, distributions = len(text), []
            for _ in range(2):
                distributions.append(distribution(q[text[-1]], text[-1], not masked))
                text.append(draw(distributions[-1], sampler.rng.random()))
            draft, rows = Draft(text[start:], distributions), p[text[start - 1 :]]
            history = np.array(text[:start], np.int32)
            text[start:] = verify(draft, rows, history, sampler).tokens
        counts[text[1], text[2]] += 1
    first = distribution(p[0], 0, False)
    pairs = [first[a] * distribution(p[a], a, False) for a in range(vocab)]
    expected = np.stack(pairs).reshape(1, -1)
    seen = expected[0] > 0
    assert counts.reshape(-1)[~seen].sum() == 0, "forbidden pairs never occur"
    cells, means = counts.reshape(1, -1)[:, seen], expected[:, seen]
    assert p_value(cells, means) > 1e-3


class Masking(Constraint):
    """Never accepts single tokens, so that every choice uses the full mask."""

    def count_allowed(self, tokens: Sequence[int], history: ArrayLike) -> int:
        return 0


@given(st.data())
def test_the_most_likely_token_is_checked_alone(data: st.DataObject) -> None:
    """The greedy token equals that of a full mask, with and without a penalty."""
    tokenizer = _tokenizer()
    penalty = data.draw(st.sampled_from([1.0, 1.3]))
    config = override(GREEDY, regex="[a-h ]*[0-9]?", repeat_penalty=penalty)
    rng = np.random.default_rng(data.draw(st.integers(0, 1000)))
    quick, other = (constraint(tokenizer, config, 0, VOCAB_SIZE) for _ in range(2))
    assert other is not None
    slow = Masking(other._matcher, 0, VOCAB_SIZE, tokenizer.eos_ids)
    text: list[int] = []
    for _ in range(12):
        logits = rng.integers(-4, 5, VOCAB_SIZE).astype(np.float32)  # equals among them
        sampler = Sampler(config, None, quick)
        token = sampler.sample(logits, text)
        assert token == Sampler(config, None, slow).sample(logits, text)
        p = sampler.probabilities(logits, text)
        assert p[token] == p.sum() == 1
        if token in tokenizer.eos_ids:
            break
        text.append(token)


@given(st.data())
def test_any_order(data: st.DataObject) -> None:
    """A constraint gives the masks of a new one, whatever the order of positions."""
    tokenizer = _tokenizer()
    config = override(GREEDY, json_schema=PERSON)
    text = '{"name": "ab", "age": 42, "tags": ["a", "b"]}'
    ids = tokenizer.encode(text)
    used = constraint(tokenizer, config, 0, VOCAB_SIZE)
    assert used is not None
    logits = np.zeros(VOCAB_SIZE, np.float32)
    for _ in range(8):
        n = data.draw(st.integers(0, len(ids)))
        fresh = constraint(tokenizer, config, 0, VOCAB_SIZE)
        assert fresh is not None
        mask = used.apply(logits, ids[:n])
        assert (mask == fresh.apply(logits, ids[:n])).all()
        allowed = set(np.flatnonzero(mask == 0).tolist())
        assert (ids[n] if n < len(ids) else 2) in allowed
        one_by_one = {i for i in range(VOCAB_SIZE) if used.count_allowed([i], ids[:n])}
        assert one_by_one == allowed - tokenizer.eos_ids, "end tokens are never counted as allowed"


_cached: list[Tokenizer] = []


def _tokenizer() -> Tokenizer:
    if not _cached:
        import tempfile
        from pathlib import Path

        _cached.append(Tokenizer.from_folder(write_hf(Path(tempfile.mkdtemp()), "llama")))
    return _cached[0]


BAD = {
    "no json": ({"json_schema": "{"}, "json_schema cannot be used: "),
    "no schema": ({"json_schema": '{"type": "banana"}'}, "json_schema cannot be used: "),
    "regex": ({"regex": "("}, "regex cannot be used: "),
    "grammar": ({"grammar": "start: x"}, "grammar cannot be used: "),
    "GBNF": ({"grammar": "root ::= x"}, "expected a rule x in the GBNF grammar, got none; add it"),
    "unsupported": (
        {"json_schema": '{"unevaluatedItems": false}'},
        "json_schema cannot be used: expected a schema without unevaluatedItems",
    ),
    "reference": (
        {"json_schema": '{"not": {"$ref": "#/$defs/x"}}'},
        "json_schema cannot be used: expected references inside the schema, got #/$defs/x",
    ),
    "explodes": (
        {"regex": "(((a{1,99}){1,99}){1,99}){1,99}"},
        "expected a grammar that",
    ),
}


@pytest.mark.parametrize("name", BAD)
def test_wrong_grammars(model: Watched, tokenizer: Tokenizer, name: str) -> None:
    """The error is one line, before any step and within a second."""
    options, beginning = BAD[name]
    with pytest.raises(UsageError) as error:
        answer(model, tokenizer, override(GREEDY, **options))  # type: ignore[arg-type]
    assert str(error.value).startswith(beginning)
    assert "\n" not in str(error.value)


def test_options_that_exclude_each_other() -> None:
    with raises(UsageError, "regex and grammar"):
        GenerationConfig(regex="a", grammar="start: x")
    with raises(UsageError, "regex", "ignore_eos"):
        GenerationConfig(regex="a", ignore_eos=True)
    with pytest.raises(UsageError, match="json_schema"):  # the rest is msgspec's text
        override(GREEDY, json_schema={"enum": [object()]})
