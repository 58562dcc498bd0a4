// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_accumulate(
  input wire clk,
  input wire rst,
  input wire credits_ready,
  input wire passed_ready,
  input wire results_ready,
  input wire [131:0] scaled_data,
  input wire scaled_valid,
  output wire credits_data,
  output wire credits_valid,
  output wire [127:0] passed_data,
  output wire passed_valid,
  output wire [127:0] results_data,
  output wire results_valid,
  output wire scaled_ready
);
  wire [31:0] ____state_0_init[0:3];
  assign ____state_0_init[0] = 32'h0000_0000;
  assign ____state_0_init[1] = 32'h0000_0000;
  assign ____state_0_init[2] = 32'h0000_0000;
  assign ____state_0_init[3] = 32'h0000_0000;
  wire [31:0] literal_1[0:3];
  assign literal_1[0] = 32'h0000_0000;
  assign literal_1[1] = 32'h0000_0000;
  assign literal_1[2] = 32'h0000_0000;
  assign literal_1[3] = 32'h0000_0000;
  reg [31:0] ____state_0[0:3];
  reg ____state_1;
  reg [31:0] ____state_2;
  reg [31:0] ____state_3;
  reg __credits_already_done_reg;
  reg __results_already_done_reg;
  wire [3:0] v_part;
  wire v_part_both;
  wire v_part_ends;
  wire v_part_last;
  wire or_2;
  wire literal_3;
  wire sends;
  wire not_4;
  wire not_5;
  wire [1:0] literal_6;
  wire [31:0] v_sums[0:0][0:3];
  wire [1:0] literal_7;
  wire [1:0] literal_8;
  wire [1:0] literal_9;
  wire or_10;
  wire or_11;
  wire or_12;
  wire [31:0] array_index_13;
  wire [31:0] array_index_14;
  wire [31:0] array_index_15;
  wire [31:0] array_index_16;
  wire [31:0] array_index_17;
  wire [31:0] array_index_18;
  wire [31:0] array_index_19;
  wire [31:0] array_index_20;
  wire not_21;
  wire not_22;
  wire not_23;
  wire stage_outputs_valid_24;
  wire [31:0] add_25;
  wire [31:0] add_26;
  wire [31:0] add_27;
  wire [31:0] add_28;
  wire nor_29;
  wire and_30;
  wire and_31;
  wire send_3471_finished;
  wire [31:0] sums[0:3];
  wire waitingaits;
  wire [31:0] sel_32;
  wire [31:0] sel_33;
  wire [31:0] sel_34;
  wire [31:0] sel_35;
  wire and_36;
  wire not_37;
  wire and_38;
  wire not_39;
  wire [31:0] sel_40[0:3];
  wire sel_41;
  wire [31:0] sel_42;
  wire [31:0] sel_43;
  wire literal_44;
  wire [127:0] literal_45;
  wire literal_46;
  wire [127:0] beat;
  wire and_47;
  wire or_48;
  wire and_49;
  wire or_50;
  assign v_part = scaled_data[3:0];
  assign v_part_both = v_part[2:2];
  assign v_part_ends = v_part[1:1];
  assign v_part_last = v_part[3:3];
  assign or_2 = v_part_both | ____state_1 | v_part_ends;
  assign literal_3 = 1'h0;
  assign sends = v_part_last & or_2;
  assign not_4 = ~literal_3;
  assign not_5 = ~sends;
  assign literal_6 = 2'h0;
  assign v_sums[0][0] = scaled_data[35:4];
  assign v_sums[0][1] = scaled_data[67:36];
  assign v_sums[0][2] = scaled_data[99:68];
  assign v_sums[0][3] = scaled_data[131:100];
  assign literal_7 = 2'h1;
  assign literal_8 = 2'h2;
  assign literal_9 = 2'h3;
  assign or_10 = credits_ready | __credits_already_done_reg;
  assign or_11 = passed_ready | not_4;
  assign or_12 = results_ready | __results_already_done_reg | not_5;
  assign array_index_13 = ____state_0[literal_6];
  assign array_index_14 = v_sums[literal_3][literal_6];
  assign array_index_15 = ____state_0[literal_7];
  assign array_index_16 = v_sums[literal_3][literal_7];
  assign array_index_17 = ____state_0[literal_8];
  assign array_index_18 = v_sums[literal_3][literal_8];
  assign array_index_19 = ____state_0[literal_9];
  assign array_index_20 = v_sums[literal_3][literal_9];
  assign not_21 = ~____state_1;
  assign not_22 = ~__credits_already_done_reg;
  assign not_23 = ~__results_already_done_reg;
  assign stage_outputs_valid_24 = scaled_valid & or_10 & or_11 & or_12;
  assign add_25 = array_index_13 + array_index_14;
  assign add_26 = array_index_15 + array_index_16;
  assign add_27 = array_index_17 + array_index_18;
  assign add_28 = array_index_19 + array_index_20;
  assign nor_29 = ~(v_part_both | not_21);
  assign and_30 = scaled_valid & not_22;
  assign and_31 = scaled_valid & sends & not_23;
  assign send_3471_finished = stage_outputs_valid_24 & sends;
  assign sums[0] = add_25;
  assign sums[1] = add_26;
  assign sums[2] = add_27;
  assign sums[3] = add_28;
  assign waitingaits = ~(v_part_both | ____state_1 | v_part_ends);
  assign sel_32 = nor_29 ? add_26 : add_28;
  assign sel_33 = nor_29 ? add_25 : add_27;
  assign sel_34 = nor_29 ? ____state_3 : add_26;
  assign sel_35 = nor_29 ? ____state_2 : add_25;
  assign and_36 = and_30 & credits_ready;
  assign not_37 = ~stage_outputs_valid_24;
  assign and_38 = and_31 & results_ready;
  assign not_39 = ~send_3471_finished;
  assign sel_40[0] = v_part_last == 1'h0 ? sums[0] : literal_1[0];
  assign sel_40[1] = v_part_last == 1'h0 ? sums[1] : literal_1[1];
  assign sel_40[2] = v_part_last == 1'h0 ? sums[2] : literal_1[2];
  assign sel_40[3] = v_part_last == 1'h0 ? sums[3] : literal_1[3];
  assign sel_41 = v_part_last ? waitingaits : ____state_1;
  assign sel_42 = v_part_last ? add_25 : ____state_2;
  assign sel_43 = v_part_last ? add_26 : ____state_3;
  assign literal_44 = 1'h1;
  assign literal_45 = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign literal_46 = 1'h0;
  assign beat = {sel_32, sel_33, sel_34, sel_35};
  assign and_47 = and_36 & not_37;
  assign or_48 = and_36 | stage_outputs_valid_24;
  assign and_49 = and_38 & not_39;
  assign or_50 = and_38 | send_3471_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0[0] <= ____state_0_init[0];
      ____state_0[1] <= ____state_0_init[1];
      ____state_0[2] <= ____state_0_init[2];
      ____state_0[3] <= ____state_0_init[3];
      ____state_1 <= 1'h0;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 32'h0000_0000;
      __credits_already_done_reg <= 1'h0;
      __results_already_done_reg <= 1'h0;
    end else begin
      ____state_0[0] <= stage_outputs_valid_24 ? sel_40[0] : ____state_0[0];
      ____state_0[1] <= stage_outputs_valid_24 ? sel_40[1] : ____state_0[1];
      ____state_0[2] <= stage_outputs_valid_24 ? sel_40[2] : ____state_0[2];
      ____state_0[3] <= stage_outputs_valid_24 ? sel_40[3] : ____state_0[3];
      ____state_1 <= stage_outputs_valid_24 ? sel_41 : ____state_1;
      ____state_2 <= stage_outputs_valid_24 ? sel_42 : ____state_2;
      ____state_3 <= stage_outputs_valid_24 ? sel_43 : ____state_3;
      __credits_already_done_reg <= or_48 ? and_47 : __credits_already_done_reg;
      __results_already_done_reg <= or_50 ? and_49 : __results_already_done_reg;
    end
  end
  assign credits_data = literal_44;
  assign credits_valid = and_30;
  assign passed_data = literal_45;
  assign passed_valid = literal_46;
  assign results_data = beat;
  assign results_valid = and_31;
  assign scaled_ready = stage_outputs_valid_24;
endmodule
