"""Reading Hugging Face folders and safetensors files; fetching from the hub."""
