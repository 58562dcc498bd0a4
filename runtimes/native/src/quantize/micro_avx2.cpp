// Micro-kernel of the matrix product: AVX2.
#include "gemm.h"

namespace edgegen::quantize {
namespace {

constexpr int kWidth = 8, kRows = 6;

#include "micro.inl"

}  // namespace

extern const Micro kMicroAvx2{.name = "avx2",
                              .mr = kRows,
                              .nr = 2 * kWidth,
                              .run = run,
                              .pack_a = pack<kRows>,
                              .pack_b = pack<2 * kWidth>};

}  // namespace edgegen::quantize
