"""Decodings: sources of tokens that change the text, one file each, found by the registry."""
