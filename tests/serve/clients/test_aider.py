"""aider, which answers a question without a repository."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.serve.clients.environments import QUESTION, python_with
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]
OFFLINE = (
    *("--no-git", "--yes-always", "--no-check-update", "--no-show-model-warnings"),
    *("--map-tokens", "0", "--edit-format", "ask", "--no-pretty", "--no-analytics"),
)


def test_client(real: Server, tmp_path: Path) -> None:
    settings = [{"name": "openai/smollm2", "extra_params": {"max_tokens": 40}}]
    (tmp_path / "settings.yml").write_text(json.dumps(settings), "utf-8")  # JSON is YAML, too
    limits = {"max_input_tokens": 1024, "litellm_provider": "openai", "mode": "chat"}
    limits |= {"input_cost_per_token": 0, "output_cost_per_token": 0}
    (tmp_path / "models.json").write_text(json.dumps({"openai/smollm2": limits}), "utf-8")
    command = [str(python_with("aider-chat")), "-m", "aider", "--model", "openai/smollm2"]
    command += ["--openai-api-base", f"{real.url}/v1", "--openai-api-key", "x", *OFFLINE]
    command += ["--model-settings-file", "settings.yml", "--model-metadata-file", "models.json"]
    done = subprocess.run(
        [*command, "--message", QUESTION],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
        env=os.environ | {"HOME": str(tmp_path), "PYTHONPATH": ""},
    )
    assert done.returncode == 0, done.stderr[-2000:]
    assert "4" in done.stdout.split("Repo-map: disabled")[-1].partition("Tokens:")[0]
    assert "received" in done.stdout
