"""The HTTP application: OpenAI's endpoints under /v1, health, metrics, and a chat page.

Every error has OpenAI's form. When a client disconnects, its generation is cancelled within one
step of the model.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from typing import Any, Final

import msgspec
import psutil
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from edgegen.errors import EdgegenError
from edgegen.serve import assets, openapi, reports, responses, schemas
from edgegen.serve.chat import ChatEndpoint
from edgegen.serve.completions import CompletionEndpoint
from edgegen.serve.endpoint import Endpoint
from edgegen.serve.guards import Guard, TooLargeError, TooSlowError, too_large, too_slow
from edgegen.serve.metrics import Metrics
from edgegen.serve.models import Lease, ModelPool, UnknownModelError
from edgegen.serve.protocol import Api, Generating, Listing, Reporting, method
from edgegen.serve.protocols import APIS, wire_of
from edgegen.serve.service import Answer, Service
from edgegen.serve.settings import ServerSettings
from edgegen.serve.wire import Wire, in_form

log = logging.getLogger("edgegen.serve")
PING_SECONDS: Final = 15.0
"""Interval of comments in a silent stream, so that proxies keep the connection open."""


class JsonResponse(Response):
    """JSON response encoded by msgspec."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return msgspec.json.encode(content)


class Application:
    """Request handlers; `asgi` is the ASGI application."""

    def __init__(self, models: ModelPool, settings: ServerSettings, metrics: Metrics) -> None:
        self.pool, self.settings, self._metrics = models, settings, metrics
        self._process = psutil.Process()
        self._assets = assets.Assets()
        routes = [
            Route("/", self.page),
            Route(f"{assets.PREFIX}{{name:path}}", self.page),
            Route("/health", self.health),
            Route("/v1/health", self.health),
            Route("/metrics", self.metrics),
            Route("/openapi.json", self.openapi),
            Route("/v1/models", self.models),
            Route("/v1/models/{name:path}", self.model),
            Route("/v1/chat/completions", self.chat, methods=["POST"]),
            Route("/v1/completions", self.completions, methods=["POST"]),
            *(route for api in APIS.parts().values() for route in self._routes(api)),
        ]
        handlers: dict[Any, Any] = {404: _not_found, 405: _not_allowed}
        self.asgi = Guard(Starlette(routes=routes, exception_handlers=handlers), settings)

    async def page(self, request: Request) -> Response:
        """Return the chat page, or one of its files."""
        name = request.path_params.get("name", assets.INDEX)
        return self._assets.response(request, name) or _not_found_at(request)

    async def health(self, _: Request) -> Response:
        """Return status 200 while requests are accepted, 503 during shutdown."""
        return JsonResponse(reports.health(self.pool), 503 if self.pool.closing else 200)

    async def metrics(self, _: Request) -> Response:
        """Return metrics in Prometheus' text format."""
        text = reports.metrics(self.pool, self._metrics, self._process)
        return PlainTextResponse(text, media_type="text/plain; version=0.0.4")

    async def openapi(self, _: Request) -> Response:
        """Return the OpenAPI description."""
        return JsonResponse(openapi.description())

    async def models(self, _: Request) -> Response:
        """List the models."""
        data = [reports.model(self.pool, name) for name in self.pool.offers]
        return JsonResponse({"object": "list", "data": data})

    async def model(self, request: Request) -> Response:
        """Describe the model of this name."""
        try:
            name = self.pool.resolve(request.path_params["name"])
        except UnknownModelError as error:
            return self.failed(error)
        return JsonResponse(reports.model(self.pool, name))

    async def chat(self, request: Request) -> Response:
        """Handle /v1/chat/completions."""
        return await self._respond(request, schemas.ChatRequest, ChatEndpoint)

    async def completions(self, request: Request) -> Response:
        """Handle /v1/completions."""
        return await self._respond(request, schemas.CompletionRequest, CompletionEndpoint)

    def _routes(self, api: Api) -> list[Route]:
        """Return the routes of another API."""
        routes = []
        for endpoint in api.endpoints:
            handler = self._handler(endpoint, api.wire)
            routes.append(Route(endpoint.path, handler, methods=[method(endpoint)]))
        return routes

    def _handler(
        self, endpoint: Generating | Reporting | Listing, wire: Wire
    ) -> Callable[[Request], Awaitable[Response]]:
        """Return the handler of an endpoint, with errors in the form of its API."""

        async def handle(request: Request) -> Response:
            if isinstance(endpoint, Generating):
                response = await self._respond(request, endpoint.body, endpoint.endpoint)
            elif isinstance(endpoint, Listing):
                response = await self._list(request, endpoint)
            else:
                response = await self._report(request, endpoint)
            return in_form(response, wire)

        return handle

    async def _list(self, request: Request, endpoint: Listing) -> Response:
        """Return the response of an endpoint about all models."""

        async def answer(body: Any, _: float) -> Response:
            return JsonResponse(endpoint.report(self.pool, body))

        return await self._answered(request, endpoint.body, answer)

    async def _report(self, request: Request, endpoint: Reporting) -> Response:
        """Return the response of an endpoint about one model."""

        async def report(body: Any, _: float) -> Response:
            name = request.query_params.get("model") if body is None else body.model
            lease = await self.pool.acquire(self.pool.resolve(name))
            try:
                arguments = lease.service, body, lease.name
                return JsonResponse(await asyncio.to_thread(endpoint.report, *arguments))
            finally:
                lease.release()

        return await self._answered(request, endpoint.body, report)

    async def _respond(
        self,
        request: Request,
        kind: type[Any],
        endpoint_kind: Callable[[Service, Any, str], Endpoint],
    ) -> Response:
        """Decode, check and queue a request, and return its response or an error."""

        async def generate(body: Any, started: float) -> Response:
            lease = await self.pool.acquire(self.pool.resolve(body.model))
            try:
                endpoint = endpoint_kind(lease.service, body, lease.name)
                answers = lease.service.submit(await asyncio.to_thread(endpoint.prepare))
            except BaseException:
                lease.release()
                raise
            active = ActiveRequest(endpoint, answers, started, lease, request.url.path)
            if body.stream:
                return EventStream(self, active)
            return await self._whole(request, active)

        return await self._answered(request, kind, generate)

    async def _answered(
        self,
        request: Request,
        kind: type[Any] | None,
        answer: Callable[[Any, float], Awaitable[Response]],
    ) -> Response:
        """Decode a request's body, unless `kind` is None, and return its answer or an error."""
        started = time.monotonic()
        try:
            if kind is None:
                return await answer(None, started)
            if not _may_be_json(request):
                return _wrong_content_type(request.headers.get("content-type", ""))
            return await answer(schemas.decode(await request.body(), kind), started)
        except TooLargeError:
            return too_large(self.settings.max_body)
        except TooSlowError:
            return too_slow(self.settings.body_timeout)
        except ClientDisconnect:
            return Response(status_code=499)
        except Exception as error:
            return self.failed(error)

    async def _whole(self, request: Request, active: ActiveRequest) -> Response:
        body = asyncio.create_task(active.endpoint.whole(active.answers))
        disconnect = asyncio.create_task(_disconnected(request.receive))
        try:
            await asyncio.wait(
                {body, disconnect},
                timeout=self._seconds_left(active),
                return_when=asyncio.FIRST_COMPLETED,
            )
            if body.done():
                return JsonResponse(body.result())
            if disconnect.done():
                return Response(status_code=499)  # the client does not read it any more
            raise self._timeout()
        finally:
            disconnect.cancel()
            body.cancel()
            active.end()

    def failed(self, error: Exception) -> Response:
        """Return the response to an error; log an unexpected one with its traceback."""
        status, body = responses.failure(error)
        if not isinstance(error, EdgegenError | TimeoutError):
            log.error("internal error", exc_info=error)
        return JsonResponse(body, status, {"Retry-After": "1"} if status in (429, 503) else None)

    def _seconds_left(self, active: ActiveRequest) -> float:
        return max(0.0, active.started + self.settings.timeout - time.monotonic())

    def _timeout(self) -> TimeoutError:
        return TimeoutError(
            f"the answer took longer than {self.settings.timeout:g} seconds; ask for fewer tokens, "
            "or raise the server's --timeout"
        )

    async def events(self, active: ActiveRequest) -> AsyncGenerator[bytes, None]:
        """Yield the encoded events of a stream."""
        chunks, wire = active.endpoint.stream(active.answers), active.endpoint.wire
        left = self._seconds_left(active)
        try:
            async with asyncio.timeout(left), aclosing(chunks) as items:
                async for item in items:
                    yield wire.event(item)
        except TimeoutError:
            yield wire.failure(*responses.failure(self._timeout()))
        except Exception as error:
            if not isinstance(error, EdgegenError):
                log.exception("internal error")
            yield wire.failure(*responses.failure(error))
        yield wire.end


