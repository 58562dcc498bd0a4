"""Requests generated from the OpenAPI description, valid and invalid: never a 5xx response."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import httpx
import pytest

from tests.serve.servers import Server

CHECKS = "not_a_server_error,status_code_conformance,content_type_conformance"


def fuzz(bundle: Path, examples: int, phases: str) -> None:
    with Server(bundle, "--engine", "reference", "--ctx", 48, "--timeout", 50) as server:
        command = [sys.executable, "-m", "schemathesis.cli", "run", f"{server.url}/openapi.json"]
        options = ["--checks", CHECKS, "--max-examples", str(examples), "--seed", "1"]
        options += ["--suppress-health-check", "all", "--generation-database", "none"]
        done = subprocess.run(
            [*command, *options, "--phases", phases],
            capture_output=True,
            text=True,
            check=False,
        )
        assert done.returncode == 0, done.stdout[-4000:] + done.stderr[-1000:]
        assert httpx.get(f"{server.url}/health").json()["status"] == "ok"


def test_generated_requests(tiny: Path) -> None:
    fuzz(tiny, 8, "fuzzing")


@pytest.mark.slow
def test_many_generated_requests(tiny: Path) -> None:
    fuzz(tiny, 300, "examples,coverage,fuzzing,stateful")
