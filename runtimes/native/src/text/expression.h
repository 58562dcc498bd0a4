// Matcher of the expressions that edgegen/models/tokenizers/expression.py compiles.
#pragma once

#include <bitset>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "section.h"

namespace edgegen::text {

// Set of code points, as ascending ranges.
class PointSet {
public:
    // `ranges` has the first and last code point of each. Throws Error.
    explicit PointSet(std::span<const uint32_t> ranges);
    bool contains(char32_t point) const;

private:
    std::bitset<128> ascii_;
    std::span<const uint32_t> ranges_;
};

// Backtracking matcher over code points.
class Expression {
public:
    // `sets` must outlive the expression. Throws Error for a program that could leave its bounds.
    Expression(std::span<const uint32_t> program, const std::vector<PointSet> &sets);

    // End of the match that starts at `start`, or nothing. Throws Error if it takes too long.
    std::optional<size_t> match(std::u32string_view text, size_t start) const;

private:
    enum Operation : uint32_t { kMatch, kSet, kRepeat, kSplit, kJump, kLook, kAtomic };
    struct Instruction {
        uint32_t operation, a, b, c;
    };
    // Where to continue after a failure: at `position` and, later, before it down to `lowest`.
    struct Choice {
        uint32_t pc;
        size_t position, lowest;
    };
    struct Run;

    bool has(uint32_t set, std::u32string_view text, size_t position) const;
    std::optional<size_t> run(uint32_t pc, size_t position, Run &run) const;

    std::vector<Instruction> code_;
    const std::vector<PointSet> &sets_;
};

}  // namespace edgegen::text
