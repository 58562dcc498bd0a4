// AMX: AVX-512 with products of whole tiles of 8-bit integers, for steps of several tokens.
#include "kernels.h"

#include "avx512.inl"
#include "kernels.inl"

namespace edgegen {
namespace {

constexpr int kFrom = 4;       // fewer rows go through AVX-512
constexpr int kTall = 16;      // rows of a register
constexpr int kWide = 64;      // bytes of a register's row: inputs of a product
constexpr int kSlab = 2048;    // inputs whose codes are unpacked at a time; they stay in L1
constexpr int kProduct = kWide * kLanes;  // bytes of a tile's codes that meet one product's inputs

// Rows that pass through a product together, evenly shared out.
inline int tall(int rows) {
    const int blocks = (rows + kTall - 1) / kTall;
    return (rows + blocks - 1) / blocks;
}

inline bool suits(const Matrix &w, int rows) {
    return rows >= kFrom && w.k % kWide == 0 && (w.bits == 8 || w.group == kWide);
}

Place row_by_row(const Matrix &w, int rows, int row) {
    return suits(w, rows) ? Place{size_t(row) * size_t(w.k), 4} : place(w, rows, row);
}

// Registers 0: sums, 1: inputs of `rows` tokens, 2: codes; 3 to 5 the same with `more` rows.
class Registers {
public:
    explicit Registers(int rows, int more = 0) {
        struct alignas(64) {
            uint8_t palette = 1, start = 0, reserved[14] = {};
            uint16_t bytes[16] = {kWide, kWide, kWide};
            uint8_t rows[16] = {};
        } config;
        config.rows[0] = config.rows[1] = uint8_t(rows);
        config.rows[2] = kWide / 4;
        if (more) {
            config.bytes[3] = config.bytes[4] = config.bytes[5] = kWide;
            config.rows[5] = kWide / 4;
        }
        config.rows[3] = config.rows[4] = uint8_t(more);
        _tile_loadconfig(&config);
    }
    ~Registers() { _tile_release(); }
    Registers(const Registers &) = delete;
    Registers &operator=(const Registers &) = delete;
};

inline void multiply(const int8_t *x, size_t step, const uint8_t *codes) {
    _tile_loadd(1, x, step);
    _tile_loadd(2, codes, kWide);
    _tile_dpbsud(0, 1, 2);
}

// Sums of 8-bit codes, even and odd products apart: each waits for the last one's sums.
inline void sum_bytes(const uint8_t *codes, const int8_t *x, int k, bool first, __m512i *total) {
    alignas(64) int32_t odd[kTall * kLanes];
    _tile_zero(0);
    _tile_zero(3);
    for (int i = 0; i < k; i += kWide, codes += kProduct) {
        if (first) ask(codes, kProduct);
        if (i / kWide % 2) {
            _tile_loadd(4, x + i, size_t(k));
            _tile_loadd(5, codes, kWide);
            _tile_dpbsud(3, 4, 5);
        } else {
            multiply(x + i, size_t(k), codes);
        }
    }
    _tile_stored(0, total, kWide);
    _tile_stored(3, odd, kWide);
    for (int r = 0; r < kTall; ++r)
        total[r] = _mm512_add_epi32(total[r], _mm512_load_si512(odd + r * kLanes));
}

// Some groups of a tile, their codes unpacked.
struct Slab {
    const uint8_t *codes, *c, *z;
    int first, last;
};

// Add a slab's sums to those of the slabs before, of as many rows as vectors hold; those past the last are not looked at.
template <int Bits, int Rows>
void add_rows(const Slab &slab, const int8_t *x, const int32_t *of_x, int groups, __m512i *total) {
    alignas(64) int32_t sums[2][kTall * kLanes];
    __m512i all[Rows];
    for (int r = 0; r < Rows; ++r) all[r] = slab.first ? total[r] : _mm512_setzero_si512();
    for (int g = slab.first; g < slab.last; ++g) {
        _tile_zero(0);
        multiply(x + g * kWide, size_t(groups) * kWide, slab.codes + (g - slab.first) * kProduct);
        _tile_stored(0, sums[g % 2], kWide);
        const Factors factors(slab.c + g * kLanes, slab.z + g * kLanes);
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r)
            all[r] = factors.add<Bits, true>(
                all[r], _mm512_load_si512(sums[g % 2] + r * kLanes), of_x[r * groups + g]);
    }
    for (int r = 0; r < Rows; ++r) total[r] = all[r];
}

// A compiler does not know that registers are loaded from memory.
inline void settle() { asm volatile("" ::: "memory"); }

template <int Bits>
void unpack_slab(const uint8_t *codes, int inputs, uint8_t *room) {
    for (int k = 0; k < inputs; k += kQuad, codes += 32 * Bits) {
        ask(codes, 32 * Bits);
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s, room += 64) _mm512_store_si512(room, unpack<Bits>(codes, s));
    }
    settle();
}

