// Stochastic n-grams (edgegen/generation/speculative/drafters/ngram.py and table.py): drafts from a
// table of what the target generated after the same tokens.
#include <algorithm>
#include <array>
#include <cmath>
#include <list>
#include <mutex>
#include <queue>
#include <unordered_map>

#include "draft.h"

namespace edgegen::text {
namespace {

constexpr size_t kMaxContext = 4, kMinContext = 2;  // tokens
constexpr size_t kMaxNext = 10;                     // next tokens of a context
constexpr size_t kMaxRows = 1 << 16;                // contexts of a table
constexpr double kMinRatio = 0.01;                  // to the most likely token, to be stored
constexpr double kFloor = 0.05;                     // least probability of a path

using Context = std::array<int32_t, kMaxContext>;  // right-aligned, padded with -1

Context last_tokens(Ids text, size_t length) {
    Context context;
    context.fill(-1);
    std::copy_n(text.end() - std::ptrdiff_t(length), length,
                context.end() - std::ptrdiff_t(length));
    return context;
}

struct HashContext {
    size_t operator()(const Context &context) const {
        uint64_t value = 14695981039346656037u;
        for (const int32_t token : context) value = (value ^ uint32_t(token)) * 1099511628211u;
        return size_t(value ^ value >> 29);
    }
};

// Next tokens and their probabilities, the most likely one first.
struct Next {
    std::vector<int32_t> tokens;
    std::vector<double> weights;
    size_t matched = 0;  // length of the context; 0 if it is unknown
};

}  // namespace

// Bounded table; a full one drops the least recently used context. Thread-safe.
class NgramTable {
public:
    // The entry of the longest known suffix of `text`.
    Next find(Ids text) {
        const std::lock_guard lock(mutex_);
        for (size_t n = std::min(kMaxContext, text.size()); n >= kMinContext; --n) {
            const auto it = index_.find(last_tokens(text, n));
            if (it == index_.end()) continue;
            order_.splice(order_.end(), order_, it->second);
            const Row &row = *it->second;
            Next next{{}, {}, n};
            for (size_t i = 0; i < kMaxNext && row.weights[i] != 0; ++i) {
                next.tokens.push_back(row.tokens[i]);
                next.weights.push_back(row.weights[i]);
            }
            return next;
        }
        return {};
    }

    // Add an occurrence of `text` that `tokens` follow with probabilities `weights`.
    void learn(Ids text, const std::vector<int32_t> &tokens, const std::vector<double> &weights) {
        const std::lock_guard lock(mutex_);
        for (size_t n = kMinContext; n <= std::min(kMaxContext, text.size()); ++n)
            enter(last_tokens(text, n), tokens, weights);
    }

private:
    struct Row {
        Context context;
        int32_t count = 0;
        std::array<int32_t, kMaxNext> tokens{};
        std::array<double, kMaxNext> weights{};  // padded with 0
    };

    void enter(const Context &context, const std::vector<int32_t> &tokens,
               const std::vector<double> &weights) {
        Row &row = place(context);
        if (row.count && tokens.size() == 1 && row.tokens[0] == tokens[0] && row.weights[1] == 0) {
            row.weights[0] = (row.count * row.weights[0] + weights[0]) / (row.count + 1);
            ++row.count;
            return;
        }
        // New tokens come first, so that of equal weights the newest are kept.
        std::vector<std::pair<int32_t, double>> merged;
        const double k = row.count;
        for (size_t i = 0; i < tokens.size(); ++i)
            merged.emplace_back(tokens[i], k ? weights[i] / (k + 1) : weights[i]);
        for (size_t i = 0; i < kMaxNext && row.weights[i] != 0; ++i) {
            const double old = row.weights[i] * k / (k + 1);
            const auto same = [&](const auto &item) { return item.first == row.tokens[i]; };
            const auto it = std::find_if(merged.begin(), merged.end(), same);
            if (it != merged.end())
                it->second += old;
            else
                merged.emplace_back(row.tokens[i], old);
        }
        // Rounding makes equal weights compare equal.
        const auto rounded = [](double x) { return std::nearbyint(x * 1e6); };
        if (row.count)
            std::stable_sort(merged.begin(), merged.end(), [&](const auto &a, const auto &b) {
                return rounded(a.second) > rounded(b.second);
            });
        merged.resize(std::min(merged.size(), kMaxNext));
        ++row.count;
        row.weights.fill(0);
        for (size_t i = 0; i < merged.size(); ++i) {
            row.tokens[i] = merged[i].first;
            row.weights[i] = merged[i].second;
        }
    }

