"""The part of msgspec's interface that edgegen uses on a board, in plain Python."""

from edgegen._structs import jsontext as json
from edgegen._structs import structs, toml
from edgegen._structs.convert import convert
from edgegen._structs.jsontext import to_builtins
from edgegen._structs.structs import (
    DecodeError,
    Meta,
    MsgspecError,
    Struct,
    ValidationError,
    field,
)

__all__ = [
    "DecodeError",
    "Meta",
    "MsgspecError",
    "Struct",
    "ValidationError",
    "convert",
    "field",
    "json",
    "structs",
    "to_builtins",
    "toml",
]
