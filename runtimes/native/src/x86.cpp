// Detection of x86 instruction sets: what the processor has and the system saves.
#include "x86.h"

#include <cpuid.h>

namespace edgegen {
namespace {

struct Registers {
    unsigned a = 0, b = 0, c = 0, d = 0;
};

Registers leaf(unsigned number, unsigned index = 0) {
    Registers r;
    __get_cpuid_count(number, index, &r.a, &r.b, &r.c, &r.d);
    return r;
}

constexpr unsigned kVectors = 0b110, kWideVectors = 0b11100110;  // parts of the state in XCR0

bool saves(unsigned parts) {
    if (!(leaf(1).c >> 27 & 1)) return false;  // OSXSAVE
    unsigned low, high;
    asm volatile("xgetbv" : "=a"(low), "=d"(high) : "c"(0));
    return (low & parts) == parts;
}

}  // namespace

bool has_avx2() {
    static const bool has = saves(kVectors) && leaf(1).c >> 12 & leaf(7).b >> 5 & 1;
    return has;
}

bool has_avx_vnni() { return has_avx2() && leaf(7, 1).a >> 4 & 1; }

bool has_avx512() {
    const unsigned b = leaf(7).b;
    static const bool has =
        saves(kWideVectors) && has_avx2() && b >> 16 & b >> 17 & b >> 30 & b >> 31 & 1;
    return has;
}

bool has_avx512_vnni() { return has_avx512() && leaf(7).c >> 11 & 1; }

bool has_avx512_bf16() { return has_avx512() && leaf(7, 1).a >> 5 & 1; }

bool has_amx() {
    const unsigned d = leaf(7).d;
    return d >> 24 & d >> 25 & 1;  // AMX-TILE and AMX-INT8
}

}  // namespace edgegen
