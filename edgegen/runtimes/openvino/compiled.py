"""A bundle's OpenVINO model, compiled in the form in which edgegen runs it.

Stock runtimes load the model with its KV cache as hidden state, which can only grow. With paged
attention the caller owns the cache, as a list of blocks, and each step passes the number of valid
tokens: truncating is free, and nothing is copied. The model is compiled at every load, in about a
second, because OpenVINO 2026.4 does not import the compiled paged model that it exports.

Some parts have no paged form: attention with capped scores, and state other than keys and values.
Models with them are compiled with their state as inputs and outputs, which copies it at each step.
"""

from __future__ import annotations

from typing import Any

from edgegen._private import no_telemetry
from edgegen.bundle import Bundle
from edgegen.errors import CorruptFile, EdgegenError, MissingDependency, MissingDevice
from edgegen.models.config import ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.runtimes.openvino.api import ops, ov
from edgegen.runtimes.openvino.devices import core, find_device

XML, BIN = "openvino_model.xml", "openvino_model.bin"
ROWS = "logits_rows"
"""Input of the compiled model: the positions whose logits are returned, int64 [rows]."""
PAST, NEW = "past/", "new/"
"""Prefixes of the inputs and outputs of the stateless form."""
KV_PRECISION = {"float32": "f32", "int8": "u8", "int4": "u4"}
"""Data type of a recipe's KV cache -> OpenVINO's name for it."""
DYNAMIC_GROUP = 64
"""Activations that share one scale when they are quantized to 8 bits."""
CORES = {"any": "ANY_CORE", "performance": "PCORE_ONLY", "efficiency": "ECORE_ONLY"}
"""Kind of processor cores -> OpenVINO's name for it."""


def properties(options: dict[str, Any], threads: int) -> dict[str, Any]:
    """Return the properties that differ from defaults; docs/results/openvino.md has the reasons."""
    integer = options.get("activation") == "int8"
    return {
        "INFERENCE_PRECISION_HINT": "f32",
        "DYNAMIC_QUANTIZATION_GROUP_SIZE": DYNAMIC_GROUP if integer else 0,
        "KV_CACHE_PRECISION": KV_PRECISION[str(options["kv"])],
        "PERFORMANCE_HINT": "LATENCY",
        "INFERENCE_NUM_THREADS": threads,
    }


def is_paged(config: ModelConfig) -> bool:
    """Return whether all parts with state have a paged form."""
    stateful = (part for part in config.all_parts() if part.state(config.hidden_size))
    return all(isinstance(part, Attention) and not part.softcap for part in stateful)


def load(bundle: Bundle, device: str, threads: int, cores: str | None = None) -> ov.CompiledModel:
    """Return the compiled model.

    Args:
        bundle: a bundle with an OpenVINO model.
        device: "CPU" or "GPU".
        threads: number of threads.
        cores: kind of cores that the threads run on, a key of CORES; by default OpenVINO's choice.

    Raises:
        MissingDevice: this machine does not have the device, or no cores of that kind.
        CorruptFile: the bundle's model cannot be read.
    """
    name, model = find_device(device), read_model(bundle)
    try:
        settings = properties(bundle.manifest.recipe_options, threads)
        if cores is not None:
            settings["SCHEDULING_CORE_TYPE"] = CORES[cores]
        form = paged(model) if is_paged(bundle.manifest.model) else stateless(model)
        compiled = core().compile_model(form, name, settings)
    except RuntimeError as error:
        raise unreadable(error) from error
    if cores is not None and core_type(compiled) != CORES[cores]:
        # OpenVINO silently uses any core if there are none of the kind.
        raise MissingDevice(
            f"expected {cores} cores, got a {name} without them; leave --cores {cores} out"
        )
    return compiled


def core_type(compiled: ov.CompiledModel) -> str:
    """Return the kind of cores that a compiled model runs on, a value of CORES."""
    return str(compiled.get_property("SCHEDULING_CORE_TYPE")).rpartition(".")[2]


