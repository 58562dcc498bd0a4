// NEON with dot products and 8-bit matrix products, an optional feature from Armv8.2 on.
#include "kernels.h"

#define EDGEGEN_DOTPROD
#define EDGEGEN_I8MM
#include "neon.inl"

namespace edgegen {
const Kernels kI8mm = EDGEGEN_KERNELS("i8mm");
}
