// Queues of products on the accelerator, and the copies of caches in its memory.
#include "accelerator.h"

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <string>

#include "error.h"

namespace edgegen {
namespace {

// Byte offsets of the registers, as in hls/dslx/control.x.
enum Register : uint32_t {
    kStatus = 0x04,
    kQueue = 0x08,
    kCount = 0x0c,
    kDone = 0x10,
    kCycles = 0x14,
    kBeats = 0x18,
    kErrors = 0x1c,
    kTokens = 0x30,
};
constexpr uint32_t kBusy = 1, kFailed = 2;
constexpr uint32_t kMaxCommands = 4096;
constexpr uint16_t kMagic = 0xe6c1;
constexpr uint32_t kStride = 1 << 16;    // distance of the accelerators' registers
constexpr uint32_t kPollsPerCheck = 16;  // reads of STATUS between two looks at the progress

using Clock = std::chrono::steady_clock;

size_t words_of(int inputs) { return size_t(inputs + kWord - 1) / kWord; }
size_t pairs_of(int rows) { return size_t(rows + 1) / 2; }
size_t token_pairs(int tokens) { return size_t(tokens + 1) / 2; }
// One token, or a multiple of two.
int padded(int tokens) { return tokens == 1 ? 1 : tokens + tokens % 2; }
size_t input_bytes(int inputs, int tokens) {
    return words_of(inputs) * kWord * size_t(padded(tokens));
}
size_t sum_bytes(int rows, int tokens) {
    return (tokens == 1 ? size_t(rows + 3) / 4 : pairs_of(rows) * token_pairs(tokens)) * kBeat;
}

Error no_answer(uint32_t offset) {
    return Error(EDGEGEN_DEVICE_TIMEOUT,
                 "no answer of the accelerator's register at " + std::to_string(offset));
}

#ifdef __aarch64__
constexpr size_t kLine = 64;

// Write the cache lines of [start, end) to memory, and drop them where the accelerator writes.
void sync_lines(const uint8_t *start, const uint8_t *end, bool from_device) {
    for (auto at = uintptr_t(start) / kLine * kLine; at < uintptr_t(end); at += kLine) {
        if (from_device)
            asm volatile("dc civac, %0" ::"r"(at) : "memory");
        else
            asm volatile("dc cvac, %0" ::"r"(at) : "memory");
    }
    asm volatile("dsb sy" ::: "memory");
}
#endif

inline
    __attribute__((always_inline)) void rescale_pairs(const int32_t *__restrict from, size_t step,
                                                      size_t pairs, const float *__restrict scale,
                                                      float factor, float *__restrict y) {
    for (size_t i = 0; i < pairs; ++i)
        for (size_t j = 0; j < 2; ++j)
            y[2 * i + j] = float(from[step * i + j]) * (scale[2 * i + j] * factor);
}

}  // namespace

void Product::rescale(int rows, int token, const float *scale, float factor, float *y) const {
    const int32_t *from = sums_of(token);
    const size_t pairs = size_t(rows) / 2;
    if (tokens == 1) {
        for (int i = 0; i < rows; ++i) y[i] = float(from[i]) * (scale[i] * factor);
        return;
    }
    if (tokens == 2)
        rescale_pairs(from, 4, pairs, scale, factor, y);  // vectorized
    else
        rescale_pairs(from, step(), pairs, scale, factor, y);
    if (rows % 2) y[rows - 1] = float(from[step() * pairs]) * (scale[rows - 1] * factor);
}

void Product::place(const int8_t *codes, int count, int token) const {
    if (tokens == 1) {
        std::memcpy(inputs, codes, size_t(count));
        return;
    }
    for (int i = 0; i < count; i += kWord)
        std::memcpy(inputs + size_t(i) * size_t(tokens) + size_t(token) * kWord, codes + i,
                    size_t(std::min(kWord, count - i)));
}

Accelerator::Accelerator(const edgegen_device &device)
    : device_(device),
      input_start_(kMaxCommands * sizeof(Command)),
      output_start_(input_start_ + device.input_bytes) {
    if (!device.accelerators)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected at least 1 accelerator, got 0");
#ifndef __aarch64__
    if (!device.sync)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a function that synchronizes memory, got none");
#endif
    if (device.work.size < output_start_ + kBeat)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected room for outputs in the work buffer, got " +
                                              std::to_string(device.work.size) + " bytes in all");
    tokens_ = int(read(0, kTokens));
}

