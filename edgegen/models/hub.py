"""Fetches models from the Hugging Face hub: safetensors, configuration, tokenizer and licence.

Code and pickles of a repository are never fetched. What a broken-off pull has loaded is kept, and
the next one goes on from there.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path
from typing import Final

from edgegen._optional import need
from edgegen.errors import InputError, ResourceError
from edgegen.models.cache import CachedModel, Origin, cache_dir, find, place
from edgegen.models.huggingface import TEXTS, license_of

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
    _download(name, work)
    shutil.rmtree(work / ".cache", ignore_errors=True)  # the hub's notes on what is loaded
    files = {file.name: file.stat().st_size for file in sorted(work.iterdir())}
    if "config.json" not in files or not any(f.endswith(".safetensors") for f in files):
        shutil.rmtree(work)
        raise InputError(
            f"{name}: the hub's repository has no config.json with .safetensors weights; "
            "choose one that has, edgegen reads no other from the hub"
        )
    model = place(work, Origin(name, f"huggingface.co/{name}", license_of(work), files))
    shutil.rmtree(work, ignore_errors=True)
    return model


def _download(name: str, work: Path) -> None:
    hub = need("huggingface_hub", "export")
    errors = need("huggingface_hub.errors", "export")
    try:
        hub.snapshot_download(
            name, local_dir=work, allow_patterns=list(WANTED), ignore_patterns=["*/*"]
        )
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
    except (OSError, errors.HfHubHTTPError, errors.OfflineModeIsEnabled) as error:
        raise ResourceError(
            f"{name}: the hub could not be reached ({type(error).__name__}); what was loaded is "
            "kept: try again with a network, or copy the model's folder here and give its path"
        ) from error
