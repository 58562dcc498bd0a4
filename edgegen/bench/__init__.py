"""Measurements of bundles: speed and memory (bench), quality (evaluate), and reports."""
