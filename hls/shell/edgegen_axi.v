// AXI interfaces of the core: an AXI4-Lite subordinate for registers, an AXI4 manager for memory. At a
// barrier `arrived` stays until a cycle of `released`, in which all accelerators of a design have
// arrived; an accelerator alone has `arrived` as its `released`.
module edgegen_axi (
  input  wire         aclk,
  input  wire         aresetn,
  // AXI4-Lite, registers
  input  wire [7:0]   s_axi_awaddr,
  input  wire         s_axi_awvalid,
  output wire         s_axi_awready,
  input  wire [31:0]  s_axi_wdata,
  input  wire         s_axi_wvalid,
  output wire         s_axi_wready,
  output wire [1:0]   s_axi_bresp,
  output wire         s_axi_bvalid,
  input  wire         s_axi_bready,
  input  wire [7:0]   s_axi_araddr,
  input  wire         s_axi_arvalid,
  output wire         s_axi_arready,
  output wire [31:0]  s_axi_rdata,
  output wire [1:0]   s_axi_rresp,
  output wire         s_axi_rvalid,
  input  wire         s_axi_rready,
  // AXI4, memory
  output wire [39:0]  m_axi_araddr,
  output wire [7:0]   m_axi_arlen,
  output wire [2:0]   m_axi_arsize,
  output wire [1:0]   m_axi_arburst,
  output wire [3:0]   m_axi_arcache,
  output wire [2:0]   m_axi_arprot,
  output wire         m_axi_arvalid,
  input  wire         m_axi_arready,
  input  wire [127:0] m_axi_rdata,
  input  wire [1:0]   m_axi_rresp,
  input  wire         m_axi_rlast,
  input  wire         m_axi_rvalid,
  output wire         m_axi_rready,
  output wire [39:0]  m_axi_awaddr,
  output wire [7:0]   m_axi_awlen,
  output wire [2:0]   m_axi_awsize,
  output wire [1:0]   m_axi_awburst,
  output wire [3:0]   m_axi_awcache,
  output wire [2:0]   m_axi_awprot,
  output wire         m_axi_awvalid,
  input  wire         m_axi_awready,
  output wire [127:0] m_axi_wdata,
  output wire [15:0]  m_axi_wstrb,
  output wire         m_axi_wlast,
  output wire         m_axi_wvalid,
  input  wire         m_axi_wready,
  input  wire [1:0]   m_axi_bresp,
  input  wire         m_axi_bvalid,
  output wire         m_axi_bready,
  // barrier
  output reg          arrived,
  input  wire         released
);
  reg reset;
  always @(posedge aclk) reset <= !aresetn;

  assign s_axi_rresp = 2'b00;
  assign m_axi_arsize = 3'd4;
  assign m_axi_arburst = 2'b01;
  assign m_axi_arcache = 4'b0011;
  assign m_axi_arprot = 3'b000;
  assign m_axi_awsize = 3'd4;
  assign m_axi_awburst = 2'b01;
  assign m_axi_awcache = 4'b0011;
  assign m_axi_awprot = 3'b000;
  assign m_axi_wstrb = 16'hffff;

  // A queue of two words at each port: AXI forbids combinational paths from inputs to outputs.
  wire [7:0] s_aw_data;
  wire s_aw_valid, s_aw_ready;
  edgegen_fifo #(.WIDTH(8), .DEPTH(2)) port_s_aw (
    .clk(aclk), .rst(reset),
    .push_data(s_axi_awaddr), .push_valid(s_axi_awvalid), .push_ready(s_axi_awready),
    .pop_data(s_aw_data), .pop_valid(s_aw_valid), .pop_ready(s_aw_ready)
  );
  wire [31:0] s_w_data;
  wire s_w_valid, s_w_ready;
  edgegen_fifo #(.WIDTH(32), .DEPTH(2)) port_s_w (
    .clk(aclk), .rst(reset),
    .push_data(s_axi_wdata), .push_valid(s_axi_wvalid), .push_ready(s_axi_wready),
    .pop_data(s_w_data), .pop_valid(s_w_valid), .pop_ready(s_w_ready)
  );
  wire [1:0] s_b_data;
  wire s_b_valid, s_b_ready;
  edgegen_fifo #(.WIDTH(2), .DEPTH(2)) port_s_b (
    .clk(aclk), .rst(reset),
    .push_data(s_b_data), .push_valid(s_b_valid), .push_ready(s_b_ready),
    .pop_data(s_axi_bresp), .pop_valid(s_axi_bvalid), .pop_ready(s_axi_bready)
  );
  wire [7:0] s_ar_data;
  wire s_ar_valid, s_ar_ready;
  edgegen_fifo #(.WIDTH(8), .DEPTH(2)) port_s_ar (
    .clk(aclk), .rst(reset),
    .push_data(s_axi_araddr), .push_valid(s_axi_arvalid), .push_ready(s_axi_arready),
    .pop_data(s_ar_data), .pop_valid(s_ar_valid), .pop_ready(s_ar_ready)
  );
  wire [31:0] s_r_data;
  wire s_r_valid, s_r_ready;
  edgegen_fifo #(.WIDTH(32), .DEPTH(2)) port_s_r (
    .clk(aclk), .rst(reset),
    .push_data(s_r_data), .push_valid(s_r_valid), .push_ready(s_r_ready),
    .pop_data(s_axi_rdata), .pop_valid(s_axi_rvalid), .pop_ready(s_axi_rready)
  );
  wire [47:0] m_ar_data;
  wire m_ar_valid, m_ar_ready;
  edgegen_fifo #(.WIDTH(48), .DEPTH(2)) port_m_ar (
    .clk(aclk), .rst(reset),
    .push_data(m_ar_data), .push_valid(m_ar_valid), .push_ready(m_ar_ready),
    .pop_data({m_axi_araddr, m_axi_arlen}), .pop_valid(m_axi_arvalid), .pop_ready(m_axi_arready)
  );
  wire [130:0] m_r_data;
  wire m_r_valid, m_r_ready;
  edgegen_fifo #(.WIDTH(131), .DEPTH(2)) port_m_r (
    .clk(aclk), .rst(reset),
    .push_data({m_axi_rdata, m_axi_rresp, m_axi_rlast}), .push_valid(m_axi_rvalid), .push_ready(m_axi_rready),
    .pop_data(m_r_data), .pop_valid(m_r_valid), .pop_ready(m_r_ready)
  );
  wire [47:0] m_aw_data;
  wire m_aw_valid, m_aw_ready;
  edgegen_fifo #(.WIDTH(48), .DEPTH(2)) port_m_aw (
    .clk(aclk), .rst(reset),
    .push_data(m_aw_data), .push_valid(m_aw_valid), .push_ready(m_aw_ready),
    .pop_data({m_axi_awaddr, m_axi_awlen}), .pop_valid(m_axi_awvalid), .pop_ready(m_axi_awready)
  );
  wire [128:0] m_w_data;
  wire m_w_valid, m_w_ready;
  edgegen_fifo #(.WIDTH(129), .DEPTH(2)) port_m_w (
    .clk(aclk), .rst(reset),
    .push_data(m_w_data), .push_valid(m_w_valid), .push_ready(m_w_ready),
    .pop_data({m_axi_wdata, m_axi_wlast}), .pop_valid(m_axi_wvalid), .pop_ready(m_axi_wready)
  );
  wire [1:0] m_b_data;
  wire m_b_valid, m_b_ready;
  edgegen_fifo #(.WIDTH(2), .DEPTH(2)) port_m_b (
    .clk(aclk), .rst(reset),
    .push_data(m_axi_bresp), .push_valid(m_axi_bvalid), .push_ready(m_axi_bready),
    .pop_data(m_b_data), .pop_valid(m_b_valid), .pop_ready(m_b_ready)
  );

  wire arrival, release_ready;
  reg release_valid;
  always @(posedge aclk) begin
    arrived <= !reset && (arrived ? !released : arrival);
    release_valid <= !reset && ((arrived && released) || (release_valid && !release_ready));
  end

  edgegen_core core (
    .clk(aclk),
    .rst(reset),
    .arrivals_data(), .arrivals_valid(arrival), .arrivals_ready(1'b1),
    .releases_data(1'b1), .releases_valid(release_valid), .releases_ready(release_ready),
    .s_aw_data(s_aw_data), .s_aw_valid(s_aw_valid), .s_aw_ready(s_aw_ready),
    .s_w_data(s_w_data), .s_w_valid(s_w_valid), .s_w_ready(s_w_ready),
    .s_b_data(s_b_data), .s_b_valid(s_b_valid), .s_b_ready(s_b_ready),
    .s_ar_data(s_ar_data), .s_ar_valid(s_ar_valid), .s_ar_ready(s_ar_ready),
    .s_r_data(s_r_data), .s_r_valid(s_r_valid), .s_r_ready(s_r_ready),
    .m_ar_data(m_ar_data), .m_ar_valid(m_ar_valid), .m_ar_ready(m_ar_ready),
    .m_r_data(m_r_data), .m_r_valid(m_r_valid), .m_r_ready(m_r_ready),
    .m_aw_data(m_aw_data), .m_aw_valid(m_aw_valid), .m_aw_ready(m_aw_ready),
    .m_w_data(m_w_data), .m_w_valid(m_w_valid), .m_w_ready(m_w_ready),
    .m_b_data(m_b_data), .m_b_valid(m_b_valid), .m_b_ready(m_b_ready)
  );
endmodule
