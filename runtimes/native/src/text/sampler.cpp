#include "sampler.h"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "edgegen_text.h"
#include "section.h"

namespace edgegen::text {
namespace {

constexpr size_t kSpan = 512;     // weights whose sums `draw` compares first
constexpr size_t kNucleus = 256;  // candidates that top-p sorts first

void require_finite(float highest) {
    if (!std::isfinite(highest)) throw bad_file("expected finite logits");
}

template <class T>
T kth_highest(std::vector<T> values, size_t k) {
    const auto at = values.begin() + std::ptrdiff_t(values.size() - k);
    std::nth_element(values.begin(), at, values.end());
    return *at;
}

template <class T>
std::vector<T> selected(const std::vector<T> &values, const std::vector<int32_t> &indices) {
    std::vector<T> result;
    for (const int32_t i : indices) result.push_back(values[size_t(i)]);
    return result;
}

// Keep the fewest weights that make up `top_p` of the sum.
void keep_nucleus(Candidates &c, double top_p) {
    const double enough = top_p * pairwise_sum(c.weights);
    for (size_t size = kNucleus;; size *= 8) {
        std::vector<int32_t> order = top_k<double>(c.weights, size);
        std::stable_sort(order.begin(), order.end(), [&](int32_t a, int32_t b) {
            return c.weights[size_t(a)] > c.weights[size_t(b)];
        });
        double sum = 0;
        size_t count = 0;
        while (count < order.size() && sum < enough) sum += c.weights[size_t(order[count++])];
        if (sum < enough && order.size() < c.weights.size()) continue;
        order.resize(count);
        std::sort(order.begin(), order.end());
        c = {selected(c.ids, order), selected(c.weights, order)};
        return;
    }
}

}  // namespace

template <class T>
std::vector<int32_t> top_k(std::span<const T> values, size_t k) {
    std::vector<int32_t> ids(values.size());
    std::iota(ids.begin(), ids.end(), 0);
    if (!k || k >= values.size()) return ids;
    const T least = kth_highest(std::vector<T>(values.begin(), values.end()), k);
    std::erase_if(ids, [&](int32_t i) { return values[size_t(i)] < least; });
    return ids;
}

template std::vector<int32_t> top_k(std::span<const float>, size_t);
template std::vector<int32_t> top_k(std::span<const double>, size_t);

double pairwise_sum(std::span<const double> v) {
    const size_t n = v.size();
    if (n < 8) {
        double sum = 0;
        for (const double x : v) sum += x;
        return sum;
    }
    if (n <= 128) {
        double r[8];
        for (size_t k = 0; k < 8; ++k) r[k] = v[k];
        size_t i = 8;
        for (; i < n - n % 8; i += 8)
            for (size_t k = 0; k < 8; ++k) r[k] += v[i + k];
        double sum = ((r[0] + r[1]) + (r[2] + r[3])) + ((r[4] + r[5]) + (r[6] + r[7]));
        for (; i < n; ++i) sum += v[i];
        return sum;
    }
    const size_t half = n / 2 - n / 2 % 8;
    return pairwise_sum(v.first(half)) + pairwise_sum(v.subspan(half));
}

size_t draw(std::span<const double> weights, double u) {
    std::vector<double> ends;
    double total = 0;
    for (size_t i = 0; i < weights.size(); i += kSpan) {
        const auto span = weights.subspan(i, std::min(kSpan, weights.size() - i));
        total += span[0] + pairwise_sum(span.subspan(1));
        ends.push_back(total);
    }
    const double point = u * total;
    const auto above = std::upper_bound(ends.begin(), ends.end(), point);
    const size_t block = std::min(size_t(above - ends.begin()), ends.size() - 1);
    const double inside = point - (block ? ends[block - 1] : 0.0);
    const size_t start = block * kSpan, end = std::min(start + kSpan, weights.size());
    double sum = 0;
    for (size_t i = start; i < end; ++i) {
        sum += weights[i];
        if (sum > inside) return i;
    }
    return end - 1;
}

int32_t most_likely(Logits logits) {
    // numpy's argmax returns the first NaN.
    const auto nan = std::find_if(logits.begin(), logits.end(), [](float x) { return x != x; });
    const auto best = nan != logits.end() ? nan : std::max_element(logits.begin(), logits.end());
    require_finite(*best);
    return int32_t(best - logits.begin());
}

Candidates candidates(Logits logits, const GenerationOptions &options) {
    const double highest = logits[size_t(most_likely(logits))];
    Candidates c{top_k(logits, options.top_k), {}};
    c.weights.reserve(c.ids.size());
    for (const int32_t id : c.ids)
        c.weights.push_back(std::exp((double(logits[size_t(id)]) - highest) / options.temperature));
    if (options.top_p < 1) keep_nucleus(c, options.top_p);
    if (options.min_p > 0) {
        Candidates kept;
        for (size_t i = 0; i < c.ids.size(); ++i) {
            if (c.weights[i] < options.min_p) continue;
            kept.ids.push_back(c.ids[i]);
            kept.weights.push_back(c.weights[i]);
        }
        c = std::move(kept);
    }
    return c;
}

Logits Sampler::penalized(Logits logits, Ids history) {
    if (options_.repeat_penalty == 1) return logits;
    const auto penalty = float(options_.repeat_penalty);
    scores_.assign(logits.begin(), logits.end());
    for (const int32_t id : history) {
        if (size_t(id) >= logits.size()) continue;
        const float x = logits[size_t(id)];
        scores_[size_t(id)] = x < 0 ? x * penalty : x / penalty;
    }
    return scores_;
}

int32_t Sampler::sample(Logits logits, Ids history) {
    const Logits scores = penalized(logits, history);
    if (is_greedy()) return most_likely(scores);
    const Candidates c = candidates(scores, options_);
    return c.ids[draw(c.weights, random_.next())];
}

Weights Sampler::probabilities(Logits logits, Ids history) {
    const Logits scores = penalized(logits, history);
    Weights p(logits.size(), 0.0);
    if (is_greedy()) {
        p[size_t(most_likely(scores))] = 1;
        return p;
    }
    const Candidates c = candidates(scores, options_);
    const double sum = pairwise_sum(c.weights);
    for (size_t i = 0; i < c.ids.size(); ++i) p[size_t(c.ids[i])] = c.weights[i] / sum;
    return p;
}

}  // namespace edgegen::text
