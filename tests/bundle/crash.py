"""Kill processes that replace a bundle, and check what remains. Run by test_writer.py.

    python tests/bundle/crash.py FOLDER every|random exchange|steps

"every": for each file operation of a replacement, one process that is killed right before it.
"random": 20 processes that replace the bundle repeatedly, killed at random moments.
"exchange" swaps folders with one system call (Linux), "steps" uses two renames (other systems).
Prints how often the old and the new bundle remain, and how often the folder is missing.
"""

from __future__ import annotations

import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from edgegen.bundle import Bundle, open_bundle, placing
from tests.bundles import write_bundle

TRIALS = 20
_SEEN = ("open", "os.", "shutil.", "ctypes.call", "fcntl.")


def content(version: int) -> dict[str, bytes]:
    return {f"part{i}": bytes([version % 251, i]) * 20_000 for i in range(3)}


def replace(out: Path, version: int) -> Bundle:
    return write_bundle(out, content(version), name=f"v{version}")


def check(out: Path) -> int:
    """Return the version at `out`, after a check that it is complete and its siblings temporary."""
    bundle = open_bundle(out)
    version = int(bundle.manifest.name[1:])
    found = {name: bundle.file(name).read_bytes() for name in bundle.manifest.files}
    assert found == content(version), "files of another version"
    strangers = [p.name for p in out.parent.iterdir() if p != out]
    assert all(name.startswith(f".{out.name}.edgegen-") for name in strangers), strangers
    return version


def die_before(operation: int) -> None:
    """Kill this process right before its n-th file operation."""
    count = 0

    def hook(event: str, _: object) -> None:
        nonlocal count
        if event.startswith(_SEEN):
            count += 1
            if count == operation:
                os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(hook)


def killed(out: Path, version: int, operation: int) -> bool:
    """Return whether a process that replaces the bundle was killed before its end."""
    pid = os.fork()
    if pid == 0:
        die_before(operation)
        replace(out, version)
        os._exit(0)
    return os.WIFSIGNALED(os.waitpid(pid, 0)[1])


def look(out: Path, before: int, seen: Counter[str]) -> int:
    """Record which version remains, and whether `open_bundle` had to recover it."""
    seen["gone"] += not out.exists()
    found = check(out)
    seen["old" if found == before else "new"] += 1
    return found


def every(out: Path) -> Counter[str]:
    seen: Counter[str] = Counter()
    version, going = 0, True
    while going:
        version += 1
        going = killed(out, version, operation=version)
        assert look(out, version - 1, seen) in (version - 1, version)
        replace(out, version)
    assert [p.name for p in out.parent.iterdir()] == [out.name], "left-overs not cleaned"
    return seen


def at_random(out: Path) -> Counter[str]:
    seen: Counter[str] = Counter()
    rng = random.Random(4)
    for trial in range(TRIALS):
        before = check(out)
        pid = os.fork()
        if pid == 0:
            for version in range(before + 1, before + 100_000):
                replace(out, version)
            os._exit(0)
        time.sleep(rng.uniform(0.0, 0.05))
        os.kill(pid, signal.SIGKILL)
        assert os.WIFSIGNALED(os.waitpid(pid, 0)[1]), f"trial {trial} ended by itself"
        look(out, before, seen)
    replace(out, 0)
    assert [p.name for p in out.parent.iterdir()] == [out.name], "left-overs not cleaned"
    return seen


def main(folder: str, moments: str, way: str) -> None:
    if way == "steps":
        placing._renameat2 = lambda *_: False
    out = Path(folder) / "tiny"
    replace(out, 0)
    seen = (every if moments == "every" else at_random)(out)
    print(seen["old"], seen["new"], seen["gone"])


if __name__ == "__main__":
    main(*sys.argv[1:])
