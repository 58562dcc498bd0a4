"""Models that are too large for the accelerator's products are refused by name."""

from __future__ import annotations

import msgspec

from edgegen.fpga.estimate import shape
from edgegen.models.parts import Part
from edgegen.models.parts.gated_mlp import GatedMlp
from edgegen.runtimes.fpga.layout import MAX_INPUTS
from edgegen.runtimes.fpga.support import lacks


def test_products_of_too_many_inputs() -> None:
    _, config, *_ = shape("smollm2-135m")

    def widened(part: Part) -> Part:
        return GatedMlp(MAX_INPUTS + 32) if isinstance(part, GatedMlp) else part

    assert lacks(config) == []
    assert lacks(config.map_parts(widened)) == ["a gated_mlp of more than 16,128 values"]
    wide = msgspec.structs.replace(config, hidden_size=MAX_INPUTS + 32)
    assert lacks(wide) == ["hidden states of more than 16,128 values"]
