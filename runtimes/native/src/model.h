// The decoder: a model, and the step that runs tokens through it and the KV caches.
#pragma once

#include <mutex>
#include <span>
#include <string>
#include <vector>

#include "cache.h"
#include "executor.h"
#include "file.h"

namespace edgegen {

class Model {
public:
    // With a device, products and attention run on its accelerator.
    Model(const std::string &path, unsigned threads, const char *kernels,
          const edgegen_device *device = nullptr);

    // Run one step. Where it throws Error, no token has run.
    void step(std::vector<Item> items);

    // Multiply inputs with a matrix that does not belong to the model.
    void multiply(const edgegen_weights &weights, const float *x, size_t count, float *y);

    // Compute the recurrent state of all tokens in a cache.
    void settle(Cache &cache) const;

    // Copy a token of a cache to an earlier slot.
    void move(const Cache &cache, int from, int to) const;

    size_t chunk_bytes() const { return file_.chunk_bytes; }
    uint32_t reach() const { return file_.reach; }
    const std::vector<RecurrentLayout> &recurrences() const { return file_.recurrences; }
    const Header &header() const { return file_.header; }
    const Kernels &kernels() const { return executor_.kernels; }
    const Offload *offload() const { return executor_.offload.get(); }

private:
    void check(Item &item) const;
    Matrix checked(const edgegen_weights &weights) const;
    void choose_layers(Item &item) const;
    void run(size_t first, int rows, const std::vector<uint32_t> &layers);
    Bytes read_next(std::span<const uint32_t> layers, size_t branch) const;
    void embed();
    void run_branch(const Branch &branch, Bytes after);
    void add_residual(const Branch &branch, float *y);
    void write_outputs();
    void write_logits(float *x, const std::vector<float *> &to);
    void multiply_head(const float *x, int count, float *logits);
    void final_norm(const float *x, float *y) const;  // [hidden], with its bias
    void refine_logits(const float *x, int count, float *logits);
    void refine_row(const Codes &x, float *logits);
    void scale_logits(float *logits, size_t count);
    void rotate_residual(float *x, int rows, bool inverse);

    File file_;
    Executor executor_;
    std::mutex running_;
    std::vector<float> y_, part_, rotated_, normed_, logits_;
    std::vector<int8_t> codes_;  // of an input of the head
    std::vector<int32_t> sums_;
};

}  // namespace edgegen
