// AVX-VNNI, for processors without AVX-512.
#include "kernels.h"

#define DPBUSD _mm256_dpbusd_avx_epi32
#define DPWSSD _mm256_dpwssd_avx_epi32
#include "vnni256.inl"

namespace edgegen {
const Kernels kAvxVnni = EDGEGEN_KERNELS("avxvnni");
}
