// The interface of the kernels, and the data layouts that they share. Each instruction set compiles
// the same source (kernels.inl) into one `Kernels` table.
#pragma once

#include <cstddef>
#include <cstdint>

#include "trellis.h"

namespace edgegen {

constexpr int kLanes = 16;         // rows of a weight tile
constexpr int kQuad = 16;          // inputs that the codes of a tile are grouped by: 4 steps of 4
constexpr int kQueries = 16;       // queries that share one pass over the KV cache, at most
constexpr int kMaxHead = 640;      // dimensions of a head in the KV cache, at most
constexpr int kChunk = 64;         // tokens of a chunk of the KV cache
constexpr int kTopP = 16383;       // largest 14-bit probability, see edgegen/arithmetic/integer.py
constexpr int kMaxRows = 128;      // rows (tokens) of a product: their activations fit into L2
constexpr int kMaxConvWidth = 16;  // tokens that a convolution reads, at most
constexpr int kPadRows = 16;       // spare rows in the buffers of codes and their sums

// Memory that a part reads.
struct Bytes {
    const uint8_t *start;
    size_t size;
};

// A packed matrix. Row n is lane n % 16 of tile n / 16. A tile has the scales [groups][16] and the
// zero points [groups][16] of its groups, padded to 64 bytes (8-bit matrices have neither), then
// its codes. 64 bytes of codes have 4 bytes for each lane. Field f of a byte, lowest bits first, is
// input (byte / 64 * fields + f) * 4 + byte % 4. A tile of a trellis-coded matrix has 32 rows and
// is laid out like the codes of a 4-bit one; `group` is k. The refinements of all tiles follow the
// codes of the last one. 64 bytes of codes have 32 bytes for each bit of a refinement: those of
// the first 16 rows and field 0, of the second 16 rows and field 0, then of field 1. Bit i of these
// 64 is that of byte i.
struct Matrix {
    const float *scale;  // [n], padded to whole tiles
    const uint8_t *tiles;
    int n, k, bits, group;
    bool trellis;
    int planes;             // bits of a refinement
    bool streamed = false;  // the processor prefetches it by itself, and faster

    int groups() const { return k / group; }
    int tile_rows() const { return trellis ? kTrellisRows : kLanes; }
    int tile_count() const { return trellis ? trellis_tiles(n) : (n + kLanes - 1) / kLanes; }
    size_t head_bytes() const {
        return bits == 8 || trellis ? 0 : (size_t(groups()) * 32 + 63) / 64 * 64;
    }
    size_t tile_bytes() const { return head_bytes() + size_t(k) * kLanes * bits / 8; }
    size_t place(int index) const {  // of a tile among all, in bytes
        return (trellis ? trellis_place(index, tile_count()) : size_t(index)) * tile_bytes();
    }
    const uint8_t *tile(int index) const { return tiles + place(index); }
    // Return the size of the refinements of a tile.
    size_t refined_bytes() const { return size_t(k) * kTrellisRows * size_t(planes) / 8; }
    const uint8_t *refinements(int index) const {
        return tile(tile_count()) + size_t(index) * refined_bytes();
    }
    Bytes bytes() const {
        return {tiles, place(tile_count()) + size_t(tile_count()) * refined_bytes()};
    }
};

// Number of rows in the next block of a product: the rows are split into blocks, largest first.
constexpr int block_of(int rows) { return rows >= 8 ? 8 : rows >= 6 ? 6 : rows == 5 ? 4 : rows; }

// Position of one row's codes. The rows of a block are interleaved, four inputs of each at a time,
// so that a kernel reads one stream.
struct RowLayout {
    size_t offset, stride;  // of the first input; between groups of four inputs
};

inline RowLayout row_layout_of(int rows, int row, size_t size) {
    int first = 0, block = block_of(rows);
    while (row >= first + block) first += block, block = block_of(rows - first);
    return {size_t(first) * size + size_t(row - first) * 4, size_t(block) * 4};
}

// Quantized activations: x[m][k] = scale[m] * codes[m][k].
struct Codes {
    int8_t *codes;  // [m][k], the rows of a block interleaved
    float *scale;   // [m]
    int32_t *sums;  // [m][groups], sums of the codes of each group
};

// Layout of one head within a chunk of the KV cache: the codes of the keys, of the values, and
// float16 scales of both. Codes are packed as 16-lane tiles. A lane is a token of the keys, or a
// dimension of the values.
struct HeadLayout {
    int dim, bits;

