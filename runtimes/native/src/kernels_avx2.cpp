// AVX2 without VNNI. vpmaddubsw adds pairs of products in 16 bits, with saturation. 2- and 4-bit
// codes leave room for several such sums, which are widened together, and 6-bit codes for two.
// 8-bit codes become signed, so that a pair reaches at most 2 * 128 * 127.
#include "avx2.inl"
#include "kernels.h"

namespace edgegen {
namespace {

constexpr bool kSigned = true;  // see kernels.inl

// Number of steps of four inputs whose sums of pairs fit 16 bits.
template <int Bits>
constexpr int kMaxSteps = Bits == 2 ? 40 : 8;
static_assert(kMaxSteps<2> * 2 * 3 * 127 < 1 << 15 && kMaxSteps<4> * 2 * 15 * 127 < 1 << 15);
static_assert(2 * 2 * 63 * 127 < 1 << 15);  // see add_products

inline __m256i broadcast4(const int8_t *x) {
    int32_t word;
    __builtin_memcpy(&word, x, sizeof word);
    return _mm256_set1_epi32(word);
}

// Unpack bit field `field` of the bytes.
template <int Bits>
inline __m256i unpack(__m256i bytes, int field) {
    const __m256i mask = _mm256_set1_epi8(char((1 << Bits) - 1));
    return _mm256_and_si256(field ? _mm256_srli_epi32(bytes, field * Bits) : bytes, mask);
}

// With many rows, GCC would compute all products of an unrolled loop first, for which the registers
// do not suffice, and keep the sums in memory.
template <int Rows>
inline __attribute__((always_inline)) void keep_in_register(__m256i &sum) {
    if constexpr (Rows >= 4) asm volatile("" : "+x"(sum));
}

// One vector for each row and each half of a tile.
template <int Rows, int Halves>
struct Sums {
    __m256i at[Rows * Halves];
};

// Sum pairs of products of `quads` quads in 16 bits, for each row and half.
template <int Bits, int Rows, int Halves, class At>
inline __attribute__((always_inline)) void pair_sums(__m256i (&sums)[Rows * Halves],
                                                     const uint8_t *codes, int quads,
                                                     const int8_t *x, PrefetchDistance ahead) {
    constexpr int fields = 8 / Bits, loads = 4 / fields;
#pragma GCC unroll 16
    for (int i = 0; i < Rows * Halves; ++i) sums[i] = _mm256_setzero_si256();
#pragma GCC unroll 1
    for (int i = 0; i < quads * loads; ++i, codes += 64, x += fields * At::kStep) {
        prefetch(codes, ahead);
#pragma GCC unroll 4
        for (int f = 0; f < fields; ++f) {
            __m256i w[Halves];
#pragma GCC unroll 2
            for (int h = 0; h < Halves; ++h) w[h] = unpack<Bits>(load(codes + h * 32), f);
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r) {
                const __m256i inputs = broadcast4(x + f * At::kStep + r * At::kRow);
#pragma GCC unroll 2
                for (int h = 0; h < Halves; ++h) {
                    __m256i &sum = sums[r * Halves + h];
                    sum = _mm256_add_epi16(sum, _mm256_maddubs_epi16(w[h], inputs));
                    keep_in_register<Rows>(sum);
                }
            }
        }
    }
}

// Add the products of two vectors of 6- or 8-bit codes with four inputs each, the second ones
// `next` bytes after the first ones.
template <int Bits>
inline __attribute__((always_inline)) __m256i add_products(__m256i sum, const __m256i (&w)[2],
                                                           const int8_t *x, int next) {
    const __m256i ones = _mm256_set1_epi16(1), top = _mm256_set1_epi8(-128);
    const __m256i inputs[2] = {broadcast4(x), broadcast4(x + next)};
    if constexpr (Bits == 6) {
        const __m256i pairs = _mm256_add_epi16(_mm256_maddubs_epi16(w[0], inputs[0]),
                                               _mm256_maddubs_epi16(w[1], inputs[1]));
        return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, ones));
    }
    for (int i = 0; i < 2; ++i) {
        const __m256i code = _mm256_xor_si256(w[i], top);
        const __m256i pairs =
            _mm256_maddubs_epi16(_mm256_abs_epi8(code), _mm256_sign_epi8(inputs[i], code));
        sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, ones));
    }
    return sum;
}

