// In plain C++ what kernels.inl wants vectors for: 16 numbers at a time.
#pragma once

#include "scalars.inl"

namespace edgegen {
namespace {

// Codes of `size` numbers, 16 at a time, four of them `step` apart; gives their sum.
inline int32_t codes_of(const float *x, int size, float scale, float top, int8_t *codes,
                        size_t step) {
    int32_t sum = 0;
    for (int j = 0; j < size; j += kQuad) {
        int8_t quad[kQuad];
        for (int l = 0; l < kQuad; ++l) quad[l] = code(x[j + l], scale, top);
        for (int l = 0; l < kQuad; ++l) sum += quad[l];
        for (int l = 0; l < kQuad; l += 4)
            __builtin_memcpy(codes + size_t(j + l) / 4 * step, quad + l, 4);
    }
    return sum;
}

// Hadamard's butterflies of 16 numbers, without the factor.
inline void turn_lanes(float *x) {
    for (int distance = 1; distance < kLanes; distance *= 2)
        for (int i = 0; i < kLanes; i += 2 * distance)
            for (int j = i; j < i + distance; ++j) {
                const float first = x[j], second = x[j + distance];
                x[j] = first + second;
                x[j + distance] = first - second;
            }
}

// In 16 lanes: a compiler may not reorder comparisons of floats itself.
inline float highest(const float *x, int first, int last, float top) {
    float lanes[kLanes];
    for (int j = 0; j < kLanes; ++j) lanes[j] = top;
    for (; first + kLanes <= last; first += kLanes)
        for (int j = 0; j < kLanes; ++j) lanes[j] = larger(x[first + j], lanes[j]);
    for (; first < last; ++first) lanes[0] = larger(x[first], lanes[0]);
    for (int j = 0; j < kLanes; ++j) top = larger(lanes[j], top);
    return top;
}

// exp(x - top) times the float16 `scales` in place of x; adds up the exponentials and gives the
// largest product.
inline float weigh(float *x, const uint16_t *scales, int count, float top, int64_t &total) {
    for (int i = 0; i < count; ++i) {
        const int32_t e = exp_fixed(x[i] - top);
        total += e;
        x[i] = float(e) * from_half(scales[i]);
    }
    return highest(x, 0, count, 0);
}

// 14-bit numbers of a chunk as two digits of 7 bits; adds up the digits. Bytes may alias anything,
// unless a compiler is told.
inline void split(const float *__restrict x, float scale, int8_t *__restrict high,
                  int8_t *__restrict low, Mix &mix) {
    int32_t high_sum = 0, low_sum = 0;
    for (int i = 0; i < kChunk; ++i) {
        const int32_t p = int32_t(__builtin_rintf(x[i] * scale));
        high[i] = int8_t(p >> 7);
        low[i] = int8_t(p & 127);
        high_sum += p >> 7;
        low_sum += p & 127;
    }
    mix.high += high_sum;
    mix.low += low_sum;
}

}  // namespace
}  // namespace edgegen
