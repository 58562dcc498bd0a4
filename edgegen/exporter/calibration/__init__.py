"""Calibration: the texts, and one pass of them through the float model."""
