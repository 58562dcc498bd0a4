// Base of recurrent parts. See edgegen/arithmetic/integer_parts for the order of operations.
#include "parts/recurrent.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstring>

namespace edgegen {
namespace {

// 1 / j!
constexpr std::array<double, 13> kExpTerms = [] {
    std::array<double, 13> terms{};
    double factorial = 1;
    for (int j = 0; j < 13; ++j) {
        if (j) factorial *= j;
        terms[size_t(j)] = 1.0 / factorial;
    }
    return terms;
}();

// 1 / (2 j + 1)
constexpr std::array<double, 12> kLogTerms = [] {
    std::array<double, 12> terms{};
    for (int j = 0; j < 12; ++j) terms[size_t(j)] = 1.0 / (2 * j + 1);
    return terms;
}();

template <size_t N>
double horner(const std::array<double, N> &terms, double x) {
    double h = 0;
    for (size_t j = N; j-- > 0;) h = terms[j] + x * h;
    return h;
}

// Number of tokens whose state a block's rows go on from.
int known_tokens(const Executor &e, Block block) {
    const Row &row = e.batch[size_t(block.row)];
    return int(row.item->cache->length) + (row.item->parents ? 0 : row.index);
}

}  // namespace

double exp_wide(double x) {
    constexpr double kLog2 = 1.4426950408889634, kLn2 = 0.6931471805599453;
    x = std::max(x, -80.0);
    const double n = std::rint(x * kLog2);
    return std::ldexp(horner(kExpTerms, x - n * kLn2), int(n));
}

double softplus(double x) {
    const double e = exp_wide(-std::fabs(x)), s = e / (e + 2.0);
    return std::max(x, 0.0) + (s + s) * horner(kLogTerms, s * s);
}

RecurrentBuffers &Recurrent::project(Executor &e) const {
    RecurrentBuffers &b = e.shared<RecurrentBuffers>();
    const size_t rows = size_t(e.rows);
    b.inputs.resize(rows);
    fit(b.both, rows * size_t(in_.n));
    fit(b.rates, rows * shape_.rates);
    fit(b.out, rows * shape_.units * shape_.outputs);
    e.pool.run(uint32_t(rows), [&](uint32_t row, unsigned) { b.inputs[row] = e.input(row); });
    e.linear(in_, out_.bytes(), e.rows, b.both.data(), [&](size_t row) { return b.inputs[row]; });
    return b;
}

void Recurrent::reserve(Reader &reader) {
    layout_ = reader.reserve_recurrent(shape_.units * shape_.matrices,
                                       shape_.channels + shape_.rates, int(shape_.width));
}

void Recurrent::read_kernel(Reader &reader) {
    const size_t channels = shape_.channels, width = shape_.width;
    const float *by_channel = reader.vector(uint32_t(channels * width));
    kernel_.resize(channels * width);
    for (size_t i = 0; i < channels; ++i)
        for (size_t j = 0; j < width; ++j) kernel_[j * channels + i] = by_channel[i * width + j];
}

Recurrent::Scratch Recurrent::scratch(size_t keys, size_t values) const {
    Scratch s;
    s.q.resize(keys);
    s.k.resize(keys);
    s.v.resize(values);
    s.matrices.resize(shape_.matrices);
    s.path.resize(shape_.width);
    return s;
}

void Recurrent::run_rows(Executor &e, const RecurrentRows &rows) const {
    const std::vector<Block> &blocks = e.blocks(kMaxRows);
    catch_up_blocks(e, blocks);
    store(rows, e);
    std::vector<Recurrence> after(blocks.size() * shape_.units);
    e.pool.run(uint32_t(after.size()), [&](uint32_t task, unsigned) {
        run_unit(e, rows, blocks[task / shape_.units], task % shape_.units, after[task]);
    });
    for (size_t i = 0; i < blocks.size(); ++i) {
        Cache &cache = *e.batch[size_t(blocks[i].row)].item->cache;
        cache.recurrences[layout_.index] = after[i * shape_.units];
    }
}

// Compute the states of tokens that were kept after going back, from their inputs.
void Recurrent::catch_up_blocks(Executor &e, const std::vector<Block> &blocks) const {
    for (const Block &block : blocks) {
        Cache &cache = *e.batch[size_t(block.row)].item->cache;
        Recurrence &state = cache.recurrences[layout_.index];
        const int known = known_tokens(e, block);
        if (state.current >= known) continue;
        e.pool.run(shape_.units, [&](uint32_t unit, unsigned) {
            Scratch s = scratch();
            Recurrence own = state;
            catch_up(e.kernels, cache, own, known, unit, s);
        });
        state.current = known;
    }
}

// Store the inputs of the rows. The ring has room for all rows and the tokens that they read.
void Recurrent::store(const RecurrentRows &rows, Executor &e) const {
    static_assert(kRingSlots >= kMaxRows + kMaxConvWidth);
    e.pool.run(uint32_t(e.rows), [&](uint32_t row, unsigned) {
        const Row &at = e.batch[e.first + row];
        Cache &cache = *at.item->cache;
        float *to = layout_.inputs(cache.recurrent(), int(cache.length) + at.index);
        std::copy_n(rows.inputs + row * rows.stride, shape_.channels, to);
        std::copy_n(rows.rates + row * shape_.rates, shape_.rates, to + shape_.channels);
    });
}

// Run the rows of a block through the heads of a unit.
void Recurrent::run_unit(const Executor &e, const RecurrentRows &rows, Block block, uint32_t unit,
                         Recurrence &state) const {
    const Item &item = *e.batch[size_t(block.row)].item;
    Cache &cache = *item.cache;
    state = cache.recurrences[layout_.index];
    const size_t first = unit * shape_.matrices;
    float *memory = cache.recurrent(), *current = layout_.matrices(memory, 0) + first;
    Scratch s = scratch();
    const int start = e.batch[size_t(block.row)].index;
    for (int i = 0; i < block.count; ++i) {
        const size_t row = size_t(block.row + i);
        const int token = int(cache.length) + start + i;
        const bool due = start + i == 0 || (!item.parents && item.count > size_t(kMaxStep));
        if (due && state.take())
            std::memcpy(layout_.matrices(memory, state.place[1]) + first, current,
                        shape_.matrices * sizeof(float));
        if (item.parents) {
            run_node(e, rows, row, unit, s);
            continue;
        }
        for (int j = 0; j < layout_.width; ++j) s.path[size_t(j)] = token - j;
        float *out = rows.out + (row - e.first) * shape_.units * shape_.outputs;
        apply(e.kernels, cache, s.path.data(), unit, current, out + unit * shape_.outputs, s);
        state.current = token + 1;
    }
}

// Compute a node of a tree from the matrices before the tree, along its path.
void Recurrent::run_node(const Executor &e, const RecurrentRows &rows, size_t row, uint32_t unit,
                         Scratch &s) const {
    Cache &cache = *e.batch[row].item->cache;
    const int length = int(cache.length), depth = e.batch[row].position - length;
    std::memcpy(s.matrices.data(), layout_.matrices(cache.recurrent(), 0) + unit * shape_.matrices,
                shape_.matrices * sizeof(float));
    // The tokens of the path, the row's own first, and those before the tree.
    s.path.resize(size_t(depth + layout_.width));
    int at = 0;
    for (int i = int(row); i >= 0; i = e.batch[size_t(i)].parent)
        s.path[size_t(at++)] = length + e.batch[size_t(i)].index;
    for (int token = length - 1; at < depth + layout_.width; --token) s.path[size_t(at++)] = token;
    float *out = rows.out + ((row - e.first) * shape_.units + unit) * shape_.outputs;
    for (int i = depth; i >= 0; --i)
        apply(e.kernels, cache, &s.path[size_t(i)], unit, s.matrices.data(), i ? nullptr : out, s);
}

// Apply the tokens up to `token` to the current matrices of a unit.
void Recurrent::catch_up(const Kernels &kernels, Cache &cache, Recurrence &state, int token,
                         uint32_t unit, Scratch &s) const {
    float *current = layout_.matrices(cache.recurrent(), 0) + unit * shape_.matrices;
    for (; state.current < token; ++state.current) {
        for (int j = 0; j < layout_.width; ++j) s.path[size_t(j)] = state.current - j;
        apply(kernels, cache, s.path.data(), unit, current, nullptr, s);
    }
}

void Recurrent::convolve(const Kernels &kernels, Cache &cache, const int *tokens, size_t channel,
                         size_t count, float *out) const {
    const size_t width = shape_.width;
    for (size_t j = 0; j < width; ++j) {
        const int token = tokens[width - 1 - j];
        const float *__restrict kernel = kernel_.data() + j * shape_.channels + channel;
        const float *__restrict u =
            token < 0 ? nullptr : layout_.inputs(cache.recurrent(), token) + channel;
        float *__restrict sum = out;
        for (size_t i = 0; i < count; ++i) {
            const float product = kernel[i] * (u ? u[i] : 0.0f);
            sum[i] = j ? sum[i] + product : product;
        }
    }
    if (bias_) add(out, bias_ + channel, count);
    kernels.sigmoid_gate(out, int(count), out);
}

void Recurrent::move(const Kernels &, const Cache &cache, int from, int to) const {
    float *memory = cache.recurrent();
    std::copy_n(layout_.inputs(memory, cache.position(from)), layout_.row,
                layout_.inputs(memory, cache.position(to)));
}

void Recurrent::settle(const Kernels &kernels, Cache &cache) const {
    Scratch s = scratch();
    const Recurrence before = cache.recurrences[layout_.index];
    for (uint32_t unit = 0; unit < shape_.units; ++unit) {
        Recurrence &state = cache.recurrences[layout_.index] = before;
        catch_up(kernels, cache, state, int(cache.length), unit, s);
    }
}

}  // namespace edgegen
