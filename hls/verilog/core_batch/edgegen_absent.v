// Generated, do not edit. From hls/dslx/core_batch.x by: edgegen fpga generate
module edgegen_absent(
  input wire clk,
  input wire rst,
  input wire [87:0] collects_data,
  input wire collects_valid,
  input wire [87:0] feeds_data,
  input wire feeds_valid,
  input wire [127:0] vector_a_data,
  input wire vector_a_valid,
  input wire [127:0] vector_b_data,
  input wire vector_b_valid,
  input wire vectors_ready,
  output wire collects_ready,
  output wire feeds_ready,
  output wire vector_a_ready,
  output wire vector_b_ready,
  output wire [127:0] vectors_data,
  output wire vectors_valid
);
  wire active_inputs_valid_1;
  wire stage_outputs_valid_1;
  assign active_inputs_valid_1 = collects_valid & feeds_valid & vector_a_valid & vector_b_valid;
  assign stage_outputs_valid_1 = active_inputs_valid_1 & vectors_ready;
  assign collects_ready = stage_outputs_valid_1;
  assign feeds_ready = stage_outputs_valid_1;
  assign vector_a_ready = stage_outputs_valid_1;
  assign vector_b_ready = stage_outputs_valid_1;
  assign vectors_data = vector_a_data;
  assign vectors_valid = active_inputs_valid_1;
endmodule
