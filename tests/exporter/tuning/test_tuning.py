"""`--tune` in an export: its effect, its errors, and resuming."""

from __future__ import annotations

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import pytest
import torch
from safetensors import safe_open

from edgegen.bundle import Bundle, open_bundle
from edgegen.cli.main import run
from edgegen.errors import UsageError
from edgegen.exporter.api import export, plan, run_export, tune_only
from edgegen.exporter.calibration.calibrate import HiddenStates
from edgegen.exporter.options import ExportOptions, Tune
from edgegen.exporter.recipes import load_recipe
from edgegen.exporter.timeleft import STAGE
from edgegen.exporter.tuning.tuning import checkpoint_folder
from edgegen.models import open_checkpoint
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Step
from edgegen.runtimes.reference import ReferenceModel
from edgegen.runtimes.tensors import TensorFile
from edgegen.train.checkpoint import Checkpoints
from edgegen.train.parameters import Parameters, Rates, make_optimizer
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import ARCHITECTURES, write_hf

TEXT = "The quick brown fox is the answer to a question, and the models of France answer it. " * 12


@pytest.fixture(autouse=True)
def one_thread() -> Iterator[None]:
    """A second thread only waits for the first where matrices are tiny."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "text.txt"
    path.write_text(TEXT)
    return path


def _tuned(source: Path, out: Path, text: Path, recipe: str = "w2a8kv4") -> Bundle:
    return export(source, out, recipe, context=32, calibration=text, tune="blockwise", check=False)


@pytest.mark.parametrize("architecture", ARCHITECTURES)
def test_a_tuned_bundle_loads_and_differs(tmp_path: Path, text: Path, architecture: str) -> None:
    source = write_hf(tmp_path / "hf", architecture)
    plain = export(source, tmp_path / "a", "w2a8kv4", context=32, calibration=text, check=False)
    tuned = _tuned(source, tmp_path / "b", text)
    name = "model.onnx.data"
    assert plain.file(name).read_bytes() != tuned.file(name).read_bytes()
    assert plain.file(name).stat().st_size == tuned.file(name).stat().st_size
    assert tuned.manifest.bits_per_weight == plain.manifest.bits_per_weight
    assert plain.manifest.recipe_options["tune"] == "none"
    assert tuned.manifest.recipe_options["tune"] == "blockwise"
    load_model(tuned, "onnxruntime")
    assert not (tmp_path / "b.tuning").exists()


@pytest.mark.parametrize(
    ("name", "tune"),
    [
        ("phi4-mini", "blockwise"),
        ("gemma2", "distill"),
        ("granite_moe", "blockwise"),
        ("gpt_oss", "distill"),
        ("lfm2", "blockwise"),
        ("lfm2", "distill"),
        ("qwen3_5", "blockwise"),
    ],
)
def test_a_model_of_any_parts_is_tuned(tmp_path: Path, text: Path, name: str, tune: Tune) -> None:
    """Tuning lowers the divergence of the bundle, as the reference computes it, from the model."""
    source = family.write_folder(tmp_path / "hf", FAMILIES[name])
    options = {"context": 32, "calibration": text, "check": False}
    bundles = [export(source, tmp_path / t, "w2a8kv4", tune=t, **options) for t in ("none", tune)]
    tokens = Tokenizer.from_folder(source).encode(TEXT)[:32]
    want = divergence_logits(ReferenceModel.from_checkpoint(open_checkpoint(source)), tokens)
    plain, tuned = (
        float((want.exp() * (want - divergence_logits(load_model(b, "reference"), tokens))).sum())
        for b in bundles
    )
    assert tuned < 0.95 * plain


def divergence_logits(model: Model, tokens: list[int]) -> torch.Tensor:
    """Return the logarithms of the probabilities [T, vocab] of each next token."""
    step = Step(model.new_cache(32), np.array(tokens, np.int32), logits_for="all")
    return torch.from_numpy(model.step([step])[0].logits.astype(np.float64)).log_softmax(-1)


@pytest.mark.parametrize(
    ("recipe", "tune"),
    [("w2a8kv4-trellis", "distill"), ("w3a8kv8-trellis", "blockwise")],
)
def test_trellis_codes_are_tuned(tmp_path: Path, text: Path, recipe: str, tune: Tune) -> None:
    """All engines compute the tuned model, whose divergence is lower than without tuning.

    Corrections are off: they leave little to gain in a model this small.
    """
    source = write_hf(tmp_path / "hf", "llama")
    options = {"context": 32, "calibration": text, "check": False}
    variant = msgspec.structs.replace(load_recipe(recipe), correct=False)
    bundles = [export(source, tmp_path / t, variant, tune=t, **options) for t in ("none", tune)]
    tokens = Tokenizer.from_folder(source).encode(TEXT)[:32]
    want = divergence_logits(ReferenceModel.from_checkpoint(open_checkpoint(source)), tokens)
    for engine in ("reference", "native"):
        plain, tuned = (
            float((want.exp() * (want - divergence_logits(load_model(b, engine), tokens))).sum())
            for b in bundles
        )
        assert tuned < 0.95 * plain
    sizes = [b.file("model.onnx.data").stat().st_size for b in bundles]
    assert sizes[0] == sizes[1] and not (tmp_path / f"{tune}.tuning").exists()


@pytest.mark.parametrize(("tune", "minutes"), [("blockwise", None), ("distill", 0.05)])
def test_tuning_starts_from_corrected_codes(
    tmp_path: Path, text: Path, tune: Tune, minutes: float | None
) -> None:
    """Where no training helps, the bundle is that of an export without tuning."""
    source = write_hf(tmp_path / "hf", "llama")
    options = {"context": 32, "calibration": text, "check": False}
    plain = export(source, tmp_path / "a", "w2a8kv4-trellis", **options)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("edgegen.train.blockwise.make_optimizer", _frozen)
        patch.setattr("edgegen.train.distill.make_optimizer", _frozen)
        start = export(
            source, tmp_path / "b", "w2a8kv4-trellis", tune=tune, minutes=minutes, **options
        )
    # A distillation writes the blocks' tensors in another order.
    first, second = (
        TensorFile(b.file("tensors.json"), b.file("model.onnx.data")) for b in (plain, start)
    )
    for i in range(2):
        for name in ("qkv", "o", "gate_up", "down"):
            one, two = (f.quantized(f"layers.{i}.{name}") for f in (first, second))
            assert np.array_equal(one.q, two.q) and np.array_equal(one.s, two.s)
        for name in ("attn_norm", "mlp_norm", "k_scale", "v_scale"):
            assert np.array_equal(*(f.read(f"layers.{i}.{name}") for f in (first, second)))


def _frozen(blocks: Sequence[Parameters], rates: Rates) -> torch.optim.Optimizer:
    """Return an optimizer with rates of 0."""
    optimizer = make_optimizer(blocks, rates)
    for group in optimizer.param_groups:
        group["first"] = 0.0
    return optimizer


def test_a_distillation_for_a_time_continues_without_reading_text(
    tmp_path: Path, text: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, out = write_hf(tmp_path / "hf", "llama"), tmp_path / "b"
    options = ExportOptions(
        recipe="w2a8kv4-trellis", context=32, calibration=text, tune="distill", check=False
    )
    first = tune_only(source, out, msgspec.structs.replace(options, minutes=0.06))
    assert first.divergence is not None and first.divergence[1] < first.divergence[0]

    def read(*_: object) -> None:
        raise AssertionError("text passes through a block")

    monkeypatch.setattr(HiddenStates, "run", read)
    monkeypatch.setattr(HiddenStates, "advance", read)
    longer = msgspec.structs.replace(options, minutes=0.09)
    stages = list[str]()
    run_export(source, out, longer, lambda stage, *_: stages.append(stage))
    assert "distilling" in stages and not checkpoint_folder(out).exists()


def test_a_distillation_that_was_killed_while_it_saved_continues(
    tmp_path: Path, text: Path
) -> None:
    """The first block's file is of the end of the training, the others are of an earlier time."""
    source, out = write_hf(tmp_path / "hf", "llama"), tmp_path / "b"
    options = ExportOptions(
        recipe="w2a8kv4-trellis", context=32, calibration=text, tune="distill", check=False
    )
    tune_only(source, out, msgspec.structs.replace(options, minutes=0.01))
    folder = checkpoint_folder(out) / "after"
    with safe_open(folder / "block.000.safetensors", "np") as file:
        checkpoints = Checkpoints(folder, file.metadata()["key"])
    first = checkpoints.load(0)
    assert first is not None
    checkpoints.save(0, msgspec.structs.replace(first, seconds=60.0))
    stages = list[str]()
    longer = msgspec.structs.replace(options, minutes=0.03)
    run_export(source, out, longer, lambda stage, *_: stages.append(stage))
    assert "distilling" in stages


