"""Windows ML: the providers that Windows has installed for this computer's GPUs and NPUs.

Its catalog also lists providers that are not on this computer; edgegen downloads none of them.
"""

from __future__ import annotations

import importlib

from edgegen.runtimes.onnxruntime.providers import Provider


def catalog(package: str) -> dict[str, str]:
    """Return the installed providers of the catalog, and the paths of their libraries."""
    windowsml = importlib.import_module(package)
    found = dict[str, str]()
    with windowsml.EpCatalog() as entries:
        for entry in entries.find_all_providers():
            if entry.ready_state.name != "NotPresent":
                entry.ensure_ready()
                found[entry.name] = entry.library_path
    return found


PROVIDER = Provider(
    name="windowsml",
    package="windowsml",
    install="pip install windowsml",
    needs="Windows 11 24H2, and a GPU or NPU whose provider Windows Update has installed",
    devices=("GPU", "NPU"),
    libraries=catalog,
    compiles=True,
    rank=80,
)
