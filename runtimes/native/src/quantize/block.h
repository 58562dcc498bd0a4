// Element-wise parts and attention of a float decoder block, on the calling thread.
#pragma once

#include <cstddef>

namespace edgegen::quantize {

// Causal grouped-query attention of one sequence.
struct Attention {
    const float *q;      // [heads, tokens, dim]
    const float *k, *v;  // [kv_heads, tokens, dim]
    float *out;          // [tokens, heads * dim]
    size_t heads, kv_heads, tokens, dim;
    size_t window;  // keys that a query sees, its own included; 0 for all earlier ones
    float scale;
};

struct Elements {
    const char *name;
    // Set x[i] = exp(x[i] - shift) and return the sum.
    float (*exponentials)(float *x, size_t count, float shift);
    // Set gate[i] = silu(gate[i]) up[i].
    void (*gated)(float *gate, const float *up, size_t count);
};

extern const Elements kElementsPortable;
#if defined(EDGEGEN_X86)
extern const Elements kElementsAvx2, kElementsAvx512;
#endif

const Elements &elements();

void attend(const Attention &attention);

}  // namespace edgegen::quantize
