#include "normalizer.h"

#include <algorithm>

#include "utf8.h"

namespace edgegen::text {
namespace {

enum Kind : uint32_t { kReplace, kPrepend, kCompose, kKinds };

// Hangul syllables are composed of leading consonant, vowel and trailing consonant.
constexpr char32_t kSyllables = 0xAC00, kLeading = 0x1100, kVowels = 0x1161, kTrailing = 0x11A7;
constexpr char32_t kVowelCount = 21, kTrailingCount = 28, kSyllableCount = 11172;

std::string replaced(std::string_view text, std::string_view before, std::string_view after) {
    std::string result;
    for (size_t at = 0, next;; at = next + before.size()) {
        next = text.find(before, at);
        if (next == std::string_view::npos) return result.append(text.substr(at));
        result.append(text.substr(at, next - at)).append(after);
    }
}

// Index of a value in an ascending array, or its size.
size_t find(std::span<const uint32_t> values, uint32_t value) {
    const auto it = std::lower_bound(values.begin(), values.end(), value);
    const bool found = it != values.end() && *it == value;
    return found ? size_t(it - values.begin()) : values.size();
}

}  // namespace

void Composer::read(Reader &reader) {
    class_points_ = reader.array();
    classes_ = reader.array_of(class_points_.size(), "combining classes");
    points_ = reader.array();
    ends_ = reader.array_of(points_.size(), "decompositions");
    parts_ = reader.array();
    first_ = reader.array();
    second_ = reader.array_of(first_.size(), "second code points");
    composed_ = reader.array_of(first_.size(), "compositions");
    uint32_t last = 0;
    for (const uint32_t end : ends_) {
        if (end < last || end > parts_.size()) throw bad_file("a decomposition is out of range");
        last = end;
    }
}

uint32_t Composer::combining_class(char32_t point) const {
    const size_t i = find(class_points_, point);
    return i < class_points_.size() ? classes_[i] : 0;
}

void Composer::decompose(char32_t point, std::u32string &out) const {
    if (point - kSyllables < kSyllableCount) {
        const char32_t index = point - kSyllables, trailing = index % kTrailingCount;
        out.push_back(kLeading + index / (kVowelCount * kTrailingCount));
        out.push_back(kVowels + index / kTrailingCount % kVowelCount);
        if (trailing) out.push_back(kTrailing + trailing);
        return;
    }
    const size_t i = find(points_, point);
    if (i == points_.size()) {
        out.push_back(point);
        return;
    }
    for (size_t k = i ? ends_[i - 1] : 0; k < ends_[i]; ++k) out.push_back(parts_[k]);
}

char32_t Composer::pair(char32_t first, char32_t second) const {
    if (first - kLeading < 19 && second - kVowels < kVowelCount)
        return kSyllables + ((first - kLeading) * kVowelCount + second - kVowels) * kTrailingCount;
    const char32_t trailing = second - kTrailing;
    if (first - kSyllables < kSyllableCount && (first - kSyllables) % kTrailingCount == 0 &&
        trailing > 0 && trailing < kTrailingCount)
        return first + trailing;
    for (auto [i, end] = std::equal_range(first_.begin(), first_.end(), uint32_t(first)); i != end;
         ++i) {
        const auto k = size_t(i - first_.begin());
        if (second_[k] == second) return composed_[k];
    }
    return 0;
}

std::string Composer::compose(std::string_view text) const {
    const auto plain = [](char c) { return uint8_t(c) < 0xCC; };  // below U+0300
    if (std::all_of(text.begin(), text.end(), plain)) return std::string(text);
    std::u32string points;
    for (const char32_t point : decode(text)) decompose(point, points);
    // Canonical order: runs of combining characters, sorted by class.
    for (size_t i = 0; i < points.size();) {
        size_t end = i;
        while (end < points.size() && combining_class(points[end])) ++end;
        std::stable_sort(
            points.begin() + std::ptrdiff_t(i), points.begin() + std::ptrdiff_t(end),
            [this](char32_t a, char32_t b) { return combining_class(a) < combining_class(b); });
        i = end + 1;
    }
    std::u32string composed;
    size_t starter = SIZE_MAX;
    uint32_t last = 0;  // class of the character before, after the starter
    for (const char32_t point : points) {
        const uint32_t own = combining_class(point);
        const bool adjacent = starter != SIZE_MAX && starter + 1 == composed.size();
        const bool free = starter != SIZE_MAX && (adjacent || (last < own && last != 0));
        const char32_t joined = free ? pair(composed[starter], point) : 0;
        if (joined) {
            composed[starter] = joined;
            continue;
        }
        if (!own) starter = composed.size();
        last = own;
        composed.push_back(point);
    }
    std::string result;
    for (const char32_t point : composed) append(result, point);
    return result;
}

void Normalizer::read(Reader &reader) {
    const uint32_t count = reader.number();
    for (uint32_t i = 0; i < count; ++i) {
        Step step{reader.number_below(kKinds, "a normalizer"), {}, {}};
        step.before = reader.text();
        step.after = reader.text();
        if (step.kind == kReplace && step.before.empty())
            throw bad_file("a normalizer replaces an empty text");
        steps_.push_back(step);
    }
    composer_.read(reader);
}

std::string Normalizer::apply(std::string_view text) const {
    std::string result(text);
    for (const Step &step : steps_) {
        if (step.kind == kReplace) result = replaced(result, step.before, step.after);
        if (step.kind == kPrepend && !result.empty()) result.insert(0, step.before);
        if (step.kind == kCompose) result = composer_.compose(result);
    }
    return result;
}

}  // namespace edgegen::text
