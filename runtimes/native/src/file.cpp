// Reading a packed model. Every size and offset is checked, because the file may be damaged.
#include "file.h"

#include <cstring>

#include "edgegen.h"

namespace edgegen {
namespace {

constexpr char kMagic[8] = {'E', 'D', 'G', 'E', 'G', 'E', 'N', 'P'};
constexpr uint32_t kVersion = 2;
// Files up to this size are copied into large pages: weights that fit the processor's cache are
// loaded a fifth faster from there. Larger models are bound by memory bandwidth and stay mapped.
constexpr size_t kMaxCopied = 256 << 20;
constexpr uint32_t kLimit = 1 << 15;  // of a row's inputs and of positions, so that sums fit int32

// Throw unless the condition holds; `what` names the part of the file that is wrong.
void expect(bool condition, const char *what) {
    if (!condition) throw Error(EDGEGEN_BAD_FILE, std::string("damaged packed model: ") + what);
}

}  // namespace

File::File(const std::string &path) : mapping_(map_file(path, sizeof(Header))) {
    if (mapping_.size <= kMaxCopied) move_to_large_pages(mapping_);
    try {
        read();
    } catch (...) {
        unmap(mapping_);
        throw;
    }
}

File::~File() { unmap(mapping_); }

template <class T>
T File::read_next() {
    T value;
    std::memcpy(&value, checked_range(cursor_, sizeof value), sizeof value);
    cursor_ += sizeof value;
    return value;
}

const uint8_t *File::checked_range(uint64_t offset, uint64_t size) const {
    expect(offset <= mapping_.size && size <= mapping_.size - offset, "truncated file");
    return mapping_.data + offset;
}

void File::read() {
    header = read_next<Header>();
    const Header &h = header;
    expect(!std::memcmp(h.magic, kMagic, sizeof kMagic), "wrong magic number");
    expect(h.version == kVersion, "wrong format version");
    expect(h.vocab && h.vocab <= 1u << 22 && h.layers && h.layers <= 1024, "invalid sizes");
    expect(h.hidden && h.hidden < kLimit && h.inner && h.inner < kLimit, "invalid sizes");
    expect(h.heads && h.heads <= 1024 && h.kv_heads && h.heads % h.kv_heads == 0,
           "invalid number of heads");
    const bool power = h.head_dim >= 16 && h.head_dim <= 256 && !(h.head_dim & (h.head_dim - 1));
    expect(power && h.heads * h.head_dim < kLimit, "invalid head dimension");
    expect(h.context && h.context <= kLimit, "invalid context");
    expect(h.kv_bits == 4 || h.kv_bits == 8, "invalid bits of the KV cache");
    expect(h.ropes && h.ropes <= 16, "invalid number of RoPE tables");
    const uint32_t block = h.inner_block;
    expect(!block || (!(block & (block - 1)) && h.inner % block == 0), "invalid rotation block");
    layers.resize(h.layers);
    for (Layer &layer : layers) {
        layer.rope = read_next<uint32_t>();
        layer.window = read_next<uint32_t>();
        expect(layer.rope < h.ropes && layer.window <= kLimit, "invalid RoPE table or window");
    }
    embedding = matrix(h.vocab, h.hidden);
    head = h.tied ? embedding : matrix(h.vocab, h.hidden);
    expect(embedding.bits == 8, "invalid bits of the embedding");
    final_norm = vector(h.hidden);
    const uint32_t m = h.hidden / h.power();
    if (h.residual_rotated) block_rotation = vector(m * m);
    for (uint32_t i = 0; i < h.ropes; ++i) {
        const float *cos = vector(h.context * h.head_dim / 2);
        ropes.push_back({cos, vector(h.context * h.head_dim / 2)});
    }
    for (Layer &layer : layers) read_layer(layer);
}

void File::read_layer(Layer &layer) {
    const Header &h = header;
    const uint32_t q = h.heads * h.head_dim, qkv = q + 2 * h.kv_heads * h.head_dim;
    layer.attn_norm = vector(h.hidden);
    layer.qkv = matrix(qkv, h.hidden);
    if (h.qkv_bias) layer.bias = vector(qkv);
    if (h.qk_norm) {
        layer.q_norm = vector(h.head_dim);
        layer.k_norm = vector(h.head_dim);
    }
    layer.o = matrix(h.hidden, q);
    if (h.post_norms) layer.attn_post_norm = vector(h.hidden);
    layer.mlp_norm = vector(h.hidden);
    layer.gate_up = matrix(2 * h.inner, h.hidden);
    layer.down = matrix(h.hidden, h.inner);
    if (h.post_norms) layer.mlp_post_norm = vector(h.hidden);
}

Matrix File::matrix(uint32_t n, uint32_t k) {
    const Entry e = read_next<Entry>();
    expect(e.n == n && e.k == k, "invalid shape of a matrix");
    const bool trellis = !e.group;
    expect(e.bits == 2 || e.bits == 4 || e.bits == 8, "invalid bits of a matrix");
    expect(!trellis || (e.bits == kTrellisBits && k % kQuad == 0), "invalid trellis codes");
    expect(trellis || (e.group % kQuad == 0 && k % e.group == 0), "invalid group size of a matrix");
    expect(e.bits < 8 || e.group == k, "invalid group size of an 8-bit matrix");
    expect(e.offset % 64 == 0, "unaligned matrix");
    Matrix m{.scale = nullptr,
             .tiles = nullptr,
             .n = int(n),
             .k = int(k),
             .bits = int(e.bits),
             .group = int(trellis ? k : e.group),
             .trellis = trellis};
    const uint64_t scales = uint64_t(m.tile_count()) * m.tile_rows() * sizeof(float);
    const uint8_t *start = checked_range(e.offset, scales + m.bytes());
    m.scale = reinterpret_cast<const float *>(start);
    m.tiles = start + scales;
    return m;
}

const float *File::vector(uint32_t n) {
    const Entry e = read_next<Entry>();
    expect(e.n == n && e.offset % 64 == 0, "invalid shape of a vector");
    return reinterpret_cast<const float *>(checked_range(e.offset, uint64_t(n) * sizeof(float)));
}

}  // namespace edgegen
