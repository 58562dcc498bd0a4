// Detection of x86 instruction sets. Not all compilers' runtimes have __builtin_cpu_supports.
#pragma once

namespace edgegen {

bool has_avx2();  // with fused multiply-adds
bool has_avx_vnni();
bool has_avx512();  // F, BW, DQ and VL
bool has_avx512_vnni();
bool has_avx512_bf16();
bool has_amx();

}  // namespace edgegen
