// What the compiler's own questions about the processor leave out.
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "kernels.h"

namespace edgegen {
namespace {

struct Leaf {
    unsigned a = 0, b = 0, c = 0, d = 0;

    explicit Leaf(unsigned index) { __get_cpuid_count(7, index, &a, &b, &c, &d); }
};

}  // namespace

bool has_avx_vnni() { return Leaf(1).a >> 4 & 1; }

// A process has to ask the system for the registers' room.
bool allow_amx() {
    const unsigned d = Leaf(0).d;
    const bool has = d >> 24 & d >> 25 & 1;  // tiles, and their products of 8-bit integers
#ifdef __linux__
    constexpr long kAskPermission = 0x1023, kTileData = 18;  // of arch_prctl
    return has && !syscall(SYS_arch_prctl, kAskPermission, kTileData);
#else
    (void)has;
    return false;
#endif
}

}  // namespace edgegen
