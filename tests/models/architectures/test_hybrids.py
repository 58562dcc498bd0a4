"""Hybrid families in tiny: a fault in each tensor of a recurrence, and Qwen3.5's other layouts."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen._types import Float
from edgegen.arithmetic.float_parts import gated_delta
from edgegen.models import open_checkpoint
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES


def tiled(rows: Float) -> Float:
    """Return the rows of four value heads in another order."""
    return rows.reshape(4, -1, *rows.shape[1:])[[0, 2, 1, 3]].reshape(rows.shape)


def swapped(first: int, second: int, count: int) -> Callable[[Float], Float]:
    """Return a function that swaps `count` rows from `first` on with those from `second` on."""

    def change(rows: Float) -> Float:
        order = np.arange(len(rows))
        order[first : first + count], order[second : second + count] = (
            np.arange(start, start + count) for start in (second, first)
        )
        return rows[order]

    return change


TENSOR_FAULTS: list[tuple[str, str, str, Callable[[Float], Float]]] = [
    ("lfm2", "order of the taps", "layers.0.conv_kernel", lambda w: w[:, ::-1]),
    ("qwen3_5", "norm without its 1", "layers.0.attn_norm", lambda w: w - 1),
    ("qwen3_5", "norm of queries without its 1", "layers.1.q_norm", lambda w: w - 1),
    ("qwen3_5", "norm with an added 1", "layers.0.delta_norm", lambda w: w + 1),
    ("qwen3_5", "decay", "layers.0.delta_a", lambda w: w * np.float32(1.01)),
    ("qwen3_5", "bias of the decay", "layers.0.delta_dt", lambda w: w + np.float32(0.01)),
    ("qwen3_5", "input of the decay", "layers.0.delta_decay", np.zeros_like),
    ("qwen3_5", "beta", "layers.0.delta_beta", np.zeros_like),
    ("qwen3_5", "gate of the output", "layers.0.delta_z", tiled),
    ("qwen3_5", "order of the value heads", "layers.0.delta_out", lambda w: tiled(w.T).T),
    ("qwen3_5", "gate and query of a head", "layers.1.attn_gate", tiled),
    ("qwen3_5", "order of the taps", "layers.0.delta_conv", lambda w: w[:, ::-1]),
    ("falcon_h1", "factor of queries", "layers.0.q", lambda w: w / np.float32(1.1)),
    ("falcon_h1", "factor of keys", "layers.0.k", lambda w: w / np.float32(0.44)),
    ("falcon_h1", "factor of values", "layers.0.v", lambda w: w / np.float32(1.1)),
    ("falcon_h1", "factor of attention", "layers.0.o", lambda w: w / np.float32(0.8)),
    ("falcon_h1", "factor of gates", "layers.0.gate", lambda w: w / np.float32(0.9)),
    ("falcon_h1", "factor of the MLP", "layers.0.down", lambda w: w / np.float32(0.4)),
    ("falcon_h1", "factor of z", "layers.0.ssm_z", lambda w: w / np.float32(0.35)),
    ("falcon_h1", "factors of x, B and C", "layers.0.ssm_xbc", swapped(128, 160, 32)),
    ("falcon_h1", "factor of dt", "layers.0.ssm_dt", lambda w: w / np.float32(0.7)),
    ("falcon_h1", "factor of the state space", "layers.0.ssm_out", lambda w: w / np.float32(0.3)),
    ("granite4-h", "decay", "layers.0.ssm_a", lambda w: w * np.float32(1.01)),
    ("granite4-h", "bias of dt", "layers.0.ssm_dt_bias", lambda w: w + np.float32(0.01)),
    ("granite4-h", "input of dt", "layers.0.ssm_dt", np.zeros_like),
    ("granite4-h", "direct path", "layers.0.ssm_d", lambda w: w + np.float32(0.01)),
    ("granite4-h", "bias of the convolution", "layers.0.ssm_conv_bias", np.zeros_like),
    ("granite4-h", "order of the taps", "layers.0.ssm_conv", lambda w: w[:, ::-1]),
    ("granite4-h", "order of B and C", "layers.0.ssm_xbc", swapped(128, 144, 16)),
    ("granite4-h", "gate", "layers.0.ssm_z", swapped(0, 64, 64)),
    ("granite4-h", "norm", "layers.0.ssm_norm", np.ones_like),
    ("granite4-h-experts", "order of the groups", "layers.1.ssm_xbc", swapped(128, 152, 24)),
]


@pytest.mark.parametrize(("name", "what", "tensor", "change"), TENSOR_FAULTS,
                         ids=lambda v: str(v)[:24])  # fmt: skip
def test_a_fault_in_a_tensor_fails(
    tmp_path: Path, name: str, what: str, tensor: str, change: Callable[[Float], Float]
) -> None:
    assert what
    checkpoint, expected = family.opened(tmp_path, FAMILIES[name])
    weights = oracle.load(checkpoint)
    weights[tensor] = np.ascontiguousarray(change(weights[tensor]))
    difference = np.abs(oracle.run(checkpoint.config, weights) - expected).max()
    assert difference > 2 * oracle.TOLERANCE


def test_queries_and_keys_without_length_1_fail(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checkpoint, expected = family.opened(tmp_path, FAMILIES["qwen3_5"])
    monkeypatch.setattr(gated_delta, "EPSILON", 1e-2)
    got = oracle.run(checkpoint.config, oracle.load(checkpoint))
    assert np.abs(got - expected).max() > 2 * oracle.TOLERANCE


def test_qwen3_5_in_a_model_with_images(tmp_path: Path) -> None:
    """Names with a prefix, tensors of the vision tower and of the heads for further tokens."""
    folder = family.write_folder(tmp_path / "hf", FAMILIES["qwen3_5"])
    expected = oracle.transformers_logits(folder)
    text = json.loads((folder / "config.json").read_text("utf-8"))
    whole = {"model_type": "qwen3_5", "tie_word_embeddings": text.pop("tie_word_embeddings")}
    whole |= {"text_config": text, "vision_config": {"hidden_size": 8}}
    (folder / "config.json").write_text(json.dumps(whole), "utf-8")
    tensors = load_file(folder / "model.safetensors")
    renamed = {f"model.language_model.{n.removeprefix('model.')}": t for n, t in tensors.items()}
    extra = ("model.visual.patch_embed.proj.weight", "mtp.layers.0.mlp.up_proj.weight")
    save_file(renamed | {name: np.zeros((8, 8), np.float32) for name in extra},
              folder / "model.safetensors")  # fmt: skip
    with pytest.warns(RuntimeWarning) as warned:
        checkpoint = open_checkpoint(folder)
    assert sorted(str(w.message).split(": ")[2][:20] for w in warned) == [
        "tensor model.visual.", "tensor mtp.layers.0."
    ]  # fmt: skip
    oracle.assert_same(oracle.float_logits(checkpoint), expected)


def test_layers_for_further_tokens_of_a_gguf_file_are_not_read(tmp_path: Path) -> None:
    wide = FAMILIES["qwen3_5"]
    values = {"nextn_predict_layers": 1, "block_count": 4}
    values["attention.recurrent_layers"] = [True, False, True, False]
    ahead = dataclasses.replace(wide, values={**wide.values, **values})
    hf = family.write_folder(tmp_path / "hf", wide)
    extra = {"blk.3.nextn.eh_proj.weight": np.zeros((64, 128), np.float32),
             "blk.3.attn_q.weight": np.zeros((256, 64), np.float32)}  # fmt: skip
    path = family.write_file(tmp_path / "tiny.gguf", ahead, hf, extra)
    with pytest.warns(RuntimeWarning, match="blk.3"):
        checkpoint = open_checkpoint(path)
    oracle.assert_same(oracle.float_logits(checkpoint), oracle.transformers_logits(hf))
