// A queue of DEPTH words plus output registers. Its memory is read synchronously, so that a deep one
// maps to block RAM. It replaces the FIFOs of XLS, which are flip-flops. The states "not full" and "not
// empty" are registered too, so that no path has a comparison. A queue of depth 1 is one register,
// for the stages of a pipeline.
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

      reg [WIDTH-1:0] head;
      reg [BITS-1:0] write_at, read_at;
      reg not_full, not_empty, valid;

      wire [BITS-1:0] write_next = (write_at == LAST) ? {BITS{1'b0}} : write_at + 1'b1;
      wire [BITS-1:0] read_next = (read_at == LAST) ? {BITS{1'b0}} : read_at + 1'b1;
      wire next;
      wire push = push_valid && not_full;
      wire fetch = not_empty && next;

      assign push_ready = not_full;

      if (DEPTH > 32) begin : block
        (* ram_style = "block" *) reg [WIDTH-1:0] memory [0:DEPTH-1];
        always @(posedge clk) begin
          if (push) memory[write_at] <= push_data;
          if (fetch) head <= memory[read_at];
        end
      end else begin : distributed
        reg [WIDTH-1:0] memory [0:DEPTH-1];
        always @(posedge clk) begin
          if (push) memory[write_at] <= push_data;
          if (fetch) head <= memory[read_at];
        end
      end

      always @(posedge clk) begin
        not_full <= rst || fetch || (not_full && !(push_valid && write_next == read_at));
        not_empty <= !rst && (push || (not_empty && !(next && read_next == write_at)));
        valid <= !rst && (next ? not_empty : valid);
        if (rst) begin
          write_at <= 0;
          read_at <= 0;
        end else begin
          if (push) write_at <= write_next;
          if (fetch) read_at <= read_next;
        end
      end

      // Block RAM outputs words late in a cycle: deep queues have another output register.
      if (DEPTH > 32) begin : deep
        reg [WIDTH-1:0] out;
        reg out_valid;
        wire take = valid && (!out_valid || pop_ready);
        assign next = !valid || take;
        assign pop_data = out;
        assign pop_valid = out_valid;
        always @(posedge clk) if (take) out <= head;
        always @(posedge clk) begin
          if (rst) out_valid <= 1'b0;
          else if (take) out_valid <= 1'b1;
          else if (pop_ready) out_valid <= 1'b0;
        end
      end else begin : shallow
        assign next = !valid || pop_ready;
        assign pop_data = head;
        assign pop_valid = valid;
      end
    end
  endgenerate
endmodule
