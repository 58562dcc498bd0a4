#include "model.h"

#include <algorithm>
#include <cstring>

#include "edgegen.h"

namespace edgegen {
namespace {

constexpr size_t kRows = kMostRows;     // tokens that pass through the layers together
constexpr size_t kTaskCodes = 1 << 16;  // weights that are worth a task of their own

#ifdef EDGEGEN_X86
bool has_avx512() {
    return __builtin_cpu_supports("avx512vnni") && __builtin_cpu_supports("avx512bw") &&
           __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512dq");
}
#endif

bool runs_here(const Kernels &kernels) {
#ifdef EDGEGEN_X86
    if (&kernels == &kAvx2) return __builtin_cpu_supports("avx2");
    if (&kernels == &kAvxVnni) return __builtin_cpu_supports("avx2") && has_avx_vnni();
    if (&kernels == &kAvx512 || &kernels == &kAvx512Vl) return has_avx512();
    if (&kernels == &kAmx) return has_avx512() && allow_amx();
#endif
#ifdef EDGEGEN_ARM
    if (&kernels == &kNeon) return true;
    if (&kernels == &kDotprod) return has_dotprod();
#endif
    return &kernels == &kPortable;
}

const Kernels &choose(const char *name) {
    const Kernels *const known[] = {
#ifdef EDGEGEN_X86
        &kAmx,     &kAvx512, &kAvxVnni, &kAvx512Vl, &kAvx2,
#endif
#ifdef EDGEGEN_ARM
        &kDotprod, &kNeon,
#endif
        &kPortable};
    for (const Kernels *kernels : known)
        if ((!name || !std::strcmp(name, kernels->name)) && runs_here(*kernels)) return *kernels;
    throw Error(EDGEGEN_BAD_ARGUMENT, std::string("no kernels ") + name + " on this processor");
}

}  // namespace

Model::Model(const std::string &path, unsigned threads, const char *kernels)
    : file_(path), kernels_(choose(kernels)), pool_(threads) {}

void Model::check(Item &item) const {
    const Header &h = header();
    const Cache &cache = *item.cache;
    if (cache.model.get() != this) throw Error(EDGEGEN_BAD_ARGUMENT, "a cache of another model");
    if (!item.count || item.wanted > item.count)
        throw Error(EDGEGEN_BAD_ARGUMENT, "the number of tokens");
    if (!item.tokens && !item.embeddings)
        throw Error(EDGEGEN_BAD_ARGUMENT, "a step takes tokens, embeddings, or both");
    const int32_t least = item.embeddings ? kGiven : 0;
    for (size_t i = 0; item.tokens && i < item.count; ++i)
        if (item.tokens[i] < least || item.tokens[i] >= int64_t(h.vocab))
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

template <class Source>
void Model::multiply(const Matrix &w, const Matrix &next, int rows, float *y,
                     const Source &source) {
    pool_.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        const Place place = kernels_.place(w, rows, int(row));
        kernels_.quantize(source(row), w.k, w.group, &b_.codes[place.offset], place.step,
                          &b_.scale[row], &b_.sums[size_t(row) * w.groups()]);
    });
    const Codes codes{b_.codes.data(), b_.scale.data(), b_.sums.data()};
    const int per_task = std::max(1, int(kTaskCodes / (size_t(kLanes) * w.k)));
    const int tasks = (w.count() + per_task - 1) / per_task;
    pool_.announce(next.tiles, size_t(next.count()) * next.tile_bytes());
    pool_.run(uint32_t(tasks), [&](uint32_t task, unsigned) {
        const int start = int(task) * per_task;
        kernels_.matmul(w, start, std::min(start + per_task, w.count()), codes, rows, y);
    });
}

