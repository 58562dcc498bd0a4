// Generated, do not edit. From hls/dslx/core_batch.x by: edgegen fpga generate
module edgegen_serialize(
  input wire clk,
  input wire rst,
  input wire [515:0] finished_rows_data,
  input wire finished_rows_valid,
  input wire results_ready,
  output wire finished_rows_ready,
  output wire [127:0] results_data,
  output wire results_valid
);
  wire [127:0] ____state_0_init[0:3];
  assign ____state_0_init[0] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign ____state_0_init[1] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign ____state_0_init[2] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign ____state_0_init[3] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  reg [127:0] ____state_0[0:3];
  reg [3:0] ____state_1;
  wire bit_slice_1;
  wire ends;
  wire [1:0] literal_2;
  wire [1:0] literal_3;
  wire [1:0] literal_4;
  wire fresh;
  wire bit_slice_5;
  wire [127:0] array_index_6;
  wire [127:0] array_index_7;
  wire [127:0] array_index_8;
  wire [3:0] sums_used;
  wire [3:0] sign_ext_9;
  wire literal_10;
  wire [2:0] bit_slice_11;
  wire not_12;
  wire [127:0] tuple_index_13[0:3];
  wire [127:0] beats[0:3];
  wire [3:0] and_14;
  wire [3:0] concat_15;
  wire stage_outputs_valid_16;
  wire [1:0] literal_17;
  wire [127:0] sel_18[0:3];
  wire [3:0] sel_19;
  wire and_20;
  wire [127:0] array_index_21;
  assign bit_slice_1 = ____state_1[1];
  assign ends = ~bit_slice_1;
  assign literal_2 = 2'h1;
  assign literal_3 = 2'h2;
  assign literal_4 = 2'h3;
  assign fresh = finished_rows_valid & ends;
  assign bit_slice_5 = ____state_1[0];
  assign array_index_6 = ____state_0[literal_2];
  assign array_index_7 = ____state_0[literal_3];
  assign array_index_8 = ____state_0[literal_4];
  assign sums_used = finished_rows_data[3:0];
  assign sign_ext_9 = {4{fresh}};
  assign literal_10 = 1'h0;
  assign bit_slice_11 = ____state_1[3:1];
  assign not_12 = ~bit_slice_5;
  assign tuple_index_13[0] = finished_rows_data[131:4];
  assign tuple_index_13[1] = finished_rows_data[259:132];
  assign tuple_index_13[2] = finished_rows_data[387:260];
  assign tuple_index_13[3] = finished_rows_data[515:388];
  assign beats[0] = array_index_6;
  assign beats[1] = array_index_7;
  assign beats[2] = array_index_8;
  assign beats[3] = array_index_8;
  assign and_14 = sums_used & sign_ext_9;
  assign concat_15 = {literal_10, bit_slice_11};
  assign stage_outputs_valid_16 = results_ready | not_12;
  assign literal_17 = 2'h0;
  assign sel_18[0] = bit_slice_1 == 1'h0 ? tuple_index_13[0] : beats[0];
  assign sel_18[1] = bit_slice_1 == 1'h0 ? tuple_index_13[1] : beats[1];
  assign sel_18[2] = bit_slice_1 == 1'h0 ? tuple_index_13[2] : beats[2];
  assign sel_18[3] = bit_slice_1 == 1'h0 ? tuple_index_13[3] : beats[3];
  assign sel_19 = bit_slice_1 ? concat_15 : and_14;
  assign and_20 = stage_outputs_valid_16 & ends;
  assign array_index_21 = ____state_0[literal_17];
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0[0] <= ____state_0_init[0];
      ____state_0[1] <= ____state_0_init[1];
      ____state_0[2] <= ____state_0_init[2];
      ____state_0[3] <= ____state_0_init[3];
      ____state_1 <= 4'h0;
    end else begin
      ____state_0[0] <= stage_outputs_valid_16 ? sel_18[0] : ____state_0[0];
      ____state_0[1] <= stage_outputs_valid_16 ? sel_18[1] : ____state_0[1];
      ____state_0[2] <= stage_outputs_valid_16 ? sel_18[2] : ____state_0[2];
      ____state_0[3] <= stage_outputs_valid_16 ? sel_18[3] : ____state_0[3];
      ____state_1 <= stage_outputs_valid_16 ? sel_19 : ____state_1;
    end
  end
  assign finished_rows_ready = and_20;
  assign results_data = array_index_21;
  assign results_valid = bit_slice_5;
endmodule
