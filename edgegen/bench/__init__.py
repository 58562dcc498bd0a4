"""Measuring bundles: speed and memory (bench), quality (evaluate), and their reports."""
