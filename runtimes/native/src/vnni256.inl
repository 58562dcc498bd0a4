// 256-bit `tile` with VNNI, for AVX-VNNI and AVX-512VL, which encode the same instructions
// differently. The including file defines DPBUSD and DPWSSD as their intrinsics.
#include "avx2.inl"

namespace edgegen {
namespace {

constexpr bool kSigned = false;  // see kernels.inl

inline __m256i broadcast4(const int8_t *x) {
    int32_t word;
    __builtin_memcpy(&word, x, sizeof word);
    return _mm256_set1_epi32(word);
}

// Unpack bit field `field` of the bytes.
template <int Bits>
inline __m256i unpack(__m256i bytes, int field) {
    if constexpr (Bits > 4) return bytes;
    const __m256i mask = _mm256_set1_epi8(char((1 << Bits) - 1));
    return _mm256_and_si256(_mm256_srli_epi32(bytes, field * Bits), mask);
}

template <int Planes>
constexpr int kFusedRows = 4;

template <int Planes, int Rows>
void multiply_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined, int inputs,
                      const int8_t *x, int32_t *acc) {
    const auto add = [](__m256i sum, const __m256i(&w)[2], const int8_t *at,
                        int next) __attribute__((always_inline)) {
        const __m256i dot = DPBUSD(_mm256_setzero_si256(), w[0], broadcast4(at));
        return _mm256_add_epi32(sum, DPBUSD(dot, w[1], broadcast4(at + next)));
    };
    multiply_trellis_by<Planes, Rows>(codes, tile_bytes, refined, inputs, x, acc, add);
}

// Compute the dot products of a group, for Rows rows and Halves halves of a tile.
template <int Bits, int Rows, int Halves, class At>
inline __attribute__((always_inline)) void dot_products(__m256i (&dot)[Rows * Halves],
                                                        const uint8_t *codes, int quads,
                                                        const int8_t *x, PrefetchDistance ahead) {
    constexpr int fields = 8 / Bits;
    for (auto &sum : dot) sum = _mm256_setzero_si256();
    for (int quad = 0; quad < quads; ++quad, codes += kQuadBytes<Bits>, x += 4 * At::kStep) {
        for (int i = 0; i < kQuadBytes<Bits>; i += 64) prefetch(codes + i, ahead);
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s)
#pragma GCC unroll 2
            for (int h = 0; h < Halves; ++h) {
                const __m256i w = unpack<Bits>(load(codes + s / fields * 64 + h * 32), s % fields);
#pragma GCC unroll 8
                for (int r = 0; r < Rows; ++r) {
                    __m256i &sum = dot[r * Halves + h];
                    sum = DPBUSD(sum, w, broadcast4(x + s * At::kStep + r * At::kRow));
                }
            }
    }
}

// Quads is the constant number of quads in a group, or 0. With 4 of them, the sum of a group fits
// 16 bits, and so does its dot product with 2-bit codes.
template <int Bits, int Rows, int Halves, bool Scaled, class At, int Quads>
void tile_halves(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
                 const int8_t *x, const int32_t *sums, PrefetchDistance ahead, int32_t *acc) {
    if (Quads) quads = Quads;
    __m256i total[Rows * Halves];
    for (auto &sum : total) sum = _mm256_setzero_si256();
    for (int g = 0; g < groups;
         ++g, codes += quads * kQuadBytes<Bits>, x += quads * 4 * At::kStep) {
        __m256i dot[Rows * Halves];
        dot_products<Bits, Rows, Halves, At>(dot, codes, quads, x, ahead);
#pragma GCC unroll 2
        for (int h = 0; h < Halves; ++h) {
            __m256i scale, zero;
            if constexpr (Scaled) {
                scale = widen(c + g * kLanes + h * kHalf);
                zero = _mm256_madd_epi16(scale, widen(z + g * kLanes + h * kHalf));
                // The high halves are 0: 16-bit products ignore those of the other operand.
                if (Quads) zero = _mm256_sub_epi16(_mm256_setzero_si256(), zero);
            }
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r) {
                __m256i &all = total[r * Halves + h];
                const __m256i product = dot[r * Halves + h];
                if constexpr (!Scaled) {
                    all = _mm256_add_epi32(all, product);
                    continue;
                }
                const __m256i sum = _mm256_set1_epi32(sums[r * groups + g]);
                all = Quads ? DPWSSD(all, zero, sum)
                            : _mm256_sub_epi32(all, _mm256_mullo_epi32(zero, sum));
                all = Quads && Bits == 2
                          ? DPWSSD(all, product, scale)
                          : _mm256_add_epi32(all, _mm256_mullo_epi32(product, scale));
            }
        }
    }
    for (int h = 0; h < Halves; ++h)
        for (int r = 0; r < Rows; ++r)
            _mm256_storeu_si256(reinterpret_cast<__m256i *>(acc + r * kLanes + h * kHalf),
                                total[r * Halves + h]);
}

// More than 4 rows do not fit half of the 16 registers: compute the halves of a tile one by one.
template <int Bits, int Rows, bool Scaled, class At>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, PrefetchDistance ahead, int32_t *acc) {
    constexpr int halves = Rows <= 4 ? 2 : 1;
    constexpr int next = Scaled ? kHalf : 0;
    for (int h = 0; h < 2; h += halves, codes += 32, acc += kHalf, c += next, z += next)
        (quads == 4 ? tile_halves<Bits, Rows, halves, Scaled, At, 4>
                    : tile_halves<Bits, Rows, halves, Scaled, At, 0>)(codes, c, z, groups, quads, x,
                                                                      sums, ahead, acc);
}

}  // namespace
}  // namespace edgegen

#include "kernels.inl"
