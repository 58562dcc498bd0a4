// GPTQ with searched scales, and coordinate descent over codes and scales (edgegen/quantize/gptq.py
// is the specification): the loops over inputs, for some rows at a time.
#pragma once

#include <cstddef>
#include <cstdint>

namespace edgegen::quantize {

// Data that all rows of a matrix share. Inputs are in the order in which they are rounded, and the
// inputs of a group are adjacent.
struct Layer {
    int bits;
    size_t inputs, groups;
    const size_t *starts;  // [groups + 1], first input of each group, and `inputs`
    const float *hessian;  // [inputs, inputs], dampened
    const float *factor;   // [inputs, inputs], upper U with U^T U = hessian^-1

    float top() const { return float((1 << bits) - 1); }
    float bottom() const { return bits == 8 ? 1.f : 0.f; }  // 8 bits: -127 to 127 around 128
    // Whether large products round their operands to bfloat16: they take most of the time where
    // there are many inputs.
    bool is_wide() const { return inputs >= 2048; }
};

// Some rows, transposed: each input and each group has a line of `rows` values. A weight is
// s c (code - z).
struct Rows {
    size_t rows;     // a multiple of kRowUnit; rows past the end of the matrix are zeros
    const float *w;  // [inputs, rows]
    float *code;     // [inputs, rows]
    float *slope;    // [inputs, rows], hessian (w - s c (code - z)): half the error's gradient
    float *z, *c;    // [groups, rows]
    float *s;        // [rows]
};

constexpr size_t kRowUnit = 16;

// One group of some rows, transposed: the first `rows` columns of w [inputs, stride].
struct Group {
    const float *w;
    const float *importance;  // [inputs], weight of an error in each input; null for equal weights
    size_t inputs, rows, stride;
    int bits;
    float largest = 1;        // of the importance
    float limit = 255 * 255;  // of c |q - z|
};

struct Gptq {
    const char *name;
    // Return the number of floats of scratch memory that the other functions need.
    size_t (*scratch)(const Layer &, size_t rows);
    // Round all inputs and set the slope. Search scales and zero points if `search`; otherwise take
    // them from the rows.
    void (*round)(const Layer &, Rows &, bool search, float *scratch);
    // Coordinate descent, once over all groups: set each code, then the group's c if `scaled`, then
    // its codes again, each to the value with the smallest error while all others are fixed. Groups
    // wider than 256 inputs keep their c. Update the slope if it is `used` afterwards; otherwise
    // its content is undefined.
    void (*sweep)(const Layer &, Rows &, bool scaled, bool used, float *scratch);
    // Search c and z [rows] of a group, for the rows' scales s and the largest c (null: 255).
    void (*search)(const Group &, const float *s, const float *largest_c, float *c, float *z);
};

extern const Gptq kGptqPortable;
#if defined(EDGEGEN_X86)
extern const Gptq kGptqAvx2, kGptqAvx512;
#endif

// Return the fastest implementation that this processor runs.
const Gptq &gptq();

}  // namespace edgegen::quantize
