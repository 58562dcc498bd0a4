// Detection of Arm instruction sets.
#if defined(__linux__)
#include <sys/auxv.h>
#elif defined(__APPLE__)
#include <sys/sysctl.h>
#endif

#include "kernels.h"

namespace edgegen {

bool has_dotprod() {
#if defined(__linux__)
    constexpr unsigned long kDotProducts = 1 << 20;  // HWCAP_ASIMDDP
    return getauxval(AT_HWCAP) & kDotProducts;
#elif defined(__APPLE__)
    int present = 0;
    size_t size = sizeof present;
    return !sysctlbyname("hw.optional.arm.FEAT_DotProd", &present, &size, nullptr, 0) && present;
#else
    return false;
#endif
}

}  // namespace edgegen
