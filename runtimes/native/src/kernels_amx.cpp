// AMX: AVX-512, with products of whole tiles of 8-bit integers for steps of several tokens.
#include "kernels.h"

#include "avx512.inl"
#include "kernels.inl"

namespace edgegen {
namespace {

// Fewer rows run on AVX-512. Codes of less than 8 bits first have to be unpacked to memory.
constexpr int kMinRows = 4, kMinRowsPacked = 5;
constexpr int kTileRows = 16;   // rows of a tile register
constexpr int kTileBytes = 64;  // bytes in a row of a tile register: inputs of a product
constexpr int kSlab = 2048;     // inputs whose codes are unpacked at a time; they stay in L1
// Loop iterations by which unpacking precedes a product, and by which adding its sums follows.
constexpr int kUnpackAhead = 2, kSumDelay = 3;
constexpr int kTileWeights = kTileBytes * kLanes;  // bytes of the codes in one product
constexpr int kPrefetchBytes = 4096;               // prefetch distance of weights

inline void prefetch(const uint8_t *codes, int bytes) {
    for (int i = 0; i < bytes; i += 64) __builtin_prefetch(codes + i);
}

// Split the rows evenly into passes of at most kTileRows.
inline int rows_per_pass(int rows) {
    const int blocks = (rows + kTileRows - 1) / kTileRows;
    return (rows + blocks - 1) / blocks;
}

inline bool uses_amx(const Matrix &w, int rows) {
    if (w.trellis) return false;
    if (w.bits == 8) return rows >= kMinRows && w.k % kTileBytes == 0;
    return rows >= kMinRowsPacked && w.group == kTileBytes;
}

RowLayout row_layout_amx(const Matrix &w, int rows, int row) {
    return uses_amx(w, rows) ? RowLayout{size_t(row) * size_t(w.k), 4} : row_layout(w, rows, row);
}

// Tile registers: 0 to 3 are sums, 4 is the inputs of `rows` tokens, 5 is codes. With `more` rows,
// 2 and 3 are their sums and 6 is their inputs.
class Registers {
public:
    explicit Registers(int rows, int more = 0) {
        struct alignas(64) {
            uint8_t palette = 1, start = 0, reserved[14] = {};
            uint16_t bytes[16] = {kTileBytes, kTileBytes, kTileBytes,
                                  kTileBytes, kTileBytes, kTileBytes};
            uint8_t rows[16] = {};
        } config;
        config.rows[0] = config.rows[1] = config.rows[4] = uint8_t(rows);
        config.rows[2] = config.rows[3] = uint8_t(more ? more : rows);
        config.rows[5] = kTileBytes / 4;
        if (more) config.bytes[6] = kTileBytes, config.rows[6] = uint8_t(more);
        _tile_loadconfig(&config);
    }
    ~Registers() { _tile_release(); }
    Registers(const Registers &) = delete;
    Registers &operator=(const Registers &) = delete;
};

// Tile intrinsics take the register as a literal.
template <int Register>
struct Sums;
#define EDGEGEN_SUMS(n)                                                  \
    template <>                                                          \
    struct Sums<n> {                                                     \
        static void clear() { _tile_zero(n); }                           \
        static void add() { _tile_dpbsud(n, 4, 5); }                     \
        static void add_more() { _tile_dpbsud(n, 6, 5); }                \
        static void store(void *at) { _tile_stored(n, at, kTileBytes); } \
    }
EDGEGEN_SUMS(0);
EDGEGEN_SUMS(1);
EDGEGEN_SUMS(2);
EDGEGEN_SUMS(3);
#undef EDGEGEN_SUMS

inline void load(const int8_t *x, size_t step, const uint8_t *codes) {
    _tile_loadd(4, x, step);
    _tile_loadd(5, codes, kTileBytes);
}

// Compilers do not know that tile loads read memory.
inline void compiler_barrier() { asm volatile("" ::: "memory"); }

template <int Bits>
inline void unpack_to(const uint8_t *codes, int inputs, uint8_t *buffer) {
    for (int k = 0; k < inputs; k += kQuad, codes += 32 * Bits) {
        prefetch(codes + kPrefetchBytes, 32 * Bits);
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s, buffer += 64)
            _mm512_store_si512(buffer, unpack<Bits>(codes, s));
    }
    compiler_barrier();
}

template <int I>
struct Phase {
    static constexpr int value = I;
};

// Call step(Phase, index) `count` times; the phase is index % 4 as a constant.
template <class Step>
inline __attribute__((always_inline)) void unroll_by_4(int count, const Step &step) {
    int i = 0;
    for (; i + 4 <= count; i += 4)
        step(Phase<0>(), i), step(Phase<1>(), i + 1), step(Phase<2>(), i + 2),
            step(Phase<3>(), i + 3);
    if (i < count) step(Phase<0>(), i);
    if (i + 1 < count) step(Phase<1>(), i + 1);
    if (i + 2 < count) step(Phase<2>(), i + 2);
}

// Multiply a tile of 8-bit codes with a block of rows.
inline void sums_8bit(const uint8_t *codes, const int8_t *x, int k, bool first, __m512i *total) {
    Sums<0>::clear();
    for (int i = 0; i < k; i += kTileBytes, codes += kTileWeights) {
        if (first) prefetch(codes + kPrefetchBytes, kTileWeights);
        load(x + i, size_t(k), codes);
        Sums<0>::add();
    }
    Sums<0>::store(total);
}

// Consecutive groups [first, last) of a tile.
struct Slab {
    const uint8_t *codes, *c, *z;
    int first, last;
};

// Add the sums of a slab to those of the slabs before. Rows is the number of rows rounded up; the
// results of excess rows are ignored. The work on a group is spread over four iterations of the
// loop, because a tile product has a long latency. Packed codes are unpacked on the way.
template <int Bits, int Rows, bool Packed>
void add_rows(const Slab &slab, const int8_t *x, const int32_t *of_x, int groups, __m512i *total) {
    constexpr size_t codes_bytes = Packed ? size_t(kTileWeights) * Bits / 8 : kTileWeights;
    alignas(64) uint8_t buffer[Packed ? 4 : 1][kTileWeights];
    alignas(64) int32_t sums[4][kTileRows * kLanes];
    const int count = slab.last - slab.first;
    __m512i all[Rows];
    for (int r = 0; r < Rows; ++r) all[r] = slab.first ? total[r] : _mm512_setzero_si512();
    const auto add = [&](int i) {
        const int g = slab.first + i;
        const Factors factors(slab.c + g * kLanes, slab.z + g * kLanes);
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r)
            all[r] = factors.add<Bits, true>(all[r], _mm512_load_si512(sums[i % 4] + r * kLanes),
                                             of_x[r * groups + g]);
    };
    for (int i = 0; Packed && i < min_of(kUnpackAhead, count); ++i)
        unpack_to<Bits>(slab.codes + i * codes_bytes, kTileBytes, buffer[i]);
    unroll_by_4(count + kSumDelay, [&](auto phase, int i) {
        if (const int next = i + kUnpackAhead; Packed && next < count)
            unpack_to<Bits>(slab.codes + next * codes_bytes, kTileBytes, buffer[next % 4]);
        if (i < count) {
            Sums<phase.value>::clear();
            load(x + (slab.first + i) * kTileBytes, size_t(groups) * kTileBytes,
                 Packed ? buffer[i % 4] : slab.codes + i * codes_bytes);
            Sums<phase.value>::add();
        }
        if (i >= 2 && i < count + 2) Sums<(phase.value + 2) % 4>::store(sums[(i + 2) % 4]);
        if (i >= kSumDelay) add(i - kSumDelay);
    });
    for (int r = 0; r < Rows; ++r) total[r] = all[r];
}

