// Attention over a cache of codes: the second half of kernels.inl, which includes it.
#pragma once

namespace edgegen {
namespace {

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

// The same place of the next chunk and of the one after it, where the slots before `last` reach
// them.
inline Ahead chunks_ahead(const HeadCache &cache, int slot, int last) {
    const int now = slot / kChunk, latest = (last - 1) / kChunk;
    return {cache.chunks[smaller(now + 1, latest)] - cache.chunks[now],
            cache.chunks[smaller(now + 2, latest)] - cache.chunks[now]};
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
    alignas(64) int8_t codes[256];
    codes_of(k, at.dim, from_half(s_k), top, codes, 4);
    for (int i = 0; i < at.dim; i += 4) {  // of a key four codes lie together
        const Field to = field_of(at.bits, at.dim, slot, i);
        uint32_t word, four = 0;
        for (int j = 0; j < 4; ++j) four |= uint32_t(codes[i + j] + zero) << (8 * j + to.shift);
        __builtin_memcpy(&word, chunk.keys + to.byte, 4);
        word = (word & ~(0x01010101u * unsigned(to.mask << to.shift))) | four;
        __builtin_memcpy(chunk.keys + to.byte, &word, 4);
    }
    codes_of(v, at.dim, from_half(s_v), top, codes, 4);
    for (int i = 0; i < at.dim; i += kLanes) {  // of a value 16 lie four bytes apart
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

// The product of a cache's tile and of rows whose number is known only now. `x` is where their
// inputs begin, a row has `size` of them.
template <int Bits, template <int> class At>
void tile_rows(const uint8_t *codes, int quads, const int8_t *x, size_t size, int rows, Ahead ahead,
               int32_t *acc) {
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

// Put a row into its block.
inline void interleave(const int8_t *x, int first, int last, Place place, int8_t *out) {
    out += place.offset;
    for (int i = first; i < last; i += 4)
        __builtin_memcpy(out + size_t(i) / 4 * place.step, x + i, 4);
}

// What a product of all queries with 16 keys says, as floats.
inline void write_scores(const Queries &q, int slot, const uint16_t *scales, const int32_t *acc,
                         const int32_t *shift) {
    float s_k[kLanes];
    for (int i = 0; i < kLanes; ++i) s_k[i] = from_half(scales[i]);
    for (int r = 0; r < q.rows; ++r) {
        float *out = q.scores + r * q.stride + slot;
        const float s_q = q.scale[r];
        const int32_t less = shift[r], *sums = acc + r * kLanes;
        for (int i = 0; i < kLanes; ++i) out[i] = float(sums[i] - less) * (s_q * s_k[i]);
    }
}

template <int Bits>
void score_bits(const HeadCache &cache, const Queries &q, int from, int to) {
    const HeadLayout at = cache.layout;
    const size_t tile_bytes = size_t(at.dim) * kLanes * Bits / 8;
    alignas(64) int8_t x[kQueries * 256];
    int32_t shift[kQueries];
    for (int r = 0; r < q.rows; ++r) {
        int32_t sum = 0;
        for (int i = 0; i < at.dim; ++i) sum += q.codes[r][i];
        shift[r] = sum * kZero<Bits>;
        interleave(q.codes[r], 0, at.dim, place_of(q.rows, r, at.dim), x);
    }
    for (int t = from / kLanes * kLanes; t < to; t += kLanes) {
        const HeadChunk chunk = chunk_of(cache, t);
        const uint16_t *scales = chunk.scales + t % kChunk;
        const Ahead ahead = chunks_ahead(cache, t, q.hull.last);
        if (t % kChunk == 0)
            for (int i = 0; i < 2 * kChunk; i += 32)
                ask(reinterpret_cast<const uint8_t *>(chunk.scales + i), ahead);
        alignas(64) int32_t acc[kQueries * kLanes];
        tile_rows<Bits, Interleaved>(chunk.keys + t % kChunk / kLanes * tile_bytes, at.dim / kQuad,
                                     x, size_t(at.dim), q.rows, ahead, acc);
        write_scores(q, t, scales, acc, shift);
    }
}

void score(const HeadCache &cache, const Queries &q, int first, int last) {
    cache.layout.bits == 8 ? score_bits<8>(cache, q, first, last)
                           : score_bits<4>(cache, q, first, last);
}

// Of a row's span, which may pass through several chunks. Meanwhile each row asks for its share of
// the values.
inline float weigh(const HeadCache &cache, const Queries &q, int row, Span span, float top,
                   int64_t &total) {
    float *scores = q.scores + row * q.stride;
    float peak = 0;
    for (int start = span.first; start < span.last;) {
        const int end = smaller(span.last, (start / kChunk + 1) * kChunk);
        const HeadChunk chunk = chunk_of(cache, start);
        const uint16_t *scales = chunk.scales + kChunk + start % kChunk;
        const size_t step = 64 * size_t(q.rows);
        for (size_t i = 64 * size_t(row); i < cache.layout.codes_bytes(); i += step)
            __builtin_prefetch(chunk.values + i, 0, 2);
        peak = larger(weigh(scores + start, scales, end - start, top, total), peak);
        start = end;
    }
    return peak;
}

// Scores of slots that are not seen, as they come to be: the digits are 0 there.
inline void clear(float *scores, int first, int last) {
    if (first < last) __builtin_memset(scores + first, 0, size_t(last - first) * sizeof *scores);
}

// Turns a row's scores into 14-bit probabilities, two digits of 7 bits, 0 where it sees nothing.
void soften(const HeadCache &cache, Queries &q, int row) {
    const int from = q.hull.first / kChunk * kChunk;
    const int to = (q.hull.last + kChunk - 1) / kChunk * kChunk;
    float *scores = q.scores + row * q.stride;
    const Span *spans = q.spans[row], *end = spans + q.counts[row];  // the latest slots first
    float top = scores[spans->first], peak = 0;
    int64_t total = 0;
    for (const Span *s = spans; s < end; ++s) top = highest(scores, s->first, s->last, top);
    int done = from;
    while (end-- > spans) {
        clear(scores, done, end->first);
        peak = larger(weigh(cache, q, row, *end, top, total), peak);
        done = end->last;
    }
    clear(scores, done, to);
    Mix &mix = q.mixes[row];
    mix = {peak / (float(total) * float(kTopP)), 0, 0};
    for (int t = from; t < to; t += kChunk) {
        int8_t *high = q.digits_of(t) + 2 * row * kChunk;
        split(scores + t, float(kTopP) / peak, high, high + kChunk, mix);
    }
}

// What the sums of the digits' products say, as floats.
inline void write_mixed(const Queries &q, int d, const int32_t *acc, int64_t zero) {
    for (int r = 0; r < q.rows; ++r, acc += 2 * kLanes) {
        const Mix mix = q.mixes[r];
        float *out = q.out[r] + d;
        for (int i = 0; i < kLanes; ++i) {
            const int64_t high = acc[i] - zero * mix.high, low = acc[kLanes + i] - zero * mix.low;
            out[i] = float(high * 128 + low) * mix.scale;
        }
    }
}

// The sums of digit times value code for the inputs [first, last), multiples of 16, of all rows.
template <int Bits>
void mix_bits(const HeadCache &cache, const Queries &q, int first, int last) {
    constexpr size_t tile_bytes = size_t(kChunk) * kLanes * Bits / 8;
    const int rows = 2 * q.rows, tile_sums = rows * kLanes;
    alignas(64) int32_t acc[2 * kQueries * 256], part[2 * kQueries * kLanes];
    __builtin_memset(acc, 0, size_t(rows) * size_t(last - first) * sizeof *acc);
    for (int t = q.hull.first / kChunk * kChunk; t < q.hull.last; t += kChunk) {
        const uint8_t *values = chunk_of(cache, t).values;
        const Ahead ahead = chunks_ahead(cache, t, q.hull.last);
        int32_t *sums = acc;
        for (int d = first; d < last; d += kLanes, sums += tile_sums) {
            tile_rows<Bits, OfChunk>(values + d / kLanes * tile_bytes, kChunk / kQuad,
                                     q.digits_of(t), kChunk, rows, ahead, part);
            for (int i = 0; i < tile_sums; ++i) sums[i] += part[i];
        }
    }
    for (int d = first; d < last; d += kLanes)
        write_mixed(q, d, acc + (d - first) / kLanes * tile_sums, kZero<Bits>);
}

void mix(const HeadCache &cache, const Queries &q, int first, int last) {
    cache.layout.bits == 8 ? mix_bits<8>(cache, q, first, last)
                           : mix_bits<4>(cache, q, first, last);
}

}  // namespace
}  // namespace edgegen