template <int Planes>
constexpr int kFusedRows = Planes ? 0 : 2;  // measured

template <int Planes, int Rows>
void multiply_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined, int inputs,
                      const int8_t *x, int32_t *acc) {
    multiply_trellis_by<Planes, Rows>(codes, tile_bytes, refined, inputs, x, acc,
                                      add_products<code_bits(Planes)>);
}

// Add the products of 6-bit codes in 32 bits.
template <int Rows, int Halves, class At>
inline __attribute__((always_inline)) void add_6bit(Sums<Rows, Halves> &sums, const uint8_t *codes,
                                                    int quads, const int8_t *x) {
    __m256i total[Rows * Halves];  // in registers
#pragma GCC unroll 16
    for (int i = 0; i < Rows * Halves; ++i) total[i] = sums.at[i];
#pragma GCC unroll 1
    for (int pair = 0; pair < 2 * quads; ++pair, codes += 128, x += 2 * At::kStep) {
        __m256i w[Halves][2];
#pragma GCC unroll 2
        for (int h = 0; h < Halves; ++h)
            w[h][0] = load(codes + h * 32), w[h][1] = load(codes + 64 + h * 32);
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r)
#pragma GCC unroll 2
            for (int h = 0; h < Halves; ++h) {
                __m256i &sum = total[r * Halves + h];
                sum = add_products<6>(sum, w[h], x + r * At::kRow, At::kStep);
                keep_in_register<Rows>(sum);
            }
    }
#pragma GCC unroll 16
    for (int i = 0; i < Rows * Halves; ++i) sums.at[i] = total[i];
}

// Add the products of 8-bit codes in 32 bits, as |w| * (x with the sign of w) for signed w.
template <int Rows, int Halves, class At>
inline __attribute__((always_inline)) void add_8bit(Sums<Rows, Halves> &sums, const uint8_t *codes,
                                                    int quads, const int8_t *x,
                                                    PrefetchDistance ahead) {
    const __m256i ones = _mm256_set1_epi16(1), top = _mm256_set1_epi8(-128);
    __m256i total[Rows * Halves];  // in registers
#pragma GCC unroll 16
    for (int i = 0; i < Rows * Halves; ++i) total[i] = sums.at[i];
#pragma GCC unroll 1
    for (int step = 0; step < 4 * quads; ++step, codes += 64, x += At::kStep) {
        prefetch(codes, ahead);
        __m256i w[Halves], size[Halves];
#pragma GCC unroll 2
        for (int h = 0; h < Halves; ++h) {
            w[h] = _mm256_xor_si256(load(codes + h * 32), top);
            size[h] = _mm256_abs_epi8(w[h]);
        }
#pragma GCC unroll 8
        for (int r = 0; r < Rows; ++r) {
            const __m256i inputs = broadcast4(x + r * At::kRow);
#pragma GCC unroll 2
            for (int h = 0; h < Halves; ++h) {
                const __m256i pairs = _mm256_maddubs_epi16(size[h], _mm256_sign_epi8(inputs, w[h]));
                __m256i &sum = total[r * Halves + h];
                sum = _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, ones));
                keep_in_register<Rows>(sum);
            }
        }
    }
#pragma GCC unroll 16
    for (int i = 0; i < Rows * Halves; ++i) sums.at[i] = total[i];
}

// Copy the factor of a lane to both of its 16-bit halves.
inline __m256i duplicate_halves(__m256i c) { return _mm256_or_si256(c, _mm256_slli_epi32(c, 16)); }

template <int Bits, int Rows, int Halves, class At>
inline __attribute__((always_inline)) void add_group(Sums<Rows, Halves> &total,
                                                     const uint8_t *codes, int quads,
                                                     const int8_t *x, PrefetchDistance ahead,
                                                     const __m256i *factor) {
    for (int done = 0; done < quads;) {
        const int now = quads - done < kMaxSteps<Bits> / 4 ? quads - done : kMaxSteps<Bits> / 4;
        __m256i pairs[Rows * Halves];
        pair_sums<Bits, Rows, Halves, At>(pairs, codes + done * kQuadBytes<Bits>, now,
                                          x + done * 4 * At::kStep, ahead);
#pragma GCC unroll 16
        for (int i = 0; i < Rows * Halves; ++i)
            total.at[i] =
                _mm256_add_epi32(total.at[i], _mm256_madd_epi16(pairs[i], factor[i % Halves]));
        done += now;
    }
}

