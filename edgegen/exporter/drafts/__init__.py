"""Draft models: trained, described and written as bundles."""
