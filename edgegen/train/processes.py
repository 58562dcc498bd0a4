"""Several processes that train one model together, as torchrun starts them; or just this one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import torch
from torch import distributed


class Processes:
    """This process' place among those of the run.

    gloo connects CPUs, nccl GPUs; each process takes the GPU of its number.
    """

    def __init__(self) -> None:
        self.rank, self.count = int(os.environ.get("RANK", "0")), world_size()
        self.device = "cpu"
        if torch.cuda.is_available():
            self.device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}"
            torch.cuda.set_device(self.device)
        if self.count > 1 and not distributed.is_initialized():
            distributed.init_process_group("gloo" if self.device == "cpu" else "nccl")

    def share(self, part: Sequence[int]) -> Sequence[int]:
        """What of a batch this process takes; none where the batch is smaller than the run."""
        return part[self.rank :: self.count]

    def add_gradients(self, optimizer: torch.optim.Optimizer) -> None:
        """Make each gradient the sum over all processes."""
        if self.count == 1:
            return
        for group in optimizer.param_groups:
            for tensor in group["params"]:
                if tensor.grad is None:
                    tensor.grad = torch.zeros_like(tensor)
                distributed.all_reduce(tensor.grad)

    def agree(self, decision: bool) -> bool:
        """The first process' decision, in all of them."""
        if self.count == 1:
            return decision
        told = torch.tensor([int(decision)], device=self.device)
        distributed.broadcast(told, 0)
        return bool(told.item())

    def take_first(self, tensor: Any) -> None:
        """Take the first process' values."""
        if self.count > 1:
            distributed.broadcast(tensor, 0)

    def meet(self) -> None:
        """Wait for all."""
        if self.count > 1:
            distributed.barrier()

    def close(self) -> None:
        """Leave the group."""
        if self.count > 1 and distributed.is_initialized():
            distributed.destroy_process_group()


def world_size() -> int:
    """Processes of the run, 1 without torchrun."""
    return int(os.environ.get("WORLD_SIZE", "1"))
