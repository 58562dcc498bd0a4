// Sampling and the generation loop.
#include "generate.h"

#include <algorithm>
#include <cmath>

#include "error.h"

namespace edgegen {
namespace {

constexpr size_t kPrefill = 64;  // tokens of a prompt between two checks for cancellation

}  // namespace

Sampler::Sampler(const edgegen_sampling &settings) : settings_(settings), random_(settings.seed) {
    const bool valid = settings.temperature >= 0 && settings.top_p >= 0 && settings.top_p <= 1;
    if (!valid || !std::isfinite(settings.temperature))
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "expected a temperature of at least 0 and a top_p of 0 to 1, got " +
                        std::to_string(settings.temperature) + " and " +
                        std::to_string(settings.top_p));
}

int32_t Sampler::sample(std::vector<float> &logits) {
    const auto best = std::max_element(logits.begin(), logits.end());
    if (settings_.temperature == 0) return int32_t(best - logits.begin());
    const float top = *best;
    for (float &x : logits) x = std::exp((x - top) / settings_.temperature);
    order_.resize(logits.size());
    for (size_t i = 0; i < order_.size(); ++i) order_[i] = int32_t(i);
    const size_t top_k = settings_.top_k ? settings_.top_k : order_.size();
    const auto likelier = [&](int32_t a, int32_t b) {
        const float x = logits[size_t(a)], y = logits[size_t(b)];
        return x != y ? x > y : a < b;
    };
    const auto end = order_.begin() + std::ptrdiff_t(std::min(top_k, order_.size()));
    std::partial_sort(order_.begin(), end, order_.end(), likelier);
    double total = 0, nucleus = 0;
    for (auto it = order_.begin(); it != end; ++it) total += logits[size_t(*it)];
    auto last = order_.begin();
    const double enough = settings_.top_p > 0 ? settings_.top_p * total : total;
    do nucleus += logits[size_t(*last++)];
    while (last != end && nucleus < enough);
    double point = std::uniform_real_distribution<>(0, nucleus)(random_);
    for (auto it = order_.begin(); it != last; ++it)
        if ((point -= logits[size_t(*it)]) < 0) return *it;
    return *(last - 1);
}

int generate(Cache &cache, const std::atomic<bool> &cancelled, std::span<const int32_t> prompt,
             const edgegen_sampling &settings, const TokenCallback &callback) {
    Sampler sampler(settings);
    const auto run = [&cache](std::span<const int32_t> tokens, float *logits) {
        cache.model->step({{.cache = &cache,
                            .tokens = tokens.data(),
                            .count = tokens.size(),
                            .wanted = logits ? size_t(1) : 0,
                            .logits = logits}});
    };
    const size_t count = prompt.size();
    if (!count) throw Error(EDGEGEN_BAD_ARGUMENT, "expected a prompt of at least 1 token, got 0");
    if (count > cache.context - cache.length)
        throw Error(EDGEGEN_NO_ROOM,
                    "expected a prompt of at most " + std::to_string(cache.context - cache.length) +
                        " tokens, got " + std::to_string(count) + "; use a larger context");
    std::vector<float> logits(cache.model->header().vocab);
    for (size_t start = 0; start < count; start += kPrefill) {
        if (cancelled) return EDGEGEN_CANCELLED;
        const size_t size = std::min(kPrefill, count - start);
        run(prompt.subspan(start, size), start + size == count ? logits.data() : nullptr);
    }
    for (uint32_t generated = 0; generated < settings.max_tokens; ++generated) {
        if (cancelled) return EDGEGEN_CANCELLED;
        const int32_t token = sampler.sample(logits);
        const int32_t *end = settings.ends + settings.end_count;
        if (std::find(settings.ends, end, token) != end) return EDGEGEN_STOP;
        if (cache.length == cache.context) return EDGEGEN_LENGTH;
        const bool stop = callback.on_token(callback.user, token);
        run({&token, 1}, logits.data());
        if (stop) return EDGEGEN_CANCELLED;
    }
    return EDGEGEN_LENGTH;
}

}  // namespace edgegen
