"""DeepSeek V4: DSML in <｜DSML｜tool_calls>."""

from __future__ import annotations

from edgegen.serve.dialects._dsml import dsml

DIALECT = dsml("deepseek_v4", "tool_calls")
