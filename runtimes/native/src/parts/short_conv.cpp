// Gated short convolution: out(C * conv(B * z)), with B, C and z the thirds of in(x). The products
// u = B * z of each token are in the cache, as floats.
#include <algorithm>

#include "cache.h"
#include "executor.h"
#include "parts/part.h"

namespace edgegen {
namespace {

struct ConvBuffers {
    std::vector<float> thirds, gated, zeros;
};

class ShortConv : public Part {
public:
    explicit ShortConv(uint32_t width) : width_(width) {}

    std::unique_ptr<Part> load(Reader &reader) const override {
        const uint32_t hidden = reader.header.hidden;
        auto part = std::make_unique<ShortConv>(width_);
        part->hidden_ = hidden;
        part->offset_ = reader.reserve_kv(kChunk * hidden * sizeof(float));
        reader.reach = std::max(reader.reach, width_);
        part->in_ = reader.matrix(3 * hidden, hidden);
        part->kernel_ = reader.vector(hidden * width_);
        part->out_ = reader.matrix(hidden, hidden);
        return part;
    }

    Bytes first() const override { return in_.bytes(); }

    void run(Executor &e, Bytes next, float *y) const override {
        const size_t rows = size_t(e.rows);
        ConvBuffers &b = e.shared<ConvBuffers>();
        float *thirds = fit(b.thirds, rows * 3 * hidden_);
        float *gated = fit(b.gated, rows * hidden_);
        const float *zeros = fit(b.zeros, hidden_);
        e.linear(in_, out_.bytes(), e.rows, thirds, [&](size_t row) { return e.input(row); });
        e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) {
            const Row &at = e.batch[e.first + row];
            const float *in = thirds + row * 3 * hidden_;
            float *u = input(*at.item->cache, at.slot);
            for (size_t i = 0; i < hidden_; ++i) u[i] = in[i] * in[2 * hidden_ + i];
        });
        e.linear(out_, next, e.rows, y, [&](size_t row) {
            float *out = gated + row * hidden_;
            convolve(e, e.first + row, zeros, out);
            const float *output_gate = thirds + row * 3 * hidden_ + hidden_;
            for (size_t i = 0; i < hidden_; ++i) out[i] = output_gate[i] * out[i];
            return out;
        });
    }

    void move(const Kernels &, const Cache &cache, int from, int to) const override {
        std::copy_n(input(cache, from), hidden_, input(cache, to));
    }

private:
    // u of the token in a slot, [hidden].
    float *input(const Cache &cache, int slot) const {
        uint8_t *start = cache.chunks[size_t(slot / kChunk)] + offset_;
        return reinterpret_cast<float *>(start) + size_t(slot % kChunk) * hidden_;
    }

    // Add the products of the kernel with u of the last tokens, oldest first.
    void convolve(const Executor &e, size_t row, const float *zeros, float *out) const {
        const Cache &cache = *e.batch[row].item->cache;
        int slots[kMaxConvWidth];
        e.batch.last_slots(row, int(width_), slots);
        for (uint32_t j = 0; j < width_; ++j) {
            const int slot = slots[width_ - 1 - j];
            const float *u = slot < 0 ? zeros : input(cache, slot), *kernel = kernel_ + j;
            for (size_t i = 0; i < hidden_; ++i) {
                const float product = kernel[i * width_] * u[i];
                out[i] = j ? out[i] + product : product;
            }
        }
    }

    uint32_t width_, hidden_ = 0;
    size_t offset_ = 0;  // in each chunk of the KV cache
    Matrix in_{}, out_{};
    const float *kernel_ = nullptr;  // [hidden][width]
};

}  // namespace

std::unique_ptr<Part> read_short_conv(Reader &reader) {
    const uint32_t width = reader.next<uint32_t>();
    expect(width && width <= kMaxConvWidth, "invalid width of a convolution");
    return std::make_unique<ShortConv>(width);
}

}  // namespace edgegen