    // The row of a context; a new one may replace the oldest.
    Row &place(const Context &context) {
        if (const auto it = index_.find(context); it != index_.end()) {
            order_.splice(order_.end(), order_, it->second);
            return *it->second;
        }
        if (index_.size() == kMaxRows) {
            index_.erase(order_.front().context);
            order_.pop_front();
        }
        order_.push_back({.context = context});
        index_[context] = std::prev(order_.end());
        return order_.back();
    }

    std::mutex mutex_;
    std::list<Row> order_;  // least recently used first
    std::unordered_map<Context, std::list<Row>::iterator, HashContext> index_;
};

namespace {

// Follows the table from token to token.
class Ngram : public Drafter {
public:
    Ngram(std::shared_ptr<NgramTable> table, uint32_t vocab)
        : table_(std::move(table)), vocab_(vocab) {}

    Draft propose(Ids history, const DraftPlan &plan, Sampler &sampler) override {
        sampled_ = !sampler.is_greedy();
        const size_t n = std::min(kMaxContext, history.size());
        const std::vector<int32_t> context(history.end() - std::ptrdiff_t(n), history.end());
        return sampled_ ? sample(context, plan, sampler) : most_likely_paths(context, plan);
    }

    // Learn prompt tokens as certain, and generated ones with the target's distribution.
    void observe(Ids history, const std::vector<Logits> &logits) override {
        const size_t count = history.size(), generated = count - logits.size();
        if (seen_ < generated) streak_ = 0;  // the table was not asked for some tokens
        for (size_t at = std::max(seen_, size_t(1)); at < count; ++at) {
            const size_t start = at > kMaxContext ? at - kMaxContext : 0;
            const Ids context = history.subspan(start, at - start);
            const int32_t token = history[at];
            if (at < generated) {
                table_->learn(context, {token}, {1.0});
                continue;
            }
            const Next known = table_->find(context);
            const bool predicted = known.matched && known.tokens[0] == token;
            streak_ = predicted ? streak_ + 1 : 0;
            // Without sampling the token alone is enough, and takes a fraction of the time.
            if (!sampled_) {
                table_->learn(context, {token}, {1.0});
                continue;
            }
            const Candidates next = next_distribution(logits[at - generated]);
            table_->learn(context, next.ids, next.weights);
        }
        seen_ = count;
    }

private:
    // Token that may extend the tree; the most likely one comes first, then the oldest.
    struct Extension {
        double probability;
        int order;
        int32_t token, parent;
        std::vector<int32_t> context;
        bool operator<(const Extension &other) const {
            return probability != other.probability ? probability < other.probability
                                                    : order > other.order;
        }
    };

    // The most likely paths, by best-first search.
    Draft most_likely_paths(std::vector<int32_t> context, const DraftPlan &plan) {
        const double floor = std::max(plan.floor, kFloor);
        Draft draft;
        std::vector<size_t> depths;
        std::priority_queue<Extension> queue;
        int order = 0;
        int32_t parent = kRoot;
        double probability = 1;
        size_t depth = streak_;
        for (;;) {
            // The tokens above are assumed to be right, so the match is that much longer.
            const Next next = table_->find(context);
            const double confidence = probability * copy_confidence(next.matched + depth);
            for (size_t i = 0; i < std::min<size_t>(next.tokens.size(), plan.branches); ++i) {
                const double joint = confidence * std::min(next.weights[i], 1.0);
                if (joint >= floor) queue.push({joint, ++order, next.tokens[i], parent, context});
            }
            if (queue.empty() || draft.tokens.size() == plan.length) break;
            const Extension best = queue.top();
            queue.pop();
            draft.tokens.push_back(best.token);
            draft.parents.push_back(best.parent);
            draft.confidences.push_back(best.probability);
            depth = 1 + (best.parent == kRoot ? streak_ : depths[size_t(best.parent)]);
            depths.push_back(depth);
            parent = int32_t(draft.tokens.size()) - 1;
            probability = best.probability;
            context = extended(best.context, best.token);
        }
        draft.simplify();
        return draft;
    }

