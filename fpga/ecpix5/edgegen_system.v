// The ECPIX-5 design without its memory core and pins: the accelerator, and the link to the host.
module edgegen_system #(
  parameter DIVISOR = 10,
  parameter QUIET = 23
) (
  input  wire         clk,
  input  wire         rst,
  input  wire         rx,
  output wire         tx,
  // registers of the memory controller: Wishbone
  output wire [29:0]  control_adr,
  output wire [31:0]  control_dat_w,
  input  wire [31:0]  control_dat_r,
  output wire         control_stb,
  output wire         control_we,
  input  wire         control_ack,
  // memory, for the link: LiteDRAM's native port
  output wire [31:0]  link_at,
  output wire         link_valid,
  output wire         link_we,
  input  wire         link_ready,
  output wire [127:0] link_wdata,
  output wire         link_wvalid,
  input  wire         link_wready,
  input  wire [127:0] link_rdata,
  input  wire         link_rvalid,
  // memory, for the accelerator: AXI4
  output wire [39:0]  araddr,
  output wire [7:0]   arlen,
  output wire [2:0]   arsize,
  output wire [1:0]   arburst,
  output wire         arvalid,
  input  wire         arready,
  input  wire [127:0] rdata,
  input  wire [1:0]   rresp,
  input  wire         rlast,
  input  wire         rvalid,
  output wire         rready,
  output wire [39:0]  awaddr,
  output wire [7:0]   awlen,
  output wire [2:0]   awsize,
  output wire [1:0]   awburst,
  output wire         awvalid,
  input  wire         awready,
  output wire [127:0] wdata,
  output wire [15:0]  wstrb,
  output wire         wlast,
  output wire         wvalid,
  input  wire         wready,
  input  wire [1:0]   bresp,
  input  wire         bvalid,
  output wire         bready
);
  wire [7:0] s_awaddr, s_araddr;
  wire [31:0] s_wdata, s_rdata;
  wire s_awvalid, s_awready, s_wvalid, s_wready, s_arvalid, s_arready, s_rvalid;

  edgegen_link #(.DIVISOR(DIVISOR), .QUIET(QUIET)) link (
    .clk(clk), .rst(rst), .rx(rx), .tx(tx),
    .awaddr(s_awaddr), .awvalid(s_awvalid), .awready(s_awready),
    .wdata(s_wdata), .wvalid(s_wvalid), .wready(s_wready),
    .araddr(s_araddr), .arvalid(s_arvalid), .arready(s_arready),
    .rdata(s_rdata), .rvalid(s_rvalid),
    .control_adr(control_adr), .control_dat_w(control_dat_w), .control_dat_r(control_dat_r),
    .control_stb(control_stb), .control_we(control_we), .control_ack(control_ack),
    .memory_at(link_at), .memory_valid(link_valid), .memory_we(link_we),
    .memory_ready(link_ready), .memory_wdata(link_wdata), .memory_wvalid(link_wvalid),
    .memory_wready(link_wready), .memory_rdata(link_rdata), .memory_rvalid(link_rvalid)
  );

  wire s_bvalid;
  wire [1:0] s_bresp, s_rresp;
  wire [3:0] arcache, awcache;
  wire [2:0] arprot, awprot;
  wire alone;
  edgegen_axi accelerator (
    .aclk(clk), .aresetn(!rst),
    .s_axi_awaddr(s_awaddr), .s_axi_awvalid(s_awvalid), .s_axi_awready(s_awready),
    .s_axi_wdata(s_wdata), .s_axi_wvalid(s_wvalid), .s_axi_wready(s_wready),
    .s_axi_bresp(s_bresp), .s_axi_bvalid(s_bvalid), .s_axi_bready(1'b1),
    .s_axi_araddr(s_araddr), .s_axi_arvalid(s_arvalid), .s_axi_arready(s_arready),
    .s_axi_rdata(s_rdata), .s_axi_rresp(s_rresp), .s_axi_rvalid(s_rvalid), .s_axi_rready(1'b1),
    .m_axi_araddr(araddr), .m_axi_arlen(arlen), .m_axi_arsize(arsize), .m_axi_arburst(arburst),
    .m_axi_arcache(arcache), .m_axi_arprot(arprot), .m_axi_arvalid(arvalid),
    .m_axi_arready(arready),
    .m_axi_rdata(rdata), .m_axi_rresp(rresp), .m_axi_rlast(rlast), .m_axi_rvalid(rvalid),
    .m_axi_rready(rready),
    .m_axi_awaddr(awaddr), .m_axi_awlen(awlen), .m_axi_awsize(awsize), .m_axi_awburst(awburst),
    .m_axi_awcache(awcache), .m_axi_awprot(awprot), .m_axi_awvalid(awvalid),
    .m_axi_awready(awready),
    .m_axi_wdata(wdata), .m_axi_wstrb(wstrb), .m_axi_wlast(wlast), .m_axi_wvalid(wvalid),
    .m_axi_wready(wready),
    .m_axi_bresp(bresp), .m_axi_bvalid(bvalid), .m_axi_bready(bready),
    .arrived(alone), .released(alone)
  );

  wire unused = &{1'b0, s_bvalid, s_bresp, s_rresp, arcache, arprot, awcache, awprot, 1'b0};
endmodule
