"""`--via optimum`: models whose architecture edgegen has no file for, through optimum-intel.

transformers computes the model, optimum-intel traces it into OpenVINO's graph, NNCF rounds its
weights; what comes out is a bundle as any other, for the engine openvino alone. Transformers sees a
folder with config.json and safetensors only: nothing in it can hold code.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import msgspec
import numpy as np

from edgegen import __version__
from edgegen._assets import asset
from edgegen._types import Progress
from edgegen.bundle import Bundle, BundleWriter
from edgegen.bundle.manifest import FORMAT, Manifest
from edgegen.errors import CheckFailed, UnsupportedFormat, UsageError
from edgegen.exporter import gate
from edgegen.exporter.calibration.texts import read_windows
from edgegen.exporter.job import MAX_CONTEXT
from edgegen.exporter.optimum.source import (
    TorchModel,
    check_installed,
    guarded,
    load_float,
    staged,
)
from edgegen.exporter.recipes import Recipe, load_recipe
from edgegen.models import locate
from edgegen.models.huggingface.folder import HuggingFaceSource
from edgegen.models.tokenizers.tokenizer import Tokenizer

RECIPE = "optimum-int8"
"""Four bits that are only rounded cost small models more than the gate allows."""


def export_via_optimum(
    source: str | Path,
    out: str | Path,
    recipe: str | Recipe = RECIPE,
    *,
    context: int | None = None,
    check: bool = True,
    overwrite: bool = False,
    progress: Progress | None = None,
) -> Bundle:
    """Turn a Hugging Face folder into a bundle for the engine openvino; the arguments are those
    of `edgegen.export`.

    Raises:
        CheckFailed: the gate did not pass; the bundle was left as OUT.failed.
        InputError: a file is not there or damaged.
        UnsupportedFormat: no folder with safetensors, a model with code of its own, or one that
            optimum-intel or OpenVINO's paged attention does not take.
        UsageError: the recipe is another exporter's, or `context` is out of the model's range.
        MissingDependency: optimum-intel is not installed.
    """
    found = recipe if isinstance(recipe, Recipe) else load_recipe(recipe)
    if found.via != "optimum":
        raise UsageError(
            f"expected a recipe for --via optimum, got {found.name}; "
            "choose optimum-int4 or optimum-int8, or leave --via out"
        )
    path, name = locate(source)
    if not path.is_dir():
        raise UnsupportedFormat(
            f"{path.name} is a file, and --via optimum reads Hugging Face folders; leave --via out "
            "for a GGUF file, or get the folder with config.json and safetensors that it came from"
        )
    folder = HuggingFaceSource(path)
    check_installed(folder)
    with BundleWriter(Path(out), overwrite=overwrite) as writer, staged(folder) as stage:
        work = _Import(folder, (stage, writer.path), found, context, progress or (lambda *_: None))
        manifest = work.run(name, check)
        missed = manifest.evaluation and gate.missed(manifest.evaluation)
        if missed:
            failed = writer.fail(manifest).path
            raise CheckFailed(
                f"{found.name} did not pass its gate: {gate.verdict(missed)}; "
                f"the bundle was left as {failed}"
            )
        return writer.commit(manifest)


class _Import:
    """One export under way."""

    def __init__(
        self,
        source: HuggingFaceSource,
        folders: tuple[Path, Path],
        recipe: Recipe,
        context: int | None,
        progress: Progress,
    ) -> None:
        self.source, self.recipe, self.asked, self.progress = source, recipe, context, progress
        self.stage, self.folder = folders

    def run(self, name: str | None, check: bool) -> Manifest:
        """Write the files; what the manifest says of them."""
        from edgegen.exporter.openvino.target import name_nodes, write_model, write_tokenizers
        from edgegen.exporter.optimum import graph
        from edgegen.exporter.optimum.paged import check_paged

        for file, data in self.source.text_files().items():
            (self.folder / file).write_bytes(data)
        tokenizer = Tokenizer.from_folder(self.folder)  # refused before minutes are spent
        load_float(self.stage, self.source.path.name)  # and let go: complete, is all it shows
        self.progress("converting", 0, 2)
        model = self._convert()
        self.progress("converting", 1, 2)
        with guarded(f"{self.source.path.name}: its config.json lacks what a bundle has to say"):
            config = graph.read_config(model, self._settings(), self.source.model_type)
        context = self._context(config.max_position)
        name_nodes(model, self.source.model_type)
        for port in model.inputs:  # by which OpenVINO finds them when it pages the attention
            port.get_node().set_friendly_name(port.get_any_name())
        write_model(model, self.folder, self.recipe)
        check_paged(self.folder, config, context)
        write_tokenizers(self.folder)
        self.progress("converting", 2, 2)
        bits = {"int8": 8, "int4": 4, "float32": 32}[self.recipe.kv]
        manifest = Manifest(
            format=FORMAT,
            version=__version__,
            name=name or self.source.path.name,
            recipe=self.recipe.name,
            recipe_options=msgspec.to_builtins(self.recipe) | {"tune": "none"} | self._made_by(),
            model=config,
            context=context,
            engines=[],
            files={},
            bits_per_weight=graph.stored_bits(model),
            kv_bytes_per_token=2 * config.num_layers * config.kv_size * bits // 8,
            source=self.source.info(name),
        )
        manifest = gate.complete(self.folder, manifest)
        if not check:
            return manifest
        return msgspec.structs.replace(manifest, evaluation=self._gate(manifest, tokenizer))

    def _convert(self) -> Any:
        """The model as openvino.Model, its weights rounded."""
        from optimum.intel import OVModelForCausalLM, OVWeightQuantizationConfig

        bits, group = self.recipe.weight_bits, self.recipe.group_size or -1
        four = {"group_size": group, "ratio": 1.0} if bits == 4 else {}
        how = OVWeightQuantizationConfig(bits=bits, sym=False, **four)
        what = (
            f"{self.source.path.name}: optimum-intel does not convert this model; see which "
            "architectures its documentation lists"
        )
        with guarded(what):
            return OVModelForCausalLM.from_pretrained(
                self.stage,
                export=True,
                compile=False,
                quantization_config=how,
                trust_remote_code=False,
                local_files_only=True,
            ).model

    def _settings(self) -> Any:
        """transformers' own reading of config.json, which knows the synonyms of its keys."""
        from transformers import AutoConfig

        return AutoConfig.from_pretrained(self.stage, trust_remote_code=False).get_text_config()

    def _context(self, limit: int) -> int:
        if self.asked is not None and not 16 <= self.asked <= limit:
            raise UsageError(
                f"a context of {self.asked} tokens is outside 16..{limit}, the model's own limit"
            )
        return self.asked or min(limit, MAX_CONTEXT)

    def _made_by(self) -> dict[str, Any]:
        """Where the graph is from, and how many parameters went in."""
        from importlib.metadata import version

        parameters = sum(int(np.prod(self.source.shape(n))) for n in self.source.names())
        made = {package: version(package) for package in ("optimum-intel", "nncf", "transformers")}
        return {"via": made, "parameters": parameters}

    def _gate(self, manifest: Manifest, tokenizer: Tokenizer) -> Any:
        bundle = Bundle(self.folder, manifest)
        size = min(gate.WINDOW, manifest.context)
        text = asset("export", "texts", gate.TEXT)
        windows = read_windows(text, tokenizer, size, gate.WINDOWS)
        self.progress("checking quality", 0, len(windows))
        with gate.engines(bundle) as models:
            return gate.evaluate(
                models,
                self.recipe,
                windows,
                TorchModel(self.stage, windows),
                lambda done: self.progress("checking quality", done, len(windows)),
            )
