// The routines that kernels.inl requires of each instruction set, in plain C++.
#pragma once

#include "scalars.inl"

namespace edgegen {
namespace {

// Quantize `size` numbers, a multiple of 16, to codes in [-top, top], and return the sum of the
// codes. Each four codes are stored `stride` bytes after the four before.
inline int32_t to_codes(const float *x, int size, float scale, float top, int8_t *codes,
                        size_t stride) {
    int32_t sum = 0;
    for (int j = 0; j < size; j += kQuad) {
        int8_t quad[kQuad];
        for (int l = 0; l < kQuad; ++l) quad[l] = to_code(x[j + l], scale, top);
        for (int l = 0; l < kQuad; ++l) sum += quad[l];
        for (int l = 0; l < kQuad; l += 4)
            __builtin_memcpy(codes + size_t(j + l) / 4 * stride, quad + l, 4);
    }
    return sum;
}

// Maximum size of `hadamard_lanes`.
constexpr int kTransform = kLanes;

// Hadamard transform of `Size` numbers, 16 or kTransform, not scaled.
template <int Size>
inline void hadamard_lanes(float *x) {
    static_assert(Size == kLanes);
    for (int distance = 1; distance < kLanes; distance *= 2)
        for (int i = 0; i < kLanes; i += 2 * distance)
            for (int j = i; j < i + distance; ++j) {
                const float first = x[j], second = x[j + distance];
                x[j] = first + second;
                x[j + distance] = first - second;
            }
}

// Maximum of `top` and x[first..last), in 16 lanes: compilers do not reorder float comparisons.
inline float max_value(const float *x, int first, int last, float top) {
    float lanes[kLanes];
    for (int j = 0; j < kLanes; ++j) lanes[j] = top;
    for (; first + kLanes <= last; first += kLanes)
        for (int j = 0; j < kLanes; ++j) lanes[j] = max_of(x[first + j], lanes[j]);
    for (; first < last; ++first) lanes[0] = max_of(x[first], lanes[0]);
    for (int j = 0; j < kLanes; ++j) top = max_of(lanes[j], top);
    return top;
}

// Replace x by exp(x - top) times the float16 `scales`. Add the exponentials to `total` and return
// the largest product.
inline float exp_times_scales(float *x, const uint16_t *scales, int count, float top,
                              int64_t &total) {
    for (int i = 0; i < count; ++i) {
        const int32_t e = exp_fixed(x[i] - top);
        total += e;
        x[i] = float(e) * from_half(scales[i]);
    }
    return max_value(x, 0, count, 0);
}

// Round a chunk's x * scale to 14-bit probabilities and split them into high and low 7-bit halves;
// add the halves to `sums`. Without __restrict, compilers assume that bytes alias anything.
inline void split_probs(const float *__restrict x, float scale, int8_t *__restrict high,
                        int8_t *__restrict low, SoftmaxSums &sums) {
    int32_t high_sum = 0, low_sum = 0;
    for (int i = 0; i < kChunk; ++i) {
        const int32_t p = int32_t(__builtin_rintf(x[i] * scale));
        high[i] = int8_t(p >> 7);
        low[i] = int8_t(p & 127);
        high_sum += p >> 7;
        low_sum += p & 127;
    }
    sums.high += high_sum;
    sums.low += low_sum;
}

}  // namespace
}  // namespace edgegen
