// The tokens of one step, of one or several caches, as rows that pass through the layers together.
#pragma once

#include <cstdint>
#include <vector>

#include "kernels.h"

namespace edgegen {

class Cache;

// Token id that stands for the next row of the embeddings.
constexpr int32_t kEmbedding = -1;

// Input and outputs of a step for one cache; see edgegen_item.
struct Item {
    Cache *cache = nullptr;
    const int32_t *tokens = nullptr;    // [count], or null
    const float *embeddings = nullptr;  // [count][hidden], or a row for each kEmbedding in tokens
    const int32_t *parents = nullptr;   // [count], earlier tokens or -1; null is a sequence
    size_t count = 0;
    size_t wanted = 0;                 // number of last tokens that have outputs
    uint32_t layers = 0;               // number of layers to run; 0 is all
    const uint32_t *chosen = nullptr;  // [layers]: these, or null for the first ones
    std::vector<uint32_t> run = {};    // layers to run, which `Model::step` sets
    float *logits = nullptr;           // [wanted][vocab], or null
    float *hidden = nullptr;           // [wanted][hidden], or null
};

// One token of a step.
struct Row {
    const Item *item;
    int index;     // in the item
    int slot;      // of the cache, for the row's key and value
    int position;  // in the RoPE tables
    int parent;    // row of the parent token, or -1 where that is the last of the `base` tokens
    int base;      // number of tokens that the cache holds before the row's branch
};

// Consecutive rows of one cache whose queries pass through the attention together.
struct Block {
    int row, count;
};

class Batch {
public:
    void add(const Item &item);
    void clear() { rows_.clear(); }

    size_t size() const { return rows_.size(); }
    const Row &operator[](size_t row) const { return rows_[row]; }

    // Split the rows [first, last) into blocks of at most `max_rows`.
    std::vector<Block> blocks(size_t first, size_t last, int max_rows) const;

    // Append the slots that a row attends to, latest first, and return the number of spans, at
    // least 1. `window` is the layer's sliding window, 0 for none.
    int visible_spans(size_t row, uint32_t window, std::vector<Span> &spans) const;

    // Set the slots of the last `count` tokens, the row's own first; -1 before the first token.
    void last_slots(size_t row, int count, int *slots) const;

private:
    std::vector<Row> rows_;
};

}  // namespace edgegen
