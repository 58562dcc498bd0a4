// The matrix product: blocks that fit the caches, packed for the micro-kernel.
#include "gemm.h"
#if defined(EDGEGEN_X86)
#include "../x86.h"
#endif

#include <algorithm>
#include <cstring>
#include <new>

namespace edgegen::quantize {
namespace {

// Blocks: a panel of B [kDepth, nr] stays in the first cache, a block of A [kRows, kDepth] in the
// second, and the packed part of B [kDepth, kColumns] in the third.
constexpr size_t kRows = 144, kDepth = 256, kColumns = 1536;

struct Block {
    const Product &product;
    const Micro &micro;
    size_t column, columns, depth_start, depth;
    const float *b;  // packed

    bool needed(size_t row, size_t rows) const {
        if (product.a_shape == Shape::kLower && row + rows <= depth_start) return false;
        return product.c_shape != Shape::kLower || row + rows > column;
    }

    // Rows [row, row + rows) of C; `a` is room for the packed block of A.
    void run(size_t row, size_t rows, float *a) const {
        const bool upper = product.b_shape == Shape::kUpper;
        const bool lower = product.b_shape == Shape::kLower;
        micro.pack_a(product.a.from(row, depth_start), rows, depth, a);
        for (size_t j = 0; j < columns; j += micro.nr) {
            const size_t first = column + j, width = std::min(micro.nr, columns - j);
            if (lower && depth_start + depth <= first) continue;
            if (upper && depth_start >= first + width) continue;
            const bool fresh = product.beta == 0 && depth_start <= (lower ? first : 0);
            for (size_t i = 0; i < rows; i += micro.mr) {
                const size_t height = std::min(micro.mr, rows - i);
                if (product.c_shape == Shape::kLower && row + i + height <= first) continue;
                float *c = product.c + (row + i) * product.stride + first;
                micro.run(depth, a + i * depth, b + j * depth,
                          {c, product.stride, height, width, product.alpha, fresh});
            }
        }
    }
};

template <class Task>
void share(Pool *pool, size_t count, const Task &task) {
    if (pool) return pool->run(uint32_t(count), task);
    for (size_t i = 0; i < count; ++i) task(uint32_t(i), 0u);
}

void clear(const Product &p) {
    for (size_t i = 0; i < p.m; ++i) std::memset(p.c + i * p.stride, 0, p.n * sizeof(float));
}

}  // namespace

void Room::Free::operator()(float *data) const { ::operator delete[](data, std::align_val_t{64}); }

float *Room::get(size_t count) {
    if (count > size_) {
        data_.reset();
        data_.reset(
            static_cast<float *>(::operator new[](count * sizeof(float), std::align_val_t{64})));
        size_ = count;
    }
    return data_.get();
}

const Micro &micro(bool rounded) {
#if defined(EDGEGEN_X86)
    static const bool avx512 = has_avx512(), avx2 = has_avx2(), bf16 = has_avx512_bf16();
    if (rounded && bf16) return kMicroAvx512Bf16;
    if (avx512) return rounded ? kMicroRoundedAvx512 : kMicroAvx512;
    if (avx2) return rounded ? kMicroRoundedAvx2 : kMicroAvx2;
#endif
    return rounded ? kMicroRoundedPortable : kMicroPortable;
}

void multiply(Pool *pool, const Product &product) {
    const Micro &kernel = micro(product.rounded);
    const auto padded = [](size_t count, size_t unit) { return (count + unit - 1) / unit * unit; };
    if (!product.k) {
        if (product.beta == 0) clear(product);
        return;
    }
    const size_t threads = pool ? pool->threads() : 1;
    const size_t a_size = padded(kRows, kernel.mr) * kDepth;
    thread_local Room a_room, b_room;
    float *const a = a_room.get(threads * a_size);
    float *const b = b_room.get(padded(std::min(product.n, kColumns), kernel.nr) * kDepth);
    const size_t tasks = (product.m + kRows - 1) / kRows;
    for (size_t column = 0; column < product.n; column += kColumns) {
        const size_t columns = std::min(kColumns, product.n - column);
        const size_t depth_end =
            product.b_shape == Shape::kUpper ? std::min(product.k, column + columns) : product.k;
        const size_t depth_begin =
            product.b_shape == Shape::kLower ? std::min(column, product.k - 1) : 0;
        for (size_t start = depth_begin; start < depth_end; start += kDepth) {
            const size_t depth = std::min(kDepth, depth_end - start);
            const size_t panels = (columns + kernel.nr - 1) / kernel.nr;
            const View part = product.b.t();
            share(pool, panels, [&](uint32_t panel, unsigned) {
                const size_t first = panel * kernel.nr;
                kernel.pack_b(part.from(column + first, start),
                              std::min(kernel.nr, columns - first), depth, b + first * depth);
            });
            const Block block{product, kernel, column, columns, start, depth, b};
            share(pool, tasks, [&](uint32_t task, unsigned thread) {
                const size_t row = task * kRows, rows = std::min(kRows, product.m - row);
                if (block.needed(row, rows)) block.run(row, rows, a + thread * a_size);
            });
        }
    }
}

}  // namespace edgegen::quantize
