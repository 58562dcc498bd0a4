// The inner loops, compiled once for each instruction set from the same source (kernels.inl).
#pragma once

#include <cstddef>
#include <cstdint>

namespace edgegen {

constexpr int kLanes = 16;    // rows of a tile
constexpr int kQuad = 16;     // inputs that a tile's codes come in: 4 steps of 4
constexpr int kBlock = 8;     // tokens that share one unpacking of the weights
constexpr int kChunk = 64;    // tokens of a cache's chunk
constexpr int kTopP = 16383;  // see edgegen/reference/integer.py

// A packed matrix. Row n is lane n % 16 of tile n / 16; a tile is its groups' scales [groups][16]
// and zero points [groups][16], padded to 64 bytes (neither at 8 bits), then its codes: 64 bytes
// hold for each lane 4 bytes, whose field f (lowest bits first) is input
// (byte / 64 * fields + f) * 4 + byte % 4.
struct Matrix {
    const float *scale;  // [n], padded to whole tiles
    const uint8_t *tiles;
    int n, k, bits, group;

    int groups() const { return k / group; }
    int count() const { return (n + kLanes - 1) / kLanes; }
    size_t head_bytes() const { return bits == 8 ? 0 : (size_t(groups()) * 32 + 63) / 64 * 64; }
    size_t tile_bytes() const { return head_bytes() + size_t(k) * kLanes * bits / 8; }
};

// Tokens as 8-bit codes: x[m][k] = scale[m] * codes[m][k].
struct Codes {
    int8_t *codes;   // [m][k]
    float *scale;    // [m]
    int32_t *sums;   // [m][groups], of each group's codes
};

// One head's part of a chunk of the cache: codes packed as 16-lane tiles, keys with a lane for
// each token and values with a lane for each dimension.
struct HeadLayout {
    int dim, bits;

    size_t codes_bytes() const { return size_t(kChunk) * dim * bits / 8; }
    size_t bytes() const { return 2 * codes_bytes() + 2 * kChunk * sizeof(uint16_t); }
};

// Where one head's chunks lie.
struct HeadCache {
    HeadLayout layout;
    uint8_t *const *chunks;  // of the whole cache
    size_t offset;           // of this head in each chunk
};

// Slots of a cache: [first, last).
struct Span {
    int first, last;
};

// Queries of one head against one cache, rotated and scaled.
struct Queries {
    const int8_t *codes;  // [rows], `stride` apart
    size_t stride;
    const float *scale;   // [rows], the attention scale multiplied in
    int rows;             // at most kBlock
    const Span *spans;    // what the rows see, those of the first row first; at least one a row
    int counts[kBlock];   // spans of each row
};

// Room for one thread's attention over `context` tokens.
struct Scratch {
    float *scores;   // [kBlock][padded context]
    int8_t *digits;  // [2 * kBlock][padded context]
    size_t stride;   // padded context
};

struct Kernels {
    const char *name;
    void (*matmul)(const Matrix &, int first, int last, const Codes &, int rows, float *y);
    void (*norm)(const float *x, const float *weight, int size, float eps, float *y);
    void (*quantize)(const float *x, int size, int group, int8_t *codes, float *scale,
                     int32_t *sums);
    void (*gate)(const float *both, int inner, bool gelu, float *y);
    void (*rope)(float *x, const float *cos, const float *sin, int dim);
    void (*hadamard)(float *x, int dim);
    void (*store)(const HeadCache &, int slot, const float *k, const float *v);
    void (*move)(const HeadCache &, int from, int to);
    void (*attend)(const HeadCache &, const Queries &, Scratch &, float *out, size_t stride);
};

extern const Kernels kPortable;
#ifdef EDGEGEN_X86
extern const Kernels kAvx2;
extern const Kernels kAvx512;
#endif

}  // namespace edgegen
