// The accelerator on an ECPIX-5 with an ECP5-85k, its DDR3 memory by LiteDRAM, and the serial line of
// its USB chip, at 4 Mbaud with a clock of 40 MHz. litedram_core.py generates litedram_core.
module edgegen_ecpix5 #(
  parameter DIVISOR = 10
) (
  input  wire        clk100,
  input  wire        rst_n,
  input  wire        serial_rx, // from the USB chip
  output wire        serial_tx,
  output wire [14:0] ddram_a,
  output wire [2:0]  ddram_ba,
  output wire        ddram_ras_n,
  output wire        ddram_cas_n,
  output wire        ddram_we_n,
  output wire [1:0]  ddram_dm,
  inout  wire [15:0] ddram_dq,
  inout  wire [1:0]  ddram_dqs_p,
  output wire        ddram_clk_p,
  output wire        ddram_cke,
  output wire        ddram_odt
);
  wire clk, rst;

  wire [29:0] control_adr;
  wire [31:0] control_dat_w, control_dat_r;
  wire control_stb, control_we, control_ack;

  wire [31:0] link_at;
  wire [127:0] link_wdata, link_rdata;
  wire link_valid, link_we, link_ready, link_wvalid, link_wready, link_rvalid;

  wire [39:0] araddr, awaddr;
  wire [7:0] arlen, awlen;
  wire [2:0] arsize, awsize;
  wire [1:0] arburst, awburst, rresp, bresp;
  wire [127:0] rdata, wdata;
  wire [15:0] wstrb;
  wire arvalid, arready, rlast, rvalid, rready, awvalid, awready, wlast, wvalid, wready, bvalid;
  wire bready;

  edgegen_system #(.DIVISOR(DIVISOR)) system (
    .clk(clk), .rst(rst), .rx(serial_rx), .tx(serial_tx),
    .control_adr(control_adr), .control_dat_w(control_dat_w), .control_dat_r(control_dat_r),
    .control_stb(control_stb), .control_we(control_we), .control_ack(control_ack),
    .link_at(link_at), .link_valid(link_valid), .link_we(link_we), .link_ready(link_ready),
    .link_wdata(link_wdata), .link_wvalid(link_wvalid), .link_wready(link_wready),
    .link_rdata(link_rdata), .link_rvalid(link_rvalid),
    .araddr(araddr), .arlen(arlen), .arsize(arsize), .arburst(arburst), .arvalid(arvalid),
    .arready(arready), .rdata(rdata), .rresp(rresp), .rlast(rlast), .rvalid(rvalid),
    .rready(rready), .awaddr(awaddr), .awlen(awlen), .awsize(awsize), .awburst(awburst),
    .awvalid(awvalid), .awready(awready), .wdata(wdata), .wstrb(wstrb), .wlast(wlast),
    .wvalid(wvalid), .wready(wready), .bresp(bresp), .bvalid(bvalid), .bready(bready)
  );

  litedram_core memory (
    .clk(clk100), .rst(!rst_n), .user_clk(clk), .user_rst(rst),
    .ddram_a(ddram_a), .ddram_ba(ddram_ba), .ddram_ras_n(ddram_ras_n), .ddram_cas_n(ddram_cas_n),
    .ddram_we_n(ddram_we_n), .ddram_dm(ddram_dm), .ddram_dq(ddram_dq), .ddram_dqs_p(ddram_dqs_p),
    .ddram_clk_p(ddram_clk_p), .ddram_cke(ddram_cke), .ddram_odt(ddram_odt),
    .wb_ctrl_adr(control_adr), .wb_ctrl_dat_w(control_dat_w), .wb_ctrl_dat_r(control_dat_r),
    .wb_ctrl_sel(4'hf), .wb_ctrl_cyc(control_stb), .wb_ctrl_stb(control_stb),
    .wb_ctrl_ack(control_ack), .wb_ctrl_we(control_we), .wb_ctrl_cti(3'd0), .wb_ctrl_bte(2'd0),
    .user_port_link_cmd_addr(link_at[24:0]), .user_port_link_cmd_valid(link_valid),
    .user_port_link_cmd_we(link_we), .user_port_link_cmd_ready(link_ready),
    .user_port_link_wdata_data(link_wdata), .user_port_link_wdata_we(16'hffff),
    .user_port_link_wdata_valid(link_wvalid), .user_port_link_wdata_ready(link_wready),
    .user_port_link_rdata_data(link_rdata), .user_port_link_rdata_valid(link_rvalid),
    .user_port_link_rdata_ready(1'b1),
    .user_port_axi_araddr(araddr[28:0]), .user_port_axi_arlen(arlen),
    .user_port_axi_arsize({1'b0, arsize}), .user_port_axi_arburst(arburst),
    .user_port_axi_arid(1'b0), .user_port_axi_arvalid(arvalid), .user_port_axi_arready(arready),
    .user_port_axi_rdata(rdata), .user_port_axi_rresp(rresp), .user_port_axi_rlast(rlast),
    .user_port_axi_rvalid(rvalid), .user_port_axi_rready(rready),
    .user_port_axi_awaddr(awaddr[28:0]), .user_port_axi_awlen(awlen),
    .user_port_axi_awsize({1'b0, awsize}), .user_port_axi_awburst(awburst),
    .user_port_axi_awid(1'b0), .user_port_axi_awvalid(awvalid), .user_port_axi_awready(awready),
    .user_port_axi_wdata(wdata), .user_port_axi_wstrb(wstrb), .user_port_axi_wlast(wlast),
    .user_port_axi_wvalid(wvalid), .user_port_axi_wready(wready),
    .user_port_axi_bresp(bresp), .user_port_axi_bvalid(bvalid), .user_port_axi_bready(bready)
  );
endmodule
