"""Several models of one server: loaded on demand, one at a time, and unloaded when idle."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import httpx
import ollama
import openai
import pytest

from edgegen.cli.main import run
from tests.errors import check_text
from tests.serve.servers import Server, user


@pytest.fixture(scope="module")
def folder(tiny: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Folder of two bundles and something else."""
    folder = tmp_path_factory.mktemp("bundles")
    for name in ("first", "second"):
        shutil.copytree(tiny, folder / name)
    (folder / "notes").mkdir()
    return folder


@pytest.fixture(scope="module")
def several(folder: Path) -> Iterator[Server]:
    with Server(folder, "--engine", "reference", "--idle-timeout", 1.5) as server:
        yield server


def loaded(server: Server) -> list[str]:
    names: list[str] = httpx.get(f"{server.url}/health").json()["models"]
    return names


def wait_for(server: Server, names: list[str]) -> None:
    until = time.monotonic() + 20
    while (found := loaded(server)) != names:
        assert time.monotonic() < until, found
        time.sleep(0.05)


def test_on_demand(several: Server) -> None:
    """A request loads its model and unloads the other; later requests may leave the name out."""
    with openai.OpenAI(base_url=f"{several.url}/v1", api_key="x", max_retries=0) as client:
        assert [model.id for model in client.models.list()] == ["first", "second"]
        texts = {}
        for name in ("first", "second", "first"):
            answer = client.chat.completions.create(
                model=name,
                messages=user("Hi"),  # type: ignore[arg-type]
                temperature=0,
                max_tokens=4,
            )
            assert answer.model == name
            texts[name] = answer.choices[0].message.content
            assert loaded(several) == [name]
        assert len(set(texts.values())) == 1
        assert several.post(messages=user("Hi"), max_tokens=2).json()["model"] == "first"
        status = {model.id: model.status for model in client.models.list()}  # type: ignore[attr-defined]
        assert status == {"first": {"value": "loaded"}, "second": {"value": "unloaded"}}
        with pytest.raises(openai.NotFoundError) as error:
            client.models.retrieve("third")
        check_text(error.value.body["message"])  # type: ignore[index]


def test_names(several: Server) -> None:
    """The tag that Ollama adds to a name has no effect, in any API; nor has an empty name."""
    options: dict[str, Any] = {"max_tokens": 1, "messages": user("Hi")}
    for name in ("second:latest", "second", ""):
        for path in ("/v1/chat/completions", "/v1/messages"):
            answer = several.post(path, model=name, **options)
            assert (answer.status_code, answer.json()["model"]) == (200, "second")
    assert several.post(model="second:other", **options).status_code == 404
    assert httpx.get(f"{several.url}/v1/models/second:latest").json()["id"] == "second"


def test_idle_models_are_unloaded(several: Server) -> None:
    with ollama.Client(several.url) as client:
        client.chat("second", user("Hi"), options={"num_predict": 2})
        assert [model.model for model in client.ps().models] == ["second"]
        before = several.metrics()["n_decode_total"]
        wait_for(several, [])
        assert client.ps().models == []
        assert [model.model for model in client.list().models] == ["first", "second"]
        assert several.metrics()["n_decode_total"] == before
        assert client.show("first").modelinfo
    props = httpx.get(f"{several.url}/props", params={"model": "second"}).json()
    assert props["model_alias"] == "second"


def test_requests_to_two_models_at_once(several: Server) -> None:
    """With room for one model they take turns, and all are answered."""
    names = ["first", "second"] * 4

    def ask(name: str) -> str:
        done = several.post(model=name, messages=user("Hi"), max_tokens=4, temperature=0)
        assert done.status_code == 200, done.text
        return str(done.json()["model"])

    with ThreadPoolExecutor(8) as pool:
        assert list(pool.map(ask, names)) == names
    streamed = several.post(model="first", messages=user("Hi"), max_tokens=4, stream=True)
    assert streamed.text.endswith("data: [DONE]\n\n")
    wait_for(several, [])


def test_two_models_in_memory(folder: Path) -> None:
    with Server(folder, "--engine", "reference", "--max-models", 2) as server:
        for name in ("second", "first"):
            assert server.post(model=name, messages=user("Hi"), max_tokens=2).status_code == 200
        assert loaded(server) == ["second", "first"]


def test_a_bundle_that_cannot_be_loaded(folder: Path, tmp_path: Path) -> None:
    """The request gets an error, and the others are served."""
    shutil.copytree(folder, tmp_path / "bundles")
    (tmp_path / "bundles" / "second" / "tokenizer.json").unlink()
    with Server(tmp_path / "bundles", "--engine", "reference") as server:
        assert server.post(model="second", messages=user("Hi")).status_code == 500
        assert server.post(model="first", messages=user("Hi"), max_tokens=2).status_code == 200


def test_aliases_need_one_bundle(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["serve", str(folder), "--alias", "x"]) == 2
    check_text(capsys.readouterr().err, "--alias")
