"""Export a model by variants of recipes, and score each on texts with a cache of 8 and of 4 bits.

    python scripts/research/ablate_recipes.py SOURCE --keep DIR --text FILE [--text FILE]
        w4a8kv8 w4a8kv8,correct=false w4a8kv8,calibration=bundled+chat

A variant is a recipe and changes of its keys (`edgegen/exporter/recipes.py`). Its `calibration` is
that of `edgegen export`, with + between texts. `rounds` is the number of rounds of refinement of
trellis codes, `inner` the size of the Hadamard transform at run time, before the down projection (0
is none), `bits` the value of --bits-per-weight, and `seed` that of a random orthogonal matrix in
place of the cosines in the rotation of the residual stream. Prints perplexities divided by the
float model's, on the native engine.
Variants that are in DIR already are not exported again.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import get_args
from unittest import mock

import msgspec
import numpy as np

from checkpoints import open_model
from edgegen._types import Float
from edgegen.arithmetic import rotation
from edgegen.arithmetic.rotation import Rotations
from edgegen.bench.evaluate import evaluate_all
from edgegen.bundle import Bundle, open_bundle
from edgegen.errors import EdgegenError, UsageError
from edgegen.exporter.api import run_export
from edgegen.exporter.options import Calibration, CalibrationText, ExportOptions
from edgegen.exporter.recipes import Recipe, load_recipe
from edgegen.quantize import trellis
from edgegen.runtimes.native.model import NativeModel
from edgegen.runtimes.native.pack import packed_model

CACHES = ("int8", "int4")
"""Caches that each variant is scored with; they do not change the weights."""


@dataclass(frozen=True)
class Variant:
    """A recipe with changes, and its calibration text."""

    text: str
    """The command line's argument, which also names its folder in DIR."""
    recipe: Recipe
    calibration: Sequence[CalibrationText]
    rounds: int
    inner: int
    bits: float | None
    seed: int
    """0 for the cosines."""

    @classmethod
    def parse(cls, text: str) -> Variant:
        """Return the variant of an argument.

        Raises:
            UsageError: unknown recipe or key, or a value of the wrong type.
        """
        name, *changes = text.split(",")
        values = dict(change.partition("=")[::2] for change in changes)
        names = values.pop("calibration", "bundled").split("+")
        defaults = {
            "rounds": trellis.ROUNDS,
            "inner": rotation.INNER_BLOCK,
            "bits": None,
            "seed": 0,
        }
        numbers = [values.pop(key, default) for key, default in defaults.items()]
        settings = msgspec.to_builtins(load_recipe(name)) | values
        try:
            recipe = msgspec.convert(settings, type=Recipe, strict=False)
            found = msgspec.convert(numbers, type=tuple[int, int, float | None, int], strict=False)
        except msgspec.ValidationError as error:
            raise UsageError(f"{text}: {error}; change the variant") from error
        known = get_args(Calibration)
        calibration = [name if name in known else Path(name) for name in names]
        return cls(text, recipe, calibration, *found)

    def export(self, source: str, keep: Path) -> Bundle:
        """Return the variant's bundle; export it if it is not in `keep`."""
        folder = keep / self.text.replace("/", "_")
        if folder.exists():
            return open_bundle(folder)
        options = ExportOptions(
            recipe=self.recipe,
            calibration=self.calibration,
            bits_per_weight=self.bits,
            check=False,
        )
        with mock.patch.object(trellis.QUANTIZER, "rounds", self.rounds), self.rotated():
            return run_export(source, folder, options)

    @contextmanager
    def rotated(self) -> Iterator[None]:
        """Use the variant's rotations, at export and to load it."""

        def rotations(*, inner: int = 0, **others: bool) -> Rotations:
            return Rotations(**others, inner=min(inner, self.inner))

        def mixed(size: int) -> Float:
            cosines = rotation.rotation_matrix(size)
            normal = np.random.default_rng(self.seed).standard_normal(cosines.shape)
            return np.linalg.qr(normal)[0].astype(np.float32) if self.seed else cosines

        with (
            mock.patch.object(rotation, "Rotations", rotations),
            mock.patch("edgegen.quantize.rotate.rotation_matrix", mixed),
        ):
            yield

    def models(self, bundle: Bundle) -> list[NativeModel]:
        """Return the native models of its bundle, one for each cache."""
        with self.rotated():
            return [NativeModel(packed_model(with_cache(bundle, kv)), 1) for kv in CACHES]


def with_cache(bundle: Bundle, kv: str) -> Bundle:
    """Return the bundle with another type of the cache."""
    options = bundle.manifest.recipe_options | {"kv": kv}
    return Bundle(bundle.path, msgspec.structs.replace(bundle.manifest, recipe_options=options))


def score(
    source: str, models: Sequence[NativeModel], text: str, context: int
) -> tuple[float, list[list[float]]]:
    """Return the float perplexity, and the models' divided by it, those of a variant together."""
    checkpoint, tokenizer = open_model(source)
    scores = evaluate_all(models, tokenizer, text, context=context, reference=checkpoint)
    ratios = [score.ratio for score in scores]
    rows = [ratios[i : i + len(CACHES)] for i in range(0, len(ratios), len(CACHES))]
    return scores[0].reference_perplexity, rows


def variant(text: str) -> Variant:
    """Return `Variant.parse(text)`, with errors as argparse prints them."""
    try:
        return Variant.parse(text)
    except EdgegenError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def main() -> None:
    """Export, measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("source")
    parser.add_argument("variants", nargs="+", type=variant)
    parser.add_argument("--keep", type=Path, required=True, help="folder of the bundles")
    parser.add_argument("--text", type=Path, action="append", required=True)
    parser.add_argument("--characters", type=int, help="of each text [all]")
    parser.add_argument("--context", type=int, default=512, help="tokens of a window [512]")
    args = parser.parse_args()
    args.keep.mkdir(parents=True, exist_ok=True)
    models = [m for each in args.variants for m in each.models(each.export(args.source, args.keep))]
    columns = list[list[float]]([] for _ in args.variants)
    for path in args.text:
        text = path.read_text(encoding="utf-8")[: args.characters]
        exact, rows = score(args.source, models, text, args.context)
        print(f"{path}: the float model's perplexity is {exact:.3f}")
        for column, row in zip(columns, rows, strict=True):
            column.extend(row)
    heads = (f"{path.stem}, {kv} cache" for path in args.text for kv in CACHES)
    print("\n| variant | " + " | ".join(heads) + " |")
    print("|---|" + "---|" * len(args.text) * len(CACHES))
    for row, ratios in zip(args.variants, columns, strict=True):
        print(f"| {row.text} | " + " | ".join(f"{ratio:.4f}" for ratio in ratios) + " |")


if __name__ == "__main__":
    main()
