// Properties of edgegen_fifo: each word leaves once, in order and unchanged, and none is lost. It takes
// a word whenever it has fewer than DEPTH.
module fifo_properties #(
  parameter DEPTH = 4,
  parameter CAPACITY = DEPTH // words in the memory and the output registers
) (
  input wire clk,
  input wire rst,
  input wire push_data,
  input wire push_valid,
  input wire pop_ready,
  input wire mark // of one word, which is followed
);
  localparam BITS = $clog2(CAPACITY + 2);

  wire push_ready, pop_valid, pop_data;
  edgegen_fifo #(.WIDTH(1), .DEPTH(DEPTH)) fifo (
    .clk(clk), .rst(rst),
    .push_data(push_data), .push_valid(push_valid), .push_ready(push_ready),
    .pop_data(pop_data), .pop_valid(pop_valid), .pop_ready(pop_ready)
  );
  wire push = push_valid && push_ready;
  wire pop = pop_valid && pop_ready;

  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);

  reg [BITS-1:0] words = 0, ahead = 0; // inside, and before the marked one
  reg value = 0, follows = 0;
  always @(posedge clk) begin
    words <= words + push - pop;
    if (push && mark && !follows) begin
      follows <= 1;
      value <= push_data;
      ahead <= words - pop;
    end else if (follows && pop) begin
      follows <= ahead != 0;
      ahead <= ahead - 1;
    end
    if (rst) begin
      words <= 0;
      follows <= 0;
    end
  end

  reg waits = 0, offered = 0;
  always @(posedge clk) begin
    waits <= !rst && pop_valid && !pop_ready;
    offered <= pop_data;
  end

  always @* if (started && !rst) begin
    assert (words <= CAPACITY);
    assert (!pop_valid || words != 0);
    assert (push_ready || words >= DEPTH);
    if (follows && pop_valid && ahead == 0) assert (pop_data == value);
    if (waits) assert (pop_valid && pop_data == offered);
  end
endmodule
