"""The command line tool `llm`, with a model of its extra-openai-models.yaml."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.serve.clients.environments import ANSWER, QUESTION, python_with
from tests.serve.servers import Server

pytestmark = [pytest.mark.slow, pytest.mark.model]


def test_client(real: Server, tmp_path: Path) -> None:
    """Streams, whole answers and schemas."""
    entry = {"model_id": "local", "model_name": "smollm2", "api_base": f"{real.url}/v1"}
    models = json.dumps([entry | {"supports_schema": True}])  # JSON is YAML, too
    (tmp_path / "extra-openai-models.yaml").write_text(models, "utf-8")
    environment = os.environ | {"LLM_USER_PATH": str(tmp_path), "OPENAI_API_KEY": "x"}
    command = [str(python_with("llm")), "-m", "llm", "-m", "local", "-o", "temperature", "0"]

    def ask(*words: str) -> str:
        done = subprocess.run(
            [*command, *words],
            capture_output=True,
            text=True,
            check=False,
            env=environment | {"PYTHONPATH": ""},
        )
        assert done.returncode == 0, done.stderr[-2000:]
        return done.stdout.strip()

    assert ask(QUESTION) == ask("--no-stream", QUESTION) == ANSWER
    found = json.loads(ask("-o", "max_tokens", "90", "--schema", "city, size int", "Name a city."))
    assert found.keys() == {"city", "size"}
