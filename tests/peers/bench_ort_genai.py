"""Measure onnxruntime-genai on the CPU; one JSON line per prompt and repetition."""

from __future__ import annotations

import json
import tempfile
import time
from pathlib import Path

import common

a = common.arguments(
    __doc__,
    overlay={"default": "", "help": "JSON merged into genai_config.json"},
    spec={"default": "", "help": 'e.g. {"ngram_size": 3, "max_draft_tokens": 8}'},
    text={"action": "store_true", "help": "also decode each token, as an application does"},
    draft={"default": "", "help": "folder of the draft model (same tokenizer)"},
)
start = time.perf_counter()

import numpy as np
import onnxruntime_genai as og


def with_draft(target: Path, draft: Path) -> Path:
    """Write a composite folder: the target's configuration with the draft's decoder added."""
    config = json.loads((target / "genai_config.json").read_text())
    decoder = json.loads((draft / "genai_config.json").read_text())["model"]["decoder"]
    decoder["session_options"]["intra_op_num_threads"] = a.threads
    folder = Path(tempfile.mkdtemp())
    for tag, source, part in (("t", target, config["model"]["decoder"]), ("d", draft, decoder)):
        (folder / tag).symlink_to(source)
        part["filename"] = f"{tag}/{part['filename']}"
    config["model"]["draft"] = decoder
    (folder / "genai_config.json").write_text(json.dumps(config))
    for file in target.iterdir():
        if "token" in file.name or file.suffix == ".jinja":
            (folder / file.name).symlink_to(file)
    return folder


folder = Path(a.model).resolve()
if a.draft:
    folder = with_draft(folder, Path(a.draft).resolve())
config = og.Config(str(folder))
session = {"intra_op_num_threads": a.threads}
config.overlay(json.dumps({"model": {"decoder": {"session_options": session}}}))
if a.overlay:
    config.overlay(a.overlay)
model = og.Model(config)
tokenizer = og.Tokenizer(model) if a.text else None
load_s = time.perf_counter() - start


def generate(ids: list[int], n: int) -> common.Timing:
    speculative = bool(a.spec or a.draft)
    params = og.GeneratorParams(model)
    length = len(ids) + n
    params.set_search_options(max_length=length, min_length=length, do_sample=False, batch_size=1)
    if a.spec:
        params.set_speculative_options(**json.loads(a.spec))
    generator = og.Generator(model, params)
    stream = tokenizer.create_stream() if tokenizer else None
    start = time.perf_counter()
    generator.append_tokens(np.array([ids], dtype=np.int32))
    generator.generate_next_token()
    first = time.perf_counter() - start
    with_first = len(generator.get_sequence(0)) - len(ids) if speculative else 1
    done = with_first
    while done < n and not generator.is_done():
        if stream is not None:
            stream.decode(generator.get_next_tokens()[0])
        generator.generate_next_token()
        done += 1
    total = time.perf_counter() - start
    new = [int(token) for token in generator.get_sequence(0)[len(ids) :]]
    stats = dict(generator.get_speculative_stats()) if speculative else {}
    extra = {"spec": stats} if stats else {}
    return common.Timing(first, total, len(new), new, extra, with_first)


common.measure(a, "onnxruntime-genai", og.__version__, load_s, generate)
