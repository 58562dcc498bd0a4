"""What every request passes before it is looked at: who may ask, from where, and how much.

A server on the machine's own address is still in reach of every page that the user's browser
opens. So names that are not this machine's (DNS rebinding) and requests that pages of other
origins send are refused; no CORS header is ever sent.
"""

from __future__ import annotations

import asyncio
import hmac
from urllib.parse import urlsplit

from starlette.datastructures import Headers
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from edgegen.serve.responses import error_body
from edgegen.serve.settings import Settings, is_loopback

OPEN = frozenset({"/", "/health", "/favicon.ico"})
"""Paths that need no key: they tell nothing of anybody's."""


class TooLargeError(Exception):
    """A body above the limit."""


class TooSlowError(Exception):
    """A body that did not come in time."""


class Guard:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app, self._settings = app, settings
        self._key = None if settings.api_key is None else settings.api_key.encode()
        self._local = is_loopback(settings.host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        refusal = self._refusal(scope["path"], Headers(scope=scope))
        if refusal is not None:
            await refusal(scope, receive, send)
            return
        await self._app(scope, self._limited(receive), send)

    def _refusal(self, path: str, headers: Headers) -> JSONResponse | None:
        host = headers.get("host", "")
        if self._local and self._key is None and not is_loopback(_name(host)):
            return _refuse(403, f"this server answers to this machine's own name, not to {host!r}")
        origin = headers.get("origin")
        if origin is not None and urlsplit(origin).netloc != host:
            return _refuse(403, f"pages of {origin!r} may not use this server")
        if self._key is not None and path not in OPEN and not self._knows_key(headers):
            body = error_body(
                "the API key is missing or wrong; send it as Authorization: Bearer KEY",
                "invalid_request_error",
                "invalid_api_key",
            )
            return JSONResponse(body, 401, {"WWW-Authenticate": "Bearer"})
        length = headers.get("content-length", "0")
        if not length.isascii() or not length.isdigit() or int(length) > self._settings.max_body:
            return too_large(self._settings.max_body)
        return None

    def _knows_key(self, headers: Headers) -> bool:
        scheme, _, key = headers.get("authorization", "").partition(" ")
        given = key.strip().encode("latin-1", "replace")
        return scheme.lower() == "bearer" and hmac.compare_digest(given, self._key or b"")

    def _limited(self, receive: Receive) -> Receive:
        """`receive`, which gives up on bodies that are too long or too slow."""
        left, ended = self._settings.max_body, False
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._settings.body_timeout

        async def limited() -> Message:
            nonlocal left, ended
            if ended:  # what still comes is the client going away
                return await receive()
            try:
                async with asyncio.timeout_at(deadline):
                    message = await receive()
            except TimeoutError:
                raise TooSlowError from None
            left -= len(message.get("body", b""))
            if left < 0:
                raise TooLargeError
            ended = not message.get("more_body", False)
            return message

        return limited


def too_large(most: int) -> JSONResponse:
    """The answer to a body above `most` bytes."""
    text = f"the request's body is larger than {most} bytes, which is all this server takes"
    body = error_body(text, "invalid_request_error", "request_too_large")
    return JSONResponse(body, 413, {"Connection": "close"})


def too_slow() -> JSONResponse:
    """The answer to a body that does not come."""
    body = error_body("the request's body did not come in time", "timeout_error", "timeout")
    return JSONResponse(body, 408, {"Connection": "close"})


def _refuse(status: int, message: str) -> JSONResponse:
    return JSONResponse(error_body(message, "invalid_request_error", "forbidden"), status)


def _name(host: str) -> str:
    """A Host header without its port."""
    if host.startswith("["):
        return host.partition("]")[0][1:]
    return host.partition(":")[0]
