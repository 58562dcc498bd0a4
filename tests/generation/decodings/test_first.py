"""FiRST: the router's choice, the layers that run, and unsuitable bundles."""

from __future__ import annotations

import itertools
import json
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

import edgegen
from edgegen.bundle import open_bundle
from edgegen.bundle.headarrays import DRAFT_FOLDER, HeadArrays, save_head_arrays
from edgegen.errors import UsageError
from edgegen.generation.cancel import CancelToken
from edgegen.generation.config import GenerationConfig
from edgegen.generation.decodings.first import First
from edgegen.generation.generate import Generation
from edgegen.generation.sampling import Sampler
from edgegen.generation.session import Session
from edgegen.generation.source import one_by_one
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Step
from edgegen.serve.scheduler import SharedModel
from tests.errors import raises
from tests.generation.engines import Watched, watched
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle

CONFIG = GenerationConfig(temperature=0, max_tokens=12, ignore_eos=True)
PROMPT = [5, 6, 7, 8]
LAYERS = 4


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_hf(tmp_path_factory.mktemp("target"), "llama", num_hidden_layers=LAYERS)


@pytest.fixture(scope="module")
def model(folder: Path) -> Watched:
    return watched(folder)


@pytest.fixture(scope="module")
def shorter(folder: Path, tmp_path_factory: pytest.TempPathFactory) -> Watched:
    """The model without layer 2: a Hugging Face folder of its own."""
    path = write_hf(tmp_path_factory.mktemp("short"), "llama", num_hidden_layers=LAYERS - 1)
    tensors = load_file(folder / "model.safetensors")
    kept = {n: t for n, t in tensors.items() if not n.startswith("model.layers.2.")}
    save_file(
        {n.replace("layers.3.", "layers.2."): t for n, t in kept.items()},
        path / "model.safetensors",
        {"format": "pt"},
    )
    assert json.loads((path / "config.json").read_text("utf-8"))["num_hidden_layers"] == 3
    return watched(path)


def router(hidden: int, bias: list[float]) -> First:
    arrays = {
        "router.weight": np.zeros((LAYERS, hidden), np.float32),
        "router.bias": np.array(bias, np.float32),
        "read": np.ones(1, np.float32),
    }
    return First(HeadArrays("first", arrays, np.zeros(0, np.int32)))


def tokens(model: Watched, folder: Path, source=one_by_one) -> list[int]:
    text_model = TextModel(model, Tokenizer.from_folder(folder), 64, source)
    generation = Generation(text_model, PROMPT, CONFIG)
    list(generation)
    return generation.result.tokens


def test_a_skipped_layer_does_not_exist(model: Watched, shorter: Watched, folder: Path) -> None:
    """The text is that of a model without the layer."""
    source = router(model.config.hidden_size, [-1, 1, -1, -1])  # the first and last always run
    found = tokens(model, folder, source)
    assert found == tokens(shorter, folder)
    assert found != tokens(model, folder)
    assert tokens(model, folder, router(64, [1] * LAYERS)) == tokens(model, folder)


def test_tokens_that_ran_all_layers_are_run_again(model: Watched) -> None:
    """The answer does not depend on what a plain request left in the cache."""
    texts = []
    for held in (0, len(PROMPT) - 1):
        cache, sampler = model.new_cache(32), Sampler(CONFIG)
        if held:
            model.step([Step(cache, np.array(PROMPT[:held], np.int32))])
        source = router(model.config.hidden_size, [1, -1, -1, 1])
        running = source(model, cache, PROMPT, sampler, CancelToken())
        texts.append([next(running).tokens for _ in range(8)])
    assert texts[0] == texts[1]


