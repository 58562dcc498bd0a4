#include "section.h"

#include <array>
#include <filesystem>
#include <fstream>

#include "edgegen_text.h"
#include "utf8.h"

namespace edgegen::text {
namespace {

struct Trailer {
    char magic[8];
    uint32_t version, check;
    uint64_t start, size;
};

constexpr uint32_t kVersion = 1;
constexpr uint64_t kMaxSize = uint64_t(1) << 30;

std::array<uint32_t, 256> crc_table() {
    std::array<uint32_t, 256> table{};
    for (uint32_t i = 0; i < 256; ++i) {
        uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit) value = value >> 1 ^ (value & 1 ? 0xEDB88320u : 0);
        table[i] = value;
    }
    return table;
}

}  // namespace

Error bad_file(const std::string &reason) {
    return Error(EDGEGEN_TEXT_BAD_FILE, reason + "; write the file again with `edgegen pack`");
}

uint32_t crc32(std::span<const uint8_t> bytes) {
    static const std::array<uint32_t, 256> table = crc_table();
    uint32_t value = 0xFFFFFFFF;
    for (const uint8_t byte : bytes) value = value >> 8 ^ table[(value ^ byte) & 255];
    return ~value;
}

bool is_special(const std::filesystem::path &path) {
    std::error_code error;
    const std::filesystem::file_status status = std::filesystem::status(path, error);
    return std::filesystem::is_other(status);
}

std::vector<uint32_t> read_section(const std::string &path) {
    const std::filesystem::path name(std::u8string(path.begin(), path.end()));
    if (is_special(name))
        throw bad_file("expected a file of `edgegen pack`, got a device, pipe or socket: " + path);
    std::ifstream file(name, std::ios::binary);
    if (!file)
        throw Error(EDGEGEN_TEXT_BAD_FILE, "expected a model file at " + path + ", got none");
    Trailer trailer;
    file.seekg(0, std::ios::end);
    const auto total = uint64_t(file.tellg());
    file.seekg(-std::streamoff(sizeof trailer), std::ios::end);
    file.read(reinterpret_cast<char *>(&trailer), sizeof trailer);
    if (!file || std::memcmp(trailer.magic, "EDGETEXT", 8) != 0)
        throw bad_file("expected a file of `edgegen pack`, got another or a truncated one: " +
                       path);
    if (trailer.version != kVersion)
        throw bad_file("expected version " + std::to_string(kVersion) + " of the text data, got " +
                       std::to_string(trailer.version));
    const uint64_t end = total - sizeof trailer;
    if (trailer.size > kMaxSize || trailer.size % 4 || trailer.start > end ||
        trailer.size != end - trailer.start)
        throw bad_file("the text data has another size than the file says");
    std::vector<uint32_t> words(size_t(trailer.size / 4));
    file.seekg(std::streamoff(trailer.start));
    file.read(reinterpret_cast<char *>(words.data()), std::streamsize(trailer.size));
    const auto *bytes = reinterpret_cast<const uint8_t *>(words.data());
    if (!file || crc32({bytes, size_t(trailer.size)}) != trailer.check)
        throw bad_file("the text data is damaged: its checksum differs");
    return words;
}

std::span<const uint32_t> Reader::take(size_t count) {
    if (count > words_.size() - at_) throw bad_file("the text data ends too early");
    at_ += count;
    return words_.subspan(at_ - count, count);
}

uint32_t Reader::number() { return take(1)[0]; }

uint32_t Reader::number_below(uint32_t end, const char *what) {
    const uint32_t value = number();
    if (value >= end)
        throw bad_file("expected " + std::string(what) + " below " + std::to_string(end) +
                       ", got " + std::to_string(value));
    return value;
}

std::span<const uint32_t> Reader::array() { return take(number()); }

std::span<const uint32_t> Reader::array_of(size_t size, const char *what) {
    const auto values = array();
    if (values.size() != size)
        throw bad_file("expected " + std::to_string(size) + " " + what + ", got " +
                       std::to_string(values.size()));
    return values;
}

std::string_view Reader::bytes() {
    const size_t size = number();
    const auto words = take(size / 4 + (size % 4 != 0));
    return {reinterpret_cast<const char *>(words.data()), size};
}

std::string_view Reader::text() {
    const std::string_view found = bytes();
    if (find_invalid(found) != found.npos) throw bad_file("a text is not valid UTF-8");
    return found;
}

void Reader::require_end() const {
    if (at_ != words_.size()) throw bad_file("the text data continues past its end");
}

}  // namespace edgegen::text
