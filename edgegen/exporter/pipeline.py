"""The export itself: a model goes in, block by block, and a bundle comes out.

Each block is read once: the calibration and gate texts pass through it in float, its keys and
values give the cache's scales, and its matrices are quantized and written before the next is read.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen import __version__
from edgegen._assets import asset
from edgegen.bundle import Bundle, BundleWriter, open_bundle
from edgegen.bundle.manifest import (
    DRAFT_TOKENS,
    FORMAT,
    Evaluation,
    FileEntry,
    Manifest,
)
from edgegen.errors import CheckFailed, UsageError
from edgegen.exporter import allocate, gate, tuning
from edgegen.exporter.blocks import fuse, take_apart
from edgegen.exporter.calibrate import HiddenStates, kv_scale
from edgegen.exporter.datafile import DataFile
from edgegen.exporter.draftinfo import Draft
from edgegen.exporter.genai import NAME as GENAI
from edgegen.exporter.genai import genai_config, kv_bytes_per_token
from edgegen.exporter.lint import lint
from edgegen.exporter.onnx_decoder import build_decoder
from edgegen.exporter.onnx_static import build_static_decoder
from edgegen.exporter.plan import Plan, bits_per_weight, check_shapes, make_plan, matrices
from edgegen.exporter.recipes import Recipe, load_recipe
from edgegen.exporter.static import check_static, write_static_block
from edgegen.exporter.targets import parse_targets, with_targets, write_targets
from edgegen.exporter.texts import Source, Texts, enough, sources
from edgegen.models import open_checkpoint
from edgegen.models.checkpoint import Checkpoint
from edgegen.models.tokenizer import Tokenizer
from edgegen.quantize import QuantizedTensor, Quantizer
from edgegen.quantize import find as find_quantizer
from edgegen.quantize.rotate import Rotate
from edgegen.reference.decoder import Block, load_block
from edgegen.reference.rope import rope_tables
from edgegen.reference.rotation import rotations
from edgegen.runtimes.quantized import serves

Float = NDArray[np.float32]
Tokens = NDArray[np.int32]
Progress = Callable[[str, int, int], None]
"""Called with (what is being done, steps done, steps in all)."""

MODEL_FILE = "model.onnx"
MAX_CONTEXT = 8192
"""Default limit of a bundle's context, in tokens; its rotary tables are stored."""
CALIBRATION_TOKENS = 2048
"""Read from the calibration text at most, where single inputs are looked at."""
BLIND_TOKENS = 512
"""The same of tokens without a meaning, which only show how loud keys and values are."""
HESSIAN_TOKENS = 13312
"""The same where pairs are: 20 for each input of the widest matrix, but no more than these."""
SEED = 0


def export(
    source: str | Path | Checkpoint,
    out: str | Path,
    recipe: str | Recipe = "w4a8kv8",
    *,
    context: int | None = None,
    calibration: Source | Sequence[Source] | None = None,
    tune: str = "none",
    distill_tokens: int | None = None,
    bits_per_weight: float | None = None,
    target: str | Sequence[str] = "onnx",
    check: bool = True,
    overwrite: bool = False,
    progress: Progress | None = None,
    draft: Draft | None = None,
) -> Bundle:
    """Turn a model into a quantized bundle.

    Args:
        source: a GGUF file, a Hugging Face folder, a name that `edgegen pull` fetched, or a model
            that is open.
        out: the folder to make; it appears whole or not at all.
        recipe: a name (see `edgegen export --help`), the path of a recipe file, or a `Recipe`.
        context: most tokens the bundle will hold; the model's own limit up to 8192 by default.
        calibration: what to run through the model for the cache's scales, for what the quantizer
            needs to know, and for tuning: a UTF-8 text file, "bundled" (the default), "self" (text
            that the model writes), several of these in turn, or "none", where weights are rounded
            to nearest.
        tune: "none"; "blockwise": train each block's codes, scales and norms against the float
            block, which goes on where it was if it was killed; or "distill": then train all blocks
            together. Both need torch.
        distill_tokens: what distilling sees in all; beyond the calibration text it is what the
            float model writes itself. By default that text once, or 26 million on a GPU.
        bits_per_weight: what the blocks may take on average, scales counted; each matrix gets the
            bits and group size that measured errors ask for. The recipe's for all by default.
        target: "onnx", or "openvino" beside it; a list, or names with commas.
        check: end with the quality gate.
        overwrite: replace `out` if it is a bundle.
        progress: called with (stage, done, total).
        draft: where the model is a draft: what the bundle says of it, and its vocabulary.

    Raises:
        CheckFailed: the gate did not pass; the bundle was left as OUT.failed.
        InputError: the model or the calibration text cannot be read.
        UsageError: the recipe does not fit the model, or `out` exists.
    """
    job = _Export(
        source,
        recipe,
        context,
        calibration=calibration,
        tune=tune,
        distill_tokens=distill_tokens,
        budget=bits_per_weight,
        target=target,
        check=check,
        progress=progress,
        draft=draft,
    )
    return job.run(Path(out), overwrite)


