// Trellis-coded matrices (edgegen/arithmetic/trellis.py): the tables, and where the tiles are.
#pragma once

#include <cstddef>
#include <cstdint>

namespace edgegen {

constexpr int kTrellisRows = 32;   // rows of a tile, two for each lane
constexpr int kTrellisCycle = 32;  // tiles of a cyclic sequence of codes
constexpr int kHistory = 2;        // tiles before a tile that its weights depend on
constexpr int kTrellisBits = 4;    // bits of a code, which stands for two weights
constexpr int kMaxPlanes = 2;      // bits of a refinement, at most

constexpr int8_t kFirst[2][16] = {{5, 7, 16, 15, 6, -13, -6, -6, 6, 0, -1, -7, -4, -1, -13, 6},
                                  {10, -7, -4, 8, 3, 8, 2, -5, -3, -2, 6, -17, 15, -10, -6, -14}};
constexpr int8_t kSecond[2][16] = {{-2, 1, 2, -9, -2, -5, 0, 4, -15, 11, 1, -5, 8, -9, 4, 7},
                                   {5, -1, -1, 4, 9, 3, -5, 13, 1, -10, 3, -2, 1, -5, -7, 7}};

// Bits of decoded codes: 6 where all steps fit them. Their zero point is half of the range.
constexpr int code_bits(int planes) { return planes ? 8 : 6; }

// The decoded code of row 16 v + l of a tile, its step and the zero point, is
// first[v][code ^ the code two before] + second[v][the code before] + (r & 1) * raise
// + (r >> 1) * 2 * raise, r the refinement of `planes` bits.
struct TrellisTables {
    uint8_t first[2][16], second[2][16], raise;
};

constexpr TrellisTables trellis_tables(int planes) {
    const int factor = planes + 1, offset = planes == 1 ? 9 : planes == 2 ? 7 : 0;
    const int zero = 1 << (code_bits(planes) - 1);
    TrellisTables tables{.first = {}, .second = {}, .raise = uint8_t(2 * offset)};
    for (int v = 0; v < 2; ++v)
        for (int i = 0; i < 16; ++i) {
            tables.first[v][i] =
                uint8_t(factor * kFirst[v][i] + zero - offset * ((1 << planes) - 1));
            tables.second[v][i] = uint8_t(factor * kSecond[v][i]);
        }
    return tables;
}

template <int Planes>
inline constexpr TrellisTables kTables = trellis_tables(Planes);

// The tiles of a cycle follow its history: the last two tiles, with each lane's codes one lane up.
constexpr int trellis_tiles(int n) {
    return n <= 2 * kTrellisRows ? 2 : (n + kTrellisRows - 1) / kTrellisRows;
}

constexpr int trellis_cycles(int tiles) {
    return tiles < kTrellisCycle ? 1 : tiles / kTrellisCycle;
}

// Return the place of a tile among the tiles and histories of all cycles.
constexpr size_t trellis_place(int tile, int tiles) {
    const int last = trellis_cycles(tiles) - 1, cycle = tile / kTrellisCycle;
    return size_t(tile) + size_t(kHistory) * size_t(1 + (cycle < last ? cycle : last));
}

}  // namespace edgegen
