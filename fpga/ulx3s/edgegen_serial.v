// The ULX3S design without pins and PLL: accelerator, on-chip memory and serial bridge.
module edgegen_serial #(
  parameter DIVISOR = 347,
  parameter WORDS = 2048
) (
  input  wire clk,
  input  wire rst,
  input  wire rx,
  output wire tx
);
  wire [7:0] s_awaddr, s_araddr;
  wire [31:0] s_wdata, s_rdata;
  wire s_awvalid, s_awready, s_wvalid, s_wready, s_arvalid, s_arready, s_rvalid, s_bvalid;
  wire [39:0] m_araddr, m_awaddr;
  wire [7:0] m_arlen, m_awlen;
  wire [127:0] m_rdata, m_wdata, memory_data, memory_rdata;
  wire [1:0] m_rresp, m_bresp, s_bresp, s_rresp, m_arburst, m_awburst;
  wire [2:0] m_arsize, m_awsize, m_arprot, m_awprot;
  wire [3:0] m_arcache, m_awcache;
  wire [15:0] m_wstrb, memory_at;
  wire m_arvalid, m_arready, m_rlast, m_rvalid, m_rready, m_awvalid, m_awready;
  wire m_wlast, m_wvalid, m_wready, m_bvalid, m_bready, memory_write, memory_read;

  edgegen_bridge #(.DIVISOR(DIVISOR)) bridge (
    .clk(clk), .rst(rst), .rx(rx), .tx(tx),
    .awaddr(s_awaddr), .awvalid(s_awvalid), .awready(s_awready),
    .wdata(s_wdata), .wvalid(s_wvalid), .wready(s_wready),
    .araddr(s_araddr), .arvalid(s_arvalid), .arready(s_arready),
    .rdata(s_rdata), .rvalid(s_rvalid),
    .memory_at(memory_at), .memory_data(memory_data), .memory_write(memory_write),
    .memory_read(memory_read), .memory_rdata(memory_rdata)
  );

  edgegen_memory #(.WORDS(WORDS)) memory (
    .clk(clk), .rst(rst),
    .araddr(m_araddr), .arlen(m_arlen), .arvalid(m_arvalid), .arready(m_arready),
    .rdata(m_rdata), .rresp(m_rresp), .rlast(m_rlast), .rvalid(m_rvalid), .rready(m_rready),
    .awaddr(m_awaddr), .awlen(m_awlen), .awvalid(m_awvalid), .awready(m_awready),
    .wdata(m_wdata), .wlast(m_wlast), .wvalid(m_wvalid), .wready(m_wready),
    .bresp(m_bresp), .bvalid(m_bvalid), .bready(m_bready),
    .bridge_at(memory_at), .bridge_data(memory_data), .bridge_write(memory_write),
    .bridge_read(memory_read), .bridge_rdata(memory_rdata)
  );

  wire alone;
  edgegen_axi accelerator (
    .aclk(clk), .aresetn(!rst),
    .s_axi_awaddr(s_awaddr), .s_axi_awvalid(s_awvalid), .s_axi_awready(s_awready),
    .s_axi_wdata(s_wdata), .s_axi_wvalid(s_wvalid), .s_axi_wready(s_wready),
    .s_axi_bresp(s_bresp), .s_axi_bvalid(s_bvalid), .s_axi_bready(1'b1),
    .s_axi_araddr(s_araddr), .s_axi_arvalid(s_arvalid), .s_axi_arready(s_arready),
    .s_axi_rdata(s_rdata), .s_axi_rresp(s_rresp), .s_axi_rvalid(s_rvalid), .s_axi_rready(1'b1),
    .m_axi_araddr(m_araddr), .m_axi_arlen(m_arlen), .m_axi_arsize(m_arsize),
    .m_axi_arburst(m_arburst), .m_axi_arcache(m_arcache), .m_axi_arprot(m_arprot),
    .m_axi_arvalid(m_arvalid), .m_axi_arready(m_arready),
    .m_axi_rdata(m_rdata), .m_axi_rresp(m_rresp), .m_axi_rlast(m_rlast),
    .m_axi_rvalid(m_rvalid), .m_axi_rready(m_rready),
    .m_axi_awaddr(m_awaddr), .m_axi_awlen(m_awlen), .m_axi_awsize(m_awsize),
    .m_axi_awburst(m_awburst), .m_axi_awcache(m_awcache), .m_axi_awprot(m_awprot),
    .m_axi_awvalid(m_awvalid), .m_axi_awready(m_awready),
    .m_axi_wdata(m_wdata), .m_axi_wstrb(m_wstrb), .m_axi_wlast(m_wlast),
    .m_axi_wvalid(m_wvalid), .m_axi_wready(m_wready),
    .m_axi_bresp(m_bresp), .m_axi_bvalid(m_bvalid), .m_axi_bready(m_bready),
    .arrived(alone), .released(alone)
  );

  wire unused = &{1'b0, s_bvalid, s_bresp, s_rresp, m_arsize, m_arburst, m_arcache, m_arprot,
                  m_awsize, m_awburst, m_awcache, m_awprot, m_wstrb, 1'b0};
endmodule
