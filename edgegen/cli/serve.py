"""`edgegen serve`: serve a bundle over HTTP with OpenAI's API."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from edgegen._optional import need
from edgegen.cli._common import engine_options, engine_settings, err, pop_engine_settings
from edgegen.cli._generating import draft_options

PARALLEL = 4


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("--host", default="127.0.0.1", show_default=True, help="Address to listen on.")
@click.option(
    "--port",
    type=click.IntRange(0, 65535),
    default=8080,
    show_default=True,
    help="Port; 0 takes a free one.",
)
@click.option(
    "--api-key",
    envvar="EDGEGEN_API_KEY",
    help="What clients have to send; needed on any address but this machine's own "
    "[env: EDGEGEN_API_KEY]",
)
@click.option(
    "--parallel",
    type=click.IntRange(1, 256),
    default=PARALLEL,
    show_default=True,
    help="Requests that run at once; each may take a context of memory.",
)
@click.option(
    "--queue",
    type=click.IntRange(0, 65536),
    default=64,
    show_default=True,
    help="Requests that wait; more are refused with 429.",
)
@click.option(
    "--timeout",
    type=click.FloatRange(0.1),
    default=600.0,
    show_default=True,
    help="Seconds for a whole answer.",
)
@click.option(
    "--max-body",
    type=click.IntRange(1024),
    default=4 << 20,
    show_default=True,
    help="Largest request, in bytes.",
)
@engine_options
@engine_settings
@draft_options
def command(
    *,
    bundle: Path,
    engine: str,
    device: str,
    threads: int | None,
    context: int | None,
    **options: Any,
) -> None:
    """Answer over HTTP as OpenAI's API does, offline.

    Chat and plain completions are under /v1, a chat page at the root, /health, Prometheus metrics
    at /metrics, the description of it all at /openapi.json. The model's name is the folder's.
    Requests run at the same time and take turns. The log goes to standard error, a JSON object a
    line, and never holds what was said. Ctrl-C lets running answers end, a second one does not.

    \b
    edgegen serve smollm2
    curl localhost:8080/v1/chat/completions -H "Content-Type: application/json" \\
      -d '{"messages": [{"role": "user", "content": "Hello"}]}'
    """
    for module in ("uvicorn", "starlette"):
        need(module, "serve")
    import edgegen
    from edgegen.serve import server
    from edgegen.serve.service import Service
    from edgegen.serve.settings import ServerSettings

    held: dict[str, Any] = {"engine_options": pop_engine_settings(engine, options)}
    drafting = {name: options.pop(name) for name in list(options) if name.startswith("draft")}
    settings = ServerSettings(model_id=bundle.resolve().name, **options)
    with edgegen.load(bundle, engine, device, threads, context, **held, **drafting) as model:
        service = Service(model, settings)
        server.log_to_stderr()
        kv = model.engine.kv_bytes_per_token * model.context * settings.parallel / 1e6

        def ready(address: str) -> None:
            text = (
                f"{settings.model_id} at {address} · {model.engine.engine} on "
                f"{model.engine.device}, {model.engine.threads} threads · context {model.context}, "
                f"{settings.parallel} at once (KV up to {kv:.0f} MB)"
            )
            err().print(text, markup=False, soft_wrap=True)

        server.run(service, settings, ready)
