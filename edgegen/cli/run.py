"""`edgegen run`: generate text from a bundle once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from edgegen.cli._common import (
    echo_json,
    engine_options,
    engine_settings,
    err,
    pop_engine_settings,
)
from edgegen.cli._generating import (
    draft_note,
    draft_options,
    grammar_options,
    on_interrupt,
    sampling_options,
    split_drafting,
    statistics,
    window_options,
)
from edgegen.errors import Cancelled, UsageError


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("-p", "--prompt", help="What to ask; - reads it from standard input.")
@click.option("--system", help="Instructions that come before the prompt.")
@sampling_options(max_tokens=128)
@grammar_options
@click.option("--raw", is_flag=True, help="Continue the prompt as it is: no chat template.")
@engine_options
@engine_settings
@window_options
@draft_options
@click.option(
    "-o",
    "--output",
    type=click.Choice(["text", "json"]),
    default="text",
    show_default=True,
    help="The text as it comes, or a record at the end.",
)
def command(
    *,
    bundle: Path,
    prompt: str | None,
    system: str | None,
    raw: bool,
    engine: str,
    device: str,
    threads: int | None,
    context: int | None,
    sink: int | None,
    window: int | None,
    output: str,
    **options: Any,
) -> int:
    """Generate text from BUNDLE, once, offline.

    The text goes to standard output as it comes, a line of statistics to standard error. Ctrl-C
    stops it with exit code 130 and keeps what was generated.

    \b
    edgegen run smollm2 -p "What is the capital of France?" --temp 0
    cat letter.txt | edgegen run smollm2 --system "Summarize the text." -n 200
    edgegen run smollm2 -p "A person in JSON." --json-schema person.schema.json
    """
    import edgegen

    question = _prompt(prompt, system, raw)
    cancel = edgegen.CancelToken()
    given = pop_engine_settings(engine, options)
    sampling, drafting = split_drafting(options)
    held: dict[str, Any] = {"sink": sink, "window": window, "engine_options": given}
    with edgegen.load(bundle, engine, device, threads, context, **held, **drafting) as model:
        stream = model.stream(question, raw=raw, cancel=cancel, **sampling)
        with on_interrupt(cancel.cancel):
            for piece in stream:
                if output == "text":
                    click.echo(piece, nl=False)
        result = stream.result
        if output == "json":
            echo_json(result)
        else:
            click.echo()
        for line in (statistics(result, model), draft_note(result)):
            if line:
                err().print(line, markup=False, soft_wrap=True)
    return Cancelled.exit_code if result.finish_reason == "cancelled" else 0


def _prompt(prompt: str | None, system: str | None, raw: bool) -> str | list[dict[str, Any]]:
    """What the options and standard input ask for."""
    if raw and system is not None:
        raise UsageError("--system needs the chat template, which --raw leaves out; give one only")
    if prompt is None and sys.stdin.isatty():
        raise UsageError("there is no prompt: give -p TEXT, or pipe it in")
    text = sys.stdin.read() if prompt is None or prompt == "-" else prompt
    if system is None:
        return text
    return [{"role": "system", "content": system}, {"role": "user", "content": text}]
