// The Viterbi algorithm for trellis codes: plain C++.
#include "viterbi.h"

#include <algorithm>
#include <cstring>

namespace edgegen::quantize {
namespace {

constexpr size_t kWidth = 4;
#include "viterbi.inl"

}  // namespace

extern const Viterbi kViterbiPortable{.search = search};

}  // namespace edgegen::quantize
