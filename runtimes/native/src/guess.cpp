// Guesses of draft heads.
#include "guess.h"

#include <algorithm>
#include <cmath>
#include <limits>

#include "error.h"

namespace edgegen {
namespace {

constexpr uint32_t kMaxWanted = 64;
constexpr size_t kRefined = 16;    // products that are computed again, or as many as are wanted
constexpr float kNegligible = 20;  // exp(-20) of a token, for 10^5 of them, is below 0.001

// Return a value that can be ordered: NaN is the lowest.
float ordered(float value) {
    return std::isnan(value) ? -std::numeric_limits<float>::infinity() : value;
}

// Return the places of the `count` highest of `size` values, in any order.
std::vector<uint32_t> highest(const float *values, size_t size, size_t count) {
    std::vector<uint32_t> found(count);
    for (size_t i = 0; i < count; ++i) found[i] = uint32_t(i);
    const auto higher = [&](uint32_t a, uint32_t b) { return values[a] > values[b]; };
    std::make_heap(found.begin(), found.end(), higher);  // the lowest of them is the first
    for (size_t i = count; i < size; ++i) {
        if (!(values[i] > values[found[0]])) continue;
        std::pop_heap(found.begin(), found.end(), higher);
        found.back() = uint32_t(i);
        std::push_heap(found.begin(), found.end(), higher);
    }
    return found;
}

// Return the sum of exp(value - largest).
float total(const float *values, size_t size, float largest) {
    float sum = 0;
    for (size_t i = 0; i < size; ++i)
        if (values[i] > largest - kNegligible) sum += std::exp(values[i] - largest);
    return sum;
}

}  // namespace

void find_likeliest(Model &model, const edgegen_weights &weights, const States &states,
                    const edgegen_guess &guess) {
    const uint32_t rows = weights.rows, wanted = guess.wanted;
    if (!wanted || wanted > kMaxWanted || wanted > rows)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected 1 to " +
                                              std::to_string(std::min(kMaxWanted, rows)) +
                                              " tokens of a guess, got " + std::to_string(wanted));
    const size_t k = weights.columns,
                 count = std::min<size_t>(std::max<size_t>(wanted, kRefined), rows);
    std::vector<float> y(states.count * rows);
    model.multiply(weights, states.x, states.count, y.data());
    std::transform(y.begin(), y.end(), y.begin(), ordered);
    for (size_t i = 0; i < states.count; ++i) {
        const float *x = states.x + i * k;
        float *products = &y[i * rows];
        std::vector<uint32_t> places = highest(products, rows, count);
        for (const uint32_t place : places)
            products[place] = ordered(model.kernels().lane_dot(guess.exact + place * k, x, int(k)));
        std::sort(places.begin(), places.end(), [&](uint32_t a, uint32_t b) {
            return products[a] != products[b] ? products[a] > products[b] : a < b;
        });
        const float largest = *std::max_element(products, products + rows);
        const float sum = total(products, rows, largest);
        for (uint32_t j = 0; j < wanted; ++j) {
            guess.tokens[i * wanted + j] = places[j];
            guess.probabilities[i * wanted + j] = std::exp(products[places[j]] - largest) / sum;
        }
    }
}

}  // namespace edgegen
