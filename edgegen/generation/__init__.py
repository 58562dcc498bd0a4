"""Generating text: options, sampling, the loop, the detokenizer, stop strings, cancellation."""
