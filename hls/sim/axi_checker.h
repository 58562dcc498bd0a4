// The rules of AXI4 that a simulated port must follow (Arm IHI 0022, A3), checked in every cycle.
// Call `check` between the inputs' and outputs' evaluation and the clock's edge.

#pragma once

#include <cstdint>
#include <cstring>
#include <deque>

// A channel whose sender may not withdraw or change what it offers.
template <typename Word>
class Offer {
public:
    bool holds(bool valid, bool ready, const Word &word) {
        const bool kept = !waiting_ || (valid && !std::memcmp(&word, &word_, sizeof(Word)));
        waiting_ = valid && !ready;
        word_ = word;
        return kept;
    }
    void reset() { waiting_ = false; }

private:
    bool waiting_ = false;
    Word word_{};
};

template <typename Top>
class AxiChecker {
public:
    // Return the rule that was broken first, or null.
    const char *violation() const { return violation_; }

    void check(const Top &top) {
        if (!top.aresetn) return forget();
        check_reads(top);
        check_writes(top);
        check_registers(top);
    }

private:
    static constexpr uint32_t kBeat = 16, kPage = 4096, kBytes16 = 4, kIncrementing = 1;

    struct Address {
        uint64_t address, length;  // no padding: words are compared by their bytes
    };

    struct Data {
        uint8_t bytes[kBeat];
        uint32_t last;
    };

    void require(bool kept, const char *rule) {
        if (!kept && !violation_) violation_ = rule;
    }

    void check_burst(const Address &burst, uint32_t size, uint32_t kind) {
        require(size == kBytes16 && kind == kIncrementing, "a burst is not of whole words");
        require(burst.address % kBeat == 0, "a burst's address is not aligned");
        require(burst.address % kPage + (burst.length + 1) * kBeat <= kPage,
                "a burst crosses a 4 KB boundary");
    }

    void check_reads(const Top &top) {
        const Address burst{top.m_axi_araddr, top.m_axi_arlen};
        require(ar_.holds(top.m_axi_arvalid, top.m_axi_arready, burst), "AR changed while waiting");
        if (top.m_axi_rvalid) {
            require(!reads_.empty(), "R without a read");
            require(reads_.empty() || top.m_axi_rlast == (reads_.front() == 1),
                    "RLAST is misplaced");
        }
        require(
            r_.holds(top.m_axi_rvalid, top.m_axi_rready, data(&top.m_axi_rdata, top.m_axi_rlast)),
            "R changed while waiting");
        if (top.m_axi_rvalid && top.m_axi_rready && !reads_.empty() && !--reads_.front())
            reads_.pop_front();
        if (!top.m_axi_arvalid) return;
        check_burst(burst, top.m_axi_arsize, top.m_axi_arburst);
        if (top.m_axi_arready) reads_.push_back(burst.length + 1);
    }

    // A write's beats may come before its address.
    void check_writes(const Top &top) {
        const Address burst{top.m_axi_awaddr, top.m_axi_awlen};
        require(aw_.holds(top.m_axi_awvalid, top.m_axi_awready, burst), "AW changed while waiting");
        require(
            w_.holds(top.m_axi_wvalid, top.m_axi_wready, data(&top.m_axi_wdata, top.m_axi_wlast)),
            "W changed while waiting");
        require(b_.holds(top.m_axi_bvalid, top.m_axi_bready, top.m_axi_bresp),
                "B changed while waiting");
        require(!top.m_axi_bvalid || finished_ > 0, "B without a complete write");
        if (top.m_axi_bvalid && top.m_axi_bready) --finished_;
        if (top.m_axi_awvalid) {
            check_burst(burst, top.m_axi_awsize, top.m_axi_awburst);
            if (top.m_axi_awready) lengths_.push_back(burst.length + 1);
        }
        if (top.m_axi_wvalid && top.m_axi_wready) {
            ++beats_;
            if (top.m_axi_wlast) sent_.push_back(beats_), beats_ = 0;
        }
        require(lengths_.empty() || beats_ < lengths_.front() || !sent_.empty(),
                "WLAST is misplaced");
        for (; !lengths_.empty() && !sent_.empty(); ++finished_) {
            require(lengths_.front() == sent_.front(), "WLAST is misplaced");
            lengths_.pop_front(), sent_.pop_front();
        }
    }

    void check_registers(const Top &top) {
        require(sr_.holds(top.s_axi_rvalid, top.s_axi_rready, top.s_axi_rdata),
                "a register's R changed while waiting");
        require(sb_.holds(top.s_axi_bvalid, top.s_axi_bready, top.s_axi_bresp),
                "a register's B changed while waiting");
        require(!top.s_axi_rvalid || asked_ > 0, "a register's R without a read");
        require(!top.s_axi_bvalid || (addressed_ > 0 && given_ > 0),
                "a register's B without a write");
        if (top.s_axi_rvalid && top.s_axi_rready) --asked_;
        if (top.s_axi_bvalid && top.s_axi_bready) --addressed_, --given_;
        asked_ += top.s_axi_arvalid && top.s_axi_arready;
        addressed_ += top.s_axi_awvalid && top.s_axi_awready;
        given_ += top.s_axi_wvalid && top.s_axi_wready;
    }

    template <typename Bytes>
    static Data data(const Bytes *bytes, uint32_t last) {
        Data found{{}, last};
        std::memcpy(found.bytes, bytes, kBeat);
        return found;
    }

    void forget() {
        ar_.reset(), r_.reset(), aw_.reset(), w_.reset(), b_.reset(), sr_.reset(), sb_.reset();
        reads_.clear(), lengths_.clear(), sent_.clear();
        beats_ = finished_ = asked_ = addressed_ = given_ = 0;
    }

    const char *violation_ = nullptr;
    Offer<Address> ar_, aw_;
    Offer<Data> r_, w_;
    Offer<uint32_t> sr_;
    Offer<uint8_t> b_, sb_;
    std::deque<uint32_t> reads_;           // beats that each burst still waits for
    std::deque<uint32_t> lengths_, sent_;  // beats of writes: announced, and sent up to WLAST
    uint32_t beats_ = 0;                   // sent since the last WLAST
    int64_t finished_ = 0;                 // writes without a response
    int64_t asked_ = 0, addressed_ = 0, given_ = 0;
};
