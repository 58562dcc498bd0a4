// The engine's C interface (edgegen.h) with owning handles and exceptions.
#pragma once

#include <memory>
#include <span>
#include <string>
#include <vector>

#include "edgegen.h"
#include "options.h"

namespace edgegen::text {

// KV cache of one sequence.
class Cache {
public:
    Cache(edgegen_model *model, uint32_t context, uint32_t sink, uint32_t window);

    size_t length() const { return edgegen_length(cache_.get()); }
    size_t context() const { return context_; }

    // Run tokens; `parents` is empty for a sequence. Writes the logits [wanted][vocab] of the last
    // `wanted` tokens.
    void step(std::span<const int32_t> tokens, std::span<const int32_t> parents, size_t wanted,
              float *logits);
    void keep(std::span<const int32_t> indices);
    // Whether the first `length` tokens could be kept: a window may have evicted some.
    bool truncate(size_t length);

    std::vector<uint8_t> save() const;
    size_t state_size(size_t length) const { return edgegen_state_size(cache_.get(), length); }
    void restore(size_t length, std::span<const uint8_t> state);

private:
    struct Free {
        void operator()(edgegen_cache *cache) const { edgegen_cache_free(cache); }
    };
    std::unique_ptr<edgegen_cache, Free> cache_;
    size_t context_;
};

class Engine {
public:
    Engine(const std::string &path, const ModelOptions &options);

    uint32_t vocab() const { return edgegen_vocab(model_.get()); }
    // Tokens at the start that a window keeps, and the latest ones; no window if 0.
    uint32_t sink() const { return sink_; }
    uint32_t window() const { return window_; }
    Cache new_cache(uint32_t context) const;

private:
    struct Close {
        void operator()(edgegen_model *model) const { edgegen_close(model); }
    };
    std::unique_ptr<edgegen_model, Close> model_;
    uint32_t sink_, window_;
};

}  // namespace edgegen::text
