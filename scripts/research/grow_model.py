"""Write SmolLM2-135M grown to the size of the 1.7B model, with the small model's text.

    python scripts/research/grow_model.py SOURCE [--bundle DIR [--recipe w4a8kv8]] [--hf DIR]
        [--gguf FILE] [--check TOKENS] [--heads TRAINED GROWN]

Writes a bundle (rounded to nearest), a Hugging Face folder in float16, and a GGUF file for
llama.cpp (Q4_0, the embedding Q8_0). With --recipe unrotated.toml the bundle's codes are those of
the small model with that recipe, as in the formats of other runtimes. Rotations of another width
give others.
SOURCE is what `edgegen export` takes; --gguf needs a GGUF file and copies its tokenizer.
`scripts/research/grow.py` explains the method. --check compares the float logits of both sizes.
--heads converts heads (medusa, hydra, chimera, falcon) or prompt tokens of the small model.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from edgegen.bundle.headarrays import load_head_arrays, read_kind, save_head_arrays
from edgegen.bundle.heads import load_heads, save_heads
from edgegen.exporter.api import export
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.runtimes.base import Step
from edgegen.runtimes.reference import ReferenceModel
from grow import SMOLLM2_1_7B, Geometry, grow, grow_head_arrays, grow_heads

ARRAYS = ("chimera", "falcon")
"""Kinds of heads that are stored as named arrays."""
SHARD = 1 << 30
"""Maximum bytes of tensors in one file of the Hugging Face folder."""


def main() -> None:
    """Write the requested files."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("source")
    parser.add_argument("--bundle", type=Path)
    parser.add_argument("--recipe", default="w4a8kv8", help="of the bundle, a name or a file")
    parser.add_argument("--hf", type=Path)
    parser.add_argument("--gguf", type=Path)
    parser.add_argument("--check", type=int, metavar="TOKENS")
    parser.add_argument("--heads", type=Path, nargs=2, metavar=("TRAINED", "GROWN"))
    args = parser.parse_args()
    small = open_checkpoint(args.source)
    large = grow(small, SMOLLM2_1_7B)
    if args.check:
        print(f"largest difference of logits: {difference(small, large, args.check):.2e}")
    if args.heads:
        trained, grown = args.heads
        write_heads(trained, grown, small.config.vocab_size, large.config.hidden_size)
    if args.bundle:
        bundle = export(
            large, args.bundle, args.recipe, context=2048, calibration="none", check=False
        )
        print(bundle.path)
    if args.hf:
        write_hf(large, args.hf)
    if args.gguf:
        write_gguf(large, small.source.path, args.gguf)


def write_heads(trained: Path, grown: Path, vocab_size: int, hidden: int) -> None:
    """Write the heads of the small model for the large one."""
    facts = {"grown_from": trained.name}
    if read_kind(trained) in ARRAYS:
        arrays = load_head_arrays(trained, vocab_size)
        save_head_arrays(grow_head_arrays(arrays, hidden), grown, facts)
    else:
        save_heads(grow_heads(load_heads(trained, vocab_size), hidden), grown, facts)


def difference(small: Checkpoint, large: Checkpoint, tokens: int) -> float:
    """Return the largest difference of logits over random tokens, relative to the largest logit."""
    ids = np.random.default_rng(0).integers(0, small.config.vocab_size, tokens).astype(np.int32)
    logits = []
    for checkpoint in (small, large):
        model = ReferenceModel.from_checkpoint(checkpoint)
        (output,) = model.step([Step(model.new_cache(tokens), ids, logits_for="all")])
        logits.append(output.logits)
        del model
    return float(np.abs(logits[0] - logits[1]).max() / np.abs(logits[0]).max())


