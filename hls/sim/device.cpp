// A simulated device: one or more accelerators, compiled by Verilator, with one memory of
// configurable latency, bandwidth and random pauses. edgegen/runtimes/fpga/simulator.py builds it.

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <memory>
#include <vector>

#include "port.h"
#include "verilated.h"

namespace {

constexpr uint32_t kIdleCycles = 256;    // cycles without traffic after which a run ends
constexpr uint32_t kPollCycles = 20000;  // cycles between the host's reads of STATUS
constexpr uint32_t kStatus = 4;          // address of the register
constexpr uint32_t kBusy = 1;            // bit of STATUS
constexpr uint32_t kStride = 1 << 16;    // distance of the accelerators' registers
constexpr int kInvalid = -22;            // EINVAL
constexpr int64_t kSaved = 8 * kCredit;  // maximum of shared bandwidth that is not used at once

struct Range {
    uint64_t start, size;
};

class Device {
public:
    Device(uint8_t *bytes, uint64_t size, uint32_t accelerators) : memory_{bytes, size} {
        for (uint32_t i = 0; i < accelerators; ++i)
            ports_.push_back(std::make_unique<Port>(context_, memory_));
        reset();
    }

    void reset() {
        for (auto &port : ports_) {
            port->top.aresetn = 0;
            port->top.s_axi_awvalid = port->top.s_axi_wvalid = port->top.s_axi_arvalid = 0;
        }
        for (int i = 0; i < 8; ++i) cycle();
        for (auto &port : ports_) port->drop(), port->top.aresetn = 1;
        for (int i = 0; i < 4; ++i) cycle();
    }

    int64_t read(uint32_t address) {
        if (address / kStride >= ports_.size()) return -1;
        Vedgegen_axi &top = ports_[address / kStride]->top;
        top.s_axi_araddr = address % kStride;
        bool asks = true;
        for (uint32_t i = 0; i < kAnswerCycles; ++i) {
            offer(asks, top.s_axi_arvalid);
            sample();
            const bool taken = top.s_axi_arvalid && top.s_axi_arready;
            const bool answered = top.s_axi_rvalid && top.s_axi_rready;
            const uint32_t value = top.s_axi_rdata;
            edge();
            if (taken) asks = top.s_axi_arvalid = 0;
            if (answered) return value;
        }
        top.s_axi_arvalid = 0;
        return -1;
    }

    int write(uint32_t address, uint32_t value) {
        if (address / kStride >= ports_.size()) return -1;
        Vedgegen_axi &top = ports_[address / kStride]->top;
        top.s_axi_awaddr = address % kStride;
        top.s_axi_wdata = value;
        bool addresses = true, gives = true;
        for (uint32_t i = 0; i < kAnswerCycles; ++i) {
            offer(addresses, top.s_axi_awvalid);
            offer(gives, top.s_axi_wvalid);
            sample();
            const bool address_taken = top.s_axi_awvalid && top.s_axi_awready;
            const bool value_taken = top.s_axi_wvalid && top.s_axi_wready;
            const bool answered = top.s_axi_bvalid && top.s_axi_bready;
            edge();
            if (address_taken) addresses = top.s_axi_awvalid = 0;
            if (value_taken) gives = top.s_axi_wvalid = 0;
            if (answered) return 0;
        }
        top.s_axi_awvalid = top.s_axi_wvalid = 0;
        return -1;
    }

    // Run at most `cycles` cycles; stop when memory has been idle for kIdleCycles.
    void run(uint64_t cycles) {
        const Counters &counters = memory_.counters;
        uint32_t idle_cycles = 0;
        for (uint64_t i = 0; i < cycles && idle_cycles < kIdleCycles; ++i) {
            const uint64_t before = counters.read_beats + counters.write_beats;
            cycle();
            const bool idle = std::all_of(ports_.begin(), ports_.end(),
                                          [](const auto &port) { return port->idle(); }) &&
                              before == counters.read_beats + counters.write_beats;
            idle_cycles = idle ? idle_cycles + 1 : 0;
        }
    }

    // The host's reads of a register: it polls STATUS, and the simulation runs meanwhile.
    int64_t poll(uint32_t address) {
        const int64_t value = read(address);
        if (address % kStride != kStatus || value < 0 || !(value & kBusy)) return value;
        run(kPollCycles);
        return read(address);
    }

    const char *violation() const {
        for (const auto &port : ports_)
            if (port->violation()) return port->violation();
        return nullptr;
    }

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
        uint8_t *cached = host_ + range.start + offset;
        uint8_t *stored = memory_.bytes + range.start + offset;
        from_device ? std::memcpy(cached, stored, size) : std::memcpy(stored, cached, size);
        return 0;
    }

    void behave(const Behaviour &behaviour) {
        memory_.behaviour = behaviour;
        memory_.credit = 0;  // writes before may have overdrawn it
        memory_.random = behaviour.seed ? behaviour.seed : 1;
    }

    const Counters &counters() const { return memory_.counters; }

private:
    // Begin to offer a word to the registers, after random pauses.
    void offer(bool wanted, uint8_t &valid) {
        if (wanted && !valid && !memory_.pauses(5)) valid = 1;
    }

    void cycle() { sample(), edge(); }

    void sample() {
        if (memory_.behaviour.shared) share();
        const bool released = std::all_of(ports_.begin(), ports_.end(),
                                          [](const auto &port) { return port->top.arrived; });
        for (auto &port : ports_) port->top.released = released, port->sample();
    }

    void edge() {
        for (auto &port : ports_) port->edge();
        ++memory_.counters.cycles;
    }

    // Serve accesses of the ports in turn, as far as the shared bandwidth allows.
    void share() {
        const int64_t price = kCredit * kAccess / kBeat;
        memory_.credit =
            std::min(memory_.credit + memory_.behaviour.shared, kSaved + memory_.behaviour.shared);
        for (size_t without = 0; memory_.credit >= price && without < ports_.size();) {
            const bool fetched = ports_[next_]->fetch();
            if (fetched) memory_.credit -= price;
            without = fetched ? 0 : without + 1;
            next_ = (next_ + 1) % ports_.size();
        }
    }

    VerilatedContext context_;
    Memory memory_;
    std::vector<std::unique_ptr<Port>> ports_;
    size_t next_ = 0;  // port that is served next
    uint8_t *host_ = nullptr;
    std::vector<Range> buffers_;
};

Device *of(void *handle) { return static_cast<Device *>(handle); }

}  // namespace

extern "C" {

void *device_new(uint8_t *memory, uint64_t size, uint32_t accelerators) {
    return new Device(memory, size, accelerators);
}
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
void device_behave(void *handle, const Behaviour *behaviour) { of(handle)->behave(*behaviour); }
const char *device_violation(void *handle) { return of(handle)->violation(); }
void device_counters(void *handle, Counters *counters) { *counters = of(handle)->counters(); }

}  // extern "C"
