// Gated MLP: down(activation(gate(x)) * up(x)).
#include "executor.h"
#include "parts/part.h"

namespace edgegen {
namespace {

struct MlpBuffers {
    std::vector<float> gate_up, gated;
};

struct MlpOptions {
    uint32_t inner;
    bool gelu, bias;
};

class GatedMlp : public Part {
public:
    explicit GatedMlp(const MlpOptions &options) : options_(options) {}

    std::unique_ptr<Part> load(Reader &reader) const override {
        const uint32_t inner = options_.inner, hidden = reader.header.hidden;
        auto part = std::make_unique<GatedMlp>(options_);
        part->gate_up_ = reader.matrix(2 * inner, hidden);
        if (options_.bias) part->gate_up_bias_ = reader.vector(2 * inner);
        part->down_ = reader.matrix(hidden, inner);
        if (options_.bias) part->down_bias_ = reader.vector(hidden);
        return part;
    }

    Bytes first() const override { return gate_up_.bytes(); }

    void run(Executor &e, Bytes next, float *y) const override {
        const size_t inner = options_.inner, rows = size_t(e.rows);
        MlpBuffers &buffers = e.shared<MlpBuffers>();
        float *gate_up = fit(buffers.gate_up, rows * 2 * inner);
        float *gated = fit(buffers.gated, rows * inner);
        e.linear(gate_up_, down_.bytes(), e.rows, gate_up,
                 [&](size_t row) { return e.input(row); });
        e.linear(down_, next, e.rows, y, [&](size_t row) {
            float *in = gate_up + row * 2 * inner, *out = gated + row * inner;
            if (gate_up_bias_) add(in, gate_up_bias_, 2 * inner);
            e.kernels.gated_activation(in, int(inner), options_.gelu, out);
            if (e.header.inner_block) hadamard_blocks(e.kernels, out, inner, e.header.inner_block);
            return out;
        });
        for (size_t row = 0; down_bias_ && row < rows; ++row)
            add(y + row * e.header.hidden, down_bias_, e.header.hidden);
    }

private:
    MlpOptions options_;
    Matrix gate_up_{}, down_{};
    const float *gate_up_bias_ = nullptr, *down_bias_ = nullptr;
};

}  // namespace

std::unique_ptr<Part> read_gated_mlp(Reader &reader) {
    const MlpOptions options{
        .inner = reader.next<uint32_t>(), .gelu = reader.next_flag(), .bias = reader.next_flag()};
    const uint32_t inner = options.inner, block = reader.header.inner_block;
    expect(inner && inner < kLimit, "invalid inner size");
    expect(!block || inner % block == 0, "invalid rotation block");
    return std::make_unique<GatedMlp>(options);
}

}  // namespace edgegen
