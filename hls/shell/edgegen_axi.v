// Wires between the core's channels and AXI: a subordinate for the registers, a manager for memory.
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
  output wire         m_axi_bready
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

  edgegen_core core (
    .clk(aclk),
    .rst(reset),
    .s_aw_data(s_axi_awaddr),
    .s_aw_valid(s_axi_awvalid),
    .s_aw_ready(s_axi_awready),
    .s_w_data(s_axi_wdata),
    .s_w_valid(s_axi_wvalid),
    .s_w_ready(s_axi_wready),
    .s_b_data(s_axi_bresp),
    .s_b_valid(s_axi_bvalid),
    .s_b_ready(s_axi_bready),
    .s_ar_data(s_axi_araddr),
    .s_ar_valid(s_axi_arvalid),
    .s_ar_ready(s_axi_arready),
    .s_r_data(s_axi_rdata),
    .s_r_valid(s_axi_rvalid),
    .s_r_ready(s_axi_rready),
    .m_ar_data({m_axi_araddr, m_axi_arlen}),
    .m_ar_valid(m_axi_arvalid),
    .m_ar_ready(m_axi_arready),
    .m_r_data({m_axi_rdata, m_axi_rresp, m_axi_rlast}),
    .m_r_valid(m_axi_rvalid),
    .m_r_ready(m_axi_rready),
    .m_aw_data({m_axi_awaddr, m_axi_awlen}),
    .m_aw_valid(m_axi_awvalid),
    .m_aw_ready(m_axi_awready),
    .m_w_data({m_axi_wdata, m_axi_wlast}),
    .m_w_valid(m_axi_wvalid),
    .m_w_ready(m_axi_wready),
    .m_b_data(m_axi_bresp),
    .m_b_valid(m_axi_bvalid),
    .m_b_ready(m_axi_bready)
  );
endmodule
