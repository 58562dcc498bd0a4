// AVX-512 with VNNI: vpdpbusd multiplies unsigned codes with signed inputs, four to a lane.
#include <immintrin.h>

#include "kernels.h"

namespace edgegen {
namespace {

constexpr bool kSigned = false;  // see kernels.inl

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

template <int Bits, int Rows>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, int32_t *acc) {
    constexpr int chains = Rows >= 4 ? 1 : 4 / Rows;  // enough to hide the product's latency
    __m512i total[Rows];
    for (int r = 0; r < Rows; ++r) total[r] = _mm512_setzero_si512();
    for (int g = 0; g < groups; ++g) {
        __m512i dot[Rows][chains];
        for (int r = 0; r < Rows; ++r)
            for (int i = 0; i < chains; ++i) dot[r][i] = _mm512_setzero_si512();
        for (int quad = 0; quad < quads; ++quad, codes += 32 * Bits, x += kQuad * Rows)
#pragma GCC unroll 4
            for (int s = 0; s < 4; ++s) {
                const __m512i w = unpack<Bits>(codes, s);
#pragma GCC unroll 8
                for (int r = 0; r < Rows; ++r) {
                    __m512i &sum = dot[r][s % chains];
                    sum = _mm512_dpbusd_epi32(sum, w, four(x + (s * Rows + r) * 4));
                }
            }
        for (int r = 0; r < Rows; ++r) {
            __m512i sum = dot[r][0];
            for (int i = 1; i < chains; ++i) sum = _mm512_add_epi32(sum, dot[r][i]);
            if (c) {
                const __m512i shift = _mm512_mullo_epi32(widen(z + g * kLanes),
                                                         _mm512_set1_epi32(sums[r * groups + g]));
                sum = _mm512_mullo_epi32(widen(c + g * kLanes), _mm512_sub_epi32(sum, shift));
            }
            total[r] = _mm512_add_epi32(total[r], sum);
        }
    }
    for (int r = 0; r < Rows; ++r) _mm512_storeu_si512(acc + r * kLanes, total[r]);
}

}  // namespace
}  // namespace edgegen

#include "kernels.inl"

namespace edgegen {
const Kernels kAvx512 = EDGEGEN_KERNELS("avx512");
}
