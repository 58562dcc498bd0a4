"""Replace the weights of an onnxruntime-genai int4 folder by random 2-bit ones, for speed only.

  synth_ort_2bit.py INT4_DIR OUT_DIR --block 32|64 [--lut]

quantize_ort.py does the real 2-bit quantization. With over a billion random weights it takes many
minutes and gives the same speed. The head stays at 4 bits.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import onnx
from onnx import numpy_helper
from ort_folder import copy_all_but_the_model, save

ZERO_POINTS = 0xAA  # four zero points of 2 in a byte


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("source", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--block", type=int, default=32)
    parser.add_argument("--lut", action="store_true", help="session option mlas.use_lut_gemm=1")
    a = parser.parse_args()
    copy_all_but_the_model(a.source, a.out)
    model = onnx.load(a.source / "model.onnx")
    tensors = {tensor.name: tensor for tensor in model.graph.initializer}
    rng = np.random.default_rng(0)
    for node in model.graph.node:
        if node.op_type != "MatMulNBits" or "lm_head" in node.name:
            continue
        attributes = {attribute.name: attribute for attribute in node.attribute}
        n, blocks = attributes["N"].i, attributes["K"].i // a.block
        attributes["bits"].i, attributes["block_size"].i = 2, a.block
        weight, scale = node.input[1], node.input[2]
        codes = rng.integers(0, 256, (n, blocks, a.block // 4), dtype=np.uint8)
        tensors[weight].CopyFrom(numpy_helper.from_array(codes, weight))
        old = numpy_helper.to_array(tensors[scale]).reshape(-1)[: n * blocks]
        scales = np.abs(old).astype(np.float32) + 1e-3
        tensors[scale].CopyFrom(numpy_helper.from_array(scales, scale))
        zero_points = np.full(n * ((blocks * 2 + 7) // 8), ZERO_POINTS, np.uint8)
        name = weight + "_zp2"
        model.graph.initializer.append(numpy_helper.from_array(zero_points, name))
        node.input.extend([""] * (4 - len(node.input)))
        node.input[3] = name
    save(model, a.out, a.lut)


if __name__ == "__main__":
    main()
