// Generated, do not edit. From hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_merge(
  input wire clk,
  input wire rst,
  input wire kept_ready,
  input wire [127:0] later_data,
  input wire later_valid,
  input wire [130:0] packed_data,
  input wire packed_valid,
  input wire vectors_ready,
  output wire [127:0] kept_data,
  output wire kept_valid,
  output wire later_ready,
  output wire packed_ready,
  output wire [127:0] vectors_data,
  output wire vectors_valid
);
  reg ____state_0;
  reg [15:0] ____state_1;
  reg ____state_2;
  reg ____state_3;
  reg __kept_already_done_reg;
  reg __vectors_already_done_reg;
  wire p_kept;
  wire not_1;
  wire keeps;
  wire or_2;
  wire or_3;
  wire not_4;
  wire literal_5;
  wire p_sum;
  wire [14:0] literal_6;
  wire active_inputs_valid_7;
  wire or_8;
  wire or_9;
  wire [1:0] concat_10;
  wire [1:0] lit_65535_squeezed;
  wire [15:0] concat_11;
  wire not_12;
  wire stage_outputs_valid_7;
  wire not_13;
  wire [1:0] sel_14;
  wire [15:0] left;
  wire [15:0] literal_15;
  wire [15:0] literal_16;
  wire and_17;
  wire send_6732_finished;
  wire and_18;
  wire p_last;
  wire not_19;
  wire [15:0] sign_ext_20;
  wire eq_21;
  wire eq_22;
  wire [127:0] tuple_index_23;
  wire and_24;
  wire not_25;
  wire and_26;
  wire not_27;
  wire sel_28;
  wire [15:0] add_29;
  wire sel_30;
  wire [127:0] beat;
  wire and_31;
  wire and_32;
  wire and_33;
  wire or_34;
  wire and_35;
  wire or_36;
  assign p_kept = packed_data[0:0];
  assign not_1 = ~____state_0;
  assign keeps = ____state_0 ? ____state_3 : p_kept;
  assign or_2 = later_valid | not_1;
  assign or_3 = packed_valid | ____state_0;
  assign not_4 = ~keeps;
  assign literal_5 = 1'h0;
  assign p_sum = packed_data[2:2];
  assign literal_6 = 15'h0000;
  assign active_inputs_valid_7 = or_2 & or_3;
  assign or_8 = kept_ready | __kept_already_done_reg | not_4;
  assign or_9 = vectors_ready | __vectors_already_done_reg;
  assign concat_10 = {literal_5, p_sum};
  assign lit_65535_squeezed = 2'h3;
  assign concat_11 = {literal_6, p_sum};
  assign not_12 = ~__kept_already_done_reg;
  assign stage_outputs_valid_7 = active_inputs_valid_7 & or_8 & or_9;
  assign not_13 = ~__vectors_already_done_reg;
  assign sel_14 = ____state_0 ? lit_65535_squeezed : concat_10;
  assign left = ____state_1 + concat_11;
  assign literal_15 = 16'h0001;
  assign literal_16 = 16'h0002;
  assign and_17 = active_inputs_valid_7 & keeps & not_12;
  assign send_6732_finished = stage_outputs_valid_7 & keeps;
  assign and_18 = active_inputs_valid_7 & not_13;
  assign p_last = packed_data[1:1];
  assign not_19 = ~____state_2;
  assign sign_ext_20 = {{14{sel_14[1]}}, sel_14};
  assign eq_21 = left == literal_15;
  assign eq_22 = ____state_1 == literal_16;
  assign tuple_index_23 = packed_data[130:3];
  assign and_24 = and_17 & kept_ready;
  assign not_25 = ~send_6732_finished;
  assign and_26 = and_18 & vectors_ready;
  assign not_27 = ~stage_outputs_valid_7;
  assign sel_28 = ____state_0 ? not_19 : p_last;
  assign add_29 = ____state_1 + sign_ext_20;
  assign sel_30 = ____state_0 ? eq_22 : eq_21;
  assign beat = ____state_0 ? later_data : tuple_index_23;
  assign and_31 = stage_outputs_valid_7 & ____state_0;
  assign and_32 = stage_outputs_valid_7 & not_1;
  assign and_33 = and_24 & not_25;
  assign or_34 = and_24 | send_6732_finished;
  assign and_35 = and_26 & not_27;
  assign or_36 = and_26 | stage_outputs_valid_7;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 16'h0000;
      ____state_2 <= 1'h0;
      ____state_3 <= 1'h0;
      __kept_already_done_reg <= 1'h0;
      __vectors_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_7 ? sel_28 : ____state_0;
      ____state_1 <= stage_outputs_valid_7 ? add_29 : ____state_1;
      ____state_2 <= stage_outputs_valid_7 ? sel_30 : ____state_2;
      ____state_3 <= stage_outputs_valid_7 ? keeps : ____state_3;
      __kept_already_done_reg <= or_34 ? and_33 : __kept_already_done_reg;
      __vectors_already_done_reg <= or_36 ? and_35 : __vectors_already_done_reg;
    end
  end
  assign kept_data = beat;
  assign kept_valid = and_17;
  assign later_ready = and_31;
  assign packed_ready = and_32;
  assign vectors_data = beat;
  assign vectors_valid = and_18;
endmodule
