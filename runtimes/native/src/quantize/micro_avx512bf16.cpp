// Micro-kernel of the matrix product of bfloat16 values: AVX-512 BF16, which multiplies pairs.
#include <immintrin.h>

#include <cstdint>
#include <cstring>

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

uint32_t pair(uint16_t first, uint16_t second) { return first | uint32_t(second) << 16; }

uint16_t rounded(float x) {
    uint32_t bits;
    std::memcpy(&bits, &x, sizeof bits);
    return uint16_t((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

// Pack as `pack` of micro.inl does, two values of a line side by side; an odd depth ends with
// zeros.
template <int kLines>
void pack(const View &source, size_t lines, size_t depth, float *panels) {
    constexpr size_t kDepth = 256;
    const size_t pairs = (depth + 1) / 2;
    for (size_t start = 0; start < lines; start += kLines, panels += kLines * depth) {
        const size_t count = lines - start < kLines ? lines - start : kLines;
        auto *out = reinterpret_cast<uint32_t *>(panels);
        if (source.transposed && count == kLines && depth % 2 == 0) {
            for (size_t p = 0; p < pairs; ++p, out += kLines) {
                const float *even = source.at(start, 2 * p), *odd = source.at(start, 2 * p + 1);
                for (int i = 0; i < kLines; ++i) out[i] = pair(rounded(even[i]), rounded(odd[i]));
            }
            continue;
        }
        if (!source.transposed && depth <= kDepth) {  // convert lines first, then move whole pairs
            uint16_t line[kDepth + 1];
            for (size_t i = 0; i < kLines; ++i) {
                if (i < count) {
                    const float *values = source.at(start + i, 0);
                    for (size_t p = 0; p < depth; ++p) line[p] = rounded(values[p]);
                    line[depth] = 0;
                }
                for (size_t p = 0; p < pairs; ++p)
                    out[p * kLines + i] = i < count ? pair(line[2 * p], line[2 * p + 1]) : 0;
            }
            continue;
        }
        for (size_t p = 0; p < pairs; ++p)
            for (size_t i = 0; i < kLines; ++i) {
                const auto value = [&](size_t at) {
                    return i < count && at < depth ? rounded(*source.at(start + i, at))
                                                   : uint16_t(0);
                };
                out[p * kLines + i] = pair(value(2 * p), value(2 * p + 1));
            }
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
