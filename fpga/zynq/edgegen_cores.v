// Accelerators whose registers are behind one AXI port, and which have a memory port each. The fields of
// accelerator i's memory port are at position i of the vectors.
module edgegen_cores #(
  parameter CORES = 1,
  parameter ID = 12,    // bits of the control port's ids
  parameter WIDTH = 32  // bits of the control port's data
) (
  input  wire                   aclk,
  input  wire                   aresetn,
  input  wire [ID-1:0]          s_arid,
  input  wire [27:0]            s_araddr,
  input  wire [7:0]             s_arlen,
  input  wire [2:0]             s_arsize,
  input  wire [1:0]             s_arburst,
  input  wire                   s_arvalid,
  output wire                   s_arready,
  output wire [ID-1:0]          s_rid,
  output wire [WIDTH-1:0]       s_rdata,
  output wire [1:0]             s_rresp,
  output wire                   s_rlast,
  output wire                   s_rvalid,
  input  wire                   s_rready,
  input  wire [ID-1:0]          s_awid,
  input  wire [27:0]            s_awaddr,
  input  wire [7:0]             s_awlen,
  input  wire [2:0]             s_awsize,
  input  wire [1:0]             s_awburst,
  input  wire                   s_awvalid,
  output wire                   s_awready,
  input  wire [WIDTH-1:0]       s_wdata,
  input  wire [WIDTH/8-1:0]     s_wstrb,
  input  wire                   s_wlast,
  input  wire                   s_wvalid,
  output wire                   s_wready,
  output wire [ID-1:0]          s_bid,
  output wire [1:0]             s_bresp,
  output wire                   s_bvalid,
  input  wire                   s_bready,
  output wire [40*CORES-1:0]    m_araddr,
  output wire [8*CORES-1:0]     m_arlen,
  output wire [CORES-1:0]       m_arvalid,
  input  wire [CORES-1:0]       m_arready,
  input  wire [128*CORES-1:0]   m_rdata,
  input  wire [2*CORES-1:0]     m_rresp,
  input  wire [CORES-1:0]       m_rlast,
  input  wire [CORES-1:0]       m_rvalid,
  output wire [CORES-1:0]       m_rready,
  output wire [40*CORES-1:0]    m_awaddr,
  output wire [8*CORES-1:0]     m_awlen,
  output wire [CORES-1:0]       m_awvalid,
  input  wire [CORES-1:0]       m_awready,
  output wire [128*CORES-1:0]   m_wdata,
  output wire [CORES-1:0]       m_wlast,
  output wire [CORES-1:0]       m_wvalid,
  input  wire [CORES-1:0]       m_wready,
  input  wire [2*CORES-1:0]     m_bresp,
  input  wire [CORES-1:0]       m_bvalid,
  output wire [CORES-1:0]       m_bready
);
  wire [7:0] addr;
  wire [31:0] wdata;
  wire [CORES-1:0] awvalid, awready, wvalid, wready, bvalid, bready;
  wire [CORES-1:0] arvalid, arready, rvalid, rready;
  wire [2*CORES-1:0] bresp, rresp;
  wire [32*CORES-1:0] rdata;

  edgegen_registers #(.CORES(CORES), .ID(ID), .WIDTH(WIDTH)) registers (
    .aclk(aclk), .aresetn(aresetn),
    .s_arid(s_arid), .s_araddr(s_araddr), .s_arlen(s_arlen), .s_arsize(s_arsize),
    .s_arburst(s_arburst), .s_arvalid(s_arvalid), .s_arready(s_arready), .s_rid(s_rid),
    .s_rdata(s_rdata), .s_rresp(s_rresp), .s_rlast(s_rlast), .s_rvalid(s_rvalid),
    .s_rready(s_rready), .s_awid(s_awid), .s_awaddr(s_awaddr), .s_awlen(s_awlen),
    .s_awsize(s_awsize), .s_awburst(s_awburst), .s_awvalid(s_awvalid), .s_awready(s_awready),
    .s_wdata(s_wdata), .s_wstrb(s_wstrb), .s_wlast(s_wlast), .s_wvalid(s_wvalid),
    .s_wready(s_wready), .s_bid(s_bid), .s_bresp(s_bresp), .s_bvalid(s_bvalid),
    .s_bready(s_bready), .m_addr(addr), .m_wdata(wdata), .m_awvalid(awvalid), .m_awready(awready),
    .m_wvalid(wvalid), .m_wready(wready), .m_bresp(bresp), .m_bvalid(bvalid), .m_bready(bready),
    .m_arvalid(arvalid), .m_arready(arready), .m_rdata(rdata), .m_rresp(rresp), .m_rvalid(rvalid),
    .m_rready(rready)
  );

  wire [CORES-1:0] arrived;
  wire released = &arrived;

  genvar i;
  generate
    for (i = 0; i < CORES; i = i + 1) begin : core
      edgegen_axi accelerator (
        .aclk(aclk), .aresetn(aresetn),
        .s_axi_awaddr(addr), .s_axi_awvalid(awvalid[i]), .s_axi_awready(awready[i]),
        .s_axi_wdata(wdata), .s_axi_wvalid(wvalid[i]), .s_axi_wready(wready[i]),
        .s_axi_bresp(bresp[2*i +: 2]), .s_axi_bvalid(bvalid[i]), .s_axi_bready(bready[i]),
        .s_axi_araddr(addr), .s_axi_arvalid(arvalid[i]), .s_axi_arready(arready[i]),
        .s_axi_rdata(rdata[32*i +: 32]), .s_axi_rresp(rresp[2*i +: 2]), .s_axi_rvalid(rvalid[i]),
        .s_axi_rready(rready[i]), .m_axi_araddr(m_araddr[40*i +: 40]),
        .m_axi_arlen(m_arlen[8*i +: 8]), .m_axi_arsize(), .m_axi_arburst(), .m_axi_arcache(),
        .m_axi_arprot(), .m_axi_arvalid(m_arvalid[i]), .m_axi_arready(m_arready[i]),
        .m_axi_rdata(m_rdata[128*i +: 128]), .m_axi_rresp(m_rresp[2*i +: 2]),
        .m_axi_rlast(m_rlast[i]), .m_axi_rvalid(m_rvalid[i]), .m_axi_rready(m_rready[i]),
        .m_axi_awaddr(m_awaddr[40*i +: 40]), .m_axi_awlen(m_awlen[8*i +: 8]), .m_axi_awsize(),
        .m_axi_awburst(), .m_axi_awcache(), .m_axi_awprot(), .m_axi_awvalid(m_awvalid[i]),
        .m_axi_awready(m_awready[i]), .m_axi_wdata(m_wdata[128*i +: 128]), .m_axi_wstrb(),
        .m_axi_wlast(m_wlast[i]), .m_axi_wvalid(m_wvalid[i]), .m_axi_wready(m_wready[i]),
        .m_axi_bresp(m_bresp[2*i +: 2]), .m_axi_bvalid(m_bvalid[i]), .m_axi_bready(m_bready[i]),
        .arrived(arrived[i]), .released(released)
      );
    end
  endgenerate
endmodule
