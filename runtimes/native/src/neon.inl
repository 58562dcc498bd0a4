// `tile` for NEON, with the dot product instructions of Armv8.2 if EDGEGEN_DOTPROD is defined.
// Otherwise products are summed in 16 bits, as many as fit, and the sums are widened in pairs. If
// EDGEGEN_I8MM is defined too, pairs of rows use the matrix instructions, with twice the products.
#include <arm_neon.h>

#include "neon_rows.inl"

namespace edgegen {
namespace {

constexpr bool kSigned = true;  // see kernels.inl
constexpr PrefetchDistance kWeightPrefetch{};
template <int Planes>
constexpr int kFusedRows = 0;
constexpr int kVectorLanes = 4;  // lanes of a vector

inline int8x16_t broadcast4(const int8_t *x) {
    int32_t word;
    __builtin_memcpy(&word, x, sizeof word);
    return vreinterpretq_s8_s32(vdupq_n_s32(word));
}

// Unpack bit field `field` of 16 bytes. 8-bit codes become signed.
template <int Bits>
inline int8x16_t unpack(uint8x16_t bytes, int field) {
    if constexpr (Bits == 8) return vreinterpretq_s8_u8(veorq_u8(bytes, vdupq_n_u8(128)));
    if constexpr (Bits == 6) return vreinterpretq_s8_u8(bytes);
    const uint8x16_t down = vshlq_u8(bytes, vdupq_n_s8(int8_t(-field * Bits)));
    return vreinterpretq_s8_u8(vandq_u8(down, vdupq_n_u8((1 << Bits) - 1)));
}

// Raise 16 codes by their refinements: those from bit `start` on of each plane.
template <int Planes>
inline __attribute__((always_inline)) uint8x16_t refine(uint8x16_t codes, const uint8_t *refined,
                                                        int start) {
    const uint8x8_t bit = vcreate_u8(0x8040201008040201);
    for (int plane = 0; plane < Planes; ++plane) {
        const uint8_t *bits = refined + 8 * plane + start / 8;
        const uint8x16_t bytes = vcombine_u8(vdup_n_u8(bits[0]), vdup_n_u8(bits[1]));
        const uint8x16_t set = vtstq_u8(bytes, vcombine_u8(bit, bit));
        const uint8x16_t raise = vdupq_n_u8(uint8_t(kTables<Planes>.raise << plane));
        codes = vaddq_u8(codes, vandq_u8(set, raise));
    }
    return codes;
}

template <int Planes>
inline void decode_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined,
                           int inputs, uint8_t *first, uint8_t *second) {
    constexpr const TrellisTables &tables = kTables<Planes>;
    const uint8x16_t first0 = vld1q_u8(tables.first[0]), first1 = vld1q_u8(tables.first[1]);
    const uint8x16_t second0 = vld1q_u8(tables.second[0]), second1 = vld1q_u8(tables.second[1]);
    for (int i = 0; i < inputs / 8; ++i, first += 128, second += 128, refined += 32 * Planes)
        for (int lane = 0; lane < 64; lane += 16, codes += 16) {
            const uint8x16_t before = vld1q_u8(codes - tile_bytes);
            const uint8x16_t mixed = veorq_u8(vld1q_u8(codes), vld1q_u8(codes - 2 * tile_bytes));
            for (int f = 0; f < 2; ++f) {
                const int8x16_t down = vdupq_n_s8(int8_t(-4 * f));
                const uint8x16_t mask = vdupq_n_u8(15);
                const uint8x16_t m = vandq_u8(vshlq_u8(mixed, down), mask);
                const uint8x16_t b = vandq_u8(vshlq_u8(before, down), mask);
                const uint8x16_t codes0 = vaddq_u8(vqtbl1q_u8(first0, m), vqtbl1q_u8(second0, b));
                const uint8x16_t codes1 = vaddq_u8(vqtbl1q_u8(first1, m), vqtbl1q_u8(second1, b));
                const uint8_t *bits = refined + 16 * f * Planes;
                vst1q_u8(first + f * 64 + lane, refine<Planes>(codes0, bits, lane));
                vst1q_u8(second + f * 64 + lane, refine<Planes>(codes1, bits + 8 * Planes, lane));
            }
        }
}

#ifdef EDGEGEN_DOTPROD

// Dot products of four lanes.
struct Dot {
    int32x4_t sums = vdupq_n_s32(0);

    void add(int8x16_t w, int8x16_t x) { sums = vdotq_s32(sums, w, x); }
    void widen() {}
    int32x4_t sum() const { return sums; }
};

template <int Bits>
constexpr int kMaxSteps = 1 << 16;  // no limit

#else

struct Dot {
    int16x8_t low = vdupq_n_s16(0), high = low;
    int32x4_t first = vdupq_n_s32(0), second = first;

    void add(int8x16_t w, int8x16_t x) {
        low = vmlal_s8(low, vget_low_s8(w), vget_low_s8(x));
        high = vmlal_s8(high, vget_high_s8(w), vget_high_s8(x));
    }
    void widen() {
        first = vpadalq_s16(first, low);
        second = vpadalq_s16(second, high);
        low = high = vdupq_n_s16(0);
    }
    int32x4_t sum() const { return vpaddq_s32(first, second); }
};

// Number of steps whose sum of products fits 16 bits.
template <int Bits>
constexpr int kMaxSteps = Bits == 2   ? 80
                          : Bits == 4 ? 16
                          : Bits == 6 ? 4
                                      : 2;
static_assert(kMaxSteps<2> * 3 * 127 < 1 << 15 && kMaxSteps<4> * 15 * 127 < 1 << 15 &&
              kMaxSteps<6> * 63 * 127 < 1 << 15 && kMaxSteps<8> * 128 * 127 < 1 << 15);

#endif

#ifdef EDGEGEN_I8MM

// Return the next 8 inputs of two rows; `x` has their first 4.
template <class At>
inline int8x16_t load_pair(const int8_t *x) {
    int32_t words[4];
    __builtin_memcpy(words, x, 4);
    __builtin_memcpy(words + 1, x + At::kStep, 4);
    __builtin_memcpy(words + 2, x + At::kRow, 4);
    __builtin_memcpy(words + 3, x + At::kRow + At::kStep, 4);
    return vreinterpretq_s8_s32(vld1q_s32(words));
}

// Products of two rows with two lanes each, in the order of the rows.
struct PairDot {
    int32x4_t first = vdupq_n_s32(0), second = first;  // lanes 0 and 1; 2 and 3

