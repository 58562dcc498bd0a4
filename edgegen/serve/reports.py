"""Reports of a server about its models: health, metrics and the list of models."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from edgegen.serve.metrics import Metrics
from edgegen.serve.models import ModelPool
from edgegen.serve.responses import Json

if TYPE_CHECKING:
    import psutil


def health(pool: ModelPool) -> Json:
    """Return the record of /health. Engine and context are those of the model used last."""
    services = list(pool.services.values())
    current = services[-1].health() if services else {}
    return current | {
        "status": "stopping" if pool.closing else "ok",
        "running": sum(service.running for service in services),
        "waiting": sum(service.waiting for service in services),
        "models": list(pool.services),
    }


def metrics(pool: ModelPool, counters: Metrics, process: psutil.Process) -> str:
    """Return the page of /metrics, for all loaded models together."""
    services = list(pool.services.values())
    gauges: dict[str, Callable[[], float]] = {
        "requests_processing": lambda: sum(service.running for service in services),
        "requests_deferred": lambda: sum(service.waiting for service in services),
        "kv_cache_bytes": lambda: sum(service.caches.nbytes for service in services),
        "process_resident_memory_bytes": lambda: process.memory_info().rss,
    }
    rounds = pool.past_rounds + sum(service.shared.rounds for service in services)
    steps = pool.past_steps + sum(service.shared.steps for service in services)
    return counters.render(gauges, rounds, steps)


def model(pool: ModelPool, name: str) -> Json:
    """Return the entry of a model in /v1/models; its context is known once it is loaded."""
    service = pool.services.get(name)
    head: Json = {"id": name, "object": "model", "created": 0, "owned_by": "edgegen"}
    head["status"] = {"value": "unloaded" if service is None else "loaded"}
    return head | ({} if service is None else {"meta": {"n_ctx_train": service.context}})
