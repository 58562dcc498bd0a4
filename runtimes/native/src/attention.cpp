// Attention of a step: the queries of each KV head, and the work of each thread.
#include <algorithm>

#include "model.h"

namespace edgegen {
namespace {

constexpr int kSlice = 256;  // slots of a task, a multiple of kLanes

}  // namespace

// With few parts and a long context, all threads work on each part. The sums are integers, so their
// order does not matter.
void Model::attend(uint32_t index, size_t first) {
    const uint32_t count = uint32_t(blocks_.size()) * header().kv_heads * parts_per_kv_head();
    int longest = 0;
    for (const Block &block : blocks_) longest = std::max(longest, batch_[size_t(block.row)].base);
    const bool shared = pool_.threads() > 1 && count < 3 * pool_.threads() && longest > kSlice;
    if (parts_.size() < (shared ? count : pool_.threads()))
        parts_.resize(shared ? count : pool_.threads());
    if (shared) {
        for (uint32_t i = 0; i < count; ++i) gather_queries(parts_[i], index, i, first);
        attend_with_all_threads(count);
    } else {
        pool_.run(count, [&](uint32_t i, unsigned thread) {
            Part &part = parts_[thread];
            Queries &q = part.q;
            gather_queries(part, index, i, first);
            kernels_.attention_scores(part.cache, q, q.hull.first, q.hull.last);
            for (int row = 0; row < q.rows; ++row) kernels_.softmax(part.cache, q, row);
            kernels_.weighted_sum(part.cache, q, 0, int(header().head_dim));
            unrotate_values(q);
        });
    }
}

void Model::attend_with_all_threads(uint32_t count) {
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
        // Slices start and end at tiles.
        const int start = hull.first / kLanes * kLanes + int(i % slices) * kSlice;
        const int end = i % slices + 1 == slices ? hull.last : std::min(start + kSlice, hull.last);
        if (start < end) kernels_.attention_scores(part.cache, part.q, start, end);
    });
    pool_.run(count * rows, [&](uint32_t i, unsigned) {
        Part &part = parts_[i / rows];
        const int row = int(i % rows);
        if (row < part.q.rows) kernels_.softmax(part.cache, part.q, row);
    });
    pool_.run(count * tiles, [&](uint32_t i, unsigned) {
        const int start = int(i % tiles) * kLanes;
        const Part &part = parts_[i / tiles];
        kernels_.weighted_sum(part.cache, part.q, start, start + kLanes);
    });
    for (uint32_t i = 0; i < count; ++i) unrotate_values(parts_[i].q);
}

// The query heads of one KV head pass through the attention together, up to kQueries of them.
uint32_t Model::parts_per_kv_head() const {
    const uint32_t group = header().heads / header().kv_heads;
    return (group + kQueries - 1) / kQueries;
}

// Task indices count the parts of a KV head fastest, then KV heads, then blocks of tokens.
void Model::gather_queries(Part &part, uint32_t index, uint32_t task, size_t first) const {
    const Header &h = header();
    const uint32_t group = h.heads / h.kv_heads, parts = parts_per_kv_head();
    const uint32_t key = task / parts % h.kv_heads, start = task % parts * kQueries;
    const uint32_t heads = std::min(group - start, uint32_t(kQueries));
    const Block block = blocks_[task / parts / h.kv_heads];
    Queries &q = part.q;
    q.rows = 0;
    part.spans.clear();
    int ends[kQueries + 1] = {};
    for (int t = 0; t < block.count; ++t) {
        const size_t row = size_t(block.row + t);
        const int counted = batch_.visible_spans(row, file_.layers[index].window, part.spans);
        ends[t + 1] = ends[t] + counted;
        for (uint32_t head = 0; head < heads; ++head, ++q.rows) {
            const size_t at = (row - first) * h.heads + key * group + start + head;
            q.codes[q.rows] = &b_.queries[at * h.head_dim];
            q.scale[q.rows] = b_.query_scale[at];
            q.out[q.rows] = const_cast<float *>(&b_.attention[at * h.head_dim]);
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
        part.probs.resize(2 * room);
    }
    q.scores = part.scores.data();
    q.probs = part.probs.data();
    q.stride = positions_;
    part.cache = head_cache(*batch_[size_t(block.row)].item->cache, index, key);
}

void Model::unrotate_values(const Queries &q) const {
    if (header().values_rotated) return;
    for (int row = 0; row < q.rows; ++row) kernels_.hadamard(q.out[row], int(header().head_dim));
}

}  // namespace edgegen
