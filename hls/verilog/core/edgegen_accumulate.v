// Generated, do not edit. From hls/dslx/core.x by: edgegen fpga generate
module edgegen_accumulate(
  input wire clk,
  input wire rst,
  input wire credits_ready,
  input wire results_ready,
  input wire [130:0] scaled_data,
  input wire scaled_valid,
  output wire credits_data,
  output wire credits_valid,
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
  wire [2:0] v_part__2;
  wire v_part__1_both;
  wire v_part__1_ends;
  wire v_part__1_last__2;
  wire or_3;
  wire sends;
  wire not_4;
  wire [1:0] literal_5;
  wire [31:0] v_sums[0:0][0:3];
  wire literal_6;
  wire [1:0] literal_7;
  wire [1:0] literal_8;
  wire [1:0] literal_9;
  wire or_10;
  wire or_11;
  wire [31:0] array_index_12;
  wire [31:0] array_index_13;
  wire [31:0] array_index_14;
  wire [31:0] array_index_15;
  wire [31:0] array_index_16;
  wire [31:0] array_index_17;
  wire [31:0] array_index_18;
  wire [31:0] array_index_19;
  wire not_20;
  wire not_21;
  wire not_22;
  wire stage_outputs_valid_23;
  wire [31:0] add_24;
  wire [31:0] add_25;
  wire [31:0] add_26;
  wire [31:0] add_27;
  wire nor_28;
  wire and_29;
  wire and_30;
  wire send_3351_finished;
  wire [31:0] sums[0:3];
  wire waitingaits;
  wire [31:0] sel_31;
  wire [31:0] sel_32;
  wire [31:0] sel_33;
  wire [31:0] sel_34;
  wire and_35;
  wire not_36;
  wire and_37;
  wire not_38;
  wire [31:0] sel_39[0:3];
  wire sel_40;
  wire [31:0] sel_41;
  wire [31:0] sel_42;
  wire literal_43;
  wire [127:0] beat;
  wire and_44;
  wire or_45;
  wire and_46;
  wire or_47;
  assign v_part__2 = scaled_data[2:0];
  assign v_part__1_both = v_part__2[1:1];
  assign v_part__1_ends = v_part__2[0:0];
  assign v_part__1_last__2 = v_part__2[2:2];
  assign or_3 = v_part__1_both | ____state_1 | v_part__1_ends;
  assign sends = v_part__1_last__2 & or_3;
  assign not_4 = ~sends;
  assign literal_5 = 2'h0;
  assign v_sums[0][0] = scaled_data[34:3];
  assign v_sums[0][1] = scaled_data[66:35];
  assign v_sums[0][2] = scaled_data[98:67];
  assign v_sums[0][3] = scaled_data[130:99];
  assign literal_6 = 1'h0;
  assign literal_7 = 2'h1;
  assign literal_8 = 2'h2;
  assign literal_9 = 2'h3;
  assign or_10 = credits_ready | __credits_already_done_reg;
  assign or_11 = results_ready | __results_already_done_reg | not_4;
  assign array_index_12 = ____state_0[literal_5];
  assign array_index_13 = v_sums[literal_6][literal_5];
  assign array_index_14 = ____state_0[literal_7];
  assign array_index_15 = v_sums[literal_6][literal_7];
  assign array_index_16 = ____state_0[literal_8];
  assign array_index_17 = v_sums[literal_6][literal_8];
  assign array_index_18 = ____state_0[literal_9];
  assign array_index_19 = v_sums[literal_6][literal_9];
  assign not_20 = ~____state_1;
  assign not_21 = ~__credits_already_done_reg;
  assign not_22 = ~__results_already_done_reg;
  assign stage_outputs_valid_23 = scaled_valid & or_10 & or_11;
  assign add_24 = array_index_12 + array_index_13;
  assign add_25 = array_index_14 + array_index_15;
  assign add_26 = array_index_16 + array_index_17;
  assign add_27 = array_index_18 + array_index_19;
  assign nor_28 = ~(v_part__1_both | not_20);
  assign and_29 = scaled_valid & not_21;
  assign and_30 = scaled_valid & sends & not_22;
  assign send_3351_finished = stage_outputs_valid_23 & sends;
  assign sums[0] = add_24;
  assign sums[1] = add_25;
  assign sums[2] = add_26;
  assign sums[3] = add_27;
  assign waitingaits = ~(v_part__1_both | ____state_1 | v_part__1_ends);
  assign sel_31 = nor_28 ? add_25 : add_27;
  assign sel_32 = nor_28 ? add_24 : add_26;
  assign sel_33 = nor_28 ? ____state_3 : add_25;
  assign sel_34 = nor_28 ? ____state_2 : add_24;
  assign and_35 = and_29 & credits_ready;
  assign not_36 = ~stage_outputs_valid_23;
  assign and_37 = and_30 & results_ready;
  assign not_38 = ~send_3351_finished;
  assign sel_39[0] = v_part__1_last__2 == 1'h0 ? sums[0] : literal_1[0];
  assign sel_39[1] = v_part__1_last__2 == 1'h0 ? sums[1] : literal_1[1];
  assign sel_39[2] = v_part__1_last__2 == 1'h0 ? sums[2] : literal_1[2];
  assign sel_39[3] = v_part__1_last__2 == 1'h0 ? sums[3] : literal_1[3];
  assign sel_40 = v_part__1_last__2 ? waitingaits : ____state_1;
  assign sel_41 = v_part__1_last__2 ? add_24 : ____state_2;
  assign sel_42 = v_part__1_last__2 ? add_25 : ____state_3;
  assign literal_43 = 1'h1;
  assign beat = {sel_31, sel_32, sel_33, sel_34};
  assign and_44 = and_35 & not_36;
  assign or_45 = and_35 | stage_outputs_valid_23;
  assign and_46 = and_37 & not_38;
  assign or_47 = and_37 | send_3351_finished;
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
      ____state_0[0] <= stage_outputs_valid_23 ? sel_39[0] : ____state_0[0];
      ____state_0[1] <= stage_outputs_valid_23 ? sel_39[1] : ____state_0[1];
      ____state_0[2] <= stage_outputs_valid_23 ? sel_39[2] : ____state_0[2];
      ____state_0[3] <= stage_outputs_valid_23 ? sel_39[3] : ____state_0[3];
      ____state_1 <= stage_outputs_valid_23 ? sel_40 : ____state_1;
      ____state_2 <= stage_outputs_valid_23 ? sel_41 : ____state_2;
      ____state_3 <= stage_outputs_valid_23 ? sel_42 : ____state_3;
      __credits_already_done_reg <= or_45 ? and_44 : __credits_already_done_reg;
      __results_already_done_reg <= or_47 ? and_46 : __results_already_done_reg;
    end
  end
  assign credits_data = literal_43;
  assign credits_valid = and_29;
  assign results_data = beat;
  assign results_valid = and_30;
  assign scaled_ready = stage_outputs_valid_23;
endmodule
