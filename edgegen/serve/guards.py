"""Checks on every request before it is handled: host, origin, API key, and size of the body.

A server on a loopback address is still reachable from every page that the user's browser opens.
Therefore requests with a foreign Host header (DNS rebinding) or from another origin are refused.
CORS headers are sent to the origins in `ServerSettings.cors_origins` only, by default to none.
"""

from __future__ import annotations

import asyncio
import hmac
from urllib.parse import urlsplit

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from edgegen.serve import assets
from edgegen.serve.protocols import wire_of
from edgegen.serve.responses import error_body
from edgegen.serve.settings import ServerSettings, is_loopback
from edgegen.serve.wire import in_form

OPEN = frozenset({"/", "/health", "/v1/health", "/favicon.ico"})
"""Paths that need no API key, as do the page's files: they reveal nothing about users."""


class TooLargeError(Exception):
    """The request's body exceeds the limit."""


class TooSlowError(Exception):
    """The request's body did not arrive in time."""


class Guard:
    """ASGI middleware that checks every request of the application."""

    def __init__(self, app: ASGIApp, settings: ServerSettings) -> None:
        self._app, self._settings = app, settings
        self._key = None if settings.api_key is None else settings.api_key.encode()
        self._local = is_loopback(settings.host)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope = _origin_form(scope)
        headers = Headers(scope=scope)
        origin = headers.get("origin", "")
        if origin and self._settings.allows_origin(origin):
            send = _with_cors(send, origin)
        response = self._refusal(scope, headers)
        if response is not None:
            await in_form(response, wire_of(scope["path"]))(scope, receive, send)
            return
        await self._app(scope, self._limited(receive), send)

    def _refusal(self, scope: Scope, headers: Headers) -> Response | None:
        """Return the response to a request that the application does not get, or None."""
        host = headers.get("host", "")
        if self._local and self._key is None and not is_loopback(_host_name(host)):
            return _refuse(
                f"expected a loopback name such as localhost in the Host header, got {host!r}; "
                "connect through localhost, or start the server with --api-key"
            )
        origin = headers.get("origin")
        if origin is not None and not self._is_own(origin, host):
            if not self._settings.allows_origin(origin):
                return _refuse(
                    f"expected a request from the server's own page, got Origin {origin!r}; start "
                    "the server with --cors-origins and this origin"
                )
            if scope["method"] == "OPTIONS" and "access-control-request-method" in headers:
                return _preflight(headers)
        is_open = scope["path"] in OPEN or scope["path"].startswith(assets.PREFIX)
        if self._key is not None and not is_open and not self._knows_key(headers):
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

    @staticmethod
    def _is_own(origin: str, host: str) -> bool:
        parts = urlsplit(origin)
        return parts.scheme in ("http", "https") and parts.netloc.lower() == host.lower()

    def _knows_key(self, headers: Headers) -> bool:
        scheme, _, key = headers.get("authorization", "").partition(" ")
        keys = [key.strip()] if scheme.lower() == "bearer" else []
        keys += headers.getlist("x-api-key")  # Anthropic's clients send this one
        given = [key.encode("latin-1", "replace") for key in keys]
        return any(hmac.compare_digest(key, self._key or b"") for key in given)

    def _limited(self, receive: Receive) -> Receive:
        """Wrap `receive` to raise on bodies that are too large or too slow."""
        left, ended = self._settings.max_body, False
        loop = asyncio.get_running_loop()
        deadline = loop.time() + self._settings.body_timeout

        async def limited() -> Message:
            nonlocal left, ended
            if ended:  # only a disconnect can follow the whole body
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


def _origin_form(scope: Scope) -> Scope:
    """Return a request whose target is an absolute URL as one for its path (RFC 9112, 3.2.2).

    The URL's host replaces the Host header.
    """
    if not scope["path"].lower().startswith(("http://", "https://")):
        return scope
    host, _, path = scope["path"].partition("://")[2].partition("/")
    headers = [(name, value) for name, value in scope["headers"] if name != b"host"]
    headers.append((b"host", host.encode("latin-1", "replace")))
    raw = scope["raw_path"].split(b"/", 3)
    raw_path = b"/" + (raw[3] if len(raw) > 3 else b"")
    return {**scope, "path": f"/{path}", "raw_path": raw_path, "headers": headers}


def _with_cors(send: Send, origin: str) -> Send:
    """Wrap `send` to let the page of this origin read the response."""

    async def sending(message: Message) -> None:
        if message["type"] == "http.response.start":
            headers = MutableHeaders(scope=message)
            headers["Access-Control-Allow-Origin"] = origin
            headers.add_vary_header("Origin")
        await send(message)

    return sending


def _preflight(headers: Headers) -> Response:
    """Return the response to a browser's question whether a page may send a request."""
    allowed = {
        "Access-Control-Allow-Methods": "GET, POST, OPTIONS",
        "Access-Control-Allow-Headers": headers.get("access-control-request-headers", "*"),
        "Access-Control-Max-Age": "600",
    }
    if "access-control-request-private-network" in headers:
        allowed["Access-Control-Allow-Private-Network"] = "true"
    return Response(status_code=204, headers=allowed)


def too_large(limit: int) -> JSONResponse:
    """Return the response to a body of more than `limit` bytes."""
    text = f"expected a body of at most {limit} bytes, got more; shorten it or raise --max-body"
    body = error_body(text, "invalid_request_error", "request_too_large")
    return JSONResponse(body, 413, {"Connection": "close"})


def too_slow(seconds: float) -> JSONResponse:
    """Return the response to a body that did not arrive within `seconds`."""
    text = f"the request's body did not arrive within {seconds:g} seconds; send it again"
    body = error_body(text, "timeout_error", "timeout")
    return JSONResponse(body, 408, {"Connection": "close"})


def _refuse(message: str) -> JSONResponse:
    return JSONResponse(error_body(message, "invalid_request_error", "forbidden"), 403)


def _host_name(host: str) -> str:
    """Return a Host header without its port, in lower case."""
    host = host.lower()
    if host.startswith("["):
        return host.partition("]")[0][1:]
    return host.partition(":")[0]
