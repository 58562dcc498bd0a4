// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_walkvectors(
  input wire clk,
  input wire rst,
  input wire [36:0] fetches_data,
  input wire fetches_valid,
  input wire vector_reads_ready,
  input wire [155:0] walks_data,
  input wire walks_valid,
  output wire fetches_ready,
  output wire [114:0] vector_reads_data,
  output wire vector_reads_valid,
  output wire walks_ready
);
  wire not_1;
  wire tuple_index_2;
  wire and_3;
  wire [26:0] literal_4;
  wire [4:0] fetch_count;
  wire [15:0] tuple_index_5;
  wire [15:0] tuple_index_6;
  wire passes;
  wire [2:0] tuple_index_7;
  wire [2:0] sign_ext_8;
  wire [31:0] tuple_index_9;
  wire [31:0] fetch_base;
  wire [31:0] tuple_index_10;
  wire [31:0] concat_11;
  wire [31:0] concat_12;
  wire [31:0] sign_ext_13;
  wire [15:0] tuple_index_14;
  wire [15:0] literal_15;
  wire not_16;
  wire [2:0] and_17;
  wire [31:0] sel_18;
  wire [31:0] sel_19;
  wire [31:0] and_20;
  wire [15:0] sel_21;
  wire stage_outputs_valid_22;
  wire [114:0] tuple_23;
  wire and_24;
  assign not_1 = ~fetches_valid;
  assign tuple_index_2 = walks_data[155:155];
  assign and_3 = walks_valid & not_1 & tuple_index_2;
  assign literal_4 = 27'h000_0000;
  assign fetch_count = fetches_data[4:0];
  assign tuple_index_5 = walks_data[74:59];
  assign tuple_index_6 = walks_data[90:75];
  assign passes = fetches_valid | and_3;
  assign tuple_index_7 = walks_data[2:0];
  assign sign_ext_8 = {3{not_1}};
  assign tuple_index_9 = walks_data[154:123];
  assign fetch_base = fetches_data[36:5];
  assign tuple_index_10 = walks_data[122:91];
  assign concat_11 = {literal_4, fetch_count};
  assign concat_12 = {tuple_index_5, tuple_index_6};
  assign sign_ext_13 = {32{not_1}};
  assign tuple_index_14 = walks_data[18:3];
  assign literal_15 = 16'h0001;
  assign not_16 = ~passes;
  assign and_17 = tuple_index_7 & sign_ext_8;
  assign sel_18 = fetches_valid ? fetch_base : tuple_index_9;
  assign sel_19 = fetches_valid ? concat_11 : tuple_index_10;
  assign and_20 = concat_12 & sign_ext_13;
  assign sel_21 = fetches_valid ? literal_15 : tuple_index_14;
  assign stage_outputs_valid_22 = vector_reads_ready | not_16;
  assign tuple_23 = {and_17, sel_18, sel_19, and_20, sel_21};
  assign and_24 = stage_outputs_valid_22 & not_1;
  assign fetches_ready = stage_outputs_valid_22;
  assign vector_reads_data = tuple_23;
  assign vector_reads_valid = passes;
  assign walks_ready = and_24;
endmodule
