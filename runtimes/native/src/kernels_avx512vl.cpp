// AVX-512's VNNI on short vectors: for processors that slow down with long ones.
#include "kernels.h"

#define DPBUSD _mm256_dpbusd_epi32
#define DPWSSD _mm256_dpwssd_epi32
#include "vnni256.inl"

namespace edgegen {
const Kernels kAvx512Vl = EDGEGEN_KERNELS("avx512vl");
}
