"""Keys of a GGUF file that change the result: read, or refused by name."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen.errors import UnsupportedFormat
from edgegen.models import open_checkpoint
from edgegen.models.config import Rope
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES, GGUF_YARN, YARN
from tests.models.gguf.test_unread import LLAMA, write

FREQS = np.arange(1, 9, dtype=np.float32)


@pytest.mark.parametrize(
    ("name", "key", "value"),
    [
        ("llama", "attn_logit_softcapping", 50.0),
        ("llama", "final_logit_softcapping", 30.0),
        ("llama", "attention.clamp_kqv", 8.0),
        ("llama", "attention.scale", 0.5),
        ("llama", "attention.sliding_window", 16),
        ("llama", "attention.temperature_scale", 0.1),
        ("llama", "use_parallel_residual", True),
        ("llama", "rope.dimension_count", 8),
        ("llama", "rope.scaling.alpha", 1000.0),
        ("olmoe", "attention.clamp_kqv", 8.0),
        ("qwen3_moe", "expert_weights_scale", 2.5),
        ("qwen3_moe", "expert_gating_func", 2),
        ("mixtral", "expert_group_count", 2),
        ("granite", "rope.scaling.finetuned", False),
        ("gemma2", "router_logit_softcapping", 30.0),
    ],
)
def test_a_key_of_another_family_is_refused(
    tmp_path: Path, name: str, key: str, value: Any
) -> None:
    path = write(tmp_path, FAMILIES.get(name, LLAMA), {key: value})
    with raises(UnsupportedFormat, "tiny.gguf", key, str(value), "--via optimum"):
        open_checkpoint(path)


def test_neutral_values_and_wide_windows_are_read(tmp_path: Path) -> None:
    neutral = {"attention.sliding_window": 512, "expert_weights_scale": 1.0, "swin_norm": False}
    assert open_checkpoint(write(tmp_path, LLAMA, neutral | {"expert_gating_func": 1}))


def rope_of(folder: Path, freqs: bool = True, **keys: Any) -> Rope:
    """Return the RoPE of a tiny Llama with these keys under `rope.scaling`."""
    extra = {"rope_freqs.weight": FREQS} if freqs else {}
    hf = family.write_folder(folder / "hf", LLAMA)
    values = {f"rope.scaling.{key}": value for key, value in keys.items()}
    tiny = family.Family(LLAMA.config, "llama", values, permuted=True)
    return open_checkpoint(family.write_file(folder / "f.gguf", tiny, hf, extra)).config.ropes[0]


def test_factors_in_a_tensor_come_on_top_of_those_of_keys(tmp_path: Path) -> None:
    """Check llama.cpp's angle: position * scale / factor of the tensor."""
    freqs = tuple(map(float, FREQS))
    assert rope_of(tmp_path).factors == freqs
    assert rope_of(tmp_path, factor=4.0).factors == tuple(4 * f for f in freqs)
    assert rope_of(tmp_path, type="none", factor=4.0).factors == freqs
    yarn = {key.removeprefix("rope.scaling."): value for key, value in GGUF_YARN.items()}
    plain = rope_of(tmp_path, freqs=False, **yarn)
    both = rope_of(tmp_path, **yarn)
    np.testing.assert_allclose(both.factors, np.array(plain.factors) * freqs)
    assert both.scale == plain.scale > 1
    assert rope_of(tmp_path, attn_factor=1.5).scale == 1.5


def test_the_scale_of_yarn_in_a_file_is_that_of_the_folder(tmp_path: Path) -> None:
    rope = YARN | {"attention_factor": 1.3}
    config = {"model_type": "llama", "rms_norm_eps": 1e-5, "rope_parameters": rope}
    values = GGUF_YARN | {"rope.scaling.yarn_attn_factor": 1.3}
    family.check(tmp_path, family.Family(config, "llama", values, permuted=True))


def test_a_window_in_a_file_of_mistral_is_not_left_out(tmp_path: Path) -> None:
    path = write(tmp_path, FAMILIES["ministral3"], {"attention.sliding_window": 16})
    with raises(UnsupportedFormat, "mistral3.attention.sliding_window", 16):
        open_checkpoint(path)
