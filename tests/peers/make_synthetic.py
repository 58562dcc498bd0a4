"""Write a Llama with random weights in the shapes of a known model, as bfloat16 safetensors.

  make_synthetic.py TOKENIZER_DIR OUT_DIR [--geometry smollm2-1.7b|llama3.2-1b]

For speed only: its text is noise.
"""

from __future__ import annotations

import argparse
from pathlib import Path

GEOMETRIES = {
    "smollm2-1.7b": {
        "hidden_size": 2048,
        "num_hidden_layers": 24,
        "num_attention_heads": 32,
        "num_key_value_heads": 32,
        "intermediate_size": 8192,
        "vocab_size": 49152,
        "rope_theta": 130000.0,
    },
    "llama3.2-1b": {
        "hidden_size": 2048,
        "num_hidden_layers": 16,
        "num_attention_heads": 32,
        "num_key_value_heads": 8,
        "intermediate_size": 8192,
        "vocab_size": 128256,
        "rope_theta": 500000.0,
    },
}


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tokenizer")
    parser.add_argument("out", type=Path)
    parser.add_argument("--geometry", default="smollm2-1.7b", choices=sorted(GEOMETRIES))
    a = parser.parse_args()
    import torch
    from make_hf import save_tokenizer
    from transformers import AutoTokenizer, LlamaConfig, LlamaForCausalLM

    torch.manual_seed(0)
    tokenizer = AutoTokenizer.from_pretrained(a.tokenizer)
    config = LlamaConfig(
        **GEOMETRIES[a.geometry],
        max_position_embeddings=8192,
        tie_word_embeddings=True,
        bos_token_id=tokenizer.bos_token_id,
        eos_token_id=tokenizer.eos_token_id,
        pad_token_id=tokenizer.pad_token_id,
        rms_norm_eps=1e-5,
    )
    torch.set_default_dtype(torch.bfloat16)
    model = LlamaForCausalLM(config)  # weights from normal(0, 0.02)
    model.save_pretrained(a.out)
    save_tokenizer(tokenizer, a.out)
    print(sum(p.numel() for p in model.parameters()))


if __name__ == "__main__":
    main()
