// Attention of a float decoder block: some queries at a time, against the keys that they attend to.
#include "block.h"

#include <algorithm>

#include "gemm.h"
#if defined(EDGEGEN_X86)
#include "../x86.h"
#endif

namespace edgegen::quantize {
namespace {

constexpr size_t kQueries = 96;

// Softmax over keys [first, past] of a row of scores whose first key is `base`; others become 0.
void normalize(float *scores, size_t count, size_t base, size_t first, size_t past) {
    std::fill(scores, scores + (first - base), 0.f);
    std::fill(scores + (past + 1 - base), scores + count, 0.f);
    float *seen = scores + (first - base);
    const size_t size = past + 1 - first;
    const float total = elements().exponentials(seen, size, *std::max_element(seen, seen + size));
    for (size_t i = 0; i < size; ++i) seen[i] /= total;
}

}  // namespace

const Elements &elements() {
#if defined(EDGEGEN_X86)
    static const Elements &best = [&]() -> const Elements & {
        if (has_avx512()) return kElementsAvx512;
        if (has_avx2()) return kElementsAvx2;
        return kElementsPortable;
    }();
    return best;
#else
    return kElementsPortable;
#endif
}

void attend(const Attention &a) {
    thread_local Room room;
    float *const scores = room.get(kQueries * a.tokens);
    const size_t width = a.heads * a.dim;
    for (size_t head = 0; head < a.heads; ++head) {
        const size_t shared = head / (a.heads / a.kv_heads) * a.tokens * a.dim;
        for (size_t start = 0; start < a.tokens; start += kQueries) {
            const size_t end = std::min(start + kQueries, a.tokens);
            const auto oldest = [&](size_t query) {
                return a.window && query + 1 > a.window ? query + 1 - a.window : 0;
            };
            const size_t base = oldest(start), keys = end - base;
            multiply(nullptr, {.m = end - start,
                               .n = keys,
                               .k = a.dim,
                               .a = {a.q + (head * a.tokens + start) * a.dim, a.dim},
                               .b = {a.k + shared + base * a.dim, a.dim, true},
                               .c = scores,
                               .stride = keys,
                               .alpha = a.scale});
            for (size_t query = start; query < end; ++query)
                normalize(scores + (query - start) * keys, keys, base, oldest(query), query);
            multiply(nullptr, {.m = end - start,
                               .n = a.dim,
                               .k = keys,
                               .a = {scores, keys},
                               .b = {a.v + shared + base * a.dim, a.dim},
                               .c = a.out + start * width + head * a.dim,
                               .stride = width});
        }
    }
}

}  // namespace edgegen::quantize
