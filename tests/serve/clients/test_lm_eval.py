"""lm-evaluation-harness against the server, and `edgegen eval --tasks` without one."""

from __future__ import annotations

import json
import os
import subprocess
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
from tests.serve.clients.environments import python_with
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
NAMES = {
    **{"quiz": CHOICE, "words": LIKELIHOOD, "say": GENERATE, "random": FEW_AT_RANDOM},
    "few": FEW.replace("task: quiz", "task: few"),
}


def test_client(
    real: Server, smollm2: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
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
    interpreter = python_with("lm-eval[api]", "transformers")
    model = f"model=smollm2,base_url={real.url}/v1/completions,tokenizer={smollm2}"
    command = [str(interpreter), "-m", "lm_eval", "run", "--model", "local-completions"]
    command += ["--model_args", f"{model},num_concurrent=2,max_retries=1", "--tasks"]
    command += [",".join(NAMES), "--include_path", ".", "--output_path", "out"]
    environment = os.environ | {"HF_HUB_OFFLINE": "1", "PYTHONPATH": ""}
    done = subprocess.run(
        command, cwd=tmp_path, capture_output=True, text=True, check=False, env=environment
    )
    assert done.returncode == 0, done.stderr[-3000:]
    (file,) = (tmp_path / "out").glob("**/results_*.json")
    theirs = json.loads(file.read_text("utf-8"))["results"]
    tasks = [word for name in NAMES for word in ("--tasks", str(tmp_path / f"{name}.yaml"))]
    assert run(["eval", str(smollm2), *tasks, "-o", "json"]) == 0
    for result in json.loads(capsys.readouterr().out)["results"]:
        for name, value in result["metrics"].items():
            assert theirs[result["task"]][f"{name},none"] == pytest.approx(value, rel=1e-6)
