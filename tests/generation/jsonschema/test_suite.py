"""JSON-Schema-Test-Suite: no invalid instance is accepted."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]


@pytest.mark.slow
def test_no_invalid_instance_is_accepted() -> None:
    """The required tests of five drafts, which the source package of jsonschema contains."""
    command = [sys.executable, str(ROOT / "scripts" / "research" / "check_schemas.py")]
    table = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    rows = [[cell.strip() for cell in line.split("|")[1:-1]] for line in table.splitlines()]
    named = {row[0]: dict(zip(rows[0][1:], row[1:], strict=True)) for row in rows[2:]}
    required = {name: row for name, row in named.items() if "optional" not in name}
    assert len(required) == 5
    for name, row in required.items():
        assert row["invalid accepted"] == "0", name
        assert int(row["valid accepted"]) > 10 * int(row["valid rejected"]), name
        assert int(row["refused"]) < int(row["schemas"]) / 2, name
