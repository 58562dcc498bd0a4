#!/usr/bin/env python3
"""Quantize an fp32 onnxruntime-genai folder (from its model builder) to 2, 4 or 8 bits with ONNX Runtime's own
MatMulNBitsQuantizer.  The builder itself offers only int4 and int8 for dense CPU models.

  quantize_ort.py FP32_DIR OUT_DIR --bits 2 --block 32 [--asym] [--head-bits 4|8] [--lut]
--lut writes the session option that selects MLAS's look-up-table kernel.
"""

import argparse
import json
import os
import shutil

ap = argparse.ArgumentParser()
ap.add_argument("src")
ap.add_argument("out")
ap.add_argument("--bits", type=int, default=2)
ap.add_argument("--block", type=int, default=32)
ap.add_argument("--asym", action="store_true")
ap.add_argument("--head-bits", type=int, default=4)
ap.add_argument("--lut", action="store_true")
a = ap.parse_args()
import onnx
from onnxruntime.quantization import matmul_nbits_quantizer as q

os.makedirs(a.out, exist_ok=True)
for f in os.listdir(a.src):
    if not f.startswith("model.onnx"):
        shutil.copy(os.path.join(a.src, f), a.out)
m = onnx.load(os.path.join(a.src, "model.onnx"))
head = [n.name for n in m.graph.node if n.op_type == "MatMul" and "lm_head" in n.name]


def run(m, bits, exclude, ops, sym, block):
    cfg = q.DefaultWeightOnlyQuantConfig(
        block_size=block, is_symmetric=sym, accuracy_level=4, bits=bits, op_types_to_quantize=ops
    )
    z = q.MatMulNBitsQuantizer(m, nodes_to_exclude=exclude, algo_config=cfg)
    z.process()
    return z.model.model if hasattr(z.model, "model") else z.model


m = run(m, a.bits, head, ("MatMul",), not a.asym, a.block)
m = run(m, a.head_bits, [], ("MatMul",) if a.head_bits == 8 else ("MatMul", "Gather"), True, 32)
onnx.save(
    m,
    os.path.join(a.out, "model.onnx"),
    save_as_external_data=True,
    all_tensors_to_one_file=True,
    location="model.onnx.data",
    size_threshold=1024,
)
if a.lut:
    p = os.path.join(a.out, "genai_config.json")
    c = json.load(open(p))
    c["model"]["decoder"]["session_options"]["mlas.use_lut_gemm"] = "1"
    json.dump(c, open(p, "w"), indent=1)
