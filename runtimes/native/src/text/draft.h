// Drafts of speculative decoding, and the interface of drafters (edgegen/generation/speculative).
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "sampler.h"

namespace edgegen::text {

constexpr int32_t kRoot = -1;  // parent of a draft's first tokens: the last token of the text

// Proposed tokens: a chain, or a tree in which each parent precedes its children.
struct Draft {
    std::vector<int32_t> tokens;
    std::vector<int32_t> parents;  // empty for a chain
    // Estimated probability that the path down to each token is accepted; empty if unknown.
    std::vector<double> confidences;
    // Distribution that each token was sampled from, before its earlier siblings were removed from
    // it; empty if the draft was not sampled.
    std::vector<std::shared_ptr<const Weights>> distributions;

    int32_t parent(size_t i) const { return parents.empty() ? int32_t(i) - 1 : parents[i]; }
    bool is_sampled() const { return !distributions.empty(); }
    // Indices of the children of a token, or of kRoot.
    std::vector<int32_t> children(int32_t of) const;
    // The tokens at `indices`, ascending, which include their parents.
    Draft select(std::span<const int32_t> indices) const;
    // Remove the parents if they form a chain.
    void simplify();
};

// Size of the next draft.
struct DraftPlan {
    uint32_t length = 0, branches = 1;
    double floor = 0;  // least probability of acceptance at which a token is worth proposing
    bool sampled = false;
};

// Drafts for one generation.
class Drafter {
public:
    virtual ~Drafter() = default;
    virtual Draft propose(Ids history, const DraftPlan &plan, Sampler &sampler) = 0;
    // `history` now ends in the tokens that were sampled from `logits` [tokens].
    virtual void observe(Ids history, const std::vector<Logits> &logits) = 0;
};

// Probability that the next token matches after `matched` tokens that did.
double copy_confidence(size_t matched);

std::unique_ptr<Drafter> make_lookup();

class NgramTable;
// The table is shared by all generations of a model.
std::shared_ptr<NgramTable> make_ngram_table();
std::unique_ptr<Drafter> make_ngram(std::shared_ptr<NgramTable> table, uint32_t vocab);

}  // namespace edgegen::text
