"""/v1/completions with token ids, `echo` and `suffix`, through OpenAI's Python client."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import openai
import pytest
import tokenizers
import torch
import transformers

from edgegen.exporter.api import export
from tests.errors import check_text
from tests.serve.servers import Server
from tests.tiny import VOCAB_SIZE, write_hf

TEXT = "the capital of france is é"
FIM = ("<|fim_prefix|>", "<|fim_suffix|>", "<|fim_middle|>", "<|file_sep|>")
PATH = "/v1/completions"


@pytest.fixture(scope="module")
def client(server: Server) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{server.url}/v1", api_key="x", max_retries=0) as client:
        yield client


@pytest.fixture(scope="module")
def ids(tiny: Path) -> list[int]:
    found: list[int] = tokenizers.Tokenizer.from_file(str(tiny / "tokenizer.json")).encode(TEXT).ids
    return found


@pytest.fixture(scope="module")
def scores(tiny: Path, ids: list[int]) -> torch.Tensor:
    """Log-probabilities [position, vocab] of transformers for the same model and text."""
    source = tiny.parent / "source"
    model = transformers.AutoModelForCausalLM.from_pretrained(source, dtype=torch.float32)
    with torch.no_grad():
        return torch.log_softmax(model(torch.tensor([ids])).logits[0].double(), -1)


def test_token_ids(client: openai.OpenAI, ids: list[int]) -> None:
    """The ids of a text have the text's answer; several prompts are several choices."""
    options: dict[str, Any] = {"model": "tiny", "max_tokens": 5, "temperature": 0}
    text = client.completions.create(prompt=TEXT, **options)
    alone = client.completions.create(prompt=ids, **options)
    both = client.completions.create(prompt=[ids, ids[:3]], **options)
    assert alone.choices[0].text == text.choices[0].text == both.choices[0].text
    assert len(both.choices) == 2
    assert both.usage is not None
    assert both.usage.prompt_tokens == len(ids) + 3


@pytest.mark.parametrize("by_id", [False, True])
@pytest.mark.parametrize("stream", [False, True])
def test_echo(
    server: Server, ids: list[int], scores: torch.Tensor, *, by_id: bool, stream: bool
) -> None:
    """The prompt comes first, with the log-probabilities that transformers has."""
    body = {"echo": True, "logprobs": 2, "max_tokens": 3, "temperature": 0, "stream": stream}
    response = server.post(PATH, prompt=ids if by_id else TEXT, **body)
    lines = response.text.split("\n\n")[:-2] if stream else [response.text]
    found: dict[str, list[Any]] = {}
    text = ""
    for line in lines:
        (choice,) = json.loads(line.removeprefix("data: "))["choices"]
        text += choice["text"]
        for name, values in choice["logprobs"].items():
            found[name] = [*found.get(name, []), *values]
    assert text.startswith(TEXT)
    count = len(ids)
    assert len(found["tokens"]) >= count
    assert found["token_logprobs"][0] is None and found["top_logprobs"][0] is None
    own = [float(scores[i, id]) for i, id in enumerate(ids[1:])]
    assert found["token_logprobs"][1:count] == pytest.approx(own, abs=1e-4)
    for i, top in enumerate(found["top_logprobs"][1:count]):
        expected = scores[i].topk(2).values.tolist()
        assert sorted(top.values(), reverse=True) == pytest.approx(expected, abs=1e-4)
    assert found["text_offset"][:4] == [0, *found["text_offset"][1:4]]
    for name, at in zip(found["tokens"], found["text_offset"], strict=True):
        assert name.startswith("bytes:") or text[at:].startswith(name), (name, at)


def test_only_log_probabilities(client: openai.OpenAI, ids: list[int]) -> None:
    """`max_tokens` 0 with `echo` generates nothing."""
    done = client.completions.create(model="tiny", prompt=ids, echo=True, logprobs=0, max_tokens=0)
    assert done.choices[0].text == TEXT
    assert done.choices[0].logprobs is not None
    assert len(done.choices[0].logprobs.token_logprobs or []) == len(ids)
    assert done.usage is not None and done.usage.completion_tokens == 0
    assert done.usage.prompt_tokens_details is not None
    assert done.usage.prompt_tokens_details.cached_tokens == 0