template <int Bits, bool Packed>
constexpr auto add_rows_of(int rows) {
    return rows > 8   ? add_rows<Bits, 16, Packed>
           : rows > 4 ? add_rows<Bits, 8, Packed>
                      : add_rows<Bits, 4, Packed>;
}

// Multiply a tile with blocks of `now` rows, which are kTileRows apart in `total`. For several
// blocks, codes are unpacked once beforehand.
template <int Bits>
void tile_sums(const Matrix &w, const uint8_t *tile, const Codes &x, int rows, int now,
               __m512i *total) {
    const uint8_t *codes = tile + w.head_bytes(), *z = tile + w.groups() * kLanes;
    const int groups = w.groups();
    if constexpr (Bits == 8) {
        for (int row = 0; row < rows; row += now, total += kTileRows)
            sums_8bit(codes, x.codes + size_t(row) * size_t(w.k), w.k, !row, total);
    } else if (rows == now) {
        add_rows_of<Bits, true>(now)({codes, tile, z, 0, groups}, x.codes, x.sums, groups, total);
    } else {
        alignas(64) uint8_t buffer[kSlab * kLanes];
        for (int k = 0; k < w.k; k += kSlab) {
            const int inputs = min_of(kSlab, w.k - k), first = k / kTileBytes;
            unpack_to<Bits>(codes + size_t(k) * kLanes * Bits / 8, inputs, buffer);
            const Slab slab{buffer, tile, z, first, first + inputs / kTileBytes};
            __m512i *block = total;
            for (int row = 0; row < rows; row += now, block += kTileRows)
                add_rows_of<Bits, false>(now)(slab, x.codes + size_t(row) * size_t(w.k),
                                              x.sums + row * groups, groups, block);
        }
    }
}

