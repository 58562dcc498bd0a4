"""Fetches models from the Hugging Face hub: safetensors, configuration, tokenizer and licence.

Code and pickles of a repository are never fetched. What a broken-off pull has loaded is kept, and
the next one goes on from there.
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
WANTED: Final = (
    "*.safetensors",
    "model.safetensors.index.json",
    "config.json",
    *TEXTS,
    "README.md",
    "LICENSE*",
    "NOTICE*",
)


def is_hub_name(name: str) -> bool:
    """Whether `name` is of the form org/model."""
    return _NAME.fullmatch(name) is not None


def pull(name: str) -> Path:
    """The folder of the hub's model `name` ("org/model"), fetched unless it is in the cache.

    Progress bars are huggingface-hub's own, on stderr.

    Raises:
        InputError: the hub has no such model, or access to it is restricted.
        ResourceError: the hub can't be reached.
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
    """Fetches into `work`, which stays until it is complete, and places that in the cache."""
    cached = find(name)
    if cached is not None:  # by another process, while this one waited for the lock
        return cached
    with _errors_of(name):
        files = _download(name, work)
    shutil.rmtree(work / ".cache", ignore_errors=True)  # the hub's notes on what is loaded
    model = place(work, Origin(name, f"huggingface.co/{name}", license_of(work), files))
    shutil.rmtree(work, ignore_errors=True)
    return model


def _download(name: str, work: Path) -> dict[str, int]:
    """Fetch the wanted files of the newest revision; returns them with their sizes in bytes.

    The revision is resolved here: without one, `snapshot_download` takes a half-filled folder for
    the model when the hub does not answer.
    """
    hub = need("huggingface_hub", "export")
    info = hub.HfApi().model_info(name, files_metadata=True)
    files = {s.rfilename: int(s.size or 0) for s in info.siblings or [] if _is_wanted(s.rfilename)}
    if "config.json" not in files or not any(file.endswith(".safetensors") for file in files):
        raise InputError(
            f"{name}: the hub's repository has no config.json with .safetensors weights; "
            "choose one that has, edgegen reads no other from the hub"
        )
    hub.snapshot_download(name, revision=info.sha, local_dir=work, allow_patterns=list(files))
    for file, size in files.items():
        if not (work / file).is_file() or (work / file).stat().st_size != size:
            raise ResourceError(
                f"{name}: {file} has not come whole from the hub; what was loaded is kept, "
                f"go on with: edgegen pull {name}"
            )
    return files


def _is_wanted(file: str) -> bool:
    """Whether to fetch a file of a repository; never one of its folders."""
    return "/" not in file and any(fnmatch.fnmatchcase(file, pattern) for pattern in WANTED)


@contextlib.contextmanager
def _errors_of(name: str) -> Iterator[None]:
    """Turns the hub client's errors, of whatever HTTP library it uses, into edgegen's."""
    errors = need("huggingface_hub.errors", "export")
    try:
        yield
    except EdgegenError:
        raise
    except errors.GatedRepoError:
        raise InputError(
            f"{name}: access is restricted; accept its terms on https://huggingface.co/{name}, "
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
            f"{name}: the hub could not be reached ({type(error).__name__}); what was loaded is "
            "kept: try again with a network, or copy the model's folder here and give its path"
        ) from error
