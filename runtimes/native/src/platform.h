// Operating system functions, implemented in platform_posix.cpp and platform_windows.cpp.
#pragma once

#include <atomic>
#include <cstddef>
#include <cstdint>
#include <string>

namespace edgegen {

constexpr size_t kLargePage = 2 << 20;

// Read-only memory with the content of a file.
struct Mapping {
    const uint8_t *data = nullptr;
    size_t size = 0;       // of the file
    size_t allocated = 0;  // bytes of pages if the content was copied there, else 0
};

// Map a file of at least `least` bytes; `path` is UTF-8. Throws Error.
Mapping map_file(const std::string &path, size_t least);
// Replace a mapping by a copy in large pages, if the system grants them.
void move_to_large_pages(Mapping &mapping);
void unmap(const Mapping &mapping);

// Allocate memory for `release`, in large pages if it is aligned to them and the system can. Both
// numbers are powers of two or multiples of them. Returns null if there is none.
uint8_t *allocate(size_t alignment, size_t size);
void release(uint8_t *bytes);

// Sleep until wake_all, unless the word has another value than `value`; may return early.
void sleep_while(const std::atomic<uint32_t> &word, uint32_t value);
void wake_all(std::atomic<uint32_t> &word);

// Keep this library in memory until the process ends, whoever unloads it before: its threads still
// run then.
void stay_loaded();

// AMX: only on Linux, whose ABI GCC's functions for it assume.
#if defined(EDGEGEN_X86) && defined(__linux__)
#define EDGEGEN_AMX
bool allow_tile_registers();  // whether the system saves AMX's registers for this process
#endif
#ifdef EDGEGEN_ARM
bool has_dotprod();
bool has_i8mm();
#endif

}  // namespace edgegen
