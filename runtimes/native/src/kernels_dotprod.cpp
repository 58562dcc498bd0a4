// NEON with dot products (Armv8.2 and newer, a choice of the processor's).
#include "kernels.h"

#define EDGEGEN_DOTPROD
#include "neon.inl"

namespace edgegen {
const Kernels kDotprod = EDGEGEN_KERNELS("dotprod");
}
