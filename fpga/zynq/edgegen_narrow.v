// From an AXI4 port of 128 bits to an AXI3 port of 64 bits, whose bursts have at most 16 beats. Each
// burst becomes up to 32 pieces, in order. No output depends on an input in the same cycle.
module edgegen_narrow (
  input  wire         aclk,
  input  wire         aresetn,
  input  wire [31:0]  s_araddr,
  input  wire [7:0]   s_arlen,
  input  wire         s_arvalid,
  output wire         s_arready,
  output wire [127:0] s_rdata,
  output wire [1:0]   s_rresp,
  output wire         s_rlast,
  output wire         s_rvalid,
  input  wire         s_rready,
  input  wire [31:0]  s_awaddr,
  input  wire [7:0]   s_awlen,
  input  wire         s_awvalid,
  output wire         s_awready,
  input  wire [127:0] s_wdata,
  input  wire         s_wlast,
  input  wire         s_wvalid,
  output wire         s_wready,
  output wire [1:0]   s_bresp,
  output wire         s_bvalid,
  input  wire         s_bready,
  output wire [31:0]  m_araddr,
  output wire [3:0]   m_arlen,
  output wire         m_arvalid,
  input  wire         m_arready,
  input  wire [63:0]  m_rdata,
  input  wire [1:0]   m_rresp,
  input  wire         m_rvalid,
  output wire         m_rready,
  output wire [31:0]  m_awaddr,
  output wire [3:0]   m_awlen,
  output wire         m_awvalid,
  input  wire         m_awready,
  output wire [63:0]  m_wdata,
  output wire         m_wlast,
  output wire         m_wvalid,
  input  wire         m_wready,
  input  wire [1:0]   m_bresp,
  input  wire         m_bvalid,
  output wire         m_bready
);
  wire reset = !aresetn;

  // Reads
  wire [7:0] read_len;
  wire read_len_valid, read_taken;
  edgegen_pieces read_pieces (
    .clk(aclk), .rst(reset),
    .s_addr(s_araddr), .s_len(s_arlen), .s_valid(s_arvalid), .s_ready(s_arready),
    .m_addr(m_araddr), .m_len(m_arlen), .m_valid(m_arvalid), .m_ready(m_arready),
    .len(read_len), .len_valid(read_len_valid), .len_ready(read_taken)
  );
  reg half = 1'b0;  // whether `low` has the first half of a word
  reg [63:0] low;
  reg [1:0] low_resp;
  reg [7:0] words = 8'd0;  // of this burst before this one
  wire words_last = words == read_len;
  wire out_ready;
  wire beat = m_rvalid && m_rready;
  wire word = beat && half;
  assign m_rready = out_ready && read_len_valid;
  assign read_taken = word && words_last;
  always @(posedge aclk) begin
    if (beat) {half, low, low_resp} <= {!half, m_rdata, m_rresp};
    if (word) words <= words_last ? 8'd0 : words + 8'd1;
    if (reset) begin
      half <= 1'b0;
      words <= 8'd0;
    end
  end
  edgegen_fifo #(.WIDTH(131), .DEPTH(2)) words_out (
    .clk(aclk), .rst(reset),
    .push_data({m_rdata, low, m_rresp | low_resp, words_last}), .push_valid(word),
    .push_ready(out_ready),
    .pop_data({s_rdata, s_rresp, s_rlast}), .pop_valid(s_rvalid), .pop_ready(s_rready)
  );

  // Writes: a piece's data follows its address.
  wire [7:0] write_len;
  wire write_len_valid, write_done;
  edgegen_pieces write_pieces (
    .clk(aclk), .rst(reset),
    .s_addr(s_awaddr), .s_len(s_awlen), .s_valid(s_awvalid), .s_ready(s_awready),
    .m_addr(m_awaddr), .m_len(m_awlen), .m_valid(m_awvalid), .m_ready(m_awready),
    .len(write_len), .len_valid(write_len_valid), .len_ready(write_done)
  );
  wire [127:0] w_data;
  wire w_last, w_valid;
  reg second = 1'b0;          // whether the second half of a word is next
  reg [2:0] piece_words = 3'd0;  // of this piece before this one
  reg [9:0] addressed = 10'd0;   // pieces with an address and without all data
  wire announced = m_awvalid && m_awready;
  wire sent = m_wvalid && m_wready;
  wire piece_sent = sent && m_wlast;
  edgegen_fifo #(.WIDTH(129), .DEPTH(2)) words_in (
    .clk(aclk), .rst(reset),
    .push_data({s_wdata, s_wlast}), .push_valid(s_wvalid), .push_ready(s_wready),
    .pop_data({w_data, w_last}), .pop_valid(w_valid), .pop_ready(sent && second)
  );
  assign m_wdata = second ? w_data[127:64] : w_data[63:0];
  assign m_wlast = second && (w_last || piece_words == 3'd7);
  assign m_wvalid = w_valid && addressed != 10'd0;
  always @(posedge aclk) begin
    if (sent) second <= !second;
    if (sent && second) piece_words <= m_wlast ? 3'd0 : piece_words + 3'd1;
    addressed <= addressed + {9'd0, announced} - {9'd0, piece_sent};
    if (reset) begin
      second <= 1'b0;
      piece_words <= 3'd0;
      addressed <= 10'd0;
    end
  end

  // One response for all pieces of a burst.
  reg [4:0] responses = 5'd0;
  reg [1:0] worst = 2'd0;
  wire answer_ready;
  wire answered = m_bvalid && m_bready;
  assign m_bready = answer_ready && write_len_valid;
  assign write_done = answered && responses == write_len[7:3];
  always @(posedge aclk) begin
    if (answered) begin
      responses <= write_done ? 5'd0 : responses + 5'd1;
      worst <= write_done ? 2'd0 : worst | m_bresp;
    end
    if (reset) begin
      responses <= 5'd0;
      worst <= 2'd0;
    end
  end
  edgegen_fifo #(.WIDTH(2), .DEPTH(2)) answers (
    .clk(aclk), .rst(reset),
    .push_data(worst | m_bresp), .push_valid(write_done), .push_ready(answer_ready),
    .pop_data(s_bresp), .pop_valid(s_bvalid), .pop_ready(s_bready)
  );