    size_t codes_bytes() const { return size_t(kChunk) * dim * bits / 8; }
    size_t bytes() const { return 2 * codes_bytes() + 2 * kChunk * sizeof(uint16_t); }
};

// The KV cache of one layer's head.
struct HeadCache {
    HeadLayout layout;
    uint8_t *const *chunks;  // chunks of all layers and heads
    size_t offset;           // of this head in each chunk
};

// Slots [first, last) of a cache.
struct Span {
    int first, last;
};

// Result of a row's softmax besides its probabilities, which are stored as high and low 7-bit
// halves.
struct SoftmaxSums {
    float scale;        // of the weighted sum of values
    int32_t high, low;  // sums of the halves
};

// Queries that share one head's keys and values: of several tokens, and of the query heads of one
// KV head.
struct Queries {
    int rows;                       // number of queries, at most kQueries
    const int8_t *codes[kQueries];  // [dim], rotated
    float scale[kQueries];          // attention scale included
    bool has_sinks;                 // whether a query's sink takes part in its softmax
    float sinks[kQueries];          // scores without values
    const Span *spans[kQueries];    // slots that a query attends to, latest first
    int counts[kQueries];           // number of these spans, at least 1
    float *out[kQueries];           // [dim]
    Span hull;                      // from the first to the last slot that any query attends to
    float *scores;                  // [rows][stride]
    int8_t *probs;                  // [chunk][rows][2][kChunk], high and low halves
    size_t stride;                  // slots that scores and probs have room for, in whole chunks
    SoftmaxSums row_sums[kQueries];

    int8_t *probs_of(int slot) const { return probs + size_t(slot / kChunk) * 2 * rows * kChunk; }
};

// A token of a recurrence in one head; see gated_delta.py and state_space.py of
// edgegen/arithmetic/integer_parts.
struct RecurrentToken {
    int keys, values;
    const float *k, *v, *q;  // [keys], [values], [keys]
    float decay, share;      // `share` is beta of the gated delta rule, dt of a state space
    float *out;              // [values], or null
};

// Functions of one instruction set. All of them compute the same bits.
struct Kernels {
    const char *name;
    // Return where the codes of a row of a product go.
    RowLayout (*row_layout)(const Matrix &, int rows, int row);
    // Multiply the tiles [first, last) of a matrix with `rows` rows of codes: y is [rows][n].
    void (*matmul)(const Matrix &, int first, int last, const Codes &, int rows, float *y);
    void (*rms_norm)(const float *x, const float *weight, int size, float eps, float *y);
    // Quantize a row to 8 bits; `sums` gets the sum of the codes of each group.
    void (*quantize)(const float *x, int size, int group, int8_t *codes, size_t stride,
                     float *scale, int32_t *sums);
    // y = activation(gate) * up, with SiLU or GELU; `gate_up` is [2][inner].
    void (*gated_activation)(const float *gate_up, int inner, bool gelu, float *y);
    // The same with gpt-oss's activation, see `swiglu_oai` of edgegen/arithmetic/fixed.py.
    void (*swiglu_oai)(const float *gate_up, int inner, float limit, float *y);
    // Return the sum of x * y in the order of `lane_sum` there.
    float (*lane_dot)(const float *x, const float *y, int size);
    // y = y * sigmoid(gate); with gate = y it is SiLU.
    void (*sigmoid_gate)(const float *gate, int size, float *y);
    // Change a head's matrix [keys][values] by a token, and read it.
    void (*delta_rule)(const RecurrentToken &, float *matrix);
    void (*state_space)(const RecurrentToken &, float *matrix);
    // x = limit * tanh(x / limit)
    void (*cap)(float *x, int size, float limit);
    void (*rope)(float *x, const float *cos, const float *sin, int dim);
    void (*hadamard)(float *x, int dim);
    // Quantize a key and a value into a slot of the cache.
    void (*store)(const HeadCache &, int slot, const float *k, const float *v);
    // Copy the codes of a slot of the cache, and the scales of the keys of slots [first, last).
    void (*load)(const HeadCache &, int slot, int8_t *k, int8_t *v);
    void (*key_scales)(const HeadCache &, int first, int last, float *scales);
    // Copy a slot of the cache.
    void (*move)(const HeadCache &, int from, int to);
    // Attention in three steps. Threads may split the first by tiles of slots, the second by rows,
    // and the third by tiles of dimensions.
    void (*attention_scores)(const HeadCache &, const Queries &, int first, int last);
    void (*softmax)(const HeadCache &, Queries &, int row);
    void (*weighted_sum)(const HeadCache &, const Queries &, int first, int last);
};

extern const Kernels kPortable;
#ifdef EDGEGEN_X86
extern const Kernels kAvx2;
extern const Kernels kAvxVnni;
extern const Kernels kAvx512Vl;
extern const Kernels kAvx512;
extern const Kernels kAmx;
#endif
#ifdef EDGEGEN_ARM
extern const Kernels kNeon;
extern const Kernels kDotprod;
extern const Kernels kI8mm;
#endif

}  // namespace edgegen
