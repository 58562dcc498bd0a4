// NEON with dot products, an optional feature from Armv8.2 on.
#include "kernels.h"

#define EDGEGEN_DOTPROD
#include "neon.inl"

namespace edgegen {
const Kernels kDotprod = EDGEGEN_KERNELS("dotprod");
}
