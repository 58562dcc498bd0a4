"""Train the tables of the trellis code (`edgegen.arithmetic.trellis`) on Gaussian numbers.

    python scripts/research/train_trellis.py [--seed 13] [--rounds 40]

Alternates, as in Lloyd's algorithm, between the best codes for fresh numbers and the tables that
are best for these codes. Training uses finer integers than the result. Prints the
tables, and the mean squared error on numbers that they were not trained on. The quality differs
between seeds; edgegen-native is needed for its speed. The tables of `edgegen.arithmetic.trellis`
are from an earlier program for the same method, so that this one prints others.
"""

from __future__ import annotations

import argparse

import numpy as np

from edgegen._types import Float, Int8
from edgegen.arithmetic.trellis import RATES, SIGMA
from edgegen.quantize._native import Kernels, kernels

LENGTH = 512
"""Codes of a sequence, two numbers each."""
SEQUENCES = 50
PASSES = 6
"""Updates of each table for given codes."""
FINE = 4
"""Steps in training per step of the result."""


def main() -> None:
    """Train and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seed", type=int, default=13)
    parser.add_argument("--rounds", type=int, default=40)
    options = parser.parse_args()
    native = kernels()
    assert native is not None, "install edgegen-native: pip install ./runtimes/native"
    rng = np.random.default_rng(options.seed)
    tables = rng.standard_normal((2, 2, 16)) * SIGMA * FINE / np.sqrt(2)  # [table, v, index]
    for _ in range(options.rounds):
        x, mixed, last = encode(native, rounded(tables), SIGMA * FINE, rng)
        for _ in range(PASSES):
            for table, index, other in ((0, mixed, last), (1, last, mixed)):
                rest = x - tables[1 - table][:, other].T
                count = np.bincount(index, minlength=16)
                sums = [np.bincount(index, rest[:, v], 16) for v in range(2)]
                tables[table] = np.stack(sums) / np.maximum(count, 1)
    first, second = rounded(tables / FINE)
    x, mixed, last = encode(native, (first, second), SIGMA, rng)
    error = np.square(x - first[:, mixed].T - second[:, last].T).mean() / SIGMA**2
    print(f"FIRST = {first.tolist()}\nSECOND = {second.tolist()}\nmean squared error {error:.4f}")


def rounded(tables: np.ndarray) -> tuple[Int8, Int8]:
    """Return the tables as integers."""
    first, second = np.rint(tables).astype(np.int8)
    return np.ascontiguousarray(first), np.ascontiguousarray(second)


def encode(
    native: Kernels, tables: tuple[Int8, Int8], sigma: float, rng: np.random.Generator
) -> tuple[Float, np.ndarray, np.ndarray]:
    """Return fresh numbers [n, 2] of deviation `sigma`, and the indices of both tables [n]."""
    numbers, mixed, last = [], [], []
    weight = np.ones((LENGTH, 2), np.float32)
    for _ in range(SEQUENCES):
        x = (rng.standard_normal((LENGTH, 2)) * sigma).astype(np.float32)
        codes = np.zeros(LENGTH, np.uint8)
        native.trellis(RATES[2], tables, x, weight, codes, improve=False)
        numbers.append(x)
        mixed.append(codes ^ np.roll(codes, 2))
        last.append(np.roll(codes, 1))
    return np.concatenate(numbers), np.concatenate(mixed), np.concatenate(last)


if __name__ == "__main__":
    main()
