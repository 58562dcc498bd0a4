// Properties of the readers and the writer of memory, as AXI4 requires them (Arm IHI 0022, A3).
// Bursts end at multiples of 64 beats, so none crosses a 4 KB boundary.

module burst_is_legal(input wire [47:0] burst, output wire legal); // {address, length - 1}
  wire [6:0] last = burst[17:12] + burst[7:0];
  assign legal = burst[11:8] == 0 && burst[7:6] == 0 && !last[6] && burst[47:44] == 0;
endmodule

module request_reads_properties(
  input wire clk, input wire rst,
  input wire ended_data, input wire ended_valid,
  input wire [114:0] vector_reads_data, input wire vector_reads_valid,
  input wire m_ar_ready, input wire routes_ready
);
  wire ended_ready, vector_reads_ready, m_ar_valid, routes_valid;
  wire [47:0] m_ar_data;
  wire [10:0] routes_data;
  edgegen_requestreads process(.*);
  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);

  reg [4:0] pending = 0; // bursts that memory has not finished
  wire ask = m_ar_valid && m_ar_ready, end_ = ended_valid && ended_ready;
  always @(posedge clk) pending <= rst ? 0 : pending + ask - end_;
  always @* if (started && !rst) begin
    assume (!ended_valid || pending != 0);         // a burst ends after its address
    assume (!vector_reads_valid || vector_reads_data[79:48] != 0); // no read is empty
  end

  wire legal;
  burst_is_legal check(.burst(m_ar_data), .legal(legal));
  always @* if (started && !rst) begin
    assert (pending <= 8);
    assert (!m_ar_valid || legal);
    assert (!routes_valid || routes_data[7:0] != 0);
    if (m_ar_valid && routes_valid) assert (routes_data[7:0] == m_ar_data[7:0] + 8'd1);
  end
endmodule

module request_writes_properties(
  input wire clk, input wire rst,
  input wire [112:0] writes_data, input wire writes_valid, // base, count, stride, segments, unit
  input wire m_aw_ready, input wire lengths_ready
);
  wire writes_ready, m_aw_valid, lengths_valid;
  wire [47:0] m_aw_data;
  wire [9:0] lengths_data;
  edgegen_requestwrites process(.*);
  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);
  always @* if (started && !rst) assume (!writes_valid || writes_data[80:49] != 0);

  wire legal;
  burst_is_legal check(.burst(m_aw_data), .legal(legal));
  always @* if (started && !rst) begin
    assert (!m_aw_valid || legal);
    assert (!lengths_valid || lengths_data[9:2] != 0);
    if (m_aw_valid && lengths_valid) assert (lengths_data[9:2] == m_aw_data[7:0] + 8'd1);
  end
endmodule

module send_beats_properties(
  input wire clk, input wire rst,
  input wire [9:0] lengths_data, input wire lengths_valid,
  input wire [127:0] results_data, input wire results_valid,
  input wire [127:0] vectors_data, input wire vectors_valid,
  input wire m_w_ready, input wire ends_ready
);
  wire lengths_ready, results_ready, vectors_ready, m_w_valid, ends_data, ends_valid;
  wire [128:0] m_w_data;
  edgegen_sendbeats process(.*);
  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);
  always @* if (started && !rst) assume (!lengths_valid || lengths_data[9:2] != 0);

  // Beats of the current burst that have not been sent; 0 between bursts.
  reg [7:0] left = 0;
  wire take = lengths_valid && lengths_ready, send = m_w_valid && m_w_ready;
  always @(posedge clk) begin
    if (rst) left <= 0;
    else if (take) left <= lengths_data[9:2];
    else if (send) left <= left - 1;
  end
  always @* if (started && !rst) begin
    assert (!m_w_valid || left != 0);
    assert (!take || left == 0 || (left == 1 && send));
    if (m_w_valid) assert (m_w_data[0] == (left == 1));
  end
endmodule
