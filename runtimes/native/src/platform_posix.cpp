// Linux and macOS.
#include <dlfcn.h>
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "edgegen.h"
#include "error.h"
#include "platform.h"

#if defined(__APPLE__)
#include <sys/sysctl.h>
#elif defined(EDGEGEN_X86)
#include <sys/syscall.h>
#elif defined(EDGEGEN_ARM)
#include <sys/auxv.h>
#endif

namespace edgegen {

Mapping map_file(const std::string &path, size_t least) {
    // Without O_NONBLOCK, opening a pipe waits for its other end.
    const int file = open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK);
    struct stat status;
    if (file < 0 || fstat(file, &status) || !S_ISREG(status.st_mode)) {
        if (file >= 0) close(file);
        throw Error(EDGEGEN_BAD_FILE, "cannot open " + path);
    }
    const size_t size = size_t(status.st_size);
    void *data = size < least ? MAP_FAILED : mmap(nullptr, size, PROT_READ, MAP_SHARED, file, 0);
    close(file);
    if (data == MAP_FAILED) throw Error(EDGEGEN_BAD_FILE, "cannot map " + path);
    return {static_cast<const uint8_t *>(data), size, 0};
}

void unmap(const Mapping &mapping) {
    munmap(const_cast<uint8_t *>(mapping.data), std::max(mapping.size, mapping.allocated));
}

void move_to_large_pages([[maybe_unused]] Mapping &mapping) {
#ifdef MADV_HUGEPAGE
    const size_t size = (mapping.size + kLargePage - 1) / kLargePage * kLargePage;
    void *copy = mmap(nullptr, size + kLargePage, PROT_READ | PROT_WRITE,
                      MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (copy == MAP_FAILED) return;
    auto *start = static_cast<uint8_t *>(copy);
    const size_t skipped = (kLargePage - reinterpret_cast<uintptr_t>(start)) % kLargePage;
    uint8_t *at = start + skipped;
    if (skipped) munmap(start, skipped);
    munmap(at + size, kLargePage - skipped);
    madvise(at, size, MADV_HUGEPAGE);
    // Release each piece once it is copied, so that the process never holds the weights twice.
    for (size_t from = 0; from < mapping.size; from += kLargePage) {
        const size_t piece = std::min(kLargePage, mapping.size - from);
        std::memcpy(at + from, mapping.data + from, piece);
        madvise(const_cast<uint8_t *>(mapping.data + from), piece, MADV_DONTNEED);
    }
    mprotect(at, size, PROT_READ);
    unmap(mapping);
    mapping = {at, mapping.size, size};
#endif
}

uint8_t *allocate(size_t alignment, size_t size) {
    void *bytes = nullptr;
    if (posix_memalign(&bytes, alignment, size)) return nullptr;
#ifdef MADV_HUGEPAGE
    if (alignment >= kLargePage) madvise(bytes, size, MADV_HUGEPAGE);
#endif
    return static_cast<uint8_t *>(bytes);
}

void release(uint8_t *bytes) { std::free(bytes); }

void sleep_while(const std::atomic<uint32_t> &word, uint32_t value) { word.wait(value); }

void wake_all(std::atomic<uint32_t> &word) { word.notify_all(); }

void stay_loaded() {
    Dl_info here;
    if (dladdr(reinterpret_cast<void *>(&stay_loaded), &here))
        dlopen(here.dli_fname, RTLD_LAZY | RTLD_NOLOAD | RTLD_NODELETE);
}

#ifdef EDGEGEN_AMX
bool allow_tile_registers() {
    constexpr long kRequestPermission = 0x1023, kTileData = 18;  // of arch_prctl
    return !syscall(SYS_arch_prctl, kRequestPermission, kTileData);
}
#endif

#ifdef EDGEGEN_ARM
#ifdef __APPLE__
namespace {

bool has(const char *feature) {
    int present = 0;
    size_t size = sizeof present;
    return !sysctlbyname(feature, &present, &size, nullptr, 0) && present;
}

}  // namespace

bool has_dotprod() { return has("hw.optional.arm.FEAT_DotProd"); }
bool has_i8mm() { return has("hw.optional.arm.FEAT_I8MM"); }
#else
bool has_dotprod() { return getauxval(AT_HWCAP) >> 20 & 1; }  // HWCAP_ASIMDDP
bool has_i8mm() { return getauxval(AT_HWCAP2) >> 13 & 1; }    // HWCAP2_I8MM
#endif
#endif

}  // namespace edgegen
