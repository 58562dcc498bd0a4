#include "utf8.h"

namespace edgegen::text {
namespace {

constexpr std::string_view kReplacement = "\xEF\xBF\xBD";

uint8_t at(std::string_view text, size_t i) { return uint8_t(text[i]); }

// Bytes of the character that a first byte announces; 0 for a byte that begins none.
size_t announced(uint8_t first) {
    if (first < 0x80) return 1;
    if (first >= 0xC2 && first < 0xE0) return 2;
    if (first >= 0xE0 && first < 0xF0) return 3;
    return first >= 0xF0 && first < 0xF5 ? 4 : 0;
}

bool continues(uint8_t first, size_t index, uint8_t byte) {
    uint8_t low = 0x80, high = 0xBF;
    if (index == 1) {  // no overlong forms, no surrogates, nothing above U+10FFFF
        if (first == 0xE0) low = 0xA0;
        if (first == 0xED) high = 0x9F;
        if (first == 0xF0) low = 0x90;
        if (first == 0xF4) high = 0x8F;
    }
    return byte >= low && byte <= high;
}

// Bytes at the start that belong to one valid or incomplete character; at least 1.
size_t valid_prefix(std::string_view text) {
    const size_t length = announced(at(text, 0));
    size_t n = 1;
    while (n < length && n < text.size() && continues(at(text, 0), n, at(text, n))) ++n;
    return n;
}

// Python's decoder waits for the third byte of a surrogate before it rejects the first.
bool is_half_surrogate(std::string_view text) {
    return text.size() == 2 && at(text, 0) == 0xED && (at(text, 1) & 0xE0) == 0xA0;
}

size_t last_character(std::string_view text) {
    size_t start = text.size() - 1;
    while (start && (at(text, start) & 0xC0) == 0x80) --start;
    return start;
}

char32_t point_of(std::string_view character) {
    const uint8_t first = at(character, 0);
    if (character.size() == 1) return first;
    char32_t point = first & (0x7F >> character.size());
    for (size_t i = 1; i < character.size(); ++i) point = point << 6 | (at(character, i) & 0x3F);
    return point;
}

}  // namespace

size_t character_length(std::string_view text) {
    if (text.empty()) return 0;
    const size_t n = valid_prefix(text);
    return n == announced(at(text, 0)) ? n : 0;
}

size_t find_invalid(std::string_view text) {
    for (size_t i = 0; i < text.size();) {
        const size_t n = character_length(text.substr(i));
        if (!n) return i;
        i += n;
    }
    return std::string_view::npos;
}

std::u32string decode(std::string_view text) {
    std::u32string points;
    points.reserve(text.size());
    for (size_t i = 0, n; i < text.size() && (n = character_length(text.substr(i))); i += n)
        points.push_back(point_of(text.substr(i, n)));
    return points;
}

void append(std::string &text, char32_t point) {
    if (point < 0x80) {
        text.push_back(char(point));
    } else if (point < 0x800) {
        text.push_back(char(0xC0 | point >> 6));
        text.push_back(char(0x80 | (point & 0x3F)));
    } else if (point < 0x10000) {
        text.push_back(char(0xE0 | point >> 12));
        text.push_back(char(0x80 | (point >> 6 & 0x3F)));
        text.push_back(char(0x80 | (point & 0x3F)));
    } else {
        text.push_back(char(0xF0 | point >> 18));
        text.push_back(char(0x80 | (point >> 12 & 0x3F)));
        text.push_back(char(0x80 | (point >> 6 & 0x3F)));
        text.push_back(char(0x80 | (point & 0x3F)));
    }
}

bool is_space(char32_t c) {
    return (c >= 9 && c <= 13) || (c >= 28 && c <= 32) || c == 0x85 || c == 0xA0 || c == 0x1680 ||
           (c >= 0x2000 && c <= 0x200A) || c == 0x2028 || c == 0x2029 || c == 0x202F ||
           c == 0x205F || c == 0x3000;
}

std::string_view strip_start(std::string_view text) {
    for (size_t n; (n = character_length(text)) && is_space(point_of(text.substr(0, n)));)
        text.remove_prefix(n);
    return text;
}

std::string_view strip_end(std::string_view text) {
    while (!text.empty() && is_space(point_of(text.substr(last_character(text)))))
        text = text.substr(0, last_character(text));
    return text;
}

std::string StreamDecoder::push(std::string_view bytes) {
    std::string text;
    held_.append(bytes);
    std::string_view rest = held_;
    while (!rest.empty()) {
        const size_t n = valid_prefix(rest), length = announced(at(rest, 0));
        if (n < length && (n == rest.size() || is_half_surrogate(rest))) break;
        if (n == length)
            text.append(rest.substr(0, n));
        else
            text.append(kReplacement);
        rest.remove_prefix(n);
    }
    held_ = std::string(rest);
    return text;
}

std::string StreamDecoder::finish() {
    const size_t errors = is_half_surrogate(held_) ? 2 : !held_.empty();
    std::string text;
    for (size_t i = 0; i < errors; ++i) text += kReplacement;
    held_.clear();
    return text;
}

}  // namespace edgegen::text
