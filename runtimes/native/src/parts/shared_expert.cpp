// Shared expert: sigmoid(shared_gate x) * the output of a gated MLP.
#include "executor.h"
#include "parts/part.h"

namespace edgegen {
namespace {

struct ShareBuffers {
    std::vector<float> shares;  // [rows]
};

class SharedExpert : public Part {
public:
    explicit SharedExpert(std::unique_ptr<Part> mlp) : mlp_(std::move(mlp)) {}

    std::unique_ptr<Part> load(Reader &reader) const override {
        auto part = std::make_unique<SharedExpert>(mlp_->load(reader));
        part->gate_ = reader.vector(reader.header.hidden);
        return part;
    }

    Bytes first() const override { return mlp_->first(); }

    void run(Executor &e, Bytes next, float *y) const override {
        const size_t rows = size_t(e.rows), hidden = e.header.hidden;
        float *shares = fit(e.shared<ShareBuffers>().shares, rows);
        e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) {
            const float r = e.kernels.lane_dot(e.input(row), gate_, int(hidden));
            shares[row] = 1.0f;
            e.kernels.sigmoid_gate(&r, 1, shares + row);
        });
        mlp_->run(e, next, y);
        for (size_t row = 0; row < rows; ++row)
            for (size_t i = 0; i < hidden; ++i) y[row * hidden + i] *= shares[row];
    }

private:
    std::unique_ptr<Part> mlp_;
    const float *gate_ = nullptr;
};

}  // namespace

std::unique_ptr<Part> read_gated_mlp(Reader &reader);

std::unique_ptr<Part> read_shared_expert(Reader &reader) {
    expect(reader.next<uint32_t>() == 2, "expected a gated MLP in a shared expert");
    return std::make_unique<SharedExpert>(read_gated_mlp(reader));
}

}  // namespace edgegen