def test_echo_without_log_probabilities(client: openai.OpenAI) -> None:
    options: dict[str, Any] = {"model": "tiny", "max_tokens": 4, "temperature": 0, "n": 2}
    plain = client.completions.create(prompt=[TEXT, "the"], **options).choices
    echoed = client.completions.create(prompt=[TEXT, "the"], echo=True, **options).choices
    prompts = [TEXT, TEXT, "the", "the"]
    expected = [p + c.text for p, c in zip(prompts, plain, strict=True)]
    assert [choice.text for choice in echoed] == expected


REFUSED: dict[str, dict[str, Any]] = {
    "mixed": {"prompt": ["a", 5]},
    "an unknown token": {"prompt": [5, VOCAB_SIZE]},
    "a negative token": {"prompt": [-1]},
    "many prompts": {"prompt": ["a"] * 17},
    "nothing": {"prompt": []},
    "no tokens": {"prompt": "a", "max_tokens": 0},
    "echo and suffix": {"prompt": "a", "echo": True, "suffix": "b"},
    "no tokens for a suffix": {"prompt": "a", "suffix": "b"},
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused(server: Server, name: str) -> None:
    response = server.post(PATH, **REFUSED[name])
    assert response.status_code == 400, response.text
    check_text(response.json()["error"]["message"])


@pytest.fixture(scope="module")
def coder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Server of a random model with fill-in-the-middle tokens."""
    folder = tmp_path_factory.mktemp("coder")
    source = write_hf(folder / "source", "llama", vocab_size=VOCAB_SIZE + len(FIM))
    file = source / "tokenizer.json"
    tokenizer = tokenizers.Tokenizer.from_file(str(file))
    tokenizer.add_tokens([tokenizers.AddedToken(token, normalized=False) for token in FIM])
    tokenizer.save(str(file))
    bundle = export(source, folder / "coder", "fp32", check=False).path
    with Server(bundle, "--engine", "reference") as running:
        yield running


def plain(server: Server, text: str) -> list[int]:
    body = {"content": text, "parse_special": False}
    tokens: list[int] = server.post("/tokenize", **body).json()["tokens"]
    return tokens


def test_suffix(coder: Server) -> None:
    """It is the answer to the ids of prefix and suffix after their tokens; texts forge none."""
    prefix, suffix = "the <|fim_suffix|> of ", " is the answer"
    first = VOCAB_SIZE
    assert all(id < first for id in plain(coder, prefix))
    ids = [first, *plain(coder, prefix), first + 1, *plain(coder, suffix), first + 2]
    options = {"max_tokens": 6, "temperature": 0}
    expected = coder.post(PATH, prompt=ids, stop="<|file_sep|>", **options).json()
    filled = coder.post(PATH, prompt=prefix, suffix=suffix, **options).json()
    assert filled["choices"] == expected["choices"]
    assert filled["usage"]["prompt_tokens"] == len(ids)
    body = {"input_prefix": prefix, "input_suffix": suffix, "temperature": 0, "n_predict": 6}
    found = coder.post("/infill", **body).json()
    assert found["content"] == expected["choices"][0]["text"]
    assert found["tokens_predicted"] == 6 or found["stop_type"] == "eos"
    limits = {"num_predict": 6, "temperature": 0}
    generated = {"prompt": prefix, "suffix": suffix, "options": limits, "stream": False}
    other = coder.post("/api/generate", **generated).json()
    assert other["response"] == found["content"]
    with httpx.stream("POST", f"{coder.url}/infill", json=body | {"stream": True}) as response:
        events = [json.loads(line[6:]) for line in response.iter_lines() if line]
    assert "".join(event["content"] for event in events) == found["content"]
    assert [event["stop"] for event in events] == [False] * (len(events) - 1) + [True]


def test_infill_with_other_files(coder: Server) -> None:
    """Other files come first, each after the token that separates files."""
    first = VOCAB_SIZE
    files = [{"filename": "a.py", "text": "the fox"}]
    head = [first + 3, *plain(coder, "a.py\nthe fox\n")]
    ids = [*head, first, *plain(coder, "a"), first + 1, *plain(coder, "b"), first + 2]
    ids += plain(coder, "the ")
    expected = coder.post(PATH, prompt=ids, temperature=0, max_tokens=5).json()
    body: dict[str, Any] = {"input_prefix": "a", "input_suffix": "b", "input_extra": files}
    options = {"prompt": "the ", "temperature": 0, "n_predict": 5, "cache_prompt": True}
    found = coder.post("/infill", **body, **options).json()
    assert found["tokens_evaluated"] == len(ids)
    assert found["content"] == expected["choices"][0]["text"]
