// Commands of the accelerator, and their division among several accelerators.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

namespace edgegen {

constexpr size_t kBeat = 16;  // bytes of a beat
constexpr int kWord = 32;     // inputs of a word

// Format of the codes in a beat, as in hls/dslx/types.x.
enum class Mode : uint8_t { kW2 = 0, kW4 = 1, kW8 = 2, kK4 = 4 };

// A product in the accelerator's memory; addresses in beats.
struct Command {
    uint8_t mode;  // a Mode, and above it the pairs of tokens less one
    uint8_t both;
    uint16_t words;
    uint32_t pairs, weights, beats, inputs, output, stride;
    uint16_t segments, magic;

    Mode format() const { return Mode(mode & 63); }
    uint32_t token_pairs() const { return mode / 64u + 1; }
};
static_assert(sizeof(Command) == 32);

// Divide a queue among accelerators by its beats, and products by their rows, as
// edgegen/runtimes/fpga/shards.py does. The parts of the last accelerators may be empty.
std::vector<std::vector<Command>> divide(const std::vector<Command> &commands, size_t accelerators);

}  // namespace edgegen
