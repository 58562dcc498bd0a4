"""KV cache codecs and eviction policies, compared by kv_codecs.py."""

from kvcache.codec import Coded, KvCodec
from kvcache.gear import Gear
from kvcache.kivi import Kivi
from kvcache.token import TokenCodec

__all__ = ["Coded", "Gear", "Kivi", "KvCodec", "TokenCodec"]
