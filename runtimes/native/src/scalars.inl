// Numbers of edgegen/arithmetic/fixed.py, one at a time: what the files of all instruction sets
// share.
#pragma once

#include "kernels.h"

namespace edgegen {
namespace {

constexpr float kTiny = 1.17549435e-38f;
constexpr float kLog2E = 1.44269504088896340736f;
constexpr float kHalfToFloat = 5.192296858534828e+33f;  // 2^112
constexpr float kGeluSlope = 1.59576912160573071176f;
constexpr float kGeluCube = 0.044715f;
constexpr uint32_t kExp2[] = {45419, 15818, 3411, 888};

// How the inputs of a product's rows lie, in bytes: four of a row, the next four `kStep` further,
// another row `kRow` further.
template <int Rows>
struct Interleaved {
    static constexpr int kStep = 4 * Rows, kRow = 4;
};
template <int Rows>
struct OfChunk {
    static constexpr int kStep = 4, kRow = kChunk;
};

// Bytes from what is read to what is asked for meanwhile: into the first cache, which takes only so
// many lines at a time, and before that into the second.
struct Ahead {
    ptrdiff_t near, far;
};

inline void ask(const uint8_t *line, Ahead ahead) {
    __builtin_prefetch(line + ahead.near, 0, 3);
    __builtin_prefetch(line + ahead.far, 0, 2);
}

inline float larger(float a, float b) { return a > b ? a : b; }
inline int smaller(int a, int b) { return a < b ? a : b; }

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

// float16 of a number in [0, 65504], to nearest even.
inline uint16_t to_half(float x) {
    if (x < 6.103515625e-05f) return uint16_t(__builtin_rintf(x * 16777216.0f));
    const uint32_t bits = to_bits(x);
    return uint16_t((bits + 0xfff + (bits >> 13 & 1) - (112u << 23)) >> 13);
}

// The product moves float16's exponent to float32's, subnormal numbers included.
inline float from_half(uint16_t half) { return from_bits(uint32_t(half) << 13) * kHalfToFloat; }

// exp(x), x <= 0, as m * 2^(n - 16).
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

inline float exp_negative(float x) {
    uint32_t m;
    int32_t n;
    exp2_parts(x, m, n);
    return float(int32_t(m)) * from_bits(uint32_t(n - 16 + 127) << 23);
}

inline int32_t exp_fixed(float x) {
    uint32_t m;
    int32_t n;
    exp2_parts(x, m, n);
    return int32_t((m << 14) >> smaller(-n, 31));
}

inline int8_t code(float x, float scale, float top) {
    float value = __builtin_rintf(x / scale);
    value = value > -top ? value : -top;
    value = value < top ? value : top;
    return int8_t(value);
}

}  // namespace
}  // namespace edgegen
