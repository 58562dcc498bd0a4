// The gated delta rule (arXiv:2412.06464): linear attention with a matrix for each head. See
// edgegen/arithmetic/integer_parts/gated_delta.py for the order of its operations.
#include <algorithm>
#include <cmath>
#include <cstring>

#include "cache.h"
#include "executor.h"
#include "parts/part.h"
#include "recurrence.h"
#include "scalars.inl"

namespace edgegen {
namespace {

constexpr float kEpsilon = 1e-6f;

struct DeltaOptions {
    uint32_t key_heads, value_heads, key_dim, value_dim, width;

    uint32_t group() const { return value_heads / key_heads; }
    uint32_t key_size() const { return key_heads * key_dim; }
    uint32_t value_size() const { return value_heads * value_dim; }
    uint32_t channels() const { return 2 * key_size() + value_size(); }
};

struct DeltaBuffers {
    std::vector<const float *> inputs;  // [rows], of [hidden] each
    std::vector<float> both;            // [rows][channels + value_size]
    std::vector<float> rates;           // [rows][decays, then betas]
    std::vector<float> out;             // [rows][value_size]
};

// Buffers of one task: a key head and its value heads.
struct Scratch {
    std::vector<float> q, k, v, change, matrix;
    std::vector<int> path;
};

double exp_wide(double x) {
    constexpr double kLog2 = 1.4426950408889634, kLn2 = 0.6931471805599453;
    x = std::max(x, -80.0);
    const double n = std::rint(x * kLog2), r = x - n * kLn2;
    double h = 0, factorial = 479001600;  // 12!
    for (int j = 12; j >= 0; --j) {
        h = 1.0 / factorial + r * h;
        factorial = j ? factorial / j : 1;
    }
    return std::ldexp(h, int(n));
}

// exp(rate * softplus(x)), see `decay` of edgegen/arithmetic/fixed.py.
float decay_of(double x, double rate) {
    const double e = exp_wide(-std::fabs(x)), s = e / (e + 2.0), t = s * s;
    double h = 0;
    for (int j = 11; j >= 0; --j) h = 1.0 / (2 * j + 1) + t * h;
    return float(exp_wide(rate * (std::max(x, 0.0) + (s + s) * h)));
}

class GatedDelta : public Part {
public:
    explicit GatedDelta(const DeltaOptions &options) : options_(options) {}

    std::unique_ptr<Part> load(Reader &reader) const override;
    Bytes first() const override { return in_.bytes(); }
    void run(Executor &e, Bytes next, float *y) const override;
    void move(const Kernels &, const Cache &cache, int from, int to) const override;
    void settle(const Kernels &kernels, Cache &cache) const override;

private:
    void gates(Executor &e, DeltaBuffers &b) const;
    void run_head(const Executor &e, DeltaBuffers &b, Block block, uint32_t head,
                  Recurrence &state) const;
    void run_tree_row(const Executor &e, DeltaBuffers &b, size_t row, uint32_t head,
                      Scratch &s) const;
    void store_inputs(const DeltaBuffers &b, Cache &cache, size_t row, int token,
                      uint32_t head) const;
    void catch_up(const Kernels &kernels, Cache &cache, Recurrence &state, int token, uint32_t head,
                  Scratch &s) const;
    void apply(const Kernels &kernels, Cache &cache, const int *tokens, uint32_t head,
               float *matrices, float *out, Scratch &s) const;
    void convolve(const Kernels &kernels, Cache &cache, const int *tokens, size_t channel,
                  size_t count, float *out) const;
    void unit(const Kernels &kernels, float *x, float scale) const;
    size_t matrix_size() const { return size_t(options_.key_dim) * options_.value_dim; }
    size_t group_size() const { return options_.group() * matrix_size(); }
    Scratch scratch() const;

