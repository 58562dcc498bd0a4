"""Write run_all.py's list of configurations.

  make_config.py WORK_DIR LLAMA_BIN_DIR OUT.json [--edgegen-python P --bundle DIR]...

WORK_DIR has the models/ and hf/ of export_all.sh. --bundle adds an edgegen bundle, run by the
interpreter that edgegen is installed in.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

SCRIPTS = {
    "llama.cpp": "bench_llamacpp.py",
    "llama-bench": "bench_llamabench.py",
    "ov": "bench_openvino_genai.py",
    "ort": "bench_ort_genai.py",
    "hf": "bench_transformers.py",
    "ct2": "bench_ctranslate2.py",
}
NGRAM_MAP = "--spec-type ngram-map-k --spec-ngram-map-k-size-n 3 --spec-ngram-map-k-size-m 8"
NGRAM = '{"ngram_size": 3, "max_draft_tokens": 5}'
SHORT = ("--new", "48")

Row = tuple[str, str, str, tuple[str, ...], str]
"""Rival and variant, model file or folder, label, further arguments, prompts (all if empty)."""

SMALL: list[Row] = [
    ("llama.cpp Q4_0", "135m-Q4_0.gguf", "Q4_0", (), ""),
    ("llama.cpp Q4_K_M", "135m-Q4_K_M.gguf", "Q4_K_M", (), ""),
    ("llama.cpp Q8_0", "135m-Q8_0.gguf", "Q8_0", (), ""),
    ("llama.cpp Q4_1", "135m-Q4_1.gguf", "Q4_1", (), ""),
    ("llama.cpp Q2_0", "135m-Q2_0.gguf", "Q2_0", SHORT, "chat,code"),
    (
        "llama.cpp Q4_0 kv-q8",
        "135m-Q4_0.gguf",
        "Q4_0",
        ("--server-args", "-ctk q8_0 -ctv q8_0"),
        "",
    ),
    ("llama.cpp Q4_0 ngram-map-k", "135m-Q4_0.gguf", "Q4_0", ("--server-args", NGRAM_MAP), ""),
    ("llama-bench Q4_0", "135m-Q4_0.gguf", "Q4_0", (), ""),
    ("ov int4s-g64", "ov-135m-int4s-g64", "int4_sym_g64", (), ""),
    ("ov int4s-g64-all", "ov-135m-int4s-g64-all", "int4_sym_g64_all", (), ""),
    ("ov int4s-g64 hint-f32", "ov-135m-int4s-g64", "int4_sym_g64", ("--hint", "f32"), ""),
    ("ov int4s-g64 kv-u4", "ov-135m-int4s-g64", "int4_sym_g64", ("--kv", "u4"), ""),
    ("ov int4s-g64 kv-f16", "ov-135m-int4s-g64", "int4_sym_g64", ("--kv", "f16"), ""),
    ("ov int4s-g32", "ov-135m-int4s-g32", "int4_sym_g32", (), ""),
    ("ov int4a-g64", "ov-135m-int4a-g64", "int4_asym_g64", (), ""),
    ("ov int8", "ov-135m-int8", "int8", (), ""),
    (
        "ov int4s-g64-all lookup",
        "ov-135m-int4s-g64-all",
        "int4_sym_g64_all",
        ("--lookup", "--ndraft", "5", "--ngram", "3"),
        "",
    ),
    ("ort int4-b32", "ort-135m-int4", "int4_b32_acc4", (), ""),
    ("ort int4-b64", "ort-135m-int4-b64", "int4_b64_acc4", (), ""),
    ("ort int8-b32", "ort-135m-int8", "int8_b32_acc4", (), ""),
    ("ort int2-b32", "ort-135m-int2-b32", "int2_asym_b32", (), ""),
    ("ort int2-b64", "ort-135m-int2-b64", "int2_asym_b64", (), ""),
    ("ort int2-b64-lut", "ort-135m-int2-b64-lut", "int2_asym_b64_lut", (), ""),
    ("ort int4-full", "ort-135m-int4-full", "int4_b32_acc4_fullhead", (), ""),
    (
        "ort int4-full ngram",
        "ort-135m-int4-full",
        "int4_b32_acc4_fullhead",
        ("--spec", NGRAM),
        "",
    ),
    ("ct2 int8", "ct2-135m-int8", "int8", ("--tokenizer", "{hf}/smollm2-135m-instruct"), ""),
    ("hf fp32", "{hf}/smollm2-135m-instruct", "fp32", (), ""),
    ("hf bf16", "{hf}/smollm2-135m-instruct", "bf16", ("--dtype", "bfloat16"), ""),
]
LARGE: list[Row] = [
    *[
        (f"llama.cpp {q}", f"1.7b-{q}.gguf", q, SHORT, "chat")
        for q in ("Q4_0", "Q4_K_M", "Q8_0", "Q2_K", "TQ2_0")
    ],
    ("ov int4s-g128", "ov-1.7b-int4s-g128", "int4_sym_g128", SHORT, "chat"),
    ("ov int8", "ov-1.7b-int8", "int8", SHORT, "chat"),
    ("ort int4-b32", "ort-1.7b-int4", "int4_b32_acc4", SHORT, "chat"),
    ("ort int2-b32", "ort-1.7b-int2-b32", "int2_asym_b32", SHORT, "chat"),
    ("ort int2-b64", "ort-1.7b-int2-b64", "int2_asym_b64", SHORT, "chat"),
    ("ort int2-b64-lut", "ort-1.7b-int2-b64-lut", "int2_asym_b64_lut", SHORT, "chat"),
    ("hf bf16", "{hf}/synth-1.7b", "bf16", ("--dtype", "bfloat16", "--new", "16"), "chat"),
]


def entry(size: str, row: Row, work: Path, llama: Path) -> dict[str, Any]:
    """Return one configuration of run_all.py."""
    variant, model, quant, further, only = row
    rival = variant.split()[0]
    hf = str(work / "hf")
    path = model.format(hf=hf) if model.startswith("{hf}") else str(work / "models" / model)
    args = ["--model", path, "--quant", quant, *(word.replace("{hf}", hf) for word in further)]
    if rival.startswith("llama"):
        args += ["--bin", str(llama)]
    config = {"id": f"{size} {variant}", "script": SCRIPTS[rival], "args": args}
    return {**config, "only": only} if only else config


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("work", type=Path)
    parser.add_argument("llama", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--edgegen-python")
    parser.add_argument("--bundle", type=Path, action="append", default=[])
    a = parser.parse_args()
    work, llama = a.work.resolve(), a.llama.resolve()
    entries = [
        entry(size, row, work, llama)
        for size, rows in (("135m", SMALL), ("1.7b", LARGE))
        for row in rows
    ]
    for bundle in a.bundle:
        args = ["--model", str(bundle.resolve()), "--quant", bundle.name]
        config = {"id": f"edgegen {bundle.name}", "script": "bench_edgegen.py", "args": args}
        entries.append({**config, "python": a.edgegen_python} if a.edgegen_python else config)
    a.out.write_text(json.dumps(entries, indent=1))
    print(len(entries))


if __name__ == "__main__":
    main()
