// Mixture of experts: gated MLPs of which a router chooses a few for each token. Only the weights
// of chosen experts are read. The tokens of a step are grouped by expert.
#include <algorithm>

#include "executor.h"
#include "parts/part.h"
#include "scalars.inl"

namespace edgegen {
namespace {

constexpr uint32_t kMaxExperts = 1024;
constexpr uint32_t kRouterRows = 8;      // rows of the router in a task
constexpr uint32_t kMaxTasks = 1 << 19;  // of a product

enum Activation : uint32_t { kSilu, kGelu, kSwigluOai };

struct ExpertOptions {
    uint32_t experts, chosen, inner, activation;
    bool normalize, router_bias, bias;
    float limit;
};

// A token's chosen expert, and the weight of its output.
struct Choice {
    uint32_t row, expert;
    float weight;
};

// The choices [start, start + count) of one expert, in the order of `ExpertBuffers::grouped`.
struct ExpertGroup {
    uint32_t expert, start, count;
};

struct ExpertBuffers {
    std::vector<const float *> inputs;  // [rows], of [hidden] each
    std::vector<float> scores;          // [rows][experts]
    std::vector<Choice> choices;        // [rows][chosen], by rank
    std::vector<uint32_t> grouped;      // indices of choices, grouped by expert
    std::vector<uint32_t> group_of;     // group of each of these
    std::vector<uint32_t> place;        // of each choice in `grouped`
    std::vector<ExpertGroup> groups;
    // One row for each choice, in the order of `grouped`.
    std::vector<float> gate_up, gated, outputs, scale;
    std::vector<int8_t> codes;
    std::vector<int32_t> sums;
};

float lane_sum(const float *x, uint32_t size) {
    float lanes[kLanes] = {};
    for (uint32_t i = 0; i < size; ++i) lanes[i % kLanes] += x[i];
    for (int width = kLanes / 2; width > 0; width /= 2)
        for (int i = 0; i < width; ++i) lanes[i] += lanes[i + width];
    return lanes[0];
}

class Experts : public Part {
public:
    explicit Experts(const ExpertOptions &options) : options_(options) {}

    std::unique_ptr<Part> load(Reader &reader) const override;
    Bytes first() const override { return router_bytes_; }
    void run(Executor &e, Bytes next, float *y) const override;

private:
    void route(Executor &e, ExpertBuffers &b) const;
    void choose(float *scores, uint32_t row, Choice *choices) const;
    void group(ExpertBuffers &b) const;
    template <class Source>
    void multiply(Executor &e, ExpertBuffers &b, const std::vector<Matrix> &experts, Bytes next,
                  float *y, const Source &source) const;
    float *activate(const Executor &e, const float *bias, float *gate_up, float *gated) const;

