#!/usr/bin/env python3
"""Write run_all.py's list of configurations:  make_config.py WORK_DIR LLAMA_BIN_DIR OUT.json
WORK_DIR holds models/ and hf/ as export_all.sh makes them."""

import json
import os
import sys

W, B, OUT = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), sys.argv[3]
M, H = W + "/models/", W + "/hf/"
c = []


def add(id, script, model, quant, *args, only=None, env=None):
    d = {"id": id, "script": script, "args": ["--model", model, "--quant", quant, *args]}
    if only:
        d["only"] = only
    if env:
        d["env"] = env
    c.append(d)


L = ["--bin", B]
for q in ["Q4_0", "Q4_K_M", "Q8_0"]:
    add(f"135m llama.cpp {q}", "bench_llamacpp.py", M + f"135m-{q}.gguf", q, *L)
add("135m llama.cpp Q4_1", "bench_llamacpp.py", M + "135m-Q4_1.gguf", "Q4_1", *L)
add(
    "135m llama.cpp Q2_0",
    "bench_llamacpp.py",
    M + "135m-Q2_0.gguf",
    "Q2_0",
    *L,
    "--new",
    "48",
    only="chat,code",
)
add(
    "135m llama.cpp Q4_0 kv-q8",
    "bench_llamacpp.py",
    M + "135m-Q4_0.gguf",
    "Q4_0",
    *L,
    "--server-args",
    "-ctk q8_0 -ctv q8_0",
)
add(
    "135m llama.cpp Q4_0 ngram-map-k",
    "bench_llamacpp.py",
    M + "135m-Q4_0.gguf",
    "Q4_0",
    *L,
    "--server-args",
    "--spec-type ngram-map-k --spec-ngram-map-k-size-n 3 --spec-ngram-map-k-size-m 8",
)
add("135m llama-bench Q4_0", "bench_llamabench.py", M + "135m-Q4_0.gguf", "Q4_0", *L)
O = "bench_openvino_genai.py"
add("135m ov int4s-g64", O, M + "ov-135m-int4s-g64", "int4_sym_g64")
add("135m ov int4s-g64-all", O, M + "ov-135m-int4s-g64-all", "int4_sym_g64_all")
add("135m ov int4s-g64 hint-f32", O, M + "ov-135m-int4s-g64", "int4_sym_g64", "--hint", "f32")
add("135m ov int4s-g64 kv-u4", O, M + "ov-135m-int4s-g64", "int4_sym_g64", "--kv", "u4")
add("135m ov int4s-g64 kv-f16", O, M + "ov-135m-int4s-g64", "int4_sym_g64", "--kv", "f16")
add("135m ov int4s-g32", O, M + "ov-135m-int4s-g32", "int4_sym_g32")
add("135m ov int4a-g64", O, M + "ov-135m-int4a-g64", "int4_asym_g64")
add("135m ov int8", O, M + "ov-135m-int8", "int8")
add(
    "135m ov int4s-g64-all lookup",
    O,
    M + "ov-135m-int4s-g64-all",
    "int4_sym_g64_all",
    "--lookup",
    "--ndraft",
    "5",
    "--ngram",
    "3",
)
R = "bench_ort_genai.py"
add("135m ort int4-b32", R, M + "ort-135m-int4", "int4_b32_acc4")
add("135m ort int4-b64", R, M + "ort-135m-int4-b64", "int4_b64_acc4")
add("135m ort int8-b32", R, M + "ort-135m-int8", "int8_b32_acc4")
add("135m ort int2-b32", R, M + "ort-135m-int2-b32", "int2_asym_b32")
add("135m ort int2-b64-lut", R, M + "ort-135m-int2-b64-lut", "int2_asym_b64_lut")
add("135m ort int2-b64", R, M + "ort-135m-int2-b64", "int2_asym_b64")
add("135m ort int4-full", R, M + "ort-135m-int4-full", "int4_b32_acc4_fullhead")
add(
    "135m ort int4-full ngram",
    R,
    M + "ort-135m-int4-full",
    "int4_b32_acc4_fullhead",
    "--spec",
    '{"ngram_size": 3, "max_draft_tokens": 5}',
)
add(
    "135m ort int4-full draft-int2",
    R,
    M + "ort-135m-int4-full",
    "int4_b32_acc4_fullhead",
    "--draft",
    M + "ort-135m-int2-b32-full",
    "--spec",
    '{"max_draft_tokens": 3}',
    only="chat,code",
)
T = "bench_transformers.py"
add("135m hf fp32", T, H + "smollm2-135m-instruct", "fp32")
add("135m hf bf16", T, H + "smollm2-135m-instruct", "bf16", "--dtype", "bfloat16")
add(
    "135m ct2 int8",
    "bench_ctranslate2.py",
    M + "ct2-135m-int8",
    "int8",
    "--tokenizer",
    H + "smollm2-135m-instruct",
)
N = ["--new", "48"]
for q in ["Q4_0", "Q4_K_M", "Q8_0", "Q2_K", "TQ2_0"]:
    add(f"1.7b llama.cpp {q}", "bench_llamacpp.py", M + f"1.7b-{q}.gguf", q, *L, *N, only="chat")
add("1.7b ov int4s-g128", O, M + "ov-1.7b-int4s-g128", "int4_sym_g128", *N, only="chat")
add("1.7b ov int8", O, M + "ov-1.7b-int8", "int8", *N, only="chat")
add("1.7b ort int4-b32", R, M + "ort-1.7b-int4", "int4_b32_acc4", *N, only="chat")
add("1.7b ort int2-b32", R, M + "ort-1.7b-int2-b32", "int2_asym_b32", *N, only="chat")
add("1.7b ort int2-b64-lut", R, M + "ort-1.7b-int2-b64-lut", "int2_asym_b64_lut", *N, only="chat")
add("1.7b ort int2-b64", R, M + "ort-1.7b-int2-b64", "int2_asym_b64", *N, only="chat")
add("1.7b hf bf16", T, H + "synth-1.7b", "bf16", "--dtype", "bfloat16", "--new", "16", only="chat")
json.dump(c, open(OUT, "w"), indent=1)
print(len(c))
