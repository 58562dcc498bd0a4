// Generated, do not edit. Build e19885a7, from hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_dividestep(
  input wire clk,
  input wire rst,
  input wire [103:0] division__0_data,
  input wire division__0_valid,
  input wire division__1_ready,
  output wire division__0_ready,
  output wire [103:0] division__1_data,
  output wire division__1_valid
);
  wire [89:0] v_d;
  wire literal_69197;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69199;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69201;
  wire [25:0] concat_69202;
  wire [25:0] v_difference__1;
  wire bit_slice_69204;
  wire [23:0] bit_slice_69205;
  wire [23:0] bit_slice_69206;
  wire [23:0] remainder;
  wire [25:0] concat_69208;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69210;
  wire bit_slice_69211;
  wire [23:0] bit_slice_69212;
  wire [23:0] concat_69213;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69218;
  wire fits;
  wire fits__1;
  wire tuple_index_69224;
  wire [10:0] tuple_index_69225;
  wire [24:0] concat_69226;
  wire [25:0] concat_69227;
  wire [1:0] tuple_index_69228;
  wire tuple_index_69229;
  wire [89:0] tuple_69232;
  wire [12:0] tuple_index_69233;
  wire tuple_index_69234;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69236;
  assign v_d = division__0_data[103:14];
  assign literal_69197 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69199 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69201 = {literal_69197, v_d_remainder__1};
  assign concat_69202 = {literal_69199, v_d_divisor__1};
  assign v_difference__1 = concat_69201 - concat_69202;
  assign bit_slice_69204 = v_difference__1[25];
  assign bit_slice_69205 = v_difference__1[23:0];
  assign bit_slice_69206 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69204 ? bit_slice_69206 : bit_slice_69205;
  assign concat_69208 = {literal_69197, remainder, literal_69197};
  assign v_difference__2 = concat_69208 - concat_69202;
  assign bit_slice_69210 = remainder[22:0];
  assign bit_slice_69211 = v_difference__2[25];
  assign bit_slice_69212 = v_difference__2[23:0];
  assign concat_69213 = {bit_slice_69210, literal_69197};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69211 ? concat_69213 : bit_slice_69212;
  assign bit_slice_69218 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69204;
  assign fits__1 = ~bit_slice_69211;
  assign tuple_index_69224 = v_d[89:89];
  assign tuple_index_69225 = v_d[88:78];
  assign concat_69226 = {remainder__1, literal_69197};
  assign concat_69227 = {bit_slice_69218, fits, fits__1};
  assign tuple_index_69228 = v_d[2:1];
  assign tuple_index_69229 = v_d[0:0];
  assign tuple_69232 = {tuple_index_69224, tuple_index_69225, concat_69226, v_d_divisor__1, concat_69227, tuple_index_69228, tuple_index_69229};
  assign tuple_index_69233 = division__0_data[13:1];
  assign tuple_index_69234 = division__0_data[0:0];
  assign stage_outputs_valid_0 = division__0_valid & division__1_ready;
  assign tuple_69236 = {tuple_69232, tuple_index_69233, tuple_index_69234};
  assign division__0_ready = stage_outputs_valid_0;
  assign division__1_data = tuple_69236;
  assign division__1_valid = division__0_valid;
endmodule


module edgegen_dividestep_10(
  input wire clk,
  input wire rst,
  input wire [103:0] division__10_data,
  input wire division__10_valid,
  input wire division__11_ready,
  output wire division__10_ready,
  output wire [103:0] division__11_data,
  output wire division__11_valid
);
  wire [89:0] v_d;
  wire literal_69747;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69749;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69751;
  wire [25:0] concat_69752;
  wire [25:0] v_difference__1;
  wire bit_slice_69754;
  wire [23:0] bit_slice_69755;
  wire [23:0] bit_slice_69756;
  wire [23:0] remainder;
  wire [25:0] concat_69758;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69760;
  wire bit_slice_69761;
  wire [23:0] bit_slice_69762;
  wire [23:0] concat_69763;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69768;
  wire fits;
  wire fits__1;
  wire tuple_index_69774;
  wire [10:0] tuple_index_69775;
  wire [24:0] concat_69776;
  wire [25:0] concat_69777;
  wire [1:0] tuple_index_69778;
  wire tuple_index_69779;
  wire [89:0] tuple_69782;
  wire [12:0] tuple_index_69783;
  wire tuple_index_69784;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69786;
  assign v_d = division__10_data[103:14];
  assign literal_69747 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69749 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69751 = {literal_69747, v_d_remainder__1};
  assign concat_69752 = {literal_69749, v_d_divisor__1};
  assign v_difference__1 = concat_69751 - concat_69752;
  assign bit_slice_69754 = v_difference__1[25];
  assign bit_slice_69755 = v_difference__1[23:0];
  assign bit_slice_69756 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69754 ? bit_slice_69756 : bit_slice_69755;
  assign concat_69758 = {literal_69747, remainder, literal_69747};
  assign v_difference__2 = concat_69758 - concat_69752;
  assign bit_slice_69760 = remainder[22:0];
  assign bit_slice_69761 = v_difference__2[25];
  assign bit_slice_69762 = v_difference__2[23:0];
  assign concat_69763 = {bit_slice_69760, literal_69747};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69761 ? concat_69763 : bit_slice_69762;
  assign bit_slice_69768 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69754;
  assign fits__1 = ~bit_slice_69761;
  assign tuple_index_69774 = v_d[89:89];
  assign tuple_index_69775 = v_d[88:78];
  assign concat_69776 = {remainder__1, literal_69747};
  assign concat_69777 = {bit_slice_69768, fits, fits__1};
  assign tuple_index_69778 = v_d[2:1];
  assign tuple_index_69779 = v_d[0:0];
  assign tuple_69782 = {tuple_index_69774, tuple_index_69775, concat_69776, v_d_divisor__1, concat_69777, tuple_index_69778, tuple_index_69779};
  assign tuple_index_69783 = division__10_data[13:1];
  assign tuple_index_69784 = division__10_data[0:0];
  assign stage_outputs_valid_0 = division__10_valid & division__11_ready;
  assign tuple_69786 = {tuple_69782, tuple_index_69783, tuple_index_69784};
  assign division__10_ready = stage_outputs_valid_0;
  assign division__11_data = tuple_69786;
  assign division__11_valid = division__10_valid;
endmodule


module edgegen_dividestep_11(
  input wire clk,
  input wire rst,
  input wire [103:0] division__11_data,
  input wire division__11_valid,
  input wire division__12_ready,
  output wire division__11_ready,
  output wire [103:0] division__12_data,
  output wire division__12_valid
);
  wire [89:0] v_d;
  wire literal_69802;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69804;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69806;
  wire [25:0] concat_69807;
  wire [25:0] v_difference__1;
  wire bit_slice_69809;
  wire [23:0] bit_slice_69810;
  wire [23:0] bit_slice_69811;
  wire [23:0] remainder;
  wire [25:0] concat_69813;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69815;
  wire bit_slice_69816;
  wire [23:0] bit_slice_69817;
  wire [23:0] concat_69818;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69823;
  wire fits;
  wire fits__1;
  wire tuple_index_69829;
  wire [10:0] tuple_index_69830;
  wire [24:0] concat_69831;
  wire [25:0] concat_69832;
  wire [1:0] tuple_index_69833;
  wire tuple_index_69834;
  wire [89:0] tuple_69837;
  wire [12:0] tuple_index_69838;
  wire tuple_index_69839;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69841;
  assign v_d = division__11_data[103:14];
  assign literal_69802 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69804 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69806 = {literal_69802, v_d_remainder__1};
  assign concat_69807 = {literal_69804, v_d_divisor__1};
  assign v_difference__1 = concat_69806 - concat_69807;
  assign bit_slice_69809 = v_difference__1[25];
  assign bit_slice_69810 = v_difference__1[23:0];
  assign bit_slice_69811 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69809 ? bit_slice_69811 : bit_slice_69810;
  assign concat_69813 = {literal_69802, remainder, literal_69802};
  assign v_difference__2 = concat_69813 - concat_69807;
  assign bit_slice_69815 = remainder[22:0];
  assign bit_slice_69816 = v_difference__2[25];
  assign bit_slice_69817 = v_difference__2[23:0];
  assign concat_69818 = {bit_slice_69815, literal_69802};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69816 ? concat_69818 : bit_slice_69817;
  assign bit_slice_69823 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69809;
  assign fits__1 = ~bit_slice_69816;
  assign tuple_index_69829 = v_d[89:89];
  assign tuple_index_69830 = v_d[88:78];
  assign concat_69831 = {remainder__1, literal_69802};
  assign concat_69832 = {bit_slice_69823, fits, fits__1};
  assign tuple_index_69833 = v_d[2:1];
  assign tuple_index_69834 = v_d[0:0];
  assign tuple_69837 = {tuple_index_69829, tuple_index_69830, concat_69831, v_d_divisor__1, concat_69832, tuple_index_69833, tuple_index_69834};
  assign tuple_index_69838 = division__11_data[13:1];
  assign tuple_index_69839 = division__11_data[0:0];
  assign stage_outputs_valid_0 = division__11_valid & division__12_ready;
  assign tuple_69841 = {tuple_69837, tuple_index_69838, tuple_index_69839};
  assign division__11_ready = stage_outputs_valid_0;
  assign division__12_data = tuple_69841;
  assign division__12_valid = division__11_valid;
endmodule


module edgegen_dividestep_12(
  input wire clk,
  input wire rst,
  input wire [103:0] division__12_data,
  input wire division__12_valid,
  input wire division__13_ready,
  output wire division__12_ready,
  output wire [103:0] division__13_data,
  output wire division__13_valid
);
  wire [89:0] v_d;
  wire literal_69857;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69859;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69861;
  wire [25:0] concat_69862;
  wire [25:0] v_difference__1;
  wire bit_slice_69864;
  wire [23:0] bit_slice_69865;
  wire [23:0] bit_slice_69866;
  wire [23:0] remainder;
  wire [25:0] concat_69868;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69870;
  wire bit_slice_69871;
  wire [23:0] bit_slice_69872;
  wire [23:0] concat_69873;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69878;
  wire fits;
  wire fits__1;
  wire tuple_index_69884;
  wire [10:0] tuple_index_69885;
  wire [24:0] concat_69886;
  wire [25:0] concat_69887;
  wire [1:0] tuple_index_69888;
  wire tuple_index_69889;
  wire [89:0] tuple_69892;
  wire [12:0] tuple_index_69893;
  wire tuple_index_69894;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69896;
  assign v_d = division__12_data[103:14];
  assign literal_69857 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69859 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69861 = {literal_69857, v_d_remainder__1};
  assign concat_69862 = {literal_69859, v_d_divisor__1};
  assign v_difference__1 = concat_69861 - concat_69862;
  assign bit_slice_69864 = v_difference__1[25];
  assign bit_slice_69865 = v_difference__1[23:0];
  assign bit_slice_69866 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69864 ? bit_slice_69866 : bit_slice_69865;
  assign concat_69868 = {literal_69857, remainder, literal_69857};
  assign v_difference__2 = concat_69868 - concat_69862;
  assign bit_slice_69870 = remainder[22:0];
  assign bit_slice_69871 = v_difference__2[25];
  assign bit_slice_69872 = v_difference__2[23:0];
  assign concat_69873 = {bit_slice_69870, literal_69857};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69871 ? concat_69873 : bit_slice_69872;
  assign bit_slice_69878 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69864;
  assign fits__1 = ~bit_slice_69871;
  assign tuple_index_69884 = v_d[89:89];
  assign tuple_index_69885 = v_d[88:78];
  assign concat_69886 = {remainder__1, literal_69857};
  assign concat_69887 = {bit_slice_69878, fits, fits__1};
  assign tuple_index_69888 = v_d[2:1];
  assign tuple_index_69889 = v_d[0:0];
  assign tuple_69892 = {tuple_index_69884, tuple_index_69885, concat_69886, v_d_divisor__1, concat_69887, tuple_index_69888, tuple_index_69889};
  assign tuple_index_69893 = division__12_data[13:1];
  assign tuple_index_69894 = division__12_data[0:0];
  assign stage_outputs_valid_0 = division__12_valid & division__13_ready;
  assign tuple_69896 = {tuple_69892, tuple_index_69893, tuple_index_69894};
  assign division__12_ready = stage_outputs_valid_0;
  assign division__13_data = tuple_69896;
  assign division__13_valid = division__12_valid;
endmodule


module edgegen_dividestep_1(
  input wire clk,
  input wire rst,
  input wire [103:0] division__1_data,
  input wire division__1_valid,
  input wire division__2_ready,
  output wire division__1_ready,
  output wire [103:0] division__2_data,
  output wire division__2_valid
);
  wire [89:0] v_d;
  wire literal_69252;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69254;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69256;
  wire [25:0] concat_69257;
  wire [25:0] v_difference__1;
  wire bit_slice_69259;
  wire [23:0] bit_slice_69260;
  wire [23:0] bit_slice_69261;
  wire [23:0] remainder;
  wire [25:0] concat_69263;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69265;
  wire bit_slice_69266;
  wire [23:0] bit_slice_69267;
  wire [23:0] concat_69268;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69273;
  wire fits;
  wire fits__1;
  wire tuple_index_69279;
  wire [10:0] tuple_index_69280;
  wire [24:0] concat_69281;
  wire [25:0] concat_69282;
  wire [1:0] tuple_index_69283;
  wire tuple_index_69284;
  wire [89:0] tuple_69287;
  wire [12:0] tuple_index_69288;
  wire tuple_index_69289;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69291;
  assign v_d = division__1_data[103:14];
  assign literal_69252 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69254 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69256 = {literal_69252, v_d_remainder__1};
  assign concat_69257 = {literal_69254, v_d_divisor__1};
  assign v_difference__1 = concat_69256 - concat_69257;
  assign bit_slice_69259 = v_difference__1[25];
  assign bit_slice_69260 = v_difference__1[23:0];
  assign bit_slice_69261 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69259 ? bit_slice_69261 : bit_slice_69260;
  assign concat_69263 = {literal_69252, remainder, literal_69252};
  assign v_difference__2 = concat_69263 - concat_69257;
  assign bit_slice_69265 = remainder[22:0];
  assign bit_slice_69266 = v_difference__2[25];
  assign bit_slice_69267 = v_difference__2[23:0];
  assign concat_69268 = {bit_slice_69265, literal_69252};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69266 ? concat_69268 : bit_slice_69267;
  assign bit_slice_69273 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69259;
  assign fits__1 = ~bit_slice_69266;
  assign tuple_index_69279 = v_d[89:89];
  assign tuple_index_69280 = v_d[88:78];
  assign concat_69281 = {remainder__1, literal_69252};
  assign concat_69282 = {bit_slice_69273, fits, fits__1};
  assign tuple_index_69283 = v_d[2:1];
  assign tuple_index_69284 = v_d[0:0];
  assign tuple_69287 = {tuple_index_69279, tuple_index_69280, concat_69281, v_d_divisor__1, concat_69282, tuple_index_69283, tuple_index_69284};
  assign tuple_index_69288 = division__1_data[13:1];
  assign tuple_index_69289 = division__1_data[0:0];
  assign stage_outputs_valid_0 = division__1_valid & division__2_ready;
  assign tuple_69291 = {tuple_69287, tuple_index_69288, tuple_index_69289};
  assign division__1_ready = stage_outputs_valid_0;
  assign division__2_data = tuple_69291;
  assign division__2_valid = division__1_valid;
endmodule


module edgegen_dividestep_2(
  input wire clk,
  input wire rst,
  input wire [103:0] division__2_data,
  input wire division__2_valid,
  input wire division__3_ready,
  output wire division__2_ready,
  output wire [103:0] division__3_data,
  output wire division__3_valid
);
  wire [89:0] v_d;
  wire literal_69307;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69309;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69311;
  wire [25:0] concat_69312;
  wire [25:0] v_difference__1;
  wire bit_slice_69314;
  wire [23:0] bit_slice_69315;
  wire [23:0] bit_slice_69316;
  wire [23:0] remainder;
  wire [25:0] concat_69318;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69320;
  wire bit_slice_69321;
  wire [23:0] bit_slice_69322;
  wire [23:0] concat_69323;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69328;
  wire fits;
  wire fits__1;
  wire tuple_index_69334;
  wire [10:0] tuple_index_69335;
  wire [24:0] concat_69336;
  wire [25:0] concat_69337;
  wire [1:0] tuple_index_69338;
  wire tuple_index_69339;
  wire [89:0] tuple_69342;
  wire [12:0] tuple_index_69343;
  wire tuple_index_69344;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69346;
  assign v_d = division__2_data[103:14];
  assign literal_69307 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69309 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69311 = {literal_69307, v_d_remainder__1};
  assign concat_69312 = {literal_69309, v_d_divisor__1};
  assign v_difference__1 = concat_69311 - concat_69312;
  assign bit_slice_69314 = v_difference__1[25];
  assign bit_slice_69315 = v_difference__1[23:0];
  assign bit_slice_69316 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69314 ? bit_slice_69316 : bit_slice_69315;
  assign concat_69318 = {literal_69307, remainder, literal_69307};
  assign v_difference__2 = concat_69318 - concat_69312;
  assign bit_slice_69320 = remainder[22:0];
  assign bit_slice_69321 = v_difference__2[25];
  assign bit_slice_69322 = v_difference__2[23:0];
  assign concat_69323 = {bit_slice_69320, literal_69307};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69321 ? concat_69323 : bit_slice_69322;
  assign bit_slice_69328 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69314;
  assign fits__1 = ~bit_slice_69321;
  assign tuple_index_69334 = v_d[89:89];
  assign tuple_index_69335 = v_d[88:78];
  assign concat_69336 = {remainder__1, literal_69307};
  assign concat_69337 = {bit_slice_69328, fits, fits__1};
  assign tuple_index_69338 = v_d[2:1];
  assign tuple_index_69339 = v_d[0:0];
  assign tuple_69342 = {tuple_index_69334, tuple_index_69335, concat_69336, v_d_divisor__1, concat_69337, tuple_index_69338, tuple_index_69339};
  assign tuple_index_69343 = division__2_data[13:1];
  assign tuple_index_69344 = division__2_data[0:0];
  assign stage_outputs_valid_0 = division__2_valid & division__3_ready;
  assign tuple_69346 = {tuple_69342, tuple_index_69343, tuple_index_69344};
  assign division__2_ready = stage_outputs_valid_0;
  assign division__3_data = tuple_69346;
  assign division__3_valid = division__2_valid;
endmodule


module edgegen_dividestep_3(
  input wire clk,
  input wire rst,
  input wire [103:0] division__3_data,
  input wire division__3_valid,
  input wire division__4_ready,
  output wire division__3_ready,
  output wire [103:0] division__4_data,
  output wire division__4_valid
);
  wire [89:0] v_d;
  wire literal_69362;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69364;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69366;
  wire [25:0] concat_69367;
  wire [25:0] v_difference__1;
  wire bit_slice_69369;
  wire [23:0] bit_slice_69370;
  wire [23:0] bit_slice_69371;
  wire [23:0] remainder;
  wire [25:0] concat_69373;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69375;
  wire bit_slice_69376;
  wire [23:0] bit_slice_69377;
  wire [23:0] concat_69378;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69383;
  wire fits;
  wire fits__1;
  wire tuple_index_69389;
  wire [10:0] tuple_index_69390;
  wire [24:0] concat_69391;
  wire [25:0] concat_69392;
  wire [1:0] tuple_index_69393;
  wire tuple_index_69394;
  wire [89:0] tuple_69397;
  wire [12:0] tuple_index_69398;
  wire tuple_index_69399;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69401;
  assign v_d = division__3_data[103:14];
  assign literal_69362 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69364 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69366 = {literal_69362, v_d_remainder__1};
  assign concat_69367 = {literal_69364, v_d_divisor__1};
  assign v_difference__1 = concat_69366 - concat_69367;
  assign bit_slice_69369 = v_difference__1[25];
  assign bit_slice_69370 = v_difference__1[23:0];
  assign bit_slice_69371 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69369 ? bit_slice_69371 : bit_slice_69370;
  assign concat_69373 = {literal_69362, remainder, literal_69362};
  assign v_difference__2 = concat_69373 - concat_69367;
  assign bit_slice_69375 = remainder[22:0];
  assign bit_slice_69376 = v_difference__2[25];
  assign bit_slice_69377 = v_difference__2[23:0];
  assign concat_69378 = {bit_slice_69375, literal_69362};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69376 ? concat_69378 : bit_slice_69377;
  assign bit_slice_69383 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69369;
  assign fits__1 = ~bit_slice_69376;
  assign tuple_index_69389 = v_d[89:89];
  assign tuple_index_69390 = v_d[88:78];
  assign concat_69391 = {remainder__1, literal_69362};
  assign concat_69392 = {bit_slice_69383, fits, fits__1};
  assign tuple_index_69393 = v_d[2:1];
  assign tuple_index_69394 = v_d[0:0];
  assign tuple_69397 = {tuple_index_69389, tuple_index_69390, concat_69391, v_d_divisor__1, concat_69392, tuple_index_69393, tuple_index_69394};
  assign tuple_index_69398 = division__3_data[13:1];
  assign tuple_index_69399 = division__3_data[0:0];
  assign stage_outputs_valid_0 = division__3_valid & division__4_ready;
  assign tuple_69401 = {tuple_69397, tuple_index_69398, tuple_index_69399};
  assign division__3_ready = stage_outputs_valid_0;
  assign division__4_data = tuple_69401;
  assign division__4_valid = division__3_valid;
endmodule


module edgegen_dividestep_4(
  input wire clk,
  input wire rst,
  input wire [103:0] division__4_data,
  input wire division__4_valid,
  input wire division__5_ready,
  output wire division__4_ready,
  output wire [103:0] division__5_data,
  output wire division__5_valid
);
  wire [89:0] v_d;
  wire literal_69417;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69419;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69421;
  wire [25:0] concat_69422;
  wire [25:0] v_difference__1;
  wire bit_slice_69424;
  wire [23:0] bit_slice_69425;
  wire [23:0] bit_slice_69426;
  wire [23:0] remainder;
  wire [25:0] concat_69428;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69430;
  wire bit_slice_69431;
  wire [23:0] bit_slice_69432;
  wire [23:0] concat_69433;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69438;
  wire fits;
  wire fits__1;
  wire tuple_index_69444;
  wire [10:0] tuple_index_69445;
  wire [24:0] concat_69446;
  wire [25:0] concat_69447;
  wire [1:0] tuple_index_69448;
  wire tuple_index_69449;
  wire [89:0] tuple_69452;
  wire [12:0] tuple_index_69453;
  wire tuple_index_69454;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69456;
  assign v_d = division__4_data[103:14];
  assign literal_69417 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69419 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69421 = {literal_69417, v_d_remainder__1};
  assign concat_69422 = {literal_69419, v_d_divisor__1};
  assign v_difference__1 = concat_69421 - concat_69422;
  assign bit_slice_69424 = v_difference__1[25];
  assign bit_slice_69425 = v_difference__1[23:0];
  assign bit_slice_69426 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69424 ? bit_slice_69426 : bit_slice_69425;
  assign concat_69428 = {literal_69417, remainder, literal_69417};
  assign v_difference__2 = concat_69428 - concat_69422;
  assign bit_slice_69430 = remainder[22:0];
  assign bit_slice_69431 = v_difference__2[25];
  assign bit_slice_69432 = v_difference__2[23:0];
  assign concat_69433 = {bit_slice_69430, literal_69417};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69431 ? concat_69433 : bit_slice_69432;
  assign bit_slice_69438 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69424;
  assign fits__1 = ~bit_slice_69431;
  assign tuple_index_69444 = v_d[89:89];
  assign tuple_index_69445 = v_d[88:78];
  assign concat_69446 = {remainder__1, literal_69417};
  assign concat_69447 = {bit_slice_69438, fits, fits__1};
  assign tuple_index_69448 = v_d[2:1];
  assign tuple_index_69449 = v_d[0:0];
  assign tuple_69452 = {tuple_index_69444, tuple_index_69445, concat_69446, v_d_divisor__1, concat_69447, tuple_index_69448, tuple_index_69449};
  assign tuple_index_69453 = division__4_data[13:1];
  assign tuple_index_69454 = division__4_data[0:0];
  assign stage_outputs_valid_0 = division__4_valid & division__5_ready;
  assign tuple_69456 = {tuple_69452, tuple_index_69453, tuple_index_69454};
  assign division__4_ready = stage_outputs_valid_0;
  assign division__5_data = tuple_69456;
  assign division__5_valid = division__4_valid;
endmodule


module edgegen_dividestep_5(
  input wire clk,
  input wire rst,
  input wire [103:0] division__5_data,
  input wire division__5_valid,
  input wire division__6_ready,
  output wire division__5_ready,
  output wire [103:0] division__6_data,
  output wire division__6_valid
);
  wire [89:0] v_d;
  wire literal_69472;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69474;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69476;
  wire [25:0] concat_69477;
  wire [25:0] v_difference__1;
  wire bit_slice_69479;
  wire [23:0] bit_slice_69480;
  wire [23:0] bit_slice_69481;
  wire [23:0] remainder;
  wire [25:0] concat_69483;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69485;
  wire bit_slice_69486;
  wire [23:0] bit_slice_69487;
  wire [23:0] concat_69488;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69493;
  wire fits;
  wire fits__1;
  wire tuple_index_69499;
  wire [10:0] tuple_index_69500;
  wire [24:0] concat_69501;
  wire [25:0] concat_69502;
  wire [1:0] tuple_index_69503;
  wire tuple_index_69504;
  wire [89:0] tuple_69507;
  wire [12:0] tuple_index_69508;
  wire tuple_index_69509;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69511;
  assign v_d = division__5_data[103:14];
  assign literal_69472 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69474 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69476 = {literal_69472, v_d_remainder__1};
  assign concat_69477 = {literal_69474, v_d_divisor__1};
  assign v_difference__1 = concat_69476 - concat_69477;
  assign bit_slice_69479 = v_difference__1[25];
  assign bit_slice_69480 = v_difference__1[23:0];
  assign bit_slice_69481 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69479 ? bit_slice_69481 : bit_slice_69480;
  assign concat_69483 = {literal_69472, remainder, literal_69472};
  assign v_difference__2 = concat_69483 - concat_69477;
  assign bit_slice_69485 = remainder[22:0];
  assign bit_slice_69486 = v_difference__2[25];
  assign bit_slice_69487 = v_difference__2[23:0];
  assign concat_69488 = {bit_slice_69485, literal_69472};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69486 ? concat_69488 : bit_slice_69487;
  assign bit_slice_69493 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69479;
  assign fits__1 = ~bit_slice_69486;
  assign tuple_index_69499 = v_d[89:89];
  assign tuple_index_69500 = v_d[88:78];
  assign concat_69501 = {remainder__1, literal_69472};
  assign concat_69502 = {bit_slice_69493, fits, fits__1};
  assign tuple_index_69503 = v_d[2:1];
  assign tuple_index_69504 = v_d[0:0];
  assign tuple_69507 = {tuple_index_69499, tuple_index_69500, concat_69501, v_d_divisor__1, concat_69502, tuple_index_69503, tuple_index_69504};
  assign tuple_index_69508 = division__5_data[13:1];
  assign tuple_index_69509 = division__5_data[0:0];
  assign stage_outputs_valid_0 = division__5_valid & division__6_ready;
  assign tuple_69511 = {tuple_69507, tuple_index_69508, tuple_index_69509};
  assign division__5_ready = stage_outputs_valid_0;
  assign division__6_data = tuple_69511;
  assign division__6_valid = division__5_valid;
endmodule


module edgegen_dividestep_6(
  input wire clk,
  input wire rst,
  input wire [103:0] division__6_data,
  input wire division__6_valid,
  input wire division__7_ready,
  output wire division__6_ready,
  output wire [103:0] division__7_data,
  output wire division__7_valid
);
  wire [89:0] v_d;
  wire literal_69527;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69529;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69531;
  wire [25:0] concat_69532;
  wire [25:0] v_difference__1;
  wire bit_slice_69534;
  wire [23:0] bit_slice_69535;
  wire [23:0] bit_slice_69536;
  wire [23:0] remainder;
  wire [25:0] concat_69538;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69540;
  wire bit_slice_69541;
  wire [23:0] bit_slice_69542;
  wire [23:0] concat_69543;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69548;
  wire fits;
  wire fits__1;
  wire tuple_index_69554;
  wire [10:0] tuple_index_69555;
  wire [24:0] concat_69556;
  wire [25:0] concat_69557;
  wire [1:0] tuple_index_69558;
  wire tuple_index_69559;
  wire [89:0] tuple_69562;
  wire [12:0] tuple_index_69563;
  wire tuple_index_69564;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69566;
  assign v_d = division__6_data[103:14];
  assign literal_69527 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69529 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69531 = {literal_69527, v_d_remainder__1};
  assign concat_69532 = {literal_69529, v_d_divisor__1};
  assign v_difference__1 = concat_69531 - concat_69532;
  assign bit_slice_69534 = v_difference__1[25];
  assign bit_slice_69535 = v_difference__1[23:0];
  assign bit_slice_69536 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69534 ? bit_slice_69536 : bit_slice_69535;
  assign concat_69538 = {literal_69527, remainder, literal_69527};
  assign v_difference__2 = concat_69538 - concat_69532;
  assign bit_slice_69540 = remainder[22:0];
  assign bit_slice_69541 = v_difference__2[25];
  assign bit_slice_69542 = v_difference__2[23:0];
  assign concat_69543 = {bit_slice_69540, literal_69527};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69541 ? concat_69543 : bit_slice_69542;
  assign bit_slice_69548 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69534;
  assign fits__1 = ~bit_slice_69541;
  assign tuple_index_69554 = v_d[89:89];
  assign tuple_index_69555 = v_d[88:78];
  assign concat_69556 = {remainder__1, literal_69527};
  assign concat_69557 = {bit_slice_69548, fits, fits__1};
  assign tuple_index_69558 = v_d[2:1];
  assign tuple_index_69559 = v_d[0:0];
  assign tuple_69562 = {tuple_index_69554, tuple_index_69555, concat_69556, v_d_divisor__1, concat_69557, tuple_index_69558, tuple_index_69559};
  assign tuple_index_69563 = division__6_data[13:1];
  assign tuple_index_69564 = division__6_data[0:0];
  assign stage_outputs_valid_0 = division__6_valid & division__7_ready;
  assign tuple_69566 = {tuple_69562, tuple_index_69563, tuple_index_69564};
  assign division__6_ready = stage_outputs_valid_0;
  assign division__7_data = tuple_69566;
  assign division__7_valid = division__6_valid;
endmodule


module edgegen_dividestep_7(
  input wire clk,
  input wire rst,
  input wire [103:0] division__7_data,
  input wire division__7_valid,
  input wire division__8_ready,
  output wire division__7_ready,
  output wire [103:0] division__8_data,
  output wire division__8_valid
);
  wire [89:0] v_d;
  wire literal_69582;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69584;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69586;
  wire [25:0] concat_69587;
  wire [25:0] v_difference__1;
  wire bit_slice_69589;
  wire [23:0] bit_slice_69590;
  wire [23:0] bit_slice_69591;
  wire [23:0] remainder;
  wire [25:0] concat_69593;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69595;
  wire bit_slice_69596;
  wire [23:0] bit_slice_69597;
  wire [23:0] concat_69598;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69603;
  wire fits;
  wire fits__1;
  wire tuple_index_69609;
  wire [10:0] tuple_index_69610;
  wire [24:0] concat_69611;
  wire [25:0] concat_69612;
  wire [1:0] tuple_index_69613;
  wire tuple_index_69614;
  wire [89:0] tuple_69617;
  wire [12:0] tuple_index_69618;
  wire tuple_index_69619;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69621;
  assign v_d = division__7_data[103:14];
  assign literal_69582 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69584 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69586 = {literal_69582, v_d_remainder__1};
  assign concat_69587 = {literal_69584, v_d_divisor__1};
  assign v_difference__1 = concat_69586 - concat_69587;
  assign bit_slice_69589 = v_difference__1[25];
  assign bit_slice_69590 = v_difference__1[23:0];
  assign bit_slice_69591 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69589 ? bit_slice_69591 : bit_slice_69590;
  assign concat_69593 = {literal_69582, remainder, literal_69582};
  assign v_difference__2 = concat_69593 - concat_69587;
  assign bit_slice_69595 = remainder[22:0];
  assign bit_slice_69596 = v_difference__2[25];
  assign bit_slice_69597 = v_difference__2[23:0];
  assign concat_69598 = {bit_slice_69595, literal_69582};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69596 ? concat_69598 : bit_slice_69597;
  assign bit_slice_69603 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69589;
  assign fits__1 = ~bit_slice_69596;
  assign tuple_index_69609 = v_d[89:89];
  assign tuple_index_69610 = v_d[88:78];
  assign concat_69611 = {remainder__1, literal_69582};
  assign concat_69612 = {bit_slice_69603, fits, fits__1};
  assign tuple_index_69613 = v_d[2:1];
  assign tuple_index_69614 = v_d[0:0];
  assign tuple_69617 = {tuple_index_69609, tuple_index_69610, concat_69611, v_d_divisor__1, concat_69612, tuple_index_69613, tuple_index_69614};
  assign tuple_index_69618 = division__7_data[13:1];
  assign tuple_index_69619 = division__7_data[0:0];
  assign stage_outputs_valid_0 = division__7_valid & division__8_ready;
  assign tuple_69621 = {tuple_69617, tuple_index_69618, tuple_index_69619};
  assign division__7_ready = stage_outputs_valid_0;
  assign division__8_data = tuple_69621;
  assign division__8_valid = division__7_valid;
endmodule


module edgegen_dividestep_8(
  input wire clk,
  input wire rst,
  input wire [103:0] division__8_data,
  input wire division__8_valid,
  input wire division__9_ready,
  output wire division__8_ready,
  output wire [103:0] division__9_data,
  output wire division__9_valid
);
  wire [89:0] v_d;
  wire literal_69637;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69639;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69641;
  wire [25:0] concat_69642;
  wire [25:0] v_difference__1;
  wire bit_slice_69644;
  wire [23:0] bit_slice_69645;
  wire [23:0] bit_slice_69646;
  wire [23:0] remainder;
  wire [25:0] concat_69648;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69650;
  wire bit_slice_69651;
  wire [23:0] bit_slice_69652;
  wire [23:0] concat_69653;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69658;
  wire fits;
  wire fits__1;
  wire tuple_index_69664;
  wire [10:0] tuple_index_69665;
  wire [24:0] concat_69666;
  wire [25:0] concat_69667;
  wire [1:0] tuple_index_69668;
  wire tuple_index_69669;
  wire [89:0] tuple_69672;
  wire [12:0] tuple_index_69673;
  wire tuple_index_69674;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_69676;
  assign v_d = division__8_data[103:14];
  assign literal_69637 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69639 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69641 = {literal_69637, v_d_remainder__1};
  assign concat_69642 = {literal_69639, v_d_divisor__1};
  assign v_difference__1 = concat_69641 - concat_69642;
  assign bit_slice_69644 = v_difference__1[25];
  assign bit_slice_69645 = v_difference__1[23:0];
  assign bit_slice_69646 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69644 ? bit_slice_69646 : bit_slice_69645;
  assign concat_69648 = {literal_69637, remainder, literal_69637};
  assign v_difference__2 = concat_69648 - concat_69642;
  assign bit_slice_69650 = remainder[22:0];
  assign bit_slice_69651 = v_difference__2[25];
  assign bit_slice_69652 = v_difference__2[23:0];
  assign concat_69653 = {bit_slice_69650, literal_69637};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69651 ? concat_69653 : bit_slice_69652;
  assign bit_slice_69658 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69644;
  assign fits__1 = ~bit_slice_69651;
  assign tuple_index_69664 = v_d[89:89];
  assign tuple_index_69665 = v_d[88:78];
  assign concat_69666 = {remainder__1, literal_69637};
  assign concat_69667 = {bit_slice_69658, fits, fits__1};
  assign tuple_index_69668 = v_d[2:1];
  assign tuple_index_69669 = v_d[0:0];
  assign tuple_69672 = {tuple_index_69664, tuple_index_69665, concat_69666, v_d_divisor__1, concat_69667, tuple_index_69668, tuple_index_69669};
  assign tuple_index_69673 = division__8_data[13:1];
  assign tuple_index_69674 = division__8_data[0:0];
  assign stage_outputs_valid_0 = division__8_valid & division__9_ready;
  assign tuple_69676 = {tuple_69672, tuple_index_69673, tuple_index_69674};
  assign division__8_ready = stage_outputs_valid_0;
  assign division__9_data = tuple_69676;
  assign division__9_valid = division__8_valid;
endmodule


module edgegen_dividestep_9(
  input wire clk,
  input wire rst,
  input wire division__10_ready,
  input wire [103:0] division__9_data,
  input wire division__9_valid,
  output wire [103:0] division__10_data,
  output wire division__10_valid,
  output wire division__9_ready
);
  wire [89:0] v_d;
  wire literal_69692;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_69694;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_69696;
  wire [25:0] concat_69697;
  wire [25:0] v_difference__1;
  wire bit_slice_69699;
  wire [23:0] bit_slice_69700;
  wire [23:0] bit_slice_69701;
  wire [23:0] remainder;
  wire [25:0] concat_69703;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_69705;
  wire bit_slice_69706;
  wire [23:0] bit_slice_69707;
  wire [23:0] concat_69708;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_69711;
  wire fits;
  wire fits__1;
  wire tuple_index_69716;
  wire [10:0] tuple_index_69717;
  wire [24:0] concat_69718;
  wire [25:0] concat_69719;
  wire [1:0] tuple_index_69720;
  wire tuple_index_69721;
  wire [89:0] tuple_69725;
  wire [12:0] tuple_index_69726;
  wire tuple_index_69727;
  wire [103:0] tuple_69730;
  wire stage_outputs_valid_0;
  assign v_d = division__9_data[103:14];
  assign literal_69692 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_69694 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_69696 = {literal_69692, v_d_remainder__1};
  assign concat_69697 = {literal_69694, v_d_divisor__1};
  assign v_difference__1 = concat_69696 - concat_69697;
  assign bit_slice_69699 = v_difference__1[25];
  assign bit_slice_69700 = v_difference__1[23:0];
  assign bit_slice_69701 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_69699 ? bit_slice_69701 : bit_slice_69700;
  assign concat_69703 = {literal_69692, remainder, literal_69692};
  assign v_difference__2 = concat_69703 - concat_69697;
  assign bit_slice_69705 = remainder[22:0];
  assign bit_slice_69706 = v_difference__2[25];
  assign bit_slice_69707 = v_difference__2[23:0];
  assign concat_69708 = {bit_slice_69705, literal_69692};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_69706 ? concat_69708 : bit_slice_69707;
  assign bit_slice_69711 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_69699;
  assign fits__1 = ~bit_slice_69706;
  assign tuple_index_69716 = v_d[89:89];
  assign tuple_index_69717 = v_d[88:78];
  assign concat_69718 = {remainder__1, literal_69692};
  assign concat_69719 = {bit_slice_69711, fits, fits__1};
  assign tuple_index_69720 = v_d[2:1];
  assign tuple_index_69721 = v_d[0:0];
  assign tuple_69725 = {tuple_index_69716, tuple_index_69717, concat_69718, v_d_divisor__1, concat_69719, tuple_index_69720, tuple_index_69721};
  assign tuple_index_69726 = division__9_data[13:1];
  assign tuple_index_69727 = division__9_data[0:0];
  assign tuple_69730 = {tuple_69725, tuple_index_69726, tuple_index_69727};
  assign stage_outputs_valid_0 = division__9_valid & division__10_ready;
  assign division__10_data = tuple_69730;
  assign division__10_valid = division__9_valid;
  assign division__9_ready = stage_outputs_valid_0;
endmodule


module edgegen_finishdivision(
  input wire clk,
  input wire rst,
  input wire [103:0] division__13_data,
  input wire division__13_valid,
  input wire quotients_ready,
  output wire division__13_ready,
  output wire [45:0] quotients_data,
  output wire quotients_valid
);
  wire [89:0] v_d;
  wire [10:0] v_d_exponent__1;
  wire [10:0] literal_69913;
  wire [10:0] literal_69914;
  wire [10:0] exponent;
  wire overflows;
  wire [10:0] literal_69917;
  wire [10:0] literal_69918;
  wire [5:0] bit_slice_69919;
  wire [10:0] sel_69920;
  wire [24:0] v_d_remainder;
  wire [24:0] literal_69922;
  wire slt_69923;
  wire [5:0] neg_69924;
  wire [5:0] literal_69925;
  wire bit_slice_69926;
  wire [25:0] v_d_quotient;
  wire ne_69928;
  wire [5:0] sel_69929;
  wire [5:0] sign_ext_69930;
  wire [20:0] literal_69931;
  wire [25:0] not_69932;
  wire [20:0] literal_69933;
  wire not_69934;
  wire [47:0] literal_69935;
  wire [5:0] shift;
  wire [47:0] concat_69937;
  wire [47:0] concat_69938;
  wire [47:0] shll_69939;
  wire [47:0] whole;
  wire [47:0] nor_69941;
  wire [47:0] literal_69942;
  wire bit_slice_69943;
  wire ne_69944;
  wire v_d_zero;
  wire [46:0] bit_slice_69946;
  wire or_69947;
  wire not_69948;
  wire [47:0] value;
  wire [47:0] sign_ext_69950;
  wire [47:0] significand;
  wire [22:0] bit_slice_69952;
  wire [22:0] literal_69953;
  wire [8:0] bit_slice_69954;
  wire [8:0] literal_69955;
  wire bit_slice_69956;
  wire bit_slice_69957;
  wire ne_69958;
  wire [8:0] add_69959;
  wire [8:0] sign_ext_69960;
  wire bit_slice_69961;
  wire or_69962;
  wire [8:0] exponent__2;
  wire [22:0] bit_slice_69964;
  wire [30:0] literal_69965;
  wire up;
  wire [31:0] concat_69967;
  wire [31:0] concat_69968;
  wire [1:0] v_d_special;
  wire [31:0] value__1;
  wire [31:0] literal_69971;
  wire n_special__1_infinite;
  wire ugt_69973;
  wire v_d_sign;
  wire or_69975;
  wire [30:0] bit_slice_69976;
  wire [30:0] INFINITY;
  wire not_69980;
  wire n_special__2_nan;
  wire [30:0] sel_69982;
  wire [30:0] NAN;
  wire nor_69987;
  wire [30:0] size;
  wire [31:0] concat_69991;
  wire [12:0] v_tag;
  wire v_fourth;
  wire stage_outputs_valid_0;
  wire [45:0] tuple_69995;
  assign v_d = division__13_data[103:14];
  assign v_d_exponent__1 = v_d[88:78];
  assign literal_69913 = 11'h7ff;
  assign literal_69914 = 11'h0ff;
  assign exponent = v_d_exponent__1 + literal_69913;
  assign overflows = $signed(v_d_exponent__1) >= $signed(literal_69914);
  assign literal_69917 = 11'h0fe;
  assign literal_69918 = 11'h7ce;
  assign bit_slice_69919 = exponent[5:0];
  assign sel_69920 = overflows ? literal_69917 : exponent;
  assign v_d_remainder = v_d[77:53];
  assign literal_69922 = 25'h000_0000;
  assign slt_69923 = $signed(exponent) < $signed(literal_69918);
  assign neg_69924 = -bit_slice_69919;
  assign literal_69925 = 6'h32;
  assign bit_slice_69926 = sel_69920[10];
  assign v_d_quotient = v_d[28:3];
  assign ne_69928 = v_d_remainder != literal_69922;
  assign sel_69929 = slt_69923 ? literal_69925 : neg_69924;
  assign sign_ext_69930 = {6{bit_slice_69926}};
  assign literal_69931 = 21'h00_0000;
  assign not_69932 = ~v_d_quotient;
  assign literal_69933 = 21'h1f_ffff;
  assign not_69934 = ~ne_69928;
  assign literal_69935 = 48'hffff_ffff_ffff;
  assign shift = sel_69929 & sign_ext_69930;
  assign concat_69937 = {v_d_quotient, literal_69931, ne_69928};
  assign concat_69938 = {not_69932, literal_69933, not_69934};
  assign shll_69939 = shift >= 6'h30 ? 48'h0000_0000_0000 : literal_69935 << shift;
  assign whole = shift >= 6'h30 ? 48'h0000_0000_0000 : concat_69937 >> shift;
  assign nor_69941 = ~(concat_69938 | shll_69939);
  assign literal_69942 = 48'h0000_0000_0000;
  assign bit_slice_69943 = whole[0];
  assign ne_69944 = nor_69941 != literal_69942;
  assign v_d_zero = v_d[0:0];
  assign bit_slice_69946 = whole[47:1];
  assign or_69947 = bit_slice_69943 | ne_69944;
  assign not_69948 = ~v_d_zero;
  assign value = {bit_slice_69946, or_69947};
  assign sign_ext_69950 = {48{not_69948}};
  assign significand = value & sign_ext_69950;
  assign bit_slice_69952 = significand[22:0];
  assign literal_69953 = 23'h00_0000;
  assign bit_slice_69954 = sel_69920[8:0];
  assign literal_69955 = 9'h001;
  assign bit_slice_69956 = significand[47];
  assign bit_slice_69957 = significand[24];
  assign ne_69958 = bit_slice_69952 != literal_69953;
  assign add_69959 = bit_slice_69954 + literal_69955;
  assign sign_ext_69960 = {9{bit_slice_69956}};
  assign bit_slice_69961 = significand[23];
  assign or_69962 = bit_slice_69957 | ne_69958;
  assign exponent__2 = add_69959 & sign_ext_69960;
  assign bit_slice_69964 = significand[46:24];
  assign literal_69965 = 31'h0000_0000;
  assign up = bit_slice_69961 & or_69962;
  assign concat_69967 = {exponent__2, bit_slice_69964};
  assign concat_69968 = {literal_69965, up};
  assign v_d_special = v_d[2:1];
  assign value__1 = concat_69967 + concat_69968;
  assign literal_69971 = 32'h7f7f_ffff;
  assign n_special__1_infinite = v_d_special[1:1];
  assign ugt_69973 = value__1 > literal_69971;
  assign v_d_sign = v_d[89:89];
  assign or_69975 = n_special__1_infinite | ugt_69973;
  assign bit_slice_69976 = value__1[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign not_69980 = ~v_d_sign;
  assign n_special__2_nan = v_d_special[0:0];
  assign sel_69982 = or_69975 ? INFINITY : bit_slice_69976;
  assign NAN = 31'h7fc0_0000;
  assign nor_69987 = ~(not_69980 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_69982;
  assign concat_69991 = {nor_69987, size};
  assign v_tag = division__13_data[13:1];
  assign v_fourth = division__13_data[0:0];
  assign stage_outputs_valid_0 = division__13_valid & quotients_ready;
  assign tuple_69995 = {concat_69991, v_tag, v_fourth};
  assign division__13_ready = stage_outputs_valid_0;
  assign quotients_data = tuple_69995;
  assign quotients_valid = division__13_valid;
endmodule


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
  wire [7:0] literal_70012;
  wire normal;
  wire [7:0] literal_70014;
  wire [7:0] literal_70015;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_70017;
  wire [7:0] literal_70018;
  wire ugt_70019;
  wire [4:0] bit_slice_70020;
  wire [4:0] literal_70021;
  wire [22:0] fraction;
  wire [24:0] literal_70023;
  wire [4:0] sel_70024;
  wire not_70025;
  wire [22:0] not_70026;
  wire [24:0] shll_70027;
  wire literal_70028;
  wire [23:0] p_significand;
  wire [23:0] concat_70030;
  wire [23:0] bit_slice_70031;
  wire [24:0] doubled;
  wire [23:0] whole__1;
  wire [23:0] nor_70034;
  wire [23:0] literal_70035;
  wire [24:0] shrl_70036;
  wire bit_slice_70037;
  wire ne_70038;
  wire [12:0] v_tag;
  wire half;
  wire or_70041;
  wire [1:0] v_tag_top;
  wire [22:0] literal_70043;
  wire and_70044;
  wire bit_slice_70045;
  wire bit_slice_70046;
  wire [23:0] concat_70047;
  wire or_70048;
  wire [23:0] add_70049;
  wire [6:0] sign_ext_70050;
  wire [3:0] sign_ext_70051;
  wire [2:0] literal_70052;
  wire [7:0] literal_70053;
  wire [14:0] whole;
  wire [14:0] concat_70055;
  wire large__1;
  wire ugt_70057;
  wire or_70058;
  wire [13:0] bit_slice_70059;
  wire [13:0] concat_70060;
  wire [13:0] size;
  wire [14:0] concat_70062;
  wire p_sign;
  wire [14:0] neg_70064;
  wire [4:0] v_tag__1_op;
  wire [4:0] literal_70067;
  wire [14:0] sel_70068;
  wire v_fourth;
  wire eq_70073;
  wire [31:0] code;
  wire not_70072;
  wire [31:0] value;
  wire [63:0] bit_slice_70080;
  wire or_70078;
  wire [127:0] joined;
  wire [95:0] concat_70084;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_70087;
  wire and_73876;
  assign v_value = quotients_data[45:14];
  assign exponent = v_value[30:23];
  assign literal_70012 = 8'h00;
  assign normal = exponent != literal_70012;
  assign literal_70014 = 8'h01;
  assign literal_70015 = 8'h96;
  assign p_exponent__1 = normal ? exponent : literal_70014;
  assign sub_70017 = literal_70015 - p_exponent__1;
  assign literal_70018 = 8'h1a;
  assign ugt_70019 = sub_70017 > literal_70018;
  assign bit_slice_70020 = sub_70017[4:0];
  assign literal_70021 = 5'h1a;
  assign fraction = v_value[22:0];
  assign literal_70023 = 25'h1ff_ffff;
  assign sel_70024 = ugt_70019 ? literal_70021 : bit_slice_70020;
  assign not_70025 = ~normal;
  assign not_70026 = ~fraction;
  assign shll_70027 = sel_70024 >= 5'h19 ? 25'h000_0000 : literal_70023 << sel_70024;
  assign literal_70028 = 1'h0;
  assign p_significand = {normal, fraction};
  assign concat_70030 = {not_70025, not_70026};
  assign bit_slice_70031 = shll_70027[24:1];
  assign doubled = {normal, fraction, literal_70028};
  assign whole__1 = sel_70024 >= 5'h18 ? 24'h00_0000 : p_significand >> sel_70024;
  assign nor_70034 = ~(concat_70030 | bit_slice_70031);
  assign literal_70035 = 24'h00_0000;
  assign shrl_70036 = sel_70024 >= 5'h19 ? 25'h000_0000 : doubled >> sel_70024;
  assign bit_slice_70037 = whole__1[0];
  assign ne_70038 = nor_70034 != literal_70035;
  assign v_tag = quotients_data[13:1];
  assign half = shrl_70036[0];
  assign or_70041 = bit_slice_70037 | ne_70038;
  assign v_tag_top = v_tag[7:6];
  assign literal_70043 = 23'h00_0000;
  assign and_70044 = half & or_70041;
  assign bit_slice_70045 = v_tag_top[0];
  assign bit_slice_70046 = v_tag_top[1];
  assign concat_70047 = {literal_70043, and_70044};
  assign or_70048 = bit_slice_70045 | bit_slice_70046;
  assign add_70049 = whole__1 + concat_70047;
  assign sign_ext_70050 = {7{bit_slice_70046}};
  assign sign_ext_70051 = {4{or_70048}};
  assign literal_70052 = 3'h7;
  assign literal_70053 = 8'h8c;
  assign whole = add_70049[14:0];
  assign concat_70055 = {literal_70028, sign_ext_70050, sign_ext_70051, literal_70052};
  assign large__1 = p_exponent__1 > literal_70053;
  assign ugt_70057 = whole > concat_70055;
  assign or_70058 = large__1 | ugt_70057;
  assign bit_slice_70059 = add_70049[13:0];
  assign concat_70060 = {sign_ext_70050, sign_ext_70051, literal_70052};
  assign size = or_70058 ? concat_70060 : bit_slice_70059;
  assign concat_70062 = {literal_70028, size};
  assign p_sign = v_value[31];
  assign neg_70064 = -concat_70062;
  assign v_tag__1_op = v_tag[12:8];
  assign literal_70067 = 5'h06;
  assign sel_70068 = p_sign ? neg_70064 : concat_70062;
  assign v_fourth = quotients_data[0:0];
  assign eq_70073 = v_tag__1_op == literal_70067;
  assign code = {{17{sel_70068[14]}}, sel_70068};
  assign not_70072 = ~v_fourth;
  assign value = eq_70073 ? code : v_value;
  assign bit_slice_70080 = ____state[95:32];
  assign or_70078 = divider_results_ready | not_70072;
  assign joined = {value, ____state};
  assign concat_70084 = {value, bit_slice_70080};
  assign stage_outputs_valid_0 = quotients_valid & or_70078;
  assign tuple_70087 = {joined, v_tag};
  assign and_73876 = quotients_valid & v_fourth;
  always @ (posedge clk) begin
    if (rst) begin
      ____state <= 96'h0000_0000_0000_0000_0000_0000;
    end else begin
      ____state <= stage_outputs_valid_0 ? concat_70084 : ____state;
    end
  end
  assign divider_results_data = tuple_70087;
  assign divider_results_valid = and_73876;
  assign quotients_ready = stage_outputs_valid_0;
endmodule


module edgegen_split(
  input wire clk,
  input wire rst,
  input wire [275:0] divider_data,
  input wire divider_valid,
  input wire division__0_ready,
  output wire divider_ready,
  output wire [103:0] division__0_data,
  output wire division__0_valid
);
  reg [4:0] ____state_4;
  reg [1:0] ____state_5;
  reg ____state_6;
  reg [3:0] ____state_7;
  reg ____state_8;
  reg [1:0] ____state_9;
  reg [95:0] ____state_0;
  reg [95:0] ____state_1;
  wire bit_slice_69036;
  wire bit_slice_69037;
  wire [31:0] leading_bits___state_0;
  wire first;
  wire [127:0] extended___state_0;
  wire [127:0] tuple_index_69044;
  wire [127:0] extended___state_1;
  wire [127:0] tuple_index_69046;
  wire [127:0] v_a__1;
  wire [127:0] v_b__1;
  wire [7:0] exponent;
  wire [7:0] literal_69050;
  wire [7:0] exponent__1;
  wire normal;
  wire [22:0] fraction;
  wire normal__1;
  wire [22:0] fraction__1;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__1;
  wire [23:0] reverse_69058;
  wire [23:0] reverse_69059;
  wire [7:0] literal_69060;
  wire [24:0] one_hot_69061;
  wire [24:0] one_hot_69062;
  wire literal_69063;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_69065;
  wire [4:0] encode_69066;
  wire [7:0] y_exponent;
  wire [4:0] encode_69068;
  wire [22:0] literal_69069;
  wire [8:0] concat_69070;
  wire [8:0] concat_69071;
  wire [8:0] concat_69072;
  wire [8:0] concat_69073;
  wire [7:0] literal_69074;
  wire eq_69075;
  wire eq_69076;
  wire [8:0] sub_69077;
  wire [8:0] sub_69078;
  wire [23:0] sx;
  wire [23:0] sy;
  wire special;
  wire special__1;
  wire not_69083;
  wire not_69084;
  wire [9:0] sign_ext_69085;
  wire [9:0] sign_ext_69086;
  wire smaller;
  wire not_69088;
  wire not_69089;
  wire x_infinite__1;
  wire y_infinite;
  wire x_zero;
  wire y_zero;
  wire [9:0] sub_69096;
  wire [9:0] literal_69097;
  wire not_69098;
  wire x_nan;
  wire y_nan;
  wire and_69101;
  wire and_69102;
  wire [12:0] tuple_index_69103;
  wire not_69095;
  wire x_sign;
  wire y_sign;
  wire [10:0] sign_ext_69108;
  wire [10:0] concat_69109;
  wire [24:0] concat_69110;
  wire [24:0] concat_69111;
  wire or_69112;
  wire or_69113;
  wire [4:0] tuple_index_69115;
  wire [1:0] tuple_index_69117;
  wire tuple_index_69119;
  wire [3:0] tuple_index_69121;
  wire tuple_index_69123;
  wire active_inputs_valid_0;
  wire xor_69127;
  wire [10:0] add_69128;
  wire [24:0] sel_69129;
  wire [25:0] literal_69130;
  wire [1:0] tuple_69131;
  wire or_69132;
  wire [4:0] sel_69133;
  wire [1:0] sel_69134;
  wire sel_69135;
  wire [3:0] sel_69136;
  wire sel_69137;
  wire [1:0] literal_69138;
  wire [1:0] literal_69141;
  wire stage_outputs_valid_0;
  wire [89:0] d;
  wire [12:0] v_tag;
  wire eq_69144;
  wire [1:0] add_69151;
  wire [95:0] bit_slice_69153;
  wire [95:0] bit_slice_69155;
  wire and_73815;
  wire [103:0] tuple_69158;
  assign bit_slice_69036 = ____state_9[0];
  assign bit_slice_69037 = ____state_9[1];
  assign leading_bits___state_0 = 32'h0000_0000;
  assign first = ~(bit_slice_69036 | bit_slice_69037);
  assign extended___state_0 = {leading_bits___state_0, ____state_0};
  assign tuple_index_69044 = divider_data[275:148];
  assign extended___state_1 = {leading_bits___state_0, ____state_1};
  assign tuple_index_69046 = divider_data[147:20];
  assign v_a__1 = first ? tuple_index_69044 : extended___state_0;
  assign v_b__1 = first ? tuple_index_69046 : extended___state_1;
  assign exponent = v_a__1[30:23];
  assign literal_69050 = 8'h00;
  assign exponent__1 = v_b__1[30:23];
  assign normal = exponent != literal_69050;
  assign fraction = v_a__1[22:0];
  assign normal__1 = exponent__1 != literal_69050;
  assign fraction__1 = v_b__1[22:0];
  assign x_significand__2 = {normal, fraction};
  assign y_significand__1 = {normal__1, fraction__1};
  assign reverse_69058 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign reverse_69059 = {y_significand__1[0], y_significand__1[1], y_significand__1[2], y_significand__1[3], y_significand__1[4], y_significand__1[5], y_significand__1[6], y_significand__1[7], y_significand__1[8], y_significand__1[9], y_significand__1[10], y_significand__1[11], y_significand__1[12], y_significand__1[13], y_significand__1[14], y_significand__1[15], y_significand__1[16], y_significand__1[17], y_significand__1[18], y_significand__1[19], y_significand__1[20], y_significand__1[21], y_significand__1[22], y_significand__1[23]};
  assign literal_69060 = 8'h01;
  assign one_hot_69061 = {reverse_69058[23:0] == 24'h00_0000, reverse_69058[23] && reverse_69058[22:0] == 23'h00_0000, reverse_69058[22] && reverse_69058[21:0] == 22'h00_0000, reverse_69058[21] && reverse_69058[20:0] == 21'h00_0000, reverse_69058[20] && reverse_69058[19:0] == 20'h0_0000, reverse_69058[19] && reverse_69058[18:0] == 19'h0_0000, reverse_69058[18] && reverse_69058[17:0] == 18'h0_0000, reverse_69058[17] && reverse_69058[16:0] == 17'h0_0000, reverse_69058[16] && reverse_69058[15:0] == 16'h0000, reverse_69058[15] && reverse_69058[14:0] == 15'h0000, reverse_69058[14] && reverse_69058[13:0] == 14'h0000, reverse_69058[13] && reverse_69058[12:0] == 13'h0000, reverse_69058[12] && reverse_69058[11:0] == 12'h000, reverse_69058[11] && reverse_69058[10:0] == 11'h000, reverse_69058[10] && reverse_69058[9:0] == 10'h000, reverse_69058[9] && reverse_69058[8:0] == 9'h000, reverse_69058[8] && reverse_69058[7:0] == 8'h00, reverse_69058[7] && reverse_69058[6:0] == 7'h00, reverse_69058[6] && reverse_69058[5:0] == 6'h00, reverse_69058[5] && reverse_69058[4:0] == 5'h00, reverse_69058[4] && reverse_69058[3:0] == 4'h0, reverse_69058[3] && reverse_69058[2:0] == 3'h0, reverse_69058[2] && reverse_69058[1:0] == 2'h0, reverse_69058[1] && !reverse_69058[0], reverse_69058[0]};
  assign one_hot_69062 = {reverse_69059[23:0] == 24'h00_0000, reverse_69059[23] && reverse_69059[22:0] == 23'h00_0000, reverse_69059[22] && reverse_69059[21:0] == 22'h00_0000, reverse_69059[21] && reverse_69059[20:0] == 21'h00_0000, reverse_69059[20] && reverse_69059[19:0] == 20'h0_0000, reverse_69059[19] && reverse_69059[18:0] == 19'h0_0000, reverse_69059[18] && reverse_69059[17:0] == 18'h0_0000, reverse_69059[17] && reverse_69059[16:0] == 17'h0_0000, reverse_69059[16] && reverse_69059[15:0] == 16'h0000, reverse_69059[15] && reverse_69059[14:0] == 15'h0000, reverse_69059[14] && reverse_69059[13:0] == 14'h0000, reverse_69059[13] && reverse_69059[12:0] == 13'h0000, reverse_69059[12] && reverse_69059[11:0] == 12'h000, reverse_69059[11] && reverse_69059[10:0] == 11'h000, reverse_69059[10] && reverse_69059[9:0] == 10'h000, reverse_69059[9] && reverse_69059[8:0] == 9'h000, reverse_69059[8] && reverse_69059[7:0] == 8'h00, reverse_69059[7] && reverse_69059[6:0] == 7'h00, reverse_69059[6] && reverse_69059[5:0] == 6'h00, reverse_69059[5] && reverse_69059[4:0] == 5'h00, reverse_69059[4] && reverse_69059[3:0] == 4'h0, reverse_69059[3] && reverse_69059[2:0] == 3'h0, reverse_69059[2] && reverse_69059[1:0] == 2'h0, reverse_69059[1] && !reverse_69059[0], reverse_69059[0]};
  assign literal_69063 = 1'h0;
  assign x_exponent__1 = normal ? exponent : literal_69060;
  assign literal_69065 = 4'h0;
  assign encode_69066 = {one_hot_69061[16] | one_hot_69061[17] | one_hot_69061[18] | one_hot_69061[19] | one_hot_69061[20] | one_hot_69061[21] | one_hot_69061[22] | one_hot_69061[23] | one_hot_69061[24], one_hot_69061[8] | one_hot_69061[9] | one_hot_69061[10] | one_hot_69061[11] | one_hot_69061[12] | one_hot_69061[13] | one_hot_69061[14] | one_hot_69061[15] | one_hot_69061[24], one_hot_69061[4] | one_hot_69061[5] | one_hot_69061[6] | one_hot_69061[7] | one_hot_69061[12] | one_hot_69061[13] | one_hot_69061[14] | one_hot_69061[15] | one_hot_69061[20] | one_hot_69061[21] | one_hot_69061[22] | one_hot_69061[23], one_hot_69061[2] | one_hot_69061[3] | one_hot_69061[6] | one_hot_69061[7] | one_hot_69061[10] | one_hot_69061[11] | one_hot_69061[14] | one_hot_69061[15] | one_hot_69061[18] | one_hot_69061[19] | one_hot_69061[22] | one_hot_69061[23], one_hot_69061[1] | one_hot_69061[3] | one_hot_69061[5] | one_hot_69061[7] | one_hot_69061[9] | one_hot_69061[11] | one_hot_69061[13] | one_hot_69061[15] | one_hot_69061[17] | one_hot_69061[19] | one_hot_69061[21] | one_hot_69061[23]};
  assign y_exponent = normal__1 ? exponent__1 : literal_69060;
  assign encode_69068 = {one_hot_69062[16] | one_hot_69062[17] | one_hot_69062[18] | one_hot_69062[19] | one_hot_69062[20] | one_hot_69062[21] | one_hot_69062[22] | one_hot_69062[23] | one_hot_69062[24], one_hot_69062[8] | one_hot_69062[9] | one_hot_69062[10] | one_hot_69062[11] | one_hot_69062[12] | one_hot_69062[13] | one_hot_69062[14] | one_hot_69062[15] | one_hot_69062[24], one_hot_69062[4] | one_hot_69062[5] | one_hot_69062[6] | one_hot_69062[7] | one_hot_69062[12] | one_hot_69062[13] | one_hot_69062[14] | one_hot_69062[15] | one_hot_69062[20] | one_hot_69062[21] | one_hot_69062[22] | one_hot_69062[23], one_hot_69062[2] | one_hot_69062[3] | one_hot_69062[6] | one_hot_69062[7] | one_hot_69062[10] | one_hot_69062[11] | one_hot_69062[14] | one_hot_69062[15] | one_hot_69062[18] | one_hot_69062[19] | one_hot_69062[22] | one_hot_69062[23], one_hot_69062[1] | one_hot_69062[3] | one_hot_69062[5] | one_hot_69062[7] | one_hot_69062[9] | one_hot_69062[11] | one_hot_69062[13] | one_hot_69062[15] | one_hot_69062[17] | one_hot_69062[19] | one_hot_69062[21] | one_hot_69062[23]};
  assign literal_69069 = 23'h00_0000;
  assign concat_69070 = {literal_69063, x_exponent__1};
  assign concat_69071 = {literal_69065, encode_69066};
  assign concat_69072 = {literal_69063, y_exponent};
  assign concat_69073 = {literal_69065, encode_69068};
  assign literal_69074 = 8'hff;
  assign eq_69075 = fraction == literal_69069;
  assign eq_69076 = fraction__1 == literal_69069;
  assign sub_69077 = concat_69070 - concat_69071;
  assign sub_69078 = concat_69072 - concat_69073;
  assign sx = encode_69066 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_69066;
  assign sy = encode_69068 >= 5'h18 ? 24'h00_0000 : y_significand__1 << encode_69068;
  assign special = exponent == literal_69074;
  assign special__1 = exponent__1 == literal_69074;
  assign not_69083 = ~eq_69075;
  assign not_69084 = ~eq_69076;
  assign sign_ext_69085 = {{1{sub_69077[8]}}, sub_69077};
  assign sign_ext_69086 = {{1{sub_69078[8]}}, sub_69078};
  assign smaller = sx < sy;
  assign not_69088 = ~special;
  assign not_69089 = ~special__1;
  assign x_infinite__1 = special & eq_69075;
  assign y_infinite = special__1 & eq_69076;
  assign x_zero = ~(normal | not_69083);
  assign y_zero = ~(normal__1 | not_69084);
  assign sub_69096 = sign_ext_69085 - sign_ext_69086;
  assign literal_69097 = 10'h03f;
  assign not_69098 = ~smaller;
  assign x_nan = ~(not_69088 | eq_69075);
  assign y_nan = ~(not_69089 | eq_69076);
  assign and_69101 = x_infinite__1 & y_infinite;
  assign and_69102 = x_zero & y_zero;
  assign tuple_index_69103 = divider_data[12:0];
  assign not_69095 = ~first;
  assign x_sign = v_a__1[31];
  assign y_sign = v_b__1[31];
  assign sign_ext_69108 = {{1{sub_69096[9]}}, sub_69096};
  assign concat_69109 = {literal_69097, not_69098};
  assign concat_69110 = {literal_69063, sx};
  assign concat_69111 = {sx, literal_69063};
  assign or_69112 = x_infinite__1 | y_zero;
  assign or_69113 = x_nan | y_nan | and_69101 | and_69102;
  assign tuple_index_69115 = tuple_index_69103[12:8];
  assign tuple_index_69117 = tuple_index_69103[7:6];
  assign tuple_index_69119 = tuple_index_69103[5:5];
  assign tuple_index_69121 = tuple_index_69103[4:1];
  assign tuple_index_69123 = tuple_index_69103[0:0];
  assign active_inputs_valid_0 = divider_valid | not_69095;
  assign xor_69127 = x_sign ^ y_sign;
  assign add_69128 = sign_ext_69108 + concat_69109;
  assign sel_69129 = smaller ? concat_69111 : concat_69110;
  assign literal_69130 = 26'h000_0000;
  assign tuple_69131 = {or_69112, or_69113};
  assign or_69132 = x_zero | y_infinite;
  assign sel_69133 = first ? tuple_index_69115 : ____state_4;
  assign sel_69134 = first ? tuple_index_69117 : ____state_5;
  assign sel_69135 = first ? tuple_index_69119 : ____state_6;
  assign sel_69136 = first ? tuple_index_69121 : ____state_7;
  assign sel_69137 = first ? tuple_index_69123 : ____state_8;
  assign literal_69138 = 2'h3;
  assign literal_69141 = 2'h1;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & division__0_ready;
  assign d = {xor_69127, add_69128, sel_69129, sy, literal_69130, tuple_69131, or_69132};
  assign v_tag = {sel_69133, sel_69134, sel_69135, sel_69136, sel_69137};
  assign eq_69144 = ____state_9 == literal_69138;
  assign add_69151 = ____state_9 + literal_69141;
  assign bit_slice_69153 = v_a__1[127:32];
  assign bit_slice_69155 = v_b__1[127:32];
  assign and_73815 = stage_outputs_valid_0 & first;
  assign tuple_69158 = {d, v_tag, eq_69144};
  always @ (posedge clk) begin
    if (rst) begin
      ____state_4 <= 5'h00;
      ____state_5 <= 2'h0;
      ____state_6 <= 1'h0;
      ____state_7 <= 4'h0;
      ____state_8 <= 1'h0;
      ____state_9 <= 2'h0;
      ____state_0 <= 96'h0000_0000_0000_0000_0000_0000;
      ____state_1 <= 96'h0000_0000_0000_0000_0000_0000;
    end else begin
      ____state_4 <= stage_outputs_valid_0 ? sel_69133 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_69134 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_69135 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_69136 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_69137 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? add_69151 : ____state_9;
      ____state_0 <= stage_outputs_valid_0 ? bit_slice_69153 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? bit_slice_69155 : ____state_1;
    end
  end
  assign divider_ready = and_73815;
  assign division__0_data = tuple_69158;
  assign division__0_valid = active_inputs_valid_0;
endmodule


module edgegen_add(
  input wire clk,
  input wire rst,
  input wire [448:0] lane_aligned_data,
  input wire lane_aligned_valid,
  input wire lane_exact_ready,
  output wire lane_aligned_ready,
  output wire [252:0] lane_exact_data,
  output wire lane_exact_valid
);
  wire [108:0] v_p[0:3];
  wire [1:0] literal_68713;
  wire [1:0] literal_68714;
  wire [1:0] literal_68715;
  wire [1:0] literal_68716;
  wire [108:0] array_index_68717;
  wire [108:0] array_index_68718;
  wire [108:0] array_index_68719;
  wire [108:0] array_index_68720;
  wire [47:0] a_large__1;
  wire [47:0] a_small__1;
  wire [47:0] a_large__2;
  wire [47:0] a_small__2;
  wire [47:0] a_large__3;
  wire [47:0] a_small__3;
  wire [47:0] a_large__4;
  wire [47:0] a_small__4;
  wire a_subtract;
  wire [47:0] add_68730;
  wire [47:0] sub_68731;
  wire a_subtract__1;
  wire [47:0] add_68733;
  wire [47:0] sub_68734;
  wire a_subtract__2;
  wire [47:0] add_68736;
  wire [47:0] sub_68737;
  wire a_subtract__3;
  wire [47:0] add_68739;
  wire [47:0] sub_68740;
  wire a_sign;
  wire [8:0] a_exponent;
  wire [47:0] significand;
  wire [1:0] a_special;
  wire a_sign__1;
  wire [8:0] a_exponent__1;
  wire [47:0] significand__1;
  wire [1:0] a_special__1;
  wire a_sign__2;
  wire [8:0] a_exponent__2;
  wire [47:0] significand__2;
  wire [1:0] a_special__2;
  wire a_sign__3;
  wire [8:0] a_exponent__3;
  wire [47:0] significand__3;
  wire [1:0] a_special__3;
  wire [59:0] tuple_68762;
  wire [59:0] tuple_68763;
  wire [59:0] tuple_68764;
  wire [59:0] tuple_68765;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_68771;
  assign v_p[0] = lane_aligned_data[121:13];
  assign v_p[1] = lane_aligned_data[230:122];
  assign v_p[2] = lane_aligned_data[339:231];
  assign v_p[3] = lane_aligned_data[448:340];
  assign literal_68713 = 2'h0;
  assign literal_68714 = 2'h1;
  assign literal_68715 = 2'h2;
  assign literal_68716 = 2'h3;
  assign array_index_68717 = v_p[literal_68713];
  assign array_index_68718 = v_p[literal_68714];
  assign array_index_68719 = v_p[literal_68715];
  assign array_index_68720 = v_p[literal_68716];
  assign a_large__1 = array_index_68717[98:51];
  assign a_small__1 = array_index_68717[50:3];
  assign a_large__2 = array_index_68718[98:51];
  assign a_small__2 = array_index_68718[50:3];
  assign a_large__3 = array_index_68719[98:51];
  assign a_small__3 = array_index_68719[50:3];
  assign a_large__4 = array_index_68720[98:51];
  assign a_small__4 = array_index_68720[50:3];
  assign a_subtract = array_index_68717[2:2];
  assign add_68730 = a_large__1 + a_small__1;
  assign sub_68731 = a_large__1 - a_small__1;
  assign a_subtract__1 = array_index_68718[2:2];
  assign add_68733 = a_large__2 + a_small__2;
  assign sub_68734 = a_large__2 - a_small__2;
  assign a_subtract__2 = array_index_68719[2:2];
  assign add_68736 = a_large__3 + a_small__3;
  assign sub_68737 = a_large__3 - a_small__3;
  assign a_subtract__3 = array_index_68720[2:2];
  assign add_68739 = a_large__4 + a_small__4;
  assign sub_68740 = a_large__4 - a_small__4;
  assign a_sign = array_index_68717[108:108];
  assign a_exponent = array_index_68717[107:99];
  assign significand = a_subtract ? sub_68731 : add_68730;
  assign a_special = array_index_68717[1:0];
  assign a_sign__1 = array_index_68718[108:108];
  assign a_exponent__1 = array_index_68718[107:99];
  assign significand__1 = a_subtract__1 ? sub_68734 : add_68733;
  assign a_special__1 = array_index_68718[1:0];
  assign a_sign__2 = array_index_68719[108:108];
  assign a_exponent__2 = array_index_68719[107:99];
  assign significand__2 = a_subtract__2 ? sub_68737 : add_68736;
  assign a_special__2 = array_index_68719[1:0];
  assign a_sign__3 = array_index_68720[108:108];
  assign a_exponent__3 = array_index_68720[107:99];
  assign significand__3 = a_subtract__3 ? sub_68740 : add_68739;
  assign a_special__3 = array_index_68720[1:0];
  assign tuple_68762 = {a_sign, a_exponent, significand, a_special};
  assign tuple_68763 = {a_sign__1, a_exponent__1, significand__1, a_special__1};
  assign tuple_68764 = {a_sign__2, a_exponent__2, significand__2, a_special__2};
  assign tuple_68765 = {a_sign__3, a_exponent__3, significand__3, a_special__3};
  assign p[0] = tuple_68762;
  assign p[1] = tuple_68763;
  assign p[2] = tuple_68764;
  assign p[3] = tuple_68765;
  assign v_tag = lane_aligned_data[12:0];
  assign stage_outputs_valid_0 = lane_aligned_valid & lane_exact_ready;
  assign tuple_68771 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_aligned_ready = stage_outputs_valid_0;
  assign lane_exact_data = tuple_68771;
  assign lane_exact_valid = lane_aligned_valid;
endmodule


module edgegen_align(
  input wire clk,
  input wire rst,
  input wire lane_aligned_ready,
  input wire [472:0] lane_prepared_data,
  input wire lane_prepared_valid,
  output wire [448:0] lane_aligned_data,
  output wire lane_aligned_valid,
  output wire lane_prepared_ready
);
  wire [114:0] v_p[0:3];
  wire [1:0] literal_68609;
  wire [1:0] literal_68610;
  wire [1:0] literal_68611;
  wire [1:0] literal_68612;
  wire [114:0] array_index_68613;
  wire [114:0] array_index_68614;
  wire [114:0] array_index_68615;
  wire [114:0] array_index_68616;
  wire [47:0] p_small;
  wire [47:0] literal_68618;
  wire [5:0] p_shift;
  wire [47:0] p_small__1;
  wire [5:0] p_shift__1;
  wire [47:0] p_small__2;
  wire [5:0] p_shift__2;
  wire [47:0] p_small__3;
  wire [5:0] p_shift__3;
  wire [47:0] not_68626;
  wire [47:0] shll_68627;
  wire [47:0] not_68628;
  wire [47:0] shll_68629;
  wire [47:0] not_68630;
  wire [47:0] shll_68631;
  wire [47:0] not_68632;
  wire [47:0] shll_68633;
  wire [47:0] whole;
  wire [47:0] nor_68635;
  wire [47:0] literal_68636;
  wire [47:0] whole__1;
  wire [47:0] nor_68638;
  wire [47:0] whole__2;
  wire [47:0] nor_68640;
  wire [47:0] whole__3;
  wire [47:0] nor_68642;
  wire bit_slice_68643;
  wire ne_68644;
  wire bit_slice_68645;
  wire ne_68646;
  wire bit_slice_68647;
  wire ne_68648;
  wire bit_slice_68649;
  wire ne_68650;
  wire [46:0] bit_slice_68651;
  wire or_68652;
  wire [46:0] bit_slice_68653;
  wire or_68654;
  wire [46:0] bit_slice_68655;
  wire or_68656;
  wire [46:0] bit_slice_68657;
  wire or_68658;
  wire p_sign;
  wire [8:0] p_exponent;
  wire [47:0] p_large;
  wire [47:0] concat_68662;
  wire p_subtract;
  wire [1:0] p_special;
  wire p_sign__1;
  wire [8:0] p_exponent__1;
  wire [47:0] p_large__1;
  wire [47:0] concat_68668;
  wire p_subtract__1;
  wire [1:0] p_special__1;
  wire p_sign__2;
  wire [8:0] p_exponent__2;
  wire [47:0] p_large__2;
  wire [47:0] concat_68674;
  wire p_subtract__2;
  wire [1:0] p_special__2;
  wire p_sign__3;
  wire [8:0] p_exponent__3;
  wire [47:0] p_large__3;
  wire [47:0] concat_68680;
  wire p_subtract__3;
  wire [1:0] p_special__3;
  wire [108:0] tuple_68685;
  wire [108:0] tuple_68686;
  wire [108:0] tuple_68687;
  wire [108:0] tuple_68688;
  wire [108:0] p[0:3];
  wire [12:0] v_tag;
  wire [448:0] tuple_68696;
  wire stage_outputs_valid_0;
  assign v_p[0] = lane_prepared_data[127:13];
  assign v_p[1] = lane_prepared_data[242:128];
  assign v_p[2] = lane_prepared_data[357:243];
  assign v_p[3] = lane_prepared_data[472:358];
  assign literal_68609 = 2'h0;
  assign literal_68610 = 2'h1;
  assign literal_68611 = 2'h2;
  assign literal_68612 = 2'h3;
  assign array_index_68613 = v_p[literal_68609];
  assign array_index_68614 = v_p[literal_68610];
  assign array_index_68615 = v_p[literal_68611];
  assign array_index_68616 = v_p[literal_68612];
  assign p_small = array_index_68613[56:9];
  assign literal_68618 = 48'hffff_ffff_ffff;
  assign p_shift = array_index_68613[8:3];
  assign p_small__1 = array_index_68614[56:9];
  assign p_shift__1 = array_index_68614[8:3];
  assign p_small__2 = array_index_68615[56:9];
  assign p_shift__2 = array_index_68615[8:3];
  assign p_small__3 = array_index_68616[56:9];
  assign p_shift__3 = array_index_68616[8:3];
  assign not_68626 = ~p_small;
  assign shll_68627 = p_shift >= 6'h30 ? 48'h0000_0000_0000 : literal_68618 << p_shift;
  assign not_68628 = ~p_small__1;
  assign shll_68629 = p_shift__1 >= 6'h30 ? 48'h0000_0000_0000 : literal_68618 << p_shift__1;
  assign not_68630 = ~p_small__2;
  assign shll_68631 = p_shift__2 >= 6'h30 ? 48'h0000_0000_0000 : literal_68618 << p_shift__2;
  assign not_68632 = ~p_small__3;
  assign shll_68633 = p_shift__3 >= 6'h30 ? 48'h0000_0000_0000 : literal_68618 << p_shift__3;
  assign whole = p_shift >= 6'h30 ? 48'h0000_0000_0000 : p_small >> p_shift;
  assign nor_68635 = ~(not_68626 | shll_68627);
  assign literal_68636 = 48'h0000_0000_0000;
  assign whole__1 = p_shift__1 >= 6'h30 ? 48'h0000_0000_0000 : p_small__1 >> p_shift__1;
  assign nor_68638 = ~(not_68628 | shll_68629);
  assign whole__2 = p_shift__2 >= 6'h30 ? 48'h0000_0000_0000 : p_small__2 >> p_shift__2;
  assign nor_68640 = ~(not_68630 | shll_68631);
  assign whole__3 = p_shift__3 >= 6'h30 ? 48'h0000_0000_0000 : p_small__3 >> p_shift__3;
  assign nor_68642 = ~(not_68632 | shll_68633);
  assign bit_slice_68643 = whole[0];
  assign ne_68644 = nor_68635 != literal_68636;
  assign bit_slice_68645 = whole__1[0];
  assign ne_68646 = nor_68638 != literal_68636;
  assign bit_slice_68647 = whole__2[0];
  assign ne_68648 = nor_68640 != literal_68636;
  assign bit_slice_68649 = whole__3[0];
  assign ne_68650 = nor_68642 != literal_68636;
  assign bit_slice_68651 = whole[47:1];
  assign or_68652 = bit_slice_68643 | ne_68644;
  assign bit_slice_68653 = whole__1[47:1];
  assign or_68654 = bit_slice_68645 | ne_68646;
  assign bit_slice_68655 = whole__2[47:1];
  assign or_68656 = bit_slice_68647 | ne_68648;
  assign bit_slice_68657 = whole__3[47:1];
  assign or_68658 = bit_slice_68649 | ne_68650;
  assign p_sign = array_index_68613[114:114];
  assign p_exponent = array_index_68613[113:105];
  assign p_large = array_index_68613[104:57];
  assign concat_68662 = {bit_slice_68651, or_68652};
  assign p_subtract = array_index_68613[2:2];
  assign p_special = array_index_68613[1:0];
  assign p_sign__1 = array_index_68614[114:114];
  assign p_exponent__1 = array_index_68614[113:105];
  assign p_large__1 = array_index_68614[104:57];
  assign concat_68668 = {bit_slice_68653, or_68654};
  assign p_subtract__1 = array_index_68614[2:2];
  assign p_special__1 = array_index_68614[1:0];
  assign p_sign__2 = array_index_68615[114:114];
  assign p_exponent__2 = array_index_68615[113:105];
  assign p_large__2 = array_index_68615[104:57];
  assign concat_68674 = {bit_slice_68655, or_68656};
  assign p_subtract__2 = array_index_68615[2:2];
  assign p_special__2 = array_index_68615[1:0];
  assign p_sign__3 = array_index_68616[114:114];
  assign p_exponent__3 = array_index_68616[113:105];
  assign p_large__3 = array_index_68616[104:57];
  assign concat_68680 = {bit_slice_68657, or_68658};
  assign p_subtract__3 = array_index_68616[2:2];
  assign p_special__3 = array_index_68616[1:0];
  assign tuple_68685 = {p_sign, p_exponent, p_large, concat_68662, p_subtract, p_special};
  assign tuple_68686 = {p_sign__1, p_exponent__1, p_large__1, concat_68668, p_subtract__1, p_special__1};
  assign tuple_68687 = {p_sign__2, p_exponent__2, p_large__2, concat_68674, p_subtract__2, p_special__2};
  assign tuple_68688 = {p_sign__3, p_exponent__3, p_large__3, concat_68680, p_subtract__3, p_special__3};
  assign p[0] = tuple_68685;
  assign p[1] = tuple_68686;
  assign p[2] = tuple_68687;
  assign p[3] = tuple_68688;
  assign v_tag = lane_prepared_data[12:0];
  assign tuple_68696 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = lane_prepared_valid & lane_aligned_ready;
  assign lane_aligned_data = tuple_68696;
  assign lane_aligned_valid = lane_prepared_valid;
  assign lane_prepared_ready = stage_outputs_valid_0;
endmodule


module edgegen_normalize(
  input wire clk,
  input wire rst,
  input wire [252:0] lane_exact_data,
  input wire lane_exact_valid,
  input wire lane_normalized_ready,
  output wire lane_exact_ready,
  output wire [252:0] lane_normalized_data,
  output wire lane_normalized_valid
);
  wire [59:0] v_p[0:3];
  wire [1:0] literal_68787;
  wire [1:0] literal_68788;
  wire [1:0] literal_68789;
  wire [1:0] literal_68790;
  wire [59:0] array_index_68791;
  wire [59:0] array_index_68792;
  wire [59:0] array_index_68793;
  wire [59:0] array_index_68794;
  wire [47:0] e_significand;
  wire [47:0] e_significand__1;
  wire [47:0] e_significand__2;
  wire [47:0] e_significand__3;
  wire [47:0] reverse_68799;
  wire [47:0] reverse_68800;
  wire [47:0] reverse_68801;
  wire [47:0] reverse_68802;
  wire [48:0] one_hot_68803;
  wire [48:0] one_hot_68804;
  wire [48:0] one_hot_68805;
  wire [48:0] one_hot_68806;
  wire [2:0] literal_68807;
  wire [5:0] encode_68808;
  wire [5:0] encode_68809;
  wire [5:0] encode_68810;
  wire [5:0] encode_68811;
  wire [8:0] zeros;
  wire [8:0] e_exponent;
  wire [8:0] zeros__1;
  wire [8:0] e_exponent__1;
  wire [8:0] zeros__2;
  wire [8:0] e_exponent__2;
  wire [8:0] zeros__3;
  wire [8:0] e_exponent__3;
  wire ult_68820;
  wire ult_68821;
  wire ult_68822;
  wire ult_68823;
  wire [8:0] shift;
  wire [8:0] shift__1;
  wire [8:0] shift__2;
  wire [8:0] shift__3;
  wire [8:0] literal_68828;
  wire [47:0] significand;
  wire [47:0] significand__1;
  wire [47:0] significand__2;
  wire [47:0] significand__3;
  wire [8:0] add_68833;
  wire bit_slice_68834;
  wire [8:0] add_68835;
  wire bit_slice_68836;
  wire [8:0] add_68837;
  wire bit_slice_68838;
  wire [8:0] add_68839;
  wire bit_slice_68840;
  wire [8:0] sub_68841;
  wire [8:0] sign_ext_68842;
  wire [8:0] sub_68843;
  wire [8:0] sign_ext_68844;
  wire [8:0] sub_68845;
  wire [8:0] sign_ext_68846;
  wire [8:0] sub_68847;
  wire [8:0] sign_ext_68848;
  wire e_sign;
  wire [8:0] exponent;
  wire [1:0] e_special;
  wire e_sign__1;
  wire [8:0] exponent__1;
  wire [1:0] e_special__1;
  wire e_sign__2;
  wire [8:0] exponent__2;
  wire [1:0] e_special__2;
  wire e_sign__3;
  wire [8:0] exponent__3;
  wire [1:0] e_special__3;
  wire [59:0] tuple_68866;
  wire [59:0] tuple_68867;
  wire [59:0] tuple_68868;
  wire [59:0] tuple_68869;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_68875;
  assign v_p[0] = lane_exact_data[72:13];
  assign v_p[1] = lane_exact_data[132:73];
  assign v_p[2] = lane_exact_data[192:133];
  assign v_p[3] = lane_exact_data[252:193];
  assign literal_68787 = 2'h0;
  assign literal_68788 = 2'h1;
  assign literal_68789 = 2'h2;
  assign literal_68790 = 2'h3;
  assign array_index_68791 = v_p[literal_68787];
  assign array_index_68792 = v_p[literal_68788];
  assign array_index_68793 = v_p[literal_68789];
  assign array_index_68794 = v_p[literal_68790];
  assign e_significand = array_index_68791[49:2];
  assign e_significand__1 = array_index_68792[49:2];
  assign e_significand__2 = array_index_68793[49:2];
  assign e_significand__3 = array_index_68794[49:2];
  assign reverse_68799 = {e_significand[0], e_significand[1], e_significand[2], e_significand[3], e_significand[4], e_significand[5], e_significand[6], e_significand[7], e_significand[8], e_significand[9], e_significand[10], e_significand[11], e_significand[12], e_significand[13], e_significand[14], e_significand[15], e_significand[16], e_significand[17], e_significand[18], e_significand[19], e_significand[20], e_significand[21], e_significand[22], e_significand[23], e_significand[24], e_significand[25], e_significand[26], e_significand[27], e_significand[28], e_significand[29], e_significand[30], e_significand[31], e_significand[32], e_significand[33], e_significand[34], e_significand[35], e_significand[36], e_significand[37], e_significand[38], e_significand[39], e_significand[40], e_significand[41], e_significand[42], e_significand[43], e_significand[44], e_significand[45], e_significand[46], e_significand[47]};
  assign reverse_68800 = {e_significand__1[0], e_significand__1[1], e_significand__1[2], e_significand__1[3], e_significand__1[4], e_significand__1[5], e_significand__1[6], e_significand__1[7], e_significand__1[8], e_significand__1[9], e_significand__1[10], e_significand__1[11], e_significand__1[12], e_significand__1[13], e_significand__1[14], e_significand__1[15], e_significand__1[16], e_significand__1[17], e_significand__1[18], e_significand__1[19], e_significand__1[20], e_significand__1[21], e_significand__1[22], e_significand__1[23], e_significand__1[24], e_significand__1[25], e_significand__1[26], e_significand__1[27], e_significand__1[28], e_significand__1[29], e_significand__1[30], e_significand__1[31], e_significand__1[32], e_significand__1[33], e_significand__1[34], e_significand__1[35], e_significand__1[36], e_significand__1[37], e_significand__1[38], e_significand__1[39], e_significand__1[40], e_significand__1[41], e_significand__1[42], e_significand__1[43], e_significand__1[44], e_significand__1[45], e_significand__1[46], e_significand__1[47]};
  assign reverse_68801 = {e_significand__2[0], e_significand__2[1], e_significand__2[2], e_significand__2[3], e_significand__2[4], e_significand__2[5], e_significand__2[6], e_significand__2[7], e_significand__2[8], e_significand__2[9], e_significand__2[10], e_significand__2[11], e_significand__2[12], e_significand__2[13], e_significand__2[14], e_significand__2[15], e_significand__2[16], e_significand__2[17], e_significand__2[18], e_significand__2[19], e_significand__2[20], e_significand__2[21], e_significand__2[22], e_significand__2[23], e_significand__2[24], e_significand__2[25], e_significand__2[26], e_significand__2[27], e_significand__2[28], e_significand__2[29], e_significand__2[30], e_significand__2[31], e_significand__2[32], e_significand__2[33], e_significand__2[34], e_significand__2[35], e_significand__2[36], e_significand__2[37], e_significand__2[38], e_significand__2[39], e_significand__2[40], e_significand__2[41], e_significand__2[42], e_significand__2[43], e_significand__2[44], e_significand__2[45], e_significand__2[46], e_significand__2[47]};
  assign reverse_68802 = {e_significand__3[0], e_significand__3[1], e_significand__3[2], e_significand__3[3], e_significand__3[4], e_significand__3[5], e_significand__3[6], e_significand__3[7], e_significand__3[8], e_significand__3[9], e_significand__3[10], e_significand__3[11], e_significand__3[12], e_significand__3[13], e_significand__3[14], e_significand__3[15], e_significand__3[16], e_significand__3[17], e_significand__3[18], e_significand__3[19], e_significand__3[20], e_significand__3[21], e_significand__3[22], e_significand__3[23], e_significand__3[24], e_significand__3[25], e_significand__3[26], e_significand__3[27], e_significand__3[28], e_significand__3[29], e_significand__3[30], e_significand__3[31], e_significand__3[32], e_significand__3[33], e_significand__3[34], e_significand__3[35], e_significand__3[36], e_significand__3[37], e_significand__3[38], e_significand__3[39], e_significand__3[40], e_significand__3[41], e_significand__3[42], e_significand__3[43], e_significand__3[44], e_significand__3[45], e_significand__3[46], e_significand__3[47]};
  assign one_hot_68803 = {reverse_68799[47:0] == 48'h0000_0000_0000, reverse_68799[47] && reverse_68799[46:0] == 47'h0000_0000_0000, reverse_68799[46] && reverse_68799[45:0] == 46'h0000_0000_0000, reverse_68799[45] && reverse_68799[44:0] == 45'h0000_0000_0000, reverse_68799[44] && reverse_68799[43:0] == 44'h000_0000_0000, reverse_68799[43] && reverse_68799[42:0] == 43'h000_0000_0000, reverse_68799[42] && reverse_68799[41:0] == 42'h000_0000_0000, reverse_68799[41] && reverse_68799[40:0] == 41'h000_0000_0000, reverse_68799[40] && reverse_68799[39:0] == 40'h00_0000_0000, reverse_68799[39] && reverse_68799[38:0] == 39'h00_0000_0000, reverse_68799[38] && reverse_68799[37:0] == 38'h00_0000_0000, reverse_68799[37] && reverse_68799[36:0] == 37'h00_0000_0000, reverse_68799[36] && reverse_68799[35:0] == 36'h0_0000_0000, reverse_68799[35] && reverse_68799[34:0] == 35'h0_0000_0000, reverse_68799[34] && reverse_68799[33:0] == 34'h0_0000_0000, reverse_68799[33] && reverse_68799[32:0] == 33'h0_0000_0000, reverse_68799[32] && reverse_68799[31:0] == 32'h0000_0000, reverse_68799[31] && reverse_68799[30:0] == 31'h0000_0000, reverse_68799[30] && reverse_68799[29:0] == 30'h0000_0000, reverse_68799[29] && reverse_68799[28:0] == 29'h0000_0000, reverse_68799[28] && reverse_68799[27:0] == 28'h000_0000, reverse_68799[27] && reverse_68799[26:0] == 27'h000_0000, reverse_68799[26] && reverse_68799[25:0] == 26'h000_0000, reverse_68799[25] && reverse_68799[24:0] == 25'h000_0000, reverse_68799[24] && reverse_68799[23:0] == 24'h00_0000, reverse_68799[23] && reverse_68799[22:0] == 23'h00_0000, reverse_68799[22] && reverse_68799[21:0] == 22'h00_0000, reverse_68799[21] && reverse_68799[20:0] == 21'h00_0000, reverse_68799[20] && reverse_68799[19:0] == 20'h0_0000, reverse_68799[19] && reverse_68799[18:0] == 19'h0_0000, reverse_68799[18] && reverse_68799[17:0] == 18'h0_0000, reverse_68799[17] && reverse_68799[16:0] == 17'h0_0000, reverse_68799[16] && reverse_68799[15:0] == 16'h0000, reverse_68799[15] && reverse_68799[14:0] == 15'h0000, reverse_68799[14] && reverse_68799[13:0] == 14'h0000, reverse_68799[13] && reverse_68799[12:0] == 13'h0000, reverse_68799[12] && reverse_68799[11:0] == 12'h000, reverse_68799[11] && reverse_68799[10:0] == 11'h000, reverse_68799[10] && reverse_68799[9:0] == 10'h000, reverse_68799[9] && reverse_68799[8:0] == 9'h000, reverse_68799[8] && reverse_68799[7:0] == 8'h00, reverse_68799[7] && reverse_68799[6:0] == 7'h00, reverse_68799[6] && reverse_68799[5:0] == 6'h00, reverse_68799[5] && reverse_68799[4:0] == 5'h00, reverse_68799[4] && reverse_68799[3:0] == 4'h0, reverse_68799[3] && reverse_68799[2:0] == 3'h0, reverse_68799[2] && reverse_68799[1:0] == 2'h0, reverse_68799[1] && !reverse_68799[0], reverse_68799[0]};
  assign one_hot_68804 = {reverse_68800[47:0] == 48'h0000_0000_0000, reverse_68800[47] && reverse_68800[46:0] == 47'h0000_0000_0000, reverse_68800[46] && reverse_68800[45:0] == 46'h0000_0000_0000, reverse_68800[45] && reverse_68800[44:0] == 45'h0000_0000_0000, reverse_68800[44] && reverse_68800[43:0] == 44'h000_0000_0000, reverse_68800[43] && reverse_68800[42:0] == 43'h000_0000_0000, reverse_68800[42] && reverse_68800[41:0] == 42'h000_0000_0000, reverse_68800[41] && reverse_68800[40:0] == 41'h000_0000_0000, reverse_68800[40] && reverse_68800[39:0] == 40'h00_0000_0000, reverse_68800[39] && reverse_68800[38:0] == 39'h00_0000_0000, reverse_68800[38] && reverse_68800[37:0] == 38'h00_0000_0000, reverse_68800[37] && reverse_68800[36:0] == 37'h00_0000_0000, reverse_68800[36] && reverse_68800[35:0] == 36'h0_0000_0000, reverse_68800[35] && reverse_68800[34:0] == 35'h0_0000_0000, reverse_68800[34] && reverse_68800[33:0] == 34'h0_0000_0000, reverse_68800[33] && reverse_68800[32:0] == 33'h0_0000_0000, reverse_68800[32] && reverse_68800[31:0] == 32'h0000_0000, reverse_68800[31] && reverse_68800[30:0] == 31'h0000_0000, reverse_68800[30] && reverse_68800[29:0] == 30'h0000_0000, reverse_68800[29] && reverse_68800[28:0] == 29'h0000_0000, reverse_68800[28] && reverse_68800[27:0] == 28'h000_0000, reverse_68800[27] && reverse_68800[26:0] == 27'h000_0000, reverse_68800[26] && reverse_68800[25:0] == 26'h000_0000, reverse_68800[25] && reverse_68800[24:0] == 25'h000_0000, reverse_68800[24] && reverse_68800[23:0] == 24'h00_0000, reverse_68800[23] && reverse_68800[22:0] == 23'h00_0000, reverse_68800[22] && reverse_68800[21:0] == 22'h00_0000, reverse_68800[21] && reverse_68800[20:0] == 21'h00_0000, reverse_68800[20] && reverse_68800[19:0] == 20'h0_0000, reverse_68800[19] && reverse_68800[18:0] == 19'h0_0000, reverse_68800[18] && reverse_68800[17:0] == 18'h0_0000, reverse_68800[17] && reverse_68800[16:0] == 17'h0_0000, reverse_68800[16] && reverse_68800[15:0] == 16'h0000, reverse_68800[15] && reverse_68800[14:0] == 15'h0000, reverse_68800[14] && reverse_68800[13:0] == 14'h0000, reverse_68800[13] && reverse_68800[12:0] == 13'h0000, reverse_68800[12] && reverse_68800[11:0] == 12'h000, reverse_68800[11] && reverse_68800[10:0] == 11'h000, reverse_68800[10] && reverse_68800[9:0] == 10'h000, reverse_68800[9] && reverse_68800[8:0] == 9'h000, reverse_68800[8] && reverse_68800[7:0] == 8'h00, reverse_68800[7] && reverse_68800[6:0] == 7'h00, reverse_68800[6] && reverse_68800[5:0] == 6'h00, reverse_68800[5] && reverse_68800[4:0] == 5'h00, reverse_68800[4] && reverse_68800[3:0] == 4'h0, reverse_68800[3] && reverse_68800[2:0] == 3'h0, reverse_68800[2] && reverse_68800[1:0] == 2'h0, reverse_68800[1] && !reverse_68800[0], reverse_68800[0]};
  assign one_hot_68805 = {reverse_68801[47:0] == 48'h0000_0000_0000, reverse_68801[47] && reverse_68801[46:0] == 47'h0000_0000_0000, reverse_68801[46] && reverse_68801[45:0] == 46'h0000_0000_0000, reverse_68801[45] && reverse_68801[44:0] == 45'h0000_0000_0000, reverse_68801[44] && reverse_68801[43:0] == 44'h000_0000_0000, reverse_68801[43] && reverse_68801[42:0] == 43'h000_0000_0000, reverse_68801[42] && reverse_68801[41:0] == 42'h000_0000_0000, reverse_68801[41] && reverse_68801[40:0] == 41'h000_0000_0000, reverse_68801[40] && reverse_68801[39:0] == 40'h00_0000_0000, reverse_68801[39] && reverse_68801[38:0] == 39'h00_0000_0000, reverse_68801[38] && reverse_68801[37:0] == 38'h00_0000_0000, reverse_68801[37] && reverse_68801[36:0] == 37'h00_0000_0000, reverse_68801[36] && reverse_68801[35:0] == 36'h0_0000_0000, reverse_68801[35] && reverse_68801[34:0] == 35'h0_0000_0000, reverse_68801[34] && reverse_68801[33:0] == 34'h0_0000_0000, reverse_68801[33] && reverse_68801[32:0] == 33'h0_0000_0000, reverse_68801[32] && reverse_68801[31:0] == 32'h0000_0000, reverse_68801[31] && reverse_68801[30:0] == 31'h0000_0000, reverse_68801[30] && reverse_68801[29:0] == 30'h0000_0000, reverse_68801[29] && reverse_68801[28:0] == 29'h0000_0000, reverse_68801[28] && reverse_68801[27:0] == 28'h000_0000, reverse_68801[27] && reverse_68801[26:0] == 27'h000_0000, reverse_68801[26] && reverse_68801[25:0] == 26'h000_0000, reverse_68801[25] && reverse_68801[24:0] == 25'h000_0000, reverse_68801[24] && reverse_68801[23:0] == 24'h00_0000, reverse_68801[23] && reverse_68801[22:0] == 23'h00_0000, reverse_68801[22] && reverse_68801[21:0] == 22'h00_0000, reverse_68801[21] && reverse_68801[20:0] == 21'h00_0000, reverse_68801[20] && reverse_68801[19:0] == 20'h0_0000, reverse_68801[19] && reverse_68801[18:0] == 19'h0_0000, reverse_68801[18] && reverse_68801[17:0] == 18'h0_0000, reverse_68801[17] && reverse_68801[16:0] == 17'h0_0000, reverse_68801[16] && reverse_68801[15:0] == 16'h0000, reverse_68801[15] && reverse_68801[14:0] == 15'h0000, reverse_68801[14] && reverse_68801[13:0] == 14'h0000, reverse_68801[13] && reverse_68801[12:0] == 13'h0000, reverse_68801[12] && reverse_68801[11:0] == 12'h000, reverse_68801[11] && reverse_68801[10:0] == 11'h000, reverse_68801[10] && reverse_68801[9:0] == 10'h000, reverse_68801[9] && reverse_68801[8:0] == 9'h000, reverse_68801[8] && reverse_68801[7:0] == 8'h00, reverse_68801[7] && reverse_68801[6:0] == 7'h00, reverse_68801[6] && reverse_68801[5:0] == 6'h00, reverse_68801[5] && reverse_68801[4:0] == 5'h00, reverse_68801[4] && reverse_68801[3:0] == 4'h0, reverse_68801[3] && reverse_68801[2:0] == 3'h0, reverse_68801[2] && reverse_68801[1:0] == 2'h0, reverse_68801[1] && !reverse_68801[0], reverse_68801[0]};
  assign one_hot_68806 = {reverse_68802[47:0] == 48'h0000_0000_0000, reverse_68802[47] && reverse_68802[46:0] == 47'h0000_0000_0000, reverse_68802[46] && reverse_68802[45:0] == 46'h0000_0000_0000, reverse_68802[45] && reverse_68802[44:0] == 45'h0000_0000_0000, reverse_68802[44] && reverse_68802[43:0] == 44'h000_0000_0000, reverse_68802[43] && reverse_68802[42:0] == 43'h000_0000_0000, reverse_68802[42] && reverse_68802[41:0] == 42'h000_0000_0000, reverse_68802[41] && reverse_68802[40:0] == 41'h000_0000_0000, reverse_68802[40] && reverse_68802[39:0] == 40'h00_0000_0000, reverse_68802[39] && reverse_68802[38:0] == 39'h00_0000_0000, reverse_68802[38] && reverse_68802[37:0] == 38'h00_0000_0000, reverse_68802[37] && reverse_68802[36:0] == 37'h00_0000_0000, reverse_68802[36] && reverse_68802[35:0] == 36'h0_0000_0000, reverse_68802[35] && reverse_68802[34:0] == 35'h0_0000_0000, reverse_68802[34] && reverse_68802[33:0] == 34'h0_0000_0000, reverse_68802[33] && reverse_68802[32:0] == 33'h0_0000_0000, reverse_68802[32] && reverse_68802[31:0] == 32'h0000_0000, reverse_68802[31] && reverse_68802[30:0] == 31'h0000_0000, reverse_68802[30] && reverse_68802[29:0] == 30'h0000_0000, reverse_68802[29] && reverse_68802[28:0] == 29'h0000_0000, reverse_68802[28] && reverse_68802[27:0] == 28'h000_0000, reverse_68802[27] && reverse_68802[26:0] == 27'h000_0000, reverse_68802[26] && reverse_68802[25:0] == 26'h000_0000, reverse_68802[25] && reverse_68802[24:0] == 25'h000_0000, reverse_68802[24] && reverse_68802[23:0] == 24'h00_0000, reverse_68802[23] && reverse_68802[22:0] == 23'h00_0000, reverse_68802[22] && reverse_68802[21:0] == 22'h00_0000, reverse_68802[21] && reverse_68802[20:0] == 21'h00_0000, reverse_68802[20] && reverse_68802[19:0] == 20'h0_0000, reverse_68802[19] && reverse_68802[18:0] == 19'h0_0000, reverse_68802[18] && reverse_68802[17:0] == 18'h0_0000, reverse_68802[17] && reverse_68802[16:0] == 17'h0_0000, reverse_68802[16] && reverse_68802[15:0] == 16'h0000, reverse_68802[15] && reverse_68802[14:0] == 15'h0000, reverse_68802[14] && reverse_68802[13:0] == 14'h0000, reverse_68802[13] && reverse_68802[12:0] == 13'h0000, reverse_68802[12] && reverse_68802[11:0] == 12'h000, reverse_68802[11] && reverse_68802[10:0] == 11'h000, reverse_68802[10] && reverse_68802[9:0] == 10'h000, reverse_68802[9] && reverse_68802[8:0] == 9'h000, reverse_68802[8] && reverse_68802[7:0] == 8'h00, reverse_68802[7] && reverse_68802[6:0] == 7'h00, reverse_68802[6] && reverse_68802[5:0] == 6'h00, reverse_68802[5] && reverse_68802[4:0] == 5'h00, reverse_68802[4] && reverse_68802[3:0] == 4'h0, reverse_68802[3] && reverse_68802[2:0] == 3'h0, reverse_68802[2] && reverse_68802[1:0] == 2'h0, reverse_68802[1] && !reverse_68802[0], reverse_68802[0]};
  assign literal_68807 = 3'h0;
  assign encode_68808 = {one_hot_68803[32] | one_hot_68803[33] | one_hot_68803[34] | one_hot_68803[35] | one_hot_68803[36] | one_hot_68803[37] | one_hot_68803[38] | one_hot_68803[39] | one_hot_68803[40] | one_hot_68803[41] | one_hot_68803[42] | one_hot_68803[43] | one_hot_68803[44] | one_hot_68803[45] | one_hot_68803[46] | one_hot_68803[47] | one_hot_68803[48], one_hot_68803[16] | one_hot_68803[17] | one_hot_68803[18] | one_hot_68803[19] | one_hot_68803[20] | one_hot_68803[21] | one_hot_68803[22] | one_hot_68803[23] | one_hot_68803[24] | one_hot_68803[25] | one_hot_68803[26] | one_hot_68803[27] | one_hot_68803[28] | one_hot_68803[29] | one_hot_68803[30] | one_hot_68803[31] | one_hot_68803[48], one_hot_68803[8] | one_hot_68803[9] | one_hot_68803[10] | one_hot_68803[11] | one_hot_68803[12] | one_hot_68803[13] | one_hot_68803[14] | one_hot_68803[15] | one_hot_68803[24] | one_hot_68803[25] | one_hot_68803[26] | one_hot_68803[27] | one_hot_68803[28] | one_hot_68803[29] | one_hot_68803[30] | one_hot_68803[31] | one_hot_68803[40] | one_hot_68803[41] | one_hot_68803[42] | one_hot_68803[43] | one_hot_68803[44] | one_hot_68803[45] | one_hot_68803[46] | one_hot_68803[47], one_hot_68803[4] | one_hot_68803[5] | one_hot_68803[6] | one_hot_68803[7] | one_hot_68803[12] | one_hot_68803[13] | one_hot_68803[14] | one_hot_68803[15] | one_hot_68803[20] | one_hot_68803[21] | one_hot_68803[22] | one_hot_68803[23] | one_hot_68803[28] | one_hot_68803[29] | one_hot_68803[30] | one_hot_68803[31] | one_hot_68803[36] | one_hot_68803[37] | one_hot_68803[38] | one_hot_68803[39] | one_hot_68803[44] | one_hot_68803[45] | one_hot_68803[46] | one_hot_68803[47], one_hot_68803[2] | one_hot_68803[3] | one_hot_68803[6] | one_hot_68803[7] | one_hot_68803[10] | one_hot_68803[11] | one_hot_68803[14] | one_hot_68803[15] | one_hot_68803[18] | one_hot_68803[19] | one_hot_68803[22] | one_hot_68803[23] | one_hot_68803[26] | one_hot_68803[27] | one_hot_68803[30] | one_hot_68803[31] | one_hot_68803[34] | one_hot_68803[35] | one_hot_68803[38] | one_hot_68803[39] | one_hot_68803[42] | one_hot_68803[43] | one_hot_68803[46] | one_hot_68803[47], one_hot_68803[1] | one_hot_68803[3] | one_hot_68803[5] | one_hot_68803[7] | one_hot_68803[9] | one_hot_68803[11] | one_hot_68803[13] | one_hot_68803[15] | one_hot_68803[17] | one_hot_68803[19] | one_hot_68803[21] | one_hot_68803[23] | one_hot_68803[25] | one_hot_68803[27] | one_hot_68803[29] | one_hot_68803[31] | one_hot_68803[33] | one_hot_68803[35] | one_hot_68803[37] | one_hot_68803[39] | one_hot_68803[41] | one_hot_68803[43] | one_hot_68803[45] | one_hot_68803[47]};
  assign encode_68809 = {one_hot_68804[32] | one_hot_68804[33] | one_hot_68804[34] | one_hot_68804[35] | one_hot_68804[36] | one_hot_68804[37] | one_hot_68804[38] | one_hot_68804[39] | one_hot_68804[40] | one_hot_68804[41] | one_hot_68804[42] | one_hot_68804[43] | one_hot_68804[44] | one_hot_68804[45] | one_hot_68804[46] | one_hot_68804[47] | one_hot_68804[48], one_hot_68804[16] | one_hot_68804[17] | one_hot_68804[18] | one_hot_68804[19] | one_hot_68804[20] | one_hot_68804[21] | one_hot_68804[22] | one_hot_68804[23] | one_hot_68804[24] | one_hot_68804[25] | one_hot_68804[26] | one_hot_68804[27] | one_hot_68804[28] | one_hot_68804[29] | one_hot_68804[30] | one_hot_68804[31] | one_hot_68804[48], one_hot_68804[8] | one_hot_68804[9] | one_hot_68804[10] | one_hot_68804[11] | one_hot_68804[12] | one_hot_68804[13] | one_hot_68804[14] | one_hot_68804[15] | one_hot_68804[24] | one_hot_68804[25] | one_hot_68804[26] | one_hot_68804[27] | one_hot_68804[28] | one_hot_68804[29] | one_hot_68804[30] | one_hot_68804[31] | one_hot_68804[40] | one_hot_68804[41] | one_hot_68804[42] | one_hot_68804[43] | one_hot_68804[44] | one_hot_68804[45] | one_hot_68804[46] | one_hot_68804[47], one_hot_68804[4] | one_hot_68804[5] | one_hot_68804[6] | one_hot_68804[7] | one_hot_68804[12] | one_hot_68804[13] | one_hot_68804[14] | one_hot_68804[15] | one_hot_68804[20] | one_hot_68804[21] | one_hot_68804[22] | one_hot_68804[23] | one_hot_68804[28] | one_hot_68804[29] | one_hot_68804[30] | one_hot_68804[31] | one_hot_68804[36] | one_hot_68804[37] | one_hot_68804[38] | one_hot_68804[39] | one_hot_68804[44] | one_hot_68804[45] | one_hot_68804[46] | one_hot_68804[47], one_hot_68804[2] | one_hot_68804[3] | one_hot_68804[6] | one_hot_68804[7] | one_hot_68804[10] | one_hot_68804[11] | one_hot_68804[14] | one_hot_68804[15] | one_hot_68804[18] | one_hot_68804[19] | one_hot_68804[22] | one_hot_68804[23] | one_hot_68804[26] | one_hot_68804[27] | one_hot_68804[30] | one_hot_68804[31] | one_hot_68804[34] | one_hot_68804[35] | one_hot_68804[38] | one_hot_68804[39] | one_hot_68804[42] | one_hot_68804[43] | one_hot_68804[46] | one_hot_68804[47], one_hot_68804[1] | one_hot_68804[3] | one_hot_68804[5] | one_hot_68804[7] | one_hot_68804[9] | one_hot_68804[11] | one_hot_68804[13] | one_hot_68804[15] | one_hot_68804[17] | one_hot_68804[19] | one_hot_68804[21] | one_hot_68804[23] | one_hot_68804[25] | one_hot_68804[27] | one_hot_68804[29] | one_hot_68804[31] | one_hot_68804[33] | one_hot_68804[35] | one_hot_68804[37] | one_hot_68804[39] | one_hot_68804[41] | one_hot_68804[43] | one_hot_68804[45] | one_hot_68804[47]};
  assign encode_68810 = {one_hot_68805[32] | one_hot_68805[33] | one_hot_68805[34] | one_hot_68805[35] | one_hot_68805[36] | one_hot_68805[37] | one_hot_68805[38] | one_hot_68805[39] | one_hot_68805[40] | one_hot_68805[41] | one_hot_68805[42] | one_hot_68805[43] | one_hot_68805[44] | one_hot_68805[45] | one_hot_68805[46] | one_hot_68805[47] | one_hot_68805[48], one_hot_68805[16] | one_hot_68805[17] | one_hot_68805[18] | one_hot_68805[19] | one_hot_68805[20] | one_hot_68805[21] | one_hot_68805[22] | one_hot_68805[23] | one_hot_68805[24] | one_hot_68805[25] | one_hot_68805[26] | one_hot_68805[27] | one_hot_68805[28] | one_hot_68805[29] | one_hot_68805[30] | one_hot_68805[31] | one_hot_68805[48], one_hot_68805[8] | one_hot_68805[9] | one_hot_68805[10] | one_hot_68805[11] | one_hot_68805[12] | one_hot_68805[13] | one_hot_68805[14] | one_hot_68805[15] | one_hot_68805[24] | one_hot_68805[25] | one_hot_68805[26] | one_hot_68805[27] | one_hot_68805[28] | one_hot_68805[29] | one_hot_68805[30] | one_hot_68805[31] | one_hot_68805[40] | one_hot_68805[41] | one_hot_68805[42] | one_hot_68805[43] | one_hot_68805[44] | one_hot_68805[45] | one_hot_68805[46] | one_hot_68805[47], one_hot_68805[4] | one_hot_68805[5] | one_hot_68805[6] | one_hot_68805[7] | one_hot_68805[12] | one_hot_68805[13] | one_hot_68805[14] | one_hot_68805[15] | one_hot_68805[20] | one_hot_68805[21] | one_hot_68805[22] | one_hot_68805[23] | one_hot_68805[28] | one_hot_68805[29] | one_hot_68805[30] | one_hot_68805[31] | one_hot_68805[36] | one_hot_68805[37] | one_hot_68805[38] | one_hot_68805[39] | one_hot_68805[44] | one_hot_68805[45] | one_hot_68805[46] | one_hot_68805[47], one_hot_68805[2] | one_hot_68805[3] | one_hot_68805[6] | one_hot_68805[7] | one_hot_68805[10] | one_hot_68805[11] | one_hot_68805[14] | one_hot_68805[15] | one_hot_68805[18] | one_hot_68805[19] | one_hot_68805[22] | one_hot_68805[23] | one_hot_68805[26] | one_hot_68805[27] | one_hot_68805[30] | one_hot_68805[31] | one_hot_68805[34] | one_hot_68805[35] | one_hot_68805[38] | one_hot_68805[39] | one_hot_68805[42] | one_hot_68805[43] | one_hot_68805[46] | one_hot_68805[47], one_hot_68805[1] | one_hot_68805[3] | one_hot_68805[5] | one_hot_68805[7] | one_hot_68805[9] | one_hot_68805[11] | one_hot_68805[13] | one_hot_68805[15] | one_hot_68805[17] | one_hot_68805[19] | one_hot_68805[21] | one_hot_68805[23] | one_hot_68805[25] | one_hot_68805[27] | one_hot_68805[29] | one_hot_68805[31] | one_hot_68805[33] | one_hot_68805[35] | one_hot_68805[37] | one_hot_68805[39] | one_hot_68805[41] | one_hot_68805[43] | one_hot_68805[45] | one_hot_68805[47]};
  assign encode_68811 = {one_hot_68806[32] | one_hot_68806[33] | one_hot_68806[34] | one_hot_68806[35] | one_hot_68806[36] | one_hot_68806[37] | one_hot_68806[38] | one_hot_68806[39] | one_hot_68806[40] | one_hot_68806[41] | one_hot_68806[42] | one_hot_68806[43] | one_hot_68806[44] | one_hot_68806[45] | one_hot_68806[46] | one_hot_68806[47] | one_hot_68806[48], one_hot_68806[16] | one_hot_68806[17] | one_hot_68806[18] | one_hot_68806[19] | one_hot_68806[20] | one_hot_68806[21] | one_hot_68806[22] | one_hot_68806[23] | one_hot_68806[24] | one_hot_68806[25] | one_hot_68806[26] | one_hot_68806[27] | one_hot_68806[28] | one_hot_68806[29] | one_hot_68806[30] | one_hot_68806[31] | one_hot_68806[48], one_hot_68806[8] | one_hot_68806[9] | one_hot_68806[10] | one_hot_68806[11] | one_hot_68806[12] | one_hot_68806[13] | one_hot_68806[14] | one_hot_68806[15] | one_hot_68806[24] | one_hot_68806[25] | one_hot_68806[26] | one_hot_68806[27] | one_hot_68806[28] | one_hot_68806[29] | one_hot_68806[30] | one_hot_68806[31] | one_hot_68806[40] | one_hot_68806[41] | one_hot_68806[42] | one_hot_68806[43] | one_hot_68806[44] | one_hot_68806[45] | one_hot_68806[46] | one_hot_68806[47], one_hot_68806[4] | one_hot_68806[5] | one_hot_68806[6] | one_hot_68806[7] | one_hot_68806[12] | one_hot_68806[13] | one_hot_68806[14] | one_hot_68806[15] | one_hot_68806[20] | one_hot_68806[21] | one_hot_68806[22] | one_hot_68806[23] | one_hot_68806[28] | one_hot_68806[29] | one_hot_68806[30] | one_hot_68806[31] | one_hot_68806[36] | one_hot_68806[37] | one_hot_68806[38] | one_hot_68806[39] | one_hot_68806[44] | one_hot_68806[45] | one_hot_68806[46] | one_hot_68806[47], one_hot_68806[2] | one_hot_68806[3] | one_hot_68806[6] | one_hot_68806[7] | one_hot_68806[10] | one_hot_68806[11] | one_hot_68806[14] | one_hot_68806[15] | one_hot_68806[18] | one_hot_68806[19] | one_hot_68806[22] | one_hot_68806[23] | one_hot_68806[26] | one_hot_68806[27] | one_hot_68806[30] | one_hot_68806[31] | one_hot_68806[34] | one_hot_68806[35] | one_hot_68806[38] | one_hot_68806[39] | one_hot_68806[42] | one_hot_68806[43] | one_hot_68806[46] | one_hot_68806[47], one_hot_68806[1] | one_hot_68806[3] | one_hot_68806[5] | one_hot_68806[7] | one_hot_68806[9] | one_hot_68806[11] | one_hot_68806[13] | one_hot_68806[15] | one_hot_68806[17] | one_hot_68806[19] | one_hot_68806[21] | one_hot_68806[23] | one_hot_68806[25] | one_hot_68806[27] | one_hot_68806[29] | one_hot_68806[31] | one_hot_68806[33] | one_hot_68806[35] | one_hot_68806[37] | one_hot_68806[39] | one_hot_68806[41] | one_hot_68806[43] | one_hot_68806[45] | one_hot_68806[47]};
  assign zeros = {literal_68807, encode_68808};
  assign e_exponent = array_index_68791[58:50];
  assign zeros__1 = {literal_68807, encode_68809};
  assign e_exponent__1 = array_index_68792[58:50];
  assign zeros__2 = {literal_68807, encode_68810};
  assign e_exponent__2 = array_index_68793[58:50];
  assign zeros__3 = {literal_68807, encode_68811};
  assign e_exponent__3 = array_index_68794[58:50];
  assign ult_68820 = zeros < e_exponent;
  assign ult_68821 = zeros__1 < e_exponent__1;
  assign ult_68822 = zeros__2 < e_exponent__2;
  assign ult_68823 = zeros__3 < e_exponent__3;
  assign shift = ult_68820 ? zeros : e_exponent;
  assign shift__1 = ult_68821 ? zeros__1 : e_exponent__1;
  assign shift__2 = ult_68822 ? zeros__2 : e_exponent__2;
  assign shift__3 = ult_68823 ? zeros__3 : e_exponent__3;
  assign literal_68828 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : e_significand << shift;
  assign significand__1 = shift__1 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__1 << shift__1;
  assign significand__2 = shift__2 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__2 << shift__2;
  assign significand__3 = shift__3 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__3 << shift__3;
  assign add_68833 = e_exponent + literal_68828;
  assign bit_slice_68834 = significand[47];
  assign add_68835 = e_exponent__1 + literal_68828;
  assign bit_slice_68836 = significand__1[47];
  assign add_68837 = e_exponent__2 + literal_68828;
  assign bit_slice_68838 = significand__2[47];
  assign add_68839 = e_exponent__3 + literal_68828;
  assign bit_slice_68840 = significand__3[47];
  assign sub_68841 = add_68833 - shift;
  assign sign_ext_68842 = {9{bit_slice_68834}};
  assign sub_68843 = add_68835 - shift__1;
  assign sign_ext_68844 = {9{bit_slice_68836}};
  assign sub_68845 = add_68837 - shift__2;
  assign sign_ext_68846 = {9{bit_slice_68838}};
  assign sub_68847 = add_68839 - shift__3;
  assign sign_ext_68848 = {9{bit_slice_68840}};
  assign e_sign = array_index_68791[59:59];
  assign exponent = sub_68841 & sign_ext_68842;
  assign e_special = array_index_68791[1:0];
  assign e_sign__1 = array_index_68792[59:59];
  assign exponent__1 = sub_68843 & sign_ext_68844;
  assign e_special__1 = array_index_68792[1:0];
  assign e_sign__2 = array_index_68793[59:59];
  assign exponent__2 = sub_68845 & sign_ext_68846;
  assign e_special__2 = array_index_68793[1:0];
  assign e_sign__3 = array_index_68794[59:59];
  assign exponent__3 = sub_68847 & sign_ext_68848;
  assign e_special__3 = array_index_68794[1:0];
  assign tuple_68866 = {e_sign, exponent, significand, e_special};
  assign tuple_68867 = {e_sign__1, exponent__1, significand__1, e_special__1};
  assign tuple_68868 = {e_sign__2, exponent__2, significand__2, e_special__2};
  assign tuple_68869 = {e_sign__3, exponent__3, significand__3, e_special__3};
  assign p[0] = tuple_68866;
  assign p[1] = tuple_68867;
  assign p[2] = tuple_68868;
  assign p[3] = tuple_68869;
  assign v_tag = lane_exact_data[12:0];
  assign stage_outputs_valid_0 = lane_exact_valid & lane_normalized_ready;
  assign tuple_68875 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_exact_ready = stage_outputs_valid_0;
  assign lane_normalized_data = tuple_68875;
  assign lane_normalized_valid = lane_exact_valid;
endmodule


module edgegen_prepare(
  input wire clk,
  input wire rst,
  input wire [275:0] lane_operands_data,
  input wire lane_operands_valid,
  input wire lane_prepared_ready,
  output wire lane_operands_ready,
  output wire [472:0] lane_prepared_data,
  output wire lane_prepared_valid
);
  function automatic [47:0] umul48b_24b_x_24b (input reg [23:0] lhs, input reg [23:0] rhs);
    begin
      umul48b_24b_x_24b = lhs * rhs;
    end
  endfunction
  function automatic [7:0] priority_sel_8b_2way (input reg [1:0] sel, input reg [7:0] case0, input reg [7:0] case1, input reg [7:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_8b_2way = case0;
        end
        2'b10: begin
          priority_sel_8b_2way = case1;
        end
        2'b00: begin
          priority_sel_8b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_8b_2way = 8'dx;
        end
      endcase
    end
  endfunction
  function automatic [39:0] priority_sel_40b_2way (input reg [1:0] sel, input reg [39:0] case0, input reg [39:0] case1, input reg [39:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_40b_2way = case0;
        end
        2'b10: begin
          priority_sel_40b_2way = case1;
        end
        2'b00: begin
          priority_sel_40b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_40b_2way = 40'dx;
        end
      endcase
    end
  endfunction
  function automatic priority_sel_1b_2way (input reg [1:0] sel, input reg case0, input reg case1, input reg default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_1b_2way = case0;
        end
        2'b10: begin
          priority_sel_1b_2way = case1;
        end
        2'b00: begin
          priority_sel_1b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_1b_2way = 1'dx;
        end
      endcase
    end
  endfunction
  wire [127:0] v_a;
  wire [127:0] v_b;
  wire [7:0] exponent;
  wire [7:0] literal_68166;
  wire [7:0] exponent__1;
  wire [7:0] exponent__3;
  wire [7:0] exponent__4;
  wire [7:0] exponent__6;
  wire [7:0] exponent__7;
  wire [7:0] exponent__9;
  wire [7:0] exponent__10;
  wire normal;
  wire [7:0] literal_68175;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire normal__4;
  wire normal__5;
  wire normal__6;
  wire normal__7;
  wire literal_68183;
  wire [7:0] x_exponent;
  wire [7:0] y_exponent;
  wire [7:0] x_exponent__2;
  wire [7:0] y_exponent__2;
  wire [7:0] x_exponent__4;
  wire [7:0] y_exponent__4;
  wire [7:0] x_exponent__6;
  wire [7:0] y_exponent__6;
  wire [8:0] concat_68192;
  wire [8:0] concat_68193;
  wire [8:0] concat_68194;
  wire [8:0] concat_68195;
  wire [8:0] concat_68196;
  wire [8:0] concat_68197;
  wire [8:0] concat_68198;
  wire [8:0] concat_68199;
  wire [8:0] add_68200;
  wire [8:0] add_68201;
  wire [8:0] add_68202;
  wire [8:0] add_68203;
  wire [9:0] concat_68204;
  wire [9:0] literal_68205;
  wire [22:0] fraction;
  wire [22:0] literal_68207;
  wire [22:0] fraction__1;
  wire [9:0] concat_68209;
  wire [22:0] fraction__2;
  wire [22:0] fraction__3;
  wire [9:0] concat_68212;
  wire [22:0] fraction__4;
  wire [22:0] fraction__5;
  wire [9:0] concat_68215;
  wire [22:0] fraction__6;
  wire [22:0] fraction__7;
  wire [9:0] add_68218;
  wire [31:0] bit_slice_68219;
  wire [24:0] bit_slice_68220;
  wire [7:0] literal_68221;
  wire eq_68222;
  wire eq_68223;
  wire [9:0] add_68224;
  wire [31:0] bit_slice_68225;
  wire [24:0] bit_slice_68226;
  wire eq_68227;
  wire eq_68228;
  wire [9:0] add_68229;
  wire [31:0] bit_slice_68230;
  wire [24:0] bit_slice_68231;
  wire eq_68232;
  wire eq_68233;
  wire [9:0] add_68234;
  wire [31:0] bit_slice_68235;
  wire [24:0] bit_slice_68236;
  wire eq_68237;
  wire eq_68238;
  wire bit_slice_68239;
  wire [12:0] v_tag;
  wire [32:0] sign_ext_68241;
  wire [32:0] sign_ext_68242;
  wire [31:0] concat_68243;
  wire [31:0] concat_68244;
  wire special;
  wire special__1;
  wire not_68247;
  wire not_68248;
  wire bit_slice_68249;
  wire [32:0] sign_ext_68250;
  wire [32:0] sign_ext_68251;
  wire [31:0] concat_68252;
  wire [31:0] concat_68253;
  wire special__2;
  wire special__3;
  wire not_68256;
  wire not_68257;
  wire bit_slice_68258;
  wire [32:0] sign_ext_68259;
  wire [32:0] sign_ext_68260;
  wire [31:0] concat_68261;
  wire [31:0] concat_68262;
  wire special__4;
  wire special__5;
  wire not_68265;
  wire not_68266;
  wire bit_slice_68267;
  wire [32:0] sign_ext_68268;
  wire [32:0] sign_ext_68269;
  wire [31:0] concat_68270;
  wire [31:0] concat_68271;
  wire special__6;
  wire special__7;
  wire not_68274;
  wire not_68275;
  wire not_68276;
  wire [4:0] v_tag_op;
  wire [4:0] literal_68278;
  wire [4:0] literal_68279;
  wire [32:0] add_68280;
  wire [6:0] bit_slice_68281;
  wire swap;
  wire x_infinite;
  wire y_infinite;
  wire nor_68285;
  wire nor_68286;
  wire x_sign__2;
  wire y_sign__1;
  wire not_68289;
  wire [32:0] add_68290;
  wire [6:0] bit_slice_68291;
  wire swap__1;
  wire x_infinite__1;
  wire y_infinite__1;
  wire nor_68295;
  wire nor_68296;
  wire x_sign__3;
  wire y_sign__2;
  wire not_68299;
  wire [32:0] add_68300;
  wire [6:0] bit_slice_68301;
  wire swap__2;
  wire x_infinite__2;
  wire y_infinite__2;
  wire nor_68305;
  wire nor_68306;
  wire x_sign__5;
  wire y_sign__3;
  wire not_68309;
  wire [32:0] add_68310;
  wire [6:0] bit_slice_68311;
  wire swap__3;
  wire x_infinite__3;
  wire y_infinite__3;
  wire nor_68315;
  wire nor_68316;
  wire x_sign__7;
  wire y_sign__4;
  wire eq_68319;
  wire eq_68320;
  wire [8:0] bit_slice_68321;
  wire [8:0] sign_ext_68322;
  wire eq_68323;
  wire eq_68324;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__2;
  wire [39:0] value;
  wire [9:0] literal_68328;
  wire [5:0] bit_slice_68329;
  wire [7:0] x_exponent__1;
  wire [7:0] y_exponent__1;
  wire not_68332;
  wire not_68333;
  wire infinite;
  wire zero;
  wire subtract;
  wire eq_68337;
  wire eq_68338;
  wire [8:0] bit_slice_68339;
  wire [8:0] sign_ext_68340;
  wire [23:0] x_significand__3;
  wire [23:0] y_significand__3;
  wire [39:0] value__1;
  wire [5:0] bit_slice_68344;
  wire [7:0] x_exponent__3;
  wire [7:0] y_exponent__3;
  wire not_68347;
  wire not_68348;
  wire infinite__1;
  wire zero__1;
  wire subtract__1;
  wire eq_68352;
  wire eq_68353;
  wire [8:0] bit_slice_68354;
  wire [8:0] sign_ext_68355;
  wire [23:0] x_significand__5;
  wire [23:0] y_significand__5;
  wire [39:0] value__2;
  wire [5:0] bit_slice_68359;
  wire [7:0] x_exponent__5;
  wire [7:0] y_exponent__5;
  wire not_68362;
  wire not_68363;
  wire infinite__2;
  wire zero__2;
  wire subtract__2;
  wire eq_68367;
  wire eq_68368;
  wire [8:0] bit_slice_68369;
  wire [8:0] sign_ext_68370;
  wire [23:0] x_significand__7;
  wire [23:0] y_significand__7;
  wire [39:0] value__3;
  wire [5:0] bit_slice_68374;
  wire [7:0] x_exponent__7;
  wire [7:0] y_exponent__7;
  wire not_68377;
  wire not_68378;
  wire infinite__3;
  wire zero__3;
  wire subtract__3;
  wire and_68382;
  wire eq_68383;
  wire [8:0] exponent__2;
  wire op__1;
  wire [47:0] umul_68386;
  wire [23:0] y_significand__1;
  wire [14:0] literal_68388;
  wire negative;
  wire [39:0] neg_68390;
  wire slt_68391;
  wire [5:0] neg_68392;
  wire [5:0] literal_68393;
  wire [7:0] distance;
  wire [7:0] literal_68395;
  wire x_nan;
  wire y_nan;
  wire and_68398;
  wire and_68399;
  wire and_68400;
  wire eq_68401;
  wire [8:0] exponent__5;
  wire [47:0] umul_68403;
  wire [23:0] y_significand__4;
  wire negative__1;
  wire [39:0] neg_68406;
  wire slt_68407;
  wire [5:0] neg_68408;
  wire [7:0] distance__1;
  wire x_nan__1;
  wire y_nan__1;
  wire and_68412;
  wire and_68413;
  wire and_68414;
  wire eq_68415;
  wire [8:0] exponent__8;
  wire [47:0] umul_68417;
  wire [23:0] y_significand__6;
  wire negative__2;
  wire [39:0] neg_68420;
  wire slt_68421;
  wire [5:0] neg_68422;
  wire [7:0] distance__2;
  wire x_nan__2;
  wire y_nan__2;
  wire and_68426;
  wire and_68427;
  wire and_68428;
  wire eq_68429;
  wire [8:0] exponent__11;
  wire [47:0] umul_68431;
  wire [23:0] y_significand__8;
  wire negative__3;
  wire [39:0] neg_68434;
  wire slt_68435;
  wire [5:0] neg_68436;
  wire [7:0] distance__3;
  wire x_nan__3;
  wire y_nan__3;
  wire and_68440;
  wire and_68441;
  wire x_sign__1;
  wire nand_68443;
  wire bit_slice_68444;
  wire [1:0] concat_68445;
  wire [7:0] bit_slice_68446;
  wire [7:0] literal_68447;
  wire [23:0] x_significand__1;
  wire [39:0] bit_slice_68449;
  wire [39:0] concat_68450;
  wire [39:0] size;
  wire [7:0] bit_slice_68452;
  wire [7:0] sign_ext_68453;
  wire [5:0] sel_68454;
  wire [5:0] sign_ext_68455;
  wire ugt_68456;
  wire [5:0] bit_slice_68457;
  wire not_68458;
  wire or_68459;
  wire or_68460;
  wire x_sign__4;
  wire nand_68462;
  wire bit_slice_68463;
  wire [7:0] bit_slice_68464;
  wire [23:0] x_significand__4;
  wire [39:0] bit_slice_68466;
  wire [39:0] concat_68467;
  wire [39:0] size__1;
  wire [7:0] bit_slice_68469;
  wire [5:0] sel_68470;
  wire [5:0] sign_ext_68471;
  wire ugt_68472;
  wire [5:0] bit_slice_68473;
  wire or_68474;
  wire or_68475;
  wire x_sign__6;
  wire nand_68477;
  wire bit_slice_68478;
  wire [7:0] bit_slice_68479;
  wire [23:0] x_significand__6;
  wire [39:0] bit_slice_68481;
  wire [39:0] concat_68482;
  wire [39:0] size__2;
  wire [7:0] bit_slice_68484;
  wire [5:0] sel_68485;
  wire [5:0] sign_ext_68486;
  wire ugt_68487;
  wire [5:0] bit_slice_68488;
  wire or_68489;
  wire or_68490;
  wire x_sign__8;
  wire nand_68492;
  wire bit_slice_68493;
  wire [7:0] bit_slice_68494;
  wire [23:0] x_significand__8;
  wire [39:0] bit_slice_68496;
  wire [39:0] concat_68497;
  wire [39:0] size__3;
  wire [7:0] bit_slice_68499;
  wire [5:0] sel_68500;
  wire [5:0] sign_ext_68501;
  wire ugt_68502;
  wire [5:0] bit_slice_68503;
  wire or_68504;
  wire or_68505;
  wire and_68506;
  wire and_68507;
  wire [7:0] priority_sel_68508;
  wire [47:0] concat_68509;
  wire [47:0] sign_ext_68510;
  wire [39:0] priority_sel_68511;
  wire [7:0] and_68512;
  wire [5:0] shift;
  wire [5:0] sel_68514;
  wire not_68516;
  wire and_68517;
  wire one_hot_sel_73291;
  wire and_68519;
  wire and_68520;
  wire [7:0] priority_sel_68521;
  wire [47:0] concat_68522;
  wire [39:0] priority_sel_68523;
  wire [7:0] and_68524;
  wire [5:0] shift__1;
  wire [5:0] sel_68526;
  wire not_68527;
  wire and_68528;
  wire one_hot_sel_73285;
  wire and_68530;
  wire and_68531;
  wire [7:0] priority_sel_68532;
  wire [47:0] concat_68533;
  wire [39:0] priority_sel_68534;
  wire [7:0] and_68535;
  wire [5:0] shift__2;
  wire [5:0] sel_68537;
  wire not_68538;
  wire and_68539;
  wire one_hot_sel_73279;
  wire and_68541;
  wire and_68542;
  wire [7:0] priority_sel_68543;
  wire [47:0] concat_68544;
  wire [39:0] priority_sel_68545;
  wire [7:0] and_68546;
  wire [5:0] shift__3;
  wire [5:0] sel_68548;
  wire not_68549;
  wire and_68550;
  wire one_hot_sel_73273;
  wire priority_sel_68554;
  wire [8:0] concat_68555;
  wire [47:0] and_68556;
  wire [47:0] concat_68557;
  wire [5:0] one_hot_sel_73267;
  wire nor_68559;
  wire [1:0] tuple_68560;
  wire priority_sel_68561;
  wire [8:0] concat_68562;
  wire [47:0] and_68563;
  wire [47:0] concat_68564;
  wire [5:0] one_hot_sel_73261;
  wire nor_68566;
  wire [1:0] tuple_68567;
  wire priority_sel_68568;
  wire [8:0] concat_68569;
  wire [47:0] and_68570;
  wire [47:0] concat_68571;
  wire [5:0] one_hot_sel_73255;
  wire nor_68573;
  wire [1:0] tuple_68574;
  wire priority_sel_68575;
  wire [8:0] concat_68576;
  wire [47:0] and_68577;
  wire [47:0] concat_68578;
  wire [5:0] one_hot_sel_73249;
  wire nor_68580;
  wire [1:0] tuple_68581;
  wire [114:0] tuple_68585;
  wire [114:0] tuple_68586;
  wire [114:0] tuple_68587;
  wire [114:0] tuple_68588;
  wire [2:0] one_hot_73244;
  wire [114:0] p[0:3];
  wire [1:0] bit_slice_73245;
  wire stage_outputs_valid_0;
  wire [472:0] tuple_68593;
  wire eq_73246;
  assign v_a = lane_operands_data[275:148];
  assign v_b = lane_operands_data[147:20];
  assign exponent = v_a[30:23];
  assign literal_68166 = 8'h00;
  assign exponent__1 = v_b[30:23];
  assign exponent__3 = v_a[62:55];
  assign exponent__4 = v_b[62:55];
  assign exponent__6 = v_a[94:87];
  assign exponent__7 = v_b[94:87];
  assign exponent__9 = v_a[126:119];
  assign exponent__10 = v_b[126:119];
  assign normal = exponent != literal_68166;
  assign literal_68175 = 8'h01;
  assign normal__1 = exponent__1 != literal_68166;
  assign normal__2 = exponent__3 != literal_68166;
  assign normal__3 = exponent__4 != literal_68166;
  assign normal__4 = exponent__6 != literal_68166;
  assign normal__5 = exponent__7 != literal_68166;
  assign normal__6 = exponent__9 != literal_68166;
  assign normal__7 = exponent__10 != literal_68166;
  assign literal_68183 = 1'h0;
  assign x_exponent = normal ? exponent : literal_68175;
  assign y_exponent = normal__1 ? exponent__1 : literal_68175;
  assign x_exponent__2 = normal__2 ? exponent__3 : literal_68175;
  assign y_exponent__2 = normal__3 ? exponent__4 : literal_68175;
  assign x_exponent__4 = normal__4 ? exponent__6 : literal_68175;
  assign y_exponent__4 = normal__5 ? exponent__7 : literal_68175;
  assign x_exponent__6 = normal__6 ? exponent__9 : literal_68175;
  assign y_exponent__6 = normal__7 ? exponent__10 : literal_68175;
  assign concat_68192 = {literal_68183, x_exponent};
  assign concat_68193 = {literal_68183, y_exponent};
  assign concat_68194 = {literal_68183, x_exponent__2};
  assign concat_68195 = {literal_68183, y_exponent__2};
  assign concat_68196 = {literal_68183, x_exponent__4};
  assign concat_68197 = {literal_68183, y_exponent__4};
  assign concat_68198 = {literal_68183, x_exponent__6};
  assign concat_68199 = {literal_68183, y_exponent__6};
  assign add_68200 = concat_68192 + concat_68193;
  assign add_68201 = concat_68194 + concat_68195;
  assign add_68202 = concat_68196 + concat_68197;
  assign add_68203 = concat_68198 + concat_68199;
  assign concat_68204 = {literal_68183, add_68200};
  assign literal_68205 = 10'h381;
  assign fraction = v_a[22:0];
  assign literal_68207 = 23'h00_0000;
  assign fraction__1 = v_b[22:0];
  assign concat_68209 = {literal_68183, add_68201};
  assign fraction__2 = v_a[54:32];
  assign fraction__3 = v_b[54:32];
  assign concat_68212 = {literal_68183, add_68202};
  assign fraction__4 = v_a[86:64];
  assign fraction__5 = v_b[86:64];
  assign concat_68215 = {literal_68183, add_68203};
  assign fraction__6 = v_a[118:96];
  assign fraction__7 = v_b[118:96];
  assign add_68218 = concat_68204 + literal_68205;
  assign bit_slice_68219 = v_a[31:0];
  assign bit_slice_68220 = v_b[31:7];
  assign literal_68221 = 8'hff;
  assign eq_68222 = fraction == literal_68207;
  assign eq_68223 = fraction__1 == literal_68207;
  assign add_68224 = concat_68209 + literal_68205;
  assign bit_slice_68225 = v_a[63:32];
  assign bit_slice_68226 = v_b[63:39];
  assign eq_68227 = fraction__2 == literal_68207;
  assign eq_68228 = fraction__3 == literal_68207;
  assign add_68229 = concat_68212 + literal_68205;
  assign bit_slice_68230 = v_a[95:64];
  assign bit_slice_68231 = v_b[95:71];
  assign eq_68232 = fraction__4 == literal_68207;
  assign eq_68233 = fraction__5 == literal_68207;
  assign add_68234 = concat_68215 + literal_68205;
  assign bit_slice_68235 = v_a[127:96];
  assign bit_slice_68236 = v_b[127:103];
  assign eq_68237 = fraction__6 == literal_68207;
  assign eq_68238 = fraction__7 == literal_68207;
  assign bit_slice_68239 = add_68218[9];
  assign v_tag = lane_operands_data[12:0];
  assign sign_ext_68241 = {{1{bit_slice_68219[31]}}, bit_slice_68219};
  assign sign_ext_68242 = {{8{bit_slice_68220[24]}}, bit_slice_68220};
  assign concat_68243 = {y_exponent, normal__1, fraction__1};
  assign concat_68244 = {x_exponent, normal, fraction};
  assign special = exponent == literal_68221;
  assign special__1 = exponent__1 == literal_68221;
  assign not_68247 = ~eq_68222;
  assign not_68248 = ~eq_68223;
  assign bit_slice_68249 = add_68224[9];
  assign sign_ext_68250 = {{1{bit_slice_68225[31]}}, bit_slice_68225};
  assign sign_ext_68251 = {{8{bit_slice_68226[24]}}, bit_slice_68226};
  assign concat_68252 = {y_exponent__2, normal__3, fraction__3};
  assign concat_68253 = {x_exponent__2, normal__2, fraction__2};
  assign special__2 = exponent__3 == literal_68221;
  assign special__3 = exponent__4 == literal_68221;
  assign not_68256 = ~eq_68227;
  assign not_68257 = ~eq_68228;
  assign bit_slice_68258 = add_68229[9];
  assign sign_ext_68259 = {{1{bit_slice_68230[31]}}, bit_slice_68230};
  assign sign_ext_68260 = {{8{bit_slice_68231[24]}}, bit_slice_68231};
  assign concat_68261 = {y_exponent__4, normal__5, fraction__5};
  assign concat_68262 = {x_exponent__4, normal__4, fraction__4};
  assign special__4 = exponent__6 == literal_68221;
  assign special__5 = exponent__7 == literal_68221;
  assign not_68265 = ~eq_68232;
  assign not_68266 = ~eq_68233;
  assign bit_slice_68267 = add_68234[9];
  assign sign_ext_68268 = {{1{bit_slice_68235[31]}}, bit_slice_68235};
  assign sign_ext_68269 = {{8{bit_slice_68236[24]}}, bit_slice_68236};
  assign concat_68270 = {y_exponent__6, normal__7, fraction__7};
  assign concat_68271 = {x_exponent__6, normal__6, fraction__6};
  assign special__6 = exponent__9 == literal_68221;
  assign special__7 = exponent__10 == literal_68221;
  assign not_68274 = ~eq_68237;
  assign not_68275 = ~eq_68238;
  assign not_68276 = ~bit_slice_68239;
  assign v_tag_op = v_tag[12:8];
  assign literal_68278 = 5'h02;
  assign literal_68279 = 5'h00;
  assign add_68280 = sign_ext_68241 + sign_ext_68242;
  assign bit_slice_68281 = v_b[6:0];
  assign swap = concat_68243 > concat_68244;
  assign x_infinite = special & eq_68222;
  assign y_infinite = special__1 & eq_68223;
  assign nor_68285 = ~(normal | not_68247);
  assign nor_68286 = ~(normal__1 | not_68248);
  assign x_sign__2 = v_a[31];
  assign y_sign__1 = v_b[31];
  assign not_68289 = ~bit_slice_68249;
  assign add_68290 = sign_ext_68250 + sign_ext_68251;
  assign bit_slice_68291 = v_b[38:32];
  assign swap__1 = concat_68252 > concat_68253;
  assign x_infinite__1 = special__2 & eq_68227;
  assign y_infinite__1 = special__3 & eq_68228;
  assign nor_68295 = ~(normal__2 | not_68256);
  assign nor_68296 = ~(normal__3 | not_68257);
  assign x_sign__3 = v_a[63];
  assign y_sign__2 = v_b[63];
  assign not_68299 = ~bit_slice_68258;
  assign add_68300 = sign_ext_68259 + sign_ext_68260;
  assign bit_slice_68301 = v_b[70:64];
  assign swap__2 = concat_68261 > concat_68262;
  assign x_infinite__2 = special__4 & eq_68232;
  assign y_infinite__2 = special__5 & eq_68233;
  assign nor_68305 = ~(normal__4 | not_68265);
  assign nor_68306 = ~(normal__5 | not_68266);
  assign x_sign__5 = v_a[95];
  assign y_sign__3 = v_b[95];
  assign not_68309 = ~bit_slice_68267;
  assign add_68310 = sign_ext_68268 + sign_ext_68269;
  assign bit_slice_68311 = v_b[102:96];
  assign swap__3 = concat_68270 > concat_68271;
  assign x_infinite__3 = special__6 & eq_68237;
  assign y_infinite__3 = special__7 & eq_68238;
  assign nor_68315 = ~(normal__6 | not_68274);
  assign nor_68316 = ~(normal__7 | not_68275);
  assign x_sign__7 = v_a[127];
  assign y_sign__4 = v_b[127];
  assign eq_68319 = normal == normal__1;
  assign eq_68320 = fraction == fraction__1;
  assign bit_slice_68321 = add_68218[8:0];
  assign sign_ext_68322 = {9{not_68276}};
  assign eq_68323 = v_tag_op == literal_68278;
  assign eq_68324 = v_tag_op == literal_68279;
  assign x_significand__2 = {normal, fraction};
  assign y_significand__2 = {normal__1, fraction__1};
  assign value = {add_68280, bit_slice_68281};
  assign literal_68328 = 10'h3ce;
  assign bit_slice_68329 = add_68218[5:0];
  assign x_exponent__1 = swap ? y_exponent : x_exponent;
  assign y_exponent__1 = swap ? x_exponent : y_exponent;
  assign not_68332 = ~special;
  assign not_68333 = ~special__1;
  assign infinite = x_infinite | y_infinite;
  assign zero = nor_68285 | nor_68286;
  assign subtract = x_sign__2 ^ y_sign__1;
  assign eq_68337 = normal__2 == normal__3;
  assign eq_68338 = fraction__2 == fraction__3;
  assign bit_slice_68339 = add_68224[8:0];
  assign sign_ext_68340 = {9{not_68289}};
  assign x_significand__3 = {normal__2, fraction__2};
  assign y_significand__3 = {normal__3, fraction__3};
  assign value__1 = {add_68290, bit_slice_68291};
  assign bit_slice_68344 = add_68224[5:0];
  assign x_exponent__3 = swap__1 ? y_exponent__2 : x_exponent__2;
  assign y_exponent__3 = swap__1 ? x_exponent__2 : y_exponent__2;
  assign not_68347 = ~special__2;
  assign not_68348 = ~special__3;
  assign infinite__1 = x_infinite__1 | y_infinite__1;
  assign zero__1 = nor_68295 | nor_68296;
  assign subtract__1 = x_sign__3 ^ y_sign__2;
  assign eq_68352 = normal__4 == normal__5;
  assign eq_68353 = fraction__4 == fraction__5;
  assign bit_slice_68354 = add_68229[8:0];
  assign sign_ext_68355 = {9{not_68299}};
  assign x_significand__5 = {normal__4, fraction__4};
  assign y_significand__5 = {normal__5, fraction__5};
  assign value__2 = {add_68300, bit_slice_68301};
  assign bit_slice_68359 = add_68229[5:0];
  assign x_exponent__5 = swap__2 ? y_exponent__4 : x_exponent__4;
  assign y_exponent__5 = swap__2 ? x_exponent__4 : y_exponent__4;
  assign not_68362 = ~special__4;
  assign not_68363 = ~special__5;
  assign infinite__2 = x_infinite__2 | y_infinite__2;
  assign zero__2 = nor_68305 | nor_68306;
  assign subtract__2 = x_sign__5 ^ y_sign__3;
  assign eq_68367 = normal__6 == normal__7;
  assign eq_68368 = fraction__6 == fraction__7;
  assign bit_slice_68369 = add_68234[8:0];
  assign sign_ext_68370 = {9{not_68309}};
  assign x_significand__7 = {normal__6, fraction__6};
  assign y_significand__7 = {normal__7, fraction__7};
  assign value__3 = {add_68310, bit_slice_68311};
  assign bit_slice_68374 = add_68234[5:0];
  assign x_exponent__7 = swap__3 ? y_exponent__6 : x_exponent__6;
  assign y_exponent__7 = swap__3 ? x_exponent__6 : y_exponent__6;
  assign not_68377 = ~special__6;
  assign not_68378 = ~special__7;
  assign infinite__3 = x_infinite__3 | y_infinite__3;
  assign zero__3 = nor_68315 | nor_68316;
  assign subtract__3 = x_sign__7 ^ y_sign__4;
  assign and_68382 = eq_68319 & eq_68320;
  assign eq_68383 = x_exponent == y_exponent;
  assign exponent__2 = bit_slice_68321 & sign_ext_68322;
  assign op__1 = ~(eq_68323 | eq_68324);
  assign umul_68386 = umul48b_24b_x_24b(x_significand__2, y_significand__2);
  assign y_significand__1 = swap ? x_significand__2 : y_significand__2;
  assign literal_68388 = 15'h0000;
  assign negative = add_68280[32];
  assign neg_68390 = -value;
  assign slt_68391 = $signed(add_68218) < $signed(literal_68328);
  assign neg_68392 = -bit_slice_68329;
  assign literal_68393 = 6'h32;
  assign distance = x_exponent__1 - y_exponent__1;
  assign literal_68395 = 8'h32;
  assign x_nan = ~(not_68332 | eq_68222);
  assign y_nan = ~(not_68333 | eq_68223);
  assign and_68398 = infinite & zero;
  assign and_68399 = x_infinite & y_infinite & subtract;
  assign and_68400 = eq_68337 & eq_68338;
  assign eq_68401 = x_exponent__2 == y_exponent__2;
  assign exponent__5 = bit_slice_68339 & sign_ext_68340;
  assign umul_68403 = umul48b_24b_x_24b(x_significand__3, y_significand__3);
  assign y_significand__4 = swap__1 ? x_significand__3 : y_significand__3;
  assign negative__1 = add_68290[32];
  assign neg_68406 = -value__1;
  assign slt_68407 = $signed(add_68224) < $signed(literal_68328);
  assign neg_68408 = -bit_slice_68344;
  assign distance__1 = x_exponent__3 - y_exponent__3;
  assign x_nan__1 = ~(not_68347 | eq_68227);
  assign y_nan__1 = ~(not_68348 | eq_68228);
  assign and_68412 = infinite__1 & zero__1;
  assign and_68413 = x_infinite__1 & y_infinite__1 & subtract__1;
  assign and_68414 = eq_68352 & eq_68353;
  assign eq_68415 = x_exponent__4 == y_exponent__4;
  assign exponent__8 = bit_slice_68354 & sign_ext_68355;
  assign umul_68417 = umul48b_24b_x_24b(x_significand__5, y_significand__5);
  assign y_significand__6 = swap__2 ? x_significand__5 : y_significand__5;
  assign negative__2 = add_68300[32];
  assign neg_68420 = -value__2;
  assign slt_68421 = $signed(add_68229) < $signed(literal_68328);
  assign neg_68422 = -bit_slice_68359;
  assign distance__2 = x_exponent__5 - y_exponent__5;
  assign x_nan__2 = ~(not_68362 | eq_68232);
  assign y_nan__2 = ~(not_68363 | eq_68233);
  assign and_68426 = infinite__2 & zero__2;
  assign and_68427 = x_infinite__2 & y_infinite__2 & subtract__2;
  assign and_68428 = eq_68367 & eq_68368;
  assign eq_68429 = x_exponent__6 == y_exponent__6;
  assign exponent__11 = bit_slice_68369 & sign_ext_68370;
  assign umul_68431 = umul48b_24b_x_24b(x_significand__7, y_significand__7);
  assign y_significand__8 = swap__3 ? x_significand__7 : y_significand__7;
  assign negative__3 = add_68310[32];
  assign neg_68434 = -value__3;
  assign slt_68435 = $signed(add_68234) < $signed(literal_68328);
  assign neg_68436 = -bit_slice_68374;
  assign distance__3 = x_exponent__7 - y_exponent__7;
  assign x_nan__3 = ~(not_68377 | eq_68237);
  assign y_nan__3 = ~(not_68378 | eq_68238);
  assign and_68440 = infinite__3 & zero__3;
  assign and_68441 = x_infinite__3 & y_infinite__3 & subtract__3;
  assign x_sign__1 = swap ? y_sign__1 : x_sign__2;
  assign nand_68443 = ~(subtract & and_68382 & eq_68383);
  assign bit_slice_68444 = exponent__2[8];
  assign concat_68445 = {op__1, eq_68324};
  assign bit_slice_68446 = exponent__2[7:0];
  assign literal_68447 = 8'ha5;
  assign x_significand__1 = swap ? y_significand__2 : x_significand__2;
  assign bit_slice_68449 = umul_68386[47:8];
  assign concat_68450 = {literal_68183, y_significand__1, literal_68388};
  assign size = negative ? neg_68390 : value;
  assign bit_slice_68452 = umul_68386[7:0];
  assign sign_ext_68453 = {8{eq_68324}};
  assign sel_68454 = slt_68391 ? literal_68393 : neg_68392;
  assign sign_ext_68455 = {6{bit_slice_68239}};
  assign ugt_68456 = distance > literal_68395;
  assign bit_slice_68457 = distance[5:0];
  assign not_68458 = ~eq_68323;
  assign or_68459 = x_nan | y_nan | and_68398;
  assign or_68460 = x_nan | y_nan | and_68399;
  assign x_sign__4 = swap__1 ? y_sign__2 : x_sign__3;
  assign nand_68462 = ~(subtract__1 & and_68400 & eq_68401);
  assign bit_slice_68463 = exponent__5[8];
  assign bit_slice_68464 = exponent__5[7:0];
  assign x_significand__4 = swap__1 ? y_significand__3 : x_significand__3;
  assign bit_slice_68466 = umul_68403[47:8];
  assign concat_68467 = {literal_68183, y_significand__4, literal_68388};
  assign size__1 = negative__1 ? neg_68406 : value__1;
  assign bit_slice_68469 = umul_68403[7:0];
  assign sel_68470 = slt_68407 ? literal_68393 : neg_68408;
  assign sign_ext_68471 = {6{bit_slice_68249}};
  assign ugt_68472 = distance__1 > literal_68395;
  assign bit_slice_68473 = distance__1[5:0];
  assign or_68474 = x_nan__1 | y_nan__1 | and_68412;
  assign or_68475 = x_nan__1 | y_nan__1 | and_68413;
  assign x_sign__6 = swap__2 ? y_sign__3 : x_sign__5;
  assign nand_68477 = ~(subtract__2 & and_68414 & eq_68415);
  assign bit_slice_68478 = exponent__8[8];
  assign bit_slice_68479 = exponent__8[7:0];
  assign x_significand__6 = swap__2 ? y_significand__5 : x_significand__5;
  assign bit_slice_68481 = umul_68417[47:8];
  assign concat_68482 = {literal_68183, y_significand__6, literal_68388};
  assign size__2 = negative__2 ? neg_68420 : value__2;
  assign bit_slice_68484 = umul_68417[7:0];
  assign sel_68485 = slt_68421 ? literal_68393 : neg_68422;
  assign sign_ext_68486 = {6{bit_slice_68258}};
  assign ugt_68487 = distance__2 > literal_68395;
  assign bit_slice_68488 = distance__2[5:0];
  assign or_68489 = x_nan__2 | y_nan__2 | and_68426;
  assign or_68490 = x_nan__2 | y_nan__2 | and_68427;
  assign x_sign__8 = swap__3 ? y_sign__4 : x_sign__7;
  assign nand_68492 = ~(subtract__3 & and_68428 & eq_68429);
  assign bit_slice_68493 = exponent__11[8];
  assign bit_slice_68494 = exponent__11[7:0];
  assign x_significand__8 = swap__3 ? y_significand__7 : x_significand__7;
  assign bit_slice_68496 = umul_68431[47:8];
  assign concat_68497 = {literal_68183, y_significand__8, literal_68388};
  assign size__3 = negative__3 ? neg_68434 : value__3;
  assign bit_slice_68499 = umul_68431[7:0];
  assign sel_68500 = slt_68435 ? literal_68393 : neg_68436;
  assign sign_ext_68501 = {6{bit_slice_68267}};
  assign ugt_68502 = distance__3 > literal_68395;
  assign bit_slice_68503 = distance__3[5:0];
  assign or_68504 = x_nan__3 | y_nan__3 | and_68440;
  assign or_68505 = x_nan__3 | y_nan__3 | and_68441;
  assign and_68506 = x_sign__1 & nand_68443;
  assign and_68507 = bit_slice_68444 & eq_68324;
  assign priority_sel_68508 = priority_sel_8b_2way(concat_68445, bit_slice_68446, x_exponent__1, literal_68447);
  assign concat_68509 = {literal_68183, x_significand__1, literal_68207};
  assign sign_ext_68510 = {48{op__1}};
  assign priority_sel_68511 = priority_sel_40b_2way(concat_68445, bit_slice_68449, concat_68450, size);
  assign and_68512 = bit_slice_68452 & sign_ext_68453;
  assign shift = sel_68454 & sign_ext_68455;
  assign sel_68514 = ugt_68456 ? literal_68393 : bit_slice_68457;
  assign not_68516 = ~subtract;
  assign and_68517 = not_68458 & infinite;
  assign one_hot_sel_73291 = or_68459 & concat_68445[0] | or_68460 & concat_68445[1];
  assign and_68519 = x_sign__4 & nand_68462;
  assign and_68520 = bit_slice_68463 & eq_68324;
  assign priority_sel_68521 = priority_sel_8b_2way(concat_68445, bit_slice_68464, x_exponent__3, literal_68447);
  assign concat_68522 = {literal_68183, x_significand__4, literal_68207};
  assign priority_sel_68523 = priority_sel_40b_2way(concat_68445, bit_slice_68466, concat_68467, size__1);
  assign and_68524 = bit_slice_68469 & sign_ext_68453;
  assign shift__1 = sel_68470 & sign_ext_68471;
  assign sel_68526 = ugt_68472 ? literal_68393 : bit_slice_68473;
  assign not_68527 = ~subtract__1;
  assign and_68528 = not_68458 & infinite__1;
  assign one_hot_sel_73285 = or_68474 & concat_68445[0] | or_68475 & concat_68445[1];
  assign and_68530 = x_sign__6 & nand_68477;
  assign and_68531 = bit_slice_68478 & eq_68324;
  assign priority_sel_68532 = priority_sel_8b_2way(concat_68445, bit_slice_68479, x_exponent__5, literal_68447);
  assign concat_68533 = {literal_68183, x_significand__6, literal_68207};
  assign priority_sel_68534 = priority_sel_40b_2way(concat_68445, bit_slice_68481, concat_68482, size__2);
  assign and_68535 = bit_slice_68484 & sign_ext_68453;
  assign shift__2 = sel_68485 & sign_ext_68486;
  assign sel_68537 = ugt_68487 ? literal_68393 : bit_slice_68488;
  assign not_68538 = ~subtract__2;
  assign and_68539 = not_68458 & infinite__2;
  assign one_hot_sel_73279 = or_68489 & concat_68445[0] | or_68490 & concat_68445[1];
  assign and_68541 = x_sign__8 & nand_68492;
  assign and_68542 = bit_slice_68493 & eq_68324;
  assign priority_sel_68543 = priority_sel_8b_2way(concat_68445, bit_slice_68494, x_exponent__7, literal_68447);
  assign concat_68544 = {literal_68183, x_significand__8, literal_68207};
  assign priority_sel_68545 = priority_sel_40b_2way(concat_68445, bit_slice_68496, concat_68497, size__3);
  assign and_68546 = bit_slice_68499 & sign_ext_68453;
  assign shift__3 = sel_68500 & sign_ext_68501;
  assign sel_68548 = ugt_68502 ? literal_68393 : bit_slice_68503;
  assign not_68549 = ~subtract__3;
  assign and_68550 = not_68458 & infinite__3;
  assign one_hot_sel_73273 = or_68504 & concat_68445[0] | or_68505 & concat_68445[1];
  assign priority_sel_68554 = priority_sel_1b_2way(concat_68445, subtract, and_68506, negative);
  assign concat_68555 = {and_68507, priority_sel_68508};
  assign and_68556 = concat_68509 & sign_ext_68510;
  assign concat_68557 = {priority_sel_68511, and_68512};
  assign one_hot_sel_73267 = shift & {6{concat_68445[0]}} | sel_68514 & {6{concat_68445[1]}};
  assign nor_68559 = ~(not_68516 | eq_68323 | eq_68324);
  assign tuple_68560 = {and_68517, one_hot_sel_73291};
  assign priority_sel_68561 = priority_sel_1b_2way(concat_68445, subtract__1, and_68519, negative__1);
  assign concat_68562 = {and_68520, priority_sel_68521};
  assign and_68563 = concat_68522 & sign_ext_68510;
  assign concat_68564 = {priority_sel_68523, and_68524};
  assign one_hot_sel_73261 = shift__1 & {6{concat_68445[0]}} | sel_68526 & {6{concat_68445[1]}};
  assign nor_68566 = ~(not_68527 | eq_68323 | eq_68324);
  assign tuple_68567 = {and_68528, one_hot_sel_73285};
  assign priority_sel_68568 = priority_sel_1b_2way(concat_68445, subtract__2, and_68530, negative__2);
  assign concat_68569 = {and_68531, priority_sel_68532};
  assign and_68570 = concat_68533 & sign_ext_68510;
  assign concat_68571 = {priority_sel_68534, and_68535};
  assign one_hot_sel_73255 = shift__2 & {6{concat_68445[0]}} | sel_68537 & {6{concat_68445[1]}};
  assign nor_68573 = ~(not_68538 | eq_68323 | eq_68324);
  assign tuple_68574 = {and_68539, one_hot_sel_73279};
  assign priority_sel_68575 = priority_sel_1b_2way(concat_68445, subtract__3, and_68541, negative__3);
  assign concat_68576 = {and_68542, priority_sel_68543};
  assign and_68577 = concat_68544 & sign_ext_68510;
  assign concat_68578 = {priority_sel_68545, and_68546};
  assign one_hot_sel_73249 = shift__3 & {6{concat_68445[0]}} | sel_68548 & {6{concat_68445[1]}};
  assign nor_68580 = ~(not_68549 | eq_68323 | eq_68324);
  assign tuple_68581 = {and_68550, one_hot_sel_73273};
  assign tuple_68585 = {priority_sel_68554, concat_68555, and_68556, concat_68557, one_hot_sel_73267, nor_68559, tuple_68560};
  assign tuple_68586 = {priority_sel_68561, concat_68562, and_68563, concat_68564, one_hot_sel_73261, nor_68566, tuple_68567};
  assign tuple_68587 = {priority_sel_68568, concat_68569, and_68570, concat_68571, one_hot_sel_73255, nor_68573, tuple_68574};
  assign tuple_68588 = {priority_sel_68575, concat_68576, and_68577, concat_68578, one_hot_sel_73249, nor_68580, tuple_68581};
  assign one_hot_73244 = {concat_68445[1:0] == 2'h0, concat_68445[1] && !concat_68445[0], concat_68445[0]};
  assign p[0] = tuple_68585;
  assign p[1] = tuple_68586;
  assign p[2] = tuple_68587;
  assign p[3] = tuple_68588;
  assign bit_slice_73245 = one_hot_73244[1:0];
  assign stage_outputs_valid_0 = lane_operands_valid & lane_prepared_ready;
  assign tuple_68593 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign eq_73246 = concat_68445 == bit_slice_73245;
  assign lane_operands_ready = stage_outputs_valid_0;
  assign lane_prepared_data = tuple_68593;
  assign lane_prepared_valid = lane_operands_valid;
endmodule


module edgegen_round(
  input wire clk,
  input wire rst,
  input wire [252:0] lane_normalized_data,
  input wire lane_normalized_valid,
  input wire lane_partial_ready,
  input wire lane_results_ready,
  output wire lane_normalized_ready,
  output wire [127:0] lane_partial_data,
  output wire lane_partial_valid,
  output wire [140:0] lane_results_data,
  output wire lane_results_valid
);
  wire [59:0] v_p[0:3];
  wire [1:0] literal_68891;
  wire [1:0] literal_68892;
  wire [1:0] literal_68893;
  wire [1:0] literal_68894;
  wire [59:0] array_index_68895;
  wire [59:0] array_index_68896;
  wire [59:0] array_index_68897;
  wire [59:0] array_index_68898;
  wire [47:0] n_significand__4;
  wire [47:0] n_significand__3;
  wire [47:0] n_significand__1;
  wire [47:0] n_significand__2;
  wire [22:0] bit_slice_68903;
  wire [22:0] literal_68904;
  wire [22:0] bit_slice_68905;
  wire [22:0] bit_slice_68906;
  wire [22:0] bit_slice_68907;
  wire bit_slice_68908;
  wire ne_68909;
  wire bit_slice_68910;
  wire ne_68911;
  wire bit_slice_68912;
  wire ne_68913;
  wire bit_slice_68914;
  wire ne_68915;
  wire bit_slice_68916;
  wire or_68917;
  wire bit_slice_68918;
  wire or_68919;
  wire bit_slice_68920;
  wire or_68921;
  wire bit_slice_68922;
  wire or_68923;
  wire [8:0] n_exponent__3;
  wire [22:0] bit_slice_68925;
  wire [30:0] literal_68926;
  wire up__3;
  wire [8:0] n_exponent__2;
  wire [22:0] bit_slice_68929;
  wire up__2;
  wire [8:0] n_exponent__1;
  wire [22:0] bit_slice_68932;
  wire up__1;
  wire [8:0] n_exponent;
  wire [22:0] bit_slice_68935;
  wire up;
  wire [31:0] concat_68938;
  wire [31:0] concat_68939;
  wire [31:0] concat_68940;
  wire [31:0] concat_68941;
  wire [31:0] concat_68942;
  wire [31:0] concat_68943;
  wire [31:0] concat_68944;
  wire [31:0] concat_68945;
  wire [1:0] n_special__4;
  wire [31:0] value__4;
  wire [31:0] literal_68950;
  wire [1:0] n_special__3;
  wire [31:0] value__3;
  wire [1:0] n_special__2;
  wire [31:0] value__2;
  wire [1:0] n_special__1;
  wire [31:0] value__1;
  wire [12:0] v_tag;
  wire n_special__1_infinite__3;
  wire ugt_68959;
  wire n_special__1_infinite__2;
  wire ugt_68961;
  wire n_special__1_infinite__1;
  wire ugt_68963;
  wire n_special__1_infinite;
  wire ugt_68965;
  wire [4:0] v_tag_op;
  wire [4:0] literal_68947;
  wire n_sign__3;
  wire or_68968;
  wire [30:0] bit_slice_68969;
  wire [30:0] INFINITY;
  wire n_sign__2;
  wire or_68972;
  wire [30:0] bit_slice_68973;
  wire n_sign__1;
  wire or_68975;
  wire [30:0] bit_slice_68976;
  wire n_sign;
  wire or_68978;
  wire [30:0] bit_slice_68979;
  wire sums;
  wire not_68986;
  wire n_special__2_nan__3;
  wire [30:0] sel_68988;
  wire [30:0] NAN;
  wire not_68990;
  wire n_special__2_nan__2;
  wire [30:0] sel_68992;
  wire not_68993;
  wire n_special__2_nan__1;
  wire [30:0] sel_68995;
  wire not_68996;
  wire n_special__2_nan;
  wire [30:0] sel_68998;
  wire not_68966;
  wire nor_69003;
  wire [30:0] size__3;
  wire nor_69005;
  wire [30:0] size__2;
  wire nor_69007;
  wire [30:0] size__1;
  wire nor_69009;
  wire [30:0] size;
  wire or_69001;
  wire or_69002;
  wire [127:0] value;
  wire stage_outputs_valid_0;
  wire and_73803;
  wire [140:0] tuple_69016;
  wire and_73804;
  assign v_p[0] = lane_normalized_data[72:13];
  assign v_p[1] = lane_normalized_data[132:73];
  assign v_p[2] = lane_normalized_data[192:133];
  assign v_p[3] = lane_normalized_data[252:193];
  assign literal_68891 = 2'h3;
  assign literal_68892 = 2'h2;
  assign literal_68893 = 2'h1;
  assign literal_68894 = 2'h0;
  assign array_index_68895 = v_p[literal_68891];
  assign array_index_68896 = v_p[literal_68892];
  assign array_index_68897 = v_p[literal_68893];
  assign array_index_68898 = v_p[literal_68894];
  assign n_significand__4 = array_index_68895[49:2];
  assign n_significand__3 = array_index_68896[49:2];
  assign n_significand__1 = array_index_68897[49:2];
  assign n_significand__2 = array_index_68898[49:2];
  assign bit_slice_68903 = n_significand__4[22:0];
  assign literal_68904 = 23'h00_0000;
  assign bit_slice_68905 = n_significand__3[22:0];
  assign bit_slice_68906 = n_significand__1[22:0];
  assign bit_slice_68907 = n_significand__2[22:0];
  assign bit_slice_68908 = n_significand__4[24];
  assign ne_68909 = bit_slice_68903 != literal_68904;
  assign bit_slice_68910 = n_significand__3[24];
  assign ne_68911 = bit_slice_68905 != literal_68904;
  assign bit_slice_68912 = n_significand__1[24];
  assign ne_68913 = bit_slice_68906 != literal_68904;
  assign bit_slice_68914 = n_significand__2[24];
  assign ne_68915 = bit_slice_68907 != literal_68904;
  assign bit_slice_68916 = n_significand__4[23];
  assign or_68917 = bit_slice_68908 | ne_68909;
  assign bit_slice_68918 = n_significand__3[23];
  assign or_68919 = bit_slice_68910 | ne_68911;
  assign bit_slice_68920 = n_significand__1[23];
  assign or_68921 = bit_slice_68912 | ne_68913;
  assign bit_slice_68922 = n_significand__2[23];
  assign or_68923 = bit_slice_68914 | ne_68915;
  assign n_exponent__3 = array_index_68895[58:50];
  assign bit_slice_68925 = n_significand__4[46:24];
  assign literal_68926 = 31'h0000_0000;
  assign up__3 = bit_slice_68916 & or_68917;
  assign n_exponent__2 = array_index_68896[58:50];
  assign bit_slice_68929 = n_significand__3[46:24];
  assign up__2 = bit_slice_68918 & or_68919;
  assign n_exponent__1 = array_index_68897[58:50];
  assign bit_slice_68932 = n_significand__1[46:24];
  assign up__1 = bit_slice_68920 & or_68921;
  assign n_exponent = array_index_68898[58:50];
  assign bit_slice_68935 = n_significand__2[46:24];
  assign up = bit_slice_68922 & or_68923;
  assign concat_68938 = {n_exponent__3, bit_slice_68925};
  assign concat_68939 = {literal_68926, up__3};
  assign concat_68940 = {n_exponent__2, bit_slice_68929};
  assign concat_68941 = {literal_68926, up__2};
  assign concat_68942 = {n_exponent__1, bit_slice_68932};
  assign concat_68943 = {literal_68926, up__1};
  assign concat_68944 = {n_exponent, bit_slice_68935};
  assign concat_68945 = {literal_68926, up};
  assign n_special__4 = array_index_68895[1:0];
  assign value__4 = concat_68938 + concat_68939;
  assign literal_68950 = 32'h7f7f_ffff;
  assign n_special__3 = array_index_68896[1:0];
  assign value__3 = concat_68940 + concat_68941;
  assign n_special__2 = array_index_68897[1:0];
  assign value__2 = concat_68942 + concat_68943;
  assign n_special__1 = array_index_68898[1:0];
  assign value__1 = concat_68944 + concat_68945;
  assign v_tag = lane_normalized_data[12:0];
  assign n_special__1_infinite__3 = n_special__4[1:1];
  assign ugt_68959 = value__4 > literal_68950;
  assign n_special__1_infinite__2 = n_special__3[1:1];
  assign ugt_68961 = value__3 > literal_68950;
  assign n_special__1_infinite__1 = n_special__2[1:1];
  assign ugt_68963 = value__2 > literal_68950;
  assign n_special__1_infinite = n_special__1[1:1];
  assign ugt_68965 = value__1 > literal_68950;
  assign v_tag_op = v_tag[12:8];
  assign literal_68947 = 5'h04;
  assign n_sign__3 = array_index_68895[59:59];
  assign or_68968 = n_special__1_infinite__3 | ugt_68959;
  assign bit_slice_68969 = value__4[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign n_sign__2 = array_index_68896[59:59];
  assign or_68972 = n_special__1_infinite__2 | ugt_68961;
  assign bit_slice_68973 = value__3[30:0];
  assign n_sign__1 = array_index_68897[59:59];
  assign or_68975 = n_special__1_infinite__1 | ugt_68963;
  assign bit_slice_68976 = value__2[30:0];
  assign n_sign = array_index_68898[59:59];
  assign or_68978 = n_special__1_infinite | ugt_68965;
  assign bit_slice_68979 = value__1[30:0];
  assign sums = v_tag_op == literal_68947;
  assign not_68986 = ~n_sign__3;
  assign n_special__2_nan__3 = n_special__4[0:0];
  assign sel_68988 = or_68968 ? INFINITY : bit_slice_68969;
  assign NAN = 31'h7fc0_0000;
  assign not_68990 = ~n_sign__2;
  assign n_special__2_nan__2 = n_special__3[0:0];
  assign sel_68992 = or_68972 ? INFINITY : bit_slice_68973;
  assign not_68993 = ~n_sign__1;
  assign n_special__2_nan__1 = n_special__2[0:0];
  assign sel_68995 = or_68975 ? INFINITY : bit_slice_68976;
  assign not_68996 = ~n_sign;
  assign n_special__2_nan = n_special__1[0:0];
  assign sel_68998 = or_68978 ? INFINITY : bit_slice_68979;
  assign not_68966 = ~sums;
  assign nor_69003 = ~(not_68986 | n_special__2_nan__3);
  assign size__3 = n_special__2_nan__3 ? NAN : sel_68988;
  assign nor_69005 = ~(not_68990 | n_special__2_nan__2);
  assign size__2 = n_special__2_nan__2 ? NAN : sel_68992;
  assign nor_69007 = ~(not_68993 | n_special__2_nan__1);
  assign size__1 = n_special__2_nan__1 ? NAN : sel_68995;
  assign nor_69009 = ~(not_68996 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_68998;
  assign or_69001 = lane_partial_ready | not_68966;
  assign or_69002 = lane_results_ready | sums;
  assign value = {nor_69003, size__3, nor_69005, size__2, nor_69007, size__1, nor_69009, size};
  assign stage_outputs_valid_0 = lane_normalized_valid & or_69001 & or_69002;
  assign and_73803 = lane_normalized_valid & sums;
  assign tuple_69016 = {value, v_tag};
  assign and_73804 = lane_normalized_valid & not_68966;
  assign lane_normalized_ready = stage_outputs_valid_0;
  assign lane_partial_data = value;
  assign lane_partial_valid = and_73803;
  assign lane_results_data = tuple_69016;
  assign lane_results_valid = and_73804;
endmodule


module edgegen_sumlanes(
  input wire clk,
  input wire rst,
  input wire lane_operands_ready,
  input wire [127:0] lane_partial_data,
  input wire lane_partial_valid,
  input wire [275:0] lanes_data,
  input wire lanes_valid,
  input wire sums_ready,
  output wire [275:0] lane_operands_data,
  output wire lane_operands_valid,
  output wire lane_partial_ready,
  output wire lanes_ready,
  output wire [140:0] sums_data,
  output wire sums_valid
);
  function automatic [127:0] priority_sel_128b_3way (input reg [2:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] case2, input reg [127:0] default_value);
    begin
      casez (sel)
        3'b??1: begin
          priority_sel_128b_3way = case0;
        end
        3'b?10: begin
          priority_sel_128b_3way = case1;
        end
        3'b100: begin
          priority_sel_128b_3way = case2;
        end
        3'b000: begin
          priority_sel_128b_3way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_3way = 128'dx;
        end
      endcase
    end
  endfunction
  function automatic [127:0] priority_sel_128b_4way (input reg [3:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] case2, input reg [127:0] case3, input reg [127:0] default_value);
    begin
      casez (sel)
        4'b???1: begin
          priority_sel_128b_4way = case0;
        end
        4'b??10: begin
          priority_sel_128b_4way = case1;
        end
        4'b?100: begin
          priority_sel_128b_4way = case2;
        end
        4'b1000: begin
          priority_sel_128b_4way = case3;
        end
        4'b0000: begin
          priority_sel_128b_4way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_4way = 128'dx;
        end
      endcase
    end
  endfunction
  reg [1:0] ____state_0;
  reg [2:0] ____state_1;
  reg [3:0] ____state_2;
  reg [127:0] ____state_3;
  reg [127:0] ____state_4;
  reg [4:0] ____state_5;
  reg [1:0] ____state_6;
  reg ____state_7;
  reg [3:0] ____state_8;
  reg ____state_9;
  wire [12:0] v_tag;
  wire [4:0] v_tag_op;
  wire [4:0] literal_67950;
  wire eq_67952;
  wire [3:0] literal_67954;
  wire [3:0] literal_67955;
  wire [3:0] literal_67956;
  wire [1:0] literal_67957;
  wire [3:0] literal_67958;
  wire bit_slice_67959;
  wire phase_default_case_cmp;
  wire not_67961;
  wire [2:0] literal_67963;
  wire eq_67964;
  wire eq_67965;
  wire eq_67966;
  wire tree;
  wire eq_67968;
  wire sums;
  wire full;
  wire keeps;
  wire ends;
  wire and_67973;
  wire or_67974;
  wire [1:0] literal_67979;
  wire or_67975;
  wire pass;
  wire not_67977;
  wire not_67978;
  wire phase_1_case_cmp;
  wire not_67981;
  wire not_67983;
  wire or_67984;
  wire [2:0] ____state_0__next_value_predicates;
  wire [2:0] literal_67996;
  wire [3:0] literal_67997;
  wire [3:0] literal_67998;
  wire or_67989;
  wire or_67990;
  wire not_67992;
  wire not_67994;
  wire [3:0] one_hot_68004;
  wire eq_68005;
  wire v_tag__2_last;
  wire eq_68007;
  wire eq_68008;
  wire [127:0] sign_ext_68010;
  wire active_inputs_valid_0;
  wire or_68002;
  wire or_68003;
  wire bit_slice_68013;
  wire bit_slice_68014;
  wire bit_slice_68015;
  wire beats__1;
  wire and_68017;
  wire nor_68018;
  wire [2:0] literal_68019;
  wire not_68020;
  wire or_68021;
  wire [127:0] v_b;
  wire [127:0] and_68023;
  wire [63:0] literal_68024;
  wire [63:0] bit_slice_68025;
  wire [31:0] literal_68026;
  wire [95:0] bit_slice_68027;
  wire [1:0] tuple_index_68030;
  wire tuple_index_68032;
  wire [3:0] tuple_index_68034;
  wire stage_outputs_valid_0;
  wire eq_68037;
  wire eq_68038;
  wire eq_68039;
  wire and_73765;
  wire and_73766;
  wire and_73767;
  wire nand_68043;
  wire literal_68044;
  wire [1:0] sel_68045;
  wire [1:0] sign_ext_68046;
  wire or_68047;
  wire [2:0] add_68048;
  wire [3:0] literal_68049;
  wire and_68050;
  wire [2:0] concat_68052;
  wire [127:0] v_a;
  wire [127:0] literal_68054;
  wire [3:0] concat_68055;
  wire [127:0] sel_68056;
  wire [127:0] concat_68057;
  wire [127:0] concat_68058;
  wire [4:0] sel_68059;
  wire [1:0] sel_68060;
  wire sel_68061;
  wire [3:0] sel_68062;
  wire sel_68063;
  wire [31:0] bit_slice_68064;
  wire not_68065;
  wire ____state_0__at_most_one_next_value;
  wire [2:0] concat_68068;
  wire [1:0] concat_68069;
  wire [1:0] and_68070;
  wire and_73768;
  wire and_73769;
  wire and_73770;
  wire [2:0] sel_68074;
  wire [2:0] sign_ext_68075;
  wire [3:0] add_68076;
  wire [3:0] sign_ext_68077;
  wire eq_68078;
  wire [127:0] sel_68079;
  wire [127:0] a;
  wire [127:0] b;
  wire [2:0] tuple_index_68083;
  wire [3:0] tuple_index_68084;
  wire [12:0] tuple_68085;
  wire [127:0] concat_68086;
  wire [12:0] __state_tag;
  wire or_68089;
  wire [1:0] one_hot_sel_68091;
  wire or_68092;
  wire [2:0] and_68093;
  wire [3:0] and_68095;
  wire [127:0] sel_68097;
  wire [127:0] sel_68099;
  wire [275:0] operands;
  wire and_73780;
  wire and_73781;
  wire [140:0] tuple_68110;
  wire and_73783;
  assign v_tag = lanes_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_67950 = 5'h04;
  assign eq_67952 = v_tag_op == literal_67950;
  assign literal_67954 = 4'h0;
  assign literal_67955 = 4'h1;
  assign literal_67956 = 4'h4;
  assign literal_67957 = 2'h2;
  assign literal_67958 = 4'h8;
  assign bit_slice_67959 = ____state_0[0];
  assign phase_default_case_cmp = ____state_0[1];
  assign not_67961 = ~eq_67952;
  assign literal_67963 = 3'h4;
  assign eq_67964 = ____state_2 == literal_67954;
  assign eq_67965 = ____state_2 == literal_67955;
  assign eq_67966 = ____state_2 == literal_67956;
  assign tree = ____state_0 == literal_67957;
  assign eq_67968 = ____state_2 == literal_67958;
  assign sums = ~(bit_slice_67959 | phase_default_case_cmp | not_67961);
  assign full = ____state_1 == literal_67963;
  assign keeps = eq_67964 | eq_67965 | eq_67966;
  assign ends = tree & eq_67968;
  assign and_67973 = sums & full;
  assign or_67974 = keeps | ends;
  assign literal_67979 = 2'h1;
  assign or_67975 = and_67973 | tree;
  assign pass = ~(bit_slice_67959 | phase_default_case_cmp);
  assign not_67977 = ~tree;
  assign not_67978 = ~or_67974;
  assign phase_1_case_cmp = ____state_0 == literal_67979;
  assign not_67981 = ~or_67975;
  assign not_67983 = ~pass;
  assign or_67984 = not_67977 | not_67978;
  assign ____state_0__next_value_predicates = {pass, phase_1_case_cmp, phase_default_case_cmp};
  assign literal_67996 = 3'h3;
  assign literal_67997 = 4'h7;
  assign literal_67998 = 4'h6;
  assign or_67989 = lane_partial_valid | not_67981;
  assign or_67990 = lanes_valid | not_67983;
  assign not_67992 = ~or_67984;
  assign not_67994 = ~ends;
  assign one_hot_68004 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign eq_68005 = ____state_1 == literal_67996;
  assign v_tag__2_last = v_tag[0:0];
  assign eq_68007 = ____state_2 == literal_67997;
  assign eq_68008 = ____state_2 == literal_67998;
  assign sign_ext_68010 = {128{full}};
  assign active_inputs_valid_0 = or_67989 & or_67990;
  assign or_68002 = lane_operands_ready | not_67992;
  assign or_68003 = sums_ready | not_67994;
  assign bit_slice_68013 = one_hot_68004[2];
  assign bit_slice_68014 = one_hot_68004[1];
  assign bit_slice_68015 = one_hot_68004[0];
  assign beats__1 = full | eq_68005;
  assign and_68017 = sums & v_tag__2_last;
  assign nor_68018 = ~(bit_slice_67959 | phase_default_case_cmp | eq_67952);
  assign literal_68019 = 3'h1;
  assign not_68020 = ~eq_67965;
  assign or_68021 = eq_68007 | eq_68008;
  assign v_b = lanes_data[147:20];
  assign and_68023 = lane_partial_data & sign_ext_68010;
  assign literal_68024 = 64'h0000_0000_0000_0000;
  assign bit_slice_68025 = lane_partial_data[127:64];
  assign literal_68026 = 32'h0000_0000;
  assign bit_slice_68027 = lane_partial_data[127:32];
  assign tuple_index_68030 = v_tag[7:6];
  assign tuple_index_68032 = v_tag[5:5];
  assign tuple_index_68034 = v_tag[4:1];
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_68002 & or_68003;
  assign eq_68037 = pass == bit_slice_68013;
  assign eq_68038 = phase_1_case_cmp == bit_slice_68014;
  assign eq_68039 = phase_default_case_cmp == bit_slice_68015;
  assign and_73765 = active_inputs_valid_0 & pass;
  assign and_73766 = active_inputs_valid_0 & phase_1_case_cmp;
  assign and_73767 = active_inputs_valid_0 & phase_default_case_cmp;
  assign nand_68043 = ~(tree & eq_67968);
  assign literal_68044 = 1'h0;
  assign sel_68045 = beats__1 ? literal_67957 : literal_67979;
  assign sign_ext_68046 = {2{and_68017}};
  assign or_68047 = nor_68018 | full;
  assign add_68048 = ____state_1 + literal_68019;
  assign literal_68049 = 4'h2;
  assign and_68050 = tree & keeps & not_68020;
  assign concat_68052 = {or_68021, phase_1_case_cmp, pass};
  assign v_a = lanes_data[275:148];
  assign literal_68054 = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign concat_68055 = {eq_68007, eq_68008, phase_1_case_cmp, pass};
  assign sel_68056 = sums ? and_68023 : v_b;
  assign concat_68057 = {literal_68024, bit_slice_68025};
  assign concat_68058 = {literal_68026, bit_slice_68027};
  assign sel_68059 = pass ? v_tag_op : ____state_5;
  assign sel_68060 = pass ? tuple_index_68030 : ____state_6;
  assign sel_68061 = pass ? tuple_index_68032 : ____state_7;
  assign sel_68062 = pass ? tuple_index_68034 : ____state_8;
  assign sel_68063 = pass ? v_tag__2_last : ____state_9;
  assign bit_slice_68064 = lane_partial_data[31:0];
  assign not_68065 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_68037 & eq_68038 & eq_68039;
  assign concat_68068 = {and_73765, and_73766, and_73767};
  assign concat_68069 = {nand_68043, literal_68044};
  assign and_68070 = sel_68045 & sign_ext_68046;
  assign and_73768 = stage_outputs_valid_0 & pass;
  assign and_73769 = stage_outputs_valid_0 & phase_1_case_cmp;
  assign and_73770 = stage_outputs_valid_0 & phase_default_case_cmp;
  assign sel_68074 = or_68047 ? ____state_1 : add_68048;
  assign sign_ext_68075 = {3{nand_68043}};
  assign add_68076 = ____state_2 + literal_67955;
  assign sign_ext_68077 = {4{tree}};
  assign eq_68078 = ____state_2 == literal_68049;
  assign sel_68079 = and_68050 ? lane_partial_data : ____state_3;
  assign a = priority_sel_128b_3way(concat_68052, v_a, literal_68054, lane_partial_data, ____state_3);
  assign b = priority_sel_128b_4way(concat_68055, sel_68056, literal_68054, concat_68057, concat_68058, lane_partial_data);
  assign tuple_index_68083 = lanes_data[19:17];
  assign tuple_index_68084 = lanes_data[16:13];
  assign tuple_68085 = {sel_68059, sel_68060, sel_68061, sel_68062, sel_68063};
  assign concat_68086 = {bit_slice_68064, bit_slice_68064, bit_slice_68064, bit_slice_68064};
  assign __state_tag = {____state_5, ____state_6, ____state_7, ____state_8, ____state_9};
  assign or_68089 = not_68065 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_68091 = concat_68069 & {2{concat_68068[0]}} | sel_68045 & {2{concat_68068[1]}} | and_68070 & {2{concat_68068[2]}};
  assign or_68092 = and_73768 | and_73769 | and_73770;
  assign and_68093 = sel_68074 & sign_ext_68075;
  assign and_68095 = add_68076 & sign_ext_68077;
  assign sel_68097 = eq_68078 ? ____state_4 : sel_68079;
  assign sel_68099 = eq_67965 ? lane_partial_data : ____state_4;
  assign operands = {a, b, tuple_index_68083, tuple_index_68084, tuple_68085};
  assign and_73780 = active_inputs_valid_0 & or_67984;
  assign and_73781 = stage_outputs_valid_0 & or_67975;
  assign tuple_68110 = {concat_68086, __state_tag};
  assign and_73783 = active_inputs_valid_0 & ends;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 4'h0;
      ____state_3 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_4 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_5 <= 5'h00;
      ____state_6 <= 2'h0;
      ____state_7 <= 1'h0;
      ____state_8 <= 4'h0;
      ____state_9 <= 1'h0;
    end else begin
      ____state_0 <= or_68092 ? one_hot_sel_68091 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_68093 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_68095 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_68097 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_68099 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_68059 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_68060 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_68061 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_68062 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_68063 : ____state_9;
    end
  end
  assign lane_operands_data = operands;
  assign lane_operands_valid = and_73780;
  assign lane_partial_ready = and_73781;
  assign lanes_ready = and_73768;
  assign sums_data = tuple_68110;
  assign sums_valid = and_73783;
endmodule


module edgegen_squareroot(
  input wire clk,
  input wire rst,
  input wire [275:0] root_data,
  input wire root_valid,
  input wire root_results_ready,
  output wire root_ready,
  output wire [140:0] root_results_data,
  output wire root_results_valid
);
  reg ____state_0;
  reg [4:0] ____state_1;
  reg [7:0] ____state_2;
  reg [27:0] ____state_4;
  reg [25:0] ____state_5;
  reg ____state_6;
  reg ____state_7;
  reg ____state_8;
  reg ____state_9;
  reg [4:0] ____state_10;
  reg [1:0] ____state_11;
  reg ____state_12;
  reg [3:0] ____state_13;
  reg ____state_14;
  reg [47:0] ____state_3;
  wire [127:0] tuple_index_70105;
  wire [27:0] literal_70107;
  wire [7:0] exponent__1;
  wire [7:0] literal_70110;
  wire [20:0] literal_70112;
  wire ne_70113;
  wire not_70114;
  wire normal;
  wire [22:0] fraction;
  wire [47:0] concat_70117;
  wire [47:0] sign_ext_70118;
  wire [23:0] x_significand__2;
  wire [47:0] significand;
  wire [23:0] reverse_70121;
  wire [22:0] bit_slice_70122;
  wire [22:0] literal_70123;
  wire [7:0] literal_70124;
  wire [24:0] one_hot_70125;
  wire literal_70126;
  wire bit_slice_70128;
  wire ne_70129;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_70131;
  wire [4:0] encode_70132;
  wire [8:0] concat_70133;
  wire [8:0] sign_ext_70134;
  wire bit_slice_70135;
  wire or_70136;
  wire [8:0] concat_70137;
  wire [8:0] concat_70138;
  wire [8:0] exponent;
  wire [22:0] bit_slice_70140;
  wire [30:0] literal_70141;
  wire up;
  wire [8:0] sub_70143;
  wire [31:0] concat_70144;
  wire [31:0] concat_70145;
  wire bit_slice_70149;
  wire [4:0] literal_70148;
  wire [31:0] value;
  wire [31:0] literal_70151;
  wire [8:0] literal_70154;
  wire odd;
  wire [7:0] literal_70157;
  wire eq_70158;
  wire [23:0] significand__1;
  wire eq_70153;
  wire ugt_70161;
  wire [9:0] sign_ext_70165;
  wire [9:0] concat_70166;
  wire [25:0] bit_slice_70167;
  wire [1:0] bit_slice_70168;
  wire [1:0] literal_70169;
  wire special;
  wire x_sign;
  wire not_70172;
  wire [24:0] concat_70173;
  wire [24:0] concat_70174;
  wire ends;
  wire or_70176;
  wire [30:0] bit_slice_70177;
  wire [30:0] INFINITY;
  wire [9:0] sub_70183;
  wire [9:0] literal_70184;
  wire [27:0] __state_root__1emainder;
  wire [27:0] trial;
  wire not_70187;
  wire not_70188;
  wire zero;
  wire [24:0] sel_70190;
  wire not_70182;
  wire not_70191;
  wire [30:0] sel_70193;
  wire [30:0] NAN;
  wire [4:0] literal_70198;
  wire [9:0] add_70199;
  wire fits;
  wire [27:0] sub_70201;
  wire [24:0] bit_slice_70202;
  wire x_nan;
  wire nor_70204;
  wire [12:0] tuple_index_70205;
  wire [45:0] concat_70206;
  wire [45:0] bit_slice_70207;
  wire active_inputs_valid_0;
  wire or_70197;
  wire nor_70208;
  wire [30:0] size;
  wire [4:0] add_70217;
  wire [4:0] sign_ext_70218;
  wire [7:0] bit_slice_70219;
  wire [27:0] sel_70220;
  wire [27:0] sign_ext_70221;
  wire [25:0] concat_70222;
  wire [25:0] sign_ext_70223;
  wire x_infinite;
  wire or_70225;
  wire [4:0] tuple_index_70226;
  wire [1:0] tuple_index_70227;
  wire tuple_index_70228;
  wire [3:0] tuple_index_70229;
  wire tuple_index_70230;
  wire [45:0] sel_70231;
  wire [1:0] literal_70232;
  wire stage_outputs_valid_0;
  wire not_70152;
  wire [127:0] concat_70233;
  wire [12:0] __state_tag;
  wire nand_70235;
  wire [4:0] and_70238;
  wire [7:0] sel_70240;
  wire [27:0] and_70242;
  wire [25:0] and_70244;
  wire sel_70246;
  wire sel_70248;
  wire sel_70250;
  wire sel_70252;
  wire [4:0] sel_70254;
  wire [1:0] sel_70256;
  wire sel_70258;
  wire [3:0] sel_70260;
  wire sel_70262;
  wire [47:0] concat_70264;
  wire and_73895;
  wire [140:0] tuple_70267;
  wire and_73896;
  assign tuple_index_70105 = root_data[275:148];
  assign literal_70107 = 28'h000_0000;
  assign exponent__1 = tuple_index_70105[30:23];
  assign literal_70110 = 8'h00;
  assign literal_70112 = 21'h00_0000;
  assign ne_70113 = ____state_4 != literal_70107;
  assign not_70114 = ~____state_8;
  assign normal = exponent__1 != literal_70110;
  assign fraction = tuple_index_70105[22:0];
  assign concat_70117 = {____state_5, literal_70112, ne_70113};
  assign sign_ext_70118 = {48{not_70114}};
  assign x_significand__2 = {normal, fraction};
  assign significand = concat_70117 & sign_ext_70118;
  assign reverse_70121 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign bit_slice_70122 = significand[22:0];
  assign literal_70123 = 23'h00_0000;
  assign literal_70124 = 8'h01;
  assign one_hot_70125 = {reverse_70121[23:0] == 24'h00_0000, reverse_70121[23] && reverse_70121[22:0] == 23'h00_0000, reverse_70121[22] && reverse_70121[21:0] == 22'h00_0000, reverse_70121[21] && reverse_70121[20:0] == 21'h00_0000, reverse_70121[20] && reverse_70121[19:0] == 20'h0_0000, reverse_70121[19] && reverse_70121[18:0] == 19'h0_0000, reverse_70121[18] && reverse_70121[17:0] == 18'h0_0000, reverse_70121[17] && reverse_70121[16:0] == 17'h0_0000, reverse_70121[16] && reverse_70121[15:0] == 16'h0000, reverse_70121[15] && reverse_70121[14:0] == 15'h0000, reverse_70121[14] && reverse_70121[13:0] == 14'h0000, reverse_70121[13] && reverse_70121[12:0] == 13'h0000, reverse_70121[12] && reverse_70121[11:0] == 12'h000, reverse_70121[11] && reverse_70121[10:0] == 11'h000, reverse_70121[10] && reverse_70121[9:0] == 10'h000, reverse_70121[9] && reverse_70121[8:0] == 9'h000, reverse_70121[8] && reverse_70121[7:0] == 8'h00, reverse_70121[7] && reverse_70121[6:0] == 7'h00, reverse_70121[6] && reverse_70121[5:0] == 6'h00, reverse_70121[5] && reverse_70121[4:0] == 5'h00, reverse_70121[4] && reverse_70121[3:0] == 4'h0, reverse_70121[3] && reverse_70121[2:0] == 3'h0, reverse_70121[2] && reverse_70121[1:0] == 2'h0, reverse_70121[1] && !reverse_70121[0], reverse_70121[0]};
  assign literal_70126 = 1'h0;
  assign bit_slice_70128 = significand[24];
  assign ne_70129 = bit_slice_70122 != literal_70123;
  assign x_exponent__1 = normal ? exponent__1 : literal_70124;
  assign literal_70131 = 4'h0;
  assign encode_70132 = {one_hot_70125[16] | one_hot_70125[17] | one_hot_70125[18] | one_hot_70125[19] | one_hot_70125[20] | one_hot_70125[21] | one_hot_70125[22] | one_hot_70125[23] | one_hot_70125[24], one_hot_70125[8] | one_hot_70125[9] | one_hot_70125[10] | one_hot_70125[11] | one_hot_70125[12] | one_hot_70125[13] | one_hot_70125[14] | one_hot_70125[15] | one_hot_70125[24], one_hot_70125[4] | one_hot_70125[5] | one_hot_70125[6] | one_hot_70125[7] | one_hot_70125[12] | one_hot_70125[13] | one_hot_70125[14] | one_hot_70125[15] | one_hot_70125[20] | one_hot_70125[21] | one_hot_70125[22] | one_hot_70125[23], one_hot_70125[2] | one_hot_70125[3] | one_hot_70125[6] | one_hot_70125[7] | one_hot_70125[10] | one_hot_70125[11] | one_hot_70125[14] | one_hot_70125[15] | one_hot_70125[18] | one_hot_70125[19] | one_hot_70125[22] | one_hot_70125[23], one_hot_70125[1] | one_hot_70125[3] | one_hot_70125[5] | one_hot_70125[7] | one_hot_70125[9] | one_hot_70125[11] | one_hot_70125[13] | one_hot_70125[15] | one_hot_70125[17] | one_hot_70125[19] | one_hot_70125[21] | one_hot_70125[23]};
  assign concat_70133 = {literal_70126, ____state_2};
  assign sign_ext_70134 = {9{not_70114}};
  assign bit_slice_70135 = significand[23];
  assign or_70136 = bit_slice_70128 | ne_70129;
  assign concat_70137 = {literal_70126, x_exponent__1};
  assign concat_70138 = {literal_70131, encode_70132};
  assign exponent = concat_70133 & sign_ext_70134;
  assign bit_slice_70140 = significand[46:24];
  assign literal_70141 = 31'h0000_0000;
  assign up = bit_slice_70135 & or_70136;
  assign sub_70143 = concat_70137 - concat_70138;
  assign concat_70144 = {exponent, bit_slice_70140};
  assign concat_70145 = {literal_70141, up};
  assign bit_slice_70149 = sub_70143[0];
  assign literal_70148 = 5'h1a;
  assign value = concat_70144 + concat_70145;
  assign literal_70151 = 32'h7f7f_ffff;
  assign literal_70154 = 9'h000;
  assign odd = ~bit_slice_70149;
  assign literal_70157 = 8'hff;
  assign eq_70158 = fraction == literal_70123;
  assign significand__1 = encode_70132 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_70132;
  assign eq_70153 = ____state_1 == literal_70148;
  assign ugt_70161 = value > literal_70151;
  assign sign_ext_70165 = {{1{sub_70143[8]}}, sub_70143};
  assign concat_70166 = {literal_70154, odd};
  assign bit_slice_70167 = ____state_4[25:0];
  assign bit_slice_70168 = ____state_3[47:46];
  assign literal_70169 = 2'h1;
  assign special = exponent__1 == literal_70157;
  assign x_sign = tuple_index_70105[31];
  assign not_70172 = ~eq_70158;
  assign concat_70173 = {significand__1, literal_70126};
  assign concat_70174 = {literal_70126, significand__1};
  assign ends = ____state_0 & eq_70153;
  assign or_70176 = ____state_6 | ugt_70161;
  assign bit_slice_70177 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign sub_70183 = sign_ext_70165 - concat_70166;
  assign literal_70184 = 10'h07f;
  assign __state_root__1emainder = {bit_slice_70167, bit_slice_70168};
  assign trial = {____state_5, literal_70169};
  assign not_70187 = ~special;
  assign not_70188 = ~x_sign;
  assign zero = ~(normal | not_70172);
  assign sel_70190 = bit_slice_70149 ? concat_70174 : concat_70173;
  assign not_70182 = ~ends;
  assign not_70191 = ~____state_9;
  assign sel_70193 = or_70176 ? INFINITY : bit_slice_70177;
  assign NAN = 31'h7fc0_0000;
  assign literal_70198 = 5'h01;
  assign add_70199 = sub_70183 + literal_70184;
  assign fits = __state_root__1emainder >= trial;
  assign sub_70201 = __state_root__1emainder - trial;
  assign bit_slice_70202 = ____state_5[24:0];
  assign x_nan = ~(not_70187 | eq_70158);
  assign nor_70204 = ~(not_70188 | zero);
  assign tuple_index_70205 = root_data[12:0];
  assign concat_70206 = {sel_70190, literal_70112};
  assign bit_slice_70207 = ____state_3[45:0];
  assign active_inputs_valid_0 = root_valid | ____state_0;
  assign or_70197 = root_results_ready | not_70182;
  assign nor_70208 = ~(not_70191 | ____state_7);
  assign size = ____state_7 ? NAN : sel_70193;
  assign add_70217 = ____state_1 + literal_70198;
  assign sign_ext_70218 = {5{____state_0}};
  assign bit_slice_70219 = add_70199[8:1];
  assign sel_70220 = fits ? sub_70201 : __state_root__1emainder;
  assign sign_ext_70221 = {28{____state_0}};
  assign concat_70222 = {bit_slice_70202, fits};
  assign sign_ext_70223 = {26{____state_0}};
  assign x_infinite = special & eq_70158;
  assign or_70225 = x_nan | nor_70204;
  assign tuple_index_70226 = tuple_index_70205[12:8];
  assign tuple_index_70227 = tuple_index_70205[7:6];
  assign tuple_index_70228 = tuple_index_70205[5:5];
  assign tuple_index_70229 = tuple_index_70205[4:1];
  assign tuple_index_70230 = tuple_index_70205[0:0];
  assign sel_70231 = ____state_0 ? bit_slice_70207 : concat_70206;
  assign literal_70232 = 2'h0;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_70197;
  assign not_70152 = ~____state_0;
  assign concat_70233 = {nor_70208, size, nor_70208, size, nor_70208, size, nor_70208, size};
  assign __state_tag = {____state_10, ____state_11, ____state_12, ____state_13, ____state_14};
  assign nand_70235 = ~(____state_0 & eq_70153);
  assign and_70238 = add_70217 & sign_ext_70218;
  assign sel_70240 = ____state_0 ? ____state_2 : bit_slice_70219;
  assign and_70242 = sel_70220 & sign_ext_70221;
  assign and_70244 = concat_70222 & sign_ext_70223;
  assign sel_70246 = ____state_0 ? ____state_6 : x_infinite;
  assign sel_70248 = ____state_0 ? ____state_7 : or_70225;
  assign sel_70250 = ____state_0 ? ____state_8 : zero;
  assign sel_70252 = ____state_0 ? ____state_9 : x_sign;
  assign sel_70254 = ____state_0 ? ____state_10 : tuple_index_70226;
  assign sel_70256 = ____state_0 ? ____state_11 : tuple_index_70227;
  assign sel_70258 = ____state_0 ? ____state_12 : tuple_index_70228;
  assign sel_70260 = ____state_0 ? ____state_13 : tuple_index_70229;
  assign sel_70262 = ____state_0 ? ____state_14 : tuple_index_70230;
  assign concat_70264 = {sel_70231, literal_70232};
  assign and_73895 = stage_outputs_valid_0 & not_70152;
  assign tuple_70267 = {concat_70233, __state_tag};
  assign and_73896 = active_inputs_valid_0 & ends;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 5'h00;
      ____state_2 <= 8'h00;
      ____state_4 <= 28'h000_0000;
      ____state_5 <= 26'h000_0000;
      ____state_6 <= 1'h0;
      ____state_7 <= 1'h0;
      ____state_8 <= 1'h0;
      ____state_9 <= 1'h0;
      ____state_10 <= 5'h00;
      ____state_11 <= 2'h0;
      ____state_12 <= 1'h0;
      ____state_13 <= 4'h0;
      ____state_14 <= 1'h0;
      ____state_3 <= 48'h0000_0000_0000;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? nand_70235 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_70238 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_70240 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? and_70242 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_70244 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_70246 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_70248 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_70250 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_70252 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_70254 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_70256 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_70258 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_70260 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_70262 : ____state_14;
      ____state_3 <= stage_outputs_valid_0 ? concat_70264 : ____state_3;
    end
  end
  assign root_ready = and_73895;
  assign root_results_data = tuple_70267;
  assign root_results_valid = and_73896;
endmodule


module edgegen_collect(
  input wire clk,
  input wire rst,
  input wire [86:0] collects_data,
  input wire collects_valid,
  input wire [140:0] divider_results_data,
  input wire divider_results_valid,
  input wire [140:0] lane_results_data,
  input wire lane_results_valid,
  input wire later_ready,
  input wire packed_ready,
  input wire [140:0] power_results_data,
  input wire power_results_valid,
  input wire [140:0] reduction_results_data,
  input wire reduction_results_valid,
  input wire [140:0] root_results_data,
  input wire root_results_valid,
  input wire [140:0] simple_results_data,
  input wire simple_results_valid,
  input wire [140:0] sums_data,
  input wire sums_valid,
  output wire collects_ready,
  output wire divider_results_ready,
  output wire lane_results_ready,
  output wire [127:0] later_data,
  output wire later_valid,
  output wire [130:0] packed_data,
  output wire packed_valid,
  output wire power_results_ready,
  output wire reduction_results_ready,
  output wire root_results_ready,
  output wire simple_results_ready,
  output wire sums_ready
);
  function automatic [3:0] priority_sel_4b_6way (input reg [5:0] sel, input reg [3:0] case0, input reg [3:0] case1, input reg [3:0] case2, input reg [3:0] case3, input reg [3:0] case4, input reg [3:0] case5, input reg [3:0] default_value);
    begin
      casez (sel)
        6'b?????1: begin
          priority_sel_4b_6way = case0;
        end
        6'b????10: begin
          priority_sel_4b_6way = case1;
        end
        6'b???100: begin
          priority_sel_4b_6way = case2;
        end
        6'b??1000: begin
          priority_sel_4b_6way = case3;
        end
        6'b?10000: begin
          priority_sel_4b_6way = case4;
        end
        6'b100000: begin
          priority_sel_4b_6way = case5;
        end
        6'b00_0000: begin
          priority_sel_4b_6way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_4b_6way = 4'dx;
        end
      endcase
    end
  endfunction
  function automatic priority_sel_1b_6way (input reg [5:0] sel, input reg case0, input reg case1, input reg case2, input reg case3, input reg case4, input reg case5, input reg default_value);
    begin
      casez (sel)
        6'b?????1: begin
          priority_sel_1b_6way = case0;
        end
        6'b????10: begin
          priority_sel_1b_6way = case1;
        end
        6'b???100: begin
          priority_sel_1b_6way = case2;
        end
        6'b??1000: begin
          priority_sel_1b_6way = case3;
        end
        6'b?10000: begin
          priority_sel_1b_6way = case4;
        end
        6'b100000: begin
          priority_sel_1b_6way = case5;
        end
        6'b00_0000: begin
          priority_sel_1b_6way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_1b_6way = 1'dx;
        end
      endcase
    end
  endfunction
  function automatic [127:0] priority_sel_128b_6way (input reg [5:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] case2, input reg [127:0] case3, input reg [127:0] case4, input reg [127:0] case5, input reg [127:0] default_value);
    begin
      casez (sel)
        6'b?????1: begin
          priority_sel_128b_6way = case0;
        end
        6'b????10: begin
          priority_sel_128b_6way = case1;
        end
        6'b???100: begin
          priority_sel_128b_6way = case2;
        end
        6'b??1000: begin
          priority_sel_128b_6way = case3;
        end
        6'b?10000: begin
          priority_sel_128b_6way = case4;
        end
        6'b100000: begin
          priority_sel_128b_6way = case5;
        end
        6'b00_0000: begin
          priority_sel_128b_6way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_6way = 128'dx;
        end
      endcase
    end
  endfunction
  function automatic [1:0] priority_sel_2b_6way (input reg [5:0] sel, input reg [1:0] case0, input reg [1:0] case1, input reg [1:0] case2, input reg [1:0] case3, input reg [1:0] case4, input reg [1:0] case5, input reg [1:0] default_value);
    begin
      casez (sel)
        6'b?????1: begin
          priority_sel_2b_6way = case0;
        end
        6'b????10: begin
          priority_sel_2b_6way = case1;
        end
        6'b???100: begin
          priority_sel_2b_6way = case2;
        end
        6'b??1000: begin
          priority_sel_2b_6way = case3;
        end
        6'b?10000: begin
          priority_sel_2b_6way = case4;
        end
        6'b100000: begin
          priority_sel_2b_6way = case5;
        end
        6'b00_0000: begin
          priority_sel_2b_6way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_2b_6way = 2'dx;
        end
      endcase
    end
  endfunction
  function automatic [127:0] priority_sel_128b_3way (input reg [2:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] case2, input reg [127:0] default_value);
    begin
      casez (sel)
        3'b??1: begin
          priority_sel_128b_3way = case0;
        end
        3'b?10: begin
          priority_sel_128b_3way = case1;
        end
        3'b100: begin
          priority_sel_128b_3way = case2;
        end
        3'b000: begin
          priority_sel_128b_3way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_3way = 128'dx;
        end
      endcase
    end
  endfunction
  reg [1:0] ____state_0;
  reg [2:0] ____state_1;
  reg ____state_2;
  reg [1:0] ____state_3;
  reg [15:0] ____state_4;
  reg ____state_5;
  reg [2:0] ____state_6;
  reg [255:0] ____state_7;
  reg [255:0] ____state_8;
  reg [1:0] ____state_9;
  reg ____state_10;
  reg ____state_11;
  wire [2:0] literal_71495;
  wire [2:0] literal_71496;
  wire [2:0] literal_71497;
  wire [2:0] literal_71498;
  wire [2:0] literal_71499;
  wire [2:0] literal_71500;
  wire eq_71508;
  wire eq_71509;
  wire eq_71510;
  wire eq_71511;
  wire eq_71512;
  wire eq_71513;
  wire [12:0] tuple_index_71514;
  wire [12:0] tuple_index_71515;
  wire [12:0] tuple_index_71516;
  wire [12:0] tuple_index_71517;
  wire [12:0] tuple_index_71518;
  wire [12:0] tuple_index_71519;
  wire [12:0] tuple_index_71520;
  wire [1:0] literal_71522;
  wire [5:0] concat_71523;
  wire [3:0] tuple_index_71524;
  wire [3:0] tuple_index_71525;
  wire [3:0] tuple_index_71526;
  wire [3:0] tuple_index_71527;
  wire [3:0] tuple_index_71528;
  wire [3:0] tuple_index_71529;
  wire [3:0] tuple_index_71530;
  wire gather;
  wire [3:0] r_tag_valid;
  wire [3:0] sign_ext_71533;
  wire tuple_index_71534;
  wire tuple_index_71535;
  wire tuple_index_71536;
  wire tuple_index_71537;
  wire tuple_index_71538;
  wire tuple_index_71539;
  wire tuple_index_71540;
  wire [1:0] literal_71542;
  wire [1:0] literal_71543;
  wire [3:0] and_71546;
  wire [3:0] literal_71547;
  wire r_tag__1_difference;
  wire butterfly;
  wire eq_71550;
  wire halves;
  wire [127:0] tuple_index_71553;
  wire [127:0] tuple_index_71554;
  wire [127:0] tuple_index_71555;
  wire [127:0] tuple_index_71556;
  wire [127:0] tuple_index_71557;
  wire [127:0] tuple_index_71558;
  wire [127:0] tuple_index_71559;
  wire [3:0] valid;
  wire tuple_index_71561;
  wire tuple_index_71562;
  wire tuple_index_71563;
  wire tuple_index_71564;
  wire tuple_index_71565;
  wire tuple_index_71566;
  wire tuple_index_71567;
  wire postponed;
  wire not_71569;
  wire coded;
  wire [127:0] r_beat;
  wire bit_slice_71575;
  wire bit_slice_71576;
  wire bit_slice_71577;
  wire bit_slice_71578;
  wire [2:0] literal_71572;
  wire r_tag__3_last;
  wire or_71580;
  wire words;
  wire eq_71582;
  wire and_71584;
  wire eq_71585;
  wire [2:0] literal_71587;
  wire [4:0] pass_op;
  wire [4:0] literal_71594;
  wire [4:0] literal_71595;
  wire [4:0] literal_71596;
  wire [4:0] literal_71597;
  wire [4:0] literal_71598;
  wire [4:0] literal_71599;
  wire [4:0] literal_71600;
  wire [4:0] literal_71601;
  wire [31:0] bit_slice_71602;
  wire [31:0] sign_ext_71603;
  wire [31:0] bit_slice_71604;
  wire [31:0] sign_ext_71605;
  wire [31:0] bit_slice_71606;
  wire [31:0] sign_ext_71607;
  wire [31:0] bit_slice_71608;
  wire [31:0] sign_ext_71609;
  wire bit_slice_71588;
  wire bit_slice_71589;
  wire eq_71590;
  wire nor_71591;
  wire nand_71592;
  wire ends;
  wire and_71611;
  wire shifts;
  wire eq_71613;
  wire [4:0] literal_71623;
  wire eq_71624;
  wire eq_71625;
  wire [4:0] literal_71626;
  wire [2:0] bit_slice_71627;
  wire eq_71628;
  wire eq_71629;
  wire eq_71630;
  wire eq_71631;
  wire eq_71632;
  wire eq_71633;
  wire [1:0] pass_top;
  wire [31:0] and_71635;
  wire [31:0] and_71636;
  wire [31:0] and_71637;
  wire [31:0] and_71638;
  wire nor_71614;
  wire and_71615;
  wire and_71616;
  wire and_71617;
  wire and_71618;
  wire and_71619;
  wire and_71620;
  wire and_71621;
  wire and_71622;
  wire bit_slice_71639;
  wire bit_slice_71640;
  wire segment_ends;
  wire word_ends;
  wire full;
  wire [1:0] sel_71644;
  wire eq_71663;
  wire or_71664;
  wire eq_71665;
  wire eq_71666;
  wire or_71667;
  wire or_71668;
  wire eq_71669;
  wire bit_slice_71670;
  wire bit_slice_71671;
  wire bit_slice_71672;
  wire bit_slice_71673;
  wire literal_71674;
  wire not_71647;
  wire not_71649;
  wire not_71651;
  wire not_71653;
  wire not_71655;
  wire not_71657;
  wire not_71659;
  wire not_71661;
  wire or_71662;
  wire eq_71675;
  wire eq_71676;
  wire nor_71677;
  wire or_71680;
  wire [1:0] sel_71681;
  wire nand_71682;
  wire or_71696;
  wire [5:0] concat_71697;
  wire [1:0] literal_71698;
  wire [4:0] literal_71699;
  wire [4:0] literal_71700;
  wire [4:0] literal_71701;
  wire [4:0] literal_71702;
  wire [1:0] sel_71703;
  wire [1:0] sign_ext_71704;
  wire [15:0] literal_71706;
  wire not_71707;
  wire [6:0] bit_slice_71708;
  wire [6:0] sign_ext_71709;
  wire not_71710;
  wire [6:0] bit_slice_71711;
  wire [6:0] sign_ext_71712;
  wire not_71713;
  wire [6:0] bit_slice_71714;
  wire [6:0] sign_ext_71715;
  wire not_71716;
  wire [6:0] bit_slice_71717;
  wire [6:0] sign_ext_71718;
  wire [1:0] concat_71719;
  wire not_71720;
  wire not_71721;
  wire or_71684;
  wire or_71685;
  wire or_71686;
  wire or_71687;
  wire or_71688;
  wire or_71689;
  wire or_71690;
  wire or_71691;
  wire not_71693;
  wire not_71695;
  wire [2:0] concat_71722;
  wire [127:0] bit_slice_71723;
  wire [127:0] bit_slice_71724;
  wire [127:0] bit_slice_71725;
  wire [127:0] bit_slice_71726;
  wire [1:0] sel_71727;
  wire [1:0] sign_ext_71728;
  wire kind__2_to_3;
  wire [1:0] kind__0_to_2;
  wire eq_71735;
  wire eq_71736;
  wire eq_71737;
  wire eq_71738;
  wire [1:0] and_71739;
  wire [15:0] sign_ext_71740;
  wire eq_71741;
  wire [15:0] pass_segments;
  wire [15:0] literal_71743;
  wire [2:0] concat_71744;
  wire or_71745;
  wire [6:0] bit_slice_71746;
  wire [6:0] bit_slice_71747;
  wire [6:0] bit_slice_71748;
  wire [6:0] bit_slice_71749;
  wire [223:0] bit_slice_71750;
  wire low__2_squeezed_portion_31_width_1;
  wire [6:0] and_71752;
  wire low__2_squeezed_portion_23_width_1;
  wire [6:0] and_71754;
  wire low__2_squeezed_portion_15_width_1;
  wire [6:0] and_71756;
  wire low__2_squeezed_portion_7_width_1;
  wire [6:0] and_71758;
  wire [223:0] bit_slice_71759;
  wire [1:0] add_71760;
  wire [1:0] concat_71761;
  wire nor_71762;
  wire active_inputs_valid_0;
  wire or_71731;
  wire or_71732;
  wire [127:0] elements;
  wire [127:0] priority_sel_71764;
  wire [1:0] next_phase;
  wire [2:0] kind;
  wire or_71769;
  wire [1:0] sel_71770;
  wire [15:0] add_71771;
  wire sel_71772;
  wire eq_71773;
  wire [2:0] add_71774;
  wire [2:0] sign_ext_71775;
  wire [255:0] concat_71776;
  wire [255:0] concat_71777;
  wire [1:0] sel_71778;
  wire [1:0] sign_ext_71779;
  wire or_71780;
  wire pass_kept;
  wire stage_outputs_valid_0;
  wire [127:0] beat;
  wire and_71784;
  wire [1:0] sel_71792;
  wire [2:0] sel_71795;
  wire sel_71797;
  wire [1:0] sel_71799;
  wire [15:0] sel_71801;
  wire sel_71803;
  wire [2:0] and_71805;
  wire [255:0] high__1;
  wire [255:0] low__1;
  wire [1:0] and_71811;
  wire and_71813;
  wire sel_71815;
  wire and_73958;
  wire and_73959;
  wire and_73960;
  wire and_73961;
  wire [130:0] sum;
  wire and_73962;
  wire and_73963;
  wire and_73964;
  wire and_73965;
  wire and_73966;
  wire and_73967;
  assign literal_71495 = 3'h5;
  assign literal_71496 = 3'h4;
  assign literal_71497 = 3'h3;
  assign literal_71498 = 3'h2;
  assign literal_71499 = 3'h1;
  assign literal_71500 = 3'h0;
  assign eq_71508 = ____state_1 == literal_71495;
  assign eq_71509 = ____state_1 == literal_71496;
  assign eq_71510 = ____state_1 == literal_71497;
  assign eq_71511 = ____state_1 == literal_71498;
  assign eq_71512 = ____state_1 == literal_71499;
  assign eq_71513 = ____state_1 == literal_71500;
  assign tuple_index_71514 = lane_results_data[12:0];
  assign tuple_index_71515 = sums_data[12:0];
  assign tuple_index_71516 = divider_results_data[12:0];
  assign tuple_index_71517 = root_results_data[12:0];
  assign tuple_index_71518 = power_results_data[12:0];
  assign tuple_index_71519 = simple_results_data[12:0];
  assign tuple_index_71520 = reduction_results_data[12:0];
  assign literal_71522 = 2'h1;
  assign concat_71523 = {eq_71508, eq_71509, eq_71510, eq_71511, eq_71512, eq_71513};
  assign tuple_index_71524 = tuple_index_71514[4:1];
  assign tuple_index_71525 = tuple_index_71515[4:1];
  assign tuple_index_71526 = tuple_index_71516[4:1];
  assign tuple_index_71527 = tuple_index_71517[4:1];
  assign tuple_index_71528 = tuple_index_71518[4:1];
  assign tuple_index_71529 = tuple_index_71519[4:1];
  assign tuple_index_71530 = tuple_index_71520[4:1];
  assign gather = ____state_0 == literal_71522;
  assign r_tag_valid = priority_sel_4b_6way(concat_71523, tuple_index_71524, tuple_index_71525, tuple_index_71526, tuple_index_71527, tuple_index_71528, tuple_index_71529, tuple_index_71530);
  assign sign_ext_71533 = {4{gather}};
  assign tuple_index_71534 = tuple_index_71514[5:5];
  assign tuple_index_71535 = tuple_index_71515[5:5];
  assign tuple_index_71536 = tuple_index_71516[5:5];
  assign tuple_index_71537 = tuple_index_71517[5:5];
  assign tuple_index_71538 = tuple_index_71518[5:5];
  assign tuple_index_71539 = tuple_index_71519[5:5];
  assign tuple_index_71540 = tuple_index_71520[5:5];
  assign literal_71542 = 2'h3;
  assign literal_71543 = 2'h2;
  assign and_71546 = r_tag_valid & sign_ext_71533;
  assign literal_71547 = 4'hf;
  assign r_tag__1_difference = priority_sel_1b_6way(concat_71523, tuple_index_71534, tuple_index_71535, tuple_index_71536, tuple_index_71537, tuple_index_71538, tuple_index_71539, tuple_index_71540);
  assign butterfly = ____state_3 == literal_71542;
  assign eq_71550 = ____state_3 == literal_71522;
  assign halves = ____state_3 == literal_71543;
  assign tuple_index_71553 = lane_results_data[140:13];
  assign tuple_index_71554 = sums_data[140:13];
  assign tuple_index_71555 = divider_results_data[140:13];
  assign tuple_index_71556 = root_results_data[140:13];
  assign tuple_index_71557 = power_results_data[140:13];
  assign tuple_index_71558 = simple_results_data[140:13];
  assign tuple_index_71559 = reduction_results_data[140:13];
  assign valid = ____state_2 ? literal_71547 : and_71546;
  assign tuple_index_71561 = tuple_index_71514[0:0];
  assign tuple_index_71562 = tuple_index_71515[0:0];
  assign tuple_index_71563 = tuple_index_71516[0:0];
  assign tuple_index_71564 = tuple_index_71517[0:0];
  assign tuple_index_71565 = tuple_index_71518[0:0];
  assign tuple_index_71566 = tuple_index_71519[0:0];
  assign tuple_index_71567 = tuple_index_71520[0:0];
  assign postponed = gather & r_tag__1_difference;
  assign not_71569 = ~butterfly;
  assign coded = eq_71550 | halves;
  assign r_beat = priority_sel_128b_6way(concat_71523, tuple_index_71553, tuple_index_71554, tuple_index_71555, tuple_index_71556, tuple_index_71557, tuple_index_71558, tuple_index_71559);
  assign bit_slice_71575 = valid[3];
  assign bit_slice_71576 = valid[2];
  assign bit_slice_71577 = valid[1];
  assign bit_slice_71578 = valid[0];
  assign literal_71572 = 3'h6;
  assign r_tag__3_last = priority_sel_1b_6way(concat_71523, tuple_index_71561, tuple_index_71562, tuple_index_71563, tuple_index_71564, tuple_index_71565, tuple_index_71566, tuple_index_71567);
  assign or_71580 = postponed | not_71569;
  assign words = ____state_0 == literal_71542;
  assign eq_71582 = ____state_9 == literal_71542;
  assign and_71584 = gather & coded;
  assign eq_71585 = ____state_0 == literal_71543;
  assign literal_71587 = 3'h7;
  assign pass_op = collects_data[86:82];
  assign literal_71594 = 5'h05;
  assign literal_71595 = 5'h06;
  assign literal_71596 = 5'h0d;
  assign literal_71597 = 5'h0e;
  assign literal_71598 = 5'h0f;
  assign literal_71599 = 5'h10;
  assign literal_71600 = 5'h08;
  assign literal_71601 = 5'h09;
  assign bit_slice_71602 = r_beat[127:96];
  assign sign_ext_71603 = {32{bit_slice_71575}};
  assign bit_slice_71604 = r_beat[95:64];
  assign sign_ext_71605 = {32{bit_slice_71576}};
  assign bit_slice_71606 = r_beat[63:32];
  assign sign_ext_71607 = {32{bit_slice_71577}};
  assign bit_slice_71608 = r_beat[31:0];
  assign sign_ext_71609 = {32{bit_slice_71578}};
  assign bit_slice_71588 = ____state_0[0];
  assign bit_slice_71589 = ____state_0[1];
  assign eq_71590 = ____state_1 == literal_71572;
  assign nor_71591 = ~(eq_71550 | halves);
  assign nand_71592 = ~(gather & r_tag__1_difference);
  assign ends = gather & r_tag__3_last & or_71580;
  assign and_71611 = words & eq_71582 & ____state_10;
  assign shifts = and_71584 | eq_71585;
  assign eq_71613 = ____state_6 == literal_71587;
  assign literal_71623 = 5'h07;
  assign eq_71624 = pass_op == literal_71594;
  assign eq_71625 = pass_op == literal_71595;
  assign literal_71626 = 5'h04;
  assign bit_slice_71627 = pass_op[4:2];
  assign eq_71628 = pass_op == literal_71596;
  assign eq_71629 = pass_op == literal_71597;
  assign eq_71630 = pass_op == literal_71598;
  assign eq_71631 = pass_op == literal_71599;
  assign eq_71632 = pass_op == literal_71600;
  assign eq_71633 = pass_op == literal_71601;
  assign pass_top = collects_data[75:74];
  assign and_71635 = bit_slice_71602 & sign_ext_71603;
  assign and_71636 = bit_slice_71604 & sign_ext_71605;
  assign and_71637 = bit_slice_71606 & sign_ext_71607;
  assign and_71638 = bit_slice_71608 & sign_ext_71609;
  assign nor_71614 = ~(bit_slice_71588 | bit_slice_71589);
  assign and_71615 = gather & eq_71511;
  assign and_71616 = gather & eq_71513;
  assign and_71617 = gather & eq_71509;
  assign and_71618 = gather & eq_71590;
  assign and_71619 = gather & eq_71510;
  assign and_71620 = gather & eq_71508;
  assign and_71621 = gather & eq_71512;
  assign and_71622 = gather & nor_71591 & nand_71592;
  assign bit_slice_71639 = ____state_9[0];
  assign bit_slice_71640 = ____state_9[1];
  assign segment_ends = coded ? and_71611 : ends;
  assign word_ends = words & eq_71582;
  assign full = shifts & eq_71613;
  assign sel_71644 = ends ? literal_71543 : ____state_0;
  assign eq_71663 = pass_op == literal_71623;
  assign or_71664 = eq_71624 | eq_71625;
  assign eq_71665 = pass_op == literal_71626;
  assign eq_71666 = bit_slice_71627 == literal_71500;
  assign or_71667 = eq_71628 | eq_71629 | eq_71630 | eq_71631;
  assign or_71668 = eq_71632 | eq_71633;
  assign eq_71669 = pass_top == literal_71543;
  assign bit_slice_71670 = and_71635[7];
  assign bit_slice_71671 = and_71636[7];
  assign bit_slice_71672 = and_71637[7];
  assign bit_slice_71673 = and_71638[7];
  assign literal_71674 = 1'h0;
  assign not_71647 = ~nor_71614;
  assign not_71649 = ~and_71615;
  assign not_71651 = ~and_71616;
  assign not_71653 = ~and_71617;
  assign not_71655 = ~and_71618;
  assign not_71657 = ~and_71619;
  assign not_71659 = ~and_71620;
  assign not_71661 = ~and_71621;
  assign or_71662 = and_71622 | words;
  assign eq_71675 = ____state_9 == literal_71543;
  assign eq_71676 = ____state_9 == literal_71522;
  assign nor_71677 = ~(bit_slice_71639 | bit_slice_71640);
  assign or_71680 = segment_ends | word_ends;
  assign sel_71681 = full ? literal_71542 : sel_71644;
  assign nand_71682 = ~(segment_ends & ____state_5);
  assign or_71696 = eq_71663 | or_71664 | eq_71665 | eq_71666;
  assign concat_71697 = {or_71667, or_71668, eq_71663, or_71664, eq_71665, eq_71666};
  assign literal_71698 = 2'h0;
  assign literal_71699 = 5'h11;
  assign literal_71700 = 5'h12;
  assign literal_71701 = 5'h13;
  assign literal_71702 = 5'h03;
  assign sel_71703 = eq_71669 ? literal_71543 : literal_71522;
  assign sign_ext_71704 = {2{eq_71625}};
  assign literal_71706 = 16'h0002;
  assign not_71707 = ~bit_slice_71670;
  assign bit_slice_71708 = r_beat[102:96];
  assign sign_ext_71709 = {7{bit_slice_71575}};
  assign not_71710 = ~bit_slice_71671;
  assign bit_slice_71711 = r_beat[70:64];
  assign sign_ext_71712 = {7{bit_slice_71576}};
  assign not_71713 = ~bit_slice_71672;
  assign bit_slice_71714 = r_beat[38:32];
  assign sign_ext_71715 = {7{bit_slice_71577}};
  assign not_71716 = ~bit_slice_71673;
  assign bit_slice_71717 = r_beat[6:0];
  assign sign_ext_71718 = {7{bit_slice_71578}};
  assign concat_71719 = {literal_71674, words};
  assign not_71720 = ~halves;
  assign not_71721 = ~____state_10;
  assign or_71684 = collects_valid | not_71647;
  assign or_71685 = divider_results_valid | not_71649;
  assign or_71686 = lane_results_valid | not_71651;
  assign or_71687 = power_results_valid | not_71653;
  assign or_71688 = reduction_results_valid | not_71655;
  assign or_71689 = root_results_valid | not_71657;
  assign or_71690 = simple_results_valid | not_71659;
  assign or_71691 = sums_valid | not_71661;
  assign not_71693 = ~postponed;
  assign not_71695 = ~or_71662;
  assign concat_71722 = {eq_71675, eq_71676, nor_71677};
  assign bit_slice_71723 = ____state_7[127:0];
  assign bit_slice_71724 = ____state_7[255:128];
  assign bit_slice_71725 = ____state_8[127:0];
  assign bit_slice_71726 = ____state_8[255:128];
  assign sel_71727 = or_71680 ? literal_71522 : sel_71681;
  assign sign_ext_71728 = {2{nand_71682}};
  assign kind__2_to_3 = ~or_71696;
  assign kind__0_to_2 = priority_sel_2b_6way(concat_71697, literal_71698, literal_71522, literal_71543, literal_71542, literal_71698, literal_71543, literal_71522);
  assign eq_71735 = pass_op == literal_71699;
  assign eq_71736 = pass_op == literal_71700;
  assign eq_71737 = pass_op == literal_71701;
  assign eq_71738 = pass_op == literal_71702;
  assign and_71739 = sel_71703 & sign_ext_71704;
  assign sign_ext_71740 = {16{segment_ends}};
  assign eq_71741 = ____state_4 == literal_71706;
  assign pass_segments = collects_data[53:38];
  assign literal_71743 = 16'h0001;
  assign concat_71744 = {literal_71698, shifts};
  assign or_71745 = bit_slice_71588 | bit_slice_71589;
  assign bit_slice_71746 = and_71635[13:7];
  assign bit_slice_71747 = and_71636[13:7];
  assign bit_slice_71748 = and_71637[13:7];
  assign bit_slice_71749 = and_71638[13:7];
  assign bit_slice_71750 = ____state_7[255:32];
  assign low__2_squeezed_portion_31_width_1 = ~(halves | not_71707);
  assign and_71752 = bit_slice_71708 & sign_ext_71709;
  assign low__2_squeezed_portion_23_width_1 = ~(halves | not_71710);
  assign and_71754 = bit_slice_71711 & sign_ext_71712;
  assign low__2_squeezed_portion_15_width_1 = ~(halves | not_71713);
  assign and_71756 = bit_slice_71714 & sign_ext_71715;
  assign low__2_squeezed_portion_7_width_1 = ~(halves | not_71716);
  assign and_71758 = bit_slice_71717 & sign_ext_71718;
  assign bit_slice_71759 = ____state_8[255:32];
  assign add_71760 = ____state_9 + concat_71719;
  assign concat_71761 = {not_71720, literal_71674};
  assign nor_71762 = ~(not_71721 | gather);
  assign active_inputs_valid_0 = or_71684 & or_71685 & or_71686 & or_71687 & or_71688 & or_71689 & or_71690 & or_71691;
  assign or_71731 = later_ready | not_71693;
  assign or_71732 = packed_ready | not_71695;
  assign elements = {and_71635, and_71636, and_71637, and_71638};
  assign priority_sel_71764 = priority_sel_128b_3way(concat_71722, bit_slice_71723, bit_slice_71724, bit_slice_71725, bit_slice_71726);
  assign next_phase = sel_71727 & sign_ext_71728;
  assign kind = {kind__2_to_3, kind__0_to_2};
  assign or_71769 = eq_71735 | eq_71736 | eq_71737 | eq_71665 | or_71667;
  assign sel_71770 = eq_71738 ? literal_71542 : and_71739;
  assign add_71771 = ____state_4 + sign_ext_71740;
  assign sel_71772 = segment_ends ? eq_71741 : ____state_5;
  assign eq_71773 = pass_segments == literal_71743;
  assign add_71774 = ____state_6 + concat_71744;
  assign sign_ext_71775 = {3{or_71745}};
  assign concat_71776 = {literal_71674, bit_slice_71746, literal_71674, bit_slice_71747, literal_71674, bit_slice_71748, literal_71674, bit_slice_71749, bit_slice_71750};
  assign concat_71777 = {low__2_squeezed_portion_31_width_1, and_71752, low__2_squeezed_portion_23_width_1, and_71754, low__2_squeezed_portion_15_width_1, and_71756, low__2_squeezed_portion_7_width_1, and_71758, bit_slice_71759};
  assign sel_71778 = shifts ? concat_71761 : add_71760;
  assign sign_ext_71779 = {2{or_71745}};
  assign or_71780 = ends | nor_71762;
  assign pass_kept = collects_data[0:0];
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_71731 & or_71732;
  assign beat = words ? priority_sel_71764 : elements;
  assign and_71784 = butterfly & r_tag__3_last;
  assign sel_71792 = nor_71614 ? literal_71522 : next_phase;
  assign sel_71795 = nor_71614 ? kind : ____state_1;
  assign sel_71797 = nor_71614 ? or_71769 : ____state_2;
  assign sel_71799 = nor_71614 ? sel_71770 : ____state_3;
  assign sel_71801 = nor_71614 ? pass_segments : add_71771;
  assign sel_71803 = nor_71614 ? eq_71773 : sel_71772;
  assign and_71805 = add_71774 & sign_ext_71775;
  assign high__1 = shifts ? concat_71776 : ____state_7;
  assign low__1 = shifts ? concat_71777 : ____state_8;
  assign and_71811 = sel_71778 & sign_ext_71779;
  assign and_71813 = or_71745 & or_71780;
  assign sel_71815 = nor_71614 ? pass_kept : ____state_11;
  assign and_73958 = stage_outputs_valid_0 & nor_71614;
  assign and_73959 = stage_outputs_valid_0 & and_71615;
  assign and_73960 = stage_outputs_valid_0 & and_71616;
  assign and_73961 = active_inputs_valid_0 & postponed;
  assign sum = {beat, butterfly, and_71784, ____state_11};
  assign and_73962 = active_inputs_valid_0 & or_71662;
  assign and_73963 = stage_outputs_valid_0 & and_71617;
  assign and_73964 = stage_outputs_valid_0 & and_71618;
  assign and_73965 = stage_outputs_valid_0 & and_71619;
  assign and_73966 = stage_outputs_valid_0 & and_71620;
  assign and_73967 = stage_outputs_valid_0 & and_71621;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 1'h0;
      ____state_3 <= 2'h0;
      ____state_4 <= 16'h0000;
      ____state_5 <= 1'h0;
      ____state_6 <= 3'h0;
      ____state_7 <= 256'h0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_8 <= 256'h0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_9 <= 2'h0;
      ____state_10 <= 1'h0;
      ____state_11 <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_71792 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_71795 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_71797 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_71799 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_71801 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_71803 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_71805 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? high__1 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? low__1 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_71811 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? and_71813 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_71815 : ____state_11;
    end
  end
  assign collects_ready = and_73958;
  assign divider_results_ready = and_73959;
  assign lane_results_ready = and_73960;
  assign later_data = r_beat;
  assign later_valid = and_73961;
  assign packed_data = sum;
  assign packed_valid = and_73962;
  assign power_results_ready = and_73963;
  assign reduction_results_ready = and_73964;
  assign root_results_ready = and_73965;
  assign simple_results_ready = and_73966;
  assign sums_ready = and_73967;
endmodule


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
  wire not_71903;
  wire keeps;
  wire or_71914;
  wire or_71915;
  wire not_71917;
  wire literal_71920;
  wire p_sum;
  wire [14:0] literal_71922;
  wire active_inputs_valid_0;
  wire or_73969;
  wire or_71926;
  wire [1:0] concat_71927;
  wire [1:0] lit_65535_squeezed;
  wire [15:0] concat_71930;
  wire not_71933;
  wire stage_outputs_valid_0;
  wire not_71937;
  wire [1:0] sel_71939;
  wire [15:0] left;
  wire [15:0] literal_71941;
  wire [15:0] literal_71942;
  wire and_73973;
  wire send_5912_finished;
  wire and_73975;
  wire p_last;
  wire not_71949;
  wire [15:0] sign_ext_71950;
  wire eq_71951;
  wire eq_71952;
  wire [127:0] tuple_index_71953;
  wire and_71955;
  wire not_71956;
  wire and_71957;
  wire not_71958;
  wire sel_71961;
  wire [15:0] add_71964;
  wire sel_71966;
  wire [127:0] beat;
  wire and_73981;
  wire and_73982;
  wire and_71972;
  wire or_71973;
  wire and_71974;
  wire or_71975;
  assign p_kept = packed_data[0:0];
  assign not_71903 = ~____state_0;
  assign keeps = ____state_0 ? ____state_3 : p_kept;
  assign or_71914 = later_valid | not_71903;
  assign or_71915 = packed_valid | ____state_0;
  assign not_71917 = ~keeps;
  assign literal_71920 = 1'h0;
  assign p_sum = packed_data[2:2];
  assign literal_71922 = 15'h0000;
  assign active_inputs_valid_0 = or_71914 & or_71915;
  assign or_73969 = kept_ready | __kept_already_done_reg | not_71917;
  assign or_71926 = vectors_ready | __vectors_already_done_reg;
  assign concat_71927 = {literal_71920, p_sum};
  assign lit_65535_squeezed = 2'h3;
  assign concat_71930 = {literal_71922, p_sum};
  assign not_71933 = ~__kept_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_73969 & or_71926;
  assign not_71937 = ~__vectors_already_done_reg;
  assign sel_71939 = ____state_0 ? lit_65535_squeezed : concat_71927;
  assign left = ____state_1 + concat_71930;
  assign literal_71941 = 16'h0001;
  assign literal_71942 = 16'h0002;
  assign and_73973 = active_inputs_valid_0 & keeps & not_71933;
  assign send_5912_finished = stage_outputs_valid_0 & keeps;
  assign and_73975 = active_inputs_valid_0 & not_71937;
  assign p_last = packed_data[1:1];
  assign not_71949 = ~____state_2;
  assign sign_ext_71950 = {{14{sel_71939[1]}}, sel_71939};
  assign eq_71951 = left == literal_71941;
  assign eq_71952 = ____state_1 == literal_71942;
  assign tuple_index_71953 = packed_data[130:3];
  assign and_71955 = and_73973 & kept_ready;
  assign not_71956 = ~send_5912_finished;
  assign and_71957 = and_73975 & vectors_ready;
  assign not_71958 = ~stage_outputs_valid_0;
  assign sel_71961 = ____state_0 ? not_71949 : p_last;
  assign add_71964 = ____state_1 + sign_ext_71950;
  assign sel_71966 = ____state_0 ? eq_71952 : eq_71951;
  assign beat = ____state_0 ? later_data : tuple_index_71953;
  assign and_73981 = stage_outputs_valid_0 & ____state_0;
  assign and_73982 = stage_outputs_valid_0 & not_71903;
  assign and_71972 = and_71955 & not_71956;
  assign or_71973 = and_71955 | send_5912_finished;
  assign and_71974 = and_71957 & not_71958;
  assign or_71975 = and_71957 | stage_outputs_valid_0;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 16'h0000;
      ____state_2 <= 1'h0;
      ____state_3 <= 1'h0;
      __kept_already_done_reg <= 1'h0;
      __vectors_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_71961 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? add_71964 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_71966 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? keeps : ____state_3;
      __kept_already_done_reg <= or_71973 ? and_71972 : __kept_already_done_reg;
      __vectors_already_done_reg <= or_71975 ? and_71974 : __vectors_already_done_reg;
    end
  end
  assign kept_data = beat;
  assign kept_valid = and_73973;
  assign later_ready = and_73981;
  assign packed_ready = and_73982;
  assign vectors_data = beat;
  assign vectors_valid = and_73975;
endmodule


module edgegen_control(
  input wire clk,
  input wire rst,
  input wire [1:0] done_data,
  input wire done_valid,
  input wire events_data,
  input wire events_valid,
  input wire faults_data,
  input wire faults_valid,
  input wire [7:0] s_ar_data,
  input wire s_ar_valid,
  input wire [7:0] s_aw_data,
  input wire s_aw_valid,
  input wire s_b_ready,
  input wire s_r_ready,
  input wire [31:0] s_w_data,
  input wire s_w_valid,
  input wire start_ready,
  output wire done_ready,
  output wire events_ready,
  output wire faults_ready,
  output wire s_ar_ready,
  output wire s_aw_ready,
  output wire [1:0] s_b_data,
  output wire s_b_valid,
  output wire [31:0] s_r_data,
  output wire s_r_valid,
  output wire s_w_ready,
  output wire [95:0] start_data,
  output wire start_valid
);
  reg [31:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg [31:0] ____state_3;
  reg [31:0] ____state_4;
  reg [31:0] ____state_5;
  reg [31:0] ____state_6;
  reg [31:0] ____state_7;
  reg ____state_8;
  reg ____state_9;
  reg ____state_10;
  reg [3:0] ____state_11;
  reg ____state_12;
  reg [31:0] ____state_13;
  reg __s_b_already_done_reg;
  reg __s_r_already_done_reg;
  reg __start_already_done_reg;
  wire write;
  wire ends;
  wire [3:0] COUNT;
  wire bad_write;
  wire not_60892;
  wire not_60894;
  wire not_60896;
  wire [3:0] bit_slice_60907;
  wire [3:0] TOKENS;
  wire [3:0] UNIT;
  wire [3:0] POSITION;
  wire [3:0] SCRATCH;
  wire [3:0] WORDS;
  wire [3:0] ERRORS;
  wire [3:0] BEATS;
  wire [3:0] CYCLES;
  wire [3:0] DONE;
  wire [3:0] QUEUE;
  wire [3:0] STATUS;
  wire [3:0] BUILD;
  wire and_60897;
  wire eq_60899;
  wire not_60900;
  wire and_60901;
  wire and_60902;
  wire [31:0] literal_60921;
  wire or_73344;
  wire or_73345;
  wire or_73346;
  wire eq_60952;
  wire eq_60953;
  wire eq_60934;
  wire eq_60935;
  wire eq_60936;
  wire eq_60937;
  wire eq_60938;
  wire eq_60939;
  wire eq_60940;
  wire eq_60941;
  wire eq_60942;
  wire eq_60943;
  wire eq_60944;
  wire [30:0] literal_60927;
  wire or_60928;
  wire starts;
  wire or_60930;
  wire literal_60954;
  wire ne_60955;
  wire not_60957;
  wire stage_outputs_valid_0;
  wire not_60961;
  wire not_60963;
  wire [12:0] concat_60987;
  wire [10:0] concat_60975;
  wire eq_60964;
  wire [31:0] concat_60965;
  wire not_60966;
  wire [31:0] concat_60967;
  wire [31:0] concat_60968;
  wire [31:0] concat_60969;
  wire eq_60970;
  wire eq_60971;
  wire not_60889;
  wire not_60906;
  wire [28:0] literal_60976;
  wire [28:0] literal_60986;
  wire [28:0] bit_slice_60977;
  wire [28:0] bit_slice_60978;
  wire [28:0] bit_slice_60979;
  wire [28:0] bit_slice_60980;
  wire [28:0] bit_slice_60981;
  wire [28:0] bit_slice_60982;
  wire [28:0] literal_60983;
  wire [28:0] bit_slice_60984;
  wire [28:0] bit_slice_60985;
  wire [2:0] literal_60988;
  wire [2:0] concat_60989;
  wire [2:0] bit_slice_60990;
  wire [2:0] bit_slice_60991;
  wire [2:0] bit_slice_60992;
  wire [2:0] bit_slice_60993;
  wire [2:0] bit_slice_60994;
  wire [2:0] bit_slice_60995;
  wire [2:0] literal_61000;
  wire [2:0] bit_slice_60996;
  wire [2:0] bit_slice_60997;
  wire [2:0] literal_60998;
  wire [2:0] literal_60999;
  wire and_73351;
  wire send_2569_finished;
  wire and_73353;
  wire send_2575_finished;
  wire and_73355;
  wire send_2589_finished;
  wire [13:0] one_hot_73139;
  wire [11:0] one_hot_73145;
  wire and_61007;
  wire [31:0] add_61008;
  wire [31:0] sign_ext_61009;
  wire [31:0] add_61010;
  wire [31:0] add_61011;
  wire [31:0] add_61012;
  wire and_61013;
  wire and_61014;
  wire ne_61015;
  wire ne_61016;
  wire new_aw;
  wire nand_61018;
  wire [3:0] bit_slice_61019;
  wire new_w;
  wire [28:0] found__3_to_32;
  wire [2:0] found__0_to_3;
  wire and_61024;
  wire not_61025;
  wire and_61026;
  wire not_61027;
  wire and_61028;
  wire not_61029;
  wire [12:0] bit_slice_73140;
  wire [10:0] bit_slice_73146;
  wire [31:0] sel_61032;
  wire [31:0] sel_61035;
  wire [31:0] and_61037;
  wire [31:0] and_61039;
  wire [31:0] and_61041;
  wire [31:0] and_61043;
  wire [31:0] sel_61045;
  wire [31:0] sel_61047;
  wire or_61049;
  wire and_61051;
  wire sel_61053;
  wire [3:0] sel_61055;
  wire sel_61057;
  wire [31:0] sel_61059;
  wire and_73375;
  wire [1:0] literal_61066;
  wire [31:0] found;
  wire and_73376;
  wire [95:0] tuple_61069;
  wire and_61070;
  wire or_61071;
  wire and_61072;
  wire or_61073;
  wire and_61074;
  wire or_61075;
  wire eq_73141;
  wire eq_73147;
  assign write = ____state_10 & ____state_12;
  assign ends = done_data[0:0];
  assign COUNT = 4'h3;
  assign bad_write = done_data[1:1];
  assign not_60892 = ~write;
  assign not_60894 = ~s_ar_valid;
  assign not_60896 = ~____state_9;
  assign bit_slice_60907 = s_ar_data[5:2];
  assign TOKENS = 4'hc;
  assign UNIT = 4'hb;
  assign POSITION = 4'ha;
  assign SCRATCH = 4'h9;
  assign WORDS = 4'h8;
  assign ERRORS = 4'h7;
  assign BEATS = 4'h6;
  assign CYCLES = 4'h5;
  assign DONE = 4'h4;
  assign QUEUE = 4'h2;
  assign STATUS = 4'h1;
  assign BUILD = 4'h0;
  assign and_60897 = done_valid & ends;
  assign eq_60899 = ____state_11 == COUNT;
  assign not_60900 = ~____state_8;
  assign and_60901 = events_valid & events_data;
  assign and_60902 = done_valid & bad_write;
  assign literal_60921 = 32'h0000_0000;
  assign or_73344 = s_b_ready | __s_b_already_done_reg | not_60892;
  assign or_73345 = s_r_ready | __s_r_already_done_reg | not_60894;
  assign or_73346 = start_ready | __start_already_done_reg | not_60896;
  assign eq_60952 = bit_slice_60907 == TOKENS;
  assign eq_60953 = bit_slice_60907 == UNIT;
  assign eq_60934 = bit_slice_60907 == POSITION;
  assign eq_60935 = bit_slice_60907 == SCRATCH;
  assign eq_60936 = bit_slice_60907 == WORDS;
  assign eq_60937 = bit_slice_60907 == ERRORS;
  assign eq_60938 = bit_slice_60907 == BEATS;
  assign eq_60939 = bit_slice_60907 == CYCLES;
  assign eq_60940 = bit_slice_60907 == DONE;
  assign eq_60941 = bit_slice_60907 == COUNT;
  assign eq_60942 = bit_slice_60907 == QUEUE;
  assign eq_60943 = bit_slice_60907 == STATUS;
  assign eq_60944 = bit_slice_60907 == BUILD;
  assign literal_60927 = 31'h0000_0000;
  assign or_60928 = and_60897 | faults_valid;
  assign starts = write & eq_60899 & not_60900;
  assign or_60930 = and_60901 | and_60902 | faults_valid;
  assign literal_60954 = 1'h0;
  assign ne_60955 = ____state_5 != literal_60921;
  assign not_60957 = ~__s_b_already_done_reg;
  assign stage_outputs_valid_0 = or_73344 & or_73345 & or_73346;
  assign not_60961 = ~__s_r_already_done_reg;
  assign not_60963 = ~__start_already_done_reg;
  assign concat_60987 = {eq_60952, eq_60953, eq_60934, eq_60935, eq_60936, eq_60937, eq_60938, eq_60939, eq_60940, eq_60941, eq_60942, eq_60943, eq_60944};
  assign concat_60975 = {eq_60934, eq_60935, eq_60936, eq_60937, eq_60938, eq_60939, eq_60940, eq_60941, eq_60942, eq_60943, eq_60944};
  assign eq_60964 = ____state_11 == QUEUE;
  assign concat_60965 = {literal_60927, or_60928};
  assign not_60966 = ~starts;
  assign concat_60967 = {literal_60927, ____state_8};
  assign concat_60968 = {literal_60927, events_valid};
  assign concat_60969 = {literal_60927, or_60930};
  assign eq_60970 = ____state_11 == SCRATCH;
  assign eq_60971 = ____state_11 == POSITION;
  assign not_60889 = ~____state_10;
  assign not_60906 = ~____state_12;
  assign literal_60976 = 29'h1c33_10b4;
  assign literal_60986 = 29'h0000_0000;
  assign bit_slice_60977 = ____state_0[31:3];
  assign bit_slice_60978 = ____state_1[31:3];
  assign bit_slice_60979 = ____state_2[31:3];
  assign bit_slice_60980 = ____state_3[31:3];
  assign bit_slice_60981 = ____state_4[31:3];
  assign bit_slice_60982 = ____state_5[31:3];
  assign literal_60983 = 29'h0000_003f;
  assign bit_slice_60984 = ____state_6[31:3];
  assign bit_slice_60985 = ____state_7[31:3];
  assign literal_60988 = 3'h7;
  assign concat_60989 = {literal_60954, ne_60955, ____state_8};
  assign bit_slice_60990 = ____state_0[2:0];
  assign bit_slice_60991 = ____state_1[2:0];
  assign bit_slice_60992 = ____state_2[2:0];
  assign bit_slice_60993 = ____state_3[2:0];
  assign bit_slice_60994 = ____state_4[2:0];
  assign bit_slice_60995 = ____state_5[2:0];
  assign literal_61000 = 3'h0;
  assign bit_slice_60996 = ____state_6[2:0];
  assign bit_slice_60997 = ____state_7[2:0];
  assign literal_60998 = 3'h1;
  assign literal_60999 = 3'h2;
  assign and_73351 = write & not_60957;
  assign send_2569_finished = stage_outputs_valid_0 & write;
  assign and_73353 = s_ar_valid & not_60961;
  assign send_2575_finished = stage_outputs_valid_0 & s_ar_valid;
  assign and_73355 = ____state_9 & not_60963;
  assign send_2589_finished = stage_outputs_valid_0 & ____state_9;
  assign one_hot_73139 = {concat_60987[12:0] == 13'h0000, concat_60987[12] && concat_60987[11:0] == 12'h000, concat_60987[11] && concat_60987[10:0] == 11'h000, concat_60987[10] && concat_60987[9:0] == 10'h000, concat_60987[9] && concat_60987[8:0] == 9'h000, concat_60987[8] && concat_60987[7:0] == 8'h00, concat_60987[7] && concat_60987[6:0] == 7'h00, concat_60987[6] && concat_60987[5:0] == 6'h00, concat_60987[5] && concat_60987[4:0] == 5'h00, concat_60987[4] && concat_60987[3:0] == 4'h0, concat_60987[3] && concat_60987[2:0] == 3'h0, concat_60987[2] && concat_60987[1:0] == 2'h0, concat_60987[1] && !concat_60987[0], concat_60987[0]};
  assign one_hot_73145 = {concat_60975[10:0] == 11'h000, concat_60975[10] && concat_60975[9:0] == 10'h000, concat_60975[9] && concat_60975[8:0] == 9'h000, concat_60975[8] && concat_60975[7:0] == 8'h00, concat_60975[7] && concat_60975[6:0] == 7'h00, concat_60975[6] && concat_60975[5:0] == 6'h00, concat_60975[5] && concat_60975[4:0] == 5'h00, concat_60975[4] && concat_60975[3:0] == 4'h0, concat_60975[3] && concat_60975[2:0] == 3'h0, concat_60975[2] && concat_60975[1:0] == 2'h0, concat_60975[1] && !concat_60975[0], concat_60975[0]};
  assign and_61007 = ____state_10 & ____state_12 & eq_60964;
  assign add_61008 = ____state_2 + concat_60965;
  assign sign_ext_61009 = {32{not_60966}};
  assign add_61010 = ____state_3 + concat_60967;
  assign add_61011 = ____state_4 + concat_60968;
  assign add_61012 = ____state_5 + concat_60969;
  assign and_61013 = ____state_10 & ____state_12 & eq_60970;
  assign and_61014 = ____state_10 & ____state_12 & eq_60971;
  assign ne_61015 = ____state_2 != ____state_1;
  assign ne_61016 = ____state_13 != literal_60921;
  assign new_aw = s_aw_valid & not_60889;
  assign nand_61018 = ~(____state_10 & ____state_12);
  assign bit_slice_61019 = s_aw_data[5:2];
  assign new_w = s_w_valid & not_60906;
  assign found__3_to_32 = literal_60976 & {29{concat_60975[0]}} | literal_60986 & {29{concat_60975[1]}} | bit_slice_60977 & {29{concat_60975[2]}} | bit_slice_60978 & {29{concat_60975[3]}} | bit_slice_60979 & {29{concat_60975[4]}} | bit_slice_60980 & {29{concat_60975[5]}} | bit_slice_60981 & {29{concat_60975[6]}} | bit_slice_60982 & {29{concat_60975[7]}} | literal_60983 & {29{concat_60975[8]}} | bit_slice_60984 & {29{concat_60975[9]}} | bit_slice_60985 & {29{concat_60975[10]}};
  assign found__0_to_3 = literal_60988 & {3{concat_60987[0]}} | concat_60989 & {3{concat_60987[1]}} | bit_slice_60990 & {3{concat_60987[2]}} | bit_slice_60991 & {3{concat_60987[3]}} | bit_slice_60992 & {3{concat_60987[4]}} | bit_slice_60993 & {3{concat_60987[5]}} | bit_slice_60994 & {3{concat_60987[6]}} | bit_slice_60995 & {3{concat_60987[7]}} | literal_61000 & {3{concat_60987[8]}} | bit_slice_60996 & {3{concat_60987[9]}} | bit_slice_60997 & {3{concat_60987[10]}} | literal_60998 & {3{concat_60987[11]}} | literal_60999 & {3{concat_60987[12]}};
  assign and_61024 = and_73351 & s_b_ready;
  assign not_61025 = ~send_2569_finished;
  assign and_61026 = and_73353 & s_r_ready;
  assign not_61027 = ~send_2575_finished;
  assign and_61028 = and_73355 & start_ready;
  assign not_61029 = ~send_2589_finished;
  assign bit_slice_73140 = one_hot_73139[12:0];
  assign bit_slice_73146 = one_hot_73145[10:0];
  assign sel_61032 = and_61007 ? ____state_13 : ____state_0;
  assign sel_61035 = starts ? ____state_13 : ____state_1;
  assign and_61037 = add_61008 & sign_ext_61009;
  assign and_61039 = add_61010 & sign_ext_61009;
  assign and_61041 = add_61011 & sign_ext_61009;
  assign and_61043 = add_61012 & sign_ext_61009;
  assign sel_61045 = and_61013 ? ____state_13 : ____state_6;
  assign sel_61047 = and_61014 ? ____state_13 : ____state_7;
  assign or_61049 = starts | ne_61015;
  assign and_61051 = starts & ne_61016;
  assign sel_61053 = ____state_10 ? nand_61018 : new_aw;
  assign sel_61055 = new_aw ? bit_slice_61019 : ____state_11;
  assign sel_61057 = ____state_12 ? nand_61018 : new_w;
  assign sel_61059 = new_w ? s_w_data : ____state_13;
  assign and_73375 = stage_outputs_valid_0 & not_60889;
  assign literal_61066 = 2'h0;
  assign found = {found__3_to_32, found__0_to_3};
  assign and_73376 = stage_outputs_valid_0 & not_60906;
  assign tuple_61069 = {____state_0, ____state_1, ____state_7};
  assign and_61070 = and_61024 & not_61025;
  assign or_61071 = and_61024 | send_2569_finished;
  assign and_61072 = and_61026 & not_61027;
  assign or_61073 = and_61026 | send_2575_finished;
  assign and_61074 = and_61028 & not_61029;
  assign or_61075 = and_61028 | send_2589_finished;
  assign eq_73141 = concat_60987 == bit_slice_73140;
  assign eq_73147 = concat_60975 == bit_slice_73146;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 32'h0000_0000;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 32'h0000_0000;
      ____state_4 <= 32'h0000_0000;
      ____state_5 <= 32'h0000_0000;
      ____state_6 <= 32'h0000_0000;
      ____state_7 <= 32'h0000_0000;
      ____state_8 <= 1'h0;
      ____state_9 <= 1'h0;
      ____state_10 <= 1'h0;
      ____state_11 <= 4'h0;
      ____state_12 <= 1'h0;
      ____state_13 <= 32'h0000_0000;
      __s_b_already_done_reg <= 1'h0;
      __s_r_already_done_reg <= 1'h0;
      __start_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_61032 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_61035 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_61037 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? and_61039 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? and_61041 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_61043 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_61045 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_61047 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? or_61049 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_61051 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_61053 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_61055 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_61057 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_61059 : ____state_13;
      __s_b_already_done_reg <= or_61071 ? and_61070 : __s_b_already_done_reg;
      __s_r_already_done_reg <= or_61073 ? and_61072 : __s_r_already_done_reg;
      __start_already_done_reg <= or_61075 ? and_61074 : __start_already_done_reg;
    end
  end
  assign done_ready = stage_outputs_valid_0;
  assign events_ready = stage_outputs_valid_0;
  assign faults_ready = stage_outputs_valid_0;
  assign s_ar_ready = stage_outputs_valid_0;
  assign s_aw_ready = and_73375;
  assign s_b_data = literal_61066;
  assign s_b_valid = and_73351;
  assign s_r_data = found;
  assign s_r_valid = and_73353;
  assign s_w_ready = and_73376;
  assign start_data = tuple_61069;
  assign start_valid = and_73355;
endmodule


module edgegen_queue(
  input wire clk,
  input wire rst,
  input wire collects_ready,
  input wire [127:0] commands_data,
  input wire commands_valid,
  input wire faults_ready,
  input wire feeds_ready,
  input wire finished_data,
  input wire finished_valid,
  input wire jobs_w_ready,
  input wire jobs_x_ready,
  input wire reads_ready,
  input wire [95:0] start_data,
  input wire start_valid,
  input wire walks_ready,
  input wire writes_ready,
  output wire [86:0] collects_data,
  output wire collects_valid,
  output wire commands_ready,
  output wire faults_data,
  output wire faults_valid,
  output wire [86:0] feeds_data,
  output wire feeds_valid,
  output wire finished_ready,
  output wire [53:0] jobs_w_data,
  output wire jobs_w_valid,
  output wire [53:0] jobs_x_data,
  output wire jobs_x_valid,
  output wire [114:0] reads_data,
  output wire reads_valid,
  output wire start_ready,
  output wire [154:0] walks_data,
  output wire walks_valid,
  output wire [112:0] writes_data,
  output wire writes_valid
);
  function automatic [18:0] priority_sel_19b_2way (input reg [1:0] sel, input reg [18:0] case0, input reg [18:0] case1, input reg [18:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_19b_2way = case0;
        end
        2'b10: begin
          priority_sel_19b_2way = case1;
        end
        2'b00: begin
          priority_sel_19b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_19b_2way = 19'dx;
        end
      endcase
    end
  endfunction
  function automatic [16:0] priority_sel_17b_2way (input reg [1:0] sel, input reg [16:0] case0, input reg [16:0] case1, input reg [16:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_17b_2way = case0;
        end
        2'b10: begin
          priority_sel_17b_2way = case1;
        end
        2'b00: begin
          priority_sel_17b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_17b_2way = 17'dx;
        end
      endcase
    end
  endfunction
  function automatic [31:0] priority_sel_32b_2way (input reg [1:0] sel, input reg [31:0] case0, input reg [31:0] case1, input reg [31:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_32b_2way = case0;
        end
        2'b10: begin
          priority_sel_32b_2way = case1;
        end
        2'b00: begin
          priority_sel_32b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_32b_2way = 32'dx;
        end
      endcase
    end
  endfunction
  reg [2:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg ____state_3;
  reg [31:0] ____state_4;
  reg [127:0] ____state_5;
  reg [127:0] ____state_6;
  reg [7:0] ____state_7;
  reg ____state_9;
  reg ____state_10;
  reg [15:0] ____state_11;
  reg [31:0] ____state_12;
  reg [31:0] ____state_13;
  reg [31:0] ____state_14;
  reg [31:0] ____state_15;
  reg [31:0] ____state_16;
  reg [31:0] ____state_17;
  reg [15:0] ____state_18;
  reg [4:0] ____state_19;
  reg [1:0] ____state_20;
  reg [1:0] ____state_21;
  reg ____state_22;
  reg ____state_23;
  reg [1:0] ____state_24;
  reg [19:0] ____state_25;
  reg [15:0] ____state_26;
  reg [31:0] ____state_27;
  reg [3:0] ____state_28;
  reg ____state_29;
  reg ____state_30;
  reg [31:0] ____state_31;
  reg [31:0] ____state_32;
  reg [15:0] ____state_33;
  reg [15:0] ____state_34;
  reg [19:0] ____state_35;
  reg [19:0] ____state_36;
  reg [15:0] ____state_37;
  reg [2:0] ____state_38;
  reg [31:0] ____state_39;
  reg [31:0] ____state_40;
  reg [31:0] ____state_41;
  reg [15:0] ____state_42;
  reg ____state_43;
  reg ____state_44;
  reg ____state_45;
  reg ____state_46;
  reg [7:0] ____state_47;
  reg __collects_already_done_reg;
  reg __faults_already_done_reg;
  reg __feeds_already_done_reg;
  reg __jobs_w_already_done_reg;
  reg __jobs_x_already_done_reg;
  reg __reads_already_done_reg;
  reg __walks_already_done_reg;
  reg __writes_already_done_reg;
  wire [19:0] bit_slice_61156;
  wire [19:0] literal_61157;
  wire bit_slice_61158;
  wire [19:0] bit_slice_61159;
  wire [19:0] add_61160;
  wire [19:0] count__1;
  wire [15:0] bit_slice_61167;
  wire [15:0] literal_61168;
  wire [7:0] literal_61165;
  wire [1:0] bit_slice_61174;
  wire [1:0] product__1_more;
  wire [4:0] bit_slice_61176;
  wire [4:0] literal_61177;
  wire [14:0] literal_61178;
  wire [15:0] add_61179;
  wire [2:0] literal_61170;
  wire sel_61171;
  wire ne_61173;
  wire lit_5_squeezed;
  wire [17:0] bit_slice_61189;
  wire [17:0] literal_61190;
  wire ne_61191;
  wire [14:0] bit_slice_61192;
  wire ne_61193;
  wire [30:0] concat_61194;
  wire [3:0] shift;
  wire [30:0] bit_slice_61196;
  wire [2:0] literal_61180;
  wire [2:0] literal_61181;
  wire step_4_case_cmp;
  wire nand_61183;
  wire [19:0] literal_61186;
  wire [18:0] concat_61207;
  wire [18:0] concat_61208;
  wire [15:0] concat_61209;
  wire [15:0] concat_61210;
  wire [30:0] shll_61211;
  wire [31:0] concat_61212;
  wire [31:0] literal_61213;
  wire step_1_case_cmp;
  wire step_2_case_cmp;
  wire [2:0] literal_61199;
  wire at_command;
  wire more;
  wire [2:0] literal_61202;
  wire [2:0] literal_61203;
  wire [2:0] literal_61204;
  wire ne_61205;
  wire ne_61206;
  wire [2:0] literal_61224;
  wire [18:0] fours_squeezed;
  wire [1:0] pass_operand;
  wire [1:0] literal_61227;
  wire [1:0] literal_61228;
  wire [1:0] pass_top;
  wire [15:0] add_61230;
  wire HAS_UNIT_inputs__1;
  wire [31:0] bit_slice_61232;
  wire [31:0] concat_61233;
  wire [31:0] add_61234;
  wire receives;
  wire idle;
  wire go;
  wire not_61217;
  wire not_61218;
  wire and_61219;
  wire step_5_case_cmp;
  wire eq_61221;
  wire eq_61222;
  wire reads_vectors;
  wire decodes;
  wire step_default_case_cmp;
  wire [17:0] bit_slice_61262;
  wire bit_slice_61263;
  wire eq_61264;
  wire eq_61265;
  wire eq_61266;
  wire [16:0] concat_61267;
  wire [16:0] concat_61268;
  wire [15:0] bit_slice_61269;
  wire HAS_UNIT_rows__1;
  wire [31:0] bit_slice_61271;
  wire [31:0] sel_61272;
  wire [31:0] shll_61273;
  wire not_61236;
  wire not_61238;
  wire vector;
  wire nor_61244;
  wire product;
  wire request;
  wire and_61257;
  wire [6:0] ____state_0__next_value_predicates;
  wire [3:0] bit_slice_61297;
  wire [18:0] bit_slice_61298;
  wire [18:0] literal_61299;
  wire bit_slice_61300;
  wire [4:0] bit_slice_61301;
  wire [4:0] literal_61302;
  wire [4:0] literal_61303;
  wire [1:0] literal_61304;
  wire [18:0] concat_61305;
  wire [18:0] concat_61306;
  wire [17:0] sign_ext_61307;
  wire [1:0] concat_61308;
  wire HAS_UNIT;
  wire [4:0] literal_61310;
  wire [4:0] literal_61311;
  wire [4:0] literal_61312;
  wire [4:0] literal_61313;
  wire [4:0] literal_61314;
  wire [16:0] sel_61315;
  wire [3:0] bit_slice_61316;
  wire [7:0] product__1_mode;
  wire [7:0] literal_61318;
  wire [7:0] literal_61319;
  wire [7:0] literal_61320;
  wire [15:0] words;
  wire [15:0] literal_61322;
  wire [15:0] literal_61323;
  wire [31:0] rows;
  wire [31:0] literal_61325;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [11:0] bit_slice_61328;
  wire [11:0] literal_61329;
  wire [15:0] pass_segments__1;
  wire [30:0] __state_1_bits_1_width_31;
  wire [30:0] literal_61332;
  wire or_61278;
  wire or_61279;
  wire not_61281;
  wire not_61283;
  wire not_61287;
  wire not_61291;
  wire not_61293;
  wire not_61295;
  wire [7:0] one_hot_61345;
  wire [31:0] shrl_61346;
  wire [3:0] bit_slice_61347;
  wire bit_slice_61348;
  wire bit_slice_61349;
  wire product__1_both;
  wire [19:0] concat_61351;
  wire [19:0] concat_61352;
  wire pass_chained;
  wire eq_61354;
  wire eq_61355;
  wire eq_61356;
  wire [18:0] add_61357;
  wire [17:0] and_61358;
  wire one_hot_sel_73157;
  wire bit_slice_61360;
  wire eq_61361;
  wire eq_61362;
  wire eq_61363;
  wire eq_61364;
  wire eq_61365;
  wire eq_61366;
  wire [18:0] concat_61367;
  wire or_reduce_61368;
  wire ult_61369;
  wire ult_61370;
  wire ne_61371;
  wire ne_61372;
  wire ult_61373;
  wire ne_61374;
  wire ne_61375;
  wire ne_61376;
  wire ne_61377;
  wire eq_61378;
  wire ne_61379;
  wire [30:0] add_61382;
  wire __state_1_portion_0_width_1;
  wire [16:0] concat_61387;
  wire [16:0] concat_61388;
  wire active_inputs_valid_0;
  wire or_73378;
  wire or_73379;
  wire or_73380;
  wire or_73381;
  wire or_73382;
  wire or_73383;
  wire or_73384;
  wire or_73385;
  wire bit_slice_61391;
  wire bit_slice_61392;
  wire bit_slice_61393;
  wire bit_slice_61394;
  wire bit_slice_61395;
  wire bit_slice_61396;
  wire bit_slice_61397;
  wire [2:0] after__1;
  wire [2:0] concat_61399;
  wire ends;
  wire [31:0] literal_61402;
  wire bit_slice_61405;
  wire [31:0] offset;
  wire [31:0] sign_ext_61407;
  wire [31:0] sign_ext_61408;
  wire nor_61409;
  wire [19:0] add_61410;
  wire [19:0] fours;
  wire not_61412;
  wire [1:0] concat_61413;
  wire [18:0] sel_61414;
  wire [18:0] lit_1_squeezed__3;
  wire [18:0] concat_61416;
  wire [31:0] sign_ext_61417;
  wire or_61418;
  wire [18:0] sel_61419;
  wire [15:0] bit_slice_61420;
  wire [15:0] MAGIC;
  wire is_vector;
  wire and_61423;
  wire filled;
  wire [6:0] literal_61425;
  wire [31:0] concat_61427;
  wire [31:0] run_queue;
  wire [13:0] bit_slice_61429;
  wire [13:0] sign_ext_61430;
  wire [1:0] concat_61431;
  wire [16:0] sel_61432;
  wire [16:0] bit_slice_61433;
  wire [16:0] literal_61434;
  wire bit_slice_61435;
  wire and_73387;
  wire not_61437;
  wire stage_outputs_valid_0;
  wire not_61439;
  wire not_61441;
  wire and_73390;
  wire not_61443;
  wire not_61445;
  wire not_61447;
  wire not_61449;
  wire not_61451;
  wire eq_61453;
  wire eq_61454;
  wire eq_61455;
  wire eq_61456;
  wire eq_61457;
  wire eq_61458;
  wire eq_61459;
  wire and_73396;
  wire and_73397;
  wire and_73398;
  wire and_73399;
  wire and_73400;
  wire and_73401;
  wire and_73402;
  wire waits;
  wire [2:0] sel_61468;
  wire [30:0] sel_61469;
  wire [31:0] sign_ext_61470;
  wire eq_61471;
  wire [31:0] run_count;
  wire not_61474;
  wire [3:0] bit_slice_61475;
  wire [31:0] bit_slice_61476;
  wire [31:0] and_61477;
  wire [31:0] and_61478;
  wire [19:0] sel_61479;
  wire [19:0] sign_ext_61480;
  wire [18:0] priority_sel_61481;
  wire [31:0] bit_slice_61482;
  wire [31:0] and_61483;
  wire [12:0] literal_61484;
  wire [18:0] sel_61485;
  wire [15:0] bit_slice_61486;
  wire eq_61487;
  wire sel_61488;
  wire [7:0] concat_61489;
  wire [31:0] sel_61494;
  wire [13:0] and_61495;
  wire [16:0] priority_sel_61496;
  wire and_61497;
  wire [31:0] sign_ext_61499;
  wire [31:0] sign_ext_61506;
  wire and_61509;
  wire send_2817_finished;
  wire and_73404;
  wire send_2838_finished;
  wire and_61513;
  wire and_61515;
  wire send_2793_finished;
  wire and_61517;
  wire and_73409;
  wire send_2783_finished;
  wire and_73411;
  wire send_2832_finished;
  wire and_73413;
  wire send_2809_finished;
  wire [2:0] one_hot_73152;
  wire not_61525;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_61528;
  wire [2:0] sel_61529;
  wire and_73415;
  wire and_73416;
  wire and_73417;
  wire and_73418;
  wire and_73419;
  wire and_73420;
  wire and_73421;
  wire [31:0] concat_61537;
  wire [31:0] add_61538;
  wire sel_61539;
  wire eq_61540;
  wire [31:0] run_position;
  wire bit_slice_61543;
  wire [31:0] bit_slice_61544;
  wire [31:0] bit_slice_61545;
  wire [4:0] pass_op;
  wire [1:0] pass_source;
  wire bit_slice_61552;
  wire bit_slice_61554;
  wire [3:0] bit_slice_61560;
  wire bit_slice_61563;
  wire [31:0] add_61565;
  wire [31:0] add_61567;
  wire [15:0] bit_slice_61569;
  wire [15:0] bit_slice_61571;
  wire [19:0] and_61572;
  wire [19:0] concat_61573;
  wire [2:0] sign_ext_61576;
  wire [31:0] add_61577;
  wire [31:0] concat_61578;
  wire [31:0] concat_61579;
  wire [15:0] segments;
  wire bit_slice_61581;
  wire good;
  wire [7:0] add_61583;
  wire [7:0] concat_61584;
  wire [2:0] bit_slice_61585;
  wire [2:0] concat_61586;
  wire [31:0] priority_sel_61587;
  wire [31:0] concat_61588;
  wire [31:0] and_61589;
  wire [15:0] sel_73151;
  wire [31:0] sel_61591;
  wire [31:0] sel_61592;
  wire [31:0] and_61593;
  wire [15:0] sel_61594;
  wire and_61595;
  wire and_61596;
  wire not_61597;
  wire and_61598;
  wire not_61599;
  wire and_61600;
  wire and_61602;
  wire not_61603;
  wire and_61604;
  wire and_61606;
  wire not_61607;
  wire and_61608;
  wire not_61609;
  wire and_61610;
  wire not_61611;
  wire [1:0] bit_slice_73153;
  wire or_61613;
  wire [2:0] one_hot_sel_61614;
  wire or_61615;
  wire [31:0] sel_61616;
  wire [31:0] sel_61618;
  wire sel_61620;
  wire [31:0] sel_61622;
  wire [127:0] sel_61624;
  wire [127:0] sel_61626;
  wire [7:0] sel_61628;
  wire sel_61630;
  wire sel_61632;
  wire [15:0] sel_61634;
  wire [31:0] sel_61636;
  wire [31:0] sel_61638;
  wire [31:0] sel_61640;
  wire [31:0] sel_61642;
  wire [31:0] sel_61644;
  wire [31:0] sel_61646;
  wire [15:0] sel_61648;
  wire [4:0] sel_61650;
  wire [1:0] sel_61652;
  wire [1:0] sel_61654;
  wire sel_61656;
  wire sel_61658;
  wire [1:0] sel_61660;
  wire [19:0] sel_61662;
  wire [15:0] sel_61664;
  wire [31:0] sel_61666;
  wire [3:0] sel_61668;
  wire sel_61670;
  wire sel_61672;
  wire [31:0] sel_61674;
  wire [31:0] sel_61676;
  wire [15:0] sel_61678;
  wire [15:0] sel_61680;
  wire [19:0] sel_61682;
  wire [19:0] sel_61684;
  wire [15:0] sel_61686;
  wire [2:0] sel_61688;
  wire [31:0] sel_61690;
  wire [31:0] sel_61692;
  wire [31:0] sel_61694;
  wire [15:0] sel_61696;
  wire or_61698;
  wire sel_61700;
  wire sel_61702;
  wire sel_61704;
  wire [7:0] sub_61706;
  wire [86:0] __state_i__2_pass;
  wire and_73468;
  wire [53:0] job;
  wire [114:0] read;
  wire [154:0] walk;
  wire [112:0] tuple_61715;
  wire and_61716;
  wire or_61717;
  wire and_61718;
  wire or_61719;
  wire and_61720;
  wire or_61721;
  wire and_61722;
  wire or_61723;
  wire and_61724;
  wire or_61725;
  wire and_61726;
  wire or_61727;
  wire and_61728;
  wire or_61729;
  wire and_61730;
  wire or_61731;
  wire eq_73154;
  assign bit_slice_61156 = ____state_4[19:0];
  assign literal_61157 = 20'h0_0001;
  assign bit_slice_61158 = ____state_6[91];
  assign bit_slice_61159 = ____state_5[35:16];
  assign add_61160 = bit_slice_61156 + literal_61157;
  assign count__1 = bit_slice_61158 ? add_61160 : bit_slice_61159;
  assign bit_slice_61167 = ____state_4[20:5];
  assign literal_61168 = 16'h0001;
  assign literal_61165 = 8'h00;
  assign bit_slice_61174 = count__1[1:0];
  assign product__1_more = 2'h0;
  assign bit_slice_61176 = count__1[4:0];
  assign literal_61177 = 5'h00;
  assign literal_61178 = 15'h0000;
  assign add_61179 = bit_slice_61167 + literal_61168;
  assign literal_61170 = 3'h4;
  assign sel_61171 = ____state_45 ? ____state_44 : ____state_10;
  assign ne_61173 = ____state_47 != literal_61165;
  assign lit_5_squeezed = 1'h0;
  assign bit_slice_61189 = count__1[19:2];
  assign literal_61190 = 18'h0_0000;
  assign ne_61191 = bit_slice_61174 != product__1_more;
  assign bit_slice_61192 = count__1[19:5];
  assign ne_61193 = bit_slice_61176 != literal_61177;
  assign concat_61194 = {literal_61178, add_61179};
  assign shift = ____state_5[14:11];
  assign bit_slice_61196 = ____state_4[31:1];
  assign literal_61180 = 3'h1;
  assign literal_61181 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_61170;
  assign nand_61183 = ~(sel_61171 & ____state_46 & ne_61173);
  assign literal_61186 = 20'h0_0000;
  assign concat_61207 = {lit_5_squeezed, bit_slice_61189};
  assign concat_61208 = {literal_61190, ne_61191};
  assign concat_61209 = {lit_5_squeezed, bit_slice_61192};
  assign concat_61210 = {literal_61178, ne_61193};
  assign shll_61211 = concat_61194 << shift;
  assign concat_61212 = {lit_5_squeezed, bit_slice_61196};
  assign literal_61213 = 32'h0000_0001;
  assign step_1_case_cmp = ____state_0 == literal_61180;
  assign step_2_case_cmp = ____state_0 == literal_61181;
  assign literal_61199 = 3'h0;
  assign at_command = step_4_case_cmp & nand_61183;
  assign more = ~____state_3;
  assign literal_61202 = 3'h5;
  assign literal_61203 = 3'h6;
  assign literal_61204 = 3'h7;
  assign ne_61205 = ____state_35 != literal_61186;
  assign ne_61206 = ____state_36 != literal_61186;
  assign literal_61224 = 3'h3;
  assign fours_squeezed = concat_61207 + concat_61208;
  assign pass_operand = ____state_5[11:10];
  assign literal_61227 = 2'h3;
  assign literal_61228 = 2'h2;
  assign pass_top = ____state_5[15:14];
  assign add_61230 = concat_61209 + concat_61210;
  assign HAS_UNIT_inputs__1 = ____state_5[10];
  assign bit_slice_61232 = ____state_5[127:96];
  assign concat_61233 = {lit_5_squeezed, shll_61211};
  assign add_61234 = concat_61212 + literal_61213;
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_61199;
  assign go = at_command & ____state_46;
  assign not_61217 = ~step_4_case_cmp;
  assign not_61218 = ~____state_45;
  assign and_61219 = at_command & more;
  assign step_5_case_cmp = ____state_0 == literal_61202;
  assign eq_61221 = ____state_0 == literal_61203;
  assign eq_61222 = ____state_0 == literal_61204;
  assign reads_vectors = ne_61205 | ne_61206;
  assign decodes = ____state_0 == literal_61224;
  assign step_default_case_cmp = ____state_0 > literal_61202;
  assign bit_slice_61262 = fours_squeezed[18:1];
  assign bit_slice_61263 = fours_squeezed[0];
  assign eq_61264 = pass_operand == literal_61227;
  assign eq_61265 = pass_operand == literal_61228;
  assign eq_61266 = pass_top == literal_61228;
  assign concat_61267 = {lit_5_squeezed, add_61230};
  assign concat_61268 = {add_61230, lit_5_squeezed};
  assign bit_slice_61269 = ____state_5[31:16];
  assign HAS_UNIT_rows__1 = ____state_5[9];
  assign bit_slice_61271 = ____state_5[63:32];
  assign sel_61272 = HAS_UNIT_inputs__1 ? concat_61233 : bit_slice_61232;
  assign shll_61273 = add_61234 << shift;
  assign not_61236 = ~receives;
  assign not_61238 = ~idle;
  assign vector = go & ____state_45;
  assign nor_61244 = ~(not_61217 | ____state_46);
  assign product = go & not_61218;
  assign request = idle | and_61219 | step_5_case_cmp | eq_61221;
  assign and_61257 = eq_61222 & reads_vectors;
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign bit_slice_61297 = ____state_6[83:80];
  assign bit_slice_61298 = count__1[19:1];
  assign literal_61299 = 19'h0_0000;
  assign bit_slice_61300 = count__1[0];
  assign bit_slice_61301 = ____state_5[4:0];
  assign literal_61302 = 5'h02;
  assign literal_61303 = 5'h01;
  assign literal_61304 = 2'h1;
  assign concat_61305 = {lit_5_squeezed, bit_slice_61262};
  assign concat_61306 = {literal_61190, bit_slice_61263};
  assign sign_ext_61307 = {18{eq_61264}};
  assign concat_61308 = {eq_61265, eq_61264};
  assign HAS_UNIT = 1'h1;
  assign literal_61310 = 5'h1d;
  assign literal_61311 = 5'h1e;
  assign literal_61312 = 5'h1f;
  assign literal_61313 = 5'h14;
  assign literal_61314 = 5'h16;
  assign sel_61315 = eq_61266 ? concat_61268 : concat_61267;
  assign bit_slice_61316 = ____state_5[7:4];
  assign product__1_mode = ____state_5[7:0];
  assign literal_61318 = 8'h24;
  assign literal_61319 = 8'h05;
  assign literal_61320 = 8'h03;
  assign words = HAS_UNIT_inputs__1 ? add_61179 : bit_slice_61269;
  assign literal_61322 = 16'h0000;
  assign literal_61323 = 16'h01f9;
  assign rows = HAS_UNIT_rows__1 ? add_61234 : bit_slice_61271;
  assign literal_61325 = 32'h0000_0000;
  assign beats = HAS_UNIT_rows__1 ? shll_61273 : sel_61272;
  assign product__1_segments = ____state_6[111:96];
  assign bit_slice_61328 = ____state_5[47:36];
  assign literal_61329 = 12'h000;
  assign pass_segments__1 = ____state_5[63:48];
  assign __state_1_bits_1_width_31 = ____state_1[31:1];
  assign literal_61332 = 31'h0000_0001;
  assign or_61278 = commands_valid | not_61236;
  assign or_61279 = start_valid | not_61238;
  assign not_61281 = ~vector;
  assign not_61283 = ~nor_61244;
  assign not_61287 = ~product;
  assign not_61291 = ~request;
  assign not_61293 = ~and_61257;
  assign not_61295 = ~go;
  assign one_hot_61345 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign shrl_61346 = ____state_4 >> bit_slice_61297;
  assign bit_slice_61347 = ____state_6[87:84];
  assign bit_slice_61348 = ____state_6[88];
  assign bit_slice_61349 = ____state_6[89];
  assign product__1_both = ____state_5[8];
  assign concat_61351 = {lit_5_squeezed, bit_slice_61298};
  assign concat_61352 = {literal_61299, bit_slice_61300};
  assign pass_chained = ____state_6[97];
  assign eq_61354 = bit_slice_61301 == literal_61302;
  assign eq_61355 = bit_slice_61301 == literal_61303;
  assign eq_61356 = pass_top == literal_61304;
  assign add_61357 = concat_61305 + concat_61306;
  assign and_61358 = bit_slice_61262 & sign_ext_61307;
  assign one_hot_sel_73157 = bit_slice_61263 & concat_61308[0] | HAS_UNIT & concat_61308[1];
  assign bit_slice_61360 = ____state_6[90];
  assign eq_61361 = bit_slice_61301 == literal_61310;
  assign eq_61362 = bit_slice_61301 == literal_61311;
  assign eq_61363 = bit_slice_61301 == literal_61312;
  assign eq_61364 = bit_slice_61301 == literal_61177;
  assign eq_61365 = bit_slice_61301 == literal_61313;
  assign eq_61366 = bit_slice_61301 == literal_61314;
  assign concat_61367 = {lit_5_squeezed, sel_61315, lit_5_squeezed};
  assign or_reduce_61368 = |bit_slice_61316;
  assign ult_61369 = product__1_mode < literal_61318;
  assign ult_61370 = product__1_mode < literal_61319;
  assign ne_61371 = product__1_mode != literal_61320;
  assign ne_61372 = words != literal_61322;
  assign ult_61373 = words < literal_61323;
  assign ne_61374 = rows != literal_61325;
  assign ne_61375 = beats != literal_61325;
  assign ne_61376 = product__1_segments != literal_61322;
  assign ne_61377 = count__1 != literal_61186;
  assign eq_61378 = bit_slice_61328 == literal_61329;
  assign ne_61379 = pass_segments__1 != literal_61322;
  assign add_61382 = __state_1_bits_1_width_31 + literal_61332;
  assign __state_1_portion_0_width_1 = ____state_1[0];
  assign concat_61387 = {lit_5_squeezed, ____state_11};
  assign concat_61388 = {____state_11, lit_5_squeezed};
  assign active_inputs_valid_0 = or_61278 & or_61279;
  assign or_73378 = collects_ready | __collects_already_done_reg | not_61281;
  assign or_73379 = faults_ready | __faults_already_done_reg | not_61283;
  assign or_73380 = feeds_ready | __feeds_already_done_reg | not_61281;
  assign or_73381 = jobs_w_ready | __jobs_w_already_done_reg | not_61287;
  assign or_73382 = jobs_x_ready | __jobs_x_already_done_reg | not_61287;
  assign or_73383 = reads_ready | __reads_already_done_reg | not_61291;
  assign or_73384 = walks_ready | __walks_already_done_reg | not_61293;
  assign or_73385 = writes_ready | __writes_already_done_reg | not_61295;
  assign bit_slice_61391 = one_hot_61345[6];
  assign bit_slice_61392 = one_hot_61345[5];
  assign bit_slice_61393 = one_hot_61345[4];
  assign bit_slice_61394 = one_hot_61345[3];
  assign bit_slice_61395 = one_hot_61345[2];
  assign bit_slice_61396 = one_hot_61345[1];
  assign bit_slice_61397 = one_hot_61345[0];
  assign after__1 = {product__1_more, more};
  assign concat_61399 = {HAS_UNIT, ____state_45, HAS_UNIT};
  assign ends = eq_61221 | eq_61222 | nor_61244;
  assign literal_61402 = 32'h0000_0002;
  assign bit_slice_61405 = ____state_5[4];
  assign offset = shrl_61346 << bit_slice_61347;
  assign sign_ext_61407 = {32{bit_slice_61348}};
  assign sign_ext_61408 = {32{bit_slice_61349}};
  assign nor_61409 = ~(product__1_both | HAS_UNIT_rows__1);
  assign add_61410 = concat_61351 + concat_61352;
  assign fours = {lit_5_squeezed, fours_squeezed};
  assign not_61412 = ~pass_chained;
  assign concat_61413 = {eq_61354, eq_61355};
  assign sel_61414 = eq_61356 ? add_61357 : fours_squeezed;
  assign lit_1_squeezed__3 = 19'h0_0001;
  assign concat_61416 = {and_61358, one_hot_sel_73157};
  assign sign_ext_61417 = {32{bit_slice_61360}};
  assign or_61418 = eq_61361 | eq_61362 | eq_61363 | eq_61364 | eq_61365;
  assign sel_61419 = eq_61366 ? concat_61367 : fours_squeezed;
  assign bit_slice_61420 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign is_vector = or_reduce_61368 & ult_61369;
  assign and_61423 = ult_61370 & ne_61371 & ne_61372 & ult_61373 & ne_61374 & ne_61375 & ne_61376;
  assign filled = ne_61377 & eq_61378 & ne_61379;
  assign literal_61425 = 7'h00;
  assign concat_61427 = {add_61382, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_61429 = ____state_14[31:18];
  assign sign_ext_61430 = {14{eq_61221}};
  assign concat_61431 = {eq_61221, step_5_case_cmp};
  assign sel_61432 = ____state_9 ? concat_61388 : concat_61387;
  assign bit_slice_61433 = ____state_14[17:1];
  assign literal_61434 = 17'h0_0001;
  assign bit_slice_61435 = ____state_14[0];
  assign and_73387 = active_inputs_valid_0 & vector;
  assign not_61437 = ~__collects_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_73378 & or_73379 & or_73380 & or_73381 & or_73382 & or_73383 & or_73384 & or_73385;
  assign not_61439 = ~__faults_already_done_reg;
  assign not_61441 = ~__feeds_already_done_reg;
  assign and_73390 = active_inputs_valid_0 & product;
  assign not_61443 = ~__jobs_w_already_done_reg;
  assign not_61445 = ~__jobs_x_already_done_reg;
  assign not_61447 = ~__reads_already_done_reg;
  assign not_61449 = ~__walks_already_done_reg;
  assign not_61451 = ~__writes_already_done_reg;
  assign eq_61453 = idle == bit_slice_61391;
  assign eq_61454 = step_1_case_cmp == bit_slice_61392;
  assign eq_61455 = step_2_case_cmp == bit_slice_61393;
  assign eq_61456 = decodes == bit_slice_61394;
  assign eq_61457 = step_4_case_cmp == bit_slice_61395;
  assign eq_61458 = step_5_case_cmp == bit_slice_61396;
  assign eq_61459 = step_default_case_cmp == bit_slice_61397;
  assign and_73396 = active_inputs_valid_0 & idle;
  assign and_73397 = active_inputs_valid_0 & step_1_case_cmp;
  assign and_73398 = active_inputs_valid_0 & step_2_case_cmp;
  assign and_73399 = active_inputs_valid_0 & decodes;
  assign and_73400 = active_inputs_valid_0 & step_4_case_cmp;
  assign and_73401 = active_inputs_valid_0 & step_5_case_cmp;
  assign and_73402 = active_inputs_valid_0 & step_default_case_cmp;
  assign waits = sel_61171 & ____state_46 & ne_61173;
  assign sel_61468 = ____state_46 ? concat_61399 : after__1;
  assign sel_61469 = ends ? add_61382 : __state_1_bits_1_width_31;
  assign sign_ext_61470 = {32{ends}};
  assign eq_61471 = ____state_2 == literal_61402;
  assign run_count = start_data[63:32];
  assign not_61474 = ~bit_slice_61405;
  assign bit_slice_61475 = ____state_5[3:0];
  assign bit_slice_61476 = ____state_5[95:64];
  assign and_61477 = offset & sign_ext_61407;
  assign and_61478 = offset & sign_ext_61408;
  assign sel_61479 = nor_61409 ? fours : add_61410;
  assign sign_ext_61480 = {20{not_61412}};
  assign priority_sel_61481 = priority_sel_19b_2way(concat_61413, sel_61414, lit_1_squeezed__3, concat_61416);
  assign bit_slice_61482 = ____state_6[31:0];
  assign and_61483 = offset & sign_ext_61417;
  assign literal_61484 = 13'h0000;
  assign sel_61485 = or_61418 ? lit_1_squeezed__3 : sel_61419;
  assign bit_slice_61486 = ____state_6[79:64];
  assign eq_61487 = bit_slice_61420 == MAGIC;
  assign sel_61488 = is_vector ? filled : and_61423;
  assign concat_61489 = {literal_61425, go};
  assign sel_61494 = idle ? run_queue : concat_61427;
  assign and_61495 = bit_slice_61429 & sign_ext_61430;
  assign priority_sel_61496 = priority_sel_17b_2way(concat_61431, sel_61432, bit_slice_61433, literal_61434);
  assign and_61497 = bit_slice_61435 & eq_61221;
  assign sign_ext_61499 = {32{eq_61221}};
  assign sign_ext_61506 = {32{____state_45}};
  assign and_61509 = and_73387 & not_61437;
  assign send_2817_finished = stage_outputs_valid_0 & vector;
  assign and_73404 = active_inputs_valid_0 & nor_61244 & not_61439;
  assign send_2838_finished = stage_outputs_valid_0 & nor_61244;
  assign and_61513 = and_73387 & not_61441;
  assign and_61515 = and_73390 & not_61443;
  assign send_2793_finished = stage_outputs_valid_0 & product;
  assign and_61517 = and_73390 & not_61445;
  assign and_73409 = active_inputs_valid_0 & request & not_61447;
  assign send_2783_finished = stage_outputs_valid_0 & request;
  assign and_73411 = active_inputs_valid_0 & and_61257 & not_61449;
  assign send_2832_finished = stage_outputs_valid_0 & and_61257;
  assign and_73413 = active_inputs_valid_0 & go & not_61451;
  assign send_2809_finished = stage_outputs_valid_0 & go;
  assign one_hot_73152 = {concat_61308[1:0] == 2'h0, concat_61308[1] && !concat_61308[0], concat_61308[0]};
  assign not_61525 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_61453 & eq_61454 & eq_61455 & eq_61456 & eq_61457 & eq_61458 & eq_61459;
  assign concat_61528 = {and_73396, and_73397, and_73398, and_73399, and_73400, and_73401, and_73402};
  assign sel_61529 = waits ? literal_61170 : sel_61468;
  assign and_73415 = stage_outputs_valid_0 & idle;
  assign and_73416 = stage_outputs_valid_0 & step_1_case_cmp;
  assign and_73417 = stage_outputs_valid_0 & step_2_case_cmp;
  assign and_73418 = stage_outputs_valid_0 & decodes;
  assign and_73419 = stage_outputs_valid_0 & step_4_case_cmp;
  assign and_73420 = stage_outputs_valid_0 & step_5_case_cmp;
  assign and_73421 = stage_outputs_valid_0 & step_default_case_cmp;
  assign concat_61537 = {sel_61469, __state_1_portion_0_width_1};
  assign add_61538 = ____state_2 + sign_ext_61470;
  assign sel_61539 = ends ? eq_61471 : ____state_3;
  assign eq_61540 = run_count == literal_61213;
  assign run_position = start_data[31:0];
  assign bit_slice_61543 = ____state_5[15];
  assign bit_slice_61544 = ____state_6[63:32];
  assign bit_slice_61545 = ____state_6[95:64];
  assign pass_op = {not_61474, bit_slice_61475};
  assign pass_source = ____state_5[9:8];
  assign bit_slice_61552 = ____state_5[12];
  assign bit_slice_61554 = ____state_5[13];
  assign bit_slice_61560 = ____state_4[3:0];
  assign bit_slice_61563 = ____state_6[98];
  assign add_61565 = bit_slice_61476 + and_61477;
  assign add_61567 = bit_slice_61232 + and_61478;
  assign bit_slice_61569 = ____state_6[47:32];
  assign bit_slice_61571 = ____state_6[63:48];
  assign and_61572 = sel_61479 & sign_ext_61480;
  assign concat_61573 = {lit_5_squeezed, priority_sel_61481};
  assign sign_ext_61576 = {3{eq_61354}};
  assign add_61577 = bit_slice_61482 + and_61483;
  assign concat_61578 = {literal_61484, sel_61485};
  assign concat_61579 = {literal_61322, bit_slice_61486};
  assign segments = eq_61364 ? literal_61168 : pass_segments__1;
  assign bit_slice_61581 = ____state_6[96];
  assign good = eq_61487 & sel_61488;
  assign add_61583 = ____state_47 + concat_61489;
  assign concat_61584 = {literal_61425, finished_valid};
  assign bit_slice_61585 = ____state_7[2:0];
  assign concat_61586 = {lit_5_squeezed, eq_61221, step_5_case_cmp};
  assign priority_sel_61587 = priority_sel_32b_2way(concat_61431, ____state_15, ____state_13, sel_61494);
  assign concat_61588 = {and_61495, priority_sel_61496, and_61497};
  assign and_61589 = ____state_17 & sign_ext_61499;
  assign sel_73151 = eq_61221 ? ____state_18 : literal_61168;
  assign sel_61591 = ____state_45 ? ____state_39 : ____state_16;
  assign sel_61592 = ____state_45 ? ____state_40 : ____state_12;
  assign and_61593 = ____state_41 & sign_ext_61506;
  assign sel_61594 = ____state_45 ? ____state_42 : literal_61168;
  assign and_61595 = ____state_45 & ____state_43;
  assign and_61596 = and_61509 & collects_ready;
  assign not_61597 = ~send_2817_finished;
  assign and_61598 = and_73404 & faults_ready;
  assign not_61599 = ~send_2838_finished;
  assign and_61600 = and_61513 & feeds_ready;
  assign and_61602 = and_61515 & jobs_w_ready;
  assign not_61603 = ~send_2793_finished;
  assign and_61604 = and_61517 & jobs_x_ready;
  assign and_61606 = and_73409 & reads_ready;
  assign not_61607 = ~send_2783_finished;
  assign and_61608 = and_73411 & walks_ready;
  assign not_61609 = ~send_2832_finished;
  assign and_61610 = and_73413 & writes_ready;
  assign not_61611 = ~send_2809_finished;
  assign bit_slice_73153 = one_hot_73152[1:0];
  assign or_61613 = not_61525 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_61614 = after__1 & {3{concat_61528[0]}} | literal_61203 & {3{concat_61528[1]}} | sel_61529 & {3{concat_61528[2]}} | literal_61170 & {3{concat_61528[3]}} | literal_61224 & {3{concat_61528[4]}} | literal_61181 & {3{concat_61528[5]}} | literal_61180 & {3{concat_61528[6]}};
  assign or_61615 = and_73415 | and_73416 | and_73417 | and_73418 | and_73419 | and_73420 | and_73421;
  assign sel_61616 = idle ? run_queue : concat_61537;
  assign sel_61618 = idle ? run_count : add_61538;
  assign sel_61620 = idle ? eq_61540 : sel_61539;
  assign sel_61622 = idle ? run_position : ____state_4;
  assign sel_61624 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_61626 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_61628 = decodes ? product__1_mode : ____state_7;
  assign sel_61630 = decodes ? product__1_both : ____state_9;
  assign sel_61632 = decodes ? bit_slice_61543 : ____state_10;
  assign sel_61634 = decodes ? words : ____state_11;
  assign sel_61636 = decodes ? rows : ____state_12;
  assign sel_61638 = decodes ? bit_slice_61476 : ____state_13;
  assign sel_61640 = decodes ? beats : ____state_14;
  assign sel_61642 = decodes ? bit_slice_61482 : ____state_15;
  assign sel_61644 = decodes ? bit_slice_61544 : ____state_16;
  assign sel_61646 = decodes ? bit_slice_61545 : ____state_17;
  assign sel_61648 = decodes ? product__1_segments : ____state_18;
  assign sel_61650 = decodes ? pass_op : ____state_19;
  assign sel_61652 = decodes ? pass_source : ____state_20;
  assign sel_61654 = decodes ? pass_operand : ____state_21;
  assign sel_61656 = decodes ? bit_slice_61552 : ____state_22;
  assign sel_61658 = decodes ? bit_slice_61554 : ____state_23;
  assign sel_61660 = decodes ? pass_top : ____state_24;
  assign sel_61662 = decodes ? count__1 : ____state_25;
  assign sel_61664 = decodes ? pass_segments__1 : ____state_26;
  assign sel_61666 = decodes ? bit_slice_61232 : ____state_27;
  assign sel_61668 = decodes ? bit_slice_61560 : ____state_28;
  assign sel_61670 = decodes ? pass_chained : ____state_29;
  assign sel_61672 = decodes ? bit_slice_61563 : ____state_30;
  assign sel_61674 = decodes ? add_61565 : ____state_31;
  assign sel_61676 = decodes ? add_61567 : ____state_32;
  assign sel_61678 = decodes ? bit_slice_61569 : ____state_33;
  assign sel_61680 = decodes ? bit_slice_61571 : ____state_34;
  assign sel_61682 = decodes ? and_61572 : ____state_35;
  assign sel_61684 = decodes ? concat_61573 : ____state_36;
  assign sel_61686 = decodes ? pass_segments__1 : ____state_37;
  assign sel_61688 = decodes ? sign_ext_61576 : ____state_38;
  assign sel_61690 = decodes ? add_61577 : ____state_39;
  assign sel_61692 = decodes ? concat_61578 : ____state_40;
  assign sel_61694 = decodes ? concat_61579 : ____state_41;
  assign sel_61696 = decodes ? segments : ____state_42;
  assign or_61698 = decodes | ____state_43;
  assign sel_61700 = decodes ? bit_slice_61581 : ____state_44;
  assign sel_61702 = decodes ? is_vector : ____state_45;
  assign sel_61704 = decodes ? good : ____state_46;
  assign sub_61706 = add_61583 - concat_61584;
  assign __state_i__2_pass = {____state_19, ____state_20, ____state_21, ____state_22, ____state_23, ____state_24, ____state_25, ____state_26, ____state_27, ____state_28, ____state_29, ____state_30};
  assign and_73468 = stage_outputs_valid_0 & receives;
  assign job = {bit_slice_61585, ____state_9, product__1_more, ____state_11, ____state_12};
  assign read = {concat_61586, priority_sel_61587, concat_61588, and_61589, sel_73151};
  assign walk = {____state_31, ____state_32, ____state_33, ____state_34, ____state_35, ____state_36, ____state_37, ____state_38};
  assign tuple_61715 = {sel_61591, sel_61592, and_61593, sel_61594, and_61595};
  assign and_61716 = and_61596 & not_61597;
  assign or_61717 = and_61596 | send_2817_finished;
  assign and_61718 = and_61598 & not_61599;
  assign or_61719 = and_61598 | send_2838_finished;
  assign and_61720 = and_61600 & not_61597;
  assign or_61721 = and_61600 | send_2817_finished;
  assign and_61722 = and_61602 & not_61603;
  assign or_61723 = and_61602 | send_2793_finished;
  assign and_61724 = and_61604 & not_61603;
  assign or_61725 = and_61604 | send_2793_finished;
  assign and_61726 = and_61606 & not_61607;
  assign or_61727 = and_61606 | send_2783_finished;
  assign and_61728 = and_61608 & not_61609;
  assign or_61729 = and_61608 | send_2832_finished;
  assign and_61730 = and_61610 & not_61611;
  assign or_61731 = and_61610 | send_2809_finished;
  assign eq_73154 = concat_61308 == bit_slice_73153;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 3'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 1'h0;
      ____state_4 <= 32'h0000_0000;
      ____state_5 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_6 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_7 <= 8'h00;
      ____state_9 <= 1'h0;
      ____state_10 <= 1'h0;
      ____state_11 <= 16'h0000;
      ____state_12 <= 32'h0000_0000;
      ____state_13 <= 32'h0000_0000;
      ____state_14 <= 32'h0000_0000;
      ____state_15 <= 32'h0000_0000;
      ____state_16 <= 32'h0000_0000;
      ____state_17 <= 32'h0000_0000;
      ____state_18 <= 16'h0000;
      ____state_19 <= 5'h00;
      ____state_20 <= 2'h0;
      ____state_21 <= 2'h0;
      ____state_22 <= 1'h0;
      ____state_23 <= 1'h0;
      ____state_24 <= 2'h0;
      ____state_25 <= 20'h0_0000;
      ____state_26 <= 16'h0000;
      ____state_27 <= 32'h0000_0000;
      ____state_28 <= 4'h0;
      ____state_29 <= 1'h0;
      ____state_30 <= 1'h0;
      ____state_31 <= 32'h0000_0000;
      ____state_32 <= 32'h0000_0000;
      ____state_33 <= 16'h0000;
      ____state_34 <= 16'h0000;
      ____state_35 <= 20'h0_0000;
      ____state_36 <= 20'h0_0000;
      ____state_37 <= 16'h0000;
      ____state_38 <= 3'h0;
      ____state_39 <= 32'h0000_0000;
      ____state_40 <= 32'h0000_0000;
      ____state_41 <= 32'h0000_0000;
      ____state_42 <= 16'h0000;
      ____state_43 <= 1'h0;
      ____state_44 <= 1'h0;
      ____state_45 <= 1'h0;
      ____state_46 <= 1'h0;
      ____state_47 <= 8'h00;
      __collects_already_done_reg <= 1'h0;
      __faults_already_done_reg <= 1'h0;
      __feeds_already_done_reg <= 1'h0;
      __jobs_w_already_done_reg <= 1'h0;
      __jobs_x_already_done_reg <= 1'h0;
      __reads_already_done_reg <= 1'h0;
      __walks_already_done_reg <= 1'h0;
      __writes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= or_61615 ? one_hot_sel_61614 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_61616 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_61618 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_61620 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_61622 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_61624 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_61626 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_61628 : ____state_7;
      ____state_9 <= stage_outputs_valid_0 ? sel_61630 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_61632 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_61634 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_61636 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_61638 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_61640 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? sel_61642 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? sel_61644 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? sel_61646 : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? sel_61648 : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? sel_61650 : ____state_19;
      ____state_20 <= stage_outputs_valid_0 ? sel_61652 : ____state_20;
      ____state_21 <= stage_outputs_valid_0 ? sel_61654 : ____state_21;
      ____state_22 <= stage_outputs_valid_0 ? sel_61656 : ____state_22;
      ____state_23 <= stage_outputs_valid_0 ? sel_61658 : ____state_23;
      ____state_24 <= stage_outputs_valid_0 ? sel_61660 : ____state_24;
      ____state_25 <= stage_outputs_valid_0 ? sel_61662 : ____state_25;
      ____state_26 <= stage_outputs_valid_0 ? sel_61664 : ____state_26;
      ____state_27 <= stage_outputs_valid_0 ? sel_61666 : ____state_27;
      ____state_28 <= stage_outputs_valid_0 ? sel_61668 : ____state_28;
      ____state_29 <= stage_outputs_valid_0 ? sel_61670 : ____state_29;
      ____state_30 <= stage_outputs_valid_0 ? sel_61672 : ____state_30;
      ____state_31 <= stage_outputs_valid_0 ? sel_61674 : ____state_31;
      ____state_32 <= stage_outputs_valid_0 ? sel_61676 : ____state_32;
      ____state_33 <= stage_outputs_valid_0 ? sel_61678 : ____state_33;
      ____state_34 <= stage_outputs_valid_0 ? sel_61680 : ____state_34;
      ____state_35 <= stage_outputs_valid_0 ? sel_61682 : ____state_35;
      ____state_36 <= stage_outputs_valid_0 ? sel_61684 : ____state_36;
      ____state_37 <= stage_outputs_valid_0 ? sel_61686 : ____state_37;
      ____state_38 <= stage_outputs_valid_0 ? sel_61688 : ____state_38;
      ____state_39 <= stage_outputs_valid_0 ? sel_61690 : ____state_39;
      ____state_40 <= stage_outputs_valid_0 ? sel_61692 : ____state_40;
      ____state_41 <= stage_outputs_valid_0 ? sel_61694 : ____state_41;
      ____state_42 <= stage_outputs_valid_0 ? sel_61696 : ____state_42;
      ____state_43 <= stage_outputs_valid_0 ? or_61698 : ____state_43;
      ____state_44 <= stage_outputs_valid_0 ? sel_61700 : ____state_44;
      ____state_45 <= stage_outputs_valid_0 ? sel_61702 : ____state_45;
      ____state_46 <= stage_outputs_valid_0 ? sel_61704 : ____state_46;
      ____state_47 <= stage_outputs_valid_0 ? sub_61706 : ____state_47;
      __collects_already_done_reg <= or_61717 ? and_61716 : __collects_already_done_reg;
      __faults_already_done_reg <= or_61719 ? and_61718 : __faults_already_done_reg;
      __feeds_already_done_reg <= or_61721 ? and_61720 : __feeds_already_done_reg;
      __jobs_w_already_done_reg <= or_61723 ? and_61722 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_61725 ? and_61724 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_61727 ? and_61726 : __reads_already_done_reg;
      __walks_already_done_reg <= or_61729 ? and_61728 : __walks_already_done_reg;
      __writes_already_done_reg <= or_61731 ? and_61730 : __writes_already_done_reg;
    end
  end
  assign collects_data = __state_i__2_pass;
  assign collects_valid = and_61509;
  assign commands_ready = and_73468;
  assign faults_data = HAS_UNIT;
  assign faults_valid = and_73404;
  assign feeds_data = __state_i__2_pass;
  assign feeds_valid = and_61513;
  assign finished_ready = stage_outputs_valid_0;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_61515;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_61517;
  assign reads_data = read;
  assign reads_valid = and_73409;
  assign start_ready = and_73415;
  assign walks_data = walk;
  assign walks_valid = and_73411;
  assign writes_data = tuple_61715;
  assign writes_valid = and_73413;
endmodule


module edgegen_decode(
  input wire clk,
  input wire rst,
  input wire decoded_ready,
  input wire [1395:0] multiplied_data,
  input wire multiplied_valid,
  output wire [1107:0] decoded_data,
  output wire decoded_valid,
  output wire multiplied_ready
);
  wire [42:0] v_p__1[0:0][0:31];
  wire a_carry;
  wire [4:0] literal_65420;
  wire [4:0] literal_65421;
  wire [4:0] literal_65422;
  wire [4:0] literal_65423;
  wire [4:0] literal_65424;
  wire [4:0] literal_65425;
  wire [4:0] literal_65426;
  wire [4:0] literal_65427;
  wire [4:0] literal_65428;
  wire [4:0] literal_65429;
  wire [4:0] literal_65430;
  wire [4:0] literal_65431;
  wire [4:0] literal_65432;
  wire [4:0] literal_65433;
  wire [4:0] literal_65434;
  wire [4:0] literal_65435;
  wire [19:0] v_tag__2;
  wire [42:0] array_index_65437;
  wire [42:0] array_index_65438;
  wire [42:0] array_index_65439;
  wire [42:0] array_index_65440;
  wire [42:0] array_index_65441;
  wire [42:0] array_index_65442;
  wire [42:0] array_index_65443;
  wire [42:0] array_index_65444;
  wire [4:0] literal_65445;
  wire [4:0] literal_65446;
  wire [4:0] literal_65447;
  wire [4:0] literal_65448;
  wire [4:0] literal_65449;
  wire [4:0] literal_65450;
  wire [4:0] literal_65451;
  wire [4:0] literal_65452;
  wire [42:0] array_index_65453;
  wire [42:0] array_index_65454;
  wire [42:0] array_index_65455;
  wire [42:0] array_index_65456;
  wire [42:0] array_index_65457;
  wire [42:0] array_index_65458;
  wire [42:0] array_index_65459;
  wire [42:0] array_index_65460;
  wire [4:0] literal_65461;
  wire [4:0] literal_65462;
  wire [4:0] literal_65463;
  wire [4:0] literal_65464;
  wire [4:0] literal_65465;
  wire [4:0] literal_65466;
  wire [4:0] literal_65467;
  wire [4:0] literal_65468;
  wire [2:0] v_tag_mode__1;
  wire [2:0] literal_65470;
  wire bit_slice_65471;
  wire bit_slice_65472;
  wire bit_slice_65473;
  wire bit_slice_65474;
  wire bit_slice_65475;
  wire bit_slice_65476;
  wire bit_slice_65477;
  wire bit_slice_65478;
  wire [42:0] array_index_65479;
  wire [42:0] array_index_65480;
  wire [42:0] array_index_65481;
  wire [42:0] array_index_65482;
  wire [42:0] array_index_65483;
  wire [42:0] array_index_65484;
  wire [42:0] array_index_65485;
  wire [42:0] array_index_65486;
  wire below__26;
  wire below__29;
  wire below__32;
  wire below__35;
  wire below__38;
  wire below__41;
  wire below__44;
  wire below__47;
  wire [42:0] array_index_65495;
  wire [42:0] array_index_65496;
  wire [42:0] array_index_65497;
  wire [42:0] array_index_65498;
  wire [42:0] array_index_65499;
  wire [42:0] array_index_65500;
  wire [42:0] array_index_65501;
  wire [42:0] array_index_65502;
  wire below__73;
  wire [2:0] literal_65504;
  wire below__76;
  wire below__79;
  wire below__82;
  wire below__85;
  wire below__88;
  wire below__91;
  wire below__94;
  wire narrow;
  wire [2:0] bit_slice_65513;
  wire [2:0] sign_ext_65514;
  wire [2:0] bit_slice_65515;
  wire [2:0] sign_ext_65516;
  wire [2:0] bit_slice_65517;
  wire [2:0] sign_ext_65518;
  wire [2:0] bit_slice_65519;
  wire [2:0] sign_ext_65520;
  wire [2:0] bit_slice_65521;
  wire [2:0] sign_ext_65522;
  wire [2:0] bit_slice_65523;
  wire [2:0] sign_ext_65524;
  wire [2:0] bit_slice_65525;
  wire [2:0] sign_ext_65526;
  wire [2:0] bit_slice_65527;
  wire [2:0] sign_ext_65528;
  wire below__3;
  wire below__5;
  wire below__8;
  wire below__11;
  wire below__14;
  wire below__17;
  wire below__20;
  wire below__23;
  wire [4:0] bit_slice_65537;
  wire [4:0] sign_ext_65538;
  wire [4:0] bit_slice_65539;
  wire [4:0] sign_ext_65540;
  wire [4:0] bit_slice_65541;
  wire [4:0] sign_ext_65542;
  wire [4:0] bit_slice_65543;
  wire [4:0] sign_ext_65544;
  wire [4:0] bit_slice_65545;
  wire [4:0] sign_ext_65546;
  wire [4:0] bit_slice_65547;
  wire [4:0] sign_ext_65548;
  wire [4:0] bit_slice_65549;
  wire [4:0] sign_ext_65550;
  wire [4:0] bit_slice_65551;
  wire [4:0] sign_ext_65552;
  wire below__49;
  wire below__52;
  wire below__55;
  wire below__58;
  wire below__61;
  wire below__64;
  wire below__67;
  wire below__70;
  wire [4:0] bit_slice_65561;
  wire [4:0] sign_ext_65562;
  wire eight__8;
  wire [4:0] bit_slice_65564;
  wire [4:0] sign_ext_65565;
  wire [4:0] bit_slice_65566;
  wire [4:0] sign_ext_65567;
  wire [4:0] bit_slice_65568;
  wire [4:0] sign_ext_65569;
  wire [4:0] bit_slice_65570;
  wire [4:0] sign_ext_65571;
  wire [4:0] bit_slice_65572;
  wire [4:0] sign_ext_65573;
  wire [4:0] bit_slice_65574;
  wire [4:0] sign_ext_65575;
  wire [4:0] bit_slice_65576;
  wire [4:0] sign_ext_65577;
  wire bit_slice_65578;
  wire bit_slice_65579;
  wire bit_slice_65580;
  wire bit_slice_65581;
  wire bit_slice_65582;
  wire bit_slice_65583;
  wire bit_slice_65584;
  wire bit_slice_65585;
  wire [2:0] value__129_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__130_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__131_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__132_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__133_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__134_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__135_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__136_squeezed_portion_10_width_5_squeezed;
  wire below__24;
  wire below__27;
  wire below__30;
  wire below__33;
  wire below__36;
  wire below__39;
  wire below__42;
  wire below__45;
  wire [4:0] bit_slice_65602;
  wire [4:0] sign_ext_65603;
  wire [4:0] bit_slice_65604;
  wire [4:0] sign_ext_65605;
  wire [4:0] bit_slice_65606;
  wire [4:0] sign_ext_65607;
  wire [4:0] bit_slice_65608;
  wire [4:0] sign_ext_65609;
  wire [4:0] bit_slice_65610;
  wire [4:0] sign_ext_65611;
  wire [4:0] bit_slice_65612;
  wire [4:0] sign_ext_65613;
  wire [4:0] bit_slice_65614;
  wire [4:0] sign_ext_65615;
  wire [4:0] bit_slice_65616;
  wire [4:0] sign_ext_65617;
  wire [4:0] value__51_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65619;
  wire [4:0] value__53_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65621;
  wire [4:0] value__55_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65623;
  wire [4:0] value__57_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65625;
  wire [4:0] value__59_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65627;
  wire [4:0] value__61_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65629;
  wire [4:0] value__63_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65631;
  wire [4:0] value__66_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65633;
  wire [9:0] bit_slice_65634;
  wire [9:0] bit_slice_65635;
  wire [9:0] bit_slice_65636;
  wire [9:0] bit_slice_65637;
  wire [9:0] bit_slice_65638;
  wire [9:0] bit_slice_65639;
  wire [9:0] bit_slice_65640;
  wire [9:0] bit_slice_65641;
  wire [9:0] bit_slice_65642;
  wire [9:0] bit_slice_65643;
  wire [9:0] bit_slice_65644;
  wire [9:0] bit_slice_65645;
  wire [9:0] bit_slice_65646;
  wire [9:0] bit_slice_65647;
  wire [9:0] bit_slice_65648;
  wire [9:0] bit_slice_65649;
  wire [9:0] bit_slice_65650;
  wire [9:0] bit_slice_65651;
  wire [9:0] bit_slice_65652;
  wire [9:0] bit_slice_65653;
  wire [9:0] bit_slice_65654;
  wire [9:0] bit_slice_65655;
  wire [9:0] bit_slice_65656;
  wire [9:0] bit_slice_65657;
  wire [9:0] bit_slice_65658;
  wire [9:0] bit_slice_65659;
  wire [9:0] bit_slice_65660;
  wire [9:0] bit_slice_65661;
  wire [9:0] bit_slice_65662;
  wire [9:0] bit_slice_65663;
  wire [9:0] bit_slice_65664;
  wire [9:0] bit_slice_65665;
  wire [4:0] bit_slice_65666;
  wire [4:0] sign_ext_65667;
  wire [4:0] bit_slice_65668;
  wire [4:0] sign_ext_65669;
  wire [4:0] bit_slice_65670;
  wire [4:0] sign_ext_65671;
  wire [4:0] bit_slice_65672;
  wire [4:0] sign_ext_65673;
  wire [4:0] bit_slice_65674;
  wire [4:0] sign_ext_65675;
  wire [4:0] bit_slice_65676;
  wire [4:0] sign_ext_65677;
  wire [4:0] bit_slice_65678;
  wire [4:0] sign_ext_65679;
  wire [4:0] bit_slice_65680;
  wire [4:0] sign_ext_65681;
  wire [4:0] value__70_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65683;
  wire not_65684;
  wire [4:0] value__74_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65686;
  wire [4:0] value__78_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65688;
  wire [4:0] value__82_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65690;
  wire [4:0] value__86_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65692;
  wire [4:0] value__90_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65694;
  wire [4:0] value__94_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65696;
  wire [4:0] value__98_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65698;
  wire [9:0] bit_slice_65699;
  wire [9:0] bit_slice_65700;
  wire [9:0] bit_slice_65701;
  wire [9:0] bit_slice_65702;
  wire [9:0] bit_slice_65703;
  wire [9:0] bit_slice_65704;
  wire [9:0] bit_slice_65705;
  wire [9:0] bit_slice_65706;
  wire [9:0] bit_slice_65707;
  wire [9:0] bit_slice_65708;
  wire [9:0] bit_slice_65709;
  wire [9:0] bit_slice_65710;
  wire [9:0] bit_slice_65711;
  wire [9:0] bit_slice_65712;
  wire [9:0] bit_slice_65713;
  wire [9:0] bit_slice_65714;
  wire [2:0] bit_slice_65715;
  wire [2:0] sign_ext_65716;
  wire [2:0] bit_slice_65717;
  wire [2:0] sign_ext_65718;
  wire [2:0] bit_slice_65719;
  wire [2:0] sign_ext_65720;
  wire [2:0] bit_slice_65721;
  wire [2:0] sign_ext_65722;
  wire [2:0] bit_slice_65723;
  wire [2:0] sign_ext_65724;
  wire [2:0] bit_slice_65725;
  wire [2:0] sign_ext_65726;
  wire [2:0] bit_slice_65727;
  wire [2:0] sign_ext_65728;
  wire [2:0] bit_slice_65729;
  wire [2:0] sign_ext_65730;
  wire [4:0] value__129_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65732;
  wire [4:0] value__130_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65734;
  wire [4:0] value__131_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65736;
  wire [4:0] value__132_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65738;
  wire [4:0] value__133_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65740;
  wire [4:0] value__134_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65742;
  wire [4:0] value__135_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65744;
  wire [4:0] value__136_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65746;
  wire below;
  wire below__1;
  wire below__6;
  wire below__9;
  wire below__12;
  wire below__15;
  wire below__18;
  wire below__21;
  wire [4:0] bit_slice_65755;
  wire [4:0] sign_ext_65756;
  wire [4:0] bit_slice_65757;
  wire [4:0] sign_ext_65758;
  wire [4:0] bit_slice_65759;
  wire [4:0] sign_ext_65760;
  wire [4:0] bit_slice_65761;
  wire [4:0] sign_ext_65762;
  wire [4:0] bit_slice_65763;
  wire [4:0] sign_ext_65764;
  wire [4:0] bit_slice_65765;
  wire [4:0] sign_ext_65766;
  wire [4:0] bit_slice_65767;
  wire [4:0] sign_ext_65768;
  wire [4:0] bit_slice_65769;
  wire [4:0] sign_ext_65770;
  wire [4:0] value__145_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65772;
  wire [4:0] value__146_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65774;
  wire [4:0] value__147_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65776;
  wire [4:0] value__148_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65778;
  wire [4:0] value__149_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65780;
  wire [4:0] value__150_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65782;
  wire [4:0] value__151_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65784;
  wire [4:0] value__152_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65786;
  wire [14:0] value__51;
  wire [14:0] bit_slice_65788;
  wire [14:0] value__53;
  wire [14:0] bit_slice_65790;
  wire below__25;
  wire [14:0] value__55;
  wire [14:0] bit_slice_65793;
  wire [14:0] value__57;
  wire [14:0] bit_slice_65795;
  wire below__31;
  wire [14:0] value__59;
  wire [14:0] bit_slice_65798;
  wire [14:0] value__61;
  wire [14:0] bit_slice_65800;
  wire below__37;
  wire [14:0] value__63;
  wire [14:0] bit_slice_65803;
  wire [14:0] value__66;
  wire [14:0] bit_slice_65805;
  wire below__43;
  wire [10:0] sign_ext_65807;
  wire [10:0] sign_ext_65808;
  wire [10:0] sign_ext_65809;
  wire [10:0] sign_ext_65810;
  wire [10:0] sign_ext_65811;
  wire [10:0] sign_ext_65812;
  wire [10:0] sign_ext_65813;
  wire [10:0] sign_ext_65814;
  wire [10:0] sign_ext_65815;
  wire [10:0] sign_ext_65816;
  wire [10:0] sign_ext_65817;
  wire [10:0] sign_ext_65818;
  wire [10:0] sign_ext_65819;
  wire [10:0] sign_ext_65820;
  wire [10:0] sign_ext_65821;
  wire [10:0] sign_ext_65822;
  wire [10:0] sign_ext_65823;
  wire [10:0] sign_ext_65824;
  wire [10:0] sign_ext_65825;
  wire [10:0] sign_ext_65826;
  wire [10:0] sign_ext_65827;
  wire [10:0] sign_ext_65828;
  wire [10:0] sign_ext_65829;
  wire [10:0] sign_ext_65830;
  wire [10:0] sign_ext_65831;
  wire [10:0] sign_ext_65832;
  wire [10:0] sign_ext_65833;
  wire [10:0] sign_ext_65834;
  wire [10:0] sign_ext_65835;
  wire [10:0] sign_ext_65836;
  wire [10:0] sign_ext_65837;
  wire [10:0] sign_ext_65838;
  wire [10:0] sign_ext_65839;
  wire [4:0] value__153_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65841;
  wire [4:0] value__154_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65843;
  wire [4:0] value__155_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65845;
  wire [4:0] value__156_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65847;
  wire [4:0] value__157_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65849;
  wire [4:0] value__158_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65851;
  wire [4:0] value__159_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65853;
  wire [4:0] value__160_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65855;
  wire [14:0] value__70;
  wire [14:0] sign_ext_65857;
  wire [14:0] value__74;
  wire below__72;
  wire [14:0] value__78;
  wire [14:0] value__82;
  wire below__78;
  wire [14:0] value__86;
  wire [14:0] value__90;
  wire below__84;
  wire [14:0] value__94;
  wire [14:0] value__98;
  wire below__90;
  wire [10:0] sign_ext_65869;
  wire [10:0] sign_ext_65870;
  wire [10:0] sign_ext_65871;
  wire [10:0] sign_ext_65872;
  wire [10:0] sign_ext_65873;
  wire [10:0] sign_ext_65874;
  wire [10:0] sign_ext_65875;
  wire [10:0] sign_ext_65876;
  wire [10:0] sign_ext_65877;
  wire [10:0] sign_ext_65878;
  wire [10:0] sign_ext_65879;
  wire [10:0] sign_ext_65880;
  wire [10:0] sign_ext_65881;
  wire [10:0] sign_ext_65882;
  wire [10:0] sign_ext_65883;
  wire [10:0] sign_ext_65884;
  wire [2:0] value__161_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__162_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__163_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__164_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__165_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__166_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__167_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__168_squeezed_portion_10_width_4_squeezed;
  wire [14:0] value__129;
  wire [14:0] bit_slice_65894;
  wire [14:0] value__130;
  wire [14:0] bit_slice_65896;
  wire [14:0] value__131;
  wire [14:0] bit_slice_65898;
  wire [14:0] value__132;
  wire [14:0] bit_slice_65900;
  wire [14:0] value__133;
  wire [14:0] bit_slice_65902;
  wire [14:0] value__134;
  wire [14:0] bit_slice_65904;
  wire [14:0] value__135;
  wire [14:0] bit_slice_65906;
  wire [14:0] value__136;
  wire [14:0] bit_slice_65908;
  wire [4:0] bit_slice_65909;
  wire [4:0] sign_ext_65910;
  wire [4:0] bit_slice_65911;
  wire [4:0] sign_ext_65912;
  wire [4:0] bit_slice_65913;
  wire [4:0] sign_ext_65914;
  wire [4:0] bit_slice_65915;
  wire [4:0] sign_ext_65916;
  wire [4:0] bit_slice_65917;
  wire [4:0] sign_ext_65918;
  wire [4:0] bit_slice_65919;
  wire [4:0] sign_ext_65920;
  wire [4:0] bit_slice_65921;
  wire [4:0] sign_ext_65922;
  wire [4:0] bit_slice_65923;
  wire [4:0] sign_ext_65924;
  wire [4:0] value__3_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65926;
  wire [4:0] value__5_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65928;
  wire [4:0] value__7_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65930;
  wire [4:0] value__9_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65932;
  wire [4:0] value__11_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65934;
  wire [4:0] value__13_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65936;
  wire [4:0] value__15_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65938;
  wire [4:0] value__17_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_65940;
  wire [14:0] value__145;
  wire [14:0] value__146;
  wire [14:0] value__147;
  wire [14:0] value__148;
  wire [14:0] value__149;
  wire [14:0] value__150;
  wire [14:0] value__151;
  wire [14:0] value__152;
  wire [14:0] a_value__20;
  wire [14:0] b_value__20;
  wire not_65951;
  wire [14:0] a_value__21;
  wire [14:0] b_value__21;
  wire not_65954;
  wire [14:0] a_value__22;
  wire [14:0] b_value__22;
  wire not_65957;
  wire [14:0] a_value__23;
  wire [14:0] b_value__23;
  wire not_65960;
  wire [10:0] a_value__1;
  wire literal_65962;
  wire [10:0] b_value__1;
  wire a_carry__24;
  wire [10:0] a_value__2;
  wire [10:0] b_value__2;
  wire a_carry__25;
  wire [10:0] a_value__3;
  wire [10:0] b_value__3;
  wire a_carry__26;
  wire [10:0] a_value__8;
  wire [10:0] b_value__8;
  wire a_carry__27;
  wire [10:0] a_value__9;
  wire [10:0] b_value__9;
  wire a_carry__28;
  wire [10:0] a_value__10;
  wire [10:0] b_value__10;
  wire a_carry__29;
  wire [10:0] a_value__11;
  wire [10:0] b_value__11;
  wire a_carry__30;
  wire [10:0] a_value__12;
  wire [10:0] b_value__12;
  wire a_carry__31;
  wire [10:0] a_value__13;
  wire [10:0] b_value__13;
  wire a_carry__32;
  wire [10:0] a_value__14;
  wire [10:0] b_value__14;
  wire a_carry__33;
  wire [10:0] a_value__15;
  wire [10:0] b_value__15;
  wire a_carry__34;
  wire [10:0] a_value__16;
  wire [10:0] b_value__16;
  wire a_carry__35;
  wire [10:0] a_value__17;
  wire [10:0] b_value__17;
  wire a_carry__36;
  wire [10:0] a_value__18;
  wire [10:0] b_value__18;
  wire a_carry__37;
  wire [10:0] a_value__19;
  wire [10:0] b_value__19;
  wire a_carry__38;
  wire [10:0] a_value__40;
  wire [10:0] b_value__40;
  wire a_carry__39;
  wire [14:0] value__153;
  wire [14:0] value__154;
  wire [14:0] value__155;
  wire [14:0] value__156;
  wire [14:0] value__157;
  wire [14:0] value__158;
  wire [14:0] value__159;
  wire [14:0] value__160;
  wire [14:0] a_value__44;
  wire [14:0] b_value__44;
  wire not_66020;
  wire [14:0] a_value__45;
  wire [14:0] b_value__45;
  wire not_66023;
  wire [14:0] a_value__46;
  wire [14:0] b_value__46;
  wire not_66026;
  wire [14:0] a_value__47;
  wire [14:0] b_value__47;
  wire not_66029;
  wire [10:0] a_value__41;
  wire [10:0] b_value__41;
  wire a_carry__48;
  wire [10:0] a_value__42;
  wire [10:0] b_value__42;
  wire a_carry__49;
  wire [10:0] a_value__43;
  wire [10:0] b_value__43;
  wire a_carry__50;
  wire [10:0] a_value__56;
  wire [10:0] b_value__56;
  wire a_carry__51;
  wire [10:0] a_value__57;
  wire [10:0] b_value__57;
  wire a_carry__52;
  wire [10:0] a_value__58;
  wire [10:0] b_value__58;
  wire a_carry__53;
  wire [10:0] a_value__59;
  wire [10:0] b_value__59;
  wire a_carry__54;
  wire [10:0] a_value__64;
  wire [10:0] b_value__64;
  wire a_carry__55;
  wire [3:0] value__161_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66055;
  wire [3:0] value__162_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66057;
  wire below__50;
  wire [3:0] value__163_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66060;
  wire [3:0] value__164_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66062;
  wire below__56;
  wire [3:0] value__165_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66065;
  wire [3:0] value__166_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66067;
  wire below__62;
  wire [3:0] value__167_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66070;
  wire [3:0] value__168_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_66072;
  wire below__68;
  wire [14:0] a_value__60;
  wire [14:0] b_value__60;
  wire below__74;
  wire [14:0] a_value__61;
  wire [14:0] b_value__61;
  wire below__80;
  wire [14:0] a_value__62;
  wire [14:0] b_value__62;
  wire below__86;
  wire [14:0] a_value__63;
  wire [14:0] b_value__63;
  wire below__92;
  wire [4:0] value__137_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66087;
  wire [4:0] value__138_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66089;
  wire [4:0] value__139_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66091;
  wire [4:0] value__140_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66093;
  wire [4:0] value__141_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66095;
  wire [4:0] value__142_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66097;
  wire [4:0] value__143_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66099;
  wire [4:0] value__144_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_66101;
  wire [14:0] value__3;
  wire [14:0] value__5;
  wire [14:0] value__7;
  wire [14:0] value__9;
  wire [14:0] value__11;
  wire [14:0] value__13;
  wire [14:0] value__15;
  wire [14:0] value__17;
  wire [9:0] bit_slice_66110;
  wire [9:0] bit_slice_66111;
  wire [9:0] bit_slice_66112;
  wire [9:0] bit_slice_66113;
  wire [9:0] bit_slice_66114;
  wire [9:0] bit_slice_66115;
  wire [9:0] bit_slice_66116;
  wire [9:0] bit_slice_66117;
  wire [9:0] bit_slice_66118;
  wire [9:0] bit_slice_66119;
  wire [9:0] bit_slice_66120;
  wire [9:0] bit_slice_66121;
  wire [9:0] bit_slice_66122;
  wire [9:0] bit_slice_66123;
  wire [9:0] bit_slice_66124;
  wire [9:0] bit_slice_66125;
  wire [15:0] sign_ext_66126;
  wire [15:0] sign_ext_66127;
  wire below__2;
  wire [15:0] sign_ext_66129;
  wire [15:0] sign_ext_66130;
  wire below__7;
  wire [15:0] sign_ext_66132;
  wire [15:0] sign_ext_66133;
  wire below__13;
  wire [15:0] sign_ext_66135;
  wire [15:0] sign_ext_66136;
  wire below__19;
  wire [15:0] sign_ext_66138;
  wire [15:0] sign_ext_66139;
  wire a_carry__20;
  wire [15:0] sign_ext_66141;
  wire [15:0] sign_ext_66142;
  wire a_carry__21;
  wire [15:0] sign_ext_66144;
  wire [15:0] sign_ext_66145;
  wire a_carry__22;
  wire [15:0] sign_ext_66147;
  wire [15:0] sign_ext_66148;
  wire a_carry__23;
  wire [11:0] concat_66150;
  wire [11:0] concat_66151;
  wire [11:0] concat_66152;
  wire [11:0] concat_66153;
  wire [11:0] concat_66154;
  wire [11:0] concat_66155;
  wire [11:0] concat_66156;
  wire [11:0] concat_66157;
  wire [11:0] concat_66158;
  wire [11:0] concat_66159;
  wire [11:0] concat_66160;
  wire [11:0] concat_66161;
  wire [11:0] concat_66162;
  wire [11:0] concat_66163;
  wire [11:0] concat_66164;
  wire [11:0] concat_66165;
  wire [11:0] concat_66166;
  wire [11:0] concat_66167;
  wire [11:0] concat_66168;
  wire [11:0] concat_66169;
  wire [11:0] concat_66170;
  wire [11:0] concat_66171;
  wire [11:0] concat_66172;
  wire [11:0] concat_66173;
  wire [11:0] concat_66174;
  wire [11:0] concat_66175;
  wire [11:0] concat_66176;
  wire [11:0] concat_66177;
  wire [11:0] concat_66178;
  wire [11:0] concat_66179;
  wire [11:0] concat_66180;
  wire [11:0] concat_66181;
  wire [15:0] sign_ext_66182;
  wire [15:0] sign_ext_66183;
  wire below__48;
  wire [15:0] sign_ext_66185;
  wire [15:0] sign_ext_66186;
  wire below__54;
  wire [15:0] sign_ext_66188;
  wire [15:0] sign_ext_66189;
  wire below__60;
  wire [15:0] sign_ext_66191;
  wire [15:0] sign_ext_66192;
  wire below__66;
  wire [15:0] sign_ext_66194;
  wire [15:0] sign_ext_66195;
  wire a_carry__44;
  wire [15:0] sign_ext_66197;
  wire [15:0] sign_ext_66198;
  wire a_carry__45;
  wire [15:0] sign_ext_66200;
  wire [15:0] sign_ext_66201;
  wire a_carry__46;
  wire [15:0] sign_ext_66203;
  wire [15:0] sign_ext_66204;
  wire a_carry__47;
  wire [11:0] concat_66206;
  wire [11:0] concat_66207;
  wire [11:0] concat_66208;
  wire [11:0] concat_66209;
  wire [11:0] concat_66210;
  wire [11:0] concat_66211;
  wire [11:0] concat_66212;
  wire [11:0] concat_66213;
  wire [11:0] concat_66214;
  wire [11:0] concat_66215;
  wire [11:0] concat_66216;
  wire [11:0] concat_66217;
  wire [11:0] concat_66218;
  wire [11:0] concat_66219;
  wire [11:0] concat_66220;
  wire [11:0] concat_66221;
  wire [14:0] concat_66222;
  wire [14:0] concat_66223;
  wire [14:0] concat_66224;
  wire [14:0] concat_66225;
  wire [14:0] concat_66226;
  wire [14:0] concat_66227;
  wire [14:0] concat_66228;
  wire [14:0] concat_66229;
  wire [15:0] sign_ext_66230;
  wire [15:0] sign_ext_66231;
  wire a_carry__60;
  wire [15:0] sign_ext_66233;
  wire [15:0] sign_ext_66234;
  wire a_carry__61;
  wire [15:0] sign_ext_66236;
  wire [15:0] sign_ext_66237;
  wire a_carry__62;
  wire [15:0] sign_ext_66239;
  wire [15:0] sign_ext_66240;
  wire a_carry__63;
  wire [14:0] value__137;
  wire [14:0] value__138;
  wire [14:0] value__139;
  wire [14:0] value__140;
  wire [14:0] value__141;
  wire [14:0] value__142;
  wire [14:0] value__143;
  wire [14:0] value__144;
  wire [14:0] a_value__4;
  wire [14:0] b_value__4;
  wire [14:0] a_value__5;
  wire [14:0] b_value__5;
  wire [14:0] a_value__6;
  wire [14:0] b_value__6;
  wire [14:0] a_value__7;
  wire [14:0] b_value__7;
  wire [10:0] sign_ext_66258;
  wire [10:0] sign_ext_66259;
  wire [10:0] sign_ext_66260;
  wire [10:0] sign_ext_66261;
  wire [10:0] sign_ext_66262;
  wire [10:0] sign_ext_66263;
  wire [10:0] sign_ext_66264;
  wire [10:0] sign_ext_66265;
  wire [10:0] sign_ext_66266;
  wire [10:0] sign_ext_66267;
  wire [10:0] sign_ext_66268;
  wire [10:0] sign_ext_66269;
  wire [10:0] sign_ext_66270;
  wire [10:0] sign_ext_66271;
  wire [10:0] sign_ext_66272;
  wire [10:0] sign_ext_66273;
  wire [16:0] concat_66274;
  wire [16:0] concat_66275;
  wire [16:0] concat_66276;
  wire [16:0] concat_66277;
  wire [16:0] concat_66278;
  wire [16:0] concat_66279;
  wire [16:0] concat_66280;
  wire [16:0] concat_66281;
  wire [16:0] concat_66282;
  wire [16:0] concat_66283;
  wire below__28;
  wire [16:0] concat_66285;
  wire [16:0] concat_66286;
  wire below__34;
  wire [16:0] concat_66288;
  wire [16:0] concat_66289;
  wire below__40;
  wire [16:0] concat_66291;
  wire [16:0] concat_66292;
  wire below__46;
  wire [11:0] add_66294;
  wire [11:0] add_66295;
  wire [11:0] add_66296;
  wire [11:0] add_66297;
  wire [11:0] add_66298;
  wire [11:0] add_66299;
  wire [11:0] add_66300;
  wire [11:0] add_66301;
  wire [11:0] add_66302;
  wire [11:0] add_66303;
  wire [11:0] add_66304;
  wire [11:0] add_66305;
  wire [11:0] add_66306;
  wire [11:0] add_66307;
  wire [11:0] add_66308;
  wire [11:0] add_66309;
  wire [16:0] concat_66310;
  wire [16:0] concat_66311;
  wire [16:0] concat_66312;
  wire [16:0] concat_66313;
  wire [16:0] concat_66314;
  wire [16:0] concat_66315;
  wire [16:0] concat_66316;
  wire [16:0] concat_66317;
  wire [16:0] concat_66318;
  wire [16:0] concat_66319;
  wire below__75;
  wire [16:0] concat_66321;
  wire [16:0] concat_66322;
  wire below__81;
  wire [16:0] concat_66324;
  wire [16:0] concat_66325;
  wire below__87;
  wire [16:0] concat_66327;
  wire [16:0] concat_66328;
  wire below__93;
  wire [11:0] add_66330;
  wire [11:0] add_66331;
  wire [11:0] add_66332;
  wire [11:0] add_66333;
  wire [11:0] add_66334;
  wire [11:0] add_66335;
  wire [11:0] add_66336;
  wire [11:0] add_66337;
  wire [14:0] add_66338;
  wire [14:0] add_66339;
  wire [14:0] add_66340;
  wire [14:0] add_66341;
  wire [16:0] concat_66342;
  wire [16:0] concat_66343;
  wire [16:0] concat_66344;
  wire [16:0] concat_66345;
  wire [16:0] concat_66346;
  wire [16:0] concat_66347;
  wire [16:0] concat_66348;
  wire [16:0] concat_66349;
  wire [15:0] sign_ext_66350;
  wire [15:0] sign_ext_66351;
  wire [15:0] sign_ext_66352;
  wire [15:0] sign_ext_66353;
  wire [15:0] sign_ext_66354;
  wire [15:0] sign_ext_66355;
  wire [15:0] sign_ext_66356;
  wire [15:0] sign_ext_66357;
  wire [15:0] sign_ext_66358;
  wire [15:0] sign_ext_66359;
  wire [15:0] sign_ext_66360;
  wire [15:0] sign_ext_66361;
  wire [15:0] sign_ext_66362;
  wire [15:0] sign_ext_66363;
  wire [15:0] sign_ext_66364;
  wire [15:0] sign_ext_66365;
  wire [10:0] add_66366;
  wire [10:0] add_66367;
  wire [10:0] add_66368;
  wire [10:0] add_66369;
  wire [10:0] add_66370;
  wire [10:0] add_66371;
  wire [10:0] add_66372;
  wire [10:0] add_66373;
  wire [16:0] sum__16;
  wire [16:0] sum__17;
  wire [16:0] sum__18;
  wire [16:0] sum__19;
  wire [16:0] sum__20;
  wire not_66379;
  wire [16:0] sum__21;
  wire not_66381;
  wire [16:0] sum__22;
  wire not_66383;
  wire [16:0] sum__23;
  wire not_66385;
  wire [10:0] bit_slice_66386;
  wire [10:0] bit_slice_66387;
  wire [10:0] bit_slice_66388;
  wire [10:0] bit_slice_66389;
  wire [10:0] bit_slice_66390;
  wire [10:0] bit_slice_66391;
  wire [10:0] bit_slice_66392;
  wire [10:0] bit_slice_66393;
  wire [10:0] bit_slice_66394;
  wire [10:0] bit_slice_66395;
  wire [10:0] bit_slice_66396;
  wire [10:0] bit_slice_66397;
  wire [10:0] bit_slice_66398;
  wire [10:0] bit_slice_66399;
  wire [10:0] bit_slice_66400;
  wire [10:0] bit_slice_66401;
  wire [16:0] sum__40;
  wire [16:0] sum__41;
  wire [16:0] sum__42;
  wire [16:0] sum__43;
  wire [16:0] sum__44;
  wire not_66407;
  wire [16:0] sum__45;
  wire not_66409;
  wire [16:0] sum__46;
  wire not_66411;
  wire [16:0] sum__47;
  wire not_66413;
  wire [10:0] bit_slice_66414;
  wire [10:0] bit_slice_66415;
  wire [10:0] bit_slice_66416;
  wire [10:0] bit_slice_66417;
  wire [10:0] bit_slice_66418;
  wire [10:0] bit_slice_66419;
  wire [10:0] bit_slice_66420;
  wire [10:0] bit_slice_66421;
  wire [13:0] bit_slice_66422;
  wire [13:0] bit_slice_66423;
  wire [13:0] bit_slice_66424;
  wire [13:0] bit_slice_66425;
  wire [16:0] sum__60;
  wire below__77;
  wire [16:0] sum__61;
  wire below__83;
  wire [16:0] sum__62;
  wire below__89;
  wire [16:0] sum__63;
  wire below__95;
  wire [15:0] add_66434;
  wire [15:0] add_66435;
  wire [15:0] add_66436;
  wire [15:0] add_66437;
  wire [15:0] add_66438;
  wire [15:0] add_66439;
  wire [15:0] add_66440;
  wire [15:0] add_66441;
  wire [15:0] sign_ext_66442;
  wire [15:0] sign_ext_66443;
  wire [15:0] sign_ext_66444;
  wire [15:0] sign_ext_66445;
  wire [15:0] sign_ext_66446;
  wire [15:0] sign_ext_66447;
  wire [15:0] sign_ext_66448;
  wire [15:0] sign_ext_66449;
  wire [15:0] bit_slice_66450;
  wire below__4;
  wire [15:0] bit_slice_66452;
  wire below__10;
  wire [15:0] bit_slice_66454;
  wire below__16;
  wire [15:0] bit_slice_66456;
  wire below__22;
  wire [15:0] bit_slice_66458;
  wire b_carry__20;
  wire [15:0] bit_slice_66460;
  wire b_carry__21;
  wire [15:0] bit_slice_66462;
  wire b_carry__22;
  wire [15:0] bit_slice_66464;
  wire b_carry__23;
  wire [15:0] sign_ext_66466;
  wire b_carry__24;
  wire [15:0] sign_ext_66468;
  wire b_carry__25;
  wire [15:0] sign_ext_66470;
  wire b_carry__26;
  wire [15:0] sign_ext_66472;
  wire b_carry__27;
  wire [15:0] sign_ext_66474;
  wire b_carry__28;
  wire [15:0] sign_ext_66476;
  wire b_carry__29;
  wire [15:0] sign_ext_66478;
  wire b_carry__30;
  wire [15:0] sign_ext_66480;
  wire b_carry__31;
  wire [15:0] sign_ext_66482;
  wire b_carry__32;
  wire [15:0] sign_ext_66484;
  wire b_carry__33;
  wire [15:0] sign_ext_66486;
  wire b_carry__34;
  wire [15:0] sign_ext_66488;
  wire b_carry__35;
  wire [15:0] sign_ext_66490;
  wire b_carry__36;
  wire [15:0] sign_ext_66492;
  wire b_carry__37;
  wire [15:0] sign_ext_66494;
  wire b_carry__38;
  wire [15:0] sign_ext_66496;
  wire b_carry__39;
  wire [15:0] bit_slice_66498;
  wire below__51;
  wire [15:0] bit_slice_66500;
  wire below__57;
  wire [15:0] bit_slice_66502;
  wire below__63;
  wire [15:0] bit_slice_66504;
  wire below__69;
  wire [15:0] bit_slice_66506;
  wire b_carry__44;
  wire [15:0] bit_slice_66508;
  wire b_carry__45;
  wire [15:0] bit_slice_66510;
  wire b_carry__46;
  wire [15:0] bit_slice_66512;
  wire b_carry__47;
  wire [15:0] sign_ext_66514;
  wire b_carry__48;
  wire [15:0] sign_ext_66516;
  wire b_carry__49;
  wire [15:0] sign_ext_66518;
  wire b_carry__50;
  wire [15:0] sign_ext_66520;
  wire b_carry__51;
  wire [15:0] sign_ext_66522;
  wire b_carry__52;
  wire [15:0] sign_ext_66524;
  wire b_carry__53;
  wire [15:0] sign_ext_66526;
  wire b_carry__54;
  wire [15:0] sign_ext_66528;
  wire b_carry__55;
  wire [15:0] sign_ext_66530;
  wire below__53;
  wire [15:0] sign_ext_66532;
  wire below__59;
  wire [15:0] sign_ext_66534;
  wire below__65;
  wire [15:0] sign_ext_66536;
  wire below__71;
  wire [15:0] bit_slice_66538;
  wire b_carry__60;
  wire [15:0] bit_slice_66540;
  wire b_carry__61;
  wire [15:0] bit_slice_66542;
  wire b_carry__62;
  wire [15:0] bit_slice_66544;
  wire b_carry__63;
  wire [16:0] tuple_66546;
  wire [16:0] tuple_66547;
  wire [16:0] tuple_66548;
  wire [16:0] tuple_66549;
  wire [16:0] tuple_66550;
  wire [16:0] tuple_66551;
  wire [16:0] tuple_66552;
  wire [16:0] tuple_66553;
  wire [16:0] tuple_66554;
  wire [16:0] tuple_66555;
  wire [16:0] tuple_66556;
  wire [16:0] tuple_66557;
  wire [16:0] tuple_66558;
  wire [16:0] tuple_66559;
  wire [16:0] tuple_66560;
  wire [16:0] tuple_66561;
  wire [16:0] tuple_66562;
  wire [16:0] tuple_66563;
  wire [16:0] tuple_66564;
  wire [16:0] tuple_66565;
  wire [16:0] tuple_66566;
  wire [16:0] tuple_66567;
  wire [16:0] tuple_66568;
  wire [16:0] tuple_66569;
  wire [16:0] tuple_66570;
  wire [16:0] tuple_66571;
  wire [16:0] tuple_66572;
  wire [16:0] tuple_66573;
  wire [16:0] tuple_66574;
  wire [16:0] tuple_66575;
  wire [16:0] tuple_66576;
  wire [16:0] tuple_66577;
  wire [16:0] tuple_66578;
  wire [16:0] tuple_66579;
  wire [16:0] tuple_66580;
  wire [16:0] tuple_66581;
  wire [16:0] tuple_66582;
  wire [16:0] tuple_66583;
  wire [16:0] tuple_66584;
  wire [16:0] tuple_66585;
  wire [16:0] tuple_66586;
  wire [16:0] tuple_66587;
  wire [16:0] tuple_66588;
  wire [16:0] tuple_66589;
  wire [16:0] tuple_66590;
  wire [16:0] tuple_66591;
  wire [16:0] tuple_66592;
  wire [16:0] tuple_66593;
  wire [16:0] tuple_66594;
  wire [16:0] tuple_66595;
  wire [16:0] tuple_66596;
  wire [16:0] tuple_66597;
  wire [16:0] tuple_66598;
  wire [16:0] tuple_66599;
  wire [16:0] tuple_66600;
  wire [16:0] tuple_66601;
  wire [16:0] tuple_66602;
  wire [16:0] tuple_66603;
  wire [16:0] tuple_66604;
  wire [16:0] tuple_66605;
  wire [16:0] tuple_66606;
  wire [16:0] tuple_66607;
  wire [16:0] tuple_66608;
  wire [16:0] tuple_66609;
  wire [16:0] array_66610[0:15];
  wire [16:0] array_66611[0:15];
  wire [16:0] array_66612[0:15];
  wire [16:0] array_66613[0:15];
  wire [16:0] array_66616[0:3][0:15];
  wire [16:0] t[0:0][0:3][0:15];
  wire [1107:0] tuple_66623;
  wire stage_outputs_valid_0;
  assign v_p__1[0][0] = multiplied_data[62:20];
  assign v_p__1[0][1] = multiplied_data[105:63];
  assign v_p__1[0][2] = multiplied_data[148:106];
  assign v_p__1[0][3] = multiplied_data[191:149];
  assign v_p__1[0][4] = multiplied_data[234:192];
  assign v_p__1[0][5] = multiplied_data[277:235];
  assign v_p__1[0][6] = multiplied_data[320:278];
  assign v_p__1[0][7] = multiplied_data[363:321];
  assign v_p__1[0][8] = multiplied_data[406:364];
  assign v_p__1[0][9] = multiplied_data[449:407];
  assign v_p__1[0][10] = multiplied_data[492:450];
  assign v_p__1[0][11] = multiplied_data[535:493];
  assign v_p__1[0][12] = multiplied_data[578:536];
  assign v_p__1[0][13] = multiplied_data[621:579];
  assign v_p__1[0][14] = multiplied_data[664:622];
  assign v_p__1[0][15] = multiplied_data[707:665];
  assign v_p__1[0][16] = multiplied_data[750:708];
  assign v_p__1[0][17] = multiplied_data[793:751];
  assign v_p__1[0][18] = multiplied_data[836:794];
  assign v_p__1[0][19] = multiplied_data[879:837];
  assign v_p__1[0][20] = multiplied_data[922:880];
  assign v_p__1[0][21] = multiplied_data[965:923];
  assign v_p__1[0][22] = multiplied_data[1008:966];
  assign v_p__1[0][23] = multiplied_data[1051:1009];
  assign v_p__1[0][24] = multiplied_data[1094:1052];
  assign v_p__1[0][25] = multiplied_data[1137:1095];
  assign v_p__1[0][26] = multiplied_data[1180:1138];
  assign v_p__1[0][27] = multiplied_data[1223:1181];
  assign v_p__1[0][28] = multiplied_data[1266:1224];
  assign v_p__1[0][29] = multiplied_data[1309:1267];
  assign v_p__1[0][30] = multiplied_data[1352:1310];
  assign v_p__1[0][31] = multiplied_data[1395:1353];
  assign a_carry = 1'h0;
  assign literal_65420 = 5'h18;
  assign literal_65421 = 5'h19;
  assign literal_65422 = 5'h1a;
  assign literal_65423 = 5'h1b;
  assign literal_65424 = 5'h1c;
  assign literal_65425 = 5'h1d;
  assign literal_65426 = 5'h1e;
  assign literal_65427 = 5'h1f;
  assign literal_65428 = 5'h08;
  assign literal_65429 = 5'h09;
  assign literal_65430 = 5'h0a;
  assign literal_65431 = 5'h0b;
  assign literal_65432 = 5'h0c;
  assign literal_65433 = 5'h0d;
  assign literal_65434 = 5'h0e;
  assign literal_65435 = 5'h0f;
  assign v_tag__2 = multiplied_data[19:0];
  assign array_index_65437 = v_p__1[a_carry][literal_65420];
  assign array_index_65438 = v_p__1[a_carry][literal_65421];
  assign array_index_65439 = v_p__1[a_carry][literal_65422];
  assign array_index_65440 = v_p__1[a_carry][literal_65423];
  assign array_index_65441 = v_p__1[a_carry][literal_65424];
  assign array_index_65442 = v_p__1[a_carry][literal_65425];
  assign array_index_65443 = v_p__1[a_carry][literal_65426];
  assign array_index_65444 = v_p__1[a_carry][literal_65427];
  assign literal_65445 = 5'h00;
  assign literal_65446 = 5'h01;
  assign literal_65447 = 5'h02;
  assign literal_65448 = 5'h03;
  assign literal_65449 = 5'h04;
  assign literal_65450 = 5'h05;
  assign literal_65451 = 5'h06;
  assign literal_65452 = 5'h07;
  assign array_index_65453 = v_p__1[a_carry][literal_65428];
  assign array_index_65454 = v_p__1[a_carry][literal_65429];
  assign array_index_65455 = v_p__1[a_carry][literal_65430];
  assign array_index_65456 = v_p__1[a_carry][literal_65431];
  assign array_index_65457 = v_p__1[a_carry][literal_65432];
  assign array_index_65458 = v_p__1[a_carry][literal_65433];
  assign array_index_65459 = v_p__1[a_carry][literal_65434];
  assign array_index_65460 = v_p__1[a_carry][literal_65435];
  assign literal_65461 = 5'h10;
  assign literal_65462 = 5'h11;
  assign literal_65463 = 5'h12;
  assign literal_65464 = 5'h13;
  assign literal_65465 = 5'h14;
  assign literal_65466 = 5'h15;
  assign literal_65467 = 5'h16;
  assign literal_65468 = 5'h17;
  assign v_tag_mode__1 = v_tag__2[19:17];
  assign literal_65470 = 3'h0;
  assign bit_slice_65471 = array_index_65437[39];
  assign bit_slice_65472 = array_index_65438[39];
  assign bit_slice_65473 = array_index_65439[39];
  assign bit_slice_65474 = array_index_65440[39];
  assign bit_slice_65475 = array_index_65441[39];
  assign bit_slice_65476 = array_index_65442[39];
  assign bit_slice_65477 = array_index_65443[39];
  assign bit_slice_65478 = array_index_65444[39];
  assign array_index_65479 = v_p__1[a_carry][literal_65445];
  assign array_index_65480 = v_p__1[a_carry][literal_65446];
  assign array_index_65481 = v_p__1[a_carry][literal_65447];
  assign array_index_65482 = v_p__1[a_carry][literal_65448];
  assign array_index_65483 = v_p__1[a_carry][literal_65449];
  assign array_index_65484 = v_p__1[a_carry][literal_65450];
  assign array_index_65485 = v_p__1[a_carry][literal_65451];
  assign array_index_65486 = v_p__1[a_carry][literal_65452];
  assign below__26 = array_index_65453[29];
  assign below__29 = array_index_65454[29];
  assign below__32 = array_index_65455[29];
  assign below__35 = array_index_65456[29];
  assign below__38 = array_index_65457[29];
  assign below__41 = array_index_65458[29];
  assign below__44 = array_index_65459[29];
  assign below__47 = array_index_65460[29];
  assign array_index_65495 = v_p__1[a_carry][literal_65461];
  assign array_index_65496 = v_p__1[a_carry][literal_65462];
  assign array_index_65497 = v_p__1[a_carry][literal_65463];
  assign array_index_65498 = v_p__1[a_carry][literal_65464];
  assign array_index_65499 = v_p__1[a_carry][literal_65465];
  assign array_index_65500 = v_p__1[a_carry][literal_65466];
  assign array_index_65501 = v_p__1[a_carry][literal_65467];
  assign array_index_65502 = v_p__1[a_carry][literal_65468];
  assign below__73 = array_index_65437[19];
  assign literal_65504 = 3'h2;
  assign below__76 = array_index_65438[19];
  assign below__79 = array_index_65439[19];
  assign below__82 = array_index_65440[19];
  assign below__85 = array_index_65441[19];
  assign below__88 = array_index_65442[19];
  assign below__91 = array_index_65443[19];
  assign below__94 = array_index_65444[19];
  assign narrow = v_tag_mode__1 == literal_65470;
  assign bit_slice_65513 = array_index_65437[42:40];
  assign sign_ext_65514 = {3{bit_slice_65471}};
  assign bit_slice_65515 = array_index_65438[42:40];
  assign sign_ext_65516 = {3{bit_slice_65472}};
  assign bit_slice_65517 = array_index_65439[42:40];
  assign sign_ext_65518 = {3{bit_slice_65473}};
  assign bit_slice_65519 = array_index_65440[42:40];
  assign sign_ext_65520 = {3{bit_slice_65474}};
  assign bit_slice_65521 = array_index_65441[42:40];
  assign sign_ext_65522 = {3{bit_slice_65475}};
  assign bit_slice_65523 = array_index_65442[42:40];
  assign sign_ext_65524 = {3{bit_slice_65476}};
  assign bit_slice_65525 = array_index_65443[42:40];
  assign sign_ext_65526 = {3{bit_slice_65477}};
  assign bit_slice_65527 = array_index_65444[42:40];
  assign sign_ext_65528 = {3{bit_slice_65478}};
  assign below__3 = array_index_65479[29];
  assign below__5 = array_index_65480[29];
  assign below__8 = array_index_65481[29];
  assign below__11 = array_index_65482[29];
  assign below__14 = array_index_65483[29];
  assign below__17 = array_index_65484[29];
  assign below__20 = array_index_65485[29];
  assign below__23 = array_index_65486[29];
  assign bit_slice_65537 = array_index_65453[34:30];
  assign sign_ext_65538 = {5{below__26}};
  assign bit_slice_65539 = array_index_65454[34:30];
  assign sign_ext_65540 = {5{below__29}};
  assign bit_slice_65541 = array_index_65455[34:30];
  assign sign_ext_65542 = {5{below__32}};
  assign bit_slice_65543 = array_index_65456[34:30];
  assign sign_ext_65544 = {5{below__35}};
  assign bit_slice_65545 = array_index_65457[34:30];
  assign sign_ext_65546 = {5{below__38}};
  assign bit_slice_65547 = array_index_65458[34:30];
  assign sign_ext_65548 = {5{below__41}};
  assign bit_slice_65549 = array_index_65459[34:30];
  assign sign_ext_65550 = {5{below__44}};
  assign bit_slice_65551 = array_index_65460[34:30];
  assign sign_ext_65552 = {5{below__47}};
  assign below__49 = array_index_65495[19];
  assign below__52 = array_index_65496[19];
  assign below__55 = array_index_65497[19];
  assign below__58 = array_index_65498[19];
  assign below__61 = array_index_65499[19];
  assign below__64 = array_index_65500[19];
  assign below__67 = array_index_65501[19];
  assign below__70 = array_index_65502[19];
  assign bit_slice_65561 = array_index_65437[24:20];
  assign sign_ext_65562 = {5{below__73}};
  assign eight__8 = v_tag_mode__1 == literal_65504;
  assign bit_slice_65564 = array_index_65438[24:20];
  assign sign_ext_65565 = {5{below__76}};
  assign bit_slice_65566 = array_index_65439[24:20];
  assign sign_ext_65567 = {5{below__79}};
  assign bit_slice_65568 = array_index_65440[24:20];
  assign sign_ext_65569 = {5{below__82}};
  assign bit_slice_65570 = array_index_65441[24:20];
  assign sign_ext_65571 = {5{below__85}};
  assign bit_slice_65572 = array_index_65442[24:20];
  assign sign_ext_65573 = {5{below__88}};
  assign bit_slice_65574 = array_index_65443[24:20];
  assign sign_ext_65575 = {5{below__91}};
  assign bit_slice_65576 = array_index_65444[24:20];
  assign sign_ext_65577 = {5{below__94}};
  assign bit_slice_65578 = array_index_65495[39];
  assign bit_slice_65579 = array_index_65496[39];
  assign bit_slice_65580 = array_index_65497[39];
  assign bit_slice_65581 = array_index_65498[39];
  assign bit_slice_65582 = array_index_65499[39];
  assign bit_slice_65583 = array_index_65500[39];
  assign bit_slice_65584 = array_index_65501[39];
  assign bit_slice_65585 = array_index_65502[39];
  assign value__129_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65514 : bit_slice_65513;
  assign value__130_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65516 : bit_slice_65515;
  assign value__131_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65518 : bit_slice_65517;
  assign value__132_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65520 : bit_slice_65519;
  assign value__133_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65522 : bit_slice_65521;
  assign value__134_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65524 : bit_slice_65523;
  assign value__135_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65526 : bit_slice_65525;
  assign value__136_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_65528 : bit_slice_65527;
  assign below__24 = array_index_65453[9];
  assign below__27 = array_index_65454[9];
  assign below__30 = array_index_65455[9];
  assign below__33 = array_index_65456[9];
  assign below__36 = array_index_65457[9];
  assign below__39 = array_index_65458[9];
  assign below__42 = array_index_65459[9];
  assign below__45 = array_index_65460[9];
  assign bit_slice_65602 = array_index_65479[34:30];
  assign sign_ext_65603 = {5{below__3}};
  assign bit_slice_65604 = array_index_65480[34:30];
  assign sign_ext_65605 = {5{below__5}};
  assign bit_slice_65606 = array_index_65481[34:30];
  assign sign_ext_65607 = {5{below__8}};
  assign bit_slice_65608 = array_index_65482[34:30];
  assign sign_ext_65609 = {5{below__11}};
  assign bit_slice_65610 = array_index_65483[34:30];
  assign sign_ext_65611 = {5{below__14}};
  assign bit_slice_65612 = array_index_65484[34:30];
  assign sign_ext_65613 = {5{below__17}};
  assign bit_slice_65614 = array_index_65485[34:30];
  assign sign_ext_65615 = {5{below__20}};
  assign bit_slice_65616 = array_index_65486[34:30];
  assign sign_ext_65617 = {5{below__23}};
  assign value__51_squeezed_portion_10_width_5 = narrow ? sign_ext_65538 : bit_slice_65537;
  assign bit_slice_65619 = array_index_65453[29:20];
  assign value__53_squeezed_portion_10_width_5 = narrow ? sign_ext_65540 : bit_slice_65539;
  assign bit_slice_65621 = array_index_65454[29:20];
  assign value__55_squeezed_portion_10_width_5 = narrow ? sign_ext_65542 : bit_slice_65541;
  assign bit_slice_65623 = array_index_65455[29:20];
  assign value__57_squeezed_portion_10_width_5 = narrow ? sign_ext_65544 : bit_slice_65543;
  assign bit_slice_65625 = array_index_65456[29:20];
  assign value__59_squeezed_portion_10_width_5 = narrow ? sign_ext_65546 : bit_slice_65545;
  assign bit_slice_65627 = array_index_65457[29:20];
  assign value__61_squeezed_portion_10_width_5 = narrow ? sign_ext_65548 : bit_slice_65547;
  assign bit_slice_65629 = array_index_65458[29:20];
  assign value__63_squeezed_portion_10_width_5 = narrow ? sign_ext_65550 : bit_slice_65549;
  assign bit_slice_65631 = array_index_65459[29:20];
  assign value__66_squeezed_portion_10_width_5 = narrow ? sign_ext_65552 : bit_slice_65551;
  assign bit_slice_65633 = array_index_65460[29:20];
  assign bit_slice_65634 = array_index_65495[29:20];
  assign bit_slice_65635 = array_index_65496[29:20];
  assign bit_slice_65636 = array_index_65497[29:20];
  assign bit_slice_65637 = array_index_65498[29:20];
  assign bit_slice_65638 = array_index_65499[29:20];
  assign bit_slice_65639 = array_index_65500[29:20];
  assign bit_slice_65640 = array_index_65501[29:20];
  assign bit_slice_65641 = array_index_65502[29:20];
  assign bit_slice_65642 = array_index_65437[29:20];
  assign bit_slice_65643 = array_index_65438[29:20];
  assign bit_slice_65644 = array_index_65439[29:20];
  assign bit_slice_65645 = array_index_65440[29:20];
  assign bit_slice_65646 = array_index_65441[29:20];
  assign bit_slice_65647 = array_index_65442[29:20];
  assign bit_slice_65648 = array_index_65443[29:20];
  assign bit_slice_65649 = array_index_65444[29:20];
  assign bit_slice_65650 = array_index_65479[19:10];
  assign bit_slice_65651 = array_index_65480[19:10];
  assign bit_slice_65652 = array_index_65481[19:10];
  assign bit_slice_65653 = array_index_65482[19:10];
  assign bit_slice_65654 = array_index_65483[19:10];
  assign bit_slice_65655 = array_index_65484[19:10];
  assign bit_slice_65656 = array_index_65485[19:10];
  assign bit_slice_65657 = array_index_65486[19:10];
  assign bit_slice_65658 = array_index_65453[19:10];
  assign bit_slice_65659 = array_index_65454[19:10];
  assign bit_slice_65660 = array_index_65455[19:10];
  assign bit_slice_65661 = array_index_65456[19:10];
  assign bit_slice_65662 = array_index_65457[19:10];
  assign bit_slice_65663 = array_index_65458[19:10];
  assign bit_slice_65664 = array_index_65459[19:10];
  assign bit_slice_65665 = array_index_65460[19:10];
  assign bit_slice_65666 = array_index_65495[24:20];
  assign sign_ext_65667 = {5{below__49}};
  assign bit_slice_65668 = array_index_65496[24:20];
  assign sign_ext_65669 = {5{below__52}};
  assign bit_slice_65670 = array_index_65497[24:20];
  assign sign_ext_65671 = {5{below__55}};
  assign bit_slice_65672 = array_index_65498[24:20];
  assign sign_ext_65673 = {5{below__58}};
  assign bit_slice_65674 = array_index_65499[24:20];
  assign sign_ext_65675 = {5{below__61}};
  assign bit_slice_65676 = array_index_65500[24:20];
  assign sign_ext_65677 = {5{below__64}};
  assign bit_slice_65678 = array_index_65501[24:20];
  assign sign_ext_65679 = {5{below__67}};
  assign bit_slice_65680 = array_index_65502[24:20];
  assign sign_ext_65681 = {5{below__70}};
  assign value__70_squeezed_portion_10_width_5 = narrow ? sign_ext_65562 : bit_slice_65561;
  assign bit_slice_65683 = array_index_65437[19:10];
  assign not_65684 = ~eight__8;
  assign value__74_squeezed_portion_10_width_5 = narrow ? sign_ext_65565 : bit_slice_65564;
  assign bit_slice_65686 = array_index_65438[19:10];
  assign value__78_squeezed_portion_10_width_5 = narrow ? sign_ext_65567 : bit_slice_65566;
  assign bit_slice_65688 = array_index_65439[19:10];
  assign value__82_squeezed_portion_10_width_5 = narrow ? sign_ext_65569 : bit_slice_65568;
  assign bit_slice_65690 = array_index_65440[19:10];
  assign value__86_squeezed_portion_10_width_5 = narrow ? sign_ext_65571 : bit_slice_65570;
  assign bit_slice_65692 = array_index_65441[19:10];
  assign value__90_squeezed_portion_10_width_5 = narrow ? sign_ext_65573 : bit_slice_65572;
  assign bit_slice_65694 = array_index_65442[19:10];
  assign value__94_squeezed_portion_10_width_5 = narrow ? sign_ext_65575 : bit_slice_65574;
  assign bit_slice_65696 = array_index_65443[19:10];
  assign value__98_squeezed_portion_10_width_5 = narrow ? sign_ext_65577 : bit_slice_65576;
  assign bit_slice_65698 = array_index_65444[19:10];
  assign bit_slice_65699 = array_index_65479[39:30];
  assign bit_slice_65700 = array_index_65480[39:30];
  assign bit_slice_65701 = array_index_65481[39:30];
  assign bit_slice_65702 = array_index_65482[39:30];
  assign bit_slice_65703 = array_index_65483[39:30];
  assign bit_slice_65704 = array_index_65484[39:30];
  assign bit_slice_65705 = array_index_65485[39:30];
  assign bit_slice_65706 = array_index_65486[39:30];
  assign bit_slice_65707 = array_index_65453[39:30];
  assign bit_slice_65708 = array_index_65454[39:30];
  assign bit_slice_65709 = array_index_65455[39:30];
  assign bit_slice_65710 = array_index_65456[39:30];
  assign bit_slice_65711 = array_index_65457[39:30];
  assign bit_slice_65712 = array_index_65458[39:30];
  assign bit_slice_65713 = array_index_65459[39:30];
  assign bit_slice_65714 = array_index_65460[39:30];
  assign bit_slice_65715 = array_index_65495[42:40];
  assign sign_ext_65716 = {3{bit_slice_65578}};
  assign bit_slice_65717 = array_index_65496[42:40];
  assign sign_ext_65718 = {3{bit_slice_65579}};
  assign bit_slice_65719 = array_index_65497[42:40];
  assign sign_ext_65720 = {3{bit_slice_65580}};
  assign bit_slice_65721 = array_index_65498[42:40];
  assign sign_ext_65722 = {3{bit_slice_65581}};
  assign bit_slice_65723 = array_index_65499[42:40];
  assign sign_ext_65724 = {3{bit_slice_65582}};
  assign bit_slice_65725 = array_index_65500[42:40];
  assign sign_ext_65726 = {3{bit_slice_65583}};
  assign bit_slice_65727 = array_index_65501[42:40];
  assign sign_ext_65728 = {3{bit_slice_65584}};
  assign bit_slice_65729 = array_index_65502[42:40];
  assign sign_ext_65730 = {3{bit_slice_65585}};
  assign value__129_squeezed_portion_10_width_5 = {{2{value__129_squeezed_portion_10_width_5_squeezed[2]}}, value__129_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65732 = array_index_65437[39:30];
  assign value__130_squeezed_portion_10_width_5 = {{2{value__130_squeezed_portion_10_width_5_squeezed[2]}}, value__130_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65734 = array_index_65438[39:30];
  assign value__131_squeezed_portion_10_width_5 = {{2{value__131_squeezed_portion_10_width_5_squeezed[2]}}, value__131_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65736 = array_index_65439[39:30];
  assign value__132_squeezed_portion_10_width_5 = {{2{value__132_squeezed_portion_10_width_5_squeezed[2]}}, value__132_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65738 = array_index_65440[39:30];
  assign value__133_squeezed_portion_10_width_5 = {{2{value__133_squeezed_portion_10_width_5_squeezed[2]}}, value__133_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65740 = array_index_65441[39:30];
  assign value__134_squeezed_portion_10_width_5 = {{2{value__134_squeezed_portion_10_width_5_squeezed[2]}}, value__134_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65742 = array_index_65442[39:30];
  assign value__135_squeezed_portion_10_width_5 = {{2{value__135_squeezed_portion_10_width_5_squeezed[2]}}, value__135_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65744 = array_index_65443[39:30];
  assign value__136_squeezed_portion_10_width_5 = {{2{value__136_squeezed_portion_10_width_5_squeezed[2]}}, value__136_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_65746 = array_index_65444[39:30];
  assign below = array_index_65479[9];
  assign below__1 = array_index_65480[9];
  assign below__6 = array_index_65481[9];
  assign below__9 = array_index_65482[9];
  assign below__12 = array_index_65483[9];
  assign below__15 = array_index_65484[9];
  assign below__18 = array_index_65485[9];
  assign below__21 = array_index_65486[9];
  assign bit_slice_65755 = array_index_65453[14:10];
  assign sign_ext_65756 = {5{below__24}};
  assign bit_slice_65757 = array_index_65454[14:10];
  assign sign_ext_65758 = {5{below__27}};
  assign bit_slice_65759 = array_index_65455[14:10];
  assign sign_ext_65760 = {5{below__30}};
  assign bit_slice_65761 = array_index_65456[14:10];
  assign sign_ext_65762 = {5{below__33}};
  assign bit_slice_65763 = array_index_65457[14:10];
  assign sign_ext_65764 = {5{below__36}};
  assign bit_slice_65765 = array_index_65458[14:10];
  assign sign_ext_65766 = {5{below__39}};
  assign bit_slice_65767 = array_index_65459[14:10];
  assign sign_ext_65768 = {5{below__42}};
  assign bit_slice_65769 = array_index_65460[14:10];
  assign sign_ext_65770 = {5{below__45}};
  assign value__145_squeezed_portion_10_width_5 = narrow ? sign_ext_65603 : bit_slice_65602;
  assign bit_slice_65772 = array_index_65479[29:20];
  assign value__146_squeezed_portion_10_width_5 = narrow ? sign_ext_65605 : bit_slice_65604;
  assign bit_slice_65774 = array_index_65480[29:20];
  assign value__147_squeezed_portion_10_width_5 = narrow ? sign_ext_65607 : bit_slice_65606;
  assign bit_slice_65776 = array_index_65481[29:20];
  assign value__148_squeezed_portion_10_width_5 = narrow ? sign_ext_65609 : bit_slice_65608;
  assign bit_slice_65778 = array_index_65482[29:20];
  assign value__149_squeezed_portion_10_width_5 = narrow ? sign_ext_65611 : bit_slice_65610;
  assign bit_slice_65780 = array_index_65483[29:20];
  assign value__150_squeezed_portion_10_width_5 = narrow ? sign_ext_65613 : bit_slice_65612;
  assign bit_slice_65782 = array_index_65484[29:20];
  assign value__151_squeezed_portion_10_width_5 = narrow ? sign_ext_65615 : bit_slice_65614;
  assign bit_slice_65784 = array_index_65485[29:20];
  assign value__152_squeezed_portion_10_width_5 = narrow ? sign_ext_65617 : bit_slice_65616;
  assign bit_slice_65786 = array_index_65486[29:20];
  assign value__51 = {value__51_squeezed_portion_10_width_5, bit_slice_65619};
  assign bit_slice_65788 = array_index_65453[14:0];
  assign value__53 = {value__53_squeezed_portion_10_width_5, bit_slice_65621};
  assign bit_slice_65790 = array_index_65454[14:0];
  assign below__25 = array_index_65453[19];
  assign value__55 = {value__55_squeezed_portion_10_width_5, bit_slice_65623};
  assign bit_slice_65793 = array_index_65455[14:0];
  assign value__57 = {value__57_squeezed_portion_10_width_5, bit_slice_65625};
  assign bit_slice_65795 = array_index_65456[14:0];
  assign below__31 = array_index_65455[19];
  assign value__59 = {value__59_squeezed_portion_10_width_5, bit_slice_65627};
  assign bit_slice_65798 = array_index_65457[14:0];
  assign value__61 = {value__61_squeezed_portion_10_width_5, bit_slice_65629};
  assign bit_slice_65800 = array_index_65458[14:0];
  assign below__37 = array_index_65457[19];
  assign value__63 = {value__63_squeezed_portion_10_width_5, bit_slice_65631};
  assign bit_slice_65803 = array_index_65459[14:0];
  assign value__66 = {value__66_squeezed_portion_10_width_5, bit_slice_65633};
  assign bit_slice_65805 = array_index_65460[14:0];
  assign below__43 = array_index_65459[19];
  assign sign_ext_65807 = {{1{bit_slice_65634[9]}}, bit_slice_65634};
  assign sign_ext_65808 = {11{narrow}};
  assign sign_ext_65809 = {{1{bit_slice_65635[9]}}, bit_slice_65635};
  assign sign_ext_65810 = {{1{bit_slice_65636[9]}}, bit_slice_65636};
  assign sign_ext_65811 = {{1{bit_slice_65637[9]}}, bit_slice_65637};
  assign sign_ext_65812 = {{1{bit_slice_65638[9]}}, bit_slice_65638};
  assign sign_ext_65813 = {{1{bit_slice_65639[9]}}, bit_slice_65639};
  assign sign_ext_65814 = {{1{bit_slice_65640[9]}}, bit_slice_65640};
  assign sign_ext_65815 = {{1{bit_slice_65641[9]}}, bit_slice_65641};
  assign sign_ext_65816 = {{1{bit_slice_65642[9]}}, bit_slice_65642};
  assign sign_ext_65817 = {{1{bit_slice_65643[9]}}, bit_slice_65643};
  assign sign_ext_65818 = {{1{bit_slice_65644[9]}}, bit_slice_65644};
  assign sign_ext_65819 = {{1{bit_slice_65645[9]}}, bit_slice_65645};
  assign sign_ext_65820 = {{1{bit_slice_65646[9]}}, bit_slice_65646};
  assign sign_ext_65821 = {{1{bit_slice_65647[9]}}, bit_slice_65647};
  assign sign_ext_65822 = {{1{bit_slice_65648[9]}}, bit_slice_65648};
  assign sign_ext_65823 = {{1{bit_slice_65649[9]}}, bit_slice_65649};
  assign sign_ext_65824 = {{1{bit_slice_65650[9]}}, bit_slice_65650};
  assign sign_ext_65825 = {{1{bit_slice_65651[9]}}, bit_slice_65651};
  assign sign_ext_65826 = {{1{bit_slice_65652[9]}}, bit_slice_65652};
  assign sign_ext_65827 = {{1{bit_slice_65653[9]}}, bit_slice_65653};
  assign sign_ext_65828 = {{1{bit_slice_65654[9]}}, bit_slice_65654};
  assign sign_ext_65829 = {{1{bit_slice_65655[9]}}, bit_slice_65655};
  assign sign_ext_65830 = {{1{bit_slice_65656[9]}}, bit_slice_65656};
  assign sign_ext_65831 = {{1{bit_slice_65657[9]}}, bit_slice_65657};
  assign sign_ext_65832 = {{1{bit_slice_65658[9]}}, bit_slice_65658};
  assign sign_ext_65833 = {{1{bit_slice_65659[9]}}, bit_slice_65659};
  assign sign_ext_65834 = {{1{bit_slice_65660[9]}}, bit_slice_65660};
  assign sign_ext_65835 = {{1{bit_slice_65661[9]}}, bit_slice_65661};
  assign sign_ext_65836 = {{1{bit_slice_65662[9]}}, bit_slice_65662};
  assign sign_ext_65837 = {{1{bit_slice_65663[9]}}, bit_slice_65663};
  assign sign_ext_65838 = {{1{bit_slice_65664[9]}}, bit_slice_65664};
  assign sign_ext_65839 = {{1{bit_slice_65665[9]}}, bit_slice_65665};
  assign value__153_squeezed_portion_10_width_5 = narrow ? sign_ext_65667 : bit_slice_65666;
  assign bit_slice_65841 = array_index_65495[19:10];
  assign value__154_squeezed_portion_10_width_5 = narrow ? sign_ext_65669 : bit_slice_65668;
  assign bit_slice_65843 = array_index_65496[19:10];
  assign value__155_squeezed_portion_10_width_5 = narrow ? sign_ext_65671 : bit_slice_65670;
  assign bit_slice_65845 = array_index_65497[19:10];
  assign value__156_squeezed_portion_10_width_5 = narrow ? sign_ext_65673 : bit_slice_65672;
  assign bit_slice_65847 = array_index_65498[19:10];
  assign value__157_squeezed_portion_10_width_5 = narrow ? sign_ext_65675 : bit_slice_65674;
  assign bit_slice_65849 = array_index_65499[19:10];
  assign value__158_squeezed_portion_10_width_5 = narrow ? sign_ext_65677 : bit_slice_65676;
  assign bit_slice_65851 = array_index_65500[19:10];
  assign value__159_squeezed_portion_10_width_5 = narrow ? sign_ext_65679 : bit_slice_65678;
  assign bit_slice_65853 = array_index_65501[19:10];
  assign value__160_squeezed_portion_10_width_5 = narrow ? sign_ext_65681 : bit_slice_65680;
  assign bit_slice_65855 = array_index_65502[19:10];
  assign value__70 = {value__70_squeezed_portion_10_width_5, bit_slice_65683};
  assign sign_ext_65857 = {15{not_65684}};
  assign value__74 = {value__74_squeezed_portion_10_width_5, bit_slice_65686};
  assign below__72 = array_index_65437[9];
  assign value__78 = {value__78_squeezed_portion_10_width_5, bit_slice_65688};
  assign value__82 = {value__82_squeezed_portion_10_width_5, bit_slice_65690};
  assign below__78 = array_index_65439[9];
  assign value__86 = {value__86_squeezed_portion_10_width_5, bit_slice_65692};
  assign value__90 = {value__90_squeezed_portion_10_width_5, bit_slice_65694};
  assign below__84 = array_index_65441[9];
  assign value__94 = {value__94_squeezed_portion_10_width_5, bit_slice_65696};
  assign value__98 = {value__98_squeezed_portion_10_width_5, bit_slice_65698};
  assign below__90 = array_index_65443[9];
  assign sign_ext_65869 = {{1{bit_slice_65699[9]}}, bit_slice_65699};
  assign sign_ext_65870 = {{1{bit_slice_65700[9]}}, bit_slice_65700};
  assign sign_ext_65871 = {{1{bit_slice_65701[9]}}, bit_slice_65701};
  assign sign_ext_65872 = {{1{bit_slice_65702[9]}}, bit_slice_65702};
  assign sign_ext_65873 = {{1{bit_slice_65703[9]}}, bit_slice_65703};
  assign sign_ext_65874 = {{1{bit_slice_65704[9]}}, bit_slice_65704};
  assign sign_ext_65875 = {{1{bit_slice_65705[9]}}, bit_slice_65705};
  assign sign_ext_65876 = {{1{bit_slice_65706[9]}}, bit_slice_65706};
  assign sign_ext_65877 = {{1{bit_slice_65707[9]}}, bit_slice_65707};
  assign sign_ext_65878 = {{1{bit_slice_65708[9]}}, bit_slice_65708};
  assign sign_ext_65879 = {{1{bit_slice_65709[9]}}, bit_slice_65709};
  assign sign_ext_65880 = {{1{bit_slice_65710[9]}}, bit_slice_65710};
  assign sign_ext_65881 = {{1{bit_slice_65711[9]}}, bit_slice_65711};
  assign sign_ext_65882 = {{1{bit_slice_65712[9]}}, bit_slice_65712};
  assign sign_ext_65883 = {{1{bit_slice_65713[9]}}, bit_slice_65713};
  assign sign_ext_65884 = {{1{bit_slice_65714[9]}}, bit_slice_65714};
  assign value__161_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65716 : bit_slice_65715;
  assign value__162_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65718 : bit_slice_65717;
  assign value__163_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65720 : bit_slice_65719;
  assign value__164_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65722 : bit_slice_65721;
  assign value__165_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65724 : bit_slice_65723;
  assign value__166_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65726 : bit_slice_65725;
  assign value__167_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65728 : bit_slice_65727;
  assign value__168_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_65730 : bit_slice_65729;
  assign value__129 = {value__129_squeezed_portion_10_width_5, bit_slice_65732};
  assign bit_slice_65894 = array_index_65437[24:10];
  assign value__130 = {value__130_squeezed_portion_10_width_5, bit_slice_65734};
  assign bit_slice_65896 = array_index_65438[24:10];
  assign value__131 = {value__131_squeezed_portion_10_width_5, bit_slice_65736};
  assign bit_slice_65898 = array_index_65439[24:10];
  assign value__132 = {value__132_squeezed_portion_10_width_5, bit_slice_65738};
  assign bit_slice_65900 = array_index_65440[24:10];
  assign value__133 = {value__133_squeezed_portion_10_width_5, bit_slice_65740};
  assign bit_slice_65902 = array_index_65441[24:10];
  assign value__134 = {value__134_squeezed_portion_10_width_5, bit_slice_65742};
  assign bit_slice_65904 = array_index_65442[24:10];
  assign value__135 = {value__135_squeezed_portion_10_width_5, bit_slice_65744};
  assign bit_slice_65906 = array_index_65443[24:10];
  assign value__136 = {value__136_squeezed_portion_10_width_5, bit_slice_65746};
  assign bit_slice_65908 = array_index_65444[24:10];
  assign bit_slice_65909 = array_index_65479[14:10];
  assign sign_ext_65910 = {5{below}};
  assign bit_slice_65911 = array_index_65480[14:10];
  assign sign_ext_65912 = {5{below__1}};
  assign bit_slice_65913 = array_index_65481[14:10];
  assign sign_ext_65914 = {5{below__6}};
  assign bit_slice_65915 = array_index_65482[14:10];
  assign sign_ext_65916 = {5{below__9}};
  assign bit_slice_65917 = array_index_65483[14:10];
  assign sign_ext_65918 = {5{below__12}};
  assign bit_slice_65919 = array_index_65484[14:10];
  assign sign_ext_65920 = {5{below__15}};
  assign bit_slice_65921 = array_index_65485[14:10];
  assign sign_ext_65922 = {5{below__18}};
  assign bit_slice_65923 = array_index_65486[14:10];
  assign sign_ext_65924 = {5{below__21}};
  assign value__3_squeezed_portion_10_width_5 = narrow ? sign_ext_65756 : bit_slice_65755;
  assign bit_slice_65926 = array_index_65453[9:0];
  assign value__5_squeezed_portion_10_width_5 = narrow ? sign_ext_65758 : bit_slice_65757;
  assign bit_slice_65928 = array_index_65454[9:0];
  assign value__7_squeezed_portion_10_width_5 = narrow ? sign_ext_65760 : bit_slice_65759;
  assign bit_slice_65930 = array_index_65455[9:0];
  assign value__9_squeezed_portion_10_width_5 = narrow ? sign_ext_65762 : bit_slice_65761;
  assign bit_slice_65932 = array_index_65456[9:0];
  assign value__11_squeezed_portion_10_width_5 = narrow ? sign_ext_65764 : bit_slice_65763;
  assign bit_slice_65934 = array_index_65457[9:0];
  assign value__13_squeezed_portion_10_width_5 = narrow ? sign_ext_65766 : bit_slice_65765;
  assign bit_slice_65936 = array_index_65458[9:0];
  assign value__15_squeezed_portion_10_width_5 = narrow ? sign_ext_65768 : bit_slice_65767;
  assign bit_slice_65938 = array_index_65459[9:0];
  assign value__17_squeezed_portion_10_width_5 = narrow ? sign_ext_65770 : bit_slice_65769;
  assign bit_slice_65940 = array_index_65460[9:0];
  assign value__145 = {value__145_squeezed_portion_10_width_5, bit_slice_65772};
  assign value__146 = {value__146_squeezed_portion_10_width_5, bit_slice_65774};
  assign value__147 = {value__147_squeezed_portion_10_width_5, bit_slice_65776};
  assign value__148 = {value__148_squeezed_portion_10_width_5, bit_slice_65778};
  assign value__149 = {value__149_squeezed_portion_10_width_5, bit_slice_65780};
  assign value__150 = {value__150_squeezed_portion_10_width_5, bit_slice_65782};
  assign value__151 = {value__151_squeezed_portion_10_width_5, bit_slice_65784};
  assign value__152 = {value__152_squeezed_portion_10_width_5, bit_slice_65786};
  assign a_value__20 = eight__8 ? bit_slice_65788 : value__51;
  assign b_value__20 = eight__8 ? bit_slice_65790 : value__53;
  assign not_65951 = ~below__25;
  assign a_value__21 = eight__8 ? bit_slice_65793 : value__55;
  assign b_value__21 = eight__8 ? bit_slice_65795 : value__57;
  assign not_65954 = ~below__31;
  assign a_value__22 = eight__8 ? bit_slice_65798 : value__59;
  assign b_value__22 = eight__8 ? bit_slice_65800 : value__61;
  assign not_65957 = ~below__37;
  assign a_value__23 = eight__8 ? bit_slice_65803 : value__63;
  assign b_value__23 = eight__8 ? bit_slice_65805 : value__66;
  assign not_65960 = ~below__43;
  assign a_value__1 = sign_ext_65807 & sign_ext_65808;
  assign literal_65962 = 1'h1;
  assign b_value__1 = sign_ext_65809 & sign_ext_65808;
  assign a_carry__24 = narrow & below__49;
  assign a_value__2 = sign_ext_65810 & sign_ext_65808;
  assign b_value__2 = sign_ext_65811 & sign_ext_65808;
  assign a_carry__25 = narrow & below__55;
  assign a_value__3 = sign_ext_65812 & sign_ext_65808;
  assign b_value__3 = sign_ext_65813 & sign_ext_65808;
  assign a_carry__26 = narrow & below__61;
  assign a_value__8 = sign_ext_65814 & sign_ext_65808;
  assign b_value__8 = sign_ext_65815 & sign_ext_65808;
  assign a_carry__27 = narrow & below__67;
  assign a_value__9 = sign_ext_65816 & sign_ext_65808;
  assign b_value__9 = sign_ext_65817 & sign_ext_65808;
  assign a_carry__28 = narrow & below__73;
  assign a_value__10 = sign_ext_65818 & sign_ext_65808;
  assign b_value__10 = sign_ext_65819 & sign_ext_65808;
  assign a_carry__29 = narrow & below__79;
  assign a_value__11 = sign_ext_65820 & sign_ext_65808;
  assign b_value__11 = sign_ext_65821 & sign_ext_65808;
  assign a_carry__30 = narrow & below__85;
  assign a_value__12 = sign_ext_65822 & sign_ext_65808;
  assign b_value__12 = sign_ext_65823 & sign_ext_65808;
  assign a_carry__31 = narrow & below__91;
  assign a_value__13 = sign_ext_65824 & sign_ext_65808;
  assign b_value__13 = sign_ext_65825 & sign_ext_65808;
  assign a_carry__32 = narrow & below;
  assign a_value__14 = sign_ext_65826 & sign_ext_65808;
  assign b_value__14 = sign_ext_65827 & sign_ext_65808;
  assign a_carry__33 = narrow & below__6;
  assign a_value__15 = sign_ext_65828 & sign_ext_65808;
  assign b_value__15 = sign_ext_65829 & sign_ext_65808;
  assign a_carry__34 = narrow & below__12;
  assign a_value__16 = sign_ext_65830 & sign_ext_65808;
  assign b_value__16 = sign_ext_65831 & sign_ext_65808;
  assign a_carry__35 = narrow & below__18;
  assign a_value__17 = sign_ext_65832 & sign_ext_65808;
  assign b_value__17 = sign_ext_65833 & sign_ext_65808;
  assign a_carry__36 = narrow & below__24;
  assign a_value__18 = sign_ext_65834 & sign_ext_65808;
  assign b_value__18 = sign_ext_65835 & sign_ext_65808;
  assign a_carry__37 = narrow & below__30;
  assign a_value__19 = sign_ext_65836 & sign_ext_65808;
  assign b_value__19 = sign_ext_65837 & sign_ext_65808;
  assign a_carry__38 = narrow & below__36;
  assign a_value__40 = sign_ext_65838 & sign_ext_65808;
  assign b_value__40 = sign_ext_65839 & sign_ext_65808;
  assign a_carry__39 = narrow & below__42;
  assign value__153 = {value__153_squeezed_portion_10_width_5, bit_slice_65841};
  assign value__154 = {value__154_squeezed_portion_10_width_5, bit_slice_65843};
  assign value__155 = {value__155_squeezed_portion_10_width_5, bit_slice_65845};
  assign value__156 = {value__156_squeezed_portion_10_width_5, bit_slice_65847};
  assign value__157 = {value__157_squeezed_portion_10_width_5, bit_slice_65849};
  assign value__158 = {value__158_squeezed_portion_10_width_5, bit_slice_65851};
  assign value__159 = {value__159_squeezed_portion_10_width_5, bit_slice_65853};
  assign value__160 = {value__160_squeezed_portion_10_width_5, bit_slice_65855};
  assign a_value__44 = value__70 & sign_ext_65857;
  assign b_value__44 = value__74 & sign_ext_65857;
  assign not_66020 = ~below__72;
  assign a_value__45 = value__78 & sign_ext_65857;
  assign b_value__45 = value__82 & sign_ext_65857;
  assign not_66023 = ~below__78;
  assign a_value__46 = value__86 & sign_ext_65857;
  assign b_value__46 = value__90 & sign_ext_65857;
  assign not_66026 = ~below__84;
  assign a_value__47 = value__94 & sign_ext_65857;
  assign b_value__47 = value__98 & sign_ext_65857;
  assign not_66029 = ~below__90;
  assign a_value__41 = sign_ext_65869 & sign_ext_65808;
  assign b_value__41 = sign_ext_65870 & sign_ext_65808;
  assign a_carry__48 = narrow & below__3;
  assign a_value__42 = sign_ext_65871 & sign_ext_65808;
  assign b_value__42 = sign_ext_65872 & sign_ext_65808;
  assign a_carry__49 = narrow & below__8;
  assign a_value__43 = sign_ext_65873 & sign_ext_65808;
  assign b_value__43 = sign_ext_65874 & sign_ext_65808;
  assign a_carry__50 = narrow & below__14;
  assign a_value__56 = sign_ext_65875 & sign_ext_65808;
  assign b_value__56 = sign_ext_65876 & sign_ext_65808;
  assign a_carry__51 = narrow & below__20;
  assign a_value__57 = sign_ext_65877 & sign_ext_65808;
  assign b_value__57 = sign_ext_65878 & sign_ext_65808;
  assign a_carry__52 = narrow & below__26;
  assign a_value__58 = sign_ext_65879 & sign_ext_65808;
  assign b_value__58 = sign_ext_65880 & sign_ext_65808;
  assign a_carry__53 = narrow & below__32;
  assign a_value__59 = sign_ext_65881 & sign_ext_65808;
  assign b_value__59 = sign_ext_65882 & sign_ext_65808;
  assign a_carry__54 = narrow & below__38;
  assign a_value__64 = sign_ext_65883 & sign_ext_65808;
  assign b_value__64 = sign_ext_65884 & sign_ext_65808;
  assign a_carry__55 = narrow & below__44;
  assign value__161_squeezed_portion_10_width_4 = {{1{value__161_squeezed_portion_10_width_4_squeezed[2]}}, value__161_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66055 = array_index_65495[39:30];
  assign value__162_squeezed_portion_10_width_4 = {{1{value__162_squeezed_portion_10_width_4_squeezed[2]}}, value__162_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66057 = array_index_65496[39:30];
  assign below__50 = array_index_65495[29];
  assign value__163_squeezed_portion_10_width_4 = {{1{value__163_squeezed_portion_10_width_4_squeezed[2]}}, value__163_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66060 = array_index_65497[39:30];
  assign value__164_squeezed_portion_10_width_4 = {{1{value__164_squeezed_portion_10_width_4_squeezed[2]}}, value__164_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66062 = array_index_65498[39:30];
  assign below__56 = array_index_65497[29];
  assign value__165_squeezed_portion_10_width_4 = {{1{value__165_squeezed_portion_10_width_4_squeezed[2]}}, value__165_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66065 = array_index_65499[39:30];
  assign value__166_squeezed_portion_10_width_4 = {{1{value__166_squeezed_portion_10_width_4_squeezed[2]}}, value__166_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66067 = array_index_65500[39:30];
  assign below__62 = array_index_65499[29];
  assign value__167_squeezed_portion_10_width_4 = {{1{value__167_squeezed_portion_10_width_4_squeezed[2]}}, value__167_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66070 = array_index_65501[39:30];
  assign value__168_squeezed_portion_10_width_4 = {{1{value__168_squeezed_portion_10_width_4_squeezed[2]}}, value__168_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_66072 = array_index_65502[39:30];
  assign below__68 = array_index_65501[29];
  assign a_value__60 = eight__8 ? bit_slice_65894 : value__129;
  assign b_value__60 = eight__8 ? bit_slice_65896 : value__130;
  assign below__74 = array_index_65437[29];
  assign a_value__61 = eight__8 ? bit_slice_65898 : value__131;
  assign b_value__61 = eight__8 ? bit_slice_65900 : value__132;
  assign below__80 = array_index_65439[29];
  assign a_value__62 = eight__8 ? bit_slice_65902 : value__133;
  assign b_value__62 = eight__8 ? bit_slice_65904 : value__134;
  assign below__86 = array_index_65441[29];
  assign a_value__63 = eight__8 ? bit_slice_65906 : value__135;
  assign b_value__63 = eight__8 ? bit_slice_65908 : value__136;
  assign below__92 = array_index_65443[29];
  assign value__137_squeezed_portion_10_width_5 = narrow ? sign_ext_65910 : bit_slice_65909;
  assign bit_slice_66087 = array_index_65479[9:0];
  assign value__138_squeezed_portion_10_width_5 = narrow ? sign_ext_65912 : bit_slice_65911;
  assign bit_slice_66089 = array_index_65480[9:0];
  assign value__139_squeezed_portion_10_width_5 = narrow ? sign_ext_65914 : bit_slice_65913;
  assign bit_slice_66091 = array_index_65481[9:0];
  assign value__140_squeezed_portion_10_width_5 = narrow ? sign_ext_65916 : bit_slice_65915;
  assign bit_slice_66093 = array_index_65482[9:0];
  assign value__141_squeezed_portion_10_width_5 = narrow ? sign_ext_65918 : bit_slice_65917;
  assign bit_slice_66095 = array_index_65483[9:0];
  assign value__142_squeezed_portion_10_width_5 = narrow ? sign_ext_65920 : bit_slice_65919;
  assign bit_slice_66097 = array_index_65484[9:0];
  assign value__143_squeezed_portion_10_width_5 = narrow ? sign_ext_65922 : bit_slice_65921;
  assign bit_slice_66099 = array_index_65485[9:0];
  assign value__144_squeezed_portion_10_width_5 = narrow ? sign_ext_65924 : bit_slice_65923;
  assign bit_slice_66101 = array_index_65486[9:0];
  assign value__3 = {value__3_squeezed_portion_10_width_5, bit_slice_65926};
  assign value__5 = {value__5_squeezed_portion_10_width_5, bit_slice_65928};
  assign value__7 = {value__7_squeezed_portion_10_width_5, bit_slice_65930};
  assign value__9 = {value__9_squeezed_portion_10_width_5, bit_slice_65932};
  assign value__11 = {value__11_squeezed_portion_10_width_5, bit_slice_65934};
  assign value__13 = {value__13_squeezed_portion_10_width_5, bit_slice_65936};
  assign value__15 = {value__15_squeezed_portion_10_width_5, bit_slice_65938};
  assign value__17 = {value__17_squeezed_portion_10_width_5, bit_slice_65940};
  assign bit_slice_66110 = array_index_65495[9:0];
  assign bit_slice_66111 = array_index_65496[9:0];
  assign bit_slice_66112 = array_index_65497[9:0];
  assign bit_slice_66113 = array_index_65498[9:0];
  assign bit_slice_66114 = array_index_65499[9:0];
  assign bit_slice_66115 = array_index_65500[9:0];
  assign bit_slice_66116 = array_index_65501[9:0];
  assign bit_slice_66117 = array_index_65502[9:0];
  assign bit_slice_66118 = array_index_65437[9:0];
  assign bit_slice_66119 = array_index_65438[9:0];
  assign bit_slice_66120 = array_index_65439[9:0];
  assign bit_slice_66121 = array_index_65440[9:0];
  assign bit_slice_66122 = array_index_65441[9:0];
  assign bit_slice_66123 = array_index_65442[9:0];
  assign bit_slice_66124 = array_index_65443[9:0];
  assign bit_slice_66125 = array_index_65444[9:0];
  assign sign_ext_66126 = {{1{value__145[14]}}, value__145};
  assign sign_ext_66127 = {{1{value__146[14]}}, value__146};
  assign below__2 = array_index_65479[19];
  assign sign_ext_66129 = {{1{value__147[14]}}, value__147};
  assign sign_ext_66130 = {{1{value__148[14]}}, value__148};
  assign below__7 = array_index_65481[19];
  assign sign_ext_66132 = {{1{value__149[14]}}, value__149};
  assign sign_ext_66133 = {{1{value__150[14]}}, value__150};
  assign below__13 = array_index_65483[19];
  assign sign_ext_66135 = {{1{value__151[14]}}, value__151};
  assign sign_ext_66136 = {{1{value__152[14]}}, value__152};
  assign below__19 = array_index_65485[19];
  assign sign_ext_66138 = {{1{a_value__20[14]}}, a_value__20};
  assign sign_ext_66139 = {{1{b_value__20[14]}}, b_value__20};
  assign a_carry__20 = ~(eight__8 | not_65951);
  assign sign_ext_66141 = {{1{a_value__21[14]}}, a_value__21};
  assign sign_ext_66142 = {{1{b_value__21[14]}}, b_value__21};
  assign a_carry__21 = ~(eight__8 | not_65954);
  assign sign_ext_66144 = {{1{a_value__22[14]}}, a_value__22};
  assign sign_ext_66145 = {{1{b_value__22[14]}}, b_value__22};
  assign a_carry__22 = ~(eight__8 | not_65957);
  assign sign_ext_66147 = {{1{a_value__23[14]}}, a_value__23};
  assign sign_ext_66148 = {{1{b_value__23[14]}}, b_value__23};
  assign a_carry__23 = ~(eight__8 | not_65960);
  assign concat_66150 = {a_value__1, literal_65962};
  assign concat_66151 = {b_value__1, a_carry__24};
  assign concat_66152 = {a_value__2, literal_65962};
  assign concat_66153 = {b_value__2, a_carry__25};
  assign concat_66154 = {a_value__3, literal_65962};
  assign concat_66155 = {b_value__3, a_carry__26};
  assign concat_66156 = {a_value__8, literal_65962};
  assign concat_66157 = {b_value__8, a_carry__27};
  assign concat_66158 = {a_value__9, literal_65962};
  assign concat_66159 = {b_value__9, a_carry__28};
  assign concat_66160 = {a_value__10, literal_65962};
  assign concat_66161 = {b_value__10, a_carry__29};
  assign concat_66162 = {a_value__11, literal_65962};
  assign concat_66163 = {b_value__11, a_carry__30};
  assign concat_66164 = {a_value__12, literal_65962};
  assign concat_66165 = {b_value__12, a_carry__31};
  assign concat_66166 = {a_value__13, literal_65962};
  assign concat_66167 = {b_value__13, a_carry__32};
  assign concat_66168 = {a_value__14, literal_65962};
  assign concat_66169 = {b_value__14, a_carry__33};
  assign concat_66170 = {a_value__15, literal_65962};
  assign concat_66171 = {b_value__15, a_carry__34};
  assign concat_66172 = {a_value__16, literal_65962};
  assign concat_66173 = {b_value__16, a_carry__35};
  assign concat_66174 = {a_value__17, literal_65962};
  assign concat_66175 = {b_value__17, a_carry__36};
  assign concat_66176 = {a_value__18, literal_65962};
  assign concat_66177 = {b_value__18, a_carry__37};
  assign concat_66178 = {a_value__19, literal_65962};
  assign concat_66179 = {b_value__19, a_carry__38};
  assign concat_66180 = {a_value__40, literal_65962};
  assign concat_66181 = {b_value__40, a_carry__39};
  assign sign_ext_66182 = {{1{value__153[14]}}, value__153};
  assign sign_ext_66183 = {{1{value__154[14]}}, value__154};
  assign below__48 = array_index_65495[9];
  assign sign_ext_66185 = {{1{value__155[14]}}, value__155};
  assign sign_ext_66186 = {{1{value__156[14]}}, value__156};
  assign below__54 = array_index_65497[9];
  assign sign_ext_66188 = {{1{value__157[14]}}, value__157};
  assign sign_ext_66189 = {{1{value__158[14]}}, value__158};
  assign below__60 = array_index_65499[9];
  assign sign_ext_66191 = {{1{value__159[14]}}, value__159};
  assign sign_ext_66192 = {{1{value__160[14]}}, value__160};
  assign below__66 = array_index_65501[9];
  assign sign_ext_66194 = {{1{a_value__44[14]}}, a_value__44};
  assign sign_ext_66195 = {{1{b_value__44[14]}}, b_value__44};
  assign a_carry__44 = ~(eight__8 | not_66020);
  assign sign_ext_66197 = {{1{a_value__45[14]}}, a_value__45};
  assign sign_ext_66198 = {{1{b_value__45[14]}}, b_value__45};
  assign a_carry__45 = ~(eight__8 | not_66023);
  assign sign_ext_66200 = {{1{a_value__46[14]}}, a_value__46};
  assign sign_ext_66201 = {{1{b_value__46[14]}}, b_value__46};
  assign a_carry__46 = ~(eight__8 | not_66026);
  assign sign_ext_66203 = {{1{a_value__47[14]}}, a_value__47};
  assign sign_ext_66204 = {{1{b_value__47[14]}}, b_value__47};
  assign a_carry__47 = ~(eight__8 | not_66029);
  assign concat_66206 = {a_value__41, literal_65962};
  assign concat_66207 = {b_value__41, a_carry__48};
  assign concat_66208 = {a_value__42, literal_65962};
  assign concat_66209 = {b_value__42, a_carry__49};
  assign concat_66210 = {a_value__43, literal_65962};
  assign concat_66211 = {b_value__43, a_carry__50};
  assign concat_66212 = {a_value__56, literal_65962};
  assign concat_66213 = {b_value__56, a_carry__51};
  assign concat_66214 = {a_value__57, literal_65962};
  assign concat_66215 = {b_value__57, a_carry__52};
  assign concat_66216 = {a_value__58, literal_65962};
  assign concat_66217 = {b_value__58, a_carry__53};
  assign concat_66218 = {a_value__59, literal_65962};
  assign concat_66219 = {b_value__59, a_carry__54};
  assign concat_66220 = {a_value__64, literal_65962};
  assign concat_66221 = {b_value__64, a_carry__55};
  assign concat_66222 = {value__161_squeezed_portion_10_width_4, bit_slice_66055, literal_65962};
  assign concat_66223 = {value__162_squeezed_portion_10_width_4, bit_slice_66057, below__50};
  assign concat_66224 = {value__163_squeezed_portion_10_width_4, bit_slice_66060, literal_65962};
  assign concat_66225 = {value__164_squeezed_portion_10_width_4, bit_slice_66062, below__56};
  assign concat_66226 = {value__165_squeezed_portion_10_width_4, bit_slice_66065, literal_65962};
  assign concat_66227 = {value__166_squeezed_portion_10_width_4, bit_slice_66067, below__62};
  assign concat_66228 = {value__167_squeezed_portion_10_width_4, bit_slice_66070, literal_65962};
  assign concat_66229 = {value__168_squeezed_portion_10_width_4, bit_slice_66072, below__68};
  assign sign_ext_66230 = {{1{a_value__60[14]}}, a_value__60};
  assign sign_ext_66231 = {{1{b_value__60[14]}}, b_value__60};
  assign a_carry__60 = eight__8 ? below__72 : below__74;
  assign sign_ext_66233 = {{1{a_value__61[14]}}, a_value__61};
  assign sign_ext_66234 = {{1{b_value__61[14]}}, b_value__61};
  assign a_carry__61 = eight__8 ? below__78 : below__80;
  assign sign_ext_66236 = {{1{a_value__62[14]}}, a_value__62};
  assign sign_ext_66237 = {{1{b_value__62[14]}}, b_value__62};
  assign a_carry__62 = eight__8 ? below__84 : below__86;
  assign sign_ext_66239 = {{1{a_value__63[14]}}, a_value__63};
  assign sign_ext_66240 = {{1{b_value__63[14]}}, b_value__63};
  assign a_carry__63 = eight__8 ? below__90 : below__92;
  assign value__137 = {value__137_squeezed_portion_10_width_5, bit_slice_66087};
  assign value__138 = {value__138_squeezed_portion_10_width_5, bit_slice_66089};
  assign value__139 = {value__139_squeezed_portion_10_width_5, bit_slice_66091};
  assign value__140 = {value__140_squeezed_portion_10_width_5, bit_slice_66093};
  assign value__141 = {value__141_squeezed_portion_10_width_5, bit_slice_66095};
  assign value__142 = {value__142_squeezed_portion_10_width_5, bit_slice_66097};
  assign value__143 = {value__143_squeezed_portion_10_width_5, bit_slice_66099};
  assign value__144 = {value__144_squeezed_portion_10_width_5, bit_slice_66101};
  assign a_value__4 = value__3 & sign_ext_65857;
  assign b_value__4 = value__5 & sign_ext_65857;
  assign a_value__5 = value__7 & sign_ext_65857;
  assign b_value__5 = value__9 & sign_ext_65857;
  assign a_value__6 = value__11 & sign_ext_65857;
  assign b_value__6 = value__13 & sign_ext_65857;
  assign a_value__7 = value__15 & sign_ext_65857;
  assign b_value__7 = value__17 & sign_ext_65857;
  assign sign_ext_66258 = {{1{bit_slice_66110[9]}}, bit_slice_66110};
  assign sign_ext_66259 = {{1{bit_slice_66111[9]}}, bit_slice_66111};
  assign sign_ext_66260 = {{1{bit_slice_66112[9]}}, bit_slice_66112};
  assign sign_ext_66261 = {{1{bit_slice_66113[9]}}, bit_slice_66113};
  assign sign_ext_66262 = {{1{bit_slice_66114[9]}}, bit_slice_66114};
  assign sign_ext_66263 = {{1{bit_slice_66115[9]}}, bit_slice_66115};
  assign sign_ext_66264 = {{1{bit_slice_66116[9]}}, bit_slice_66116};
  assign sign_ext_66265 = {{1{bit_slice_66117[9]}}, bit_slice_66117};
  assign sign_ext_66266 = {{1{bit_slice_66118[9]}}, bit_slice_66118};
  assign sign_ext_66267 = {{1{bit_slice_66119[9]}}, bit_slice_66119};
  assign sign_ext_66268 = {{1{bit_slice_66120[9]}}, bit_slice_66120};
  assign sign_ext_66269 = {{1{bit_slice_66121[9]}}, bit_slice_66121};
  assign sign_ext_66270 = {{1{bit_slice_66122[9]}}, bit_slice_66122};
  assign sign_ext_66271 = {{1{bit_slice_66123[9]}}, bit_slice_66123};
  assign sign_ext_66272 = {{1{bit_slice_66124[9]}}, bit_slice_66124};
  assign sign_ext_66273 = {{1{bit_slice_66125[9]}}, bit_slice_66125};
  assign concat_66274 = {sign_ext_66126, literal_65962};
  assign concat_66275 = {sign_ext_66127, below__2};
  assign concat_66276 = {sign_ext_66129, literal_65962};
  assign concat_66277 = {sign_ext_66130, below__7};
  assign concat_66278 = {sign_ext_66132, literal_65962};
  assign concat_66279 = {sign_ext_66133, below__13};
  assign concat_66280 = {sign_ext_66135, literal_65962};
  assign concat_66281 = {sign_ext_66136, below__19};
  assign concat_66282 = {sign_ext_66138, literal_65962};
  assign concat_66283 = {sign_ext_66139, a_carry__20};
  assign below__28 = array_index_65454[19];
  assign concat_66285 = {sign_ext_66141, literal_65962};
  assign concat_66286 = {sign_ext_66142, a_carry__21};
  assign below__34 = array_index_65456[19];
  assign concat_66288 = {sign_ext_66144, literal_65962};
  assign concat_66289 = {sign_ext_66145, a_carry__22};
  assign below__40 = array_index_65458[19];
  assign concat_66291 = {sign_ext_66147, literal_65962};
  assign concat_66292 = {sign_ext_66148, a_carry__23};
  assign below__46 = array_index_65460[19];
  assign add_66294 = concat_66150 + concat_66151;
  assign add_66295 = concat_66152 + concat_66153;
  assign add_66296 = concat_66154 + concat_66155;
  assign add_66297 = concat_66156 + concat_66157;
  assign add_66298 = concat_66158 + concat_66159;
  assign add_66299 = concat_66160 + concat_66161;
  assign add_66300 = concat_66162 + concat_66163;
  assign add_66301 = concat_66164 + concat_66165;
  assign add_66302 = concat_66166 + concat_66167;
  assign add_66303 = concat_66168 + concat_66169;
  assign add_66304 = concat_66170 + concat_66171;
  assign add_66305 = concat_66172 + concat_66173;
  assign add_66306 = concat_66174 + concat_66175;
  assign add_66307 = concat_66176 + concat_66177;
  assign add_66308 = concat_66178 + concat_66179;
  assign add_66309 = concat_66180 + concat_66181;
  assign concat_66310 = {sign_ext_66182, literal_65962};
  assign concat_66311 = {sign_ext_66183, below__48};
  assign concat_66312 = {sign_ext_66185, literal_65962};
  assign concat_66313 = {sign_ext_66186, below__54};
  assign concat_66314 = {sign_ext_66188, literal_65962};
  assign concat_66315 = {sign_ext_66189, below__60};
  assign concat_66316 = {sign_ext_66191, literal_65962};
  assign concat_66317 = {sign_ext_66192, below__66};
  assign concat_66318 = {sign_ext_66194, literal_65962};
  assign concat_66319 = {sign_ext_66195, a_carry__44};
  assign below__75 = array_index_65438[9];
  assign concat_66321 = {sign_ext_66197, literal_65962};
  assign concat_66322 = {sign_ext_66198, a_carry__45};
  assign below__81 = array_index_65440[9];
  assign concat_66324 = {sign_ext_66200, literal_65962};
  assign concat_66325 = {sign_ext_66201, a_carry__46};
  assign below__87 = array_index_65442[9];
  assign concat_66327 = {sign_ext_66203, literal_65962};
  assign concat_66328 = {sign_ext_66204, a_carry__47};
  assign below__93 = array_index_65444[9];
  assign add_66330 = concat_66206 + concat_66207;
  assign add_66331 = concat_66208 + concat_66209;
  assign add_66332 = concat_66210 + concat_66211;
  assign add_66333 = concat_66212 + concat_66213;
  assign add_66334 = concat_66214 + concat_66215;
  assign add_66335 = concat_66216 + concat_66217;
  assign add_66336 = concat_66218 + concat_66219;
  assign add_66337 = concat_66220 + concat_66221;
  assign add_66338 = concat_66222 + concat_66223;
  assign add_66339 = concat_66224 + concat_66225;
  assign add_66340 = concat_66226 + concat_66227;
  assign add_66341 = concat_66228 + concat_66229;
  assign concat_66342 = {sign_ext_66230, literal_65962};
  assign concat_66343 = {sign_ext_66231, a_carry__60};
  assign concat_66344 = {sign_ext_66233, literal_65962};
  assign concat_66345 = {sign_ext_66234, a_carry__61};
  assign concat_66346 = {sign_ext_66236, literal_65962};
  assign concat_66347 = {sign_ext_66237, a_carry__62};
  assign concat_66348 = {sign_ext_66239, literal_65962};
  assign concat_66349 = {sign_ext_66240, a_carry__63};
  assign sign_ext_66350 = {{1{value__137[14]}}, value__137};
  assign sign_ext_66351 = {{1{value__138[14]}}, value__138};
  assign sign_ext_66352 = {{1{value__139[14]}}, value__139};
  assign sign_ext_66353 = {{1{value__140[14]}}, value__140};
  assign sign_ext_66354 = {{1{value__141[14]}}, value__141};
  assign sign_ext_66355 = {{1{value__142[14]}}, value__142};
  assign sign_ext_66356 = {{1{value__143[14]}}, value__143};
  assign sign_ext_66357 = {{1{value__144[14]}}, value__144};
  assign sign_ext_66358 = {{1{a_value__4[14]}}, a_value__4};
  assign sign_ext_66359 = {{1{b_value__4[14]}}, b_value__4};
  assign sign_ext_66360 = {{1{a_value__5[14]}}, a_value__5};
  assign sign_ext_66361 = {{1{b_value__5[14]}}, b_value__5};
  assign sign_ext_66362 = {{1{a_value__6[14]}}, a_value__6};
  assign sign_ext_66363 = {{1{b_value__6[14]}}, b_value__6};
  assign sign_ext_66364 = {{1{a_value__7[14]}}, a_value__7};
  assign sign_ext_66365 = {{1{b_value__7[14]}}, b_value__7};
  assign add_66366 = sign_ext_66258 + sign_ext_66259;
  assign add_66367 = sign_ext_66260 + sign_ext_66261;
  assign add_66368 = sign_ext_66262 + sign_ext_66263;
  assign add_66369 = sign_ext_66264 + sign_ext_66265;
  assign add_66370 = sign_ext_66266 + sign_ext_66267;
  assign add_66371 = sign_ext_66268 + sign_ext_66269;
  assign add_66372 = sign_ext_66270 + sign_ext_66271;
  assign add_66373 = sign_ext_66272 + sign_ext_66273;
  assign sum__16 = concat_66274 + concat_66275;
  assign sum__17 = concat_66276 + concat_66277;
  assign sum__18 = concat_66278 + concat_66279;
  assign sum__19 = concat_66280 + concat_66281;
  assign sum__20 = concat_66282 + concat_66283;
  assign not_66379 = ~below__28;
  assign sum__21 = concat_66285 + concat_66286;
  assign not_66381 = ~below__34;
  assign sum__22 = concat_66288 + concat_66289;
  assign not_66383 = ~below__40;
  assign sum__23 = concat_66291 + concat_66292;
  assign not_66385 = ~below__46;
  assign bit_slice_66386 = add_66294[11:1];
  assign bit_slice_66387 = add_66295[11:1];
  assign bit_slice_66388 = add_66296[11:1];
  assign bit_slice_66389 = add_66297[11:1];
  assign bit_slice_66390 = add_66298[11:1];
  assign bit_slice_66391 = add_66299[11:1];
  assign bit_slice_66392 = add_66300[11:1];
  assign bit_slice_66393 = add_66301[11:1];
  assign bit_slice_66394 = add_66302[11:1];
  assign bit_slice_66395 = add_66303[11:1];
  assign bit_slice_66396 = add_66304[11:1];
  assign bit_slice_66397 = add_66305[11:1];
  assign bit_slice_66398 = add_66306[11:1];
  assign bit_slice_66399 = add_66307[11:1];
  assign bit_slice_66400 = add_66308[11:1];
  assign bit_slice_66401 = add_66309[11:1];
  assign sum__40 = concat_66310 + concat_66311;
  assign sum__41 = concat_66312 + concat_66313;
  assign sum__42 = concat_66314 + concat_66315;
  assign sum__43 = concat_66316 + concat_66317;
  assign sum__44 = concat_66318 + concat_66319;
  assign not_66407 = ~below__75;
  assign sum__45 = concat_66321 + concat_66322;
  assign not_66409 = ~below__81;
  assign sum__46 = concat_66324 + concat_66325;
  assign not_66411 = ~below__87;
  assign sum__47 = concat_66327 + concat_66328;
  assign not_66413 = ~below__93;
  assign bit_slice_66414 = add_66330[11:1];
  assign bit_slice_66415 = add_66331[11:1];
  assign bit_slice_66416 = add_66332[11:1];
  assign bit_slice_66417 = add_66333[11:1];
  assign bit_slice_66418 = add_66334[11:1];
  assign bit_slice_66419 = add_66335[11:1];
  assign bit_slice_66420 = add_66336[11:1];
  assign bit_slice_66421 = add_66337[11:1];
  assign bit_slice_66422 = add_66338[14:1];
  assign bit_slice_66423 = add_66339[14:1];
  assign bit_slice_66424 = add_66340[14:1];
  assign bit_slice_66425 = add_66341[14:1];
  assign sum__60 = concat_66342 + concat_66343;
  assign below__77 = array_index_65438[29];
  assign sum__61 = concat_66344 + concat_66345;
  assign below__83 = array_index_65440[29];
  assign sum__62 = concat_66346 + concat_66347;
  assign below__89 = array_index_65442[29];
  assign sum__63 = concat_66348 + concat_66349;
  assign below__95 = array_index_65444[29];
  assign add_66434 = sign_ext_66350 + sign_ext_66351;
  assign add_66435 = sign_ext_66352 + sign_ext_66353;
  assign add_66436 = sign_ext_66354 + sign_ext_66355;
  assign add_66437 = sign_ext_66356 + sign_ext_66357;
  assign add_66438 = sign_ext_66358 + sign_ext_66359;
  assign add_66439 = sign_ext_66360 + sign_ext_66361;
  assign add_66440 = sign_ext_66362 + sign_ext_66363;
  assign add_66441 = sign_ext_66364 + sign_ext_66365;
  assign sign_ext_66442 = {{5{add_66366[10]}}, add_66366};
  assign sign_ext_66443 = {{5{add_66367[10]}}, add_66367};
  assign sign_ext_66444 = {{5{add_66368[10]}}, add_66368};
  assign sign_ext_66445 = {{5{add_66369[10]}}, add_66369};
  assign sign_ext_66446 = {{5{add_66370[10]}}, add_66370};
  assign sign_ext_66447 = {{5{add_66371[10]}}, add_66371};
  assign sign_ext_66448 = {{5{add_66372[10]}}, add_66372};
  assign sign_ext_66449 = {{5{add_66373[10]}}, add_66373};
  assign bit_slice_66450 = sum__16[16:1];
  assign below__4 = array_index_65480[19];
  assign bit_slice_66452 = sum__17[16:1];
  assign below__10 = array_index_65482[19];
  assign bit_slice_66454 = sum__18[16:1];
  assign below__16 = array_index_65484[19];
  assign bit_slice_66456 = sum__19[16:1];
  assign below__22 = array_index_65486[19];
  assign bit_slice_66458 = sum__20[16:1];
  assign b_carry__20 = ~(eight__8 | not_66379);
  assign bit_slice_66460 = sum__21[16:1];
  assign b_carry__21 = ~(eight__8 | not_66381);
  assign bit_slice_66462 = sum__22[16:1];
  assign b_carry__22 = ~(eight__8 | not_66383);
  assign bit_slice_66464 = sum__23[16:1];
  assign b_carry__23 = ~(eight__8 | not_66385);
  assign sign_ext_66466 = {{5{bit_slice_66386[10]}}, bit_slice_66386};
  assign b_carry__24 = narrow & below__52;
  assign sign_ext_66468 = {{5{bit_slice_66387[10]}}, bit_slice_66387};
  assign b_carry__25 = narrow & below__58;
  assign sign_ext_66470 = {{5{bit_slice_66388[10]}}, bit_slice_66388};
  assign b_carry__26 = narrow & below__64;
  assign sign_ext_66472 = {{5{bit_slice_66389[10]}}, bit_slice_66389};
  assign b_carry__27 = narrow & below__70;
  assign sign_ext_66474 = {{5{bit_slice_66390[10]}}, bit_slice_66390};
  assign b_carry__28 = narrow & below__76;
  assign sign_ext_66476 = {{5{bit_slice_66391[10]}}, bit_slice_66391};
  assign b_carry__29 = narrow & below__82;
  assign sign_ext_66478 = {{5{bit_slice_66392[10]}}, bit_slice_66392};
  assign b_carry__30 = narrow & below__88;
  assign sign_ext_66480 = {{5{bit_slice_66393[10]}}, bit_slice_66393};
  assign b_carry__31 = narrow & below__94;
  assign sign_ext_66482 = {{5{bit_slice_66394[10]}}, bit_slice_66394};
  assign b_carry__32 = narrow & below__1;
  assign sign_ext_66484 = {{5{bit_slice_66395[10]}}, bit_slice_66395};
  assign b_carry__33 = narrow & below__9;
  assign sign_ext_66486 = {{5{bit_slice_66396[10]}}, bit_slice_66396};
  assign b_carry__34 = narrow & below__15;
  assign sign_ext_66488 = {{5{bit_slice_66397[10]}}, bit_slice_66397};
  assign b_carry__35 = narrow & below__21;
  assign sign_ext_66490 = {{5{bit_slice_66398[10]}}, bit_slice_66398};
  assign b_carry__36 = narrow & below__27;
  assign sign_ext_66492 = {{5{bit_slice_66399[10]}}, bit_slice_66399};
  assign b_carry__37 = narrow & below__33;
  assign sign_ext_66494 = {{5{bit_slice_66400[10]}}, bit_slice_66400};
  assign b_carry__38 = narrow & below__39;
  assign sign_ext_66496 = {{5{bit_slice_66401[10]}}, bit_slice_66401};
  assign b_carry__39 = narrow & below__45;
  assign bit_slice_66498 = sum__40[16:1];
  assign below__51 = array_index_65496[9];
  assign bit_slice_66500 = sum__41[16:1];
  assign below__57 = array_index_65498[9];
  assign bit_slice_66502 = sum__42[16:1];
  assign below__63 = array_index_65500[9];
  assign bit_slice_66504 = sum__43[16:1];
  assign below__69 = array_index_65502[9];
  assign bit_slice_66506 = sum__44[16:1];
  assign b_carry__44 = ~(eight__8 | not_66407);
  assign bit_slice_66508 = sum__45[16:1];
  assign b_carry__45 = ~(eight__8 | not_66409);
  assign bit_slice_66510 = sum__46[16:1];
  assign b_carry__46 = ~(eight__8 | not_66411);
  assign bit_slice_66512 = sum__47[16:1];
  assign b_carry__47 = ~(eight__8 | not_66413);
  assign sign_ext_66514 = {{5{bit_slice_66414[10]}}, bit_slice_66414};
  assign b_carry__48 = narrow & below__5;
  assign sign_ext_66516 = {{5{bit_slice_66415[10]}}, bit_slice_66415};
  assign b_carry__49 = narrow & below__11;
  assign sign_ext_66518 = {{5{bit_slice_66416[10]}}, bit_slice_66416};
  assign b_carry__50 = narrow & below__17;
  assign sign_ext_66520 = {{5{bit_slice_66417[10]}}, bit_slice_66417};
  assign b_carry__51 = narrow & below__23;
  assign sign_ext_66522 = {{5{bit_slice_66418[10]}}, bit_slice_66418};
  assign b_carry__52 = narrow & below__29;
  assign sign_ext_66524 = {{5{bit_slice_66419[10]}}, bit_slice_66419};
  assign b_carry__53 = narrow & below__35;
  assign sign_ext_66526 = {{5{bit_slice_66420[10]}}, bit_slice_66420};
  assign b_carry__54 = narrow & below__41;
  assign sign_ext_66528 = {{5{bit_slice_66421[10]}}, bit_slice_66421};
  assign b_carry__55 = narrow & below__47;
  assign sign_ext_66530 = {{2{bit_slice_66422[13]}}, bit_slice_66422};
  assign below__53 = array_index_65496[29];
  assign sign_ext_66532 = {{2{bit_slice_66423[13]}}, bit_slice_66423};
  assign below__59 = array_index_65498[29];
  assign sign_ext_66534 = {{2{bit_slice_66424[13]}}, bit_slice_66424};
  assign below__65 = array_index_65500[29];
  assign sign_ext_66536 = {{2{bit_slice_66425[13]}}, bit_slice_66425};
  assign below__71 = array_index_65502[29];
  assign bit_slice_66538 = sum__60[16:1];
  assign b_carry__60 = eight__8 ? below__75 : below__77;
  assign bit_slice_66540 = sum__61[16:1];
  assign b_carry__61 = eight__8 ? below__81 : below__83;
  assign bit_slice_66542 = sum__62[16:1];
  assign b_carry__62 = eight__8 ? below__87 : below__89;
  assign bit_slice_66544 = sum__63[16:1];
  assign b_carry__63 = eight__8 ? below__93 : below__95;
  assign tuple_66546 = {add_66434, a_carry};
  assign tuple_66547 = {add_66435, a_carry};
  assign tuple_66548 = {add_66436, a_carry};
  assign tuple_66549 = {add_66437, a_carry};
  assign tuple_66550 = {add_66438, a_carry};
  assign tuple_66551 = {add_66439, a_carry};
  assign tuple_66552 = {add_66440, a_carry};
  assign tuple_66553 = {add_66441, a_carry};
  assign tuple_66554 = {sign_ext_66442, a_carry};
  assign tuple_66555 = {sign_ext_66443, a_carry};
  assign tuple_66556 = {sign_ext_66444, a_carry};
  assign tuple_66557 = {sign_ext_66445, a_carry};
  assign tuple_66558 = {sign_ext_66446, a_carry};
  assign tuple_66559 = {sign_ext_66447, a_carry};
  assign tuple_66560 = {sign_ext_66448, a_carry};
  assign tuple_66561 = {sign_ext_66449, a_carry};
  assign tuple_66562 = {bit_slice_66450, below__4};
  assign tuple_66563 = {bit_slice_66452, below__10};
  assign tuple_66564 = {bit_slice_66454, below__16};
  assign tuple_66565 = {bit_slice_66456, below__22};
  assign tuple_66566 = {bit_slice_66458, b_carry__20};
  assign tuple_66567 = {bit_slice_66460, b_carry__21};
  assign tuple_66568 = {bit_slice_66462, b_carry__22};
  assign tuple_66569 = {bit_slice_66464, b_carry__23};
  assign tuple_66570 = {sign_ext_66466, b_carry__24};
  assign tuple_66571 = {sign_ext_66468, b_carry__25};
  assign tuple_66572 = {sign_ext_66470, b_carry__26};
  assign tuple_66573 = {sign_ext_66472, b_carry__27};
  assign tuple_66574 = {sign_ext_66474, b_carry__28};
  assign tuple_66575 = {sign_ext_66476, b_carry__29};
  assign tuple_66576 = {sign_ext_66478, b_carry__30};
  assign tuple_66577 = {sign_ext_66480, b_carry__31};
  assign tuple_66578 = {sign_ext_66482, b_carry__32};
  assign tuple_66579 = {sign_ext_66484, b_carry__33};
  assign tuple_66580 = {sign_ext_66486, b_carry__34};
  assign tuple_66581 = {sign_ext_66488, b_carry__35};
  assign tuple_66582 = {sign_ext_66490, b_carry__36};
  assign tuple_66583 = {sign_ext_66492, b_carry__37};
  assign tuple_66584 = {sign_ext_66494, b_carry__38};
  assign tuple_66585 = {sign_ext_66496, b_carry__39};
  assign tuple_66586 = {bit_slice_66498, below__51};
  assign tuple_66587 = {bit_slice_66500, below__57};
  assign tuple_66588 = {bit_slice_66502, below__63};
  assign tuple_66589 = {bit_slice_66504, below__69};
  assign tuple_66590 = {bit_slice_66506, b_carry__44};
  assign tuple_66591 = {bit_slice_66508, b_carry__45};
  assign tuple_66592 = {bit_slice_66510, b_carry__46};
  assign tuple_66593 = {bit_slice_66512, b_carry__47};
  assign tuple_66594 = {sign_ext_66514, b_carry__48};
  assign tuple_66595 = {sign_ext_66516, b_carry__49};
  assign tuple_66596 = {sign_ext_66518, b_carry__50};
  assign tuple_66597 = {sign_ext_66520, b_carry__51};
  assign tuple_66598 = {sign_ext_66522, b_carry__52};
  assign tuple_66599 = {sign_ext_66524, b_carry__53};
  assign tuple_66600 = {sign_ext_66526, b_carry__54};
  assign tuple_66601 = {sign_ext_66528, b_carry__55};
  assign tuple_66602 = {sign_ext_66530, below__53};
  assign tuple_66603 = {sign_ext_66532, below__59};
  assign tuple_66604 = {sign_ext_66534, below__65};
  assign tuple_66605 = {sign_ext_66536, below__71};
  assign tuple_66606 = {bit_slice_66538, b_carry__60};
  assign tuple_66607 = {bit_slice_66540, b_carry__61};
  assign tuple_66608 = {bit_slice_66542, b_carry__62};
  assign tuple_66609 = {bit_slice_66544, b_carry__63};
  assign array_66610[0] = tuple_66546;
  assign array_66610[1] = tuple_66547;
  assign array_66610[2] = tuple_66548;
  assign array_66610[3] = tuple_66549;
  assign array_66610[4] = tuple_66550;
  assign array_66610[5] = tuple_66551;
  assign array_66610[6] = tuple_66552;
  assign array_66610[7] = tuple_66553;
  assign array_66610[8] = tuple_66554;
  assign array_66610[9] = tuple_66555;
  assign array_66610[10] = tuple_66556;
  assign array_66610[11] = tuple_66557;
  assign array_66610[12] = tuple_66558;
  assign array_66610[13] = tuple_66559;
  assign array_66610[14] = tuple_66560;
  assign array_66610[15] = tuple_66561;
  assign array_66611[0] = tuple_66562;
  assign array_66611[1] = tuple_66563;
  assign array_66611[2] = tuple_66564;
  assign array_66611[3] = tuple_66565;
  assign array_66611[4] = tuple_66566;
  assign array_66611[5] = tuple_66567;
  assign array_66611[6] = tuple_66568;
  assign array_66611[7] = tuple_66569;
  assign array_66611[8] = tuple_66570;
  assign array_66611[9] = tuple_66571;
  assign array_66611[10] = tuple_66572;
  assign array_66611[11] = tuple_66573;
  assign array_66611[12] = tuple_66574;
  assign array_66611[13] = tuple_66575;
  assign array_66611[14] = tuple_66576;
  assign array_66611[15] = tuple_66577;
  assign array_66612[0] = tuple_66578;
  assign array_66612[1] = tuple_66579;
  assign array_66612[2] = tuple_66580;
  assign array_66612[3] = tuple_66581;
  assign array_66612[4] = tuple_66582;
  assign array_66612[5] = tuple_66583;
  assign array_66612[6] = tuple_66584;
  assign array_66612[7] = tuple_66585;
  assign array_66612[8] = tuple_66586;
  assign array_66612[9] = tuple_66587;
  assign array_66612[10] = tuple_66588;
  assign array_66612[11] = tuple_66589;
  assign array_66612[12] = tuple_66590;
  assign array_66612[13] = tuple_66591;
  assign array_66612[14] = tuple_66592;
  assign array_66612[15] = tuple_66593;
  assign array_66613[0] = tuple_66594;
  assign array_66613[1] = tuple_66595;
  assign array_66613[2] = tuple_66596;
  assign array_66613[3] = tuple_66597;
  assign array_66613[4] = tuple_66598;
  assign array_66613[5] = tuple_66599;
  assign array_66613[6] = tuple_66600;
  assign array_66613[7] = tuple_66601;
  assign array_66613[8] = tuple_66602;
  assign array_66613[9] = tuple_66603;
  assign array_66613[10] = tuple_66604;
  assign array_66613[11] = tuple_66605;
  assign array_66613[12] = tuple_66606;
  assign array_66613[13] = tuple_66607;
  assign array_66613[14] = tuple_66608;
  assign array_66613[15] = tuple_66609;
  assign array_66616[0][0] = array_66610[0];
  assign array_66616[0][1] = array_66610[1];
  assign array_66616[0][2] = array_66610[2];
  assign array_66616[0][3] = array_66610[3];
  assign array_66616[0][4] = array_66610[4];
  assign array_66616[0][5] = array_66610[5];
  assign array_66616[0][6] = array_66610[6];
  assign array_66616[0][7] = array_66610[7];
  assign array_66616[0][8] = array_66610[8];
  assign array_66616[0][9] = array_66610[9];
  assign array_66616[0][10] = array_66610[10];
  assign array_66616[0][11] = array_66610[11];
  assign array_66616[0][12] = array_66610[12];
  assign array_66616[0][13] = array_66610[13];
  assign array_66616[0][14] = array_66610[14];
  assign array_66616[0][15] = array_66610[15];
  assign array_66616[1][0] = array_66611[0];
  assign array_66616[1][1] = array_66611[1];
  assign array_66616[1][2] = array_66611[2];
  assign array_66616[1][3] = array_66611[3];
  assign array_66616[1][4] = array_66611[4];
  assign array_66616[1][5] = array_66611[5];
  assign array_66616[1][6] = array_66611[6];
  assign array_66616[1][7] = array_66611[7];
  assign array_66616[1][8] = array_66611[8];
  assign array_66616[1][9] = array_66611[9];
  assign array_66616[1][10] = array_66611[10];
  assign array_66616[1][11] = array_66611[11];
  assign array_66616[1][12] = array_66611[12];
  assign array_66616[1][13] = array_66611[13];
  assign array_66616[1][14] = array_66611[14];
  assign array_66616[1][15] = array_66611[15];
  assign array_66616[2][0] = array_66612[0];
  assign array_66616[2][1] = array_66612[1];
  assign array_66616[2][2] = array_66612[2];
  assign array_66616[2][3] = array_66612[3];
  assign array_66616[2][4] = array_66612[4];
  assign array_66616[2][5] = array_66612[5];
  assign array_66616[2][6] = array_66612[6];
  assign array_66616[2][7] = array_66612[7];
  assign array_66616[2][8] = array_66612[8];
  assign array_66616[2][9] = array_66612[9];
  assign array_66616[2][10] = array_66612[10];
  assign array_66616[2][11] = array_66612[11];
  assign array_66616[2][12] = array_66612[12];
  assign array_66616[2][13] = array_66612[13];
  assign array_66616[2][14] = array_66612[14];
  assign array_66616[2][15] = array_66612[15];
  assign array_66616[3][0] = array_66613[0];
  assign array_66616[3][1] = array_66613[1];
  assign array_66616[3][2] = array_66613[2];
  assign array_66616[3][3] = array_66613[3];
  assign array_66616[3][4] = array_66613[4];
  assign array_66616[3][5] = array_66613[5];
  assign array_66616[3][6] = array_66613[6];
  assign array_66616[3][7] = array_66613[7];
  assign array_66616[3][8] = array_66613[8];
  assign array_66616[3][9] = array_66613[9];
  assign array_66616[3][10] = array_66613[10];
  assign array_66616[3][11] = array_66613[11];
  assign array_66616[3][12] = array_66613[12];
  assign array_66616[3][13] = array_66613[13];
  assign array_66616[3][14] = array_66613[14];
  assign array_66616[3][15] = array_66613[15];
  assign t[0][0][0] = array_66616[0][0];
  assign t[0][0][1] = array_66616[0][1];
  assign t[0][0][2] = array_66616[0][2];
  assign t[0][0][3] = array_66616[0][3];
  assign t[0][0][4] = array_66616[0][4];
  assign t[0][0][5] = array_66616[0][5];
  assign t[0][0][6] = array_66616[0][6];
  assign t[0][0][7] = array_66616[0][7];
  assign t[0][0][8] = array_66616[0][8];
  assign t[0][0][9] = array_66616[0][9];
  assign t[0][0][10] = array_66616[0][10];
  assign t[0][0][11] = array_66616[0][11];
  assign t[0][0][12] = array_66616[0][12];
  assign t[0][0][13] = array_66616[0][13];
  assign t[0][0][14] = array_66616[0][14];
  assign t[0][0][15] = array_66616[0][15];
  assign t[0][1][0] = array_66616[1][0];
  assign t[0][1][1] = array_66616[1][1];
  assign t[0][1][2] = array_66616[1][2];
  assign t[0][1][3] = array_66616[1][3];
  assign t[0][1][4] = array_66616[1][4];
  assign t[0][1][5] = array_66616[1][5];
  assign t[0][1][6] = array_66616[1][6];
  assign t[0][1][7] = array_66616[1][7];
  assign t[0][1][8] = array_66616[1][8];
  assign t[0][1][9] = array_66616[1][9];
  assign t[0][1][10] = array_66616[1][10];
  assign t[0][1][11] = array_66616[1][11];
  assign t[0][1][12] = array_66616[1][12];
  assign t[0][1][13] = array_66616[1][13];
  assign t[0][1][14] = array_66616[1][14];
  assign t[0][1][15] = array_66616[1][15];
  assign t[0][2][0] = array_66616[2][0];
  assign t[0][2][1] = array_66616[2][1];
  assign t[0][2][2] = array_66616[2][2];
  assign t[0][2][3] = array_66616[2][3];
  assign t[0][2][4] = array_66616[2][4];
  assign t[0][2][5] = array_66616[2][5];
  assign t[0][2][6] = array_66616[2][6];
  assign t[0][2][7] = array_66616[2][7];
  assign t[0][2][8] = array_66616[2][8];
  assign t[0][2][9] = array_66616[2][9];
  assign t[0][2][10] = array_66616[2][10];
  assign t[0][2][11] = array_66616[2][11];
  assign t[0][2][12] = array_66616[2][12];
  assign t[0][2][13] = array_66616[2][13];
  assign t[0][2][14] = array_66616[2][14];
  assign t[0][2][15] = array_66616[2][15];
  assign t[0][3][0] = array_66616[3][0];
  assign t[0][3][1] = array_66616[3][1];
  assign t[0][3][2] = array_66616[3][2];
  assign t[0][3][3] = array_66616[3][3];
  assign t[0][3][4] = array_66616[3][4];
  assign t[0][3][5] = array_66616[3][5];
  assign t[0][3][6] = array_66616[3][6];
  assign t[0][3][7] = array_66616[3][7];
  assign t[0][3][8] = array_66616[3][8];
  assign t[0][3][9] = array_66616[3][9];
  assign t[0][3][10] = array_66616[3][10];
  assign t[0][3][11] = array_66616[3][11];
  assign t[0][3][12] = array_66616[3][12];
  assign t[0][3][13] = array_66616[3][13];
  assign t[0][3][14] = array_66616[3][14];
  assign t[0][3][15] = array_66616[3][15];
  assign tuple_66623 = {{{{t[0][3][15], t[0][3][14], t[0][3][13], t[0][3][12], t[0][3][11], t[0][3][10], t[0][3][9], t[0][3][8], t[0][3][7], t[0][3][6], t[0][3][5], t[0][3][4], t[0][3][3], t[0][3][2], t[0][3][1], t[0][3][0]}, {t[0][2][15], t[0][2][14], t[0][2][13], t[0][2][12], t[0][2][11], t[0][2][10], t[0][2][9], t[0][2][8], t[0][2][7], t[0][2][6], t[0][2][5], t[0][2][4], t[0][2][3], t[0][2][2], t[0][2][1], t[0][2][0]}, {t[0][1][15], t[0][1][14], t[0][1][13], t[0][1][12], t[0][1][11], t[0][1][10], t[0][1][9], t[0][1][8], t[0][1][7], t[0][1][6], t[0][1][5], t[0][1][4], t[0][1][3], t[0][1][2], t[0][1][1], t[0][1][0]}, {t[0][0][15], t[0][0][14], t[0][0][13], t[0][0][12], t[0][0][11], t[0][0][10], t[0][0][9], t[0][0][8], t[0][0][7], t[0][0][6], t[0][0][5], t[0][0][4], t[0][0][3], t[0][0][2], t[0][0][1], t[0][0][0]}}}, v_tag__2};
  assign stage_outputs_valid_0 = multiplied_valid & decoded_ready;
  assign decoded_data = tuple_66623;
  assign decoded_valid = multiplied_valid;
  assign multiplied_ready = stage_outputs_valid_0;
endmodule


module edgegen_encode(
  input wire clk,
  input wire rst,
  input wire encoded_ready,
  input wire [1363:0] selected_data,
  input wire selected_valid,
  output wire [1395:0] encoded_data,
  output wire encoded_valid,
  output wire selected_ready
);
  wire [25:0] v_w[0:31];
  wire [4:0] literal_64332;
  wire [4:0] literal_64333;
  wire [4:0] literal_64334;
  wire [4:0] literal_64335;
  wire [4:0] literal_64336;
  wire [4:0] literal_64337;
  wire [4:0] literal_64338;
  wire [4:0] literal_64339;
  wire [4:0] literal_64340;
  wire [4:0] literal_64341;
  wire [4:0] literal_64342;
  wire [4:0] literal_64343;
  wire [4:0] literal_64344;
  wire [4:0] literal_64345;
  wire [4:0] literal_64346;
  wire [4:0] literal_64347;
  wire [4:0] literal_64348;
  wire [4:0] literal_64349;
  wire [4:0] literal_64350;
  wire [4:0] literal_64351;
  wire [4:0] literal_64352;
  wire [4:0] literal_64353;
  wire [4:0] literal_64354;
  wire [4:0] literal_64355;
  wire [4:0] literal_64356;
  wire [4:0] literal_64357;
  wire [4:0] literal_64358;
  wire [4:0] literal_64359;
  wire [4:0] literal_64360;
  wire [4:0] literal_64361;
  wire [4:0] literal_64362;
  wire [4:0] literal_64363;
  wire [25:0] array_index_64364;
  wire [25:0] array_index_64365;
  wire [25:0] array_index_64366;
  wire [25:0] array_index_64367;
  wire [25:0] array_index_64368;
  wire [25:0] array_index_64369;
  wire [25:0] array_index_64370;
  wire [25:0] array_index_64371;
  wire [25:0] array_index_64372;
  wire [25:0] array_index_64373;
  wire [25:0] array_index_64374;
  wire [25:0] array_index_64375;
  wire [25:0] array_index_64376;
  wire [25:0] array_index_64377;
  wire [25:0] array_index_64378;
  wire [25:0] array_index_64379;
  wire [25:0] array_index_64380;
  wire [25:0] array_index_64381;
  wire [25:0] array_index_64382;
  wire [25:0] array_index_64383;
  wire [25:0] array_index_64384;
  wire [25:0] array_index_64385;
  wire [25:0] array_index_64386;
  wire [25:0] array_index_64387;
  wire [25:0] array_index_64388;
  wire [25:0] array_index_64389;
  wire [25:0] array_index_64390;
  wire [25:0] array_index_64391;
  wire [25:0] array_index_64392;
  wire [25:0] array_index_64393;
  wire [25:0] array_index_64394;
  wire [25:0] array_index_64395;
  wire [3:0] v_w_z__1[0:1];
  wire literal_64397;
  wire [3:0] v_w_z__3[0:1];
  wire [3:0] v_w_z__5[0:1];
  wire [3:0] v_w_z__7[0:1];
  wire [3:0] v_w_z__9[0:1];
  wire [3:0] v_w_z__11[0:1];
  wire [3:0] v_w_z__13[0:1];
  wire [3:0] v_w_z__15[0:1];
  wire [3:0] v_w_z__17[0:1];
  wire [3:0] v_w_z__19[0:1];
  wire [3:0] v_w_z__21[0:1];
  wire [3:0] v_w_z__23[0:1];
  wire [3:0] v_w_z__25[0:1];
  wire [3:0] v_w_z__27[0:1];
  wire [3:0] v_w_z__29[0:1];
  wire [3:0] v_w_z__31[0:1];
  wire [3:0] v_w_z__33[0:1];
  wire [3:0] v_w_z__35[0:1];
  wire [3:0] v_w_z__37[0:1];
  wire [3:0] v_w_z__39[0:1];
  wire [3:0] v_w_z__41[0:1];
  wire [3:0] v_w_z__43[0:1];
  wire [3:0] v_w_z__45[0:1];
  wire [3:0] v_w_z__47[0:1];
  wire [3:0] v_w_z__49[0:1];
  wire [3:0] v_w_z__51[0:1];
  wire [3:0] v_w_z__53[0:1];
  wire [3:0] v_w_z__55[0:1];
  wire [3:0] v_w_z__57[0:1];
  wire [3:0] v_w_z__59[0:1];
  wire [3:0] v_w_z__61[0:1];
  wire [3:0] v_w_z__63[0:1];
  wire [4:0] v_w_q__1[0:1];
  wire [3:0] array_index_64430;
  wire [4:0] v_w_q__3[0:1];
  wire [3:0] array_index_64432;
  wire [4:0] v_w_q__5[0:1];
  wire [3:0] array_index_64434;
  wire [4:0] v_w_q__7[0:1];
  wire [3:0] array_index_64436;
  wire [4:0] v_w_q__9[0:1];
  wire [3:0] array_index_64438;
  wire [4:0] v_w_q__11[0:1];
  wire [3:0] array_index_64440;
  wire [4:0] v_w_q__13[0:1];
  wire [3:0] array_index_64442;
  wire [4:0] v_w_q__15[0:1];
  wire [3:0] array_index_64444;
  wire [4:0] v_w_q__17[0:1];
  wire [3:0] array_index_64446;
  wire [4:0] v_w_q__19[0:1];
  wire [3:0] array_index_64448;
  wire [4:0] v_w_q__21[0:1];
  wire [3:0] array_index_64450;
  wire [4:0] v_w_q__23[0:1];
  wire [3:0] array_index_64452;
  wire [4:0] v_w_q__25[0:1];
  wire [3:0] array_index_64454;
  wire [4:0] v_w_q__27[0:1];
  wire [3:0] array_index_64456;
  wire [4:0] v_w_q__29[0:1];
  wire [3:0] array_index_64458;
  wire [4:0] v_w_q__31[0:1];
  wire [3:0] array_index_64460;
  wire [4:0] v_w_q__33[0:1];
  wire [3:0] array_index_64462;
  wire [4:0] v_w_q__35[0:1];
  wire [3:0] array_index_64464;
  wire [4:0] v_w_q__37[0:1];
  wire [3:0] array_index_64466;
  wire [4:0] v_w_q__39[0:1];
  wire [3:0] array_index_64468;
  wire [4:0] v_w_q__41[0:1];
  wire [3:0] array_index_64470;
  wire [4:0] v_w_q__43[0:1];
  wire [3:0] array_index_64472;
  wire [4:0] v_w_q__45[0:1];
  wire [3:0] array_index_64474;
  wire [4:0] v_w_q__47[0:1];
  wire [3:0] array_index_64476;
  wire [4:0] v_w_q__49[0:1];
  wire [3:0] array_index_64478;
  wire [4:0] v_w_q__51[0:1];
  wire [3:0] array_index_64480;
  wire [4:0] v_w_q__53[0:1];
  wire [3:0] array_index_64482;
  wire [4:0] v_w_q__55[0:1];
  wire [3:0] array_index_64484;
  wire [4:0] v_w_q__57[0:1];
  wire [3:0] array_index_64486;
  wire [4:0] v_w_q__59[0:1];
  wire [3:0] array_index_64488;
  wire [4:0] v_w_q__61[0:1];
  wire [3:0] array_index_64490;
  wire [4:0] v_w_q__63[0:1];
  wire [3:0] array_index_64492;
  wire [15:0] v_x__1[0:0][0:31];
  wire literal_64494;
  wire [4:0] array_index_64495;
  wire [4:0] concat_64496;
  wire [4:0] array_index_64497;
  wire [4:0] concat_64498;
  wire [4:0] array_index_64499;
  wire [4:0] concat_64500;
  wire [4:0] array_index_64501;
  wire [4:0] concat_64502;
  wire [4:0] array_index_64503;
  wire [4:0] concat_64504;
  wire [4:0] array_index_64505;
  wire [4:0] concat_64506;
  wire [4:0] array_index_64507;
  wire [4:0] concat_64508;
  wire [4:0] array_index_64509;
  wire [4:0] concat_64510;
  wire [4:0] array_index_64511;
  wire [4:0] concat_64512;
  wire [4:0] array_index_64513;
  wire [4:0] concat_64514;
  wire [4:0] array_index_64515;
  wire [4:0] concat_64516;
  wire [4:0] array_index_64517;
  wire [4:0] concat_64518;
  wire [4:0] array_index_64519;
  wire [4:0] concat_64520;
  wire [4:0] array_index_64521;
  wire [4:0] concat_64522;
  wire [4:0] array_index_64523;
  wire [4:0] concat_64524;
  wire [4:0] array_index_64525;
  wire [4:0] concat_64526;
  wire [4:0] array_index_64527;
  wire [4:0] concat_64528;
  wire [4:0] array_index_64529;
  wire [4:0] concat_64530;
  wire [4:0] array_index_64531;
  wire [4:0] concat_64532;
  wire [4:0] array_index_64533;
  wire [4:0] concat_64534;
  wire [4:0] array_index_64535;
  wire [4:0] concat_64536;
  wire [4:0] array_index_64537;
  wire [4:0] concat_64538;
  wire [4:0] array_index_64539;
  wire [4:0] concat_64540;
  wire [4:0] array_index_64541;
  wire [4:0] concat_64542;
  wire [4:0] array_index_64543;
  wire [4:0] concat_64544;
  wire [4:0] array_index_64545;
  wire [4:0] concat_64546;
  wire [4:0] array_index_64547;
  wire [4:0] concat_64548;
  wire [4:0] array_index_64549;
  wire [4:0] concat_64550;
  wire [4:0] array_index_64551;
  wire [4:0] concat_64552;
  wire [4:0] array_index_64553;
  wire [4:0] concat_64554;
  wire [4:0] array_index_64555;
  wire [4:0] concat_64556;
  wire [4:0] array_index_64557;
  wire [4:0] concat_64558;
  wire [15:0] array_index_64559;
  wire [15:0] array_index_64560;
  wire [15:0] array_index_64561;
  wire [15:0] array_index_64562;
  wire [15:0] array_index_64563;
  wire [15:0] array_index_64564;
  wire [15:0] array_index_64565;
  wire [15:0] array_index_64566;
  wire [15:0] array_index_64567;
  wire [15:0] array_index_64568;
  wire [15:0] array_index_64569;
  wire [15:0] array_index_64570;
  wire [15:0] array_index_64571;
  wire [15:0] array_index_64572;
  wire [15:0] array_index_64573;
  wire [15:0] array_index_64574;
  wire [15:0] array_index_64575;
  wire [15:0] array_index_64576;
  wire [15:0] array_index_64577;
  wire [15:0] array_index_64578;
  wire [15:0] array_index_64579;
  wire [15:0] array_index_64580;
  wire [15:0] array_index_64581;
  wire [15:0] array_index_64582;
  wire [15:0] array_index_64583;
  wire [15:0] array_index_64584;
  wire [15:0] array_index_64585;
  wire [15:0] array_index_64586;
  wire [15:0] array_index_64587;
  wire [15:0] array_index_64588;
  wire [15:0] array_index_64589;
  wire [15:0] array_index_64590;
  wire [3:0] array_index_64591;
  wire [4:0] sub_64592;
  wire [3:0] array_index_64593;
  wire [4:0] sub_64594;
  wire [3:0] array_index_64595;
  wire [4:0] sub_64596;
  wire [3:0] array_index_64597;
  wire [4:0] sub_64598;
  wire [3:0] array_index_64599;
  wire [4:0] sub_64600;
  wire [3:0] array_index_64601;
  wire [4:0] sub_64602;
  wire [3:0] array_index_64603;
  wire [4:0] sub_64604;
  wire [3:0] array_index_64605;
  wire [4:0] sub_64606;
  wire [3:0] array_index_64607;
  wire [4:0] sub_64608;
  wire [3:0] array_index_64609;
  wire [4:0] sub_64610;
  wire [3:0] array_index_64611;
  wire [4:0] sub_64612;
  wire [3:0] array_index_64613;
  wire [4:0] sub_64614;
  wire [3:0] array_index_64615;
  wire [4:0] sub_64616;
  wire [3:0] array_index_64617;
  wire [4:0] sub_64618;
  wire [3:0] array_index_64619;
  wire [4:0] sub_64620;
  wire [3:0] array_index_64621;
  wire [4:0] sub_64622;
  wire [3:0] array_index_64623;
  wire [4:0] sub_64624;
  wire [3:0] array_index_64625;
  wire [4:0] sub_64626;
  wire [3:0] array_index_64627;
  wire [4:0] sub_64628;
  wire [3:0] array_index_64629;
  wire [4:0] sub_64630;
  wire [3:0] array_index_64631;
  wire [4:0] sub_64632;
  wire [3:0] array_index_64633;
  wire [4:0] sub_64634;
  wire [3:0] array_index_64635;
  wire [4:0] sub_64636;
  wire [3:0] array_index_64637;
  wire [4:0] sub_64638;
  wire [3:0] array_index_64639;
  wire [4:0] sub_64640;
  wire [3:0] array_index_64641;
  wire [4:0] sub_64642;
  wire [3:0] array_index_64643;
  wire [4:0] sub_64644;
  wire [3:0] array_index_64645;
  wire [4:0] sub_64646;
  wire [3:0] array_index_64647;
  wire [4:0] sub_64648;
  wire [3:0] array_index_64649;
  wire [4:0] sub_64650;
  wire [3:0] array_index_64651;
  wire [4:0] sub_64652;
  wire [3:0] array_index_64653;
  wire [4:0] sub_64654;
  wire [7:0] a;
  wire [7:0] a__1;
  wire [7:0] a__2;
  wire [7:0] a__3;
  wire [7:0] a__4;
  wire [7:0] a__5;
  wire [7:0] a__6;
  wire [7:0] a__7;
  wire [7:0] a__8;
  wire [7:0] a__9;
  wire [7:0] a__10;
  wire [7:0] a__11;
  wire [7:0] a__12;
  wire [7:0] a__13;
  wire [7:0] a__14;
  wire [7:0] a__15;
  wire [7:0] a__16;
  wire [7:0] a__17;
  wire [7:0] a__18;
  wire [7:0] a__19;
  wire [7:0] a__20;
  wire [7:0] a__21;
  wire [7:0] a__22;
  wire [7:0] a__23;
  wire [7:0] a__24;
  wire [7:0] a__25;
  wire [7:0] a__26;
  wire [7:0] a__27;
  wire [7:0] a__28;
  wire [7:0] a__29;
  wire [7:0] a__30;
  wire [7:0] a__31;
  wire [4:0] array_index_64687;
  wire [4:0] concat_64688;
  wire [24:0] sign_ext_64689;
  wire [4:0] array_index_64690;
  wire [4:0] concat_64691;
  wire [24:0] sign_ext_64692;
  wire [4:0] array_index_64693;
  wire [4:0] concat_64694;
  wire [24:0] sign_ext_64695;
  wire [4:0] array_index_64696;
  wire [4:0] concat_64697;
  wire [24:0] sign_ext_64698;
  wire [4:0] array_index_64699;
  wire [4:0] concat_64700;
  wire [24:0] sign_ext_64701;
  wire [4:0] array_index_64702;
  wire [4:0] concat_64703;
  wire [24:0] sign_ext_64704;
  wire [4:0] array_index_64705;
  wire [4:0] concat_64706;
  wire [24:0] sign_ext_64707;
  wire [4:0] array_index_64708;
  wire [4:0] concat_64709;
  wire [24:0] sign_ext_64710;
  wire [4:0] array_index_64711;
  wire [4:0] concat_64712;
  wire [24:0] sign_ext_64713;
  wire [4:0] array_index_64714;
  wire [4:0] concat_64715;
  wire [24:0] sign_ext_64716;
  wire [4:0] array_index_64717;
  wire [4:0] concat_64718;
  wire [24:0] sign_ext_64719;
  wire [4:0] array_index_64720;
  wire [4:0] concat_64721;
  wire [24:0] sign_ext_64722;
  wire [4:0] array_index_64723;
  wire [4:0] concat_64724;
  wire [24:0] sign_ext_64725;
  wire [4:0] array_index_64726;
  wire [4:0] concat_64727;
  wire [24:0] sign_ext_64728;
  wire [4:0] array_index_64729;
  wire [4:0] concat_64730;
  wire [24:0] sign_ext_64731;
  wire [4:0] array_index_64732;
  wire [4:0] concat_64733;
  wire [24:0] sign_ext_64734;
  wire [4:0] array_index_64735;
  wire [4:0] concat_64736;
  wire [24:0] sign_ext_64737;
  wire [4:0] array_index_64738;
  wire [4:0] concat_64739;
  wire [24:0] sign_ext_64740;
  wire [4:0] array_index_64741;
  wire [4:0] concat_64742;
  wire [24:0] sign_ext_64743;
  wire [4:0] array_index_64744;
  wire [4:0] concat_64745;
  wire [24:0] sign_ext_64746;
  wire [4:0] array_index_64747;
  wire [4:0] concat_64748;
  wire [24:0] sign_ext_64749;
  wire [4:0] array_index_64750;
  wire [4:0] concat_64751;
  wire [24:0] sign_ext_64752;
  wire [4:0] array_index_64753;
  wire [4:0] concat_64754;
  wire [24:0] sign_ext_64755;
  wire [4:0] array_index_64756;
  wire [4:0] concat_64757;
  wire [24:0] sign_ext_64758;
  wire [4:0] array_index_64759;
  wire [4:0] concat_64760;
  wire [24:0] sign_ext_64761;
  wire [4:0] array_index_64762;
  wire [4:0] concat_64763;
  wire [24:0] sign_ext_64764;
  wire [4:0] array_index_64765;
  wire [4:0] concat_64766;
  wire [24:0] sign_ext_64767;
  wire [4:0] array_index_64768;
  wire [4:0] concat_64769;
  wire [24:0] sign_ext_64770;
  wire [4:0] array_index_64771;
  wire [4:0] concat_64772;
  wire [24:0] sign_ext_64773;
  wire [4:0] array_index_64774;
  wire [4:0] concat_64775;
  wire [24:0] sign_ext_64776;
  wire [4:0] array_index_64777;
  wire [4:0] concat_64778;
  wire [24:0] sign_ext_64779;
  wire [4:0] array_index_64780;
  wire [4:0] concat_64781;
  wire [24:0] sign_ext_64782;
  wire [17:0] sign_ext_64783;
  wire [17:0] sign_ext_64784;
  wire [17:0] sign_ext_64785;
  wire [17:0] sign_ext_64786;
  wire [17:0] sign_ext_64787;
  wire [17:0] sign_ext_64788;
  wire [17:0] sign_ext_64789;
  wire [17:0] sign_ext_64790;
  wire [17:0] sign_ext_64791;
  wire [17:0] sign_ext_64792;
  wire [17:0] sign_ext_64793;
  wire [17:0] sign_ext_64794;
  wire [17:0] sign_ext_64795;
  wire [17:0] sign_ext_64796;
  wire [17:0] sign_ext_64797;
  wire [17:0] sign_ext_64798;
  wire [17:0] sign_ext_64799;
  wire [17:0] sign_ext_64800;
  wire [17:0] sign_ext_64801;
  wire [17:0] sign_ext_64802;
  wire [17:0] sign_ext_64803;
  wire [17:0] sign_ext_64804;
  wire [17:0] sign_ext_64805;
  wire [17:0] sign_ext_64806;
  wire [17:0] sign_ext_64807;
  wire [17:0] sign_ext_64808;
  wire [17:0] sign_ext_64809;
  wire [17:0] sign_ext_64810;
  wire [17:0] sign_ext_64811;
  wire [17:0] sign_ext_64812;
  wire [17:0] sign_ext_64813;
  wire [17:0] sign_ext_64814;
  wire [19:0] v_tag;
  wire [4:0] sub_64816;
  wire [4:0] bit_slice_64817;
  wire [4:0] sub_64818;
  wire [4:0] bit_slice_64819;
  wire [4:0] sub_64820;
  wire [4:0] bit_slice_64821;
  wire [4:0] sub_64822;
  wire [4:0] bit_slice_64823;
  wire [4:0] sub_64824;
  wire [4:0] bit_slice_64825;
  wire [4:0] sub_64826;
  wire [4:0] bit_slice_64827;
  wire [4:0] sub_64828;
  wire [4:0] bit_slice_64829;
  wire [4:0] sub_64830;
  wire [4:0] bit_slice_64831;
  wire [4:0] sub_64832;
  wire [4:0] bit_slice_64833;
  wire [4:0] sub_64834;
  wire [4:0] bit_slice_64835;
  wire [4:0] sub_64836;
  wire [4:0] bit_slice_64837;
  wire [4:0] sub_64838;
  wire [4:0] bit_slice_64839;
  wire [4:0] sub_64840;
  wire [4:0] bit_slice_64841;
  wire [4:0] sub_64842;
  wire [4:0] bit_slice_64843;
  wire [4:0] sub_64844;
  wire [4:0] bit_slice_64845;
  wire [4:0] sub_64846;
  wire [4:0] bit_slice_64847;
  wire [4:0] sub_64848;
  wire [4:0] bit_slice_64849;
  wire [4:0] sub_64850;
  wire [4:0] bit_slice_64851;
  wire [4:0] sub_64852;
  wire [4:0] bit_slice_64853;
  wire [4:0] sub_64854;
  wire [4:0] bit_slice_64855;
  wire [4:0] sub_64856;
  wire [4:0] bit_slice_64857;
  wire [4:0] sub_64858;
  wire [4:0] bit_slice_64859;
  wire [4:0] sub_64860;
  wire [4:0] bit_slice_64861;
  wire [4:0] sub_64862;
  wire [4:0] bit_slice_64863;
  wire [4:0] sub_64864;
  wire [4:0] bit_slice_64865;
  wire [4:0] sub_64866;
  wire [4:0] bit_slice_64867;
  wire [4:0] sub_64868;
  wire [4:0] bit_slice_64869;
  wire [4:0] sub_64870;
  wire [4:0] bit_slice_64871;
  wire [4:0] sub_64872;
  wire [4:0] bit_slice_64873;
  wire [4:0] sub_64874;
  wire [4:0] bit_slice_64875;
  wire [4:0] sub_64876;
  wire [4:0] bit_slice_64877;
  wire [4:0] sub_64878;
  wire [4:0] bit_slice_64879;
  wire [7:0] b;
  wire [7:0] bit_slice_64881;
  wire [7:0] b__1;
  wire [7:0] bit_slice_64883;
  wire [7:0] b__2;
  wire [7:0] bit_slice_64885;
  wire [7:0] b__3;
  wire [7:0] bit_slice_64887;
  wire [7:0] b__4;
  wire [7:0] bit_slice_64889;
  wire [7:0] b__5;
  wire [7:0] bit_slice_64891;
  wire [7:0] b__6;
  wire [7:0] bit_slice_64893;
  wire [7:0] b__7;
  wire [7:0] bit_slice_64895;
  wire [7:0] b__8;
  wire [7:0] bit_slice_64897;
  wire [7:0] b__9;
  wire [7:0] bit_slice_64899;
  wire [7:0] b__10;
  wire [7:0] bit_slice_64901;
  wire [7:0] b__11;
  wire [7:0] bit_slice_64903;
  wire [7:0] b__12;
  wire [7:0] bit_slice_64905;
  wire [7:0] b__13;
  wire [7:0] bit_slice_64907;
  wire [7:0] b__14;
  wire [7:0] bit_slice_64909;
  wire [7:0] b__15;
  wire [7:0] bit_slice_64911;
  wire [7:0] b__16;
  wire [7:0] bit_slice_64913;
  wire [7:0] b__17;
  wire [7:0] bit_slice_64915;
  wire [7:0] b__18;
  wire [7:0] bit_slice_64917;
  wire [7:0] b__19;
  wire [7:0] bit_slice_64919;
  wire [7:0] b__20;
  wire [7:0] bit_slice_64921;
  wire [7:0] b__21;
  wire [7:0] bit_slice_64923;
  wire [7:0] b__22;
  wire [7:0] bit_slice_64925;
  wire [7:0] b__23;
  wire [7:0] bit_slice_64927;
  wire [7:0] b__24;
  wire [7:0] bit_slice_64929;
  wire [7:0] b__25;
  wire [7:0] bit_slice_64931;
  wire [7:0] b__26;
  wire [7:0] bit_slice_64933;
  wire [7:0] b__27;
  wire [7:0] bit_slice_64935;
  wire [7:0] b__28;
  wire [7:0] bit_slice_64937;
  wire [7:0] b__29;
  wire [7:0] bit_slice_64939;
  wire [7:0] b__30;
  wire [7:0] bit_slice_64941;
  wire [7:0] b__31;
  wire [7:0] bit_slice_64943;
  wire [2:0] v_tag_mode;
  wire [2:0] literal_64945;
  wire [4:0] add_64946;
  wire [19:0] bit_slice_64947;
  wire [7:0] v_w_eight__1;
  wire [4:0] add_64949;
  wire [19:0] bit_slice_64950;
  wire [7:0] v_w_eight__3;
  wire [4:0] add_64952;
  wire [19:0] bit_slice_64953;
  wire [7:0] v_w_eight__5;
  wire [4:0] add_64955;
  wire [19:0] bit_slice_64956;
  wire [7:0] v_w_eight__7;
  wire [4:0] add_64958;
  wire [19:0] bit_slice_64959;
  wire [7:0] v_w_eight__9;
  wire [4:0] add_64961;
  wire [19:0] bit_slice_64962;
  wire [7:0] v_w_eight__11;
  wire [4:0] add_64964;
  wire [19:0] bit_slice_64965;
  wire [7:0] v_w_eight__13;
  wire [4:0] add_64967;
  wire [19:0] bit_slice_64968;
  wire [7:0] v_w_eight__15;
  wire [4:0] add_64970;
  wire [19:0] bit_slice_64971;
  wire [7:0] v_w_eight__17;
  wire [4:0] add_64973;
  wire [19:0] bit_slice_64974;
  wire [7:0] v_w_eight__19;
  wire [4:0] add_64976;
  wire [19:0] bit_slice_64977;
  wire [7:0] v_w_eight__21;
  wire [4:0] add_64979;
  wire [19:0] bit_slice_64980;
  wire [7:0] v_w_eight__23;
  wire [4:0] add_64982;
  wire [19:0] bit_slice_64983;
  wire [7:0] v_w_eight__25;
  wire [4:0] add_64985;
  wire [19:0] bit_slice_64986;
  wire [7:0] v_w_eight__27;
  wire [4:0] add_64988;
  wire [19:0] bit_slice_64989;
  wire [7:0] v_w_eight__29;
  wire [4:0] add_64991;
  wire [19:0] bit_slice_64992;
  wire [7:0] v_w_eight__31;
  wire [4:0] add_64994;
  wire [19:0] bit_slice_64995;
  wire [7:0] v_w_eight__33;
  wire [4:0] add_64997;
  wire [19:0] bit_slice_64998;
  wire [7:0] v_w_eight__35;
  wire [4:0] add_65000;
  wire [19:0] bit_slice_65001;
  wire [7:0] v_w_eight__37;
  wire [4:0] add_65003;
  wire [19:0] bit_slice_65004;
  wire [7:0] v_w_eight__39;
  wire [4:0] add_65006;
  wire [19:0] bit_slice_65007;
  wire [7:0] v_w_eight__41;
  wire [4:0] add_65009;
  wire [19:0] bit_slice_65010;
  wire [7:0] v_w_eight__43;
  wire [4:0] add_65012;
  wire [19:0] bit_slice_65013;
  wire [7:0] v_w_eight__45;
  wire [4:0] add_65015;
  wire [19:0] bit_slice_65016;
  wire [7:0] v_w_eight__47;
  wire [4:0] add_65018;
  wire [19:0] bit_slice_65019;
  wire [7:0] v_w_eight__49;
  wire [4:0] add_65021;
  wire [19:0] bit_slice_65022;
  wire [7:0] v_w_eight__51;
  wire [4:0] add_65024;
  wire [19:0] bit_slice_65025;
  wire [7:0] v_w_eight__53;
  wire [4:0] add_65027;
  wire [19:0] bit_slice_65028;
  wire [7:0] v_w_eight__55;
  wire [4:0] add_65030;
  wire [19:0] bit_slice_65031;
  wire [7:0] v_w_eight__57;
  wire [4:0] add_65033;
  wire [19:0] bit_slice_65034;
  wire [7:0] v_w_eight__59;
  wire [4:0] add_65036;
  wire [19:0] bit_slice_65037;
  wire [7:0] v_w_eight__61;
  wire [4:0] add_65039;
  wire [19:0] bit_slice_65040;
  wire [7:0] v_w_eight__63;
  wire [7:0] add_65042;
  wire [9:0] bit_slice_65043;
  wire [7:0] add_65044;
  wire [9:0] bit_slice_65045;
  wire [7:0] add_65046;
  wire [9:0] bit_slice_65047;
  wire [7:0] add_65048;
  wire [9:0] bit_slice_65049;
  wire [7:0] add_65050;
  wire [9:0] bit_slice_65051;
  wire [7:0] add_65052;
  wire [9:0] bit_slice_65053;
  wire [7:0] add_65054;
  wire [9:0] bit_slice_65055;
  wire [7:0] add_65056;
  wire [9:0] bit_slice_65057;
  wire [7:0] add_65058;
  wire [9:0] bit_slice_65059;
  wire [7:0] add_65060;
  wire [9:0] bit_slice_65061;
  wire [7:0] add_65062;
  wire [9:0] bit_slice_65063;
  wire [7:0] add_65064;
  wire [9:0] bit_slice_65065;
  wire [7:0] add_65066;
  wire [9:0] bit_slice_65067;
  wire [7:0] add_65068;
  wire [9:0] bit_slice_65069;
  wire [7:0] add_65070;
  wire [9:0] bit_slice_65071;
  wire [7:0] add_65072;
  wire [9:0] bit_slice_65073;
  wire [7:0] add_65074;
  wire [9:0] bit_slice_65075;
  wire [7:0] add_65076;
  wire [9:0] bit_slice_65077;
  wire [7:0] add_65078;
  wire [9:0] bit_slice_65079;
  wire [7:0] add_65080;
  wire [9:0] bit_slice_65081;
  wire [7:0] add_65082;
  wire [9:0] bit_slice_65083;
  wire [7:0] add_65084;
  wire [9:0] bit_slice_65085;
  wire [7:0] add_65086;
  wire [9:0] bit_slice_65087;
  wire [7:0] add_65088;
  wire [9:0] bit_slice_65089;
  wire [7:0] add_65090;
  wire [9:0] bit_slice_65091;
  wire [7:0] add_65092;
  wire [9:0] bit_slice_65093;
  wire [7:0] add_65094;
  wire [9:0] bit_slice_65095;
  wire [7:0] add_65096;
  wire [9:0] bit_slice_65097;
  wire [7:0] add_65098;
  wire [9:0] bit_slice_65099;
  wire [7:0] add_65100;
  wire [9:0] bit_slice_65101;
  wire [7:0] add_65102;
  wire [9:0] bit_slice_65103;
  wire [7:0] add_65104;
  wire [9:0] bit_slice_65105;
  wire eq_65106;
  wire [24:0] concat_65107;
  wire [24:0] sign_ext_65108;
  wire [24:0] concat_65109;
  wire [24:0] sign_ext_65110;
  wire [24:0] concat_65111;
  wire [24:0] sign_ext_65112;
  wire [24:0] concat_65113;
  wire [24:0] sign_ext_65114;
  wire [24:0] concat_65115;
  wire [24:0] sign_ext_65116;
  wire [24:0] concat_65117;
  wire [24:0] sign_ext_65118;
  wire [24:0] concat_65119;
  wire [24:0] sign_ext_65120;
  wire [24:0] concat_65121;
  wire [24:0] sign_ext_65122;
  wire [24:0] concat_65123;
  wire [24:0] sign_ext_65124;
  wire [24:0] concat_65125;
  wire [24:0] sign_ext_65126;
  wire [24:0] concat_65127;
  wire [24:0] sign_ext_65128;
  wire [24:0] concat_65129;
  wire [24:0] sign_ext_65130;
  wire [24:0] concat_65131;
  wire [24:0] sign_ext_65132;
  wire [24:0] concat_65133;
  wire [24:0] sign_ext_65134;
  wire [24:0] concat_65135;
  wire [24:0] sign_ext_65136;
  wire [24:0] concat_65137;
  wire [24:0] sign_ext_65138;
  wire [24:0] concat_65139;
  wire [24:0] sign_ext_65140;
  wire [24:0] concat_65141;
  wire [24:0] sign_ext_65142;
  wire [24:0] concat_65143;
  wire [24:0] sign_ext_65144;
  wire [24:0] concat_65145;
  wire [24:0] sign_ext_65146;
  wire [24:0] concat_65147;
  wire [24:0] sign_ext_65148;
  wire [24:0] concat_65149;
  wire [24:0] sign_ext_65150;
  wire [24:0] concat_65151;
  wire [24:0] sign_ext_65152;
  wire [24:0] concat_65153;
  wire [24:0] sign_ext_65154;
  wire [24:0] concat_65155;
  wire [24:0] sign_ext_65156;
  wire [24:0] concat_65157;
  wire [24:0] sign_ext_65158;
  wire [24:0] concat_65159;
  wire [24:0] sign_ext_65160;
  wire [24:0] concat_65161;
  wire [24:0] sign_ext_65162;
  wire [24:0] concat_65163;
  wire [24:0] sign_ext_65164;
  wire [24:0] concat_65165;
  wire [24:0] sign_ext_65166;
  wire [24:0] concat_65167;
  wire [24:0] sign_ext_65168;
  wire [24:0] concat_65169;
  wire [24:0] sign_ext_65170;
  wire [17:0] concat_65171;
  wire [17:0] concat_65172;
  wire [17:0] concat_65173;
  wire [17:0] concat_65174;
  wire [17:0] concat_65175;
  wire [17:0] concat_65176;
  wire [17:0] concat_65177;
  wire [17:0] concat_65178;
  wire [17:0] concat_65179;
  wire [17:0] concat_65180;
  wire [17:0] concat_65181;
  wire [17:0] concat_65182;
  wire [17:0] concat_65183;
  wire [17:0] concat_65184;
  wire [17:0] concat_65185;
  wire [17:0] concat_65186;
  wire [17:0] concat_65187;
  wire [17:0] concat_65188;
  wire [17:0] concat_65189;
  wire [17:0] concat_65190;
  wire [17:0] concat_65191;
  wire [17:0] concat_65192;
  wire [17:0] concat_65193;
  wire [17:0] concat_65194;
  wire [17:0] concat_65195;
  wire [17:0] concat_65196;
  wire [17:0] concat_65197;
  wire [17:0] concat_65198;
  wire [17:0] concat_65199;
  wire [17:0] concat_65200;
  wire [17:0] concat_65201;
  wire [17:0] concat_65202;
  wire [24:0] sel_65205;
  wire [24:0] sel_65206;
  wire [24:0] sel_65207;
  wire [24:0] sel_65208;
  wire [24:0] sel_65209;
  wire [24:0] sel_65210;
  wire [24:0] sel_65211;
  wire [24:0] sel_65212;
  wire [24:0] sel_65213;
  wire [24:0] sel_65214;
  wire [24:0] sel_65215;
  wire [24:0] sel_65216;
  wire [24:0] sel_65217;
  wire [24:0] sel_65218;
  wire [24:0] sel_65219;
  wire [24:0] sel_65220;
  wire [24:0] sel_65221;
  wire [24:0] sel_65222;
  wire [24:0] sel_65223;
  wire [24:0] sel_65224;
  wire [24:0] sel_65225;
  wire [24:0] sel_65226;
  wire [24:0] sel_65227;
  wire [24:0] sel_65228;
  wire [24:0] sel_65229;
  wire [24:0] sel_65230;
  wire [24:0] sel_65231;
  wire [24:0] sel_65232;
  wire [24:0] sel_65233;
  wire [24:0] sel_65234;
  wire [24:0] sel_65235;
  wire [24:0] sel_65236;
  wire [17:0] array_65237[0:31];
  wire [24:0] array_65241[0:31];
  wire [17:0] x[0:0][0:31];
  wire [1395:0] tuple_65245;
  wire stage_outputs_valid_0;
  assign v_w[0] = selected_data[557:532];
  assign v_w[1] = selected_data[583:558];
  assign v_w[2] = selected_data[609:584];
  assign v_w[3] = selected_data[635:610];
  assign v_w[4] = selected_data[661:636];
  assign v_w[5] = selected_data[687:662];
  assign v_w[6] = selected_data[713:688];
  assign v_w[7] = selected_data[739:714];
  assign v_w[8] = selected_data[765:740];
  assign v_w[9] = selected_data[791:766];
  assign v_w[10] = selected_data[817:792];
  assign v_w[11] = selected_data[843:818];
  assign v_w[12] = selected_data[869:844];
  assign v_w[13] = selected_data[895:870];
  assign v_w[14] = selected_data[921:896];
  assign v_w[15] = selected_data[947:922];
  assign v_w[16] = selected_data[973:948];
  assign v_w[17] = selected_data[999:974];
  assign v_w[18] = selected_data[1025:1000];
  assign v_w[19] = selected_data[1051:1026];
  assign v_w[20] = selected_data[1077:1052];
  assign v_w[21] = selected_data[1103:1078];
  assign v_w[22] = selected_data[1129:1104];
  assign v_w[23] = selected_data[1155:1130];
  assign v_w[24] = selected_data[1181:1156];
  assign v_w[25] = selected_data[1207:1182];
  assign v_w[26] = selected_data[1233:1208];
  assign v_w[27] = selected_data[1259:1234];
  assign v_w[28] = selected_data[1285:1260];
  assign v_w[29] = selected_data[1311:1286];
  assign v_w[30] = selected_data[1337:1312];
  assign v_w[31] = selected_data[1363:1338];
  assign literal_64332 = 5'h00;
  assign literal_64333 = 5'h01;
  assign literal_64334 = 5'h02;
  assign literal_64335 = 5'h03;
  assign literal_64336 = 5'h04;
  assign literal_64337 = 5'h05;
  assign literal_64338 = 5'h06;
  assign literal_64339 = 5'h07;
  assign literal_64340 = 5'h08;
  assign literal_64341 = 5'h09;
  assign literal_64342 = 5'h0a;
  assign literal_64343 = 5'h0b;
  assign literal_64344 = 5'h0c;
  assign literal_64345 = 5'h0d;
  assign literal_64346 = 5'h0e;
  assign literal_64347 = 5'h0f;
  assign literal_64348 = 5'h10;
  assign literal_64349 = 5'h11;
  assign literal_64350 = 5'h12;
  assign literal_64351 = 5'h13;
  assign literal_64352 = 5'h14;
  assign literal_64353 = 5'h15;
  assign literal_64354 = 5'h16;
  assign literal_64355 = 5'h17;
  assign literal_64356 = 5'h18;
  assign literal_64357 = 5'h19;
  assign literal_64358 = 5'h1a;
  assign literal_64359 = 5'h1b;
  assign literal_64360 = 5'h1c;
  assign literal_64361 = 5'h1d;
  assign literal_64362 = 5'h1e;
  assign literal_64363 = 5'h1f;
  assign array_index_64364 = v_w[literal_64332];
  assign array_index_64365 = v_w[literal_64333];
  assign array_index_64366 = v_w[literal_64334];
  assign array_index_64367 = v_w[literal_64335];
  assign array_index_64368 = v_w[literal_64336];
  assign array_index_64369 = v_w[literal_64337];
  assign array_index_64370 = v_w[literal_64338];
  assign array_index_64371 = v_w[literal_64339];
  assign array_index_64372 = v_w[literal_64340];
  assign array_index_64373 = v_w[literal_64341];
  assign array_index_64374 = v_w[literal_64342];
  assign array_index_64375 = v_w[literal_64343];
  assign array_index_64376 = v_w[literal_64344];
  assign array_index_64377 = v_w[literal_64345];
  assign array_index_64378 = v_w[literal_64346];
  assign array_index_64379 = v_w[literal_64347];
  assign array_index_64380 = v_w[literal_64348];
  assign array_index_64381 = v_w[literal_64349];
  assign array_index_64382 = v_w[literal_64350];
  assign array_index_64383 = v_w[literal_64351];
  assign array_index_64384 = v_w[literal_64352];
  assign array_index_64385 = v_w[literal_64353];
  assign array_index_64386 = v_w[literal_64354];
  assign array_index_64387 = v_w[literal_64355];
  assign array_index_64388 = v_w[literal_64356];
  assign array_index_64389 = v_w[literal_64357];
  assign array_index_64390 = v_w[literal_64358];
  assign array_index_64391 = v_w[literal_64359];
  assign array_index_64392 = v_w[literal_64360];
  assign array_index_64393 = v_w[literal_64361];
  assign array_index_64394 = v_w[literal_64362];
  assign array_index_64395 = v_w[literal_64363];
  assign v_w_z__1[0] = array_index_64364[11:8];
  assign v_w_z__1[1] = array_index_64364[15:12];
  assign literal_64397 = 1'h0;
  assign v_w_z__3[0] = array_index_64365[11:8];
  assign v_w_z__3[1] = array_index_64365[15:12];
  assign v_w_z__5[0] = array_index_64366[11:8];
  assign v_w_z__5[1] = array_index_64366[15:12];
  assign v_w_z__7[0] = array_index_64367[11:8];
  assign v_w_z__7[1] = array_index_64367[15:12];
  assign v_w_z__9[0] = array_index_64368[11:8];
  assign v_w_z__9[1] = array_index_64368[15:12];
  assign v_w_z__11[0] = array_index_64369[11:8];
  assign v_w_z__11[1] = array_index_64369[15:12];
  assign v_w_z__13[0] = array_index_64370[11:8];
  assign v_w_z__13[1] = array_index_64370[15:12];
  assign v_w_z__15[0] = array_index_64371[11:8];
  assign v_w_z__15[1] = array_index_64371[15:12];
  assign v_w_z__17[0] = array_index_64372[11:8];
  assign v_w_z__17[1] = array_index_64372[15:12];
  assign v_w_z__19[0] = array_index_64373[11:8];
  assign v_w_z__19[1] = array_index_64373[15:12];
  assign v_w_z__21[0] = array_index_64374[11:8];
  assign v_w_z__21[1] = array_index_64374[15:12];
  assign v_w_z__23[0] = array_index_64375[11:8];
  assign v_w_z__23[1] = array_index_64375[15:12];
  assign v_w_z__25[0] = array_index_64376[11:8];
  assign v_w_z__25[1] = array_index_64376[15:12];
  assign v_w_z__27[0] = array_index_64377[11:8];
  assign v_w_z__27[1] = array_index_64377[15:12];
  assign v_w_z__29[0] = array_index_64378[11:8];
  assign v_w_z__29[1] = array_index_64378[15:12];
  assign v_w_z__31[0] = array_index_64379[11:8];
  assign v_w_z__31[1] = array_index_64379[15:12];
  assign v_w_z__33[0] = array_index_64380[11:8];
  assign v_w_z__33[1] = array_index_64380[15:12];
  assign v_w_z__35[0] = array_index_64381[11:8];
  assign v_w_z__35[1] = array_index_64381[15:12];
  assign v_w_z__37[0] = array_index_64382[11:8];
  assign v_w_z__37[1] = array_index_64382[15:12];
  assign v_w_z__39[0] = array_index_64383[11:8];
  assign v_w_z__39[1] = array_index_64383[15:12];
  assign v_w_z__41[0] = array_index_64384[11:8];
  assign v_w_z__41[1] = array_index_64384[15:12];
  assign v_w_z__43[0] = array_index_64385[11:8];
  assign v_w_z__43[1] = array_index_64385[15:12];
  assign v_w_z__45[0] = array_index_64386[11:8];
  assign v_w_z__45[1] = array_index_64386[15:12];
  assign v_w_z__47[0] = array_index_64387[11:8];
  assign v_w_z__47[1] = array_index_64387[15:12];
  assign v_w_z__49[0] = array_index_64388[11:8];
  assign v_w_z__49[1] = array_index_64388[15:12];
  assign v_w_z__51[0] = array_index_64389[11:8];
  assign v_w_z__51[1] = array_index_64389[15:12];
  assign v_w_z__53[0] = array_index_64390[11:8];
  assign v_w_z__53[1] = array_index_64390[15:12];
  assign v_w_z__55[0] = array_index_64391[11:8];
  assign v_w_z__55[1] = array_index_64391[15:12];
  assign v_w_z__57[0] = array_index_64392[11:8];
  assign v_w_z__57[1] = array_index_64392[15:12];
  assign v_w_z__59[0] = array_index_64393[11:8];
  assign v_w_z__59[1] = array_index_64393[15:12];
  assign v_w_z__61[0] = array_index_64394[11:8];
  assign v_w_z__61[1] = array_index_64394[15:12];
  assign v_w_z__63[0] = array_index_64395[11:8];
  assign v_w_z__63[1] = array_index_64395[15:12];
  assign v_w_q__1[0] = array_index_64364[20:16];
  assign v_w_q__1[1] = array_index_64364[25:21];
  assign array_index_64430 = v_w_z__1[literal_64397];
  assign v_w_q__3[0] = array_index_64365[20:16];
  assign v_w_q__3[1] = array_index_64365[25:21];
  assign array_index_64432 = v_w_z__3[literal_64397];
  assign v_w_q__5[0] = array_index_64366[20:16];
  assign v_w_q__5[1] = array_index_64366[25:21];
  assign array_index_64434 = v_w_z__5[literal_64397];
  assign v_w_q__7[0] = array_index_64367[20:16];
  assign v_w_q__7[1] = array_index_64367[25:21];
  assign array_index_64436 = v_w_z__7[literal_64397];
  assign v_w_q__9[0] = array_index_64368[20:16];
  assign v_w_q__9[1] = array_index_64368[25:21];
  assign array_index_64438 = v_w_z__9[literal_64397];
  assign v_w_q__11[0] = array_index_64369[20:16];
  assign v_w_q__11[1] = array_index_64369[25:21];
  assign array_index_64440 = v_w_z__11[literal_64397];
  assign v_w_q__13[0] = array_index_64370[20:16];
  assign v_w_q__13[1] = array_index_64370[25:21];
  assign array_index_64442 = v_w_z__13[literal_64397];
  assign v_w_q__15[0] = array_index_64371[20:16];
  assign v_w_q__15[1] = array_index_64371[25:21];
  assign array_index_64444 = v_w_z__15[literal_64397];
  assign v_w_q__17[0] = array_index_64372[20:16];
  assign v_w_q__17[1] = array_index_64372[25:21];
  assign array_index_64446 = v_w_z__17[literal_64397];
  assign v_w_q__19[0] = array_index_64373[20:16];
  assign v_w_q__19[1] = array_index_64373[25:21];
  assign array_index_64448 = v_w_z__19[literal_64397];
  assign v_w_q__21[0] = array_index_64374[20:16];
  assign v_w_q__21[1] = array_index_64374[25:21];
  assign array_index_64450 = v_w_z__21[literal_64397];
  assign v_w_q__23[0] = array_index_64375[20:16];
  assign v_w_q__23[1] = array_index_64375[25:21];
  assign array_index_64452 = v_w_z__23[literal_64397];
  assign v_w_q__25[0] = array_index_64376[20:16];
  assign v_w_q__25[1] = array_index_64376[25:21];
  assign array_index_64454 = v_w_z__25[literal_64397];
  assign v_w_q__27[0] = array_index_64377[20:16];
  assign v_w_q__27[1] = array_index_64377[25:21];
  assign array_index_64456 = v_w_z__27[literal_64397];
  assign v_w_q__29[0] = array_index_64378[20:16];
  assign v_w_q__29[1] = array_index_64378[25:21];
  assign array_index_64458 = v_w_z__29[literal_64397];
  assign v_w_q__31[0] = array_index_64379[20:16];
  assign v_w_q__31[1] = array_index_64379[25:21];
  assign array_index_64460 = v_w_z__31[literal_64397];
  assign v_w_q__33[0] = array_index_64380[20:16];
  assign v_w_q__33[1] = array_index_64380[25:21];
  assign array_index_64462 = v_w_z__33[literal_64397];
  assign v_w_q__35[0] = array_index_64381[20:16];
  assign v_w_q__35[1] = array_index_64381[25:21];
  assign array_index_64464 = v_w_z__35[literal_64397];
  assign v_w_q__37[0] = array_index_64382[20:16];
  assign v_w_q__37[1] = array_index_64382[25:21];
  assign array_index_64466 = v_w_z__37[literal_64397];
  assign v_w_q__39[0] = array_index_64383[20:16];
  assign v_w_q__39[1] = array_index_64383[25:21];
  assign array_index_64468 = v_w_z__39[literal_64397];
  assign v_w_q__41[0] = array_index_64384[20:16];
  assign v_w_q__41[1] = array_index_64384[25:21];
  assign array_index_64470 = v_w_z__41[literal_64397];
  assign v_w_q__43[0] = array_index_64385[20:16];
  assign v_w_q__43[1] = array_index_64385[25:21];
  assign array_index_64472 = v_w_z__43[literal_64397];
  assign v_w_q__45[0] = array_index_64386[20:16];
  assign v_w_q__45[1] = array_index_64386[25:21];
  assign array_index_64474 = v_w_z__45[literal_64397];
  assign v_w_q__47[0] = array_index_64387[20:16];
  assign v_w_q__47[1] = array_index_64387[25:21];
  assign array_index_64476 = v_w_z__47[literal_64397];
  assign v_w_q__49[0] = array_index_64388[20:16];
  assign v_w_q__49[1] = array_index_64388[25:21];
  assign array_index_64478 = v_w_z__49[literal_64397];
  assign v_w_q__51[0] = array_index_64389[20:16];
  assign v_w_q__51[1] = array_index_64389[25:21];
  assign array_index_64480 = v_w_z__51[literal_64397];
  assign v_w_q__53[0] = array_index_64390[20:16];
  assign v_w_q__53[1] = array_index_64390[25:21];
  assign array_index_64482 = v_w_z__53[literal_64397];
  assign v_w_q__55[0] = array_index_64391[20:16];
  assign v_w_q__55[1] = array_index_64391[25:21];
  assign array_index_64484 = v_w_z__55[literal_64397];
  assign v_w_q__57[0] = array_index_64392[20:16];
  assign v_w_q__57[1] = array_index_64392[25:21];
  assign array_index_64486 = v_w_z__57[literal_64397];
  assign v_w_q__59[0] = array_index_64393[20:16];
  assign v_w_q__59[1] = array_index_64393[25:21];
  assign array_index_64488 = v_w_z__59[literal_64397];
  assign v_w_q__61[0] = array_index_64394[20:16];
  assign v_w_q__61[1] = array_index_64394[25:21];
  assign array_index_64490 = v_w_z__61[literal_64397];
  assign v_w_q__63[0] = array_index_64395[20:16];
  assign v_w_q__63[1] = array_index_64395[25:21];
  assign array_index_64492 = v_w_z__63[literal_64397];
  assign v_x__1[0][0] = selected_data[35:20];
  assign v_x__1[0][1] = selected_data[51:36];
  assign v_x__1[0][2] = selected_data[67:52];
  assign v_x__1[0][3] = selected_data[83:68];
  assign v_x__1[0][4] = selected_data[99:84];
  assign v_x__1[0][5] = selected_data[115:100];
  assign v_x__1[0][6] = selected_data[131:116];
  assign v_x__1[0][7] = selected_data[147:132];
  assign v_x__1[0][8] = selected_data[163:148];
  assign v_x__1[0][9] = selected_data[179:164];
  assign v_x__1[0][10] = selected_data[195:180];
  assign v_x__1[0][11] = selected_data[211:196];
  assign v_x__1[0][12] = selected_data[227:212];
  assign v_x__1[0][13] = selected_data[243:228];
  assign v_x__1[0][14] = selected_data[259:244];
  assign v_x__1[0][15] = selected_data[275:260];
  assign v_x__1[0][16] = selected_data[291:276];
  assign v_x__1[0][17] = selected_data[307:292];
  assign v_x__1[0][18] = selected_data[323:308];
  assign v_x__1[0][19] = selected_data[339:324];
  assign v_x__1[0][20] = selected_data[355:340];
  assign v_x__1[0][21] = selected_data[371:356];
  assign v_x__1[0][22] = selected_data[387:372];
  assign v_x__1[0][23] = selected_data[403:388];
  assign v_x__1[0][24] = selected_data[419:404];
  assign v_x__1[0][25] = selected_data[435:420];
  assign v_x__1[0][26] = selected_data[451:436];
  assign v_x__1[0][27] = selected_data[467:452];
  assign v_x__1[0][28] = selected_data[483:468];
  assign v_x__1[0][29] = selected_data[499:484];
  assign v_x__1[0][30] = selected_data[515:500];
  assign v_x__1[0][31] = selected_data[531:516];
  assign literal_64494 = 1'h1;
  assign array_index_64495 = v_w_q__1[literal_64397];
  assign concat_64496 = {literal_64397, array_index_64430};
  assign array_index_64497 = v_w_q__3[literal_64397];
  assign concat_64498 = {literal_64397, array_index_64432};
  assign array_index_64499 = v_w_q__5[literal_64397];
  assign concat_64500 = {literal_64397, array_index_64434};
  assign array_index_64501 = v_w_q__7[literal_64397];
  assign concat_64502 = {literal_64397, array_index_64436};
  assign array_index_64503 = v_w_q__9[literal_64397];
  assign concat_64504 = {literal_64397, array_index_64438};
  assign array_index_64505 = v_w_q__11[literal_64397];
  assign concat_64506 = {literal_64397, array_index_64440};
  assign array_index_64507 = v_w_q__13[literal_64397];
  assign concat_64508 = {literal_64397, array_index_64442};
  assign array_index_64509 = v_w_q__15[literal_64397];
  assign concat_64510 = {literal_64397, array_index_64444};
  assign array_index_64511 = v_w_q__17[literal_64397];
  assign concat_64512 = {literal_64397, array_index_64446};
  assign array_index_64513 = v_w_q__19[literal_64397];
  assign concat_64514 = {literal_64397, array_index_64448};
  assign array_index_64515 = v_w_q__21[literal_64397];
  assign concat_64516 = {literal_64397, array_index_64450};
  assign array_index_64517 = v_w_q__23[literal_64397];
  assign concat_64518 = {literal_64397, array_index_64452};
  assign array_index_64519 = v_w_q__25[literal_64397];
  assign concat_64520 = {literal_64397, array_index_64454};
  assign array_index_64521 = v_w_q__27[literal_64397];
  assign concat_64522 = {literal_64397, array_index_64456};
  assign array_index_64523 = v_w_q__29[literal_64397];
  assign concat_64524 = {literal_64397, array_index_64458};
  assign array_index_64525 = v_w_q__31[literal_64397];
  assign concat_64526 = {literal_64397, array_index_64460};
  assign array_index_64527 = v_w_q__33[literal_64397];
  assign concat_64528 = {literal_64397, array_index_64462};
  assign array_index_64529 = v_w_q__35[literal_64397];
  assign concat_64530 = {literal_64397, array_index_64464};
  assign array_index_64531 = v_w_q__37[literal_64397];
  assign concat_64532 = {literal_64397, array_index_64466};
  assign array_index_64533 = v_w_q__39[literal_64397];
  assign concat_64534 = {literal_64397, array_index_64468};
  assign array_index_64535 = v_w_q__41[literal_64397];
  assign concat_64536 = {literal_64397, array_index_64470};
  assign array_index_64537 = v_w_q__43[literal_64397];
  assign concat_64538 = {literal_64397, array_index_64472};
  assign array_index_64539 = v_w_q__45[literal_64397];
  assign concat_64540 = {literal_64397, array_index_64474};
  assign array_index_64541 = v_w_q__47[literal_64397];
  assign concat_64542 = {literal_64397, array_index_64476};
  assign array_index_64543 = v_w_q__49[literal_64397];
  assign concat_64544 = {literal_64397, array_index_64478};
  assign array_index_64545 = v_w_q__51[literal_64397];
  assign concat_64546 = {literal_64397, array_index_64480};
  assign array_index_64547 = v_w_q__53[literal_64397];
  assign concat_64548 = {literal_64397, array_index_64482};
  assign array_index_64549 = v_w_q__55[literal_64397];
  assign concat_64550 = {literal_64397, array_index_64484};
  assign array_index_64551 = v_w_q__57[literal_64397];
  assign concat_64552 = {literal_64397, array_index_64486};
  assign array_index_64553 = v_w_q__59[literal_64397];
  assign concat_64554 = {literal_64397, array_index_64488};
  assign array_index_64555 = v_w_q__61[literal_64397];
  assign concat_64556 = {literal_64397, array_index_64490};
  assign array_index_64557 = v_w_q__63[literal_64397];
  assign concat_64558 = {literal_64397, array_index_64492};
  assign array_index_64559 = v_x__1[literal_64397][literal_64332];
  assign array_index_64560 = v_x__1[literal_64397][literal_64333];
  assign array_index_64561 = v_x__1[literal_64397][literal_64334];
  assign array_index_64562 = v_x__1[literal_64397][literal_64335];
  assign array_index_64563 = v_x__1[literal_64397][literal_64336];
  assign array_index_64564 = v_x__1[literal_64397][literal_64337];
  assign array_index_64565 = v_x__1[literal_64397][literal_64338];
  assign array_index_64566 = v_x__1[literal_64397][literal_64339];
  assign array_index_64567 = v_x__1[literal_64397][literal_64340];
  assign array_index_64568 = v_x__1[literal_64397][literal_64341];
  assign array_index_64569 = v_x__1[literal_64397][literal_64342];
  assign array_index_64570 = v_x__1[literal_64397][literal_64343];
  assign array_index_64571 = v_x__1[literal_64397][literal_64344];
  assign array_index_64572 = v_x__1[literal_64397][literal_64345];
  assign array_index_64573 = v_x__1[literal_64397][literal_64346];
  assign array_index_64574 = v_x__1[literal_64397][literal_64347];
  assign array_index_64575 = v_x__1[literal_64397][literal_64348];
  assign array_index_64576 = v_x__1[literal_64397][literal_64349];
  assign array_index_64577 = v_x__1[literal_64397][literal_64350];
  assign array_index_64578 = v_x__1[literal_64397][literal_64351];
  assign array_index_64579 = v_x__1[literal_64397][literal_64352];
  assign array_index_64580 = v_x__1[literal_64397][literal_64353];
  assign array_index_64581 = v_x__1[literal_64397][literal_64354];
  assign array_index_64582 = v_x__1[literal_64397][literal_64355];
  assign array_index_64583 = v_x__1[literal_64397][literal_64356];
  assign array_index_64584 = v_x__1[literal_64397][literal_64357];
  assign array_index_64585 = v_x__1[literal_64397][literal_64358];
  assign array_index_64586 = v_x__1[literal_64397][literal_64359];
  assign array_index_64587 = v_x__1[literal_64397][literal_64360];
  assign array_index_64588 = v_x__1[literal_64397][literal_64361];
  assign array_index_64589 = v_x__1[literal_64397][literal_64362];
  assign array_index_64590 = v_x__1[literal_64397][literal_64363];
  assign array_index_64591 = v_w_z__1[literal_64494];
  assign sub_64592 = array_index_64495 - concat_64496;
  assign array_index_64593 = v_w_z__3[literal_64494];
  assign sub_64594 = array_index_64497 - concat_64498;
  assign array_index_64595 = v_w_z__5[literal_64494];
  assign sub_64596 = array_index_64499 - concat_64500;
  assign array_index_64597 = v_w_z__7[literal_64494];
  assign sub_64598 = array_index_64501 - concat_64502;
  assign array_index_64599 = v_w_z__9[literal_64494];
  assign sub_64600 = array_index_64503 - concat_64504;
  assign array_index_64601 = v_w_z__11[literal_64494];
  assign sub_64602 = array_index_64505 - concat_64506;
  assign array_index_64603 = v_w_z__13[literal_64494];
  assign sub_64604 = array_index_64507 - concat_64508;
  assign array_index_64605 = v_w_z__15[literal_64494];
  assign sub_64606 = array_index_64509 - concat_64510;
  assign array_index_64607 = v_w_z__17[literal_64494];
  assign sub_64608 = array_index_64511 - concat_64512;
  assign array_index_64609 = v_w_z__19[literal_64494];
  assign sub_64610 = array_index_64513 - concat_64514;
  assign array_index_64611 = v_w_z__21[literal_64494];
  assign sub_64612 = array_index_64515 - concat_64516;
  assign array_index_64613 = v_w_z__23[literal_64494];
  assign sub_64614 = array_index_64517 - concat_64518;
  assign array_index_64615 = v_w_z__25[literal_64494];
  assign sub_64616 = array_index_64519 - concat_64520;
  assign array_index_64617 = v_w_z__27[literal_64494];
  assign sub_64618 = array_index_64521 - concat_64522;
  assign array_index_64619 = v_w_z__29[literal_64494];
  assign sub_64620 = array_index_64523 - concat_64524;
  assign array_index_64621 = v_w_z__31[literal_64494];
  assign sub_64622 = array_index_64525 - concat_64526;
  assign array_index_64623 = v_w_z__33[literal_64494];
  assign sub_64624 = array_index_64527 - concat_64528;
  assign array_index_64625 = v_w_z__35[literal_64494];
  assign sub_64626 = array_index_64529 - concat_64530;
  assign array_index_64627 = v_w_z__37[literal_64494];
  assign sub_64628 = array_index_64531 - concat_64532;
  assign array_index_64629 = v_w_z__39[literal_64494];
  assign sub_64630 = array_index_64533 - concat_64534;
  assign array_index_64631 = v_w_z__41[literal_64494];
  assign sub_64632 = array_index_64535 - concat_64536;
  assign array_index_64633 = v_w_z__43[literal_64494];
  assign sub_64634 = array_index_64537 - concat_64538;
  assign array_index_64635 = v_w_z__45[literal_64494];
  assign sub_64636 = array_index_64539 - concat_64540;
  assign array_index_64637 = v_w_z__47[literal_64494];
  assign sub_64638 = array_index_64541 - concat_64542;
  assign array_index_64639 = v_w_z__49[literal_64494];
  assign sub_64640 = array_index_64543 - concat_64544;
  assign array_index_64641 = v_w_z__51[literal_64494];
  assign sub_64642 = array_index_64545 - concat_64546;
  assign array_index_64643 = v_w_z__53[literal_64494];
  assign sub_64644 = array_index_64547 - concat_64548;
  assign array_index_64645 = v_w_z__55[literal_64494];
  assign sub_64646 = array_index_64549 - concat_64550;
  assign array_index_64647 = v_w_z__57[literal_64494];
  assign sub_64648 = array_index_64551 - concat_64552;
  assign array_index_64649 = v_w_z__59[literal_64494];
  assign sub_64650 = array_index_64553 - concat_64554;
  assign array_index_64651 = v_w_z__61[literal_64494];
  assign sub_64652 = array_index_64555 - concat_64556;
  assign array_index_64653 = v_w_z__63[literal_64494];
  assign sub_64654 = array_index_64557 - concat_64558;
  assign a = array_index_64559[7:0];
  assign a__1 = array_index_64560[7:0];
  assign a__2 = array_index_64561[7:0];
  assign a__3 = array_index_64562[7:0];
  assign a__4 = array_index_64563[7:0];
  assign a__5 = array_index_64564[7:0];
  assign a__6 = array_index_64565[7:0];
  assign a__7 = array_index_64566[7:0];
  assign a__8 = array_index_64567[7:0];
  assign a__9 = array_index_64568[7:0];
  assign a__10 = array_index_64569[7:0];
  assign a__11 = array_index_64570[7:0];
  assign a__12 = array_index_64571[7:0];
  assign a__13 = array_index_64572[7:0];
  assign a__14 = array_index_64573[7:0];
  assign a__15 = array_index_64574[7:0];
  assign a__16 = array_index_64575[7:0];
  assign a__17 = array_index_64576[7:0];
  assign a__18 = array_index_64577[7:0];
  assign a__19 = array_index_64578[7:0];
  assign a__20 = array_index_64579[7:0];
  assign a__21 = array_index_64580[7:0];
  assign a__22 = array_index_64581[7:0];
  assign a__23 = array_index_64582[7:0];
  assign a__24 = array_index_64583[7:0];
  assign a__25 = array_index_64584[7:0];
  assign a__26 = array_index_64585[7:0];
  assign a__27 = array_index_64586[7:0];
  assign a__28 = array_index_64587[7:0];
  assign a__29 = array_index_64588[7:0];
  assign a__30 = array_index_64589[7:0];
  assign a__31 = array_index_64590[7:0];
  assign array_index_64687 = v_w_q__1[literal_64494];
  assign concat_64688 = {literal_64397, array_index_64591};
  assign sign_ext_64689 = {{20{sub_64592[4]}}, sub_64592};
  assign array_index_64690 = v_w_q__3[literal_64494];
  assign concat_64691 = {literal_64397, array_index_64593};
  assign sign_ext_64692 = {{20{sub_64594[4]}}, sub_64594};
  assign array_index_64693 = v_w_q__5[literal_64494];
  assign concat_64694 = {literal_64397, array_index_64595};
  assign sign_ext_64695 = {{20{sub_64596[4]}}, sub_64596};
  assign array_index_64696 = v_w_q__7[literal_64494];
  assign concat_64697 = {literal_64397, array_index_64597};
  assign sign_ext_64698 = {{20{sub_64598[4]}}, sub_64598};
  assign array_index_64699 = v_w_q__9[literal_64494];
  assign concat_64700 = {literal_64397, array_index_64599};
  assign sign_ext_64701 = {{20{sub_64600[4]}}, sub_64600};
  assign array_index_64702 = v_w_q__11[literal_64494];
  assign concat_64703 = {literal_64397, array_index_64601};
  assign sign_ext_64704 = {{20{sub_64602[4]}}, sub_64602};
  assign array_index_64705 = v_w_q__13[literal_64494];
  assign concat_64706 = {literal_64397, array_index_64603};
  assign sign_ext_64707 = {{20{sub_64604[4]}}, sub_64604};
  assign array_index_64708 = v_w_q__15[literal_64494];
  assign concat_64709 = {literal_64397, array_index_64605};
  assign sign_ext_64710 = {{20{sub_64606[4]}}, sub_64606};
  assign array_index_64711 = v_w_q__17[literal_64494];
  assign concat_64712 = {literal_64397, array_index_64607};
  assign sign_ext_64713 = {{20{sub_64608[4]}}, sub_64608};
  assign array_index_64714 = v_w_q__19[literal_64494];
  assign concat_64715 = {literal_64397, array_index_64609};
  assign sign_ext_64716 = {{20{sub_64610[4]}}, sub_64610};
  assign array_index_64717 = v_w_q__21[literal_64494];
  assign concat_64718 = {literal_64397, array_index_64611};
  assign sign_ext_64719 = {{20{sub_64612[4]}}, sub_64612};
  assign array_index_64720 = v_w_q__23[literal_64494];
  assign concat_64721 = {literal_64397, array_index_64613};
  assign sign_ext_64722 = {{20{sub_64614[4]}}, sub_64614};
  assign array_index_64723 = v_w_q__25[literal_64494];
  assign concat_64724 = {literal_64397, array_index_64615};
  assign sign_ext_64725 = {{20{sub_64616[4]}}, sub_64616};
  assign array_index_64726 = v_w_q__27[literal_64494];
  assign concat_64727 = {literal_64397, array_index_64617};
  assign sign_ext_64728 = {{20{sub_64618[4]}}, sub_64618};
  assign array_index_64729 = v_w_q__29[literal_64494];
  assign concat_64730 = {literal_64397, array_index_64619};
  assign sign_ext_64731 = {{20{sub_64620[4]}}, sub_64620};
  assign array_index_64732 = v_w_q__31[literal_64494];
  assign concat_64733 = {literal_64397, array_index_64621};
  assign sign_ext_64734 = {{20{sub_64622[4]}}, sub_64622};
  assign array_index_64735 = v_w_q__33[literal_64494];
  assign concat_64736 = {literal_64397, array_index_64623};
  assign sign_ext_64737 = {{20{sub_64624[4]}}, sub_64624};
  assign array_index_64738 = v_w_q__35[literal_64494];
  assign concat_64739 = {literal_64397, array_index_64625};
  assign sign_ext_64740 = {{20{sub_64626[4]}}, sub_64626};
  assign array_index_64741 = v_w_q__37[literal_64494];
  assign concat_64742 = {literal_64397, array_index_64627};
  assign sign_ext_64743 = {{20{sub_64628[4]}}, sub_64628};
  assign array_index_64744 = v_w_q__39[literal_64494];
  assign concat_64745 = {literal_64397, array_index_64629};
  assign sign_ext_64746 = {{20{sub_64630[4]}}, sub_64630};
  assign array_index_64747 = v_w_q__41[literal_64494];
  assign concat_64748 = {literal_64397, array_index_64631};
  assign sign_ext_64749 = {{20{sub_64632[4]}}, sub_64632};
  assign array_index_64750 = v_w_q__43[literal_64494];
  assign concat_64751 = {literal_64397, array_index_64633};
  assign sign_ext_64752 = {{20{sub_64634[4]}}, sub_64634};
  assign array_index_64753 = v_w_q__45[literal_64494];
  assign concat_64754 = {literal_64397, array_index_64635};
  assign sign_ext_64755 = {{20{sub_64636[4]}}, sub_64636};
  assign array_index_64756 = v_w_q__47[literal_64494];
  assign concat_64757 = {literal_64397, array_index_64637};
  assign sign_ext_64758 = {{20{sub_64638[4]}}, sub_64638};
  assign array_index_64759 = v_w_q__49[literal_64494];
  assign concat_64760 = {literal_64397, array_index_64639};
  assign sign_ext_64761 = {{20{sub_64640[4]}}, sub_64640};
  assign array_index_64762 = v_w_q__51[literal_64494];
  assign concat_64763 = {literal_64397, array_index_64641};
  assign sign_ext_64764 = {{20{sub_64642[4]}}, sub_64642};
  assign array_index_64765 = v_w_q__53[literal_64494];
  assign concat_64766 = {literal_64397, array_index_64643};
  assign sign_ext_64767 = {{20{sub_64644[4]}}, sub_64644};
  assign array_index_64768 = v_w_q__55[literal_64494];
  assign concat_64769 = {literal_64397, array_index_64645};
  assign sign_ext_64770 = {{20{sub_64646[4]}}, sub_64646};
  assign array_index_64771 = v_w_q__57[literal_64494];
  assign concat_64772 = {literal_64397, array_index_64647};
  assign sign_ext_64773 = {{20{sub_64648[4]}}, sub_64648};
  assign array_index_64774 = v_w_q__59[literal_64494];
  assign concat_64775 = {literal_64397, array_index_64649};
  assign sign_ext_64776 = {{20{sub_64650[4]}}, sub_64650};
  assign array_index_64777 = v_w_q__61[literal_64494];
  assign concat_64778 = {literal_64397, array_index_64651};
  assign sign_ext_64779 = {{20{sub_64652[4]}}, sub_64652};
  assign array_index_64780 = v_w_q__63[literal_64494];
  assign concat_64781 = {literal_64397, array_index_64653};
  assign sign_ext_64782 = {{20{sub_64654[4]}}, sub_64654};
  assign sign_ext_64783 = {{10{a[7]}}, a};
  assign sign_ext_64784 = {{10{a__1[7]}}, a__1};
  assign sign_ext_64785 = {{10{a__2[7]}}, a__2};
  assign sign_ext_64786 = {{10{a__3[7]}}, a__3};
  assign sign_ext_64787 = {{10{a__4[7]}}, a__4};
  assign sign_ext_64788 = {{10{a__5[7]}}, a__5};
  assign sign_ext_64789 = {{10{a__6[7]}}, a__6};
  assign sign_ext_64790 = {{10{a__7[7]}}, a__7};
  assign sign_ext_64791 = {{10{a__8[7]}}, a__8};
  assign sign_ext_64792 = {{10{a__9[7]}}, a__9};
  assign sign_ext_64793 = {{10{a__10[7]}}, a__10};
  assign sign_ext_64794 = {{10{a__11[7]}}, a__11};
  assign sign_ext_64795 = {{10{a__12[7]}}, a__12};
  assign sign_ext_64796 = {{10{a__13[7]}}, a__13};
  assign sign_ext_64797 = {{10{a__14[7]}}, a__14};
  assign sign_ext_64798 = {{10{a__15[7]}}, a__15};
  assign sign_ext_64799 = {{10{a__16[7]}}, a__16};
  assign sign_ext_64800 = {{10{a__17[7]}}, a__17};
  assign sign_ext_64801 = {{10{a__18[7]}}, a__18};
  assign sign_ext_64802 = {{10{a__19[7]}}, a__19};
  assign sign_ext_64803 = {{10{a__20[7]}}, a__20};
  assign sign_ext_64804 = {{10{a__21[7]}}, a__21};
  assign sign_ext_64805 = {{10{a__22[7]}}, a__22};
  assign sign_ext_64806 = {{10{a__23[7]}}, a__23};
  assign sign_ext_64807 = {{10{a__24[7]}}, a__24};
  assign sign_ext_64808 = {{10{a__25[7]}}, a__25};
  assign sign_ext_64809 = {{10{a__26[7]}}, a__26};
  assign sign_ext_64810 = {{10{a__27[7]}}, a__27};
  assign sign_ext_64811 = {{10{a__28[7]}}, a__28};
  assign sign_ext_64812 = {{10{a__29[7]}}, a__29};
  assign sign_ext_64813 = {{10{a__30[7]}}, a__30};
  assign sign_ext_64814 = {{10{a__31[7]}}, a__31};
  assign v_tag = selected_data[19:0];
  assign sub_64816 = array_index_64687 - concat_64688;
  assign bit_slice_64817 = sign_ext_64689[24:20];
  assign sub_64818 = array_index_64690 - concat_64691;
  assign bit_slice_64819 = sign_ext_64692[24:20];
  assign sub_64820 = array_index_64693 - concat_64694;
  assign bit_slice_64821 = sign_ext_64695[24:20];
  assign sub_64822 = array_index_64696 - concat_64697;
  assign bit_slice_64823 = sign_ext_64698[24:20];
  assign sub_64824 = array_index_64699 - concat_64700;
  assign bit_slice_64825 = sign_ext_64701[24:20];
  assign sub_64826 = array_index_64702 - concat_64703;
  assign bit_slice_64827 = sign_ext_64704[24:20];
  assign sub_64828 = array_index_64705 - concat_64706;
  assign bit_slice_64829 = sign_ext_64707[24:20];
  assign sub_64830 = array_index_64708 - concat_64709;
  assign bit_slice_64831 = sign_ext_64710[24:20];
  assign sub_64832 = array_index_64711 - concat_64712;
  assign bit_slice_64833 = sign_ext_64713[24:20];
  assign sub_64834 = array_index_64714 - concat_64715;
  assign bit_slice_64835 = sign_ext_64716[24:20];
  assign sub_64836 = array_index_64717 - concat_64718;
  assign bit_slice_64837 = sign_ext_64719[24:20];
  assign sub_64838 = array_index_64720 - concat_64721;
  assign bit_slice_64839 = sign_ext_64722[24:20];
  assign sub_64840 = array_index_64723 - concat_64724;
  assign bit_slice_64841 = sign_ext_64725[24:20];
  assign sub_64842 = array_index_64726 - concat_64727;
  assign bit_slice_64843 = sign_ext_64728[24:20];
  assign sub_64844 = array_index_64729 - concat_64730;
  assign bit_slice_64845 = sign_ext_64731[24:20];
  assign sub_64846 = array_index_64732 - concat_64733;
  assign bit_slice_64847 = sign_ext_64734[24:20];
  assign sub_64848 = array_index_64735 - concat_64736;
  assign bit_slice_64849 = sign_ext_64737[24:20];
  assign sub_64850 = array_index_64738 - concat_64739;
  assign bit_slice_64851 = sign_ext_64740[24:20];
  assign sub_64852 = array_index_64741 - concat_64742;
  assign bit_slice_64853 = sign_ext_64743[24:20];
  assign sub_64854 = array_index_64744 - concat_64745;
  assign bit_slice_64855 = sign_ext_64746[24:20];
  assign sub_64856 = array_index_64747 - concat_64748;
  assign bit_slice_64857 = sign_ext_64749[24:20];
  assign sub_64858 = array_index_64750 - concat_64751;
  assign bit_slice_64859 = sign_ext_64752[24:20];
  assign sub_64860 = array_index_64753 - concat_64754;
  assign bit_slice_64861 = sign_ext_64755[24:20];
  assign sub_64862 = array_index_64756 - concat_64757;
  assign bit_slice_64863 = sign_ext_64758[24:20];
  assign sub_64864 = array_index_64759 - concat_64760;
  assign bit_slice_64865 = sign_ext_64761[24:20];
  assign sub_64866 = array_index_64762 - concat_64763;
  assign bit_slice_64867 = sign_ext_64764[24:20];
  assign sub_64868 = array_index_64765 - concat_64766;
  assign bit_slice_64869 = sign_ext_64767[24:20];
  assign sub_64870 = array_index_64768 - concat_64769;
  assign bit_slice_64871 = sign_ext_64770[24:20];
  assign sub_64872 = array_index_64771 - concat_64772;
  assign bit_slice_64873 = sign_ext_64773[24:20];
  assign sub_64874 = array_index_64774 - concat_64775;
  assign bit_slice_64875 = sign_ext_64776[24:20];
  assign sub_64876 = array_index_64777 - concat_64778;
  assign bit_slice_64877 = sign_ext_64779[24:20];
  assign sub_64878 = array_index_64780 - concat_64781;
  assign bit_slice_64879 = sign_ext_64782[24:20];
  assign b = array_index_64559[15:8];
  assign bit_slice_64881 = sign_ext_64783[17:10];
  assign b__1 = array_index_64560[15:8];
  assign bit_slice_64883 = sign_ext_64784[17:10];
  assign b__2 = array_index_64561[15:8];
  assign bit_slice_64885 = sign_ext_64785[17:10];
  assign b__3 = array_index_64562[15:8];
  assign bit_slice_64887 = sign_ext_64786[17:10];
  assign b__4 = array_index_64563[15:8];
  assign bit_slice_64889 = sign_ext_64787[17:10];
  assign b__5 = array_index_64564[15:8];
  assign bit_slice_64891 = sign_ext_64788[17:10];
  assign b__6 = array_index_64565[15:8];
  assign bit_slice_64893 = sign_ext_64789[17:10];
  assign b__7 = array_index_64566[15:8];
  assign bit_slice_64895 = sign_ext_64790[17:10];
  assign b__8 = array_index_64567[15:8];
  assign bit_slice_64897 = sign_ext_64791[17:10];
  assign b__9 = array_index_64568[15:8];
  assign bit_slice_64899 = sign_ext_64792[17:10];
  assign b__10 = array_index_64569[15:8];
  assign bit_slice_64901 = sign_ext_64793[17:10];
  assign b__11 = array_index_64570[15:8];
  assign bit_slice_64903 = sign_ext_64794[17:10];
  assign b__12 = array_index_64571[15:8];
  assign bit_slice_64905 = sign_ext_64795[17:10];
  assign b__13 = array_index_64572[15:8];
  assign bit_slice_64907 = sign_ext_64796[17:10];
  assign b__14 = array_index_64573[15:8];
  assign bit_slice_64909 = sign_ext_64797[17:10];
  assign b__15 = array_index_64574[15:8];
  assign bit_slice_64911 = sign_ext_64798[17:10];
  assign b__16 = array_index_64575[15:8];
  assign bit_slice_64913 = sign_ext_64799[17:10];
  assign b__17 = array_index_64576[15:8];
  assign bit_slice_64915 = sign_ext_64800[17:10];
  assign b__18 = array_index_64577[15:8];
  assign bit_slice_64917 = sign_ext_64801[17:10];
  assign b__19 = array_index_64578[15:8];
  assign bit_slice_64919 = sign_ext_64802[17:10];
  assign b__20 = array_index_64579[15:8];
  assign bit_slice_64921 = sign_ext_64803[17:10];
  assign b__21 = array_index_64580[15:8];
  assign bit_slice_64923 = sign_ext_64804[17:10];
  assign b__22 = array_index_64581[15:8];
  assign bit_slice_64925 = sign_ext_64805[17:10];
  assign b__23 = array_index_64582[15:8];
  assign bit_slice_64927 = sign_ext_64806[17:10];
  assign b__24 = array_index_64583[15:8];
  assign bit_slice_64929 = sign_ext_64807[17:10];
  assign b__25 = array_index_64584[15:8];
  assign bit_slice_64931 = sign_ext_64808[17:10];
  assign b__26 = array_index_64585[15:8];
  assign bit_slice_64933 = sign_ext_64809[17:10];
  assign b__27 = array_index_64586[15:8];
  assign bit_slice_64935 = sign_ext_64810[17:10];
  assign b__28 = array_index_64587[15:8];
  assign bit_slice_64937 = sign_ext_64811[17:10];
  assign b__29 = array_index_64588[15:8];
  assign bit_slice_64939 = sign_ext_64812[17:10];
  assign b__30 = array_index_64589[15:8];
  assign bit_slice_64941 = sign_ext_64813[17:10];
  assign b__31 = array_index_64590[15:8];
  assign bit_slice_64943 = sign_ext_64814[17:10];
  assign v_tag_mode = v_tag[19:17];
  assign literal_64945 = 3'h2;
  assign add_64946 = sub_64816 + bit_slice_64817;
  assign bit_slice_64947 = sign_ext_64689[19:0];
  assign v_w_eight__1 = array_index_64364[7:0];
  assign add_64949 = sub_64818 + bit_slice_64819;
  assign bit_slice_64950 = sign_ext_64692[19:0];
  assign v_w_eight__3 = array_index_64365[7:0];
  assign add_64952 = sub_64820 + bit_slice_64821;
  assign bit_slice_64953 = sign_ext_64695[19:0];
  assign v_w_eight__5 = array_index_64366[7:0];
  assign add_64955 = sub_64822 + bit_slice_64823;
  assign bit_slice_64956 = sign_ext_64698[19:0];
  assign v_w_eight__7 = array_index_64367[7:0];
  assign add_64958 = sub_64824 + bit_slice_64825;
  assign bit_slice_64959 = sign_ext_64701[19:0];
  assign v_w_eight__9 = array_index_64368[7:0];
  assign add_64961 = sub_64826 + bit_slice_64827;
  assign bit_slice_64962 = sign_ext_64704[19:0];
  assign v_w_eight__11 = array_index_64369[7:0];
  assign add_64964 = sub_64828 + bit_slice_64829;
  assign bit_slice_64965 = sign_ext_64707[19:0];
  assign v_w_eight__13 = array_index_64370[7:0];
  assign add_64967 = sub_64830 + bit_slice_64831;
  assign bit_slice_64968 = sign_ext_64710[19:0];
  assign v_w_eight__15 = array_index_64371[7:0];
  assign add_64970 = sub_64832 + bit_slice_64833;
  assign bit_slice_64971 = sign_ext_64713[19:0];
  assign v_w_eight__17 = array_index_64372[7:0];
  assign add_64973 = sub_64834 + bit_slice_64835;
  assign bit_slice_64974 = sign_ext_64716[19:0];
  assign v_w_eight__19 = array_index_64373[7:0];
  assign add_64976 = sub_64836 + bit_slice_64837;
  assign bit_slice_64977 = sign_ext_64719[19:0];
  assign v_w_eight__21 = array_index_64374[7:0];
  assign add_64979 = sub_64838 + bit_slice_64839;
  assign bit_slice_64980 = sign_ext_64722[19:0];
  assign v_w_eight__23 = array_index_64375[7:0];
  assign add_64982 = sub_64840 + bit_slice_64841;
  assign bit_slice_64983 = sign_ext_64725[19:0];
  assign v_w_eight__25 = array_index_64376[7:0];
  assign add_64985 = sub_64842 + bit_slice_64843;
  assign bit_slice_64986 = sign_ext_64728[19:0];
  assign v_w_eight__27 = array_index_64377[7:0];
  assign add_64988 = sub_64844 + bit_slice_64845;
  assign bit_slice_64989 = sign_ext_64731[19:0];
  assign v_w_eight__29 = array_index_64378[7:0];
  assign add_64991 = sub_64846 + bit_slice_64847;
  assign bit_slice_64992 = sign_ext_64734[19:0];
  assign v_w_eight__31 = array_index_64379[7:0];
  assign add_64994 = sub_64848 + bit_slice_64849;
  assign bit_slice_64995 = sign_ext_64737[19:0];
  assign v_w_eight__33 = array_index_64380[7:0];
  assign add_64997 = sub_64850 + bit_slice_64851;
  assign bit_slice_64998 = sign_ext_64740[19:0];
  assign v_w_eight__35 = array_index_64381[7:0];
  assign add_65000 = sub_64852 + bit_slice_64853;
  assign bit_slice_65001 = sign_ext_64743[19:0];
  assign v_w_eight__37 = array_index_64382[7:0];
  assign add_65003 = sub_64854 + bit_slice_64855;
  assign bit_slice_65004 = sign_ext_64746[19:0];
  assign v_w_eight__39 = array_index_64383[7:0];
  assign add_65006 = sub_64856 + bit_slice_64857;
  assign bit_slice_65007 = sign_ext_64749[19:0];
  assign v_w_eight__41 = array_index_64384[7:0];
  assign add_65009 = sub_64858 + bit_slice_64859;
  assign bit_slice_65010 = sign_ext_64752[19:0];
  assign v_w_eight__43 = array_index_64385[7:0];
  assign add_65012 = sub_64860 + bit_slice_64861;
  assign bit_slice_65013 = sign_ext_64755[19:0];
  assign v_w_eight__45 = array_index_64386[7:0];
  assign add_65015 = sub_64862 + bit_slice_64863;
  assign bit_slice_65016 = sign_ext_64758[19:0];
  assign v_w_eight__47 = array_index_64387[7:0];
  assign add_65018 = sub_64864 + bit_slice_64865;
  assign bit_slice_65019 = sign_ext_64761[19:0];
  assign v_w_eight__49 = array_index_64388[7:0];
  assign add_65021 = sub_64866 + bit_slice_64867;
  assign bit_slice_65022 = sign_ext_64764[19:0];
  assign v_w_eight__51 = array_index_64389[7:0];
  assign add_65024 = sub_64868 + bit_slice_64869;
  assign bit_slice_65025 = sign_ext_64767[19:0];
  assign v_w_eight__53 = array_index_64390[7:0];
  assign add_65027 = sub_64870 + bit_slice_64871;
  assign bit_slice_65028 = sign_ext_64770[19:0];
  assign v_w_eight__55 = array_index_64391[7:0];
  assign add_65030 = sub_64872 + bit_slice_64873;
  assign bit_slice_65031 = sign_ext_64773[19:0];
  assign v_w_eight__57 = array_index_64392[7:0];
  assign add_65033 = sub_64874 + bit_slice_64875;
  assign bit_slice_65034 = sign_ext_64776[19:0];
  assign v_w_eight__59 = array_index_64393[7:0];
  assign add_65036 = sub_64876 + bit_slice_64877;
  assign bit_slice_65037 = sign_ext_64779[19:0];
  assign v_w_eight__61 = array_index_64394[7:0];
  assign add_65039 = sub_64878 + bit_slice_64879;
  assign bit_slice_65040 = sign_ext_64782[19:0];
  assign v_w_eight__63 = array_index_64395[7:0];
  assign add_65042 = b + bit_slice_64881;
  assign bit_slice_65043 = sign_ext_64783[9:0];
  assign add_65044 = b__1 + bit_slice_64883;
  assign bit_slice_65045 = sign_ext_64784[9:0];
  assign add_65046 = b__2 + bit_slice_64885;
  assign bit_slice_65047 = sign_ext_64785[9:0];
  assign add_65048 = b__3 + bit_slice_64887;
  assign bit_slice_65049 = sign_ext_64786[9:0];
  assign add_65050 = b__4 + bit_slice_64889;
  assign bit_slice_65051 = sign_ext_64787[9:0];
  assign add_65052 = b__5 + bit_slice_64891;
  assign bit_slice_65053 = sign_ext_64788[9:0];
  assign add_65054 = b__6 + bit_slice_64893;
  assign bit_slice_65055 = sign_ext_64789[9:0];
  assign add_65056 = b__7 + bit_slice_64895;
  assign bit_slice_65057 = sign_ext_64790[9:0];
  assign add_65058 = b__8 + bit_slice_64897;
  assign bit_slice_65059 = sign_ext_64791[9:0];
  assign add_65060 = b__9 + bit_slice_64899;
  assign bit_slice_65061 = sign_ext_64792[9:0];
  assign add_65062 = b__10 + bit_slice_64901;
  assign bit_slice_65063 = sign_ext_64793[9:0];
  assign add_65064 = b__11 + bit_slice_64903;
  assign bit_slice_65065 = sign_ext_64794[9:0];
  assign add_65066 = b__12 + bit_slice_64905;
  assign bit_slice_65067 = sign_ext_64795[9:0];
  assign add_65068 = b__13 + bit_slice_64907;
  assign bit_slice_65069 = sign_ext_64796[9:0];
  assign add_65070 = b__14 + bit_slice_64909;
  assign bit_slice_65071 = sign_ext_64797[9:0];
  assign add_65072 = b__15 + bit_slice_64911;
  assign bit_slice_65073 = sign_ext_64798[9:0];
  assign add_65074 = b__16 + bit_slice_64913;
  assign bit_slice_65075 = sign_ext_64799[9:0];
  assign add_65076 = b__17 + bit_slice_64915;
  assign bit_slice_65077 = sign_ext_64800[9:0];
  assign add_65078 = b__18 + bit_slice_64917;
  assign bit_slice_65079 = sign_ext_64801[9:0];
  assign add_65080 = b__19 + bit_slice_64919;
  assign bit_slice_65081 = sign_ext_64802[9:0];
  assign add_65082 = b__20 + bit_slice_64921;
  assign bit_slice_65083 = sign_ext_64803[9:0];
  assign add_65084 = b__21 + bit_slice_64923;
  assign bit_slice_65085 = sign_ext_64804[9:0];
  assign add_65086 = b__22 + bit_slice_64925;
  assign bit_slice_65087 = sign_ext_64805[9:0];
  assign add_65088 = b__23 + bit_slice_64927;
  assign bit_slice_65089 = sign_ext_64806[9:0];
  assign add_65090 = b__24 + bit_slice_64929;
  assign bit_slice_65091 = sign_ext_64807[9:0];
  assign add_65092 = b__25 + bit_slice_64931;
  assign bit_slice_65093 = sign_ext_64808[9:0];
  assign add_65094 = b__26 + bit_slice_64933;
  assign bit_slice_65095 = sign_ext_64809[9:0];
  assign add_65096 = b__27 + bit_slice_64935;
  assign bit_slice_65097 = sign_ext_64810[9:0];
  assign add_65098 = b__28 + bit_slice_64937;
  assign bit_slice_65099 = sign_ext_64811[9:0];
  assign add_65100 = b__29 + bit_slice_64939;
  assign bit_slice_65101 = sign_ext_64812[9:0];
  assign add_65102 = b__30 + bit_slice_64941;
  assign bit_slice_65103 = sign_ext_64813[9:0];
  assign add_65104 = b__31 + bit_slice_64943;
  assign bit_slice_65105 = sign_ext_64814[9:0];
  assign eq_65106 = v_tag_mode == literal_64945;
  assign concat_65107 = {add_64946, bit_slice_64947};
  assign sign_ext_65108 = {{17{v_w_eight__1[7]}}, v_w_eight__1};
  assign concat_65109 = {add_64949, bit_slice_64950};
  assign sign_ext_65110 = {{17{v_w_eight__3[7]}}, v_w_eight__3};
  assign concat_65111 = {add_64952, bit_slice_64953};
  assign sign_ext_65112 = {{17{v_w_eight__5[7]}}, v_w_eight__5};
  assign concat_65113 = {add_64955, bit_slice_64956};
  assign sign_ext_65114 = {{17{v_w_eight__7[7]}}, v_w_eight__7};
  assign concat_65115 = {add_64958, bit_slice_64959};
  assign sign_ext_65116 = {{17{v_w_eight__9[7]}}, v_w_eight__9};
  assign concat_65117 = {add_64961, bit_slice_64962};
  assign sign_ext_65118 = {{17{v_w_eight__11[7]}}, v_w_eight__11};
  assign concat_65119 = {add_64964, bit_slice_64965};
  assign sign_ext_65120 = {{17{v_w_eight__13[7]}}, v_w_eight__13};
  assign concat_65121 = {add_64967, bit_slice_64968};
  assign sign_ext_65122 = {{17{v_w_eight__15[7]}}, v_w_eight__15};
  assign concat_65123 = {add_64970, bit_slice_64971};
  assign sign_ext_65124 = {{17{v_w_eight__17[7]}}, v_w_eight__17};
  assign concat_65125 = {add_64973, bit_slice_64974};
  assign sign_ext_65126 = {{17{v_w_eight__19[7]}}, v_w_eight__19};
  assign concat_65127 = {add_64976, bit_slice_64977};
  assign sign_ext_65128 = {{17{v_w_eight__21[7]}}, v_w_eight__21};
  assign concat_65129 = {add_64979, bit_slice_64980};
  assign sign_ext_65130 = {{17{v_w_eight__23[7]}}, v_w_eight__23};
  assign concat_65131 = {add_64982, bit_slice_64983};
  assign sign_ext_65132 = {{17{v_w_eight__25[7]}}, v_w_eight__25};
  assign concat_65133 = {add_64985, bit_slice_64986};
  assign sign_ext_65134 = {{17{v_w_eight__27[7]}}, v_w_eight__27};
  assign concat_65135 = {add_64988, bit_slice_64989};
  assign sign_ext_65136 = {{17{v_w_eight__29[7]}}, v_w_eight__29};
  assign concat_65137 = {add_64991, bit_slice_64992};
  assign sign_ext_65138 = {{17{v_w_eight__31[7]}}, v_w_eight__31};
  assign concat_65139 = {add_64994, bit_slice_64995};
  assign sign_ext_65140 = {{17{v_w_eight__33[7]}}, v_w_eight__33};
  assign concat_65141 = {add_64997, bit_slice_64998};
  assign sign_ext_65142 = {{17{v_w_eight__35[7]}}, v_w_eight__35};
  assign concat_65143 = {add_65000, bit_slice_65001};
  assign sign_ext_65144 = {{17{v_w_eight__37[7]}}, v_w_eight__37};
  assign concat_65145 = {add_65003, bit_slice_65004};
  assign sign_ext_65146 = {{17{v_w_eight__39[7]}}, v_w_eight__39};
  assign concat_65147 = {add_65006, bit_slice_65007};
  assign sign_ext_65148 = {{17{v_w_eight__41[7]}}, v_w_eight__41};
  assign concat_65149 = {add_65009, bit_slice_65010};
  assign sign_ext_65150 = {{17{v_w_eight__43[7]}}, v_w_eight__43};
  assign concat_65151 = {add_65012, bit_slice_65013};
  assign sign_ext_65152 = {{17{v_w_eight__45[7]}}, v_w_eight__45};
  assign concat_65153 = {add_65015, bit_slice_65016};
  assign sign_ext_65154 = {{17{v_w_eight__47[7]}}, v_w_eight__47};
  assign concat_65155 = {add_65018, bit_slice_65019};
  assign sign_ext_65156 = {{17{v_w_eight__49[7]}}, v_w_eight__49};
  assign concat_65157 = {add_65021, bit_slice_65022};
  assign sign_ext_65158 = {{17{v_w_eight__51[7]}}, v_w_eight__51};
  assign concat_65159 = {add_65024, bit_slice_65025};
  assign sign_ext_65160 = {{17{v_w_eight__53[7]}}, v_w_eight__53};
  assign concat_65161 = {add_65027, bit_slice_65028};
  assign sign_ext_65162 = {{17{v_w_eight__55[7]}}, v_w_eight__55};
  assign concat_65163 = {add_65030, bit_slice_65031};
  assign sign_ext_65164 = {{17{v_w_eight__57[7]}}, v_w_eight__57};
  assign concat_65165 = {add_65033, bit_slice_65034};
  assign sign_ext_65166 = {{17{v_w_eight__59[7]}}, v_w_eight__59};
  assign concat_65167 = {add_65036, bit_slice_65037};
  assign sign_ext_65168 = {{17{v_w_eight__61[7]}}, v_w_eight__61};
  assign concat_65169 = {add_65039, bit_slice_65040};
  assign sign_ext_65170 = {{17{v_w_eight__63[7]}}, v_w_eight__63};
  assign concat_65171 = {add_65042, bit_slice_65043};
  assign concat_65172 = {add_65044, bit_slice_65045};
  assign concat_65173 = {add_65046, bit_slice_65047};
  assign concat_65174 = {add_65048, bit_slice_65049};
  assign concat_65175 = {add_65050, bit_slice_65051};
  assign concat_65176 = {add_65052, bit_slice_65053};
  assign concat_65177 = {add_65054, bit_slice_65055};
  assign concat_65178 = {add_65056, bit_slice_65057};
  assign concat_65179 = {add_65058, bit_slice_65059};
  assign concat_65180 = {add_65060, bit_slice_65061};
  assign concat_65181 = {add_65062, bit_slice_65063};
  assign concat_65182 = {add_65064, bit_slice_65065};
  assign concat_65183 = {add_65066, bit_slice_65067};
  assign concat_65184 = {add_65068, bit_slice_65069};
  assign concat_65185 = {add_65070, bit_slice_65071};
  assign concat_65186 = {add_65072, bit_slice_65073};
  assign concat_65187 = {add_65074, bit_slice_65075};
  assign concat_65188 = {add_65076, bit_slice_65077};
  assign concat_65189 = {add_65078, bit_slice_65079};
  assign concat_65190 = {add_65080, bit_slice_65081};
  assign concat_65191 = {add_65082, bit_slice_65083};
  assign concat_65192 = {add_65084, bit_slice_65085};
  assign concat_65193 = {add_65086, bit_slice_65087};
  assign concat_65194 = {add_65088, bit_slice_65089};
  assign concat_65195 = {add_65090, bit_slice_65091};
  assign concat_65196 = {add_65092, bit_slice_65093};
  assign concat_65197 = {add_65094, bit_slice_65095};
  assign concat_65198 = {add_65096, bit_slice_65097};
  assign concat_65199 = {add_65098, bit_slice_65099};
  assign concat_65200 = {add_65100, bit_slice_65101};
  assign concat_65201 = {add_65102, bit_slice_65103};
  assign concat_65202 = {add_65104, bit_slice_65105};
  assign sel_65205 = eq_65106 ? sign_ext_65108 : concat_65107;
  assign sel_65206 = eq_65106 ? sign_ext_65110 : concat_65109;
  assign sel_65207 = eq_65106 ? sign_ext_65112 : concat_65111;
  assign sel_65208 = eq_65106 ? sign_ext_65114 : concat_65113;
  assign sel_65209 = eq_65106 ? sign_ext_65116 : concat_65115;
  assign sel_65210 = eq_65106 ? sign_ext_65118 : concat_65117;
  assign sel_65211 = eq_65106 ? sign_ext_65120 : concat_65119;
  assign sel_65212 = eq_65106 ? sign_ext_65122 : concat_65121;
  assign sel_65213 = eq_65106 ? sign_ext_65124 : concat_65123;
  assign sel_65214 = eq_65106 ? sign_ext_65126 : concat_65125;
  assign sel_65215 = eq_65106 ? sign_ext_65128 : concat_65127;
  assign sel_65216 = eq_65106 ? sign_ext_65130 : concat_65129;
  assign sel_65217 = eq_65106 ? sign_ext_65132 : concat_65131;
  assign sel_65218 = eq_65106 ? sign_ext_65134 : concat_65133;
  assign sel_65219 = eq_65106 ? sign_ext_65136 : concat_65135;
  assign sel_65220 = eq_65106 ? sign_ext_65138 : concat_65137;
  assign sel_65221 = eq_65106 ? sign_ext_65140 : concat_65139;
  assign sel_65222 = eq_65106 ? sign_ext_65142 : concat_65141;
  assign sel_65223 = eq_65106 ? sign_ext_65144 : concat_65143;
  assign sel_65224 = eq_65106 ? sign_ext_65146 : concat_65145;
  assign sel_65225 = eq_65106 ? sign_ext_65148 : concat_65147;
  assign sel_65226 = eq_65106 ? sign_ext_65150 : concat_65149;
  assign sel_65227 = eq_65106 ? sign_ext_65152 : concat_65151;
  assign sel_65228 = eq_65106 ? sign_ext_65154 : concat_65153;
  assign sel_65229 = eq_65106 ? sign_ext_65156 : concat_65155;
  assign sel_65230 = eq_65106 ? sign_ext_65158 : concat_65157;
  assign sel_65231 = eq_65106 ? sign_ext_65160 : concat_65159;
  assign sel_65232 = eq_65106 ? sign_ext_65162 : concat_65161;
  assign sel_65233 = eq_65106 ? sign_ext_65164 : concat_65163;
  assign sel_65234 = eq_65106 ? sign_ext_65166 : concat_65165;
  assign sel_65235 = eq_65106 ? sign_ext_65168 : concat_65167;
  assign sel_65236 = eq_65106 ? sign_ext_65170 : concat_65169;
  assign array_65237[0] = concat_65171;
  assign array_65237[1] = concat_65172;
  assign array_65237[2] = concat_65173;
  assign array_65237[3] = concat_65174;
  assign array_65237[4] = concat_65175;
  assign array_65237[5] = concat_65176;
  assign array_65237[6] = concat_65177;
  assign array_65237[7] = concat_65178;
  assign array_65237[8] = concat_65179;
  assign array_65237[9] = concat_65180;
  assign array_65237[10] = concat_65181;
  assign array_65237[11] = concat_65182;
  assign array_65237[12] = concat_65183;
  assign array_65237[13] = concat_65184;
  assign array_65237[14] = concat_65185;
  assign array_65237[15] = concat_65186;
  assign array_65237[16] = concat_65187;
  assign array_65237[17] = concat_65188;
  assign array_65237[18] = concat_65189;
  assign array_65237[19] = concat_65190;
  assign array_65237[20] = concat_65191;
  assign array_65237[21] = concat_65192;
  assign array_65237[22] = concat_65193;
  assign array_65237[23] = concat_65194;
  assign array_65237[24] = concat_65195;
  assign array_65237[25] = concat_65196;
  assign array_65237[26] = concat_65197;
  assign array_65237[27] = concat_65198;
  assign array_65237[28] = concat_65199;
  assign array_65237[29] = concat_65200;
  assign array_65237[30] = concat_65201;
  assign array_65237[31] = concat_65202;
  assign array_65241[0] = sel_65205;
  assign array_65241[1] = sel_65206;
  assign array_65241[2] = sel_65207;
  assign array_65241[3] = sel_65208;
  assign array_65241[4] = sel_65209;
  assign array_65241[5] = sel_65210;
  assign array_65241[6] = sel_65211;
  assign array_65241[7] = sel_65212;
  assign array_65241[8] = sel_65213;
  assign array_65241[9] = sel_65214;
  assign array_65241[10] = sel_65215;
  assign array_65241[11] = sel_65216;
  assign array_65241[12] = sel_65217;
  assign array_65241[13] = sel_65218;
  assign array_65241[14] = sel_65219;
  assign array_65241[15] = sel_65220;
  assign array_65241[16] = sel_65221;
  assign array_65241[17] = sel_65222;
  assign array_65241[18] = sel_65223;
  assign array_65241[19] = sel_65224;
  assign array_65241[20] = sel_65225;
  assign array_65241[21] = sel_65226;
  assign array_65241[22] = sel_65227;
  assign array_65241[23] = sel_65228;
  assign array_65241[24] = sel_65229;
  assign array_65241[25] = sel_65230;
  assign array_65241[26] = sel_65231;
  assign array_65241[27] = sel_65232;
  assign array_65241[28] = sel_65233;
  assign array_65241[29] = sel_65234;
  assign array_65241[30] = sel_65235;
  assign array_65241[31] = sel_65236;
  assign x[0][0] = array_65237[0];
  assign x[0][1] = array_65237[1];
  assign x[0][2] = array_65237[2];
  assign x[0][3] = array_65237[3];
  assign x[0][4] = array_65237[4];
  assign x[0][5] = array_65237[5];
  assign x[0][6] = array_65237[6];
  assign x[0][7] = array_65237[7];
  assign x[0][8] = array_65237[8];
  assign x[0][9] = array_65237[9];
  assign x[0][10] = array_65237[10];
  assign x[0][11] = array_65237[11];
  assign x[0][12] = array_65237[12];
  assign x[0][13] = array_65237[13];
  assign x[0][14] = array_65237[14];
  assign x[0][15] = array_65237[15];
  assign x[0][16] = array_65237[16];
  assign x[0][17] = array_65237[17];
  assign x[0][18] = array_65237[18];
  assign x[0][19] = array_65237[19];
  assign x[0][20] = array_65237[20];
  assign x[0][21] = array_65237[21];
  assign x[0][22] = array_65237[22];
  assign x[0][23] = array_65237[23];
  assign x[0][24] = array_65237[24];
  assign x[0][25] = array_65237[25];
  assign x[0][26] = array_65237[26];
  assign x[0][27] = array_65237[27];
  assign x[0][28] = array_65237[28];
  assign x[0][29] = array_65237[29];
  assign x[0][30] = array_65237[30];
  assign x[0][31] = array_65237[31];
  assign tuple_65245 = {{array_65241[31], array_65241[30], array_65241[29], array_65241[28], array_65241[27], array_65241[26], array_65241[25], array_65241[24], array_65241[23], array_65241[22], array_65241[21], array_65241[20], array_65241[19], array_65241[18], array_65241[17], array_65241[16], array_65241[15], array_65241[14], array_65241[13], array_65241[12], array_65241[11], array_65241[10], array_65241[9], array_65241[8], array_65241[7], array_65241[6], array_65241[5], array_65241[4], array_65241[3], array_65241[2], array_65241[1], array_65241[0]}, {{x[0][31], x[0][30], x[0][29], x[0][28], x[0][27], x[0][26], x[0][25], x[0][24], x[0][23], x[0][22], x[0][21], x[0][20], x[0][19], x[0][18], x[0][17], x[0][16], x[0][15], x[0][14], x[0][13], x[0][12], x[0][11], x[0][10], x[0][9], x[0][8], x[0][7], x[0][6], x[0][5], x[0][4], x[0][3], x[0][2], x[0][1], x[0][0]}}, v_tag};
  assign stage_outputs_valid_0 = selected_valid & encoded_ready;
  assign encoded_data = tuple_65245;
  assign encoded_valid = selected_valid;
  assign selected_ready = stage_outputs_valid_0;
endmodule


module edgegen_multiply(
  input wire clk,
  input wire rst,
  input wire [1395:0] encoded_data,
  input wire encoded_valid,
  input wire multiplied_ready,
  output wire encoded_ready,
  output wire [1395:0] multiplied_data,
  output wire multiplied_valid
);
  function automatic [42:0] smul43b_25b_x_18b (input reg [24:0] lhs, input reg [17:0] rhs);
    reg signed [24:0] signed_lhs;
    reg signed [17:0] signed_rhs;
    reg signed [42:0] signed_result;
    begin
      signed_lhs = $signed(lhs);
      signed_rhs = $signed(rhs);
      signed_result = signed_lhs * signed_rhs;
      smul43b_25b_x_18b = $unsigned(signed_result);
    end
  endfunction
  wire [24:0] v_w__1[0:31];
  wire [4:0] literal_65262;
  wire [17:0] v_x__1[0:0][0:31];
  wire literal_65264;
  wire [4:0] literal_65265;
  wire [4:0] literal_65266;
  wire [4:0] literal_65267;
  wire [4:0] literal_65268;
  wire [4:0] literal_65269;
  wire [4:0] literal_65270;
  wire [4:0] literal_65271;
  wire [4:0] literal_65272;
  wire [4:0] literal_65273;
  wire [4:0] literal_65274;
  wire [4:0] literal_65275;
  wire [4:0] literal_65276;
  wire [4:0] literal_65277;
  wire [4:0] literal_65278;
  wire [4:0] literal_65279;
  wire [4:0] literal_65280;
  wire [4:0] literal_65281;
  wire [4:0] literal_65282;
  wire [4:0] literal_65283;
  wire [4:0] literal_65284;
  wire [4:0] literal_65285;
  wire [4:0] literal_65286;
  wire [4:0] literal_65287;
  wire [4:0] literal_65288;
  wire [4:0] literal_65289;
  wire [4:0] literal_65290;
  wire [4:0] literal_65291;
  wire [4:0] literal_65292;
  wire [4:0] literal_65293;
  wire [4:0] literal_65294;
  wire [4:0] literal_65295;
  wire [24:0] array_index_65296;
  wire [17:0] array_index_65297;
  wire [24:0] array_index_65298;
  wire [17:0] array_index_65299;
  wire [24:0] array_index_65300;
  wire [17:0] array_index_65301;
  wire [24:0] array_index_65302;
  wire [17:0] array_index_65303;
  wire [24:0] array_index_65304;
  wire [17:0] array_index_65305;
  wire [24:0] array_index_65306;
  wire [17:0] array_index_65307;
  wire [24:0] array_index_65308;
  wire [17:0] array_index_65309;
  wire [24:0] array_index_65310;
  wire [17:0] array_index_65311;
  wire [24:0] array_index_65312;
  wire [17:0] array_index_65313;
  wire [24:0] array_index_65314;
  wire [17:0] array_index_65315;
  wire [24:0] array_index_65316;
  wire [17:0] array_index_65317;
  wire [24:0] array_index_65318;
  wire [17:0] array_index_65319;
  wire [24:0] array_index_65320;
  wire [17:0] array_index_65321;
  wire [24:0] array_index_65322;
  wire [17:0] array_index_65323;
  wire [24:0] array_index_65324;
  wire [17:0] array_index_65325;
  wire [24:0] array_index_65326;
  wire [17:0] array_index_65327;
  wire [24:0] array_index_65328;
  wire [17:0] array_index_65329;
  wire [24:0] array_index_65330;
  wire [17:0] array_index_65331;
  wire [24:0] array_index_65332;
  wire [17:0] array_index_65333;
  wire [24:0] array_index_65334;
  wire [17:0] array_index_65335;
  wire [24:0] array_index_65336;
  wire [17:0] array_index_65337;
  wire [24:0] array_index_65338;
  wire [17:0] array_index_65339;
  wire [24:0] array_index_65340;
  wire [17:0] array_index_65341;
  wire [24:0] array_index_65342;
  wire [17:0] array_index_65343;
  wire [24:0] array_index_65344;
  wire [17:0] array_index_65345;
  wire [24:0] array_index_65346;
  wire [17:0] array_index_65347;
  wire [24:0] array_index_65348;
  wire [17:0] array_index_65349;
  wire [24:0] array_index_65350;
  wire [17:0] array_index_65351;
  wire [24:0] array_index_65352;
  wire [17:0] array_index_65353;
  wire [24:0] array_index_65354;
  wire [17:0] array_index_65355;
  wire [24:0] array_index_65356;
  wire [17:0] array_index_65357;
  wire [24:0] array_index_65358;
  wire [17:0] array_index_65359;
  wire [42:0] smul_65362;
  wire [42:0] smul_65363;
  wire [42:0] smul_65364;
  wire [42:0] smul_65365;
  wire [42:0] smul_65366;
  wire [42:0] smul_65367;
  wire [42:0] smul_65368;
  wire [42:0] smul_65369;
  wire [42:0] smul_65370;
  wire [42:0] smul_65371;
  wire [42:0] smul_65372;
  wire [42:0] smul_65373;
  wire [42:0] smul_65374;
  wire [42:0] smul_65375;
  wire [42:0] smul_65376;
  wire [42:0] smul_65377;
  wire [42:0] smul_65378;
  wire [42:0] smul_65379;
  wire [42:0] smul_65380;
  wire [42:0] smul_65381;
  wire [42:0] smul_65382;
  wire [42:0] smul_65383;
  wire [42:0] smul_65384;
  wire [42:0] smul_65385;
  wire [42:0] smul_65386;
  wire [42:0] smul_65387;
  wire [42:0] smul_65388;
  wire [42:0] smul_65389;
  wire [42:0] smul_65390;
  wire [42:0] smul_65391;
  wire [42:0] smul_65392;
  wire [42:0] smul_65393;
  wire [42:0] array_65397[0:31];
  wire [42:0] p[0:0][0:31];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [1395:0] tuple_65403;
  assign v_w__1[0] = encoded_data[620:596];
  assign v_w__1[1] = encoded_data[645:621];
  assign v_w__1[2] = encoded_data[670:646];
  assign v_w__1[3] = encoded_data[695:671];
  assign v_w__1[4] = encoded_data[720:696];
  assign v_w__1[5] = encoded_data[745:721];
  assign v_w__1[6] = encoded_data[770:746];
  assign v_w__1[7] = encoded_data[795:771];
  assign v_w__1[8] = encoded_data[820:796];
  assign v_w__1[9] = encoded_data[845:821];
  assign v_w__1[10] = encoded_data[870:846];
  assign v_w__1[11] = encoded_data[895:871];
  assign v_w__1[12] = encoded_data[920:896];
  assign v_w__1[13] = encoded_data[945:921];
  assign v_w__1[14] = encoded_data[970:946];
  assign v_w__1[15] = encoded_data[995:971];
  assign v_w__1[16] = encoded_data[1020:996];
  assign v_w__1[17] = encoded_data[1045:1021];
  assign v_w__1[18] = encoded_data[1070:1046];
  assign v_w__1[19] = encoded_data[1095:1071];
  assign v_w__1[20] = encoded_data[1120:1096];
  assign v_w__1[21] = encoded_data[1145:1121];
  assign v_w__1[22] = encoded_data[1170:1146];
  assign v_w__1[23] = encoded_data[1195:1171];
  assign v_w__1[24] = encoded_data[1220:1196];
  assign v_w__1[25] = encoded_data[1245:1221];
  assign v_w__1[26] = encoded_data[1270:1246];
  assign v_w__1[27] = encoded_data[1295:1271];
  assign v_w__1[28] = encoded_data[1320:1296];
  assign v_w__1[29] = encoded_data[1345:1321];
  assign v_w__1[30] = encoded_data[1370:1346];
  assign v_w__1[31] = encoded_data[1395:1371];
  assign literal_65262 = 5'h00;
  assign v_x__1[0][0] = encoded_data[37:20];
  assign v_x__1[0][1] = encoded_data[55:38];
  assign v_x__1[0][2] = encoded_data[73:56];
  assign v_x__1[0][3] = encoded_data[91:74];
  assign v_x__1[0][4] = encoded_data[109:92];
  assign v_x__1[0][5] = encoded_data[127:110];
  assign v_x__1[0][6] = encoded_data[145:128];
  assign v_x__1[0][7] = encoded_data[163:146];
  assign v_x__1[0][8] = encoded_data[181:164];
  assign v_x__1[0][9] = encoded_data[199:182];
  assign v_x__1[0][10] = encoded_data[217:200];
  assign v_x__1[0][11] = encoded_data[235:218];
  assign v_x__1[0][12] = encoded_data[253:236];
  assign v_x__1[0][13] = encoded_data[271:254];
  assign v_x__1[0][14] = encoded_data[289:272];
  assign v_x__1[0][15] = encoded_data[307:290];
  assign v_x__1[0][16] = encoded_data[325:308];
  assign v_x__1[0][17] = encoded_data[343:326];
  assign v_x__1[0][18] = encoded_data[361:344];
  assign v_x__1[0][19] = encoded_data[379:362];
  assign v_x__1[0][20] = encoded_data[397:380];
  assign v_x__1[0][21] = encoded_data[415:398];
  assign v_x__1[0][22] = encoded_data[433:416];
  assign v_x__1[0][23] = encoded_data[451:434];
  assign v_x__1[0][24] = encoded_data[469:452];
  assign v_x__1[0][25] = encoded_data[487:470];
  assign v_x__1[0][26] = encoded_data[505:488];
  assign v_x__1[0][27] = encoded_data[523:506];
  assign v_x__1[0][28] = encoded_data[541:524];
  assign v_x__1[0][29] = encoded_data[559:542];
  assign v_x__1[0][30] = encoded_data[577:560];
  assign v_x__1[0][31] = encoded_data[595:578];
  assign literal_65264 = 1'h0;
  assign literal_65265 = 5'h01;
  assign literal_65266 = 5'h02;
  assign literal_65267 = 5'h03;
  assign literal_65268 = 5'h04;
  assign literal_65269 = 5'h05;
  assign literal_65270 = 5'h06;
  assign literal_65271 = 5'h07;
  assign literal_65272 = 5'h08;
  assign literal_65273 = 5'h09;
  assign literal_65274 = 5'h0a;
  assign literal_65275 = 5'h0b;
  assign literal_65276 = 5'h0c;
  assign literal_65277 = 5'h0d;
  assign literal_65278 = 5'h0e;
  assign literal_65279 = 5'h0f;
  assign literal_65280 = 5'h10;
  assign literal_65281 = 5'h11;
  assign literal_65282 = 5'h12;
  assign literal_65283 = 5'h13;
  assign literal_65284 = 5'h14;
  assign literal_65285 = 5'h15;
  assign literal_65286 = 5'h16;
  assign literal_65287 = 5'h17;
  assign literal_65288 = 5'h18;
  assign literal_65289 = 5'h19;
  assign literal_65290 = 5'h1a;
  assign literal_65291 = 5'h1b;
  assign literal_65292 = 5'h1c;
  assign literal_65293 = 5'h1d;
  assign literal_65294 = 5'h1e;
  assign literal_65295 = 5'h1f;
  assign array_index_65296 = v_w__1[literal_65262];
  assign array_index_65297 = v_x__1[literal_65264][literal_65262];
  assign array_index_65298 = v_w__1[literal_65265];
  assign array_index_65299 = v_x__1[literal_65264][literal_65265];
  assign array_index_65300 = v_w__1[literal_65266];
  assign array_index_65301 = v_x__1[literal_65264][literal_65266];
  assign array_index_65302 = v_w__1[literal_65267];
  assign array_index_65303 = v_x__1[literal_65264][literal_65267];
  assign array_index_65304 = v_w__1[literal_65268];
  assign array_index_65305 = v_x__1[literal_65264][literal_65268];
  assign array_index_65306 = v_w__1[literal_65269];
  assign array_index_65307 = v_x__1[literal_65264][literal_65269];
  assign array_index_65308 = v_w__1[literal_65270];
  assign array_index_65309 = v_x__1[literal_65264][literal_65270];
  assign array_index_65310 = v_w__1[literal_65271];
  assign array_index_65311 = v_x__1[literal_65264][literal_65271];
  assign array_index_65312 = v_w__1[literal_65272];
  assign array_index_65313 = v_x__1[literal_65264][literal_65272];
  assign array_index_65314 = v_w__1[literal_65273];
  assign array_index_65315 = v_x__1[literal_65264][literal_65273];
  assign array_index_65316 = v_w__1[literal_65274];
  assign array_index_65317 = v_x__1[literal_65264][literal_65274];
  assign array_index_65318 = v_w__1[literal_65275];
  assign array_index_65319 = v_x__1[literal_65264][literal_65275];
  assign array_index_65320 = v_w__1[literal_65276];
  assign array_index_65321 = v_x__1[literal_65264][literal_65276];
  assign array_index_65322 = v_w__1[literal_65277];
  assign array_index_65323 = v_x__1[literal_65264][literal_65277];
  assign array_index_65324 = v_w__1[literal_65278];
  assign array_index_65325 = v_x__1[literal_65264][literal_65278];
  assign array_index_65326 = v_w__1[literal_65279];
  assign array_index_65327 = v_x__1[literal_65264][literal_65279];
  assign array_index_65328 = v_w__1[literal_65280];
  assign array_index_65329 = v_x__1[literal_65264][literal_65280];
  assign array_index_65330 = v_w__1[literal_65281];
  assign array_index_65331 = v_x__1[literal_65264][literal_65281];
  assign array_index_65332 = v_w__1[literal_65282];
  assign array_index_65333 = v_x__1[literal_65264][literal_65282];
  assign array_index_65334 = v_w__1[literal_65283];
  assign array_index_65335 = v_x__1[literal_65264][literal_65283];
  assign array_index_65336 = v_w__1[literal_65284];
  assign array_index_65337 = v_x__1[literal_65264][literal_65284];
  assign array_index_65338 = v_w__1[literal_65285];
  assign array_index_65339 = v_x__1[literal_65264][literal_65285];
  assign array_index_65340 = v_w__1[literal_65286];
  assign array_index_65341 = v_x__1[literal_65264][literal_65286];
  assign array_index_65342 = v_w__1[literal_65287];
  assign array_index_65343 = v_x__1[literal_65264][literal_65287];
  assign array_index_65344 = v_w__1[literal_65288];
  assign array_index_65345 = v_x__1[literal_65264][literal_65288];
  assign array_index_65346 = v_w__1[literal_65289];
  assign array_index_65347 = v_x__1[literal_65264][literal_65289];
  assign array_index_65348 = v_w__1[literal_65290];
  assign array_index_65349 = v_x__1[literal_65264][literal_65290];
  assign array_index_65350 = v_w__1[literal_65291];
  assign array_index_65351 = v_x__1[literal_65264][literal_65291];
  assign array_index_65352 = v_w__1[literal_65292];
  assign array_index_65353 = v_x__1[literal_65264][literal_65292];
  assign array_index_65354 = v_w__1[literal_65293];
  assign array_index_65355 = v_x__1[literal_65264][literal_65293];
  assign array_index_65356 = v_w__1[literal_65294];
  assign array_index_65357 = v_x__1[literal_65264][literal_65294];
  assign array_index_65358 = v_w__1[literal_65295];
  assign array_index_65359 = v_x__1[literal_65264][literal_65295];
  assign smul_65362 = smul43b_25b_x_18b(array_index_65296, array_index_65297);
  assign smul_65363 = smul43b_25b_x_18b(array_index_65298, array_index_65299);
  assign smul_65364 = smul43b_25b_x_18b(array_index_65300, array_index_65301);
  assign smul_65365 = smul43b_25b_x_18b(array_index_65302, array_index_65303);
  assign smul_65366 = smul43b_25b_x_18b(array_index_65304, array_index_65305);
  assign smul_65367 = smul43b_25b_x_18b(array_index_65306, array_index_65307);
  assign smul_65368 = smul43b_25b_x_18b(array_index_65308, array_index_65309);
  assign smul_65369 = smul43b_25b_x_18b(array_index_65310, array_index_65311);
  assign smul_65370 = smul43b_25b_x_18b(array_index_65312, array_index_65313);
  assign smul_65371 = smul43b_25b_x_18b(array_index_65314, array_index_65315);
  assign smul_65372 = smul43b_25b_x_18b(array_index_65316, array_index_65317);
  assign smul_65373 = smul43b_25b_x_18b(array_index_65318, array_index_65319);
  assign smul_65374 = smul43b_25b_x_18b(array_index_65320, array_index_65321);
  assign smul_65375 = smul43b_25b_x_18b(array_index_65322, array_index_65323);
  assign smul_65376 = smul43b_25b_x_18b(array_index_65324, array_index_65325);
  assign smul_65377 = smul43b_25b_x_18b(array_index_65326, array_index_65327);
  assign smul_65378 = smul43b_25b_x_18b(array_index_65328, array_index_65329);
  assign smul_65379 = smul43b_25b_x_18b(array_index_65330, array_index_65331);
  assign smul_65380 = smul43b_25b_x_18b(array_index_65332, array_index_65333);
  assign smul_65381 = smul43b_25b_x_18b(array_index_65334, array_index_65335);
  assign smul_65382 = smul43b_25b_x_18b(array_index_65336, array_index_65337);
  assign smul_65383 = smul43b_25b_x_18b(array_index_65338, array_index_65339);
  assign smul_65384 = smul43b_25b_x_18b(array_index_65340, array_index_65341);
  assign smul_65385 = smul43b_25b_x_18b(array_index_65342, array_index_65343);
  assign smul_65386 = smul43b_25b_x_18b(array_index_65344, array_index_65345);
  assign smul_65387 = smul43b_25b_x_18b(array_index_65346, array_index_65347);
  assign smul_65388 = smul43b_25b_x_18b(array_index_65348, array_index_65349);
  assign smul_65389 = smul43b_25b_x_18b(array_index_65350, array_index_65351);
  assign smul_65390 = smul43b_25b_x_18b(array_index_65352, array_index_65353);
  assign smul_65391 = smul43b_25b_x_18b(array_index_65354, array_index_65355);
  assign smul_65392 = smul43b_25b_x_18b(array_index_65356, array_index_65357);
  assign smul_65393 = smul43b_25b_x_18b(array_index_65358, array_index_65359);
  assign array_65397[0] = smul_65362;
  assign array_65397[1] = smul_65363;
  assign array_65397[2] = smul_65364;
  assign array_65397[3] = smul_65365;
  assign array_65397[4] = smul_65366;
  assign array_65397[5] = smul_65367;
  assign array_65397[6] = smul_65368;
  assign array_65397[7] = smul_65369;
  assign array_65397[8] = smul_65370;
  assign array_65397[9] = smul_65371;
  assign array_65397[10] = smul_65372;
  assign array_65397[11] = smul_65373;
  assign array_65397[12] = smul_65374;
  assign array_65397[13] = smul_65375;
  assign array_65397[14] = smul_65376;
  assign array_65397[15] = smul_65377;
  assign array_65397[16] = smul_65378;
  assign array_65397[17] = smul_65379;
  assign array_65397[18] = smul_65380;
  assign array_65397[19] = smul_65381;
  assign array_65397[20] = smul_65382;
  assign array_65397[21] = smul_65383;
  assign array_65397[22] = smul_65384;
  assign array_65397[23] = smul_65385;
  assign array_65397[24] = smul_65386;
  assign array_65397[25] = smul_65387;
  assign array_65397[26] = smul_65388;
  assign array_65397[27] = smul_65389;
  assign array_65397[28] = smul_65390;
  assign array_65397[29] = smul_65391;
  assign array_65397[30] = smul_65392;
  assign array_65397[31] = smul_65393;
  assign p[0][0] = array_65397[0];
  assign p[0][1] = array_65397[1];
  assign p[0][2] = array_65397[2];
  assign p[0][3] = array_65397[3];
  assign p[0][4] = array_65397[4];
  assign p[0][5] = array_65397[5];
  assign p[0][6] = array_65397[6];
  assign p[0][7] = array_65397[7];
  assign p[0][8] = array_65397[8];
  assign p[0][9] = array_65397[9];
  assign p[0][10] = array_65397[10];
  assign p[0][11] = array_65397[11];
  assign p[0][12] = array_65397[12];
  assign p[0][13] = array_65397[13];
  assign p[0][14] = array_65397[14];
  assign p[0][15] = array_65397[15];
  assign p[0][16] = array_65397[16];
  assign p[0][17] = array_65397[17];
  assign p[0][18] = array_65397[18];
  assign p[0][19] = array_65397[19];
  assign p[0][20] = array_65397[20];
  assign p[0][21] = array_65397[21];
  assign p[0][22] = array_65397[22];
  assign p[0][23] = array_65397[23];
  assign p[0][24] = array_65397[24];
  assign p[0][25] = array_65397[25];
  assign p[0][26] = array_65397[26];
  assign p[0][27] = array_65397[27];
  assign p[0][28] = array_65397[28];
  assign p[0][29] = array_65397[29];
  assign p[0][30] = array_65397[30];
  assign p[0][31] = array_65397[31];
  assign v_tag = encoded_data[19:0];
  assign stage_outputs_valid_0 = encoded_valid & multiplied_ready;
  assign tuple_65403 = {{{p[0][31], p[0][30], p[0][29], p[0][28], p[0][27], p[0][26], p[0][25], p[0][24], p[0][23], p[0][22], p[0][21], p[0][20], p[0][19], p[0][18], p[0][17], p[0][16], p[0][15], p[0][14], p[0][13], p[0][12], p[0][11], p[0][10], p[0][9], p[0][8], p[0][7], p[0][6], p[0][5], p[0][4], p[0][3], p[0][2], p[0][1], p[0][0]}}, v_tag};
  assign encoded_ready = stage_outputs_valid_0;
  assign multiplied_data = tuple_65403;
  assign multiplied_valid = encoded_valid;
endmodule


module edgegen_reduce(
  input wire clk,
  input wire rst,
  input wire [1107:0] decoded_data,
  input wire decoded_valid,
  input wire reduced__1_ready,
  output wire decoded_ready,
  output wire [323:0] reduced__1_data,
  output wire reduced__1_valid
);
  wire [16:0] v_t__1[0:0][0:3][0:15];
  wire literal_66640;
  wire [1:0] literal_66641;
  wire [3:0] literal_66642;
  wire [3:0] literal_66643;
  wire [3:0] literal_66644;
  wire [3:0] literal_66645;
  wire [3:0] literal_66646;
  wire [3:0] literal_66647;
  wire [3:0] literal_66648;
  wire [3:0] literal_66649;
  wire [3:0] literal_66650;
  wire [3:0] literal_66651;
  wire [3:0] literal_66652;
  wire [3:0] literal_66653;
  wire [3:0] literal_66654;
  wire [3:0] literal_66655;
  wire [3:0] literal_66656;
  wire [3:0] literal_66657;
  wire [1:0] literal_66658;
  wire [1:0] literal_66659;
  wire [1:0] literal_66660;
  wire [16:0] a;
  wire [16:0] b;
  wire [16:0] a__1;
  wire [16:0] b__1;
  wire [16:0] a__2;
  wire [16:0] b__2;
  wire [16:0] a__3;
  wire [16:0] b__3;
  wire [16:0] a__4;
  wire [16:0] b__4;
  wire [16:0] a__5;
  wire [16:0] b__5;
  wire [16:0] a__6;
  wire [16:0] b__6;
  wire [16:0] a__7;
  wire [16:0] b__7;
  wire [16:0] a__8;
  wire [16:0] b__8;
  wire [16:0] a__9;
  wire [16:0] b__9;
  wire [16:0] a__10;
  wire [16:0] b__10;
  wire [16:0] a__11;
  wire [16:0] b__11;
  wire [16:0] a__12;
  wire [16:0] b__12;
  wire [16:0] a__13;
  wire [16:0] b__13;
  wire [16:0] a__14;
  wire [16:0] b__14;
  wire [16:0] a__15;
  wire [16:0] b__15;
  wire [16:0] a__16;
  wire [16:0] b__16;
  wire [16:0] a__17;
  wire [16:0] b__17;
  wire [16:0] a__18;
  wire [16:0] b__18;
  wire [16:0] a__19;
  wire [16:0] b__19;
  wire [16:0] a__20;
  wire [16:0] b__20;
  wire [16:0] a__21;
  wire [16:0] b__21;
  wire [16:0] a__22;
  wire [16:0] b__22;
  wire [16:0] a__23;
  wire [16:0] b__23;
  wire [16:0] a__24;
  wire [16:0] b__24;
  wire [16:0] a__25;
  wire [16:0] b__25;
  wire [16:0] a__26;
  wire [16:0] b__26;
  wire [16:0] a__27;
  wire [16:0] b__27;
  wire [16:0] a__28;
  wire [16:0] b__28;
  wire [16:0] a__29;
  wire [16:0] b__29;
  wire [16:0] a__30;
  wire [16:0] b__30;
  wire [16:0] a__31;
  wire [16:0] b__31;
  wire [15:0] a_value;
  wire [15:0] b_value;
  wire [15:0] a_value__1;
  wire [15:0] b_value__1;
  wire [15:0] a_value__2;
  wire [15:0] b_value__2;
  wire [15:0] a_value__3;
  wire [15:0] b_value__3;
  wire [15:0] a_value__4;
  wire [15:0] b_value__4;
  wire [15:0] a_value__5;
  wire [15:0] b_value__5;
  wire [15:0] a_value__6;
  wire [15:0] b_value__6;
  wire [15:0] a_value__7;
  wire [15:0] b_value__7;
  wire [15:0] a_value__8;
  wire [15:0] b_value__8;
  wire [15:0] a_value__9;
  wire [15:0] b_value__9;
  wire [15:0] a_value__10;
  wire [15:0] b_value__10;
  wire [15:0] a_value__11;
  wire [15:0] b_value__11;
  wire [15:0] a_value__12;
  wire [15:0] b_value__12;
  wire [15:0] a_value__13;
  wire [15:0] b_value__13;
  wire [15:0] a_value__14;
  wire [15:0] b_value__14;
  wire [15:0] a_value__15;
  wire [15:0] b_value__15;
  wire [15:0] a_value__16;
  wire [15:0] b_value__16;
  wire [15:0] a_value__17;
  wire [15:0] b_value__17;
  wire [15:0] a_value__18;
  wire [15:0] b_value__18;
  wire [15:0] a_value__19;
  wire [15:0] b_value__19;
  wire [15:0] a_value__20;
  wire [15:0] b_value__20;
  wire [15:0] a_value__21;
  wire [15:0] b_value__21;
  wire [15:0] a_value__22;
  wire [15:0] b_value__22;
  wire [15:0] a_value__23;
  wire [15:0] b_value__23;
  wire [15:0] a_value__24;
  wire [15:0] b_value__24;
  wire [15:0] a_value__25;
  wire [15:0] b_value__25;
  wire [15:0] a_value__26;
  wire [15:0] b_value__26;
  wire [15:0] a_value__27;
  wire [15:0] b_value__27;
  wire [15:0] a_value__28;
  wire [15:0] b_value__28;
  wire [15:0] a_value__29;
  wire [15:0] b_value__29;
  wire [15:0] a_value__30;
  wire [15:0] b_value__30;
  wire [15:0] a_value__31;
  wire [15:0] b_value__31;
  wire [16:0] sign_ext_66789;
  wire literal_66790;
  wire [16:0] sign_ext_66791;
  wire a_carry;
  wire [16:0] sign_ext_66793;
  wire [16:0] sign_ext_66794;
  wire a_carry__1;
  wire [16:0] sign_ext_66796;
  wire [16:0] sign_ext_66797;
  wire a_carry__2;
  wire [16:0] sign_ext_66799;
  wire [16:0] sign_ext_66800;
  wire a_carry__3;
  wire [16:0] sign_ext_66802;
  wire [16:0] sign_ext_66803;
  wire a_carry__4;
  wire [16:0] sign_ext_66805;
  wire [16:0] sign_ext_66806;
  wire a_carry__5;
  wire [16:0] sign_ext_66808;
  wire [16:0] sign_ext_66809;
  wire a_carry__6;
  wire [16:0] sign_ext_66811;
  wire [16:0] sign_ext_66812;
  wire a_carry__7;
  wire [16:0] sign_ext_66814;
  wire [16:0] sign_ext_66815;
  wire a_carry__8;
  wire [16:0] sign_ext_66817;
  wire [16:0] sign_ext_66818;
  wire a_carry__9;
  wire [16:0] sign_ext_66820;
  wire [16:0] sign_ext_66821;
  wire a_carry__10;
  wire [16:0] sign_ext_66823;
  wire [16:0] sign_ext_66824;
  wire a_carry__11;
  wire [16:0] sign_ext_66826;
  wire [16:0] sign_ext_66827;
  wire a_carry__12;
  wire [16:0] sign_ext_66829;
  wire [16:0] sign_ext_66830;
  wire a_carry__13;
  wire [16:0] sign_ext_66832;
  wire [16:0] sign_ext_66833;
  wire a_carry__14;
  wire [16:0] sign_ext_66835;
  wire [16:0] sign_ext_66836;
  wire a_carry__15;
  wire [16:0] sign_ext_66838;
  wire [16:0] sign_ext_66839;
  wire a_carry__16;
  wire [16:0] sign_ext_66841;
  wire [16:0] sign_ext_66842;
  wire a_carry__17;
  wire [16:0] sign_ext_66844;
  wire [16:0] sign_ext_66845;
  wire a_carry__18;
  wire [16:0] sign_ext_66847;
  wire [16:0] sign_ext_66848;
  wire a_carry__19;
  wire [16:0] sign_ext_66850;
  wire [16:0] sign_ext_66851;
  wire a_carry__20;
  wire [16:0] sign_ext_66853;
  wire [16:0] sign_ext_66854;
  wire a_carry__21;
  wire [16:0] sign_ext_66856;
  wire [16:0] sign_ext_66857;
  wire a_carry__22;
  wire [16:0] sign_ext_66859;
  wire [16:0] sign_ext_66860;
  wire a_carry__23;
  wire [16:0] sign_ext_66862;
  wire [16:0] sign_ext_66863;
  wire a_carry__24;
  wire [16:0] sign_ext_66865;
  wire [16:0] sign_ext_66866;
  wire a_carry__25;
  wire [16:0] sign_ext_66868;
  wire [16:0] sign_ext_66869;
  wire a_carry__26;
  wire [16:0] sign_ext_66871;
  wire [16:0] sign_ext_66872;
  wire a_carry__27;
  wire [16:0] sign_ext_66874;
  wire [16:0] sign_ext_66875;
  wire a_carry__28;
  wire [16:0] sign_ext_66877;
  wire [16:0] sign_ext_66878;
  wire a_carry__29;
  wire [16:0] sign_ext_66880;
  wire [16:0] sign_ext_66881;
  wire a_carry__30;
  wire [16:0] sign_ext_66883;
  wire [16:0] sign_ext_66884;
  wire a_carry__31;
  wire [17:0] concat_66886;
  wire [17:0] concat_66887;
  wire [17:0] concat_66888;
  wire [17:0] concat_66889;
  wire [17:0] concat_66890;
  wire [17:0] concat_66891;
  wire [17:0] concat_66892;
  wire [17:0] concat_66893;
  wire [17:0] concat_66894;
  wire [17:0] concat_66895;
  wire [17:0] concat_66896;
  wire [17:0] concat_66897;
  wire [17:0] concat_66898;
  wire [17:0] concat_66899;
  wire [17:0] concat_66900;
  wire [17:0] concat_66901;
  wire [17:0] concat_66902;
  wire [17:0] concat_66903;
  wire [17:0] concat_66904;
  wire [17:0] concat_66905;
  wire [17:0] concat_66906;
  wire [17:0] concat_66907;
  wire [17:0] concat_66908;
  wire [17:0] concat_66909;
  wire [17:0] concat_66910;
  wire [17:0] concat_66911;
  wire [17:0] concat_66912;
  wire [17:0] concat_66913;
  wire [17:0] concat_66914;
  wire [17:0] concat_66915;
  wire [17:0] concat_66916;
  wire [17:0] concat_66917;
  wire [17:0] concat_66918;
  wire [17:0] concat_66919;
  wire [17:0] concat_66920;
  wire [17:0] concat_66921;
  wire [17:0] concat_66922;
  wire [17:0] concat_66923;
  wire [17:0] concat_66924;
  wire [17:0] concat_66925;
  wire [17:0] concat_66926;
  wire [17:0] concat_66927;
  wire [17:0] concat_66928;
  wire [17:0] concat_66929;
  wire [17:0] concat_66930;
  wire [17:0] concat_66931;
  wire [17:0] concat_66932;
  wire [17:0] concat_66933;
  wire [17:0] concat_66934;
  wire [17:0] concat_66935;
  wire [17:0] concat_66936;
  wire [17:0] concat_66937;
  wire [17:0] concat_66938;
  wire [17:0] concat_66939;
  wire [17:0] concat_66940;
  wire [17:0] concat_66941;
  wire [17:0] concat_66942;
  wire [17:0] concat_66943;
  wire [17:0] concat_66944;
  wire [17:0] concat_66945;
  wire [17:0] concat_66946;
  wire [17:0] concat_66947;
  wire [17:0] concat_66948;
  wire [17:0] concat_66949;
  wire [17:0] sum;
  wire [17:0] sum__1;
  wire [17:0] sum__2;
  wire [17:0] sum__3;
  wire [17:0] sum__4;
  wire [17:0] sum__5;
  wire [17:0] sum__6;
  wire [17:0] sum__7;
  wire [17:0] sum__8;
  wire [17:0] sum__9;
  wire [17:0] sum__10;
  wire [17:0] sum__11;
  wire [17:0] sum__12;
  wire [17:0] sum__13;
  wire [17:0] sum__14;
  wire [17:0] sum__15;
  wire [17:0] sum__16;
  wire [17:0] sum__17;
  wire [17:0] sum__18;
  wire [17:0] sum__19;
  wire [17:0] sum__20;
  wire [17:0] sum__21;
  wire [17:0] sum__22;
  wire [17:0] sum__23;
  wire [17:0] sum__24;
  wire [17:0] sum__25;
  wire [17:0] sum__26;
  wire [17:0] sum__27;
  wire [17:0] sum__28;
  wire [17:0] sum__29;
  wire [17:0] sum__30;
  wire [17:0] sum__31;
  wire [16:0] a_value__32;
  wire [16:0] b_value__32;
  wire [16:0] a_value__33;
  wire [16:0] b_value__33;
  wire [16:0] a_value__34;
  wire [16:0] b_value__34;
  wire [16:0] a_value__35;
  wire [16:0] b_value__35;
  wire [16:0] a_value__36;
  wire [16:0] b_value__36;
  wire [16:0] a_value__37;
  wire [16:0] b_value__37;
  wire [16:0] a_value__38;
  wire [16:0] b_value__38;
  wire [16:0] a_value__39;
  wire [16:0] b_value__39;
  wire [16:0] a_value__40;
  wire [16:0] b_value__40;
  wire [16:0] a_value__41;
  wire [16:0] b_value__41;
  wire [16:0] a_value__42;
  wire [16:0] b_value__42;
  wire [16:0] a_value__43;
  wire [16:0] b_value__43;
  wire [16:0] a_value__44;
  wire [16:0] b_value__44;
  wire [16:0] a_value__45;
  wire [16:0] b_value__45;
  wire [16:0] a_value__46;
  wire [16:0] b_value__46;
  wire [16:0] a_value__47;
  wire [16:0] b_value__47;
  wire [17:0] sign_ext_67014;
  wire [17:0] sign_ext_67015;
  wire b_carry;
  wire [17:0] sign_ext_67017;
  wire [17:0] sign_ext_67018;
  wire b_carry__2;
  wire [17:0] sign_ext_67020;
  wire [17:0] sign_ext_67021;
  wire b_carry__4;
  wire [17:0] sign_ext_67023;
  wire [17:0] sign_ext_67024;
  wire b_carry__6;
  wire [17:0] sign_ext_67026;
  wire [17:0] sign_ext_67027;
  wire b_carry__8;
  wire [17:0] sign_ext_67029;
  wire [17:0] sign_ext_67030;
  wire b_carry__10;
  wire [17:0] sign_ext_67032;
  wire [17:0] sign_ext_67033;
  wire b_carry__12;
  wire [17:0] sign_ext_67035;
  wire [17:0] sign_ext_67036;
  wire b_carry__14;
  wire [17:0] sign_ext_67038;
  wire [17:0] sign_ext_67039;
  wire b_carry__16;
  wire [17:0] sign_ext_67041;
  wire [17:0] sign_ext_67042;
  wire b_carry__18;
  wire [17:0] sign_ext_67044;
  wire [17:0] sign_ext_67045;
  wire b_carry__20;
  wire [17:0] sign_ext_67047;
  wire [17:0] sign_ext_67048;
  wire b_carry__22;
  wire [17:0] sign_ext_67050;
  wire [17:0] sign_ext_67051;
  wire b_carry__24;
  wire [17:0] sign_ext_67053;
  wire [17:0] sign_ext_67054;
  wire b_carry__26;
  wire [17:0] sign_ext_67056;
  wire [17:0] sign_ext_67057;
  wire b_carry__28;
  wire [17:0] sign_ext_67059;
  wire [17:0] sign_ext_67060;
  wire b_carry__30;
  wire [18:0] concat_67062;
  wire [18:0] concat_67063;
  wire [18:0] concat_67064;
  wire [18:0] concat_67065;
  wire [18:0] concat_67066;
  wire [18:0] concat_67067;
  wire [18:0] concat_67068;
  wire [18:0] concat_67069;
  wire [18:0] concat_67070;
  wire [18:0] concat_67071;
  wire [18:0] concat_67072;
  wire [18:0] concat_67073;
  wire [18:0] concat_67074;
  wire [18:0] concat_67075;
  wire [18:0] concat_67076;
  wire [18:0] concat_67077;
  wire [18:0] concat_67078;
  wire [18:0] concat_67079;
  wire [18:0] concat_67080;
  wire [18:0] concat_67081;
  wire [18:0] concat_67082;
  wire [18:0] concat_67083;
  wire [18:0] concat_67084;
  wire [18:0] concat_67085;
  wire [18:0] concat_67086;
  wire [18:0] concat_67087;
  wire [18:0] concat_67088;
  wire [18:0] concat_67089;
  wire [18:0] concat_67090;
  wire [18:0] concat_67091;
  wire [18:0] concat_67092;
  wire [18:0] concat_67093;
  wire [18:0] sum__32;
  wire [18:0] sum__33;
  wire [18:0] sum__34;
  wire [18:0] sum__35;
  wire [18:0] sum__36;
  wire [18:0] sum__37;
  wire [18:0] sum__38;
  wire [18:0] sum__39;
  wire [18:0] sum__40;
  wire [18:0] sum__41;
  wire [18:0] sum__42;
  wire [18:0] sum__43;
  wire [18:0] sum__44;
  wire [18:0] sum__45;
  wire [18:0] sum__46;
  wire [18:0] sum__47;
  wire [17:0] bit_slice_67110;
  wire b_carry__1;
  wire [17:0] bit_slice_67112;
  wire b_carry__3;
  wire [17:0] bit_slice_67114;
  wire b_carry__5;
  wire [17:0] bit_slice_67116;
  wire b_carry__7;
  wire [17:0] bit_slice_67118;
  wire b_carry__9;
  wire [17:0] bit_slice_67120;
  wire b_carry__11;
  wire [17:0] bit_slice_67122;
  wire b_carry__13;
  wire [17:0] bit_slice_67124;
  wire b_carry__15;
  wire [17:0] bit_slice_67126;
  wire b_carry__17;
  wire [17:0] bit_slice_67128;
  wire b_carry__19;
  wire [17:0] bit_slice_67130;
  wire b_carry__21;
  wire [17:0] bit_slice_67132;
  wire b_carry__23;
  wire [17:0] bit_slice_67134;
  wire b_carry__25;
  wire [17:0] bit_slice_67136;
  wire b_carry__27;
  wire [17:0] bit_slice_67138;
  wire b_carry__29;
  wire [17:0] bit_slice_67140;
  wire b_carry__31;
  wire [18:0] tuple_67142;
  wire [18:0] tuple_67143;
  wire [18:0] tuple_67144;
  wire [18:0] tuple_67145;
  wire [18:0] tuple_67146;
  wire [18:0] tuple_67147;
  wire [18:0] tuple_67148;
  wire [18:0] tuple_67149;
  wire [18:0] tuple_67150;
  wire [18:0] tuple_67151;
  wire [18:0] tuple_67152;
  wire [18:0] tuple_67153;
  wire [18:0] tuple_67154;
  wire [18:0] tuple_67155;
  wire [18:0] tuple_67156;
  wire [18:0] tuple_67157;
  wire [18:0] array_67160[0:3];
  wire [18:0] array_67161[0:3];
  wire [18:0] array_67162[0:3];
  wire [18:0] array_67163[0:3];
  wire [18:0] array_67167[0:3][0:3];
  wire [18:0] t[0:0][0:3][0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [323:0] tuple_67173;
  assign v_t__1[0][0][0] = decoded_data[36:20];
  assign v_t__1[0][0][1] = decoded_data[53:37];
  assign v_t__1[0][0][2] = decoded_data[70:54];
  assign v_t__1[0][0][3] = decoded_data[87:71];
  assign v_t__1[0][0][4] = decoded_data[104:88];
  assign v_t__1[0][0][5] = decoded_data[121:105];
  assign v_t__1[0][0][6] = decoded_data[138:122];
  assign v_t__1[0][0][7] = decoded_data[155:139];
  assign v_t__1[0][0][8] = decoded_data[172:156];
  assign v_t__1[0][0][9] = decoded_data[189:173];
  assign v_t__1[0][0][10] = decoded_data[206:190];
  assign v_t__1[0][0][11] = decoded_data[223:207];
  assign v_t__1[0][0][12] = decoded_data[240:224];
  assign v_t__1[0][0][13] = decoded_data[257:241];
  assign v_t__1[0][0][14] = decoded_data[274:258];
  assign v_t__1[0][0][15] = decoded_data[291:275];
  assign v_t__1[0][1][0] = decoded_data[308:292];
  assign v_t__1[0][1][1] = decoded_data[325:309];
  assign v_t__1[0][1][2] = decoded_data[342:326];
  assign v_t__1[0][1][3] = decoded_data[359:343];
  assign v_t__1[0][1][4] = decoded_data[376:360];
  assign v_t__1[0][1][5] = decoded_data[393:377];
  assign v_t__1[0][1][6] = decoded_data[410:394];
  assign v_t__1[0][1][7] = decoded_data[427:411];
  assign v_t__1[0][1][8] = decoded_data[444:428];
  assign v_t__1[0][1][9] = decoded_data[461:445];
  assign v_t__1[0][1][10] = decoded_data[478:462];
  assign v_t__1[0][1][11] = decoded_data[495:479];
  assign v_t__1[0][1][12] = decoded_data[512:496];
  assign v_t__1[0][1][13] = decoded_data[529:513];
  assign v_t__1[0][1][14] = decoded_data[546:530];
  assign v_t__1[0][1][15] = decoded_data[563:547];
  assign v_t__1[0][2][0] = decoded_data[580:564];
  assign v_t__1[0][2][1] = decoded_data[597:581];
  assign v_t__1[0][2][2] = decoded_data[614:598];
  assign v_t__1[0][2][3] = decoded_data[631:615];
  assign v_t__1[0][2][4] = decoded_data[648:632];
  assign v_t__1[0][2][5] = decoded_data[665:649];
  assign v_t__1[0][2][6] = decoded_data[682:666];
  assign v_t__1[0][2][7] = decoded_data[699:683];
  assign v_t__1[0][2][8] = decoded_data[716:700];
  assign v_t__1[0][2][9] = decoded_data[733:717];
  assign v_t__1[0][2][10] = decoded_data[750:734];
  assign v_t__1[0][2][11] = decoded_data[767:751];
  assign v_t__1[0][2][12] = decoded_data[784:768];
  assign v_t__1[0][2][13] = decoded_data[801:785];
  assign v_t__1[0][2][14] = decoded_data[818:802];
  assign v_t__1[0][2][15] = decoded_data[835:819];
  assign v_t__1[0][3][0] = decoded_data[852:836];
  assign v_t__1[0][3][1] = decoded_data[869:853];
  assign v_t__1[0][3][2] = decoded_data[886:870];
  assign v_t__1[0][3][3] = decoded_data[903:887];
  assign v_t__1[0][3][4] = decoded_data[920:904];
  assign v_t__1[0][3][5] = decoded_data[937:921];
  assign v_t__1[0][3][6] = decoded_data[954:938];
  assign v_t__1[0][3][7] = decoded_data[971:955];
  assign v_t__1[0][3][8] = decoded_data[988:972];
  assign v_t__1[0][3][9] = decoded_data[1005:989];
  assign v_t__1[0][3][10] = decoded_data[1022:1006];
  assign v_t__1[0][3][11] = decoded_data[1039:1023];
  assign v_t__1[0][3][12] = decoded_data[1056:1040];
  assign v_t__1[0][3][13] = decoded_data[1073:1057];
  assign v_t__1[0][3][14] = decoded_data[1090:1074];
  assign v_t__1[0][3][15] = decoded_data[1107:1091];
  assign literal_66640 = 1'h0;
  assign literal_66641 = 2'h0;
  assign literal_66642 = 4'h0;
  assign literal_66643 = 4'h1;
  assign literal_66644 = 4'h2;
  assign literal_66645 = 4'h3;
  assign literal_66646 = 4'h4;
  assign literal_66647 = 4'h5;
  assign literal_66648 = 4'h6;
  assign literal_66649 = 4'h7;
  assign literal_66650 = 4'h8;
  assign literal_66651 = 4'h9;
  assign literal_66652 = 4'ha;
  assign literal_66653 = 4'hb;
  assign literal_66654 = 4'hc;
  assign literal_66655 = 4'hd;
  assign literal_66656 = 4'he;
  assign literal_66657 = 4'hf;
  assign literal_66658 = 2'h1;
  assign literal_66659 = 2'h2;
  assign literal_66660 = 2'h3;
  assign a = v_t__1[literal_66640][literal_66641][literal_66642];
  assign b = v_t__1[literal_66640][literal_66641][literal_66643];
  assign a__1 = v_t__1[literal_66640][literal_66641][literal_66644];
  assign b__1 = v_t__1[literal_66640][literal_66641][literal_66645];
  assign a__2 = v_t__1[literal_66640][literal_66641][literal_66646];
  assign b__2 = v_t__1[literal_66640][literal_66641][literal_66647];
  assign a__3 = v_t__1[literal_66640][literal_66641][literal_66648];
  assign b__3 = v_t__1[literal_66640][literal_66641][literal_66649];
  assign a__4 = v_t__1[literal_66640][literal_66641][literal_66650];
  assign b__4 = v_t__1[literal_66640][literal_66641][literal_66651];
  assign a__5 = v_t__1[literal_66640][literal_66641][literal_66652];
  assign b__5 = v_t__1[literal_66640][literal_66641][literal_66653];
  assign a__6 = v_t__1[literal_66640][literal_66641][literal_66654];
  assign b__6 = v_t__1[literal_66640][literal_66641][literal_66655];
  assign a__7 = v_t__1[literal_66640][literal_66641][literal_66656];
  assign b__7 = v_t__1[literal_66640][literal_66641][literal_66657];
  assign a__8 = v_t__1[literal_66640][literal_66658][literal_66642];
  assign b__8 = v_t__1[literal_66640][literal_66658][literal_66643];
  assign a__9 = v_t__1[literal_66640][literal_66658][literal_66644];
  assign b__9 = v_t__1[literal_66640][literal_66658][literal_66645];
  assign a__10 = v_t__1[literal_66640][literal_66658][literal_66646];
  assign b__10 = v_t__1[literal_66640][literal_66658][literal_66647];
  assign a__11 = v_t__1[literal_66640][literal_66658][literal_66648];
  assign b__11 = v_t__1[literal_66640][literal_66658][literal_66649];
  assign a__12 = v_t__1[literal_66640][literal_66658][literal_66650];
  assign b__12 = v_t__1[literal_66640][literal_66658][literal_66651];
  assign a__13 = v_t__1[literal_66640][literal_66658][literal_66652];
  assign b__13 = v_t__1[literal_66640][literal_66658][literal_66653];
  assign a__14 = v_t__1[literal_66640][literal_66658][literal_66654];
  assign b__14 = v_t__1[literal_66640][literal_66658][literal_66655];
  assign a__15 = v_t__1[literal_66640][literal_66658][literal_66656];
  assign b__15 = v_t__1[literal_66640][literal_66658][literal_66657];
  assign a__16 = v_t__1[literal_66640][literal_66659][literal_66642];
  assign b__16 = v_t__1[literal_66640][literal_66659][literal_66643];
  assign a__17 = v_t__1[literal_66640][literal_66659][literal_66644];
  assign b__17 = v_t__1[literal_66640][literal_66659][literal_66645];
  assign a__18 = v_t__1[literal_66640][literal_66659][literal_66646];
  assign b__18 = v_t__1[literal_66640][literal_66659][literal_66647];
  assign a__19 = v_t__1[literal_66640][literal_66659][literal_66648];
  assign b__19 = v_t__1[literal_66640][literal_66659][literal_66649];
  assign a__20 = v_t__1[literal_66640][literal_66659][literal_66650];
  assign b__20 = v_t__1[literal_66640][literal_66659][literal_66651];
  assign a__21 = v_t__1[literal_66640][literal_66659][literal_66652];
  assign b__21 = v_t__1[literal_66640][literal_66659][literal_66653];
  assign a__22 = v_t__1[literal_66640][literal_66659][literal_66654];
  assign b__22 = v_t__1[literal_66640][literal_66659][literal_66655];
  assign a__23 = v_t__1[literal_66640][literal_66659][literal_66656];
  assign b__23 = v_t__1[literal_66640][literal_66659][literal_66657];
  assign a__24 = v_t__1[literal_66640][literal_66660][literal_66642];
  assign b__24 = v_t__1[literal_66640][literal_66660][literal_66643];
  assign a__25 = v_t__1[literal_66640][literal_66660][literal_66644];
  assign b__25 = v_t__1[literal_66640][literal_66660][literal_66645];
  assign a__26 = v_t__1[literal_66640][literal_66660][literal_66646];
  assign b__26 = v_t__1[literal_66640][literal_66660][literal_66647];
  assign a__27 = v_t__1[literal_66640][literal_66660][literal_66648];
  assign b__27 = v_t__1[literal_66640][literal_66660][literal_66649];
  assign a__28 = v_t__1[literal_66640][literal_66660][literal_66650];
  assign b__28 = v_t__1[literal_66640][literal_66660][literal_66651];
  assign a__29 = v_t__1[literal_66640][literal_66660][literal_66652];
  assign b__29 = v_t__1[literal_66640][literal_66660][literal_66653];
  assign a__30 = v_t__1[literal_66640][literal_66660][literal_66654];
  assign b__30 = v_t__1[literal_66640][literal_66660][literal_66655];
  assign a__31 = v_t__1[literal_66640][literal_66660][literal_66656];
  assign b__31 = v_t__1[literal_66640][literal_66660][literal_66657];
  assign a_value = a[16:1];
  assign b_value = b[16:1];
  assign a_value__1 = a__1[16:1];
  assign b_value__1 = b__1[16:1];
  assign a_value__2 = a__2[16:1];
  assign b_value__2 = b__2[16:1];
  assign a_value__3 = a__3[16:1];
  assign b_value__3 = b__3[16:1];
  assign a_value__4 = a__4[16:1];
  assign b_value__4 = b__4[16:1];
  assign a_value__5 = a__5[16:1];
  assign b_value__5 = b__5[16:1];
  assign a_value__6 = a__6[16:1];
  assign b_value__6 = b__6[16:1];
  assign a_value__7 = a__7[16:1];
  assign b_value__7 = b__7[16:1];
  assign a_value__8 = a__8[16:1];
  assign b_value__8 = b__8[16:1];
  assign a_value__9 = a__9[16:1];
  assign b_value__9 = b__9[16:1];
  assign a_value__10 = a__10[16:1];
  assign b_value__10 = b__10[16:1];
  assign a_value__11 = a__11[16:1];
  assign b_value__11 = b__11[16:1];
  assign a_value__12 = a__12[16:1];
  assign b_value__12 = b__12[16:1];
  assign a_value__13 = a__13[16:1];
  assign b_value__13 = b__13[16:1];
  assign a_value__14 = a__14[16:1];
  assign b_value__14 = b__14[16:1];
  assign a_value__15 = a__15[16:1];
  assign b_value__15 = b__15[16:1];
  assign a_value__16 = a__16[16:1];
  assign b_value__16 = b__16[16:1];
  assign a_value__17 = a__17[16:1];
  assign b_value__17 = b__17[16:1];
  assign a_value__18 = a__18[16:1];
  assign b_value__18 = b__18[16:1];
  assign a_value__19 = a__19[16:1];
  assign b_value__19 = b__19[16:1];
  assign a_value__20 = a__20[16:1];
  assign b_value__20 = b__20[16:1];
  assign a_value__21 = a__21[16:1];
  assign b_value__21 = b__21[16:1];
  assign a_value__22 = a__22[16:1];
  assign b_value__22 = b__22[16:1];
  assign a_value__23 = a__23[16:1];
  assign b_value__23 = b__23[16:1];
  assign a_value__24 = a__24[16:1];
  assign b_value__24 = b__24[16:1];
  assign a_value__25 = a__25[16:1];
  assign b_value__25 = b__25[16:1];
  assign a_value__26 = a__26[16:1];
  assign b_value__26 = b__26[16:1];
  assign a_value__27 = a__27[16:1];
  assign b_value__27 = b__27[16:1];
  assign a_value__28 = a__28[16:1];
  assign b_value__28 = b__28[16:1];
  assign a_value__29 = a__29[16:1];
  assign b_value__29 = b__29[16:1];
  assign a_value__30 = a__30[16:1];
  assign b_value__30 = b__30[16:1];
  assign a_value__31 = a__31[16:1];
  assign b_value__31 = b__31[16:1];
  assign sign_ext_66789 = {{1{a_value[15]}}, a_value};
  assign literal_66790 = 1'h1;
  assign sign_ext_66791 = {{1{b_value[15]}}, b_value};
  assign a_carry = a[0:0];
  assign sign_ext_66793 = {{1{a_value__1[15]}}, a_value__1};
  assign sign_ext_66794 = {{1{b_value__1[15]}}, b_value__1};
  assign a_carry__1 = a__1[0:0];
  assign sign_ext_66796 = {{1{a_value__2[15]}}, a_value__2};
  assign sign_ext_66797 = {{1{b_value__2[15]}}, b_value__2};
  assign a_carry__2 = a__2[0:0];
  assign sign_ext_66799 = {{1{a_value__3[15]}}, a_value__3};
  assign sign_ext_66800 = {{1{b_value__3[15]}}, b_value__3};
  assign a_carry__3 = a__3[0:0];
  assign sign_ext_66802 = {{1{a_value__4[15]}}, a_value__4};
  assign sign_ext_66803 = {{1{b_value__4[15]}}, b_value__4};
  assign a_carry__4 = a__4[0:0];
  assign sign_ext_66805 = {{1{a_value__5[15]}}, a_value__5};
  assign sign_ext_66806 = {{1{b_value__5[15]}}, b_value__5};
  assign a_carry__5 = a__5[0:0];
  assign sign_ext_66808 = {{1{a_value__6[15]}}, a_value__6};
  assign sign_ext_66809 = {{1{b_value__6[15]}}, b_value__6};
  assign a_carry__6 = a__6[0:0];
  assign sign_ext_66811 = {{1{a_value__7[15]}}, a_value__7};
  assign sign_ext_66812 = {{1{b_value__7[15]}}, b_value__7};
  assign a_carry__7 = a__7[0:0];
  assign sign_ext_66814 = {{1{a_value__8[15]}}, a_value__8};
  assign sign_ext_66815 = {{1{b_value__8[15]}}, b_value__8};
  assign a_carry__8 = a__8[0:0];
  assign sign_ext_66817 = {{1{a_value__9[15]}}, a_value__9};
  assign sign_ext_66818 = {{1{b_value__9[15]}}, b_value__9};
  assign a_carry__9 = a__9[0:0];
  assign sign_ext_66820 = {{1{a_value__10[15]}}, a_value__10};
  assign sign_ext_66821 = {{1{b_value__10[15]}}, b_value__10};
  assign a_carry__10 = a__10[0:0];
  assign sign_ext_66823 = {{1{a_value__11[15]}}, a_value__11};
  assign sign_ext_66824 = {{1{b_value__11[15]}}, b_value__11};
  assign a_carry__11 = a__11[0:0];
  assign sign_ext_66826 = {{1{a_value__12[15]}}, a_value__12};
  assign sign_ext_66827 = {{1{b_value__12[15]}}, b_value__12};
  assign a_carry__12 = a__12[0:0];
  assign sign_ext_66829 = {{1{a_value__13[15]}}, a_value__13};
  assign sign_ext_66830 = {{1{b_value__13[15]}}, b_value__13};
  assign a_carry__13 = a__13[0:0];
  assign sign_ext_66832 = {{1{a_value__14[15]}}, a_value__14};
  assign sign_ext_66833 = {{1{b_value__14[15]}}, b_value__14};
  assign a_carry__14 = a__14[0:0];
  assign sign_ext_66835 = {{1{a_value__15[15]}}, a_value__15};
  assign sign_ext_66836 = {{1{b_value__15[15]}}, b_value__15};
  assign a_carry__15 = a__15[0:0];
  assign sign_ext_66838 = {{1{a_value__16[15]}}, a_value__16};
  assign sign_ext_66839 = {{1{b_value__16[15]}}, b_value__16};
  assign a_carry__16 = a__16[0:0];
  assign sign_ext_66841 = {{1{a_value__17[15]}}, a_value__17};
  assign sign_ext_66842 = {{1{b_value__17[15]}}, b_value__17};
  assign a_carry__17 = a__17[0:0];
  assign sign_ext_66844 = {{1{a_value__18[15]}}, a_value__18};
  assign sign_ext_66845 = {{1{b_value__18[15]}}, b_value__18};
  assign a_carry__18 = a__18[0:0];
  assign sign_ext_66847 = {{1{a_value__19[15]}}, a_value__19};
  assign sign_ext_66848 = {{1{b_value__19[15]}}, b_value__19};
  assign a_carry__19 = a__19[0:0];
  assign sign_ext_66850 = {{1{a_value__20[15]}}, a_value__20};
  assign sign_ext_66851 = {{1{b_value__20[15]}}, b_value__20};
  assign a_carry__20 = a__20[0:0];
  assign sign_ext_66853 = {{1{a_value__21[15]}}, a_value__21};
  assign sign_ext_66854 = {{1{b_value__21[15]}}, b_value__21};
  assign a_carry__21 = a__21[0:0];
  assign sign_ext_66856 = {{1{a_value__22[15]}}, a_value__22};
  assign sign_ext_66857 = {{1{b_value__22[15]}}, b_value__22};
  assign a_carry__22 = a__22[0:0];
  assign sign_ext_66859 = {{1{a_value__23[15]}}, a_value__23};
  assign sign_ext_66860 = {{1{b_value__23[15]}}, b_value__23};
  assign a_carry__23 = a__23[0:0];
  assign sign_ext_66862 = {{1{a_value__24[15]}}, a_value__24};
  assign sign_ext_66863 = {{1{b_value__24[15]}}, b_value__24};
  assign a_carry__24 = a__24[0:0];
  assign sign_ext_66865 = {{1{a_value__25[15]}}, a_value__25};
  assign sign_ext_66866 = {{1{b_value__25[15]}}, b_value__25};
  assign a_carry__25 = a__25[0:0];
  assign sign_ext_66868 = {{1{a_value__26[15]}}, a_value__26};
  assign sign_ext_66869 = {{1{b_value__26[15]}}, b_value__26};
  assign a_carry__26 = a__26[0:0];
  assign sign_ext_66871 = {{1{a_value__27[15]}}, a_value__27};
  assign sign_ext_66872 = {{1{b_value__27[15]}}, b_value__27};
  assign a_carry__27 = a__27[0:0];
  assign sign_ext_66874 = {{1{a_value__28[15]}}, a_value__28};
  assign sign_ext_66875 = {{1{b_value__28[15]}}, b_value__28};
  assign a_carry__28 = a__28[0:0];
  assign sign_ext_66877 = {{1{a_value__29[15]}}, a_value__29};
  assign sign_ext_66878 = {{1{b_value__29[15]}}, b_value__29};
  assign a_carry__29 = a__29[0:0];
  assign sign_ext_66880 = {{1{a_value__30[15]}}, a_value__30};
  assign sign_ext_66881 = {{1{b_value__30[15]}}, b_value__30};
  assign a_carry__30 = a__30[0:0];
  assign sign_ext_66883 = {{1{a_value__31[15]}}, a_value__31};
  assign sign_ext_66884 = {{1{b_value__31[15]}}, b_value__31};
  assign a_carry__31 = a__31[0:0];
  assign concat_66886 = {sign_ext_66789, literal_66790};
  assign concat_66887 = {sign_ext_66791, a_carry};
  assign concat_66888 = {sign_ext_66793, literal_66790};
  assign concat_66889 = {sign_ext_66794, a_carry__1};
  assign concat_66890 = {sign_ext_66796, literal_66790};
  assign concat_66891 = {sign_ext_66797, a_carry__2};
  assign concat_66892 = {sign_ext_66799, literal_66790};
  assign concat_66893 = {sign_ext_66800, a_carry__3};
  assign concat_66894 = {sign_ext_66802, literal_66790};
  assign concat_66895 = {sign_ext_66803, a_carry__4};
  assign concat_66896 = {sign_ext_66805, literal_66790};
  assign concat_66897 = {sign_ext_66806, a_carry__5};
  assign concat_66898 = {sign_ext_66808, literal_66790};
  assign concat_66899 = {sign_ext_66809, a_carry__6};
  assign concat_66900 = {sign_ext_66811, literal_66790};
  assign concat_66901 = {sign_ext_66812, a_carry__7};
  assign concat_66902 = {sign_ext_66814, literal_66790};
  assign concat_66903 = {sign_ext_66815, a_carry__8};
  assign concat_66904 = {sign_ext_66817, literal_66790};
  assign concat_66905 = {sign_ext_66818, a_carry__9};
  assign concat_66906 = {sign_ext_66820, literal_66790};
  assign concat_66907 = {sign_ext_66821, a_carry__10};
  assign concat_66908 = {sign_ext_66823, literal_66790};
  assign concat_66909 = {sign_ext_66824, a_carry__11};
  assign concat_66910 = {sign_ext_66826, literal_66790};
  assign concat_66911 = {sign_ext_66827, a_carry__12};
  assign concat_66912 = {sign_ext_66829, literal_66790};
  assign concat_66913 = {sign_ext_66830, a_carry__13};
  assign concat_66914 = {sign_ext_66832, literal_66790};
  assign concat_66915 = {sign_ext_66833, a_carry__14};
  assign concat_66916 = {sign_ext_66835, literal_66790};
  assign concat_66917 = {sign_ext_66836, a_carry__15};
  assign concat_66918 = {sign_ext_66838, literal_66790};
  assign concat_66919 = {sign_ext_66839, a_carry__16};
  assign concat_66920 = {sign_ext_66841, literal_66790};
  assign concat_66921 = {sign_ext_66842, a_carry__17};
  assign concat_66922 = {sign_ext_66844, literal_66790};
  assign concat_66923 = {sign_ext_66845, a_carry__18};
  assign concat_66924 = {sign_ext_66847, literal_66790};
  assign concat_66925 = {sign_ext_66848, a_carry__19};
  assign concat_66926 = {sign_ext_66850, literal_66790};
  assign concat_66927 = {sign_ext_66851, a_carry__20};
  assign concat_66928 = {sign_ext_66853, literal_66790};
  assign concat_66929 = {sign_ext_66854, a_carry__21};
  assign concat_66930 = {sign_ext_66856, literal_66790};
  assign concat_66931 = {sign_ext_66857, a_carry__22};
  assign concat_66932 = {sign_ext_66859, literal_66790};
  assign concat_66933 = {sign_ext_66860, a_carry__23};
  assign concat_66934 = {sign_ext_66862, literal_66790};
  assign concat_66935 = {sign_ext_66863, a_carry__24};
  assign concat_66936 = {sign_ext_66865, literal_66790};
  assign concat_66937 = {sign_ext_66866, a_carry__25};
  assign concat_66938 = {sign_ext_66868, literal_66790};
  assign concat_66939 = {sign_ext_66869, a_carry__26};
  assign concat_66940 = {sign_ext_66871, literal_66790};
  assign concat_66941 = {sign_ext_66872, a_carry__27};
  assign concat_66942 = {sign_ext_66874, literal_66790};
  assign concat_66943 = {sign_ext_66875, a_carry__28};
  assign concat_66944 = {sign_ext_66877, literal_66790};
  assign concat_66945 = {sign_ext_66878, a_carry__29};
  assign concat_66946 = {sign_ext_66880, literal_66790};
  assign concat_66947 = {sign_ext_66881, a_carry__30};
  assign concat_66948 = {sign_ext_66883, literal_66790};
  assign concat_66949 = {sign_ext_66884, a_carry__31};
  assign sum = concat_66886 + concat_66887;
  assign sum__1 = concat_66888 + concat_66889;
  assign sum__2 = concat_66890 + concat_66891;
  assign sum__3 = concat_66892 + concat_66893;
  assign sum__4 = concat_66894 + concat_66895;
  assign sum__5 = concat_66896 + concat_66897;
  assign sum__6 = concat_66898 + concat_66899;
  assign sum__7 = concat_66900 + concat_66901;
  assign sum__8 = concat_66902 + concat_66903;
  assign sum__9 = concat_66904 + concat_66905;
  assign sum__10 = concat_66906 + concat_66907;
  assign sum__11 = concat_66908 + concat_66909;
  assign sum__12 = concat_66910 + concat_66911;
  assign sum__13 = concat_66912 + concat_66913;
  assign sum__14 = concat_66914 + concat_66915;
  assign sum__15 = concat_66916 + concat_66917;
  assign sum__16 = concat_66918 + concat_66919;
  assign sum__17 = concat_66920 + concat_66921;
  assign sum__18 = concat_66922 + concat_66923;
  assign sum__19 = concat_66924 + concat_66925;
  assign sum__20 = concat_66926 + concat_66927;
  assign sum__21 = concat_66928 + concat_66929;
  assign sum__22 = concat_66930 + concat_66931;
  assign sum__23 = concat_66932 + concat_66933;
  assign sum__24 = concat_66934 + concat_66935;
  assign sum__25 = concat_66936 + concat_66937;
  assign sum__26 = concat_66938 + concat_66939;
  assign sum__27 = concat_66940 + concat_66941;
  assign sum__28 = concat_66942 + concat_66943;
  assign sum__29 = concat_66944 + concat_66945;
  assign sum__30 = concat_66946 + concat_66947;
  assign sum__31 = concat_66948 + concat_66949;
  assign a_value__32 = sum[17:1];
  assign b_value__32 = sum__1[17:1];
  assign a_value__33 = sum__2[17:1];
  assign b_value__33 = sum__3[17:1];
  assign a_value__34 = sum__4[17:1];
  assign b_value__34 = sum__5[17:1];
  assign a_value__35 = sum__6[17:1];
  assign b_value__35 = sum__7[17:1];
  assign a_value__36 = sum__8[17:1];
  assign b_value__36 = sum__9[17:1];
  assign a_value__37 = sum__10[17:1];
  assign b_value__37 = sum__11[17:1];
  assign a_value__38 = sum__12[17:1];
  assign b_value__38 = sum__13[17:1];
  assign a_value__39 = sum__14[17:1];
  assign b_value__39 = sum__15[17:1];
  assign a_value__40 = sum__16[17:1];
  assign b_value__40 = sum__17[17:1];
  assign a_value__41 = sum__18[17:1];
  assign b_value__41 = sum__19[17:1];
  assign a_value__42 = sum__20[17:1];
  assign b_value__42 = sum__21[17:1];
  assign a_value__43 = sum__22[17:1];
  assign b_value__43 = sum__23[17:1];
  assign a_value__44 = sum__24[17:1];
  assign b_value__44 = sum__25[17:1];
  assign a_value__45 = sum__26[17:1];
  assign b_value__45 = sum__27[17:1];
  assign a_value__46 = sum__28[17:1];
  assign b_value__46 = sum__29[17:1];
  assign a_value__47 = sum__30[17:1];
  assign b_value__47 = sum__31[17:1];
  assign sign_ext_67014 = {{1{a_value__32[16]}}, a_value__32};
  assign sign_ext_67015 = {{1{b_value__32[16]}}, b_value__32};
  assign b_carry = b[0:0];
  assign sign_ext_67017 = {{1{a_value__33[16]}}, a_value__33};
  assign sign_ext_67018 = {{1{b_value__33[16]}}, b_value__33};
  assign b_carry__2 = b__2[0:0];
  assign sign_ext_67020 = {{1{a_value__34[16]}}, a_value__34};
  assign sign_ext_67021 = {{1{b_value__34[16]}}, b_value__34};
  assign b_carry__4 = b__4[0:0];
  assign sign_ext_67023 = {{1{a_value__35[16]}}, a_value__35};
  assign sign_ext_67024 = {{1{b_value__35[16]}}, b_value__35};
  assign b_carry__6 = b__6[0:0];
  assign sign_ext_67026 = {{1{a_value__36[16]}}, a_value__36};
  assign sign_ext_67027 = {{1{b_value__36[16]}}, b_value__36};
  assign b_carry__8 = b__8[0:0];
  assign sign_ext_67029 = {{1{a_value__37[16]}}, a_value__37};
  assign sign_ext_67030 = {{1{b_value__37[16]}}, b_value__37};
  assign b_carry__10 = b__10[0:0];
  assign sign_ext_67032 = {{1{a_value__38[16]}}, a_value__38};
  assign sign_ext_67033 = {{1{b_value__38[16]}}, b_value__38};
  assign b_carry__12 = b__12[0:0];
  assign sign_ext_67035 = {{1{a_value__39[16]}}, a_value__39};
  assign sign_ext_67036 = {{1{b_value__39[16]}}, b_value__39};
  assign b_carry__14 = b__14[0:0];
  assign sign_ext_67038 = {{1{a_value__40[16]}}, a_value__40};
  assign sign_ext_67039 = {{1{b_value__40[16]}}, b_value__40};
  assign b_carry__16 = b__16[0:0];
  assign sign_ext_67041 = {{1{a_value__41[16]}}, a_value__41};
  assign sign_ext_67042 = {{1{b_value__41[16]}}, b_value__41};
  assign b_carry__18 = b__18[0:0];
  assign sign_ext_67044 = {{1{a_value__42[16]}}, a_value__42};
  assign sign_ext_67045 = {{1{b_value__42[16]}}, b_value__42};
  assign b_carry__20 = b__20[0:0];
  assign sign_ext_67047 = {{1{a_value__43[16]}}, a_value__43};
  assign sign_ext_67048 = {{1{b_value__43[16]}}, b_value__43};
  assign b_carry__22 = b__22[0:0];
  assign sign_ext_67050 = {{1{a_value__44[16]}}, a_value__44};
  assign sign_ext_67051 = {{1{b_value__44[16]}}, b_value__44};
  assign b_carry__24 = b__24[0:0];
  assign sign_ext_67053 = {{1{a_value__45[16]}}, a_value__45};
  assign sign_ext_67054 = {{1{b_value__45[16]}}, b_value__45};
  assign b_carry__26 = b__26[0:0];
  assign sign_ext_67056 = {{1{a_value__46[16]}}, a_value__46};
  assign sign_ext_67057 = {{1{b_value__46[16]}}, b_value__46};
  assign b_carry__28 = b__28[0:0];
  assign sign_ext_67059 = {{1{a_value__47[16]}}, a_value__47};
  assign sign_ext_67060 = {{1{b_value__47[16]}}, b_value__47};
  assign b_carry__30 = b__30[0:0];
  assign concat_67062 = {sign_ext_67014, literal_66790};
  assign concat_67063 = {sign_ext_67015, b_carry};
  assign concat_67064 = {sign_ext_67017, literal_66790};
  assign concat_67065 = {sign_ext_67018, b_carry__2};
  assign concat_67066 = {sign_ext_67020, literal_66790};
  assign concat_67067 = {sign_ext_67021, b_carry__4};
  assign concat_67068 = {sign_ext_67023, literal_66790};
  assign concat_67069 = {sign_ext_67024, b_carry__6};
  assign concat_67070 = {sign_ext_67026, literal_66790};
  assign concat_67071 = {sign_ext_67027, b_carry__8};
  assign concat_67072 = {sign_ext_67029, literal_66790};
  assign concat_67073 = {sign_ext_67030, b_carry__10};
  assign concat_67074 = {sign_ext_67032, literal_66790};
  assign concat_67075 = {sign_ext_67033, b_carry__12};
  assign concat_67076 = {sign_ext_67035, literal_66790};
  assign concat_67077 = {sign_ext_67036, b_carry__14};
  assign concat_67078 = {sign_ext_67038, literal_66790};
  assign concat_67079 = {sign_ext_67039, b_carry__16};
  assign concat_67080 = {sign_ext_67041, literal_66790};
  assign concat_67081 = {sign_ext_67042, b_carry__18};
  assign concat_67082 = {sign_ext_67044, literal_66790};
  assign concat_67083 = {sign_ext_67045, b_carry__20};
  assign concat_67084 = {sign_ext_67047, literal_66790};
  assign concat_67085 = {sign_ext_67048, b_carry__22};
  assign concat_67086 = {sign_ext_67050, literal_66790};
  assign concat_67087 = {sign_ext_67051, b_carry__24};
  assign concat_67088 = {sign_ext_67053, literal_66790};
  assign concat_67089 = {sign_ext_67054, b_carry__26};
  assign concat_67090 = {sign_ext_67056, literal_66790};
  assign concat_67091 = {sign_ext_67057, b_carry__28};
  assign concat_67092 = {sign_ext_67059, literal_66790};
  assign concat_67093 = {sign_ext_67060, b_carry__30};
  assign sum__32 = concat_67062 + concat_67063;
  assign sum__33 = concat_67064 + concat_67065;
  assign sum__34 = concat_67066 + concat_67067;
  assign sum__35 = concat_67068 + concat_67069;
  assign sum__36 = concat_67070 + concat_67071;
  assign sum__37 = concat_67072 + concat_67073;
  assign sum__38 = concat_67074 + concat_67075;
  assign sum__39 = concat_67076 + concat_67077;
  assign sum__40 = concat_67078 + concat_67079;
  assign sum__41 = concat_67080 + concat_67081;
  assign sum__42 = concat_67082 + concat_67083;
  assign sum__43 = concat_67084 + concat_67085;
  assign sum__44 = concat_67086 + concat_67087;
  assign sum__45 = concat_67088 + concat_67089;
  assign sum__46 = concat_67090 + concat_67091;
  assign sum__47 = concat_67092 + concat_67093;
  assign bit_slice_67110 = sum__32[18:1];
  assign b_carry__1 = b__1[0:0];
  assign bit_slice_67112 = sum__33[18:1];
  assign b_carry__3 = b__3[0:0];
  assign bit_slice_67114 = sum__34[18:1];
  assign b_carry__5 = b__5[0:0];
  assign bit_slice_67116 = sum__35[18:1];
  assign b_carry__7 = b__7[0:0];
  assign bit_slice_67118 = sum__36[18:1];
  assign b_carry__9 = b__9[0:0];
  assign bit_slice_67120 = sum__37[18:1];
  assign b_carry__11 = b__11[0:0];
  assign bit_slice_67122 = sum__38[18:1];
  assign b_carry__13 = b__13[0:0];
  assign bit_slice_67124 = sum__39[18:1];
  assign b_carry__15 = b__15[0:0];
  assign bit_slice_67126 = sum__40[18:1];
  assign b_carry__17 = b__17[0:0];
  assign bit_slice_67128 = sum__41[18:1];
  assign b_carry__19 = b__19[0:0];
  assign bit_slice_67130 = sum__42[18:1];
  assign b_carry__21 = b__21[0:0];
  assign bit_slice_67132 = sum__43[18:1];
  assign b_carry__23 = b__23[0:0];
  assign bit_slice_67134 = sum__44[18:1];
  assign b_carry__25 = b__25[0:0];
  assign bit_slice_67136 = sum__45[18:1];
  assign b_carry__27 = b__27[0:0];
  assign bit_slice_67138 = sum__46[18:1];
  assign b_carry__29 = b__29[0:0];
  assign bit_slice_67140 = sum__47[18:1];
  assign b_carry__31 = b__31[0:0];
  assign tuple_67142 = {bit_slice_67110, b_carry__1};
  assign tuple_67143 = {bit_slice_67112, b_carry__3};
  assign tuple_67144 = {bit_slice_67114, b_carry__5};
  assign tuple_67145 = {bit_slice_67116, b_carry__7};
  assign tuple_67146 = {bit_slice_67118, b_carry__9};
  assign tuple_67147 = {bit_slice_67120, b_carry__11};
  assign tuple_67148 = {bit_slice_67122, b_carry__13};
  assign tuple_67149 = {bit_slice_67124, b_carry__15};
  assign tuple_67150 = {bit_slice_67126, b_carry__17};
  assign tuple_67151 = {bit_slice_67128, b_carry__19};
  assign tuple_67152 = {bit_slice_67130, b_carry__21};
  assign tuple_67153 = {bit_slice_67132, b_carry__23};
  assign tuple_67154 = {bit_slice_67134, b_carry__25};
  assign tuple_67155 = {bit_slice_67136, b_carry__27};
  assign tuple_67156 = {bit_slice_67138, b_carry__29};
  assign tuple_67157 = {bit_slice_67140, b_carry__31};
  assign array_67160[0] = tuple_67142;
  assign array_67160[1] = tuple_67143;
  assign array_67160[2] = tuple_67144;
  assign array_67160[3] = tuple_67145;
  assign array_67161[0] = tuple_67146;
  assign array_67161[1] = tuple_67147;
  assign array_67161[2] = tuple_67148;
  assign array_67161[3] = tuple_67149;
  assign array_67162[0] = tuple_67150;
  assign array_67162[1] = tuple_67151;
  assign array_67162[2] = tuple_67152;
  assign array_67162[3] = tuple_67153;
  assign array_67163[0] = tuple_67154;
  assign array_67163[1] = tuple_67155;
  assign array_67163[2] = tuple_67156;
  assign array_67163[3] = tuple_67157;
  assign array_67167[0][0] = array_67160[0];
  assign array_67167[0][1] = array_67160[1];
  assign array_67167[0][2] = array_67160[2];
  assign array_67167[0][3] = array_67160[3];
  assign array_67167[1][0] = array_67161[0];
  assign array_67167[1][1] = array_67161[1];
  assign array_67167[1][2] = array_67161[2];
  assign array_67167[1][3] = array_67161[3];
  assign array_67167[2][0] = array_67162[0];
  assign array_67167[2][1] = array_67162[1];
  assign array_67167[2][2] = array_67162[2];
  assign array_67167[2][3] = array_67162[3];
  assign array_67167[3][0] = array_67163[0];
  assign array_67167[3][1] = array_67163[1];
  assign array_67167[3][2] = array_67163[2];
  assign array_67167[3][3] = array_67163[3];
  assign t[0][0][0] = array_67167[0][0];
  assign t[0][0][1] = array_67167[0][1];
  assign t[0][0][2] = array_67167[0][2];
  assign t[0][0][3] = array_67167[0][3];
  assign t[0][1][0] = array_67167[1][0];
  assign t[0][1][1] = array_67167[1][1];
  assign t[0][1][2] = array_67167[1][2];
  assign t[0][1][3] = array_67167[1][3];
  assign t[0][2][0] = array_67167[2][0];
  assign t[0][2][1] = array_67167[2][1];
  assign t[0][2][2] = array_67167[2][2];
  assign t[0][2][3] = array_67167[2][3];
  assign t[0][3][0] = array_67167[3][0];
  assign t[0][3][1] = array_67167[3][1];
  assign t[0][3][2] = array_67167[3][2];
  assign t[0][3][3] = array_67167[3][3];
  assign v_tag = decoded_data[19:0];
  assign stage_outputs_valid_0 = decoded_valid & reduced__1_ready;
  assign tuple_67173 = {{{{t[0][3][3], t[0][3][2], t[0][3][1], t[0][3][0]}, {t[0][2][3], t[0][2][2], t[0][2][1], t[0][2][0]}, {t[0][1][3], t[0][1][2], t[0][1][1], t[0][1][0]}, {t[0][0][3], t[0][0][2], t[0][0][1], t[0][0][0]}}}, v_tag};
  assign decoded_ready = stage_outputs_valid_0;
  assign reduced__1_data = tuple_67173;
  assign reduced__1_valid = decoded_valid;
endmodule


module edgegen_scale(
  input wire clk,
  input wire rst,
  input wire scaled_ready,
  input wire [91:0] summed_data,
  input wire summed_valid,
  output wire [128:0] scaled_data,
  output wire scaled_valid,
  output wire summed_ready
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
  wire [19:0] v_tag__2;
  wire [17:0] v_sums__1[0:0][0:3];
  wire literal_67328;
  wire [1:0] literal_67329;
  wire [7:0] v_tag_c0__1;
  wire [1:0] literal_67331;
  wire [7:0] v_tag__1_c1__1;
  wire [1:0] literal_67333;
  wire [1:0] literal_67334;
  wire [17:0] array_index_67335;
  wire [8:0] concat_67336;
  wire [17:0] array_index_67337;
  wire [8:0] concat_67338;
  wire [17:0] array_index_67339;
  wire [17:0] array_index_67340;
  wire [26:0] smul_67341;
  wire [26:0] smul_67342;
  wire [26:0] smul_67343;
  wire [26:0] smul_67344;
  wire [31:0] sign_ext_67345;
  wire [31:0] sign_ext_67346;
  wire [31:0] sign_ext_67347;
  wire [31:0] sign_ext_67348;
  wire [31:0] array_67351[0:3];
  wire [31:0] sums[0:0][0:3];
  wire v_tag_last;
  wire [128:0] tuple_67359;
  wire stage_outputs_valid_0;
  assign v_tag__2 = summed_data[19:0];
  assign v_sums__1[0][0] = summed_data[37:20];
  assign v_sums__1[0][1] = summed_data[55:38];
  assign v_sums__1[0][2] = summed_data[73:56];
  assign v_sums__1[0][3] = summed_data[91:74];
  assign literal_67328 = 1'h0;
  assign literal_67329 = 2'h0;
  assign v_tag_c0__1 = v_tag__2[16:9];
  assign literal_67331 = 2'h1;
  assign v_tag__1_c1__1 = v_tag__2[8:1];
  assign literal_67333 = 2'h2;
  assign literal_67334 = 2'h3;
  assign array_index_67335 = v_sums__1[literal_67328][literal_67329];
  assign concat_67336 = {literal_67328, v_tag_c0__1};
  assign array_index_67337 = v_sums__1[literal_67328][literal_67331];
  assign concat_67338 = {literal_67328, v_tag__1_c1__1};
  assign array_index_67339 = v_sums__1[literal_67328][literal_67333];
  assign array_index_67340 = v_sums__1[literal_67328][literal_67334];
  assign smul_67341 = smul27b_18b_x_9b(array_index_67335, concat_67336);
  assign smul_67342 = smul27b_18b_x_9b(array_index_67337, concat_67338);
  assign smul_67343 = smul27b_18b_x_9b(array_index_67339, concat_67336);
  assign smul_67344 = smul27b_18b_x_9b(array_index_67340, concat_67338);
  assign sign_ext_67345 = {{5{smul_67341[26]}}, smul_67341};
  assign sign_ext_67346 = {{5{smul_67342[26]}}, smul_67342};
  assign sign_ext_67347 = {{5{smul_67343[26]}}, smul_67343};
  assign sign_ext_67348 = {{5{smul_67344[26]}}, smul_67344};
  assign array_67351[0] = sign_ext_67345;
  assign array_67351[1] = sign_ext_67346;
  assign array_67351[2] = sign_ext_67347;
  assign array_67351[3] = sign_ext_67348;
  assign sums[0][0] = array_67351[0];
  assign sums[0][1] = array_67351[1];
  assign sums[0][2] = array_67351[2];
  assign sums[0][3] = array_67351[3];
  assign v_tag_last = v_tag__2[0:0];
  assign tuple_67359 = {{{sums[0][3], sums[0][2], sums[0][1], sums[0][0]}}, v_tag_last};
  assign stage_outputs_valid_0 = summed_valid & scaled_ready;
  assign scaled_data = tuple_67359;
  assign scaled_valid = summed_valid;
  assign summed_ready = stage_outputs_valid_0;
endmodule


module edgegen_select(
  input wire clk,
  input wire rst,
  input wire [154:0] codes_data,
  input wire codes_valid,
  input wire selected_ready,
  input wire [512:0] slices_data,
  input wire slices_valid,
  output wire codes_ready,
  output wire [1363:0] selected_data,
  output wire selected_valid,
  output wire slices_ready
);
  function automatic [7:0] priority_sel_8b_2way (input reg [1:0] sel, input reg [7:0] case0, input reg [7:0] case1, input reg [7:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_8b_2way = case0;
        end
        2'b10: begin
          priority_sel_8b_2way = case1;
        end
        2'b00: begin
          priority_sel_8b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_8b_2way = 8'dx;
        end
      endcase
    end
  endfunction
  wire [2:0] c_mode__4;
  wire [2:0] literal_63627;
  wire [127:0] c_beat__1;
  wire eq_63630;
  wire [511:0] s_x__1[0:0];
  wire literal_63632;
  wire bit_slice_63633;
  wire [2:0] literal_63634;
  wire not_63635;
  wire bit_slice_63636;
  wire bit_slice_63637;
  wire [1:0] literal_63638;
  wire [1:0] bit_slice_63639;
  wire bit_slice_63640;
  wire [1:0] bit_slice_63641;
  wire bit_slice_63642;
  wire [1:0] bit_slice_63643;
  wire bit_slice_63644;
  wire [1:0] bit_slice_63645;
  wire bit_slice_63646;
  wire [1:0] bit_slice_63647;
  wire bit_slice_63648;
  wire [1:0] bit_slice_63649;
  wire bit_slice_63650;
  wire [1:0] bit_slice_63651;
  wire bit_slice_63652;
  wire [1:0] bit_slice_63653;
  wire bit_slice_63654;
  wire [1:0] bit_slice_63655;
  wire bit_slice_63656;
  wire [1:0] bit_slice_63657;
  wire bit_slice_63658;
  wire [1:0] bit_slice_63659;
  wire bit_slice_63660;
  wire [1:0] bit_slice_63661;
  wire bit_slice_63662;
  wire [1:0] bit_slice_63663;
  wire bit_slice_63664;
  wire [1:0] bit_slice_63665;
  wire bit_slice_63666;
  wire [1:0] bit_slice_63667;
  wire bit_slice_63668;
  wire [1:0] bit_slice_63669;
  wire bit_slice_63670;
  wire [1:0] bit_slice_63671;
  wire bit_slice_63672;
  wire [1:0] bit_slice_63673;
  wire bit_slice_63674;
  wire [1:0] bit_slice_63675;
  wire bit_slice_63676;
  wire [1:0] bit_slice_63677;
  wire bit_slice_63678;
  wire [1:0] bit_slice_63679;
  wire bit_slice_63680;
  wire [1:0] bit_slice_63681;
  wire bit_slice_63682;
  wire [1:0] bit_slice_63683;
  wire bit_slice_63684;
  wire [1:0] bit_slice_63685;
  wire bit_slice_63686;
  wire [1:0] bit_slice_63687;
  wire bit_slice_63688;
  wire [1:0] bit_slice_63689;
  wire bit_slice_63690;
  wire [1:0] bit_slice_63691;
  wire bit_slice_63692;
  wire [1:0] bit_slice_63693;
  wire bit_slice_63694;
  wire [1:0] bit_slice_63695;
  wire bit_slice_63696;
  wire [1:0] bit_slice_63697;
  wire [1:0] bit_slice_63698;
  wire [1:0] bit_slice_63699;
  wire [1:0] bit_slice_63700;
  wire [1:0] bit_slice_63701;
  wire [1:0] bit_slice_63702;
  wire [1:0] bit_slice_63703;
  wire [1:0] bit_slice_63704;
  wire [1:0] bit_slice_63705;
  wire [1:0] bit_slice_63706;
  wire [1:0] bit_slice_63707;
  wire [1:0] bit_slice_63708;
  wire [1:0] bit_slice_63709;
  wire [1:0] bit_slice_63710;
  wire [1:0] bit_slice_63711;
  wire [1:0] bit_slice_63712;
  wire [1:0] bit_slice_63713;
  wire [1:0] bit_slice_63714;
  wire [1:0] bit_slice_63715;
  wire [1:0] bit_slice_63716;
  wire [1:0] bit_slice_63717;
  wire [1:0] bit_slice_63718;
  wire [1:0] bit_slice_63719;
  wire [1:0] bit_slice_63720;
  wire [1:0] bit_slice_63721;
  wire [1:0] bit_slice_63722;
  wire [1:0] bit_slice_63723;
  wire [1:0] bit_slice_63724;
  wire [1:0] bit_slice_63725;
  wire [1:0] bit_slice_63726;
  wire [1:0] bit_slice_63727;
  wire [1:0] bit_slice_63728;
  wire [1:0] bit_slice_63729;
  wire [511:0] array_index_63730;
  wire [2:0] literal_63731;
  wire not_63732;
  wire ne_63733;
  wire [1:0] sign_ext_63734;
  wire not_63735;
  wire not_63736;
  wire [3:0] four__2;
  wire [3:0] concat_63737;
  wire not_63739;
  wire [3:0] four__3;
  wire [3:0] concat_63740;
  wire not_63742;
  wire [3:0] four__4;
  wire [3:0] concat_63743;
  wire not_63745;
  wire [3:0] four__5;
  wire [3:0] concat_63746;
  wire not_63748;
  wire [3:0] four__6;
  wire [3:0] concat_63749;
  wire not_63751;
  wire [3:0] four__7;
  wire [3:0] concat_63752;
  wire not_63754;
  wire [3:0] four__8;
  wire [3:0] concat_63755;
  wire not_63757;
  wire [3:0] four__9;
  wire [3:0] concat_63758;
  wire not_63760;
  wire [3:0] four__10;
  wire [3:0] concat_63761;
  wire not_63763;
  wire [3:0] four__11;
  wire [3:0] concat_63764;
  wire not_63766;
  wire [3:0] four__12;
  wire [3:0] concat_63767;
  wire not_63769;
  wire [3:0] four__13;
  wire [3:0] concat_63770;
  wire not_63772;
  wire [3:0] four__14;
  wire [3:0] concat_63773;
  wire not_63775;
  wire [3:0] four__15;
  wire [3:0] concat_63776;
  wire not_63778;
  wire [3:0] four__16;
  wire [3:0] concat_63779;
  wire not_63781;
  wire [3:0] four__17;
  wire [3:0] concat_63782;
  wire not_63784;
  wire [3:0] four__18;
  wire [3:0] concat_63785;
  wire not_63787;
  wire [3:0] four__19;
  wire [3:0] concat_63788;
  wire not_63790;
  wire [3:0] four__20;
  wire [3:0] concat_63791;
  wire not_63793;
  wire [3:0] four__21;
  wire [3:0] concat_63794;
  wire not_63796;
  wire [3:0] four__22;
  wire [3:0] concat_63797;
  wire not_63799;
  wire [3:0] four__23;
  wire [3:0] concat_63800;
  wire not_63802;
  wire [3:0] four__24;
  wire [3:0] concat_63803;
  wire not_63805;
  wire [3:0] four__25;
  wire [3:0] concat_63806;
  wire not_63808;
  wire [3:0] four__26;
  wire [3:0] concat_63809;
  wire not_63811;
  wire [3:0] four__27;
  wire [3:0] concat_63812;
  wire not_63814;
  wire [3:0] four__28;
  wire [3:0] concat_63815;
  wire not_63817;
  wire [3:0] four__29;
  wire [3:0] concat_63818;
  wire not_63820;
  wire [3:0] four__30;
  wire [3:0] concat_63821;
  wire not_63823;
  wire [3:0] four__63;
  wire [3:0] concat_63824;
  wire [3:0] four;
  wire [3:0] concat_63826;
  wire [3:0] four__1;
  wire [3:0] concat_63828;
  wire [3:0] concat_63830;
  wire [3:0] concat_63831;
  wire [3:0] concat_63832;
  wire [3:0] concat_63833;
  wire [3:0] concat_63834;
  wire [3:0] concat_63835;
  wire [3:0] concat_63836;
  wire [3:0] concat_63837;
  wire [3:0] concat_63838;
  wire [3:0] concat_63839;
  wire [3:0] concat_63840;
  wire [3:0] concat_63841;
  wire [3:0] concat_63842;
  wire [3:0] concat_63843;
  wire [3:0] concat_63844;
  wire [3:0] concat_63845;
  wire [3:0] concat_63846;
  wire [3:0] concat_63847;
  wire [3:0] concat_63848;
  wire [3:0] concat_63849;
  wire [3:0] concat_63850;
  wire [3:0] concat_63851;
  wire [3:0] concat_63852;
  wire [3:0] concat_63853;
  wire [3:0] concat_63854;
  wire [3:0] concat_63855;
  wire [3:0] concat_63856;
  wire [3:0] concat_63857;
  wire [3:0] concat_63858;
  wire [3:0] concat_63859;
  wire [7:0] x_b__1[0:31];
  wire [4:0] literal_63861;
  wire [4:0] literal_63862;
  wire [4:0] literal_63863;
  wire [4:0] literal_63864;
  wire [4:0] literal_63865;
  wire [4:0] literal_63866;
  wire [4:0] literal_63867;
  wire [4:0] literal_63868;
  wire [4:0] literal_63869;
  wire [7:0] x_a__1[0:31];
  wire [4:0] literal_63871;
  wire [4:0] literal_63872;
  wire [4:0] literal_63873;
  wire [4:0] literal_63874;
  wire [4:0] literal_63875;
  wire [4:0] literal_63876;
  wire [4:0] literal_63877;
  wire [4:0] literal_63878;
  wire [4:0] literal_63879;
  wire [4:0] literal_63880;
  wire [4:0] literal_63881;
  wire [4:0] literal_63882;
  wire [4:0] literal_63883;
  wire [4:0] literal_63884;
  wire [4:0] literal_63885;
  wire eq_63886;
  wire [4:0] literal_63887;
  wire [4:0] literal_63888;
  wire [4:0] literal_63889;
  wire [4:0] literal_63890;
  wire [4:0] literal_63891;
  wire [4:0] literal_63892;
  wire [4:0] literal_63893;
  wire [4:0] literal_63894;
  wire nor_63895;
  wire [1:0] and_63896;
  wire [1:0] bit_slice_63897;
  wire nor_63898;
  wire [1:0] and_63899;
  wire [1:0] bit_slice_63900;
  wire nor_63901;
  wire [3:0] sel_73243;
  wire nor_63903;
  wire [3:0] sel_73242;
  wire nor_63905;
  wire [3:0] sel_73241;
  wire nor_63907;
  wire [3:0] sel_73240;
  wire nor_63909;
  wire [3:0] sel_73239;
  wire nor_63911;
  wire [3:0] sel_73238;
  wire nor_63913;
  wire [3:0] sel_73237;
  wire nor_63915;
  wire [3:0] sel_73236;
  wire nor_63917;
  wire [3:0] sel_73235;
  wire nor_63919;
  wire [3:0] sel_73234;
  wire nor_63921;
  wire [3:0] sel_73233;
  wire nor_63923;
  wire [3:0] sel_73232;
  wire nor_63925;
  wire [3:0] sel_73231;
  wire nor_63927;
  wire [3:0] sel_73230;
  wire nor_63929;
  wire [3:0] sel_73229;
  wire nor_63931;
  wire [3:0] sel_73228;
  wire nor_63933;
  wire [3:0] sel_73227;
  wire nor_63935;
  wire [3:0] sel_73226;
  wire nor_63937;
  wire [3:0] sel_73225;
  wire nor_63939;
  wire [3:0] sel_73224;
  wire nor_63941;
  wire [3:0] sel_73223;
  wire nor_63943;
  wire [3:0] sel_73222;
  wire nor_63945;
  wire [3:0] sel_73221;
  wire nor_63947;
  wire [3:0] sel_73220;
  wire nor_63949;
  wire [3:0] sel_73219;
  wire nor_63951;
  wire [3:0] sel_73218;
  wire nor_63953;
  wire [3:0] sel_73217;
  wire nor_63955;
  wire [3:0] sel_73216;
  wire nor_63957;
  wire [3:0] sel_73215;
  wire nor_63959;
  wire [3:0] sel_73214;
  wire [3:0] sel_73213;
  wire [3:0] sel_73212;
  wire [3:0] sel_73211;
  wire [3:0] sel_73210;
  wire [3:0] sel_73209;
  wire [3:0] sel_73208;
  wire [3:0] sel_73207;
  wire [3:0] sel_73206;
  wire [3:0] sel_73205;
  wire [3:0] sel_73204;
  wire [3:0] sel_73203;
  wire [3:0] sel_73202;
  wire [3:0] sel_73201;
  wire [3:0] sel_73200;
  wire [3:0] sel_73199;
  wire [3:0] sel_73198;
  wire [3:0] sel_73197;
  wire [3:0] sel_73196;
  wire [3:0] sel_73195;
  wire [3:0] sel_73194;
  wire [3:0] sel_73193;
  wire [3:0] sel_73192;
  wire [3:0] sel_73191;
  wire [3:0] sel_73190;
  wire [3:0] sel_73189;
  wire [3:0] sel_73188;
  wire [3:0] sel_73187;
  wire [3:0] sel_73186;
  wire [3:0] sel_73185;
  wire [3:0] sel_73184;
  wire [3:0] sel_73183;
  wire [3:0] sel_73182;
  wire [7:0] array_index_63993;
  wire [7:0] sign_ext_63994;
  wire [7:0] array_index_63995;
  wire [7:0] array_index_63996;
  wire [7:0] array_index_63997;
  wire [7:0] array_index_63998;
  wire [7:0] array_index_63999;
  wire [7:0] array_index_64000;
  wire [7:0] array_index_64001;
  wire [7:0] array_index_64002;
  wire [7:0] array_index_64004;
  wire [7:0] a;
  wire [7:0] array_index_64005;
  wire [7:0] array_index_64007;
  wire [7:0] a__1;
  wire [7:0] array_index_64008;
  wire [7:0] array_index_64010;
  wire [7:0] a__2;
  wire [7:0] array_index_64011;
  wire [7:0] array_index_64013;
  wire [7:0] a__3;
  wire [7:0] array_index_64014;
  wire [7:0] array_index_64016;
  wire [7:0] a__4;
  wire [7:0] array_index_64017;
  wire [7:0] array_index_64019;
  wire [7:0] a__5;
  wire [7:0] array_index_64020;
  wire [7:0] array_index_64022;
  wire [7:0] a__6;
  wire [7:0] array_index_64023;
  wire [7:0] array_index_64025;
  wire [7:0] a__7;
  wire [7:0] array_index_64026;
  wire [7:0] array_index_64027;
  wire [7:0] array_index_64028;
  wire [7:0] array_index_64029;
  wire [7:0] array_index_64030;
  wire [7:0] array_index_64031;
  wire [7:0] array_index_64032;
  wire [7:0] array_index_64033;
  wire [7:0] array_index_64034;
  wire [7:0] array_index_64035;
  wire [7:0] array_index_64036;
  wire [7:0] array_index_64037;
  wire [7:0] array_index_64038;
  wire [7:0] array_index_64039;
  wire [7:0] array_index_64040;
  wire [7:0] array_index_64041;
  wire [1:0] concat_64042;
  wire [7:0] array_index_64043;
  wire [7:0] array_index_64044;
  wire [7:0] array_index_64045;
  wire [7:0] array_index_64046;
  wire [7:0] array_index_64047;
  wire [7:0] array_index_64048;
  wire [7:0] array_index_64049;
  wire [7:0] array_index_64050;
  wire [7:0] array_index_64051;
  wire [7:0] array_index_64052;
  wire [7:0] array_index_64053;
  wire [7:0] array_index_64054;
  wire [7:0] array_index_64055;
  wire [7:0] array_index_64056;
  wire [7:0] array_index_64057;
  wire [7:0] array_index_64058;
  wire [4:0] concat_64059;
  wire [4:0] concat_64060;
  wire [3:0] c_z0__1;
  wire [3:0] c_z1__1;
  wire [4:0] concat_64063;
  wire [4:0] concat_64064;
  wire [4:0] concat_64065;
  wire [4:0] concat_64066;
  wire [4:0] concat_64067;
  wire [4:0] concat_64068;
  wire [4:0] concat_64069;
  wire [4:0] concat_64070;
  wire [4:0] concat_64071;
  wire [4:0] concat_64072;
  wire [4:0] concat_64073;
  wire [4:0] concat_64074;
  wire [4:0] concat_64075;
  wire [4:0] concat_64076;
  wire [4:0] concat_64077;
  wire [4:0] concat_64078;
  wire [4:0] concat_64079;
  wire [4:0] concat_64080;
  wire [4:0] concat_64081;
  wire [4:0] concat_64082;
  wire [4:0] concat_64083;
  wire [4:0] concat_64084;
  wire [4:0] concat_64085;
  wire [4:0] concat_64086;
  wire [4:0] concat_64087;
  wire [4:0] concat_64088;
  wire [4:0] concat_64089;
  wire [4:0] concat_64090;
  wire [4:0] concat_64091;
  wire [4:0] concat_64092;
  wire [4:0] concat_64093;
  wire [4:0] concat_64094;
  wire [4:0] concat_64095;
  wire [4:0] concat_64096;
  wire [4:0] concat_64097;
  wire [4:0] concat_64098;
  wire [4:0] concat_64099;
  wire [4:0] concat_64100;
  wire [4:0] concat_64101;
  wire [4:0] concat_64102;
  wire [4:0] concat_64103;
  wire [4:0] concat_64104;
  wire [4:0] concat_64105;
  wire [4:0] concat_64106;
  wire [4:0] concat_64107;
  wire [4:0] concat_64108;
  wire [4:0] concat_64109;
  wire [4:0] concat_64110;
  wire [4:0] concat_64111;
  wire [4:0] concat_64112;
  wire [4:0] concat_64113;
  wire [4:0] concat_64114;
  wire [4:0] concat_64115;
  wire [4:0] concat_64116;
  wire [4:0] concat_64117;
  wire [4:0] concat_64118;
  wire [4:0] concat_64119;
  wire [4:0] concat_64120;
  wire [4:0] concat_64121;
  wire [4:0] concat_64122;
  wire [4:0] concat_64123;
  wire [4:0] concat_64124;
  wire [7:0] b;
  wire [7:0] b__1;
  wire [7:0] b__2;
  wire [7:0] b__3;
  wire [7:0] b__4;
  wire [7:0] b__5;
  wire [7:0] b__6;
  wire [7:0] b__7;
  wire [7:0] b__8;
  wire [7:0] a__8;
  wire [7:0] b__9;
  wire [7:0] a__9;
  wire [7:0] b__10;
  wire [7:0] a__10;
  wire [7:0] b__11;
  wire [7:0] a__11;
  wire [7:0] b__12;
  wire [7:0] a__12;
  wire [7:0] b__13;
  wire [7:0] a__13;
  wire [7:0] b__14;
  wire [7:0] a__14;
  wire [7:0] b__15;
  wire [7:0] a__15;
  wire [7:0] b__16;
  wire [7:0] a__16;
  wire [7:0] b__17;
  wire [7:0] a__17;
  wire [7:0] b__18;
  wire [7:0] a__18;
  wire [7:0] b__19;
  wire [7:0] a__19;
  wire [7:0] b__20;
  wire [7:0] a__20;
  wire [7:0] b__21;
  wire [7:0] a__21;
  wire [7:0] b__22;
  wire [7:0] a__22;
  wire [7:0] b__23;
  wire [7:0] a__23;
  wire [7:0] b__24;
  wire [7:0] a__24;
  wire [7:0] b__25;
  wire [7:0] a__25;
  wire [7:0] b__26;
  wire [7:0] a__26;
  wire [7:0] b__27;
  wire [7:0] a__27;
  wire [7:0] b__28;
  wire [7:0] a__28;
  wire [7:0] b__29;
  wire [7:0] a__29;
  wire [7:0] b__30;
  wire [7:0] a__30;
  wire [7:0] b__31;
  wire [7:0] a__31;
  wire [4:0] array_64184[0:1];
  wire [3:0] array_64185[0:1];
  wire [7:0] eight;
  wire [4:0] array_64187[0:1];
  wire [7:0] eight__1;
  wire [4:0] array_64189[0:1];
  wire [7:0] eight__2;
  wire [4:0] array_64191[0:1];
  wire [7:0] eight__3;
  wire [4:0] array_64193[0:1];
  wire [7:0] eight__4;
  wire [4:0] array_64195[0:1];
  wire [7:0] eight__5;
  wire [4:0] array_64197[0:1];
  wire [7:0] eight__6;
  wire [4:0] array_64199[0:1];
  wire [7:0] eight__7;
  wire [4:0] array_64201[0:1];
  wire [7:0] eight__8;
  wire [4:0] array_64203[0:1];
  wire [7:0] eight__9;
  wire [4:0] array_64205[0:1];
  wire [7:0] eight__10;
  wire [4:0] array_64207[0:1];
  wire [7:0] eight__11;
  wire [4:0] array_64209[0:1];
  wire [7:0] eight__12;
  wire [4:0] array_64211[0:1];
  wire [7:0] eight__13;
  wire [4:0] array_64213[0:1];
  wire [7:0] eight__14;
  wire [4:0] array_64215[0:1];
  wire [7:0] eight__31;
  wire [4:0] array_64217[0:1];
  wire [4:0] array_64218[0:1];
  wire [4:0] array_64219[0:1];
  wire [4:0] array_64220[0:1];
  wire [4:0] array_64221[0:1];
  wire [4:0] array_64222[0:1];
  wire [4:0] array_64223[0:1];
  wire [4:0] array_64224[0:1];
  wire [4:0] array_64225[0:1];
  wire [4:0] array_64226[0:1];
  wire [4:0] array_64227[0:1];
  wire [4:0] array_64228[0:1];
  wire [4:0] array_64229[0:1];
  wire [4:0] array_64230[0:1];
  wire [4:0] array_64231[0:1];
  wire [4:0] array_64232[0:1];
  wire [15:0] tuple_64233;
  wire [15:0] tuple_64234;
  wire [15:0] tuple_64235;
  wire [15:0] tuple_64236;
  wire [15:0] tuple_64237;
  wire [15:0] tuple_64238;
  wire [15:0] tuple_64239;
  wire [15:0] tuple_64240;
  wire [15:0] tuple_64241;
  wire [15:0] tuple_64242;
  wire [15:0] tuple_64243;
  wire [15:0] tuple_64244;
  wire [15:0] tuple_64245;
  wire [15:0] tuple_64246;
  wire [15:0] tuple_64247;
  wire [15:0] tuple_64248;
  wire [15:0] tuple_64249;
  wire [15:0] tuple_64250;
  wire [15:0] tuple_64251;
  wire [15:0] tuple_64252;
  wire [15:0] tuple_64253;
  wire [15:0] tuple_64254;
  wire [15:0] tuple_64255;
  wire [15:0] tuple_64256;
  wire [15:0] tuple_64257;
  wire [15:0] tuple_64258;
  wire [15:0] tuple_64259;
  wire [15:0] tuple_64260;
  wire [15:0] tuple_64261;
  wire [15:0] tuple_64262;
  wire [15:0] tuple_64263;
  wire [15:0] tuple_64264;
  wire [25:0] tuple_64268;
  wire [25:0] tuple_64269;
  wire [25:0] tuple_64270;
  wire [25:0] tuple_64271;
  wire [25:0] tuple_64272;
  wire [25:0] tuple_64273;
  wire [25:0] tuple_64274;
  wire [25:0] tuple_64275;
  wire [25:0] tuple_64276;
  wire [25:0] tuple_64277;
  wire [25:0] tuple_64278;
  wire [25:0] tuple_64279;
  wire [25:0] tuple_64280;
  wire [25:0] tuple_64281;
  wire [25:0] tuple_64282;
  wire [25:0] tuple_64283;
  wire [25:0] tuple_64284;
  wire [25:0] tuple_64285;
  wire [25:0] tuple_64286;
  wire [25:0] tuple_64287;
  wire [25:0] tuple_64288;
  wire [25:0] tuple_64289;
  wire [25:0] tuple_64290;
  wire [25:0] tuple_64291;
  wire [25:0] tuple_64292;
  wire [25:0] tuple_64293;
  wire [25:0] tuple_64294;
  wire [25:0] tuple_64295;
  wire [25:0] tuple_64296;
  wire [25:0] tuple_64297;
  wire [25:0] tuple_64298;
  wire [25:0] tuple_64299;
  wire [15:0] array_64300[0:31];
  wire [7:0] c_c0;
  wire [7:0] c_c1;
  wire s_last;
  wire active_inputs_valid_0;
  wire [25:0] array_64306[0:31];
  wire [15:0] x[0:0][0:31];
  wire [19:0] tag;
  wire stage_outputs_valid_0;
  wire [1363:0] tuple_64312;
  assign c_mode__4 = codes_data[26:24];
  assign literal_63627 = 3'h0;
  assign c_beat__1 = codes_data[154:27];
  assign eq_63630 = c_mode__4 == literal_63627;
  assign s_x__1[0] = slices_data[512:1];
  assign literal_63632 = 1'h0;
  assign bit_slice_63633 = c_beat__1[3];
  assign literal_63634 = 3'h4;
  assign not_63635 = ~eq_63630;
  assign bit_slice_63636 = c_beat__1[67];
  assign bit_slice_63637 = c_beat__1[7];
  assign literal_63638 = 2'h0;
  assign bit_slice_63639 = c_beat__1[3:2];
  assign bit_slice_63640 = c_beat__1[71];
  assign bit_slice_63641 = c_beat__1[67:66];
  assign bit_slice_63642 = c_beat__1[11];
  assign bit_slice_63643 = c_beat__1[5:4];
  assign bit_slice_63644 = c_beat__1[75];
  assign bit_slice_63645 = c_beat__1[69:68];
  assign bit_slice_63646 = c_beat__1[15];
  assign bit_slice_63647 = c_beat__1[7:6];
  assign bit_slice_63648 = c_beat__1[79];
  assign bit_slice_63649 = c_beat__1[71:70];
  assign bit_slice_63650 = c_beat__1[19];
  assign bit_slice_63651 = c_beat__1[9:8];
  assign bit_slice_63652 = c_beat__1[83];
  assign bit_slice_63653 = c_beat__1[73:72];
  assign bit_slice_63654 = c_beat__1[23];
  assign bit_slice_63655 = c_beat__1[11:10];
  assign bit_slice_63656 = c_beat__1[87];
  assign bit_slice_63657 = c_beat__1[75:74];
  assign bit_slice_63658 = c_beat__1[27];
  assign bit_slice_63659 = c_beat__1[13:12];
  assign bit_slice_63660 = c_beat__1[91];
  assign bit_slice_63661 = c_beat__1[77:76];
  assign bit_slice_63662 = c_beat__1[31];
  assign bit_slice_63663 = c_beat__1[15:14];
  assign bit_slice_63664 = c_beat__1[95];
  assign bit_slice_63665 = c_beat__1[79:78];
  assign bit_slice_63666 = c_beat__1[35];
  assign bit_slice_63667 = c_beat__1[17:16];
  assign bit_slice_63668 = c_beat__1[99];
  assign bit_slice_63669 = c_beat__1[81:80];
  assign bit_slice_63670 = c_beat__1[39];
  assign bit_slice_63671 = c_beat__1[19:18];
  assign bit_slice_63672 = c_beat__1[103];
  assign bit_slice_63673 = c_beat__1[83:82];
  assign bit_slice_63674 = c_beat__1[43];
  assign bit_slice_63675 = c_beat__1[21:20];
  assign bit_slice_63676 = c_beat__1[107];
  assign bit_slice_63677 = c_beat__1[85:84];
  assign bit_slice_63678 = c_beat__1[47];
  assign bit_slice_63679 = c_beat__1[23:22];
  assign bit_slice_63680 = c_beat__1[111];
  assign bit_slice_63681 = c_beat__1[87:86];
  assign bit_slice_63682 = c_beat__1[51];
  assign bit_slice_63683 = c_beat__1[25:24];
  assign bit_slice_63684 = c_beat__1[115];
  assign bit_slice_63685 = c_beat__1[89:88];
  assign bit_slice_63686 = c_beat__1[55];
  assign bit_slice_63687 = c_beat__1[27:26];
  assign bit_slice_63688 = c_beat__1[119];
  assign bit_slice_63689 = c_beat__1[91:90];
  assign bit_slice_63690 = c_beat__1[59];
  assign bit_slice_63691 = c_beat__1[29:28];
  assign bit_slice_63692 = c_beat__1[123];
  assign bit_slice_63693 = c_beat__1[93:92];
  assign bit_slice_63694 = c_beat__1[63];
  assign bit_slice_63695 = c_beat__1[31:30];
  assign bit_slice_63696 = c_beat__1[127];
  assign bit_slice_63697 = c_beat__1[95:94];
  assign bit_slice_63698 = c_beat__1[33:32];
  assign bit_slice_63699 = c_beat__1[97:96];
  assign bit_slice_63700 = c_beat__1[35:34];
  assign bit_slice_63701 = c_beat__1[99:98];
  assign bit_slice_63702 = c_beat__1[37:36];
  assign bit_slice_63703 = c_beat__1[101:100];
  assign bit_slice_63704 = c_beat__1[39:38];
  assign bit_slice_63705 = c_beat__1[103:102];
  assign bit_slice_63706 = c_beat__1[41:40];
  assign bit_slice_63707 = c_beat__1[105:104];
  assign bit_slice_63708 = c_beat__1[43:42];
  assign bit_slice_63709 = c_beat__1[107:106];
  assign bit_slice_63710 = c_beat__1[45:44];
  assign bit_slice_63711 = c_beat__1[109:108];
  assign bit_slice_63712 = c_beat__1[47:46];
  assign bit_slice_63713 = c_beat__1[111:110];
  assign bit_slice_63714 = c_beat__1[49:48];
  assign bit_slice_63715 = c_beat__1[113:112];
  assign bit_slice_63716 = c_beat__1[51:50];
  assign bit_slice_63717 = c_beat__1[115:114];
  assign bit_slice_63718 = c_beat__1[53:52];
  assign bit_slice_63719 = c_beat__1[117:116];
  assign bit_slice_63720 = c_beat__1[55:54];
  assign bit_slice_63721 = c_beat__1[119:118];
  assign bit_slice_63722 = c_beat__1[57:56];
  assign bit_slice_63723 = c_beat__1[121:120];
  assign bit_slice_63724 = c_beat__1[59:58];
  assign bit_slice_63725 = c_beat__1[123:122];
  assign bit_slice_63726 = c_beat__1[61:60];
  assign bit_slice_63727 = c_beat__1[125:124];
  assign bit_slice_63728 = c_beat__1[63:62];
  assign bit_slice_63729 = c_beat__1[127:126];
  assign array_index_63730 = s_x__1[literal_63632];
  assign literal_63731 = 3'h2;
  assign not_63732 = ~bit_slice_63633;
  assign ne_63733 = c_mode__4 != literal_63634;
  assign sign_ext_63734 = {2{not_63635}};
  assign not_63735 = ~bit_slice_63636;
  assign not_63736 = ~bit_slice_63637;
  assign four__2 = c_beat__1[7:4];
  assign concat_63737 = {literal_63638, bit_slice_63639};
  assign not_63739 = ~bit_slice_63640;
  assign four__3 = c_beat__1[71:68];
  assign concat_63740 = {literal_63638, bit_slice_63641};
  assign not_63742 = ~bit_slice_63642;
  assign four__4 = c_beat__1[11:8];
  assign concat_63743 = {literal_63638, bit_slice_63643};
  assign not_63745 = ~bit_slice_63644;
  assign four__5 = c_beat__1[75:72];
  assign concat_63746 = {literal_63638, bit_slice_63645};
  assign not_63748 = ~bit_slice_63646;
  assign four__6 = c_beat__1[15:12];
  assign concat_63749 = {literal_63638, bit_slice_63647};
  assign not_63751 = ~bit_slice_63648;
  assign four__7 = c_beat__1[79:76];
  assign concat_63752 = {literal_63638, bit_slice_63649};
  assign not_63754 = ~bit_slice_63650;
  assign four__8 = c_beat__1[19:16];
  assign concat_63755 = {literal_63638, bit_slice_63651};
  assign not_63757 = ~bit_slice_63652;
  assign four__9 = c_beat__1[83:80];
  assign concat_63758 = {literal_63638, bit_slice_63653};
  assign not_63760 = ~bit_slice_63654;
  assign four__10 = c_beat__1[23:20];
  assign concat_63761 = {literal_63638, bit_slice_63655};
  assign not_63763 = ~bit_slice_63656;
  assign four__11 = c_beat__1[87:84];
  assign concat_63764 = {literal_63638, bit_slice_63657};
  assign not_63766 = ~bit_slice_63658;
  assign four__12 = c_beat__1[27:24];
  assign concat_63767 = {literal_63638, bit_slice_63659};
  assign not_63769 = ~bit_slice_63660;
  assign four__13 = c_beat__1[91:88];
  assign concat_63770 = {literal_63638, bit_slice_63661};
  assign not_63772 = ~bit_slice_63662;
  assign four__14 = c_beat__1[31:28];
  assign concat_63773 = {literal_63638, bit_slice_63663};
  assign not_63775 = ~bit_slice_63664;
  assign four__15 = c_beat__1[95:92];
  assign concat_63776 = {literal_63638, bit_slice_63665};
  assign not_63778 = ~bit_slice_63666;
  assign four__16 = c_beat__1[35:32];
  assign concat_63779 = {literal_63638, bit_slice_63667};
  assign not_63781 = ~bit_slice_63668;
  assign four__17 = c_beat__1[99:96];
  assign concat_63782 = {literal_63638, bit_slice_63669};
  assign not_63784 = ~bit_slice_63670;
  assign four__18 = c_beat__1[39:36];
  assign concat_63785 = {literal_63638, bit_slice_63671};
  assign not_63787 = ~bit_slice_63672;
  assign four__19 = c_beat__1[103:100];
  assign concat_63788 = {literal_63638, bit_slice_63673};
  assign not_63790 = ~bit_slice_63674;
  assign four__20 = c_beat__1[43:40];
  assign concat_63791 = {literal_63638, bit_slice_63675};
  assign not_63793 = ~bit_slice_63676;
  assign four__21 = c_beat__1[107:104];
  assign concat_63794 = {literal_63638, bit_slice_63677};
  assign not_63796 = ~bit_slice_63678;
  assign four__22 = c_beat__1[47:44];
  assign concat_63797 = {literal_63638, bit_slice_63679};
  assign not_63799 = ~bit_slice_63680;
  assign four__23 = c_beat__1[111:108];
  assign concat_63800 = {literal_63638, bit_slice_63681};
  assign not_63802 = ~bit_slice_63682;
  assign four__24 = c_beat__1[51:48];
  assign concat_63803 = {literal_63638, bit_slice_63683};
  assign not_63805 = ~bit_slice_63684;
  assign four__25 = c_beat__1[115:112];
  assign concat_63806 = {literal_63638, bit_slice_63685};
  assign not_63808 = ~bit_slice_63686;
  assign four__26 = c_beat__1[55:52];
  assign concat_63809 = {literal_63638, bit_slice_63687};
  assign not_63811 = ~bit_slice_63688;
  assign four__27 = c_beat__1[119:116];
  assign concat_63812 = {literal_63638, bit_slice_63689};
  assign not_63814 = ~bit_slice_63690;
  assign four__28 = c_beat__1[59:56];
  assign concat_63815 = {literal_63638, bit_slice_63691};
  assign not_63817 = ~bit_slice_63692;
  assign four__29 = c_beat__1[123:120];
  assign concat_63818 = {literal_63638, bit_slice_63693};
  assign not_63820 = ~bit_slice_63694;
  assign four__30 = c_beat__1[63:60];
  assign concat_63821 = {literal_63638, bit_slice_63695};
  assign not_63823 = ~bit_slice_63696;
  assign four__63 = c_beat__1[127:124];
  assign concat_63824 = {literal_63638, bit_slice_63697};
  assign four = c_beat__1[3:0];
  assign concat_63826 = {literal_63638, bit_slice_63698};
  assign four__1 = c_beat__1[67:64];
  assign concat_63828 = {literal_63638, bit_slice_63699};
  assign concat_63830 = {literal_63638, bit_slice_63700};
  assign concat_63831 = {literal_63638, bit_slice_63701};
  assign concat_63832 = {literal_63638, bit_slice_63702};
  assign concat_63833 = {literal_63638, bit_slice_63703};
  assign concat_63834 = {literal_63638, bit_slice_63704};
  assign concat_63835 = {literal_63638, bit_slice_63705};
  assign concat_63836 = {literal_63638, bit_slice_63706};
  assign concat_63837 = {literal_63638, bit_slice_63707};
  assign concat_63838 = {literal_63638, bit_slice_63708};
  assign concat_63839 = {literal_63638, bit_slice_63709};
  assign concat_63840 = {literal_63638, bit_slice_63710};
  assign concat_63841 = {literal_63638, bit_slice_63711};
  assign concat_63842 = {literal_63638, bit_slice_63712};
  assign concat_63843 = {literal_63638, bit_slice_63713};
  assign concat_63844 = {literal_63638, bit_slice_63714};
  assign concat_63845 = {literal_63638, bit_slice_63715};
  assign concat_63846 = {literal_63638, bit_slice_63716};
  assign concat_63847 = {literal_63638, bit_slice_63717};
  assign concat_63848 = {literal_63638, bit_slice_63718};
  assign concat_63849 = {literal_63638, bit_slice_63719};
  assign concat_63850 = {literal_63638, bit_slice_63720};
  assign concat_63851 = {literal_63638, bit_slice_63721};
  assign concat_63852 = {literal_63638, bit_slice_63722};
  assign concat_63853 = {literal_63638, bit_slice_63723};
  assign concat_63854 = {literal_63638, bit_slice_63724};
  assign concat_63855 = {literal_63638, bit_slice_63725};
  assign concat_63856 = {literal_63638, bit_slice_63726};
  assign concat_63857 = {literal_63638, bit_slice_63727};
  assign concat_63858 = {literal_63638, bit_slice_63728};
  assign concat_63859 = {literal_63638, bit_slice_63729};
  assign x_b__1[0] = array_index_63730[7:0];
  assign x_b__1[1] = array_index_63730[15:8];
  assign x_b__1[2] = array_index_63730[23:16];
  assign x_b__1[3] = array_index_63730[31:24];
  assign x_b__1[4] = array_index_63730[39:32];
  assign x_b__1[5] = array_index_63730[47:40];
  assign x_b__1[6] = array_index_63730[55:48];
  assign x_b__1[7] = array_index_63730[63:56];
  assign x_b__1[8] = array_index_63730[71:64];
  assign x_b__1[9] = array_index_63730[79:72];
  assign x_b__1[10] = array_index_63730[87:80];
  assign x_b__1[11] = array_index_63730[95:88];
  assign x_b__1[12] = array_index_63730[103:96];
  assign x_b__1[13] = array_index_63730[111:104];
  assign x_b__1[14] = array_index_63730[119:112];
  assign x_b__1[15] = array_index_63730[127:120];
  assign x_b__1[16] = array_index_63730[135:128];
  assign x_b__1[17] = array_index_63730[143:136];
  assign x_b__1[18] = array_index_63730[151:144];
  assign x_b__1[19] = array_index_63730[159:152];
  assign x_b__1[20] = array_index_63730[167:160];
  assign x_b__1[21] = array_index_63730[175:168];
  assign x_b__1[22] = array_index_63730[183:176];
  assign x_b__1[23] = array_index_63730[191:184];
  assign x_b__1[24] = array_index_63730[199:192];
  assign x_b__1[25] = array_index_63730[207:200];
  assign x_b__1[26] = array_index_63730[215:208];
  assign x_b__1[27] = array_index_63730[223:216];
  assign x_b__1[28] = array_index_63730[231:224];
  assign x_b__1[29] = array_index_63730[239:232];
  assign x_b__1[30] = array_index_63730[247:240];
  assign x_b__1[31] = array_index_63730[255:248];
  assign literal_63861 = 5'h00;
  assign literal_63862 = 5'h01;
  assign literal_63863 = 5'h02;
  assign literal_63864 = 5'h03;
  assign literal_63865 = 5'h04;
  assign literal_63866 = 5'h05;
  assign literal_63867 = 5'h06;
  assign literal_63868 = 5'h07;
  assign literal_63869 = 5'h08;
  assign x_a__1[0] = array_index_63730[263:256];
  assign x_a__1[1] = array_index_63730[271:264];
  assign x_a__1[2] = array_index_63730[279:272];
  assign x_a__1[3] = array_index_63730[287:280];
  assign x_a__1[4] = array_index_63730[295:288];
  assign x_a__1[5] = array_index_63730[303:296];
  assign x_a__1[6] = array_index_63730[311:304];
  assign x_a__1[7] = array_index_63730[319:312];
  assign x_a__1[8] = array_index_63730[327:320];
  assign x_a__1[9] = array_index_63730[335:328];
  assign x_a__1[10] = array_index_63730[343:336];
  assign x_a__1[11] = array_index_63730[351:344];
  assign x_a__1[12] = array_index_63730[359:352];
  assign x_a__1[13] = array_index_63730[367:360];
  assign x_a__1[14] = array_index_63730[375:368];
  assign x_a__1[15] = array_index_63730[383:376];
  assign x_a__1[16] = array_index_63730[391:384];
  assign x_a__1[17] = array_index_63730[399:392];
  assign x_a__1[18] = array_index_63730[407:400];
  assign x_a__1[19] = array_index_63730[415:408];
  assign x_a__1[20] = array_index_63730[423:416];
  assign x_a__1[21] = array_index_63730[431:424];
  assign x_a__1[22] = array_index_63730[439:432];
  assign x_a__1[23] = array_index_63730[447:440];
  assign x_a__1[24] = array_index_63730[455:448];
  assign x_a__1[25] = array_index_63730[463:456];
  assign x_a__1[26] = array_index_63730[471:464];
  assign x_a__1[27] = array_index_63730[479:472];
  assign x_a__1[28] = array_index_63730[487:480];
  assign x_a__1[29] = array_index_63730[495:488];
  assign x_a__1[30] = array_index_63730[503:496];
  assign x_a__1[31] = array_index_63730[511:504];
  assign literal_63871 = 5'h09;
  assign literal_63872 = 5'h0a;
  assign literal_63873 = 5'h0b;
  assign literal_63874 = 5'h0c;
  assign literal_63875 = 5'h0d;
  assign literal_63876 = 5'h0e;
  assign literal_63877 = 5'h0f;
  assign literal_63878 = 5'h10;
  assign literal_63879 = 5'h11;
  assign literal_63880 = 5'h12;
  assign literal_63881 = 5'h13;
  assign literal_63882 = 5'h14;
  assign literal_63883 = 5'h15;
  assign literal_63884 = 5'h16;
  assign literal_63885 = 5'h17;
  assign eq_63886 = c_mode__4 == literal_63731;
  assign literal_63887 = 5'h18;
  assign literal_63888 = 5'h19;
  assign literal_63889 = 5'h1a;
  assign literal_63890 = 5'h1b;
  assign literal_63891 = 5'h1c;
  assign literal_63892 = 5'h1d;
  assign literal_63893 = 5'h1e;
  assign literal_63894 = 5'h1f;
  assign nor_63895 = ~(not_63732 | ne_63733);
  assign and_63896 = bit_slice_63639 & sign_ext_63734;
  assign bit_slice_63897 = c_beat__1[1:0];
  assign nor_63898 = ~(not_63735 | ne_63733);
  assign and_63899 = bit_slice_63641 & sign_ext_63734;
  assign bit_slice_63900 = c_beat__1[65:64];
  assign nor_63901 = ~(not_63736 | ne_63733);
  assign sel_73243 = eq_63630 ? concat_63737 : four__2;
  assign nor_63903 = ~(not_63739 | ne_63733);
  assign sel_73242 = eq_63630 ? concat_63740 : four__3;
  assign nor_63905 = ~(not_63742 | ne_63733);
  assign sel_73241 = eq_63630 ? concat_63743 : four__4;
  assign nor_63907 = ~(not_63745 | ne_63733);
  assign sel_73240 = eq_63630 ? concat_63746 : four__5;
  assign nor_63909 = ~(not_63748 | ne_63733);
  assign sel_73239 = eq_63630 ? concat_63749 : four__6;
  assign nor_63911 = ~(not_63751 | ne_63733);
  assign sel_73238 = eq_63630 ? concat_63752 : four__7;
  assign nor_63913 = ~(not_63754 | ne_63733);
  assign sel_73237 = eq_63630 ? concat_63755 : four__8;
  assign nor_63915 = ~(not_63757 | ne_63733);
  assign sel_73236 = eq_63630 ? concat_63758 : four__9;
  assign nor_63917 = ~(not_63760 | ne_63733);
  assign sel_73235 = eq_63630 ? concat_63761 : four__10;
  assign nor_63919 = ~(not_63763 | ne_63733);
  assign sel_73234 = eq_63630 ? concat_63764 : four__11;
  assign nor_63921 = ~(not_63766 | ne_63733);
  assign sel_73233 = eq_63630 ? concat_63767 : four__12;
  assign nor_63923 = ~(not_63769 | ne_63733);
  assign sel_73232 = eq_63630 ? concat_63770 : four__13;
  assign nor_63925 = ~(not_63772 | ne_63733);
  assign sel_73231 = eq_63630 ? concat_63773 : four__14;
  assign nor_63927 = ~(not_63775 | ne_63733);
  assign sel_73230 = eq_63630 ? concat_63776 : four__15;
  assign nor_63929 = ~(not_63778 | ne_63733);
  assign sel_73229 = eq_63630 ? concat_63779 : four__16;
  assign nor_63931 = ~(not_63781 | ne_63733);
  assign sel_73228 = eq_63630 ? concat_63782 : four__17;
  assign nor_63933 = ~(not_63784 | ne_63733);
  assign sel_73227 = eq_63630 ? concat_63785 : four__18;
  assign nor_63935 = ~(not_63787 | ne_63733);
  assign sel_73226 = eq_63630 ? concat_63788 : four__19;
  assign nor_63937 = ~(not_63790 | ne_63733);
  assign sel_73225 = eq_63630 ? concat_63791 : four__20;
  assign nor_63939 = ~(not_63793 | ne_63733);
  assign sel_73224 = eq_63630 ? concat_63794 : four__21;
  assign nor_63941 = ~(not_63796 | ne_63733);
  assign sel_73223 = eq_63630 ? concat_63797 : four__22;
  assign nor_63943 = ~(not_63799 | ne_63733);
  assign sel_73222 = eq_63630 ? concat_63800 : four__23;
  assign nor_63945 = ~(not_63802 | ne_63733);
  assign sel_73221 = eq_63630 ? concat_63803 : four__24;
  assign nor_63947 = ~(not_63805 | ne_63733);
  assign sel_73220 = eq_63630 ? concat_63806 : four__25;
  assign nor_63949 = ~(not_63808 | ne_63733);
  assign sel_73219 = eq_63630 ? concat_63809 : four__26;
  assign nor_63951 = ~(not_63811 | ne_63733);
  assign sel_73218 = eq_63630 ? concat_63812 : four__27;
  assign nor_63953 = ~(not_63814 | ne_63733);
  assign sel_73217 = eq_63630 ? concat_63815 : four__28;
  assign nor_63955 = ~(not_63817 | ne_63733);
  assign sel_73216 = eq_63630 ? concat_63818 : four__29;
  assign nor_63957 = ~(not_63820 | ne_63733);
  assign sel_73215 = eq_63630 ? concat_63821 : four__30;
  assign nor_63959 = ~(not_63823 | ne_63733);
  assign sel_73214 = eq_63630 ? concat_63824 : four__63;
  assign sel_73213 = eq_63630 ? concat_63826 : four;
  assign sel_73212 = eq_63630 ? concat_63828 : four__1;
  assign sel_73211 = eq_63630 ? concat_63830 : four__2;
  assign sel_73210 = eq_63630 ? concat_63831 : four__3;
  assign sel_73209 = eq_63630 ? concat_63832 : four__4;
  assign sel_73208 = eq_63630 ? concat_63833 : four__5;
  assign sel_73207 = eq_63630 ? concat_63834 : four__6;
  assign sel_73206 = eq_63630 ? concat_63835 : four__7;
  assign sel_73205 = eq_63630 ? concat_63836 : four__8;
  assign sel_73204 = eq_63630 ? concat_63837 : four__9;
  assign sel_73203 = eq_63630 ? concat_63838 : four__10;
  assign sel_73202 = eq_63630 ? concat_63839 : four__11;
  assign sel_73201 = eq_63630 ? concat_63840 : four__12;
  assign sel_73200 = eq_63630 ? concat_63841 : four__13;
  assign sel_73199 = eq_63630 ? concat_63842 : four__14;
  assign sel_73198 = eq_63630 ? concat_63843 : four__15;
  assign sel_73197 = eq_63630 ? concat_63844 : four__16;
  assign sel_73196 = eq_63630 ? concat_63845 : four__17;
  assign sel_73195 = eq_63630 ? concat_63846 : four__18;
  assign sel_73194 = eq_63630 ? concat_63847 : four__19;
  assign sel_73193 = eq_63630 ? concat_63848 : four__20;
  assign sel_73192 = eq_63630 ? concat_63849 : four__21;
  assign sel_73191 = eq_63630 ? concat_63850 : four__22;
  assign sel_73190 = eq_63630 ? concat_63851 : four__23;
  assign sel_73189 = eq_63630 ? concat_63852 : four__24;
  assign sel_73188 = eq_63630 ? concat_63853 : four__25;
  assign sel_73187 = eq_63630 ? concat_63854 : four__26;
  assign sel_73186 = eq_63630 ? concat_63855 : four__27;
  assign sel_73185 = eq_63630 ? concat_63856 : four__28;
  assign sel_73184 = eq_63630 ? concat_63857 : four__29;
  assign sel_73183 = eq_63630 ? concat_63858 : four__30;
  assign sel_73182 = eq_63630 ? concat_63859 : four__63;
  assign array_index_63993 = x_b__1[literal_63861];
  assign sign_ext_63994 = {8{eq_63630}};
  assign array_index_63995 = x_b__1[literal_63862];
  assign array_index_63996 = x_b__1[literal_63863];
  assign array_index_63997 = x_b__1[literal_63864];
  assign array_index_63998 = x_b__1[literal_63865];
  assign array_index_63999 = x_b__1[literal_63866];
  assign array_index_64000 = x_b__1[literal_63867];
  assign array_index_64001 = x_b__1[literal_63868];
  assign array_index_64002 = x_b__1[literal_63869];
  assign array_index_64004 = x_a__1[literal_63869];
  assign a = x_a__1[literal_63861];
  assign array_index_64005 = x_b__1[literal_63871];
  assign array_index_64007 = x_a__1[literal_63871];
  assign a__1 = x_a__1[literal_63862];
  assign array_index_64008 = x_b__1[literal_63872];
  assign array_index_64010 = x_a__1[literal_63872];
  assign a__2 = x_a__1[literal_63863];
  assign array_index_64011 = x_b__1[literal_63873];
  assign array_index_64013 = x_a__1[literal_63873];
  assign a__3 = x_a__1[literal_63864];
  assign array_index_64014 = x_b__1[literal_63874];
  assign array_index_64016 = x_a__1[literal_63874];
  assign a__4 = x_a__1[literal_63865];
  assign array_index_64017 = x_b__1[literal_63875];
  assign array_index_64019 = x_a__1[literal_63875];
  assign a__5 = x_a__1[literal_63866];
  assign array_index_64020 = x_b__1[literal_63876];
  assign array_index_64022 = x_a__1[literal_63876];
  assign a__6 = x_a__1[literal_63867];
  assign array_index_64023 = x_b__1[literal_63877];
  assign array_index_64025 = x_a__1[literal_63877];
  assign a__7 = x_a__1[literal_63868];
  assign array_index_64026 = x_b__1[literal_63878];
  assign array_index_64027 = x_a__1[literal_63878];
  assign array_index_64028 = x_b__1[literal_63879];
  assign array_index_64029 = x_a__1[literal_63879];
  assign array_index_64030 = x_b__1[literal_63880];
  assign array_index_64031 = x_a__1[literal_63880];
  assign array_index_64032 = x_b__1[literal_63881];
  assign array_index_64033 = x_a__1[literal_63881];
  assign array_index_64034 = x_b__1[literal_63882];
  assign array_index_64035 = x_a__1[literal_63882];
  assign array_index_64036 = x_b__1[literal_63883];
  assign array_index_64037 = x_a__1[literal_63883];
  assign array_index_64038 = x_b__1[literal_63884];
  assign array_index_64039 = x_a__1[literal_63884];
  assign array_index_64040 = x_b__1[literal_63885];
  assign array_index_64041 = x_a__1[literal_63885];
  assign concat_64042 = {eq_63886, eq_63630};
  assign array_index_64043 = x_b__1[literal_63887];
  assign array_index_64044 = x_a__1[literal_63887];
  assign array_index_64045 = x_b__1[literal_63888];
  assign array_index_64046 = x_a__1[literal_63888];
  assign array_index_64047 = x_b__1[literal_63889];
  assign array_index_64048 = x_a__1[literal_63889];
  assign array_index_64049 = x_b__1[literal_63890];
  assign array_index_64050 = x_a__1[literal_63890];
  assign array_index_64051 = x_b__1[literal_63891];
  assign array_index_64052 = x_a__1[literal_63891];
  assign array_index_64053 = x_b__1[literal_63892];
  assign array_index_64054 = x_a__1[literal_63892];
  assign array_index_64055 = x_b__1[literal_63893];
  assign array_index_64056 = x_a__1[literal_63893];
  assign array_index_64057 = x_b__1[literal_63894];
  assign array_index_64058 = x_a__1[literal_63894];
  assign concat_64059 = {nor_63895, and_63896, bit_slice_63897};
  assign concat_64060 = {nor_63898, and_63899, bit_slice_63900};
  assign c_z0__1 = codes_data[23:20];
  assign c_z1__1 = codes_data[19:16];
  assign concat_64063 = {nor_63901, sel_73243};
  assign concat_64064 = {nor_63903, sel_73242};
  assign concat_64065 = {nor_63905, sel_73241};
  assign concat_64066 = {nor_63907, sel_73240};
  assign concat_64067 = {nor_63909, sel_73239};
  assign concat_64068 = {nor_63911, sel_73238};
  assign concat_64069 = {nor_63913, sel_73237};
  assign concat_64070 = {nor_63915, sel_73236};
  assign concat_64071 = {nor_63917, sel_73235};
  assign concat_64072 = {nor_63919, sel_73234};
  assign concat_64073 = {nor_63921, sel_73233};
  assign concat_64074 = {nor_63923, sel_73232};
  assign concat_64075 = {nor_63925, sel_73231};
  assign concat_64076 = {nor_63927, sel_73230};
  assign concat_64077 = {nor_63929, sel_73229};
  assign concat_64078 = {nor_63931, sel_73228};
  assign concat_64079 = {nor_63933, sel_73227};
  assign concat_64080 = {nor_63935, sel_73226};
  assign concat_64081 = {nor_63937, sel_73225};
  assign concat_64082 = {nor_63939, sel_73224};
  assign concat_64083 = {nor_63941, sel_73223};
  assign concat_64084 = {nor_63943, sel_73222};
  assign concat_64085 = {nor_63945, sel_73221};
  assign concat_64086 = {nor_63947, sel_73220};
  assign concat_64087 = {nor_63949, sel_73219};
  assign concat_64088 = {nor_63951, sel_73218};
  assign concat_64089 = {nor_63953, sel_73217};
  assign concat_64090 = {nor_63955, sel_73216};
  assign concat_64091 = {nor_63957, sel_73215};
  assign concat_64092 = {nor_63959, sel_73214};
  assign concat_64093 = {nor_63895, sel_73213};
  assign concat_64094 = {nor_63898, sel_73212};
  assign concat_64095 = {nor_63901, sel_73211};
  assign concat_64096 = {nor_63903, sel_73210};
  assign concat_64097 = {nor_63905, sel_73209};
  assign concat_64098 = {nor_63907, sel_73208};
  assign concat_64099 = {nor_63909, sel_73207};
  assign concat_64100 = {nor_63911, sel_73206};
  assign concat_64101 = {nor_63913, sel_73205};
  assign concat_64102 = {nor_63915, sel_73204};
  assign concat_64103 = {nor_63917, sel_73203};
  assign concat_64104 = {nor_63919, sel_73202};
  assign concat_64105 = {nor_63921, sel_73201};
  assign concat_64106 = {nor_63923, sel_73200};
  assign concat_64107 = {nor_63925, sel_73199};
  assign concat_64108 = {nor_63927, sel_73198};
  assign concat_64109 = {nor_63929, sel_73197};
  assign concat_64110 = {nor_63931, sel_73196};
  assign concat_64111 = {nor_63933, sel_73195};
  assign concat_64112 = {nor_63935, sel_73194};
  assign concat_64113 = {nor_63937, sel_73193};
  assign concat_64114 = {nor_63939, sel_73192};
  assign concat_64115 = {nor_63941, sel_73191};
  assign concat_64116 = {nor_63943, sel_73190};
  assign concat_64117 = {nor_63945, sel_73189};
  assign concat_64118 = {nor_63947, sel_73188};
  assign concat_64119 = {nor_63949, sel_73187};
  assign concat_64120 = {nor_63951, sel_73186};
  assign concat_64121 = {nor_63953, sel_73185};
  assign concat_64122 = {nor_63955, sel_73184};
  assign concat_64123 = {nor_63957, sel_73183};
  assign concat_64124 = {nor_63959, sel_73182};
  assign b = array_index_63993 & sign_ext_63994;
  assign b__1 = array_index_63995 & sign_ext_63994;
  assign b__2 = array_index_63996 & sign_ext_63994;
  assign b__3 = array_index_63997 & sign_ext_63994;
  assign b__4 = array_index_63998 & sign_ext_63994;
  assign b__5 = array_index_63999 & sign_ext_63994;
  assign b__6 = array_index_64000 & sign_ext_63994;
  assign b__7 = array_index_64001 & sign_ext_63994;
  assign b__8 = array_index_64002 & sign_ext_63994;
  assign a__8 = eq_63886 ? a : array_index_64004;
  assign b__9 = array_index_64005 & sign_ext_63994;
  assign a__9 = eq_63886 ? a__1 : array_index_64007;
  assign b__10 = array_index_64008 & sign_ext_63994;
  assign a__10 = eq_63886 ? a__2 : array_index_64010;
  assign b__11 = array_index_64011 & sign_ext_63994;
  assign a__11 = eq_63886 ? a__3 : array_index_64013;
  assign b__12 = array_index_64014 & sign_ext_63994;
  assign a__12 = eq_63886 ? a__4 : array_index_64016;
  assign b__13 = array_index_64017 & sign_ext_63994;
  assign a__13 = eq_63886 ? a__5 : array_index_64019;
  assign b__14 = array_index_64020 & sign_ext_63994;
  assign a__14 = eq_63886 ? a__6 : array_index_64022;
  assign b__15 = array_index_64023 & sign_ext_63994;
  assign a__15 = eq_63886 ? a__7 : array_index_64025;
  assign b__16 = eq_63630 ? array_index_64026 : array_index_63993;
  assign a__16 = array_index_64027 & sign_ext_63994;
  assign b__17 = eq_63630 ? array_index_64028 : array_index_63995;
  assign a__17 = array_index_64029 & sign_ext_63994;
  assign b__18 = eq_63630 ? array_index_64030 : array_index_63996;
  assign a__18 = array_index_64031 & sign_ext_63994;
  assign b__19 = eq_63630 ? array_index_64032 : array_index_63997;
  assign a__19 = array_index_64033 & sign_ext_63994;
  assign b__20 = eq_63630 ? array_index_64034 : array_index_63998;
  assign a__20 = array_index_64035 & sign_ext_63994;
  assign b__21 = eq_63630 ? array_index_64036 : array_index_63999;
  assign a__21 = array_index_64037 & sign_ext_63994;
  assign b__22 = eq_63630 ? array_index_64038 : array_index_64000;
  assign a__22 = array_index_64039 & sign_ext_63994;
  assign b__23 = eq_63630 ? array_index_64040 : array_index_64001;
  assign a__23 = array_index_64041 & sign_ext_63994;
  assign b__24 = priority_sel_8b_2way(concat_64042, array_index_64043, array_index_63993, array_index_64002);
  assign a__24 = array_index_64044 & sign_ext_63994;
  assign b__25 = priority_sel_8b_2way(concat_64042, array_index_64045, array_index_63995, array_index_64005);
  assign a__25 = array_index_64046 & sign_ext_63994;
  assign b__26 = priority_sel_8b_2way(concat_64042, array_index_64047, array_index_63996, array_index_64008);
  assign a__26 = array_index_64048 & sign_ext_63994;
  assign b__27 = priority_sel_8b_2way(concat_64042, array_index_64049, array_index_63997, array_index_64011);
  assign a__27 = array_index_64050 & sign_ext_63994;
  assign b__28 = priority_sel_8b_2way(concat_64042, array_index_64051, array_index_63998, array_index_64014);
  assign a__28 = array_index_64052 & sign_ext_63994;
  assign b__29 = priority_sel_8b_2way(concat_64042, array_index_64053, array_index_63999, array_index_64017);
  assign a__29 = array_index_64054 & sign_ext_63994;
  assign b__30 = priority_sel_8b_2way(concat_64042, array_index_64055, array_index_64000, array_index_64020);
  assign a__30 = array_index_64056 & sign_ext_63994;
  assign b__31 = priority_sel_8b_2way(concat_64042, array_index_64057, array_index_64001, array_index_64023);
  assign a__31 = array_index_64058 & sign_ext_63994;
  assign array_64184[0] = concat_64059;
  assign array_64184[1] = concat_64060;
  assign array_64185[0] = c_z0__1;
  assign array_64185[1] = c_z1__1;
  assign eight = c_beat__1[7:0];
  assign array_64187[0] = concat_64063;
  assign array_64187[1] = concat_64064;
  assign eight__1 = c_beat__1[15:8];
  assign array_64189[0] = concat_64065;
  assign array_64189[1] = concat_64066;
  assign eight__2 = c_beat__1[23:16];
  assign array_64191[0] = concat_64067;
  assign array_64191[1] = concat_64068;
  assign eight__3 = c_beat__1[31:24];
  assign array_64193[0] = concat_64069;
  assign array_64193[1] = concat_64070;
  assign eight__4 = c_beat__1[39:32];
  assign array_64195[0] = concat_64071;
  assign array_64195[1] = concat_64072;
  assign eight__5 = c_beat__1[47:40];
  assign array_64197[0] = concat_64073;
  assign array_64197[1] = concat_64074;
  assign eight__6 = c_beat__1[55:48];
  assign array_64199[0] = concat_64075;
  assign array_64199[1] = concat_64076;
  assign eight__7 = c_beat__1[63:56];
  assign array_64201[0] = concat_64077;
  assign array_64201[1] = concat_64078;
  assign eight__8 = c_beat__1[71:64];
  assign array_64203[0] = concat_64079;
  assign array_64203[1] = concat_64080;
  assign eight__9 = c_beat__1[79:72];
  assign array_64205[0] = concat_64081;
  assign array_64205[1] = concat_64082;
  assign eight__10 = c_beat__1[87:80];
  assign array_64207[0] = concat_64083;
  assign array_64207[1] = concat_64084;
  assign eight__11 = c_beat__1[95:88];
  assign array_64209[0] = concat_64085;
  assign array_64209[1] = concat_64086;
  assign eight__12 = c_beat__1[103:96];
  assign array_64211[0] = concat_64087;
  assign array_64211[1] = concat_64088;
  assign eight__13 = c_beat__1[111:104];
  assign array_64213[0] = concat_64089;
  assign array_64213[1] = concat_64090;
  assign eight__14 = c_beat__1[119:112];
  assign array_64215[0] = concat_64091;
  assign array_64215[1] = concat_64092;
  assign eight__31 = c_beat__1[127:120];
  assign array_64217[0] = concat_64093;
  assign array_64217[1] = concat_64094;
  assign array_64218[0] = concat_64095;
  assign array_64218[1] = concat_64096;
  assign array_64219[0] = concat_64097;
  assign array_64219[1] = concat_64098;
  assign array_64220[0] = concat_64099;
  assign array_64220[1] = concat_64100;
  assign array_64221[0] = concat_64101;
  assign array_64221[1] = concat_64102;
  assign array_64222[0] = concat_64103;
  assign array_64222[1] = concat_64104;
  assign array_64223[0] = concat_64105;
  assign array_64223[1] = concat_64106;
  assign array_64224[0] = concat_64107;
  assign array_64224[1] = concat_64108;
  assign array_64225[0] = concat_64109;
  assign array_64225[1] = concat_64110;
  assign array_64226[0] = concat_64111;
  assign array_64226[1] = concat_64112;
  assign array_64227[0] = concat_64113;
  assign array_64227[1] = concat_64114;
  assign array_64228[0] = concat_64115;
  assign array_64228[1] = concat_64116;
  assign array_64229[0] = concat_64117;
  assign array_64229[1] = concat_64118;
  assign array_64230[0] = concat_64119;
  assign array_64230[1] = concat_64120;
  assign array_64231[0] = concat_64121;
  assign array_64231[1] = concat_64122;
  assign array_64232[0] = concat_64123;
  assign array_64232[1] = concat_64124;
  assign tuple_64233 = {b, a};
  assign tuple_64234 = {b__1, a__1};
  assign tuple_64235 = {b__2, a__2};
  assign tuple_64236 = {b__3, a__3};
  assign tuple_64237 = {b__4, a__4};
  assign tuple_64238 = {b__5, a__5};
  assign tuple_64239 = {b__6, a__6};
  assign tuple_64240 = {b__7, a__7};
  assign tuple_64241 = {b__8, a__8};
  assign tuple_64242 = {b__9, a__9};
  assign tuple_64243 = {b__10, a__10};
  assign tuple_64244 = {b__11, a__11};
  assign tuple_64245 = {b__12, a__12};
  assign tuple_64246 = {b__13, a__13};
  assign tuple_64247 = {b__14, a__14};
  assign tuple_64248 = {b__15, a__15};
  assign tuple_64249 = {b__16, a__16};
  assign tuple_64250 = {b__17, a__17};
  assign tuple_64251 = {b__18, a__18};
  assign tuple_64252 = {b__19, a__19};
  assign tuple_64253 = {b__20, a__20};
  assign tuple_64254 = {b__21, a__21};
  assign tuple_64255 = {b__22, a__22};
  assign tuple_64256 = {b__23, a__23};
  assign tuple_64257 = {b__24, a__24};
  assign tuple_64258 = {b__25, a__25};
  assign tuple_64259 = {b__26, a__26};
  assign tuple_64260 = {b__27, a__27};
  assign tuple_64261 = {b__28, a__28};
  assign tuple_64262 = {b__29, a__29};
  assign tuple_64263 = {b__30, a__30};
  assign tuple_64264 = {b__31, a__31};
  assign tuple_64268 = {{array_64184[1], array_64184[0]}, {array_64185[1], array_64185[0]}, eight};
  assign tuple_64269 = {{array_64187[1], array_64187[0]}, {array_64185[1], array_64185[0]}, eight__1};
  assign tuple_64270 = {{array_64189[1], array_64189[0]}, {array_64185[1], array_64185[0]}, eight__2};
  assign tuple_64271 = {{array_64191[1], array_64191[0]}, {array_64185[1], array_64185[0]}, eight__3};
  assign tuple_64272 = {{array_64193[1], array_64193[0]}, {array_64185[1], array_64185[0]}, eight__4};
  assign tuple_64273 = {{array_64195[1], array_64195[0]}, {array_64185[1], array_64185[0]}, eight__5};
  assign tuple_64274 = {{array_64197[1], array_64197[0]}, {array_64185[1], array_64185[0]}, eight__6};
  assign tuple_64275 = {{array_64199[1], array_64199[0]}, {array_64185[1], array_64185[0]}, eight__7};
  assign tuple_64276 = {{array_64201[1], array_64201[0]}, {array_64185[1], array_64185[0]}, eight__8};
  assign tuple_64277 = {{array_64203[1], array_64203[0]}, {array_64185[1], array_64185[0]}, eight__9};
  assign tuple_64278 = {{array_64205[1], array_64205[0]}, {array_64185[1], array_64185[0]}, eight__10};
  assign tuple_64279 = {{array_64207[1], array_64207[0]}, {array_64185[1], array_64185[0]}, eight__11};
  assign tuple_64280 = {{array_64209[1], array_64209[0]}, {array_64185[1], array_64185[0]}, eight__12};
  assign tuple_64281 = {{array_64211[1], array_64211[0]}, {array_64185[1], array_64185[0]}, eight__13};
  assign tuple_64282 = {{array_64213[1], array_64213[0]}, {array_64185[1], array_64185[0]}, eight__14};
  assign tuple_64283 = {{array_64215[1], array_64215[0]}, {array_64185[1], array_64185[0]}, eight__31};
  assign tuple_64284 = {{array_64217[1], array_64217[0]}, {array_64185[1], array_64185[0]}, eight};
  assign tuple_64285 = {{array_64218[1], array_64218[0]}, {array_64185[1], array_64185[0]}, eight__1};
  assign tuple_64286 = {{array_64219[1], array_64219[0]}, {array_64185[1], array_64185[0]}, eight__2};
  assign tuple_64287 = {{array_64220[1], array_64220[0]}, {array_64185[1], array_64185[0]}, eight__3};
  assign tuple_64288 = {{array_64221[1], array_64221[0]}, {array_64185[1], array_64185[0]}, eight__4};
  assign tuple_64289 = {{array_64222[1], array_64222[0]}, {array_64185[1], array_64185[0]}, eight__5};
  assign tuple_64290 = {{array_64223[1], array_64223[0]}, {array_64185[1], array_64185[0]}, eight__6};
  assign tuple_64291 = {{array_64224[1], array_64224[0]}, {array_64185[1], array_64185[0]}, eight__7};
  assign tuple_64292 = {{array_64225[1], array_64225[0]}, {array_64185[1], array_64185[0]}, eight__8};
  assign tuple_64293 = {{array_64226[1], array_64226[0]}, {array_64185[1], array_64185[0]}, eight__9};
  assign tuple_64294 = {{array_64227[1], array_64227[0]}, {array_64185[1], array_64185[0]}, eight__10};
  assign tuple_64295 = {{array_64228[1], array_64228[0]}, {array_64185[1], array_64185[0]}, eight__11};
  assign tuple_64296 = {{array_64229[1], array_64229[0]}, {array_64185[1], array_64185[0]}, eight__12};
  assign tuple_64297 = {{array_64230[1], array_64230[0]}, {array_64185[1], array_64185[0]}, eight__13};
  assign tuple_64298 = {{array_64231[1], array_64231[0]}, {array_64185[1], array_64185[0]}, eight__14};
  assign tuple_64299 = {{array_64232[1], array_64232[0]}, {array_64185[1], array_64185[0]}, eight__31};
  assign array_64300[0] = tuple_64233;
  assign array_64300[1] = tuple_64234;
  assign array_64300[2] = tuple_64235;
  assign array_64300[3] = tuple_64236;
  assign array_64300[4] = tuple_64237;
  assign array_64300[5] = tuple_64238;
  assign array_64300[6] = tuple_64239;
  assign array_64300[7] = tuple_64240;
  assign array_64300[8] = tuple_64241;
  assign array_64300[9] = tuple_64242;
  assign array_64300[10] = tuple_64243;
  assign array_64300[11] = tuple_64244;
  assign array_64300[12] = tuple_64245;
  assign array_64300[13] = tuple_64246;
  assign array_64300[14] = tuple_64247;
  assign array_64300[15] = tuple_64248;
  assign array_64300[16] = tuple_64249;
  assign array_64300[17] = tuple_64250;
  assign array_64300[18] = tuple_64251;
  assign array_64300[19] = tuple_64252;
  assign array_64300[20] = tuple_64253;
  assign array_64300[21] = tuple_64254;
  assign array_64300[22] = tuple_64255;
  assign array_64300[23] = tuple_64256;
  assign array_64300[24] = tuple_64257;
  assign array_64300[25] = tuple_64258;
  assign array_64300[26] = tuple_64259;
  assign array_64300[27] = tuple_64260;
  assign array_64300[28] = tuple_64261;
  assign array_64300[29] = tuple_64262;
  assign array_64300[30] = tuple_64263;
  assign array_64300[31] = tuple_64264;
  assign c_c0 = codes_data[15:8];
  assign c_c1 = codes_data[7:0];
  assign s_last = slices_data[0:0];
  assign active_inputs_valid_0 = codes_valid & slices_valid;
  assign array_64306[0] = tuple_64268;
  assign array_64306[1] = tuple_64269;
  assign array_64306[2] = tuple_64270;
  assign array_64306[3] = tuple_64271;
  assign array_64306[4] = tuple_64272;
  assign array_64306[5] = tuple_64273;
  assign array_64306[6] = tuple_64274;
  assign array_64306[7] = tuple_64275;
  assign array_64306[8] = tuple_64276;
  assign array_64306[9] = tuple_64277;
  assign array_64306[10] = tuple_64278;
  assign array_64306[11] = tuple_64279;
  assign array_64306[12] = tuple_64280;
  assign array_64306[13] = tuple_64281;
  assign array_64306[14] = tuple_64282;
  assign array_64306[15] = tuple_64283;
  assign array_64306[16] = tuple_64284;
  assign array_64306[17] = tuple_64285;
  assign array_64306[18] = tuple_64286;
  assign array_64306[19] = tuple_64287;
  assign array_64306[20] = tuple_64288;
  assign array_64306[21] = tuple_64289;
  assign array_64306[22] = tuple_64290;
  assign array_64306[23] = tuple_64291;
  assign array_64306[24] = tuple_64292;
  assign array_64306[25] = tuple_64293;
  assign array_64306[26] = tuple_64294;
  assign array_64306[27] = tuple_64295;
  assign array_64306[28] = tuple_64296;
  assign array_64306[29] = tuple_64297;
  assign array_64306[30] = tuple_64298;
  assign array_64306[31] = tuple_64299;
  assign x[0][0] = array_64300[0];
  assign x[0][1] = array_64300[1];
  assign x[0][2] = array_64300[2];
  assign x[0][3] = array_64300[3];
  assign x[0][4] = array_64300[4];
  assign x[0][5] = array_64300[5];
  assign x[0][6] = array_64300[6];
  assign x[0][7] = array_64300[7];
  assign x[0][8] = array_64300[8];
  assign x[0][9] = array_64300[9];
  assign x[0][10] = array_64300[10];
  assign x[0][11] = array_64300[11];
  assign x[0][12] = array_64300[12];
  assign x[0][13] = array_64300[13];
  assign x[0][14] = array_64300[14];
  assign x[0][15] = array_64300[15];
  assign x[0][16] = array_64300[16];
  assign x[0][17] = array_64300[17];
  assign x[0][18] = array_64300[18];
  assign x[0][19] = array_64300[19];
  assign x[0][20] = array_64300[20];
  assign x[0][21] = array_64300[21];
  assign x[0][22] = array_64300[22];
  assign x[0][23] = array_64300[23];
  assign x[0][24] = array_64300[24];
  assign x[0][25] = array_64300[25];
  assign x[0][26] = array_64300[26];
  assign x[0][27] = array_64300[27];
  assign x[0][28] = array_64300[28];
  assign x[0][29] = array_64300[29];
  assign x[0][30] = array_64300[30];
  assign x[0][31] = array_64300[31];
  assign tag = {c_mode__4, c_c0, c_c1, s_last};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & selected_ready;
  assign tuple_64312 = {{array_64306[31], array_64306[30], array_64306[29], array_64306[28], array_64306[27], array_64306[26], array_64306[25], array_64306[24], array_64306[23], array_64306[22], array_64306[21], array_64306[20], array_64306[19], array_64306[18], array_64306[17], array_64306[16], array_64306[15], array_64306[14], array_64306[13], array_64306[12], array_64306[11], array_64306[10], array_64306[9], array_64306[8], array_64306[7], array_64306[6], array_64306[5], array_64306[4], array_64306[3], array_64306[2], array_64306[1], array_64306[0]}, {{x[0][31], x[0][30], x[0][29], x[0][28], x[0][27], x[0][26], x[0][25], x[0][24], x[0][23], x[0][22], x[0][21], x[0][20], x[0][19], x[0][18], x[0][17], x[0][16], x[0][15], x[0][14], x[0][13], x[0][12], x[0][11], x[0][10], x[0][9], x[0][8], x[0][7], x[0][6], x[0][5], x[0][4], x[0][3], x[0][2], x[0][1], x[0][0]}}, tag};
  assign codes_ready = stage_outputs_valid_0;
  assign selected_data = tuple_64312;
  assign selected_valid = active_inputs_valid_0;
  assign slices_ready = stage_outputs_valid_0;
endmodule


module edgegen_sum(
  input wire clk,
  input wire rst,
  input wire [323:0] reduced__1_data,
  input wire reduced__1_valid,
  input wire summed_ready,
  output wire reduced__1_ready,
  output wire [91:0] summed_data,
  output wire summed_valid
);
  wire [18:0] v_t__1[0:0][0:3][0:3];
  wire literal_67189;
  wire [1:0] literal_67190;
  wire [1:0] literal_67191;
  wire [1:0] literal_67192;
  wire [1:0] literal_67193;
  wire [18:0] a;
  wire [18:0] b;
  wire [18:0] a__1;
  wire [18:0] b__1;
  wire [18:0] a__2;
  wire [18:0] b__2;
  wire [18:0] a__3;
  wire [18:0] b__3;
  wire [18:0] a__4;
  wire [18:0] b__4;
  wire [18:0] a__5;
  wire [18:0] b__5;
  wire [18:0] a__6;
  wire [18:0] b__6;
  wire [18:0] a__7;
  wire [18:0] b__7;
  wire [17:0] a_value;
  wire literal_67211;
  wire [17:0] b_value;
  wire a_carry;
  wire [17:0] a_value__1;
  wire [17:0] b_value__1;
  wire a_carry__1;
  wire [17:0] a_value__3;
  wire [17:0] b_value__3;
  wire a_carry__2;
  wire [17:0] a_value__4;
  wire [17:0] b_value__4;
  wire a_carry__3;
  wire [17:0] a_value__6;
  wire [17:0] b_value__6;
  wire a_carry__4;
  wire [17:0] a_value__7;
  wire [17:0] b_value__7;
  wire a_carry__5;
  wire [17:0] a_value__9;
  wire [17:0] b_value__9;
  wire a_carry__6;
  wire [17:0] a_value__10;
  wire [17:0] b_value__10;
  wire a_carry__7;
  wire [18:0] concat_67235;
  wire [18:0] concat_67236;
  wire [18:0] concat_67237;
  wire [18:0] concat_67238;
  wire [18:0] concat_67239;
  wire [18:0] concat_67240;
  wire [18:0] concat_67241;
  wire [18:0] concat_67242;
  wire [18:0] concat_67243;
  wire [18:0] concat_67244;
  wire [18:0] concat_67245;
  wire [18:0] concat_67246;
  wire [18:0] concat_67247;
  wire [18:0] concat_67248;
  wire [18:0] concat_67249;
  wire [18:0] concat_67250;
  wire [18:0] sum;
  wire [18:0] sum__1;
  wire [18:0] sum__3;
  wire [18:0] sum__4;
  wire [18:0] sum__6;
  wire [18:0] sum__7;
  wire [18:0] sum__9;
  wire [18:0] sum__10;
  wire [17:0] a_value__2;
  wire [17:0] b_value__2;
  wire b_carry;
  wire [17:0] a_value__5;
  wire [17:0] b_value__5;
  wire b_carry__2;
  wire [17:0] a_value__8;
  wire [17:0] b_value__8;
  wire b_carry__4;
  wire [17:0] a_value__11;
  wire [17:0] b_value__11;
  wire b_carry__6;
  wire [18:0] concat_67271;
  wire [18:0] concat_67272;
  wire [18:0] concat_67273;
  wire [18:0] concat_67274;
  wire [18:0] concat_67275;
  wire [18:0] concat_67276;
  wire [18:0] concat_67277;
  wire [18:0] concat_67278;
  wire [18:0] sum__2;
  wire [16:0] literal_67280;
  wire b_carry__1;
  wire [18:0] sum__5;
  wire b_carry__3;
  wire [18:0] sum__8;
  wire b_carry__5;
  wire [18:0] sum__11;
  wire b_carry__7;
  wire [17:0] t_value;
  wire [17:0] concat_67289;
  wire [17:0] t_value__1;
  wire [17:0] concat_67291;
  wire [17:0] t_value__2;
  wire [17:0] concat_67293;
  wire [17:0] t_value__3;
  wire [17:0] concat_67295;
  wire [17:0] add_67298;
  wire [17:0] add_67299;
  wire [17:0] add_67300;
  wire [17:0] add_67301;
  wire [17:0] array_67305[0:3];
  wire [17:0] sums[0:0][0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [91:0] tuple_67311;
  assign v_t__1[0][0][0] = reduced__1_data[38:20];
  assign v_t__1[0][0][1] = reduced__1_data[57:39];
  assign v_t__1[0][0][2] = reduced__1_data[76:58];
  assign v_t__1[0][0][3] = reduced__1_data[95:77];
  assign v_t__1[0][1][0] = reduced__1_data[114:96];
  assign v_t__1[0][1][1] = reduced__1_data[133:115];
  assign v_t__1[0][1][2] = reduced__1_data[152:134];
  assign v_t__1[0][1][3] = reduced__1_data[171:153];
  assign v_t__1[0][2][0] = reduced__1_data[190:172];
  assign v_t__1[0][2][1] = reduced__1_data[209:191];
  assign v_t__1[0][2][2] = reduced__1_data[228:210];
  assign v_t__1[0][2][3] = reduced__1_data[247:229];
  assign v_t__1[0][3][0] = reduced__1_data[266:248];
  assign v_t__1[0][3][1] = reduced__1_data[285:267];
  assign v_t__1[0][3][2] = reduced__1_data[304:286];
  assign v_t__1[0][3][3] = reduced__1_data[323:305];
  assign literal_67189 = 1'h0;
  assign literal_67190 = 2'h0;
  assign literal_67191 = 2'h1;
  assign literal_67192 = 2'h2;
  assign literal_67193 = 2'h3;
  assign a = v_t__1[literal_67189][literal_67190][literal_67190];
  assign b = v_t__1[literal_67189][literal_67190][literal_67191];
  assign a__1 = v_t__1[literal_67189][literal_67190][literal_67192];
  assign b__1 = v_t__1[literal_67189][literal_67190][literal_67193];
  assign a__2 = v_t__1[literal_67189][literal_67191][literal_67190];
  assign b__2 = v_t__1[literal_67189][literal_67191][literal_67191];
  assign a__3 = v_t__1[literal_67189][literal_67191][literal_67192];
  assign b__3 = v_t__1[literal_67189][literal_67191][literal_67193];
  assign a__4 = v_t__1[literal_67189][literal_67192][literal_67190];
  assign b__4 = v_t__1[literal_67189][literal_67192][literal_67191];
  assign a__5 = v_t__1[literal_67189][literal_67192][literal_67192];
  assign b__5 = v_t__1[literal_67189][literal_67192][literal_67193];
  assign a__6 = v_t__1[literal_67189][literal_67193][literal_67190];
  assign b__6 = v_t__1[literal_67189][literal_67193][literal_67191];
  assign a__7 = v_t__1[literal_67189][literal_67193][literal_67192];
  assign b__7 = v_t__1[literal_67189][literal_67193][literal_67193];
  assign a_value = a[18:1];
  assign literal_67211 = 1'h1;
  assign b_value = b[18:1];
  assign a_carry = a[0:0];
  assign a_value__1 = a__1[18:1];
  assign b_value__1 = b__1[18:1];
  assign a_carry__1 = a__1[0:0];
  assign a_value__3 = a__2[18:1];
  assign b_value__3 = b__2[18:1];
  assign a_carry__2 = a__2[0:0];
  assign a_value__4 = a__3[18:1];
  assign b_value__4 = b__3[18:1];
  assign a_carry__3 = a__3[0:0];
  assign a_value__6 = a__4[18:1];
  assign b_value__6 = b__4[18:1];
  assign a_carry__4 = a__4[0:0];
  assign a_value__7 = a__5[18:1];
  assign b_value__7 = b__5[18:1];
  assign a_carry__5 = a__5[0:0];
  assign a_value__9 = a__6[18:1];
  assign b_value__9 = b__6[18:1];
  assign a_carry__6 = a__6[0:0];
  assign a_value__10 = a__7[18:1];
  assign b_value__10 = b__7[18:1];
  assign a_carry__7 = a__7[0:0];
  assign concat_67235 = {a_value, literal_67211};
  assign concat_67236 = {b_value, a_carry};
  assign concat_67237 = {a_value__1, literal_67211};
  assign concat_67238 = {b_value__1, a_carry__1};
  assign concat_67239 = {a_value__3, literal_67211};
  assign concat_67240 = {b_value__3, a_carry__2};
  assign concat_67241 = {a_value__4, literal_67211};
  assign concat_67242 = {b_value__4, a_carry__3};
  assign concat_67243 = {a_value__6, literal_67211};
  assign concat_67244 = {b_value__6, a_carry__4};
  assign concat_67245 = {a_value__7, literal_67211};
  assign concat_67246 = {b_value__7, a_carry__5};
  assign concat_67247 = {a_value__9, literal_67211};
  assign concat_67248 = {b_value__9, a_carry__6};
  assign concat_67249 = {a_value__10, literal_67211};
  assign concat_67250 = {b_value__10, a_carry__7};
  assign sum = concat_67235 + concat_67236;
  assign sum__1 = concat_67237 + concat_67238;
  assign sum__3 = concat_67239 + concat_67240;
  assign sum__4 = concat_67241 + concat_67242;
  assign sum__6 = concat_67243 + concat_67244;
  assign sum__7 = concat_67245 + concat_67246;
  assign sum__9 = concat_67247 + concat_67248;
  assign sum__10 = concat_67249 + concat_67250;
  assign a_value__2 = sum[18:1];
  assign b_value__2 = sum__1[18:1];
  assign b_carry = b[0:0];
  assign a_value__5 = sum__3[18:1];
  assign b_value__5 = sum__4[18:1];
  assign b_carry__2 = b__2[0:0];
  assign a_value__8 = sum__6[18:1];
  assign b_value__8 = sum__7[18:1];
  assign b_carry__4 = b__4[0:0];
  assign a_value__11 = sum__9[18:1];
  assign b_value__11 = sum__10[18:1];
  assign b_carry__6 = b__6[0:0];
  assign concat_67271 = {a_value__2, literal_67211};
  assign concat_67272 = {b_value__2, b_carry};
  assign concat_67273 = {a_value__5, literal_67211};
  assign concat_67274 = {b_value__5, b_carry__2};
  assign concat_67275 = {a_value__8, literal_67211};
  assign concat_67276 = {b_value__8, b_carry__4};
  assign concat_67277 = {a_value__11, literal_67211};
  assign concat_67278 = {b_value__11, b_carry__6};
  assign sum__2 = concat_67271 + concat_67272;
  assign literal_67280 = 17'h0_0000;
  assign b_carry__1 = b__1[0:0];
  assign sum__5 = concat_67273 + concat_67274;
  assign b_carry__3 = b__3[0:0];
  assign sum__8 = concat_67275 + concat_67276;
  assign b_carry__5 = b__5[0:0];
  assign sum__11 = concat_67277 + concat_67278;
  assign b_carry__7 = b__7[0:0];
  assign t_value = sum__2[18:1];
  assign concat_67289 = {literal_67280, b_carry__1};
  assign t_value__1 = sum__5[18:1];
  assign concat_67291 = {literal_67280, b_carry__3};
  assign t_value__2 = sum__8[18:1];
  assign concat_67293 = {literal_67280, b_carry__5};
  assign t_value__3 = sum__11[18:1];
  assign concat_67295 = {literal_67280, b_carry__7};
  assign add_67298 = t_value + concat_67289;
  assign add_67299 = t_value__1 + concat_67291;
  assign add_67300 = t_value__2 + concat_67293;
  assign add_67301 = t_value__3 + concat_67295;
  assign array_67305[0] = add_67298;
  assign array_67305[1] = add_67299;
  assign array_67305[2] = add_67300;
  assign array_67305[3] = add_67301;
  assign sums[0][0] = array_67305[0];
  assign sums[0][1] = array_67305[1];
  assign sums[0][2] = array_67305[2];
  assign sums[0][3] = array_67305[3];
  assign v_tag = reduced__1_data[19:0];
  assign stage_outputs_valid_0 = reduced__1_valid & summed_ready;
  assign tuple_67311 = {{{sums[0][3], sums[0][2], sums[0][1], sums[0][0]}}, v_tag};
  assign reduced__1_ready = stage_outputs_valid_0;
  assign summed_data = tuple_67311;
  assign summed_valid = reduced__1_valid;
endmodule


module edgegen_accumulate(
  input wire clk,
  input wire rst,
  input wire results_ready,
  input wire [128:0] scaled_data,
  input wire scaled_valid,
  output wire [127:0] results_data,
  output wire results_valid,
  output wire scaled_ready
);
  wire [31:0] ____state_init[0:3];
  assign ____state_init[0] = 32'h0000_0000;
  assign ____state_init[1] = 32'h0000_0000;
  assign ____state_init[2] = 32'h0000_0000;
  assign ____state_init[3] = 32'h0000_0000;
  wire [31:0] literal_67403[0:3];
  assign literal_67403[0] = 32'h0000_0000;
  assign literal_67403[1] = 32'h0000_0000;
  assign literal_67403[2] = 32'h0000_0000;
  assign literal_67403[3] = 32'h0000_0000;
  reg [31:0] ____state[0:3];
  wire [1:0] literal_67376;
  wire [31:0] v_sums[0:0][0:3];
  wire literal_67378;
  wire [1:0] literal_67379;
  wire [1:0] literal_67380;
  wire [1:0] literal_67381;
  wire [31:0] array_index_67383;
  wire [31:0] array_index_67384;
  wire [31:0] array_index_67385;
  wire [31:0] array_index_67386;
  wire [31:0] array_index_67387;
  wire [31:0] array_index_67388;
  wire [31:0] array_index_67389;
  wire [31:0] array_index_67390;
  wire v_last__1;
  wire [31:0] add_67395;
  wire [31:0] add_67396;
  wire [31:0] add_67397;
  wire [31:0] add_67398;
  wire not_67394;
  wire [31:0] sums[0:3];
  wire or_67401;
  wire [31:0] sel_67406[0:3];
  wire stage_outputs_valid_0;
  wire [127:0] concat_67409;
  wire and_73706;
  assign literal_67376 = 2'h0;
  assign v_sums[0][0] = scaled_data[32:1];
  assign v_sums[0][1] = scaled_data[64:33];
  assign v_sums[0][2] = scaled_data[96:65];
  assign v_sums[0][3] = scaled_data[128:97];
  assign literal_67378 = 1'h0;
  assign literal_67379 = 2'h1;
  assign literal_67380 = 2'h2;
  assign literal_67381 = 2'h3;
  assign array_index_67383 = ____state[literal_67376];
  assign array_index_67384 = v_sums[literal_67378][literal_67376];
  assign array_index_67385 = ____state[literal_67379];
  assign array_index_67386 = v_sums[literal_67378][literal_67379];
  assign array_index_67387 = ____state[literal_67380];
  assign array_index_67388 = v_sums[literal_67378][literal_67380];
  assign array_index_67389 = ____state[literal_67381];
  assign array_index_67390 = v_sums[literal_67378][literal_67381];
  assign v_last__1 = scaled_data[0:0];
  assign add_67395 = array_index_67383 + array_index_67384;
  assign add_67396 = array_index_67385 + array_index_67386;
  assign add_67397 = array_index_67387 + array_index_67388;
  assign add_67398 = array_index_67389 + array_index_67390;
  assign not_67394 = ~v_last__1;
  assign sums[0] = add_67395;
  assign sums[1] = add_67396;
  assign sums[2] = add_67397;
  assign sums[3] = add_67398;
  assign or_67401 = results_ready | not_67394;
  assign sel_67406[0] = v_last__1 == 1'h0 ? sums[0] : literal_67403[0];
  assign sel_67406[1] = v_last__1 == 1'h0 ? sums[1] : literal_67403[1];
  assign sel_67406[2] = v_last__1 == 1'h0 ? sums[2] : literal_67403[2];
  assign sel_67406[3] = v_last__1 == 1'h0 ? sums[3] : literal_67403[3];
  assign stage_outputs_valid_0 = scaled_valid & or_67401;
  assign concat_67409 = {add_67398, add_67397, add_67396, add_67395};
  assign and_73706 = scaled_valid & v_last__1;
  always @ (posedge clk) begin
    if (rst) begin
      ____state[0] <= ____state_init[0];
      ____state[1] <= ____state_init[1];
      ____state[2] <= ____state_init[2];
      ____state[3] <= ____state_init[3];
    end else begin
      ____state[0] <= stage_outputs_valid_0 ? sel_67406[0] : ____state[0];
      ____state[1] <= stage_outputs_valid_0 ? sel_67406[1] : ____state[1];
      ____state[2] <= stage_outputs_valid_0 ? sel_67406[2] : ____state[2];
      ____state[3] <= stage_outputs_valid_0 ? sel_67406[3] : ____state[3];
    end
  end
  assign results_data = concat_67409;
  assign results_valid = and_73706;
  assign scaled_ready = stage_outputs_valid_0;
endmodule


module edgegen_finishpower(
  input wire clk,
  input wire rst,
  input wire [168:0] power_fourth_data,
  input wire power_fourth_valid,
  input wire power_results_ready,
  output wire power_fourth_ready,
  output wire [140:0] power_results_data,
  output wire power_results_valid
);
  function automatic [31:0] umul32b_16b_x_16b (input reg [15:0] lhs, input reg [15:0] rhs);
    begin
      umul32b_16b_x_16b = lhs * rhs;
    end
  endfunction
  wire [38:0] v_p[0:3];
  wire [1:0] literal_70769;
  wire [1:0] literal_70770;
  wire [1:0] literal_70771;
  wire [1:0] literal_70772;
  wire [38:0] array_index_70773;
  wire [38:0] array_index_70774;
  wire [38:0] array_index_70775;
  wire [38:0] array_index_70776;
  wire [15:0] p_fraction__4;
  wire [15:0] p_h__4;
  wire [6:0] p_n__4;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [6:0] p_n__3;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [6:0] p_n__2;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [6:0] p_n__1;
  wire [31:0] umul_70789;
  wire [1:0] bit_slice_70790;
  wire [31:0] umul_70791;
  wire [1:0] bit_slice_70792;
  wire [31:0] umul_70793;
  wire [1:0] bit_slice_70794;
  wire [31:0] umul_70795;
  wire [1:0] bit_slice_70796;
  wire [12:0] v_tag;
  wire literal_70798;
  wire [15:0] bit_slice_70799;
  wire [13:0] literal_70800;
  wire or_reduce_70801;
  wire [6:0] literal_70802;
  wire [15:0] bit_slice_70803;
  wire or_reduce_70804;
  wire [15:0] bit_slice_70805;
  wire or_reduce_70806;
  wire [15:0] bit_slice_70807;
  wire or_reduce_70808;
  wire [4:0] op;
  wire [4:0] literal_70810;
  wire [30:0] value__3;
  wire [6:0] shift__3;
  wire literal_70813;
  wire [6:0] not_70814;
  wire [6:0] literal_70815;
  wire [30:0] value__2;
  wire [6:0] shift__2;
  wire [6:0] not_70818;
  wire [30:0] value__1;
  wire [6:0] shift__1;
  wire [6:0] not_70821;
  wire [30:0] value;
  wire [6:0] shift;
  wire [6:0] not_70824;
  wire eq_70827;
  wire [30:0] shrl_70828;
  wire [30:0] concat_70829;
  wire [30:0] shrl_70830;
  wire [30:0] concat_70831;
  wire [30:0] shrl_70832;
  wire [30:0] concat_70833;
  wire [30:0] shrl_70834;
  wire [30:0] concat_70835;
  wire [30:0] sel_70839;
  wire [30:0] sel_70840;
  wire [30:0] sel_70841;
  wire [30:0] sel_70842;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_70847;
  assign v_p[0] = power_fourth_data[51:13];
  assign v_p[1] = power_fourth_data[90:52];
  assign v_p[2] = power_fourth_data[129:91];
  assign v_p[3] = power_fourth_data[168:130];
  assign literal_70769 = 2'h3;
  assign literal_70770 = 2'h2;
  assign literal_70771 = 2'h1;
  assign literal_70772 = 2'h0;
  assign array_index_70773 = v_p[literal_70769];
  assign array_index_70774 = v_p[literal_70770];
  assign array_index_70775 = v_p[literal_70771];
  assign array_index_70776 = v_p[literal_70772];
  assign p_fraction__4 = array_index_70773[22:7];
  assign p_h__4 = array_index_70773[38:23];
  assign p_n__4 = array_index_70773[6:0];
  assign p_fraction__3 = array_index_70774[22:7];
  assign p_h__3 = array_index_70774[38:23];
  assign p_n__3 = array_index_70774[6:0];
  assign p_fraction__1 = array_index_70775[22:7];
  assign p_h__1 = array_index_70775[38:23];
  assign p_n__2 = array_index_70775[6:0];
  assign p_fraction__2 = array_index_70776[22:7];
  assign p_h__2 = array_index_70776[38:23];
  assign p_n__1 = array_index_70776[6:0];
  assign umul_70789 = umul32b_16b_x_16b(p_fraction__4, p_h__4);
  assign bit_slice_70790 = p_n__4[6:5];
  assign umul_70791 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_70792 = p_n__3[6:5];
  assign umul_70793 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign bit_slice_70794 = p_n__2[6:5];
  assign umul_70795 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign bit_slice_70796 = p_n__1[6:5];
  assign v_tag = power_fourth_data[12:0];
  assign literal_70798 = 1'h1;
  assign bit_slice_70799 = umul_70789[31:16];
  assign literal_70800 = 14'h0000;
  assign or_reduce_70801 = |bit_slice_70790;
  assign literal_70802 = 7'h1f;
  assign bit_slice_70803 = umul_70791[31:16];
  assign or_reduce_70804 = |bit_slice_70792;
  assign bit_slice_70805 = umul_70793[31:16];
  assign or_reduce_70806 = |bit_slice_70794;
  assign bit_slice_70807 = umul_70795[31:16];
  assign or_reduce_70808 = |bit_slice_70796;
  assign op = v_tag[12:8];
  assign literal_70810 = 5'h08;
  assign value__3 = {literal_70798, bit_slice_70799, literal_70800};
  assign shift__3 = or_reduce_70801 ? literal_70802 : p_n__4;
  assign literal_70813 = 1'h0;
  assign not_70814 = ~p_n__4;
  assign literal_70815 = 7'h00;
  assign value__2 = {literal_70798, bit_slice_70803, literal_70800};
  assign shift__2 = or_reduce_70804 ? literal_70802 : p_n__3;
  assign not_70818 = ~p_n__3;
  assign value__1 = {literal_70798, bit_slice_70805, literal_70800};
  assign shift__1 = or_reduce_70806 ? literal_70802 : p_n__2;
  assign not_70821 = ~p_n__2;
  assign value = {literal_70798, bit_slice_70807, literal_70800};
  assign shift = or_reduce_70808 ? literal_70802 : p_n__1;
  assign not_70824 = ~p_n__1;
  assign eq_70827 = op == literal_70810;
  assign shrl_70828 = shift__3 >= 7'h1f ? 31'h0000_0000 : value__3 >> shift__3;
  assign concat_70829 = {literal_70813, not_70814, bit_slice_70799, literal_70815};
  assign shrl_70830 = shift__2 >= 7'h1f ? 31'h0000_0000 : value__2 >> shift__2;
  assign concat_70831 = {literal_70813, not_70818, bit_slice_70803, literal_70815};
  assign shrl_70832 = shift__1 >= 7'h1f ? 31'h0000_0000 : value__1 >> shift__1;
  assign concat_70833 = {literal_70813, not_70821, bit_slice_70805, literal_70815};
  assign shrl_70834 = shift >= 7'h1f ? 31'h0000_0000 : value >> shift;
  assign concat_70835 = {literal_70813, not_70824, bit_slice_70807, literal_70815};
  assign sel_70839 = eq_70827 ? concat_70829 : shrl_70828;
  assign sel_70840 = eq_70827 ? concat_70831 : shrl_70830;
  assign sel_70841 = eq_70827 ? concat_70833 : shrl_70832;
  assign sel_70842 = eq_70827 ? concat_70835 : shrl_70834;
  assign beat = {literal_70813, sel_70839, literal_70813, sel_70840, literal_70813, sel_70841, literal_70813, sel_70842};
  assign stage_outputs_valid_0 = power_fourth_valid & power_results_ready;
  assign tuple_70847 = {beat, v_tag};
  assign power_fourth_ready = stage_outputs_valid_0;
  assign power_results_data = tuple_70847;
  assign power_results_valid = power_fourth_valid;
endmodule


module edgegen_powerstep(
  input wire clk,
  input wire rst,
  input wire power_first_ready,
  input wire [168:0] power_prepared_data,
  input wire power_prepared_valid,
  output wire [168:0] power_first_data,
  output wire power_first_valid,
  output wire power_prepared_ready
);
  function automatic [31:0] umul32b_16b_x_16b (input reg [15:0] lhs, input reg [15:0] rhs);
    begin
      umul32b_16b_x_16b = lhs * rhs;
    end
  endfunction
  wire [38:0] v_p[0:3];
  wire [1:0] literal_70501;
  wire [1:0] literal_70502;
  wire [1:0] literal_70503;
  wire [1:0] literal_70504;
  wire [38:0] array_index_70505;
  wire [38:0] array_index_70506;
  wire [38:0] array_index_70507;
  wire [38:0] array_index_70508;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_70517;
  wire [31:0] umul_70518;
  wire [31:0] umul_70519;
  wire [31:0] umul_70520;
  wire [12:0] bit_slice_70521;
  wire [12:0] literal_70522;
  wire [12:0] bit_slice_70523;
  wire [12:0] bit_slice_70524;
  wire [12:0] bit_slice_70525;
  wire [12:0] add_70526;
  wire [2:0] bit_slice_70527;
  wire [12:0] add_70528;
  wire [2:0] bit_slice_70529;
  wire [12:0] add_70530;
  wire [2:0] bit_slice_70531;
  wire [12:0] add_70532;
  wire [2:0] bit_slice_70533;
  wire [15:0] concat_70534;
  wire [6:0] tuple_index_70535;
  wire [15:0] concat_70536;
  wire [6:0] tuple_index_70537;
  wire [15:0] concat_70538;
  wire [6:0] tuple_index_70539;
  wire [15:0] concat_70540;
  wire [6:0] tuple_index_70541;
  wire [38:0] tuple_70544;
  wire [38:0] tuple_70545;
  wire [38:0] tuple_70546;
  wire [38:0] tuple_70547;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_70555;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_prepared_data[51:13];
  assign v_p[1] = power_prepared_data[90:52];
  assign v_p[2] = power_prepared_data[129:91];
  assign v_p[3] = power_prepared_data[168:130];
  assign literal_70501 = 2'h0;
  assign literal_70502 = 2'h1;
  assign literal_70503 = 2'h2;
  assign literal_70504 = 2'h3;
  assign array_index_70505 = v_p[literal_70501];
  assign array_index_70506 = v_p[literal_70502];
  assign array_index_70507 = v_p[literal_70503];
  assign array_index_70508 = v_p[literal_70504];
  assign p_fraction = array_index_70505[22:7];
  assign p_h = array_index_70505[38:23];
  assign p_fraction__1 = array_index_70506[22:7];
  assign p_h__1 = array_index_70506[38:23];
  assign p_fraction__2 = array_index_70507[22:7];
  assign p_h__2 = array_index_70507[38:23];
  assign p_fraction__3 = array_index_70508[22:7];
  assign p_h__3 = array_index_70508[38:23];
  assign umul_70517 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_70518 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_70519 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_70520 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_70521 = umul_70517[31:19];
  assign literal_70522 = 13'h006f;
  assign bit_slice_70523 = umul_70518[31:19];
  assign bit_slice_70524 = umul_70519[31:19];
  assign bit_slice_70525 = umul_70520[31:19];
  assign add_70526 = bit_slice_70521 + literal_70522;
  assign bit_slice_70527 = umul_70517[18:16];
  assign add_70528 = bit_slice_70523 + literal_70522;
  assign bit_slice_70529 = umul_70518[18:16];
  assign add_70530 = bit_slice_70524 + literal_70522;
  assign bit_slice_70531 = umul_70519[18:16];
  assign add_70532 = bit_slice_70525 + literal_70522;
  assign bit_slice_70533 = umul_70520[18:16];
  assign concat_70534 = {add_70526, bit_slice_70527};
  assign tuple_index_70535 = array_index_70505[6:0];
  assign concat_70536 = {add_70528, bit_slice_70529};
  assign tuple_index_70537 = array_index_70506[6:0];
  assign concat_70538 = {add_70530, bit_slice_70531};
  assign tuple_index_70539 = array_index_70507[6:0];
  assign concat_70540 = {add_70532, bit_slice_70533};
  assign tuple_index_70541 = array_index_70508[6:0];
  assign tuple_70544 = {concat_70534, p_fraction, tuple_index_70535};
  assign tuple_70545 = {concat_70536, p_fraction__1, tuple_index_70537};
  assign tuple_70546 = {concat_70538, p_fraction__2, tuple_index_70539};
  assign tuple_70547 = {concat_70540, p_fraction__3, tuple_index_70541};
  assign p[0] = tuple_70544;
  assign p[1] = tuple_70545;
  assign p[2] = tuple_70546;
  assign p[3] = tuple_70547;
  assign v_tag = power_prepared_data[12:0];
  assign tuple_70555 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_prepared_valid & power_first_ready;
  assign power_first_data = tuple_70555;
  assign power_first_valid = power_prepared_valid;
  assign power_prepared_ready = stage_outputs_valid_0;
endmodule


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
  wire [1:0] literal_70572;
  wire [1:0] literal_70573;
  wire [1:0] literal_70574;
  wire [1:0] literal_70575;
  wire [38:0] array_index_70576;
  wire [38:0] array_index_70577;
  wire [38:0] array_index_70578;
  wire [38:0] array_index_70579;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_70588;
  wire [31:0] umul_70589;
  wire [31:0] umul_70590;
  wire [31:0] umul_70591;
  wire [15:0] bit_slice_70592;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_70594;
  wire [15:0] bit_slice_70595;
  wire [15:0] bit_slice_70596;
  wire [15:0] add_70599;
  wire [6:0] tuple_index_70600;
  wire [15:0] add_70601;
  wire [6:0] tuple_index_70602;
  wire [15:0] add_70603;
  wire [6:0] tuple_index_70604;
  wire [15:0] add_70605;
  wire [6:0] tuple_index_70606;
  wire [38:0] tuple_70610;
  wire [38:0] tuple_70611;
  wire [38:0] tuple_70612;
  wire [38:0] tuple_70613;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_70619;
  assign v_p[0] = power_first_data[51:13];
  assign v_p[1] = power_first_data[90:52];
  assign v_p[2] = power_first_data[129:91];
  assign v_p[3] = power_first_data[168:130];
  assign literal_70572 = 2'h0;
  assign literal_70573 = 2'h1;
  assign literal_70574 = 2'h2;
  assign literal_70575 = 2'h3;
  assign array_index_70576 = v_p[literal_70572];
  assign array_index_70577 = v_p[literal_70573];
  assign array_index_70578 = v_p[literal_70574];
  assign array_index_70579 = v_p[literal_70575];
  assign p_fraction = array_index_70576[22:7];
  assign p_h = array_index_70576[38:23];
  assign p_fraction__1 = array_index_70577[22:7];
  assign p_h__1 = array_index_70577[38:23];
  assign p_fraction__2 = array_index_70578[22:7];
  assign p_h__2 = array_index_70578[38:23];
  assign p_fraction__3 = array_index_70579[22:7];
  assign p_h__3 = array_index_70579[38:23];
  assign umul_70588 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_70589 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_70590 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_70591 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_70592 = umul_70588[31:16];
  assign COEFFICIENT = 16'h0d53;
  assign bit_slice_70594 = umul_70589[31:16];
  assign bit_slice_70595 = umul_70590[31:16];
  assign bit_slice_70596 = umul_70591[31:16];
  assign add_70599 = bit_slice_70592 + COEFFICIENT;
  assign tuple_index_70600 = array_index_70576[6:0];
  assign add_70601 = bit_slice_70594 + COEFFICIENT;
  assign tuple_index_70602 = array_index_70577[6:0];
  assign add_70603 = bit_slice_70595 + COEFFICIENT;
  assign tuple_index_70604 = array_index_70578[6:0];
  assign add_70605 = bit_slice_70596 + COEFFICIENT;
  assign tuple_index_70606 = array_index_70579[6:0];
  assign tuple_70610 = {add_70599, p_fraction, tuple_index_70600};
  assign tuple_70611 = {add_70601, p_fraction__1, tuple_index_70602};
  assign tuple_70612 = {add_70603, p_fraction__2, tuple_index_70604};
  assign tuple_70613 = {add_70605, p_fraction__3, tuple_index_70606};
  assign p[0] = tuple_70610;
  assign p[1] = tuple_70611;
  assign p[2] = tuple_70612;
  assign p[3] = tuple_70613;
  assign v_tag = power_first_data[12:0];
  assign stage_outputs_valid_0 = power_first_valid & power_second_ready;
  assign tuple_70619 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_first_ready = stage_outputs_valid_0;
  assign power_second_data = tuple_70619;
  assign power_second_valid = power_first_valid;
endmodule


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
  wire [1:0] literal_70635;
  wire [1:0] literal_70636;
  wire [1:0] literal_70637;
  wire [1:0] literal_70638;
  wire [38:0] array_index_70639;
  wire [38:0] array_index_70640;
  wire [38:0] array_index_70641;
  wire [38:0] array_index_70642;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_70651;
  wire [31:0] umul_70652;
  wire [31:0] umul_70653;
  wire [31:0] umul_70654;
  wire [14:0] bit_slice_70655;
  wire [14:0] literal_70656;
  wire [14:0] bit_slice_70657;
  wire [14:0] bit_slice_70658;
  wire [14:0] bit_slice_70659;
  wire [14:0] add_70660;
  wire bit_slice_70661;
  wire [14:0] add_70662;
  wire bit_slice_70663;
  wire [14:0] add_70664;
  wire bit_slice_70665;
  wire [14:0] add_70666;
  wire bit_slice_70667;
  wire [15:0] concat_70670;
  wire [6:0] tuple_index_70671;
  wire [15:0] concat_70672;
  wire [6:0] tuple_index_70673;
  wire [15:0] concat_70674;
  wire [6:0] tuple_index_70675;
  wire [15:0] concat_70676;
  wire [6:0] tuple_index_70677;
  wire [38:0] tuple_70681;
  wire [38:0] tuple_70682;
  wire [38:0] tuple_70683;
  wire [38:0] tuple_70684;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_70690;
  assign v_p[0] = power_second_data[51:13];
  assign v_p[1] = power_second_data[90:52];
  assign v_p[2] = power_second_data[129:91];
  assign v_p[3] = power_second_data[168:130];
  assign literal_70635 = 2'h0;
  assign literal_70636 = 2'h1;
  assign literal_70637 = 2'h2;
  assign literal_70638 = 2'h3;
  assign array_index_70639 = v_p[literal_70635];
  assign array_index_70640 = v_p[literal_70636];
  assign array_index_70641 = v_p[literal_70637];
  assign array_index_70642 = v_p[literal_70638];
  assign p_fraction = array_index_70639[22:7];
  assign p_h = array_index_70639[38:23];
  assign p_fraction__1 = array_index_70640[22:7];
  assign p_h__1 = array_index_70640[38:23];
  assign p_fraction__2 = array_index_70641[22:7];
  assign p_h__2 = array_index_70641[38:23];
  assign p_fraction__3 = array_index_70642[22:7];
  assign p_h__3 = array_index_70642[38:23];
  assign umul_70651 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_70652 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_70653 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_70654 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_70655 = umul_70651[31:17];
  assign literal_70656 = 15'h1ee5;
  assign bit_slice_70657 = umul_70652[31:17];
  assign bit_slice_70658 = umul_70653[31:17];
  assign bit_slice_70659 = umul_70654[31:17];
  assign add_70660 = bit_slice_70655 + literal_70656;
  assign bit_slice_70661 = umul_70651[16];
  assign add_70662 = bit_slice_70657 + literal_70656;
  assign bit_slice_70663 = umul_70652[16];
  assign add_70664 = bit_slice_70658 + literal_70656;
  assign bit_slice_70665 = umul_70653[16];
  assign add_70666 = bit_slice_70659 + literal_70656;
  assign bit_slice_70667 = umul_70654[16];
  assign concat_70670 = {add_70660, bit_slice_70661};
  assign tuple_index_70671 = array_index_70639[6:0];
  assign concat_70672 = {add_70662, bit_slice_70663};
  assign tuple_index_70673 = array_index_70640[6:0];
  assign concat_70674 = {add_70664, bit_slice_70665};
  assign tuple_index_70675 = array_index_70641[6:0];
  assign concat_70676 = {add_70666, bit_slice_70667};
  assign tuple_index_70677 = array_index_70642[6:0];
  assign tuple_70681 = {concat_70670, p_fraction, tuple_index_70671};
  assign tuple_70682 = {concat_70672, p_fraction__1, tuple_index_70673};
  assign tuple_70683 = {concat_70674, p_fraction__2, tuple_index_70675};
  assign tuple_70684 = {concat_70676, p_fraction__3, tuple_index_70677};
  assign p[0] = tuple_70681;
  assign p[1] = tuple_70682;
  assign p[2] = tuple_70683;
  assign p[3] = tuple_70684;
  assign v_tag = power_second_data[12:0];
  assign stage_outputs_valid_0 = power_second_valid & power_third_ready;
  assign tuple_70690 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_second_ready = stage_outputs_valid_0;
  assign power_third_data = tuple_70690;
  assign power_third_valid = power_second_valid;
endmodule


module edgegen_powerstep_3(
  input wire clk,
  input wire rst,
  input wire power_fourth_ready,
  input wire [168:0] power_third_data,
  input wire power_third_valid,
  output wire [168:0] power_fourth_data,
  output wire power_fourth_valid,
  output wire power_third_ready
);
  function automatic [31:0] umul32b_16b_x_16b (input reg [15:0] lhs, input reg [15:0] rhs);
    begin
      umul32b_16b_x_16b = lhs * rhs;
    end
  endfunction
  wire [38:0] v_p[0:3];
  wire [1:0] literal_70706;
  wire [1:0] literal_70707;
  wire [1:0] literal_70708;
  wire [1:0] literal_70709;
  wire [38:0] array_index_70710;
  wire [38:0] array_index_70711;
  wire [38:0] array_index_70712;
  wire [38:0] array_index_70713;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_70722;
  wire [31:0] umul_70723;
  wire [31:0] umul_70724;
  wire [31:0] umul_70725;
  wire [15:0] bit_slice_70726;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_70728;
  wire [15:0] bit_slice_70729;
  wire [15:0] bit_slice_70730;
  wire [15:0] add_70731;
  wire [6:0] tuple_index_70732;
  wire [15:0] add_70733;
  wire [6:0] tuple_index_70734;
  wire [15:0] add_70735;
  wire [6:0] tuple_index_70736;
  wire [15:0] add_70737;
  wire [6:0] tuple_index_70738;
  wire [38:0] tuple_70741;
  wire [38:0] tuple_70742;
  wire [38:0] tuple_70743;
  wire [38:0] tuple_70744;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_70752;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_third_data[51:13];
  assign v_p[1] = power_third_data[90:52];
  assign v_p[2] = power_third_data[129:91];
  assign v_p[3] = power_third_data[168:130];
  assign literal_70706 = 2'h0;
  assign literal_70707 = 2'h1;
  assign literal_70708 = 2'h2;
  assign literal_70709 = 2'h3;
  assign array_index_70710 = v_p[literal_70706];
  assign array_index_70711 = v_p[literal_70707];
  assign array_index_70712 = v_p[literal_70708];
  assign array_index_70713 = v_p[literal_70709];
  assign p_fraction = array_index_70710[22:7];
  assign p_h = array_index_70710[38:23];
  assign p_fraction__1 = array_index_70711[22:7];
  assign p_h__1 = array_index_70711[38:23];
  assign p_fraction__2 = array_index_70712[22:7];
  assign p_h__2 = array_index_70712[38:23];
  assign p_fraction__3 = array_index_70713[22:7];
  assign p_h__3 = array_index_70713[38:23];
  assign umul_70722 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_70723 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_70724 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_70725 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_70726 = umul_70722[31:16];
  assign COEFFICIENT = 16'hb16b;
  assign bit_slice_70728 = umul_70723[31:16];
  assign bit_slice_70729 = umul_70724[31:16];
  assign bit_slice_70730 = umul_70725[31:16];
  assign add_70731 = bit_slice_70726 + COEFFICIENT;
  assign tuple_index_70732 = array_index_70710[6:0];
  assign add_70733 = bit_slice_70728 + COEFFICIENT;
  assign tuple_index_70734 = array_index_70711[6:0];
  assign add_70735 = bit_slice_70729 + COEFFICIENT;
  assign tuple_index_70736 = array_index_70712[6:0];
  assign add_70737 = bit_slice_70730 + COEFFICIENT;
  assign tuple_index_70738 = array_index_70713[6:0];
  assign tuple_70741 = {add_70731, p_fraction, tuple_index_70732};
  assign tuple_70742 = {add_70733, p_fraction__1, tuple_index_70734};
  assign tuple_70743 = {add_70735, p_fraction__2, tuple_index_70736};
  assign tuple_70744 = {add_70737, p_fraction__3, tuple_index_70738};
  assign p[0] = tuple_70741;
  assign p[1] = tuple_70742;
  assign p[2] = tuple_70743;
  assign p[3] = tuple_70744;
  assign v_tag = power_third_data[12:0];
  assign tuple_70752 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_third_valid & power_fourth_ready;
  assign power_fourth_data = tuple_70752;
  assign power_fourth_valid = power_third_valid;
  assign power_third_ready = stage_outputs_valid_0;
endmodule


module edgegen_preparepower(
  input wire clk,
  input wire rst,
  input wire [275:0] power_data,
  input wire power_valid,
  input wire power_prepared_ready,
  output wire power_ready,
  output wire [168:0] power_prepared_data,
  output wire power_prepared_valid
);
  wire [127:0] v_a;
  wire [7:0] exponent;
  wire [7:0] literal_70328;
  wire [7:0] exponent__1;
  wire [7:0] exponent__2;
  wire [7:0] exponent__3;
  wire normal;
  wire [7:0] literal_70333;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire [7:0] literal_70337;
  wire [7:0] p_exponent;
  wire [7:0] p_exponent__1;
  wire [7:0] p_exponent__2;
  wire [7:0] p_exponent__3;
  wire [7:0] sub_70342;
  wire [7:0] literal_70343;
  wire [7:0] sub_70344;
  wire [7:0] sub_70345;
  wire [7:0] sub_70346;
  wire ugt_70347;
  wire [4:0] bit_slice_70348;
  wire [4:0] literal_70349;
  wire ugt_70350;
  wire [4:0] bit_slice_70351;
  wire ugt_70352;
  wire [4:0] bit_slice_70353;
  wire ugt_70354;
  wire [4:0] bit_slice_70355;
  wire [22:0] fraction;
  wire [24:0] literal_70357;
  wire [4:0] sel_70358;
  wire [22:0] fraction__1;
  wire [4:0] sel_70360;
  wire [22:0] fraction__2;
  wire [4:0] sel_70362;
  wire [22:0] fraction__3;
  wire [4:0] sel_70364;
  wire not_70365;
  wire [22:0] not_70366;
  wire [24:0] shll_70367;
  wire not_70368;
  wire [22:0] not_70369;
  wire [24:0] shll_70370;
  wire not_70371;
  wire [22:0] not_70372;
  wire [24:0] shll_70373;
  wire not_70374;
  wire [22:0] not_70375;
  wire [24:0] shll_70376;
  wire literal_70377;
  wire [23:0] p_significand;
  wire [23:0] concat_70379;
  wire [23:0] bit_slice_70380;
  wire [23:0] p_significand__1;
  wire [23:0] concat_70382;
  wire [23:0] bit_slice_70383;
  wire [23:0] p_significand__2;
  wire [23:0] concat_70385;
  wire [23:0] bit_slice_70386;
  wire [23:0] p_significand__3;
  wire [23:0] concat_70388;
  wire [23:0] bit_slice_70389;
  wire [24:0] doubled;
  wire [23:0] whole;
  wire [23:0] nor_70392;
  wire [23:0] literal_70393;
  wire [24:0] doubled__1;
  wire [23:0] whole__1;
  wire [23:0] nor_70396;
  wire [24:0] doubled__2;
  wire [23:0] whole__2;
  wire [23:0] nor_70399;
  wire [24:0] doubled__3;
  wire [23:0] whole__3;
  wire [23:0] nor_70402;
  wire [24:0] shrl_70403;
  wire bit_slice_70404;
  wire ne_70405;
  wire [24:0] shrl_70406;
  wire bit_slice_70407;
  wire ne_70408;
  wire [24:0] shrl_70409;
  wire bit_slice_70410;
  wire ne_70411;
  wire [24:0] shrl_70412;
  wire bit_slice_70413;
  wire ne_70414;
  wire half;
  wire or_70416;
  wire half__1;
  wire or_70418;
  wire half__2;
  wire or_70420;
  wire half__3;
  wire or_70422;
  wire [21:0] literal_70423;
  wire and_70424;
  wire and_70425;
  wire and_70426;
  wire and_70427;
  wire [30:0] bit_slice_70428;
  wire [30:0] literal_70429;
  wire [22:0] bit_slice_70430;
  wire [22:0] concat_70431;
  wire [30:0] bit_slice_70432;
  wire [22:0] bit_slice_70433;
  wire [22:0] concat_70434;
  wire [30:0] bit_slice_70435;
  wire [22:0] bit_slice_70436;
  wire [22:0] concat_70437;
  wire [30:0] bit_slice_70438;
  wire [22:0] bit_slice_70439;
  wire [22:0] concat_70440;
  wire below;
  wire [22:0] size;
  wire [22:0] literal_70443;
  wire below__1;
  wire [22:0] size__1;
  wire below__2;
  wire [22:0] size__2;
  wire below__3;
  wire [22:0] size__3;
  wire [22:0] sel_70450;
  wire [22:0] sel_70451;
  wire [22:0] sel_70452;
  wire [22:0] sel_70453;
  wire [22:0] u;
  wire [22:0] u__1;
  wire [22:0] u__2;
  wire [22:0] u__3;
  wire [6:0] bit_slice_70458;
  wire [6:0] bit_slice_70459;
  wire [6:0] bit_slice_70460;
  wire [6:0] bit_slice_70461;
  wire [15:0] literal_70464;
  wire [15:0] bit_slice_70465;
  wire [6:0] neg_70466;
  wire [15:0] bit_slice_70467;
  wire [6:0] neg_70468;
  wire [15:0] bit_slice_70469;
  wire [6:0] neg_70470;
  wire [15:0] bit_slice_70471;
  wire [6:0] neg_70472;
  wire [38:0] tuple_70476;
  wire [38:0] tuple_70477;
  wire [38:0] tuple_70478;
  wire [38:0] tuple_70479;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_70485;
  assign v_a = power_data[275:148];
  assign exponent = v_a[30:23];
  assign literal_70328 = 8'h00;
  assign exponent__1 = v_a[62:55];
  assign exponent__2 = v_a[94:87];
  assign exponent__3 = v_a[126:119];
  assign normal = exponent != literal_70328;
  assign literal_70333 = 8'h01;
  assign normal__1 = exponent__1 != literal_70328;
  assign normal__2 = exponent__2 != literal_70328;
  assign normal__3 = exponent__3 != literal_70328;
  assign literal_70337 = 8'h86;
  assign p_exponent = normal ? exponent : literal_70333;
  assign p_exponent__1 = normal__1 ? exponent__1 : literal_70333;
  assign p_exponent__2 = normal__2 ? exponent__2 : literal_70333;
  assign p_exponent__3 = normal__3 ? exponent__3 : literal_70333;
  assign sub_70342 = literal_70337 - p_exponent;
  assign literal_70343 = 8'h1a;
  assign sub_70344 = literal_70337 - p_exponent__1;
  assign sub_70345 = literal_70337 - p_exponent__2;
  assign sub_70346 = literal_70337 - p_exponent__3;
  assign ugt_70347 = sub_70342 > literal_70343;
  assign bit_slice_70348 = sub_70342[4:0];
  assign literal_70349 = 5'h1a;
  assign ugt_70350 = sub_70344 > literal_70343;
  assign bit_slice_70351 = sub_70344[4:0];
  assign ugt_70352 = sub_70345 > literal_70343;
  assign bit_slice_70353 = sub_70345[4:0];
  assign ugt_70354 = sub_70346 > literal_70343;
  assign bit_slice_70355 = sub_70346[4:0];
  assign fraction = v_a[22:0];
  assign literal_70357 = 25'h1ff_ffff;
  assign sel_70358 = ugt_70347 ? literal_70349 : bit_slice_70348;
  assign fraction__1 = v_a[54:32];
  assign sel_70360 = ugt_70350 ? literal_70349 : bit_slice_70351;
  assign fraction__2 = v_a[86:64];
  assign sel_70362 = ugt_70352 ? literal_70349 : bit_slice_70353;
  assign fraction__3 = v_a[118:96];
  assign sel_70364 = ugt_70354 ? literal_70349 : bit_slice_70355;
  assign not_70365 = ~normal;
  assign not_70366 = ~fraction;
  assign shll_70367 = sel_70358 >= 5'h19 ? 25'h000_0000 : literal_70357 << sel_70358;
  assign not_70368 = ~normal__1;
  assign not_70369 = ~fraction__1;
  assign shll_70370 = sel_70360 >= 5'h19 ? 25'h000_0000 : literal_70357 << sel_70360;
  assign not_70371 = ~normal__2;
  assign not_70372 = ~fraction__2;
  assign shll_70373 = sel_70362 >= 5'h19 ? 25'h000_0000 : literal_70357 << sel_70362;
  assign not_70374 = ~normal__3;
  assign not_70375 = ~fraction__3;
  assign shll_70376 = sel_70364 >= 5'h19 ? 25'h000_0000 : literal_70357 << sel_70364;
  assign literal_70377 = 1'h0;
  assign p_significand = {normal, fraction};
  assign concat_70379 = {not_70365, not_70366};
  assign bit_slice_70380 = shll_70367[24:1];
  assign p_significand__1 = {normal__1, fraction__1};
  assign concat_70382 = {not_70368, not_70369};
  assign bit_slice_70383 = shll_70370[24:1];
  assign p_significand__2 = {normal__2, fraction__2};
  assign concat_70385 = {not_70371, not_70372};
  assign bit_slice_70386 = shll_70373[24:1];
  assign p_significand__3 = {normal__3, fraction__3};
  assign concat_70388 = {not_70374, not_70375};
  assign bit_slice_70389 = shll_70376[24:1];
  assign doubled = {normal, fraction, literal_70377};
  assign whole = sel_70358 >= 5'h18 ? 24'h00_0000 : p_significand >> sel_70358;
  assign nor_70392 = ~(concat_70379 | bit_slice_70380);
  assign literal_70393 = 24'h00_0000;
  assign doubled__1 = {normal__1, fraction__1, literal_70377};
  assign whole__1 = sel_70360 >= 5'h18 ? 24'h00_0000 : p_significand__1 >> sel_70360;
  assign nor_70396 = ~(concat_70382 | bit_slice_70383);
  assign doubled__2 = {normal__2, fraction__2, literal_70377};
  assign whole__2 = sel_70362 >= 5'h18 ? 24'h00_0000 : p_significand__2 >> sel_70362;
  assign nor_70399 = ~(concat_70385 | bit_slice_70386);
  assign doubled__3 = {normal__3, fraction__3, literal_70377};
  assign whole__3 = sel_70364 >= 5'h18 ? 24'h00_0000 : p_significand__3 >> sel_70364;
  assign nor_70402 = ~(concat_70388 | bit_slice_70389);
  assign shrl_70403 = sel_70358 >= 5'h19 ? 25'h000_0000 : doubled >> sel_70358;
  assign bit_slice_70404 = whole[0];
  assign ne_70405 = nor_70392 != literal_70393;
  assign shrl_70406 = sel_70360 >= 5'h19 ? 25'h000_0000 : doubled__1 >> sel_70360;
  assign bit_slice_70407 = whole__1[0];
  assign ne_70408 = nor_70396 != literal_70393;
  assign shrl_70409 = sel_70362 >= 5'h19 ? 25'h000_0000 : doubled__2 >> sel_70362;
  assign bit_slice_70410 = whole__2[0];
  assign ne_70411 = nor_70399 != literal_70393;
  assign shrl_70412 = sel_70364 >= 5'h19 ? 25'h000_0000 : doubled__3 >> sel_70364;
  assign bit_slice_70413 = whole__3[0];
  assign ne_70414 = nor_70402 != literal_70393;
  assign half = shrl_70403[0];
  assign or_70416 = bit_slice_70404 | ne_70405;
  assign half__1 = shrl_70406[0];
  assign or_70418 = bit_slice_70407 | ne_70408;
  assign half__2 = shrl_70409[0];
  assign or_70420 = bit_slice_70410 | ne_70411;
  assign half__3 = shrl_70412[0];
  assign or_70422 = bit_slice_70413 | ne_70414;
  assign literal_70423 = 22'h00_0000;
  assign and_70424 = half & or_70416;
  assign and_70425 = half__1 & or_70418;
  assign and_70426 = half__2 & or_70420;
  assign and_70427 = half__3 & or_70422;
  assign bit_slice_70428 = v_a[30:0];
  assign literal_70429 = 31'h42c7_ffff;
  assign bit_slice_70430 = whole[22:0];
  assign concat_70431 = {literal_70423, and_70424};
  assign bit_slice_70432 = v_a[62:32];
  assign bit_slice_70433 = whole__1[22:0];
  assign concat_70434 = {literal_70423, and_70425};
  assign bit_slice_70435 = v_a[94:64];
  assign bit_slice_70436 = whole__2[22:0];
  assign concat_70437 = {literal_70423, and_70426};
  assign bit_slice_70438 = v_a[126:96];
  assign bit_slice_70439 = whole__3[22:0];
  assign concat_70440 = {literal_70423, and_70427};
  assign below = bit_slice_70428 > literal_70429;
  assign size = bit_slice_70430 + concat_70431;
  assign literal_70443 = 23'h64_0000;
  assign below__1 = bit_slice_70432 > literal_70429;
  assign size__1 = bit_slice_70433 + concat_70434;
  assign below__2 = bit_slice_70435 > literal_70429;
  assign size__2 = bit_slice_70436 + concat_70437;
  assign below__3 = bit_slice_70438 > literal_70429;
  assign size__3 = bit_slice_70439 + concat_70440;
  assign sel_70450 = below ? literal_70443 : size;
  assign sel_70451 = below__1 ? literal_70443 : size__1;
  assign sel_70452 = below__2 ? literal_70443 : size__2;
  assign sel_70453 = below__3 ? literal_70443 : size__3;
  assign u = -sel_70450;
  assign u__1 = -sel_70451;
  assign u__2 = -sel_70452;
  assign u__3 = -sel_70453;
  assign bit_slice_70458 = u[22:16];
  assign bit_slice_70459 = u__1[22:16];
  assign bit_slice_70460 = u__2[22:16];
  assign bit_slice_70461 = u__3[22:16];
  assign literal_70464 = 16'h0000;
  assign bit_slice_70465 = u[15:0];
  assign neg_70466 = -bit_slice_70458;
  assign bit_slice_70467 = u__1[15:0];
  assign neg_70468 = -bit_slice_70459;
  assign bit_slice_70469 = u__2[15:0];
  assign neg_70470 = -bit_slice_70460;
  assign bit_slice_70471 = u__3[15:0];
  assign neg_70472 = -bit_slice_70461;
  assign tuple_70476 = {literal_70464, bit_slice_70465, neg_70466};
  assign tuple_70477 = {literal_70464, bit_slice_70467, neg_70468};
  assign tuple_70478 = {literal_70464, bit_slice_70469, neg_70470};
  assign tuple_70479 = {literal_70464, bit_slice_70471, neg_70472};
  assign p[0] = tuple_70476;
  assign p[1] = tuple_70477;
  assign p[2] = tuple_70478;
  assign p[3] = tuple_70479;
  assign v_tag = power_data[12:0];
  assign stage_outputs_valid_0 = power_valid & power_prepared_ready;
  assign tuple_70485 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_ready = stage_outputs_valid_0;
  assign power_prepared_data = tuple_70485;
  assign power_prepared_valid = power_valid;
endmodule


module edgegen_frames(
  input wire clk,
  input wire rst,
  input wire codes_ready,
  input wire [53:0] jobs_w_data,
  input wire jobs_w_valid,
  input wire [127:0] weights_data,
  input wire weights_valid,
  output wire [154:0] codes_data,
  output wire codes_valid,
  output wire jobs_w_ready,
  output wire weights_ready
);
  reg ____state_0;
  reg [2:0] ____state_1;
  reg [15:0] ____state_2;
  reg [15:0] ____state_3;
  reg ____state_4;
  reg [31:0] ____state_5;
  reg ____state_6;
  reg ____state_7;
  reg [127:0] ____state_8;
  reg [4:0] ____state_9;
  wire [2:0] literal_63058;
  wire [2:0] literal_63060;
  wire bit_slice_63061;
  wire bit_slice_63062;
  wire length_squeezed__2_to_3;
  wire bit_slice_63065;
  wire length_squeezed__1_to_2;
  wire bit_slice_63067;
  wire length_squeezed__0_to_1;
  wire bit_slice_63069;
  wire bit_slice_63070;
  wire bit_slice_63071;
  wire [2:0] tuple_index_63073;
  wire [2:0] literal_63074;
  wire eq_63075;
  wire eq_63076;
  wire eq_63077;
  wire nor_63078;
  wire eq_63081;
  wire eq_63082;
  wire full;
  wire not_63079;
  wire [15:0] literal_63093;
  wire nor_63094;
  wire [15:0] literal_63095;
  wire [15:0] literal_63097;
  wire not_63098;
  wire [19:0] literal_63099;
  wire [107:0] bit_slice_63100;
  wire [23:0] literal_63101;
  wire [103:0] bit_slice_63102;
  wire [4:0] literal_63103;
  wire not_63104;
  wire nor_63091;
  wire nand_63105;
  wire [15:0] add_63111;
  wire [15:0] tuple_index_63112;
  wire [1:0] concat_63113;
  wire eq_63114;
  wire eq_63115;
  wire nor_63116;
  wire not_63117;
  wire [31:0] literal_63119;
  wire [127:0] concat_63120;
  wire [127:0] concat_63121;
  wire [4:0] add_63124;
  wire [4:0] sign_ext_63125;
  wire [1:0] bit_slice_63126;
  wire [1:0] sign_ext_63127;
  wire [1:0] bit_slice_63128;
  wire [1:0] sign_ext_63129;
  wire [1:0] bit_slice_63130;
  wire [1:0] concat_63131;
  wire [1:0] bit_slice_63132;
  wire or_63107;
  wire or_63108;
  wire not_63110;
  wire sel_63134;
  wire [15:0] sel_63138;
  wire [15:0] row;
  wire sel_63140;
  wire [31:0] sign_ext_63141;
  wire [31:0] tuple_index_63142;
  wire [31:0] literal_63143;
  wire nand_63144;
  wire eq_63145;
  wire bit_slice_63146;
  wire bit_slice_63147;
  wire or_63148;
  wire [127:0] sel_63149;
  wire [127:0] sel_63150;
  wire [4:0] and_63152;
  wire [1:0] and_63153;
  wire [1:0] and_63154;
  wire [1:0] and_63155;
  wire [1:0] one_hot_sel_73165;
  wire [7:0] literal_63158;
  wire [7:0] bit_slice_63157;
  wire [7:0] bit_slice_63159;
  wire active_inputs_valid_0;
  wire or_63137;
  wire [2:0] one_hot_73160;
  wire not_63160;
  wire [15:0] sel_63163;
  wire eq_63164;
  wire sel_63165;
  wire [31:0] add_63166;
  wire eq_63167;
  wire sel_63168;
  wire nor_63169;
  wire nor_63170;
  wire [127:0] sel_63171;
  wire [4:0] sel_63173;
  wire [4:0] sign_ext_63174;
  wire [3:0] concat_63175;
  wire [3:0] concat_63176;
  wire [7:0] sel_73159;
  wire [7:0] sel_73158;
  wire stage_outputs_valid_0;
  wire [1:0] bit_slice_73161;
  wire nand_63179;
  wire [2:0] sel_63182;
  wire [15:0] sel_63184;
  wire [15:0] sel_63186;
  wire sel_63188;
  wire [31:0] sel_63190;
  wire sel_63192;
  wire sel_63194;
  wire [127:0] scales;
  wire [4:0] and_63198;
  wire [154:0] code_beat;
  wire and_73642;
  wire and_73643;
  wire and_73644;
  wire eq_73162;
  assign literal_63058 = 3'h1;
  assign literal_63060 = 3'h0;
  assign bit_slice_63061 = ____state_1[1];
  assign bit_slice_63062 = ____state_1[2];
  assign length_squeezed__2_to_3 = ____state_1 == literal_63058;
  assign bit_slice_63065 = ____state_9[4];
  assign length_squeezed__1_to_2 = ____state_1 == literal_63060;
  assign bit_slice_63067 = ____state_9[3];
  assign length_squeezed__0_to_1 = ~(bit_slice_63061 | bit_slice_63062);
  assign bit_slice_63069 = ____state_9[2];
  assign bit_slice_63070 = ____state_9[0];
  assign bit_slice_63071 = ____state_9[1];
  assign tuple_index_63073 = jobs_w_data[53:51];
  assign literal_63074 = 3'h2;
  assign eq_63075 = length_squeezed__2_to_3 == bit_slice_63065;
  assign eq_63076 = length_squeezed__1_to_2 == bit_slice_63067;
  assign eq_63077 = length_squeezed__0_to_1 == bit_slice_63069;
  assign nor_63078 = ~(bit_slice_63070 | bit_slice_63071);
  assign eq_63081 = tuple_index_63073 == literal_63074;
  assign eq_63082 = tuple_index_63073 == literal_63060;
  assign full = eq_63075 & eq_63076 & eq_63077 & nor_63078;
  assign not_63079 = ~____state_0;
  assign literal_63093 = 16'hffff;
  assign nor_63094 = ~(eq_63081 | eq_63082);
  assign literal_63095 = 16'h0002;
  assign literal_63097 = 16'h0001;
  assign not_63098 = ~____state_4;
  assign literal_63099 = 20'h0_0000;
  assign bit_slice_63100 = ____state_8[127:20];
  assign literal_63101 = 24'h00_0000;
  assign bit_slice_63102 = ____state_8[127:24];
  assign literal_63103 = 5'h01;
  assign not_63104 = ~full;
  assign nor_63091 = ~(not_63079 | ____state_7);
  assign nand_63105 = ~(____state_4 & ____state_6);
  assign add_63111 = ____state_3 + literal_63093;
  assign tuple_index_63112 = jobs_w_data[47:32];
  assign concat_63113 = {eq_63081, nor_63094};
  assign eq_63114 = ____state_3 == literal_63095;
  assign eq_63115 = ____state_2 == literal_63097;
  assign nor_63116 = ~(____state_7 | not_63098);
  assign not_63117 = ~____state_7;
  assign literal_63119 = 32'h0000_0002;
  assign concat_63120 = {literal_63099, bit_slice_63100};
  assign concat_63121 = {literal_63101, bit_slice_63102};
  assign add_63124 = ____state_9 + literal_63103;
  assign sign_ext_63125 = {5{not_63104}};
  assign bit_slice_63126 = ____state_8[19:18];
  assign sign_ext_63127 = {2{length_squeezed__2_to_3}};
  assign bit_slice_63128 = ____state_8[17:16];
  assign sign_ext_63129 = {2{length_squeezed__0_to_1}};
  assign bit_slice_63130 = ____state_8[23:22];
  assign concat_63131 = {length_squeezed__1_to_2, length_squeezed__2_to_3};
  assign bit_slice_63132 = ____state_8[21:20];
  assign or_63107 = jobs_w_valid | ____state_0;
  assign or_63108 = weights_valid | not_63079;
  assign not_63110 = ~nor_63091;
  assign sel_63134 = ____state_7 ? ____state_0 : nand_63105;
  assign sel_63138 = ____state_4 ? ____state_2 : add_63111;
  assign row = tuple_index_63112 << concat_63113;
  assign sel_63140 = ____state_4 ? eq_63115 : eq_63114;
  assign sign_ext_63141 = {32{nor_63116}};
  assign tuple_index_63142 = jobs_w_data[31:0];
  assign literal_63143 = 32'h0000_0001;
  assign nand_63144 = ~(not_63117 & ____state_4);
  assign eq_63145 = ____state_5 == literal_63119;
  assign bit_slice_63146 = tuple_index_63073[1];
  assign bit_slice_63147 = tuple_index_63073[2];
  assign or_63148 = bit_slice_63061 | bit_slice_63062;
  assign sel_63149 = bit_slice_63070 ? ____state_8 : concat_63120;
  assign sel_63150 = nor_63078 ? concat_63121 : ____state_8;
  assign and_63152 = add_63124 & sign_ext_63125;
  assign and_63153 = bit_slice_63126 & sign_ext_63127;
  assign and_63154 = bit_slice_63128 & sign_ext_63129;
  assign and_63155 = bit_slice_63130 & sign_ext_63127;
  assign one_hot_sel_73165 = bit_slice_63132 & {2{concat_63131[0]}} | bit_slice_63126 & {2{concat_63131[1]}};
  assign literal_63158 = 8'h01;
  assign bit_slice_63157 = ____state_8[7:0];
  assign bit_slice_63159 = ____state_8[15:8];
  assign active_inputs_valid_0 = or_63107 & or_63108;
  assign or_63137 = codes_ready | not_63110;
  assign one_hot_73160 = {concat_63131[1:0] == 2'h0, concat_63131[1] && !concat_63131[0], concat_63131[0]};
  assign not_63160 = ~sel_63134;
  assign sel_63163 = ____state_7 ? ____state_3 : sel_63138;
  assign eq_63164 = row == literal_63097;
  assign sel_63165 = ____state_7 ? ____state_4 : sel_63140;
  assign add_63166 = ____state_5 + sign_ext_63141;
  assign eq_63167 = tuple_index_63142 == literal_63143;
  assign sel_63168 = nand_63144 ? ____state_6 : eq_63145;
  assign nor_63169 = ~(bit_slice_63146 | bit_slice_63147);
  assign nor_63170 = ~(____state_7 | not_63104 | or_63148);
  assign sel_63171 = length_squeezed__2_to_3 ? sel_63150 : sel_63149;
  assign sel_63173 = ____state_7 ? literal_63103 : and_63152;
  assign sign_ext_63174 = {5{____state_0}};
  assign concat_63175 = {and_63153, and_63154};
  assign concat_63176 = {and_63155, one_hot_sel_73165};
  assign sel_73159 = length_squeezed__0_to_1 ? bit_slice_63157 : literal_63158;
  assign sel_73158 = length_squeezed__0_to_1 ? bit_slice_63159 : literal_63158;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_63137;
  assign bit_slice_73161 = one_hot_73160[1:0];
  assign nand_63179 = ~(____state_0 & not_63160);
  assign sel_63182 = ____state_0 ? ____state_1 : tuple_index_63073;
  assign sel_63184 = ____state_0 ? ____state_2 : row;
  assign sel_63186 = ____state_0 ? sel_63163 : row;
  assign sel_63188 = ____state_0 ? sel_63165 : eq_63164;
  assign sel_63190 = ____state_0 ? add_63166 : tuple_index_63142;
  assign sel_63192 = ____state_0 ? sel_63168 : eq_63167;
  assign sel_63194 = ____state_0 ? nor_63170 : nor_63169;
  assign scales = ____state_7 ? weights_data : sel_63171;
  assign and_63198 = sel_63173 & sign_ext_63174;
  assign code_beat = {weights_data, ____state_1, concat_63175, concat_63176, sel_73159, sel_73158};
  assign and_73642 = active_inputs_valid_0 & nor_63091;
  assign and_73643 = stage_outputs_valid_0 & not_63079;
  assign and_73644 = stage_outputs_valid_0 & ____state_0;
  assign eq_73162 = concat_63131 == bit_slice_73161;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 16'h0000;
      ____state_3 <= 16'h0000;
      ____state_4 <= 1'h0;
      ____state_5 <= 32'h0000_0000;
      ____state_6 <= 1'h0;
      ____state_7 <= 1'h0;
      ____state_8 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_9 <= 5'h00;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? nand_63179 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_63182 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_63184 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_63186 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_63188 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_63190 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_63192 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_63194 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? scales : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_63198 : ____state_9;
    end
  end
  assign codes_data = code_beat;
  assign codes_valid = and_73642;
  assign jobs_w_ready = and_73643;
  assign weights_ready = and_73644;
endmodule


module edgegen_ring(
  input wire clk,
  input wire rst,
  input wire [127:0] inputs_data,
  input wire inputs_valid,
  input wire [53:0] jobs_x_data,
  input wire jobs_x_valid,
  input wire slices_ready,
  output wire inputs_ready,
  output wire jobs_x_ready,
  output wire [512:0] slices_data,
  output wire slices_valid
);
  function automatic [63:0] priority_sel_64b_3way (input reg [2:0] sel, input reg [63:0] case0, input reg [63:0] case1, input reg [63:0] case2, input reg [63:0] default_value);
    begin
      casez (sel)
        3'b??1: begin
          priority_sel_64b_3way = case0;
        end
        3'b?10: begin
          priority_sel_64b_3way = case1;
        end
        3'b100: begin
          priority_sel_64b_3way = case2;
        end
        3'b000: begin
          priority_sel_64b_3way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_64b_3way = 64'dx;
        end
      endcase
    end
  endfunction
  wire [511:0] instantiation_output_58714;
  wire instantiation_output_58715;
  wire instantiation_output_58713;
  reg [1:0] ____state_0;
  reg [2:0] ____state_1;
  reg ____state_2;
  reg ____state_3;
  reg ____state_4;
  reg [15:0] ____state_5;
  reg [1:0] ____state_7;
  reg ____state_8;
  reg [1:0] ____state_9;
  reg ____state_10;
  reg ____state_11;
  reg [15:0] ____state_12;
  reg ____state_13;
  reg [31:0] ____state_14;
  reg ____state_15;
  reg [511:0] ____state_6;
  reg __ring__0_already_done_reg;
  reg __slices_already_done_reg;
  wire [2:0] literal_63247;
  wire bit_slice_63248;
  wire literal_63249;
  wire eq_63252;
  wire [1:0] concat_63253;
  wire [1:0] literal_63256;
  wire bit_slice_63257;
  wire [1:0] sel_63258;
  wire run;
  wire [1:0] concat_63264;
  wire [1:0] literal_63265;
  wire bit_slice_63267;
  wire bit_slice_63268;
  wire bit_slice_63270;
  wire bit_slice_63271;
  wire fetch;
  wire not_63274;
  wire [1:0] add_63277;
  wire bit_slice_63278;
  wire bit_slice_63279;
  wire eq_63280;
  wire eq_63281;
  wire nor_63282;
  wire load;
  wire idle;
  wire and_63287;
  wire and_63288;
  wire and_63289;
  wire [2:0] concat_63291;
  wire [2:0] literal_63292;
  wire [2:0] literal_63293;
  wire or_63294;
  wire [2:0] concat_63295;
  wire [63:0] bit_slice_63296;
  wire [63:0] bit_slice_63297;
  wire [63:0] bit_slice_63298;
  wire [63:0] bit_slice_63299;
  wire nor_63300;
  wire [63:0] bit_slice_63301;
  wire [63:0] bit_slice_63302;
  wire [63:0] bit_slice_63303;
  wire [63:0] bit_slice_63304;
  wire [63:0] bit_slice_63305;
  wire [63:0] bit_slice_63306;
  wire not_63308;
  wire not_63310;
  wire not_63312;
  wire push;
  wire [1:0] add_63318;
  wire [2:0] sel_63319;
  wire eq_63320;
  wire [511:0] sign_ext_63322;
  wire [63:0] first;
  wire [63:0] __stateecond;
  wire [63:0] first__1;
  wire [63:0] __stateecond__1;
  wire or_63329;
  wire or_63330;
  wire or_63331;
  wire not_63333;
  wire not_63335;
  wire not_63336;
  wire bit_slice_63338;
  wire not_63339;
  wire bit_slice_63340;
  wire nor_63341;
  wire bit_slice_63342;
  wire bit_slice_63343;
  wire [15:0] literal_63345;
  wire [15:0] literal_63346;
  wire [15:0] literal_63348;
  wire not_63349;
  wire [1:0] literal_63350;
  wire [511:0] rest;
  wire [7:0] bit_slice_63353;
  wire [7:0] bit_slice_63354;
  wire [7:0] bit_slice_63355;
  wire [7:0] bit_slice_63356;
  wire [7:0] bit_slice_63357;
  wire [7:0] bit_slice_63358;
  wire [7:0] bit_slice_63359;
  wire [7:0] bit_slice_63360;
  wire [7:0] bit_slice_63361;
  wire [7:0] bit_slice_63362;
  wire [7:0] bit_slice_63363;
  wire [7:0] bit_slice_63364;
  wire [7:0] bit_slice_63365;
  wire [7:0] bit_slice_63366;
  wire [7:0] bit_slice_63367;
  wire [7:0] bit_slice_63368;
  wire [7:0] bit_slice_63369;
  wire [7:0] bit_slice_63370;
  wire [7:0] bit_slice_63371;
  wire [7:0] bit_slice_63372;
  wire [7:0] bit_slice_63373;
  wire [7:0] bit_slice_63374;
  wire [7:0] bit_slice_63375;
  wire [7:0] bit_slice_63376;
  wire [7:0] bit_slice_63377;
  wire [7:0] bit_slice_63378;
  wire [7:0] bit_slice_63379;
  wire [7:0] bit_slice_63380;
  wire [7:0] bit_slice_63381;
  wire [7:0] bit_slice_63382;
  wire [7:0] bit_slice_63383;
  wire [7:0] bit_slice_63384;
  wire [7:0] bit_slice_63385;
  wire [7:0] bit_slice_63386;
  wire [7:0] bit_slice_63387;
  wire [7:0] bit_slice_63388;
  wire [7:0] bit_slice_63389;
  wire [7:0] bit_slice_63390;
  wire [7:0] bit_slice_63391;
  wire [7:0] bit_slice_63392;
  wire [7:0] bit_slice_63393;
  wire [7:0] bit_slice_63394;
  wire [7:0] bit_slice_63395;
  wire [7:0] bit_slice_63396;
  wire [7:0] bit_slice_63397;
  wire [7:0] bit_slice_63398;
  wire [7:0] bit_slice_63399;
  wire [7:0] bit_slice_63400;
  wire [7:0] bit_slice_63401;
  wire [7:0] bit_slice_63402;
  wire [7:0] bit_slice_63403;
  wire [7:0] bit_slice_63404;
  wire [7:0] bit_slice_63405;
  wire [7:0] bit_slice_63406;
  wire [7:0] bit_slice_63407;
  wire [7:0] bit_slice_63408;
  wire [7:0] bit_slice_63409;
  wire [7:0] bit_slice_63410;
  wire [7:0] bit_slice_63411;
  wire [7:0] bit_slice_63412;
  wire [7:0] bit_slice_63413;
  wire [7:0] bit_slice_63414;
  wire [7:0] bit_slice_63415;
  wire [7:0] bit_slice_63416;
  wire active_inputs_valid_0;
  wire or_73646;
  wire or_73647;
  wire nand_63421;
  wire and_63422;
  wire [1:0] sign_ext_63423;
  wire xor_63424;
  wire [1:0] add_63425;
  wire [1:0] sign_ext_63426;
  wire eq_63427;
  wire eq_63428;
  wire eq_63429;
  wire [15:0] add_63431;
  wire eq_63432;
  wire eq_63433;
  wire nor_63434;
  wire [31:0] literal_63437;
  wire eq_63438;
  wire [127:0] bit_slice_63439;
  wire eq_63441;
  wire [127:0] bit_slice_63442;
  wire eq_63443;
  wire [127:0] bit_slice_63444;
  wire nor_63445;
  wire [127:0] bit_slice_63446;
  wire [7:0] array_63447[0:31];
  wire [7:0] array_63448[0:31];
  wire not_63450;
  wire stage_outputs_valid_0;
  wire not_63454;
  wire [1:0] concat_63455;
  wire [1:0] sel_63456;
  wire [1:0] and_63457;
  wire or_63458;
  wire nor_63459;
  wire [1:0] and_63460;
  wire and_63461;
  wire [2:0] job_mode__1;
  wire step;
  wire [15:0] sel_63464;
  wire sel_63465;
  wire [15:0] job_words__1;
  wire [31:0] sign_ext_63467;
  wire nand_63468;
  wire eq_63469;
  wire [31:0] job_rows;
  wire [31:0] literal_63471;
  wire [127:0] p3;
  wire [127:0] p2;
  wire [127:0] p1;
  wire [127:0] p0;
  wire [511:0] tuple_63476;
  wire and_73651;
  wire send_3716_finished;
  wire and_73653;
  wire send_3748_finished;
  wire [1:0] sel_63481;
  wire job_both;
  wire and_63483;
  wire [1:0] sel_63484;
  wire [1:0] sign_ext_63485;
  wire sel_63486;
  wire [1:0] sel_63487;
  wire sel_63488;
  wire sel_63489;
  wire eq_63490;
  wire [15:0] sel_63491;
  wire sel_63492;
  wire eq_63493;
  wire [31:0] add_63494;
  wire sel_63495;
  wire eq_63496;
  wire [511:0] sel_63497;
  wire [511:0] loaded;
  wire [511:0] x[0:0];
  wire marks;
  wire and_63501;
  wire not_63502;
  wire and_63503;
  wire not_63504;
  wire [1:0] sel_63507;
  wire [2:0] sel_63510;
  wire sel_63512;
  wire or_63514;
  wire or_63516;
  wire [15:0] sel_63518;
  wire [1:0] and_63520;
  wire and_63522;
  wire [1:0] and_63524;
  wire or_63526;
  wire sel_63528;
  wire [15:0] sel_63530;
  wire sel_63532;
  wire [31:0] sel_63534;
  wire sel_63536;
  wire [511:0] word__1;
  wire and_73672;
  wire and_73673;
  wire [512:0] tuple_63544;
  wire and_63545;
  wire or_63546;
  wire and_63547;
  wire or_63548;
  wire [511:0] sel_63540;
  wire and_73671;

  assign literal_63247 = 3'h2;
  assign bit_slice_63248 = ____state_9[0];
  assign literal_63249 = 1'h0;
  assign eq_63252 = ____state_1 == literal_63247;
  assign concat_63253 = {bit_slice_63248, literal_63249};
  assign literal_63256 = 2'h2;
  assign bit_slice_63257 = ____state_9[1];
  assign sel_63258 = eq_63252 ? ____state_9 : concat_63253;
  assign run = ____state_0 == literal_63256;
  assign concat_63264 = {literal_63249, bit_slice_63257};
  assign literal_63265 = 2'h1;
  assign bit_slice_63267 = sel_63258[0];
  assign bit_slice_63268 = sel_63258[1];
  assign bit_slice_63270 = ____state_0[0];
  assign bit_slice_63271 = ____state_0[1];
  assign fetch = run & ____state_10;
  assign not_63274 = ~____state_15;
  assign add_63277 = concat_63264 + literal_63265;
  assign bit_slice_63278 = ____state_7[0];
  assign bit_slice_63279 = ____state_7[1];
  assign eq_63280 = sel_63258 == literal_63256;
  assign eq_63281 = sel_63258 == literal_63265;
  assign nor_63282 = ~(bit_slice_63267 | bit_slice_63268);
  assign load = ____state_0 == literal_63265;
  assign idle = ~(bit_slice_63270 | bit_slice_63271);
  assign and_63287 = run & ____state_10 & ____state_3;
  assign and_63288 = fetch & ____state_3 & not_63274;
  assign and_63289 = ____state_8 & ____state_4;
  assign concat_63291 = {add_63277, bit_slice_63248};
  assign literal_63292 = 3'h1;
  assign literal_63293 = 3'h0;
  assign or_63294 = bit_slice_63278 | bit_slice_63279;
  assign concat_63295 = {eq_63280, eq_63281, nor_63282};
  assign bit_slice_63296 = instantiation_output_58714[63:0];
  assign bit_slice_63297 = ____state_6[127:64];
  assign bit_slice_63298 = ____state_6[191:128];
  assign bit_slice_63299 = ____state_6[255:192];
  assign nor_63300 = ~(bit_slice_63248 | bit_slice_63257);
  assign bit_slice_63301 = instantiation_output_58714[127:64];
  assign bit_slice_63302 = instantiation_output_58714[319:256];
  assign bit_slice_63303 = ____state_6[383:320];
  assign bit_slice_63304 = ____state_6[447:384];
  assign bit_slice_63305 = ____state_6[511:448];
  assign bit_slice_63306 = instantiation_output_58714[383:320];
  assign not_63308 = ~load;
  assign not_63310 = ~idle;
  assign not_63312 = ~and_63287;
  assign push = load ? and_63289 : and_63288;
  assign add_63318 = ____state_7 + literal_63265;
  assign sel_63319 = ____state_11 ? literal_63292 : concat_63291;
  assign eq_63320 = ____state_1 == literal_63293;
  assign sign_ext_63322 = {512{or_63294}};
  assign first = priority_sel_64b_3way(concat_63295, bit_slice_63296, bit_slice_63297, bit_slice_63298, bit_slice_63299);
  assign __stateecond = nor_63300 ? bit_slice_63301 : bit_slice_63299;
  assign first__1 = priority_sel_64b_3way(concat_63295, bit_slice_63302, bit_slice_63303, bit_slice_63304, bit_slice_63305);
  assign __stateecond__1 = nor_63300 ? bit_slice_63306 : bit_slice_63305;
  assign or_63329 = inputs_valid | not_63308;
  assign or_63330 = jobs_x_valid | not_63310;
  assign or_63331 = instantiation_output_58715 | not_63312;
  assign not_63333 = ~push;
  assign not_63335 = ~run;
  assign not_63336 = ~____state_8;
  assign bit_slice_63338 = add_63318[1];
  assign not_63339 = ~____state_11;
  assign bit_slice_63340 = sel_63319[2];
  assign nor_63341 = ~(eq_63252 | eq_63320);
  assign bit_slice_63342 = sel_63319[1];
  assign bit_slice_63343 = sel_63319[0];
  assign literal_63345 = 16'hffff;
  assign literal_63346 = 16'h0002;
  assign literal_63348 = 16'h0001;
  assign not_63349 = ~____state_13;
  assign literal_63350 = 2'h3;
  assign rest = ____state_6 & sign_ext_63322;
  assign bit_slice_63353 = first[7:0];
  assign bit_slice_63354 = first[15:8];
  assign bit_slice_63355 = first[23:16];
  assign bit_slice_63356 = first[31:24];
  assign bit_slice_63357 = first[39:32];
  assign bit_slice_63358 = first[47:40];
  assign bit_slice_63359 = first[55:48];
  assign bit_slice_63360 = first[63:56];
  assign bit_slice_63361 = __stateecond[7:0];
  assign bit_slice_63362 = __stateecond[15:8];
  assign bit_slice_63363 = __stateecond[23:16];
  assign bit_slice_63364 = __stateecond[31:24];
  assign bit_slice_63365 = __stateecond[39:32];
  assign bit_slice_63366 = __stateecond[47:40];
  assign bit_slice_63367 = __stateecond[55:48];
  assign bit_slice_63368 = __stateecond[63:56];
  assign bit_slice_63369 = instantiation_output_58714[135:128];
  assign bit_slice_63370 = instantiation_output_58714[143:136];
  assign bit_slice_63371 = instantiation_output_58714[151:144];
  assign bit_slice_63372 = instantiation_output_58714[159:152];
  assign bit_slice_63373 = instantiation_output_58714[167:160];
  assign bit_slice_63374 = instantiation_output_58714[175:168];
  assign bit_slice_63375 = instantiation_output_58714[183:176];
  assign bit_slice_63376 = instantiation_output_58714[191:184];
  assign bit_slice_63377 = instantiation_output_58714[199:192];
  assign bit_slice_63378 = instantiation_output_58714[207:200];
  assign bit_slice_63379 = instantiation_output_58714[215:208];
  assign bit_slice_63380 = instantiation_output_58714[223:216];
  assign bit_slice_63381 = instantiation_output_58714[231:224];
  assign bit_slice_63382 = instantiation_output_58714[239:232];
  assign bit_slice_63383 = instantiation_output_58714[247:240];
  assign bit_slice_63384 = instantiation_output_58714[255:248];
  assign bit_slice_63385 = first__1[7:0];
  assign bit_slice_63386 = first__1[15:8];
  assign bit_slice_63387 = first__1[23:16];
  assign bit_slice_63388 = first__1[31:24];
  assign bit_slice_63389 = first__1[39:32];
  assign bit_slice_63390 = first__1[47:40];
  assign bit_slice_63391 = first__1[55:48];
  assign bit_slice_63392 = first__1[63:56];
  assign bit_slice_63393 = __stateecond__1[7:0];
  assign bit_slice_63394 = __stateecond__1[15:8];
  assign bit_slice_63395 = __stateecond__1[23:16];
  assign bit_slice_63396 = __stateecond__1[31:24];
  assign bit_slice_63397 = __stateecond__1[39:32];
  assign bit_slice_63398 = __stateecond__1[47:40];
  assign bit_slice_63399 = __stateecond__1[55:48];
  assign bit_slice_63400 = __stateecond__1[63:56];
  assign bit_slice_63401 = instantiation_output_58714[391:384];
  assign bit_slice_63402 = instantiation_output_58714[399:392];
  assign bit_slice_63403 = instantiation_output_58714[407:400];
  assign bit_slice_63404 = instantiation_output_58714[415:408];
  assign bit_slice_63405 = instantiation_output_58714[423:416];
  assign bit_slice_63406 = instantiation_output_58714[431:424];
  assign bit_slice_63407 = instantiation_output_58714[439:432];
  assign bit_slice_63408 = instantiation_output_58714[447:440];
  assign bit_slice_63409 = instantiation_output_58714[455:448];
  assign bit_slice_63410 = instantiation_output_58714[463:456];
  assign bit_slice_63411 = instantiation_output_58714[471:464];
  assign bit_slice_63412 = instantiation_output_58714[479:472];
  assign bit_slice_63413 = instantiation_output_58714[487:480];
  assign bit_slice_63414 = instantiation_output_58714[495:488];
  assign bit_slice_63415 = instantiation_output_58714[503:496];
  assign bit_slice_63416 = instantiation_output_58714[511:504];
  assign active_inputs_valid_0 = or_63329 & or_63330 & or_63331;
  assign or_73646 = instantiation_output_58713 | __ring__0_already_done_reg | not_63333;
  assign or_73647 = slices_ready | __slices_already_done_reg | not_63335;
  assign nand_63421 = ~(____state_11 & ____state_13 & ____state_15);
  assign and_63422 = ____state_8 & ____state_13;
  assign sign_ext_63423 = {2{not_63336}};
  assign xor_63424 = ____state_2 ^ bit_slice_63338;
  assign add_63425 = ____state_9 + literal_63265;
  assign sign_ext_63426 = {2{not_63339}};
  assign eq_63427 = eq_63252 == bit_slice_63340;
  assign eq_63428 = nor_63341 == bit_slice_63342;
  assign eq_63429 = eq_63320 == bit_slice_63343;
  assign add_63431 = ____state_12 + literal_63345;
  assign eq_63432 = ____state_12 == literal_63346;
  assign eq_63433 = ____state_5 == literal_63348;
  assign nor_63434 = ~(load | not_63339 | not_63349);
  assign literal_63437 = 32'h0000_0002;
  assign eq_63438 = ____state_7 == literal_63350;
  assign bit_slice_63439 = rest[511:384];
  assign eq_63441 = ____state_7 == literal_63256;
  assign bit_slice_63442 = rest[383:256];
  assign eq_63443 = ____state_7 == literal_63265;
  assign bit_slice_63444 = rest[255:128];
  assign nor_63445 = ~(bit_slice_63278 | bit_slice_63279);
  assign bit_slice_63446 = ____state_6[127:0];
  assign array_63447[0] = bit_slice_63353;
  assign array_63447[1] = bit_slice_63354;
  assign array_63447[2] = bit_slice_63355;
  assign array_63447[3] = bit_slice_63356;
  assign array_63447[4] = bit_slice_63357;
  assign array_63447[5] = bit_slice_63358;
  assign array_63447[6] = bit_slice_63359;
  assign array_63447[7] = bit_slice_63360;
  assign array_63447[8] = bit_slice_63361;
  assign array_63447[9] = bit_slice_63362;
  assign array_63447[10] = bit_slice_63363;
  assign array_63447[11] = bit_slice_63364;
  assign array_63447[12] = bit_slice_63365;
  assign array_63447[13] = bit_slice_63366;
  assign array_63447[14] = bit_slice_63367;
  assign array_63447[15] = bit_slice_63368;
  assign array_63447[16] = bit_slice_63369;
  assign array_63447[17] = bit_slice_63370;
  assign array_63447[18] = bit_slice_63371;
  assign array_63447[19] = bit_slice_63372;
  assign array_63447[20] = bit_slice_63373;
  assign array_63447[21] = bit_slice_63374;
  assign array_63447[22] = bit_slice_63375;
  assign array_63447[23] = bit_slice_63376;
  assign array_63447[24] = bit_slice_63377;
  assign array_63447[25] = bit_slice_63378;
  assign array_63447[26] = bit_slice_63379;
  assign array_63447[27] = bit_slice_63380;
  assign array_63447[28] = bit_slice_63381;
  assign array_63447[29] = bit_slice_63382;
  assign array_63447[30] = bit_slice_63383;
  assign array_63447[31] = bit_slice_63384;
  assign array_63448[0] = bit_slice_63385;
  assign array_63448[1] = bit_slice_63386;
  assign array_63448[2] = bit_slice_63387;
  assign array_63448[3] = bit_slice_63388;
  assign array_63448[4] = bit_slice_63389;
  assign array_63448[5] = bit_slice_63390;
  assign array_63448[6] = bit_slice_63391;
  assign array_63448[7] = bit_slice_63392;
  assign array_63448[8] = bit_slice_63393;
  assign array_63448[9] = bit_slice_63394;
  assign array_63448[10] = bit_slice_63395;
  assign array_63448[11] = bit_slice_63396;
  assign array_63448[12] = bit_slice_63397;
  assign array_63448[13] = bit_slice_63398;
  assign array_63448[14] = bit_slice_63399;
  assign array_63448[15] = bit_slice_63400;
  assign array_63448[16] = bit_slice_63401;
  assign array_63448[17] = bit_slice_63402;
  assign array_63448[18] = bit_slice_63403;
  assign array_63448[19] = bit_slice_63404;
  assign array_63448[20] = bit_slice_63405;
  assign array_63448[21] = bit_slice_63406;
  assign array_63448[22] = bit_slice_63407;
  assign array_63448[23] = bit_slice_63408;
  assign array_63448[24] = bit_slice_63409;
  assign array_63448[25] = bit_slice_63410;
  assign array_63448[26] = bit_slice_63411;
  assign array_63448[27] = bit_slice_63412;
  assign array_63448[28] = bit_slice_63413;
  assign array_63448[29] = bit_slice_63414;
  assign array_63448[30] = bit_slice_63415;
  assign array_63448[31] = bit_slice_63416;
  assign not_63450 = ~__ring__0_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_73646 & or_73647;
  assign not_63454 = ~__slices_already_done_reg;
  assign concat_63455 = {nand_63421, literal_63249};
  assign sel_63456 = and_63422 ? literal_63256 : literal_63265;
  assign and_63457 = add_63318 & sign_ext_63423;
  assign or_63458 = bit_slice_63270 | bit_slice_63271;
  assign nor_63459 = ~(____state_8 | xor_63424 | bit_slice_63278);
  assign and_63460 = add_63425 & sign_ext_63426;
  assign and_63461 = eq_63427 & eq_63428 & eq_63429;
  assign job_mode__1 = jobs_x_data[53:51];
  assign step = load ? ____state_8 : ____state_11;
  assign sel_63464 = ____state_13 ? ____state_5 : add_63431;
  assign sel_63465 = ____state_13 ? eq_63433 : eq_63432;
  assign job_words__1 = jobs_x_data[47:32];
  assign sign_ext_63467 = {32{nor_63434}};
  assign nand_63468 = ~(not_63308 & ____state_11 & ____state_13);
  assign eq_63469 = ____state_14 == literal_63437;
  assign job_rows = jobs_x_data[31:0];
  assign literal_63471 = 32'h0000_0001;
  assign p3 = eq_63438 ? inputs_data : bit_slice_63439;
  assign p2 = eq_63441 ? inputs_data : bit_slice_63442;
  assign p1 = eq_63443 ? inputs_data : bit_slice_63444;
  assign p0 = nor_63445 ? inputs_data : bit_slice_63446;
  assign tuple_63476 = {{array_63447[31], array_63447[30], array_63447[29], array_63447[28], array_63447[27], array_63447[26], array_63447[25], array_63447[24], array_63447[23], array_63447[22], array_63447[21], array_63447[20], array_63447[19], array_63447[18], array_63447[17], array_63447[16], array_63447[15], array_63447[14], array_63447[13], array_63447[12], array_63447[11], array_63447[10], array_63447[9], array_63447[8], array_63447[7], array_63447[6], array_63447[5], array_63447[4], array_63447[3], array_63447[2], array_63447[1], array_63447[0]}, {array_63448[31], array_63448[30], array_63448[29], array_63448[28], array_63448[27], array_63448[26], array_63448[25], array_63448[24], array_63448[23], array_63448[22], array_63448[21], array_63448[20], array_63448[19], array_63448[18], array_63448[17], array_63448[16], array_63448[15], array_63448[14], array_63448[13], array_63448[12], array_63448[11], array_63448[10], array_63448[9], array_63448[8], array_63448[7], array_63448[6], array_63448[5], array_63448[4], array_63448[3], array_63448[2], array_63448[1], array_63448[0]}};
  assign and_73651 = active_inputs_valid_0 & push & not_63450;
  assign send_3716_finished = stage_outputs_valid_0 & push;
  assign and_73653 = active_inputs_valid_0 & run & not_63454;
  assign send_3748_finished = stage_outputs_valid_0 & run;
  assign sel_63481 = load ? sel_63456 : concat_63455;
  assign job_both = jobs_x_data[50:50];
  assign and_63483 = load & ____state_8;
  assign sel_63484 = load ? and_63457 : ____state_7;
  assign sign_ext_63485 = {2{or_63458}};
  assign sel_63486 = load ? nor_63459 : ____state_8;
  assign sel_63487 = load ? ____state_9 : and_63460;
  assign sel_63488 = load ? ____state_10 : ____state_11;
  assign sel_63489 = load ? ____state_11 : and_63461;
  assign eq_63490 = job_mode__1 == literal_63293;
  assign sel_63491 = step ? sel_63464 : ____state_12;
  assign sel_63492 = step ? sel_63465 : ____state_13;
  assign eq_63493 = job_words__1 == literal_63348;
  assign add_63494 = ____state_14 + sign_ext_63467;
  assign sel_63495 = nand_63468 ? ____state_15 : eq_63469;
  assign eq_63496 = job_rows == literal_63471;
  assign sel_63497 = fetch ? instantiation_output_58714 : ____state_6;
  assign loaded = {p3, p2, p1, p0};
  assign x[0] = tuple_63476;
  assign marks = ____state_11 & ____state_13 & ____state_3;
  assign and_63501 = and_73651 & instantiation_output_58713;
  assign not_63502 = ~send_3716_finished;
  assign and_63503 = and_73653 & slices_ready;
  assign not_63504 = ~send_3748_finished;
  assign sel_63507 = idle ? literal_63265 : sel_63481;
  assign sel_63510 = idle ? job_mode__1 : ____state_1;
  assign sel_63512 = idle ? job_both : ____state_2;
  assign or_63514 = idle | ____state_3;
  assign or_63516 = idle | ____state_4 | and_63483;
  assign sel_63518 = idle ? job_words__1 : ____state_5;
  assign and_63520 = sel_63484 & sign_ext_63485;
  assign and_63522 = or_63458 & sel_63486;
  assign and_63524 = sel_63487 & sign_ext_63485;
  assign or_63526 = idle | sel_63488;
  assign sel_63528 = idle ? eq_63490 : sel_63489;
  assign sel_63530 = idle ? job_words__1 : sel_63491;
  assign sel_63532 = idle ? eq_63493 : sel_63492;
  assign sel_63534 = idle ? job_rows : add_63494;
  assign sel_63536 = idle ? eq_63496 : sel_63495;
  assign word__1 = load ? loaded : sel_63497;
  assign and_73672 = stage_outputs_valid_0 & load;
  assign and_73673 = stage_outputs_valid_0 & idle;
  assign tuple_63544 = {{x[0]}, marks};
  assign and_63545 = and_63501 & not_63502;
  assign or_63546 = and_63501 | send_3716_finished;
  assign and_63547 = and_63503 & not_63504;
  assign or_63548 = and_63503 | send_3748_finished;
  assign sel_63540 = load ? loaded : instantiation_output_58714;
  assign and_73671 = stage_outputs_valid_0 & and_63287;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 1'h0;
      ____state_3 <= 1'h0;
      ____state_4 <= 1'h0;
      ____state_5 <= 16'h0000;
      ____state_7 <= 2'h0;
      ____state_8 <= 1'h0;
      ____state_9 <= 2'h0;
      ____state_10 <= 1'h0;
      ____state_11 <= 1'h0;
      ____state_12 <= 16'h0000;
      ____state_13 <= 1'h0;
      ____state_14 <= 32'h0000_0000;
      ____state_15 <= 1'h0;
      ____state_6 <= 512'h0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000;
      __ring__0_already_done_reg <= 1'h0;
      __slices_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_63507 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_63510 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_63512 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? or_63514 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? or_63516 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_63518 : ____state_5;
      ____state_7 <= stage_outputs_valid_0 ? and_63520 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? and_63522 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_63524 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? or_63526 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_63528 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_63530 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_63532 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_63534 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? sel_63536 : ____state_15;
      ____state_6 <= stage_outputs_valid_0 ? word__1 : ____state_6;
      __ring__0_already_done_reg <= or_63546 ? and_63545 : __ring__0_already_done_reg;
      __slices_already_done_reg <= or_63548 ? and_63547 : __slices_already_done_reg;
    end
  end
  // ===== Instantiations
  edgegen_fifo #(.WIDTH(512), .DEPTH(512)) fifo_ring__0_ (
    .rst(rst),
    .push_data(sel_63540),
    .push_valid(and_73651),
    .pop_ready(and_73671),
    .pop_data(instantiation_output_58714),
    .pop_valid(instantiation_output_58715),
    .push_ready(instantiation_output_58713),
    .clk(clk)
  );
  assign inputs_ready = and_73672;
  assign jobs_x_ready = and_73673;
  assign slices_data = tuple_63544;
  assign slices_valid = and_73653;
endmodule


module edgegen_distribute(
  input wire clk,
  input wire rst,
  input wire commands_ready,
  input wire ended_ready,
  input wire events_ready,
  input wire inputs_ready,
  input wire [130:0] m_r_data,
  input wire m_r_valid,
  input wire [10:0] routes_data,
  input wire routes_valid,
  input wire vector_a_ready,
  input wire vector_b_ready,
  input wire weights_ready,
  output wire [127:0] commands_data,
  output wire commands_valid,
  output wire ended_data,
  output wire ended_valid,
  output wire events_data,
  output wire events_valid,
  output wire [127:0] inputs_data,
  output wire inputs_valid,
  output wire m_r_ready,
  output wire routes_ready,
  output wire [127:0] vector_a_data,
  output wire vector_a_valid,
  output wire [127:0] vector_b_data,
  output wire vector_b_valid,
  output wire [127:0] weights_data,
  output wire weights_valid
);
  reg ____state_0;
  reg [2:0] ____state_1;
  reg [7:0] ____state_2;
  reg ____state_3;
  reg __commands_already_done_reg;
  reg __ended_already_done_reg;
  reg __events_already_done_reg;
  reg __inputs_already_done_reg;
  reg __vector_a_already_done_reg;
  reg __vector_b_already_done_reg;
  reg __weights_already_done_reg;
  wire [2:0] literal_62464;
  wire [2:0] literal_62465;
  wire [2:0] literal_62466;
  wire [2:0] literal_62467;
  wire [2:0] literal_62468;
  wire eq_62471;
  wire eq_62472;
  wire eq_62473;
  wire eq_62474;
  wire eq_62475;
  wire and_62482;
  wire last;
  wire and_62490;
  wire and_62493;
  wire and_62496;
  wire and_62499;
  wire not_62479;
  wire not_62507;
  wire not_62509;
  wire not_62513;
  wire not_62515;
  wire not_62517;
  wire not_62519;
  wire active_inputs_valid_0;
  wire or_73546;
  wire or_73547;
  wire or_73548;
  wire or_73549;
  wire or_73550;
  wire or_73551;
  wire or_73552;
  wire not_62470;
  wire not_62534;
  wire stage_outputs_valid_0;
  wire not_62538;
  wire not_62540;
  wire not_62542;
  wire not_62544;
  wire not_62546;
  wire not_62548;
  wire idle_or_last;
  wire [7:0] literal_62551;
  wire [7:0] literal_62552;
  wire [7:0] route_count;
  wire [7:0] literal_62554;
  wire [1:0] r_response;
  wire [1:0] literal_62556;
  wire r_last;
  wire and_73561;
  wire send_3294_finished;
  wire and_73563;
  wire send_3277_finished;
  wire and_73565;
  wire send_3286_finished;
  wire and_73567;
  wire send_3302_finished;
  wire and_73569;
  wire send_3319_finished;
  wire and_73571;
  wire send_3328_finished;
  wire and_73573;
  wire send_3310_finished;
  wire fresh;
  wire nor_62573;
  wire [2:0] route_target;
  wire [7:0] add_62575;
  wire eq_62576;
  wire eq_62577;
  wire ne_62578;
  wire xor_62579;
  wire and_62580;
  wire not_62581;
  wire and_62582;
  wire not_62583;
  wire and_62584;
  wire not_62585;
  wire and_62586;
  wire not_62587;
  wire and_62588;
  wire not_62589;
  wire and_62590;
  wire not_62591;
  wire and_62592;
  wire not_62593;
  wire or_62594;
  wire [2:0] sel_62597;
  wire [7:0] sel_62599;
  wire sel_62601;
  wire [127:0] r_data;
  wire literal_62604;
  wire or_62605;
  wire and_73580;
  wire and_62608;
  wire or_62609;
  wire and_62610;
  wire or_62611;
  wire and_62612;
  wire or_62613;
  wire and_62614;
  wire or_62615;
  wire and_62616;
  wire or_62617;
  wire and_62618;
  wire or_62619;
  wire and_62620;
  wire or_62621;
  assign literal_62464 = 3'h0;
  assign literal_62465 = 3'h1;
  assign literal_62466 = 3'h3;
  assign literal_62467 = 3'h4;
  assign literal_62468 = 3'h2;
  assign eq_62471 = ____state_1 == literal_62464;
  assign eq_62472 = ____state_1 == literal_62465;
  assign eq_62473 = ____state_1 == literal_62466;
  assign eq_62474 = ____state_1 == literal_62467;
  assign eq_62475 = ____state_1 == literal_62468;
  assign and_62482 = ____state_0 & eq_62471;
  assign last = ____state_0 & ____state_3;
  assign and_62490 = ____state_0 & eq_62472;
  assign and_62493 = ____state_0 & eq_62473;
  assign and_62496 = ____state_0 & eq_62474;
  assign and_62499 = ____state_0 & eq_62475;
  assign not_62479 = ~____state_0;
  assign not_62507 = ~and_62482;
  assign not_62509 = ~last;
  assign not_62513 = ~and_62490;
  assign not_62515 = ~and_62493;
  assign not_62517 = ~and_62496;
  assign not_62519 = ~and_62499;
  assign active_inputs_valid_0 = m_r_valid | not_62479;
  assign or_73546 = commands_ready | __commands_already_done_reg | not_62507;
  assign or_73547 = ended_ready | __ended_already_done_reg | not_62509;
  assign or_73548 = events_ready | __events_already_done_reg | not_62479;
  assign or_73549 = inputs_ready | __inputs_already_done_reg | not_62513;
  assign or_73550 = vector_a_ready | __vector_a_already_done_reg | not_62515;
  assign or_73551 = vector_b_ready | __vector_b_already_done_reg | not_62517;
  assign or_73552 = weights_ready | __weights_already_done_reg | not_62519;
  assign not_62470 = ~____state_3;
  assign not_62534 = ~__commands_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_73546 & or_73547 & or_73548 & or_73549 & or_73550 & or_73551 & or_73552;
  assign not_62538 = ~__ended_already_done_reg;
  assign not_62540 = ~__events_already_done_reg;
  assign not_62542 = ~__inputs_already_done_reg;
  assign not_62544 = ~__vector_a_already_done_reg;
  assign not_62546 = ~__vector_b_already_done_reg;
  assign not_62548 = ~__weights_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_62470);
  assign literal_62551 = 8'hff;
  assign literal_62552 = 8'h02;
  assign route_count = routes_data[7:0];
  assign literal_62554 = 8'h01;
  assign r_response = m_r_data[2:1];
  assign literal_62556 = 2'h0;
  assign r_last = m_r_data[0:0];
  assign and_73561 = active_inputs_valid_0 & and_62482 & not_62534;
  assign send_3294_finished = stage_outputs_valid_0 & and_62482;
  assign and_73563 = active_inputs_valid_0 & last & not_62538;
  assign send_3277_finished = stage_outputs_valid_0 & last;
  assign and_73565 = active_inputs_valid_0 & ____state_0 & not_62540;
  assign send_3286_finished = stage_outputs_valid_0 & ____state_0;
  assign and_73567 = active_inputs_valid_0 & and_62490 & not_62542;
  assign send_3302_finished = stage_outputs_valid_0 & and_62490;
  assign and_73569 = active_inputs_valid_0 & and_62493 & not_62544;
  assign send_3319_finished = stage_outputs_valid_0 & and_62493;
  assign and_73571 = active_inputs_valid_0 & and_62496 & not_62546;
  assign send_3328_finished = stage_outputs_valid_0 & and_62496;
  assign and_73573 = active_inputs_valid_0 & and_62499 & not_62548;
  assign send_3310_finished = stage_outputs_valid_0 & and_62499;
  assign fresh = routes_valid & idle_or_last;
  assign nor_62573 = ~(not_62479 | ____state_3);
  assign route_target = routes_data[10:8];
  assign add_62575 = ____state_2 + literal_62551;
  assign eq_62576 = ____state_2 == literal_62552;
  assign eq_62577 = route_count == literal_62554;
  assign ne_62578 = r_response != literal_62556;
  assign xor_62579 = r_last ^ ____state_3;
  assign and_62580 = and_73561 & commands_ready;
  assign not_62581 = ~send_3294_finished;
  assign and_62582 = and_73563 & ended_ready;
  assign not_62583 = ~send_3277_finished;
  assign and_62584 = and_73565 & events_ready;
  assign not_62585 = ~send_3286_finished;
  assign and_62586 = and_73567 & inputs_ready;
  assign not_62587 = ~send_3302_finished;
  assign and_62588 = and_73569 & vector_a_ready;
  assign not_62589 = ~send_3319_finished;
  assign and_62590 = and_73571 & vector_b_ready;
  assign not_62591 = ~send_3328_finished;
  assign and_62592 = and_73573 & weights_ready;
  assign not_62593 = ~send_3310_finished;
  assign or_62594 = fresh | nor_62573;
  assign sel_62597 = idle_or_last ? route_target : ____state_1;
  assign sel_62599 = idle_or_last ? route_count : add_62575;
  assign sel_62601 = idle_or_last ? eq_62577 : eq_62576;
  assign r_data = m_r_data[130:3];
  assign literal_62604 = 1'h1;
  assign or_62605 = ne_62578 | xor_62579;
  assign and_73580 = stage_outputs_valid_0 & idle_or_last;
  assign and_62608 = and_62580 & not_62581;
  assign or_62609 = and_62580 | send_3294_finished;
  assign and_62610 = and_62582 & not_62583;
  assign or_62611 = and_62582 | send_3277_finished;
  assign and_62612 = and_62584 & not_62585;
  assign or_62613 = and_62584 | send_3286_finished;
  assign and_62614 = and_62586 & not_62587;
  assign or_62615 = and_62586 | send_3302_finished;
  assign and_62616 = and_62588 & not_62589;
  assign or_62617 = and_62588 | send_3319_finished;
  assign and_62618 = and_62590 & not_62591;
  assign or_62619 = and_62590 | send_3328_finished;
  assign and_62620 = and_62592 & not_62593;
  assign or_62621 = and_62592 | send_3310_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 8'h00;
      ____state_3 <= 1'h0;
      __commands_already_done_reg <= 1'h0;
      __ended_already_done_reg <= 1'h0;
      __events_already_done_reg <= 1'h0;
      __inputs_already_done_reg <= 1'h0;
      __vector_a_already_done_reg <= 1'h0;
      __vector_b_already_done_reg <= 1'h0;
      __weights_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? or_62594 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_62597 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_62599 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_62601 : ____state_3;
      __commands_already_done_reg <= or_62609 ? and_62608 : __commands_already_done_reg;
      __ended_already_done_reg <= or_62611 ? and_62610 : __ended_already_done_reg;
      __events_already_done_reg <= or_62613 ? and_62612 : __events_already_done_reg;
      __inputs_already_done_reg <= or_62615 ? and_62614 : __inputs_already_done_reg;
      __vector_a_already_done_reg <= or_62617 ? and_62616 : __vector_a_already_done_reg;
      __vector_b_already_done_reg <= or_62619 ? and_62618 : __vector_b_already_done_reg;
      __weights_already_done_reg <= or_62621 ? and_62620 : __weights_already_done_reg;
    end
  end
  assign commands_data = r_data;
  assign commands_valid = and_73561;
  assign ended_data = literal_62604;
  assign ended_valid = and_73563;
  assign events_data = or_62605;
  assign events_valid = and_73565;
  assign inputs_data = r_data;
  assign inputs_valid = and_73567;
  assign m_r_ready = send_3286_finished;
  assign routes_ready = and_73580;
  assign vector_a_data = r_data;
  assign vector_a_valid = and_73569;
  assign vector_b_data = r_data;
  assign vector_b_valid = and_73571;
  assign weights_data = r_data;
  assign weights_valid = and_73573;
endmodule


module edgegen_requestreads(
  input wire clk,
  input wire rst,
  input wire ended_data,
  input wire ended_valid,
  input wire m_ar_ready,
  input wire routes_ready,
  input wire [114:0] vector_reads_data,
  input wire vector_reads_valid,
  output wire ended_ready,
  output wire [47:0] m_ar_data,
  output wire m_ar_valid,
  output wire [10:0] routes_data,
  output wire routes_valid,
  output wire vector_reads_ready
);
  reg [2:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg [31:0] ____state_3;
  reg [15:0] ____state_5;
  reg ____state_6;
  reg ____state_7;
  reg [31:0] ____state_8;
  reg [31:0] ____state_9;
  reg ____state_11;
  reg [7:0] ____state_12;
  reg [6:0] ____state_10;
  reg __m_ar_already_done_reg;
  reg __routes_already_done_reg;
  wire [4:0] bit_slice_62270;
  wire [4:0] literal_62271;
  wire eq_62274;
  wire go;
  wire [24:0] literal_62286;
  wire not_62289;
  wire idle;
  wire not_62293;
  wire [25:0] bit_slice_62294;
  wire [25:0] literal_62295;
  wire [6:0] sign_ext_62296;
  wire [31:0] concat_62301;
  wire leading_bits___state_10;
  wire or_73524;
  wire or_73525;
  wire fresh;
  wire next_segment;
  wire [15:0] literal_62311;
  wire [25:0] add_62313;
  wire [5:0] literal_62314;
  wire [6:0] and_62315;
  wire [6:0] literal_62316;
  wire [5:0] bit_slice_62318;
  wire ugt_62319;
  wire [7:0] bit_slice_62320;
  wire [7:0] extended___state_10;
  wire not_62323;
  wire stage_outputs_valid_0;
  wire not_62327;
  wire not_62328;
  wire [31:0] tuple_index_62329;
  wire [15:0] sign_ext_62331;
  wire eq_62332;
  wire [15:0] tuple_index_62333;
  wire [15:0] literal_62334;
  wire not_62335;
  wire [31:0] at;
  wire [31:0] concat_62337;
  wire [7:0] concat_62338;
  wire [6:0] lit_64_squeezed;
  wire [6:0] concat_62341;
  wire [3:0] literal_62342;
  wire [7:0] sel_62343;
  wire [7:0] literal_62344;
  wire and_62345;
  wire tok__1_finished;
  wire and_62347;
  wire or_62349;
  wire [2:0] tuple_index_62350;
  wire [31:0] sel_62352;
  wire [31:0] add_62353;
  wire [31:0] tuple_index_62354;
  wire [31:0] tuple_index_62356;
  wire [15:0] add_62357;
  wire sel_62358;
  wire eq_62359;
  wire sel_62360;
  wire [31:0] sel_62361;
  wire [31:0] sub_62362;
  wire sel_62363;
  wire [7:0] add_62364;
  wire [7:0] concat_62365;
  wire [6:0] sel_62366;
  wire [6:0] sub_62367;
  wire [39:0] concat_62368;
  wire [7:0] add_62369;
  wire and_62370;
  wire not_62371;
  wire and_62372;
  wire [2:0] sel_62374;
  wire [31:0] sel_62377;
  wire [31:0] sel_62379;
  wire [31:0] sel_62381;
  wire [15:0] sel_62383;
  wire sel_62385;
  wire or_62387;
  wire [31:0] sel_62389;
  wire [31:0] sel_62391;
  wire or_62393;
  wire [7:0] sub_62395;
  wire [6:0] sel_62397;
  wire [47:0] tuple_62400;
  wire [10:0] tuple_62401;
  wire and_73544;
  wire and_62403;
  wire or_62404;
  wire and_62405;
  wire or_62406;
  assign bit_slice_62270 = ____state_12[7:3];
  assign literal_62271 = 5'h00;
  assign eq_62274 = bit_slice_62270 == literal_62271;
  assign go = ____state_11 & eq_62274;
  assign literal_62286 = 25'h000_0000;
  assign not_62289 = ~go;
  assign idle = ~(____state_11 | ____state_7);
  assign not_62293 = ~____state_7;
  assign bit_slice_62294 = ____state_8[31:6];
  assign literal_62295 = 26'h000_0001;
  assign sign_ext_62296 = {7{go}};
  assign concat_62301 = {literal_62286, ____state_10};
  assign leading_bits___state_10 = 1'h0;
  assign or_73524 = m_ar_ready | __m_ar_already_done_reg | not_62289;
  assign or_73525 = routes_ready | __routes_already_done_reg | not_62289;
  assign fresh = vector_reads_valid & idle;
  assign next_segment = ~(____state_11 | not_62293);
  assign literal_62311 = 16'h0002;
  assign add_62313 = bit_slice_62294 + literal_62295;
  assign literal_62314 = 6'h00;
  assign and_62315 = sign_ext_62296 & ____state_10;
  assign literal_62316 = 7'h00;
  assign bit_slice_62318 = ____state_1[5:0];
  assign ugt_62319 = ____state_9 > concat_62301;
  assign bit_slice_62320 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign not_62323 = ~__m_ar_already_done_reg;
  assign stage_outputs_valid_0 = or_73524 & or_73525;
  assign not_62327 = ~__routes_already_done_reg;
  assign not_62328 = ~fresh;
  assign tuple_index_62329 = vector_reads_data[111:80];
  assign sign_ext_62331 = {16{next_segment}};
  assign eq_62332 = ____state_5 == literal_62311;
  assign tuple_index_62333 = vector_reads_data[15:0];
  assign literal_62334 = 16'h0001;
  assign not_62335 = ~____state_6;
  assign at = {add_62313, literal_62314};
  assign concat_62337 = {literal_62286, and_62315};
  assign concat_62338 = {literal_62316, go};
  assign lit_64_squeezed = 7'h40;
  assign concat_62341 = {leading_bits___state_10, bit_slice_62318};
  assign literal_62342 = 4'h0;
  assign sel_62343 = ugt_62319 ? extended___state_10 : bit_slice_62320;
  assign literal_62344 = 8'hff;
  assign and_62345 = go & not_62323;
  assign tok__1_finished = stage_outputs_valid_0 & go;
  assign and_62347 = go & not_62327;
  assign or_62349 = next_segment | not_62328;
  assign tuple_index_62350 = vector_reads_data[114:112];
  assign sel_62352 = fresh ? tuple_index_62329 : ____state_1;
  assign add_62353 = ____state_1 + ____state_3;
  assign tuple_index_62354 = vector_reads_data[79:48];
  assign tuple_index_62356 = vector_reads_data[47:16];
  assign add_62357 = ____state_5 + sign_ext_62331;
  assign sel_62358 = next_segment ? eq_62332 : ____state_6;
  assign eq_62359 = tuple_index_62333 == literal_62334;
  assign sel_62360 = next_segment ? not_62335 : ____state_7;
  assign sel_62361 = go ? at : ____state_8;
  assign sub_62362 = ____state_9 - concat_62337;
  assign sel_62363 = go ? ugt_62319 : ____state_11;
  assign add_62364 = ____state_12 + concat_62338;
  assign concat_62365 = {literal_62316, ended_valid};
  assign sel_62366 = go ? lit_64_squeezed : ____state_10;
  assign sub_62367 = lit_64_squeezed - concat_62341;
  assign concat_62368 = {literal_62342, ____state_8, literal_62342};
  assign add_62369 = sel_62343 + literal_62344;
  assign and_62370 = and_62345 & m_ar_ready;
  assign not_62371 = ~tok__1_finished;
  assign and_62372 = and_62347 & routes_ready;
  assign sel_62374 = or_62349 ? ____state_0 : tuple_index_62350;
  assign sel_62377 = next_segment ? add_62353 : sel_62352;
  assign sel_62379 = or_62349 ? ____state_2 : tuple_index_62354;
  assign sel_62381 = or_62349 ? ____state_3 : tuple_index_62356;
  assign sel_62383 = fresh ? tuple_index_62333 : add_62357;
  assign sel_62385 = fresh ? eq_62359 : sel_62358;
  assign or_62387 = fresh | sel_62360;
  assign sel_62389 = next_segment ? ____state_1 : sel_62361;
  assign sel_62391 = next_segment ? ____state_2 : sub_62362;
  assign or_62393 = next_segment | sel_62363;
  assign sub_62395 = add_62364 - concat_62365;
  assign sel_62397 = next_segment ? sub_62367 : sel_62366;
  assign tuple_62400 = {concat_62368, add_62369};
  assign tuple_62401 = {____state_0, sel_62343};
  assign and_73544 = stage_outputs_valid_0 & idle;
  assign and_62403 = and_62370 & not_62371;
  assign or_62404 = and_62370 | tok__1_finished;
  assign and_62405 = and_62372 & not_62371;
  assign or_62406 = and_62372 | tok__1_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 3'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 32'h0000_0000;
      ____state_5 <= 16'h0000;
      ____state_6 <= 1'h0;
      ____state_7 <= 1'h0;
      ____state_8 <= 32'h0000_0000;
      ____state_9 <= 32'h0000_0000;
      ____state_11 <= 1'h0;
      ____state_12 <= 8'h00;
      ____state_10 <= 7'h00;
      __m_ar_already_done_reg <= 1'h0;
      __routes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_62374 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_62377 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_62379 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_62381 : ____state_3;
      ____state_5 <= stage_outputs_valid_0 ? sel_62383 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_62385 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_62387 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_62389 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_62391 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_62393 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sub_62395 : ____state_12;
      ____state_10 <= stage_outputs_valid_0 ? sel_62397 : ____state_10;
      __m_ar_already_done_reg <= or_62404 ? and_62403 : __m_ar_already_done_reg;
      __routes_already_done_reg <= or_62406 ? and_62405 : __routes_already_done_reg;
    end
  end
  assign ended_ready = stage_outputs_valid_0;
  assign m_ar_data = tuple_62400;
  assign m_ar_valid = and_62345;
  assign routes_data = tuple_62401;
  assign routes_valid = and_62347;
  assign vector_reads_ready = and_73544;
endmodule


module edgegen_walkvectors(
  input wire clk,
  input wire rst,
  input wire [114:0] reads_data,
  input wire reads_valid,
  input wire vector_reads_ready,
  input wire [154:0] walks_data,
  input wire walks_valid,
  output wire reads_ready,
  output wire [114:0] vector_reads_data,
  output wire vector_reads_valid,
  output wire walks_ready
);
  reg [1:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg [15:0] ____state_3;
  reg [15:0] ____state_4;
  reg [19:0] ____state_5;
  reg [19:0] ____state_6;
  reg [15:0] ____state_7;
  reg [2:0] ____state_8;
  reg [15:0] ____state_9;
  reg ____state_10;
  reg [2:0] ____state_11;
  reg [31:0] ____state_12;
  reg [31:0] ____state_13;
  reg [19:0] ____state_14;
  reg [19:0] ____state_15;
  wire [1:0] literal_61940;
  wire is_a;
  wire [19:0] sel_61949;
  wire [19:0] CHUNK;
  wire [1:0] literal_61951;
  wire ugt_61953;
  wire is_b;
  wire bit_slice_61938;
  wire bit_slice_61939;
  wire [1:0] literal_61958;
  wire [19:0] count;
  wire [19:0] sign_ext_61960;
  wire [19:0] sign_ext_61961;
  wire [19:0] literal_61963;
  wire [2:0] and_61964;
  wire [2:0] literal_61965;
  wire idle;
  wire eq_61969;
  wire [19:0] and_61970;
  wire [19:0] and_61971;
  wire ne_61972;
  wire eq_61973;
  wire passes;
  wire [2:0] ____state_0__next_value_predicates;
  wire [1:0] ____state_1__next_value_predicates;
  wire [1:0] ____state_9__next_value_predicates;
  wire [1:0] ____state_12__next_value_predicates;
  wire [19:0] b_left;
  wire [19:0] a_left;
  wire reads_b;
  wire or_61968;
  wire [3:0] one_hot_61991;
  wire [2:0] one_hot_61992;
  wire [2:0] one_hot_61993;
  wire [2:0] one_hot_61994;
  wire eq_61995;
  wire eq_61996;
  wire literal_61997;
  wire not_61998;
  wire [15:0] sign_ext_61999;
  wire nor_61967;
  wire not_61978;
  wire bit_slice_62004;
  wire bit_slice_62005;
  wire bit_slice_62006;
  wire bit_slice_62007;
  wire bit_slice_62008;
  wire bit_slice_62009;
  wire bit_slice_62010;
  wire bit_slice_62011;
  wire bit_slice_62012;
  wire not_62013;
  wire or_62014;
  wire [1:0] concat_62015;
  wire [15:0] literal_62016;
  wire [15:0] and_62018;
  wire and_62019;
  wire [15:0] literal_62021;
  wire fresh;
  wire [15:0] tuple_index_62024;
  wire [11:0] literal_62025;
  wire [2:0] literal_62026;
  wire [2:0] literal_62027;
  wire stage_outputs_valid_0;
  wire eq_62032;
  wire eq_62033;
  wire eq_62034;
  wire eq_62035;
  wire eq_62036;
  wire eq_62037;
  wire eq_62038;
  wire eq_62039;
  wire eq_62040;
  wire and_62044;
  wire [1:0] sel_62045;
  wire lit_3_squeezed;
  wire [31:0] concat_62050;
  wire [31:0] tuple_index_62051;
  wire [31:0] concat_62055;
  wire [31:0] tuple_index_62056;
  wire [15:0] sign_ext_62059;
  wire eq_62062;
  wire [15:0] w_segments;
  wire [15:0] literal_62064;
  wire [2:0] literal_62067;
  wire [31:0] concat_62070;
  wire [31:0] concat_62073;
  wire [19:0] sign_ext_62078;
  wire [2:0] sel_62079;
  wire [2:0] tuple_index_62080;
  wire [31:0] sel_62081;
  wire [31:0] tuple_index_62082;
  wire [31:0] concat_62083;
  wire [31:0] tuple_index_62084;
  wire [31:0] tuple_index_62085;
  wire [31:0] sign_ext_62086;
  wire [15:0] tuple_index_62087;
  wire not_62088;
  wire ____state_0__at_most_one_next_value;
  wire ____state_1__at_most_one_next_value;
  wire ____state_9__at_most_one_next_value;
  wire ____state_12__at_most_one_next_value;
  wire [2:0] concat_62103;
  wire [1:0] sel_62104;
  wire [1:0] concat_62105;
  wire [1:0] concat_62106;
  wire and_73494;
  wire and_73495;
  wire and_73496;
  wire [1:0] concat_62110;
  wire [31:0] add_62111;
  wire [31:0] sel_62112;
  wire [31:0] add_62116;
  wire [31:0] sel_62117;
  wire [15:0] tuple_index_62120;
  wire [15:0] tuple_index_62121;
  wire [19:0] tuple_index_62123;
  wire [19:0] tuple_index_62124;
  wire [2:0] tuple_index_62125;
  wire [1:0] concat_62126;
  wire [15:0] add_62127;
  wire sel_62131;
  wire eq_62132;
  wire [2:0] add_62136;
  wire [1:0] concat_62139;
  wire [31:0] add_62140;
  wire [31:0] add_62144;
  wire [19:0] and_62151;
  wire [2:0] sel_62154;
  wire [31:0] sel_62155;
  wire [31:0] sel_62156;
  wire [31:0] and_62157;
  wire [15:0] sel_62158;
  wire or_62160;
  wire or_62161;
  wire or_62163;
  wire or_62166;
  wire [1:0] one_hot_sel_62171;
  wire or_62172;
  wire [31:0] one_hot_sel_62173;
  wire or_62174;
  wire [31:0] one_hot_sel_62175;
  wire [15:0] sel_62177;
  wire [15:0] sel_62179;
  wire [19:0] sel_62181;
  wire [19:0] sel_62183;
  wire [2:0] sel_62186;
  wire [15:0] one_hot_sel_62188;
  wire or_62189;
  wire one_hot_sel_62190;
  wire [2:0] one_hot_sel_62192;
  wire [31:0] one_hot_sel_62194;
  wire or_62195;
  wire [31:0] one_hot_sel_62196;
  wire [19:0] one_hot_sel_62198;
  wire [19:0] one_hot_sel_62200;
  wire [114:0] tuple_62203;
  wire and_73523;
  assign literal_61940 = 2'h2;
  assign is_a = ____state_0 == literal_61940;
  assign sel_61949 = is_a ? ____state_14 : ____state_15;
  assign CHUNK = 20'h0_0020;
  assign literal_61951 = 2'h3;
  assign ugt_61953 = sel_61949 > CHUNK;
  assign is_b = ____state_0 == literal_61951;
  assign bit_slice_61938 = ____state_0[0];
  assign bit_slice_61939 = ____state_0[1];
  assign literal_61958 = 2'h1;
  assign count = ugt_61953 ? CHUNK : sel_61949;
  assign sign_ext_61960 = {20{is_b}};
  assign sign_ext_61961 = {20{is_a}};
  assign literal_61963 = 20'h0_0000;
  assign and_61964 = ____state_11 & ____state_8;
  assign literal_61965 = 3'h0;
  assign idle = ~(bit_slice_61938 | bit_slice_61939);
  assign eq_61969 = ____state_0 == literal_61958;
  assign and_61970 = count & sign_ext_61960;
  assign and_61971 = count & sign_ext_61961;
  assign ne_61972 = ____state_6 != literal_61963;
  assign eq_61973 = and_61964 == literal_61965;
  assign passes = reads_valid & idle;
  assign ____state_0__next_value_predicates = {idle, eq_61969, bit_slice_61939};
  assign ____state_1__next_value_predicates = {idle, eq_61969};
  assign ____state_9__next_value_predicates = {idle, bit_slice_61939};
  assign ____state_12__next_value_predicates = {eq_61969, bit_slice_61939};
  assign b_left = ____state_15 - and_61970;
  assign a_left = ____state_14 - and_61971;
  assign reads_b = ne_61972 & eq_61973;
  assign or_61968 = passes | is_a | is_b;
  assign one_hot_61991 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign one_hot_61992 = {____state_1__next_value_predicates[1:0] == 2'h0, ____state_1__next_value_predicates[1] && !____state_1__next_value_predicates[0], ____state_1__next_value_predicates[0]};
  assign one_hot_61993 = {____state_9__next_value_predicates[1:0] == 2'h0, ____state_9__next_value_predicates[1] && !____state_9__next_value_predicates[0], ____state_9__next_value_predicates[0]};
  assign one_hot_61994 = {____state_12__next_value_predicates[1:0] == 2'h0, ____state_12__next_value_predicates[1] && !____state_12__next_value_predicates[0], ____state_12__next_value_predicates[0]};
  assign eq_61995 = b_left == literal_61963;
  assign eq_61996 = a_left == literal_61963;
  assign literal_61997 = 1'h0;
  assign not_61998 = ~____state_10;
  assign sign_ext_61999 = {16{reads_b}};
  assign nor_61967 = ~(bit_slice_61938 | bit_slice_61939 | passes);
  assign not_61978 = ~or_61968;
  assign bit_slice_62004 = one_hot_61991[2];
  assign bit_slice_62005 = one_hot_61991[1];
  assign bit_slice_62006 = one_hot_61991[0];
  assign bit_slice_62007 = one_hot_61992[1];
  assign bit_slice_62008 = one_hot_61992[0];
  assign bit_slice_62009 = one_hot_61993[1];
  assign bit_slice_62010 = one_hot_61993[0];
  assign bit_slice_62011 = one_hot_61994[1];
  assign bit_slice_62012 = one_hot_61994[0];
  assign not_62013 = ~eq_61995;
  assign or_62014 = is_a | eq_61996;
  assign concat_62015 = {literal_61997, not_61998};
  assign literal_62016 = 16'h0000;
  assign and_62018 = sign_ext_61999 & ____state_4;
  assign and_62019 = eq_61996 & eq_61995;
  assign literal_62021 = 16'h0002;
  assign fresh = walks_valid & nor_61967;
  assign tuple_index_62024 = walks_data[18:3];
  assign literal_62025 = 12'h000;
  assign literal_62026 = 3'h4;
  assign literal_62027 = 3'h3;
  assign stage_outputs_valid_0 = vector_reads_ready | not_61978;
  assign eq_62032 = idle == bit_slice_62004;
  assign eq_62033 = eq_61969 == bit_slice_62005;
  assign eq_62034 = bit_slice_61939 == bit_slice_62006;
  assign eq_62035 = idle == bit_slice_62007;
  assign eq_62036 = eq_61969 == bit_slice_62008;
  assign eq_62037 = idle == bit_slice_62009;
  assign eq_62038 = bit_slice_61939 == bit_slice_62010;
  assign eq_62039 = eq_61969 == bit_slice_62011;
  assign eq_62040 = bit_slice_61939 == bit_slice_62012;
  assign and_62044 = not_62013 & or_62014;
  assign sel_62045 = eq_61996 ? concat_62015 : literal_61940;
  assign lit_3_squeezed = 1'h1;
  assign concat_62050 = {literal_62016, ____state_3};
  assign tuple_index_62051 = walks_data[154:123];
  assign concat_62055 = {literal_62016, and_62018};
  assign tuple_index_62056 = walks_data[122:91];
  assign sign_ext_62059 = {16{and_62019}};
  assign eq_62062 = ____state_9 == literal_62021;
  assign w_segments = fresh ? tuple_index_62024 : ____state_7;
  assign literal_62064 = 16'h0001;
  assign literal_62067 = 3'h1;
  assign concat_62070 = {literal_62025, and_61971};
  assign concat_62073 = {literal_62025, and_61970};
  assign sign_ext_62078 = {20{reads_b}};
  assign sel_62079 = is_a ? literal_62027 : literal_62026;
  assign tuple_index_62080 = reads_data[114:112];
  assign sel_62081 = is_a ? ____state_12 : ____state_13;
  assign tuple_index_62082 = reads_data[111:80];
  assign concat_62083 = {literal_62025, count};
  assign tuple_index_62084 = reads_data[79:48];
  assign tuple_index_62085 = reads_data[47:16];
  assign sign_ext_62086 = {32{passes}};
  assign tuple_index_62087 = reads_data[15:0];
  assign not_62088 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_62032 & eq_62033 & eq_62034;
  assign ____state_1__at_most_one_next_value = eq_62035 & eq_62036;
  assign ____state_9__at_most_one_next_value = eq_62037 & eq_62038;
  assign ____state_12__at_most_one_next_value = eq_62039 & eq_62040;
  assign concat_62103 = {idle, eq_61969, bit_slice_61939};
  assign sel_62104 = and_62044 ? literal_61951 : sel_62045;
  assign concat_62105 = {lit_3_squeezed, reads_b};
  assign concat_62106 = {literal_61997, fresh};
  assign and_73494 = stage_outputs_valid_0 & idle;
  assign and_73495 = stage_outputs_valid_0 & eq_61969;
  assign and_73496 = stage_outputs_valid_0 & bit_slice_61939;
  assign concat_62110 = {idle, eq_61969};
  assign add_62111 = ____state_1 + concat_62050;
  assign sel_62112 = fresh ? tuple_index_62051 : ____state_1;
  assign add_62116 = ____state_2 + concat_62055;
  assign sel_62117 = fresh ? tuple_index_62056 : ____state_2;
  assign tuple_index_62120 = walks_data[90:75];
  assign tuple_index_62121 = walks_data[74:59];
  assign tuple_index_62123 = walks_data[58:39];
  assign tuple_index_62124 = walks_data[38:19];
  assign tuple_index_62125 = walks_data[2:0];
  assign concat_62126 = {idle, bit_slice_61939};
  assign add_62127 = ____state_9 + sign_ext_62059;
  assign sel_62131 = and_62019 ? eq_62062 : ____state_10;
  assign eq_62132 = w_segments == literal_62064;
  assign add_62136 = ____state_11 + literal_62067;
  assign concat_62139 = {eq_61969, bit_slice_61939};
  assign add_62140 = ____state_12 + concat_62070;
  assign add_62144 = ____state_13 + concat_62073;
  assign and_62151 = ____state_6 & sign_ext_62078;
  assign sel_62154 = passes ? tuple_index_62080 : sel_62079;
  assign sel_62155 = passes ? tuple_index_62082 : sel_62081;
  assign sel_62156 = passes ? tuple_index_62084 : concat_62083;
  assign and_62157 = tuple_index_62085 & sign_ext_62086;
  assign sel_62158 = passes ? tuple_index_62087 : literal_62064;
  assign or_62160 = not_62088 | ____state_0__at_most_one_next_value | rst;
  assign or_62161 = not_62088 | ____state_1__at_most_one_next_value | rst;
  assign or_62163 = not_62088 | ____state_9__at_most_one_next_value | rst;
  assign or_62166 = not_62088 | ____state_12__at_most_one_next_value | rst;
  assign one_hot_sel_62171 = sel_62104 & {2{concat_62103[0]}} | concat_62105 & {2{concat_62103[1]}} | concat_62106 & {2{concat_62103[2]}};
  assign or_62172 = and_73494 | and_73495 | and_73496;
  assign one_hot_sel_62173 = add_62111 & {32{concat_62110[0]}} | sel_62112 & {32{concat_62110[1]}};
  assign or_62174 = and_73494 | and_73495;
  assign one_hot_sel_62175 = add_62116 & {32{concat_62110[0]}} | sel_62117 & {32{concat_62110[1]}};
  assign sel_62177 = fresh ? tuple_index_62120 : ____state_3;
  assign sel_62179 = fresh ? tuple_index_62121 : ____state_4;
  assign sel_62181 = fresh ? tuple_index_62123 : ____state_5;
  assign sel_62183 = fresh ? tuple_index_62124 : ____state_6;
  assign sel_62186 = fresh ? tuple_index_62125 : ____state_8;
  assign one_hot_sel_62188 = add_62127 & {16{concat_62126[0]}} | w_segments & {16{concat_62126[1]}};
  assign or_62189 = and_73494 | and_73496;
  assign one_hot_sel_62190 = sel_62131 & concat_62126[0] | eq_62132 & concat_62126[1];
  assign one_hot_sel_62192 = add_62136 & {3{concat_62110[0]}} | literal_61965 & {3{concat_62110[1]}};
  assign one_hot_sel_62194 = add_62140 & {32{concat_62139[0]}} | ____state_1 & {32{concat_62139[1]}};
  assign or_62195 = and_73495 | and_73496;
  assign one_hot_sel_62196 = add_62144 & {32{concat_62139[0]}} | ____state_2 & {32{concat_62139[1]}};
  assign one_hot_sel_62198 = a_left & {20{concat_62139[0]}} | ____state_5 & {20{concat_62139[1]}};
  assign one_hot_sel_62200 = b_left & {20{concat_62139[0]}} | and_62151 & {20{concat_62139[1]}};
  assign tuple_62203 = {sel_62154, sel_62155, sel_62156, and_62157, sel_62158};
  assign and_73523 = stage_outputs_valid_0 & nor_61967;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 16'h0000;
      ____state_4 <= 16'h0000;
      ____state_5 <= 20'h0_0000;
      ____state_6 <= 20'h0_0000;
      ____state_7 <= 16'h0000;
      ____state_8 <= 3'h0;
      ____state_9 <= 16'h0000;
      ____state_10 <= 1'h0;
      ____state_11 <= 3'h0;
      ____state_12 <= 32'h0000_0000;
      ____state_13 <= 32'h0000_0000;
      ____state_14 <= 20'h0_0000;
      ____state_15 <= 20'h0_0000;
    end else begin
      ____state_0 <= or_62172 ? one_hot_sel_62171 : ____state_0;
      ____state_1 <= or_62174 ? one_hot_sel_62173 : ____state_1;
      ____state_2 <= or_62174 ? one_hot_sel_62175 : ____state_2;
      ____state_3 <= and_73494 ? sel_62177 : ____state_3;
      ____state_4 <= and_73494 ? sel_62179 : ____state_4;
      ____state_5 <= and_73494 ? sel_62181 : ____state_5;
      ____state_6 <= and_73494 ? sel_62183 : ____state_6;
      ____state_7 <= and_73494 ? w_segments : ____state_7;
      ____state_8 <= and_73494 ? sel_62186 : ____state_8;
      ____state_9 <= or_62189 ? one_hot_sel_62188 : ____state_9;
      ____state_10 <= or_62189 ? one_hot_sel_62190 : ____state_10;
      ____state_11 <= or_62174 ? one_hot_sel_62192 : ____state_11;
      ____state_12 <= or_62195 ? one_hot_sel_62194 : ____state_12;
      ____state_13 <= or_62195 ? one_hot_sel_62196 : ____state_13;
      ____state_14 <= or_62195 ? one_hot_sel_62198 : ____state_14;
      ____state_15 <= or_62195 ? one_hot_sel_62200 : ____state_15;
    end
  end
  assign reads_ready = and_73494;
  assign vector_reads_data = tuple_62203;
  assign vector_reads_valid = or_61968;
  assign walks_ready = and_73523;
endmodule


module edgegen_confirm(
  input wire clk,
  input wire rst,
  input wire done_ready,
  input wire ends_data,
  input wire ends_valid,
  input wire finished_ready,
  input wire [1:0] m_b_data,
  input wire m_b_valid,
  output wire [1:0] done_data,
  output wire done_valid,
  output wire ends_ready,
  output wire finished_data,
  output wire finished_valid,
  output wire m_b_ready
);
  reg __done_already_done_reg;
  reg __finished_already_done_reg;
  wire not_63000;
  wire active_inputs_valid_0;
  wire or_63005;
  wire or_73620;
  wire not_63009;
  wire not_63013;
  wire stage_outputs_valid_0;
  wire [1:0] literal_63015;
  wire and_73624;
  wire and_73626;
  wire send_3519_finished;
  wire ne_63020;
  wire and_63021;
  wire not_63022;
  wire and_63023;
  wire not_63024;
  wire [1:0] tuple_63025;
  wire literal_63027;
  wire and_63029;
  wire or_63030;
  wire and_63032;
  wire or_63033;
  assign not_63000 = ~ends_data;
  assign active_inputs_valid_0 = ends_valid & m_b_valid;
  assign or_63005 = done_ready | __done_already_done_reg;
  assign or_73620 = finished_ready | __finished_already_done_reg | not_63000;
  assign not_63009 = ~__done_already_done_reg;
  assign not_63013 = ~__finished_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_63005 & or_73620;
  assign literal_63015 = 2'h0;
  assign and_73624 = active_inputs_valid_0 & not_63009;
  assign and_73626 = active_inputs_valid_0 & ends_data & not_63013;
  assign send_3519_finished = stage_outputs_valid_0 & ends_data;
  assign ne_63020 = m_b_data != literal_63015;
  assign and_63021 = and_73624 & done_ready;
  assign not_63022 = ~stage_outputs_valid_0;
  assign and_63023 = and_73626 & finished_ready;
  assign not_63024 = ~send_3519_finished;
  assign tuple_63025 = {ne_63020, ends_data};
  assign literal_63027 = 1'h1;
  assign and_63029 = and_63021 & not_63022;
  assign or_63030 = and_63021 | stage_outputs_valid_0;
  assign and_63032 = and_63023 & not_63024;
  assign or_63033 = and_63023 | send_3519_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __done_already_done_reg <= 1'h0;
      __finished_already_done_reg <= 1'h0;
    end else begin
      __done_already_done_reg <= or_63030 ? and_63029 : __done_already_done_reg;
      __finished_already_done_reg <= or_63033 ? and_63032 : __finished_already_done_reg;
    end
  end
  assign done_data = tuple_63025;
  assign done_valid = and_73624;
  assign ends_ready = stage_outputs_valid_0;
  assign finished_data = literal_63027;
  assign finished_valid = and_73626;
  assign m_b_ready = stage_outputs_valid_0;
endmodule


module edgegen_requestwrites(
  input wire clk,
  input wire rst,
  input wire lengths_ready,
  input wire m_aw_ready,
  input wire [112:0] writes_data,
  input wire writes_valid,
  output wire [9:0] lengths_data,
  output wire lengths_valid,
  output wire [47:0] m_aw_data,
  output wire m_aw_valid,
  output wire writes_ready
);
  reg [31:0] ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg ____state_4;
  reg [15:0] ____state_5;
  reg ____state_6;
  reg ____state_7;
  reg [31:0] ____state_8;
  reg [31:0] ____state_9;
  reg ____state_11;
  reg [4:0] ____state_10;
  reg __lengths_already_done_reg;
  reg __m_aw_already_done_reg;
  wire idle;
  wire [26:0] literal_62700;
  wire not_62692;
  wire not_62705;
  wire not_62709;
  wire [27:0] bit_slice_62710;
  wire [27:0] literal_62711;
  wire [4:0] sign_ext_62712;
  wire [31:0] concat_62715;
  wire [2:0] leading_bits___state_10;
  wire active_inputs_valid_0;
  wire or_73582;
  wire or_73583;
  wire next_segment;
  wire [15:0] literal_62724;
  wire [27:0] add_62726;
  wire [3:0] literal_62727;
  wire [4:0] and_62728;
  wire literal_62729;
  wire [3:0] bit_slice_62730;
  wire ugt_62731;
  wire [7:0] bit_slice_62732;
  wire [7:0] extended___state_10;
  wire and_73584;
  wire not_62735;
  wire stage_outputs_valid_0;
  wire not_62739;
  wire [31:0] tuple_index_62740;
  wire [15:0] sign_ext_62742;
  wire eq_62743;
  wire [15:0] tuple_index_62744;
  wire [15:0] literal_62745;
  wire not_62746;
  wire [31:0] at;
  wire [31:0] concat_62748;
  wire [4:0] lit_16_squeezed;
  wire [4:0] concat_62750;
  wire [7:0] sel_62751;
  wire [7:0] literal_62752;
  wire and_62753;
  wire tok__1_finished;
  wire and_62755;
  wire [31:0] sel_62757;
  wire [31:0] add_62758;
  wire or_62759;
  wire [31:0] tuple_index_62760;
  wire [31:0] tuple_index_62762;
  wire tuple_index_62763;
  wire [15:0] add_62765;
  wire sel_62766;
  wire eq_62767;
  wire sel_62768;
  wire [31:0] sel_62769;
  wire [31:0] sub_62770;
  wire and_62771;
  wire [4:0] sel_62772;
  wire [4:0] sub_62773;
  wire closes;
  wire [39:0] concat_62775;
  wire [7:0] add_62776;
  wire and_62777;
  wire not_62778;
  wire and_62779;
  wire [31:0] sel_62781;
  wire [31:0] sel_62784;
  wire [31:0] sel_62786;
  wire sel_62788;
  wire [15:0] sel_62790;
  wire sel_62792;
  wire or_62794;
  wire [31:0] sel_62796;
  wire [31:0] sel_62798;
  wire or_62800;
  wire [4:0] sel_62802;
  wire [9:0] tuple_62804;
  wire [47:0] tuple_62805;
  wire and_73600;
  wire and_62807;
  wire or_62808;
  wire and_62809;
  wire or_62810;
  assign idle = ~(____state_11 | ____state_7);
  assign literal_62700 = 27'h000_0000;
  assign not_62692 = ~idle;
  assign not_62705 = ~____state_11;
  assign not_62709 = ~____state_7;
  assign bit_slice_62710 = ____state_8[31:4];
  assign literal_62711 = 28'h000_0001;
  assign sign_ext_62712 = {5{____state_11}};
  assign concat_62715 = {literal_62700, ____state_10};
  assign leading_bits___state_10 = 3'h0;
  assign active_inputs_valid_0 = writes_valid | not_62692;
  assign or_73582 = lengths_ready | __lengths_already_done_reg | not_62705;
  assign or_73583 = m_aw_ready | __m_aw_already_done_reg | not_62705;
  assign next_segment = ~(____state_11 | not_62709);
  assign literal_62724 = 16'h0002;
  assign add_62726 = bit_slice_62710 + literal_62711;
  assign literal_62727 = 4'h0;
  assign and_62728 = sign_ext_62712 & ____state_10;
  assign literal_62729 = 1'h0;
  assign bit_slice_62730 = ____state_0[3:0];
  assign ugt_62731 = ____state_9 > concat_62715;
  assign bit_slice_62732 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign and_73584 = active_inputs_valid_0 & ____state_11;
  assign not_62735 = ~__lengths_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_73582 & or_73583;
  assign not_62739 = ~__m_aw_already_done_reg;
  assign tuple_index_62740 = writes_data[112:81];
  assign sign_ext_62742 = {16{next_segment}};
  assign eq_62743 = ____state_5 == literal_62724;
  assign tuple_index_62744 = writes_data[16:1];
  assign literal_62745 = 16'h0001;
  assign not_62746 = ~____state_6;
  assign at = {add_62726, literal_62727};
  assign concat_62748 = {literal_62700, and_62728};
  assign lit_16_squeezed = 5'h10;
  assign concat_62750 = {literal_62729, bit_slice_62730};
  assign sel_62751 = ugt_62731 ? extended___state_10 : bit_slice_62732;
  assign literal_62752 = 8'hff;
  assign and_62753 = and_73584 & not_62735;
  assign tok__1_finished = stage_outputs_valid_0 & ____state_11;
  assign and_62755 = and_73584 & not_62739;
  assign sel_62757 = idle ? tuple_index_62740 : ____state_0;
  assign add_62758 = ____state_0 + ____state_2;
  assign or_62759 = ____state_11 | ____state_7;
  assign tuple_index_62760 = writes_data[80:49];
  assign tuple_index_62762 = writes_data[48:17];
  assign tuple_index_62763 = writes_data[0:0];
  assign add_62765 = ____state_5 + sign_ext_62742;
  assign sel_62766 = next_segment ? eq_62743 : ____state_6;
  assign eq_62767 = tuple_index_62744 == literal_62745;
  assign sel_62768 = next_segment ? not_62746 : ____state_7;
  assign sel_62769 = ____state_11 ? at : ____state_8;
  assign sub_62770 = ____state_9 - concat_62748;
  assign and_62771 = ____state_11 & ugt_62731;
  assign sel_62772 = ____state_11 ? lit_16_squeezed : ____state_10;
  assign sub_62773 = lit_16_squeezed - concat_62750;
  assign closes = ~(ugt_62731 | ____state_7);
  assign concat_62775 = {literal_62727, ____state_8, literal_62727};
  assign add_62776 = sel_62751 + literal_62752;
  assign and_62777 = and_62753 & lengths_ready;
  assign not_62778 = ~tok__1_finished;
  assign and_62779 = and_62755 & m_aw_ready;
  assign sel_62781 = next_segment ? add_62758 : sel_62757;
  assign sel_62784 = or_62759 ? ____state_1 : tuple_index_62760;
  assign sel_62786 = or_62759 ? ____state_2 : tuple_index_62762;
  assign sel_62788 = or_62759 ? ____state_4 : tuple_index_62763;
  assign sel_62790 = idle ? tuple_index_62744 : add_62765;
  assign sel_62792 = idle ? eq_62767 : sel_62766;
  assign or_62794 = idle | sel_62768;
  assign sel_62796 = next_segment ? ____state_0 : sel_62769;
  assign sel_62798 = next_segment ? ____state_1 : sub_62770;
  assign or_62800 = next_segment | and_62771;
  assign sel_62802 = next_segment ? sub_62773 : sel_62772;
  assign tuple_62804 = {sel_62751, closes, ____state_4};
  assign tuple_62805 = {concat_62775, add_62776};
  assign and_73600 = stage_outputs_valid_0 & idle;
  assign and_62807 = and_62777 & not_62778;
  assign or_62808 = and_62777 | tok__1_finished;
  assign and_62809 = and_62779 & not_62778;
  assign or_62810 = and_62779 | tok__1_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 32'h0000_0000;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_4 <= 1'h0;
      ____state_5 <= 16'h0000;
      ____state_6 <= 1'h0;
      ____state_7 <= 1'h0;
      ____state_8 <= 32'h0000_0000;
      ____state_9 <= 32'h0000_0000;
      ____state_11 <= 1'h0;
      ____state_10 <= 5'h00;
      __lengths_already_done_reg <= 1'h0;
      __m_aw_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_62781 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_62784 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_62786 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? sel_62788 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_62790 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_62792 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_62794 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_62796 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_62798 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_62800 : ____state_11;
      ____state_10 <= stage_outputs_valid_0 ? sel_62802 : ____state_10;
      __lengths_already_done_reg <= or_62808 ? and_62807 : __lengths_already_done_reg;
      __m_aw_already_done_reg <= or_62810 ? and_62809 : __m_aw_already_done_reg;
    end
  end
  assign lengths_data = tuple_62804;
  assign lengths_valid = and_62753;
  assign m_aw_data = tuple_62805;
  assign m_aw_valid = and_62755;
  assign writes_ready = and_73600;
endmodule


module edgegen_sendbeats(
  input wire clk,
  input wire rst,
  input wire ends_ready,
  input wire [9:0] lengths_data,
  input wire lengths_valid,
  input wire m_w_ready,
  input wire [127:0] results_data,
  input wire results_valid,
  input wire [127:0] vectors_data,
  input wire vectors_valid,
  output wire ends_data,
  output wire ends_valid,
  output wire lengths_ready,
  output wire [128:0] m_w_data,
  output wire m_w_valid,
  output wire results_ready,
  output wire vectors_ready
);
  reg ____state_0;
  reg ____state_1;
  reg ____state_2;
  reg [7:0] ____state_3;
  reg ____state_4;
  reg __ends_already_done_reg;
  reg __m_w_already_done_reg;
  wire not_62863;
  wire nor_62866;
  wire and_62867;
  wire not_62871;
  wire not_62873;
  wire last;
  wire or_62883;
  wire or_62884;
  wire not_62886;
  wire active_inputs_valid_0;
  wire or_73602;
  wire or_73603;
  wire not_62865;
  wire not_62900;
  wire stage_outputs_valid_0;
  wire not_62904;
  wire idle_or_last;
  wire [7:0] literal_62906;
  wire [7:0] literal_62907;
  wire [7:0] l_count;
  wire [7:0] literal_62909;
  wire and_73607;
  wire send_3487_finished;
  wire and_73609;
  wire tok_finished;
  wire fresh;
  wire nor_62917;
  wire l_closes;
  wire l_unit;
  wire [7:0] add_62921;
  wire eq_62922;
  wire eq_62923;
  wire [127:0] data;
  wire and_62925;
  wire not_62926;
  wire and_62927;
  wire not_62928;
  wire or_62932;
  wire sel_62935;
  wire sel_62937;
  wire [7:0] sel_62939;
  wire sel_62941;
  wire and_73616;
  wire [128:0] tuple_62944;
  wire and_73617;
  wire and_73618;
  wire and_62947;
  wire or_62948;
  wire and_62949;
  wire or_62950;
  assign not_62863 = ~____state_0;
  assign nor_62866 = ~(not_62863 | ____state_2);
  assign and_62867 = ____state_0 & ____state_2;
  assign not_62871 = ~nor_62866;
  assign not_62873 = ~and_62867;
  assign last = ____state_0 & ____state_4;
  assign or_62883 = results_valid | not_62871;
  assign or_62884 = vectors_valid | not_62873;
  assign not_62886 = ~last;
  assign active_inputs_valid_0 = or_62883 & or_62884;
  assign or_73602 = ends_ready | __ends_already_done_reg | not_62886;
  assign or_73603 = m_w_ready | __m_w_already_done_reg | not_62863;
  assign not_62865 = ~____state_4;
  assign not_62900 = ~__ends_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_73602 & or_73603;
  assign not_62904 = ~__m_w_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_62865);
  assign literal_62906 = 8'hff;
  assign literal_62907 = 8'h02;
  assign l_count = lengths_data[9:2];
  assign literal_62909 = 8'h01;
  assign and_73607 = active_inputs_valid_0 & last & not_62900;
  assign send_3487_finished = stage_outputs_valid_0 & last;
  assign and_73609 = active_inputs_valid_0 & ____state_0 & not_62904;
  assign tok_finished = stage_outputs_valid_0 & ____state_0;
  assign fresh = lengths_valid & idle_or_last;
  assign nor_62917 = ~(not_62863 | ____state_4);
  assign l_closes = lengths_data[1:1];
  assign l_unit = lengths_data[0:0];
  assign add_62921 = ____state_3 + literal_62906;
  assign eq_62922 = ____state_3 == literal_62907;
  assign eq_62923 = l_count == literal_62909;
  assign data = ____state_2 ? vectors_data : results_data;
  assign and_62925 = and_73607 & ends_ready;
  assign not_62926 = ~send_3487_finished;
  assign and_62927 = and_73609 & m_w_ready;
  assign not_62928 = ~tok_finished;
  assign or_62932 = fresh | nor_62917;
  assign sel_62935 = idle_or_last ? l_closes : ____state_1;
  assign sel_62937 = idle_or_last ? l_unit : ____state_2;
  assign sel_62939 = idle_or_last ? l_count : add_62921;
  assign sel_62941 = idle_or_last ? eq_62923 : eq_62922;
  assign and_73616 = stage_outputs_valid_0 & idle_or_last;
  assign tuple_62944 = {data, ____state_4};
  assign and_73617 = stage_outputs_valid_0 & nor_62866;
  assign and_73618 = stage_outputs_valid_0 & and_62867;
  assign and_62947 = and_62925 & not_62926;
  assign or_62948 = and_62925 | send_3487_finished;
  assign and_62949 = and_62927 & not_62928;
  assign or_62950 = and_62927 | tok_finished;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 1'h0;
      ____state_2 <= 1'h0;
      ____state_3 <= 8'h00;
      ____state_4 <= 1'h0;
      __ends_already_done_reg <= 1'h0;
      __m_w_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? or_62932 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_62935 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_62937 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_62939 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_62941 : ____state_4;
      __ends_already_done_reg <= or_62948 ? and_62947 : __ends_already_done_reg;
      __m_w_already_done_reg <= or_62950 ? and_62949 : __m_w_already_done_reg;
    end
  end
  assign ends_data = ____state_1;
  assign ends_valid = and_73607;
  assign lengths_ready = and_73616;
  assign m_w_data = tuple_62944;
  assign m_w_valid = and_73609;
  assign results_ready = and_73617;
  assign vectors_ready = and_73618;
endmodule


module edgegen_feed(
  input wire clk,
  input wire rst,
  input wire [86:0] feeds_data,
  input wire feeds_valid,
  input wire [127:0] kept_data,
  input wire kept_valid,
  input wire operands_ready,
  input wire [127:0] vector_a_data,
  input wire vector_a_valid,
  input wire [127:0] vector_b_data,
  input wire vector_b_valid,
  output wire feeds_ready,
  output wire kept_ready,
  output wire [275:0] operands_data,
  output wire operands_valid,
  output wire vector_a_ready,
  output wire vector_b_ready
);
  function automatic priority_sel_1b_2way (input reg [1:0] sel, input reg case0, input reg case1, input reg default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_1b_2way = case0;
        end
        2'b10: begin
          priority_sel_1b_2way = case1;
        end
        2'b00: begin
          priority_sel_1b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_1b_2way = 1'dx;
        end
      endcase
    end
  endfunction
  function automatic [127:0] priority_sel_128b_2way (input reg [1:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_128b_2way = case0;
        end
        2'b10: begin
          priority_sel_128b_2way = case1;
        end
        2'b00: begin
          priority_sel_128b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_2way = 128'dx;
        end
      endcase
    end
  endfunction
  function automatic [127:0] priority_sel_128b_4way (input reg [3:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] case2, input reg [127:0] case3, input reg [127:0] default_value);
    begin
      casez (sel)
        4'b???1: begin
          priority_sel_128b_4way = case0;
        end
        4'b??10: begin
          priority_sel_128b_4way = case1;
        end
        4'b?100: begin
          priority_sel_128b_4way = case2;
        end
        4'b1000: begin
          priority_sel_128b_4way = case3;
        end
        4'b0000: begin
          priority_sel_128b_4way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_4way = 128'dx;
        end
      endcase
    end
  endfunction
  reg ____state_0;
  reg [4:0] ____state_1;
  reg [1:0] ____state_2;
  reg [1:0] ____state_3;
  reg ____state_4;
  reg ____state_5;
  reg [1:0] ____state_6;
  reg [19:0] ____state_7;
  reg [31:0] ____state_9;
  reg [3:0] ____state_10;
  reg ____state_11;
  reg [15:0] ____state_13;
  reg ____state_14;
  reg [19:0] ____state_15;
  reg ____state_16;
  reg ____state_17;
  reg ____state_18;
  reg [127:0] ____state_19;
  reg [127:0] ____state_20;
  reg [2:0] ____state_21;
  wire [19:0] literal_67426;
  wire [1:0] literal_67428;
  wire [19:0] literal_67429;
  wire last;
  wire [4:0] literal_67438;
  wire twos;
  wire ugt_67440;
  wire [1:0] literal_67433;
  wire nand_67453;
  wire butterfly;
  wire and_67455;
  wire [4:0] literal_67444;
  wire [4:0] literal_67445;
  wire bit_slice_67446;
  wire bit_slice_67447;
  wire [1:0] literal_67449;
  wire eq_67450;
  wire [1:0] __state_15_portion_0_width_2;
  wire takes;
  wire not_67462;
  wire or_67468;
  wire eq_67459;
  wire eq_67460;
  wire nor_67461;
  wire [2:0] literal_67464;
  wire eq_67465;
  wire and_67466;
  wire [17:0] __state_15_bits_2_width_18;
  wire literal_67473;
  wire eq_67474;
  wire bit_slice_67475;
  wire waits;
  wire [1:0] concat_67476;
  wire or_67477;
  wire eq_67478;
  wire or_67479;
  wire [127:0] a;
  wire [127:0] literal_67483;
  wire or_reduce_67484;
  wire [2:0] concat_67485;
  wire [2:0] lit_15_squeezed;
  wire not_67490;
  wire not_67488;
  wire takes_b;
  wire [127:0] sel_67491;
  wire [31:0] bit_slice_67492;
  wire [31:0] bit_slice_67493;
  wire [31:0] bit_slice_67494;
  wire [127:0] or_67496;
  wire [2:0] mask_squeezed;
  wire [4:0] literal_67498;
  wire [1:0] literal_67499;
  wire bit_slice_67500;
  wire bit_slice_67501;
  wire [17:0] literal_67507;
  wire emits;
  wire not_67509;
  wire and_67504;
  wire and_67505;
  wire and_67506;
  wire [63:0] bit_slice_67510;
  wire [63:0] bit_slice_67511;
  wire eq_67512;
  wire [95:0] even_bits_32_width_96;
  wire [95:0] __state_19_bits_32_width_96;
  wire [127:0] x;
  wire bit_slice_67516;
  wire eq_67517;
  wire eq_67518;
  wire nor_67519;
  wire eq_67520;
  wire [17:0] add_67533;
  wire ends;
  wire sums;
  wire not_67528;
  wire not_67530;
  wire not_67532;
  wire [4:0] literal_67536;
  wire [4:0] literal_67537;
  wire [127:0] low__1;
  wire [127:0] sign_ext_67539;
  wire [95:0] e_squeezed_portion_32_width_96;
  wire [31:0] __state_19_portion_0_width_32;
  wire [31:0] bit_slice_67542;
  wire [31:0] sign_ext_67543;
  wire [31:0] bit_slice_67544;
  wire [31:0] sign_ext_67545;
  wire [31:0] bit_slice_67546;
  wire [31:0] sign_ext_67547;
  wire not_67548;
  wire [1:0] sign_ext_67549;
  wire [1:0] concat_67550;
  wire [31:0] bit_slice_67551;
  wire [31:0] bit_slice_67552;
  wire [31:0] bit_slice_67553;
  wire [31:0] bit_slice_67554;
  wire [1:0] concat_67555;
  wire [127:0] concat_67556;
  wire [127:0] b;
  wire [127:0] sign_ext_67558;
  wire [19:0] literal_67559;
  wire [15:0] literal_67569;
  wire [17:0] sel_67570;
  wire alternates;
  wire not_67572;
  wire or_67573;
  wire or_67561;
  wire or_67562;
  wire or_67563;
  wire or_67564;
  wire not_67566;
  wire eq_67574;
  wire eq_67575;
  wire [1:0] concat_67576;
  wire [127:0] high;
  wire [127:0] e;
  wire [31:0] and_67579;
  wire [31:0] and_67580;
  wire [31:0] and_67581;
  wire [31:0] bit_slice_67582;
  wire nor_67583;
  wire [1:0] and_67584;
  wire [63:0] bit_slice_67585;
  wire [63:0] bit_slice_67586;
  wire [127:0] odd;
  wire [127:0] xor_67588;
  wire [127:0] y;
  wire [127:0] and_67590;
  wire mask_squeezed_const_lsb_bits;
  wire nor_67592;
  wire ult_67593;
  wire [15:0] sign_ext_67597;
  wire [15:0] tuple_index_67598;
  wire [15:0] literal_67599;
  wire eq_67600;
  wire [19:0] concat_67601;
  wire and_67603;
  wire [2:0] concat_67604;
  wire active_inputs_valid_0;
  wire or_67596;
  wire or_67605;
  wire [127:0] x__1;
  wire [127:0] concat_67607;
  wire [3:0] concat_67608;
  wire [127:0] high__1;
  wire [127:0] sel_67610;
  wire [127:0] xor_67611;
  wire [2:0] concat_67612;
  wire [3:0] mask;
  wire ends_segment;
  wire and_67615;
  wire [4:0] tuple_index_67618;
  wire [1:0] tuple_index_67619;
  wire [1:0] tuple_index_67620;
  wire tuple_index_67621;
  wire tuple_index_67622;
  wire [1:0] tuple_index_67623;
  wire [19:0] tuple_index_67624;
  wire [31:0] tuple_index_67625;
  wire [3:0] tuple_index_67626;
  wire tuple_index_67628;
  wire [15:0] add_67629;
  wire eq_67630;
  wire sel_67631;
  wire [19:0] sel_67632;
  wire and_67633;
  wire not_67503;
  wire sel_67634;
  wire [127:0] even;
  wire [2:0] add_67636;
  wire [2:0] sign_ext_67637;
  wire stage_outputs_valid_0;
  wire [127:0] x__2;
  wire [127:0] y__1;
  wire [2:0] sub;
  wire [12:0] tag;
  wire not_67645;
  wire [4:0] sel_67648;
  wire [1:0] sel_67650;
  wire [1:0] sel_67652;
  wire sel_67654;
  wire sel_67656;
  wire [1:0] sel_67658;
  wire [19:0] sel_67660;
  wire [31:0] sel_67662;
  wire [3:0] sel_67664;
  wire sel_67666;
  wire [15:0] sel_67668;
  wire sel_67670;
  wire [19:0] sel_67672;
  wire or_67674;
  wire and_67676;
  wire and_67678;
  wire [127:0] held;
  wire [127:0] held_b;
  wire [2:0] and_67684;
  wire and_73730;
  wire and_73731;
  wire [275:0] tuple_67688;
  wire and_73732;
  wire and_73733;
  wire and_73734;
  assign literal_67426 = 20'h0_0005;
  assign literal_67428 = 2'h0;
  assign literal_67429 = 20'h0_0002;
  assign last = ____state_15 < literal_67426;
  assign literal_67438 = 5'h03;
  assign twos = ____state_2 != literal_67428;
  assign ugt_67440 = ____state_15 > literal_67429;
  assign literal_67433 = 2'h2;
  assign nand_67453 = ~(____state_18 & last & ____state_14);
  assign butterfly = ____state_1 == literal_67438;
  assign and_67455 = twos & ugt_67440;
  assign literal_67444 = 5'h12;
  assign literal_67445 = 5'h11;
  assign bit_slice_67446 = ____state_6[0];
  assign bit_slice_67447 = ____state_6[1];
  assign literal_67449 = 2'h3;
  assign eq_67450 = ____state_3 == literal_67433;
  assign __state_15_portion_0_width_2 = ____state_15[1:0];
  assign takes = ____state_0 & nand_67453;
  assign not_67462 = ~____state_17;
  assign or_67468 = butterfly | and_67455;
  assign eq_67459 = ____state_1 == literal_67444;
  assign eq_67460 = ____state_1 == literal_67445;
  assign nor_67461 = ~(bit_slice_67446 | bit_slice_67447);
  assign literal_67464 = 3'h0;
  assign eq_67465 = ____state_3 == literal_67449;
  assign and_67466 = eq_67450 & ____state_16;
  assign __state_15_bits_2_width_18 = ____state_15[19:2];
  assign literal_67473 = 1'h0;
  assign eq_67474 = __state_15_portion_0_width_2 == literal_67449;
  assign bit_slice_67475 = ____state_15[1];
  assign waits = takes & not_67462 & or_67468;
  assign concat_67476 = {eq_67459, eq_67460};
  assign or_67477 = ____state_16 | nor_67461 | not_67462;
  assign eq_67478 = ____state_21 == literal_67464;
  assign or_67479 = eq_67465 | and_67466;
  assign a = ____state_11 ? kept_data : vector_a_data;
  assign literal_67483 = 128'h8000_0000_8000_0000_8000_0000_8000_0000;
  assign or_reduce_67484 = |__state_15_bits_2_width_18;
  assign concat_67485 = {literal_67473, eq_67474, bit_slice_67475};
  assign lit_15_squeezed = 3'h7;
  assign not_67490 = ~waits;
  assign not_67488 = ~____state_11;
  assign takes_b = priority_sel_1b_2way(concat_67476, or_67477, eq_67478, or_67479);
  assign sel_67491 = ____state_17 ? ____state_19 : a;
  assign bit_slice_67492 = a[95:64];
  assign bit_slice_67493 = a[31:0];
  assign bit_slice_67494 = ____state_19[95:64];
  assign or_67496 = a | literal_67483;
  assign mask_squeezed = or_reduce_67484 ? lit_15_squeezed : concat_67485;
  assign literal_67498 = 5'h02;
  assign literal_67499 = 2'h1;
  assign bit_slice_67500 = ____state_3[0];
  assign bit_slice_67501 = ____state_3[1];
  assign literal_67507 = 18'h3_ffff;
  assign emits = ____state_0 & not_67490;
  assign not_67509 = ~butterfly;
  assign and_67504 = takes & ____state_11;
  assign and_67505 = takes & not_67488;
  assign and_67506 = takes & takes_b;
  assign bit_slice_67510 = a[63:0];
  assign bit_slice_67511 = sel_67491[63:0];
  assign eq_67512 = ____state_2 == literal_67433;
  assign even_bits_32_width_96 = {bit_slice_67492, bit_slice_67493, bit_slice_67494};
  assign __state_19_bits_32_width_96 = ____state_19[127:32];
  assign x = ____state_4 ? or_67496 : a;
  assign bit_slice_67516 = mask_squeezed[0];
  assign eq_67517 = ____state_1 == literal_67498;
  assign eq_67518 = ____state_2 == literal_67499;
  assign nor_67519 = ~(bit_slice_67500 | bit_slice_67501);
  assign eq_67520 = ____state_3 == literal_67499;
  assign add_67533 = __state_15_bits_2_width_18 + literal_67507;
  assign ends = emits & last;
  assign sums = ~(not_67509 | not_67462 | ____state_18);
  assign not_67528 = ~and_67504;
  assign not_67530 = ~and_67505;
  assign not_67532 = ~and_67506;
  assign literal_67536 = 5'h04;
  assign literal_67537 = 5'h0f;
  assign low__1 = {bit_slice_67510, bit_slice_67511};
  assign sign_ext_67539 = {128{eq_67512}};
  assign e_squeezed_portion_32_width_96 = ____state_18 ? __state_19_bits_32_width_96 : even_bits_32_width_96;
  assign __state_19_portion_0_width_32 = ____state_19[31:0];
  assign bit_slice_67542 = x[127:96];
  assign sign_ext_67543 = {32{or_reduce_67484}};
  assign bit_slice_67544 = x[95:64];
  assign sign_ext_67545 = {32{ugt_67440}};
  assign bit_slice_67546 = x[63:32];
  assign sign_ext_67547 = {32{bit_slice_67516}};
  assign not_67548 = ~eq_67517;
  assign sign_ext_67549 = {2{eq_67517}};
  assign concat_67550 = {eq_67512, eq_67518};
  assign bit_slice_67551 = a[127:96];
  assign bit_slice_67552 = a[63:32];
  assign bit_slice_67553 = ____state_19[127:96];
  assign bit_slice_67554 = ____state_19[63:32];
  assign concat_67555 = {nor_67519, eq_67520};
  assign concat_67556 = {____state_9, ____state_9, ____state_9, ____state_9};
  assign b = and_67506 ? vector_b_data : ____state_20;
  assign sign_ext_67558 = {128{____state_5}};
  assign literal_67559 = 20'h0_0009;
  assign literal_67569 = 16'h0002;
  assign sel_67570 = waits ? __state_15_bits_2_width_18 : add_67533;
  assign alternates = butterfly | twos | eq_67460;
  assign not_67572 = ~ends;
  assign or_67573 = sums | not_67462;
  assign or_67561 = feeds_valid | ____state_0;
  assign or_67562 = kept_valid | not_67528;
  assign or_67563 = vector_a_valid | not_67530;
  assign or_67564 = vector_b_valid | not_67532;
  assign not_67566 = ~emits;
  assign eq_67574 = ____state_1 == literal_67536;
  assign eq_67575 = ____state_1 == literal_67537;
  assign concat_67576 = {butterfly, eq_67517};
  assign high = low__1 & sign_ext_67539;
  assign e = {e_squeezed_portion_32_width_96, __state_19_portion_0_width_32};
  assign and_67579 = bit_slice_67542 & sign_ext_67543;
  assign and_67580 = bit_slice_67544 & sign_ext_67545;
  assign and_67581 = bit_slice_67546 & sign_ext_67547;
  assign bit_slice_67582 = x[31:0];
  assign nor_67583 = ~(not_67548 | eq_67512 | eq_67518);
  assign and_67584 = sign_ext_67549 & concat_67550;
  assign bit_slice_67585 = a[127:64];
  assign bit_slice_67586 = sel_67491[127:64];
  assign odd = {bit_slice_67551, bit_slice_67552, bit_slice_67553, bit_slice_67554};
  assign xor_67588 = ____state_20 ^ literal_67483;
  assign y = priority_sel_128b_2way(concat_67555, concat_67556, a, b);
  assign and_67590 = sign_ext_67558 & literal_67483;
  assign mask_squeezed_const_lsb_bits = 1'h1;
  assign nor_67592 = ~(not_67509 | ____state_18);
  assign ult_67593 = ____state_15 < literal_67559;
  assign sign_ext_67597 = {16{ends}};
  assign tuple_index_67598 = feeds_data[53:38];
  assign literal_67599 = 16'h0001;
  assign eq_67600 = ____state_13 == literal_67569;
  assign concat_67601 = {sel_67570, __state_15_portion_0_width_2};
  assign and_67603 = alternates & not_67572 & or_67573;
  assign concat_67604 = {literal_67428, ends};
  assign active_inputs_valid_0 = or_67561 & or_67562 & or_67563 & or_67564;
  assign or_67596 = operands_ready | not_67566;
  assign or_67605 = eq_67574 | eq_67575;
  assign x__1 = priority_sel_128b_2way(concat_67576, high, e, x);
  assign concat_67607 = {and_67579, and_67580, and_67581, bit_slice_67582};
  assign concat_67608 = {butterfly, nor_67583, and_67584};
  assign high__1 = {bit_slice_67585, bit_slice_67586};
  assign sel_67610 = ____state_18 ? xor_67588 : odd;
  assign xor_67611 = y ^ and_67590;
  assign concat_67612 = {literal_67428, ____state_17};
  assign mask = {mask_squeezed, mask_squeezed_const_lsb_bits};
  assign ends_segment = nor_67592 ? ult_67593 : last;
  assign and_67615 = ends & ____state_14;
  assign tuple_index_67618 = feeds_data[86:82];
  assign tuple_index_67619 = feeds_data[81:80];
  assign tuple_index_67620 = feeds_data[79:78];
  assign tuple_index_67621 = feeds_data[77:77];
  assign tuple_index_67622 = feeds_data[76:76];
  assign tuple_index_67623 = feeds_data[75:74];
  assign tuple_index_67624 = feeds_data[73:54];
  assign tuple_index_67625 = feeds_data[37:6];
  assign tuple_index_67626 = feeds_data[5:2];
  assign tuple_index_67628 = feeds_data[1:1];
  assign add_67629 = ____state_13 + sign_ext_67597;
  assign eq_67630 = tuple_index_67598 == literal_67599;
  assign sel_67631 = ends ? eq_67600 : ____state_14;
  assign sel_67632 = ends ? ____state_7 : concat_67601;
  assign and_67633 = ____state_16 & waits;
  assign not_67503 = ~____state_0;
  assign sel_67634 = ____state_18 ? takes : and_67603;
  assign even = {bit_slice_67492, bit_slice_67493, bit_slice_67494, __state_19_portion_0_width_32};
  assign add_67636 = ____state_21 + concat_67604;
  assign sign_ext_67637 = {3{____state_0}};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_67596;
  assign x__2 = or_67605 ? concat_67607 : x__1;
  assign y__1 = priority_sel_128b_4way(concat_67608, low__1, high__1, a, sel_67610, xor_67611);
  assign sub = eq_67459 ? ____state_21 : concat_67612;
  assign tag = {____state_1, ____state_6, ____state_18, mask, ends_segment};
  assign not_67645 = ~and_67615;
  assign sel_67648 = ____state_0 ? ____state_1 : tuple_index_67618;
  assign sel_67650 = ____state_0 ? ____state_2 : tuple_index_67619;
  assign sel_67652 = ____state_0 ? ____state_3 : tuple_index_67620;
  assign sel_67654 = ____state_0 ? ____state_4 : tuple_index_67621;
  assign sel_67656 = ____state_0 ? ____state_5 : tuple_index_67622;
  assign sel_67658 = ____state_0 ? ____state_6 : tuple_index_67623;
  assign sel_67660 = ____state_0 ? ____state_7 : tuple_index_67624;
  assign sel_67662 = ____state_0 ? ____state_9 : tuple_index_67625;
  assign sel_67664 = ____state_0 ? ____state_10 : tuple_index_67626;
  assign sel_67666 = ____state_0 ? ____state_11 : tuple_index_67628;
  assign sel_67668 = ____state_0 ? add_67629 : tuple_index_67598;
  assign sel_67670 = ____state_0 ? sel_67631 : eq_67630;
  assign sel_67672 = ____state_0 ? sel_67632 : tuple_index_67624;
  assign or_67674 = ends | and_67633 | not_67503;
  assign and_67676 = ____state_0 & sel_67634;
  assign and_67678 = ____state_0 & sums;
  assign held = sums ? even : a;
  assign held_b = sums ? odd : b;
  assign and_67684 = add_67636 & sign_ext_67637;
  assign and_73730 = stage_outputs_valid_0 & not_67503;
  assign and_73731 = stage_outputs_valid_0 & and_67504;
  assign tuple_67688 = {x__2, y__1, sub, ____state_10, tag};
  assign and_73732 = active_inputs_valid_0 & emits;
  assign and_73733 = stage_outputs_valid_0 & and_67505;
  assign and_73734 = stage_outputs_valid_0 & and_67506;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 5'h00;
      ____state_2 <= 2'h0;
      ____state_3 <= 2'h0;
      ____state_4 <= 1'h0;
      ____state_5 <= 1'h0;
      ____state_6 <= 2'h0;
      ____state_7 <= 20'h0_0000;
      ____state_9 <= 32'h0000_0000;
      ____state_10 <= 4'h0;
      ____state_11 <= 1'h0;
      ____state_13 <= 16'h0000;
      ____state_14 <= 1'h0;
      ____state_15 <= 20'h0_0000;
      ____state_16 <= 1'h0;
      ____state_17 <= 1'h0;
      ____state_18 <= 1'h0;
      ____state_19 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_20 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_21 <= 3'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? not_67645 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_67648 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_67650 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_67652 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_67654 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_67656 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_67658 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_67660 : ____state_7;
      ____state_9 <= stage_outputs_valid_0 ? sel_67662 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_67664 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_67666 : ____state_11;
      ____state_13 <= stage_outputs_valid_0 ? sel_67668 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_67670 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? sel_67672 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? or_67674 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? and_67676 : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? and_67678 : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? held : ____state_19;
      ____state_20 <= stage_outputs_valid_0 ? held_b : ____state_20;
      ____state_21 <= stage_outputs_valid_0 ? and_67684 : ____state_21;
    end
  end
  assign feeds_ready = and_73730;
  assign kept_ready = and_73731;
  assign operands_data = tuple_67688;
  assign operands_valid = and_73732;
  assign vector_a_ready = and_73733;
  assign vector_b_ready = and_73734;
endmodule


module edgegen_finishreduction(
  input wire clk,
  input wire rst,
  input wire reduction_results_ready,
  input wire [137:0] totals_data,
  input wire totals_valid,
  output wire [140:0] reduction_results_data,
  output wire reduction_results_valid,
  output wire totals_ready
);
  function automatic [127:0] priority_sel_128b_2way (input reg [1:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_128b_2way = case0;
        end
        2'b10: begin
          priority_sel_128b_2way = case1;
        end
        2'b00: begin
          priority_sel_128b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_2way = 128'dx;
        end
      endcase
    end
  endfunction
  wire [59:0] v_total;
  wire [47:0] v_total_significand__2;
  wire [22:0] bit_slice_71413;
  wire [22:0] literal_71414;
  wire bit_slice_71415;
  wire ne_71416;
  wire bit_slice_71417;
  wire or_71418;
  wire [8:0] v_total_exponent;
  wire [22:0] bit_slice_71420;
  wire [30:0] literal_71421;
  wire up;
  wire [31:0] concat_71423;
  wire [31:0] concat_71424;
  wire [1:0] v_total_special__1;
  wire [31:0] value;
  wire [31:0] literal_71427;
  wire [34:0] v_best;
  wire v_total_special__1_infinite;
  wire ugt_71430;
  wire [31:0] v_best_key;
  wire [12:0] v_tag;
  wire v_total_sign;
  wire or_71434;
  wire [30:0] bit_slice_71435;
  wire [30:0] INFINITY;
  wire [30:0] bit_slice_71437;
  wire [4:0] v_tag_op;
  wire [4:0] literal_71439;
  wire [4:0] literal_71440;
  wire not_71441;
  wire v_total_special__2_nan;
  wire [30:0] sel_71443;
  wire [30:0] NAN;
  wire v_best_sign;
  wire [30:0] neg_71446;
  wire eq_71447;
  wire eq_71448;
  wire nor_71449;
  wire [30:0] size__1;
  wire [63:0] literal_71451;
  wire [30:0] size;
  wire [29:0] v_beat;
  wire [1:0] v_best__1_place;
  wire [1:0] concat_71457;
  wire [127:0] concat_71458;
  wire [127:0] concat_71459;
  wire [127:0] concat_71460;
  wire [127:0] beat;
  wire [140:0] tuple_71467;
  wire stage_outputs_valid_0;
  assign v_total = totals_data[72:13];
  assign v_total_significand__2 = v_total[49:2];
  assign bit_slice_71413 = v_total_significand__2[22:0];
  assign literal_71414 = 23'h00_0000;
  assign bit_slice_71415 = v_total_significand__2[24];
  assign ne_71416 = bit_slice_71413 != literal_71414;
  assign bit_slice_71417 = v_total_significand__2[23];
  assign or_71418 = bit_slice_71415 | ne_71416;
  assign v_total_exponent = v_total[58:50];
  assign bit_slice_71420 = v_total_significand__2[46:24];
  assign literal_71421 = 31'h0000_0000;
  assign up = bit_slice_71417 & or_71418;
  assign concat_71423 = {v_total_exponent, bit_slice_71420};
  assign concat_71424 = {literal_71421, up};
  assign v_total_special__1 = v_total[1:0];
  assign value = concat_71423 + concat_71424;
  assign literal_71427 = 32'h7f7f_ffff;
  assign v_best = totals_data[137:103];
  assign v_total_special__1_infinite = v_total_special__1[1:1];
  assign ugt_71430 = value > literal_71427;
  assign v_best_key = v_best[34:3];
  assign v_tag = totals_data[12:0];
  assign v_total_sign = v_total[59:59];
  assign or_71434 = v_total_special__1_infinite | ugt_71430;
  assign bit_slice_71435 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign bit_slice_71437 = v_best_key[30:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_71439 = 5'h10;
  assign literal_71440 = 5'h0f;
  assign not_71441 = ~v_total_sign;
  assign v_total_special__2_nan = v_total_special__1[0:0];
  assign sel_71443 = or_71434 ? INFINITY : bit_slice_71435;
  assign NAN = 31'h7fc0_0000;
  assign v_best_sign = v_best[2:2];
  assign neg_71446 = -bit_slice_71437;
  assign eq_71447 = v_tag_op == literal_71439;
  assign eq_71448 = v_tag_op == literal_71440;
  assign nor_71449 = ~(not_71441 | v_total_special__2_nan);
  assign size__1 = v_total_special__2_nan ? NAN : sel_71443;
  assign literal_71451 = 64'h0000_0000_0000_0000;
  assign size = v_best_sign ? neg_71446 : bit_slice_71437;
  assign v_beat = totals_data[102:73];
  assign v_best__1_place = v_best[1:0];
  assign concat_71457 = {eq_71447, eq_71448};
  assign concat_71458 = {nor_71449, size__1, nor_71449, size__1, nor_71449, size__1, nor_71449, size__1};
  assign concat_71459 = {literal_71451, v_best_sign, size, v_beat, v_best__1_place};
  assign concat_71460 = {v_best_sign, size, v_best_sign, size, v_best_sign, size, v_best_sign, size};
  assign beat = priority_sel_128b_2way(concat_71457, concat_71458, concat_71459, concat_71460);
  assign tuple_71467 = {beat, v_tag};
  assign stage_outputs_valid_0 = totals_valid & reduction_results_ready;
  assign reduction_results_data = tuple_71467;
  assign reduction_results_valid = totals_valid;
  assign totals_ready = stage_outputs_valid_0;
endmodule


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
  wire [47:0] reverse_71367;
  wire [48:0] one_hot_71368;
  wire [2:0] literal_71369;
  wire [5:0] encode_71370;
  wire [8:0] zeros;
  wire [8:0] v_total_exponent;
  wire ult_71373;
  wire [8:0] shift;
  wire [8:0] literal_71375;
  wire [47:0] significand;
  wire [8:0] add_71377;
  wire bit_slice_71378;
  wire [8:0] sub_71381;
  wire [8:0] sign_ext_71382;
  wire v_total_sign;
  wire [8:0] v_totalxponent;
  wire [1:0] v_total_special;
  wire [34:0] v_best;
  wire [29:0] v_beat;
  wire [59:0] total;
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [137:0] tuple_71396;
  assign v_total = reduced_data[72:13];
  assign v_total_significand = v_total[49:2];
  assign reverse_71367 = {v_total_significand[0], v_total_significand[1], v_total_significand[2], v_total_significand[3], v_total_significand[4], v_total_significand[5], v_total_significand[6], v_total_significand[7], v_total_significand[8], v_total_significand[9], v_total_significand[10], v_total_significand[11], v_total_significand[12], v_total_significand[13], v_total_significand[14], v_total_significand[15], v_total_significand[16], v_total_significand[17], v_total_significand[18], v_total_significand[19], v_total_significand[20], v_total_significand[21], v_total_significand[22], v_total_significand[23], v_total_significand[24], v_total_significand[25], v_total_significand[26], v_total_significand[27], v_total_significand[28], v_total_significand[29], v_total_significand[30], v_total_significand[31], v_total_significand[32], v_total_significand[33], v_total_significand[34], v_total_significand[35], v_total_significand[36], v_total_significand[37], v_total_significand[38], v_total_significand[39], v_total_significand[40], v_total_significand[41], v_total_significand[42], v_total_significand[43], v_total_significand[44], v_total_significand[45], v_total_significand[46], v_total_significand[47]};
  assign one_hot_71368 = {reverse_71367[47:0] == 48'h0000_0000_0000, reverse_71367[47] && reverse_71367[46:0] == 47'h0000_0000_0000, reverse_71367[46] && reverse_71367[45:0] == 46'h0000_0000_0000, reverse_71367[45] && reverse_71367[44:0] == 45'h0000_0000_0000, reverse_71367[44] && reverse_71367[43:0] == 44'h000_0000_0000, reverse_71367[43] && reverse_71367[42:0] == 43'h000_0000_0000, reverse_71367[42] && reverse_71367[41:0] == 42'h000_0000_0000, reverse_71367[41] && reverse_71367[40:0] == 41'h000_0000_0000, reverse_71367[40] && reverse_71367[39:0] == 40'h00_0000_0000, reverse_71367[39] && reverse_71367[38:0] == 39'h00_0000_0000, reverse_71367[38] && reverse_71367[37:0] == 38'h00_0000_0000, reverse_71367[37] && reverse_71367[36:0] == 37'h00_0000_0000, reverse_71367[36] && reverse_71367[35:0] == 36'h0_0000_0000, reverse_71367[35] && reverse_71367[34:0] == 35'h0_0000_0000, reverse_71367[34] && reverse_71367[33:0] == 34'h0_0000_0000, reverse_71367[33] && reverse_71367[32:0] == 33'h0_0000_0000, reverse_71367[32] && reverse_71367[31:0] == 32'h0000_0000, reverse_71367[31] && reverse_71367[30:0] == 31'h0000_0000, reverse_71367[30] && reverse_71367[29:0] == 30'h0000_0000, reverse_71367[29] && reverse_71367[28:0] == 29'h0000_0000, reverse_71367[28] && reverse_71367[27:0] == 28'h000_0000, reverse_71367[27] && reverse_71367[26:0] == 27'h000_0000, reverse_71367[26] && reverse_71367[25:0] == 26'h000_0000, reverse_71367[25] && reverse_71367[24:0] == 25'h000_0000, reverse_71367[24] && reverse_71367[23:0] == 24'h00_0000, reverse_71367[23] && reverse_71367[22:0] == 23'h00_0000, reverse_71367[22] && reverse_71367[21:0] == 22'h00_0000, reverse_71367[21] && reverse_71367[20:0] == 21'h00_0000, reverse_71367[20] && reverse_71367[19:0] == 20'h0_0000, reverse_71367[19] && reverse_71367[18:0] == 19'h0_0000, reverse_71367[18] && reverse_71367[17:0] == 18'h0_0000, reverse_71367[17] && reverse_71367[16:0] == 17'h0_0000, reverse_71367[16] && reverse_71367[15:0] == 16'h0000, reverse_71367[15] && reverse_71367[14:0] == 15'h0000, reverse_71367[14] && reverse_71367[13:0] == 14'h0000, reverse_71367[13] && reverse_71367[12:0] == 13'h0000, reverse_71367[12] && reverse_71367[11:0] == 12'h000, reverse_71367[11] && reverse_71367[10:0] == 11'h000, reverse_71367[10] && reverse_71367[9:0] == 10'h000, reverse_71367[9] && reverse_71367[8:0] == 9'h000, reverse_71367[8] && reverse_71367[7:0] == 8'h00, reverse_71367[7] && reverse_71367[6:0] == 7'h00, reverse_71367[6] && reverse_71367[5:0] == 6'h00, reverse_71367[5] && reverse_71367[4:0] == 5'h00, reverse_71367[4] && reverse_71367[3:0] == 4'h0, reverse_71367[3] && reverse_71367[2:0] == 3'h0, reverse_71367[2] && reverse_71367[1:0] == 2'h0, reverse_71367[1] && !reverse_71367[0], reverse_71367[0]};
  assign literal_71369 = 3'h0;
  assign encode_71370 = {one_hot_71368[32] | one_hot_71368[33] | one_hot_71368[34] | one_hot_71368[35] | one_hot_71368[36] | one_hot_71368[37] | one_hot_71368[38] | one_hot_71368[39] | one_hot_71368[40] | one_hot_71368[41] | one_hot_71368[42] | one_hot_71368[43] | one_hot_71368[44] | one_hot_71368[45] | one_hot_71368[46] | one_hot_71368[47] | one_hot_71368[48], one_hot_71368[16] | one_hot_71368[17] | one_hot_71368[18] | one_hot_71368[19] | one_hot_71368[20] | one_hot_71368[21] | one_hot_71368[22] | one_hot_71368[23] | one_hot_71368[24] | one_hot_71368[25] | one_hot_71368[26] | one_hot_71368[27] | one_hot_71368[28] | one_hot_71368[29] | one_hot_71368[30] | one_hot_71368[31] | one_hot_71368[48], one_hot_71368[8] | one_hot_71368[9] | one_hot_71368[10] | one_hot_71368[11] | one_hot_71368[12] | one_hot_71368[13] | one_hot_71368[14] | one_hot_71368[15] | one_hot_71368[24] | one_hot_71368[25] | one_hot_71368[26] | one_hot_71368[27] | one_hot_71368[28] | one_hot_71368[29] | one_hot_71368[30] | one_hot_71368[31] | one_hot_71368[40] | one_hot_71368[41] | one_hot_71368[42] | one_hot_71368[43] | one_hot_71368[44] | one_hot_71368[45] | one_hot_71368[46] | one_hot_71368[47], one_hot_71368[4] | one_hot_71368[5] | one_hot_71368[6] | one_hot_71368[7] | one_hot_71368[12] | one_hot_71368[13] | one_hot_71368[14] | one_hot_71368[15] | one_hot_71368[20] | one_hot_71368[21] | one_hot_71368[22] | one_hot_71368[23] | one_hot_71368[28] | one_hot_71368[29] | one_hot_71368[30] | one_hot_71368[31] | one_hot_71368[36] | one_hot_71368[37] | one_hot_71368[38] | one_hot_71368[39] | one_hot_71368[44] | one_hot_71368[45] | one_hot_71368[46] | one_hot_71368[47], one_hot_71368[2] | one_hot_71368[3] | one_hot_71368[6] | one_hot_71368[7] | one_hot_71368[10] | one_hot_71368[11] | one_hot_71368[14] | one_hot_71368[15] | one_hot_71368[18] | one_hot_71368[19] | one_hot_71368[22] | one_hot_71368[23] | one_hot_71368[26] | one_hot_71368[27] | one_hot_71368[30] | one_hot_71368[31] | one_hot_71368[34] | one_hot_71368[35] | one_hot_71368[38] | one_hot_71368[39] | one_hot_71368[42] | one_hot_71368[43] | one_hot_71368[46] | one_hot_71368[47], one_hot_71368[1] | one_hot_71368[3] | one_hot_71368[5] | one_hot_71368[7] | one_hot_71368[9] | one_hot_71368[11] | one_hot_71368[13] | one_hot_71368[15] | one_hot_71368[17] | one_hot_71368[19] | one_hot_71368[21] | one_hot_71368[23] | one_hot_71368[25] | one_hot_71368[27] | one_hot_71368[29] | one_hot_71368[31] | one_hot_71368[33] | one_hot_71368[35] | one_hot_71368[37] | one_hot_71368[39] | one_hot_71368[41] | one_hot_71368[43] | one_hot_71368[45] | one_hot_71368[47]};
  assign zeros = {literal_71369, encode_71370};
  assign v_total_exponent = v_total[58:50];
  assign ult_71373 = zeros < v_total_exponent;
  assign shift = ult_71373 ? zeros : v_total_exponent;
  assign literal_71375 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : v_total_significand << shift;
  assign add_71377 = v_total_exponent + literal_71375;
  assign bit_slice_71378 = significand[47];
  assign sub_71381 = add_71377 - shift;
  assign sign_ext_71382 = {9{bit_slice_71378}};
  assign v_total_sign = v_total[59:59];
  assign v_totalxponent = sub_71381 & sign_ext_71382;
  assign v_total_special = v_total[1:0];
  assign v_best = reduced_data[137:103];
  assign v_beat = reduced_data[102:73];
  assign total = {v_total_sign, v_totalxponent, significand, v_total_special};
  assign v_tag = reduced_data[12:0];
  assign stage_outputs_valid_0 = reduced_valid & totals_ready;
  assign tuple_71396 = {v_best, v_beat, total, v_tag};
  assign reduced_ready = stage_outputs_valid_0;
  assign totals_data = tuple_71396;
  assign totals_valid = reduced_valid;
endmodule


module edgegen_reducesegments(
  input wire clk,
  input wire rst,
  input wire reduced_ready,
  input wire [275:0] reduction_data,
  input wire reduction_valid,
  output wire [137:0] reduced_data,
  output wire reduced_valid,
  output wire reduction_ready
);
  wire [1:0] literal_71310 = {1'h0, 1'h0};
  reg ____state_0;
  reg [29:0] ____state_1;
  reg [31:0] ____state_2;
  reg ____state_3;
  reg [1:0] ____state_4;
  reg [29:0] ____state_5;
  reg [47:0] ____state_6;
  wire [12:0] v_tag__5;
  wire [127:0] v_a;
  wire [4:0] v_tag_op__1;
  wire [4:0] literal_71223;
  wire lit_2_squeezed;
  wire [30:0] bit_slice_71225;
  wire [30:0] bit_slice_71226;
  wire [30:0] bit_slice_71227;
  wire [30:0] bit_slice_71228;
  wire ne_71229;
  wire bit_slice_71230;
  wire [31:0] given__3;
  wire bit_slice_71232;
  wire [31:0] given__2;
  wire bit_slice_71234;
  wire [31:0] given__1;
  wire bit_slice_71236;
  wire [31:0] given;
  wire given__3_squeezed_portion_31_width_1;
  wire [31:0] neg_71239;
  wire given__2_squeezed_portion_31_width_1;
  wire [31:0] neg_71241;
  wire given__1_squeezed_portion_31_width_1;
  wire [31:0] neg_71243;
  wire given_squeezed_portion_31_width_1;
  wire [31:0] neg_71245;
  wire [3:0] valid;
  wire [31:0] key__3;
  wire [31:0] key__2;
  wire [31:0] key__1;
  wire [31:0] key;
  wire bit_slice_71251;
  wire sgt_71252;
  wire bit_slice_71253;
  wire sgt_71254;
  wire and_71255;
  wire and_71256;
  wire [31:0] high_key__1;
  wire [31:0] low_key__1;
  wire [31:0] bit_slice_71259;
  wire [31:0] bit_slice_71260;
  wire [31:0] bit_slice_71261;
  wire [31:0] bit_slice_71262;
  wire bit_slice_71263;
  wire sgt_71264;
  wire [32:0] concat_71265;
  wire [32:0] concat_71266;
  wire [32:0] concat_71267;
  wire [32:0] concat_71268;
  wire and_71269;
  wire [32:0] add_71270;
  wire [32:0] add_71271;
  wire [31:0] own_key;
  wire lit_3_squeezed;
  wire [33:0] concat_71276;
  wire [33:0] concat_71277;
  wire not_71279;
  wire sgt_71280;
  wire sel_71281;
  wire sel_71282;
  wire [1:0] concat_71283;
  wire [1:0] concat_71284;
  wire [13:0] literal_71285;
  wire [33:0] pair;
  wire v_tag__3_last;
  wire keeps;
  wire sel_71292;
  wire [1:0] sel_71294;
  wire [47:0] concat_71297;
  wire not_71290;
  wire [29:0] literal_71302;
  wire [31:0] sel_71304;
  wire sel_71305;
  wire [1:0] sel_71306;
  wire [8:0] literal_71308;
  wire [47:0] total;
  wire or_71300;
  wire [29:0] add_71313;
  wire [29:0] sign_ext_71314;
  wire [47:0] sign_ext_71315;
  wire [34:0] best;
  wire [29:0] beat;
  wire [59:0] tuple_71318;
  wire stage_outputs_valid_0;
  wire [29:0] and_71321;
  wire [47:0] and_71327;
  wire [137:0] tuple_71329;
  wire and_73934;
  assign v_tag__5 = reduction_data[12:0];
  assign v_a = reduction_data[275:148];
  assign v_tag_op__1 = v_tag__5[12:8];
  assign literal_71223 = 5'h0e;
  assign lit_2_squeezed = 1'h0;
  assign bit_slice_71225 = v_a[126:96];
  assign bit_slice_71226 = v_a[94:64];
  assign bit_slice_71227 = v_a[62:32];
  assign bit_slice_71228 = v_a[30:0];
  assign ne_71229 = v_tag_op__1 != literal_71223;
  assign bit_slice_71230 = v_a[127];
  assign given__3 = {lit_2_squeezed, bit_slice_71225};
  assign bit_slice_71232 = v_a[95];
  assign given__2 = {lit_2_squeezed, bit_slice_71226};
  assign bit_slice_71234 = v_a[63];
  assign given__1 = {lit_2_squeezed, bit_slice_71227};
  assign bit_slice_71236 = v_a[31];
  assign given = {lit_2_squeezed, bit_slice_71228};
  assign given__3_squeezed_portion_31_width_1 = ne_71229 & bit_slice_71230;
  assign neg_71239 = -given__3;
  assign given__2_squeezed_portion_31_width_1 = ne_71229 & bit_slice_71232;
  assign neg_71241 = -given__2;
  assign given__1_squeezed_portion_31_width_1 = ne_71229 & bit_slice_71234;
  assign neg_71243 = -given__1;
  assign given_squeezed_portion_31_width_1 = ne_71229 & bit_slice_71236;
  assign neg_71245 = -given;
  assign valid = v_tag__5[4:1];
  assign key__3 = given__3_squeezed_portion_31_width_1 ? neg_71239 : given__3;
  assign key__2 = given__2_squeezed_portion_31_width_1 ? neg_71241 : given__2;
  assign key__1 = given__1_squeezed_portion_31_width_1 ? neg_71243 : given__1;
  assign key = given_squeezed_portion_31_width_1 ? neg_71245 : given;
  assign bit_slice_71251 = valid[3];
  assign sgt_71252 = $signed(key__3) > $signed(key__2);
  assign bit_slice_71253 = valid[1];
  assign sgt_71254 = $signed(key__1) > $signed(key);
  assign and_71255 = bit_slice_71251 & sgt_71252;
  assign and_71256 = bit_slice_71253 & sgt_71254;
  assign high_key__1 = and_71255 ? key__3 : key__2;
  assign low_key__1 = and_71256 ? key__1 : key;
  assign bit_slice_71259 = v_a[31:0];
  assign bit_slice_71260 = v_a[63:32];
  assign bit_slice_71261 = v_a[95:64];
  assign bit_slice_71262 = v_a[127:96];
  assign bit_slice_71263 = valid[2];
  assign sgt_71264 = $signed(high_key__1) > $signed(low_key__1);
  assign concat_71265 = {lit_2_squeezed, bit_slice_71259};
  assign concat_71266 = {lit_2_squeezed, bit_slice_71260};
  assign concat_71267 = {lit_2_squeezed, bit_slice_71261};
  assign concat_71268 = {lit_2_squeezed, bit_slice_71262};
  assign and_71269 = bit_slice_71263 & sgt_71264;
  assign add_71270 = concat_71265 + concat_71266;
  assign add_71271 = concat_71267 + concat_71268;
  assign own_key = and_71269 ? high_key__1 : low_key__1;
  assign lit_3_squeezed = 1'h1;
  assign concat_71276 = {lit_2_squeezed, add_71270};
  assign concat_71277 = {lit_2_squeezed, add_71271};
  assign not_71279 = ~____state_0;
  assign sgt_71280 = $signed(own_key) > $signed(____state_2);
  assign sel_71281 = and_71256 ? given__1_squeezed_portion_31_width_1 : given_squeezed_portion_31_width_1;
  assign sel_71282 = and_71255 ? given__3_squeezed_portion_31_width_1 : given__2_squeezed_portion_31_width_1;
  assign concat_71283 = {lit_2_squeezed, and_71256};
  assign concat_71284 = {lit_3_squeezed, and_71255};
  assign literal_71285 = 14'h0000;
  assign pair = concat_71276 + concat_71277;
  assign v_tag__3_last = v_tag__5[0:0];
  assign keeps = ~(not_71279 | sgt_71280);
  assign sel_71292 = and_71269 ? sel_71282 : sel_71281;
  assign sel_71294 = and_71269 ? concat_71284 : concat_71283;
  assign concat_71297 = {literal_71285, pair};
  assign not_71290 = ~v_tag__3_last;
  assign literal_71302 = 30'h0000_0001;
  assign sel_71304 = keeps ? ____state_2 : own_key;
  assign sel_71305 = keeps ? ____state_3 : sel_71292;
  assign sel_71306 = keeps ? ____state_4 : sel_71294;
  assign literal_71308 = 9'h0ad;
  assign total = ____state_6 + concat_71297;
  assign or_71300 = reduced_ready | not_71290;
  assign add_71313 = ____state_1 + literal_71302;
  assign sign_ext_71314 = {30{not_71290}};
  assign sign_ext_71315 = {48{not_71290}};
  assign best = {sel_71304, sel_71305, sel_71306};
  assign beat = keeps ? ____state_5 : ____state_1;
  assign tuple_71318 = {lit_2_squeezed, literal_71308, total, literal_71310};
  assign stage_outputs_valid_0 = reduction_valid & or_71300;
  assign and_71321 = add_71313 & sign_ext_71314;
  assign and_71327 = total & sign_ext_71315;
  assign tuple_71329 = {best, beat, tuple_71318, v_tag__5};
  assign and_73934 = reduction_valid & v_tag__3_last;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 30'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 1'h0;
      ____state_4 <= 2'h0;
      ____state_5 <= 30'h0000_0000;
      ____state_6 <= 48'h0000_0000_0000;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? not_71290 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_71321 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_71304 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_71305 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_71306 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? beat : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_71327 : ____state_6;
    end
  end
  assign reduced_data = tuple_71329;
  assign reduced_valid = and_73934;
  assign reduction_ready = stage_outputs_valid_0;
endmodule


module edgegen_simple(
  input wire clk,
  input wire rst,
  input wire [275:0] simple_data,
  input wire simple_valid,
  input wire simple_results_ready,
  output wire simple_ready,
  output wire [140:0] simple_results_data,
  output wire simple_results_valid
);
  function automatic [127:0] priority_sel_128b_5way (input reg [4:0] sel, input reg [127:0] case0, input reg [127:0] case1, input reg [127:0] case2, input reg [127:0] case3, input reg [127:0] case4, input reg [127:0] default_value);
    begin
      casez (sel)
        5'b????1: begin
          priority_sel_128b_5way = case0;
        end
        5'b???10: begin
          priority_sel_128b_5way = case1;
        end
        5'b??100: begin
          priority_sel_128b_5way = case2;
        end
        5'b?1000: begin
          priority_sel_128b_5way = case3;
        end
        5'b10000: begin
          priority_sel_128b_5way = case4;
        end
        5'b0_0000: begin
          priority_sel_128b_5way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_128b_5way = 128'dx;
        end
      endcase
    end
  endfunction
  wire [127:0] v_a__3;
  wire [7:0] exponent;
  wire [7:0] literal_70864;
  wire normal__1;
  wire [7:0] literal_70866;
  wire [7:0] literal_70867;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_70869;
  wire [7:0] literal_70870;
  wire ugt_70871;
  wire [4:0] bit_slice_70872;
  wire [4:0] literal_70873;
  wire [22:0] fraction;
  wire [24:0] literal_70875;
  wire [4:0] sel_70876;
  wire not_70877;
  wire [22:0] not_70878;
  wire [24:0] shll_70879;
  wire literal_70880;
  wire [23:0] p_significand__1;
  wire [23:0] concat_70882;
  wire [23:0] bit_slice_70883;
  wire [24:0] doubled;
  wire [23:0] whole;
  wire [23:0] nor_70886;
  wire [23:0] literal_70887;
  wire [24:0] shrl_70888;
  wire bit_slice_70889;
  wire ne_70890;
  wire half;
  wire or_70892;
  wire [22:0] literal_70893;
  wire and_70894;
  wire [23:0] concat_70895;
  wire [23:0] add_70896;
  wire [11:0] bit_slice_70897;
  wire [11:0] literal_70898;
  wire [10:0] units;
  wire bit_slice_70900;
  wire ne_70901;
  wire [10:0] reverse_70902;
  wire half__1;
  wire or_70904;
  wire [11:0] one_hot_70905;
  wire [1:0] literal_70906;
  wire [9:0] bit_slice_70907;
  wire [10:0] literal_70908;
  wire and_70909;
  wire [3:0] encode_70910;
  wire [11:0] concat_70911;
  wire [11:0] concat_70912;
  wire [2:0] bit_slice_70913;
  wire [11:0] rounded;
  wire [2:0] v_sub;
  wire [3:0] literal_70916;
  wire [3:0] literal_70917;
  wire [3:0] concat_70918;
  wire bit_slice_70919;
  wire [9:0] bit_slice_70920;
  wire [6:0] literal_70921;
  wire [1:0] bit_slice_70922;
  wire [12:0] t;
  wire [3:0] v_place;
  wire [127:0] v_b;
  wire [6:0] concat_70926;
  wire [3:0] sub_70927;
  wire not_70928;
  wire [9:0] shll_70929;
  wire [8:0] concat_70930;
  wire [8:0] concat_70931;
  wire [1:0] t_top;
  wire [2:0] bit_slice_70933;
  wire [2:0] literal_70934;
  wire [127:0] two;
  wire [2:0] literal_70936;
  wire [2:0] literal_70937;
  wire [2:0] literal_70938;
  wire [2:0] literal_70939;
  wire [2:0] literal_70940;
  wire [2:0] literal_70941;
  wire [2:0] literal_70942;
  wire [3:0] literal_70943;
  wire [3:0] literal_70944;
  wire [3:0] literal_70945;
  wire [3:0] literal_70946;
  wire [3:0] literal_70947;
  wire [3:0] literal_70948;
  wire [3:0] literal_70949;
  wire [3:0] literal_70950;
  wire [3:0] literal_70951;
  wire [3:0] literal_70952;
  wire [3:0] literal_70953;
  wire [3:0] literal_70954;
  wire [3:0] literal_70955;
  wire [3:0] literal_70956;
  wire [1:0] bit_slice_70957;
  wire [4:0] literal_70958;
  wire eq_70959;
  wire [14:0] small_squeezed;
  wire [14:0] ONE_squeezed;
  wire [8:0] add_70962;
  wire [8:0] literal_70963;
  wire bit_slice_70964;
  wire bit_slice_70965;
  wire bit_slice_70966;
  wire [63:0] bit_slice_70967;
  wire [63:0] bit_slice_70968;
  wire [3:0] bit_slice_70969;
  wire [3:0] bit_slice_70970;
  wire [3:0] bit_slice_70971;
  wire [3:0] bit_slice_70972;
  wire [3:0] bit_slice_70973;
  wire [3:0] bit_slice_70974;
  wire [3:0] bit_slice_70975;
  wire [3:0] bit_slice_70976;
  wire [3:0] bit_slice_70977;
  wire [3:0] bit_slice_70978;
  wire [3:0] bit_slice_70979;
  wire [3:0] bit_slice_70980;
  wire [3:0] bit_slice_70981;
  wire [3:0] bit_slice_70982;
  wire [3:0] bit_slice_70983;
  wire [3:0] bit_slice_70984;
  wire eq_70985;
  wire [7:0] bit_slice_70987;
  wire [7:0] bit_slice_70986;
  wire eq_70988;
  wire [7:0] bit_slice_70989;
  wire eq_70990;
  wire [7:0] bit_slice_70991;
  wire eq_70992;
  wire [7:0] bit_slice_70993;
  wire eq_70994;
  wire [7:0] bit_slice_70995;
  wire eq_70996;
  wire [7:0] bit_slice_70997;
  wire eq_70998;
  wire [7:0] bit_slice_70999;
  wire eq_71000;
  wire [7:0] bit_slice_71001;
  wire eq_71002;
  wire [3:0] bit_slice_71004;
  wire [3:0] bit_slice_71003;
  wire eq_71005;
  wire [3:0] bit_slice_71006;
  wire eq_71007;
  wire [3:0] bit_slice_71008;
  wire eq_71009;
  wire [3:0] bit_slice_71010;
  wire eq_71011;
  wire [3:0] bit_slice_71012;
  wire eq_71013;
  wire [3:0] bit_slice_71014;
  wire eq_71015;
  wire [3:0] bit_slice_71016;
  wire eq_71017;
  wire [3:0] bit_slice_71018;
  wire eq_71019;
  wire [3:0] bit_slice_71020;
  wire eq_71021;
  wire [3:0] bit_slice_71022;
  wire eq_71023;
  wire [3:0] bit_slice_71024;
  wire eq_71025;
  wire [3:0] bit_slice_71026;
  wire eq_71027;
  wire [3:0] bit_slice_71028;
  wire eq_71029;
  wire [3:0] bit_slice_71030;
  wire eq_71031;
  wire [3:0] bit_slice_71032;
  wire eq_71033;
  wire [3:0] bit_slice_71034;
  wire [7:0] bit_slice_71036;
  wire [7:0] bit_slice_71035;
  wire [7:0] bit_slice_71037;
  wire [7:0] bit_slice_71038;
  wire [7:0] bit_slice_71039;
  wire [7:0] bit_slice_71040;
  wire [7:0] bit_slice_71041;
  wire [7:0] bit_slice_71042;
  wire [7:0] bit_slice_71043;
  wire [3:0] bit_slice_71045;
  wire [3:0] bit_slice_71044;
  wire [3:0] bit_slice_71046;
  wire [3:0] bit_slice_71047;
  wire [3:0] bit_slice_71048;
  wire [3:0] bit_slice_71049;
  wire [3:0] bit_slice_71050;
  wire [3:0] bit_slice_71051;
  wire [3:0] bit_slice_71052;
  wire [3:0] bit_slice_71053;
  wire [3:0] bit_slice_71054;
  wire [3:0] bit_slice_71055;
  wire [3:0] bit_slice_71056;
  wire [3:0] bit_slice_71057;
  wire [3:0] bit_slice_71058;
  wire [3:0] bit_slice_71059;
  wire [3:0] bit_slice_71060;
  wire [6:0] at;
  wire [7:0] literal_71062;
  wire [14:0] sel_71063;
  wire [8:0] add_71064;
  wire [9:0] bit_slice_71065;
  wire [30:0] bit_slice_71066;
  wire [30:0] literal_71067;
  wire [30:0] bit_slice_71068;
  wire [30:0] bit_slice_71069;
  wire [30:0] bit_slice_71070;
  wire nor_71071;
  wire [63:0] eight;
  wire [63:0] concat_71073;
  wire [7:0] sel_73343;
  wire [7:0] sel_73342;
  wire [7:0] sel_73341;
  wire [7:0] sel_73340;
  wire [7:0] sel_73339;
  wire [7:0] sel_73338;
  wire [7:0] sel_73337;
  wire [7:0] sel_73336;
  wire [3:0] sel_73335;
  wire [3:0] sel_73334;
  wire [3:0] sel_73333;
  wire [3:0] sel_73332;
  wire [3:0] sel_73331;
  wire [3:0] sel_73330;
  wire [3:0] sel_73329;
  wire [3:0] sel_73328;
  wire [3:0] sel_73327;
  wire [3:0] sel_73326;
  wire [3:0] sel_73325;
  wire [3:0] sel_73324;
  wire [3:0] sel_73323;
  wire [3:0] sel_73322;
  wire [3:0] sel_73321;
  wire [3:0] sel_73320;
  wire [7:0] sel_73319;
  wire [7:0] sel_73318;
  wire [7:0] sel_73317;
  wire [7:0] sel_73316;
  wire [7:0] sel_73315;
  wire [7:0] sel_73314;
  wire [7:0] sel_73313;
  wire [7:0] sel_73312;
  wire [3:0] sel_73311;
  wire [3:0] sel_73310;
  wire [3:0] sel_73309;
  wire [3:0] sel_73308;
  wire [3:0] sel_73307;
  wire [3:0] sel_73306;
  wire [3:0] sel_73305;
  wire [3:0] sel_73304;
  wire [3:0] sel_73303;
  wire [3:0] sel_73302;
  wire [3:0] sel_73301;
  wire [3:0] sel_73300;
  wire [3:0] sel_73299;
  wire [3:0] sel_73298;
  wire [3:0] sel_73297;
  wire [3:0] sel_73296;
  wire [1:0] literal_71122;
  wire [127:0] shrl_71123;
  wire [1:0] literal_71124;
  wire bit_slice_71125;
  wire bit_slice_71126;
  wire [31:0] bit_slice_71127;
  wire [31:0] literal_71128;
  wire ugt_71129;
  wire [18:0] concat_71130;
  wire [18:0] normal_squeezed;
  wire bit_slice_71132;
  wire ne_71133;
  wire bit_slice_71134;
  wire ne_71135;
  wire bit_slice_71136;
  wire ne_71137;
  wire bit_slice_71138;
  wire ne_71139;
  wire [4:0] t_op;
  wire [4:0] literal_71141;
  wire [4:0] literal_71142;
  wire [4:0] literal_71143;
  wire [4:0] literal_71144;
  wire [4:0] literal_71145;
  wire [63:0] bit_slice_71146;
  wire [63:0] row;
  wire [63:0] bit_slice_71148;
  wire [63:0] concat_71149;
  wire [63:0] concat_71150;
  wire [63:0] concat_71151;
  wire [63:0] concat_71152;
  wire eq_71153;
  wire [31:0] bit_slice_71155;
  wire [31:0] bit_slice_71154;
  wire eq_71156;
  wire [31:0] bit_slice_71157;
  wire eq_71158;
  wire [31:0] bit_slice_71159;
  wire nor_71160;
  wire ugt_71161;
  wire [18:0] sel_71162;
  wire [18:0] lit_1199562752_squeezed;
  wire [31:0] ONE;
  wire and_71165;
  wire and_71166;
  wire and_71167;
  wire and_71168;
  wire eq_71171;
  wire eq_71172;
  wire eq_71173;
  wire eq_71174;
  wire eq_71175;
  wire [127:0] concat_71176;
  wire [127:0] concat_71177;
  wire [63:0] sel_71178;
  wire [63:0] sel_71179;
  wire [31:0] sel_73295;
  wire [31:0] sel_73294;
  wire [31:0] sel_73293;
  wire [31:0] sel_73292;
  wire [18:0] sel_71184;
  wire [12:0] literal_71185;
  wire [31:0] sel_71186;
  wire [31:0] sel_71187;
  wire [31:0] sel_71188;
  wire [31:0] sel_71189;
  wire [31:0] sel_71190;
  wire [4:0] concat_71194;
  wire [127:0] sel_71195;
  wire [127:0] concat_71196;
  wire [127:0] concat_71197;
  wire [127:0] concat_71198;
  wire [127:0] concat_71199;
  wire [127:0] concat_71200;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_71205;
  assign v_a__3 = simple_data[275:148];
  assign exponent = v_a__3[30:23];
  assign literal_70864 = 8'h00;
  assign normal__1 = exponent != literal_70864;
  assign literal_70866 = 8'h01;
  assign literal_70867 = 8'h7e;
  assign p_exponent__1 = normal__1 ? exponent : literal_70866;
  assign sub_70869 = literal_70867 - p_exponent__1;
  assign literal_70870 = 8'h1a;
  assign ugt_70871 = sub_70869 > literal_70870;
  assign bit_slice_70872 = sub_70869[4:0];
  assign literal_70873 = 5'h1a;
  assign fraction = v_a__3[22:0];
  assign literal_70875 = 25'h1ff_ffff;
  assign sel_70876 = ugt_70871 ? literal_70873 : bit_slice_70872;
  assign not_70877 = ~normal__1;
  assign not_70878 = ~fraction;
  assign shll_70879 = sel_70876 >= 5'h19 ? 25'h000_0000 : literal_70875 << sel_70876;
  assign literal_70880 = 1'h0;
  assign p_significand__1 = {normal__1, fraction};
  assign concat_70882 = {not_70877, not_70878};
  assign bit_slice_70883 = shll_70879[24:1];
  assign doubled = {normal__1, fraction, literal_70880};
  assign whole = sel_70876 >= 5'h18 ? 24'h00_0000 : p_significand__1 >> sel_70876;
  assign nor_70886 = ~(concat_70882 | bit_slice_70883);
  assign literal_70887 = 24'h00_0000;
  assign shrl_70888 = sel_70876 >= 5'h19 ? 25'h000_0000 : doubled >> sel_70876;
  assign bit_slice_70889 = whole[0];
  assign ne_70890 = nor_70886 != literal_70887;
  assign half = shrl_70888[0];
  assign or_70892 = bit_slice_70889 | ne_70890;
  assign literal_70893 = 23'h00_0000;
  assign and_70894 = half & or_70892;
  assign concat_70895 = {literal_70893, and_70894};
  assign add_70896 = whole + concat_70895;
  assign bit_slice_70897 = not_70878[11:0];
  assign literal_70898 = 12'hfff;
  assign units = add_70896[10:0];
  assign bit_slice_70900 = v_a__3[13];
  assign ne_70901 = bit_slice_70897 != literal_70898;
  assign reverse_70902 = {units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10]};
  assign half__1 = v_a__3[12];
  assign or_70904 = bit_slice_70900 | ne_70901;
  assign one_hot_70905 = {reverse_70902[10:0] == 11'h000, reverse_70902[10] && reverse_70902[9:0] == 10'h000, reverse_70902[9] && reverse_70902[8:0] == 9'h000, reverse_70902[8] && reverse_70902[7:0] == 8'h00, reverse_70902[7] && reverse_70902[6:0] == 7'h00, reverse_70902[6] && reverse_70902[5:0] == 6'h00, reverse_70902[5] && reverse_70902[4:0] == 5'h00, reverse_70902[4] && reverse_70902[3:0] == 4'h0, reverse_70902[3] && reverse_70902[2:0] == 3'h0, reverse_70902[2] && reverse_70902[1:0] == 2'h0, reverse_70902[1] && !reverse_70902[0], reverse_70902[0]};
  assign literal_70906 = 2'h1;
  assign bit_slice_70907 = v_a__3[22:13];
  assign literal_70908 = 11'h000;
  assign and_70909 = half__1 & or_70904;
  assign encode_70910 = {one_hot_70905[8] | one_hot_70905[9] | one_hot_70905[10] | one_hot_70905[11], one_hot_70905[4] | one_hot_70905[5] | one_hot_70905[6] | one_hot_70905[7], one_hot_70905[2] | one_hot_70905[3] | one_hot_70905[6] | one_hot_70905[7] | one_hot_70905[10] | one_hot_70905[11], one_hot_70905[1] | one_hot_70905[3] | one_hot_70905[5] | one_hot_70905[7] | one_hot_70905[9] | one_hot_70905[11]};
  assign concat_70911 = {literal_70906, bit_slice_70907};
  assign concat_70912 = {literal_70908, and_70909};
  assign bit_slice_70913 = encode_70910[3:1];
  assign rounded = concat_70911 + concat_70912;
  assign v_sub = simple_data[19:17];
  assign literal_70916 = 4'h0;
  assign literal_70917 = 4'h8;
  assign concat_70918 = {literal_70880, bit_slice_70913};
  assign bit_slice_70919 = encode_70910[0];
  assign bit_slice_70920 = add_70896[9:0];
  assign literal_70921 = 7'h00;
  assign bit_slice_70922 = rounded[11:10];
  assign t = simple_data[12:0];
  assign v_place = simple_data[16:13];
  assign v_b = simple_data[147:20];
  assign concat_70926 = {v_sub, literal_70916};
  assign sub_70927 = literal_70917 - concat_70918;
  assign not_70928 = ~bit_slice_70919;
  assign shll_70929 = encode_70910 >= 4'ha ? 10'h000 : bit_slice_70920 << encode_70910;
  assign concat_70930 = {literal_70880, exponent};
  assign concat_70931 = {literal_70921, bit_slice_70922};
  assign t_top = t[7:6];
  assign bit_slice_70933 = v_place[2:0];
  assign literal_70934 = 3'h7;
  assign two = v_b >> concat_70926;
  assign literal_70936 = 3'h6;
  assign literal_70937 = 3'h5;
  assign literal_70938 = 3'h4;
  assign literal_70939 = 3'h3;
  assign literal_70940 = 3'h2;
  assign literal_70941 = 3'h1;
  assign literal_70942 = 3'h0;
  assign literal_70943 = 4'hf;
  assign literal_70944 = 4'he;
  assign literal_70945 = 4'hd;
  assign literal_70946 = 4'hc;
  assign literal_70947 = 4'hb;
  assign literal_70948 = 4'ha;
  assign literal_70949 = 4'h9;
  assign literal_70950 = 4'h7;
  assign literal_70951 = 4'h6;
  assign literal_70952 = 4'h5;
  assign literal_70953 = 4'h4;
  assign literal_70954 = 4'h3;
  assign literal_70955 = 4'h2;
  assign literal_70956 = 4'h1;
  assign bit_slice_70957 = v_place[1:0];
  assign literal_70958 = 5'h00;
  assign eq_70959 = units == literal_70908;
  assign small_squeezed = {sub_70927, not_70928, shll_70929};
  assign ONE_squeezed = 15'h7c00;
  assign add_70962 = concat_70930 + concat_70931;
  assign literal_70963 = 9'h1ff;
  assign bit_slice_70964 = t_top[0];
  assign bit_slice_70965 = t_top[1];
  assign bit_slice_70966 = v_sub[0];
  assign bit_slice_70967 = v_b[63:0];
  assign bit_slice_70968 = v_b[127:64];
  assign bit_slice_70969 = v_b[123:120];
  assign bit_slice_70970 = v_b[115:112];
  assign bit_slice_70971 = v_b[107:104];
  assign bit_slice_70972 = v_b[99:96];
  assign bit_slice_70973 = v_b[91:88];
  assign bit_slice_70974 = v_b[83:80];
  assign bit_slice_70975 = v_b[75:72];
  assign bit_slice_70976 = v_b[67:64];
  assign bit_slice_70977 = v_b[59:56];
  assign bit_slice_70978 = v_b[51:48];
  assign bit_slice_70979 = v_b[43:40];
  assign bit_slice_70980 = v_b[35:32];
  assign bit_slice_70981 = v_b[27:24];
  assign bit_slice_70982 = v_b[19:16];
  assign bit_slice_70983 = v_b[11:8];
  assign bit_slice_70984 = v_b[3:0];
  assign eq_70985 = bit_slice_70933 == literal_70934;
  assign bit_slice_70987 = v_a__3[127:120];
  assign bit_slice_70986 = two[15:8];
  assign eq_70988 = bit_slice_70933 == literal_70936;
  assign bit_slice_70989 = v_a__3[119:112];
  assign eq_70990 = bit_slice_70933 == literal_70937;
  assign bit_slice_70991 = v_a__3[111:104];
  assign eq_70992 = bit_slice_70933 == literal_70938;
  assign bit_slice_70993 = v_a__3[103:96];
  assign eq_70994 = bit_slice_70933 == literal_70939;
  assign bit_slice_70995 = v_a__3[95:88];
  assign eq_70996 = bit_slice_70933 == literal_70940;
  assign bit_slice_70997 = v_a__3[87:80];
  assign eq_70998 = bit_slice_70933 == literal_70941;
  assign bit_slice_70999 = v_a__3[79:72];
  assign eq_71000 = bit_slice_70933 == literal_70942;
  assign bit_slice_71001 = v_a__3[71:64];
  assign eq_71002 = v_place == literal_70943;
  assign bit_slice_71004 = v_a__3[127:124];
  assign bit_slice_71003 = two[11:8];
  assign eq_71005 = v_place == literal_70944;
  assign bit_slice_71006 = v_a__3[123:120];
  assign eq_71007 = v_place == literal_70945;
  assign bit_slice_71008 = v_a__3[119:116];
  assign eq_71009 = v_place == literal_70946;
  assign bit_slice_71010 = v_a__3[115:112];
  assign eq_71011 = v_place == literal_70947;
  assign bit_slice_71012 = v_a__3[111:108];
  assign eq_71013 = v_place == literal_70948;
  assign bit_slice_71014 = v_a__3[107:104];
  assign eq_71015 = v_place == literal_70949;
  assign bit_slice_71016 = v_a__3[103:100];
  assign eq_71017 = v_place == literal_70917;
  assign bit_slice_71018 = v_a__3[99:96];
  assign eq_71019 = v_place == literal_70950;
  assign bit_slice_71020 = v_a__3[95:92];
  assign eq_71021 = v_place == literal_70951;
  assign bit_slice_71022 = v_a__3[91:88];
  assign eq_71023 = v_place == literal_70952;
  assign bit_slice_71024 = v_a__3[87:84];
  assign eq_71025 = v_place == literal_70953;
  assign bit_slice_71026 = v_a__3[83:80];
  assign eq_71027 = v_place == literal_70954;
  assign bit_slice_71028 = v_a__3[79:76];
  assign eq_71029 = v_place == literal_70955;
  assign bit_slice_71030 = v_a__3[75:72];
  assign eq_71031 = v_place == literal_70956;
  assign bit_slice_71032 = v_a__3[71:68];
  assign eq_71033 = v_place == literal_70916;
  assign bit_slice_71034 = v_a__3[67:64];
  assign bit_slice_71036 = v_a__3[63:56];
  assign bit_slice_71035 = two[7:0];
  assign bit_slice_71037 = v_a__3[55:48];
  assign bit_slice_71038 = v_a__3[47:40];
  assign bit_slice_71039 = v_a__3[39:32];
  assign bit_slice_71040 = v_a__3[31:24];
  assign bit_slice_71041 = v_a__3[23:16];
  assign bit_slice_71042 = v_a__3[15:8];
  assign bit_slice_71043 = v_a__3[7:0];
  assign bit_slice_71045 = v_a__3[63:60];
  assign bit_slice_71044 = two[3:0];
  assign bit_slice_71046 = v_a__3[59:56];
  assign bit_slice_71047 = v_a__3[55:52];
  assign bit_slice_71048 = v_a__3[51:48];
  assign bit_slice_71049 = v_a__3[47:44];
  assign bit_slice_71050 = v_a__3[43:40];
  assign bit_slice_71051 = v_a__3[39:36];
  assign bit_slice_71052 = v_a__3[35:32];
  assign bit_slice_71053 = v_a__3[31:28];
  assign bit_slice_71054 = v_a__3[27:24];
  assign bit_slice_71055 = v_a__3[23:20];
  assign bit_slice_71056 = v_a__3[19:16];
  assign bit_slice_71057 = v_a__3[15:12];
  assign bit_slice_71058 = v_a__3[11:8];
  assign bit_slice_71059 = v_a__3[7:4];
  assign bit_slice_71060 = v_a__3[3:0];
  assign at = {bit_slice_70957, literal_70958};
  assign literal_71062 = 8'h70;
  assign sel_71063 = eq_70959 ? ONE_squeezed : small_squeezed;
  assign add_71064 = add_70962 + literal_70963;
  assign bit_slice_71065 = rounded[9:0];
  assign bit_slice_71066 = v_b[126:96];
  assign literal_71067 = 31'h0000_0000;
  assign bit_slice_71068 = v_b[94:64];
  assign bit_slice_71069 = v_b[62:32];
  assign bit_slice_71070 = v_b[30:0];
  assign nor_71071 = ~(bit_slice_70964 | bit_slice_70965);
  assign eight = bit_slice_70966 ? bit_slice_70968 : bit_slice_70967;
  assign concat_71073 = {bit_slice_70969, bit_slice_70970, bit_slice_70971, bit_slice_70972, bit_slice_70973, bit_slice_70974, bit_slice_70975, bit_slice_70976, bit_slice_70977, bit_slice_70978, bit_slice_70979, bit_slice_70980, bit_slice_70981, bit_slice_70982, bit_slice_70983, bit_slice_70984};
  assign sel_73343 = eq_70985 ? bit_slice_70986 : bit_slice_70987;
  assign sel_73342 = eq_70988 ? bit_slice_70986 : bit_slice_70989;
  assign sel_73341 = eq_70990 ? bit_slice_70986 : bit_slice_70991;
  assign sel_73340 = eq_70992 ? bit_slice_70986 : bit_slice_70993;
  assign sel_73339 = eq_70994 ? bit_slice_70986 : bit_slice_70995;
  assign sel_73338 = eq_70996 ? bit_slice_70986 : bit_slice_70997;
  assign sel_73337 = eq_70998 ? bit_slice_70986 : bit_slice_70999;
  assign sel_73336 = eq_71000 ? bit_slice_70986 : bit_slice_71001;
  assign sel_73335 = eq_71002 ? bit_slice_71003 : bit_slice_71004;
  assign sel_73334 = eq_71005 ? bit_slice_71003 : bit_slice_71006;
  assign sel_73333 = eq_71007 ? bit_slice_71003 : bit_slice_71008;
  assign sel_73332 = eq_71009 ? bit_slice_71003 : bit_slice_71010;
  assign sel_73331 = eq_71011 ? bit_slice_71003 : bit_slice_71012;
  assign sel_73330 = eq_71013 ? bit_slice_71003 : bit_slice_71014;
  assign sel_73329 = eq_71015 ? bit_slice_71003 : bit_slice_71016;
  assign sel_73328 = eq_71017 ? bit_slice_71003 : bit_slice_71018;
  assign sel_73327 = eq_71019 ? bit_slice_71003 : bit_slice_71020;
  assign sel_73326 = eq_71021 ? bit_slice_71003 : bit_slice_71022;
  assign sel_73325 = eq_71023 ? bit_slice_71003 : bit_slice_71024;
  assign sel_73324 = eq_71025 ? bit_slice_71003 : bit_slice_71026;
  assign sel_73323 = eq_71027 ? bit_slice_71003 : bit_slice_71028;
  assign sel_73322 = eq_71029 ? bit_slice_71003 : bit_slice_71030;
  assign sel_73321 = eq_71031 ? bit_slice_71003 : bit_slice_71032;
  assign sel_73320 = eq_71033 ? bit_slice_71003 : bit_slice_71034;
  assign sel_73319 = eq_70985 ? bit_slice_71035 : bit_slice_71036;
  assign sel_73318 = eq_70988 ? bit_slice_71035 : bit_slice_71037;
  assign sel_73317 = eq_70990 ? bit_slice_71035 : bit_slice_71038;
  assign sel_73316 = eq_70992 ? bit_slice_71035 : bit_slice_71039;
  assign sel_73315 = eq_70994 ? bit_slice_71035 : bit_slice_71040;
  assign sel_73314 = eq_70996 ? bit_slice_71035 : bit_slice_71041;
  assign sel_73313 = eq_70998 ? bit_slice_71035 : bit_slice_71042;
  assign sel_73312 = eq_71000 ? bit_slice_71035 : bit_slice_71043;
  assign sel_73311 = eq_71002 ? bit_slice_71044 : bit_slice_71045;
  assign sel_73310 = eq_71005 ? bit_slice_71044 : bit_slice_71046;
  assign sel_73309 = eq_71007 ? bit_slice_71044 : bit_slice_71047;
  assign sel_73308 = eq_71009 ? bit_slice_71044 : bit_slice_71048;
  assign sel_73307 = eq_71011 ? bit_slice_71044 : bit_slice_71049;
  assign sel_73306 = eq_71013 ? bit_slice_71044 : bit_slice_71050;
  assign sel_73305 = eq_71015 ? bit_slice_71044 : bit_slice_71051;
  assign sel_73304 = eq_71017 ? bit_slice_71044 : bit_slice_71052;
  assign sel_73303 = eq_71019 ? bit_slice_71044 : bit_slice_71053;
  assign sel_73302 = eq_71021 ? bit_slice_71044 : bit_slice_71054;
  assign sel_73301 = eq_71023 ? bit_slice_71044 : bit_slice_71055;
  assign sel_73300 = eq_71025 ? bit_slice_71044 : bit_slice_71056;
  assign sel_73299 = eq_71027 ? bit_slice_71044 : bit_slice_71057;
  assign sel_73298 = eq_71029 ? bit_slice_71044 : bit_slice_71058;
  assign sel_73297 = eq_71031 ? bit_slice_71044 : bit_slice_71059;
  assign sel_73296 = eq_71033 ? bit_slice_71044 : bit_slice_71060;
  assign literal_71122 = 2'h3;
  assign shrl_71123 = v_b >> at;
  assign literal_71124 = 2'h2;
  assign bit_slice_71125 = v_place[0];
  assign bit_slice_71126 = v_place[1];
  assign bit_slice_71127 = v_a__3[31:0];
  assign literal_71128 = 32'h477f_e000;
  assign ugt_71129 = p_exponent__1 > literal_71062;
  assign concat_71130 = {literal_70954, sel_71063};
  assign normal_squeezed = {add_71064, bit_slice_71065};
  assign bit_slice_71132 = v_b[127];
  assign ne_71133 = bit_slice_71066 != literal_71067;
  assign bit_slice_71134 = v_b[95];
  assign ne_71135 = bit_slice_71068 != literal_71067;
  assign bit_slice_71136 = v_b[63];
  assign ne_71137 = bit_slice_71069 != literal_71067;
  assign bit_slice_71138 = v_b[31];
  assign ne_71139 = bit_slice_71070 != literal_71067;
  assign t_op = t[12:8];
  assign literal_71141 = 5'h0b;
  assign literal_71142 = 5'h0a;
  assign literal_71143 = 5'h13;
  assign literal_71144 = 5'h12;
  assign literal_71145 = 5'h11;
  assign bit_slice_71146 = v_a__3[127:64];
  assign row = nor_71071 ? concat_71073 : eight;
  assign bit_slice_71148 = v_a__3[63:0];
  assign concat_71149 = {sel_73343, sel_73342, sel_73341, sel_73340, sel_73339, sel_73338, sel_73337, sel_73336};
  assign concat_71150 = {sel_73335, sel_73334, sel_73333, sel_73332, sel_73331, sel_73330, sel_73329, sel_73328, sel_73327, sel_73326, sel_73325, sel_73324, sel_73323, sel_73322, sel_73321, sel_73320};
  assign concat_71151 = {sel_73319, sel_73318, sel_73317, sel_73316, sel_73315, sel_73314, sel_73313, sel_73312};
  assign concat_71152 = {sel_73311, sel_73310, sel_73309, sel_73308, sel_73307, sel_73306, sel_73305, sel_73304, sel_73303, sel_73302, sel_73301, sel_73300, sel_73299, sel_73298, sel_73297, sel_73296};
  assign eq_71153 = bit_slice_70957 == literal_71122;
  assign bit_slice_71155 = v_a__3[127:96];
  assign bit_slice_71154 = shrl_71123[31:0];
  assign eq_71156 = bit_slice_70957 == literal_71124;
  assign bit_slice_71157 = v_a__3[95:64];
  assign eq_71158 = bit_slice_70957 == literal_70906;
  assign bit_slice_71159 = v_a__3[63:32];
  assign nor_71160 = ~(bit_slice_71125 | bit_slice_71126);
  assign ugt_71161 = bit_slice_71127 > literal_71128;
  assign sel_71162 = ugt_71129 ? normal_squeezed : concat_71130;
  assign lit_1199562752_squeezed = 19'h2_3bff;
  assign ONE = 32'h3f80_0000;
  assign and_71165 = bit_slice_71132 & ne_71133;
  assign and_71166 = bit_slice_71134 & ne_71135;
  assign and_71167 = bit_slice_71136 & ne_71137;
  assign and_71168 = bit_slice_71138 & ne_71139;
  assign eq_71171 = t_op == literal_71141;
  assign eq_71172 = t_op == literal_71142;
  assign eq_71173 = t_op == literal_71143;
  assign eq_71174 = t_op == literal_71144;
  assign eq_71175 = t_op == literal_71145;
  assign concat_71176 = {bit_slice_71146, row};
  assign concat_71177 = {row, bit_slice_71148};
  assign sel_71178 = nor_71071 ? concat_71150 : concat_71149;
  assign sel_71179 = nor_71071 ? concat_71152 : concat_71151;
  assign sel_73295 = eq_71153 ? bit_slice_71154 : bit_slice_71155;
  assign sel_73294 = eq_71156 ? bit_slice_71154 : bit_slice_71157;
  assign sel_73293 = eq_71158 ? bit_slice_71154 : bit_slice_71159;
  assign sel_73292 = nor_71160 ? bit_slice_71154 : bit_slice_71127;
  assign sel_71184 = ugt_71161 ? lit_1199562752_squeezed : sel_71162;
  assign literal_71185 = 13'h0000;
  assign sel_71186 = normal__1 ? bit_slice_71127 : ONE;
  assign sel_71187 = and_71165 ? bit_slice_71155 : ONE;
  assign sel_71188 = and_71166 ? bit_slice_71157 : ONE;
  assign sel_71189 = and_71167 ? bit_slice_71159 : ONE;
  assign sel_71190 = and_71168 ? bit_slice_71127 : ONE;
  assign concat_71194 = {eq_71171, eq_71172, eq_71173, eq_71174, eq_71175};
  assign sel_71195 = bit_slice_71125 ? concat_71177 : concat_71176;
  assign concat_71196 = {sel_71178, sel_71179};
  assign concat_71197 = {sel_73295, sel_73294, sel_73293, sel_73292};
  assign concat_71198 = {sel_71184, literal_71185, sel_71184, literal_71185, sel_71184, literal_71185, sel_71184, literal_71185};
  assign concat_71199 = {sel_71186, sel_71186, sel_71186, sel_71186};
  assign concat_71200 = {sel_71187, sel_71188, sel_71189, sel_71190};
  assign beat = priority_sel_128b_5way(concat_71194, sel_71195, concat_71196, concat_71197, concat_71198, concat_71199, concat_71200);
  assign stage_outputs_valid_0 = simple_valid & simple_results_ready;
  assign tuple_71205 = {beat, t};
  assign simple_ready = stage_outputs_valid_0;
  assign simple_results_data = tuple_71205;
  assign simple_results_valid = simple_valid;
endmodule


module edgegen_route(
  input wire clk,
  input wire rst,
  input wire divider_ready,
  input wire lanes_ready,
  input wire [275:0] operands_data,
  input wire operands_valid,
  input wire power_ready,
  input wire reduction_ready,
  input wire root_ready,
  input wire simple_ready,
  output wire [275:0] divider_data,
  output wire divider_valid,
  output wire [275:0] lanes_data,
  output wire lanes_valid,
  output wire operands_ready,
  output wire [275:0] power_data,
  output wire power_valid,
  output wire [275:0] reduction_data,
  output wire reduction_valid,
  output wire [275:0] root_data,
  output wire root_valid,
  output wire [275:0] simple_data,
  output wire simple_valid
);
  function automatic [1:0] priority_sel_2b_6way (input reg [5:0] sel, input reg [1:0] case0, input reg [1:0] case1, input reg [1:0] case2, input reg [1:0] case3, input reg [1:0] case4, input reg [1:0] case5, input reg [1:0] default_value);
    begin
      casez (sel)
        6'b?????1: begin
          priority_sel_2b_6way = case0;
        end
        6'b????10: begin
          priority_sel_2b_6way = case1;
        end
        6'b???100: begin
          priority_sel_2b_6way = case2;
        end
        6'b??1000: begin
          priority_sel_2b_6way = case3;
        end
        6'b?10000: begin
          priority_sel_2b_6way = case4;
        end
        6'b100000: begin
          priority_sel_2b_6way = case5;
        end
        6'b00_0000: begin
          priority_sel_2b_6way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_2b_6way = 2'dx;
        end
      endcase
    end
  endfunction
  reg __divider_already_done_reg;
  reg __lanes_already_done_reg;
  reg __power_already_done_reg;
  reg __reduction_already_done_reg;
  reg __root_already_done_reg;
  reg __simple_already_done_reg;
  wire [12:0] v_tag;
  wire [4:0] v_tag_op;
  wire [4:0] literal_67775;
  wire [4:0] literal_67776;
  wire [4:0] literal_67777;
  wire [4:0] literal_67778;
  wire [4:0] literal_67779;
  wire [4:0] literal_67780;
  wire [4:0] literal_67781;
  wire [4:0] literal_67782;
  wire eq_67783;
  wire eq_67784;
  wire eq_67785;
  wire eq_67786;
  wire eq_67787;
  wire eq_67788;
  wire [4:0] literal_67789;
  wire eq_67790;
  wire eq_67791;
  wire [4:0] literal_67792;
  wire [2:0] bit_slice_67793;
  wire [2:0] literal_67794;
  wire or_67795;
  wire or_67796;
  wire eq_67797;
  wire or_67798;
  wire eq_67799;
  wire eq_67800;
  wire [5:0] concat_67801;
  wire [1:0] literal_67802;
  wire [1:0] literal_67803;
  wire [1:0] literal_67804;
  wire [1:0] literal_67805;
  wire [1:0] kind__0_to_2;
  wire or_67807;
  wire bit_slice_67808;
  wire kind__2_to_3;
  wire eq_67810;
  wire nor_67815;
  wire and_67824;
  wire not_67828;
  wire not_67830;
  wire not_67832;
  wire not_67834;
  wire not_67836;
  wire not_67838;
  wire or_73736;
  wire or_73737;
  wire or_73738;
  wire or_73739;
  wire or_73740;
  wire or_73741;
  wire not_67848;
  wire stage_outputs_valid_0;
  wire not_67852;
  wire not_67854;
  wire not_67856;
  wire not_67858;
  wire not_67860;
  wire and_73749;
  wire send_4458_finished;
  wire and_73751;
  wire send_4454_finished;
  wire and_73753;
  wire send_4466_finished;
  wire and_73755;
  wire send_4474_finished;
  wire and_73757;
  wire send_4462_finished;
  wire and_73759;
  wire send_4470_finished;
  wire and_67873;
  wire not_67874;
  wire and_67875;
  wire not_67876;
  wire and_67877;
  wire not_67878;
  wire and_67879;
  wire not_67880;
  wire and_67881;
  wire not_67882;
  wire and_67883;
  wire not_67884;
  wire and_67886;
  wire or_67887;
  wire and_67889;
  wire or_67890;
  wire and_67891;
  wire or_67892;
  wire and_67893;
  wire or_67894;
  wire and_67895;
  wire or_67896;
  wire and_67897;
  wire or_67898;
  assign v_tag = operands_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_67775 = 5'h0d;
  assign literal_67776 = 5'h0e;
  assign literal_67777 = 5'h0f;
  assign literal_67778 = 5'h10;
  assign literal_67779 = 5'h08;
  assign literal_67780 = 5'h09;
  assign literal_67781 = 5'h05;
  assign literal_67782 = 5'h06;
  assign eq_67783 = v_tag_op == literal_67775;
  assign eq_67784 = v_tag_op == literal_67776;
  assign eq_67785 = v_tag_op == literal_67777;
  assign eq_67786 = v_tag_op == literal_67778;
  assign eq_67787 = v_tag_op == literal_67779;
  assign eq_67788 = v_tag_op == literal_67780;
  assign literal_67789 = 5'h07;
  assign eq_67790 = v_tag_op == literal_67781;
  assign eq_67791 = v_tag_op == literal_67782;
  assign literal_67792 = 5'h04;
  assign bit_slice_67793 = v_tag_op[4:2];
  assign literal_67794 = 3'h0;
  assign or_67795 = eq_67783 | eq_67784 | eq_67785 | eq_67786;
  assign or_67796 = eq_67787 | eq_67788;
  assign eq_67797 = v_tag_op == literal_67789;
  assign or_67798 = eq_67790 | eq_67791;
  assign eq_67799 = v_tag_op == literal_67792;
  assign eq_67800 = bit_slice_67793 == literal_67794;
  assign concat_67801 = {or_67795, or_67796, eq_67797, or_67798, eq_67799, eq_67800};
  assign literal_67802 = 2'h3;
  assign literal_67803 = 2'h0;
  assign literal_67804 = 2'h2;
  assign literal_67805 = 2'h1;
  assign kind__0_to_2 = priority_sel_2b_6way(concat_67801, literal_67803, literal_67805, literal_67804, literal_67802, literal_67803, literal_67804, literal_67805);
  assign or_67807 = eq_67797 | or_67798 | eq_67799 | eq_67800;
  assign bit_slice_67808 = kind__0_to_2[1];
  assign kind__2_to_3 = ~or_67807;
  assign eq_67810 = kind__0_to_2 == literal_67805;
  assign nor_67815 = ~(bit_slice_67808 | kind__2_to_3);
  assign and_67824 = kind__2_to_3 & eq_67810;
  assign not_67828 = ~or_67798;
  assign not_67830 = ~nor_67815;
  assign not_67832 = ~or_67796;
  assign not_67834 = ~or_67795;
  assign not_67836 = ~eq_67797;
  assign not_67838 = ~and_67824;
  assign or_73736 = divider_ready | __divider_already_done_reg | not_67828;
  assign or_73737 = lanes_ready | __lanes_already_done_reg | not_67830;
  assign or_73738 = power_ready | __power_already_done_reg | not_67832;
  assign or_73739 = reduction_ready | __reduction_already_done_reg | not_67834;
  assign or_73740 = root_ready | __root_already_done_reg | not_67836;
  assign or_73741 = simple_ready | __simple_already_done_reg | not_67838;
  assign not_67848 = ~__divider_already_done_reg;
  assign stage_outputs_valid_0 = operands_valid & or_73736 & or_73737 & or_73738 & or_73739 & or_73740 & or_73741;
  assign not_67852 = ~__lanes_already_done_reg;
  assign not_67854 = ~__power_already_done_reg;
  assign not_67856 = ~__reduction_already_done_reg;
  assign not_67858 = ~__root_already_done_reg;
  assign not_67860 = ~__simple_already_done_reg;
  assign and_73749 = operands_valid & or_67798 & not_67848;
  assign send_4458_finished = stage_outputs_valid_0 & or_67798;
  assign and_73751 = operands_valid & nor_67815 & not_67852;
  assign send_4454_finished = stage_outputs_valid_0 & nor_67815;
  assign and_73753 = operands_valid & or_67796 & not_67854;
  assign send_4466_finished = stage_outputs_valid_0 & or_67796;
  assign and_73755 = operands_valid & or_67795 & not_67856;
  assign send_4474_finished = stage_outputs_valid_0 & or_67795;
  assign and_73757 = operands_valid & eq_67797 & not_67858;
  assign send_4462_finished = stage_outputs_valid_0 & eq_67797;
  assign and_73759 = operands_valid & and_67824 & not_67860;
  assign send_4470_finished = stage_outputs_valid_0 & and_67824;
  assign and_67873 = and_73749 & divider_ready;
  assign not_67874 = ~send_4458_finished;
  assign and_67875 = and_73751 & lanes_ready;
  assign not_67876 = ~send_4454_finished;
  assign and_67877 = and_73753 & power_ready;
  assign not_67878 = ~send_4466_finished;
  assign and_67879 = and_73755 & reduction_ready;
  assign not_67880 = ~send_4474_finished;
  assign and_67881 = and_73757 & root_ready;
  assign not_67882 = ~send_4462_finished;
  assign and_67883 = and_73759 & simple_ready;
  assign not_67884 = ~send_4470_finished;
  assign and_67886 = and_67873 & not_67874;
  assign or_67887 = and_67873 | send_4458_finished;
  assign and_67889 = and_67875 & not_67876;
  assign or_67890 = and_67875 | send_4454_finished;
  assign and_67891 = and_67877 & not_67878;
  assign or_67892 = and_67877 | send_4466_finished;
  assign and_67893 = and_67879 & not_67880;
  assign or_67894 = and_67879 | send_4474_finished;
  assign and_67895 = and_67881 & not_67882;
  assign or_67896 = and_67881 | send_4462_finished;
  assign and_67897 = and_67883 & not_67884;
  assign or_67898 = and_67883 | send_4470_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __divider_already_done_reg <= 1'h0;
      __lanes_already_done_reg <= 1'h0;
      __power_already_done_reg <= 1'h0;
      __reduction_already_done_reg <= 1'h0;
      __root_already_done_reg <= 1'h0;
      __simple_already_done_reg <= 1'h0;
    end else begin
      __divider_already_done_reg <= or_67887 ? and_67886 : __divider_already_done_reg;
      __lanes_already_done_reg <= or_67890 ? and_67889 : __lanes_already_done_reg;
      __power_already_done_reg <= or_67892 ? and_67891 : __power_already_done_reg;
      __reduction_already_done_reg <= or_67894 ? and_67893 : __reduction_already_done_reg;
      __root_already_done_reg <= or_67896 ? and_67895 : __root_already_done_reg;
      __simple_already_done_reg <= or_67898 ? and_67897 : __simple_already_done_reg;
    end
  end
  assign divider_data = operands_data;
  assign divider_valid = and_73749;
  assign lanes_data = operands_data;
  assign lanes_valid = and_73751;
  assign operands_ready = stage_outputs_valid_0;
  assign power_data = operands_data;
  assign power_valid = and_73753;
  assign reduction_data = operands_data;
  assign reduction_valid = and_73755;
  assign root_data = operands_data;
  assign root_valid = and_73757;
  assign simple_data = operands_data;
  assign simple_valid = and_73759;
endmodule


module edgegen_core__1(
  input wire clk,
  input wire rst
);

endmodule















































































module edgegen_core(
  input wire clk,
  input wire rst,
  input wire m_ar_ready,
  input wire m_aw_ready,
  input wire [1:0] m_b_data,
  input wire m_b_valid,
  input wire [130:0] m_r_data,
  input wire m_r_valid,
  input wire m_w_ready,
  input wire [7:0] s_ar_data,
  input wire s_ar_valid,
  input wire [7:0] s_aw_data,
  input wire s_aw_valid,
  input wire s_b_ready,
  input wire s_r_ready,
  input wire [31:0] s_w_data,
  input wire s_w_valid,
  output wire [47:0] m_ar_data,
  output wire m_ar_valid,
  output wire [47:0] m_aw_data,
  output wire m_aw_valid,
  output wire m_b_ready,
  output wire m_r_ready,
  output wire [128:0] m_w_data,
  output wire m_w_valid,
  output wire s_ar_ready,
  output wire s_aw_ready,
  output wire [1:0] s_b_data,
  output wire s_b_valid,
  output wire [31:0] s_r_data,
  output wire s_r_valid,
  output wire s_w_ready
);
  wire instantiation_output_59863;
  wire [103:0] instantiation_output_59868;
  wire instantiation_output_59869;
  wire instantiation_output_59889;
  wire [103:0] instantiation_output_59894;
  wire instantiation_output_59895;
  wire instantiation_output_59902;
  wire [103:0] instantiation_output_59907;
  wire instantiation_output_59908;
  wire instantiation_output_59915;
  wire [103:0] instantiation_output_59920;
  wire instantiation_output_59921;
  wire instantiation_output_59876;
  wire [103:0] instantiation_output_59933;
  wire instantiation_output_59934;
  wire instantiation_output_59941;
  wire [103:0] instantiation_output_59946;
  wire instantiation_output_59947;
  wire instantiation_output_59954;
  wire [103:0] instantiation_output_59959;
  wire instantiation_output_59960;
  wire instantiation_output_59967;
  wire [103:0] instantiation_output_59972;
  wire instantiation_output_59973;
  wire instantiation_output_59980;
  wire [103:0] instantiation_output_59985;
  wire instantiation_output_59986;
  wire instantiation_output_59993;
  wire [103:0] instantiation_output_59998;
  wire instantiation_output_59999;
  wire instantiation_output_60006;
  wire [103:0] instantiation_output_60011;
  wire instantiation_output_60012;
  wire instantiation_output_60019;
  wire [103:0] instantiation_output_60024;
  wire instantiation_output_60025;
  wire [103:0] instantiation_output_59881;
  wire instantiation_output_59882;
  wire instantiation_output_60032;
  wire instantiation_output_59928;
  wire [45:0] instantiation_output_60483;
  wire instantiation_output_60484;
  wire [140:0] instantiation_output_59842;
  wire instantiation_output_59843;
  wire instantiation_output_60491;
  wire instantiation_output_59837;
  wire [103:0] instantiation_output_59855;
  wire instantiation_output_59856;
  wire instantiation_output_60201;
  wire [252:0] instantiation_output_60206;
  wire instantiation_output_60207;
  wire [448:0] instantiation_output_60193;
  wire instantiation_output_60194;
  wire instantiation_output_60266;
  wire instantiation_output_60214;
  wire [252:0] instantiation_output_60219;
  wire instantiation_output_60220;
  wire instantiation_output_60240;
  wire [472:0] instantiation_output_60258;
  wire instantiation_output_60259;
  wire instantiation_output_60227;
  wire [127:0] instantiation_output_60245;
  wire instantiation_output_60246;
  wire [140:0] instantiation_output_60271;
  wire instantiation_output_60272;
  wire [275:0] instantiation_output_60232;
  wire instantiation_output_60233;
  wire instantiation_output_60253;
  wire instantiation_output_60292;
  wire [140:0] instantiation_output_60734;
  wire instantiation_output_60735;
  wire instantiation_output_60582;
  wire [140:0] instantiation_output_60587;
  wire instantiation_output_60588;
  wire instantiation_output_59798;
  wire instantiation_output_59850;
  wire instantiation_output_60279;
  wire [127:0] instantiation_output_60297;
  wire instantiation_output_60298;
  wire [130:0] instantiation_output_60379;
  wire instantiation_output_60380;
  wire instantiation_output_60452;
  wire instantiation_output_60556;
  wire instantiation_output_60595;
  wire instantiation_output_60690;
  wire instantiation_output_60742;
  wire [127:0] instantiation_output_60180;
  wire instantiation_output_60181;
  wire instantiation_output_60305;
  wire instantiation_output_60387;
  wire [127:0] instantiation_output_60799;
  wire instantiation_output_60800;
  wire instantiation_output_60045;
  wire instantiation_output_60097;
  wire instantiation_output_60110;
  wire instantiation_output_60614;
  wire instantiation_output_60620;
  wire [1:0] instantiation_output_60624;
  wire instantiation_output_60625;
  wire [31:0] instantiation_output_60630;
  wire instantiation_output_60631;
  wire instantiation_output_60638;
  wire [95:0] instantiation_output_60708;
  wire instantiation_output_60709;
  wire [86:0] instantiation_output_59790;
  wire instantiation_output_59791;
  wire instantiation_output_59811;
  wire instantiation_output_60102;
  wire instantiation_output_60103;
  wire [86:0] instantiation_output_60115;
  wire instantiation_output_60116;
  wire instantiation_output_60136;
  wire [53:0] instantiation_output_60154;
  wire instantiation_output_60155;
  wire [53:0] instantiation_output_60167;
  wire instantiation_output_60168;
  wire [114:0] instantiation_output_60496;
  wire instantiation_output_60497;
  wire instantiation_output_60716;
  wire [154:0] instantiation_output_60812;
  wire instantiation_output_60813;
  wire [112:0] instantiation_output_60838;
  wire instantiation_output_60839;
  wire [1107:0] instantiation_output_59816;
  wire instantiation_output_59817;
  wire instantiation_output_60361;
  wire [1395:0] instantiation_output_60050;
  wire instantiation_output_60051;
  wire instantiation_output_60664;
  wire instantiation_output_60058;
  wire [1395:0] instantiation_output_60353;
  wire instantiation_output_60354;
  wire instantiation_output_59824;
  wire [323:0] instantiation_output_60522;
  wire instantiation_output_60523;
  wire [128:0] instantiation_output_60643;
  wire instantiation_output_60644;
  wire instantiation_output_60729;
  wire instantiation_output_59785;
  wire [1363:0] instantiation_output_60656;
  wire instantiation_output_60657;
  wire instantiation_output_60703;
  wire instantiation_output_60530;
  wire [91:0] instantiation_output_60721;
  wire instantiation_output_60722;
  wire [127:0] instantiation_output_60561;
  wire instantiation_output_60562;
  wire instantiation_output_60651;
  wire instantiation_output_60426;
  wire [140:0] instantiation_output_60444;
  wire instantiation_output_60445;
  wire [168:0] instantiation_output_60405;
  wire instantiation_output_60406;
  wire instantiation_output_60439;
  wire instantiation_output_60413;
  wire [168:0] instantiation_output_60457;
  wire instantiation_output_60458;
  wire instantiation_output_60465;
  wire [168:0] instantiation_output_60470;
  wire instantiation_output_60471;
  wire [168:0] instantiation_output_60418;
  wire instantiation_output_60419;
  wire instantiation_output_60478;
  wire instantiation_output_60400;
  wire [168:0] instantiation_output_60431;
  wire instantiation_output_60432;
  wire [154:0] instantiation_output_59777;
  wire instantiation_output_59778;
  wire instantiation_output_60162;
  wire instantiation_output_60833;
  wire instantiation_output_60149;
  wire instantiation_output_60175;
  wire [512:0] instantiation_output_60695;
  wire instantiation_output_60696;
  wire [127:0] instantiation_output_59803;
  wire instantiation_output_59804;
  wire instantiation_output_60063;
  wire instantiation_output_60064;
  wire instantiation_output_60089;
  wire instantiation_output_60090;
  wire [127:0] instantiation_output_60141;
  wire instantiation_output_60142;
  wire instantiation_output_60342;
  wire instantiation_output_60608;
  wire [127:0] instantiation_output_60760;
  wire instantiation_output_60761;
  wire [127:0] instantiation_output_60773;
  wire instantiation_output_60774;
  wire [127:0] instantiation_output_60825;
  wire instantiation_output_60826;
  wire instantiation_output_60071;
  wire [47:0] instantiation_output_60322;
  wire instantiation_output_60323;
  wire [10:0] instantiation_output_60600;
  wire instantiation_output_60601;
  wire instantiation_output_60794;
  wire instantiation_output_60504;
  wire [114:0] instantiation_output_60786;
  wire instantiation_output_60787;
  wire instantiation_output_60820;
  wire [1:0] instantiation_output_60037;
  wire instantiation_output_60038;
  wire instantiation_output_60084;
  wire instantiation_output_60128;
  wire instantiation_output_60129;
  wire instantiation_output_60336;
  wire [9:0] instantiation_output_60310;
  wire instantiation_output_60311;
  wire [47:0] instantiation_output_60328;
  wire instantiation_output_60329;
  wire instantiation_output_60846;
  wire instantiation_output_60076;
  wire instantiation_output_60077;
  wire instantiation_output_60318;
  wire [128:0] instantiation_output_60346;
  wire instantiation_output_60347;
  wire instantiation_output_60569;
  wire instantiation_output_60807;
  wire instantiation_output_60123;
  wire instantiation_output_60188;
  wire [275:0] instantiation_output_60366;
  wire instantiation_output_60367;
  wire instantiation_output_60768;
  wire instantiation_output_60781;
  wire [140:0] instantiation_output_60548;
  wire instantiation_output_60549;
  wire instantiation_output_60755;
  wire instantiation_output_60517;
  wire [137:0] instantiation_output_60747;
  wire instantiation_output_60748;
  wire [137:0] instantiation_output_60509;
  wire instantiation_output_60510;
  wire instantiation_output_60543;
  wire instantiation_output_60677;
  wire [140:0] instantiation_output_60682;
  wire instantiation_output_60683;
  wire [275:0] instantiation_output_59829;
  wire instantiation_output_59830;
  wire [275:0] instantiation_output_60284;
  wire instantiation_output_60285;
  wire instantiation_output_60374;
  wire [275:0] instantiation_output_60392;
  wire instantiation_output_60393;
  wire [275:0] instantiation_output_60535;
  wire instantiation_output_60536;
  wire [275:0] instantiation_output_60574;
  wire instantiation_output_60575;
  wire [275:0] instantiation_output_60669;
  wire instantiation_output_60670;
  wire instantiation_output_59779;
  wire [154:0] instantiation_output_59783;
  wire instantiation_output_59784;
  wire instantiation_output_59792;
  wire [86:0] instantiation_output_59796;
  wire instantiation_output_59797;
  wire instantiation_output_59805;
  wire [127:0] instantiation_output_59809;
  wire instantiation_output_59810;
  wire instantiation_output_59818;
  wire [1107:0] instantiation_output_59822;
  wire instantiation_output_59823;
  wire instantiation_output_59831;
  wire [275:0] instantiation_output_59835;
  wire instantiation_output_59836;
  wire instantiation_output_59844;
  wire [140:0] instantiation_output_59848;
  wire instantiation_output_59849;
  wire instantiation_output_59857;
  wire [103:0] instantiation_output_59861;
  wire instantiation_output_59862;
  wire instantiation_output_59870;
  wire [103:0] instantiation_output_59874;
  wire instantiation_output_59875;
  wire instantiation_output_59883;
  wire [103:0] instantiation_output_59887;
  wire instantiation_output_59888;
  wire instantiation_output_59896;
  wire [103:0] instantiation_output_59900;
  wire instantiation_output_59901;
  wire instantiation_output_59909;
  wire [103:0] instantiation_output_59913;
  wire instantiation_output_59914;
  wire instantiation_output_59922;
  wire [103:0] instantiation_output_59926;
  wire instantiation_output_59927;
  wire instantiation_output_59935;
  wire [103:0] instantiation_output_59939;
  wire instantiation_output_59940;
  wire instantiation_output_59948;
  wire [103:0] instantiation_output_59952;
  wire instantiation_output_59953;
  wire instantiation_output_59961;
  wire [103:0] instantiation_output_59965;
  wire instantiation_output_59966;
  wire instantiation_output_59974;
  wire [103:0] instantiation_output_59978;
  wire instantiation_output_59979;
  wire instantiation_output_59987;
  wire [103:0] instantiation_output_59991;
  wire instantiation_output_59992;
  wire instantiation_output_60000;
  wire [103:0] instantiation_output_60004;
  wire instantiation_output_60005;
  wire instantiation_output_60013;
  wire [103:0] instantiation_output_60017;
  wire instantiation_output_60018;
  wire instantiation_output_60026;
  wire [103:0] instantiation_output_60030;
  wire instantiation_output_60031;
  wire instantiation_output_60039;
  wire [1:0] instantiation_output_60043;
  wire instantiation_output_60044;
  wire instantiation_output_60052;
  wire [1395:0] instantiation_output_60056;
  wire instantiation_output_60057;
  wire instantiation_output_60065;
  wire instantiation_output_60069;
  wire instantiation_output_60070;
  wire instantiation_output_60078;
  wire instantiation_output_60082;
  wire instantiation_output_60083;
  wire instantiation_output_60091;
  wire instantiation_output_60095;
  wire instantiation_output_60096;
  wire instantiation_output_60104;
  wire instantiation_output_60108;
  wire instantiation_output_60109;
  wire instantiation_output_60117;
  wire [86:0] instantiation_output_60121;
  wire instantiation_output_60122;
  wire instantiation_output_60130;
  wire instantiation_output_60134;
  wire instantiation_output_60135;
  wire instantiation_output_60143;
  wire [127:0] instantiation_output_60147;
  wire instantiation_output_60148;
  wire instantiation_output_60156;
  wire [53:0] instantiation_output_60160;
  wire instantiation_output_60161;
  wire instantiation_output_60169;
  wire [53:0] instantiation_output_60173;
  wire instantiation_output_60174;
  wire instantiation_output_60182;
  wire [127:0] instantiation_output_60186;
  wire instantiation_output_60187;
  wire instantiation_output_60195;
  wire [448:0] instantiation_output_60199;
  wire instantiation_output_60200;
  wire instantiation_output_60208;
  wire [252:0] instantiation_output_60212;
  wire instantiation_output_60213;
  wire instantiation_output_60221;
  wire [252:0] instantiation_output_60225;
  wire instantiation_output_60226;
  wire instantiation_output_60234;
  wire [275:0] instantiation_output_60238;
  wire instantiation_output_60239;
  wire instantiation_output_60247;
  wire [127:0] instantiation_output_60251;
  wire instantiation_output_60252;
  wire instantiation_output_60260;
  wire [472:0] instantiation_output_60264;
  wire instantiation_output_60265;
  wire instantiation_output_60273;
  wire [140:0] instantiation_output_60277;
  wire instantiation_output_60278;
  wire instantiation_output_60286;
  wire [275:0] instantiation_output_60290;
  wire instantiation_output_60291;
  wire instantiation_output_60299;
  wire [127:0] instantiation_output_60303;
  wire instantiation_output_60304;
  wire instantiation_output_60312;
  wire [9:0] instantiation_output_60316;
  wire instantiation_output_60317;
  wire instantiation_output_60355;
  wire [1395:0] instantiation_output_60359;
  wire instantiation_output_60360;
  wire instantiation_output_60368;
  wire [275:0] instantiation_output_60372;
  wire instantiation_output_60373;
  wire instantiation_output_60381;
  wire [130:0] instantiation_output_60385;
  wire instantiation_output_60386;
  wire instantiation_output_60394;
  wire [275:0] instantiation_output_60398;
  wire instantiation_output_60399;
  wire instantiation_output_60407;
  wire [168:0] instantiation_output_60411;
  wire instantiation_output_60412;
  wire instantiation_output_60420;
  wire [168:0] instantiation_output_60424;
  wire instantiation_output_60425;
  wire instantiation_output_60433;
  wire [168:0] instantiation_output_60437;
  wire instantiation_output_60438;
  wire instantiation_output_60446;
  wire [140:0] instantiation_output_60450;
  wire instantiation_output_60451;
  wire instantiation_output_60459;
  wire [168:0] instantiation_output_60463;
  wire instantiation_output_60464;
  wire instantiation_output_60472;
  wire [168:0] instantiation_output_60476;
  wire instantiation_output_60477;
  wire instantiation_output_60485;
  wire [45:0] instantiation_output_60489;
  wire instantiation_output_60490;
  wire instantiation_output_60498;
  wire [114:0] instantiation_output_60502;
  wire instantiation_output_60503;
  wire instantiation_output_60511;
  wire [137:0] instantiation_output_60515;
  wire instantiation_output_60516;
  wire instantiation_output_60524;
  wire [323:0] instantiation_output_60528;
  wire instantiation_output_60529;
  wire instantiation_output_60537;
  wire [275:0] instantiation_output_60541;
  wire instantiation_output_60542;
  wire instantiation_output_60550;
  wire [140:0] instantiation_output_60554;
  wire instantiation_output_60555;
  wire instantiation_output_60563;
  wire [127:0] instantiation_output_60567;
  wire instantiation_output_60568;
  wire instantiation_output_60576;
  wire [275:0] instantiation_output_60580;
  wire instantiation_output_60581;
  wire instantiation_output_60589;
  wire [140:0] instantiation_output_60593;
  wire instantiation_output_60594;
  wire instantiation_output_60602;
  wire [10:0] instantiation_output_60606;
  wire instantiation_output_60607;
  wire instantiation_output_60645;
  wire [128:0] instantiation_output_60649;
  wire instantiation_output_60650;
  wire instantiation_output_60658;
  wire [1363:0] instantiation_output_60662;
  wire instantiation_output_60663;
  wire instantiation_output_60671;
  wire [275:0] instantiation_output_60675;
  wire instantiation_output_60676;
  wire instantiation_output_60684;
  wire [140:0] instantiation_output_60688;
  wire instantiation_output_60689;
  wire instantiation_output_60697;
  wire [512:0] instantiation_output_60701;
  wire instantiation_output_60702;
  wire instantiation_output_60710;
  wire [95:0] instantiation_output_60714;
  wire instantiation_output_60715;
  wire instantiation_output_60723;
  wire [91:0] instantiation_output_60727;
  wire instantiation_output_60728;
  wire instantiation_output_60736;
  wire [140:0] instantiation_output_60740;
  wire instantiation_output_60741;
  wire instantiation_output_60749;
  wire [137:0] instantiation_output_60753;
  wire instantiation_output_60754;
  wire instantiation_output_60762;
  wire [127:0] instantiation_output_60766;
  wire instantiation_output_60767;
  wire instantiation_output_60775;
  wire [127:0] instantiation_output_60779;
  wire instantiation_output_60780;
  wire instantiation_output_60788;
  wire [114:0] instantiation_output_60792;
  wire instantiation_output_60793;
  wire instantiation_output_60801;
  wire [127:0] instantiation_output_60805;
  wire instantiation_output_60806;
  wire instantiation_output_60814;
  wire [154:0] instantiation_output_60818;
  wire instantiation_output_60819;
  wire instantiation_output_60827;
  wire [127:0] instantiation_output_60831;
  wire instantiation_output_60832;
  wire instantiation_output_60840;
  wire [112:0] instantiation_output_60844;
  wire instantiation_output_60845;

  // ===== Instantiations
  edgegen_dividestep edgegen_dividestep_inst0 (
    .rst(rst),
    .division__0_data(instantiation_output_59861),
    .division__0_valid(instantiation_output_59862),
    .division__1_ready(instantiation_output_59870),
    .division__0_ready(instantiation_output_59863),
    .division__1_data(instantiation_output_59868),
    .division__1_valid(instantiation_output_59869),
    .clk(clk)
  );
  edgegen_dividestep_10 edgegen_dividestep_10_inst1 (
    .rst(rst),
    .division__10_data(instantiation_output_59887),
    .division__10_valid(instantiation_output_59888),
    .division__11_ready(instantiation_output_59896),
    .division__10_ready(instantiation_output_59889),
    .division__11_data(instantiation_output_59894),
    .division__11_valid(instantiation_output_59895),
    .clk(clk)
  );
  edgegen_dividestep_11 edgegen_dividestep_11_inst2 (
    .rst(rst),
    .division__11_data(instantiation_output_59900),
    .division__11_valid(instantiation_output_59901),
    .division__12_ready(instantiation_output_59909),
    .division__11_ready(instantiation_output_59902),
    .division__12_data(instantiation_output_59907),
    .division__12_valid(instantiation_output_59908),
    .clk(clk)
  );
  edgegen_dividestep_12 edgegen_dividestep_12_inst3 (
    .rst(rst),
    .division__12_data(instantiation_output_59913),
    .division__12_valid(instantiation_output_59914),
    .division__13_ready(instantiation_output_59922),
    .division__12_ready(instantiation_output_59915),
    .division__13_data(instantiation_output_59920),
    .division__13_valid(instantiation_output_59921),
    .clk(clk)
  );
  edgegen_dividestep_1 edgegen_dividestep_1_inst4 (
    .rst(rst),
    .division__1_data(instantiation_output_59874),
    .division__1_valid(instantiation_output_59875),
    .division__2_ready(instantiation_output_59935),
    .division__1_ready(instantiation_output_59876),
    .division__2_data(instantiation_output_59933),
    .division__2_valid(instantiation_output_59934),
    .clk(clk)
  );
  edgegen_dividestep_2 edgegen_dividestep_2_inst5 (
    .rst(rst),
    .division__2_data(instantiation_output_59939),
    .division__2_valid(instantiation_output_59940),
    .division__3_ready(instantiation_output_59948),
    .division__2_ready(instantiation_output_59941),
    .division__3_data(instantiation_output_59946),
    .division__3_valid(instantiation_output_59947),
    .clk(clk)
  );
  edgegen_dividestep_3 edgegen_dividestep_3_inst6 (
    .rst(rst),
    .division__3_data(instantiation_output_59952),
    .division__3_valid(instantiation_output_59953),
    .division__4_ready(instantiation_output_59961),
    .division__3_ready(instantiation_output_59954),
    .division__4_data(instantiation_output_59959),
    .division__4_valid(instantiation_output_59960),
    .clk(clk)
  );
  edgegen_dividestep_4 edgegen_dividestep_4_inst7 (
    .rst(rst),
    .division__4_data(instantiation_output_59965),
    .division__4_valid(instantiation_output_59966),
    .division__5_ready(instantiation_output_59974),
    .division__4_ready(instantiation_output_59967),
    .division__5_data(instantiation_output_59972),
    .division__5_valid(instantiation_output_59973),
    .clk(clk)
  );
  edgegen_dividestep_5 edgegen_dividestep_5_inst8 (
    .rst(rst),
    .division__5_data(instantiation_output_59978),
    .division__5_valid(instantiation_output_59979),
    .division__6_ready(instantiation_output_59987),
    .division__5_ready(instantiation_output_59980),
    .division__6_data(instantiation_output_59985),
    .division__6_valid(instantiation_output_59986),
    .clk(clk)
  );
  edgegen_dividestep_6 edgegen_dividestep_6_inst9 (
    .rst(rst),
    .division__6_data(instantiation_output_59991),
    .division__6_valid(instantiation_output_59992),
    .division__7_ready(instantiation_output_60000),
    .division__6_ready(instantiation_output_59993),
    .division__7_data(instantiation_output_59998),
    .division__7_valid(instantiation_output_59999),
    .clk(clk)
  );
  edgegen_dividestep_7 edgegen_dividestep_7_inst10 (
    .rst(rst),
    .division__7_data(instantiation_output_60004),
    .division__7_valid(instantiation_output_60005),
    .division__8_ready(instantiation_output_60013),
    .division__7_ready(instantiation_output_60006),
    .division__8_data(instantiation_output_60011),
    .division__8_valid(instantiation_output_60012),
    .clk(clk)
  );
  edgegen_dividestep_8 edgegen_dividestep_8_inst11 (
    .rst(rst),
    .division__8_data(instantiation_output_60017),
    .division__8_valid(instantiation_output_60018),
    .division__9_ready(instantiation_output_60026),
    .division__8_ready(instantiation_output_60019),
    .division__9_data(instantiation_output_60024),
    .division__9_valid(instantiation_output_60025),
    .clk(clk)
  );
  edgegen_dividestep_9 edgegen_dividestep_9_inst12 (
    .rst(rst),
    .division__10_ready(instantiation_output_59883),
    .division__9_data(instantiation_output_60030),
    .division__9_valid(instantiation_output_60031),
    .division__10_data(instantiation_output_59881),
    .division__10_valid(instantiation_output_59882),
    .division__9_ready(instantiation_output_60032),
    .clk(clk)
  );
  edgegen_finishdivision edgegen_finishdivision_inst13 (
    .rst(rst),
    .division__13_data(instantiation_output_59926),
    .division__13_valid(instantiation_output_59927),
    .quotients_ready(instantiation_output_60485),
    .division__13_ready(instantiation_output_59928),
    .quotients_data(instantiation_output_60483),
    .quotients_valid(instantiation_output_60484),
    .clk(clk)
  );
  edgegen_join edgegen_join_inst14 (
    .rst(rst),
    .divider_results_ready(instantiation_output_59844),
    .quotients_data(instantiation_output_60489),
    .quotients_valid(instantiation_output_60490),
    .divider_results_data(instantiation_output_59842),
    .divider_results_valid(instantiation_output_59843),
    .quotients_ready(instantiation_output_60491),
    .clk(clk)
  );
  edgegen_split edgegen_split_inst15 (
    .rst(rst),
    .divider_data(instantiation_output_59835),
    .divider_valid(instantiation_output_59836),
    .division__0_ready(instantiation_output_59857),
    .divider_ready(instantiation_output_59837),
    .division__0_data(instantiation_output_59855),
    .division__0_valid(instantiation_output_59856),
    .clk(clk)
  );
  edgegen_add edgegen_add_inst16 (
    .rst(rst),
    .lane_aligned_data(instantiation_output_60199),
    .lane_aligned_valid(instantiation_output_60200),
    .lane_exact_ready(instantiation_output_60208),
    .lane_aligned_ready(instantiation_output_60201),
    .lane_exact_data(instantiation_output_60206),
    .lane_exact_valid(instantiation_output_60207),
    .clk(clk)
  );
  edgegen_align edgegen_align_inst17 (
    .rst(rst),
    .lane_aligned_ready(instantiation_output_60195),
    .lane_prepared_data(instantiation_output_60264),
    .lane_prepared_valid(instantiation_output_60265),
    .lane_aligned_data(instantiation_output_60193),
    .lane_aligned_valid(instantiation_output_60194),
    .lane_prepared_ready(instantiation_output_60266),
    .clk(clk)
  );
  edgegen_normalize edgegen_normalize_inst18 (
    .rst(rst),
    .lane_exact_data(instantiation_output_60212),
    .lane_exact_valid(instantiation_output_60213),
    .lane_normalized_ready(instantiation_output_60221),
    .lane_exact_ready(instantiation_output_60214),
    .lane_normalized_data(instantiation_output_60219),
    .lane_normalized_valid(instantiation_output_60220),
    .clk(clk)
  );
  edgegen_prepare edgegen_prepare_inst19 (
    .rst(rst),
    .lane_operands_data(instantiation_output_60238),
    .lane_operands_valid(instantiation_output_60239),
    .lane_prepared_ready(instantiation_output_60260),
    .lane_operands_ready(instantiation_output_60240),
    .lane_prepared_data(instantiation_output_60258),
    .lane_prepared_valid(instantiation_output_60259),
    .clk(clk)
  );
  edgegen_round edgegen_round_inst20 (
    .rst(rst),
    .lane_normalized_data(instantiation_output_60225),
    .lane_normalized_valid(instantiation_output_60226),
    .lane_partial_ready(instantiation_output_60247),
    .lane_results_ready(instantiation_output_60273),
    .lane_normalized_ready(instantiation_output_60227),
    .lane_partial_data(instantiation_output_60245),
    .lane_partial_valid(instantiation_output_60246),
    .lane_results_data(instantiation_output_60271),
    .lane_results_valid(instantiation_output_60272),
    .clk(clk)
  );
  edgegen_sumlanes edgegen_sumlanes_inst21 (
    .rst(rst),
    .lane_operands_ready(instantiation_output_60234),
    .lane_partial_data(instantiation_output_60251),
    .lane_partial_valid(instantiation_output_60252),
    .lanes_data(instantiation_output_60290),
    .lanes_valid(instantiation_output_60291),
    .sums_ready(instantiation_output_60736),
    .lane_operands_data(instantiation_output_60232),
    .lane_operands_valid(instantiation_output_60233),
    .lane_partial_ready(instantiation_output_60253),
    .lanes_ready(instantiation_output_60292),
    .sums_data(instantiation_output_60734),
    .sums_valid(instantiation_output_60735),
    .clk(clk)
  );
  edgegen_squareroot edgegen_squareroot_inst22 (
    .rst(rst),
    .root_data(instantiation_output_60580),
    .root_valid(instantiation_output_60581),
    .root_results_ready(instantiation_output_60589),
    .root_ready(instantiation_output_60582),
    .root_results_data(instantiation_output_60587),
    .root_results_valid(instantiation_output_60588),
    .clk(clk)
  );
  edgegen_collect edgegen_collect_inst23 (
    .rst(rst),
    .collects_data(instantiation_output_59796),
    .collects_valid(instantiation_output_59797),
    .divider_results_data(instantiation_output_59848),
    .divider_results_valid(instantiation_output_59849),
    .lane_results_data(instantiation_output_60277),
    .lane_results_valid(instantiation_output_60278),
    .later_ready(instantiation_output_60299),
    .packed_ready(instantiation_output_60381),
    .power_results_data(instantiation_output_60450),
    .power_results_valid(instantiation_output_60451),
    .reduction_results_data(instantiation_output_60554),
    .reduction_results_valid(instantiation_output_60555),
    .root_results_data(instantiation_output_60593),
    .root_results_valid(instantiation_output_60594),
    .simple_results_data(instantiation_output_60688),
    .simple_results_valid(instantiation_output_60689),
    .sums_data(instantiation_output_60740),
    .sums_valid(instantiation_output_60741),
    .collects_ready(instantiation_output_59798),
    .divider_results_ready(instantiation_output_59850),
    .lane_results_ready(instantiation_output_60279),
    .later_data(instantiation_output_60297),
    .later_valid(instantiation_output_60298),
    .packed_data(instantiation_output_60379),
    .packed_valid(instantiation_output_60380),
    .power_results_ready(instantiation_output_60452),
    .reduction_results_ready(instantiation_output_60556),
    .root_results_ready(instantiation_output_60595),
    .simple_results_ready(instantiation_output_60690),
    .sums_ready(instantiation_output_60742),
    .clk(clk)
  );
  edgegen_merge edgegen_merge_inst24 (
    .rst(rst),
    .kept_ready(instantiation_output_60182),
    .later_data(instantiation_output_60303),
    .later_valid(instantiation_output_60304),
    .packed_data(instantiation_output_60385),
    .packed_valid(instantiation_output_60386),
    .vectors_ready(instantiation_output_60801),
    .kept_data(instantiation_output_60180),
    .kept_valid(instantiation_output_60181),
    .later_ready(instantiation_output_60305),
    .packed_ready(instantiation_output_60387),
    .vectors_data(instantiation_output_60799),
    .vectors_valid(instantiation_output_60800),
    .clk(clk)
  );
  edgegen_control edgegen_control_inst25 (
    .rst(rst),
    .done_data(instantiation_output_60043),
    .done_valid(instantiation_output_60044),
    .events_data(instantiation_output_60095),
    .events_valid(instantiation_output_60096),
    .faults_data(instantiation_output_60108),
    .faults_valid(instantiation_output_60109),
    .s_ar_data(s_ar_data),
    .s_ar_valid(s_ar_valid),
    .s_aw_data(s_aw_data),
    .s_aw_valid(s_aw_valid),
    .s_b_ready(s_b_ready),
    .s_r_ready(s_r_ready),
    .s_w_data(s_w_data),
    .s_w_valid(s_w_valid),
    .start_ready(instantiation_output_60710),
    .done_ready(instantiation_output_60045),
    .events_ready(instantiation_output_60097),
    .faults_ready(instantiation_output_60110),
    .s_ar_ready(instantiation_output_60614),
    .s_aw_ready(instantiation_output_60620),
    .s_b_data(instantiation_output_60624),
    .s_b_valid(instantiation_output_60625),
    .s_r_data(instantiation_output_60630),
    .s_r_valid(instantiation_output_60631),
    .s_w_ready(instantiation_output_60638),
    .start_data(instantiation_output_60708),
    .start_valid(instantiation_output_60709),
    .clk(clk)
  );
  edgegen_queue edgegen_queue_inst26 (
    .rst(rst),
    .collects_ready(instantiation_output_59792),
    .commands_data(instantiation_output_59809),
    .commands_valid(instantiation_output_59810),
    .faults_ready(instantiation_output_60104),
    .feeds_ready(instantiation_output_60117),
    .finished_data(instantiation_output_60134),
    .finished_valid(instantiation_output_60135),
    .jobs_w_ready(instantiation_output_60156),
    .jobs_x_ready(instantiation_output_60169),
    .reads_ready(instantiation_output_60498),
    .start_data(instantiation_output_60714),
    .start_valid(instantiation_output_60715),
    .walks_ready(instantiation_output_60814),
    .writes_ready(instantiation_output_60840),
    .collects_data(instantiation_output_59790),
    .collects_valid(instantiation_output_59791),
    .commands_ready(instantiation_output_59811),
    .faults_data(instantiation_output_60102),
    .faults_valid(instantiation_output_60103),
    .feeds_data(instantiation_output_60115),
    .feeds_valid(instantiation_output_60116),
    .finished_ready(instantiation_output_60136),
    .jobs_w_data(instantiation_output_60154),
    .jobs_w_valid(instantiation_output_60155),
    .jobs_x_data(instantiation_output_60167),
    .jobs_x_valid(instantiation_output_60168),
    .reads_data(instantiation_output_60496),
    .reads_valid(instantiation_output_60497),
    .start_ready(instantiation_output_60716),
    .walks_data(instantiation_output_60812),
    .walks_valid(instantiation_output_60813),
    .writes_data(instantiation_output_60838),
    .writes_valid(instantiation_output_60839),
    .clk(clk)
  );
  edgegen_decode edgegen_decode_inst27 (
    .rst(rst),
    .decoded_ready(instantiation_output_59818),
    .multiplied_data(instantiation_output_60359),
    .multiplied_valid(instantiation_output_60360),
    .decoded_data(instantiation_output_59816),
    .decoded_valid(instantiation_output_59817),
    .multiplied_ready(instantiation_output_60361),
    .clk(clk)
  );
  edgegen_encode edgegen_encode_inst28 (
    .rst(rst),
    .encoded_ready(instantiation_output_60052),
    .selected_data(instantiation_output_60662),
    .selected_valid(instantiation_output_60663),
    .encoded_data(instantiation_output_60050),
    .encoded_valid(instantiation_output_60051),
    .selected_ready(instantiation_output_60664),
    .clk(clk)
  );
  edgegen_multiply edgegen_multiply_inst29 (
    .rst(rst),
    .encoded_data(instantiation_output_60056),
    .encoded_valid(instantiation_output_60057),
    .multiplied_ready(instantiation_output_60355),
    .encoded_ready(instantiation_output_60058),
    .multiplied_data(instantiation_output_60353),
    .multiplied_valid(instantiation_output_60354),
    .clk(clk)
  );
  edgegen_reduce edgegen_reduce_inst30 (
    .rst(rst),
    .decoded_data(instantiation_output_59822),
    .decoded_valid(instantiation_output_59823),
    .reduced__1_ready(instantiation_output_60524),
    .decoded_ready(instantiation_output_59824),
    .reduced__1_data(instantiation_output_60522),
    .reduced__1_valid(instantiation_output_60523),
    .clk(clk)
  );
  edgegen_scale edgegen_scale_inst31 (
    .rst(rst),
    .scaled_ready(instantiation_output_60645),
    .summed_data(instantiation_output_60727),
    .summed_valid(instantiation_output_60728),
    .scaled_data(instantiation_output_60643),
    .scaled_valid(instantiation_output_60644),
    .summed_ready(instantiation_output_60729),
    .clk(clk)
  );
  edgegen_select edgegen_select_inst32 (
    .rst(rst),
    .codes_data(instantiation_output_59783),
    .codes_valid(instantiation_output_59784),
    .selected_ready(instantiation_output_60658),
    .slices_data(instantiation_output_60701),
    .slices_valid(instantiation_output_60702),
    .codes_ready(instantiation_output_59785),
    .selected_data(instantiation_output_60656),
    .selected_valid(instantiation_output_60657),
    .slices_ready(instantiation_output_60703),
    .clk(clk)
  );
  edgegen_sum edgegen_sum_inst33 (
    .rst(rst),
    .reduced__1_data(instantiation_output_60528),
    .reduced__1_valid(instantiation_output_60529),
    .summed_ready(instantiation_output_60723),
    .reduced__1_ready(instantiation_output_60530),
    .summed_data(instantiation_output_60721),
    .summed_valid(instantiation_output_60722),
    .clk(clk)
  );
  edgegen_accumulate edgegen_accumulate_inst34 (
    .rst(rst),
    .results_ready(instantiation_output_60563),
    .scaled_data(instantiation_output_60649),
    .scaled_valid(instantiation_output_60650),
    .results_data(instantiation_output_60561),
    .results_valid(instantiation_output_60562),
    .scaled_ready(instantiation_output_60651),
    .clk(clk)
  );
  edgegen_finishpower edgegen_finishpower_inst35 (
    .rst(rst),
    .power_fourth_data(instantiation_output_60424),
    .power_fourth_valid(instantiation_output_60425),
    .power_results_ready(instantiation_output_60446),
    .power_fourth_ready(instantiation_output_60426),
    .power_results_data(instantiation_output_60444),
    .power_results_valid(instantiation_output_60445),
    .clk(clk)
  );
  edgegen_powerstep edgegen_powerstep_inst36 (
    .rst(rst),
    .power_first_ready(instantiation_output_60407),
    .power_prepared_data(instantiation_output_60437),
    .power_prepared_valid(instantiation_output_60438),
    .power_first_data(instantiation_output_60405),
    .power_first_valid(instantiation_output_60406),
    .power_prepared_ready(instantiation_output_60439),
    .clk(clk)
  );
  edgegen_powerstep_1 edgegen_powerstep_1_inst37 (
    .rst(rst),
    .power_first_data(instantiation_output_60411),
    .power_first_valid(instantiation_output_60412),
    .power_second_ready(instantiation_output_60459),
    .power_first_ready(instantiation_output_60413),
    .power_second_data(instantiation_output_60457),
    .power_second_valid(instantiation_output_60458),
    .clk(clk)
  );
  edgegen_powerstep_2 edgegen_powerstep_2_inst38 (
    .rst(rst),
    .power_second_data(instantiation_output_60463),
    .power_second_valid(instantiation_output_60464),
    .power_third_ready(instantiation_output_60472),
    .power_second_ready(instantiation_output_60465),
    .power_third_data(instantiation_output_60470),
    .power_third_valid(instantiation_output_60471),
    .clk(clk)
  );
  edgegen_powerstep_3 edgegen_powerstep_3_inst39 (
    .rst(rst),
    .power_fourth_ready(instantiation_output_60420),
    .power_third_data(instantiation_output_60476),
    .power_third_valid(instantiation_output_60477),
    .power_fourth_data(instantiation_output_60418),
    .power_fourth_valid(instantiation_output_60419),
    .power_third_ready(instantiation_output_60478),
    .clk(clk)
  );
  edgegen_preparepower edgegen_preparepower_inst40 (
    .rst(rst),
    .power_data(instantiation_output_60398),
    .power_valid(instantiation_output_60399),
    .power_prepared_ready(instantiation_output_60433),
    .power_ready(instantiation_output_60400),
    .power_prepared_data(instantiation_output_60431),
    .power_prepared_valid(instantiation_output_60432),
    .clk(clk)
  );
  edgegen_frames edgegen_frames_inst41 (
    .rst(rst),
    .codes_ready(instantiation_output_59779),
    .jobs_w_data(instantiation_output_60160),
    .jobs_w_valid(instantiation_output_60161),
    .weights_data(instantiation_output_60831),
    .weights_valid(instantiation_output_60832),
    .codes_data(instantiation_output_59777),
    .codes_valid(instantiation_output_59778),
    .jobs_w_ready(instantiation_output_60162),
    .weights_ready(instantiation_output_60833),
    .clk(clk)
  );
  edgegen_ring edgegen_ring_inst42 (
    .rst(rst),
    .inputs_data(instantiation_output_60147),
    .inputs_valid(instantiation_output_60148),
    .jobs_x_data(instantiation_output_60173),
    .jobs_x_valid(instantiation_output_60174),
    .slices_ready(instantiation_output_60697),
    .inputs_ready(instantiation_output_60149),
    .jobs_x_ready(instantiation_output_60175),
    .slices_data(instantiation_output_60695),
    .slices_valid(instantiation_output_60696),
    .clk(clk)
  );
  edgegen_distribute edgegen_distribute_inst43 (
    .rst(rst),
    .commands_ready(instantiation_output_59805),
    .ended_ready(instantiation_output_60065),
    .events_ready(instantiation_output_60091),
    .inputs_ready(instantiation_output_60143),
    .m_r_data(m_r_data),
    .m_r_valid(m_r_valid),
    .routes_data(instantiation_output_60606),
    .routes_valid(instantiation_output_60607),
    .vector_a_ready(instantiation_output_60762),
    .vector_b_ready(instantiation_output_60775),
    .weights_ready(instantiation_output_60827),
    .commands_data(instantiation_output_59803),
    .commands_valid(instantiation_output_59804),
    .ended_data(instantiation_output_60063),
    .ended_valid(instantiation_output_60064),
    .events_data(instantiation_output_60089),
    .events_valid(instantiation_output_60090),
    .inputs_data(instantiation_output_60141),
    .inputs_valid(instantiation_output_60142),
    .m_r_ready(instantiation_output_60342),
    .routes_ready(instantiation_output_60608),
    .vector_a_data(instantiation_output_60760),
    .vector_a_valid(instantiation_output_60761),
    .vector_b_data(instantiation_output_60773),
    .vector_b_valid(instantiation_output_60774),
    .weights_data(instantiation_output_60825),
    .weights_valid(instantiation_output_60826),
    .clk(clk)
  );
  edgegen_requestreads edgegen_requestreads_inst44 (
    .rst(rst),
    .ended_data(instantiation_output_60069),
    .ended_valid(instantiation_output_60070),
    .m_ar_ready(m_ar_ready),
    .routes_ready(instantiation_output_60602),
    .vector_reads_data(instantiation_output_60792),
    .vector_reads_valid(instantiation_output_60793),
    .ended_ready(instantiation_output_60071),
    .m_ar_data(instantiation_output_60322),
    .m_ar_valid(instantiation_output_60323),
    .routes_data(instantiation_output_60600),
    .routes_valid(instantiation_output_60601),
    .vector_reads_ready(instantiation_output_60794),
    .clk(clk)
  );
  edgegen_walkvectors edgegen_walkvectors_inst45 (
    .rst(rst),
    .reads_data(instantiation_output_60502),
    .reads_valid(instantiation_output_60503),
    .vector_reads_ready(instantiation_output_60788),
    .walks_data(instantiation_output_60818),
    .walks_valid(instantiation_output_60819),
    .reads_ready(instantiation_output_60504),
    .vector_reads_data(instantiation_output_60786),
    .vector_reads_valid(instantiation_output_60787),
    .walks_ready(instantiation_output_60820),
    .clk(clk)
  );
  edgegen_confirm edgegen_confirm_inst46 (
    .rst(rst),
    .done_ready(instantiation_output_60039),
    .ends_data(instantiation_output_60082),
    .ends_valid(instantiation_output_60083),
    .finished_ready(instantiation_output_60130),
    .m_b_data(m_b_data),
    .m_b_valid(m_b_valid),
    .done_data(instantiation_output_60037),
    .done_valid(instantiation_output_60038),
    .ends_ready(instantiation_output_60084),
    .finished_data(instantiation_output_60128),
    .finished_valid(instantiation_output_60129),
    .m_b_ready(instantiation_output_60336),
    .clk(clk)
  );
  edgegen_requestwrites edgegen_requestwrites_inst47 (
    .rst(rst),
    .lengths_ready(instantiation_output_60312),
    .m_aw_ready(m_aw_ready),
    .writes_data(instantiation_output_60844),
    .writes_valid(instantiation_output_60845),
    .lengths_data(instantiation_output_60310),
    .lengths_valid(instantiation_output_60311),
    .m_aw_data(instantiation_output_60328),
    .m_aw_valid(instantiation_output_60329),
    .writes_ready(instantiation_output_60846),
    .clk(clk)
  );
  edgegen_sendbeats edgegen_sendbeats_inst48 (
    .rst(rst),
    .ends_ready(instantiation_output_60078),
    .lengths_data(instantiation_output_60316),
    .lengths_valid(instantiation_output_60317),
    .m_w_ready(m_w_ready),
    .results_data(instantiation_output_60567),
    .results_valid(instantiation_output_60568),
    .vectors_data(instantiation_output_60805),
    .vectors_valid(instantiation_output_60806),
    .ends_data(instantiation_output_60076),
    .ends_valid(instantiation_output_60077),
    .lengths_ready(instantiation_output_60318),
    .m_w_data(instantiation_output_60346),
    .m_w_valid(instantiation_output_60347),
    .results_ready(instantiation_output_60569),
    .vectors_ready(instantiation_output_60807),
    .clk(clk)
  );
  edgegen_feed edgegen_feed_inst49 (
    .rst(rst),
    .feeds_data(instantiation_output_60121),
    .feeds_valid(instantiation_output_60122),
    .kept_data(instantiation_output_60186),
    .kept_valid(instantiation_output_60187),
    .operands_ready(instantiation_output_60368),
    .vector_a_data(instantiation_output_60766),
    .vector_a_valid(instantiation_output_60767),
    .vector_b_data(instantiation_output_60779),
    .vector_b_valid(instantiation_output_60780),
    .feeds_ready(instantiation_output_60123),
    .kept_ready(instantiation_output_60188),
    .operands_data(instantiation_output_60366),
    .operands_valid(instantiation_output_60367),
    .vector_a_ready(instantiation_output_60768),
    .vector_b_ready(instantiation_output_60781),
    .clk(clk)
  );
  edgegen_finishreduction edgegen_finishreduction_inst50 (
    .rst(rst),
    .reduction_results_ready(instantiation_output_60550),
    .totals_data(instantiation_output_60753),
    .totals_valid(instantiation_output_60754),
    .reduction_results_data(instantiation_output_60548),
    .reduction_results_valid(instantiation_output_60549),
    .totals_ready(instantiation_output_60755),
    .clk(clk)
  );
  edgegen_normalizetotal edgegen_normalizetotal_inst51 (
    .rst(rst),
    .reduced_data(instantiation_output_60515),
    .reduced_valid(instantiation_output_60516),
    .totals_ready(instantiation_output_60749),
    .reduced_ready(instantiation_output_60517),
    .totals_data(instantiation_output_60747),
    .totals_valid(instantiation_output_60748),
    .clk(clk)
  );
  edgegen_reducesegments edgegen_reducesegments_inst52 (
    .rst(rst),
    .reduced_ready(instantiation_output_60511),
    .reduction_data(instantiation_output_60541),
    .reduction_valid(instantiation_output_60542),
    .reduced_data(instantiation_output_60509),
    .reduced_valid(instantiation_output_60510),
    .reduction_ready(instantiation_output_60543),
    .clk(clk)
  );
  edgegen_simple edgegen_simple_inst53 (
    .rst(rst),
    .simple_data(instantiation_output_60675),
    .simple_valid(instantiation_output_60676),
    .simple_results_ready(instantiation_output_60684),
    .simple_ready(instantiation_output_60677),
    .simple_results_data(instantiation_output_60682),
    .simple_results_valid(instantiation_output_60683),
    .clk(clk)
  );
  edgegen_route edgegen_route_inst54 (
    .rst(rst),
    .divider_ready(instantiation_output_59831),
    .lanes_ready(instantiation_output_60286),
    .operands_data(instantiation_output_60372),
    .operands_valid(instantiation_output_60373),
    .power_ready(instantiation_output_60394),
    .reduction_ready(instantiation_output_60537),
    .root_ready(instantiation_output_60576),
    .simple_ready(instantiation_output_60671),
    .divider_data(instantiation_output_59829),
    .divider_valid(instantiation_output_59830),
    .lanes_data(instantiation_output_60284),
    .lanes_valid(instantiation_output_60285),
    .operands_ready(instantiation_output_60374),
    .power_data(instantiation_output_60392),
    .power_valid(instantiation_output_60393),
    .reduction_data(instantiation_output_60535),
    .reduction_valid(instantiation_output_60536),
    .root_data(instantiation_output_60574),
    .root_valid(instantiation_output_60575),
    .simple_data(instantiation_output_60669),
    .simple_valid(instantiation_output_60670),
    .clk(clk)
  );
  edgegen_core__1 edgegen_core__1_inst55 (
    .rst(rst),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(4)) fifo_codes_ (
    .rst(rst),
    .push_data(instantiation_output_59777),
    .push_valid(instantiation_output_59778),
    .pop_ready(instantiation_output_59785),
    .push_ready(instantiation_output_59779),
    .pop_data(instantiation_output_59783),
    .pop_valid(instantiation_output_59784),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(87), .DEPTH(1)) fifo_collects_ (
    .rst(rst),
    .push_data(instantiation_output_59790),
    .push_valid(instantiation_output_59791),
    .pop_ready(instantiation_output_59798),
    .push_ready(instantiation_output_59792),
    .pop_data(instantiation_output_59796),
    .pop_valid(instantiation_output_59797),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_commands_ (
    .rst(rst),
    .push_data(instantiation_output_59803),
    .push_valid(instantiation_output_59804),
    .pop_ready(instantiation_output_59811),
    .push_ready(instantiation_output_59805),
    .pop_data(instantiation_output_59809),
    .pop_valid(instantiation_output_59810),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1108), .DEPTH(1)) fifo_decoded_ (
    .rst(rst),
    .push_data(instantiation_output_59816),
    .push_valid(instantiation_output_59817),
    .pop_ready(instantiation_output_59824),
    .push_ready(instantiation_output_59818),
    .pop_data(instantiation_output_59822),
    .pop_valid(instantiation_output_59823),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_divider_ (
    .rst(rst),
    .push_data(instantiation_output_59829),
    .push_valid(instantiation_output_59830),
    .pop_ready(instantiation_output_59837),
    .push_ready(instantiation_output_59831),
    .pop_data(instantiation_output_59835),
    .pop_valid(instantiation_output_59836),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_divider_results_ (
    .rst(rst),
    .push_data(instantiation_output_59842),
    .push_valid(instantiation_output_59843),
    .pop_ready(instantiation_output_59850),
    .push_ready(instantiation_output_59844),
    .pop_data(instantiation_output_59848),
    .pop_valid(instantiation_output_59849),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__0_ (
    .rst(rst),
    .push_data(instantiation_output_59855),
    .push_valid(instantiation_output_59856),
    .pop_ready(instantiation_output_59863),
    .push_ready(instantiation_output_59857),
    .pop_data(instantiation_output_59861),
    .pop_valid(instantiation_output_59862),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__1_ (
    .rst(rst),
    .push_data(instantiation_output_59868),
    .push_valid(instantiation_output_59869),
    .pop_ready(instantiation_output_59876),
    .push_ready(instantiation_output_59870),
    .pop_data(instantiation_output_59874),
    .pop_valid(instantiation_output_59875),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__10_ (
    .rst(rst),
    .push_data(instantiation_output_59881),
    .push_valid(instantiation_output_59882),
    .pop_ready(instantiation_output_59889),
    .push_ready(instantiation_output_59883),
    .pop_data(instantiation_output_59887),
    .pop_valid(instantiation_output_59888),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__11_ (
    .rst(rst),
    .push_data(instantiation_output_59894),
    .push_valid(instantiation_output_59895),
    .pop_ready(instantiation_output_59902),
    .push_ready(instantiation_output_59896),
    .pop_data(instantiation_output_59900),
    .pop_valid(instantiation_output_59901),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__12_ (
    .rst(rst),
    .push_data(instantiation_output_59907),
    .push_valid(instantiation_output_59908),
    .pop_ready(instantiation_output_59915),
    .push_ready(instantiation_output_59909),
    .pop_data(instantiation_output_59913),
    .pop_valid(instantiation_output_59914),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__13_ (
    .rst(rst),
    .push_data(instantiation_output_59920),
    .push_valid(instantiation_output_59921),
    .pop_ready(instantiation_output_59928),
    .push_ready(instantiation_output_59922),
    .pop_data(instantiation_output_59926),
    .pop_valid(instantiation_output_59927),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__2_ (
    .rst(rst),
    .push_data(instantiation_output_59933),
    .push_valid(instantiation_output_59934),
    .pop_ready(instantiation_output_59941),
    .push_ready(instantiation_output_59935),
    .pop_data(instantiation_output_59939),
    .pop_valid(instantiation_output_59940),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__3_ (
    .rst(rst),
    .push_data(instantiation_output_59946),
    .push_valid(instantiation_output_59947),
    .pop_ready(instantiation_output_59954),
    .push_ready(instantiation_output_59948),
    .pop_data(instantiation_output_59952),
    .pop_valid(instantiation_output_59953),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__4_ (
    .rst(rst),
    .push_data(instantiation_output_59959),
    .push_valid(instantiation_output_59960),
    .pop_ready(instantiation_output_59967),
    .push_ready(instantiation_output_59961),
    .pop_data(instantiation_output_59965),
    .pop_valid(instantiation_output_59966),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__5_ (
    .rst(rst),
    .push_data(instantiation_output_59972),
    .push_valid(instantiation_output_59973),
    .pop_ready(instantiation_output_59980),
    .push_ready(instantiation_output_59974),
    .pop_data(instantiation_output_59978),
    .pop_valid(instantiation_output_59979),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__6_ (
    .rst(rst),
    .push_data(instantiation_output_59985),
    .push_valid(instantiation_output_59986),
    .pop_ready(instantiation_output_59993),
    .push_ready(instantiation_output_59987),
    .pop_data(instantiation_output_59991),
    .pop_valid(instantiation_output_59992),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__7_ (
    .rst(rst),
    .push_data(instantiation_output_59998),
    .push_valid(instantiation_output_59999),
    .pop_ready(instantiation_output_60006),
    .push_ready(instantiation_output_60000),
    .pop_data(instantiation_output_60004),
    .pop_valid(instantiation_output_60005),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__8_ (
    .rst(rst),
    .push_data(instantiation_output_60011),
    .push_valid(instantiation_output_60012),
    .pop_ready(instantiation_output_60019),
    .push_ready(instantiation_output_60013),
    .pop_data(instantiation_output_60017),
    .pop_valid(instantiation_output_60018),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__9_ (
    .rst(rst),
    .push_data(instantiation_output_60024),
    .push_valid(instantiation_output_60025),
    .pop_ready(instantiation_output_60032),
    .push_ready(instantiation_output_60026),
    .pop_data(instantiation_output_60030),
    .pop_valid(instantiation_output_60031),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(2), .DEPTH(4)) fifo_done_ (
    .rst(rst),
    .push_data(instantiation_output_60037),
    .push_valid(instantiation_output_60038),
    .pop_ready(instantiation_output_60045),
    .push_ready(instantiation_output_60039),
    .pop_data(instantiation_output_60043),
    .pop_valid(instantiation_output_60044),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_encoded_ (
    .rst(rst),
    .push_data(instantiation_output_60050),
    .push_valid(instantiation_output_60051),
    .pop_ready(instantiation_output_60058),
    .push_ready(instantiation_output_60052),
    .pop_data(instantiation_output_60056),
    .pop_valid(instantiation_output_60057),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_ended_ (
    .rst(rst),
    .push_data(instantiation_output_60063),
    .push_valid(instantiation_output_60064),
    .pop_ready(instantiation_output_60071),
    .push_ready(instantiation_output_60065),
    .pop_data(instantiation_output_60069),
    .pop_valid(instantiation_output_60070),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(8)) fifo_ends_ (
    .rst(rst),
    .push_data(instantiation_output_60076),
    .push_valid(instantiation_output_60077),
    .pop_ready(instantiation_output_60084),
    .push_ready(instantiation_output_60078),
    .pop_data(instantiation_output_60082),
    .pop_valid(instantiation_output_60083),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_events_ (
    .rst(rst),
    .push_data(instantiation_output_60089),
    .push_valid(instantiation_output_60090),
    .pop_ready(instantiation_output_60097),
    .push_ready(instantiation_output_60091),
    .pop_data(instantiation_output_60095),
    .pop_valid(instantiation_output_60096),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(2)) fifo_faults_ (
    .rst(rst),
    .push_data(instantiation_output_60102),
    .push_valid(instantiation_output_60103),
    .pop_ready(instantiation_output_60110),
    .push_ready(instantiation_output_60104),
    .pop_data(instantiation_output_60108),
    .pop_valid(instantiation_output_60109),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(87), .DEPTH(1)) fifo_feeds_ (
    .rst(rst),
    .push_data(instantiation_output_60115),
    .push_valid(instantiation_output_60116),
    .pop_ready(instantiation_output_60123),
    .push_ready(instantiation_output_60117),
    .pop_data(instantiation_output_60121),
    .pop_valid(instantiation_output_60122),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_finished_ (
    .rst(rst),
    .push_data(instantiation_output_60128),
    .push_valid(instantiation_output_60129),
    .pop_ready(instantiation_output_60136),
    .push_ready(instantiation_output_60130),
    .pop_data(instantiation_output_60134),
    .pop_valid(instantiation_output_60135),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_inputs_ (
    .rst(rst),
    .push_data(instantiation_output_60141),
    .push_valid(instantiation_output_60142),
    .pop_ready(instantiation_output_60149),
    .push_ready(instantiation_output_60143),
    .pop_data(instantiation_output_60147),
    .pop_valid(instantiation_output_60148),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(54), .DEPTH(2)) fifo_jobs_w_ (
    .rst(rst),
    .push_data(instantiation_output_60154),
    .push_valid(instantiation_output_60155),
    .pop_ready(instantiation_output_60162),
    .push_ready(instantiation_output_60156),
    .pop_data(instantiation_output_60160),
    .pop_valid(instantiation_output_60161),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(54), .DEPTH(2)) fifo_jobs_x_ (
    .rst(rst),
    .push_data(instantiation_output_60167),
    .push_valid(instantiation_output_60168),
    .pop_ready(instantiation_output_60175),
    .push_ready(instantiation_output_60169),
    .pop_data(instantiation_output_60173),
    .pop_valid(instantiation_output_60174),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1024)) fifo_kept_ (
    .rst(rst),
    .push_data(instantiation_output_60180),
    .push_valid(instantiation_output_60181),
    .pop_ready(instantiation_output_60188),
    .push_ready(instantiation_output_60182),
    .pop_data(instantiation_output_60186),
    .pop_valid(instantiation_output_60187),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(449), .DEPTH(1)) fifo_lane_aligned_ (
    .rst(rst),
    .push_data(instantiation_output_60193),
    .push_valid(instantiation_output_60194),
    .pop_ready(instantiation_output_60201),
    .push_ready(instantiation_output_60195),
    .pop_data(instantiation_output_60199),
    .pop_valid(instantiation_output_60200),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_exact_ (
    .rst(rst),
    .push_data(instantiation_output_60206),
    .push_valid(instantiation_output_60207),
    .pop_ready(instantiation_output_60214),
    .push_ready(instantiation_output_60208),
    .pop_data(instantiation_output_60212),
    .pop_valid(instantiation_output_60213),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_normalized_ (
    .rst(rst),
    .push_data(instantiation_output_60219),
    .push_valid(instantiation_output_60220),
    .pop_ready(instantiation_output_60227),
    .push_ready(instantiation_output_60221),
    .pop_data(instantiation_output_60225),
    .pop_valid(instantiation_output_60226),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lane_operands_ (
    .rst(rst),
    .push_data(instantiation_output_60232),
    .push_valid(instantiation_output_60233),
    .pop_ready(instantiation_output_60240),
    .push_ready(instantiation_output_60234),
    .pop_data(instantiation_output_60238),
    .pop_valid(instantiation_output_60239),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_lane_partial_ (
    .rst(rst),
    .push_data(instantiation_output_60245),
    .push_valid(instantiation_output_60246),
    .pop_ready(instantiation_output_60253),
    .push_ready(instantiation_output_60247),
    .pop_data(instantiation_output_60251),
    .pop_valid(instantiation_output_60252),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(473), .DEPTH(1)) fifo_lane_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_60258),
    .push_valid(instantiation_output_60259),
    .pop_ready(instantiation_output_60266),
    .push_ready(instantiation_output_60260),
    .pop_data(instantiation_output_60264),
    .pop_valid(instantiation_output_60265),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_lane_results_ (
    .rst(rst),
    .push_data(instantiation_output_60271),
    .push_valid(instantiation_output_60272),
    .pop_ready(instantiation_output_60279),
    .push_ready(instantiation_output_60273),
    .pop_data(instantiation_output_60277),
    .pop_valid(instantiation_output_60278),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lanes_ (
    .rst(rst),
    .push_data(instantiation_output_60284),
    .push_valid(instantiation_output_60285),
    .pop_ready(instantiation_output_60292),
    .push_ready(instantiation_output_60286),
    .pop_data(instantiation_output_60290),
    .pop_valid(instantiation_output_60291),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_later_ (
    .rst(rst),
    .push_data(instantiation_output_60297),
    .push_valid(instantiation_output_60298),
    .pop_ready(instantiation_output_60305),
    .push_ready(instantiation_output_60299),
    .pop_data(instantiation_output_60303),
    .pop_valid(instantiation_output_60304),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(10), .DEPTH(8)) fifo_lengths_ (
    .rst(rst),
    .push_data(instantiation_output_60310),
    .push_valid(instantiation_output_60311),
    .pop_ready(instantiation_output_60318),
    .push_ready(instantiation_output_60312),
    .pop_data(instantiation_output_60316),
    .pop_valid(instantiation_output_60317),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_multiplied_ (
    .rst(rst),
    .push_data(instantiation_output_60353),
    .push_valid(instantiation_output_60354),
    .pop_ready(instantiation_output_60361),
    .push_ready(instantiation_output_60355),
    .pop_data(instantiation_output_60359),
    .pop_valid(instantiation_output_60360),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_operands_ (
    .rst(rst),
    .push_data(instantiation_output_60366),
    .push_valid(instantiation_output_60367),
    .pop_ready(instantiation_output_60374),
    .push_ready(instantiation_output_60368),
    .pop_data(instantiation_output_60372),
    .pop_valid(instantiation_output_60373),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(131), .DEPTH(32)) fifo_packed_ (
    .rst(rst),
    .push_data(instantiation_output_60379),
    .push_valid(instantiation_output_60380),
    .pop_ready(instantiation_output_60387),
    .push_ready(instantiation_output_60381),
    .pop_data(instantiation_output_60385),
    .pop_valid(instantiation_output_60386),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_power_ (
    .rst(rst),
    .push_data(instantiation_output_60392),
    .push_valid(instantiation_output_60393),
    .pop_ready(instantiation_output_60400),
    .push_ready(instantiation_output_60394),
    .pop_data(instantiation_output_60398),
    .pop_valid(instantiation_output_60399),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_first_ (
    .rst(rst),
    .push_data(instantiation_output_60405),
    .push_valid(instantiation_output_60406),
    .pop_ready(instantiation_output_60413),
    .push_ready(instantiation_output_60407),
    .pop_data(instantiation_output_60411),
    .pop_valid(instantiation_output_60412),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_fourth_ (
    .rst(rst),
    .push_data(instantiation_output_60418),
    .push_valid(instantiation_output_60419),
    .pop_ready(instantiation_output_60426),
    .push_ready(instantiation_output_60420),
    .pop_data(instantiation_output_60424),
    .pop_valid(instantiation_output_60425),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_60431),
    .push_valid(instantiation_output_60432),
    .pop_ready(instantiation_output_60439),
    .push_ready(instantiation_output_60433),
    .pop_data(instantiation_output_60437),
    .pop_valid(instantiation_output_60438),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_power_results_ (
    .rst(rst),
    .push_data(instantiation_output_60444),
    .push_valid(instantiation_output_60445),
    .pop_ready(instantiation_output_60452),
    .push_ready(instantiation_output_60446),
    .pop_data(instantiation_output_60450),
    .pop_valid(instantiation_output_60451),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_second_ (
    .rst(rst),
    .push_data(instantiation_output_60457),
    .push_valid(instantiation_output_60458),
    .pop_ready(instantiation_output_60465),
    .push_ready(instantiation_output_60459),
    .pop_data(instantiation_output_60463),
    .pop_valid(instantiation_output_60464),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_third_ (
    .rst(rst),
    .push_data(instantiation_output_60470),
    .push_valid(instantiation_output_60471),
    .pop_ready(instantiation_output_60478),
    .push_ready(instantiation_output_60472),
    .pop_data(instantiation_output_60476),
    .pop_valid(instantiation_output_60477),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(46), .DEPTH(1)) fifo_quotients_ (
    .rst(rst),
    .push_data(instantiation_output_60483),
    .push_valid(instantiation_output_60484),
    .pop_ready(instantiation_output_60491),
    .push_ready(instantiation_output_60485),
    .pop_data(instantiation_output_60489),
    .pop_valid(instantiation_output_60490),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(4)) fifo_reads_ (
    .rst(rst),
    .push_data(instantiation_output_60496),
    .push_valid(instantiation_output_60497),
    .pop_ready(instantiation_output_60504),
    .push_ready(instantiation_output_60498),
    .pop_data(instantiation_output_60502),
    .pop_valid(instantiation_output_60503),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(138), .DEPTH(1)) fifo_reduced_ (
    .rst(rst),
    .push_data(instantiation_output_60509),
    .push_valid(instantiation_output_60510),
    .pop_ready(instantiation_output_60517),
    .push_ready(instantiation_output_60511),
    .pop_data(instantiation_output_60515),
    .pop_valid(instantiation_output_60516),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(324), .DEPTH(2)) fifo_reduced__1_ (
    .rst(rst),
    .push_data(instantiation_output_60522),
    .push_valid(instantiation_output_60523),
    .pop_ready(instantiation_output_60530),
    .push_ready(instantiation_output_60524),
    .pop_data(instantiation_output_60528),
    .pop_valid(instantiation_output_60529),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_reduction_ (
    .rst(rst),
    .push_data(instantiation_output_60535),
    .push_valid(instantiation_output_60536),
    .pop_ready(instantiation_output_60543),
    .push_ready(instantiation_output_60537),
    .pop_data(instantiation_output_60541),
    .pop_valid(instantiation_output_60542),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_reduction_results_ (
    .rst(rst),
    .push_data(instantiation_output_60548),
    .push_valid(instantiation_output_60549),
    .pop_ready(instantiation_output_60556),
    .push_ready(instantiation_output_60550),
    .pop_data(instantiation_output_60554),
    .pop_valid(instantiation_output_60555),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_results_ (
    .rst(rst),
    .push_data(instantiation_output_60561),
    .push_valid(instantiation_output_60562),
    .pop_ready(instantiation_output_60569),
    .push_ready(instantiation_output_60563),
    .pop_data(instantiation_output_60567),
    .pop_valid(instantiation_output_60568),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_root_ (
    .rst(rst),
    .push_data(instantiation_output_60574),
    .push_valid(instantiation_output_60575),
    .pop_ready(instantiation_output_60582),
    .push_ready(instantiation_output_60576),
    .pop_data(instantiation_output_60580),
    .pop_valid(instantiation_output_60581),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_root_results_ (
    .rst(rst),
    .push_data(instantiation_output_60587),
    .push_valid(instantiation_output_60588),
    .pop_ready(instantiation_output_60595),
    .push_ready(instantiation_output_60589),
    .pop_data(instantiation_output_60593),
    .pop_valid(instantiation_output_60594),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(11), .DEPTH(16)) fifo_routes_ (
    .rst(rst),
    .push_data(instantiation_output_60600),
    .push_valid(instantiation_output_60601),
    .pop_ready(instantiation_output_60608),
    .push_ready(instantiation_output_60602),
    .pop_data(instantiation_output_60606),
    .pop_valid(instantiation_output_60607),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(129), .DEPTH(4)) fifo_scaled_ (
    .rst(rst),
    .push_data(instantiation_output_60643),
    .push_valid(instantiation_output_60644),
    .pop_ready(instantiation_output_60651),
    .push_ready(instantiation_output_60645),
    .pop_data(instantiation_output_60649),
    .pop_valid(instantiation_output_60650),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1364), .DEPTH(1)) fifo_selected_ (
    .rst(rst),
    .push_data(instantiation_output_60656),
    .push_valid(instantiation_output_60657),
    .pop_ready(instantiation_output_60664),
    .push_ready(instantiation_output_60658),
    .pop_data(instantiation_output_60662),
    .pop_valid(instantiation_output_60663),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_simple_ (
    .rst(rst),
    .push_data(instantiation_output_60669),
    .push_valid(instantiation_output_60670),
    .pop_ready(instantiation_output_60677),
    .push_ready(instantiation_output_60671),
    .pop_data(instantiation_output_60675),
    .pop_valid(instantiation_output_60676),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_simple_results_ (
    .rst(rst),
    .push_data(instantiation_output_60682),
    .push_valid(instantiation_output_60683),
    .pop_ready(instantiation_output_60690),
    .push_ready(instantiation_output_60684),
    .pop_data(instantiation_output_60688),
    .pop_valid(instantiation_output_60689),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(513), .DEPTH(4)) fifo_slices_ (
    .rst(rst),
    .push_data(instantiation_output_60695),
    .push_valid(instantiation_output_60696),
    .pop_ready(instantiation_output_60703),
    .push_ready(instantiation_output_60697),
    .pop_data(instantiation_output_60701),
    .pop_valid(instantiation_output_60702),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(96), .DEPTH(2)) fifo_start_ (
    .rst(rst),
    .push_data(instantiation_output_60708),
    .push_valid(instantiation_output_60709),
    .pop_ready(instantiation_output_60716),
    .push_ready(instantiation_output_60710),
    .pop_data(instantiation_output_60714),
    .pop_valid(instantiation_output_60715),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(92), .DEPTH(1)) fifo_summed_ (
    .rst(rst),
    .push_data(instantiation_output_60721),
    .push_valid(instantiation_output_60722),
    .pop_ready(instantiation_output_60729),
    .push_ready(instantiation_output_60723),
    .pop_data(instantiation_output_60727),
    .pop_valid(instantiation_output_60728),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_sums_ (
    .rst(rst),
    .push_data(instantiation_output_60734),
    .push_valid(instantiation_output_60735),
    .pop_ready(instantiation_output_60742),
    .push_ready(instantiation_output_60736),
    .pop_data(instantiation_output_60740),
    .pop_valid(instantiation_output_60741),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(138), .DEPTH(1)) fifo_totals_ (
    .rst(rst),
    .push_data(instantiation_output_60747),
    .push_valid(instantiation_output_60748),
    .pop_ready(instantiation_output_60755),
    .push_ready(instantiation_output_60749),
    .pop_data(instantiation_output_60753),
    .pop_valid(instantiation_output_60754),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_a_ (
    .rst(rst),
    .push_data(instantiation_output_60760),
    .push_valid(instantiation_output_60761),
    .pop_ready(instantiation_output_60768),
    .push_ready(instantiation_output_60762),
    .pop_data(instantiation_output_60766),
    .pop_valid(instantiation_output_60767),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_b_ (
    .rst(rst),
    .push_data(instantiation_output_60773),
    .push_valid(instantiation_output_60774),
    .pop_ready(instantiation_output_60781),
    .push_ready(instantiation_output_60775),
    .pop_data(instantiation_output_60779),
    .pop_valid(instantiation_output_60780),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(2)) fifo_vector_reads_ (
    .rst(rst),
    .push_data(instantiation_output_60786),
    .push_valid(instantiation_output_60787),
    .pop_ready(instantiation_output_60794),
    .push_ready(instantiation_output_60788),
    .pop_data(instantiation_output_60792),
    .pop_valid(instantiation_output_60793),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1)) fifo_vectors_ (
    .rst(rst),
    .push_data(instantiation_output_60799),
    .push_valid(instantiation_output_60800),
    .pop_ready(instantiation_output_60807),
    .push_ready(instantiation_output_60801),
    .pop_data(instantiation_output_60805),
    .pop_valid(instantiation_output_60806),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(1)) fifo_walks_ (
    .rst(rst),
    .push_data(instantiation_output_60812),
    .push_valid(instantiation_output_60813),
    .pop_ready(instantiation_output_60820),
    .push_ready(instantiation_output_60814),
    .pop_data(instantiation_output_60818),
    .pop_valid(instantiation_output_60819),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_weights_ (
    .rst(rst),
    .push_data(instantiation_output_60825),
    .push_valid(instantiation_output_60826),
    .pop_ready(instantiation_output_60833),
    .push_ready(instantiation_output_60827),
    .pop_data(instantiation_output_60831),
    .pop_valid(instantiation_output_60832),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(113), .DEPTH(2)) fifo_writes_ (
    .rst(rst),
    .push_data(instantiation_output_60838),
    .push_valid(instantiation_output_60839),
    .pop_ready(instantiation_output_60846),
    .push_ready(instantiation_output_60840),
    .pop_data(instantiation_output_60844),
    .pop_valid(instantiation_output_60845),
    .clk(clk)
  );
  assign m_ar_data = instantiation_output_60322;
  assign m_ar_valid = instantiation_output_60323;
  assign m_aw_data = instantiation_output_60328;
  assign m_aw_valid = instantiation_output_60329;
  assign m_b_ready = instantiation_output_60336;
  assign m_r_ready = instantiation_output_60342;
  assign m_w_data = instantiation_output_60346;
  assign m_w_valid = instantiation_output_60347;
  assign s_ar_ready = instantiation_output_60614;
  assign s_aw_ready = instantiation_output_60620;
  assign s_b_data = instantiation_output_60624;
  assign s_b_valid = instantiation_output_60625;
  assign s_r_data = instantiation_output_60630;
  assign s_r_valid = instantiation_output_60631;
  assign s_w_ready = instantiation_output_60638;
endmodule
