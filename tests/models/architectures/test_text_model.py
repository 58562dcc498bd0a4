"""The text model in folders of models of text and images."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from edgegen.models import open_checkpoint
from tests.models.architectures import oracle
from tests.tiny import write_hf


@pytest.mark.parametrize("prefix", ["model.language_model.", "language_model.model."])
def test_the_text_model_of_gemma_3_is_read(tmp_path: Path, prefix: str) -> None:
    folder = write_hf(tmp_path / "hf", "gemma3")
    expected = oracle.transformers_logits(folder)
    text = json.loads((folder / "config.json").read_text("utf-8"))
    whole = {"model_type": "gemma3", "text_config": text, "vision_config": {"hidden_size": 8}}
    (folder / "config.json").write_text(json.dumps(whole), "utf-8")
    tensors = load_file(folder / "model.safetensors")
    renamed = {f"{prefix}{name.removeprefix('model.')}": value for name, value in tensors.items()}
    renamed["vision_tower.embed.weight"] = np.zeros((8, 8), np.float32)
    save_file(renamed, folder / "model.safetensors")
    with pytest.warns(RuntimeWarning, match="vision_tower"):
        checkpoint = open_checkpoint(folder)
    oracle.assert_same(oracle.float_logits(checkpoint), expected)
