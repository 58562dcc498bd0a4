// Generation of one answer, plain or with drafts (edgegen/generation/generate.py, speculative/).
#pragma once

#include <atomic>
#include <functional>
#include <string>
#include <vector>

#include "engine.h"
#include "model.h"
#include "sampler.h"

namespace edgegen::text {

// What an answer is generated from, and where its text goes.
struct Request {
    const std::vector<int32_t> &prompt;
    const GenerationOptions &options;
    const std::atomic<bool> &cancelled;
    std::function<bool(const std::string &)> on_text;  // false stops the answer
};

struct Answer {
    std::string text;
    std::vector<int32_t> tokens;  // without the end token
    int reason;
    uint32_t drafted = 0, accepted = 0, target_calls = 0;
    double first_seconds = 0, seconds = 0;
};

// Run the part of the prompt that the cache does not hold, and generate.
Answer generate(const TextModel &model, Cache &cache, Random &random, const Request &request);

}  // namespace edgegen::text
