"""Recipes: how a model is quantized and how good the result must be. One TOML file each."""

from __future__ import annotations

import tomllib
from difflib import get_close_matches
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from edgegen._registry import DataRegistry
from edgegen.errors import InputError, UsageError
from edgegen.quantize import quantizers
from edgegen.quantize.base import Need

MAX_BYTES = 1 << 16
"""A larger file is something else."""
RECIPES = DataRegistry("recipe", "export", "recipes")
"""Recipes by name; another package's entry point `edgegen.recipes` is the path of a TOML file."""


class Static(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """MergeQuant (`edgegen.quantize.mergequant`): activations rounded by fixed steps."""

    bits: Literal[4, 8]
    """Of the activations; 4 are integers from -7 to 7 that the runtime holds in 8."""
    products: tuple[Literal["qkv", "gate_up", "o", "down"], ...]
    """Those whose inputs have fixed steps; the others' have a scale for each token."""
    reconstruct: bool = False
    """Split inputs with large steps, prune as many, and sort them."""
    rank: int = 0
    """Of the correction for what the activations lose; 0 is none."""
    residual: bool = True
    """Whether `rotate` turns the stream between the blocks, too, or only inside them."""


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """What an export does to a model."""

    name: str
    """The file's name without .toml."""
    description: str
    weight_bits: Literal[2, 4, 8, 32]
    """Of the matrices in the blocks."""
    group_size: int
    """Inputs that share a scale and a zero point; 0 is the whole row."""
    embedding_bits: Literal[8, 32]
    """Of the embedding and the head, which are one tensor in most models."""
    activation: Literal["int8", "float32"]
    """How inputs of a matrix product are held: int8 is rounded for each token as it runs."""
    kv: Literal["int8", "int4", "float32"]
    """How the cache holds keys and values."""
    quantizer: str
    """Name of a quantizer (`edgegen.quantize`), or "none" for float weights."""
    rotate: bool = False
    """Whether the weights take in rotations that let 8 bits hold the activations."""
    static: Static | None = None
    """Fixed steps for activations, or None: scales found as it runs."""
    max_ratio: float
    """The gate: most that perplexity may grow by, as a factor of the float model's."""
    min_top1: float
    """The gate: the least share of positions whose likeliest token is the float model's."""

    @property
    def calibrated(self) -> bool:
        """Whether an export needs a text: for the cache's scales, or for what weights matter."""
        return self.kv != "float32" or self.weight_bits < 8 or self.needs != "importance"

    @property
    def needs(self) -> Need:
        """What a calibration collects of the inputs of each matrix."""
        if self.static is not None:
            return "samples"
        return "importance" if self.weight_bits == 32 else quantizers.get(self.quantizer).needs

    @property
    def via(self) -> str:
        """Option --via that this recipe is for; empty where edgegen quantizes the model."""
        return "" if self.quantizer == "none" else quantizers.get(self.quantizer).via

    @property
    def symmetric(self) -> bool:
        """Whether the blocks' matrices have one scale a row and codes centred on zero."""
        return self.weight_bits < 32 and quantizers.get(self.quantizer).symmetric

    @property
    def sparse(self) -> bool:
        """Whether the blocks' matrices are 2:4 sparse."""
        return self.weight_bits < 32 and quantizers.get(self.quantizer).sparse


_HINTS = {key: hint for key, hint in get_type_hints(Recipe).items() if key != "name"}
_OPTIONAL = {f.name for f in msgspec.structs.fields(Recipe) if not f.required}
_KINDS = {int: "an integer", float: "a number", str: "a text", bool: "true or false"}


def own_recipe_names() -> list[str]:
    """Return the recipes that edgegen itself exports by, without those for --via optimum."""
    return [name for name in RECIPES.names() if not load_recipe(name).via]


def load_recipe(name_or_path: str | Path) -> Recipe:
    """Return a recipe by its name, or from a file: a text that ends in .toml or has a folder in it.

    Raises:
        UsageError: no such name or file.
        InputError: the file is not TOML, lacks a key, has an unknown one or a value out of range.
    """
    text = str(name_or_path)
    if not (isinstance(name_or_path, Path) or text.endswith(".toml") or set(text) & {"/", "\\"}):
        return _read(text, RECIPES.path(text))
    path = Path(name_or_path)
    if not path.is_file():
        known = ", ".join(RECIPES.names())
        raise UsageError(f"{path}: expected a recipe file, found none; or choose one of {known}")
    return _read(path.stem, path)


def _read(name: str, path: Path) -> Recipe:
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(f"{path.name} is larger than {MAX_BYTES} bytes; it is no recipe")
    try:
        table = tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{path.name} is not valid TOML: {error}") from error
    try:
        return _build(name, table)
    except ValueError as error:
        raise InputError(f"{path.name}: {error}") from error


def _build(name: str, table: dict[str, Any]) -> Recipe:
    """Raises ValueError that names the first fault."""
    for key in table.keys() - _HINTS.keys():
        hint = get_close_matches(key, _HINTS, 1)
        nearest = f"did you mean {hint[0]}?" if hint else f"known are {', '.join(_HINTS)}"
        raise ValueError(f"unknown key {key!r}; {nearest}")
    for key, hint in _HINTS.items():
        if key not in table:
            if key in _OPTIONAL:
                continue
            raise ValueError(f"{key} is missing; give {_expected(hint)}")
        try:
            msgspec.convert(table[key], type=hint)
        except msgspec.ValidationError as error:
            why = str(error) if key == "static" else f"expected {_expected(hint)}"
            raise ValueError(f"{key} is {table[key]!r}, {why}") from error
    recipe = msgspec.convert({"name": name, **table}, type=Recipe)
    _check(recipe)
    return recipe


def _expected(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(map(str, get_args(hint)))
    return _KINDS[hint]


def _check(recipe: Recipe) -> None:
    """What the types cannot say. Raises ValueError."""
    if recipe.group_size < 0:
        raise ValueError(f"group_size is {recipe.group_size}, expected 0 (a whole row) or more")
    if recipe.weight_bits == 8 and recipe.group_size:
        raise ValueError(f"group_size is {recipe.group_size}, but 8-bit weights want 0, whole rows")
    if not recipe.max_ratio >= 1:
        raise ValueError(f"max_ratio is {recipe.max_ratio}, expected 1 or more")
    if not 0 <= recipe.min_top1 <= 1:
        raise ValueError(f"min_top1 is {recipe.min_top1}, expected a share from 0 to 1")
    quantized = min(recipe.weight_bits, recipe.embedding_bits) < 32
    if quantized != (recipe.quantizer != "none"):
        want = "the name of a quantizer" if quantized else "none"
        raise ValueError(f"quantizer is {recipe.quantizer}, expected {want} for these bit widths")
    if (recipe.activation == "int8") != (recipe.weight_bits < 32):
        want = "int8" if recipe.weight_bits < 32 else "float32"
        given = f"{recipe.activation}, expected {want} with {recipe.weight_bits}-bit weights"
        raise ValueError(f"activation is {given}")
    if recipe.rotate and recipe.weight_bits == 32:
        raise ValueError("rotate is true, which float weights have no use for; leave it out")
    if recipe.static is not None:
        _check_static(recipe, recipe.static)
    if quantized:
        try:
            quantizers.get(recipe.quantizer).check_recipe(
                recipe.weight_bits, recipe.group_size, static=recipe.static is not None
            )
        except UsageError as error:
            raise ValueError(str(error)) from error


def _check_static(recipe: Recipe, static: Static) -> None:
    """Raises ValueError."""
    if recipe.weight_bits not in (4, 8) or recipe.embedding_bits == 32:
        raise ValueError("[static] needs weight_bits 4 or 8 and embedding_bits 8")
    if recipe.kv == "int4":
        raise ValueError("kv is int4, expected int8 or float32 with [static]")
    if static.rank < 0:
        raise ValueError(f"rank is {static.rank}, expected 0 (none) or more")
    if static.reconstruct and recipe.rotate and static.residual:
        raise ValueError(
            "reconstruct has nothing to do where the residual is rotated; leave it out"
        )
