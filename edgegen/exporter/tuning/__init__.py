"""`--tune`: training of quantized blocks during an export."""
