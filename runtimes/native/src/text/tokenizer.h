// Tokenizer of a model: added tokens, normalizer, splitting into words, and their encoding.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "bpe.h"
#include "expression.h"
#include "normalizer.h"
#include "section.h"
#include "utf8.h"

namespace edgegen::text {

// A part of a rendered conversation: the template's text, or a message's.
struct Part {
    enum Source { kTemplate, kMessage, kToolResult } source;
    std::string text;
};

class Tokenizer {
public:
    void read(Reader &reader);

    std::vector<int32_t> encode(std::string_view text, bool add_bos) const;

    // Encode a rendered conversation. Special tokens come from the template alone (see
    // edgegen/models/tokenizers/markers.py): in messages they are ordinary text.
    std::vector<int32_t> encode_parts(const std::vector<Part> &parts) const;

    // Bytes of text of a token: none for special and unknown ones.
    std::string_view token_bytes(int32_t id) const;
    std::string decode(std::span<const int32_t> ids) const;
    bool leading_space() const { return leading_space_; }
    bool ends(int32_t id) const;
    size_t size() const { return bpe_.size(); }

private:
    struct Added {
        uint32_t id;
        bool normalized, lstrip, rstrip, name, special;
        std::string_view content, pattern;
    };
    struct Match {
        size_t start, end;
        const Added *token;
    };
    // Added tokens, sorted by their text.
    class Finder {
    public:
        void add(const Added *token, std::string_view text);
        void sort();
        // The first match from `start` on, the longest of those that begin together.
        bool find(std::string_view text, size_t start, Match &match) const;

    private:
        std::vector<std::pair<std::string_view, const Added *>> tokens_;
        bool begins_[256] = {};
    };
    using Ids = std::vector<int32_t>;

    void read_added(Reader &reader);
    // Encode the text around matches of `finder`, which `encode_rest` encodes.
    template <class Rest>
    void split_added(std::string_view text, const Finder &finder, Ids &ids,
                     const Rest &encode_rest) const;
    void encode_text(std::string_view text, bool names, Ids &ids) const;
    void encode_words(std::string_view text, Ids &ids) const;
    Ids encode_forged(std::string_view text, const std::vector<Match> &structure) const;
    void encode_without_names(std::string_view text, Ids &ids) const;

    Bpe bpe_;
    std::vector<Added> added_;
    Finder raw_, normalized_, other_raw_, other_normalized_, names_;
    Normalizer normalizer_;
    std::vector<PointSet> sets_;
    struct Step {
        uint32_t kind;
        Expression expression;
    };
    std::vector<Step> steps_;
    uint32_t bos_ = kNone;
    bool leading_space_ = false;
    std::span<const uint32_t> ends_;
};

// Decoder of one answer's tokens: complete characters only.
class Detokenizer {
public:
    explicit Detokenizer(const Tokenizer &tokenizer);
    std::string push(int32_t token);

private:
    const Tokenizer *tokenizer_;
    bool leading_;
    StreamDecoder decoder_;
};

}  // namespace edgegen::text
