"""Run the application under uvicorn: JSON logs, timeouts of idle clients, graceful shutdown."""

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
from edgegen.serve.metrics import Metrics
from edgegen.serve.models import ModelPool
from edgegen.serve.settings import ServerSettings

SWITCH_INTERVAL: Final = 0.0005
"""Python's thread switch interval in seconds. With the default of 0.005, sixteen threads that pass
on tokens wait for each other longer than for the model."""


def run(
    models: ModelPool,
    settings: ServerSettings,
    ready: Callable[[str], None],
    metrics: Metrics | None = None,
) -> None:
    """Serve until SIGINT or SIGTERM, then close the models.

    Args:
        models: the models and their queues.
        settings: address, limits and timeouts.
        metrics: counters that the services share.
        ready: called with the server's URL once it listens.

    Raises:
        ResourceError: the server cannot listen on the address.
    """
    try:
        listener = _listen(settings)
        sys.setswitchinterval(SWITCH_INTERVAL)
        config = uvicorn.Config(
            Application(models, settings, metrics or Metrics()).asgi,
            http=_protocol_with_timeout(settings.body_timeout),
            ws="none",
            lifespan="off",
            log_config=None,
            access_log=False,
            server_header=False,
            timeout_graceful_shutdown=max(1, round(settings.grace)),
        )
        host, port = listener.getsockname()[:2]
        ready(f"http://{f'[{host}]' if ':' in host else host}:{port}")
        _Server(config, models).run([listener])
    finally:
        models.close()


def log_to_stderr() -> None:
    """Write the server's log to stderr, one JSON object per line."""
    handler = logging.StreamHandler()
    handler.setFormatter(_JsonLines())
    for name, level in (("edgegen.serve", logging.INFO), ("uvicorn", logging.ERROR)):
        logger = logging.getLogger(name)
        logger.handlers, logger.propagate = [handler], False
        logger.setLevel(level)


class _Server(uvicorn.Server):
    """uvicorn's server, which cancels the requests when it shuts down."""

    def __init__(self, config: uvicorn.Config, models: ModelPool) -> None:
        super().__init__(config)
        self._models = models

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Refuse new requests, give running ones time to finish, then cancel the rest."""
        self._models.refuse_all()
        loop = asyncio.get_running_loop()
        grace = self.config.timeout_graceful_shutdown or 1
        loop.call_later(max(0.1, grace - 0.9), self._models.cancel_all)
        await super().shutdown(sockets)
        self._models.cancel_all()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Handle signals as uvicorn does, but do not raise them again after the shutdown."""
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


def _protocol_with_timeout(seconds: float) -> type[H11Protocol]:
    """Return uvicorn's protocol with a timeout for receiving a request's headers."""

    class ProtocolWithTimeout(H11Protocol):
        """HTTP protocol that closes a connection without a complete request head."""

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

    return ProtocolWithTimeout


def _listen(settings: ServerSettings) -> socket.socket:
    address = (settings.host.strip("[]"), settings.port)
    try:
        family = socket.getaddrinfo(*address, type=socket.SOCK_STREAM)[0][0]
        return socket.create_server(address, family=family, backlog=256)
    except OSError as error:
        raise ResourceError(
            f"cannot listen on {settings.host}:{settings.port}: {_reason(error)}; "
            "choose another --port or --host"
        ) from error


def _reason(error: OSError) -> str:
    """Return the system's error text without Python's additions."""
    return os.strerror(error.errno) if error.errno and error.errno > 0 else str(error)


class _JsonLines(logging.Formatter):
    """Formatter that writes a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        entry = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname.lower(),
            "event": record.getMessage(),
            **getattr(record, "fields", {}),
        }
        if record.exc_info:
            entry["traceback"] = self.formatException(record.exc_info)
        return json.dumps(entry, ensure_ascii=False)
