// Choosing tokens one by one, for hosts that have no loop of their own.
#pragma once

#include <atomic>
#include <cstdint>
#include <random>
#include <vector>

#include "edgegen.h"
#include "model.h"

namespace edgegen {

class Sampler {
public:
    explicit Sampler(const edgegen_sampling &settings);

    // The likeliest token at temperature 0; changes `logits`.
    int32_t choose(std::vector<float> &logits);

private:
    edgegen_sampling settings_;
    std::mt19937_64 random_;
    std::vector<int32_t> order_;
};

// Runs the prompt, then hands each chosen token to `on_token` and runs it. Gives the reason to end.
int generate(Cache &cache, const std::atomic<bool> &cancelled, const int32_t *prompt, size_t count,
             const edgegen_sampling &settings, edgegen_on_token on_token, void *user);

}  // namespace edgegen
