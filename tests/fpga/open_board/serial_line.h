// The host's end of a serial line of a design with the ports clk, rst, rx and tx.

#pragma once

#include <cstdint>
#include <vector>

#include "verilated.h"

template <class Top, int kDivisor>
struct SerialLine {
    VerilatedContext context;
    Top top{&context};

    SerialLine() {
        top.rx = 1;
        top.rst = 1;
        for (int i = 0; i < 16; ++i) cycle();
        top.rst = 0;
        for (int i = 0; i < 64; ++i) cycle();
    }

    void cycle() {
        top.clk = 0;
        top.eval();
        top.clk = 1;
        top.eval();
        ++cycles;
        listen();
    }

    void bit(int value) {
        top.rx = value;
        for (int i = 0; i < kDivisor; ++i) cycle();
    }

    void send(uint8_t byte) {
        bit(0);
        for (int i = 0; i < 8; ++i) bit(byte >> i & 1);
        bit(1);
        bit(1);
    }

    // Receive up to `count` bytes within `limit` cycles and return their number.
    uint32_t receive(uint8_t *data, uint32_t count, uint64_t limit) {
        for (uint64_t i = 0; i < limit && received.size() < count; ++i) cycle();
        const uint32_t size = received.size() < count ? received.size() : count;
        for (uint32_t i = 0; i < size; ++i) data[i] = received[i];
        received.erase(received.begin(), received.begin() + size);
        return size;
    }

    void listen() {
        if (left == 0) {
            if (!top.tx) left = 9 * kDivisor + kDivisor / 2;
            return;
        }
        --left;
        if (left % kDivisor == 0 && left >= kDivisor) byte = byte >> 1 | (top.tx ? 0x80 : 0);
        if (left == 0) received.push_back(byte);
    }

    uint64_t cycles = 0;
    int left = 0;
    uint8_t byte = 0;
    std::vector<uint8_t> received;
};
