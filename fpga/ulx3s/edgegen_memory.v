// On-chip memory of WORDS beats with an AXI4 port, one burst at a time in each direction, and a port
// for the bridge, which the host uses while the core is idle.
module edgegen_memory #(
  parameter WORDS = 2048
) (
  input  wire         clk,
  input  wire         rst,
  input  wire [39:0]  araddr,
  input  wire [7:0]   arlen,
  input  wire         arvalid,
  output wire         arready,
  output wire [127:0] rdata,
  output wire [1:0]   rresp,
  output wire         rlast,
  output wire         rvalid,
  input  wire         rready,
  input  wire [39:0]  awaddr,
  input  wire [7:0]   awlen,
  input  wire         awvalid,
  output wire         awready,
  input  wire [127:0] wdata,
  input  wire         wlast,
  input  wire         wvalid,
  output wire         wready,
  output wire [1:0]   bresp,
  output wire         bvalid,
  input  wire         bready,
  input  wire [15:0]  bridge_at,
  input  wire [127:0] bridge_data,
  input  wire         bridge_write,
  input  wire         bridge_read,
  output reg  [127:0] bridge_rdata // two clocks after bridge_read
);
  localparam BITS = $clog2(WORDS);

  reg [127:0] memory [0:WORDS-1];
  reg [127:0] word;
  reg [BITS-1:0] read_at, write_at;
  reg [8:0] read_left;
  reg reading, writing, answering, fetched, last;

  wire step = reading && (!fetched || rready) && !bridge_read;
  wire take = wvalid && wready;

  assign arready = !reading && !fetched;
  assign rdata = word;
  assign rresp = 2'b00;
  assign rlast = last;
  assign rvalid = fetched;
  assign awready = !writing && !answering;
  assign wready = writing && !bridge_write;
  assign bresp = 2'b00;
  assign bvalid = answering;

  // One read address and one write address: otherwise yosys uses LUTs instead of block RAM.
  wire [BITS-1:0] from = bridge_read ? bridge_at[BITS-1:0] : read_at;
  wire [BITS-1:0] to = bridge_write ? bridge_at[BITS-1:0] : write_at;
  always @(posedge clk) begin
    if (bridge_write || take) memory[to] <= bridge_write ? bridge_data : wdata;
    if (bridge_read || step) word <= memory[from];
    bridge_rdata <= word;
  end

  always @(posedge clk) begin
    if (rst) begin
      reading <= 1'b0;
      writing <= 1'b0;
      answering <= 1'b0;
      fetched <= 1'b0;
      last <= 1'b0;
      read_at <= 0;
      write_at <= 0;
      read_left <= 0;
    end else begin
      if (arvalid && arready) begin
        reading <= 1'b1;
        read_at <= araddr[BITS+3:4];
        read_left <= {1'b0, arlen} + 9'd1;
      end
      if (step) begin
        read_at <= read_at + 1'b1;
        read_left <= read_left - 9'd1;
        last <= read_left == 9'd1;
        fetched <= 1'b1;
        if (read_left == 9'd1) reading <= 1'b0;
      end else if (rready) fetched <= 1'b0;
      if (awvalid && awready) begin
        writing <= 1'b1;
        write_at <= awaddr[BITS+3:4];
      end
      if (take) begin
        write_at <= write_at + 1'b1;
        if (wlast) begin
          writing <= 1'b0;
          answering <= 1'b1;
        end
      end
      if (answering && bready) answering <= 1'b0;
    end
  end

  wire unused = &{1'b0, awlen, araddr[39:BITS+4], araddr[3:0], awaddr[39:BITS+4], awaddr[3:0],
                  bridge_at[15:BITS], 1'b0};
endmodule
