// numpy's default random numbers: PCG64 (XSL-RR 128/64), seeded by SeedSequence.
#pragma once

#include <cstdint>

namespace edgegen::text {

class Random {
public:
    explicit Random(uint64_t seed);

    // Uniform in [0, 1).
    double next() { return double(next_bits() >> 11) * (1.0 / 9007199254740992.0); }

private:
    __extension__ typedef unsigned __int128 Wide;

    uint64_t next_bits();

    Wide state_, increment_;
};

}  // namespace edgegen::text
