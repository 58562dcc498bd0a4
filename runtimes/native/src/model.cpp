#include "model.h"

#include <algorithm>
#include <cstring>

#include "edgegen.h"

namespace edgegen {
namespace {

constexpr size_t kRows = 256;       // tokens that pass through the layers together
constexpr size_t kTaskCodes = 1 << 16;  // weights that are worth a task of their own

bool runs_here(const Kernels &kernels) {
#ifdef EDGEGEN_X86
    if (&kernels == &kAvx2) return __builtin_cpu_supports("avx2");
    if (&kernels == &kAvx512)
        return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
               __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
#endif
    return &kernels == &kPortable;
}

const Kernels &choose(const char *name) {
    const Kernels *const known[] = {
#ifdef EDGEGEN_X86
        &kAvx512, &kAvx2,
#endif
        &kPortable};
    for (const Kernels *kernels : known)
        if ((!name || !std::strcmp(name, kernels->name)) && runs_here(*kernels)) return *kernels;
    throw Error(EDGEGEN_BAD_ARGUMENT, std::string("no kernels ") + name + " on this processor");
}

}  // namespace

Model::Model(const std::string &path, unsigned threads, const char *kernels)
    : file_(path),
      kernels_(choose(kernels)),
      pool_(threads),
      scores_(threads),
      digits_(threads),
      spans_(threads) {}

void Model::check(Item &item) const {
    const Header &h = header();
    const Cache &cache = *item.cache;
    if (cache.model.get() != this) throw Error(EDGEGEN_BAD_ARGUMENT, "a cache of another model");
    if (!item.count || item.wanted > item.count)
        throw Error(EDGEGEN_BAD_ARGUMENT, "the number of tokens");
    if (!item.tokens == !item.embeddings)
        throw Error(EDGEGEN_BAD_ARGUMENT, "a step takes tokens or embeddings, one of the two");
    for (size_t i = 0; item.tokens && i < item.count; ++i)
        if (item.tokens[i] < 0 || uint32_t(item.tokens[i]) >= h.vocab)
            throw Error(EDGEGEN_BAD_ARGUMENT, "a token is outside the vocabulary");
    for (size_t i = 0; item.parents && i < item.count; ++i)
        if (item.parents[i] < -1 || item.parents[i] >= int64_t(i))
            throw Error(EDGEGEN_BAD_ARGUMENT, "a token's parent is not before it");
    if (item.count > cache.context - cache.length)
        throw Error(EDGEGEN_NO_ROOM, "the tokens do not fit the cache");
    if (!item.layers) item.layers = h.layers;
    if (item.layers > h.layers) throw Error(EDGEGEN_BAD_ARGUMENT, "the model has fewer layers");
    cache.require_sequence(item.layers);
}

void Model::step(std::vector<Item> items) {
    size_t positions = 0;
    const std::lock_guard lock(running_);
    for (Item &item : items) {
        check(item);
        for (const Item &other : items)
            if (&other != &item && other.cache == item.cache)
                throw Error(EDGEGEN_BAD_ARGUMENT, "two parts of a step share a cache");
        positions = std::max(positions, item.cache->length + item.count);
    }
    for (const Item &item : items) item.cache->grow(item.cache->length + item.count);
    const auto deeper = [](const Item &a, const Item &b) { return a.layers > b.layers; };
    std::stable_sort(items.begin(), items.end(), deeper);
    // Those that run as many layers run together.
    for (size_t i = 0; i < items.size();) {
        batch_.clear();
        const uint32_t layers = items[i].layers;
        for (; i < items.size() && items[i].layers == layers; ++i) batch_.add(items[i]);
        resize(std::min(batch_.size(), kRows), positions);
        for (size_t first = 0; first < batch_.size(); first += kRows)
            run(first, int(std::min(kRows, batch_.size() - first)), layers);
    }
    for (const Item &item : items) item.cache->commit(item, header().layers);
}

void Model::run(size_t first, int rows, uint32_t layers) {
    blocks_ = batch_.blocks(first, first + size_t(rows));
    embed(first, rows);
    for (uint32_t i = 0; i < layers; ++i) layer(i, first, rows);
    write(first, rows);
}

// Hidden states and logits of the rows that are wanted; runs of them go through the head together.
void Model::write(size_t first, int rows) {
    const size_t hidden = header().hidden;
    for (int row = 0; row < rows;) {
        const Row &at = batch_[first + size_t(row)];
        const Item &item = *at.item;
        const int rest = std::min(rows - row, int(item.count) - at.index);  // of the item, here
        const int skip = std::clamp(int(item.count - item.wanted) - at.index, 0, rest);
        const int count = rest - skip;
        const size_t out = size_t(at.index + skip) - (item.count - item.wanted);
        if (count) {
            turn(&b_.x[size_t(row + skip) * hidden], count, true);
            normed(&b_.x[size_t(row + skip) * hidden], file_.norm, count, b_.normed.data());
            if (item.hidden)
                std::copy_n(b_.normed.data(), size_t(count) * hidden, item.hidden + out * hidden);
            if (item.logits) {
                turn(b_.normed.data(), count, false);
                multiply(file_.head, b_.normed.data(), count, item.logits + out * header().vocab);
            }
        }
        row += rest;
    }
}

void Model::move(const Cache &cache, int from, int to) const {
    for (uint32_t layer = 0; layer < header().layers; ++layer)
        for (uint32_t head = 0; head < header().kv_heads; ++head)
            kernels_.move(head_cache(cache, layer, head), from, to);
}

void Model::resize(size_t rows, size_t positions) {
    const Header &h = header();
    const size_t q = h.heads * h.head_dim, qkv = q + 2 * h.kv_heads * h.head_dim;
    const size_t widest = std::max({size_t(h.hidden), q, size_t(h.inner)});
    const auto fit = [rows](auto &buffer, size_t size) {
        if (buffer.size() < rows * size) buffer.resize(rows * size);
    };
    fit(b_.x, h.hidden), fit(b_.normed, h.hidden), fit(b_.qkv, qkv), fit(b_.heads, q);
    fit(b_.both, 2 * h.inner), fit(b_.inner, h.inner), fit(b_.codes, widest), fit(b_.scale, 1);
    fit(b_.sums, widest / kQuad), fit(b_.queries, q), fit(b_.query_scale, h.heads);
    fit(b_.turned, h.hidden);
    if (positions <= positions_) return;
    positions_ = (positions * 3 / 2 + kChunk - 1) / kChunk * kChunk;
    for (auto &scores : scores_) scores.resize(kBlock * positions_);
    for (auto &digits : digits_) digits.resize(2 * kBlock * positions_);
}

void Model::embed(size_t first, int rows) {
    const Matrix &table = file_.embedding;
    for (int row = 0; row < rows; ++row) {
        const Row &at = batch_[first + size_t(row)];
        float *x = &b_.x[size_t(row) * table.k];
        if (!at.item->tokens) {
            std::copy_n(at.item->embeddings + size_t(at.index) * table.k, table.k, x);
            turn(x, 1, false);
            continue;
        }
        const int token = at.item->tokens[at.index], lane = token % kLanes;
        const uint8_t *codes = table.tiles + size_t(token / kLanes) * table.tile_bytes();
        for (int k = 0; k < table.k; ++k) {
            const int code = codes[k / 4 * 64 + lane * 4 + k % 4] - 128;
            x[k] = float(code) * table.scale[token] * header().embedding_scale;
        }
    }
}

void Model::layer(uint32_t index, size_t first, int rows) {
    const Header &h = header();
    const Layer &l = file_.layers[index];
    normed(b_.x.data(), l.attn_norm, rows, b_.normed.data());
    multiply(l.qkv, b_.normed.data(), rows, b_.qkv.data());
    project(index, first, rows);
    attend(index, first);
    multiply(l.o, b_.heads.data(), rows, b_.normed.data());
    add(b_.normed.data(), l.attn_post_norm, rows);
    normed(b_.x.data(), l.mlp_norm, rows, b_.normed.data());
    multiply(l.gate_up, b_.normed.data(), rows, b_.both.data());
    pool_.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        float *inner = &b_.inner[size_t(row) * h.inner];
        kernels_.gate(&b_.both[size_t(row) * 2 * h.inner], int(h.inner), h.gelu, inner);
        for (uint32_t i = 0; h.inner_block && i < h.inner; i += h.inner_block)
            kernels_.hadamard(inner + i, int(h.inner_block));
    });
    multiply(l.down, b_.inner.data(), rows, b_.normed.data());
    add(b_.normed.data(), l.mlp_post_norm, rows);
}

