"""The onnxruntime engine: a bundle's model.onnx on the CPU."""

from edgegen.runtimes.engine import Engine

ENGINE = Engine(
    name="onnxruntime",
    model="edgegen.runtimes.onnxruntime.model:OnnxModel",
    serves=lambda manifest: "model.onnx" in manifest.files,
    rank=20,
    package="onnxruntime",
    install='pip install "onnxruntime>=1.28"',
    listed=True,
    gated=True,
    find_devices="edgegen.runtimes.onnxruntime.devices:devices",
)
