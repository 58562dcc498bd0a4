"""OpenAPI description of the server, generated from the types that decode its requests."""

from __future__ import annotations

import functools
from typing import Any

import msgspec

from edgegen import __version__
from edgegen.serve.protocol import method
from edgegen.serve.protocols import APIS
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
_FAILURES = {
    400: "The request is not valid JSON, does not match the schema, or cannot be served.",
    401: "The API key is missing or wrong.",
    403: "The request has a foreign Host or Origin header.",
    404: "The model is unknown.",
    405: "The path does not support this method.",
    408: "The body did not arrive in time.",
    413: "The body is too large.",
    415: "The Content-Type is not application/json.",
    429: "The queue is full.",
    503: "The server is shutting down or out of memory.",
    504: "The answer took longer than the server's timeout.",
}
_OBJECT: Json = {"type": "object"}


@functools.cache
def description() -> Json:
    """Return the OpenAPI 3.1 document."""
    apis = APIS.parts().values()
    others = [endpoint for api in apis for endpoint in api.endpoints]
    kinds = [e.body for e in others if e.body is not None]
    (chat, completion, *bodies), components = msgspec.json.schema_components(
        [ChatRequest, CompletionRequest, *kinds], ref_template="#/components/schemas/{name}"
    )
    schemas = iter(bodies)
    components["Error"] = _ERROR
    paths = {
        "/health": _get(
            "Report whether the server accepts requests.",
            _success("application/json", _OBJECT),
            (503,),
        ),
        "/metrics": _get("Return Prometheus metrics.", _success("text/plain", {"type": "string"})),
        "/v1/models": _get("List the models.", _success("application/json", _list_of_models())),
        "/v1/models/{name}": _get(
            "Describe one model.", _success("application/json", _OBJECT), (404,), _name_parameter()
        ),
        "/v1/chat/completions": _post("Generate the next message of a conversation.", chat),
        "/v1/completions": _post("Generate the continuation of a text.", completion),
    }
    for endpoint in others:
        if endpoint.body is None:
            paths[endpoint.path] = _get(endpoint.summary, _success("application/json", _OBJECT))
        else:
            post = _post(endpoint.summary, next(schemas), _OBJECT)
            paths[endpoint.path] = {method(endpoint).lower(): post["post"]}
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
    summary: str, answer: Json, failures: tuple[int, ...] = (), parameters: list[Json] | None = None
) -> Json:
    responses = {"200": answer} | _failures(401, 403, 413, *failures)
    operation: Json = {"summary": summary, "responses": responses}
    return {"get": operation | ({"parameters": parameters} if parameters else {})}


def _post(summary: str, body: Json, response: Json | None = None) -> Json:
    answer = _success("application/json", response or _completion_schema())
    for media in ("text/event-stream", "application/x-ndjson"):
        answer["content"][media] = {"schema": {"type": "string"}}
    failures = _failures(400, 401, 403, 404, 408, 413, 415, 429, 503, 504)
    content = {"application/json": {"schema": body}}
    request = {"required": True, "content": content}
    return {
        "post": {
            "summary": summary,
            "requestBody": request,
            "responses": {"200": answer} | failures,
        }
    }


def _success(media: str, schema: Json) -> Json:
    return {"description": "Success.", "content": {media: {"schema": schema}}}


def _failures(*codes: int) -> Json:
    schema = {"$ref": "#/components/schemas/Error"}
    content = {"application/json": {"schema": schema}}
    return {
        str(c): {"description": _FAILURES[c], "content": content} for c in codes if c != 503
    } | {str(c): {"description": _FAILURES[c]} for c in codes if c == 503}


def _list_of_models() -> Json:
    model = {"type": "object", "required": ["id", "object"]}
    data = {"type": "array", "items": model}
    return {"type": "object", "required": ["object", "data"], "properties": {"data": data}}


def _completion_schema() -> Json:
    choices = {"type": "array", "items": _OBJECT, "minItems": 1}
    names = ["id", "object", "created", "model", "choices", "usage"]
    return {"type": "object", "required": names, "properties": {"choices": choices}}


def _name_parameter() -> list[Json]:
    return [{"name": "name", "in": "path", "required": True, "schema": {"type": "string"}}]
