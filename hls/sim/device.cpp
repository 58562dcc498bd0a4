// A simulated device: the accelerator, compiled by Verilator, with memory of configurable latency,
// bandwidth and random pauses. edgegen/runtimes/fpga/simulator.py builds it.

#include <cstdint>
#include <cstring>
#include <deque>
#include <memory>
#include <vector>

#include "Vedgegen_axi.h"
#include "axi_checker.h"
#include "verilated.h"

namespace {

constexpr uint32_t kBeat = 16;            // bytes
constexpr uint32_t kIdleCycles = 256;     // cycles without traffic after which a run ends
constexpr uint32_t kPollCycles = 20000;   // cycles between the host's reads of STATUS
constexpr uint32_t kStatus = 4;           // address of the register
constexpr int kInvalid = -22;             // EINVAL
constexpr uint32_t kAnswerCycles = 4096;  // cycles within which a register must answer

// Fields are in the order of the class Behaviour in simulator.py.
struct Behaviour {
    uint32_t latency;    // cycles from an address to its first beat
    uint32_t bandwidth;  // beats per 256 cycles
    uint32_t under_way;  // maximum number of pending bursts
    uint32_t stall;      // probability of a pause in a cycle, in 1/256
    uint32_t seed;
    uint32_t stuck;  // channels that never answer, by bit: 0 AR, 1 R, 2 AW, 3 W, 4 B, 5 registers
};

struct Counters {
    uint64_t cycles, read_beats, write_beats, read_bursts;
};

struct Range {
    uint64_t start, size;
};

struct Burst {
    uint64_t address, ready;
    uint32_t beats;
};

class Device {
public:
    Device(uint8_t *memory, uint64_t size) : memory_(memory), size_(size), top_(&context_) {
        reset();
    }

    void reset() {
        top_.aresetn = 0;
        top_.s_axi_awvalid = top_.s_axi_wvalid = top_.s_axi_arvalid = 0;
        for (int i = 0; i < 8; ++i) cycle();
        // Drop pending transfers.
        reads_.clear(), writes_.clear(), responses_.clear();
        offered_ = responding_ = false;
        response_ = 0;
        top_.aresetn = 1;
        for (int i = 0; i < 4; ++i) cycle();
    }

    int64_t read(uint32_t address) {
        top_.s_axi_araddr = address;
        bool asks = true;
        for (uint32_t i = 0; i < kAnswerCycles; ++i) {
            offer(asks, top_.s_axi_arvalid);
            sample();
            const bool taken = top_.s_axi_arvalid && top_.s_axi_arready;
            const bool answered = top_.s_axi_rvalid && top_.s_axi_rready;
            const uint32_t value = top_.s_axi_rdata;
            edge();
            if (taken) asks = top_.s_axi_arvalid = 0;
            if (answered) return value;
        }
        top_.s_axi_arvalid = 0;
        return -1;
    }

    int write(uint32_t address, uint32_t value) {
        top_.s_axi_awaddr = address;
        top_.s_axi_wdata = value;
        bool addresses = true, gives = true;
        for (uint32_t i = 0; i < kAnswerCycles; ++i) {
            offer(addresses, top_.s_axi_awvalid);
            offer(gives, top_.s_axi_wvalid);
            sample();
            const bool address_taken = top_.s_axi_awvalid && top_.s_axi_awready;
            const bool value_taken = top_.s_axi_wvalid && top_.s_axi_wready;
            const bool answered = top_.s_axi_bvalid && top_.s_axi_bready;
            edge();
            if (address_taken) addresses = top_.s_axi_awvalid = 0;
            if (value_taken) gives = top_.s_axi_wvalid = 0;
            if (answered) return 0;
        }
        top_.s_axi_awvalid = top_.s_axi_wvalid = 0;
        return -1;
    }

    // Run at most `cycles` cycles; stop when memory has been idle for kIdleCycles.
    void run(uint64_t cycles) {
        uint32_t idle_cycles = 0;
        for (uint64_t i = 0; i < cycles && idle_cycles < kIdleCycles; ++i) {
            const uint64_t before = counters.read_beats + counters.write_beats;
            cycle();
            const bool idle = reads_.empty() && writes_.empty() && responses_.empty() &&
                              before == counters.read_beats + counters.write_beats;
            idle_cycles = idle ? idle_cycles + 1 : 0;
        }
    }

    // The host's reads of a register: it polls STATUS, and the simulation runs meanwhile.
    int64_t poll(uint32_t address) {
        if (address == kStatus) run(kPollCycles);
        return read(address);
    }

    const char *violation() const { return checker_.violation(); }

    void attach(uint8_t *host) { host_ = host; }

    uint32_t buffer(uint64_t start, uint64_t size) {
        buffers_.push_back({start, size});
        return uint32_t(buffers_.size());
    }

    // Copy a range of a buffer between the host's caches and memory.
    int sync(uint32_t handle, bool from_device, uint64_t size, uint64_t offset) {
        if (!handle || handle > buffers_.size() || !host_) return kInvalid;
        const Range range = buffers_[handle - 1];
        if (offset > range.size || size > range.size - offset) return kInvalid;
        uint8_t *cached = host_ + range.start + offset, *stored = memory_ + range.start + offset;
        from_device ? std::memcpy(cached, stored, size) : std::memcpy(stored, cached, size);
        return 0;
    }

    Behaviour behaviour{40, 256, 8, 0, 1, 0};
    Counters counters{};

private:
    bool stuck(int channel) const { return behaviour.stuck >> channel & 1; }

