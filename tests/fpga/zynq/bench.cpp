// Behaviour of a processing system's ports: memory, and a manager for registers. Both pause at
// random, use ids at random, and check the rules of AXI that the vendor's blocks rely on.

#include <cstdint>
#include <cstring>
#include <deque>
#include <vector>

#include "Vzynq.h"
#include "Vzynq___024root.h"
#include "verilated.h"

namespace {

constexpr uint32_t kPage = 4096, kMaxCycles = 100000;

struct Burst {
    uint64_t address;
    uint32_t beats, id;
    bool operator==(const Burst &) const = default;
};

struct Beat {
    uint64_t low, high;
    uint32_t strobes, last;
    bool operator==(const Beat &) const = default;
};

// Checks that an offered transfer stays the same, and is not withdrawn, until it is accepted.
template <typename Word>
struct Offer {
    bool kept(bool valid, bool ready, const Word &now) {
        const bool same = !waiting || (valid && now == word);
        waiting = valid && !ready, word = now;
        return same;
    }
    bool waiting = false;
    Word word{};
};

struct Port {
    bool arready, rvalid, awready, wready, bvalid, rlast;
    uint32_t rid, bid, rresp, bresp;
    uint64_t low, high;
    std::deque<Burst> reads, writes, responses;
    Offer<Burst> ar, aw;
    Offer<Beat> w;
};

struct Access {
    bool is_read;
    uint64_t address;
    uint32_t beats, size, burst, width, lane_mask;
    std::vector<uint32_t> words, responses;
    uint32_t id, given;
    bool addressed, offered, done;
};

struct Bench {
    std::vector<uint8_t> memory;
    const char *violation = nullptr;
    Port ports[4]{};
    Access *access = nullptr;
    Access current{};
    Offer<Beat> r, b;
    uint32_t random = 1, stall = 0;

    uint32_t next() {  // xorshift32 (Marsaglia 2003)
        random ^= random << 13, random ^= random >> 17, random ^= random << 5;
        return random >> 8;
    }
    bool pauses() { return (next() & 255) < stall; }
    void require(bool kept, const char *rule) {
        if (!kept && !violation) violation = rule;
    }
    void check(const Burst &burst, uint32_t width, uint32_t size, uint32_t kind, bool axi3) {
        const uint32_t bytes = width / 8;
        require(1u << size == bytes && kind == 1, "a burst is not of whole words");
        require(burst.address % bytes == 0, "a burst's address is not aligned");
        require(burst.address % kPage + burst.beats * bytes <= kPage,
                "a burst crosses a 4 KB boundary");
        require(!axi3 || burst.beats <= 16, "a burst of AXI3 has more than 16 beats");
    }
};

Bench bench;
VerilatedContext context;
Vzynq *top = nullptr;

void clocks(uint32_t count) {
    auto &clock = top->rootp->TOP_CLOCK;
    for (uint32_t i = 0; i < count; ++i) clock = 0, top->eval(), clock = 1, top->eval();
}

}  // namespace