// The same for one block of rows and a whole tile, where nothing is unpacked for other blocks: one
// group is unpacked while the one before is multiplied and that before it added up.
template <int Bits, int Rows>
void add_block(const Matrix &w, const uint8_t *tile, const Codes &x, __m512i *total) {
    constexpr size_t codes_bytes = size_t(kProduct) * Bits / 8;
    alignas(64) uint8_t room[2][kProduct];
    alignas(64) int32_t sums[2][kTall * kLanes];
    const int groups = w.groups();
    const uint8_t *codes = tile + w.head_bytes(), *c = tile, *z = tile + groups * kLanes;
    __m512i all[Rows];
    for (int r = 0; r < Rows; ++r) all[r] = _mm512_setzero_si512();
    const auto add = [&](int g) {
        const Factors factors(c + g * kLanes, z + g * kLanes);
#pragma GCC unroll 16
        for (int r = 0; r < Rows; ++r)
            all[r] = factors.add<Bits, true>(
                all[r], _mm512_load_si512(sums[g % 2] + r * kLanes), x.sums[r * groups + g]);
    };
    unpack_slab<Bits>(codes, kWide, room[0]);
    for (int g = 0; g < groups; ++g) {
        if (g + 1 < groups) unpack_slab<Bits>(codes + (g + 1) * codes_bytes, kWide, room[(g + 1) % 2]);
        _tile_zero(0);
        multiply(x.codes + g * kWide, size_t(w.k), room[g % 2]);
        if (g) add(g - 1);
        _tile_stored(0, sums[g % 2], kWide);
    }
    add(groups - 1);
    for (int r = 0; r < Rows; ++r) total[r] = all[r];
}

// The sums of a tile, with blocks of `now` rows, which lie kTall apart in `total`.
template <int Bits>
void sums_of(const Matrix &w, const uint8_t *tile, const Codes &x, int rows, int now,
             __m512i *total) {
    const uint8_t *codes = tile + w.head_bytes();
    if constexpr (Bits == 8) {
        for (int row = 0; row < rows; row += now, total += kTall)
            sum_bytes(codes, x.codes + size_t(row) * size_t(w.k), w.k, !row, total);
    } else if (rows == now) {
        const auto add = now > 8 ? add_block<Bits, 16>
                         : now > 4 ? add_block<Bits, 8>
                                   : add_block<Bits, 4>;
        add(w, tile, x, total);
    } else {
        alignas(64) uint8_t room[kSlab * kLanes];
        const int groups = w.groups();
        for (int k = 0; k < w.k; k += kSlab) {
            const int inputs = smaller(kSlab, w.k - k), first = k / kWide;
            unpack_slab<Bits>(codes + size_t(k) * kLanes * Bits / 8, inputs, room);
            const Slab slab{room, tile, tile + groups * kLanes, first, first + inputs / kWide};
            const auto add = now > 8 ? add_rows<Bits, 16>
                             : now > 4 ? add_rows<Bits, 8>
                                       : add_rows<Bits, 4>;
            __m512i *block = total;
            for (int row = 0; row < rows; row += now, block += kTall)
                add(slab, x.codes + size_t(row) * size_t(w.k), x.sums + row * groups, groups,
                    block);
        }
    }
}

template <int Bits>
void by_tiles(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    const int now = tall(rows);
    const Registers registers(now, Bits == 8 ? now : 0);
    for (int t = first; t < last; ++t) {
        __m512i total[kMostRows + kTall];
        sums_of<Bits>(w, w.tiles + size_t(t) * w.tile_bytes(), x, rows, now, total);
        const __m512 scale = _mm512_loadu_ps(w.scale + t * kLanes);
        const __mmask16 lanes = first_lanes(w.n - t * kLanes);
        const __m512i *block = total;
        float *out = y + t * kLanes;
        for (int row = 0; row < rows; row += now, block += kTall)
            for (int r = row; r < smaller(row + now, rows); ++r, out += w.n) {
                const __m512i shift = _mm512_set1_epi32(Bits == 8 ? kZero<8> * x.sums[r] : 0);
                const __m512 sum = _mm512_cvtepi32_ps(_mm512_sub_epi32(block[r - row], shift));
                const __m512 both = _mm512_mul_ps(scale, _mm512_set1_ps(x.scale[r]));
                _mm512_mask_storeu_ps(out, lanes, _mm512_mul_ps(sum, both));
            }
    }
}

void product(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    if (!suits(w, rows)) return matmul(w, first, last, x, rows, y);
    if (w.bits == 8) by_tiles<8>(w, first, last, x, rows, y);
    if (w.bits == 4) by_tiles<4>(w, first, last, x, rows, y);
    if (w.bits == 2) by_tiles<2>(w, first, last, x, rows, y);
}