template <int Bits>
void matmul_amx_of(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    const int now = rows_per_pass(rows);
    const Registers registers(now);
    for (int t = first; t < last; ++t) {
        __m512i total[kMaxRows + kTileRows];
        tile_sums<Bits>(w, w.tile(t), x, rows, now, total);
        const __m512 scale = _mm512_loadu_ps(w.scale + t * kLanes);
        const __mmask16 lanes = first_lanes(w.n - t * kLanes);
        const __m512i *block = total;
        float *out = y + t * kLanes;
        for (int row = 0; row < rows; row += now, block += kTileRows)
            for (int r = row; r < min_of(row + now, rows); ++r, out += w.n) {
                const __m512i shift = _mm512_set1_epi32(Bits == 8 ? kZero<8> * x.sums[r] : 0);
                const __m512 sum = _mm512_cvtepi32_ps(_mm512_sub_epi32(block[r - row], shift));
                const __m512 both = _mm512_mul_ps(scale, _mm512_set1_ps(x.scale[r]));
                _mm512_mask_storeu_ps(out, lanes, _mm512_mul_ps(sum, both));
            }
    }
}

void matmul_amx(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    if (!uses_amx(w, rows)) return matmul(w, first, last, x, rows, y);
    if (w.bits == 8) matmul_amx_of<8>(w, first, last, x, rows, y);
    if (w.bits == 4) matmul_amx_of<4>(w, first, last, x, rows, y);
    if (w.bits == 2) matmul_amx_of<2>(w, first, last, x, rows, y);
}

// Return the codes of a cache's tile at one byte each: in place, or unpacked into `buffer`.
template <int Bits>
inline const uint8_t *unpack_cached(const uint8_t *codes, int inputs, uint8_t *buffer) {
    if constexpr (Bits == 8) return codes;
    for (int k = 0; k < inputs; k += kQuad, codes += 32 * Bits)
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s)
            _mm512_store_si512(buffer + (k / 4 + s) * 64, unpack<Bits>(codes, s));
    compiler_barrier();
    return buffer;
}

inline void prefetch_chunk(const HeadCache &cache, int slot, int last, size_t offset,
                           size_t bytes) {
    if (slot + kChunk >= last) return;
    prefetch(cache.chunks[slot / kChunk + 1] + cache.offset + offset, int(bytes));
}

