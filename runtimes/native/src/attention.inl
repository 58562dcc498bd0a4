// Attention over a quantized KV cache; included by kernels.inl.
#pragma once

namespace edgegen {
namespace {

// Position of one code in packed tiles.
struct Field {
    size_t byte;
    int shift, mask;
};

// Return the position of the code of row `n`, input `k` in tiles of `length` inputs.
inline Field field_of(int bits, int length, int n, int k) {
    const int step = k / 4, fields = 8 / bits;
    return {size_t(n / kLanes) * length * kLanes * bits / 8 + size_t(step / fields) * 64 +
                n % kLanes * 4 + k % 4,
            step % fields * bits, (1 << bits) - 1};
}

inline void set_field(uint8_t *tiles, Field at, int value) {
    tiles[at.byte] = uint8_t((tiles[at.byte] & ~(at.mask << at.shift)) | value << at.shift);
}

inline int get_field(const uint8_t *tiles, Field at) {
    return tiles[at.byte] >> at.shift & at.mask;
}

inline uint16_t kv_scale(const float *x, int dim, float top) {
    const float s = max_abs(x, dim) / top;
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

// Distances to the same bytes of the next two chunks, as far as the slots before `last` reach.
inline PrefetchDistance chunk_prefetch(const HeadCache &cache, int slot, int last) {
    const int current = slot / kChunk, latest = (last - 1) / kChunk;
    return {cache.chunks[min_of(current + 1, latest)] - cache.chunks[current],
            cache.chunks[min_of(current + 2, latest)] - cache.chunks[current]};
}

void store(const HeadCache &cache, int slot, const float *k, const float *v) {
    const HeadLayout at = cache.layout;
    const HeadChunk chunk = chunk_of(cache, slot);
    slot %= kChunk;
    const int zero = 1 << (at.bits - 1);
    const float top = float(zero - 1);
    const uint16_t s_k = kv_scale(k, at.dim, top), s_v = kv_scale(v, at.dim, top);
    chunk.scales[slot] = s_k;
    chunk.scales[kChunk + slot] = s_v;
    alignas(64) int8_t codes[kMaxHead];
    to_codes(k, at.dim, from_half(s_k), top, codes, 4);
    for (int i = 0; i < at.dim; i += 4) {  // four codes of a key are adjacent
        const Field to = field_of(at.bits, at.dim, slot, i);
        uint32_t word, four = 0;
        for (int j = 0; j < 4; ++j) four |= uint32_t(codes[i + j] + zero) << (8 * j + to.shift);
        __builtin_memcpy(&word, chunk.keys + to.byte, 4);
        word = (word & ~(0x01010101u * unsigned(to.mask << to.shift))) | four;
        __builtin_memcpy(chunk.keys + to.byte, &word, 4);
    }
    to_codes(v, at.dim, from_half(s_v), top, codes, 4);
    for (int i = 0; i < at.dim; i += kLanes) {  // 16 codes of a value are four bytes apart
        const Field to = field_of(at.bits, kChunk, i, slot);
        const int shift = slot % 4 * 8 + to.shift;
        uint8_t *line = chunk.values + to.byte - slot % 4;
        uint32_t words[kLanes];
        __builtin_memcpy(words, line, sizeof words);
        for (int j = 0; j < kLanes; ++j)
            words[j] = (words[j] & ~(unsigned(to.mask) << shift)) | uint32_t(codes[i + j] + zero)
                                                                        << shift;
        __builtin_memcpy(line, words, sizeof words);
    }
}

void load(const HeadCache &cache, int slot, int8_t *k, int8_t *v) {
    const HeadLayout at = cache.layout;
    const HeadChunk chunk = chunk_of(cache, slot);
    const int zero = 1 << (at.bits - 1);
    slot %= kChunk;
    for (int i = 0; i < at.dim; i += 4) {
        const Field from = field_of(at.bits, at.dim, slot, i);
        for (int j = 0; j < 4; ++j)
            k[i + j] = int8_t((chunk.keys[from.byte + j] >> from.shift & from.mask) - zero);
    }
    for (int i = 0; i < at.dim; i += kLanes) {
        const Field from = field_of(at.bits, kChunk, i, slot);
        for (int j = 0; j < kLanes; ++j)
            v[i + j] = int8_t((chunk.values[from.byte + 4 * j] >> from.shift & from.mask) - zero);
    }
}

void key_scales(const HeadCache &cache, int first, int last, float *scales) {
    for (int t = first; t < last;) {
        const uint16_t *halves = chunk_of(cache, t).scales + t % kChunk;
        const int count = min_of(last, (t / kChunk + 1) * kChunk) - t;
        for (int i = 0; i < count; ++i) scales[i] = from_half(halves[i]);
        t += count, scales += count;
    }
}

void move(const HeadCache &cache, int from, int to) {
    const HeadLayout at = cache.layout;
    const HeadChunk source = chunk_of(cache, from), target = chunk_of(cache, to);
    from %= kChunk, to %= kChunk;
    target.scales[to] = source.scales[from];
    target.scales[kChunk + to] = source.scales[kChunk + from];
    for (int i = 0; i < at.dim; ++i) {
        set_field(target.keys, field_of(at.bits, at.dim, to, i),
                  get_field(source.keys, field_of(at.bits, at.dim, from, i)));
        set_field(target.values, field_of(at.bits, kChunk, i, to),
                  get_field(source.values, field_of(at.bits, kChunk, i, from)));
    }
}

// Multiply a tile of a cache with `rows` rows of `size` inputs each, in blocks of a constant number
// of rows.
template <int Bits, template <int> class At>
void tile_rows(const uint8_t *codes, int quads, const int8_t *x, size_t size, int rows,
               PrefetchDistance ahead, int32_t *acc) {
    constexpr decltype(&tile<Bits, 1, false, At<1>>) by_rows[] = {nullptr,
                                                                  tile<Bits, 1, false, At<1>>,
                                                                  tile<Bits, 2, false, At<2>>,
                                                                  tile<Bits, 3, false, At<3>>,
                                                                  tile<Bits, 4, false, At<4>>,
                                                                  nullptr,
                                                                  tile<Bits, 6, false, At<6>>,
                                                                  nullptr,
                                                                  tile<Bits, 8, false, At<8>>};
    while (rows > 0) {
        const int now = block_of(rows);
        by_rows[now](codes, nullptr, nullptr, 1, quads, x, nullptr, ahead, acc);
        rows -= now, x += now * size, acc += now * kLanes;
    }
}

// Copy a row into its block.
inline void interleave(const int8_t *x, int first, int last, RowLayout layout, int8_t *out) {
    out += layout.offset;
    for (int i = first; i < last; i += 4)
        __builtin_memcpy(out + size_t(i) / 4 * layout.stride, x + i, 4);
}

// Write the scores of all queries with 16 keys: the products `acc` minus each query's `shift`, the
// part of the zero point, times the scales.
inline void write_scores(const Queries &q, int slot, const uint16_t *scales, const int32_t *acc,
                         const int32_t *shift) {
    float s_k[kLanes];
    for (int i = 0; i < kLanes; ++i) s_k[i] = from_half(scales[i]);
    for (int r = 0; r < q.rows; ++r) {
        float *out = q.scores + r * q.stride + slot;
        const float s_q = q.scale[r];
        const int32_t zero = shift[r], *sums = acc + r * kLanes;
        for (int i = 0; i < kLanes; ++i) out[i] = float(sums[i] - zero) * (s_q * s_k[i]);
    }
}

template <int Bits>
void attention_scores_of(const HeadCache &cache, const Queries &q, int from, int to) {
    const HeadLayout at = cache.layout;
    const size_t tile_bytes = size_t(at.dim) * kLanes * Bits / 8;
    alignas(64) int8_t x[kQueries * kMaxHead];
    int32_t shift[kQueries];
    for (int r = 0; r < q.rows; ++r) {
        int32_t sum = 0;
        for (int i = 0; i < at.dim; ++i) sum += q.codes[r][i];
        shift[r] = sum * kZero<Bits>;
        interleave(q.codes[r], 0, at.dim, row_layout_of(q.rows, r, at.dim), x);
    }
    for (int t = from / kLanes * kLanes; t < to; t += kLanes) {
        const HeadChunk chunk = chunk_of(cache, t);
        const uint16_t *scales = chunk.scales + t % kChunk;
        const PrefetchDistance ahead = chunk_prefetch(cache, t, q.hull.last);
        if (t % kChunk == 0)
            for (int i = 0; i < 2 * kChunk; i += 32)
                prefetch(reinterpret_cast<const uint8_t *>(chunk.scales + i), ahead);
        alignas(64) int32_t acc[kQueries * kLanes];
        tile_rows<Bits, Interleaved>(chunk.keys + t % kChunk / kLanes * tile_bytes, at.dim / kQuad,
                                     x, size_t(at.dim), q.rows, ahead, acc);
        write_scores(q, t, scales, acc, shift);
    }
}

void attention_scores(const HeadCache &cache, const Queries &q, int first, int last) {
    cache.layout.bits == 8 ? attention_scores_of<8>(cache, q, first, last)
                           : attention_scores_of<4>(cache, q, first, last);
}

// The same for a span of a row, which may extend over several chunks. Each row prefetches its part
// of the values.
inline float exp_times_scales(const HeadCache &cache, const Queries &q, int row, Span span,
                              float top, int64_t &total) {
    float *scores = q.scores + row * q.stride;
    float peak = 0;
    for (int start = span.first; start < span.last;) {
        const int end = min_of(span.last, (start / kChunk + 1) * kChunk);
        const HeadChunk chunk = chunk_of(cache, start);
        const uint16_t *scales = chunk.scales + kChunk + start % kChunk;
        const size_t step = 64 * size_t(q.rows);
        for (size_t i = 64 * size_t(row); i < cache.layout.codes_bytes(); i += step)
            __builtin_prefetch(chunk.values + i, 0, 2);
        peak = max_of(exp_times_scales(scores + start, scales, end - start, top, total), peak);
        start = end;
    }
    return peak;
}

// Clear the scores of slots outside the spans, so that their probabilities are 0.
inline void clear(float *scores, int first, int last) {
    if (first < last) __builtin_memset(scores + first, 0, size_t(last - first) * sizeof *scores);
}

// Convert a row's scores to 14-bit probabilities, stored as high and low 7-bit halves.
// Probabilities of slots outside the row's spans are 0.
void softmax(const HeadCache &cache, Queries &q, int row) {
    const int from = q.hull.first / kChunk * kChunk;
    const int to = (q.hull.last + kChunk - 1) / kChunk * kChunk;
    float *scores = q.scores + row * q.stride;
    const Span *spans = q.spans[row], *end = spans + q.counts[row];
    float top = q.has_sinks ? q.sinks[row] : scores[spans->first], peak = 0;
    for (const Span *s = spans; s < end; ++s) top = max_value(scores, s->first, s->last, top);
    int64_t total = q.has_sinks ? exp_fixed(q.sinks[row] - top) : 0;
    int done = from;
    while (end-- > spans) {
        clear(scores, done, end->first);
        peak = max_of(exp_times_scales(cache, q, row, *end, top, total), peak);
        done = end->last;
    }
    clear(scores, done, to);
    SoftmaxSums &sums = q.row_sums[row];
    sums = {.scale = peak / (float(total) * float(kTopP)), .high = 0, .low = 0};
    const float share = peak > 0 ? float(kTopP) / peak : 0;  // a large sink leaves nothing
    for (int t = from; t < to; t += kChunk) {
        int8_t *high = q.probs_of(t) + 2 * row * kChunk;
        split_probs(scores + t, share, high, high + kChunk, sums);
    }
}

// Write 16 dimensions of the output of all queries. `acc` has the products of the high and of the
// low halves of the probabilities.
inline void write_weighted_sums(const Queries &q, int d, const int32_t *acc, int64_t zero) {
    for (int r = 0; r < q.rows; ++r, acc += 2 * kLanes) {
        const SoftmaxSums sums = q.row_sums[r];
        float *out = q.out[r] + d;
        for (int i = 0; i < kLanes; ++i) {
            const int64_t high = acc[i] - zero * sums.high, low = acc[kLanes + i] - zero * sums.low;
            out[i] = float(high * 128 + low) * sums.scale;
        }
    }
}

// Weighted sum of the values, for the dimensions [first, last), multiples of 16, of all rows.
template <int Bits>
void weighted_sum_of(const HeadCache &cache, const Queries &q, int first, int last) {
    constexpr size_t tile_bytes = size_t(kChunk) * kLanes * Bits / 8;
    const int rows = 2 * q.rows, tile_sums = rows * kLanes;
    alignas(64) int32_t acc[2 * kQueries * kMaxHead], part[2 * kQueries * kLanes];
    __builtin_memset(acc, 0, size_t(rows) * size_t(last - first) * sizeof *acc);
    for (int t = q.hull.first / kChunk * kChunk; t < q.hull.last; t += kChunk) {
        const uint8_t *values = chunk_of(cache, t).values;
        const PrefetchDistance ahead = chunk_prefetch(cache, t, q.hull.last);
        int32_t *sums = acc;
        for (int d = first; d < last; d += kLanes, sums += tile_sums) {
            tile_rows<Bits, ChunkRows>(values + d / kLanes * tile_bytes, kChunk / kQuad,
                                       q.probs_of(t), kChunk, rows, ahead, part);
            for (int i = 0; i < tile_sums; ++i) sums[i] += part[i];
        }
    }
    for (int d = first; d < last; d += kLanes)
        write_weighted_sums(q, d, acc + (d - first) / kLanes * tile_sums, kZero<Bits>);
}

void weighted_sum(const HeadCache &cache, const Queries &q, int first, int last) {
    cache.layout.bits == 8 ? weighted_sum_of<8>(cache, q, first, last)
                           : weighted_sum_of<4>(cache, q, first, last);
}

}  // namespace
}  // namespace edgegen
