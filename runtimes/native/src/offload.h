// A model's use of the accelerator: where its memory has the matrices, and products of a step.
#pragma once

#include <unordered_map>
#include <vector>

#include "accelerator.h"

namespace edgegen {

class Offload {
public:
    // `matrices` are those that `device` names, in the same order.
    Offload(const edgegen_device &device, HeadLayout layout, const std::vector<Matrix> &matrices);

    // Place of the next row's codes for `multiply`.
    static RowLayout row_layout(const Matrix &w, int row) { return {size_t(row) * size_t(w.k), 4}; }

    // y = W x for `rows` quantized rows.
    void multiply(const Matrix &w, const Codes &x, int rows, float *y);

    Accelerator accelerator;
    const HeadLayout layout;  // of the keys and values in each layer
    const uint32_t kv_heads;

private:
    std::unordered_map<const uint8_t *, Placed> placed_;  // by the address of the codes here
};

}  // namespace edgegen
