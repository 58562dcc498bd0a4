"""RAIN: the search, the self-evaluation, and the command line."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any, cast

import numpy as np
import pytest

import edgegen
from edgegen.cli.main import run
from edgegen.errors import InputError, UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.decodings.rain import (
    ALIGNMENTS,
    SET_LENGTHS,
    Alignment,
    Branches,
    Effort,
    Judge,
    Node,
    Rain,
    _letter,
    read_alignment,
)
from edgegen.generation.generate import Generation
from edgegen.generation.sampling import Sampler
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.base import Step
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle

PROMPT = [5, 6, 7, 5, 6]
QUICK = Effort(searches=3, more=2)
HARMLESS = ALIGNMENTS["harmless"]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("target"), "llama", num_hidden_layers=1)


@pytest.fixture(scope="module")
def model(folder: Path) -> Watched:
    return watched(folder)


@pytest.fixture(scope="module")
def tokenizer(folder: Path) -> Tokenizer:
    return Tokenizer.from_folder(folder)


class LikesFirst(Judge):
    """Judges a text by its first token alone: only `favourite` is good."""

    favourite = 0

    def value(self, conversation) -> float:
        answer = conversation[len(PROMPT) :]
        return 1.0 if answer and answer[0] == self.favourite else -1.0


def logits(model: Watched, text: list[int]) -> np.ndarray:
    (output,) = model.step([Step(model.new_cache(512), np.array(text, np.int32))])
    return output.logits[-1]


def test_branches_have_the_logits_of_each_text(model: Watched) -> None:
    """Compared with an empty cache, also after texts that share only a prefix."""
    branches = Branches(model, 3, 64)
    for texts in ([[5, 6, 7], [5, 6], [9]], [[5, 6, 8, 9], [5, 6], [4, 4]]):
        for text, row in zip(texts, branches.logits(texts), strict=True):
            assert np.array_equal(row, logits(model, text))
    assert branches.steps == 2
    branches.close()


def test_the_order_of_options_does_not_matter(model: Watched, tokenizer: Tokenizer) -> None:
    """Swapping the statements negates the value: the model's preference for a letter cancels."""
    swapped = Alignment(HARMLESS.bad, HARMLESS.good)
    values = [Judge(model, tokenizer, a).value(PROMPT) for a in (HARMLESS, swapped)]
    assert values[0] == pytest.approx(-values[1])
    assert values[0] != 0
    same = Alignment("The same.", "The same.")
    assert Judge(model, tokenizer, same).value(PROMPT) == pytest.approx(0)


def test_statements_that_are_longer_than_the_context(model: Watched, tokenizer: Tokenizer) -> None:
    with raises(UsageError, "--align", str(model.max_context)):
        Judge(model, tokenizer, Alignment("be good " * model.max_context, "be bad"))


def test_letters_of_a_tokenizer_that_puts_a_space_before_a_text() -> None:
    class Spaced:
        def encode(self, text: str, add_bos: bool = True) -> list[int]:
            return [ord(c) for c in f" {text}"]

    assert _letter(cast(Any, Spaced()), "A") == ord("A")


def test_the_value_is_the_models_own(model: Watched, tokenizer: Tokenizer) -> None:
    """Computed from the logits of the two prompts, written out here."""
    a, b = (tokenizer.encode(letter)[0] for letter in "AB")
    chances = []
    for first, second, good in ((HARMLESS.good, HARMLESS.bad, a), (HARMLESS.bad, HARMLESS.good, b)):
        question = (
            "Here is a conversation between a user and an assistant.\n\n"
            f"{tokenizer.decode(PROMPT)}\n\nWhich statement is right?\n(A) {first}\n(B) {second}"
        )
        ids = tokenizer.encode_chat([{"role": "user", "content": question}])
        row = np.exp(logits(model, [*ids, *tokenizer.encode("The right statement is (")]))
        chances.append(row[good] / (row[a] + row[b]))
    value = Judge(model, tokenizer, HARMLESS).value(PROMPT)
    assert value == pytest.approx(sum(chances) - 1, abs=1e-5)


def test_similar_sets_share_values() -> None:
    """Written out by hand: a similarity of 1 counts 0.2 of a visit, one of 0 nothing."""
    root = Node()
    root.expand([((1,), 0.5), ((2,), 0.3), ((3,), 0.2)])
    first, second, third = root.children
    assert [child.prior for child in root.children] == pytest.approx(
        [0.75 * p + 0.25 / 3 for p in (0.5, 0.3, 0.2)]
    )
    same, other = np.array([1.0, 0.0]), np.array([0.0, 1.0])
    visits = [(first, 1.0, same), (third, 0.5, other), (second, -1.0, same), (third, -0.7, other)]
    for child, value, embedding in visits:
        root.update(value, embedding)
        child.update(value, embedding)
    assert (first.visits, second.visits, third.visits) == (1.2, 1.0, 2.0)
    assert first.value == pytest.approx((1.0 - 0.2) / 1.2)
    assert third.value == pytest.approx(-0.1)
    expected = (first.value + 1) / 2 + 2 * first.prior * np.sqrt(4) / 2.2
    assert first.score() == pytest.approx(expected)
    assert root.most_visited() is third


