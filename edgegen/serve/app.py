"""The HTTP application: OpenAI's endpoints under /v1, health, metrics, a chat page.

Errors have OpenAI's shape, whatever goes wrong. A client that goes away cancels its answer within
one step of the model.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import AsyncGenerator, AsyncIterator, Callable
from contextlib import aclosing
from pathlib import Path
from typing import Any, Final

import msgspec
import psutil
from starlette.applications import Starlette
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from edgegen.errors import EdgegenError
from edgegen.serve import openapi, responses, schemas
from edgegen.serve.chat import ChatEndpoint, CompletionEndpoint, Endpoint
from edgegen.serve.guards import Guard, TooLargeError, TooSlowError, too_large, too_slow
from edgegen.serve.service import Job, Service
from edgegen.serve.settings import Settings

log = logging.getLogger("edgegen.serve")
PING: Final = 15.0
"""Seconds of silence after which a stream sends a comment, so that proxies keep it open."""
PAGE_POLICY: Final = (
    "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self';"
    " img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
)


class JSON(Response):
    """JSON by msgspec."""

    media_type = "application/json"

    def render(self, content: Any) -> bytes:
        return msgspec.json.encode(content)


class Application:
    """The handlers; `asgi` is what a server runs."""

    def __init__(self, service: Service, settings: Settings) -> None:
        self.service, self.settings = service, settings
        self._process = psutil.Process()
        self._page = Path(__file__).with_name("page.html").read_text("utf-8")
        routes = [
            Route("/", self.page),
            Route("/health", self.health),
            Route("/metrics", self.metrics),
            Route("/openapi.json", self.openapi),
            Route("/v1/models", self.models),
            Route("/v1/models/{name:path}", self.model),
            Route("/v1/chat/completions", self.chat, methods=["POST"]),
            Route("/v1/completions", self.completions, methods=["POST"]),
        ]
        handlers: dict[Any, Any] = {404: _not_found, 405: _not_allowed}
        self.asgi = Guard(Starlette(routes=routes, exception_handlers=handlers), settings)

    async def page(self, _: Request) -> Response:
        """A small chat, in one file."""
        return HTMLResponse(self._page, headers={"Content-Security-Policy": PAGE_POLICY})

    async def health(self, _: Request) -> Response:
        """200 while requests are taken, 503 after that."""
        return JSON(self.service.facts(), 503 if self.service.closing else 200)

    async def metrics(self, _: Request) -> Response:
        """Prometheus' text format."""
        service = self.service
        gauges: dict[str, Callable[[], float]] = {
            "requests_processing": lambda: service.running,
            "requests_deferred": lambda: service.waiting,
            "kv_cache_bytes": lambda: service.caches.nbytes,
            "process_resident_memory_bytes": lambda: self._process.memory_info().rss,
        }
        shared = service.shared
        text = service.metrics.render(gauges, shared.rounds, shared.steps)
        return PlainTextResponse(text, media_type="text/plain; version=0.0.4")

    async def openapi(self, _: Request) -> Response:
        """What this server takes and gives."""
        return JSON(openapi.description())

    async def models(self, _: Request) -> Response:
        """The one model."""
        return JSON({"object": "list", "data": [self._model()]})

    async def model(self, request: Request) -> Response:
        """The model by its name."""
        self_named = request.path_params["name"] == self.settings.model_id
        return JSON(self._model()) if self_named else self._unknown(request.path_params["name"])

    def _model(self) -> responses.Json:
        context = {"n_ctx_train": self.service.context}
        head = {"id": self.settings.model_id, "object": "model", "created": 0}
        return head | {"owned_by": "edgegen", "meta": context}

    def _unknown(self, name: str) -> Response:
        text = f"there is no model {name!r} here; this server has {self.settings.model_id!r}"
        body = responses.error_body(text, "invalid_request_error", "model_not_found", "model")
        return JSON(body, 404)

    async def chat(self, request: Request) -> Response:
        """/v1/chat/completions."""
        return await self._answer(request, schemas.ChatRequest, ChatEndpoint)

    async def completions(self, request: Request) -> Response:
        """/v1/completions."""
        return await self._answer(request, schemas.CompletionRequest, CompletionEndpoint)

    async def _answer(
        self,
        request: Request,
        kind: type[schemas.ChatRequest] | type[schemas.CompletionRequest],
        endpoint_kind: Callable[[Service, Any, str], Endpoint],
    ) -> Response:
        """Read, check, queue, answer; whatever goes wrong becomes a response."""
        started = time.monotonic()
        try:
            if request.headers.get("content-type", "").split(";")[0].strip() != "application/json":
                text = "the request needs Content-Type: application/json"
                return JSON(responses.error_body(text, "invalid_request_error"), 415)
            asked = schemas.decode(await request.body(), kind)
            if asked.model is not None and asked.model != self.settings.model_id:
                return self._unknown(asked.model)
            endpoint = endpoint_kind(self.service, asked, self.settings.model_id)
            jobs = self.service.submit(await asyncio.to_thread(endpoint.prepare))
            entry = Entry(endpoint, jobs, started, request.url.path)
            if asked.stream:
                return Stream(self, entry)
            return await self._whole(request, entry)
        except TooLargeError:
            return too_large(self.settings.max_body)
        except TooSlowError:
            return too_slow()
        except ClientDisconnect:
            return Response(status_code=499)
        except Exception as error:
            return self.failed(error)

    async def _whole(self, request: Request, entry: Entry) -> Response:
        answer = asyncio.create_task(entry.endpoint.whole(entry.jobs))
        gone = asyncio.create_task(_disconnected(request.receive))
        try:
            await asyncio.wait(
                {answer, gone},
                timeout=self._left(entry),
                return_when=asyncio.FIRST_COMPLETED,
            )
            if answer.done():
                return JSON(answer.result())
            if gone.done():
                return Response(status_code=499)  # nobody is there to read it
            raise self._too_late()
        finally:
            gone.cancel()
            answer.cancel()
            entry.end()

    def failed(self, error: Exception) -> Response:
        """The response to an error; what nobody foresaw is logged with its traceback."""
        status, body = responses.failure(error)
        if not isinstance(error, EdgegenError | TimeoutError):
            log.error("internal fault", exc_info=error)
        return JSON(body, status, {"Retry-After": "1"} if status in (429, 503) else None)

    def _left(self, entry: Entry) -> float:
        return max(0.0, entry.started + self.settings.timeout - time.monotonic())

    def _too_late(self) -> TimeoutError:
        return TimeoutError(f"the answer took longer than {self.settings.timeout:g} seconds")

    async def lines(self, entry: Entry) -> AsyncGenerator[bytes, None]:
        """A stream's events, with comments where it is silent for long."""
        objects = entry.endpoint.stream(entry.jobs)
        try:
            async with asyncio.timeout(self._left(entry)), aclosing(_pinged(objects)) as pinged:
                async for item in pinged:
                    yield b": ping\n\n" if item is None else _event(item)
        except TimeoutError:
            yield _event(responses.failure(self._too_late())[1])
        except Exception as error:
            if not isinstance(error, EdgegenError):
                log.exception("internal fault")
            yield _event(responses.failure(error)[1])
        yield b"data: [DONE]\n\n"


