// The Viterbi algorithm for trellis codes: AVX-512.
#include "viterbi.h"

#include <algorithm>
#include <cstring>

namespace edgegen::quantize {
namespace {

constexpr size_t kWidth = 16;
#include "viterbi.inl"

}  // namespace

extern const Viterbi kViterbiAvx512{.search = search};

}  // namespace edgegen::quantize
