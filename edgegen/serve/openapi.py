"""The server's description of itself, made from the types that decode its requests."""

from __future__ import annotations

import functools
from typing import Any

import msgspec

from edgegen import __version__
from edgegen.serve.schemas import ChatRequest, CompletionRequest

Json = dict[str, Any]
_ERROR: Json = {
    "type": "object",
    "required": ["error"],
    "properties": {
        "error": {
            "type": "object",
            "required": ["message", "type", "param", "code"],
            "properties": {
                "message": {"type": "string"},
                "type": {"type": "string"},
                "param": {"type": ["string", "null"]},
                "code": {"type": ["string", "null"]},
            },
        }
    },
}
_REFUSALS = {
    400: "The request is not JSON, not of this form, or cannot be answered.",
    401: "The API key is missing or wrong.",
    403: "The request comes from another site's page, or was sent to another name.",
    404: "There is no such model.",
    405: "The path does not take this method.",
    408: "The body did not come in time.",
    413: "The body is too large.",
    415: "The body is not JSON.",
    429: "Too many requests wait.",
    503: "The server is shutting down, or out of memory.",
    504: "The answer took too long.",
}
_OBJECT: Json = {"type": "object"}


@functools.cache
def description() -> Json:
    """OpenAPI 3.1."""
    (chat, completion), components = msgspec.json.schema_components(
        [ChatRequest, CompletionRequest], ref_template="#/components/schemas/{name}"
    )
    components["Error"] = _ERROR
    paths = {
        "/health": _get(
            "Whether requests are taken.", _answer("application/json", _OBJECT), (503,)
        ),
        "/metrics": _get("Prometheus metrics.", _answer("text/plain", {"type": "string"})),
        "/v1/models": _get("The models.", _answer("application/json", _list_of_models())),
        "/v1/models/{name}": _get(
            "One model.", _answer("application/json", _OBJECT), (404,), _name_parameter()
        ),
        "/v1/chat/completions": _post("Answer a conversation.", chat),
        "/v1/completions": _post("Continue a text.", completion),
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "edgegen", "version": __version__, "license": {"name": "Apache-2.0"}},
        "paths": paths,
        "components": {
            "schemas": components,
            "securitySchemes": {"key": {"type": "http", "scheme": "bearer"}},
        },
        "security": [{}, {"key": []}],
    }


def _get(
    summary: str, answer: Json, refusals: tuple[int, ...] = (), parameters: list[Json] | None = None
) -> Json:
    responses = {"200": answer} | _refusals(401, 403, 413, *refusals)
    operation: Json = {"summary": summary, "responses": responses}
    return {"get": operation | ({"parameters": parameters} if parameters else {})}


def _post(summary: str, body: Json) -> Json:
    answer = _answer("application/json", _answer_schema())
    answer["content"]["text/event-stream"] = {"schema": {"type": "string"}}
    refusals = _refusals(400, 401, 403, 404, 408, 413, 415, 429, 503, 504)
    content = {"application/json": {"schema": body}}
    request = {"required": True, "content": content}
    return {
        "post": {
            "summary": summary,
            "requestBody": request,
            "responses": {"200": answer} | refusals,
        }
    }


def _answer(media: str, schema: Json) -> Json:
    return {"description": "The answer.", "content": {media: {"schema": schema}}}


def _refusals(*codes: int) -> Json:
    schema = {"$ref": "#/components/schemas/Error"}
    content = {"application/json": {"schema": schema}}
    return {
        str(c): {"description": _REFUSALS[c], "content": content} for c in codes if c != 503
    } | {str(c): {"description": _REFUSALS[c]} for c in codes if c == 503}


def _list_of_models() -> Json:
    model = {"type": "object", "required": ["id", "object"]}
    data = {"type": "array", "items": model}
    return {"type": "object", "required": ["object", "data"], "properties": {"data": data}}


def _answer_schema() -> Json:
    choices = {"type": "array", "items": _OBJECT, "minItems": 1}
    names = ["id", "object", "created", "model", "choices", "usage"]
    return {"type": "object", "required": names, "properties": {"choices": choices}}


def _name_parameter() -> list[Json]:
    return [{"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}]
