"""DeepSeek V3.2: DSML in <｜DSML｜function_calls>."""

from __future__ import annotations

from edgegen.serve.dialects._dsml import dsml

DIALECT = dsml("deepseek_v32", "function_calls")
