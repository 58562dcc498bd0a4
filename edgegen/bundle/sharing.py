"""Bundles on the Hugging Face hub: push one to a repository, pull one into the cache.

A repository holds one bundle: the files of its manifest, and a README.md. The files of a pulled
bundle have the sizes and hashes of its manifest, and no other file is downloaded.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Final

from edgegen._optional import need
from edgegen.bundle import placing
from edgegen.bundle.manifest import AGAIN, MAX_BYTES, NAME, Manifest, decode
from edgegen.bundle.reader import Bundle, open_bundle
from edgegen.errors import CorruptFile, UsageError
from edgegen.models.pull import hub
from edgegen.models.pull.cache import cache_dir

CARD: Final = "README.md"
_FREE: Final = frozenset({CARD, ".gitattributes", ".gitignore"})
"""Files of a repository that are not the bundle's, and stay."""
_LICENSES: Final = frozenset({"apache-2.0", "mit", "gemma", "llama2", "llama3", "unknown"})
"""Identifiers of the hub. With others the licence is named in a field of its own."""


def folder(name: str) -> Path:
    """Return where the bundle of the repository `name` is kept, whether or not it exists."""
    return cache_dir() / "bundles" / name.replace("/", "--")


def pull(repository: hub.Repository) -> Path:
    """Return the folder of the bundle in `repository`, downloaded into the cache.

    Raises:
        InputError: the repository is gone, or access to it is restricted.
        CorruptFile: the bundle is incomplete, or a file differs from its manifest.
        UnsupportedFormat: a newer version of edgegen wrote it.
        ResourceError: the hub cannot be reached.
        UsageError: another process pulls it.
    """
    name, target = repository.name, folder(repository.name)
    target.parent.mkdir(parents=True, exist_ok=True)
    work = cache_dir() / "hub" / f"{target.name}.bundle"
    with placing.lock(target):
        _download(repository, work)
        try:
            open_bundle(work)
        except CorruptFile as error:
            shutil.rmtree(work, ignore_errors=True)  # so that the next pull starts again
            text = str(error).removesuffix(f"; {AGAIN}").replace(f"{work}/", "")
            raise CorruptFile(
                f"{name}: {text}; pull it again, or ask its owner to push it again"
            ) from error
        placing.clean(target)
        placing.place(work, target, replace=target.exists())
    return target


def _download(repository: hub.Repository, work: Path) -> None:
    """Download the manifest, then the files that it lists."""
    name, sizes = repository.name, repository.files
    if sizes[NAME] > MAX_BYTES:
        raise CorruptFile(f"{name}: expected {NAME} of at most {MAX_BYTES:,} bytes")
    hub.download(repository, {NAME: sizes[NAME]}, work)
    manifest = decode((work / NAME).read_bytes(), where=f"{name}/{NAME}")
    files = {file: entry.size for file, entry in manifest.files.items()}
    wrong = [file for file, size in files.items() if sizes.get(file) != size]
    if wrong:
        raise CorruptFile(
            f"{name}: expected {wrong[0]} of {files[wrong[0]]:,} bytes in the repository, got "
            f"{sizes.get(wrong[0], 'none')}; ask its owner to push the bundle again"
        )
    hub.download(repository, files, work)


def push(bundle: Bundle, name: str, *, private: bool = False) -> str:
    """Upload a bundle to the repository `name`, which is made if it does not exist; return its URL.

    The upload is one commit, so that a reader gets the old bundle or the new one. A README.md that
    the repository has is kept.

    Raises:
        UsageError: the repository has other files than a bundle's.
        InputError: there is no permission to write to it.
        ResourceError: the hub cannot be reached.
    """
    client = need("huggingface_hub", "export")
    with hub.errors_of(name, "push"):
        api = client.HfApi()
        url = str(api.create_repo(name, private=private or None, exist_ok=True))
        before = set(api.list_repo_files(name))
        rest = before - _FREE
        if rest and NAME not in rest:
            raise UsageError(
                f"{name}: expected an empty repository or one with a bundle, got {min(rest)} in "
                "it; choose another name"
            )
        operations = _operations(client, name, bundle, before)
        title = f"edgegen {bundle.manifest.version}: {bundle.manifest.name}"
        api.create_commit(name, operations, commit_message=f"{title}, {bundle.manifest.recipe}")
    return url


def _operations(client: Any, name: str, bundle: Bundle, before: set[str]) -> list[Any]:
    """Return the additions and deletions that turn the files `before` into the bundle's."""
    files = {NAME, *bundle.manifest.files}
    found = [
        client.CommitOperationAdd(file, str(bundle.path / file))
        for file in sorted(files - ({CARD} & before))
    ]
    found += [client.CommitOperationDelete(file) for file in sorted(before - _FREE - files)]
    if CARD not in before | files:
        found.append(client.CommitOperationAdd(CARD, card(name, bundle.manifest).encode()))
    return found


def card(name: str, manifest: Manifest) -> str:
    """Return the README.md of repository `name`: the hub's metadata, and how to run the bundle."""
    m, e = manifest, manifest.evaluation
    quality = (
        f"On {e.text} its perplexity is {e.ratio:.3f} times the original model's ({e.engine})."
        if e
        else "Its quality was not measured at the export."
    )
    return f"""---
{_license(m.source.license)}
library_name: edgegen
pipeline_tag: text-generation
tags: [edgegen, {m.recipe}]
---
# {m.name}, {m.recipe}

A bundle of [edgegen](https://pypi.org/project/edgegen) {m.version}: {m.source.name} with
{m.bits_per_weight.all:.2f} bits a weight, {m.total_bytes / 1e6:,.0f} MB, for contexts of up to
{m.context:,} tokens. {quality}

    edgegen pull {name}
    edgegen run {name} -p "Who are you?"
"""


def _license(name: str) -> str:
    """Return the hub's metadata of a licence; it refuses identifiers that it does not know."""
    known = name.lower()
    if known in _LICENSES:
        return f"license: {known}"
    return f"license: other\nlicense_name: {json.dumps(name)}"
