// Multi-head latent attention over the compressed cache: one key head whose keys are the latent and
// the shared rotated key of a token, and whose values are the latent.
#include <algorithm>

#include "parts/attention.h"

namespace edgegen {
namespace {

struct LatentOptions {
    uint32_t heads, nope, rope_dim, value, rank;
    uint32_t rope;    // index of the RoPE table
    uint32_t q_rank;  // size of what the queries are computed from, 0 for the hidden size
    bool bias;
    float scale;

    uint32_t head() const { return nope + rope_dim; }
    uint32_t cached() const { return rank + rope_dim; }
    AttentionOptions core() const {
        AttentionOptions o{};
        o.heads = heads;
        o.kv_heads = 1;
        o.dim = cached();
        o.scale = scale;
        return o;
    }
};

struct LatentBuffers {
    std::vector<float> low, queries, latents, values;
};

class LatentAttention : public Part {
public:
    explicit LatentAttention(const LatentOptions &options)
        : options_(options), core_(options.core()) {}

    std::unique_ptr<Part> load(Reader &reader) const override {
        const LatentOptions &o = options_;
        const uint32_t hidden = reader.header.hidden, q_size = o.heads * o.head();
        auto part = std::make_unique<LatentAttention>(o);
        part->core_.reserve(reader);
        part->rope_ = reader.ropes[o.rope];
        if (o.q_rank) {
            part->q_a_ = reader.matrix(o.q_rank, hidden);
            part->q_norm_ = reader.vector(o.q_rank);
        }
        part->q_ = reader.matrix(q_size, o.q_rank ? o.q_rank : hidden);
        part->kv_a_ = reader.matrix(o.cached(), hidden);
        if (o.bias && o.q_rank) part->q_a_bias_ = reader.vector(o.q_rank);
        if (o.bias) part->kv_a_bias_ = reader.vector(o.cached());
        part->kv_norm_ = reader.vector(o.rank);
        part->k_up_ = reader.vector(o.heads * o.nope * o.rank);
        part->v_up_ = reader.vector(o.heads * o.value * o.rank);
        part->o_ = reader.matrix(hidden, o.heads * o.value);
        if (o.bias) part->o_bias_ = reader.vector(hidden);
        return part;
    }

    Bytes first() const override { return options_.q_rank ? q_a_.bytes() : q_.bytes(); }

    void run(Executor &e, Bytes next, float *y) const override {
        const size_t rows = size_t(e.rows), hidden = e.header.hidden;
        const LatentOptions &o = options_;
        AttentionBuffers &b = e.shared<AttentionBuffers>();
        LatentBuffers &l = e.shared<LatentBuffers>();
        core_.fit_buffers(e, b);
        project(e, l);
        e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) { prepare_row(e, b, l, row); });
        e.pool.run(o.heads, [&](uint32_t head, unsigned) {
            for (size_t row = 0; row < rows; ++row) absorb(e, b, l, head, row);
        });
        core_.store_and_attend(e, b);
        const size_t size = o.heads * o.value;
        const float *values = fit(l.values, rows * size);
        e.pool.run(o.heads, [&](uint32_t head, unsigned) {
            for (size_t row = 0; row < rows; ++row) expand(e, b, l, head, row);
        });
        e.linear(o_, next, e.rows, y, [&](size_t row) { return values + row * size; });
        for (size_t row = 0; o_bias_ && row < rows; ++row) add(y + row * hidden, o_bias_, hidden);
    }

    void move(const Kernels &kernels, const Cache &cache, int from, int to) const override {
        core_.move(kernels, cache, from, to);
    }

private:
    // Compute the queries of all heads, and the latents with the shared keys.
    void project(Executor &e, LatentBuffers &l) const {
        const LatentOptions &o = options_;
        const size_t rows = size_t(e.rows);
        float *queries = fit(l.queries, rows * o.heads * o.head());
        float *latents = fit(l.latents, rows * o.cached());
        const auto input = [&](size_t row) { return e.input(row); };
        if (o.q_rank) {
            float *low = fit(l.low, rows * o.q_rank);
            e.linear(q_a_, kv_a_.bytes(), e.rows, low, input);
            e.linear(kv_a_, q_.bytes(), e.rows, latents, input);
            e.linear(q_, o_.bytes(), e.rows, queries, [&](size_t row) {
                float *x = low + row * o.q_rank;
                if (q_a_bias_) add(x, q_a_bias_, o.q_rank);
                e.kernels.rms_norm(x, q_norm_, int(o.q_rank), e.header.eps, x);
                return x;
            });
        } else {
            e.linear(q_, kv_a_.bytes(), e.rows, queries, input);
            e.linear(kv_a_, o_.bytes(), e.rows, latents, input);
        }
    }