def test_the_router_reads_the_prompts_end(model: Watched) -> None:
    """Computed from the reference engine's states after the first layer."""
    first, rng = router(model.config.hidden_size, [0] * LAYERS), np.random.default_rng(0)
    first._weight = rng.normal(0, 1, first._weight.shape).astype(np.float32)
    prompt = rng.integers(3, 300, 50).astype(np.int32)
    step = Step(model.new_cache(64), prompt, logits_for="all", hidden=True, layers=1)
    (output,) = model.step([step])
    assert output.hidden is not None
    last = output.hidden[-32:]
    mean = (last / np.sqrt((last**2).mean(axis=1, keepdims=True))).mean(axis=0)
    scores = first._weight @ mean
    expected = [i for i in range(LAYERS) if i in (0, LAYERS - 1) or scores[i] > 0]
    cancel = CancelToken()
    assert first._route(model, prompt, cancel) == tuple(expected)
    others = (rng.permutation(prompt)[:n] for n in range(5, 50, 5))
    assert len({first._route(model, other, cancel) for other in others}) > 1


def test_requests_of_a_server(tmp_path: Path) -> None:
    """On the native engine, beside one another and cancelled."""
    pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")
    bundle = open_bundle(tiny_bundle(tmp_path, recipe="w4a8kv8", num_hidden_layers=LAYERS))
    native = load_model(bundle, "native", threads=1)
    prompts = [list(range(3, 3 + count)) for count in (5, 70, 300)]
    sources = [router(64, bias) for bias in ([1] * LAYERS, [1, -1, 1, -1], [1, 1, -1, 1])]
    sampler = Sampler(CONFIG)

    def text(model: Model, index: int, cancel: CancelToken) -> list[int]:
        calls = sources[index](model, model.new_cache(400), prompts[index], sampler, cancel)
        return [call.tokens[0] for call in itertools.islice(calls, 12)]

    wanted = [text(native, i, CancelToken()) for i in range(len(prompts))]
    assert all(len(tokens) == 12 for tokens in wanted)
    shared = SharedModel(native)

    def request(index: int) -> list[int]:
        cancel = CancelToken()
        with shared.sequence(cancel):
            return text(shared, index, cancel)

    with ThreadPoolExecutor(3) as pool:
        assert list(pool.map(request, range(len(prompts)))) == wanted
    cancelled = CancelToken()
    cancelled.cancel()
    with shared.sequence(cancelled):
        assert text(shared, 1, cancelled) == []
    shared.close()


def test_a_chat_runs_its_history_again(model: Watched, folder: Path) -> None:
    """Another message can skip other layers, so no keys and values are reused."""
    source = router(model.config.hidden_size, [1, 1, -1, 1])
    text_model = TextModel(model, Tokenizer.from_folder(folder), 128, source)
    session = Session(text_model, CONFIG)
    list(session.send("a"))
    model.forget()
    list(session.send("b"))
    assert sum(model.sizes) > len(session._ids)
    model.forget()


def test_layers_that_do_not_fit_the_cache(model: Watched) -> None:
    cache, ids = model.new_cache(16), np.array(PROMPT, np.int32)
    for wrong in ((), (1, 0), (0, 4), (0, 0)):
        with raises(UsageError, "0 to 3", list(wrong)):
            model.step([Step(cache, ids, layers=wrong)])
    model.step([Step(cache, ids, layers=(0, 1, 3))])
    model.step([Step(cache, ids, layers=(0, 3))])
    with raises(UsageError, "tokens from 0 on ran 2 layers only"):
        model.step([Step(cache, ids, layers=(0, 1))])
    with raises(UsageError, "tokens from 0 on ran 2 layers only"):
        model.step([Step(cache, ids, layers=2)])


def test_unsuitable_bundles(tmp_path: Path) -> None:
    path = tiny_bundle(tmp_path)
    with raises(UsageError, "edgegen draft train MODEL -o DIR --heads first"):
        edgegen.load(path, engine="reference", decoding="first")
    arrays = {"router.weight": np.ones((2, 64)), "router.bias": np.ones(2), "read": np.ones(1)}
    save_head_arrays(HeadArrays("first", arrays, np.zeros(0, np.int32)), path / DRAFT_FOLDER, {})
    with raises(UsageError, "onnxruntime", "reference"):
        edgegen.load(path, engine="onnxruntime", decoding="first")
    with edgegen.load(path, engine="reference", decoding="first") as model:
        assert isinstance(model.source, First)
