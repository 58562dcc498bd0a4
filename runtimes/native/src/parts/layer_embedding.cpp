// An embedding of the token for each layer: out(activation(gate(x)) * (norm(project(e)) + row)),
// with e the model's embedding of the token and a row of the layer's table.
#include "executor.h"
#include "parts/part.h"

namespace edgegen {
namespace {

struct LayerEmbeddingOptions {
    uint32_t vocab, size;
    bool gelu;
};

struct LayerEmbeddingBuffers {
    std::vector<float> own, gate, both;
};

class LayerEmbedding : public Part {
public:
    explicit LayerEmbedding(const LayerEmbeddingOptions &options) : options_(options) {}

    std::unique_ptr<Part> load(Reader &reader) const override {
        const uint32_t size = options_.size, hidden = reader.header.hidden;
        auto part = std::make_unique<LayerEmbedding>(options_);
        reader.reads_embedding = true;
        part->project_ = reader.matrix(size, hidden);
        part->norm_ = reader.vector(size);
        part->table_ = reader.table(options_.vocab, size);
        part->gate_ = reader.matrix(size, hidden);
        part->out_ = reader.matrix(hidden, size);
        return part;
    }

    Bytes first() const override { return project_.bytes(); }

    void run(Executor &e, Bytes next, float *y) const override {
        const size_t size = options_.size, rows = size_t(e.rows), hidden = e.header.hidden;
        LayerEmbeddingBuffers &b = e.shared<LayerEmbeddingBuffers>();
        float *own = fit(b.own, rows * size), *gate = fit(b.gate, rows * size);
        float *both = fit(b.both, rows * 2 * size);
        e.linear(project_, gate_.bytes(), e.rows, own,
                 [&](size_t row) { return &e.embedded[row * hidden]; });
        e.linear(gate_, out_.bytes(), e.rows, gate, [&](size_t row) { return e.input(row); });
        e.linear(out_, next, e.rows, y, [&](size_t row) {
            float *in = both + row * 2 * size, *gated = gate + row * size;
            std::copy_n(gated, size, in);
            e.kernels.rms_norm(own + row * size, norm_, int(size), e.header.eps, in + size);
            table_.add(e.token(row), in + size);
            e.kernels.gated_activation(in, int(size), options_.gelu, gated);
            return gated;
        });
    }

private:
    LayerEmbeddingOptions options_;
    Matrix project_{}, gate_{}, out_{};
    const float *norm_ = nullptr;
    RowTable table_{};
};

}  // namespace

std::unique_ptr<Part> read_layer_embedding(Reader &reader) {
    const LayerEmbeddingOptions o{.vocab = reader.next<uint32_t>(),
                                  .size = reader.next<uint32_t>(),
                                  .gelu = reader.next_flag()};
    expect(o.vocab >= reader.header.vocab && o.vocab <= kMaxVocab, "invalid rows of a table");
    expect(o.size && o.size < kLimit && o.size % kQuad == 0, "invalid size of a table's rows");
    return std::make_unique<LayerEmbedding>(o);
}

}  // namespace edgegen
