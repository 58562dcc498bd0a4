// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
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
  reg __passed_already_done_reg;
  reg __results_already_done_reg;
  wire [3:0] v_part;
  wire v_part_both;
  wire v_part_ends;
  wire v_part_last;
  wire or_2;
  wire sends;
  wire v_part__1_passes;
  wire not_3;
  wire and_4;
  wire nor_5;
  wire not_6;
  wire not_7;
  wire [1:0] literal_8;
  wire [31:0] v_sums[0:0][0:3];
  wire literal_9;
  wire [1:0] literal_10;
  wire [1:0] literal_11;
  wire [1:0] literal_12;
  wire or_13;
  wire or_14;
  wire or_15;
  wire [31:0] array_index_16;
  wire [31:0] array_index_17;
  wire [31:0] array_index_18;
  wire [31:0] array_index_19;
  wire [31:0] array_index_20;
  wire [31:0] array_index_21;
  wire [31:0] array_index_22;
  wire [31:0] array_index_23;
  wire not_24;
  wire not_25;
  wire not_26;
  wire stage_outputs_valid_27;
  wire not_28;
  wire [31:0] add_29;
  wire [31:0] add_30;
  wire [31:0] add_31;
  wire [31:0] add_32;
  wire nor_33;
  wire and_34;
  wire and_35;
  wire send_4843_finished;
  wire and_36;
  wire send_4840_finished;
  wire [31:0] sums[0:3];
  wire waitingaits;
  wire [31:0] sel_37;
  wire [31:0] sel_38;
  wire [31:0] sel_39;
  wire [31:0] sel_40;
  wire and_41;
  wire not_42;
  wire and_43;
  wire not_44;
  wire and_45;
  wire not_46;
  wire [31:0] sel_47[0:3];
  wire sel_48;
  wire [31:0] sel_49;
  wire [31:0] sel_50;
  wire literal_51;
  wire [127:0] beat;
  wire and_52;
  wire or_53;
  wire and_54;
  wire or_55;
  wire and_56;
  wire or_57;
  assign v_part = scaled_data[3:0];
  assign v_part_both = v_part[2:2];
  assign v_part_ends = v_part[1:1];
  assign v_part_last = v_part[3:3];
  assign or_2 = v_part_both | ____state_1 | v_part_ends;
  assign sends = v_part_last & or_2;
  assign v_part__1_passes = v_part[0:0];
  assign not_3 = ~sends;
  assign and_4 = sends & v_part__1_passes;
  assign nor_5 = ~(not_3 | v_part__1_passes);
  assign not_6 = ~and_4;
  assign not_7 = ~nor_5;
  assign literal_8 = 2'h0;
  assign v_sums[0][0] = scaled_data[35:4];
  assign v_sums[0][1] = scaled_data[67:36];
  assign v_sums[0][2] = scaled_data[99:68];
  assign v_sums[0][3] = scaled_data[131:100];
  assign literal_9 = 1'h0;
  assign literal_10 = 2'h1;
  assign literal_11 = 2'h2;
  assign literal_12 = 2'h3;
  assign or_13 = credits_ready | __credits_already_done_reg;
  assign or_14 = passed_ready | __passed_already_done_reg | not_6;
  assign or_15 = results_ready | __results_already_done_reg | not_7;
  assign array_index_16 = ____state_0[literal_8];
  assign array_index_17 = v_sums[literal_9][literal_8];
  assign array_index_18 = ____state_0[literal_10];
  assign array_index_19 = v_sums[literal_9][literal_10];
  assign array_index_20 = ____state_0[literal_11];
  assign array_index_21 = v_sums[literal_9][literal_11];
  assign array_index_22 = ____state_0[literal_12];
  assign array_index_23 = v_sums[literal_9][literal_12];
  assign not_24 = ~____state_1;
  assign not_25 = ~__credits_already_done_reg;
  assign not_26 = ~__passed_already_done_reg;
  assign stage_outputs_valid_27 = scaled_valid & or_13 & or_14 & or_15;
  assign not_28 = ~__results_already_done_reg;
  assign add_29 = array_index_16 + array_index_17;
  assign add_30 = array_index_18 + array_index_19;
  assign add_31 = array_index_20 + array_index_21;
  assign add_32 = array_index_22 + array_index_23;
  assign nor_33 = ~(v_part_both | not_24);
  assign and_34 = scaled_valid & not_25;
  assign and_35 = scaled_valid & and_4 & not_26;
  assign send_4843_finished = stage_outputs_valid_27 & and_4;
  assign and_36 = scaled_valid & nor_5 & not_28;
  assign send_4840_finished = stage_outputs_valid_27 & nor_5;
  assign sums[0] = add_29;
  assign sums[1] = add_30;
  assign sums[2] = add_31;
  assign sums[3] = add_32;
  assign waitingaits = ~(v_part_both | ____state_1 | v_part_ends);
  assign sel_37 = nor_33 ? add_30 : add_32;
  assign sel_38 = nor_33 ? add_29 : add_31;
  assign sel_39 = nor_33 ? ____state_3 : add_30;
  assign sel_40 = nor_33 ? ____state_2 : add_29;
  assign and_41 = and_34 & credits_ready;
  assign not_42 = ~stage_outputs_valid_27;
  assign and_43 = and_35 & passed_ready;
  assign not_44 = ~send_4843_finished;
  assign and_45 = and_36 & results_ready;
  assign not_46 = ~send_4840_finished;
  assign sel_47[0] = v_part_last == 1'h0 ? sums[0] : literal_1[0];
  assign sel_47[1] = v_part_last == 1'h0 ? sums[1] : literal_1[1];
  assign sel_47[2] = v_part_last == 1'h0 ? sums[2] : literal_1[2];
  assign sel_47[3] = v_part_last == 1'h0 ? sums[3] : literal_1[3];
  assign sel_48 = v_part_last ? waitingaits : ____state_1;
  assign sel_49 = v_part_last ? add_29 : ____state_2;
  assign sel_50 = v_part_last ? add_30 : ____state_3;
  assign literal_51 = 1'h1;
  assign beat = {sel_37, sel_38, sel_39, sel_40};
  assign and_52 = and_41 & not_42;
  assign or_53 = and_41 | stage_outputs_valid_27;
  assign and_54 = and_43 & not_44;
  assign or_55 = and_43 | send_4843_finished;
  assign and_56 = and_45 & not_46;
  assign or_57 = and_45 | send_4840_finished;
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
      __passed_already_done_reg <= 1'h0;
      __results_already_done_reg <= 1'h0;
    end else begin
      ____state_0[0] <= stage_outputs_valid_27 ? sel_47[0] : ____state_0[0];
      ____state_0[1] <= stage_outputs_valid_27 ? sel_47[1] : ____state_0[1];
      ____state_0[2] <= stage_outputs_valid_27 ? sel_47[2] : ____state_0[2];
      ____state_0[3] <= stage_outputs_valid_27 ? sel_47[3] : ____state_0[3];
      ____state_1 <= stage_outputs_valid_27 ? sel_48 : ____state_1;
      ____state_2 <= stage_outputs_valid_27 ? sel_49 : ____state_2;
      ____state_3 <= stage_outputs_valid_27 ? sel_50 : ____state_3;
      __credits_already_done_reg <= or_53 ? and_52 : __credits_already_done_reg;
      __passed_already_done_reg <= or_55 ? and_54 : __passed_already_done_reg;
      __results_already_done_reg <= or_57 ? and_56 : __results_already_done_reg;
    end
  end
  assign credits_data = literal_51;
  assign credits_valid = and_34;
  assign passed_data = beat;
  assign passed_valid = and_35;
  assign results_data = beat;
  assign results_valid = and_36;
  assign scaled_ready = stage_outputs_valid_27;
endmodule
