// Chooses the instruction set of the Viterbi algorithm.
#include "viterbi.h"

#if defined(EDGEGEN_X86)
#include "../x86.h"
#endif

namespace edgegen::quantize {

const Viterbi &viterbi() {
#if defined(EDGEGEN_X86)
    static const Viterbi &best = has_avx512() ? kViterbiAvx512
                                 : has_avx2() ? kViterbiAvx2
                                              : kViterbiPortable;
    return best;
#else
    return kViterbiPortable;
#endif
}

}  // namespace edgegen::quantize
