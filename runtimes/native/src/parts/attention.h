// Grouped-query attention over the KV cache.
#pragma once

#include <memory>
#include <vector>

#include "accelerator.h"
#include "cache.h"
#include "executor.h"
#include "parts/offsets.h"
#include "parts/part.h"

namespace edgegen {

enum QkNorm : uint32_t { kNoNorm, kHeadNorm, kNormOfAll, kHeadNormAndValues };

struct AttentionOptions {
    uint32_t heads, kv_heads, dim;
    uint32_t rope;    // index of the RoPE table + 1; 0 for no positions
    uint32_t window;  // sliding window, 0 for none
    bool bias, out_bias;
    uint32_t qk_norm;
    bool sinks, gate;
    bool offsets;  // of the keys and values in the cache
    float scale, softcap;
    bool shared = false;  // attends to the keys and values of layer `source`
    uint32_t source = 0;

    bool norms_heads() const { return qk_norm == kHeadNorm || qk_norm == kHeadNormAndValues; }
    uint32_t q_size() const { return heads * dim; }
    uint32_t kv_size() const { return kv_heads * dim; }
    uint32_t qkv_size() const { return q_size() + (shared ? 0 : 2 * kv_size()); }
    uint32_t group() const { return heads / kv_heads; }
    uint32_t hadamard_block() const { return dim & -dim; }
};

// Queries that share keys and values, with the buffers of their attention.
struct AttentionTask {
    Queries q;
    HeadCache cache;
    std::vector<Span> spans;
    std::vector<float> scores;
    std::vector<int8_t> probs;
    uint32_t kv_head;
    OffsetProducts offsets;
    const Batch *batch;
    size_t row;                     // of the batch, one of the block of tokens
    std::vector<float> key_scales;  // on the accelerator
    std::vector<Product> products;
};

struct AttentionBuffers {
    std::vector<float> qkv, gate, attended, query_scale;
    std::vector<int8_t> queries;
    std::vector<AttentionTask> tasks;  // one for each thread, or each task that threads share
    size_t slots = 0;                  // that the buffers of the tasks have room for
};

class AttentionPart : public Part {
public:
    explicit AttentionPart(const AttentionOptions &options) : options_(options) {}

    std::unique_ptr<Part> load(Reader &reader) const override;
    Bytes first() const override { return qkv_.bytes(); }
    void run(Executor &e, Bytes next, float *y) const override;
    void move(const Kernels &kernels, const Cache &cache, int from, int to) const override;

    // Reserve memory in each chunk of the KV cache, or take that of the source.
    void reserve(Reader &reader);
    // Make room for the executor's rows; a row of `qkv` has queries, keys and values.
    void fit_buffers(const Executor &e, AttentionBuffers &b) const;
    // Store the keys and values in `qkv`, and attend with its queries: `attended` gets the sums.
    void store_and_attend(Executor &e, AttentionBuffers &b) const;

private:
    void prepare_row(const Executor &e, float *q) const;
    void prepare_head(const Executor &e, AttentionBuffers &b, uint32_t head, size_t row) const;
    void attend(Executor &e, AttentionBuffers &b) const;
    void attend_with_all_threads(Executor &e, std::vector<AttentionTask> &tasks,
                                 uint32_t count) const;
    void attend_on_device(Executor &e, AttentionBuffers &b) const;
    void send_cache(const Executor &e) const;
    bool queue_scores(Accelerator &accelerator, const Placed &keys, AttentionTask &task) const;
    bool queue_values(Accelerator &accelerator, const Placed &values, AttentionTask &task) const;
    void finish_scores(const Executor &e, AttentionTask &task) const;
    void finish_values(const Executor &e, const AttentionTask &task) const;
    uint32_t layer() const { return uint32_t(offset_ / (options_.kv_heads * layout_.bytes())); }
    uint32_t tasks_per_kv_head() const;
    void gather_queries(const Executor &e, AttentionBuffers &b, Block block, uint32_t index,
                        AttentionTask &task) const;
    void softmax(const Kernels &kernels, AttentionTask &task, int row) const;
    void finish_sums(const Executor &e, const AttentionTask &task) const;
    HeadCache head_cache(const Cache &cache, uint32_t head) const {
        return {layout_, cache.chunks.data(), offset_ + head * layout_.bytes()};
    }

    AttentionOptions options_;
    HeadLayout layout_{};
    size_t offset_ = 0;  // in each chunk of the KV cache
    Rope rope_{};
    Matrix qkv_{}, gate_{}, o_{};
    const float *bias_ = nullptr, *out_bias_ = nullptr, *sinks_ = nullptr;
    const float *q_norm_ = nullptr, *k_norm_ = nullptr;
    KeyOffsets offsets_;
    const float *v_mean_ = nullptr;  // offset of the values in the cache, [kv_heads][dim]
    std::vector<float> v_norm_;      // ones, where values have a norm
};

}  // namespace edgegen
