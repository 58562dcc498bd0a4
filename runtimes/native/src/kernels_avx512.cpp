// The kernels for AVX-512 with VNNI.
#include "kernels.h"

#include "avx512.inl"
#include "kernels.inl"

namespace edgegen {
const Kernels kAvx512 = EDGEGEN_KERNELS("avx512");
}
