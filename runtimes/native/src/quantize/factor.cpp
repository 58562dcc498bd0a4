// Cholesky factorization and triangular inverse, recursively by halves: nearly all of the work is
// matrix products.
#include "factor.h"

#include <cmath>
#include <cstring>
#include <vector>

#include "gemm.h"

namespace edgegen::quantize {
namespace {

constexpr size_t kSmall = 64;

// A square part of a row-major matrix.
struct Square {
    float *data;
    size_t size, stride;

    float &at(size_t i, size_t j) const { return data[i * stride + j]; }
    View view() const { return {data, stride}; }
};

// Replace a small symmetric m = L L^T by L^-1, in double; return false if it is not positive.
bool invert_small(const Square &m) {
    const size_t n = m.size;
    double lower[kSmall * kSmall], inverse[kSmall * kSmall] = {};
    for (size_t i = 0; i < n; ++i)
        for (size_t j = 0; j <= i; ++j) {
            double sum = m.at(i, j);
            for (size_t k = 0; k < j; ++k) sum -= lower[i * kSmall + k] * lower[j * kSmall + k];
            if (i != j) {
                lower[i * kSmall + j] = sum / lower[j * kSmall + j];
                continue;
            }
            if (!(sum > 0) || !std::isfinite(sum)) return false;
            lower[i * kSmall + i] = std::sqrt(sum);
        }
    for (size_t j = 0; j < n; ++j) {
        inverse[j * kSmall + j] = 1 / lower[j * kSmall + j];
        for (size_t i = j + 1; i < n; ++i) {
            double sum = 0;
            for (size_t k = j; k < i; ++k) sum += lower[i * kSmall + k] * inverse[k * kSmall + j];
            inverse[i * kSmall + j] = -sum / lower[i * kSmall + i];
        }
    }
    for (size_t i = 0; i < n; ++i)
        for (size_t j = 0; j < n; ++j) m.at(i, j) = float(inverse[i * kSmall + j]);
    return true;
}

// Replaces m = [A . ; B C] by L^-1 = [L_A^-1 0; -L_C^-1 D L_A^-1 L_C^-1], where L = [L_A 0; D L_C],
// D = B L_A^-T and L_C L_C^T = C - D D^T; false where m is not positive definite.
bool invert_root(Pool *pool, const Square &m, float *room) {
    if (m.size <= kSmall) return invert_small(m);
    const size_t upper = m.size / 2, lower = m.size - upper;
    const Square a{m.data, upper, m.stride};
    const Square c{&m.at(upper, upper), lower, m.stride};
    const View b{&m.at(upper, 0), m.stride};
    if (!invert_root(pool, a, room)) return false;
    float *d = room, *rest = room + lower * upper;
    multiply(pool, {.m = lower,
                    .n = upper,
                    .k = upper,
                    .a = b,
                    .b = a.view().t(),
                    .c = d,
                    .stride = upper,
                    .b_shape = Shape::kUpper});
    multiply(pool, {.m = lower,
                    .n = lower,
                    .k = upper,
                    .a = {d, upper},
                    .b = View{d, upper}.t(),
                    .c = c.data,
                    .stride = c.stride,
                    .alpha = -1,
                    .beta = 1,
                    .c_shape = Shape::kLower});
    if (!invert_root(pool, c, rest)) return false;
    multiply(pool, {.m = lower,
                    .n = upper,
                    .k = upper,
                    .a = {d, upper},
                    .b = a.view(),
                    .c = rest,
                    .stride = upper,
                    .b_shape = Shape::kLower});
    multiply(pool, {.m = lower,
                    .n = upper,
                    .k = lower,
                    .a = c.view(),
                    .b = {rest, upper},
                    .c = &m.at(upper, 0),
                    .stride = m.stride,
                    .alpha = -1,
                    .a_shape = Shape::kLower});
    for (size_t i = 0; i < upper; ++i) std::memset(&m.at(i, upper), 0, lower * sizeof(float));
    return true;
}

}  // namespace

bool invert_root(Pool *pool, float *m, size_t size) {
    // The first level needs two matrices [lower, upper]; deeper levels fit into the second.
    std::vector<float> room(size * size / 2 + 4 * size + 64);
    return invert_root(pool, Square{m, size, size}, room.data());
}

}  // namespace edgegen::quantize
