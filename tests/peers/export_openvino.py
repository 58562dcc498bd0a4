"""Export a Hugging Face folder to OpenVINO with NNCF weight compression, for OpenVINO GenAI.

  export_openvino.py HF_DIR OUT_DIR --format int4|int8|fp16 [--group 64] [--asym] [--all-layers]

By default NNCF keeps the embedding and the head at 8 bits.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import Any


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("hf")
    parser.add_argument("out", type=Path)
    parser.add_argument("--format", default="int4", choices=("int4", "int8", "fp16"))
    parser.add_argument("--group", type=int, default=64)
    parser.add_argument("--asym", action="store_true")
    parser.add_argument(
        "--all-layers", action="store_true", help="quantize embedding and head to 4 bits too"
    )
    parser.add_argument("--dtype", default="auto", choices=("auto", "bfloat16"))
    a = parser.parse_args()
    import torch
    from openvino import save_model
    from openvino_tokenizers import convert_tokenizer
    from optimum.intel import OVModelForCausalLM, OVWeightQuantizationConfig
    from transformers import AutoTokenizer

    options: dict[str, Any] = {}
    if a.format == "int4":
        options["quantization_config"] = OVWeightQuantizationConfig(
            bits=4,
            sym=not a.asym,
            group_size=a.group,
            ratio=1.0,
            all_layers=a.all_layers or None,
        )
    elif a.format == "int8":
        options["quantization_config"] = OVWeightQuantizationConfig(bits=8, sym=not a.asym)
    else:
        options["load_in_8bit"] = False
    if a.dtype != "auto":
        options["torch_dtype"] = getattr(torch, a.dtype)
    model = OVModelForCausalLM.from_pretrained(a.hf, export=True, compile=False, **options)
    model.save_pretrained(a.out)
    tokenizer = AutoTokenizer.from_pretrained(a.hf)
    tokenizer.save_pretrained(a.out)
    encoder, decoder = convert_tokenizer(tokenizer, with_detokenizer=True)
    save_model(encoder, a.out / "openvino_tokenizer.xml")
    save_model(decoder, a.out / "openvino_detokenizer.xml")


if __name__ == "__main__":
    main()
