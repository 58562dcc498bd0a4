// UTF-8: strict decoding of whole texts, and lossy decoding of a stream.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace edgegen::text {

// Length of the valid character at the start of `text`; 0 if it is invalid or incomplete.
size_t character_length(std::string_view text);

// Offset of the first invalid byte, or npos.
size_t find_invalid(std::string_view text);

// Code points of a valid text.
std::u32string decode(std::string_view text);
void append(std::string &text, char32_t point);

// White space as Python's str.strip removes it.
bool is_space(char32_t point);
std::string_view strip_start(std::string_view text);
std::string_view strip_end(std::string_view text);

// Decoder of a stream of bytes. Invalid ones become U+FFFD; an incomplete character is held back.
class StreamDecoder {
public:
    std::string push(std::string_view bytes);
    // U+FFFD for an incomplete character at the end.
    std::string finish();

private:
    std::string held_;
};

}  // namespace edgegen::text
