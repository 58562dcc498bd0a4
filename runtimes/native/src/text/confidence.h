// Draft sizes without sampling (edgegen/generation/speculative/confidence.py): each draft is cut to
// the tokens that pay, by the observed acceptance of their confidences and the times of steps.
#pragma once

#include <array>
#include <deque>
#include <utility>
#include <vector>

#include "control.h"

namespace edgegen::text {

class Confidence {
public:
    explicit Confidence(uint32_t branches) : branches_(branches) { seconds_.fill(1); }

    void begin() { saved_ = kFirstLoss; }
    int rest();
    void rested(int rounds, double seconds);
    DraftPlan choose();
    Draft cut(Draft draft, double draft_seconds) const;
    void record(const Round &round);

private:
    static constexpr size_t kMaxTokens = 24;  // verified at once
    static constexpr size_t kBins = 15;       // of confidences
    static constexpr int kFirstPause = 16, kMaxPause = 256;
    static constexpr double kFirstLoss = 1.0;  // that drafts may cost at the start of a text

    static std::vector<double> token_confidences(const Draft &draft);
    static size_t bin(double confidence);
    std::vector<double> path_probabilities(const Draft &draft) const;
    void learn(const Draft &draft, const std::vector<int32_t> &path);
    void judge(size_t width, size_t tokens, double draft_seconds);
    void measure();
    double usual_ratio(double plain) const;
    double relative(double seconds) const;
    bool knows_drafts() const;
    double budget() const;
    double charged(double draft_seconds) const;
    size_t affordable(double draft_seconds, double per_token) const;
    void restart(int next_pause);

    const uint32_t branches_;
    std::array<std::deque<std::pair<int, double>>, kMaxTokens + 1> steps_;  // round, seconds
    std::array<double, kMaxTokens + 1> seconds_;  // of a round of each width
    std::deque<double> draft_times_;              // of one token
    std::deque<double> planned_times_;            // of one token of a plan
    std::deque<double> drafting_;                 // of drafts
    std::deque<double> plain_;                    // of rounds of plain decoding
    double overhead_ = 0.02;                      // in seconds_[0], relative to plain_
    double saved_ = kFirstLoss;                   // what drafts of the text may cost, in steps
    double per_token_ = 0, per_planned_ = 0;
    int round_ = 0, drafted_ = 0, pause_ = 0, next_pause_ = kFirstPause;
    double tokens_ = 0, time_ = 0, draft_time_ = 0;
    std::array<double, kBins> accepted_{}, tried_{};
};

}  // namespace edgegen::text
