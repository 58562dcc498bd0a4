// AVX-512 with VNNI: `tile` for kernels.inl, and versions of the routines in plain.inl. vpdpbusd
// adds four products of unsigned codes and signed inputs to each lane.
#pragma once

#include <immintrin.h>

#include "scalars.inl"

namespace edgegen {
namespace {

constexpr bool kSigned = false;  // see kernels.inl

// The processor's own prefetching of weights stops at each page.
constexpr PrefetchDistance kWeightPrefetch{2048, 8192};

inline __m512i broadcast4(const int8_t *x) {
    int32_t word;
    __builtin_memcpy(&word, x, sizeof word);
    return _mm512_set1_epi32(word);
}

// Unpack step `s` of a quad.
template <int Bits>
inline __m512i unpack(const uint8_t *quad, int s) {
    constexpr int fields = 8 / Bits;
    const __m512i bytes = _mm512_loadu_si512(quad + s / fields * 64);
    if constexpr (Bits > 4) return bytes;
    const __m512i mask = _mm512_set1_epi8(char((1 << Bits) - 1));
    return _mm512_and_si512(_mm512_srli_epi32(bytes, s % fields * Bits), mask);
}

inline __m512i widen(const uint8_t *bytes) {
    return _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes)));
}

inline void prefetch(const uint8_t *codes, PrefetchDistance ahead, int bytes) {
    for (int i = 0; i < bytes; i += 64) prefetch(codes + i, ahead);
}

// Compute the dot products of `quads` quads with each row.
template <int Bits, int Rows, class At>
inline __attribute__((always_inline)) void dot_products(__m512i (&dot)[Rows], const uint8_t *codes,
                                                        int quads, const int8_t *x,
                                                        PrefetchDistance ahead) {
    for (int r = 0; r < Rows; ++r) dot[r] = _mm512_setzero_si512();
    for (int quad = 0; quad < quads; ++quad, codes += kQuadBytes<Bits>, x += 4 * At::kStep) {
        prefetch(codes, ahead, kQuadBytes<Bits>);
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s) {
            const __m512i w = unpack<Bits>(codes, s);
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r)
                dot[r] =
                    _mm512_dpbusd_epi32(dot[r], w, broadcast4(x + s * At::kStep + r * At::kRow));
        }
    }
}

// Return the dot product with one row. Codes are not shifted down; each bit field has its own sum,
// which is shifted at the end. The independent sums also hide the latency of the products.
template <int Bits>
inline __attribute__((always_inline)) __m512i dot_product(const uint8_t *codes, int quads,
                                                          const int8_t *x, PrefetchDistance ahead) {
    constexpr int fields = 8 / Bits;
    __m512i sums[4];
    for (auto &sum : sums) sum = _mm512_setzero_si512();
    for (int quad = 0; quad < quads; ++quad, codes += kQuadBytes<Bits>, x += kQuad) {
        prefetch(codes, ahead, kQuadBytes<Bits>);
        __m512i line;
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s) {
            if (s % fields == 0) {
                line = _mm512_loadu_si512(codes + s / fields * 64);
                asm("" : "+v"(line));  // otherwise GCC loads the line for each field
            }
            __m512i w = line;
            if (Bits <= 4)
                w = _mm512_and_si512(
                    w, _mm512_set1_epi8(char(((1 << Bits) - 1) << s % fields * Bits)));
            sums[s] = _mm512_dpbusd_epi32(sums[s], w, broadcast4(x + s * 4));
        }
    }
    if constexpr (Bits == 2)
        for (int s = 1; s < 4; ++s) sums[s] = _mm512_srai_epi32(sums[s], s * Bits);
    const __m512i even = _mm512_add_epi32(sums[0], sums[2]);
    __m512i odd = _mm512_add_epi32(sums[1], sums[3]);
    if constexpr (Bits == 4) odd = _mm512_srai_epi32(odd, Bits);
    return _mm512_add_epi32(even, odd);
}

// Sign-extend the low 16 bits.
inline __m512i signed_half(__m512i x) { return _mm512_srai_epi32(_mm512_slli_epi32(x, 16), 16); }

// Factors of a group: its scales c, and -c * z. Both fit 16 bits. Their high halves are 0, so that
// 16-bit products ignore the high halves of the other operand.
struct Factors {
    __m512i scale, zero;

    Factors(const uint8_t *c, const uint8_t *z)
        : scale(widen(c)), zero(_mm512_madd_epi16(scale, widen(z))) {
        zero = _mm512_sub_epi16(_mm512_setzero_si512(), zero);
    }