void Model::step(std::vector<Item> items) {
    size_t positions = 0;
    const std::lock_guard lock(running_);
    for (Item &item : items) {
        check(item);
        for (const Item &other : items)
            if (&other != &item && other.cache == item.cache)
                throw Error(EDGEGEN_BAD_ARGUMENT, "two parts of a step share a cache");
    }
    for (const Item &item : items) {
        Cache &cache = *item.cache;
        cache.drop();
        const size_t slots = size_t(cache.slot(int(cache.length))) + item.count;
        cache.grow(slots);
        positions = std::max(positions, slots);
    }
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
    const uint32_t group = header().heads / header().kv_heads;
    const int most = std::max(1, kQueries / int(group));
    blocks_ = batch_.blocks(first, first + size_t(rows), most);
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
            const size_t start = size_t(row + skip);
            turn(&b_.x[start * hidden], count, true);
            for (size_t i = start; i < start + size_t(count); ++i) normed(i, file_.norm);
            float *from = &b_.normed[start * hidden];
            if (item.hidden) std::copy_n(from, size_t(count) * hidden, item.hidden + out * hidden);
            if (item.logits) {
                turn(from, count, false);
                multiply(file_.head, file_.layers[0].qkv, count, item.logits + out * header().vocab,
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
        if (buffer.size() < (rows + kSpare) * size) buffer.resize((rows + kSpare) * size);
    };
    fit(b_.x, h.hidden), fit(b_.normed, h.hidden), fit(b_.qkv, qkv), fit(b_.heads, q);
    fit(b_.both, 2 * h.inner), fit(b_.inner, h.inner), fit_spare(b_.codes, widest),
        fit(b_.scale, 1);
    fit_spare(b_.sums, widest / kQuad), fit(b_.queries, q), fit(b_.query_scale, h.heads);
    fit(b_.turned, h.hidden);
    if (positions <= positions_) return;
    positions_ = (positions * 3 / 2 + kChunk - 1) / kChunk * kChunk;
}

void Model::embed(size_t first, int rows) {
    const Matrix &table = file_.embedding;
    for (int row = 0; row < rows; ++row) {
        const Row &at = batch_[first + size_t(row)];
        float *x = &b_.x[size_t(row) * table.k];
        const int32_t *tokens = at.item->tokens;
        if (!tokens || tokens[at.index] == kGiven) {
            const auto before = tokens ? std::count(tokens, tokens + at.index, kGiven) : at.index;
            std::copy_n(at.item->embeddings + size_t(before) * table.k, table.k, x);
            turn(x, 1, false);
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

void Model::layer(uint32_t index, size_t first, int rows) {
    const Header &h = header();
    const Layer &l = file_.layers[index];
    const Matrix &after = index + 1 < h.layers ? file_.layers[index + 1].qkv : file_.head;
    multiply(l.qkv, l.o, rows, b_.qkv.data(), [&](size_t row) { return normed(row, l.attn_norm); });
    project(index, first, rows);
    attend(index, first);
    multiply(l.o, l.gate_up, rows, b_.normed.data(),
             [&](size_t row) { return &b_.heads[row * h.heads * h.head_dim]; });
    add(l.attn_post_norm, rows);
    multiply(l.gate_up, l.down, rows, b_.both.data(),
             [&](size_t row) { return normed(row, l.mlp_norm); });
    multiply(l.down, after, rows, b_.normed.data(), [&](size_t row) {
        float *inner = &b_.inner[row * h.inner];
        kernels_.gate(&b_.both[row * 2 * h.inner], int(h.inner), h.gelu, inner);
        for (uint32_t i = 0; h.inner_block && i < h.inner; i += h.inner_block)
            kernels_.hadamard(inner + i, int(h.inner_block));
        return inner;
    });
    add(l.mlp_post_norm, rows);
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
        kernels_.quantize(x, int(dim), int(dim), &b_.queries[(row * h.heads + head) * dim], 4,
                          scale, &sum);
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

float *Model::normed(size_t row, const float *weight) {
    const size_t size = header().hidden;
    float *y = &b_.normed[row * size];
    kernels_.norm(&b_.x[row * size], weight, int(size), header().eps, y);
    return y;
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
void Model::add(const float *post_norm, int rows) {
    const size_t size = header().hidden;
    for (size_t row = 0; row < size_t(rows); ++row) {
        float *x = &b_.x[row * size], *y = &b_.normed[row * size];
        if (post_norm) kernels_.norm(y, post_norm, int(size), header().eps, y);
        for (size_t i = 0; i < size; ++i) x[i] += y[i];
    }
}

}  // namespace edgegen