bool Accelerator::fits(int rows, int inputs, int tokens, int count) const {
    const size_t n = size_t(count), sums = n * sum_bytes(rows, tokens);
    // A product that is divided has several commands.
    return commands_.size() + n + device_.accelerators - 1 <= kMaxCommands &&
           inputs_ + n * input_bytes(inputs, tokens) <= device_.input_bytes &&
           output_start_ + outputs_ + sums <= device_.work.size;
}

Product Accelerator::add(const Placed &matrix, int rows, int inputs, int tokens) {
    if (!fits(rows, inputs, tokens))
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected a work buffer for a product of " +
                                              std::to_string(rows) + " by " +
                                              std::to_string(inputs) + ", got a smaller one");
    const size_t source = input_start_ + inputs_, target = output_start_ + outputs_;
    const uint64_t base = device_.work.address;
    commands_.push_back({.mode = uint8_t(uint8_t(matrix.mode) | (token_pairs(tokens) - 1) << 6),
                         .both = tokens > 1,
                         .words = uint16_t(words_of(inputs)),
                         .pairs = uint32_t(pairs_of(rows)),
                         .weights = uint32_t(matrix.address / kBeat),
                         .beats = matrix.beats,
                         .inputs = uint32_t((base + source) / kBeat),
                         .output = uint32_t((base + target) / kBeat),
                         .stride = uint32_t(matrix.stride / kBeat),
                         .segments = matrix.segments,
                         .magic = kMagic});
    const size_t size = input_bytes(inputs, tokens);
    uint8_t *in = device_.work.memory + source;
    if (inputs % kWord || padded(tokens) != tokens) std::memset(in, 0, size);
    inputs_ += size;
    outputs_ += sum_bytes(rows, tokens);
    sent_ += size;
    return {reinterpret_cast<int8_t *>(in),
            reinterpret_cast<const int32_t *>(device_.work.memory + target), padded(tokens)};
}

void Accelerator::run() {
    if (commands_.empty()) return;
    const size_t outputs = outputs_;
    const uint64_t sent = sent_;
    sync(device_.work, false, input_start_, inputs_);
    const auto begin = Clock::now();
    const size_t running = start();
    wait(running);
    traffic.wait_ns += uint64_t((Clock::now() - begin) / std::chrono::nanoseconds(1));
    sync(device_.work, true, output_start_, outputs);
    uint32_t cycles = 0;
    for (size_t i = 0; i < running; ++i) {
        cycles = std::max(cycles, read(i, kCycles));
        traffic.beats += read(i, kBeats);
    }
    traffic.cycles += cycles;
    ++traffic.queues;
    traffic.sent += sent;
    traffic.received += outputs;
}

void Accelerator::clear() {
    commands_.clear();
    inputs_ = outputs_ = 0;
    sent_ = 0;
}

size_t Accelerator::start() {
    auto parts = divide(commands_, device_.accelerators);
    clear();  // also where an accelerator fails
    std::erase_if(parts, [](const auto &part) { return part.empty(); });
    uint8_t *queue = device_.work.memory;
    for (const auto &part : parts) {
        std::memcpy(queue, part.data(), part.size() * sizeof(Command));
        queue += part.size() * sizeof(Command);
        traffic.commands += part.size();
    }
    sync(device_.work, false, 0, size_t(queue - device_.work.memory));
    std::atomic_thread_fence(std::memory_order_seq_cst);
    uint64_t address = device_.work.address;
    for (size_t i = 0; i < parts.size(); ++i) {
        write(i, kQueue, uint32_t(address / kBeat));
        address += parts[i].size() * sizeof(Command);
    }
    for (size_t i = 0; i < parts.size(); ++i) write(i, kCount, uint32_t(parts[i].size()));
    return parts.size();
}

