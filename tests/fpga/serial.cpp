// Test bench for the ULX3S design without its pins: sends and receives over the serial line.

#include <cstdint>
#include <vector>

#include "Vedgegen_serial.h"
#include "verilated.h"

namespace {

constexpr int kDivisor = 8;  // clocks per bit, as in the test's build

struct Design {
    VerilatedContext context;
    Vedgegen_serial top{&context};

    Design() {
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

    void listen() {
        if (left == 0) {
            if (!top.tx) left = 9 * kDivisor + kDivisor / 2;
            return;
        }
        --left;
        if (left % kDivisor == 0 && left >= kDivisor) byte = byte >> 1 | (top.tx ? 0x80 : 0);
        if (left == 0) received.push_back(byte);
    }

    int left = 0;
    uint8_t byte = 0;
    std::vector<uint8_t> received;
};

}  // namespace

extern "C" {

void *serial_new() { return new Design; }
void serial_free(void *handle) { delete static_cast<Design *>(handle); }
void serial_send(void *handle, const uint8_t *data, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) static_cast<Design *>(handle)->send(data[i]);
}
// Receive up to `count` bytes within `cycles` and return their number.
uint32_t serial_receive(void *handle, uint8_t *data, uint32_t count, uint32_t cycles) {
    Design &design = *static_cast<Design *>(handle);
    for (uint32_t i = 0; i < cycles && design.received.size() < count; ++i) design.cycle();
    uint32_t size = design.received.size() < count ? design.received.size() : count;
    for (uint32_t i = 0; i < size; ++i) data[i] = design.received[i];
    design.received.erase(design.received.begin(), design.received.begin() + size);
    return size;
}

}  // extern "C"
