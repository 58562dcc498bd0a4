"""Training with torch: tuning of quantized models, distillation, and draft models."""