def write_hf(model: Checkpoint, folder: Path) -> None:
    """Write a folder that transformers loads."""
    from safetensors.numpy import save_file

    from edgegen.models.architectures import llama

    folder.mkdir(parents=True)
    for name, data in model.source.text_files().items():
        (folder / name).write_bytes(data)
    (folder / "config.json").write_text(json.dumps(hf_config(model), indent=2), "utf-8")
    index: dict[str, str] = {}
    shard: dict[str, Any] = {}
    number = 0

    def flush() -> None:
        nonlocal number, shard
        number += 1
        file = f"model-{number:05}.safetensors"
        save_file(shard, folder / file, {"format": "pt"})
        index.update(dict.fromkeys(shard, file))
        shard = {}

    for name, _ in model.config.tensor_shapes():
        layer = name.split(".")[1] if name.startswith("layers.") else ""
        key = name.replace(f"layers.{layer}.", "layers.{i}.") if layer else name
        shard[llama.ARCHITECTURE.hf_names[key].format(i=layer)] = model.tensor(name).astype("f2")
        if sum(t.nbytes for t in shard.values()) > SHARD:
            flush()
    flush()
    total = {"total_size": sum((folder / f).stat().st_size for f in set(index.values()))}
    text = json.dumps({"metadata": total, "weight_map": index}, indent=2)
    (folder / "model.safetensors.index.json").write_text(text, "utf-8")


def hf_config(model: Checkpoint) -> dict[str, Any]:
    """Return the content of config.json."""
    c = model.config
    return {
        "architectures": ["LlamaForCausalLM"],
        "model_type": "llama",
        "vocab_size": c.vocab_size,
        "hidden_size": c.hidden_size,
        "intermediate_size": c.intermediate_size,
        "num_hidden_layers": c.num_layers,
        "num_attention_heads": c.num_heads,
        "num_key_value_heads": c.num_kv_heads,
        "head_dim": c.head_dim,
        "max_position_embeddings": c.max_position,
        "rms_norm_eps": c.norm_eps,
        "rope_theta": c.ropes[0].theta,
        "tie_word_embeddings": True,
        "hidden_act": "silu",
        "torch_dtype": "float16",
    }


def write_gguf(model: Checkpoint, source: Path, path: Path) -> None:
    """Write a file for llama.cpp, with the tokenizer of `source`."""
    from gguf import GGMLQuantizationType, GGUFReader, GGUFValueType, GGUFWriter
    from gguf.quants import quantize

    from edgegen.models.architectures import llama

    c, writer = model.config, GGUFWriter(path, "llama")
    sizes: dict[str, Any] = {
        "block_count": c.num_layers,
        "embedding_length": c.hidden_size,
        "feed_forward_length": c.intermediate_size,
        "attention.head_count": c.num_heads,
        "attention.head_count_kv": c.num_kv_heads,
        "attention.layer_norm_rms_epsilon": c.norm_eps,
    }
    for key, field in GGUFReader(source).fields.items():
        if key.startswith("GGUF.") or key in ("general.architecture", "general.file_type"):
            continue
        value = sizes.get(key.removeprefix("llama."), field.contents())
        if field.types[0] == GGUFValueType.ARRAY:
            writer.add_array(key, value)
        else:
            writer.add_key_value(key, value, field.types[0])
    for name, _ in c.tensor_shapes():
        layer = name.split(".")[1] if name.startswith("layers.") else ""
        key = name.replace(f"layers.{layer}.", "layers.{i}.") if layer else name
        own = llama.ARCHITECTURE.gguf_names[key].format(i=layer)
        tensor = model.tensor(name)
        if name.endswith((".q", ".k")):  # llama.cpp applies RoPE to neighbouring rows
            halves = tensor.reshape(-1, 2, c.head_dim // 2, tensor.shape[1])
            tensor = halves.swapaxes(1, 2).reshape(tensor.shape)
        if tensor.ndim == 1:
            writer.add_tensor(own, tensor)
            continue
        kinds = GGMLQuantizationType
        kind = kinds.Q8_0 if name == "embed" else kinds.Q4_0
        writer.add_tensor(own, quantize(tensor, kind), raw_dtype=kind)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


if __name__ == "__main__":
    main()


__all__ = ["Geometry", "difference", "hf_config", "write_gguf", "write_hf"]
