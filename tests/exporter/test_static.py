"""Merged models: the graph equals the unmerged one in every integer, without its scales."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np
import onnx
import onnxruntime as ort
import pytest
from onnx import numpy_helper

from edgegen.arithmetic.decoder import embed, load_block
from edgegen.arithmetic.layers import rms_norm
from edgegen.arithmetic.rotation import rotations
from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, InputError, UsageError
from edgegen.exporter import tensors
from edgegen.exporter.api import export, plan
from edgegen.exporter.recipes import Recipe, load_recipe
from edgegen.models import open_checkpoint
from edgegen.quantize import rtn
from edgegen.quantize.rotate import Rotate
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.tensors import TensorFile
from tests.errors import raises
from tests.models.architectures import family, oracle
from tests.models.architectures.test_families import FAMILIES
from tests.tiny import ARCHITECTURES, write_hf

TOKENS = np.array([5, 77, 301, 12, 250, 9, 9, 130, 44, 201, 17, 3] * 4, np.int32)
NAMES = ("mergequant-w8a8", "mergequant-w4a8", "mergequant-w4a4")
PRODUCTS = {"qkv": "attn_norm", "gate_up": "mlp_norm"}


@pytest.fixture(scope="module", params=NAMES)
def bundle(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    """A model with outliers in two channels, like real ones, so that channels are split."""
    folder = tmp_path_factory.mktemp("static")
    return export(write_hf(folder / "hf", "llama"), folder / "b", request.param, check=False)


def float_kv(name: str, **changes: object) -> Recipe:
    """Return a recipe with a float cache."""
    return msgspec.structs.replace(load_recipe(name), kv="float32", **changes)


def run(bundle: Bundle, outputs: list[str]) -> dict[str, np.ndarray]:
    """Values inside the graph for TOKENS, by name."""
    model = onnx.load(bundle.path / "model.onnx", load_external_data=False)
    for name in outputs:
        model.graph.output.append(onnx.ValueInfoProto(name=name))
    path = bundle.path / "opened.onnx"
    onnx.save(model, path)
    options = ort.SessionOptions()
    options.log_severity_level = 3
    session = ort.InferenceSession(path, options)
    feeds = {
        "input_ids": TOKENS[None].astype(np.int64),
        "attention_mask": np.ones((1, len(TOKENS)), np.int64),
    }
    for value in session.get_inputs():
        if value.name.startswith("past"):
            dtype = np.float32 if value.type == "tensor(float)" else np.int8
            feeds[value.name] = np.zeros((1, value.shape[1], 0, value.shape[3]), dtype)
    found = session.run(outputs, feeds)
    path.unlink()
    return dict(zip(outputs, (f[0] for f in found), strict=True))


def rounded_exactly(y: np.ndarray, step: np.ndarray, bits: int) -> np.ndarray:
    top = 127 if bits == 8 else 7
    return np.clip(np.rint(y / step), -128 if bits == 8 else -top, top)


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize("layer", [0, 1])
def test_merged_equals_unmerged(bundle: Bundle, product: str, layer: int) -> None:
    """Compare with the unmerged static graph in float64: norm and its weight, division by the
    step, rounding, multiplication by the step, and the matrix without the step."""
    recipe = load_recipe(bundle.manifest.recipe)
    assert recipe.static is not None
    checkpoint = open_checkpoint(bundle.path.parent / "hf")
    turn = Rotate(checkpoint.config, rotations(checkpoint.config, msgspec.to_builtins(recipe)))
    float_norm = turn.block(layer, load_block(checkpoint, layer))[PRODUCTS[product]].astype(
        np.float64
    )
    name, norm = f"layers.{layer}.{product}", f"layers.{layer}.{PRODUCTS[product]}"
    tensors = TensorFile(bundle.path / "tensors.json", bundle.path / "model.onnx.data")
    step = float_norm / tensors.read(norm)
    arranged = f"{name}.i" in tensors.entries
    assert arranged == recipe.static.reconstruct

    first = layer == 0 and product == "qkv"
    came = "embed" if first else f"{norm}.in"
    found = run(bundle, [came, f"{name}.codes", f"{name}.out"])
    y = rms_norm(found[came].astype(np.float64), float_norm, checkpoint.config.norm_eps)
    codes = rounded_exactly(y, step, recipe.static.bits)
    weight = tensors.read(name).astype(np.float64) / step  # sums the columns of each input
    out = (codes * step) @ weight.T

    source = tensors._array(f"{name}.i", "int32") if arranged else np.arange(len(step))
    assert np.array_equal(found[f"{name}.codes"].astype(int) - 128, codes[:, source])
    assert np.abs(found[f"{name}.out"] - out).max() < 1e-5 * np.abs(out).max()


def test_no_scale_stands_between_norm_and_product(bundle: Bundle) -> None:
    model = onnx.load(bundle.path / "model.onnx", load_external_data=False)
    recipe = load_recipe(bundle.manifest.recipe)
    assert recipe.static is not None
    makers = {name: node for node in model.graph.node for name in node.output}
    constants = {i.name: i for i in model.graph.initializer}
    products = [n for n in model.graph.node if n.op_type == "MatMulIntegerToFloat"]
    assert len(products) == 4 * bundle.manifest.model.num_layers
    for node in products:
        codes, weight, unit, _, middle, other = node.input
        assert numpy_helper.to_array(constants[unit]) == 1
        assert numpy_helper.to_array(constants[middle]) == 128
        assert middle == other
        assert makers[weight].op_type == "Transpose"
        between, value = [], codes
        while value in makers and not (
            "LayerNormalization" in makers[value].op_type
            or makers[value].op_type in ("GroupQueryAttention", "Mul", "Reshape", "Div")
        ):
            between.append(makers[value])
            value = makers[value].input[0]
        for step in between:
            assert step.op_type in ("QuantizeLinear", "Clip", "Gather")
            if step.op_type == "QuantizeLinear":
                assert numpy_helper.to_array(constants[step.input[1]]) == 1
        if node.output[0].split(".")[2] in ("qkv", "gate_up"):
            assert "LayerNormalization" in makers[value].op_type
        dynamic = node.output[0].endswith(".sum")
        assert dynamic == (node.output[0].split(".")[2] not in recipe.static.products)
    assert not any("DynamicQuantize" in n.op_type for n in model.graph.node)


def test_4_bit_weights_are_stored_as_such_and_unpacked_at_load(bundle: Bundle) -> None:
    model = onnx.load(bundle.path / "model.onnx", load_external_data=False)
    bits = load_recipe(bundle.manifest.recipe).weight_bits
    kinds = {i.name: i.data_type for i in model.graph.initializer}
    want = onnx.TensorProto.UINT4 if bits == 4 else onnx.TensorProto.UINT8
    assert kinds["layers.0.qkv.q"] == want
    options = ort.SessionOptions()
    path = bundle.path / "optimized.onnx"
    options.optimized_model_filepath = str(path)
    options.log_severity_level = 3
    ort.InferenceSession(bundle.path / "model.onnx", options)
    left = onnx.load(path, load_external_data=False)
    path.unlink()
    constants = {i.name: i for i in left.graph.initializer}
    for node in left.graph.node:
        if node.op_type == "MatMulIntegerToFloat":
            assert constants[node.input[1]].data_type == onnx.TensorProto.UINT8


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(
    "recipe",
    [
        *(float_kv(name) for name in NAMES),
        float_kv("mergequant-w8a8", rotate=False, static=load_recipe("mergequant-w4a4").static),
        float_kv(
            "mergequant-w4a8",
            rotate=False,
            static=msgspec.structs.replace(
                load_recipe("mergequant-w8a8").static, reconstruct=True, rank=4
            ),
        ),
    ],
    ids=lambda r: f"{r.name}{'' if r.rotate else '-unrotated'}",
)
def test_the_graph_equals_the_reference(
    tmp_path: Path, architecture: str, recipe: Recipe, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Compare the reference block's output, which calibrates the next block, with the graph's."""
    seen: list[np.ndarray] = []

    def watch(*args: object) -> None:
        args[4].states[0] = embed(config, rounded, TOKENS)  # type: ignore[attr-defined]
        pipeline_write(*args)
        seen.append(args[4].states[0])  # type: ignore[attr-defined]

    source = write_hf(tmp_path / "hf", architecture)
    config, table = open_checkpoint(source).config, open_checkpoint(source).tensor("embed")
    turn = Rotate(config, rotations(config, msgspec.to_builtins(recipe)))
    turn.table(table)
    rounded = rtn.quantize(table, 8, 0).dequantize()
    pipeline_write = tensors.write_static_block
    monkeypatch.setattr(tensors, "write_static_block", watch)
    bundle = export(source, tmp_path / "b", recipe, check=False)
    got = run(bundle, ["layers.1.attn_norm.in"])["layers.1.attn_norm.in"]
    # A float near the middle of two codes may round either way.
    assert np.corrcoef(got.ravel(), seen[0].ravel())[0, 1] > 0.9995
    assert np.median(np.abs(got - seen[0])) < 1e-4 * np.abs(got).max()


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize(("recipe", "least"), list(zip(NAMES, (0.99, 0.85, 0.7), strict=True)))
def test_a_static_bundle_stays_near_the_float_model(
    tmp_path: Path, architecture: str, recipe: str, least: float
) -> None:
    source = write_hf(tmp_path / "hf", architecture)
    want, got, other = (
        load_model(export(source, tmp_path / f"{name}-{engine}", name, check=False), engine)
        for name, engine in (
            ("fp32", "onnxruntime"), (recipe, "onnxruntime"), (recipe, "reference"),
        )
    )  # fmt: skip
    logits = [
        m.step([Step(m.new_cache(64), TOKENS, logits_for="all")])[0].logits.ravel().copy()
        for m in (want, got, other)
    ]
    assert np.corrcoef(logits[0], logits[1])[0, 1] > least
    assert np.corrcoef(logits[0], logits[2])[0, 1] > least


