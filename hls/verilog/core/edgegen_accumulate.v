// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_accumulate(
  input wire clk,
  input wire rst,
  input wire credits_ready,
  input wire results_ready,
  input wire [128:0] scaled_data,
  input wire scaled_valid,
  output wire credits_data,
  output wire credits_valid,
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
  reg __credits_already_done_reg;
  reg __results_already_done_reg;
  wire v_last__2;
  wire not_3;
  wire [1:0] literal_4;
  wire [31:0] v_sums[0:0][0:3];
  wire literal_5;
  wire [1:0] literal_6;
  wire [1:0] literal_7;
  wire [1:0] literal_8;
  wire or_9;
  wire or_10;
  wire [31:0] array_index_11;
  wire [31:0] array_index_12;
  wire [31:0] array_index_13;
  wire [31:0] array_index_14;
  wire [31:0] array_index_15;
  wire [31:0] array_index_16;
  wire [31:0] array_index_17;
  wire [31:0] array_index_18;
  wire not_19;
  wire not_20;
  wire stage_outputs_valid_21;
  wire [31:0] add_22;
  wire [31:0] add_23;
  wire [31:0] add_24;
  wire [31:0] add_25;
  wire and_26;
  wire and_27;
  wire send_3103_finished;
  wire [31:0] sums[0:3];
  wire and_28;
  wire not_29;
  wire and_30;
  wire not_31;
  wire [31:0] sel_32[0:3];
  wire literal_33;
  wire [127:0] concat_34;
  wire and_35;
  wire or_36;
  wire and_37;
  wire or_38;
  assign v_last__2 = scaled_data[0:0];
  assign not_3 = ~v_last__2;
  assign literal_4 = 2'h0;
  assign v_sums[0][0] = scaled_data[32:1];
  assign v_sums[0][1] = scaled_data[64:33];
  assign v_sums[0][2] = scaled_data[96:65];
  assign v_sums[0][3] = scaled_data[128:97];
  assign literal_5 = 1'h0;
  assign literal_6 = 2'h1;
  assign literal_7 = 2'h2;
  assign literal_8 = 2'h3;
  assign or_9 = credits_ready | __credits_already_done_reg;
  assign or_10 = results_ready | __results_already_done_reg | not_3;
  assign array_index_11 = ____state[literal_4];
  assign array_index_12 = v_sums[literal_5][literal_4];
  assign array_index_13 = ____state[literal_6];
  assign array_index_14 = v_sums[literal_5][literal_6];
  assign array_index_15 = ____state[literal_7];
  assign array_index_16 = v_sums[literal_5][literal_7];
  assign array_index_17 = ____state[literal_8];
  assign array_index_18 = v_sums[literal_5][literal_8];
  assign not_19 = ~__credits_already_done_reg;
  assign not_20 = ~__results_already_done_reg;
  assign stage_outputs_valid_21 = scaled_valid & or_9 & or_10;
  assign add_22 = array_index_11 + array_index_12;
  assign add_23 = array_index_13 + array_index_14;
  assign add_24 = array_index_15 + array_index_16;
  assign add_25 = array_index_17 + array_index_18;
  assign and_26 = scaled_valid & not_19;
  assign and_27 = scaled_valid & v_last__2 & not_20;
  assign send_3103_finished = stage_outputs_valid_21 & v_last__2;
  assign sums[0] = add_22;
  assign sums[1] = add_23;
  assign sums[2] = add_24;
  assign sums[3] = add_25;
  assign and_28 = and_26 & credits_ready;
  assign not_29 = ~stage_outputs_valid_21;
  assign and_30 = and_27 & results_ready;
  assign not_31 = ~send_3103_finished;
  assign sel_32[0] = v_last__2 == 1'h0 ? sums[0] : literal_1[0];
  assign sel_32[1] = v_last__2 == 1'h0 ? sums[1] : literal_1[1];
  assign sel_32[2] = v_last__2 == 1'h0 ? sums[2] : literal_1[2];
  assign sel_32[3] = v_last__2 == 1'h0 ? sums[3] : literal_1[3];
  assign literal_33 = 1'h1;
  assign concat_34 = {add_25, add_24, add_23, add_22};
  assign and_35 = and_28 & not_29;
  assign or_36 = and_28 | stage_outputs_valid_21;
  assign and_37 = and_30 & not_31;
  assign or_38 = and_30 | send_3103_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state[0] <= ____state_init[0];
      ____state[1] <= ____state_init[1];
      ____state[2] <= ____state_init[2];
      ____state[3] <= ____state_init[3];
      __credits_already_done_reg <= 1'h0;
      __results_already_done_reg <= 1'h0;
    end else begin
      ____state[0] <= stage_outputs_valid_21 ? sel_32[0] : ____state[0];
      ____state[1] <= stage_outputs_valid_21 ? sel_32[1] : ____state[1];
      ____state[2] <= stage_outputs_valid_21 ? sel_32[2] : ____state[2];
      ____state[3] <= stage_outputs_valid_21 ? sel_32[3] : ____state[3];
      __credits_already_done_reg <= or_36 ? and_35 : __credits_already_done_reg;
      __results_already_done_reg <= or_38 ? and_37 : __results_already_done_reg;
    end
  end
  assign credits_data = literal_33;
  assign credits_valid = and_26;
  assign results_data = concat_34;
  assign results_valid = and_27;
  assign scaled_ready = stage_outputs_valid_21;
endmodule
