"""lm-evaluation-harness against the server, and `edgegen eval --tasks` without one."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from edgegen.cli.main import run
from tests.bench.test_tasks import (
    CHOICE,
    DOCUMENTS,
    FEW,
    FEW_AT_RANDOM,
    GENERATE,
    LIKELIHOOD,
    SHOTS,
)
from tests.serve.clients.environments import python
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
NAMES = {
    **{"quiz": CHOICE, "words": LIKELIHOOD, "say": GENERATE, "random": FEW_AT_RANDOM},
    "few": FEW.replace("task: quiz", "task: few"),
}


SCRIPT = """
import json, os, sys
url, tokenizer, folder, *names = sys.argv[1:]
os.chdir(folder)
from lm_eval import simple_evaluate
from lm_eval.tasks import TaskManager

# Without the thousands of its own tasks, and without standard errors by 100,000 samples.
tasks = TaskManager(include_path=".", include_defaults=False)
model = {"model": "smollm2", "base_url": f"{url}/v1/completions", "tokenizer": tokenizer}
found = simple_evaluate(
    "local-completions", model_args=model | {"num_concurrent": 2, "max_retries": 1},
    tasks=names, task_manager=tasks, bootstrap_iters=0,
)
print(json.dumps(found["results"]))
"""


def test_client(
    real: Server,
    smollm2: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Both give the same numbers for the same files: likelihoods by `echo`, and answers."""
    lines = "\n".join(json.dumps(document) for document in DOCUMENTS[:4])
    (tmp_path / "quiz.jsonl").write_text(lines, "utf-8")
    said = [
        {"question": d["question"], "said": " a powerful tool for creating"} for d in DOCUMENTS[:4]
    ]
    (tmp_path / "shots.json").write_text(json.dumps(SHOTS), "utf-8")
    (tmp_path / "said.json").write_text(json.dumps(said), "utf-8")
    for name, text in NAMES.items():
        (tmp_path / f"{name}.yaml").write_text(text, "utf-8")
    monkeypatch.setenv("HF_HUB_OFFLINE", "1")
    arguments = [real.url, str(smollm2), str(tmp_path), *NAMES]
    theirs = python(SCRIPT, *arguments, packages=("lm-eval[api]", "transformers"))
    tasks = [word for name in NAMES for word in ("--tasks", str(tmp_path / f"{name}.yaml"))]
    assert run(["eval", str(smollm2), *tasks, "-o", "json"]) == 0
    for result in json.loads(capsys.readouterr().out)["results"]:
        for name, value in result["metrics"].items():
            assert theirs[result["task"]][f"{name},none"] == pytest.approx(value, rel=1e-6)
