#include "draft.h"

#include <algorithm>

namespace edgegen::text {
namespace {

constexpr size_t kMaxMatch = 16;  // tokens of the suffix that lookup compares

// Prompt lookup: copies the continuation of an earlier occurrence of the last tokens
// (edgegen/generation/speculative/drafters/lookup.py).
class Lookup : public Drafter {
public:
    Draft propose(Ids history, const DraftPlan &plan, Sampler &) override {
        const auto [start, matched] = find(history);
        Draft draft;
        if (!matched) return draft;
        double confidence = 1;
        // The copy wraps around at the end of the text: "ab ab a" is followed by "b a".
        const size_t period = history.size() - start;
        for (size_t i = 0; i < plan.length; ++i) {
            confidence = i ? confidence * copy_confidence(matched + i) : copy_confidence(matched);
            draft.tokens.push_back(history[start + i % period]);
            draft.confidences.push_back(confidence);
        }
        return draft;
    }

    void observe(Ids, const std::vector<Logits> &) override {}

private:
    struct Place {
        size_t start, matched;  // 0 if nothing matches
    };

    // Where the continuation of the longest repeated suffix starts; the latest of several.
    static Place find(Ids history) {
        const size_t count = history.size();
        Place best{0, 0};
        for (size_t end = count - 1; end-- > 0 && best.matched < kMaxMatch;) {
            size_t n = 0;
            while (n < kMaxMatch && n <= end && history[end - n] == history[count - 1 - n]) ++n;
            if (n >= 2 && n > best.matched) best = {end + 1, n};
        }
        return best;
    }
};

}  // namespace

std::vector<int32_t> Draft::children(int32_t of) const {
    std::vector<int32_t> found;
    for (size_t i = 0; i < tokens.size(); ++i)
        if (parent(i) == of) found.push_back(int32_t(i));
    return found;
}

Draft Draft::select(std::span<const int32_t> indices) const {
    if (indices.size() == tokens.size()) return *this;
    Draft draft;
    std::vector<int32_t> place(tokens.size(), kRoot);
    for (size_t i = 0; i < indices.size(); ++i) {
        const auto old = size_t(indices[i]);
        place[old] = int32_t(i);
        draft.tokens.push_back(tokens[old]);
        const int32_t above = parent(old);
        draft.parents.push_back(above == kRoot ? kRoot : place[size_t(above)]);
        if (!confidences.empty()) draft.confidences.push_back(confidences[old]);
        if (is_sampled()) draft.distributions.push_back(distributions[old]);
    }
    draft.simplify();
    return draft;
}

void Draft::simplify() {
    for (size_t i = 0; i < parents.size(); ++i)
        if (parents[i] != int32_t(i) - 1) return;
    parents.clear();
}

double copy_confidence(size_t matched) {
    constexpr double kConfidence[] = {0.1, 0.2, 0.4, 0.6, 0.75, 0.84, 0.88, 0.91, 0.93, 0.95, 0.96};
    return kConfidence[std::min(matched, std::size(kConfidence) - 1)];
}

std::unique_ptr<Drafter> make_lookup() { return std::make_unique<Lookup>(); }

}  // namespace edgegen::text
