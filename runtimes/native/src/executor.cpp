// The rows of a step that run through the layers.
#include "executor.h"

namespace edgegen {

void Executor::select(size_t first_, int rows_) {
    first = first_;
    rows = rows_;
    block_rows_ = 0;
    fit(x, size_t(rows) * header.hidden);
    fit(normed_, size_t(rows) * header.hidden);
}

const std::vector<Block> &Executor::blocks(int max_rows) {
    if (max_rows != block_rows_) {
        blocks_ = batch.blocks(first, first + size_t(rows), max_rows);
        block_rows_ = max_rows;
    }
    return blocks_;
}

int Executor::token(size_t row) const {
    const Row &at = batch[first + row];
    const int32_t *tokens = at.item->tokens;
    return tokens ? std::max(tokens[at.index], 0) : 0;
}

const float *Executor::input(size_t row) {
    const size_t size = header.hidden;
    if (!norm) return &x[row * size];
    float *y = &normed_[row * size];
    kernels.rms_norm(&x[row * size], norm, int(size), header.eps, y);
    return y;
}

}  // namespace edgegen