ALL_FIXED = msgspec.structs.replace(
    load_recipe("mergequant-w8a8"),
    name="all fixed",
    static=msgspec.structs.replace(
        load_recipe("mergequant-w8a8").static, products=("qkv", "gate_up", "o", "down")
    ),
)


@pytest.mark.parametrize(
    "name", ["llama-biases", "phi4-mini", "gemma2", "smollm3", "granite", "mistral"]
)
def test_options_of_the_parts_are_merged(tmp_path: Path, name: str) -> None:
    """With fixed steps for all products, the bundle stays near the float model's logits."""
    source = family.write_folder(tmp_path / "hf", FAMILIES[name])
    want = oracle.transformers_logits(source, TOKENS)
    bundle = export(source, tmp_path / "b", ALL_FIXED, context=64, check=False)
    for engine in ("onnxruntime", "reference"):
        model = load_model(bundle, engine)
        (out,) = model.step([Step(model.new_cache(64), TOKENS, logits_for="all")])
        assert np.corrcoef(want.ravel(), out.logits.ravel())[0, 1] > 0.99


@pytest.mark.parametrize(
    ("name", "lacking"),
    [
        ("lfm2", "short_conv"),
        ("gpt_oss", "experts"),
        ("granite4-experts", "branches of several parts"),
        ("olmo2", "branches without a norm before them"),
    ],
)
def test_parts_without_a_place_for_the_steps(tmp_path: Path, name: str, lacking: str) -> None:
    source = family.write_folder(tmp_path / "hf", FAMILIES[name])
    with raises(UsageError, "mergequant-w8a8", lacking):
        plan(source, "mergequant-w8a8")


