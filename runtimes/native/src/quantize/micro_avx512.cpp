// Micro-kernel of the matrix product: AVX-512.
#include <bit>
#include <cstdint>

#include "gemm.h"

namespace edgegen::quantize {
namespace {

constexpr int kWidth = 16, kRows = 12;

#include "micro.inl"

}  // namespace

extern const Micro kMicroAvx512{.name = "avx512",
                                .mr = kRows,
                                .nr = 2 * kWidth,
                                .run = run,
                                .pack_a = pack<kRows>,
                                .pack_b = pack<2 * kWidth>};
extern const Micro kMicroRoundedAvx512{.name = "avx512",
                                       .mr = kRows,
                                       .nr = 2 * kWidth,
                                       .run = run,
                                       .pack_a = pack<kRows, true>,
                                       .pack_b = pack<2 * kWidth, true>};

}  // namespace edgegen::quantize
