// The decoder's step: checks, layers, outputs.
#include "model.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

#include "choose.h"
#include "edgegen.h"
#include "error.h"

namespace edgegen {
namespace {

constexpr uint32_t kFirstLayer[] = {0};
constexpr size_t kRows = kMaxRows;    // tokens that pass through the layers together
constexpr size_t kGathered = 32;      // rows of several sequences whose logits are copied
constexpr size_t kLogits = 1 << 13;   // logits of a task
constexpr float kMargin = 4;          // see edgegen/arithmetic/refine.py
constexpr int kRefinedTiles = 64;     // tiles of a task that refines logits: likely tokens cluster
constexpr uint32_t kMaxBlock = 4096;  // inputs of a Hadamard transform

// Where the outputs of a row go, or null.
struct Outputs {
    float *hidden, *logits;
};

// Return the maximum of `size` numbers.
float max_of(const float *x, int size) {
    float lanes[kLanes];
    std::fill_n(lanes, kLanes, -std::numeric_limits<float>::infinity());
    for (; size >= kLanes; size -= kLanes, x += kLanes)
        for (int i = 0; i < kLanes; ++i) lanes[i] = x[i] > lanes[i] ? x[i] : lanes[i];
    for (int i = 0; i < size; ++i) lanes[i] = x[i] > lanes[i] ? x[i] : lanes[i];
    return *std::max_element(lanes, lanes + kLanes);
}

// Return whether one of `size` numbers is at least `least`.
bool reaches(const float *x, int size, float least) {
    int found = 0;
    for (int i = 0; i < size; ++i) found |= x[i] >= least;
    return found;
}

void prefetch_tile(const Matrix &w, int index) {
    const uint8_t *tile = w.tile(index);
    for (size_t i = 0; i < w.tile_bytes(); i += 64) __builtin_prefetch(tile + i, 0, 2);
}

}  // namespace

Model::Model(const std::string &path, unsigned threads, const char *kernels,
             const edgegen_device *device)
    : file_(path), executor_(file_.header, choose_kernels(kernels), threads) {
    if (!device) return;
    const HeadLayout layout{int(device->head_dim), int(header().kv_bits)};
    const size_t expected = file_.chunk_bytes / header().layers;
    if (device->kv_heads * layout.bytes() != expected)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected the model's KV heads and their size, got " +
                                              std::to_string(device->kv_heads) + " of " +
                                              std::to_string(device->head_dim));
    executor_.offload = std::make_unique<Offload>(*device, layout, file_.matrices);
}

void Model::check(Item &item) const {
    const Header &h = header();
    const Cache &cache = *item.cache;
    if (cache.model.get() != this)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a cache of this model, got another model's");
    if (offload() && !cache.device)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a cache with memory of the accelerator");
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
    if (item.parents && !file_.recurrences.empty() && item.count > size_t(kMaxStep))
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a tree of at most " + std::to_string(kMaxStep) +
                                              " tokens in a model with recurrent layers, got " +
                                              std::to_string(item.count));
    if (item.count > cache.context - cache.length)
        throw Error(EDGEGEN_NO_ROOM, "expected at most " +
                                         std::to_string(cache.context - cache.length) +
                                         " more tokens, got " + std::to_string(item.count) +
                                         "; use a larger context");
    choose_layers(item);
    cache.require_chain(item.run);
}

// Set the layers that the tokens run.
void Model::choose_layers(Item &item) const {
    const uint32_t all = header().layers, count = item.layers ? item.layers : all;
    if (item.chosen && !item.layers)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected the number of chosen layers, got 0");
    if (count > all)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected 1 to " + std::to_string(all) + " layers, got " +
                                              std::to_string(count));
    if (!item.chosen) {
        item.run.resize(count);
        std::iota(item.run.begin(), item.run.end(), 0);
        return;
    }
    item.run.assign(item.chosen, item.chosen + count);
    for (size_t i = 0; i < count; ++i)
        if (item.run[i] >= all || (i && item.run[i] <= item.run[i - 1]))
            throw Error(EDGEGEN_BAD_ARGUMENT, "expected ascending layers of 0 to " +
                                                  std::to_string(all - 1) + ", got " +
                                                  std::to_string(item.run[i]));
    for (const uint32_t source : file_.sources)
        if (!std::binary_search(item.run.begin(), item.run.end(), source))
            throw Error(EDGEGEN_BAD_ARGUMENT, "expected layer " + std::to_string(source) +
                                                  " among the layers, whose keys and values "
                                                  "others attend to");
}