class ActiveRequest:
    """A request in progress, from its acceptance to its line in the log."""

    def __init__(
        self, endpoint: Endpoint, answers: list[Answer], started: float, lease: Lease, path: str
    ) -> None:
        self.endpoint, self.answers, self.started = endpoint, answers, started
        self._lease, self._path = lease, path

    def end(self) -> None:
        """Cancel what still runs and log the request's numbers, never its text."""
        for answer in self.answers:
            self.endpoint.service.cancel(answer)
        self._lease.release()
        results = [a.outcome.result for a in self.answers if a.outcome is not None]
        done = [result for result in results if result is not None]
        fields = {
            "id": self.endpoint.envelope.id,
            "path": self._path,
            "seconds": round(time.monotonic() - self.started, 3),
            "choices": len(self.answers),
            "prompt_tokens": done[0].prompt_tokens if done else None,
            "cached_tokens": done[0].cached_tokens if done else None,
            "tokens": sum(len(result.tokens) for result in done),
            "ttft_ms": done[0].ttft_ms if done else None,
            "finish": [r.finish_reason if r else "cancelled" for r in results] or ["cancelled"],
        }
        log.info("answered", extra={"fields": fields})


class EventStream(Response):
    """Server-sent events, and comments while the model is silent.

    A disconnect of the client cancels the request.
    """

    def __init__(self, app: Application, active: ActiveRequest) -> None:
        super().__init__(None, 200, {"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        self.headers["Content-Type"] = active.endpoint.wire.media_type
        del self.headers["content-length"]
        self._app, self._active = app, active
        self._sent = time.monotonic()

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        disconnect = asyncio.create_task(_disconnected(receive))
        sending = asyncio.create_task(self._send(send))
        try:
            limit = self._app.settings.timeout + self._app.settings.body_timeout
            await asyncio.wait(
                {disconnect, sending}, timeout=limit, return_when=asyncio.FIRST_COMPLETED
            )
        finally:
            self._active.end()
            for task in (disconnect, sending):
                task.cancel()
            await asyncio.gather(disconnect, sending, return_exceptions=True)

    async def _send(self, send: Send) -> None:
        start = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        await send(start)
        pings = asyncio.create_task(self._ping(send))
        try:
            async with aclosing(self._app.events(self._active)) as events:
                async for event in events:
                    self._sent = time.monotonic()
                    await send({"type": "http.response.body", "body": event, "more_body": True})
        finally:
            pings.cancel()
        await send({"type": "http.response.body", "body": b"", "more_body": False})

    async def _ping(self, send: Send) -> None:
        """Send a comment after each interval of silence, if the form of the stream has any.

        A timer for each event would cost more than the event.
        """
        ping = self._active.endpoint.wire.ping
        while ping:
            await asyncio.sleep(self._sent + PING_SECONDS - time.monotonic())
            if time.monotonic() >= self._sent + PING_SECONDS:
                self._sent = time.monotonic()
                await send({"type": "http.response.body", "body": ping, "more_body": True})


async def _disconnected(receive: Receive) -> None:
    """Wait until the client disconnects."""
    while (await receive())["type"] != "http.disconnect":
        pass


def _may_be_json(request: Request) -> bool:
    """Return whether the type of the body is JSON, or the one that curl sends by default.

    Ollama's documentation has commands of curl without a type. Browsers add an Origin header to
    cross-origin requests, so a request that has one must state its type.
    """
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    by_default = kind in ("", "application/x-www-form-urlencoded")
    return kind == "application/json" or (by_default and "origin" not in request.headers)


def _wrong_content_type(value: str) -> Response:
    text = f"expected Content-Type: application/json, got {value!r}; set that header"
    return JsonResponse(responses.error_body(text, "invalid_request_error"), 415)


async def _not_found(request: Request, _: Exception) -> Response:
    return _not_found_at(request)


def _not_found_at(request: Request) -> Response:
    path = request.url.path
    text = f"unknown path {path}; GET /openapi.json lists the endpoints"
    body = responses.error_body(text, "invalid_request_error", "not_found")
    return in_form(JsonResponse(body, 404), wire_of(path))


async def _not_allowed(request: Request, error: Any) -> Response:
    text = (
        f"{request.url.path} does not support the method {request.method}; GET /openapi.json lists "
        "the endpoints"
    )
    body = responses.error_body(text, "invalid_request_error", "method_not_allowed")
    response = JsonResponse(body, 405, getattr(error, "headers", None))
    return in_form(response, wire_of(request.url.path))
