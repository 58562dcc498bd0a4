"""`--tune`: training between quantizing and writing a block."""
