// Grouped-query attention over the KV cache.
#include "parts/attention.h"

#include <algorithm>

namespace edgegen {
namespace {

constexpr int kSlice = 256;        // slots of a task, a multiple of kLanes
constexpr uint32_t kMaxDim = 512;  // dimensions of a head, at most

}  // namespace

std::unique_ptr<Part> AttentionPart::load(Reader &reader) const {
    const AttentionOptions &o = options_;
    const uint32_t hidden = reader.header.hidden;
    auto part = std::make_unique<AttentionPart>(o);
    part->reserve(reader);
    if (o.rope) part->rope_ = reader.ropes[o.rope - 1];
    part->qkv_ = reader.matrix(o.qkv_size(), hidden);
    if (o.bias) part->bias_ = reader.vector(o.qkv_size());
    if (o.qk_norm) part->q_norm_ = reader.vector(o.norms_heads() ? o.dim : o.q_size());
    if (o.qk_norm && !o.shared)
        part->k_norm_ = reader.vector(o.norms_heads() ? o.dim : o.kv_size());
    if (o.offsets) part->offsets_.load(reader, o.kv_heads, o.dim);
    if (o.offsets && !o.sinks) part->v_mean_ = reader.vector(o.kv_size());
    if (o.qk_norm == kHeadNormAndValues) part->v_norm_.assign(o.dim, 1.0f);
    if (o.sinks) part->sinks_ = reader.vector(o.heads);
    if (o.gate) part->gate_ = reader.matrix(o.q_size(), hidden);
    part->o_ = reader.matrix(hidden, o.q_size());
    if (o.out_bias) part->out_bias_ = reader.vector(hidden);
    return part;
}

void AttentionPart::reserve(Reader &reader) {
    const AttentionOptions &o = options_;
    layout_ = {int(o.dim), int(reader.header.kv_bits)};
    if (o.shared)
        offset_ = reader.shared_kv(o.source, o.kv_heads * layout_.bytes());
    else
        offset_ = reader.reserve_kv(o.kv_heads * layout_.bytes());
}

void AttentionPart::fit_buffers(const Executor &e, AttentionBuffers &b) const {
    const size_t rows = size_t(e.rows), q_size = options_.q_size();
    if (e.slots > b.slots) b.slots = (e.slots * 3 / 2 + kChunk - 1) / kChunk * kChunk;
    fit(b.qkv, rows * options_.qkv_size());
    fit(b.queries, rows * q_size);
    fit(b.query_scale, rows * options_.heads);
    fit(b.attended, rows * q_size);
}

void AttentionPart::run(Executor &e, Bytes next, float *y) const {
    const size_t rows = size_t(e.rows), q_size = options_.q_size(), hidden = e.header.hidden;
    AttentionBuffers &b = e.shared<AttentionBuffers>();
    fit_buffers(e, b);
    float *attended = b.attended.data();
    e.linear(qkv_, o_.bytes(), e.rows, b.qkv.data(), [&](size_t row) { return e.input(row); });
    if (bias_ || options_.qk_norm == kNormOfAll)
        e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) {
            prepare_row(e, &b.qkv[row * options_.qkv_size()]);
        });
    store_and_attend(e, b);
    if (options_.gate)
        e.linear(gate_, o_.bytes(), e.rows, fit(b.gate, rows * q_size),
                 [&](size_t row) { return e.input(row); });
    e.linear(o_, next, e.rows, y, [&](size_t row) {
        float *out = attended + row * q_size;
        if (options_.gate) e.kernels.sigmoid_gate(&b.gate[row * q_size], int(q_size), out);
        return out;
    });
    for (size_t row = 0; out_bias_ && row < rows; ++row) add(y + row * hidden, out_bias_, hidden);
}

