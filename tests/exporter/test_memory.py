"""Memory of an export against its estimate."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from edgegen._assets import asset
from edgegen.exporter.api import plan
from tests.exporter.test_large import write_random_bf16

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")

SHAPE = {
    "hidden_size": 384,
    "intermediate_size": 1024,
    "num_attention_heads": 6,
    "num_key_value_heads": 6,
    "head_dim": 64,
    "vocab_size": 512,
    "max_position_embeddings": 1024,
}

PEAK = """
import sys
from edgegen.exporter.api import export
export(*sys.argv[1:])
with open("/proc/self/status") as status:
    print(next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM")))
"""


def printed(program: str, *arguments: object) -> int:
    """Run a program in a new process, and return the number that it prints."""
    command = [sys.executable, "-c", program, *map(str, arguments)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return int(done.stdout.split()[-1])


def lenient_recipe(folder: Path) -> Path:
    """Write the default recipe with a gate that random weights pass."""
    lines = asset("export", "recipes", "w4a8kv8.toml").read_text("utf-8").splitlines()
    kept = [line for line in lines if not line.startswith(("max_ratio", "min_top1"))]
    path = folder / "recipe.toml"
    path.write_text("\n".join(["max_ratio = 1e9", "min_top1 = 0.0", *kept]), "utf-8")
    return path


@pytest.mark.parametrize("vocabulary", [512, 32000])
def test_the_estimated_peak(tmp_path: Path, vocabulary: int) -> None:
    """The plan of a small model against the peak of its whole export, with the gate."""
    source = write_random_bf16(tmp_path / "hf", 1, SHAPE | {"vocab_size": vocabulary})
    recipe = lenient_recipe(tmp_path)
    expected = plan(source, recipe).peak_memory_bytes
    peak = printed(PEAK, source, tmp_path / "b", recipe)
    print(f"peak {peak / 1e6:,.0f} MB, estimate {expected / 1e6:,.0f} MB")
    assert 0.7 * expected < peak < 1.15 * expected
