#include "confidence.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace edgegen::text {
namespace {

constexpr double kEdges[] = {0.05, 0.1,  0.2,  0.3,  0.5,  0.65, 0.78,
                             0.84, 0.87, 0.89, 0.92, 0.94, 0.97, 0.99};
constexpr size_t kRecent = 9;        // steps of one width whose median is its time
constexpr int kStale = 512;          // rounds after which a time is forgotten
constexpr int kMeasureInterval = 8;  // rounds of plain decoding between two measurements
constexpr double kPrior = 4;         // tokens that a drafter's own confidence counts for
constexpr double kDecay = 0.99;      // weight of the counts before a round
constexpr int kTrial = 8;            // rounds before a drafter is judged
constexpr double kMinSpeed = 0.985;  // relative to plain decoding, below which it is paused
constexpr double kCheap = 0.02;      // fraction of the time below which it is never paused
constexpr double kDefaultConfidence = 0.7;
constexpr double kLoss = 0.006;     // of plain decoding's time that drafts may cost
constexpr double kNextLoss = 0.06;  // that they may cost again after a rest, in steps
constexpr double kMaxOverhead = 0.15;
constexpr double kSlope = 0.08;      // that a token adds to a step wider than those timed, in steps
constexpr size_t kSure = 3;          // steps, and drafts, from which on long times are trusted
constexpr double kFirstDraft = 0.3;  // that a draft takes until several were timed, in steps
constexpr uint32_t kFirstLength = 6;  // of a draft before the drafter was timed
constexpr size_t kPlain = 3;          // rounds of plain decoding whose median is its time

// Lower and upper middle of the values, averaged.
double median(std::deque<double> values) {
    std::sort(values.begin(), values.end());
    const size_t n = values.size();
    return n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
}

}  // namespace

// Rounds of plain decoding before the next plan: until a draft is affordable again.
int Confidence::rest() {
    if (steps_[0].empty()) return 0;
    int rounds = pause_;
    pause_ = 0;
    const double cost = relative(seconds_[1] + per_planned_) - 1;
    const double now = budget();
    if (now < cost) {
        const double enough = std::max(kNextLoss, 1.5 * cost);
        rounds = std::max(rounds, int(std::ceil(std::min((enough - now) / kLoss, 1e6))));
    }
    return std::min(rounds, kMaxPause);
}

void Confidence::rested(int rounds, double seconds) {
    round_ += rounds;
    saved_ += rounds * kLoss;
    plain_.push_back(seconds / rounds);
    if (plain_.size() > kPlain) plain_.pop_front();
    measure();
}

// The time that drafts may cost now, in steps: those that take long get a trial of several.
double Confidence::budget() const {
    if (!knows_drafts()) return saved_;
    return saved_ + std::max(0.0, kTrial * median(drafting_) / seconds_[0] - kFirstLoss);
}

// A time in rounds of plain decoding.
double Confidence::relative(double seconds) const {
    return seconds * (1 + overhead_) / seconds_[0];
}

// The maximum number of tokens whose step may yield nothing.
size_t Confidence::affordable(double draft_seconds, double per_token) const {
    double limit = (1 + budget()) * seconds_[0] / (1 + overhead_) - charged(draft_seconds);
    // After a draft, a step that costs little more is always affordable.
    if (draft_seconds > 0) limit = std::max(limit, (1 + kNextLoss) * seconds_[0]);
    size_t n = 0;
    while (n < kMaxTokens && seconds_[n + 1] + per_token * double(n + 1) <= limit) ++n;
    return n;
}

DraftPlan Confidence::choose() {
    if (steps_[0].empty() || pause_) {  // plain decoding has to be timed first
        pause_ = std::max(pause_ - 1, 0);
        return {};
    }
    auto length = uint32_t(affordable(0, per_planned_));
    if (draft_times_.empty()) length = std::min(length, kFirstLength);
    // A token pays if it yields more than plain decoding does in the time to draft it.
    return {
        .length = length, .branches = branches_, .floor = std::min(0.9, per_token_ / seconds_[0])};
}

