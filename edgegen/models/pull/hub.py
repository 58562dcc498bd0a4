"""Downloads from the Hugging Face hub; of a model its safetensors, configuration and tokenizer.

Code and pickles in a repository are never downloaded. An interrupted pull keeps its files, and the
next one continues from there.
"""

from __future__ import annotations

import contextlib
import fnmatch
import re
import shutil
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Final, NamedTuple

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


class Repository(NamedTuple):
    """The newest revision of a repository on the hub."""

    name: str
    """ORG/NAME."""
    revision: str
    files: dict[str, int]
    """Path, with "/" between folders -> size in bytes."""


_COPY: Final = ", or pass the path of a copy of the model's folder"


def is_hub_name(name: str) -> bool:
    """Return whether `name` has the form org/model."""
    return _NAME.fullmatch(name) is not None


def repository(name: str) -> Repository:
    """Look up a repository.

    Raises:
        InputError: the hub has none of this name, or access to it is restricted.
        ResourceError: the hub cannot be reached.
        MissingDependency: huggingface-hub is not installed.
    """
    with errors_of(name):
        info = need("huggingface_hub", "export").HfApi().model_info(name, files_metadata=True)
    files = {file.rfilename: int(file.size or 0) for file in info.siblings or []}
    return Repository(name, info.sha, files)


def pull(found: Repository) -> Path:
    """Return the folder of the model in a repository, downloaded into the cache.

    huggingface-hub shows its own progress bars on stderr.

    Raises:
        InputError: the repository has no model, or access to it is restricted.
        ResourceError: the hub cannot be reached.
    """
    lock = need("filelock", "export")
    work = cache_dir() / "hub" / found.name.replace("/", "--")
    work.parent.mkdir(parents=True, exist_ok=True)
    with lock.FileLock(work.with_name(work.name + ".lock")):
        return _fetch(found, work).path


def _fetch(found: Repository, work: Path) -> CachedModel:
    """Download into `work`, which is kept until it is complete, and place it in the cache."""
    name = found.name
    cached = find(name)
    if cached is not None:  # by another process, while this one waited for the lock
        return cached
    files = {file: size for file, size in found.files.items() if _is_downloaded(file)}
    if "config.json" not in files or not any(file.endswith(".safetensors") for file in files):
        raise InputError(
            f"{name}: expected a repository with config.json and .safetensors weights; choose "
            "another repository of this model"
        )
    download(found, files, work)
    model = place(work, Origin(name, f"huggingface.co/{name}", license_of(work), files))
    shutil.rmtree(work, ignore_errors=True)
    return model


def download(found: Repository, files: Mapping[str, int], work: Path) -> None:
    """Download files of a repository, by path with their sizes in bytes, into a folder.

    The revision is given. Without one, `snapshot_download` returns an incomplete folder if the hub
    does not answer.

    Raises:
        InputError: access to the repository is restricted.
        ResourceError: the hub cannot be reached; another call continues.
    """
    hub, name = need("huggingface_hub", "export"), found.name
    with errors_of(name):
        hub.snapshot_download(
            name, revision=found.revision, local_dir=work, allow_patterns=list(files)
        )
    for file, size in files.items():
        if not (work / file).is_file() or (work / file).stat().st_size != size:
            raise ResourceError(
                f"{name}: the download of {file} is incomplete; to continue, run: "
                f"edgegen pull {name}"
            )
    shutil.rmtree(work / ".cache", ignore_errors=True)  # the client's records of the download


def _is_downloaded(file: str) -> bool:
    """Return whether to download a file of a repository. Files in folders are skipped."""
    return "/" not in file and any(fnmatch.fnmatchcase(file, pattern) for pattern in PATTERNS)


@contextlib.contextmanager
def errors_of(name: str, verb: str = "pull") -> Iterator[None]:
    """Convert errors of the hub client and its HTTP library into edgegen's.

    Args:
        name: of the repository.
        verb: what edgegen does, "pull" or "push".
    """
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
        if verb == "push" and _is_denied(error):
            raise InputError(
                f"{name}: the hub does not let you write there; run hf auth login with a token "
                "that may, or choose a name of your own"
            ) from None
        if isinstance(error, OSError) and error.errno is not None:  # the disk, not the network
            raise
        raise ResourceError(
            f"{name}: the hub cannot be reached ({type(error).__name__}); check the network and "
            f"run edgegen {verb} {name} again" + (_COPY if verb == "pull" else "")
        ) from error


def _is_denied(error: Exception) -> bool:
    """Return whether an error of the hub's client says that permissions are missing."""
    response = getattr(error, "response", None)
    token_missing = type(error).__name__ == "LocalTokenNotFoundError"
    return token_missing or getattr(response, "status_code", 0) in (401, 403)
