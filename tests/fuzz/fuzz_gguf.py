"""Read damaged GGUF files for a given time.

    python -m tests.fuzz.fuzz_gguf --minutes 10 [--seed 0] [--finds FOLDER]

A fault is any exception but an InputError, a message that is not one or two printable lines, or a
case that takes seconds or a gigabyte. Its file and traceback go to FOLDER, and the exit code is 1.
"""

from __future__ import annotations

import argparse
import contextlib
import random
import sys
import tempfile
import time
import traceback
from collections import Counter
from collections.abc import Callable
from pathlib import Path

from edgegen.models.gguf.header import read_header
from tests.gguf_files import checkpoint_survives, source_survives, write_valid
from tests.tiny import CLASSES, write_gguf

SLOW = 3.0
"""Maximum seconds of processor time for one case."""
MEMORY = 1 << 30
NUMBERS = (0, 1, 2, 7, 8, 9, 12, 13, 31, 32, 33, 255, 1 << 16, 1 << 20, 1 << 31, (1 << 32) - 1)
NUMBERS += (1 << 40, 1 << 62, 1 << 63, (1 << 64) - 1)
Seed = tuple[bytes, int, Callable[[Path], bool]]
"""A file's bytes, the size of its header, and the function that reads it."""


def mutate(data: bytes, header: int, other: bytes, rng: random.Random) -> bytes:
    """Return `data` with one to eight changes, nine of ten in its first `header` bytes."""
    out = bytearray(data)
    for _ in range(rng.choice((1, 1, 1, 2, 3, 8))):
        at = rng.randrange(min(header, len(out)) if rng.random() < 0.9 else len(out))
        length = rng.choice((1, 1, 4, 8, rng.randrange(1, 64)))
        kind = rng.randrange(6)
        if kind == 0:
            out[at] ^= 1 << rng.randrange(8)
        elif kind == 1:
            size = rng.choice((4, 8))
            number = rng.choice(NUMBERS) % (1 << 8 * size)
            out[at : at + size] = number.to_bytes(size, "little")
        elif kind == 2:
            out[at : at + length] = rng.randbytes(length)
        elif kind == 3:
            del out[at : at + length]
        elif kind == 4:
            start = rng.randrange(len(other))
            out[at:at] = other[start : start + length]
        else:
            del out[rng.randrange(at, len(out)) :]
        out = out or bytearray(1)
    return bytes(out)


def limit_memory() -> None:
    """Limit the memory to one more gigabyte, where the system can."""
    with contextlib.suppress(ImportError):
        import resource

        import psutil

        now = psutil.Process().memory_info().vms
        resource.setrlimit(resource.RLIMIT_AS, (now + MEMORY, resource.RLIM_INFINITY))


def seeds(folder: Path) -> list[Seed]:
    """Return valid files, one of every architecture and one of every kind of value."""
    files = [(write_valid(folder / "valid.gguf"), source_survives)]
    for name in CLASSES:
        file = write_gguf(folder / f"{name}.gguf", name, tensor_type="Q8_0")
        files.append((file, checkpoint_survives))
    out = []
    for file, reads in files:
        assert reads(file), file
        header = min(t.offset for t in read_header(file).tensors.values())
        out.append((file.read_bytes(), header, reads))
    return out


def run(minutes: float, seed: int, finds: Path) -> int:
    """Fuzz, print a summary, and return the number of different faults."""
    rng, counts, kinds = random.Random(seed), Counter[str](), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        corpus, path = seeds(Path(name)), Path(name) / "case.gguf"
        end = time.monotonic() + 60 * minutes
        while time.monotonic() < end:
            data, header, reads = rng.choice(corpus)
            path.write_bytes(mutate(data, header, rng.choice(corpus)[0], rng))
            fault = try_case(path, reads, counts)
            if fault:
                last = fault.strip().splitlines()[-1][:200]
                kinds[last] += 1
                if kinds[last] == 1:
                    finds.mkdir(parents=True, exist_ok=True)
                    path.replace(finds / f"{seed}-{len(kinds)}.gguf")
                    (finds / f"{seed}-{len(kinds)}.txt").write_text(fault)
    print(f"{sum(counts.values())} cases: {dict(counts)}; {len(kinds)} different faults")
    for kind, count in kinds.most_common():
        print(f"{count:6} {kind}")
    return len(kinds)


def try_case(path: Path, reads: Callable[[Path], bool], counts: Counter[str]) -> str:
    """Return the fault in reading `path`, or "" if there is none."""
    start = time.process_time()
    try:
        counts["read" if reads(path) else "refused"] += 1
    except BaseException as error:
        if isinstance(error, KeyboardInterrupt):
            raise
        counts["failed"] += 1
        return traceback.format_exc()
    took = time.process_time() - start
    return f"took more than {SLOW} s" if took > SLOW else ""


def main() -> None:
    """Run the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--finds", type=Path, default=Path("finds"))
    args = parser.parse_args()
    limit_memory()
    sys.exit(bool(run(args.minutes, args.seed, args.finds)))


if __name__ == "__main__":
    main()
