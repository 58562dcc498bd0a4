"""The public API on a real bundle: load, generate, stream, session."""

from __future__ import annotations

import subprocess
import sys
import threading
from pathlib import Path

import pytest

import edgegen
from edgegen.generation.config import Options
from tests.errors import raises
from tests.tiny_bundle import tiny_bundle

ASK = "What is the capital of France?"
MESSAGES = [{"role": "user", "content": ASK}]


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_bundle(tmp_path_factory.mktemp("bundle"))


@pytest.fixture(scope="module")
def model(path: Path) -> edgegen.LanguageModel:
    return edgegen.load(path, threads=1)


def test_generate(model: edgegen.LanguageModel) -> None:
    pieces: list[str] = []
    result = model.generate(ASK, temperature=0, max_tokens=20, on_token=pieces.append)
    assert isinstance(result, edgegen.Result)
    assert result.text == "".join(pieces) == model.tokenizer.decode(result.tokens)
    assert result.prompt_tokens == len(model.tokenizer.encode_chat(MESSAGES))
    assert result.engine == "onnxruntime"
    assert model.generate(MESSAGES, temperature=0, max_tokens=20).tokens == result.tokens


def test_raw(model: edgegen.LanguageModel) -> None:
    result = model.generate("The capital of", raw=True, temperature=0, max_tokens=5)
    assert result.prompt_tokens == len(model.tokenizer.encode("The capital of"))
    with raises(edgegen.UsageError, "raw"):
        model.generate(MESSAGES, raw=True)


def test_stream(model: edgegen.LanguageModel) -> None:
    stream = model.stream(ASK, temperature=0, max_tokens=20, ignore_eos=True)
    assert isinstance(stream, edgegen.TextStream)
    first = next(stream)
    assert first
    assert stream.result.finish_reason is None
    text = first + "".join(stream)
    assert text == stream.result.text
    assert stream.result.finish_reason == "length"


def test_dropping_a_stream_stops_it(model: edgegen.LanguageModel) -> None:
    stream = model.stream(ASK, max_tokens=400, ignore_eos=True)
    next(stream)
    stream.close()
    count = len(stream.result.tokens)
    assert list(stream) == []
    assert (stream.result.finish_reason, len(stream.result.tokens)) == ("cancelled", count)


def test_a_callback_that_fails_stops_it(model: edgegen.LanguageModel) -> None:
    def fail(_piece: str) -> None:
        raise KeyError("mine")

    with pytest.raises(KeyError, match="mine"):
        model.generate(ASK, on_token=fail)


def test_cancel(model: edgegen.LanguageModel) -> None:
    cancel = edgegen.CancelToken()
    result = model.generate(
        ASK, max_tokens=400, ignore_eos=True, cancel=cancel, on_token=lambda _: cancel.cancel()
    )
    assert result.finish_reason == "cancelled"
    assert len(result.tokens) < 400


def test_config_and_options(model: edgegen.LanguageModel) -> None:
    """Options override a config, which overrides the model's defaults."""
    assert model.config == edgegen.GenerationConfig(temperature=0.7)
    config = edgegen.GenerationConfig(temperature=0, max_tokens=4, ignore_eos=True)
    assert len(model.generate(ASK, config=config).tokens) == 4
    assert len(model.generate(ASK, config=config, max_tokens=6).tokens) == 6
    with raises(edgegen.UsageError, "top_p", 2):
        model.generate(ASK, top_p=2)


def test_session(model: edgegen.LanguageModel) -> None:
    with model.session(system="Be brief.", temperature=0, max_tokens=8) as session:
        assert isinstance(session, edgegen.Session)
        answer = "".join(session.send(ASK))
        assert [m["role"] for m in session.messages] == ["system", "user", "assistant"]
        assert session.messages[-1]["content"] == answer


def test_threads_share_a_model(model: edgegen.LanguageModel) -> None:
    """Each call has its own state: results are the same in parallel as one by one."""
    prompts = [ASK, "the quick brown fox", "é你😀", "a"]
    alone = [model.generate(p, temperature=0.9, seed=4, max_tokens=24).tokens for p in prompts]
    together: dict[str, list[int]] = {}

    def ask(prompt: str) -> None:
        together[prompt] = model.generate(prompt, temperature=0.9, seed=4, max_tokens=24).tokens

    threads = [threading.Thread(target=ask, args=(prompt,)) for prompt in prompts]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [together[prompt] for prompt in prompts] == alone


def test_context(path: Path) -> None:
    with edgegen.load(path, engine="reference", context=40) as model:
        assert model.context == 40
        with raises(edgegen.ContextOverflow, 144, 40):
            model.generate("What is the answer to the question? " * 9)
    assert edgegen.load(path).context == 512, "the bundle's maximum"
    with raises(edgegen.UsageError, 513, "1 to 512"):
        edgegen.load(path, context=513)


def test_engines_agree(path: Path) -> None:
    tokens = [
        edgegen.load(path, engine=engine).generate(ASK, temperature=0, max_tokens=30).tokens
        for engine in ("reference", "onnxruntime")
    ]
    assert tokens[0] == tokens[1]


def test_not_a_bundle(tmp_path: Path) -> None:
    with pytest.raises(edgegen.InputError):
        edgegen.load(tmp_path)


def test_import_is_light() -> None:
    """`import edgegen` imports neither numpy nor an engine."""
    code = "import sys, edgegen; print(sorted({'numpy', 'onnxruntime'} & set(sys.modules)))"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_with_a_draft(path: Path) -> None:
    """A draft changes no token of generate and of a session, which reuses its cache."""
    asks = [ASK, "And of the question?"]
    options: Options = {"temperature": 0, "max_tokens": 12, "ignore_eos": True}
    with edgegen.load(path, "reference") as plain:
        expected = plain.generate(ASK, **options)
        with plain.session(**options) as session:
            texts = ["".join(session.send(ask)) for ask in asks]
    for draft in ("lookup", "ngram", path):
        with edgegen.load(path, "reference", draft=draft, draft_max=3) as model:
            found = model.generate(ASK, **options)
            assert found.tokens == expected.tokens
            assert found.target_calls is not None
            with model.session(**options) as session:
                assert ["".join(session.send(ask)) for ask in asks] == texts