class Entry:
    """A request that was taken, from then to its line in the log."""

    def __init__(self, endpoint: Endpoint, jobs: list[Job], started: float, path: str) -> None:
        self.endpoint, self.jobs, self.started, self._path = endpoint, jobs, started, path

    def end(self) -> None:
        """Cancel what still runs and write the log: numbers, never what was said."""
        for job in self.jobs:
            job.cancel.cancel()
        results = [job.outcome.result for job in self.jobs if job.outcome is not None]
        done = [result for result in results if result is not None]
        facts = {
            "id": self.endpoint.envelope.id,
            "path": self._path,
            "seconds": round(time.monotonic() - self.started, 3),
            "choices": len(self.jobs),
            "prompt_tokens": done[0].prompt_tokens if done else None,
            "cached_tokens": done[0].cached_tokens if done else None,
            "tokens": sum(len(result.tokens) for result in done),
            "ttft_ms": done[0].ttft_ms if done else None,
            "finish": [r.finish_reason if r else "cancelled" for r in results] or ["cancelled"],
        }
        log.info("answered", extra={"facts": facts})


class Stream(Response):
    """Server-sent events; ends its jobs when the client goes away."""

    def __init__(self, app: Application, entry: Entry) -> None:
        super().__init__(None, 200, {"Cache-Control": "no-store", "X-Accel-Buffering": "no"})
        self.headers["Content-Type"] = "text/event-stream; charset=utf-8"
        del self.headers["content-length"]
        self._app, self._entry = app, entry

    async def __call__(self, _scope: Scope, receive: Receive, send: Send) -> None:
        gone = asyncio.create_task(_disconnected(receive))
        sending = asyncio.create_task(self._send(send))
        try:
            limit = self._app.settings.timeout + self._app.settings.body_timeout
            await asyncio.wait({gone, sending}, timeout=limit, return_when=asyncio.FIRST_COMPLETED)
        finally:
            self._entry.end()
            for task in (gone, sending):
                task.cancel()
            await asyncio.gather(gone, sending, return_exceptions=True)

    async def _send(self, send: Send) -> None:
        start = {"type": "http.response.start", "status": 200, "headers": self.raw_headers}
        await send(start)
        async with aclosing(self._app.lines(self._entry)) as lines:
            async for line in lines:
                await send({"type": "http.response.body", "body": line, "more_body": True})
        await send({"type": "http.response.body", "body": b"", "more_body": False})


async def _disconnected(receive: Receive) -> None:
    """Returns when the client has gone."""
    while (await receive())["type"] != "http.disconnect":
        pass


async def _pinged(objects: AsyncIterator[Any]) -> AsyncGenerator[Any, None]:
    """The objects, and None whenever none has come for a while."""
    following: asyncio.Task[Any] | None = None
    try:
        while True:
            following = following or asyncio.ensure_future(_next(objects))
            done, _ = await asyncio.wait({following}, timeout=PING)
            if not done:
                yield None
                continue
            item, following = following.result(), None
            if item is _END:
                return
            yield item
    finally:
        if following is not None:
            following.cancel()


_END: Final = object()


async def _next(objects: AsyncIterator[Any]) -> Any:
    return await anext(objects, _END)


def _event(item: responses.Json) -> bytes:
    return b"data: " + msgspec.json.encode(item) + b"\n\n"


async def _not_found(request: Request, _: Exception) -> Response:
    text = f"there is no {request.url.path} here; the endpoints are in /openapi.json"
    return JSON(responses.error_body(text, "invalid_request_error", "not_found"), 404)


async def _not_allowed(request: Request, error: Any) -> Response:
    text = f"{request.url.path} does not take {request.method}"
    body = responses.error_body(text, "invalid_request_error", "method_not_allowed")
    return JSON(body, 405, getattr(error, "headers", None))
