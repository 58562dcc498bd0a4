"""Bundles: the manifest, hashes, atomic writing, verification, the table of tensors."""

from __future__ import annotations

from edgegen.bundle.manifest import BitsPerWeight, Evaluation, FileEntry, Manifest
from edgegen.bundle.reader import Bundle, open_bundle
from edgegen.bundle.writer import BundleWriter

__all__ = [
    "BitsPerWeight",
    "Bundle",
    "BundleWriter",
    "Evaluation",
    "FileEntry",
    "Manifest",
    "open_bundle",
]
