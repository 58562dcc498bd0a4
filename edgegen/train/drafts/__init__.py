"""Training of draft models for speculative decoding (FastDraft, arXiv:2411.11055)."""
