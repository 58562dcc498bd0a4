"""FP8 with a scale per row: W = code * weight_scale, as in Llama 3.1 405B."""

from __future__ import annotations

from collections.abc import Mapping

from edgegen.models.huggingface.stored import StoredTensors
from edgegen.models.huggingface.unpacking import scaled_tensor
from edgegen.models.huggingface.weightformat import PackedTensor, WeightFormat
from edgegen.models.metadata import Metadata


def find(stored: StoredTensors, config: Metadata) -> Mapping[str, PackedTensor]:  # noqa: ARG001
    return {name: scaled_tensor(stored, name, f"{name}_scale") for name in stored.bases("_scale")}


WEIGHT_FORMAT = WeightFormat(name="fbgemm_fp8", find=find, ignored=(".input_scale_ub",))
