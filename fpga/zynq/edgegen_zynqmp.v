// Accelerators on a Zynq UltraScale+, without a port outside the device: the boot loader has configured
// the processing system's pins and memory. Its ports S_AXI_HP0 to 3 are named SAXIGP2 to 5.
module edgegen_zynqmp #(
  parameter CORES = 1  // at most 4, the number of memory ports
);
  wire clock, aclk;

  // Hold the reset for 15 cycles after configuration.
  reg [3:0] starting = 4'd0;
  reg aresetn = 1'b0;
  always @(posedge aclk) begin
    if (!(&starting)) starting <= starting + 4'd1;
    aresetn <= &starting;
  end

  BUFG_PS buffer (.I(clock), .O(aclk));

  // Control port
  wire [15:0] gp_arid;
  wire [39:0] gp_araddr;
  wire [7:0] gp_arlen;
  wire [2:0] gp_arsize;
  wire [1:0] gp_arburst;
  wire gp_arvalid;
  wire gp_arready;
  wire [15:0] gp_rid;
  wire [127:0] gp_rdata;
  wire [1:0] gp_rresp;
  wire gp_rlast;
  wire gp_rvalid;
  wire gp_rready;
  wire [15:0] gp_awid;
  wire [39:0] gp_awaddr;
  wire [7:0] gp_awlen;
  wire [2:0] gp_awsize;
  wire [1:0] gp_awburst;
  wire gp_awvalid;
  wire gp_awready;
  wire [127:0] gp_wdata;
  wire [15:0] gp_wstrb;
  wire gp_wlast;
  wire gp_wvalid;
  wire gp_wready;
  wire [15:0] gp_bid;
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

  edgegen_cores #(.CORES(CORES), .ID(16), .WIDTH(128)) cores (
    .aclk(aclk), .aresetn(aresetn),
    .s_arid(gp_arid), .s_araddr(gp_araddr[27:0]), .s_arlen(gp_arlen), .s_arsize(gp_arsize),
    .s_arburst(gp_arburst), .s_arvalid(gp_arvalid), .s_arready(gp_arready), .s_rid(gp_rid),
    .s_rdata(gp_rdata), .s_rresp(gp_rresp), .s_rlast(gp_rlast), .s_rvalid(gp_rvalid),
    .s_rready(gp_rready), .s_awid(gp_awid), .s_awaddr(gp_awaddr[27:0]), .s_awlen(gp_awlen),
    .s_awsize(gp_awsize), .s_awburst(gp_awburst), .s_awvalid(gp_awvalid), .s_awready(gp_awready),
    .s_wdata(gp_wdata), .s_wstrb(gp_wstrb), .s_wlast(gp_wlast), .s_wvalid(gp_wvalid),
    .s_wready(gp_wready), .s_bid(gp_bid), .s_bresp(gp_bresp), .s_bvalid(gp_bvalid),
    .s_bready(gp_bready), .m_araddr(m_araddr), .m_arlen(m_arlen), .m_arvalid(m_arvalid),
    .m_arready(m_arready), .m_rdata(m_rdata), .m_rresp(m_rresp), .m_rlast(m_rlast),
    .m_rvalid(m_rvalid), .m_rready(m_rready), .m_awaddr(m_awaddr), .m_awlen(m_awlen),
    .m_awvalid(m_awvalid), .m_awready(m_awready), .m_wdata(m_wdata), .m_wlast(m_wlast),
    .m_wvalid(m_wvalid), .m_wready(m_wready), .m_bresp(m_bresp), .m_bvalid(m_bvalid),
    .m_bready(m_bready)
  );

  // Ports of the processing system: those without an accelerator are idle.
  wire [195:0] hp_araddr;
  wire [31:0] hp_arlen;
  wire [3:0] hp_arvalid;
  wire [3:0] hp_arready;
  wire [511:0] hp_rdata;
  wire [7:0] hp_rresp;
  wire [3:0] hp_rlast;
  wire [3:0] hp_rvalid;
  wire [3:0] hp_rready;
  wire [195:0] hp_awaddr;
  wire [31:0] hp_awlen;
  wire [3:0] hp_awvalid;
  wire [3:0] hp_awready;
  wire [511:0] hp_wdata;
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
        assign hp_araddr[49*i +: 49] = {9'd0, m_araddr[40*i +: 40]};
        assign hp_arlen[8*i +: 8] = m_arlen[8*i +: 8];
        assign hp_arvalid[i] = m_arvalid[i];
        assign m_arready[i] = hp_arready[i];
        assign m_rdata[128*i +: 128] = hp_rdata[128*i +: 128];
        assign m_rresp[2*i +: 2] = hp_rresp[2*i +: 2];
        assign m_rlast[i] = hp_rlast[i];
        assign m_rvalid[i] = hp_rvalid[i];
        assign hp_rready[i] = m_rready[i];
        assign hp_awaddr[49*i +: 49] = {9'd0, m_awaddr[40*i +: 40]};
        assign hp_awlen[8*i +: 8] = m_awlen[8*i +: 8];
        assign hp_awvalid[i] = m_awvalid[i];
        assign m_awready[i] = hp_awready[i];
        assign hp_wdata[128*i +: 128] = m_wdata[128*i +: 128];
        assign hp_wlast[i] = m_wlast[i];
        assign hp_wvalid[i] = m_wvalid[i];
        assign m_wready[i] = hp_wready[i];
        assign m_bresp[2*i +: 2] = hp_bresp[2*i +: 2];
        assign m_bvalid[i] = hp_bvalid[i];
        assign hp_bready[i] = m_bready[i];
      end else begin : idle
        assign hp_araddr[49*i +: 49] = 49'd0;
        assign hp_arlen[8*i +: 8] = 8'd0;
        assign hp_arvalid[i] = 1'd0;
        assign hp_rready[i] = 1'd0;
        assign hp_awaddr[49*i +: 49] = 49'd0;
        assign hp_awlen[8*i +: 8] = 8'd0;
        assign hp_awvalid[i] = 1'd0;
        assign hp_wdata[128*i +: 128] = 128'd0;
        assign hp_wlast[i] = 1'd0;
        assign hp_wvalid[i] = 1'd0;
        assign hp_bready[i] = 1'd0;
      end
    end
  endgenerate

  wire [3:0] clocks;
  assign clock = clocks[0];
  PS8 ps (
    .PLCLK(clocks), .MAXIGP0ACLK(aclk), .MAXIGP0ARID(gp_arid), .MAXIGP0ARADDR(gp_araddr),
    .MAXIGP0ARLEN(gp_arlen), .MAXIGP0ARSIZE(gp_arsize), .MAXIGP0ARBURST(gp_arburst),
    .MAXIGP0ARVALID(gp_arvalid), .MAXIGP0ARREADY(gp_arready), .MAXIGP0RID(gp_rid),
    .MAXIGP0RDATA(gp_rdata), .MAXIGP0RRESP(gp_rresp), .MAXIGP0RLAST(gp_rlast),
    .MAXIGP0RVALID(gp_rvalid), .MAXIGP0RREADY(gp_rready), .MAXIGP0AWID(gp_awid),
    .MAXIGP0AWADDR(gp_awaddr), .MAXIGP0AWLEN(gp_awlen), .MAXIGP0AWSIZE(gp_awsize),
    .MAXIGP0AWBURST(gp_awburst), .MAXIGP0AWVALID(gp_awvalid), .MAXIGP0AWREADY(gp_awready),
    .MAXIGP0WDATA(gp_wdata), .MAXIGP0WSTRB(gp_wstrb), .MAXIGP0WLAST(gp_wlast),
    .MAXIGP0WVALID(gp_wvalid), .MAXIGP0WREADY(gp_wready), .MAXIGP0BID(gp_bid),
    .MAXIGP0BRESP(gp_bresp), .MAXIGP0BVALID(gp_bvalid), .MAXIGP0BREADY(gp_bready),
    .SAXIGP2RCLK(aclk), .SAXIGP2WCLK(aclk), .SAXIGP2ARADDR(hp_araddr[48:0]),
    .SAXIGP2ARLEN(hp_arlen[7:0]), .SAXIGP2ARVALID(hp_arvalid[0]), .SAXIGP2ARREADY(hp_arready[0]),
    .SAXIGP2RDATA(hp_rdata[127:0]), .SAXIGP2RRESP(hp_rresp[1:0]), .SAXIGP2RLAST(hp_rlast[0]),
    .SAXIGP2RVALID(hp_rvalid[0]), .SAXIGP2RREADY(hp_rready[0]), .SAXIGP2AWADDR(hp_awaddr[48:0]),
    .SAXIGP2AWLEN(hp_awlen[7:0]), .SAXIGP2AWVALID(hp_awvalid[0]), .SAXIGP2AWREADY(hp_awready[0]),
    .SAXIGP2WDATA(hp_wdata[127:0]), .SAXIGP2WLAST(hp_wlast[0]), .SAXIGP2WVALID(hp_wvalid[0]),
    .SAXIGP2WREADY(hp_wready[0]), .SAXIGP2BRESP(hp_bresp[1:0]), .SAXIGP2BVALID(hp_bvalid[0]),
    .SAXIGP2BREADY(hp_bready[0]), .SAXIGP2ARSIZE(3'd4), .SAXIGP2AWSIZE(3'd4),
    .SAXIGP2ARBURST(2'd1), .SAXIGP2AWBURST(2'd1), .SAXIGP2ARCACHE(4'd3), .SAXIGP2AWCACHE(4'd3),
    .SAXIGP2WSTRB(16'hffff),
    .SAXIGP3RCLK(aclk), .SAXIGP3WCLK(aclk), .SAXIGP3ARADDR(hp_araddr[97:49]),
    .SAXIGP3ARLEN(hp_arlen[15:8]), .SAXIGP3ARVALID(hp_arvalid[1]), .SAXIGP3ARREADY(hp_arready[1]),
    .SAXIGP3RDATA(hp_rdata[255:128]), .SAXIGP3RRESP(hp_rresp[3:2]), .SAXIGP3RLAST(hp_rlast[1]),
    .SAXIGP3RVALID(hp_rvalid[1]), .SAXIGP3RREADY(hp_rready[1]), .SAXIGP3AWADDR(hp_awaddr[97:49]),
    .SAXIGP3AWLEN(hp_awlen[15:8]), .SAXIGP3AWVALID(hp_awvalid[1]), .SAXIGP3AWREADY(hp_awready[1]),
    .SAXIGP3WDATA(hp_wdata[255:128]), .SAXIGP3WLAST(hp_wlast[1]), .SAXIGP3WVALID(hp_wvalid[1]),
    .SAXIGP3WREADY(hp_wready[1]), .SAXIGP3BRESP(hp_bresp[3:2]), .SAXIGP3BVALID(hp_bvalid[1]),
    .SAXIGP3BREADY(hp_bready[1]), .SAXIGP3ARSIZE(3'd4), .SAXIGP3AWSIZE(3'd4),
    .SAXIGP3ARBURST(2'd1), .SAXIGP3AWBURST(2'd1), .SAXIGP3ARCACHE(4'd3), .SAXIGP3AWCACHE(4'd3),
    .SAXIGP3WSTRB(16'hffff),
    .SAXIGP4RCLK(aclk), .SAXIGP4WCLK(aclk), .SAXIGP4ARADDR(hp_araddr[146:98]),
    .SAXIGP4ARLEN(hp_arlen[23:16]), .SAXIGP4ARVALID(hp_arvalid[2]), .SAXIGP4ARREADY(hp_arready[2]),
    .SAXIGP4RDATA(hp_rdata[383:256]), .SAXIGP4RRESP(hp_rresp[5:4]), .SAXIGP4RLAST(hp_rlast[2]),
    .SAXIGP4RVALID(hp_rvalid[2]), .SAXIGP4RREADY(hp_rready[2]), .SAXIGP4AWADDR(hp_awaddr[146:98]),
    .SAXIGP4AWLEN(hp_awlen[23:16]), .SAXIGP4AWVALID(hp_awvalid[2]), .SAXIGP4AWREADY(hp_awready[2]),
    .SAXIGP4WDATA(hp_wdata[383:256]), .SAXIGP4WLAST(hp_wlast[2]), .SAXIGP4WVALID(hp_wvalid[2]),
    .SAXIGP4WREADY(hp_wready[2]), .SAXIGP4BRESP(hp_bresp[5:4]), .SAXIGP4BVALID(hp_bvalid[2]),
    .SAXIGP4BREADY(hp_bready[2]), .SAXIGP4ARSIZE(3'd4), .SAXIGP4AWSIZE(3'd4),
    .SAXIGP4ARBURST(2'd1), .SAXIGP4AWBURST(2'd1), .SAXIGP4ARCACHE(4'd3), .SAXIGP4AWCACHE(4'd3),
    .SAXIGP4WSTRB(16'hffff),
    .SAXIGP5RCLK(aclk), .SAXIGP5WCLK(aclk), .SAXIGP5ARADDR(hp_araddr[195:147]),
    .SAXIGP5ARLEN(hp_arlen[31:24]), .SAXIGP5ARVALID(hp_arvalid[3]), .SAXIGP5ARREADY(hp_arready[3]),
    .SAXIGP5RDATA(hp_rdata[511:384]), .SAXIGP5RRESP(hp_rresp[7:6]), .SAXIGP5RLAST(hp_rlast[3]),
    .SAXIGP5RVALID(hp_rvalid[3]), .SAXIGP5RREADY(hp_rready[3]), .SAXIGP5AWADDR(hp_awaddr[195:147]),
    .SAXIGP5AWLEN(hp_awlen[31:24]), .SAXIGP5AWVALID(hp_awvalid[3]), .SAXIGP5AWREADY(hp_awready[3]),
    .SAXIGP5WDATA(hp_wdata[511:384]), .SAXIGP5WLAST(hp_wlast[3]), .SAXIGP5WVALID(hp_wvalid[3]),
    .SAXIGP5WREADY(hp_wready[3]), .SAXIGP5BRESP(hp_bresp[7:6]), .SAXIGP5BVALID(hp_bvalid[3]),
    .SAXIGP5BREADY(hp_bready[3]), .SAXIGP5ARSIZE(3'd4), .SAXIGP5AWSIZE(3'd4),
    .SAXIGP5ARBURST(2'd1), .SAXIGP5AWBURST(2'd1), .SAXIGP5ARCACHE(4'd3), .SAXIGP5AWCACHE(4'd3),
    .SAXIGP5WSTRB(16'hffff),
    // Inputs that are not used
    .ADMAFCICLK(8'd0), .AIBPMUAFIFMFPDACK(1'd0), .AIBPMUAFIFMLPDACK(1'd0),
    .DDRCEXTREFRESHRANK0REQ(1'd0), .DDRCEXTREFRESHRANK1REQ(1'd0), .DDRCREFRESHPLCLK(1'd0),
    .DPAUXDATAIN(1'd0), .DPEXTERNALCUSTOMEVENT1(1'd0), .DPEXTERNALCUSTOMEVENT2(1'd0),
    .DPEXTERNALVSYNCEVENT(1'd0), .DPHOTPLUGDETECT(1'd0), .DPLIVEGFXALPHAIN(8'd0),
    .DPLIVEGFXPIXEL1IN(36'd0), .DPLIVEVIDEOINDE(1'd0), .DPLIVEVIDEOINHSYNC(1'd0),
    .DPLIVEVIDEOINPIXEL1(36'd0), .DPLIVEVIDEOINVSYNC(1'd0), .DPMAXISMIXEDAUDIOTREADY(1'd0),
    .DPSAXISAUDIOCLK(1'd0), .DPSAXISAUDIOTDATA(32'd0), .DPSAXISAUDIOTID(1'd0),
    .DPSAXISAUDIOTVALID(1'd0), .DPVIDEOINCLK(1'd0), .EMIOCAN0PHYRX(1'd0), .EMIOCAN1PHYRX(1'd0),
    .EMIOENET0DMATXSTATUSTOG(1'd0), .EMIOENET0EXTINTIN(1'd0), .EMIOENET0GMIICOL(1'd0),
    .EMIOENET0GMIICRS(1'd0), .EMIOENET0GMIIRXCLK(1'd0), .EMIOENET0GMIIRXD(8'd0),
    .EMIOENET0GMIIRXDV(1'd0), .EMIOENET0GMIIRXER(1'd0), .EMIOENET0GMIITXCLK(1'd0),
    .EMIOENET0MDIOI(1'd0), .EMIOENET0RXWOVERFLOW(1'd0), .EMIOENET0TXRCONTROL(1'd0),
    .EMIOENET0TXRDATA(8'd0), .EMIOENET0TXRDATARDY(1'd0), .EMIOENET0TXREOP(1'd0),
    .EMIOENET0TXRERR(1'd0), .EMIOENET0TXRFLUSHED(1'd0), .EMIOENET0TXRSOP(1'd0),
    .EMIOENET0TXRUNDERFLOW(1'd0), .EMIOENET0TXRVALID(1'd0), .EMIOENET1DMATXSTATUSTOG(1'd0),
    .EMIOENET1EXTINTIN(1'd0), .EMIOENET1GMIICOL(1'd0), .EMIOENET1GMIICRS(1'd0),
    .EMIOENET1GMIIRXCLK(1'd0), .EMIOENET1GMIIRXD(8'd0), .EMIOENET1GMIIRXDV(1'd0),
    .EMIOENET1GMIIRXER(1'd0), .EMIOENET1GMIITXCLK(1'd0), .EMIOENET1MDIOI(1'd0),
    .EMIOENET1RXWOVERFLOW(1'd0), .EMIOENET1TXRCONTROL(1'd0), .EMIOENET1TXRDATA(8'd0),
    .EMIOENET1TXRDATARDY(1'd0), .EMIOENET1TXREOP(1'd0), .EMIOENET1TXRERR(1'd0),
    .EMIOENET1TXRFLUSHED(1'd0), .EMIOENET1TXRSOP(1'd0), .EMIOENET1TXRUNDERFLOW(1'd0),
    .EMIOENET1TXRVALID(1'd0), .EMIOENET2DMATXSTATUSTOG(1'd0), .EMIOENET2EXTINTIN(1'd0),
    .EMIOENET2GMIICOL(1'd0), .EMIOENET2GMIICRS(1'd0), .EMIOENET2GMIIRXCLK(1'd0),
    .EMIOENET2GMIIRXD(8'd0), .EMIOENET2GMIIRXDV(1'd0), .EMIOENET2GMIIRXER(1'd0),
    .EMIOENET2GMIITXCLK(1'd0), .EMIOENET2MDIOI(1'd0), .EMIOENET2RXWOVERFLOW(1'd0),
    .EMIOENET2TXRCONTROL(1'd0), .EMIOENET2TXRDATA(8'd0), .EMIOENET2TXRDATARDY(1'd0),
    .EMIOENET2TXREOP(1'd0), .EMIOENET2TXRERR(1'd0), .EMIOENET2TXRFLUSHED(1'd0),
    .EMIOENET2TXRSOP(1'd0), .EMIOENET2TXRUNDERFLOW(1'd0), .EMIOENET2TXRVALID(1'd0),
    .EMIOENET3DMATXSTATUSTOG(1'd0), .EMIOENET3EXTINTIN(1'd0), .EMIOENET3GMIICOL(1'd0),
    .EMIOENET3GMIICRS(1'd0), .EMIOENET3GMIIRXCLK(1'd0), .EMIOENET3GMIIRXD(8'd0),
    .EMIOENET3GMIIRXDV(1'd0), .EMIOENET3GMIIRXER(1'd0), .EMIOENET3GMIITXCLK(1'd0),
    .EMIOENET3MDIOI(1'd0), .EMIOENET3RXWOVERFLOW(1'd0), .EMIOENET3TXRCONTROL(1'd0),
    .EMIOENET3TXRDATA(8'd0), .EMIOENET3TXRDATARDY(1'd0), .EMIOENET3TXREOP(1'd0),
    .EMIOENET3TXRERR(1'd0), .EMIOENET3TXRFLUSHED(1'd0), .EMIOENET3TXRSOP(1'd0),
    .EMIOENET3TXRUNDERFLOW(1'd0), .EMIOENET3TXRVALID(1'd0), .EMIOENETTSUCLK(1'd0),
    .EMIOGEM0TSUINCCTRL(2'd0), .EMIOGEM1TSUINCCTRL(2'd0), .EMIOGEM2TSUINCCTRL(2'd0),
    .EMIOGEM3TSUINCCTRL(2'd0), .EMIOGPIOI(96'd0), .EMIOHUBPORTOVERCRNTUSB20(1'd0),
    .EMIOHUBPORTOVERCRNTUSB21(1'd0), .EMIOHUBPORTOVERCRNTUSB30(1'd0),
    .EMIOHUBPORTOVERCRNTUSB31(1'd0), .EMIOI2C0SCLI(1'd0), .EMIOI2C0SDAI(1'd0), .EMIOI2C1SCLI(1'd0),
    .EMIOI2C1SDAI(1'd0), .EMIOSDIO0CDN(1'd0), .EMIOSDIO0CMDIN(1'd0), .EMIOSDIO0DATAIN(8'd0),
    .EMIOSDIO0FBCLKIN(1'd0), .EMIOSDIO0WP(1'd0), .EMIOSDIO1CDN(1'd0), .EMIOSDIO1CMDIN(1'd0),
    .EMIOSDIO1DATAIN(8'd0), .EMIOSDIO1FBCLKIN(1'd0), .EMIOSDIO1WP(1'd0), .EMIOSPI0MI(1'd0),
    .EMIOSPI0SCLKI(1'd0), .EMIOSPI0SI(1'd0), .EMIOSPI0SSIN(1'd0), .EMIOSPI1MI(1'd0),
    .EMIOSPI1SCLKI(1'd0), .EMIOSPI1SI(1'd0), .EMIOSPI1SSIN(1'd0), .EMIOTTC0CLKI(3'd0),
    .EMIOTTC1CLKI(3'd0), .EMIOTTC2CLKI(3'd0), .EMIOTTC3CLKI(3'd0), .EMIOUART0CTSN(1'd0),
    .EMIOUART0DCDN(1'd0), .EMIOUART0DSRN(1'd0), .EMIOUART0RIN(1'd0), .EMIOUART0RX(1'd0),
    .EMIOUART1CTSN(1'd0), .EMIOUART1DCDN(1'd0), .EMIOUART1DSRN(1'd0), .EMIOUART1RIN(1'd0),
    .EMIOUART1RX(1'd0), .EMIOWDT0CLKI(1'd0), .EMIOWDT1CLKI(1'd0), .FMIOGEM0FIFORXCLKFROMPL(1'd0),
    .FMIOGEM0FIFOTXCLKFROMPL(1'd0), .FMIOGEM0SIGNALDETECT(1'd0), .FMIOGEM1FIFORXCLKFROMPL(1'd0),
    .FMIOGEM1FIFOTXCLKFROMPL(1'd0), .FMIOGEM1SIGNALDETECT(1'd0), .FMIOGEM2FIFORXCLKFROMPL(1'd0),
    .FMIOGEM2FIFOTXCLKFROMPL(1'd0), .FMIOGEM2SIGNALDETECT(1'd0), .FMIOGEM3FIFORXCLKFROMPL(1'd0),
    .FMIOGEM3FIFOTXCLKFROMPL(1'd0), .FMIOGEM3SIGNALDETECT(1'd0), .FMIOGEMTSUCLKFROMPL(1'd0),
    .FTMGPI(32'd0), .GDMAFCICLK(8'd0), .MAXIGP1ACLK(1'd0), .MAXIGP1ARREADY(1'd0),
    .MAXIGP1AWREADY(1'd0), .MAXIGP1BID(16'd0), .MAXIGP1BRESP(2'd0), .MAXIGP1BVALID(1'd0),
    .MAXIGP1RDATA(128'd0), .MAXIGP1RID(16'd0), .MAXIGP1RLAST(1'd0), .MAXIGP1RRESP(2'd0),
    .MAXIGP1RVALID(1'd0), .MAXIGP1WREADY(1'd0), .MAXIGP2ACLK(1'd0), .MAXIGP2ARREADY(1'd0),
    .MAXIGP2AWREADY(1'd0), .MAXIGP2BID(16'd0), .MAXIGP2BRESP(2'd0), .MAXIGP2BVALID(1'd0),
    .MAXIGP2RDATA(128'd0), .MAXIGP2RID(16'd0), .MAXIGP2RLAST(1'd0), .MAXIGP2RRESP(2'd0),
    .MAXIGP2RVALID(1'd0), .MAXIGP2WREADY(1'd0), .NFIQ0LPDRPU(1'b1), .NFIQ1LPDRPU(1'b1),
    .NIRQ0LPDRPU(1'b1), .NIRQ1LPDRPU(1'b1), .PL2ADMACVLD(8'd0), .PL2ADMATACK(8'd0),
    .PL2GDMACVLD(8'd0), .PL2GDMATACK(8'd0), .PLACECLK(1'd0), .PLACPINACT(1'd0), .PLFPGASTOP(4'd0),
    .PLLAUXREFCLKFPD(3'd0), .PLLAUXREFCLKLPD(2'd0), .PLPMUGPI(32'd0), .PLPSAPUGICFIQ(4'd0),
    .PLPSAPUGICIRQ(4'd0), .PLPSEVENTI(1'd0), .PLPSIRQ0(8'd0), .PLPSIRQ1(8'd0), .PLPSTRACECLK(1'd0),
    .PLPSTRIGACK(4'd0), .PLPSTRIGGER(4'd0), .PMUERRORFROMPL(4'd0), .RPUEVENTI0(1'd0),
    .RPUEVENTI1(1'd0), .SACEFPDACREADY(1'd0), .SACEFPDARADDR(44'd0), .SACEFPDARBAR(2'd0),
    .SACEFPDARBURST(2'd0), .SACEFPDARCACHE(4'd0), .SACEFPDARDOMAIN(2'd0), .SACEFPDARID(6'd0),
    .SACEFPDARLEN(8'd0), .SACEFPDARLOCK(1'd0), .SACEFPDARPROT(3'd0), .SACEFPDARQOS(4'd0),
    .SACEFPDARREGION(4'd0), .SACEFPDARSIZE(3'd0), .SACEFPDARSNOOP(4'd0), .SACEFPDARUSER(16'd0),
    .SACEFPDARVALID(1'd0), .SACEFPDAWADDR(44'd0), .SACEFPDAWBAR(2'd0), .SACEFPDAWBURST(2'd0),
    .SACEFPDAWCACHE(4'd0), .SACEFPDAWDOMAIN(2'd0), .SACEFPDAWID(6'd0), .SACEFPDAWLEN(8'd0),
    .SACEFPDAWLOCK(1'd0), .SACEFPDAWPROT(3'd0), .SACEFPDAWQOS(4'd0), .SACEFPDAWREGION(4'd0),
    .SACEFPDAWSIZE(3'd0), .SACEFPDAWSNOOP(3'd0), .SACEFPDAWUSER(16'd0), .SACEFPDAWVALID(1'd0),
    .SACEFPDBREADY(1'd0), .SACEFPDCDDATA(128'd0), .SACEFPDCDLAST(1'd0), .SACEFPDCDVALID(1'd0),
    .SACEFPDCRRESP(5'd0), .SACEFPDCRVALID(1'd0), .SACEFPDRACK(1'd0), .SACEFPDRREADY(1'd0),
    .SACEFPDWACK(1'd0), .SACEFPDWDATA(128'd0), .SACEFPDWLAST(1'd0), .SACEFPDWSTRB(16'd0),
    .SACEFPDWUSER(1'd0), .SACEFPDWVALID(1'd0), .SAXIACPACLK(1'd0), .SAXIACPARADDR(40'd0),
    .SAXIACPARBURST(2'd0), .SAXIACPARCACHE(4'd0), .SAXIACPARID(5'd0), .SAXIACPARLEN(8'd0),
    .SAXIACPARLOCK(1'd0), .SAXIACPARPROT(3'd0), .SAXIACPARQOS(4'd0), .SAXIACPARSIZE(3'd0),
    .SAXIACPARUSER(2'd0), .SAXIACPARVALID(1'd0), .SAXIACPAWADDR(40'd0), .SAXIACPAWBURST(2'd0),
    .SAXIACPAWCACHE(4'd0), .SAXIACPAWID(5'd0), .SAXIACPAWLEN(8'd0), .SAXIACPAWLOCK(1'd0),
    .SAXIACPAWPROT(3'd0), .SAXIACPAWQOS(4'd0), .SAXIACPAWSIZE(3'd0), .SAXIACPAWUSER(2'd0),
    .SAXIACPAWVALID(1'd0), .SAXIACPBREADY(1'd0), .SAXIACPRREADY(1'd0), .SAXIACPWDATA(128'd0),
    .SAXIACPWLAST(1'd0), .SAXIACPWSTRB(16'd0), .SAXIACPWVALID(1'd0), .SAXIGP0ARADDR(49'd0),
    .SAXIGP0ARBURST(2'd0), .SAXIGP0ARCACHE(4'd0), .SAXIGP0ARID(6'd0), .SAXIGP0ARLEN(8'd0),
    .SAXIGP0ARLOCK(1'd0), .SAXIGP0ARPROT(3'd0), .SAXIGP0ARQOS(4'd0), .SAXIGP0ARSIZE(3'd0),
    .SAXIGP0ARUSER(1'd0), .SAXIGP0ARVALID(1'd0), .SAXIGP0AWADDR(49'd0), .SAXIGP0AWBURST(2'd0),
    .SAXIGP0AWCACHE(4'd0), .SAXIGP0AWID(6'd0), .SAXIGP0AWLEN(8'd0), .SAXIGP0AWLOCK(1'd0),
    .SAXIGP0AWPROT(3'd0), .SAXIGP0AWQOS(4'd0), .SAXIGP0AWSIZE(3'd0), .SAXIGP0AWUSER(1'd0),
    .SAXIGP0AWVALID(1'd0), .SAXIGP0BREADY(1'd0), .SAXIGP0RCLK(1'd0), .SAXIGP0RREADY(1'd0),
    .SAXIGP0WCLK(1'd0), .SAXIGP0WDATA(128'd0), .SAXIGP0WLAST(1'd0), .SAXIGP0WSTRB(16'd0),
    .SAXIGP0WVALID(1'd0), .SAXIGP1ARADDR(49'd0), .SAXIGP1ARBURST(2'd0), .SAXIGP1ARCACHE(4'd0),
    .SAXIGP1ARID(6'd0), .SAXIGP1ARLEN(8'd0), .SAXIGP1ARLOCK(1'd0), .SAXIGP1ARPROT(3'd0),
    .SAXIGP1ARQOS(4'd0), .SAXIGP1ARSIZE(3'd0), .SAXIGP1ARUSER(1'd0), .SAXIGP1ARVALID(1'd0),
    .SAXIGP1AWADDR(49'd0), .SAXIGP1AWBURST(2'd0), .SAXIGP1AWCACHE(4'd0), .SAXIGP1AWID(6'd0),
    .SAXIGP1AWLEN(8'd0), .SAXIGP1AWLOCK(1'd0), .SAXIGP1AWPROT(3'd0), .SAXIGP1AWQOS(4'd0),
    .SAXIGP1AWSIZE(3'd0), .SAXIGP1AWUSER(1'd0), .SAXIGP1AWVALID(1'd0), .SAXIGP1BREADY(1'd0),
    .SAXIGP1RCLK(1'd0), .SAXIGP1RREADY(1'd0), .SAXIGP1WCLK(1'd0), .SAXIGP1WDATA(128'd0),
    .SAXIGP1WLAST(1'd0), .SAXIGP1WSTRB(16'd0), .SAXIGP1WVALID(1'd0), .SAXIGP2ARID(6'd0),
    .SAXIGP2ARLOCK(1'd0), .SAXIGP2ARPROT(3'd0), .SAXIGP2ARQOS(4'd0), .SAXIGP2ARUSER(1'd0),
    .SAXIGP2AWID(6'd0), .SAXIGP2AWLOCK(1'd0), .SAXIGP2AWPROT(3'd0), .SAXIGP2AWQOS(4'd0),
    .SAXIGP2AWUSER(1'd0), .SAXIGP3ARID(6'd0), .SAXIGP3ARLOCK(1'd0), .SAXIGP3ARPROT(3'd0),
    .SAXIGP3ARQOS(4'd0), .SAXIGP3ARUSER(1'd0), .SAXIGP3AWID(6'd0), .SAXIGP3AWLOCK(1'd0),
    .SAXIGP3AWPROT(3'd0), .SAXIGP3AWQOS(4'd0), .SAXIGP3AWUSER(1'd0), .SAXIGP4ARID(6'd0),
    .SAXIGP4ARLOCK(1'd0), .SAXIGP4ARPROT(3'd0), .SAXIGP4ARQOS(4'd0), .SAXIGP4ARUSER(1'd0),
    .SAXIGP4AWID(6'd0), .SAXIGP4AWLOCK(1'd0), .SAXIGP4AWPROT(3'd0), .SAXIGP4AWQOS(4'd0),
    .SAXIGP4AWUSER(1'd0), .SAXIGP5ARID(6'd0), .SAXIGP5ARLOCK(1'd0), .SAXIGP5ARPROT(3'd0),
    .SAXIGP5ARQOS(4'd0), .SAXIGP5ARUSER(1'd0), .SAXIGP5AWID(6'd0), .SAXIGP5AWLOCK(1'd0),
    .SAXIGP5AWPROT(3'd0), .SAXIGP5AWQOS(4'd0), .SAXIGP5AWUSER(1'd0), .SAXIGP6ARADDR(49'd0),
    .SAXIGP6ARBURST(2'd0), .SAXIGP6ARCACHE(4'd0), .SAXIGP6ARID(6'd0), .SAXIGP6ARLEN(8'd0),
    .SAXIGP6ARLOCK(1'd0), .SAXIGP6ARPROT(3'd0), .SAXIGP6ARQOS(4'd0), .SAXIGP6ARSIZE(3'd0),
    .SAXIGP6ARUSER(1'd0), .SAXIGP6ARVALID(1'd0), .SAXIGP6AWADDR(49'd0), .SAXIGP6AWBURST(2'd0),
    .SAXIGP6AWCACHE(4'd0), .SAXIGP6AWID(6'd0), .SAXIGP6AWLEN(8'd0), .SAXIGP6AWLOCK(1'd0),
    .SAXIGP6AWPROT(3'd0), .SAXIGP6AWQOS(4'd0), .SAXIGP6AWSIZE(3'd0), .SAXIGP6AWUSER(1'd0),
    .SAXIGP6AWVALID(1'd0), .SAXIGP6BREADY(1'd0), .SAXIGP6RCLK(1'd0), .SAXIGP6RREADY(1'd0),
    .SAXIGP6WCLK(1'd0), .SAXIGP6WDATA(128'd0), .SAXIGP6WLAST(1'd0), .SAXIGP6WSTRB(16'd0),
    .SAXIGP6WVALID(1'd0), .STMEVENT(60'd0)
  );
endmodule