    // Add c * (dot - z * sum). Narrow means that a group has at most 64 inputs, so that `sum` fits
    // 16 bits, and so does `dot` with 2-bit codes.
    template <int Bits, bool Narrow>
    __m512i add(__m512i total, __m512i dot, int32_t sum) const {
        const __m512i of_sum = _mm512_set1_epi32(sum);
        total = Narrow ? _mm512_dpwssd_epi32(total, zero, of_sum)
                       : _mm512_add_epi32(total, _mm512_mullo_epi32(signed_half(zero), of_sum));
        return Narrow && Bits == 2 ? _mm512_dpwssd_epi32(total, dot, scale)
                                   : _mm512_add_epi32(total, _mm512_mullo_epi32(dot, scale));
    }
};

// Quads is the constant number of quads in a group, or 0.
template <int Bits, int Rows, bool Scaled, class At, int Quads>
void tile_of(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
             const int8_t *x, const int32_t *sums, PrefetchDistance ahead, int32_t *acc) {
    if (Quads) quads = Quads;
    __m512i total[Rows];
    for (int r = 0; r < Rows; ++r) total[r] = _mm512_setzero_si512();
    for (int g = 0; g < groups;
         ++g, codes += quads * kQuadBytes<Bits>, x += quads * 4 * At::kStep) {
        __m512i dot[Rows];
        if constexpr (Rows == 1)
            dot[0] = dot_product<Bits>(codes, quads, x, ahead);
        else
            dot_products<Bits, Rows, At>(dot, codes, quads, x, ahead);
        if constexpr (Scaled) {
            const Factors factors(c + g * kLanes, z + g * kLanes);
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r)
                total[r] = factors.add<Bits, Quads == 4>(total[r], dot[r], sums[r * groups + g]);
        } else {
            for (int r = 0; r < Rows; ++r) total[r] = _mm512_add_epi32(total[r], dot[r]);
        }
    }
    for (int r = 0; r < Rows; ++r) _mm512_storeu_si512(acc + r * kLanes, total[r]);
}

template <int Bits, int Rows, bool Scaled, class At>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, PrefetchDistance ahead, int32_t *acc) {
    (quads == 4
         ? tile_of<Bits, Rows, Scaled, At, 4>
         : tile_of<Bits, Rows, Scaled, At, 0>)(codes, c, z, groups, quads, x, sums, ahead, acc);
}

// Copy a table of 16 bytes to all quarters of a vector.
inline __m512i table(const uint8_t *entries) {
    return _mm512_broadcast_i32x4(_mm_loadu_si128(reinterpret_cast<const __m128i *>(entries)));
}

// Raise 64 codes by their refinements.
template <int Planes>
inline __attribute__((always_inline)) __m512i refine(__m512i codes, const uint8_t *refined) {
    for (int plane = 0; plane < Planes; ++plane) {
        uint64_t bits;
        __builtin_memcpy(&bits, refined + 8 * plane, sizeof bits);
        const __m512i raise = _mm512_set1_epi8(char(kTables<Planes>.raise << plane));
        codes = _mm512_mask_add_epi8(codes, bits, codes, raise);
    }
    return codes;
}

// Decoder of trellis codes.
template <int Planes>
struct TrellisDecoder {
    static constexpr const TrellisTables &tables = kTables<Planes>;
    const __m512i mask = _mm512_set1_epi8(15);
    const __m512i first[2] = {table(tables.first[0]), table(tables.first[1])};
    const __m512i second[2] = {table(tables.second[0]), table(tables.second[1])};

    // Decode 64 bytes: w[f][v] has the codes of their field f for half v of the rows.
    __attribute__((always_inline)) void decode(const uint8_t *codes, size_t tile_bytes,
                                               const uint8_t *refined, __m512i (&w)[2][2]) const {
        const __m512i before = _mm512_loadu_si512(codes - tile_bytes);
        const __m512i mixed =
            _mm512_xor_si512(_mm512_loadu_si512(codes), _mm512_loadu_si512(codes - 2 * tile_bytes));
#pragma GCC unroll 2
        for (int f = 0; f < 2; ++f) {
            const __m512i m = _mm512_and_si512(_mm512_srli_epi16(mixed, 4 * f), mask);
            const __m512i b = _mm512_and_si512(_mm512_srli_epi16(before, 4 * f), mask);
#pragma GCC unroll 2
            for (int v = 0; v < 2; ++v, refined += 8 * Planes)
                w[f][v] = refine<Planes>(_mm512_add_epi8(_mm512_shuffle_epi8(first[v], m),
                                                         _mm512_shuffle_epi8(second[v], b)),
                                         refined);
        }
    }
};

