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

}  // namespace

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

void Offload::multiply(const Matrix &w, const Codes &x, int rows, float *y) {
    const Placed &placed = placed_.at(w.tiles);
    const size_t k = size_t(w.k);
    const int block = accelerator.tokens();
    for (int done = 0; done < rows;) {
        std::vector<Product> products;
        int end = done;
        for (; end < rows; end += std::min(block, rows - end)) {
            const int tokens = std::min(block, rows - end);
            if (end > done && !accelerator.fits(w.n, w.k, tokens)) break;
            products.push_back(accelerator.add(placed, w.n, w.k, tokens));
            for (int t = 0; t < tokens; ++t)
                products.back().place(&x.codes[size_t(end + t) * k], w.k, t);
        }
        accelerator.run();
        for (int row = done; row < end; ++row)
            products[size_t((row - done) / block)].rescale(
                w.n, (row - done) % block, w.scale, x.scale[row], y + size_t(row) * size_t(w.n));
        done = end;
    }
}

}  // namespace edgegen
