// Verification of drafts (edgegen/generation/speculative/verification.py): the text keeps the
// target's distribution, and is the same as without drafts where the draft was not sampled.
#pragma once

#include <vector>

#include "draft.h"

namespace edgegen::text {

struct Verdict {
    std::vector<int32_t> tokens;  // the accepted tokens and one more
    std::vector<int32_t> path;    // indices of the accepted tokens in the draft
};

// `logits` are the target's after the text and after each token of the draft.
Verdict verify(const Draft &draft, const std::vector<Logits> &logits, Ids history,
               Sampler &sampler);

}  // namespace edgegen::text
