// The Viterbi algorithm for trellis codes: AVX2.
#include "viterbi.h"

#include <algorithm>
#include <cstring>

namespace edgegen::quantize {
namespace {

constexpr size_t kWidth = 8;
#include "viterbi.inl"

}  // namespace

extern const Viterbi kViterbiAvx2{.search = search};

}  // namespace edgegen::quantize
