// Test bench for the ECPIX-5 design on LiteDRAM's model: its serial line, and the chip's banks.

#include <cstring>

#include "Vedgegen_bench.h"
#include "Vedgegen_bench___024root.h"
#include "serial_line.h"

namespace {

constexpr int kDivisor = 4;
constexpr uint64_t kRowBeats = 128;  // 1,024 columns of 2 bytes

using Line = SerialLine<Vedgegen_bench, kDivisor>;

Line &of(void *handle) { return *static_cast<Line *>(handle); }

// The word of a beat: rows of all banks follow each other. The model has a word for every four
// columns, of which bursts of eight use one in two.
uint32_t *word(Line &line, uint64_t beat) {
    auto *root = line.top.rootp;
    const uint64_t bank = beat / kRowBeats % 8, row = beat / kRowBeats / 8;
    const uint64_t at = 2 * (row * kRowBeats + beat % kRowBeats);
    switch (bank) {
        case 0:
            return &root->edgegen_bench__DOT__memory__DOT__mem[at][0];
        case 1:
            return &root->edgegen_bench__DOT__memory__DOT__mem_1[at][0];
        case 2:
            return &root->edgegen_bench__DOT__memory__DOT__mem_2[at][0];
        case 3:
            return &root->edgegen_bench__DOT__memory__DOT__mem_3[at][0];
        case 4:
            return &root->edgegen_bench__DOT__memory__DOT__mem_4[at][0];
        case 5:
            return &root->edgegen_bench__DOT__memory__DOT__mem_5[at][0];
        case 6:
            return &root->edgegen_bench__DOT__memory__DOT__mem_6[at][0];
        default:
            return &root->edgegen_bench__DOT__memory__DOT__mem_7[at][0];
    }
}

}  // namespace

extern "C" {

void *board_new() { return new Line; }
void board_free(void *handle) { delete static_cast<Line *>(handle); }
void board_send(void *handle, const uint8_t *data, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) of(handle).send(data[i]);
}
uint32_t board_receive(void *handle, uint8_t *data, uint32_t count, uint64_t limit) {
    return of(handle).receive(data, count, limit);
}
void board_run(void *handle, uint64_t cycles) {
    for (uint64_t i = 0; i < cycles; ++i) of(handle).cycle();
}
// Write to the banks directly, where the serial line would take too long.
void board_poke(void *handle, uint64_t beat, const uint8_t *data, uint64_t count) {
    for (uint64_t i = 0; i < count; ++i) std::memcpy(word(of(handle), beat + i), data + 16 * i, 16);
}
uint64_t board_cycles(void *handle) { return of(handle).cycles; }
int board_outside(void *handle) { return of(handle).top.outside; }

}  // extern "C"
