// AMX: AVX-512 with products of whole tiles of 8-bit integers, for steps of several tokens.
#include "kernels.h"

#include "avx512.inl"
#include "kernels.inl"

namespace edgegen {
namespace {

// Fewer rows go through AVX-512; codes of less than 8 bits have to be unpacked into memory.
constexpr int kFrom = 4, kFromPacked = 5;
constexpr int kTall = 16;    // rows of a register
constexpr int kWide = 64;    // bytes of a register's row: inputs of a product
constexpr int kSlab = 2048;  // inputs whose codes are unpacked at a time; they stay in L1
// Turns of the loop that codes are unpacked before a product, and that its sums are added after it.
constexpr int kBefore = 2, kAfter = 3;
constexpr int kProduct = kWide * kLanes;  // bytes of a tile's codes that meet one product's inputs
constexpr int kFurther = 4096;            // bytes that weights are asked for ahead of their use

inline void prefetch(const uint8_t *codes, int bytes) {
    for (int i = 0; i < bytes; i += 64) __builtin_prefetch(codes + i);
}

// Rows that pass through a product together, evenly shared out.
inline int tall(int rows) {
    const int blocks = (rows + kTall - 1) / kTall;
    return (rows + blocks - 1) / blocks;
}

inline bool suits(const Matrix &w, int rows) {
    if (w.bits == 8) return rows >= kFrom && w.k % kWide == 0;
    return rows >= kFromPacked && w.group == kWide;
}

Place row_by_row(const Matrix &w, int rows, int row) {
    return suits(w, rows) ? Place{size_t(row) * size_t(w.k), 4} : place(w, rows, row);
}

// Registers 0 to 3: sums; 4: inputs of `rows` tokens; 5: codes. Where there are `more` rows, sums 2
// and 3 are of those and 6 has their inputs.
class Registers {
public:
    explicit Registers(int rows, int more = 0) {
        struct alignas(64) {
            uint8_t palette = 1, start = 0, reserved[14] = {};
            uint16_t bytes[16] = {kWide, kWide, kWide, kWide, kWide, kWide};
            uint8_t rows[16] = {};
        } config;
        config.rows[0] = config.rows[1] = config.rows[4] = uint8_t(rows);
        config.rows[2] = config.rows[3] = uint8_t(more ? more : rows);
        config.rows[5] = kWide / 4;
        if (more) config.bytes[6] = kWide, config.rows[6] = uint8_t(more);
        _tile_loadconfig(&config);
    }
    ~Registers() { _tile_release(); }
    Registers(const Registers &) = delete;
    Registers &operator=(const Registers &) = delete;
};

// The compiler wants registers named by literals.
template <int Register>
struct Sums;
#define EDGEGEN_SUMS(n)                                             \
    template <>                                                     \
    struct Sums<n> {                                                \
        static void clear() { _tile_zero(n); }                      \
        static void add() { _tile_dpbsud(n, 4, 5); }                \
        static void add_more() { _tile_dpbsud(n, 6, 5); }           \
        static void store(void *at) { _tile_stored(n, at, kWide); } \
    }
EDGEGEN_SUMS(0);
EDGEGEN_SUMS(1);
EDGEGEN_SUMS(2);
EDGEGEN_SUMS(3);
#undef EDGEGEN_SUMS

inline void load(const int8_t *x, size_t step, const uint8_t *codes) {
    _tile_loadd(4, x, step);
    _tile_loadd(5, codes, kWide);
}

// A compiler does not know that registers are loaded from memory.
inline void settle() { asm volatile("" ::: "memory"); }

template <int Bits>
inline void unpack_to(const uint8_t *codes, int inputs, uint8_t *room) {
    for (int k = 0; k < inputs; k += kQuad, codes += 32 * Bits) {
        prefetch(codes + kFurther, 32 * Bits);
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s, room += 64) _mm512_store_si512(room, unpack<Bits>(codes, s));
    }
    settle();
}

template <int I>
struct Turn {
    static constexpr int value = I;
};
// Calls step(Turn, index) `count` times, with the turns 0 to 3 again and again.
template <class Step>
inline __attribute__((always_inline)) void in_turn(int count, const Step &step) {
    int i = 0;
    for (; i + 4 <= count; i += 4)
        step(Turn<0>(), i), step(Turn<1>(), i + 1), step(Turn<2>(), i + 2), step(Turn<3>(), i + 3);
    if (i < count) step(Turn<0>(), i);
    if (i + 1 < count) step(Turn<1>(), i + 1);
    if (i + 2 < count) step(Turn<2>(), i + 2);
}

// Sums of 8-bit codes.
inline void sum_bytes(const uint8_t *codes, const int8_t *x, int k, bool first, __m512i *total) {
    Sums<0>::clear();
    for (int i = 0; i < k; i += kWide, codes += kProduct) {
        if (first) prefetch(codes + kFurther, kProduct);
        load(x + i, size_t(k), codes);
        Sums<0>::add();
    }
    Sums<0>::store(total);
}

// Some groups of a tile.
struct Slab {
    const uint8_t *codes, *c, *z;
    int first, last;
};

// Add a slab's sums to those of the slabs before, of as many rows as vectors hold; those past the
// last are not looked at. A product takes long: what is done with a group is spread over four turns
// of the loop, so that nothing waits for it. Packed codes are unpacked on the way.
template <int Bits, int Rows, bool Packed>
void add_rows(const Slab &slab, const int8_t *x, const int32_t *of_x, int groups, __m512i *total) {
    constexpr size_t codes_bytes = Packed ? size_t(kProduct) * Bits / 8 : kProduct;
    alignas(64) uint8_t room[Packed ? 4 : 1][kProduct];
    alignas(64) int32_t sums[4][kTall * kLanes];
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
    for (int i = 0; Packed && i < smaller(kBefore, count); ++i)
        unpack_to<Bits>(slab.codes + i * codes_bytes, kWide, room[i]);
    in_turn(count + kAfter, [&](auto turn, int i) {
        if (const int next = i + kBefore; Packed && next < count)
            unpack_to<Bits>(slab.codes + next * codes_bytes, kWide, room[next % 4]);
        if (i < count) {
            Sums<turn.value>::clear();
            load(x + (slab.first + i) * kWide, size_t(groups) * kWide,
                 Packed ? room[i % 4] : slab.codes + i * codes_bytes);
            Sums<turn.value>::add();
        }
        if (i >= 2 && i < count + 2) Sums<(turn.value + 2) % 4>::store(sums[(i + 2) % 4]);
        if (i >= kAfter) add(i - kAfter);
    });
    for (int r = 0; r < Rows; ++r) total[r] = all[r];
}

template <int Bits, bool Packed>
constexpr auto add_rows_of(int rows) {
    return rows > 8   ? add_rows<Bits, 16, Packed>
           : rows > 4 ? add_rows<Bits, 8, Packed>
                      : add_rows<Bits, 4, Packed>;
}

// The sums of a tile, with blocks of `now` rows, which lie kTall apart in `total`. Codes that meet
// several blocks are unpacked beforehand.
template <int Bits>
void sums_of(const Matrix &w, const uint8_t *tile, const Codes &x, int rows, int now,
             __m512i *total) {
    const uint8_t *codes = tile + w.head_bytes(), *z = tile + w.groups() * kLanes;
    const int groups = w.groups();
    if constexpr (Bits == 8) {
        for (int row = 0; row < rows; row += now, total += kTall)
            sum_bytes(codes, x.codes + size_t(row) * size_t(w.k), w.k, !row, total);
    } else if (rows == now) {
        add_rows_of<Bits, true>(now)({codes, tile, z, 0, groups}, x.codes, x.sums, groups, total);
    } else {
        alignas(64) uint8_t room[kSlab * kLanes];
        for (int k = 0; k < w.k; k += kSlab) {
            const int inputs = smaller(kSlab, w.k - k), first = k / kWide;
            unpack_to<Bits>(codes + size_t(k) * kLanes * Bits / 8, inputs, room);
            const Slab slab{room, tile, z, first, first + inputs / kWide};
            __m512i *block = total;
            for (int row = 0; row < rows; row += now, block += kTall)
                add_rows_of<Bits, false>(now)(slab, x.codes + size_t(row) * size_t(w.k),
                                              x.sums + row * groups, groups, block);
        }
    }
}

template <int Bits>
void by_tiles(const Matrix &w, int first, int last, const Codes &x, int rows, float *y) {
    const int now = tall(rows);
    const Registers registers(now);
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
        for (int s = 0; s < 4; ++s)
            _mm512_store_si512(room + (k / 4 + s) * 64, unpack<Bits>(codes, s));
    settle();
    return room;
}

inline void ask_chunk(const HeadCache &cache, int slot, int last, size_t offset, size_t bytes) {
    if (slot + kChunk >= last) return;
    prefetch(cache.chunks[slot / kChunk + 1] + cache.offset + offset, int(bytes));
}

// Four tiles of keys in four turns, see add_rows.
template <int Bits>
void scores(const HeadCache &cache, const Queries &q, int from, int to) {
    const HeadLayout at = cache.layout;
    const size_t dim = size_t(at.dim), tile_bytes = dim * kLanes * Bits / 8;
    alignas(64) int8_t x[kQueries * 256];
    alignas(64) uint8_t room[4][kLanes * 256];
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
    in_turn(count + 3, [&](auto turn, int i) {
        const int slot = from + i * kLanes;
        if (i < count) {
            const size_t tile = size_t(slot % kChunk / kLanes) * tile_bytes;
            ask_chunk(cache, slot, to, tile, tile_bytes);
            const uint8_t *codes =
                cached<Bits>(chunk_of(cache, slot).keys + tile, at.dim, room[turn.value]);
            Sums<turn.value>::clear();
            for (size_t k = 0; k < dim; k += kWide) {
                load(x + k, dim, codes + k * kLanes);
                Sums<turn.value>::add();
            }
        }
        constexpr int before = (turn.value + 2) % 4, written = (turn.value + 1) % 4;
        if (i >= 2 && i < count + 2) Sums<before>::store(sums[before]);
        if (i < 3) return;
        const int done = slot - 3 * kLanes;
        const uint16_t *scales = chunk_of(cache, done).scales + done % kChunk;
        write_scores(q, done, scales, sums[written], shift);
    });
}

void score_rows(const HeadCache &cache, const Queries &q, int first, int last) {
    if (cache.layout.dim % kWide) return score(cache, q, first, last);
    cache.layout.bits == 8 ? scores<8>(cache, q, first, last) : scores<4>(cache, q, first, last);
}

// Even and odd chunks have sums of their own.
template <int Bits>
void mixes(const HeadCache &cache, const Queries &q, int first, int last) {
    constexpr size_t tile_bytes = size_t(kChunk) * kLanes * Bits / 8;
    const int more = 2 * q.rows - kTall;  // rows of digits past the first register's
    alignas(64) uint8_t room[4][kProduct];
    const Registers registers(smaller(2 * q.rows, kTall), more > 0 ? more : 0);
    const int start = q.hull.first / kChunk;
    const int count = (q.hull.last + kChunk - 1) / kChunk - start;
    for (int d = first; d < last; d += kLanes) {
        alignas(64) int32_t even[2 * kQueries * kLanes], odd[2 * kQueries * kLanes];
        const size_t tile = size_t(d / kLanes) * tile_bytes;
        Sums<0>::clear(), Sums<1>::clear(), Sums<2>::clear(), Sums<3>::clear();
        in_turn(count, [&](auto turn, int i) {
            constexpr int parity = turn.value % 2;
            const int slot = (start + i) * kChunk;
            ask_chunk(cache, slot, q.hull.last, cache.layout.codes_bytes() + tile, tile_bytes);
            const int8_t *digits = q.digits_of(slot);
            load(digits, kChunk,
                 cached<Bits>(chunk_of(cache, slot).values + tile, kChunk, room[turn.value]));
            Sums<parity>::add();
            if (more <= 0) return;
            _tile_loadd(6, digits + kTall * kChunk, kChunk);
            Sums<parity + 2>::add_more();
        });
        Sums<0>::store(even), Sums<1>::store(odd);
        if (more > 0) Sums<2>::store(even + kTall * kLanes), Sums<3>::store(odd + kTall * kLanes);
        for (int i = 0; i < 2 * q.rows * kLanes; ++i) even[i] += odd[i];
        write_mixed(q, d, even, kZero<Bits>);
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
    kernels.mix = mix_rows;
    return kernels;
}

}  // namespace

constinit const Kernels kAmx = made();
}  // namespace edgegen
