"""A layer in torch: what its parts, in `edgegen.train.parts`, compute with.

B is the number of sequences, T the number of tokens of a pass, P the number of tokens before them,
D = head_dim.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import torch
import torch.nn.functional as F  # noqa: N812  (its usual name)

from edgegen.models.config import Branch, ModelConfig
from edgegen.models.parts.attention import Attention
from edgegen.train.cache import StateCache
from edgegen.train.parts import TORCH_PARTS, TorchPart

Tensor = Any
Steps = list[tuple[Branch, list[tuple[TorchPart, Any]]]]
"""Each branch of a layer with its parts, and the function of each part."""


def layer_steps(config: ModelConfig, layer: int) -> Steps:
    """Return the branches of a layer with the functions that compute their parts."""
    return [(b, [(TORCH_PARTS[part], part) for part in b.parts]) for b in config.layer(layer)]


@dataclass
class TorchPass:
    """A pass of tokens through all layers: what they read beside the residual."""

    tokens: Tensor = None
    """[B, T]"""
    embedded: Tensor = None
    """Input of the first layer, [B, T, hidden]."""
    states: dict[int, tuple[Tensor, Tensor]] = field(default_factory=dict)
    """Keys and values [B, kv_heads, P+T, D] of the layers that others attend to."""


class TorchLayer:
    """One pass of tokens through one layer.

    Subclasses have the tensors, and round if the pass simulates integers.

    Args:
        index: number of the layer, for the cache.
        start: P, the position of the first token of the pass.
        past: state of earlier tokens, to which the pass appends; None without any.
        whole: the pass through all layers; a layer that reads of others needs one.
    """

    grouped = True
    """Whether the attention kernel shares a key head among query heads, instead of copies of it."""

    def __init__(
        self,
        config: ModelConfig,
        index: int,
        steps: Steps,
        start: int = 0,
        past: StateCache | None = None,
        *,
        whole: TorchPass | None = None,
    ) -> None:
        self.config, self.index, self.steps = config, index, steps
        self.start, self.past, self.whole = start, past, whole or TorchPass()

    def forward(self, x: Tensor) -> Tensor:
        """Run the tokens: [B, T, hidden] -> [B, T, hidden]."""
        for branch, parts in self.steps:
            normed = self.norm(x, f"{branch.name}_norm") if branch.norm else x
            outputs = [run(self, part, normed) for run, part in parts]
            y = sum(outputs[1:], outputs[0])
            if branch.post_norm:
                y = self.norm(y, f"{branch.name}_post_norm")
            x = x + y if branch.scale == 1.0 else x + branch.scale * y
        return x

    def tensor(self, name: str) -> Tensor:
        """Return a tensor of the layer by its stored name."""
        raise NotImplementedError

    def rotary(self, x: Tensor, rope: int) -> Tensor:
        """Apply rotary embedding `rope` of the model to heads [B, n, T, D]."""
        raise NotImplementedError

    def linear(self, x: Tensor, name: str, bias: bool = False) -> Tensor:
        """Multiply by the matrix `name`, and add its bias: [..., K] -> [..., N]."""
        y = self.product(x, name)
        return y + self.tensor(f"{name}_bias") if bias else y

    def product(self, x: Tensor, name: str) -> Tensor:
        """Multiply by the matrix `name`: [..., K] -> [..., N]."""
        return F.linear(x, self.tensor(name))

    def norm(self, x: Tensor, name: str) -> Tensor:
        """Apply the norm `name` to the last axis."""
        return F.rms_norm(x, x.shape[-1:], self.tensor(name), self.config.norm_eps)

    def rotate_inner(self, x: Tensor) -> Tensor:
        """Apply the rotation before the down projection, where the model has one."""
        return x

    def rounded_heads(self, q: Tensor, k: Tensor, v: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """Return queries, keys and values as attention takes them."""
        return q, k, v

    def rounded_query(self, q: Tensor) -> Tensor:
        """Return queries as attention takes them."""
        return q

    def restore(self, heads: Tensor) -> Tensor:
        """Undo in the attention's output the rotation of values by `rounded_heads`."""
        return heads

    def append(self, name: str, value: Tensor) -> Tensor:
        """Add state [B, H, T, D] of the pass' tokens; return that of all tokens [B, H, P+T, D]."""
        return value if self.past is None else self.past.append(self.index, name, value)

    def carried(self, name: str) -> Tensor | None:
        """Return state that is kept of the last token only; None before the first token."""
        return None if self.past is None else self.past.carried[self.index].get(name)

    def carry(self, name: str, value: Tensor) -> None:
        """Leave the state after the last token of the pass to the next one."""
        if self.past is not None:
            self.past.carried[self.index][name] = value

    def recent(self, name: str, value: Tensor, count: int) -> list[Tensor]:
        """Return `value` [B, T, N] of each token's last `count` tokens, the earliest first.

        The last one is the token itself. Before the first token of a sequence, values are 0.
        """
        tokens = value.shape[1]
        last = self.append(name, value[:, None])[:, 0, -(tokens + count - 1) :]
        padded = F.pad(last, (0, 0, tokens + count - 1 - last.shape[1], 0))
        return [padded[:, j : j + tokens] for j in range(count)]

    def attend(self, part: Attention, q: Tensor, k: Tensor, v: Tensor) -> Tensor:
        """Return the weighted sums of v, [B, heads, T, D]."""
        mask = self.mask(part.window, q)
        group = part.num_heads // part.num_kv_heads
        if part.softcap or part.sinks:
            return self._attend_in_steps(part, q, *_copied(k, v, group), mask)
        if not self.grouped:
            k, v = _copied(k, v, group)
            if q.requires_grad and q.device.type == "cpu" and torch.is_autocast_enabled("cpu"):
                return _attend_in_bfloat16(q * part.scale, k, v, mask)
        return F.scaled_dot_product_attention(
            q,
            k,
            v,
            attn_mask=mask,
            is_causal=mask is None and q.shape[2] > 1,
            scale=part.scale,
            enable_gqa=self.grouped and group > 1,
        )

    def _attend_in_steps(
        self, part: Attention, q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None
    ) -> Tensor:
        """Attend with a cap of the scores or with sinks, which the fused kernels do not have."""
        scores = (q @ k.transpose(2, 3)).float() * part.scale
        scores = softcap(scores, part.softcap)
        if mask is None:
            mask = visible(self.start, q.shape[2], 0, q.device)
        scores = scores.masked_fill(~mask, -torch.inf)
        if part.sinks:
            sinks = self.tensor("sinks").float()[:, None, None].expand(*scores.shape[:3], 1)
            scores = torch.cat([scores, sinks], dim=-1)
        weights = scores.softmax(-1)[..., : k.shape[2]]
        return weights.to(v.dtype) @ v

    def mask(self, window: int, q: Tensor) -> Tensor | None:
        """Return the mask [T, P+T] of queries [B, heads, T, D], True where one attends to a key.

        None is the causal mask.
        """
        tokens = q.shape[2]
        windowed = bool(window) and self.start + tokens > window
        if not windowed and (self.start == 0 or tokens == 1):
            return None
        return visible(self.start, tokens, window, q.device)


