"""Speculative decoding: drafters, verification, and control of draft lengths."""
