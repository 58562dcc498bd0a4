// Micro-kernel of the matrix product of bfloat16 values: AVX-512 BF16, which multiplies pairs.
#include <immintrin.h>

#include <cstdint>

#include "gemm.h"

namespace edgegen::quantize {
namespace {

constexpr int kWidth = 16, kRows = 12;

// Add alpha A^T B to a tile of C, or set the tile to it, for panels of pairs of values.
void run(size_t k, const float *a, const float *b, const Tile &tile) {
    for (size_t i = 0; i < tile.rows; ++i) {
        __builtin_prefetch(tile.c + i * tile.stride, 1);
        __builtin_prefetch(tile.c + i * tile.stride + kWidth, 1);
    }
    __m512 sums[kRows][2] = {};
    for (size_t p = 0; p < k; p += 2, a += kRows, b += 2 * kWidth) {
        const auto low = __m512bh(_mm512_loadu_ps(b)), high = __m512bh(_mm512_loadu_ps(b + kWidth));
#pragma GCC unroll 16
        for (int i = 0; i < kRows; ++i) {
            const auto pair = __m512bh(_mm512_set1_ps(a[i]));
            sums[i][0] = _mm512_dpbf16_ps(sums[i][0], pair, low);
            sums[i][1] = _mm512_dpbf16_ps(sums[i][1], pair, high);
        }
    }
    const uint32_t columns = tile.columns < 32 ? (1u << tile.columns) - 1 : ~0u;
    const __m512 alpha = _mm512_set1_ps(tile.alpha);
#pragma GCC unroll 16
    for (int i = 0; i < kRows; ++i) {
        if (size_t(i) >= tile.rows) continue;
        for (int half = 0; half < 2; ++half) {
            const auto mask = __mmask16(columns >> 16 * half);
            float *c = tile.c + i * tile.stride + half * kWidth;
            __m512 sum = _mm512_mul_ps(alpha, sums[i][half]);
            if (!tile.fresh) sum = _mm512_add_ps(sum, _mm512_maskz_loadu_ps(mask, c));
            _mm512_mask_storeu_ps(c, mask, sum);
        }
    }
}

// Transpose a 16 by 16 matrix of 32-bit values.
inline void transpose(__m512i rows[16]) {
    __m512i other[16];
    for (int i = 0; i < 16; i += 2) {
        other[i] = _mm512_unpacklo_epi32(rows[i], rows[i + 1]);
        other[i + 1] = _mm512_unpackhi_epi32(rows[i], rows[i + 1]);
    }
    for (int i = 0; i < 16; i += 4)
        for (int j = 0; j < 2; ++j) {
            rows[i + 2 * j] = _mm512_unpacklo_epi64(other[i + j], other[i + j + 2]);
            rows[i + 2 * j + 1] = _mm512_unpackhi_epi64(other[i + j], other[i + j + 2]);
        }
    for (int i = 0; i < 16; i += 8)
        for (int j = 0; j < 4; ++j) {
            other[i + j] = _mm512_shuffle_i32x4(rows[i + j], rows[i + j + 4], 0x88);
            other[i + j + 4] = _mm512_shuffle_i32x4(rows[i + j], rows[i + j + 4], 0xdd);
        }
    for (int j = 0; j < 8; ++j) {
        rows[j] = _mm512_shuffle_i32x4(other[j], other[j + 8], 0x88);
        rows[j + 8] = _mm512_shuffle_i32x4(other[j], other[j + 8], 0xdd);
    }
}

__mmask16 first_of(size_t count) { return count < 16 ? __mmask16((1u << count) - 1) : 0xffff; }

// Pack `count` of kLines lines, whose values lie side by side: 16 lines by 16 pairs at a time.
template <int kLines>
void pack_lines(const View &source, size_t start, size_t count, size_t depth, uint32_t *out) {
    for (size_t p = 0; p < depth; p += 32) {
        const size_t left = depth - p, pairs = left < 32 ? (left + 1) / 2 : 16;
        const __mmask16 low = first_of(left), high = left > 16 ? first_of(left - 16) : 0;
        for (size_t first = 0; first < kLines; first += 16) {
            __m512i rows[16];
#pragma GCC unroll 16
            for (size_t i = 0; i < 16; ++i) {
                rows[i] = _mm512_setzero_si512();
                if (first + i >= count) continue;
                const float *values = source.at(start + first + i, p);
                rows[i] = __m512i(_mm512_cvtne2ps_pbh(_mm512_maskz_loadu_ps(high, values + 16),
                                                      _mm512_maskz_loadu_ps(low, values)));
            }
            transpose(rows);
            const __mmask16 lanes = first_of(kLines - first);
            for (size_t j = 0; j < pairs; ++j)
                _mm512_mask_storeu_epi32(out + (p / 2 + j) * kLines + first, lanes, rows[j]);
        }
    }
}

inline __m512i widened(__mmask16 lanes, const float *values) {
    return _mm512_cvtepu16_epi32(__m256i(_mm512_cvtneps_pbh(_mm512_maskz_loadu_ps(lanes, values))));
}

// Pack `count` of kLines lines, of which all first values lie side by side, then all second ones.
template <int kLines>
void pack_depths(const View &source, size_t start, size_t count, size_t depth, uint32_t *out) {
    for (size_t p = 0; p < depth; p += 2, out += kLines)
        for (size_t first = 0; first < kLines; first += 16) {
            const __mmask16 lanes = count > first ? first_of(count - first) : 0;
            const float *values = source.at(start + first, p);
            __m512i pairs = widened(lanes, values);
            if (p + 1 < depth) {
                const __m512i second = widened(lanes, values + source.stride);
                pairs = _mm512_or_si512(pairs, _mm512_slli_epi32(second, 16));
            }
            _mm512_mask_storeu_epi32(out + first, first_of(kLines - first), pairs);
        }
}

// Pack as `pack` of micro.inl does, two values of a line side by side; an odd depth ends with
// zeros.
template <int kLines>
void pack(const View &source, size_t lines, size_t depth, float *panels) {
    for (size_t start = 0; start < lines; start += kLines, panels += kLines * depth) {
        const size_t count = lines - start < kLines ? lines - start : kLines;
        auto *out = reinterpret_cast<uint32_t *>(panels);
        if (source.transposed)
            pack_depths<kLines>(source, start, count, depth, out);
        else
            pack_lines<kLines>(source, start, count, depth, out);
    }
}

}  // namespace

extern const Micro kMicroAvx512Bf16{.name = "avx512bf16",
                                    .mr = kRows,
                                    .nr = 2 * kWidth,
                                    .run = run,
                                    .pack_a = pack<kRows>,
                                    .pack_b = pack<2 * kWidth>};

}  // namespace edgegen::quantize
