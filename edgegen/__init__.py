"""edgegen: export a language model to a quantized bundle and run it offline.

    import edgegen

    edgegen.export("smollm2-135m-instruct", "smollm2")
    with edgegen.load("smollm2") as model:
        print(model.generate("What is the capital of France?").text)

The import is fast: everything except the exceptions is loaded on first use.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

from edgegen.errors import (
    CacheEvicted,
    Cancelled,
    CheckFailed,
    ContextOverflow,
    CorruptFile,
    DeviceTimeout,
    EdgegenError,
    InputError,
    MissingDependency,
    MissingDevice,
    OutputExists,
    ResourceError,
    SchemaMismatch,
    TemplateError,
    UnknownArchitecture,
    UnsupportedFormat,
    UsageError,
)

if TYPE_CHECKING:
    from edgegen._api import LanguageModel, load, suggest
    from edgegen.exporter.api import export
    from edgegen.generation.cancel import CancelToken
    from edgegen.generation.config import GenerationConfig
    from edgegen.generation.generate import Result
    from edgegen.generation.session import Session
    from edgegen.generation.stream import TextStream

__version__ = "0.1.0"

__all__ = [
    "CacheEvicted",
    "CancelToken",
    "Cancelled",
    "CheckFailed",
    "ContextOverflow",
    "CorruptFile",
    "DeviceTimeout",
    "EdgegenError",
    "GenerationConfig",
    "InputError",
    "LanguageModel",
    "MissingDependency",
    "MissingDevice",
    "OutputExists",
    "ResourceError",
    "Result",
    "SchemaMismatch",
    "Session",
    "TemplateError",
    "TextStream",
    "UnknownArchitecture",
    "UnsupportedFormat",
    "UsageError",
    "__version__",
    "export",
    "load",
    "suggest",
]

_LAZY = {
    "CancelToken": "edgegen.generation.cancel",
    "GenerationConfig": "edgegen.generation.config",
    "LanguageModel": "edgegen._api",
    "Result": "edgegen.generation.generate",
    "Session": "edgegen.generation.session",
    "TextStream": "edgegen.generation.stream",
    "export": "edgegen.exporter.api",
    "load": "edgegen._api",
    "suggest": "edgegen._api",
}


def __getattr__(name: str) -> object:
    if name not in _LAZY:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value: object = getattr(importlib.import_module(_LAZY[name]), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return __all__