// Scores of four tiles of keys in four phases, see add_rows.
template <int Bits>
void attention_scores_amx_of(const HeadCache &cache, const Queries &q, int from, int to) {
    const HeadLayout at = cache.layout;
    const size_t dim = size_t(at.dim), tile_bytes = dim * kLanes * Bits / 8;
    alignas(64) int8_t x[kQueries * kMaxHead];
    alignas(64) uint8_t buffer[4][kLanes * kMaxHead];
    alignas(64) int32_t sums[4][kQueries * kLanes];
    int32_t shift[kQueries];
    for (int r = 0; r < q.rows; ++r) {
        int32_t sum = 0;
        for (int i = 0; i < at.dim; ++i) sum += q.codes[r][i];
        shift[r] = sum * kZero<Bits>;
        __builtin_memcpy(x + size_t(r) * dim, q.codes[r], dim);
    }
    const Registers registers(q.rows);
    from = from / kLanes * kLanes;
    const int count = (to - from + kLanes - 1) / kLanes;
    unroll_by_4(count + 3, [&](auto phase, int i) {
        const int slot = from + i * kLanes;
        if (i < count) {
            const size_t tile = size_t(slot % kChunk / kLanes) * tile_bytes;
            prefetch_chunk(cache, slot, to, tile, tile_bytes);
            const uint8_t *codes =
                unpack_cached<Bits>(chunk_of(cache, slot).keys + tile, at.dim, buffer[phase.value]);
            Sums<phase.value>::clear();
            for (size_t k = 0; k < dim; k += kTileBytes) {
                load(x + k, dim, codes + k * kLanes);
                Sums<phase.value>::add();
            }
        }
        constexpr int previous = (phase.value + 2) % 4, written = (phase.value + 1) % 4;
        if (i >= 2 && i < count + 2) Sums<previous>::store(sums[previous]);
        if (i < 3) return;
        const int done = slot - 3 * kLanes;
        const uint16_t *scales = chunk_of(cache, done).scales + done % kChunk;
        write_scores(q, done, scales, sums[written], shift);
    });
}

void attention_scores_amx(const HeadCache &cache, const Queries &q, int first, int last) {
    if (cache.layout.dim % kTileBytes) return attention_scores(cache, q, first, last);
    cache.layout.bits == 8 ? attention_scores_amx_of<8>(cache, q, first, last)
                           : attention_scores_amx_of<4>(cache, q, first, last);
}

// Weighted sum of values. Even and odd chunks have separate sums.
template <int Bits>
void weighted_sum_amx_of(const HeadCache &cache, const Queries &q, int first, int last) {
    constexpr size_t tile_bytes = size_t(kChunk) * kLanes * Bits / 8;
    const int more = 2 * q.rows - kTileRows;  // rows of probabilities past kTileRows
    alignas(64) uint8_t buffer[4][kTileWeights];
    const Registers registers(min_of(2 * q.rows, kTileRows), more > 0 ? more : 0);
    const int start = q.hull.first / kChunk;
    const int count = (q.hull.last + kChunk - 1) / kChunk - start;
    for (int d = first; d < last; d += kLanes) {
        alignas(64) int32_t even[2 * kQueries * kLanes], odd[2 * kQueries * kLanes];
        const size_t tile = size_t(d / kLanes) * tile_bytes;
        Sums<0>::clear(), Sums<1>::clear(), Sums<2>::clear(), Sums<3>::clear();
        unroll_by_4(count, [&](auto phase, int i) {
            constexpr int parity = phase.value % 2;
            const int slot = (start + i) * kChunk;
            prefetch_chunk(cache, slot, q.hull.last, cache.layout.codes_bytes() + tile, tile_bytes);
            const int8_t *probs = q.probs_of(slot);
            load(probs, kChunk,
                 unpack_cached<Bits>(chunk_of(cache, slot).values + tile, kChunk,
                                     buffer[phase.value]));
            Sums<parity>::add();
            if (more <= 0) return;
            _tile_loadd(6, probs + kTileRows * kChunk, kChunk);
            Sums<parity + 2>::add_more();
        });
        Sums<0>::store(even), Sums<1>::store(odd);
        if (more > 0)
            Sums<2>::store(even + kTileRows * kLanes), Sums<3>::store(odd + kTileRows * kLanes);
        for (int i = 0; i < 2 * q.rows * kLanes; ++i) even[i] += odd[i];
        write_weighted_sums(q, d, even, kZero<Bits>);
    }
}

void weighted_sum_amx(const HeadCache &cache, const Queries &q, int first, int last) {
    cache.layout.bits == 8 ? weighted_sum_amx_of<8>(cache, q, first, last)
                           : weighted_sum_amx_of<4>(cache, q, first, last);
}

constexpr Kernels amx_kernels() {
    Kernels kernels EDGEGEN_KERNELS("amx");
    kernels.matmul = matmul_amx;
    kernels.row_layout = row_layout_amx;
    kernels.attention_scores = attention_scores_amx;
    kernels.weighted_sum = weighted_sum_amx;
    return kernels;
}

}  // namespace

constinit const Kernels kAmx = amx_kernels();
}  // namespace edgegen
