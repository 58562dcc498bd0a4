// Attention on the accelerator: scores in one queue, weighted sums of values in another.
#include <cstring>

#include "error.h"
#include "offload.h"
#include "parts/attention.h"

namespace edgegen {
namespace {

// Slots of a task's products: whole chunks from the first, so that masked slots have probability 0.
Span chunks_of(const Queries &q) { return {q.hull.first / kChunk * kChunk, q.hull.last}; }

// Queue the products of as many tasks as fit, run them, and finish these tasks.
template <class Enqueue, class Finish>
void in_queues(Executor &e, uint32_t count, const Enqueue &enqueue, const Finish &finish) {
    for (uint32_t done = 0; done < count;) {
        uint32_t end = done;
        while (end < count && enqueue(end)) ++end;
        if (end == done)
            throw Error(EDGEGEN_BAD_ARGUMENT,
                        "expected a work buffer for attention, got a smaller one");
        e.offload->accelerator.run();
        e.pool.run(end - done, [&](uint32_t i, unsigned) { finish(done + i); });
        done = end;
    }
}

}  // namespace

void AttentionPart::attend_on_device(Executor &e, AttentionBuffers &b) const {
    send_cache(e);
    const std::vector<Block> &blocks = e.blocks(std::max(1, kQueries / int(options_.group())));
    const uint32_t per_block = options_.kv_heads * tasks_per_kv_head();
    const uint32_t count = uint32_t(blocks.size()) * per_block;
    fit(b.tasks, count);
    for (uint32_t i = 0; i < count; ++i)
        gather_queries(e, b, blocks[i / per_block], i % per_block, b.tasks[i]);
    Accelerator &accelerator = e.offload->accelerator;
    const auto device = [&](uint32_t i) -> const DeviceCache & {
        return *e.batch[size_t(blocks[i / per_block].row)].item->cache->device;
    };
    const auto scores = [&](uint32_t i) {
        const Span at = chunks_of(b.tasks[i].q);
        const Placed keys = device(i).keys(layer(), b.tasks[i].kv_head, at.first, at.last);
        return queue_scores(accelerator, keys, b.tasks[i]);
    };
    const auto values = [&](uint32_t i) {
        const Span at = chunks_of(b.tasks[i].q);
        const Placed codes = device(i).values(layer(), b.tasks[i].kv_head, at.first, at.last);
        return queue_values(accelerator, codes, b.tasks[i]);
    };
    in_queues(e, count, scores, [&](uint32_t i) { finish_scores(e, b.tasks[i]); });
    in_queues(e, count, values, [&](uint32_t i) { finish_values(e, b.tasks[i]); });
}

// Copy the step's keys and values to the accelerator's memory.
void AttentionPart::send_cache(const Executor &e) const {
    for (size_t row = e.first; row < e.first + size_t(e.rows); ++row) {
        const Item *item = e.batch[row].item;
        const bool last = row + 1 == e.first + size_t(e.rows) || e.batch[row + 1].item != item;
        if (!last) continue;
        std::vector<HeadCache> heads;
        for (uint32_t head = 0; head < options_.kv_heads; ++head)
            heads.push_back(head_cache(*item->cache, head));
        item->cache->device->send(e.offload->accelerator, e.kernels, layer(), heads.data(),
                                  e.batch[row].slot + 1);
    }
}

bool AttentionPart::queue_scores(Accelerator &accelerator, const Placed &keys,
                                 AttentionTask &task) const {
    const Queries &q = task.q;
    const Span slots = chunks_of(q);
    const int count = slots.last - slots.first, dim = int(options_.dim);
    const int block = std::min(accelerator.tokens(), q.rows);
    if (!accelerator.fits(count, dim, block, (q.rows + block - 1) / block)) return false;
    task.products.clear();
    for (int row = 0; row < q.rows; row += block) {
        const int tokens = std::min(block, q.rows - row);
        task.products.push_back(accelerator.add(keys, count, dim, tokens));
        for (int t = 0; t < tokens; ++t) task.products.back().place(q.codes[row + t], dim, t);
    }
    return true;
}

void AttentionPart::finish_scores(const Executor &e, AttentionTask &task) const {
    Queries &q = task.q;
    const Span slots = chunks_of(q);
    float *s_k = fit(task.key_scales, q.stride);
    e.kernels.key_scales(task.cache, slots.first, slots.last, s_k);
    const int block = std::min(e.offload->accelerator.tokens(), q.rows);
    for (int row = 0; row < q.rows; ++row) {
        const Product &product = task.products[size_t(row / block)];
        float *scores = q.scores + size_t(row) * q.stride + slots.first;
        product.rescale(slots.last - slots.first, row % block, s_k, q.scale[row], scores);
        softmax(e.kernels, task, row);
    }
}

// The high and the low halves of a query's probabilities take the places of two tokens.
bool AttentionPart::queue_values(Accelerator &accelerator, const Placed &values,
                                 AttentionTask &task) const {
    const Queries &q = task.q;
    const Span slots = chunks_of(q);
    const int count = slots.last - slots.first, dim = int(options_.dim);
    const int block = std::min(accelerator.tokens() / 2, q.rows);
    if (!accelerator.fits(dim, count, 2 * block, (q.rows + block - 1) / block)) return false;
    task.products.clear();
    for (int row = 0; row < q.rows; ++row) {
        if (row % block == 0)
            task.products.push_back(
                accelerator.add(values, dim, count, 2 * std::min(block, q.rows - row)));
        const Product &product = task.products.back();
        int8_t *inputs = product.inputs + row % block * 2 * kWord;
        for (int t = 0; t < count; t += kWord, inputs += product.tokens * kWord) {
            const int8_t *high = q.probs_of(slots.first + t) + 2 * row * kChunk + t % kChunk;
            std::memcpy(inputs, high, kWord);
            std::memcpy(inputs + kWord, high + kChunk, kWord);
        }
    }
    return true;
}

void AttentionPart::finish_values(const Executor &e, const AttentionTask &task) const {
    const Queries &q = task.q;
    const int dim = int(options_.dim);
    const int block = std::min(e.offload->accelerator.tokens() / 2, q.rows);
    for (int row = 0; row < q.rows; ++row) {
        const Product &product = task.products[size_t(row / block)];
        const int high = row % block * 2;
        const float scale = q.row_sums[row].scale;
        const int32_t *highs = product.sums_of(high), *lows = product.sums_of(high + 1);
        float *out = q.out[row];
        for (int d = 0; d < dim; d += 2, highs += product.step(), lows += product.step())
            for (int j = 0; j < 2; ++j)
                out[d + j] = float(int64_t(highs[j]) * 128 + lows[j]) * scale;
    }
    finish_sums(e, task);
}

}  // namespace edgegen
