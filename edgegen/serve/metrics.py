"""Server metrics in Prometheus' text format, under the names that llama-server uses."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Mapping
from typing import Final

from edgegen.generation.generate import Result

COUNTERS: Final = {
    "prompt_tokens_total": "Prompt tokens processed, without those reused from a KV cache.",
    "prompt_seconds_total": "Seconds from the start of a request to its first token.",
    "tokens_predicted_total": "Tokens generated.",
    "tokens_predicted_seconds_total": "Seconds spent generating after the first token.",
    "n_decode_total": "Batched steps of the engine.",
    "requests_total": "Requests answered.",
    "requests_failed_total": "Requests that ended with a server error.",
    "requests_cancelled_total": "Requests cancelled by a disconnect or a timeout.",
    "requests_refused_total": "Requests refused because the queue was full.",
    "draft_tokens_total": "Tokens drafted.",
    "draft_tokens_accepted_total": "Drafted tokens accepted by the model.",
}
GAUGES: Final = {
    "prompt_tokens_seconds": "Average prompt tokens per second.",
    "predicted_tokens_seconds": "Average generated tokens per second.",
    "kv_cache_bytes": "Bytes of the idle KV caches kept for reuse.",
    "n_tokens_max": "Maximum tokens of one prompt and its answer so far.",
    "n_busy_slots_per_decode": "Average sequences per batched step.",
    "requests_processing": "Requests being processed.",
    "requests_deferred": "Requests waiting in the queue.",
    "process_resident_memory_bytes": "Resident memory of the process in bytes.",
}
PREFIX: Final = "llamacpp:"


class Metrics:
    """Thread-safe counters and gauges."""

    def __init__(self) -> None:
        self._values = dict.fromkeys(COUNTERS, 0.0)
        self._max_tokens = 0
        self._lock = threading.Lock()

    def add(self, name: str, value: float = 1) -> None:
        """Add to a counter."""
        with self._lock:
            self._values[name] += value

    def count(self, result: Result) -> None:
        """Count one finished generation."""
        new = len(result.tokens)
        with self._lock:
            values = self._values
            values["requests_total"] += 1
            values["requests_cancelled_total"] += result.finish_reason == "cancelled"
            if result.ttft_ms is not None:
                values["prompt_tokens_total"] += result.prompt_tokens - result.cached_tokens
                values["prompt_seconds_total"] += result.ttft_ms / 1000
            values["tokens_predicted_total"] += new
            if result.decode_tps:
                values["tokens_predicted_seconds_total"] += (new - 1) / result.decode_tps
            values["draft_tokens_total"] += result.drafted or 0
            values["draft_tokens_accepted_total"] += result.accepted or 0
            self._max_tokens = max(self._max_tokens, result.prompt_tokens + new)

    def render(self, gauges: Mapping[str, Callable[[], float]], rounds: int, steps: int) -> str:
        """Return the metrics page.

        Args:
            gauges: functions that read the current values kept elsewhere, by name.
            rounds: batched steps of the engine so far.
            steps: steps of single sequences in them.
        """
        with self._lock:
            values, max_tokens = dict(self._values), self._max_tokens
        values["n_decode_total"] = rounds
        quotients = {
            "prompt_tokens_seconds": ("prompt_tokens_total", "prompt_seconds_total"),
            "predicted_tokens_seconds": (
                "tokens_predicted_total",
                "tokens_predicted_seconds_total",
            ),
        }
        gauge_values = {
            name: values[a] / values[b] if values[b] else 0.0 for name, (a, b) in quotients.items()
        }
        gauge_values["n_tokens_max"] = max_tokens
        gauge_values["n_busy_slots_per_decode"] = steps / rounds if rounds else 0
        gauge_values |= {name: read() for name, read in gauges.items()}
        lines = [*_lines("counter", COUNTERS, values), *_lines("gauge", GAUGES, gauge_values)]
        return "\n".join(lines) + "\n"


def _lines(
    kind: str, descriptions: Mapping[str, str], values: Mapping[str, float]
) -> Iterator[str]:
    for name, text in descriptions.items():
        yield f"# HELP {PREFIX}{name} {text}"
        yield f"# TYPE {PREFIX}{name} {kind}"
        yield f"{PREFIX}{name} {values[name]:.17g}"
