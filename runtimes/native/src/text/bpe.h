// Byte-pair encoding of words, byte-level or SentencePiece's.
#pragma once

#include <span>
#include <string_view>
#include <vector>

#include "section.h"

namespace edgegen::text {

class Bpe {
public:
    void read(Reader &reader);

    // Append the ids of a word, which is valid UTF-8.
    void encode(std::string_view word, std::vector<int32_t> &ids) const;

    size_t size() const { return ends_.size(); }
    // Bytes of a token as the vocabulary spells it, special tokens included.
    std::string_view spelling(size_t id) const;
    bool is_special(size_t id) const { return flags_[id] & kSpecial; }
    uint32_t unknown() const { return unknown_; }

private:
    enum Flag : uint8_t { kSpecial = 1, kWord = 2 };
    struct Symbols;

    uint32_t word_id(std::string_view word) const;
    void index_words();
    void add_character(std::string_view character, Symbols &symbols) const;
    const uint32_t *find_merge(uint32_t left, uint32_t right) const;  // the right one's place

    std::span<const uint32_t> ends_;
    std::string_view bytes_, flags_;
    bool byte_level_ = false, whole_words_ = false, fuse_unknown_ = false;
    uint32_t unknown_ = kNone;
    std::span<const uint32_t> byte_ids_, characters_, character_ids_;
    std::span<const uint32_t> start_, right_, rank_, merged_;
    std::vector<uint32_t> words_;  // open-addressed hash table of ids, if whole_words_
};

}  // namespace edgegen::text
