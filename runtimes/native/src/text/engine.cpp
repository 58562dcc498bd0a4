#include "engine.h"

#include <algorithm>
#include <thread>

#include "edgegen_text.h"
#include "section.h"

namespace edgegen::text {
namespace {

// The codes of both interfaces agree.
static_assert(int(EDGEGEN_BAD_ARGUMENT) == int(EDGEGEN_TEXT_BAD_ARGUMENT));
static_assert(int(EDGEGEN_BAD_FILE) == int(EDGEGEN_TEXT_BAD_FILE));
static_assert(int(EDGEGEN_NO_MEMORY) == int(EDGEGEN_TEXT_NO_MEMORY));
static_assert(int(EDGEGEN_NO_ROOM) == int(EDGEGEN_TEXT_NO_ROOM));

void check(int code) {
    if (code != EDGEGEN_OK) throw Error(code, edgegen_last_error());
}

}  // namespace

Engine::Engine(const std::string &path, const ModelOptions &options)
    : sink_(options.window ? options.sink : 0), window_(options.window) {
    if (edgegen_abi() != EDGEGEN_ABI)
        throw Error(EDGEGEN_TEXT_BAD_ARGUMENT, "expected interface " + std::to_string(EDGEGEN_ABI) +
                                                   " of the engine's library, got " +
                                                   std::to_string(edgegen_abi()));
    const uint32_t processors = std::clamp(std::thread::hardware_concurrency(), 1u, 256u);
    const char *kernels = options.kernels.empty() ? nullptr : options.kernels.c_str();
    edgegen_model *model = nullptr;
    check(edgegen_open(path.c_str(), options.threads ? options.threads : processors, kernels,
                       &model));
    model_.reset(model);
}

Cache Engine::new_cache(uint32_t context) const {
    return {model_.get(), context, std::min(sink_, context), std::min(window_, context)};
}

Cache::Cache(edgegen_model *model, uint32_t context, uint32_t sink, uint32_t window)
    : context_(context) {
    edgegen_cache *cache = nullptr;
    check(edgegen_cache_window(model, context, sink, window, &cache));
    cache_.reset(cache);
}

void Cache::step(std::span<const int32_t> tokens, std::span<const int32_t> parents, size_t wanted,
                 float *logits) {
    const edgegen_item item = {.cache = cache_.get(),
                               .tokens = tokens.data(),
                               .embeddings = nullptr,
                               .parents = parents.empty() ? nullptr : parents.data(),
                               .count = tokens.size(),
                               .wanted = wanted,
                               .logits = logits,
                               .hidden = nullptr,
                               .layers = 0,
                               .chosen = nullptr};
    check(edgegen_run(&item, 1));
}

void Cache::keep(std::span<const int32_t> indices) {
    check(edgegen_keep(cache_.get(), indices.data(), indices.size()));
}

bool Cache::truncate(size_t length) { return edgegen_truncate(cache_.get(), length) == EDGEGEN_OK; }

std::vector<uint8_t> Cache::save() const {
    std::vector<uint8_t> state(state_size(length()));
    check(edgegen_save(cache_.get(), state.data(), state.size()));
    return state;
}

void Cache::restore(size_t length, std::span<const uint8_t> state) {
    check(edgegen_restore(cache_.get(), length, state.data(), state.size()));
}

}  // namespace edgegen::text
