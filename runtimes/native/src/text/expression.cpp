#include "expression.h"

#include <algorithm>

#include "edgegen_text.h"

namespace edgegen::text {
namespace {

constexpr size_t kMaxSteps = size_t(1) << 24;
constexpr int kMaxDepth = 32;  // of lookaheads and atomic groups

}  // namespace

PointSet::PointSet(std::span<const uint32_t> ranges) : ranges_(ranges) {
    uint64_t next = 0;
    for (size_t i = 0; i + 1 < ranges.size(); i += 2) {
        if (ranges[i] < next || ranges[i + 1] < ranges[i] || ranges[i + 1] > 0x10FFFF)
            throw bad_file("expected ascending ranges of code points");
        next = uint64_t(ranges[i + 1]) + 1;
        for (uint32_t c = ranges[i]; c <= ranges[i + 1] && c < 128; ++c) ascii_.set(c);
    }
    if (ranges.size() % 2) throw bad_file("expected an even number of bounds of ranges");
}

bool PointSet::contains(char32_t point) const {
    if (point < 128) return ascii_[point];
    // The number of bounds at or below the point is odd inside a range, or its last point.
    const auto above = std::upper_bound(ranges_.begin(), ranges_.end(), uint32_t(point));
    const auto count = above - ranges_.begin();
    return count % 2 || (count && *(above - 1) == point);
}

Expression::Expression(std::span<const uint32_t> program, const std::vector<PointSet> &sets)
    : sets_(sets) {
    if (program.empty() || program.size() % 4)
        throw bad_file("expected instructions of 4 words, got " + std::to_string(program.size()) +
                       " words");
    for (size_t i = 0; i < program.size(); i += 4)
        code_.push_back({program[i], program[i + 1], program[i + 2], program[i + 3]});
    // Every path ends at the last instruction, since the others continue in bounds.
    if (code_.back().operation != kMatch) throw bad_file("an expression has no end");
    for (const Instruction &i : code_) {
        const size_t last = code_.size() - 1;
        const bool has_set = i.operation == kSet || i.operation == kRepeat;
        const bool jumps = i.operation == kSplit || i.operation == kJump || i.operation == kAtomic;
        const bool continues = i.operation == kSplit || i.operation == kLook;
        if (i.operation > kAtomic || (has_set && i.a >= sets.size()) || (jumps && i.a > last) ||
            (continues && i.b > last))
            throw bad_file("an instruction of an expression is out of range");
    }
}

struct Expression::Run {
    std::u32string_view text;
    size_t steps = 0;
    int depth = 0;
};

std::optional<size_t> Expression::match(std::u32string_view text, size_t start) const {
    Run state{.text = text};
    return run(0, start, state);
}

bool Expression::has(uint32_t set, std::u32string_view text, size_t position) const {
    return position < text.size() && sets_[set].contains(text[position]);
}

std::optional<size_t> Expression::run(uint32_t pc, size_t position, Run &state) const {
    std::vector<Choice> choices;
    if (++state.depth > kMaxDepth) throw bad_file("an expression is nested too deeply");
    for (;;) {
        if (++state.steps > kMaxSteps)
            throw Error(EDGEGEN_TEXT_BAD_ARGUMENT,
                        "the text takes too long to split into words; pass a shorter one");
        const Instruction &i = code_[pc++];
        bool matches = true;
        if (i.operation == kMatch) {
            --state.depth;
            return position;
        }
        if (i.operation == kSet) {
            matches = has(i.a, state.text, position);
            ++position;
        } else if (i.operation == kRepeat) {
            const size_t start = position;
            while (position - start < i.c && has(i.a, state.text, position)) ++position;
            state.steps += position - start;
            matches = position - start >= i.b;
            const size_t lowest = start + i.b;
            if (position > lowest) choices.push_back({pc, position - 1, lowest});
        } else if (i.operation == kSplit) {
            choices.push_back({i.b, position, position});
            pc = i.a;
        } else if (i.operation == kJump) {
            pc = i.a;
        } else if (i.operation == kLook) {
            matches = run(pc, position, state).has_value() == (i.a != 0);
            pc = i.b;
        } else {
            const auto end = run(pc, position, state);
            matches = end.has_value();
            position = end.value_or(position);
            pc = i.a;
        }
        if (matches) continue;
        if (choices.empty()) {
            --state.depth;
            return std::nullopt;
        }
        Choice &last = choices.back();
        pc = last.pc;
        position = last.position;
        if (last.position > last.lowest)
            --last.position;
        else
            choices.pop_back();
    }
}

}  // namespace edgegen::text
