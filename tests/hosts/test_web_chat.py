"""Conversations of the page in the browser, in node with stubs of its packages."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

CHAT = Path(__file__).parents[2] / "runtimes" / "hosts" / "web" / "chat.mjs"
NODE = shutil.which("node")
STUBS = {
    "model.mjs": "export class Model {}\nexport function read() {}\n",
    "node_modules/@huggingface/jinja/index.mjs": "export class Template {}\n",
    "node_modules/@huggingface/tokenizers/index.mjs": "export class Tokenizer {}\n",
}


@pytest.mark.skipif(NODE is None, reason="needs node")
def test_errors_leave_the_conversation_usable(tmp_path: Path) -> None:
    """A message without an answer, such as one that is too long, is not in the history."""
    for name, text in STUBS.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
        if path.name == "index.mjs":
            path.with_name("package.json").write_text('{"exports": "./index.mjs"}')
    script = Path(__file__).with_name("web_chat.mjs")
    for file in (CHAT, script):
        shutil.copy(file, tmp_path)
    command = [str(NODE), script.name]
    done = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
