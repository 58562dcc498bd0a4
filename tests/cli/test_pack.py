"""`edgegen pack`: one file for programs without Python."""

from __future__ import annotations

from pathlib import Path

import pytest

from edgegen.cli.main import run
from edgegen.exporter.api import export
from tests.errors import check_text
from tests.tiny import write_hf
from tests.tiny_bundle import tiny_bundle


def test_a_bundle_becomes_a_file(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    bundle, file = tiny_bundle(tmp_path, "llama", "w2a8kv4"), tmp_path / "one.edgegen"
    capsys.readouterr()
    for _ in range(2):  # an existing file is replaced
        assert run(["pack", str(bundle), "-o", str(file)]) == 0
        text = capsys.readouterr()
        assert (text.out, text.err) == (f"{file}\n", "")
    first = file.read_bytes()
    assert first[-32:-24] == b"EDGETEXT"
    assert [path.name for path in tmp_path.iterdir() if path.name.startswith(".")] == []
    assert run(["pack", str(bundle), "-o", str(tmp_path / "none" / "file")]) == 5
    check_text(capsys.readouterr().err, "cannot write", "none/file", "No such file or directory")


def test_an_irregular_template_is_left_out(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, file = write_hf(tmp_path / "source", "llama"), tmp_path / "one.edgegen"
    irregular = "{% for m in messages %}{{ m.content | upper }}{% endfor %}"
    (source / "chat_template.jinja").write_text(irregular, "utf-8")
    bundle = export(source, tmp_path / "tiny", "w2a8kv4", check=False).path
    capsys.readouterr()
    assert run(["pack", str(bundle), "-o", str(file)]) == 0
    assert "without a chat template: the chat template does not" in capsys.readouterr().err
