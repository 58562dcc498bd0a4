"""The OpenVINO model and tokenizer of a bundle."""
