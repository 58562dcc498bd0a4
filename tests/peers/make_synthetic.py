#!/usr/bin/env python3
"""Random-weight Llama at the SmolLM2-1.7B (default) or Llama-3.2-1B geometry, bf16 safetensors.

  make_synthetic.py TOKENIZER_DIR OUT_DIR [--geometry smollm2-1.7b|llama3.2-1b]
Speed only: the text that it makes is noise.
"""

import argparse

GEOM = {
    "smollm2-1.7b": dict(
        hidden_size=2048,
        num_hidden_layers=24,
        num_attention_heads=32,
        num_key_value_heads=32,
        intermediate_size=8192,
        vocab_size=49152,
        rope_theta=130000.0,
    ),
    "llama3.2-1b": dict(
        hidden_size=2048,
        num_hidden_layers=16,
        num_attention_heads=32,
        num_key_value_heads=8,
        intermediate_size=8192,
        vocab_size=128256,
        rope_theta=500000.0,
    ),
}


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("tokenizer")
    ap.add_argument("out")
    ap.add_argument("--geometry", default="smollm2-1.7b", choices=sorted(GEOM))
    a = ap.parse_args()
    import torch
    from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    tok = AutoTokenizer.from_pretrained(a.tokenizer)
    cfg = LlamaConfig(
        **GEOM[a.geometry],
        max_position_embeddings=8192,
        tie_word_embeddings=True,
        bos_token_id=tok.bos_token_id,
        eos_token_id=tok.eos_token_id,
        pad_token_id=tok.pad_token_id,
        rms_norm_eps=1e-5,
    )
    torch.set_default_dtype(torch.bfloat16)
    m = LlamaForCausalLM(cfg)  # normal(0, 0.02)
    m.save_pretrained(a.out)
    from make_hf import save_tokenizer

    save_tokenizer(tok, a.out)
    print(sum(p.numel() for p in m.parameters()))


if __name__ == "__main__":
    main()
