// GPTQ with searched scales, coordinate descent and least-squares scales (edgegen/quantize/gptq.py
// is the specification): the loops over inputs, for some rows at a time.
#pragma once

#include <cstddef>
#include <cstdint>

namespace edgegen::quantize {

// What all rows of a matrix share. Inputs are in the order in which they are rounded; the inputs of
// a group lie side by side.
struct Layer {
    int bits;
    size_t inputs, groups;
    const size_t *starts;  // [groups + 1], first input of each group, and `inputs`
    const float *hessian;  // [inputs, inputs], dampened
    const float *factor;   // [inputs, inputs], upper U with U^T U = hessian^-1

    float top() const { return float((1 << bits) - 1); }
    float bottom() const { return bits == 8 ? 1.f : 0.f; }  // 8 bits: -127 to 127 around 128
};

// Some rows, transposed: an input or a group a line of `rows` values. A weight is s c (code - z).
struct Rows {
    size_t rows;     // a multiple of kRowUnit; those past the matrix are zeros
    const float *w;  // [inputs, rows]
    float *code;     // [inputs, rows]
    float *slope;    // [inputs, rows], hessian (w - s c (code - z)): half the error's gradient
    float *z, *c;    // [groups, rows]
    float *s;        // [rows]
};

constexpr size_t kRowUnit = 16;

// One group of some rows, transposed: w [inputs, stride], of which `rows` columns are its own.
struct Group {
    const float *w;
    const float *importance;  // [inputs], what an error in each input weighs; null for all alike
    size_t inputs, rows, stride;
    int bits;
    float largest = 1;        // of the importance
    float limit = 255 * 255;  // of c |q - z|
};

struct Gptq {
    const char *name;
    // Floats of scratch memory that the others need.
    size_t (*scratch)(const Layer &, size_t rows);
    // Rounds all inputs; searches scales and zero points where `search`, else takes them from rows.
    // Sets the slope.
    void (*round)(const Layer &, Rows &, bool search, float *scratch);
    // Moves each code once to where the error is least, all others being fixed. The slope follows
    // where it is to be `used`, else it is spent.
    void (*descend)(const Layer &, Rows &, bool used, float *scratch);
    // Solves for the scales of each row's groups by least squares. The slope follows.
    void (*refit)(const Layer &, Rows &, float *scratch);
    // Finds c and z [rows] of a group, for the rows' scales s and the largest c (null: 255).
    void (*search)(const Group &, const float *s, const float *largest_c, float *c, float *z);
};

extern const Gptq kGptqPortable;
#if defined(EDGEGEN_X86)
extern const Gptq kGptqAvx2, kGptqAvx512;
#endif

// Returns the fastest implementation that this processor runs.
const Gptq &gptq();

}  // namespace edgegen::quantize
