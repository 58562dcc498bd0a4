"""Keys and values of one sequence, bound once to its session as both past and present."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen.runtimes.base import Arrays
from edgegen.runtimes.onnxruntime.api import ort


class KvBuffers:
    """Arrays [1, kv_heads, context, width], in the memory of the device that runs the session."""

    def __init__(
        self, session: Any, shapes: Mapping[str, tuple[int, ...]], dtype: Any, on_cpu: bool
    ) -> None:
        """Allocate the arrays of `shapes`, whose names are each a layer and "key" or "value"."""
        # np.zeros maps pages without writing them: memory use grows as the cache fills.
        self._arrays = {n: np.zeros(s, dtype) for n, s in shapes.items()} if on_cpu else {}
        host = ort.OrtValue.ortvalue_from_numpy
        if on_cpu:
            self._values = {name: host(array) for name, array in self._arrays.items()}
            return
        self._shapes, self._dtype = shapes, dtype
        inputs = zip(session.get_inputs(), session.get_input_memory_infos(), strict=True)
        memory = {value.name: info for value, info in inputs}
        self._values = {
            name: ort.OrtValue.ortvalue_from_shape_and_type(
                shape, dtype, memory_info=memory[f"past_key_values.{name}"]
            )
            for name, shape in shapes.items()
        }
        zeros = {shape: host(np.zeros(shape, dtype)) for shape in set(shapes.values())}
        ort.copy_tensors([zeros[s] for s in shapes.values()], list(self._values.values()))

    def bind(self, io: Any) -> None:
        """Bind the arrays, until the end."""
        for name, value in self._values.items():
            io.bind_ortvalue_input(f"past_key_values.{name}", value)
            io.bind_ortvalue_output(f"present.{name}", value)

    def read(self, length: int) -> dict[str, NDArray[Any]]:
        """Return the first `length` tokens: views of CPU memory, or copies from a device."""
        if self._arrays:
            return {name: array[:, :, :length] for name, array in self._arrays.items()}
        return {name: value.numpy()[:, :, :length] for name, value in self._values.items()}

    def write(self, arrays: Arrays, length: int) -> None:
        """Store what `read` returned and the caller has changed."""
        if self._arrays:
            return
        for name, value in self._values.items():
            whole = np.zeros(self._shapes[name], self._dtype)
            whole[:, :, :length] = arrays[name]
            ort.copy_tensors([ort.OrtValue.ortvalue_from_numpy(whole)], [value])
