"""`--via optimum`: models whose architecture edgegen has no file for, through optimum-intel.

transformers computes the model, optimum-intel traces it into OpenVINO's graph, NNCF rounds its
weights; what comes out is a bundle as any other, for the engine openvino alone. Transformers sees a
folder with config.json and safetensors only: nothing in it can hold code.
"""

from __future__ import annotations

import contextlib
import io
import json
import logging
import os
import shutil
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import msgspec
import numpy as np
from numpy.typing import NDArray

from edgegen import __version__
from edgegen._assets import asset
from edgegen._optional import need
from edgegen.bundle import Bundle, BundleWriter
from edgegen.bundle.manifest import FORMAT, FileEntry, Manifest
from edgegen.errors import CheckFailed, MissingDependency, UnsupportedFormat, UsageError
from edgegen.exporter import gate
from edgegen.exporter.job import MAX_CONTEXT, Progress
from edgegen.exporter.recipes import NNCF, Recipe, load_recipe
from edgegen.exporter.texts import read_windows
from edgegen.models import locate
from edgegen.models.files import shown
from edgegen.models.huggingface import HuggingFaceSource
from edgegen.models.tokenizer import Tokenizer

Float = NDArray[np.float32]
RECIPE = "optimum-int4"
PRIVATE = {"HF_HUB_OFFLINE": "1", "HF_HUB_DISABLE_TELEMETRY": "1", "DO_NOT_TRACK": "1"}


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
        UnsupportedFormat: no folder with safetensors, a model with code of its own, or one that
            optimum-intel or OpenVINO's paged attention does not take.
        UsageError: the recipe is another exporter's, or `context` is out of the model's range.
        MissingDependency: optimum-intel is not installed.
    """
    found = recipe if isinstance(recipe, Recipe) else load_recipe(recipe)
    if found.quantizer != NNCF:
        raise UsageError(
            f"recipe {found.name} is edgegen's own, and --via optimum lets NNCF round the weights; "
            "choose optimum-int4 or optimum-int8, or leave --via out"
        )
    path, name = locate(source)
    if not path.is_dir():
        raise UnsupportedFormat(
            f"{path.name} is a file, and --via optimum reads Hugging Face folders; leave --via out "
            "for a GGUF file, or get the folder with config.json and safetensors that it came from"
        )
    folder = HuggingFaceSource(path)
    _check_installed(folder)
    with BundleWriter(Path(out), overwrite=overwrite) as writer, _staged(folder) as stage:
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
        from edgegen.exporter import optimum_graph as graph
        from edgegen.exporter.openvino_target import name_nodes, write_model, write_tokenizers

        for file, data in self.source.text_files().items():
            (self.folder / file).write_bytes(data)
        tokenizer = Tokenizer.from_folder(self.folder)  # refused before minutes are spent
        self.progress("converting", 0, 2)
        model = self._convert()
        self.progress("converting", 1, 2)
        config = graph.read_config(model, self._settings(), self.source.model_type)
        context = self._context(config.max_position)
        name_nodes(model, self.source.model_type)
        for port in model.inputs:  # by which OpenVINO finds them when it pages the attention
            port.get_node().set_friendly_name(port.get_any_name())
        write_model(model, self.folder, self.recipe)
        graph.check_paged(self.folder, config, context)
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
            engines=["openvino"],
            files={},
            bits_per_weight=graph.stored_bits(model),
            kv_bytes_per_token=2 * config.num_layers * config.kv_size * bits // 8,
            source=self.source.info(name),
        )
        if not check:
            return manifest
        return msgspec.structs.replace(manifest, evaluation=self._gate(manifest, tokenizer))

    def _convert(self) -> Any:
        """The model as openvino.Model, its weights rounded."""
        from optimum.intel import OVModelForCausalLM, OVWeightQuantizationConfig

        bits, group = self.recipe.weight_bits, self.recipe.group_size or -1
        four = {"group_size": group, "ratio": 1.0} if bits == 4 else {}
        how = OVWeightQuantizationConfig(bits=bits, sym=False, **four)
        with _quiet():
            try:
                return OVModelForCausalLM.from_pretrained(
                    self.stage,
                    export=True,
                    compile=False,
                    quantization_config=how,
                    trust_remote_code=False,
                    local_files_only=True,
                ).model
            except (ValueError, KeyError, TypeError, NotImplementedError, RuntimeError) as error:
                raise UnsupportedFormat(
                    f"{self.source.path.name}: optimum-intel does not convert this model "
                    f"({shown(str(error).strip().partition(chr(10))[0])}); see which architectures "
                    "its documentation lists"
                ) from error

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
        files = {path.name: FileEntry(0, "0" * 64) for path in self.folder.iterdir()}
        bundle = Bundle(self.folder, msgspec.structs.replace(manifest, files=files))
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


class TorchModel:
    """The float model that the gate compares with: transformers, in float32."""

    def __init__(self, folder: Path, windows: Sequence[NDArray[np.int32]]) -> None:
        import torch
        from transformers import AutoModelForCausalLM

        self.windows, self._held, self._torch = windows, (-1, np.empty((0, 0), np.float32)), torch
        with _quiet():
            self.model = AutoModelForCausalLM.from_pretrained(
                folder,
                dtype=torch.float32,
                use_safetensors=True,
                trust_remote_code=False,
                local_files_only=True,
            ).eval()

    def logits(self, window: int, rows: slice) -> Float:
        """Of some positions of a window, [rows, vocab]; a whole one is run at once."""
        if self._held[0] != window:
            ids = self._torch.tensor(self.windows[window][None].astype(np.int64))
            with _quiet(), self._torch.no_grad():
                self._held = window, self.model(ids, use_cache=False).logits[0].numpy()
        return self._held[1][rows]


def _check_installed(source: HuggingFaceSource) -> None:
    """optimum-intel and what it needs are here, and transformers knows the model itself.

    Raises:
        MissingDependency: one is not.
        UnsupportedFormat: the model brings its own code, or is none that transformers has.
    """
    os.environ.update(PRIVATE)
    need("transformers", "optimum")
    from transformers import CONFIG_MAPPING
    from transformers import __version__ as version

    kind, where = source.model_type, source.path.name
    if kind not in CONFIG_MAPPING:
        if "auto_map" in source.metadata:
            raise UnsupportedFormat(
                f"{where}: the model is run by Python code of its own (auto_map in config.json), "
                "which edgegen never runs; choose a model that transformers itself knows"
            )
        raise UnsupportedFormat(
            f'{where}: transformers {version} does not know the architecture "{kind}"; '
            "a newer one may, where optimum-intel takes it"
        )
    try:
        for module in ("openvino", "openvino_tokenizers", "nncf", "optimum.intel"):
            with _quiet():
                need(module, "optimum")
    except MissingDependency as error:
        raise MissingDependency(
            f"{str(error).partition(';')[0]}; optimum-intel wants an older transformers than "
            "edgegen's other extras and an environment of its own: make one with "
            "`python scripts/optimum_env.py` in a checkout, or in a new one run: "
            'pip install torch "edgegen[optimum]"'
        ) from error
    _send_nothing()


def _send_nothing() -> None:
    """OpenVINO's converter and NNCF report their use to their maker unless told otherwise."""
    with contextlib.suppress(ImportError):
        from openvino_telemetry import main

        declined = main.ConsentCheckResult.DECLINED
        main.OptInChecker.check = lambda *_: declined


@contextlib.contextmanager
def _staged(source: HuggingFaceSource) -> Iterator[Path]:
    """A folder with the configuration, without what names code, and the weights: links to them."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        config = {k: v for k, v in source.metadata.items() if k != "auto_map"}
        (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
        for file in source.weight_files():
            try:
                (folder / file.name).symlink_to(file)
            except OSError:  # Windows, without the right to make links
                shutil.copyfile(file, folder / file.name)
        yield folder


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Without the bars and remarks of others, some of which go to standard output."""
    names = ("optimum", "transformers", "nncf")
    levels = {name: logging.getLogger(name).level for name in names}
    with warnings.catch_warnings(), contextlib.redirect_stdout(io.StringIO()):
        warnings.simplefilter("ignore")
        with contextlib.redirect_stderr(io.StringIO()):
            for name in names:
                logging.getLogger(name).setLevel(logging.ERROR)
            try:
                yield
            finally:
                for name, level in levels.items():
                    logging.getLogger(name).setLevel(level)
