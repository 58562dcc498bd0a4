"""Codecs of keys and values: one file each, all of them behind `base.KvCodec`."""

from edgegen.reference.kv.base import Coded, KvCodec
from edgegen.reference.kv.gear import Gear
from edgegen.reference.kv.kivi import Kivi
from edgegen.reference.kv.token import TokenCodec

__all__ = ["Coded", "Gear", "Kivi", "KvCodec", "TokenCodec"]
