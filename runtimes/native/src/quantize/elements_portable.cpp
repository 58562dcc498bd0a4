// Element-wise functions: plain C++.
#include <bit>
#include <cstdint>

#include "block.h"

namespace edgegen::quantize {
namespace {

#include "elements.inl"

}  // namespace

extern const Elements kElementsPortable{
    .name = "portable", .exponentials = exponentials, .gated = gated};

}  // namespace edgegen::quantize