    DeltaOptions options_;
    RecurrentLayout layout_{};
    Matrix in_{}, out_{};
    const float *beta_ = nullptr, *decay_ = nullptr;  // [value_heads][hidden]
    const float *kernel_ = nullptr;                   // [channels][width]
    const float *rate_ = nullptr, *bias_ = nullptr, *norm_ = nullptr;
};

std::unique_ptr<Part> GatedDelta::load(Reader &reader) const {
    const DeltaOptions &o = options_;
    const uint32_t hidden = reader.header.hidden;
    auto part = std::make_unique<GatedDelta>(o);
    part->layout_ = reader.reserve_recurrent(o.value_heads * matrix_size(),
                                             o.channels() + 2 * o.value_heads, int(o.width));
    part->in_ = reader.matrix(o.channels() + o.value_size(), hidden);
    part->beta_ = reader.vector(o.value_heads * hidden);
    part->decay_ = reader.vector(o.value_heads * hidden);
    part->kernel_ = reader.vector(o.channels() * o.width);
    part->rate_ = reader.vector(o.value_heads);
    part->bias_ = reader.vector(o.value_heads);
    part->norm_ = reader.vector(o.value_dim);
    part->out_ = reader.matrix(hidden, o.value_size());
    return part;
}

void GatedDelta::run(Executor &e, Bytes next, float *y) const {
    const DeltaOptions &o = options_;
    const size_t rows = size_t(e.rows), width = o.channels() + o.value_size();
    DeltaBuffers &b = e.shared<DeltaBuffers>();
    b.inputs.resize(rows);
    fit(b.both, rows * width);
    fit(b.rates, rows * 2 * o.value_heads);
    fit(b.out, rows * o.value_size());
    e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) { b.inputs[row] = e.input(row); });
    e.linear(in_, out_.bytes(), e.rows, b.both.data(), [&](size_t row) { return b.inputs[row]; });
    gates(e, b);
    const std::vector<Block> &blocks = e.blocks(kMaxRows);
    std::vector<Recurrence> after(blocks.size() * o.key_heads);
    e.pool.run(uint32_t(after.size()), [&](uint32_t task, unsigned) {
        run_head(e, b, blocks[task / o.key_heads], task % o.key_heads, after[task]);
    });
    for (size_t i = 0; i < blocks.size(); ++i) {
        Cache &cache = *e.batch[size_t(blocks[i].row)].item->cache;
        cache.recurrences[layout_.index] = after[i * o.key_heads];
    }
    e.linear(out_, next, e.rows, y, [&](size_t row) {
        float *z = &b.both[row * width + o.channels()], *out = &b.out[row * o.value_size()];
        for (uint32_t h = 0; h < o.value_heads; ++h) {
            float *head = out + size_t(h) * o.value_dim;
            e.kernels.rms_norm(head, norm_, int(o.value_dim), e.header.eps, head);
        }
        e.kernels.sigmoid_gate(z, int(o.value_size()), z);
        for (size_t i = 0; i < o.value_size(); ++i) out[i] = out[i] * z[i];
        return out;
    });
}

// Compute the decay and beta of each row and value head.
void GatedDelta::gates(Executor &e, DeltaBuffers &b) const {
    const uint32_t heads = options_.value_heads;
    const int hidden = int(e.header.hidden);
    e.pool.run(heads, [&](uint32_t h, unsigned) {
        for (size_t row = 0; row < size_t(e.rows); ++row) {
            const float *x = b.inputs[row];
            float *rates = &b.rates[row * 2 * heads];
            const float a = e.kernels.lane_dot(x, decay_ + size_t(h) * size_t(hidden), hidden);
            const float z = e.kernels.lane_dot(x, beta_ + size_t(h) * size_t(hidden), hidden);
            rates[h] = decay_of(double(a + bias_[h]), double(rate_[h]));
            const float share = exp_negative(-__builtin_fabsf(z));
            rates[heads + h] = (z >= 0 ? 1.0f : share) / (1.0f + share);
        }
    });
}

