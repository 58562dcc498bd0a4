"""The nearest 2-bit trellis codes of whole matrices: by search.cu on a GPU, else by torch.

Both are the Viterbi algorithm of `edgegen.quantize.viterbi`, with another rule at the joint of a
cyclic sequence: the two codes before an offset stay, and all others are the best for them. Calls
with changing offsets change all codes. A call needs one pass over a sequence instead of two, and
it never raises the error.
"""

from __future__ import annotations

from pathlib import Path

import torch

from edgegen.arithmetic import trellis
from edgegen.errors import CheckFailed
from edgegen.train.fake import Tensor

UNIT = 32.0
"""Integer units of search.cu in a squared step."""
THREADS = 256
"""Threads of a CUDA block: 16 for each of 16 sequences."""
BLOCKS = 3
"""CUDA blocks for each multiprocessor."""
NEVER = 1e30
CODES = torch.arange(16)
XOR: Tensor = CODES[:, None] ^ CODES


class CodeSearch:
    """Searches for codes on one device."""

    def __init__(self, device: str) -> None:
        self.changed: Tensor = torch.zeros(1, dtype=torch.int32, device=device)
        """Number of codes that changed since it was last set to 0."""
        self.kernel = None
        if device.startswith("cuda"):
            source = Path(__file__).with_name("search.cu").read_text("utf-8")
            self.kernel = torch.cuda._compile_kernel(source, "reencode")
            self.scratch: Tensor = torch.empty(0, dtype=torch.int64, device=device)
            self._check(device)

    def __call__(
        self, v: Tensor, weight: Tensor, codes: Tensor, steps: Tensor, offset: int
    ) -> None:
        """Set `codes` and `steps` to the best for `v`, in place.

        Args:
            v: latent weights of several matrices, in steps [layers, N, K].
            weight: weights of the rows' squared errors [layers, N], with a mean of about 1.
            codes: uint8 [layers, T * 16, K].
            steps: set to the decoded codes, int8 [layers, N, K].
            offset: index in each sequence, modulo its length, before which two codes stay.
        """
        if self.kernel is None:
            self.changed += search_torch(v, weight, codes, steps, offset)
        else:
            self._launch(v, weight, codes, steps, offset)

    def _launch(self, v: Tensor, weight: Tensor, codes: Tensor, steps: Tensor, offset: int) -> None:
        (layers, n, k), count = v.shape, codes.shape[1] // trellis.LANES
        cycles = trellis.cycles(count)
        longest = trellis.LANES * max(c.stop - c.start for c in cycles)
        processors = torch.cuda.get_device_properties(v.device).multi_processor_count
        blocks = min(layers * len(cycles) * -(-k // 16), BLOCKS * processors)
        if len(self.scratch) < blocks * longest * THREADS:
            size = blocks * longest * THREADS
            self.scratch = torch.empty(size, dtype=torch.int64, device=v.device)
        tensors = [v, (weight * UNIT).contiguous(), codes, steps, self.scratch, self.changed]
        numbers = [layers, n, k, count, len(cycles), longest, offset]
        assert self.kernel is not None
        self.kernel(grid=(blocks, 1, 1), block=(THREADS, 1, 1), args=tensors + numbers)

    def _check(self, device: str) -> None:
        """Compare the kernel with torch on random numbers, with one sequence and with two.

        Their errors may differ in the fourth digit, as the kernel rounds costs to integers.
        """
        random = torch.Generator().manual_seed(1)
        for n, k in ((96, 32), (64 * 32 + 64, 16)):
            v = (10 * torch.randn(2, n, k, generator=random)).to(device)
            weight = (0.5 + torch.rand(2, n, generator=random)).to(device)
            shape = (2, trellis.count_t(n) * trellis.LANES, k)
            start = torch.randint(0, 16, shape, generator=random, dtype=torch.uint8).to(device)
            steps = torch.zeros(2, 2, n, k, dtype=torch.int8, device=device)
            self._launch(v, weight, start.clone(), steps[0], 37)
            search_torch(v, weight, start, steps[1], 37)
            by_kernel, by_torch = (
                float((weight[..., None] * (v - found).square()).mean()) for found in steps
            )
            if abs(by_kernel / by_torch - 1) > 1e-3:
                raise CheckFailed(
                    f"search.cu: expected a mean error of {by_torch:.5f} as by torch, got "
                    f"{by_kernel:.5f}; check the compiler of the GPU"
                )
        self.changed.zero_()


def search_torch(v: Tensor, weight: Tensor, codes: Tensor, steps: Tensor, offset: int) -> int:
    """Do what `CodeSearch` does, in torch; return the number of codes that changed."""
    (layers, n, k), count = v.shape, codes.shape[1] // trellis.LANES
    padding = trellis.ROWS * count - n
    shape = (layers, count, 2, trellis.LANES)
    target = torch.nn.functional.pad(v, (0, 0, 0, padding)).view(*shape, k)
    weights = torch.nn.functional.pad(weight, (0, padding)).view(*shape, 1).expand(*shape, k)
    by_t = codes.view(layers, count, trellis.LANES, k)
    found, changed = torch.zeros(*shape, k, dtype=torch.int8, device=v.device), 0
    for cycle in trellis.cycles(count):
        size = cycle.stop - cycle.start
        sequences = (  # index l * size + t; all inputs of all layers side by side
            target[:, cycle].permute(3, 1, 2, 0, 4).reshape(-1, 2, layers * k),
            weights[:, cycle].permute(3, 1, 2, 0, 4).reshape(-1, 2, layers * k),
            by_t[:, cycle].permute(2, 1, 0, 3).reshape(-1, layers * k),
        )
        shift = offset % len(sequences[0])
        best, decoded = (s.roll(shift, 0) for s in viterbi(*(s.roll(-shift, 0) for s in sequences)))
        new = best.view(trellis.LANES, size, layers, k).permute(2, 1, 0, 3)
        changed += int((new != by_t[:, cycle]).sum())
        by_t[:, cycle] = new
        lanes = decoded.view(trellis.LANES, size, 2, layers, k)
        found[:, cycle] = lanes.permute(3, 1, 2, 0, 4)
    steps.copy_(found.view(layers, -1, k)[:, :n])
    return changed


def viterbi(target: Tensor, weight: Tensor, codes: Tensor) -> tuple[Tensor, Tensor]:
    """Return the best codes [L, K] and their steps [L, 2, K]; the last two codes stay.

    Args:
        target: [L, 2, K], as `weight`; codes: [L, K].
    """
    length, _, k = target.shape
    metric = torch.full((k, 16, 16), NEVER, device=target.device)  # [K, code two before, before]
    rows = torch.arange(k, device=target.device)
    state = codes[-2].long(), codes[-1].long()
    metric[rows, state[0], state[1]] = 0
    older = torch.empty((length, k, 16, 16), dtype=torch.uint8, device=target.device)
    for i in range(length):
        metric, older[i] = _advance(metric, _costs(target[i], weight[i]))
    return _traced(older, *state)


def _costs(target: Tensor, weight: Tensor) -> Tensor:
    """Return the costs of a code, [K, its XOR with the code two before, code before].

    Args:
        target: [2, K], as `weight`.
    """
    first, second = _tables(target.device)
    rest = target.T[:, :, None] - second  # [K, 2, before]
    off = rest[:, :, None] - first[:, :, None]  # [K, 2, XOR, before]
    return (weight.T[:, :, None, None] * off.square()).sum(1)


def _advance(metric: Tensor, costs: Tensor) -> tuple[Tensor, Tensor]:
    """Return the metrics after a code, and the best code two before it, by (before, code)."""
    sums = metric[:, :, None] + costs[:, XOR.to(costs.device)]  # [K, two before, code, before]
    least, older = sums.min(1)
    least = least - least.amin((1, 2), keepdim=True)
    return least.transpose(1, 2).contiguous(), older.transpose(1, 2)


def _traced(older: Tensor, before: Tensor, last: Tensor) -> tuple[Tensor, Tensor]:
    """Follow the best codes back from the state (before, last) after the last code."""
    length, k = older.shape[:2]
    rows = torch.arange(k, device=older.device)
    best = torch.empty((length, k), dtype=torch.long, device=older.device)
    mixed, prior = torch.empty_like(best), torch.empty_like(best)
    for i in reversed(range(length)):
        two_before = older[i][rows, before, last].long()
        best[i], mixed[i], prior[i] = last, last ^ two_before, before
        before, last = two_before, before
    first, second = _tables(older.device)
    steps = torch.stack([first[v][mixed] + second[v][prior] for v in range(2)], 1)
    return best.to(torch.uint8), steps.to(torch.int8)


def _tables(device: str) -> tuple[Tensor, Tensor]:
    first, second = (torch.tensor(t).to(device).float() for t in (trellis.FIRST, trellis.SECOND))
    return first, second
