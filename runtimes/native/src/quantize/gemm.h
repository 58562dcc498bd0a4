// Single-precision matrix products for the quantizers, multi-threaded and reproducible: each
// element is summed in one order, whatever the number of threads.
#pragma once

#include <cstddef>
#include <memory>

#include "../pool.h"

namespace edgegen::quantize {

// A row-major matrix, or the transpose of one.
struct View {
    const float *data = nullptr;
    size_t stride = 0;  // floats from one stored row to the next
    bool transposed = false;

    View t() const { return {data, stride, !transposed}; }
    const float *at(size_t row, size_t column) const {
        return transposed ? data + column * stride + row : data + row * stride + column;
    }
    View from(size_t row, size_t column) const { return {at(row, column), stride, transposed}; }
};

// Zeros of an operand, or elements of the result that are not needed.
enum class Shape { kFull, kLower, kUpper };

// C = beta C + alpha A B, with A [m, k], B [k, n] and C [m, n].
struct Product {
    size_t m = 0, n = 0, k = 0;
    View a, b;
    float *c = nullptr;
    size_t stride = 0;
    float alpha = 1;
    float beta = 0;                // 0 or 1
    Shape a_shape = Shape::kFull;  // kLower: A[i, k] = 0 for k > i
    Shape b_shape = Shape::kFull;  // kUpper: B[k, j] = 0 for k > j; kLower: for k < j
    Shape c_shape = Shape::kFull;  // kLower: elements above the diagonal are left undefined
    bool rounded = false;          // A and B are rounded to bfloat16; sums are in float
};

// A part of C: at most mr rows and nr columns.
struct Tile {
    float *c;
    size_t stride, rows, columns;
    float alpha;
    bool fresh;  // C is set, not added to
};

// The instruction set's micro-kernel: a tile of C from packed panels of A [mr] and B [nr].
struct Micro {
    const char *name;
    size_t mr, nr;
    void (*run)(size_t k, const float *a, const float *b, const Tile &tile);
    // Pack lines into panels: rows of A mr at a time, columns of B nr at a time.
    void (*pack_a)(const View &, size_t lines, size_t depth, float *out);
    void (*pack_b)(const View &, size_t lines, size_t depth, float *out);
};

extern const Micro kMicroPortable, kMicroRoundedPortable;
#if defined(EDGEGEN_X86)
extern const Micro kMicroAvx2, kMicroAvx512, kMicroRoundedAvx2, kMicroRoundedAvx512;
extern const Micro kMicroAvx512Bf16;
#endif

// Return the fastest micro-kernel that this processor runs; one of bfloat16 operands if `rounded`.
const Micro &micro(bool rounded = false);

// Memory that a thread keeps from one call to the next; its content is undefined.
class Room {
public:
    float *get(size_t count);

private:
    struct Free {
        void operator()(float *data) const;
    };
    std::unique_ptr<float[], Free> data_;
    size_t size_ = 0;
};

// Compute a product on all threads of `pool`, or on the calling thread if it is null.
void multiply(Pool *pool, const Product &product);

}  // namespace edgegen::quantize
