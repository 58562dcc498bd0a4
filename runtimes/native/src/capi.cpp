// The C interface of edgegen.h. Exceptions become error codes here.
#include <new>

#include <atomic>

#include "edgegen.h"
#include "error.h"
#include "generate.h"
#include "guess.h"
#include "model.h"

struct edgegen_model {
    std::shared_ptr<edgegen::Model> model;
};

struct edgegen_cache {
    edgegen::Cache cache;
    std::atomic<bool> cancelled{false};
};

namespace {

thread_local std::string last_error;

template <class Body>
int guard(const Body &body) noexcept {
    try {
        body();
        return EDGEGEN_OK;
    } catch (const edgegen::Error &error) {
        last_error = error.what();
        return error.code;
    } catch (const std::exception &error) {  // bad_alloc, or a thread that does not start
        last_error.assign(error.what());
        return EDGEGEN_NO_MEMORY;
    } catch (...) {
        last_error = "the host's callback threw an exception";
        return EDGEGEN_BAD_ARGUMENT;
    }
}

void check_threads(uint32_t threads) {
    if (!threads || threads > 256)
        throw edgegen::Error(EDGEGEN_BAD_ARGUMENT,
                             "expected 1 to 256 threads, got " + std::to_string(threads));
}

}  // namespace

extern "C" {

uint32_t edgegen_abi(void) { return EDGEGEN_ABI; }

const char *edgegen_version(void) { return EDGEGEN_VERSION; }

const char *edgegen_last_error(void) { return last_error.c_str(); }

int edgegen_open(const char *path, uint32_t threads, const char *kernels, edgegen_model **model) {
    return guard([&] {
        check_threads(threads);
        *model = new edgegen_model{std::make_shared<edgegen::Model>(path, threads, kernels)};
    });
}

int edgegen_open_device(const char *path, uint32_t threads, const char *kernels,
                        const edgegen_device *device, edgegen_model **model) {
    return guard([&] {
        check_threads(threads);
        *model =
            new edgegen_model{std::make_shared<edgegen::Model>(path, threads, kernels, device)};
    });
}

edgegen_traffic edgegen_device_traffic(const edgegen_model *model) {
    const edgegen::Offload *offload = model->model->offload();
    return offload ? offload->accelerator.traffic : edgegen_traffic{};
}

size_t edgegen_device_cache_size(const edgegen_model *model, uint32_t context) {
    const edgegen::Offload *offload = model->model->offload();
    const size_t layers = model->model->header().layers;
    return offload ? edgegen::DeviceCache::size(offload->layout, context, layers, offload->kv_heads)
                   : 0;
}

int edgegen_cache_device(edgegen_cache *cache, const edgegen_buffer *buffer) {
    return guard([&] {
        edgegen::Cache &inner = cache->cache;
        const edgegen::Offload *offload = inner.model->offload();
        if (!offload)
            throw edgegen::Error(EDGEGEN_BAD_ARGUMENT, "expected a model on an accelerator");
        inner.device =
            std::make_unique<edgegen::DeviceCache>(*buffer, offload->layout, inner.context,
                                                   inner.model->header().layers, offload->kv_heads);
    });
}

void edgegen_close(edgegen_model *model) { delete model; }

const char *edgegen_kernels(const edgegen_model *model) { return model->model->kernels().name; }

uint32_t edgegen_vocab(const edgegen_model *model) { return model->model->header().vocab; }

int edgegen_cache_new(edgegen_model *model, uint32_t context, edgegen_cache **cache) {
    return edgegen_cache_window(model, context, 0, 0, cache);
}

int edgegen_cache_window(edgegen_model *model, uint32_t context, uint32_t sink, uint32_t window,
                         edgegen_cache **cache) {
    return guard([&] { *cache = new edgegen_cache{{model->model, context, {sink, window}}}; });
}

void edgegen_cache_free(edgegen_cache *cache) { delete cache; }

int edgegen_step(edgegen_cache *cache, const int32_t *tokens, size_t count, size_t wanted,
                 float *logits) {
    return guard([&] {
        edgegen::Cache &inner = cache->cache;
        inner.model->step({{.cache = &inner,
                            .tokens = tokens,
                            .count = count,
                            .wanted = wanted,
                            .logits = logits}});
    });
}

int edgegen_run(const edgegen_item *items, size_t count) {
    return guard([&] {
        std::vector<edgegen::Item> inner;
        for (size_t i = 0; i < count; ++i) {
            const edgegen_item &item = items[i];
            inner.push_back({.cache = &item.cache->cache,
                             .tokens = item.tokens,
                             .embeddings = item.embeddings,
                             .parents = item.parents,
                             .count = item.count,
                             .wanted = item.wanted,
                             .layers = item.layers,
                             .chosen = item.chosen,
                             .logits = item.logits,
                             .hidden = item.hidden});
        }
        if (count) inner[0].cache->model->step(std::move(inner));
    });
}

int edgegen_multiply(edgegen_model *model, const edgegen_weights *weights, const float *x,
                     size_t count, float *y) {
    return guard([&] { model->model->multiply(*weights, x, count, y); });
}

int edgegen_likeliest(edgegen_model *model, const edgegen_weights *weights, const float *x,
                      size_t count, const edgegen_guess *guess) {
    return guard([&] { edgegen::find_likeliest(*model->model, *weights, {x, count}, *guess); });
}

int edgegen_generate(edgegen_cache *cache, const int32_t *prompt, size_t count,
                     const edgegen_sampling *sampling, edgegen_on_token on_token, void *user,
                     int *reason) {
    const int code = guard([&] {
        const int finish = edgegen::generate(cache->cache, cache->cancelled, {prompt, count},
                                             *sampling, {on_token, user});
        if (reason) *reason = finish;
    });
    cache->cancelled = false;
    return code;
}

void edgegen_cancel(edgegen_cache *cache) { cache->cancelled = true; }

size_t edgegen_length(const edgegen_cache *cache) { return cache->cache.length; }

int edgegen_truncate(edgegen_cache *cache, size_t length) {
    return guard([&] { cache->cache.truncate(length); });
}

int edgegen_keep(edgegen_cache *cache, const int32_t *indices, size_t count) {
    return guard([&] { cache->cache.keep(indices, count); });
}

size_t edgegen_state_size(const edgegen_cache *cache, size_t length) {
    return cache->cache.state_size(length);
}

int edgegen_save(edgegen_cache *cache, void *state, size_t size) {
    return guard([&] { cache->cache.save(static_cast<uint8_t *>(state), size); });
}

int edgegen_restore(edgegen_cache *cache, size_t length, const void *state, size_t size) {
    return guard([&] { cache->cache.restore(length, static_cast<const uint8_t *>(state), size); });
}
}
