// The gated delta rule (arXiv:2412.06464): linear attention with a matrix for each head. See
// edgegen/arithmetic/integer_parts/gated_delta.py for the order of its operations.
#include <algorithm>
#include <cmath>

#include "parts/recurrent.h"
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
    size_t matrix_size() const { return size_t(key_dim) * value_dim; }

    // A unit is a key head with its value heads. The rates are the decays, then the betas.
    RecurrentShape shape() const {
        return {.channels = channels(),
                .width = width,
                .rates = 2 * value_heads,
                .units = key_heads,
                .matrices = group() * matrix_size(),
                .outputs = size_t(group()) * value_dim};
    }
};

class GatedDelta : public Recurrent {
public:
    explicit GatedDelta(const DeltaOptions &options)
        : Recurrent(options.shape()), options_(options) {}

    std::unique_ptr<Part> load(Reader &reader) const override;
    void run(Executor &e, Bytes next, float *y) const override;

protected:
    Scratch scratch() const override {
        return Recurrent::scratch(options_.key_dim, options_.value_dim);
    }
    void apply(const Kernels &kernels, Cache &cache, const int *tokens, uint32_t head,
               float *matrices, float *out, Scratch &s) const override;

private:
    void gates(Executor &e, RecurrentBuffers &b) const;
    void unit(const Kernels &kernels, float *x, float scale) const;

    DeltaOptions options_;
    const float *beta_ = nullptr, *decay_ = nullptr;  // [value_heads][hidden]
    const float *rate_ = nullptr, *rate_bias_ = nullptr, *norm_ = nullptr;
};

std::unique_ptr<Part> GatedDelta::load(Reader &reader) const {
    const DeltaOptions &o = options_;
    const uint32_t hidden = reader.header.hidden;
    auto part = std::make_unique<GatedDelta>(o);
    part->reserve(reader);
    part->in_ = reader.matrix(o.channels() + o.value_size(), hidden);
    part->beta_ = reader.vector(o.value_heads * hidden);
    part->decay_ = reader.vector(o.value_heads * hidden);
    part->read_kernel(reader);
    part->rate_ = reader.vector(o.value_heads);
    part->rate_bias_ = reader.vector(o.value_heads);
    part->norm_ = reader.vector(o.value_dim);
    part->out_ = reader.matrix(hidden, o.value_size());
    return part;
}

void GatedDelta::run(Executor &e, Bytes next, float *y) const {
    const DeltaOptions &o = options_;
    const size_t width = o.channels() + o.value_size();
    RecurrentBuffers &b = project(e);
    gates(e, b);
    run_rows(e, {b.both.data(), width, b.rates.data(), b.out.data()});
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
void GatedDelta::gates(Executor &e, RecurrentBuffers &b) const {
    const uint32_t heads = options_.value_heads;
    const int hidden = int(e.header.hidden);
    e.pool.run(heads, [&](uint32_t h, unsigned) {
        for (size_t row = 0; row < size_t(e.rows); ++row) {
            const float *x = b.inputs[row];
            float *rates = &b.rates[row * 2 * heads];
            const float a = e.kernels.lane_dot(x, decay_ + size_t(h) * size_t(hidden), hidden);
            const float z = e.kernels.lane_dot(x, beta_ + size_t(h) * size_t(hidden), hidden);
            rates[h] = float(exp_wide(double(rate_[h]) * softplus(double(a + rate_bias_[h]))));
            const float share = exp_negative(-__builtin_fabsf(z));
            rates[heads + h] = (z >= 0 ? 1.0f : share) / (1.0f + share);
        }
    });
}

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
    const float *own = rates(cache, tokens[0]);
    for (uint32_t i = 0; i < o.group(); ++i) {
        const uint32_t h = head * o.group() + i;
        convolve(kernels, cache, tokens, 2 * o.key_size() + size_t(h) * o.value_dim, o.value_dim,
                 s.v.data());
        kernels.delta_rule({.keys = int(o.key_dim),
                            .values = int(o.value_dim),
                            .k = s.k.data(),
                            .v = s.v.data(),
                            .q = s.q.data(),
                            .decay = own[h],
                            .share = own[o.value_heads + h],
                            .out = out ? out + i * o.value_dim : nullptr},
                           matrices + i * o.matrix_size());
    }
}

// Divide by the length, and multiply by `scale` where that is not 1.
void GatedDelta::unit(const Kernels &kernels, float *x, float scale) const {
    const int size = int(options_.key_dim);
    float r = 1.0f / std::sqrt(kernels.lane_dot(x, x, size) + kEpsilon);
    if (scale != 1.0f) r = r * scale;
    for (int i = 0; i < size; ++i) x[i] = x[i] * r;
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
