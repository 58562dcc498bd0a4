#!/usr/bin/env python3
"""Speed only: give the body MatMulNBits nodes of an onnxruntime-genai int4 folder random 2-bit weights.

  synth_ort_2bit.py INT4_DIR OUT_DIR --block 32|64 [--lut]
Real 2-bit quantization is quantize_ort.py; on a random-weight model of over a billion weights that takes many minutes
and changes nothing in the speed.  The lm_head stays at 4 bits.
"""

import argparse
import json
import os
import shutil

ap = argparse.ArgumentParser()
ap.add_argument("src")
ap.add_argument("out")
ap.add_argument("--block", type=int, default=32)
ap.add_argument("--lut", action="store_true", help="session option mlas.use_lut_gemm=1")
a = ap.parse_args()
import numpy as np
import onnx
from onnx import numpy_helper as nh

os.makedirs(a.out, exist_ok=True)
for f in os.listdir(a.src):
    if not f.startswith("model.onnx"):
        shutil.copy(os.path.join(a.src, f), a.out)
m = onnx.load(os.path.join(a.src, "model.onnx"))
init = {t.name: t for t in m.graph.initializer}
rng = np.random.default_rng(0)
for nd in m.graph.node:
    if nd.op_type != "MatMulNBits" or "lm_head" in nd.name:
        continue
    at = {x.name: x for x in nd.attribute}
    n, b = at["N"].i, at["K"].i // a.block
    at["bits"].i, at["block_size"].i = 2, a.block
    w, s = nd.input[1], nd.input[2]
    init[w].CopyFrom(nh.from_array(rng.integers(0, 256, (n, b, a.block // 4), dtype=np.uint8), w))
    old = nh.to_array(init[s]).reshape(-1)[: n * b]
    init[s].CopyFrom(nh.from_array(np.abs(old).astype(np.float32) + 1e-3, s))
    z = w + "_zp2"
    m.graph.initializer.append(nh.from_array(np.full(n * ((b * 2 + 7) // 8), 0xAA, np.uint8), z))
    while len(nd.input) < 4:
        nd.input.append("")
    nd.input[3] = z
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
