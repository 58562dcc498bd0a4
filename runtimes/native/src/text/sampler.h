// Sampling, in the order of operations of edgegen/generation/sampling.py.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "options.h"
#include "random.h"

namespace edgegen::text {

using Ids = std::span<const int32_t>;
using Logits = std::span<const float>;
using Weights = std::vector<double>;  // of the vocabulary, or of candidates

// Tokens that may be sampled, ascending, and their weights relative to the highest one.
struct Candidates {
    std::vector<int32_t> ids;
    Weights weights;
};

// Indices, ascending, of at least the k highest values; all of them if k is 0.
template <class T>
std::vector<int32_t> top_k(std::span<const T> values, size_t k);

// numpy's sum, in its order (pairwise).
double pairwise_sum(std::span<const double> values);

// Index with a probability proportional to the weights, for u uniform in [0, 1).
size_t draw(std::span<const double> weights, double u);

// Candidates of logits, which are not penalized; for temperature > 0.
Candidates candidates(Logits logits, const GenerationOptions &options);

class Sampler {
public:
    Sampler(const GenerationOptions &options, Random &random)
        : options_(options), random_(random) {}

    int32_t sample(Logits logits, Ids history);
    // Distribution [vocab] that `sample` draws from.
    Weights probabilities(Logits logits, Ids history);

    bool is_greedy() const { return options_.temperature == 0; }
    const GenerationOptions &options() const { return options_; }
    double next_random() { return random_.next(); }

private:
    Logits penalized(Logits logits, Ids history);

    const GenerationOptions &options_;
    Random &random_;
    std::vector<float> scores_;
};

// Token with the highest logit, the first of equal ones. Throws Error where it is not finite.
int32_t most_likely(Logits logits);

}  // namespace edgegen::text
