// Windows.
#define WIN32_LEAN_AND_MEAN
#define NOMINMAX
#include <malloc.h>
#include <windows.h>

#include <cstring>
#include <vector>

#include "edgegen.h"
#include "error.h"
#include "platform.h"

namespace edgegen {
namespace {

// Owns a handle that CloseHandle closes.
struct Handle {
    HANDLE value;
    ~Handle() {
        if (value && value != INVALID_HANDLE_VALUE) CloseHandle(value);
    }
};

std::vector<wchar_t> to_utf16(const std::string &path) {
    const int size = MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, nullptr, 0);
    std::vector<wchar_t> wide(size_t(size) + 1);
    MultiByteToWideChar(CP_UTF8, 0, path.c_str(), -1, wide.data(), size);
    return wide;
}

}  // namespace

Mapping map_file(const std::string &path, size_t least) {
    constexpr DWORD kShared = FILE_SHARE_READ | FILE_SHARE_DELETE;
    const Handle file{CreateFileW(to_utf16(path).data(), GENERIC_READ, kShared, nullptr,
                                  OPEN_EXISTING, FILE_ATTRIBUTE_NORMAL, nullptr)};
    LARGE_INTEGER size;
    if (file.value == INVALID_HANDLE_VALUE || !GetFileSizeEx(file.value, &size))
        throw Error(EDGEGEN_BAD_FILE, "cannot open " + path);
    const Handle map{CreateFileMappingW(file.value, nullptr, PAGE_READONLY, 0, 0, nullptr)};
    const void *data = map.value && uint64_t(size.QuadPart) >= least
                           ? MapViewOfFile(map.value, FILE_MAP_READ, 0, 0, 0)
                           : nullptr;
    if (!data) throw Error(EDGEGEN_BAD_FILE, "cannot map " + path);
    return {static_cast<const uint8_t *>(data), size_t(size.QuadPart), 0};
}

void unmap(const Mapping &mapping) {
    auto *data = const_cast<uint8_t *>(mapping.data);
    if (mapping.allocated) {
        VirtualFree(data, 0, MEM_RELEASE);
    } else if (data) {
        UnmapViewOfFile(data);
    }
}

// Windows grants large pages to processes with the privilege to lock memory only.
void move_to_large_pages(Mapping &mapping) {
    const size_t page = GetLargePageMinimum();
    if (!page) return;
    const size_t size = (mapping.size + page - 1) / page * page;
    void *copy =
        VirtualAlloc(nullptr, size, MEM_RESERVE | MEM_COMMIT | MEM_LARGE_PAGES, PAGE_READWRITE);
    if (!copy) return;
    std::memcpy(copy, mapping.data, mapping.size);
    unmap(mapping);
    mapping = {static_cast<uint8_t *>(copy), mapping.size, size};
}

uint8_t *allocate(size_t alignment, size_t size) {
    return static_cast<uint8_t *>(_aligned_malloc(size, alignment));
}

void release(uint8_t *bytes) { _aligned_free(bytes); }

void sleep_while(const std::atomic<uint32_t> &word, uint32_t value) {
    auto *address = const_cast<std::atomic<uint32_t> *>(&word);
    WaitOnAddress(address, &value, sizeof value, INFINITE);
}

void wake_all(std::atomic<uint32_t> &word) { WakeByAddressAll(&word); }

void stay_loaded() {
    constexpr DWORD kPin = GET_MODULE_HANDLE_EX_FLAG_PIN | GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS;
    HMODULE module;
    GetModuleHandleExW(kPin, reinterpret_cast<LPCWSTR>(&stay_loaded), &module);
}

#ifdef EDGEGEN_ARM
bool has_dotprod() { return IsProcessorFeaturePresent(43); }  // PF_ARM_V82_DP_INSTRUCTIONS
bool has_i8mm() { return IsProcessorFeaturePresent(66); }     // PF_ARM_V82_I8MM_INSTRUCTIONS
#endif

}  // namespace edgegen
