// Control of draft sizes (edgegen/generation/speculative/control.py, adaptive.py).
#pragma once

#include <memory>
#include <mutex>
#include <vector>

#include "draft.h"

namespace edgegen::text {

// One step of the model with its draft, after the verification.
struct Round {
    const DraftPlan &plan;
    const Draft &draft;                // the verified one
    const std::vector<int32_t> &path;  // indices of its accepted tokens
    double seconds, draft_seconds;     // of the whole round, and of drafting
};

// Chooses the size of each draft of one text.
class Control {
public:
    virtual ~Control() = default;
    // The control of a new text, which starts with what this one has learned.
    virtual std::unique_ptr<Control> begin() const = 0;
    // Number of rounds of plain decoding before the next plan, usually 0.
    virtual int rest(bool) { return 0; }
    // Learn from such rounds, which took `seconds` together.
    virtual void rested(int, double) {}
    virtual DraftPlan choose(bool sampled) = 0;
    // The part of a draft to verify, which took `draft_seconds` to propose.
    virtual Draft cut(Draft draft, double draft_seconds) = 0;
    virtual void record(const Round &round) = 0;
};

// Gives each text a control of its own, so that texts do not count each other's times. A text
// starts with what the last text to end had learned. May be shared by threads.
class TextControls {
public:
    explicit TextControls(std::unique_ptr<Control> first) : last_(std::move(first)) {}
    std::unique_ptr<Control> begin();
    void end(std::unique_ptr<Control> text);

private:
    std::mutex mutex_;
    std::unique_ptr<Control> last_;
};

std::unique_ptr<Control> make_fixed_control(uint32_t length, uint32_t branches);
// Maximizes the measured tokens per second; `branches` of 0 chooses them too.
std::unique_ptr<Control> make_adaptive_control(uint32_t branches);

}  // namespace edgegen::text