def _attend_in_bfloat16(q: Tensor, k: Tensor, v: Tensor, mask: Tensor | None) -> Tensor:
    """Attend with unfused products: the CPU's fused kernel takes twice as long in training."""
    with torch.autocast("cpu", enabled=False):
        q, k, v = q.bfloat16(), k.bfloat16(), v.bfloat16()
        if mask is None:
            mask = visible(0, q.shape[2], 0, q.device)
        bias = torch.zeros_like(mask, dtype=q.dtype).masked_fill(~mask, -torch.inf)
        return (q @ k.transpose(2, 3) + bias).softmax(-1) @ v


def visible(start: int, tokens: int, window: int, device: Any) -> Tensor:
    """Return the mask [T, P+T] of T tokens after `start` ones; window 0 is no window."""
    at = torch.arange(start + tokens, device=device)
    distance = at[start:, None] - at
    return (distance >= 0) & (distance < (window or start + tokens))


def softcap(x: Tensor, cap: float) -> Tensor:
    """Return cap * tanh(x / cap), or x where the cap is 0."""
    return cap * torch.tanh(x / cap) if cap else x


def _copied(k: Tensor, v: Tensor, group: int) -> tuple[Tensor, Tensor]:
    """Return keys and values with a copy for each of the `group` query heads that share one."""
    return k.repeat_interleave(group, dim=1), v.repeat_interleave(group, dim=1)
