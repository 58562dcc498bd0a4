// Traces of AXI that break one rule each. Prints, for each, its name and the rule that was found.

#include "axi_checker.h"

#include <cstdio>
#include <functional>
#include <map>
#include <string>

struct Pins {
    uint8_t aresetn = 1;
    uint64_t m_axi_araddr = 0, m_axi_awaddr = 0;
    uint8_t m_axi_arlen = 0, m_axi_arsize = 4, m_axi_arburst = 1, m_axi_arvalid = 0,
            m_axi_arready = 0;
    uint8_t m_axi_awlen = 0, m_axi_awsize = 4, m_axi_awburst = 1, m_axi_awvalid = 0,
            m_axi_awready = 0;
    uint32_t m_axi_rdata[4] = {}, m_axi_wdata[4] = {};
    uint8_t m_axi_rlast = 0, m_axi_rvalid = 0, m_axi_rready = 0;
    uint8_t m_axi_wlast = 0, m_axi_wvalid = 0, m_axi_wready = 0;
    uint8_t m_axi_bresp = 0, m_axi_bvalid = 0, m_axi_bready = 0;
    uint8_t s_axi_arvalid = 0, s_axi_arready = 0, s_axi_rvalid = 0, s_axi_rready = 0;
    uint8_t s_axi_awvalid = 0, s_axi_awready = 0, s_axi_wvalid = 0, s_axi_wready = 0;
    uint8_t s_axi_bvalid = 0, s_axi_bready = 0, s_axi_bresp = 0;
    uint32_t s_axi_rdata = 0;
};

using Change = std::function<void(int cycle, Pins &)>;

constexpr int kCycles = 9;

// A read and a write of two beats, the write's data before its address, and both of a register.
Pins legal(int cycle) {
    Pins p;
    p.m_axi_arvalid = cycle < 2, p.m_axi_arready = cycle == 1;
    p.m_axi_araddr = 4096 - 32, p.m_axi_arlen = 1;
    p.m_axi_rvalid = cycle >= 3 && cycle <= 5, p.m_axi_rready = cycle != 3;
    p.m_axi_rdata[1] = cycle < 5 ? 7 : 8, p.m_axi_rlast = cycle == 5;
    p.m_axi_wvalid = cycle < 4, p.m_axi_wready = cycle == 1 || cycle == 3;
    p.m_axi_wdata[3] = cycle < 2 ? 5 : 6, p.m_axi_wlast = cycle >= 2;
    p.m_axi_awvalid = cycle == 3 || cycle == 4, p.m_axi_awready = cycle == 4;
    p.m_axi_awaddr = 32, p.m_axi_awlen = 1;
    p.m_axi_bvalid = cycle == 6 || cycle == 7, p.m_axi_bready = cycle == 7;
    p.s_axi_arvalid = p.s_axi_arready = p.s_axi_awvalid = p.s_axi_awready = cycle == 0;
    p.s_axi_wvalid = p.s_axi_wready = cycle == 1;
    p.s_axi_rvalid = p.s_axi_bvalid = cycle == 3 || cycle == 4;
    p.s_axi_rready = p.s_axi_bready = cycle == 4;
    return p;
}

const std::map<std::string, Change> kCases = {
    {"legal", [](int, Pins &) {}},
    {"reset", [](int cycle, Pins &p) { p.aresetn = cycle != 1, p.m_axi_arvalid = cycle != 1; }},
    {"AR withdrawn",
     [](int cycle, Pins &p) {
         if (cycle == 1) p.m_axi_arvalid = 0;
     }},
    {"AR changed",
     [](int cycle, Pins &p) {
         if (cycle == 1) p.m_axi_araddr = 64;
     }},
    {"AR size", [](int, Pins &p) { p.m_axi_arsize = 3; }},
    {"AW kind", [](int, Pins &p) { p.m_axi_awburst = 2; }},
    {"AW alignment", [](int, Pins &p) { p.m_axi_awaddr = 8; }},
    {"AR page", [](int, Pins &p) { p.m_axi_araddr = 4096 - 16; }},
    {"R early",
     [](int cycle, Pins &p) {
         if (cycle == 0) p.m_axi_rvalid = p.m_axi_rready = 1;
     }},
    {"R changed",
     [](int cycle, Pins &p) {
         if (cycle == 4) p.m_axi_rdata[3] = 1;
     }},
    {"R last",
     [](int cycle, Pins &p) {
         if (cycle == 5) p.m_axi_rlast = 0;
     }},
    {"AW changed",
     [](int cycle, Pins &p) {
         if (cycle == 4) p.m_axi_awlen = 2;
     }},
    {"W changed",
     [](int cycle, Pins &p) {
         if (cycle == 1) p.m_axi_wdata[0] = 1;
     }},
    {"W last early",
     [](int cycle, Pins &p) {
         if (cycle < 2) p.m_axi_wlast = 1;
     }},
    {"W last late", [](int, Pins &p) { p.m_axi_wlast = 0; }},
    {"B early",
     [](int cycle, Pins &p) {
         if (cycle == 2) p.m_axi_bvalid = 1;
     }},
    {"B changed",
     [](int cycle, Pins &p) {
         if (cycle == 7) p.m_axi_bresp = 2;
     }},
    {"B twice",
     [](int cycle, Pins &p) {
         if (cycle == 8) p.m_axi_bvalid = 1;
     }},
    {"register R changed",
     [](int cycle, Pins &p) {
         if (cycle == 4) p.s_axi_rdata = 1;
     }},
    {"register R early",
     [](int cycle, Pins &p) {
         if (cycle == 0) p.s_axi_rvalid = 1;
     }},
    {"register B withdrawn",
     [](int cycle, Pins &p) {
         if (cycle == 4) p.s_axi_bvalid = 0;
     }},
    {"register B early",
     [](int cycle, Pins &p) {
         if (cycle == 1) p.s_axi_bvalid = 1;
     }},
};

int main() {
    for (const auto &[name, change] : kCases) {
        AxiChecker<Pins> checker;
        for (int cycle = 0; cycle < kCycles; ++cycle) {
            Pins pins = legal(cycle);
            change(cycle, pins);
            checker.check(pins);
        }
        std::printf("%s: %s\n", name.c_str(), checker.violation() ? checker.violation() : "none");
    }
}
