// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_join(
  input wire clk,
  input wire rst,
  input wire divider_results_ready,
  input wire [45:0] quotients_data,
  input wire quotients_valid,
  output wire [140:0] divider_results_data,
  output wire divider_results_valid,
  output wire quotients_ready
);
  reg [95:0] ____state;
  wire [31:0] v_value;
  wire [7:0] exponent;
  wire [7:0] literal_1;
  wire normal;
  wire [7:0] literal_2;
  wire [7:0] literal_3;
  wire [7:0] p_exponent__4;
  wire [7:0] sub_5;
  wire [7:0] literal_6;
  wire ugt_7;
  wire [4:0] bit_slice_8;
  wire [4:0] literal_9;
  wire [22:0] fraction;
  wire [24:0] literal_10;
  wire [4:0] sel_11;
  wire not_12;
  wire [22:0] not_13;
  wire [24:0] shll_14;
  wire literal_15;
  wire [23:0] p_significand;
  wire [23:0] concat_16;
  wire [23:0] bit_slice_17;
  wire [24:0] doubled;
  wire [23:0] whole__4;
  wire [23:0] nor_18;
  wire [23:0] literal_19;
  wire [24:0] shrl_20;
  wire bit_slice_21;
  wire ne_22;
  wire [12:0] v_tag;
  wire half;
  wire or_23;
  wire [1:0] v_tag_top;
  wire [22:0] literal_24;
  wire and_25;
  wire bit_slice_26;
  wire bit_slice_27;
  wire [23:0] concat_28;
  wire or_29;
  wire [23:0] add_30;
  wire [6:0] sign_ext_31;
  wire [3:0] sign_ext_32;
  wire [2:0] literal_33;
  wire [7:0] literal_34;
  wire [14:0] whole;
  wire [14:0] concat_35;
  wire large__4;
  wire ugt_36;
  wire or_37;
  wire [13:0] bit_slice_38;
  wire [13:0] concat_39;
  wire [13:0] size;
  wire [14:0] concat_40;
  wire p_sign;
  wire [14:0] neg_41;
  wire [4:0] v_tag__1_op;
  wire [4:0] literal_42;
  wire [14:0] sel_43;
  wire v_fourth;
  wire eq_44;
  wire [31:0] code;
  wire not_45;
  wire [31:0] value;
  wire [63:0] bit_slice_46;
  wire or_47;
  wire [127:0] joined;
  wire [95:0] concat_48;
  wire stage_outputs_valid_49;
  wire [140:0] tuple_50;
  wire and_51;
  assign v_value = quotients_data[45:14];
  assign exponent = v_value[30:23];
  assign literal_1 = 8'h00;
  assign normal = exponent != literal_1;
  assign literal_2 = 8'h01;
  assign literal_3 = 8'h96;
  assign p_exponent__4 = normal ? exponent : literal_2;
  assign sub_5 = literal_3 - p_exponent__4;
  assign literal_6 = 8'h1a;
  assign ugt_7 = sub_5 > literal_6;
  assign bit_slice_8 = sub_5[4:0];
  assign literal_9 = 5'h1a;
  assign fraction = v_value[22:0];
  assign literal_10 = 25'h1ff_ffff;
  assign sel_11 = ugt_7 ? literal_9 : bit_slice_8;
  assign not_12 = ~normal;
  assign not_13 = ~fraction;
  assign shll_14 = sel_11 >= 5'h19 ? 25'h000_0000 : literal_10 << sel_11;
  assign literal_15 = 1'h0;
  assign p_significand = {normal, fraction};
  assign concat_16 = {not_12, not_13};
  assign bit_slice_17 = shll_14[24:1];
  assign doubled = {normal, fraction, literal_15};
  assign whole__4 = sel_11 >= 5'h18 ? 24'h00_0000 : p_significand >> sel_11;
  assign nor_18 = ~(concat_16 | bit_slice_17);
  assign literal_19 = 24'h00_0000;
  assign shrl_20 = sel_11 >= 5'h19 ? 25'h000_0000 : doubled >> sel_11;
  assign bit_slice_21 = whole__4[0];
  assign ne_22 = nor_18 != literal_19;
  assign v_tag = quotients_data[13:1];
  assign half = shrl_20[0];
  assign or_23 = bit_slice_21 | ne_22;
  assign v_tag_top = v_tag[7:6];
  assign literal_24 = 23'h00_0000;
  assign and_25 = half & or_23;
  assign bit_slice_26 = v_tag_top[0];
  assign bit_slice_27 = v_tag_top[1];
  assign concat_28 = {literal_24, and_25};
  assign or_29 = bit_slice_26 | bit_slice_27;
  assign add_30 = whole__4 + concat_28;
  assign sign_ext_31 = {7{bit_slice_27}};
  assign sign_ext_32 = {4{or_29}};
  assign literal_33 = 3'h7;
  assign literal_34 = 8'h8c;
  assign whole = add_30[14:0];
  assign concat_35 = {literal_15, sign_ext_31, sign_ext_32, literal_33};
  assign large__4 = p_exponent__4 > literal_34;
  assign ugt_36 = whole > concat_35;
  assign or_37 = large__4 | ugt_36;
  assign bit_slice_38 = add_30[13:0];
  assign concat_39 = {sign_ext_31, sign_ext_32, literal_33};
  assign size = or_37 ? concat_39 : bit_slice_38;
  assign concat_40 = {literal_15, size};
  assign p_sign = v_value[31];
  assign neg_41 = -concat_40;
  assign v_tag__1_op = v_tag[12:8];
  assign literal_42 = 5'h06;
  assign sel_43 = p_sign ? neg_41 : concat_40;
  assign v_fourth = quotients_data[0:0];
  assign eq_44 = v_tag__1_op == literal_42;
  assign code = {{17{sel_43[14]}}, sel_43};
  assign not_45 = ~v_fourth;
  assign value = eq_44 ? code : v_value;
  assign bit_slice_46 = ____state[95:32];
  assign or_47 = divider_results_ready | not_45;
  assign joined = {value, ____state};
  assign concat_48 = {value, bit_slice_46};
  assign stage_outputs_valid_49 = quotients_valid & or_47;
  assign tuple_50 = {joined, v_tag};
  assign and_51 = quotients_valid & v_fourth;
  always @ (posedge clk) begin
    if (rst) begin
      ____state <= 96'h0000_0000_0000_0000_0000_0000;
    end else begin
      ____state <= stage_outputs_valid_49 ? concat_48 : ____state;
    end
  end
  assign divider_results_data = tuple_50;
  assign divider_results_valid = and_51;
  assign quotients_ready = stage_outputs_valid_49;
endmodule