Draft Confidence::cut(Draft draft, double draft_seconds) const {
    if (draft.tokens.empty() || steps_[0].empty()) return draft;
    const std::vector<double> p = path_probabilities(draft);
    std::vector<int32_t> order(p.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&](int32_t a, int32_t b) { return p[size_t(a)] > p[size_t(b)]; });
    order.resize(std::min(order.size(), affordable(draft_seconds, 0)));
    double tokens = 1, best = tokens / (seconds_[0] + draft_seconds);
    size_t size = 0;
    for (size_t n = 1; n <= order.size(); ++n) {
        tokens += p[size_t(order[n - 1])];
        const double speed = tokens / (seconds_[n] + draft_seconds);
        if (speed > best) {
            best = speed;
            size = n;
        }
    }
    order.resize(size);
    std::sort(order.begin(), order.end());
    return draft.select(order);
}

void Confidence::record(const Round &round) {
    const size_t n = std::min(round.draft.tokens.size(), kMaxTokens);
    ++round_;
    if (round.plan.length || steps_[0].empty()) {
        steps_[n].emplace_back(round_, round.seconds - round.draft_seconds);
        if (steps_[n].size() > kRecent) steps_[n].pop_front();
    } else {
        plain_.push_back(round.seconds);
        if (plain_.size() > kPlain) plain_.pop_front();
    }
    if (n || round_ % kMeasureInterval == 0 || round_ == 1) measure();
    const auto tokens = double(round.path.size() + 1);
    const double drafting = charged(round.draft_seconds);
    saved_ += tokens + kLoss - (round.plan.length ? relative(seconds_[n] + drafting) : 1.0);
    if (!round.plan.length) return;
    drafting_.push_back(round.draft_seconds);
    if (drafting_.size() > kRecent) drafting_.pop_front();
    planned_times_.push_back(round.draft_seconds / double(round.plan.length));
    if (planned_times_.size() > kRecent) planned_times_.pop_front();
    per_planned_ = median(planned_times_);
    if (!knows_drafts())
        per_planned_ = std::min(per_planned_, kFirstDraft * seconds_[0] / kFirstLength);
    if (!round.draft.tokens.empty()) {
        draft_times_.push_back(round.draft_seconds / double(round.draft.tokens.size()));
        if (draft_times_.size() > kRecent) draft_times_.pop_front();
        per_token_ = median(draft_times_);
        learn(round.draft, round.path);
    }
    judge(n, round.path.size() + 1, drafting);
}

// Whether several drafts were timed. The first ones load code and weights.
bool Confidence::knows_drafts() const { return planned_times_.size() >= kSure; }

// The part of a draft's time that counts as its cost: not that to read the prompt, or a delay.
double Confidence::charged(double draft_seconds) const {
    double limit = kFirstDraft * seconds_[0];
    if (knows_drafts()) limit = std::max(limit, 2 * median(drafting_));
    return std::min(draft_seconds, limit);
}

// Pause the drafter if it costs more than it yields.
void Confidence::judge(size_t width, size_t tokens, double draft_seconds) {
    ++drafted_;
    tokens_ = kDecay * tokens_ + double(tokens);
    time_ = kDecay * time_ + seconds_[width] + draft_seconds;
    draft_time_ = kDecay * draft_time_ + draft_seconds;
    const double speed = tokens_ / relative(time_);
    const bool cheap = draft_time_ <= kCheap * time_;
    if (drafted_ >= kTrial && speed < kMinSpeed && !cheap) {
        pause_ = next_pause_;
        restart(std::min(2 * next_pause_, kMaxPause));
    } else if (drafted_ >= 4 * kTrial) {
        next_pause_ = kFirstPause;
    }
}

void Confidence::restart(int next_pause) {
    drafted_ = 0;
    tokens_ = time_ = draft_time_ = 0;
    next_pause_ = next_pause;
}

