// The FPGA accelerators of hls/dslx, driven through mapped registers and memory: queues of matrix
// products, and the keys and values of caches in their memory.
#pragma once

#include <cstdint>
#include <vector>

#include "commands.h"
#include "edgegen.h"
#include "kernels.h"

namespace edgegen {

// A matrix in the accelerator's memory: `segments` segments of `beats` beats, `stride` bytes apart.
struct Placed {
    Mode mode;
    uint64_t address;
    uint32_t beats;
    uint64_t stride = 0;
    uint16_t segments = 1;
};

// Where a product in the queue takes its inputs, and puts its sums.
struct Product {
    int8_t *inputs;  // [words][tokens][kWord]
    // After run(): [pairs of rows][pairs of tokens][2][2], or of one token [rows].
    const int32_t *sums;
    int tokens;  // one, or a multiple of two, with zeros for the last one where it is not used

    // Copy a token's inputs to their place: words are interleaved.
    void place(const int8_t *codes, int count, int token) const;
    // The sum of row 2 i + j for a token is at i * step() + j.
    const int32_t *sums_of(int token) const { return sums + 2 * token; }
    size_t step() const { return size_t(tokens) * 2; }
    // y = sum * (scale * factor) for each row of a token.
    void rescale(int rows, int token, const float *scale, float factor, float *y) const;
};

// The accelerators of a device, which divide each queue among them.
class Accelerator {
public:
    explicit Accelerator(const edgegen_device &device);

    // Return whether `count` more products of these sizes fit the queue and its buffers.
    bool fits(int rows, int inputs, int tokens, int count = 1) const;
    // Maximum number of tokens of a product, a multiple of two.
    int tokens() const { return tokens_; }
    // Queue a product of a matrix with some tokens. Throw where it can never fit.
    Product add(const Placed &matrix, int rows, int inputs, int tokens);
    // Run the queued products. Throw Error where the accelerator fails or makes no progress.
    void run();
    // Remove the queued products.
    void clear();

    // Make bytes of a buffer that were written here visible to the accelerator.
    void clean(const edgegen_buffer &buffer, size_t offset, size_t size);
    // The same for `count` pieces of `size` bytes, `stride` apart.
    void clean_pieces(const edgegen_buffer &buffer, size_t offset, size_t size, size_t stride,
                      size_t count);

    edgegen_traffic traffic{};

private:
    uint32_t read(size_t accelerator, uint32_t offset);
    void write(size_t accelerator, uint32_t offset, uint32_t value);
    size_t start();  // return the number of accelerators that run
    void wait(size_t running);
    void sync(const edgegen_buffer &buffer, bool from_device, size_t offset, size_t size);

    const edgegen_device device_;
    size_t input_start_, output_start_;  // in the work buffer, after the commands
    int tokens_;
    std::vector<Command> commands_;
    size_t inputs_ = 0, outputs_ = 0;  // bytes in use
    uint64_t sent_ = 0;
};

// Keys and values of one sequence in the accelerator's memory, in its layout. The sequence's Cache
// is the original, with the scales; the slots before `sent` of each layer are copied already.
class DeviceCache {
public:
    DeviceCache(const edgegen_buffer &buffer, HeadLayout layout, size_t context, size_t layers,
                size_t kv_heads);

    static size_t size(HeadLayout layout, size_t context, size_t layers, size_t kv_heads);

    // Copy slots up to `last` that are not copied yet.
    void send(Accelerator &accelerator, const Kernels &kernels, uint32_t layer,
              const HeadCache *heads, int last);
    // Copy the slots from `slot` on again, as they have changed.
    void invalidate(int slot);

    // The keys of slots [first, last), and the values, as matrices. `first` is the start of a
    // chunk.
    Placed keys(uint32_t layer, uint32_t head, int first, int last) const;
    Placed values(uint32_t layer, uint32_t head, int first, int last) const;

private:
    size_t head_bytes() const { return (capacity_ * width_ + pairs_ * 2 * capacity_) * bits_ / 8; }
    size_t keys_at(uint32_t layer, uint32_t head) const {
        return (layer * heads_ + head) * head_bytes();
    }
    size_t values_at(uint32_t layer, uint32_t head) const {
        return keys_at(layer, head) + capacity_ * width_ * bits_ / 8;
    }
    size_t per_beat() const { return bits_ == 8 ? 8 : 16; }
    // Write the codes of a key to its half of the beats of two slots.
    void set_key(uint8_t *row, const int8_t *codes) const;
    // Write the codes of a value, one to each row of a dimension.
    void set_value(uint8_t *column, size_t place, const int8_t *codes) const;

    const edgegen_buffer buffer_;
    const HeadLayout layout_;
    const size_t bits_, capacity_, width_, pairs_, heads_;
    std::vector<int> sent_;  // of each layer
};

}  // namespace edgegen
