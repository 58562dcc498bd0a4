// Plain C++ kernels: they run on every processor, and tests compare the others with them.
#include "kernels.h"
#include "plain.inl"

namespace edgegen {
namespace {

constexpr bool kSigned = false;  // see kernels.inl
constexpr PrefetchDistance kWeightPrefetch{};
template <int Planes>
constexpr int kFusedRows = 0;

// Return how much refinement i of 64 raises a code.
template <int Planes>
inline int raised(const uint8_t *refined, int i) {
    int r = 0;
    for (int plane = 0; plane < Planes; ++plane)
        r += (refined[plane * 8 + i / 8] >> i % 8 & 1) << plane;
    return r * kTables<Planes>.raise;
}

// Decode `inputs` inputs of a tile of trellis codes to two tiles of codes.
template <int Planes>
inline void decode_trellis(const uint8_t *codes, size_t tile_bytes, const uint8_t *refined,
                           int inputs, uint8_t *first, uint8_t *second) {
    constexpr const TrellisTables &tables = kTables<Planes>;
    for (int load = 0; load < inputs / 8; ++load, codes += 64)
        for (int f = 0; f < 2; ++f, first += 64, second += 64, refined += 16 * Planes)
            for (int i = 0; i < 64; ++i) {
                const int mixed = (codes[i] ^ codes[i - 2 * ptrdiff_t(tile_bytes)]) >> 4 * f & 15;
                const int before = codes[i - ptrdiff_t(tile_bytes)] >> 4 * f & 15;
                first[i] = uint8_t(tables.first[0][mixed] + tables.second[0][before] +
                                   raised<Planes>(refined, i));
                second[i] = uint8_t(tables.first[1][mixed] + tables.second[1][before] +
                                    raised<Planes>(refined + 8 * Planes, i));
            }
}

template <int Bits, int Rows, bool Scaled, class At>
void tile(const uint8_t *codes, const uint8_t *c, const uint8_t *z, int groups, int quads,
          const int8_t *x, const int32_t *sums, PrefetchDistance, int32_t *acc) {
    constexpr int fields = 8 / Bits;
    for (int i = 0; i < Rows * kLanes; ++i) acc[i] = 0;
    for (int g = 0; g < groups; ++g) {
        int32_t dot[Rows * kLanes] = {};
        for (int step = 0; step < quads * 4; ++step) {
            const uint8_t *at = codes + step / fields * 64;
            const int8_t *inputs = x + step * At::kStep;
            const int shift = step % fields * Bits;
            for (int r = 0; r < Rows; ++r)
                for (int i = 0; i < kLanes; ++i)
                    for (int j = 0; j < 4; ++j)
                        dot[r * kLanes + i] += ((at[i * 4 + j] >> shift) & ((1 << Bits) - 1)) *
                                               inputs[r * At::kRow + j];
        }
        for (int r = 0; r < Rows; ++r)
            for (int i = 0; i < kLanes; ++i) {
                const int at = r * kLanes + i;
                acc[at] += Scaled ? c[g * kLanes + i] *
                                        (dot[at] - z[g * kLanes + i] * sums[r * groups + g])
                                  : dot[at];
            }
        codes += quads * 4 / fields * 64;
        x += quads * 4 * At::kStep;
    }
}

}  // namespace
}  // namespace edgegen

#include "kernels.inl"

namespace edgegen {
const Kernels kPortable = EDGEGEN_KERNELS("portable");
}
