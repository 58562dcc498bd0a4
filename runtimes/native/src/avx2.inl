// AVX2 versions of the routines in plain.inl, shared by all 256-bit kernels.
#pragma once

#include <immintrin.h>

#include "scalars.inl"

namespace edgegen {
namespace {

constexpr int kHalf = 8;  // lanes of a vector
constexpr int kNearest = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC;

inline __m256i load(const void *at) { return _mm256_loadu_si256(static_cast<const __m256i *>(at)); }

inline void store(void *at, __m256i x) { _mm256_storeu_si256(static_cast<__m256i *>(at), x); }

// The processor's own prefetching of weights stops at each page.
constexpr PrefetchDistance kWeightPrefetch{2048, 8192};

inline __m256i widen(const uint8_t *bytes) {
    return _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(bytes)));
}

inline int32_t sum_of(__m256i x) {
    alignas(32) int32_t lanes[kHalf];
    _mm256_store_si256(reinterpret_cast<__m256i *>(lanes), x);
    int32_t sum = 0;
    for (const int32_t lane : lanes) sum += lane;
    return sum;
}

// Narrow 16 numbers of 32 bits to 8 bits.
inline __m128i narrow(__m256i first, __m256i second) {
    const __m256i words = _mm256_permute4x64_epi64(_mm256_packs_epi32(first, second), 0xd8);
    return _mm_packs_epi16(_mm256_castsi256_si128(words), _mm256_extracti128_si256(words, 1));
}

// Round x / scale, clipped to [-top, top]. The product with 1 / scale differs from the quotient by
// less than 1e-4; divide only where that could change the rounding.
inline __m256i to_codes(__m256 x, __m256 scale, __m256 inverse, __m256 top) {
    const __m256 about = _mm256_mul_ps(x, inverse), sign = _mm256_set1_ps(-0.0f);
    __m256 value = _mm256_round_ps(about, kNearest);
    const __m256 off = _mm256_andnot_ps(sign, _mm256_sub_ps(about, value));
    if (_mm256_movemask_ps(_mm256_cmp_ps(off, _mm256_set1_ps(0.499f), _CMP_LT_OQ)) != 0xff)
        value = _mm256_round_ps(_mm256_div_ps(x, scale), kNearest);
    value = _mm256_max_ps(value, _mm256_xor_ps(top, sign));
    return _mm256_cvtps_epi32(_mm256_min_ps(value, top));
}

// Store 16 bytes, each four `stride` bytes after the four before.
inline void store_strided(__m128i bytes, int8_t *to, size_t stride) {
    if (stride == 4) return _mm_storeu_si128(reinterpret_cast<__m128i *>(to), bytes);
    const auto put = [&](int i, int word) { __builtin_memcpy(to + size_t(i) * stride, &word, 4); };
    put(0, _mm_extract_epi32(bytes, 0)), put(1, _mm_extract_epi32(bytes, 1));
    put(2, _mm_extract_epi32(bytes, 2)), put(3, _mm_extract_epi32(bytes, 3));
}

inline int32_t to_codes(const float *x, int size, float scale, float top, int8_t *codes,
                        size_t stride) {
    const __m256 scales = _mm256_set1_ps(scale), inverse = _mm256_set1_ps(1.0f / scale);
    __m256i sum = _mm256_setzero_si256();
    for (int i = 0; i < size; i += kQuad, codes += stride * 4) {
        __m256i part[2];
        for (int h = 0; h < 2; ++h) {
            const __m256 of_x = _mm256_loadu_ps(x + i + h * kHalf);
            part[h] = to_codes(of_x, scales, inverse, _mm256_set1_ps(top));
            sum = _mm256_add_epi32(sum, part[h]);
        }
        store_strided(narrow(part[0], part[1]), codes, stride);
    }
    return sum_of(sum);
}

// Add x to `across`, or subtract it in the lanes of Minus.
template <int Minus>
inline __m256 butterfly(__m256 x, __m256 across) {
    return _mm256_blend_ps(_mm256_add_ps(x, across), _mm256_sub_ps(across, x), Minus);
}

// Copy a table of 16 bytes to both halves of a vector.
inline __m256i table(const uint8_t *entries) {
    return _mm256_broadcastsi128_si256(_mm_loadu_si128(reinterpret_cast<const __m128i *>(entries)));
}

// Raise 32 codes by their refinements: those from bit `start` on of each plane.
template <int Planes>
inline __attribute__((always_inline)) __m256i refine(__m256i codes, const uint8_t *refined,
                                                     int start) {
    const __m256i spread = _mm256_setr_epi8(0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1,  //
                                            2, 2, 2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3, 3, 3);
    const __m256i bit = _mm256_set1_epi64x(int64_t(0x8040201008040201));
    for (int plane = 0; plane < Planes; ++plane) {
        int32_t bits;
        __builtin_memcpy(&bits, refined + 8 * plane + start / 8, sizeof bits);
        const __m256i bytes = _mm256_shuffle_epi8(_mm256_set1_epi32(bits), spread);
        const __m256i set = _mm256_cmpeq_epi8(_mm256_and_si256(bytes, bit), bit);
        const __m256i raise = _mm256_set1_epi8(char(kTables<Planes>.raise << plane));
        codes = _mm256_add_epi8(codes, _mm256_and_si256(set, raise));
    }
    return codes;
}

