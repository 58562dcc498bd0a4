#include "batch.h"

#include <algorithm>

#include "model.h"

namespace edgegen {

void Batch::add(const Item &item) {
    const int base = int(item.cache->length), start = int(rows_.size());
    for (int i = 0; i < int(item.count); ++i) {
        const int parent = item.parents ? item.parents[i] : -1;
        Row row{&item, i, item.cache->slot(base) + i, base + i, -1, base + i};
        if (item.parents) row.position = row.base = base;
        if (parent >= 0) {
            row.parent = start + parent;
            row.position = rows_[size_t(row.parent)].position + 1;
        }
        rows_.push_back(row);
    }
}

std::vector<Block> Batch::blocks(size_t first, size_t last, int most) const {
    std::vector<Block> found;
    for (size_t row = first; row < last; ++row) {
        const bool joins =
            !found.empty() && found.back().count < most && rows_[row].item == rows_[row - 1].item;
        if (joins)
            ++found.back().count;
        else
            found.push_back({int(row), 1});
    }
    return found;
}

int Batch::see(size_t index, uint32_t layer_window, std::vector<Span> &spans) const {
    const Row &self = rows_[index];
    const Cache &cache = *self.item->cache;
    const int sink = int(cache.attention.sink), window = int(cache.attention.window);
    // Of the last `far` tokens, itself first, it sees the last `near` and the sinks.
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

}  // namespace edgegen