    int32x4_t low() const { return vcombine_s32(vget_low_s32(first), vget_low_s32(second)); }
    int32x4_t high() const { return vcombine_s32(vget_high_s32(first), vget_high_s32(second)); }
};

// Compute the dot products of `quads` quads with each row, for a quarter of a tile.
template <int Bits, int Rows, class At>
inline __attribute__((always_inline)) void dot_products(Dot (&dot)[Rows], const uint8_t *codes,
                                                        int quads, const int8_t *x) {
    constexpr int fields = 8 / Bits;
    PairDot pairs[Rows / 2 + 1];
    for (int quad = 0; quad < quads; ++quad, codes += kQuadBytes<Bits>, x += 4 * At::kStep)
#pragma GCC unroll 2
        for (int s = 0; s < 4; s += 2) {
            const int8x16_t w = unpack<Bits>(vld1q_u8(codes + s / fields * 64), s % fields);
            const int8x16_t next =
                unpack<Bits>(vld1q_u8(codes + (s + 1) / fields * 64), (s + 1) % fields);
            const int32x4_t w32 = vreinterpretq_s32_s8(w), next32 = vreinterpretq_s32_s8(next);
            const int8x16_t first = vreinterpretq_s8_s32(vzip1q_s32(w32, next32));
            const int8x16_t second = vreinterpretq_s8_s32(vzip2q_s32(w32, next32));
            const int8_t *at = x + s * At::kStep;
#pragma GCC unroll 4
            for (int r = 0; r + 1 < Rows; r += 2, at += 2 * At::kRow) {
                const int8x16_t two = load_pair<At>(at);
                PairDot &pair = pairs[r / 2];
                pair.first = vmmlaq_s32(pair.first, two, first);
                pair.second = vmmlaq_s32(pair.second, two, second);
            }
            if constexpr (Rows % 2) {
                dot[Rows - 1].add(w, broadcast4(at));
                dot[Rows - 1].add(next, broadcast4(at + At::kStep));
            }
        }
    for (int r = 0; r + 1 < Rows; r += 2) {
        dot[r].sums = pairs[r / 2].low();
        dot[r + 1].sums = pairs[r / 2].high();
    }
}

#else

// Compute the dot products of `quads` quads with each row, for a quarter of a tile.
template <int Bits, int Rows, class At>
inline __attribute__((always_inline)) void dot_products(Dot (&dot)[Rows], const uint8_t *codes,
                                                        int quads, const int8_t *x) {
    constexpr int fields = 8 / Bits;
    int pending = 0;
    for (int quad = 0; quad < quads; ++quad, codes += kQuadBytes<Bits>, x += 4 * At::kStep)
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s) {
            const int8x16_t w = unpack<Bits>(vld1q_u8(codes + s / fields * 64), s % fields);
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r)
                dot[r].add(w, broadcast4(x + s * At::kStep + r * At::kRow));
            if (++pending < kMaxSteps<Bits>) continue;
            pending = 0;
            for (int r = 0; r < Rows; ++r) dot[r].widen();
        }
    for (int r = 0; r < Rows; ++r) dot[r].widen();
}

#endif

// Widen four bytes to 32-bit lanes.
inline int32x4_t widen(const uint8_t *bytes) {
    uint32_t word;
    __builtin_memcpy(&word, bytes, sizeof word);
    const uint8x8_t eight = vcreate_u8(word);
    return vreinterpretq_s32_u32(vmovl_u16(vget_low_u16(vmovl_u8(eight))));
}

template <int Bits, int Rows, bool Scaled, class At>
void tile_quarter(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
                  const int8_t *x, const int32_t *sums, int32_t *acc) {
    int32x4_t total[Rows];
    for (auto &sum : total) sum = vdupq_n_s32(0);
    for (int g = 0; g < groups;
         ++g, codes += quads * kQuadBytes<Bits>, x += quads * 4 * At::kStep) {
        Dot dot[Rows];
        dot_products<Bits, Rows, At>(dot, codes, quads, x);
        for (int r = 0; r < Rows; ++r) {
            if constexpr (!Scaled) {
                total[r] = vaddq_s32(total[r], dot[r].sum());
                continue;
            }
            const int32x4_t shifted =
                vmlsq_n_s32(dot[r].sum(), widen(z + g * kLanes), sums[r * groups + g]);
            total[r] = vmlaq_s32(total[r], widen(c + g * kLanes), shifted);
        }
    }
    for (int r = 0; r < Rows; ++r) vst1q_s32(acc + r * kLanes, total[r]);
}

template <int Bits, int Rows, bool Scaled, class At>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, PrefetchDistance, int32_t *acc) {
    for (int i = 0; i < kLanes; i += kVectorLanes)
        tile_quarter<Bits, Rows, Scaled, At>(codes + i * 4, c + Scaled * i, z + Scaled * i, groups,
                                             quads, x, sums, acc + i);
}

}  // namespace
}  // namespace edgegen

#include "kernels.inl"
