// The arithmetic of edgegen/arithmetic/{fixed,integer}.py, operation for operation. The file of
// each instruction set defines `tile`, its integer product, and then includes this file:
//
//     template <int Bits, int Rows, bool Scaled, class At>
//     static void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups,
//                      int quads, const int8_t *x, const int32_t *sums, PrefetchDistance ahead,
//                      int32_t *acc);
//
// For a block of Rows tokens with the layout `At` and the 16 lanes of a tile, it sets acc[Rows][16]
// to the sum over groups of c * (sum(code * x) - z * sums) if Scaled, else to sum(code * x). A
// group has `quads` quads. `ahead` is the distance to prefetch at; for weights it is
// kWeightPrefetch, which the file defines as well. kSigned says whether `tile` multiplies by code -
// 128 at 8 bits. Codes of 6 bits have a byte each.
//
// It also defines
//
//     template <int Planes>
//     static void decode_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined,
//                                int inputs, uint8_t *first, uint8_t *second);
//
// which decodes some inputs of a tile of trellis codes, a multiple of 8, to two tiles of 6- or
// 8-bit codes. The tiles before are `tile_bytes` and twice that before `codes`. `refined` has the
// refinements of Planes bits.
//
// For blocks of at most kFusedRows<Planes> rows, which may be 0, it defines
//
//     template <int Planes, int Rows>
//     static void multiply_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined,
//                                  int inputs, const int8_t *x, int32_t *acc);
//
// which sets acc[2][Rows][16] to the products of all inputs of a tile, as `tile` would with the two
// decoded tiles. Interleaved rows only.
//
// All functions are static, and the standard library is not used: a template that is instantiated
// for one instruction set must not be linked into the code of another.

