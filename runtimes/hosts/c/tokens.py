"""Inputs of chat.c from a bundle: packed weights, token bytes, and messages as token ids.

tokens.py BUNDLE model           print the path of the packed weights; pack them if necessary
tokens.py BUNDLE table FILE      write the table of the tokens' bytes
tokens.py BUNDLE ends            print chat's options for the tokens that end an answer
tokens.py BUNDLE encode          convert each line of standard input to a line of ids
"""

from __future__ import annotations

import struct
import sys
from collections.abc import Iterator
from pathlib import Path

from edgegen.bundle import open_bundle
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes.native.pack import packed_model


def table(tokenizer: Tokenizer, vocab: int) -> bytes:
    """Return the table: number of tokens, length of each, their bytes (integers uint32 LE)."""
    parts = [tokenizer.token_bytes(i) for i in range(vocab)]
    return struct.pack(f"<I{vocab}I", vocab, *map(len, parts)) + b"".join(parts)


def turns(tokenizer: Tokenizer, lines: Iterator[str]) -> Iterator[list[int]]:
    """Yield the ids of each message; later ones start with the end of the previous answer."""
    mark = "@"
    head: list[int] = []
    for line in lines:
        message = {"role": "user", "content": line.rstrip("\n")}
        if not head:
            head = tokenizer.encode_chat([message])
            start = [message, {"role": "assistant", "content": mark}]
            yield head
            continue
        ids = tokenizer.encode_chat([*start, message])
        skip = len(head) + len(tokenizer.encode(mark, add_bos=False))
        yield ids[skip:]


def main() -> None:
    """Run the command line."""
    if sys.argv[2:3] not in (["model"], ["ends"], ["encode"]) and (
        len(sys.argv) != 4 or sys.argv[2] != "table"
    ):
        sys.exit(__doc__)
    bundle = open_bundle(sys.argv[1])
    tokenizer = Tokenizer.from_folder(sys.argv[1])
    if sys.argv[2] == "model":
        print(packed_model(bundle).path)
    elif sys.argv[2] == "ends":
        print(" ".join(f"-e {token}" for token in sorted(tokenizer.eos_ids)))
    elif sys.argv[2] == "encode":
        for ids in turns(tokenizer, sys.stdin):
            print(*ids, flush=True)
    else:
        Path(sys.argv[3]).write_bytes(table(tokenizer, bundle.manifest.model.vocab_size))


if __name__ == "__main__":
    main()
