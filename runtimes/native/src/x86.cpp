// Detection of the x86 instruction sets that __builtin_cpu_supports does not know.
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "kernels.h"

namespace edgegen {
namespace {

// Registers of CPUID leaf 7.
struct Leaf {
    unsigned a = 0, b = 0, c = 0, d = 0;

    explicit Leaf(unsigned index) { __get_cpuid_count(7, index, &a, &b, &c, &d); }
};

}  // namespace

bool has_avx_vnni() { return Leaf(1).a >> 4 & 1; }

// Linux saves the tile registers only for processes that request it.
bool allow_amx() {
    const unsigned d = Leaf(0).d;
    const bool has = d >> 24 & d >> 25 & 1;  // AMX-TILE and AMX-INT8
#ifdef __linux__
    constexpr long kRequestPermission = 0x1023, kTileData = 18;  // of arch_prctl
    return has && !syscall(SYS_arch_prctl, kRequestPermission, kTileData);
#else
    (void)has;
    return false;
#endif
}

}  // namespace edgegen
