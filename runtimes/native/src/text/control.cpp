#include "control.h"

#include <algorithm>
#include <map>

#include "confidence.h"
#include "lengths.h"

namespace edgegen::text {
namespace {

constexpr uint32_t kBranches = 3;     // of a token without sampling
constexpr int kExploreInterval = 64;  // rounds between trials of the branching that was slower

class Fixed : public Control {
public:
    Fixed(uint32_t length, uint32_t branches) : length_(length), branches_(branches) {}

    std::unique_ptr<Control> begin() const override { return std::make_unique<Fixed>(*this); }
    DraftPlan choose(bool sampled) override {
        return {.length = length_, .branches = branches_, .floor = 0, .sampled = sampled};
    }
    Draft cut(Draft draft, double) override { return draft; }
    void record(const Round &) override {}

private:
    const uint32_t length_, branches_;
};

class Adaptive : public Control {
public:
    explicit Adaptive(uint32_t branches) : confidence_(branches ? branches : kBranches) {
        if (branches)
            lengths_[branches];
        else
            lengths_[1], lengths_[2];
    }

    std::unique_ptr<Control> begin() const override {
        auto text = std::make_unique<Adaptive>(*this);
        text->confidence_.begin();
        return text;
    }

    int rest(bool sampled) override { return sampled ? 0 : confidence_.rest(); }

    void rested(int rounds, double seconds) override { confidence_.rested(rounds, seconds); }

    DraftPlan choose(bool sampled) override {
        if (!sampled) return confidence_.choose();
        ++rounds_;
        std::vector<std::pair<double, uint32_t>> ranked;
        for (auto &[branches, lengths] : lengths_) ranked.emplace_back(-lengths.speed(), branches);
        std::stable_sort(ranked.begin(), ranked.end(),
                         [](const auto &a, const auto &b) { return a.first < b.first; });
        const bool explore = rounds_ % kExploreInterval == 0;
        const uint32_t branches = (explore ? ranked.back() : ranked.front()).second;
        const auto depth = uint32_t(lengths_[branches].choose());
        return {.length = depth * branches, .branches = branches, .floor = 0, .sampled = true};
    }

    Draft cut(Draft draft, double draft_seconds) override {
        if (draft.is_sampled()) return draft;
        return confidence_.cut(std::move(draft), draft_seconds);
    }

    void record(const Round &round) override {
        const size_t tokens = round.draft.tokens.size(), branches = round.plan.branches;
        if (!round.plan.sampled) {
            confidence_.record(round);
        } else if (!tokens) {  // plain decoding counts for every branching
            for (auto &[_, lengths] : lengths_) lengths.record(0, 0, round.seconds);
        } else {
            const size_t depth = (tokens + branches - 1) / branches;
            lengths_[round.plan.branches].record(depth, round.path.size(), round.seconds);
        }
    }

private:
    Confidence confidence_;
    std::map<uint32_t, Lengths> lengths_;
    int rounds_ = 0;
};

}  // namespace

std::unique_ptr<Control> TextControls::begin() {
    const std::lock_guard lock(mutex_);
    return last_->begin();
}

void TextControls::end(std::unique_ptr<Control> text) {
    const std::lock_guard lock(mutex_);
    last_ = std::move(text);
}

std::unique_ptr<Control> make_fixed_control(uint32_t length, uint32_t branches) {
    return std::make_unique<Fixed>(length, branches);
}

std::unique_ptr<Control> make_adaptive_control(uint32_t branches) {
    return std::make_unique<Adaptive>(branches);
}

}  // namespace edgegen::text
