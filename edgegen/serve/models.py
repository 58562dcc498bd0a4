"""Models of a server by name: loaded on demand, and unloaded when idle."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

from edgegen.bundle.manifest import Manifest
from edgegen.errors import EdgegenError
from edgegen.serve.service import Service


class UnknownModelError(EdgegenError):
    """The server has no model of this name (status 404)."""


class LoadedModel(NamedTuple):
    """A service, and what frees its model once the service is closed."""

    service: Service
    close: Callable[[], None]


class Offer(NamedTuple):
    """A model that a server can load."""

    manifest: Manifest
    load: Callable[[], LoadedModel]
    modified: float = 0.0
    """When its bundle was written, in seconds since 1970."""


@dataclass
class _Entry:
    """A loaded model and its use."""

    loaded: LoadedModel
    users: int = 0
    generation: int = 0
    """Number of uses so far: an idle timer is out of date if it has changed."""


class Lease:
    """Use of a model by one request; it stays loaded until `release`."""

    def __init__(self, pool: ModelPool, name: str, service: Service) -> None:
        self._pool, self.name, self.service = pool, name, service
        self._held = True

    def release(self) -> None:
        """Give the model back; calling it again has no effect."""
        if self._held:
            self._held = False
            self._pool.give_back(self.name)


class ModelPool:
    """At most `limit` loaded models. For the thread of one event loop, except for `close`.

    Args:
        offers: the models by name.
        limit: maximum number of models in memory at once.
        idle: seconds without requests after which a model is unloaded; None never unloads.
        aliases: other name -> name.
    """

    def __init__(
        self,
        offers: Mapping[str, Offer],
        limit: int = 1,
        idle: float | None = None,
        aliases: Mapping[str, str] | None = None,
    ) -> None:
        self.offers, self._limit, self._idle = offers, limit, idle
        self._aliases = dict(aliases or {})
        self._entries: dict[str, _Entry] = {}  # least recently used first
        self._turn = asyncio.Lock()  # in the order of arrival, so that no model starves
        self._released = asyncio.Event()
        self._unloading = set[asyncio.Task[None]]()
        self.past_rounds = self.past_steps = 0
        """Counters of models that have been unloaded."""
        self.closing = False

    @property
    def services(self) -> dict[str, Service]:
        """The loaded models, the least recently used first."""
        return {name: entry.loaded.service for name, entry in self._entries.items()}

    def resolve(self, name: str | None) -> str:
        """Return the name of a model; without a name the most recently used one, or the first.

        Names may have Ollama's tag ":latest".

        Raises:
            UnknownModelError: there is no such model.
        """
        if not name:
            return next(reversed(self._entries), next(iter(self.offers)))
        if name not in self._aliases and name not in self.offers:
            name = name.removesuffix(":latest")
        name = self._aliases.get(name, name)
        if name not in self.offers:
            known = ", ".join(map(repr, self.offers))
            raise UnknownModelError(
                f"expected {'model' if len(self.offers) == 1 else 'one of'} {known}, got {name!r}; "
                "send that name, or leave model out"
            )
        return name

    def preload(self, name: str) -> Service:
        """Load a model before the server starts."""
        self._entries[name] = _Entry(self.offers[name].load())
        return self._entries[name].loaded.service

    async def acquire(self, name: str) -> Lease:
        """Return a lease of a model, which is loaded if necessary.

        Raises:
            EdgegenError: it cannot be loaded.
        """
        async with self._turn:
            if name not in self._entries:
                await self._make_room()
                loaded = await asyncio.to_thread(self.offers[name].load)
                loaded.service.closing = self.closing
                self._entries[name] = _Entry(loaded)
            entry = self._entries[name] = self._entries.pop(name)  # now the most recently used
            entry.users += 1
            entry.generation += 1
            return Lease(self, name, entry.loaded.service)

    def give_back(self, name: str) -> None:
        """End one use of a model, and start its idle timer if it was the last."""
        entry = self._entries[name]
        entry.users -= 1
        self._released.set()
        if not entry.users and self._idle is not None:
            loop = asyncio.get_running_loop()
            loop.call_later(self._idle, self._expire, name, entry.generation)

    def cancel_all(self) -> None:
        """Refuse new requests and stop all others."""
        self.closing = True
        for service in self.services.values():
            service.cancel_all()

    def refuse_all(self) -> None:
        """Refuse new requests."""
        self.closing = True
        for service in self.services.values():
            service.closing = True

    def close(self) -> None:
        """Close all models, after the event loop has ended."""
        for entry in self._entries.values():
            _close(entry)
        self._entries = {}

    async def _make_room(self) -> None:
        """Unload the least recently used model without requests, and wait for one if all have."""
        while len(self._entries) >= self._limit:
            idle = next((n for n, entry in self._entries.items() if not entry.users), None)
            if idle is not None:
                await self._unload(idle)
            else:
                self._released.clear()
                await self._released.wait()

    def _expire(self, name: str, generation: int) -> None:
        """Unload a model whose idle timer has ended, unless it has been used since."""
        entry = self._entries.get(name)
        if entry is not None and not entry.users and entry.generation == generation:
            task = asyncio.get_running_loop().create_task(self._unload(name))
            self._unloading.add(task)
            task.add_done_callback(self._unloading.discard)

    async def _unload(self, name: str) -> None:
        entry = self._entries.pop(name)
        shared = entry.loaded.service.shared
        self.past_rounds += shared.rounds
        self.past_steps += shared.steps
        await asyncio.to_thread(_close, entry)


def _close(entry: _Entry) -> None:
    entry.loaded.service.close()
    entry.loaded.close()
