// A queue of DEPTH words and what its output's registers hold, on memory that is read with the
// clock, so that block RAM serves. It stands where XLS would spell each FIFO out as flip-flops.
// Whether there is room, and a word, is in registers too: nothing waits for a comparison. A queue
// of depth 1 is a register alone, for a pipeline's stages.
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
  generate
    if (DEPTH == 1) begin : single
      reg [WIDTH-1:0] word;
      reg valid;
      assign push_ready = !valid || pop_ready;
      assign pop_data = word;
      assign pop_valid = valid;
      always @(posedge clk) if (push_ready) word <= push_data;
      always @(posedge clk) begin
        if (rst) valid <= 1'b0;
        else if (push_ready) valid <= push_valid;
      end
    end else begin : queue
      localparam BITS = $clog2(DEPTH);
      localparam [BITS-1:0] LAST = DEPTH[BITS-1:0] - 1'b1;

      reg [WIDTH-1:0] memory [0:DEPTH-1];
      reg [WIDTH-1:0] head;
      reg [BITS-1:0] write_at, read_at;
      reg room, some, valid;

      wire [BITS-1:0] write_next = (write_at == LAST) ? {BITS{1'b0}} : write_at + 1'b1;
      wire [BITS-1:0] read_next = (read_at == LAST) ? {BITS{1'b0}} : read_at + 1'b1;
      wire next;
      wire push = push_valid && room;
      wire fetch = some && next;

      assign push_ready = room;

      always @(posedge clk) begin
        if (push) memory[write_at] <= push_data;
        if (fetch) head <= memory[read_at];
      end

      always @(posedge clk) begin
        room <= rst || fetch || (room && !(push_valid && write_next == read_at));
        some <= !rst && (push || (some && !(next && read_next == write_at)));
        valid <= !rst && (next ? some : valid);
        if (rst) begin
          write_at <= 0;
          read_at <= 0;
        end else begin
          if (push) write_at <= write_next;
          if (fetch) read_at <= read_next;
        end
      end

      // Block RAM gives its words late in a cycle: behind a deep memory they get another register.
      if (DEPTH > 32) begin : deep
        reg [WIDTH-1:0] out;
        reg there;
        wire take = valid && (!there || pop_ready);
        assign next = !valid || take;
        assign pop_data = out;
        assign pop_valid = there;
        always @(posedge clk) if (take) out <= head;
        always @(posedge clk) begin
          if (rst) there <= 1'b0;
          else if (take) there <= 1'b1;
          else if (pop_ready) there <= 1'b0;
        end
      end else begin : shallow
        assign next = !valid || pop_ready;
        assign pop_data = head;
        assign pop_valid = valid;
      end
    end
  endgenerate
endmodule
