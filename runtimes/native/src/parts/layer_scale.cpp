// A learned factor of the residual: layer_scale * x.
#include "executor.h"
#include "parts/part.h"

namespace edgegen {
namespace {

class LayerScale : public Part {
public:
    std::unique_ptr<Part> load(Reader &reader) const override {
        auto part = std::make_unique<LayerScale>();
        part->scale_ = reader.vector(1);
        return part;
    }

    Bytes first() const override { return {}; }

    void run(Executor &e, Bytes, float *y) const override {
        const size_t hidden = e.header.hidden;
        for (size_t row = 0; row < size_t(e.rows); ++row) {
            const float *x = e.input(row);
            for (size_t i = 0; i < hidden; ++i) y[row * hidden + i] = *scale_ * x[i];
        }
    }

private:
    const float *scale_ = nullptr;
};

}  // namespace

std::unique_ptr<Part> read_layer_scale(Reader &) { return std::make_unique<LayerScale>(); }

}  // namespace edgegen
