"""Parts of the OpenVINO model beyond dense decoders, in the form that stock runtimes load."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import openvino as ov
import pytest

from edgegen.bundle import Bundle
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.exporter.targets import check_parts
from edgegen.models import open_checkpoint
from edgegen.models.parts.attention import Attention
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.openvino.compiled import paged, stateless
from edgegen.runtimes.openvino.devices import core
from edgegen.runtimes.openvino.limits import Limits
from edgegen.runtimes.openvino.static import compile_static
from tests.errors import raises
from tests.exporter.openvino.test_target import EXACT, largest_floats, layers, stateful_logits
from tests.models.architectures import family
from tests.models.architectures.oracle import TOKENS
from tests.models.architectures.test_families import FAMILIES


def make(folder: Path, name: str, recipe: str) -> Bundle:
    source = family.write_folder(folder / "hf", FAMILIES[name])
    return export(source, folder / "b", recipe, target="openvino", context=64, check=False)


@pytest.mark.parametrize(
    ("name", "recipe"),
    [
        ("gemma2", "w4a8kv8"),
        ("lfm2", "w4a8kv8"),
        ("gpt_oss", "w4a8kv8"),
        ("qwen3_moe", "w2a8kv4"),
        ("mixtral", "w8a8"),
    ],
)
def test_the_stateful_form_computes_what_the_reference_does(
    tmp_path: Path, name: str, recipe: str
) -> None:
    bundle = make(tmp_path, name, recipe)
    reference = load_model(bundle, "reference")
    step = Step(reference.new_cache(64), TOKENS, logits_for="all")
    want = reference.step([step])[0].logits
    model = core().compile_model(bundle.file("openvino_model.xml"), "CPU", EXACT)
    for chunk in (48, 7, 1):
        got = stateful_logits(model, TOKENS, chunk)
        assert np.abs(got - want).max() < 2e-4 * want.std(), chunk


@pytest.mark.parametrize("recipe", ["w4a8kv8", "w2a8kv4", "w8a8"])
def test_experts_are_grouped_products_of_compressed_weights(tmp_path: Path, recipe: str) -> None:
    bundle = make(tmp_path, "gpt_oss", recipe)
    model = paged(core().read_model(bundle.file("openvino_model.xml")))
    found = core().compile_model(model, "CPU", {"DYNAMIC_QUANTIZATION_GROUP_SIZE": 64})
    kinds, count = layers(found), bundle.manifest.model.num_layers
    assert kinds["GatherMatmul"] == 2 * count, kinds
    assert kinds["PagedAttention"] == count, kinds
    one_expert, tables = 64 * 2 * 64, 2 * 64 * 64
    assert largest_floats(found) <= max(one_expert, tables), "the experts were expanded"


@pytest.mark.parametrize("name", ["gemma2", "lfm2"])
def test_the_state_is_passed_from_the_first_token_on(tmp_path: Path, name: str) -> None:
    bundle = make(tmp_path, name, "fp32")
    model = load_model(bundle, "openvino")
    whole, single = model.new_cache(64), model.new_cache(64)
    want = model.step([Step(whole, TOKENS[:9], logits_for="all")])[0].logits.copy()
    rows = [model.step([Step(single, TOKENS[i : i + 1])])[0].logits.copy() for i in range(9)]
    assert np.abs(np.concatenate(rows) - want).max() < 1e-4 * want.std()


def test_the_stateless_form_has_no_state(tmp_path: Path) -> None:
    bundle = make(tmp_path, "lfm2", "fp32")
    model = stateless(core().read_model(bundle.file("openvino_model.xml")))
    assert not model.get_sinks()
    names = {port.get_any_name() for port in model.inputs}
    assert "past/cache_params.past.conv.0cache_params.present.conv.0" in names
    assert not {name for name in names if name == "beam_idx"}
    assert isinstance(core().compile_model(model, "CPU"), ov.CompiledModel)


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("gemma2", "attention with softcap"),
        ("lfm2", "short_conv"),
        ("mixtral", "experts"),
        ("gpt_oss", "attention with sinks"),
    ],
)
def test_the_npu_refuses_what_it_was_not_tested_with(tmp_path: Path, name: str, what: str) -> None:
    bundle = make(tmp_path, name, "fp32")
    with raises(UsageError, what):
        compile_static(bundle, Limits(32, 32), "CPU")


def test_options_that_do_not_go_together_are_refused(tmp_path: Path) -> None:
    checkpoint = open_checkpoint(family.write_folder(tmp_path / "hf", FAMILIES["gpt_oss"]))
    config = family.with_part(checkpoint.config, Attention, softcap=2.0)
    with raises(UsageError, "--target openvino", "softcap and sinks", "gpt_oss"):
        check_parts(["openvino"], config)
