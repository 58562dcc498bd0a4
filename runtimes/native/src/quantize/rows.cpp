// Quantization of whole matrices, with their rows divided among threads.
#include "rows.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

#include "gemm.h"
#if defined(EDGEGEN_X86)
#include "../x86.h"
#endif

namespace edgegen::quantize {
namespace {

constexpr size_t kMostRows = 256;
constexpr float kTiny = std::numeric_limits<float>::min();
constexpr float kNoLimit = 255 * 255;

size_t padded(size_t rows) { return (rows + kRowUnit - 1) / kRowUnit * kRowUnit; }

// Rows of one task: enough for fast matrix products, few enough that all threads get tasks.
size_t chunk(size_t rows, unsigned threads) {
    return std::clamp(padded(rows / (3 * threads) + 1), 2 * kRowUnit, kMostRows);
}

template <class Task>
void by_chunks(Pool &pool, size_t rows, const Task &task) {
    const size_t size = chunk(rows, pool.threads());
    pool.run(uint32_t((rows + size - 1) / size), [&](uint32_t index, unsigned) {
        const size_t first = index * size;
        task(first, std::min(size, rows - first));
    });
}

// Power of two by which a row is divided, exactly, so that its values are near 1.
int exponent(const float *row, size_t inputs) {
    float largest = 0;
    for (size_t k = 0; k < inputs; ++k) largest = std::max(largest, std::fabs(row[k]));
    int result = 0;
    std::frexp(largest, &result);
    return result;
}

void gptq_chunk(const Layer &layer, const Order &order, const Matrix &m, bool searched, int sweeps,
                size_t first, size_t count) {
    const Gptq &loops = gptq();
    const size_t n = padded(count), inputs = m.inputs, groups = m.groups;
    thread_local Room room;
    float *w = room.get(3 * inputs * n + 2 * groups * n + n + loops.scratch(layer, n));
    float *code = w + inputs * n, *slope = code + inputs * n;
    float *z = slope + inputs * n, *c = z + groups * n;
    float *s = c + groups * n, *scratch = s + n;
    std::vector<int> exponents(count);
    for (size_t k = 0; k < inputs; ++k) std::fill(w + k * n + count, w + (k + 1) * n, 0.f);
    for (size_t r = 0; r < count; ++r) {
        const float *row = m.weight + (first + r) * inputs;
        exponents[r] = exponent(row, inputs);
        for (size_t k = 0; k < inputs; ++k)
            w[k * n + r] = std::ldexp(row[order.inputs[k]], -exponents[r]);
        if (searched) continue;
        s[r] = std::ldexp(m.s[first + r], -exponents[r]);
        for (size_t g = 0; g < groups; ++g) {
            c[g * n + r] = m.c[(first + r) * groups + order.groups[g]];
            z[g * n + r] = m.z[(first + r) * groups + order.groups[g]];
        }
    }
    if (!searched)
        for (size_t r = count; r < n; ++r) {
            s[r] = 1;
            for (size_t g = 0; g < groups; ++g) c[g * n + r] = 1;
        }
    Rows rows{.rows = n, .w = w, .code = code, .slope = slope, .z = z, .c = c, .s = s};
    loops.round(layer, rows, searched, scratch);
    for (int i = sweeps; i > 0; --i) loops.sweep(layer, rows, searched, i > 1, scratch);
    for (size_t r = 0; r < count; ++r) {
        uint8_t *q = m.q + (first + r) * inputs;
        for (size_t k = 0; k < inputs; ++k) q[order.inputs[k]] = uint8_t(code[k * n + r]);
        if (!searched) continue;
        m.s[first + r] = std::max(std::ldexp(s[r], exponents[r]), kTiny);
        for (size_t g = 0; g < groups; ++g) {
            m.c[(first + r) * groups + order.groups[g]] = uint8_t(c[g * n + r]);
            m.z[(first + r) * groups + order.groups[g]] = uint8_t(z[g * n + r]);
        }
    }
}

// Round some rows of a matrix to nearest, kRowUnit at a time.
struct Nearest {
    const Matrix &m;
    int bits;
    size_t group_size;
    const float *importance, *largest_c;
    float limit;

    float top() const { return float((1 << bits) - 1); }

