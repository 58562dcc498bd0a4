"""The native engine without some layers equals the integer model without them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from numpy.typing import NDArray

from edgegen._types import Float
from edgegen.arithmetic.integer import IntegerCache, IntegerLayer, IntegerModel, WholeStep
from edgegen.bundle import open_bundle
from edgegen.errors import UsageError
from edgegen.exporter.api import export
from edgegen.runtimes import load_model
from edgegen.runtimes.base import Step
from edgegen.runtimes.quantized import QuantizedBundle, integer_model
from tests.errors import raises
from tests.models.architectures import family
from tests.models.architectures.test_families import FAMILIES
from tests.runtimes.test_native import TOKENS, natives, run
from tests.tiny_bundle import tiny_bundle

pytest.importorskip("edgegen_native", reason="no compiler here to build the native engine with")

from edgegen.runtimes.native.library import check, library
from edgegen.runtimes.native.model import _Call, _Item


def integer_step(
    model: IntegerModel, caches: Sequence[IntegerCache], tokens: NDArray[Any], layers: Sequence[int]
) -> Float:
    """Return the logits of a step of the integer model that runs some layers."""
    start = caches[layers[0]].length
    positions = np.arange(start, start + len(tokens))
    x = model.weights.embedding.rows(tokens) * np.float32(model.config.embedding_scale)
    step = WholeStep(caches, tokens, x)
    for i in layers:
        x = IntegerLayer(model, i).forward(x, caches[i], positions, step)
    return model.logits(model.final_norm(x))


def test_skipped_layers(tmp_path: Path) -> None:
    """The steps of a text run the same layers, or some of them."""
    folder = tiny_bundle(tmp_path, "llama", "w4a8kv8", num_hidden_layers=5)
    source = QuantizedBundle(open_bundle(folder))
    steps = ((0, 2, 3), TOKENS[:20]), ((0, 2, 3), TOKENS[20:21]), ((0, 3), TOKENS[21:23])
    reference = integer_model(source)
    caches = reference.new_cache()
    want = [integer_step(reference, caches, tokens, layers) for layers, tokens in steps]
    whole = reference.step(reference.new_cache(), TOKENS[:9])
    for found in natives(source, tmp_path):
        cache = found.new_cache(64)
        for (layers, tokens), logits in zip(steps, want, strict=True):
            (output,) = found.step([Step(cache, tokens, layers=layers, logits_for="all")])
            assert np.array_equal(output.logits, logits)
        cache.truncate(0)
        assert np.array_equal(run(found, cache, TOKENS[:9]), whole)
    found.step([Step(cache, TOKENS[:1], layers=(0, 3))])
    with raises(UsageError, "from 9 on", "truncate"):
        found.step([Step(cache, TOKENS[:1], layers=(0, 2))])


def test_the_library_checks_layers(tmp_path: Path) -> None:
    bundle = open_bundle(tiny_bundle(tmp_path, "llama", "w4a8kv4"))
    cache = load_model(bundle, "native").new_cache(10)
    logits = np.empty((1, 320), np.float32)

    def attempt(layers: tuple[int, ...] | None) -> None:
        call = _Call(Step(cache, TOKENS[:1], layers=layers), logits)
        check(library().edgegen_run((_Item * 1)(call.item()), 1))

    for layers in ((1, 0), (0, 2), (0, 0)):
        with raises(UsageError, "0 to 1", layers[1]):
            attempt(layers)
    attempt((1,))
    with raises(UsageError, "ran 1", 0):
        attempt(None)
    item = _Call(Step(cache, TOKENS[:1], layers=(1,)), logits).item()
    item.layers = 0
    with raises(UsageError, "chosen layers", 0):
        check(library().edgegen_run((_Item * 1)(item), 1))


def test_the_library_checks_layers_that_others_attend_to(tmp_path: Path) -> None:
    folder = family.write_folder(tmp_path / "hf", FAMILIES["gemma4-e2b"])
    found = load_model(export(folder, tmp_path / "b", "w4a8kv8", check=False), "native")
    source = min(found.config.sources)
    left = tuple(sorted({*range(found.config.num_layers)} - {source}))
    step = Step(found.new_cache(10), TOKENS[:1], layers=left)
    call = _Call(step, np.empty((1, found.config.vocab_size), np.float32))
    with raises(UsageError, "others attend to", source):
        check(library().edgegen_run((_Item * 1)(call.item()), 1))
