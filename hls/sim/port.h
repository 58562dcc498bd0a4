// An accelerator, compiled by Verilator, and its port to a memory that several of them may share.

#pragma once

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <deque>

#include "Vedgegen_axi.h"
#include "axi_checker.h"
#include "verilated.h"

constexpr uint32_t kBeat = 16;            // bytes
constexpr uint32_t kAccess = 64;          // bytes of an access to the shared memory
constexpr int64_t kCredit = 256;          // price of a beat
constexpr uint32_t kAnswerCycles = 4096;  // cycles within which a register must answer

// Fields are in the order of the class Behaviour in simulator.py.
struct Behaviour {
    uint32_t latency;    // cycles from an address to its first beat
    uint32_t bandwidth;  // beats read per 256 cycles, of each port
    uint32_t under_way;  // maximum number of pending bursts of a port
    uint32_t stall;      // probability of a pause in a cycle, in 1/256
    uint32_t seed;
    uint32_t stuck;   // channels that never answer, by bit: 0 AR, 1 R, 2 AW, 3 W, 4 B, 5 registers
    uint32_t shared;  // beats per 256 cycles of all ports, read and written; 0 is no limit
};

struct Counters {
    uint64_t cycles, read_beats, write_beats, read_bursts;
};

// Memory of all accelerators, and what they have in common.
struct Memory {
    uint8_t *bytes;
    uint64_t size;
    Behaviour behaviour{40, 256, 8, 0, 1, 0, 0};
    Counters counters{};
    int64_t credit = 0;  // of the shared bandwidth; writes may overdraw it
    uint32_t random = 2463534242u;

    bool stuck(int channel) const { return behaviour.stuck >> channel & 1; }

    // xorshift32 (Marsaglia 2003).
    bool pauses(int channel) {
        if (stuck(channel)) return true;
        if (!behaviour.stall) return false;
        random ^= random << 13, random ^= random >> 17, random ^= random << 5;
        return (random >> 8 & 255) < behaviour.stall;
    }

    bool has(uint64_t address) const { return address + kBeat <= size; }
};

class Port {
public:
    Port(VerilatedContext &context, Memory &memory) : top(&context), memory_(memory) {}

    Vedgegen_axi top;

    // Drop pending transfers.
    void drop() {
        reads_.clear(), writes_.clear(), responses_.clear();
        offered_ = responding_ = false;
        response_ = 0;
    }

    bool idle() const { return reads_.empty() && writes_.empty() && responses_.empty(); }

    const char *violation() const { return checker_.violation(); }

    // Fetch the next access to the shared memory; return whether there is one.
    bool fetch() {
        for (Burst &burst : reads_) {
            if (burst.ready > memory_.counters.cycles) return false;
            if (burst.fetched == burst.beats) continue;
            const uint64_t address = burst.address + burst.fetched * kBeat;
            const auto ahead = uint32_t((kAccess - address % kAccess) / kBeat);
            burst.fetched = std::min(burst.beats, burst.fetched + ahead);
            return true;
        }
        return false;
    }

    // Set what memory offers in this cycle. An asserted valid stays until its transfer.
    void sample() {
        const Behaviour &b = memory_.behaviour;
        top.m_axi_arready = !memory_.pauses(0) && reads_.size() < b.under_way;
        credit_ = std::min(credit_ + b.bandwidth, 2 * kCredit);
        if (!offered_) offer_read();
        top.m_axi_rvalid = offered_;
        top.m_axi_awready = !memory_.pauses(2) && writes_.size() < b.under_way;
        const bool writable = !b.shared || memory_.credit > 0;
        top.m_axi_wready = !memory_.pauses(3) && !writes_.empty() && writable;
        if (!responding_) responding_ = !responses_.empty() && !memory_.pauses(4);
        top.m_axi_bvalid = responding_;
        if (responding_) top.m_axi_bresp = responses_.front();
        top.s_axi_rready = !memory_.pauses(5);
        top.s_axi_bready = !memory_.pauses(5);
        top.aclk = 0;
        top.eval();
    }

    void edge() {
        checker_.check(top);
        if (top.m_axi_arvalid && top.m_axi_arready) {
            const uint64_t ready = memory_.counters.cycles + memory_.behaviour.latency;
            reads_.push_back({top.m_axi_araddr, ready, top.m_axi_arlen + 1u, 0});
            ++memory_.counters.read_bursts;
        }
        if (top.m_axi_rvalid && top.m_axi_rready) take_read();
        if (top.m_axi_wvalid && top.m_axi_wready) take_write();
        if (top.m_axi_awvalid && top.m_axi_awready)
            writes_.push_back({top.m_axi_awaddr, 0, top.m_axi_awlen + 1u, 0});
        if (top.m_axi_bvalid && top.m_axi_bready) responses_.pop_front(), responding_ = false;
        top.aclk = 1;
        top.eval();
    }

private:
    struct Burst {
        uint64_t address, ready;
        uint32_t beats, fetched;  // beats that are left, and those of them that memory has fetched
    };

    void offer_read() {
        if (reads_.empty() || credit_ < kCredit) return;
        const Burst &burst = reads_.front();
        const bool there =
            memory_.behaviour.shared ? burst.fetched > 0 : burst.ready <= memory_.counters.cycles;
        offered_ = there && !memory_.pauses(1);
        if (!offered_) return;
        const bool inside = memory_.has(burst.address);
        top.m_axi_rresp = inside ? 0 : 3;
        top.m_axi_rlast = burst.beats == 1;
        if (inside) std::memcpy(&top.m_axi_rdata, memory_.bytes + burst.address, kBeat);
    }

    void take_read() {
        ++memory_.counters.read_beats;
        credit_ -= kCredit;
        offered_ = false;
        Burst &burst = reads_.front();
        burst.address += kBeat;
        if (burst.fetched) --burst.fetched;
        if (!--burst.beats) reads_.pop_front();
    }

    void take_write() {
        ++memory_.counters.write_beats;
        memory_.credit -= kCredit;
        Burst &burst = writes_.front();
        const bool inside = memory_.has(burst.address);
        if (inside) std::memcpy(memory_.bytes + burst.address, &top.m_axi_wdata, kBeat);
        response_ |= inside ? 0 : 3;
        burst.address += kBeat;
        if (--burst.beats) return;
        writes_.pop_front();
        responses_.push_back(response_);
        response_ = 0;
    }

    Memory &memory_;
    AxiChecker<Vedgegen_axi> checker_;
    std::deque<Burst> reads_, writes_;
    std::deque<uint8_t> responses_;
    bool offered_ = false, responding_ = false;
    uint8_t response_ = 0;
    int64_t credit_ = 0;  // of the port's bandwidth
};
