#include "generate.h"

#include <algorithm>
#include <cmath>

namespace edgegen {
namespace {

constexpr size_t kPart = 64;  // tokens of a prompt between two looks at a cancellation

}  // namespace

Sampler::Sampler(const edgegen_sampling &settings) : settings_(settings), random_(settings.seed) {
    const bool known = settings.temperature >= 0 && settings.top_p >= 0 && settings.top_p <= 1;
    if (!known || !std::isfinite(settings.temperature))
        throw Error(EDGEGEN_BAD_ARGUMENT, "the temperature or top_p is out of range");
}

int32_t Sampler::choose(std::vector<float> &logits) {
    const auto best = std::max_element(logits.begin(), logits.end());
    if (settings_.temperature == 0) return int32_t(best - logits.begin());
    const float top = *best;
    for (float &x : logits) x = std::exp((x - top) / settings_.temperature);
    order_.resize(logits.size());
    for (size_t i = 0; i < order_.size(); ++i) order_[i] = int32_t(i);
    const size_t wanted = settings_.top_k ? settings_.top_k : order_.size();
    const auto likelier = [&](int32_t a, int32_t b) {
        const float x = logits[size_t(a)], y = logits[size_t(b)];
        return x != y ? x > y : a < b;
    };
    const auto end = order_.begin() + std::ptrdiff_t(std::min(wanted, order_.size()));
    std::partial_sort(order_.begin(), end, order_.end(), likelier);
    double total = 0, kept = 0;
    for (auto it = order_.begin(); it != end; ++it) total += logits[size_t(*it)];
    auto last = order_.begin();
    const double enough = settings_.top_p > 0 ? settings_.top_p * total : total;
    do kept += logits[size_t(*last++)];
    while (last != end && kept < enough);
    double point = std::uniform_real_distribution<>(0, kept)(random_);
    for (auto it = order_.begin(); it != last; ++it)
        if ((point -= logits[size_t(*it)]) < 0) return *it;
    return *(last - 1);
}

int generate(Cache &cache, const std::atomic<bool> &cancelled, const int32_t *prompt, size_t count,
             const edgegen_sampling &settings, edgegen_on_token on_token, void *user) {
    Sampler sampler(settings);
    const auto run = [&cache](const int32_t *tokens, size_t size, float *logits) {
        const size_t wanted = logits ? 1 : 0;
        cache.model->step({{&cache, tokens, nullptr, nullptr, size, wanted, 0, logits, nullptr}});
    };
    if (!count) throw Error(EDGEGEN_BAD_ARGUMENT, "the prompt has no tokens");
    if (count > cache.context - cache.length)
        throw Error(EDGEGEN_NO_ROOM, "the prompt does not fit the cache");
    std::vector<float> logits(cache.model->header().vocab);
    for (size_t start = 0; start < count; start += kPart) {
        if (cancelled) return EDGEGEN_CANCELLED;
        const size_t size = std::min(kPart, count - start);
        run(prompt + start, size, start + size == count ? logits.data() : nullptr);
    }
    for (uint32_t made = 0; made < settings.max_tokens; ++made) {
        if (cancelled) return EDGEGEN_CANCELLED;
        const int32_t token = sampler.choose(logits);
        const int32_t *end = settings.ends + settings.end_count;
        if (std::find(settings.ends, end, token) != end) return EDGEGEN_STOP;
        if (cache.length == cache.context) return EDGEGEN_LENGTH;
        const bool enough = on_token(user, token);
        run(&token, 1, logits.data());
        if (enough) return EDGEGEN_CANCELLED;
    }
    return EDGEGEN_LENGTH;
}

}  // namespace edgegen
