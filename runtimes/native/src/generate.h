// Sampling and a generation loop, for hosts that have none of their own.
#pragma once

#include <atomic>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include "edgegen.h"
#include "model.h"

namespace edgegen {

class Sampler {
public:
    explicit Sampler(const edgegen_sampling &settings);

    // Sample a token; at temperature 0, return the likeliest. Overwrites `logits`.
    int32_t sample(std::vector<float> &logits);

private:
    edgegen_sampling settings_;
    std::mt19937_64 random_;
    std::vector<int32_t> order_;
};

// The host's callback, and the pointer that is passed to it.
struct TokenCallback {
    edgegen_on_token on_token;
    void *user;
};

// Run the prompt, then pass each sampled token to the callback and run it. Return the finish
// reason: EDGEGEN_STOP, EDGEGEN_LENGTH or EDGEGEN_CANCELLED.
int generate(Cache &cache, const std::atomic<bool> &cancelled, std::span<const int32_t> prompt,
             const edgegen_sampling &settings, const TokenCallback &callback);

}  // namespace edgegen
