"""Quantize an output head of its own to 4 bits, by the moments of its inputs."""

from __future__ import annotations

from collections.abc import Sequence

from edgegen._types import Float
from edgegen.arithmetic.decoder import head_input, load_norm
from edgegen.exporter.calibration.calibrate import moments_of
from edgegen.exporter.job import ExportJob
from edgegen.exporter.recipes import HEAD_GROUP
from edgegen.quantize import QuantizedTensor, quantizers


def quantize_head(
    job: ExportJob, head: Float, states: Sequence[Float], rotation: Float | None
) -> QuantizedTensor:
    """Return the codes of a head in groups of `HEAD_GROUP` inputs.

    Args:
        head: [vocab, hidden], in the basis of the rotations.
        states: outputs of the last block over the calibration text, [T, hidden] each.
        rotation: of the residual [m, m]; None without one.
    """
    quantizer = quantizers.get(job.recipe.quantizer).for_head()
    if job.options.calibration_free or not states:
        return quantizer.uncalibrated()(head, job.recipe.head_bits, HEAD_GROUP)
    norm = load_norm(job.config, job.checkpoint.tensor)
    inputs = (head_input(job.config, norm, x, rotation) for x in states)
    moments = moments_of(inputs, quantizer.needs)
    return quantizer(head, job.recipe.head_bits, HEAD_GROUP, moments)
