// The accelerator on a ULX3S, with 32 KB of on-chip memory, over the USB serial port (115,200 baud).
module edgegen_ulx3s (
  input  wire       clk_25mhz,
  input  wire       ftdi_txd, // from the USB chip
  output wire       ftdi_rxd,
  output wire [7:0] led
);
  wire clk, locked;
  reg [3:0] starting = 0;
  reg rst = 1'b1;
  always @(posedge clk) begin
    if (!locked) starting <= 0;
    else if (!(&starting)) starting <= starting + 1'b1;
    rst <= !(&starting);
  end

  // 25 MHz / 5 * 8 = 40 MHz; the oscillator runs at 600 MHz.
  (* ICP_CURRENT = "12", LPF_RESISTOR = "8" *)
  EHXPLLL #(
    .CLKI_DIV(5),
    .CLKFB_DIV(8),
    .CLKOP_DIV(15),
    .CLKOP_CPHASE(7),
    .CLKOP_ENABLE("ENABLED"),
    .FEEDBK_PATH("CLKOP")
  ) pll (
    .CLKI(clk_25mhz), .CLKFB(clk), .CLKOP(clk), .LOCK(locked),
    .RST(1'b0), .STDBY(1'b0), .PHASESEL0(1'b0), .PHASESEL1(1'b0), .PHASEDIR(1'b0),
    .PHASESTEP(1'b0), .PHASELOADREG(1'b0), .PLLWAKESYNC(1'b0), .ENCLKOP(1'b0)
  );

  edgegen_serial #(.DIVISOR(347)) serial (.clk(clk), .rst(rst), .rx(ftdi_txd), .tx(ftdi_rxd));
  assign led = {7'd0, locked};
endmodule
