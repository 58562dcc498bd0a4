"""The ONNX graphs: builders, ONNX Runtime GenAI's configuration, and a linter for slow paths."""