// Bias, norm, rotations; queries become codes, keys and values go into the cache.
void Model::project(uint32_t index, size_t first, int rows) {
    const Header &h = header();
    pool_.run(h.heads + h.kv_heads, [&](uint32_t head, unsigned) {
        for (int row = 0; row < rows; ++row)
            rotate_head(index, head, batch_[first + size_t(row)], row);
    });
}

// `head` counts the queries' heads and then the keys'.
void Model::rotate_head(uint32_t index, uint32_t head, const Row &at, int row) {
    const Header &h = header();
    const Layer &l = file_.layers[index];
    const Rope &rope = file_.ropes[l.rope];
    const size_t dim = h.head_dim, width = l.qkv.n, table = size_t(at.position) * dim / 2;
    const bool query = head < h.heads;
    float *x = &b_.qkv[row * width + head * dim], *v = x + h.kv_heads * dim;
    const auto prepare = [&](float *part) {
        if (!l.bias) return;
        const float *bias = l.bias + (part - &b_.qkv[row * width]);
        for (size_t i = 0; i < dim; ++i) part[i] += bias[i];
    };
    prepare(x);
    if (h.qk_norm) kernels_.norm(x, query ? l.q_norm : l.k_norm, int(dim), h.eps, x);
    kernels_.rope(x, rope.cos + table, rope.sin + table, int(dim));
    kernels_.hadamard(x, int(dim));
    if (query) {
        float *scale = &b_.query_scale[size_t(row) * h.heads + head];
        int32_t sum;
        kernels_.quantize(x, int(dim), int(dim), &b_.queries[(row * h.heads + head) * dim], scale,
                          &sum);
        *scale = *scale * h.attention_scale;
        return;
    }
    prepare(v);
    if (!h.values_turned) kernels_.hadamard(v, int(dim));
    kernels_.store(head_cache(*at.item->cache, index, head - h.heads), at.slot, x, v);
}