// Subtract c * z * sum of a group from the total. c * z fits 16 bits; `fits` says that sum does.
template <int Rows, int Halves>
inline void subtract_zero_points(Sums<Rows, Halves> &total, const __m256i *c, const uint8_t *z,
                                 bool fits, const int32_t *sums, int groups) {
    for (int h = 0; h < Halves; ++h) {
        const __m256i zeros = _mm256_madd_epi16(c[h], widen(z + h * kHalf));
        for (int r = 0; r < Rows; ++r) {
            const __m256i sum = _mm256_set1_epi32(sums[r * groups]);
            total.at[r * Halves + h] =
                _mm256_sub_epi32(total.at[r * Halves + h], fits ? _mm256_madd_epi16(zeros, sum)
                                                                : _mm256_mullo_epi32(zeros, sum));
        }
    }
}

template <int Bits, int Rows, int Halves, bool Scaled, class At>
void tile_halves(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
                 const int8_t *x, const int32_t *sums, PrefetchDistance ahead, int32_t *acc) {
    Sums<Rows, Halves> total;
    for (auto &sum : total.at) sum = _mm256_setzero_si256();
    for (int g = 0; g < groups;
         ++g, codes += quads * kQuadBytes<Bits>, x += quads * 4 * At::kStep) {
        if constexpr (Bits == 6) {
            add_6bit<Rows, Halves, At>(total, codes, quads, x);
        } else if constexpr (Bits == 8) {
            add_8bit<Rows, Halves, At>(total, codes, quads, x, ahead);
        } else {
            __m256i scale[Halves], factor[Halves];
            for (int h = 0; h < Halves; ++h) {
                scale[h] = Scaled ? widen(c + g * kLanes + h * kHalf) : _mm256_set1_epi32(1);
                factor[h] = duplicate_halves(scale[h]);
            }
            add_group<Bits, Rows, Halves, At>(total, codes, quads, x, ahead, factor);
            if (Scaled)
                subtract_zero_points(total, scale, z + g * kLanes, quads <= 16, sums + g, groups);
        }
    }
    for (int h = 0; h < Halves; ++h)
        for (int r = 0; r < Rows; ++r)
            _mm256_storeu_si256(reinterpret_cast<__m256i *>(acc + r * kLanes + h * kHalf),
                                total.at[r * Halves + h]);
}

// The sums of more than 4 rows do not fit half of the 16 registers. Multiply half of the rows after
// the other, or at 2 bits, whose sums are widened less often, half of the lanes: both were
// measured.
template <int Bits, int Rows, bool Scaled, class At>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, PrefetchDistance ahead, int32_t *acc) {
    if constexpr (Rows <= 4) {
        tile_halves<Bits, Rows, 2, Scaled, At>(codes, c, z, groups, quads, x, sums, ahead, acc);
    } else if constexpr (Bits != 2) {
        constexpr int half = Rows / 2;
        static_assert(Rows % 2 == 0);
        for (int r = 0; r < Rows; r += half, x += half * At::kRow, acc += half * kLanes)
            tile_halves<Bits, half, 2, Scaled, At>(
                codes, c, z, groups, quads, x, Scaled ? sums + r * groups : nullptr, ahead, acc);
    } else {
        constexpr int next = Scaled ? kHalf : 0;
        for (int h = 0; h < 2; ++h, codes += 32, acc += kHalf, c += next, z += next)
            tile_halves<Bits, Rows, 1, Scaled, At>(codes, c, z, groups, quads, x, sums, ahead, acc);
    }
}

}  // namespace
}  // namespace edgegen

#include "kernels.inl"

namespace edgegen {
const Kernels kAvx2 = EDGEGEN_KERNELS("avx2");
}
