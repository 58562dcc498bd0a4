// The accelerator as a kernel that XRT starts (ap_ctrl_hs). It runs a queue, then writes its registers
// to the report, because XRT reads none. Without entries it only writes the report.
//
//   0x00  control: start, done (cleared by reading), idle, ready     0x18  entries of the queue
//   0x10  queue's address in units of 16 bytes                       0x20  position of the token
//   0x28  report's address, 64 bits
module edgegen_kernel (
  input  wire         ap_clk,
  input  wire         ap_rst_n,
  input  wire [11:0]  s_axi_control_awaddr,
  input  wire         s_axi_control_awvalid,
  output wire         s_axi_control_awready,
  input  wire [31:0]  s_axi_control_wdata,
  input  wire [3:0]   s_axi_control_wstrb,
  input  wire         s_axi_control_wvalid,
  output wire         s_axi_control_wready,
  output wire [1:0]   s_axi_control_bresp,
  output wire         s_axi_control_bvalid,
  input  wire         s_axi_control_bready,
  input  wire [11:0]  s_axi_control_araddr,
  input  wire         s_axi_control_arvalid,
  output wire         s_axi_control_arready,
  output wire [31:0]  s_axi_control_rdata,
  output wire [1:0]   s_axi_control_rresp,
  output wire         s_axi_control_rvalid,
  input  wire         s_axi_control_rready,
  output wire [63:0]  m_axi_gmem_araddr,
  output wire [7:0]   m_axi_gmem_arlen,
  output wire [2:0]   m_axi_gmem_arsize,
  output wire [1:0]   m_axi_gmem_arburst,
  output wire         m_axi_gmem_arvalid,
  input  wire         m_axi_gmem_arready,
  input  wire [127:0] m_axi_gmem_rdata,
  input  wire [1:0]   m_axi_gmem_rresp,
  input  wire         m_axi_gmem_rlast,
  input  wire         m_axi_gmem_rvalid,
  output wire         m_axi_gmem_rready,
  output wire [63:0]  m_axi_gmem_awaddr,
  output wire [7:0]   m_axi_gmem_awlen,
  output wire [2:0]   m_axi_gmem_awsize,
  output wire [1:0]   m_axi_gmem_awburst,
  output wire         m_axi_gmem_awvalid,
  input  wire         m_axi_gmem_awready,
  output wire [127:0] m_axi_gmem_wdata,
  output wire [15:0]  m_axi_gmem_wstrb,
  output wire         m_axi_gmem_wlast,
  output wire         m_axi_gmem_wvalid,
  input  wire         m_axi_gmem_wready,
  input  wire [1:0]   m_axi_gmem_bresp,
  input  wire         m_axi_gmem_bvalid,
  output wire         m_axi_gmem_bready
);
  // Registers of the accelerator
  localparam [7:0] STATUS = 8'h04, QUEUE = 8'h08, COUNT = 8'h0c, POSITION = 8'h28;
  localparam [2:0] IDLE = 0, SET = 1, POLL = 2, READ = 3, REPORT = 4, RESPONSE = 5;

  reg reset;
  always @(posedge ap_clk) reset <= !ap_rst_n;

  // Control registers
  reg start, done;
  reg [31:0] queue, count, position;
  reg [63:0] report;
  reg [11:0] write_address;
  reg [31:0] write_word;
  reg [3:0] write_strobes;
  reg has_address, has_word, answers, reads;
  reg [31:0] read_word;
  reg [2:0] state;
  wire finished = state == RESPONSE && m_axi_gmem_bvalid;
  wire writes = has_address && has_word && !answers;
  wire asks = s_axi_control_arvalid && s_axi_control_arready;
  assign s_axi_control_awready = !has_address;
  assign s_axi_control_wready = !has_word;
  assign s_axi_control_bresp = 2'd0;
  assign s_axi_control_bvalid = answers;
  assign s_axi_control_arready = !reads;
  assign s_axi_control_rdata = read_word;
  assign s_axi_control_rresp = 2'd0;
  assign s_axi_control_rvalid = reads;

  always @(posedge ap_clk) begin
    if (s_axi_control_awvalid && s_axi_control_awready)
      {has_address, write_address} <= {1'b1, s_axi_control_awaddr};
    if (s_axi_control_wvalid && s_axi_control_wready)
      {has_word, write_word, write_strobes} <= {1'b1, s_axi_control_wdata, s_axi_control_wstrb};
    if (answers && s_axi_control_bready) answers <= 1'b0;
    if (writes) begin
      {has_address, has_word, answers} <= 3'b001;
      if (&write_strobes) case (write_address)
        12'h010: queue <= write_word;
        12'h018: count <= write_word;
        12'h020: position <= write_word;
        12'h028: report[31:0] <= write_word;
        12'h02c: report[63:32] <= write_word;
        default: ;
      endcase
    end
    if (reads && s_axi_control_rready) reads <= 1'b0;
    if (asks) begin
      reads <= 1'b1;
      case (s_axi_control_araddr)
        12'h000: read_word <= {28'd0, done, !start, done, start};
        12'h010: read_word <= queue;
        12'h018: read_word <= count;
        12'h020: read_word <= position;
        12'h028: read_word <= report[31:0];
        12'h02c: read_word <= report[63:32];
        default: read_word <= 32'd0;
      endcase
    end
    if (asks && s_axi_control_araddr == 12'h000) done <= 1'b0;
    if (finished) {start, done} <= 2'b01;
    if (writes && write_address == 12'h000 && write_strobes[0] && write_word[0]) start <= 1'b1;
    if (reset) {start, done, has_address, has_word, answers, reads} <= 6'd0;
  end

  // A run: three registers are written, the status read until the queue is done, then all registers.
  reg [3:0] step;
  reg asked, address_sent, word_sent;
  reg [511:0] words;  // of the report, shifted in
  wire [7:0] place = state == SET ? (step == 0 ? POSITION : step == 1 ? QUEUE : COUNT)
                   : state == POLL ? STATUS : {2'd0, step, 2'd0};
  wire [31:0] value = step == 0 ? position : step == 1 ? queue : count;
  wire reading = state == POLL || state == READ;
  wire aw_ready, w_ready, b_valid, ar_ready, r_valid;
  wire [31:0] r_data;
  wire answered = r_valid && reading;
  wire set = b_valid && state == SET;
  wire [3:0] last_set = count == 32'd0 ? 4'd1 : 4'd2;

  // The report's burst
  reg [1:0] beat;
  reg burst_sent, beats_sent;
  wire reporting = state == REPORT || state == RESPONSE;

  always @(posedge ap_clk) begin
    case (state)
      IDLE: if (start) begin
        state <= SET;
        step <= 4'd0;
      end
      SET: begin
        if (aw_ready) address_sent <= 1'b1;
        if (w_ready) word_sent <= 1'b1;
        if (set) begin
          {address_sent, word_sent} <= 2'b00;
          step <= step + 4'd1;
          if (step == last_set) state <= POLL;
        end
      end
      POLL: if (answered && !r_data[0]) begin
        state <= READ;
        step <= 4'd0;
      end
      READ: if (answered) begin
        words <= {r_data, words[511:32]};
        step <= step + 4'd1;
        if (step == 4'd15) state <= REPORT;
      end
      REPORT: begin
        if (m_axi_gmem_awready) burst_sent <= 1'b1;
        if (m_axi_gmem_wready && !beats_sent) begin
          beat <= beat + 2'd1;
          words <= {128'd0, words[511:128]};
          if (beat == 2'd3) beats_sent <= 1'b1;
        end
        if (burst_sent && beats_sent) state <= RESPONSE;
      end
      default: if (finished) begin
        {burst_sent, beats_sent, beat} <= 4'd0;
        state <= IDLE;
      end
    endcase
    if (reading) asked <= (asked || ar_ready) && !answered;
    if (reset) begin
      state <= IDLE;
      {asked, address_sent, word_sent, burst_sent, beats_sent, beat} <= 7'd0;
    end
  end

  wire [39:0] araddr, awaddr;
  wire [7:0] awlen;
  wire [127:0] wdata;
  wire awvalid, wlast, wvalid, bready;
  assign m_axi_gmem_araddr = {24'd0, araddr};
  assign m_axi_gmem_awaddr = reporting ? report : {24'd0, awaddr};
  assign m_axi_gmem_awlen = reporting ? 8'd3 : awlen;
  assign m_axi_gmem_awvalid = reporting ? state == REPORT && !burst_sent : awvalid;
  assign m_axi_gmem_wdata = reporting ? words[127:0] : wdata;
  assign m_axi_gmem_wlast = reporting ? beat == 2'd3 : wlast;
  assign m_axi_gmem_wvalid = reporting ? state == REPORT && !beats_sent : wvalid;
  assign m_axi_gmem_bready = reporting ? state == RESPONSE : bready;

  wire alone;
  edgegen_axi accelerator (
    .aclk(ap_clk), .aresetn(ap_rst_n),
    .s_axi_awaddr(place), .s_axi_awvalid(state == SET && !address_sent), .s_axi_awready(aw_ready),
    .s_axi_wdata(value), .s_axi_wvalid(state == SET && !word_sent), .s_axi_wready(w_ready),
    .s_axi_bresp(), .s_axi_bvalid(b_valid), .s_axi_bready(state == SET),
    .s_axi_araddr(place), .s_axi_arvalid(reading && !asked), .s_axi_arready(ar_ready),
    .s_axi_rdata(r_data), .s_axi_rresp(), .s_axi_rvalid(r_valid), .s_axi_rready(reading),
    .m_axi_araddr(araddr), .m_axi_arlen(m_axi_gmem_arlen), .m_axi_arsize(m_axi_gmem_arsize),
    .m_axi_arburst(m_axi_gmem_arburst), .m_axi_arcache(), .m_axi_arprot(),
    .m_axi_arvalid(m_axi_gmem_arvalid), .m_axi_arready(m_axi_gmem_arready),
    .m_axi_rdata(m_axi_gmem_rdata), .m_axi_rresp(m_axi_gmem_rresp),
    .m_axi_rlast(m_axi_gmem_rlast), .m_axi_rvalid(m_axi_gmem_rvalid),
    .m_axi_rready(m_axi_gmem_rready), .m_axi_awaddr(awaddr), .m_axi_awlen(awlen),
    .m_axi_awsize(m_axi_gmem_awsize), .m_axi_awburst(m_axi_gmem_awburst), .m_axi_awcache(),
    .m_axi_awprot(), .m_axi_awvalid(awvalid), .m_axi_awready(m_axi_gmem_awready && !reporting),
    .m_axi_wdata(wdata), .m_axi_wstrb(m_axi_gmem_wstrb), .m_axi_wlast(wlast),
    .m_axi_wvalid(wvalid), .m_axi_wready(m_axi_gmem_wready && !reporting),
    .m_axi_bresp(m_axi_gmem_bresp), .m_axi_bvalid(m_axi_gmem_bvalid && !reporting),
    .m_axi_bready(bready),
    .arrived(alone), .released(alone)
  );
endmodule