endmodule

// Addresses of a burst's pieces: 8 words of 128 bits as 16 beats of 64 bits each, the last with the
// rest. The lengths of the bursts are queued.
module edgegen_pieces (
  input  wire        clk,
  input  wire        rst,
  input  wire [31:0] s_addr,
  input  wire [7:0]  s_len,
  input  wire        s_valid,
  output wire        s_ready,
  output reg  [31:0] m_addr,
  output wire [3:0]  m_len,
  output wire        m_valid,
  input  wire        m_ready,
  output wire [7:0]  len,
  output wire        len_valid,
  input  wire        len_ready
);
  reg busy = 1'b0;
  reg [7:0] left;  // words after the first of this piece
  wire whole = left[7:3] != 5'd0;
  wire room;
  assign s_ready = !busy && room;
  assign m_valid = busy;
  assign m_len = whole ? 4'd15 : {left[2:0], 1'b1};
  always @(posedge clk) begin
    if (s_valid && s_ready) {busy, m_addr, left} <= {1'b1, s_addr, s_len};
    else if (m_ready) begin
      m_addr <= m_addr + 32'd128;
      left <= left - 8'd8;
      if (!whole) busy <= 1'b0;
    end
    if (rst) busy <= 1'b0;
  end
  edgegen_fifo #(.WIDTH(8), .DEPTH(16)) lengths (
    .clk(clk), .rst(rst),
    .push_data(s_len), .push_valid(s_valid && !busy), .push_ready(room),
    .pop_data(len), .pop_valid(len_valid), .pop_ready(len_ready)
  );
endmodule
