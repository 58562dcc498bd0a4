// The decoder: what a step does with a model and a cache.
#pragma once

#include <memory>
#include <mutex>
#include <string>
#include <vector>

#include "file.h"
#include "kernels.h"
#include "pool.h"

namespace edgegen {

struct FreeBytes {
    void operator()(uint8_t *bytes) const { std::free(bytes); }
};
using Chunk = std::unique_ptr<uint8_t, FreeBytes>;

class Model;

// Keys and values of one sequence, in chunks of 64 tokens that hold all layers and heads.
class Cache {
public:
    Cache(std::shared_ptr<Model> model, uint32_t context);

    void grow(size_t length);  // room for so many tokens
    void truncate(size_t length);
    size_t state_size(size_t length) const;
    void save(uint8_t *state, size_t size) const;
    void restore(size_t length, const uint8_t *state, size_t size);

    const std::shared_ptr<Model> model;
    const size_t context;
    size_t length = 0;
    std::vector<uint8_t *> chunks;

private:
    std::vector<Chunk> owned_;
};

class Model {
public:
    Model(const std::string &path, unsigned threads, const char *kernels);

    // Throws Error; nothing has run then.
    void step(Cache &cache, const int32_t *tokens, size_t count, size_t wanted, float *logits);

    size_t chunk_bytes() const { return head_layout().bytes() * header().layers * header().kv_heads; }
    const Header &header() const { return file_.header; }
    const Kernels &kernels() const { return kernels_; }

private:
    // Activations of a block of tokens, [M][size] each.
    struct Buffers {
        std::vector<float> x, normed, qkv, heads, both, inner, scale;
        std::vector<int8_t> codes, queries;
        std::vector<int32_t> sums;
        std::vector<float> query_scale;
    };

    HeadLayout head_layout() const { return {int(header().head_dim), int(header().kv_bits)}; }
    HeadCache head_cache(const Cache &cache, uint32_t layer, uint32_t head) const;
    void resize(size_t rows, size_t positions);
    void embed(const int32_t *tokens, int rows);
    void layer(Cache &cache, uint32_t index, int first, int rows);
    void project(Cache &cache, uint32_t index, int first, int rows);
    void rotate_head(Cache &cache, uint32_t index, uint32_t head, int position, int row);
    void attend(const Cache &cache, uint32_t index, int first, int rows);
    void multiply(const Matrix &w, const float *x, int rows, float *y);
    void normed(const float *x, const float *weight, int rows, float *y);
    void add(const float *y, const float *post_norm, int rows);

    File file_;
    const Kernels &kernels_;
    Pool pool_;
    std::mutex running_;
    Buffers b_;
    std::vector<std::vector<float>> scores_;   // of each thread
    std::vector<std::vector<int8_t>> digits_;  // of each thread
    size_t positions_ = 0;                     // that these have room for
};

}  // namespace edgegen
