"""Evaluation on the tasks of lm-evaluation-harness, with its tokenization and its metrics."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

import msgspec
import numpy as np

from edgegen._types import Progress
from edgegen.bench.fewshot import FewShotSampler
from edgegen.bench.taskfile import Example, TaskFile, documents, example, read_task
from edgegen.errors import ContextOverflow, InputError
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.logprobs import logprobs
from edgegen.generation.text_model import TextModel
from edgegen.runtimes.base import PREFILL_CHUNK, Step


class TaskRecord(msgspec.Struct, frozen=True):
    """Result of one task."""

    task: str
    documents: int
    metrics: dict[str, float]


class TasksRecord(msgspec.Struct, frozen=True):
    """Record that `edgegen eval --tasks FILE -o json` prints."""

    results: list[TaskRecord]
    engine: str
    device: str
    recipe: str


class Likelihood(NamedTuple):
    """Log-likelihood of a continuation, in natural logarithms."""

    total: float
    is_greedy: bool
    """Whether each of its tokens is the most likely one."""


def run_task(text_model: TextModel, path: Path, progress: Progress | None = None) -> TaskRecord:
    """Run the task of a YAML file; its data files are relative to the file.

    Raises:
        UnsupportedFormat, InputError, CorruptFile: see `read_task`, `documents` and `example`.
        ContextOverflow: a document is longer than the context.
    """
    task = read_task(path)
    listed = documents(task, path.parent)
    if not listed:
        raise InputError(f"{path.name}: expected documents, got an empty file; add some")
    sums: dict[str, list[float]] = {}
    shots = FewShotSampler(task, path.parent)
    for i, document in enumerate(listed):
        question = example(task, document, shots.choose(document))
        for name, value in _score(text_model, task, question).items():
            sums.setdefault(name, []).append(value)
        if progress is not None:
            progress(task.task, i + 1, len(listed))
    metrics = {name: _mean(name, values) for name, values in sums.items()}
    return TaskRecord(task.task, len(listed), metrics)


def likelihood(text_model: TextModel, context: str, continuation: str) -> Likelihood:
    """Return the log-likelihood of `continuation` after `context`.

    Both are tokenized together, and spaces at the end of the context belong to the continuation.
    An empty context is the BOS token, or else an end token.

    Raises:
        ContextOverflow: they do not fit the context.
    """
    tokenizer, model = text_model.tokenizer, text_model.model
    spaces = len(context) - len(context.rstrip())
    if spaces:
        context, continuation = context[:-spaces], context[-spaces:] + continuation
    if context:
        ids = tokenizer.encode(context + continuation)
        start = len(tokenizer.encode(context))
    else:
        first = min(tokenizer.eos_ids) if tokenizer.bos_id is None else tokenizer.bos_id
        ids, start = [first, *tokenizer.encode(continuation, add_bos=False)], 1
    if len(ids) > text_model.context:
        raise ContextOverflow(
            f"expected at most {text_model.context} tokens in a document, got {len(ids)}; shorten "
            "it, or export the model with a larger --context"
        )
    tokens, total, is_greedy = np.asarray(ids, np.int32), 0.0, True
    cache = model.new_cache(len(ids))
    try:
        for begin in range(0, len(ids) - 1, PREFILL_CHUNK):
            chunk = tokens[begin : min(begin + PREFILL_CHUNK, len(ids) - 1)]
            rows = model.step([Step(cache, chunk, logits_for="all")])[0].logits
            for row, target in enumerate(ids[begin + 1 : begin + 1 + len(chunk)]):
                if begin + 1 + row >= start:
                    total += logprobs(rows[row], target, 0).token
                    is_greedy &= int(rows[row].argmax()) == target
    finally:
        cache.close()
    return Likelihood(total, is_greedy)


def _score(text_model: TextModel, task: TaskFile, example: Example) -> dict[str, float]:
    """Return the values of the task's metrics for one document."""
    wanted = {metric.metric for metric in task.metrics}
    if task.output_type == "generate_until":
        ignore = any(metric.ignore_case for metric in task.metrics)
        return {"exact_match": float(_matches(text_model, task, example, ignore))}
    found = [likelihood(text_model, example.context, choice) for choice in example.choices]
    if task.output_type == "loglikelihood":
        values = {"acc": float(found[0].is_greedy), "perplexity": found[0].total}
    else:
        lengths = [len(c.removeprefix(task.target_delimiter)) or 1 for c in example.choices]
        totals = [one.total for one in found]
        relative = [total / length for total, length in zip(totals, lengths, strict=True)]
        values = {
            "acc": float(_best(totals) == example.target),
            "acc_norm": float(_best(relative) == example.target),
        }
    return {name: value for name, value in values.items() if name in wanted}


def _matches(text_model: TextModel, task: TaskFile, example: Example, ignore_case: bool) -> bool:
    """Return whether the greedy answer is the target."""
    stopping = task.generation_kwargs
    stop = (stopping.until,) if isinstance(stopping.until, str) else tuple(stopping.until)
    config = GenerationConfig(temperature=0, max_tokens=stopping.max_gen_toks, stop=stop)
    ids = text_model.tokenizer.encode(example.context)
    answer = "".join(event.text for event in Generation(text_model, ids, config))
    target = example.choices[0]
    return answer.lower() == target.lower() if ignore_case else answer == target


def _best(values: Sequence[float]) -> int:
    return int(np.argmax(values))


def _mean(name: str, values: Sequence[float]) -> float:
    mean = sum(values) / len(values)
    with np.errstate(over="ignore"):  # to infinity
        return float(np.exp(-mean)) if name == "perplexity" else mean
