// Print the kernels that this machine's processor uses, for a build that has no others. Those for
// AVX2 are always among them: nearly every other processor has it.
#include <cstdio>

#include "x86.cpp"

int main() {
    using namespace edgegen;
    if (has_avx512_vnni() && has_amx()) std::printf("amx;");
    if (has_avx512_vnni())
        std::printf("avx512;");
    else if (has_avx_vnni())
        std::printf("avxvnni;");
    std::printf("avx2");
}
