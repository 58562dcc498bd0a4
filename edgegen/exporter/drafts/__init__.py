"""Draft models: training, metadata, and bundles that contain them."""
