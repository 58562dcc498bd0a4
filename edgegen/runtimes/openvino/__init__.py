"""The openvino engine: a bundle's OpenVINO model on CPUs, GPUs and NPUs."""

from edgegen.runtimes.engine import Engine, Option

ENGINE = Engine(
    name="openvino",
    model="edgegen.runtimes.openvino.model:OpenVinoModel",
    serves=lambda manifest: "openvino_model.xml" in manifest.files,
    rank=30,
    package="openvino",
    install='pip install "edgegen[openvino]"',
    devices=("CPU", "NPU", "GPU"),
    options={
        "prompt_limit": Option(
            "Maximum prompt length in tokens. An NPU's model is compiled for it; other devices "
            "check it  [default: none; NPU: 1024]",
            int,
        ),
        "answer_limit": Option(
            "Maximum number of tokens after the prompt  [default: none; NPU: 512]", int
        ),
        "cores": Option(
            "On a CPU with two kinds of cores: the kind that runs the model  "
            "[default: OpenVINO's choice]",
            choices=("any", "performance", "efficiency"),
        ),
    },
    listed=True,
    gated=True,
    find_devices="edgegen.runtimes.openvino.devices:devices",
)
