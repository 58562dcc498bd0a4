"""Codecs of keys and values: one file each, all of them behind `base.KvCodec`."""

from edgegen.arithmetic.kv.base import Coded, KvCodec
from edgegen.arithmetic.kv.gear import Gear
from edgegen.arithmetic.kv.kivi import Kivi
from edgegen.arithmetic.kv.token import TokenCodec

__all__ = ["Coded", "Gear", "Kivi", "KvCodec", "TokenCodec"]
