// Test bench for the ULX3S design without its pins: sends and receives over the serial line.

#include "Vedgegen_serial.h"
#include "open_board/serial_line.h"

namespace {

using Line = SerialLine<Vedgegen_serial, 8>;  // clocks per bit, as in the test's build

}  // namespace

extern "C" {

void *serial_new() { return new Line; }
void serial_free(void *handle) { delete static_cast<Line *>(handle); }
void serial_send(void *handle, const uint8_t *data, uint32_t count) {
    for (uint32_t i = 0; i < count; ++i) static_cast<Line *>(handle)->send(data[i]);
}
uint32_t serial_receive(void *handle, uint8_t *data, uint32_t count, uint32_t cycles) {
    return static_cast<Line *>(handle)->receive(data, count, cycles);
}

}  // extern "C"
