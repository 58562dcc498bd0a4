// Scalar arithmetic of edgegen/arithmetic/fixed.py, shared by all instruction sets.
#pragma once

#include "kernels.h"

namespace edgegen {
namespace {

constexpr float kTiny = 1.17549435e-38f;
constexpr float kLog2E = 1.44269504088896340736f;
constexpr float kHalfToFloat = 5.192296858534828e+33f;  // 2^112
constexpr float kGeluSlope = 1.59576912160573071176f;
constexpr float kGeluCube = 0.044715f;
constexpr float kSwigluSlope = 1.702f;
constexpr uint32_t kExp2[] = {45419, 15818, 3411, 888};

// Layouts of the rows of a product: bytes from four inputs of a row to the row's next four (kStep),
// and to the next row's (kRow).
template <int Rows>
struct Interleaved {
    static constexpr int kStep = 4 * Rows, kRow = 4;
};
template <int Rows>
struct ChunkRows {
    static constexpr int kStep = 4, kRow = kChunk;
};

// Bytes of a quad of codes. Codes of 6 bits have a byte each.
template <int Bits>
constexpr int kQuadBytes = 4 * 64 / (8 / Bits);

// Bytes from the current load to the lines that are prefetched: `near` into L1, whose number of
// pending lines is small, and `far` into L2 before that. Nothing is prefetched where `near` is 0.
struct PrefetchDistance {
    ptrdiff_t near, far;
};

inline void prefetch(const uint8_t *line, PrefetchDistance ahead) {
    if (!ahead.near) return;
    __builtin_prefetch(line + ahead.near, 0, 3);
    __builtin_prefetch(line + ahead.far, 0, 2);
}

inline float max_of(float a, float b) { return a > b ? a : b; }
inline int min_of(int a, int b) { return a < b ? a : b; }

inline float from_bits(uint32_t bits) {
    float value;
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}

inline uint32_t to_bits(float value) {
    uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

// Convert a number in [0, 65504] to float16, rounding to nearest even.
inline uint16_t to_half(float x) {
    if (x < 6.103515625e-05f) return uint16_t(__builtin_rintf(x * 16777216.0f));
    const uint32_t bits = to_bits(x);
    return uint16_t((bits + 0xfff + (bits >> 13 & 1) - (112u << 23)) >> 13);
}

// The multiplication adjusts the exponent's bias, for subnormal numbers too.
inline float from_half(uint16_t half) { return from_bits(uint32_t(half) << 13) * kHalfToFloat; }

// Compute exp(x), x <= 0, as m * 2^(n - 16).
inline void exp2_parts(float x, uint32_t &m, int32_t &n) {
    float t = x * kLog2E;
    t = t > -100.0f ? t : -100.0f;
    const int32_t u = int32_t(__builtin_rintf(t * 65536.0f));
    const uint32_t f = uint32_t(u) & 0xffff;
    uint32_t h = kExp2[3];
    h = kExp2[2] + (f * h >> 16);
    h = kExp2[1] + (f * h >> 16);
    h = kExp2[0] + (f * h >> 16);
    m = 65536 + (f * h >> 16);
    n = u >> 16;
}

inline __attribute__((always_inline)) float exp_negative(float x) {
    uint32_t m;
    int32_t n;
    exp2_parts(x, m, n);
    return float(int32_t(m)) * from_bits(uint32_t(n - 16 + 127) << 23);
}

inline int32_t exp_fixed(float x) {
    uint32_t m;
    int32_t n;
    exp2_parts(x, m, n);
    return int32_t((m << 14) >> min_of(-n, 31));
}

inline int8_t to_code(float x, float scale, float top) {
    float value = __builtin_rintf(x / scale);
    value = value > -top ? value : -top;
    value = value < top ? value : top;
    return int8_t(value);
}

}  // namespace
}  // namespace edgegen
