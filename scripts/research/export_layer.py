"""Cost of exporting a large model of random weights: of one layer, or of all.

    python scripts/research/export_layer.py                     # Llama-2-7B's shape
    python scripts/research/export_layer.py --hidden 3072 --inner 8192 --heads 24 --kv-heads 8
    python scripts/research/export_layer.py --run               # exports it: minutes
    python scripts/research/export_layer.py --run --layers 28 --folder DIR ...   # a whole model

Prints what `edgegen export --dry-run` estimates for a layer, in seconds of one core, from models of
one layer and of two, and the peak memory. With --run both are exported with their gates, and the
difference of their processor times and the larger peak are printed too. With --layers one model of
that many layers is written to DIR, estimated and exported.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
from tokenizers.pre_tokenizers import ByteLevel

from edgegen.exporter.api import plan

EXPORT = """
import sys, time, msgspec
from edgegen.exporter.api import export
from edgegen.exporter.recipes import load_recipe
recipe = load_recipe(sys.argv[3])  # random weights need not pass the gate
recipe = msgspec.structs.replace(recipe, max_ratio=1e9, min_top1=0.0)
export(sys.argv[1], sys.argv[2], recipe, overwrite=True)
with open("/proc/self/status") as status:
    print(next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM")))
print(time.process_time())
"""


def write_model(folder: Path, layers: int, shape: argparse.Namespace) -> Path:
    """Write a Llama of random bfloat16 weights."""
    folder.mkdir(parents=True)
    h, head = shape.hidden, shape.hidden // shape.heads
    config = {
        "model_type": "llama",
        "hidden_size": h,
        "intermediate_size": shape.inner,
        "num_hidden_layers": layers,
        "num_attention_heads": shape.heads,
        "num_key_value_heads": shape.kv_heads,
        "vocab_size": shape.vocab,
        "rms_norm_eps": 1e-5,
        "max_position_embeddings": 4096,
        "tie_word_embeddings": True,
        "eos_token_id": 0,
    }
    (folder / "config.json").write_text(json.dumps(config))
    letters = ["<|end|>", *sorted(ByteLevel.alphabet())]
    tokenizer = {
        "version": "1.0",
        "added_tokens": [],
        "pre_tokenizer": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True},
        "decoder": {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True},
        "model": {"type": "BPE", "vocab": {c: i for i, c in enumerate(letters)}, "merges": []},
    }
    (folder / "tokenizer.json").write_text(json.dumps(tokenizer))
    kv = shape.kv_heads * head
    block = {
        "input_layernorm": (h,),
        "self_attn.q_proj": (h, h),
        "self_attn.k_proj": (kv, h),
        "self_attn.v_proj": (kv, h),
        "self_attn.o_proj": (h, h),
        "post_attention_layernorm": (h,),
        "mlp.gate_proj": (shape.inner, h),
        "mlp.up_proj": (shape.inner, h),
        "mlp.down_proj": (h, shape.inner),
    }
    tensors = {f"model.layers.{i}.{n}.weight": s for i in range(layers) for n, s in block.items()}
    tensors |= {"model.embed_tokens.weight": (shape.vocab, h), "model.norm.weight": (h,)}
    _write(folder / "model.safetensors", tensors)
    return folder


def _write(path: Path, shapes: dict[str, tuple[int, ...]]) -> None:
    """Write random bfloat16 values with magnitudes of 0.016 to 0.031; numpy lacks the type."""
    header, offset, rng = {}, 0, np.random.default_rng(0)
    for name, shape in shapes.items():
        size = 2 * int(np.prod(shape))
        header[name] = {"dtype": "BF16", "shape": shape, "data_offsets": (offset, offset + size)}
        offset += size
    text = json.dumps(header).encode()
    text += b" " * (-len(text) % 8)
    with path.open("wb") as file:
        file.write(len(text).to_bytes(8, "little") + text)
        for shape in shapes.values():
            bits = rng.integers(0, 1 << 8, shape, dtype=np.uint16)
            file.write(((bits & 0x7F) | ((bits & 0x80) << 8) | np.uint16(0x3C80)).tobytes())


def exported(source: Path, recipe: str) -> tuple[int, float]:
    """Return the peak memory in bytes and the processor time of an export in a new process."""
    out = source.with_name(f"{source.name}-bundle")
    command = [sys.executable, "-c", EXPORT, str(source), str(out), recipe]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(done.stderr)
    peak, seconds = done.stdout.split()[-2:]
    return int(peak), float(seconds)


def whole(folder: Path, options: argparse.Namespace) -> None:
    """Print the estimated and the measured cost of one model."""
    source = folder if folder.exists() else write_model(folder, options.layers, options)
    planned = plan(source, options.recipe)
    estimate = f"{planned.core_seconds:,.0f} s of one core, {planned.seconds:,.0f} s in all"
    print(f"estimate: {estimate}, peak {planned.peak_memory_bytes / 1e9:.2f} GB", flush=True)
    if options.run:
        start = time.perf_counter()
        peak, cores = exported(source, options.recipe)
        took = f"{cores:,.0f} s of one core, {time.perf_counter() - start:,.0f} s in all"
        print(f"measured: {took}, peak {peak / 1e9:.2f} GB")


def main() -> None:
    """Print the costs."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    shape = {"hidden": 4096, "inner": 11008, "heads": 32, "kv-heads": 32, "vocab": 32000}
    for name, default in shape.items():
        parser.add_argument(f"--{name}", type=int, default=default)
    parser.add_argument("--recipe", default="w4a8kv8")
    parser.add_argument("--run", action="store_true", help="export it too")
    parser.add_argument("--layers", type=int, help="export one model of that many layers")
    parser.add_argument("--folder", type=Path, help="keep that model here, and use it if it exists")
    options = parser.parse_args()
    with TemporaryDirectory() as folder:
        if options.layers is not None:
            whole(options.folder or Path(folder, "whole"), options)
            return
        sources = [write_model(Path(folder, f"layers{n}"), n, options) for n in (1, 2)]
        for check in (False, True):
            one, two = (plan(source, options.recipe, check=check) for source in sources)
            layer = two.core_seconds - one.core_seconds
            gate = "with" if check else "without"
            print(f"estimate {gate} the gate: {layer:.0f} s of one core a layer", flush=True)
        print(f"estimated peak of two layers: {two.peak_memory_bytes / 1e9:.2f} GB", flush=True)
        if options.run:
            (_, before), (peak, after) = (exported(source, options.recipe) for source in sources)
            print(f"measured: {after - before:.0f} s of one core a layer, peak {peak / 1e9:.2f} GB")


if __name__ == "__main__":
    main()
