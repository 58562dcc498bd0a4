// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_powerstep_2(
  input wire clk,
  input wire rst,
  input wire [168:0] power_second_data,
  input wire power_second_valid,
  input wire power_third_ready,
  output wire power_second_ready,
  output wire [168:0] power_third_data,
  output wire power_third_valid
);
  function automatic [31:0] umul32b_16b_x_16b (input reg [15:0] lhs, input reg [15:0] rhs);
    begin
      umul32b_16b_x_16b = lhs * rhs;
    end
  endfunction
  wire [38:0] v_p[0:3];
  wire [1:0] literal_1;
  wire [1:0] literal_2;
  wire [1:0] literal_3;
  wire [1:0] literal_4;
  wire [38:0] array_index_5;
  wire [38:0] array_index_6;
  wire [38:0] array_index_7;
  wire [38:0] array_index_8;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__9;
  wire [15:0] p_h__9;
  wire [15:0] p_fraction__10;
  wire [15:0] p_h__10;
  wire [15:0] p_fraction__11;
  wire [15:0] p_h__11;
  wire [31:0] umul_12;
  wire [31:0] umul_13;
  wire [31:0] umul_14;
  wire [31:0] umul_15;
  wire [14:0] bit_slice_16;
  wire [14:0] literal_17;
  wire [14:0] bit_slice_18;
  wire [14:0] bit_slice_19;
  wire [14:0] bit_slice_20;
  wire [14:0] add_21;
  wire bit_slice_22;
  wire [14:0] add_23;
  wire bit_slice_24;
  wire [14:0] add_25;
  wire bit_slice_26;
  wire [14:0] add_27;
  wire bit_slice_28;
  wire [15:0] concat_29;
  wire [6:0] tuple_index_30;
  wire [15:0] concat_31;
  wire [6:0] tuple_index_32;
  wire [15:0] concat_33;
  wire [6:0] tuple_index_34;
  wire [15:0] concat_35;
  wire [6:0] tuple_index_36;
  wire [38:0] tuple_37;
  wire [38:0] tuple_38;
  wire [38:0] tuple_39;
  wire [38:0] tuple_40;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_41;
  wire [168:0] tuple_42;
  assign v_p[0] = power_second_data[51:13];
  assign v_p[1] = power_second_data[90:52];
  assign v_p[2] = power_second_data[129:91];
  assign v_p[3] = power_second_data[168:130];
  assign literal_1 = 2'h0;
  assign literal_2 = 2'h1;
  assign literal_3 = 2'h2;
  assign literal_4 = 2'h3;
  assign array_index_5 = v_p[literal_1];
  assign array_index_6 = v_p[literal_2];
  assign array_index_7 = v_p[literal_3];
  assign array_index_8 = v_p[literal_4];
  assign p_fraction = array_index_5[22:7];
  assign p_h = array_index_5[38:23];
  assign p_fraction__9 = array_index_6[22:7];
  assign p_h__9 = array_index_6[38:23];
  assign p_fraction__10 = array_index_7[22:7];
  assign p_h__10 = array_index_7[38:23];
  assign p_fraction__11 = array_index_8[22:7];
  assign p_h__11 = array_index_8[38:23];
  assign umul_12 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_13 = umul32b_16b_x_16b(p_fraction__9, p_h__9);
  assign umul_14 = umul32b_16b_x_16b(p_fraction__10, p_h__10);
  assign umul_15 = umul32b_16b_x_16b(p_fraction__11, p_h__11);
  assign bit_slice_16 = umul_12[31:17];
  assign literal_17 = 15'h1ee5;
  assign bit_slice_18 = umul_13[31:17];
  assign bit_slice_19 = umul_14[31:17];
  assign bit_slice_20 = umul_15[31:17];
  assign add_21 = bit_slice_16 + literal_17;
  assign bit_slice_22 = umul_12[16];
  assign add_23 = bit_slice_18 + literal_17;
  assign bit_slice_24 = umul_13[16];
  assign add_25 = bit_slice_19 + literal_17;
  assign bit_slice_26 = umul_14[16];
  assign add_27 = bit_slice_20 + literal_17;
  assign bit_slice_28 = umul_15[16];
  assign concat_29 = {add_21, bit_slice_22};
  assign tuple_index_30 = array_index_5[6:0];
  assign concat_31 = {add_23, bit_slice_24};
  assign tuple_index_32 = array_index_6[6:0];
  assign concat_33 = {add_25, bit_slice_26};
  assign tuple_index_34 = array_index_7[6:0];
  assign concat_35 = {add_27, bit_slice_28};
  assign tuple_index_36 = array_index_8[6:0];
  assign tuple_37 = {concat_29, p_fraction, tuple_index_30};
  assign tuple_38 = {concat_31, p_fraction__9, tuple_index_32};
  assign tuple_39 = {concat_33, p_fraction__10, tuple_index_34};
  assign tuple_40 = {concat_35, p_fraction__11, tuple_index_36};
  assign p[0] = tuple_37;
  assign p[1] = tuple_38;
  assign p[2] = tuple_39;
  assign p[3] = tuple_40;
  assign v_tag = power_second_data[12:0];
  assign stage_outputs_valid_41 = power_second_valid & power_third_ready;
  assign tuple_42 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_second_ready = stage_outputs_valid_41;
  assign power_third_data = tuple_42;
  assign power_third_valid = power_second_valid;
endmodule
