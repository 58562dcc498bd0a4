"""Forms of streams and errors on the wire, one for each API."""

from __future__ import annotations

import msgspec
from starlette.responses import Response

from edgegen.serve.responses import Json


class Wire:
    """Form of streams and errors: by default OpenAI's, with server-sent events."""

    media_type = "text/event-stream; charset=utf-8"
    ping = b": ping\n\n"
    """Sent while the model is silent; empty if the form has no comments."""
    end = b"data: [DONE]\n\n"
    """Sent after the last event."""

    def event(self, item: Json) -> bytes:
        """Return the bytes of one event of a stream."""
        return b"data: " + msgspec.json.encode(item) + b"\n\n"

    def error(self, status: int, body: Json) -> Json:  # noqa: ARG002
        """Convert an error of OpenAI's form."""
        return body

    def failure(self, status: int, body: Json) -> bytes:
        """Return the bytes of an error of OpenAI's form that ends a stream."""
        return self.event(self.error(status, body))


def in_form(response: Response, wire: Wire) -> Response:
    """Return a response with its error, if it is one of OpenAI's form, in the form of an API."""
    if response.status_code >= 400 and response.body:
        error = wire.error(response.status_code, msgspec.json.decode(bytes(response.body)))
        response.body = msgspec.json.encode(error)
        response.headers["Content-Length"] = str(len(response.body))
    return response


class NamedEvents(Wire):
    """Server-sent events that have the name of their type, and no end but the last of them."""

    end = b""

    def event(self, item: Json) -> bytes:
        return f"event: {item['type']}\n".encode() + super().event(item)
