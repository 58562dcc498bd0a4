// KV cache of a sequence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <memory>
#include <vector>

#include "accelerator.h"
#include "platform.h"
#include "recurrence.h"

namespace edgegen {

struct Item;

struct FreeBytes {
    void operator()(uint8_t *bytes) const { release(bytes); }
};
struct FreeFloats {
    void operator()(float *floats) const { std::free(floats); }
};
using Allocation = std::unique_ptr<uint8_t, FreeBytes>;

class Model;

// Tokens that a token attends to: the first `sink` and the last `window` (Λ attention, see
// edgegen/arithmetic/eviction.py). A window of 0 means all.
struct Attention {
    uint32_t sink = 0, window = 0;
};

// KV cache of one sequence, in chunks of 64 tokens that hold all layers and heads. With a window,
// chunks that no later token attends to are evicted and reused. The slot of a token is its position
// minus the number of tokens evicted before it.
class Cache {
public:
    Cache(std::shared_ptr<Model> model, uint32_t context, Attention attention);

    void reserve(size_t slots);
    void evict();  // recycle the chunks that no later token attends to
    int slot(int position) const;
    int position(int slot) const;
    // Layers that the last step ran.
    const std::vector<uint32_t> &last_run() const { return last_run_; }
    float *recurrent() const { return recurrent_.get(); }
    void truncate(size_t length);
    void keep(const int32_t *indices, size_t count);
    // Throw where a step of these layers, ascending, would attend to other branches of a tree, or
    // to layers that earlier tokens did not run.
    void require_chain(const std::vector<uint32_t> &layers) const;
    // Throw where the cache has a tree, or a token that did not run all layers.
    void require_whole() const;
    void commit(const Item &item, uint32_t all_layers);
    size_t state_size(size_t length) const;
    void save(uint8_t *state, size_t size);
    void restore(size_t length, const uint8_t *state, size_t size);

    const std::shared_ptr<Model> model;
    const size_t context;
    const Attention attention;
    size_t length = 0;
    std::vector<uint8_t *> chunks;
    std::vector<Recurrence> recurrences;  // of each recurrent part
    std::unique_ptr<DeviceCache> device;  // the copy in an accelerator's memory

private:
    void go_back(size_t length);
    size_t chunk_count(size_t length) const;
    template <class Use>
    void for_saved(size_t length, Use use);
    bool is_chain(size_t count) const;
    void allocate();
    void require(bool enough) const;
    size_t sink_slots() const;
    size_t evictable(size_t length) const;

    std::unique_ptr<float[], FreeFloats> recurrent_;  // state of the recurrent parts
    size_t evicted_ = 0;               // number of evicted tokens, all after the sinks
    std::vector<uint8_t *> recycled_;  // chunks of evicted tokens
    size_t last_step_ = 0;             // tokens of the last step, until truncated or kept
    std::vector<int32_t> parents_;     // their parents; empty for a sequence
    size_t shallow_from_ = SIZE_MAX;   // first token that ran `shallow_` only
    std::vector<uint32_t> last_run_;
    std::vector<uint32_t> shallow_;        // layers that all tokens from there on ran
    std::vector<Allocation> allocations_;  // of one chunk or several
    uint8_t *free_ = nullptr;              // unused chunks of the last allocation
    size_t free_count_ = 0;
};

}  // namespace edgegen