void Accelerator::wait(size_t running) {
    uint32_t done = 0, beats = 0, errors = 0;
    auto deadline = Clock::now() + std::chrono::milliseconds(device_.timeout_ms);
    for (size_t i = 0; i < running; ++i) {
        uint32_t status = read(i, kStatus);
        for (uint32_t polls = 1; status & kBusy; ++polls, status = read(i, kStatus)) {
            if (polls % kPollsPerCheck) continue;
            const uint32_t now_done = read(i, kDone), now_beats = read(i, kBeats);
            if (now_done != done || now_beats != beats) {
                done = now_done, beats = now_beats;
                deadline = Clock::now() + std::chrono::milliseconds(device_.timeout_ms);
            } else if (Clock::now() > deadline) {
                throw Error(EDGEGEN_DEVICE_TIMEOUT, "no progress of the accelerator for " +
                                                        std::to_string(device_.timeout_ms) + " ms");
            }
        }
        if (status & kFailed) errors += read(i, kErrors);
    }
    if (errors)
        throw Error(EDGEGEN_DEVICE_FAILED,
                    "the accelerator reported " + std::to_string(errors) + " errors");
}

uint32_t Accelerator::read(size_t accelerator, uint32_t offset) {
    if (device_.registers) return device_.registers[accelerator][offset / 4];
    const int64_t value = device_.read(device_.user, uint32_t(accelerator) * kStride + offset);
    if (value < 0) throw no_answer(offset);
    return uint32_t(value);
}

void Accelerator::write(size_t accelerator, uint32_t offset, uint32_t value) {
    if (device_.registers)
        device_.registers[accelerator][offset / 4] = value;
    else if (device_.write(device_.user, uint32_t(accelerator) * kStride + offset, value))
        throw no_answer(offset);
}

void Accelerator::sync(const edgegen_buffer &buffer, bool from_device, size_t offset, size_t size) {
#ifdef __aarch64__
    if (!device_.sync) {
        sync_lines(buffer.memory + offset, buffer.memory + offset + size, from_device);
        return;
    }
#endif
    if (device_.sync(device_.user, buffer.handle, from_device, size, offset))
        throw Error(EDGEGEN_DEVICE_FAILED, "the memory of the accelerator cannot be synchronized");
}

void Accelerator::clean(const edgegen_buffer &buffer, size_t offset, size_t size) {
    sync(buffer, false, offset, size);
}

void Accelerator::clean_pieces(const edgegen_buffer &buffer, size_t offset, size_t size,
                               size_t stride, size_t count) {
#ifdef __aarch64__
    if (!device_.sync) {
        for (size_t i = 0; i < count; ++i) clean(buffer, offset + i * stride, size);
        return;
    }
#endif
    sync(buffer, false, offset,
         (count - 1) * stride + size);  // a system call costs more than lines
}

DeviceCache::DeviceCache(const edgegen_buffer &buffer, HeadLayout layout, size_t context,
                         size_t layers, size_t kv_heads)
    : buffer_(buffer),
      layout_(layout),
      bits_(size_t(layout.bits)),
      capacity_((context + kChunk - 1) / kChunk * kChunk),
      width_(words_of(layout.dim) * kWord),
      pairs_(pairs_of(layout.dim)),
      heads_(kv_heads),
      sent_(layers, 0) {
    const size_t expected = size(layout, context, layers, kv_heads);
    if (buffer.size < expected)
        throw Error(EDGEGEN_BAD_ARGUMENT, "expected " + std::to_string(expected) +
                                              " bytes for a cache, got " +
                                              std::to_string(buffer.size));
    std::memset(buffer.memory, 0, expected);
}