namespace edgegen {
namespace {

inline float lane_tree(float *lanes) {
    for (int width = kLanes / 2; width > 0; width /= 2)
        for (int i = 0; i < width; ++i) lanes[i] = lanes[i] + lanes[i + width];
    return lanes[0];
}

// Maximum of |x|. The bits of positive floats are ordered as integers, whose comparisons compilers
// may reorder.
inline float max_abs(const float *x, int size) {
    uint32_t top = 0;
    for (int i = 0; i < size; ++i) {
        const uint32_t bits = to_bits(x[i]) & 0x7fffffff;
        top = top > bits ? top : bits;
    }
    return from_bits(top);
}

void rms_norm(const float *x, const float *weight, int size, float eps, float *y) {
    float lanes[kLanes] = {};
    int i = 0;
    for (; i + kLanes <= size; i += kLanes)
        for (int j = 0; j < kLanes; ++j) lanes[j] = lanes[j] + x[i + j] * x[i + j];
    for (int j = 0; i < size; ++i, ++j) lanes[j] = lanes[j] + x[i] * x[i];
    const float mean = lane_tree(lanes) / float(size);
    const float scale = 1.0f / __builtin_sqrtf(mean + eps);
    for (i = 0; i < size; ++i) y[i] = x[i] * scale * weight[i];
}

void quantize(const float *x, int size, int group, int8_t *codes, size_t stride, float *scale,
              int32_t *sums) {
    const float maximum = max_abs(x, size) / 127.0f;
    const float s = maximum < kTiny ? 1.0f : maximum;
    *scale = s;
    for (int i = 0; i < size; i += group)
        *sums++ = to_codes(x + i, group, s, 127.0f, codes + size_t(i) / 4 * stride, stride);
}

float lane_dot(const float *x, const float *y, int size) {
    float lanes[kLanes] = {};
    int i = 0;
    for (; i + kLanes <= size; i += kLanes)
        for (int j = 0; j < kLanes; ++j) lanes[j] = lanes[j] + x[i + j] * y[i + j];
    for (int j = 0; i < size; ++i, ++j) lanes[j] = lanes[j] + x[i] * y[i];
    return lane_tree(lanes);
}

// Always inline: the loops over it are vectorized.
inline __attribute__((always_inline)) float sigmoid(float z) {
    const float e = exp_negative(-__builtin_fabsf(z));
    return (z >= 0 ? 1.0f : e) / (1.0f + e);
}

template <bool Gelu>
void gated_activation_of(const float *gate_up, int inner, float *y) {
    const float *up = gate_up + inner;
    for (int i = 0; i < inner; ++i) {
        const float x = gate_up[i];
        const float z = Gelu ? kGeluSlope * (x + kGeluCube * (x * x * x)) : x;
        y[i] = x * sigmoid(z) * up[i];
    }
}

void gated_activation(const float *gate_up, int inner, bool gelu, float *y) {
    gelu ? gated_activation_of<true>(gate_up, inner, y)
         : gated_activation_of<false>(gate_up, inner, y);
}

void swiglu_oai(const float *gate_up, int inner, float limit, float *y) {
    const float *up = gate_up + inner;
    for (int i = 0; i < inner; ++i) {
        const float gate = gate_up[i] < limit ? gate_up[i] : limit;
        const float bounded = up[i] < limit ? up[i] : limit;
        y[i] = gate * sigmoid(kSwigluSlope * gate) * (max_of(bounded, -limit) + 1.0f);
    }
}

void sigmoid_gate(const float *gate, int size, float *y) {
    for (int i = 0; i < size; ++i) y[i] = y[i] * sigmoid(gate[i]);
}

#ifdef __AVX512F__
constexpr int kColumns = 8 * kLanes;  // of a matrix at a time, as many as the registers can sum
#else
constexpr int kColumns = 4 * kLanes;
#endif

// Columns of the gated delta rule from column `first` on, `count` of at most Columns. Copies of
// what the token points to, and `__restrict`, let compilers vectorize.
template <int Columns>
inline __attribute__((always_inline)) void delta_columns(const RecurrentToken &t, int first,
                                                         int count, float *matrix) {
    const int keys = t.keys, stride = t.values;
    const float decay = t.decay, share = t.share;
    const float *__restrict k = t.k, *__restrict q = t.q, *__restrict v = t.v + first;
    float *__restrict s = matrix + first;
    float known[Columns], out[Columns];
    for (int j = 0; j < count; ++j) known[j] = k[0] * (s[j] = s[j] * decay);
    for (int i = 1; i < keys; ++i) {
        float *__restrict row = s + i * stride;
        for (int j = 0; j < count; ++j) {
            const float value = row[j] * decay;
            row[j] = value;
            known[j] = known[j] + k[i] * value;
        }
    }
    for (int j = 0; j < count; ++j) known[j] = (v[j] - known[j]) * share;
    if (!t.out) {
        for (int i = 0; i < keys; ++i) {
            float *__restrict row = s + i * stride;
            for (int j = 0; j < count; ++j) row[j] = row[j] + k[i] * known[j];
        }
        return;
    }
    for (int j = 0; j < count; ++j) out[j] = q[0] * (s[j] = s[j] + k[0] * known[j]);
    for (int i = 1; i < keys; ++i) {
        float *__restrict row = s + i * stride;
        for (int j = 0; j < count; ++j) {
            const float value = row[j] + k[i] * known[j];
            row[j] = value;
            out[j] = out[j] + q[i] * value;
        }
    }
    for (int j = 0; j < count; ++j) t.out[first + j] = out[j];
}

// Columns of a state space, as `delta_columns`.
template <int Columns>
inline __attribute__((always_inline)) void state_columns(const RecurrentToken &t, int first,
                                                         int count, float *matrix) {
    const int keys = t.keys, stride = t.values;
    const float decay = t.decay, share = t.share;
    const float *__restrict k = t.k, *__restrict q = t.q, *__restrict v = t.v + first;
    float *__restrict s = matrix + first;
    float change[Columns], out[Columns];
    for (int j = 0; j < count; ++j) change[j] = share * v[j];
    if (!t.out) {
        for (int i = 0; i < keys; ++i) {
            float *__restrict row = s + i * stride;
            for (int j = 0; j < count; ++j) row[j] = row[j] * decay + k[i] * change[j];
        }
        return;
    }
    for (int j = 0; j < count; ++j) out[j] = q[0] * (s[j] = s[j] * decay + k[0] * change[j]);
    for (int i = 1; i < keys; ++i) {
        float *__restrict row = s + i * stride;
        for (int j = 0; j < count; ++j) {
            const float value = row[j] * decay + k[i] * change[j];
            row[j] = value;
            out[j] = out[j] + q[i] * value;
        }
    }
    for (int j = 0; j < count; ++j) t.out[first + j] = out[j];
}

void delta_rule(const RecurrentToken &t, float *matrix) {
    constexpr int kHalf = kColumns / 2;
    int first = 0;
    for (; first + kColumns <= t.values; first += kColumns)
        delta_columns<kColumns>(t, first, kColumns, matrix);
    for (; first + kHalf <= t.values; first += kHalf) delta_columns<kHalf>(t, first, kHalf, matrix);
    if (first < t.values) delta_columns<kHalf>(t, first, t.values - first, matrix);
}

void state_space(const RecurrentToken &t, float *matrix) {
    constexpr int kHalf = kColumns / 2;
    int first = 0;
    for (; first + kColumns <= t.values; first += kColumns)
        state_columns<kColumns>(t, first, kColumns, matrix);
    for (; first + kHalf <= t.values; first += kHalf) state_columns<kHalf>(t, first, kHalf, matrix);
    if (first < t.values) state_columns<kHalf>(t, first, t.values - first, matrix);
}

void cap(float *x, int size, float limit) {
    for (int i = 0; i < size; ++i) {
        const float e = exp_negative(-2.0f * __builtin_fabsf(x[i] / limit));
        x[i] = __builtin_copysignf(limit * ((1.0f - e) / (1.0f + e)), x[i]);
    }
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
    if (dim >= kTransform) {
        for (int i = 0; i < dim; i += kTransform) hadamard_lanes<kTransform>(x + i);
        distance = kTransform;
    } else if (dim >= kLanes) {
        for (int i = 0; i < dim; i += kLanes) hadamard_lanes<kLanes>(x + i);
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

// Zero point that `tile` has not subtracted from 6- and 8-bit weights, or from the codes of a
// cache.
template <int Bits>
constexpr int kZero = Bits == 8 && kSigned ? 0 : 1 << (Bits - 1);

// Multiply a tile of a matrix with a block of rows.
template <int Bits, int Rows>
void block_by_tile(const Matrix &w, int index, const Codes &x, int row, float *y) {
    const uint8_t *at = w.tile(index);
    const int groups = w.groups();
    alignas(64) int32_t acc[Rows * kLanes];
    const int32_t *sums = x.sums + size_t(row) * groups;
    tile<Bits, Rows, Bits != 8, Interleaved<Rows>>(
        at + w.head_bytes(), at, at + groups * kLanes, groups, w.group / kQuad,
        x.codes + size_t(row) * w.k, sums, w.streamed ? PrefetchDistance{} : kWeightPrefetch, acc);
    const float *scale = w.scale + index * kLanes;
    const int lanes = min_of(kLanes, w.n - index * kLanes);
    for (int r = 0; r < Rows; ++r) {
        const float s_x = x.scale[row + r];
        const int32_t shift = Bits == 8 ? kZero<8> * sums[r] : 0;
        float *out = y + size_t(row + r) * w.n + index * kLanes;
        for (int i = 0; i < lanes; ++i)
            out[i] = float(acc[r * kLanes + i] - shift) * (scale[i] * s_x);
    }
}

// Inputs that are decoded together: 8-bit codes of 32 rows that stay in L1.
constexpr int kTrellisSlab = 256;

// Add the products of a decoded slab from input `k` on with a block of rows to acc[2][Rows][16].
template <int Bits, int Rows>
void block_by_slab(const uint8_t (&decoded)[2][kTrellisSlab * kLanes], int k, int inputs,
                   const int8_t *x, int32_t *acc) {
    alignas(64) int32_t sums[Rows * kLanes];
    for (int v = 0; v < 2; ++v, acc += Rows * kLanes) {
        tile<Bits, Rows, false, Interleaved<Rows>>(decoded[v], nullptr, nullptr, 1, inputs / kQuad,
                                                   x + size_t(k) * Rows, nullptr, {}, sums);
        for (int i = 0; i < Rows * kLanes; ++i) acc[i] = (k ? acc[i] : 0) + sums[i];
    }
}

// Write the products of a tile of trellis codes with a block of rows, acc[2][count][16].
template <int Bits>
inline void write_trellis(const Matrix &w, int index, const Codes &x, int row, int count,
                          const int32_t *acc, float *y) {
    for (int v = 0; v < 2; ++v) {
        const int start = index * kTrellisRows + v * kLanes, lanes = min_of(kLanes, w.n - start);
        for (int r = row; r < row + count; ++r, acc += kLanes)
            for (int i = 0; i < lanes; ++i)
                y[size_t(r) * w.n + start + i] =
                    float(acc[i] - kZero<Bits> * x.sums[r]) * (w.scale[start + i] * x.scale[r]);
    }
}

// Declared for the files without it, whose kFusedRows is 0.
template <int Planes, int Rows>
void multiply_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined, int inputs,
                      const int8_t *x, int32_t *acc);

// Multiply a tile of trellis codes with a block of rows while it is decoded.
template <int Planes, int Rows>
void block_by_trellis(const Matrix &w, int index, const Codes &x, int row, float *y) {
    if constexpr (Rows <= kFusedRows<Planes>) {
        alignas(64) int32_t acc[Rows * kTrellisRows];
        multiply_trellis<Planes, Rows>(w.tile(index), w.tile_bytes(), w.refinements(index), w.k,
                                       x.codes + size_t(row) * w.k, acc);
        write_trellis<code_bits(Planes)>(w, index, x, row, Rows, acc, y);
    }
}

template <int Planes>
void matmul_fused(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    constexpr decltype(&block_by_trellis<Planes, 1>) by_rows[] = {nullptr,
                                                                  block_by_trellis<Planes, 1>,
                                                                  block_by_trellis<Planes, 2>,
                                                                  block_by_trellis<Planes, 3>,
                                                                  block_by_trellis<Planes, 4>,
                                                                  nullptr,
                                                                  block_by_trellis<Planes, 6>,
                                                                  nullptr,
                                                                  block_by_trellis<Planes, 8>};
    for (int t = first; t < last; ++t)
        for (int row = 0; row < rows; row += block_of(rows - row))
            by_rows[block_of(rows - row)](w, t, x, row, y);
}

template <int Planes>
void matmul_trellis(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    if (rows <= kFusedRows<Planes>) return matmul_fused<Planes>(w, first, last, x, rows, y);
    constexpr int bits = code_bits(Planes);
    constexpr decltype(&block_by_slab<bits, 1>) by_rows[] = {nullptr,
                                                             block_by_slab<bits, 1>,
                                                             block_by_slab<bits, 2>,
                                                             block_by_slab<bits, 3>,
                                                             block_by_slab<bits, 4>,
                                                             nullptr,
                                                             block_by_slab<bits, 6>,
                                                             nullptr,
                                                             block_by_slab<bits, 8>};
    alignas(64) uint8_t decoded[2][kTrellisSlab * kLanes];
    alignas(64) int32_t acc[kMaxRows * kTrellisRows];
    for (int t = first; t < last; ++t) {
        for (int k = 0; k < w.k; k += kTrellisSlab) {
            const int inputs = min_of(kTrellisSlab, w.k - k);
            decode_trellis<Planes>(w.tile(t) + size_t(k) * kLanes * kTrellisBits / 8,
                                   w.tile_bytes(),
                                   w.refinements(t) + size_t(k) * kTrellisRows * Planes / 8, inputs,
                                   decoded[0], decoded[1]);
            for (int row = 0; row < rows; row += block_of(rows - row))
                by_rows[block_of(rows - row)](decoded, k, inputs, x.codes + size_t(row) * w.k,
                                              acc + row * kTrellisRows);
        }
        for (int row = 0; row < rows; row += block_of(rows - row))
            write_trellis<bits>(w, t, x, row, block_of(rows - row), acc + row * kTrellisRows, y);
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

RowLayout row_layout(const Matrix &w, int rows, int row) {
    return row_layout_of(rows, row, size_t(w.k));
}

void matmul(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    if (w.trellis) {
        constexpr decltype(&matmul_trellis<0>) by_planes[] = {matmul_trellis<0>, matmul_trellis<1>,
                                                              matmul_trellis<2>};
        return by_planes[w.planes](w, first, last, x, rows, y);
    }
    if (w.bits == 8) matmul_bits<8>(w, first, last, x, rows, y);
    if (w.bits == 4) matmul_bits<4>(w, first, last, x, rows, y);
    if (w.bits == 2) matmul_bits<2>(w, first, last, x, rows, y);
}

}  // namespace
}  // namespace edgegen

#include "attention.inl"

#define EDGEGEN_KERNELS(kernels_name)      \
    {.name = kernels_name,                 \
     .row_layout = row_layout,             \
     .matmul = matmul,                     \
     .rms_norm = rms_norm,                 \
     .quantize = quantize,                 \
     .gated_activation = gated_activation, \
     .swiglu_oai = swiglu_oai,             \
     .lane_dot = lane_dot,                 \
     .sigmoid_gate = sigmoid_gate,         \
     .delta_rule = delta_rule,             \
     .state_space = state_space,           \
     .cap = cap,                           \
     .rope = rope,                         \
     .hadamard = hadamard,                 \
     .store = store,                       \
     .load = load,                         \
     .key_scales = key_scales,             \
     .move = move,                         \
     .attention_scores = attention_scores, \
     .softmax = softmax,                   \
     .weighted_sum = weighted_sum}
