#!/usr/bin/env python3
"""Write the three prompts (token ids, one JSON file) that every peer gets.

make_prompts.py TOKENIZER_DIR DOC_TEXT_FILE OUT.json [--doc-tokens 470]
"""

import argparse
import json

CHAT = "Give me three short tips for keeping a small vegetable garden healthy in summer."
CODE = '''def read_csv(path, delimiter=","):
    """Read a CSV file and return a list of dictionaries, one per row."""
    rows = []
    with open(path) as f:
        header = f.readline().strip().split(delimiter)
        for line in f:
            values = line.strip().split(delimiter)
            rows.append(dict(zip(header, values)))
    return rows


def write_csv(path, rows, delimiter=","):
    """Write a list of dictionaries to a CSV file."""
'''


def main():
    ap = argparse.ArgumentParser()
    ap.add_argument("tokenizer")
    ap.add_argument("doc")
    ap.add_argument("out")
    ap.add_argument("--doc-tokens", type=int, default=470)
    a = ap.parse_args()
    from transformers import AutoTokenizer

    t = AutoTokenizer.from_pretrained(a.tokenizer)
    chat = lambda s: (
        t.apply_chat_template(
            [{"role": "user", "content": s}], add_generation_prompt=True, return_dict=True
        )["input_ids"]
        if t.chat_template
        else t(s).input_ids
    )
    body = t.decode(t(open(a.doc, encoding="utf-8").read()).input_ids[: a.doc_tokens])
    out = {
        "chat": chat(CHAT),
        "summ": chat("Summarize the following text in a few sentences.\n\n" + body),
        "code": t(CODE).input_ids,
    }
    json.dump(out, open(a.out, "w"))
    print({k: len(v) for k, v in out.items()})


if __name__ == "__main__":
    main()
