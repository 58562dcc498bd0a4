"""Whether this machine's NPU runs a bundle rightly: check_npu.py BUNDLE [--prompt-limit 256]

For someone with an AI PC. Prints one line for each step, PASS or FAIL with the reason, and exits
with 1 at the first that fails: the device and its driver, compiling, a prompt, sixteen tokens, each
beside the reference engine's logits, and speed. BUNDLE is one of

    edgegen export smollm2-135m-instruct -o npu --recipe npu-int4 --target openvino

--parts-on CPU runs the same on a CPU, to see that the script and the bundle are whole.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from pathlib import Path

import numpy as np

from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import EdgegenError
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.openvino.devices import devices, find_device
from edgegen.runtimes.openvino.limits import Limits
from edgegen.runtimes.openvino.static import StaticModel

QUESTION = "What is the capital of France?"
NEW = 16
NEAR = 0.99
"""Least correlation of a position's logits with the reference's."""


def check(what: str, run: Callable[[], str]) -> None:
    """Run one step; its text says what was found."""
    try:
        print(f"PASS {what}: {run()}", flush=True)
    except (EdgegenError, RuntimeError, AssertionError) as error:
        sys.exit(f"FAIL {what}: {error}")


class Checks:
    """The steps, in their order."""

    def __init__(self, bundle: Bundle, limit: Limits, parts_on: str | None) -> None:
        self.bundle, self.limit, self.parts_on = bundle, limit, parts_on
        tokenizer = Tokenizer.from_folder(bundle.path)
        self.tokens = tokenizer.encode_chat([{"role": "user", "content": QUESTION}])

    def device(self) -> str:
        """What is here."""
        if self.parts_on:
            return f"none, parts run on {self.parts_on}"
        name = find_device("NPU")
        found = next(d for d in devices() if d.name == name)
        return f"{found.full_name}, driver {found.driver or 'unknown'}"

    def compile(self) -> str:
        """Into edgegen's cache, or from there."""
        started = time.perf_counter()
        self.model = StaticModel.from_bundle(self.bundle, self.limit, self.parts_on)
        return f"{time.perf_counter() - started:.1f} s"

    def generate(self) -> str:
        """The reference's own text, token by token, by both."""
        reference = load_model(self.bundle, "reference")
        caches = [m.new_cache(self.limit.total) for m in (reference, self.model)]
        step, least, took = np.array(self.tokens, np.int32), 1.0, list[float]()
        for n in range(NEW):
            want = reference.step([Step(caches[0], step)])[0].logits[0]
            started = time.perf_counter()
            got = self.model.step([Step(caches[1], step)])[0].logits[0]
            took.append(time.perf_counter() - started)
            assert np.isfinite(got).all(), f"logits of token {n} are not finite"
            near = float(np.corrcoef(got, want)[0, 1])
            assert near > NEAR, f"logits of token {n} correlate {near:.4f}, expected {NEAR}"
            least, step = min(least, near), np.array([want.argmax()], np.int32)
        rate = 1 / float(np.median(took[1:]))
        return (
            f"correlation at least {least:.4f} over {NEW} tokens; prompt of {len(self.tokens)} "
            f"in {1000 * took[0]:.0f} ms, then {rate:.1f} tokens/s"
        )


def main() -> None:
    """Run the steps."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle", type=Path)
    parser.add_argument("--prompt-limit", type=int, default=256)
    parser.add_argument("--answer-limit", type=int, default=128)
    parser.add_argument("--parts-on", help="another device, to try the script")
    given = parser.parse_args()
    limit = Limits(given.prompt_limit, given.answer_limit)
    checks = Checks(open_bundle(given.bundle), limit, given.parts_on)
    check("device", checks.device)
    check("compile", checks.compile)
    check("generate", checks.generate)


if __name__ == "__main__":
    main()
