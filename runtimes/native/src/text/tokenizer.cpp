#include "tokenizer.h"

#include <algorithm>

#include "utf8.h"

namespace edgegen::text {
namespace {

enum Kind : uint32_t { kIsolated, kMatches, kWithPrevious, kKinds };
enum AddedFlag : uint32_t { kNormalized = 1, kLstrip = 2, kRstrip = 4, kName = 8, kSpecial = 16 };

// White space as the tokenizers library strips it around added tokens: Unicode's White_Space.
std::string_view without_end_space(std::string_view text) {
    const std::string_view kept = strip_end(text);
    // Python's definition also has the separators U+001C to U+001F.
    const size_t last = text.find_last_of("\x1C\x1D\x1E\x1F");
    return last != text.npos && last >= kept.size() ? text.substr(0, last + 1) : kept;
}

std::string_view without_start_space(std::string_view text) {
    const std::string_view kept = strip_start(text);
    const size_t first = text.find_first_of("\x1C\x1D\x1E\x1F");
    return first != text.npos && first < text.size() - kept.size() ? text.substr(first) : kept;
}

std::string to_utf8(std::u32string_view points) {
    std::string text;
    for (const char32_t point : points) append(text, point);
    return text;
}

using Words = std::vector<std::u32string_view>;

void add_word(Words &words, std::u32string_view word) {
    if (!word.empty()) words.push_back(word);
}

// Split a text at the matches of an expression.
void split(std::u32string_view text, uint32_t kind, const Expression &expression, Words &words) {
    size_t start = 0;  // of the text that is not in a word yet
    for (size_t at = 0; at < text.size();) {
        const auto end = expression.match(text, at);
        if (!end || *end == at) {
            ++at;
            continue;
        }
        if (kind == kWithPrevious) {
            add_word(words, text.substr(start, *end - start));
        } else {
            if (kind == kIsolated) add_word(words, text.substr(start, at - start));
            add_word(words, text.substr(at, *end - at));
        }
        start = at = *end;
    }
    if (kind != kMatches) add_word(words, text.substr(start));
}

}  // namespace

void Tokenizer::Finder::add(const Added *token, std::string_view text) {
    if (text.empty()) return;
    tokens_.emplace_back(text, token);
    begins_[uint8_t(text[0])] = true;
}

void Tokenizer::Finder::sort() {
    std::sort(tokens_.begin(), tokens_.end(),
              [](const auto &a, const auto &b) { return a.first < b.first; });
}

bool Tokenizer::Finder::find(std::string_view text, size_t start, Match &match) const {
    for (; start < text.size(); ++start) {
        if (!begins_[uint8_t(text[start])]) continue;
        bool found = false;
        auto first = tokens_.begin(), last = tokens_.end();
        for (size_t depth = 0; first != last && start + depth < text.size(); ++depth) {
            // All tokens from first to last begin with the text's next `depth` bytes.
            const auto byte = uint8_t(text[start + depth]);
            first = std::partition_point(first, last, [&](const auto &t) {
                return t.first.size() <= depth || uint8_t(t.first[depth]) < byte;
            });
            last = std::partition_point(
                first, last, [&](const auto &t) { return uint8_t(t.first[depth]) == byte; });
            if (first != last && first->first.size() == depth + 1) {
                match = {start, start + depth + 1, first->second};
                found = true;
            }
        }
        if (found) return true;
    }
    return false;
}

void Tokenizer::read(Reader &reader) {
    bpe_.read(reader);
    read_added(reader);
    normalizer_.read(reader);
    const uint32_t sets = reader.number();
    for (uint32_t i = 0; i < sets; ++i) sets_.emplace_back(reader.array());
    const uint32_t steps = reader.number();
    for (uint32_t i = 0; i < steps; ++i) {
        const uint32_t kind = reader.number_below(kKinds, "a way to split");
        steps_.push_back({kind, Expression(reader.array(), sets_)});
    }
    bos_ = reader.number();
    if (bos_ != kNone && bos_ >= size()) throw bad_file("the first token does not exist");
    leading_space_ = reader.number();
    ends_ = reader.array();
}

void Tokenizer::read_added(Reader &reader) {
    const uint32_t count = reader.number();
    if (count > size()) throw bad_file("there are more added tokens than tokens");
    added_.reserve(count);
    for (uint32_t i = 0; i < count; ++i) {
        const uint32_t id = reader.number_below(uint32_t(size()), "the id of an added token");
        const uint32_t flags = reader.number();
        Added token{.id = id,
                    .normalized = (flags & kNormalized) != 0,
                    .lstrip = (flags & kLstrip) != 0,
                    .rstrip = (flags & kRstrip) != 0,
                    .name = (flags & kName) != 0,
                    .special = (flags & kSpecial) != 0,
                    .content = {},
                    .pattern = {}};
        token.content = reader.text();
        token.pattern = reader.text();
        added_.push_back(token);
    }
    for (const Added &token : added_) {
        (token.normalized ? normalized_ : raw_).add(&token, token.pattern);
        if (token.name)
            names_.add(&token, token.content);
        else
            (token.normalized ? other_normalized_ : other_raw_).add(&token, token.pattern);
    }
    for (Finder *finder : {&raw_, &normalized_, &other_raw_, &other_normalized_, &names_})
        finder->sort();
}

template <class Rest>
void Tokenizer::split_added(std::string_view text, const Finder &finder, Ids &ids,
                            const Rest &encode_rest) const {
    size_t done = 0;
    Match match;
    for (size_t at = 0; finder.find(text, at, match);) {
        at = match.end;
        size_t start = match.start, end = match.end;
        if (match.token->lstrip)
            start = std::max(done, without_end_space(text.substr(0, start)).size());
        if (match.token->rstrip) end = text.size() - without_start_space(text.substr(end)).size();
        if (start > done) encode_rest(text.substr(done, start - done));
        ids.push_back(int32_t(match.token->id));
        done = end;
        at = std::max(at, done);
    }
    if (done < text.size()) encode_rest(text.substr(done));
}

void Tokenizer::encode_text(std::string_view text, bool names, Ids &ids) const {
    const Finder &raw = names ? raw_ : other_raw_;
    const Finder &normalized = names ? normalized_ : other_normalized_;
    split_added(text, raw, ids, [&](std::string_view part) {
        const std::string changed = normalizer_.apply(part);
        split_added(changed, normalized, ids,
                    [&](std::string_view rest) { encode_words(rest, ids); });
    });
}

void Tokenizer::encode_words(std::string_view text, Ids &ids) const {
    if (steps_.empty()) {
        bpe_.encode(text, ids);
        return;
    }
    const std::u32string points = edgegen::text::decode(text);
    Words words{points}, parts;
    for (const Step &step : steps_) {
        parts.clear();
        for (const std::u32string_view word : words) split(word, step.kind, step.expression, parts);
        std::swap(words, parts);
    }
    for (const std::u32string_view word : words) bpe_.encode(to_utf8(word), ids);
}

std::vector<int32_t> Tokenizer::encode(std::string_view text, bool add_bos) const {
    Ids ids;
    encode_text(text, true, ids);
    const bool has_bos = !ids.empty() && ids[0] == int32_t(bos_);
    if (add_bos && bos_ != kNone && !has_bos) ids.insert(ids.begin(), int32_t(bos_));
    return ids;
}

std::vector<int32_t> Tokenizer::encode_parts(const std::vector<Part> &parts) const {
    std::string text;
    std::vector<std::pair<size_t, Part::Source>> ends;  // of the parts
    for (const Part &part : parts) {
        text += part.text;
        ends.emplace_back(text.size(), part.source);
    }
    // A token is forged if a part of it is in a message.
    const auto forged = [&](const Match &match) {
        const std::string_view token = match.token->content;
        if (character_length(token) == token.size() || strip_start(token).empty()) return false;
        auto it = std::upper_bound(ends.begin(), ends.end(), match.start,
                                   [](size_t at, const auto &end) { return at < end.first; });
        for (size_t start = match.start; start < match.end; start = (it++)->first)
            if (it->second == Part::kToolResult ||
                (it->second == Part::kMessage && match.token->special))
                return true;
        return false;
    };
    std::vector<Match> structure;
    bool any = false;
    Match match;
    for (size_t at = 0; names_.find(text, at, match);) {
        if (forged(match)) {
            any = true;
            at = match.start + 1;
        } else {
            structure.push_back(match);
            at = match.end;
        }
    }
    return any ? encode_forged(text, structure) : encode(text, false);
}

// Encode a text in which only the tokens of `structure` and those that are no names are special.
std::vector<int32_t> Tokenizer::encode_forged(std::string_view text,
                                              const std::vector<Match> &structure) const {
    Ids ids;
    size_t done = 0;
    for (const Match &match : structure) {
        size_t start = match.start, end = match.end;
        if (match.token->lstrip)
            start = std::max(done, without_end_space(text.substr(0, start)).size());
        if (match.token->rstrip) end = text.size() - without_start_space(text.substr(end)).size();
        if (start > done) encode_without_names(text.substr(done, start - done), ids);
        ids.push_back(int32_t(match.token->id));
        done = std::max(done, end);
    }
    if (done < text.size()) encode_without_names(text.substr(done), ids);
    return ids;
}

// Some vocabularies have the text of a special token as one piece, which is split here.
void Tokenizer::encode_without_names(std::string_view text, Ids &ids) const {
    Ids own;
    encode_text(text, false, own);
    for (const int32_t id : own) {
        const auto is_name = [&](const Added &token) {
            return token.name && token.id == uint32_t(id);
        };
        const auto it = std::find_if(added_.begin(), added_.end(), is_name);
        if (it == added_.end() || uint32_t(id) == bpe_.unknown()) {
            ids.push_back(id);
            continue;
        }
        std::string_view rest = it->content;
        for (size_t n; (n = character_length(rest)); rest.remove_prefix(n))
            encode_text(rest.substr(0, n), false, ids);
    }
}

std::string_view Tokenizer::token_bytes(int32_t id) const {
    if (id < 0 || size_t(id) >= size() || bpe_.is_special(size_t(id))) return {};
    return bpe_.spelling(size_t(id));
}

bool Tokenizer::ends(int32_t id) const {
    return std::find(ends_.begin(), ends_.end(), uint32_t(id)) != ends_.end();
}

std::string Tokenizer::decode(std::span<const int32_t> ids) const {
    std::string bytes;
    for (const int32_t id : ids) bytes += token_bytes(id);
    StreamDecoder decoder;
    std::string text = decoder.push(bytes);
    text += decoder.finish();
    if (leading_space_ && text.starts_with(' ')) text.erase(0, 1);
    return text;
}

Detokenizer::Detokenizer(const Tokenizer &tokenizer)
    : tokenizer_(&tokenizer), leading_(tokenizer.leading_space()) {}

std::string Detokenizer::push(int32_t token) {
    std::string_view bytes = tokenizer_->token_bytes(token);
    if (leading_ && !bytes.empty()) {
        if (bytes[0] == ' ') bytes.remove_prefix(1);
        leading_ = false;
    }
    return decoder_.push(bytes);
}

}  // namespace edgegen::text
