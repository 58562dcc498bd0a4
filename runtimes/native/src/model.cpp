// The decoder's step: checks, layers, outputs.
#include "model.h"

#include <algorithm>
#include <cstring>

#include "edgegen.h"
#ifdef EDGEGEN_X86
#include "x86.h"
#endif

namespace edgegen {
namespace {

constexpr size_t kRows = kMaxRows;      // tokens that pass through the layers together
constexpr size_t kTaskCodes = 1 << 16;  // weights of a task

bool supported(const Kernels &kernels) {
#ifdef EDGEGEN_X86
    if (&kernels == &kAvx2) return has_avx2();
    if (&kernels == &kAvxVnni) return has_avx_vnni();
    if (&kernels == &kAvx512 || &kernels == &kAvx512Vl) return has_avx512_vnni();
#endif
#ifdef EDGEGEN_AMX
    if (&kernels == &kAmx) return has_avx512_vnni() && has_amx() && allow_tile_registers();
#endif
#ifdef EDGEGEN_ARM
    if (&kernels == &kNeon) return true;
    if (&kernels == &kDotprod) return has_dotprod();
    if (&kernels == &kI8mm) return has_dotprod() && has_i8mm();
#endif
    return &kernels == &kPortable;
}

const Kernels &choose_kernels(const char *name) {
    const Kernels *const known[] = {
#ifdef EDGEGEN_AMX
        &kAmx,
#endif
#ifdef EDGEGEN_X86
        &kAvx512,  &kAvxVnni, &kAvx512Vl, &kAvx2,
#endif
#ifdef EDGEGEN_ARM
        &kI8mm,    &kDotprod, &kNeon,
#endif
        &kPortable};
    for (const Kernels *kernels : known)
        if ((!name || !std::strcmp(name, kernels->name)) && supported(*kernels)) return *kernels;
    std::string names;
    for (const Kernels *kernels : known)
        if (supported(*kernels)) names += std::string(names.empty() ? "" : ", ") + kernels->name;
    throw Error(EDGEGEN_BAD_ARGUMENT,
                std::string("no kernels ") + name + " on this processor: expected one of " + names);
}

}  // namespace

Model::Model(const std::string &path, unsigned threads, const char *kernels)
    : file_(path), kernels_(choose_kernels(kernels)), pool_(threads) {}

void Model::check(Item &item) const {
    const Header &h = header();
    const Cache &cache = *item.cache;
    if (cache.model.get() != this)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a cache of this model, got another model's");
    if (!item.count || item.wanted > item.count)
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "expected at least 1 token and outputs of at most all of them, got " +
                        std::to_string(item.count) + " and " + std::to_string(item.wanted));
    if (!item.tokens && !item.embeddings)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected tokens, embeddings or both, got neither");
    const int32_t min_token = item.embeddings ? kEmbedding : 0;
    for (size_t i = 0; item.tokens && i < item.count; ++i)
        if (item.tokens[i] < min_token || item.tokens[i] >= int64_t(h.vocab))
            throw Error(EDGEGEN_BAD_ARGUMENT, "expected token ids of 0 to " +
                                                  std::to_string(h.vocab - 1) + ", got " +
                                                  std::to_string(item.tokens[i]));
    for (size_t i = 0; item.parents && i < item.count; ++i)
        if (item.parents[i] < -1 || item.parents[i] >= int64_t(i))
            throw Error(EDGEGEN_BAD_ARGUMENT, "expected a parent before its token " +
                                                  std::to_string(i) + ", or -1, got " +
                                                  std::to_string(item.parents[i]));
    if (item.count > cache.context - cache.length)
        throw Error(EDGEGEN_NO_ROOM, "expected at most " +
                                         std::to_string(cache.context - cache.length) +
                                         " more tokens, got " + std::to_string(item.count) +
                                         "; use a larger context");
    if (!item.layers) item.layers = h.layers;
    if (item.layers > h.layers)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected 1 to " + std::to_string(h.layers) +
                                              " layers, got " + std::to_string(item.layers));
    cache.require_chain(item.layers);
}

template <class Source>
void Model::linear(const Matrix &w, const Matrix &next, int rows, float *y, const Source &source) {
    pool_.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        const RowLayout layout = kernels_.row_layout(w, rows, int(row));
        kernels_.quantize(source(row), w.k, w.group, &b_.codes[layout.offset], layout.stride,
                          &b_.scale[row], &b_.sums[size_t(row) * w.groups()]);
    });
    const Codes codes{b_.codes.data(), b_.scale.data(), b_.sums.data()};
    const int per_task = std::max(1, int(kTaskCodes / (size_t(w.tile_rows()) * w.k)));
    const int tasks = (w.tile_count() + per_task - 1) / per_task;
    pool_.prefetch_next(next.tiles, next.bytes());
    pool_.run(uint32_t(tasks), [&](uint32_t task, unsigned) {
        const int start = int(task) * per_task;
        kernels_.matmul(w, start, std::min(start + per_task, w.tile_count()), codes, rows, y);
    });
}

