"""Format the record of a benchmark as a Markdown table or as JSON lines."""

from __future__ import annotations

from collections.abc import Sequence

from edgegen._structs import msgspec
from edgegen.bench.bench import BenchRecord, Spread


def markdown(record: BenchRecord) -> str:
    """Return a table of the cases, median (min-max), and notes on the whole benchmark."""
    r = record
    head = ["prompt", "tokens in", "out", "first token ms", "prefill tok/s", "decode tok/s"]
    rows = [
        [
            case.prompt,
            str(case.prompt_tokens),
            str(case.new_tokens),
            _figures(case.ttft_ms),
            _figures(case.prefill_tps),
            _figures(case.decode_tps),
        ]
        for case in r.results
    ]
    if r.roofline:
        head.append("of the roofline")
        for case, row in zip(r.results, rows, strict=True):
            reached = r.roofline.reached.get(case.prompt)
            row.append("-" if reached is None else f"{reached:.0%}")
    if r.draft != "none":
        head += ["accepted", "tokens a call"]
        for case, row in zip(r.results, rows, strict=True):
            rate, tokens = case.acceptance_rate, case.tokens_per_target_call
            row.append("-" if rate is None else f"{rate:.0%} of {case.drafted}")
            row.append("-" if tokens is None else f"{tokens:.2f}")
    return "\n".join([*_table([head, *rows]), "", *_notes(r)])


def jsonl(record: BenchRecord) -> str:
    """Return one line a case, each with the fields of the record."""
    common = msgspec.to_builtins(record)
    cases = common.pop("results")
    return "\n".join(msgspec.json.encode(common | case).decode() for case in cases)


def _notes(r: BenchRecord) -> list[str]:
    threads = "1 thread" if r.threads == 1 else f"{r.threads} threads"
    lines = [
        f"{r.recipe} on {r.engine}, {r.device}, {threads}; loaded in {r.load_s:.2f} s; "
        f"peak memory {r.peak_rss_mb:.0f} MiB; model {r.model_bytes / 1e6:.1f} MB; "
        f"cache {r.kv_bytes_per_token:,} bytes a token.",
    ]
    for provider, counts in r.placement.items():
        lines.append(f"{sum(counts.values())} nodes on {provider}.")
    if r.draft != "none":
        lines.append(f"Draft {r.draft}, reset before each repetition.")
    cost = r.cost
    if cost.prefill_ms_per_token is not None:
        lines.append(
            f"A prompt costs {cost.prefill_fixed_ms:.1f} ms and "
            f"{cost.prefill_ms_per_token:.3f} ms a token."
        )
    if cost.decode_ms is not None:
        lines.append(
            f"A new token costs {cost.decode_ms:.2f} ms and "
            f"{cost.decode_ms_per_1000_context:.2f} ms for each 1000 tokens before it."
        )
    if r.roofline:
        lines.append(
            f"Roofline (estimated): {r.roofline.read_gb_per_s:.1f} GB/s read, "
            f"{r.roofline.weight_bytes_per_token / 1e6:.1f} MB of weights a token."
        )
    return lines


def _figures(spread: Spread | None) -> str:
    if spread is None:
        return "-"
    return f"{spread.median:.1f} ({spread.min:.1f}-{spread.max:.1f})"


def _table(rows: Sequence[Sequence[str]]) -> list[str]:
    """Return Markdown with aligned columns: the first to the left, figures to the right."""
    rows = [[cell.replace("|", "/") for cell in row] for row in rows]
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]

    def line(row: Sequence[str]) -> str:
        first, *rest = row
        cells = [first.ljust(widths[0])]
        cells += [cell.rjust(width) for cell, width in zip(rest, widths[1:], strict=True)]
        return f"| {' | '.join(cells)} |"

    ruler = [f":{'-' * (widths[0] - 1)}", *(f"{'-' * (width - 1)}:" for width in widths[1:])]
    return [line(rows[0]), line(ruler), *map(line, rows[1:])]
