// Reading a packed model: the kinds of its layers, and the tensors of each layer.
#include "file.h"

namespace edgegen {
namespace {

// Files up to this size are copied into large pages, from where one core loads them in two thirds
// of the time. Larger models stay mapped: processes share them, and they take no second copy.
constexpr size_t kMaxCopied = 384 << 20;
constexpr uint32_t kMaxParts = 16;  // branches of a layer, and parts of a branch

// A branch without weights: that of a kind of layer.
struct BranchKind {
    bool norm, post_norm;
    float scale;
    std::vector<std::unique_ptr<Part>> parts;
};

uint32_t read_count(Reader &reader, const char *what) {
    const uint32_t count = reader.next<uint32_t>();
    expect(count && count <= kMaxParts, what);
    return count;
}

std::vector<BranchKind> read_kind(Reader &reader) {
    std::vector<BranchKind> kind(read_count(reader, "invalid number of branches"));
    for (BranchKind &branch : kind) {
        branch.norm = reader.next_flag();
        branch.post_norm = reader.next_flag();
        branch.scale = reader.next<float>();
        const uint32_t parts = read_count(reader, "invalid number of parts");
        for (uint32_t i = 0; i < parts; ++i) branch.parts.push_back(read_part(reader));
    }
    return kind;
}

Layer load_layer(Reader &reader, const std::vector<BranchKind> &kind) {
    Layer layer;
    for (const BranchKind &of : kind) {
        Branch branch{.scale = of.scale, .parts = {}};
        if (of.norm) branch.norm = reader.vector(reader.header.hidden);
        for (const auto &part : of.parts) branch.parts.push_back(part->load(reader));
        if (of.post_norm) branch.post_norm = reader.vector(reader.header.hidden);
        layer.push_back(std::move(branch));
    }
    return layer;
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

void File::read() {
    Reader reader(mapping_.data, mapping_.size);
    const Header &h = header = reader.header;
    std::vector<std::vector<BranchKind>> kinds;
    for (uint32_t i = 0; i < h.kinds; ++i) kinds.push_back(read_kind(reader));
    std::vector<uint32_t> pattern;
    for (uint32_t i = 0; i < h.layers; ++i) {
        pattern.push_back(reader.next<uint32_t>());
        expect(pattern.back() < h.kinds, "invalid kind of a layer");
    }
    embedding = reader.matrix(h.vocab, h.hidden);
    head = h.head == HeadKind::kTied ? embedding : reader.matrix(h.vocab, h.hidden);
    expect(embedding.bits == 8, "invalid bits of the embedding");
    head.streamed = embedding.streamed = mapping_.allocated;  // long, and in large pages
    final_norm = reader.vector(h.hidden);
    if (h.norm_bias) final_bias = reader.vector(h.hidden);
    const uint32_t m = h.hidden / h.power();
    if (h.residual_rotated) block_rotation = reader.vector(m * m);
    for (Rope &rope : reader.ropes) {
        rope.cos = reader.vector(h.context * rope.pairs);
        rope.sin = reader.vector(h.context * rope.pairs);
    }
    reader.matrices.clear();
    for (; reader.layer < h.layers; ++reader.layer)
        layers.push_back(load_layer(reader, kinds[pattern[reader.layer]]));
    matrices = std::move(reader.matrices);
    matrices.push_back(head);
    chunk_bytes = reader.chunk_bytes;
    reach = reader.reach;
    reads_embedding = reader.reads_embedding;
    recurrences = std::move(reader.recurrences);
    sources = std::move(reader.sources);
    expect(chunk_bytes, "no attention in any layer");
}

}  // namespace edgegen