    // xorshift32 (Marsaglia 2003).
    bool pauses(int channel) {
        if (stuck(channel)) return true;
        if (!behaviour.stall) return false;
        random_ ^= random_ << 13, random_ ^= random_ >> 17, random_ ^= random_ << 5;
        return (random_ >> 8 & 255) < behaviour.stall;
    }

    // Begin to offer a word to the registers, after random pauses.
    void offer(bool wanted, uint8_t &valid) {
        if (wanted && !valid && !pauses(5)) valid = 1;
    }

    void cycle() { sample(), edge(); }

    // Set what memory offers in this cycle. An asserted valid stays until its transfer.
    void sample() {
        top_.m_axi_arready = !pauses(0) && reads_.size() < behaviour.under_way;
        credit_ = credit_ + behaviour.bandwidth > 512 ? 512 : credit_ + behaviour.bandwidth;
        if (!offered_) {
            offered_ = !reads_.empty() && reads_.front().ready <= counters.cycles &&
                       credit_ >= 256 && !pauses(1);
            if (offered_) {
                const Burst &burst = reads_.front();
                const bool inside = burst.address + kBeat <= size_;
                top_.m_axi_rresp = inside ? 0 : 3;
                top_.m_axi_rlast = burst.beats == 1;
                if (inside) std::memcpy(&top_.m_axi_rdata, memory_ + burst.address, kBeat);
            }
        }
        top_.m_axi_rvalid = offered_;
        top_.m_axi_awready = !pauses(2) && writes_.size() < behaviour.under_way;
        top_.m_axi_wready = !pauses(3) && !writes_.empty();
        if (!responding_) responding_ = !responses_.empty() && !pauses(4);
        top_.m_axi_bvalid = responding_;
        if (responding_) top_.m_axi_bresp = responses_.front();
        top_.s_axi_rready = !pauses(5);
        top_.s_axi_bready = !pauses(5);
        top_.aclk = 0;
        top_.eval();
    }

    void edge() {
        checker_.check(top_);
        if (top_.m_axi_arvalid && top_.m_axi_arready) {
            reads_.push_back(
                {top_.m_axi_araddr, counters.cycles + behaviour.latency, top_.m_axi_arlen + 1u});
            ++counters.read_bursts;
        }
        if (top_.m_axi_rvalid && top_.m_axi_rready) take_read();
        if (top_.m_axi_wvalid && top_.m_axi_wready) take_write();
        if (top_.m_axi_awvalid && top_.m_axi_awready)
            writes_.push_back({top_.m_axi_awaddr, 0, top_.m_axi_awlen + 1u});
        if (top_.m_axi_bvalid && top_.m_axi_bready) responses_.pop_front(), responding_ = false;
        ++counters.cycles;
        top_.aclk = 1;
        top_.eval();
    }

    void take_read() {
        ++counters.read_beats;
        credit_ -= 256;
        offered_ = false;
        Burst &burst = reads_.front();
        burst.address += kBeat;
        if (!--burst.beats) reads_.pop_front();
    }

    void take_write() {
        ++counters.write_beats;
        Burst &burst = writes_.front();
        const bool inside = burst.address + kBeat <= size_;
        if (inside) std::memcpy(memory_ + burst.address, &top_.m_axi_wdata, kBeat);
        response_ |= inside ? 0 : 3;
        burst.address += kBeat;
        if (--burst.beats) return;
        writes_.pop_front();
        responses_.push_back(response_);
        response_ = 0;
    }

    uint8_t *memory_, *host_ = nullptr;
    std::vector<Range> buffers_;
    uint64_t size_;
    VerilatedContext context_;
    Vedgegen_axi top_;
    AxiChecker<Vedgegen_axi> checker_;
    std::deque<Burst> reads_, writes_;
    std::deque<uint8_t> responses_;
    bool offered_ = false, responding_ = false;
    uint8_t response_ = 0;
    uint32_t credit_ = 0, random_ = 2463534242u;

public:
    void seed(uint32_t value) { random_ = value ? value : 1; }
};

Device *of(void *handle) { return static_cast<Device *>(handle); }

}  // namespace

extern "C" {

void *device_new(uint8_t *memory, uint64_t size) { return new Device(memory, size); }
void device_free(void *handle) { delete of(handle); }
void device_reset(void *handle) { of(handle)->reset(); }
int64_t device_read(void *handle, uint32_t address) { return of(handle)->read(address); }
int device_write(void *handle, uint32_t address, uint32_t value) {
    return of(handle)->write(address, value);
}
int64_t device_poll(void *handle, uint32_t address) { return of(handle)->poll(address); }
void device_attach(void *handle, uint8_t *host) { of(handle)->attach(host); }
uint32_t device_buffer(void *handle, uint64_t start, uint64_t size) {
    return of(handle)->buffer(start, size);
}
int device_sync(void *handle, uint32_t buffer, int from_device, size_t size, size_t offset) {
    return of(handle)->sync(buffer, from_device, size, offset);
}
void device_run(void *handle, uint64_t cycles) { of(handle)->run(cycles); }
void device_behave(void *handle, const Behaviour *behaviour) {
    of(handle)->behaviour = *behaviour;
    of(handle)->seed(behaviour->seed);
}
const char *device_violation(void *handle) { return of(handle)->violation(); }
void device_counters(void *handle, Counters *counters) { *counters = of(handle)->counters; }

}  // extern "C"
