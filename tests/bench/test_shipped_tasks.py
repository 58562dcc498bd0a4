"""The tasks of export/tasks: 100 questions each, with right answers where a test can tell."""

from __future__ import annotations

import operator
import re
from pathlib import Path

import pytest

from edgegen.bench.taskfile import Example, documents, example, read_task

FOLDER = Path(__file__).parents[2] / "export" / "tasks"
OPERATORS = {
    "+": operator.add,
    "-": operator.sub,
    "times": operator.mul,
    "divided by": operator.floordiv,
}


def examples(name: str) -> list[Example]:
    """Return the questions of a task, with their answers."""
    task = read_task(FOLDER / f"{name}.yaml")
    return [example(task, document) for document in documents(task, FOLDER)]


@pytest.mark.parametrize("name", sorted(path.stem for path in FOLDER.glob("*.yaml")))
def test_every_question_is_asked_once_and_has_four_answers(name: str) -> None:
    asked = examples(name)
    assert len({question.context for question in asked}) == len(asked) == 100
    assert all(len(set(question.choices)) == 4 for question in asked)
    places = [question.target for question in asked]
    assert max(places.count(place) for place in range(4)) <= 40


def test_sums_and_products() -> None:
    found = 0
    for question in examples("arithmetic"):
        terms = re.search(r"What is (\d+) (\+|-|times|divided by) (\d+)\?", question.context)
        if terms:
            want = OPERATORS[terms[2]](int(terms[1]), int(terms[3]))
            assert question.choices[question.target] == f" {want}"
            found += 1
    assert found == 80


def test_instructions_about_letters_and_words() -> None:
    solve = {
        r'"(.+)" in capital letters': str.upper,
        r'"(.+)" in small letters': str.lower,
        r"the first word of this sentence: (.+)\.": lambda s: s.split()[0],
        r"the last word of this sentence: (.+)\.": lambda s: s.split()[-1],
        r"Count the words in this sentence: (.+)\.": lambda s: str(len(s.split())),
        r'"(.+)" exactly two times': lambda s: f"{s} {s}",
        r"by the alphabet: (.+)": lambda s: ", ".join(sorted(s.split(", "))),
        r'first letter of the word "(.+)"': lambda s: s[1:],
    }
    found = 0
    for question in examples("instructions"):
        for pattern, answer in solve.items():
            if match := re.search(pattern, question.context.removesuffix("\nAnswer:")):
                assert question.choices[question.target] == f" {answer(match[1])}"
                found += 1
    assert found == 40
