// GPTQ's loops: AVX-512.
#include "gptq.h"

#include <algorithm>
#include <iterator>

#include "gemm.h"

namespace edgegen::quantize {
namespace {

#include "gptq.inl"

}  // namespace

extern const Gptq kGptqAvx512{
    .name = "avx512", .scratch = scratch, .round = round, .sweep = sweep, .search = search};

}  // namespace edgegen::quantize
