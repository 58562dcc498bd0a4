#include "bpe.h"

#include <algorithm>
#include <queue>

#include "utf8.h"

namespace edgegen::text {
namespace {

constexpr uint32_t kMaxTokens = 1 << 24;

uint64_t hash(std::string_view text) {  // FNV-1a
    uint64_t value = 14695981039346656037u;
    for (const char c : text) value = (value ^ uint8_t(c)) * 1099511628211u;
    return value ^ value >> 32;
}

void require_ids(std::span<const uint32_t> ids, size_t count, bool allow_none) {
    for (const uint32_t id : ids)
        if (id >= count && !(allow_none && id == kNone))
            throw bad_file("expected ids below " + std::to_string(count) + ", got " +
                           std::to_string(id));
}

}  // namespace

// Tokens of a word, linked in both directions; merged ones stay as gaps.
struct Bpe::Symbols {
    struct Symbol {
        uint32_t id;
        int32_t previous, next;
        bool merged = false;
    };
    std::vector<Symbol> list;
    bool unknown = false;  // whether the last symbol stands for unknown characters

    void add(uint32_t id) {
        const auto at = int32_t(list.size());
        if (at) list.back().next = at;
        list.push_back({.id = id, .previous = at - 1, .next = -1});
        unknown = false;
    }
};

void Bpe::read(Reader &reader) {
    ends_ = reader.array();
    bytes_ = reader.bytes();
    flags_ = reader.bytes();
    if (ends_.size() > kMaxTokens || flags_.size() != ends_.size())
        throw bad_file("the tables of the tokens have different sizes");
    uint32_t last = 0;
    for (const uint32_t end : ends_) {
        if (end < last || end > bytes_.size()) throw bad_file("a token is out of range");
        last = end;
    }
    byte_level_ = reader.number();
    whole_words_ = reader.number();
    fuse_unknown_ = reader.number();
    unknown_ = reader.number();
    byte_ids_ = reader.array_of(256, "ids of bytes");
    characters_ = reader.array();
    character_ids_ = reader.array_of(characters_.size(), "ids of characters");
    start_ = reader.array_of(size() + 1, "starts of merges");
    right_ = reader.array();
    rank_ = reader.array_of(right_.size(), "ranks of merges");
    merged_ = reader.array_of(right_.size(), "merged tokens");
    if (!std::is_sorted(start_.begin(), start_.end()) || start_.back() != right_.size())
        throw bad_file("the starts of merges do not ascend");
    require_ids({&unknown_, 1}, size(), true);
    require_ids(byte_ids_, size(), true);
    const auto missing = std::count(byte_ids_.begin(), byte_ids_.end(), kNone);
    if (!byte_level_ && missing && missing != 256)
        throw bad_file("expected tokens of all bytes or of none");
    require_ids(character_ids_, size(), false);
    require_ids(merged_, size(), false);
    if (whole_words_) index_words();
}

std::string_view Bpe::spelling(size_t id) const {
    const uint32_t start = id ? ends_[id - 1] : 0;
    return bytes_.substr(start, ends_[id] - start);
}

void Bpe::index_words() {
    size_t capacity = 16;
    while (capacity < 2 * size()) capacity *= 2;
    words_.assign(capacity, kNone);
    for (uint32_t id = 0; id < size(); ++id) {
        if (!(flags_[id] & kWord)) continue;
        size_t at = hash(spelling(id)) & (capacity - 1);
        while (words_[at] != kNone) at = (at + 1) & (capacity - 1);
        words_[at] = id;
    }
}

uint32_t Bpe::word_id(std::string_view word) const {
    const size_t mask = words_.size() - 1;
    for (size_t at = hash(word) & mask; words_[at] != kNone; at = (at + 1) & mask)
        if (spelling(words_[at]) == word) return words_[at];
    return kNone;
}

const uint32_t *Bpe::find_merge(uint32_t left, uint32_t right) const {
    const uint32_t *first = right_.data() + start_[left], *last = right_.data() + start_[left + 1];
    const uint32_t *found = std::lower_bound(first, last, right);
    return found != last && *found == right ? found : nullptr;
}

void Bpe::add_character(std::string_view character, Symbols &symbols) const {
    const auto point = uint32_t(decode(character)[0]);
    const auto it = std::lower_bound(characters_.begin(), characters_.end(), point);
    if (it != characters_.end() && *it == point) {
        symbols.add(character_ids_[size_t(it - characters_.begin())]);
        return;
    }
    if (byte_ids_[0] != kNone) {  // all bytes have tokens, or none has
        for (const char byte : character) symbols.add(byte_ids_[uint8_t(byte)]);
    } else if (unknown_ != kNone && !(fuse_unknown_ && symbols.unknown)) {
        symbols.add(unknown_);
        symbols.unknown = true;
    }
}

void Bpe::encode(std::string_view word, std::vector<int32_t> &ids) const {
    if (whole_words_)
        if (const uint32_t id = word_id(word); id != kNone) {
            ids.push_back(int32_t(id));
            return;
        }
    Symbols symbols;
    for (size_t i = 0, n = 1; i < word.size(); i += n) {
        if (!byte_level_) {
            n = character_length(word.substr(i));
            add_character(word.substr(i, n), symbols);
        } else if (const uint32_t id = byte_ids_[uint8_t(word[i])]; id != kNone) {
            symbols.add(id);
        } else if (unknown_ != kNone && !(fuse_unknown_ && symbols.unknown)) {
            symbols.add(unknown_);
            symbols.unknown = true;
        }
    }
    // Merge the pair with the lowest rank, the leftmost of equal ones, until there is none.
    struct Pair {
        uint32_t rank;
        int32_t left;
        uint32_t left_id, right_id, merged;
        bool operator<(const Pair &other) const {
            return rank != other.rank ? rank > other.rank : left > other.left;
        }
    };
    auto &list = symbols.list;
    std::priority_queue<Pair> queue;
    const auto consider = [&](int32_t left) {
        if (left < 0 || list[size_t(left)].next < 0) return;
        const uint32_t a = list[size_t(left)].id;
        const uint32_t b = list[size_t(list[size_t(left)].next)].id;
        if (const uint32_t *found = find_merge(a, b)) {
            const auto k = size_t(found - right_.data());
            queue.push({rank_[k], left, a, b, merged_[k]});
        }
    };
    for (size_t i = 0; i + 1 < list.size(); ++i) consider(int32_t(i));
    while (!queue.empty()) {
        const Pair pair = queue.top();
        queue.pop();
        auto &left = list[size_t(pair.left)];
        if (left.merged || left.next < 0 || left.id != pair.left_id) continue;
        auto &right = list[size_t(left.next)];
        if (right.id != pair.right_id) continue;
        left.id = pair.merged;
        left.next = right.next;
        right.merged = true;
        if (left.next >= 0) list[size_t(left.next)].previous = pair.left;
        consider(left.previous);
        consider(pair.left);
    }
    for (const auto &symbol : list)
        if (!symbol.merged) ids.push_back(int32_t(symbol.id));
}

}  // namespace edgegen::text
