"""Draft ahead across devices, on a GPU in software: BUNDLE, and "target" or "draft" on the GPU.

Print the tokens of plain decoding, with drafts, and with drafts made ahead; the drafts' counts; and
how many steps of the draft ran during one of the target's.
"""

from __future__ import annotations

import functools
import json
import sys
import time
from pathlib import Path
from typing import Any

from edgegen.bundle import open_bundle
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation, Result
from edgegen.generation.source import one_by_one
from edgegen.generation.speculative.control import Fixed
from edgegen.generation.speculative.drafters.model import ModelDrafts
from edgegen.generation.speculative.speculation import Speculation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model

Times = list[tuple[float, float]]


def record(model: Any) -> Times:
    """Record the start and the end of each step."""
    times, step = Times(), model.step

    def timed(*arguments: Any) -> Any:
        start = time.perf_counter()
        outputs = step(*arguments)
        times.append((start, time.perf_counter()))
        return outputs

    model.step = timed
    return times


def main(path: str, on_gpu: str) -> None:
    bundle = open_bundle(Path(path))
    gpu = load_model(bundle, "onnxruntime", "GPU", floats="float32")
    # A target whose steps are long enough for the test.
    cpu = load_model(bundle, "native" if on_gpu == "target" else "reference", threads=1)
    target, draft = (gpu, cpu) if on_gpu == "target" else (cpu, gpu)
    tokenizer, (target_times, draft_times) = (
        Tokenizer.from_folder(bundle.path),
        map(record, (target, draft)),
    )
    config = GenerationConfig(temperature=0, max_tokens=16, ignore_eos=True)

    def generate(model: Model, ahead: bool | None) -> Result:
        drafts = ModelDrafts(draft, target.config.vocab_size, ahead=bool(ahead))
        source = Speculation(drafts, functools.partial(Fixed, 3))
        text = TextModel(model, tokenizer, 64, one_by_one if ahead is None else source)
        generation = Generation(text, tokenizer.encode("The capital of France"), config)
        list(generation)
        return generation.result

    results = [generate(target, None), generate(target, False)]
    del target_times[:], draft_times[:]
    results.append(generate(target, True))
    overlapping = sum(any(a <= start < b for a, b in target_times) for start, _ in draft_times)
    print(
        json.dumps(
            {
                "tokens": [result.tokens for result in results],
                "drafted": [result.drafted for result in results],
                "accepted": [result.accepted for result in results],
                "failures": [result.draft_failure for result in results],
                "overlapping": overlapping,
                "steps": len(draft_times),
            }
        )
    )


if __name__ == "__main__":
    main(*sys.argv[1:])
