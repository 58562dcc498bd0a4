"""ONNX graphs: builders, the configuration for ONNX Runtime GenAI, and a linter."""
