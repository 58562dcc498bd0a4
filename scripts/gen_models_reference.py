"""Write docs/reference/models.md from the registries: `make docs`.

Each architecture translates the tiny configuration of its test, so a new one appears by itself. A
test compares the file with the output of this script.
"""

from __future__ import annotations

import importlib
import importlib.util
import sys
from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any, cast
from unittest.mock import patch

from edgegen._registry import Registry
from edgegen.bundle.manifest import BitsPerWeight, FileEntry, Manifest
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.errors import EdgegenError, UsageError
from edgegen.exporter.job import ExportJob
from edgegen.exporter.options import ExportOptions
from edgegen.exporter.recipes import own_recipe_names
from edgegen.generation.speculative.registry import drafters
from edgegen.models.architectures import ARCHITECTURES
from edgegen.models.checkpoint import Architecture, Checkpoint, Source, SourceInfo
from edgegen.models.huggingface.weights import WEIGHT_FORMATS
from edgegen.models.metadata import Metadata
from edgegen.runtimes import engines
from edgegen.serve.dialects import DIALECTS
from edgegen.train.drafts.kinds import HEAD_TRAINERS

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "docs" / "reference" / "models.md"
ROPES: Mapping[str, Mapping[str, Any]] = {
    "linear": {"factor": 2.0},
    "dynamic": {"factor": 2.0},
    "yarn": {"factor": 2.0, "original_max_position_embeddings": 64},
    "longrope": {"factor": 2.0, "original_max_position_embeddings": 64},
    "llama3": {
        "factor": 8.0,
        "low_freq_factor": 1.0,
        "high_freq_factor": 4.0,
        "original_max_position_embeddings": 64,
    },
}
"""Kinds of RoPE scaling, each with plausible parameters."""
PAGE = """# Models

Generated from the registries by `make docs`; do not edit.

edgegen refuses what it does not compute: it names the key of the metadata, or the tensor, and says
whether another way exists. Other architectures go through [`--via
optimum`](../guides/openvino.md#convert-other-architectures).

## Families

A Hugging Face folder has its `model_type` in config.json, a GGUF file its `general.architecture`.
Engines and recipes are those of the tiny model that tests the family; one with other features, such
as sliding windows or YaRN, may have fewer. The draft that a family takes may still need another
engine ([speculation](#speculation)), and its tool calls are those of the chat template ([tool
calls](#tool-calls)).

{families}

## Refused features

Biases and other tensors that a family does not read are refused in all families.

{refused}

## Recipes and engines

The number of families whose bundles of a recipe an engine serves. OpenVINO needs `--target
openvino`.

{recipes}

## Quantized weights

These formats of Hugging Face folders are dequantized on reading
([variants](../guides/export.md#quantized-sources)), as are all types of GGUF that the gguf library
dequantizes.

{weights}

## Speculation

These are the drafters of `--draft`. An engine with the capability `tree` verifies several branches
at once, and one with `lossless` gives the same text with a draft as without.

{drafters}

| engine | capabilities |
|---|---|
{capabilities}

## Tool calls

The chat template decides, not the family: `edgegen serve` takes the dialect that reads what the
template writes for a call. A template without tools gets a description of them, in Hermes' dialect.

{dialects}
"""


@cache
def render() -> str:
    """Return the whole page."""
    own = [name for name in ARCHITECTURES.names() if _purpose(ARCHITECTURES, name)]
    families = {name: ARCHITECTURES.get(name) for name in own}
    return PAGE.format(
        families=table(
            (
                *("family", "`model_type`", "`general.architecture`", "engines", "recipes"),
                "speculation",
            ),
            map(_family, families.values()),
        ),
        refused=table(
            ("family", "refused", "RoPE scaling that is read"),
            ((name, "; ".join(refused(a)), ", ".join(ropes(a))) for name, a in families.items()),
        ),
        recipes=table(("recipe", *engine_names()), _recipes(list(families.values()))),
        weights=table(("`quant_method`", "weights"), _described(WEIGHT_FORMATS)),
        drafters=table(("draft", "drafts"), ((f"`{d.name}`", d.help) for d in drafters())),
        capabilities="\n".join(
            f"| {e.name} | {', '.join(sorted(e.capabilities)) or 'none'} |" for e in engines()
        ),
        dialects=table(("dialect", "models and form"), _described(DIALECTS)),
    )


def table(head: Iterable[str], rows: Iterable[Iterable[str]]) -> str:
    """Return a Markdown table."""
    names = list(head)
    lines = [names, ["---"] * len(names), *(list(row) for row in rows)]
    return "\n".join("| " + " | ".join(line) + " |" for line in lines)


def refused(architecture: Architecture) -> list[str]:
    """Return the features that the architecture refuses, with their keys in config.json."""
    found: dict[str, None] = {}

    def must_be(self: Metadata, key: str, _expected: Any, feature: str) -> None:
        if not self.prefix:
            found[f"{feature} (`{key}`)"] = None

    with patch.object(Metadata, "must_be", must_be):
        architecture.from_hf(_tiny_json(architecture))
    return list(found)


