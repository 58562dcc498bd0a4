// The tokens of a step, of one cache or of several, as rows that pass through the layers together.
#pragma once

#include <cstdint>
#include <vector>

#include "kernels.h"

namespace edgegen {

class Cache;

// Stands among tokens for the next of the embeddings.
constexpr int32_t kGiven = -1;

// What a step runs against one cache, and what is wanted of it.
struct Item {
    Cache *cache;
    const int32_t *tokens;    // [count], or null
    const float *embeddings;  // [count][hidden] where tokens is null, or a row for each kGiven
    const int32_t *parents;   // [count], earlier tokens of the item or -1; null is a sequence
    size_t count;
    size_t wanted;    // of the last rows
    uint32_t layers;  // to be run
    float *logits;    // [wanted][vocab], or null
    float *hidden;    // [wanted][hidden], or null
};

struct Row {
    const Item *item;
    int index;     // in its item
    int slot;      // in its cache, where its key and value go
    int position;  // of the rotary tables
    int parent;    // row that it follows, or -1: then it follows the cache's first `base` tokens
    int base;
};

// Rows of one cache whose queries go through the attention together.
struct Block {
    int row, count;
};

class Batch {
public:
    void add(const Item &item);
    void clear() { rows_.clear(); }

    size_t size() const { return rows_.size(); }
    const Row &operator[](size_t row) const { return rows_[row]; }

    // Blocks of at most `most` of the rows [first, last).
    std::vector<Block> blocks(size_t first, size_t last, int most) const;

    // Append what a row sees in a layer with a window, 0 for none; gives the number of spans, at
    // least 1.
    int see(size_t row, uint32_t window, std::vector<Span> &spans) const;

private:
    std::vector<Row> rows_;
};

}  // namespace edgegen