    static std::vector<int32_t> extended(std::vector<int32_t> context, int32_t token) {
        if (context.size() == kMaxContext) context.erase(context.begin());
        context.push_back(token);
        return context;
    }

    // Sample one path with siblings.
    Draft sample(std::vector<int32_t> context, const DraftPlan &plan, Sampler &sampler) {
        Draft draft;
        int32_t end = kRoot;
        for (uint32_t depth = 0; depth < plan.length / plan.branches; ++depth) {
            const Next next = table_->find(context);
            if (!next.matched) break;
            const auto q = std::make_shared<const Weights>(distribution(next, sampler));
            const auto first = int32_t(draft.tokens.size());
            Weights rest = *q;
            for (uint32_t i = 0; i < plan.branches; ++i) {
                if (std::all_of(rest.begin(), rest.end(), [](double x) { return x == 0; })) break;
                const auto token = int32_t(draw(rest, sampler.next_random()));
                rest[size_t(token)] = 0;
                draft.tokens.push_back(token);
                draft.parents.push_back(end);
                draft.distributions.push_back(q);
            }
            end = first;
            context = extended(std::move(context), draft.tokens[size_t(first)]);
        }
        draft.simplify();
        return draft;
    }

    Weights distribution(const Next &next, const Sampler &sampler) const {
        // The weights are probabilities at temperature 1, so their logarithms serve as logits.
        std::vector<float> logits;
        for (const double weight : next.weights) logits.push_back(std::log(float(weight)));
        GenerationOptions options = sampler.options();
        options.repeat_penalty = 1;
        const Candidates c = candidates(logits, options);
        const double sum = pairwise_sum(c.weights);
        Weights q(vocab_, 0.0);
        for (size_t i = 0; i < c.ids.size(); ++i)
            q[size_t(next.tokens[size_t(c.ids[i])])] = c.weights[i] / sum;
        return q;
    }

    // The most likely tokens of logits and their renormalized probabilities.
    static Candidates next_distribution(Logits logits) {
        Candidates c{top_k(logits, kMaxNext), {}};
        std::stable_sort(c.ids.begin(), c.ids.end(), [&](int32_t a, int32_t b) {
            return logits[size_t(a)] > logits[size_t(b)];
        });
        c.ids.resize(std::min(c.ids.size(), kMaxNext));
        const double highest = logits[size_t(c.ids[0])];
        for (const int32_t id : c.ids)
            c.weights.push_back(std::exp(double(logits[size_t(id)]) - highest));
        const auto stored = std::count_if(c.weights.begin(), c.weights.end(),
                                          [](double weight) { return weight >= kMinRatio; });
        c.weights.resize(size_t(std::max(stored, std::ptrdiff_t(1))));
        c.ids.resize(c.weights.size());
        const double sum = pairwise_sum(c.weights);
        for (double &weight : c.weights) weight /= sum;
        return c;
    }

    const std::shared_ptr<NgramTable> table_;
    const uint32_t vocab_;
    size_t seen_ = 0;      // tokens of the history that the table has learned
    size_t streak_ = 0;    // last tokens that the table predicted
    bool sampled_ = true;  // whether the target is sampled
};

}  // namespace

std::shared_ptr<NgramTable> make_ngram_table() { return std::make_shared<NgramTable>(); }

std::unique_ptr<Drafter> make_ngram(std::shared_ptr<NgramTable> table, uint32_t vocab) {
    return std::make_unique<Ngram>(std::move(table), vocab);
}

}  // namespace edgegen::text
