// NEON, with the dot products of Armv8.2 where EDGEGEN_DOTPROD is defined and without: those
// multiply into 16 bits, as many steps as fit there, and widen the sums of pairs.
#include <arm_neon.h>

#include "plain.inl"

namespace edgegen {
namespace {

constexpr bool kSigned = true;  // see kernels.inl
constexpr Ahead kAhead{};
constexpr int kQuarter = 4;  // lanes of a vector

inline int8x16_t four(const int8_t *x) {
    int32_t word;
    __builtin_memcpy(&word, x, sizeof word);
    return vreinterpretq_s8_s32(vdupq_n_s32(word));
}

// Field `field` of 16 bytes. 8-bit codes are made signed.
template <int Bits>
inline int8x16_t unpack(uint8x16_t bytes, int field) {
    if constexpr (Bits == 8) return vreinterpretq_s8_u8(veorq_u8(bytes, vdupq_n_u8(128)));
    const uint8x16_t down = vshlq_u8(bytes, vdupq_n_s8(int8_t(-field * Bits)));
    return vreinterpretq_s8_u8(vandq_u8(down, vdupq_n_u8((1 << Bits) - 1)));
}

#ifdef EDGEGEN_DOTPROD

// The sums of products of four lanes.
struct Dot {
    int32x4_t sums = vdupq_n_s32(0);

    void add(int8x16_t w, int8x16_t x) { sums = vdotq_s32(sums, w, x); }
    void widen() {}
    int32x4_t sum() const { return sums; }
};

template <int Bits>
constexpr int kFit = 1 << 16;  // any number of steps

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

// Steps whose products fit 16 bits together.
template <int Bits>
constexpr int kFit = Bits == 2   ? 80
                     : Bits == 4 ? 16
                                 : 2;
static_assert(kFit<2> * 3 * 127 < 1 << 15 && kFit<4> * 15 * 127 < 1 << 15 &&
              kFit<8> * 128 * 127 < 1 << 15);

#endif

// Products of `quads` quads with a quarter of a tile.
template <int Bits, int Rows, class At>
inline __attribute__((always_inline)) void dots(Dot (&dot)[Rows], const uint8_t *codes, int quads,
                                                const int8_t *x) {
    constexpr int fields = 8 / Bits;
    int held = 0;
    for (int quad = 0; quad < quads; ++quad, codes += 32 * Bits, x += 4 * At::kStep)
#pragma GCC unroll 4
        for (int s = 0; s < 4; ++s) {
            const int8x16_t w = unpack<Bits>(vld1q_u8(codes + s / fields * 64), s % fields);
#pragma GCC unroll 8
            for (int r = 0; r < Rows; ++r) dot[r].add(w, four(x + s * At::kStep + r * At::kRow));
            if (++held < kFit<Bits>) continue;
            held = 0;
            for (int r = 0; r < Rows; ++r) dot[r].widen();
        }
    for (int r = 0; r < Rows; ++r) dot[r].widen();
}

// Four bytes as 32-bit lanes.
inline int32x4_t wide(const uint8_t *bytes) {
    uint32_t word;
    __builtin_memcpy(&word, bytes, sizeof word);
    const uint8x8_t eight = vcreate_u8(word);
    return vreinterpretq_s32_u32(vmovl_u16(vget_low_u16(vmovl_u8(eight))));
}

template <int Bits, int Rows, bool Scaled, class At>
void quarter(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
             const int8_t *x, const int32_t *sums, int32_t *acc) {
    int32x4_t total[Rows];
    for (auto &sum : total) sum = vdupq_n_s32(0);
    for (int g = 0; g < groups; ++g, codes += quads * 32 * Bits, x += quads * 4 * At::kStep) {
        Dot dot[Rows];
        dots<Bits, Rows, At>(dot, codes, quads, x);
        for (int r = 0; r < Rows; ++r) {
            if constexpr (!Scaled) {
                total[r] = vaddq_s32(total[r], dot[r].sum());
                continue;
            }
            const int32x4_t shifted =
                vmlsq_n_s32(dot[r].sum(), wide(z + g * kLanes), sums[r * groups + g]);
            total[r] = vmlaq_s32(total[r], wide(c + g * kLanes), shifted);
        }
    }
    for (int r = 0; r < Rows; ++r) vst1q_s32(acc + r * kLanes, total[r]);
}

template <int Bits, int Rows, bool Scaled, class At>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, Ahead, int32_t *acc) {
    for (int i = 0; i < kLanes; i += kQuarter)
        quarter<Bits, Rows, Scaled, At>(codes + i * 4, c + Scaled * i, z + Scaled * i, groups,
                                        quads, x, sums, acc + i);
}

}  // namespace
}  // namespace edgegen

#include "kernels.inl"
