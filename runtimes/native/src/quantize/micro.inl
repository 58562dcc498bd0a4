// Micro-kernel of the matrix product, for vectors of kWidth floats: kRows rows by two vectors.
// Included by one file for each instruction set, inside its namespace.

using Vector = float __attribute__((vector_size(kWidth * sizeof(float))));
using Loose = float __attribute__((vector_size(kWidth * sizeof(float)), aligned(4)));

// Add alpha A^T B to a tile of C, or set the tile to it if `fresh`, for packed panels
// a [k, kRows] and b [k, 2 kWidth].
void run(size_t k, const float *a, const float *b, const Tile &tile) {
    const bool whole = tile.rows == kRows && tile.columns == 2 * kWidth;
    for (size_t i = 0; i < tile.rows; ++i) {  // the sums take long enough to fetch C meanwhile
        __builtin_prefetch(tile.c + i * tile.stride, 1);
        if (kWidth >= 16) __builtin_prefetch(tile.c + i * tile.stride + kWidth, 1);
    }
    Vector sums[kRows][2] = {};
    for (size_t p = 0; p < k; ++p, a += kRows, b += 2 * kWidth) {
        const Vector low = *reinterpret_cast<const Loose *>(b);
        const Vector high = *reinterpret_cast<const Loose *>(b + kWidth);
#pragma GCC unroll 16
        for (int i = 0; i < kRows; ++i) {
            sums[i][0] += a[i] * low;
            sums[i][1] += a[i] * high;
        }
    }
    if (whole) {
#pragma GCC unroll 16
        for (int i = 0; i < kRows; ++i)
            for (int half = 0; half < 2; ++half) {
                float *c = tile.c + i * tile.stride + half * kWidth;
                const Vector sum = tile.alpha * sums[i][half];
                *reinterpret_cast<Loose *>(c) =
                    tile.fresh ? sum : *reinterpret_cast<const Loose *>(c) + sum;
            }
        return;
    }
    alignas(64) float values[kRows][2 * kWidth];
    __builtin_memcpy(values, sums, sizeof values);
    for (size_t i = 0; i < tile.rows; ++i)
        for (size_t j = 0; j < tile.columns; ++j) {
            float &c = tile.c[i * tile.stride + j];
            c = tile.alpha * values[i][j] + (tile.fresh ? 0 : c);
        }
}

// Round to bfloat16, ties to even.
inline float rounded(float x) {
    const uint32_t bits = std::bit_cast<uint32_t>(x);
    return std::bit_cast<float>((bits + 0x7fff + (bits >> 16 & 1)) & 0xffff0000u);
}

// Pack `lines` lines of `depth` values into panels of kLines lines, value by value; the last panel
// is padded with zeros. A line is a row of A, or a column of B. Round to bfloat16 if kRounded.
template <int kLines, bool kRounded = false>
void pack(const View &source, size_t lines, size_t depth, float *out) {
    for (size_t start = 0; start < lines; start += kLines, out += kLines * depth) {
        const size_t count = lines - start < kLines ? lines - start : kLines;
        if (count < kLines) {
            for (size_t p = 0; p < depth; ++p)
                for (size_t i = 0; i < kLines; ++i)
                    out[p * kLines + i] = i < count ? *source.at(start + i, p) : 0;
        } else if (source.transposed) {  // the values of one depth lie side by side
            for (size_t p = 0; p < depth; ++p)
                __builtin_memcpy(out + p * kLines, source.at(start, p), kLines * sizeof(float));
        } else {
            const float *line = source.at(start, 0);
            for (size_t p = 0; p < depth; ++p)
                for (size_t i = 0; i < kLines; ++i)
                    out[p * kLines + i] = line[i * source.stride + p];
        }
        if (kRounded)
            for (size_t i = 0; i < kLines * depth; ++i) out[i] = rounded(out[i]);
    }
}
