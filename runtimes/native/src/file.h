// A packed model: the file is mapped into memory and checked, its matrices are used in place.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "error.h"
#include "kernels.h"
#include "platform.h"

namespace edgegen {

// The file's header as edgegen/runtimes/native/pack.py writes it, little-endian.
struct Header {
    char magic[8];
    uint32_t version, vocab, hidden, inner, layers, heads, kv_heads, head_dim, context, kv_bits;
    uint32_t gelu, tied, qkv_bias, qk_norm, post_norms, ropes;
    // Rotations that are folded into the weights (edgegen/arithmetic/rotation.py): of the residual,
    // of the values, and of the down projection's input in blocks of `inner_block`, 0 for none.
    uint32_t residual_rotated, values_rotated, inner_block;
    float eps, attention_scale, embedding_scale;

    uint32_t power() const { return hidden & -hidden; }  // largest power of two that divides hidden
};

struct Rope {
    const float *cos, *sin;  // [context][head_dim / 2]
};

// Weights of one decoder layer.
struct Layer {
    uint32_t rope, window;  // index of the RoPE table; sliding window, 0 for none
    Matrix qkv, o, gate_up, down;
    const float *attn_norm, *mlp_norm;
    const float *bias = nullptr, *q_norm = nullptr, *k_norm = nullptr;
    const float *attn_post_norm = nullptr, *mlp_post_norm = nullptr;
};

class File {
public:
    explicit File(const std::string &path);
    ~File();
    File(const File &) = delete;
    File &operator=(const File &) = delete;

    Header header;
    Matrix embedding, head;
    const float *final_norm;
    const float *block_rotation = nullptr;  // [m][m], m = hidden / power(), across Hadamard blocks
    std::vector<Rope> ropes;
    std::vector<Layer> layers;

private:
    // Directory entry of a tensor.
    struct Entry {
        uint64_t offset;
        uint32_t n, k, bits, group;
    };

    void read();
    void read_layer(Layer &layer);
    template <class T>
    T read_next();
    const uint8_t *checked_range(uint64_t offset, uint64_t size) const;
    Matrix matrix(uint32_t n, uint32_t k);
    const float *vector(uint32_t n);

    Mapping mapping_;
    size_t cursor_ = 0;
};

}  // namespace edgegen
