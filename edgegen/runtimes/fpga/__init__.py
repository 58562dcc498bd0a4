"""The accelerator as an engine: its driver on PYNQ, its weight image, its simulation."""
