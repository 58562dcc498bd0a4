"""Builder over onnx_ir: one call per node, and initializers that point into the data file."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import onnx_ir as ir
from numpy.typing import NDArray

from edgegen import __version__
from edgegen.bundle.tensors import DATA, Entry

MICROSOFT = "com.microsoft"
OPSET = 21
IR_VERSION = 10

Branch = Callable[[], ir.Value]
"""Adds the nodes of a branch to the graph in progress, and returns its output."""

Body = Callable[[ir.Value, Sequence[ir.Value]], tuple[ir.Value, ir.Value]]
"""Adds the nodes of a loop's body: (state, values of an item) -> (state after it, output)."""

_DTYPES = {
    "float32": ir.DataType.FLOAT,
    "float16": ir.DataType.FLOAT16,
    "uint8": ir.DataType.UINT8,
    "uint4": ir.DataType.UINT4,
    "int8": ir.DataType.INT8,
    "int32": ir.DataType.INT32,
    "int64": ir.DataType.INT64,
}


class OnnxGraphBuilder:
    """Inputs, nodes, initializers and outputs of one graph in progress."""

    def __init__(self, name: str, entries: Mapping[str, Entry]) -> None:
        self.name = name
        self._entries = entries
        self._inputs: list[ir.Value] = []
        self._outputs: list[ir.Value] = []
        self._nodes: list[ir.Node] = []
        self._initializers: dict[str, ir.Value] = {}
        self._constants: dict[str, dict[object, ir.Value]] = {}
        self._model: ir.Model | None = None

    def input(
        self, name: str, dtype: str, shape: Sequence[int | str], default: Any = None
    ) -> ir.Value:
        """Add a graph input; with a default it is optional when the graph runs."""
        value = ir.val(name, _DTYPES[dtype], list(shape))
        self._inputs.append(value)
        if default is not None:
            value.const_value = ir.tensor(np.array(default, dtype), name=name)
            self._initializers[name] = value
        return value

    def output(self, value: ir.Value, name: str, dtype: str, shape: Sequence[int | str]) -> None:
        """Make a value an output of the graph with this name."""
        value.name = name
        value.type = ir.TensorType(_DTYPES[dtype])
        value.shape = ir.Shape(shape)
        self._outputs.append(value)

    def data(
        self,
        name: str,
        *,
        view: str | None = None,
        shape: Sequence[int] | None = None,
        offset: int = 0,
        dtype: str | None = None,
    ) -> ir.Value:
        """Return a tensor of the data file.

        `view`, `shape`, `offset` (in bytes from the tensor's start) and `dtype` describe another
        name and type for its bytes, or for some of them.
        """
        key = view or name
        if key not in self._initializers:
            entry = self._entries[name]
            kind = _DTYPES[dtype or entry.dtype]
            dims = ir.Shape(tuple(shape) if shape else entry.shape)
            length = math.prod(tuple(shape or entry.shape)) * kind.itemsize
            tensor = ir.ExternalTensor(
                DATA, entry.offset + offset, int(length), kind, shape=dims, name=key
            )
            self._initializers[key] = ir.val(key, kind, dims, const_value=tensor)
        return self._initializers[key]

    def overridable(self, name: str, rows: str, columns: int) -> ir.Value:
        """Return a matrix of the data file that a caller may replace by some of its rows."""
        value = self.data(name, shape=(self._entries[name].shape[0], columns))
        value.shape = ir.Shape([rows, columns])
        self._inputs.append(value)
        return value

    def constant(self, name: str, value: Any, dtype: str) -> ir.Value:
        """Return a small constant stored in the graph, created once per name and value."""
        array: NDArray[Any] = np.array(value, dtype)
        values = self._constants.setdefault(name, {})
        key = dtype, array.shape, array.tobytes()
        if key not in values:
            unique = f"{name}.{len(values) + 1}" if values else name
            tensor = ir.tensor(array, name=unique)
            constant = ir.val(unique, _DTYPES[dtype], array.shape, const_value=tensor)
            self._initializers[unique] = values[key] = constant
        return values[key]

    def op(
        self, op_type: str, *inputs: ir.Value | None, name: str, domain: str = "", **attributes: Any
    ) -> ir.Value:
        """Add a node with one output named `name`, and return the output."""
        return self.multi(op_type, *inputs, names=(name,), domain=domain, **attributes)[0]

    def multi(
        self,
        op_type: str,
        *inputs: ir.Value | None,
        names: Sequence[str],
        domain: str = "",
        **attributes: Any,
    ) -> tuple[ir.Value, ...]:
        """Add a node with several outputs, and return them; an empty name omits an output."""
        outputs = [ir.Value(name=name) for name in names]
        node = ir.node(
            op_type,
            inputs,
            attributes,
            domain=domain,
            outputs=outputs,
            name=f"{names[0]}/{op_type}",
        )
        self._nodes.append(node)
        return tuple(outputs)

    def condition(self, when: ir.Value, then: Branch, otherwise: Branch, *, name: str) -> ir.Value:
        """Add an If, whose branches add their nodes when called and return their output."""
        branches: dict[str, Any] = {
            "then_branch": self._branch(then),
            "else_branch": self._branch(otherwise),
        }
        return self.op("If", when, name=name, **branches)

    def scan(
        self, body: Body, state: ir.Value, items: Sequence[ir.Value], *, names: tuple[str, str]
    ) -> tuple[ir.Value, ...]:
        """Add a Scan over the second axis of `items`, and return the last state and all outputs.

        Args:
            body: called with the state before an item, and the item's values without the axis;
                adds its nodes and returns the state after it and its output.
            names: of the last state, and of the outputs along the second axis.
        """
        inputs = [ir.val(f"{names[1]}.{i}", ir.DataType.FLOAT) for i in range(len(items) + 1)]
        outer, self._nodes = self._nodes, []
        outputs = body(inputs[0], inputs[1:])
        nodes, self._nodes = self._nodes, outer
        return self.multi(
            "Scan",
            state,
            *items,
            names=names,
            body=ir.Graph(inputs, outputs, nodes=nodes, name=names[1]),
            num_scan_inputs=len(items),
            scan_input_axes=[1] * len(items),
            scan_output_axes=[1],
        )

    def _branch(self, build: Branch) -> ir.Graph:
        outer, self._nodes = self._nodes, []
        output = build()
        nodes, self._nodes = self._nodes, outer
        return ir.Graph([], [output], nodes=nodes, name=str(output.name))

    @property
    def model(self) -> ir.Model:
        """The complete graph as a model; nodes added later are not in it."""
        if self._model is None:
            self._model = self._build()
        return self._model

    def save(self, path: Path) -> None:
        """Write the graph beside the data file."""
        path.write_bytes(ir.to_proto(self.model).SerializeToString(deterministic=True))

    def _build(self) -> ir.Model:
        graph = ir.Graph(
            self._inputs,
            self._outputs,
            nodes=self._nodes,
            initializers=list(self._initializers.values()),
            opset_imports={"": OPSET, MICROSOFT: 1},
            name=self.name,
        )
        return ir.Model(
            graph, ir_version=IR_VERSION, producer_name="edgegen", producer_version=__version__
        )