    ExpertOptions options_;
    Bytes router_bytes_{};
    const float *router_ = nullptr, *router_bias_ = nullptr;
    std::vector<Matrix> gate_up_, down_;
    std::vector<const float *> gate_up_bias_, down_bias_;  // empty without biases
};

std::unique_ptr<Part> Experts::load(Reader &reader) const {
    const ExpertOptions &o = options_;
    const uint32_t hidden = reader.header.hidden;
    auto part = std::make_unique<Experts>(o);
    part->router_ = reader.vector(o.experts * hidden);
    part->router_bytes_ = {reinterpret_cast<const uint8_t *>(part->router_),
                           size_t(o.experts) * hidden * sizeof(float)};
    if (o.router_bias) part->router_bias_ = reader.vector(o.experts);
    for (uint32_t i = 0; i < o.experts; ++i)
        part->gate_up_.push_back(reader.matrix(2 * o.inner, hidden));
    for (uint32_t i = 0; i < o.experts; ++i) part->down_.push_back(reader.matrix(hidden, o.inner));
    for (uint32_t i = 0; o.bias && i < o.experts; ++i)
        part->gate_up_bias_.push_back(reader.vector(2 * o.inner));
    for (uint32_t i = 0; o.bias && i < o.experts; ++i)
        part->down_bias_.push_back(reader.vector(hidden));
    return part;
}

void Experts::run(Executor &e, Bytes next, float *y) const {
    const size_t hidden = e.header.hidden, inner = options_.inner, chosen = options_.chosen;
    ExpertBuffers &b = e.shared<ExpertBuffers>();
    route(e, b);
    group(b);
    const size_t count = b.choices.size();
    float *gate_up = fit(b.gate_up, count * 2 * inner), *gated = fit(b.gated, count * inner);
    float *outputs = fit(b.outputs, count * hidden);
    const Bytes down = down_[b.groups[0].expert].bytes();
    multiply(e, b, gate_up_, down, gate_up,
             [&](size_t i) { return b.inputs[b.choices[b.grouped[i]].row]; });
    multiply(e, b, down_, next, outputs, [&](size_t i) {
        const uint32_t expert = b.choices[b.grouped[i]].expert;
        const float *bias = options_.bias ? gate_up_bias_[expert] : nullptr;
        return activate(e, bias, gate_up + i * 2 * inner, gated + i * inner);
    });
    e.pool.run(uint32_t(e.rows), [&](uint32_t row, unsigned) {
        float *sum = y + row * hidden;
        std::fill_n(sum, hidden, 0.0f);
        for (size_t c = row * chosen; c < (row + 1) * chosen; ++c) {
            float *output = outputs + b.place[c] * hidden;
            if (options_.bias) add(output, down_bias_[b.choices[c].expert], hidden);
            for (size_t i = 0; i < hidden; ++i) sum[i] += b.choices[c].weight * output[i];
        }
    });
}

// Choose the experts of each row.
void Experts::route(Executor &e, ExpertBuffers &b) const {
    const size_t rows = size_t(e.rows), experts = options_.experts, hidden = e.header.hidden;
    b.inputs.resize(rows);
    b.choices.resize(rows * options_.chosen);
    float *scores = fit(b.scores, rows * experts);
    e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) { b.inputs[row] = e.input(row); });
    const uint32_t tasks = uint32_t(experts + kRouterRows - 1) / kRouterRows;
    e.pool.run(tasks, [&](uint32_t task, unsigned) {
        const size_t last = std::min<size_t>(experts, (task + 1) * kRouterRows);
        for (size_t i = task * kRouterRows; i < last; ++i)
            for (size_t row = 0; row < rows; ++row) {
                float &score = scores[row * experts + i];
                score = e.kernels.lane_dot(b.inputs[row], router_ + i * hidden, int(hidden));
                if (router_bias_) score += router_bias_[i];
            }
    });
    e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) {
        choose(scores + row * experts, row, &b.choices[row * options_.chosen]);
    });
}

// Choose the experts of the largest scores, of equal ones the lower number. Replaces the scores by
// their exponentials.
void Experts::choose(float *scores, uint32_t row, Choice *choices) const {
    const uint32_t experts = options_.experts;
    std::vector<bool> taken(experts);
    for (uint32_t rank = 0; rank < options_.chosen; ++rank) {
        uint32_t best = experts;
        for (uint32_t i = 0; i < experts; ++i)
            if (!taken[i] && (best == experts || scores[i] > scores[best])) best = i;
        taken[best] = true;
        choices[rank] = {.row = row, .expert = best, .weight = 0};
    }
    const float top = scores[choices[0].expert];
    for (uint32_t i = 0; i < experts; ++i)
        scores[i] = exp_negative(std::min(scores[i] - top, 0.0f));
    float total = options_.normalize ? scores[choices[0].expert] : lane_sum(scores, experts);
    for (uint32_t rank = 1; options_.normalize && rank < options_.chosen; ++rank)
        total += scores[choices[rank].expert];
    for (uint32_t rank = 0; rank < options_.chosen; ++rank)
        choices[rank].weight = scores[choices[rank].expert] / total;
}

void Experts::group(ExpertBuffers &b) const {
    const uint32_t count = uint32_t(b.choices.size());
    b.grouped.resize(count);
    b.group_of.resize(count);
    b.place.resize(count);
    b.groups.clear();
    for (uint32_t i = 0; i < count; ++i) b.grouped[i] = i;
    std::stable_sort(b.grouped.begin(), b.grouped.end(), [&](uint32_t one, uint32_t other) {
        return b.choices[one].expert < b.choices[other].expert;
    });
    for (uint32_t i = 0; i < count; ++i) {
        const uint32_t expert = b.choices[b.grouped[i]].expert;
        if (b.groups.empty() || b.groups.back().expert != expert)
            b.groups.push_back({.expert = expert, .start = i, .count = 0});
        ++b.groups.back().count;
        b.group_of[i] = uint32_t(b.groups.size() - 1);
        b.place[b.grouped[i]] = i;
    }
}