void AttentionPart::store_and_attend(Executor &e, AttentionBuffers &b) const {
    const uint32_t stored = options_.shared ? 0 : options_.kv_heads;
    e.pool.run(options_.heads + stored, [&](uint32_t head, unsigned) {
        for (int row = 0; row < e.rows; ++row) prepare_head(e, b, head, size_t(row));
    });
    if (e.offload)
        attend_on_device(e, b);
    else
        attend(e, b);
}

void AttentionPart::move(const Kernels &kernels, const Cache &cache, int from, int to) const {
    if (options_.shared) return;
    for (uint32_t head = 0; head < options_.kv_heads; ++head)
        kernels.move(head_cache(cache, head), from, to);
}

// Apply what concerns all heads together: the bias, and the norm over all of them.
void AttentionPart::prepare_row(const Executor &e, float *q) const {
    const uint32_t q_size = options_.q_size(), kv_size = options_.kv_size();
    float *k = q + q_size;
    if (bias_) add(q, bias_, options_.qkv_size());
    if (options_.qk_norm != kNormOfAll) return;
    e.kernels.rms_norm(q, q_norm_, int(q_size), e.header.eps, q);
    e.kernels.rms_norm(k, k_norm_, int(kv_size), e.header.eps, k);
}

// Apply norm, RoPE and rotations to a head; quantize its query, or store its key and value in the
// cache. `head` counts the query heads, then the KV heads.
void AttentionPart::prepare_head(const Executor &e, AttentionBuffers &b, uint32_t head,
                                 size_t row) const {
    const AttentionOptions &o = options_;
    const Kernels &kernels = e.kernels;
    const Row &at = e.batch[e.first + row];
    const size_t dim = o.dim, block = o.hadamard_block();
    const bool query = head < o.heads;
    float *x = &b.qkv[row * o.qkv_size() + head * dim], *v = query ? nullptr : x + o.kv_size();
    if (o.norms_heads()) kernels.rms_norm(x, query ? q_norm_ : k_norm_, int(dim), e.header.eps, x);
    if (!query && !v_norm_.empty()) kernels.rms_norm(v, v_norm_.data(), int(dim), e.header.eps, v);
    if (o.rope) {
        const size_t table = size_t(at.position) * rope_.pairs;
        kernels.rope(x, rope_.cos + table, rope_.sin + table, int(2 * rope_.pairs));
    }
    hadamard_blocks(kernels, x, dim, block);
    if (query) {
        float *scale = &b.query_scale[row * o.heads + head];
        int32_t sum;
        kernels.quantize(x, int(dim), int(dim), &b.queries[(row * o.heads + head) * dim], 4, scale,
                         &sum);
        *scale = *scale * o.scale;
        return;
    }
    if (offsets_) offsets_.subtract(head - o.heads, at.position, x);
    if (!e.header.values_rotated) hadamard_blocks(kernels, v, dim, block);
    if (v_mean_) subtract(v, v_mean_ + (head - o.heads) * dim, dim);
    kernels.store(head_cache(*at.item->cache, head - o.heads), at.slot, x, v);
}

// With few tasks and a long context, all threads work on each task. The sums are integers, so their
// order does not matter.
void AttentionPart::attend(Executor &e, AttentionBuffers &b) const {
    const std::vector<Block> &blocks = e.blocks(std::max(1, kQueries / int(options_.group())));
    const uint32_t per_block = options_.kv_heads * tasks_per_kv_head();
    const uint32_t count = uint32_t(blocks.size()) * per_block;
    int longest = 0;
    for (const Block &block : blocks) longest = std::max(longest, e.batch[size_t(block.row)].base);
    const bool shared = e.pool.threads() > 1 && count < 3 * e.pool.threads() && longest > kSlice;
    fit(b.tasks, shared ? count : e.pool.threads());
    if (shared) {
        for (uint32_t i = 0; i < count; ++i)
            gather_queries(e, b, blocks[i / per_block], i % per_block, b.tasks[i]);
        attend_with_all_threads(e, b.tasks, count);
    } else {
        e.pool.run(count, [&](uint32_t i, unsigned thread) {
            AttentionTask &task = b.tasks[thread];
            Queries &q = task.q;
            gather_queries(e, b, blocks[i / per_block], i % per_block, task);
            e.kernels.attention_scores(task.cache, q, q.hull.first, q.hull.last);
            for (int row = 0; row < q.rows; ++row) softmax(e.kernels, task, row);
            e.kernels.weighted_sum(task.cache, q, 0, int(options_.dim));
            finish_sums(e, task);
        });
    }
}

