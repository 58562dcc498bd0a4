// The state space of Mamba-2 (arXiv:2405.21060): linear attention with a matrix for each head. See
// edgegen/arithmetic/integer_parts/state_space.py for the order of its operations.
#include <algorithm>

#include "parts/recurrent.h"

namespace edgegen {
namespace {

constexpr uint32_t kUnitHeads = 4;  // heads for which a task computes B and C, at most

struct StateOptions {
    uint32_t heads, groups, head_dim, state_dim, width;
    bool norm;
    double min_dt, max_dt;  // a maximum of 0 is none

    uint32_t inner() const { return heads * head_dim; }
    uint32_t group_size() const { return groups * state_dim; }
    uint32_t channels() const { return inner() + 2 * group_size(); }
    size_t matrix_size() const { return size_t(state_dim) * head_dim; }
    uint32_t unit_heads() const {
        uint32_t count = std::min(kUnitHeads, heads / groups);
        while (heads / groups % count) --count;
        return count;
    }

    // A unit is some heads of a group. The rates are the decays, then dt.
    RecurrentShape shape() const {
        return {.channels = channels(),
                .width = width,
                .rates = 2 * heads,
                .units = heads / unit_heads(),
                .matrices = unit_heads() * matrix_size(),
                .outputs = size_t(unit_heads()) * head_dim};
    }
};

class StateSpace : public Recurrent {
public:
    explicit StateSpace(const StateOptions &options)
        : Recurrent(options.shape()), options_(options) {}

    std::unique_ptr<Part> load(Reader &reader) const override;
    void run(Executor &e, Bytes next, float *y) const override;

protected:
    Scratch scratch() const override {
        return Recurrent::scratch(options_.state_dim, shape_.outputs);
    }
    void apply(const Kernels &kernels, Cache &cache, const int *tokens, uint32_t unit,
               float *matrices, float *out, Scratch &s) const override;

private:
    void steps(Executor &e, RecurrentBuffers &b) const;

    StateOptions options_;
    const float *dt_ = nullptr;  // [heads][hidden]
    const float *dt_bias_ = nullptr, *rate_ = nullptr, *direct_ = nullptr;
    const float *norm_ = nullptr;  // [inner], or null
};

std::unique_ptr<Part> StateSpace::load(Reader &reader) const {
    const StateOptions &o = options_;
    const uint32_t hidden = reader.header.hidden;
    auto part = std::make_unique<StateSpace>(o);
    part->reserve(reader);
    part->in_ = reader.matrix(o.inner() + o.channels(), hidden);
    part->dt_ = reader.vector(o.heads * hidden);
    part->read_kernel(reader);
    part->bias_ = reader.vector(o.channels());
    part->dt_bias_ = reader.vector(o.heads);
    part->rate_ = reader.vector(o.heads);
    part->direct_ = reader.vector(o.heads);
    if (o.norm) part->norm_ = reader.vector(o.inner());
    part->out_ = reader.matrix(hidden, o.inner());
    return part;
}

void StateSpace::run(Executor &e, Bytes next, float *y) const {
    const StateOptions &o = options_;
    const size_t width = o.inner() + o.channels();
    RecurrentBuffers &b = project(e);
    steps(e, b);
    run_rows(e, {b.both.data() + o.inner(), width, b.rates.data(), b.out.data()});
    e.linear(out_, next, e.rows, y, [&](size_t row) {
        float *z = &b.both[row * width], *out = &b.out[row * o.inner()];
        e.kernels.sigmoid_gate(z, int(o.inner()), z);
        for (size_t i = 0; i < o.inner(); ++i) out[i] = out[i] * z[i];
        const size_t size = o.inner() / o.groups;
        for (size_t i = 0; norm_ && i < o.inner(); i += size)
            e.kernels.rms_norm(out + i, norm_ + i, int(size), e.header.eps, out + i);
        return out;
    });
}

// Compute the decay and dt of each row and head.
void StateSpace::steps(Executor &e, RecurrentBuffers &b) const {
    const StateOptions &o = options_;
    const int hidden = int(e.header.hidden);
    e.pool.run(o.heads, [&](uint32_t h, unsigned) {
        for (size_t row = 0; row < size_t(e.rows); ++row) {
            const float *weights = dt_ + size_t(h) * size_t(hidden);
            const float x = e.kernels.lane_dot(b.inputs[row], weights, hidden) + dt_bias_[h];
            double dt = std::max(softplus(double(x)), o.min_dt);
            if (o.max_dt != 0) dt = std::min(dt, o.max_dt);
            float *rates = &b.rates[row * 2 * o.heads];
            rates[h] = float(exp_wide(double(rate_[h]) * dt));
            rates[o.heads + h] = float(dt);
        }
    });
}

void StateSpace::apply(const Kernels &kernels, Cache &cache, const int *tokens, uint32_t unit,
                       float *matrices, float *out, Scratch &s) const {
    const StateOptions &o = options_;
    const uint32_t count = o.unit_heads(), first = unit * count;
    const size_t dim = o.head_dim, group = first / (o.heads / o.groups);
    const size_t keys = o.inner() + group * o.state_dim;
    convolve(kernels, cache, tokens, first * dim, count * dim, s.v.data());
    convolve(kernels, cache, tokens, keys, o.state_dim, s.k.data());
    if (out) convolve(kernels, cache, tokens, keys + o.group_size(), o.state_dim, s.q.data());
    const float *own = rates(cache, tokens[0]);
    for (uint32_t i = 0; i < count; ++i) {
        const uint32_t h = first + i;
        const float *v = s.v.data() + i * dim;
        float *head = out ? out + i * dim : nullptr;
        kernels.state_space({.keys = int(o.state_dim),
                             .values = int(dim),
                             .k = s.k.data(),
                             .v = v,
                             .q = s.q.data(),
                             .decay = own[h],
                             .share = own[o.heads + h],
                             .out = head},
                            matrices + i * o.matrix_size());
        if (head)
            for (size_t j = 0; j < dim; ++j) head[j] = head[j] + direct_[h] * v[j];
    }
}

}  // namespace

std::unique_ptr<Part> read_state_space(Reader &reader) {
    const StateOptions o{.heads = reader.next<uint32_t>(),
                         .groups = reader.next<uint32_t>(),
                         .head_dim = reader.next<uint32_t>(),
                         .state_dim = reader.next<uint32_t>(),
                         .width = reader.next<uint32_t>(),
                         .norm = reader.next_flag(),
                         .min_dt = reader.next<double>(),
                         .max_dt = reader.next<double>()};
    expect(o.heads && o.heads <= 1024 && o.groups && o.heads % o.groups == 0,
           "invalid number of heads");
    expect(o.head_dim && o.head_dim <= 1024 && o.state_dim && o.state_dim <= 1024,
           "invalid head dimension");
    expect(o.inner() < kLimit && o.group_size() < kLimit, "invalid head dimension");
    expect(o.width && o.width <= uint32_t(kMaxConvWidth), "invalid width of a convolution");
    expect(o.min_dt >= 0 && (o.max_dt == 0 || o.max_dt >= o.min_dt), "invalid limits of dt");
    return std::make_unique<StateSpace>(o);
}

}  // namespace edgegen