void Model::step(std::vector<Item> items) {
    size_t slots = 0;
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
        if (cache.device) cache.device->invalidate(cache.slot(int(cache.length)));
        const size_t end = size_t(cache.slot(int(cache.length))) + item.count;
        cache.reserve(end);
        slots = std::max(slots, end);
    }
    if (executor_.offload) executor_.offload->accelerator.clear();
    const auto deeper = [](const Item &a, const Item &b) {
        return a.run.size() != b.run.size() ? a.run.size() > b.run.size() : a.run < b.run;
    };
    std::stable_sort(items.begin(), items.end(), deeper);
    executor_.slots = std::max(executor_.slots, slots);
    Batch &batch = executor_.batch;
    // Items with the same layers run together.
    for (size_t i = 0; i < items.size();) {
        batch.clear();
        const std::vector<uint32_t> &layers = items[i].run;
        for (; i < items.size() && items[i].run == layers; ++i) batch.add(items[i]);
        for (size_t first = 0; first < batch.size(); first += kRows)
            run(first, int(std::min(kRows, batch.size() - first)), layers);
    }
    for (const Item &item : items) item.cache->commit(item, header().layers);
}

Matrix Model::checked(const edgegen_weights &weights) const {
    const auto &[scale, tiles, rows, columns, block, group] = weights;
    const bool is_block = block && block <= kMaxBlock && !(block & (block - 1));
    if (!rows || rows > kMaxVocab || !columns || columns > kLimit || columns % kQuad || !is_block ||
        columns % block)
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "expected weights with columns in multiples of " + std::to_string(kQuad) +
                        " and of the block, a power of two, got " + std::to_string(rows) + " x " +
                        std::to_string(columns) + " in blocks of " + std::to_string(block));
    if (group % kQuad || (group && columns % group))
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "expected groups in multiples of " + std::to_string(kQuad) + " that divide " +
                        std::to_string(columns) + " columns, got " + std::to_string(group));
    if (offload()) throw Error(EDGEGEN_BAD_ARGUMENT, "expected a model without an accelerator");
    return {.scale = scale,
            .tiles = tiles,
            .n = int(rows),
            .k = int(columns),
            .bits = group ? 4 : 8,
            .group = int(group ? group : columns),
            .trellis = false,
            .planes = 0};
}

void Model::multiply(const edgegen_weights &weights, const float *x, size_t count, float *y) {
    const Matrix matrix = checked(weights);
    const size_t k = weights.columns, block = weights.block;
    const Bytes next = read_next(kFirstLayer, 0);  // of the next step
    const std::lock_guard lock(running_);
    for (size_t first = 0; first < count; first += kRows) {
        const size_t rows = std::min(kRows, count - first);
        float *inputs = fit(rotated_, rows * k);
        std::copy_n(x + first * k, rows * k, inputs);
        const auto source = [&](size_t row) {
            hadamard_blocks(executor_.kernels, inputs + row * k, k, block);
            return inputs + row * k;
        };
        executor_.linear(matrix, next, int(rows), y + first * weights.rows, source);
    }
}

void Model::run(size_t first, int rows, const std::vector<uint32_t> &layers) {
    executor_.select(first, rows);
    embed();
    for (size_t i = 0; i < layers.size(); ++i) {
        const Layer &layer = file_.layers[layers[i]];
        const std::span<const uint32_t> rest(layers.begin() + std::ptrdiff_t(i), layers.end());
        for (size_t b = 0; b < layer.size(); ++b) run_branch(layer[b], read_next(rest, b + 1));
    }
    write_outputs();
}

// Return the memory that is read first from branch `branch` of the first of these layers on.
Bytes Model::read_next(std::span<const uint32_t> layers, size_t branch) const {
    for (const uint32_t index : layers) {
        for (const Layer &layer = file_.layers[index]; branch < layer.size(); ++branch)
            if (const Bytes bytes = layer[branch].parts[0]->first(); bytes.size) return bytes;
        branch = 0;
    }
    return file_.head.bytes();
}

