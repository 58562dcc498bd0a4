// Shared by the parts of a layer while a step runs: its tokens, the threads, kernels and buffers.
#pragma once

#include <algorithm>
#include <map>
#include <memory>
#include <vector>

#include "batch.h"
#include "kernels.h"
#include "offload.h"
#include "pool.h"
#include "reader.h"

namespace edgegen {

// Return the number of tiles of a matrix that a task multiplies.
inline int tiles_per_task(const Matrix &w) {
    constexpr size_t kTaskCodes = 1 << 16;  // weights of a task
    return std::max(1, int(kTaskCodes / (size_t(w.tile_rows()) * size_t(w.k))));
}

// Return the buffer with room for at least `size` values.
template <class T>
T *fit(std::vector<T> &buffer, size_t size) {
    if (buffer.size() < size) buffer.resize(size);
    return buffer.data();
}

class Executor {
public:
    Executor(const Header &header_, const Kernels &kernels_, unsigned threads)
        : header(header_), kernels(kernels_), pool(threads) {}

    // Set the tokens that run through the layers: the rows [first, first + rows) of the batch.
    void select(size_t first_, int rows_);

    // Return the current rows in blocks of at most `max_rows` rows of one cache.
    const std::vector<Block> &blocks(int max_rows);

    // Compute the input of the current branch's parts for a row, and return it.
    const float *input(size_t row);

    // Return the token of a row; an embedding without a token counts as token 0.
    int token(size_t row) const;

    // y = W x for `count` rows. source(row) computes a row of x and returns its address. `next` is
    // the memory that the threads prefetch afterwards.
    template <class Source>
    void linear(const Matrix &w, Bytes next, int count, float *y, const Source &source);

    // Return the buffers of type T, which all layers share.
    template <class T>
    T &shared();

    const Header &header;
    const Kernels &kernels;
    Pool pool;
    Batch batch;
    std::unique_ptr<Offload> offload;  // null without an accelerator
    size_t first = 0;
    int rows = 0;
    size_t slots = 0;             // of the longest cache in the step
    const float *norm = nullptr;  // of the current branch, or null
    std::vector<float> x;         // residual, [rows][hidden]
    std::vector<float> embedded;  // input of the first layer, where a layer reads it

private:
    std::vector<Block> blocks_;
    int block_rows_ = 0;  // limit of the rows of `blocks_`, 0 if there are none yet
    std::vector<float> normed_, scale_;
    std::vector<int8_t> codes_;
    std::vector<int32_t> sums_;
    std::map<const void *, std::shared_ptr<void>> shared_;
};

// y += x
inline void add(float *y, const float *x, size_t size) {
    for (size_t i = 0; i < size; ++i) y[i] += x[i];
}

// y -= x
inline void subtract(float *y, const float *x, size_t size) {
    for (size_t i = 0; i < size; ++i) y[i] -= x[i];
}

// Apply the Hadamard transform to each `block` values.
inline void hadamard_blocks(const Kernels &kernels, float *x, size_t size, size_t block) {
    for (size_t i = 0; i < size; i += block) kernels.hadamard(x + i, int(block));
}

template <class Source>
void Executor::linear(const Matrix &w, Bytes next, int count, float *y, const Source &source) {
    const size_t spare = size_t(count) + kPadRows;
    const Codes codes{fit(codes_, spare * size_t(w.k)), fit(scale_, size_t(count)),
                      fit(sums_, spare * size_t(w.groups()))};
    pool.run(uint32_t(count), [&](uint32_t row, unsigned) {
        const RowLayout layout =
            offload ? Offload::row_layout(w, int(row)) : kernels.row_layout(w, count, int(row));
        kernels.quantize(source(row), w.k, w.group, &codes.codes[layout.offset], layout.stride,
                         &codes.scale[row], &codes.sums[size_t(row) * size_t(w.groups())]);
    });
    if (offload) {
        offload->multiply(w, codes, count, y);
        return;
    }
    const int per_task = tiles_per_task(w);
    const int tasks = (w.tile_count() + per_task - 1) / per_task;
    pool.prefetch_next(next.start, next.size);
    pool.run(uint32_t(tasks), [&](uint32_t task, unsigned) {
        const int start = int(task) * per_task;
        kernels.matmul(w, start, std::min(start + per_task, w.tile_count()), codes, count, y);
    });
}

template <class T>
T &Executor::shared() {
    static const char key = 0;  // its address is that of the type
    std::shared_ptr<void> &buffers = shared_[&key];
    if (!buffers) buffers = std::make_shared<T>();
    return *static_cast<T *>(buffers.get());
}

}  // namespace edgegen