@pytest.mark.skipif(os.name != "posix", reason="kill -9")
@pytest.mark.parametrize("recipe", ["w2a8kv4", "w2a8kv4-trellis"])  # without and with corrections
def test_a_killed_run_resumes_and_gives_the_same_bytes(
    tmp_path: Path, text: Path, recipe: str
) -> None:
    source = write_hf(tmp_path / "hf", "llama", num_hidden_layers=4)
    whole = _tuned(source, tmp_path / "whole", text, recipe)
    out, kept = tmp_path / "b", tmp_path / "b.tuning"
    code = (
        "import sys; from pathlib import Path; import torch; torch.set_num_threads(1)\n"
        "from edgegen.exporter.api import export\n"
        "s, o, t = map(Path, sys.argv[1:4])\n"
        "export(s, o, sys.argv[4], context=32, calibration=t, tune='blockwise', check=False)"
    )
    command = [sys.executable, "-c", code, str(source), str(out), str(text), recipe]
    child = subprocess.Popen(command)
    while not (kept / "block.001.safetensors").exists():
        assert child.poll() is None
        time.sleep(0.002)
    child.send_signal(signal.SIGKILL)
    child.wait()
    assert not out.exists()
    first = kept / "block.000.safetensors"
    before = first.stat().st_mtime_ns, first.stat().st_ino
    stages: list[tuple[str, int]] = []

    def watch(stage: str, done: int, total: int) -> None:
        stages.append((stage, done))
        if kept.exists():
            assert (first.stat().st_mtime_ns, first.stat().st_ino) == before

    again = export(
        source,
        out,
        recipe,
        context=32,
        calibration=text,
        tune="blockwise",
        check=False,
        progress=watch,
    )
    assert [d for s, d in stages if s == "tuning" and d <= 2000] == [1000, 2000]  # not trained
    name = "model.onnx.data"
    assert again.file(name).read_bytes() == whole.file(name).read_bytes()
    assert not kept.exists()


