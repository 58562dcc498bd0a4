"""A bundle's OpenVINO model, compiled in its paged form.

Stock runtimes load the model with its cache as hidden state, which can only grow. In the paged form
the cache is a row of blocks that the caller holds, and a step says how many tokens of it count: so
forgetting costs nothing, and nothing is copied. It is compiled at every load, in about a second:
OpenVINO 2026.4 exports a compiled paged model that it then refuses to import.
"""

from __future__ import annotations

from typing import Any

from edgegen._private import no_telemetry
from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, EdgegenError, MissingDependency, MissingDevice
from edgegen.runtimes.openvino.api import ops, ov
from edgegen.runtimes.openvino.devices import core, find_device

XML, BIN = "openvino_model.xml", "openvino_model.bin"
ROWS = "logits_rows"
"""Input of the paged model: which positions' logits are wanted, int64 [rows]."""
KV_PRECISION = {"float32": "f32", "int8": "u8", "int4": "u4"}
"""What a recipe's cache is in OpenVINO."""
DYNAMIC_GROUP = 64
"""Inputs of a product that are rounded to 8 bits by one scale."""


CORES = {"any": "ANY_CORE", "performance": "PCORE_ONLY", "efficiency": "ECORE_ONLY"}
"""Kinds of cores that a processor may have, as OpenVINO calls them."""


def properties(options: dict[str, Any], threads: int) -> dict[str, Any]:
    """What the runtime is told beyond its defaults; docs/results/openvino.md says why."""
    integer = options.get("activation") == "int8"
    return {
        "INFERENCE_PRECISION_HINT": "f32",
        "DYNAMIC_QUANTIZATION_GROUP_SIZE": DYNAMIC_GROUP if integer else 0,
        "KV_CACHE_PRECISION": KV_PRECISION[str(options["kv"])],
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": threads,
    }


def load(bundle: Bundle, device: str, threads: int, cores: str | None = None) -> ov.CompiledModel:
    """The compiled model; `cores`, a key of CORES, is where its threads run, if not anywhere.

    Raises:
        MissingDevice: OpenVINO does not find `device` here, or no cores of that kind.
        CorruptFile: the bundle's model cannot be read.
    """
    found, model = find_device(device), read_model(bundle)
    try:
        settings = properties(bundle.manifest.recipe_options, threads)
        if cores is not None:
            settings["SCHEDULING_CORE_TYPE"] = CORES[cores]
        compiled = core().compile_model(paged(model), found, settings)
    except RuntimeError as error:
        raise unreadable(error) from error
    if cores is not None and core_type(compiled) != CORES[cores]:
        # OpenVINO takes any core where there are none of the kind, without a word.
        raise MissingDevice(
            f"OpenVINO finds no {cores} cores on this {found}; leave --cores {cores} out"
        )
    return compiled


def core_type(compiled: ov.CompiledModel) -> str:
    """The kind of cores that a compiled model says it runs on, a value of CORES."""
    return str(compiled.get_property("SCHEDULING_CORE_TYPE")).rpartition(".")[2]


def read_model(bundle: Bundle) -> ov.Model:
    """The stateful model. Raises CorruptFile where it is none."""
    path = bundle.file(XML)
    bundle.file(BIN)
    try:
        return core().read_model(path)
    except RuntimeError as error:
        raise unreadable(error) from error


def unreadable(error: RuntimeError) -> CorruptFile:
    """What to say of a model that OpenVINO refuses."""
    places = ("Exception from", "Check ")  # lines that speak of OpenVINO's own source
    lines = [line for line in str(error).splitlines() if line and not line.startswith(places)]
    why = lines[0] if lines else str(error)[:200]
    return CorruptFile(f"{XML} cannot be loaded by OpenVINO {ov.get_version()}: {why}")


def paged(model: ov.Model) -> ov.Model:
    """The stateful model in its paged form, with the input `ROWS`; changed in place.

    Raises:
        MissingDependency: this OpenVINO does not have the transformation.
        CorruptFile: the model is not one that it knows.
    """
    try:
        with no_telemetry():
            from openvino._offline_transformations import paged_attention_transformation
    except ImportError as error:
        raise MissingDependency(
            f"OpenVINO {ov.get_version()} has no paged attention; "
            'run: pip install --upgrade "edgegen[openvino]"'
        ) from error
    paged_attention_transformation(model)
    choose_rows(model)
    return model


def choose_rows(model: ov.Model) -> None:
    """Take the rows that are wanted before the head's product, which most of a step goes into."""
    node = model.output("logits").get_node()
    while node.get_type_name() != "MatMul":
        if not node.get_input_size():
            raise CorruptFile(f"{XML} has no product that makes its logits; export it again")
        node = node.input_value(0).get_node()
    rows = ops.parameter([-1], ov.Type.i64, name=ROWS)
    rows.output(0).set_names({ROWS})
    axis = ops.constant(0, ov.Type.i64)
    chosen = ops.gather(node.input_value(0), rows, axis)
    node.input(0).replace_source_output(chosen.output(0))
    model.add_parameters([rows])
    model.validate_nodes_and_infer_types()


def check_shape(found: tuple[int, ...], expected: tuple[int, ...]) -> None:
    """OpenVINO has been seen to return empty tensors without an error.

    Raises:
        EdgegenError: they differ.
    """
    if found != expected:
        raise EdgegenError(
            f"OpenVINO returned logits of shape {list(found)}, expected {list(expected)}; "
            "this combination of device and properties is broken, choose another engine"
        )
