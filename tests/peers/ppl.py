"""Measure a rival's perplexity over edgegen's windows: consecutive, the first position not scored.

  ppl.py hf  DIR TEXT [--fake BITS:GROUP:sym|asym [--mse]]   transformers; --fake rounds its weights
  ppl.py ort DIR TEXT --tokenizer HF_DIR    onnxruntime-genai (exported without a pruned head)
  ppl.py ov  DIR TEXT --tokenizer HF_DIR    OpenVINO through optimum-intel
  --half scores only the second half of each window, as llama-perplexity does. Prints one JSON line.
Compare rivals by their ratio to the float model, scored in the same way.
"""

from __future__ import annotations

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

Logits = Callable[[np.ndarray], torch.Tensor]
"""Token ids [T] -> logits [T, vocab]."""


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("kind", choices=sorted(LOADERS))
    parser.add_argument("model")
    parser.add_argument("text")
    parser.add_argument("--tokenizer", help="Hugging Face folder (default: the model's)")
    parser.add_argument("--dtype", default="float32")
    parser.add_argument("--fake", default="", help="BITS:GROUP:sym|asym")
    parser.add_argument("--mse", action="store_true", help="with --fake: search the clipping range")
    parser.add_argument("--kv", default="", help="OpenVINO's KV_CACHE_PRECISION")
    parser.add_argument("--context", type=int, default=512)
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--max-windows", type=int)
    parser.add_argument("--half", action="store_true")
    return parser.parse_args()


def round_groups(v: torch.Tensor, bits: int, symmetric: bool, shrink: float) -> torch.Tensor:
    """Round groups v [N, G, group] to `bits`, with their range shrunk by a factor."""
    if symmetric:
        half = 1 << (bits - 1)
        extreme = v.gather(-1, v.abs().argmax(-1, keepdim=True)) * shrink
        scale = extreme / -half
        scale = torch.where(scale == 0, torch.ones_like(scale), scale)
        return (v / scale).round().clamp(-half, half - 1) * scale
    low, high = v.amin(-1, keepdim=True) * shrink, v.amax(-1, keepdim=True) * shrink
    scale = (high - low) / ((1 << bits) - 1)
    scale = torch.where(scale == 0, torch.ones_like(scale), scale)
    return ((v - low) / scale).round().clamp(0, (1 << bits) - 1) * scale + low


def fake_quantize(
    weight: torch.Tensor, bits: int, group: int, symmetric: bool, search: bool
) -> torch.Tensor:
    """Round a weight [N, K] in groups along K; `search` also searches the clipping range."""
    n, k = weight.shape
    group = group if k % group == 0 else k
    v = weight.reshape(n, k // group, group)
    best = round_groups(v, bits, symmetric, 1.0)
    if search:
        error = ((best - v) ** 2).sum(-1, keepdim=True)
        for shrink in np.linspace(0.95, 0.4, 12):
            tried = round_groups(v, bits, symmetric, float(shrink))
            its_error = ((tried - v) ** 2).sum(-1, keepdim=True)
            best = torch.where(its_error < error, tried, best)
            error = torch.minimum(error, its_error)
    return best.reshape(n, k)


def load_hf(a: argparse.Namespace) -> Logits:
    model = AutoModelForCausalLM.from_pretrained(a.model, dtype=getattr(torch, a.dtype)).eval()
    if a.fake:
        bits, group, kind = a.fake.split(":")
        for name, module in model.named_modules():
            if isinstance(module, torch.nn.Linear) and "lm_head" not in name:
                rounded = fake_quantize(
                    module.weight.float(), int(bits), int(group), kind == "sym", a.mse
                )
                module.weight.copy_(rounded)
    return lambda ids: model(torch.tensor(ids[None])).logits[0]


def load_ov(a: argparse.Namespace) -> Logits:
    from optimum.intel import OVModelForCausalLM

    config = {"INFERENCE_NUM_THREADS": a.threads}
    if a.kv:
        config["KV_CACHE_PRECISION"] = a.kv
    model = OVModelForCausalLM.from_pretrained(a.model, ov_config=config)
    return lambda ids: model(
        torch.tensor(ids[None]), attention_mask=torch.ones(1, len(ids), dtype=torch.int64)
    ).logits[0]


def load_ort(a: argparse.Namespace) -> Logits:
    import onnxruntime_genai as og

    config = og.Config(a.model)
    session = {"intra_op_num_threads": a.threads}
    config.overlay(json.dumps({"model": {"decoder": {"session_options": session}}}))
    model = og.Model(config)

    def logits(ids: np.ndarray) -> torch.Tensor:
        params = og.GeneratorParams(model)
        params.set_search_options(max_length=len(ids) + 1, do_sample=False)
        generator = og.Generator(model, params)
        generator.append_tokens(ids[None].astype(np.int32))
        return torch.from_numpy(np.asarray(generator.get_output("logits"))[0].copy())

    return logits


LOADERS = {"hf": load_hf, "ort": load_ort, "ov": load_ov}


@torch.inference_mode()
def main() -> None:
    a = arguments()
    torch.set_num_threads(a.threads)
    tokenizer = AutoTokenizer.from_pretrained(a.tokenizer or a.model)
    text = Path(a.text).read_text(encoding="utf-8")
    ids = np.array(tokenizer(text, add_special_tokens=False).input_ids)
    windows = [ids[i : i + a.context] for i in range(0, len(ids), a.context)]
    windows = [w for w in windows if len(w) >= (a.context if a.half else 2)][: a.max_windows]
    start = time.time()
    logits_of = LOADERS[a.kind](a)
    total, scored, means = 0.0, 0, []
    for window in windows:
        skip = a.context // 2 if a.half else 0
        log_p = torch.log_softmax(logits_of(window)[skip:-1].float(), -1)
        loss = -log_p.gather(-1, torch.tensor(window[skip + 1 :])[:, None]).sum().item()
        total += loss
        scored += len(log_p)
        means.append(loss / len(log_p))
    record = {
        "kind": a.kind,
        "model": Path(a.model).name,
        "fake": a.fake + ("+mse" if a.mse else ""),
        "kv": a.kv,
        "dtype": a.dtype,
        "perplexity": round(float(np.exp(total / scored)), 4),
        "tokens": scored,
        "windows": len(windows),
        "standard_error_nll": round(float(np.std(means) / np.sqrt(len(means))), 4),
        "seconds": round(time.time() - start, 1),
    }
    print(json.dumps(record))


if __name__ == "__main__":
    main()
