// AVX-512 VNNI on 256-bit vectors, for processors that clock down with 512-bit ones.
#include "kernels.h"

#define DPBUSD _mm256_dpbusd_epi32
#define DPWSSD _mm256_dpwssd_epi32
#include "vnni256.inl"

namespace edgegen {
const Kernels kAvx512Vl = EDGEGEN_KERNELS("avx512vl");
}
