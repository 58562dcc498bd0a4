// KV cache of a sequence: memory, eviction, and going back.
#include <algorithm>
#include <cstring>
#include <new>

#include "edgegen.h"
#include "error.h"
#include "model.h"

namespace edgegen {
namespace {

void require_size(size_t size, size_t expected) {
    if (size == expected) return;
    throw Error(EDGEGEN_BAD_ARGUMENT, "expected a state of " + std::to_string(expected) +
                                          " bytes, got " + std::to_string(size));
}

}  // namespace

Cache::Cache(std::shared_ptr<Model> model_, uint32_t context_, Attention attention_)
    : model(std::move(model_)), context(context_), attention(attention_) {
    if (attention.sink && !attention.window)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a window with the attention sinks, got none");
    if (attention.sink > context || attention.window > context)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected sinks and a window within the context of " +
                                              std::to_string(context) + " tokens, got " +
                                              std::to_string(attention.sink) + " and " +
                                              std::to_string(attention.window));
    size_t floats = 0;
    for (const RecurrentLayout &part : model->recurrences()) floats += part.floats();
    if (floats) {
        recurrent_.reset(static_cast<float *>(std::calloc(floats, sizeof(float))));
        if (!recurrent_) throw std::bad_alloc();
        recurrences.resize(model->recurrences().size());
    }
    if (!context || context > model->header().context)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a context of 1 to " +
                                              std::to_string(model->header().context) +
                                              " tokens, got " + std::to_string(context));
}

// Allocate one chunk while there are few, later as many as fill a large page.
void Cache::allocate() {
    const size_t bytes = model->chunk_bytes();  // a multiple of 64
    const bool many = chunks.size() * bytes >= kLargePage;
    const size_t count = many ? (kLargePage + bytes - 1) / bytes : 1;
    const size_t size = (count * bytes + kLargePage - 1) / kLargePage * kLargePage;
    Allocation room(many ? edgegen::allocate(kLargePage, size) : edgegen::allocate(64, bytes));
    if (!room) throw std::bad_alloc();
    free_ = room.get();
    free_count_ = many ? size / bytes : 1;
    allocations_.push_back(std::move(room));
}

void Cache::reserve(size_t slots) {
    const size_t bytes = model->chunk_bytes();
    while (chunks.size() * kChunk < slots) {
        uint8_t *chunk = free_;
        if (!recycled_.empty()) {
            chunk = recycled_.back();
            recycled_.pop_back();
        } else {
            if (!free_count_) allocate();
            chunk = free_;
            free_ += bytes;
            --free_count_;
        }
        // Unwritten slots have a probability of 0 in attention, but are saved with the others.
        std::memset(chunk, 0, bytes);
        chunks.push_back(chunk);
    }
}

// Number of slots in the chunks with sinks, which are never evicted.
size_t Cache::sink_slots() const { return (attention.sink + kChunk - 1) / kChunk * kChunk; }

// Number of tokens that no token from position `count` on attends to, in whole chunks.
size_t Cache::evictable(size_t count) const {
    const size_t held = sink_slots() + std::max(attention.window, model->reach()) - 1;
    return attention.window && count > held ? (count - held) / kChunk * kChunk : 0;
}

void Cache::evict() {
    for (const size_t target = evictable(length); evicted_ < target; evicted_ += kChunk) {
        const auto first = chunks.begin() + std::ptrdiff_t(sink_slots() / kChunk);
        recycled_.push_back(*first);
        chunks.erase(first);
        if (device) device->invalidate(int(sink_slots()));
    }
}

int Cache::position(int slot) const {
    return size_t(slot) < sink_slots() ? slot : slot + int(evicted_);
}

int Cache::slot(int position) const {
    return size_t(position) < sink_slots() ? position : position - int(evicted_);
}

bool Cache::is_chain(size_t count) const {
    for (size_t i = 0; i < std::min(count, parents_.size()); ++i)
        if (parents_[i] != int32_t(i) - 1) return false;
    return true;
}

void Cache::truncate(size_t new_length) {
    if (new_length > length)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a length of at most " + std::to_string(length) +
                                              ", got " + std::to_string(new_length));
    const size_t base = length - last_step_;
    if (new_length > base && !is_chain(new_length - base))
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "expected a length outside the last step's tree; keep a path of it first");
    go_back(new_length);
    if (new_length <= sink_slots()) {
        evicted_ = 0;  // all slots after the sinks are written again
    } else if (evicted_ > evictable(new_length)) {
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a length whose window is in the cache, got " +
                                              std::to_string(new_length) +
                                              "; run those tokens again");
    }
    length = new_length;
    last_step_ = 0;
    parents_.clear();
    if (length <= shallow_from_) shallow_from_ = SIZE_MAX;
}

// Go back to the recurrent state of a snapshot, where the current one has tokens after
// `new_length`.
void Cache::go_back(size_t new_length) {
    std::vector<Recurrence> after = recurrences;
    for (const RecurrentLayout &part : model->recurrences()) {
        Recurrence &state = after[part.index];
        float *current = part.matrices(recurrent(), 0);
        const int from = new_length ? state.back(int(new_length)) : Recurrence::kNone;
        if (from > 0) {
            std::memcpy(current, part.matrices(recurrent(), from), part.matrix * sizeof(float));
        } else if (!new_length) {
            state = Recurrence();
            std::fill_n(current, part.matrix, 0.0f);
            std::fill_n(part.matrices(recurrent(), state.place[0]), part.matrix, 0.0f);
        } else if (from < 0) {
            throw Error(EDGEGEN_BAD_ARGUMENT,
                        "expected a length whose recurrent state is in the cache, got " +
                            std::to_string(new_length) + "; run those tokens again");
        }
    }
    recurrences = std::move(after);
}

