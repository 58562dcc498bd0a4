// `tile` for NEON, with the dot product instructions of Armv8.2 if EDGEGEN_DOTPROD is defined.
// Otherwise products are summed in 16 bits, as many as fit, and the sums are widened in pairs.
#include <arm_neon.h>

#include "plain.inl"

namespace edgegen {
namespace {

constexpr bool kSigned = true;  // see kernels.inl
constexpr PrefetchDistance kWeightPrefetch{};
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
    const uint8x16_t down = vshlq_u8(bytes, vdupq_n_s8(int8_t(-field * Bits)));
    return vreinterpretq_s8_u8(vandq_u8(down, vdupq_n_u8((1 << Bits) - 1)));
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
                                      : 2;
static_assert(kMaxSteps<2> * 3 * 127 < 1 << 15 && kMaxSteps<4> * 15 * 127 < 1 << 15 &&
              kMaxSteps<8> * 128 * 127 < 1 << 15);

#endif

// Compute the dot products of `quads` quads with each row, for a quarter of a tile.
template <int Bits, int Rows, class At>
inline __attribute__((always_inline)) void dot_products(Dot (&dot)[Rows], const uint8_t *codes,
                                                        int quads, const int8_t *x) {
    constexpr int fields = 8 / Bits;
    int pending = 0;
    for (int quad = 0; quad < quads; ++quad, codes += 32 * Bits, x += 4 * At::kStep)
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
    for (int g = 0; g < groups; ++g, codes += quads * 32 * Bits, x += quads * 4 * At::kStep) {
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
