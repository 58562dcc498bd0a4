"""The onnxruntime engine: a bundle's model.onnx on the CPU, or others on GPUs and NPUs."""

from edgegen.runtimes.engine import Engine, Option
from edgegen.runtimes.onnxruntime.graphs import GPU_FILES, has_graph

ENGINE = Engine(
    name="onnxruntime",
    model="edgegen.runtimes.onnxruntime.model:OnnxModel",
    serves=lambda manifest: "model.onnx" in manifest.files,
    rank=20,
    package="onnxruntime",
    install='pip install "onnxruntime>=1.28"',
    devices=("CPU", "GPU", "NPU"),
    has_graph=has_graph,
    options={
        "ep": Option("Execution provider that runs the model, such as webgpu"),
        "floats": Option(
            "Type of floats on a GPU; float32 for one without 16-bit shaders  [default: float16]",
            choices=tuple(GPU_FILES),
        ),
        "engine_option": Option(
            "Option of the execution provider, NAME=VALUE; may be repeated", repeat=True
        ),
    },
    listed=True,
    gated=True,
    find_devices="edgegen.runtimes.onnxruntime.devices:devices",
)
