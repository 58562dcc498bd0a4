"""Distillation of trellis codes by its own program: the search for codes, and a tiny run."""

from __future__ import annotations

import ctypes
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from numpy.typing import NDArray

import distill_trellis as program
from codetraining import Teacher
from codetraining.matrices import AdamStep, Matrices
from codetraining.search import UNIT, search_torch
from edgegen.arithmetic import trellis
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.models import open_checkpoint
from edgegen.quantize import quantizers, viterbi
from edgegen.runtimes.base import Step
from edgegen.runtimes.reference import ReferenceModel
from edgegen.runtimes.tensors import TensorFile
from edgegen.train.checkpoint import Checkpoints
from tests.errors import raises
from tests.tiny import write_hf

RATE = trellis.RATES[2]
N = 90  # rows; padded to three t
LENGTH = 48
"""Codes of a sequence of three t."""


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """A second thread only waits for the first where matrices are tiny."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


class Problem:
    """Random latent weights of one input, and the codes that `viterbi.search` gives for them.

    Args:
        offset: index in the sequence at which the search starts.
    """

    def __init__(self, seed: int, offset: int) -> None:
        rng = np.random.default_rng(seed)
        self.v = rng.normal(0, 10, N).astype(np.float32)
        self.weight = rng.uniform(0.5, 1.5, N).astype(np.float32)
        rows = trellis.sequence(slice(0, 3))  # t * 16 + l of each code
        self.order = np.roll(rows, -offset)
        pairs = rows // 16 * 32 + rows % 16
        self.pairs = np.roll(np.stack([pairs, pairs + 16], -1), -offset, axis=0)  # rows of weights
        padding = 96 - N
        target, weight = (np.pad(a, (0, padding))[self.pairs] for a in (self.v, self.weight))
        self.best = np.zeros(LENGTH, np.uint8)
        viterbi.search(RATE, target, weight, self.best, False)
        self.start = rng.integers(0, 16, (LENGTH, 1)).astype(np.uint8)
        self.start[self.order[-2:], 0] = self.best[-2:]

    def error(self, steps: NDArray[np.int8]) -> float:
        return float((self.weight * np.square(self.v - steps[:, 0])).sum())

    def best_steps(self) -> NDArray[np.int8]:
        codes = np.empty((LENGTH, 1), np.uint8)
        codes[self.order, 0] = self.best
        return trellis.decode(codes, np.zeros((N, 1), np.uint8), 2)


@pytest.mark.parametrize("offset", [0, 5, 47])
def test_the_search_agrees_with_viterbi(offset: int) -> None:
    """From any codes but two, it finds those of the specification, which has chosen the two."""
    for seed in range(3):
        p = Problem(seed, offset)
        codes, steps = (
            torch.from_numpy(p.start.copy())[None],
            torch.zeros(1, N, 1, dtype=torch.int8),
        )
        v, weight = torch.from_numpy(p.v[None, :, None]), torch.from_numpy(p.weight[None])
        changed = search_torch(v, weight, codes, steps, offset + 3 * LENGTH)
        assert p.error(steps[0].numpy()) == pytest.approx(p.error(p.best_steps()), rel=1e-5)
        none = np.zeros((N, 1), np.uint8)
        assert np.array_equal(steps[0], trellis.decode(codes[0].numpy(), none, 2))
        assert changed == (codes[0].numpy() != p.start).sum() > 0


def test_several_layers_sequences_and_inputs_are_searched_alike() -> None:
    rng, n = np.random.default_rng(1), 64 * 32 + 40  # two sequences, and padding
    v = torch.from_numpy(rng.normal(0, 10, (2, n, 2)).astype(np.float32))
    weight = torch.from_numpy(rng.uniform(0.5, 1.5, (2, n)).astype(np.float32))
    codes = torch.zeros(2, trellis.count_t(n) * 16, 2, dtype=torch.uint8)
    steps = torch.zeros(2, n, 2, dtype=torch.int8)
    errors = []
    for offset in (0, 700):
        search_torch(v, weight, codes, steps, offset)
        errors.append((weight[..., None] * (v - steps).square()).sum(1) / v.square().sum(1))
    for layer in range(2):
        one = np.zeros((n, 2), np.uint8)
        assert np.array_equal(steps[layer], trellis.decode(codes[layer].numpy(), one, 2))
    assert (errors[1] < errors[0]).all() and (errors[1] > 0.06).all() and (errors[0] < 0.08).all()


SHIM = Path(__file__).with_name("cuda_threads.cpp")


@pytest.mark.skipif(shutil.which("c++") is None, reason="no C++ compiler")
def test_the_kernel_agrees_with_viterbi(tmp_path: Path) -> None:
    """search.cu compiled for a CPU, with a thread for each of the 16 lanes of a sequence."""
    kernel = Path(program.__file__).with_name("codetraining") / "search.cu"
    library = tmp_path / "kernel.so"
    flags = ["-std=c++20", "-O1", "-shared", "-fPIC", "-pthread", f'-DKERNEL="{kernel}"']
    subprocess.run(["c++", *flags, str(SHIM), "-o", str(library)], check=True, timeout=120)
    run = ctypes.CDLL(str(library)).run
    for seed, offset in ((0, 0), (1, 5), (2, 47)):
        p = Problem(seed, offset)
        codes, steps = p.start.copy(), np.zeros((N, 1), np.int8)
        changed, weight = np.zeros(1, np.int32), p.weight * np.float32(UNIT)
        arrays = (p.v, weight, codes, steps, changed)
        run(*(ctypes.c_void_p(a.ctypes.data) for a in arrays), N, 3, LENGTH, offset)
        assert p.error(steps) == pytest.approx(p.error(p.best_steps()), rel=2e-3)
        assert np.array_equal(steps, trellis.decode(codes, np.zeros((N, 1), np.uint8), 2))
        assert changed[0] == (codes != p.start).sum() > 0


def test_a_step_is_adams() -> None:
    """Latent weights and logarithms of scales move as torch's Adam moves them."""
    weight = np.random.default_rng(0).standard_normal((2, 64, 8)).astype(np.float32)
    eye = np.eye(8, dtype=np.float32)
    matrices = Matrices(
        [quantizers.get("trellis")(w, 2, 0, eye) for w in weight], "cpu", torch.float32
    )
    v, log = matrices.v.clone().requires_grad_(), matrices.log.clone().requires_grad_()
    options = {"betas": (0.9, 0.95), "eps": 1e-20}
    adam = torch.optim.Adam([{"params": [v], "lr": 0.1}, {"params": [log], "lr": 0.01}], **options)
    for number in (1, 2):
        gradient = torch.randn(2, 64, 8, generator=torch.Generator().manual_seed(number))
        scales = (matrices.s0 * log.exp())[..., None]
        adam.zero_grad()
        steps = matrices.steps + v - v.detach()  # straight-through
        (steps * scales * gradient).sum().backward()
        adam.step()
        for leaf, part in zip(matrices.leaves, gradient, strict=True):
            (leaf * part).sum().backward()
        matrices.step(AdamStep(0.1, 0.01, number))
        assert torch.allclose(matrices.v, v, atol=1e-4) and not matrices.grad.any()
        assert torch.allclose(matrices.log, log, atol=1e-4)


