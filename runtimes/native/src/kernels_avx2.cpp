// AVX2 without VNNI. vpmaddubsw saturates its pairs at 16 bits: 8-bit codes go as two nibbles, whose
// pairs reach 2 * 15 * 127.
#include <immintrin.h>

#include "kernels.h"

namespace edgegen {
namespace {

inline __m256i four(const int8_t *x) {
    int32_t word;
    __builtin_memcpy(&word, x, sizeof word);
    return _mm256_set1_epi32(word);
}

inline __m256i load(const uint8_t *at) {
    return _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
}

// sum + the products of four codes below 16 and four inputs, for 8 lanes.
inline __m256i add_products(__m256i sum, __m256i codes, __m256i x) {
    const __m256i pairs = _mm256_maddubs_epi16(codes, x);
    return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

// Field `field` of the bytes, or for 8 bits the sum over both nibbles.
template <int Bits>
inline __m256i add_field(__m256i sum, __m256i bytes, int field, __m256i x) {
    if constexpr (Bits == 8) {
        const __m256i nibble = _mm256_set1_epi8(15);
        const __m256i high = _mm256_and_si256(_mm256_srli_epi32(bytes, 4), nibble);
        const __m256i products = add_products(_mm256_setzero_si256(), high, x);
        sum = _mm256_add_epi32(sum, _mm256_slli_epi32(products, 4));
        return add_products(sum, _mm256_and_si256(bytes, nibble), x);
    } else {
        const __m256i mask = _mm256_set1_epi8((1 << Bits) - 1);
        const __m256i codes = _mm256_and_si256(_mm256_srli_epi32(bytes, field * Bits), mask);
        return add_products(sum, codes, x);
    }
}

inline __m256i widen(const uint8_t *bytes) {
    return _mm256_cvtepu8_epi32(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(bytes)));
}

template <int Bits, int Rows>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, size_t stride, const int32_t *sums, int32_t *acc) {
    constexpr int fields = 8 / Bits;
    for (int half = 0; half < 2; ++half) {
        const uint8_t *at = codes + half * 32;
        const int8_t *inputs = x;
        __m256i total[Rows];
        for (int r = 0; r < Rows; ++r) total[r] = _mm256_setzero_si256();
        for (int g = 0; g < groups; ++g) {
            __m256i dot[Rows];
            for (int r = 0; r < Rows; ++r) dot[r] = _mm256_setzero_si256();
            for (int quad = 0; quad < quads; ++quad, at += 32 * Bits, inputs += kQuad)
                for (int s = 0; s < 4; ++s)
                    for (int r = 0; r < Rows; ++r)
                        dot[r] = add_field<Bits>(dot[r], load(at + s / fields * 64), s % fields,
                                                 four(inputs + r * stride + s * 4));
            for (int r = 0; r < Rows; ++r) {
                __m256i sum = dot[r];
                if (c) {
                    const int lane = g * kLanes + half * 8;
                    const __m256i shift = _mm256_mullo_epi32(
                        widen(z + lane), _mm256_set1_epi32(sums[r * groups + g]));
                    sum = _mm256_mullo_epi32(widen(c + lane), _mm256_sub_epi32(sum, shift));
                }
                total[r] = _mm256_add_epi32(total[r], sum);
            }
        }
        for (int r = 0; r < Rows; ++r)
            _mm256_storeu_si256(reinterpret_cast<__m256i *>(acc + r * kLanes + half * 8),
                                total[r]);
    }
}

}  // namespace
}  // namespace edgegen

#include "kernels.inl"

namespace edgegen {
const Kernels kAvx2 = EDGEGEN_KERNELS("avx2");
}
