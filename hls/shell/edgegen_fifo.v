// A queue of DEPTH words and one more at its output, on memory that is read with the clock, so
// that block RAM serves. It stands where XLS would spell each FIFO out as flip-flops.
module edgegen_fifo #(
  parameter WIDTH = 32,
  parameter DEPTH = 4
) (
  input  wire             clk,
  input  wire             rst,
  input  wire [WIDTH-1:0] push_data,
  input  wire             push_valid,
  output wire             push_ready,
  output wire [WIDTH-1:0] pop_data,
  output wire             pop_valid,
  input  wire             pop_ready
);
  localparam BITS = (DEPTH > 1) ? $clog2(DEPTH) : 1;
  localparam [BITS-1:0] LAST = DEPTH[BITS-1:0] - 1'b1;

  reg [WIDTH-1:0] memory [0:DEPTH-1];
  reg [WIDTH-1:0] head;
  reg [BITS-1:0] write_at, read_at;
  reg [BITS:0] held;
  reg valid;

  wire push = push_valid && push_ready;
  wire fetch = held != 0 && (!valid || pop_ready);

  assign push_ready = held != DEPTH[BITS:0];
  assign pop_data = head;
  assign pop_valid = valid;

  always @(posedge clk) begin
    if (push) memory[write_at] <= push_data;
    if (fetch) head <= memory[read_at];
  end

  always @(posedge clk) begin
    if (rst) begin
      write_at <= 0;
      read_at <= 0;
      held <= 0;
      valid <= 1'b0;
    end else begin
      if (push) write_at <= (write_at == LAST) ? {BITS{1'b0}} : write_at + 1'b1;
      if (fetch) read_at <= (read_at == LAST) ? {BITS{1'b0}} : read_at + 1'b1;
      if (push && !fetch) held <= held + 1'b1;
      if (fetch && !push) held <= held - 1'b1;
      if (fetch) valid <= 1'b1;
      else if (pop_ready) valid <= 1'b0;
    end
  end
endmodule
