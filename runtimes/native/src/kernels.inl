// The arithmetic of edgegen/arithmetic/{fixed,integer}.py, operation for operation. Included by one
// file for each instruction set, after `tile`, its integer product:
//
//     template <int Bits, int Rows, bool Scaled, class At>
//     static void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups,
//                      int quads, const int8_t *x, const int32_t *sums, Ahead ahead,
//                      int32_t *acc);
//
// For a block of Rows tokens, whose inputs lie as `At` says, and the 16 lanes of a tile it sets
// acc[Rows][16] to the sum over groups of c * (sum(code * x) - z * sums) if Scaled, else to
// sum(code * x). A group has `quads` quads. It may ask memory for what lies `ahead`; of weights
// that is `constexpr Ahead kAhead`. At 8 bits `constexpr bool kSigned` says that it takes code -
// 128.
//
// Everything is static, and nothing of the standard library is used: a template instantiated with
// one instruction set must not be linked into another's code.

namespace edgegen {
namespace {

inline float lane_tree(float *lanes) {
    for (int width = kLanes / 2; width > 0; width /= 2)
        for (int i = 0; i < width; ++i) lanes[i] = lanes[i] + lanes[i + width];
    return lanes[0];
}

// Without their signs, numbers are in the order of their bits, and a compiler may reorder
// comparisons of integers.
inline float largest(const float *x, int size) {
    uint32_t top = 0;
    for (int i = 0; i < size; ++i) {
        const uint32_t bits = to_bits(x[i]) & 0x7fffffff;
        top = top > bits ? top : bits;
    }
    return from_bits(top);
}

void norm(const float *x, const float *weight, int size, float eps, float *y) {
    float lanes[kLanes] = {};
    int i = 0;
    for (; i + kLanes <= size; i += kLanes)
        for (int j = 0; j < kLanes; ++j) lanes[j] = lanes[j] + x[i + j] * x[i + j];
    for (int j = 0; i < size; ++i, ++j) lanes[j] = lanes[j] + x[i] * x[i];
    const float mean = lane_tree(lanes) / float(size);
    const float scale = 1.0f / __builtin_sqrtf(mean + eps);
    for (i = 0; i < size; ++i) y[i] = x[i] * scale * weight[i];
}

void quantize(const float *x, int size, int group, int8_t *codes, size_t step, float *scale,
              int32_t *sums) {
    const float s = largest(x, size) / 127.0f;
    const float used = s < kTiny ? 1.0f : s;
    *scale = used;
    for (int i = 0; i < size; i += group)
        *sums++ = codes_of(x + i, group, used, 127.0f, codes + size_t(i) / 4 * step, step);
}

template <bool Gelu>
void gate_with(const float *both, int inner, float *y) {
    const float *up = both + inner;
    for (int i = 0; i < inner; ++i) {
        const float x = both[i];
        const float z = Gelu ? kGeluSlope * (x + kGeluCube * (x * x * x)) : x;
        const float e = exp_negative(-__builtin_fabsf(z));
        const float sigmoid = (z >= 0 ? 1.0f : e) / (1.0f + e);
        y[i] = x * sigmoid * up[i];
    }
}

void gate(const float *both, int inner, bool gelu, float *y) {
    gelu ? gate_with<true>(both, inner, y) : gate_with<false>(both, inner, y);
}

void rope(float *x, const float *cos, const float *sin, int dim) {
    const int half = dim / 2;
    for (int i = 0; i < half; ++i) {
        const float first = x[i], second = x[i + half];
        x[i] = first * cos[i] - second * sin[i];
        x[i + half] = second * cos[i] + first * sin[i];
    }
}

void hadamard(float *x, int dim) {
    int distance = 1;
    if (dim >= kLanes) {
        for (int i = 0; i < dim; i += kLanes) turn_lanes(x + i);
        distance = kLanes;
    }
    for (; distance < dim; distance *= 2)
        for (int i = 0; i < dim; i += 2 * distance)
            for (int j = i; j < i + distance; ++j) {
                const float first = x[j], second = x[j + distance];
                x[j] = first + second;
                x[j + distance] = first - second;
            }
    const float scale = float(1 / __builtin_sqrt(double(dim)));
    for (int i = 0; i < dim; ++i) x[i] = x[i] * scale;
}

// What the tile product of 8-bit weights, or of a cache's codes, has left to be subtracted from
// each.
template <int Bits>
constexpr int kZero = Bits == 8 && kSigned ? 0 : 1 << (Bits - 1);

// A block of tokens against a tile.
template <int Bits, int Rows>
void block_by_tile(const Matrix &w, int index, const Codes &x, int row, float *y) {
    const uint8_t *at = w.tiles + size_t(index) * w.tile_bytes();
    const int groups = w.groups();
    alignas(64) int32_t acc[Rows * kLanes];
    const int32_t *sums = x.sums + size_t(row) * groups;
    tile<Bits, Rows, Bits != 8, Interleaved<Rows>>(at + w.head_bytes(), at, at + groups * kLanes,
                                                   groups, w.group / kQuad,
                                                   x.codes + size_t(row) * w.k, sums, kAhead, acc);
    const float *scale = w.scale + index * kLanes;
    const int lanes = smaller(kLanes, w.n - index * kLanes);
    for (int r = 0; r < Rows; ++r) {
        const float s_x = x.scale[row + r];
        const int32_t shift = Bits == 8 ? kZero<8> * sums[r] : 0;
        float *out = y + size_t(row + r) * w.n + index * kLanes;
        for (int i = 0; i < lanes; ++i)
            out[i] = float(acc[r * kLanes + i] - shift) * (scale[i] * s_x);
    }
}

template <int Bits>
void matmul_bits(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    constexpr decltype(&block_by_tile<Bits, 1>) by_rows[] = {nullptr,
                                                             block_by_tile<Bits, 1>,
                                                             block_by_tile<Bits, 2>,
                                                             block_by_tile<Bits, 3>,
                                                             block_by_tile<Bits, 4>,
                                                             nullptr,
                                                             block_by_tile<Bits, 6>,
                                                             nullptr,
                                                             block_by_tile<Bits, 8>};
    for (int t = first; t < last; ++t)
        for (int row = 0; row < rows;) {
            const int now = block_of(rows - row);
            by_rows[now](w, t, x, row, y);
            row += now;
        }
}

Place place(const Matrix &w, int rows, int row) { return place_of(rows, row, size_t(w.k)); }

void matmul(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    if (w.bits == 8) matmul_bits<8>(w, first, last, x, rows, y);
    if (w.bits == 4) matmul_bits<4>(w, first, last, x, rows, y);
    if (w.bits == 2) matmul_bits<2>(w, first, last, x, rows, y);
}

}  // namespace
}  // namespace edgegen

#include "attention.inl"

#define EDGEGEN_KERNELS(name) \
    {name, place, matmul, norm, quantize, gate, rope, hadamard, store, move, score, soften, mix}
