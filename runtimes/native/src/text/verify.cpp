#include "verify.h"

#include <algorithm>

namespace edgegen::text {
namespace {

struct Choice {
    int32_t token, child;  // the child in the draft that proposed it, or -1
};

// A token distributed as `p`, from children that were sampled from `q` without replacement.
Choice accept(const Draft &draft, const std::vector<int32_t> &children, Weights p, Weights q,
              Sampler &sampler) {
    for (const int32_t child : children) {
        const int32_t token = draft.tokens[size_t(child)];
        if (sampler.next_random() * q[size_t(token)] < p[size_t(token)]) return {token, child};
        for (size_t i = 0; i < p.size(); ++i) p[i] = std::max(p[i] - q[i], 0.0);
        const double total = pairwise_sum(p);
        if (total == 0) return {token, child};  // p and q differ only by rounding
        for (double &x : p) x /= total;
        q[size_t(token)] = 0;
        const double rest = pairwise_sum(q);
        if (rest != 0)
            for (double &x : q) x /= rest;
    }
    return {int32_t(draw(p, sampler.next_random())), -1};
}

Choice next_token(const Draft &draft, const std::vector<int32_t> &children, Logits logits,
                  Ids before, Sampler &sampler) {
    if (draft.is_sampled() && !children.empty())
        return accept(draft, children, sampler.probabilities(logits, before),
                      *draft.distributions[size_t(children[0])], sampler);
    // It also uses the random numbers as plain decoding does.
    const int32_t token = sampler.sample(logits, before);
    for (const int32_t child : children)
        if (draft.tokens[size_t(child)] == token) return {token, child};
    return {token, -1};
}

}  // namespace

Verdict verify(const Draft &draft, const std::vector<Logits> &logits, Ids history,
               Sampler &sampler) {
    Verdict verdict;
    std::vector<int32_t> text(history.begin(), history.end());
    for (int32_t at = kRoot;;) {
        const Choice choice =
            next_token(draft, draft.children(at), logits[size_t(at + 1)], text, sampler);
        verdict.tokens.push_back(choice.token);
        if (choice.child < 0) return verdict;
        text.push_back(choice.token);
        verdict.path.push_back(at = choice.child);
    }
}

}  // namespace edgegen::text
