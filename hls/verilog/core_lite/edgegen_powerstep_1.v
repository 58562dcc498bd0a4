// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_powerstep_1(
  input wire clk,
  input wire rst,
  input wire [168:0] power_first_data,
  input wire power_first_valid,
  input wire power_second_ready,
  output wire power_first_ready,
  output wire [168:0] power_second_data,
  output wire power_second_valid
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
  wire [15:0] bit_slice_16;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_17;
  wire [15:0] bit_slice_18;
  wire [15:0] bit_slice_19;
  wire [15:0] add_20;
  wire [6:0] tuple_index_21;
  wire [15:0] add_22;
  wire [6:0] tuple_index_23;
  wire [15:0] add_24;
  wire [6:0] tuple_index_25;
  wire [15:0] add_26;
  wire [6:0] tuple_index_27;
  wire [38:0] tuple_28;
  wire [38:0] tuple_29;
  wire [38:0] tuple_30;
  wire [38:0] tuple_31;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_32;
  wire [168:0] tuple_33;
  assign v_p[0] = power_first_data[51:13];
  assign v_p[1] = power_first_data[90:52];
  assign v_p[2] = power_first_data[129:91];
  assign v_p[3] = power_first_data[168:130];
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
  assign bit_slice_16 = umul_12[31:16];
  assign COEFFICIENT = 16'h0d53;
  assign bit_slice_17 = umul_13[31:16];
  assign bit_slice_18 = umul_14[31:16];
  assign bit_slice_19 = umul_15[31:16];
  assign add_20 = bit_slice_16 + COEFFICIENT;
  assign tuple_index_21 = array_index_5[6:0];
  assign add_22 = bit_slice_17 + COEFFICIENT;
  assign tuple_index_23 = array_index_6[6:0];
  assign add_24 = bit_slice_18 + COEFFICIENT;
  assign tuple_index_25 = array_index_7[6:0];
  assign add_26 = bit_slice_19 + COEFFICIENT;
  assign tuple_index_27 = array_index_8[6:0];
  assign tuple_28 = {add_20, p_fraction, tuple_index_21};
  assign tuple_29 = {add_22, p_fraction__9, tuple_index_23};
  assign tuple_30 = {add_24, p_fraction__10, tuple_index_25};
  assign tuple_31 = {add_26, p_fraction__11, tuple_index_27};
  assign p[0] = tuple_28;
  assign p[1] = tuple_29;
  assign p[2] = tuple_30;
  assign p[3] = tuple_31;
  assign v_tag = power_first_data[12:0];
  assign stage_outputs_valid_32 = power_first_valid & power_second_ready;
  assign tuple_33 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_first_ready = stage_outputs_valid_32;
  assign power_second_data = tuple_33;
  assign power_second_valid = power_first_valid;
endmodule
