"""Download of models from the Hugging Face hub: safetensors, configuration, tokenizer, licence.

Code and pickles in a repository are never downloaded. An interrupted pull keeps its files, and the
next one continues from there.
"""

from __future__ import annotations

import contextlib
import fnmatch
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from edgegen._optional import need
from edgegen.errors import EdgegenError, InputError, ResourceError
from edgegen.models.huggingface.folder import TEXTS, license_of
from edgegen.models.pull.cache import CachedModel, Origin, cache_dir, find, place

_NAME: Final = re.compile(r"[\w-][\w.-]{0,95}/[\w-][\w.-]{0,95}", re.ASCII)
PATTERNS: Final = (
    "*.safetensors",
    "model.safetensors.index.json",
    "config.json",
    *TEXTS,
    "README.md",
    "LICENSE*",
    "NOTICE*",
)


def is_hub_name(name: str) -> bool:
    """Return whether `name` has the form org/model."""
    return _NAME.fullmatch(name) is not None


def pull(name: str) -> Path:
    """Return the folder of the hub model `name` ("org/model"), downloaded unless it is cached.

    huggingface-hub shows its own progress bars on stderr.

    Raises:
        InputError: the hub has no such model, or access to it is restricted.
        ResourceError: the hub cannot be reached.
        MissingDependency: huggingface-hub is not installed.
    """
    cached = find(name)
    if cached is not None:
        return cached.path
    lock = need("filelock", "export")
    work = cache_dir() / "hub" / name.replace("/", "--")
    work.parent.mkdir(parents=True, exist_ok=True)
    with lock.FileLock(work.with_name(work.name + ".lock")):
        return _fetch(name, work).path


def _fetch(name: str, work: Path) -> CachedModel:
    """Download into `work`, which is kept until it is complete, and place it in the cache."""
    cached = find(name)
    if cached is not None:  # by another process, while this one waited for the lock
        return cached
    with _errors_of(name):
        files = _download(name, work)
    shutil.rmtree(work / ".cache", ignore_errors=True)  # the client's records of the download
    model = place(work, Origin(name, f"huggingface.co/{name}", license_of(work), files))
    shutil.rmtree(work, ignore_errors=True)
    return model


def _download(name: str, work: Path) -> dict[str, int]:
    """Download the files of the newest revision; return their names and sizes in bytes.

    The revision is resolved here. Without one, `snapshot_download` returns an incomplete folder
    if the hub does not answer.
    """
    hub = need("huggingface_hub", "export")
    info = hub.HfApi().model_info(name, files_metadata=True)
    files = {
        s.rfilename: int(s.size or 0) for s in info.siblings or [] if _is_downloaded(s.rfilename)
    }
    if "config.json" not in files or not any(file.endswith(".safetensors") for file in files):
        raise InputError(
            f"{name}: expected a repository with config.json and .safetensors weights; choose "
            "another repository of this model"
        )
    hub.snapshot_download(name, revision=info.sha, local_dir=work, allow_patterns=list(files))
    for file, size in files.items():
        if not (work / file).is_file() or (work / file).stat().st_size != size:
            raise ResourceError(
                f"{name}: the download of {file} is incomplete; to continue, run: "
                f"edgegen pull {name}"
            )
    return files


def _is_downloaded(file: str) -> bool:
    """Return whether to download a file of a repository. Files in folders are skipped."""
    return "/" not in file and any(fnmatch.fnmatchcase(file, pattern) for pattern in PATTERNS)


@contextlib.contextmanager
def _errors_of(name: str) -> Iterator[None]:
    """Convert errors of the hub client and its HTTP library into edgegen's."""
    errors = need("huggingface_hub.errors", "export")
    try:
        yield
    except EdgegenError:
        raise
    except errors.GatedRepoError:
        raise InputError(
            f"{name}: access is restricted; accept the terms on https://huggingface.co/{name}, "
            "then run: hf auth login"
        ) from None
    except errors.RepositoryNotFoundError:
        raise InputError(
            f"{name}: the hub has no such model, or it is private; check the name, "
            "or run: hf auth login"
        ) from None
    except Exception as error:
        if isinstance(error, OSError) and error.errno is not None:  # the disk, not the network
            raise
        raise ResourceError(
            f"{name}: the hub cannot be reached ({type(error).__name__}); check the network and "
            f"run edgegen pull {name} again, or pass the path of a copy of the model's folder"
        ) from error
