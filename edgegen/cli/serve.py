"""`edgegen serve`: serve bundles over HTTP with the APIs of OpenAI, Anthropic and Ollama."""

from __future__ import annotations

import functools
from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from edgegen._optional import need
from edgegen.cli import _cached
from edgegen.cli._options import LoadOptions, load_options
from edgegen.cli._output import err
from edgegen.errors import UsageError

if TYPE_CHECKING:
    from edgegen.serve.metrics import Metrics
    from edgegen.serve.models import LoadedModel, ModelPool
    from edgegen.serve.settings import ServerSettings


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    help="Port; 0 picks a free one.",
)
@click.option(
    "--api-key",
    envvar="EDGEGEN_API_KEY",
    help="API key that clients must send; required unless --host is a loopback address  "
    "[env: EDGEGEN_API_KEY]",
)
@click.option(
    "--alias",
    metavar="NAMES",
    callback=lambda _context, _option, value: _names(value),
    help="Comma-separated names of the model, the first of which is in answers; by default the "
    "name of the folder.",
)
@click.option(
    "--max-models",
    type=click.IntRange(1, 64),
    default=1,
    show_default=True,
    help="Maximum number of models in memory, if BUNDLE is a folder of bundles; the one that was "
    "used longest ago makes room.",
)
@click.option(
    "--idle-timeout",
    type=click.FloatRange(0.1),
    help="Seconds without requests after which a model is unloaded, until the next request  "
    "[default: never]",
)
@click.option(
    "--cors-origins",
    metavar="ORIGINS",
    callback=lambda _context, _option, value: _names(value),
    help="Comma-separated origins of web pages and webviews that have access, such as "
    "http://localhost:3000,tauri://localhost,vscode-webview://*; * (all) requires an API key.",
)
@click.option(
    "--parallel",
    type=click.IntRange(1, 256),
    default=4,
    show_default=True,
    help="Maximum number of requests that run at the same time; each may use a full KV cache.",
)
@click.option(
    "--queue",
    type=click.IntRange(0, 65536),
    default=64,
    show_default=True,
    help="Maximum number of waiting requests; further ones are refused with status 429.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1),
    default=600.0,
    show_default=True,
    help="Time limit of an answer, in seconds.",
)
@click.option(
    "--max-body",
    type=click.IntRange(1024),
    default=4 << 20,
    show_default=True,
    help="Maximum size of a request's body, in bytes.",
)
@load_options
def command(
    *,
    bundle: Path,
    alias: tuple[str, ...],
    max_models: int,
    idle_timeout: float | None,
    **options: Any,
) -> None:
    """Serve BUNDLE over HTTP with the APIs of OpenAI, Anthropic, Ollama and llama-server, offline.

    BUNDLE may also be a folder of bundles: each is loaded when a request names it. / is a chat
    page, /health reports the state, /metrics has Prometheus metrics, and /openapi.json describes
    the APIs. The model's name is the name of the folder. Concurrent requests are batched.

    The log goes to standard error, one JSON object per line, without any text of prompts or
    answers. The first Ctrl-C waits for running answers, the second one cancels them.

    \b
    edgegen serve smollm2
    curl localhost:8080/v1/chat/completions -H "Content-Type: application/json" \\
      -d '{"messages": [{"role": "user", "content": "Hello"}]}'
    """
    for module in ("uvicorn", "starlette"):
        need(module, "serve")
    from edgegen.bundle.reader import read_manifest
    from edgegen.serve import server
    from edgegen.serve.metrics import Metrics
    from edgegen.serve.models import ModelPool, Offer
    from edgegen.serve.settings import ServerSettings

    loading = LoadOptions.pop(options)
    settings, metrics = ServerSettings(**options), Metrics()
    offers = {}
    for name, path in _bundles(bundle, alias).items():
        load = functools.partial(_load, loading, path, settings, metrics)
        offers[name] = Offer(read_manifest(path), load, path.stat().st_mtime)
    first = next(iter(offers))
    pool = ModelPool(offers, max_models, idle_timeout, dict.fromkeys(alias[1:], first))
    state = _loaded(pool, first, settings) if len(offers) == 1 else _offered(pool, max_models)
    server.log_to_stderr()

    def ready(address: str) -> None:
        text = f"{', '.join(offers)} at {address} · {state}"
        err().print(text, markup=False, soft_wrap=True)

    server.run(pool, settings, ready, metrics)


def _bundles(bundle: Path, alias: tuple[str, ...]) -> dict[str, Path]:
    """Return the bundle, or those in a folder of bundles, by name."""
    if bundle.is_dir() and not (bundle / "edgegen.json").exists():
        found = sorted(file.parent for file in bundle.glob("*/edgegen.json"))
        if found and alias:
            raise UsageError(
                f"expected --alias with one bundle, got a folder of {len(found)}; leave it out, "
                "since each has the name of its folder"
            )
        if found:
            return {path.name: path for path in found}
    name = alias[0] if alias else bundle.resolve().name
    return {name: _cached.resolve(bundle)}


def _load(
    loading: LoadOptions, path: Path, settings: ServerSettings, metrics: Metrics
) -> LoadedModel:
    from edgegen.serve.models import LoadedModel
    from edgegen.serve.service import Service

    model = loading.load(path)
    service = Service(model.text_model, model.config, settings, model.pooling, metrics)
    return LoadedModel(service, model.close)


def _loaded(pool: ModelPool, name: str, settings: ServerSettings) -> str:
    """Load the only model and return a line about it."""
    service = pool.preload(name)
    engine, context = service.shared, service.context
    kv = engine.kv_bytes_per_token * context * settings.parallel / 1e6
    return (
        f"{engine.engine} on {engine.device}, {engine.threads} threads · context {context}, up to "
        f"{settings.parallel} requests in parallel (KV up to {kv:.0f} MB)"
    )


def _offered(pool: ModelPool, limit: int) -> str:
    return f"{len(pool.offers)} models, loaded on demand, up to {limit} at once"


def _names(value: str | None) -> tuple[str, ...]:
    return tuple(name for text in (value or "").split(",") if (name := text.strip()))
