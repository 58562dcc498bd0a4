#include "lengths.h"

#include <algorithm>
#include <vector>

namespace edgegen::text {
namespace {

constexpr size_t kRecent = 9;
constexpr int kStale = 512, kExploreInterval = 16;
constexpr double kDecay = 0.97;
constexpr double kPrior = 0.6, kPriorRounds = 3;

double median(const std::deque<std::pair<int, double>> &times) {
    std::vector<double> sorted;
    for (const auto &time : times) sorted.push_back(time.second);
    std::sort(sorted.begin(), sorted.end());
    const size_t n = sorted.size();
    return n % 2 ? sorted[n / 2] : (sorted[n / 2 - 1] + sorted[n / 2]) / 2;
}

}  // namespace

size_t Lengths::choose() {
    forget_stale();
    if (times_[0].empty() || pause_) {  // plain decoding has to be timed first
        pause_ = std::max(pause_ - 1, 0);
        return 0;
    }
    size_t depth = best(0, seconds(false));
    if (depth) {
        next_pause_ = kFirstPause;
        if (round_ % kExploreInterval == 0) depth = best(1, seconds(true));
    } else if (trial_) {
        depth = best(1, seconds(false));
    } else {
        give_up();
    }
    return depth;
}

void Lengths::record(size_t drafted, size_t accepted, double taken) {
    ++round_;
    times_[drafted].emplace_back(round_, taken);
    if (times_[drafted].size() > kRecent) times_[drafted].pop_front();
    if (!drafted) return;
    trial_ = std::max(trial_ - 1, 0);
    fade(kDecay);
    for (size_t i = 0; i < std::min(accepted + 1, drafted); ++i) {
        tried_[i] += 1;
        accepted_[i] += i < accepted;
    }
}

double Lengths::speed() const {
    if (times_[0].empty()) return 0;
    const Depths tokens = expected_tokens(), taken = seconds(false);
    double fastest = 0;
    for (size_t n = 1; n <= kMaxDepth; ++n) fastest = std::max(fastest, tokens[n] / taken[n]);
    return fastest;
}

size_t Lengths::best(size_t first, const Depths &taken) const {
    const Depths tokens = expected_tokens();
    size_t depth = first;
    for (size_t n = first + 1; n <= kMaxDepth; ++n)
        if (tokens[n] / taken[n] > tokens[depth] / taken[depth]) depth = n;
    return depth;
}

// Expected tokens of a round of each depth, the bonus token included.
Lengths::Depths Lengths::expected_tokens() const {
    Depths tokens;
    double rate = kPrior, reached = 1, sum = 1;
    tokens[0] = 1;
    for (size_t n = 0; n < kMaxDepth; ++n) {
        // The acceptance rate of a position starts from that of the position before.
        rate = (accepted_[n] + kPriorRounds * rate) / (tried_[n] + kPriorRounds);
        reached *= rate;
        tokens[n + 1] = sum += reached;
    }
    return tokens;
}

// Time of a round of each depth: the median of the recent ones, interpolated for other depths.
// `optimistic` takes the time of the next smaller depth, since costs may rise in steps.
Lengths::Depths Lengths::seconds(bool optimistic) const {
    std::vector<std::pair<size_t, double>> timed;
    for (size_t n = 0; n <= kMaxDepth; ++n)
        if (!times_[n].empty()) timed.emplace_back(n, median(times_[n]));
    Depths taken;
    size_t next = 0;  // first timed depth above n
    for (size_t n = 0; n <= kMaxDepth; ++n) {
        while (next < timed.size() && timed[next].first <= n) ++next;
        const auto [low, from] = timed[next - 1];  // depth 0 is timed
        taken[n] = from;
        if (optimistic || next == timed.size()) continue;
        const auto [high, to] = timed[next];
        taken[n] += (to - from) * double(n - low) / double(high - low);
    }
    return taken;
}

// Pause drafting, and halve the weight of what was learned.
void Lengths::give_up() {
    pause_ = next_pause_ - 1;
    next_pause_ = std::min(2 * next_pause_, kMaxPause);
    trial_ = kTrial;
    fade(0.5);
}

void Lengths::fade(double factor) {
    for (double &value : tried_) value *= factor;
    for (double &value : accepted_) value *= factor;
}

void Lengths::forget_stale() {
    for (auto &times : times_)
        while (!times.empty() && times.front().first <= round_ - kStale) times.pop_front();
}

}  // namespace edgegen::text
