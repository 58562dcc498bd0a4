"""Write the three prompts for all peers: token ids in one JSON file.

make_prompts.py TOKENIZER_DIR DOC_TEXT_FILE OUT.json [--doc-tokens 470]
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

CHAT = "Give me three short tips for keeping a small vegetable garden healthy in summer."
SUMMARY = "Summarize the following text in a few sentences.\n\n"
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


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("tokenizer")
    parser.add_argument("document", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--doc-tokens", type=int, default=470)
    a = parser.parse_args()
    from transformers import AutoTokenizer

    tokenizer = AutoTokenizer.from_pretrained(a.tokenizer)

    def chat(text: str) -> list[int]:
        if not tokenizer.chat_template:
            return tokenizer(text).input_ids
        message = [{"role": "user", "content": text}]
        return tokenizer.apply_chat_template(message, add_generation_prompt=True, return_dict=True)[
            "input_ids"
        ]

    document = tokenizer(a.document.read_text(encoding="utf-8")).input_ids[: a.doc_tokens]
    prompts = {
        "chat": chat(CHAT),
        "summary": chat(SUMMARY + tokenizer.decode(document)),
        "code": tokenizer(CODE).input_ids,
    }
    a.out.write_text(json.dumps(prompts))
    print({name: len(ids) for name, ids in prompts.items()})


if __name__ == "__main__":
    main()