def plan(
    source: str | Path,
    recipe: str | Recipe = "w4a8kv8",
    context: int | None = None,
    check: bool = True,
    *,
    tune: str = "none",
    bits_per_weight: float | None = None,
) -> Plan:
    """Sizes, memory and time of an export, without running it."""
    job = _Export(source, recipe, context, tune=tune, check=check, budget=bits_per_weight)
    return job.plan


class _Export:
    """One export: what was asked for, checked, and what is known before any weight is read."""

    def __init__(
        self,
        source: str | Path | Checkpoint,
        recipe: str | Recipe,
        context: int | None,
        *,
        calibration: Source | Sequence[Source] | None = None,
        tune: str = "none",
        distill_tokens: int | None = None,
        budget: float | None = None,
        target: str | Sequence[str] = "onnx",
        check: bool = True,
        progress: Progress | None = None,
        draft: Draft | None = None,
    ) -> None:
        self.recipe = recipe if isinstance(recipe, Recipe) else load_recipe(recipe)
        self.targets = parse_targets(target, self.recipe)
        opened = source if isinstance(source, Checkpoint) else open_checkpoint(source)
        self.checkpoint, self.draft = opened, draft
        self.config = self.checkpoint.config
        self.context = _context(context, self.config.max_position)
        self.calibration = sources(calibration, self.recipe)
        self.blind = self.calibration == ("none",)
        self.tune, self.budget, self.check = tune, budget, check
        self.distill_tokens = distill_tokens
        self.progress: Progress = progress or (lambda *_: None)
        self.rotations = rotations(self.config, msgspec.to_builtins(self.recipe))
        self.tuning: tuning.Tuning | None = None
        check_shapes(self.config, self.recipe)
        tuned, budgeted = tune != "none", budget is not None
        check_static(self.recipe, blind=self.blind, tuned=tuned, budgeted=budgeted)
        allocate.check(budget, self.config, self.recipe)
        tuning.check(tune, self.recipe, self.calibration, distill_tokens)

    @property
    def plan(self) -> Plan:
        calibrating = self._calibration_tokens()[1] if self.recipe.calibrated else 0
        calibrating //= 2 if self.recipe.needs == "samples" else 1
        gating = gate.WINDOWS * gate.WINDOW if self.check else 0
        return make_plan(
            self.config,
            self.recipe,
            self.context,
            calibrating=calibrating,
            gating=gating,
            tuning=tuning.TOKENS if self.tune != "none" else 0,
            budget=self.budget,
        )

    def run(self, out: Path, overwrite: bool) -> Bundle:
        if tuning.follows(self.tune):
            return self._follow(out)
        expected = with_targets(self.plan.model_bytes, self.targets)
        with BundleWriter(out, overwrite=overwrite, expect_bytes=expected) as writer:
            self.folder, self.out = writer.path, out
            self._write_texts()
            self._read_texts()
            self._write_tensors()
            self._write_graph()
            self.engines = write_targets(self.targets, self.folder, self.config, self.recipe)
            result = self._gate() if self.check else None
            manifest = self._manifest(result)
            missed = result and gate.missed(result)
            if missed:
                failed = writer.fail(manifest).path
                self._forget()
                raise CheckFailed(
                    f"{self.recipe.name} did not pass its gate: {gate.verdict(missed)}; "
                    f"the bundle was left as {failed}"
                )
            bundle = writer.commit(manifest)
            self._forget()
            return bundle

    def _follow(self, out: Path) -> Bundle:
        """Train beside the process that writes the bundle, and open what it has written."""
        with TemporaryDirectory() as folder:
            self.folder, self.out = Path(folder), Path(folder) / "bundle"
            self._write_texts()
            self._read_texts()
            self._write_tensors()
        self._forget()
        return open_bundle(out)

    def _forget(self) -> None:
        """The bundle is written: what a tuning kept is not wanted any more."""
        if self.tuning is not None:
            self.tuning.discard()
            self.tuning.meet()

    def _write_texts(self) -> None:
        """Tokenizer, template and licence."""
        for name, data in self.checkpoint.source.text_files().items():
            (self.folder / name).write_bytes(data)
        self.tokenizer = Tokenizer.from_folder(self.folder)
        tk = self.tokenizer
        stock_context = min(self.context, 4096)
        if self.draft is not None and self.draft.tokens is not None:
            (self.folder / DRAFT_TOKENS).write_bytes(self.draft.tokens.astype("<i4").tobytes())
        (self.folder / GENAI).write_bytes(
            genai_config(self.config, stock_context, tk.bos_id, tk.eos_ids, tk.pad_id)
        )

    def _read_texts(self) -> None:
        """The windows that will pass through the float model."""
        size = min(gate.WINDOW, self.context)
        texts = Texts(self.checkpoint, self.tokenizer, size, self.progress)
        self.calibration_windows: list[Tokens] = []
        self.tuning_windows: list[Tokens] = []
        if self.recipe.calibrated:
            least, most = self._calibration_tokens()
            tokens = max(most, tuning.TOKENS if self.tune != "none" else 0)
            found = texts.mixed(self.calibration, -(-tokens // size))
            enough(found, least, self.calibration, self.recipe)
            self.calibration_windows, self.tuning_windows = found[: -(-most // size)], found
            if self.recipe.needs == "samples":  # a text has several parts: of all of them, half
                self.calibration_windows = self.calibration_windows[::2]
        self.gate_windows: list[Tokens] = []
        if self.check:
            path = asset("export", "texts", gate.TEXT)
            self.gate_windows = texts.file(path, gate.WINDOWS)

    def _calibration_tokens(self) -> tuple[int, int]:
        """Least and most tokens that calibration reads."""
        if self.blind:
            return min(64, self.context), BLIND_TOKENS
        if self.recipe.needs == "importance":
            return min(64, self.context), CALIBRATION_TOKENS
        widest = max(k for _, k in matrices(self.config).values())
        # Of fewer tokens than inputs a Hessian is singular.
        return min(widest, HESSIAN_TOKENS), min(20 * widest, HESSIAN_TOKENS)

    def _write_tensors(self) -> None:
        c, tensor = self.config, self.checkpoint.tensor
        self.rotate = Rotate(c, self.rotations)
        with DataFile(self.folder) as data:
            self.data = data
            table = tensor("embed")
            gated = HiddenStates(c, table, self.gate_windows)
            self.rotate.table(table)
            self.chosen = self._allocate(table)
            calibration = HiddenStates(c, table, self.calibration_windows)
            self.tuning = self._make_tuning(table)
            stored = self._write_table("embed", table)
            waits = self.tuning is not None and self.tuning.holds
            tables = {"embed": (table, stored)} if waits else {}
            del table, stored
            for i in range(c.num_layers):
                self.progress("quantizing blocks", i, c.num_layers)
                self._write_block(i, load_block(self.checkpoint, i), calibration, gated)
            self.progress("quantizing blocks", c.num_layers, c.num_layers)
            data.add("norm", tensor("norm"))
            if self.rotations.residual:
                data.add("rotation", self.rotate.mix)
            if not c.tie_embeddings:
                head = tensor("head")
                self.rotate.table(head)
                stored = self._write_table("head", head)
                if waits:
                    tables["head"] = head, stored
            if self.tuning is not None and waits:
                self._distill(self.tuning, tables)
            for r, rope in enumerate(c.ropes):
                cos, sin = rope_tables(rope, c.head_dim, np.arange(self.context))
                data.add(f"rope.{r}.cos", cos)
                data.add(f"rope.{r}.sin", sin)
        self.gate_states = gated.states

    def _distill(self, trainer: tuning.Tuning, tables: tuning.Tables) -> None:
        """Train all blocks together and write them; `tables` are (float, stored)."""
        mix = self.rotate.mix if self.rotations.residual else None
        found = trainer.distill(tables, self.checkpoint.tensor("norm"), mix)
        for i, (codes, vectors) in enumerate(found):
            self._store(i, codes, vectors)

    def _allocate(self, table: Float) -> dict[str, allocate.Choice]:
        """The bits and group size of each matrix that does not have the recipe's."""
        if self.budget is None:
            return {}
        states = HiddenStates(self.config, table, self.calibration_windows)
        errors = allocate.Errors()
        for i in range(self.config.num_layers):
            self.progress("measuring sensitivity", i, self.config.num_layers)
            weights = self.rotate.block(load_block(self.checkpoint, i))
            block = Block(self.config, i, weights, self.rotations.inner)
            errors |= allocate.measure(
                block,
                fuse(self.config, weights)[0],
                states.observe(block, self.recipe.needs).moments,
                states.states[: allocate.WINDOWS],
                quantizer=self.quantizer,
                recipe=self.recipe,
            )
            states.advance(block)
        return allocate.allocate(self.budget, self.config, self.recipe, errors)

    def _make_tuning(self, table: Float) -> tuning.Tuning | None:
        if self.tune == "none":
            return None
        recipe, windows = self.recipe, self.tuning_windows
        return tuning.Tuning(
            self.checkpoint,
            recipe,
            self.tokenizer,
            table=table,
            windows=windows,
            rotations=self.rotations,
            chosen=self.chosen,
            method=self.tune,
            out=self.out,
            progress=self.progress,
            distill_tokens=self.distill_tokens,
        )

    def _write_table(self, name: str, table: Float) -> QuantizedTensor | None:
        """The embedding or the head; its codes, if it has some."""
        if self.recipe.embedding_bits == 32:
            self.data.add(name, table)
            return None
        codes = find_quantizer(self.recipe.quantizer)(table, self.recipe.embedding_bits, 0)
        self.data.add_quantized(name, codes)
        return codes

    def _write_block(
        self,
        i: int,
        weights: Mapping[str, Float],
        calibration: HiddenStates,
        gated: HiddenStates,
    ) -> None:
        if self.gate_windows:
            gated.advance(Block(self.config, i, weights))
        weights = self.rotate.block(weights)
        block = Block(self.config, i, weights, self.rotations.inner)
        if self.recipe.static is not None:
            write_static_block(self.data, i, block, self.recipe, calibration)
            return
        moments: Mapping[str, Float] = {}
        if self.calibration_windows:
            seen = calibration.observe(block, "importance" if self.blind else self.recipe.needs)
            moments = {} if self.blind else seen.moments
            if self.recipe.kv != "float32":
                self.data.add(f"layers.{i}.k_scale", kv_scale(seen.keys, self.recipe.kv))
                self.data.add(f"layers.{i}.v_scale", kv_scale(seen.values, self.recipe.kv))
        matrices, vectors = fuse(self.config, weights)
        stored = self._write_matrices(i, matrices, vectors, moments)
        if self.calibration_windows:  # the next block learns what this one has lost
            read = take_apart(self.config, stored)
            calibration.advance(Block(self.config, i, read, self.rotations.inner))

    def _write_matrices(
        self,
        i: int,
        matrices: Mapping[str, Float],
        vectors: Mapping[str, Float],
        moments: Mapping[str, Float],
    ) -> dict[str, Float]:
        """Quantize, tune and write a block; its tensors as the bundle now holds them."""
        recipe, floats = self.recipe, {**matrices, **vectors}
        codes: Mapping[str, QuantizedTensor] = {}
        if recipe.weight_bits < 32:

            def quantize() -> dict[str, QuantizedTensor]:
                return {n: self._quantize(i, n, m, moments) for n, m in matrices.items()}

            if self.tuning is None:
                codes = quantize()
            else:
                codes, vectors = self.tuning(i, matrices, quantize, vectors)
            floats = dict(vectors)
        if self.tuning is None or not self.tuning.holds:
            self._store(i, codes, floats)
        return floats | {name: parts.dequantize() for name, parts in codes.items()}

    def _store(
        self, i: int, codes: Mapping[str, QuantizedTensor], floats: Mapping[str, Float]
    ) -> None:
        for name, parts in codes.items():
            self.data.add_quantized(f"layers.{i}.{name}", parts)
        for name, value in floats.items():
            self.data.add(f"layers.{i}.{name}", value)

    @property
    def quantizer(self) -> Quantizer:
        return find_quantizer("rtn" if self.blind else self.recipe.quantizer)

    def _quantize(
        self, i: int, name: str, matrix: Float, moments: Mapping[str, Float]
    ) -> QuantizedTensor:
        usual = allocate.Choice(self.recipe.weight_bits, self.recipe.group_size)
        choice = self.chosen.get(f"layers.{i}.{name}", usual)
        return self.quantizer(matrix, choice.bits, choice.group_size, moments.get(name))

    def _write_graph(self) -> None:
        build = build_static_decoder if self.recipe.static else build_decoder
        graph = build(self.config, self.recipe, self.data.entries, self.context)
        errors = [str(f) for f in lint(graph.model) if f.level == "error"]
        if errors:
            raise UsageError(
                f"recipe {self.recipe.name} would run slowly here: {errors[0]}"
                + (f" (and {len(errors) - 1} more)" if len(errors) > 1 else "")
            )
        graph.save(self.folder / MODEL_FILE)

    def _gate(self) -> Evaluation:
        files = {path.name: FileEntry(0, "0" * 64) for path in self.folder.iterdir()}
        bundle = Bundle(self.folder, msgspec.structs.replace(self._manifest(None), files=files))
        head = self.checkpoint.tensor("embed" if self.config.tie_embeddings else "head")
        reference = gate.FloatModel(self.gate_states, self.checkpoint.tensor("norm"), head)
        total = len(self.gate_windows)
        self.progress("checking quality", 0, total)
        with gate.engines(bundle) as models:
            return gate.evaluate(
                models,
                self.recipe,
                self.gate_windows,
                reference,
                lambda done: self.progress("checking quality", done, total),
            )

    def _manifest(self, evaluation: Evaluation | None) -> Manifest:
        options = msgspec.to_builtins(self.recipe) | {"tune": self.tune}
        if self.budget is not None:
            options["bits_per_weight"] = self.budget
        native = ["native"] if serves(self.config, options, self.context) else []
        return Manifest(
            format=FORMAT,
            version=__version__,
            name=self.checkpoint.name or self.checkpoint.source.path.stem,
            recipe=self.recipe.name,
            recipe_options=options,
            model=self.config,
            context=self.context,
            engines=[*native, "onnxruntime", *self.engines, "reference"],
            files={},
            bits_per_weight=bits_per_weight(self.config, self.data.sizes()),
            kv_bytes_per_token=kv_bytes_per_token(self.config, self.recipe.kv),
            source=self.checkpoint.source.info(self.checkpoint.name),
            evaluation=evaluation,
            draft=None if self.draft is None else self.draft.info,
        )


def _context(asked: int | None, limit: int) -> int:
    if asked is not None and not 16 <= asked <= limit:
        raise UsageError(
            f"a context of {asked} tokens is outside 16..{limit}, the model's own limit"
        )
    return asked or min(limit, MAX_CONTEXT)
