#include "random.h"

#include <array>
#include <cstddef>

namespace edgegen::text {
namespace {

using std::size_t;

// SeedSequence (O'Neill's seed_seq_fe, as in numpy/random/bit_generator.pyx).
class SeedSequence {
public:
    explicit SeedSequence(uint64_t seed) {
        const std::array<uint32_t, 4> entropy{uint32_t(seed), uint32_t(seed >> 32)};
        for (size_t i = 0; i < 4; ++i) pool_[i] = hashed(entropy[i]);
        for (size_t from = 0; from < 4; ++from)
            for (size_t to = 0; to < 4; ++to)
                if (from != to) pool_[to] = mixed(pool_[to], hashed(pool_[from]));
    }

    // The first 8 words of the state.
    std::array<uint32_t, 8> state() const {
        std::array<uint32_t, 8> words{};
        uint32_t constant = 0x8B51F9DD;
        for (size_t i = 0; i < 8; ++i) {
            uint32_t value = pool_[i % 4] ^ constant;
            constant *= 0x58F38DED;
            value *= constant;
            words[i] = value ^ value >> 16;
        }
        return words;
    }

private:
    uint32_t hashed(uint32_t value) {
        value ^= constant_;
        constant_ *= 0x931E8875;
        value *= constant_;
        return value ^ value >> 16;
    }

    static uint32_t mixed(uint32_t x, uint32_t y) {
        const uint32_t value = 0xCA01F9DD * x - 0x4973F715 * y;
        return value ^ value >> 16;
    }

    uint32_t constant_ = 0x43B0D7E5;
    std::array<uint32_t, 4> pool_{};
};

}  // namespace

Random::Random(uint64_t seed) {
    const auto words = SeedSequence(seed).state();
    const auto wide = [&](std::size_t i) {
        const uint64_t high = uint64_t(words[i + 1]) << 32 | words[i];
        const uint64_t low = uint64_t(words[i + 3]) << 32 | words[i + 2];
        return Wide(high) << 64 | low;
    };
    increment_ = wide(4) << 1 | 1;
    state_ = 0;
    next_bits();
    state_ += wide(0);
    next_bits();
}

uint64_t Random::next_bits() {
    constexpr Wide kMultiplier = Wide(2549297995355413924u) << 64 | 4865540595714422341u;
    state_ = state_ * kMultiplier + increment_;
    const auto folded = uint64_t(state_ >> 64) ^ uint64_t(state_);
    const auto rotation = unsigned(state_ >> 122);
    return folded >> rotation | folded << (-rotation & 63);
}

}  // namespace edgegen::text
