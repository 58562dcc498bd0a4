"""Calibration: the texts to run, and one pass of them through the float model."""
