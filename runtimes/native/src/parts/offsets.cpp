// Offsets of cached keys.
#include "parts/offsets.h"

#include <algorithm>
#include <cstring>
#include <numeric>

#include "cache.h"
#include "executor.h"

namespace edgegen {
namespace {

constexpr int kBlock = 32;  // positions that share an offset
static_assert(kChunk % kBlock == 0, "eviction moves whole blocks");

int row_of(int position) { return position ? 1 + position / kBlock : 0; }

}  // namespace

void KeyOffsets::load(Reader &reader, uint32_t kv_heads, uint32_t dim) {
    const uint32_t count = 1 + (reader.header.context + kBlock - 1) / kBlock;
    for (uint32_t head = 0; head < kv_heads; ++head) {
        rows_.push_back(reader.table_matrix(count, dim));
        expect(rows_.back().bits == 8, "invalid bits of the offsets of keys");
    }
}

void KeyOffsets::subtract(uint32_t kv_head, int position, float *key) const {
    const Matrix &w = rows_[kv_head];
    const int row = row_of(position), lane = row % kLanes;
    const uint8_t *codes = w.tile(row / kLanes) + lane * 4;
    const float scale = w.scale[row];
    for (int i = 0; i < w.k; ++i) {
        const int code = codes[size_t(i / 4) * 4 * kLanes + size_t(i % 4)] - 128;
        key[i] -= float(code) * scale;
    }
}

void KeyOffsets::multiply(const Kernels &kernels, uint32_t kv_head, int latest, const Queries &q,
                          OffsetProducts &products) const {
    const Matrix &w = rows_[kv_head];
    const size_t spare = size_t(q.rows) + kPadRows;
    const Codes x{fit(products.codes, spare * size_t(w.k)), fit(products.scale, spare),
                  fit(products.sums, spare)};
    std::copy_n(q.scale, q.rows, x.scale);
    for (int r = 0; r < q.rows; ++r) {
        const int8_t *codes = q.codes[r];
        const RowLayout layout = kernels.row_layout(w, q.rows, r);
        for (int i = 0; i < w.k; i += 4)
            std::memcpy(&x.codes[layout.offset + size_t(i / 4) * layout.stride], codes + i, 4);
        x.sums[r] = std::accumulate(codes, codes + w.k, 0);
    }
    products.stride = size_t(w.n);
    kernels.matmul(w, 0, row_of(latest) / kLanes + 1, x, q.rows,
                   fit(products.values, size_t(q.rows) * products.stride));
}

// Slots before those of the step follow the positions, in blocks that share an offset. The tokens
// of a tree have other positions than their slots say.
void KeyOffsets::add(const OffsetProducts &products, const Batch &batch, size_t at,
                     const Queries &q, int row) const {
    const Row &token = batch[at];
    const int step = token.slot - token.index;  // first slot of the step
    const size_t first = at - size_t(token.index);
    const float *values = &products.values[size_t(row) * products.stride];
    float *scores = q.scores + size_t(row) * q.stride;
    for (int i = 0; i < q.counts[row]; ++i) {
        const Span span = q.spans[row][i];
        for (int slot = span.first; slot < span.last;) {
            const bool earlier = slot < step;
            const int position = earlier ? token.item->cache->position(slot)
                                         : batch[first + size_t(slot - step)].position;
            const int block = (slot / kBlock + 1) * kBlock;
            const int alike = earlier && position ? std::min(block, step) : slot + 1;
            const float value = values[row_of(position)];
            for (const int end = std::min(alike, span.last); slot < end; ++slot)
                scores[slot] += value;
        }
    }
}

}  // namespace edgegen
