"""Reading GGUF files: header, tensors and tokenizer."""
