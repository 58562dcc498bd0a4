// GPTQ's loops: plain C++.
#include "gptq.h"

#include <algorithm>
#include <iterator>

#include "gemm.h"

namespace edgegen::quantize {
namespace {

#include "gptq.inl"

}  // namespace

extern const Gptq kGptqPortable{
    .name = "portable", .scratch = scratch, .round = round, .sweep = sweep, .search = search};

}  // namespace edgegen::quantize
