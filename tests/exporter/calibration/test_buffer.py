"""Activations that overflow to files."""

from __future__ import annotations

import gc
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from edgegen._types import Float
from edgegen.arithmetic.decoder import Block, load_block
from edgegen.bundle.tensors import DATA
from edgegen.errors import ResourceError
from edgegen.exporter.api import export
from edgegen.exporter.calibration import block as calibration
from edgegen.exporter.calibration import buffer
from edgegen.exporter.calibration.buffer import ActivationBuffer
from edgegen.exporter.calibration.calibrate import HiddenStates
from edgegen.models import open_checkpoint
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import write_hf

RNG = np.random.default_rng(0)


def file_bytes() -> int:
    """Return the bytes of the removed files that are mapped into this process."""
    lines = Path("/proc/self/maps").read_text().splitlines()
    spans = [line.split()[0].split("-") for line in lines if line.endswith("(deleted)")]
    return sum(int(end, 16) - int(start, 16) for start, end in spans)


def test_arrays_beyond_the_limit_are_in_files(tmp_path: Path) -> None:
    arrays = [RNG.standard_normal((64, 128), np.float32) for _ in range(4)]
    with ActivationBuffer(tmp_path / "b", limit=2 * arrays[0].nbytes) as store:
        kept = [store.keep(x) for x in arrays]
        assert [x is y for x, y in zip(arrays, kept, strict=True)] == [True, True, False, False]
        assert all(store.keep(x) is x for x in kept)
        assert store.in_memory == 2 * arrays[0].nbytes
        for _ in range(2):
            for x, y in zip(arrays, kept, strict=True):
                np.testing.assert_array_equal(x, y)
            store.drop_pages()
        assert [path.name.startswith("b-") for path in tmp_path.iterdir()] == [True]
        del x, y, kept[0], arrays[0]
        assert store.in_memory == arrays[0].nbytes
        assert store.keep(arrays[2]) is arrays[2]  # there is space again
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(sys.platform != "linux", reason="needs /proc")
def test_a_file_is_deleted_with_its_array(tmp_path: Path) -> None:
    gc.collect()
    before = file_bytes()
    with ActivationBuffer(tmp_path / "b", limit=0) as store:
        kept = [store.keep(RNG.standard_normal((64, 128), np.float32)) for _ in range(3)]
        assert file_bytes() - before == 3 * 64 * 128 * 4
        del kept[0]
        assert file_bytes() - before == 2 * 64 * 128 * 4


def test_an_array_in_a_file_has_its_order_in_memory(tmp_path: Path) -> None:
    """BLAS picks its kernel by the order, and kernels round differently."""
    whole = RNG.standard_normal((6, 4, 8), np.float32)
    with ActivationBuffer(tmp_path / "b", limit=0) as store:
        for x in (whole, whole.swapaxes(0, 1), whole.transpose(2, 0, 1)):
            y = store.keep(x)
            np.testing.assert_array_equal(x, y)
            assert x.strides == y.strides


@pytest.mark.parametrize("wide", [1, 2048])
def test_an_export_does_not_depend_on_the_limit(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, wide: int
) -> None:
    """In one pass of the text through each block, and in two."""
    monkeypatch.setattr(calibration, "WIDE", wide)
    source = write_hf(tmp_path / "hf", "llama")
    data = list[bytes]()
    for limit in (10**9, 10**6, 0):
        monkeypatch.setattr(buffer, "LIMIT", limit)
        bundle = export(source, tmp_path / str(limit), "w4a8kv8", check=False)
        data.append(bundle.file(DATA).read_bytes())
    assert data[0] == data[1] == data[2]
    assert {path.name for path in tmp_path.iterdir()} == {"hf", "1000000000", "1000000", "0"}


def test_the_inputs_of_each_output_product_are_kept(tmp_path: Path) -> None:
    """All windows of a text wait with them before the product."""
    kept = list[Float]()

    class Recorder(Block):
        def keep(self, x: Float) -> Float:
            kept.append(x)
            return x

    checkpoint = open_checkpoint(family.write_folder(tmp_path / "hf", FAMILIES["gemma4-e2b"]))
    config, names = checkpoint.config, set[str]()

    def check(name: str, x: Float) -> None:
        if name in ("o", "down", "layer_out"):
            names.add(name)
            assert any(x is y for y in kept), name

    states = HiddenStates(config, checkpoint.tensor("embed"), [np.arange(20, dtype=np.int32)])
    for layer in range(config.num_layers):
        block = Recorder(config, layer, load_block(checkpoint, layer))
        for x, whole in states.windows():
            block.forward(x, observe=check, whole=whole)
        states.advance(block)
    assert names == {"o", "down", "layer_out"}


PROGRAM = """
import resource, sys
from edgegen.exporter.api import export
from edgegen.exporter.calibration import buffer
buffer.LIMIT = 0
source, out, *largest = sys.argv[1:]
for size in map(int, largest):
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))
export(source, out, "w4a8kv8", check=False)
"""


@pytest.mark.skipif(sys.platform == "win32", reason="needs SIGKILL")
def test_a_killed_export_leaves_nothing_after_the_next_one(tmp_path: Path) -> None:
    source, out = write_hf(tmp_path / "hf", "llama"), tmp_path / "b"
    child = subprocess.Popen([sys.executable, "-c", PROGRAM, source, out])
    pattern, end = f".b.edgegen-tmp-{child.pid}-*-*", time.monotonic() + 60
    while not list(tmp_path.glob(pattern)):
        assert child.poll() is None, "the export ended before its first file"
        assert time.monotonic() < end
        time.sleep(0.001)
    os.kill(child.pid, signal.SIGKILL)
    child.wait()
    (folder,) = tmp_path.glob(pattern)
    assert list(folder.iterdir()) == []
    export(source, out, "w4a8kv8", check=False)
    assert {path.name for path in tmp_path.iterdir()} == {"hf", "b"}


@pytest.mark.skipif(sys.platform == "win32", reason="needs RLIMIT_FSIZE")
def test_a_disk_that_refuses(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    command = [sys.executable, "-c", PROGRAM, source, tmp_path / "b", "100000"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    with raises(ResourceError, tmp_path / "b", "File too large"):
        raise ResourceError(done.stderr.splitlines()[-1].partition("ResourceError: ")[2])
    assert {path.name for path in tmp_path.iterdir()} == {"hf"}
