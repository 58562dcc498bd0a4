// The arithmetic of edgegen/reference/{fixed,integer}.py, operation for operation. Included by one
// file for each instruction set, after `tile`, its integer product:
//
//     template <int Bits, int Rows>
//     static void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups,
//                      int quads, const int8_t *x, size_t stride, const int32_t *sums,
//                      int32_t *acc);
//
// For Rows tokens and the 16 lanes of a tile it sets acc[Rows][16] to the sum over groups of
// c * (sum(code * x) - z * sums), or to sum(code * x) where c is null. A group has `quads` quads.
//
// Everything is static, and nothing of the standard library is used: a template instantiated with
// one instruction set must not be linked into another's code.

namespace edgegen {
namespace {

constexpr float kTiny = 1.17549435e-38f;
constexpr float kLog2E = 1.44269504088896340736f;
constexpr float kGeluSlope = 1.59576912160573071176f;
constexpr float kGeluCube = 0.044715f;
constexpr uint32_t kExp2[] = {45419, 15818, 3411, 888};

inline float larger(float a, float b) { return a > b ? a : b; }
inline int smaller(int a, int b) { return a < b ? a : b; }

inline float from_bits(uint32_t bits) {
    float value;
    __builtin_memcpy(&value, &bits, sizeof value);
    return value;
}

inline uint32_t to_bits(float value) {
    uint32_t bits;
    __builtin_memcpy(&bits, &value, sizeof bits);
    return bits;
}

// float16 of a number in [0, 65504], to nearest even.
inline uint16_t to_half(float x) {
    if (x < 6.103515625e-05f) return uint16_t(__builtin_rintf(x * 16777216.0f));
    const uint32_t bits = to_bits(x);
    return uint16_t((bits + 0xfff + (bits >> 13 & 1) - (112u << 23)) >> 13);
}

// The product moves float16's exponent to float32's, subnormal numbers included.
inline float from_half(uint16_t half) {
    return from_bits(uint32_t(half) << 13) * 5.192296858534828e+33f;
}

inline float lane_tree(float *lanes) {
    for (int width = kLanes / 2; width > 0; width /= 2)
        for (int i = 0; i < width; ++i) lanes[i] = lanes[i] + lanes[i + width];
    return lanes[0];
}

inline float largest(const float *x, int size) {
    float lanes[kLanes] = {};
    int i = 0;
    for (; i + kLanes <= size; i += kLanes)
        for (int j = 0; j < kLanes; ++j)
            lanes[j] = larger(__builtin_fabsf(x[i + j]), lanes[j]);
    for (; i < size; ++i) lanes[0] = larger(__builtin_fabsf(x[i]), lanes[0]);
    float top = 0;
    for (int j = 0; j < kLanes; ++j) top = larger(lanes[j], top);
    return top;
}

inline int8_t code(float x, float scale, float top) {
    float value = __builtin_rintf(x / scale);
    value = value > -top ? value : -top;
    value = value < top ? value : top;
    return int8_t(value);
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

void quantize(const float *x, int size, int group, int8_t *codes, float *scale, int32_t *sums) {
    const float s = largest(x, size) / 127.0f;
    const float used = s < kTiny ? 1.0f : s;
    for (int i = 0; i < size; ++i) codes[i] = code(x[i], used, 127.0f);
    *scale = used;
    for (int i = 0; i < size; i += group) {
        int32_t sum = 0;
        for (int j = 0; j < group; ++j) sum += codes[i + j];
        *sums++ = sum;
    }
}

// exp(x), x <= 0, as m * 2^(n - 16).
inline void exp2_parts(float x, uint32_t &m, int32_t &n) {
    float t = x * kLog2E;
    t = t > -100.0f ? t : -100.0f;
    const int32_t u = int32_t(__builtin_rintf(t * 65536.0f));
    const uint32_t f = uint32_t(u) & 0xffff;
    uint32_t h = kExp2[3];
    h = kExp2[2] + (f * h >> 16);
    h = kExp2[1] + (f * h >> 16);
    h = kExp2[0] + (f * h >> 16);
    m = 65536 + (f * h >> 16);
    n = u >> 16;
}

inline float exp_negative(float x) {
    uint32_t m;
    int32_t n;
    exp2_parts(x, m, n);
    return float(int32_t(m)) * from_bits(uint32_t(n - 16 + 127) << 23);
}

inline int32_t exp_fixed(float x) {
    uint32_t m;
    int32_t n;
    exp2_parts(x, m, n);
    return int32_t((m << 14) >> smaller(-n, 31));
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
    for (int distance = 1; distance < dim; distance *= 2)
        for (int i = 0; i < dim; i += 2 * distance)
            for (int j = i; j < i + distance; ++j) {
                const float first = x[j], second = x[j + distance];
                x[j] = first + second;
                x[j + distance] = first - second;
            }
    const float scale = float(1 / __builtin_sqrt(double(dim)));
    for (int i = 0; i < dim; ++i) x[i] = x[i] * scale;
}

// All tokens against some tiles, in blocks that share each tile's unpacking.
template <int Bits, int Rows>
int rows_of(const Matrix &w, const uint8_t *tile_at, int tile_index, const Codes &x, int row,
            int rows, float *y) {
    const int groups = w.groups();
    const uint8_t *c = Bits == 8 ? nullptr : tile_at;
    for (; row + Rows <= rows; row += Rows) {
        alignas(64) int32_t acc[Rows * kLanes];
        const int32_t *sums = x.sums + size_t(row) * groups;
        tile<Bits, Rows>(tile_at + w.head_bytes(), c, tile_at + groups * kLanes, groups,
                         w.group / kQuad, x.codes + size_t(row) * w.k, w.k, sums, acc);
        const float *scale = w.scale + tile_index * kLanes;
        const int lanes = smaller(kLanes, w.n - tile_index * kLanes);
        for (int r = 0; r < Rows; ++r) {
            const float s_x = x.scale[row + r];
            const int32_t shift = Bits == 8 ? 128 * sums[r] : 0;
            float *out = y + size_t(row + r) * w.n + tile_index * kLanes;
            for (int i = 0; i < lanes; ++i)
                out[i] = float(acc[r * kLanes + i] - shift) * (scale[i] * s_x);
        }
    }
    return row;
}

template <int Bits>
void matmul_bits(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    for (int t = first; t < last; ++t) {
        const uint8_t *at = w.tiles + size_t(t) * w.tile_bytes();
        int row = rows_of<Bits, kBlock>(w, at, t, x, 0, rows, y);
        row = rows_of<Bits, 4>(w, at, t, x, row, rows, y);
        row = rows_of<Bits, 2>(w, at, t, x, row, rows, y);
        rows_of<Bits, 1>(w, at, t, x, row, rows, y);
    }
}

void matmul(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    if (w.bits == 8) matmul_bits<8>(w, first, last, x, rows, y);
    if (w.bits == 4) matmul_bits<4>(w, first, last, x, rows, y);
    if (w.bits == 2) matmul_bits<2>(w, first, last, x, rows, y);
}

// Where the code of input `k` of row `n` lies in tiles of `length` inputs.
struct Field {
    size_t byte;
    int shift, mask;
};

inline Field field_of(int bits, int length, int n, int k) {
    const int step = k / 4, fields = 8 / bits;
    return {size_t(n / kLanes) * length * kLanes * bits / 8 + size_t(step / fields) * 64 +
                n % kLanes * 4 + k % 4,
            step % fields * bits, (1 << bits) - 1};
}

inline void put(uint8_t *tiles, Field at, int value) {
    tiles[at.byte] = uint8_t((tiles[at.byte] & ~(at.mask << at.shift)) | value << at.shift);
}

inline int get(const uint8_t *tiles, Field at) { return tiles[at.byte] >> at.shift & at.mask; }

inline uint16_t cached_scale(const float *x, int dim, float top) {
    const float s = largest(x, dim) / top;
    const uint16_t half = to_half(s < 65504.0f ? s : 65504.0f);
    return half ? half : 0x3c00;  // 1
}

// One head's part of the chunk that holds a slot.
struct HeadChunk {
    uint8_t *keys, *values;
    uint16_t *scales;  // of keys [kChunk], then of values
};

inline HeadChunk chunk_of(const HeadCache &cache, int slot) {
    uint8_t *keys = cache.chunks[slot / kChunk] + cache.offset;
    uint8_t *values = keys + cache.layout.codes_bytes();
    return {keys, values, reinterpret_cast<uint16_t *>(values + cache.layout.codes_bytes())};
}

void store(const HeadCache &cache, int slot, const float *k, const float *v) {
    const HeadLayout at = cache.layout;
    const HeadChunk chunk = chunk_of(cache, slot);
    slot %= kChunk;
    const int zero = 1 << (at.bits - 1);
    const float top = float(zero - 1);
    const uint16_t s_k = cached_scale(k, at.dim, top), s_v = cached_scale(v, at.dim, top);
    chunk.scales[slot] = s_k;
    chunk.scales[kChunk + slot] = s_v;
    for (int i = 0; i < at.dim; ++i) {
        put(chunk.keys, field_of(at.bits, at.dim, slot, i),
            code(k[i], from_half(s_k), top) + zero);
        put(chunk.values, field_of(at.bits, kChunk, i, slot),
            code(v[i], from_half(s_v), top) + zero);
    }
}

void move(const HeadCache &cache, int from, int to) {
    const HeadLayout at = cache.layout;
    const HeadChunk old = chunk_of(cache, from), now = chunk_of(cache, to);
    from %= kChunk, to %= kChunk;
    now.scales[to] = old.scales[from];
    now.scales[kChunk + to] = old.scales[kChunk + from];
    for (int i = 0; i < at.dim; ++i) {
        put(now.keys, field_of(at.bits, at.dim, to, i),
            get(old.keys, field_of(at.bits, at.dim, from, i)));
        put(now.values, field_of(at.bits, kChunk, i, to),
            get(old.values, field_of(at.bits, kChunk, i, from)));
    }
}

// The tile product for a number of rows known only now.
template <int Bits>
void tile_rows(const uint8_t *codes, int quads, const int8_t *x, size_t stride, int rows,
               int32_t *acc) {
    while (rows > 0) {
        const int now = rows >= 8 ? 8 : rows >= 4 ? 4 : rows >= 2 ? 2 : 1;
        if (now == 8) tile<Bits, 8>(codes, nullptr, nullptr, 1, quads, x, stride, nullptr, acc);
        if (now == 4) tile<Bits, 4>(codes, nullptr, nullptr, 1, quads, x, stride, nullptr, acc);
        if (now == 2) tile<Bits, 2>(codes, nullptr, nullptr, 1, quads, x, stride, nullptr, acc);
        if (now == 1) tile<Bits, 1>(codes, nullptr, nullptr, 1, quads, x, stride, nullptr, acc);
        rows -= now, x += now * stride, acc += now * kLanes;
    }
}

template <int Bits>
void score(const HeadCache &cache, const Queries &q, int from, int to, Scratch &scratch) {
    const HeadLayout at = cache.layout;
    const size_t tile_bytes = size_t(at.dim) * kLanes * Bits / 8;
    int32_t shift[kBlock];
    for (int r = 0; r < q.rows; ++r) {
        int32_t sum = 0;
        for (int i = 0; i < at.dim; ++i) sum += q.codes[r * q.stride + i];
        shift[r] = sum * (1 << (Bits - 1));
    }
    for (int t = from / kLanes * kLanes; t < to; t += kLanes) {
        const HeadChunk chunk = chunk_of(cache, t);
        const uint16_t *scales = chunk.scales + t % kChunk;
        alignas(64) int32_t acc[kBlock * kLanes];
        tile_rows<Bits>(chunk.keys + t % kChunk / kLanes * tile_bytes, at.dim / kQuad, q.codes,
                        q.stride, q.rows, acc);
        float s_k[kLanes];
        for (int i = 0; i < kLanes; ++i) s_k[i] = from_half(scales[i]);
        for (int r = 0; r < q.rows; ++r)
            for (int i = 0; i < kLanes; ++i)
                scratch.scores[r * scratch.stride + t + i] =
                    float(acc[r * kLanes + i] - shift[r]) * (q.scale[r] * s_k[i]);
    }
}

// What the softmax of one row leaves besides its digits.
struct Mix {
    float scale;         // of the summed values
    int32_t high, low;   // sums of the digits
};

// exp(scores - top) times the values' scales in place of the scores; adds up the exponentials and
// gives the largest product.
inline float weigh(const HeadCache &cache, Span span, float top, float *scores, int64_t &total) {
    float peak = 0;
    for (int start = span.first; start < span.last;) {
        const int end = smaller(span.last, (start / kChunk + 1) * kChunk);
        const uint16_t *scales = chunk_of(cache, start).scales + kChunk;
        for (int t = start; t < end; ++t) {
            const int32_t e = exp_fixed(scores[t] - top);
            total += e;
            scores[t] = float(e) * from_half(scales[t % kChunk]);
        }
        for (int t = start; t < end; ++t) peak = larger(scores[t], peak);
        start = end;
    }
    return peak;
}

// Turns the scores in `spans` into 14-bit probabilities, two digits of 7 bits, and 0 in the rest
// of [from, to).
inline Mix soften(const HeadCache &cache, const Span *spans, int count, int from, int to,
                  float *scores, int8_t *high, int8_t *low) {
    float top = scores[spans->first], peak = 0;
    int64_t total = 0;
    for (int i = 0; i < count; ++i)
        for (int t = spans[i].first; t < spans[i].last; ++t) top = larger(scores[t], top);
    for (int i = 0; i < count; ++i)
        peak = larger(weigh(cache, spans[i], top, scores, total), peak);
    Mix mix{peak / (float(total) * float(kTopP)), 0, 0};
    const float to_p = float(kTopP) / peak;
    __builtin_memset(high + from, 0, to - from);
    __builtin_memset(low + from, 0, to - from);
    for (int i = 0; i < count; ++i)
        for (int t = spans[i].first; t < spans[i].last; ++t) {
            const int32_t p = int32_t(__builtin_rintf(scores[t] * to_p));
            high[t] = int8_t(p >> 7);
            low[t] = int8_t(p & 127);
            mix.high += p >> 7;
            mix.low += p & 127;
        }
    return mix;
}

// Sums of digit times value code for all rows of digits: acc [2 * rows][dim].
template <int Bits>
void mix_values(const HeadCache &cache, const Scratch &scratch, int rows, int from, int to,
                int32_t *acc) {
    const HeadLayout at = cache.layout;
    const size_t tile_bytes = size_t(kChunk) * kLanes * Bits / 8;
    for (int start = from; start < to; start += kChunk) {
        const uint8_t *values = chunk_of(cache, start).values;
        for (int d = 0; d < at.dim; d += kLanes) {
            alignas(64) int32_t part[2 * kBlock * kLanes];
            tile_rows<Bits>(values + d / kLanes * tile_bytes, kChunk / kQuad,
                            scratch.digits + start, scratch.stride, 2 * rows, part);
            for (int r = 0; r < 2 * rows; ++r)
                for (int i = 0; i < kLanes; ++i)
                    acc[r * at.dim + d + i] += part[r * kLanes + i];
        }
    }
}

// The slots from the first to the last that any row sees.
inline Span hull(const Queries &q) {
    int count = 0;
    for (int r = 0; r < q.rows; ++r) count += q.counts[r];
    Span seen = q.spans[0];
    for (int i = 1; i < count; ++i) {
        seen.first = smaller(seen.first, q.spans[i].first);
        seen.last = q.spans[i].last > seen.last ? q.spans[i].last : seen.last;
    }
    return seen;
}

template <int Bits>
void attend_bits(const HeadCache &cache, const Queries &q, Scratch &scratch, float *out,
                 size_t stride) {
    const int dim = cache.layout.dim;
    const Span seen = hull(q);
    const int from = seen.first / kChunk * kChunk;
    const int to = (seen.last + kChunk - 1) / kChunk * kChunk;
    score<Bits>(cache, q, from, seen.last, scratch);
    Mix mixes[kBlock];
    const Span *spans = q.spans;
    for (int r = 0; r < q.rows; spans += q.counts[r], ++r) {
        int8_t *high = scratch.digits + 2 * r * scratch.stride;
        mixes[r] = soften(cache, spans, q.counts[r], from, to,
                          scratch.scores + r * scratch.stride, high, high + scratch.stride);
    }
    int32_t acc[2 * kBlock * 256] = {};
    mix_values<Bits>(cache, scratch, q.rows, from, to, acc);
    constexpr int64_t zero = 1 << (Bits - 1);
    for (int r = 0; r < q.rows; ++r) {
        const int32_t *high = acc + 2 * r * dim, *low = high + dim;
        for (int i = 0; i < dim; ++i) {
            const int64_t sum = (high[i] - zero * mixes[r].high) * 128 +
                                (low[i] - zero * mixes[r].low);
            out[r * stride + i] = float(sum) * mixes[r].scale;
        }
    }
}

void attend(const HeadCache &cache, const Queries &q, Scratch &scratch, float *out,
            size_t stride) {
    cache.layout.bits == 8 ? attend_bits<8>(cache, q, scratch, out, stride)
                           : attend_bits<4>(cache, q, scratch, out, stride);
}

}  // namespace
}  // namespace edgegen

#define EDGEGEN_KERNELS(name) \
    { name, matmul, norm, quantize, gate, rope, hadamard, store, move, attend }
