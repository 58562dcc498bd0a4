// Micro-kernel of the matrix product: AVX2.
#include <bit>
#include <cstdint>

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
extern const Micro kMicroRoundedAvx2{.name = "avx2",
                                     .mr = kRows,
                                     .nr = 2 * kWidth,
                                     .run = run,
                                     .pack_a = pack<kRows, true>,
                                     .pack_b = pack<2 * kWidth, true>};

}  // namespace edgegen::quantize
