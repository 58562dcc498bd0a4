// Offsets of cached keys: what the position alone predicts of a key, see
// edgegen/arithmetic/offsets.py.
#pragma once

#include <cstdint>
#include <vector>

#include "batch.h"
#include "kernels.h"
#include "reader.h"

namespace edgegen {

// Products of a task's queries with the offsets, and the buffers that they are computed in.
struct OffsetProducts {
    std::vector<float> values;  // [rows][stride]
    size_t stride = 0;
    std::vector<int8_t> codes;
    std::vector<float> scale;
    std::vector<int32_t> sums;
};

class KeyOffsets {
public:
    void load(Reader &reader, uint32_t kv_heads, uint32_t dim);
    explicit operator bool() const { return !rows_.empty(); }

    // Subtract the offset of a position from the key of a head.
    void subtract(uint32_t kv_head, int position, float *key) const;

    // Multiply queries with the offsets of positions up to `latest`.
    void multiply(const Kernels &kernels, uint32_t kv_head, int latest, const Queries &q,
                  OffsetProducts &products) const;

    // Add the products to the scores of query `row`, whose token is in the batch row `at`.
    void add(const OffsetProducts &products, const Batch &batch, size_t at, const Queries &q,
             int row) const;

private:
    std::vector<Matrix> rows_;  // of each KV head
};

}  // namespace edgegen
