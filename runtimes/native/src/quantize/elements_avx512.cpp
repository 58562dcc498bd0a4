// Element-wise functions: AVX-512.
#include <bit>
#include <cstdint>

#include "block.h"

namespace edgegen::quantize {
namespace {

#include "elements.inl"

}  // namespace

extern const Elements kElementsAvx512{
    .name = "avx512", .exponentials = exponentials, .gated = gated};

}  // namespace edgegen::quantize
