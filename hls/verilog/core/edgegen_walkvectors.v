// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_walkvectors(
  input wire clk,
  input wire rst,
  input wire [114:0] reads_data,
  input wire reads_valid,
  input wire vector_reads_ready,
  input wire [154:0] walks_data,
  input wire walks_valid,
  output wire reads_ready,
  output wire [114:0] vector_reads_data,
  output wire vector_reads_valid,
  output wire walks_ready
);
  wire not_1;
  wire stage_outputs_valid_2;
  wire literal_3;
  assign not_1 = ~reads_valid;
  assign stage_outputs_valid_2 = vector_reads_ready | not_1;
  assign literal_3 = 1'h0;
  assign reads_ready = stage_outputs_valid_2;
  assign vector_reads_data = reads_data;
  assign vector_reads_valid = reads_valid;
  assign walks_ready = literal_3;
endmodule
