// Rows of a step, and the slots that each attends to.
#include "batch.h"

#include <algorithm>

#include "model.h"

namespace edgegen {

void Batch::add(const Item &item) {
    const int base = int(item.cache->length), start = int(rows_.size());
    for (int i = 0; i < int(item.count); ++i) {
        const int parent = item.parents ? item.parents[i] : -1;
        Row row{.item = &item,
                .index = i,
                .slot = item.cache->slot(base) + i,
                .position = base + i,
                .parent = -1,
                .base = base + i};
        if (item.parents) row.position = row.base = base;
        if (parent >= 0) {
            row.parent = start + parent;
            row.position = rows_[size_t(row.parent)].position + 1;
        }
        rows_.push_back(row);
    }
}

std::vector<Block> Batch::blocks(size_t first, size_t last, int max_rows) const {
    std::vector<Block> blocks;
    for (size_t row = first; row < last; ++row) {
        const bool joins = !blocks.empty() && blocks.back().count < max_rows &&
                           rows_[row].item == rows_[row - 1].item;
        if (joins)
            ++blocks.back().count;
        else
            blocks.push_back({int(row), 1});
    }
    return blocks;
}

int Batch::visible_spans(size_t index, uint32_t layer_window, std::vector<Span> &spans) const {
    const Row &self = rows_[index];
    const Cache &cache = *self.item->cache;
    const int sink = int(cache.attention.sink), window = int(cache.attention.window);
    // The layer's window ends at distance `far`, the cache's window at `near`. Of the tokens
    // between them only the sinks are attended to.
    const int far = layer_window ? int(layer_window) : self.position + 1;
    const int near = window ? std::min(far, window) : far;
    const size_t before = spans.size();
    const auto add = [&](int first, int last) {
        if (spans.size() > before && spans.back().first == last)
            spans.back().first = first;
        else
            spans.push_back({first, last});
    };
    const Row *row = &self;
    while (true) {
        const int distance = self.position - row->position;
        if (distance >= far || (distance >= near && !sink)) return int(spans.size() - before);
        if (distance < near || row->position < sink) add(row->slot, row->slot + 1);
        if (row->parent < 0) break;
        row = &rows_[size_t(row->parent)];
    }
    const int recent = std::max(0, self.position - near + 1);
    if (recent < row->base) add(cache.slot(recent), cache.slot(recent) + row->base - recent);
    const int oldest = std::max(0, self.position - far + 1);
    const int newest = std::min({sink, row->base, recent});
    if (oldest < newest) add(oldest, newest);
    return int(spans.size() - before);
}

void Batch::last_slots(size_t index, int count, int *slots) const {
    const Row *row = &rows_[index];
    const Cache &cache = *row->item->cache;
    int position = row->position, from = 0;
    for (; from < count; ++from, --position) {
        slots[from] = row->slot;
        if (row->parent < 0) break;
        row = &rows_[size_t(row->parent)];
    }
    for (++from, --position; from < count; ++from, --position)
        slots[from] = position < 0 ? -1 : cache.slot(position);
}

}  // namespace edgegen
