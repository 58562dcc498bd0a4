// The best trellis codes for one input of some rows: the Viterbi algorithm with tail-biting
// (edgegen/quantize/viterbi.py is the specification).
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace edgegen::quantize {

constexpr size_t kTrellisCodes = 16;
constexpr size_t kJoint = 12;  // codes on each side of a joint that decide its state

// Steps of a code (edgegen/arithmetic/trellis.py).
struct Trellis {
    const int8_t *first, *second;  // tables [2][16]
    int factor, planes, offset;    // multiplier of the tables, refinements
};

// A cyclic sequence of codes, each of which stands for two numbers.
struct TrellisSequence {
    size_t count;         // number of codes, at least 2
    const float *target;  // [count][2], in steps
    const float *weight;  // [count][2], of the squared error
    uint8_t *codes;       // [count]
    bool improve;         // leave the given codes unless better ones are found
};

struct Viterbi {
    void (*search)(const Trellis &, const TrellisSequence &, float *scratch);
};

// Number of floats of scratch memory, aligned to 64 bytes, for `count` codes.
inline size_t viterbi_scratch(size_t count) {
    return (std::max(count, 2 * kJoint) + 2) * kTrellisCodes * kTrellisCodes;
}

extern const Viterbi kViterbiPortable;
#if defined(EDGEGEN_X86)
extern const Viterbi kViterbiAvx2, kViterbiAvx512;
#endif

// Return the fastest implementation that this processor runs.
const Viterbi &viterbi();

}  // namespace edgegen::quantize
