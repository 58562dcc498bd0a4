// The inner loops, compiled once for each instruction set from the same source (kernels.inl).
#pragma once

#include <cstddef>
#include <cstdint>

namespace edgegen {

constexpr int kLanes = 16;      // rows of a tile
constexpr int kQuad = 16;       // inputs that a tile's codes come in: 4 steps of 4
constexpr int kBlock = 8;       // tokens that share one unpacking of the weights
constexpr int kQueries = 16;    // that share one reading of the cache
constexpr int kChunk = 64;      // tokens of a cache's chunk
constexpr int kTopP = 16383;    // see edgegen/arithmetic/integer.py
constexpr int kMostRows = 128;  // of a product: what they make stays in L2
constexpr int kSpare = 16;      // rows that codes and their sums have room for besides

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

// Rows pass through a product in blocks, the largest first; so many of `rows` are in the next one.
constexpr int block_of(int rows) { return rows >= 8 ? 8 : rows >= 6 ? 6 : rows == 5 ? 4 : rows; }

// A block's rows are interleaved, four inputs of each at a time: a kernel reads one stream.
struct Place {
    size_t offset, step;  // of a row's first input, between its fours
};

inline Place place_of(int rows, int row, size_t size) {
    int first = 0, block = block_of(rows);
    while (row >= first + block) first += block, block = block_of(rows - first);
    return {size_t(first) * size + size_t(row - first) * 4, size_t(block) * 4};
}

// Tokens as 8-bit codes: x[m][k] = scale[m] * codes of m and k.
struct Codes {
    int8_t *codes;  // [m][k], blocks interleaved
    float *scale;   // [m]
    int32_t *sums;  // [m][groups], of each group's codes
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

// What the softmax of one row leaves besides its digits.
struct Mix {
    float scale;        // of the summed values
    int32_t high, low;  // sums of the digits
};

// Queries that share a head of one cache: of some tokens, and of the heads that it serves.
struct Queries {
    int rows;                       // at most kQueries
    const int8_t *codes[kQueries];  // [dim], rotated
    float scale[kQueries];          // the attention scale multiplied in
    const Span *spans[kQueries];    // the slots that a row sees
    int counts[kQueries];           // how many spans these are, at least 1
    float *out[kQueries];           // [dim]
    Span hull;                      // from the first slot that any row sees to the last
    float *scores;                  // [rows][stride]
    int8_t *digits;                 // [chunk][2 * rows][kChunk]
    size_t stride;                  // slots that there is room for, a multiple of kChunk
    Mix mixes[kQueries];

    int8_t *digits_of(int slot) const { return digits + size_t(slot / kChunk) * 2 * rows * kChunk; }
};

struct Kernels {
    const char *name;
    // Where the codes of a row of a product go, of `rows` in all.
    Place (*place)(const Matrix &, int rows, int row);
    void (*matmul)(const Matrix &, int first, int last, const Codes &, int rows, float *y);
    void (*norm)(const float *x, const float *weight, int size, float eps, float *y);
    void (*quantize)(const float *x, int size, int group, int8_t *codes, size_t step, float *scale,
                     int32_t *sums);
    void (*gate)(const float *both, int inner, bool gelu, float *y);
    void (*rope)(float *x, const float *cos, const float *sin, int dim);
    void (*hadamard)(float *x, int dim);
    void (*store)(const HeadCache &, int slot, const float *k, const float *v);
    void (*move)(const HeadCache &, int from, int to);
    // Attention in three parts, each of which threads may share out: over the tiles of slots, over
    // the rows, and over the tiles of a head's inputs.
    void (*score)(const HeadCache &, const Queries &, int first, int last);
    void (*soften)(const HeadCache &, Queries &, int row);
    void (*mix)(const HeadCache &, const Queries &, int first, int last);
};

extern const Kernels kPortable;
#ifdef EDGEGEN_X86
extern const Kernels kAvx2;
extern const Kernels kAvxVnni;
extern const Kernels kAvx512Vl;
extern const Kernels kAvx512;
extern const Kernels kAmx;
bool has_avx_vnni();
bool allow_amx();  // whether the processor has it and the system lets this process use it
#endif
#ifdef EDGEGEN_ARM
extern const Kernels kNeon;
extern const Kernels kDotprod;
bool has_dotprod();
#endif

}  // namespace edgegen
