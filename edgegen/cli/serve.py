"""`edgegen serve`: serve a bundle over HTTP with OpenAI's API."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from edgegen._optional import need
from edgegen.cli._options import LoadOptions, load_options
from edgegen.cli._output import err


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
def command(*, bundle: Path, alias: tuple[str, ...], **options: Any) -> None:
    """Serve BUNDLE over HTTP with OpenAI's API, offline.

    /v1/chat/completions and /v1/completions generate text, / is a chat page, /health reports the
    state, /metrics has Prometheus metrics, and /openapi.json describes the API. The model's name is
    the name of the folder. Concurrent requests are batched.

    The log goes to standard error, one JSON object per line, without any text of prompts or
    answers. The first Ctrl-C waits for running answers, the second one cancels them.

    \b
    edgegen serve smollm2
    curl localhost:8080/v1/chat/completions -H "Content-Type: application/json" \\
      -d '{"messages": [{"role": "user", "content": "Hello"}]}'
    """
    for module in ("uvicorn", "starlette"):
        need(module, "serve")
    from edgegen.serve import server
    from edgegen.serve.service import Service
    from edgegen.serve.settings import ServerSettings

    loading = LoadOptions.pop(options)
    model_id, *aliases = alias or (bundle.resolve().name,)
    settings = ServerSettings(model_id=model_id, aliases=tuple(aliases), **options)
    with loading.load(bundle) as model:
        service = Service(model.text_model, model.config, settings, model.pooling)
        server.log_to_stderr()
        kv = model.engine.kv_bytes_per_token * model.context * settings.parallel / 1e6

        def ready(address: str) -> None:
            text = (
                f"{settings.model_id} at {address} · {model.engine.engine} on "
                f"{model.engine.device}, {model.engine.threads} threads · context {model.context}, "
                f"up to {settings.parallel} requests in parallel (KV up to {kv:.0f} MB)"
            )
            err().print(text, markup=False, soft_wrap=True)

        server.run(service, settings, ready)


def _names(value: str | None) -> tuple[str, ...]:
    return tuple(name for text in (value or "").split(",") if (name := text.strip()))
