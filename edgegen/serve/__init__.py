"""Sessions: conversations that keep their KV cache."""
