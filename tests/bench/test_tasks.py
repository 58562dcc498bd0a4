"""Tasks of lm-evaluation-harness, compared with transformers on the same model."""

from __future__ import annotations

import json
import math
import random
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
import torch
import transformers

from edgegen.bench import tasks
from edgegen.bench.fewshot import FewShotSampler
from edgegen.bench.taskfile import documents, example, read_task
from edgegen.cli.main import run
from edgegen.errors import CorruptFile, InputError, UnsupportedFormat
from tests.errors import check_text, raises
from tests.tiny_bundle import tiny_bundle

DOCUMENTS: list[dict[str, Any]] = [
    {"question": "What is the capital of France?", "options": ["the fox", "Paris"], "answer": 1},
    {"question": "the quick brown ", "options": ["fox", "answer to", "models and"], "answer": 0},
    {"question": "A question ", "options": ["is", "of the quick", "a"], "answer": 2},
    {"question": "é is", "options": ["a", "the capital", "x", "on"], "answer": 1},
    {"question": "the", "options": ["a", "the quick brown fox is the answer"], "answer": 1},
]
CHOICE = """
task: quiz
dataset_path: json
dataset_kwargs:
  data_files: {test: quiz.jsonl}
test_split: test
output_type: multiple_choice
description: "Answer. "
doc_to_text: "{{question.strip()}} Answer:"
doc_to_choice: options
doc_to_target: answer
metric_list:
  - {metric: acc, aggregation: mean, higher_is_better: true}
  - {metric: acc_norm}
metadata: {version: 1.0}
"""
LIKELIHOOD = """
task: words
dataset_path: json
dataset_kwargs: {data_files: {validation: quiz.jsonl}}
validation_split: validation
output_type: loglikelihood
doc_to_text: question
doc_to_target: "{{options[answer]}}"
"""
GENERATE = """
task: say
dataset_path: json
dataset_kwargs: {data_files: {test: said.json}}
test_split: test
output_type: generate_until
doc_to_text: "{{ question }}"
doc_to_target: "{{ said }}"
generation_kwargs: {until: [], max_gen_toks: 5, do_sample: false}
"""


SHOTS = [
    {"question": "of the quick", "options": ["fox", "a"], "answer": 0},
    {"question": "é ", "options": ["models", "the answer"], "answer": 1},
    {"question": "What is the", "options": ["capital"], "answer": 0},
]
"""Solved examples."""
FEW = f"""
{CHOICE.replace("{test: quiz.jsonl}", "{test: quiz.jsonl, train: shots.json}")}
fewshot_split: train
num_fewshot: 2
fewshot_config: {{sampler: first_n}}
"""
FEW_AT_RANDOM = f"""
{LIKELIHOOD.replace("words", "random")}
num_fewshot: 2
fewshot_delimiter: " ; "
"""
"""The examples are drawn from the documents themselves."""


class Oracle:
    """transformers' model of the bundle's source."""

    def __init__(self, source: Path) -> None:
        load = transformers.AutoModelForCausalLM.from_pretrained
        self.model = load(source, dtype=torch.float32)
        self.tokenizer = transformers.AutoTokenizer.from_pretrained(source)

    def likelihood(self, context: str, continuation: str) -> tuple[float, bool]:
        """Return the sum of the log-probabilities, and whether all tokens are the likeliest."""
        spaces = len(context) - len(context.rstrip())
        cut = len(context) - spaces
        whole = self.tokenizer(context + continuation).input_ids
        own = whole[len(self.tokenizer(context[:cut]).input_ids) :]
        with torch.no_grad():
            scores = torch.log_softmax(self.model(torch.tensor([whole])).logits[0].double(), -1)
        rows = scores[len(whole) - len(own) - 1 : -1]
        values = [float(row[id]) for row, id in zip(rows, own, strict=True)]
        return sum(values), rows.argmax(-1).tolist() == own

    def answer(self, context: str, count: int) -> str:
        ids = self.tokenizer(context, return_tensors="pt").input_ids
        done = self.model.generate(ids, max_new_tokens=count, do_sample=False)
        return str(self.tokenizer.decode(done[0, ids.shape[1] :], skip_special_tokens=True))


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("tasks")
    tiny_bundle(folder)
    lines = "\n".join(json.dumps(document) for document in DOCUMENTS)
    (folder / "quiz.jsonl").write_text(lines, "utf-8")
    (folder / "shots.json").write_text(json.dumps(SHOTS), "utf-8")
    tasks = {"quiz": CHOICE, "words": LIKELIHOOD, "say": GENERATE, "few": FEW}
    for name, text in (tasks | {"random": FEW_AT_RANDOM}).items():
        (folder / f"{name}.yaml").write_text(text, "utf-8")
    return folder