// The codes of a cache's tile as registers take them: where they lie, or unpacked into `room`.
template <int Bits>
inline const uint8_t *cached(const uint8_t *codes, int inputs, uint8_t *room) {
    if constexpr (Bits == 8) return codes;
    for (int k = 0; k < inputs; k += kQuad, codes += 32 * Bits)
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s, room += 64) _mm512_store_si512(room, unpack<Bits>(codes, s));
    settle();
    return room - inputs * kLanes;
}

inline void ask_chunk(const HeadCache &cache, int slot, int last, size_t offset, size_t bytes) {
    if (slot + kChunk >= last) return;
    const uint8_t *next = cache.chunks[slot / kChunk + 1] + cache.offset + offset;
    for (size_t i = 0; i < bytes; i += 64) __builtin_prefetch(next + i);
}

template <int Bits>
void scores(const HeadCache &cache, const Queries &q, int from, int to) {
    const HeadLayout at = cache.layout;
    const size_t dim = size_t(at.dim), tile_bytes = dim * kLanes * Bits / 8;
    alignas(64) int8_t x[kQueries * 256];
    alignas(64) uint8_t room[kLanes * 256];
    int32_t shift[kQueries];
    for (int r = 0; r < q.rows; ++r) {
        int32_t sum = 0;
        for (int i = 0; i < at.dim; ++i) sum += q.codes[r][i];
        shift[r] = sum * kZero<Bits>;
        __builtin_memcpy(x + size_t(r) * dim, q.codes[r], dim);
    }
    const Registers registers(q.rows);
    for (int t = from / kLanes * kLanes; t < to; t += kLanes) {
        const HeadChunk chunk = chunk_of(cache, t);
        const size_t tile = size_t(t % kChunk / kLanes) * tile_bytes;
        alignas(64) int32_t acc[kQueries * kLanes];
        ask_chunk(cache, t, to, tile, tile_bytes);
        const uint8_t *codes = cached<Bits>(chunk.keys + tile, at.dim, room);
        _tile_zero(0);
        for (size_t k = 0; k < dim; k += kWide) multiply(x + k, dim, codes + k * kLanes);
        _tile_stored(0, acc, kWide);
        write_scores(q, t, chunk.scales + t % kChunk, acc, shift);
    }
}

void score_rows(const HeadCache &cache, const Queries &q, int first, int last) {
    if (cache.layout.dim % kWide) return score(cache, q, first, last);
    cache.layout.bits == 8 ? scores<8>(cache, q, first, last) : scores<4>(cache, q, first, last);
}

// Digits lie row by row.
void soften_rows(const HeadCache &cache, Queries &q, int row, int8_t *) {
    int8_t *high = q.digits + size_t(2 * row) * q.stride;
    soften(cache, q, row, high, high + q.stride);
}

template <int Bits>
void mixes(const HeadCache &cache, const Queries &q, int first, int last) {
    constexpr size_t tile_bytes = size_t(kChunk) * kLanes * Bits / 8;
    const int more = 2 * q.rows - kTall;  // rows of digits past the first register's
    const int8_t *rest = q.digits + kTall * q.stride;
    alignas(64) uint8_t room[kProduct];
    const Registers registers(smaller(2 * q.rows, kTall), more > 0 ? more : 0);
    for (int d = first; d < last; d += kLanes) {
        alignas(64) int32_t acc[2 * kQueries * kLanes];
        const size_t tile = size_t(d / kLanes) * tile_bytes;
        _tile_zero(0);
        if (more > 0) _tile_zero(3);
        for (int t = q.hull.first / kChunk * kChunk; t < q.hull.last; t += kChunk) {
            ask_chunk(cache, t, q.hull.last, cache.layout.codes_bytes() + tile, tile_bytes);
            const uint8_t *codes = cached<Bits>(chunk_of(cache, t).values + tile, kChunk, room);
            multiply(q.digits + t, q.stride, codes);
            if (more <= 0) continue;
            _tile_loadd(4, rest + t, q.stride);
            _tile_dpbsud(3, 4, 2);
        }
        _tile_stored(0, acc, kWide);
        if (more > 0) _tile_stored(3, acc + kTall * kLanes, kWide);
        write_mixed(q, d, acc, kZero<Bits>);
    }
}

void mix_rows(const HeadCache &cache, const Queries &q, int first, int last) {
    cache.layout.bits == 8 ? mixes<8>(cache, q, first, last) : mixes<4>(cache, q, first, last);
}

constexpr Kernels made() {
    Kernels kernels EDGEGEN_KERNELS("amx");
    kernels.matmul = product;
    kernels.place = row_by_row;
    kernels.score = score_rows;
    kernels.soften = soften_rows;
    kernels.mix = mix_rows;
    return kernels;
}

}  // namespace

constinit const Kernels kAmx = made();
}  // namespace edgegen
