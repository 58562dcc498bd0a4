"""Schemas that a grammar does not express, through the server."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import jsonschema_rs
import openai
import pytest

from tests.serve.servers import Server, user

UNIQUE = {
    "type": "array",
    "items": {"enum": ["a", "b", "c"]},
    **{"uniqueItems": True, "minItems": 2, "maxItems": 3},
}
IMPOSSIBLE = {
    "type": "array",
    "items": {"enum": [1]},
    **{"minItems": 1, "maxItems": 1, "contains": {"const": 2}},
}
"""No answer is valid, and the grammar does not know it."""


@pytest.fixture
def client(server: Server) -> Iterator[openai.OpenAI]:
    with openai.OpenAI(base_url=f"{server.url}/v1", api_key="none", max_retries=0) as opened:
        yield opened


def form(schema: Any) -> Any:
    return {"type": "json_schema", "json_schema": {"name": "answer", "schema": schema}}


def call(schema: Any) -> dict[str, Any]:
    parameters = {
        **{"type": "object", "properties": {"l": schema}},
        **{"required": ["l"], "additionalProperties": False},
    }
    function = {"name": "f", "parameters": parameters}
    return {"tools": [{"type": "function", "function": function}], "tool_choice": "required"}


def test_answers_match(client: openai.OpenAI) -> None:
    for seed in range(4):
        answer = client.chat.completions.create(
            model="tiny",
            messages=user("Letters?"),  # type: ignore[arg-type]
            response_format=form(UNIQUE),
            seed=seed,
            temperature=1,
        )
        text = answer.choices[0].message.content
        assert jsonschema_rs.is_valid(UNIQUE, json.loads(text or ""))


@pytest.mark.parametrize("more", [{"response_format": form(IMPOSSIBLE)}, call(IMPOSSIBLE)])
def test_an_answer_that_cannot_match_is_an_error(client: openai.OpenAI, more: Any) -> None:
    """Whole, and at the end of a stream: never an answer that does not match."""
    body = {"model": "tiny", "messages": user("Numbers?"), "temperature": 0, **more}
    with pytest.raises(openai.BadRequestError) as error:
        client.chat.completions.create(**body)
    assert error.value.code == "schema_mismatch"
    with (
        pytest.raises(openai.APIError) as late,
        client.chat.completions.create(stream=True, **body) as chunks,
    ):
        for chunk in chunks:
            assert not any(choice.finish_reason for choice in chunk.choices)
    assert late.value.code == "schema_mismatch"


@pytest.mark.parametrize("keyword", ["unevaluatedProperties", "$dynamicRef"])
def test_what_cannot_be_checked_is_refused_by_name(server: Server, keyword: str) -> None:
    for more in ({"response_format": form({keyword: "#"})}, call({keyword: "#"})):
        answer = server.post(messages=user("Hi"), max_tokens=5, **more)
        assert answer.status_code == 400
        assert keyword in answer.json()["error"]["message"]


def test_gbnf(server: Server) -> None:
    answer = server.post(messages=user("Hi"), max_tokens=5, grammar='root ::= "yes" | "no"')
    assert answer.json()["choices"][0]["message"]["content"] in ("yes", "no")
    answer = server.post(messages=user("Hi"), max_tokens=5, grammar="root ::= other")
    assert answer.status_code == 400
    assert "GBNF" in answer.json()["error"]["message"]
