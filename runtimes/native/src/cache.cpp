#include <sys/mman.h>

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <new>

#include "edgegen.h"
#include "model.h"

namespace edgegen {
namespace {

constexpr size_t kLargePage = 2 << 20;

}  // namespace

Cache::Cache(std::shared_ptr<Model> model_, uint32_t context_, Attention attention_)
    : model(std::move(model_)), context(context_), attention(attention_) {
    if (attention.sink && !attention.window)
        throw Error(EDGEGEN_BAD_ARGUMENT, "a sink needs a window beside it");
    if (attention.sink > context || attention.window > context)
        throw Error(EDGEGEN_BAD_ARGUMENT, "the sink and the window are larger than the context");
    if (!context || context > model->header().context)
        throw Error(EDGEGEN_BAD_ARGUMENT, "the context is outside what the model was exported for");
}

// Room for some chunks: for one while there are few, then as many as fill a large page.
void Cache::allocate() {
    const size_t bytes = model->chunk_bytes();  // a multiple of 64
    const bool many = chunks.size() * bytes >= kLargePage;
    const size_t count = many ? (kLargePage + bytes - 1) / bytes : 1;
    const size_t size = (count * bytes + kLargePage - 1) / kLargePage * kLargePage;
    Chunk room(static_cast<uint8_t *>(many ? std::aligned_alloc(kLargePage, size)
                                           : std::aligned_alloc(64, bytes)));
    if (!room) throw std::bad_alloc();
#ifdef MADV_HUGEPAGE
    if (many) madvise(room.get(), size, MADV_HUGEPAGE);
#endif
    free_ = room.get();
    free_count_ = many ? size / bytes : 1;
    owned_.push_back(std::move(room));
}

void Cache::grow(size_t wanted) {
    const size_t bytes = model->chunk_bytes();
    while (chunks.size() * kChunk < wanted) {
        uint8_t *chunk = free_;
        if (!spare_.empty()) {
            chunk = spare_.back();
            spare_.pop_back();
        } else {
            if (!free_count_) allocate();
            chunk = free_;
            free_ += bytes;
            --free_count_;
        }
        // Slots not written yet meet only probabilities of 0, but are saved with the others.
        std::memset(chunk, 0, bytes);
        chunks.push_back(chunk);
    }
}

// Tokens of the chunks that hold sinks: they never leave.
size_t Cache::kept() const { return (attention.sink + kChunk - 1) / kChunk * kChunk; }

// Tokens that no token from position `count` on sees, in whole chunks.
size_t Cache::removable(size_t count) const {
    const size_t held = kept() + attention.window - 1;
    return attention.window && count > held ? (count - held) / kChunk * kChunk : 0;
}

void Cache::drop() {
    for (const size_t wanted = removable(length); removed_ < wanted; removed_ += kChunk) {
        const auto first = chunks.begin() + std::ptrdiff_t(kept() / kChunk);
        spare_.push_back(*first);
        chunks.erase(first);
    }
}

int Cache::slot(int position) const {
    return size_t(position) < kept() ? position : position - int(removed_);
}

bool Cache::is_chain(size_t count) const {
    for (size_t i = 0; i < std::min(count, parents_.size()); ++i)
        if (parents_[i] != int32_t(i) - 1) return false;
    return true;
}

void Cache::truncate(size_t wanted) {
    if (wanted > length) throw Error(EDGEGEN_BAD_ARGUMENT, "the cache holds fewer tokens");
    const size_t base = length - last_;
    if (wanted > base && !is_chain(wanted - base))
        throw Error(EDGEGEN_BAD_ARGUMENT, "the end would be inside a tree");
    if (wanted <= kept()) {
        removed_ = 0;  // what follows is written anew
    } else if (removed_ > removable(wanted)) {
        throw Error(EDGEGEN_BAD_ARGUMENT, "tokens before the end have left the window");
    }
    length = wanted;
    last_ = 0;
    parents_.clear();
    if (length <= shallow_) shallow_ = SIZE_MAX;
}

void Cache::keep(const int32_t *indices, size_t count) {
    const size_t base = length - last_;
    for (size_t i = 0; i < count; ++i) {
        if (indices[i] < 0 || size_t(indices[i]) >= last_)
            throw Error(EDGEGEN_BAD_ARGUMENT, "an index is not of the last step");
        const int32_t parent = parents_.empty() ? indices[i] - 1 : parents_[size_t(indices[i])];
        if (parent != (i ? indices[i - 1] : -1))
            throw Error(EDGEGEN_BAD_ARGUMENT, "the indices are not a path");
    }
    // A path's indices grow: no slot is written before it was read.
    const int start = int(base - removed_);
    for (size_t i = 0; i < count; ++i)
        if (size_t(indices[i]) != i) model->move(*this, start + indices[i], start + int(i));
    parents_.clear();
    truncate(base + count);
}

void Cache::require_sequence(uint32_t layers) const {
    if (!is_chain(last_))
        throw Error(EDGEGEN_BAD_ARGUMENT, "the last step was a tree; keep a path of it first");
    if (shallow_ < length && (!layers || layers > layers_))
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "tokens of the cache ran fewer layers; truncate it first");
}

void Cache::commit(const Item &item, uint32_t all_layers) {
    if (item.layers < all_layers) {
        shallow_ = std::min(shallow_, length);
        layers_ = item.layers;
    }
    length += item.count;
    last_ = item.count;
    parents_.clear();
    if (item.parents) parents_.assign(item.parents, item.parents + item.count);
}

size_t Cache::state_size(size_t tokens) const {
    return (tokens - removable(tokens) + kChunk - 1) / kChunk * model->chunk_bytes();
}

void Cache::save(uint8_t *state, size_t size) {
    require_sequence(0);
    if (size != state_size(length)) throw Error(EDGEGEN_BAD_ARGUMENT, "the size of the state");
    drop();
    const size_t bytes = model->chunk_bytes();
    for (size_t i = 0; i * bytes < size; ++i) std::memcpy(state + i * bytes, chunks[i], bytes);
}

void Cache::restore(size_t tokens, const uint8_t *state, size_t size) {
    if (tokens > context) throw Error(EDGEGEN_NO_ROOM, "the state holds too many tokens");
    if (size != state_size(tokens)) throw Error(EDGEGEN_BAD_ARGUMENT, "the size of the state");
    grow(tokens - removable(tokens));
    const size_t bytes = model->chunk_bytes();
    for (size_t i = 0; i * bytes < size; ++i) std::memcpy(chunks[i], state + i * bytes, bytes);
    length = tokens;
    removed_ = removable(tokens);
    last_ = 0;
    parents_.clear();
    shallow_ = SIZE_MAX;
}

}  // namespace edgegen