void Model::embed() {
    const Matrix &table = file_.embedding;
    for (int row = 0; row < executor_.rows; ++row) {
        const Row &at = executor_.batch[executor_.first + size_t(row)];
        float *x = &executor_.x[size_t(row) * size_t(table.k)];
        const int32_t *tokens = at.item->tokens;
        if (!tokens || tokens[at.index] == kEmbedding) {
            const auto before =
                tokens ? std::count(tokens, tokens + at.index, kEmbedding) : at.index;
            std::copy_n(at.item->embeddings + size_t(before) * size_t(table.k), table.k, x);
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
    if (!file_.reads_embedding) return;
    const size_t size = size_t(executor_.rows) * size_t(table.k);
    std::copy_n(executor_.x.data(), size, fit(executor_.embedded, size));
}

// `after` is the memory that the next branch reads first.
void Model::run_branch(const Branch &branch, Bytes after) {
    const size_t size = size_t(executor_.rows) * header().hidden, count = branch.parts.size();
    executor_.norm = branch.norm;
    float *y = fit(y_, size);
    for (size_t i = 0; i < count; ++i) {
        const Bytes next = i + 1 < count ? branch.parts[i + 1]->first() : after;
        float *out = i ? fit(part_, size) : y;
        branch.parts[i]->run(executor_, next, out);
        if (i) add(y, out, size);
    }
    add_residual(branch, y);
}

// x += scale * y, or x += scale * norm(y).
void Model::add_residual(const Branch &branch, float *y) {
    const size_t size = header().hidden;
    for (size_t row = 0; row < size_t(executor_.rows); ++row, y += size) {
        float *x = &executor_.x[row * size];
        if (branch.post_norm)
            executor_.kernels.rms_norm(y, branch.post_norm, int(size), header().eps, y);
        for (size_t i = 0; i < size; ++i) x[i] += branch.scale * y[i];
    }
}

// Write the requested hidden states and logits.
void Model::write_outputs() {
    const size_t hidden = header().hidden, vocab = header().vocab;
    float *x = fit(normed_, size_t(executor_.rows) * hidden);
    std::vector<Outputs> wanted;
    for (int row = 0; row < executor_.rows; ++row) {
        const Row &at = executor_.batch[executor_.first + size_t(row)];
        const Item &item = *at.item;
        const size_t skipped = item.count - item.wanted, index = size_t(at.index);
        if (index < skipped) continue;
        std::copy_n(&executor_.x[size_t(row) * hidden], hidden, x + wanted.size() * hidden);
        wanted.push_back({item.hidden ? item.hidden + (index - skipped) * hidden : nullptr,
                          item.logits ? item.logits + (index - skipped) * vocab : nullptr});
    }
    rotate_residual(x, int(wanted.size()), true);
    std::vector<float *> logits;
    for (size_t i = 0; i < wanted.size(); ++i) {
        float *row = x + i * hidden;
        final_norm(row, row);
        if (wanted[i].hidden) std::copy_n(row, hidden, wanted[i].hidden);
        if (!wanted[i].logits) continue;
        if (logits.size() < i) std::copy_n(row, hidden, x + logits.size() * hidden);
        logits.push_back(wanted[i].logits);
    }
    write_logits(x, logits);
}

// Write the logits of the normalized rows `x`. The rows of all sequences pass through the head
// together, which is a large part of a small model's weights.
void Model::write_logits(float *x, const std::vector<float *> &to) {
    const size_t hidden = header().hidden, vocab = header().vocab;
    rotate_residual(x, int(to.size()), false);
    bool adjacent = true;  // the rows of one sequence
    for (size_t i = 1; i < to.size(); ++i) adjacent = adjacent && to[i] == to[i - 1] + vocab;
    if (adjacent && !to.empty()) return multiply_head(x, int(to.size()), to[0]);
    for (size_t first = 0, count; first < to.size(); first += count) {
        count = std::min(kGathered, to.size() - first);
        float *block = fit(logits_, count * vocab);
        multiply_head(x + first * hidden, int(count), block);
        executor_.pool.run(uint32_t(count), [&](uint32_t i, unsigned) {
            std::copy_n(block + i * vocab, vocab, to[first + i]);
        });
    }
}

void Model::multiply_head(const float *x, int count, float *logits) {
    const Bytes next = read_next(kFirstLayer, 0);  // of the next step
    const size_t hidden = header().hidden;
    executor_.linear(file_.head, next, count, logits, [&](size_t i) { return x + i * hidden; });
    if (header().head == HeadKind::kRefined) refine_logits(x, count, logits);
    scale_logits(logits, size_t(count) * header().vocab);
}

void Model::final_norm(const float *x, float *y) const {
    const uint32_t hidden = header().hidden;
    executor_.kernels.rms_norm(x, file_.final_norm, int(hidden), header().eps, y);
    if (file_.final_bias) add(y, file_.final_bias, hidden);
}

// Refine the products of the head with its inputs x [count][hidden].
void Model::refine_logits(const float *x, int count, float *logits) {
    const Matrix &table = file_.embedding;
    const Kernels &kernels = executor_.kernels;
    const RowLayout layout = kernels.row_layout(table, 1, 0);
    float scale;
    const Codes codes{fit(codes_, size_t(1 + kPadRows) * size_t(table.k)), &scale,
                      fit(sums_, 1 + kPadRows)};
    for (int row = 0; row < count; ++row, x += table.k, logits += table.n) {
        kernels.quantize(x, table.k, table.group, &codes.codes[layout.offset], layout.stride,
                         &scale, codes.sums);
        refine_row(codes, logits);
    }
}

// Replace each tile of products that has one near the maximum by the embedding's products.
void Model::refine_row(const Codes &x, float *logits) {
    const Matrix &table = file_.embedding;
    const float margin = kMargin / std::fabs(header().logit_scale);
    const float least = max_of(logits, table.n) - margin;
    const int tiles = table.tile_count(), per_task = kRefinedTiles;
    executor_.pool.run(uint32_t((tiles + per_task - 1) / per_task), [&](uint32_t task, unsigned) {
        const int first = int(task) * per_task, last = std::min(first + per_task, tiles);
        int near[kRefinedTiles], count = 0;
        for (int tile = first; tile < last; ++tile) {
            const int start = tile * kLanes;
            if (!reaches(logits + start, std::min(kLanes, table.n - start), least)) continue;
            near[count++] = tile;
            prefetch_tile(table, tile);
        }
        for (int i = 0; i < count; ++i)
            executor_.kernels.matmul(table, near[i], near[i] + 1, x, 1, logits);
    });
}

void Model::scale_logits(float *logits, size_t count) {
    const float scale = header().logit_scale, limit = header().logit_softcap;
    if (scale == 1 && limit == 0) return;
    executor_.pool.run(uint32_t((count + kLogits - 1) / kLogits), [&](uint32_t task, unsigned) {
        float *start = logits + task * kLogits;
        const size_t size = std::min(kLogits, count - task * kLogits);
        for (size_t i = 0; i < size; ++i) start[i] *= scale;
        if (limit != 0) executor_.kernels.cap(start, int(size), limit);
    });
}

void Model::settle(Cache &cache) const {
    for (const Layer &layer : file_.layers)
        for (const Branch &branch : layer)
            for (const auto &part : branch.parts) part->settle(executor_.kernels, cache);
}

void Model::move(const Cache &cache, int from, int to) const {
    for (const uint32_t index : cache.last_run())  // others have no such token
        for (const Branch &branch : file_.layers[index])
            for (const auto &part : branch.parts) part->move(executor_.kernels, cache, from, to);
}

// Rotate the residual: the Hadamard transform in each of m blocks, then block_rotation across them.
void Model::rotate_residual(float *x, int rows, bool back) {
    if (!file_.block_rotation) return;
    const size_t hidden = header().hidden, power = header().power(), m = hidden / power;
    float *copies = fit(rotated_, size_t(rows) * hidden);
    executor_.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        float *values = x + row * hidden, *rotated = copies + row * hidden;
        hadamard_blocks(executor_.kernels, values, hidden, power);
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

}  // namespace edgegen
