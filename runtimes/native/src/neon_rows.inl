// NEON versions of the routines in plain.inl.
#pragma once

#include <arm_neon.h>

#include "scalars.inl"

namespace edgegen {
namespace {

// Four codes as 32-bit integers, as `to_code` rounds and bounds them.
inline int32x4_t to_codes4(const float *x, float32x4_t scale, float32x4_t top) {
    const float32x4_t value = vrndnq_f32(vdivq_f32(vld1q_f32(x), scale));
    return vcvtq_s32_f32(vminq_f32(vmaxnmq_f32(value, vnegq_f32(top)), top));
}

inline int32_t to_codes(const float *x, int size, float scale, float top, int8_t *codes,
                        size_t stride) {
    const float32x4_t divisor = vdupq_n_f32(scale), bound = vdupq_n_f32(top);
    int32x4_t sums = vdupq_n_s32(0);
    for (int j = 0; j < size; j += kQuad, codes += 4 * stride) {
        int32x4_t quads[4];
        for (int i = 0; i < 4; ++i) quads[i] = to_codes4(x + j + 4 * i, divisor, bound);
        const int16x8_t low = vcombine_s16(vmovn_s32(quads[0]), vmovn_s32(quads[1]));
        const int16x8_t high = vcombine_s16(vmovn_s32(quads[2]), vmovn_s32(quads[3]));
        sums = vpadalq_s16(vpadalq_s16(sums, low), high);
        int8_t quad[kQuad];
        vst1q_s8(quad, vcombine_s8(vmovn_s16(low), vmovn_s16(high)));
        for (size_t i = 0; i < 4; ++i) __builtin_memcpy(codes + i * stride, quad + 4 * i, 4);
    }
    return vaddvq_s32(sums);
}

// Sums and differences of adjacent numbers, or of adjacent pairs.
inline void butterfly1(float32x4_t &a, float32x4_t &b) {
    const float32x4_t first = vuzp1q_f32(a, b), second = vuzp2q_f32(a, b);
    const float32x4_t sum = vaddq_f32(first, second), difference = vsubq_f32(first, second);
    a = vzip1q_f32(sum, difference);
    b = vzip2q_f32(sum, difference);
}

inline void butterfly2(float32x4_t &a, float32x4_t &b) {
    const float32x4_t first = vcombine_f32(vget_low_f32(a), vget_low_f32(b));
    const float32x4_t second = vcombine_f32(vget_high_f32(a), vget_high_f32(b));
    const float32x4_t sum = vaddq_f32(first, second), difference = vsubq_f32(first, second);
    a = vcombine_f32(vget_low_f32(sum), vget_low_f32(difference));
    b = vcombine_f32(vget_high_f32(sum), vget_high_f32(difference));
}

inline void butterfly(float32x4_t &a, float32x4_t &b) {
    const float32x4_t first = a;
    a = vaddq_f32(first, b);
    b = vsubq_f32(first, b);
}

constexpr int kTransform = 64;

// GCC keeps an array in memory unless all loops over it are unrolled.
#ifdef __clang__
#define EDGEGEN_UNROLL
#else
#define EDGEGEN_UNROLL _Pragma("GCC unroll 16")
#endif

template <int Size>
inline void hadamard_lanes(float *x) {
    constexpr int kVectors = Size / 4;
    float32x4_t v[kVectors];
    EDGEGEN_UNROLL for (int i = 0; i < kVectors; ++i) v[i] = vld1q_f32(x + 4 * i);
    EDGEGEN_UNROLL for (int i = 0; i < kVectors; i += 2) {
        butterfly1(v[i], v[i + 1]);
        butterfly2(v[i], v[i + 1]);
    }
    EDGEGEN_UNROLL for (int distance = 1; distance < kVectors; distance *= 2)
        EDGEGEN_UNROLL for (int i = 0; i < kVectors; ++i) if (!(i & distance))
            butterfly(v[i], v[i + distance]);
    EDGEGEN_UNROLL for (int i = 0; i < kVectors; ++i) vst1q_f32(x + 4 * i, v[i]);
}

// Numbers are ordered as `max_of` orders them, zeros of both signs excepted.
inline float max_value(const float *x, int first, int last, float top) {
    float32x4_t lanes[4];
    for (auto &lane : lanes) lane = vdupq_n_f32(top);
    for (; first + kLanes <= last; first += kLanes)
        for (int i = 0; i < 4; ++i) lanes[i] = vmaxq_f32(lanes[i], vld1q_f32(x + first + 4 * i));
    for (; first < last; ++first) top = max_of(x[first], top);
    const float32x4_t two[] = {vmaxq_f32(lanes[0], lanes[1]), vmaxq_f32(lanes[2], lanes[3])};
    return max_of(vmaxvq_f32(vmaxq_f32(two[0], two[1])), top);
}

// `exp_fixed` of four numbers.
inline uint32x4_t exp_fixed4(float32x4_t x) {
    const float32x4_t t = vmaxnmq_f32(vmulq_n_f32(x, kLog2E), vdupq_n_f32(-100.0f));
    const int32x4_t u = vcvtnq_s32_f32(vmulq_n_f32(t, 65536.0f));
    const uint32x4_t f = vandq_u32(vreinterpretq_u32_s32(u), vdupq_n_u32(0xffff));
    uint32x4_t h = vdupq_n_u32(kExp2[3]);
    for (int i = 2; i >= 0; --i)
        h = vaddq_u32(vdupq_n_u32(kExp2[i]), vshrq_n_u32(vmulq_u32(f, h), 16));
    const uint32x4_t m = vaddq_u32(vdupq_n_u32(65536), vshrq_n_u32(vmulq_u32(f, h), 16));
    return vshlq_u32(vshlq_n_u32(m, 14), vmaxq_s32(vshrq_n_s32(u, 16), vdupq_n_s32(-31)));
}

inline float exp_times_scales(float *x, const uint16_t *scales, int count, float top,
                              int64_t &total) {
    uint64x2_t sums = vdupq_n_u64(0);
    float32x4_t peaks = vdupq_n_f32(0);
    int i = 0;
    for (; i + 4 <= count; i += 4) {
        const uint32x4_t e = exp_fixed4(vsubq_f32(vld1q_f32(x + i), vdupq_n_f32(top)));
        const float32x4_t scale = vcvt_f32_f16(vreinterpret_f16_u16(vld1_u16(scales + i)));
        const float32x4_t product = vmulq_f32(vcvtq_f32_u32(e), scale);
        sums = vpadalq_u32(sums, e);
        peaks = vmaxq_f32(peaks, product);
        vst1q_f32(x + i, product);
    }
    float peak = vmaxvq_f32(peaks);
    total += int64_t(vaddvq_u64(sums));
    for (; i < count; ++i) {
        const int32_t e = exp_fixed(x[i] - top);
        total += e;
        x[i] = float(e) * from_half(scales[i]);
        peak = max_of(x[i], peak);
    }
    return peak;
}

inline void split_probs(const float *x, float scale, int8_t *high, int8_t *low, SoftmaxSums &sums) {
    int32x4_t high_sums = vdupq_n_s32(0), low_sums = high_sums;
    for (int i = 0; i < kChunk; i += 8) {
        int16x4_t half[2];
        for (int j = 0; j < 2; ++j)
            half[j] = vmovn_s32(vcvtnq_s32_f32(vmulq_n_f32(vld1q_f32(x + i + 4 * j), scale)));
        const int16x8_t p = vcombine_s16(half[0], half[1]);
        const int16x8_t p_high = vshrq_n_s16(p, 7), p_low = vandq_s16(p, vdupq_n_s16(127));
        vst1_s8(high + i, vmovn_s16(p_high));
        vst1_s8(low + i, vmovn_s16(p_low));
        high_sums = vpadalq_s16(high_sums, p_high);
        low_sums = vpadalq_s16(low_sums, p_low);
    }
    sums.high += vaddvq_s32(high_sums);
    sums.low += vaddvq_s32(low_sums);
}

}  // namespace
}  // namespace edgegen
