// Division of a queue of products among accelerators that share a memory.
#include "commands.h"

#include <algorithm>
#include <numeric>

namespace edgegen {
namespace {

// Groups of weights in a beat of scales, or 0 without scales.
uint64_t frame_groups(Mode mode) { return mode == Mode::kW2 ? 6 : mode == Mode::kW4 ? 5 : 0; }

uint64_t word_beats(Mode mode) { return mode == Mode::kW2 ? 1 : mode == Mode::kW8 ? 4 : 2; }

uint64_t size_of(const Command &c) { return uint64_t(c.beats) * c.segments; }

// Groups of weights in a row.
uint64_t groups_of(const Command &c) { return c.words / 2; }

// Pairs of rows after which a beat of scales and, of sums for one token, one of sums begins.
uint64_t unit_of(const Command &c) {
    const uint64_t groups = frame_groups(c.format());
    const uint64_t unit = groups ? groups / std::gcd(groups, groups_of(c)) : 1;
    return c.both ? unit : std::lcm(unit, uint64_t(2));
}

// The pair of rows at which a product can be divided that is nearest to a beat.
uint64_t cut(const Command &c, int64_t beats) {
    const uint64_t size = size_of(c), unit = unit_of(c);
    if (beats <= 0) return 0;
    if (uint64_t(beats) >= size) return c.pairs;
    const uint64_t pair = uint64_t(beats) * c.pairs / size;
    return std::min<uint64_t>(c.pairs, (pair + unit / 2) / unit * unit);
}

// Beats before a pair of rows at which a product can be divided.
uint64_t beats_before(const Command &c, uint64_t pair) {
    if (pair == c.pairs) return c.beats;
    const uint64_t groups = frame_groups(c.format());
    return pair * c.words * word_beats(c.format()) + (groups ? pair * groups_of(c) / groups : 0);
}

// The product of the pairs of rows [first, last).
Command rows_of(const Command &c, uint64_t first, uint64_t last) {
    Command part = c;
    part.pairs = uint32_t(last - first);
    part.output += uint32_t(c.both ? first * c.token_pairs() : first / 2);
    if (c.segments > 1) {  // one for each pair
        part.weights += uint32_t(first) * c.stride;
        part.segments = uint16_t(last - first);
        return part;
    }
    const uint64_t start = beats_before(c, first);
    part.weights += uint32_t(start);
    part.beats = uint32_t(beats_before(c, last) - start);
    return part;
}

}  // namespace

std::vector<std::vector<Command>> divide(const std::vector<Command> &commands,
                                         size_t accelerators) {
    std::vector<std::vector<Command>> parts(accelerators);
    uint64_t total = 0, before = 0;
    for (const Command &c : commands) total += size_of(c);
    for (const Command &c : commands) {
        uint64_t first = 0;
        for (size_t i = 0; i < accelerators; ++i) {
            const uint64_t end = total * (i + 1) / accelerators;
            const uint64_t last = cut(c, int64_t(end) - int64_t(before));
            if (first < last) parts[i].push_back(rows_of(c, first, last));
            first = std::max(first, last);
        }
        before += size_of(c);
    }
    return parts;
}

}  // namespace edgegen