void Model::step(std::vector<Item> items) {
    size_t positions = 0;
    const std::lock_guard lock(running_);
    for (Item &item : items) {
        check(item);
        for (const Item &other : items)
            if (&other != &item && other.cache == item.cache)
                throw Error(EDGEGEN_BAD_ARGUMENT,
                            "expected each cache once in a step, got one twice");
    }
    for (const Item &item : items) {
        Cache &cache = *item.cache;
        cache.evict();
        const size_t slots = size_t(cache.slot(int(cache.length))) + item.count;
        cache.reserve(slots);
        positions = std::max(positions, slots);
    }
    const auto deeper = [](const Item &a, const Item &b) { return a.layers > b.layers; };
    std::stable_sort(items.begin(), items.end(), deeper);
    // Items with the same number of layers run together.
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
    const uint32_t group = header().heads / header().kv_heads;
    const int max_rows = std::max(1, kQueries / int(group));
    blocks_ = batch_.blocks(first, first + size_t(rows), max_rows);
    embed(first, rows);
    for (uint32_t i = 0; i < layers; ++i) run_layer(i, first, rows);
    write_outputs(first, rows);
}

// Write the requested hidden states and logits; consecutive rows pass through the head together.
void Model::write_outputs(size_t first, int rows) {
    const size_t hidden = header().hidden;
    for (int row = 0; row < rows;) {
        const Row &at = batch_[first + size_t(row)];
        const Item &item = *at.item;
        const int rest = std::min(rows - row, int(item.count) - at.index);  // of the item, here
        const int skip = std::clamp(int(item.count - item.wanted) - at.index, 0, rest);
        const int count = rest - skip;
        const size_t out = size_t(at.index + skip) - (item.count - item.wanted);
        if (count) {
            const size_t start = size_t(row + skip);
            rotate_residual(&b_.x[start * hidden], count, true);
            for (size_t i = start; i < start + size_t(count); ++i) normalize(i, file_.final_norm);
            float *from = &b_.normed[start * hidden];
            if (item.hidden) std::copy_n(from, size_t(count) * hidden, item.hidden + out * hidden);
            if (item.logits) {
                rotate_residual(from, count, false);
                linear(file_.head, file_.layers[0].qkv, count, item.logits + out * header().vocab,
                       [&](size_t i) { return from + i * hidden; });
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
    const auto fit_spare = [rows](auto &buffer, size_t size) {
        if (buffer.size() < (rows + kPadRows) * size) buffer.resize((rows + kPadRows) * size);
    };
    fit(b_.x, h.hidden), fit(b_.normed, h.hidden), fit(b_.qkv, qkv), fit(b_.attention, q);
    fit(b_.gate_up, 2 * h.inner), fit(b_.inner, h.inner), fit_spare(b_.codes, widest),
        fit(b_.scale, 1);
    fit_spare(b_.sums, widest / kQuad), fit(b_.queries, q), fit(b_.query_scale, h.heads);
    fit(b_.rotated, h.hidden);
    if (positions <= positions_) return;
    positions_ = (positions * 3 / 2 + kChunk - 1) / kChunk * kChunk;
}

void Model::embed(size_t first, int rows) {
    const Matrix &table = file_.embedding;
    for (int row = 0; row < rows; ++row) {
        const Row &at = batch_[first + size_t(row)];
        float *x = &b_.x[size_t(row) * table.k];
        const int32_t *tokens = at.item->tokens;
        if (!tokens || tokens[at.index] == kEmbedding) {
            const auto before =
                tokens ? std::count(tokens, tokens + at.index, kEmbedding) : at.index;
            std::copy_n(at.item->embeddings + size_t(before) * table.k, table.k, x);
            rotate_residual(x, 1, false);
            continue;
        }
        const int token = tokens[at.index], lane = token % kLanes;
        const uint8_t *codes = table.tiles + size_t(token / kLanes) * table.tile_bytes();
        for (int k = 0; k < table.k; ++k) {
            const int code = codes[k / 4 * 64 + lane * 4 + k % 4] - 128;
            x[k] = float(code) * table.scale[token] * header().embedding_scale;
        }
    }
}

void Model::run_layer(uint32_t index, size_t first, int rows) {
    const Header &h = header();
    const Layer &l = file_.layers[index];
    const Matrix &after = index + 1 < h.layers ? file_.layers[index + 1].qkv : file_.head;
    linear(l.qkv, l.o, rows, b_.qkv.data(),
           [&](size_t row) { return normalize(row, l.attn_norm); });
    prepare_heads(index, first, rows);
    attend(index, first);
    linear(l.o, l.gate_up, rows, b_.normed.data(),
           [&](size_t row) { return &b_.attention[row * h.heads * h.head_dim]; });
    add_residual(l.attn_post_norm, rows);
    linear(l.gate_up, l.down, rows, b_.gate_up.data(),
           [&](size_t row) { return normalize(row, l.mlp_norm); });
    linear(l.down, after, rows, b_.normed.data(), [&](size_t row) {
        float *inner = &b_.inner[row * h.inner];
        kernels_.gated_activation(&b_.gate_up[row * 2 * h.inner], int(h.inner), h.gelu, inner);
        for (uint32_t i = 0; h.inner_block && i < h.inner; i += h.inner_block)
            kernels_.hadamard(inner + i, int(h.inner_block));
        return inner;
    });
    add_residual(l.mlp_post_norm, rows);
}

// Apply bias, norm, RoPE and rotations; quantize the queries; store keys and values in the cache.
void Model::prepare_heads(uint32_t index, size_t first, int rows) {
    const Header &h = header();
    pool_.run(h.heads + h.kv_heads, [&](uint32_t head, unsigned) {
        for (int row = 0; row < rows; ++row)
            prepare_head(index, head, batch_[first + size_t(row)], row);
    });
}

// `head` counts the query heads, then the KV heads.
void Model::prepare_head(uint32_t index, uint32_t head, const Row &at, int row) {
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
    if (h.qk_norm) kernels_.rms_norm(x, query ? l.q_norm : l.k_norm, int(dim), h.eps, x);
    kernels_.rope(x, rope.cos + table, rope.sin + table, int(dim));
    kernels_.hadamard(x, int(dim));
    if (query) {
        float *scale = &b_.query_scale[size_t(row) * h.heads + head];
        int32_t sum;
        kernels_.quantize(x, int(dim), int(dim), &b_.queries[(row * h.heads + head) * dim], 4,
                          scale, &sum);
        *scale = *scale * h.attention_scale;
        return;
    }
    prepare(v);
    if (!h.values_rotated) kernels_.hadamard(v, int(dim));
    kernels_.store(head_cache(*at.item->cache, index, head - h.heads), at.slot, x, v);
}

HeadCache Model::head_cache(const Cache &cache, uint32_t layer, uint32_t head) const {
    const HeadLayout layout = head_layout();
    return {layout, cache.chunks.data(), (layer * header().kv_heads + head) * layout.bytes()};
}

float *Model::normalize(size_t row, const float *weight) {
    const size_t size = header().hidden;
    float *y = &b_.normed[row * size];
    kernels_.rms_norm(&b_.x[row * size], weight, int(size), header().eps, y);
    return y;
}

// Rotate the residual: the Hadamard transform in each of m blocks, then block_rotation across them.
void Model::rotate_residual(float *x, int rows, bool back) {
    if (!file_.block_rotation) return;
    const size_t hidden = header().hidden, power = header().power(), m = hidden / power;
    pool_.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        float *values = x + row * hidden, *rotated = &b_.rotated[row * hidden];
        for (size_t b = 0; b < m; ++b) kernels_.hadamard(values + b * power, int(power));
        std::memcpy(rotated, values, hidden * sizeof(float));
        for (size_t a = 0; a < m; ++a) {
            for (size_t b = 0; b < m; ++b) {
                const float q = file_.block_rotation[back ? b * m + a : a * m + b];
                float *out = values + a * power;
                const float *in = rotated + b * power;
                for (size_t i = 0; i < power; ++i) out[i] = b ? out[i] + q * in[i] : q * in[i];
            }
        }
    });
}

// x += y, or x += norm(y).
void Model::add_residual(const float *post_norm, int rows) {
    const size_t size = header().hidden;
    for (size_t row = 0; row < size_t(rows); ++row) {
        float *x = &b_.x[row * size], *y = &b_.normed[row * size];
        if (post_norm) kernels_.rms_norm(y, post_norm, int(size), header().eps, y);
        for (size_t i = 0; i < size; ++i) x[i] += y[i];
    }
}

}  // namespace edgegen
