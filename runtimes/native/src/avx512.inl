// What AVX-512 with VNNI gives to kernels.inl. vpdpbusd multiplies unsigned codes with signed
// inputs, four to a lane.
#include <immintrin.h>

namespace edgegen {
namespace {

constexpr bool kSigned = false;  // see kernels.inl

// Bytes to be asked for ahead of their use: the processor's own prefetching stops at each page.
constexpr int kAhead = 4096;

inline __m512i four(const int8_t *x) {
    int32_t word;
    __builtin_memcpy(&word, x, sizeof word);
    return _mm512_set1_epi32(word);
}

// Step `s` of a quad.
template <int Bits>
inline __m512i unpack(const uint8_t *quad, int s) {
    constexpr int fields = 8 / Bits;
    const __m512i bytes = _mm512_loadu_si512(quad + s / fields * 64);
    if constexpr (Bits == 8) return bytes;
    const __m512i mask = _mm512_set1_epi8((1 << Bits) - 1);
    return _mm512_and_si512(_mm512_srli_epi32(bytes, s % fields * Bits), mask);
}

inline __m512i widen(const uint8_t *bytes) {
    return _mm512_cvtepu8_epi32(_mm_loadu_si128(reinterpret_cast<const __m128i *>(bytes)));
}

inline void ask(const uint8_t *codes, int bytes) {
    for (int i = 0; i < bytes; i += 64) __builtin_prefetch(codes + kAhead + i);
}

// The products of `quads` quads for each row.
template <int Bits, int Rows>
inline __attribute__((always_inline)) void dots(__m512i (&dot)[Rows], const uint8_t *codes,
                                                int quads, const int8_t *x) {
    for (int r = 0; r < Rows; ++r) dot[r] = _mm512_setzero_si512();
    for (int quad = 0; quad < quads; ++quad, codes += 32 * Bits, x += kQuad * Rows) {
        ask(codes, 32 * Bits);
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s) {
            const __m512i w = unpack<Bits>(codes, s);
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r)
                dot[r] = _mm512_dpbusd_epi32(dot[r], w, four(x + (s * Rows + r) * 4));
        }
    }
}

// One row's. Fields stay where they are, each has a sum of its own, and that is shifted: there are
// fewer sums than steps. They also are the chains that hide the product's latency.
template <int Bits>
inline __attribute__((always_inline)) __m512i dot_of(const uint8_t *codes, int quads,
                                                     const int8_t *x) {
    constexpr int fields = 8 / Bits;
    __m512i sums[4];
    for (auto &sum : sums) sum = _mm512_setzero_si512();
    for (int quad = 0; quad < quads; ++quad, codes += 32 * Bits, x += kQuad) {
        ask(codes, 32 * Bits);
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s) {
            __m512i w = _mm512_loadu_si512(codes + s / fields * 64);
            if (Bits < 8)
                w = _mm512_and_si512(
                    w, _mm512_set1_epi8(char(((1 << Bits) - 1) << s % fields * Bits)));
            sums[s] = _mm512_dpbusd_epi32(sums[s], w, four(x + s * 4));
        }
    }
    if constexpr (Bits == 2)
        for (int s = 1; s < 4; ++s) sums[s] = _mm512_srai_epi32(sums[s], s * Bits);
    const __m512i even = _mm512_add_epi32(sums[0], sums[2]);
    __m512i odd = _mm512_add_epi32(sums[1], sums[3]);
    if constexpr (Bits == 4) odd = _mm512_srai_epi32(odd, Bits);
    return _mm512_add_epi32(even, odd);
}

// The low halves, with their signs.
inline __m512i signed_half(__m512i x) {
    return _mm512_srai_epi32(_mm512_slli_epi32(x, 16), 16);
}

// A group's factors: its scales c, and -c * z. Both fit 16 bits; the other halves of narrow ones
// are 0, so that the halves of what they meet do not count.
struct Factors {
    __m512i scale, zero;

    Factors(const uint8_t *c, const uint8_t *z)
        : scale(widen(c)), zero(_mm512_madd_epi16(scale, widen(z))) {
        zero = _mm512_sub_epi16(_mm512_setzero_si512(), zero);
    }

    // Add c * (dot - z * sum). Narrow: a group has at most 64 inputs, so that `sum` fits 16 bits,
    // and with 2-bit codes so does `dot`.
    template <int Bits, bool Narrow>
    __m512i add(__m512i total, __m512i dot, int32_t sum) const {
        const __m512i of_sum = _mm512_set1_epi32(sum);
        total = Narrow ? _mm512_dpwssd_epi32(total, zero, of_sum)
                       : _mm512_add_epi32(total, _mm512_mullo_epi32(signed_half(zero), of_sum));
        return Narrow && Bits == 2 ? _mm512_dpwssd_epi32(total, dot, scale)
                                   : _mm512_add_epi32(total, _mm512_mullo_epi32(dot, scale));
    }
};

// Quads: of a group, known beforehand, or 0.
template <int Bits, int Rows, int Quads>
void tile_of(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
             const int8_t *x, const int32_t *sums, int32_t *acc) {
    if (Quads) quads = Quads;
    __m512i total[Rows];
    for (int r = 0; r < Rows; ++r) total[r] = _mm512_setzero_si512();
    for (int g = 0; g < groups; ++g, codes += quads * 32 * Bits, x += quads * kQuad * Rows) {
        __m512i dot[Rows];
        if constexpr (Rows == 1)
            dot[0] = dot_of<Bits>(codes, quads, x);
        else
            dots<Bits, Rows>(dot, codes, quads, x);
        if (c) {
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

template <int Bits, int Rows>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, int32_t *acc) {
    (quads == 4 ? tile_of<Bits, Rows, 4> : tile_of<Bits, Rows, 0>)(codes, c, z, groups, quads, x,
                                                                   sums, acc);
}

}  // namespace
}  // namespace edgegen
