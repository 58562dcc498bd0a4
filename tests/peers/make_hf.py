#!/usr/bin/env python3
"""Turn a GGUF file into a Hugging Face folder (fp32 safetensors + tokenizer + chat template).

  make_hf.py GGUF OUT_DIR [--bf16-too]

The weights go through transformers' own GGUF loader.  The tokenizer of a `gpt2`-model GGUF is
rebuilt here from the vocabulary and merges in the file, because transformers 5.5 builds a
CodeLlama tokenizer (wrong pre-tokenizer, wrong special tokens) for every llama-architecture GGUF.
"""

import argparse
import os
import sys


def byte_level_tokenizer(gguf_path):
    from gguf import GGUFReader
    from tokenizers import AddedToken, Tokenizer, decoders, models, pre_tokenizers
    from transformers import PreTrainedTokenizerFast

    f = GGUFReader(gguf_path).fields
    get = lambda k: f[k].contents() if k in f else None
    if get("tokenizer.ggml.model") != "gpt2":
        return None
    tokens = get("tokenizer.ggml.tokens")
    merges = [tuple(m.split(" ")) for m in get("tokenizer.ggml.merges")]
    types = get("tokenizer.ggml.token_type")
    tk = Tokenizer(models.BPE(vocab={t: i for i, t in enumerate(tokens)}, merges=merges))
    steps = [pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
    if get("tokenizer.ggml.pre") == "smollm":
        steps.insert(0, pre_tokenizers.Digits(individual_digits=True))
    tk.pre_tokenizer = pre_tokenizers.Sequence(steps)
    tk.decoder = decoders.ByteLevel()
    tk.add_special_tokens(
        [
            AddedToken(t, special=True, normalized=False)
            for t, ty in zip(tokens, types)
            if ty in (3, 4)
        ]
    )
    name = lambda k: tokens[get(k)] if get(k) is not None else None
    fast = PreTrainedTokenizerFast(
        tokenizer_object=tk,
        bos_token=name("tokenizer.ggml.bos_token_id"),
        eos_token=name("tokenizer.ggml.eos_token_id"),
        unk_token=name("tokenizer.ggml.unknown_token_id"),
        pad_token=name("tokenizer.ggml.padding_token_id"),
        clean_up_tokenization_spaces=False,
        model_max_length=8192,
    )
    fast.chat_template = get("tokenizer.chat_template")
    return fast


def save_tokenizer(tok, out):
    """Save under the class name that the other tools know (transformers 5.5 writes TokenizersBackend)."""
    tok.save_pretrained(out)
    p = os.path.join(out, "tokenizer_config.json")
    s = open(p).read().replace('"TokenizersBackend"', '"PreTrainedTokenizerFast"')
    open(p, "w").write(s)


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("gguf")
    ap.add_argument("out")
    ap.add_argument("--bf16-too", action="store_true", help="also write OUT-bf16")
    a = ap.parse_args()
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    d, f = os.path.split(os.path.abspath(a.gguf))
    tok = byte_level_tokenizer(a.gguf) or AutoTokenizer.from_pretrained(d, gguf_file=f)
    m = AutoModelForCausalLM.from_pretrained(d, gguf_file=f, dtype=torch.float32).eval()
    m.generation_config.eos_token_id = tok.eos_token_id
    m.generation_config.pad_token_id = tok.pad_token_id
    m.config.eos_token_id = tok.eos_token_id
    m.config._name_or_path = ""
    m.save_pretrained(a.out)
    save_tokenizer(tok, a.out)
    if a.bf16_too:
        m.to(torch.bfloat16).save_pretrained(a.out + "-bf16")
        save_tokenizer(tok, a.out + "-bf16")
        m.to(torch.float32)
    if tok.chat_template:
        ids = tok.apply_chat_template(
            [{"role": "user", "content": "What is the capital of France?"}],
            add_generation_prompt=True,
            return_tensors="pt",
            return_dict=True,
        )
    else:
        ids = tok("The capital of France is", return_tensors="pt")
    out = m.generate(**ids, max_new_tokens=40, do_sample=False)
    print(repr(tok.decode(out[0])), file=sys.stderr)


if __name__ == "__main__":
    main()