def test_the_plan_counts_the_order_of_inputs(tmp_path: Path) -> None:
    source = write_hf(tmp_path / "hf", "qwen2")
    for name in NAMES:
        expected = plan(source, name)
        bundle = export(source, tmp_path / name, name, check=False)
        assert expected.bits_per_weight == bundle.manifest.bits_per_weight
        size = bundle.file("model.onnx.data").stat().st_size
        assert expected.model_bytes <= size <= expected.model_bytes + 64 * 80
        assert bundle.manifest.engines == ["onnxruntime", "reference"]


def test_damaged_arrangements_are_refused(tmp_path: Path) -> None:
    bundle = export(
        write_hf(tmp_path / "hf", "llama"), tmp_path / "b", "mergequant-w4a4", check=False
    )
    index = tmp_path / "b" / "tensors.json"
    entries = msgspec.json.decode(index.read_bytes())
    entries["layers.0.qkv.i"]["offset"] = entries["layers.0.attn_norm"]["offset"]
    index.write_bytes(msgspec.json.encode(entries))
    with raises(CorruptFile, "layers.0.qkv.i", 64):
        TensorFile(index, bundle.path / "model.onnx.data").read("layers.0.qkv")


@pytest.mark.parametrize(
    "options",
    [{"calibration": "none"}, {"tune": "blockwise"}, {"bits_per_weight": 4.5}],
    ids=lambda options: next(iter(options)),
)
def test_options_that_do_not_fit(tmp_path: Path, options: dict[str, Any]) -> None:
    source = write_hf(tmp_path / "hf", "llama")
    with raises(UsageError, "mergequant-w4a8", *options.values()):
        export(source, tmp_path / "b", "mergequant-w4a8", check=False, **options)


GOOD = (Path(__file__).parents[2] / "export" / "recipes" / "mergequant-w8a8.toml").read_text()


@pytest.mark.parametrize(
    ("old", "new", "values"),
    [
        ('kv = "int8"', 'kv = "int4"', ("kv", "int4")),
        ("bits = 8\np", "bits = 8\nrank = -1\np", ("rank", -1)),
        ("bits = 8\np", "bits = 8\nreconstruct = true\np", ("reconstruct",)),
    ],
    ids=["kv", "rank", "reconstruct"],
)
def test_recipes_that_do_not_fit(
    tmp_path: Path, old: str, new: str, values: tuple[object, ...]
) -> None:
    path = tmp_path / "mine.toml"
    assert old in GOOD
    path.write_text(GOOD.replace(old, new))
    with raises(InputError, "mine.toml", *values):
        load_recipe(path)
