// Micro-kernel of the matrix product: plain C++.
#include <bit>
#include <cstdint>

#include "gemm.h"

namespace edgegen::quantize {
namespace {

constexpr int kWidth = 4, kRows = 4;

#include "micro.inl"

}  // namespace

extern const Micro kMicroPortable{.name = "portable",
                                  .mr = kRows,
                                  .nr = 2 * kWidth,
                                  .run = run,
                                  .pack_a = pack<kRows>,
                                  .pack_b = pack<2 * kWidth>};
extern const Micro kMicroRoundedPortable{.name = "portable",
                                         .mr = kRows,
                                         .nr = 2 * kWidth,
                                         .run = run,
                                         .pack_a = pack<kRows, true>,
                                         .pack_b = pack<2 * kWidth, true>};

}  // namespace edgegen::quantize
