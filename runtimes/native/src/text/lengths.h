// Draft depths with sampling (edgegen/generation/speculative/lengths.py): the depth with the most
// expected tokens per second.
#pragma once

#include <array>
#include <cstddef>
#include <deque>
#include <utility>

namespace edgegen::text {

using std::size_t;

class Lengths {
public:
    // Depth of the next draft; 0 is plain decoding.
    size_t choose();
    void record(size_t drafted, size_t accepted, double seconds);
    // Expected tokens per second of the best depth; 0 before plain decoding is timed.
    double speed() const;

private:
    static constexpr size_t kMaxDepth = 8;
    static constexpr int kTrial = 2;  // rounds with a draft when drafts are tried again
    static constexpr int kFirstPause = 16, kMaxPause = 256;
    using Depths = std::array<double, kMaxDepth + 1>;

    size_t best(size_t first, const Depths &seconds) const;
    Depths expected_tokens() const;
    Depths seconds(bool optimistic) const;
    void give_up();
    void fade(double factor);
    void forget_stale();

    std::array<std::deque<std::pair<int, double>>, kMaxDepth + 1> times_;  // round, seconds
    std::array<double, kMaxDepth> tried_{}, accepted_{};
    int round_ = 0, trial_ = kTrial, pause_ = 0, next_pause_ = kFirstPause;
};

}  // namespace edgegen::text
