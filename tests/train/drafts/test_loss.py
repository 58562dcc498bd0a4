"""The fused loss and its gradients equal torch's."""

from __future__ import annotations

import pytest
import torch
from torch.nn import functional

from edgegen.train.drafts.loss import token_loss


@pytest.mark.parametrize("count", [0, 1, 300])
@pytest.mark.parametrize("soft", [0.0, 0.7, 1.0])
@pytest.mark.parametrize("cap", [0.0, 3.0])
def test_it_is_the_cross_entropy(count: int, soft: float, cap: float) -> None:
    generator = torch.Generator().manual_seed(0)
    hidden = torch.randn(count, 16, generator=generator, requires_grad=True)
    table = torch.randn(40, 16, generator=generator, requires_grad=True)
    labels = torch.randint(40, (count,), generator=generator)
    ids = torch.randint(40, (count, 3), generator=generator)  # the same one may stand there twice
    odds = torch.rand(count, 3, generator=generator) / 3
    logits = functional.linear(hidden, table)
    logits = cap * (logits / cap).tanh() if cap else logits
    logs = logits.log_softmax(1)
    known = odds.sum(1).mean() if count else 1.0
    want = (1 - soft) * functional.cross_entropy(logits, labels, reduction="sum")
    want = want - soft * (odds * logs.gather(1, ids)).sum() / known
    expected = torch.autograd.grad(want * 0.3, (hidden, table))
    found = token_loss(hidden, table, labels, (ids, odds), soft, cap=cap)
    gradients = torch.autograd.grad(found * 0.3, (hidden, table))
    assert found.item() == pytest.approx(want.item(), rel=1e-5)
    for own, theirs in zip(gradients, expected, strict=True):
        assert torch.allclose(own, theirs, atol=1e-5)


def test_a_frozen_head_has_no_gradient() -> None:
    hidden, table = torch.randn(5, 8, requires_grad=True), torch.randn(9, 8)
    token_loss(hidden, table, torch.arange(5), None, 0.7).backward()
    assert hidden.grad is not None
    assert table.grad is None
    want = functional.linear(hidden, table).softmax(1)
    want[range(5), range(5)] -= 1
    assert torch.allclose(hidden.grad, want @ table, atol=1e-5)


def test_bfloat16_is_close() -> None:
    generator = torch.Generator().manual_seed(1)
    hidden, table = (torch.randn(n, 64, generator=generator) / 8 for n in (50, 90))
    labels = torch.randint(90, (50,), generator=generator)
    both = []
    for kind in (torch.float32, torch.bfloat16):
        given, head = hidden.to(kind).requires_grad_(), table.clone().requires_grad_()
        token_loss(given, head, labels, None, 0.0).backward()
        assert head.grad is not None
        both.append(head.grad)
    assert torch.allclose(both[0], both[1], atol=0.02)