def ropes(architecture: Architecture) -> Iterator[str]:
    """Yield the kinds of RoPE scaling that the architecture reads."""
    config = _tiny_json(architecture)
    config.pop("rope_parameters", None)
    divisors = [1.0] * (architecture.from_hf(config).head_dim // 2)
    for kind, parameters in ROPES.items():
        scaling = {"rope_type": kind, **parameters}
        if kind == "longrope":
            scaling |= {"short_factor": divisors, "long_factor": divisors}
        try:
            architecture.from_hf(config | {"rope_scaling": scaling})
        except EdgegenError:
            continue
        yield kind


def engine_names() -> list[str]:
    """Return the names of all engines, the fastest first."""
    return [engine.name for engine in engines()]


def serving(architecture: Architecture, recipe: str) -> list[str]:
    """Return the engines that serve a tiny model's bundle of a recipe."""
    job = _job(architecture, recipe, "onnx")
    if job is None:
        return []
    names = {"model.onnx", INDEX, DATA}
    if _job(architecture, recipe, "onnx,openvino"):
        names.add("openvino_model.xml")
    manifest = Manifest(
        format=1,
        version="",
        name="",
        recipe=recipe,
        recipe_options=job.recipe_options,
        model=job.config,
        context=job.context,
        engines=[],
        files={name: FileEntry(0, "0" * 64) for name in names},
        bits_per_weight=BitsPerWeight(0, 0, 0, 0),
        kv_bytes_per_token=0,
        source=SourceInfo("", "", "", ""),
    )
    return [engine.name for engine in engines() if engine.serves(manifest)]


def _job(architecture: Architecture, recipe: str, target: str) -> ExportJob | None:
    """Return a checked export of the tiny model, or None if it is refused."""
    config = architecture.from_hf(_tiny_json(architecture))
    checkpoint = Checkpoint(config, cast(Source, None), architecture)  # no tensor is read
    try:
        return ExportJob(checkpoint, ExportOptions(recipe=recipe, target=target))
    except UsageError:
        return None


def _family(architecture: Architecture) -> list[str]:
    served = {recipe: serving(architecture, recipe) for recipe in own_recipe_names()}
    names = [name for name in engine_names() if any(name in found for found in served.values())]
    missing = [recipe for recipe, found in served.items() if not found]
    return [
        f"`{architecture.name}`: {_purpose(ARCHITECTURES, architecture.name)}",
        ", ".join(f"`{name}`" for name in architecture.hf_model_types),
        ", ".join(f"`{name}`" for name in architecture.gguf_architectures),
        ", ".join(names),
        f"all but {', '.join(missing)}" if missing else "all",
        speculation(architecture),
    ]


def speculation(architecture: Architecture) -> str:
    """Return the drafters of a family: those that leave out layers or branch may be refused."""
    if not architecture.from_hf(_tiny_json(architecture)).is_recurrent:
        return "all"
    kinds = HEAD_TRAINERS.parts().items()
    refused = [name for name, kind in kinds if kind.branches or kind.skips_layers]
    return f"all but exit and the heads {', '.join(refused)}"


def _recipes(families: list[Architecture]) -> Iterator[list[str]]:
    for recipe in own_recipe_names():
        served = [serving(architecture, recipe) for architecture in families]
        counts = [sum(name in found for found in served) for name in engine_names()]
        yield [f"`{recipe}`", *("all" if n == len(families) else str(n) for n in counts)]


def _described(registry: Registry[Any]) -> Iterator[tuple[str, str]]:
    """Yield each of edgegen's own parts, and the first line of the docstring of its module."""
    for name in registry.names():
        if purpose := _purpose(registry, name):
            yield f"`{name}`", purpose


def _purpose(registry: Registry[Any], name: str) -> str:
    """Return the first line of a part's docstring; empty for a part of another package."""
    module = f"{registry.package}.{name.replace('-', '_')}"
    if importlib.util.find_spec(module) is None:
        return ""
    text = importlib.import_module(module).__doc__ or ""
    return text.strip().partition("\n")[0].rstrip(".").replace("<", "\\<").replace("|", "\\|")


def _tiny_json(architecture: Architecture) -> dict[str, Any]:
    return dict(_cached_json(architecture.name, architecture.hf_model_types))


@cache
def _cached_json(name: str, model_types: tuple[str, ...]) -> dict[str, Any]:
    """Return the config.json of the tiny model that tests the architecture."""
    tiny = importlib.import_module("tests.tiny")
    if name in tiny.MODEL_TYPES:
        return dict(tiny.hf_config(name))
    sizes = importlib.import_module("tests.models.architectures.family").SIZES
    families = importlib.import_module("tests.models.architectures.test_families").FAMILIES
    for family in families.values():
        if family.config["model_type"] in model_types:
            return from_transformers({**sizes, **family.config})
    raise SystemExit(f"expected a tiny {name} in test_families.py, got none; add it")


def from_transformers(keys: Mapping[str, Any]) -> dict[str, Any]:
    """Return a config.json with transformers' defaults."""
    configuration = importlib.import_module("transformers").AutoConfig.for_model(**keys)
    config: dict[str, Any] = configuration.to_dict()
    return config


if __name__ == "__main__":
    sys.path.insert(0, str(ROOT))
    TARGET.write_text(render(), "utf-8")
    print(f"{TARGET}: {len(ARCHITECTURES.names())} families")
