#!/usr/bin/env python3
"""Export a HF folder to OpenVINO with NNCF weight compression, tokenizer included, for OpenVINO GenAI.

  export_openvino.py HF_DIR OUT_DIR --format int4|int8|fp16 [--group 64] [--asym] [--all-layers]
By default NNCF keeps the embedding and the lm_head at 8 bits.
"""

import argparse
import time

ap = argparse.ArgumentParser()
ap.add_argument("hf")
ap.add_argument("out")
ap.add_argument("--format", default="int4")
ap.add_argument("--group", type=int, default=64)
ap.add_argument("--asym", action="store_true")
ap.add_argument("--all-layers", action="store_true", help="embedding and lm_head at 4 bits too")
ap.add_argument("--dtype", default="auto", choices=["auto", "bfloat16"], help="load the weights as")
a = ap.parse_args()
t0 = time.time()
import torch
from openvino import save_model
from openvino_tokenizers import convert_tokenizer
from optimum.intel import OVModelForCausalLM, OVWeightQuantizationConfig
from transformers import AutoTokenizer

kw = {}
if a.format == "int4":
    kw["quantization_config"] = OVWeightQuantizationConfig(
        bits=4, sym=not a.asym, group_size=a.group, ratio=1.0, all_layers=a.all_layers or None
    )
elif a.format == "int8":
    kw["quantization_config"] = OVWeightQuantizationConfig(bits=8, sym=not a.asym)
else:
    kw["load_in_8bit"] = False
if a.dtype != "auto":
    kw["torch_dtype"] = getattr(torch, a.dtype)
m = OVModelForCausalLM.from_pretrained(a.hf, export=True, compile=False, **kw)
m.save_pretrained(a.out)
tok = AutoTokenizer.from_pretrained(a.hf)
tok.save_pretrained(a.out)
try:
    t, d = convert_tokenizer(tok, with_detokenizer=True)
    save_model(t, a.out + "/openvino_tokenizer.xml")
    save_model(d, a.out + "/openvino_detokenizer.xml")
except Exception as e:
    print("tokenizer not converted:", e)
print("seconds", round(time.time() - t0))
