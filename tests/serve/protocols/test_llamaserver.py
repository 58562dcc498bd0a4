"""llama-server's own endpoints. Its clients are editors and scripts, which send plain JSON."""

from __future__ import annotations

import json
from pathlib import Path

import httpx
import pytest
import transformers

from tests.serve.servers import Server, user

TEXTS = [(path, {"prompt": "the capital"}) for path in ("/v1/completions", "/completion")]


def test_tokenize(server: Server, tiny: Path) -> None:
    """The ids are transformers', and come back as the text."""
    oracle = transformers.AutoTokenizer.from_pretrained(tiny.parent / "source")
    for text in ("the capital of France", "é 你<|im_end|>x", ""):
        ids = server.post("/tokenize", content=text).json()["tokens"]
        assert ids == oracle(text, add_special_tokens=False).input_ids
        assert server.post("/detokenize", tokens=ids).json() == {"content": text}
    assert server.post("/detokenize", tokens=[1, 99_999]).status_code == 400
    plain = server.post("/tokenize", content="<|im_end|>", parse_special=False).json()["tokens"]
    assert len(plain) > 1 and 2 not in plain
    pieces = server.post("/tokenize", content="the é", with_pieces=True).json()["tokens"]
    assert [piece["piece"] for piece in pieces][-2:] == [[0xC3], [0xA9]]


def test_apply_template(server: Server, tiny: Path) -> None:
    oracle = transformers.AutoTokenizer.from_pretrained(tiny.parent / "source")
    messages = [*user("Hi"), {"role": "assistant", "content": " Hello"}, *user("Bye")]
    expected = oracle.apply_chat_template(messages, add_generation_prompt=True, tokenize=False)
    assert server.post("/apply-template", messages=messages).json() == {"prompt": expected}


def test_props(server: Server, tiny: Path) -> None:
    props = httpx.get(f"{server.url}/props").json()
    assert props["default_generation_settings"]["n_ctx"] == 512
    assert props["total_slots"] == 4
    assert props["chat_template"] == (tiny / "chat_template.jinja").read_text("utf-8")
    assert (props["bos_token"], props["eos_token"]) == ("<|im_start|>", "<|im_end|>")
    assert not props["infill"]


@pytest.mark.parametrize("ending", ["The sky is ", "  two\n\n", "ends with <|im_"])
def test_last_answer_is_continued(server: Server, tiny: Path, ending: str) -> None:
    """The prompt is transformers' with `continue_final_message`; the answer is what follows."""
    messages = [*user("Hi"), {"role": "assistant", "content": ending}]
    oracle = transformers.AutoTokenizer.from_pretrained(tiny.parent / "source")
    kwargs = {"continue_final_message": True, "tokenize": False}
    expected = oracle.apply_chat_template(messages, **kwargs)
    assert server.post("/apply-template", messages=messages).json() == {"prompt": expected}
    options = {"max_tokens": 4, "temperature": 0}
    raw = server.post("/v1/completions", prompt=expected, **options).json()
    done = server.post(messages=messages, **options).json()
    assert done["choices"][0]["message"]["content"] == raw["choices"][0]["text"]
    assert done["usage"]["prompt_tokens"] == raw["usage"]["prompt_tokens"]


def test_timings(server: Server) -> None:
    """They are consistent, and count the context that an answer uses."""
    for path, fields in (("/v1/chat/completions", {"messages": user("Hi")}), *TEXTS):
        answer = server.post(path, **fields, max_tokens=5, temperature=0).json()
        found = answer["timings"]
        used = found["cache_n"] + found["prompt_n"] + found["predicted_n"]
        total = answer.get("usage", {}).get("total_tokens")
        assert used == (total or answer["tokens_evaluated"] + answer["tokens_predicted"])
        for part in ("prompt", "predicted"):
            count, duration = found[f"{part}_n"], found[f"{part}_ms"]
            assert found[f"{part}_per_second"] == pytest.approx(1e3 * count / duration)
            assert found[f"{part}_per_token_ms"] == pytest.approx(duration / count)


def test_completion(server: Server) -> None:
    """It is /v1/completions in another form: whole, in pieces, with tokens and probabilities."""
    body = {"prompt": "the capital", "temperature": 0}
    expected = server.post("/v1/completions", **body, max_tokens=6, logprobs=2).json()["choices"][0]
    body |= {"n_predict": 6, "n_probs": 2, "return_tokens": True}
    whole = server.post("/completion", **body).json()
    assert (whole["content"], whole["stop_type"]) == (expected["text"], "limit")
    ids = server.post("/tokenize", content="the capital").json()["tokens"]
    assert server.post("/completion", **body | {"prompt": ids}).json()["tokens"] == whole["tokens"]
    logged = whole["completion_probabilities"]
    assert [entry["id"] for entry in logged] == whole["tokens"]
    assert [e["logprob"] for e in logged] == pytest.approx(expected["logprobs"]["token_logprobs"])
    assert all(entry["top_logprobs"][0]["id"] == entry["id"] for entry in logged)
    url, pieces = f"{server.url}/completion", []
    with httpx.stream("POST", url, json=body | {"stream": True}) as response:
        pieces = [json.loads(line[6:]) for line in response.iter_lines() if line]
    assert "".join(piece["content"] for piece in pieces) == whole["content"]
    assert [id for piece in pieces for id in piece["tokens"]] == whole["tokens"]
    assert [e for p in pieces for e in p.get("completion_probabilities", ())] == logged
    assert [piece["stop"] for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    stop = whole["content"][3]
    cut = server.post("/completion", **body, stop=[stop]).json()
    assert (cut["stop_type"], cut["stopping_word"]) == ("word", stop)
    assert cut["content"] == whole["content"][: whole["content"].index(stop)]


def test_infill_is_refused(server: Server) -> None:
    """The model has no tokens for it, and the error says so."""
    response = server.post("/infill", input_prefix="a", input_suffix="b")
    assert response.status_code == 400
    assert "fill-in-the-middle" in json.loads(response.text)["error"]["message"]
