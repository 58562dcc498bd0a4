// Normalizers of a tokenizer: replacement, a prefix, and canonical composition (NFC).
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "section.h"

namespace edgegen::text {

// Canonical composition, from tables of the file; Hangul is computed (Unicode 3.12).
class Composer {
public:
    void read(Reader &reader);
    std::string compose(std::string_view text) const;

private:
    uint32_t combining_class(char32_t point) const;
    void decompose(char32_t point, std::u32string &out) const;
    char32_t pair(char32_t first, char32_t second) const;  // 0 if they do not compose

    std::span<const uint32_t> class_points_, classes_;
    std::span<const uint32_t> points_, ends_, parts_;
    std::span<const uint32_t> first_, second_, composed_;
};

class Normalizer {
public:
    void read(Reader &reader);
    std::string apply(std::string_view text) const;

private:
    struct Step {
        uint32_t kind;
        std::string_view before, after;
    };
    std::vector<Step> steps_;
    Composer composer_;
};

}  // namespace edgegen::text