HeadCache Model::head_cache(const Cache &cache, uint32_t layer, uint32_t head) const {
    const HeadLayout layout = head_layout();
    return {layout, cache.chunks.data(), (layer * header().kv_heads + head) * layout.bytes()};
}

void Model::attend(uint32_t index, size_t first) {
    const Header &h = header();
    const uint32_t window = file_.layers[index].window, group = h.heads / h.kv_heads;
    const size_t stride = size_t(h.heads) * h.head_dim;
    pool_.run(h.heads * uint32_t(blocks_.size()), [&](uint32_t task, unsigned thread) {
        const uint32_t head = task % h.heads;
        const Block block = blocks_[task / h.heads];
        const size_t at = (size_t(block.row) - first) * h.heads + head;
        float scale[kBlock];
        Queries q{&b_.queries[at * h.head_dim], stride, scale, block.count, nullptr, {}};
        std::vector<Span> &spans = spans_[thread];
        spans.clear();
        for (int r = 0; r < block.count; ++r) {
            scale[r] = b_.query_scale[at + size_t(r) * h.heads];
            q.counts[r] = batch_.see(size_t(block.row + r), window, spans);
        }
        q.spans = spans.data();
        Scratch scratch{scores_[thread].data(), digits_[thread].data(), positions_};
        const Cache &cache = *batch_[size_t(block.row)].item->cache;
        kernels_.attend(head_cache(cache, index, head / group), q, scratch,
                        &b_.heads[at * h.head_dim], stride);
        for (int r = 0; !h.values_turned && r < block.count; ++r)
            kernels_.hadamard(&b_.heads[at * h.head_dim + size_t(r) * stride], int(h.head_dim));
    });
}

void Model::multiply(const Matrix &w, const float *x, int rows, float *y) {
    pool_.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        kernels_.quantize(x + size_t(row) * w.k, w.k, w.group, &b_.codes[size_t(row) * w.k],
                          &b_.scale[row], &b_.sums[size_t(row) * w.groups()]);
    });
    const Codes codes{b_.codes.data(), b_.scale.data(), b_.sums.data()};
    const int per_task = std::max(1, int(kTaskCodes / (size_t(kLanes) * w.k)));
    const int tasks = (w.count() + per_task - 1) / per_task;
    pool_.run(uint32_t(tasks), [&](uint32_t task, unsigned) {
        const int start = int(task) * per_task;
        kernels_.matmul(w, start, std::min(start + per_task, w.count()), codes, rows, y);
    });
}

void Model::normed(const float *x, const float *weight, int rows, float *y) {
    const size_t size = header().hidden;
    pool_.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        kernels_.norm(x + row * size, weight, int(size), header().eps, y + row * size);
    });
}

// The residual's rotation: Hadamard's matrix in each of m blocks, then the blocks mixed.
void Model::turn(float *x, int rows, bool back) {
    if (!file_.mix) return;
    const size_t hidden = header().hidden, power = header().power(), m = hidden / power;
    pool_.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        float *values = x + row * hidden, *turned = &b_.turned[row * hidden];
        for (size_t b = 0; b < m; ++b) kernels_.hadamard(values + b * power, int(power));
        std::memcpy(turned, values, hidden * sizeof(float));
        for (size_t a = 0; a < m; ++a) {
            for (size_t b = 0; b < m; ++b) {
                const float q = file_.mix[back ? b * m + a : a * m + b];
                float *out = values + a * power;
                const float *in = turned + b * power;
                for (size_t i = 0; i < power; ++i) out[i] = b ? out[i] + q * in[i] : q * in[i];
            }
        }
    });
}

// The residual: x + y, or x + norm(y).
void Model::add(const float *y, const float *post_norm, int rows) {
    const size_t size = header().hidden;
    if (post_norm) normed(y, post_norm, rows, b_.normed.data());
    for (size_t i = 0; i < size * size_t(rows); ++i) b_.x[i] += y[i];
}

}  // namespace edgegen