@pytest.fixture(scope="module")
def oracle(folder: Path) -> Oracle:
    return Oracle(folder / "source")


def evaluate(capsys: pytest.CaptureFixture[str], folder: Path, *names: str) -> list[dict[str, Any]]:
    words = [word for name in names for word in ("--tasks", str(folder / f"{name}.yaml"))]
    assert run(["eval", str(folder / "tiny"), *words, "--engine", "reference", "-o", "json"]) == 0
    results: list[dict[str, Any]] = json.loads(capsys.readouterr().out)["results"]
    return results


def test_the_metrics_are_those_of_transformers(
    folder: Path, oracle: Oracle, capsys: pytest.CaptureFixture[str]
) -> None:
    acc, norm, totals, greedy = [], [], [], []
    for document in DOCUMENTS:
        context = f"Answer. {document['question'].strip()} Answer:"
        found = [oracle.likelihood(context, f" {option}")[0] for option in document["options"]]
        acc.append(int(np.argmax(found)) == document["answer"])
        lengths = [len(option) for option in document["options"]]
        norm.append(int(np.argmax(np.array(found) / lengths)) == document["answer"])
        word = document["options"][document["answer"]]
        total, is_greedy = oracle.likelihood(document["question"], word)
        totals.append(total)
        greedy.append(is_greedy)
    quiz, words = evaluate(capsys, folder, "quiz", "words")
    assert (quiz["task"], quiz["documents"]) == ("quiz", 5)
    assert quiz["metrics"] == {"acc": np.mean(acc), "acc_norm": np.mean(norm)}
    assert sum(acc) != sum(norm), "the documents tell the metrics apart"
    assert words["metrics"]["perplexity"] == pytest.approx(math.exp(-np.mean(totals)), rel=1e-4)
    assert words["metrics"]["acc"] == np.mean(greedy)


def test_generated_answers(
    folder: Path, oracle: Oracle, capsys: pytest.CaptureFixture[str]
) -> None:
    said = [{"question": d["question"], "said": oracle.answer(d["question"], 5)} for d in DOCUMENTS]
    said[0]["said"] += "!"
    (folder / "said.json").write_text(json.dumps(said), "utf-8")
    (result,) = evaluate(capsys, folder, "say")
    assert result["metrics"] == {"exact_match": 0.8}


def test_examples_before_a_question(
    folder: Path, oracle: Oracle, capsys: pytest.CaptureFixture[str]
) -> None:
    """The prompt has them solved: transformers gives the same likelihoods for it."""
    before = "Answer. of the quick Answer: fox\n\né Answer: the answer\n\n"
    acc = []
    for document in DOCUMENTS:
        context = f"{before}{document['question'].strip()} Answer:"
        found = [oracle.likelihood(context, f" {option}")[0] for option in document["options"]]
        acc.append(int(np.argmax(found)) == document["answer"])
    (result,) = evaluate(capsys, folder, "few")
    assert result["metrics"]["acc"] == np.mean(acc)
    task, shots = read_task(folder / "few.yaml"), SHOTS[:2]
    assert example(task, DOCUMENTS[0], shots).context.startswith(before)


def test_examples_at_random(
    folder: Path, oracle: Oracle, capsys: pytest.CaptureFixture[str]
) -> None:
    """A document is none of its own examples; the harness draws one more in its place."""
    draw, totals = random.Random(1234), []
    for document in DOCUMENTS:
        drawn = [other for other in draw.sample(DOCUMENTS, 3) if other is not document][:2]
        context = "".join(f"{d['question']} {d['options'][d['answer']]} ; " for d in drawn)
        word = document["options"][document["answer"]]
        totals.append(oracle.likelihood(context + document["question"], word)[0])
    (result,) = evaluate(capsys, folder, "random")
    assert result["metrics"]["perplexity"] == pytest.approx(math.exp(-np.mean(totals)), rel=1e-4)


