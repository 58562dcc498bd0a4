// Checked reading of a packed model's header, records and tensors.
#include "reader.h"

#include <string>

#include "edgegen.h"
#include "error.h"

namespace edgegen {
namespace {

constexpr char kMagic[8] = {'E', 'D', 'G', 'E', 'G', 'E', 'N', 'P'};
constexpr uint32_t kVersion = 7;

// Refuse a file of another version, which is not damaged.
void check_version(uint32_t version) {
    if (version == kVersion) return;
    const char *advice = version > kVersion ? "newer; update edgegen-native"
                                            : "older; pack the model again with this edgegen";
    throw Error(EDGEGEN_BAD_FILE, "expected version " + std::to_string(kVersion) +
                                      " of packed models, got version " + std::to_string(version) +
                                      ", which is " + advice);
}

}  // namespace

void expect(bool condition, const char *what) {
    if (!condition) throw Error(EDGEGEN_BAD_FILE, std::string("damaged packed model: ") + what);
}

Reader::Reader(const uint8_t *data, size_t size) : data_(data), size_(size) {
    header = next<Header>();
    check_header();
    for (uint32_t i = 0; i < header.ropes; ++i) {
        const uint32_t pairs = next<uint32_t>();
        expect(pairs && pairs <= 256, "invalid number of rotated pairs");
        ropes.push_back({.pairs = pairs, .cos = nullptr, .sin = nullptr});
    }
}

void Reader::check_header() const {
    const Header &h = header;
    expect(!std::memcmp(h.magic, kMagic, sizeof kMagic), "wrong magic number");
    check_version(h.version);
    expect(h.vocab && h.vocab <= kMaxVocab && h.hidden && h.hidden < kLimit, "invalid sizes");
    expect(h.layers && h.layers <= 1024 && h.kinds && h.kinds <= 1024, "invalid number of layers");
    expect(h.context && h.context <= kLimit, "invalid context");
    expect(h.kv_bits == 4 || h.kv_bits == 8, "invalid bits of the KV cache");
    expect(h.head <= HeadKind::kRefined, "invalid kind of head");
    expect(h.ropes <= 16, "invalid number of RoPE tables");
    expect(!(h.inner_block & (h.inner_block - 1)), "invalid rotation block");
}

bool Reader::next_flag() {
    const uint32_t value = next<uint32_t>();
    expect(value <= 1, "invalid flag");
    return value;
}

const uint8_t *Reader::checked_range(uint64_t offset, uint64_t size) const {
    expect(offset <= size_ && size <= size_ - offset, "truncated file");
    return data_ + offset;
}

Matrix Reader::matrix(uint32_t n, uint32_t k) {
    matrices.push_back(table_matrix(n, k));
    return matrices.back();
}

Matrix Reader::table_matrix(uint32_t n, uint32_t k) {
    const Entry e = next<Entry>();
    expect(e.n == n && e.k == k, "invalid shape of a matrix");
    const bool trellis = !e.group;
    const uint32_t largest = trellis ? 2 + kMaxPlanes : 8;
    expect(e.bits >= 2 && e.bits <= largest, "invalid bits of a matrix");
    expect(trellis || !(e.bits & (e.bits - 1)), "invalid bits of a matrix");
    expect(!trellis || k % kQuad == 0, "invalid trellis codes");
    expect(trellis || (e.group % kQuad == 0 && k % e.group == 0), "invalid group size of a matrix");
    expect(e.bits < 8 || e.group == k, "invalid group size of an 8-bit matrix");
    expect(e.offset % 64 == 0, "unaligned matrix");
    Matrix m{.scale = nullptr,
             .tiles = nullptr,
             .n = int(n),
             .k = int(k),
             .bits = trellis ? kTrellisBits : int(e.bits),
             .group = int(trellis ? k : e.group),
             .trellis = trellis,
             .planes = trellis ? int(e.bits) - 2 : 0};
    const uint64_t scales = uint64_t(m.tile_count()) * m.tile_rows() * sizeof(float);
    const uint8_t *start = checked_range(e.offset, scales + m.bytes().size);
    m.scale = reinterpret_cast<const float *>(start);
    m.tiles = start + scales;
    return m;
}

const float *Reader::vector(uint32_t n) {
    const Entry e = next<Entry>();
    expect(e.n == n && e.offset % 64 == 0, "invalid shape of a vector");
    return reinterpret_cast<const float *>(checked_range(e.offset, uint64_t(n) * sizeof(float)));
}

RowTable Reader::table(uint32_t n, uint32_t k) {
    const Entry e = next<Entry>();  // `group` is the stride
    expect(e.n == n && e.k == k && e.bits == 8, "invalid shape of a table");
    expect(e.group >= k + sizeof(float), "invalid stride of a table");
    const uint64_t size = uint64_t(n - 1) * e.group + k + sizeof(float);
    return {.start = checked_range(e.offset, size), .stride = e.group, .k = int(k)};
}

size_t Reader::reserve_kv(size_t bytes) {
    const size_t offset = chunk_bytes;
    reserved_.push_back({layer, offset, bytes});
    chunk_bytes += bytes;
    return offset;
}

size_t Reader::shared_kv(uint32_t source, size_t bytes) {
    sources.push_back(source);
    for (const Reserved &r : reserved_)
        if (r.layer == source && r.layer < layer && r.bytes == bytes) return r.offset;
    expect(false, "invalid layer of shared keys and values");
    return 0;
}

RecurrentLayout Reader::reserve_recurrent(size_t matrix, size_t row, int width) {
    const size_t offset =
        recurrences.empty() ? 0 : recurrences.back().offset + recurrences.back().floats();
    const RecurrentLayout layout{.offset = offset,
                                 .matrix = matrix,
                                 .row = row,
                                 .index = uint32_t(recurrences.size()),
                                 .width = width};
    recurrences.push_back(layout);
    return layout;
}

}  // namespace edgegen
