"""An export streams a model of 3 billion parameters in bounded memory.

The memory of GPTQ does not depend on the number of layers, but its time does. So GPTQ has three
layers, and the whole model is rounded to nearest.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from edgegen._assets import asset
from edgegen.exporter.api import plan
from tests.tiny import hf_config, tiny_tokenizer, write_hf

pytestmark = [pytest.mark.slow, pytest.mark.timeout(3600)]

SHAPE = {
    "hidden_size": 3072,
    "intermediate_size": 8192,
    "num_attention_heads": 24,
    "num_key_value_heads": 8,
    "head_dim": 128,
    "vocab_size": 128256,
    "max_position_embeddings": 4096,
}

PROGRAM = """
import sys
from edgegen.exporter.api import export
export(sys.argv[1], sys.argv[2], sys.argv[3], context=512, check=False)
with open("/proc/self/status") as status:  # ru_maxrss would include the parent's
    print(next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM")))
"""


def write_random_bf16(folder: Path, layers: int, shape: dict[str, int] = SHAPE) -> Path:
    """Write a Llama of random bfloat16 weights, one file per layer.

    The default shape has 3.2 billion weights with 28 layers.
    """
    write_hf(folder, "llama")
    (folder / "model.safetensors").unlink()
    (folder / "config.json").write_text(
        json.dumps(hf_config("llama", num_hidden_layers=layers, **shape))
    )
    tiny_tokenizer().save(str(folder / "tokenizer.json"))
    rng = np.random.default_rng(0)
    h, inner = shape["hidden_size"], shape["intermediate_size"]
    q, kv = (shape["head_dim"] * shape[f"num_{name}_heads"] for name in ("attention", "key_value"))
    layer = {
        "input_layernorm": (h,),
        "self_attn.q_proj": (q, h),
        "self_attn.k_proj": (kv, h),
        "self_attn.v_proj": (kv, h),
        "self_attn.o_proj": (h, q),
        "post_attention_layernorm": (h,),
        "mlp.gate_proj": (inner, h),
        "mlp.up_proj": (inner, h),
        "mlp.down_proj": (h, inner),
    }
    block = {name: random_bf16(rng, shape) for name, shape in layer.items()}
    index: dict[str, str] = {}
    for i in range(layers):
        name = f"model-{i:05}.safetensors"
        tensors = {f"model.layers.{i}.{n}.weight": t for n, t in block.items()}
        write_safetensors(folder / name, tensors)
        index |= dict.fromkeys(tensors, name)
    ends = {
        "model.embed_tokens.weight": random_bf16(rng, (shape["vocab_size"], h)),
        "model.norm.weight": random_bf16(rng, (h,)),
    }
    write_safetensors(folder / "model-ends.safetensors", ends)
    index |= dict.fromkeys(ends, "model-ends.safetensors")
    (folder / "model.safetensors.index.json").write_text(
        json.dumps({"metadata": {}, "weight_map": index})
    )
    return folder


def random_bf16(rng: np.random.Generator, shape: tuple[int, ...]) -> np.ndarray[Any, Any]:
    """Return bfloat16 as uint16, with random signs and magnitudes of 0.016 to 0.031."""
    bits = rng.integers(0, 1 << 8, shape, dtype=np.uint16)
    return (bits & 0x7F) | ((bits & 0x80) << 8) | np.uint16(0x3C80)


def write_safetensors(path: Path, tensors: dict[str, np.ndarray[Any, Any]]) -> None:
    """Write a safetensors file by hand, since numpy has no bfloat16."""
    header: dict[str, Any] = {}
    offset = 0
    for name, t in tensors.items():
        span = [offset, offset + t.nbytes]
        header[name] = {"dtype": "BF16", "shape": list(t.shape), "data_offsets": span}
        offset += t.nbytes
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for t in tensors.values():
            file.write(t.tobytes())


@pytest.mark.parametrize(("quantizer", "layers"), [("rtn", 28), ("gptq", 3)])
def test_three_billion_parameters_stream_through(
    tmp_path: Path, quantizer: str, layers: int
) -> None:
    source = write_random_bf16(tmp_path / "hf", layers)
    recipe = "w4a8kv8"
    if quantizer == "rtn":
        text = asset("export", "recipes", "w8a8.toml").read_text("utf-8")
        assert '"gptq"' in text
        recipe = str(tmp_path / "plain.toml")
        Path(recipe).write_text(text.replace('"gptq"', '"rtn"'), "utf-8")
    expected = plan(source, recipe, context=512, check=False)
    assert expected.parameters > (3e9 if layers == 28 else 5e8)
    command = [sys.executable, "-c", PROGRAM, str(source), str(tmp_path / "b"), recipe]
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    peak = int(done.stdout.split()[-1])
    bound = expected.peak_memory_bytes
    print(f"peak {peak / 1e6:,.0f} MB, bound {bound / 1e6:,.0f} MB")
    assert peak < bound
