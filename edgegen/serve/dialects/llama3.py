"""Llama 3: an answer that is {"name": ..., "parameters": ...}."""

from __future__ import annotations

from edgegen.serve.dialect import Dialect, Schema, call_schema, json_head, json_reader, json_rule


def write(name: str, arguments: Schema) -> str:
    return json_rule(call_schema(name, arguments, "parameters"))


DIALECT = Dialect(name="llama3", begins=(), read=json_reader(()), write=write, head=json_head())