template <int Planes>
inline void decode_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined,
                           int inputs, uint8_t *first, uint8_t *second) {
    const TrellisDecoder<Planes> decoder;
    for (int i = 0; i < inputs; i += 8, codes += 64, refined += 32 * Planes) {
        prefetch(codes, kWeightPrefetch);
        __m512i w[2][2];
        decoder.decode(codes, tile_bytes, refined, w);
        for (int f = 0; f < 2; ++f, first += 64, second += 64) {
            _mm512_storeu_si512(first, w[f][0]);
            _mm512_storeu_si512(second, w[f][1]);
        }
    }
}

template <int Planes>
constexpr int kFusedRows = 8;  // their sums, two for each, fit the registers

template <int Planes, int Rows>
void multiply_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined, int inputs,
                      const int8_t *x, int32_t *acc) {
    constexpr int chains = Rows <= 2 ? 2 : 1;  // sums of a row, to hide the latency of products
    const TrellisDecoder<Planes> decoder;
    __m512i sums[chains][2][Rows];
    for (auto &chain : sums)
        for (auto &half : chain)
            for (auto &sum : half) sum = _mm512_setzero_si512();
    for (int i = 0; i < inputs; i += 8, codes += 64, refined += 32 * Planes) {
        prefetch(codes, kWeightPrefetch);
        __m512i w[2][2];
        decoder.decode(codes, tile_bytes, refined, w);
#pragma GCC unroll 2
        for (int f = 0; f < 2; ++f)
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r, x += 4) {
                const __m512i inputs_of_row = broadcast4(x);
#pragma GCC unroll 2
                for (int v = 0; v < 2; ++v) {
                    __m512i &sum = sums[f % chains][v][r];
                    sum = _mm512_dpbusd_epi32(sum, w[f][v], inputs_of_row);
                }
            }
    }
    for (int v = 0; v < 2; ++v)
        for (int r = 0; r < Rows; ++r, acc += kLanes)
            _mm512_storeu_si512(acc, chains == 1
                                         ? sums[0][v][r]
                                         : _mm512_add_epi32(sums[0][v][r], sums[chains - 1][v][r]));
}

constexpr int kNearest = _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC;

// Round x / scale, clipped to [-top, top]. The product with 1 / scale differs from the quotient by
// less than 1e-4; divide only where that could change the rounding.
inline __m512i to_codes(__m512 x, __m512 scale, __m512 inverse, __m512 top) {
    const __m512 about = _mm512_mul_ps(x, inverse);
    __m512 value = _mm512_roundscale_ps(about, kNearest);
    const __m512 off = _mm512_abs_ps(_mm512_sub_ps(about, value));
    if (_mm512_cmp_ps_mask(off, _mm512_set1_ps(0.499f), _CMP_LT_OQ) != 0xffff) [[unlikely]]
        value = _mm512_roundscale_ps(_mm512_div_ps(x, scale), kNearest);
    value = _mm512_max_ps(value, _mm512_sub_ps(_mm512_setzero_ps(), top));
    return _mm512_cvtps_epi32(_mm512_min_ps(value, top));
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
    const __m512 scales = _mm512_set1_ps(scale), inverse = _mm512_set1_ps(1.0f / scale);
    __m512i sum = _mm512_setzero_si512();
    for (int i = 0; i < size; i += kQuad, codes += stride * 4) {
        const __m512i quad = to_codes(_mm512_loadu_ps(x + i), scales, inverse, _mm512_set1_ps(top));
        sum = _mm512_add_epi32(sum, quad);
        store_strided(_mm512_cvtepi32_epi8(quad), codes, stride);
    }
    return _mm512_reduce_add_epi32(sum);
}

// Add x to `across`, or subtract it in the lanes of `minus`.
inline __m512 butterfly(__m512 x, __m512 across, __mmask16 minus) {
    return _mm512_mask_sub_ps(_mm512_add_ps(x, across), minus, across, x);
}

constexpr int kTransform = kLanes;

template <int Size>
inline void hadamard_lanes(float *values) {
    static_assert(Size == kLanes);
    __m512 x = _mm512_loadu_ps(values);
    x = butterfly(x, _mm512_permute_ps(x, 0xb1), 0xaaaa);
    x = butterfly(x, _mm512_permute_ps(x, 0x4e), 0xcccc);
    x = butterfly(x, _mm512_shuffle_f32x4(x, x, 0xb1), 0xf0f0);
    x = butterfly(x, _mm512_shuffle_f32x4(x, x, 0x4e), 0xff00);
    _mm512_storeu_ps(values, x);
}