// Decoder of trellis codes.
template <int Planes>
struct TrellisDecoder {
    static constexpr const TrellisTables &tables = kTables<Planes>;
    const __m256i mask = _mm256_set1_epi8(15);
    const __m256i first[2] = {table(tables.first[0]), table(tables.first[1])};
    const __m256i second[2] = {table(tables.second[0]), table(tables.second[1])};

    // Decode the bytes of lanes [start / 4, start / 4 + 8) of 64: w[v][f] has the codes of field f
    // for half v of the rows.
    __attribute__((always_inline)) void decode(const uint8_t *codes, size_t tile_bytes,
                                               const uint8_t *refined, int start,
                                               __m256i (&w)[2][2]) const {
        codes += start;
        const __m256i before = load(codes - tile_bytes);
        const __m256i mixed = _mm256_xor_si256(load(codes), load(codes - 2 * tile_bytes));
#pragma GCC unroll 2
        for (int f = 0; f < 2; ++f) {
            const __m256i m = _mm256_and_si256(_mm256_srli_epi16(mixed, 4 * f), mask);
            const __m256i b = _mm256_and_si256(_mm256_srli_epi16(before, 4 * f), mask);
#pragma GCC unroll 2
            for (int v = 0; v < 2; ++v, refined += 8 * Planes)
                w[v][f] = refine<Planes>(_mm256_add_epi8(_mm256_shuffle_epi8(first[v], m),
                                                         _mm256_shuffle_epi8(second[v], b)),
                                         refined, start);
        }
    }
};

template <int Planes>
inline void decode_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined,
                           int inputs, uint8_t *first, uint8_t *second) {
    const TrellisDecoder<Planes> decoder;
    for (int i = 0; i < inputs; i += 8, codes += 64, refined += 32 * Planes) {
        prefetch(codes, kWeightPrefetch);
        for (int h = 0; h < 64; h += 32) {
            __m256i w[2][2];
            decoder.decode(codes, tile_bytes, refined, h, w);
            for (int f = 0; f < 2; ++f) {
                store(first + f * 64 + h, w[0][f]);
                store(second + f * 64 + h, w[1][f]);
            }
        }
        first += 128, second += 128;
    }
}

// `multiply_trellis` for kernels.inl. `add` adds the products of two vectors of codes, and of four
// inputs for each, to a sum.
template <int Planes, int Rows, class Add>
inline __attribute__((always_inline)) void multiply_trellis_by(const uint8_t *codes,
                                                               size_t tile_bytes,
                                                               const uint8_t *refined, int inputs,
                                                               const int8_t *x, int32_t *acc,
                                                               Add add) {
    const TrellisDecoder<Planes> decoder;
    for (int h = 0; h < 2; ++h) {
        __m256i sums[2][Rows];
        for (auto &half : sums)
            for (auto &sum : half) sum = _mm256_setzero_si256();
        for (int i = 0; i < inputs; i += 8) {
            const uint8_t *at = codes + i * 8;
            if (!h) prefetch(at, kWeightPrefetch);
            __m256i w[2][2];
            decoder.decode(at, tile_bytes, refined + i * 4 * Planes, h * 32, w);
#pragma GCC unroll 2
            for (int v = 0; v < 2; ++v)
#pragma GCC unroll 4
                for (int r = 0; r < Rows; ++r)
                    sums[v][r] = add(sums[v][r], w[v], x + (i * Rows + r * 4), 4 * Rows);
        }
        for (int v = 0; v < 2; ++v)
            for (int r = 0; r < Rows; ++r)
                store(acc + (v * Rows + r) * kLanes + h * kHalf, sums[v][r]);
    }
}

constexpr int kTransform = kLanes;

template <int Size>
inline void hadamard_lanes(float *values) {
    static_assert(Size == kLanes);
    __m256 x[2];
    for (int h = 0; h < 2; ++h) {
        x[h] = _mm256_loadu_ps(values + h * kHalf);
        x[h] = butterfly<0xaa>(x[h], _mm256_permute_ps(x[h], 0xb1));
        x[h] = butterfly<0xcc>(x[h], _mm256_permute_ps(x[h], 0x4e));
        x[h] = butterfly<0xf0>(x[h], _mm256_permute2f128_ps(x[h], x[h], 1));
    }
    _mm256_storeu_ps(values, _mm256_add_ps(x[0], x[1]));
    _mm256_storeu_ps(values + kHalf, _mm256_sub_ps(x[0], x[1]));
}

