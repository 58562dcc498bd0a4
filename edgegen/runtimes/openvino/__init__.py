"""The OpenVINO engine: a bundle's stateful model, turned into its paged form when it is loaded."""