    void run(size_t first, size_t count) const {
        const size_t n = kRowUnit, inputs = m.inputs, groups = m.groups;
        const float largest = importance ? *std::max_element(importance, importance + inputs) : 1.f;
        std::vector<float> w(inputs * n), c(groups * n), z(groups * n);
        for (size_t start = first; start < first + count; start += n) {
            const size_t rows = std::min(n, first + count - start);
            std::fill(w.begin(), w.end(), 0.f);
            int exponents[kRowUnit] = {};
            float s[kRowUnit], most[kRowUnit];
            for (size_t r = 0; r < n; ++r) {
                s[r] = most[r] = 1;
                if (r >= rows) continue;
                const float *row = m.weight + (start + r) * inputs;
                exponents[r] = exponent(row, inputs);
                for (size_t k = 0; k < inputs; ++k)
                    w[k * n + r] = std::ldexp(row[k], -exponents[r]);
                most[r] = largest_c[start + r];
                s[r] = std::max(scale(&w[r], most[r]), std::ldexp(kTiny, -exponents[r]));
            }
            for (size_t g = 0; g < groups; ++g) {
                const size_t begin = g * group_size;
                gptq().search({.w = &w[begin * n],
                               .importance = importance ? importance + begin : nullptr,
                               .inputs = std::min(group_size, inputs - begin),
                               .rows = n,
                               .stride = n,
                               .bits = bits,
                               .largest = largest,
                               .limit = limit},
                              s, most, &c[g * n], &z[g * n]);
            }
            for (size_t r = 0; r < rows; ++r)
                store(start + r, &w[r], &c[r], &z[r], s[r], exponents[r]);
        }
    }

    // Scale of a row whose values are kRowUnit apart: the step that covers its widest group.
    float scale(const float *w, float most) const {
        float result = 0;
        for (size_t begin = 0; begin < m.inputs; begin += group_size) {
            float low = 0, high = 0;
            for (size_t k = begin; k < std::min(begin + group_size, m.inputs); ++k) {
                low = std::min(low, w[k * kRowUnit]);
                high = std::max(high, w[k * kRowUnit]);
            }
            const float share = high > low ? high / (high - low) : 0.5f;
            const float side = std::rint(top() * std::max(share, 1 - share));
            const float bound = std::min(most, std::floor(limit / side));
            result = std::max(result, (high - low) / top() / bound);
        }
        return result;
    }

    void store(size_t row, const float *w, const float *c, const float *z, float s,
               int power) const {
        for (size_t g = 0; g < m.groups; ++g) {
            const float step = s * c[g * kRowUnit], zero = z[g * kRowUnit];
            const size_t end = std::min((g + 1) * group_size, m.inputs);
            for (size_t k = g * group_size; k < end; ++k) {
                const float code = std::rint(w[k * kRowUnit] / step) + zero;
                m.q[row * m.inputs + k] = uint8_t(std::clamp(code, 0.f, top()));
            }
            m.c[row * m.groups + g] = uint8_t(c[g * kRowUnit]);
            m.z[row * m.groups + g] = uint8_t(zero);
        }
        m.s[row] = std::ldexp(s, power);
    }
};

}  // namespace

const Gptq &gptq() {
#if defined(EDGEGEN_X86)
    static const Gptq &best = [&]() -> const Gptq & {
        if (has_avx512()) return kGptqAvx512;
        if (has_avx2()) return kGptqAvx2;
        return kGptqPortable;
    }();
    return best;
#else
    return kGptqPortable;
#endif
}

void gptq_rows(Pool &pool, const Layer &layer, const Order &order, const Matrix &matrix,
               bool searched, int sweeps) {
    by_chunks(pool, matrix.rows, [&](size_t first, size_t count) {
        gptq_chunk(layer, order, matrix, searched, sweeps, first, count);
    });
}

void nearest_rows(Pool &pool, const Matrix &matrix, int bits, size_t group_size,
                  const float *importance, const float *largest_c, float limit) {
    const Nearest nearest{matrix,     bits,      group_size,
                          importance, largest_c, limit > 0 ? limit : kNoLimit};
    by_chunks(pool, matrix.rows, [&](size_t first, size_t count) { nearest.run(first, count); });
}

}  // namespace edgegen::quantize
