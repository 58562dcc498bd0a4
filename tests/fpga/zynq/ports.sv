// Ports of a processing system, whose behaviour is in bench.cpp. Each is called once a clock.
module BUFG(input I, output O);
  assign O = I;
endmodule

module BUFG_PS(input I, output O);
  assign O = I;
endmodule

// Subordinate of an accelerator's reads and writes.
module memory_port #(
  parameter PORT = 0,
  parameter WIDTH = 128,  // bits of data
  parameter AXI3 = 0
) (
  input read_clock, write_clock,
  input arvalid, input [48:0] araddr, input [7:0] arlen, input [2:0] arsize, input [1:0] arburst,
  input awvalid, input [48:0] awaddr, input [7:0] awlen, input [2:0] awsize, input [1:0] awburst,
  input wvalid, input [127:0] wdata, input [15:0] wstrb, input wlast, input rready, input bready,
  input [5:0] arid, awid, wid,
  output logic arready = 0, awready = 0, wready = 0, rvalid = 0, rlast = 0, bvalid = 0,
  output logic [5:0] rid = 0, bid = 0,
  output logic [127:0] rdata = 0,
  output logic [1:0] rresp = 0, bresp = 0
);
  import "DPI-C" function void memory_reads(
    input int place, input int width, input int axi3,
    input bit arvalid, input longint araddr, input int arlen, input int arsize, input int arburst,
    input int arid, input bit rready, output bit arready, output bit rvalid, output bit rlast,
    output int rid, output int rresp, output longint rdata0, output longint rdata1);
  import "DPI-C" function void memory_writes(
    input int place, input int width, input int axi3,
    input bit awvalid, input longint awaddr, input int awlen, input int awsize, input int awburst,
    input int awid, input bit wvalid, input longint wdata0, input longint wdata1, input int wstrb,
    input bit wlast, input int wid, input bit bready, output bit awready, output bit wready,
    output bit bvalid, output int bid, output int bresp);
  bit next_arready, next_rvalid, next_rlast, next_awready, next_wready, next_bvalid;
  int next_rid, next_rresp, next_bid, next_bresp;
  longint low, high;
  always @(posedge read_clock) begin
    memory_reads(PORT, WIDTH, AXI3, arvalid, {15'd0, araddr}, {24'd0, arlen}, {29'd0, arsize},
                 {30'd0, arburst}, {26'd0, arid}, rready, next_arready, next_rvalid, next_rlast,
                 next_rid, next_rresp, low, high);
    {arready, rvalid, rlast} <= {next_arready, next_rvalid, next_rlast};
    {rid, rresp, rdata} <= {next_rid[5:0], next_rresp[1:0], high, low};
  end
  always @(posedge write_clock) begin
    memory_writes(PORT, WIDTH, AXI3, awvalid, {15'd0, awaddr}, {24'd0, awlen}, {29'd0, awsize},
                  {30'd0, awburst}, {26'd0, awid}, wvalid, wdata[63:0], wdata[127:64],
                  {16'd0, wstrb}, wlast, {26'd0, wid}, bready, next_awready, next_wready,
                  next_bvalid, next_bid, next_bresp);
    {awready, wready, bvalid} <= {next_awready, next_wready, next_bvalid};
    {bid, bresp} <= {next_bid[5:0], next_bresp[1:0]};
  end
endmodule

// Manager that accesses the accelerators' registers.
module control_port #(
  parameter WIDTH = 32  // bits of data
) (
  input clock,
  input arready, rvalid, rlast, awready, wready, bvalid,
  input [15:0] rid, bid,
  input [127:0] rdata,
  input [1:0] rresp, bresp,
  output logic arvalid = 0, awvalid = 0, wvalid = 0, wlast = 0, rready = 0, bready = 0,
  output logic [15:0] arid = 0, awid = 0, wstrb = 0,
  output logic [39:0] araddr = 0, awaddr = 0,
  output logic [7:0] arlen = 0, awlen = 0,
  output logic [2:0] arsize = 0, awsize = 0,
  output logic [1:0] arburst = 0, awburst = 0,
  output logic [127:0] wdata = 0
);
  import "DPI-C" function void control_port_step(
    input bit arready, input bit rvalid, input bit rlast, input bit awready, input bit wready,
    input bit bvalid, input int rid, input int bid, input int rresp, input int bresp,
    input longint rdata0, input longint rdata1,
    output bit arvalid, output bit awvalid, output bit wvalid, output bit wlast, output bit rready,
    output bit bready, output int id, output longint address, output int length, output int size,
    output int burst, output int wstrb, output longint wdata0, output longint wdata1);
  bit next_arvalid, next_awvalid, next_wvalid, next_wlast, next_rready, next_bready;
  int id, length, size, burst, next_wstrb;
  longint address, low, high;
  always @(posedge clock) begin
    control_port_step(arready, rvalid, rlast, awready, wready, bvalid, {16'd0, rid}, {16'd0, bid},
                      {30'd0, rresp}, {30'd0, bresp}, rdata[63:0], rdata[127:64], next_arvalid,
                      next_awvalid, next_wvalid, next_wlast, next_rready, next_bready, id, address,
                      length, size, burst, next_wstrb, low, high);
    {arvalid, awvalid, wvalid, wlast} <= {next_arvalid, next_awvalid, next_wvalid, next_wlast};
    {rready, bready, arid, awid} <= {next_rready, next_bready, id[15:0], id[15:0]};
    {araddr, awaddr, arlen, awlen} <= {address[39:0], address[39:0], length[7:0], length[7:0]};
    {arsize, awsize, arburst, awburst} <= {size[2:0], size[2:0], burst[1:0], burst[1:0]};
    {wstrb, wdata} <= {next_wstrb[15:0], high, low};
  end
endmodule
