"""Runs the application under uvicorn: logs as JSON lines, idle clients cut off, a graceful end."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import signal
import socket
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

import uvicorn
from uvicorn.protocols.http.h11_impl import H11Protocol

from edgegen.errors import ResourceError
from edgegen.serve.app import Application
from edgegen.serve.service import Service
from edgegen.serve.settings import Settings

SWITCH: Final = 0.0005
"""Seconds after which a thread of Python lets another one run: with the usual 0.005, sixteen
threads that pass tokens on wait for each other longer than for the model."""


def run(service: Service, settings: Settings, ready: Callable[[str], None]) -> None:
    """Serve until SIGINT or SIGTERM, then close `service`. `ready` is told the address.

    Raises:
        ResourceError: the address cannot be listened on.
    """
    listener = _listen(settings)
    sys.setswitchinterval(SWITCH)
    app = Application(service, settings).asgi
    config = uvicorn.Config(
        app,
        http=_impatient(settings.body_timeout),
        ws="none",
        lifespan="off",
        log_config=None,
        access_log=False,
        server_header=False,
        timeout_graceful_shutdown=max(1, round(settings.grace)),
    )
    host, port = listener.getsockname()[:2]
    ready(f"http://{f'[{host}]' if ':' in host else host}:{port}")
    try:
        _Server(config, service).run([listener])
    finally:
        service.close()


def log_to_stderr() -> None:
    """Write the server's log as one JSON object a line."""
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines())
    for name, level in (("edgegen.serve", logging.INFO), ("uvicorn", logging.ERROR)):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(level)


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, service: Service) -> None:
        super().__init__(config)
        self._service = service

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Take nothing new, let what runs end within its grace, cancel the rest."""
        self._service.closing = True
        loop = asyncio.get_running_loop()
        grace = self.config.timeout_graceful_shutdown or 1
        loop.call_later(max(0.1, grace - 0.9), self._service.cancel_all)
        await super().shutdown(sockets)
        self._service.cancel_all()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """As uvicorn does, but the signal is dealt with when the server has ended."""
        if threading.current_thread() is not threading.main_thread():
            yield
            return
        kinds = (signal.SIGINT, signal.SIGTERM)
        before = {kind: signal.signal(kind, self.handle_exit) for kind in kinds}
        try:
            yield
        finally:
            for kind, handler in before.items():
                signal.signal(kind, handler)


def _impatient(seconds: float) -> type[H11Protocol]:
    """uvicorn's protocol, which closes connections that send no whole head for so long."""

    class Impatient(H11Protocol):
        _timer: asyncio.TimerHandle | None = None

        def connection_made(self, transport: Any) -> None:
            super().connection_made(transport)
            self._watch()

        def data_received(self, data: bytes) -> None:
            super().data_received(data)
            self._watch()

        def on_response_complete(self) -> None:
            super().on_response_complete()
            self._watch()

        def connection_lost(self, exc: Exception | None) -> None:
            self._stop_watching()
            super().connection_lost(exc)

        def _watch(self) -> None:
            if self.cycle is not None and not self.cycle.response_complete:
                self._stop_watching()  # a request is being answered
            elif self._timer is None:
                self._timer = self.loop.call_later(seconds, self.transport.close)

        def _stop_watching(self) -> None:
            if self._timer is not None:
                self._timer.cancel()
                self._timer = None

    return Impatient


def _listen(settings: Settings) -> socket.socket:
    where = (settings.host.strip("[]"), settings.port)
    try:
        family = socket.getaddrinfo(*where, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server(where, family=family, backlog=256)
    except OSError as error:
        raise ResourceError(
            f"cannot listen on {settings.host}:{settings.port}: {_reason(error)}; "
            "choose another --port or --host"
        ) from error


def _reason(error: OSError) -> str:
    """The system's words, without what Python adds."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)


class _JsonLines(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "facts", {}),
        }
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False)
