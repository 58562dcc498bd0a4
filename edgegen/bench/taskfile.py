"""Tasks of lm-evaluation-harness: the part of its YAML format that needs no network and no code.

A task has documents in a local JSON file, and jinja templates that make prompts and answers of
them. Keys that edgegen does not know are refused, because they would change the numbers.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Annotated, Any, Final, Literal, NamedTuple

import msgspec
from msgspec import Meta

from edgegen._optional import need
from edgegen.errors import CorruptFile, InputError, TemplateError, UnsupportedFormat, UsageError
from edgegen.models.files import printable, read_bounded
from edgegen.models.templates.chat import ChatTemplate

Document = dict[str, Any]
METRICS: Final = {
    "multiple_choice": ("acc", "acc_norm"),
    "loglikelihood": ("acc", "perplexity"),
    "generate_until": ("exact_match",),
}
"""Metrics by output_type."""
_IGNORED: Final = {"tag", "group", "metadata", "dataset_name", "should_decontaminate"}


class Metric(msgspec.Struct, frozen=True):
    """Entry of metric_list; its aggregation is the metric's own."""

    metric: str
    aggregation: str | None = None
    higher_is_better: bool | None = None
    ignore_case: bool = False


class Stopping(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """generation_kwargs: decoding is greedy."""

    until: list[str] | str = "\n\n"
    max_gen_toks: int = 256
    do_sample: Literal[False] = False
    temperature: Annotated[float, Meta(ge=0, le=0)] = 0.0


class FewShot(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """fewshot_config: solved examples before a question."""

    sampler: Literal["default", "first_n"] = "default"
    """A random choice, or the first ones."""
    split: str | None = None
    samples: list[Document] | None = None
    """Examples in the task itself; `split` goes before them."""


class TaskFile(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Content of a task's YAML file."""

    task: str
    dataset_path: Literal["json"]
    dataset_kwargs: dict[str, Any]
    output_type: Literal["multiple_choice", "loglikelihood", "generate_until"]
    doc_to_text: str
    doc_to_target: str | int
    doc_to_choice: str | list[str] | None = None
    test_split: str | None = None
    validation_split: str | None = None
    training_split: str | None = None
    description: str = ""
    target_delimiter: str = " "
    num_fewshot: Annotated[int, Meta(ge=0)] | None = None
    fewshot_split: str | None = None
    fewshot_delimiter: str = "\n\n"
    fewshot_config: FewShot | None = None
    repeats: Literal[1] = 1
    generation_kwargs: Stopping = Stopping()
    metric_list: list[Metric] = []

    @property
    def shots(self) -> FewShot:
        """The examples, with the split that fewshot_split names by default."""
        own = self.fewshot_config or FewShot()
        return msgspec.structs.replace(own, split=own.split or self.fewshot_split)

    @property
    def metrics(self) -> list[Metric]:
        """The metrics, or the usual ones of the output type."""
        return self.metric_list or [Metric(name) for name in METRICS[self.output_type]]


class Example(NamedTuple):
    """One document as a prompt and its answers."""

    context: str
    choices: list[str]
    """Continuations; the target alone unless the task has choices."""
    target: int
    """Index of the correct one."""


def read_task(path: Path) -> TaskFile:
    """Read a task's YAML file.

    Raises:
        InputError: there is no such file.
        CorruptFile: it is not YAML.
        UnsupportedFormat: a key or a value is not supported.
    """
    yaml = need("yaml", "eval")
    try:
        content = yaml.safe_load(read_bounded(path))
    except FileNotFoundError as error:
        raise InputError(f"{path}: no such file; pass the YAML file of a task") from error
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError) as error:
        reason = printable(" ".join(str(error).split()))
        raise CorruptFile(f"{path.name}: expected YAML: {reason}; fix the file") from error
    try:
        if isinstance(content, dict):
            content = {key: value for key, value in content.items() if key not in _IGNORED}
        task = msgspec.convert(content, TaskFile)
    except msgspec.ValidationError as error:
        raise UnsupportedFormat(f"{path.name}: {error}; see the guide to exporting") from error
    if not (task.test_split or task.validation_split):
        raise UnsupportedFormat(
            f"{path.name}: expected test_split or validation_split, got neither; add one"
        )
    known = METRICS[task.output_type]
    for metric in task.metrics:
        if metric.metric not in known:
            raise UnsupportedFormat(
                f"{path.name}: expected metrics {', '.join(known)} for {task.output_type}, got "
                f"{printable(metric.metric)}; leave it out"
            )
    return task


def documents(task: TaskFile, folder: Path, split: str | None = None) -> list[Document]:
    """Return the documents of a split; by default of the test split, or else the validation split.

    Raises:
        UnsupportedFormat: the task has no local file for the split.
        InputError, CorruptFile: the file is missing or damaged.
    """
    split = split or task.test_split or task.validation_split or ""
    files = task.dataset_kwargs.get("data_files")
    name = files.get(split) if isinstance(files, dict) else files
    if not isinstance(name, str):
        raise UnsupportedFormat(
            f"{task.task}: expected the path of a local file in dataset_kwargs.data_files for the "
            f"split {split}, got {printable(repr(name))}; add it"
        )
    return list(_read_documents(folder / name))


def example(task: TaskFile, document: Document, shots: Sequence[Document] = ()) -> Example:
    """Return a document as a prompt and its answers, as the task's templates write them.

    The prompt begins with the task's description and with `shots`, which are solved.
    """
    try:
        before = task.description + "".join(_solved(task, shot) for shot in shots)
        question = _example(task, document)
    except (TemplateError, UsageError) as error:
        reason = str(error).partition(";")[0]
        raise UnsupportedFormat(
            f"{task.task}: a template of the task fails: {reason}; fix the task"
        ) from error
    return question._replace(context=before + question.context)


def _solved(task: TaskFile, document: Document) -> str:
    """Return a question and its answer, as they stand before another question."""
    question = _example(task, document)
    answer = question.choices[question.target]
    if task.output_type != "multiple_choice":
        answer = f"{task.target_delimiter if answer else ''}{answer}"
    return f"{question.context}{answer}{task.fewshot_delimiter}"


def _example(task: TaskFile, document: Document) -> Example:
    text = _filled(task.doc_to_text, document)
    target: Any = task.doc_to_target
    if isinstance(target, str):
        target = document[target] if target in document else _filled(target, document)
    if task.output_type != "multiple_choice":
        return Example(text, [str(target)], 0)
    choices = _choices(task.doc_to_choice or "", document)
    if isinstance(target, str):
        target = choices.index(target) if target in choices else _index(target)
    if not isinstance(target, int) or not 0 <= target < len(choices):
        raise UnsupportedFormat(
            f"{task.task}: expected doc_to_target to be one of the {len(choices)} choices or its "
            f"index, got {printable(repr(target))}; fix the task"
        )
    return Example(text, [f"{task.target_delimiter}{choice}" for choice in choices], target)


def _choices(source: str | list[str], document: Document) -> list[str]:
    if isinstance(source, list):
        return [_filled(choice, document) for choice in source]
    found = document.get(source)
    if found is None:
        text = _filled(source, document)
        try:
            found = ast.literal_eval(text)
        except (ValueError, SyntaxError, RecursionError, MemoryError):
            found = None
    if not isinstance(found, list | tuple) or not found:
        raise UnsupportedFormat(
            f"expected doc_to_choice to be a list, got {printable(repr(found))}; fix the task"
        )
    return [str(choice) for choice in found]


def _index(text: str) -> int | str:
    return int(text) if text.strip().isdecimal() else text


def _filled(source: str, document: Document) -> str:
    """Return the field of this name, or the template filled with the document's fields."""
    if source in document:
        return str(document[source])
    used = {
        name: value
        for name, value in document.items()
        if re.search(rf"\b{re.escape(name)}\b", source)
    }
    return ChatTemplate(source, {}).render([], False, None, used)


def _read_documents(file: Path) -> Iterator[Document]:
    """Yield the documents of a JSON list or of lines of JSON."""
    try:
        text = read_bounded(file).decode()
    except UnicodeDecodeError as error:
        raise CorruptFile(f"{file.name}: expected UTF-8; convert the file") from error
    except (FileNotFoundError, IsADirectoryError, ValueError) as error:  # a NUL in the name
        reason = "no such file; see dataset_kwargs.data_files"
        raise InputError(f"{printable(str(file))}: {reason}") from error
    try:
        lines = [text] if text.lstrip().startswith("[") else text.splitlines()
        values = [json.loads(line) for line in lines if line.strip()]
    except (ValueError, RecursionError) as error:
        raise CorruptFile(f"{file.name}: expected JSON: {error}; fix the file") from error
    documents = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    for i, document in enumerate(documents):
        if not isinstance(document, dict):
            raise CorruptFile(f"{file.name}: expected an object, got another value at {i}; fix it")
        yield document
