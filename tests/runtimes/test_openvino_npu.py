"""The NPU pipeline with its models on the CPU, which covers all but the NPU's own compiler."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import openvino as ov
import pytest

from edgegen.bundle import Bundle, open_bundle
from edgegen.cli.main import run as cli
from edgegen.errors import ContextOverflow, CorruptFile, InputError, MissingDevice, UsageError
from edgegen.exporter.api import export
from edgegen.generation.config import GenerationConfig
from edgegen.generation.generate import Generation
from edgegen.generation.text_model import TextModel
from edgegen.models.tokenizers.tokenizer import Tokenizer
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Model, Output, Step
from edgegen.runtimes.openvino import static
from edgegen.runtimes.openvino.devices import core
from edgegen.runtimes.openvino.limits import Limits, limits
from edgegen.runtimes.openvino.static import StaticModel, compile_static
from tests.errors import raises
from tests.tiny import write_hf

TOKENS = np.arange(10, 74, dtype=np.int32)
LIMITS = Limits(64, 64)
NEAR = 0.999
"""Correlation of logits: the pipeline computes in 16-bit floats."""
no_npu = pytest.mark.skipif(
    any(name.startswith("NPU") for name in core().available_devices), reason="an NPU is here"
)


def make(folder: Path, architecture: str = "llama", recipe: str = "npu-int4") -> Bundle:
    source = write_hf(folder / "hf", architecture)
    return export(source, folder / "b", recipe, target="openvino", check=False)


@pytest.fixture(scope="module")
def bundle(tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return make(tmp_path_factory.mktemp("npu"))


@pytest.fixture(scope="module")
def model(bundle: Bundle) -> Model:
    return StaticModel.from_bundle(bundle, LIMITS, parts_on="CPU")


@pytest.fixture(scope="module")
def want(bundle: Bundle) -> np.ndarray:
    """Return the reference engine's logits [T, vocab]."""
    reference = load_model(bundle, "reference")
    step = Step(reference.new_cache(128), TOKENS, logits_for="all")
    return reference.step([step])[0].logits


def near(got: np.ndarray, want: np.ndarray) -> bool:
    assert got.shape == want.shape
    return all(np.corrcoef(a, b)[0, 1] > NEAR for a, b in zip(got, want, strict=True))


def test_weights_are_signed_with_a_scale_a_row(bundle: Bundle) -> None:
    """An NPU's compiler expects i4 codes times a 16-bit float, without a zero point."""
    found = core().read_model(bundle.file("openvino_model.xml"))
    kinds = {str(n.get_element_type()) for n in found.get_ops() if n.get_type_name() == "Constant"}
    assert "<Type: 'int4_t'>" in kinds
    assert "<Type: 'int8_t'>" in kinds
    assert not {"<Type: 'uint4_t'>", "<Type: 'uint8_t'>"} & kinds
    assert found.get_rt_info(["nncf", "weight_compression", "group_size"]).astype(int) == -1


def test_prompts_and_tokens_are_near_the_reference(model: Model, want: np.ndarray) -> None:
    cache = model.new_cache(128)
    steps = [(0, 20), (20, 21), (21, 25), (25, 45), (45, 46)]  # a prompt, one, few, many, one
    for start, end in steps:
        got = model.step([Step(cache, TOKENS[start:end])])[0].logits
        assert near(got, want[end - 1 : end]), (start, end)
        assert cache.length == end


def test_logits_of_more_positions(model: Model, want: np.ndarray) -> None:
    cache = model.new_cache(128)
    every = model.step([Step(cache, TOKENS[:12], logits_for="all")])[0].logits
    assert near(every, want[:12])
    three = model.step([Step(cache, TOKENS[12:40], logits_for=3)])[0].logits
    assert near(three, want[37:40])


def test_prefill_after_truncation(model: Model, want: np.ndarray) -> None:
    cache = model.new_cache(128)
    model.step([Step(cache, TOKENS[:20])])
    model.step([Step(cache, np.array([300, 301], np.int32))])
    cache.keep([0])
    cache.truncate(20)
    got = model.step([Step(cache, TOKENS[20:22], logits_for=2)])[0].logits
    assert near(got, want[20:22])


def test_tokens_after_the_prompt_limit_are_decoded_one_by_one(
    bundle: Bundle, want: np.ndarray
) -> None:
    model = StaticModel.from_bundle(bundle, Limits(16, 112), parts_on="CPU")
    cache = model.new_cache(128)
    model.step([Step(cache, TOKENS[:30])])
    cache.truncate(28)
    assert near(model.step([Step(cache, TOKENS[28:30])])[0].logits, want[29:30])


def test_saved_cache_is_prefilled_again(model: Model, want: np.ndarray, tmp_path: Path) -> None:
    cache = model.new_cache(128)
    model.step([Step(cache, TOKENS[:20])])
    cache.save(tmp_path / "kv.npz")
    other = model.new_cache(64)
    other.load(tmp_path / "kv.npz")
    assert other.length == 20
    assert near(model.step([Step(other, TOKENS[20:21])])[0].logits, want[20:21])
    with raises(ContextOverflow, "kv.npz", 20, 8):
        model.new_cache(8).load(tmp_path / "kv.npz")


def test_prompt_longer_than_the_limit(bundle: Bundle, model: Model) -> None:
    tokenizer, config = Tokenizer.from_folder(bundle.path), GenerationConfig(max_tokens=4)
    with raises(ContextOverflow, 65, 64, "--prompt-limit"):
        Generation(TextModel(model, tokenizer, 128), list(range(65)), config)
    with raises(UsageError, 129, 1, 128, "--prompt-limit"):
        model.new_cache(129)


