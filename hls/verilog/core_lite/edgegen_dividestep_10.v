// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_dividestep_10(
  input wire clk,
  input wire rst,
  input wire [103:0] division__10_data,
  input wire division__10_valid,
  input wire division__11_ready,
  output wire division__10_ready,
  output wire [103:0] division__11_data,
  output wire division__11_valid
);
  wire [89:0] v_d;
  wire literal_1;
  wire [24:0] v_d_remainder__2;
  wire [1:0] literal_3;
  wire [23:0] v_d_divisor__2;
  wire [25:0] concat_4;
  wire [25:0] concat_5;
  wire [25:0] v_difference__2;
  wire bit_slice_6;
  wire [23:0] bit_slice_7;
  wire [23:0] bit_slice_8;
  wire [23:0] remainder;
  wire [25:0] concat_9;
  wire [25:0] v_difference__10;
  wire [22:0] bit_slice_11;
  wire bit_slice_12;
  wire [23:0] bit_slice_13;
  wire [23:0] concat_14;
  wire [25:0] v_d_quotient__2;
  wire [23:0] remainder__2;
  wire [23:0] bit_slice_15;
  wire fits;
  wire fits__2;
  wire tuple_index_16;
  wire [10:0] tuple_index_17;
  wire [24:0] concat_18;
  wire [25:0] concat_19;
  wire [1:0] tuple_index_20;
  wire tuple_index_21;
  wire [89:0] tuple_22;
  wire [12:0] tuple_index_23;
  wire tuple_index_24;
  wire stage_outputs_valid_25;
  wire [103:0] tuple_26;
  assign v_d = division__10_data[103:14];
  assign literal_1 = 1'h0;
  assign v_d_remainder__2 = v_d[77:53];
  assign literal_3 = 2'h0;
  assign v_d_divisor__2 = v_d[52:29];
  assign concat_4 = {literal_1, v_d_remainder__2};
  assign concat_5 = {literal_3, v_d_divisor__2};
  assign v_difference__2 = concat_4 - concat_5;
  assign bit_slice_6 = v_difference__2[25];
  assign bit_slice_7 = v_difference__2[23:0];
  assign bit_slice_8 = v_d_remainder__2[23:0];
  assign remainder = bit_slice_6 ? bit_slice_8 : bit_slice_7;
  assign concat_9 = {literal_1, remainder, literal_1};
  assign v_difference__10 = concat_9 - concat_5;
  assign bit_slice_11 = remainder[22:0];
  assign bit_slice_12 = v_difference__10[25];
  assign bit_slice_13 = v_difference__10[23:0];
  assign concat_14 = {bit_slice_11, literal_1};
  assign v_d_quotient__2 = v_d[28:3];
  assign remainder__2 = bit_slice_12 ? concat_14 : bit_slice_13;
  assign bit_slice_15 = v_d_quotient__2[23:0];
  assign fits = ~bit_slice_6;
  assign fits__2 = ~bit_slice_12;
  assign tuple_index_16 = v_d[89:89];
  assign tuple_index_17 = v_d[88:78];
  assign concat_18 = {remainder__2, literal_1};
  assign concat_19 = {bit_slice_15, fits, fits__2};
  assign tuple_index_20 = v_d[2:1];
  assign tuple_index_21 = v_d[0:0];
  assign tuple_22 = {tuple_index_16, tuple_index_17, concat_18, v_d_divisor__2, concat_19, tuple_index_20, tuple_index_21};
  assign tuple_index_23 = division__10_data[13:1];
  assign tuple_index_24 = division__10_data[0:0];
  assign stage_outputs_valid_25 = division__10_valid & division__11_ready;
  assign tuple_26 = {tuple_22, tuple_index_23, tuple_index_24};
  assign division__10_ready = stage_outputs_valid_25;
  assign division__11_data = tuple_26;
  assign division__11_valid = division__10_valid;
endmodule