// Run the rows of a block through the value heads of a key head.
void GatedDelta::run_head(const Executor &e, DeltaBuffers &b, Block block, uint32_t head,
                          Recurrence &state) const {
    const Item &item = *e.batch[size_t(block.row)].item;
    Cache &cache = *item.cache;
    state = cache.recurrences[layout_.index];
    float *memory = cache.recurrent(), *current = layout_.matrices(memory, 0);
    const size_t first = head * group_size(), heads = options_.value_size();
    Scratch s = scratch();
    const int length = int(cache.length), start = e.batch[size_t(block.row)].index;
    catch_up(e.kernels, cache, state, item.parents ? length : length + start, head, s);
    for (int i = 0; i < block.count; ++i) {
        const size_t row = size_t(block.row + i) - e.first;
        const int token = length + start + i;
        store_inputs(b, cache, row, token, head);
        const bool due = start + i == 0 || (!item.parents && item.count > size_t(kMaxStep));
        if (due && state.take())
            std::memcpy(layout_.matrices(memory, state.place[1]) + first, current + first,
                        group_size() * sizeof(float));
        if (item.parents) {
            run_tree_row(e, b, size_t(block.row + i), head, s);
            continue;
        }
        for (int j = 0; j < layout_.width; ++j) s.path[size_t(j)] = token - j;
        apply(e.kernels, cache, s.path.data(), head, current + first,
              &b.out[row * heads] + head * options_.group() * options_.value_dim, s);
        state.current = token + 1;
    }
}

// Compute a node of a tree from the matrix before the tree, along its path.
void GatedDelta::run_tree_row(const Executor &e, DeltaBuffers &b, size_t row, uint32_t head,
                              Scratch &s) const {
    Cache &cache = *e.batch[row].item->cache;
    const int length = int(cache.length), depth = e.batch[row].position - length;
    const size_t first = head * group_size();
    std::memcpy(s.matrix.data(), layout_.matrices(cache.recurrent(), 0) + first,
                group_size() * sizeof(float));
    // The tokens of the path, the row's own first, and those before the tree.
    s.path.resize(size_t(depth + layout_.width));
    int at = 0;
    for (int i = int(row); i >= 0; i = e.batch[size_t(i)].parent)
        s.path[size_t(at++)] = length + e.batch[size_t(i)].index;
    for (int token = length - 1; at < depth + layout_.width; --token) s.path[size_t(at++)] = token;
    float *out = &b.out[(row - e.first) * options_.value_size()];
    for (int i = depth; i >= 0; --i)
        apply(e.kernels, cache, &s.path[size_t(i)], head, s.matrix.data(),
              i ? nullptr : out + head * options_.group() * options_.value_dim, s);
}

// Store what later tokens need of a row: the convolution's inputs of the head's channels, and the
// decays and betas of its value heads.
void GatedDelta::store_inputs(const DeltaBuffers &b, Cache &cache, size_t row, int token,
                              uint32_t head) const {
    const DeltaOptions &o = options_;
    const float *u = &b.both[row * (o.channels() + o.value_size())];
    const float *rates = &b.rates[row * 2 * o.value_heads];
    float *to = layout_.inputs(cache.recurrent(), token);
    const size_t key = head * o.key_dim, own = o.group() * o.value_dim;
    const size_t value = 2 * o.key_size() + head * own, rate = head * o.group();
    std::copy_n(u + key, o.key_dim, to + key);
    std::copy_n(u + o.key_size() + key, o.key_dim, to + o.key_size() + key);
    std::copy_n(u + value, own, to + value);
    for (const size_t at : {rate, o.value_heads + rate})
        std::copy_n(rates + at, o.group(), to + o.channels() + at);
}

// Apply the tokens up to `token` to the current matrix.
void GatedDelta::catch_up(const Kernels &kernels, Cache &cache, Recurrence &state, int token,
                          uint32_t head, Scratch &s) const {
    float *current = layout_.matrices(cache.recurrent(), 0) + head * group_size();
    for (; state.current < token; ++state.current) {
        for (int j = 0; j < layout_.width; ++j) s.path[size_t(j)] = state.current - j;
        apply(kernels, cache, s.path.data(), head, current, nullptr, s);
    }
}

