// GPTQ's loops: AVX2.
#include "gptq.h"

#include <algorithm>
#include <iterator>

#include "gemm.h"

namespace edgegen::quantize {
namespace {

#include "gptq.inl"

}  // namespace

extern const Gptq kGptqAvx2{
    .name = "avx2", .scratch = scratch, .round = round, .sweep = sweep, .search = search};

}  // namespace edgegen::quantize
