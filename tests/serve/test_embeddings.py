"""Vectors of texts, through OpenAI's and Ollama's clients, compared with transformers."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import ollama
import openai
import pytest
import safetensors.numpy
import tokenizers
import torch
import transformers
from numpy.typing import NDArray

from edgegen.errors import UnsupportedFormat
from edgegen.exporter.api import export
from edgegen.models.pooling import Pooling, pooling_of_folder, pooling_of_gguf
from tests.errors import check_text, raises
from tests.serve.servers import Server, user
from tests.tiny import EOS_ID, SPECIALS, write_hf

TEXTS = ["the capital of france", "a quick brown fox " * 20, "é"]


def write_modules(folder: Path, normalize: bool = True, **modes: bool) -> None:
    """Write Sentence Transformers' files."""
    kinds = ["Transformer", "Pooling", *(["Normalize"] if normalize else [])]
    modules = [
        {"idx": i, "name": str(i), "path": f"{i}_{kind}" if i else "", "type": f"st.models.{kind}"}
        for i, kind in enumerate(kinds)
    ]
    (folder / "modules.json").write_text(json.dumps(modules), "utf-8")
    (folder / "1_Pooling").mkdir(exist_ok=True)
    (folder / "1_Pooling" / "config.json").write_text(json.dumps(modes), "utf-8")


def write_embedder(folder: Path, **modes: bool) -> Path:
    """Write a model as Qwen3-Embedding is published: no head, and an end token on each text."""
    write_hf(folder, "qwen3")
    file = folder / "model.safetensors"
    tensors = safetensors.numpy.load_file(file)
    renamed = {name.removeprefix("model."): tensor for name, tensor in tensors.items()}
    safetensors.numpy.save_file(renamed, file, {"format": "pt"})
    tokenizer = tokenizers.Tokenizer.from_file(str(folder / "tokenizer.json"))
    end = SPECIALS[EOS_ID]
    tokenizer.post_processor = tokenizers.processors.TemplateProcessing(
        single=f"$A {end}", special_tokens=[(end, EOS_ID)]
    )
    tokenizer.save(str(folder / "tokenizer.json"))
    write_modules(folder, **modes)
    return folder


@pytest.fixture(scope="module", params=["pooling_mode_lasttoken", "pooling_mode_mean_tokens"])
def embedder(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Server, list[NDArray[Any]]]]:
    """Server of an embedding model, and transformers' vectors of TEXTS."""
    folder = tmp_path_factory.mktemp("embedder")
    source = write_embedder(folder / "source", **{request.param: True})
    bundle = export(source, folder / "embedder", "fp32", check=False).path
    model = transformers.AutoModel.from_pretrained(source, dtype=torch.float32)
    tokenizer = transformers.AutoTokenizer.from_pretrained(source)
    vectors = []
    for text in TEXTS:
        with torch.no_grad():
            states = model(torch.tensor([tokenizer(text).input_ids])).last_hidden_state[0]
        vector = states[-1] if "last" in request.param else states.mean(0)
        vectors.append(torch.nn.functional.normalize(vector, dim=0).numpy())
    with Server(bundle, "--engine", "reference") as server:
        yield server, vectors


def test_vectors_are_those_of_transformers(embedder: tuple[Server, list[NDArray[Any]]]) -> None:
    server, expected = embedder
    with openai.OpenAI(base_url=f"{server.url}/v1", api_key="x", max_retries=0) as client:
        found = client.embeddings.create(model="embedder", input=TEXTS)
        for entry, vector in zip(found.data, expected, strict=True):
            np.testing.assert_allclose(entry.embedding, vector, atol=2e-5)
        (single,) = client.embeddings.create(
            model="embedder", input=TEXTS[0], encoding_format="float", dimensions=16
        ).data
        short = expected[0][:16] / np.linalg.norm(expected[0][:16])
        np.testing.assert_allclose(single.embedding, short, atol=2e-5)
        again = client.embeddings.create(model="embedder", input=TEXTS)
        assert [e.embedding for e in again.data] == [e.embedding for e in found.data]
        assert found.usage.prompt_tokens > len(TEXTS)
    with ollama.Client(server.url) as other:
        answer = other.embed("embedder", TEXTS)
        np.testing.assert_allclose(answer.embeddings, expected, atol=2e-5)
        assert answer.prompt_eval_count == found.usage.prompt_tokens
        older = other.embeddings("embedder", TEXTS[0])
        np.testing.assert_allclose(older.embedding, expected[0], atol=2e-5)
        assert other.show("embedder").capabilities == ["embedding"]


def test_models_that_generate_are_refused(server: Server) -> None:
    """So are invalid arguments, by every path."""
    for path in ("/v1/embeddings", "/api/embed"):
        response = server.post(path, input="a")
        assert response.status_code == 400
        assert "not made for embeddings" in response.text


REFUSED: dict[str, dict[str, Any]] = {
    "dimensions": {"input": "a", "dimensions": 65},
    "a long text": {"input": "the quick brown fox " * 200},
    "too many": {"input": ["a"] * 257},
    "mixed": {"input": ["a", 5]},
    "unknown token": {"input": [100_000]},
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(embedder: tuple[Server, Any], name: str) -> None:
    response = embedder[0].post("/v1/embeddings", **REFUSED[name])
    assert response.status_code == 400
    check_text(response.json()["error"]["message"])
    assert embedder[0].post(messages=user("Hi"), max_tokens=2).status_code == 200


def test_poolings(tmp_path: Path) -> None:
    assert pooling_of_folder(tmp_path) is None
    write_modules(tmp_path, normalize=False, pooling_mode_mean_tokens=True)
    assert pooling_of_folder(tmp_path) == Pooling("mean", False)
    write_modules(tmp_path, pooling_mode_cls_token=True)
    with raises(UnsupportedFormat, "1_Pooling"):
        pooling_of_folder(tmp_path)
    modules = [{"type": "st.models.Transformer"}, {"type": "st.models.Dense"}]
    (tmp_path / "modules.json").write_text(json.dumps(modules), "utf-8")
    with raises(UnsupportedFormat, "Dense"):
        pooling_of_folder(tmp_path)
    key = {"general.architecture": "qwen3", "qwen3.pooling_type": 3}
    assert pooling_of_gguf(key) == Pooling("last")
    assert pooling_of_gguf({"general.architecture": "qwen3"}) is None