void Cache::keep(const int32_t *indices, size_t count) {
    const size_t base = length - last_step_;
    for (size_t i = 0; i < count; ++i) {
        if (indices[i] < 0 || size_t(indices[i]) >= last_step_)
            throw Error(EDGEGEN_BAD_ARGUMENT, "expected indices of the last step's " +
                                                  std::to_string(last_step_) + " tokens, got " +
                                                  std::to_string(indices[i]));
        const int32_t parent = parents_.empty() ? indices[i] - 1 : parents_[size_t(indices[i])];
        if (parent != (i ? indices[i - 1] : -1))
            throw Error(EDGEGEN_BAD_ARGUMENT,
                        "expected the indices of a path from the cache's last token");
    }
    // The indices of a path ascend, so no slot is overwritten before it is read.
    const int start = int(base - evicted_);
    if (device) device->invalidate(start);
    for (size_t i = 0; i < count; ++i)
        if (size_t(indices[i]) != i) model->move(*this, start + indices[i], start + int(i));
    parents_.clear();
    truncate(base + count);
}

void Cache::require_chain(const std::vector<uint32_t> &layers) const {
    require(std::includes(shallow_.begin(), shallow_.end(), layers.begin(), layers.end()));
}

void Cache::require_whole() const { require(false); }

// Throw where the cache has a tree, or tokens that ran fewer layers, unless those are enough.
void Cache::require(bool enough) const {
    if (!is_chain(last_step_))
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "expected a sequence in the cache, got a tree; keep a path of it first");
    if (shallow_from_ < length && !enough)
        throw Error(EDGEGEN_BAD_ARGUMENT,
                    "expected tokens that ran all of these layers, got some that ran " +
                        std::to_string(shallow_.size()) + "; truncate the cache to " +
                        std::to_string(shallow_from_) + " first");
}

void Cache::commit(const Item &item, uint32_t all_layers) {
    last_run_ = item.run;
    if (last_run_.size() < all_layers) {
        shallow_from_ = std::min(shallow_from_, length);
        shallow_ = last_run_;
    }
    length += item.count;
    last_step_ = item.count;
    parents_.clear();
    if (item.parents) parents_.assign(item.parents, item.parents + item.count);
}

size_t Cache::chunk_count(size_t tokens) const {
    return (tokens - evictable(tokens) + kChunk - 1) / kChunk;
}

// Call `use` with each piece of the recurrent state of `tokens` tokens: a matrix, or the inputs of
// a token, null before the first one.
template <class Use>
void Cache::for_saved(size_t tokens, Use use) {
    for (const RecurrentLayout &part : model->recurrences()) {
        use(part.matrices(recurrent(), 0), part.matrix);
        for (int token = int(tokens) - part.width + 1; token < int(tokens); ++token)
            use(token < 0 ? nullptr : part.inputs(recurrent(), token), part.row);
    }
}

size_t Cache::state_size(size_t tokens) const {
    size_t recurrent = 0;
    for (const RecurrentLayout &part : model->recurrences()) recurrent += part.saved();
    return chunk_count(tokens) * model->chunk_bytes() + recurrent * sizeof(float);
}

void Cache::save(uint8_t *state, size_t size) {
    require_whole();
    require_size(size, state_size(length));
    evict();
    model->settle(*this);
    const size_t bytes = model->chunk_bytes(), count = chunk_count(length);
    for (size_t i = 0; i < count; ++i) std::memcpy(state + i * bytes, chunks[i], bytes);
    for_saved(length, [to = state + count * bytes](float *floats, size_t number) mutable {
        if (floats)
            std::memcpy(to, floats, number * sizeof(float));
        else
            std::memset(to, 0, number * sizeof(float));
        to += number * sizeof(float);
    });
}

void Cache::restore(size_t tokens, const uint8_t *state, size_t size) {
    if (tokens > context)
        throw Error(EDGEGEN_NO_ROOM, "expected a state of at most " + std::to_string(context) +
                                         " tokens, got " + std::to_string(tokens));
    require_size(size, state_size(tokens));
    reserve(tokens - evictable(tokens));
    const size_t bytes = model->chunk_bytes(), count = chunk_count(tokens);
    for (size_t i = 0; i < count; ++i) std::memcpy(chunks[i], state + i * bytes, bytes);
    for_saved(tokens, [from = state + count * bytes](float *floats, size_t number) mutable {
        if (floats) std::memcpy(floats, from, number * sizeof(float));
        from += number * sizeof(float);
    });
    for (const RecurrentLayout &part : model->recurrences()) {
        Recurrence &state_of = recurrences[part.index] = {};
        state_of.current = state_of.older = int(tokens);
        std::memcpy(part.matrices(recurrent(), state_of.place[0]), part.matrices(recurrent(), 0),
                    part.matrix * sizeof(float));
    }
    if (device) device->invalidate(0);
    length = tokens;
    evicted_ = evictable(tokens);
    last_step_ = 0;
    parents_.clear();
    shallow_from_ = SIZE_MAX;
}

}  // namespace edgegen