inline float max_value(__m256 x) {
    alignas(32) float lanes[kHalf];
    _mm256_store_ps(lanes, x);
    float top = lanes[0];
    for (const float lane : lanes) top = max_of(lane, top);
    return top;
}

inline float max_value(const float *x, int first, int last, float top) {
    __m256 tops = _mm256_set1_ps(top);
    for (; first + kHalf <= last; first += kHalf)
        tops = _mm256_max_ps(tops, _mm256_loadu_ps(x + first));
    for (top = max_value(tops); first < last; ++first) top = max_of(x[first], top);
    return top;
}

inline __m256i exp_fixed(__m256 x) {
    __m256 t = _mm256_mul_ps(x, _mm256_set1_ps(kLog2E));
    t = _mm256_max_ps(t, _mm256_set1_ps(-100.0f));
    const __m256i u = _mm256_cvtps_epi32(_mm256_mul_ps(t, _mm256_set1_ps(65536.0f)));
    const __m256i f = _mm256_and_si256(u, _mm256_set1_epi32(0xffff));
    __m256i h = _mm256_set1_epi32(int32_t(kExp2[3]));
    for (int i = 2; i >= 0; --i)
        h = _mm256_add_epi32(_mm256_set1_epi32(int32_t(kExp2[i])), _mm256_mulhi_epu16(f, h));
    const __m256i m = _mm256_add_epi32(_mm256_set1_epi32(65536), _mm256_mulhi_epu16(f, h));
    const __m256i down = _mm256_sub_epi32(_mm256_setzero_si256(), _mm256_srai_epi32(u, 16));
    return _mm256_srlv_epi32(_mm256_slli_epi32(m, 14),
                             _mm256_min_epi32(down, _mm256_set1_epi32(31)));
}

inline float exp_times_scales(float *x, const uint16_t *scales, int count, float top,
                              int64_t &total) {
    __m256i even = _mm256_setzero_si256(), odd = even;  // sums of 64 bits
    __m256 peaks = _mm256_setzero_ps();
    int i = 0;
    for (; i + kHalf <= count; i += kHalf) {
        const __m256i e = exp_fixed(_mm256_sub_ps(_mm256_loadu_ps(x + i), _mm256_set1_ps(top)));
        even = _mm256_add_epi64(even, _mm256_and_si256(e, _mm256_set1_epi64x(0xffffffff)));
        odd = _mm256_add_epi64(odd, _mm256_srli_epi64(e, 32));
        const __m128i half = _mm_loadu_si128(reinterpret_cast<const __m128i *>(scales + i));
        const __m256i shifted = _mm256_slli_epi32(_mm256_cvtepu16_epi32(half), 13);
        const __m256 scale =
            _mm256_mul_ps(_mm256_castsi256_ps(shifted), _mm256_set1_ps(kHalfToFloat));
        const __m256 product = _mm256_mul_ps(_mm256_cvtepi32_ps(e), scale);
        peaks = _mm256_max_ps(peaks, product);
        _mm256_storeu_ps(x + i, product);
    }
    alignas(32) int64_t sums[4];
    _mm256_store_si256(reinterpret_cast<__m256i *>(sums), _mm256_add_epi64(even, odd));
    for (const int64_t sum : sums) total += sum;
    float peak = max_value(peaks);
    for (; i < count; ++i) {
        const int32_t e = exp_fixed(x[i] - top);
        total += e;
        x[i] = float(e) * from_half(scales[i]);
        peak = max_of(x[i], peak);
    }
    return peak;
}

inline void split_probs(const float *x, float scale, int8_t *high, int8_t *low, SoftmaxSums &sums) {
    const __m256i mask = _mm256_set1_epi32(127);
    __m256i high_sum = _mm256_setzero_si256(), low_sum = high_sum;
    for (int i = 0; i < kChunk; i += kLanes) {
        __m256i upper[2], lower[2];
        for (int h = 0; h < 2; ++h) {
            const __m256 of_x = _mm256_loadu_ps(x + i + h * kHalf);
            const __m256i p = _mm256_cvtps_epi32(_mm256_mul_ps(of_x, _mm256_set1_ps(scale)));
            upper[h] = _mm256_srli_epi32(p, 7);
            lower[h] = _mm256_and_si256(p, mask);
            high_sum = _mm256_add_epi32(high_sum, upper[h]);
            low_sum = _mm256_add_epi32(low_sum, lower[h]);
        }
        _mm_storeu_si128(reinterpret_cast<__m128i *>(high + i), narrow(upper[0], upper[1]));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(low + i), narrow(lower[0], lower[1]));
    }
    sums.high += sum_of(high_sum);
    sums.low += sum_of(low_sum);
}

}  // namespace
}  // namespace edgegen
