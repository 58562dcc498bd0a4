// The section of text data in a model's file, as edgegen/generation/packed_text.py writes it.
#pragma once

#include <cstdint>
#include <cstring>
#include <filesystem>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "error.h"

namespace edgegen::text {

constexpr uint32_t kNone = 0xFFFFFFFF;  // id of a token that does not exist

// Bytes of the section, checked against the checksum in the file's trailer. Throws Error.
std::vector<uint32_t> read_section(const std::string &path);

uint32_t crc32(std::span<const uint8_t> bytes);

Error bad_file(const std::string &reason);

// Whether a path is a device, pipe or socket: opening a pipe waits for its other end.
bool is_special(const std::filesystem::path &path);

// Reads a section from its start to its end; throws Error where it would read past it. The views
// that it returns are valid as long as the section.
class Reader {
public:
    explicit Reader(std::span<const uint32_t> words) : words_(words) {}

    uint32_t number();
    uint32_t number_below(uint32_t end, const char *what);
    std::span<const uint32_t> array();
    std::span<const uint32_t> array_of(size_t size, const char *what);
    // Any bytes.
    std::string_view bytes();
    // Valid UTF-8.
    std::string_view text();
    void require_end() const;

private:
    std::span<const uint32_t> take(size_t count);

    std::span<const uint32_t> words_;
    size_t at_ = 0;
};

}  // namespace edgegen::text
