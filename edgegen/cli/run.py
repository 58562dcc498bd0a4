"""`edgegen run`: generate text from a bundle once."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from edgegen.cli._generating import draft_note, on_interrupt, placed, statistics
from edgegen.cli._options import (
    LoadOptions,
    grammar_options,
    load_options,
    sampling_options,
    window_options,
)
from edgegen.cli._output import echo_json, err, output_option
from edgegen.errors import Cancelled, UsageError


@click.command()
@click.argument("bundle", type=click.Path(path_type=Path))
@click.option("-p", "--prompt", help="Prompt; - reads it from standard input.")
@click.option("--system", help="System message before the prompt.")
@sampling_options(max_tokens=128)
@grammar_options
@click.option("--raw", is_flag=True, help="Continue the prompt without the chat template.")
@load_options
@window_options
@click.option(
    "-v", "--verbose", is_flag=True, help="Print which execution provider runs which operators."
)
@output_option(
    "text", "json", help="Print the text while it is generated, or one JSON record at the end."
)
def command(
    *,
    bundle: Path,
    prompt: str | None,
    system: str | None,
    raw: bool,
    output: str,
    verbose: bool,
    **options: Any,
) -> int:
    """Generate text from BUNDLE once, offline.

    BUNDLE is a folder that `edgegen export` wrote, or the name of a model that `edgegen pull`
    fetched: its first use exports it, which takes a minute or more.
    The text goes to standard output while it is generated, a line of statistics to standard error.
    Ctrl-C stops the generation with exit code 130; the text so far is kept.

    \b
    edgegen run smollm2 -p "What is the capital of France?" --temp 0
    cat letter.txt | edgegen run smollm2 --system "Summarize the text." -n 200
    edgegen run smollm2 -p "A person in JSON." --json-schema person.schema.json
    """
    import edgegen

    question = _prompt(prompt, system, raw)
    cancel = edgegen.CancelToken()
    with LoadOptions.pop(options).load(bundle) as model:
        stream = model.stream(question, raw=raw, cancel=cancel, **options)
        with on_interrupt(cancel.cancel):
            for piece in stream:
                if output == "text":
                    click.echo(piece, nl=False)
        result = stream.result
        if output == "json":
            echo_json(result)
        else:
            click.echo()
        nodes = placed(model.engine.placement, operators=True) if verbose else None
        for line in (statistics(result, model), nodes, draft_note(result)):
            if line:
                err().print(line, markup=False, soft_wrap=True)
    return Cancelled.exit_code if result.finish_reason == "cancelled" else 0


def _prompt(prompt: str | None, system: str | None, raw: bool) -> str | list[dict[str, Any]]:
    """Return the prompt from the options and standard input."""
    if raw and system is not None:
        raise UsageError(
            "expected --system or --raw, got both; --raw uses no chat template, so leave one out"
        )
    if prompt is None and sys.stdin.isatty():
        raise UsageError("expected a prompt, got none; set -p TEXT, or pipe the text in")
    text = sys.stdin.read() if prompt is None or prompt == "-" else prompt
    if system is None:
        return text
    return [{"role": "system", "content": system}, {"role": "user", "content": text}]