    // Compute the key and the value of a row.
    void prepare_row(const Executor &e, AttentionBuffers &b, LatentBuffers &l, size_t row) const {
        const LatentOptions &o = options_;
        float *c = &l.latents[row * o.cached()];
        float *key = &b.qkv[row * (o.heads + 2) * o.cached() + o.heads * o.cached()];
        if (kv_a_bias_) add(c, kv_a_bias_, o.cached());
        e.kernels.rms_norm(c, kv_norm_, int(o.rank), e.header.eps, c);
        rotate(e, c + o.rank, row);
        float *value = key + o.cached();
        std::copy_n(c, o.cached(), key);
        std::copy_n(c, o.rank, value);
        std::fill_n(value + o.rank, o.rope_dim, 0.0f);
    }

    // Compute the query of a head in the space of the latents and of the shared key.
    void absorb(const Executor &e, AttentionBuffers &b, LatentBuffers &l, uint32_t head,
                size_t row) const {
        const LatentOptions &o = options_;
        const float *q = &l.queries[(row * o.heads + head) * o.head()];
        const float *k_up = k_up_ + size_t(head) * o.nope * o.rank;
        float *out = &b.qkv[(row * (o.heads + 2) + head) * o.cached()];
        for (uint32_t n = 0; n < o.nope; ++n, k_up += o.rank)
            for (uint32_t r = 0; r < o.rank; ++r) {
                const float product = q[n] * k_up[r];
                out[r] = n ? out[r] + product : product;
            }
        std::copy_n(q + o.nope, o.rope_dim, out + o.rank);
        rotate(e, out + o.rank, row);
    }

    // Compute the value of a head from its sum of latents.
    void expand(const Executor &e, const AttentionBuffers &b, LatentBuffers &l, uint32_t head,
                size_t row) const {
        const LatentOptions &o = options_;
        const float *sum = &b.attended[(row * o.heads + head) * o.cached()];
        const float *v_up = v_up_ + size_t(head) * o.value * o.rank;
        float *values = &l.values[(row * o.heads + head) * o.value];
        for (uint32_t i = 0; i < o.value; ++i)
            values[i] = e.kernels.lane_dot(sum, v_up + i * o.rank, int(o.rank));
    }

    void rotate(const Executor &e, float *x, size_t row) const {
        const size_t table = size_t(e.batch[e.first + row].position) * rope_.pairs;
        e.kernels.rope(x, rope_.cos + table, rope_.sin + table, int(2 * rope_.pairs));
    }

    LatentOptions options_;
    AttentionPart core_;
    Rope rope_{};
    Matrix q_a_{}, q_{}, kv_a_{}, o_{};
    const float *q_norm_ = nullptr, *kv_norm_ = nullptr;
    const float *q_a_bias_ = nullptr, *kv_a_bias_ = nullptr, *o_bias_ = nullptr;
    const float *k_up_ = nullptr;  // [heads][nope][rank]
    const float *v_up_ = nullptr;  // [heads][value][rank]
};

}  // namespace

std::unique_ptr<Part> read_latent_attention(Reader &reader) {
    const LatentOptions o{.heads = reader.next<uint32_t>(),
                          .nope = reader.next<uint32_t>(),
                          .rope_dim = reader.next<uint32_t>(),
                          .value = reader.next<uint32_t>(),
                          .rank = reader.next<uint32_t>(),
                          .rope = reader.next<uint32_t>(),
                          .q_rank = reader.next<uint32_t>(),
                          .bias = reader.next_flag(),
                          .scale = reader.next<float>()};
    const uint32_t largest = std::max({o.heads, o.nope, o.value, o.rank, o.rope_dim});
    expect(o.heads && o.nope && o.value && o.rank && largest <= 1024, "invalid latent attention");
    const uint32_t cached = o.cached();
    expect(cached % kQuad == 0 && cached <= uint32_t(kMaxHead), "invalid size of the latents");
    expect(o.heads * std::max(o.head(), o.value) < kLimit && o.q_rank < kLimit,
           "invalid size of the queries");
    expect(o.rope < reader.ropes.size() && 2 * reader.ropes[o.rope].pairs == o.rope_dim,
           "invalid number of rotated dimensions");
    return std::make_unique<LatentAttention>(o);
}

}  // namespace edgegen