@pytest.mark.parametrize(
    ("recipe", "tune"),
    [("w2a8kv4", "deep"), ("w8a8", "blockwise")],
)
def test_an_unknown_method_or_nothing_to_tune_is_refused(
    tmp_path: Path, recipe: str, tune: Any
) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, tune):
        export(source, tmp_path / "b", recipe, tune=tune)


def test_tokens_without_distilling_are_refused(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, "--distill-tokens", "--tune blockwise"):
        export(source, tmp_path / "b", "w2a8kv4", tune="blockwise", distill_tokens=1000)


@pytest.mark.parametrize("tied", [True, False])
def test_a_distilled_bundle_loads_and_keeps_its_size(
    tmp_path: Path, text: Path, tied: bool
) -> None:
    source = write_hf(tmp_path / "hf", "llama", tie_word_embeddings=tied)
    out = tmp_path / "b"
    bundle = export(
        source, out, "w2a8kv4", context=32, calibration=text, tune="distill", check=False
    )
    assert bundle.manifest.recipe_options["tune"] == "distill"
    assert bundle.manifest.bits_per_weight == plan(source, "w2a8kv4", context=32).bits_per_weight
    load_model(bundle, "onnxruntime")
    assert not (tmp_path / "b.tuning").exists()


@pytest.mark.parametrize("started", [False, True])
def test_tuning_on_another_machine(tmp_path: Path, text: Path, started: bool) -> None:
    """Only OUT.tuning is copied: to the other machine if the export was started here, and back."""
    source, out = write_hf(tmp_path / "hf", "llama"), tmp_path / "here" / "b"
    other = tmp_path / "there" / "b"
    options = ExportOptions(
        recipe="w2a8kv4",
        context=32,
        calibration=text,
        tune="distill",
        distill_tokens=1000,
        check=False,
    )
    stages: dict[str, list[str]] = {"here": [], "there": []}

    class Stopped(Exception):
        pass

    def stop(stage: str, *_: int) -> None:
        if stage == "distilling":
            raise Stopped

    if started:
        with pytest.raises(Stopped):
            run_export(source, out, options, stop)
        shutil.copytree(checkpoint_folder(out), checkpoint_folder(other))
    tuned = tune_only(source, other, options, lambda stage, *_: stages["there"].append(stage))
    assert tuned.folder == checkpoint_folder(other)
    assert tuned.divergence is not None and not other.exists()
    assert "distilling" in stages["there"]
    assert ("quantizing blocks" in stages["there"]) != started  # no text passes through again
    shutil.rmtree(checkpoint_folder(out), ignore_errors=True)
    shutil.copytree(tuned.folder, checkpoint_folder(out))
    bundle = run_export(source, out, options, lambda stage, *_: stages["here"].append(stage))
    assert STAGE not in stages["here"]  # the time of a distillation is not known
    load_model(bundle, "onnxruntime")
    assert "distilling" not in stages["here"]
    assert not checkpoint_folder(out).exists()