// Count the tokens whose parents were accepted, and the accepted ones among them.
void Confidence::learn(const Draft &draft, const std::vector<int32_t> &path) {
    const std::vector<double> confidences = token_confidences(draft);
    for (double &count : tried_) count *= kDecay;
    for (double &count : accepted_) count *= kDecay;
    const auto is_accepted = [&](int32_t i) {
        return i == kRoot || std::find(path.begin(), path.end(), i) != path.end();
    };
    for (size_t i = 0; i < confidences.size(); ++i) {
        if (is_accepted(draft.parent(i))) tried_[bin(confidences[i])] += 1;
        if (is_accepted(int32_t(i))) accepted_[bin(confidences[i])] += 1;
    }
}

// Probability that the path to each token is accepted, as observed so far.
std::vector<double> Confidence::path_probabilities(const Draft &draft) const {
    std::vector<double> p = token_confidences(draft);
    for (size_t i = 0; i < p.size(); ++i) {
        const size_t b = bin(p[i]);
        const int32_t parent = draft.parent(i);
        p[i] = (accepted_[b] + kPrior * p[i]) / (tried_[b] + kPrior) *
               (parent == kRoot ? 1.0 : p[size_t(parent)]);
    }
    return p;
}

// Update the time of a round of each width: the median of the recent times, interpolated between
// the widths that were timed. Wider ones are assumed to take longer with each token. A narrower one
// takes no more time than a wider one, unless another program delayed it.
void Confidence::measure() {
    std::vector<std::pair<size_t, double>> timed;
    for (size_t n = 0; n < steps_.size(); ++n) {
        auto &times = steps_[n];
        while (times.size() > 1 && times.front().first <= round_ - kStale) times.pop_front();
        if (times.empty()) continue;
        std::vector<double> sorted;
        for (const auto &time : times) sorted.push_back(time.second);
        std::sort(sorted.begin(), sorted.end());
        timed.emplace_back(n, sorted[sorted.size() / 2]);
    }
    const double plain = timed[0].second, usual = usual_ratio(plain);
    for (auto &[n, time] : timed)  // a few steps that took longer were delayed by other programs
        if (steps_[n].size() < kSure)
            time = std::min(time, usual * (plain * (1 + kSlope * double(n))));
    size_t next = 0;
    for (size_t n = 0; n < seconds_.size(); ++n) {
        while (next < timed.size() && timed[next].first < n) ++next;
        if (next == timed.size()) {
            const auto [widest, time] = timed.back();
            seconds_[n] = time + double(n - widest) * kSlope * timed.front().second;
        } else if (!next || timed[next].first == n) {
            seconds_[n] = timed[next].second;
        } else {
            const auto [low, from] = timed[next - 1];
            const auto [high, to] = timed[next];
            seconds_[n] = from + (to - from) * double(n - low) / double(high - low);
        }
    }
    for (size_t n = seconds_.size() - 1; n-- > 0;)
        seconds_[n] = std::min(seconds_[n], seconds_[n + 1]);
    if (plain_.empty()) return;
    overhead_ = std::clamp(seconds_[0] / median(plain_) - 1, 0.0, kMaxOverhead);
}

// The median time of steps with drafts, relative to kSlope, and at least 1.
double Confidence::usual_ratio(double plain) const {
    std::vector<double> ratios;
    for (size_t n = 1; n < steps_.size(); ++n)
        for (const auto &[_, seconds] : steps_[n])
            ratios.push_back(seconds / (plain * (1 + kSlope * double(n))));
    std::sort(ratios.begin(), ratios.end());
    return ratios.size() < kSure ? 1.0 : std::max(1.0, ratios[ratios.size() / 2]);
}

// Confidence in each token, given that its parent is accepted.
std::vector<double> Confidence::token_confidences(const Draft &draft) {
    if (draft.confidences.empty())
        return std::vector<double>(draft.tokens.size(), kDefaultConfidence);
    std::vector<double> own;
    for (size_t i = 0; i < draft.tokens.size(); ++i) {
        const int32_t parent = draft.parent(i);
        const double above = parent == kRoot ? 1.0 : draft.confidences[size_t(parent)];
        own.push_back(std::min(draft.confidences[i] / std::max(above, 1e-9), 1.0));
    }
    return own;
}

size_t Confidence::bin(double confidence) {
    return size_t(std::upper_bound(std::begin(kEdges), std::end(kEdges), confidence) -
                  std::begin(kEdges));
}

}  // namespace edgegen::text
