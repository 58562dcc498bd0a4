"""Choosing an engine: what is not installed says how to install it."""

from __future__ import annotations

import re
import sys
from pathlib import Path

import pytest

from edgegen.bundle import open_bundle
from edgegen.errors import MissingDependency
from edgegen.runtimes import is_installed, load_model, native
from tests.tiny_bundle import tiny_bundle


def test_an_engine_that_is_not_installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    bundle = open_bundle(tiny_bundle(tmp_path, "llama", "w4a8kv8"))
    monkeypatch.setitem(sys.modules, "edgegen_native", None)
    monkeypatch.setattr("edgegen.runtimes.native._library", native._library.__wrapped__)
    text = (
        "engine native needs edgegen-native; in a checkout of edgegen run: "
        "pip install ./runtimes/native"
    )
    with pytest.raises(MissingDependency, match=f"^{re.escape(text)}$"):
        load_model(bundle, "native")


def test_what_comes_with_edgegen_is_installed() -> None:
    assert is_installed("onnxruntime")
    assert is_installed("reference")
