// Generated, do not edit. From hls/dslx/core_lite.x by: edgegen fpga generate
module edgegen_normalizetotal(
  input wire clk,
  input wire rst,
  input wire [137:0] reduced_data,
  input wire reduced_valid,
  input wire totals_ready,
  output wire reduced_ready,
  output wire [137:0] totals_data,
  output wire totals_valid
);
  wire [59:0] v_total;
  wire [47:0] v_total_significand;
  wire [47:0] reverse_1;
  wire [48:0] one_hot_2;
  wire [2:0] literal_3;
  wire [5:0] encode_4;
  wire [8:0] zeros;
  wire [8:0] v_total_exponent;
  wire ult_5;
  wire [8:0] shift;
  wire [8:0] literal_6;
  wire [47:0] significand;
  wire [8:0] add_7;
  wire bit_slice_8;
  wire [8:0] sub_9;
  wire [8:0] sign_ext_10;
  wire v_total_sign;
  wire [8:0] v_totalxponent;
  wire [1:0] v_total_special;
  wire [34:0] v_best;
  wire [29:0] v_beat;
  wire [59:0] total;
  wire [12:0] v_tag;
  wire stage_outputs_valid_11;
  wire [137:0] tuple_12;
  assign v_total = reduced_data[72:13];
  assign v_total_significand = v_total[49:2];
  assign reverse_1 = {v_total_significand[0], v_total_significand[1], v_total_significand[2], v_total_significand[3], v_total_significand[4], v_total_significand[5], v_total_significand[6], v_total_significand[7], v_total_significand[8], v_total_significand[9], v_total_significand[10], v_total_significand[11], v_total_significand[12], v_total_significand[13], v_total_significand[14], v_total_significand[15], v_total_significand[16], v_total_significand[17], v_total_significand[18], v_total_significand[19], v_total_significand[20], v_total_significand[21], v_total_significand[22], v_total_significand[23], v_total_significand[24], v_total_significand[25], v_total_significand[26], v_total_significand[27], v_total_significand[28], v_total_significand[29], v_total_significand[30], v_total_significand[31], v_total_significand[32], v_total_significand[33], v_total_significand[34], v_total_significand[35], v_total_significand[36], v_total_significand[37], v_total_significand[38], v_total_significand[39], v_total_significand[40], v_total_significand[41], v_total_significand[42], v_total_significand[43], v_total_significand[44], v_total_significand[45], v_total_significand[46], v_total_significand[47]};
  assign one_hot_2 = {reverse_1[47:0] == 48'h0000_0000_0000, reverse_1[47] && reverse_1[46:0] == 47'h0000_0000_0000, reverse_1[46] && reverse_1[45:0] == 46'h0000_0000_0000, reverse_1[45] && reverse_1[44:0] == 45'h0000_0000_0000, reverse_1[44] && reverse_1[43:0] == 44'h000_0000_0000, reverse_1[43] && reverse_1[42:0] == 43'h000_0000_0000, reverse_1[42] && reverse_1[41:0] == 42'h000_0000_0000, reverse_1[41] && reverse_1[40:0] == 41'h000_0000_0000, reverse_1[40] && reverse_1[39:0] == 40'h00_0000_0000, reverse_1[39] && reverse_1[38:0] == 39'h00_0000_0000, reverse_1[38] && reverse_1[37:0] == 38'h00_0000_0000, reverse_1[37] && reverse_1[36:0] == 37'h00_0000_0000, reverse_1[36] && reverse_1[35:0] == 36'h0_0000_0000, reverse_1[35] && reverse_1[34:0] == 35'h0_0000_0000, reverse_1[34] && reverse_1[33:0] == 34'h0_0000_0000, reverse_1[33] && reverse_1[32:0] == 33'h0_0000_0000, reverse_1[32] && reverse_1[31:0] == 32'h0000_0000, reverse_1[31] && reverse_1[30:0] == 31'h0000_0000, reverse_1[30] && reverse_1[29:0] == 30'h0000_0000, reverse_1[29] && reverse_1[28:0] == 29'h0000_0000, reverse_1[28] && reverse_1[27:0] == 28'h000_0000, reverse_1[27] && reverse_1[26:0] == 27'h000_0000, reverse_1[26] && reverse_1[25:0] == 26'h000_0000, reverse_1[25] && reverse_1[24:0] == 25'h000_0000, reverse_1[24] && reverse_1[23:0] == 24'h00_0000, reverse_1[23] && reverse_1[22:0] == 23'h00_0000, reverse_1[22] && reverse_1[21:0] == 22'h00_0000, reverse_1[21] && reverse_1[20:0] == 21'h00_0000, reverse_1[20] && reverse_1[19:0] == 20'h0_0000, reverse_1[19] && reverse_1[18:0] == 19'h0_0000, reverse_1[18] && reverse_1[17:0] == 18'h0_0000, reverse_1[17] && reverse_1[16:0] == 17'h0_0000, reverse_1[16] && reverse_1[15:0] == 16'h0000, reverse_1[15] && reverse_1[14:0] == 15'h0000, reverse_1[14] && reverse_1[13:0] == 14'h0000, reverse_1[13] && reverse_1[12:0] == 13'h0000, reverse_1[12] && reverse_1[11:0] == 12'h000, reverse_1[11] && reverse_1[10:0] == 11'h000, reverse_1[10] && reverse_1[9:0] == 10'h000, reverse_1[9] && reverse_1[8:0] == 9'h000, reverse_1[8] && reverse_1[7:0] == 8'h00, reverse_1[7] && reverse_1[6:0] == 7'h00, reverse_1[6] && reverse_1[5:0] == 6'h00, reverse_1[5] && reverse_1[4:0] == 5'h00, reverse_1[4] && reverse_1[3:0] == 4'h0, reverse_1[3] && reverse_1[2:0] == 3'h0, reverse_1[2] && reverse_1[1:0] == 2'h0, reverse_1[1] && !reverse_1[0], reverse_1[0]};
  assign literal_3 = 3'h0;
  assign encode_4 = {one_hot_2[32] | one_hot_2[33] | one_hot_2[34] | one_hot_2[35] | one_hot_2[36] | one_hot_2[37] | one_hot_2[38] | one_hot_2[39] | one_hot_2[40] | one_hot_2[41] | one_hot_2[42] | one_hot_2[43] | one_hot_2[44] | one_hot_2[45] | one_hot_2[46] | one_hot_2[47] | one_hot_2[48], one_hot_2[16] | one_hot_2[17] | one_hot_2[18] | one_hot_2[19] | one_hot_2[20] | one_hot_2[21] | one_hot_2[22] | one_hot_2[23] | one_hot_2[24] | one_hot_2[25] | one_hot_2[26] | one_hot_2[27] | one_hot_2[28] | one_hot_2[29] | one_hot_2[30] | one_hot_2[31] | one_hot_2[48], one_hot_2[8] | one_hot_2[9] | one_hot_2[10] | one_hot_2[11] | one_hot_2[12] | one_hot_2[13] | one_hot_2[14] | one_hot_2[15] | one_hot_2[24] | one_hot_2[25] | one_hot_2[26] | one_hot_2[27] | one_hot_2[28] | one_hot_2[29] | one_hot_2[30] | one_hot_2[31] | one_hot_2[40] | one_hot_2[41] | one_hot_2[42] | one_hot_2[43] | one_hot_2[44] | one_hot_2[45] | one_hot_2[46] | one_hot_2[47], one_hot_2[4] | one_hot_2[5] | one_hot_2[6] | one_hot_2[7] | one_hot_2[12] | one_hot_2[13] | one_hot_2[14] | one_hot_2[15] | one_hot_2[20] | one_hot_2[21] | one_hot_2[22] | one_hot_2[23] | one_hot_2[28] | one_hot_2[29] | one_hot_2[30] | one_hot_2[31] | one_hot_2[36] | one_hot_2[37] | one_hot_2[38] | one_hot_2[39] | one_hot_2[44] | one_hot_2[45] | one_hot_2[46] | one_hot_2[47], one_hot_2[2] | one_hot_2[3] | one_hot_2[6] | one_hot_2[7] | one_hot_2[10] | one_hot_2[11] | one_hot_2[14] | one_hot_2[15] | one_hot_2[18] | one_hot_2[19] | one_hot_2[22] | one_hot_2[23] | one_hot_2[26] | one_hot_2[27] | one_hot_2[30] | one_hot_2[31] | one_hot_2[34] | one_hot_2[35] | one_hot_2[38] | one_hot_2[39] | one_hot_2[42] | one_hot_2[43] | one_hot_2[46] | one_hot_2[47], one_hot_2[1] | one_hot_2[3] | one_hot_2[5] | one_hot_2[7] | one_hot_2[9] | one_hot_2[11] | one_hot_2[13] | one_hot_2[15] | one_hot_2[17] | one_hot_2[19] | one_hot_2[21] | one_hot_2[23] | one_hot_2[25] | one_hot_2[27] | one_hot_2[29] | one_hot_2[31] | one_hot_2[33] | one_hot_2[35] | one_hot_2[37] | one_hot_2[39] | one_hot_2[41] | one_hot_2[43] | one_hot_2[45] | one_hot_2[47]};
  assign zeros = {literal_3, encode_4};
  assign v_total_exponent = v_total[58:50];
  assign ult_5 = zeros < v_total_exponent;
  assign shift = ult_5 ? zeros : v_total_exponent;
  assign literal_6 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : v_total_significand << shift;
  assign add_7 = v_total_exponent + literal_6;
  assign bit_slice_8 = significand[47];
  assign sub_9 = add_7 - shift;
  assign sign_ext_10 = {9{bit_slice_8}};
  assign v_total_sign = v_total[59:59];
  assign v_totalxponent = sub_9 & sign_ext_10;
  assign v_total_special = v_total[1:0];
  assign v_best = reduced_data[137:103];
  assign v_beat = reduced_data[102:73];
  assign total = {v_total_sign, v_totalxponent, significand, v_total_special};
  assign v_tag = reduced_data[12:0];
  assign stage_outputs_valid_11 = reduced_valid & totals_ready;
  assign tuple_12 = {v_best, v_beat, total, v_tag};
  assign reduced_ready = stage_outputs_valid_11;
  assign totals_data = tuple_12;
  assign totals_valid = reduced_valid;
endmodule
