"""Load the float model with transformers for `--via optimum`, from a folder without code."""

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
from typing import Any, Final

import numpy as np
from numpy.typing import NDArray

from edgegen._optional import need
from edgegen._private import no_telemetry
from edgegen._types import Float
from edgegen.errors import CorruptFile, EdgegenError, MissingDependency, UnsupportedFormat
from edgegen.models.files import printable
from edgegen.models.huggingface.folder import HuggingFaceSource

_MAX_REASON: Final = 2000


def check_installed(source: HuggingFaceSource) -> None:
    """Check that optimum-intel is installed and that transformers itself has the architecture.

    Raises:
        MissingDependency: a package is missing.
        UnsupportedFormat: the model needs its own code, or transformers does not know it.
    """
    _need("transformers")
    from transformers import CONFIG_MAPPING
    from transformers import __version__ as version

    kind, where = source.model_type, source.path.name
    if kind not in CONFIG_MAPPING:
        if "auto_map" in source.metadata:
            raise UnsupportedFormat(
                f"{where}: expected an architecture of transformers, got one with Python code of "
                "its own (auto_map in config.json), which edgegen never runs; choose another model"
            )
        raise UnsupportedFormat(
            f'{where}: transformers {version} does not know the architecture "{kind}"; '
            "install a newer version that optimum-intel supports"
        )
    _need("torch", "openvino", "openvino_tokenizers", "nncf", "optimum.intel")


def _need(*modules: str) -> None:
    try:
        for module in modules:
            with quiet():
                need(module, "optimum")
    except MissingDependency as error:
        raise MissingDependency(
            f"{str(error).partition(';')[0]}; optimum-intel needs an older transformers than "
            "edgegen's other extras, and so an environment of its own; create one with "
            "`python scripts/optimum_env.py` in a checkout, or run in a new one: "
            'pip install torch "edgegen[optimum]"'
        ) from error


@contextlib.contextmanager
def staged(source: HuggingFaceSource) -> Iterator[Path]:
    """Yield a folder with the configuration, without references to code, and linked weights."""
    with TemporaryDirectory() as name:
        folder = Path(name)
        config = json.dumps(_without_code(dict(source.metadata)))
        (folder / "config.json").write_text(config, encoding="utf-8")
        for file in source.weight_files():
            try:
                (folder / file.name).symlink_to(file)
            except OSError:  # Windows without the privilege to create links
                shutil.copyfile(file, folder / file.name)
        yield folder


def _without_code(value: Any) -> Any:
    """Remove references to modules, and to attention kernels that would be downloaded."""
    if not isinstance(value, dict):
        return value
    kept = {k: v for k, v in value.items() if k != "auto_map" and "_implementation" not in k}
    return {k: _without_code(v) for k, v in kept.items()}


def load_float(folder: Path, name: str) -> Any:
    """Load transformers' model of a staged folder in float32; `name` is for messages.

    Raises:
        UnsupportedFormat: transformers cannot load it as a language model.
        CorruptFile: weights are missing, which transformers would initialize randomly.
    """
    import torch
    from transformers import AutoModelForCausalLM

    with guarded(f"{name}: transformers does not load this model"):
        model, info = AutoModelForCausalLM.from_pretrained(
            folder,
            dtype=torch.float32,
            use_safetensors=True,
            trust_remote_code=False,
            local_files_only=True,
            ignore_mismatched_sizes=True,  # counted below, like missing ones
            output_loading_info=True,
        )
    lost = sorted({*info["missing_keys"], *(key for key, *_ in info["mismatched_keys"])})
    if lost:
        raise CorruptFile(
            f"{name}: expected the tensors of config.json, got {len(lost)} missing or of another "
            f"shape, the first {printable(lost[0])}; get the folder again"
        )
    return model.eval()


class TorchModel:
    """Float reference of the gate: transformers in float32."""

    def __init__(self, folder: Path, windows: Sequence[NDArray[np.int32]]) -> None:
        self.model, self.windows = load_float(folder, folder.name), windows
        self._last: tuple[int, Float] = -1, np.empty((0, 0), np.float32)

    def logits(self, window: int, rows: slice) -> Float:
        """Return the logits [rows, vocab] of some positions; the whole window runs at once."""
        import torch

        if self._last[0] != window:
            ids = torch.tensor(self.windows[window][None].astype(np.int64))
            with quiet(), torch.no_grad():
                self._last = window, self.model(ids, use_cache=False).logits[0].numpy()
        return self._last[1][rows]


@contextlib.contextmanager
def guarded(what: str) -> Iterator[None]:
    """Silence other packages, and convert any exception of theirs.

    Raises:
        UnsupportedFormat: with the text `what` and the reason.
    """
    try:
        with quiet():
            yield
    except (MemoryError, EdgegenError):
        raise
    except Exception as error:  # the packages have no common base class
        raise UnsupportedFormat(f"{what}: {_reason(error)}") from error


def _reason(error: Exception) -> str:
    """Return the whole text of another package's error, on one line."""
    text = " ".join(str(error).split())[:_MAX_REASON] or type(error).__name__
    return text if text.isprintable() else ascii(text)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """Suppress the progress bars and logs of other packages, some of which go to stdout."""
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