size_t DeviceCache::size(HeadLayout layout, size_t context, size_t layers, size_t kv_heads) {
    const size_t capacity = (context + kChunk - 1) / kChunk * kChunk;
    const size_t codes = words_of(layout.dim) * kWord + 2 * pairs_of(layout.dim);
    return layers * kv_heads * capacity * codes * size_t(layout.bits) / 8;
}

void DeviceCache::invalidate(int slot) {
    for (int &sent : sent_) sent = std::min(sent, slot);
}

// Set a code in 8 bytes of a row.
void DeviceCache::set_key(uint8_t *row, const int8_t *codes) const {
    const size_t per = per_beat();
    for (size_t d = 0; d < size_t(layout_.dim); d += per, row += kBeat)
        if (bits_ == 8)
            std::memcpy(row, codes + d, per);
        else
            for (size_t i = 0; i < per / 2; ++i)
                row[i] = uint8_t((codes[d + 2 * i] & 15) | codes[d + 2 * i + 1] << 4);
}

void DeviceCache::set_value(uint8_t *column, size_t place, const int8_t *codes) const {
    const size_t step = capacity_ / per_beat() * kBeat;  // from a pair of dimensions to the next
    uint8_t *at = column + place * bits_ / 8;
    const int shift = bits_ == 4 && place % 2 ? 4 : 0, kept = bits_ == 8 ? 0 : 15 << (4 - shift);
    for (size_t d = 0; d < size_t(layout_.dim); ++d) {
        uint8_t &byte = at[d / 2 * step + d % 2 * 8];
        byte = uint8_t((byte & kept) | (uint8_t(codes[d] << shift) & ~kept));
    }
}

void DeviceCache::send(Accelerator &accelerator, const Kernels &kernels, uint32_t layer,
                       const HeadCache *heads, int last) {
    const int first = sent_[layer];
    if (first >= last) return;
    const size_t per = per_beat(), key_beats = width_ / per, value_beats = capacity_ / per;
    for (uint32_t head = 0; head < heads_; ++head) {
        const size_t keys = keys_at(layer, head), values = values_at(layer, head);
        int8_t k[256], v[256];
        for (int slot = first; slot < last; ++slot) {
            const size_t s = size_t(slot);
            kernels.load(heads[head], slot, k, v);
            set_key(buffer_.memory + keys + s / 2 * key_beats * kBeat + s % 2 * 8, k);
            set_value(buffer_.memory + values + s / per * kBeat, s % per, v);
        }
        const size_t from = size_t(first), to = size_t(last) - 1, row = key_beats * kBeat;
        accelerator.clean(buffer_, keys + from / 2 * row, (to / 2 - from / 2 + 1) * row);
        accelerator.clean_pieces(buffer_, values + from / per * kBeat,
                                 (to / per - from / per + 1) * kBeat, value_beats * kBeat, pairs_);
    }
    sent_[layer] = last;
}

Placed DeviceCache::keys(uint32_t layer, uint32_t head, int first, int last) const {
    const size_t row = width_ / per_beat() * kBeat;  // of two slots
    return {.mode = bits_ == 8 ? Mode::kW8 : Mode::kK4,
            .address = buffer_.address + keys_at(layer, head) + size_t(first) / 2 * row,
            .beats = uint32_t(pairs_of(last - first) * row / kBeat)};
}

Placed DeviceCache::values(uint32_t layer, uint32_t head, int first, int last) const {
    const size_t slots = words_of(last - first) * kWord;
    return {
        .mode = bits_ == 8 ? Mode::kW8 : Mode::kK4,
        .address = buffer_.address + values_at(layer, head) + size_t(first) / per_beat() * kBeat,
        .beats = uint32_t(slots / per_beat()),
        .stride = capacity_ / per_beat() * kBeat,
        .segments = uint16_t(pairs_)};
}

}  // namespace edgegen
