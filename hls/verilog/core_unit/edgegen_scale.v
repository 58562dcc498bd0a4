// Generated, do not edit. From hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_scale(
  input wire clk,
  input wire rst,
  input wire scaled_ready,
  input wire [95:0] stage_summed_data,
  input wire stage_summed_valid,
  output wire [131:0] scaled_data,
  output wire scaled_valid,
  output wire stage_summed_ready
);
  function automatic [26:0] smul27b_18b_x_9b (input reg [17:0] lhs, input reg [8:0] rhs);
    reg signed [17:0] signed_lhs;
    reg signed [8:0] signed_rhs;
    reg signed [26:0] signed_result;
    begin
      signed_lhs = $signed(lhs);
      signed_rhs = $signed(rhs);
      signed_result = signed_lhs * signed_rhs;
      smul27b_18b_x_9b = $unsigned(signed_result);
    end
  endfunction
  wire [23:0] v_tag__1;
  wire [17:0] v_sums__2[0:0][0:3];
  wire literal_3;
  wire [1:0] literal_4;
  wire [7:0] v_tag_c0__2;
  wire [1:0] literal_5;
  wire [7:0] v_tag__1_c1__2;
  wire [1:0] literal_6;
  wire [1:0] literal_7;
  wire [17:0] array_index_8;
  wire [8:0] concat_9;
  wire [17:0] array_index_10;
  wire [8:0] concat_11;
  wire [17:0] array_index_12;
  wire [17:0] array_index_13;
  wire [26:0] smul_14;
  wire [26:0] smul_15;
  wire [26:0] smul_16;
  wire [26:0] smul_17;
  wire [31:0] sign_ext_18;
  wire [31:0] sign_ext_19;
  wire [31:0] sign_ext_20;
  wire [31:0] sign_ext_21;
  wire [31:0] array_22[0:3];
  wire [31:0] sums[0:0][0:3];
  wire [3:0] v_tag_part;
  wire [131:0] tuple_23;
  wire stage_outputs_valid_24;
  assign v_tag__1 = stage_summed_data[23:0];
  assign v_sums__2[0][0] = stage_summed_data[41:24];
  assign v_sums__2[0][1] = stage_summed_data[59:42];
  assign v_sums__2[0][2] = stage_summed_data[77:60];
  assign v_sums__2[0][3] = stage_summed_data[95:78];
  assign literal_3 = 1'h0;
  assign literal_4 = 2'h0;
  assign v_tag_c0__2 = v_tag__1[20:13];
  assign literal_5 = 2'h1;
  assign v_tag__1_c1__2 = v_tag__1[12:5];
  assign literal_6 = 2'h2;
  assign literal_7 = 2'h3;
  assign array_index_8 = v_sums__2[literal_3][literal_4];
  assign concat_9 = {literal_3, v_tag_c0__2};
  assign array_index_10 = v_sums__2[literal_3][literal_5];
  assign concat_11 = {literal_3, v_tag__1_c1__2};
  assign array_index_12 = v_sums__2[literal_3][literal_6];
  assign array_index_13 = v_sums__2[literal_3][literal_7];
  assign smul_14 = smul27b_18b_x_9b(array_index_8, concat_9);
  assign smul_15 = smul27b_18b_x_9b(array_index_10, concat_11);
  assign smul_16 = smul27b_18b_x_9b(array_index_12, concat_9);
  assign smul_17 = smul27b_18b_x_9b(array_index_13, concat_11);
  assign sign_ext_18 = {{5{smul_14[26]}}, smul_14};
  assign sign_ext_19 = {{5{smul_15[26]}}, smul_15};
  assign sign_ext_20 = {{5{smul_16[26]}}, smul_16};
  assign sign_ext_21 = {{5{smul_17[26]}}, smul_17};
  assign array_22[0] = sign_ext_18;
  assign array_22[1] = sign_ext_19;
  assign array_22[2] = sign_ext_20;
  assign array_22[3] = sign_ext_21;
  assign sums[0][0] = array_22[0];
  assign sums[0][1] = array_22[1];
  assign sums[0][2] = array_22[2];
  assign sums[0][3] = array_22[3];
  assign v_tag_part = v_tag__1[4:1];
  assign tuple_23 = {{{sums[0][3], sums[0][2], sums[0][1], sums[0][0]}}, v_tag_part};
  assign stage_outputs_valid_24 = stage_summed_valid & scaled_ready;
  assign scaled_data = tuple_23;
  assign scaled_valid = stage_summed_valid;
  assign stage_summed_ready = stage_outputs_valid_24;
endmodule