void AttentionPart::attend_with_all_threads(Executor &e, std::vector<AttentionTask> &tasks,
                                            uint32_t count) const {
    const uint32_t tiles = options_.dim / kLanes;
    uint32_t slices = 1, rows = 1;
    for (uint32_t i = 0; i < count; ++i) {
        rows = std::max(rows, uint32_t(tasks[i].q.rows));
        const Span hull = tasks[i].q.hull;
        slices = std::max(slices, uint32_t(hull.last - hull.first + kSlice - 1) / kSlice);
    }
    e.pool.run(count * slices, [&](uint32_t i, unsigned) {
        AttentionTask &task = tasks[i / slices];
        const Span hull = task.q.hull;
        // Slices start and end at tiles.
        const int start = hull.first / kLanes * kLanes + int(i % slices) * kSlice;
        const int end = i % slices + 1 == slices ? hull.last : std::min(start + kSlice, hull.last);
        if (start < end) e.kernels.attention_scores(task.cache, task.q, start, end);
    });
    e.pool.run(count * rows, [&](uint32_t i, unsigned) {
        AttentionTask &task = tasks[i / rows];
        const int row = int(i % rows);
        if (row < task.q.rows) softmax(e.kernels, task, row);
    });
    e.pool.run(count * tiles, [&](uint32_t i, unsigned) {
        const int start = int(i % tiles) * kLanes;
        const AttentionTask &task = tasks[i / tiles];
        e.kernels.weighted_sum(task.cache, task.q, start, start + kLanes);
    });
    for (uint32_t i = 0; i < count; ++i) finish_sums(e, tasks[i]);
}

// The query heads of one KV head pass through the attention together, up to kQueries of them.
uint32_t AttentionPart::tasks_per_kv_head() const {
    return (options_.group() + kQueries - 1) / kQueries;
}

// `index` counts the tasks of a KV head fastest, then KV heads.
void AttentionPart::gather_queries(const Executor &e, AttentionBuffers &b, Block block,
                                   uint32_t index, AttentionTask &task) const {
    const AttentionOptions &o = options_;
    const uint32_t group = o.group(), tasks = tasks_per_kv_head();
    const uint32_t key = index / tasks, start = index % tasks * kQueries;
    const uint32_t heads = std::min(group - start, uint32_t(kQueries));
    Queries &q = task.q;
    q.rows = 0;
    q.has_sinks = sinks_ != nullptr;
    task.spans.clear();
    int ends[kQueries + 1] = {};
    for (int t = 0; t < block.count; ++t) {
        const size_t row = size_t(block.row + t);
        const int counted = e.batch.visible_spans(row, o.window, task.spans);
        ends[t + 1] = ends[t] + counted;
        for (uint32_t h = key * group + start; h < key * group + start + heads; ++h, ++q.rows) {
            const size_t at = (row - e.first) * o.heads + h;
            q.codes[q.rows] = &b.queries[at * o.dim];
            q.scale[q.rows] = b.query_scale[at];
            q.sinks[q.rows] = sinks_ ? sinks_[h] : 0;
            q.out[q.rows] = &b.attended[at * o.dim];
            q.counts[q.rows] = counted;
        }
    }
    for (int row = 0; row < q.rows; ++row)
        q.spans[row] = task.spans.data() + ends[row / int(heads)];
    q.hull = task.spans[0];
    for (const Span &span : task.spans) {
        q.hull.first = std::min(q.hull.first, span.first);
        q.hull.last = std::max(q.hull.last, span.last);
    }
    q.scores = fit(task.scores, size_t(q.rows) * b.slots);
    q.probs = fit(task.probs, 2 * size_t(q.rows) * b.slots);
    q.stride = b.slots;
    task.kv_head = key;
    task.batch = &e.batch;
    task.row = size_t(block.row);
    if (offsets_) {
        int latest = 0;
        for (int t = 0; t < block.count; ++t)
            latest = std::max(latest, e.batch[size_t(block.row + t)].position);
        offsets_.multiply(e.kernels, key, latest, q, task.offsets);
    }
    task.cache = head_cache(*e.batch[size_t(block.row)].item->cache, key);
}

