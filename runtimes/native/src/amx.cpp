// Whether AMX can be used: a process has to ask the system for the registers' room.
#include <cpuid.h>
#include <sys/syscall.h>
#include <unistd.h>

#include "kernels.h"

namespace edgegen {

bool allow_amx() {
    unsigned a, b, c, d;
    if (!__get_cpuid_count(7, 0, &a, &b, &c, &d)) return false;
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
