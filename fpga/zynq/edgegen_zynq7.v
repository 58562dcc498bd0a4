// Accelerators on a Zynq-7000, without a port outside the device: the boot loader has configured the
// processing system's pins and memory.
module edgegen_zynq7 #(
  parameter CORES = 1  // at most 4, the number of memory ports
);
  wire clock, aclk;
  wire started;

  // Hold the reset for 15 cycles after configuration, and after the processing system releases its own.
  reg [3:0] starting = 4'd0;
  reg aresetn = 1'b0;
  (* ASYNC_REG = "TRUE" *) reg [1:0] released = 2'b00;
  always @(posedge aclk) begin
    released <= {released[0], started};
    if (!released[1]) starting <= 4'd0;
    else if (!(&starting)) starting <= starting + 4'd1;
    aresetn <= &starting;
  end

  BUFG buffer (.I(clock), .O(aclk));

  // Control port
  wire [11:0] gp_arid;
  wire [31:0] gp_araddr;
  wire [3:0] gp_arlen;
  wire [1:0] gp_arsize;
  wire [1:0] gp_arburst;
  wire gp_arvalid;
  wire gp_arready;
  wire [11:0] gp_rid;
  wire [31:0] gp_rdata;
  wire [1:0] gp_rresp;
  wire gp_rlast;
  wire gp_rvalid;
  wire gp_rready;
  wire [11:0] gp_awid;
  wire [31:0] gp_awaddr;
  wire [3:0] gp_awlen;
  wire [1:0] gp_awsize;
  wire [1:0] gp_awburst;
  wire gp_awvalid;
  wire gp_awready;
  wire [31:0] gp_wdata;
  wire [3:0] gp_wstrb;
  wire gp_wlast;
  wire gp_wvalid;
  wire gp_wready;
  wire [11:0] gp_bid;
  wire [1:0] gp_bresp;
  wire gp_bvalid;
  wire gp_bready;

  // Memory ports of the accelerators
  wire [CORES-1:0] m_arvalid, m_arready, m_rlast, m_rvalid, m_rready, m_awvalid, m_awready;
  wire [CORES-1:0] m_wlast, m_wvalid, m_wready, m_bvalid, m_bready;
  wire [40*CORES-1:0] m_araddr;
  wire [8*CORES-1:0] m_arlen;
  wire [128*CORES-1:0] m_rdata;
  wire [2*CORES-1:0] m_rresp;
  wire [40*CORES-1:0] m_awaddr;
  wire [8*CORES-1:0] m_awlen;
  wire [128*CORES-1:0] m_wdata;
  wire [2*CORES-1:0] m_bresp;

  edgegen_cores #(.CORES(CORES), .ID(12), .WIDTH(32)) cores (
    .aclk(aclk), .aresetn(aresetn),
    .s_arid(gp_arid), .s_araddr(gp_araddr[27:0]), .s_arlen({4'd0, gp_arlen}),
    .s_arsize({1'b0, gp_arsize}), .s_arburst(gp_arburst), .s_arvalid(gp_arvalid),
    .s_arready(gp_arready), .s_rid(gp_rid), .s_rdata(gp_rdata), .s_rresp(gp_rresp),
    .s_rlast(gp_rlast), .s_rvalid(gp_rvalid), .s_rready(gp_rready), .s_awid(gp_awid),
    .s_awaddr(gp_awaddr[27:0]), .s_awlen({4'd0, gp_awlen}), .s_awsize({1'b0, gp_awsize}),
    .s_awburst(gp_awburst), .s_awvalid(gp_awvalid), .s_awready(gp_awready), .s_wdata(gp_wdata),
    .s_wstrb(gp_wstrb), .s_wlast(gp_wlast), .s_wvalid(gp_wvalid), .s_wready(gp_wready),
    .s_bid(gp_bid), .s_bresp(gp_bresp), .s_bvalid(gp_bvalid), .s_bready(gp_bready),
    .m_araddr(m_araddr), .m_arlen(m_arlen), .m_arvalid(m_arvalid), .m_arready(m_arready),
    .m_rdata(m_rdata), .m_rresp(m_rresp), .m_rlast(m_rlast), .m_rvalid(m_rvalid),
    .m_rready(m_rready), .m_awaddr(m_awaddr), .m_awlen(m_awlen), .m_awvalid(m_awvalid),
    .m_awready(m_awready), .m_wdata(m_wdata), .m_wlast(m_wlast), .m_wvalid(m_wvalid),
    .m_wready(m_wready), .m_bresp(m_bresp), .m_bvalid(m_bvalid), .m_bready(m_bready)
  );

  // Ports of the processing system: those without an accelerator are idle.
  wire [127:0] hp_araddr;
  wire [15:0] hp_arlen;
  wire [3:0] hp_arvalid;
  wire [3:0] hp_arready;
  wire [255:0] hp_rdata;
  wire [7:0] hp_rresp;
  wire [3:0] hp_rvalid;
  wire [3:0] hp_rready;
  wire [127:0] hp_awaddr;
  wire [15:0] hp_awlen;
  wire [3:0] hp_awvalid;
  wire [3:0] hp_awready;
  wire [255:0] hp_wdata;
  wire [3:0] hp_wlast;
  wire [3:0] hp_wvalid;
  wire [3:0] hp_wready;
  wire [7:0] hp_bresp;
  wire [3:0] hp_bvalid;
  wire [3:0] hp_bready;
  genvar i;
  generate
    for (i = 0; i < 4; i = i + 1) begin : port
      if (i < CORES) begin : used
        edgegen_narrow narrow (
          .aclk(aclk), .aresetn(aresetn), .s_araddr(m_araddr[40*i +: 32]),
          .s_arlen(m_arlen[8*i +: 8]), .s_arvalid(m_arvalid[i]), .s_arready(m_arready[i]),
          .s_rdata(m_rdata[128*i +: 128]), .s_rresp(m_rresp[2*i +: 2]), .s_rlast(m_rlast[i]),
          .s_rvalid(m_rvalid[i]), .s_rready(m_rready[i]), .s_awaddr(m_awaddr[40*i +: 32]),
          .s_awlen(m_awlen[8*i +: 8]), .s_awvalid(m_awvalid[i]), .s_awready(m_awready[i]),
          .s_wdata(m_wdata[128*i +: 128]), .s_wlast(m_wlast[i]), .s_wvalid(m_wvalid[i]),
          .s_wready(m_wready[i]), .s_bresp(m_bresp[2*i +: 2]), .s_bvalid(m_bvalid[i]),
          .s_bready(m_bready[i]), .m_araddr(hp_araddr[32*i +: 32]), .m_arlen(hp_arlen[4*i +: 4]),
          .m_arvalid(hp_arvalid[i]), .m_arready(hp_arready[i]), .m_rdata(hp_rdata[64*i +: 64]),
          .m_rresp(hp_rresp[2*i +: 2]), .m_rvalid(hp_rvalid[i]), .m_rready(hp_rready[i]),
          .m_awaddr(hp_awaddr[32*i +: 32]), .m_awlen(hp_awlen[4*i +: 4]),
          .m_awvalid(hp_awvalid[i]), .m_awready(hp_awready[i]), .m_wdata(hp_wdata[64*i +: 64]),
          .m_wlast(hp_wlast[i]), .m_wvalid(hp_wvalid[i]), .m_wready(hp_wready[i]),
          .m_bresp(hp_bresp[2*i +: 2]), .m_bvalid(hp_bvalid[i]), .m_bready(hp_bready[i])
        );
      end else begin : idle
        assign hp_araddr[32*i +: 32] = 32'd0;
        assign hp_arlen[4*i +: 4] = 4'd0;
        assign hp_arvalid[i] = 1'd0;
        assign hp_rready[i] = 1'd0;
        assign hp_awaddr[32*i +: 32] = 32'd0;
        assign hp_awlen[4*i +: 4] = 4'd0;
        assign hp_awvalid[i] = 1'd0;
        assign hp_wdata[64*i +: 64] = 64'd0;
        assign hp_wlast[i] = 1'd0;
        assign hp_wvalid[i] = 1'd0;
        assign hp_bready[i] = 1'd0;
      end
    end
  endgenerate

  wire [3:0] clocks, resets;
  assign clock = clocks[0];
  assign started = resets[0];
  PS7 ps (
    .FCLKCLK(clocks), .FCLKRESETN(resets), .MAXIGP0ACLK(aclk), .MAXIGP0ARID(gp_arid),
    .MAXIGP0ARADDR(gp_araddr), .MAXIGP0ARLEN(gp_arlen), .MAXIGP0ARSIZE(gp_arsize),
    .MAXIGP0ARBURST(gp_arburst), .MAXIGP0ARVALID(gp_arvalid), .MAXIGP0ARREADY(gp_arready),
    .MAXIGP0RID(gp_rid), .MAXIGP0RDATA(gp_rdata), .MAXIGP0RRESP(gp_rresp), .MAXIGP0RLAST(gp_rlast),
    .MAXIGP0RVALID(gp_rvalid), .MAXIGP0RREADY(gp_rready), .MAXIGP0AWID(gp_awid),
    .MAXIGP0AWADDR(gp_awaddr), .MAXIGP0AWLEN(gp_awlen), .MAXIGP0AWSIZE(gp_awsize),
    .MAXIGP0AWBURST(gp_awburst), .MAXIGP0AWVALID(gp_awvalid), .MAXIGP0AWREADY(gp_awready),
    .MAXIGP0WDATA(gp_wdata), .MAXIGP0WSTRB(gp_wstrb), .MAXIGP0WLAST(gp_wlast),
    .MAXIGP0WVALID(gp_wvalid), .MAXIGP0WREADY(gp_wready), .MAXIGP0BID(gp_bid),
    .MAXIGP0BRESP(gp_bresp), .MAXIGP0BVALID(gp_bvalid), .MAXIGP0BREADY(gp_bready),
    .SAXIHP0ACLK(aclk), .SAXIHP0ARADDR(hp_araddr[31:0]), .SAXIHP0ARLEN(hp_arlen[3:0]),
    .SAXIHP0ARVALID(hp_arvalid[0]), .SAXIHP0ARREADY(hp_arready[0]), .SAXIHP0RDATA(hp_rdata[63:0]),
    .SAXIHP0RRESP(hp_rresp[1:0]), .SAXIHP0RVALID(hp_rvalid[0]), .SAXIHP0RREADY(hp_rready[0]),
    .SAXIHP0AWADDR(hp_awaddr[31:0]), .SAXIHP0AWLEN(hp_awlen[3:0]), .SAXIHP0AWVALID(hp_awvalid[0]),
    .SAXIHP0AWREADY(hp_awready[0]), .SAXIHP0WDATA(hp_wdata[63:0]), .SAXIHP0WLAST(hp_wlast[0]),
    .SAXIHP0WVALID(hp_wvalid[0]), .SAXIHP0WREADY(hp_wready[0]), .SAXIHP0BRESP(hp_bresp[1:0]),
    .SAXIHP0BVALID(hp_bvalid[0]), .SAXIHP0BREADY(hp_bready[0]), .SAXIHP0ARSIZE(2'd3),
    .SAXIHP0AWSIZE(2'd3), .SAXIHP0ARBURST(2'd1), .SAXIHP0AWBURST(2'd1), .SAXIHP0ARCACHE(4'd3),
    .SAXIHP0AWCACHE(4'd3), .SAXIHP0WSTRB(8'hff),
    .SAXIHP1ACLK(aclk), .SAXIHP1ARADDR(hp_araddr[63:32]), .SAXIHP1ARLEN(hp_arlen[7:4]),
    .SAXIHP1ARVALID(hp_arvalid[1]), .SAXIHP1ARREADY(hp_arready[1]),
    .SAXIHP1RDATA(hp_rdata[127:64]), .SAXIHP1RRESP(hp_rresp[3:2]), .SAXIHP1RVALID(hp_rvalid[1]),
    .SAXIHP1RREADY(hp_rready[1]), .SAXIHP1AWADDR(hp_awaddr[63:32]), .SAXIHP1AWLEN(hp_awlen[7:4]),
    .SAXIHP1AWVALID(hp_awvalid[1]), .SAXIHP1AWREADY(hp_awready[1]),
    .SAXIHP1WDATA(hp_wdata[127:64]), .SAXIHP1WLAST(hp_wlast[1]), .SAXIHP1WVALID(hp_wvalid[1]),
    .SAXIHP1WREADY(hp_wready[1]), .SAXIHP1BRESP(hp_bresp[3:2]), .SAXIHP1BVALID(hp_bvalid[1]),
    .SAXIHP1BREADY(hp_bready[1]), .SAXIHP1ARSIZE(2'd3), .SAXIHP1AWSIZE(2'd3),
    .SAXIHP1ARBURST(2'd1), .SAXIHP1AWBURST(2'd1), .SAXIHP1ARCACHE(4'd3), .SAXIHP1AWCACHE(4'd3),
    .SAXIHP1WSTRB(8'hff),
    .SAXIHP2ACLK(aclk), .SAXIHP2ARADDR(hp_araddr[95:64]), .SAXIHP2ARLEN(hp_arlen[11:8]),
    .SAXIHP2ARVALID(hp_arvalid[2]), .SAXIHP2ARREADY(hp_arready[2]),
    .SAXIHP2RDATA(hp_rdata[191:128]), .SAXIHP2RRESP(hp_rresp[5:4]), .SAXIHP2RVALID(hp_rvalid[2]),
    .SAXIHP2RREADY(hp_rready[2]), .SAXIHP2AWADDR(hp_awaddr[95:64]), .SAXIHP2AWLEN(hp_awlen[11:8]),
    .SAXIHP2AWVALID(hp_awvalid[2]), .SAXIHP2AWREADY(hp_awready[2]),
    .SAXIHP2WDATA(hp_wdata[191:128]), .SAXIHP2WLAST(hp_wlast[2]), .SAXIHP2WVALID(hp_wvalid[2]),
    .SAXIHP2WREADY(hp_wready[2]), .SAXIHP2BRESP(hp_bresp[5:4]), .SAXIHP2BVALID(hp_bvalid[2]),
    .SAXIHP2BREADY(hp_bready[2]), .SAXIHP2ARSIZE(2'd3), .SAXIHP2AWSIZE(2'd3),
    .SAXIHP2ARBURST(2'd1), .SAXIHP2AWBURST(2'd1), .SAXIHP2ARCACHE(4'd3), .SAXIHP2AWCACHE(4'd3),
    .SAXIHP2WSTRB(8'hff),
    .SAXIHP3ACLK(aclk), .SAXIHP3ARADDR(hp_araddr[127:96]), .SAXIHP3ARLEN(hp_arlen[15:12]),
    .SAXIHP3ARVALID(hp_arvalid[3]), .SAXIHP3ARREADY(hp_arready[3]),
    .SAXIHP3RDATA(hp_rdata[255:192]), .SAXIHP3RRESP(hp_rresp[7:6]), .SAXIHP3RVALID(hp_rvalid[3]),
    .SAXIHP3RREADY(hp_rready[3]), .SAXIHP3AWADDR(hp_awaddr[127:96]),
    .SAXIHP3AWLEN(hp_awlen[15:12]), .SAXIHP3AWVALID(hp_awvalid[3]), .SAXIHP3AWREADY(hp_awready[3]),
    .SAXIHP3WDATA(hp_wdata[255:192]), .SAXIHP3WLAST(hp_wlast[3]), .SAXIHP3WVALID(hp_wvalid[3]),
    .SAXIHP3WREADY(hp_wready[3]), .SAXIHP3BRESP(hp_bresp[7:6]), .SAXIHP3BVALID(hp_bvalid[3]),
    .SAXIHP3BREADY(hp_bready[3]), .SAXIHP3ARSIZE(2'd3), .SAXIHP3AWSIZE(2'd3),
    .SAXIHP3ARBURST(2'd1), .SAXIHP3AWBURST(2'd1), .SAXIHP3ARCACHE(4'd3), .SAXIHP3AWCACHE(4'd3),
    .SAXIHP3WSTRB(8'hff),
    // Inputs that are not used
    .DDRARB(4'd0), .DMA0ACLK(1'd0), .DMA0DAREADY(1'd0), .DMA0DRLAST(1'd0), .DMA0DRTYPE(2'd0),
    .DMA0DRVALID(1'd0), .DMA1ACLK(1'd0), .DMA1DAREADY(1'd0), .DMA1DRLAST(1'd0), .DMA1DRTYPE(2'd0),
    .DMA1DRVALID(1'd0), .DMA2ACLK(1'd0), .DMA2DAREADY(1'd0), .DMA2DRLAST(1'd0), .DMA2DRTYPE(2'd0),
    .DMA2DRVALID(1'd0), .DMA3ACLK(1'd0), .DMA3DAREADY(1'd0), .DMA3DRLAST(1'd0), .DMA3DRTYPE(2'd0),
    .DMA3DRVALID(1'd0), .EMIOCAN0PHYRX(1'd0), .EMIOCAN1PHYRX(1'd0), .EMIOENET0EXTINTIN(1'd0),
    .EMIOENET0GMIICOL(1'd0), .EMIOENET0GMIICRS(1'd0), .EMIOENET0GMIIRXCLK(1'd0),
    .EMIOENET0GMIIRXD(8'd0), .EMIOENET0GMIIRXDV(1'd0), .EMIOENET0GMIIRXER(1'd0),
    .EMIOENET0GMIITXCLK(1'd0), .EMIOENET0MDIOI(1'd0), .EMIOENET1EXTINTIN(1'd0),
    .EMIOENET1GMIICOL(1'd0), .EMIOENET1GMIICRS(1'd0), .EMIOENET1GMIIRXCLK(1'd0),
    .EMIOENET1GMIIRXD(8'd0), .EMIOENET1GMIIRXDV(1'd0), .EMIOENET1GMIIRXER(1'd0),
    .EMIOENET1GMIITXCLK(1'd0), .EMIOENET1MDIOI(1'd0), .EMIOGPIOI(64'd0), .EMIOI2C0SCLI(1'd0),
    .EMIOI2C0SDAI(1'd0), .EMIOI2C1SCLI(1'd0), .EMIOI2C1SDAI(1'd0), .EMIOPJTAGTCK(1'd0),
    .EMIOPJTAGTDI(1'd0), .EMIOPJTAGTMS(1'd0), .EMIOSDIO0CDN(1'd0), .EMIOSDIO0CLKFB(1'd0),
    .EMIOSDIO0CMDI(1'd0), .EMIOSDIO0DATAI(4'd0), .EMIOSDIO0WP(1'd0), .EMIOSDIO1CDN(1'd0),
    .EMIOSDIO1CLKFB(1'd0), .EMIOSDIO1CMDI(1'd0), .EMIOSDIO1DATAI(4'd0), .EMIOSDIO1WP(1'd0),
    .EMIOSPI0MI(1'd0), .EMIOSPI0SCLKI(1'd0), .EMIOSPI0SI(1'd0), .EMIOSPI0SSIN(1'd0),
    .EMIOSPI1MI(1'd0), .EMIOSPI1SCLKI(1'd0), .EMIOSPI1SI(1'd0), .EMIOSPI1SSIN(1'd0),
    .EMIOSRAMINTIN(1'd0), .EMIOTRACECLK(1'd0), .EMIOTTC0CLKI(3'd0), .EMIOTTC1CLKI(3'd0),
    .EMIOUART0CTSN(1'd0), .EMIOUART0DCDN(1'd0), .EMIOUART0DSRN(1'd0), .EMIOUART0RIN(1'd0),
    .EMIOUART0RX(1'd0), .EMIOUART1CTSN(1'd0), .EMIOUART1DCDN(1'd0), .EMIOUART1DSRN(1'd0),
    .EMIOUART1RIN(1'd0), .EMIOUART1RX(1'd0), .EMIOUSB0VBUSPWRFAULT(1'd0),
    .EMIOUSB1VBUSPWRFAULT(1'd0), .EMIOWDTCLKI(1'd0), .EVENTEVENTI(1'd0), .FCLKCLKTRIGN(4'd0),
    .FPGAIDLEN(1'd0), .FTMDTRACEINATID(4'd0), .FTMDTRACEINCLOCK(1'd0), .FTMDTRACEINDATA(32'd0),
    .FTMDTRACEINVALID(1'd0), .FTMTF2PDEBUG(32'd0), .FTMTF2PTRIG(4'd0), .FTMTP2FTRIGACK(4'd0),
    .IRQF2P(20'd0), .MAXIGP1ACLK(1'd0), .MAXIGP1ARREADY(1'd0), .MAXIGP1AWREADY(1'd0),
    .MAXIGP1BID(12'd0), .MAXIGP1BRESP(2'd0), .MAXIGP1BVALID(1'd0), .MAXIGP1RDATA(32'd0),
    .MAXIGP1RID(12'd0), .MAXIGP1RLAST(1'd0), .MAXIGP1RRESP(2'd0), .MAXIGP1RVALID(1'd0),
    .MAXIGP1WREADY(1'd0), .SAXIACPACLK(1'd0), .SAXIACPARADDR(32'd0), .SAXIACPARBURST(2'd0),
    .SAXIACPARCACHE(4'd0), .SAXIACPARID(3'd0), .SAXIACPARLEN(4'd0), .SAXIACPARLOCK(2'd0),
    .SAXIACPARPROT(3'd0), .SAXIACPARQOS(4'd0), .SAXIACPARSIZE(2'd0), .SAXIACPARUSER(5'd0),
    .SAXIACPARVALID(1'd0), .SAXIACPAWADDR(32'd0), .SAXIACPAWBURST(2'd0), .SAXIACPAWCACHE(4'd0),
    .SAXIACPAWID(3'd0), .SAXIACPAWLEN(4'd0), .SAXIACPAWLOCK(2'd0), .SAXIACPAWPROT(3'd0),
    .SAXIACPAWQOS(4'd0), .SAXIACPAWSIZE(2'd0), .SAXIACPAWUSER(5'd0), .SAXIACPAWVALID(1'd0),
    .SAXIACPBREADY(1'd0), .SAXIACPRREADY(1'd0), .SAXIACPWDATA(64'd0), .SAXIACPWID(3'd0),
    .SAXIACPWLAST(1'd0), .SAXIACPWSTRB(8'd0), .SAXIACPWVALID(1'd0), .SAXIGP0ACLK(1'd0),
    .SAXIGP0ARADDR(32'd0), .SAXIGP0ARBURST(2'd0), .SAXIGP0ARCACHE(4'd0), .SAXIGP0ARID(6'd0),
    .SAXIGP0ARLEN(4'd0), .SAXIGP0ARLOCK(2'd0), .SAXIGP0ARPROT(3'd0), .SAXIGP0ARQOS(4'd0),
    .SAXIGP0ARSIZE(2'd0), .SAXIGP0ARVALID(1'd0), .SAXIGP0AWADDR(32'd0), .SAXIGP0AWBURST(2'd0),
    .SAXIGP0AWCACHE(4'd0), .SAXIGP0AWID(6'd0), .SAXIGP0AWLEN(4'd0), .SAXIGP0AWLOCK(2'd0),
    .SAXIGP0AWPROT(3'd0), .SAXIGP0AWQOS(4'd0), .SAXIGP0AWSIZE(2'd0), .SAXIGP0AWVALID(1'd0),
    .SAXIGP0BREADY(1'd0), .SAXIGP0RREADY(1'd0), .SAXIGP0WDATA(32'd0), .SAXIGP0WID(6'd0),
    .SAXIGP0WLAST(1'd0), .SAXIGP0WSTRB(4'd0), .SAXIGP0WVALID(1'd0), .SAXIGP1ACLK(1'd0),
    .SAXIGP1ARADDR(32'd0), .SAXIGP1ARBURST(2'd0), .SAXIGP1ARCACHE(4'd0), .SAXIGP1ARID(6'd0),
    .SAXIGP1ARLEN(4'd0), .SAXIGP1ARLOCK(2'd0), .SAXIGP1ARPROT(3'd0), .SAXIGP1ARQOS(4'd0),
    .SAXIGP1ARSIZE(2'd0), .SAXIGP1ARVALID(1'd0), .SAXIGP1AWADDR(32'd0), .SAXIGP1AWBURST(2'd0),
    .SAXIGP1AWCACHE(4'd0), .SAXIGP1AWID(6'd0), .SAXIGP1AWLEN(4'd0), .SAXIGP1AWLOCK(2'd0),
    .SAXIGP1AWPROT(3'd0), .SAXIGP1AWQOS(4'd0), .SAXIGP1AWSIZE(2'd0), .SAXIGP1AWVALID(1'd0),
    .SAXIGP1BREADY(1'd0), .SAXIGP1RREADY(1'd0), .SAXIGP1WDATA(32'd0), .SAXIGP1WID(6'd0),
    .SAXIGP1WLAST(1'd0), .SAXIGP1WSTRB(4'd0), .SAXIGP1WVALID(1'd0), .SAXIHP0ARID(6'd0),
    .SAXIHP0ARLOCK(2'd0), .SAXIHP0ARPROT(3'd0), .SAXIHP0ARQOS(4'd0), .SAXIHP0AWID(6'd0),
    .SAXIHP0AWLOCK(2'd0), .SAXIHP0AWPROT(3'd0), .SAXIHP0AWQOS(4'd0), .SAXIHP0RDISSUECAP1EN(1'd0),
    .SAXIHP0WID(6'd0), .SAXIHP0WRISSUECAP1EN(1'd0), .SAXIHP1ARID(6'd0), .SAXIHP1ARLOCK(2'd0),
    .SAXIHP1ARPROT(3'd0), .SAXIHP1ARQOS(4'd0), .SAXIHP1AWID(6'd0), .SAXIHP1AWLOCK(2'd0),
    .SAXIHP1AWPROT(3'd0), .SAXIHP1AWQOS(4'd0), .SAXIHP1RDISSUECAP1EN(1'd0), .SAXIHP1WID(6'd0),
    .SAXIHP1WRISSUECAP1EN(1'd0), .SAXIHP2ARID(6'd0), .SAXIHP2ARLOCK(2'd0), .SAXIHP2ARPROT(3'd0),
    .SAXIHP2ARQOS(4'd0), .SAXIHP2AWID(6'd0), .SAXIHP2AWLOCK(2'd0), .SAXIHP2AWPROT(3'd0),
    .SAXIHP2AWQOS(4'd0), .SAXIHP2RDISSUECAP1EN(1'd0), .SAXIHP2WID(6'd0),
    .SAXIHP2WRISSUECAP1EN(1'd0), .SAXIHP3ARID(6'd0), .SAXIHP3ARLOCK(2'd0), .SAXIHP3ARPROT(3'd0),
    .SAXIHP3ARQOS(4'd0), .SAXIHP3AWID(6'd0), .SAXIHP3AWLOCK(2'd0), .SAXIHP3AWPROT(3'd0),
    .SAXIHP3AWQOS(4'd0), .SAXIHP3RDISSUECAP1EN(1'd0), .SAXIHP3WID(6'd0),
    .SAXIHP3WRISSUECAP1EN(1'd0)
  );
endmodule
