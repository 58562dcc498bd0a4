"""Count the host's instructions for a token whose products are computed by an accelerator.

    python scripts/research/count_host_instructions.py BUNDLE [--context 512] [--kernels neon]

QEMU emulates a 64-bit Arm processor and counts the instructions of each function of the native
engine, which a cross compiler builds. The accelerator is a stand-in that ends at once. Counted is
the token after `--context` tokens, on one thread. Instructions, not time: caches, memory and the
accelerator's registers take none. Needs Debian's g++-aarch64-linux-gnu, qemu-user, cmake and cc.
"""

from __future__ import annotations

import argparse
import re
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Mapping
from pathlib import Path

from edgegen.bundle import Bundle, open_bundle
from edgegen.fpga.cycles import Shape
from edgegen.fpga.host import queues, values
from edgegen.runtimes.native.pack import packed_model
from edgegen.runtimes.quantized import QuantizedBundle

ROOT = Path(__file__).parents[2]
SOURCES = Path(__file__).parent / "host_instructions"
ARM = "aarch64-linux-gnu-"
KINDS = {
    "norm": r"::rms_norm\(",
    "quantize": r"::quantize\(",
    "rope": r"::rope\(",
    "hadamard": r"::hadamard\(|::rotate_residual\(",
    "activation": r"::gated_activation",
    "residual": r"::add_residual\(",
    "rescale": r"Offload::multiply\(|Product::rescale\(|::finish_(\w+)\(|::key_scales\(",
    "softmax": r"::softmax\(",
    "cache": r"DeviceCache::send\(|::store\(|::load\(",
    "transfers": r"Accelerator::sync\(",
    "inputs": r"::queue_(scores|values)\(|Product::place\(|^__mem(cpy|set)_generic",
}
"""Kind of work in edgegen/fpga/host.py -> a pattern of its functions. The rest starts queues, and
estimates count the bytes of transfers instead."""


def main() -> None:
    """Count and print a table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("bundle")
    parser.add_argument("--context", type=int, default=512, help="a multiple of 32")
    parser.add_argument("--kernels", default="neon", help="neon, or portable")
    options = parser.parse_args()
    shape, arguments = prepare(open_bundle(options.bundle), options.context, options.kernels)
    with tempfile.TemporaryDirectory() as folder:
        counted = by_kind(count(Path(folder), arguments))
    print(table(counted, {**values(shape), "queues": queues(shape.config)}))


def prepare(bundle: Bundle, context: int, kernels: str) -> tuple[Shape, list[object]]:
    """Return the sizes of a step, and the program's arguments but for the number of steps."""
    c = QuantizedBundle(bundle).config
    arguments = [c.num_layers, c.num_kv_heads, c.head_dim, context]
    packed = packed_model(bundle).path
    return Shape(c, weight_bits=2, kv_bits=4, context=context), [packed, kernels, *arguments]


def count(folder: Path, arguments: list[object]) -> Counter[str]:
    """Return the instructions of each function for one more token."""
    build(folder)
    without, with_token = (_run(folder, arguments, steps) for steps in (0, 1))
    return with_token - without


def build(folder: Path) -> None:
    """Compile the engine and the program for Arm, without shared libraries, and the plugin."""
    native = ROOT / "runtimes" / "native"
    processor = ("-DCMAKE_SYSTEM_NAME=Linux", "-DCMAKE_SYSTEM_PROCESSOR=aarch64")
    _call("cmake", "-S", native, "-B", folder, *processor, f"-DCMAKE_CXX_COMPILER={ARM}g++")
    _call("cmake", "--build", folder, "--target", "edgegen", "--parallel", "2")
    _call(f"{ARM}gcc", "-O2", "-c", f"-I{native / 'include'}", SOURCES / "step.c", "-o",
          folder / "step.o")  # fmt: skip
    objects = sorted((folder / "CMakeFiles" / "edgegen.dir").rglob("*.o"))
    # QEMU knows the functions of the program alone, not those of libraries.
    _call(f"{ARM}g++", "-static", folder / "step.o", *objects, "-o", folder / "step")
    _call("cc", "-O2", "-shared", "-fPIC", SOURCES / "plugin.c", "-o", folder / "plugin.so")


def _run(folder: Path, arguments: list[object], steps: int) -> Counter[str]:
    """Return the instructions of each function, with templates and namespaces in its name."""
    counts = folder / f"counts-{steps}"
    plugin = f"{folder / 'plugin.so'},out={counts}"
    emulator = ("qemu-aarch64", "-cpu", "cortex-a53", "-plugin", plugin)
    _call(*emulator, folder / "step", *arguments, steps)
    names = subprocess.run(
        ["c++filt"], input=counts.read_text(), capture_output=True, text=True, check=True
    ).stdout
    found = Counter[str]()
    for line in names.splitlines():
        number, name = line.split(maxsplit=1)
        found[name] += int(number)
    return found


def by_kind(functions: Mapping[str, int]) -> Mapping[str, int]:
    """Add the instructions of each kind of work."""
    found = Counter[str]()
    for name, instructions in functions.items():
        kinds = [kind for kind, pattern in KINDS.items() if re.search(pattern, name)]
        found[kinds[0] if kinds else "queues"] += instructions
    return found


def table(counted: Mapping[str, int], sizes: Mapping[str, float]) -> str:
    """Return a table in Markdown."""
    lines = ["| work | instructions | of each value or queue |", "|---|---|---|"]
    for kind, number in sorted(counted.items(), key=lambda item: -item[1]):
        each = f"{number / sizes[kind]:.2f}" if kind in sizes else ""
        lines.append(f"| {kind} | {number:,} | {each} |")
    return "\n".join([*lines, f"| total | {sum(counted.values()):,} | |"])


def _call(*command: object) -> None:
    done = subprocess.run(list(map(str, command)), capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{command[0]}: {done.stderr or done.stdout}")


if __name__ == "__main__":
    main()
