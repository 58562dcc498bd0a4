// Quantization of whole matrices, with their rows divided among threads.
#pragma once

#include <cstddef>
#include <cstdint>

#include "../pool.h"
#include "gptq.h"

namespace edgegen::quantize {

// A float matrix [rows, inputs] and its codes, in the order of the inputs. Below 8 bits z and c are
// [rows, groups]; a weight is s c (q - z).
struct Matrix {
    size_t rows, inputs, groups;
    const float *weight;
    uint8_t *q, *z, *c;
    float *s;
};

// Order in which inputs and groups are rounded.
struct Order {
    const int64_t *inputs;  // [inputs]
    const int64_t *groups;  // [groups]
};

// Run GPTQ, then `sweeps` sweeps of coordinate descent. If not `searched`, z, c and s of the matrix
// stay as they are.
void gptq_rows(Pool &pool, const Layer &layer, const Order &order, const Matrix &matrix,
               bool searched, int sweeps);

// Search a clipping range, then round to nearest, to 2 or 4 bits. `largest_c` [rows] is the maximum
// of c, `limit` that of c |q - z|. `importance` [inputs] may be null.
void nearest_rows(Pool &pool, const Matrix &matrix, int bits, size_t group_size,
                  const float *importance, const float *largest_c, float limit);

}  // namespace edgegen::quantize