def test_too_few_examples(folder: Path, tmp_path: Path) -> None:
    (tmp_path / "few.yaml").write_text(FEW.replace("num_fewshot: 2", "num_fewshot: 4"), "utf-8")
    task = read_task(tmp_path / "few.yaml")
    with raises(InputError, 4, 3):
        FewShotSampler(task, folder)
    samples = FEW.replace("sampler: first_n", "samples: [{question: a, options: [b], answer: 0}]")
    (tmp_path / "few.yaml").write_text(samples.replace("fewshot_split: train", ""), "utf-8")
    with raises(InputError, 2, 1):
        FewShotSampler(read_task(tmp_path / "few.yaml"), folder)


def test_table(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    task = str(folder / "quiz.yaml")
    assert run(["eval", str(folder / "tiny"), "--tasks", task, "--engine", "reference"]) == 0
    assert "acc_norm" in capsys.readouterr().out


def test_options_exclude_each_other(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for words in ([], ["--text", "a", "--tasks", "b"], ["--tasks", "b", "--reference", "c"]):
        assert run(["eval", str(folder / "tiny"), *words]) == 2
        check_text(capsys.readouterr().err, "--tasks")


BAD = {
    "not yaml": ("task: [", CorruptFile),
    "no object": ("5", UnsupportedFormat),
    "unknown key": (CHOICE + "gen_prefix: x", UnsupportedFormat),
    "few shots": (CHOICE + "num_fewshot: -1", UnsupportedFormat),
    "sampler": (CHOICE + "fewshot_config: {sampler: balanced}", UnsupportedFormat),
    "hub": (CHOICE.replace("dataset_path: json", "dataset_path: ai2_arc"), UnsupportedFormat),
    "no split": (CHOICE.replace("test_split: test", ""), UnsupportedFormat),
    "metric": (CHOICE.replace("acc_norm", "f1"), UnsupportedFormat),
    "code": (CHOICE.replace("options\n", "!function utils.choices\n"), CorruptFile),
}


@pytest.mark.parametrize("name", BAD)
def test_what_is_not_supported_is_refused(tmp_path: Path, name: str) -> None:
    text, kind = BAD[name]
    (tmp_path / "task.yaml").write_text(text, "utf-8")
    with raises(kind, "task.yaml"):
        read_task(tmp_path / "task.yaml")


def test_bad_data(tmp_path: Path) -> None:
    (tmp_path / "task.yaml").write_text(CHOICE, "utf-8")
    task = read_task(tmp_path / "task.yaml")
    with raises(InputError):
        documents(task, tmp_path)
    for content in ("{", "[5]"):
        (tmp_path / "quiz.jsonl").write_text(content, "utf-8")
        with raises(CorruptFile, "quiz.jsonl"):
            documents(task, tmp_path)
    for document in ({"answer": 3}, {"answer": "\u00b2"}, {"options": "x"}):
        with raises(UnsupportedFormat, "quiz" if "answer" in document else "doc_to_choice"):
            example(task, DOCUMENTS[0] | document)
    (tmp_path / "task.yaml").write_text(CHOICE.replace("quiz.jsonl", '"quiz\\0"'), "utf-8")
    with raises(InputError, "no such file"):
        documents(read_task(tmp_path / "task.yaml"), tmp_path)


def test_a_template_that_fails(tmp_path: Path) -> None:
    """The error names the task, where the same code names a model's chat template."""
    (tmp_path / "task.yaml").write_text(CHOICE, "utf-8")
    task = msgspec.structs.replace(read_task(tmp_path / "task.yaml"), doc_to_text="{{ 1 / 0 }}")
    with raises(UnsupportedFormat, "quiz", "a template of the task fails"):
        example(task, DOCUMENTS[0])


def test_an_empty_choice(folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It counts as one character."""
    (tmp_path / "task.yaml").write_text(CHOICE, "utf-8")
    document = {"question": "a", "options": ["", "y"], "answer": 1}
    (tmp_path / "quiz.jsonl").write_text(json.dumps(document), "utf-8")
    command = ["eval", str(folder / "tiny"), "--tasks", str(tmp_path / "task.yaml")]
    assert run([*command, "--engine", "reference", "-o", "json"]) == 0
    (result,) = json.loads(capsys.readouterr().out)["results"]
    assert set(result["metrics"]) == {"acc", "acc_norm"}


def test_the_perplexity_of_an_unlikely_text() -> None:
    assert tasks._mean("perplexity", [-1000.0, -1000.0]) == math.inf
