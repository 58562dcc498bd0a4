// NEON as in every 64-bit Arm processor.
#include "kernels.h"

#include "neon.inl"

namespace edgegen {
const Kernels kNeon = EDGEGEN_KERNELS("neon");
}
