"""Recipes: how a model is quantized and which quality its gate requires. One TOML file each."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any, Literal, get_args, get_origin, get_type_hints

import msgspec

from edgegen._registry import DataRegistry, unknown
from edgegen.errors import InputError, UsageError
from edgegen.quantize import quantizers
from edgegen.quantize.base import Need

MAX_BYTES = 1 << 16
"""Maximum size of a recipe file."""
RECIPES = DataRegistry("recipe", "export", "recipes")
"""Recipes by name; another package's entry point `edgegen.recipes` is the path of a TOML file."""


HEAD_GROUP = 64
"""Inputs that share a scale and a zero point in a head of 4 bits."""


class Static(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Static quantization of activations by MergeQuant (`edgegen.quantize.mergequant`)."""

    bits: Literal[4, 8]
    """Bits of the activations; 4-bit ones are integers from -7 to 7 stored in 8 bits."""
    products: tuple[Literal["qkv", "gate_up", "o", "down"], ...]
    """Products whose inputs have fixed steps; the inputs of the others have a scale per token."""
    reconstruct: bool = False
    """Split channels with large steps, prune as many, and sort the channels."""
    rank: int = 0
    """Rank of the correction for the rounding of activations; 0 is none."""
    residual: bool = True
    """Whether `rotate` includes the residual stream, or only rotations inside the blocks."""


class Recipe(msgspec.Struct, frozen=True, forbid_unknown_fields=True, kw_only=True):
    """Quantization of a model, and the thresholds of its gate."""

    name: str
    """Name of the file without .toml."""
    description: str
    weight_bits: Literal[2, 3, 4, 8, 32]
    """Bits of the matrices in the blocks."""
    group_size: int
    """Number of inputs that share a scale and a zero point; 0 is the whole row."""
    embedding_bits: Literal[8, 32]
    """Bits of the embedding and the head, which are one tensor in most models."""
    head_bits: Literal[0, 4] = 0
    """4 stores the head as a matrix of its own, in groups of `HEAD_GROUP` inputs; 0 stores it like
    the embedding."""
    activation: Literal["int8", "float32"]
    """Type of a matrix product's inputs; int8 is quantized per token at run time."""
    kv: Literal["int8", "int4", "float32"]
    """Type of keys and values in the cache."""
    kv_offsets: bool = False
    """Store keys minus what their position predicts (`edgegen.arithmetic.offsets`)."""
    quantizer: str
    """Name of a quantizer (`edgegen.quantize`), or "none" for float weights."""
    rotate: bool = False
    """Fold rotations into the weights, which remove outliers from the activations."""
    correct: bool = False
    """Correct each matrix for the losses of those before it (`edgegen.quantize.correction`). Not
    with static scales, in mixtures of experts, nor in models that calibration passes through once
    (`edgegen.exporter.calibration.block`)."""
    static: Static | None = None
    """Static quantization of activations; None is a scale per token, computed at run time."""
    max_ratio: float
    """Gate: maximum perplexity, divided by the float model's."""
    min_top1: float
    """Gate: minimum fraction of positions with the float model's top-1 token."""

    @property
    def calibrated(self) -> bool:
        """Whether an export needs a text, for the cache's scales or the quantizer's statistics."""
        return self.kv != "float32" or self.weight_bits < 8 or self.needs != "importance"

    @property
    def needs(self) -> Need:
        """Statistics of each matrix' inputs that calibration collects."""
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
    def trellis(self) -> bool:
        """Whether the blocks' matrices have trellis codes."""
        return self.weight_bits < 32 and quantizers.get(self.quantizer).trellis

    @property
    def sparse(self) -> bool:
        """Whether the blocks' matrices are 2:4 sparse."""
        return self.weight_bits < 32 and quantizers.get(self.quantizer).sparse


_HINTS = {key: hint for key, hint in get_type_hints(Recipe).items() if key != "name"}
_OPTIONAL = {f.name for f in msgspec.structs.fields(Recipe) if not f.required}
_KINDS = {int: "an integer", float: "a number", str: "a string", bool: "true or false"}


def own_recipe_names() -> list[str]:
    """Return the recipes that edgegen itself exports by, without those for --via optimum."""
    return [name for name, path in RECIPES.paths().items() if not _read(name, path).via]


def load_recipe(name_or_path: str | Path) -> Recipe:
    """Return a recipe by its name, or from a file: a path that ends in .toml or has a folder.

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
        raise UsageError(
            f"{path}: expected a recipe file, got none; check the path, or choose one of {known}"
        )
    return _read(path.stem, path)


def _read(name: str, path: Path) -> Recipe:
    with path.open("rb") as file:
        data = file.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES:
        raise InputError(
            f"{path.name}: expected a recipe of at most {MAX_BYTES} bytes, got a larger file; "
            "check the path"
        )
    try:
        table = tomllib.loads(data.decode())
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise InputError(f"{path.name}: expected valid TOML, got {error}; fix the file") from error
    try:
        return _build(name, table)
    except (ValueError, UsageError) as error:
        raise InputError(f"{path.name}: {error}") from error


def _build(name: str, table: dict[str, Any]) -> Recipe:
    """Build a recipe from its file's content. Raises ValueError that names the first fault."""
    for key in table.keys() - _HINTS.keys():
        raise unknown("key", key, _HINTS)
    for key, hint in _HINTS.items():
        if key not in table:
            if key in _OPTIONAL:
                continue
            raise ValueError(f"{key}: expected {_expected(hint)}, got none; add the key")
        try:
            msgspec.convert(table[key], type=hint)
        except msgspec.ValidationError as error:
            if key == "static":
                raise ValueError(f"[static]: {error}; fix the table") from error
            text = f"{key}: expected {_expected(hint)}, got {table[key]!r}; change it"
            raise ValueError(text) from error
    recipe = msgspec.convert({"name": name, **table}, type=Recipe)
    _check(recipe)
    return recipe


def _expected(hint: Any) -> str:
    if get_origin(hint) is Literal:
        return "one of " + ", ".join(map(str, get_args(hint)))
    return _KINDS[hint]


def _check(recipe: Recipe) -> None:
    """Check what the types do not express. Raises ValueError or UsageError."""
    bits, quantized = recipe.weight_bits, min(recipe.weight_bits, recipe.embedding_bits) < 32
    named = recipe.quantizer != "none"
    activation = "int8" if bits < 32 else "float32"
    _expect("group_size", "0 (a whole row) or more", recipe.group_size, recipe.group_size >= 0)
    if bits == 8:
        rows = "0 (a whole row) with 8-bit weights"
        _expect("group_size", rows, recipe.group_size, recipe.group_size == 0)
    _expect("max_ratio", "1 or more", recipe.max_ratio, recipe.max_ratio >= 1)
    _expect("min_top1", "a fraction from 0 to 1", recipe.min_top1, 0 <= recipe.min_top1 <= 1)
    quantizer = "a quantizer's name" if quantized else "none"
    _expect("quantizer", f"{quantizer} for these bits", recipe.quantizer, named == quantized)
    same = recipe.activation == activation
    _expect("activation", f"{activation} with {bits}-bit weights", recipe.activation, same)
    _expect("rotate", "false with float weights", "true", not (recipe.rotate and bits == 32))
    cached = not recipe.kv_offsets or (recipe.kv != "float32" and recipe.static is None)
    _expect("kv_offsets", "false with a float32 cache or [static]", "true", cached)
    if recipe.head_bits:
        _check_head(recipe)
    if recipe.static is not None:
        _check_static(recipe, recipe.static)
    if quantized:
        static, quantizer_used = recipe.static is not None, quantizers.get(recipe.quantizer)
        corrected = not recipe.correct or quantizer_used.needs == "hessian"
        _expect("correct", f"false with the quantizer {recipe.quantizer}", "true", corrected)
        quantizer_used.check_recipe(bits, recipe.group_size, static=static)


def _check_head(recipe: Recipe) -> None:
    """Check a recipe with a head of 4 bits. Raises ValueError."""
    on_grid = recipe.embedding_bits == 8 and not (recipe.static or recipe.symmetric or recipe.via)
    expected = "0 with float, static or symmetric weights, or --via optimum"
    _expect("head_bits", expected, recipe.head_bits, on_grid)


def _check_static(recipe: Recipe, static: Static) -> None:
    """Check the table [static]. Raises ValueError."""
    bits, embedding = recipe.weight_bits, recipe.embedding_bits
    _expect("weight_bits", "4 or 8 with [static]", bits, bits in (4, 8))
    _expect("embedding_bits", "8 with [static]", embedding, embedding == 8)
    _expect("kv", "int8 or float32 with [static]", recipe.kv, recipe.kv != "int4")
    _expect("rank", "0 (none) or more", static.rank, static.rank >= 0)
    rotated = static.reconstruct and recipe.rotate and static.residual
    _expect("reconstruct", "false with a rotated residual", "true", not rotated)


def _expect(key: str, expected: str, value: object, valid: bool) -> None:
    if not valid:
        raise ValueError(f"{key}: expected {expected}, got {value}; change it")
