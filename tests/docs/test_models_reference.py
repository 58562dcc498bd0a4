"""The reference of models equals what the registries say."""

from __future__ import annotations

from edgegen.models.architectures import ARCHITECTURES
from edgegen.models.huggingface.weights import WEIGHT_FORMATS
from edgegen.serve.dialects import DIALECTS
from gen_models_reference import TARGET, refused, render, ropes, serving, speculation


def test_reference_is_fresh() -> None:
    """`make docs` writes it."""
    assert TARGET.read_text("utf-8") == render()


def test_every_part_has_a_row() -> None:
    page = render()
    for registry in (ARCHITECTURES, WEIGHT_FORMATS, DIALECTS):
        assert [n for n in registry.names() if f"| `{n}`" not in page] == []


def test_columns_follow_the_code() -> None:
    llama, experts = ARCHITECTURES.get("llama"), ARCHITECTURES.get("mixtral")
    assert "llama3" in list(ropes(llama))
    assert "an activation other than SiLU (`hidden_act`)" in refused(llama)
    assert "native" in serving(llama, "w4a8kv8")
    assert "native" not in serving(llama, "fp32")
    assert "onnxruntime" in serving(llama, "mergequant-w8a8")
    assert serving(experts, "mergequant-w8a8") == []
    assert speculation(llama) == "all"
    assert "exit" in speculation(ARCHITECTURES.get("qwen3_5"))
