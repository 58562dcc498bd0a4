// Cursor over a packed model. Every size and offset is checked, because the file may be damaged.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

#include "kernels.h"
#include "recurrence.h"

namespace edgegen {

// Limit of a row's inputs and of positions, so that sums fit int32.
constexpr uint32_t kLimit = 1 << 15;
constexpr uint32_t kMaxVocab = 1 << 22;

// How the output head relates to the embedding.
enum class HeadKind : uint32_t {
    kOwn,      // another matrix
    kTied,     // the same matrix
    kRefined,  // a copy of it with fewer bits, see edgegen/arithmetic/refine.py
};

// Header of a packed model as edgegen/runtimes/native/pack.py writes it, little-endian. Records
// follow: the number of rotated pairs of each RoPE table, the kinds of layers, the kind of each
// layer. Then comes the directory of the tensors, in the order in which they are read.
struct Header {
    char magic[8];
    uint32_t version, vocab, hidden, context, kv_bits;
    HeadKind head;
    uint32_t norm_bias, ropes, kinds, layers;
    // Rotations that are folded into the weights (edgegen/arithmetic/rotation.py): of the residual,
    // of the values, and of the down projection's input in blocks of `inner_block`, 0 for none.
    uint32_t residual_rotated, values_rotated, inner_block;
    float eps, embedding_scale, logit_scale, logit_softcap;

    uint32_t power() const { return hidden & -hidden; }  // largest power of two that divides hidden
};

struct Rope {
    uint32_t pairs;          // rotated pairs of dimensions of a head
    const float *cos, *sin;  // [context][pairs]
};

// A table whose rows tokens look up: codes, and the scale of the row after them.
struct RowTable {
    const uint8_t *start;
    size_t stride;  // bytes from one row to the next
    int k;

    // x += row, with f32(code - 128) * scale
    void add(int row, float *x) const {
        const uint8_t *codes = start + size_t(row) * stride;
        float scale;
        std::memcpy(&scale, codes + k, sizeof scale);
        for (int i = 0; i < k; ++i) x[i] += float(int(codes[i]) - 128) * scale;
    }
};

// Throw unless the condition holds; `what` names the part of the file that is wrong.
void expect(bool condition, const char *what);

class Reader {
public:
    // The memory has at least the size of a header.
    Reader(const uint8_t *data, size_t size);

    template <class T>
    T next() {
        T value;
        std::memcpy(&value, checked_range(cursor_, sizeof value), sizeof value);
        cursor_ += sizeof value;
        return value;
    }
    bool next_flag();

    // Return the next tensor of the directory.
    Matrix matrix(uint32_t n, uint32_t k);
    Matrix table_matrix(uint32_t n, uint32_t k);  // one that accelerators do not multiply
    const float *vector(uint32_t n);
    RowTable table(uint32_t n, uint32_t k);

    // Reserve `bytes` in each chunk of the KV cache and return their offset.
    size_t reserve_kv(size_t bytes);

    // Return the offset of what an earlier layer has reserved.
    size_t shared_kv(uint32_t layer, size_t bytes);

    // Reserve recurrent state in each cache: matrices of `matrix` floats, and the inputs of the
    // last tokens, `row` floats of each.
    RecurrentLayout reserve_recurrent(size_t matrix, size_t row, int width);

    Header header;
    std::vector<Rope> ropes;
    std::vector<RecurrentLayout> recurrences;
    std::vector<uint32_t> sources;  // layers whose keys and values others attend to
    std::vector<Matrix> matrices;   // that were read, in order
    size_t chunk_bytes = 0;         // bytes of a chunk of the KV cache that are reserved
    uint32_t reach = 1;             // tokens that any convolution reads
    uint32_t layer = 0;             // index of the layer that is read now
    bool reads_embedding = false;   // whether a layer reads the model's embedding

private:
    // Directory entry of a tensor.
    struct Entry {
        uint64_t offset;
        uint32_t n, k, bits, group;
    };

    void check_header() const;
    const uint8_t *checked_range(uint64_t offset, uint64_t size) const;

    // Space that a layer reserves in each chunk of the KV cache.
    struct Reserved {
        uint32_t layer;
        size_t offset, bytes;
    };

    const uint8_t *data_;
    size_t size_, cursor_ = 0;
    std::vector<Reserved> reserved_;
};

}  // namespace edgegen