def test_limits_mean_the_same_on_the_cpu(bundle: Bundle) -> None:
    model = load_model(bundle, "openvino", prompt_limit=64, answer_limit=64, threads=1)
    assert (model.max_prompt, model.max_context) == (64, 128)
    tokenizer, config = Tokenizer.from_folder(bundle.path), GenerationConfig(max_tokens=4)
    with raises(ContextOverflow, 64):
        Generation(TextModel(model, tokenizer, 128), list(range(65)), config)


def test_limits_are_checked() -> None:
    assert limits(None, None, 512) is None
    assert limits(None, None, 512, needed=True) == (341, 170)
    assert limits(None, None, 8192, needed=True) == (1024, 512)
    assert limits(100, None, 8192) == (100, 512)
    with raises(UsageError, 500, 13, 512, "--prompt-limit"):
        limits(500, 13, 512)
    with raises(UsageError, 0):
        limits(8, 0, 512)


@no_npu
def test_no_other_device_replaces_a_missing_npu(bundle: Bundle, capfd: object) -> None:
    with pytest.raises(MissingDevice, match=r"CPU.*got NPU"):
        load_model(bundle, "openvino", device="NPU")
    assert cli(["run", str(bundle.path), "--engine", "openvino", "--device", "NPU", "-p", "x"]) == 4
    assert cli(["compile", str(bundle.path)]) == 4
    assert cli(["compile", str(bundle.path), "--device", "CPU"]) == 2
    assert cli(["run", str(bundle.path), "--prompt-limit", "8", "-p", "x"]) == 2
    other = ["--engine", "native", "--cores", "any"]
    assert cli(["run", str(bundle.path), *other, "-p", "x"]) == 2
    assert cli(["bench", str(bundle.path), "--cores", "any"]) == 2


def test_sliding_window_layers(tmp_path: Path) -> None:
    with raises(UsageError):
        compile_static(make(tmp_path, "gemma3"), LIMITS, "CPU")


def test_the_second_load_compiles_nothing(
    bundle: Bundle, want: np.ndarray, monkeypatch: pytest.MonkeyPatch
) -> None:
    StaticModel.from_bundle(bundle, LIMITS, parts_on="CPU")
    monkeypatch.setattr(static, "read_model", lambda _: pytest.fail("compiled again"))
    again = StaticModel.from_bundle(bundle, LIMITS, parts_on="CPU")
    assert near(again.step([Step(again.new_cache(64), TOKENS[:20])])[0].logits, want[19:20])


def test_bundles_that_do_not_fit(tmp_path: Path, bundle: Bundle) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    other = export(source, tmp_path / "b", "fp32", check=False)
    with raises(InputError, "openvino_model.xml"):
        compile_static(other, LIMITS, "CPU")
    shutil.copytree(bundle.path, tmp_path / "c")
    (tmp_path / "c" / "openvino_model.xml").write_text("<net/>")
    with pytest.raises(CorruptFile, match=f"OpenVINO {ov.get_version()[:4]}.* cannot load it"):
        compile_static(Bundle(tmp_path / "c", bundle.manifest), LIMITS, "CPU")


def test_doctor_checks_the_pipeline_without_an_npu(
    bundle: Bundle, capsys: pytest.CaptureFixture[str]
) -> None:
    options = ["--npu", str(bundle.path), "--prompt-limit", "128", "--parts-on", "CPU"]
    assert cli(["doctor", *options]) == 0
    out, err = capsys.readouterr()
    assert err == ""
    lines = out.splitlines()
    assert [line.split(":")[0] for line in lines] == [
        "PASS device",
        "PASS compile",
        "PASS generate",
    ]
    assert cli(["doctor", *options, "-o", "json"]) == 0
    record = json.loads(capsys.readouterr().out)
    assert record["passed"] is True
    assert [step["step"] for step in record["steps"]] == ["device", "compile", "generate"]


def test_doctor_reports_wrong_logits(
    bundle: Bundle, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def negated(model: StaticModel, steps: Sequence[Step]) -> list[Output]:
        return [Output(-output.logits) for output in step(model, steps)]

    step = StaticModel.step
    monkeypatch.setattr(StaticModel, "step", negated)
    options = ["--npu", str(bundle.path), "--prompt-limit", "128", "--parts-on", "CPU"]
    assert cli(["doctor", *options]) == 1
    out, err = capsys.readouterr()
    assert out.splitlines()[-1].startswith("FAIL generate: expected logits of token 0 to correlate")
    assert err.startswith(f"Error: the NPU does not run {bundle.path}: expected logits")


@no_npu
def test_doctor_reports_a_missing_npu(bundle: Bundle, capsys: pytest.CaptureFixture[str]) -> None:
    assert cli(["doctor", "--npu", str(bundle.path)]) == 1
    assert capsys.readouterr().out.startswith(
        "FAIL device: expected a device that OpenVINO has here (CPU"
    )


@pytest.mark.hardware
def test_npu_equals_the_reference(bundle: Bundle, want: np.ndarray) -> None:
    model = load_model(bundle, "openvino", device="NPU", prompt_limit=64, answer_limit=64)
    cache = model.new_cache(128)
    for start, end in ((0, 20), (20, 21), (21, 22)):
        assert near(model.step([Step(cache, TOKENS[start:end])])[0].logits, want[end - 1 : end])
    open_bundle(bundle.path)
