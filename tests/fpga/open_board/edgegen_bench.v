// The ECPIX-5 design without its pins, on LiteDRAM's controller and model of the memory.
module edgegen_bench #(
  parameter BITS = 27 // of the simulated memory's byte addresses
) (
  input  wire clk,
  input  wire rst,
  input  wire rx,
  output wire tx,
  output reg  outside // an address was outside of the memory
);
  wire user_clk, user_rst;
  wire [29:0] control_adr;
  wire [31:0] control_dat_w, control_dat_r, link_at;
  wire control_stb, control_we, control_ack;
  wire [127:0] link_wdata, link_rdata, rdata, wdata;
  wire link_valid, link_we, link_ready, link_wvalid, link_wready, link_rvalid;
  wire [39:0] araddr, awaddr;
  wire [7:0] arlen, awlen;
  wire [2:0] arsize, awsize;
  wire [1:0] arburst, awburst, rresp, bresp;
  wire [15:0] wstrb;
  wire arvalid, arready, rlast, rvalid, rready, awvalid, awready, wlast, wvalid, wready, bvalid;
  wire bready;

  always @(posedge clk) begin
    if (rst) outside <= 1'b0;
    else if ((arvalid && |araddr[39:BITS]) || (awvalid && |awaddr[39:BITS]) ||
             (link_valid && |link_at[31:BITS-4])) outside <= 1'b1;
  end

  edgegen_system #(.DIVISOR(4)) system (
    .clk(clk), .rst(rst), .rx(rx), .tx(tx),
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
    .clk(clk), .rst(rst), .user_clk(user_clk), .user_rst(user_rst),
    .wb_ctrl_adr(control_adr), .wb_ctrl_dat_w(control_dat_w), .wb_ctrl_dat_r(control_dat_r),
    .wb_ctrl_sel(4'hf), .wb_ctrl_cyc(control_stb), .wb_ctrl_stb(control_stb),
    .wb_ctrl_ack(control_ack), .wb_ctrl_we(control_we), .wb_ctrl_cti(3'd0), .wb_ctrl_bte(2'd0),
    .user_port_link_cmd_addr(link_at[BITS-5:0]), .user_port_link_cmd_valid(link_valid),
    .user_port_link_cmd_we(link_we), .user_port_link_cmd_ready(link_ready),
    .user_port_link_wdata_data(link_wdata), .user_port_link_wdata_we(16'hffff),
    .user_port_link_wdata_valid(link_wvalid), .user_port_link_wdata_ready(link_wready),
    .user_port_link_rdata_data(link_rdata), .user_port_link_rdata_valid(link_rvalid),
    .user_port_link_rdata_ready(1'b1),
    .user_port_axi_araddr(araddr[BITS-1:0]), .user_port_axi_arlen(arlen),
    .user_port_axi_arsize({1'b0, arsize}), .user_port_axi_arburst(arburst),
    .user_port_axi_arid(1'b0), .user_port_axi_arvalid(arvalid), .user_port_axi_arready(arready),
    .user_port_axi_rdata(rdata), .user_port_axi_rresp(rresp), .user_port_axi_rlast(rlast),
    .user_port_axi_rvalid(rvalid), .user_port_axi_rready(rready),
    .user_port_axi_awaddr(awaddr[BITS-1:0]), .user_port_axi_awlen(awlen),
    .user_port_axi_awsize({1'b0, awsize}), .user_port_axi_awburst(awburst),
    .user_port_axi_awid(1'b0), .user_port_axi_awvalid(awvalid), .user_port_axi_awready(awready),
    .user_port_axi_wdata(wdata), .user_port_axi_wstrb(wstrb), .user_port_axi_wlast(wlast),
    .user_port_axi_wvalid(wvalid), .user_port_axi_wready(wready),
    .user_port_axi_bresp(bresp), .user_port_axi_bvalid(bvalid), .user_port_axi_bready(bready)
  );
endmodule