def test_the_teacher_is_the_float_model(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(write_hf(tmp_path / "hf", "llama"))
    start = [5, 9, 200, 17]
    tokens, states = Teacher(checkpoint, 12, "cpu").write([start, start[:1]], seed=0)
    assert tokens[0, :4].tolist() == start and tokens[1, 0] == 5
    model = ReferenceModel.from_checkpoint(checkpoint)
    for row, hidden in zip(tokens, states, strict=True):
        step = Step(model.new_cache(16), row.numpy(), logits_for="all")
        want = model.step([step])[0].logits
        got = hidden.numpy() @ checkpoint.tensor("embed").T
        assert np.allclose(got, want, atol=1e-3)


def test_a_tiny_run_becomes_a_bundle(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The bundle has the trained codes, scales and norms, and training lowers the divergence."""
    source, results, out = write_hf(tmp_path / "hf", "llama"), tmp_path / "results", tmp_path / "b"
    text = tmp_path / "text.txt"
    text.write_text("The quick brown fox is the answer to a question of the models. " * 30)
    monkeypatch.setattr(program, "asset", lambda *_: text)
    start = export(source, tmp_path / "start", "w2a8kv4-trellis", context=64, check=False)
    sizes = ["--steps", "15", "--batch", "16", "--size", "16"]
    argv = ["train", str(source), str(start.path), str(results), *sizes]
    program.main([*argv, "--texts", "64", "--together", "32", "--rate", "0.4"])
    with raises(UsageError, tmp_path.name):
        program.main(["adopt", str(source), str(results), str(out), *sizes[2:]])
    program.main(["adopt", str(source), str(results), str(out), *sizes])
    lines = capsys.readouterr().out.splitlines()
    assert lines[-1] == "--distill-tokens 3840"
    kl = [float(line.split("KL ")[1]) for line in lines if "held-out own text" in line]
    assert kl[1] < 0.95 * kl[0]
    tuned = export(source, out, "w2a8kv4-trellis", tune="distill", distill_tokens=3840, check=False)
    before, after = (TensorFile(b.file(INDEX), b.file(DATA)) for b in (start, tuned))
    for i in range(2):
        block = Checkpoints(results, "w2a8kv4-trellis 3840").load(i)
        assert block is not None and block.after < block.before
        for name, matrix in block.matrices.items():
            stored, old = (f.quantized(f"layers.{i}.{name}") for f in (after, before))
            assert np.array_equal(stored.q, matrix.q) and np.array_equal(stored.s, matrix.s)
            assert not (np.array_equal(stored.q, old.q) or np.array_equal(stored.s, old.s))
        for name, norm in block.vectors.items():
            stored_norm = after.read(f"layers.{i}.{name}")
            assert np.array_equal(stored_norm, norm)
            assert not np.array_equal(norm, before.read(f"layers.{i}.{name}"))
