// Properties of the array's credits: no stage waits, since the queue of scaled sums has room for all
// beats inside. The two queues are counters that do what fifo.sv proves of edgegen_fifo.
module credits_properties #(
  parameter PLACES = 16, // depth of both queues
  parameter CREDITS = PLACES - 1,
  parameter CODES = 0, SLICES = 0, SELECTED = 0, ENCODED = 0, MULTIPLIED = 0, DECODED = 0,
  parameter REDUCED = 0, SUMMED = 0, SCALED = 0, RESULTS = 0, PASSED = 1 // bits of the words
) (
  input wire clk,
  input wire rst,
  input wire [CODES-1:0] codes_data,
  input wire codes_valid,
  input wire [SLICES-1:0] slices_data,
  input wire slices_valid,
  input wire [SCALED-1:0] scaled_pop_data,
  input wire scaled_pop_valid,
  input wire scaled_ready,
  input wire credits_pop_valid,
  input wire credits_push_ready,
  input wire results_ready,
  input wire passed_ready
);
  wire codes_ready, slices_ready, results_valid, passed_valid;
  wire [RESULTS-1:0] results_data;
  wire [PASSED-1:0] passed_data;
  wire scaled_valid, scaled_pop_ready, credit, credits_valid, credits_ready;
  wire [SCALED-1:0] scaled_data;

  wire [SELECTED-1:0] selected, to_encode;
  wire [ENCODED-1:0] encoded, to_multiply;
  wire [MULTIPLIED-1:0] multiplied, to_decode;
  wire [DECODED-1:0] decoded, to_reduce;
  wire [REDUCED-1:0] reduced, to_sum;
  wire [SUMMED-1:0] summed, to_scale;
  wire [5:0] sent, taken, full, leaves;

  edgegen_select select (
    .clk(clk), .rst(rst), .codes_data(codes_data), .codes_valid(codes_valid),
    .codes_ready(codes_ready), .slices_data(slices_data), .slices_valid(slices_valid),
    .slices_ready(slices_ready), .credits_data(1'b1), .credits_valid(credits_pop_valid),
    .credits_ready(credits_ready), .stage_selected_data(selected),
    .stage_selected_valid(sent[0]), .stage_selected_ready(taken[0])
  );
  edgegen_stage #(.WIDTH(SELECTED)) stage0 (
    .clk(clk), .rst(rst), .push_data(selected), .push_valid(sent[0]), .push_ready(taken[0]),
    .pop_data(to_encode), .pop_valid(full[0]), .pop_ready(leaves[0])
  );
  edgegen_encode encode (
    .clk(clk), .rst(rst), .stage_selected_data(to_encode), .stage_selected_valid(full[0]),
    .stage_selected_ready(leaves[0]), .stage_encoded_data(encoded),
    .stage_encoded_valid(sent[1]), .stage_encoded_ready(taken[1])
  );
  edgegen_stage #(.WIDTH(ENCODED)) stage1 (
    .clk(clk), .rst(rst), .push_data(encoded), .push_valid(sent[1]), .push_ready(taken[1]),
    .pop_data(to_multiply), .pop_valid(full[1]), .pop_ready(leaves[1])
  );
  edgegen_multiply multiply (
    .clk(clk), .rst(rst), .stage_encoded_data(to_multiply), .stage_encoded_valid(full[1]),
    .stage_encoded_ready(leaves[1]), .stage_multiplied_data(multiplied),
    .stage_multiplied_valid(sent[2]), .stage_multiplied_ready(taken[2])
  );
  edgegen_stage #(.WIDTH(MULTIPLIED)) stage2 (
    .clk(clk), .rst(rst), .push_data(multiplied), .push_valid(sent[2]), .push_ready(taken[2]),
    .pop_data(to_decode), .pop_valid(full[2]), .pop_ready(leaves[2])
  );
  edgegen_decode decode (
    .clk(clk), .rst(rst), .stage_multiplied_data(to_decode), .stage_multiplied_valid(full[2]),
    .stage_multiplied_ready(leaves[2]), .stage_decoded_data(decoded),
    .stage_decoded_valid(sent[3]), .stage_decoded_ready(taken[3])
  );
  edgegen_stage #(.WIDTH(DECODED)) stage3 (
    .clk(clk), .rst(rst), .push_data(decoded), .push_valid(sent[3]), .push_ready(taken[3]),
    .pop_data(to_reduce), .pop_valid(full[3]), .pop_ready(leaves[3])
  );
  edgegen_reduce reduce (
    .clk(clk), .rst(rst), .stage_decoded_data(to_reduce), .stage_decoded_valid(full[3]),
    .stage_decoded_ready(leaves[3]), .stage_reduced_data(reduced),
    .stage_reduced_valid(sent[4]), .stage_reduced_ready(taken[4])
  );
  edgegen_stage #(.WIDTH(REDUCED)) stage4 (
    .clk(clk), .rst(rst), .push_data(reduced), .push_valid(sent[4]), .push_ready(taken[4]),
    .pop_data(to_sum), .pop_valid(full[4]), .pop_ready(leaves[4])
  );
  edgegen_sum sum (
    .clk(clk), .rst(rst), .stage_reduced_data(to_sum), .stage_reduced_valid(full[4]),
    .stage_reduced_ready(leaves[4]), .stage_summed_data(summed),
    .stage_summed_valid(sent[5]), .stage_summed_ready(taken[5])
  );
  edgegen_stage #(.WIDTH(SUMMED)) stage5 (
    .clk(clk), .rst(rst), .push_data(summed), .push_valid(sent[5]), .push_ready(taken[5]),
    .pop_data(to_scale), .pop_valid(full[5]), .pop_ready(leaves[5])
  );
  edgegen_scale scale (
    .clk(clk), .rst(rst), .stage_summed_data(to_scale), .stage_summed_valid(full[5]),
    .stage_summed_ready(leaves[5]), .scaled_data(scaled_data), .scaled_valid(scaled_valid),
    .scaled_ready(scaled_ready)
  );
  edgegen_accumulate accumulate (
    .clk(clk), .rst(rst), .scaled_data(scaled_pop_data), .scaled_valid(scaled_pop_valid),
    .scaled_ready(scaled_pop_ready), .results_data(results_data), .results_valid(results_valid),
    .results_ready(results_ready),
    .passed_data(passed_data), .passed_valid(passed_valid), .passed_ready(passed_ready),
    .credits_data(credit), .credits_valid(credits_valid),
    .credits_ready(credits_push_ready)
  );

  reg started = 0;
  always @(posedge clk) started <= 1;
  always @* if (!started) assume (rst);

  // Where credits are: left, with beats inside or in the queue, and on their way back. One returns
  // early where its beat waits for the result.
  reg [4:0] left = 0, scaled = 0, returning = 0;
  reg early = 0;
  wire [2:0] inside = full[0] + full[1] + full[2] + full[3] + full[4] + full[5];
  wire enters = sent[0] && taken[0];
  wire arrives = scaled_valid && scaled_ready;
  wire taken_out = scaled_pop_valid && scaled_pop_ready;
  wire returns = credits_valid && credits_push_ready;
  wire returned = credits_pop_valid && credits_ready;
  always @(posedge clk) begin
    left <= rst ? CREDITS : left - enters + returned;
    scaled <= rst ? 0 : scaled + arrives - taken_out;
    returning <= rst ? 0 : returning + returns - returned;
    early <= !rst && (early || returns) && !taken_out;
  end

  always @* if (started && !rst) begin
    assume (!scaled_pop_valid || scaled != 0);
    assume (scaled_ready || scaled >= PLACES);
    assume (!credits_pop_valid || returning != 0);
    assume (credits_push_ready || returning >= PLACES);
    assert (left + inside + scaled + returning == CREDITS + early);
    assert (!early || scaled != 0);
    assert (!enters || left != 0);
    assert (!(|(full & ~leaves)));
  end
endmodule