// Mask of the first `count` lanes; all 16 where count is larger.
inline __mmask16 first_lanes(int count) {
    return count >= kLanes ? __mmask16(0xffff) : __mmask16((1u << count) - 1);
}

inline float max_value(const float *x, int first, int last, float top) {
    __m512 tops = _mm512_set1_ps(top);
    for (; first < last; first += kLanes)
        tops =
            _mm512_max_ps(tops, _mm512_mask_loadu_ps(tops, first_lanes(last - first), x + first));
    return _mm512_reduce_max_ps(tops);
}

inline __m512i exp_fixed(__m512 x) {
    __m512 t = _mm512_mul_ps(x, _mm512_set1_ps(kLog2E));
    t = _mm512_max_ps(t, _mm512_set1_ps(-100.0f));
    const __m512i u = _mm512_cvtps_epi32(_mm512_mul_ps(t, _mm512_set1_ps(65536.0f)));
    const __m512i f = _mm512_and_si512(u, _mm512_set1_epi32(0xffff));
    __m512i h = _mm512_set1_epi32(int32_t(kExp2[3]));
    for (int i = 2; i >= 0; --i)
        h = _mm512_add_epi32(_mm512_set1_epi32(int32_t(kExp2[i])), _mm512_mulhi_epu16(f, h));
    const __m512i m = _mm512_add_epi32(_mm512_set1_epi32(65536), _mm512_mulhi_epu16(f, h));
    const __m512i down = _mm512_sub_epi32(_mm512_setzero_si512(), _mm512_srai_epi32(u, 16));
    return _mm512_srlv_epi32(_mm512_slli_epi32(m, 14),
                             _mm512_min_epi32(down, _mm512_set1_epi32(31)));
}

inline float exp_times_scales(float *x, const uint16_t *scales, int count, float top,
                              int64_t &total) {
    __m512i even = _mm512_setzero_si512(), odd = even;  // sums of 64 bits
    __m512 peak = _mm512_setzero_ps();
    for (int i = 0; i < count; i += kLanes) {
        const __mmask16 here = first_lanes(count - i);
        const __m512 of_x = _mm512_maskz_loadu_ps(here, x + i);
        const __m512i e =
            _mm512_maskz_mov_epi32(here, exp_fixed(_mm512_sub_ps(of_x, _mm512_set1_ps(top))));
        even = _mm512_add_epi64(even, _mm512_maskz_mov_epi32(0x5555, e));
        odd = _mm512_add_epi64(odd, _mm512_srli_epi64(e, 32));
        const __m512 scale = _mm512_cvtph_ps(_mm256_maskz_loadu_epi16(here, scales + i));
        const __m512 product = _mm512_mul_ps(_mm512_cvtepi32_ps(e), scale);
        peak = _mm512_max_ps(peak, product);
        _mm512_mask_storeu_ps(x + i, here, product);
    }
    total += _mm512_reduce_add_epi64(_mm512_add_epi64(even, odd));
    return _mm512_reduce_max_ps(peak);
}

inline void split_probs(const float *x, float scale, int8_t *high, int8_t *low, SoftmaxSums &sums) {
    __m512i high_sum = _mm512_setzero_si512(), low_sum = high_sum;
    for (int i = 0; i < kChunk; i += kLanes) {
        const __m512 of_x = _mm512_loadu_ps(x + i);
        const __m512i p = _mm512_cvtps_epi32(_mm512_mul_ps(of_x, _mm512_set1_ps(scale)));
        const __m512i upper = _mm512_srli_epi32(p, 7);
        const __m512i lower = _mm512_and_si512(p, _mm512_set1_epi32(127));
        high_sum = _mm512_add_epi32(high_sum, upper);
        low_sum = _mm512_add_epi32(low_sum, lower);
        _mm_storeu_si128(reinterpret_cast<__m128i *>(high + i), _mm512_cvtepi32_epi8(upper));
        _mm_storeu_si128(reinterpret_cast<__m128i *>(low + i), _mm512_cvtepi32_epi8(lower));
    }
    sums.high += _mm512_reduce_add_epi32(high_sum);
    sums.low += _mm512_reduce_add_epi32(low_sum);
}

}  // namespace
}  // namespace edgegen
