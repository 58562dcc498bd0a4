"""Data-parallel training in several processes, as torchrun starts them, or in one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import Any

import torch
from torch import distributed


class Processes:
    """This process and its place in the group.

    The backend is gloo on CPUs and nccl on GPUs. Each process uses the GPU of its local rank.
    """

    def __init__(self) -> None:
        self.rank, self.count = int(os.environ.get("RANK", "0")), world_size()
        self.device = "cpu"
        if torch.cuda.is_available():
            self.device = f"cuda:{os.environ.get('LOCAL_RANK', '0')}"
            torch.cuda.set_device(self.device)
        if self.count > 1 and not distributed.is_initialized():
            distributed.init_process_group("gloo" if self.device == "cpu" else "nccl")

    def part_of(self, batch: Sequence[int]) -> Sequence[int]:
        """Return this process' part of a batch; empty if the batch is smaller than the group."""
        return batch[self.rank :: self.count]

    def add_gradients(self, optimizer: torch.optim.Optimizer) -> None:
        """Replace each gradient by its sum over all processes."""
        if self.count == 1:
            return
        for group in optimizer.param_groups:
            for tensor in group["params"]:
                if tensor.grad is None:
                    tensor.grad = torch.zeros_like(tensor)
                distributed.all_reduce(tensor.grad)

    def agree(self, decision: bool) -> bool:
        """Return the decision of process 0."""
        if self.count == 1:
            return decision
        value = torch.tensor([int(decision)], device=self.device)
        distributed.broadcast(value, 0)
        return bool(value.item())

    def broadcast(self, tensor: Any) -> None:
        """Overwrite `tensor` with the values of process 0."""
        if self.count > 1:
            distributed.broadcast(tensor, 0)

    def barrier(self) -> None:
        """Wait for all processes."""
        if self.count > 1:
            distributed.barrier()

    def close(self) -> None:
        """Leave the group."""
        if self.count > 1 and distributed.is_initialized():
            distributed.destroy_process_group()


def world_size() -> int:
    """Return the number of processes, 1 without torchrun."""
    return int(os.environ.get("WORLD_SIZE", "1"))
