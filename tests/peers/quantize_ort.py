"""Quantize a float32 onnxruntime-genai folder with ONNX Runtime's own MatMulNBitsQuantizer.

  quantize_ort.py FP32_DIR OUT_DIR --bits 2 --block 32 [--asym] [--head-bits 4|8] [--lut]

onnxruntime-genai's model builder offers only int4 and int8 for dense CPU models.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any

import onnx
from onnxruntime.quantization import matmul_nbits_quantizer as quantizer
from ort_folder import copy_all_but_the_model, save


def quantize(
    model: Any, bits: int, block: int, symmetric: bool, keep: list[str], ops: tuple[str, ...]
) -> Any:
    """Quantize the MatMul (and Gather) nodes that are not in `keep`, in one pass."""
    config = quantizer.DefaultWeightOnlyQuantConfig(
        block_size=block,
        is_symmetric=symmetric,
        accuracy_level=4,
        bits=bits,
        op_types_to_quantize=ops,
    )
    work = quantizer.MatMulNBitsQuantizer(model, nodes_to_exclude=keep, algo_config=config)
    work.process()
    return getattr(work.model, "model", work.model)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--bits", type=int, default=2)
    parser.add_argument("--block", type=int, default=32)
    parser.add_argument("--asym", action="store_true")
    parser.add_argument("--head-bits", type=int, default=4, choices=(4, 8))
    parser.add_argument("--lut", action="store_true")
    a = parser.parse_args()
    copy_all_but_the_model(a.source, a.out)
    model = onnx.load(a.source / "model.onnx")
    head = [n.name for n in model.graph.node if n.op_type == "MatMul" and "lm_head" in n.name]
    model = quantize(model, a.bits, a.block, not a.asym, head, ("MatMul",))
    ops = ("MatMul",) if a.head_bits == 8 else ("MatMul", "Gather")
    save(quantize(model, a.head_bits, 32, True, [], ops), a.out, a.lut)


if __name__ == "__main__":
    main()
