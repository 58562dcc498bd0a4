"""Memory of an export: against its estimate, and limited to a tenth of the model's size.

RLIMIT_AS, `ulimit -v`, would count what libraries only reserve, such as gigabytes of addresses for
threads. RLIMIT_DATA counts private writable memory, whether it is touched or not. It does not count
mapped files, whose pages the system drops when it needs memory.
"""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any
from weakref import ref

import pytest

from edgegen._assets import asset
from edgegen._types import Float
from edgegen.exporter.api import export, plan
from edgegen.exporter.calibration import block as calibration
from edgegen.exporter.tensors import TensorWriter
from edgegen.quantize.rotate import Rotate
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes import find_engine
from tests.exporter.test_large import write_random_bf16
from tests.tiny import write_hf

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

MATRICES = ("q", "k", "v", "o", "gate", "up", "down")

PEAK = """
import sys
from edgegen.exporter.api import export
export(*sys.argv[1:])
with open("/proc/self/status") as status:
    print(next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmHWM")))
"""

LIMITED = """
import resource, sys
from edgegen.exporter import gate
from edgegen.exporter.api import export

def data():
    with open("/proc/self/status") as status:
        return next(int(line.split()[1]) * 1024 for line in status if line.startswith("VmData"))

gate.LARGE = 0  # as for a large bundle, the fastest engine alone scores it
small, large, recipe, text, allowed = sys.argv[1:]
export(small, small + "-out", recipe, calibration=text)  # loads the libraries, starts the threads
resource.setrlimit(resource.RLIMIT_DATA, (data() + int(allowed),) * 2)
export(large, large + "-out", recipe, calibration=text)
print(resource.getrlimit(resource.RLIMIT_DATA)[0])
"""


def test_a_float_matrix_is_freed_once_it_is_quantized(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a pass of the text through a block, where a wide model's weights take gigabytes."""
    monkeypatch.setattr(calibration, "WIDE", 1)
    loaded, rotated = dict[str, ref[Float]](), dict[str, ref[Float]]()
    alive = dict[str, tuple[set[str], set[str]]]()
    rotate, quantize = Rotate.block, TensorWriter._quantize

    def rotating(self: Rotate, layer: int, weights: Mapping[str, Float]) -> dict[str, Float]:
        found = rotate(self, layer, weights)
        loaded.update((name, ref(weights[name])) for name in MATRICES)
        rotated.update((name, ref(found[name])) for name in MATRICES)
        return found

    def quantizing(self: TensorWriter, i: int, name: str, *rest: Any) -> QuantizedTensor:
        both = ({n for n, r in refs.items() if r() is not None} for refs in (loaded, rotated))
        alive[name] = (next(both), next(both))
        return quantize(self, i, name, *rest)

    monkeypatch.setattr(Rotate, "block", rotating)
    monkeypatch.setattr(TensorWriter, "_quantize", quantizing)
    export(write_hf(tmp_path / "hf", "llama"), tmp_path / "b", "w4a8kv8", check=False)
    assert alive == {
        "qkv": (set(), set(MATRICES)),
        "o": (set(), {"o", "gate", "up", "down"}),
        "gate_up": (set(), {"gate", "up", "down"}),
        "down": (set(), {"down"}),
    }


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


@pytest.mark.slow
@pytest.mark.timeout(900)
@pytest.mark.skipif(not find_engine("native").is_installed, reason="needs edgegen-native")
def test_a_model_of_ten_times_the_memory(tmp_path: Path) -> None:
    """The default recipe with its gate, beside what an export of one layer has allocated.

    Keys and values, which the gate has of all layers, are small. Matrices are not corrected, as
    with a large model.
    """
    shape = SHAPE | {"num_key_value_heads": 1}
    one, whole = (write_random_bf16(tmp_path / str(n), n, shape) for n in (1, 200))
    size = sum(file.stat().st_size for file in whole.iterdir())
    assert size > 600e6
    text = tmp_path / "text.txt"
    text.write_text(asset("export", "texts", "gate.txt").read_text("utf-8")[:1500], "utf-8")
    recipe = lenient_recipe(tmp_path)
    recipe.write_text(recipe.read_text("utf-8").replace("correct = true", ""), "utf-8")
    limit = printed(LIMITED, one, whole, recipe, text, size // 10)
    print(f"model {size / 1e6:,.0f} MB, limit {limit / 1e6:,.0f} MB")