extern "C" {

void memory_reads(int place, int width, int axi3, svBit arvalid, long long araddr, int arlen,
                  int arsize, int arburst, int arid, svBit rready, svBit *arready, svBit *rvalid,
                  svBit *rlast, int *rid, int *rresp, long long *low, long long *high) {
    Port &p = bench.ports[place];
    const Burst burst{uint64_t(araddr), uint32_t(arlen) + 1, uint32_t(arid)};
    bench.require(p.ar.kept(arvalid, p.arready, burst), "AR changed while waiting");
    if (arvalid) bench.check(burst, width, arsize, arburst, axi3);
    if (p.rvalid && rready) p.rvalid = false;
    if (arvalid && p.arready) p.reads.push_back(burst);
    if (!p.rvalid && !p.reads.empty() && !bench.pauses()) {
        Burst &front = p.reads.front();
        const bool inside = front.address + width / 8 <= bench.memory.size();
        p.rvalid = true, p.rlast = front.beats == 1, p.rid = front.id, p.rresp = inside ? 0 : 3;
        p.low = p.high = 0xdeaddeaddeaddeadull;
        if (inside) std::memcpy(&p.low, &bench.memory[front.address], 8);
        if (inside && width == 128) std::memcpy(&p.high, &bench.memory[front.address + 8], 8);
        front.address += width / 8;
        if (!--front.beats) p.reads.pop_front();
    }
    p.arready = !bench.pauses() && p.reads.size() < 8;
    *arready = p.arready, *rvalid = p.rvalid, *rlast = p.rlast, *rid = int(p.rid);
    *rresp = int(p.rresp), *low = (long long)p.low, *high = (long long)p.high;
}

void memory_writes(int place, int width, int axi3, svBit awvalid, long long awaddr, int awlen,
                   int awsize, int awburst, int awid, svBit wvalid, long long low, long long high,
                   int wstrb, svBit wlast, int wid, svBit bready, svBit *awready, svBit *wready,
                   svBit *bvalid, int *bid, int *bresp) {
    Port &p = bench.ports[place];
    const Burst burst{uint64_t(awaddr), uint32_t(awlen) + 1, uint32_t(awid)};
    const Beat beat{uint64_t(low), uint64_t(high), uint32_t(wstrb), wlast};
    bench.require(p.aw.kept(awvalid, p.awready, burst), "AW changed while waiting");
    bench.require(p.w.kept(wvalid, p.wready, beat), "W changed while waiting");
    if (awvalid) bench.check(burst, width, awsize, awburst, axi3);
    if (wvalid && axi3) {
        bench.require(!p.writes.empty(), "W before its address");
        bench.require(p.writes.empty() || p.writes.front().id == uint32_t(wid), "WID is not AWID");
    }
    if (p.bvalid && bready) p.bvalid = false;
    if (wvalid && p.wready) {
        Burst &front = p.writes.front();
        const bool inside = front.address + width / 8 <= bench.memory.size();
        const uint64_t halves[2] = {uint64_t(low), uint64_t(high)};
        const uint8_t *bytes = reinterpret_cast<const uint8_t *>(halves);
        for (int i = 0; i < width / 8; ++i)
            if (inside && wstrb >> i & 1) bench.memory[front.address + uint32_t(i)] = bytes[i];
        bench.require(wlast == (front.beats == 1), "WLAST is misplaced");
        front.address += width / 8;
        if (!--front.beats) {
            p.responses.push_back({inside ? 0u : 3u, 0, front.id});
            p.writes.pop_front();
        }
    }
    if (awvalid && p.awready) p.writes.push_back(burst);
    if (!p.bvalid && !p.responses.empty() && !bench.pauses()) {
        p.bvalid = true, p.bid = p.responses.front().id;
        p.bresp = uint32_t(p.responses.front().address);
        p.responses.pop_front();
    }
    // With long pauses, addresses wait longer than their data takes.
    const bool slow = bench.stall > 150 && bench.next() % 256 != 0;
    p.awready = !bench.pauses() && !slow && p.writes.size() < 8;
    p.wready = !p.writes.empty() && !bench.pauses();
    *awready = p.awready, *wready = p.wready, *bvalid = p.bvalid;
    *bid = int(p.bid), *bresp = int(p.bresp);
}

void control_port_step(svBit arready, svBit rvalid, svBit rlast, svBit awready, svBit wready,
                       svBit bvalid, int rid, int bid, int rresp, int bresp, long long rlow,
                       long long rhigh, svBit *arvalid, svBit *awvalid, svBit *wvalid, svBit *wlast,
                       svBit *rready, svBit *bready, int *id, long long *address, int *length,
                       int *size, int *burst, int *wstrb, long long *wlow, long long *whigh) {
    static bool ar = false, aw = false, w = false, r = false, b = false;
    const Beat word{uint64_t(rlow), uint64_t(rhigh), uint32_t(rid), uint32_t(rresp) << 1 | rlast};
    bench.require(bench.r.kept(rvalid, r, word), "the registers' R changed while waiting");
    bench.require(bench.b.kept(bvalid, b, {0, 0, uint32_t(bid), uint32_t(bresp)}),
                  "the registers' B changed while waiting");
    Access *a = bench.access;
    bench.require(a || (!rvalid && !bvalid), "an answer without an access");
    if (a && rvalid && r) {
        bench.require(a->is_read && a->addressed && uint32_t(rid) == a->id, "RID is not ARID");
        const uint64_t halves[2] = {uint64_t(rlow), uint64_t(rhigh)};
        const uint64_t at = a->address + (a->burst ? 4u * a->given : 0);
        const uint32_t lane = uint32_t(at / 4) % (a->width / 32);
        a->words.push_back(uint32_t(halves[lane / 2] >> 32 * (lane % 2)));
        a->responses.push_back(uint32_t(rresp));
        ++a->given;
        bench.require(rlast == (a->given == a->beats), "the registers' RLAST is misplaced");
        a->done = a->given >= a->beats;
    }
    if (a && bvalid && b) {
        bench.require(!a->is_read && a->given == a->beats && uint32_t(bid) == a->id,
                      "BID is not AWID");
        a->responses.push_back(uint32_t(bresp));
        a->done = true;
    }
    if (ar && arready) ar = false, a->addressed = true;
    if (aw && awready) aw = false, a->addressed = true;
    if (w && wready) w = false, ++a->given;
    const bool open = a && !a->done;
    if (open && !a->addressed && !ar && !aw && !bench.pauses()) (a->is_read ? ar : aw) = true;
    // A write's words may come before its address.
    if (open && !a->is_read && !w && a->given < a->beats && !bench.pauses()) w = true;
    r = !bench.pauses(), b = !bench.pauses();
    *arvalid = ar, *awvalid = aw, *wvalid = w, *rready = r, *bready = b;
    *id = *length = *size = *burst = *wstrb = 0, *wlast = 0;
    *address = *wlow = *whigh = 0x5a5a5a5a5a5a5a5all;
    if (!a) return;
    *id = int(a->id), *address = (long long)a->address, *length = int(a->beats - 1);
    *size = int(a->size), *burst = int(a->burst);
    if (!w) return;
    const uint64_t at = a->address + (a->burst ? 4u * a->given : 0);
    const uint32_t lane = uint32_t(at / 4) % (a->width / 32);
    uint64_t halves[2] = {0x5a5a5a5a5a5a5a5aull, 0x5a5a5a5a5a5a5a5aull};
    std::memcpy(reinterpret_cast<uint8_t *>(halves) + 4 * lane, &a->words[a->given], 4);
    *wlow = (long long)halves[0], *whigh = (long long)halves[1];
    *wstrb = int(a->lane_mask << 4 * lane), *wlast = a->given + 1 == a->beats;
}

void zynq_start(uint32_t size, uint32_t stall, uint32_t seed) {
    delete top;
    bench = Bench{};
    bench.memory.assign(size, 0xA5), bench.stall = stall, bench.random = seed;
    top = new Vzynq(&context);
    clocks(64);
}
uint8_t *zynq_memory() { return bench.memory.data(); }
const char *zynq_violation() { return bench.violation; }
void zynq_clocks(uint32_t count) { clocks(count); }

// The number of transfers on memory ports that have begun and not ended.
uint64_t zynq_pending() {
    uint64_t count = 0;
    for (const Port &p : bench.ports)
        count += p.reads.size() + p.writes.size() + p.responses.size() + p.rvalid + p.bvalid;
    return count;
}

// Read or write `beats` words. `width` bits is what the port is configured to. Return the number of
// responses, or -1 where there is no answer.
int zynq_access(int is_read, uint64_t address, uint32_t beats, uint32_t size, uint32_t burst,
                uint32_t width, uint32_t strobes, uint32_t *words, uint32_t *responses) {
    bench.current = Access{};
    Access &a = bench.current;
    a.is_read = is_read, a.address = address, a.beats = beats, a.size = size, a.burst = burst;
    a.width = width, a.lane_mask = strobes, a.id = bench.next() & TOP_IDS;
    if (!is_read) a.words.assign(words, words + beats);
    bench.access = &a;
    for (uint32_t i = 0; i < kMaxCycles && !a.done; ++i) clocks(1);
    clocks(8);  // nothing more may come
    bench.access = nullptr;
    if (!a.done) return -1;
    if (is_read) std::memcpy(words, a.words.data(), 4 * beats);
    std::memcpy(responses, a.responses.data(), 4 * a.responses.size());
    return int(a.responses.size());
}

}  // extern "C"