// Apply a token to the matrices of a key head's value heads, and write their outputs unless `out`
// is null. `tokens` are the token and those before it.
void GatedDelta::apply(const Kernels &kernels, Cache &cache, const int *tokens, uint32_t head,
                       float *matrices, float *out, Scratch &s) const {
    const DeltaOptions &o = options_;
    const size_t key = head * o.key_dim;
    convolve(kernels, cache, tokens, o.key_size() + key, o.key_dim, s.k.data());
    unit(kernels, s.k.data(), 1);
    if (out) {
        convolve(kernels, cache, tokens, key, o.key_dim, s.q.data());
        unit(kernels, s.q.data(), float(1 / std::sqrt(double(o.key_dim))));
    }
    const float *rates = layout_.inputs(cache.recurrent(), tokens[0]) + o.channels();
    for (uint32_t i = 0; i < o.group(); ++i) {
        const uint32_t h = head * o.group() + i;
        convolve(kernels, cache, tokens, 2 * o.key_size() + size_t(h) * o.value_dim, o.value_dim,
                 s.v.data());
        kernels.delta_rule({.keys = int(o.key_dim),
                            .values = int(o.value_dim),
                            .k = s.k.data(),
                            .v = s.v.data(),
                            .q = s.q.data(),
                            .decay = rates[h],
                            .beta = rates[o.value_heads + h],
                            .out = out ? out + i * o.value_dim : nullptr},
                           matrices + i * matrix_size());
    }
}

// Convolve `count` channels, and apply SiLU.
void GatedDelta::convolve(const Kernels &kernels, Cache &cache, const int *tokens, size_t channel,
                          size_t count, float *out) const {
    const size_t width = size_t(layout_.width);
    for (size_t j = 0; j < width; ++j) {
        const int token = tokens[width - 1 - j];
        const float *kernel = kernel_ + channel * width + j;
        const float *u = token < 0 ? nullptr : layout_.inputs(cache.recurrent(), token) + channel;
        for (size_t i = 0; i < count; ++i) {
            const float product = kernel[i * width] * (u ? u[i] : 0.0f);
            out[i] = j ? out[i] + product : product;
        }
    }
    kernels.sigmoid_gate(out, int(count), out);
}

// Divide by the length, and multiply by `scale` where that is not 1.
void GatedDelta::unit(const Kernels &kernels, float *x, float scale) const {
    const int size = int(options_.key_dim);
    float r = 1.0f / std::sqrt(kernels.lane_dot(x, x, size) + kEpsilon);
    if (scale != 1.0f) r = r * scale;
    for (int i = 0; i < size; ++i) x[i] = x[i] * r;
}

Scratch GatedDelta::scratch() const {
    Scratch s;
    s.q.resize(options_.key_dim);
    s.k.resize(options_.key_dim);
    s.v.resize(options_.value_dim);
    s.matrix.resize(group_size());
    s.path.resize(size_t(layout_.width));
    return s;
}

void GatedDelta::move(const Kernels &, const Cache &cache, int from, int to) const {
    float *memory = cache.recurrent();
    std::copy_n(layout_.inputs(memory, cache.position(from)), layout_.row,
                layout_.inputs(memory, cache.position(to)));
}

void GatedDelta::settle(const Kernels &kernels, Cache &cache) const {
    Scratch s = scratch();
    const Recurrence before = cache.recurrences[layout_.index];
    for (uint32_t head = 0; head < options_.key_heads; ++head) {
        Recurrence &state = cache.recurrences[layout_.index] = before;
        catch_up(kernels, cache, state, int(cache.length), head, s);
    }
}

}  // namespace

std::unique_ptr<Part> read_gated_delta(Reader &reader) {
    const DeltaOptions o{.key_heads = reader.next<uint32_t>(),
                         .value_heads = reader.next<uint32_t>(),
                         .key_dim = reader.next<uint32_t>(),
                         .value_dim = reader.next<uint32_t>(),
                         .width = reader.next<uint32_t>()};
    expect(
        o.key_heads && o.value_heads <= 1024 && o.value_heads % o.key_heads == 0 && o.value_heads,
        "invalid number of heads");
    expect(o.key_dim && o.key_dim <= 1024 && o.value_dim && o.value_dim <= 1024,
           "invalid head dimension");
    expect(o.key_size() < kLimit && o.value_size() < kLimit, "invalid head dimension");
    expect(o.width && o.width <= uint32_t(kMaxConvWidth), "invalid width of a convolution");
    return std::make_unique<GatedDelta>(o);
}

}  // namespace edgegen
