// The decoder: what a step does with a model and a cache.
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
    void operator()(uint8_t *bytes) const { std::free(bytes); }
};
using Chunk = std::unique_ptr<uint8_t, FreeBytes>;

class Model;

// What of the past a token sees: the first `sink` tokens and the last `window` (Λ attention, see
// edgegen/arithmetic/eviction.py). Without a window it is all.
struct Attention {
    uint32_t sink = 0, window = 0;
};

// Keys and values of one sequence, in chunks of 64 tokens that hold all layers and heads. With a
// window, chunks that no later token sees leave, and are used again: a token's slot is its position
// less the tokens that have left before it.
class Cache {
public:
    Cache(std::shared_ptr<Model> model, uint32_t context, Attention attention);

    void grow(size_t slots);  // room for so many
    void drop();              // let go what no later token sees
    int slot(int position) const;
    void truncate(size_t length);
    void keep(const int32_t *indices, size_t count);
    // Throws where a step of `layers` layers would attend to a tree's other branches, or to layers
    // that were not run.
    void require_sequence(uint32_t layers) const;
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
    size_t kept() const;
    size_t removable(size_t length) const;

    size_t removed_ = 0;            // tokens that have left, from the first after the kept ones on
    std::vector<uint8_t *> spare_;  // chunks that these were in
    size_t last_ = 0;               // tokens of the last step, until it is kept or cut
    std::vector<int32_t> parents_;  // of these, or none if they are a sequence
    size_t shallow_ = SIZE_MAX;     // from this token on only `layers_` layers were run
    uint32_t layers_ = 0;
    std::vector<Chunk> owned_;  // chunks, or several of them together
    uint8_t *free_ = nullptr;   // chunks of the last of these that are not in use yet
    size_t free_count_ = 0;
};

class Model {
public:
    Model(const std::string &path, unsigned threads, const char *kernels);

    // Throws Error; nothing has run then.
    void step(std::vector<Item> items);

    // Copy a token of a cache to an earlier slot.
    void move(const Cache &cache, int from, int to) const;

    size_t chunk_bytes() const {
        return head_layout().bytes() * header().layers * header().kv_heads;
    }
    const Header &header() const { return file_.header; }
    const Kernels &kernels() const { return kernels_; }

private:
    // Activations of a block of tokens, [M][size] each.
    struct Buffers {
        std::vector<float> x, normed, qkv, heads, both, inner, scale, turned;
        std::vector<int8_t> codes, queries;
        std::vector<int32_t> sums;
        std::vector<float> query_scale;
    };

    // Queries that share keys and values, with room to work in.
    struct Part {
        Queries q;
        HeadCache cache;
        std::vector<Span> spans;
        std::vector<float> scores;
        std::vector<int8_t> digits;
    };

    HeadLayout head_layout() const { return {int(header().head_dim), int(header().kv_bits)}; }
    HeadCache head_cache(const Cache &cache, uint32_t layer, uint32_t head) const;
    void check(Item &item) const;
    void resize(size_t rows, size_t positions);
    void run(size_t first, int rows, uint32_t layers);
    void write(size_t first, int rows);
    void embed(size_t first, int rows);
    void layer(uint32_t index, size_t first, int rows);
    void project(uint32_t index, size_t first, int rows);
    void rotate_head(uint32_t index, uint32_t head, const Row &at, int row);
    void attend(uint32_t index, size_t first);
    void attend_shared(uint32_t count);
    uint32_t head_parts() const;
    void fill(Part &part, uint32_t index, uint32_t task, size_t first) const;
    void turn_back(const Queries &q) const;
    // y = W x, where source(row) makes and gives a row of x; `next` comes after W.
    template <class Source>
    void multiply(const Matrix &w, const Matrix &next, int rows, float *y, const Source &source);
    float *normed(size_t row, const float *weight);
    void turn(float *x, int rows, bool back);
    void add(const float *post_norm, int rows);

    File file_;
    const Kernels &kernels_;
    Pool pool_;
    std::mutex running_;
    Batch batch_;
    Buffers b_;
    std::vector<Block> blocks_;
    std::vector<Part> parts_;  // of each thread, or of the step where they share
    size_t positions_ = 0;     // that these have room for
};

}  // namespace edgegen
