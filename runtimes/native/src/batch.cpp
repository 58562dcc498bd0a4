#include "batch.h"

#include <algorithm>

#include "model.h"

namespace edgegen {

void Batch::add(const Item &item) {
    const int base = int(item.cache->length), start = int(rows_.size());
    for (int i = 0; i < int(item.count); ++i) {
        const int parent = item.parents ? item.parents[i] : -1;
        Row row{&item, i, base + i, base + i, -1, base + i};
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
        const bool joins = !found.empty() && found.back().count < most &&
                           rows_[row].item == rows_[row - 1].item;
        if (joins)
            ++found.back().count;
        else
            found.push_back({int(row), 1});
    }
    return found;
}

int Batch::see(size_t index, uint32_t window, std::vector<Span> &spans) const {
    const size_t before = spans.size();
    const Row *row = &rows_[index];
    int left = window ? int(window) : row->position + 1;  // tokens still to be seen, itself first
    Span span{row->slot, row->slot + 1};
    for (--left; left && row->parent >= 0; --left) {
        row = &rows_[size_t(row->parent)];
        if (row->slot == span.first - 1) {
            --span.first;
            continue;
        }
        spans.push_back(span);
        span = {row->slot, row->slot + 1};
    }
    const int past = row->parent >= 0 ? 0 : std::min(left, row->base);
    if (past && span.first == row->base) {
        span.first -= past;
    } else if (past) {
        spans.push_back(span);
        span = {row->base - past, row->base};
    }
    spans.push_back(span);
    return int(spans.size() - before);
}

}  // namespace edgegen
