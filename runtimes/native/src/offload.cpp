// Matrix products of a step on the accelerator.
#include "offload.h"

#include <algorithm>
#include <cstring>
#include <string>

#include "error.h"

namespace edgegen {
namespace {

// The accelerator's memory has the 8-bit values of trellis codes.
Mode mode_of(const Matrix &w) {
    return w.bits == 8 || w.trellis ? Mode::kW8 : w.bits == 4 ? Mode::kW4 : Mode::kW2;
}

void rescale(const Matrix &w, const Product &product, int token, float s_x, float *y) {
    const int32_t *sums = product.sums + 2 * token;
    for (int n = 0; n < w.n; ++n) y[n] = float(sums[n / 2 * 4 + n % 2]) * (w.scale[n] * s_x);
}

}  // namespace

void place_inputs(const int8_t *codes, int count, int token, int tokens, int8_t *inputs) {
    for (int i = 0; i < count; i += kWord)
        std::memcpy(inputs + size_t(i) * size_t(tokens) + size_t(token) * kWord, codes + i,
                    size_t(std::min(kWord, count - i)));
}

Offload::Offload(const edgegen_device &device, HeadLayout layout_,
                 const std::vector<Matrix> &matrices)
    : accelerator(device), layout(layout_), kv_heads(device.kv_heads) {
    if (device.matrix_count != matrices.size())
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected the places of " +
                                              std::to_string(matrices.size()) + " matrices, got " +
                                              std::to_string(device.matrix_count));
    for (size_t i = 0; i < matrices.size(); ++i)
        placed_[matrices[i].tiles] = {.mode = mode_of(matrices[i]),
                                      .address = device.matrices[i].address,
                                      .beats = device.matrices[i].beats};
}

// Two tokens a product.
void Offload::multiply(const Matrix &w, const Codes &x, int rows, float *y) {
    const Placed &placed = placed_.at(w.tiles);
    const size_t k = size_t(w.k);
    for (int done = 0; done < rows;) {
        std::vector<Product> products;
        int end = done;
        for (; end < rows; end += std::min(2, rows - end)) {
            const int tokens = std::min(2, rows - end);
            if (end > done && !accelerator.fits(w.n, w.k, tokens)) break;
            products.push_back(accelerator.add(placed, w.n, w.k, tokens));
            for (int t = 0; t < tokens; ++t)
                place_inputs(&x.codes[size_t(end + t) * k], w.k, t, tokens, products.back().inputs);
        }
        accelerator.run();
        for (int row = done; row < end; ++row)
            rescale(w, products[size_t(row - done) / 2], (row - done) % 2, x.scale[row],
                    y + size_t(row) * size_t(w.n));
        done = end;
    }
}

}  // namespace edgegen