def test_only_tune_on_the_command_line(
    tmp_path: Path, text: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    source, out = write_hf(tmp_path / "hf", "llama"), tmp_path / "b"
    command = ["export", str(source), "-o", str(out), "--recipe", "w2a8kv4", "-c", "32"]
    command += ["--calibration", str(text), "--tune", "blockwise", "--no-gate"]
    assert run([*command, "--only-tune"]) == 0
    assert capsys.readouterr().out == f"{checkpoint_folder(out)}\n"
    assert not out.exists()
    blocks = sorted(checkpoint_folder(out).iterdir())
    assert [path.name for path in blocks] == ["block.000.safetensors", "block.001.safetensors"]
    assert run(command) == 0
    assert capsys.readouterr().out == f"{out}\n"
    whole = _tuned(source, tmp_path / "whole", text)
    name = "model.onnx.data"
    assert (out / name).read_bytes() == whole.file(name).read_bytes()


@pytest.mark.parametrize(("tune", "value"), [("none", "--tune"), ("distill", "--distill-tokens")])
def test_only_tune_is_refused(tmp_path: Path, tune: Any, value: str) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, "--only-tune", value):
        tune_only(source, tmp_path / "b", ExportOptions(recipe="w2a8kv4", tune=tune))


@pytest.mark.slow  # three processes that import torch
@pytest.mark.skipif(os.name != "posix", reason="gloo over loopback as torchrun starts it")
def test_two_processes_distill_what_one_does(tmp_path: Path, text: Path) -> None:
    """Each takes one of a step's two windows; the sum of their gradients is that of one."""
    source = write_hf(tmp_path / "hf", "llama")
    one = export(
        source, tmp_path / "a", "w2a8kv4", context=32, calibration=text, tune="distill", check=False
    )
    command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node=2"]
    command += ["-m", "edgegen", "export", str(source), "-o", str(tmp_path / "b"), "-c", "32"]
    command += ["--recipe", "w2a8kv4", "--tune", "distill", "--no-gate"]
    command += ["--calibration", str(text)]
    run = subprocess.Popen(
        command,
        env=os.environ | {"OMP_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        start_new_session=True,
    )
    try:
        out, error = run.communicate()
    finally:
        if run.poll() is None:  # its children too
            os.killpg(run.pid, signal.SIGKILL)
    assert run.returncode == 0, error
    assert out.split() == [str(tmp_path / "b")] * 2
    two = open_bundle(tmp_path / "b")
    first, second = (
        TensorFile(b.file("tensors.json"), b.file("model.onnx.data")) for b in (one, two)
    )
    for name in (f"layers.{i}.{m}" for i in range(2) for m in ("qkv", "o", "gate_up", "down")):
        # Sums in another order round another way, and a weight on the border may fall apart.
        assert (first.quantized(name).steps == second.quantized(name).steps).mean() > 0.999


def test_torchrun_without_distilling_is_refused(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORLD_SIZE", "2")
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, "torchrun", "2 processes"):
        export(source, tmp_path / "b", "w8a8")


def test_pruned_weights_stay_pruned(tmp_path: Path, text: Path) -> None:
    bundle = _tuned(write_hf(tmp_path / "hf", "llama"), tmp_path / "b", text, "w2a8kv4-sparse24")
    file = TensorFile(bundle.file("tensors.json"), bundle.file("model.onnx.data"))
    for name in ("qkv", "o", "gate_up", "down"):
        matrix = file.quantized(f"layers.1.{name}")
        assert (matrix.steps.reshape(len(matrix.s), -1, 4) != 0).sum(axis=2).max() == 2
    load_model(bundle, "onnxruntime")
