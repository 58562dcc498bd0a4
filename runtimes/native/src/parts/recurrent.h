// Base of recurrent parts: the matrices of their heads, which tokens change one after the other,
// the convolution before them, and going back after drafts and trees.
#pragma once

#include <vector>

#include "cache.h"
#include "executor.h"
#include "parts/part.h"
#include "recurrence.h"

namespace edgegen {

// Sizes of a recurrence, in floats. A unit is a set of heads that one task computes.
struct RecurrentShape {
    uint32_t channels;  // of the convolution
    uint32_t width;     // tokens that the convolution reads
    uint32_t rates;     // of a token beside its inputs of the convolution
    uint32_t units;
    size_t matrices, outputs;  // of a unit
};

// A step's rows, from which the states of tokens are computed.
struct RecurrentRows {
    const float *inputs;  // [rows][stride], of which the first `channels` count
    size_t stride;
    const float *rates;  // [rows][rates]
    float *out;          // [rows][units][outputs]
};

struct RecurrentBuffers {
    std::vector<const float *> inputs;  // [rows], of [hidden] each
    std::vector<float> both;            // [rows] of the convolution's inputs and of the gates
    std::vector<float> rates;           // [rows][rates]
    std::vector<float> out;             // [rows][units][outputs]
};

class Recurrent : public Part {
public:
    explicit Recurrent(const RecurrentShape &shape) : shape_(shape) {}

    Bytes first() const override { return in_.bytes(); }

    void move(const Kernels &, const Cache &cache, int from, int to) const override;
    void settle(const Kernels &kernels, Cache &cache) const override;

protected:
    // Buffers of one task: queries, keys and values of a token, the matrices of a unit, tokens.
    struct Scratch {
        std::vector<float> q, k, v, matrices;
        std::vector<int> path;
    };

    // Return buffers for `keys` and `values` floats of a token.
    Scratch scratch(size_t keys, size_t values) const;
    virtual Scratch scratch() const = 0;

    // Apply a token to the matrices of a unit, and write its outputs unless `out` is null. `tokens`
    // are the token and those before it, as many as the convolution reads.
    virtual void apply(const Kernels &kernels, Cache &cache, const int *tokens, uint32_t unit,
                       float *matrices, float *out, Scratch &s) const = 0;

    void reserve(Reader &reader);

    // Read the convolution's kernel.
    void read_kernel(Reader &reader);

    // Multiply the inputs of the step by `in_`, and make room for the rates and the outputs.
    RecurrentBuffers &project(Executor &e) const;

    // Change the state of each cache of the step by its rows, and compute their outputs.
    void run_rows(Executor &e, const RecurrentRows &rows) const;

    // Convolve `count` channels, and apply SiLU.
    void convolve(const Kernels &kernels, Cache &cache, const int *tokens, size_t channel,
                  size_t count, float *out) const;

    const float *rates(Cache &cache, int token) const {
        return layout_.inputs(cache.recurrent(), token) + shape_.channels;
    }

    RecurrentShape shape_;
    Matrix in_{}, out_{};
    std::vector<float> kernel_;    // [width][channels]
    const float *bias_ = nullptr;  // [channels], or null

private:
    void catch_up_blocks(Executor &e, const std::vector<Block> &blocks) const;
    void store(const RecurrentRows &rows, Executor &e) const;
    void run_unit(const Executor &e, const RecurrentRows &rows, Block block, uint32_t unit,
                  Recurrence &state) const;
    void run_node(const Executor &e, const RecurrentRows &rows, size_t row, uint32_t unit,
                  Scratch &s) const;
    void catch_up(const Kernels &kernels, Cache &cache, Recurrence &state, int token, uint32_t unit,
                  Scratch &s) const;

    RecurrentLayout layout_{};
};

// log(1 + exp(x)), and exp(x) for x <= 0, see `softplus_wide` and `exp_wide` of
// edgegen/arithmetic/fixed.py.
double softplus(double x);
double exp_wide(double x);

}  // namespace edgegen
