// A register between two stages of a pipeline that never waits: the word moves on in every cycle. The
// receiver must take each word at once, which the credits of hls/dslx/engine.x ensure. It replaces the
// FIFOs of channels that are named stage_*.
module edgegen_stage #(
  parameter WIDTH = 32
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
  reg [WIDTH-1:0] word;
  reg valid;
  assign push_ready = 1'b1;
  assign pop_data = word;
  assign pop_valid = valid;
  always @(posedge clk) begin
    word <= push_data;
    valid <= push_valid && !rst;
  end

  wire unused = &{1'b0, pop_ready, 1'b0};
endmodule