def test_bad_and_uniform_nodes_get_more_sets() -> None:
    root = Node()
    root.expand([((1,), 0.5), ((2,), 0.5)])
    embedding = np.full(4, 0.5)
    assert not root.needs_more()  # untried
    for child in root.children:
        child.update(-0.5, embedding)
    assert root.needs_more()
    root.children[0].update(3.0, embedding)
    assert not root.needs_more()  # one is good
    root.children[0].value = -0.5
    root.children[1].embedding = -embedding
    assert not root.needs_more()  # they differ


def test_the_search_finds_what_the_judge_likes(
    model: Watched, tokenizer: Tokenizer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The judge likes the fifth most likely first token, which plain decoding never takes."""
    order = np.argsort(-logits(model, PROMPT))
    LikesFirst.favourite = int(order[4])
    monkeypatch.setattr("edgegen.generation.decodings.rain.Judge", LikesFirst)
    rain = Rain(tokenizer, HARMLESS, Effort(searches=40))
    first = next(calls(rain, model))
    assert first.tokens == (LikesFirst.favourite,)
    assert first.steps > 40


def calls(rain: Rain, model: Watched, cancel: CancelToken | None = None, temperature=0.0):
    sampler = Sampler(GenerationConfig(temperature=temperature, seed=3, ignore_eos=True))
    return rain(model, model.new_cache(64), PROMPT, sampler, cancel or CancelToken())


def test_sets_grow(model: Watched, tokenizer: Tokenizer) -> None:
    """Their lengths are the paper's; the cache has the text but for its last token."""
    sampler = Sampler(GenerationConfig(temperature=0, seed=3, ignore_eos=True))
    cache = model.new_cache(40)
    rain = Rain(tokenizer, HARMLESS, QUICK)
    text = list(PROMPT)
    for i, call in enumerate(rain(model, cache, PROMPT, sampler, CancelToken())):
        text += call.tokens
        assert cache.length == len(text) - 1
        expected = SET_LENGTHS[min(i, len(SET_LENGTHS) - 1)]
        assert len(call.tokens) == min(expected, 40 - len(text) + len(call.tokens))
    assert len(text) == 40


def test_a_seed_repeats_the_text(model: Watched, tokenizer: Tokenizer) -> None:
    rain = Rain(tokenizer, HARMLESS, QUICK)

    def sets() -> list[tuple[int, ...]]:
        found: Iterator = calls(rain, model, temperature=0.8)
        return [tuple(next(found).tokens) for _ in range(3)]

    assert sets() == sets()


def test_cancelling_ends_the_search(model: Watched, tokenizer: Tokenizer) -> None:
    cancel = CancelToken()
    model.forget()
    model.after_step = lambda: len(model.sizes) >= 15 and cancel.cancel()
    assert not list(calls(Rain(tokenizer, HARMLESS), model, cancel))
    assert len(model.sizes) <= 25  # the running step of ten branches, at most
    model.forget()


def test_an_end_token_ends_the_answer(model: Watched, tokenizer: Tokenizer) -> None:
    config = GenerationConfig(temperature=1.0, max_tokens=8, seed=1)
    rain = Rain(tokenizer, HARMLESS, QUICK)
    generation = Generation(TextModel(model, tokenizer, 128, rain), PROMPT, config)
    list(generation)
    result = generation.result
    assert result.lossy == "rain"
    assert result.drafted == result.accepted == 0
    assert result.target_calls is not None
    assert result.target_calls > len(result.tokens)


@pytest.mark.parametrize("align", ["harmless", "file"])
def test_the_command_line(align: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle = tiny_bundle(tmp_path, num_hidden_layers=1)
    if align == "file":
        align = str(tmp_path / "polite.toml")
        Path(align).write_text('good = "It is polite."\nbad = "It is rude."\n', "utf-8")
    options = ("-p", "Hello", "-n", "3", "--seed", "1", "--engine", "reference", "-o", "json")
    assert run(["run", str(bundle), *options, "--align", align]) == 0
    record, note = capsys.readouterr()
    assert json.loads(record)["lossy"] == "rain"
    assert "tokens per call (lossy: rain)" in note
    assert run(["run", str(bundle), *options, "--decoding", f"rain:{align}"]) == 0
    assert json.loads(capsys.readouterr().out)["text"] == json.loads(record)["text"]


def test_wrong_options(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with raises(UsageError, "'kind'", "harmless, helpful"):
        read_alignment("kind")
    file = tmp_path / "bad.toml"
    for content in ("good = 1\nbad = 2\n", "good = ", 'good = "a"\n'):
        file.write_text(content, "utf-8")
        with raises(InputError, "bad.toml", "good ="):
            read_alignment(str(file))
    bundle = tiny_bundle(tmp_path, num_hidden_layers=1)
    with raises(UsageError, "unknown decoding 'rian'", "did you mean rain"):
        edgegen.load(bundle, decoding="rian:harmless")
    for wrong in ("rain", "rain:"):
        with raises(UsageError, wrong, "rain:harmless|helpful|FILE"):
            edgegen.load(bundle, decoding=wrong)
    with raises(UsageError, "lookup and rain:helpful"):
        edgegen.load(bundle, decoding="rain:helpful", draft="lookup")
    both = ("--align", "helpful", "--decoding", "rain:helpful")
    assert run(["run", str(bundle), "-p", "x", *both]) == UsageError.exit_code
    assert "got both" in capsys.readouterr().err
