// Element-wise functions: AVX2.
#include <bit>
#include <cstdint>

#include "block.h"

namespace edgegen::quantize {
namespace {

#include "elements.inl"

}  // namespace

extern const Elements kElementsAvx2{.name = "avx2", .exponentials = exponentials, .gated = gated};

}  // namespace edgegen::quantize
