"""What `--via optimum` takes from transformers: the float model, from a folder without code."""

from __future__ import annotations

import contextlib
import io
import json
import logging
import shutil
import warnings
from collections.abc import Iterator, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import numpy as np
from numpy.typing import NDArray

from edgegen._optional import need
from edgegen._private import no_telemetry
from edgegen._types import Float
from edgegen.errors import CorruptFile, EdgegenError, MissingDependency, UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.huggingface.folder import HuggingFaceSource


def check_installed(source: HuggingFaceSource) -> None:
    """optimum-intel and what it needs are here, and transformers knows the model itself.

    Raises:
        MissingDependency: one is not.
        UnsupportedFormat: the model brings its own code, or is none that transformers has.
    """
    _need("transformers")
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
    _need("torch", "openvino", "openvino_tokenizers", "nncf", "optimum.intel")


def _need(*modules: str) -> None:
    try:
        for module in modules:
            with quiet():
                need(module, "optimum")
    except MissingDependency as error:
        raise MissingDependency(
            f"{str(error).partition(';')[0]}; optimum-intel wants an older transformers than "
            "edgegen's other extras and an environment of its own: make one with "
            "`python scripts/optimum_env.py` in a checkout, or in a new one run: "
            'pip install torch "edgegen[optimum]"'
        ) from error


@contextlib.contextmanager
def staged(source: HuggingFaceSource) -> Iterator[Path]:
    """A folder with the configuration, without what names code, and the weights: links to them."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        config = json.dumps(_without_code(dict(source.metadata)))
        (folder / "config.json").write_text(config, encoding="utf-8")
        for file in source.weight_files():
            try:
                (folder / file.name).symlink_to(file)
            except OSError:  # Windows, without the right to make links
                shutil.copyfile(file, folder / file.name)
        yield folder


def _without_code(value: Any) -> Any:
    """Without modules in the folder, and without attention that is compiled code from elsewhere."""
    if not isinstance(value, dict):
        return value
    kept = {k: v for k, v in value.items() if k != "auto_map" and "_implementation" not in k}
    return {k: _without_code(v) for k, v in kept.items()}


def load_float(folder: Path, name: str) -> Any:
    """transformers' model of a staged folder, in float32; `name` is what messages call it.

    Raises:
        UnsupportedFormat: transformers makes no language model of it.
        CorruptFile: weights are missing; transformers would draw them at random.
    """
    import torch
    from transformers import AutoModelForCausalLM

    with guarded(f"{name}: transformers does not load this model"):
        model, found = AutoModelForCausalLM.from_pretrained(
            folder,
            dtype=torch.float32,
            use_safetensors=True,
            trust_remote_code=False,
            local_files_only=True,
            ignore_mismatched_sizes=True,  # as missing ones, they are counted below
            output_loading_info=True,
        )
    lost = sorted({*found["missing_keys"], *(key for key, *_ in found["mismatched_keys"])})
    if lost:
        raise CorruptFile(
            f"{name}: config.json asks for {len(lost)} tensors that the weights do not have, or "
            f"not in this shape, {printable(lost[0])} first; get the folder again"
        )
    return model.eval()


class TorchModel:
    """The float model that the gate compares with: transformers, in float32."""

    def __init__(self, folder: Path, windows: Sequence[NDArray[np.int32]]) -> None:
        self.model, self.windows = load_float(folder, folder.name), windows
        self._held: tuple[int, Float] = -1, np.empty((0, 0), np.float32)

    def logits(self, window: int, rows: slice) -> Float:
        """Of some positions of a window, [rows, vocab]; a whole one is run at once."""
        import torch

        if self._held[0] != window:
            ids = torch.tensor(self.windows[window][None].astype(np.int64))
            with quiet(), torch.no_grad():
                self._held = window, self.model(ids, use_cache=False).logits[0].numpy()
        return self._held[1][rows]


@contextlib.contextmanager
def guarded(what: str) -> Iterator[None]:
    """Quietly; whatever others' code raises at a model it has not seen becomes one error.

    Raises:
        UnsupportedFormat: `what`, and the reason.
    """
    try:
        with quiet():
            yield
    except (MemoryError, EdgegenError):
        raise
    except Exception as error:  # they share no base
        why = printable(str(error).strip().partition("\n")[0] or type(error).__name__)
        raise UnsupportedFormat(f"{what} ({why})") from error


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Without the bars and remarks of others, some of which go to standard output."""
    names = ("optimum", "transformers", "nncf")
    levels = {name: logging.getLogger(name).level for name in names}
    output = contextlib.redirect_stdout(io.StringIO())
    with no_telemetry(), warnings.catch_warnings(), output:
        warnings.simplefilter("ignore")
        with contextlib.redirect_stderr(io.StringIO()):
            for name in names:
                logging.getLogger(name).setLevel(logging.ERROR)
            try:
                yield
            finally:
                for name, level in levels.items():
                    logging.getLogger(name).setLevel(level)