// y = W x for each choice with the matrix of its expert: y is [choices][n]. source(i) computes x.
template <class Source>
void Experts::multiply(Executor &e, ExpertBuffers &b, const std::vector<Matrix> &experts,
                       Bytes next, float *y, const Source &source) const {
    const size_t count = b.choices.size(), n = size_t(experts[0].n), k = size_t(experts[0].k);
    const size_t sums_size = k / kQuad;  // of a row, at most
    int8_t *codes = fit(b.codes, (count + kPadRows) * k);
    int32_t *sums = fit(b.sums, (count + kPadRows) * sums_size);
    float *scale = fit(b.scale, count);
    e.pool.run(uint32_t(count), [&](uint32_t i, unsigned) {
        const ExpertGroup &g = b.groups[b.group_of[i]];
        const Matrix &w = experts[g.expert];
        const uint32_t row = i - g.start;
        const RowLayout layout = e.kernels.row_layout(w, int(g.count), int(row));
        e.kernels.quantize(source(i), w.k, w.group, codes + g.start * k + layout.offset,
                           layout.stride, scale + i,
                           sums + g.start * sums_size + row * size_t(w.groups()));
    });
    const uint32_t groups = uint32_t(b.groups.size());
    uint32_t tasks = 1;  // of an expert
    for (const ExpertGroup &g : b.groups) {
        const Matrix &w = experts[g.expert];
        const int per_task = tiles_per_task(w);
        tasks = std::max(tasks, uint32_t((w.tile_count() + per_task - 1) / per_task));
    }
    tasks = std::min(tasks, kMaxTasks / groups);
    e.pool.prefetch_next(next.start, next.size);
    e.pool.run(groups * tasks, [&](uint32_t i, unsigned) {
        const ExpertGroup &g = b.groups[i / tasks];
        const Matrix &w = experts[g.expert];
        const uint64_t tiles = uint64_t(w.tile_count()), at = i % tasks;
        const int start = int(tiles * at / tasks), end = int(tiles * (at + 1) / tasks);
        const Codes x{codes + g.start * k, scale + g.start, sums + g.start * sums_size};
        if (start < end) e.kernels.matmul(w, start, end, x, int(g.count), y + g.start * n);
    });
}

float *Experts::activate(const Executor &e, const float *bias, float *gate_up, float *gated) const {
    const uint32_t inner = options_.inner, block = e.header.inner_block;
    if (bias) add(gate_up, bias, 2 * inner);
    if (options_.activation == kSwigluOai)
        e.kernels.swiglu_oai(gate_up, int(inner), options_.limit, gated);
    else
        e.kernels.gated_activation(gate_up, int(inner), options_.activation == kGelu, gated);
    if (block) hadamard_blocks(e.kernels, gated, inner, block);
    return gated;
}

}  // namespace

std::unique_ptr<Part> read_experts(Reader &reader) {
    const ExpertOptions o{.experts = reader.next<uint32_t>(),
                          .chosen = reader.next<uint32_t>(),
                          .inner = reader.next<uint32_t>(),
                          .activation = reader.next<uint32_t>(),
                          .normalize = reader.next_flag(),
                          .router_bias = reader.next_flag(),
                          .bias = reader.next_flag(),
                          .limit = reader.next<float>()};
    const uint32_t block = reader.header.inner_block;
    expect(o.experts && o.experts <= kMaxExperts && o.chosen && o.chosen <= o.experts,
           "invalid number of experts");
    expect(o.inner && o.inner < kLimit, "invalid inner size");
    expect(!block || o.inner % block == 0, "invalid rotation block");
    expect(o.activation <= kSwigluOai, "invalid activation");
    return std::make_unique<Experts>(o);
}

}  // namespace edgegen
