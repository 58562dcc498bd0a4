#!/usr/bin/env python3
"""Perplexity in llama-perplexity's way: windows of 512 tokens with no overlap, the last 256 of each scored.

  ppl.py hf  DIR TEXT [--dtype float32] [--fake BITS:GROUP:sym|asym]   transformers; --fake rounds the linear weights
  ppl.py ort DIR TEXT --tokenizer HF_DIR                               onnxruntime-genai (export without pruned lm_head)
  ppl.py ov  DIR TEXT --tokenizer HF_DIR [--kv u8]                     OpenVINO through optimum-intel
Prints one JSON line.
"""

import argparse
import json
import time

ap = argparse.ArgumentParser()
ap.add_argument("kind", choices=["hf", "ort", "ov"])
ap.add_argument("model")
ap.add_argument("text")
ap.add_argument("--tokenizer", default="")
ap.add_argument("--dtype", default="float32")
ap.add_argument("--fake", default="")
ap.add_argument("--mse", action="store_true", help="with --fake: search the clipping per group")
ap.add_argument("--kv", default="")
ap.add_argument("--ctx", type=int, default=512)
ap.add_argument("--threads", type=int, default=2)
ap.add_argument("--max-windows", type=int, default=0)
a = ap.parse_args()
import numpy as np
import torch
from transformers import AutoModelForCausalLM, AutoTokenizer

torch.set_num_threads(a.threads)
tok = AutoTokenizer.from_pretrained(a.tokenizer or a.model)
ids = tok(open(a.text, encoding="utf-8").read(), add_special_tokens=False).input_ids
w = len(ids) // a.ctx
if a.max_windows:
    w = min(w, a.max_windows)
x = np.array(ids[: w * a.ctx]).reshape(w, a.ctx)
t0 = time.time()


def fake(wt, bits, g, sym, mse):
    n, k = wt.shape
    g = g if k % g == 0 else k
    v = wt.reshape(n, k // g, g)

    def q(v, shrink):
        if sym:
            m = v.gather(-1, v.abs().argmax(-1, keepdim=True)) * shrink
            s = m / -(1 << (bits - 1))
            s = torch.where(s == 0, torch.ones_like(s), s)
            return (v / s).round().clamp(-(1 << (bits - 1)), (1 << (bits - 1)) - 1) * s
        lo, hi = v.amin(-1, keepdim=True) * shrink, v.amax(-1, keepdim=True) * shrink
        s = (hi - lo) / ((1 << bits) - 1)
        s = torch.where(s == 0, torch.ones_like(s), s)
        return ((v - lo) / s).round().clamp(0, (1 << bits) - 1) * s + lo

    best = q(v, 1.0)
    if mse:
        e = ((best - v) ** 2).sum(-1, keepdim=True)
        for sh in np.linspace(0.95, 0.4, 12):
            c = q(v, float(sh))
            e2 = ((c - v) ** 2).sum(-1, keepdim=True)
            best = torch.where(e2 < e, c, best)
            e = torch.minimum(e, e2)
    return best.reshape(n, k)


if a.kind == "hf":
    m = AutoModelForCausalLM.from_pretrained(a.model, dtype=getattr(torch, a.dtype)).eval()
    if a.fake:
        b, g, s = a.fake.split(":")
        with torch.no_grad():
            for nme, mod in m.named_modules():
                if isinstance(mod, torch.nn.Linear) and "lm_head" not in nme:
                    mod.weight.copy_(fake(mod.weight.float(), int(b), int(g), s == "sym", a.mse))
    f = lambda r: m(torch.tensor(r[None])).logits[0]
elif a.kind == "ov":
    from optimum.intel import OVModelForCausalLM

    c = {"INFERENCE_NUM_THREADS": a.threads}
    if a.kv:
        c["KV_CACHE_PRECISION"] = a.kv
    m = OVModelForCausalLM.from_pretrained(a.model, ov_config=c)
    f = lambda r: m(
        torch.tensor(r[None]), attention_mask=torch.ones(1, len(r), dtype=torch.int64)
    ).logits[0]
else:
    import onnxruntime_genai as og

    c = og.Config(a.model)
    c.overlay(
        json.dumps({"model": {"decoder": {"session_options": {"intra_op_num_threads": a.threads}}}})
    )
    m = og.Model(c)

    def f(r):
        p = og.GeneratorParams(m)
        p.set_search_options(max_length=a.ctx + 1, do_sample=False)
        g = og.Generator(m, p)
        g.append_tokens(r[None].astype(np.int32))
        return torch.from_numpy(np.asarray(g.get_output("logits"))[0].copy()).float()


nll, n, h = 0.0, 0, a.ctx // 2
per = []
with torch.inference_mode():
    for r in x:
        lp = torch.log_softmax(f(r)[h:-1].float(), -1)
        e = -lp.gather(-1, torch.tensor(r[h + 1 :])[:, None]).sum().item()
        nll += e
        n += a.ctx - h - 1
        per.append(e / (a.ctx - h - 1))
print(
    json.dumps(
        {
            "kind": a.kind,
            "model": a.model.rstrip("/").split("/")[-1],
            "fake": a.fake + ("+mse" if a.mse else ""),
            "kv": a.kv,
            "dtype": a.dtype,
            "ppl": round(float(np.exp(nll / n)), 4),
            "scored": n,
            "windows": w,
            "sem_nll": round(float(np.std(per) / np.sqrt(len(per))), 4),
            "seconds": round(time.time() - t0, 1),
        }
    )
)
