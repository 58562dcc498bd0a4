"""The quantized model in training, in the basis of the recipe's rotations."""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from codetraining.matrices import BETAS, MATRICES, AdamStep, Matrices
from codetraining.search import CodeSearch
from edgegen.arithmetic.decoder import load_norm
from edgegen.bundle import Bundle
from edgegen.bundle.tensors import DATA, INDEX
from edgegen.quantize.tensor import QuantizedTensor
from edgegen.runtimes.tensors import BundleWeights, TensorFile
from edgegen.train.block import IntegerFormat
from edgegen.train.blockwise import Tuned
from edgegen.train.decoder import OuterWeights, TorchDecoder
from edgegen.train.fake import Tensor, round_tokens, to_torch
from edgegen.train.layer import TorchPass

VECTORS = ("attn_norm", "mlp_norm")
"""Names of a block's norms, which are trained too."""
NORM_RATE = 3e-4


class Student:
    """A bundle's model in training.

    Args:
        bundle: a bundle of w2a8kv4-trellis.
        size: tokens of a window.
    """

    def __init__(self, bundle: Bundle, size: int, device: str) -> None:
        config, self.device = bundle.manifest.model, device
        self.dtype = torch.bfloat16 if device.startswith("cuda") else torch.float32
        file = TensorFile(bundle.file(INDEX), bundle.file(DATA))
        layers = range(config.num_layers)

        def matrices(name: str) -> list[QuantizedTensor]:
            return [file.quantized(f"layers.{i}.{name}") for i in layers]

        self.matrices = {n: Matrices(matrices(n), device, self.dtype) for n in MATRICES}
        self.vectors = [
            {n: to_torch(file.read(f"layers.{i}.{n}"), device).requires_grad_() for n in VECTORS}
            for i in layers
        ]
        tensors = [v for layer in self.vectors for v in layer.values()]
        fused = device.startswith("cuda")
        self.adam = torch.optim.Adam(tensors, NORM_RATE, BETAS, fused=fused)
        read = BundleWeights(bundle)
        table, norm = read.tensor("embed"), load_norm(config, read.tensor)
        outer = OuterWeights(table, table, norm, read.residual_rotation())
        simulated = IntegerFormat("int4", read.rotations, context=size)
        self.decoder = TorchDecoder(config, outer, size, simulated, rounds=True, device=device)
        self.head = self.decoder.head.to(self.dtype)

    def states(self, tokens: Tensor) -> Tensor:
        """Return the inputs of the head [B, T, hidden] for `tokens` [B, T]."""
        decoder, gpu = self.decoder, self.device.startswith("cuda")
        with torch.autocast("cuda", torch.bfloat16, enabled=gpu):
            # All layers require gradients of their input, so that they share one compiled graph.
            x = (decoder.table[tokens] * decoder.config.embedding_scale).requires_grad_()
            whole = TorchPass(tokens, x)
            for i, block in enumerate(decoder.blocks):
                leaves = {n: m.leaves[i] for n, m in self.matrices.items()}
                x = block(leaves | self.vectors[i], x, None, whole)
        return self._normed(x.float()).to(self.dtype)

    def step(self, adam: AdamStep, factor: float) -> None:
        """Train all tensors along their gradients; `factor` scales the rate of the norms."""
        for matrix in self.matrices.values():
            matrix.step(adam)
            matrix.refresh()
        for group in self.adam.param_groups:
            group["lr"] = NORM_RATE * factor
        self.adam.step()
        self.adam.zero_grad()

    def encode(self, search: CodeSearch, offset: int) -> None:
        """Set all codes to those nearest to the latent weights; see `CodeSearch`."""
        for matrix in self.matrices.values():
            matrix.encode(search, offset)
            matrix.refresh()

    def finish(self, layer: int, divergence: tuple[float, float]) -> Tuned:
        """Return a layer as a bundle stores it.

        Args:
            divergence: of all layers, before and after training.
        """
        matrices = {n: m.finish(layer) for n, m in self.matrices.items()}
        vectors = {n: v.detach().cpu().numpy() for n, v in self.vectors[layer].items()}
        return Tuned(matrices, vectors, *divergence)

    def _normed(self, x: Tensor) -> Tensor:
        """Apply the last norm in the model's own basis, and round as the integer head does."""
        decoder = self.decoder
        x = x @ decoder.back
        x = F.rms_norm(x, x.shape[-1:], decoder.norm, decoder.config.norm_eps)
        return round_tokens(x @ decoder.forth)
