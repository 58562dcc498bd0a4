"""N-grams of the C interface learn from an answer that ends while drafts rest."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from bootstrap import NATIVE
from edgegen.bundle import open_bundle
from edgegen.generation.packed_text import pack_text
from tests.tiny_bundle import tiny_bundle

native = pytest.importorskip(
    "edgegen_native", reason="no compiler here to build the native engine with"
)
CXX = shutil.which("c++")
pytestmark = pytest.mark.skipif(CXX is None, reason="no C++ compiler here")


def test_an_answer_that_ends_in_a_rest_is_learned(tmp_path: Path) -> None:
    pack_text(open_bundle(tiny_bundle(tmp_path, "llama", "w2a8kv4")), tmp_path / "model")
    folder, program = native.library("edgegen").parent, tmp_path / "rest"
    parts = [f for f in sorted((NATIVE / "src" / "text").glob("*.cpp")) if f.stem != "capi"]
    include = (f"-I{NATIVE / 'src'}", f"-I{NATIVE / 'include'}")
    link = [f"-L{folder}", "-ledgegen", f"-Wl,-rpath,{folder}", "-pthread"]
    source = Path(__file__).with_name("text_rest.cpp")
    build = [str(CXX), "-std=c++20", *include, source, *parts, *link, "-o", program]
    subprocess.run(build, check=True)
    done = subprocess.run([program, tmp_path / "model"], capture_output=True, text=True, check=True)
    assert done.stdout == "12 1\n"
