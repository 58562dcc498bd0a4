// Generated, do not edit. From hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_accumulate(
  input wire clk,
  input wire rst,
  input wire results_ready,
  input wire [128:0] scaled_data,
  input wire scaled_valid,
  output wire [127:0] results_data,
  output wire results_valid,
  output wire scaled_ready
);
  wire [31:0] ____state_init[0:3];
  assign ____state_init[0] = 32'h0000_0000;
  assign ____state_init[1] = 32'h0000_0000;
  assign ____state_init[2] = 32'h0000_0000;
  assign ____state_init[3] = 32'h0000_0000;
  wire [31:0] literal_1[0:3];
  assign literal_1[0] = 32'h0000_0000;
  assign literal_1[1] = 32'h0000_0000;
  assign literal_1[2] = 32'h0000_0000;
  assign literal_1[3] = 32'h0000_0000;
  reg [31:0] ____state[0:3];
  wire [1:0] literal_2;
  wire [31:0] v_sums[0:0][0:3];
  wire literal_3;
  wire [1:0] literal_4;
  wire [1:0] literal_5;
  wire [1:0] literal_6;
  wire [31:0] array_index_7;
  wire [31:0] array_index_8;
  wire [31:0] array_index_9;
  wire [31:0] array_index_10;
  wire [31:0] array_index_11;
  wire [31:0] array_index_12;
  wire [31:0] array_index_13;
  wire [31:0] array_index_14;
  wire v_last__15;
  wire [31:0] add_16;
  wire [31:0] add_17;
  wire [31:0] add_18;
  wire [31:0] add_19;
  wire not_20;
  wire [31:0] sums[0:3];
  wire or_21;
  wire [31:0] sel_22[0:3];
  wire stage_outputs_valid_23;
  wire [127:0] concat_24;
  wire and_25;
  assign literal_2 = 2'h0;
  assign v_sums[0][0] = scaled_data[32:1];
  assign v_sums[0][1] = scaled_data[64:33];
  assign v_sums[0][2] = scaled_data[96:65];
  assign v_sums[0][3] = scaled_data[128:97];
  assign literal_3 = 1'h0;
  assign literal_4 = 2'h1;
  assign literal_5 = 2'h2;
  assign literal_6 = 2'h3;
  assign array_index_7 = ____state[literal_2];
  assign array_index_8 = v_sums[literal_3][literal_2];
  assign array_index_9 = ____state[literal_4];
  assign array_index_10 = v_sums[literal_3][literal_4];
  assign array_index_11 = ____state[literal_5];
  assign array_index_12 = v_sums[literal_3][literal_5];
  assign array_index_13 = ____state[literal_6];
  assign array_index_14 = v_sums[literal_3][literal_6];
  assign v_last__15 = scaled_data[0:0];
  assign add_16 = array_index_7 + array_index_8;
  assign add_17 = array_index_9 + array_index_10;
  assign add_18 = array_index_11 + array_index_12;
  assign add_19 = array_index_13 + array_index_14;
  assign not_20 = ~v_last__15;
  assign sums[0] = add_16;
  assign sums[1] = add_17;
  assign sums[2] = add_18;
  assign sums[3] = add_19;
  assign or_21 = results_ready | not_20;
  assign sel_22[0] = v_last__15 == 1'h0 ? sums[0] : literal_1[0];
  assign sel_22[1] = v_last__15 == 1'h0 ? sums[1] : literal_1[1];
  assign sel_22[2] = v_last__15 == 1'h0 ? sums[2] : literal_1[2];
  assign sel_22[3] = v_last__15 == 1'h0 ? sums[3] : literal_1[3];
  assign stage_outputs_valid_23 = scaled_valid & or_21;
  assign concat_24 = {add_19, add_18, add_17, add_16};
  assign and_25 = scaled_valid & v_last__15;
  always @ (posedge clk) begin
    if (rst) begin
      ____state[0] <= ____state_init[0];
      ____state[1] <= ____state_init[1];
      ____state[2] <= ____state_init[2];
      ____state[3] <= ____state_init[3];
    end else begin
      ____state[0] <= stage_outputs_valid_23 ? sel_22[0] : ____state[0];
      ____state[1] <= stage_outputs_valid_23 ? sel_22[1] : ____state[1];
      ____state[2] <= stage_outputs_valid_23 ? sel_22[2] : ____state[2];
      ____state[3] <= stage_outputs_valid_23 ? sel_22[3] : ____state[3];
    end
  end
  assign results_data = concat_24;
  assign results_valid = and_25;
  assign scaled_ready = stage_outputs_valid_23;
endmodule
