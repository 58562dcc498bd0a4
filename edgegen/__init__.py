"""edgegen: export a language model to a quantized bundle and run it offline."""

__version__ = "0.1.0"
