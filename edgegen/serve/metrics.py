"""What the server counts, in Prometheus' text format under llama-server's names."""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from typing import Final

from edgegen.generation.generate import Result

COUNTERS: Final = {
    "prompt_tokens_total": "Prompt tokens processed, those from a kept cache left out.",
    "prompt_seconds_total": "Seconds from a request's start to its first token.",
    "tokens_predicted_total": "Tokens generated.",
    "tokens_predicted_seconds_total": "Seconds spent generating after the first token.",
    "n_decode_total": "Rounds of the engine.",
    "requests_total": "Requests that were answered.",
    "requests_failed_total": "Requests that ended with an error of the server.",
    "requests_cancelled_total": "Requests whose client went away, or that took too long.",
    "requests_refused_total": "Requests refused because the queue was full.",
    "draft_tokens_total": "Tokens drafted.",
    "draft_tokens_accepted_total": "Drafted tokens that the model accepted.",
}
GAUGES: Final = {
    "prompt_tokens_seconds": "Average prompt tokens per second.",
    "predicted_tokens_seconds": "Average generated tokens per second.",
    "kv_cache_bytes": "Memory of the kept caches.",
    "n_tokens_max": "Most tokens of prompt and answer seen together.",
    "n_busy_slots_per_decode": "Average sequences in a round of the engine.",
    "requests_processing": "Requests that are running.",
    "requests_deferred": "Requests that wait.",
    "process_resident_memory_bytes": "Memory of the process.",
}
PREFIX: Final = "llamacpp:"


class Metrics:
    """Counters and gauges; thread-safe."""

    def __init__(self) -> None:
        self._values = dict.fromkeys(COUNTERS, 0.0)
        self._most_tokens = 0
        self._lock = threading.Lock()

    def add(self, name: str, value: float = 1) -> None:
        """Add to a counter."""
        with self._lock:
            self._values[name] += value

    def count(self, result: Result) -> None:
        """Count one answer that has ended."""
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
            self._most_tokens = max(self._most_tokens, result.prompt_tokens + new)

    def render(self, gauges: Mapping[str, Callable[[], float]], rounds: int, steps: int) -> str:
        """The page; `gauges` give what others know, the engine ran `steps` in `rounds`."""
        with self._lock:
            values, most = dict(self._values), self._most_tokens
        values["n_decode_total"] = rounds
        ratios = {
            "prompt_tokens_seconds": ("prompt_tokens_total", "prompt_seconds_total"),
            "predicted_tokens_seconds": (
                "tokens_predicted_total",
                "tokens_predicted_seconds_total",
            ),
        }
        shown = {
            name: values[a] / values[b] if values[b] else 0.0 for name, (a, b) in ratios.items()
        }
        shown |= {"n_tokens_max": most, "n_busy_slots_per_decode": steps / rounds if rounds else 0}
        shown |= {name: read() for name, read in gauges.items()}
        lines = []
        for kind, names, found in (("counter", COUNTERS, values), ("gauge", GAUGES, shown)):
            for name, about in names.items():
                lines += [f"# HELP {PREFIX}{name} {about}", f"# TYPE {PREFIX}{name} {kind}"]
                lines.append(f"{PREFIX}{name} {found[name]:.17g}")
        return "\n".join(lines) + "\n"
