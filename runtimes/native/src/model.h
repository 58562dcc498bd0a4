// The decoder: a model, the KV caches of its sequences, and the step that runs tokens through both.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "batch.h"
#include "file.h"
#include "kernels.h"
#include "pool.h"

namespace edgegen {

struct FreeBytes {
    void operator()(uint8_t *bytes) const { release(bytes); }
};
using Allocation = std::unique_ptr<uint8_t, FreeBytes>;

class Model;

// Tokens that a token attends to: the first `sink` and the last `window` (Λ attention, see
// edgegen/arithmetic/eviction.py). A window of 0 means all.
struct Attention {
    uint32_t sink = 0, window = 0;
};

// KV cache of one sequence, in chunks of 64 tokens that hold all layers and heads. With a window,
// chunks that no later token attends to are evicted and reused. The slot of a token is its position
// minus the number of tokens evicted before it.
class Cache {
public:
    Cache(std::shared_ptr<Model> model, uint32_t context, Attention attention);

    void reserve(size_t slots);
    void evict();  // recycle the chunks that no later token attends to
    int slot(int position) const;
    void truncate(size_t length);
    void keep(const int32_t *indices, size_t count);
    // Throw where a step of `layers` layers would attend to other branches of a tree, or to layers
    // that earlier tokens did not run.
    void require_chain(uint32_t layers) const;
    void commit(const Item &item, uint32_t all_layers);
    size_t state_size(size_t length) const;
    void save(uint8_t *state, size_t size);
    void restore(size_t length, const uint8_t *state, size_t size);

    const std::shared_ptr<Model> model;
    const size_t context;
    const Attention attention;
    size_t length = 0;
    std::vector<uint8_t *> chunks;

private:
    bool is_chain(size_t count) const;
    void allocate();
    size_t sink_slots() const;
    size_t evictable(size_t length) const;

    size_t evicted_ = 0;               // number of evicted tokens, all after the sinks
    std::vector<uint8_t *> recycled_;  // chunks of evicted tokens
    size_t last_step_ = 0;             // tokens of the last step, until truncated or kept
    std::vector<int32_t> parents_;     // their parents; empty for a sequence
    size_t shallow_from_ = SIZE_MAX;   // first token that ran `shallow_layers_` layers only
    uint32_t shallow_layers_ = 0;
    std::vector<Allocation> allocations_;  // of one chunk or several
    uint8_t *free_ = nullptr;              // unused chunks of the last allocation
    size_t free_count_ = 0;
};

class Model {
public:
    Model(const std::string &path, unsigned threads, const char *kernels);

    // Run one step. Where it throws Error, no token has run.
    void step(std::vector<Item> items);

    // Copy a token of a cache to an earlier slot.
    void move(const Cache &cache, int from, int to) const;

    size_t chunk_bytes() const {
        return head_layout().bytes() * header().layers * header().kv_heads;
    }
    const Header &header() const { return file_.header; }
    const Kernels &kernels() const { return kernels_; }

private:
    // Activations of up to kMaxRows tokens, [M][size] each.
    struct Buffers {
        std::vector<float> x, normed, qkv, attention, gate_up, inner, scale, rotated;
        std::vector<int8_t> codes, queries;
        std::vector<int32_t> sums;
        std::vector<float> query_scale;
    };

    // Queries that share keys and values, with the buffers of their attention.
    struct Part {
        Queries q;
        HeadCache cache;
        std::vector<Span> spans;
        std::vector<float> scores;
        std::vector<int8_t> probs;
    };

    HeadLayout head_layout() const { return {int(header().head_dim), int(header().kv_bits)}; }
    HeadCache head_cache(const Cache &cache, uint32_t layer, uint32_t head) const;
    void check(Item &item) const;
    void resize(size_t rows, size_t positions);
    void run(size_t first, int rows, uint32_t layers);
    void write_outputs(size_t first, int rows);
    void embed(size_t first, int rows);
    void run_layer(uint32_t index, size_t first, int rows);
    void prepare_heads(uint32_t index, size_t first, int rows);
    void prepare_head(uint32_t index, uint32_t head, const Row &at, int row);
    void attend(uint32_t index, size_t first);
    void attend_with_all_threads(uint32_t count);
    uint32_t parts_per_kv_head() const;
    void gather_queries(Part &part, uint32_t index, uint32_t task, size_t first) const;
    void unrotate_values(const Queries &q) const;
    // y = W x. source(row) computes a row of x and returns its address. `next` is the matrix that
    // the threads prefetch afterwards.
    template <class Source>
    void linear(const Matrix &w, const Matrix &next, int rows, float *y, const Source &source);
    float *normalize(size_t row, const float *weight);
    void rotate_residual(float *x, int rows, bool inverse);
    void add_residual(const float *post_norm, int rows);

    File file_;
    const Kernels &kernels_;
    Pool pool_;
    std::mutex running_;
    Batch batch_;
    Buffers b_;
    std::vector<Block> blocks_;
    std::vector<Part> parts_;  // one for each thread, or for each task where threads share them
    size_t positions_ = 0;     // slots that the buffers of the parts have room for
};

}  // namespace edgegen
