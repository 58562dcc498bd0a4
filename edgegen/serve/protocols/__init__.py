"""APIs other than OpenAI's chat and completions, one in each module."""

from __future__ import annotations

from edgegen._registry import Registry
from edgegen.serve.protocol import Api
from edgegen.serve.wire import Wire

APIS: Registry[Api] = Registry("api", __name__, "API")


def wire_of(path: str) -> Wire:
    """Return the form of errors of the API that a path belongs to; by default OpenAI's."""
    apis = (api for api in APIS.parts().values() if api.prefix)
    return next((api.wire for api in apis if f"{path}/".startswith(f"{api.prefix}/")), Wire())