void AttentionPart::softmax(const Kernels &kernels, AttentionTask &task, int row) const {
    Queries &q = task.q;
    if (offsets_) offsets_.add(task.offsets, *task.batch, task.row, q, row);
    if (options_.softcap != 0)
        for (int i = 0; i < q.counts[row]; ++i) {
            const Span span = q.spans[row][i];
            kernels.cap(q.scores + size_t(row) * q.stride + span.first, span.last - span.first,
                        options_.softcap);
        }
    kernels.softmax(task.cache, q, row);
}

// Add the offset of the values, and undo their rotation.
void AttentionPart::finish_sums(const Executor &e, const AttentionTask &task) const {
    const size_t dim = options_.dim;
    for (int row = 0; row < task.q.rows; ++row) {
        float *out = task.q.out[row];
        if (v_mean_) add(out, v_mean_ + task.kv_head * dim, dim);
        if (!e.header.values_rotated)
            hadamard_blocks(e.kernels, out, dim, options_.hadamard_block());
    }
}

namespace {

std::unique_ptr<Part> checked(const Reader &reader, const AttentionOptions &o) {
    expect(o.heads && o.heads <= 1024 && o.kv_heads && o.heads % o.kv_heads == 0,
           "invalid number of heads");
    const bool whole = o.dim >= 16 && o.dim <= kMaxDim && o.dim % kQuad == 0;
    expect(whole && o.heads * o.dim < kLimit, "invalid head dimension");
    expect(o.rope <= reader.ropes.size() && o.window <= kLimit, "invalid RoPE table or window");
    expect(!o.rope || 2 * reader.ropes[o.rope - 1].pairs <= o.dim,
           "invalid number of rotated dimensions");
    expect(!o.offsets || o.rope, "offsets of keys without RoPE");
    expect(o.qk_norm <= kHeadNormAndValues, "invalid norm of queries and keys");
    return std::make_unique<AttentionPart>(o);
}

}  // namespace

std::unique_ptr<Part> read_shared_attention(Reader &reader) {
    AttentionOptions o{};
    o.shared = true;
    o.heads = reader.next<uint32_t>();
    o.kv_heads = reader.next<uint32_t>();
    o.dim = reader.next<uint32_t>();
    o.rope = reader.next<uint32_t>();
    o.window = reader.next<uint32_t>();
    o.qk_norm = reader.next_flag() ? kHeadNorm : kNoNorm;
    o.source = reader.next<uint32_t>();
    o.scale = reader.next<float>();
    return checked(reader, o);
}

std::unique_ptr<Part> read_attention(Reader &reader) {
    const AttentionOptions o{.heads = reader.next<uint32_t>(),
                             .kv_heads = reader.next<uint32_t>(),
                             .dim = reader.next<uint32_t>(),
                             .rope = reader.next<uint32_t>(),
                             .window = reader.next<uint32_t>(),
                             .bias = reader.next_flag(),
                             .out_bias = reader.next_flag(),
                             .qk_norm = reader.next<uint32_t>(),
                             .sinks = reader.next_flag(),
                             .gate = reader.next_flag(),
                             .offsets = reader.next_flag(),
                             .scale = reader.next<float>(),
                             .softcap = reader.next<float>()};
    return checked(reader, o);
}

}  // namespace edgegen
