"""APIs other than OpenAI's chat and completions, one in each module."""

from __future__ import annotations

from edgegen._registry import Registry
from edgegen.serve.protocol import Api

APIS: Registry[Api] = Registry("api", __name__, "API")
