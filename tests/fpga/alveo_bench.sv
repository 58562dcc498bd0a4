// The kernel behind the accelerator's ports, for the simulated memory in hls/sim/device.cpp.
module kernel_bench (
  input aclk, aresetn,
  input [7:0] s_axi_awaddr, input s_axi_awvalid, output s_axi_awready,
  input [31:0] s_axi_wdata, input s_axi_wvalid, output s_axi_wready,
  output [1:0] s_axi_bresp, output s_axi_bvalid, input s_axi_bready,
  input [7:0] s_axi_araddr, input s_axi_arvalid, output s_axi_arready,
  output [31:0] s_axi_rdata, output [1:0] s_axi_rresp, output s_axi_rvalid, input s_axi_rready,
  output [39:0] m_axi_araddr, output [7:0] m_axi_arlen, output [2:0] m_axi_arsize,
  output [1:0] m_axi_arburst, output m_axi_arvalid, input m_axi_arready,
  input [127:0] m_axi_rdata, input [1:0] m_axi_rresp, input m_axi_rlast, m_axi_rvalid,
  output m_axi_rready, output [39:0] m_axi_awaddr, output [7:0] m_axi_awlen,
  output [2:0] m_axi_awsize, output [1:0] m_axi_awburst, output m_axi_awvalid, input m_axi_awready,
  output [127:0] m_axi_wdata, output [15:0] m_axi_wstrb, output m_axi_wlast, m_axi_wvalid,
  input m_axi_wready, input [1:0] m_axi_bresp, input m_axi_bvalid, output m_axi_bready
);
  wire [23:0] read_high, write_high;
  edgegen_kernel kernel (
    .ap_clk(aclk), .ap_rst_n(aresetn),
    .s_axi_control_awaddr({4'd0, s_axi_awaddr}), .s_axi_control_awvalid(s_axi_awvalid),
    .s_axi_control_awready(s_axi_awready), .s_axi_control_wdata(s_axi_wdata),
    .s_axi_control_wstrb(4'hf), .s_axi_control_wvalid(s_axi_wvalid),
    .s_axi_control_wready(s_axi_wready), .s_axi_control_bresp(s_axi_bresp),
    .s_axi_control_bvalid(s_axi_bvalid), .s_axi_control_bready(s_axi_bready),
    .s_axi_control_araddr({4'd0, s_axi_araddr}), .s_axi_control_arvalid(s_axi_arvalid),
    .s_axi_control_arready(s_axi_arready), .s_axi_control_rdata(s_axi_rdata),
    .s_axi_control_rresp(s_axi_rresp), .s_axi_control_rvalid(s_axi_rvalid),
    .s_axi_control_rready(s_axi_rready),
    .m_axi_gmem_araddr({read_high, m_axi_araddr}), .m_axi_gmem_arlen(m_axi_arlen),
    .m_axi_gmem_arsize(m_axi_arsize), .m_axi_gmem_arburst(m_axi_arburst),
    .m_axi_gmem_arvalid(m_axi_arvalid), .m_axi_gmem_arready(m_axi_arready),
    .m_axi_gmem_rdata(m_axi_rdata), .m_axi_gmem_rresp(m_axi_rresp), .m_axi_gmem_rlast(m_axi_rlast),
    .m_axi_gmem_rvalid(m_axi_rvalid), .m_axi_gmem_rready(m_axi_rready),
    .m_axi_gmem_awaddr({write_high, m_axi_awaddr}), .m_axi_gmem_awlen(m_axi_awlen),
    .m_axi_gmem_awsize(m_axi_awsize), .m_axi_gmem_awburst(m_axi_awburst),
    .m_axi_gmem_awvalid(m_axi_awvalid), .m_axi_gmem_awready(m_axi_awready),
    .m_axi_gmem_wdata(m_axi_wdata), .m_axi_gmem_wstrb(m_axi_wstrb), .m_axi_gmem_wlast(m_axi_wlast),
    .m_axi_gmem_wvalid(m_axi_wvalid), .m_axi_gmem_wready(m_axi_wready),
    .m_axi_gmem_bresp(m_axi_bresp), .m_axi_gmem_bvalid(m_axi_bvalid),
    .m_axi_gmem_bready(m_axi_bready)
  );
endmodule
