// How a step's attention is shared out among threads.
#include <algorithm>

#include "model.h"

namespace edgegen {
namespace {

constexpr int kSlice = 256;  // slots that are worth a task of their own, a multiple of kLanes

}  // namespace

// Where there are few parts and a long past, threads share the work on each of them; the sums are
// integers and their order does not matter.
void Model::attend(uint32_t index, size_t first) {
    const uint32_t count = uint32_t(blocks_.size()) * header().kv_heads * head_parts();
    int longest = 0;
    for (const Block &block : blocks_) longest = std::max(longest, batch_[size_t(block.row)].base);
    const bool shared = pool_.threads() > 1 && count < 3 * pool_.threads() && longest > kSlice;
    if (parts_.size() < (shared ? count : pool_.threads()))
        parts_.resize(shared ? count : pool_.threads());
    if (shared) {
        for (uint32_t i = 0; i < count; ++i) fill(parts_[i], index, i, first);
        attend_shared(count);
    } else {
        pool_.run(count, [&](uint32_t i, unsigned thread) {
            Part &part = parts_[thread];
            Queries &q = part.q;
            fill(part, index, i, first);
            kernels_.score(part.cache, q, q.hull.first, q.hull.last);
            for (int row = 0; row < q.rows; ++row) kernels_.soften(part.cache, q, row);
            kernels_.mix(part.cache, q, 0, int(header().head_dim));
            turn_back(q);
        });
    }
}

void Model::attend_shared(uint32_t count) {
    const uint32_t tiles = header().head_dim / kLanes;
    uint32_t slices = 1, rows = 1;
    for (uint32_t i = 0; i < count; ++i) {
        rows = std::max(rows, uint32_t(parts_[i].q.rows));
        const Span hull = parts_[i].q.hull;
        slices = std::max(slices, uint32_t(hull.last - hull.first + kSlice - 1) / kSlice);
    }
    pool_.run(count * slices, [&](uint32_t i, unsigned) {
        Part &part = parts_[i / slices];
        const Span hull = part.q.hull;
        // Slices meet at the borders of tiles.
        const int start = hull.first / kLanes * kLanes + int(i % slices) * kSlice;
        const int end = i % slices + 1 == slices ? hull.last : std::min(start + kSlice, hull.last);
        if (start < end) kernels_.score(part.cache, part.q, start, end);
    });
    pool_.run(count * rows, [&](uint32_t i, unsigned) {
        Part &part = parts_[i / rows];
        const int row = int(i % rows);
        if (row < part.q.rows) kernels_.soften(part.cache, part.q, row);
    });
    pool_.run(count * tiles, [&](uint32_t i, unsigned) {
        const int start = int(i % tiles) * kLanes;
        const Part &part = parts_[i / tiles];
        kernels_.mix(part.cache, part.q, start, start + kLanes);
    });
    for (uint32_t i = 0; i < count; ++i) turn_back(parts_[i].q);
}

// Heads that share keys and values go together, as many as a block holds.
uint32_t Model::head_parts() const {
    const uint32_t group = header().heads / header().kv_heads;
    return (group + kQueries - 1) / kQueries;
}

// Part `task` counts the parts of a key's heads, the keys' heads and the blocks of tokens.
void Model::fill(Part &part, uint32_t index, uint32_t task, size_t first) const {
    const Header &h = header();
    const uint32_t group = h.heads / h.kv_heads, parts = head_parts();
    const uint32_t key = task / parts % h.kv_heads, start = task % parts * kQueries;
    const uint32_t heads = std::min(group - start, uint32_t(kQueries));
    const Block block = blocks_[task / parts / h.kv_heads];
    Queries &q = part.q;
    q.rows = 0;
    part.spans.clear();
    int ends[kQueries + 1] = {};
    for (int t = 0; t < block.count; ++t) {
        const size_t row = size_t(block.row + t);
        const int counted = batch_.see(row, file_.layers[index].window, part.spans);
        ends[t + 1] = ends[t] + counted;
        for (uint32_t head = 0; head < heads; ++head, ++q.rows) {
            const size_t at = (row - first) * h.heads + key * group + start + head;
            q.codes[q.rows] = &b_.queries[at * h.head_dim];
            q.scale[q.rows] = b_.query_scale[at];
            q.out[q.rows] = const_cast<float *>(&b_.heads[at * h.head_dim]);
            q.counts[q.rows] = counted;
        }
    }
    for (int row = 0; row < q.rows; ++row)
        q.spans[row] = part.spans.data() + ends[row / int(heads)];
    q.hull = part.spans[0];
    for (const Span &span : part.spans) {
        q.hull.first = std::min(q.hull.first, span.first);
        q.hull.last = std::max(q.hull.last, span.last);
    }
    const size_t room = size_t(q.rows) * positions_;
    if (part.scores.size() < room) {
        part.scores.resize(room);
        part.digits.resize(2 * room);
    }
    q.scores = part.scores.data();
    q.digits = part.digits.data();
    q.stride = positions_;
    part.cache = head_cache(*batch_[size_t(block.row)].item->cache, index, key);
}

void Model::turn_back(const Queries &q) const {
    if (header().values_turned) return;
    for (int row = 0; row < q.rows; ++row) kernels_.hadamard(q.out[row], int(header().head_dim));
}

}  // namespace edgegen
