"""What needs torch: tuning a quantized model against the float one. Never imported by an engine."""
