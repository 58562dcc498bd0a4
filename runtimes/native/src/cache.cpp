#include <cstdlib>
#include <cstring>
#include <new>

#include "edgegen.h"
#include "model.h"

namespace edgegen {

Cache::Cache(std::shared_ptr<Model> model_, uint32_t context_)
    : model(std::move(model_)), context(context_) {
    if (!context || context > model->header().context)
        throw Error(EDGEGEN_BAD_ARGUMENT, "the context is outside what the model was exported for");
}

void Cache::grow(size_t wanted) {
    const size_t bytes = model->chunk_bytes();  // a multiple of 64
    while (owned_.size() * kChunk < wanted) {
        Chunk chunk(static_cast<uint8_t *>(std::aligned_alloc(64, bytes)));
        if (!chunk) throw std::bad_alloc();
        // Slots not written yet meet only probabilities of 0, but are saved with the others.
        std::memset(chunk.get(), 0, bytes);
        chunks.push_back(chunk.get());
        owned_.push_back(std::move(chunk));
    }
}

void Cache::truncate(size_t wanted) {
    if (wanted > length) throw Error(EDGEGEN_BAD_ARGUMENT, "the cache holds fewer tokens");
    length = wanted;
}

size_t Cache::state_size(size_t tokens) const {
    return (tokens + kChunk - 1) / kChunk * model->chunk_bytes();
}

void Cache::save(uint8_t *state, size_t size) const {
    if (size != state_size(length)) throw Error(EDGEGEN_BAD_ARGUMENT, "the size of the state");
    const size_t bytes = model->chunk_bytes();
    for (size_t i = 0; i * bytes < size; ++i) std::memcpy(state + i * bytes, chunks[i], bytes);
}

void Cache::restore(size_t tokens, const uint8_t *state, size_t size) {
    if (tokens > context) throw Error(EDGEGEN_NO_ROOM, "the state holds too many tokens");
    if (size != state_size(tokens)) throw Error(EDGEGEN_BAD_ARGUMENT, "the size of the state");
    grow(tokens);
    const size_t bytes = model->chunk_bytes();
    for (size_t i = 0; i * bytes < size; ++i) std::memcpy(chunks[i], state + i * bytes, bytes);
    length = tokens;
}

}  // namespace edgegen