def read_model(bundle: Bundle) -> ov.Model:
    """Return the stateful model. Raises CorruptFile if OpenVINO cannot read it."""
    path = bundle.file(XML)
    bundle.file(BIN)
    try:
        return core().read_model(path)
    except RuntimeError as error:
        raise unreadable(error) from error


def unreadable(error: RuntimeError) -> CorruptFile:
    """Return the error for a model that OpenVINO cannot read or compile."""
    places = ("Exception from", "Check ")  # lines about OpenVINO's own source
    lines = [line for line in str(error).splitlines() if line and not line.startswith(places)]
    reason = lines[0] if lines else str(error)[:200]
    return CorruptFile(
        f"{XML}: OpenVINO {ov.get_version()} cannot load it ({reason}); export the bundle again"
    )


def paged(model: ov.Model) -> ov.Model:
    """Give a stateful model paged attention and the input `ROWS`, in place, and return it.

    Raises:
        MissingDependency: this version of OpenVINO does not have the transformation.
        CorruptFile: the model's output is not a matrix product.
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
    choose_rows(model, axis=0)
    return model


def choose_rows(model: ov.Model, axis: int) -> None:
    """Select the rows of `ROWS` before the head's product, which takes most of a step's time."""
    node = model.output("logits").get_node()
    while node.get_type_name() != "MatMul":
        if not node.get_input_size():
            raise CorruptFile(
                f"{XML}: expected a matrix product before the logits, got none; export the bundle "
                "again"
            )
        node = node.input_value(0).get_node()
    rows = ops.parameter([-1], ov.Type.i64, name=ROWS)
    rows.output(0).set_names({ROWS})
    chosen = ops.gather(node.input_value(0), rows, ops.constant(axis, ov.Type.i64))
    node.input(0).replace_source_output(chosen.output(0))
    model.add_parameters([rows])
    model.validate_nodes_and_infer_types()


def stateless(model: ov.Model) -> ov.Model:
    """Make the state inputs and outputs of a model for one sequence, in place, and return it.

    Inputs PAST + name have the state of the P tokens before: keys and values [1, kv_heads, P,
    head_dim], inputs of a convolution [1, width - 1, hidden]. Outputs NEW + name have that of the
    step's M tokens, in the place of P or of width - 1.
    """
    reads = {
        node.get_attributes()["variable_id"]: node
        for node in model.get_ops()
        if node.get_type_name() == "ReadValue"
    }
    for sink in model.get_sinks():
        name = sink.get_attributes()["variable_id"]
        _expose(model, name, reads[name])
        model.remove_sink(sink)
    model.remove_parameter(model.input("beam_idx").get_node())
    choose_rows(model, axis=1)
    return model


def _expose(model: ov.Model, name: str, read: ov.Node) -> None:
    """Replace a state, which is gathered by beam and joined with the new tokens', by ports."""
    beams = _user(read)
    joined = _user(beams)
    shape = ov.PartialShape([1, *list(read.get_output_partial_shape(0))[1:]])
    past = ops.parameter(shape, ov.Type.f32, name=PAST + name)
    past.output(0).set_names({PAST + name})
    beams.output(0).replace(past.output(0))
    result = ops.result(joined.input_value(1), name=NEW + name)
    result.output(0).set_names({NEW + name})
    model.add_parameters([past])
    model.add_results([result])


def _user(node: ov.Node) -> ov.Node:
    """Return the first node that takes a node's output."""
    return next(iter(node.output(0).get_target_inputs())).get_node()


def check_shape(shape: tuple[int, ...], expected: tuple[int, ...]) -> None:
    """Check the shape of logits: OpenVINO sometimes returns empty tensors without an error.

    Raises:
        EdgegenError: the shapes differ.
    """
    if shape != expected:
        raise EdgegenError(
            f"expected logits of shape {list(expected)} from OpenVINO, got {list(shape)}; choose "
            "another engine or device"
        )
