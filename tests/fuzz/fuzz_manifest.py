"""Read damaged and hostile manifests for a given time.

    python tests/fuzz/fuzz_manifest.py --minutes 10 [--seed 0]

Half of the inputs are valid manifests with bytes changed, removed, doubled or swapped. The other
half are records with other values and a correct digest. Refusing an input must raise an InputError
of at most two lines, and an accepted one must be usable. At the first fault it writes the input to
fuzz-manifest-find.json and exits with 1.
"""

from __future__ import annotations

import argparse
import copy
import hashlib
import json
import random
import sys
import time
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

import msgspec

from edgegen.bundle.manifest import FileEntry, check_name, decode, encode
from edgegen.errors import InputError
from tests.bundles import manifest

ENTRY = FileEntry(size=3, sha256="0" * 64)
SEED = encode(manifest(files={"model.onnx": ENTRY, "draft/edgegen.json": ENTRY}))
TOKENS = [b"null", b"true", b"-1", b"1e999", b"1" * 5000, b'"\\ud800"', b"\xff", b"{}", b"[" * 3000]
TOKENS += [b'{"a":' * 3000, b"\\u0000", b'"', b",", b":", b"}", b"]", b"0.1", b"NaN", b" " * 50]
VALUES: list[Any] = [None, True, -1, 0, 1, 2**31, 2**63, 2**64, 10**400, 0.5, 1e308, -0.0, "", "a"]
VALUES += ["../x", "\u0000", "x" * 5000, [], {}, [0], [[]], {"": 0}, {"../x": {}}, "0" * 64]


def mutate_bytes(rng: random.Random) -> bytes:
    """Return a valid manifest with a few pieces changed."""
    data = bytearray(SEED)
    for _ in range(rng.randint(1, 6)):
        start = rng.randrange(len(data) + 1)
        end = min(len(data), start + rng.choice([0, 1, 1, 4, 30, 300]))
        piece = data[start:end]
        choices = [b"", rng.randbytes(len(piece)), bytes(piece * 2), rng.choice(TOKENS)]
        data[start:end] = rng.choice(choices)
    return bytes(data)


def mutate_record(rng: random.Random) -> bytes:
    """Return a record with a few other values and a correct digest."""
    record = json.loads(SEED)
    for _ in range(rng.randint(1, 3)):
        place: Any = record
        key = rng.choice(list(place))
        while isinstance(place[key], dict | list) and place[key] and rng.random() < 0.8:
            place = place[key]
            key = rng.choice(list(place) if isinstance(place, dict) else range(len(place)))
        kind = rng.random()
        if kind < 0.15 and isinstance(place, dict):
            place[rng.choice(["x", "../x", "edgegen.json", "\\", ""])] = place.pop(key)
        elif kind < 0.25:
            del place[key]
        elif kind < 0.4 and isinstance(place[key], int | float) and abs(place[key]) < 1e15:
            place[key] += rng.choice([-1, 1, 7, 0.5, 10**6])
        else:
            place[key] = copy.deepcopy(rng.choice(VALUES))
    return sign(record)


def sign(record: dict[str, Any]) -> bytes:
    try:
        text = msgspec.json.encode(record | {"digest": ""}, order="sorted")
        digest = hashlib.sha256(msgspec.json.format(text, indent=2) + b"\n").hexdigest()
        return msgspec.json.encode(record | {"digest": digest}, order="sorted")
    except (msgspec.MsgspecError, OverflowError, UnicodeEncodeError):
        return json.dumps(record).encode()


def check(data: bytes) -> str:
    """Return the outcome's name. An exception other than InputError is a fault."""
    try:
        found = decode(data)
    except InputError as error:
        assert len(str(error).splitlines()) <= 2, "a message of many lines"
        assert len(str(error)) < 1000, "a message without end"
        return type(error).__name__
    assert decode(encode(found)) == found
    assert sum(1 for _ in found.model.tensor_shapes()) >= found.model.num_layers
    assert found.total_bytes >= 0
    for name in found.files:
        check_name(name)
    return "read"


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args()
    rng, seen = random.Random(options.seed), Counter[str]()
    end = time.monotonic() + 60 * options.minutes
    while time.monotonic() < end:
        data = rng.choice((mutate_bytes, mutate_record))(rng)
        try:
            seen[check(data)] += 1
        except Exception:
            Path("fuzz-manifest-find.json").write_bytes(data)
            traceback.print_exc()
            return 1
    print(f"{seen.total():,} inputs, no find: {dict(seen.most_common())}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
