"""Convert a GGUF file to a Hugging Face folder (float32 safetensors, tokenizer, chat template).

  make_hf.py GGUF OUT_DIR [--bf16-too]

The weights go through transformers' own GGUF loader. The tokenizer of a `gpt2`-model GGUF is
rebuilt here from the vocabulary and merges in the file, because transformers 5.5 builds a
CodeLlama tokenizer (wrong pre-tokenizer, wrong special tokens) for every llama-architecture GGUF.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

CONTROL, USER_DEFINED = 3, 4  # values of tokenizer.ggml.token_type


def byte_level_tokenizer(path: Path) -> Any:
    """Return the tokenizer of a byte-level BPE file; None for another kind."""
    from gguf import GGUFReader
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    fields = GGUFReader(path).fields

    def get(key: str) -> Any:
        return fields[key].contents() if key in fields else None

    def token(key: str) -> str | None:
        index = get(f"tokenizer.ggml.{key}_token_id")
        return None if index is None else tokens[index]

    if get("tokenizer.ggml.model") != "gpt2":
        return None
    tokens, types = get("tokenizer.ggml.tokens"), get("tokenizer.ggml.token_type")
    merges = [tuple(merge.split(" ")) for merge in get("tokenizer.ggml.merges")]
    core = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate(tokens)}, merges=merges))
    steps = [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
    if get("tokenizer.ggml.pre") == "smollm":
        steps.insert(0, pre_tokenizers.Digits(individual_digits=True))
    core.pre_tokenizer = pre_tokenizers.Sequence(steps)
    core.decoder = decoders.ByteLevel()
    special = [t for t, kind in zip(tokens, types, strict=True) if kind in (CONTROL, USER_DEFINED)]
    core.add_special_tokens([AddedToken(t, special=True, normalized=False) for t in special])
    fast = PreTrainedTokenizerFast(
        tokenizer_object=core,
        bos_token=token("bos"),
        eos_token=token("eos"),
        unk_token=token("unknown"),
        pad_token=token("padding"),
        clean_up_tokenization_spaces=False,
        model_max_length=8192,
    )
    fast.chat_template = get("tokenizer.chat_template")
    return fast


def save_tokenizer(tokenizer: Any, out: Path) -> None:
    """Save with the class name that other tools know (transformers 5.5 writes its own)."""
    tokenizer.save_pretrained(out)
    file = out / "tokenizer_config.json"
    text = file.read_text().replace('"TokenizersBackend"', '"PreTrainedTokenizerFast"')
    file.write_text(text)


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("gguf", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--bf16-too", action="store_true", help="also write OUT-bf16")
    a = parser.parse_args()
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    place = {"pretrained_model_name_or_path": a.gguf.resolve().parent, "gguf_file": a.gguf.name}
    tokenizer = byte_level_tokenizer(a.gguf) or AutoTokenizer.from_pretrained(**place)
    model = AutoModelForCausalLM.from_pretrained(**place, dtype=torch.float32).eval()
    for config in (model.generation_config, model.config):
        config.eos_token_id = tokenizer.eos_token_id
    model.generation_config.pad_token_id = tokenizer.pad_token_id
    model.config._name_or_path = ""
    model.save_pretrained(a.out)
    save_tokenizer(tokenizer, a.out)
    if a.bf16_too:
        half = a.out.with_name(a.out.name + "-bf16")
        model.to(torch.bfloat16).save_pretrained(half)
        save_tokenizer(tokenizer, half)
        model.to(torch.float32)
    ids = tokenizer("The capital of France is", return_tensors="pt")
    output = model.generate(**ids, max_new_tokens=12, do_sample=False)
    print(repr(tokenizer.decode(output[0])), file=sys.stderr)


if __name__ == "__main__":
    main()
