"""Stock ONNX Runtime GenAI loads a bundle unchanged and generates edgegen's tokens."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import edgegen
from edgegen.bundle import Bundle

pytestmark = [pytest.mark.slow, pytest.mark.model]

HERE = Path(__file__).parent
TOKENS = 48
QUESTIONS = [
    "What is the capital of France?",
    "Write a haiku about the sea.",
    "Explain in one sentence why the sky is blue.",
    "List three animals that live in Africa.",
    "Translate 'good morning' into Spanish.",
    "What is 17 plus 25?",
    "Write a Python function that reverses a string.",
    "Who wrote Pride and Prejudice?",
    "Give me a short recipe for pancakes.",
    "Why do leaves change their colour in autumn?",
]


@pytest.fixture(scope="module")
def peers_python() -> Path:
    """The interpreter with onnxruntime-genai: in EDGEGEN_PEERS_VENV, or in an environment made once."""
    spec = importlib.util.spec_from_file_location("peers_install", HERE / "install.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    venv = Path(os.environ.get("EDGEGEN_PEERS_VENV", HERE.parents[1] / ".cache" / "peers" / "venv"))
    python = venv / ("Scripts/python.exe" if os.name == "nt" else "bin/python")
    probe = [python, "-c", "import onnxruntime_genai"]
    if python.exists() and subprocess.run(probe, capture_output=True, check=False).returncode == 0:
        return python
    installed = module.install(venv)
    assert isinstance(installed, Path)
    return installed


@pytest.fixture(scope="module")
def bundle(smollm2_export: Callable[..., Bundle]) -> Path:
    """SmolLM2 as w4a8kv8, the default recipe."""
    return smollm2_export("w4a8kv8").path


def test_stock_runtime_generates_the_same_tokens(
    bundle: Path, peers_python: Path, tmp_path: Path
) -> None:
    with edgegen.load(bundle, engine="onnxruntime") as model:
        chats = [[{"role": "user", "content": question}] for question in QUESTIONS]
        prompts = [model.tokenizer.encode_chat(chat) for chat in chats]
        ours = [model.generate(q, temperature=0, max_tokens=TOKENS).tokens for q in QUESTIONS]
        ends = model.tokenizer.eos_ids
    file = tmp_path / "prompts.json"
    file.write_text(json.dumps(prompts))
    command = [peers_python, HERE / "greedy_ort_genai.py", bundle, file, str(TOKENS)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    theirs = [[t for t in answer if t not in ends] for answer in json.loads(done.stdout)]
    assert theirs == ours
