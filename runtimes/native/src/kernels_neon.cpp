// NEON as every 64-bit Arm processor has it.
#include "kernels.h"

#include "neon.inl"

namespace edgegen {
const Kernels kNeon = EDGEGEN_KERNELS("neon");
}
