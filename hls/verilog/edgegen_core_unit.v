// Generated, do not edit. Build d5744d3f, from hls/dslx/core_unit.x by: edgegen fpga generate
module edgegen_dividestep(
  input wire clk,
  input wire rst,
  input wire [110:0] division__0_data,
  input wire division__0_valid,
  input wire division__1_ready,
  output wire division__0_ready,
  output wire [110:0] division__1_data,
  output wire division__1_valid
);
  wire [89:0] v_d;
  wire literal_71658;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_71660;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_71662;
  wire [25:0] concat_71663;
  wire [25:0] v_difference__1;
  wire bit_slice_71665;
  wire [23:0] bit_slice_71666;
  wire [23:0] bit_slice_71667;
  wire [23:0] remainder;
  wire [25:0] concat_71669;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_71671;
  wire bit_slice_71672;
  wire [23:0] bit_slice_71673;
  wire [23:0] concat_71674;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_71679;
  wire fits;
  wire fits__1;
  wire tuple_index_71685;
  wire [10:0] tuple_index_71686;
  wire [24:0] concat_71687;
  wire [25:0] concat_71688;
  wire [1:0] tuple_index_71689;
  wire tuple_index_71690;
  wire [89:0] tuple_71693;
  wire [4:0] tuple_index_71694;
  wire [1:0] tuple_index_71695;
  wire [12:0] tuple_index_71696;
  wire tuple_index_71697;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_71699;
  assign v_d = division__0_data[110:21];
  assign literal_71658 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_71660 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_71662 = {literal_71658, v_d_remainder__1};
  assign concat_71663 = {literal_71660, v_d_divisor__1};
  assign v_difference__1 = concat_71662 - concat_71663;
  assign bit_slice_71665 = v_difference__1[25];
  assign bit_slice_71666 = v_difference__1[23:0];
  assign bit_slice_71667 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_71665 ? bit_slice_71667 : bit_slice_71666;
  assign concat_71669 = {literal_71658, remainder, literal_71658};
  assign v_difference__2 = concat_71669 - concat_71663;
  assign bit_slice_71671 = remainder[22:0];
  assign bit_slice_71672 = v_difference__2[25];
  assign bit_slice_71673 = v_difference__2[23:0];
  assign concat_71674 = {bit_slice_71671, literal_71658};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_71672 ? concat_71674 : bit_slice_71673;
  assign bit_slice_71679 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_71665;
  assign fits__1 = ~bit_slice_71672;
  assign tuple_index_71685 = v_d[89:89];
  assign tuple_index_71686 = v_d[88:78];
  assign concat_71687 = {remainder__1, literal_71658};
  assign concat_71688 = {bit_slice_71679, fits, fits__1};
  assign tuple_index_71689 = v_d[2:1];
  assign tuple_index_71690 = v_d[0:0];
  assign tuple_71693 = {tuple_index_71685, tuple_index_71686, concat_71687, v_d_divisor__1, concat_71688, tuple_index_71689, tuple_index_71690};
  assign tuple_index_71694 = division__0_data[20:16];
  assign tuple_index_71695 = division__0_data[15:14];
  assign tuple_index_71696 = division__0_data[13:1];
  assign tuple_index_71697 = division__0_data[0:0];
  assign stage_outputs_valid_0 = division__0_valid & division__1_ready;
  assign tuple_71699 = {tuple_71693, tuple_index_71694, tuple_index_71695, tuple_index_71696, tuple_index_71697};
  assign division__0_ready = stage_outputs_valid_0;
  assign division__1_data = tuple_71699;
  assign division__1_valid = division__0_valid;
endmodule


module edgegen_dividestep_10(
  input wire clk,
  input wire rst,
  input wire [110:0] division__10_data,
  input wire division__10_valid,
  input wire division__11_ready,
  output wire division__10_ready,
  output wire [110:0] division__11_data,
  output wire division__11_valid
);
  wire [89:0] v_d;
  wire literal_72228;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_72230;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_72232;
  wire [25:0] concat_72233;
  wire [25:0] v_difference__1;
  wire bit_slice_72235;
  wire [23:0] bit_slice_72236;
  wire [23:0] bit_slice_72237;
  wire [23:0] remainder;
  wire [25:0] concat_72239;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_72241;
  wire bit_slice_72242;
  wire [23:0] bit_slice_72243;
  wire [23:0] concat_72244;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_72249;
  wire fits;
  wire fits__1;
  wire tuple_index_72255;
  wire [10:0] tuple_index_72256;
  wire [24:0] concat_72257;
  wire [25:0] concat_72258;
  wire [1:0] tuple_index_72259;
  wire tuple_index_72260;
  wire [89:0] tuple_72263;
  wire [4:0] tuple_index_72264;
  wire [1:0] tuple_index_72265;
  wire [12:0] tuple_index_72266;
  wire tuple_index_72267;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_72269;
  assign v_d = division__10_data[110:21];
  assign literal_72228 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_72230 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_72232 = {literal_72228, v_d_remainder__1};
  assign concat_72233 = {literal_72230, v_d_divisor__1};
  assign v_difference__1 = concat_72232 - concat_72233;
  assign bit_slice_72235 = v_difference__1[25];
  assign bit_slice_72236 = v_difference__1[23:0];
  assign bit_slice_72237 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_72235 ? bit_slice_72237 : bit_slice_72236;
  assign concat_72239 = {literal_72228, remainder, literal_72228};
  assign v_difference__2 = concat_72239 - concat_72233;
  assign bit_slice_72241 = remainder[22:0];
  assign bit_slice_72242 = v_difference__2[25];
  assign bit_slice_72243 = v_difference__2[23:0];
  assign concat_72244 = {bit_slice_72241, literal_72228};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_72242 ? concat_72244 : bit_slice_72243;
  assign bit_slice_72249 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_72235;
  assign fits__1 = ~bit_slice_72242;
  assign tuple_index_72255 = v_d[89:89];
  assign tuple_index_72256 = v_d[88:78];
  assign concat_72257 = {remainder__1, literal_72228};
  assign concat_72258 = {bit_slice_72249, fits, fits__1};
  assign tuple_index_72259 = v_d[2:1];
  assign tuple_index_72260 = v_d[0:0];
  assign tuple_72263 = {tuple_index_72255, tuple_index_72256, concat_72257, v_d_divisor__1, concat_72258, tuple_index_72259, tuple_index_72260};
  assign tuple_index_72264 = division__10_data[20:16];
  assign tuple_index_72265 = division__10_data[15:14];
  assign tuple_index_72266 = division__10_data[13:1];
  assign tuple_index_72267 = division__10_data[0:0];
  assign stage_outputs_valid_0 = division__10_valid & division__11_ready;
  assign tuple_72269 = {tuple_72263, tuple_index_72264, tuple_index_72265, tuple_index_72266, tuple_index_72267};
  assign division__10_ready = stage_outputs_valid_0;
  assign division__11_data = tuple_72269;
  assign division__11_valid = division__10_valid;
endmodule


module edgegen_dividestep_11(
  input wire clk,
  input wire rst,
  input wire [110:0] division__11_data,
  input wire division__11_valid,
  input wire division__12_ready,
  output wire division__11_ready,
  output wire [110:0] division__12_data,
  output wire division__12_valid
);
  wire [89:0] v_d;
  wire literal_72285;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_72287;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_72289;
  wire [25:0] concat_72290;
  wire [25:0] v_difference__1;
  wire bit_slice_72292;
  wire [23:0] bit_slice_72293;
  wire [23:0] bit_slice_72294;
  wire [23:0] remainder;
  wire [25:0] concat_72296;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_72298;
  wire bit_slice_72299;
  wire [23:0] bit_slice_72300;
  wire [23:0] concat_72301;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_72306;
  wire fits;
  wire fits__1;
  wire tuple_index_72312;
  wire [10:0] tuple_index_72313;
  wire [24:0] concat_72314;
  wire [25:0] concat_72315;
  wire [1:0] tuple_index_72316;
  wire tuple_index_72317;
  wire [89:0] tuple_72320;
  wire [4:0] tuple_index_72321;
  wire [1:0] tuple_index_72322;
  wire [12:0] tuple_index_72323;
  wire tuple_index_72324;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_72326;
  assign v_d = division__11_data[110:21];
  assign literal_72285 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_72287 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_72289 = {literal_72285, v_d_remainder__1};
  assign concat_72290 = {literal_72287, v_d_divisor__1};
  assign v_difference__1 = concat_72289 - concat_72290;
  assign bit_slice_72292 = v_difference__1[25];
  assign bit_slice_72293 = v_difference__1[23:0];
  assign bit_slice_72294 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_72292 ? bit_slice_72294 : bit_slice_72293;
  assign concat_72296 = {literal_72285, remainder, literal_72285};
  assign v_difference__2 = concat_72296 - concat_72290;
  assign bit_slice_72298 = remainder[22:0];
  assign bit_slice_72299 = v_difference__2[25];
  assign bit_slice_72300 = v_difference__2[23:0];
  assign concat_72301 = {bit_slice_72298, literal_72285};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_72299 ? concat_72301 : bit_slice_72300;
  assign bit_slice_72306 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_72292;
  assign fits__1 = ~bit_slice_72299;
  assign tuple_index_72312 = v_d[89:89];
  assign tuple_index_72313 = v_d[88:78];
  assign concat_72314 = {remainder__1, literal_72285};
  assign concat_72315 = {bit_slice_72306, fits, fits__1};
  assign tuple_index_72316 = v_d[2:1];
  assign tuple_index_72317 = v_d[0:0];
  assign tuple_72320 = {tuple_index_72312, tuple_index_72313, concat_72314, v_d_divisor__1, concat_72315, tuple_index_72316, tuple_index_72317};
  assign tuple_index_72321 = division__11_data[20:16];
  assign tuple_index_72322 = division__11_data[15:14];
  assign tuple_index_72323 = division__11_data[13:1];
  assign tuple_index_72324 = division__11_data[0:0];
  assign stage_outputs_valid_0 = division__11_valid & division__12_ready;
  assign tuple_72326 = {tuple_72320, tuple_index_72321, tuple_index_72322, tuple_index_72323, tuple_index_72324};
  assign division__11_ready = stage_outputs_valid_0;
  assign division__12_data = tuple_72326;
  assign division__12_valid = division__11_valid;
endmodule


module edgegen_dividestep_12(
  input wire clk,
  input wire rst,
  input wire [110:0] division__12_data,
  input wire division__12_valid,
  input wire division__13_ready,
  output wire division__12_ready,
  output wire [110:0] division__13_data,
  output wire division__13_valid
);
  wire [89:0] v_d;
  wire literal_72342;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_72344;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_72346;
  wire [25:0] concat_72347;
  wire [25:0] v_difference__1;
  wire bit_slice_72349;
  wire [23:0] bit_slice_72350;
  wire [23:0] bit_slice_72351;
  wire [23:0] remainder;
  wire [25:0] concat_72353;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_72355;
  wire bit_slice_72356;
  wire [23:0] bit_slice_72357;
  wire [23:0] concat_72358;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_72363;
  wire fits;
  wire fits__1;
  wire tuple_index_72369;
  wire [10:0] tuple_index_72370;
  wire [24:0] concat_72371;
  wire [25:0] concat_72372;
  wire [1:0] tuple_index_72373;
  wire tuple_index_72374;
  wire [89:0] tuple_72377;
  wire [4:0] tuple_index_72378;
  wire [1:0] tuple_index_72379;
  wire [12:0] tuple_index_72380;
  wire tuple_index_72381;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_72383;
  assign v_d = division__12_data[110:21];
  assign literal_72342 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_72344 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_72346 = {literal_72342, v_d_remainder__1};
  assign concat_72347 = {literal_72344, v_d_divisor__1};
  assign v_difference__1 = concat_72346 - concat_72347;
  assign bit_slice_72349 = v_difference__1[25];
  assign bit_slice_72350 = v_difference__1[23:0];
  assign bit_slice_72351 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_72349 ? bit_slice_72351 : bit_slice_72350;
  assign concat_72353 = {literal_72342, remainder, literal_72342};
  assign v_difference__2 = concat_72353 - concat_72347;
  assign bit_slice_72355 = remainder[22:0];
  assign bit_slice_72356 = v_difference__2[25];
  assign bit_slice_72357 = v_difference__2[23:0];
  assign concat_72358 = {bit_slice_72355, literal_72342};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_72356 ? concat_72358 : bit_slice_72357;
  assign bit_slice_72363 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_72349;
  assign fits__1 = ~bit_slice_72356;
  assign tuple_index_72369 = v_d[89:89];
  assign tuple_index_72370 = v_d[88:78];
  assign concat_72371 = {remainder__1, literal_72342};
  assign concat_72372 = {bit_slice_72363, fits, fits__1};
  assign tuple_index_72373 = v_d[2:1];
  assign tuple_index_72374 = v_d[0:0];
  assign tuple_72377 = {tuple_index_72369, tuple_index_72370, concat_72371, v_d_divisor__1, concat_72372, tuple_index_72373, tuple_index_72374};
  assign tuple_index_72378 = division__12_data[20:16];
  assign tuple_index_72379 = division__12_data[15:14];
  assign tuple_index_72380 = division__12_data[13:1];
  assign tuple_index_72381 = division__12_data[0:0];
  assign stage_outputs_valid_0 = division__12_valid & division__13_ready;
  assign tuple_72383 = {tuple_72377, tuple_index_72378, tuple_index_72379, tuple_index_72380, tuple_index_72381};
  assign division__12_ready = stage_outputs_valid_0;
  assign division__13_data = tuple_72383;
  assign division__13_valid = division__12_valid;
endmodule


module edgegen_dividestep_1(
  input wire clk,
  input wire rst,
  input wire [110:0] division__1_data,
  input wire division__1_valid,
  input wire division__2_ready,
  output wire division__1_ready,
  output wire [110:0] division__2_data,
  output wire division__2_valid
);
  wire [89:0] v_d;
  wire literal_71715;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_71717;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_71719;
  wire [25:0] concat_71720;
  wire [25:0] v_difference__1;
  wire bit_slice_71722;
  wire [23:0] bit_slice_71723;
  wire [23:0] bit_slice_71724;
  wire [23:0] remainder;
  wire [25:0] concat_71726;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_71728;
  wire bit_slice_71729;
  wire [23:0] bit_slice_71730;
  wire [23:0] concat_71731;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_71736;
  wire fits;
  wire fits__1;
  wire tuple_index_71742;
  wire [10:0] tuple_index_71743;
  wire [24:0] concat_71744;
  wire [25:0] concat_71745;
  wire [1:0] tuple_index_71746;
  wire tuple_index_71747;
  wire [89:0] tuple_71750;
  wire [4:0] tuple_index_71751;
  wire [1:0] tuple_index_71752;
  wire [12:0] tuple_index_71753;
  wire tuple_index_71754;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_71756;
  assign v_d = division__1_data[110:21];
  assign literal_71715 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_71717 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_71719 = {literal_71715, v_d_remainder__1};
  assign concat_71720 = {literal_71717, v_d_divisor__1};
  assign v_difference__1 = concat_71719 - concat_71720;
  assign bit_slice_71722 = v_difference__1[25];
  assign bit_slice_71723 = v_difference__1[23:0];
  assign bit_slice_71724 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_71722 ? bit_slice_71724 : bit_slice_71723;
  assign concat_71726 = {literal_71715, remainder, literal_71715};
  assign v_difference__2 = concat_71726 - concat_71720;
  assign bit_slice_71728 = remainder[22:0];
  assign bit_slice_71729 = v_difference__2[25];
  assign bit_slice_71730 = v_difference__2[23:0];
  assign concat_71731 = {bit_slice_71728, literal_71715};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_71729 ? concat_71731 : bit_slice_71730;
  assign bit_slice_71736 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_71722;
  assign fits__1 = ~bit_slice_71729;
  assign tuple_index_71742 = v_d[89:89];
  assign tuple_index_71743 = v_d[88:78];
  assign concat_71744 = {remainder__1, literal_71715};
  assign concat_71745 = {bit_slice_71736, fits, fits__1};
  assign tuple_index_71746 = v_d[2:1];
  assign tuple_index_71747 = v_d[0:0];
  assign tuple_71750 = {tuple_index_71742, tuple_index_71743, concat_71744, v_d_divisor__1, concat_71745, tuple_index_71746, tuple_index_71747};
  assign tuple_index_71751 = division__1_data[20:16];
  assign tuple_index_71752 = division__1_data[15:14];
  assign tuple_index_71753 = division__1_data[13:1];
  assign tuple_index_71754 = division__1_data[0:0];
  assign stage_outputs_valid_0 = division__1_valid & division__2_ready;
  assign tuple_71756 = {tuple_71750, tuple_index_71751, tuple_index_71752, tuple_index_71753, tuple_index_71754};
  assign division__1_ready = stage_outputs_valid_0;
  assign division__2_data = tuple_71756;
  assign division__2_valid = division__1_valid;
endmodule


module edgegen_dividestep_2(
  input wire clk,
  input wire rst,
  input wire [110:0] division__2_data,
  input wire division__2_valid,
  input wire division__3_ready,
  output wire division__2_ready,
  output wire [110:0] division__3_data,
  output wire division__3_valid
);
  wire [89:0] v_d;
  wire literal_71772;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_71774;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_71776;
  wire [25:0] concat_71777;
  wire [25:0] v_difference__1;
  wire bit_slice_71779;
  wire [23:0] bit_slice_71780;
  wire [23:0] bit_slice_71781;
  wire [23:0] remainder;
  wire [25:0] concat_71783;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_71785;
  wire bit_slice_71786;
  wire [23:0] bit_slice_71787;
  wire [23:0] concat_71788;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_71793;
  wire fits;
  wire fits__1;
  wire tuple_index_71799;
  wire [10:0] tuple_index_71800;
  wire [24:0] concat_71801;
  wire [25:0] concat_71802;
  wire [1:0] tuple_index_71803;
  wire tuple_index_71804;
  wire [89:0] tuple_71807;
  wire [4:0] tuple_index_71808;
  wire [1:0] tuple_index_71809;
  wire [12:0] tuple_index_71810;
  wire tuple_index_71811;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_71813;
  assign v_d = division__2_data[110:21];
  assign literal_71772 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_71774 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_71776 = {literal_71772, v_d_remainder__1};
  assign concat_71777 = {literal_71774, v_d_divisor__1};
  assign v_difference__1 = concat_71776 - concat_71777;
  assign bit_slice_71779 = v_difference__1[25];
  assign bit_slice_71780 = v_difference__1[23:0];
  assign bit_slice_71781 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_71779 ? bit_slice_71781 : bit_slice_71780;
  assign concat_71783 = {literal_71772, remainder, literal_71772};
  assign v_difference__2 = concat_71783 - concat_71777;
  assign bit_slice_71785 = remainder[22:0];
  assign bit_slice_71786 = v_difference__2[25];
  assign bit_slice_71787 = v_difference__2[23:0];
  assign concat_71788 = {bit_slice_71785, literal_71772};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_71786 ? concat_71788 : bit_slice_71787;
  assign bit_slice_71793 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_71779;
  assign fits__1 = ~bit_slice_71786;
  assign tuple_index_71799 = v_d[89:89];
  assign tuple_index_71800 = v_d[88:78];
  assign concat_71801 = {remainder__1, literal_71772};
  assign concat_71802 = {bit_slice_71793, fits, fits__1};
  assign tuple_index_71803 = v_d[2:1];
  assign tuple_index_71804 = v_d[0:0];
  assign tuple_71807 = {tuple_index_71799, tuple_index_71800, concat_71801, v_d_divisor__1, concat_71802, tuple_index_71803, tuple_index_71804};
  assign tuple_index_71808 = division__2_data[20:16];
  assign tuple_index_71809 = division__2_data[15:14];
  assign tuple_index_71810 = division__2_data[13:1];
  assign tuple_index_71811 = division__2_data[0:0];
  assign stage_outputs_valid_0 = division__2_valid & division__3_ready;
  assign tuple_71813 = {tuple_71807, tuple_index_71808, tuple_index_71809, tuple_index_71810, tuple_index_71811};
  assign division__2_ready = stage_outputs_valid_0;
  assign division__3_data = tuple_71813;
  assign division__3_valid = division__2_valid;
endmodule


module edgegen_dividestep_3(
  input wire clk,
  input wire rst,
  input wire [110:0] division__3_data,
  input wire division__3_valid,
  input wire division__4_ready,
  output wire division__3_ready,
  output wire [110:0] division__4_data,
  output wire division__4_valid
);
  wire [89:0] v_d;
  wire literal_71829;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_71831;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_71833;
  wire [25:0] concat_71834;
  wire [25:0] v_difference__1;
  wire bit_slice_71836;
  wire [23:0] bit_slice_71837;
  wire [23:0] bit_slice_71838;
  wire [23:0] remainder;
  wire [25:0] concat_71840;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_71842;
  wire bit_slice_71843;
  wire [23:0] bit_slice_71844;
  wire [23:0] concat_71845;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_71850;
  wire fits;
  wire fits__1;
  wire tuple_index_71856;
  wire [10:0] tuple_index_71857;
  wire [24:0] concat_71858;
  wire [25:0] concat_71859;
  wire [1:0] tuple_index_71860;
  wire tuple_index_71861;
  wire [89:0] tuple_71864;
  wire [4:0] tuple_index_71865;
  wire [1:0] tuple_index_71866;
  wire [12:0] tuple_index_71867;
  wire tuple_index_71868;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_71870;
  assign v_d = division__3_data[110:21];
  assign literal_71829 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_71831 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_71833 = {literal_71829, v_d_remainder__1};
  assign concat_71834 = {literal_71831, v_d_divisor__1};
  assign v_difference__1 = concat_71833 - concat_71834;
  assign bit_slice_71836 = v_difference__1[25];
  assign bit_slice_71837 = v_difference__1[23:0];
  assign bit_slice_71838 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_71836 ? bit_slice_71838 : bit_slice_71837;
  assign concat_71840 = {literal_71829, remainder, literal_71829};
  assign v_difference__2 = concat_71840 - concat_71834;
  assign bit_slice_71842 = remainder[22:0];
  assign bit_slice_71843 = v_difference__2[25];
  assign bit_slice_71844 = v_difference__2[23:0];
  assign concat_71845 = {bit_slice_71842, literal_71829};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_71843 ? concat_71845 : bit_slice_71844;
  assign bit_slice_71850 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_71836;
  assign fits__1 = ~bit_slice_71843;
  assign tuple_index_71856 = v_d[89:89];
  assign tuple_index_71857 = v_d[88:78];
  assign concat_71858 = {remainder__1, literal_71829};
  assign concat_71859 = {bit_slice_71850, fits, fits__1};
  assign tuple_index_71860 = v_d[2:1];
  assign tuple_index_71861 = v_d[0:0];
  assign tuple_71864 = {tuple_index_71856, tuple_index_71857, concat_71858, v_d_divisor__1, concat_71859, tuple_index_71860, tuple_index_71861};
  assign tuple_index_71865 = division__3_data[20:16];
  assign tuple_index_71866 = division__3_data[15:14];
  assign tuple_index_71867 = division__3_data[13:1];
  assign tuple_index_71868 = division__3_data[0:0];
  assign stage_outputs_valid_0 = division__3_valid & division__4_ready;
  assign tuple_71870 = {tuple_71864, tuple_index_71865, tuple_index_71866, tuple_index_71867, tuple_index_71868};
  assign division__3_ready = stage_outputs_valid_0;
  assign division__4_data = tuple_71870;
  assign division__4_valid = division__3_valid;
endmodule


module edgegen_dividestep_4(
  input wire clk,
  input wire rst,
  input wire [110:0] division__4_data,
  input wire division__4_valid,
  input wire division__5_ready,
  output wire division__4_ready,
  output wire [110:0] division__5_data,
  output wire division__5_valid
);
  wire [89:0] v_d;
  wire literal_71886;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_71888;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_71890;
  wire [25:0] concat_71891;
  wire [25:0] v_difference__1;
  wire bit_slice_71893;
  wire [23:0] bit_slice_71894;
  wire [23:0] bit_slice_71895;
  wire [23:0] remainder;
  wire [25:0] concat_71897;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_71899;
  wire bit_slice_71900;
  wire [23:0] bit_slice_71901;
  wire [23:0] concat_71902;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_71907;
  wire fits;
  wire fits__1;
  wire tuple_index_71913;
  wire [10:0] tuple_index_71914;
  wire [24:0] concat_71915;
  wire [25:0] concat_71916;
  wire [1:0] tuple_index_71917;
  wire tuple_index_71918;
  wire [89:0] tuple_71921;
  wire [4:0] tuple_index_71922;
  wire [1:0] tuple_index_71923;
  wire [12:0] tuple_index_71924;
  wire tuple_index_71925;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_71927;
  assign v_d = division__4_data[110:21];
  assign literal_71886 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_71888 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_71890 = {literal_71886, v_d_remainder__1};
  assign concat_71891 = {literal_71888, v_d_divisor__1};
  assign v_difference__1 = concat_71890 - concat_71891;
  assign bit_slice_71893 = v_difference__1[25];
  assign bit_slice_71894 = v_difference__1[23:0];
  assign bit_slice_71895 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_71893 ? bit_slice_71895 : bit_slice_71894;
  assign concat_71897 = {literal_71886, remainder, literal_71886};
  assign v_difference__2 = concat_71897 - concat_71891;
  assign bit_slice_71899 = remainder[22:0];
  assign bit_slice_71900 = v_difference__2[25];
  assign bit_slice_71901 = v_difference__2[23:0];
  assign concat_71902 = {bit_slice_71899, literal_71886};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_71900 ? concat_71902 : bit_slice_71901;
  assign bit_slice_71907 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_71893;
  assign fits__1 = ~bit_slice_71900;
  assign tuple_index_71913 = v_d[89:89];
  assign tuple_index_71914 = v_d[88:78];
  assign concat_71915 = {remainder__1, literal_71886};
  assign concat_71916 = {bit_slice_71907, fits, fits__1};
  assign tuple_index_71917 = v_d[2:1];
  assign tuple_index_71918 = v_d[0:0];
  assign tuple_71921 = {tuple_index_71913, tuple_index_71914, concat_71915, v_d_divisor__1, concat_71916, tuple_index_71917, tuple_index_71918};
  assign tuple_index_71922 = division__4_data[20:16];
  assign tuple_index_71923 = division__4_data[15:14];
  assign tuple_index_71924 = division__4_data[13:1];
  assign tuple_index_71925 = division__4_data[0:0];
  assign stage_outputs_valid_0 = division__4_valid & division__5_ready;
  assign tuple_71927 = {tuple_71921, tuple_index_71922, tuple_index_71923, tuple_index_71924, tuple_index_71925};
  assign division__4_ready = stage_outputs_valid_0;
  assign division__5_data = tuple_71927;
  assign division__5_valid = division__4_valid;
endmodule


module edgegen_dividestep_5(
  input wire clk,
  input wire rst,
  input wire [110:0] division__5_data,
  input wire division__5_valid,
  input wire division__6_ready,
  output wire division__5_ready,
  output wire [110:0] division__6_data,
  output wire division__6_valid
);
  wire [89:0] v_d;
  wire literal_71943;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_71945;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_71947;
  wire [25:0] concat_71948;
  wire [25:0] v_difference__1;
  wire bit_slice_71950;
  wire [23:0] bit_slice_71951;
  wire [23:0] bit_slice_71952;
  wire [23:0] remainder;
  wire [25:0] concat_71954;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_71956;
  wire bit_slice_71957;
  wire [23:0] bit_slice_71958;
  wire [23:0] concat_71959;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_71964;
  wire fits;
  wire fits__1;
  wire tuple_index_71970;
  wire [10:0] tuple_index_71971;
  wire [24:0] concat_71972;
  wire [25:0] concat_71973;
  wire [1:0] tuple_index_71974;
  wire tuple_index_71975;
  wire [89:0] tuple_71978;
  wire [4:0] tuple_index_71979;
  wire [1:0] tuple_index_71980;
  wire [12:0] tuple_index_71981;
  wire tuple_index_71982;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_71984;
  assign v_d = division__5_data[110:21];
  assign literal_71943 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_71945 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_71947 = {literal_71943, v_d_remainder__1};
  assign concat_71948 = {literal_71945, v_d_divisor__1};
  assign v_difference__1 = concat_71947 - concat_71948;
  assign bit_slice_71950 = v_difference__1[25];
  assign bit_slice_71951 = v_difference__1[23:0];
  assign bit_slice_71952 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_71950 ? bit_slice_71952 : bit_slice_71951;
  assign concat_71954 = {literal_71943, remainder, literal_71943};
  assign v_difference__2 = concat_71954 - concat_71948;
  assign bit_slice_71956 = remainder[22:0];
  assign bit_slice_71957 = v_difference__2[25];
  assign bit_slice_71958 = v_difference__2[23:0];
  assign concat_71959 = {bit_slice_71956, literal_71943};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_71957 ? concat_71959 : bit_slice_71958;
  assign bit_slice_71964 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_71950;
  assign fits__1 = ~bit_slice_71957;
  assign tuple_index_71970 = v_d[89:89];
  assign tuple_index_71971 = v_d[88:78];
  assign concat_71972 = {remainder__1, literal_71943};
  assign concat_71973 = {bit_slice_71964, fits, fits__1};
  assign tuple_index_71974 = v_d[2:1];
  assign tuple_index_71975 = v_d[0:0];
  assign tuple_71978 = {tuple_index_71970, tuple_index_71971, concat_71972, v_d_divisor__1, concat_71973, tuple_index_71974, tuple_index_71975};
  assign tuple_index_71979 = division__5_data[20:16];
  assign tuple_index_71980 = division__5_data[15:14];
  assign tuple_index_71981 = division__5_data[13:1];
  assign tuple_index_71982 = division__5_data[0:0];
  assign stage_outputs_valid_0 = division__5_valid & division__6_ready;
  assign tuple_71984 = {tuple_71978, tuple_index_71979, tuple_index_71980, tuple_index_71981, tuple_index_71982};
  assign division__5_ready = stage_outputs_valid_0;
  assign division__6_data = tuple_71984;
  assign division__6_valid = division__5_valid;
endmodule


module edgegen_dividestep_6(
  input wire clk,
  input wire rst,
  input wire [110:0] division__6_data,
  input wire division__6_valid,
  input wire division__7_ready,
  output wire division__6_ready,
  output wire [110:0] division__7_data,
  output wire division__7_valid
);
  wire [89:0] v_d;
  wire literal_72000;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_72002;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_72004;
  wire [25:0] concat_72005;
  wire [25:0] v_difference__1;
  wire bit_slice_72007;
  wire [23:0] bit_slice_72008;
  wire [23:0] bit_slice_72009;
  wire [23:0] remainder;
  wire [25:0] concat_72011;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_72013;
  wire bit_slice_72014;
  wire [23:0] bit_slice_72015;
  wire [23:0] concat_72016;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_72021;
  wire fits;
  wire fits__1;
  wire tuple_index_72027;
  wire [10:0] tuple_index_72028;
  wire [24:0] concat_72029;
  wire [25:0] concat_72030;
  wire [1:0] tuple_index_72031;
  wire tuple_index_72032;
  wire [89:0] tuple_72035;
  wire [4:0] tuple_index_72036;
  wire [1:0] tuple_index_72037;
  wire [12:0] tuple_index_72038;
  wire tuple_index_72039;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_72041;
  assign v_d = division__6_data[110:21];
  assign literal_72000 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_72002 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_72004 = {literal_72000, v_d_remainder__1};
  assign concat_72005 = {literal_72002, v_d_divisor__1};
  assign v_difference__1 = concat_72004 - concat_72005;
  assign bit_slice_72007 = v_difference__1[25];
  assign bit_slice_72008 = v_difference__1[23:0];
  assign bit_slice_72009 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_72007 ? bit_slice_72009 : bit_slice_72008;
  assign concat_72011 = {literal_72000, remainder, literal_72000};
  assign v_difference__2 = concat_72011 - concat_72005;
  assign bit_slice_72013 = remainder[22:0];
  assign bit_slice_72014 = v_difference__2[25];
  assign bit_slice_72015 = v_difference__2[23:0];
  assign concat_72016 = {bit_slice_72013, literal_72000};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_72014 ? concat_72016 : bit_slice_72015;
  assign bit_slice_72021 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_72007;
  assign fits__1 = ~bit_slice_72014;
  assign tuple_index_72027 = v_d[89:89];
  assign tuple_index_72028 = v_d[88:78];
  assign concat_72029 = {remainder__1, literal_72000};
  assign concat_72030 = {bit_slice_72021, fits, fits__1};
  assign tuple_index_72031 = v_d[2:1];
  assign tuple_index_72032 = v_d[0:0];
  assign tuple_72035 = {tuple_index_72027, tuple_index_72028, concat_72029, v_d_divisor__1, concat_72030, tuple_index_72031, tuple_index_72032};
  assign tuple_index_72036 = division__6_data[20:16];
  assign tuple_index_72037 = division__6_data[15:14];
  assign tuple_index_72038 = division__6_data[13:1];
  assign tuple_index_72039 = division__6_data[0:0];
  assign stage_outputs_valid_0 = division__6_valid & division__7_ready;
  assign tuple_72041 = {tuple_72035, tuple_index_72036, tuple_index_72037, tuple_index_72038, tuple_index_72039};
  assign division__6_ready = stage_outputs_valid_0;
  assign division__7_data = tuple_72041;
  assign division__7_valid = division__6_valid;
endmodule


module edgegen_dividestep_7(
  input wire clk,
  input wire rst,
  input wire [110:0] division__7_data,
  input wire division__7_valid,
  input wire division__8_ready,
  output wire division__7_ready,
  output wire [110:0] division__8_data,
  output wire division__8_valid
);
  wire [89:0] v_d;
  wire literal_72057;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_72059;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_72061;
  wire [25:0] concat_72062;
  wire [25:0] v_difference__1;
  wire bit_slice_72064;
  wire [23:0] bit_slice_72065;
  wire [23:0] bit_slice_72066;
  wire [23:0] remainder;
  wire [25:0] concat_72068;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_72070;
  wire bit_slice_72071;
  wire [23:0] bit_slice_72072;
  wire [23:0] concat_72073;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_72078;
  wire fits;
  wire fits__1;
  wire tuple_index_72084;
  wire [10:0] tuple_index_72085;
  wire [24:0] concat_72086;
  wire [25:0] concat_72087;
  wire [1:0] tuple_index_72088;
  wire tuple_index_72089;
  wire [89:0] tuple_72092;
  wire [4:0] tuple_index_72093;
  wire [1:0] tuple_index_72094;
  wire [12:0] tuple_index_72095;
  wire tuple_index_72096;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_72098;
  assign v_d = division__7_data[110:21];
  assign literal_72057 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_72059 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_72061 = {literal_72057, v_d_remainder__1};
  assign concat_72062 = {literal_72059, v_d_divisor__1};
  assign v_difference__1 = concat_72061 - concat_72062;
  assign bit_slice_72064 = v_difference__1[25];
  assign bit_slice_72065 = v_difference__1[23:0];
  assign bit_slice_72066 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_72064 ? bit_slice_72066 : bit_slice_72065;
  assign concat_72068 = {literal_72057, remainder, literal_72057};
  assign v_difference__2 = concat_72068 - concat_72062;
  assign bit_slice_72070 = remainder[22:0];
  assign bit_slice_72071 = v_difference__2[25];
  assign bit_slice_72072 = v_difference__2[23:0];
  assign concat_72073 = {bit_slice_72070, literal_72057};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_72071 ? concat_72073 : bit_slice_72072;
  assign bit_slice_72078 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_72064;
  assign fits__1 = ~bit_slice_72071;
  assign tuple_index_72084 = v_d[89:89];
  assign tuple_index_72085 = v_d[88:78];
  assign concat_72086 = {remainder__1, literal_72057};
  assign concat_72087 = {bit_slice_72078, fits, fits__1};
  assign tuple_index_72088 = v_d[2:1];
  assign tuple_index_72089 = v_d[0:0];
  assign tuple_72092 = {tuple_index_72084, tuple_index_72085, concat_72086, v_d_divisor__1, concat_72087, tuple_index_72088, tuple_index_72089};
  assign tuple_index_72093 = division__7_data[20:16];
  assign tuple_index_72094 = division__7_data[15:14];
  assign tuple_index_72095 = division__7_data[13:1];
  assign tuple_index_72096 = division__7_data[0:0];
  assign stage_outputs_valid_0 = division__7_valid & division__8_ready;
  assign tuple_72098 = {tuple_72092, tuple_index_72093, tuple_index_72094, tuple_index_72095, tuple_index_72096};
  assign division__7_ready = stage_outputs_valid_0;
  assign division__8_data = tuple_72098;
  assign division__8_valid = division__7_valid;
endmodule


module edgegen_dividestep_8(
  input wire clk,
  input wire rst,
  input wire [110:0] division__8_data,
  input wire division__8_valid,
  input wire division__9_ready,
  output wire division__8_ready,
  output wire [110:0] division__9_data,
  output wire division__9_valid
);
  wire [89:0] v_d;
  wire literal_72114;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_72116;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_72118;
  wire [25:0] concat_72119;
  wire [25:0] v_difference__1;
  wire bit_slice_72121;
  wire [23:0] bit_slice_72122;
  wire [23:0] bit_slice_72123;
  wire [23:0] remainder;
  wire [25:0] concat_72125;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_72127;
  wire bit_slice_72128;
  wire [23:0] bit_slice_72129;
  wire [23:0] concat_72130;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_72135;
  wire fits;
  wire fits__1;
  wire tuple_index_72141;
  wire [10:0] tuple_index_72142;
  wire [24:0] concat_72143;
  wire [25:0] concat_72144;
  wire [1:0] tuple_index_72145;
  wire tuple_index_72146;
  wire [89:0] tuple_72149;
  wire [4:0] tuple_index_72150;
  wire [1:0] tuple_index_72151;
  wire [12:0] tuple_index_72152;
  wire tuple_index_72153;
  wire stage_outputs_valid_0;
  wire [110:0] tuple_72155;
  assign v_d = division__8_data[110:21];
  assign literal_72114 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_72116 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_72118 = {literal_72114, v_d_remainder__1};
  assign concat_72119 = {literal_72116, v_d_divisor__1};
  assign v_difference__1 = concat_72118 - concat_72119;
  assign bit_slice_72121 = v_difference__1[25];
  assign bit_slice_72122 = v_difference__1[23:0];
  assign bit_slice_72123 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_72121 ? bit_slice_72123 : bit_slice_72122;
  assign concat_72125 = {literal_72114, remainder, literal_72114};
  assign v_difference__2 = concat_72125 - concat_72119;
  assign bit_slice_72127 = remainder[22:0];
  assign bit_slice_72128 = v_difference__2[25];
  assign bit_slice_72129 = v_difference__2[23:0];
  assign concat_72130 = {bit_slice_72127, literal_72114};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_72128 ? concat_72130 : bit_slice_72129;
  assign bit_slice_72135 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_72121;
  assign fits__1 = ~bit_slice_72128;
  assign tuple_index_72141 = v_d[89:89];
  assign tuple_index_72142 = v_d[88:78];
  assign concat_72143 = {remainder__1, literal_72114};
  assign concat_72144 = {bit_slice_72135, fits, fits__1};
  assign tuple_index_72145 = v_d[2:1];
  assign tuple_index_72146 = v_d[0:0];
  assign tuple_72149 = {tuple_index_72141, tuple_index_72142, concat_72143, v_d_divisor__1, concat_72144, tuple_index_72145, tuple_index_72146};
  assign tuple_index_72150 = division__8_data[20:16];
  assign tuple_index_72151 = division__8_data[15:14];
  assign tuple_index_72152 = division__8_data[13:1];
  assign tuple_index_72153 = division__8_data[0:0];
  assign stage_outputs_valid_0 = division__8_valid & division__9_ready;
  assign tuple_72155 = {tuple_72149, tuple_index_72150, tuple_index_72151, tuple_index_72152, tuple_index_72153};
  assign division__8_ready = stage_outputs_valid_0;
  assign division__9_data = tuple_72155;
  assign division__9_valid = division__8_valid;
endmodule


module edgegen_dividestep_9(
  input wire clk,
  input wire rst,
  input wire division__10_ready,
  input wire [110:0] division__9_data,
  input wire division__9_valid,
  output wire [110:0] division__10_data,
  output wire division__10_valid,
  output wire division__9_ready
);
  wire [89:0] v_d;
  wire literal_72171;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_72173;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_72175;
  wire [25:0] concat_72176;
  wire [25:0] v_difference__1;
  wire bit_slice_72178;
  wire [23:0] bit_slice_72179;
  wire [23:0] bit_slice_72180;
  wire [23:0] remainder;
  wire [25:0] concat_72182;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_72184;
  wire bit_slice_72185;
  wire [23:0] bit_slice_72186;
  wire [23:0] concat_72187;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_72190;
  wire fits;
  wire fits__1;
  wire tuple_index_72195;
  wire [10:0] tuple_index_72196;
  wire [24:0] concat_72197;
  wire [25:0] concat_72198;
  wire [1:0] tuple_index_72199;
  wire tuple_index_72200;
  wire [89:0] tuple_72204;
  wire [4:0] tuple_index_72205;
  wire [1:0] tuple_index_72206;
  wire [12:0] tuple_index_72207;
  wire tuple_index_72208;
  wire [110:0] tuple_72211;
  wire stage_outputs_valid_0;
  assign v_d = division__9_data[110:21];
  assign literal_72171 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_72173 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_72175 = {literal_72171, v_d_remainder__1};
  assign concat_72176 = {literal_72173, v_d_divisor__1};
  assign v_difference__1 = concat_72175 - concat_72176;
  assign bit_slice_72178 = v_difference__1[25];
  assign bit_slice_72179 = v_difference__1[23:0];
  assign bit_slice_72180 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_72178 ? bit_slice_72180 : bit_slice_72179;
  assign concat_72182 = {literal_72171, remainder, literal_72171};
  assign v_difference__2 = concat_72182 - concat_72176;
  assign bit_slice_72184 = remainder[22:0];
  assign bit_slice_72185 = v_difference__2[25];
  assign bit_slice_72186 = v_difference__2[23:0];
  assign concat_72187 = {bit_slice_72184, literal_72171};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_72185 ? concat_72187 : bit_slice_72186;
  assign bit_slice_72190 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_72178;
  assign fits__1 = ~bit_slice_72185;
  assign tuple_index_72195 = v_d[89:89];
  assign tuple_index_72196 = v_d[88:78];
  assign concat_72197 = {remainder__1, literal_72171};
  assign concat_72198 = {bit_slice_72190, fits, fits__1};
  assign tuple_index_72199 = v_d[2:1];
  assign tuple_index_72200 = v_d[0:0];
  assign tuple_72204 = {tuple_index_72195, tuple_index_72196, concat_72197, v_d_divisor__1, concat_72198, tuple_index_72199, tuple_index_72200};
  assign tuple_index_72205 = division__9_data[20:16];
  assign tuple_index_72206 = division__9_data[15:14];
  assign tuple_index_72207 = division__9_data[13:1];
  assign tuple_index_72208 = division__9_data[0:0];
  assign tuple_72211 = {tuple_72204, tuple_index_72205, tuple_index_72206, tuple_index_72207, tuple_index_72208};
  assign stage_outputs_valid_0 = division__9_valid & division__10_ready;
  assign division__10_data = tuple_72211;
  assign division__10_valid = division__9_valid;
  assign division__9_ready = stage_outputs_valid_0;
endmodule


module edgegen_finishdivision(
  input wire clk,
  input wire rst,
  input wire [110:0] division__13_data,
  input wire division__13_valid,
  input wire quotients_ready,
  output wire division__13_ready,
  output wire [45:0] quotients_data,
  output wire quotients_valid
);
  wire [89:0] v_d;
  wire [10:0] v_d_exponent__1;
  wire [10:0] literal_72400;
  wire [10:0] literal_72401;
  wire [10:0] exponent;
  wire overflows;
  wire [10:0] literal_72404;
  wire [10:0] literal_72405;
  wire [5:0] bit_slice_72406;
  wire [10:0] sel_72407;
  wire [24:0] v_d_remainder;
  wire [24:0] literal_72409;
  wire slt_72410;
  wire [5:0] neg_72411;
  wire [5:0] literal_72412;
  wire bit_slice_72413;
  wire [25:0] v_d_quotient;
  wire [20:0] literal_72415;
  wire ne_72416;
  wire [49:0] literal_72417;
  wire [5:0] sel_72418;
  wire [5:0] sign_ext_72419;
  wire [97:0] concat_72420;
  wire [5:0] shift;
  wire [97:0] wide;
  wire [50:0] bit_slice_72423;
  wire [50:0] literal_72424;
  wire v_d_zero;
  wire [46:0] bit_slice_72426;
  wire ne_72427;
  wire not_72428;
  wire [47:0] value;
  wire [47:0] sign_ext_72430;
  wire [47:0] significand;
  wire [22:0] bit_slice_72432;
  wire [22:0] literal_72433;
  wire [8:0] bit_slice_72434;
  wire [8:0] literal_72435;
  wire bit_slice_72436;
  wire bit_slice_72437;
  wire ne_72438;
  wire [8:0] add_72439;
  wire [8:0] sign_ext_72440;
  wire bit_slice_72441;
  wire or_72442;
  wire [8:0] exponent__2;
  wire [22:0] bit_slice_72444;
  wire [30:0] literal_72445;
  wire up;
  wire [31:0] concat_72447;
  wire [31:0] concat_72448;
  wire [1:0] v_d_special;
  wire [31:0] value__1;
  wire [31:0] literal_72451;
  wire n_special__1_infinite;
  wire ugt_72453;
  wire v_d_sign;
  wire or_72455;
  wire [30:0] bit_slice_72456;
  wire [30:0] INFINITY;
  wire not_72460;
  wire n_special__2_nan;
  wire [30:0] sel_72462;
  wire [30:0] NAN;
  wire nor_72467;
  wire [30:0] size;
  wire [31:0] concat_72471;
  wire [12:0] v_tag;
  wire v_fourth;
  wire stage_outputs_valid_0;
  wire [45:0] tuple_72475;
  assign v_d = division__13_data[110:21];
  assign v_d_exponent__1 = v_d[88:78];
  assign literal_72400 = 11'h7ff;
  assign literal_72401 = 11'h0ff;
  assign exponent = v_d_exponent__1 + literal_72400;
  assign overflows = $signed(v_d_exponent__1) >= $signed(literal_72401);
  assign literal_72404 = 11'h0fe;
  assign literal_72405 = 11'h7ce;
  assign bit_slice_72406 = exponent[5:0];
  assign sel_72407 = overflows ? literal_72404 : exponent;
  assign v_d_remainder = v_d[77:53];
  assign literal_72409 = 25'h000_0000;
  assign slt_72410 = $signed(exponent) < $signed(literal_72405);
  assign neg_72411 = -bit_slice_72406;
  assign literal_72412 = 6'h32;
  assign bit_slice_72413 = sel_72407[10];
  assign v_d_quotient = v_d[28:3];
  assign literal_72415 = 21'h00_0000;
  assign ne_72416 = v_d_remainder != literal_72409;
  assign literal_72417 = 50'h0_0000_0000_0000;
  assign sel_72418 = slt_72410 ? literal_72412 : neg_72411;
  assign sign_ext_72419 = {6{bit_slice_72413}};
  assign concat_72420 = {v_d_quotient, literal_72415, ne_72416, literal_72417};
  assign shift = sel_72418 & sign_ext_72419;
  assign wide = concat_72420 >> shift;
  assign bit_slice_72423 = wide[50:0];
  assign literal_72424 = 51'h0_0000_0000_0000;
  assign v_d_zero = v_d[0:0];
  assign bit_slice_72426 = wide[97:51];
  assign ne_72427 = bit_slice_72423 != literal_72424;
  assign not_72428 = ~v_d_zero;
  assign value = {bit_slice_72426, ne_72427};
  assign sign_ext_72430 = {48{not_72428}};
  assign significand = value & sign_ext_72430;
  assign bit_slice_72432 = significand[22:0];
  assign literal_72433 = 23'h00_0000;
  assign bit_slice_72434 = sel_72407[8:0];
  assign literal_72435 = 9'h001;
  assign bit_slice_72436 = significand[47];
  assign bit_slice_72437 = significand[24];
  assign ne_72438 = bit_slice_72432 != literal_72433;
  assign add_72439 = bit_slice_72434 + literal_72435;
  assign sign_ext_72440 = {9{bit_slice_72436}};
  assign bit_slice_72441 = significand[23];
  assign or_72442 = bit_slice_72437 | ne_72438;
  assign exponent__2 = add_72439 & sign_ext_72440;
  assign bit_slice_72444 = significand[46:24];
  assign literal_72445 = 31'h0000_0000;
  assign up = bit_slice_72441 & or_72442;
  assign concat_72447 = {exponent__2, bit_slice_72444};
  assign concat_72448 = {literal_72445, up};
  assign v_d_special = v_d[2:1];
  assign value__1 = concat_72447 + concat_72448;
  assign literal_72451 = 32'h7f7f_ffff;
  assign n_special__1_infinite = v_d_special[1:1];
  assign ugt_72453 = value__1 > literal_72451;
  assign v_d_sign = v_d[89:89];
  assign or_72455 = n_special__1_infinite | ugt_72453;
  assign bit_slice_72456 = value__1[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign not_72460 = ~v_d_sign;
  assign n_special__2_nan = v_d_special[0:0];
  assign sel_72462 = or_72455 ? INFINITY : bit_slice_72456;
  assign NAN = 31'h7fc0_0000;
  assign nor_72467 = ~(not_72460 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_72462;
  assign concat_72471 = {nor_72467, size};
  assign v_tag = division__13_data[13:1];
  assign v_fourth = division__13_data[0:0];
  assign stage_outputs_valid_0 = division__13_valid & quotients_ready;
  assign tuple_72475 = {concat_72471, v_tag, v_fourth};
  assign division__13_ready = stage_outputs_valid_0;
  assign quotients_data = tuple_72475;
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
  wire [7:0] literal_72492;
  wire normal;
  wire [7:0] literal_72494;
  wire [7:0] literal_72495;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_72497;
  wire [7:0] literal_72498;
  wire [22:0] fraction;
  wire [25:0] literal_72500;
  wire ugt_72501;
  wire [4:0] bit_slice_72502;
  wire [4:0] literal_72503;
  wire [49:0] concat_72504;
  wire [4:0] sel_72505;
  wire [49:0] wide;
  wire [24:0] bit_slice_72507;
  wire [24:0] literal_72508;
  wire bit_slice_72509;
  wire below;
  wire [12:0] v_tag;
  wire half;
  wire or_72513;
  wire [1:0] v_tag_top;
  wire [22:0] literal_72515;
  wire and_72516;
  wire bit_slice_72517;
  wire bit_slice_72518;
  wire [23:0] whole__1;
  wire [23:0] concat_72520;
  wire or_72521;
  wire [23:0] add_72522;
  wire literal_72523;
  wire [6:0] sign_ext_72524;
  wire [3:0] sign_ext_72525;
  wire [2:0] literal_72526;
  wire [7:0] literal_72527;
  wire [14:0] whole;
  wire [14:0] concat_72529;
  wire large__1;
  wire ugt_72531;
  wire or_72532;
  wire [13:0] bit_slice_72533;
  wire [13:0] concat_72534;
  wire [13:0] size;
  wire [14:0] concat_72536;
  wire p_sign;
  wire [14:0] neg_72538;
  wire [4:0] v_tag__1_op;
  wire [4:0] literal_72541;
  wire [14:0] sel_72542;
  wire v_fourth;
  wire eq_72547;
  wire [31:0] code;
  wire not_72546;
  wire [31:0] value;
  wire [63:0] bit_slice_72554;
  wire or_72552;
  wire [127:0] joined;
  wire [95:0] concat_72558;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_72561;
  wire and_76524;
  assign v_value = quotients_data[45:14];
  assign exponent = v_value[30:23];
  assign literal_72492 = 8'h00;
  assign normal = exponent != literal_72492;
  assign literal_72494 = 8'h01;
  assign literal_72495 = 8'h96;
  assign p_exponent__1 = normal ? exponent : literal_72494;
  assign sub_72497 = literal_72495 - p_exponent__1;
  assign literal_72498 = 8'h1a;
  assign fraction = v_value[22:0];
  assign literal_72500 = 26'h000_0000;
  assign ugt_72501 = sub_72497 > literal_72498;
  assign bit_slice_72502 = sub_72497[4:0];
  assign literal_72503 = 5'h1a;
  assign concat_72504 = {normal, fraction, literal_72500};
  assign sel_72505 = ugt_72501 ? literal_72503 : bit_slice_72502;
  assign wide = concat_72504 >> sel_72505;
  assign bit_slice_72507 = wide[24:0];
  assign literal_72508 = 25'h000_0000;
  assign bit_slice_72509 = wide[26];
  assign below = bit_slice_72507 != literal_72508;
  assign v_tag = quotients_data[13:1];
  assign half = wide[25];
  assign or_72513 = bit_slice_72509 | below;
  assign v_tag_top = v_tag[7:6];
  assign literal_72515 = 23'h00_0000;
  assign and_72516 = half & or_72513;
  assign bit_slice_72517 = v_tag_top[0];
  assign bit_slice_72518 = v_tag_top[1];
  assign whole__1 = wide[49:26];
  assign concat_72520 = {literal_72515, and_72516};
  assign or_72521 = bit_slice_72517 | bit_slice_72518;
  assign add_72522 = whole__1 + concat_72520;
  assign literal_72523 = 1'h0;
  assign sign_ext_72524 = {7{bit_slice_72518}};
  assign sign_ext_72525 = {4{or_72521}};
  assign literal_72526 = 3'h7;
  assign literal_72527 = 8'h8c;
  assign whole = add_72522[14:0];
  assign concat_72529 = {literal_72523, sign_ext_72524, sign_ext_72525, literal_72526};
  assign large__1 = p_exponent__1 > literal_72527;
  assign ugt_72531 = whole > concat_72529;
  assign or_72532 = large__1 | ugt_72531;
  assign bit_slice_72533 = add_72522[13:0];
  assign concat_72534 = {sign_ext_72524, sign_ext_72525, literal_72526};
  assign size = or_72532 ? concat_72534 : bit_slice_72533;
  assign concat_72536 = {literal_72523, size};
  assign p_sign = v_value[31];
  assign neg_72538 = -concat_72536;
  assign v_tag__1_op = v_tag[12:8];
  assign literal_72541 = 5'h06;
  assign sel_72542 = p_sign ? neg_72538 : concat_72536;
  assign v_fourth = quotients_data[0:0];
  assign eq_72547 = v_tag__1_op == literal_72541;
  assign code = {{17{sel_72542[14]}}, sel_72542};
  assign not_72546 = ~v_fourth;
  assign value = eq_72547 ? code : v_value;
  assign bit_slice_72554 = ____state[95:32];
  assign or_72552 = divider_results_ready | not_72546;
  assign joined = {value, ____state};
  assign concat_72558 = {value, bit_slice_72554};
  assign stage_outputs_valid_0 = quotients_valid & or_72552;
  assign tuple_72561 = {joined, v_tag};
  assign and_76524 = quotients_valid & v_fourth;
  always @ (posedge clk) begin
    if (rst) begin
      ____state <= 96'h0000_0000_0000_0000_0000_0000;
    end else begin
      ____state <= stage_outputs_valid_0 ? concat_72558 : ____state;
    end
  end
  assign divider_results_data = tuple_72561;
  assign divider_results_valid = and_76524;
  assign quotients_ready = stage_outputs_valid_0;
endmodule


module edgegen_split(
  input wire clk,
  input wire rst,
  input wire [275:0] divider_data,
  input wire divider_valid,
  input wire division__0_ready,
  output wire divider_ready,
  output wire [110:0] division__0_data,
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
  wire bit_slice_71497;
  wire bit_slice_71498;
  wire [31:0] leading_bits___state_0;
  wire first;
  wire [127:0] extended___state_0;
  wire [127:0] tuple_index_71505;
  wire [127:0] extended___state_1;
  wire [127:0] tuple_index_71507;
  wire [127:0] v_a__1;
  wire [127:0] v_b__1;
  wire [7:0] exponent;
  wire [7:0] literal_71511;
  wire [7:0] exponent__1;
  wire normal;
  wire [22:0] fraction;
  wire normal__1;
  wire [22:0] fraction__1;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__1;
  wire [23:0] reverse_71519;
  wire [23:0] reverse_71520;
  wire [7:0] literal_71521;
  wire [24:0] one_hot_71522;
  wire [24:0] one_hot_71523;
  wire literal_71524;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_71526;
  wire [4:0] encode_71527;
  wire [7:0] y_exponent;
  wire [4:0] encode_71529;
  wire [22:0] literal_71530;
  wire [8:0] concat_71531;
  wire [8:0] concat_71532;
  wire [8:0] concat_71533;
  wire [8:0] concat_71534;
  wire [7:0] literal_71535;
  wire eq_71536;
  wire eq_71537;
  wire [8:0] sub_71538;
  wire [8:0] sub_71539;
  wire [23:0] sx;
  wire [23:0] sy;
  wire special;
  wire special__1;
  wire not_71544;
  wire not_71545;
  wire [9:0] sign_ext_71546;
  wire [9:0] sign_ext_71547;
  wire smaller;
  wire not_71549;
  wire not_71550;
  wire x_infinite__1;
  wire y_infinite;
  wire x_zero;
  wire y_zero;
  wire [9:0] sub_71557;
  wire [9:0] literal_71558;
  wire not_71559;
  wire x_nan;
  wire y_nan;
  wire and_71562;
  wire and_71563;
  wire [12:0] tuple_index_71564;
  wire not_71556;
  wire x_sign;
  wire y_sign;
  wire [10:0] sign_ext_71569;
  wire [10:0] concat_71570;
  wire [24:0] concat_71571;
  wire [24:0] concat_71572;
  wire or_71573;
  wire or_71574;
  wire [4:0] tuple_index_71576;
  wire [1:0] tuple_index_71578;
  wire tuple_index_71580;
  wire [3:0] tuple_index_71582;
  wire tuple_index_71584;
  wire active_inputs_valid_0;
  wire xor_71588;
  wire [10:0] add_71589;
  wire [24:0] sel_71590;
  wire [25:0] literal_71591;
  wire [1:0] tuple_71592;
  wire or_71593;
  wire [4:0] v_tag_op;
  wire [1:0] v_tag__1_top;
  wire sel_71596;
  wire [3:0] sel_71597;
  wire sel_71598;
  wire [1:0] literal_71599;
  wire [1:0] literal_71602;
  wire stage_outputs_valid_0;
  wire [89:0] d;
  wire [12:0] v_tag;
  wire eq_71605;
  wire [1:0] add_71612;
  wire [95:0] bit_slice_71614;
  wire [95:0] bit_slice_71616;
  wire and_76463;
  wire [110:0] tuple_71619;
  assign bit_slice_71497 = ____state_9[0];
  assign bit_slice_71498 = ____state_9[1];
  assign leading_bits___state_0 = 32'h0000_0000;
  assign first = ~(bit_slice_71497 | bit_slice_71498);
  assign extended___state_0 = {leading_bits___state_0, ____state_0};
  assign tuple_index_71505 = divider_data[275:148];
  assign extended___state_1 = {leading_bits___state_0, ____state_1};
  assign tuple_index_71507 = divider_data[147:20];
  assign v_a__1 = first ? tuple_index_71505 : extended___state_0;
  assign v_b__1 = first ? tuple_index_71507 : extended___state_1;
  assign exponent = v_a__1[30:23];
  assign literal_71511 = 8'h00;
  assign exponent__1 = v_b__1[30:23];
  assign normal = exponent != literal_71511;
  assign fraction = v_a__1[22:0];
  assign normal__1 = exponent__1 != literal_71511;
  assign fraction__1 = v_b__1[22:0];
  assign x_significand__2 = {normal, fraction};
  assign y_significand__1 = {normal__1, fraction__1};
  assign reverse_71519 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign reverse_71520 = {y_significand__1[0], y_significand__1[1], y_significand__1[2], y_significand__1[3], y_significand__1[4], y_significand__1[5], y_significand__1[6], y_significand__1[7], y_significand__1[8], y_significand__1[9], y_significand__1[10], y_significand__1[11], y_significand__1[12], y_significand__1[13], y_significand__1[14], y_significand__1[15], y_significand__1[16], y_significand__1[17], y_significand__1[18], y_significand__1[19], y_significand__1[20], y_significand__1[21], y_significand__1[22], y_significand__1[23]};
  assign literal_71521 = 8'h01;
  assign one_hot_71522 = {reverse_71519[23:0] == 24'h00_0000, reverse_71519[23] && reverse_71519[22:0] == 23'h00_0000, reverse_71519[22] && reverse_71519[21:0] == 22'h00_0000, reverse_71519[21] && reverse_71519[20:0] == 21'h00_0000, reverse_71519[20] && reverse_71519[19:0] == 20'h0_0000, reverse_71519[19] && reverse_71519[18:0] == 19'h0_0000, reverse_71519[18] && reverse_71519[17:0] == 18'h0_0000, reverse_71519[17] && reverse_71519[16:0] == 17'h0_0000, reverse_71519[16] && reverse_71519[15:0] == 16'h0000, reverse_71519[15] && reverse_71519[14:0] == 15'h0000, reverse_71519[14] && reverse_71519[13:0] == 14'h0000, reverse_71519[13] && reverse_71519[12:0] == 13'h0000, reverse_71519[12] && reverse_71519[11:0] == 12'h000, reverse_71519[11] && reverse_71519[10:0] == 11'h000, reverse_71519[10] && reverse_71519[9:0] == 10'h000, reverse_71519[9] && reverse_71519[8:0] == 9'h000, reverse_71519[8] && reverse_71519[7:0] == 8'h00, reverse_71519[7] && reverse_71519[6:0] == 7'h00, reverse_71519[6] && reverse_71519[5:0] == 6'h00, reverse_71519[5] && reverse_71519[4:0] == 5'h00, reverse_71519[4] && reverse_71519[3:0] == 4'h0, reverse_71519[3] && reverse_71519[2:0] == 3'h0, reverse_71519[2] && reverse_71519[1:0] == 2'h0, reverse_71519[1] && !reverse_71519[0], reverse_71519[0]};
  assign one_hot_71523 = {reverse_71520[23:0] == 24'h00_0000, reverse_71520[23] && reverse_71520[22:0] == 23'h00_0000, reverse_71520[22] && reverse_71520[21:0] == 22'h00_0000, reverse_71520[21] && reverse_71520[20:0] == 21'h00_0000, reverse_71520[20] && reverse_71520[19:0] == 20'h0_0000, reverse_71520[19] && reverse_71520[18:0] == 19'h0_0000, reverse_71520[18] && reverse_71520[17:0] == 18'h0_0000, reverse_71520[17] && reverse_71520[16:0] == 17'h0_0000, reverse_71520[16] && reverse_71520[15:0] == 16'h0000, reverse_71520[15] && reverse_71520[14:0] == 15'h0000, reverse_71520[14] && reverse_71520[13:0] == 14'h0000, reverse_71520[13] && reverse_71520[12:0] == 13'h0000, reverse_71520[12] && reverse_71520[11:0] == 12'h000, reverse_71520[11] && reverse_71520[10:0] == 11'h000, reverse_71520[10] && reverse_71520[9:0] == 10'h000, reverse_71520[9] && reverse_71520[8:0] == 9'h000, reverse_71520[8] && reverse_71520[7:0] == 8'h00, reverse_71520[7] && reverse_71520[6:0] == 7'h00, reverse_71520[6] && reverse_71520[5:0] == 6'h00, reverse_71520[5] && reverse_71520[4:0] == 5'h00, reverse_71520[4] && reverse_71520[3:0] == 4'h0, reverse_71520[3] && reverse_71520[2:0] == 3'h0, reverse_71520[2] && reverse_71520[1:0] == 2'h0, reverse_71520[1] && !reverse_71520[0], reverse_71520[0]};
  assign literal_71524 = 1'h0;
  assign x_exponent__1 = normal ? exponent : literal_71521;
  assign literal_71526 = 4'h0;
  assign encode_71527 = {one_hot_71522[16] | one_hot_71522[17] | one_hot_71522[18] | one_hot_71522[19] | one_hot_71522[20] | one_hot_71522[21] | one_hot_71522[22] | one_hot_71522[23] | one_hot_71522[24], one_hot_71522[8] | one_hot_71522[9] | one_hot_71522[10] | one_hot_71522[11] | one_hot_71522[12] | one_hot_71522[13] | one_hot_71522[14] | one_hot_71522[15] | one_hot_71522[24], one_hot_71522[4] | one_hot_71522[5] | one_hot_71522[6] | one_hot_71522[7] | one_hot_71522[12] | one_hot_71522[13] | one_hot_71522[14] | one_hot_71522[15] | one_hot_71522[20] | one_hot_71522[21] | one_hot_71522[22] | one_hot_71522[23], one_hot_71522[2] | one_hot_71522[3] | one_hot_71522[6] | one_hot_71522[7] | one_hot_71522[10] | one_hot_71522[11] | one_hot_71522[14] | one_hot_71522[15] | one_hot_71522[18] | one_hot_71522[19] | one_hot_71522[22] | one_hot_71522[23], one_hot_71522[1] | one_hot_71522[3] | one_hot_71522[5] | one_hot_71522[7] | one_hot_71522[9] | one_hot_71522[11] | one_hot_71522[13] | one_hot_71522[15] | one_hot_71522[17] | one_hot_71522[19] | one_hot_71522[21] | one_hot_71522[23]};
  assign y_exponent = normal__1 ? exponent__1 : literal_71521;
  assign encode_71529 = {one_hot_71523[16] | one_hot_71523[17] | one_hot_71523[18] | one_hot_71523[19] | one_hot_71523[20] | one_hot_71523[21] | one_hot_71523[22] | one_hot_71523[23] | one_hot_71523[24], one_hot_71523[8] | one_hot_71523[9] | one_hot_71523[10] | one_hot_71523[11] | one_hot_71523[12] | one_hot_71523[13] | one_hot_71523[14] | one_hot_71523[15] | one_hot_71523[24], one_hot_71523[4] | one_hot_71523[5] | one_hot_71523[6] | one_hot_71523[7] | one_hot_71523[12] | one_hot_71523[13] | one_hot_71523[14] | one_hot_71523[15] | one_hot_71523[20] | one_hot_71523[21] | one_hot_71523[22] | one_hot_71523[23], one_hot_71523[2] | one_hot_71523[3] | one_hot_71523[6] | one_hot_71523[7] | one_hot_71523[10] | one_hot_71523[11] | one_hot_71523[14] | one_hot_71523[15] | one_hot_71523[18] | one_hot_71523[19] | one_hot_71523[22] | one_hot_71523[23], one_hot_71523[1] | one_hot_71523[3] | one_hot_71523[5] | one_hot_71523[7] | one_hot_71523[9] | one_hot_71523[11] | one_hot_71523[13] | one_hot_71523[15] | one_hot_71523[17] | one_hot_71523[19] | one_hot_71523[21] | one_hot_71523[23]};
  assign literal_71530 = 23'h00_0000;
  assign concat_71531 = {literal_71524, x_exponent__1};
  assign concat_71532 = {literal_71526, encode_71527};
  assign concat_71533 = {literal_71524, y_exponent};
  assign concat_71534 = {literal_71526, encode_71529};
  assign literal_71535 = 8'hff;
  assign eq_71536 = fraction == literal_71530;
  assign eq_71537 = fraction__1 == literal_71530;
  assign sub_71538 = concat_71531 - concat_71532;
  assign sub_71539 = concat_71533 - concat_71534;
  assign sx = encode_71527 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_71527;
  assign sy = encode_71529 >= 5'h18 ? 24'h00_0000 : y_significand__1 << encode_71529;
  assign special = exponent == literal_71535;
  assign special__1 = exponent__1 == literal_71535;
  assign not_71544 = ~eq_71536;
  assign not_71545 = ~eq_71537;
  assign sign_ext_71546 = {{1{sub_71538[8]}}, sub_71538};
  assign sign_ext_71547 = {{1{sub_71539[8]}}, sub_71539};
  assign smaller = sx < sy;
  assign not_71549 = ~special;
  assign not_71550 = ~special__1;
  assign x_infinite__1 = special & eq_71536;
  assign y_infinite = special__1 & eq_71537;
  assign x_zero = ~(normal | not_71544);
  assign y_zero = ~(normal__1 | not_71545);
  assign sub_71557 = sign_ext_71546 - sign_ext_71547;
  assign literal_71558 = 10'h03f;
  assign not_71559 = ~smaller;
  assign x_nan = ~(not_71549 | eq_71536);
  assign y_nan = ~(not_71550 | eq_71537);
  assign and_71562 = x_infinite__1 & y_infinite;
  assign and_71563 = x_zero & y_zero;
  assign tuple_index_71564 = divider_data[12:0];
  assign not_71556 = ~first;
  assign x_sign = v_a__1[31];
  assign y_sign = v_b__1[31];
  assign sign_ext_71569 = {{1{sub_71557[9]}}, sub_71557};
  assign concat_71570 = {literal_71558, not_71559};
  assign concat_71571 = {literal_71524, sx};
  assign concat_71572 = {sx, literal_71524};
  assign or_71573 = x_infinite__1 | y_zero;
  assign or_71574 = x_nan | y_nan | and_71562 | and_71563;
  assign tuple_index_71576 = tuple_index_71564[12:8];
  assign tuple_index_71578 = tuple_index_71564[7:6];
  assign tuple_index_71580 = tuple_index_71564[5:5];
  assign tuple_index_71582 = tuple_index_71564[4:1];
  assign tuple_index_71584 = tuple_index_71564[0:0];
  assign active_inputs_valid_0 = divider_valid | not_71556;
  assign xor_71588 = x_sign ^ y_sign;
  assign add_71589 = sign_ext_71569 + concat_71570;
  assign sel_71590 = smaller ? concat_71572 : concat_71571;
  assign literal_71591 = 26'h000_0000;
  assign tuple_71592 = {or_71573, or_71574};
  assign or_71593 = x_zero | y_infinite;
  assign v_tag_op = first ? tuple_index_71576 : ____state_4;
  assign v_tag__1_top = first ? tuple_index_71578 : ____state_5;
  assign sel_71596 = first ? tuple_index_71580 : ____state_6;
  assign sel_71597 = first ? tuple_index_71582 : ____state_7;
  assign sel_71598 = first ? tuple_index_71584 : ____state_8;
  assign literal_71599 = 2'h3;
  assign literal_71602 = 2'h1;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & division__0_ready;
  assign d = {xor_71588, add_71589, sel_71590, sy, literal_71591, tuple_71592, or_71593};
  assign v_tag = {v_tag_op, v_tag__1_top, sel_71596, sel_71597, sel_71598};
  assign eq_71605 = ____state_9 == literal_71599;
  assign add_71612 = ____state_9 + literal_71602;
  assign bit_slice_71614 = v_a__1[127:32];
  assign bit_slice_71616 = v_b__1[127:32];
  assign and_76463 = stage_outputs_valid_0 & first;
  assign tuple_71619 = {d, v_tag_op, v_tag__1_top, v_tag, eq_71605};
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
      ____state_4 <= stage_outputs_valid_0 ? v_tag_op : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? v_tag__1_top : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_71596 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_71597 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_71598 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? add_71612 : ____state_9;
      ____state_0 <= stage_outputs_valid_0 ? bit_slice_71614 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? bit_slice_71616 : ____state_1;
    end
  end
  assign divider_ready = and_76463;
  assign division__0_data = tuple_71619;
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
  wire [1:0] literal_71174;
  wire [1:0] literal_71175;
  wire [1:0] literal_71176;
  wire [1:0] literal_71177;
  wire [108:0] array_index_71178;
  wire [108:0] array_index_71179;
  wire [108:0] array_index_71180;
  wire [108:0] array_index_71181;
  wire [47:0] a_large__1;
  wire [47:0] a_small__1;
  wire [47:0] a_large__2;
  wire [47:0] a_small__2;
  wire [47:0] a_large__3;
  wire [47:0] a_small__3;
  wire [47:0] a_large__4;
  wire [47:0] a_small__4;
  wire a_subtract;
  wire [47:0] add_71191;
  wire [47:0] sub_71192;
  wire a_subtract__1;
  wire [47:0] add_71194;
  wire [47:0] sub_71195;
  wire a_subtract__2;
  wire [47:0] add_71197;
  wire [47:0] sub_71198;
  wire a_subtract__3;
  wire [47:0] add_71200;
  wire [47:0] sub_71201;
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
  wire [59:0] tuple_71223;
  wire [59:0] tuple_71224;
  wire [59:0] tuple_71225;
  wire [59:0] tuple_71226;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_71232;
  assign v_p[0] = lane_aligned_data[121:13];
  assign v_p[1] = lane_aligned_data[230:122];
  assign v_p[2] = lane_aligned_data[339:231];
  assign v_p[3] = lane_aligned_data[448:340];
  assign literal_71174 = 2'h0;
  assign literal_71175 = 2'h1;
  assign literal_71176 = 2'h2;
  assign literal_71177 = 2'h3;
  assign array_index_71178 = v_p[literal_71174];
  assign array_index_71179 = v_p[literal_71175];
  assign array_index_71180 = v_p[literal_71176];
  assign array_index_71181 = v_p[literal_71177];
  assign a_large__1 = array_index_71178[98:51];
  assign a_small__1 = array_index_71178[50:3];
  assign a_large__2 = array_index_71179[98:51];
  assign a_small__2 = array_index_71179[50:3];
  assign a_large__3 = array_index_71180[98:51];
  assign a_small__3 = array_index_71180[50:3];
  assign a_large__4 = array_index_71181[98:51];
  assign a_small__4 = array_index_71181[50:3];
  assign a_subtract = array_index_71178[2:2];
  assign add_71191 = a_large__1 + a_small__1;
  assign sub_71192 = a_large__1 - a_small__1;
  assign a_subtract__1 = array_index_71179[2:2];
  assign add_71194 = a_large__2 + a_small__2;
  assign sub_71195 = a_large__2 - a_small__2;
  assign a_subtract__2 = array_index_71180[2:2];
  assign add_71197 = a_large__3 + a_small__3;
  assign sub_71198 = a_large__3 - a_small__3;
  assign a_subtract__3 = array_index_71181[2:2];
  assign add_71200 = a_large__4 + a_small__4;
  assign sub_71201 = a_large__4 - a_small__4;
  assign a_sign = array_index_71178[108:108];
  assign a_exponent = array_index_71178[107:99];
  assign significand = a_subtract ? sub_71192 : add_71191;
  assign a_special = array_index_71178[1:0];
  assign a_sign__1 = array_index_71179[108:108];
  assign a_exponent__1 = array_index_71179[107:99];
  assign significand__1 = a_subtract__1 ? sub_71195 : add_71194;
  assign a_special__1 = array_index_71179[1:0];
  assign a_sign__2 = array_index_71180[108:108];
  assign a_exponent__2 = array_index_71180[107:99];
  assign significand__2 = a_subtract__2 ? sub_71198 : add_71197;
  assign a_special__2 = array_index_71180[1:0];
  assign a_sign__3 = array_index_71181[108:108];
  assign a_exponent__3 = array_index_71181[107:99];
  assign significand__3 = a_subtract__3 ? sub_71201 : add_71200;
  assign a_special__3 = array_index_71181[1:0];
  assign tuple_71223 = {a_sign, a_exponent, significand, a_special};
  assign tuple_71224 = {a_sign__1, a_exponent__1, significand__1, a_special__1};
  assign tuple_71225 = {a_sign__2, a_exponent__2, significand__2, a_special__2};
  assign tuple_71226 = {a_sign__3, a_exponent__3, significand__3, a_special__3};
  assign p[0] = tuple_71223;
  assign p[1] = tuple_71224;
  assign p[2] = tuple_71225;
  assign p[3] = tuple_71226;
  assign v_tag = lane_aligned_data[12:0];
  assign stage_outputs_valid_0 = lane_aligned_valid & lane_exact_ready;
  assign tuple_71232 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_aligned_ready = stage_outputs_valid_0;
  assign lane_exact_data = tuple_71232;
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
  wire [1:0] literal_71082;
  wire [1:0] literal_71083;
  wire [1:0] literal_71084;
  wire [1:0] literal_71085;
  wire [114:0] array_index_71086;
  wire [114:0] array_index_71087;
  wire [114:0] array_index_71088;
  wire [114:0] array_index_71089;
  wire [47:0] p_small;
  wire [49:0] literal_71091;
  wire [47:0] p_small__1;
  wire [47:0] p_small__2;
  wire [47:0] p_small__3;
  wire [97:0] concat_71095;
  wire [5:0] p_shift;
  wire [97:0] concat_71097;
  wire [5:0] p_shift__1;
  wire [97:0] concat_71099;
  wire [5:0] p_shift__2;
  wire [97:0] concat_71101;
  wire [5:0] p_shift__3;
  wire [97:0] wide;
  wire [97:0] wide__1;
  wire [97:0] wide__2;
  wire [97:0] wide__3;
  wire [50:0] bit_slice_71107;
  wire [50:0] literal_71108;
  wire [50:0] bit_slice_71109;
  wire [50:0] bit_slice_71110;
  wire [50:0] bit_slice_71111;
  wire [46:0] bit_slice_71112;
  wire ne_71113;
  wire [46:0] bit_slice_71114;
  wire ne_71115;
  wire [46:0] bit_slice_71116;
  wire ne_71117;
  wire [46:0] bit_slice_71118;
  wire ne_71119;
  wire p_sign;
  wire [8:0] p_exponent;
  wire [47:0] p_large;
  wire [47:0] concat_71123;
  wire p_subtract;
  wire [1:0] p_special;
  wire p_sign__1;
  wire [8:0] p_exponent__1;
  wire [47:0] p_large__1;
  wire [47:0] concat_71129;
  wire p_subtract__1;
  wire [1:0] p_special__1;
  wire p_sign__2;
  wire [8:0] p_exponent__2;
  wire [47:0] p_large__2;
  wire [47:0] concat_71135;
  wire p_subtract__2;
  wire [1:0] p_special__2;
  wire p_sign__3;
  wire [8:0] p_exponent__3;
  wire [47:0] p_large__3;
  wire [47:0] concat_71141;
  wire p_subtract__3;
  wire [1:0] p_special__3;
  wire [108:0] tuple_71146;
  wire [108:0] tuple_71147;
  wire [108:0] tuple_71148;
  wire [108:0] tuple_71149;
  wire [108:0] p[0:3];
  wire [12:0] v_tag;
  wire [448:0] tuple_71157;
  wire stage_outputs_valid_0;
  assign v_p[0] = lane_prepared_data[127:13];
  assign v_p[1] = lane_prepared_data[242:128];
  assign v_p[2] = lane_prepared_data[357:243];
  assign v_p[3] = lane_prepared_data[472:358];
  assign literal_71082 = 2'h0;
  assign literal_71083 = 2'h1;
  assign literal_71084 = 2'h2;
  assign literal_71085 = 2'h3;
  assign array_index_71086 = v_p[literal_71082];
  assign array_index_71087 = v_p[literal_71083];
  assign array_index_71088 = v_p[literal_71084];
  assign array_index_71089 = v_p[literal_71085];
  assign p_small = array_index_71086[56:9];
  assign literal_71091 = 50'h0_0000_0000_0000;
  assign p_small__1 = array_index_71087[56:9];
  assign p_small__2 = array_index_71088[56:9];
  assign p_small__3 = array_index_71089[56:9];
  assign concat_71095 = {p_small, literal_71091};
  assign p_shift = array_index_71086[8:3];
  assign concat_71097 = {p_small__1, literal_71091};
  assign p_shift__1 = array_index_71087[8:3];
  assign concat_71099 = {p_small__2, literal_71091};
  assign p_shift__2 = array_index_71088[8:3];
  assign concat_71101 = {p_small__3, literal_71091};
  assign p_shift__3 = array_index_71089[8:3];
  assign wide = concat_71095 >> p_shift;
  assign wide__1 = concat_71097 >> p_shift__1;
  assign wide__2 = concat_71099 >> p_shift__2;
  assign wide__3 = concat_71101 >> p_shift__3;
  assign bit_slice_71107 = wide[50:0];
  assign literal_71108 = 51'h0_0000_0000_0000;
  assign bit_slice_71109 = wide__1[50:0];
  assign bit_slice_71110 = wide__2[50:0];
  assign bit_slice_71111 = wide__3[50:0];
  assign bit_slice_71112 = wide[97:51];
  assign ne_71113 = bit_slice_71107 != literal_71108;
  assign bit_slice_71114 = wide__1[97:51];
  assign ne_71115 = bit_slice_71109 != literal_71108;
  assign bit_slice_71116 = wide__2[97:51];
  assign ne_71117 = bit_slice_71110 != literal_71108;
  assign bit_slice_71118 = wide__3[97:51];
  assign ne_71119 = bit_slice_71111 != literal_71108;
  assign p_sign = array_index_71086[114:114];
  assign p_exponent = array_index_71086[113:105];
  assign p_large = array_index_71086[104:57];
  assign concat_71123 = {bit_slice_71112, ne_71113};
  assign p_subtract = array_index_71086[2:2];
  assign p_special = array_index_71086[1:0];
  assign p_sign__1 = array_index_71087[114:114];
  assign p_exponent__1 = array_index_71087[113:105];
  assign p_large__1 = array_index_71087[104:57];
  assign concat_71129 = {bit_slice_71114, ne_71115};
  assign p_subtract__1 = array_index_71087[2:2];
  assign p_special__1 = array_index_71087[1:0];
  assign p_sign__2 = array_index_71088[114:114];
  assign p_exponent__2 = array_index_71088[113:105];
  assign p_large__2 = array_index_71088[104:57];
  assign concat_71135 = {bit_slice_71116, ne_71117};
  assign p_subtract__2 = array_index_71088[2:2];
  assign p_special__2 = array_index_71088[1:0];
  assign p_sign__3 = array_index_71089[114:114];
  assign p_exponent__3 = array_index_71089[113:105];
  assign p_large__3 = array_index_71089[104:57];
  assign concat_71141 = {bit_slice_71118, ne_71119};
  assign p_subtract__3 = array_index_71089[2:2];
  assign p_special__3 = array_index_71089[1:0];
  assign tuple_71146 = {p_sign, p_exponent, p_large, concat_71123, p_subtract, p_special};
  assign tuple_71147 = {p_sign__1, p_exponent__1, p_large__1, concat_71129, p_subtract__1, p_special__1};
  assign tuple_71148 = {p_sign__2, p_exponent__2, p_large__2, concat_71135, p_subtract__2, p_special__2};
  assign tuple_71149 = {p_sign__3, p_exponent__3, p_large__3, concat_71141, p_subtract__3, p_special__3};
  assign p[0] = tuple_71146;
  assign p[1] = tuple_71147;
  assign p[2] = tuple_71148;
  assign p[3] = tuple_71149;
  assign v_tag = lane_prepared_data[12:0];
  assign tuple_71157 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = lane_prepared_valid & lane_aligned_ready;
  assign lane_aligned_data = tuple_71157;
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
  wire [1:0] literal_71248;
  wire [1:0] literal_71249;
  wire [1:0] literal_71250;
  wire [1:0] literal_71251;
  wire [59:0] array_index_71252;
  wire [59:0] array_index_71253;
  wire [59:0] array_index_71254;
  wire [59:0] array_index_71255;
  wire [47:0] e_significand;
  wire [47:0] e_significand__1;
  wire [47:0] e_significand__2;
  wire [47:0] e_significand__3;
  wire [47:0] reverse_71260;
  wire [47:0] reverse_71261;
  wire [47:0] reverse_71262;
  wire [47:0] reverse_71263;
  wire [48:0] one_hot_71264;
  wire [48:0] one_hot_71265;
  wire [48:0] one_hot_71266;
  wire [48:0] one_hot_71267;
  wire [2:0] literal_71268;
  wire [5:0] encode_71269;
  wire [5:0] encode_71270;
  wire [5:0] encode_71271;
  wire [5:0] encode_71272;
  wire [8:0] zeros;
  wire [8:0] e_exponent;
  wire [8:0] zeros__1;
  wire [8:0] e_exponent__1;
  wire [8:0] zeros__2;
  wire [8:0] e_exponent__2;
  wire [8:0] zeros__3;
  wire [8:0] e_exponent__3;
  wire ult_71281;
  wire ult_71282;
  wire ult_71283;
  wire ult_71284;
  wire [8:0] shift;
  wire [8:0] shift__1;
  wire [8:0] shift__2;
  wire [8:0] shift__3;
  wire [8:0] literal_71289;
  wire [47:0] significand;
  wire [47:0] significand__1;
  wire [47:0] significand__2;
  wire [47:0] significand__3;
  wire [8:0] add_71294;
  wire bit_slice_71295;
  wire [8:0] add_71296;
  wire bit_slice_71297;
  wire [8:0] add_71298;
  wire bit_slice_71299;
  wire [8:0] add_71300;
  wire bit_slice_71301;
  wire [8:0] sub_71302;
  wire [8:0] sign_ext_71303;
  wire [8:0] sub_71304;
  wire [8:0] sign_ext_71305;
  wire [8:0] sub_71306;
  wire [8:0] sign_ext_71307;
  wire [8:0] sub_71308;
  wire [8:0] sign_ext_71309;
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
  wire [59:0] tuple_71327;
  wire [59:0] tuple_71328;
  wire [59:0] tuple_71329;
  wire [59:0] tuple_71330;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_71336;
  assign v_p[0] = lane_exact_data[72:13];
  assign v_p[1] = lane_exact_data[132:73];
  assign v_p[2] = lane_exact_data[192:133];
  assign v_p[3] = lane_exact_data[252:193];
  assign literal_71248 = 2'h0;
  assign literal_71249 = 2'h1;
  assign literal_71250 = 2'h2;
  assign literal_71251 = 2'h3;
  assign array_index_71252 = v_p[literal_71248];
  assign array_index_71253 = v_p[literal_71249];
  assign array_index_71254 = v_p[literal_71250];
  assign array_index_71255 = v_p[literal_71251];
  assign e_significand = array_index_71252[49:2];
  assign e_significand__1 = array_index_71253[49:2];
  assign e_significand__2 = array_index_71254[49:2];
  assign e_significand__3 = array_index_71255[49:2];
  assign reverse_71260 = {e_significand[0], e_significand[1], e_significand[2], e_significand[3], e_significand[4], e_significand[5], e_significand[6], e_significand[7], e_significand[8], e_significand[9], e_significand[10], e_significand[11], e_significand[12], e_significand[13], e_significand[14], e_significand[15], e_significand[16], e_significand[17], e_significand[18], e_significand[19], e_significand[20], e_significand[21], e_significand[22], e_significand[23], e_significand[24], e_significand[25], e_significand[26], e_significand[27], e_significand[28], e_significand[29], e_significand[30], e_significand[31], e_significand[32], e_significand[33], e_significand[34], e_significand[35], e_significand[36], e_significand[37], e_significand[38], e_significand[39], e_significand[40], e_significand[41], e_significand[42], e_significand[43], e_significand[44], e_significand[45], e_significand[46], e_significand[47]};
  assign reverse_71261 = {e_significand__1[0], e_significand__1[1], e_significand__1[2], e_significand__1[3], e_significand__1[4], e_significand__1[5], e_significand__1[6], e_significand__1[7], e_significand__1[8], e_significand__1[9], e_significand__1[10], e_significand__1[11], e_significand__1[12], e_significand__1[13], e_significand__1[14], e_significand__1[15], e_significand__1[16], e_significand__1[17], e_significand__1[18], e_significand__1[19], e_significand__1[20], e_significand__1[21], e_significand__1[22], e_significand__1[23], e_significand__1[24], e_significand__1[25], e_significand__1[26], e_significand__1[27], e_significand__1[28], e_significand__1[29], e_significand__1[30], e_significand__1[31], e_significand__1[32], e_significand__1[33], e_significand__1[34], e_significand__1[35], e_significand__1[36], e_significand__1[37], e_significand__1[38], e_significand__1[39], e_significand__1[40], e_significand__1[41], e_significand__1[42], e_significand__1[43], e_significand__1[44], e_significand__1[45], e_significand__1[46], e_significand__1[47]};
  assign reverse_71262 = {e_significand__2[0], e_significand__2[1], e_significand__2[2], e_significand__2[3], e_significand__2[4], e_significand__2[5], e_significand__2[6], e_significand__2[7], e_significand__2[8], e_significand__2[9], e_significand__2[10], e_significand__2[11], e_significand__2[12], e_significand__2[13], e_significand__2[14], e_significand__2[15], e_significand__2[16], e_significand__2[17], e_significand__2[18], e_significand__2[19], e_significand__2[20], e_significand__2[21], e_significand__2[22], e_significand__2[23], e_significand__2[24], e_significand__2[25], e_significand__2[26], e_significand__2[27], e_significand__2[28], e_significand__2[29], e_significand__2[30], e_significand__2[31], e_significand__2[32], e_significand__2[33], e_significand__2[34], e_significand__2[35], e_significand__2[36], e_significand__2[37], e_significand__2[38], e_significand__2[39], e_significand__2[40], e_significand__2[41], e_significand__2[42], e_significand__2[43], e_significand__2[44], e_significand__2[45], e_significand__2[46], e_significand__2[47]};
  assign reverse_71263 = {e_significand__3[0], e_significand__3[1], e_significand__3[2], e_significand__3[3], e_significand__3[4], e_significand__3[5], e_significand__3[6], e_significand__3[7], e_significand__3[8], e_significand__3[9], e_significand__3[10], e_significand__3[11], e_significand__3[12], e_significand__3[13], e_significand__3[14], e_significand__3[15], e_significand__3[16], e_significand__3[17], e_significand__3[18], e_significand__3[19], e_significand__3[20], e_significand__3[21], e_significand__3[22], e_significand__3[23], e_significand__3[24], e_significand__3[25], e_significand__3[26], e_significand__3[27], e_significand__3[28], e_significand__3[29], e_significand__3[30], e_significand__3[31], e_significand__3[32], e_significand__3[33], e_significand__3[34], e_significand__3[35], e_significand__3[36], e_significand__3[37], e_significand__3[38], e_significand__3[39], e_significand__3[40], e_significand__3[41], e_significand__3[42], e_significand__3[43], e_significand__3[44], e_significand__3[45], e_significand__3[46], e_significand__3[47]};
  assign one_hot_71264 = {reverse_71260[47:0] == 48'h0000_0000_0000, reverse_71260[47] && reverse_71260[46:0] == 47'h0000_0000_0000, reverse_71260[46] && reverse_71260[45:0] == 46'h0000_0000_0000, reverse_71260[45] && reverse_71260[44:0] == 45'h0000_0000_0000, reverse_71260[44] && reverse_71260[43:0] == 44'h000_0000_0000, reverse_71260[43] && reverse_71260[42:0] == 43'h000_0000_0000, reverse_71260[42] && reverse_71260[41:0] == 42'h000_0000_0000, reverse_71260[41] && reverse_71260[40:0] == 41'h000_0000_0000, reverse_71260[40] && reverse_71260[39:0] == 40'h00_0000_0000, reverse_71260[39] && reverse_71260[38:0] == 39'h00_0000_0000, reverse_71260[38] && reverse_71260[37:0] == 38'h00_0000_0000, reverse_71260[37] && reverse_71260[36:0] == 37'h00_0000_0000, reverse_71260[36] && reverse_71260[35:0] == 36'h0_0000_0000, reverse_71260[35] && reverse_71260[34:0] == 35'h0_0000_0000, reverse_71260[34] && reverse_71260[33:0] == 34'h0_0000_0000, reverse_71260[33] && reverse_71260[32:0] == 33'h0_0000_0000, reverse_71260[32] && reverse_71260[31:0] == 32'h0000_0000, reverse_71260[31] && reverse_71260[30:0] == 31'h0000_0000, reverse_71260[30] && reverse_71260[29:0] == 30'h0000_0000, reverse_71260[29] && reverse_71260[28:0] == 29'h0000_0000, reverse_71260[28] && reverse_71260[27:0] == 28'h000_0000, reverse_71260[27] && reverse_71260[26:0] == 27'h000_0000, reverse_71260[26] && reverse_71260[25:0] == 26'h000_0000, reverse_71260[25] && reverse_71260[24:0] == 25'h000_0000, reverse_71260[24] && reverse_71260[23:0] == 24'h00_0000, reverse_71260[23] && reverse_71260[22:0] == 23'h00_0000, reverse_71260[22] && reverse_71260[21:0] == 22'h00_0000, reverse_71260[21] && reverse_71260[20:0] == 21'h00_0000, reverse_71260[20] && reverse_71260[19:0] == 20'h0_0000, reverse_71260[19] && reverse_71260[18:0] == 19'h0_0000, reverse_71260[18] && reverse_71260[17:0] == 18'h0_0000, reverse_71260[17] && reverse_71260[16:0] == 17'h0_0000, reverse_71260[16] && reverse_71260[15:0] == 16'h0000, reverse_71260[15] && reverse_71260[14:0] == 15'h0000, reverse_71260[14] && reverse_71260[13:0] == 14'h0000, reverse_71260[13] && reverse_71260[12:0] == 13'h0000, reverse_71260[12] && reverse_71260[11:0] == 12'h000, reverse_71260[11] && reverse_71260[10:0] == 11'h000, reverse_71260[10] && reverse_71260[9:0] == 10'h000, reverse_71260[9] && reverse_71260[8:0] == 9'h000, reverse_71260[8] && reverse_71260[7:0] == 8'h00, reverse_71260[7] && reverse_71260[6:0] == 7'h00, reverse_71260[6] && reverse_71260[5:0] == 6'h00, reverse_71260[5] && reverse_71260[4:0] == 5'h00, reverse_71260[4] && reverse_71260[3:0] == 4'h0, reverse_71260[3] && reverse_71260[2:0] == 3'h0, reverse_71260[2] && reverse_71260[1:0] == 2'h0, reverse_71260[1] && !reverse_71260[0], reverse_71260[0]};
  assign one_hot_71265 = {reverse_71261[47:0] == 48'h0000_0000_0000, reverse_71261[47] && reverse_71261[46:0] == 47'h0000_0000_0000, reverse_71261[46] && reverse_71261[45:0] == 46'h0000_0000_0000, reverse_71261[45] && reverse_71261[44:0] == 45'h0000_0000_0000, reverse_71261[44] && reverse_71261[43:0] == 44'h000_0000_0000, reverse_71261[43] && reverse_71261[42:0] == 43'h000_0000_0000, reverse_71261[42] && reverse_71261[41:0] == 42'h000_0000_0000, reverse_71261[41] && reverse_71261[40:0] == 41'h000_0000_0000, reverse_71261[40] && reverse_71261[39:0] == 40'h00_0000_0000, reverse_71261[39] && reverse_71261[38:0] == 39'h00_0000_0000, reverse_71261[38] && reverse_71261[37:0] == 38'h00_0000_0000, reverse_71261[37] && reverse_71261[36:0] == 37'h00_0000_0000, reverse_71261[36] && reverse_71261[35:0] == 36'h0_0000_0000, reverse_71261[35] && reverse_71261[34:0] == 35'h0_0000_0000, reverse_71261[34] && reverse_71261[33:0] == 34'h0_0000_0000, reverse_71261[33] && reverse_71261[32:0] == 33'h0_0000_0000, reverse_71261[32] && reverse_71261[31:0] == 32'h0000_0000, reverse_71261[31] && reverse_71261[30:0] == 31'h0000_0000, reverse_71261[30] && reverse_71261[29:0] == 30'h0000_0000, reverse_71261[29] && reverse_71261[28:0] == 29'h0000_0000, reverse_71261[28] && reverse_71261[27:0] == 28'h000_0000, reverse_71261[27] && reverse_71261[26:0] == 27'h000_0000, reverse_71261[26] && reverse_71261[25:0] == 26'h000_0000, reverse_71261[25] && reverse_71261[24:0] == 25'h000_0000, reverse_71261[24] && reverse_71261[23:0] == 24'h00_0000, reverse_71261[23] && reverse_71261[22:0] == 23'h00_0000, reverse_71261[22] && reverse_71261[21:0] == 22'h00_0000, reverse_71261[21] && reverse_71261[20:0] == 21'h00_0000, reverse_71261[20] && reverse_71261[19:0] == 20'h0_0000, reverse_71261[19] && reverse_71261[18:0] == 19'h0_0000, reverse_71261[18] && reverse_71261[17:0] == 18'h0_0000, reverse_71261[17] && reverse_71261[16:0] == 17'h0_0000, reverse_71261[16] && reverse_71261[15:0] == 16'h0000, reverse_71261[15] && reverse_71261[14:0] == 15'h0000, reverse_71261[14] && reverse_71261[13:0] == 14'h0000, reverse_71261[13] && reverse_71261[12:0] == 13'h0000, reverse_71261[12] && reverse_71261[11:0] == 12'h000, reverse_71261[11] && reverse_71261[10:0] == 11'h000, reverse_71261[10] && reverse_71261[9:0] == 10'h000, reverse_71261[9] && reverse_71261[8:0] == 9'h000, reverse_71261[8] && reverse_71261[7:0] == 8'h00, reverse_71261[7] && reverse_71261[6:0] == 7'h00, reverse_71261[6] && reverse_71261[5:0] == 6'h00, reverse_71261[5] && reverse_71261[4:0] == 5'h00, reverse_71261[4] && reverse_71261[3:0] == 4'h0, reverse_71261[3] && reverse_71261[2:0] == 3'h0, reverse_71261[2] && reverse_71261[1:0] == 2'h0, reverse_71261[1] && !reverse_71261[0], reverse_71261[0]};
  assign one_hot_71266 = {reverse_71262[47:0] == 48'h0000_0000_0000, reverse_71262[47] && reverse_71262[46:0] == 47'h0000_0000_0000, reverse_71262[46] && reverse_71262[45:0] == 46'h0000_0000_0000, reverse_71262[45] && reverse_71262[44:0] == 45'h0000_0000_0000, reverse_71262[44] && reverse_71262[43:0] == 44'h000_0000_0000, reverse_71262[43] && reverse_71262[42:0] == 43'h000_0000_0000, reverse_71262[42] && reverse_71262[41:0] == 42'h000_0000_0000, reverse_71262[41] && reverse_71262[40:0] == 41'h000_0000_0000, reverse_71262[40] && reverse_71262[39:0] == 40'h00_0000_0000, reverse_71262[39] && reverse_71262[38:0] == 39'h00_0000_0000, reverse_71262[38] && reverse_71262[37:0] == 38'h00_0000_0000, reverse_71262[37] && reverse_71262[36:0] == 37'h00_0000_0000, reverse_71262[36] && reverse_71262[35:0] == 36'h0_0000_0000, reverse_71262[35] && reverse_71262[34:0] == 35'h0_0000_0000, reverse_71262[34] && reverse_71262[33:0] == 34'h0_0000_0000, reverse_71262[33] && reverse_71262[32:0] == 33'h0_0000_0000, reverse_71262[32] && reverse_71262[31:0] == 32'h0000_0000, reverse_71262[31] && reverse_71262[30:0] == 31'h0000_0000, reverse_71262[30] && reverse_71262[29:0] == 30'h0000_0000, reverse_71262[29] && reverse_71262[28:0] == 29'h0000_0000, reverse_71262[28] && reverse_71262[27:0] == 28'h000_0000, reverse_71262[27] && reverse_71262[26:0] == 27'h000_0000, reverse_71262[26] && reverse_71262[25:0] == 26'h000_0000, reverse_71262[25] && reverse_71262[24:0] == 25'h000_0000, reverse_71262[24] && reverse_71262[23:0] == 24'h00_0000, reverse_71262[23] && reverse_71262[22:0] == 23'h00_0000, reverse_71262[22] && reverse_71262[21:0] == 22'h00_0000, reverse_71262[21] && reverse_71262[20:0] == 21'h00_0000, reverse_71262[20] && reverse_71262[19:0] == 20'h0_0000, reverse_71262[19] && reverse_71262[18:0] == 19'h0_0000, reverse_71262[18] && reverse_71262[17:0] == 18'h0_0000, reverse_71262[17] && reverse_71262[16:0] == 17'h0_0000, reverse_71262[16] && reverse_71262[15:0] == 16'h0000, reverse_71262[15] && reverse_71262[14:0] == 15'h0000, reverse_71262[14] && reverse_71262[13:0] == 14'h0000, reverse_71262[13] && reverse_71262[12:0] == 13'h0000, reverse_71262[12] && reverse_71262[11:0] == 12'h000, reverse_71262[11] && reverse_71262[10:0] == 11'h000, reverse_71262[10] && reverse_71262[9:0] == 10'h000, reverse_71262[9] && reverse_71262[8:0] == 9'h000, reverse_71262[8] && reverse_71262[7:0] == 8'h00, reverse_71262[7] && reverse_71262[6:0] == 7'h00, reverse_71262[6] && reverse_71262[5:0] == 6'h00, reverse_71262[5] && reverse_71262[4:0] == 5'h00, reverse_71262[4] && reverse_71262[3:0] == 4'h0, reverse_71262[3] && reverse_71262[2:0] == 3'h0, reverse_71262[2] && reverse_71262[1:0] == 2'h0, reverse_71262[1] && !reverse_71262[0], reverse_71262[0]};
  assign one_hot_71267 = {reverse_71263[47:0] == 48'h0000_0000_0000, reverse_71263[47] && reverse_71263[46:0] == 47'h0000_0000_0000, reverse_71263[46] && reverse_71263[45:0] == 46'h0000_0000_0000, reverse_71263[45] && reverse_71263[44:0] == 45'h0000_0000_0000, reverse_71263[44] && reverse_71263[43:0] == 44'h000_0000_0000, reverse_71263[43] && reverse_71263[42:0] == 43'h000_0000_0000, reverse_71263[42] && reverse_71263[41:0] == 42'h000_0000_0000, reverse_71263[41] && reverse_71263[40:0] == 41'h000_0000_0000, reverse_71263[40] && reverse_71263[39:0] == 40'h00_0000_0000, reverse_71263[39] && reverse_71263[38:0] == 39'h00_0000_0000, reverse_71263[38] && reverse_71263[37:0] == 38'h00_0000_0000, reverse_71263[37] && reverse_71263[36:0] == 37'h00_0000_0000, reverse_71263[36] && reverse_71263[35:0] == 36'h0_0000_0000, reverse_71263[35] && reverse_71263[34:0] == 35'h0_0000_0000, reverse_71263[34] && reverse_71263[33:0] == 34'h0_0000_0000, reverse_71263[33] && reverse_71263[32:0] == 33'h0_0000_0000, reverse_71263[32] && reverse_71263[31:0] == 32'h0000_0000, reverse_71263[31] && reverse_71263[30:0] == 31'h0000_0000, reverse_71263[30] && reverse_71263[29:0] == 30'h0000_0000, reverse_71263[29] && reverse_71263[28:0] == 29'h0000_0000, reverse_71263[28] && reverse_71263[27:0] == 28'h000_0000, reverse_71263[27] && reverse_71263[26:0] == 27'h000_0000, reverse_71263[26] && reverse_71263[25:0] == 26'h000_0000, reverse_71263[25] && reverse_71263[24:0] == 25'h000_0000, reverse_71263[24] && reverse_71263[23:0] == 24'h00_0000, reverse_71263[23] && reverse_71263[22:0] == 23'h00_0000, reverse_71263[22] && reverse_71263[21:0] == 22'h00_0000, reverse_71263[21] && reverse_71263[20:0] == 21'h00_0000, reverse_71263[20] && reverse_71263[19:0] == 20'h0_0000, reverse_71263[19] && reverse_71263[18:0] == 19'h0_0000, reverse_71263[18] && reverse_71263[17:0] == 18'h0_0000, reverse_71263[17] && reverse_71263[16:0] == 17'h0_0000, reverse_71263[16] && reverse_71263[15:0] == 16'h0000, reverse_71263[15] && reverse_71263[14:0] == 15'h0000, reverse_71263[14] && reverse_71263[13:0] == 14'h0000, reverse_71263[13] && reverse_71263[12:0] == 13'h0000, reverse_71263[12] && reverse_71263[11:0] == 12'h000, reverse_71263[11] && reverse_71263[10:0] == 11'h000, reverse_71263[10] && reverse_71263[9:0] == 10'h000, reverse_71263[9] && reverse_71263[8:0] == 9'h000, reverse_71263[8] && reverse_71263[7:0] == 8'h00, reverse_71263[7] && reverse_71263[6:0] == 7'h00, reverse_71263[6] && reverse_71263[5:0] == 6'h00, reverse_71263[5] && reverse_71263[4:0] == 5'h00, reverse_71263[4] && reverse_71263[3:0] == 4'h0, reverse_71263[3] && reverse_71263[2:0] == 3'h0, reverse_71263[2] && reverse_71263[1:0] == 2'h0, reverse_71263[1] && !reverse_71263[0], reverse_71263[0]};
  assign literal_71268 = 3'h0;
  assign encode_71269 = {one_hot_71264[32] | one_hot_71264[33] | one_hot_71264[34] | one_hot_71264[35] | one_hot_71264[36] | one_hot_71264[37] | one_hot_71264[38] | one_hot_71264[39] | one_hot_71264[40] | one_hot_71264[41] | one_hot_71264[42] | one_hot_71264[43] | one_hot_71264[44] | one_hot_71264[45] | one_hot_71264[46] | one_hot_71264[47] | one_hot_71264[48], one_hot_71264[16] | one_hot_71264[17] | one_hot_71264[18] | one_hot_71264[19] | one_hot_71264[20] | one_hot_71264[21] | one_hot_71264[22] | one_hot_71264[23] | one_hot_71264[24] | one_hot_71264[25] | one_hot_71264[26] | one_hot_71264[27] | one_hot_71264[28] | one_hot_71264[29] | one_hot_71264[30] | one_hot_71264[31] | one_hot_71264[48], one_hot_71264[8] | one_hot_71264[9] | one_hot_71264[10] | one_hot_71264[11] | one_hot_71264[12] | one_hot_71264[13] | one_hot_71264[14] | one_hot_71264[15] | one_hot_71264[24] | one_hot_71264[25] | one_hot_71264[26] | one_hot_71264[27] | one_hot_71264[28] | one_hot_71264[29] | one_hot_71264[30] | one_hot_71264[31] | one_hot_71264[40] | one_hot_71264[41] | one_hot_71264[42] | one_hot_71264[43] | one_hot_71264[44] | one_hot_71264[45] | one_hot_71264[46] | one_hot_71264[47], one_hot_71264[4] | one_hot_71264[5] | one_hot_71264[6] | one_hot_71264[7] | one_hot_71264[12] | one_hot_71264[13] | one_hot_71264[14] | one_hot_71264[15] | one_hot_71264[20] | one_hot_71264[21] | one_hot_71264[22] | one_hot_71264[23] | one_hot_71264[28] | one_hot_71264[29] | one_hot_71264[30] | one_hot_71264[31] | one_hot_71264[36] | one_hot_71264[37] | one_hot_71264[38] | one_hot_71264[39] | one_hot_71264[44] | one_hot_71264[45] | one_hot_71264[46] | one_hot_71264[47], one_hot_71264[2] | one_hot_71264[3] | one_hot_71264[6] | one_hot_71264[7] | one_hot_71264[10] | one_hot_71264[11] | one_hot_71264[14] | one_hot_71264[15] | one_hot_71264[18] | one_hot_71264[19] | one_hot_71264[22] | one_hot_71264[23] | one_hot_71264[26] | one_hot_71264[27] | one_hot_71264[30] | one_hot_71264[31] | one_hot_71264[34] | one_hot_71264[35] | one_hot_71264[38] | one_hot_71264[39] | one_hot_71264[42] | one_hot_71264[43] | one_hot_71264[46] | one_hot_71264[47], one_hot_71264[1] | one_hot_71264[3] | one_hot_71264[5] | one_hot_71264[7] | one_hot_71264[9] | one_hot_71264[11] | one_hot_71264[13] | one_hot_71264[15] | one_hot_71264[17] | one_hot_71264[19] | one_hot_71264[21] | one_hot_71264[23] | one_hot_71264[25] | one_hot_71264[27] | one_hot_71264[29] | one_hot_71264[31] | one_hot_71264[33] | one_hot_71264[35] | one_hot_71264[37] | one_hot_71264[39] | one_hot_71264[41] | one_hot_71264[43] | one_hot_71264[45] | one_hot_71264[47]};
  assign encode_71270 = {one_hot_71265[32] | one_hot_71265[33] | one_hot_71265[34] | one_hot_71265[35] | one_hot_71265[36] | one_hot_71265[37] | one_hot_71265[38] | one_hot_71265[39] | one_hot_71265[40] | one_hot_71265[41] | one_hot_71265[42] | one_hot_71265[43] | one_hot_71265[44] | one_hot_71265[45] | one_hot_71265[46] | one_hot_71265[47] | one_hot_71265[48], one_hot_71265[16] | one_hot_71265[17] | one_hot_71265[18] | one_hot_71265[19] | one_hot_71265[20] | one_hot_71265[21] | one_hot_71265[22] | one_hot_71265[23] | one_hot_71265[24] | one_hot_71265[25] | one_hot_71265[26] | one_hot_71265[27] | one_hot_71265[28] | one_hot_71265[29] | one_hot_71265[30] | one_hot_71265[31] | one_hot_71265[48], one_hot_71265[8] | one_hot_71265[9] | one_hot_71265[10] | one_hot_71265[11] | one_hot_71265[12] | one_hot_71265[13] | one_hot_71265[14] | one_hot_71265[15] | one_hot_71265[24] | one_hot_71265[25] | one_hot_71265[26] | one_hot_71265[27] | one_hot_71265[28] | one_hot_71265[29] | one_hot_71265[30] | one_hot_71265[31] | one_hot_71265[40] | one_hot_71265[41] | one_hot_71265[42] | one_hot_71265[43] | one_hot_71265[44] | one_hot_71265[45] | one_hot_71265[46] | one_hot_71265[47], one_hot_71265[4] | one_hot_71265[5] | one_hot_71265[6] | one_hot_71265[7] | one_hot_71265[12] | one_hot_71265[13] | one_hot_71265[14] | one_hot_71265[15] | one_hot_71265[20] | one_hot_71265[21] | one_hot_71265[22] | one_hot_71265[23] | one_hot_71265[28] | one_hot_71265[29] | one_hot_71265[30] | one_hot_71265[31] | one_hot_71265[36] | one_hot_71265[37] | one_hot_71265[38] | one_hot_71265[39] | one_hot_71265[44] | one_hot_71265[45] | one_hot_71265[46] | one_hot_71265[47], one_hot_71265[2] | one_hot_71265[3] | one_hot_71265[6] | one_hot_71265[7] | one_hot_71265[10] | one_hot_71265[11] | one_hot_71265[14] | one_hot_71265[15] | one_hot_71265[18] | one_hot_71265[19] | one_hot_71265[22] | one_hot_71265[23] | one_hot_71265[26] | one_hot_71265[27] | one_hot_71265[30] | one_hot_71265[31] | one_hot_71265[34] | one_hot_71265[35] | one_hot_71265[38] | one_hot_71265[39] | one_hot_71265[42] | one_hot_71265[43] | one_hot_71265[46] | one_hot_71265[47], one_hot_71265[1] | one_hot_71265[3] | one_hot_71265[5] | one_hot_71265[7] | one_hot_71265[9] | one_hot_71265[11] | one_hot_71265[13] | one_hot_71265[15] | one_hot_71265[17] | one_hot_71265[19] | one_hot_71265[21] | one_hot_71265[23] | one_hot_71265[25] | one_hot_71265[27] | one_hot_71265[29] | one_hot_71265[31] | one_hot_71265[33] | one_hot_71265[35] | one_hot_71265[37] | one_hot_71265[39] | one_hot_71265[41] | one_hot_71265[43] | one_hot_71265[45] | one_hot_71265[47]};
  assign encode_71271 = {one_hot_71266[32] | one_hot_71266[33] | one_hot_71266[34] | one_hot_71266[35] | one_hot_71266[36] | one_hot_71266[37] | one_hot_71266[38] | one_hot_71266[39] | one_hot_71266[40] | one_hot_71266[41] | one_hot_71266[42] | one_hot_71266[43] | one_hot_71266[44] | one_hot_71266[45] | one_hot_71266[46] | one_hot_71266[47] | one_hot_71266[48], one_hot_71266[16] | one_hot_71266[17] | one_hot_71266[18] | one_hot_71266[19] | one_hot_71266[20] | one_hot_71266[21] | one_hot_71266[22] | one_hot_71266[23] | one_hot_71266[24] | one_hot_71266[25] | one_hot_71266[26] | one_hot_71266[27] | one_hot_71266[28] | one_hot_71266[29] | one_hot_71266[30] | one_hot_71266[31] | one_hot_71266[48], one_hot_71266[8] | one_hot_71266[9] | one_hot_71266[10] | one_hot_71266[11] | one_hot_71266[12] | one_hot_71266[13] | one_hot_71266[14] | one_hot_71266[15] | one_hot_71266[24] | one_hot_71266[25] | one_hot_71266[26] | one_hot_71266[27] | one_hot_71266[28] | one_hot_71266[29] | one_hot_71266[30] | one_hot_71266[31] | one_hot_71266[40] | one_hot_71266[41] | one_hot_71266[42] | one_hot_71266[43] | one_hot_71266[44] | one_hot_71266[45] | one_hot_71266[46] | one_hot_71266[47], one_hot_71266[4] | one_hot_71266[5] | one_hot_71266[6] | one_hot_71266[7] | one_hot_71266[12] | one_hot_71266[13] | one_hot_71266[14] | one_hot_71266[15] | one_hot_71266[20] | one_hot_71266[21] | one_hot_71266[22] | one_hot_71266[23] | one_hot_71266[28] | one_hot_71266[29] | one_hot_71266[30] | one_hot_71266[31] | one_hot_71266[36] | one_hot_71266[37] | one_hot_71266[38] | one_hot_71266[39] | one_hot_71266[44] | one_hot_71266[45] | one_hot_71266[46] | one_hot_71266[47], one_hot_71266[2] | one_hot_71266[3] | one_hot_71266[6] | one_hot_71266[7] | one_hot_71266[10] | one_hot_71266[11] | one_hot_71266[14] | one_hot_71266[15] | one_hot_71266[18] | one_hot_71266[19] | one_hot_71266[22] | one_hot_71266[23] | one_hot_71266[26] | one_hot_71266[27] | one_hot_71266[30] | one_hot_71266[31] | one_hot_71266[34] | one_hot_71266[35] | one_hot_71266[38] | one_hot_71266[39] | one_hot_71266[42] | one_hot_71266[43] | one_hot_71266[46] | one_hot_71266[47], one_hot_71266[1] | one_hot_71266[3] | one_hot_71266[5] | one_hot_71266[7] | one_hot_71266[9] | one_hot_71266[11] | one_hot_71266[13] | one_hot_71266[15] | one_hot_71266[17] | one_hot_71266[19] | one_hot_71266[21] | one_hot_71266[23] | one_hot_71266[25] | one_hot_71266[27] | one_hot_71266[29] | one_hot_71266[31] | one_hot_71266[33] | one_hot_71266[35] | one_hot_71266[37] | one_hot_71266[39] | one_hot_71266[41] | one_hot_71266[43] | one_hot_71266[45] | one_hot_71266[47]};
  assign encode_71272 = {one_hot_71267[32] | one_hot_71267[33] | one_hot_71267[34] | one_hot_71267[35] | one_hot_71267[36] | one_hot_71267[37] | one_hot_71267[38] | one_hot_71267[39] | one_hot_71267[40] | one_hot_71267[41] | one_hot_71267[42] | one_hot_71267[43] | one_hot_71267[44] | one_hot_71267[45] | one_hot_71267[46] | one_hot_71267[47] | one_hot_71267[48], one_hot_71267[16] | one_hot_71267[17] | one_hot_71267[18] | one_hot_71267[19] | one_hot_71267[20] | one_hot_71267[21] | one_hot_71267[22] | one_hot_71267[23] | one_hot_71267[24] | one_hot_71267[25] | one_hot_71267[26] | one_hot_71267[27] | one_hot_71267[28] | one_hot_71267[29] | one_hot_71267[30] | one_hot_71267[31] | one_hot_71267[48], one_hot_71267[8] | one_hot_71267[9] | one_hot_71267[10] | one_hot_71267[11] | one_hot_71267[12] | one_hot_71267[13] | one_hot_71267[14] | one_hot_71267[15] | one_hot_71267[24] | one_hot_71267[25] | one_hot_71267[26] | one_hot_71267[27] | one_hot_71267[28] | one_hot_71267[29] | one_hot_71267[30] | one_hot_71267[31] | one_hot_71267[40] | one_hot_71267[41] | one_hot_71267[42] | one_hot_71267[43] | one_hot_71267[44] | one_hot_71267[45] | one_hot_71267[46] | one_hot_71267[47], one_hot_71267[4] | one_hot_71267[5] | one_hot_71267[6] | one_hot_71267[7] | one_hot_71267[12] | one_hot_71267[13] | one_hot_71267[14] | one_hot_71267[15] | one_hot_71267[20] | one_hot_71267[21] | one_hot_71267[22] | one_hot_71267[23] | one_hot_71267[28] | one_hot_71267[29] | one_hot_71267[30] | one_hot_71267[31] | one_hot_71267[36] | one_hot_71267[37] | one_hot_71267[38] | one_hot_71267[39] | one_hot_71267[44] | one_hot_71267[45] | one_hot_71267[46] | one_hot_71267[47], one_hot_71267[2] | one_hot_71267[3] | one_hot_71267[6] | one_hot_71267[7] | one_hot_71267[10] | one_hot_71267[11] | one_hot_71267[14] | one_hot_71267[15] | one_hot_71267[18] | one_hot_71267[19] | one_hot_71267[22] | one_hot_71267[23] | one_hot_71267[26] | one_hot_71267[27] | one_hot_71267[30] | one_hot_71267[31] | one_hot_71267[34] | one_hot_71267[35] | one_hot_71267[38] | one_hot_71267[39] | one_hot_71267[42] | one_hot_71267[43] | one_hot_71267[46] | one_hot_71267[47], one_hot_71267[1] | one_hot_71267[3] | one_hot_71267[5] | one_hot_71267[7] | one_hot_71267[9] | one_hot_71267[11] | one_hot_71267[13] | one_hot_71267[15] | one_hot_71267[17] | one_hot_71267[19] | one_hot_71267[21] | one_hot_71267[23] | one_hot_71267[25] | one_hot_71267[27] | one_hot_71267[29] | one_hot_71267[31] | one_hot_71267[33] | one_hot_71267[35] | one_hot_71267[37] | one_hot_71267[39] | one_hot_71267[41] | one_hot_71267[43] | one_hot_71267[45] | one_hot_71267[47]};
  assign zeros = {literal_71268, encode_71269};
  assign e_exponent = array_index_71252[58:50];
  assign zeros__1 = {literal_71268, encode_71270};
  assign e_exponent__1 = array_index_71253[58:50];
  assign zeros__2 = {literal_71268, encode_71271};
  assign e_exponent__2 = array_index_71254[58:50];
  assign zeros__3 = {literal_71268, encode_71272};
  assign e_exponent__3 = array_index_71255[58:50];
  assign ult_71281 = zeros < e_exponent;
  assign ult_71282 = zeros__1 < e_exponent__1;
  assign ult_71283 = zeros__2 < e_exponent__2;
  assign ult_71284 = zeros__3 < e_exponent__3;
  assign shift = ult_71281 ? zeros : e_exponent;
  assign shift__1 = ult_71282 ? zeros__1 : e_exponent__1;
  assign shift__2 = ult_71283 ? zeros__2 : e_exponent__2;
  assign shift__3 = ult_71284 ? zeros__3 : e_exponent__3;
  assign literal_71289 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : e_significand << shift;
  assign significand__1 = shift__1 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__1 << shift__1;
  assign significand__2 = shift__2 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__2 << shift__2;
  assign significand__3 = shift__3 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__3 << shift__3;
  assign add_71294 = e_exponent + literal_71289;
  assign bit_slice_71295 = significand[47];
  assign add_71296 = e_exponent__1 + literal_71289;
  assign bit_slice_71297 = significand__1[47];
  assign add_71298 = e_exponent__2 + literal_71289;
  assign bit_slice_71299 = significand__2[47];
  assign add_71300 = e_exponent__3 + literal_71289;
  assign bit_slice_71301 = significand__3[47];
  assign sub_71302 = add_71294 - shift;
  assign sign_ext_71303 = {9{bit_slice_71295}};
  assign sub_71304 = add_71296 - shift__1;
  assign sign_ext_71305 = {9{bit_slice_71297}};
  assign sub_71306 = add_71298 - shift__2;
  assign sign_ext_71307 = {9{bit_slice_71299}};
  assign sub_71308 = add_71300 - shift__3;
  assign sign_ext_71309 = {9{bit_slice_71301}};
  assign e_sign = array_index_71252[59:59];
  assign exponent = sub_71302 & sign_ext_71303;
  assign e_special = array_index_71252[1:0];
  assign e_sign__1 = array_index_71253[59:59];
  assign exponent__1 = sub_71304 & sign_ext_71305;
  assign e_special__1 = array_index_71253[1:0];
  assign e_sign__2 = array_index_71254[59:59];
  assign exponent__2 = sub_71306 & sign_ext_71307;
  assign e_special__2 = array_index_71254[1:0];
  assign e_sign__3 = array_index_71255[59:59];
  assign exponent__3 = sub_71308 & sign_ext_71309;
  assign e_special__3 = array_index_71255[1:0];
  assign tuple_71327 = {e_sign, exponent, significand, e_special};
  assign tuple_71328 = {e_sign__1, exponent__1, significand__1, e_special__1};
  assign tuple_71329 = {e_sign__2, exponent__2, significand__2, e_special__2};
  assign tuple_71330 = {e_sign__3, exponent__3, significand__3, e_special__3};
  assign p[0] = tuple_71327;
  assign p[1] = tuple_71328;
  assign p[2] = tuple_71329;
  assign p[3] = tuple_71330;
  assign v_tag = lane_exact_data[12:0];
  assign stage_outputs_valid_0 = lane_exact_valid & lane_normalized_ready;
  assign tuple_71336 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_exact_ready = stage_outputs_valid_0;
  assign lane_normalized_data = tuple_71336;
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
  wire [7:0] literal_70639;
  wire [7:0] exponent__1;
  wire [7:0] exponent__3;
  wire [7:0] exponent__4;
  wire [7:0] exponent__6;
  wire [7:0] exponent__7;
  wire [7:0] exponent__9;
  wire [7:0] exponent__10;
  wire normal;
  wire [7:0] literal_70648;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire normal__4;
  wire normal__5;
  wire normal__6;
  wire normal__7;
  wire literal_70656;
  wire [7:0] x_exponent;
  wire [7:0] y_exponent;
  wire [7:0] x_exponent__2;
  wire [7:0] y_exponent__2;
  wire [7:0] x_exponent__4;
  wire [7:0] y_exponent__4;
  wire [7:0] x_exponent__6;
  wire [7:0] y_exponent__6;
  wire [8:0] concat_70665;
  wire [8:0] concat_70666;
  wire [8:0] concat_70667;
  wire [8:0] concat_70668;
  wire [8:0] concat_70669;
  wire [8:0] concat_70670;
  wire [8:0] concat_70671;
  wire [8:0] concat_70672;
  wire [8:0] add_70673;
  wire [8:0] add_70674;
  wire [8:0] add_70675;
  wire [8:0] add_70676;
  wire [9:0] concat_70677;
  wire [9:0] literal_70678;
  wire [22:0] fraction;
  wire [22:0] literal_70680;
  wire [22:0] fraction__1;
  wire [9:0] concat_70682;
  wire [22:0] fraction__2;
  wire [22:0] fraction__3;
  wire [9:0] concat_70685;
  wire [22:0] fraction__4;
  wire [22:0] fraction__5;
  wire [9:0] concat_70688;
  wire [22:0] fraction__6;
  wire [22:0] fraction__7;
  wire [9:0] add_70691;
  wire [31:0] bit_slice_70692;
  wire [24:0] bit_slice_70693;
  wire [7:0] literal_70694;
  wire eq_70695;
  wire eq_70696;
  wire [9:0] add_70697;
  wire [31:0] bit_slice_70698;
  wire [24:0] bit_slice_70699;
  wire eq_70700;
  wire eq_70701;
  wire [9:0] add_70702;
  wire [31:0] bit_slice_70703;
  wire [24:0] bit_slice_70704;
  wire eq_70705;
  wire eq_70706;
  wire [9:0] add_70707;
  wire [31:0] bit_slice_70708;
  wire [24:0] bit_slice_70709;
  wire eq_70710;
  wire eq_70711;
  wire bit_slice_70712;
  wire [12:0] v_tag;
  wire [32:0] sign_ext_70714;
  wire [32:0] sign_ext_70715;
  wire [31:0] concat_70716;
  wire [31:0] concat_70717;
  wire special;
  wire special__1;
  wire not_70720;
  wire not_70721;
  wire bit_slice_70722;
  wire [32:0] sign_ext_70723;
  wire [32:0] sign_ext_70724;
  wire [31:0] concat_70725;
  wire [31:0] concat_70726;
  wire special__2;
  wire special__3;
  wire not_70729;
  wire not_70730;
  wire bit_slice_70731;
  wire [32:0] sign_ext_70732;
  wire [32:0] sign_ext_70733;
  wire [31:0] concat_70734;
  wire [31:0] concat_70735;
  wire special__4;
  wire special__5;
  wire not_70738;
  wire not_70739;
  wire bit_slice_70740;
  wire [32:0] sign_ext_70741;
  wire [32:0] sign_ext_70742;
  wire [31:0] concat_70743;
  wire [31:0] concat_70744;
  wire special__6;
  wire special__7;
  wire not_70747;
  wire not_70748;
  wire not_70749;
  wire [4:0] v_tag_op;
  wire [4:0] literal_70751;
  wire [4:0] literal_70752;
  wire [32:0] add_70753;
  wire [6:0] bit_slice_70754;
  wire swap;
  wire x_infinite;
  wire y_infinite;
  wire nor_70758;
  wire nor_70759;
  wire x_sign__2;
  wire y_sign__1;
  wire not_70762;
  wire [32:0] add_70763;
  wire [6:0] bit_slice_70764;
  wire swap__1;
  wire x_infinite__1;
  wire y_infinite__1;
  wire nor_70768;
  wire nor_70769;
  wire x_sign__3;
  wire y_sign__2;
  wire not_70772;
  wire [32:0] add_70773;
  wire [6:0] bit_slice_70774;
  wire swap__2;
  wire x_infinite__2;
  wire y_infinite__2;
  wire nor_70778;
  wire nor_70779;
  wire x_sign__5;
  wire y_sign__3;
  wire not_70782;
  wire [32:0] add_70783;
  wire [6:0] bit_slice_70784;
  wire swap__3;
  wire x_infinite__3;
  wire y_infinite__3;
  wire nor_70788;
  wire nor_70789;
  wire x_sign__7;
  wire y_sign__4;
  wire eq_70792;
  wire eq_70793;
  wire [8:0] bit_slice_70794;
  wire [8:0] sign_ext_70795;
  wire eq_70796;
  wire eq_70797;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__2;
  wire [39:0] value;
  wire [9:0] literal_70801;
  wire [5:0] bit_slice_70802;
  wire [7:0] x_exponent__1;
  wire [7:0] y_exponent__1;
  wire not_70805;
  wire not_70806;
  wire infinite;
  wire zero;
  wire subtract;
  wire eq_70810;
  wire eq_70811;
  wire [8:0] bit_slice_70812;
  wire [8:0] sign_ext_70813;
  wire [23:0] x_significand__3;
  wire [23:0] y_significand__3;
  wire [39:0] value__1;
  wire [5:0] bit_slice_70817;
  wire [7:0] x_exponent__3;
  wire [7:0] y_exponent__3;
  wire not_70820;
  wire not_70821;
  wire infinite__1;
  wire zero__1;
  wire subtract__1;
  wire eq_70825;
  wire eq_70826;
  wire [8:0] bit_slice_70827;
  wire [8:0] sign_ext_70828;
  wire [23:0] x_significand__5;
  wire [23:0] y_significand__5;
  wire [39:0] value__2;
  wire [5:0] bit_slice_70832;
  wire [7:0] x_exponent__5;
  wire [7:0] y_exponent__5;
  wire not_70835;
  wire not_70836;
  wire infinite__2;
  wire zero__2;
  wire subtract__2;
  wire eq_70840;
  wire eq_70841;
  wire [8:0] bit_slice_70842;
  wire [8:0] sign_ext_70843;
  wire [23:0] x_significand__7;
  wire [23:0] y_significand__7;
  wire [39:0] value__3;
  wire [5:0] bit_slice_70847;
  wire [7:0] x_exponent__7;
  wire [7:0] y_exponent__7;
  wire not_70850;
  wire not_70851;
  wire infinite__3;
  wire zero__3;
  wire subtract__3;
  wire and_70855;
  wire eq_70856;
  wire [8:0] exponent__2;
  wire op__1;
  wire [47:0] umul_70859;
  wire [23:0] y_significand__1;
  wire [14:0] literal_70861;
  wire negative;
  wire [39:0] neg_70863;
  wire slt_70864;
  wire [5:0] neg_70865;
  wire [5:0] literal_70866;
  wire [7:0] distance;
  wire [7:0] literal_70868;
  wire x_nan;
  wire y_nan;
  wire and_70871;
  wire and_70872;
  wire and_70873;
  wire eq_70874;
  wire [8:0] exponent__5;
  wire [47:0] umul_70876;
  wire [23:0] y_significand__4;
  wire negative__1;
  wire [39:0] neg_70879;
  wire slt_70880;
  wire [5:0] neg_70881;
  wire [7:0] distance__1;
  wire x_nan__1;
  wire y_nan__1;
  wire and_70885;
  wire and_70886;
  wire and_70887;
  wire eq_70888;
  wire [8:0] exponent__8;
  wire [47:0] umul_70890;
  wire [23:0] y_significand__6;
  wire negative__2;
  wire [39:0] neg_70893;
  wire slt_70894;
  wire [5:0] neg_70895;
  wire [7:0] distance__2;
  wire x_nan__2;
  wire y_nan__2;
  wire and_70899;
  wire and_70900;
  wire and_70901;
  wire eq_70902;
  wire [8:0] exponent__11;
  wire [47:0] umul_70904;
  wire [23:0] y_significand__8;
  wire negative__3;
  wire [39:0] neg_70907;
  wire slt_70908;
  wire [5:0] neg_70909;
  wire [7:0] distance__3;
  wire x_nan__3;
  wire y_nan__3;
  wire and_70913;
  wire and_70914;
  wire x_sign__1;
  wire nand_70916;
  wire bit_slice_70917;
  wire [1:0] concat_70918;
  wire [7:0] bit_slice_70919;
  wire [7:0] literal_70920;
  wire [23:0] x_significand__1;
  wire [39:0] bit_slice_70922;
  wire [39:0] concat_70923;
  wire [39:0] size;
  wire [7:0] bit_slice_70925;
  wire [7:0] sign_ext_70926;
  wire [5:0] sel_70927;
  wire [5:0] sign_ext_70928;
  wire ugt_70929;
  wire [5:0] bit_slice_70930;
  wire not_70931;
  wire or_70932;
  wire or_70933;
  wire x_sign__4;
  wire nand_70935;
  wire bit_slice_70936;
  wire [7:0] bit_slice_70937;
  wire [23:0] x_significand__4;
  wire [39:0] bit_slice_70939;
  wire [39:0] concat_70940;
  wire [39:0] size__1;
  wire [7:0] bit_slice_70942;
  wire [5:0] sel_70943;
  wire [5:0] sign_ext_70944;
  wire ugt_70945;
  wire [5:0] bit_slice_70946;
  wire or_70947;
  wire or_70948;
  wire x_sign__6;
  wire nand_70950;
  wire bit_slice_70951;
  wire [7:0] bit_slice_70952;
  wire [23:0] x_significand__6;
  wire [39:0] bit_slice_70954;
  wire [39:0] concat_70955;
  wire [39:0] size__2;
  wire [7:0] bit_slice_70957;
  wire [5:0] sel_70958;
  wire [5:0] sign_ext_70959;
  wire ugt_70960;
  wire [5:0] bit_slice_70961;
  wire or_70962;
  wire or_70963;
  wire x_sign__8;
  wire nand_70965;
  wire bit_slice_70966;
  wire [7:0] bit_slice_70967;
  wire [23:0] x_significand__8;
  wire [39:0] bit_slice_70969;
  wire [39:0] concat_70970;
  wire [39:0] size__3;
  wire [7:0] bit_slice_70972;
  wire [5:0] sel_70973;
  wire [5:0] sign_ext_70974;
  wire ugt_70975;
  wire [5:0] bit_slice_70976;
  wire or_70977;
  wire or_70978;
  wire and_70979;
  wire and_70980;
  wire [7:0] priority_sel_70981;
  wire [47:0] concat_70982;
  wire [47:0] sign_ext_70983;
  wire [39:0] priority_sel_70984;
  wire [7:0] and_70985;
  wire [5:0] shift;
  wire [5:0] sel_70987;
  wire not_70989;
  wire and_70990;
  wire one_hot_sel_75946;
  wire and_70992;
  wire and_70993;
  wire [7:0] priority_sel_70994;
  wire [47:0] concat_70995;
  wire [39:0] priority_sel_70996;
  wire [7:0] and_70997;
  wire [5:0] shift__1;
  wire [5:0] sel_70999;
  wire not_71000;
  wire and_71001;
  wire one_hot_sel_75940;
  wire and_71003;
  wire and_71004;
  wire [7:0] priority_sel_71005;
  wire [47:0] concat_71006;
  wire [39:0] priority_sel_71007;
  wire [7:0] and_71008;
  wire [5:0] shift__2;
  wire [5:0] sel_71010;
  wire not_71011;
  wire and_71012;
  wire one_hot_sel_75934;
  wire and_71014;
  wire and_71015;
  wire [7:0] priority_sel_71016;
  wire [47:0] concat_71017;
  wire [39:0] priority_sel_71018;
  wire [7:0] and_71019;
  wire [5:0] shift__3;
  wire [5:0] sel_71021;
  wire not_71022;
  wire and_71023;
  wire one_hot_sel_75928;
  wire priority_sel_71027;
  wire [8:0] concat_71028;
  wire [47:0] and_71029;
  wire [47:0] concat_71030;
  wire [5:0] one_hot_sel_75922;
  wire nor_71032;
  wire [1:0] tuple_71033;
  wire priority_sel_71034;
  wire [8:0] concat_71035;
  wire [47:0] and_71036;
  wire [47:0] concat_71037;
  wire [5:0] one_hot_sel_75916;
  wire nor_71039;
  wire [1:0] tuple_71040;
  wire priority_sel_71041;
  wire [8:0] concat_71042;
  wire [47:0] and_71043;
  wire [47:0] concat_71044;
  wire [5:0] one_hot_sel_75910;
  wire nor_71046;
  wire [1:0] tuple_71047;
  wire priority_sel_71048;
  wire [8:0] concat_71049;
  wire [47:0] and_71050;
  wire [47:0] concat_71051;
  wire [5:0] one_hot_sel_75904;
  wire nor_71053;
  wire [1:0] tuple_71054;
  wire [114:0] tuple_71058;
  wire [114:0] tuple_71059;
  wire [114:0] tuple_71060;
  wire [114:0] tuple_71061;
  wire [2:0] one_hot_75899;
  wire [114:0] p[0:3];
  wire [1:0] bit_slice_75900;
  wire stage_outputs_valid_0;
  wire [472:0] tuple_71066;
  wire eq_75901;
  assign v_a = lane_operands_data[275:148];
  assign v_b = lane_operands_data[147:20];
  assign exponent = v_a[30:23];
  assign literal_70639 = 8'h00;
  assign exponent__1 = v_b[30:23];
  assign exponent__3 = v_a[62:55];
  assign exponent__4 = v_b[62:55];
  assign exponent__6 = v_a[94:87];
  assign exponent__7 = v_b[94:87];
  assign exponent__9 = v_a[126:119];
  assign exponent__10 = v_b[126:119];
  assign normal = exponent != literal_70639;
  assign literal_70648 = 8'h01;
  assign normal__1 = exponent__1 != literal_70639;
  assign normal__2 = exponent__3 != literal_70639;
  assign normal__3 = exponent__4 != literal_70639;
  assign normal__4 = exponent__6 != literal_70639;
  assign normal__5 = exponent__7 != literal_70639;
  assign normal__6 = exponent__9 != literal_70639;
  assign normal__7 = exponent__10 != literal_70639;
  assign literal_70656 = 1'h0;
  assign x_exponent = normal ? exponent : literal_70648;
  assign y_exponent = normal__1 ? exponent__1 : literal_70648;
  assign x_exponent__2 = normal__2 ? exponent__3 : literal_70648;
  assign y_exponent__2 = normal__3 ? exponent__4 : literal_70648;
  assign x_exponent__4 = normal__4 ? exponent__6 : literal_70648;
  assign y_exponent__4 = normal__5 ? exponent__7 : literal_70648;
  assign x_exponent__6 = normal__6 ? exponent__9 : literal_70648;
  assign y_exponent__6 = normal__7 ? exponent__10 : literal_70648;
  assign concat_70665 = {literal_70656, x_exponent};
  assign concat_70666 = {literal_70656, y_exponent};
  assign concat_70667 = {literal_70656, x_exponent__2};
  assign concat_70668 = {literal_70656, y_exponent__2};
  assign concat_70669 = {literal_70656, x_exponent__4};
  assign concat_70670 = {literal_70656, y_exponent__4};
  assign concat_70671 = {literal_70656, x_exponent__6};
  assign concat_70672 = {literal_70656, y_exponent__6};
  assign add_70673 = concat_70665 + concat_70666;
  assign add_70674 = concat_70667 + concat_70668;
  assign add_70675 = concat_70669 + concat_70670;
  assign add_70676 = concat_70671 + concat_70672;
  assign concat_70677 = {literal_70656, add_70673};
  assign literal_70678 = 10'h381;
  assign fraction = v_a[22:0];
  assign literal_70680 = 23'h00_0000;
  assign fraction__1 = v_b[22:0];
  assign concat_70682 = {literal_70656, add_70674};
  assign fraction__2 = v_a[54:32];
  assign fraction__3 = v_b[54:32];
  assign concat_70685 = {literal_70656, add_70675};
  assign fraction__4 = v_a[86:64];
  assign fraction__5 = v_b[86:64];
  assign concat_70688 = {literal_70656, add_70676};
  assign fraction__6 = v_a[118:96];
  assign fraction__7 = v_b[118:96];
  assign add_70691 = concat_70677 + literal_70678;
  assign bit_slice_70692 = v_a[31:0];
  assign bit_slice_70693 = v_b[31:7];
  assign literal_70694 = 8'hff;
  assign eq_70695 = fraction == literal_70680;
  assign eq_70696 = fraction__1 == literal_70680;
  assign add_70697 = concat_70682 + literal_70678;
  assign bit_slice_70698 = v_a[63:32];
  assign bit_slice_70699 = v_b[63:39];
  assign eq_70700 = fraction__2 == literal_70680;
  assign eq_70701 = fraction__3 == literal_70680;
  assign add_70702 = concat_70685 + literal_70678;
  assign bit_slice_70703 = v_a[95:64];
  assign bit_slice_70704 = v_b[95:71];
  assign eq_70705 = fraction__4 == literal_70680;
  assign eq_70706 = fraction__5 == literal_70680;
  assign add_70707 = concat_70688 + literal_70678;
  assign bit_slice_70708 = v_a[127:96];
  assign bit_slice_70709 = v_b[127:103];
  assign eq_70710 = fraction__6 == literal_70680;
  assign eq_70711 = fraction__7 == literal_70680;
  assign bit_slice_70712 = add_70691[9];
  assign v_tag = lane_operands_data[12:0];
  assign sign_ext_70714 = {{1{bit_slice_70692[31]}}, bit_slice_70692};
  assign sign_ext_70715 = {{8{bit_slice_70693[24]}}, bit_slice_70693};
  assign concat_70716 = {y_exponent, normal__1, fraction__1};
  assign concat_70717 = {x_exponent, normal, fraction};
  assign special = exponent == literal_70694;
  assign special__1 = exponent__1 == literal_70694;
  assign not_70720 = ~eq_70695;
  assign not_70721 = ~eq_70696;
  assign bit_slice_70722 = add_70697[9];
  assign sign_ext_70723 = {{1{bit_slice_70698[31]}}, bit_slice_70698};
  assign sign_ext_70724 = {{8{bit_slice_70699[24]}}, bit_slice_70699};
  assign concat_70725 = {y_exponent__2, normal__3, fraction__3};
  assign concat_70726 = {x_exponent__2, normal__2, fraction__2};
  assign special__2 = exponent__3 == literal_70694;
  assign special__3 = exponent__4 == literal_70694;
  assign not_70729 = ~eq_70700;
  assign not_70730 = ~eq_70701;
  assign bit_slice_70731 = add_70702[9];
  assign sign_ext_70732 = {{1{bit_slice_70703[31]}}, bit_slice_70703};
  assign sign_ext_70733 = {{8{bit_slice_70704[24]}}, bit_slice_70704};
  assign concat_70734 = {y_exponent__4, normal__5, fraction__5};
  assign concat_70735 = {x_exponent__4, normal__4, fraction__4};
  assign special__4 = exponent__6 == literal_70694;
  assign special__5 = exponent__7 == literal_70694;
  assign not_70738 = ~eq_70705;
  assign not_70739 = ~eq_70706;
  assign bit_slice_70740 = add_70707[9];
  assign sign_ext_70741 = {{1{bit_slice_70708[31]}}, bit_slice_70708};
  assign sign_ext_70742 = {{8{bit_slice_70709[24]}}, bit_slice_70709};
  assign concat_70743 = {y_exponent__6, normal__7, fraction__7};
  assign concat_70744 = {x_exponent__6, normal__6, fraction__6};
  assign special__6 = exponent__9 == literal_70694;
  assign special__7 = exponent__10 == literal_70694;
  assign not_70747 = ~eq_70710;
  assign not_70748 = ~eq_70711;
  assign not_70749 = ~bit_slice_70712;
  assign v_tag_op = v_tag[12:8];
  assign literal_70751 = 5'h02;
  assign literal_70752 = 5'h00;
  assign add_70753 = sign_ext_70714 + sign_ext_70715;
  assign bit_slice_70754 = v_b[6:0];
  assign swap = concat_70716 > concat_70717;
  assign x_infinite = special & eq_70695;
  assign y_infinite = special__1 & eq_70696;
  assign nor_70758 = ~(normal | not_70720);
  assign nor_70759 = ~(normal__1 | not_70721);
  assign x_sign__2 = v_a[31];
  assign y_sign__1 = v_b[31];
  assign not_70762 = ~bit_slice_70722;
  assign add_70763 = sign_ext_70723 + sign_ext_70724;
  assign bit_slice_70764 = v_b[38:32];
  assign swap__1 = concat_70725 > concat_70726;
  assign x_infinite__1 = special__2 & eq_70700;
  assign y_infinite__1 = special__3 & eq_70701;
  assign nor_70768 = ~(normal__2 | not_70729);
  assign nor_70769 = ~(normal__3 | not_70730);
  assign x_sign__3 = v_a[63];
  assign y_sign__2 = v_b[63];
  assign not_70772 = ~bit_slice_70731;
  assign add_70773 = sign_ext_70732 + sign_ext_70733;
  assign bit_slice_70774 = v_b[70:64];
  assign swap__2 = concat_70734 > concat_70735;
  assign x_infinite__2 = special__4 & eq_70705;
  assign y_infinite__2 = special__5 & eq_70706;
  assign nor_70778 = ~(normal__4 | not_70738);
  assign nor_70779 = ~(normal__5 | not_70739);
  assign x_sign__5 = v_a[95];
  assign y_sign__3 = v_b[95];
  assign not_70782 = ~bit_slice_70740;
  assign add_70783 = sign_ext_70741 + sign_ext_70742;
  assign bit_slice_70784 = v_b[102:96];
  assign swap__3 = concat_70743 > concat_70744;
  assign x_infinite__3 = special__6 & eq_70710;
  assign y_infinite__3 = special__7 & eq_70711;
  assign nor_70788 = ~(normal__6 | not_70747);
  assign nor_70789 = ~(normal__7 | not_70748);
  assign x_sign__7 = v_a[127];
  assign y_sign__4 = v_b[127];
  assign eq_70792 = normal == normal__1;
  assign eq_70793 = fraction == fraction__1;
  assign bit_slice_70794 = add_70691[8:0];
  assign sign_ext_70795 = {9{not_70749}};
  assign eq_70796 = v_tag_op == literal_70751;
  assign eq_70797 = v_tag_op == literal_70752;
  assign x_significand__2 = {normal, fraction};
  assign y_significand__2 = {normal__1, fraction__1};
  assign value = {add_70753, bit_slice_70754};
  assign literal_70801 = 10'h3ce;
  assign bit_slice_70802 = add_70691[5:0];
  assign x_exponent__1 = swap ? y_exponent : x_exponent;
  assign y_exponent__1 = swap ? x_exponent : y_exponent;
  assign not_70805 = ~special;
  assign not_70806 = ~special__1;
  assign infinite = x_infinite | y_infinite;
  assign zero = nor_70758 | nor_70759;
  assign subtract = x_sign__2 ^ y_sign__1;
  assign eq_70810 = normal__2 == normal__3;
  assign eq_70811 = fraction__2 == fraction__3;
  assign bit_slice_70812 = add_70697[8:0];
  assign sign_ext_70813 = {9{not_70762}};
  assign x_significand__3 = {normal__2, fraction__2};
  assign y_significand__3 = {normal__3, fraction__3};
  assign value__1 = {add_70763, bit_slice_70764};
  assign bit_slice_70817 = add_70697[5:0];
  assign x_exponent__3 = swap__1 ? y_exponent__2 : x_exponent__2;
  assign y_exponent__3 = swap__1 ? x_exponent__2 : y_exponent__2;
  assign not_70820 = ~special__2;
  assign not_70821 = ~special__3;
  assign infinite__1 = x_infinite__1 | y_infinite__1;
  assign zero__1 = nor_70768 | nor_70769;
  assign subtract__1 = x_sign__3 ^ y_sign__2;
  assign eq_70825 = normal__4 == normal__5;
  assign eq_70826 = fraction__4 == fraction__5;
  assign bit_slice_70827 = add_70702[8:0];
  assign sign_ext_70828 = {9{not_70772}};
  assign x_significand__5 = {normal__4, fraction__4};
  assign y_significand__5 = {normal__5, fraction__5};
  assign value__2 = {add_70773, bit_slice_70774};
  assign bit_slice_70832 = add_70702[5:0];
  assign x_exponent__5 = swap__2 ? y_exponent__4 : x_exponent__4;
  assign y_exponent__5 = swap__2 ? x_exponent__4 : y_exponent__4;
  assign not_70835 = ~special__4;
  assign not_70836 = ~special__5;
  assign infinite__2 = x_infinite__2 | y_infinite__2;
  assign zero__2 = nor_70778 | nor_70779;
  assign subtract__2 = x_sign__5 ^ y_sign__3;
  assign eq_70840 = normal__6 == normal__7;
  assign eq_70841 = fraction__6 == fraction__7;
  assign bit_slice_70842 = add_70707[8:0];
  assign sign_ext_70843 = {9{not_70782}};
  assign x_significand__7 = {normal__6, fraction__6};
  assign y_significand__7 = {normal__7, fraction__7};
  assign value__3 = {add_70783, bit_slice_70784};
  assign bit_slice_70847 = add_70707[5:0];
  assign x_exponent__7 = swap__3 ? y_exponent__6 : x_exponent__6;
  assign y_exponent__7 = swap__3 ? x_exponent__6 : y_exponent__6;
  assign not_70850 = ~special__6;
  assign not_70851 = ~special__7;
  assign infinite__3 = x_infinite__3 | y_infinite__3;
  assign zero__3 = nor_70788 | nor_70789;
  assign subtract__3 = x_sign__7 ^ y_sign__4;
  assign and_70855 = eq_70792 & eq_70793;
  assign eq_70856 = x_exponent == y_exponent;
  assign exponent__2 = bit_slice_70794 & sign_ext_70795;
  assign op__1 = ~(eq_70796 | eq_70797);
  assign umul_70859 = umul48b_24b_x_24b(x_significand__2, y_significand__2);
  assign y_significand__1 = swap ? x_significand__2 : y_significand__2;
  assign literal_70861 = 15'h0000;
  assign negative = add_70753[32];
  assign neg_70863 = -value;
  assign slt_70864 = $signed(add_70691) < $signed(literal_70801);
  assign neg_70865 = -bit_slice_70802;
  assign literal_70866 = 6'h32;
  assign distance = x_exponent__1 - y_exponent__1;
  assign literal_70868 = 8'h32;
  assign x_nan = ~(not_70805 | eq_70695);
  assign y_nan = ~(not_70806 | eq_70696);
  assign and_70871 = infinite & zero;
  assign and_70872 = x_infinite & y_infinite & subtract;
  assign and_70873 = eq_70810 & eq_70811;
  assign eq_70874 = x_exponent__2 == y_exponent__2;
  assign exponent__5 = bit_slice_70812 & sign_ext_70813;
  assign umul_70876 = umul48b_24b_x_24b(x_significand__3, y_significand__3);
  assign y_significand__4 = swap__1 ? x_significand__3 : y_significand__3;
  assign negative__1 = add_70763[32];
  assign neg_70879 = -value__1;
  assign slt_70880 = $signed(add_70697) < $signed(literal_70801);
  assign neg_70881 = -bit_slice_70817;
  assign distance__1 = x_exponent__3 - y_exponent__3;
  assign x_nan__1 = ~(not_70820 | eq_70700);
  assign y_nan__1 = ~(not_70821 | eq_70701);
  assign and_70885 = infinite__1 & zero__1;
  assign and_70886 = x_infinite__1 & y_infinite__1 & subtract__1;
  assign and_70887 = eq_70825 & eq_70826;
  assign eq_70888 = x_exponent__4 == y_exponent__4;
  assign exponent__8 = bit_slice_70827 & sign_ext_70828;
  assign umul_70890 = umul48b_24b_x_24b(x_significand__5, y_significand__5);
  assign y_significand__6 = swap__2 ? x_significand__5 : y_significand__5;
  assign negative__2 = add_70773[32];
  assign neg_70893 = -value__2;
  assign slt_70894 = $signed(add_70702) < $signed(literal_70801);
  assign neg_70895 = -bit_slice_70832;
  assign distance__2 = x_exponent__5 - y_exponent__5;
  assign x_nan__2 = ~(not_70835 | eq_70705);
  assign y_nan__2 = ~(not_70836 | eq_70706);
  assign and_70899 = infinite__2 & zero__2;
  assign and_70900 = x_infinite__2 & y_infinite__2 & subtract__2;
  assign and_70901 = eq_70840 & eq_70841;
  assign eq_70902 = x_exponent__6 == y_exponent__6;
  assign exponent__11 = bit_slice_70842 & sign_ext_70843;
  assign umul_70904 = umul48b_24b_x_24b(x_significand__7, y_significand__7);
  assign y_significand__8 = swap__3 ? x_significand__7 : y_significand__7;
  assign negative__3 = add_70783[32];
  assign neg_70907 = -value__3;
  assign slt_70908 = $signed(add_70707) < $signed(literal_70801);
  assign neg_70909 = -bit_slice_70847;
  assign distance__3 = x_exponent__7 - y_exponent__7;
  assign x_nan__3 = ~(not_70850 | eq_70710);
  assign y_nan__3 = ~(not_70851 | eq_70711);
  assign and_70913 = infinite__3 & zero__3;
  assign and_70914 = x_infinite__3 & y_infinite__3 & subtract__3;
  assign x_sign__1 = swap ? y_sign__1 : x_sign__2;
  assign nand_70916 = ~(subtract & and_70855 & eq_70856);
  assign bit_slice_70917 = exponent__2[8];
  assign concat_70918 = {op__1, eq_70797};
  assign bit_slice_70919 = exponent__2[7:0];
  assign literal_70920 = 8'ha5;
  assign x_significand__1 = swap ? y_significand__2 : x_significand__2;
  assign bit_slice_70922 = umul_70859[47:8];
  assign concat_70923 = {literal_70656, y_significand__1, literal_70861};
  assign size = negative ? neg_70863 : value;
  assign bit_slice_70925 = umul_70859[7:0];
  assign sign_ext_70926 = {8{eq_70797}};
  assign sel_70927 = slt_70864 ? literal_70866 : neg_70865;
  assign sign_ext_70928 = {6{bit_slice_70712}};
  assign ugt_70929 = distance > literal_70868;
  assign bit_slice_70930 = distance[5:0];
  assign not_70931 = ~eq_70796;
  assign or_70932 = x_nan | y_nan | and_70871;
  assign or_70933 = x_nan | y_nan | and_70872;
  assign x_sign__4 = swap__1 ? y_sign__2 : x_sign__3;
  assign nand_70935 = ~(subtract__1 & and_70873 & eq_70874);
  assign bit_slice_70936 = exponent__5[8];
  assign bit_slice_70937 = exponent__5[7:0];
  assign x_significand__4 = swap__1 ? y_significand__3 : x_significand__3;
  assign bit_slice_70939 = umul_70876[47:8];
  assign concat_70940 = {literal_70656, y_significand__4, literal_70861};
  assign size__1 = negative__1 ? neg_70879 : value__1;
  assign bit_slice_70942 = umul_70876[7:0];
  assign sel_70943 = slt_70880 ? literal_70866 : neg_70881;
  assign sign_ext_70944 = {6{bit_slice_70722}};
  assign ugt_70945 = distance__1 > literal_70868;
  assign bit_slice_70946 = distance__1[5:0];
  assign or_70947 = x_nan__1 | y_nan__1 | and_70885;
  assign or_70948 = x_nan__1 | y_nan__1 | and_70886;
  assign x_sign__6 = swap__2 ? y_sign__3 : x_sign__5;
  assign nand_70950 = ~(subtract__2 & and_70887 & eq_70888);
  assign bit_slice_70951 = exponent__8[8];
  assign bit_slice_70952 = exponent__8[7:0];
  assign x_significand__6 = swap__2 ? y_significand__5 : x_significand__5;
  assign bit_slice_70954 = umul_70890[47:8];
  assign concat_70955 = {literal_70656, y_significand__6, literal_70861};
  assign size__2 = negative__2 ? neg_70893 : value__2;
  assign bit_slice_70957 = umul_70890[7:0];
  assign sel_70958 = slt_70894 ? literal_70866 : neg_70895;
  assign sign_ext_70959 = {6{bit_slice_70731}};
  assign ugt_70960 = distance__2 > literal_70868;
  assign bit_slice_70961 = distance__2[5:0];
  assign or_70962 = x_nan__2 | y_nan__2 | and_70899;
  assign or_70963 = x_nan__2 | y_nan__2 | and_70900;
  assign x_sign__8 = swap__3 ? y_sign__4 : x_sign__7;
  assign nand_70965 = ~(subtract__3 & and_70901 & eq_70902);
  assign bit_slice_70966 = exponent__11[8];
  assign bit_slice_70967 = exponent__11[7:0];
  assign x_significand__8 = swap__3 ? y_significand__7 : x_significand__7;
  assign bit_slice_70969 = umul_70904[47:8];
  assign concat_70970 = {literal_70656, y_significand__8, literal_70861};
  assign size__3 = negative__3 ? neg_70907 : value__3;
  assign bit_slice_70972 = umul_70904[7:0];
  assign sel_70973 = slt_70908 ? literal_70866 : neg_70909;
  assign sign_ext_70974 = {6{bit_slice_70740}};
  assign ugt_70975 = distance__3 > literal_70868;
  assign bit_slice_70976 = distance__3[5:0];
  assign or_70977 = x_nan__3 | y_nan__3 | and_70913;
  assign or_70978 = x_nan__3 | y_nan__3 | and_70914;
  assign and_70979 = x_sign__1 & nand_70916;
  assign and_70980 = bit_slice_70917 & eq_70797;
  assign priority_sel_70981 = priority_sel_8b_2way(concat_70918, bit_slice_70919, x_exponent__1, literal_70920);
  assign concat_70982 = {literal_70656, x_significand__1, literal_70680};
  assign sign_ext_70983 = {48{op__1}};
  assign priority_sel_70984 = priority_sel_40b_2way(concat_70918, bit_slice_70922, concat_70923, size);
  assign and_70985 = bit_slice_70925 & sign_ext_70926;
  assign shift = sel_70927 & sign_ext_70928;
  assign sel_70987 = ugt_70929 ? literal_70866 : bit_slice_70930;
  assign not_70989 = ~subtract;
  assign and_70990 = not_70931 & infinite;
  assign one_hot_sel_75946 = or_70932 & concat_70918[0] | or_70933 & concat_70918[1];
  assign and_70992 = x_sign__4 & nand_70935;
  assign and_70993 = bit_slice_70936 & eq_70797;
  assign priority_sel_70994 = priority_sel_8b_2way(concat_70918, bit_slice_70937, x_exponent__3, literal_70920);
  assign concat_70995 = {literal_70656, x_significand__4, literal_70680};
  assign priority_sel_70996 = priority_sel_40b_2way(concat_70918, bit_slice_70939, concat_70940, size__1);
  assign and_70997 = bit_slice_70942 & sign_ext_70926;
  assign shift__1 = sel_70943 & sign_ext_70944;
  assign sel_70999 = ugt_70945 ? literal_70866 : bit_slice_70946;
  assign not_71000 = ~subtract__1;
  assign and_71001 = not_70931 & infinite__1;
  assign one_hot_sel_75940 = or_70947 & concat_70918[0] | or_70948 & concat_70918[1];
  assign and_71003 = x_sign__6 & nand_70950;
  assign and_71004 = bit_slice_70951 & eq_70797;
  assign priority_sel_71005 = priority_sel_8b_2way(concat_70918, bit_slice_70952, x_exponent__5, literal_70920);
  assign concat_71006 = {literal_70656, x_significand__6, literal_70680};
  assign priority_sel_71007 = priority_sel_40b_2way(concat_70918, bit_slice_70954, concat_70955, size__2);
  assign and_71008 = bit_slice_70957 & sign_ext_70926;
  assign shift__2 = sel_70958 & sign_ext_70959;
  assign sel_71010 = ugt_70960 ? literal_70866 : bit_slice_70961;
  assign not_71011 = ~subtract__2;
  assign and_71012 = not_70931 & infinite__2;
  assign one_hot_sel_75934 = or_70962 & concat_70918[0] | or_70963 & concat_70918[1];
  assign and_71014 = x_sign__8 & nand_70965;
  assign and_71015 = bit_slice_70966 & eq_70797;
  assign priority_sel_71016 = priority_sel_8b_2way(concat_70918, bit_slice_70967, x_exponent__7, literal_70920);
  assign concat_71017 = {literal_70656, x_significand__8, literal_70680};
  assign priority_sel_71018 = priority_sel_40b_2way(concat_70918, bit_slice_70969, concat_70970, size__3);
  assign and_71019 = bit_slice_70972 & sign_ext_70926;
  assign shift__3 = sel_70973 & sign_ext_70974;
  assign sel_71021 = ugt_70975 ? literal_70866 : bit_slice_70976;
  assign not_71022 = ~subtract__3;
  assign and_71023 = not_70931 & infinite__3;
  assign one_hot_sel_75928 = or_70977 & concat_70918[0] | or_70978 & concat_70918[1];
  assign priority_sel_71027 = priority_sel_1b_2way(concat_70918, subtract, and_70979, negative);
  assign concat_71028 = {and_70980, priority_sel_70981};
  assign and_71029 = concat_70982 & sign_ext_70983;
  assign concat_71030 = {priority_sel_70984, and_70985};
  assign one_hot_sel_75922 = shift & {6{concat_70918[0]}} | sel_70987 & {6{concat_70918[1]}};
  assign nor_71032 = ~(not_70989 | eq_70796 | eq_70797);
  assign tuple_71033 = {and_70990, one_hot_sel_75946};
  assign priority_sel_71034 = priority_sel_1b_2way(concat_70918, subtract__1, and_70992, negative__1);
  assign concat_71035 = {and_70993, priority_sel_70994};
  assign and_71036 = concat_70995 & sign_ext_70983;
  assign concat_71037 = {priority_sel_70996, and_70997};
  assign one_hot_sel_75916 = shift__1 & {6{concat_70918[0]}} | sel_70999 & {6{concat_70918[1]}};
  assign nor_71039 = ~(not_71000 | eq_70796 | eq_70797);
  assign tuple_71040 = {and_71001, one_hot_sel_75940};
  assign priority_sel_71041 = priority_sel_1b_2way(concat_70918, subtract__2, and_71003, negative__2);
  assign concat_71042 = {and_71004, priority_sel_71005};
  assign and_71043 = concat_71006 & sign_ext_70983;
  assign concat_71044 = {priority_sel_71007, and_71008};
  assign one_hot_sel_75910 = shift__2 & {6{concat_70918[0]}} | sel_71010 & {6{concat_70918[1]}};
  assign nor_71046 = ~(not_71011 | eq_70796 | eq_70797);
  assign tuple_71047 = {and_71012, one_hot_sel_75934};
  assign priority_sel_71048 = priority_sel_1b_2way(concat_70918, subtract__3, and_71014, negative__3);
  assign concat_71049 = {and_71015, priority_sel_71016};
  assign and_71050 = concat_71017 & sign_ext_70983;
  assign concat_71051 = {priority_sel_71018, and_71019};
  assign one_hot_sel_75904 = shift__3 & {6{concat_70918[0]}} | sel_71021 & {6{concat_70918[1]}};
  assign nor_71053 = ~(not_71022 | eq_70796 | eq_70797);
  assign tuple_71054 = {and_71023, one_hot_sel_75928};
  assign tuple_71058 = {priority_sel_71027, concat_71028, and_71029, concat_71030, one_hot_sel_75922, nor_71032, tuple_71033};
  assign tuple_71059 = {priority_sel_71034, concat_71035, and_71036, concat_71037, one_hot_sel_75916, nor_71039, tuple_71040};
  assign tuple_71060 = {priority_sel_71041, concat_71042, and_71043, concat_71044, one_hot_sel_75910, nor_71046, tuple_71047};
  assign tuple_71061 = {priority_sel_71048, concat_71049, and_71050, concat_71051, one_hot_sel_75904, nor_71053, tuple_71054};
  assign one_hot_75899 = {concat_70918[1:0] == 2'h0, concat_70918[1] && !concat_70918[0], concat_70918[0]};
  assign p[0] = tuple_71058;
  assign p[1] = tuple_71059;
  assign p[2] = tuple_71060;
  assign p[3] = tuple_71061;
  assign bit_slice_75900 = one_hot_75899[1:0];
  assign stage_outputs_valid_0 = lane_operands_valid & lane_prepared_ready;
  assign tuple_71066 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign eq_75901 = concat_70918 == bit_slice_75900;
  assign lane_operands_ready = stage_outputs_valid_0;
  assign lane_prepared_data = tuple_71066;
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
  wire [1:0] literal_71352;
  wire [1:0] literal_71353;
  wire [1:0] literal_71354;
  wire [1:0] literal_71355;
  wire [59:0] array_index_71356;
  wire [59:0] array_index_71357;
  wire [59:0] array_index_71358;
  wire [59:0] array_index_71359;
  wire [47:0] n_significand__4;
  wire [47:0] n_significand__3;
  wire [47:0] n_significand__1;
  wire [47:0] n_significand__2;
  wire [22:0] bit_slice_71364;
  wire [22:0] literal_71365;
  wire [22:0] bit_slice_71366;
  wire [22:0] bit_slice_71367;
  wire [22:0] bit_slice_71368;
  wire bit_slice_71369;
  wire ne_71370;
  wire bit_slice_71371;
  wire ne_71372;
  wire bit_slice_71373;
  wire ne_71374;
  wire bit_slice_71375;
  wire ne_71376;
  wire bit_slice_71377;
  wire or_71378;
  wire bit_slice_71379;
  wire or_71380;
  wire bit_slice_71381;
  wire or_71382;
  wire bit_slice_71383;
  wire or_71384;
  wire [8:0] n_exponent__3;
  wire [22:0] bit_slice_71386;
  wire [30:0] literal_71387;
  wire up__3;
  wire [8:0] n_exponent__2;
  wire [22:0] bit_slice_71390;
  wire up__2;
  wire [8:0] n_exponent__1;
  wire [22:0] bit_slice_71393;
  wire up__1;
  wire [8:0] n_exponent;
  wire [22:0] bit_slice_71396;
  wire up;
  wire [31:0] concat_71399;
  wire [31:0] concat_71400;
  wire [31:0] concat_71401;
  wire [31:0] concat_71402;
  wire [31:0] concat_71403;
  wire [31:0] concat_71404;
  wire [31:0] concat_71405;
  wire [31:0] concat_71406;
  wire [1:0] n_special__4;
  wire [31:0] value__4;
  wire [31:0] literal_71411;
  wire [1:0] n_special__3;
  wire [31:0] value__3;
  wire [1:0] n_special__2;
  wire [31:0] value__2;
  wire [1:0] n_special__1;
  wire [31:0] value__1;
  wire [12:0] v_tag;
  wire n_special__1_infinite__3;
  wire ugt_71420;
  wire n_special__1_infinite__2;
  wire ugt_71422;
  wire n_special__1_infinite__1;
  wire ugt_71424;
  wire n_special__1_infinite;
  wire ugt_71426;
  wire [4:0] v_tag_op;
  wire [4:0] literal_71408;
  wire n_sign__3;
  wire or_71429;
  wire [30:0] bit_slice_71430;
  wire [30:0] INFINITY;
  wire n_sign__2;
  wire or_71433;
  wire [30:0] bit_slice_71434;
  wire n_sign__1;
  wire or_71436;
  wire [30:0] bit_slice_71437;
  wire n_sign;
  wire or_71439;
  wire [30:0] bit_slice_71440;
  wire sums;
  wire not_71447;
  wire n_special__2_nan__3;
  wire [30:0] sel_71449;
  wire [30:0] NAN;
  wire not_71451;
  wire n_special__2_nan__2;
  wire [30:0] sel_71453;
  wire not_71454;
  wire n_special__2_nan__1;
  wire [30:0] sel_71456;
  wire not_71457;
  wire n_special__2_nan;
  wire [30:0] sel_71459;
  wire not_71427;
  wire nor_71464;
  wire [30:0] size__3;
  wire nor_71466;
  wire [30:0] size__2;
  wire nor_71468;
  wire [30:0] size__1;
  wire nor_71470;
  wire [30:0] size;
  wire or_71462;
  wire or_71463;
  wire [127:0] value;
  wire stage_outputs_valid_0;
  wire and_76451;
  wire [140:0] tuple_71477;
  wire and_76452;
  assign v_p[0] = lane_normalized_data[72:13];
  assign v_p[1] = lane_normalized_data[132:73];
  assign v_p[2] = lane_normalized_data[192:133];
  assign v_p[3] = lane_normalized_data[252:193];
  assign literal_71352 = 2'h3;
  assign literal_71353 = 2'h2;
  assign literal_71354 = 2'h1;
  assign literal_71355 = 2'h0;
  assign array_index_71356 = v_p[literal_71352];
  assign array_index_71357 = v_p[literal_71353];
  assign array_index_71358 = v_p[literal_71354];
  assign array_index_71359 = v_p[literal_71355];
  assign n_significand__4 = array_index_71356[49:2];
  assign n_significand__3 = array_index_71357[49:2];
  assign n_significand__1 = array_index_71358[49:2];
  assign n_significand__2 = array_index_71359[49:2];
  assign bit_slice_71364 = n_significand__4[22:0];
  assign literal_71365 = 23'h00_0000;
  assign bit_slice_71366 = n_significand__3[22:0];
  assign bit_slice_71367 = n_significand__1[22:0];
  assign bit_slice_71368 = n_significand__2[22:0];
  assign bit_slice_71369 = n_significand__4[24];
  assign ne_71370 = bit_slice_71364 != literal_71365;
  assign bit_slice_71371 = n_significand__3[24];
  assign ne_71372 = bit_slice_71366 != literal_71365;
  assign bit_slice_71373 = n_significand__1[24];
  assign ne_71374 = bit_slice_71367 != literal_71365;
  assign bit_slice_71375 = n_significand__2[24];
  assign ne_71376 = bit_slice_71368 != literal_71365;
  assign bit_slice_71377 = n_significand__4[23];
  assign or_71378 = bit_slice_71369 | ne_71370;
  assign bit_slice_71379 = n_significand__3[23];
  assign or_71380 = bit_slice_71371 | ne_71372;
  assign bit_slice_71381 = n_significand__1[23];
  assign or_71382 = bit_slice_71373 | ne_71374;
  assign bit_slice_71383 = n_significand__2[23];
  assign or_71384 = bit_slice_71375 | ne_71376;
  assign n_exponent__3 = array_index_71356[58:50];
  assign bit_slice_71386 = n_significand__4[46:24];
  assign literal_71387 = 31'h0000_0000;
  assign up__3 = bit_slice_71377 & or_71378;
  assign n_exponent__2 = array_index_71357[58:50];
  assign bit_slice_71390 = n_significand__3[46:24];
  assign up__2 = bit_slice_71379 & or_71380;
  assign n_exponent__1 = array_index_71358[58:50];
  assign bit_slice_71393 = n_significand__1[46:24];
  assign up__1 = bit_slice_71381 & or_71382;
  assign n_exponent = array_index_71359[58:50];
  assign bit_slice_71396 = n_significand__2[46:24];
  assign up = bit_slice_71383 & or_71384;
  assign concat_71399 = {n_exponent__3, bit_slice_71386};
  assign concat_71400 = {literal_71387, up__3};
  assign concat_71401 = {n_exponent__2, bit_slice_71390};
  assign concat_71402 = {literal_71387, up__2};
  assign concat_71403 = {n_exponent__1, bit_slice_71393};
  assign concat_71404 = {literal_71387, up__1};
  assign concat_71405 = {n_exponent, bit_slice_71396};
  assign concat_71406 = {literal_71387, up};
  assign n_special__4 = array_index_71356[1:0];
  assign value__4 = concat_71399 + concat_71400;
  assign literal_71411 = 32'h7f7f_ffff;
  assign n_special__3 = array_index_71357[1:0];
  assign value__3 = concat_71401 + concat_71402;
  assign n_special__2 = array_index_71358[1:0];
  assign value__2 = concat_71403 + concat_71404;
  assign n_special__1 = array_index_71359[1:0];
  assign value__1 = concat_71405 + concat_71406;
  assign v_tag = lane_normalized_data[12:0];
  assign n_special__1_infinite__3 = n_special__4[1:1];
  assign ugt_71420 = value__4 > literal_71411;
  assign n_special__1_infinite__2 = n_special__3[1:1];
  assign ugt_71422 = value__3 > literal_71411;
  assign n_special__1_infinite__1 = n_special__2[1:1];
  assign ugt_71424 = value__2 > literal_71411;
  assign n_special__1_infinite = n_special__1[1:1];
  assign ugt_71426 = value__1 > literal_71411;
  assign v_tag_op = v_tag[12:8];
  assign literal_71408 = 5'h04;
  assign n_sign__3 = array_index_71356[59:59];
  assign or_71429 = n_special__1_infinite__3 | ugt_71420;
  assign bit_slice_71430 = value__4[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign n_sign__2 = array_index_71357[59:59];
  assign or_71433 = n_special__1_infinite__2 | ugt_71422;
  assign bit_slice_71434 = value__3[30:0];
  assign n_sign__1 = array_index_71358[59:59];
  assign or_71436 = n_special__1_infinite__1 | ugt_71424;
  assign bit_slice_71437 = value__2[30:0];
  assign n_sign = array_index_71359[59:59];
  assign or_71439 = n_special__1_infinite | ugt_71426;
  assign bit_slice_71440 = value__1[30:0];
  assign sums = v_tag_op == literal_71408;
  assign not_71447 = ~n_sign__3;
  assign n_special__2_nan__3 = n_special__4[0:0];
  assign sel_71449 = or_71429 ? INFINITY : bit_slice_71430;
  assign NAN = 31'h7fc0_0000;
  assign not_71451 = ~n_sign__2;
  assign n_special__2_nan__2 = n_special__3[0:0];
  assign sel_71453 = or_71433 ? INFINITY : bit_slice_71434;
  assign not_71454 = ~n_sign__1;
  assign n_special__2_nan__1 = n_special__2[0:0];
  assign sel_71456 = or_71436 ? INFINITY : bit_slice_71437;
  assign not_71457 = ~n_sign;
  assign n_special__2_nan = n_special__1[0:0];
  assign sel_71459 = or_71439 ? INFINITY : bit_slice_71440;
  assign not_71427 = ~sums;
  assign nor_71464 = ~(not_71447 | n_special__2_nan__3);
  assign size__3 = n_special__2_nan__3 ? NAN : sel_71449;
  assign nor_71466 = ~(not_71451 | n_special__2_nan__2);
  assign size__2 = n_special__2_nan__2 ? NAN : sel_71453;
  assign nor_71468 = ~(not_71454 | n_special__2_nan__1);
  assign size__1 = n_special__2_nan__1 ? NAN : sel_71456;
  assign nor_71470 = ~(not_71457 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_71459;
  assign or_71462 = lane_partial_ready | not_71427;
  assign or_71463 = lane_results_ready | sums;
  assign value = {nor_71464, size__3, nor_71466, size__2, nor_71468, size__1, nor_71470, size};
  assign stage_outputs_valid_0 = lane_normalized_valid & or_71462 & or_71463;
  assign and_76451 = lane_normalized_valid & sums;
  assign tuple_71477 = {value, v_tag};
  assign and_76452 = lane_normalized_valid & not_71427;
  assign lane_normalized_ready = stage_outputs_valid_0;
  assign lane_partial_data = value;
  assign lane_partial_valid = and_76451;
  assign lane_results_data = tuple_71477;
  assign lane_results_valid = and_76452;
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
  wire [127:0] ____state_3_init[0:3];
  assign ____state_3_init[0] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign ____state_3_init[1] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign ____state_3_init[2] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign ____state_3_init[3] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  wire [127:0] literal_70491[0:3];
  assign literal_70491[0] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign literal_70491[1] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign literal_70491[2] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign literal_70491[3] = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  reg [1:0] ____state_0;
  reg [2:0] ____state_1;
  reg [2:0] ____state_2;
  reg [127:0] ____state_3[0:3];
  reg [4:0] ____state_4;
  reg [1:0] ____state_5;
  reg ____state_6;
  reg [3:0] ____state_7;
  reg ____state_8;
  wire [12:0] v_tag;
  wire [1:0] literal_70424;
  wire [4:0] v_tag_op;
  wire [4:0] literal_70426;
  wire drain;
  wire [2:0] literal_70429;
  wire [1:0] literal_70430;
  wire [2:0] literal_70432;
  wire bit_slice_70433;
  wire bit_slice_70434;
  wire ne_70435;
  wire [2:0] literal_70436;
  wire not_70437;
  wire ne_70438;
  wire eq_70439;
  wire ne_70440;
  wire [2:0] literal_70441;
  wire sums;
  wire full;
  wire nor_70444;
  wire and_70445;
  wire eq_70446;
  wire and_70447;
  wire and_70448;
  wire tree;
  wire nand_70450;
  wire [2:0] literal_70453;
  wire [1:0] literal_70459;
  wire returns;
  wire pass;
  wire and_70456;
  wire not_70460;
  wire eq_70461;
  wire [2:0] literal_70468;
  wire [127:0] array_index_70470;
  wire [127:0] array_index_70471;
  wire [127:0] array_index_70472;
  wire [2:0] literal_70473;
  wire [127:0] sign_ext_70474;
  wire not_70463;
  wire not_70465;
  wire or_70466;
  wire ends;
  wire [1:0] sign_ext_70475;
  wire nand_70476;
  wire v_tag__2_last;
  wire [2:0] sign_ext_70485;
  wire [2:0] add_70486;
  wire [2:0] sign_ext_70487;
  wire not_70488;
  wire [2:0] add_70489;
  wire [127:0] array_70490[0:3];
  wire [127:0] shifted[0:3];
  wire eq_70493;
  wire eq_70494;
  wire [1:0] literal_70495;
  wire eq_70496;
  wire [127:0] v_b;
  wire [127:0] and_70498;
  wire [63:0] literal_70499;
  wire [63:0] bit_slice_70500;
  wire [31:0] literal_70501;
  wire [95:0] bit_slice_70502;
  wire [1:0] tuple_index_70505;
  wire tuple_index_70507;
  wire [3:0] tuple_index_70509;
  wire or_70479;
  wire or_70480;
  wire not_70482;
  wire not_70484;
  wire [1:0] and_70511;
  wire [1:0] sel_70512;
  wire literal_70513;
  wire and_70514;
  wire [2:0] and_70519;
  wire [2:0] and_70520;
  wire and_70521;
  wire [2:0] add_70522;
  wire [2:0] and_70523;
  wire [2:0] sel_70524;
  wire or_70525;
  wire [127:0] sel_70526[0:3];
  wire [127:0] sel_70527[0:3];
  wire [4:0] sign_ext_70528;
  wire [3:0] sign_ext_70529;
  wire [3:0] concat_70530;
  wire [127:0] v_a;
  wire [127:0] array_index_70532;
  wire [4:0] concat_70533;
  wire [127:0] sel_70534;
  wire [127:0] concat_70535;
  wire [127:0] concat_70536;
  wire [4:0] sel_70537;
  wire [1:0] sel_70538;
  wire sel_70539;
  wire [3:0] sel_70540;
  wire sel_70541;
  wire active_inputs_valid_0;
  wire or_70517;
  wire or_70518;
  wire [31:0] bit_slice_70542;
  wire [1:0] sel_70543;
  wire [1:0] concat_70544;
  wire [2:0] sel_70547;
  wire [2:0] sel_70548;
  wire [2:0] sel_70549;
  wire [2:0] sign_ext_70550;
  wire [127:0] sel_70551[0:3];
  wire [4:0] and_70552;
  wire [1:0] and_70553;
  wire and_70554;
  wire [3:0] and_70555;
  wire and_70556;
  wire [127:0] a;
  wire [127:0] b;
  wire [2:0] tuple_index_70559;
  wire [3:0] tuple_index_70560;
  wire [12:0] tuple_70561;
  wire stage_outputs_valid_0;
  wire [127:0] concat_70562;
  wire [12:0] __state_tag;
  wire [1:0] sel_70564;
  wire [2:0] sel_70567;
  wire [2:0] and_70569;
  wire [127:0] sel_70571[0:3];
  wire [4:0] sel_70573;
  wire [1:0] sel_70575;
  wire sel_70577;
  wire [3:0] sel_70579;
  wire sel_70581;
  wire [275:0] operands;
  wire and_76428;
  wire and_76429;
  wire and_76430;
  wire [140:0] tuple_70587;
  wire and_76431;
  assign v_tag = lanes_data[12:0];
  assign literal_70424 = 2'h1;
  assign v_tag_op = v_tag[12:8];
  assign literal_70426 = 5'h04;
  assign drain = ____state_0 == literal_70424;
  assign literal_70429 = 3'h0;
  assign literal_70430 = 2'h2;
  assign literal_70432 = 3'h2;
  assign bit_slice_70433 = ____state_0[0];
  assign bit_slice_70434 = ____state_0[1];
  assign ne_70435 = v_tag_op != literal_70426;
  assign literal_70436 = 3'h4;
  assign not_70437 = ~drain;
  assign ne_70438 = ____state_1 != literal_70429;
  assign eq_70439 = ____state_0 == literal_70430;
  assign ne_70440 = ____state_2 != literal_70432;
  assign literal_70441 = 3'h6;
  assign sums = ~(bit_slice_70433 | bit_slice_70434 | ne_70435);
  assign full = ____state_1 == literal_70436;
  assign nor_70444 = ~(not_70437 | ne_70438);
  assign and_70445 = eq_70439 & ne_70440;
  assign eq_70446 = ____state_2 == literal_70441;
  assign and_70447 = sums & full;
  assign and_70448 = drain & ne_70438;
  assign tree = nor_70444 | and_70445;
  assign nand_70450 = ~(eq_70439 & eq_70446);
  assign literal_70453 = 3'h1;
  assign literal_70459 = 2'h3;
  assign returns = and_70447 | and_70448 | eq_70439;
  assign pass = ~(bit_slice_70433 | bit_slice_70434);
  assign and_70456 = tree & nand_70450;
  assign not_70460 = ~ne_70438;
  assign eq_70461 = ____state_2 == literal_70453;
  assign literal_70468 = 3'h7;
  assign array_index_70470 = ____state_3[literal_70424];
  assign array_index_70471 = ____state_3[literal_70430];
  assign array_index_70472 = ____state_3[literal_70459];
  assign literal_70473 = 3'h3;
  assign sign_ext_70474 = {128{full}};
  assign not_70463 = ~returns;
  assign not_70465 = ~pass;
  assign or_70466 = pass | and_70456;
  assign ends = eq_70439 & eq_70446;
  assign sign_ext_70475 = {2{nand_70450}};
  assign nand_70476 = ~(not_70460 & eq_70461);
  assign v_tag__2_last = v_tag[0:0];
  assign sign_ext_70485 = {3{nand_70450}};
  assign add_70486 = ____state_1 + literal_70468;
  assign sign_ext_70487 = {3{ne_70438}};
  assign not_70488 = ~full;
  assign add_70489 = ____state_2 + literal_70453;
  assign array_70490[0] = lane_partial_data;
  assign array_70490[1] = array_index_70470;
  assign array_70490[2] = array_index_70471;
  assign array_70490[3] = array_index_70472;
  assign shifted[0] = array_index_70470;
  assign shifted[1] = array_index_70471;
  assign shifted[2] = array_index_70472;
  assign shifted[3] = lane_partial_data;
  assign eq_70493 = ____state_2 == literal_70473;
  assign eq_70494 = ____state_2 == literal_70429;
  assign literal_70495 = 2'h0;
  assign eq_70496 = ____state_2 == literal_70436;
  assign v_b = lanes_data[147:20];
  assign and_70498 = lane_partial_data & sign_ext_70474;
  assign literal_70499 = 64'h0000_0000_0000_0000;
  assign bit_slice_70500 = lane_partial_data[127:64];
  assign literal_70501 = 32'h0000_0000;
  assign bit_slice_70502 = lane_partial_data[127:32];
  assign tuple_index_70505 = v_tag[7:6];
  assign tuple_index_70507 = v_tag[5:5];
  assign tuple_index_70509 = v_tag[4:1];
  assign or_70479 = lane_partial_valid | not_70463;
  assign or_70480 = lanes_valid | not_70465;
  assign not_70482 = ~or_70466;
  assign not_70484 = ~ends;
  assign and_70511 = ____state_0 & sign_ext_70475;
  assign sel_70512 = nand_70476 ? literal_70424 : literal_70430;
  assign literal_70513 = 1'h0;
  assign and_70514 = sums & v_tag__2_last;
  assign and_70519 = ____state_1 & sign_ext_70485;
  assign and_70520 = add_70486 & sign_ext_70487;
  assign and_70521 = sums & not_70488;
  assign add_70522 = ____state_1 + literal_70453;
  assign and_70523 = add_70489 & sign_ext_70485;
  assign sel_70524 = ne_70438 ? ____state_2 : add_70489;
  assign or_70525 = bit_slice_70433 | bit_slice_70434;
  assign sel_70526[0] = ends == 1'h0 ? array_70490[0] : literal_70491[0];
  assign sel_70526[1] = ends == 1'h0 ? array_70490[1] : literal_70491[1];
  assign sel_70526[2] = ends == 1'h0 ? array_70490[2] : literal_70491[2];
  assign sel_70526[3] = ends == 1'h0 ? array_70490[3] : literal_70491[3];
  assign sel_70527[0] = ne_70438 == 1'h0 ? ____state_3[0] : shifted[0];
  assign sel_70527[1] = ne_70438 == 1'h0 ? ____state_3[1] : shifted[1];
  assign sel_70527[2] = ne_70438 == 1'h0 ? ____state_3[2] : shifted[2];
  assign sel_70527[3] = ne_70438 == 1'h0 ? ____state_3[3] : shifted[3];
  assign sign_ext_70528 = {5{nand_70450}};
  assign sign_ext_70529 = {4{nand_70450}};
  assign concat_70530 = {eq_70493, eq_70461, eq_70494, pass};
  assign v_a = lanes_data[275:148];
  assign array_index_70532 = ____state_3[literal_70495];
  assign concat_70533 = {eq_70496, eq_70493, eq_70461, eq_70494, pass};
  assign sel_70534 = sums ? and_70498 : v_b;
  assign concat_70535 = {literal_70499, bit_slice_70500};
  assign concat_70536 = {literal_70501, bit_slice_70502};
  assign sel_70537 = pass ? v_tag_op : ____state_4;
  assign sel_70538 = pass ? tuple_index_70505 : ____state_5;
  assign sel_70539 = pass ? tuple_index_70507 : ____state_6;
  assign sel_70540 = pass ? tuple_index_70509 : ____state_7;
  assign sel_70541 = pass ? v_tag__2_last : ____state_8;
  assign active_inputs_valid_0 = or_70479 & or_70480;
  assign or_70517 = lane_operands_ready | not_70482;
  assign or_70518 = sums_ready | not_70484;
  assign bit_slice_70542 = lane_partial_data[31:0];
  assign sel_70543 = drain ? sel_70512 : and_70511;
  assign concat_70544 = {literal_70513, and_70514};
  assign sel_70547 = drain ? and_70520 : and_70519;
  assign sel_70548 = and_70521 ? add_70522 : ____state_1;
  assign sel_70549 = drain ? sel_70524 : and_70523;
  assign sign_ext_70550 = {3{or_70525}};
  assign sel_70551[0] = drain == 1'h0 ? sel_70526[0] : sel_70527[0];
  assign sel_70551[1] = drain == 1'h0 ? sel_70526[1] : sel_70527[1];
  assign sel_70551[2] = drain == 1'h0 ? sel_70526[2] : sel_70527[2];
  assign sel_70551[3] = drain == 1'h0 ? sel_70526[3] : sel_70527[3];
  assign and_70552 = ____state_4 & sign_ext_70528;
  assign and_70553 = ____state_5 & sign_ext_70475;
  assign and_70554 = nand_70450 & ____state_6;
  assign and_70555 = ____state_7 & sign_ext_70529;
  assign and_70556 = nand_70450 & ____state_8;
  assign a = priority_sel_128b_4way(concat_70530, v_a, array_index_70532, array_index_70470, array_index_70532, lane_partial_data);
  assign b = priority_sel_128b_5way(concat_70533, sel_70534, array_index_70471, array_index_70472, lane_partial_data, concat_70535, concat_70536);
  assign tuple_index_70559 = lanes_data[19:17];
  assign tuple_index_70560 = lanes_data[16:13];
  assign tuple_70561 = {sel_70537, sel_70538, sel_70539, sel_70540, sel_70541};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_70517 & or_70518;
  assign concat_70562 = {bit_slice_70542, bit_slice_70542, bit_slice_70542, bit_slice_70542};
  assign __state_tag = {____state_4, ____state_5, ____state_6, ____state_7, ____state_8};
  assign sel_70564 = pass ? concat_70544 : sel_70543;
  assign sel_70567 = pass ? sel_70548 : sel_70547;
  assign and_70569 = sel_70549 & sign_ext_70550;
  assign sel_70571[0] = pass == 1'h0 ? sel_70551[0] : literal_70491[0];
  assign sel_70571[1] = pass == 1'h0 ? sel_70551[1] : literal_70491[1];
  assign sel_70571[2] = pass == 1'h0 ? sel_70551[2] : literal_70491[2];
  assign sel_70571[3] = pass == 1'h0 ? sel_70551[3] : literal_70491[3];
  assign sel_70573 = pass ? v_tag_op : and_70552;
  assign sel_70575 = pass ? tuple_index_70505 : and_70553;
  assign sel_70577 = pass ? tuple_index_70507 : and_70554;
  assign sel_70579 = pass ? tuple_index_70509 : and_70555;
  assign sel_70581 = pass ? v_tag__2_last : and_70556;
  assign operands = {a, b, tuple_index_70559, tuple_index_70560, tuple_70561};
  assign and_76428 = active_inputs_valid_0 & or_70466;
  assign and_76429 = stage_outputs_valid_0 & returns;
  assign and_76430 = stage_outputs_valid_0 & pass;
  assign tuple_70587 = {concat_70562, __state_tag};
  assign and_76431 = active_inputs_valid_0 & ends;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 3'h0;
      ____state_3[0] <= ____state_3_init[0];
      ____state_3[1] <= ____state_3_init[1];
      ____state_3[2] <= ____state_3_init[2];
      ____state_3[3] <= ____state_3_init[3];
      ____state_4 <= 5'h00;
      ____state_5 <= 2'h0;
      ____state_6 <= 1'h0;
      ____state_7 <= 4'h0;
      ____state_8 <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_70564 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_70567 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_70569 : ____state_2;
      ____state_3[0] <= stage_outputs_valid_0 ? sel_70571[0] : ____state_3[0];
      ____state_3[1] <= stage_outputs_valid_0 ? sel_70571[1] : ____state_3[1];
      ____state_3[2] <= stage_outputs_valid_0 ? sel_70571[2] : ____state_3[2];
      ____state_3[3] <= stage_outputs_valid_0 ? sel_70571[3] : ____state_3[3];
      ____state_4 <= stage_outputs_valid_0 ? sel_70573 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_70575 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_70577 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_70579 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_70581 : ____state_8;
    end
  end
  assign lane_operands_data = operands;
  assign lane_operands_valid = and_76428;
  assign lane_partial_ready = and_76429;
  assign lanes_ready = and_76430;
  assign sums_data = tuple_70587;
  assign sums_valid = and_76431;
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
  wire [127:0] tuple_index_72579;
  wire [27:0] literal_72581;
  wire [7:0] exponent__1;
  wire [7:0] literal_72584;
  wire [20:0] literal_72586;
  wire ne_72587;
  wire not_72588;
  wire normal;
  wire [22:0] fraction;
  wire [47:0] concat_72591;
  wire [47:0] sign_ext_72592;
  wire [23:0] x_significand__2;
  wire [47:0] significand;
  wire [23:0] reverse_72595;
  wire [22:0] bit_slice_72596;
  wire [22:0] literal_72597;
  wire [7:0] literal_72598;
  wire [24:0] one_hot_72599;
  wire literal_72600;
  wire bit_slice_72602;
  wire ne_72603;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_72605;
  wire [4:0] encode_72606;
  wire [8:0] concat_72607;
  wire [8:0] sign_ext_72608;
  wire bit_slice_72609;
  wire or_72610;
  wire [8:0] concat_72611;
  wire [8:0] concat_72612;
  wire [8:0] exponent;
  wire [22:0] bit_slice_72614;
  wire [30:0] literal_72615;
  wire up;
  wire [8:0] sub_72617;
  wire [31:0] concat_72618;
  wire [31:0] concat_72619;
  wire bit_slice_72623;
  wire [4:0] literal_72622;
  wire [31:0] value;
  wire [31:0] literal_72625;
  wire [8:0] literal_72628;
  wire odd;
  wire [7:0] literal_72631;
  wire eq_72632;
  wire [23:0] significand__1;
  wire eq_72627;
  wire ugt_72635;
  wire [9:0] sign_ext_72639;
  wire [9:0] concat_72640;
  wire [25:0] bit_slice_72641;
  wire [1:0] bit_slice_72642;
  wire [1:0] literal_72643;
  wire special;
  wire x_sign;
  wire not_72646;
  wire [24:0] concat_72647;
  wire [24:0] concat_72648;
  wire ends;
  wire or_72650;
  wire [30:0] bit_slice_72651;
  wire [30:0] INFINITY;
  wire [9:0] sub_72657;
  wire [9:0] literal_72658;
  wire [27:0] __state_root__1emainder;
  wire [27:0] trial;
  wire not_72661;
  wire not_72662;
  wire zero;
  wire [24:0] sel_72664;
  wire not_72656;
  wire not_72665;
  wire [30:0] sel_72667;
  wire [30:0] NAN;
  wire [4:0] literal_72672;
  wire [9:0] add_72673;
  wire fits;
  wire [27:0] sub_72675;
  wire [24:0] bit_slice_72676;
  wire x_nan;
  wire nor_72678;
  wire [12:0] tuple_index_72679;
  wire [45:0] concat_72680;
  wire [45:0] bit_slice_72681;
  wire active_inputs_valid_0;
  wire or_72671;
  wire nor_72682;
  wire [30:0] size;
  wire [4:0] add_72691;
  wire [4:0] sign_ext_72692;
  wire [7:0] bit_slice_72693;
  wire [27:0] sel_72694;
  wire [27:0] sign_ext_72695;
  wire [25:0] concat_72696;
  wire [25:0] sign_ext_72697;
  wire x_infinite;
  wire or_72699;
  wire [4:0] tuple_index_72700;
  wire [1:0] tuple_index_72701;
  wire tuple_index_72702;
  wire [3:0] tuple_index_72703;
  wire tuple_index_72704;
  wire [45:0] sel_72705;
  wire [1:0] literal_72706;
  wire stage_outputs_valid_0;
  wire not_72626;
  wire [127:0] concat_72707;
  wire [12:0] __state_tag;
  wire nand_72709;
  wire [4:0] and_72712;
  wire [7:0] sel_72714;
  wire [27:0] and_72716;
  wire [25:0] and_72718;
  wire sel_72720;
  wire sel_72722;
  wire sel_72724;
  wire sel_72726;
  wire [4:0] sel_72728;
  wire [1:0] sel_72730;
  wire sel_72732;
  wire [3:0] sel_72734;
  wire sel_72736;
  wire [47:0] concat_72738;
  wire and_76543;
  wire [140:0] tuple_72741;
  wire and_76544;
  assign tuple_index_72579 = root_data[275:148];
  assign literal_72581 = 28'h000_0000;
  assign exponent__1 = tuple_index_72579[30:23];
  assign literal_72584 = 8'h00;
  assign literal_72586 = 21'h00_0000;
  assign ne_72587 = ____state_4 != literal_72581;
  assign not_72588 = ~____state_8;
  assign normal = exponent__1 != literal_72584;
  assign fraction = tuple_index_72579[22:0];
  assign concat_72591 = {____state_5, literal_72586, ne_72587};
  assign sign_ext_72592 = {48{not_72588}};
  assign x_significand__2 = {normal, fraction};
  assign significand = concat_72591 & sign_ext_72592;
  assign reverse_72595 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign bit_slice_72596 = significand[22:0];
  assign literal_72597 = 23'h00_0000;
  assign literal_72598 = 8'h01;
  assign one_hot_72599 = {reverse_72595[23:0] == 24'h00_0000, reverse_72595[23] && reverse_72595[22:0] == 23'h00_0000, reverse_72595[22] && reverse_72595[21:0] == 22'h00_0000, reverse_72595[21] && reverse_72595[20:0] == 21'h00_0000, reverse_72595[20] && reverse_72595[19:0] == 20'h0_0000, reverse_72595[19] && reverse_72595[18:0] == 19'h0_0000, reverse_72595[18] && reverse_72595[17:0] == 18'h0_0000, reverse_72595[17] && reverse_72595[16:0] == 17'h0_0000, reverse_72595[16] && reverse_72595[15:0] == 16'h0000, reverse_72595[15] && reverse_72595[14:0] == 15'h0000, reverse_72595[14] && reverse_72595[13:0] == 14'h0000, reverse_72595[13] && reverse_72595[12:0] == 13'h0000, reverse_72595[12] && reverse_72595[11:0] == 12'h000, reverse_72595[11] && reverse_72595[10:0] == 11'h000, reverse_72595[10] && reverse_72595[9:0] == 10'h000, reverse_72595[9] && reverse_72595[8:0] == 9'h000, reverse_72595[8] && reverse_72595[7:0] == 8'h00, reverse_72595[7] && reverse_72595[6:0] == 7'h00, reverse_72595[6] && reverse_72595[5:0] == 6'h00, reverse_72595[5] && reverse_72595[4:0] == 5'h00, reverse_72595[4] && reverse_72595[3:0] == 4'h0, reverse_72595[3] && reverse_72595[2:0] == 3'h0, reverse_72595[2] && reverse_72595[1:0] == 2'h0, reverse_72595[1] && !reverse_72595[0], reverse_72595[0]};
  assign literal_72600 = 1'h0;
  assign bit_slice_72602 = significand[24];
  assign ne_72603 = bit_slice_72596 != literal_72597;
  assign x_exponent__1 = normal ? exponent__1 : literal_72598;
  assign literal_72605 = 4'h0;
  assign encode_72606 = {one_hot_72599[16] | one_hot_72599[17] | one_hot_72599[18] | one_hot_72599[19] | one_hot_72599[20] | one_hot_72599[21] | one_hot_72599[22] | one_hot_72599[23] | one_hot_72599[24], one_hot_72599[8] | one_hot_72599[9] | one_hot_72599[10] | one_hot_72599[11] | one_hot_72599[12] | one_hot_72599[13] | one_hot_72599[14] | one_hot_72599[15] | one_hot_72599[24], one_hot_72599[4] | one_hot_72599[5] | one_hot_72599[6] | one_hot_72599[7] | one_hot_72599[12] | one_hot_72599[13] | one_hot_72599[14] | one_hot_72599[15] | one_hot_72599[20] | one_hot_72599[21] | one_hot_72599[22] | one_hot_72599[23], one_hot_72599[2] | one_hot_72599[3] | one_hot_72599[6] | one_hot_72599[7] | one_hot_72599[10] | one_hot_72599[11] | one_hot_72599[14] | one_hot_72599[15] | one_hot_72599[18] | one_hot_72599[19] | one_hot_72599[22] | one_hot_72599[23], one_hot_72599[1] | one_hot_72599[3] | one_hot_72599[5] | one_hot_72599[7] | one_hot_72599[9] | one_hot_72599[11] | one_hot_72599[13] | one_hot_72599[15] | one_hot_72599[17] | one_hot_72599[19] | one_hot_72599[21] | one_hot_72599[23]};
  assign concat_72607 = {literal_72600, ____state_2};
  assign sign_ext_72608 = {9{not_72588}};
  assign bit_slice_72609 = significand[23];
  assign or_72610 = bit_slice_72602 | ne_72603;
  assign concat_72611 = {literal_72600, x_exponent__1};
  assign concat_72612 = {literal_72605, encode_72606};
  assign exponent = concat_72607 & sign_ext_72608;
  assign bit_slice_72614 = significand[46:24];
  assign literal_72615 = 31'h0000_0000;
  assign up = bit_slice_72609 & or_72610;
  assign sub_72617 = concat_72611 - concat_72612;
  assign concat_72618 = {exponent, bit_slice_72614};
  assign concat_72619 = {literal_72615, up};
  assign bit_slice_72623 = sub_72617[0];
  assign literal_72622 = 5'h1a;
  assign value = concat_72618 + concat_72619;
  assign literal_72625 = 32'h7f7f_ffff;
  assign literal_72628 = 9'h000;
  assign odd = ~bit_slice_72623;
  assign literal_72631 = 8'hff;
  assign eq_72632 = fraction == literal_72597;
  assign significand__1 = encode_72606 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_72606;
  assign eq_72627 = ____state_1 == literal_72622;
  assign ugt_72635 = value > literal_72625;
  assign sign_ext_72639 = {{1{sub_72617[8]}}, sub_72617};
  assign concat_72640 = {literal_72628, odd};
  assign bit_slice_72641 = ____state_4[25:0];
  assign bit_slice_72642 = ____state_3[47:46];
  assign literal_72643 = 2'h1;
  assign special = exponent__1 == literal_72631;
  assign x_sign = tuple_index_72579[31];
  assign not_72646 = ~eq_72632;
  assign concat_72647 = {significand__1, literal_72600};
  assign concat_72648 = {literal_72600, significand__1};
  assign ends = ____state_0 & eq_72627;
  assign or_72650 = ____state_6 | ugt_72635;
  assign bit_slice_72651 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign sub_72657 = sign_ext_72639 - concat_72640;
  assign literal_72658 = 10'h07f;
  assign __state_root__1emainder = {bit_slice_72641, bit_slice_72642};
  assign trial = {____state_5, literal_72643};
  assign not_72661 = ~special;
  assign not_72662 = ~x_sign;
  assign zero = ~(normal | not_72646);
  assign sel_72664 = bit_slice_72623 ? concat_72648 : concat_72647;
  assign not_72656 = ~ends;
  assign not_72665 = ~____state_9;
  assign sel_72667 = or_72650 ? INFINITY : bit_slice_72651;
  assign NAN = 31'h7fc0_0000;
  assign literal_72672 = 5'h01;
  assign add_72673 = sub_72657 + literal_72658;
  assign fits = __state_root__1emainder >= trial;
  assign sub_72675 = __state_root__1emainder - trial;
  assign bit_slice_72676 = ____state_5[24:0];
  assign x_nan = ~(not_72661 | eq_72632);
  assign nor_72678 = ~(not_72662 | zero);
  assign tuple_index_72679 = root_data[12:0];
  assign concat_72680 = {sel_72664, literal_72586};
  assign bit_slice_72681 = ____state_3[45:0];
  assign active_inputs_valid_0 = root_valid | ____state_0;
  assign or_72671 = root_results_ready | not_72656;
  assign nor_72682 = ~(not_72665 | ____state_7);
  assign size = ____state_7 ? NAN : sel_72667;
  assign add_72691 = ____state_1 + literal_72672;
  assign sign_ext_72692 = {5{____state_0}};
  assign bit_slice_72693 = add_72673[8:1];
  assign sel_72694 = fits ? sub_72675 : __state_root__1emainder;
  assign sign_ext_72695 = {28{____state_0}};
  assign concat_72696 = {bit_slice_72676, fits};
  assign sign_ext_72697 = {26{____state_0}};
  assign x_infinite = special & eq_72632;
  assign or_72699 = x_nan | nor_72678;
  assign tuple_index_72700 = tuple_index_72679[12:8];
  assign tuple_index_72701 = tuple_index_72679[7:6];
  assign tuple_index_72702 = tuple_index_72679[5:5];
  assign tuple_index_72703 = tuple_index_72679[4:1];
  assign tuple_index_72704 = tuple_index_72679[0:0];
  assign sel_72705 = ____state_0 ? bit_slice_72681 : concat_72680;
  assign literal_72706 = 2'h0;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_72671;
  assign not_72626 = ~____state_0;
  assign concat_72707 = {nor_72682, size, nor_72682, size, nor_72682, size, nor_72682, size};
  assign __state_tag = {____state_10, ____state_11, ____state_12, ____state_13, ____state_14};
  assign nand_72709 = ~(____state_0 & eq_72627);
  assign and_72712 = add_72691 & sign_ext_72692;
  assign sel_72714 = ____state_0 ? ____state_2 : bit_slice_72693;
  assign and_72716 = sel_72694 & sign_ext_72695;
  assign and_72718 = concat_72696 & sign_ext_72697;
  assign sel_72720 = ____state_0 ? ____state_6 : x_infinite;
  assign sel_72722 = ____state_0 ? ____state_7 : or_72699;
  assign sel_72724 = ____state_0 ? ____state_8 : zero;
  assign sel_72726 = ____state_0 ? ____state_9 : x_sign;
  assign sel_72728 = ____state_0 ? ____state_10 : tuple_index_72700;
  assign sel_72730 = ____state_0 ? ____state_11 : tuple_index_72701;
  assign sel_72732 = ____state_0 ? ____state_12 : tuple_index_72702;
  assign sel_72734 = ____state_0 ? ____state_13 : tuple_index_72703;
  assign sel_72736 = ____state_0 ? ____state_14 : tuple_index_72704;
  assign concat_72738 = {sel_72705, literal_72706};
  assign and_76543 = stage_outputs_valid_0 & not_72626;
  assign tuple_72741 = {concat_72707, __state_tag};
  assign and_76544 = active_inputs_valid_0 & ends;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_72709 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_72712 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_72714 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? and_72716 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_72718 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_72720 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_72722 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_72724 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_72726 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_72728 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_72730 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_72732 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_72734 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_72736 : ____state_14;
      ____state_3 <= stage_outputs_valid_0 ? concat_72738 : ____state_3;
    end
  end
  assign root_ready = and_76543;
  assign root_results_data = tuple_72741;
  assign root_results_valid = and_76544;
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
  wire not_63246;
  wire not_63248;
  wire not_63250;
  wire [3:0] bit_slice_63261;
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
  wire and_63251;
  wire eq_63253;
  wire not_63254;
  wire and_63255;
  wire and_63256;
  wire [31:0] literal_63274;
  wire or_76015;
  wire or_76016;
  wire or_76017;
  wire eq_63305;
  wire eq_63287;
  wire eq_63288;
  wire eq_63289;
  wire eq_63290;
  wire eq_63291;
  wire eq_63292;
  wire eq_63293;
  wire eq_63294;
  wire eq_63295;
  wire eq_63296;
  wire eq_63297;
  wire [30:0] literal_63280;
  wire or_63281;
  wire starts;
  wire or_63283;
  wire [6:0] literal_63306;
  wire ne_63307;
  wire not_63309;
  wire stage_outputs_valid_0;
  wire not_63313;
  wire not_63315;
  wire [11:0] concat_63339;
  wire [10:0] concat_63327;
  wire eq_63316;
  wire [31:0] concat_63317;
  wire not_63318;
  wire [31:0] concat_63319;
  wire [31:0] concat_63320;
  wire [31:0] concat_63321;
  wire eq_63322;
  wire eq_63323;
  wire not_63243;
  wire not_63260;
  wire [22:0] literal_63328;
  wire [22:0] literal_63338;
  wire [22:0] bit_slice_63329;
  wire [22:0] bit_slice_63330;
  wire [22:0] bit_slice_63331;
  wire [22:0] bit_slice_63332;
  wire [22:0] bit_slice_63333;
  wire [22:0] bit_slice_63334;
  wire [22:0] literal_63335;
  wire [22:0] bit_slice_63336;
  wire [22:0] bit_slice_63337;
  wire [8:0] literal_63340;
  wire [8:0] concat_63341;
  wire [8:0] bit_slice_63342;
  wire [8:0] bit_slice_63343;
  wire [8:0] bit_slice_63344;
  wire [8:0] bit_slice_63345;
  wire [8:0] bit_slice_63346;
  wire [8:0] bit_slice_63347;
  wire [8:0] literal_63351;
  wire [8:0] bit_slice_63348;
  wire [8:0] bit_slice_63349;
  wire [8:0] literal_63350;
  wire and_76022;
  wire send_2517_finished;
  wire and_76024;
  wire send_2521_finished;
  wire and_76026;
  wire send_2535_finished;
  wire [12:0] one_hot_75664;
  wire [11:0] one_hot_75670;
  wire and_63358;
  wire [31:0] add_63359;
  wire [31:0] sign_ext_63360;
  wire [31:0] add_63361;
  wire [31:0] add_63362;
  wire [31:0] add_63363;
  wire and_63364;
  wire and_63365;
  wire ne_63366;
  wire ne_63367;
  wire new_aw;
  wire nand_63369;
  wire [3:0] bit_slice_63370;
  wire new_w;
  wire [22:0] one_hot_sel_75675;
  wire [8:0] one_hot_sel_75669;
  wire and_63375;
  wire not_63376;
  wire and_63377;
  wire not_63378;
  wire and_63379;
  wire not_63380;
  wire [11:0] bit_slice_75665;
  wire [10:0] bit_slice_75671;
  wire [31:0] sel_63383;
  wire [31:0] sel_63386;
  wire [31:0] and_63388;
  wire [31:0] and_63390;
  wire [31:0] and_63392;
  wire [31:0] and_63394;
  wire [31:0] sel_63396;
  wire [31:0] sel_63398;
  wire or_63400;
  wire and_63402;
  wire sel_63404;
  wire [3:0] sel_63406;
  wire sel_63408;
  wire [31:0] sel_63410;
  wire and_76046;
  wire [1:0] literal_63417;
  wire [31:0] concat_63418;
  wire and_76047;
  wire [95:0] tuple_63420;
  wire and_63421;
  wire or_63422;
  wire and_63423;
  wire or_63424;
  wire and_63425;
  wire or_63426;
  wire eq_75666;
  wire eq_75672;
  assign write = ____state_10 & ____state_12;
  assign ends = done_data[0:0];
  assign COUNT = 4'h3;
  assign bad_write = done_data[1:1];
  assign not_63246 = ~write;
  assign not_63248 = ~s_ar_valid;
  assign not_63250 = ~____state_9;
  assign bit_slice_63261 = s_ar_data[5:2];
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
  assign and_63251 = done_valid & ends;
  assign eq_63253 = ____state_11 == COUNT;
  assign not_63254 = ~____state_8;
  assign and_63255 = events_valid & events_data;
  assign and_63256 = done_valid & bad_write;
  assign literal_63274 = 32'h0000_0000;
  assign or_76015 = s_b_ready | __s_b_already_done_reg | not_63246;
  assign or_76016 = s_r_ready | __s_r_already_done_reg | not_63248;
  assign or_76017 = start_ready | __start_already_done_reg | not_63250;
  assign eq_63305 = bit_slice_63261 == UNIT;
  assign eq_63287 = bit_slice_63261 == POSITION;
  assign eq_63288 = bit_slice_63261 == SCRATCH;
  assign eq_63289 = bit_slice_63261 == WORDS;
  assign eq_63290 = bit_slice_63261 == ERRORS;
  assign eq_63291 = bit_slice_63261 == BEATS;
  assign eq_63292 = bit_slice_63261 == CYCLES;
  assign eq_63293 = bit_slice_63261 == DONE;
  assign eq_63294 = bit_slice_63261 == COUNT;
  assign eq_63295 = bit_slice_63261 == QUEUE;
  assign eq_63296 = bit_slice_63261 == STATUS;
  assign eq_63297 = bit_slice_63261 == BUILD;
  assign literal_63280 = 31'h0000_0000;
  assign or_63281 = and_63251 | faults_valid;
  assign starts = write & eq_63253 & not_63254;
  assign or_63283 = and_63255 | and_63256 | faults_valid;
  assign literal_63306 = 7'h00;
  assign ne_63307 = ____state_5 != literal_63274;
  assign not_63309 = ~__s_b_already_done_reg;
  assign stage_outputs_valid_0 = or_76015 & or_76016 & or_76017;
  assign not_63313 = ~__s_r_already_done_reg;
  assign not_63315 = ~__start_already_done_reg;
  assign concat_63339 = {eq_63305, eq_63287, eq_63288, eq_63289, eq_63290, eq_63291, eq_63292, eq_63293, eq_63294, eq_63295, eq_63296, eq_63297};
  assign concat_63327 = {eq_63287, eq_63288, eq_63289, eq_63290, eq_63291, eq_63292, eq_63293, eq_63294, eq_63295, eq_63296, eq_63297};
  assign eq_63316 = ____state_11 == QUEUE;
  assign concat_63317 = {literal_63280, or_63281};
  assign not_63318 = ~starts;
  assign concat_63319 = {literal_63280, ____state_8};
  assign concat_63320 = {literal_63280, events_valid};
  assign concat_63321 = {literal_63280, or_63283};
  assign eq_63322 = ____state_11 == SCRATCH;
  assign eq_63323 = ____state_11 == POSITION;
  assign not_63243 = ~____state_10;
  assign not_63260 = ~____state_12;
  assign literal_63328 = 23'h6a_ba26;
  assign literal_63338 = 23'h00_0000;
  assign bit_slice_63329 = ____state_0[31:9];
  assign bit_slice_63330 = ____state_1[31:9];
  assign bit_slice_63331 = ____state_2[31:9];
  assign bit_slice_63332 = ____state_3[31:9];
  assign bit_slice_63333 = ____state_4[31:9];
  assign bit_slice_63334 = ____state_5[31:9];
  assign literal_63335 = 23'h00_0001;
  assign bit_slice_63336 = ____state_6[31:9];
  assign bit_slice_63337 = ____state_7[31:9];
  assign literal_63340 = 9'h13f;
  assign concat_63341 = {literal_63306, ne_63307, ____state_8};
  assign bit_slice_63342 = ____state_0[8:0];
  assign bit_slice_63343 = ____state_1[8:0];
  assign bit_slice_63344 = ____state_2[8:0];
  assign bit_slice_63345 = ____state_3[8:0];
  assign bit_slice_63346 = ____state_4[8:0];
  assign bit_slice_63347 = ____state_5[8:0];
  assign literal_63351 = 9'h000;
  assign bit_slice_63348 = ____state_6[8:0];
  assign bit_slice_63349 = ____state_7[8:0];
  assign literal_63350 = 9'h001;
  assign and_76022 = write & not_63309;
  assign send_2517_finished = stage_outputs_valid_0 & write;
  assign and_76024 = s_ar_valid & not_63313;
  assign send_2521_finished = stage_outputs_valid_0 & s_ar_valid;
  assign and_76026 = ____state_9 & not_63315;
  assign send_2535_finished = stage_outputs_valid_0 & ____state_9;
  assign one_hot_75664 = {concat_63339[11:0] == 12'h000, concat_63339[11] && concat_63339[10:0] == 11'h000, concat_63339[10] && concat_63339[9:0] == 10'h000, concat_63339[9] && concat_63339[8:0] == 9'h000, concat_63339[8] && concat_63339[7:0] == 8'h00, concat_63339[7] && concat_63339[6:0] == 7'h00, concat_63339[6] && concat_63339[5:0] == 6'h00, concat_63339[5] && concat_63339[4:0] == 5'h00, concat_63339[4] && concat_63339[3:0] == 4'h0, concat_63339[3] && concat_63339[2:0] == 3'h0, concat_63339[2] && concat_63339[1:0] == 2'h0, concat_63339[1] && !concat_63339[0], concat_63339[0]};
  assign one_hot_75670 = {concat_63327[10:0] == 11'h000, concat_63327[10] && concat_63327[9:0] == 10'h000, concat_63327[9] && concat_63327[8:0] == 9'h000, concat_63327[8] && concat_63327[7:0] == 8'h00, concat_63327[7] && concat_63327[6:0] == 7'h00, concat_63327[6] && concat_63327[5:0] == 6'h00, concat_63327[5] && concat_63327[4:0] == 5'h00, concat_63327[4] && concat_63327[3:0] == 4'h0, concat_63327[3] && concat_63327[2:0] == 3'h0, concat_63327[2] && concat_63327[1:0] == 2'h0, concat_63327[1] && !concat_63327[0], concat_63327[0]};
  assign and_63358 = ____state_10 & ____state_12 & eq_63316;
  assign add_63359 = ____state_2 + concat_63317;
  assign sign_ext_63360 = {32{not_63318}};
  assign add_63361 = ____state_3 + concat_63319;
  assign add_63362 = ____state_4 + concat_63320;
  assign add_63363 = ____state_5 + concat_63321;
  assign and_63364 = ____state_10 & ____state_12 & eq_63322;
  assign and_63365 = ____state_10 & ____state_12 & eq_63323;
  assign ne_63366 = ____state_2 != ____state_1;
  assign ne_63367 = ____state_13 != literal_63274;
  assign new_aw = s_aw_valid & not_63243;
  assign nand_63369 = ~(____state_10 & ____state_12);
  assign bit_slice_63370 = s_aw_data[5:2];
  assign new_w = s_w_valid & not_63260;
  assign one_hot_sel_75675 = literal_63328 & {23{concat_63327[0]}} | literal_63338 & {23{concat_63327[1]}} | bit_slice_63329 & {23{concat_63327[2]}} | bit_slice_63330 & {23{concat_63327[3]}} | bit_slice_63331 & {23{concat_63327[4]}} | bit_slice_63332 & {23{concat_63327[5]}} | bit_slice_63333 & {23{concat_63327[6]}} | bit_slice_63334 & {23{concat_63327[7]}} | literal_63335 & {23{concat_63327[8]}} | bit_slice_63336 & {23{concat_63327[9]}} | bit_slice_63337 & {23{concat_63327[10]}};
  assign one_hot_sel_75669 = literal_63340 & {9{concat_63339[0]}} | concat_63341 & {9{concat_63339[1]}} | bit_slice_63342 & {9{concat_63339[2]}} | bit_slice_63343 & {9{concat_63339[3]}} | bit_slice_63344 & {9{concat_63339[4]}} | bit_slice_63345 & {9{concat_63339[5]}} | bit_slice_63346 & {9{concat_63339[6]}} | bit_slice_63347 & {9{concat_63339[7]}} | literal_63351 & {9{concat_63339[8]}} | bit_slice_63348 & {9{concat_63339[9]}} | bit_slice_63349 & {9{concat_63339[10]}} | literal_63350 & {9{concat_63339[11]}};
  assign and_63375 = and_76022 & s_b_ready;
  assign not_63376 = ~send_2517_finished;
  assign and_63377 = and_76024 & s_r_ready;
  assign not_63378 = ~send_2521_finished;
  assign and_63379 = and_76026 & start_ready;
  assign not_63380 = ~send_2535_finished;
  assign bit_slice_75665 = one_hot_75664[11:0];
  assign bit_slice_75671 = one_hot_75670[10:0];
  assign sel_63383 = and_63358 ? ____state_13 : ____state_0;
  assign sel_63386 = starts ? ____state_13 : ____state_1;
  assign and_63388 = add_63359 & sign_ext_63360;
  assign and_63390 = add_63361 & sign_ext_63360;
  assign and_63392 = add_63362 & sign_ext_63360;
  assign and_63394 = add_63363 & sign_ext_63360;
  assign sel_63396 = and_63364 ? ____state_13 : ____state_6;
  assign sel_63398 = and_63365 ? ____state_13 : ____state_7;
  assign or_63400 = starts | ne_63366;
  assign and_63402 = starts & ne_63367;
  assign sel_63404 = ____state_10 ? nand_63369 : new_aw;
  assign sel_63406 = new_aw ? bit_slice_63370 : ____state_11;
  assign sel_63408 = ____state_12 ? nand_63369 : new_w;
  assign sel_63410 = new_w ? s_w_data : ____state_13;
  assign and_76046 = stage_outputs_valid_0 & not_63243;
  assign literal_63417 = 2'h0;
  assign concat_63418 = {one_hot_sel_75675, one_hot_sel_75669};
  assign and_76047 = stage_outputs_valid_0 & not_63260;
  assign tuple_63420 = {____state_0, ____state_1, ____state_7};
  assign and_63421 = and_63375 & not_63376;
  assign or_63422 = and_63375 | send_2517_finished;
  assign and_63423 = and_63377 & not_63378;
  assign or_63424 = and_63377 | send_2521_finished;
  assign and_63425 = and_63379 & not_63380;
  assign or_63426 = and_63379 | send_2535_finished;
  assign eq_75666 = concat_63339 == bit_slice_75665;
  assign eq_75672 = concat_63327 == bit_slice_75671;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_63383 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_63386 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_63388 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? and_63390 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? and_63392 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_63394 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_63396 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_63398 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? or_63400 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_63402 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_63404 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_63406 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_63408 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_63410 : ____state_13;
      __s_b_already_done_reg <= or_63422 ? and_63421 : __s_b_already_done_reg;
      __s_r_already_done_reg <= or_63424 ? and_63423 : __s_r_already_done_reg;
      __start_already_done_reg <= or_63426 ? and_63425 : __start_already_done_reg;
    end
  end
  assign done_ready = stage_outputs_valid_0;
  assign events_ready = stage_outputs_valid_0;
  assign faults_ready = stage_outputs_valid_0;
  assign s_ar_ready = stage_outputs_valid_0;
  assign s_aw_ready = and_76046;
  assign s_b_data = literal_63417;
  assign s_b_valid = and_76022;
  assign s_r_data = concat_63418;
  assign s_r_valid = and_76024;
  assign s_w_ready = and_76047;
  assign start_data = tuple_63420;
  assign start_valid = and_76026;
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
  output wire [96:0] collects_data,
  output wire collects_valid,
  output wire commands_ready,
  output wire faults_data,
  output wire faults_valid,
  output wire [96:0] feeds_data,
  output wire feeds_valid,
  output wire finished_ready,
  output wire [51:0] jobs_w_data,
  output wire jobs_w_valid,
  output wire [51:0] jobs_x_data,
  output wire jobs_x_valid,
  output wire [114:0] reads_data,
  output wire reads_valid,
  output wire start_ready,
  output wire [178:0] walks_data,
  output wire walks_valid,
  output wire [112:0] writes_data,
  output wire writes_valid
);
  function automatic [29:0] priority_sel_30b_2way (input reg [1:0] sel, input reg [29:0] case0, input reg [29:0] case1, input reg [29:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_30b_2way = case0;
        end
        2'b10: begin
          priority_sel_30b_2way = case1;
        end
        2'b00: begin
          priority_sel_30b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_30b_2way = 30'dx;
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
  reg ____state_8;
  reg ____state_9;
  reg [15:0] ____state_10;
  reg [31:0] ____state_11;
  reg [31:0] ____state_12;
  reg [31:0] ____state_13;
  reg [31:0] ____state_14;
  reg [31:0] ____state_15;
  reg [31:0] ____state_16;
  reg [15:0] ____state_17;
  reg [4:0] ____state_18;
  reg [1:0] ____state_19;
  reg [1:0] ____state_20;
  reg ____state_21;
  reg ____state_22;
  reg [1:0] ____state_23;
  reg [31:0] ____state_24;
  reg [15:0] ____state_25;
  reg [31:0] ____state_26;
  reg [3:0] ____state_27;
  reg [31:0] ____state_28;
  reg [31:0] ____state_29;
  reg [15:0] ____state_30;
  reg [15:0] ____state_31;
  reg [31:0] ____state_32;
  reg [31:0] ____state_33;
  reg [15:0] ____state_34;
  reg [2:0] ____state_35;
  reg [31:0] ____state_36;
  reg [31:0] ____state_37;
  reg [31:0] ____state_38;
  reg [15:0] ____state_39;
  reg ____state_40;
  reg ____state_41;
  reg ____state_42;
  reg ____state_43;
  reg [7:0] ____state_44;
  reg __collects_already_done_reg;
  reg __faults_already_done_reg;
  reg __feeds_already_done_reg;
  reg __jobs_w_already_done_reg;
  reg __jobs_x_already_done_reg;
  reg __reads_already_done_reg;
  reg __walks_already_done_reg;
  reg __writes_already_done_reg;
  wire [31:0] literal_63512;
  wire [15:0] bit_slice_63513;
  wire [15:0] literal_63514;
  wire [7:0] literal_63509;
  wire bit_slice_63520;
  wire [31:0] bit_slice_63521;
  wire [31:0] add_63522;
  wire [14:0] literal_63523;
  wire [15:0] add_63524;
  wire [2:0] literal_63516;
  wire sel_63517;
  wire ne_63519;
  wire [31:0] count__1;
  wire [31:0] literal_63531;
  wire [31:0] literal_63532;
  wire [30:0] concat_63533;
  wire [3:0] shift;
  wire lit_5_squeezed;
  wire [30:0] bit_slice_63536;
  wire [2:0] literal_63525;
  wire [2:0] literal_63526;
  wire step_4_case_cmp;
  wire nand_63528;
  wire [31:0] add_63544;
  wire [31:0] add_63545;
  wire [30:0] shll_63546;
  wire [31:0] concat_63547;
  wire step_1_case_cmp;
  wire step_2_case_cmp;
  wire [2:0] literal_63539;
  wire at_command;
  wire more;
  wire [2:0] literal_63542;
  wire [2:0] literal_63543;
  wire [2:0] literal_63557;
  wire [29:0] fours_squeezed;
  wire [1:0] pass_operand;
  wire [1:0] literal_63560;
  wire [1:0] literal_63561;
  wire [1:0] pass_top__1;
  wire [26:0] bit_slice_63563;
  wire grows_inputs;
  wire [31:0] bit_slice_63565;
  wire [31:0] concat_63566;
  wire [31:0] add_63567;
  wire receives;
  wire idle;
  wire go;
  wire not_63551;
  wire not_63552;
  wire and_63553;
  wire step_5_case_cmp;
  wire eq_63555;
  wire [2:0] literal_63556;
  wire decodes;
  wire step_default_case_cmp;
  wire [30:0] fours_squeezed__3;
  wire [30:0] literal_63596;
  wire eq_63597;
  wire eq_63598;
  wire eq_63599;
  wire [27:0] concat_63600;
  wire [27:0] concat_63601;
  wire [15:0] bit_slice_63602;
  wire grows_rows;
  wire [31:0] bit_slice_63604;
  wire [31:0] sel_63605;
  wire [31:0] shll_63606;
  wire not_63569;
  wire not_63571;
  wire vector;
  wire nor_63577;
  wire product;
  wire request;
  wire eq_63590;
  wire [6:0] ____state_0__next_value_predicates;
  wire [3:0] bit_slice_63630;
  wire [4:0] bit_slice_63631;
  wire [4:0] literal_63632;
  wire [4:0] literal_63633;
  wire [1:0] literal_63634;
  wire [30:0] add_63635;
  wire [28:0] bit_slice_63636;
  wire [28:0] sign_ext_63637;
  wire [1:0] concat_63638;
  wire bit_slice_63639;
  wire lit_7_squeezed;
  wire [4:0] literal_63641;
  wire [4:0] literal_63642;
  wire [4:0] literal_63643;
  wire [4:0] literal_63644;
  wire [4:0] literal_63645;
  wire [4:0] literal_63646;
  wire [27:0] sel_63647;
  wire [3:0] bit_slice_63648;
  wire [7:0] product__1_mode;
  wire [7:0] literal_63650;
  wire [7:0] literal_63651;
  wire [15:0] words;
  wire [15:0] literal_63653;
  wire [15:0] literal_63654;
  wire [31:0] rows;
  wire [31:0] literal_63656;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [15:0] pass_segments__1;
  wire [30:0] __state_1_bits_1_width_31;
  wire or_63611;
  wire or_63612;
  wire not_63614;
  wire not_63616;
  wire not_63620;
  wire not_63624;
  wire not_63626;
  wire not_63628;
  wire [7:0] one_hot_63673;
  wire [1:0] literal_63674;
  wire [31:0] shrl_63675;
  wire [3:0] bit_slice_63676;
  wire bit_slice_63677;
  wire bit_slice_63678;
  wire bit_slice_63679;
  wire [31:0] add_63680;
  wire eq_63681;
  wire eq_63682;
  wire eq_63683;
  wire [29:0] bit_slice_63684;
  wire [28:0] and_63685;
  wire one_hot_sel_75682;
  wire bit_slice_63687;
  wire eq_63688;
  wire eq_63689;
  wire eq_63690;
  wire eq_63691;
  wire eq_63692;
  wire eq_63693;
  wire [29:0] concat_63694;
  wire or_reduce_63695;
  wire ult_63696;
  wire ult_63697;
  wire ne_63698;
  wire ult_63699;
  wire ne_63700;
  wire ne_63701;
  wire ne_63702;
  wire eq_63703;
  wire bit_slice_63704;
  wire eq_63705;
  wire [30:0] add_63708;
  wire __state_1_portion_0_width_1;
  wire [16:0] concat_63713;
  wire [16:0] concat_63714;
  wire active_inputs_valid_0;
  wire or_76049;
  wire or_76050;
  wire or_76051;
  wire or_76052;
  wire or_76053;
  wire or_76054;
  wire or_76055;
  wire or_76056;
  wire bit_slice_63717;
  wire bit_slice_63718;
  wire bit_slice_63719;
  wire bit_slice_63720;
  wire bit_slice_63721;
  wire bit_slice_63722;
  wire bit_slice_63723;
  wire [2:0] after__1;
  wire [2:0] concat_63725;
  wire ends;
  wire [31:0] literal_63728;
  wire bit_slice_63731;
  wire [31:0] offset;
  wire [31:0] sign_ext_63733;
  wire [31:0] sign_ext_63734;
  wire nor_63735;
  wire [30:0] bit_slice_63736;
  wire [1:0] concat_63737;
  wire [29:0] sel_63738;
  wire [29:0] lit_1_squeezed__2;
  wire [29:0] concat_63740;
  wire [31:0] sign_ext_63741;
  wire or_63742;
  wire [29:0] sel_63743;
  wire [15:0] bit_slice_63744;
  wire [15:0] MAGIC;
  wire is_vector;
  wire and_63747;
  wire filled;
  wire [6:0] literal_63749;
  wire [31:0] concat_63751;
  wire [31:0] run_queue;
  wire [13:0] bit_slice_63753;
  wire [13:0] sign_ext_63754;
  wire [1:0] concat_63755;
  wire [16:0] sel_63756;
  wire [16:0] bit_slice_63757;
  wire [16:0] literal_63758;
  wire bit_slice_63759;
  wire and_76058;
  wire not_63761;
  wire stage_outputs_valid_0;
  wire not_63763;
  wire not_63765;
  wire and_76061;
  wire not_63767;
  wire not_63769;
  wire not_63771;
  wire not_63773;
  wire not_63775;
  wire eq_63777;
  wire eq_63778;
  wire eq_63779;
  wire eq_63780;
  wire eq_63781;
  wire eq_63782;
  wire eq_63783;
  wire and_76067;
  wire and_76068;
  wire and_76069;
  wire and_76070;
  wire and_76071;
  wire and_76072;
  wire and_76073;
  wire waits;
  wire [2:0] sel_63792;
  wire [30:0] sel_63793;
  wire [31:0] sign_ext_63794;
  wire eq_63795;
  wire [31:0] run_count;
  wire not_63798;
  wire [3:0] bit_slice_63799;
  wire [31:0] bit_slice_63800;
  wire [31:0] and_63801;
  wire [31:0] and_63802;
  wire [30:0] sel_63803;
  wire [29:0] priority_sel_63804;
  wire [31:0] bit_slice_63805;
  wire [31:0] and_63806;
  wire [29:0] sel_63807;
  wire [15:0] bit_slice_63808;
  wire eq_63809;
  wire sel_63810;
  wire [7:0] concat_63811;
  wire [31:0] sel_63816;
  wire [13:0] and_63817;
  wire [16:0] priority_sel_63818;
  wire and_63819;
  wire [31:0] sign_ext_63821;
  wire [31:0] sign_ext_63828;
  wire and_63831;
  wire send_2757_finished;
  wire and_76075;
  wire send_2770_finished;
  wire and_63835;
  wire and_63837;
  wire send_2735_finished;
  wire and_63839;
  wire and_76080;
  wire send_2726_finished;
  wire and_76082;
  wire send_2764_finished;
  wire and_76084;
  wire send_2749_finished;
  wire [2:0] one_hot_75677;
  wire not_63847;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_63850;
  wire [2:0] sel_63851;
  wire and_76086;
  wire and_76087;
  wire and_76088;
  wire and_76089;
  wire and_76090;
  wire and_76091;
  wire and_76092;
  wire [31:0] concat_63859;
  wire [31:0] add_63860;
  wire sel_63861;
  wire eq_63862;
  wire [31:0] run_position;
  wire bit_slice_63865;
  wire [31:0] bit_slice_63866;
  wire [31:0] bit_slice_63867;
  wire [4:0] pass_op;
  wire [1:0] pass_source;
  wire bit_slice_63874;
  wire bit_slice_63876;
  wire [3:0] bit_slice_63882;
  wire [31:0] add_63884;
  wire [31:0] add_63886;
  wire [15:0] bit_slice_63888;
  wire [15:0] bit_slice_63890;
  wire [31:0] concat_63892;
  wire [31:0] concat_63894;
  wire [2:0] sign_ext_63897;
  wire [31:0] add_63898;
  wire [31:0] concat_63899;
  wire [31:0] concat_63900;
  wire [15:0] segments;
  wire bit_slice_63902;
  wire good;
  wire [7:0] add_63904;
  wire [7:0] concat_63905;
  wire [2:0] bit_slice_63906;
  wire [2:0] concat_63907;
  wire [31:0] priority_sel_63908;
  wire [31:0] concat_63909;
  wire [31:0] and_63910;
  wire [15:0] sel_75676;
  wire [31:0] sel_63912;
  wire [31:0] sel_63913;
  wire [31:0] and_63914;
  wire [15:0] sel_63915;
  wire and_63916;
  wire and_63917;
  wire not_63918;
  wire and_63919;
  wire not_63920;
  wire and_63921;
  wire and_63923;
  wire not_63924;
  wire and_63925;
  wire and_63927;
  wire not_63928;
  wire and_63929;
  wire not_63930;
  wire and_63931;
  wire not_63932;
  wire [1:0] bit_slice_75678;
  wire or_63934;
  wire [2:0] one_hot_sel_63935;
  wire or_63936;
  wire [31:0] sel_63937;
  wire [31:0] sel_63939;
  wire sel_63941;
  wire [31:0] sel_63943;
  wire [127:0] sel_63945;
  wire [127:0] sel_63947;
  wire [7:0] sel_63949;
  wire sel_63951;
  wire sel_63953;
  wire [15:0] sel_63955;
  wire [31:0] sel_63957;
  wire [31:0] sel_63959;
  wire [31:0] sel_63961;
  wire [31:0] sel_63963;
  wire [31:0] sel_63965;
  wire [31:0] sel_63967;
  wire [15:0] sel_63969;
  wire [4:0] sel_63971;
  wire [1:0] sel_63973;
  wire [1:0] sel_63975;
  wire sel_63977;
  wire sel_63979;
  wire [1:0] sel_63981;
  wire [31:0] sel_63983;
  wire [15:0] sel_63985;
  wire [31:0] sel_63987;
  wire [3:0] sel_63989;
  wire [31:0] sel_63991;
  wire [31:0] sel_63993;
  wire [15:0] sel_63995;
  wire [15:0] sel_63997;
  wire [31:0] sel_63999;
  wire [31:0] sel_64001;
  wire [15:0] sel_64003;
  wire [2:0] sel_64005;
  wire [31:0] sel_64007;
  wire [31:0] sel_64009;
  wire [31:0] sel_64011;
  wire [15:0] sel_64013;
  wire or_64015;
  wire sel_64017;
  wire sel_64019;
  wire sel_64021;
  wire [7:0] sub_64023;
  wire [96:0] __state_i__2_pass;
  wire and_76137;
  wire [51:0] job;
  wire [114:0] read;
  wire [178:0] __state_i__4_walk;
  wire [112:0] tuple_64032;
  wire and_64033;
  wire or_64034;
  wire and_64035;
  wire or_64036;
  wire and_64037;
  wire or_64038;
  wire and_64039;
  wire or_64040;
  wire and_64041;
  wire or_64042;
  wire and_64043;
  wire or_64044;
  wire and_64045;
  wire or_64046;
  wire and_64047;
  wire or_64048;
  wire eq_75679;
  assign literal_63512 = 32'h0000_0001;
  assign bit_slice_63513 = ____state_4[20:5];
  assign literal_63514 = 16'h0001;
  assign literal_63509 = 8'h00;
  assign bit_slice_63520 = ____state_6[91];
  assign bit_slice_63521 = ____state_5[47:16];
  assign add_63522 = ____state_4 + literal_63512;
  assign literal_63523 = 15'h0000;
  assign add_63524 = bit_slice_63513 + literal_63514;
  assign literal_63516 = 3'h4;
  assign sel_63517 = ____state_42 ? ____state_41 : ____state_9;
  assign ne_63519 = ____state_44 != literal_63509;
  assign count__1 = bit_slice_63520 ? add_63522 : bit_slice_63521;
  assign literal_63531 = 32'h0000_0003;
  assign literal_63532 = 32'h0000_001f;
  assign concat_63533 = {literal_63523, add_63524};
  assign shift = ____state_5[14:11];
  assign lit_5_squeezed = 1'h0;
  assign bit_slice_63536 = ____state_4[31:1];
  assign literal_63525 = 3'h1;
  assign literal_63526 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_63516;
  assign nand_63528 = ~(sel_63517 & ____state_43 & ne_63519);
  assign add_63544 = count__1 + literal_63531;
  assign add_63545 = count__1 + literal_63532;
  assign shll_63546 = concat_63533 << shift;
  assign concat_63547 = {lit_5_squeezed, bit_slice_63536};
  assign step_1_case_cmp = ____state_0 == literal_63525;
  assign step_2_case_cmp = ____state_0 == literal_63526;
  assign literal_63539 = 3'h0;
  assign at_command = step_4_case_cmp & nand_63528;
  assign more = ~____state_3;
  assign literal_63542 = 3'h5;
  assign literal_63543 = 3'h6;
  assign literal_63557 = 3'h3;
  assign fours_squeezed = add_63544[31:2];
  assign pass_operand = ____state_5[11:10];
  assign literal_63560 = 2'h3;
  assign literal_63561 = 2'h2;
  assign pass_top__1 = ____state_5[15:14];
  assign bit_slice_63563 = add_63545[31:5];
  assign grows_inputs = ____state_5[10];
  assign bit_slice_63565 = ____state_5[127:96];
  assign concat_63566 = {lit_5_squeezed, shll_63546};
  assign add_63567 = concat_63547 + literal_63512;
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_63539;
  assign go = at_command & ____state_43;
  assign not_63551 = ~step_4_case_cmp;
  assign not_63552 = ~____state_42;
  assign and_63553 = at_command & more;
  assign step_5_case_cmp = ____state_0 == literal_63542;
  assign eq_63555 = ____state_0 == literal_63543;
  assign literal_63556 = 3'h7;
  assign decodes = ____state_0 == literal_63557;
  assign step_default_case_cmp = ____state_0 > literal_63542;
  assign fours_squeezed__3 = {lit_5_squeezed, fours_squeezed};
  assign literal_63596 = 31'h0000_0001;
  assign eq_63597 = pass_operand == literal_63560;
  assign eq_63598 = pass_operand == literal_63561;
  assign eq_63599 = pass_top__1 == literal_63561;
  assign concat_63600 = {lit_5_squeezed, bit_slice_63563};
  assign concat_63601 = {bit_slice_63563, lit_5_squeezed};
  assign bit_slice_63602 = ____state_5[31:16];
  assign grows_rows = ____state_5[9];
  assign bit_slice_63604 = ____state_5[63:32];
  assign sel_63605 = grows_inputs ? concat_63566 : bit_slice_63565;
  assign shll_63606 = add_63567 << shift;
  assign not_63569 = ~receives;
  assign not_63571 = ~idle;
  assign vector = go & ____state_42;
  assign nor_63577 = ~(not_63551 | ____state_43);
  assign product = go & not_63552;
  assign request = idle | and_63553 | step_5_case_cmp | eq_63555;
  assign eq_63590 = ____state_0 == literal_63556;
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign bit_slice_63630 = ____state_6[83:80];
  assign bit_slice_63631 = ____state_5[4:0];
  assign literal_63632 = 5'h02;
  assign literal_63633 = 5'h01;
  assign literal_63634 = 2'h1;
  assign add_63635 = fours_squeezed__3 + literal_63596;
  assign bit_slice_63636 = add_63544[31:3];
  assign sign_ext_63637 = {29{eq_63597}};
  assign concat_63638 = {eq_63598, eq_63597};
  assign bit_slice_63639 = add_63544[2];
  assign lit_7_squeezed = 1'h1;
  assign literal_63641 = 5'h14;
  assign literal_63642 = 5'h1d;
  assign literal_63643 = 5'h1e;
  assign literal_63644 = 5'h1f;
  assign literal_63645 = 5'h00;
  assign literal_63646 = 5'h16;
  assign sel_63647 = eq_63599 ? concat_63601 : concat_63600;
  assign bit_slice_63648 = ____state_5[7:4];
  assign product__1_mode = ____state_5[7:0];
  assign literal_63650 = 8'h24;
  assign literal_63651 = 8'h05;
  assign words = grows_inputs ? add_63524 : bit_slice_63602;
  assign literal_63653 = 16'h0000;
  assign literal_63654 = 16'h0201;
  assign rows = grows_rows ? add_63567 : bit_slice_63604;
  assign literal_63656 = 32'h0000_0000;
  assign beats = grows_rows ? shll_63606 : sel_63605;
  assign product__1_segments = ____state_6[111:96];
  assign pass_segments__1 = ____state_5[63:48];
  assign __state_1_bits_1_width_31 = ____state_1[31:1];
  assign or_63611 = commands_valid | not_63569;
  assign or_63612 = start_valid | not_63571;
  assign not_63614 = ~vector;
  assign not_63616 = ~nor_63577;
  assign not_63620 = ~product;
  assign not_63624 = ~request;
  assign not_63626 = ~eq_63590;
  assign not_63628 = ~go;
  assign one_hot_63673 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign literal_63674 = 2'h0;
  assign shrl_63675 = ____state_4 >> bit_slice_63630;
  assign bit_slice_63676 = ____state_6[87:84];
  assign bit_slice_63677 = ____state_6[88];
  assign bit_slice_63678 = ____state_6[89];
  assign bit_slice_63679 = ____state_5[8];
  assign add_63680 = count__1 + literal_63512;
  assign eq_63681 = bit_slice_63631 == literal_63632;
  assign eq_63682 = bit_slice_63631 == literal_63633;
  assign eq_63683 = pass_top__1 == literal_63634;
  assign bit_slice_63684 = add_63635[30:1];
  assign and_63685 = bit_slice_63636 & sign_ext_63637;
  assign one_hot_sel_75682 = bit_slice_63639 & concat_63638[0] | lit_7_squeezed & concat_63638[1];
  assign bit_slice_63687 = ____state_6[90];
  assign eq_63688 = bit_slice_63631 == literal_63641;
  assign eq_63689 = bit_slice_63631 == literal_63642;
  assign eq_63690 = bit_slice_63631 == literal_63643;
  assign eq_63691 = bit_slice_63631 == literal_63644;
  assign eq_63692 = bit_slice_63631 == literal_63645;
  assign eq_63693 = bit_slice_63631 == literal_63646;
  assign concat_63694 = {lit_5_squeezed, sel_63647, lit_5_squeezed};
  assign or_reduce_63695 = |bit_slice_63648;
  assign ult_63696 = product__1_mode < literal_63650;
  assign ult_63697 = product__1_mode < literal_63651;
  assign ne_63698 = words != literal_63653;
  assign ult_63699 = words < literal_63654;
  assign ne_63700 = rows != literal_63656;
  assign ne_63701 = beats != literal_63656;
  assign ne_63702 = product__1_segments != literal_63653;
  assign eq_63703 = count__1 == literal_63656;
  assign bit_slice_63704 = count__1[31];
  assign eq_63705 = pass_segments__1 == literal_63653;
  assign add_63708 = __state_1_bits_1_width_31 + literal_63596;
  assign __state_1_portion_0_width_1 = ____state_1[0];
  assign concat_63713 = {lit_5_squeezed, ____state_10};
  assign concat_63714 = {____state_10, lit_5_squeezed};
  assign active_inputs_valid_0 = or_63611 & or_63612;
  assign or_76049 = collects_ready | __collects_already_done_reg | not_63614;
  assign or_76050 = faults_ready | __faults_already_done_reg | not_63616;
  assign or_76051 = feeds_ready | __feeds_already_done_reg | not_63614;
  assign or_76052 = jobs_w_ready | __jobs_w_already_done_reg | not_63620;
  assign or_76053 = jobs_x_ready | __jobs_x_already_done_reg | not_63620;
  assign or_76054 = reads_ready | __reads_already_done_reg | not_63624;
  assign or_76055 = walks_ready | __walks_already_done_reg | not_63626;
  assign or_76056 = writes_ready | __writes_already_done_reg | not_63628;
  assign bit_slice_63717 = one_hot_63673[6];
  assign bit_slice_63718 = one_hot_63673[5];
  assign bit_slice_63719 = one_hot_63673[4];
  assign bit_slice_63720 = one_hot_63673[3];
  assign bit_slice_63721 = one_hot_63673[2];
  assign bit_slice_63722 = one_hot_63673[1];
  assign bit_slice_63723 = one_hot_63673[0];
  assign after__1 = {literal_63674, more};
  assign concat_63725 = {lit_7_squeezed, ____state_42, lit_7_squeezed};
  assign ends = eq_63555 | eq_63590 | nor_63577;
  assign literal_63728 = 32'h0000_0002;
  assign bit_slice_63731 = ____state_5[4];
  assign offset = shrl_63675 << bit_slice_63676;
  assign sign_ext_63733 = {32{bit_slice_63677}};
  assign sign_ext_63734 = {32{bit_slice_63678}};
  assign nor_63735 = ~(bit_slice_63679 | grows_rows);
  assign bit_slice_63736 = add_63680[31:1];
  assign concat_63737 = {eq_63681, eq_63682};
  assign sel_63738 = eq_63683 ? bit_slice_63684 : fours_squeezed;
  assign lit_1_squeezed__2 = 30'h0000_0001;
  assign concat_63740 = {and_63685, one_hot_sel_75682};
  assign sign_ext_63741 = {32{bit_slice_63687}};
  assign or_63742 = eq_63688 | eq_63689 | eq_63690 | eq_63691 | eq_63692;
  assign sel_63743 = eq_63693 ? concat_63694 : fours_squeezed;
  assign bit_slice_63744 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign is_vector = or_reduce_63695 & ult_63696;
  assign and_63747 = ult_63697 & ne_63698 & ult_63699 & ne_63700 & ne_63701 & ne_63702;
  assign filled = ~(eq_63703 | bit_slice_63704 | eq_63705);
  assign literal_63749 = 7'h00;
  assign concat_63751 = {add_63708, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_63753 = ____state_13[31:18];
  assign sign_ext_63754 = {14{eq_63555}};
  assign concat_63755 = {eq_63555, step_5_case_cmp};
  assign sel_63756 = ____state_8 ? concat_63714 : concat_63713;
  assign bit_slice_63757 = ____state_13[17:1];
  assign literal_63758 = 17'h0_0001;
  assign bit_slice_63759 = ____state_13[0];
  assign and_76058 = active_inputs_valid_0 & vector;
  assign not_63761 = ~__collects_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_76049 & or_76050 & or_76051 & or_76052 & or_76053 & or_76054 & or_76055 & or_76056;
  assign not_63763 = ~__faults_already_done_reg;
  assign not_63765 = ~__feeds_already_done_reg;
  assign and_76061 = active_inputs_valid_0 & product;
  assign not_63767 = ~__jobs_w_already_done_reg;
  assign not_63769 = ~__jobs_x_already_done_reg;
  assign not_63771 = ~__reads_already_done_reg;
  assign not_63773 = ~__walks_already_done_reg;
  assign not_63775 = ~__writes_already_done_reg;
  assign eq_63777 = idle == bit_slice_63717;
  assign eq_63778 = step_1_case_cmp == bit_slice_63718;
  assign eq_63779 = step_2_case_cmp == bit_slice_63719;
  assign eq_63780 = decodes == bit_slice_63720;
  assign eq_63781 = step_4_case_cmp == bit_slice_63721;
  assign eq_63782 = step_5_case_cmp == bit_slice_63722;
  assign eq_63783 = step_default_case_cmp == bit_slice_63723;
  assign and_76067 = active_inputs_valid_0 & idle;
  assign and_76068 = active_inputs_valid_0 & step_1_case_cmp;
  assign and_76069 = active_inputs_valid_0 & step_2_case_cmp;
  assign and_76070 = active_inputs_valid_0 & decodes;
  assign and_76071 = active_inputs_valid_0 & step_4_case_cmp;
  assign and_76072 = active_inputs_valid_0 & step_5_case_cmp;
  assign and_76073 = active_inputs_valid_0 & step_default_case_cmp;
  assign waits = sel_63517 & ____state_43 & ne_63519;
  assign sel_63792 = ____state_43 ? concat_63725 : after__1;
  assign sel_63793 = ends ? add_63708 : __state_1_bits_1_width_31;
  assign sign_ext_63794 = {32{ends}};
  assign eq_63795 = ____state_2 == literal_63728;
  assign run_count = start_data[63:32];
  assign not_63798 = ~bit_slice_63731;
  assign bit_slice_63799 = ____state_5[3:0];
  assign bit_slice_63800 = ____state_5[95:64];
  assign and_63801 = offset & sign_ext_63733;
  assign and_63802 = offset & sign_ext_63734;
  assign sel_63803 = nor_63735 ? fours_squeezed__3 : bit_slice_63736;
  assign priority_sel_63804 = priority_sel_30b_2way(concat_63737, sel_63738, lit_1_squeezed__2, concat_63740);
  assign bit_slice_63805 = ____state_6[31:0];
  assign and_63806 = offset & sign_ext_63741;
  assign sel_63807 = or_63742 ? lit_1_squeezed__2 : sel_63743;
  assign bit_slice_63808 = ____state_6[79:64];
  assign eq_63809 = bit_slice_63744 == MAGIC;
  assign sel_63810 = is_vector ? filled : and_63747;
  assign concat_63811 = {literal_63749, go};
  assign sel_63816 = idle ? run_queue : concat_63751;
  assign and_63817 = bit_slice_63753 & sign_ext_63754;
  assign priority_sel_63818 = priority_sel_17b_2way(concat_63755, sel_63756, bit_slice_63757, literal_63758);
  assign and_63819 = bit_slice_63759 & eq_63555;
  assign sign_ext_63821 = {32{eq_63555}};
  assign sign_ext_63828 = {32{____state_42}};
  assign and_63831 = and_76058 & not_63761;
  assign send_2757_finished = stage_outputs_valid_0 & vector;
  assign and_76075 = active_inputs_valid_0 & nor_63577 & not_63763;
  assign send_2770_finished = stage_outputs_valid_0 & nor_63577;
  assign and_63835 = and_76058 & not_63765;
  assign and_63837 = and_76061 & not_63767;
  assign send_2735_finished = stage_outputs_valid_0 & product;
  assign and_63839 = and_76061 & not_63769;
  assign and_76080 = active_inputs_valid_0 & request & not_63771;
  assign send_2726_finished = stage_outputs_valid_0 & request;
  assign and_76082 = active_inputs_valid_0 & eq_63590 & not_63773;
  assign send_2764_finished = stage_outputs_valid_0 & eq_63590;
  assign and_76084 = active_inputs_valid_0 & go & not_63775;
  assign send_2749_finished = stage_outputs_valid_0 & go;
  assign one_hot_75677 = {concat_63638[1:0] == 2'h0, concat_63638[1] && !concat_63638[0], concat_63638[0]};
  assign not_63847 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_63777 & eq_63778 & eq_63779 & eq_63780 & eq_63781 & eq_63782 & eq_63783;
  assign concat_63850 = {and_76067, and_76068, and_76069, and_76070, and_76071, and_76072, and_76073};
  assign sel_63851 = waits ? literal_63516 : sel_63792;
  assign and_76086 = stage_outputs_valid_0 & idle;
  assign and_76087 = stage_outputs_valid_0 & step_1_case_cmp;
  assign and_76088 = stage_outputs_valid_0 & step_2_case_cmp;
  assign and_76089 = stage_outputs_valid_0 & decodes;
  assign and_76090 = stage_outputs_valid_0 & step_4_case_cmp;
  assign and_76091 = stage_outputs_valid_0 & step_5_case_cmp;
  assign and_76092 = stage_outputs_valid_0 & step_default_case_cmp;
  assign concat_63859 = {sel_63793, __state_1_portion_0_width_1};
  assign add_63860 = ____state_2 + sign_ext_63794;
  assign sel_63861 = ends ? eq_63795 : ____state_3;
  assign eq_63862 = run_count == literal_63512;
  assign run_position = start_data[31:0];
  assign bit_slice_63865 = ____state_5[15];
  assign bit_slice_63866 = ____state_6[63:32];
  assign bit_slice_63867 = ____state_6[95:64];
  assign pass_op = {not_63798, bit_slice_63799};
  assign pass_source = ____state_5[9:8];
  assign bit_slice_63874 = ____state_5[12];
  assign bit_slice_63876 = ____state_5[13];
  assign bit_slice_63882 = ____state_4[3:0];
  assign add_63884 = bit_slice_63800 + and_63801;
  assign add_63886 = bit_slice_63565 + and_63802;
  assign bit_slice_63888 = ____state_6[47:32];
  assign bit_slice_63890 = ____state_6[63:48];
  assign concat_63892 = {lit_5_squeezed, sel_63803};
  assign concat_63894 = {literal_63674, priority_sel_63804};
  assign sign_ext_63897 = {3{eq_63681}};
  assign add_63898 = bit_slice_63805 + and_63806;
  assign concat_63899 = {literal_63674, sel_63807};
  assign concat_63900 = {literal_63653, bit_slice_63808};
  assign segments = eq_63692 ? literal_63514 : pass_segments__1;
  assign bit_slice_63902 = ____state_6[96];
  assign good = eq_63809 & sel_63810;
  assign add_63904 = ____state_44 + concat_63811;
  assign concat_63905 = {literal_63749, finished_valid};
  assign bit_slice_63906 = ____state_7[2:0];
  assign concat_63907 = {lit_5_squeezed, eq_63555, step_5_case_cmp};
  assign priority_sel_63908 = priority_sel_32b_2way(concat_63755, ____state_14, ____state_12, sel_63816);
  assign concat_63909 = {and_63817, priority_sel_63818, and_63819};
  assign and_63910 = ____state_16 & sign_ext_63821;
  assign sel_75676 = eq_63555 ? ____state_17 : literal_63514;
  assign sel_63912 = ____state_42 ? ____state_36 : ____state_15;
  assign sel_63913 = ____state_42 ? ____state_37 : ____state_11;
  assign and_63914 = ____state_38 & sign_ext_63828;
  assign sel_63915 = ____state_42 ? ____state_39 : literal_63514;
  assign and_63916 = ____state_42 & ____state_40;
  assign and_63917 = and_63831 & collects_ready;
  assign not_63918 = ~send_2757_finished;
  assign and_63919 = and_76075 & faults_ready;
  assign not_63920 = ~send_2770_finished;
  assign and_63921 = and_63835 & feeds_ready;
  assign and_63923 = and_63837 & jobs_w_ready;
  assign not_63924 = ~send_2735_finished;
  assign and_63925 = and_63839 & jobs_x_ready;
  assign and_63927 = and_76080 & reads_ready;
  assign not_63928 = ~send_2726_finished;
  assign and_63929 = and_76082 & walks_ready;
  assign not_63930 = ~send_2764_finished;
  assign and_63931 = and_76084 & writes_ready;
  assign not_63932 = ~send_2749_finished;
  assign bit_slice_75678 = one_hot_75677[1:0];
  assign or_63934 = not_63847 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_63935 = after__1 & {3{concat_63850[0]}} | literal_63543 & {3{concat_63850[1]}} | sel_63851 & {3{concat_63850[2]}} | literal_63516 & {3{concat_63850[3]}} | literal_63557 & {3{concat_63850[4]}} | literal_63526 & {3{concat_63850[5]}} | literal_63525 & {3{concat_63850[6]}};
  assign or_63936 = and_76086 | and_76087 | and_76088 | and_76089 | and_76090 | and_76091 | and_76092;
  assign sel_63937 = idle ? run_queue : concat_63859;
  assign sel_63939 = idle ? run_count : add_63860;
  assign sel_63941 = idle ? eq_63862 : sel_63861;
  assign sel_63943 = idle ? run_position : ____state_4;
  assign sel_63945 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_63947 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_63949 = decodes ? product__1_mode : ____state_7;
  assign sel_63951 = decodes ? bit_slice_63679 : ____state_8;
  assign sel_63953 = decodes ? bit_slice_63865 : ____state_9;
  assign sel_63955 = decodes ? words : ____state_10;
  assign sel_63957 = decodes ? rows : ____state_11;
  assign sel_63959 = decodes ? bit_slice_63800 : ____state_12;
  assign sel_63961 = decodes ? beats : ____state_13;
  assign sel_63963 = decodes ? bit_slice_63805 : ____state_14;
  assign sel_63965 = decodes ? bit_slice_63866 : ____state_15;
  assign sel_63967 = decodes ? bit_slice_63867 : ____state_16;
  assign sel_63969 = decodes ? product__1_segments : ____state_17;
  assign sel_63971 = decodes ? pass_op : ____state_18;
  assign sel_63973 = decodes ? pass_source : ____state_19;
  assign sel_63975 = decodes ? pass_operand : ____state_20;
  assign sel_63977 = decodes ? bit_slice_63874 : ____state_21;
  assign sel_63979 = decodes ? bit_slice_63876 : ____state_22;
  assign sel_63981 = decodes ? pass_top__1 : ____state_23;
  assign sel_63983 = decodes ? count__1 : ____state_24;
  assign sel_63985 = decodes ? pass_segments__1 : ____state_25;
  assign sel_63987 = decodes ? bit_slice_63565 : ____state_26;
  assign sel_63989 = decodes ? bit_slice_63882 : ____state_27;
  assign sel_63991 = decodes ? add_63884 : ____state_28;
  assign sel_63993 = decodes ? add_63886 : ____state_29;
  assign sel_63995 = decodes ? bit_slice_63888 : ____state_30;
  assign sel_63997 = decodes ? bit_slice_63890 : ____state_31;
  assign sel_63999 = decodes ? concat_63892 : ____state_32;
  assign sel_64001 = decodes ? concat_63894 : ____state_33;
  assign sel_64003 = decodes ? pass_segments__1 : ____state_34;
  assign sel_64005 = decodes ? sign_ext_63897 : ____state_35;
  assign sel_64007 = decodes ? add_63898 : ____state_36;
  assign sel_64009 = decodes ? concat_63899 : ____state_37;
  assign sel_64011 = decodes ? concat_63900 : ____state_38;
  assign sel_64013 = decodes ? segments : ____state_39;
  assign or_64015 = decodes | ____state_40;
  assign sel_64017 = decodes ? bit_slice_63902 : ____state_41;
  assign sel_64019 = decodes ? is_vector : ____state_42;
  assign sel_64021 = decodes ? good : ____state_43;
  assign sub_64023 = add_63904 - concat_63905;
  assign __state_i__2_pass = {____state_18, ____state_19, ____state_20, ____state_21, ____state_22, ____state_23, ____state_24, ____state_25, ____state_26, ____state_27};
  assign and_76137 = stage_outputs_valid_0 & receives;
  assign job = {bit_slice_63906, ____state_8, ____state_10, ____state_11};
  assign read = {concat_63907, priority_sel_63908, concat_63909, and_63910, sel_75676};
  assign __state_i__4_walk = {____state_28, ____state_29, ____state_30, ____state_31, ____state_32, ____state_33, ____state_34, ____state_35};
  assign tuple_64032 = {sel_63912, sel_63913, and_63914, sel_63915, and_63916};
  assign and_64033 = and_63917 & not_63918;
  assign or_64034 = and_63917 | send_2757_finished;
  assign and_64035 = and_63919 & not_63920;
  assign or_64036 = and_63919 | send_2770_finished;
  assign and_64037 = and_63921 & not_63918;
  assign or_64038 = and_63921 | send_2757_finished;
  assign and_64039 = and_63923 & not_63924;
  assign or_64040 = and_63923 | send_2735_finished;
  assign and_64041 = and_63925 & not_63924;
  assign or_64042 = and_63925 | send_2735_finished;
  assign and_64043 = and_63927 & not_63928;
  assign or_64044 = and_63927 | send_2726_finished;
  assign and_64045 = and_63929 & not_63930;
  assign or_64046 = and_63929 | send_2764_finished;
  assign and_64047 = and_63931 & not_63932;
  assign or_64048 = and_63931 | send_2749_finished;
  assign eq_75679 = concat_63638 == bit_slice_75678;
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
      ____state_8 <= 1'h0;
      ____state_9 <= 1'h0;
      ____state_10 <= 16'h0000;
      ____state_11 <= 32'h0000_0000;
      ____state_12 <= 32'h0000_0000;
      ____state_13 <= 32'h0000_0000;
      ____state_14 <= 32'h0000_0000;
      ____state_15 <= 32'h0000_0000;
      ____state_16 <= 32'h0000_0000;
      ____state_17 <= 16'h0000;
      ____state_18 <= 5'h00;
      ____state_19 <= 2'h0;
      ____state_20 <= 2'h0;
      ____state_21 <= 1'h0;
      ____state_22 <= 1'h0;
      ____state_23 <= 2'h0;
      ____state_24 <= 32'h0000_0000;
      ____state_25 <= 16'h0000;
      ____state_26 <= 32'h0000_0000;
      ____state_27 <= 4'h0;
      ____state_28 <= 32'h0000_0000;
      ____state_29 <= 32'h0000_0000;
      ____state_30 <= 16'h0000;
      ____state_31 <= 16'h0000;
      ____state_32 <= 32'h0000_0000;
      ____state_33 <= 32'h0000_0000;
      ____state_34 <= 16'h0000;
      ____state_35 <= 3'h0;
      ____state_36 <= 32'h0000_0000;
      ____state_37 <= 32'h0000_0000;
      ____state_38 <= 32'h0000_0000;
      ____state_39 <= 16'h0000;
      ____state_40 <= 1'h0;
      ____state_41 <= 1'h0;
      ____state_42 <= 1'h0;
      ____state_43 <= 1'h0;
      ____state_44 <= 8'h00;
      __collects_already_done_reg <= 1'h0;
      __faults_already_done_reg <= 1'h0;
      __feeds_already_done_reg <= 1'h0;
      __jobs_w_already_done_reg <= 1'h0;
      __jobs_x_already_done_reg <= 1'h0;
      __reads_already_done_reg <= 1'h0;
      __walks_already_done_reg <= 1'h0;
      __writes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= or_63936 ? one_hot_sel_63935 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_63937 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_63939 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_63941 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_63943 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_63945 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_63947 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_63949 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_63951 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_63953 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_63955 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_63957 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_63959 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_63961 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_63963 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? sel_63965 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? sel_63967 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? sel_63969 : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? sel_63971 : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? sel_63973 : ____state_19;
      ____state_20 <= stage_outputs_valid_0 ? sel_63975 : ____state_20;
      ____state_21 <= stage_outputs_valid_0 ? sel_63977 : ____state_21;
      ____state_22 <= stage_outputs_valid_0 ? sel_63979 : ____state_22;
      ____state_23 <= stage_outputs_valid_0 ? sel_63981 : ____state_23;
      ____state_24 <= stage_outputs_valid_0 ? sel_63983 : ____state_24;
      ____state_25 <= stage_outputs_valid_0 ? sel_63985 : ____state_25;
      ____state_26 <= stage_outputs_valid_0 ? sel_63987 : ____state_26;
      ____state_27 <= stage_outputs_valid_0 ? sel_63989 : ____state_27;
      ____state_28 <= stage_outputs_valid_0 ? sel_63991 : ____state_28;
      ____state_29 <= stage_outputs_valid_0 ? sel_63993 : ____state_29;
      ____state_30 <= stage_outputs_valid_0 ? sel_63995 : ____state_30;
      ____state_31 <= stage_outputs_valid_0 ? sel_63997 : ____state_31;
      ____state_32 <= stage_outputs_valid_0 ? sel_63999 : ____state_32;
      ____state_33 <= stage_outputs_valid_0 ? sel_64001 : ____state_33;
      ____state_34 <= stage_outputs_valid_0 ? sel_64003 : ____state_34;
      ____state_35 <= stage_outputs_valid_0 ? sel_64005 : ____state_35;
      ____state_36 <= stage_outputs_valid_0 ? sel_64007 : ____state_36;
      ____state_37 <= stage_outputs_valid_0 ? sel_64009 : ____state_37;
      ____state_38 <= stage_outputs_valid_0 ? sel_64011 : ____state_38;
      ____state_39 <= stage_outputs_valid_0 ? sel_64013 : ____state_39;
      ____state_40 <= stage_outputs_valid_0 ? or_64015 : ____state_40;
      ____state_41 <= stage_outputs_valid_0 ? sel_64017 : ____state_41;
      ____state_42 <= stage_outputs_valid_0 ? sel_64019 : ____state_42;
      ____state_43 <= stage_outputs_valid_0 ? sel_64021 : ____state_43;
      ____state_44 <= stage_outputs_valid_0 ? sub_64023 : ____state_44;
      __collects_already_done_reg <= or_64034 ? and_64033 : __collects_already_done_reg;
      __faults_already_done_reg <= or_64036 ? and_64035 : __faults_already_done_reg;
      __feeds_already_done_reg <= or_64038 ? and_64037 : __feeds_already_done_reg;
      __jobs_w_already_done_reg <= or_64040 ? and_64039 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_64042 ? and_64041 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_64044 ? and_64043 : __reads_already_done_reg;
      __walks_already_done_reg <= or_64046 ? and_64045 : __walks_already_done_reg;
      __writes_already_done_reg <= or_64048 ? and_64047 : __writes_already_done_reg;
    end
  end
  assign collects_data = __state_i__2_pass;
  assign collects_valid = and_63831;
  assign commands_ready = and_76137;
  assign faults_data = lit_7_squeezed;
  assign faults_valid = and_76075;
  assign feeds_data = __state_i__2_pass;
  assign feeds_valid = and_63835;
  assign finished_ready = stage_outputs_valid_0;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_63837;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_63839;
  assign reads_data = read;
  assign reads_valid = and_76080;
  assign start_ready = and_76086;
  assign walks_data = __state_i__4_walk;
  assign walks_valid = and_76082;
  assign writes_data = tuple_64032;
  assign writes_valid = and_76084;
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
  wire [31:0] literal_69967[0:3];
  assign literal_69967[0] = 32'h0000_0000;
  assign literal_69967[1] = 32'h0000_0000;
  assign literal_69967[2] = 32'h0000_0000;
  assign literal_69967[3] = 32'h0000_0000;
  reg [31:0] ____state[0:3];
  wire [1:0] literal_69941;
  wire [31:0] v_sums[0:3];
  wire [1:0] literal_69943;
  wire [1:0] literal_69944;
  wire [1:0] literal_69945;
  wire [31:0] array_index_69947;
  wire [31:0] array_index_69948;
  wire [31:0] array_index_69949;
  wire [31:0] array_index_69950;
  wire [31:0] array_index_69951;
  wire [31:0] array_index_69952;
  wire [31:0] array_index_69953;
  wire [31:0] array_index_69954;
  wire v_last__1;
  wire [31:0] add_69959;
  wire [31:0] add_69960;
  wire [31:0] add_69961;
  wire [31:0] add_69962;
  wire not_69958;
  wire [31:0] sums[0:3];
  wire or_69965;
  wire [31:0] sel_69970[0:3];
  wire stage_outputs_valid_0;
  wire [127:0] concat_69973;
  wire and_76381;
  assign literal_69941 = 2'h0;
  assign v_sums[0] = scaled_data[32:1];
  assign v_sums[1] = scaled_data[64:33];
  assign v_sums[2] = scaled_data[96:65];
  assign v_sums[3] = scaled_data[128:97];
  assign literal_69943 = 2'h1;
  assign literal_69944 = 2'h2;
  assign literal_69945 = 2'h3;
  assign array_index_69947 = ____state[literal_69941];
  assign array_index_69948 = v_sums[literal_69941];
  assign array_index_69949 = ____state[literal_69943];
  assign array_index_69950 = v_sums[literal_69943];
  assign array_index_69951 = ____state[literal_69944];
  assign array_index_69952 = v_sums[literal_69944];
  assign array_index_69953 = ____state[literal_69945];
  assign array_index_69954 = v_sums[literal_69945];
  assign v_last__1 = scaled_data[0:0];
  assign add_69959 = array_index_69947 + array_index_69948;
  assign add_69960 = array_index_69949 + array_index_69950;
  assign add_69961 = array_index_69951 + array_index_69952;
  assign add_69962 = array_index_69953 + array_index_69954;
  assign not_69958 = ~v_last__1;
  assign sums[0] = add_69959;
  assign sums[1] = add_69960;
  assign sums[2] = add_69961;
  assign sums[3] = add_69962;
  assign or_69965 = results_ready | not_69958;
  assign sel_69970[0] = v_last__1 == 1'h0 ? sums[0] : literal_69967[0];
  assign sel_69970[1] = v_last__1 == 1'h0 ? sums[1] : literal_69967[1];
  assign sel_69970[2] = v_last__1 == 1'h0 ? sums[2] : literal_69967[2];
  assign sel_69970[3] = v_last__1 == 1'h0 ? sums[3] : literal_69967[3];
  assign stage_outputs_valid_0 = scaled_valid & or_69965;
  assign concat_69973 = {add_69962, add_69961, add_69960, add_69959};
  assign and_76381 = scaled_valid & v_last__1;
  always @ (posedge clk) begin
    if (rst) begin
      ____state[0] <= ____state_init[0];
      ____state[1] <= ____state_init[1];
      ____state[2] <= ____state_init[2];
      ____state[3] <= ____state_init[3];
    end else begin
      ____state[0] <= stage_outputs_valid_0 ? sel_69970[0] : ____state[0];
      ____state[1] <= stage_outputs_valid_0 ? sel_69970[1] : ____state[1];
      ____state[2] <= stage_outputs_valid_0 ? sel_69970[2] : ____state[2];
      ____state[3] <= stage_outputs_valid_0 ? sel_69970[3] : ____state[3];
    end
  end
  assign results_data = concat_69973;
  assign results_valid = and_76381;
  assign scaled_ready = stage_outputs_valid_0;
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
  wire [19:0] v_tag;
  wire [42:0] v_p[0:31];
  wire [4:0] literal_67988;
  wire [4:0] literal_67989;
  wire [4:0] literal_67990;
  wire [4:0] literal_67991;
  wire [4:0] literal_67992;
  wire [4:0] literal_67993;
  wire [4:0] literal_67994;
  wire [4:0] literal_67995;
  wire [4:0] literal_67996;
  wire [4:0] literal_67997;
  wire [4:0] literal_67998;
  wire [4:0] literal_67999;
  wire [4:0] literal_68000;
  wire [4:0] literal_68001;
  wire [4:0] literal_68002;
  wire [4:0] literal_68003;
  wire [2:0] v_tag_mode;
  wire [2:0] literal_68005;
  wire [2:0] literal_68006;
  wire [42:0] array_index_68007;
  wire [42:0] array_index_68008;
  wire [42:0] array_index_68009;
  wire [42:0] array_index_68010;
  wire [42:0] array_index_68011;
  wire [42:0] array_index_68012;
  wire [42:0] array_index_68013;
  wire [42:0] array_index_68014;
  wire [4:0] literal_68015;
  wire [4:0] literal_68016;
  wire [4:0] literal_68017;
  wire [4:0] literal_68018;
  wire [4:0] literal_68019;
  wire [4:0] literal_68020;
  wire [4:0] literal_68021;
  wire [4:0] literal_68022;
  wire [42:0] array_index_68023;
  wire [42:0] array_index_68024;
  wire [42:0] array_index_68025;
  wire [42:0] array_index_68026;
  wire [42:0] array_index_68027;
  wire [42:0] array_index_68028;
  wire [42:0] array_index_68029;
  wire [42:0] array_index_68030;
  wire [4:0] literal_68031;
  wire [4:0] literal_68032;
  wire [4:0] literal_68033;
  wire [4:0] literal_68034;
  wire [4:0] literal_68035;
  wire [4:0] literal_68036;
  wire [4:0] literal_68037;
  wire [4:0] literal_68038;
  wire eq_68039;
  wire eq_68040;
  wire bit_slice_68041;
  wire bit_slice_68042;
  wire bit_slice_68043;
  wire bit_slice_68044;
  wire bit_slice_68045;
  wire bit_slice_68046;
  wire bit_slice_68047;
  wire bit_slice_68048;
  wire [42:0] array_index_68049;
  wire [42:0] array_index_68050;
  wire [42:0] array_index_68051;
  wire [42:0] array_index_68052;
  wire [42:0] array_index_68053;
  wire [42:0] array_index_68054;
  wire [42:0] array_index_68055;
  wire [42:0] array_index_68056;
  wire below__26;
  wire below__29;
  wire below__32;
  wire below__35;
  wire below__38;
  wire below__41;
  wire below__44;
  wire below__47;
  wire [42:0] array_index_68065;
  wire [42:0] array_index_68066;
  wire [42:0] array_index_68067;
  wire [42:0] array_index_68068;
  wire [42:0] array_index_68069;
  wire [42:0] array_index_68070;
  wire [42:0] array_index_68071;
  wire [42:0] array_index_68072;
  wire below__73;
  wire [2:0] literal_68074;
  wire below__76;
  wire below__79;
  wire below__82;
  wire below__85;
  wire below__88;
  wire below__91;
  wire below__94;
  wire narrow;
  wire [2:0] bit_slice_68083;
  wire [2:0] sign_ext_68084;
  wire [2:0] bit_slice_68085;
  wire [2:0] sign_ext_68086;
  wire [2:0] bit_slice_68087;
  wire [2:0] sign_ext_68088;
  wire [2:0] bit_slice_68089;
  wire [2:0] sign_ext_68090;
  wire [2:0] bit_slice_68091;
  wire [2:0] sign_ext_68092;
  wire [2:0] bit_slice_68093;
  wire [2:0] sign_ext_68094;
  wire [2:0] bit_slice_68095;
  wire [2:0] sign_ext_68096;
  wire [2:0] bit_slice_68097;
  wire [2:0] sign_ext_68098;
  wire below__3;
  wire below__5;
  wire below__8;
  wire below__11;
  wire below__14;
  wire below__17;
  wire below__20;
  wire below__23;
  wire [4:0] bit_slice_68107;
  wire [4:0] sign_ext_68108;
  wire [4:0] bit_slice_68109;
  wire [4:0] sign_ext_68110;
  wire [4:0] bit_slice_68111;
  wire [4:0] sign_ext_68112;
  wire [4:0] bit_slice_68113;
  wire [4:0] sign_ext_68114;
  wire [4:0] bit_slice_68115;
  wire [4:0] sign_ext_68116;
  wire [4:0] bit_slice_68117;
  wire [4:0] sign_ext_68118;
  wire [4:0] bit_slice_68119;
  wire [4:0] sign_ext_68120;
  wire [4:0] bit_slice_68121;
  wire [4:0] sign_ext_68122;
  wire below__49;
  wire below__52;
  wire below__55;
  wire below__58;
  wire below__61;
  wire below__64;
  wire below__67;
  wire below__70;
  wire [4:0] bit_slice_68131;
  wire [4:0] sign_ext_68132;
  wire eight__8;
  wire [4:0] bit_slice_68134;
  wire [4:0] sign_ext_68135;
  wire [4:0] bit_slice_68136;
  wire [4:0] sign_ext_68137;
  wire [4:0] bit_slice_68138;
  wire [4:0] sign_ext_68139;
  wire [4:0] bit_slice_68140;
  wire [4:0] sign_ext_68141;
  wire [4:0] bit_slice_68142;
  wire [4:0] sign_ext_68143;
  wire [4:0] bit_slice_68144;
  wire [4:0] sign_ext_68145;
  wire [4:0] bit_slice_68146;
  wire [4:0] sign_ext_68147;
  wire bit_slice_68148;
  wire bit_slice_68149;
  wire bit_slice_68150;
  wire bit_slice_68151;
  wire bit_slice_68152;
  wire bit_slice_68153;
  wire bit_slice_68154;
  wire bit_slice_68155;
  wire [2:0] value__99_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__103_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__107_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__111_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__115_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__119_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__123_squeezed_portion_10_width_5_squeezed;
  wire [2:0] value__127_squeezed_portion_10_width_5_squeezed;
  wire below__24;
  wire below__27;
  wire below__30;
  wire below__33;
  wire below__36;
  wire below__39;
  wire below__42;
  wire below__45;
  wire [4:0] bit_slice_68172;
  wire [4:0] sign_ext_68173;
  wire [4:0] bit_slice_68174;
  wire [4:0] sign_ext_68175;
  wire [4:0] bit_slice_68176;
  wire [4:0] sign_ext_68177;
  wire [4:0] bit_slice_68178;
  wire [4:0] sign_ext_68179;
  wire [4:0] bit_slice_68180;
  wire [4:0] sign_ext_68181;
  wire [4:0] bit_slice_68182;
  wire [4:0] sign_ext_68183;
  wire [4:0] bit_slice_68184;
  wire [4:0] sign_ext_68185;
  wire [4:0] bit_slice_68186;
  wire [4:0] sign_ext_68187;
  wire [4:0] value__34_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68189;
  wire [4:0] value__38_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68191;
  wire [4:0] value__42_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68193;
  wire [4:0] value__46_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68195;
  wire [4:0] value__50_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68197;
  wire [4:0] value__54_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68199;
  wire [4:0] value__58_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68201;
  wire [4:0] value__62_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68203;
  wire [9:0] bit_slice_68204;
  wire [9:0] bit_slice_68205;
  wire [9:0] bit_slice_68206;
  wire [9:0] bit_slice_68207;
  wire [9:0] bit_slice_68208;
  wire [9:0] bit_slice_68209;
  wire [9:0] bit_slice_68210;
  wire [9:0] bit_slice_68211;
  wire [9:0] bit_slice_68212;
  wire [9:0] bit_slice_68213;
  wire [9:0] bit_slice_68214;
  wire [9:0] bit_slice_68215;
  wire [9:0] bit_slice_68216;
  wire [9:0] bit_slice_68217;
  wire [9:0] bit_slice_68218;
  wire [9:0] bit_slice_68219;
  wire [9:0] bit_slice_68220;
  wire [9:0] bit_slice_68221;
  wire [9:0] bit_slice_68222;
  wire [9:0] bit_slice_68223;
  wire [9:0] bit_slice_68224;
  wire [9:0] bit_slice_68225;
  wire [9:0] bit_slice_68226;
  wire [9:0] bit_slice_68227;
  wire [9:0] bit_slice_68228;
  wire [9:0] bit_slice_68229;
  wire [9:0] bit_slice_68230;
  wire [9:0] bit_slice_68231;
  wire [9:0] bit_slice_68232;
  wire [9:0] bit_slice_68233;
  wire [9:0] bit_slice_68234;
  wire [9:0] bit_slice_68235;
  wire [4:0] bit_slice_68236;
  wire [4:0] sign_ext_68237;
  wire [4:0] bit_slice_68238;
  wire [4:0] sign_ext_68239;
  wire [4:0] bit_slice_68240;
  wire [4:0] sign_ext_68241;
  wire [4:0] bit_slice_68242;
  wire [4:0] sign_ext_68243;
  wire [4:0] bit_slice_68244;
  wire [4:0] sign_ext_68245;
  wire [4:0] bit_slice_68246;
  wire [4:0] sign_ext_68247;
  wire [4:0] bit_slice_68248;
  wire [4:0] sign_ext_68249;
  wire [4:0] bit_slice_68250;
  wire [4:0] sign_ext_68251;
  wire [4:0] value__97_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68253;
  wire not_68254;
  wire [4:0] value__101_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68256;
  wire [4:0] value__105_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68258;
  wire [4:0] value__109_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68260;
  wire [4:0] value__113_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68262;
  wire [4:0] value__117_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68264;
  wire [4:0] value__121_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68266;
  wire [4:0] value__125_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68268;
  wire [9:0] bit_slice_68269;
  wire [9:0] bit_slice_68270;
  wire [9:0] bit_slice_68271;
  wire [9:0] bit_slice_68272;
  wire [9:0] bit_slice_68273;
  wire [9:0] bit_slice_68274;
  wire [9:0] bit_slice_68275;
  wire [9:0] bit_slice_68276;
  wire [9:0] bit_slice_68277;
  wire [9:0] bit_slice_68278;
  wire [9:0] bit_slice_68279;
  wire [9:0] bit_slice_68280;
  wire [9:0] bit_slice_68281;
  wire [9:0] bit_slice_68282;
  wire [9:0] bit_slice_68283;
  wire [9:0] bit_slice_68284;
  wire [2:0] bit_slice_68285;
  wire [2:0] sign_ext_68286;
  wire [2:0] bit_slice_68287;
  wire [2:0] sign_ext_68288;
  wire [2:0] bit_slice_68289;
  wire [2:0] sign_ext_68290;
  wire [2:0] bit_slice_68291;
  wire [2:0] sign_ext_68292;
  wire [2:0] bit_slice_68293;
  wire [2:0] sign_ext_68294;
  wire [2:0] bit_slice_68295;
  wire [2:0] sign_ext_68296;
  wire [2:0] bit_slice_68297;
  wire [2:0] sign_ext_68298;
  wire [2:0] bit_slice_68299;
  wire [2:0] sign_ext_68300;
  wire [4:0] value__99_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68302;
  wire [4:0] value__103_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68304;
  wire [4:0] value__107_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68306;
  wire [4:0] value__111_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68308;
  wire [4:0] value__115_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68310;
  wire [4:0] value__119_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68312;
  wire [4:0] value__123_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68314;
  wire [4:0] value__127_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68316;
  wire below;
  wire below__1;
  wire below__6;
  wire below__9;
  wire below__12;
  wire below__15;
  wire below__18;
  wire below__21;
  wire [4:0] bit_slice_68325;
  wire [4:0] sign_ext_68326;
  wire [4:0] bit_slice_68327;
  wire [4:0] sign_ext_68328;
  wire [4:0] bit_slice_68329;
  wire [4:0] sign_ext_68330;
  wire [4:0] bit_slice_68331;
  wire [4:0] sign_ext_68332;
  wire [4:0] bit_slice_68333;
  wire [4:0] sign_ext_68334;
  wire [4:0] bit_slice_68335;
  wire [4:0] sign_ext_68336;
  wire [4:0] bit_slice_68337;
  wire [4:0] sign_ext_68338;
  wire [4:0] bit_slice_68339;
  wire [4:0] sign_ext_68340;
  wire [4:0] value__2_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68342;
  wire [4:0] value__6_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68344;
  wire [4:0] value__10_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68346;
  wire [4:0] value__14_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68348;
  wire [4:0] value__18_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68350;
  wire [4:0] value__22_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68352;
  wire [4:0] value__26_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68354;
  wire [4:0] value__30_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68356;
  wire [14:0] value__34;
  wire [14:0] bit_slice_68358;
  wire [14:0] value__38;
  wire [14:0] bit_slice_68360;
  wire below__25;
  wire [14:0] value__42;
  wire [14:0] bit_slice_68363;
  wire [14:0] value__46;
  wire [14:0] bit_slice_68365;
  wire below__31;
  wire [14:0] value__50;
  wire [14:0] bit_slice_68368;
  wire [14:0] value__54;
  wire [14:0] bit_slice_68370;
  wire below__37;
  wire [14:0] value__58;
  wire [14:0] bit_slice_68373;
  wire [14:0] value__62;
  wire [14:0] bit_slice_68375;
  wire below__43;
  wire [10:0] sign_ext_68377;
  wire [10:0] sign_ext_68378;
  wire [10:0] sign_ext_68379;
  wire [10:0] sign_ext_68380;
  wire [10:0] sign_ext_68381;
  wire [10:0] sign_ext_68382;
  wire [10:0] sign_ext_68383;
  wire [10:0] sign_ext_68384;
  wire [10:0] sign_ext_68385;
  wire [10:0] sign_ext_68386;
  wire [10:0] sign_ext_68387;
  wire [10:0] sign_ext_68388;
  wire [10:0] sign_ext_68389;
  wire [10:0] sign_ext_68390;
  wire [10:0] sign_ext_68391;
  wire [10:0] sign_ext_68392;
  wire [10:0] sign_ext_68393;
  wire [10:0] sign_ext_68394;
  wire [10:0] sign_ext_68395;
  wire [10:0] sign_ext_68396;
  wire [10:0] sign_ext_68397;
  wire [10:0] sign_ext_68398;
  wire [10:0] sign_ext_68399;
  wire [10:0] sign_ext_68400;
  wire [10:0] sign_ext_68401;
  wire [10:0] sign_ext_68402;
  wire [10:0] sign_ext_68403;
  wire [10:0] sign_ext_68404;
  wire [10:0] sign_ext_68405;
  wire [10:0] sign_ext_68406;
  wire [10:0] sign_ext_68407;
  wire [10:0] sign_ext_68408;
  wire [10:0] sign_ext_68409;
  wire [4:0] value__65_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68411;
  wire [4:0] value__69_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68413;
  wire [4:0] value__73_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68415;
  wire [4:0] value__77_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68417;
  wire [4:0] value__81_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68419;
  wire [4:0] value__85_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68421;
  wire [4:0] value__89_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68423;
  wire [4:0] value__93_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68425;
  wire [14:0] value__97;
  wire [14:0] sign_ext_68427;
  wire [14:0] value__101;
  wire below__72;
  wire [14:0] value__105;
  wire [14:0] value__109;
  wire below__78;
  wire [14:0] value__113;
  wire [14:0] value__117;
  wire below__84;
  wire [14:0] value__121;
  wire [14:0] value__125;
  wire below__90;
  wire [10:0] sign_ext_68439;
  wire [10:0] sign_ext_68440;
  wire [10:0] sign_ext_68441;
  wire [10:0] sign_ext_68442;
  wire [10:0] sign_ext_68443;
  wire [10:0] sign_ext_68444;
  wire [10:0] sign_ext_68445;
  wire [10:0] sign_ext_68446;
  wire [10:0] sign_ext_68447;
  wire [10:0] sign_ext_68448;
  wire [10:0] sign_ext_68449;
  wire [10:0] sign_ext_68450;
  wire [10:0] sign_ext_68451;
  wire [10:0] sign_ext_68452;
  wire [10:0] sign_ext_68453;
  wire [10:0] sign_ext_68454;
  wire [2:0] value__3_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__5_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__7_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__9_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__11_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__13_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__15_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__17_squeezed_portion_10_width_4_squeezed;
  wire [14:0] value__99;
  wire [14:0] bit_slice_68464;
  wire [14:0] value__103;
  wire [14:0] bit_slice_68466;
  wire [14:0] value__107;
  wire [14:0] bit_slice_68468;
  wire [14:0] value__111;
  wire [14:0] bit_slice_68470;
  wire [14:0] value__115;
  wire [14:0] bit_slice_68472;
  wire [14:0] value__119;
  wire [14:0] bit_slice_68474;
  wire [14:0] value__123;
  wire [14:0] bit_slice_68476;
  wire [14:0] value__127;
  wire [14:0] bit_slice_68478;
  wire [4:0] bit_slice_68479;
  wire [4:0] sign_ext_68480;
  wire [4:0] bit_slice_68481;
  wire [4:0] sign_ext_68482;
  wire [4:0] bit_slice_68483;
  wire [4:0] sign_ext_68484;
  wire [4:0] bit_slice_68485;
  wire [4:0] sign_ext_68486;
  wire [4:0] bit_slice_68487;
  wire [4:0] sign_ext_68488;
  wire [4:0] bit_slice_68489;
  wire [4:0] sign_ext_68490;
  wire [4:0] bit_slice_68491;
  wire [4:0] sign_ext_68492;
  wire [4:0] bit_slice_68493;
  wire [4:0] sign_ext_68494;
  wire [4:0] value__32_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68496;
  wire [4:0] value__36_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68498;
  wire [4:0] value__40_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68500;
  wire [4:0] value__44_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68502;
  wire [4:0] value__48_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68504;
  wire [4:0] value__52_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68506;
  wire [4:0] value__56_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68508;
  wire [4:0] value__60_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68510;
  wire [14:0] value__2;
  wire [14:0] value__6;
  wire [14:0] value__10;
  wire [14:0] value__14;
  wire [14:0] value__18;
  wire [14:0] value__22;
  wire [14:0] value__26;
  wire [14:0] value__30;
  wire [14:0] a_value__20;
  wire [14:0] b_value__20;
  wire not_68521;
  wire [14:0] a_value__21;
  wire [14:0] b_value__21;
  wire not_68524;
  wire [14:0] a_value__22;
  wire [14:0] b_value__22;
  wire not_68527;
  wire [14:0] a_value__23;
  wire [14:0] b_value__23;
  wire not_68530;
  wire [10:0] a_value__1;
  wire literal_68532;
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
  wire [14:0] value__65;
  wire [14:0] value__69;
  wire [14:0] value__73;
  wire [14:0] value__77;
  wire [14:0] value__81;
  wire [14:0] value__85;
  wire [14:0] value__89;
  wire [14:0] value__93;
  wire [14:0] a_value__44;
  wire [14:0] b_value__44;
  wire not_68590;
  wire [14:0] a_value__45;
  wire [14:0] b_value__45;
  wire not_68593;
  wire [14:0] a_value__46;
  wire [14:0] b_value__46;
  wire not_68596;
  wire [14:0] a_value__47;
  wire [14:0] b_value__47;
  wire not_68599;
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
  wire [3:0] value__3_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68625;
  wire [3:0] value__5_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68627;
  wire below__50;
  wire [3:0] value__7_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68630;
  wire [3:0] value__9_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68632;
  wire below__56;
  wire [3:0] value__11_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68635;
  wire [3:0] value__13_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68637;
  wire below__62;
  wire [3:0] value__15_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68640;
  wire [3:0] value__17_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_68642;
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
  wire [4:0] value__1_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68657;
  wire [4:0] value__4_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68659;
  wire [4:0] value__8_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68661;
  wire [4:0] value__12_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68663;
  wire [4:0] value__16_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68665;
  wire [4:0] value__20_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68667;
  wire [4:0] value__24_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68669;
  wire [4:0] value__28_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_68671;
  wire [14:0] value__32;
  wire [14:0] value__36;
  wire [14:0] value__40;
  wire [14:0] value__44;
  wire [14:0] value__48;
  wire [14:0] value__52;
  wire [14:0] value__56;
  wire [14:0] value__60;
  wire [9:0] bit_slice_68680;
  wire [9:0] bit_slice_68681;
  wire [9:0] bit_slice_68682;
  wire [9:0] bit_slice_68683;
  wire [9:0] bit_slice_68684;
  wire [9:0] bit_slice_68685;
  wire [9:0] bit_slice_68686;
  wire [9:0] bit_slice_68687;
  wire [9:0] bit_slice_68688;
  wire [9:0] bit_slice_68689;
  wire [9:0] bit_slice_68690;
  wire [9:0] bit_slice_68691;
  wire [9:0] bit_slice_68692;
  wire [9:0] bit_slice_68693;
  wire [9:0] bit_slice_68694;
  wire [9:0] bit_slice_68695;
  wire [15:0] sign_ext_68696;
  wire [15:0] sign_ext_68697;
  wire below__2;
  wire [15:0] sign_ext_68699;
  wire [15:0] sign_ext_68700;
  wire below__7;
  wire [15:0] sign_ext_68702;
  wire [15:0] sign_ext_68703;
  wire below__13;
  wire [15:0] sign_ext_68705;
  wire [15:0] sign_ext_68706;
  wire below__19;
  wire [15:0] sign_ext_68708;
  wire [15:0] sign_ext_68709;
  wire a_carry__20;
  wire [15:0] sign_ext_68711;
  wire [15:0] sign_ext_68712;
  wire a_carry__21;
  wire [15:0] sign_ext_68714;
  wire [15:0] sign_ext_68715;
  wire a_carry__22;
  wire [15:0] sign_ext_68717;
  wire [15:0] sign_ext_68718;
  wire a_carry__23;
  wire [11:0] concat_68720;
  wire [11:0] concat_68721;
  wire [11:0] concat_68722;
  wire [11:0] concat_68723;
  wire [11:0] concat_68724;
  wire [11:0] concat_68725;
  wire [11:0] concat_68726;
  wire [11:0] concat_68727;
  wire [11:0] concat_68728;
  wire [11:0] concat_68729;
  wire [11:0] concat_68730;
  wire [11:0] concat_68731;
  wire [11:0] concat_68732;
  wire [11:0] concat_68733;
  wire [11:0] concat_68734;
  wire [11:0] concat_68735;
  wire [11:0] concat_68736;
  wire [11:0] concat_68737;
  wire [11:0] concat_68738;
  wire [11:0] concat_68739;
  wire [11:0] concat_68740;
  wire [11:0] concat_68741;
  wire [11:0] concat_68742;
  wire [11:0] concat_68743;
  wire [11:0] concat_68744;
  wire [11:0] concat_68745;
  wire [11:0] concat_68746;
  wire [11:0] concat_68747;
  wire [11:0] concat_68748;
  wire [11:0] concat_68749;
  wire [11:0] concat_68750;
  wire [11:0] concat_68751;
  wire [15:0] sign_ext_68752;
  wire [15:0] sign_ext_68753;
  wire below__48;
  wire [15:0] sign_ext_68755;
  wire [15:0] sign_ext_68756;
  wire below__54;
  wire [15:0] sign_ext_68758;
  wire [15:0] sign_ext_68759;
  wire below__60;
  wire [15:0] sign_ext_68761;
  wire [15:0] sign_ext_68762;
  wire below__66;
  wire [15:0] sign_ext_68764;
  wire [15:0] sign_ext_68765;
  wire a_carry__44;
  wire [15:0] sign_ext_68767;
  wire [15:0] sign_ext_68768;
  wire a_carry__45;
  wire [15:0] sign_ext_68770;
  wire [15:0] sign_ext_68771;
  wire a_carry__46;
  wire [15:0] sign_ext_68773;
  wire [15:0] sign_ext_68774;
  wire a_carry__47;
  wire [11:0] concat_68776;
  wire [11:0] concat_68777;
  wire [11:0] concat_68778;
  wire [11:0] concat_68779;
  wire [11:0] concat_68780;
  wire [11:0] concat_68781;
  wire [11:0] concat_68782;
  wire [11:0] concat_68783;
  wire [11:0] concat_68784;
  wire [11:0] concat_68785;
  wire [11:0] concat_68786;
  wire [11:0] concat_68787;
  wire [11:0] concat_68788;
  wire [11:0] concat_68789;
  wire [11:0] concat_68790;
  wire [11:0] concat_68791;
  wire [14:0] concat_68792;
  wire [14:0] concat_68793;
  wire [14:0] concat_68794;
  wire [14:0] concat_68795;
  wire [14:0] concat_68796;
  wire [14:0] concat_68797;
  wire [14:0] concat_68798;
  wire [14:0] concat_68799;
  wire [15:0] sign_ext_68800;
  wire [15:0] sign_ext_68801;
  wire a_carry__60;
  wire [15:0] sign_ext_68803;
  wire [15:0] sign_ext_68804;
  wire a_carry__61;
  wire [15:0] sign_ext_68806;
  wire [15:0] sign_ext_68807;
  wire a_carry__62;
  wire [15:0] sign_ext_68809;
  wire [15:0] sign_ext_68810;
  wire a_carry__63;
  wire [14:0] value__1;
  wire [14:0] value__4;
  wire [14:0] value__8;
  wire [14:0] value__12;
  wire [14:0] value__16;
  wire [14:0] value__20;
  wire [14:0] value__24;
  wire [14:0] value__28;
  wire [14:0] a_value__4;
  wire [14:0] b_value__4;
  wire [14:0] a_value__5;
  wire [14:0] b_value__5;
  wire [14:0] a_value__6;
  wire [14:0] b_value__6;
  wire [14:0] a_value__7;
  wire [14:0] b_value__7;
  wire [10:0] sign_ext_68828;
  wire [10:0] sign_ext_68829;
  wire [10:0] sign_ext_68830;
  wire [10:0] sign_ext_68831;
  wire [10:0] sign_ext_68832;
  wire [10:0] sign_ext_68833;
  wire [10:0] sign_ext_68834;
  wire [10:0] sign_ext_68835;
  wire [10:0] sign_ext_68836;
  wire [10:0] sign_ext_68837;
  wire [10:0] sign_ext_68838;
  wire [10:0] sign_ext_68839;
  wire [10:0] sign_ext_68840;
  wire [10:0] sign_ext_68841;
  wire [10:0] sign_ext_68842;
  wire [10:0] sign_ext_68843;
  wire [16:0] concat_68844;
  wire [16:0] concat_68845;
  wire [16:0] concat_68846;
  wire [16:0] concat_68847;
  wire [16:0] concat_68848;
  wire [16:0] concat_68849;
  wire [16:0] concat_68850;
  wire [16:0] concat_68851;
  wire [16:0] concat_68852;
  wire [16:0] concat_68853;
  wire below__28;
  wire [16:0] concat_68855;
  wire [16:0] concat_68856;
  wire below__34;
  wire [16:0] concat_68858;
  wire [16:0] concat_68859;
  wire below__40;
  wire [16:0] concat_68861;
  wire [16:0] concat_68862;
  wire below__46;
  wire [11:0] add_68864;
  wire [11:0] add_68865;
  wire [11:0] add_68866;
  wire [11:0] add_68867;
  wire [11:0] add_68868;
  wire [11:0] add_68869;
  wire [11:0] add_68870;
  wire [11:0] add_68871;
  wire [11:0] add_68872;
  wire [11:0] add_68873;
  wire [11:0] add_68874;
  wire [11:0] add_68875;
  wire [11:0] add_68876;
  wire [11:0] add_68877;
  wire [11:0] add_68878;
  wire [11:0] add_68879;
  wire [16:0] concat_68880;
  wire [16:0] concat_68881;
  wire [16:0] concat_68882;
  wire [16:0] concat_68883;
  wire [16:0] concat_68884;
  wire [16:0] concat_68885;
  wire [16:0] concat_68886;
  wire [16:0] concat_68887;
  wire [16:0] concat_68888;
  wire [16:0] concat_68889;
  wire below__75;
  wire [16:0] concat_68891;
  wire [16:0] concat_68892;
  wire below__81;
  wire [16:0] concat_68894;
  wire [16:0] concat_68895;
  wire below__87;
  wire [16:0] concat_68897;
  wire [16:0] concat_68898;
  wire below__93;
  wire [11:0] add_68900;
  wire [11:0] add_68901;
  wire [11:0] add_68902;
  wire [11:0] add_68903;
  wire [11:0] add_68904;
  wire [11:0] add_68905;
  wire [11:0] add_68906;
  wire [11:0] add_68907;
  wire [14:0] add_68908;
  wire [14:0] add_68909;
  wire [14:0] add_68910;
  wire [14:0] add_68911;
  wire [16:0] concat_68912;
  wire [16:0] concat_68913;
  wire [16:0] concat_68914;
  wire [16:0] concat_68915;
  wire [16:0] concat_68916;
  wire [16:0] concat_68917;
  wire [16:0] concat_68918;
  wire [16:0] concat_68919;
  wire [15:0] sign_ext_68920;
  wire [15:0] sign_ext_68921;
  wire [15:0] sign_ext_68922;
  wire [15:0] sign_ext_68923;
  wire [15:0] sign_ext_68924;
  wire [15:0] sign_ext_68925;
  wire [15:0] sign_ext_68926;
  wire [15:0] sign_ext_68927;
  wire [15:0] sign_ext_68928;
  wire [15:0] sign_ext_68929;
  wire [15:0] sign_ext_68930;
  wire [15:0] sign_ext_68931;
  wire [15:0] sign_ext_68932;
  wire [15:0] sign_ext_68933;
  wire [15:0] sign_ext_68934;
  wire [15:0] sign_ext_68935;
  wire [10:0] add_68936;
  wire [10:0] add_68937;
  wire [10:0] add_68938;
  wire [10:0] add_68939;
  wire [10:0] add_68940;
  wire [10:0] add_68941;
  wire [10:0] add_68942;
  wire [10:0] add_68943;
  wire [16:0] sum__16;
  wire [16:0] sum__17;
  wire [16:0] sum__18;
  wire [16:0] sum__19;
  wire [16:0] sum__20;
  wire not_68949;
  wire [16:0] sum__21;
  wire not_68951;
  wire [16:0] sum__22;
  wire not_68953;
  wire [16:0] sum__23;
  wire not_68955;
  wire [10:0] bit_slice_68956;
  wire [10:0] bit_slice_68957;
  wire [10:0] bit_slice_68958;
  wire [10:0] bit_slice_68959;
  wire [10:0] bit_slice_68960;
  wire [10:0] bit_slice_68961;
  wire [10:0] bit_slice_68962;
  wire [10:0] bit_slice_68963;
  wire [10:0] bit_slice_68964;
  wire [10:0] bit_slice_68965;
  wire [10:0] bit_slice_68966;
  wire [10:0] bit_slice_68967;
  wire [10:0] bit_slice_68968;
  wire [10:0] bit_slice_68969;
  wire [10:0] bit_slice_68970;
  wire [10:0] bit_slice_68971;
  wire [16:0] sum__40;
  wire [16:0] sum__41;
  wire [16:0] sum__42;
  wire [16:0] sum__43;
  wire [16:0] sum__44;
  wire not_68977;
  wire [16:0] sum__45;
  wire not_68979;
  wire [16:0] sum__46;
  wire not_68981;
  wire [16:0] sum__47;
  wire not_68983;
  wire [10:0] bit_slice_68984;
  wire [10:0] bit_slice_68985;
  wire [10:0] bit_slice_68986;
  wire [10:0] bit_slice_68987;
  wire [10:0] bit_slice_68988;
  wire [10:0] bit_slice_68989;
  wire [10:0] bit_slice_68990;
  wire [10:0] bit_slice_68991;
  wire [13:0] bit_slice_68992;
  wire [13:0] bit_slice_68993;
  wire [13:0] bit_slice_68994;
  wire [13:0] bit_slice_68995;
  wire [16:0] sum__60;
  wire below__77;
  wire [16:0] sum__61;
  wire below__83;
  wire [16:0] sum__62;
  wire below__89;
  wire [16:0] sum__63;
  wire below__95;
  wire [15:0] add_69004;
  wire a_carry;
  wire [15:0] add_69006;
  wire [15:0] add_69007;
  wire [15:0] add_69008;
  wire [15:0] add_69009;
  wire [15:0] add_69010;
  wire [15:0] add_69011;
  wire [15:0] add_69012;
  wire [15:0] sign_ext_69013;
  wire [15:0] sign_ext_69014;
  wire [15:0] sign_ext_69015;
  wire [15:0] sign_ext_69016;
  wire [15:0] sign_ext_69017;
  wire [15:0] sign_ext_69018;
  wire [15:0] sign_ext_69019;
  wire [15:0] sign_ext_69020;
  wire [15:0] bit_slice_69021;
  wire below__4;
  wire [15:0] bit_slice_69023;
  wire below__10;
  wire [15:0] bit_slice_69025;
  wire below__16;
  wire [15:0] bit_slice_69027;
  wire below__22;
  wire [15:0] bit_slice_69029;
  wire b_carry__20;
  wire [15:0] bit_slice_69031;
  wire b_carry__21;
  wire [15:0] bit_slice_69033;
  wire b_carry__22;
  wire [15:0] bit_slice_69035;
  wire b_carry__23;
  wire [15:0] sign_ext_69037;
  wire b_carry__24;
  wire [15:0] sign_ext_69039;
  wire b_carry__25;
  wire [15:0] sign_ext_69041;
  wire b_carry__26;
  wire [15:0] sign_ext_69043;
  wire b_carry__27;
  wire [15:0] sign_ext_69045;
  wire b_carry__28;
  wire [15:0] sign_ext_69047;
  wire b_carry__29;
  wire [15:0] sign_ext_69049;
  wire b_carry__30;
  wire [15:0] sign_ext_69051;
  wire b_carry__31;
  wire [15:0] sign_ext_69053;
  wire b_carry__32;
  wire [15:0] sign_ext_69055;
  wire b_carry__33;
  wire [15:0] sign_ext_69057;
  wire b_carry__34;
  wire [15:0] sign_ext_69059;
  wire b_carry__35;
  wire [15:0] sign_ext_69061;
  wire b_carry__36;
  wire [15:0] sign_ext_69063;
  wire b_carry__37;
  wire [15:0] sign_ext_69065;
  wire b_carry__38;
  wire [15:0] sign_ext_69067;
  wire b_carry__39;
  wire [15:0] bit_slice_69069;
  wire below__51;
  wire [15:0] bit_slice_69071;
  wire below__57;
  wire [15:0] bit_slice_69073;
  wire below__63;
  wire [15:0] bit_slice_69075;
  wire below__69;
  wire [15:0] bit_slice_69077;
  wire b_carry__44;
  wire [15:0] bit_slice_69079;
  wire b_carry__45;
  wire [15:0] bit_slice_69081;
  wire b_carry__46;
  wire [15:0] bit_slice_69083;
  wire b_carry__47;
  wire [15:0] sign_ext_69085;
  wire b_carry__48;
  wire [15:0] sign_ext_69087;
  wire b_carry__49;
  wire [15:0] sign_ext_69089;
  wire b_carry__50;
  wire [15:0] sign_ext_69091;
  wire b_carry__51;
  wire [15:0] sign_ext_69093;
  wire b_carry__52;
  wire [15:0] sign_ext_69095;
  wire b_carry__53;
  wire [15:0] sign_ext_69097;
  wire b_carry__54;
  wire [15:0] sign_ext_69099;
  wire b_carry__55;
  wire [15:0] sign_ext_69101;
  wire below__53;
  wire [15:0] sign_ext_69103;
  wire below__59;
  wire [15:0] sign_ext_69105;
  wire below__65;
  wire [15:0] sign_ext_69107;
  wire below__71;
  wire [15:0] bit_slice_69109;
  wire b_carry__60;
  wire [15:0] bit_slice_69111;
  wire b_carry__61;
  wire [15:0] bit_slice_69113;
  wire b_carry__62;
  wire [15:0] bit_slice_69115;
  wire b_carry__63;
  wire [16:0] tuple_69117;
  wire [16:0] tuple_69118;
  wire [16:0] tuple_69119;
  wire [16:0] tuple_69120;
  wire [16:0] tuple_69121;
  wire [16:0] tuple_69122;
  wire [16:0] tuple_69123;
  wire [16:0] tuple_69124;
  wire [16:0] tuple_69125;
  wire [16:0] tuple_69126;
  wire [16:0] tuple_69127;
  wire [16:0] tuple_69128;
  wire [16:0] tuple_69129;
  wire [16:0] tuple_69130;
  wire [16:0] tuple_69131;
  wire [16:0] tuple_69132;
  wire [16:0] tuple_69133;
  wire [16:0] tuple_69134;
  wire [16:0] tuple_69135;
  wire [16:0] tuple_69136;
  wire [16:0] tuple_69137;
  wire [16:0] tuple_69138;
  wire [16:0] tuple_69139;
  wire [16:0] tuple_69140;
  wire [16:0] tuple_69141;
  wire [16:0] tuple_69142;
  wire [16:0] tuple_69143;
  wire [16:0] tuple_69144;
  wire [16:0] tuple_69145;
  wire [16:0] tuple_69146;
  wire [16:0] tuple_69147;
  wire [16:0] tuple_69148;
  wire [16:0] tuple_69149;
  wire [16:0] tuple_69150;
  wire [16:0] tuple_69151;
  wire [16:0] tuple_69152;
  wire [16:0] tuple_69153;
  wire [16:0] tuple_69154;
  wire [16:0] tuple_69155;
  wire [16:0] tuple_69156;
  wire [16:0] tuple_69157;
  wire [16:0] tuple_69158;
  wire [16:0] tuple_69159;
  wire [16:0] tuple_69160;
  wire [16:0] tuple_69161;
  wire [16:0] tuple_69162;
  wire [16:0] tuple_69163;
  wire [16:0] tuple_69164;
  wire [16:0] tuple_69165;
  wire [16:0] tuple_69166;
  wire [16:0] tuple_69167;
  wire [16:0] tuple_69168;
  wire [16:0] tuple_69169;
  wire [16:0] tuple_69170;
  wire [16:0] tuple_69171;
  wire [16:0] tuple_69172;
  wire [16:0] tuple_69173;
  wire [16:0] tuple_69174;
  wire [16:0] tuple_69175;
  wire [16:0] tuple_69176;
  wire [16:0] tuple_69177;
  wire [16:0] tuple_69178;
  wire [16:0] tuple_69179;
  wire [16:0] tuple_69180;
  wire [16:0] array_69183[0:15];
  wire [16:0] array_69184[0:15];
  wire [16:0] array_69185[0:15];
  wire [16:0] array_69186[0:15];
  wire [16:0] array_69190[0:3][0:15];
  wire [1107:0] tuple_69193;
  wire stage_outputs_valid_0;
  assign v_tag = multiplied_data[19:0];
  assign v_p[0] = multiplied_data[62:20];
  assign v_p[1] = multiplied_data[105:63];
  assign v_p[2] = multiplied_data[148:106];
  assign v_p[3] = multiplied_data[191:149];
  assign v_p[4] = multiplied_data[234:192];
  assign v_p[5] = multiplied_data[277:235];
  assign v_p[6] = multiplied_data[320:278];
  assign v_p[7] = multiplied_data[363:321];
  assign v_p[8] = multiplied_data[406:364];
  assign v_p[9] = multiplied_data[449:407];
  assign v_p[10] = multiplied_data[492:450];
  assign v_p[11] = multiplied_data[535:493];
  assign v_p[12] = multiplied_data[578:536];
  assign v_p[13] = multiplied_data[621:579];
  assign v_p[14] = multiplied_data[664:622];
  assign v_p[15] = multiplied_data[707:665];
  assign v_p[16] = multiplied_data[750:708];
  assign v_p[17] = multiplied_data[793:751];
  assign v_p[18] = multiplied_data[836:794];
  assign v_p[19] = multiplied_data[879:837];
  assign v_p[20] = multiplied_data[922:880];
  assign v_p[21] = multiplied_data[965:923];
  assign v_p[22] = multiplied_data[1008:966];
  assign v_p[23] = multiplied_data[1051:1009];
  assign v_p[24] = multiplied_data[1094:1052];
  assign v_p[25] = multiplied_data[1137:1095];
  assign v_p[26] = multiplied_data[1180:1138];
  assign v_p[27] = multiplied_data[1223:1181];
  assign v_p[28] = multiplied_data[1266:1224];
  assign v_p[29] = multiplied_data[1309:1267];
  assign v_p[30] = multiplied_data[1352:1310];
  assign v_p[31] = multiplied_data[1395:1353];
  assign literal_67988 = 5'h18;
  assign literal_67989 = 5'h19;
  assign literal_67990 = 5'h1a;
  assign literal_67991 = 5'h1b;
  assign literal_67992 = 5'h1c;
  assign literal_67993 = 5'h1d;
  assign literal_67994 = 5'h1e;
  assign literal_67995 = 5'h1f;
  assign literal_67996 = 5'h08;
  assign literal_67997 = 5'h09;
  assign literal_67998 = 5'h0a;
  assign literal_67999 = 5'h0b;
  assign literal_68000 = 5'h0c;
  assign literal_68001 = 5'h0d;
  assign literal_68002 = 5'h0e;
  assign literal_68003 = 5'h0f;
  assign v_tag_mode = v_tag[19:17];
  assign literal_68005 = 3'h0;
  assign literal_68006 = 3'h3;
  assign array_index_68007 = v_p[literal_67988];
  assign array_index_68008 = v_p[literal_67989];
  assign array_index_68009 = v_p[literal_67990];
  assign array_index_68010 = v_p[literal_67991];
  assign array_index_68011 = v_p[literal_67992];
  assign array_index_68012 = v_p[literal_67993];
  assign array_index_68013 = v_p[literal_67994];
  assign array_index_68014 = v_p[literal_67995];
  assign literal_68015 = 5'h00;
  assign literal_68016 = 5'h01;
  assign literal_68017 = 5'h02;
  assign literal_68018 = 5'h03;
  assign literal_68019 = 5'h04;
  assign literal_68020 = 5'h05;
  assign literal_68021 = 5'h06;
  assign literal_68022 = 5'h07;
  assign array_index_68023 = v_p[literal_67996];
  assign array_index_68024 = v_p[literal_67997];
  assign array_index_68025 = v_p[literal_67998];
  assign array_index_68026 = v_p[literal_67999];
  assign array_index_68027 = v_p[literal_68000];
  assign array_index_68028 = v_p[literal_68001];
  assign array_index_68029 = v_p[literal_68002];
  assign array_index_68030 = v_p[literal_68003];
  assign literal_68031 = 5'h10;
  assign literal_68032 = 5'h11;
  assign literal_68033 = 5'h12;
  assign literal_68034 = 5'h13;
  assign literal_68035 = 5'h14;
  assign literal_68036 = 5'h15;
  assign literal_68037 = 5'h16;
  assign literal_68038 = 5'h17;
  assign eq_68039 = v_tag_mode == literal_68005;
  assign eq_68040 = v_tag_mode == literal_68006;
  assign bit_slice_68041 = array_index_68007[39];
  assign bit_slice_68042 = array_index_68008[39];
  assign bit_slice_68043 = array_index_68009[39];
  assign bit_slice_68044 = array_index_68010[39];
  assign bit_slice_68045 = array_index_68011[39];
  assign bit_slice_68046 = array_index_68012[39];
  assign bit_slice_68047 = array_index_68013[39];
  assign bit_slice_68048 = array_index_68014[39];
  assign array_index_68049 = v_p[literal_68015];
  assign array_index_68050 = v_p[literal_68016];
  assign array_index_68051 = v_p[literal_68017];
  assign array_index_68052 = v_p[literal_68018];
  assign array_index_68053 = v_p[literal_68019];
  assign array_index_68054 = v_p[literal_68020];
  assign array_index_68055 = v_p[literal_68021];
  assign array_index_68056 = v_p[literal_68022];
  assign below__26 = array_index_68023[29];
  assign below__29 = array_index_68024[29];
  assign below__32 = array_index_68025[29];
  assign below__35 = array_index_68026[29];
  assign below__38 = array_index_68027[29];
  assign below__41 = array_index_68028[29];
  assign below__44 = array_index_68029[29];
  assign below__47 = array_index_68030[29];
  assign array_index_68065 = v_p[literal_68031];
  assign array_index_68066 = v_p[literal_68032];
  assign array_index_68067 = v_p[literal_68033];
  assign array_index_68068 = v_p[literal_68034];
  assign array_index_68069 = v_p[literal_68035];
  assign array_index_68070 = v_p[literal_68036];
  assign array_index_68071 = v_p[literal_68037];
  assign array_index_68072 = v_p[literal_68038];
  assign below__73 = array_index_68007[19];
  assign literal_68074 = 3'h2;
  assign below__76 = array_index_68008[19];
  assign below__79 = array_index_68009[19];
  assign below__82 = array_index_68010[19];
  assign below__85 = array_index_68011[19];
  assign below__88 = array_index_68012[19];
  assign below__91 = array_index_68013[19];
  assign below__94 = array_index_68014[19];
  assign narrow = eq_68039 | eq_68040;
  assign bit_slice_68083 = array_index_68007[42:40];
  assign sign_ext_68084 = {3{bit_slice_68041}};
  assign bit_slice_68085 = array_index_68008[42:40];
  assign sign_ext_68086 = {3{bit_slice_68042}};
  assign bit_slice_68087 = array_index_68009[42:40];
  assign sign_ext_68088 = {3{bit_slice_68043}};
  assign bit_slice_68089 = array_index_68010[42:40];
  assign sign_ext_68090 = {3{bit_slice_68044}};
  assign bit_slice_68091 = array_index_68011[42:40];
  assign sign_ext_68092 = {3{bit_slice_68045}};
  assign bit_slice_68093 = array_index_68012[42:40];
  assign sign_ext_68094 = {3{bit_slice_68046}};
  assign bit_slice_68095 = array_index_68013[42:40];
  assign sign_ext_68096 = {3{bit_slice_68047}};
  assign bit_slice_68097 = array_index_68014[42:40];
  assign sign_ext_68098 = {3{bit_slice_68048}};
  assign below__3 = array_index_68049[29];
  assign below__5 = array_index_68050[29];
  assign below__8 = array_index_68051[29];
  assign below__11 = array_index_68052[29];
  assign below__14 = array_index_68053[29];
  assign below__17 = array_index_68054[29];
  assign below__20 = array_index_68055[29];
  assign below__23 = array_index_68056[29];
  assign bit_slice_68107 = array_index_68023[34:30];
  assign sign_ext_68108 = {5{below__26}};
  assign bit_slice_68109 = array_index_68024[34:30];
  assign sign_ext_68110 = {5{below__29}};
  assign bit_slice_68111 = array_index_68025[34:30];
  assign sign_ext_68112 = {5{below__32}};
  assign bit_slice_68113 = array_index_68026[34:30];
  assign sign_ext_68114 = {5{below__35}};
  assign bit_slice_68115 = array_index_68027[34:30];
  assign sign_ext_68116 = {5{below__38}};
  assign bit_slice_68117 = array_index_68028[34:30];
  assign sign_ext_68118 = {5{below__41}};
  assign bit_slice_68119 = array_index_68029[34:30];
  assign sign_ext_68120 = {5{below__44}};
  assign bit_slice_68121 = array_index_68030[34:30];
  assign sign_ext_68122 = {5{below__47}};
  assign below__49 = array_index_68065[19];
  assign below__52 = array_index_68066[19];
  assign below__55 = array_index_68067[19];
  assign below__58 = array_index_68068[19];
  assign below__61 = array_index_68069[19];
  assign below__64 = array_index_68070[19];
  assign below__67 = array_index_68071[19];
  assign below__70 = array_index_68072[19];
  assign bit_slice_68131 = array_index_68007[24:20];
  assign sign_ext_68132 = {5{below__73}};
  assign eight__8 = v_tag_mode == literal_68074;
  assign bit_slice_68134 = array_index_68008[24:20];
  assign sign_ext_68135 = {5{below__76}};
  assign bit_slice_68136 = array_index_68009[24:20];
  assign sign_ext_68137 = {5{below__79}};
  assign bit_slice_68138 = array_index_68010[24:20];
  assign sign_ext_68139 = {5{below__82}};
  assign bit_slice_68140 = array_index_68011[24:20];
  assign sign_ext_68141 = {5{below__85}};
  assign bit_slice_68142 = array_index_68012[24:20];
  assign sign_ext_68143 = {5{below__88}};
  assign bit_slice_68144 = array_index_68013[24:20];
  assign sign_ext_68145 = {5{below__91}};
  assign bit_slice_68146 = array_index_68014[24:20];
  assign sign_ext_68147 = {5{below__94}};
  assign bit_slice_68148 = array_index_68065[39];
  assign bit_slice_68149 = array_index_68066[39];
  assign bit_slice_68150 = array_index_68067[39];
  assign bit_slice_68151 = array_index_68068[39];
  assign bit_slice_68152 = array_index_68069[39];
  assign bit_slice_68153 = array_index_68070[39];
  assign bit_slice_68154 = array_index_68071[39];
  assign bit_slice_68155 = array_index_68072[39];
  assign value__99_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68084 : bit_slice_68083;
  assign value__103_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68086 : bit_slice_68085;
  assign value__107_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68088 : bit_slice_68087;
  assign value__111_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68090 : bit_slice_68089;
  assign value__115_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68092 : bit_slice_68091;
  assign value__119_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68094 : bit_slice_68093;
  assign value__123_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68096 : bit_slice_68095;
  assign value__127_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_68098 : bit_slice_68097;
  assign below__24 = array_index_68023[9];
  assign below__27 = array_index_68024[9];
  assign below__30 = array_index_68025[9];
  assign below__33 = array_index_68026[9];
  assign below__36 = array_index_68027[9];
  assign below__39 = array_index_68028[9];
  assign below__42 = array_index_68029[9];
  assign below__45 = array_index_68030[9];
  assign bit_slice_68172 = array_index_68049[34:30];
  assign sign_ext_68173 = {5{below__3}};
  assign bit_slice_68174 = array_index_68050[34:30];
  assign sign_ext_68175 = {5{below__5}};
  assign bit_slice_68176 = array_index_68051[34:30];
  assign sign_ext_68177 = {5{below__8}};
  assign bit_slice_68178 = array_index_68052[34:30];
  assign sign_ext_68179 = {5{below__11}};
  assign bit_slice_68180 = array_index_68053[34:30];
  assign sign_ext_68181 = {5{below__14}};
  assign bit_slice_68182 = array_index_68054[34:30];
  assign sign_ext_68183 = {5{below__17}};
  assign bit_slice_68184 = array_index_68055[34:30];
  assign sign_ext_68185 = {5{below__20}};
  assign bit_slice_68186 = array_index_68056[34:30];
  assign sign_ext_68187 = {5{below__23}};
  assign value__34_squeezed_portion_10_width_5 = narrow ? sign_ext_68108 : bit_slice_68107;
  assign bit_slice_68189 = array_index_68023[29:20];
  assign value__38_squeezed_portion_10_width_5 = narrow ? sign_ext_68110 : bit_slice_68109;
  assign bit_slice_68191 = array_index_68024[29:20];
  assign value__42_squeezed_portion_10_width_5 = narrow ? sign_ext_68112 : bit_slice_68111;
  assign bit_slice_68193 = array_index_68025[29:20];
  assign value__46_squeezed_portion_10_width_5 = narrow ? sign_ext_68114 : bit_slice_68113;
  assign bit_slice_68195 = array_index_68026[29:20];
  assign value__50_squeezed_portion_10_width_5 = narrow ? sign_ext_68116 : bit_slice_68115;
  assign bit_slice_68197 = array_index_68027[29:20];
  assign value__54_squeezed_portion_10_width_5 = narrow ? sign_ext_68118 : bit_slice_68117;
  assign bit_slice_68199 = array_index_68028[29:20];
  assign value__58_squeezed_portion_10_width_5 = narrow ? sign_ext_68120 : bit_slice_68119;
  assign bit_slice_68201 = array_index_68029[29:20];
  assign value__62_squeezed_portion_10_width_5 = narrow ? sign_ext_68122 : bit_slice_68121;
  assign bit_slice_68203 = array_index_68030[29:20];
  assign bit_slice_68204 = array_index_68065[29:20];
  assign bit_slice_68205 = array_index_68066[29:20];
  assign bit_slice_68206 = array_index_68067[29:20];
  assign bit_slice_68207 = array_index_68068[29:20];
  assign bit_slice_68208 = array_index_68069[29:20];
  assign bit_slice_68209 = array_index_68070[29:20];
  assign bit_slice_68210 = array_index_68071[29:20];
  assign bit_slice_68211 = array_index_68072[29:20];
  assign bit_slice_68212 = array_index_68007[29:20];
  assign bit_slice_68213 = array_index_68008[29:20];
  assign bit_slice_68214 = array_index_68009[29:20];
  assign bit_slice_68215 = array_index_68010[29:20];
  assign bit_slice_68216 = array_index_68011[29:20];
  assign bit_slice_68217 = array_index_68012[29:20];
  assign bit_slice_68218 = array_index_68013[29:20];
  assign bit_slice_68219 = array_index_68014[29:20];
  assign bit_slice_68220 = array_index_68049[19:10];
  assign bit_slice_68221 = array_index_68050[19:10];
  assign bit_slice_68222 = array_index_68051[19:10];
  assign bit_slice_68223 = array_index_68052[19:10];
  assign bit_slice_68224 = array_index_68053[19:10];
  assign bit_slice_68225 = array_index_68054[19:10];
  assign bit_slice_68226 = array_index_68055[19:10];
  assign bit_slice_68227 = array_index_68056[19:10];
  assign bit_slice_68228 = array_index_68023[19:10];
  assign bit_slice_68229 = array_index_68024[19:10];
  assign bit_slice_68230 = array_index_68025[19:10];
  assign bit_slice_68231 = array_index_68026[19:10];
  assign bit_slice_68232 = array_index_68027[19:10];
  assign bit_slice_68233 = array_index_68028[19:10];
  assign bit_slice_68234 = array_index_68029[19:10];
  assign bit_slice_68235 = array_index_68030[19:10];
  assign bit_slice_68236 = array_index_68065[24:20];
  assign sign_ext_68237 = {5{below__49}};
  assign bit_slice_68238 = array_index_68066[24:20];
  assign sign_ext_68239 = {5{below__52}};
  assign bit_slice_68240 = array_index_68067[24:20];
  assign sign_ext_68241 = {5{below__55}};
  assign bit_slice_68242 = array_index_68068[24:20];
  assign sign_ext_68243 = {5{below__58}};
  assign bit_slice_68244 = array_index_68069[24:20];
  assign sign_ext_68245 = {5{below__61}};
  assign bit_slice_68246 = array_index_68070[24:20];
  assign sign_ext_68247 = {5{below__64}};
  assign bit_slice_68248 = array_index_68071[24:20];
  assign sign_ext_68249 = {5{below__67}};
  assign bit_slice_68250 = array_index_68072[24:20];
  assign sign_ext_68251 = {5{below__70}};
  assign value__97_squeezed_portion_10_width_5 = narrow ? sign_ext_68132 : bit_slice_68131;
  assign bit_slice_68253 = array_index_68007[19:10];
  assign not_68254 = ~eight__8;
  assign value__101_squeezed_portion_10_width_5 = narrow ? sign_ext_68135 : bit_slice_68134;
  assign bit_slice_68256 = array_index_68008[19:10];
  assign value__105_squeezed_portion_10_width_5 = narrow ? sign_ext_68137 : bit_slice_68136;
  assign bit_slice_68258 = array_index_68009[19:10];
  assign value__109_squeezed_portion_10_width_5 = narrow ? sign_ext_68139 : bit_slice_68138;
  assign bit_slice_68260 = array_index_68010[19:10];
  assign value__113_squeezed_portion_10_width_5 = narrow ? sign_ext_68141 : bit_slice_68140;
  assign bit_slice_68262 = array_index_68011[19:10];
  assign value__117_squeezed_portion_10_width_5 = narrow ? sign_ext_68143 : bit_slice_68142;
  assign bit_slice_68264 = array_index_68012[19:10];
  assign value__121_squeezed_portion_10_width_5 = narrow ? sign_ext_68145 : bit_slice_68144;
  assign bit_slice_68266 = array_index_68013[19:10];
  assign value__125_squeezed_portion_10_width_5 = narrow ? sign_ext_68147 : bit_slice_68146;
  assign bit_slice_68268 = array_index_68014[19:10];
  assign bit_slice_68269 = array_index_68049[39:30];
  assign bit_slice_68270 = array_index_68050[39:30];
  assign bit_slice_68271 = array_index_68051[39:30];
  assign bit_slice_68272 = array_index_68052[39:30];
  assign bit_slice_68273 = array_index_68053[39:30];
  assign bit_slice_68274 = array_index_68054[39:30];
  assign bit_slice_68275 = array_index_68055[39:30];
  assign bit_slice_68276 = array_index_68056[39:30];
  assign bit_slice_68277 = array_index_68023[39:30];
  assign bit_slice_68278 = array_index_68024[39:30];
  assign bit_slice_68279 = array_index_68025[39:30];
  assign bit_slice_68280 = array_index_68026[39:30];
  assign bit_slice_68281 = array_index_68027[39:30];
  assign bit_slice_68282 = array_index_68028[39:30];
  assign bit_slice_68283 = array_index_68029[39:30];
  assign bit_slice_68284 = array_index_68030[39:30];
  assign bit_slice_68285 = array_index_68065[42:40];
  assign sign_ext_68286 = {3{bit_slice_68148}};
  assign bit_slice_68287 = array_index_68066[42:40];
  assign sign_ext_68288 = {3{bit_slice_68149}};
  assign bit_slice_68289 = array_index_68067[42:40];
  assign sign_ext_68290 = {3{bit_slice_68150}};
  assign bit_slice_68291 = array_index_68068[42:40];
  assign sign_ext_68292 = {3{bit_slice_68151}};
  assign bit_slice_68293 = array_index_68069[42:40];
  assign sign_ext_68294 = {3{bit_slice_68152}};
  assign bit_slice_68295 = array_index_68070[42:40];
  assign sign_ext_68296 = {3{bit_slice_68153}};
  assign bit_slice_68297 = array_index_68071[42:40];
  assign sign_ext_68298 = {3{bit_slice_68154}};
  assign bit_slice_68299 = array_index_68072[42:40];
  assign sign_ext_68300 = {3{bit_slice_68155}};
  assign value__99_squeezed_portion_10_width_5 = {{2{value__99_squeezed_portion_10_width_5_squeezed[2]}}, value__99_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68302 = array_index_68007[39:30];
  assign value__103_squeezed_portion_10_width_5 = {{2{value__103_squeezed_portion_10_width_5_squeezed[2]}}, value__103_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68304 = array_index_68008[39:30];
  assign value__107_squeezed_portion_10_width_5 = {{2{value__107_squeezed_portion_10_width_5_squeezed[2]}}, value__107_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68306 = array_index_68009[39:30];
  assign value__111_squeezed_portion_10_width_5 = {{2{value__111_squeezed_portion_10_width_5_squeezed[2]}}, value__111_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68308 = array_index_68010[39:30];
  assign value__115_squeezed_portion_10_width_5 = {{2{value__115_squeezed_portion_10_width_5_squeezed[2]}}, value__115_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68310 = array_index_68011[39:30];
  assign value__119_squeezed_portion_10_width_5 = {{2{value__119_squeezed_portion_10_width_5_squeezed[2]}}, value__119_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68312 = array_index_68012[39:30];
  assign value__123_squeezed_portion_10_width_5 = {{2{value__123_squeezed_portion_10_width_5_squeezed[2]}}, value__123_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68314 = array_index_68013[39:30];
  assign value__127_squeezed_portion_10_width_5 = {{2{value__127_squeezed_portion_10_width_5_squeezed[2]}}, value__127_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_68316 = array_index_68014[39:30];
  assign below = array_index_68049[9];
  assign below__1 = array_index_68050[9];
  assign below__6 = array_index_68051[9];
  assign below__9 = array_index_68052[9];
  assign below__12 = array_index_68053[9];
  assign below__15 = array_index_68054[9];
  assign below__18 = array_index_68055[9];
  assign below__21 = array_index_68056[9];
  assign bit_slice_68325 = array_index_68023[14:10];
  assign sign_ext_68326 = {5{below__24}};
  assign bit_slice_68327 = array_index_68024[14:10];
  assign sign_ext_68328 = {5{below__27}};
  assign bit_slice_68329 = array_index_68025[14:10];
  assign sign_ext_68330 = {5{below__30}};
  assign bit_slice_68331 = array_index_68026[14:10];
  assign sign_ext_68332 = {5{below__33}};
  assign bit_slice_68333 = array_index_68027[14:10];
  assign sign_ext_68334 = {5{below__36}};
  assign bit_slice_68335 = array_index_68028[14:10];
  assign sign_ext_68336 = {5{below__39}};
  assign bit_slice_68337 = array_index_68029[14:10];
  assign sign_ext_68338 = {5{below__42}};
  assign bit_slice_68339 = array_index_68030[14:10];
  assign sign_ext_68340 = {5{below__45}};
  assign value__2_squeezed_portion_10_width_5 = narrow ? sign_ext_68173 : bit_slice_68172;
  assign bit_slice_68342 = array_index_68049[29:20];
  assign value__6_squeezed_portion_10_width_5 = narrow ? sign_ext_68175 : bit_slice_68174;
  assign bit_slice_68344 = array_index_68050[29:20];
  assign value__10_squeezed_portion_10_width_5 = narrow ? sign_ext_68177 : bit_slice_68176;
  assign bit_slice_68346 = array_index_68051[29:20];
  assign value__14_squeezed_portion_10_width_5 = narrow ? sign_ext_68179 : bit_slice_68178;
  assign bit_slice_68348 = array_index_68052[29:20];
  assign value__18_squeezed_portion_10_width_5 = narrow ? sign_ext_68181 : bit_slice_68180;
  assign bit_slice_68350 = array_index_68053[29:20];
  assign value__22_squeezed_portion_10_width_5 = narrow ? sign_ext_68183 : bit_slice_68182;
  assign bit_slice_68352 = array_index_68054[29:20];
  assign value__26_squeezed_portion_10_width_5 = narrow ? sign_ext_68185 : bit_slice_68184;
  assign bit_slice_68354 = array_index_68055[29:20];
  assign value__30_squeezed_portion_10_width_5 = narrow ? sign_ext_68187 : bit_slice_68186;
  assign bit_slice_68356 = array_index_68056[29:20];
  assign value__34 = {value__34_squeezed_portion_10_width_5, bit_slice_68189};
  assign bit_slice_68358 = array_index_68023[14:0];
  assign value__38 = {value__38_squeezed_portion_10_width_5, bit_slice_68191};
  assign bit_slice_68360 = array_index_68024[14:0];
  assign below__25 = array_index_68023[19];
  assign value__42 = {value__42_squeezed_portion_10_width_5, bit_slice_68193};
  assign bit_slice_68363 = array_index_68025[14:0];
  assign value__46 = {value__46_squeezed_portion_10_width_5, bit_slice_68195};
  assign bit_slice_68365 = array_index_68026[14:0];
  assign below__31 = array_index_68025[19];
  assign value__50 = {value__50_squeezed_portion_10_width_5, bit_slice_68197};
  assign bit_slice_68368 = array_index_68027[14:0];
  assign value__54 = {value__54_squeezed_portion_10_width_5, bit_slice_68199};
  assign bit_slice_68370 = array_index_68028[14:0];
  assign below__37 = array_index_68027[19];
  assign value__58 = {value__58_squeezed_portion_10_width_5, bit_slice_68201};
  assign bit_slice_68373 = array_index_68029[14:0];
  assign value__62 = {value__62_squeezed_portion_10_width_5, bit_slice_68203};
  assign bit_slice_68375 = array_index_68030[14:0];
  assign below__43 = array_index_68029[19];
  assign sign_ext_68377 = {{1{bit_slice_68204[9]}}, bit_slice_68204};
  assign sign_ext_68378 = {11{narrow}};
  assign sign_ext_68379 = {{1{bit_slice_68205[9]}}, bit_slice_68205};
  assign sign_ext_68380 = {{1{bit_slice_68206[9]}}, bit_slice_68206};
  assign sign_ext_68381 = {{1{bit_slice_68207[9]}}, bit_slice_68207};
  assign sign_ext_68382 = {{1{bit_slice_68208[9]}}, bit_slice_68208};
  assign sign_ext_68383 = {{1{bit_slice_68209[9]}}, bit_slice_68209};
  assign sign_ext_68384 = {{1{bit_slice_68210[9]}}, bit_slice_68210};
  assign sign_ext_68385 = {{1{bit_slice_68211[9]}}, bit_slice_68211};
  assign sign_ext_68386 = {{1{bit_slice_68212[9]}}, bit_slice_68212};
  assign sign_ext_68387 = {{1{bit_slice_68213[9]}}, bit_slice_68213};
  assign sign_ext_68388 = {{1{bit_slice_68214[9]}}, bit_slice_68214};
  assign sign_ext_68389 = {{1{bit_slice_68215[9]}}, bit_slice_68215};
  assign sign_ext_68390 = {{1{bit_slice_68216[9]}}, bit_slice_68216};
  assign sign_ext_68391 = {{1{bit_slice_68217[9]}}, bit_slice_68217};
  assign sign_ext_68392 = {{1{bit_slice_68218[9]}}, bit_slice_68218};
  assign sign_ext_68393 = {{1{bit_slice_68219[9]}}, bit_slice_68219};
  assign sign_ext_68394 = {{1{bit_slice_68220[9]}}, bit_slice_68220};
  assign sign_ext_68395 = {{1{bit_slice_68221[9]}}, bit_slice_68221};
  assign sign_ext_68396 = {{1{bit_slice_68222[9]}}, bit_slice_68222};
  assign sign_ext_68397 = {{1{bit_slice_68223[9]}}, bit_slice_68223};
  assign sign_ext_68398 = {{1{bit_slice_68224[9]}}, bit_slice_68224};
  assign sign_ext_68399 = {{1{bit_slice_68225[9]}}, bit_slice_68225};
  assign sign_ext_68400 = {{1{bit_slice_68226[9]}}, bit_slice_68226};
  assign sign_ext_68401 = {{1{bit_slice_68227[9]}}, bit_slice_68227};
  assign sign_ext_68402 = {{1{bit_slice_68228[9]}}, bit_slice_68228};
  assign sign_ext_68403 = {{1{bit_slice_68229[9]}}, bit_slice_68229};
  assign sign_ext_68404 = {{1{bit_slice_68230[9]}}, bit_slice_68230};
  assign sign_ext_68405 = {{1{bit_slice_68231[9]}}, bit_slice_68231};
  assign sign_ext_68406 = {{1{bit_slice_68232[9]}}, bit_slice_68232};
  assign sign_ext_68407 = {{1{bit_slice_68233[9]}}, bit_slice_68233};
  assign sign_ext_68408 = {{1{bit_slice_68234[9]}}, bit_slice_68234};
  assign sign_ext_68409 = {{1{bit_slice_68235[9]}}, bit_slice_68235};
  assign value__65_squeezed_portion_10_width_5 = narrow ? sign_ext_68237 : bit_slice_68236;
  assign bit_slice_68411 = array_index_68065[19:10];
  assign value__69_squeezed_portion_10_width_5 = narrow ? sign_ext_68239 : bit_slice_68238;
  assign bit_slice_68413 = array_index_68066[19:10];
  assign value__73_squeezed_portion_10_width_5 = narrow ? sign_ext_68241 : bit_slice_68240;
  assign bit_slice_68415 = array_index_68067[19:10];
  assign value__77_squeezed_portion_10_width_5 = narrow ? sign_ext_68243 : bit_slice_68242;
  assign bit_slice_68417 = array_index_68068[19:10];
  assign value__81_squeezed_portion_10_width_5 = narrow ? sign_ext_68245 : bit_slice_68244;
  assign bit_slice_68419 = array_index_68069[19:10];
  assign value__85_squeezed_portion_10_width_5 = narrow ? sign_ext_68247 : bit_slice_68246;
  assign bit_slice_68421 = array_index_68070[19:10];
  assign value__89_squeezed_portion_10_width_5 = narrow ? sign_ext_68249 : bit_slice_68248;
  assign bit_slice_68423 = array_index_68071[19:10];
  assign value__93_squeezed_portion_10_width_5 = narrow ? sign_ext_68251 : bit_slice_68250;
  assign bit_slice_68425 = array_index_68072[19:10];
  assign value__97 = {value__97_squeezed_portion_10_width_5, bit_slice_68253};
  assign sign_ext_68427 = {15{not_68254}};
  assign value__101 = {value__101_squeezed_portion_10_width_5, bit_slice_68256};
  assign below__72 = array_index_68007[9];
  assign value__105 = {value__105_squeezed_portion_10_width_5, bit_slice_68258};
  assign value__109 = {value__109_squeezed_portion_10_width_5, bit_slice_68260};
  assign below__78 = array_index_68009[9];
  assign value__113 = {value__113_squeezed_portion_10_width_5, bit_slice_68262};
  assign value__117 = {value__117_squeezed_portion_10_width_5, bit_slice_68264};
  assign below__84 = array_index_68011[9];
  assign value__121 = {value__121_squeezed_portion_10_width_5, bit_slice_68266};
  assign value__125 = {value__125_squeezed_portion_10_width_5, bit_slice_68268};
  assign below__90 = array_index_68013[9];
  assign sign_ext_68439 = {{1{bit_slice_68269[9]}}, bit_slice_68269};
  assign sign_ext_68440 = {{1{bit_slice_68270[9]}}, bit_slice_68270};
  assign sign_ext_68441 = {{1{bit_slice_68271[9]}}, bit_slice_68271};
  assign sign_ext_68442 = {{1{bit_slice_68272[9]}}, bit_slice_68272};
  assign sign_ext_68443 = {{1{bit_slice_68273[9]}}, bit_slice_68273};
  assign sign_ext_68444 = {{1{bit_slice_68274[9]}}, bit_slice_68274};
  assign sign_ext_68445 = {{1{bit_slice_68275[9]}}, bit_slice_68275};
  assign sign_ext_68446 = {{1{bit_slice_68276[9]}}, bit_slice_68276};
  assign sign_ext_68447 = {{1{bit_slice_68277[9]}}, bit_slice_68277};
  assign sign_ext_68448 = {{1{bit_slice_68278[9]}}, bit_slice_68278};
  assign sign_ext_68449 = {{1{bit_slice_68279[9]}}, bit_slice_68279};
  assign sign_ext_68450 = {{1{bit_slice_68280[9]}}, bit_slice_68280};
  assign sign_ext_68451 = {{1{bit_slice_68281[9]}}, bit_slice_68281};
  assign sign_ext_68452 = {{1{bit_slice_68282[9]}}, bit_slice_68282};
  assign sign_ext_68453 = {{1{bit_slice_68283[9]}}, bit_slice_68283};
  assign sign_ext_68454 = {{1{bit_slice_68284[9]}}, bit_slice_68284};
  assign value__3_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68286 : bit_slice_68285;
  assign value__5_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68288 : bit_slice_68287;
  assign value__7_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68290 : bit_slice_68289;
  assign value__9_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68292 : bit_slice_68291;
  assign value__11_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68294 : bit_slice_68293;
  assign value__13_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68296 : bit_slice_68295;
  assign value__15_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68298 : bit_slice_68297;
  assign value__17_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_68300 : bit_slice_68299;
  assign value__99 = {value__99_squeezed_portion_10_width_5, bit_slice_68302};
  assign bit_slice_68464 = array_index_68007[24:10];
  assign value__103 = {value__103_squeezed_portion_10_width_5, bit_slice_68304};
  assign bit_slice_68466 = array_index_68008[24:10];
  assign value__107 = {value__107_squeezed_portion_10_width_5, bit_slice_68306};
  assign bit_slice_68468 = array_index_68009[24:10];
  assign value__111 = {value__111_squeezed_portion_10_width_5, bit_slice_68308};
  assign bit_slice_68470 = array_index_68010[24:10];
  assign value__115 = {value__115_squeezed_portion_10_width_5, bit_slice_68310};
  assign bit_slice_68472 = array_index_68011[24:10];
  assign value__119 = {value__119_squeezed_portion_10_width_5, bit_slice_68312};
  assign bit_slice_68474 = array_index_68012[24:10];
  assign value__123 = {value__123_squeezed_portion_10_width_5, bit_slice_68314};
  assign bit_slice_68476 = array_index_68013[24:10];
  assign value__127 = {value__127_squeezed_portion_10_width_5, bit_slice_68316};
  assign bit_slice_68478 = array_index_68014[24:10];
  assign bit_slice_68479 = array_index_68049[14:10];
  assign sign_ext_68480 = {5{below}};
  assign bit_slice_68481 = array_index_68050[14:10];
  assign sign_ext_68482 = {5{below__1}};
  assign bit_slice_68483 = array_index_68051[14:10];
  assign sign_ext_68484 = {5{below__6}};
  assign bit_slice_68485 = array_index_68052[14:10];
  assign sign_ext_68486 = {5{below__9}};
  assign bit_slice_68487 = array_index_68053[14:10];
  assign sign_ext_68488 = {5{below__12}};
  assign bit_slice_68489 = array_index_68054[14:10];
  assign sign_ext_68490 = {5{below__15}};
  assign bit_slice_68491 = array_index_68055[14:10];
  assign sign_ext_68492 = {5{below__18}};
  assign bit_slice_68493 = array_index_68056[14:10];
  assign sign_ext_68494 = {5{below__21}};
  assign value__32_squeezed_portion_10_width_5 = narrow ? sign_ext_68326 : bit_slice_68325;
  assign bit_slice_68496 = array_index_68023[9:0];
  assign value__36_squeezed_portion_10_width_5 = narrow ? sign_ext_68328 : bit_slice_68327;
  assign bit_slice_68498 = array_index_68024[9:0];
  assign value__40_squeezed_portion_10_width_5 = narrow ? sign_ext_68330 : bit_slice_68329;
  assign bit_slice_68500 = array_index_68025[9:0];
  assign value__44_squeezed_portion_10_width_5 = narrow ? sign_ext_68332 : bit_slice_68331;
  assign bit_slice_68502 = array_index_68026[9:0];
  assign value__48_squeezed_portion_10_width_5 = narrow ? sign_ext_68334 : bit_slice_68333;
  assign bit_slice_68504 = array_index_68027[9:0];
  assign value__52_squeezed_portion_10_width_5 = narrow ? sign_ext_68336 : bit_slice_68335;
  assign bit_slice_68506 = array_index_68028[9:0];
  assign value__56_squeezed_portion_10_width_5 = narrow ? sign_ext_68338 : bit_slice_68337;
  assign bit_slice_68508 = array_index_68029[9:0];
  assign value__60_squeezed_portion_10_width_5 = narrow ? sign_ext_68340 : bit_slice_68339;
  assign bit_slice_68510 = array_index_68030[9:0];
  assign value__2 = {value__2_squeezed_portion_10_width_5, bit_slice_68342};
  assign value__6 = {value__6_squeezed_portion_10_width_5, bit_slice_68344};
  assign value__10 = {value__10_squeezed_portion_10_width_5, bit_slice_68346};
  assign value__14 = {value__14_squeezed_portion_10_width_5, bit_slice_68348};
  assign value__18 = {value__18_squeezed_portion_10_width_5, bit_slice_68350};
  assign value__22 = {value__22_squeezed_portion_10_width_5, bit_slice_68352};
  assign value__26 = {value__26_squeezed_portion_10_width_5, bit_slice_68354};
  assign value__30 = {value__30_squeezed_portion_10_width_5, bit_slice_68356};
  assign a_value__20 = eight__8 ? bit_slice_68358 : value__34;
  assign b_value__20 = eight__8 ? bit_slice_68360 : value__38;
  assign not_68521 = ~below__25;
  assign a_value__21 = eight__8 ? bit_slice_68363 : value__42;
  assign b_value__21 = eight__8 ? bit_slice_68365 : value__46;
  assign not_68524 = ~below__31;
  assign a_value__22 = eight__8 ? bit_slice_68368 : value__50;
  assign b_value__22 = eight__8 ? bit_slice_68370 : value__54;
  assign not_68527 = ~below__37;
  assign a_value__23 = eight__8 ? bit_slice_68373 : value__58;
  assign b_value__23 = eight__8 ? bit_slice_68375 : value__62;
  assign not_68530 = ~below__43;
  assign a_value__1 = sign_ext_68377 & sign_ext_68378;
  assign literal_68532 = 1'h1;
  assign b_value__1 = sign_ext_68379 & sign_ext_68378;
  assign a_carry__24 = narrow & below__49;
  assign a_value__2 = sign_ext_68380 & sign_ext_68378;
  assign b_value__2 = sign_ext_68381 & sign_ext_68378;
  assign a_carry__25 = narrow & below__55;
  assign a_value__3 = sign_ext_68382 & sign_ext_68378;
  assign b_value__3 = sign_ext_68383 & sign_ext_68378;
  assign a_carry__26 = narrow & below__61;
  assign a_value__8 = sign_ext_68384 & sign_ext_68378;
  assign b_value__8 = sign_ext_68385 & sign_ext_68378;
  assign a_carry__27 = narrow & below__67;
  assign a_value__9 = sign_ext_68386 & sign_ext_68378;
  assign b_value__9 = sign_ext_68387 & sign_ext_68378;
  assign a_carry__28 = narrow & below__73;
  assign a_value__10 = sign_ext_68388 & sign_ext_68378;
  assign b_value__10 = sign_ext_68389 & sign_ext_68378;
  assign a_carry__29 = narrow & below__79;
  assign a_value__11 = sign_ext_68390 & sign_ext_68378;
  assign b_value__11 = sign_ext_68391 & sign_ext_68378;
  assign a_carry__30 = narrow & below__85;
  assign a_value__12 = sign_ext_68392 & sign_ext_68378;
  assign b_value__12 = sign_ext_68393 & sign_ext_68378;
  assign a_carry__31 = narrow & below__91;
  assign a_value__13 = sign_ext_68394 & sign_ext_68378;
  assign b_value__13 = sign_ext_68395 & sign_ext_68378;
  assign a_carry__32 = narrow & below;
  assign a_value__14 = sign_ext_68396 & sign_ext_68378;
  assign b_value__14 = sign_ext_68397 & sign_ext_68378;
  assign a_carry__33 = narrow & below__6;
  assign a_value__15 = sign_ext_68398 & sign_ext_68378;
  assign b_value__15 = sign_ext_68399 & sign_ext_68378;
  assign a_carry__34 = narrow & below__12;
  assign a_value__16 = sign_ext_68400 & sign_ext_68378;
  assign b_value__16 = sign_ext_68401 & sign_ext_68378;
  assign a_carry__35 = narrow & below__18;
  assign a_value__17 = sign_ext_68402 & sign_ext_68378;
  assign b_value__17 = sign_ext_68403 & sign_ext_68378;
  assign a_carry__36 = narrow & below__24;
  assign a_value__18 = sign_ext_68404 & sign_ext_68378;
  assign b_value__18 = sign_ext_68405 & sign_ext_68378;
  assign a_carry__37 = narrow & below__30;
  assign a_value__19 = sign_ext_68406 & sign_ext_68378;
  assign b_value__19 = sign_ext_68407 & sign_ext_68378;
  assign a_carry__38 = narrow & below__36;
  assign a_value__40 = sign_ext_68408 & sign_ext_68378;
  assign b_value__40 = sign_ext_68409 & sign_ext_68378;
  assign a_carry__39 = narrow & below__42;
  assign value__65 = {value__65_squeezed_portion_10_width_5, bit_slice_68411};
  assign value__69 = {value__69_squeezed_portion_10_width_5, bit_slice_68413};
  assign value__73 = {value__73_squeezed_portion_10_width_5, bit_slice_68415};
  assign value__77 = {value__77_squeezed_portion_10_width_5, bit_slice_68417};
  assign value__81 = {value__81_squeezed_portion_10_width_5, bit_slice_68419};
  assign value__85 = {value__85_squeezed_portion_10_width_5, bit_slice_68421};
  assign value__89 = {value__89_squeezed_portion_10_width_5, bit_slice_68423};
  assign value__93 = {value__93_squeezed_portion_10_width_5, bit_slice_68425};
  assign a_value__44 = value__97 & sign_ext_68427;
  assign b_value__44 = value__101 & sign_ext_68427;
  assign not_68590 = ~below__72;
  assign a_value__45 = value__105 & sign_ext_68427;
  assign b_value__45 = value__109 & sign_ext_68427;
  assign not_68593 = ~below__78;
  assign a_value__46 = value__113 & sign_ext_68427;
  assign b_value__46 = value__117 & sign_ext_68427;
  assign not_68596 = ~below__84;
  assign a_value__47 = value__121 & sign_ext_68427;
  assign b_value__47 = value__125 & sign_ext_68427;
  assign not_68599 = ~below__90;
  assign a_value__41 = sign_ext_68439 & sign_ext_68378;
  assign b_value__41 = sign_ext_68440 & sign_ext_68378;
  assign a_carry__48 = narrow & below__3;
  assign a_value__42 = sign_ext_68441 & sign_ext_68378;
  assign b_value__42 = sign_ext_68442 & sign_ext_68378;
  assign a_carry__49 = narrow & below__8;
  assign a_value__43 = sign_ext_68443 & sign_ext_68378;
  assign b_value__43 = sign_ext_68444 & sign_ext_68378;
  assign a_carry__50 = narrow & below__14;
  assign a_value__56 = sign_ext_68445 & sign_ext_68378;
  assign b_value__56 = sign_ext_68446 & sign_ext_68378;
  assign a_carry__51 = narrow & below__20;
  assign a_value__57 = sign_ext_68447 & sign_ext_68378;
  assign b_value__57 = sign_ext_68448 & sign_ext_68378;
  assign a_carry__52 = narrow & below__26;
  assign a_value__58 = sign_ext_68449 & sign_ext_68378;
  assign b_value__58 = sign_ext_68450 & sign_ext_68378;
  assign a_carry__53 = narrow & below__32;
  assign a_value__59 = sign_ext_68451 & sign_ext_68378;
  assign b_value__59 = sign_ext_68452 & sign_ext_68378;
  assign a_carry__54 = narrow & below__38;
  assign a_value__64 = sign_ext_68453 & sign_ext_68378;
  assign b_value__64 = sign_ext_68454 & sign_ext_68378;
  assign a_carry__55 = narrow & below__44;
  assign value__3_squeezed_portion_10_width_4 = {{1{value__3_squeezed_portion_10_width_4_squeezed[2]}}, value__3_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68625 = array_index_68065[39:30];
  assign value__5_squeezed_portion_10_width_4 = {{1{value__5_squeezed_portion_10_width_4_squeezed[2]}}, value__5_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68627 = array_index_68066[39:30];
  assign below__50 = array_index_68065[29];
  assign value__7_squeezed_portion_10_width_4 = {{1{value__7_squeezed_portion_10_width_4_squeezed[2]}}, value__7_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68630 = array_index_68067[39:30];
  assign value__9_squeezed_portion_10_width_4 = {{1{value__9_squeezed_portion_10_width_4_squeezed[2]}}, value__9_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68632 = array_index_68068[39:30];
  assign below__56 = array_index_68067[29];
  assign value__11_squeezed_portion_10_width_4 = {{1{value__11_squeezed_portion_10_width_4_squeezed[2]}}, value__11_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68635 = array_index_68069[39:30];
  assign value__13_squeezed_portion_10_width_4 = {{1{value__13_squeezed_portion_10_width_4_squeezed[2]}}, value__13_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68637 = array_index_68070[39:30];
  assign below__62 = array_index_68069[29];
  assign value__15_squeezed_portion_10_width_4 = {{1{value__15_squeezed_portion_10_width_4_squeezed[2]}}, value__15_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68640 = array_index_68071[39:30];
  assign value__17_squeezed_portion_10_width_4 = {{1{value__17_squeezed_portion_10_width_4_squeezed[2]}}, value__17_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_68642 = array_index_68072[39:30];
  assign below__68 = array_index_68071[29];
  assign a_value__60 = eight__8 ? bit_slice_68464 : value__99;
  assign b_value__60 = eight__8 ? bit_slice_68466 : value__103;
  assign below__74 = array_index_68007[29];
  assign a_value__61 = eight__8 ? bit_slice_68468 : value__107;
  assign b_value__61 = eight__8 ? bit_slice_68470 : value__111;
  assign below__80 = array_index_68009[29];
  assign a_value__62 = eight__8 ? bit_slice_68472 : value__115;
  assign b_value__62 = eight__8 ? bit_slice_68474 : value__119;
  assign below__86 = array_index_68011[29];
  assign a_value__63 = eight__8 ? bit_slice_68476 : value__123;
  assign b_value__63 = eight__8 ? bit_slice_68478 : value__127;
  assign below__92 = array_index_68013[29];
  assign value__1_squeezed_portion_10_width_5 = narrow ? sign_ext_68480 : bit_slice_68479;
  assign bit_slice_68657 = array_index_68049[9:0];
  assign value__4_squeezed_portion_10_width_5 = narrow ? sign_ext_68482 : bit_slice_68481;
  assign bit_slice_68659 = array_index_68050[9:0];
  assign value__8_squeezed_portion_10_width_5 = narrow ? sign_ext_68484 : bit_slice_68483;
  assign bit_slice_68661 = array_index_68051[9:0];
  assign value__12_squeezed_portion_10_width_5 = narrow ? sign_ext_68486 : bit_slice_68485;
  assign bit_slice_68663 = array_index_68052[9:0];
  assign value__16_squeezed_portion_10_width_5 = narrow ? sign_ext_68488 : bit_slice_68487;
  assign bit_slice_68665 = array_index_68053[9:0];
  assign value__20_squeezed_portion_10_width_5 = narrow ? sign_ext_68490 : bit_slice_68489;
  assign bit_slice_68667 = array_index_68054[9:0];
  assign value__24_squeezed_portion_10_width_5 = narrow ? sign_ext_68492 : bit_slice_68491;
  assign bit_slice_68669 = array_index_68055[9:0];
  assign value__28_squeezed_portion_10_width_5 = narrow ? sign_ext_68494 : bit_slice_68493;
  assign bit_slice_68671 = array_index_68056[9:0];
  assign value__32 = {value__32_squeezed_portion_10_width_5, bit_slice_68496};
  assign value__36 = {value__36_squeezed_portion_10_width_5, bit_slice_68498};
  assign value__40 = {value__40_squeezed_portion_10_width_5, bit_slice_68500};
  assign value__44 = {value__44_squeezed_portion_10_width_5, bit_slice_68502};
  assign value__48 = {value__48_squeezed_portion_10_width_5, bit_slice_68504};
  assign value__52 = {value__52_squeezed_portion_10_width_5, bit_slice_68506};
  assign value__56 = {value__56_squeezed_portion_10_width_5, bit_slice_68508};
  assign value__60 = {value__60_squeezed_portion_10_width_5, bit_slice_68510};
  assign bit_slice_68680 = array_index_68065[9:0];
  assign bit_slice_68681 = array_index_68066[9:0];
  assign bit_slice_68682 = array_index_68067[9:0];
  assign bit_slice_68683 = array_index_68068[9:0];
  assign bit_slice_68684 = array_index_68069[9:0];
  assign bit_slice_68685 = array_index_68070[9:0];
  assign bit_slice_68686 = array_index_68071[9:0];
  assign bit_slice_68687 = array_index_68072[9:0];
  assign bit_slice_68688 = array_index_68007[9:0];
  assign bit_slice_68689 = array_index_68008[9:0];
  assign bit_slice_68690 = array_index_68009[9:0];
  assign bit_slice_68691 = array_index_68010[9:0];
  assign bit_slice_68692 = array_index_68011[9:0];
  assign bit_slice_68693 = array_index_68012[9:0];
  assign bit_slice_68694 = array_index_68013[9:0];
  assign bit_slice_68695 = array_index_68014[9:0];
  assign sign_ext_68696 = {{1{value__2[14]}}, value__2};
  assign sign_ext_68697 = {{1{value__6[14]}}, value__6};
  assign below__2 = array_index_68049[19];
  assign sign_ext_68699 = {{1{value__10[14]}}, value__10};
  assign sign_ext_68700 = {{1{value__14[14]}}, value__14};
  assign below__7 = array_index_68051[19];
  assign sign_ext_68702 = {{1{value__18[14]}}, value__18};
  assign sign_ext_68703 = {{1{value__22[14]}}, value__22};
  assign below__13 = array_index_68053[19];
  assign sign_ext_68705 = {{1{value__26[14]}}, value__26};
  assign sign_ext_68706 = {{1{value__30[14]}}, value__30};
  assign below__19 = array_index_68055[19];
  assign sign_ext_68708 = {{1{a_value__20[14]}}, a_value__20};
  assign sign_ext_68709 = {{1{b_value__20[14]}}, b_value__20};
  assign a_carry__20 = ~(eight__8 | not_68521);
  assign sign_ext_68711 = {{1{a_value__21[14]}}, a_value__21};
  assign sign_ext_68712 = {{1{b_value__21[14]}}, b_value__21};
  assign a_carry__21 = ~(eight__8 | not_68524);
  assign sign_ext_68714 = {{1{a_value__22[14]}}, a_value__22};
  assign sign_ext_68715 = {{1{b_value__22[14]}}, b_value__22};
  assign a_carry__22 = ~(eight__8 | not_68527);
  assign sign_ext_68717 = {{1{a_value__23[14]}}, a_value__23};
  assign sign_ext_68718 = {{1{b_value__23[14]}}, b_value__23};
  assign a_carry__23 = ~(eight__8 | not_68530);
  assign concat_68720 = {a_value__1, literal_68532};
  assign concat_68721 = {b_value__1, a_carry__24};
  assign concat_68722 = {a_value__2, literal_68532};
  assign concat_68723 = {b_value__2, a_carry__25};
  assign concat_68724 = {a_value__3, literal_68532};
  assign concat_68725 = {b_value__3, a_carry__26};
  assign concat_68726 = {a_value__8, literal_68532};
  assign concat_68727 = {b_value__8, a_carry__27};
  assign concat_68728 = {a_value__9, literal_68532};
  assign concat_68729 = {b_value__9, a_carry__28};
  assign concat_68730 = {a_value__10, literal_68532};
  assign concat_68731 = {b_value__10, a_carry__29};
  assign concat_68732 = {a_value__11, literal_68532};
  assign concat_68733 = {b_value__11, a_carry__30};
  assign concat_68734 = {a_value__12, literal_68532};
  assign concat_68735 = {b_value__12, a_carry__31};
  assign concat_68736 = {a_value__13, literal_68532};
  assign concat_68737 = {b_value__13, a_carry__32};
  assign concat_68738 = {a_value__14, literal_68532};
  assign concat_68739 = {b_value__14, a_carry__33};
  assign concat_68740 = {a_value__15, literal_68532};
  assign concat_68741 = {b_value__15, a_carry__34};
  assign concat_68742 = {a_value__16, literal_68532};
  assign concat_68743 = {b_value__16, a_carry__35};
  assign concat_68744 = {a_value__17, literal_68532};
  assign concat_68745 = {b_value__17, a_carry__36};
  assign concat_68746 = {a_value__18, literal_68532};
  assign concat_68747 = {b_value__18, a_carry__37};
  assign concat_68748 = {a_value__19, literal_68532};
  assign concat_68749 = {b_value__19, a_carry__38};
  assign concat_68750 = {a_value__40, literal_68532};
  assign concat_68751 = {b_value__40, a_carry__39};
  assign sign_ext_68752 = {{1{value__65[14]}}, value__65};
  assign sign_ext_68753 = {{1{value__69[14]}}, value__69};
  assign below__48 = array_index_68065[9];
  assign sign_ext_68755 = {{1{value__73[14]}}, value__73};
  assign sign_ext_68756 = {{1{value__77[14]}}, value__77};
  assign below__54 = array_index_68067[9];
  assign sign_ext_68758 = {{1{value__81[14]}}, value__81};
  assign sign_ext_68759 = {{1{value__85[14]}}, value__85};
  assign below__60 = array_index_68069[9];
  assign sign_ext_68761 = {{1{value__89[14]}}, value__89};
  assign sign_ext_68762 = {{1{value__93[14]}}, value__93};
  assign below__66 = array_index_68071[9];
  assign sign_ext_68764 = {{1{a_value__44[14]}}, a_value__44};
  assign sign_ext_68765 = {{1{b_value__44[14]}}, b_value__44};
  assign a_carry__44 = ~(eight__8 | not_68590);
  assign sign_ext_68767 = {{1{a_value__45[14]}}, a_value__45};
  assign sign_ext_68768 = {{1{b_value__45[14]}}, b_value__45};
  assign a_carry__45 = ~(eight__8 | not_68593);
  assign sign_ext_68770 = {{1{a_value__46[14]}}, a_value__46};
  assign sign_ext_68771 = {{1{b_value__46[14]}}, b_value__46};
  assign a_carry__46 = ~(eight__8 | not_68596);
  assign sign_ext_68773 = {{1{a_value__47[14]}}, a_value__47};
  assign sign_ext_68774 = {{1{b_value__47[14]}}, b_value__47};
  assign a_carry__47 = ~(eight__8 | not_68599);
  assign concat_68776 = {a_value__41, literal_68532};
  assign concat_68777 = {b_value__41, a_carry__48};
  assign concat_68778 = {a_value__42, literal_68532};
  assign concat_68779 = {b_value__42, a_carry__49};
  assign concat_68780 = {a_value__43, literal_68532};
  assign concat_68781 = {b_value__43, a_carry__50};
  assign concat_68782 = {a_value__56, literal_68532};
  assign concat_68783 = {b_value__56, a_carry__51};
  assign concat_68784 = {a_value__57, literal_68532};
  assign concat_68785 = {b_value__57, a_carry__52};
  assign concat_68786 = {a_value__58, literal_68532};
  assign concat_68787 = {b_value__58, a_carry__53};
  assign concat_68788 = {a_value__59, literal_68532};
  assign concat_68789 = {b_value__59, a_carry__54};
  assign concat_68790 = {a_value__64, literal_68532};
  assign concat_68791 = {b_value__64, a_carry__55};
  assign concat_68792 = {value__3_squeezed_portion_10_width_4, bit_slice_68625, literal_68532};
  assign concat_68793 = {value__5_squeezed_portion_10_width_4, bit_slice_68627, below__50};
  assign concat_68794 = {value__7_squeezed_portion_10_width_4, bit_slice_68630, literal_68532};
  assign concat_68795 = {value__9_squeezed_portion_10_width_4, bit_slice_68632, below__56};
  assign concat_68796 = {value__11_squeezed_portion_10_width_4, bit_slice_68635, literal_68532};
  assign concat_68797 = {value__13_squeezed_portion_10_width_4, bit_slice_68637, below__62};
  assign concat_68798 = {value__15_squeezed_portion_10_width_4, bit_slice_68640, literal_68532};
  assign concat_68799 = {value__17_squeezed_portion_10_width_4, bit_slice_68642, below__68};
  assign sign_ext_68800 = {{1{a_value__60[14]}}, a_value__60};
  assign sign_ext_68801 = {{1{b_value__60[14]}}, b_value__60};
  assign a_carry__60 = eight__8 ? below__72 : below__74;
  assign sign_ext_68803 = {{1{a_value__61[14]}}, a_value__61};
  assign sign_ext_68804 = {{1{b_value__61[14]}}, b_value__61};
  assign a_carry__61 = eight__8 ? below__78 : below__80;
  assign sign_ext_68806 = {{1{a_value__62[14]}}, a_value__62};
  assign sign_ext_68807 = {{1{b_value__62[14]}}, b_value__62};
  assign a_carry__62 = eight__8 ? below__84 : below__86;
  assign sign_ext_68809 = {{1{a_value__63[14]}}, a_value__63};
  assign sign_ext_68810 = {{1{b_value__63[14]}}, b_value__63};
  assign a_carry__63 = eight__8 ? below__90 : below__92;
  assign value__1 = {value__1_squeezed_portion_10_width_5, bit_slice_68657};
  assign value__4 = {value__4_squeezed_portion_10_width_5, bit_slice_68659};
  assign value__8 = {value__8_squeezed_portion_10_width_5, bit_slice_68661};
  assign value__12 = {value__12_squeezed_portion_10_width_5, bit_slice_68663};
  assign value__16 = {value__16_squeezed_portion_10_width_5, bit_slice_68665};
  assign value__20 = {value__20_squeezed_portion_10_width_5, bit_slice_68667};
  assign value__24 = {value__24_squeezed_portion_10_width_5, bit_slice_68669};
  assign value__28 = {value__28_squeezed_portion_10_width_5, bit_slice_68671};
  assign a_value__4 = value__32 & sign_ext_68427;
  assign b_value__4 = value__36 & sign_ext_68427;
  assign a_value__5 = value__40 & sign_ext_68427;
  assign b_value__5 = value__44 & sign_ext_68427;
  assign a_value__6 = value__48 & sign_ext_68427;
  assign b_value__6 = value__52 & sign_ext_68427;
  assign a_value__7 = value__56 & sign_ext_68427;
  assign b_value__7 = value__60 & sign_ext_68427;
  assign sign_ext_68828 = {{1{bit_slice_68680[9]}}, bit_slice_68680};
  assign sign_ext_68829 = {{1{bit_slice_68681[9]}}, bit_slice_68681};
  assign sign_ext_68830 = {{1{bit_slice_68682[9]}}, bit_slice_68682};
  assign sign_ext_68831 = {{1{bit_slice_68683[9]}}, bit_slice_68683};
  assign sign_ext_68832 = {{1{bit_slice_68684[9]}}, bit_slice_68684};
  assign sign_ext_68833 = {{1{bit_slice_68685[9]}}, bit_slice_68685};
  assign sign_ext_68834 = {{1{bit_slice_68686[9]}}, bit_slice_68686};
  assign sign_ext_68835 = {{1{bit_slice_68687[9]}}, bit_slice_68687};
  assign sign_ext_68836 = {{1{bit_slice_68688[9]}}, bit_slice_68688};
  assign sign_ext_68837 = {{1{bit_slice_68689[9]}}, bit_slice_68689};
  assign sign_ext_68838 = {{1{bit_slice_68690[9]}}, bit_slice_68690};
  assign sign_ext_68839 = {{1{bit_slice_68691[9]}}, bit_slice_68691};
  assign sign_ext_68840 = {{1{bit_slice_68692[9]}}, bit_slice_68692};
  assign sign_ext_68841 = {{1{bit_slice_68693[9]}}, bit_slice_68693};
  assign sign_ext_68842 = {{1{bit_slice_68694[9]}}, bit_slice_68694};
  assign sign_ext_68843 = {{1{bit_slice_68695[9]}}, bit_slice_68695};
  assign concat_68844 = {sign_ext_68696, literal_68532};
  assign concat_68845 = {sign_ext_68697, below__2};
  assign concat_68846 = {sign_ext_68699, literal_68532};
  assign concat_68847 = {sign_ext_68700, below__7};
  assign concat_68848 = {sign_ext_68702, literal_68532};
  assign concat_68849 = {sign_ext_68703, below__13};
  assign concat_68850 = {sign_ext_68705, literal_68532};
  assign concat_68851 = {sign_ext_68706, below__19};
  assign concat_68852 = {sign_ext_68708, literal_68532};
  assign concat_68853 = {sign_ext_68709, a_carry__20};
  assign below__28 = array_index_68024[19];
  assign concat_68855 = {sign_ext_68711, literal_68532};
  assign concat_68856 = {sign_ext_68712, a_carry__21};
  assign below__34 = array_index_68026[19];
  assign concat_68858 = {sign_ext_68714, literal_68532};
  assign concat_68859 = {sign_ext_68715, a_carry__22};
  assign below__40 = array_index_68028[19];
  assign concat_68861 = {sign_ext_68717, literal_68532};
  assign concat_68862 = {sign_ext_68718, a_carry__23};
  assign below__46 = array_index_68030[19];
  assign add_68864 = concat_68720 + concat_68721;
  assign add_68865 = concat_68722 + concat_68723;
  assign add_68866 = concat_68724 + concat_68725;
  assign add_68867 = concat_68726 + concat_68727;
  assign add_68868 = concat_68728 + concat_68729;
  assign add_68869 = concat_68730 + concat_68731;
  assign add_68870 = concat_68732 + concat_68733;
  assign add_68871 = concat_68734 + concat_68735;
  assign add_68872 = concat_68736 + concat_68737;
  assign add_68873 = concat_68738 + concat_68739;
  assign add_68874 = concat_68740 + concat_68741;
  assign add_68875 = concat_68742 + concat_68743;
  assign add_68876 = concat_68744 + concat_68745;
  assign add_68877 = concat_68746 + concat_68747;
  assign add_68878 = concat_68748 + concat_68749;
  assign add_68879 = concat_68750 + concat_68751;
  assign concat_68880 = {sign_ext_68752, literal_68532};
  assign concat_68881 = {sign_ext_68753, below__48};
  assign concat_68882 = {sign_ext_68755, literal_68532};
  assign concat_68883 = {sign_ext_68756, below__54};
  assign concat_68884 = {sign_ext_68758, literal_68532};
  assign concat_68885 = {sign_ext_68759, below__60};
  assign concat_68886 = {sign_ext_68761, literal_68532};
  assign concat_68887 = {sign_ext_68762, below__66};
  assign concat_68888 = {sign_ext_68764, literal_68532};
  assign concat_68889 = {sign_ext_68765, a_carry__44};
  assign below__75 = array_index_68008[9];
  assign concat_68891 = {sign_ext_68767, literal_68532};
  assign concat_68892 = {sign_ext_68768, a_carry__45};
  assign below__81 = array_index_68010[9];
  assign concat_68894 = {sign_ext_68770, literal_68532};
  assign concat_68895 = {sign_ext_68771, a_carry__46};
  assign below__87 = array_index_68012[9];
  assign concat_68897 = {sign_ext_68773, literal_68532};
  assign concat_68898 = {sign_ext_68774, a_carry__47};
  assign below__93 = array_index_68014[9];
  assign add_68900 = concat_68776 + concat_68777;
  assign add_68901 = concat_68778 + concat_68779;
  assign add_68902 = concat_68780 + concat_68781;
  assign add_68903 = concat_68782 + concat_68783;
  assign add_68904 = concat_68784 + concat_68785;
  assign add_68905 = concat_68786 + concat_68787;
  assign add_68906 = concat_68788 + concat_68789;
  assign add_68907 = concat_68790 + concat_68791;
  assign add_68908 = concat_68792 + concat_68793;
  assign add_68909 = concat_68794 + concat_68795;
  assign add_68910 = concat_68796 + concat_68797;
  assign add_68911 = concat_68798 + concat_68799;
  assign concat_68912 = {sign_ext_68800, literal_68532};
  assign concat_68913 = {sign_ext_68801, a_carry__60};
  assign concat_68914 = {sign_ext_68803, literal_68532};
  assign concat_68915 = {sign_ext_68804, a_carry__61};
  assign concat_68916 = {sign_ext_68806, literal_68532};
  assign concat_68917 = {sign_ext_68807, a_carry__62};
  assign concat_68918 = {sign_ext_68809, literal_68532};
  assign concat_68919 = {sign_ext_68810, a_carry__63};
  assign sign_ext_68920 = {{1{value__1[14]}}, value__1};
  assign sign_ext_68921 = {{1{value__4[14]}}, value__4};
  assign sign_ext_68922 = {{1{value__8[14]}}, value__8};
  assign sign_ext_68923 = {{1{value__12[14]}}, value__12};
  assign sign_ext_68924 = {{1{value__16[14]}}, value__16};
  assign sign_ext_68925 = {{1{value__20[14]}}, value__20};
  assign sign_ext_68926 = {{1{value__24[14]}}, value__24};
  assign sign_ext_68927 = {{1{value__28[14]}}, value__28};
  assign sign_ext_68928 = {{1{a_value__4[14]}}, a_value__4};
  assign sign_ext_68929 = {{1{b_value__4[14]}}, b_value__4};
  assign sign_ext_68930 = {{1{a_value__5[14]}}, a_value__5};
  assign sign_ext_68931 = {{1{b_value__5[14]}}, b_value__5};
  assign sign_ext_68932 = {{1{a_value__6[14]}}, a_value__6};
  assign sign_ext_68933 = {{1{b_value__6[14]}}, b_value__6};
  assign sign_ext_68934 = {{1{a_value__7[14]}}, a_value__7};
  assign sign_ext_68935 = {{1{b_value__7[14]}}, b_value__7};
  assign add_68936 = sign_ext_68828 + sign_ext_68829;
  assign add_68937 = sign_ext_68830 + sign_ext_68831;
  assign add_68938 = sign_ext_68832 + sign_ext_68833;
  assign add_68939 = sign_ext_68834 + sign_ext_68835;
  assign add_68940 = sign_ext_68836 + sign_ext_68837;
  assign add_68941 = sign_ext_68838 + sign_ext_68839;
  assign add_68942 = sign_ext_68840 + sign_ext_68841;
  assign add_68943 = sign_ext_68842 + sign_ext_68843;
  assign sum__16 = concat_68844 + concat_68845;
  assign sum__17 = concat_68846 + concat_68847;
  assign sum__18 = concat_68848 + concat_68849;
  assign sum__19 = concat_68850 + concat_68851;
  assign sum__20 = concat_68852 + concat_68853;
  assign not_68949 = ~below__28;
  assign sum__21 = concat_68855 + concat_68856;
  assign not_68951 = ~below__34;
  assign sum__22 = concat_68858 + concat_68859;
  assign not_68953 = ~below__40;
  assign sum__23 = concat_68861 + concat_68862;
  assign not_68955 = ~below__46;
  assign bit_slice_68956 = add_68864[11:1];
  assign bit_slice_68957 = add_68865[11:1];
  assign bit_slice_68958 = add_68866[11:1];
  assign bit_slice_68959 = add_68867[11:1];
  assign bit_slice_68960 = add_68868[11:1];
  assign bit_slice_68961 = add_68869[11:1];
  assign bit_slice_68962 = add_68870[11:1];
  assign bit_slice_68963 = add_68871[11:1];
  assign bit_slice_68964 = add_68872[11:1];
  assign bit_slice_68965 = add_68873[11:1];
  assign bit_slice_68966 = add_68874[11:1];
  assign bit_slice_68967 = add_68875[11:1];
  assign bit_slice_68968 = add_68876[11:1];
  assign bit_slice_68969 = add_68877[11:1];
  assign bit_slice_68970 = add_68878[11:1];
  assign bit_slice_68971 = add_68879[11:1];
  assign sum__40 = concat_68880 + concat_68881;
  assign sum__41 = concat_68882 + concat_68883;
  assign sum__42 = concat_68884 + concat_68885;
  assign sum__43 = concat_68886 + concat_68887;
  assign sum__44 = concat_68888 + concat_68889;
  assign not_68977 = ~below__75;
  assign sum__45 = concat_68891 + concat_68892;
  assign not_68979 = ~below__81;
  assign sum__46 = concat_68894 + concat_68895;
  assign not_68981 = ~below__87;
  assign sum__47 = concat_68897 + concat_68898;
  assign not_68983 = ~below__93;
  assign bit_slice_68984 = add_68900[11:1];
  assign bit_slice_68985 = add_68901[11:1];
  assign bit_slice_68986 = add_68902[11:1];
  assign bit_slice_68987 = add_68903[11:1];
  assign bit_slice_68988 = add_68904[11:1];
  assign bit_slice_68989 = add_68905[11:1];
  assign bit_slice_68990 = add_68906[11:1];
  assign bit_slice_68991 = add_68907[11:1];
  assign bit_slice_68992 = add_68908[14:1];
  assign bit_slice_68993 = add_68909[14:1];
  assign bit_slice_68994 = add_68910[14:1];
  assign bit_slice_68995 = add_68911[14:1];
  assign sum__60 = concat_68912 + concat_68913;
  assign below__77 = array_index_68008[29];
  assign sum__61 = concat_68914 + concat_68915;
  assign below__83 = array_index_68010[29];
  assign sum__62 = concat_68916 + concat_68917;
  assign below__89 = array_index_68012[29];
  assign sum__63 = concat_68918 + concat_68919;
  assign below__95 = array_index_68014[29];
  assign add_69004 = sign_ext_68920 + sign_ext_68921;
  assign a_carry = 1'h0;
  assign add_69006 = sign_ext_68922 + sign_ext_68923;
  assign add_69007 = sign_ext_68924 + sign_ext_68925;
  assign add_69008 = sign_ext_68926 + sign_ext_68927;
  assign add_69009 = sign_ext_68928 + sign_ext_68929;
  assign add_69010 = sign_ext_68930 + sign_ext_68931;
  assign add_69011 = sign_ext_68932 + sign_ext_68933;
  assign add_69012 = sign_ext_68934 + sign_ext_68935;
  assign sign_ext_69013 = {{5{add_68936[10]}}, add_68936};
  assign sign_ext_69014 = {{5{add_68937[10]}}, add_68937};
  assign sign_ext_69015 = {{5{add_68938[10]}}, add_68938};
  assign sign_ext_69016 = {{5{add_68939[10]}}, add_68939};
  assign sign_ext_69017 = {{5{add_68940[10]}}, add_68940};
  assign sign_ext_69018 = {{5{add_68941[10]}}, add_68941};
  assign sign_ext_69019 = {{5{add_68942[10]}}, add_68942};
  assign sign_ext_69020 = {{5{add_68943[10]}}, add_68943};
  assign bit_slice_69021 = sum__16[16:1];
  assign below__4 = array_index_68050[19];
  assign bit_slice_69023 = sum__17[16:1];
  assign below__10 = array_index_68052[19];
  assign bit_slice_69025 = sum__18[16:1];
  assign below__16 = array_index_68054[19];
  assign bit_slice_69027 = sum__19[16:1];
  assign below__22 = array_index_68056[19];
  assign bit_slice_69029 = sum__20[16:1];
  assign b_carry__20 = ~(eight__8 | not_68949);
  assign bit_slice_69031 = sum__21[16:1];
  assign b_carry__21 = ~(eight__8 | not_68951);
  assign bit_slice_69033 = sum__22[16:1];
  assign b_carry__22 = ~(eight__8 | not_68953);
  assign bit_slice_69035 = sum__23[16:1];
  assign b_carry__23 = ~(eight__8 | not_68955);
  assign sign_ext_69037 = {{5{bit_slice_68956[10]}}, bit_slice_68956};
  assign b_carry__24 = narrow & below__52;
  assign sign_ext_69039 = {{5{bit_slice_68957[10]}}, bit_slice_68957};
  assign b_carry__25 = narrow & below__58;
  assign sign_ext_69041 = {{5{bit_slice_68958[10]}}, bit_slice_68958};
  assign b_carry__26 = narrow & below__64;
  assign sign_ext_69043 = {{5{bit_slice_68959[10]}}, bit_slice_68959};
  assign b_carry__27 = narrow & below__70;
  assign sign_ext_69045 = {{5{bit_slice_68960[10]}}, bit_slice_68960};
  assign b_carry__28 = narrow & below__76;
  assign sign_ext_69047 = {{5{bit_slice_68961[10]}}, bit_slice_68961};
  assign b_carry__29 = narrow & below__82;
  assign sign_ext_69049 = {{5{bit_slice_68962[10]}}, bit_slice_68962};
  assign b_carry__30 = narrow & below__88;
  assign sign_ext_69051 = {{5{bit_slice_68963[10]}}, bit_slice_68963};
  assign b_carry__31 = narrow & below__94;
  assign sign_ext_69053 = {{5{bit_slice_68964[10]}}, bit_slice_68964};
  assign b_carry__32 = narrow & below__1;
  assign sign_ext_69055 = {{5{bit_slice_68965[10]}}, bit_slice_68965};
  assign b_carry__33 = narrow & below__9;
  assign sign_ext_69057 = {{5{bit_slice_68966[10]}}, bit_slice_68966};
  assign b_carry__34 = narrow & below__15;
  assign sign_ext_69059 = {{5{bit_slice_68967[10]}}, bit_slice_68967};
  assign b_carry__35 = narrow & below__21;
  assign sign_ext_69061 = {{5{bit_slice_68968[10]}}, bit_slice_68968};
  assign b_carry__36 = narrow & below__27;
  assign sign_ext_69063 = {{5{bit_slice_68969[10]}}, bit_slice_68969};
  assign b_carry__37 = narrow & below__33;
  assign sign_ext_69065 = {{5{bit_slice_68970[10]}}, bit_slice_68970};
  assign b_carry__38 = narrow & below__39;
  assign sign_ext_69067 = {{5{bit_slice_68971[10]}}, bit_slice_68971};
  assign b_carry__39 = narrow & below__45;
  assign bit_slice_69069 = sum__40[16:1];
  assign below__51 = array_index_68066[9];
  assign bit_slice_69071 = sum__41[16:1];
  assign below__57 = array_index_68068[9];
  assign bit_slice_69073 = sum__42[16:1];
  assign below__63 = array_index_68070[9];
  assign bit_slice_69075 = sum__43[16:1];
  assign below__69 = array_index_68072[9];
  assign bit_slice_69077 = sum__44[16:1];
  assign b_carry__44 = ~(eight__8 | not_68977);
  assign bit_slice_69079 = sum__45[16:1];
  assign b_carry__45 = ~(eight__8 | not_68979);
  assign bit_slice_69081 = sum__46[16:1];
  assign b_carry__46 = ~(eight__8 | not_68981);
  assign bit_slice_69083 = sum__47[16:1];
  assign b_carry__47 = ~(eight__8 | not_68983);
  assign sign_ext_69085 = {{5{bit_slice_68984[10]}}, bit_slice_68984};
  assign b_carry__48 = narrow & below__5;
  assign sign_ext_69087 = {{5{bit_slice_68985[10]}}, bit_slice_68985};
  assign b_carry__49 = narrow & below__11;
  assign sign_ext_69089 = {{5{bit_slice_68986[10]}}, bit_slice_68986};
  assign b_carry__50 = narrow & below__17;
  assign sign_ext_69091 = {{5{bit_slice_68987[10]}}, bit_slice_68987};
  assign b_carry__51 = narrow & below__23;
  assign sign_ext_69093 = {{5{bit_slice_68988[10]}}, bit_slice_68988};
  assign b_carry__52 = narrow & below__29;
  assign sign_ext_69095 = {{5{bit_slice_68989[10]}}, bit_slice_68989};
  assign b_carry__53 = narrow & below__35;
  assign sign_ext_69097 = {{5{bit_slice_68990[10]}}, bit_slice_68990};
  assign b_carry__54 = narrow & below__41;
  assign sign_ext_69099 = {{5{bit_slice_68991[10]}}, bit_slice_68991};
  assign b_carry__55 = narrow & below__47;
  assign sign_ext_69101 = {{2{bit_slice_68992[13]}}, bit_slice_68992};
  assign below__53 = array_index_68066[29];
  assign sign_ext_69103 = {{2{bit_slice_68993[13]}}, bit_slice_68993};
  assign below__59 = array_index_68068[29];
  assign sign_ext_69105 = {{2{bit_slice_68994[13]}}, bit_slice_68994};
  assign below__65 = array_index_68070[29];
  assign sign_ext_69107 = {{2{bit_slice_68995[13]}}, bit_slice_68995};
  assign below__71 = array_index_68072[29];
  assign bit_slice_69109 = sum__60[16:1];
  assign b_carry__60 = eight__8 ? below__75 : below__77;
  assign bit_slice_69111 = sum__61[16:1];
  assign b_carry__61 = eight__8 ? below__81 : below__83;
  assign bit_slice_69113 = sum__62[16:1];
  assign b_carry__62 = eight__8 ? below__87 : below__89;
  assign bit_slice_69115 = sum__63[16:1];
  assign b_carry__63 = eight__8 ? below__93 : below__95;
  assign tuple_69117 = {add_69004, a_carry};
  assign tuple_69118 = {add_69006, a_carry};
  assign tuple_69119 = {add_69007, a_carry};
  assign tuple_69120 = {add_69008, a_carry};
  assign tuple_69121 = {add_69009, a_carry};
  assign tuple_69122 = {add_69010, a_carry};
  assign tuple_69123 = {add_69011, a_carry};
  assign tuple_69124 = {add_69012, a_carry};
  assign tuple_69125 = {sign_ext_69013, a_carry};
  assign tuple_69126 = {sign_ext_69014, a_carry};
  assign tuple_69127 = {sign_ext_69015, a_carry};
  assign tuple_69128 = {sign_ext_69016, a_carry};
  assign tuple_69129 = {sign_ext_69017, a_carry};
  assign tuple_69130 = {sign_ext_69018, a_carry};
  assign tuple_69131 = {sign_ext_69019, a_carry};
  assign tuple_69132 = {sign_ext_69020, a_carry};
  assign tuple_69133 = {bit_slice_69021, below__4};
  assign tuple_69134 = {bit_slice_69023, below__10};
  assign tuple_69135 = {bit_slice_69025, below__16};
  assign tuple_69136 = {bit_slice_69027, below__22};
  assign tuple_69137 = {bit_slice_69029, b_carry__20};
  assign tuple_69138 = {bit_slice_69031, b_carry__21};
  assign tuple_69139 = {bit_slice_69033, b_carry__22};
  assign tuple_69140 = {bit_slice_69035, b_carry__23};
  assign tuple_69141 = {sign_ext_69037, b_carry__24};
  assign tuple_69142 = {sign_ext_69039, b_carry__25};
  assign tuple_69143 = {sign_ext_69041, b_carry__26};
  assign tuple_69144 = {sign_ext_69043, b_carry__27};
  assign tuple_69145 = {sign_ext_69045, b_carry__28};
  assign tuple_69146 = {sign_ext_69047, b_carry__29};
  assign tuple_69147 = {sign_ext_69049, b_carry__30};
  assign tuple_69148 = {sign_ext_69051, b_carry__31};
  assign tuple_69149 = {sign_ext_69053, b_carry__32};
  assign tuple_69150 = {sign_ext_69055, b_carry__33};
  assign tuple_69151 = {sign_ext_69057, b_carry__34};
  assign tuple_69152 = {sign_ext_69059, b_carry__35};
  assign tuple_69153 = {sign_ext_69061, b_carry__36};
  assign tuple_69154 = {sign_ext_69063, b_carry__37};
  assign tuple_69155 = {sign_ext_69065, b_carry__38};
  assign tuple_69156 = {sign_ext_69067, b_carry__39};
  assign tuple_69157 = {bit_slice_69069, below__51};
  assign tuple_69158 = {bit_slice_69071, below__57};
  assign tuple_69159 = {bit_slice_69073, below__63};
  assign tuple_69160 = {bit_slice_69075, below__69};
  assign tuple_69161 = {bit_slice_69077, b_carry__44};
  assign tuple_69162 = {bit_slice_69079, b_carry__45};
  assign tuple_69163 = {bit_slice_69081, b_carry__46};
  assign tuple_69164 = {bit_slice_69083, b_carry__47};
  assign tuple_69165 = {sign_ext_69085, b_carry__48};
  assign tuple_69166 = {sign_ext_69087, b_carry__49};
  assign tuple_69167 = {sign_ext_69089, b_carry__50};
  assign tuple_69168 = {sign_ext_69091, b_carry__51};
  assign tuple_69169 = {sign_ext_69093, b_carry__52};
  assign tuple_69170 = {sign_ext_69095, b_carry__53};
  assign tuple_69171 = {sign_ext_69097, b_carry__54};
  assign tuple_69172 = {sign_ext_69099, b_carry__55};
  assign tuple_69173 = {sign_ext_69101, below__53};
  assign tuple_69174 = {sign_ext_69103, below__59};
  assign tuple_69175 = {sign_ext_69105, below__65};
  assign tuple_69176 = {sign_ext_69107, below__71};
  assign tuple_69177 = {bit_slice_69109, b_carry__60};
  assign tuple_69178 = {bit_slice_69111, b_carry__61};
  assign tuple_69179 = {bit_slice_69113, b_carry__62};
  assign tuple_69180 = {bit_slice_69115, b_carry__63};
  assign array_69183[0] = tuple_69117;
  assign array_69183[1] = tuple_69118;
  assign array_69183[2] = tuple_69119;
  assign array_69183[3] = tuple_69120;
  assign array_69183[4] = tuple_69121;
  assign array_69183[5] = tuple_69122;
  assign array_69183[6] = tuple_69123;
  assign array_69183[7] = tuple_69124;
  assign array_69183[8] = tuple_69125;
  assign array_69183[9] = tuple_69126;
  assign array_69183[10] = tuple_69127;
  assign array_69183[11] = tuple_69128;
  assign array_69183[12] = tuple_69129;
  assign array_69183[13] = tuple_69130;
  assign array_69183[14] = tuple_69131;
  assign array_69183[15] = tuple_69132;
  assign array_69184[0] = tuple_69133;
  assign array_69184[1] = tuple_69134;
  assign array_69184[2] = tuple_69135;
  assign array_69184[3] = tuple_69136;
  assign array_69184[4] = tuple_69137;
  assign array_69184[5] = tuple_69138;
  assign array_69184[6] = tuple_69139;
  assign array_69184[7] = tuple_69140;
  assign array_69184[8] = tuple_69141;
  assign array_69184[9] = tuple_69142;
  assign array_69184[10] = tuple_69143;
  assign array_69184[11] = tuple_69144;
  assign array_69184[12] = tuple_69145;
  assign array_69184[13] = tuple_69146;
  assign array_69184[14] = tuple_69147;
  assign array_69184[15] = tuple_69148;
  assign array_69185[0] = tuple_69149;
  assign array_69185[1] = tuple_69150;
  assign array_69185[2] = tuple_69151;
  assign array_69185[3] = tuple_69152;
  assign array_69185[4] = tuple_69153;
  assign array_69185[5] = tuple_69154;
  assign array_69185[6] = tuple_69155;
  assign array_69185[7] = tuple_69156;
  assign array_69185[8] = tuple_69157;
  assign array_69185[9] = tuple_69158;
  assign array_69185[10] = tuple_69159;
  assign array_69185[11] = tuple_69160;
  assign array_69185[12] = tuple_69161;
  assign array_69185[13] = tuple_69162;
  assign array_69185[14] = tuple_69163;
  assign array_69185[15] = tuple_69164;
  assign array_69186[0] = tuple_69165;
  assign array_69186[1] = tuple_69166;
  assign array_69186[2] = tuple_69167;
  assign array_69186[3] = tuple_69168;
  assign array_69186[4] = tuple_69169;
  assign array_69186[5] = tuple_69170;
  assign array_69186[6] = tuple_69171;
  assign array_69186[7] = tuple_69172;
  assign array_69186[8] = tuple_69173;
  assign array_69186[9] = tuple_69174;
  assign array_69186[10] = tuple_69175;
  assign array_69186[11] = tuple_69176;
  assign array_69186[12] = tuple_69177;
  assign array_69186[13] = tuple_69178;
  assign array_69186[14] = tuple_69179;
  assign array_69186[15] = tuple_69180;
  assign array_69190[0][0] = array_69183[0];
  assign array_69190[0][1] = array_69183[1];
  assign array_69190[0][2] = array_69183[2];
  assign array_69190[0][3] = array_69183[3];
  assign array_69190[0][4] = array_69183[4];
  assign array_69190[0][5] = array_69183[5];
  assign array_69190[0][6] = array_69183[6];
  assign array_69190[0][7] = array_69183[7];
  assign array_69190[0][8] = array_69183[8];
  assign array_69190[0][9] = array_69183[9];
  assign array_69190[0][10] = array_69183[10];
  assign array_69190[0][11] = array_69183[11];
  assign array_69190[0][12] = array_69183[12];
  assign array_69190[0][13] = array_69183[13];
  assign array_69190[0][14] = array_69183[14];
  assign array_69190[0][15] = array_69183[15];
  assign array_69190[1][0] = array_69184[0];
  assign array_69190[1][1] = array_69184[1];
  assign array_69190[1][2] = array_69184[2];
  assign array_69190[1][3] = array_69184[3];
  assign array_69190[1][4] = array_69184[4];
  assign array_69190[1][5] = array_69184[5];
  assign array_69190[1][6] = array_69184[6];
  assign array_69190[1][7] = array_69184[7];
  assign array_69190[1][8] = array_69184[8];
  assign array_69190[1][9] = array_69184[9];
  assign array_69190[1][10] = array_69184[10];
  assign array_69190[1][11] = array_69184[11];
  assign array_69190[1][12] = array_69184[12];
  assign array_69190[1][13] = array_69184[13];
  assign array_69190[1][14] = array_69184[14];
  assign array_69190[1][15] = array_69184[15];
  assign array_69190[2][0] = array_69185[0];
  assign array_69190[2][1] = array_69185[1];
  assign array_69190[2][2] = array_69185[2];
  assign array_69190[2][3] = array_69185[3];
  assign array_69190[2][4] = array_69185[4];
  assign array_69190[2][5] = array_69185[5];
  assign array_69190[2][6] = array_69185[6];
  assign array_69190[2][7] = array_69185[7];
  assign array_69190[2][8] = array_69185[8];
  assign array_69190[2][9] = array_69185[9];
  assign array_69190[2][10] = array_69185[10];
  assign array_69190[2][11] = array_69185[11];
  assign array_69190[2][12] = array_69185[12];
  assign array_69190[2][13] = array_69185[13];
  assign array_69190[2][14] = array_69185[14];
  assign array_69190[2][15] = array_69185[15];
  assign array_69190[3][0] = array_69186[0];
  assign array_69190[3][1] = array_69186[1];
  assign array_69190[3][2] = array_69186[2];
  assign array_69190[3][3] = array_69186[3];
  assign array_69190[3][4] = array_69186[4];
  assign array_69190[3][5] = array_69186[5];
  assign array_69190[3][6] = array_69186[6];
  assign array_69190[3][7] = array_69186[7];
  assign array_69190[3][8] = array_69186[8];
  assign array_69190[3][9] = array_69186[9];
  assign array_69190[3][10] = array_69186[10];
  assign array_69190[3][11] = array_69186[11];
  assign array_69190[3][12] = array_69186[12];
  assign array_69190[3][13] = array_69186[13];
  assign array_69190[3][14] = array_69186[14];
  assign array_69190[3][15] = array_69186[15];
  assign tuple_69193 = {{{array_69190[3][15], array_69190[3][14], array_69190[3][13], array_69190[3][12], array_69190[3][11], array_69190[3][10], array_69190[3][9], array_69190[3][8], array_69190[3][7], array_69190[3][6], array_69190[3][5], array_69190[3][4], array_69190[3][3], array_69190[3][2], array_69190[3][1], array_69190[3][0]}, {array_69190[2][15], array_69190[2][14], array_69190[2][13], array_69190[2][12], array_69190[2][11], array_69190[2][10], array_69190[2][9], array_69190[2][8], array_69190[2][7], array_69190[2][6], array_69190[2][5], array_69190[2][4], array_69190[2][3], array_69190[2][2], array_69190[2][1], array_69190[2][0]}, {array_69190[1][15], array_69190[1][14], array_69190[1][13], array_69190[1][12], array_69190[1][11], array_69190[1][10], array_69190[1][9], array_69190[1][8], array_69190[1][7], array_69190[1][6], array_69190[1][5], array_69190[1][4], array_69190[1][3], array_69190[1][2], array_69190[1][1], array_69190[1][0]}, {array_69190[0][15], array_69190[0][14], array_69190[0][13], array_69190[0][12], array_69190[0][11], array_69190[0][10], array_69190[0][9], array_69190[0][8], array_69190[0][7], array_69190[0][6], array_69190[0][5], array_69190[0][4], array_69190[0][3], array_69190[0][2], array_69190[0][1], array_69190[0][0]}}, v_tag};
  assign stage_outputs_valid_0 = multiplied_valid & decoded_ready;
  assign decoded_data = tuple_69193;
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
  wire [41:0] v_p[0:31];
  wire [4:0] literal_66874;
  wire [4:0] literal_66875;
  wire [4:0] literal_66876;
  wire [4:0] literal_66877;
  wire [4:0] literal_66878;
  wire [4:0] literal_66879;
  wire [4:0] literal_66880;
  wire [4:0] literal_66881;
  wire [4:0] literal_66882;
  wire [4:0] literal_66883;
  wire [4:0] literal_66884;
  wire [4:0] literal_66885;
  wire [4:0] literal_66886;
  wire [4:0] literal_66887;
  wire [4:0] literal_66888;
  wire [4:0] literal_66889;
  wire [4:0] literal_66890;
  wire [4:0] literal_66891;
  wire [4:0] literal_66892;
  wire [4:0] literal_66893;
  wire [4:0] literal_66894;
  wire [4:0] literal_66895;
  wire [4:0] literal_66896;
  wire [4:0] literal_66897;
  wire [4:0] literal_66898;
  wire [4:0] literal_66899;
  wire [4:0] literal_66900;
  wire [4:0] literal_66901;
  wire [4:0] literal_66902;
  wire [4:0] literal_66903;
  wire [4:0] literal_66904;
  wire [4:0] literal_66905;
  wire [41:0] array_index_66906;
  wire [41:0] array_index_66907;
  wire [41:0] array_index_66908;
  wire [41:0] array_index_66909;
  wire [41:0] array_index_66910;
  wire [41:0] array_index_66911;
  wire [41:0] array_index_66912;
  wire [41:0] array_index_66913;
  wire [41:0] array_index_66914;
  wire [41:0] array_index_66915;
  wire [41:0] array_index_66916;
  wire [41:0] array_index_66917;
  wire [41:0] array_index_66918;
  wire [41:0] array_index_66919;
  wire [41:0] array_index_66920;
  wire [41:0] array_index_66921;
  wire [41:0] array_index_66922;
  wire [41:0] array_index_66923;
  wire [41:0] array_index_66924;
  wire [41:0] array_index_66925;
  wire [41:0] array_index_66926;
  wire [41:0] array_index_66927;
  wire [41:0] array_index_66928;
  wire [41:0] array_index_66929;
  wire [41:0] array_index_66930;
  wire [41:0] array_index_66931;
  wire [41:0] array_index_66932;
  wire [41:0] array_index_66933;
  wire [41:0] array_index_66934;
  wire [41:0] array_index_66935;
  wire [41:0] array_index_66936;
  wire [41:0] array_index_66937;
  wire [3:0] v_p_z__1[0:1];
  wire literal_66939;
  wire [3:0] v_p_z__3[0:1];
  wire [3:0] v_p_z__5[0:1];
  wire [3:0] v_p_z__7[0:1];
  wire [3:0] v_p_z__9[0:1];
  wire [3:0] v_p_z__11[0:1];
  wire [3:0] v_p_z__13[0:1];
  wire [3:0] v_p_z__15[0:1];
  wire [3:0] v_p_z__17[0:1];
  wire [3:0] v_p_z__19[0:1];
  wire [3:0] v_p_z__21[0:1];
  wire [3:0] v_p_z__23[0:1];
  wire [3:0] v_p_z__25[0:1];
  wire [3:0] v_p_z__27[0:1];
  wire [3:0] v_p_z__29[0:1];
  wire [3:0] v_p_z__31[0:1];
  wire [3:0] v_p_z__33[0:1];
  wire [3:0] v_p_z__35[0:1];
  wire [3:0] v_p_z__37[0:1];
  wire [3:0] v_p_z__39[0:1];
  wire [3:0] v_p_z__41[0:1];
  wire [3:0] v_p_z__43[0:1];
  wire [3:0] v_p_z__45[0:1];
  wire [3:0] v_p_z__47[0:1];
  wire [3:0] v_p_z__49[0:1];
  wire [3:0] v_p_z__51[0:1];
  wire [3:0] v_p_z__53[0:1];
  wire [3:0] v_p_z__55[0:1];
  wire [3:0] v_p_z__57[0:1];
  wire [3:0] v_p_z__59[0:1];
  wire [3:0] v_p_z__61[0:1];
  wire [3:0] v_p_z__63[0:1];
  wire [4:0] v_p_q__1[0:1];
  wire [3:0] array_index_66972;
  wire [4:0] v_p_q__3[0:1];
  wire [3:0] array_index_66974;
  wire [4:0] v_p_q__5[0:1];
  wire [3:0] array_index_66976;
  wire [4:0] v_p_q__7[0:1];
  wire [3:0] array_index_66978;
  wire [4:0] v_p_q__9[0:1];
  wire [3:0] array_index_66980;
  wire [4:0] v_p_q__11[0:1];
  wire [3:0] array_index_66982;
  wire [4:0] v_p_q__13[0:1];
  wire [3:0] array_index_66984;
  wire [4:0] v_p_q__15[0:1];
  wire [3:0] array_index_66986;
  wire [4:0] v_p_q__17[0:1];
  wire [3:0] array_index_66988;
  wire [4:0] v_p_q__19[0:1];
  wire [3:0] array_index_66990;
  wire [4:0] v_p_q__21[0:1];
  wire [3:0] array_index_66992;
  wire [4:0] v_p_q__23[0:1];
  wire [3:0] array_index_66994;
  wire [4:0] v_p_q__25[0:1];
  wire [3:0] array_index_66996;
  wire [4:0] v_p_q__27[0:1];
  wire [3:0] array_index_66998;
  wire [4:0] v_p_q__29[0:1];
  wire [3:0] array_index_67000;
  wire [4:0] v_p_q__31[0:1];
  wire [3:0] array_index_67002;
  wire [4:0] v_p_q__33[0:1];
  wire [3:0] array_index_67004;
  wire [4:0] v_p_q__35[0:1];
  wire [3:0] array_index_67006;
  wire [4:0] v_p_q__37[0:1];
  wire [3:0] array_index_67008;
  wire [4:0] v_p_q__39[0:1];
  wire [3:0] array_index_67010;
  wire [4:0] v_p_q__41[0:1];
  wire [3:0] array_index_67012;
  wire [4:0] v_p_q__43[0:1];
  wire [3:0] array_index_67014;
  wire [4:0] v_p_q__45[0:1];
  wire [3:0] array_index_67016;
  wire [4:0] v_p_q__47[0:1];
  wire [3:0] array_index_67018;
  wire [4:0] v_p_q__49[0:1];
  wire [3:0] array_index_67020;
  wire [4:0] v_p_q__51[0:1];
  wire [3:0] array_index_67022;
  wire [4:0] v_p_q__53[0:1];
  wire [3:0] array_index_67024;
  wire [4:0] v_p_q__55[0:1];
  wire [3:0] array_index_67026;
  wire [4:0] v_p_q__57[0:1];
  wire [3:0] array_index_67028;
  wire [4:0] v_p_q__59[0:1];
  wire [3:0] array_index_67030;
  wire [4:0] v_p_q__61[0:1];
  wire [3:0] array_index_67032;
  wire [4:0] v_p_q__63[0:1];
  wire [3:0] array_index_67034;
  wire literal_67035;
  wire [4:0] array_index_67036;
  wire [4:0] concat_67037;
  wire [4:0] array_index_67038;
  wire [4:0] concat_67039;
  wire [4:0] array_index_67040;
  wire [4:0] concat_67041;
  wire [4:0] array_index_67042;
  wire [4:0] concat_67043;
  wire [4:0] array_index_67044;
  wire [4:0] concat_67045;
  wire [4:0] array_index_67046;
  wire [4:0] concat_67047;
  wire [4:0] array_index_67048;
  wire [4:0] concat_67049;
  wire [4:0] array_index_67050;
  wire [4:0] concat_67051;
  wire [4:0] array_index_67052;
  wire [4:0] concat_67053;
  wire [4:0] array_index_67054;
  wire [4:0] concat_67055;
  wire [4:0] array_index_67056;
  wire [4:0] concat_67057;
  wire [4:0] array_index_67058;
  wire [4:0] concat_67059;
  wire [4:0] array_index_67060;
  wire [4:0] concat_67061;
  wire [4:0] array_index_67062;
  wire [4:0] concat_67063;
  wire [4:0] array_index_67064;
  wire [4:0] concat_67065;
  wire [4:0] array_index_67066;
  wire [4:0] concat_67067;
  wire [4:0] array_index_67068;
  wire [4:0] concat_67069;
  wire [4:0] array_index_67070;
  wire [4:0] concat_67071;
  wire [4:0] array_index_67072;
  wire [4:0] concat_67073;
  wire [4:0] array_index_67074;
  wire [4:0] concat_67075;
  wire [4:0] array_index_67076;
  wire [4:0] concat_67077;
  wire [4:0] array_index_67078;
  wire [4:0] concat_67079;
  wire [4:0] array_index_67080;
  wire [4:0] concat_67081;
  wire [4:0] array_index_67082;
  wire [4:0] concat_67083;
  wire [4:0] array_index_67084;
  wire [4:0] concat_67085;
  wire [4:0] array_index_67086;
  wire [4:0] concat_67087;
  wire [4:0] array_index_67088;
  wire [4:0] concat_67089;
  wire [4:0] array_index_67090;
  wire [4:0] concat_67091;
  wire [4:0] array_index_67092;
  wire [4:0] concat_67093;
  wire [4:0] array_index_67094;
  wire [4:0] concat_67095;
  wire [4:0] array_index_67096;
  wire [4:0] concat_67097;
  wire [4:0] array_index_67098;
  wire [4:0] concat_67099;
  wire [3:0] array_index_67100;
  wire [4:0] sub_67101;
  wire [3:0] array_index_67102;
  wire [4:0] sub_67103;
  wire [3:0] array_index_67104;
  wire [4:0] sub_67105;
  wire [3:0] array_index_67106;
  wire [4:0] sub_67107;
  wire [3:0] array_index_67108;
  wire [4:0] sub_67109;
  wire [3:0] array_index_67110;
  wire [4:0] sub_67111;
  wire [3:0] array_index_67112;
  wire [4:0] sub_67113;
  wire [3:0] array_index_67114;
  wire [4:0] sub_67115;
  wire [3:0] array_index_67116;
  wire [4:0] sub_67117;
  wire [3:0] array_index_67118;
  wire [4:0] sub_67119;
  wire [3:0] array_index_67120;
  wire [4:0] sub_67121;
  wire [3:0] array_index_67122;
  wire [4:0] sub_67123;
  wire [3:0] array_index_67124;
  wire [4:0] sub_67125;
  wire [3:0] array_index_67126;
  wire [4:0] sub_67127;
  wire [3:0] array_index_67128;
  wire [4:0] sub_67129;
  wire [3:0] array_index_67130;
  wire [4:0] sub_67131;
  wire [3:0] array_index_67132;
  wire [4:0] sub_67133;
  wire [3:0] array_index_67134;
  wire [4:0] sub_67135;
  wire [3:0] array_index_67136;
  wire [4:0] sub_67137;
  wire [3:0] array_index_67138;
  wire [4:0] sub_67139;
  wire [3:0] array_index_67140;
  wire [4:0] sub_67141;
  wire [3:0] array_index_67142;
  wire [4:0] sub_67143;
  wire [3:0] array_index_67144;
  wire [4:0] sub_67145;
  wire [3:0] array_index_67146;
  wire [4:0] sub_67147;
  wire [3:0] array_index_67148;
  wire [4:0] sub_67149;
  wire [3:0] array_index_67150;
  wire [4:0] sub_67151;
  wire [3:0] array_index_67152;
  wire [4:0] sub_67153;
  wire [3:0] array_index_67154;
  wire [4:0] sub_67155;
  wire [3:0] array_index_67156;
  wire [4:0] sub_67157;
  wire [3:0] array_index_67158;
  wire [4:0] sub_67159;
  wire [3:0] array_index_67160;
  wire [4:0] sub_67161;
  wire [3:0] array_index_67162;
  wire [4:0] sub_67163;
  wire [4:0] array_index_67164;
  wire [4:0] concat_67165;
  wire [24:0] sign_ext_67166;
  wire [7:0] v_p_a__1;
  wire [4:0] array_index_67168;
  wire [4:0] concat_67169;
  wire [24:0] sign_ext_67170;
  wire [7:0] v_p_a__3;
  wire [4:0] array_index_67172;
  wire [4:0] concat_67173;
  wire [24:0] sign_ext_67174;
  wire [7:0] v_p_a__5;
  wire [4:0] array_index_67176;
  wire [4:0] concat_67177;
  wire [24:0] sign_ext_67178;
  wire [7:0] v_p_a__7;
  wire [4:0] array_index_67180;
  wire [4:0] concat_67181;
  wire [24:0] sign_ext_67182;
  wire [7:0] v_p_a__9;
  wire [4:0] array_index_67184;
  wire [4:0] concat_67185;
  wire [24:0] sign_ext_67186;
  wire [7:0] v_p_a__11;
  wire [4:0] array_index_67188;
  wire [4:0] concat_67189;
  wire [24:0] sign_ext_67190;
  wire [7:0] v_p_a__13;
  wire [4:0] array_index_67192;
  wire [4:0] concat_67193;
  wire [24:0] sign_ext_67194;
  wire [7:0] v_p_a__15;
  wire [4:0] array_index_67196;
  wire [4:0] concat_67197;
  wire [24:0] sign_ext_67198;
  wire [7:0] v_p_a__17;
  wire [4:0] array_index_67200;
  wire [4:0] concat_67201;
  wire [24:0] sign_ext_67202;
  wire [7:0] v_p_a__19;
  wire [4:0] array_index_67204;
  wire [4:0] concat_67205;
  wire [24:0] sign_ext_67206;
  wire [7:0] v_p_a__21;
  wire [4:0] array_index_67208;
  wire [4:0] concat_67209;
  wire [24:0] sign_ext_67210;
  wire [7:0] v_p_a__23;
  wire [4:0] array_index_67212;
  wire [4:0] concat_67213;
  wire [24:0] sign_ext_67214;
  wire [7:0] v_p_a__25;
  wire [4:0] array_index_67216;
  wire [4:0] concat_67217;
  wire [24:0] sign_ext_67218;
  wire [7:0] v_p_a__27;
  wire [4:0] array_index_67220;
  wire [4:0] concat_67221;
  wire [24:0] sign_ext_67222;
  wire [7:0] v_p_a__29;
  wire [4:0] array_index_67224;
  wire [4:0] concat_67225;
  wire [24:0] sign_ext_67226;
  wire [7:0] v_p_a__31;
  wire [4:0] array_index_67228;
  wire [4:0] concat_67229;
  wire [24:0] sign_ext_67230;
  wire [7:0] v_p_a__33;
  wire [4:0] array_index_67232;
  wire [4:0] concat_67233;
  wire [24:0] sign_ext_67234;
  wire [7:0] v_p_a__35;
  wire [4:0] array_index_67236;
  wire [4:0] concat_67237;
  wire [24:0] sign_ext_67238;
  wire [7:0] v_p_a__37;
  wire [4:0] array_index_67240;
  wire [4:0] concat_67241;
  wire [24:0] sign_ext_67242;
  wire [7:0] v_p_a__39;
  wire [4:0] array_index_67244;
  wire [4:0] concat_67245;
  wire [24:0] sign_ext_67246;
  wire [7:0] v_p_a__41;
  wire [4:0] array_index_67248;
  wire [4:0] concat_67249;
  wire [24:0] sign_ext_67250;
  wire [7:0] v_p_a__43;
  wire [4:0] array_index_67252;
  wire [4:0] concat_67253;
  wire [24:0] sign_ext_67254;
  wire [7:0] v_p_a__45;
  wire [4:0] array_index_67256;
  wire [4:0] concat_67257;
  wire [24:0] sign_ext_67258;
  wire [7:0] v_p_a__47;
  wire [4:0] array_index_67260;
  wire [4:0] concat_67261;
  wire [24:0] sign_ext_67262;
  wire [7:0] v_p_a__49;
  wire [4:0] array_index_67264;
  wire [4:0] concat_67265;
  wire [24:0] sign_ext_67266;
  wire [7:0] v_p_a__51;
  wire [4:0] array_index_67268;
  wire [4:0] concat_67269;
  wire [24:0] sign_ext_67270;
  wire [7:0] v_p_a__53;
  wire [4:0] array_index_67272;
  wire [4:0] concat_67273;
  wire [24:0] sign_ext_67274;
  wire [7:0] v_p_a__55;
  wire [4:0] array_index_67276;
  wire [4:0] concat_67277;
  wire [24:0] sign_ext_67278;
  wire [7:0] v_p_a__57;
  wire [4:0] array_index_67280;
  wire [4:0] concat_67281;
  wire [24:0] sign_ext_67282;
  wire [7:0] v_p_a__59;
  wire [4:0] array_index_67284;
  wire [4:0] concat_67285;
  wire [24:0] sign_ext_67286;
  wire [7:0] v_p_a__61;
  wire [4:0] array_index_67288;
  wire [4:0] concat_67289;
  wire [24:0] sign_ext_67290;
  wire [7:0] v_p_a__63;
  wire [19:0] v_tag;
  wire [4:0] sub_67293;
  wire [4:0] bit_slice_67294;
  wire [17:0] sign_ext_67295;
  wire [4:0] sub_67296;
  wire [4:0] bit_slice_67297;
  wire [17:0] sign_ext_67298;
  wire [4:0] sub_67299;
  wire [4:0] bit_slice_67300;
  wire [17:0] sign_ext_67301;
  wire [4:0] sub_67302;
  wire [4:0] bit_slice_67303;
  wire [17:0] sign_ext_67304;
  wire [4:0] sub_67305;
  wire [4:0] bit_slice_67306;
  wire [17:0] sign_ext_67307;
  wire [4:0] sub_67308;
  wire [4:0] bit_slice_67309;
  wire [17:0] sign_ext_67310;
  wire [4:0] sub_67311;
  wire [4:0] bit_slice_67312;
  wire [17:0] sign_ext_67313;
  wire [4:0] sub_67314;
  wire [4:0] bit_slice_67315;
  wire [17:0] sign_ext_67316;
  wire [4:0] sub_67317;
  wire [4:0] bit_slice_67318;
  wire [17:0] sign_ext_67319;
  wire [4:0] sub_67320;
  wire [4:0] bit_slice_67321;
  wire [17:0] sign_ext_67322;
  wire [4:0] sub_67323;
  wire [4:0] bit_slice_67324;
  wire [17:0] sign_ext_67325;
  wire [4:0] sub_67326;
  wire [4:0] bit_slice_67327;
  wire [17:0] sign_ext_67328;
  wire [4:0] sub_67329;
  wire [4:0] bit_slice_67330;
  wire [17:0] sign_ext_67331;
  wire [4:0] sub_67332;
  wire [4:0] bit_slice_67333;
  wire [17:0] sign_ext_67334;
  wire [4:0] sub_67335;
  wire [4:0] bit_slice_67336;
  wire [17:0] sign_ext_67337;
  wire [4:0] sub_67338;
  wire [4:0] bit_slice_67339;
  wire [17:0] sign_ext_67340;
  wire [4:0] sub_67341;
  wire [4:0] bit_slice_67342;
  wire [17:0] sign_ext_67343;
  wire [4:0] sub_67344;
  wire [4:0] bit_slice_67345;
  wire [17:0] sign_ext_67346;
  wire [4:0] sub_67347;
  wire [4:0] bit_slice_67348;
  wire [17:0] sign_ext_67349;
  wire [4:0] sub_67350;
  wire [4:0] bit_slice_67351;
  wire [17:0] sign_ext_67352;
  wire [4:0] sub_67353;
  wire [4:0] bit_slice_67354;
  wire [17:0] sign_ext_67355;
  wire [4:0] sub_67356;
  wire [4:0] bit_slice_67357;
  wire [17:0] sign_ext_67358;
  wire [4:0] sub_67359;
  wire [4:0] bit_slice_67360;
  wire [17:0] sign_ext_67361;
  wire [4:0] sub_67362;
  wire [4:0] bit_slice_67363;
  wire [17:0] sign_ext_67364;
  wire [4:0] sub_67365;
  wire [4:0] bit_slice_67366;
  wire [17:0] sign_ext_67367;
  wire [4:0] sub_67368;
  wire [4:0] bit_slice_67369;
  wire [17:0] sign_ext_67370;
  wire [4:0] sub_67371;
  wire [4:0] bit_slice_67372;
  wire [17:0] sign_ext_67373;
  wire [4:0] sub_67374;
  wire [4:0] bit_slice_67375;
  wire [17:0] sign_ext_67376;
  wire [4:0] sub_67377;
  wire [4:0] bit_slice_67378;
  wire [17:0] sign_ext_67379;
  wire [4:0] sub_67380;
  wire [4:0] bit_slice_67381;
  wire [17:0] sign_ext_67382;
  wire [4:0] sub_67383;
  wire [4:0] bit_slice_67384;
  wire [17:0] sign_ext_67385;
  wire [4:0] sub_67386;
  wire [4:0] bit_slice_67387;
  wire [17:0] sign_ext_67388;
  wire [2:0] v_tag_mode;
  wire [2:0] literal_67390;
  wire [4:0] add_67391;
  wire [19:0] bit_slice_67392;
  wire [7:0] v_p_eight__1;
  wire [7:0] v_p_b__1;
  wire [7:0] bit_slice_67395;
  wire [4:0] add_67396;
  wire [19:0] bit_slice_67397;
  wire [7:0] v_p_eight__3;
  wire [7:0] v_p_b__3;
  wire [7:0] bit_slice_67400;
  wire [4:0] add_67401;
  wire [19:0] bit_slice_67402;
  wire [7:0] v_p_eight__5;
  wire [7:0] v_p_b__5;
  wire [7:0] bit_slice_67405;
  wire [4:0] add_67406;
  wire [19:0] bit_slice_67407;
  wire [7:0] v_p_eight__7;
  wire [7:0] v_p_b__7;
  wire [7:0] bit_slice_67410;
  wire [4:0] add_67411;
  wire [19:0] bit_slice_67412;
  wire [7:0] v_p_eight__9;
  wire [7:0] v_p_b__9;
  wire [7:0] bit_slice_67415;
  wire [4:0] add_67416;
  wire [19:0] bit_slice_67417;
  wire [7:0] v_p_eight__11;
  wire [7:0] v_p_b__11;
  wire [7:0] bit_slice_67420;
  wire [4:0] add_67421;
  wire [19:0] bit_slice_67422;
  wire [7:0] v_p_eight__13;
  wire [7:0] v_p_b__13;
  wire [7:0] bit_slice_67425;
  wire [4:0] add_67426;
  wire [19:0] bit_slice_67427;
  wire [7:0] v_p_eight__15;
  wire [7:0] v_p_b__15;
  wire [7:0] bit_slice_67430;
  wire [4:0] add_67431;
  wire [19:0] bit_slice_67432;
  wire [7:0] v_p_eight__17;
  wire [7:0] v_p_b__17;
  wire [7:0] bit_slice_67435;
  wire [4:0] add_67436;
  wire [19:0] bit_slice_67437;
  wire [7:0] v_p_eight__19;
  wire [7:0] v_p_b__19;
  wire [7:0] bit_slice_67440;
  wire [4:0] add_67441;
  wire [19:0] bit_slice_67442;
  wire [7:0] v_p_eight__21;
  wire [7:0] v_p_b__21;
  wire [7:0] bit_slice_67445;
  wire [4:0] add_67446;
  wire [19:0] bit_slice_67447;
  wire [7:0] v_p_eight__23;
  wire [7:0] v_p_b__23;
  wire [7:0] bit_slice_67450;
  wire [4:0] add_67451;
  wire [19:0] bit_slice_67452;
  wire [7:0] v_p_eight__25;
  wire [7:0] v_p_b__25;
  wire [7:0] bit_slice_67455;
  wire [4:0] add_67456;
  wire [19:0] bit_slice_67457;
  wire [7:0] v_p_eight__27;
  wire [7:0] v_p_b__27;
  wire [7:0] bit_slice_67460;
  wire [4:0] add_67461;
  wire [19:0] bit_slice_67462;
  wire [7:0] v_p_eight__29;
  wire [7:0] v_p_b__29;
  wire [7:0] bit_slice_67465;
  wire [4:0] add_67466;
  wire [19:0] bit_slice_67467;
  wire [7:0] v_p_eight__31;
  wire [7:0] v_p_b__31;
  wire [7:0] bit_slice_67470;
  wire [4:0] add_67471;
  wire [19:0] bit_slice_67472;
  wire [7:0] v_p_eight__33;
  wire [7:0] v_p_b__33;
  wire [7:0] bit_slice_67475;
  wire [4:0] add_67476;
  wire [19:0] bit_slice_67477;
  wire [7:0] v_p_eight__35;
  wire [7:0] v_p_b__35;
  wire [7:0] bit_slice_67480;
  wire [4:0] add_67481;
  wire [19:0] bit_slice_67482;
  wire [7:0] v_p_eight__37;
  wire [7:0] v_p_b__37;
  wire [7:0] bit_slice_67485;
  wire [4:0] add_67486;
  wire [19:0] bit_slice_67487;
  wire [7:0] v_p_eight__39;
  wire [7:0] v_p_b__39;
  wire [7:0] bit_slice_67490;
  wire [4:0] add_67491;
  wire [19:0] bit_slice_67492;
  wire [7:0] v_p_eight__41;
  wire [7:0] v_p_b__41;
  wire [7:0] bit_slice_67495;
  wire [4:0] add_67496;
  wire [19:0] bit_slice_67497;
  wire [7:0] v_p_eight__43;
  wire [7:0] v_p_b__43;
  wire [7:0] bit_slice_67500;
  wire [4:0] add_67501;
  wire [19:0] bit_slice_67502;
  wire [7:0] v_p_eight__45;
  wire [7:0] v_p_b__45;
  wire [7:0] bit_slice_67505;
  wire [4:0] add_67506;
  wire [19:0] bit_slice_67507;
  wire [7:0] v_p_eight__47;
  wire [7:0] v_p_b__47;
  wire [7:0] bit_slice_67510;
  wire [4:0] add_67511;
  wire [19:0] bit_slice_67512;
  wire [7:0] v_p_eight__49;
  wire [7:0] v_p_b__49;
  wire [7:0] bit_slice_67515;
  wire [4:0] add_67516;
  wire [19:0] bit_slice_67517;
  wire [7:0] v_p_eight__51;
  wire [7:0] v_p_b__51;
  wire [7:0] bit_slice_67520;
  wire [4:0] add_67521;
  wire [19:0] bit_slice_67522;
  wire [7:0] v_p_eight__53;
  wire [7:0] v_p_b__53;
  wire [7:0] bit_slice_67525;
  wire [4:0] add_67526;
  wire [19:0] bit_slice_67527;
  wire [7:0] v_p_eight__55;
  wire [7:0] v_p_b__55;
  wire [7:0] bit_slice_67530;
  wire [4:0] add_67531;
  wire [19:0] bit_slice_67532;
  wire [7:0] v_p_eight__57;
  wire [7:0] v_p_b__57;
  wire [7:0] bit_slice_67535;
  wire [4:0] add_67536;
  wire [19:0] bit_slice_67537;
  wire [7:0] v_p_eight__59;
  wire [7:0] v_p_b__59;
  wire [7:0] bit_slice_67540;
  wire [4:0] add_67541;
  wire [19:0] bit_slice_67542;
  wire [7:0] v_p_eight__61;
  wire [7:0] v_p_b__61;
  wire [7:0] bit_slice_67545;
  wire [4:0] add_67546;
  wire [19:0] bit_slice_67547;
  wire [7:0] v_p_eight__63;
  wire [7:0] v_p_b__63;
  wire [7:0] bit_slice_67550;
  wire eq_67551;
  wire [24:0] concat_67552;
  wire [24:0] sign_ext_67553;
  wire [7:0] add_67554;
  wire [9:0] bit_slice_67555;
  wire [24:0] concat_67556;
  wire [24:0] sign_ext_67557;
  wire [7:0] add_67558;
  wire [9:0] bit_slice_67559;
  wire [24:0] concat_67560;
  wire [24:0] sign_ext_67561;
  wire [7:0] add_67562;
  wire [9:0] bit_slice_67563;
  wire [24:0] concat_67564;
  wire [24:0] sign_ext_67565;
  wire [7:0] add_67566;
  wire [9:0] bit_slice_67567;
  wire [24:0] concat_67568;
  wire [24:0] sign_ext_67569;
  wire [7:0] add_67570;
  wire [9:0] bit_slice_67571;
  wire [24:0] concat_67572;
  wire [24:0] sign_ext_67573;
  wire [7:0] add_67574;
  wire [9:0] bit_slice_67575;
  wire [24:0] concat_67576;
  wire [24:0] sign_ext_67577;
  wire [7:0] add_67578;
  wire [9:0] bit_slice_67579;
  wire [24:0] concat_67580;
  wire [24:0] sign_ext_67581;
  wire [7:0] add_67582;
  wire [9:0] bit_slice_67583;
  wire [24:0] concat_67584;
  wire [24:0] sign_ext_67585;
  wire [7:0] add_67586;
  wire [9:0] bit_slice_67587;
  wire [24:0] concat_67588;
  wire [24:0] sign_ext_67589;
  wire [7:0] add_67590;
  wire [9:0] bit_slice_67591;
  wire [24:0] concat_67592;
  wire [24:0] sign_ext_67593;
  wire [7:0] add_67594;
  wire [9:0] bit_slice_67595;
  wire [24:0] concat_67596;
  wire [24:0] sign_ext_67597;
  wire [7:0] add_67598;
  wire [9:0] bit_slice_67599;
  wire [24:0] concat_67600;
  wire [24:0] sign_ext_67601;
  wire [7:0] add_67602;
  wire [9:0] bit_slice_67603;
  wire [24:0] concat_67604;
  wire [24:0] sign_ext_67605;
  wire [7:0] add_67606;
  wire [9:0] bit_slice_67607;
  wire [24:0] concat_67608;
  wire [24:0] sign_ext_67609;
  wire [7:0] add_67610;
  wire [9:0] bit_slice_67611;
  wire [24:0] concat_67612;
  wire [24:0] sign_ext_67613;
  wire [7:0] add_67614;
  wire [9:0] bit_slice_67615;
  wire [24:0] concat_67616;
  wire [24:0] sign_ext_67617;
  wire [7:0] add_67618;
  wire [9:0] bit_slice_67619;
  wire [24:0] concat_67620;
  wire [24:0] sign_ext_67621;
  wire [7:0] add_67622;
  wire [9:0] bit_slice_67623;
  wire [24:0] concat_67624;
  wire [24:0] sign_ext_67625;
  wire [7:0] add_67626;
  wire [9:0] bit_slice_67627;
  wire [24:0] concat_67628;
  wire [24:0] sign_ext_67629;
  wire [7:0] add_67630;
  wire [9:0] bit_slice_67631;
  wire [24:0] concat_67632;
  wire [24:0] sign_ext_67633;
  wire [7:0] add_67634;
  wire [9:0] bit_slice_67635;
  wire [24:0] concat_67636;
  wire [24:0] sign_ext_67637;
  wire [7:0] add_67638;
  wire [9:0] bit_slice_67639;
  wire [24:0] concat_67640;
  wire [24:0] sign_ext_67641;
  wire [7:0] add_67642;
  wire [9:0] bit_slice_67643;
  wire [24:0] concat_67644;
  wire [24:0] sign_ext_67645;
  wire [7:0] add_67646;
  wire [9:0] bit_slice_67647;
  wire [24:0] concat_67648;
  wire [24:0] sign_ext_67649;
  wire [7:0] add_67650;
  wire [9:0] bit_slice_67651;
  wire [24:0] concat_67652;
  wire [24:0] sign_ext_67653;
  wire [7:0] add_67654;
  wire [9:0] bit_slice_67655;
  wire [24:0] concat_67656;
  wire [24:0] sign_ext_67657;
  wire [7:0] add_67658;
  wire [9:0] bit_slice_67659;
  wire [24:0] concat_67660;
  wire [24:0] sign_ext_67661;
  wire [7:0] add_67662;
  wire [9:0] bit_slice_67663;
  wire [24:0] concat_67664;
  wire [24:0] sign_ext_67665;
  wire [7:0] add_67666;
  wire [9:0] bit_slice_67667;
  wire [24:0] concat_67668;
  wire [24:0] sign_ext_67669;
  wire [7:0] add_67670;
  wire [9:0] bit_slice_67671;
  wire [24:0] concat_67672;
  wire [24:0] sign_ext_67673;
  wire [7:0] add_67674;
  wire [9:0] bit_slice_67675;
  wire [24:0] concat_67676;
  wire [24:0] sign_ext_67677;
  wire [7:0] add_67678;
  wire [9:0] bit_slice_67679;
  wire [24:0] w;
  wire [17:0] concat_67681;
  wire [24:0] w__1;
  wire [17:0] concat_67683;
  wire [24:0] w__2;
  wire [17:0] concat_67685;
  wire [24:0] w__3;
  wire [17:0] concat_67687;
  wire [24:0] w__4;
  wire [17:0] concat_67689;
  wire [24:0] w__5;
  wire [17:0] concat_67691;
  wire [24:0] w__6;
  wire [17:0] concat_67693;
  wire [24:0] w__7;
  wire [17:0] concat_67695;
  wire [24:0] w__8;
  wire [17:0] concat_67697;
  wire [24:0] w__9;
  wire [17:0] concat_67699;
  wire [24:0] w__10;
  wire [17:0] concat_67701;
  wire [24:0] w__11;
  wire [17:0] concat_67703;
  wire [24:0] w__12;
  wire [17:0] concat_67705;
  wire [24:0] w__13;
  wire [17:0] concat_67707;
  wire [24:0] w__14;
  wire [17:0] concat_67709;
  wire [24:0] w__15;
  wire [17:0] concat_67711;
  wire [24:0] w__16;
  wire [17:0] concat_67713;
  wire [24:0] w__17;
  wire [17:0] concat_67715;
  wire [24:0] w__18;
  wire [17:0] concat_67717;
  wire [24:0] w__19;
  wire [17:0] concat_67719;
  wire [24:0] w__20;
  wire [17:0] concat_67721;
  wire [24:0] w__21;
  wire [17:0] concat_67723;
  wire [24:0] w__22;
  wire [17:0] concat_67725;
  wire [24:0] w__23;
  wire [17:0] concat_67727;
  wire [24:0] w__24;
  wire [17:0] concat_67729;
  wire [24:0] w__25;
  wire [17:0] concat_67731;
  wire [24:0] w__26;
  wire [17:0] concat_67733;
  wire [24:0] w__27;
  wire [17:0] concat_67735;
  wire [24:0] w__28;
  wire [17:0] concat_67737;
  wire [24:0] w__29;
  wire [17:0] concat_67739;
  wire [24:0] w__30;
  wire [17:0] concat_67741;
  wire [24:0] w__31;
  wire [17:0] concat_67743;
  wire [42:0] tuple_67746;
  wire [42:0] tuple_67747;
  wire [42:0] tuple_67748;
  wire [42:0] tuple_67749;
  wire [42:0] tuple_67750;
  wire [42:0] tuple_67751;
  wire [42:0] tuple_67752;
  wire [42:0] tuple_67753;
  wire [42:0] tuple_67754;
  wire [42:0] tuple_67755;
  wire [42:0] tuple_67756;
  wire [42:0] tuple_67757;
  wire [42:0] tuple_67758;
  wire [42:0] tuple_67759;
  wire [42:0] tuple_67760;
  wire [42:0] tuple_67761;
  wire [42:0] tuple_67762;
  wire [42:0] tuple_67763;
  wire [42:0] tuple_67764;
  wire [42:0] tuple_67765;
  wire [42:0] tuple_67766;
  wire [42:0] tuple_67767;
  wire [42:0] tuple_67768;
  wire [42:0] tuple_67769;
  wire [42:0] tuple_67770;
  wire [42:0] tuple_67771;
  wire [42:0] tuple_67772;
  wire [42:0] tuple_67773;
  wire [42:0] tuple_67774;
  wire [42:0] tuple_67775;
  wire [42:0] tuple_67776;
  wire [42:0] tuple_67777;
  wire [42:0] array_67781[0:31];
  wire [1395:0] tuple_67784;
  wire stage_outputs_valid_0;
  assign v_p[0] = selected_data[61:20];
  assign v_p[1] = selected_data[103:62];
  assign v_p[2] = selected_data[145:104];
  assign v_p[3] = selected_data[187:146];
  assign v_p[4] = selected_data[229:188];
  assign v_p[5] = selected_data[271:230];
  assign v_p[6] = selected_data[313:272];
  assign v_p[7] = selected_data[355:314];
  assign v_p[8] = selected_data[397:356];
  assign v_p[9] = selected_data[439:398];
  assign v_p[10] = selected_data[481:440];
  assign v_p[11] = selected_data[523:482];
  assign v_p[12] = selected_data[565:524];
  assign v_p[13] = selected_data[607:566];
  assign v_p[14] = selected_data[649:608];
  assign v_p[15] = selected_data[691:650];
  assign v_p[16] = selected_data[733:692];
  assign v_p[17] = selected_data[775:734];
  assign v_p[18] = selected_data[817:776];
  assign v_p[19] = selected_data[859:818];
  assign v_p[20] = selected_data[901:860];
  assign v_p[21] = selected_data[943:902];
  assign v_p[22] = selected_data[985:944];
  assign v_p[23] = selected_data[1027:986];
  assign v_p[24] = selected_data[1069:1028];
  assign v_p[25] = selected_data[1111:1070];
  assign v_p[26] = selected_data[1153:1112];
  assign v_p[27] = selected_data[1195:1154];
  assign v_p[28] = selected_data[1237:1196];
  assign v_p[29] = selected_data[1279:1238];
  assign v_p[30] = selected_data[1321:1280];
  assign v_p[31] = selected_data[1363:1322];
  assign literal_66874 = 5'h00;
  assign literal_66875 = 5'h01;
  assign literal_66876 = 5'h02;
  assign literal_66877 = 5'h03;
  assign literal_66878 = 5'h04;
  assign literal_66879 = 5'h05;
  assign literal_66880 = 5'h06;
  assign literal_66881 = 5'h07;
  assign literal_66882 = 5'h08;
  assign literal_66883 = 5'h09;
  assign literal_66884 = 5'h0a;
  assign literal_66885 = 5'h0b;
  assign literal_66886 = 5'h0c;
  assign literal_66887 = 5'h0d;
  assign literal_66888 = 5'h0e;
  assign literal_66889 = 5'h0f;
  assign literal_66890 = 5'h10;
  assign literal_66891 = 5'h11;
  assign literal_66892 = 5'h12;
  assign literal_66893 = 5'h13;
  assign literal_66894 = 5'h14;
  assign literal_66895 = 5'h15;
  assign literal_66896 = 5'h16;
  assign literal_66897 = 5'h17;
  assign literal_66898 = 5'h18;
  assign literal_66899 = 5'h19;
  assign literal_66900 = 5'h1a;
  assign literal_66901 = 5'h1b;
  assign literal_66902 = 5'h1c;
  assign literal_66903 = 5'h1d;
  assign literal_66904 = 5'h1e;
  assign literal_66905 = 5'h1f;
  assign array_index_66906 = v_p[literal_66874];
  assign array_index_66907 = v_p[literal_66875];
  assign array_index_66908 = v_p[literal_66876];
  assign array_index_66909 = v_p[literal_66877];
  assign array_index_66910 = v_p[literal_66878];
  assign array_index_66911 = v_p[literal_66879];
  assign array_index_66912 = v_p[literal_66880];
  assign array_index_66913 = v_p[literal_66881];
  assign array_index_66914 = v_p[literal_66882];
  assign array_index_66915 = v_p[literal_66883];
  assign array_index_66916 = v_p[literal_66884];
  assign array_index_66917 = v_p[literal_66885];
  assign array_index_66918 = v_p[literal_66886];
  assign array_index_66919 = v_p[literal_66887];
  assign array_index_66920 = v_p[literal_66888];
  assign array_index_66921 = v_p[literal_66889];
  assign array_index_66922 = v_p[literal_66890];
  assign array_index_66923 = v_p[literal_66891];
  assign array_index_66924 = v_p[literal_66892];
  assign array_index_66925 = v_p[literal_66893];
  assign array_index_66926 = v_p[literal_66894];
  assign array_index_66927 = v_p[literal_66895];
  assign array_index_66928 = v_p[literal_66896];
  assign array_index_66929 = v_p[literal_66897];
  assign array_index_66930 = v_p[literal_66898];
  assign array_index_66931 = v_p[literal_66899];
  assign array_index_66932 = v_p[literal_66900];
  assign array_index_66933 = v_p[literal_66901];
  assign array_index_66934 = v_p[literal_66902];
  assign array_index_66935 = v_p[literal_66903];
  assign array_index_66936 = v_p[literal_66904];
  assign array_index_66937 = v_p[literal_66905];
  assign v_p_z__1[0] = array_index_66906[27:24];
  assign v_p_z__1[1] = array_index_66906[31:28];
  assign literal_66939 = 1'h0;
  assign v_p_z__3[0] = array_index_66907[27:24];
  assign v_p_z__3[1] = array_index_66907[31:28];
  assign v_p_z__5[0] = array_index_66908[27:24];
  assign v_p_z__5[1] = array_index_66908[31:28];
  assign v_p_z__7[0] = array_index_66909[27:24];
  assign v_p_z__7[1] = array_index_66909[31:28];
  assign v_p_z__9[0] = array_index_66910[27:24];
  assign v_p_z__9[1] = array_index_66910[31:28];
  assign v_p_z__11[0] = array_index_66911[27:24];
  assign v_p_z__11[1] = array_index_66911[31:28];
  assign v_p_z__13[0] = array_index_66912[27:24];
  assign v_p_z__13[1] = array_index_66912[31:28];
  assign v_p_z__15[0] = array_index_66913[27:24];
  assign v_p_z__15[1] = array_index_66913[31:28];
  assign v_p_z__17[0] = array_index_66914[27:24];
  assign v_p_z__17[1] = array_index_66914[31:28];
  assign v_p_z__19[0] = array_index_66915[27:24];
  assign v_p_z__19[1] = array_index_66915[31:28];
  assign v_p_z__21[0] = array_index_66916[27:24];
  assign v_p_z__21[1] = array_index_66916[31:28];
  assign v_p_z__23[0] = array_index_66917[27:24];
  assign v_p_z__23[1] = array_index_66917[31:28];
  assign v_p_z__25[0] = array_index_66918[27:24];
  assign v_p_z__25[1] = array_index_66918[31:28];
  assign v_p_z__27[0] = array_index_66919[27:24];
  assign v_p_z__27[1] = array_index_66919[31:28];
  assign v_p_z__29[0] = array_index_66920[27:24];
  assign v_p_z__29[1] = array_index_66920[31:28];
  assign v_p_z__31[0] = array_index_66921[27:24];
  assign v_p_z__31[1] = array_index_66921[31:28];
  assign v_p_z__33[0] = array_index_66922[27:24];
  assign v_p_z__33[1] = array_index_66922[31:28];
  assign v_p_z__35[0] = array_index_66923[27:24];
  assign v_p_z__35[1] = array_index_66923[31:28];
  assign v_p_z__37[0] = array_index_66924[27:24];
  assign v_p_z__37[1] = array_index_66924[31:28];
  assign v_p_z__39[0] = array_index_66925[27:24];
  assign v_p_z__39[1] = array_index_66925[31:28];
  assign v_p_z__41[0] = array_index_66926[27:24];
  assign v_p_z__41[1] = array_index_66926[31:28];
  assign v_p_z__43[0] = array_index_66927[27:24];
  assign v_p_z__43[1] = array_index_66927[31:28];
  assign v_p_z__45[0] = array_index_66928[27:24];
  assign v_p_z__45[1] = array_index_66928[31:28];
  assign v_p_z__47[0] = array_index_66929[27:24];
  assign v_p_z__47[1] = array_index_66929[31:28];
  assign v_p_z__49[0] = array_index_66930[27:24];
  assign v_p_z__49[1] = array_index_66930[31:28];
  assign v_p_z__51[0] = array_index_66931[27:24];
  assign v_p_z__51[1] = array_index_66931[31:28];
  assign v_p_z__53[0] = array_index_66932[27:24];
  assign v_p_z__53[1] = array_index_66932[31:28];
  assign v_p_z__55[0] = array_index_66933[27:24];
  assign v_p_z__55[1] = array_index_66933[31:28];
  assign v_p_z__57[0] = array_index_66934[27:24];
  assign v_p_z__57[1] = array_index_66934[31:28];
  assign v_p_z__59[0] = array_index_66935[27:24];
  assign v_p_z__59[1] = array_index_66935[31:28];
  assign v_p_z__61[0] = array_index_66936[27:24];
  assign v_p_z__61[1] = array_index_66936[31:28];
  assign v_p_z__63[0] = array_index_66937[27:24];
  assign v_p_z__63[1] = array_index_66937[31:28];
  assign v_p_q__1[0] = array_index_66906[36:32];
  assign v_p_q__1[1] = array_index_66906[41:37];
  assign array_index_66972 = v_p_z__1[literal_66939];
  assign v_p_q__3[0] = array_index_66907[36:32];
  assign v_p_q__3[1] = array_index_66907[41:37];
  assign array_index_66974 = v_p_z__3[literal_66939];
  assign v_p_q__5[0] = array_index_66908[36:32];
  assign v_p_q__5[1] = array_index_66908[41:37];
  assign array_index_66976 = v_p_z__5[literal_66939];
  assign v_p_q__7[0] = array_index_66909[36:32];
  assign v_p_q__7[1] = array_index_66909[41:37];
  assign array_index_66978 = v_p_z__7[literal_66939];
  assign v_p_q__9[0] = array_index_66910[36:32];
  assign v_p_q__9[1] = array_index_66910[41:37];
  assign array_index_66980 = v_p_z__9[literal_66939];
  assign v_p_q__11[0] = array_index_66911[36:32];
  assign v_p_q__11[1] = array_index_66911[41:37];
  assign array_index_66982 = v_p_z__11[literal_66939];
  assign v_p_q__13[0] = array_index_66912[36:32];
  assign v_p_q__13[1] = array_index_66912[41:37];
  assign array_index_66984 = v_p_z__13[literal_66939];
  assign v_p_q__15[0] = array_index_66913[36:32];
  assign v_p_q__15[1] = array_index_66913[41:37];
  assign array_index_66986 = v_p_z__15[literal_66939];
  assign v_p_q__17[0] = array_index_66914[36:32];
  assign v_p_q__17[1] = array_index_66914[41:37];
  assign array_index_66988 = v_p_z__17[literal_66939];
  assign v_p_q__19[0] = array_index_66915[36:32];
  assign v_p_q__19[1] = array_index_66915[41:37];
  assign array_index_66990 = v_p_z__19[literal_66939];
  assign v_p_q__21[0] = array_index_66916[36:32];
  assign v_p_q__21[1] = array_index_66916[41:37];
  assign array_index_66992 = v_p_z__21[literal_66939];
  assign v_p_q__23[0] = array_index_66917[36:32];
  assign v_p_q__23[1] = array_index_66917[41:37];
  assign array_index_66994 = v_p_z__23[literal_66939];
  assign v_p_q__25[0] = array_index_66918[36:32];
  assign v_p_q__25[1] = array_index_66918[41:37];
  assign array_index_66996 = v_p_z__25[literal_66939];
  assign v_p_q__27[0] = array_index_66919[36:32];
  assign v_p_q__27[1] = array_index_66919[41:37];
  assign array_index_66998 = v_p_z__27[literal_66939];
  assign v_p_q__29[0] = array_index_66920[36:32];
  assign v_p_q__29[1] = array_index_66920[41:37];
  assign array_index_67000 = v_p_z__29[literal_66939];
  assign v_p_q__31[0] = array_index_66921[36:32];
  assign v_p_q__31[1] = array_index_66921[41:37];
  assign array_index_67002 = v_p_z__31[literal_66939];
  assign v_p_q__33[0] = array_index_66922[36:32];
  assign v_p_q__33[1] = array_index_66922[41:37];
  assign array_index_67004 = v_p_z__33[literal_66939];
  assign v_p_q__35[0] = array_index_66923[36:32];
  assign v_p_q__35[1] = array_index_66923[41:37];
  assign array_index_67006 = v_p_z__35[literal_66939];
  assign v_p_q__37[0] = array_index_66924[36:32];
  assign v_p_q__37[1] = array_index_66924[41:37];
  assign array_index_67008 = v_p_z__37[literal_66939];
  assign v_p_q__39[0] = array_index_66925[36:32];
  assign v_p_q__39[1] = array_index_66925[41:37];
  assign array_index_67010 = v_p_z__39[literal_66939];
  assign v_p_q__41[0] = array_index_66926[36:32];
  assign v_p_q__41[1] = array_index_66926[41:37];
  assign array_index_67012 = v_p_z__41[literal_66939];
  assign v_p_q__43[0] = array_index_66927[36:32];
  assign v_p_q__43[1] = array_index_66927[41:37];
  assign array_index_67014 = v_p_z__43[literal_66939];
  assign v_p_q__45[0] = array_index_66928[36:32];
  assign v_p_q__45[1] = array_index_66928[41:37];
  assign array_index_67016 = v_p_z__45[literal_66939];
  assign v_p_q__47[0] = array_index_66929[36:32];
  assign v_p_q__47[1] = array_index_66929[41:37];
  assign array_index_67018 = v_p_z__47[literal_66939];
  assign v_p_q__49[0] = array_index_66930[36:32];
  assign v_p_q__49[1] = array_index_66930[41:37];
  assign array_index_67020 = v_p_z__49[literal_66939];
  assign v_p_q__51[0] = array_index_66931[36:32];
  assign v_p_q__51[1] = array_index_66931[41:37];
  assign array_index_67022 = v_p_z__51[literal_66939];
  assign v_p_q__53[0] = array_index_66932[36:32];
  assign v_p_q__53[1] = array_index_66932[41:37];
  assign array_index_67024 = v_p_z__53[literal_66939];
  assign v_p_q__55[0] = array_index_66933[36:32];
  assign v_p_q__55[1] = array_index_66933[41:37];
  assign array_index_67026 = v_p_z__55[literal_66939];
  assign v_p_q__57[0] = array_index_66934[36:32];
  assign v_p_q__57[1] = array_index_66934[41:37];
  assign array_index_67028 = v_p_z__57[literal_66939];
  assign v_p_q__59[0] = array_index_66935[36:32];
  assign v_p_q__59[1] = array_index_66935[41:37];
  assign array_index_67030 = v_p_z__59[literal_66939];
  assign v_p_q__61[0] = array_index_66936[36:32];
  assign v_p_q__61[1] = array_index_66936[41:37];
  assign array_index_67032 = v_p_z__61[literal_66939];
  assign v_p_q__63[0] = array_index_66937[36:32];
  assign v_p_q__63[1] = array_index_66937[41:37];
  assign array_index_67034 = v_p_z__63[literal_66939];
  assign literal_67035 = 1'h1;
  assign array_index_67036 = v_p_q__1[literal_66939];
  assign concat_67037 = {literal_66939, array_index_66972};
  assign array_index_67038 = v_p_q__3[literal_66939];
  assign concat_67039 = {literal_66939, array_index_66974};
  assign array_index_67040 = v_p_q__5[literal_66939];
  assign concat_67041 = {literal_66939, array_index_66976};
  assign array_index_67042 = v_p_q__7[literal_66939];
  assign concat_67043 = {literal_66939, array_index_66978};
  assign array_index_67044 = v_p_q__9[literal_66939];
  assign concat_67045 = {literal_66939, array_index_66980};
  assign array_index_67046 = v_p_q__11[literal_66939];
  assign concat_67047 = {literal_66939, array_index_66982};
  assign array_index_67048 = v_p_q__13[literal_66939];
  assign concat_67049 = {literal_66939, array_index_66984};
  assign array_index_67050 = v_p_q__15[literal_66939];
  assign concat_67051 = {literal_66939, array_index_66986};
  assign array_index_67052 = v_p_q__17[literal_66939];
  assign concat_67053 = {literal_66939, array_index_66988};
  assign array_index_67054 = v_p_q__19[literal_66939];
  assign concat_67055 = {literal_66939, array_index_66990};
  assign array_index_67056 = v_p_q__21[literal_66939];
  assign concat_67057 = {literal_66939, array_index_66992};
  assign array_index_67058 = v_p_q__23[literal_66939];
  assign concat_67059 = {literal_66939, array_index_66994};
  assign array_index_67060 = v_p_q__25[literal_66939];
  assign concat_67061 = {literal_66939, array_index_66996};
  assign array_index_67062 = v_p_q__27[literal_66939];
  assign concat_67063 = {literal_66939, array_index_66998};
  assign array_index_67064 = v_p_q__29[literal_66939];
  assign concat_67065 = {literal_66939, array_index_67000};
  assign array_index_67066 = v_p_q__31[literal_66939];
  assign concat_67067 = {literal_66939, array_index_67002};
  assign array_index_67068 = v_p_q__33[literal_66939];
  assign concat_67069 = {literal_66939, array_index_67004};
  assign array_index_67070 = v_p_q__35[literal_66939];
  assign concat_67071 = {literal_66939, array_index_67006};
  assign array_index_67072 = v_p_q__37[literal_66939];
  assign concat_67073 = {literal_66939, array_index_67008};
  assign array_index_67074 = v_p_q__39[literal_66939];
  assign concat_67075 = {literal_66939, array_index_67010};
  assign array_index_67076 = v_p_q__41[literal_66939];
  assign concat_67077 = {literal_66939, array_index_67012};
  assign array_index_67078 = v_p_q__43[literal_66939];
  assign concat_67079 = {literal_66939, array_index_67014};
  assign array_index_67080 = v_p_q__45[literal_66939];
  assign concat_67081 = {literal_66939, array_index_67016};
  assign array_index_67082 = v_p_q__47[literal_66939];
  assign concat_67083 = {literal_66939, array_index_67018};
  assign array_index_67084 = v_p_q__49[literal_66939];
  assign concat_67085 = {literal_66939, array_index_67020};
  assign array_index_67086 = v_p_q__51[literal_66939];
  assign concat_67087 = {literal_66939, array_index_67022};
  assign array_index_67088 = v_p_q__53[literal_66939];
  assign concat_67089 = {literal_66939, array_index_67024};
  assign array_index_67090 = v_p_q__55[literal_66939];
  assign concat_67091 = {literal_66939, array_index_67026};
  assign array_index_67092 = v_p_q__57[literal_66939];
  assign concat_67093 = {literal_66939, array_index_67028};
  assign array_index_67094 = v_p_q__59[literal_66939];
  assign concat_67095 = {literal_66939, array_index_67030};
  assign array_index_67096 = v_p_q__61[literal_66939];
  assign concat_67097 = {literal_66939, array_index_67032};
  assign array_index_67098 = v_p_q__63[literal_66939];
  assign concat_67099 = {literal_66939, array_index_67034};
  assign array_index_67100 = v_p_z__1[literal_67035];
  assign sub_67101 = array_index_67036 - concat_67037;
  assign array_index_67102 = v_p_z__3[literal_67035];
  assign sub_67103 = array_index_67038 - concat_67039;
  assign array_index_67104 = v_p_z__5[literal_67035];
  assign sub_67105 = array_index_67040 - concat_67041;
  assign array_index_67106 = v_p_z__7[literal_67035];
  assign sub_67107 = array_index_67042 - concat_67043;
  assign array_index_67108 = v_p_z__9[literal_67035];
  assign sub_67109 = array_index_67044 - concat_67045;
  assign array_index_67110 = v_p_z__11[literal_67035];
  assign sub_67111 = array_index_67046 - concat_67047;
  assign array_index_67112 = v_p_z__13[literal_67035];
  assign sub_67113 = array_index_67048 - concat_67049;
  assign array_index_67114 = v_p_z__15[literal_67035];
  assign sub_67115 = array_index_67050 - concat_67051;
  assign array_index_67116 = v_p_z__17[literal_67035];
  assign sub_67117 = array_index_67052 - concat_67053;
  assign array_index_67118 = v_p_z__19[literal_67035];
  assign sub_67119 = array_index_67054 - concat_67055;
  assign array_index_67120 = v_p_z__21[literal_67035];
  assign sub_67121 = array_index_67056 - concat_67057;
  assign array_index_67122 = v_p_z__23[literal_67035];
  assign sub_67123 = array_index_67058 - concat_67059;
  assign array_index_67124 = v_p_z__25[literal_67035];
  assign sub_67125 = array_index_67060 - concat_67061;
  assign array_index_67126 = v_p_z__27[literal_67035];
  assign sub_67127 = array_index_67062 - concat_67063;
  assign array_index_67128 = v_p_z__29[literal_67035];
  assign sub_67129 = array_index_67064 - concat_67065;
  assign array_index_67130 = v_p_z__31[literal_67035];
  assign sub_67131 = array_index_67066 - concat_67067;
  assign array_index_67132 = v_p_z__33[literal_67035];
  assign sub_67133 = array_index_67068 - concat_67069;
  assign array_index_67134 = v_p_z__35[literal_67035];
  assign sub_67135 = array_index_67070 - concat_67071;
  assign array_index_67136 = v_p_z__37[literal_67035];
  assign sub_67137 = array_index_67072 - concat_67073;
  assign array_index_67138 = v_p_z__39[literal_67035];
  assign sub_67139 = array_index_67074 - concat_67075;
  assign array_index_67140 = v_p_z__41[literal_67035];
  assign sub_67141 = array_index_67076 - concat_67077;
  assign array_index_67142 = v_p_z__43[literal_67035];
  assign sub_67143 = array_index_67078 - concat_67079;
  assign array_index_67144 = v_p_z__45[literal_67035];
  assign sub_67145 = array_index_67080 - concat_67081;
  assign array_index_67146 = v_p_z__47[literal_67035];
  assign sub_67147 = array_index_67082 - concat_67083;
  assign array_index_67148 = v_p_z__49[literal_67035];
  assign sub_67149 = array_index_67084 - concat_67085;
  assign array_index_67150 = v_p_z__51[literal_67035];
  assign sub_67151 = array_index_67086 - concat_67087;
  assign array_index_67152 = v_p_z__53[literal_67035];
  assign sub_67153 = array_index_67088 - concat_67089;
  assign array_index_67154 = v_p_z__55[literal_67035];
  assign sub_67155 = array_index_67090 - concat_67091;
  assign array_index_67156 = v_p_z__57[literal_67035];
  assign sub_67157 = array_index_67092 - concat_67093;
  assign array_index_67158 = v_p_z__59[literal_67035];
  assign sub_67159 = array_index_67094 - concat_67095;
  assign array_index_67160 = v_p_z__61[literal_67035];
  assign sub_67161 = array_index_67096 - concat_67097;
  assign array_index_67162 = v_p_z__63[literal_67035];
  assign sub_67163 = array_index_67098 - concat_67099;
  assign array_index_67164 = v_p_q__1[literal_67035];
  assign concat_67165 = {literal_66939, array_index_67100};
  assign sign_ext_67166 = {{20{sub_67101[4]}}, sub_67101};
  assign v_p_a__1 = array_index_66906[7:0];
  assign array_index_67168 = v_p_q__3[literal_67035];
  assign concat_67169 = {literal_66939, array_index_67102};
  assign sign_ext_67170 = {{20{sub_67103[4]}}, sub_67103};
  assign v_p_a__3 = array_index_66907[7:0];
  assign array_index_67172 = v_p_q__5[literal_67035];
  assign concat_67173 = {literal_66939, array_index_67104};
  assign sign_ext_67174 = {{20{sub_67105[4]}}, sub_67105};
  assign v_p_a__5 = array_index_66908[7:0];
  assign array_index_67176 = v_p_q__7[literal_67035];
  assign concat_67177 = {literal_66939, array_index_67106};
  assign sign_ext_67178 = {{20{sub_67107[4]}}, sub_67107};
  assign v_p_a__7 = array_index_66909[7:0];
  assign array_index_67180 = v_p_q__9[literal_67035];
  assign concat_67181 = {literal_66939, array_index_67108};
  assign sign_ext_67182 = {{20{sub_67109[4]}}, sub_67109};
  assign v_p_a__9 = array_index_66910[7:0];
  assign array_index_67184 = v_p_q__11[literal_67035];
  assign concat_67185 = {literal_66939, array_index_67110};
  assign sign_ext_67186 = {{20{sub_67111[4]}}, sub_67111};
  assign v_p_a__11 = array_index_66911[7:0];
  assign array_index_67188 = v_p_q__13[literal_67035];
  assign concat_67189 = {literal_66939, array_index_67112};
  assign sign_ext_67190 = {{20{sub_67113[4]}}, sub_67113};
  assign v_p_a__13 = array_index_66912[7:0];
  assign array_index_67192 = v_p_q__15[literal_67035];
  assign concat_67193 = {literal_66939, array_index_67114};
  assign sign_ext_67194 = {{20{sub_67115[4]}}, sub_67115};
  assign v_p_a__15 = array_index_66913[7:0];
  assign array_index_67196 = v_p_q__17[literal_67035];
  assign concat_67197 = {literal_66939, array_index_67116};
  assign sign_ext_67198 = {{20{sub_67117[4]}}, sub_67117};
  assign v_p_a__17 = array_index_66914[7:0];
  assign array_index_67200 = v_p_q__19[literal_67035];
  assign concat_67201 = {literal_66939, array_index_67118};
  assign sign_ext_67202 = {{20{sub_67119[4]}}, sub_67119};
  assign v_p_a__19 = array_index_66915[7:0];
  assign array_index_67204 = v_p_q__21[literal_67035];
  assign concat_67205 = {literal_66939, array_index_67120};
  assign sign_ext_67206 = {{20{sub_67121[4]}}, sub_67121};
  assign v_p_a__21 = array_index_66916[7:0];
  assign array_index_67208 = v_p_q__23[literal_67035];
  assign concat_67209 = {literal_66939, array_index_67122};
  assign sign_ext_67210 = {{20{sub_67123[4]}}, sub_67123};
  assign v_p_a__23 = array_index_66917[7:0];
  assign array_index_67212 = v_p_q__25[literal_67035];
  assign concat_67213 = {literal_66939, array_index_67124};
  assign sign_ext_67214 = {{20{sub_67125[4]}}, sub_67125};
  assign v_p_a__25 = array_index_66918[7:0];
  assign array_index_67216 = v_p_q__27[literal_67035];
  assign concat_67217 = {literal_66939, array_index_67126};
  assign sign_ext_67218 = {{20{sub_67127[4]}}, sub_67127};
  assign v_p_a__27 = array_index_66919[7:0];
  assign array_index_67220 = v_p_q__29[literal_67035];
  assign concat_67221 = {literal_66939, array_index_67128};
  assign sign_ext_67222 = {{20{sub_67129[4]}}, sub_67129};
  assign v_p_a__29 = array_index_66920[7:0];
  assign array_index_67224 = v_p_q__31[literal_67035];
  assign concat_67225 = {literal_66939, array_index_67130};
  assign sign_ext_67226 = {{20{sub_67131[4]}}, sub_67131};
  assign v_p_a__31 = array_index_66921[7:0];
  assign array_index_67228 = v_p_q__33[literal_67035];
  assign concat_67229 = {literal_66939, array_index_67132};
  assign sign_ext_67230 = {{20{sub_67133[4]}}, sub_67133};
  assign v_p_a__33 = array_index_66922[7:0];
  assign array_index_67232 = v_p_q__35[literal_67035];
  assign concat_67233 = {literal_66939, array_index_67134};
  assign sign_ext_67234 = {{20{sub_67135[4]}}, sub_67135};
  assign v_p_a__35 = array_index_66923[7:0];
  assign array_index_67236 = v_p_q__37[literal_67035];
  assign concat_67237 = {literal_66939, array_index_67136};
  assign sign_ext_67238 = {{20{sub_67137[4]}}, sub_67137};
  assign v_p_a__37 = array_index_66924[7:0];
  assign array_index_67240 = v_p_q__39[literal_67035];
  assign concat_67241 = {literal_66939, array_index_67138};
  assign sign_ext_67242 = {{20{sub_67139[4]}}, sub_67139};
  assign v_p_a__39 = array_index_66925[7:0];
  assign array_index_67244 = v_p_q__41[literal_67035];
  assign concat_67245 = {literal_66939, array_index_67140};
  assign sign_ext_67246 = {{20{sub_67141[4]}}, sub_67141};
  assign v_p_a__41 = array_index_66926[7:0];
  assign array_index_67248 = v_p_q__43[literal_67035];
  assign concat_67249 = {literal_66939, array_index_67142};
  assign sign_ext_67250 = {{20{sub_67143[4]}}, sub_67143};
  assign v_p_a__43 = array_index_66927[7:0];
  assign array_index_67252 = v_p_q__45[literal_67035];
  assign concat_67253 = {literal_66939, array_index_67144};
  assign sign_ext_67254 = {{20{sub_67145[4]}}, sub_67145};
  assign v_p_a__45 = array_index_66928[7:0];
  assign array_index_67256 = v_p_q__47[literal_67035];
  assign concat_67257 = {literal_66939, array_index_67146};
  assign sign_ext_67258 = {{20{sub_67147[4]}}, sub_67147};
  assign v_p_a__47 = array_index_66929[7:0];
  assign array_index_67260 = v_p_q__49[literal_67035];
  assign concat_67261 = {literal_66939, array_index_67148};
  assign sign_ext_67262 = {{20{sub_67149[4]}}, sub_67149};
  assign v_p_a__49 = array_index_66930[7:0];
  assign array_index_67264 = v_p_q__51[literal_67035];
  assign concat_67265 = {literal_66939, array_index_67150};
  assign sign_ext_67266 = {{20{sub_67151[4]}}, sub_67151};
  assign v_p_a__51 = array_index_66931[7:0];
  assign array_index_67268 = v_p_q__53[literal_67035];
  assign concat_67269 = {literal_66939, array_index_67152};
  assign sign_ext_67270 = {{20{sub_67153[4]}}, sub_67153};
  assign v_p_a__53 = array_index_66932[7:0];
  assign array_index_67272 = v_p_q__55[literal_67035];
  assign concat_67273 = {literal_66939, array_index_67154};
  assign sign_ext_67274 = {{20{sub_67155[4]}}, sub_67155};
  assign v_p_a__55 = array_index_66933[7:0];
  assign array_index_67276 = v_p_q__57[literal_67035];
  assign concat_67277 = {literal_66939, array_index_67156};
  assign sign_ext_67278 = {{20{sub_67157[4]}}, sub_67157};
  assign v_p_a__57 = array_index_66934[7:0];
  assign array_index_67280 = v_p_q__59[literal_67035];
  assign concat_67281 = {literal_66939, array_index_67158};
  assign sign_ext_67282 = {{20{sub_67159[4]}}, sub_67159};
  assign v_p_a__59 = array_index_66935[7:0];
  assign array_index_67284 = v_p_q__61[literal_67035];
  assign concat_67285 = {literal_66939, array_index_67160};
  assign sign_ext_67286 = {{20{sub_67161[4]}}, sub_67161};
  assign v_p_a__61 = array_index_66936[7:0];
  assign array_index_67288 = v_p_q__63[literal_67035];
  assign concat_67289 = {literal_66939, array_index_67162};
  assign sign_ext_67290 = {{20{sub_67163[4]}}, sub_67163};
  assign v_p_a__63 = array_index_66937[7:0];
  assign v_tag = selected_data[19:0];
  assign sub_67293 = array_index_67164 - concat_67165;
  assign bit_slice_67294 = sign_ext_67166[24:20];
  assign sign_ext_67295 = {{10{v_p_a__1[7]}}, v_p_a__1};
  assign sub_67296 = array_index_67168 - concat_67169;
  assign bit_slice_67297 = sign_ext_67170[24:20];
  assign sign_ext_67298 = {{10{v_p_a__3[7]}}, v_p_a__3};
  assign sub_67299 = array_index_67172 - concat_67173;
  assign bit_slice_67300 = sign_ext_67174[24:20];
  assign sign_ext_67301 = {{10{v_p_a__5[7]}}, v_p_a__5};
  assign sub_67302 = array_index_67176 - concat_67177;
  assign bit_slice_67303 = sign_ext_67178[24:20];
  assign sign_ext_67304 = {{10{v_p_a__7[7]}}, v_p_a__7};
  assign sub_67305 = array_index_67180 - concat_67181;
  assign bit_slice_67306 = sign_ext_67182[24:20];
  assign sign_ext_67307 = {{10{v_p_a__9[7]}}, v_p_a__9};
  assign sub_67308 = array_index_67184 - concat_67185;
  assign bit_slice_67309 = sign_ext_67186[24:20];
  assign sign_ext_67310 = {{10{v_p_a__11[7]}}, v_p_a__11};
  assign sub_67311 = array_index_67188 - concat_67189;
  assign bit_slice_67312 = sign_ext_67190[24:20];
  assign sign_ext_67313 = {{10{v_p_a__13[7]}}, v_p_a__13};
  assign sub_67314 = array_index_67192 - concat_67193;
  assign bit_slice_67315 = sign_ext_67194[24:20];
  assign sign_ext_67316 = {{10{v_p_a__15[7]}}, v_p_a__15};
  assign sub_67317 = array_index_67196 - concat_67197;
  assign bit_slice_67318 = sign_ext_67198[24:20];
  assign sign_ext_67319 = {{10{v_p_a__17[7]}}, v_p_a__17};
  assign sub_67320 = array_index_67200 - concat_67201;
  assign bit_slice_67321 = sign_ext_67202[24:20];
  assign sign_ext_67322 = {{10{v_p_a__19[7]}}, v_p_a__19};
  assign sub_67323 = array_index_67204 - concat_67205;
  assign bit_slice_67324 = sign_ext_67206[24:20];
  assign sign_ext_67325 = {{10{v_p_a__21[7]}}, v_p_a__21};
  assign sub_67326 = array_index_67208 - concat_67209;
  assign bit_slice_67327 = sign_ext_67210[24:20];
  assign sign_ext_67328 = {{10{v_p_a__23[7]}}, v_p_a__23};
  assign sub_67329 = array_index_67212 - concat_67213;
  assign bit_slice_67330 = sign_ext_67214[24:20];
  assign sign_ext_67331 = {{10{v_p_a__25[7]}}, v_p_a__25};
  assign sub_67332 = array_index_67216 - concat_67217;
  assign bit_slice_67333 = sign_ext_67218[24:20];
  assign sign_ext_67334 = {{10{v_p_a__27[7]}}, v_p_a__27};
  assign sub_67335 = array_index_67220 - concat_67221;
  assign bit_slice_67336 = sign_ext_67222[24:20];
  assign sign_ext_67337 = {{10{v_p_a__29[7]}}, v_p_a__29};
  assign sub_67338 = array_index_67224 - concat_67225;
  assign bit_slice_67339 = sign_ext_67226[24:20];
  assign sign_ext_67340 = {{10{v_p_a__31[7]}}, v_p_a__31};
  assign sub_67341 = array_index_67228 - concat_67229;
  assign bit_slice_67342 = sign_ext_67230[24:20];
  assign sign_ext_67343 = {{10{v_p_a__33[7]}}, v_p_a__33};
  assign sub_67344 = array_index_67232 - concat_67233;
  assign bit_slice_67345 = sign_ext_67234[24:20];
  assign sign_ext_67346 = {{10{v_p_a__35[7]}}, v_p_a__35};
  assign sub_67347 = array_index_67236 - concat_67237;
  assign bit_slice_67348 = sign_ext_67238[24:20];
  assign sign_ext_67349 = {{10{v_p_a__37[7]}}, v_p_a__37};
  assign sub_67350 = array_index_67240 - concat_67241;
  assign bit_slice_67351 = sign_ext_67242[24:20];
  assign sign_ext_67352 = {{10{v_p_a__39[7]}}, v_p_a__39};
  assign sub_67353 = array_index_67244 - concat_67245;
  assign bit_slice_67354 = sign_ext_67246[24:20];
  assign sign_ext_67355 = {{10{v_p_a__41[7]}}, v_p_a__41};
  assign sub_67356 = array_index_67248 - concat_67249;
  assign bit_slice_67357 = sign_ext_67250[24:20];
  assign sign_ext_67358 = {{10{v_p_a__43[7]}}, v_p_a__43};
  assign sub_67359 = array_index_67252 - concat_67253;
  assign bit_slice_67360 = sign_ext_67254[24:20];
  assign sign_ext_67361 = {{10{v_p_a__45[7]}}, v_p_a__45};
  assign sub_67362 = array_index_67256 - concat_67257;
  assign bit_slice_67363 = sign_ext_67258[24:20];
  assign sign_ext_67364 = {{10{v_p_a__47[7]}}, v_p_a__47};
  assign sub_67365 = array_index_67260 - concat_67261;
  assign bit_slice_67366 = sign_ext_67262[24:20];
  assign sign_ext_67367 = {{10{v_p_a__49[7]}}, v_p_a__49};
  assign sub_67368 = array_index_67264 - concat_67265;
  assign bit_slice_67369 = sign_ext_67266[24:20];
  assign sign_ext_67370 = {{10{v_p_a__51[7]}}, v_p_a__51};
  assign sub_67371 = array_index_67268 - concat_67269;
  assign bit_slice_67372 = sign_ext_67270[24:20];
  assign sign_ext_67373 = {{10{v_p_a__53[7]}}, v_p_a__53};
  assign sub_67374 = array_index_67272 - concat_67273;
  assign bit_slice_67375 = sign_ext_67274[24:20];
  assign sign_ext_67376 = {{10{v_p_a__55[7]}}, v_p_a__55};
  assign sub_67377 = array_index_67276 - concat_67277;
  assign bit_slice_67378 = sign_ext_67278[24:20];
  assign sign_ext_67379 = {{10{v_p_a__57[7]}}, v_p_a__57};
  assign sub_67380 = array_index_67280 - concat_67281;
  assign bit_slice_67381 = sign_ext_67282[24:20];
  assign sign_ext_67382 = {{10{v_p_a__59[7]}}, v_p_a__59};
  assign sub_67383 = array_index_67284 - concat_67285;
  assign bit_slice_67384 = sign_ext_67286[24:20];
  assign sign_ext_67385 = {{10{v_p_a__61[7]}}, v_p_a__61};
  assign sub_67386 = array_index_67288 - concat_67289;
  assign bit_slice_67387 = sign_ext_67290[24:20];
  assign sign_ext_67388 = {{10{v_p_a__63[7]}}, v_p_a__63};
  assign v_tag_mode = v_tag[19:17];
  assign literal_67390 = 3'h2;
  assign add_67391 = sub_67293 + bit_slice_67294;
  assign bit_slice_67392 = sign_ext_67166[19:0];
  assign v_p_eight__1 = array_index_66906[23:16];
  assign v_p_b__1 = array_index_66906[15:8];
  assign bit_slice_67395 = sign_ext_67295[17:10];
  assign add_67396 = sub_67296 + bit_slice_67297;
  assign bit_slice_67397 = sign_ext_67170[19:0];
  assign v_p_eight__3 = array_index_66907[23:16];
  assign v_p_b__3 = array_index_66907[15:8];
  assign bit_slice_67400 = sign_ext_67298[17:10];
  assign add_67401 = sub_67299 + bit_slice_67300;
  assign bit_slice_67402 = sign_ext_67174[19:0];
  assign v_p_eight__5 = array_index_66908[23:16];
  assign v_p_b__5 = array_index_66908[15:8];
  assign bit_slice_67405 = sign_ext_67301[17:10];
  assign add_67406 = sub_67302 + bit_slice_67303;
  assign bit_slice_67407 = sign_ext_67178[19:0];
  assign v_p_eight__7 = array_index_66909[23:16];
  assign v_p_b__7 = array_index_66909[15:8];
  assign bit_slice_67410 = sign_ext_67304[17:10];
  assign add_67411 = sub_67305 + bit_slice_67306;
  assign bit_slice_67412 = sign_ext_67182[19:0];
  assign v_p_eight__9 = array_index_66910[23:16];
  assign v_p_b__9 = array_index_66910[15:8];
  assign bit_slice_67415 = sign_ext_67307[17:10];
  assign add_67416 = sub_67308 + bit_slice_67309;
  assign bit_slice_67417 = sign_ext_67186[19:0];
  assign v_p_eight__11 = array_index_66911[23:16];
  assign v_p_b__11 = array_index_66911[15:8];
  assign bit_slice_67420 = sign_ext_67310[17:10];
  assign add_67421 = sub_67311 + bit_slice_67312;
  assign bit_slice_67422 = sign_ext_67190[19:0];
  assign v_p_eight__13 = array_index_66912[23:16];
  assign v_p_b__13 = array_index_66912[15:8];
  assign bit_slice_67425 = sign_ext_67313[17:10];
  assign add_67426 = sub_67314 + bit_slice_67315;
  assign bit_slice_67427 = sign_ext_67194[19:0];
  assign v_p_eight__15 = array_index_66913[23:16];
  assign v_p_b__15 = array_index_66913[15:8];
  assign bit_slice_67430 = sign_ext_67316[17:10];
  assign add_67431 = sub_67317 + bit_slice_67318;
  assign bit_slice_67432 = sign_ext_67198[19:0];
  assign v_p_eight__17 = array_index_66914[23:16];
  assign v_p_b__17 = array_index_66914[15:8];
  assign bit_slice_67435 = sign_ext_67319[17:10];
  assign add_67436 = sub_67320 + bit_slice_67321;
  assign bit_slice_67437 = sign_ext_67202[19:0];
  assign v_p_eight__19 = array_index_66915[23:16];
  assign v_p_b__19 = array_index_66915[15:8];
  assign bit_slice_67440 = sign_ext_67322[17:10];
  assign add_67441 = sub_67323 + bit_slice_67324;
  assign bit_slice_67442 = sign_ext_67206[19:0];
  assign v_p_eight__21 = array_index_66916[23:16];
  assign v_p_b__21 = array_index_66916[15:8];
  assign bit_slice_67445 = sign_ext_67325[17:10];
  assign add_67446 = sub_67326 + bit_slice_67327;
  assign bit_slice_67447 = sign_ext_67210[19:0];
  assign v_p_eight__23 = array_index_66917[23:16];
  assign v_p_b__23 = array_index_66917[15:8];
  assign bit_slice_67450 = sign_ext_67328[17:10];
  assign add_67451 = sub_67329 + bit_slice_67330;
  assign bit_slice_67452 = sign_ext_67214[19:0];
  assign v_p_eight__25 = array_index_66918[23:16];
  assign v_p_b__25 = array_index_66918[15:8];
  assign bit_slice_67455 = sign_ext_67331[17:10];
  assign add_67456 = sub_67332 + bit_slice_67333;
  assign bit_slice_67457 = sign_ext_67218[19:0];
  assign v_p_eight__27 = array_index_66919[23:16];
  assign v_p_b__27 = array_index_66919[15:8];
  assign bit_slice_67460 = sign_ext_67334[17:10];
  assign add_67461 = sub_67335 + bit_slice_67336;
  assign bit_slice_67462 = sign_ext_67222[19:0];
  assign v_p_eight__29 = array_index_66920[23:16];
  assign v_p_b__29 = array_index_66920[15:8];
  assign bit_slice_67465 = sign_ext_67337[17:10];
  assign add_67466 = sub_67338 + bit_slice_67339;
  assign bit_slice_67467 = sign_ext_67226[19:0];
  assign v_p_eight__31 = array_index_66921[23:16];
  assign v_p_b__31 = array_index_66921[15:8];
  assign bit_slice_67470 = sign_ext_67340[17:10];
  assign add_67471 = sub_67341 + bit_slice_67342;
  assign bit_slice_67472 = sign_ext_67230[19:0];
  assign v_p_eight__33 = array_index_66922[23:16];
  assign v_p_b__33 = array_index_66922[15:8];
  assign bit_slice_67475 = sign_ext_67343[17:10];
  assign add_67476 = sub_67344 + bit_slice_67345;
  assign bit_slice_67477 = sign_ext_67234[19:0];
  assign v_p_eight__35 = array_index_66923[23:16];
  assign v_p_b__35 = array_index_66923[15:8];
  assign bit_slice_67480 = sign_ext_67346[17:10];
  assign add_67481 = sub_67347 + bit_slice_67348;
  assign bit_slice_67482 = sign_ext_67238[19:0];
  assign v_p_eight__37 = array_index_66924[23:16];
  assign v_p_b__37 = array_index_66924[15:8];
  assign bit_slice_67485 = sign_ext_67349[17:10];
  assign add_67486 = sub_67350 + bit_slice_67351;
  assign bit_slice_67487 = sign_ext_67242[19:0];
  assign v_p_eight__39 = array_index_66925[23:16];
  assign v_p_b__39 = array_index_66925[15:8];
  assign bit_slice_67490 = sign_ext_67352[17:10];
  assign add_67491 = sub_67353 + bit_slice_67354;
  assign bit_slice_67492 = sign_ext_67246[19:0];
  assign v_p_eight__41 = array_index_66926[23:16];
  assign v_p_b__41 = array_index_66926[15:8];
  assign bit_slice_67495 = sign_ext_67355[17:10];
  assign add_67496 = sub_67356 + bit_slice_67357;
  assign bit_slice_67497 = sign_ext_67250[19:0];
  assign v_p_eight__43 = array_index_66927[23:16];
  assign v_p_b__43 = array_index_66927[15:8];
  assign bit_slice_67500 = sign_ext_67358[17:10];
  assign add_67501 = sub_67359 + bit_slice_67360;
  assign bit_slice_67502 = sign_ext_67254[19:0];
  assign v_p_eight__45 = array_index_66928[23:16];
  assign v_p_b__45 = array_index_66928[15:8];
  assign bit_slice_67505 = sign_ext_67361[17:10];
  assign add_67506 = sub_67362 + bit_slice_67363;
  assign bit_slice_67507 = sign_ext_67258[19:0];
  assign v_p_eight__47 = array_index_66929[23:16];
  assign v_p_b__47 = array_index_66929[15:8];
  assign bit_slice_67510 = sign_ext_67364[17:10];
  assign add_67511 = sub_67365 + bit_slice_67366;
  assign bit_slice_67512 = sign_ext_67262[19:0];
  assign v_p_eight__49 = array_index_66930[23:16];
  assign v_p_b__49 = array_index_66930[15:8];
  assign bit_slice_67515 = sign_ext_67367[17:10];
  assign add_67516 = sub_67368 + bit_slice_67369;
  assign bit_slice_67517 = sign_ext_67266[19:0];
  assign v_p_eight__51 = array_index_66931[23:16];
  assign v_p_b__51 = array_index_66931[15:8];
  assign bit_slice_67520 = sign_ext_67370[17:10];
  assign add_67521 = sub_67371 + bit_slice_67372;
  assign bit_slice_67522 = sign_ext_67270[19:0];
  assign v_p_eight__53 = array_index_66932[23:16];
  assign v_p_b__53 = array_index_66932[15:8];
  assign bit_slice_67525 = sign_ext_67373[17:10];
  assign add_67526 = sub_67374 + bit_slice_67375;
  assign bit_slice_67527 = sign_ext_67274[19:0];
  assign v_p_eight__55 = array_index_66933[23:16];
  assign v_p_b__55 = array_index_66933[15:8];
  assign bit_slice_67530 = sign_ext_67376[17:10];
  assign add_67531 = sub_67377 + bit_slice_67378;
  assign bit_slice_67532 = sign_ext_67278[19:0];
  assign v_p_eight__57 = array_index_66934[23:16];
  assign v_p_b__57 = array_index_66934[15:8];
  assign bit_slice_67535 = sign_ext_67379[17:10];
  assign add_67536 = sub_67380 + bit_slice_67381;
  assign bit_slice_67537 = sign_ext_67282[19:0];
  assign v_p_eight__59 = array_index_66935[23:16];
  assign v_p_b__59 = array_index_66935[15:8];
  assign bit_slice_67540 = sign_ext_67382[17:10];
  assign add_67541 = sub_67383 + bit_slice_67384;
  assign bit_slice_67542 = sign_ext_67286[19:0];
  assign v_p_eight__61 = array_index_66936[23:16];
  assign v_p_b__61 = array_index_66936[15:8];
  assign bit_slice_67545 = sign_ext_67385[17:10];
  assign add_67546 = sub_67386 + bit_slice_67387;
  assign bit_slice_67547 = sign_ext_67290[19:0];
  assign v_p_eight__63 = array_index_66937[23:16];
  assign v_p_b__63 = array_index_66937[15:8];
  assign bit_slice_67550 = sign_ext_67388[17:10];
  assign eq_67551 = v_tag_mode == literal_67390;
  assign concat_67552 = {add_67391, bit_slice_67392};
  assign sign_ext_67553 = {{17{v_p_eight__1[7]}}, v_p_eight__1};
  assign add_67554 = v_p_b__1 + bit_slice_67395;
  assign bit_slice_67555 = sign_ext_67295[9:0];
  assign concat_67556 = {add_67396, bit_slice_67397};
  assign sign_ext_67557 = {{17{v_p_eight__3[7]}}, v_p_eight__3};
  assign add_67558 = v_p_b__3 + bit_slice_67400;
  assign bit_slice_67559 = sign_ext_67298[9:0];
  assign concat_67560 = {add_67401, bit_slice_67402};
  assign sign_ext_67561 = {{17{v_p_eight__5[7]}}, v_p_eight__5};
  assign add_67562 = v_p_b__5 + bit_slice_67405;
  assign bit_slice_67563 = sign_ext_67301[9:0];
  assign concat_67564 = {add_67406, bit_slice_67407};
  assign sign_ext_67565 = {{17{v_p_eight__7[7]}}, v_p_eight__7};
  assign add_67566 = v_p_b__7 + bit_slice_67410;
  assign bit_slice_67567 = sign_ext_67304[9:0];
  assign concat_67568 = {add_67411, bit_slice_67412};
  assign sign_ext_67569 = {{17{v_p_eight__9[7]}}, v_p_eight__9};
  assign add_67570 = v_p_b__9 + bit_slice_67415;
  assign bit_slice_67571 = sign_ext_67307[9:0];
  assign concat_67572 = {add_67416, bit_slice_67417};
  assign sign_ext_67573 = {{17{v_p_eight__11[7]}}, v_p_eight__11};
  assign add_67574 = v_p_b__11 + bit_slice_67420;
  assign bit_slice_67575 = sign_ext_67310[9:0];
  assign concat_67576 = {add_67421, bit_slice_67422};
  assign sign_ext_67577 = {{17{v_p_eight__13[7]}}, v_p_eight__13};
  assign add_67578 = v_p_b__13 + bit_slice_67425;
  assign bit_slice_67579 = sign_ext_67313[9:0];
  assign concat_67580 = {add_67426, bit_slice_67427};
  assign sign_ext_67581 = {{17{v_p_eight__15[7]}}, v_p_eight__15};
  assign add_67582 = v_p_b__15 + bit_slice_67430;
  assign bit_slice_67583 = sign_ext_67316[9:0];
  assign concat_67584 = {add_67431, bit_slice_67432};
  assign sign_ext_67585 = {{17{v_p_eight__17[7]}}, v_p_eight__17};
  assign add_67586 = v_p_b__17 + bit_slice_67435;
  assign bit_slice_67587 = sign_ext_67319[9:0];
  assign concat_67588 = {add_67436, bit_slice_67437};
  assign sign_ext_67589 = {{17{v_p_eight__19[7]}}, v_p_eight__19};
  assign add_67590 = v_p_b__19 + bit_slice_67440;
  assign bit_slice_67591 = sign_ext_67322[9:0];
  assign concat_67592 = {add_67441, bit_slice_67442};
  assign sign_ext_67593 = {{17{v_p_eight__21[7]}}, v_p_eight__21};
  assign add_67594 = v_p_b__21 + bit_slice_67445;
  assign bit_slice_67595 = sign_ext_67325[9:0];
  assign concat_67596 = {add_67446, bit_slice_67447};
  assign sign_ext_67597 = {{17{v_p_eight__23[7]}}, v_p_eight__23};
  assign add_67598 = v_p_b__23 + bit_slice_67450;
  assign bit_slice_67599 = sign_ext_67328[9:0];
  assign concat_67600 = {add_67451, bit_slice_67452};
  assign sign_ext_67601 = {{17{v_p_eight__25[7]}}, v_p_eight__25};
  assign add_67602 = v_p_b__25 + bit_slice_67455;
  assign bit_slice_67603 = sign_ext_67331[9:0];
  assign concat_67604 = {add_67456, bit_slice_67457};
  assign sign_ext_67605 = {{17{v_p_eight__27[7]}}, v_p_eight__27};
  assign add_67606 = v_p_b__27 + bit_slice_67460;
  assign bit_slice_67607 = sign_ext_67334[9:0];
  assign concat_67608 = {add_67461, bit_slice_67462};
  assign sign_ext_67609 = {{17{v_p_eight__29[7]}}, v_p_eight__29};
  assign add_67610 = v_p_b__29 + bit_slice_67465;
  assign bit_slice_67611 = sign_ext_67337[9:0];
  assign concat_67612 = {add_67466, bit_slice_67467};
  assign sign_ext_67613 = {{17{v_p_eight__31[7]}}, v_p_eight__31};
  assign add_67614 = v_p_b__31 + bit_slice_67470;
  assign bit_slice_67615 = sign_ext_67340[9:0];
  assign concat_67616 = {add_67471, bit_slice_67472};
  assign sign_ext_67617 = {{17{v_p_eight__33[7]}}, v_p_eight__33};
  assign add_67618 = v_p_b__33 + bit_slice_67475;
  assign bit_slice_67619 = sign_ext_67343[9:0];
  assign concat_67620 = {add_67476, bit_slice_67477};
  assign sign_ext_67621 = {{17{v_p_eight__35[7]}}, v_p_eight__35};
  assign add_67622 = v_p_b__35 + bit_slice_67480;
  assign bit_slice_67623 = sign_ext_67346[9:0];
  assign concat_67624 = {add_67481, bit_slice_67482};
  assign sign_ext_67625 = {{17{v_p_eight__37[7]}}, v_p_eight__37};
  assign add_67626 = v_p_b__37 + bit_slice_67485;
  assign bit_slice_67627 = sign_ext_67349[9:0];
  assign concat_67628 = {add_67486, bit_slice_67487};
  assign sign_ext_67629 = {{17{v_p_eight__39[7]}}, v_p_eight__39};
  assign add_67630 = v_p_b__39 + bit_slice_67490;
  assign bit_slice_67631 = sign_ext_67352[9:0];
  assign concat_67632 = {add_67491, bit_slice_67492};
  assign sign_ext_67633 = {{17{v_p_eight__41[7]}}, v_p_eight__41};
  assign add_67634 = v_p_b__41 + bit_slice_67495;
  assign bit_slice_67635 = sign_ext_67355[9:0];
  assign concat_67636 = {add_67496, bit_slice_67497};
  assign sign_ext_67637 = {{17{v_p_eight__43[7]}}, v_p_eight__43};
  assign add_67638 = v_p_b__43 + bit_slice_67500;
  assign bit_slice_67639 = sign_ext_67358[9:0];
  assign concat_67640 = {add_67501, bit_slice_67502};
  assign sign_ext_67641 = {{17{v_p_eight__45[7]}}, v_p_eight__45};
  assign add_67642 = v_p_b__45 + bit_slice_67505;
  assign bit_slice_67643 = sign_ext_67361[9:0];
  assign concat_67644 = {add_67506, bit_slice_67507};
  assign sign_ext_67645 = {{17{v_p_eight__47[7]}}, v_p_eight__47};
  assign add_67646 = v_p_b__47 + bit_slice_67510;
  assign bit_slice_67647 = sign_ext_67364[9:0];
  assign concat_67648 = {add_67511, bit_slice_67512};
  assign sign_ext_67649 = {{17{v_p_eight__49[7]}}, v_p_eight__49};
  assign add_67650 = v_p_b__49 + bit_slice_67515;
  assign bit_slice_67651 = sign_ext_67367[9:0];
  assign concat_67652 = {add_67516, bit_slice_67517};
  assign sign_ext_67653 = {{17{v_p_eight__51[7]}}, v_p_eight__51};
  assign add_67654 = v_p_b__51 + bit_slice_67520;
  assign bit_slice_67655 = sign_ext_67370[9:0];
  assign concat_67656 = {add_67521, bit_slice_67522};
  assign sign_ext_67657 = {{17{v_p_eight__53[7]}}, v_p_eight__53};
  assign add_67658 = v_p_b__53 + bit_slice_67525;
  assign bit_slice_67659 = sign_ext_67373[9:0];
  assign concat_67660 = {add_67526, bit_slice_67527};
  assign sign_ext_67661 = {{17{v_p_eight__55[7]}}, v_p_eight__55};
  assign add_67662 = v_p_b__55 + bit_slice_67530;
  assign bit_slice_67663 = sign_ext_67376[9:0];
  assign concat_67664 = {add_67531, bit_slice_67532};
  assign sign_ext_67665 = {{17{v_p_eight__57[7]}}, v_p_eight__57};
  assign add_67666 = v_p_b__57 + bit_slice_67535;
  assign bit_slice_67667 = sign_ext_67379[9:0];
  assign concat_67668 = {add_67536, bit_slice_67537};
  assign sign_ext_67669 = {{17{v_p_eight__59[7]}}, v_p_eight__59};
  assign add_67670 = v_p_b__59 + bit_slice_67540;
  assign bit_slice_67671 = sign_ext_67382[9:0];
  assign concat_67672 = {add_67541, bit_slice_67542};
  assign sign_ext_67673 = {{17{v_p_eight__61[7]}}, v_p_eight__61};
  assign add_67674 = v_p_b__61 + bit_slice_67545;
  assign bit_slice_67675 = sign_ext_67385[9:0];
  assign concat_67676 = {add_67546, bit_slice_67547};
  assign sign_ext_67677 = {{17{v_p_eight__63[7]}}, v_p_eight__63};
  assign add_67678 = v_p_b__63 + bit_slice_67550;
  assign bit_slice_67679 = sign_ext_67388[9:0];
  assign w = eq_67551 ? sign_ext_67553 : concat_67552;
  assign concat_67681 = {add_67554, bit_slice_67555};
  assign w__1 = eq_67551 ? sign_ext_67557 : concat_67556;
  assign concat_67683 = {add_67558, bit_slice_67559};
  assign w__2 = eq_67551 ? sign_ext_67561 : concat_67560;
  assign concat_67685 = {add_67562, bit_slice_67563};
  assign w__3 = eq_67551 ? sign_ext_67565 : concat_67564;
  assign concat_67687 = {add_67566, bit_slice_67567};
  assign w__4 = eq_67551 ? sign_ext_67569 : concat_67568;
  assign concat_67689 = {add_67570, bit_slice_67571};
  assign w__5 = eq_67551 ? sign_ext_67573 : concat_67572;
  assign concat_67691 = {add_67574, bit_slice_67575};
  assign w__6 = eq_67551 ? sign_ext_67577 : concat_67576;
  assign concat_67693 = {add_67578, bit_slice_67579};
  assign w__7 = eq_67551 ? sign_ext_67581 : concat_67580;
  assign concat_67695 = {add_67582, bit_slice_67583};
  assign w__8 = eq_67551 ? sign_ext_67585 : concat_67584;
  assign concat_67697 = {add_67586, bit_slice_67587};
  assign w__9 = eq_67551 ? sign_ext_67589 : concat_67588;
  assign concat_67699 = {add_67590, bit_slice_67591};
  assign w__10 = eq_67551 ? sign_ext_67593 : concat_67592;
  assign concat_67701 = {add_67594, bit_slice_67595};
  assign w__11 = eq_67551 ? sign_ext_67597 : concat_67596;
  assign concat_67703 = {add_67598, bit_slice_67599};
  assign w__12 = eq_67551 ? sign_ext_67601 : concat_67600;
  assign concat_67705 = {add_67602, bit_slice_67603};
  assign w__13 = eq_67551 ? sign_ext_67605 : concat_67604;
  assign concat_67707 = {add_67606, bit_slice_67607};
  assign w__14 = eq_67551 ? sign_ext_67609 : concat_67608;
  assign concat_67709 = {add_67610, bit_slice_67611};
  assign w__15 = eq_67551 ? sign_ext_67613 : concat_67612;
  assign concat_67711 = {add_67614, bit_slice_67615};
  assign w__16 = eq_67551 ? sign_ext_67617 : concat_67616;
  assign concat_67713 = {add_67618, bit_slice_67619};
  assign w__17 = eq_67551 ? sign_ext_67621 : concat_67620;
  assign concat_67715 = {add_67622, bit_slice_67623};
  assign w__18 = eq_67551 ? sign_ext_67625 : concat_67624;
  assign concat_67717 = {add_67626, bit_slice_67627};
  assign w__19 = eq_67551 ? sign_ext_67629 : concat_67628;
  assign concat_67719 = {add_67630, bit_slice_67631};
  assign w__20 = eq_67551 ? sign_ext_67633 : concat_67632;
  assign concat_67721 = {add_67634, bit_slice_67635};
  assign w__21 = eq_67551 ? sign_ext_67637 : concat_67636;
  assign concat_67723 = {add_67638, bit_slice_67639};
  assign w__22 = eq_67551 ? sign_ext_67641 : concat_67640;
  assign concat_67725 = {add_67642, bit_slice_67643};
  assign w__23 = eq_67551 ? sign_ext_67645 : concat_67644;
  assign concat_67727 = {add_67646, bit_slice_67647};
  assign w__24 = eq_67551 ? sign_ext_67649 : concat_67648;
  assign concat_67729 = {add_67650, bit_slice_67651};
  assign w__25 = eq_67551 ? sign_ext_67653 : concat_67652;
  assign concat_67731 = {add_67654, bit_slice_67655};
  assign w__26 = eq_67551 ? sign_ext_67657 : concat_67656;
  assign concat_67733 = {add_67658, bit_slice_67659};
  assign w__27 = eq_67551 ? sign_ext_67661 : concat_67660;
  assign concat_67735 = {add_67662, bit_slice_67663};
  assign w__28 = eq_67551 ? sign_ext_67665 : concat_67664;
  assign concat_67737 = {add_67666, bit_slice_67667};
  assign w__29 = eq_67551 ? sign_ext_67669 : concat_67668;
  assign concat_67739 = {add_67670, bit_slice_67671};
  assign w__30 = eq_67551 ? sign_ext_67673 : concat_67672;
  assign concat_67741 = {add_67674, bit_slice_67675};
  assign w__31 = eq_67551 ? sign_ext_67677 : concat_67676;
  assign concat_67743 = {add_67678, bit_slice_67679};
  assign tuple_67746 = {w, concat_67681};
  assign tuple_67747 = {w__1, concat_67683};
  assign tuple_67748 = {w__2, concat_67685};
  assign tuple_67749 = {w__3, concat_67687};
  assign tuple_67750 = {w__4, concat_67689};
  assign tuple_67751 = {w__5, concat_67691};
  assign tuple_67752 = {w__6, concat_67693};
  assign tuple_67753 = {w__7, concat_67695};
  assign tuple_67754 = {w__8, concat_67697};
  assign tuple_67755 = {w__9, concat_67699};
  assign tuple_67756 = {w__10, concat_67701};
  assign tuple_67757 = {w__11, concat_67703};
  assign tuple_67758 = {w__12, concat_67705};
  assign tuple_67759 = {w__13, concat_67707};
  assign tuple_67760 = {w__14, concat_67709};
  assign tuple_67761 = {w__15, concat_67711};
  assign tuple_67762 = {w__16, concat_67713};
  assign tuple_67763 = {w__17, concat_67715};
  assign tuple_67764 = {w__18, concat_67717};
  assign tuple_67765 = {w__19, concat_67719};
  assign tuple_67766 = {w__20, concat_67721};
  assign tuple_67767 = {w__21, concat_67723};
  assign tuple_67768 = {w__22, concat_67725};
  assign tuple_67769 = {w__23, concat_67727};
  assign tuple_67770 = {w__24, concat_67729};
  assign tuple_67771 = {w__25, concat_67731};
  assign tuple_67772 = {w__26, concat_67733};
  assign tuple_67773 = {w__27, concat_67735};
  assign tuple_67774 = {w__28, concat_67737};
  assign tuple_67775 = {w__29, concat_67739};
  assign tuple_67776 = {w__30, concat_67741};
  assign tuple_67777 = {w__31, concat_67743};
  assign array_67781[0] = tuple_67746;
  assign array_67781[1] = tuple_67747;
  assign array_67781[2] = tuple_67748;
  assign array_67781[3] = tuple_67749;
  assign array_67781[4] = tuple_67750;
  assign array_67781[5] = tuple_67751;
  assign array_67781[6] = tuple_67752;
  assign array_67781[7] = tuple_67753;
  assign array_67781[8] = tuple_67754;
  assign array_67781[9] = tuple_67755;
  assign array_67781[10] = tuple_67756;
  assign array_67781[11] = tuple_67757;
  assign array_67781[12] = tuple_67758;
  assign array_67781[13] = tuple_67759;
  assign array_67781[14] = tuple_67760;
  assign array_67781[15] = tuple_67761;
  assign array_67781[16] = tuple_67762;
  assign array_67781[17] = tuple_67763;
  assign array_67781[18] = tuple_67764;
  assign array_67781[19] = tuple_67765;
  assign array_67781[20] = tuple_67766;
  assign array_67781[21] = tuple_67767;
  assign array_67781[22] = tuple_67768;
  assign array_67781[23] = tuple_67769;
  assign array_67781[24] = tuple_67770;
  assign array_67781[25] = tuple_67771;
  assign array_67781[26] = tuple_67772;
  assign array_67781[27] = tuple_67773;
  assign array_67781[28] = tuple_67774;
  assign array_67781[29] = tuple_67775;
  assign array_67781[30] = tuple_67776;
  assign array_67781[31] = tuple_67777;
  assign tuple_67784 = {{array_67781[31], array_67781[30], array_67781[29], array_67781[28], array_67781[27], array_67781[26], array_67781[25], array_67781[24], array_67781[23], array_67781[22], array_67781[21], array_67781[20], array_67781[19], array_67781[18], array_67781[17], array_67781[16], array_67781[15], array_67781[14], array_67781[13], array_67781[12], array_67781[11], array_67781[10], array_67781[9], array_67781[8], array_67781[7], array_67781[6], array_67781[5], array_67781[4], array_67781[3], array_67781[2], array_67781[1], array_67781[0]}, v_tag};
  assign stage_outputs_valid_0 = selected_valid & encoded_ready;
  assign encoded_data = tuple_67784;
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
  wire [42:0] v_f[0:31];
  wire [4:0] literal_67801;
  wire [4:0] literal_67802;
  wire [4:0] literal_67803;
  wire [4:0] literal_67804;
  wire [4:0] literal_67805;
  wire [4:0] literal_67806;
  wire [4:0] literal_67807;
  wire [4:0] literal_67808;
  wire [4:0] literal_67809;
  wire [4:0] literal_67810;
  wire [4:0] literal_67811;
  wire [4:0] literal_67812;
  wire [4:0] literal_67813;
  wire [4:0] literal_67814;
  wire [4:0] literal_67815;
  wire [4:0] literal_67816;
  wire [4:0] literal_67817;
  wire [4:0] literal_67818;
  wire [4:0] literal_67819;
  wire [4:0] literal_67820;
  wire [4:0] literal_67821;
  wire [4:0] literal_67822;
  wire [4:0] literal_67823;
  wire [4:0] literal_67824;
  wire [4:0] literal_67825;
  wire [4:0] literal_67826;
  wire [4:0] literal_67827;
  wire [4:0] literal_67828;
  wire [4:0] literal_67829;
  wire [4:0] literal_67830;
  wire [4:0] literal_67831;
  wire [4:0] literal_67832;
  wire [42:0] array_index_67833;
  wire [42:0] array_index_67834;
  wire [42:0] array_index_67835;
  wire [42:0] array_index_67836;
  wire [42:0] array_index_67837;
  wire [42:0] array_index_67838;
  wire [42:0] array_index_67839;
  wire [42:0] array_index_67840;
  wire [42:0] array_index_67841;
  wire [42:0] array_index_67842;
  wire [42:0] array_index_67843;
  wire [42:0] array_index_67844;
  wire [42:0] array_index_67845;
  wire [42:0] array_index_67846;
  wire [42:0] array_index_67847;
  wire [42:0] array_index_67848;
  wire [42:0] array_index_67849;
  wire [42:0] array_index_67850;
  wire [42:0] array_index_67851;
  wire [42:0] array_index_67852;
  wire [42:0] array_index_67853;
  wire [42:0] array_index_67854;
  wire [42:0] array_index_67855;
  wire [42:0] array_index_67856;
  wire [42:0] array_index_67857;
  wire [42:0] array_index_67858;
  wire [42:0] array_index_67859;
  wire [42:0] array_index_67860;
  wire [42:0] array_index_67861;
  wire [42:0] array_index_67862;
  wire [42:0] array_index_67863;
  wire [42:0] array_index_67864;
  wire [24:0] w;
  wire [17:0] x;
  wire [24:0] w__1;
  wire [17:0] x__1;
  wire [24:0] w__2;
  wire [17:0] x__2;
  wire [24:0] w__3;
  wire [17:0] x__3;
  wire [24:0] w__4;
  wire [17:0] x__4;
  wire [24:0] w__5;
  wire [17:0] x__5;
  wire [24:0] w__6;
  wire [17:0] x__6;
  wire [24:0] w__7;
  wire [17:0] x__7;
  wire [24:0] w__8;
  wire [17:0] x__8;
  wire [24:0] w__9;
  wire [17:0] x__9;
  wire [24:0] w__10;
  wire [17:0] x__10;
  wire [24:0] w__11;
  wire [17:0] x__11;
  wire [24:0] w__12;
  wire [17:0] x__12;
  wire [24:0] w__13;
  wire [17:0] x__13;
  wire [24:0] w__14;
  wire [17:0] x__14;
  wire [24:0] w__15;
  wire [17:0] x__15;
  wire [24:0] w__16;
  wire [17:0] x__16;
  wire [24:0] w__17;
  wire [17:0] x__17;
  wire [24:0] w__18;
  wire [17:0] x__18;
  wire [24:0] w__19;
  wire [17:0] x__19;
  wire [24:0] w__20;
  wire [17:0] x__20;
  wire [24:0] w__21;
  wire [17:0] x__21;
  wire [24:0] w__22;
  wire [17:0] x__22;
  wire [24:0] w__23;
  wire [17:0] x__23;
  wire [24:0] w__24;
  wire [17:0] x__24;
  wire [24:0] w__25;
  wire [17:0] x__25;
  wire [24:0] w__26;
  wire [17:0] x__26;
  wire [24:0] w__27;
  wire [17:0] x__27;
  wire [24:0] w__28;
  wire [17:0] x__28;
  wire [24:0] w__29;
  wire [17:0] x__29;
  wire [24:0] w__30;
  wire [17:0] x__30;
  wire [24:0] w__31;
  wire [17:0] x__31;
  wire [42:0] smul_67934;
  wire [42:0] smul_67935;
  wire [42:0] smul_67936;
  wire [42:0] smul_67937;
  wire [42:0] smul_67938;
  wire [42:0] smul_67939;
  wire [42:0] smul_67940;
  wire [42:0] smul_67941;
  wire [42:0] smul_67942;
  wire [42:0] smul_67943;
  wire [42:0] smul_67944;
  wire [42:0] smul_67945;
  wire [42:0] smul_67946;
  wire [42:0] smul_67947;
  wire [42:0] smul_67948;
  wire [42:0] smul_67949;
  wire [42:0] smul_67950;
  wire [42:0] smul_67951;
  wire [42:0] smul_67952;
  wire [42:0] smul_67953;
  wire [42:0] smul_67954;
  wire [42:0] smul_67955;
  wire [42:0] smul_67956;
  wire [42:0] smul_67957;
  wire [42:0] smul_67958;
  wire [42:0] smul_67959;
  wire [42:0] smul_67960;
  wire [42:0] smul_67961;
  wire [42:0] smul_67962;
  wire [42:0] smul_67963;
  wire [42:0] smul_67964;
  wire [42:0] smul_67965;
  wire [42:0] array_67968[0:31];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [1395:0] tuple_67971;
  assign v_f[0] = encoded_data[62:20];
  assign v_f[1] = encoded_data[105:63];
  assign v_f[2] = encoded_data[148:106];
  assign v_f[3] = encoded_data[191:149];
  assign v_f[4] = encoded_data[234:192];
  assign v_f[5] = encoded_data[277:235];
  assign v_f[6] = encoded_data[320:278];
  assign v_f[7] = encoded_data[363:321];
  assign v_f[8] = encoded_data[406:364];
  assign v_f[9] = encoded_data[449:407];
  assign v_f[10] = encoded_data[492:450];
  assign v_f[11] = encoded_data[535:493];
  assign v_f[12] = encoded_data[578:536];
  assign v_f[13] = encoded_data[621:579];
  assign v_f[14] = encoded_data[664:622];
  assign v_f[15] = encoded_data[707:665];
  assign v_f[16] = encoded_data[750:708];
  assign v_f[17] = encoded_data[793:751];
  assign v_f[18] = encoded_data[836:794];
  assign v_f[19] = encoded_data[879:837];
  assign v_f[20] = encoded_data[922:880];
  assign v_f[21] = encoded_data[965:923];
  assign v_f[22] = encoded_data[1008:966];
  assign v_f[23] = encoded_data[1051:1009];
  assign v_f[24] = encoded_data[1094:1052];
  assign v_f[25] = encoded_data[1137:1095];
  assign v_f[26] = encoded_data[1180:1138];
  assign v_f[27] = encoded_data[1223:1181];
  assign v_f[28] = encoded_data[1266:1224];
  assign v_f[29] = encoded_data[1309:1267];
  assign v_f[30] = encoded_data[1352:1310];
  assign v_f[31] = encoded_data[1395:1353];
  assign literal_67801 = 5'h00;
  assign literal_67802 = 5'h01;
  assign literal_67803 = 5'h02;
  assign literal_67804 = 5'h03;
  assign literal_67805 = 5'h04;
  assign literal_67806 = 5'h05;
  assign literal_67807 = 5'h06;
  assign literal_67808 = 5'h07;
  assign literal_67809 = 5'h08;
  assign literal_67810 = 5'h09;
  assign literal_67811 = 5'h0a;
  assign literal_67812 = 5'h0b;
  assign literal_67813 = 5'h0c;
  assign literal_67814 = 5'h0d;
  assign literal_67815 = 5'h0e;
  assign literal_67816 = 5'h0f;
  assign literal_67817 = 5'h10;
  assign literal_67818 = 5'h11;
  assign literal_67819 = 5'h12;
  assign literal_67820 = 5'h13;
  assign literal_67821 = 5'h14;
  assign literal_67822 = 5'h15;
  assign literal_67823 = 5'h16;
  assign literal_67824 = 5'h17;
  assign literal_67825 = 5'h18;
  assign literal_67826 = 5'h19;
  assign literal_67827 = 5'h1a;
  assign literal_67828 = 5'h1b;
  assign literal_67829 = 5'h1c;
  assign literal_67830 = 5'h1d;
  assign literal_67831 = 5'h1e;
  assign literal_67832 = 5'h1f;
  assign array_index_67833 = v_f[literal_67801];
  assign array_index_67834 = v_f[literal_67802];
  assign array_index_67835 = v_f[literal_67803];
  assign array_index_67836 = v_f[literal_67804];
  assign array_index_67837 = v_f[literal_67805];
  assign array_index_67838 = v_f[literal_67806];
  assign array_index_67839 = v_f[literal_67807];
  assign array_index_67840 = v_f[literal_67808];
  assign array_index_67841 = v_f[literal_67809];
  assign array_index_67842 = v_f[literal_67810];
  assign array_index_67843 = v_f[literal_67811];
  assign array_index_67844 = v_f[literal_67812];
  assign array_index_67845 = v_f[literal_67813];
  assign array_index_67846 = v_f[literal_67814];
  assign array_index_67847 = v_f[literal_67815];
  assign array_index_67848 = v_f[literal_67816];
  assign array_index_67849 = v_f[literal_67817];
  assign array_index_67850 = v_f[literal_67818];
  assign array_index_67851 = v_f[literal_67819];
  assign array_index_67852 = v_f[literal_67820];
  assign array_index_67853 = v_f[literal_67821];
  assign array_index_67854 = v_f[literal_67822];
  assign array_index_67855 = v_f[literal_67823];
  assign array_index_67856 = v_f[literal_67824];
  assign array_index_67857 = v_f[literal_67825];
  assign array_index_67858 = v_f[literal_67826];
  assign array_index_67859 = v_f[literal_67827];
  assign array_index_67860 = v_f[literal_67828];
  assign array_index_67861 = v_f[literal_67829];
  assign array_index_67862 = v_f[literal_67830];
  assign array_index_67863 = v_f[literal_67831];
  assign array_index_67864 = v_f[literal_67832];
  assign w = array_index_67833[42:18];
  assign x = array_index_67833[17:0];
  assign w__1 = array_index_67834[42:18];
  assign x__1 = array_index_67834[17:0];
  assign w__2 = array_index_67835[42:18];
  assign x__2 = array_index_67835[17:0];
  assign w__3 = array_index_67836[42:18];
  assign x__3 = array_index_67836[17:0];
  assign w__4 = array_index_67837[42:18];
  assign x__4 = array_index_67837[17:0];
  assign w__5 = array_index_67838[42:18];
  assign x__5 = array_index_67838[17:0];
  assign w__6 = array_index_67839[42:18];
  assign x__6 = array_index_67839[17:0];
  assign w__7 = array_index_67840[42:18];
  assign x__7 = array_index_67840[17:0];
  assign w__8 = array_index_67841[42:18];
  assign x__8 = array_index_67841[17:0];
  assign w__9 = array_index_67842[42:18];
  assign x__9 = array_index_67842[17:0];
  assign w__10 = array_index_67843[42:18];
  assign x__10 = array_index_67843[17:0];
  assign w__11 = array_index_67844[42:18];
  assign x__11 = array_index_67844[17:0];
  assign w__12 = array_index_67845[42:18];
  assign x__12 = array_index_67845[17:0];
  assign w__13 = array_index_67846[42:18];
  assign x__13 = array_index_67846[17:0];
  assign w__14 = array_index_67847[42:18];
  assign x__14 = array_index_67847[17:0];
  assign w__15 = array_index_67848[42:18];
  assign x__15 = array_index_67848[17:0];
  assign w__16 = array_index_67849[42:18];
  assign x__16 = array_index_67849[17:0];
  assign w__17 = array_index_67850[42:18];
  assign x__17 = array_index_67850[17:0];
  assign w__18 = array_index_67851[42:18];
  assign x__18 = array_index_67851[17:0];
  assign w__19 = array_index_67852[42:18];
  assign x__19 = array_index_67852[17:0];
  assign w__20 = array_index_67853[42:18];
  assign x__20 = array_index_67853[17:0];
  assign w__21 = array_index_67854[42:18];
  assign x__21 = array_index_67854[17:0];
  assign w__22 = array_index_67855[42:18];
  assign x__22 = array_index_67855[17:0];
  assign w__23 = array_index_67856[42:18];
  assign x__23 = array_index_67856[17:0];
  assign w__24 = array_index_67857[42:18];
  assign x__24 = array_index_67857[17:0];
  assign w__25 = array_index_67858[42:18];
  assign x__25 = array_index_67858[17:0];
  assign w__26 = array_index_67859[42:18];
  assign x__26 = array_index_67859[17:0];
  assign w__27 = array_index_67860[42:18];
  assign x__27 = array_index_67860[17:0];
  assign w__28 = array_index_67861[42:18];
  assign x__28 = array_index_67861[17:0];
  assign w__29 = array_index_67862[42:18];
  assign x__29 = array_index_67862[17:0];
  assign w__30 = array_index_67863[42:18];
  assign x__30 = array_index_67863[17:0];
  assign w__31 = array_index_67864[42:18];
  assign x__31 = array_index_67864[17:0];
  assign smul_67934 = smul43b_25b_x_18b(w, x);
  assign smul_67935 = smul43b_25b_x_18b(w__1, x__1);
  assign smul_67936 = smul43b_25b_x_18b(w__2, x__2);
  assign smul_67937 = smul43b_25b_x_18b(w__3, x__3);
  assign smul_67938 = smul43b_25b_x_18b(w__4, x__4);
  assign smul_67939 = smul43b_25b_x_18b(w__5, x__5);
  assign smul_67940 = smul43b_25b_x_18b(w__6, x__6);
  assign smul_67941 = smul43b_25b_x_18b(w__7, x__7);
  assign smul_67942 = smul43b_25b_x_18b(w__8, x__8);
  assign smul_67943 = smul43b_25b_x_18b(w__9, x__9);
  assign smul_67944 = smul43b_25b_x_18b(w__10, x__10);
  assign smul_67945 = smul43b_25b_x_18b(w__11, x__11);
  assign smul_67946 = smul43b_25b_x_18b(w__12, x__12);
  assign smul_67947 = smul43b_25b_x_18b(w__13, x__13);
  assign smul_67948 = smul43b_25b_x_18b(w__14, x__14);
  assign smul_67949 = smul43b_25b_x_18b(w__15, x__15);
  assign smul_67950 = smul43b_25b_x_18b(w__16, x__16);
  assign smul_67951 = smul43b_25b_x_18b(w__17, x__17);
  assign smul_67952 = smul43b_25b_x_18b(w__18, x__18);
  assign smul_67953 = smul43b_25b_x_18b(w__19, x__19);
  assign smul_67954 = smul43b_25b_x_18b(w__20, x__20);
  assign smul_67955 = smul43b_25b_x_18b(w__21, x__21);
  assign smul_67956 = smul43b_25b_x_18b(w__22, x__22);
  assign smul_67957 = smul43b_25b_x_18b(w__23, x__23);
  assign smul_67958 = smul43b_25b_x_18b(w__24, x__24);
  assign smul_67959 = smul43b_25b_x_18b(w__25, x__25);
  assign smul_67960 = smul43b_25b_x_18b(w__26, x__26);
  assign smul_67961 = smul43b_25b_x_18b(w__27, x__27);
  assign smul_67962 = smul43b_25b_x_18b(w__28, x__28);
  assign smul_67963 = smul43b_25b_x_18b(w__29, x__29);
  assign smul_67964 = smul43b_25b_x_18b(w__30, x__30);
  assign smul_67965 = smul43b_25b_x_18b(w__31, x__31);
  assign array_67968[0] = smul_67934;
  assign array_67968[1] = smul_67935;
  assign array_67968[2] = smul_67936;
  assign array_67968[3] = smul_67937;
  assign array_67968[4] = smul_67938;
  assign array_67968[5] = smul_67939;
  assign array_67968[6] = smul_67940;
  assign array_67968[7] = smul_67941;
  assign array_67968[8] = smul_67942;
  assign array_67968[9] = smul_67943;
  assign array_67968[10] = smul_67944;
  assign array_67968[11] = smul_67945;
  assign array_67968[12] = smul_67946;
  assign array_67968[13] = smul_67947;
  assign array_67968[14] = smul_67948;
  assign array_67968[15] = smul_67949;
  assign array_67968[16] = smul_67950;
  assign array_67968[17] = smul_67951;
  assign array_67968[18] = smul_67952;
  assign array_67968[19] = smul_67953;
  assign array_67968[20] = smul_67954;
  assign array_67968[21] = smul_67955;
  assign array_67968[22] = smul_67956;
  assign array_67968[23] = smul_67957;
  assign array_67968[24] = smul_67958;
  assign array_67968[25] = smul_67959;
  assign array_67968[26] = smul_67960;
  assign array_67968[27] = smul_67961;
  assign array_67968[28] = smul_67962;
  assign array_67968[29] = smul_67963;
  assign array_67968[30] = smul_67964;
  assign array_67968[31] = smul_67965;
  assign v_tag = encoded_data[19:0];
  assign stage_outputs_valid_0 = encoded_valid & multiplied_ready;
  assign tuple_67971 = {{array_67968[31], array_67968[30], array_67968[29], array_67968[28], array_67968[27], array_67968[26], array_67968[25], array_67968[24], array_67968[23], array_67968[22], array_67968[21], array_67968[20], array_67968[19], array_67968[18], array_67968[17], array_67968[16], array_67968[15], array_67968[14], array_67968[13], array_67968[12], array_67968[11], array_67968[10], array_67968[9], array_67968[8], array_67968[7], array_67968[6], array_67968[5], array_67968[4], array_67968[3], array_67968[2], array_67968[1], array_67968[0]}, v_tag};
  assign encoded_ready = stage_outputs_valid_0;
  assign multiplied_data = tuple_67971;
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
  wire [16:0] v_t[0:3][0:15];
  wire [1:0] literal_69210;
  wire [3:0] literal_69211;
  wire [3:0] literal_69212;
  wire [3:0] literal_69213;
  wire [3:0] literal_69214;
  wire [3:0] literal_69215;
  wire [3:0] literal_69216;
  wire [3:0] literal_69217;
  wire [3:0] literal_69218;
  wire [3:0] literal_69219;
  wire [3:0] literal_69220;
  wire [3:0] literal_69221;
  wire [3:0] literal_69222;
  wire [3:0] literal_69223;
  wire [3:0] literal_69224;
  wire [3:0] literal_69225;
  wire [3:0] literal_69226;
  wire [1:0] literal_69227;
  wire [1:0] literal_69228;
  wire [1:0] literal_69229;
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
  wire [16:0] sign_ext_69358;
  wire literal_69359;
  wire [16:0] sign_ext_69360;
  wire a_carry;
  wire [16:0] sign_ext_69362;
  wire [16:0] sign_ext_69363;
  wire a_carry__1;
  wire [16:0] sign_ext_69365;
  wire [16:0] sign_ext_69366;
  wire a_carry__2;
  wire [16:0] sign_ext_69368;
  wire [16:0] sign_ext_69369;
  wire a_carry__3;
  wire [16:0] sign_ext_69371;
  wire [16:0] sign_ext_69372;
  wire a_carry__4;
  wire [16:0] sign_ext_69374;
  wire [16:0] sign_ext_69375;
  wire a_carry__5;
  wire [16:0] sign_ext_69377;
  wire [16:0] sign_ext_69378;
  wire a_carry__6;
  wire [16:0] sign_ext_69380;
  wire [16:0] sign_ext_69381;
  wire a_carry__7;
  wire [16:0] sign_ext_69383;
  wire [16:0] sign_ext_69384;
  wire a_carry__8;
  wire [16:0] sign_ext_69386;
  wire [16:0] sign_ext_69387;
  wire a_carry__9;
  wire [16:0] sign_ext_69389;
  wire [16:0] sign_ext_69390;
  wire a_carry__10;
  wire [16:0] sign_ext_69392;
  wire [16:0] sign_ext_69393;
  wire a_carry__11;
  wire [16:0] sign_ext_69395;
  wire [16:0] sign_ext_69396;
  wire a_carry__12;
  wire [16:0] sign_ext_69398;
  wire [16:0] sign_ext_69399;
  wire a_carry__13;
  wire [16:0] sign_ext_69401;
  wire [16:0] sign_ext_69402;
  wire a_carry__14;
  wire [16:0] sign_ext_69404;
  wire [16:0] sign_ext_69405;
  wire a_carry__15;
  wire [16:0] sign_ext_69407;
  wire [16:0] sign_ext_69408;
  wire a_carry__16;
  wire [16:0] sign_ext_69410;
  wire [16:0] sign_ext_69411;
  wire a_carry__17;
  wire [16:0] sign_ext_69413;
  wire [16:0] sign_ext_69414;
  wire a_carry__18;
  wire [16:0] sign_ext_69416;
  wire [16:0] sign_ext_69417;
  wire a_carry__19;
  wire [16:0] sign_ext_69419;
  wire [16:0] sign_ext_69420;
  wire a_carry__20;
  wire [16:0] sign_ext_69422;
  wire [16:0] sign_ext_69423;
  wire a_carry__21;
  wire [16:0] sign_ext_69425;
  wire [16:0] sign_ext_69426;
  wire a_carry__22;
  wire [16:0] sign_ext_69428;
  wire [16:0] sign_ext_69429;
  wire a_carry__23;
  wire [16:0] sign_ext_69431;
  wire [16:0] sign_ext_69432;
  wire a_carry__24;
  wire [16:0] sign_ext_69434;
  wire [16:0] sign_ext_69435;
  wire a_carry__25;
  wire [16:0] sign_ext_69437;
  wire [16:0] sign_ext_69438;
  wire a_carry__26;
  wire [16:0] sign_ext_69440;
  wire [16:0] sign_ext_69441;
  wire a_carry__27;
  wire [16:0] sign_ext_69443;
  wire [16:0] sign_ext_69444;
  wire a_carry__28;
  wire [16:0] sign_ext_69446;
  wire [16:0] sign_ext_69447;
  wire a_carry__29;
  wire [16:0] sign_ext_69449;
  wire [16:0] sign_ext_69450;
  wire a_carry__30;
  wire [16:0] sign_ext_69452;
  wire [16:0] sign_ext_69453;
  wire a_carry__31;
  wire [17:0] concat_69455;
  wire [17:0] concat_69456;
  wire [17:0] concat_69457;
  wire [17:0] concat_69458;
  wire [17:0] concat_69459;
  wire [17:0] concat_69460;
  wire [17:0] concat_69461;
  wire [17:0] concat_69462;
  wire [17:0] concat_69463;
  wire [17:0] concat_69464;
  wire [17:0] concat_69465;
  wire [17:0] concat_69466;
  wire [17:0] concat_69467;
  wire [17:0] concat_69468;
  wire [17:0] concat_69469;
  wire [17:0] concat_69470;
  wire [17:0] concat_69471;
  wire [17:0] concat_69472;
  wire [17:0] concat_69473;
  wire [17:0] concat_69474;
  wire [17:0] concat_69475;
  wire [17:0] concat_69476;
  wire [17:0] concat_69477;
  wire [17:0] concat_69478;
  wire [17:0] concat_69479;
  wire [17:0] concat_69480;
  wire [17:0] concat_69481;
  wire [17:0] concat_69482;
  wire [17:0] concat_69483;
  wire [17:0] concat_69484;
  wire [17:0] concat_69485;
  wire [17:0] concat_69486;
  wire [17:0] concat_69487;
  wire [17:0] concat_69488;
  wire [17:0] concat_69489;
  wire [17:0] concat_69490;
  wire [17:0] concat_69491;
  wire [17:0] concat_69492;
  wire [17:0] concat_69493;
  wire [17:0] concat_69494;
  wire [17:0] concat_69495;
  wire [17:0] concat_69496;
  wire [17:0] concat_69497;
  wire [17:0] concat_69498;
  wire [17:0] concat_69499;
  wire [17:0] concat_69500;
  wire [17:0] concat_69501;
  wire [17:0] concat_69502;
  wire [17:0] concat_69503;
  wire [17:0] concat_69504;
  wire [17:0] concat_69505;
  wire [17:0] concat_69506;
  wire [17:0] concat_69507;
  wire [17:0] concat_69508;
  wire [17:0] concat_69509;
  wire [17:0] concat_69510;
  wire [17:0] concat_69511;
  wire [17:0] concat_69512;
  wire [17:0] concat_69513;
  wire [17:0] concat_69514;
  wire [17:0] concat_69515;
  wire [17:0] concat_69516;
  wire [17:0] concat_69517;
  wire [17:0] concat_69518;
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
  wire [17:0] sign_ext_69583;
  wire [17:0] sign_ext_69584;
  wire b_carry;
  wire [17:0] sign_ext_69586;
  wire [17:0] sign_ext_69587;
  wire b_carry__2;
  wire [17:0] sign_ext_69589;
  wire [17:0] sign_ext_69590;
  wire b_carry__4;
  wire [17:0] sign_ext_69592;
  wire [17:0] sign_ext_69593;
  wire b_carry__6;
  wire [17:0] sign_ext_69595;
  wire [17:0] sign_ext_69596;
  wire b_carry__8;
  wire [17:0] sign_ext_69598;
  wire [17:0] sign_ext_69599;
  wire b_carry__10;
  wire [17:0] sign_ext_69601;
  wire [17:0] sign_ext_69602;
  wire b_carry__12;
  wire [17:0] sign_ext_69604;
  wire [17:0] sign_ext_69605;
  wire b_carry__14;
  wire [17:0] sign_ext_69607;
  wire [17:0] sign_ext_69608;
  wire b_carry__16;
  wire [17:0] sign_ext_69610;
  wire [17:0] sign_ext_69611;
  wire b_carry__18;
  wire [17:0] sign_ext_69613;
  wire [17:0] sign_ext_69614;
  wire b_carry__20;
  wire [17:0] sign_ext_69616;
  wire [17:0] sign_ext_69617;
  wire b_carry__22;
  wire [17:0] sign_ext_69619;
  wire [17:0] sign_ext_69620;
  wire b_carry__24;
  wire [17:0] sign_ext_69622;
  wire [17:0] sign_ext_69623;
  wire b_carry__26;
  wire [17:0] sign_ext_69625;
  wire [17:0] sign_ext_69626;
  wire b_carry__28;
  wire [17:0] sign_ext_69628;
  wire [17:0] sign_ext_69629;
  wire b_carry__30;
  wire [18:0] concat_69631;
  wire [18:0] concat_69632;
  wire [18:0] concat_69633;
  wire [18:0] concat_69634;
  wire [18:0] concat_69635;
  wire [18:0] concat_69636;
  wire [18:0] concat_69637;
  wire [18:0] concat_69638;
  wire [18:0] concat_69639;
  wire [18:0] concat_69640;
  wire [18:0] concat_69641;
  wire [18:0] concat_69642;
  wire [18:0] concat_69643;
  wire [18:0] concat_69644;
  wire [18:0] concat_69645;
  wire [18:0] concat_69646;
  wire [18:0] concat_69647;
  wire [18:0] concat_69648;
  wire [18:0] concat_69649;
  wire [18:0] concat_69650;
  wire [18:0] concat_69651;
  wire [18:0] concat_69652;
  wire [18:0] concat_69653;
  wire [18:0] concat_69654;
  wire [18:0] concat_69655;
  wire [18:0] concat_69656;
  wire [18:0] concat_69657;
  wire [18:0] concat_69658;
  wire [18:0] concat_69659;
  wire [18:0] concat_69660;
  wire [18:0] concat_69661;
  wire [18:0] concat_69662;
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
  wire [17:0] bit_slice_69679;
  wire b_carry__1;
  wire [17:0] bit_slice_69681;
  wire b_carry__3;
  wire [17:0] bit_slice_69683;
  wire b_carry__5;
  wire [17:0] bit_slice_69685;
  wire b_carry__7;
  wire [17:0] bit_slice_69687;
  wire b_carry__9;
  wire [17:0] bit_slice_69689;
  wire b_carry__11;
  wire [17:0] bit_slice_69691;
  wire b_carry__13;
  wire [17:0] bit_slice_69693;
  wire b_carry__15;
  wire [17:0] bit_slice_69695;
  wire b_carry__17;
  wire [17:0] bit_slice_69697;
  wire b_carry__19;
  wire [17:0] bit_slice_69699;
  wire b_carry__21;
  wire [17:0] bit_slice_69701;
  wire b_carry__23;
  wire [17:0] bit_slice_69703;
  wire b_carry__25;
  wire [17:0] bit_slice_69705;
  wire b_carry__27;
  wire [17:0] bit_slice_69707;
  wire b_carry__29;
  wire [17:0] bit_slice_69709;
  wire b_carry__31;
  wire [18:0] tuple_69713;
  wire [18:0] tuple_69714;
  wire [18:0] tuple_69715;
  wire [18:0] tuple_69716;
  wire [18:0] tuple_69717;
  wire [18:0] tuple_69718;
  wire [18:0] tuple_69719;
  wire [18:0] tuple_69720;
  wire [18:0] tuple_69721;
  wire [18:0] tuple_69722;
  wire [18:0] tuple_69723;
  wire [18:0] tuple_69724;
  wire [18:0] tuple_69725;
  wire [18:0] tuple_69726;
  wire [18:0] tuple_69727;
  wire [18:0] tuple_69728;
  wire [18:0] array_69732[0:3];
  wire [18:0] array_69733[0:3];
  wire [18:0] array_69734[0:3];
  wire [18:0] array_69735[0:3];
  wire [18:0] array_69738[0:3][0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [323:0] tuple_69741;
  assign v_t[0][0] = decoded_data[36:20];
  assign v_t[0][1] = decoded_data[53:37];
  assign v_t[0][2] = decoded_data[70:54];
  assign v_t[0][3] = decoded_data[87:71];
  assign v_t[0][4] = decoded_data[104:88];
  assign v_t[0][5] = decoded_data[121:105];
  assign v_t[0][6] = decoded_data[138:122];
  assign v_t[0][7] = decoded_data[155:139];
  assign v_t[0][8] = decoded_data[172:156];
  assign v_t[0][9] = decoded_data[189:173];
  assign v_t[0][10] = decoded_data[206:190];
  assign v_t[0][11] = decoded_data[223:207];
  assign v_t[0][12] = decoded_data[240:224];
  assign v_t[0][13] = decoded_data[257:241];
  assign v_t[0][14] = decoded_data[274:258];
  assign v_t[0][15] = decoded_data[291:275];
  assign v_t[1][0] = decoded_data[308:292];
  assign v_t[1][1] = decoded_data[325:309];
  assign v_t[1][2] = decoded_data[342:326];
  assign v_t[1][3] = decoded_data[359:343];
  assign v_t[1][4] = decoded_data[376:360];
  assign v_t[1][5] = decoded_data[393:377];
  assign v_t[1][6] = decoded_data[410:394];
  assign v_t[1][7] = decoded_data[427:411];
  assign v_t[1][8] = decoded_data[444:428];
  assign v_t[1][9] = decoded_data[461:445];
  assign v_t[1][10] = decoded_data[478:462];
  assign v_t[1][11] = decoded_data[495:479];
  assign v_t[1][12] = decoded_data[512:496];
  assign v_t[1][13] = decoded_data[529:513];
  assign v_t[1][14] = decoded_data[546:530];
  assign v_t[1][15] = decoded_data[563:547];
  assign v_t[2][0] = decoded_data[580:564];
  assign v_t[2][1] = decoded_data[597:581];
  assign v_t[2][2] = decoded_data[614:598];
  assign v_t[2][3] = decoded_data[631:615];
  assign v_t[2][4] = decoded_data[648:632];
  assign v_t[2][5] = decoded_data[665:649];
  assign v_t[2][6] = decoded_data[682:666];
  assign v_t[2][7] = decoded_data[699:683];
  assign v_t[2][8] = decoded_data[716:700];
  assign v_t[2][9] = decoded_data[733:717];
  assign v_t[2][10] = decoded_data[750:734];
  assign v_t[2][11] = decoded_data[767:751];
  assign v_t[2][12] = decoded_data[784:768];
  assign v_t[2][13] = decoded_data[801:785];
  assign v_t[2][14] = decoded_data[818:802];
  assign v_t[2][15] = decoded_data[835:819];
  assign v_t[3][0] = decoded_data[852:836];
  assign v_t[3][1] = decoded_data[869:853];
  assign v_t[3][2] = decoded_data[886:870];
  assign v_t[3][3] = decoded_data[903:887];
  assign v_t[3][4] = decoded_data[920:904];
  assign v_t[3][5] = decoded_data[937:921];
  assign v_t[3][6] = decoded_data[954:938];
  assign v_t[3][7] = decoded_data[971:955];
  assign v_t[3][8] = decoded_data[988:972];
  assign v_t[3][9] = decoded_data[1005:989];
  assign v_t[3][10] = decoded_data[1022:1006];
  assign v_t[3][11] = decoded_data[1039:1023];
  assign v_t[3][12] = decoded_data[1056:1040];
  assign v_t[3][13] = decoded_data[1073:1057];
  assign v_t[3][14] = decoded_data[1090:1074];
  assign v_t[3][15] = decoded_data[1107:1091];
  assign literal_69210 = 2'h0;
  assign literal_69211 = 4'h0;
  assign literal_69212 = 4'h1;
  assign literal_69213 = 4'h2;
  assign literal_69214 = 4'h3;
  assign literal_69215 = 4'h4;
  assign literal_69216 = 4'h5;
  assign literal_69217 = 4'h6;
  assign literal_69218 = 4'h7;
  assign literal_69219 = 4'h8;
  assign literal_69220 = 4'h9;
  assign literal_69221 = 4'ha;
  assign literal_69222 = 4'hb;
  assign literal_69223 = 4'hc;
  assign literal_69224 = 4'hd;
  assign literal_69225 = 4'he;
  assign literal_69226 = 4'hf;
  assign literal_69227 = 2'h1;
  assign literal_69228 = 2'h2;
  assign literal_69229 = 2'h3;
  assign a = v_t[literal_69210][literal_69211];
  assign b = v_t[literal_69210][literal_69212];
  assign a__1 = v_t[literal_69210][literal_69213];
  assign b__1 = v_t[literal_69210][literal_69214];
  assign a__2 = v_t[literal_69210][literal_69215];
  assign b__2 = v_t[literal_69210][literal_69216];
  assign a__3 = v_t[literal_69210][literal_69217];
  assign b__3 = v_t[literal_69210][literal_69218];
  assign a__4 = v_t[literal_69210][literal_69219];
  assign b__4 = v_t[literal_69210][literal_69220];
  assign a__5 = v_t[literal_69210][literal_69221];
  assign b__5 = v_t[literal_69210][literal_69222];
  assign a__6 = v_t[literal_69210][literal_69223];
  assign b__6 = v_t[literal_69210][literal_69224];
  assign a__7 = v_t[literal_69210][literal_69225];
  assign b__7 = v_t[literal_69210][literal_69226];
  assign a__8 = v_t[literal_69227][literal_69211];
  assign b__8 = v_t[literal_69227][literal_69212];
  assign a__9 = v_t[literal_69227][literal_69213];
  assign b__9 = v_t[literal_69227][literal_69214];
  assign a__10 = v_t[literal_69227][literal_69215];
  assign b__10 = v_t[literal_69227][literal_69216];
  assign a__11 = v_t[literal_69227][literal_69217];
  assign b__11 = v_t[literal_69227][literal_69218];
  assign a__12 = v_t[literal_69227][literal_69219];
  assign b__12 = v_t[literal_69227][literal_69220];
  assign a__13 = v_t[literal_69227][literal_69221];
  assign b__13 = v_t[literal_69227][literal_69222];
  assign a__14 = v_t[literal_69227][literal_69223];
  assign b__14 = v_t[literal_69227][literal_69224];
  assign a__15 = v_t[literal_69227][literal_69225];
  assign b__15 = v_t[literal_69227][literal_69226];
  assign a__16 = v_t[literal_69228][literal_69211];
  assign b__16 = v_t[literal_69228][literal_69212];
  assign a__17 = v_t[literal_69228][literal_69213];
  assign b__17 = v_t[literal_69228][literal_69214];
  assign a__18 = v_t[literal_69228][literal_69215];
  assign b__18 = v_t[literal_69228][literal_69216];
  assign a__19 = v_t[literal_69228][literal_69217];
  assign b__19 = v_t[literal_69228][literal_69218];
  assign a__20 = v_t[literal_69228][literal_69219];
  assign b__20 = v_t[literal_69228][literal_69220];
  assign a__21 = v_t[literal_69228][literal_69221];
  assign b__21 = v_t[literal_69228][literal_69222];
  assign a__22 = v_t[literal_69228][literal_69223];
  assign b__22 = v_t[literal_69228][literal_69224];
  assign a__23 = v_t[literal_69228][literal_69225];
  assign b__23 = v_t[literal_69228][literal_69226];
  assign a__24 = v_t[literal_69229][literal_69211];
  assign b__24 = v_t[literal_69229][literal_69212];
  assign a__25 = v_t[literal_69229][literal_69213];
  assign b__25 = v_t[literal_69229][literal_69214];
  assign a__26 = v_t[literal_69229][literal_69215];
  assign b__26 = v_t[literal_69229][literal_69216];
  assign a__27 = v_t[literal_69229][literal_69217];
  assign b__27 = v_t[literal_69229][literal_69218];
  assign a__28 = v_t[literal_69229][literal_69219];
  assign b__28 = v_t[literal_69229][literal_69220];
  assign a__29 = v_t[literal_69229][literal_69221];
  assign b__29 = v_t[literal_69229][literal_69222];
  assign a__30 = v_t[literal_69229][literal_69223];
  assign b__30 = v_t[literal_69229][literal_69224];
  assign a__31 = v_t[literal_69229][literal_69225];
  assign b__31 = v_t[literal_69229][literal_69226];
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
  assign sign_ext_69358 = {{1{a_value[15]}}, a_value};
  assign literal_69359 = 1'h1;
  assign sign_ext_69360 = {{1{b_value[15]}}, b_value};
  assign a_carry = a[0:0];
  assign sign_ext_69362 = {{1{a_value__1[15]}}, a_value__1};
  assign sign_ext_69363 = {{1{b_value__1[15]}}, b_value__1};
  assign a_carry__1 = a__1[0:0];
  assign sign_ext_69365 = {{1{a_value__2[15]}}, a_value__2};
  assign sign_ext_69366 = {{1{b_value__2[15]}}, b_value__2};
  assign a_carry__2 = a__2[0:0];
  assign sign_ext_69368 = {{1{a_value__3[15]}}, a_value__3};
  assign sign_ext_69369 = {{1{b_value__3[15]}}, b_value__3};
  assign a_carry__3 = a__3[0:0];
  assign sign_ext_69371 = {{1{a_value__4[15]}}, a_value__4};
  assign sign_ext_69372 = {{1{b_value__4[15]}}, b_value__4};
  assign a_carry__4 = a__4[0:0];
  assign sign_ext_69374 = {{1{a_value__5[15]}}, a_value__5};
  assign sign_ext_69375 = {{1{b_value__5[15]}}, b_value__5};
  assign a_carry__5 = a__5[0:0];
  assign sign_ext_69377 = {{1{a_value__6[15]}}, a_value__6};
  assign sign_ext_69378 = {{1{b_value__6[15]}}, b_value__6};
  assign a_carry__6 = a__6[0:0];
  assign sign_ext_69380 = {{1{a_value__7[15]}}, a_value__7};
  assign sign_ext_69381 = {{1{b_value__7[15]}}, b_value__7};
  assign a_carry__7 = a__7[0:0];
  assign sign_ext_69383 = {{1{a_value__8[15]}}, a_value__8};
  assign sign_ext_69384 = {{1{b_value__8[15]}}, b_value__8};
  assign a_carry__8 = a__8[0:0];
  assign sign_ext_69386 = {{1{a_value__9[15]}}, a_value__9};
  assign sign_ext_69387 = {{1{b_value__9[15]}}, b_value__9};
  assign a_carry__9 = a__9[0:0];
  assign sign_ext_69389 = {{1{a_value__10[15]}}, a_value__10};
  assign sign_ext_69390 = {{1{b_value__10[15]}}, b_value__10};
  assign a_carry__10 = a__10[0:0];
  assign sign_ext_69392 = {{1{a_value__11[15]}}, a_value__11};
  assign sign_ext_69393 = {{1{b_value__11[15]}}, b_value__11};
  assign a_carry__11 = a__11[0:0];
  assign sign_ext_69395 = {{1{a_value__12[15]}}, a_value__12};
  assign sign_ext_69396 = {{1{b_value__12[15]}}, b_value__12};
  assign a_carry__12 = a__12[0:0];
  assign sign_ext_69398 = {{1{a_value__13[15]}}, a_value__13};
  assign sign_ext_69399 = {{1{b_value__13[15]}}, b_value__13};
  assign a_carry__13 = a__13[0:0];
  assign sign_ext_69401 = {{1{a_value__14[15]}}, a_value__14};
  assign sign_ext_69402 = {{1{b_value__14[15]}}, b_value__14};
  assign a_carry__14 = a__14[0:0];
  assign sign_ext_69404 = {{1{a_value__15[15]}}, a_value__15};
  assign sign_ext_69405 = {{1{b_value__15[15]}}, b_value__15};
  assign a_carry__15 = a__15[0:0];
  assign sign_ext_69407 = {{1{a_value__16[15]}}, a_value__16};
  assign sign_ext_69408 = {{1{b_value__16[15]}}, b_value__16};
  assign a_carry__16 = a__16[0:0];
  assign sign_ext_69410 = {{1{a_value__17[15]}}, a_value__17};
  assign sign_ext_69411 = {{1{b_value__17[15]}}, b_value__17};
  assign a_carry__17 = a__17[0:0];
  assign sign_ext_69413 = {{1{a_value__18[15]}}, a_value__18};
  assign sign_ext_69414 = {{1{b_value__18[15]}}, b_value__18};
  assign a_carry__18 = a__18[0:0];
  assign sign_ext_69416 = {{1{a_value__19[15]}}, a_value__19};
  assign sign_ext_69417 = {{1{b_value__19[15]}}, b_value__19};
  assign a_carry__19 = a__19[0:0];
  assign sign_ext_69419 = {{1{a_value__20[15]}}, a_value__20};
  assign sign_ext_69420 = {{1{b_value__20[15]}}, b_value__20};
  assign a_carry__20 = a__20[0:0];
  assign sign_ext_69422 = {{1{a_value__21[15]}}, a_value__21};
  assign sign_ext_69423 = {{1{b_value__21[15]}}, b_value__21};
  assign a_carry__21 = a__21[0:0];
  assign sign_ext_69425 = {{1{a_value__22[15]}}, a_value__22};
  assign sign_ext_69426 = {{1{b_value__22[15]}}, b_value__22};
  assign a_carry__22 = a__22[0:0];
  assign sign_ext_69428 = {{1{a_value__23[15]}}, a_value__23};
  assign sign_ext_69429 = {{1{b_value__23[15]}}, b_value__23};
  assign a_carry__23 = a__23[0:0];
  assign sign_ext_69431 = {{1{a_value__24[15]}}, a_value__24};
  assign sign_ext_69432 = {{1{b_value__24[15]}}, b_value__24};
  assign a_carry__24 = a__24[0:0];
  assign sign_ext_69434 = {{1{a_value__25[15]}}, a_value__25};
  assign sign_ext_69435 = {{1{b_value__25[15]}}, b_value__25};
  assign a_carry__25 = a__25[0:0];
  assign sign_ext_69437 = {{1{a_value__26[15]}}, a_value__26};
  assign sign_ext_69438 = {{1{b_value__26[15]}}, b_value__26};
  assign a_carry__26 = a__26[0:0];
  assign sign_ext_69440 = {{1{a_value__27[15]}}, a_value__27};
  assign sign_ext_69441 = {{1{b_value__27[15]}}, b_value__27};
  assign a_carry__27 = a__27[0:0];
  assign sign_ext_69443 = {{1{a_value__28[15]}}, a_value__28};
  assign sign_ext_69444 = {{1{b_value__28[15]}}, b_value__28};
  assign a_carry__28 = a__28[0:0];
  assign sign_ext_69446 = {{1{a_value__29[15]}}, a_value__29};
  assign sign_ext_69447 = {{1{b_value__29[15]}}, b_value__29};
  assign a_carry__29 = a__29[0:0];
  assign sign_ext_69449 = {{1{a_value__30[15]}}, a_value__30};
  assign sign_ext_69450 = {{1{b_value__30[15]}}, b_value__30};
  assign a_carry__30 = a__30[0:0];
  assign sign_ext_69452 = {{1{a_value__31[15]}}, a_value__31};
  assign sign_ext_69453 = {{1{b_value__31[15]}}, b_value__31};
  assign a_carry__31 = a__31[0:0];
  assign concat_69455 = {sign_ext_69358, literal_69359};
  assign concat_69456 = {sign_ext_69360, a_carry};
  assign concat_69457 = {sign_ext_69362, literal_69359};
  assign concat_69458 = {sign_ext_69363, a_carry__1};
  assign concat_69459 = {sign_ext_69365, literal_69359};
  assign concat_69460 = {sign_ext_69366, a_carry__2};
  assign concat_69461 = {sign_ext_69368, literal_69359};
  assign concat_69462 = {sign_ext_69369, a_carry__3};
  assign concat_69463 = {sign_ext_69371, literal_69359};
  assign concat_69464 = {sign_ext_69372, a_carry__4};
  assign concat_69465 = {sign_ext_69374, literal_69359};
  assign concat_69466 = {sign_ext_69375, a_carry__5};
  assign concat_69467 = {sign_ext_69377, literal_69359};
  assign concat_69468 = {sign_ext_69378, a_carry__6};
  assign concat_69469 = {sign_ext_69380, literal_69359};
  assign concat_69470 = {sign_ext_69381, a_carry__7};
  assign concat_69471 = {sign_ext_69383, literal_69359};
  assign concat_69472 = {sign_ext_69384, a_carry__8};
  assign concat_69473 = {sign_ext_69386, literal_69359};
  assign concat_69474 = {sign_ext_69387, a_carry__9};
  assign concat_69475 = {sign_ext_69389, literal_69359};
  assign concat_69476 = {sign_ext_69390, a_carry__10};
  assign concat_69477 = {sign_ext_69392, literal_69359};
  assign concat_69478 = {sign_ext_69393, a_carry__11};
  assign concat_69479 = {sign_ext_69395, literal_69359};
  assign concat_69480 = {sign_ext_69396, a_carry__12};
  assign concat_69481 = {sign_ext_69398, literal_69359};
  assign concat_69482 = {sign_ext_69399, a_carry__13};
  assign concat_69483 = {sign_ext_69401, literal_69359};
  assign concat_69484 = {sign_ext_69402, a_carry__14};
  assign concat_69485 = {sign_ext_69404, literal_69359};
  assign concat_69486 = {sign_ext_69405, a_carry__15};
  assign concat_69487 = {sign_ext_69407, literal_69359};
  assign concat_69488 = {sign_ext_69408, a_carry__16};
  assign concat_69489 = {sign_ext_69410, literal_69359};
  assign concat_69490 = {sign_ext_69411, a_carry__17};
  assign concat_69491 = {sign_ext_69413, literal_69359};
  assign concat_69492 = {sign_ext_69414, a_carry__18};
  assign concat_69493 = {sign_ext_69416, literal_69359};
  assign concat_69494 = {sign_ext_69417, a_carry__19};
  assign concat_69495 = {sign_ext_69419, literal_69359};
  assign concat_69496 = {sign_ext_69420, a_carry__20};
  assign concat_69497 = {sign_ext_69422, literal_69359};
  assign concat_69498 = {sign_ext_69423, a_carry__21};
  assign concat_69499 = {sign_ext_69425, literal_69359};
  assign concat_69500 = {sign_ext_69426, a_carry__22};
  assign concat_69501 = {sign_ext_69428, literal_69359};
  assign concat_69502 = {sign_ext_69429, a_carry__23};
  assign concat_69503 = {sign_ext_69431, literal_69359};
  assign concat_69504 = {sign_ext_69432, a_carry__24};
  assign concat_69505 = {sign_ext_69434, literal_69359};
  assign concat_69506 = {sign_ext_69435, a_carry__25};
  assign concat_69507 = {sign_ext_69437, literal_69359};
  assign concat_69508 = {sign_ext_69438, a_carry__26};
  assign concat_69509 = {sign_ext_69440, literal_69359};
  assign concat_69510 = {sign_ext_69441, a_carry__27};
  assign concat_69511 = {sign_ext_69443, literal_69359};
  assign concat_69512 = {sign_ext_69444, a_carry__28};
  assign concat_69513 = {sign_ext_69446, literal_69359};
  assign concat_69514 = {sign_ext_69447, a_carry__29};
  assign concat_69515 = {sign_ext_69449, literal_69359};
  assign concat_69516 = {sign_ext_69450, a_carry__30};
  assign concat_69517 = {sign_ext_69452, literal_69359};
  assign concat_69518 = {sign_ext_69453, a_carry__31};
  assign sum = concat_69455 + concat_69456;
  assign sum__1 = concat_69457 + concat_69458;
  assign sum__2 = concat_69459 + concat_69460;
  assign sum__3 = concat_69461 + concat_69462;
  assign sum__4 = concat_69463 + concat_69464;
  assign sum__5 = concat_69465 + concat_69466;
  assign sum__6 = concat_69467 + concat_69468;
  assign sum__7 = concat_69469 + concat_69470;
  assign sum__8 = concat_69471 + concat_69472;
  assign sum__9 = concat_69473 + concat_69474;
  assign sum__10 = concat_69475 + concat_69476;
  assign sum__11 = concat_69477 + concat_69478;
  assign sum__12 = concat_69479 + concat_69480;
  assign sum__13 = concat_69481 + concat_69482;
  assign sum__14 = concat_69483 + concat_69484;
  assign sum__15 = concat_69485 + concat_69486;
  assign sum__16 = concat_69487 + concat_69488;
  assign sum__17 = concat_69489 + concat_69490;
  assign sum__18 = concat_69491 + concat_69492;
  assign sum__19 = concat_69493 + concat_69494;
  assign sum__20 = concat_69495 + concat_69496;
  assign sum__21 = concat_69497 + concat_69498;
  assign sum__22 = concat_69499 + concat_69500;
  assign sum__23 = concat_69501 + concat_69502;
  assign sum__24 = concat_69503 + concat_69504;
  assign sum__25 = concat_69505 + concat_69506;
  assign sum__26 = concat_69507 + concat_69508;
  assign sum__27 = concat_69509 + concat_69510;
  assign sum__28 = concat_69511 + concat_69512;
  assign sum__29 = concat_69513 + concat_69514;
  assign sum__30 = concat_69515 + concat_69516;
  assign sum__31 = concat_69517 + concat_69518;
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
  assign sign_ext_69583 = {{1{a_value__32[16]}}, a_value__32};
  assign sign_ext_69584 = {{1{b_value__32[16]}}, b_value__32};
  assign b_carry = b[0:0];
  assign sign_ext_69586 = {{1{a_value__33[16]}}, a_value__33};
  assign sign_ext_69587 = {{1{b_value__33[16]}}, b_value__33};
  assign b_carry__2 = b__2[0:0];
  assign sign_ext_69589 = {{1{a_value__34[16]}}, a_value__34};
  assign sign_ext_69590 = {{1{b_value__34[16]}}, b_value__34};
  assign b_carry__4 = b__4[0:0];
  assign sign_ext_69592 = {{1{a_value__35[16]}}, a_value__35};
  assign sign_ext_69593 = {{1{b_value__35[16]}}, b_value__35};
  assign b_carry__6 = b__6[0:0];
  assign sign_ext_69595 = {{1{a_value__36[16]}}, a_value__36};
  assign sign_ext_69596 = {{1{b_value__36[16]}}, b_value__36};
  assign b_carry__8 = b__8[0:0];
  assign sign_ext_69598 = {{1{a_value__37[16]}}, a_value__37};
  assign sign_ext_69599 = {{1{b_value__37[16]}}, b_value__37};
  assign b_carry__10 = b__10[0:0];
  assign sign_ext_69601 = {{1{a_value__38[16]}}, a_value__38};
  assign sign_ext_69602 = {{1{b_value__38[16]}}, b_value__38};
  assign b_carry__12 = b__12[0:0];
  assign sign_ext_69604 = {{1{a_value__39[16]}}, a_value__39};
  assign sign_ext_69605 = {{1{b_value__39[16]}}, b_value__39};
  assign b_carry__14 = b__14[0:0];
  assign sign_ext_69607 = {{1{a_value__40[16]}}, a_value__40};
  assign sign_ext_69608 = {{1{b_value__40[16]}}, b_value__40};
  assign b_carry__16 = b__16[0:0];
  assign sign_ext_69610 = {{1{a_value__41[16]}}, a_value__41};
  assign sign_ext_69611 = {{1{b_value__41[16]}}, b_value__41};
  assign b_carry__18 = b__18[0:0];
  assign sign_ext_69613 = {{1{a_value__42[16]}}, a_value__42};
  assign sign_ext_69614 = {{1{b_value__42[16]}}, b_value__42};
  assign b_carry__20 = b__20[0:0];
  assign sign_ext_69616 = {{1{a_value__43[16]}}, a_value__43};
  assign sign_ext_69617 = {{1{b_value__43[16]}}, b_value__43};
  assign b_carry__22 = b__22[0:0];
  assign sign_ext_69619 = {{1{a_value__44[16]}}, a_value__44};
  assign sign_ext_69620 = {{1{b_value__44[16]}}, b_value__44};
  assign b_carry__24 = b__24[0:0];
  assign sign_ext_69622 = {{1{a_value__45[16]}}, a_value__45};
  assign sign_ext_69623 = {{1{b_value__45[16]}}, b_value__45};
  assign b_carry__26 = b__26[0:0];
  assign sign_ext_69625 = {{1{a_value__46[16]}}, a_value__46};
  assign sign_ext_69626 = {{1{b_value__46[16]}}, b_value__46};
  assign b_carry__28 = b__28[0:0];
  assign sign_ext_69628 = {{1{a_value__47[16]}}, a_value__47};
  assign sign_ext_69629 = {{1{b_value__47[16]}}, b_value__47};
  assign b_carry__30 = b__30[0:0];
  assign concat_69631 = {sign_ext_69583, literal_69359};
  assign concat_69632 = {sign_ext_69584, b_carry};
  assign concat_69633 = {sign_ext_69586, literal_69359};
  assign concat_69634 = {sign_ext_69587, b_carry__2};
  assign concat_69635 = {sign_ext_69589, literal_69359};
  assign concat_69636 = {sign_ext_69590, b_carry__4};
  assign concat_69637 = {sign_ext_69592, literal_69359};
  assign concat_69638 = {sign_ext_69593, b_carry__6};
  assign concat_69639 = {sign_ext_69595, literal_69359};
  assign concat_69640 = {sign_ext_69596, b_carry__8};
  assign concat_69641 = {sign_ext_69598, literal_69359};
  assign concat_69642 = {sign_ext_69599, b_carry__10};
  assign concat_69643 = {sign_ext_69601, literal_69359};
  assign concat_69644 = {sign_ext_69602, b_carry__12};
  assign concat_69645 = {sign_ext_69604, literal_69359};
  assign concat_69646 = {sign_ext_69605, b_carry__14};
  assign concat_69647 = {sign_ext_69607, literal_69359};
  assign concat_69648 = {sign_ext_69608, b_carry__16};
  assign concat_69649 = {sign_ext_69610, literal_69359};
  assign concat_69650 = {sign_ext_69611, b_carry__18};
  assign concat_69651 = {sign_ext_69613, literal_69359};
  assign concat_69652 = {sign_ext_69614, b_carry__20};
  assign concat_69653 = {sign_ext_69616, literal_69359};
  assign concat_69654 = {sign_ext_69617, b_carry__22};
  assign concat_69655 = {sign_ext_69619, literal_69359};
  assign concat_69656 = {sign_ext_69620, b_carry__24};
  assign concat_69657 = {sign_ext_69622, literal_69359};
  assign concat_69658 = {sign_ext_69623, b_carry__26};
  assign concat_69659 = {sign_ext_69625, literal_69359};
  assign concat_69660 = {sign_ext_69626, b_carry__28};
  assign concat_69661 = {sign_ext_69628, literal_69359};
  assign concat_69662 = {sign_ext_69629, b_carry__30};
  assign sum__32 = concat_69631 + concat_69632;
  assign sum__33 = concat_69633 + concat_69634;
  assign sum__34 = concat_69635 + concat_69636;
  assign sum__35 = concat_69637 + concat_69638;
  assign sum__36 = concat_69639 + concat_69640;
  assign sum__37 = concat_69641 + concat_69642;
  assign sum__38 = concat_69643 + concat_69644;
  assign sum__39 = concat_69645 + concat_69646;
  assign sum__40 = concat_69647 + concat_69648;
  assign sum__41 = concat_69649 + concat_69650;
  assign sum__42 = concat_69651 + concat_69652;
  assign sum__43 = concat_69653 + concat_69654;
  assign sum__44 = concat_69655 + concat_69656;
  assign sum__45 = concat_69657 + concat_69658;
  assign sum__46 = concat_69659 + concat_69660;
  assign sum__47 = concat_69661 + concat_69662;
  assign bit_slice_69679 = sum__32[18:1];
  assign b_carry__1 = b__1[0:0];
  assign bit_slice_69681 = sum__33[18:1];
  assign b_carry__3 = b__3[0:0];
  assign bit_slice_69683 = sum__34[18:1];
  assign b_carry__5 = b__5[0:0];
  assign bit_slice_69685 = sum__35[18:1];
  assign b_carry__7 = b__7[0:0];
  assign bit_slice_69687 = sum__36[18:1];
  assign b_carry__9 = b__9[0:0];
  assign bit_slice_69689 = sum__37[18:1];
  assign b_carry__11 = b__11[0:0];
  assign bit_slice_69691 = sum__38[18:1];
  assign b_carry__13 = b__13[0:0];
  assign bit_slice_69693 = sum__39[18:1];
  assign b_carry__15 = b__15[0:0];
  assign bit_slice_69695 = sum__40[18:1];
  assign b_carry__17 = b__17[0:0];
  assign bit_slice_69697 = sum__41[18:1];
  assign b_carry__19 = b__19[0:0];
  assign bit_slice_69699 = sum__42[18:1];
  assign b_carry__21 = b__21[0:0];
  assign bit_slice_69701 = sum__43[18:1];
  assign b_carry__23 = b__23[0:0];
  assign bit_slice_69703 = sum__44[18:1];
  assign b_carry__25 = b__25[0:0];
  assign bit_slice_69705 = sum__45[18:1];
  assign b_carry__27 = b__27[0:0];
  assign bit_slice_69707 = sum__46[18:1];
  assign b_carry__29 = b__29[0:0];
  assign bit_slice_69709 = sum__47[18:1];
  assign b_carry__31 = b__31[0:0];
  assign tuple_69713 = {bit_slice_69679, b_carry__1};
  assign tuple_69714 = {bit_slice_69681, b_carry__3};
  assign tuple_69715 = {bit_slice_69683, b_carry__5};
  assign tuple_69716 = {bit_slice_69685, b_carry__7};
  assign tuple_69717 = {bit_slice_69687, b_carry__9};
  assign tuple_69718 = {bit_slice_69689, b_carry__11};
  assign tuple_69719 = {bit_slice_69691, b_carry__13};
  assign tuple_69720 = {bit_slice_69693, b_carry__15};
  assign tuple_69721 = {bit_slice_69695, b_carry__17};
  assign tuple_69722 = {bit_slice_69697, b_carry__19};
  assign tuple_69723 = {bit_slice_69699, b_carry__21};
  assign tuple_69724 = {bit_slice_69701, b_carry__23};
  assign tuple_69725 = {bit_slice_69703, b_carry__25};
  assign tuple_69726 = {bit_slice_69705, b_carry__27};
  assign tuple_69727 = {bit_slice_69707, b_carry__29};
  assign tuple_69728 = {bit_slice_69709, b_carry__31};
  assign array_69732[0] = tuple_69713;
  assign array_69732[1] = tuple_69714;
  assign array_69732[2] = tuple_69715;
  assign array_69732[3] = tuple_69716;
  assign array_69733[0] = tuple_69717;
  assign array_69733[1] = tuple_69718;
  assign array_69733[2] = tuple_69719;
  assign array_69733[3] = tuple_69720;
  assign array_69734[0] = tuple_69721;
  assign array_69734[1] = tuple_69722;
  assign array_69734[2] = tuple_69723;
  assign array_69734[3] = tuple_69724;
  assign array_69735[0] = tuple_69725;
  assign array_69735[1] = tuple_69726;
  assign array_69735[2] = tuple_69727;
  assign array_69735[3] = tuple_69728;
  assign array_69738[0][0] = array_69732[0];
  assign array_69738[0][1] = array_69732[1];
  assign array_69738[0][2] = array_69732[2];
  assign array_69738[0][3] = array_69732[3];
  assign array_69738[1][0] = array_69733[0];
  assign array_69738[1][1] = array_69733[1];
  assign array_69738[1][2] = array_69733[2];
  assign array_69738[1][3] = array_69733[3];
  assign array_69738[2][0] = array_69734[0];
  assign array_69738[2][1] = array_69734[1];
  assign array_69738[2][2] = array_69734[2];
  assign array_69738[2][3] = array_69734[3];
  assign array_69738[3][0] = array_69735[0];
  assign array_69738[3][1] = array_69735[1];
  assign array_69738[3][2] = array_69735[2];
  assign array_69738[3][3] = array_69735[3];
  assign v_tag = decoded_data[19:0];
  assign stage_outputs_valid_0 = decoded_valid & reduced__1_ready;
  assign tuple_69741 = {{{array_69738[3][3], array_69738[3][2], array_69738[3][1], array_69738[3][0]}, {array_69738[2][3], array_69738[2][2], array_69738[2][1], array_69738[2][0]}, {array_69738[1][3], array_69738[1][2], array_69738[1][1], array_69738[1][0]}, {array_69738[0][3], array_69738[0][2], array_69738[0][1], array_69738[0][0]}}, v_tag};
  assign decoded_ready = stage_outputs_valid_0;
  assign reduced__1_data = tuple_69741;
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
  wire [19:0] v_tag;
  wire [17:0] v_sums[0:3];
  wire [1:0] literal_69894;
  wire literal_69895;
  wire [7:0] v_tag_c0;
  wire [1:0] literal_69897;
  wire [7:0] v_tag__1_c1;
  wire [1:0] literal_69899;
  wire [1:0] literal_69900;
  wire [17:0] array_index_69901;
  wire [8:0] concat_69902;
  wire [17:0] array_index_69903;
  wire [8:0] concat_69904;
  wire [17:0] array_index_69905;
  wire [17:0] array_index_69906;
  wire [26:0] smul_69907;
  wire [26:0] smul_69908;
  wire [26:0] smul_69909;
  wire [26:0] smul_69910;
  wire [31:0] sign_ext_69913;
  wire [31:0] sign_ext_69914;
  wire [31:0] sign_ext_69915;
  wire [31:0] sign_ext_69916;
  wire [31:0] sums[0:3];
  wire v_tag__2_last;
  wire [128:0] tuple_69924;
  wire stage_outputs_valid_0;
  assign v_tag = summed_data[19:0];
  assign v_sums[0] = summed_data[37:20];
  assign v_sums[1] = summed_data[55:38];
  assign v_sums[2] = summed_data[73:56];
  assign v_sums[3] = summed_data[91:74];
  assign literal_69894 = 2'h0;
  assign literal_69895 = 1'h0;
  assign v_tag_c0 = v_tag[16:9];
  assign literal_69897 = 2'h1;
  assign v_tag__1_c1 = v_tag[8:1];
  assign literal_69899 = 2'h2;
  assign literal_69900 = 2'h3;
  assign array_index_69901 = v_sums[literal_69894];
  assign concat_69902 = {literal_69895, v_tag_c0};
  assign array_index_69903 = v_sums[literal_69897];
  assign concat_69904 = {literal_69895, v_tag__1_c1};
  assign array_index_69905 = v_sums[literal_69899];
  assign array_index_69906 = v_sums[literal_69900];
  assign smul_69907 = smul27b_18b_x_9b(array_index_69901, concat_69902);
  assign smul_69908 = smul27b_18b_x_9b(array_index_69903, concat_69904);
  assign smul_69909 = smul27b_18b_x_9b(array_index_69905, concat_69902);
  assign smul_69910 = smul27b_18b_x_9b(array_index_69906, concat_69904);
  assign sign_ext_69913 = {{5{smul_69907[26]}}, smul_69907};
  assign sign_ext_69914 = {{5{smul_69908[26]}}, smul_69908};
  assign sign_ext_69915 = {{5{smul_69909[26]}}, smul_69909};
  assign sign_ext_69916 = {{5{smul_69910[26]}}, smul_69910};
  assign sums[0] = sign_ext_69913;
  assign sums[1] = sign_ext_69914;
  assign sums[2] = sign_ext_69915;
  assign sums[3] = sign_ext_69916;
  assign v_tag__2_last = v_tag[0:0];
  assign tuple_69924 = {{sums[3], sums[2], sums[1], sums[0]}, v_tag__2_last};
  assign stage_outputs_valid_0 = summed_valid & scaled_ready;
  assign scaled_data = tuple_69924;
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
  function automatic [1:0] priority_sel_2b_2way (input reg [1:0] sel, input reg [1:0] case0, input reg [1:0] case1, input reg [1:0] default_value);
    begin
      casez (sel)
        2'b?1: begin
          priority_sel_2b_2way = case0;
        end
        2'b10: begin
          priority_sel_2b_2way = case1;
        end
        2'b00: begin
          priority_sel_2b_2way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_2b_2way = 2'dx;
        end
      endcase
    end
  endfunction
  function automatic [7:0] priority_sel_8b_3way (input reg [2:0] sel, input reg [7:0] case0, input reg [7:0] case1, input reg [7:0] case2, input reg [7:0] default_value);
    begin
      casez (sel)
        3'b??1: begin
          priority_sel_8b_3way = case0;
        end
        3'b?10: begin
          priority_sel_8b_3way = case1;
        end
        3'b100: begin
          priority_sel_8b_3way = case2;
        end
        3'b000: begin
          priority_sel_8b_3way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_8b_3way = 8'dx;
        end
      endcase
    end
  endfunction
  function automatic [7:0] priority_sel_8b_4way (input reg [3:0] sel, input reg [7:0] case0, input reg [7:0] case1, input reg [7:0] case2, input reg [7:0] case3, input reg [7:0] default_value);
    begin
      casez (sel)
        4'b???1: begin
          priority_sel_8b_4way = case0;
        end
        4'b??10: begin
          priority_sel_8b_4way = case1;
        end
        4'b?100: begin
          priority_sel_8b_4way = case2;
        end
        4'b1000: begin
          priority_sel_8b_4way = case3;
        end
        4'b0000: begin
          priority_sel_8b_4way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_8b_4way = 8'dx;
        end
      endcase
    end
  endfunction
  function automatic [7:0] priority_sel_8b_6way (input reg [5:0] sel, input reg [7:0] case0, input reg [7:0] case1, input reg [7:0] case2, input reg [7:0] case3, input reg [7:0] case4, input reg [7:0] case5, input reg [7:0] default_value);
    begin
      casez (sel)
        6'b?????1: begin
          priority_sel_8b_6way = case0;
        end
        6'b????10: begin
          priority_sel_8b_6way = case1;
        end
        6'b???100: begin
          priority_sel_8b_6way = case2;
        end
        6'b??1000: begin
          priority_sel_8b_6way = case3;
        end
        6'b?10000: begin
          priority_sel_8b_6way = case4;
        end
        6'b100000: begin
          priority_sel_8b_6way = case5;
        end
        6'b00_0000: begin
          priority_sel_8b_6way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_8b_6way = 8'dx;
        end
      endcase
    end
  endfunction
  function automatic [7:0] priority_sel_8b_5way (input reg [4:0] sel, input reg [7:0] case0, input reg [7:0] case1, input reg [7:0] case2, input reg [7:0] case3, input reg [7:0] case4, input reg [7:0] default_value);
    begin
      casez (sel)
        5'b????1: begin
          priority_sel_8b_5way = case0;
        end
        5'b???10: begin
          priority_sel_8b_5way = case1;
        end
        5'b??100: begin
          priority_sel_8b_5way = case2;
        end
        5'b?1000: begin
          priority_sel_8b_5way = case3;
        end
        5'b10000: begin
          priority_sel_8b_5way = case4;
        end
        5'b0_0000: begin
          priority_sel_8b_5way = default_value;
        end
        default: begin
          // Propagate X
          priority_sel_8b_5way = 8'dx;
        end
      endcase
    end
  endfunction
  wire [127:0] c_beat__2;
  wire [2:0] c_mode__2;
  wire [2:0] literal_65908;
  wire [1:0] index;
  wire [1:0] literal_65910;
  wire [1:0] literal_65911;
  wire bit_slice_65912;
  wire bit_slice_65913;
  wire [2:0] literal_65914;
  wire eq_65915;
  wire eq_65916;
  wire eq_65917;
  wire nor_65918;
  wire eq_65920;
  wire [2:0] literal_65921;
  wire [2:0] sign_ext_65922;
  wire [2:0] concat_65923;
  wire [1:0] index__1;
  wire bit_slice_65926;
  wire bit_slice_65927;
  wire [1:0] index__2;
  wire bit_slice_65929;
  wire bit_slice_65930;
  wire [1:0] index__3;
  wire bit_slice_65932;
  wire bit_slice_65933;
  wire [1:0] index__4;
  wire bit_slice_65935;
  wire bit_slice_65936;
  wire [1:0] index__5;
  wire bit_slice_65938;
  wire bit_slice_65939;
  wire [1:0] index__6;
  wire bit_slice_65941;
  wire bit_slice_65942;
  wire [1:0] index__7;
  wire bit_slice_65944;
  wire bit_slice_65945;
  wire [1:0] index__8;
  wire bit_slice_65947;
  wire bit_slice_65948;
  wire [1:0] index__9;
  wire bit_slice_65950;
  wire bit_slice_65951;
  wire [1:0] index__10;
  wire bit_slice_65953;
  wire bit_slice_65954;
  wire [1:0] index__11;
  wire bit_slice_65956;
  wire bit_slice_65957;
  wire [1:0] index__12;
  wire bit_slice_65959;
  wire bit_slice_65960;
  wire [1:0] index__13;
  wire bit_slice_65962;
  wire bit_slice_65963;
  wire [1:0] index__14;
  wire bit_slice_65965;
  wire bit_slice_65966;
  wire [1:0] index__15;
  wire bit_slice_65968;
  wire bit_slice_65969;
  wire [1:0] index__16;
  wire bit_slice_65971;
  wire bit_slice_65972;
  wire [1:0] index__17;
  wire bit_slice_65974;
  wire bit_slice_65975;
  wire [1:0] index__18;
  wire bit_slice_65977;
  wire bit_slice_65978;
  wire [1:0] index__19;
  wire bit_slice_65980;
  wire bit_slice_65981;
  wire [1:0] index__20;
  wire bit_slice_65983;
  wire bit_slice_65984;
  wire [1:0] index__21;
  wire bit_slice_65986;
  wire bit_slice_65987;
  wire [1:0] index__22;
  wire bit_slice_65989;
  wire bit_slice_65990;
  wire [1:0] index__23;
  wire bit_slice_65992;
  wire bit_slice_65993;
  wire [1:0] index__24;
  wire bit_slice_65995;
  wire bit_slice_65996;
  wire [1:0] index__25;
  wire bit_slice_65998;
  wire bit_slice_65999;
  wire [1:0] index__26;
  wire bit_slice_66001;
  wire bit_slice_66002;
  wire [1:0] index__27;
  wire bit_slice_66004;
  wire bit_slice_66005;
  wire [1:0] index__28;
  wire bit_slice_66007;
  wire bit_slice_66008;
  wire [1:0] index__29;
  wire bit_slice_66010;
  wire bit_slice_66011;
  wire [1:0] index__30;
  wire bit_slice_66013;
  wire bit_slice_66014;
  wire [1:0] index__31;
  wire bit_slice_66016;
  wire bit_slice_66017;
  wire nor_66018;
  wire not_66019;
  wire eq_66020;
  wire [2:0] and_66021;
  wire [1:0] literal_66023;
  wire [1:0] bit_slice_66024;
  wire eq_66025;
  wire eq_66026;
  wire nor_66027;
  wire eq_66028;
  wire eq_66029;
  wire nor_66030;
  wire eq_66031;
  wire eq_66032;
  wire nor_66033;
  wire eq_66034;
  wire eq_66035;
  wire nor_66036;
  wire eq_66037;
  wire eq_66038;
  wire nor_66039;
  wire eq_66040;
  wire eq_66041;
  wire nor_66042;
  wire eq_66043;
  wire eq_66044;
  wire nor_66045;
  wire eq_66046;
  wire eq_66047;
  wire nor_66048;
  wire eq_66049;
  wire eq_66050;
  wire nor_66051;
  wire eq_66052;
  wire eq_66053;
  wire nor_66054;
  wire eq_66055;
  wire eq_66056;
  wire nor_66057;
  wire eq_66058;
  wire eq_66059;
  wire nor_66060;
  wire eq_66061;
  wire eq_66062;
  wire nor_66063;
  wire eq_66064;
  wire eq_66065;
  wire nor_66066;
  wire eq_66067;
  wire eq_66068;
  wire nor_66069;
  wire eq_66070;
  wire eq_66071;
  wire nor_66072;
  wire eq_66073;
  wire eq_66074;
  wire nor_66075;
  wire eq_66076;
  wire eq_66077;
  wire nor_66078;
  wire eq_66079;
  wire eq_66080;
  wire nor_66081;
  wire eq_66082;
  wire eq_66083;
  wire nor_66084;
  wire eq_66085;
  wire eq_66086;
  wire nor_66087;
  wire eq_66088;
  wire eq_66089;
  wire nor_66090;
  wire eq_66091;
  wire eq_66092;
  wire nor_66093;
  wire eq_66094;
  wire eq_66095;
  wire nor_66096;
  wire eq_66097;
  wire eq_66098;
  wire nor_66099;
  wire eq_66100;
  wire eq_66101;
  wire nor_66102;
  wire eq_66103;
  wire eq_66104;
  wire nor_66105;
  wire eq_66106;
  wire eq_66107;
  wire nor_66108;
  wire eq_66109;
  wire eq_66110;
  wire nor_66111;
  wire eq_66112;
  wire eq_66113;
  wire nor_66114;
  wire eq_66115;
  wire eq_66116;
  wire nor_66117;
  wire bit_slice_66118;
  wire [1:0] sign_ext_66119;
  wire bit_slice_66120;
  wire [1:0] bit_slice_66121;
  wire [1:0] bit_slice_66122;
  wire [1:0] sign_ext_66123;
  wire not_66124;
  wire nor_66125;
  wire nor_66126;
  wire or_66127;
  wire bit_slice_66128;
  wire [511:0] s_x;
  wire or_66130;
  wire [3:0] four__2;
  wire [3:0] concat_66131;
  wire [1:0] concat_66133;
  wire nor_66134;
  wire or_66135;
  wire [2:0] concat_66136;
  wire bit_slice_66137;
  wire [1:0] bit_slice_66138;
  wire [1:0] bit_slice_66139;
  wire bit_slice_66140;
  wire [1:0] bit_slice_66141;
  wire [1:0] bit_slice_66142;
  wire nor_66143;
  wire or_66144;
  wire [2:0] concat_66145;
  wire nor_66146;
  wire or_66147;
  wire [2:0] concat_66148;
  wire bit_slice_66149;
  wire [1:0] bit_slice_66150;
  wire [1:0] bit_slice_66151;
  wire bit_slice_66152;
  wire [1:0] bit_slice_66153;
  wire [1:0] bit_slice_66154;
  wire nor_66155;
  wire or_66156;
  wire [2:0] concat_66157;
  wire nor_66158;
  wire or_66159;
  wire [2:0] concat_66160;
  wire bit_slice_66161;
  wire [1:0] bit_slice_66162;
  wire [1:0] bit_slice_66163;
  wire bit_slice_66164;
  wire [1:0] bit_slice_66165;
  wire [1:0] bit_slice_66166;
  wire nor_66167;
  wire or_66168;
  wire [2:0] concat_66169;
  wire nor_66170;
  wire or_66171;
  wire [2:0] concat_66172;
  wire bit_slice_66173;
  wire [1:0] bit_slice_66174;
  wire [1:0] bit_slice_66175;
  wire bit_slice_66176;
  wire [1:0] bit_slice_66177;
  wire [1:0] bit_slice_66178;
  wire nor_66179;
  wire or_66180;
  wire [2:0] concat_66181;
  wire [2:0] literal_66182;
  wire nor_66183;
  wire or_66184;
  wire [2:0] concat_66185;
  wire bit_slice_66186;
  wire [1:0] bit_slice_66187;
  wire [1:0] bit_slice_66188;
  wire bit_slice_66189;
  wire [1:0] bit_slice_66190;
  wire [1:0] bit_slice_66191;
  wire nor_66192;
  wire or_66193;
  wire [2:0] concat_66194;
  wire nor_66195;
  wire or_66196;
  wire [2:0] concat_66197;
  wire bit_slice_66198;
  wire [1:0] bit_slice_66199;
  wire [1:0] bit_slice_66200;
  wire bit_slice_66201;
  wire [1:0] bit_slice_66202;
  wire [1:0] bit_slice_66203;
  wire nor_66204;
  wire or_66205;
  wire [2:0] concat_66206;
  wire nor_66207;
  wire or_66208;
  wire [2:0] concat_66209;
  wire bit_slice_66210;
  wire [1:0] bit_slice_66211;
  wire [1:0] bit_slice_66212;
  wire bit_slice_66213;
  wire [1:0] bit_slice_66214;
  wire [1:0] bit_slice_66215;
  wire nor_66216;
  wire or_66217;
  wire [2:0] concat_66218;
  wire nor_66219;
  wire or_66220;
  wire [2:0] concat_66221;
  wire [1:0] q0__0_to_4__0_to_2;
  wire nor_66223;
  wire or_66224;
  wire [2:0] concat_66225;
  wire nor_66226;
  wire or_66227;
  wire [2:0] concat_66228;
  wire nor_66229;
  wire or_66230;
  wire [2:0] concat_66231;
  wire nor_66232;
  wire or_66233;
  wire [2:0] concat_66234;
  wire nor_66235;
  wire or_66236;
  wire [2:0] concat_66237;
  wire nor_66238;
  wire or_66239;
  wire [2:0] concat_66240;
  wire nor_66241;
  wire or_66242;
  wire [2:0] concat_66243;
  wire nor_66244;
  wire or_66245;
  wire [2:0] concat_66246;
  wire nor_66247;
  wire or_66248;
  wire [2:0] concat_66249;
  wire nor_66250;
  wire or_66251;
  wire [2:0] concat_66252;
  wire nor_66253;
  wire or_66254;
  wire [2:0] concat_66255;
  wire nor_66256;
  wire or_66257;
  wire [2:0] concat_66258;
  wire nor_66259;
  wire or_66260;
  wire [2:0] concat_66261;
  wire nor_66262;
  wire or_66263;
  wire [2:0] concat_66264;
  wire nor_66265;
  wire or_66266;
  wire [2:0] concat_66267;
  wire nor_66268;
  wire or_66269;
  wire [2:0] concat_66270;
  wire q0__4_to_5;
  wire [1:0] q0__0_to_4__2_to_4;
  wire q1__4_to_5;
  wire [1:0] q1__0_to_4__2_to_4;
  wire [1:0] q1__0_to_4__0_to_2;
  wire [3:0] c_z0__2;
  wire [3:0] sign_ext_66277;
  wire [3:0] c_z1__1;
  wire [3:0] sign_ext_66279;
  wire and_66280;
  wire [1:0] bit_slice_66281;
  wire or_66282;
  wire [7:0] s_x_b__2[0:31];
  wire [4:0] literal_66284;
  wire [4:0] literal_66285;
  wire [4:0] literal_66286;
  wire [4:0] literal_66287;
  wire or_66288;
  wire [7:0] s_x_a__2[0:31];
  wire q0__1__4_to_5;
  wire [3:0] q0__1__0_to_4;
  wire q1__1__4_to_5;
  wire [1:0] q1__1__0_to_4__2_to_4;
  wire [1:0] q1__1__0_to_4__0_to_2;
  wire and_66295;
  wire [2:0] and_66296;
  wire q0__2__4_to_5;
  wire [1:0] q0__2__0_to_4__2_to_4;
  wire [1:0] q0__2__0_to_4__0_to_2;
  wire q1__2__4_to_5;
  wire [1:0] q1__2__0_to_4__2_to_4;
  wire [1:0] q1__2__0_to_4__0_to_2;
  wire and_66303;
  wire [2:0] and_66304;
  wire [4:0] literal_66305;
  wire [4:0] literal_66306;
  wire [4:0] literal_66307;
  wire [4:0] literal_66308;
  wire q0__3__4_to_5;
  wire [1:0] q0__3__0_to_4__2_to_4;
  wire [1:0] q0__3__0_to_4__0_to_2;
  wire q1__3__4_to_5;
  wire [1:0] q1__3__0_to_4__2_to_4;
  wire [1:0] q1__3__0_to_4__0_to_2;
  wire and_66315;
  wire [2:0] and_66316;
  wire q0__4__4_to_5;
  wire [1:0] q0__4__0_to_4__2_to_4;
  wire [1:0] q0__4__0_to_4__0_to_2;
  wire q1__4__4_to_5;
  wire [1:0] q1__4__0_to_4__2_to_4;
  wire [1:0] q1__4__0_to_4__0_to_2;
  wire and_66323;
  wire [2:0] and_66324;
  wire [4:0] literal_66325;
  wire [4:0] literal_66326;
  wire [4:0] literal_66327;
  wire [4:0] literal_66328;
  wire q0__5__4_to_5;
  wire [1:0] q0__5__0_to_4__2_to_4;
  wire [1:0] q0__5__0_to_4__0_to_2;
  wire q1__5__4_to_5;
  wire [1:0] q1__5__0_to_4__2_to_4;
  wire [1:0] q1__5__0_to_4__0_to_2;
  wire and_66335;
  wire [2:0] and_66336;
  wire q0__6__4_to_5;
  wire [1:0] q0__6__0_to_4__2_to_4;
  wire [1:0] q0__6__0_to_4__0_to_2;
  wire q1__6__4_to_5;
  wire [1:0] q1__6__0_to_4__2_to_4;
  wire [1:0] q1__6__0_to_4__0_to_2;
  wire and_66343;
  wire [2:0] and_66344;
  wire [4:0] literal_66345;
  wire [4:0] literal_66346;
  wire [4:0] literal_66347;
  wire [4:0] literal_66348;
  wire q0__7__4_to_5;
  wire [1:0] q0__7__0_to_4__2_to_4;
  wire [1:0] q0__7__0_to_4__0_to_2;
  wire q1__7__4_to_5;
  wire [1:0] q1__7__0_to_4__2_to_4;
  wire [1:0] q1__7__0_to_4__0_to_2;
  wire and_66355;
  wire [2:0] and_66356;
  wire q0__8__4_to_5;
  wire [1:0] q0__8__0_to_4__2_to_4;
  wire [1:0] q0__8__0_to_4__0_to_2;
  wire q1__8__4_to_5;
  wire [1:0] q1__8__0_to_4__2_to_4;
  wire [1:0] q1__8__0_to_4__0_to_2;
  wire and_66363;
  wire [2:0] and_66364;
  wire [4:0] literal_66365;
  wire [4:0] literal_66366;
  wire [4:0] literal_66367;
  wire [4:0] literal_66368;
  wire eq_66369;
  wire q0__9__4_to_5;
  wire [1:0] q0__9__0_to_4__2_to_4;
  wire [1:0] q0__9__0_to_4__0_to_2;
  wire q1__9__4_to_5;
  wire [1:0] q1__9__0_to_4__2_to_4;
  wire [1:0] q1__9__0_to_4__0_to_2;
  wire and_66376;
  wire [2:0] and_66377;
  wire q0__10__4_to_5;
  wire [1:0] q0__10__0_to_4__2_to_4;
  wire [1:0] q0__10__0_to_4__0_to_2;
  wire q1__10__4_to_5;
  wire [1:0] q1__10__0_to_4__2_to_4;
  wire [1:0] q1__10__0_to_4__0_to_2;
  wire and_66384;
  wire [2:0] and_66385;
  wire [4:0] literal_66386;
  wire [4:0] literal_66387;
  wire [4:0] literal_66388;
  wire [4:0] literal_66389;
  wire q0__11__4_to_5;
  wire [1:0] q0__11__0_to_4__2_to_4;
  wire [1:0] q0__11__0_to_4__0_to_2;
  wire q1__11__4_to_5;
  wire [1:0] q1__11__0_to_4__2_to_4;
  wire [1:0] q1__11__0_to_4__0_to_2;
  wire and_66396;
  wire [2:0] and_66397;
  wire q0__12__4_to_5;
  wire [1:0] q0__12__0_to_4__2_to_4;
  wire [1:0] q0__12__0_to_4__0_to_2;
  wire q1__12__4_to_5;
  wire [1:0] q1__12__0_to_4__2_to_4;
  wire [1:0] q1__12__0_to_4__0_to_2;
  wire and_66404;
  wire [2:0] and_66405;
  wire [4:0] literal_66406;
  wire [4:0] literal_66407;
  wire [4:0] literal_66408;
  wire [4:0] literal_66409;
  wire q0__13__4_to_5;
  wire [1:0] q0__13__0_to_4__2_to_4;
  wire [1:0] q0__13__0_to_4__0_to_2;
  wire q1__13__4_to_5;
  wire [1:0] q1__13__0_to_4__2_to_4;
  wire [1:0] q1__13__0_to_4__0_to_2;
  wire and_66416;
  wire [2:0] and_66417;
  wire q0__14__4_to_5;
  wire [1:0] q0__14__0_to_4__2_to_4;
  wire [1:0] q0__14__0_to_4__0_to_2;
  wire q1__14__4_to_5;
  wire [1:0] q1__14__0_to_4__2_to_4;
  wire [1:0] q1__14__0_to_4__0_to_2;
  wire and_66424;
  wire [2:0] and_66425;
  wire [4:0] literal_66426;
  wire [4:0] literal_66427;
  wire [4:0] literal_66428;
  wire [4:0] literal_66429;
  wire q0__15__4_to_5;
  wire [1:0] q0__15__0_to_4__2_to_4;
  wire [1:0] q0__15__0_to_4__0_to_2;
  wire q1__15__4_to_5;
  wire [1:0] q1__15__0_to_4__2_to_4;
  wire [1:0] q1__15__0_to_4__0_to_2;
  wire and_66436;
  wire [2:0] and_66437;
  wire [1:0] q0__16__0_to_4__0_to_2;
  wire [1:0] q1__16__0_to_4__0_to_2;
  wire and_66440;
  wire [2:0] and_66441;
  wire [1:0] q0__17__0_to_4__2_to_4;
  wire [1:0] q0__17__0_to_4__0_to_2;
  wire [1:0] q1__17__0_to_4__0_to_2;
  wire and_66445;
  wire [2:0] and_66446;
  wire [1:0] q0__18__0_to_4__0_to_2;
  wire [1:0] q1__18__0_to_4__0_to_2;
  wire and_66449;
  wire [2:0] and_66450;
  wire [1:0] q0__19__0_to_4__0_to_2;
  wire [1:0] q1__19__0_to_4__0_to_2;
  wire and_66453;
  wire [2:0] and_66454;
  wire [1:0] q0__20__0_to_4__0_to_2;
  wire [1:0] q1__20__0_to_4__0_to_2;
  wire and_66457;
  wire [2:0] and_66458;
  wire [1:0] q0__21__0_to_4__0_to_2;
  wire [1:0] q1__21__0_to_4__0_to_2;
  wire and_66461;
  wire [2:0] and_66462;
  wire [1:0] q0__22__0_to_4__0_to_2;
  wire [1:0] q1__22__0_to_4__0_to_2;
  wire and_66465;
  wire [2:0] and_66466;
  wire [1:0] q0__23__0_to_4__0_to_2;
  wire [1:0] q1__23__0_to_4__0_to_2;
  wire and_66469;
  wire [2:0] and_66470;
  wire [1:0] q0__24__0_to_4__0_to_2;
  wire [1:0] q1__24__0_to_4__0_to_2;
  wire and_66473;
  wire [2:0] and_66474;
  wire [1:0] q0__25__0_to_4__0_to_2;
  wire [1:0] q1__25__0_to_4__0_to_2;
  wire and_66477;
  wire [2:0] and_66478;
  wire [1:0] q0__26__0_to_4__0_to_2;
  wire [1:0] q1__26__0_to_4__0_to_2;
  wire and_66481;
  wire [2:0] and_66482;
  wire [1:0] q0__27__0_to_4__0_to_2;
  wire [1:0] q1__27__0_to_4__0_to_2;
  wire and_66485;
  wire [2:0] and_66486;
  wire [1:0] q0__28__0_to_4__0_to_2;
  wire [1:0] q1__28__0_to_4__0_to_2;
  wire and_66489;
  wire [2:0] and_66490;
  wire [1:0] q0__29__0_to_4__0_to_2;
  wire [1:0] q1__29__0_to_4__0_to_2;
  wire and_66493;
  wire [2:0] and_66494;
  wire [1:0] q0__30__0_to_4__0_to_2;
  wire [1:0] q1__30__0_to_4__0_to_2;
  wire and_66497;
  wire [2:0] and_66498;
  wire [1:0] q0__31__0_to_4__0_to_2;
  wire [1:0] q1__31__0_to_4__0_to_2;
  wire and_66501;
  wire [2:0] and_66502;
  wire [4:0] q0;
  wire [4:0] q1;
  wire [3:0] z0;
  wire [3:0] z1;
  wire [3:0] concat_66507;
  wire [7:0] array_index_66508;
  wire [7:0] array_index_66509;
  wire [7:0] array_index_66510;
  wire [7:0] array_index_66511;
  wire [2:0] concat_66513;
  wire [7:0] array_index_66514;
  wire [7:0] array_index_66515;
  wire [7:0] array_index_66516;
  wire [7:0] array_index_66517;
  wire [4:0] q0__1;
  wire [4:0] q1__1;
  wire [4:0] concat_66520;
  wire [3:0] concat_66521;
  wire [4:0] q0__2;
  wire [4:0] q1__2;
  wire [4:0] concat_66524;
  wire [7:0] array_index_66525;
  wire [7:0] array_index_66526;
  wire [7:0] array_index_66527;
  wire [7:0] array_index_66528;
  wire [3:0] concat_66529;
  wire [7:0] array_index_66530;
  wire [7:0] array_index_66531;
  wire [7:0] array_index_66532;
  wire [7:0] array_index_66533;
  wire [4:0] q0__3;
  wire [4:0] q1__3;
  wire [4:0] concat_66536;
  wire [3:0] concat_66537;
  wire [4:0] q0__4;
  wire [4:0] q1__4;
  wire [4:0] concat_66540;
  wire [7:0] array_index_66541;
  wire [7:0] array_index_66542;
  wire [7:0] array_index_66543;
  wire [7:0] array_index_66544;
  wire [3:0] concat_66545;
  wire [7:0] array_index_66546;
  wire [7:0] array_index_66547;
  wire [7:0] array_index_66548;
  wire [7:0] array_index_66549;
  wire [4:0] q0__5;
  wire [4:0] q1__5;
  wire [4:0] concat_66552;
  wire [3:0] concat_66553;
  wire [4:0] q0__6;
  wire [4:0] q1__6;
  wire [4:0] concat_66556;
  wire [7:0] array_index_66557;
  wire [7:0] array_index_66558;
  wire [7:0] array_index_66559;
  wire [7:0] array_index_66560;
  wire [3:0] concat_66561;
  wire [7:0] array_index_66562;
  wire [7:0] array_index_66563;
  wire [7:0] array_index_66564;
  wire [7:0] array_index_66565;
  wire [4:0] q0__7;
  wire [4:0] q1__7;
  wire [4:0] concat_66568;
  wire [3:0] concat_66569;
  wire [4:0] q0__8;
  wire [4:0] q1__8;
  wire [4:0] concat_66572;
  wire [7:0] array_index_66573;
  wire [7:0] array_index_66574;
  wire [7:0] array_index_66575;
  wire [7:0] array_index_66576;
  wire [5:0] concat_66577;
  wire [7:0] array_index_66578;
  wire [7:0] array_index_66579;
  wire [7:0] array_index_66580;
  wire [7:0] array_index_66581;
  wire [4:0] q0__9;
  wire [4:0] q1__9;
  wire [4:0] concat_66584;
  wire [5:0] concat_66585;
  wire [4:0] q0__10;
  wire [4:0] q1__10;
  wire [4:0] concat_66588;
  wire [7:0] array_index_66589;
  wire [7:0] array_index_66590;
  wire [7:0] array_index_66591;
  wire [7:0] array_index_66592;
  wire [5:0] concat_66593;
  wire [7:0] array_index_66594;
  wire [7:0] array_index_66595;
  wire [7:0] array_index_66596;
  wire [7:0] array_index_66597;
  wire [4:0] q0__11;
  wire [4:0] q1__11;
  wire [4:0] concat_66600;
  wire [5:0] concat_66601;
  wire [4:0] q0__12;
  wire [4:0] q1__12;
  wire [4:0] concat_66604;
  wire [7:0] array_index_66605;
  wire [7:0] array_index_66606;
  wire [7:0] array_index_66607;
  wire [7:0] array_index_66608;
  wire [5:0] concat_66609;
  wire [7:0] array_index_66610;
  wire [7:0] array_index_66611;
  wire [7:0] array_index_66612;
  wire [7:0] array_index_66613;
  wire [4:0] q0__13;
  wire [4:0] q1__13;
  wire [4:0] concat_66616;
  wire [5:0] concat_66617;
  wire [4:0] q0__14;
  wire [4:0] q1__14;
  wire [4:0] concat_66620;
  wire [7:0] array_index_66621;
  wire [7:0] array_index_66622;
  wire [7:0] array_index_66623;
  wire [7:0] array_index_66624;
  wire [5:0] concat_66625;
  wire [7:0] array_index_66626;
  wire [7:0] array_index_66627;
  wire [7:0] array_index_66628;
  wire [7:0] array_index_66629;
  wire [4:0] q0__15;
  wire [4:0] q1__15;
  wire [4:0] concat_66632;
  wire [5:0] concat_66633;
  wire [4:0] q0__16;
  wire [4:0] q1__16;
  wire [3:0] z0__16;
  wire [3:0] z1__16;
  wire [4:0] concat_66638;
  wire [4:0] q0__17;
  wire [4:0] q1__17;
  wire [4:0] concat_66641;
  wire [4:0] q0__18;
  wire [4:0] q1__18;
  wire [4:0] concat_66644;
  wire [4:0] q0__19;
  wire [4:0] q1__19;
  wire [4:0] concat_66647;
  wire [4:0] q0__20;
  wire [4:0] q1__20;
  wire [4:0] concat_66650;
  wire [4:0] q0__21;
  wire [4:0] q1__21;
  wire [4:0] concat_66653;
  wire [4:0] q0__22;
  wire [4:0] q1__22;
  wire [4:0] concat_66656;
  wire [4:0] q0__23;
  wire [4:0] q1__23;
  wire [4:0] concat_66659;
  wire [4:0] q0__24;
  wire [4:0] q1__24;
  wire [5:0] concat_66662;
  wire [4:0] concat_66663;
  wire [4:0] q0__25;
  wire [4:0] q1__25;
  wire [5:0] concat_66666;
  wire [4:0] concat_66667;
  wire [4:0] q0__26;
  wire [4:0] q1__26;
  wire [5:0] concat_66670;
  wire [4:0] concat_66671;
  wire [4:0] q0__27;
  wire [4:0] q1__27;
  wire [5:0] concat_66674;
  wire [4:0] concat_66675;
  wire [4:0] q0__28;
  wire [4:0] q1__28;
  wire [5:0] concat_66678;
  wire [4:0] concat_66679;
  wire [4:0] q0__29;
  wire [4:0] q1__29;
  wire [5:0] concat_66682;
  wire [4:0] concat_66683;
  wire [4:0] q0__30;
  wire [4:0] q1__30;
  wire [5:0] concat_66686;
  wire [4:0] concat_66687;
  wire [4:0] q0__31;
  wire [4:0] q1__31;
  wire [5:0] concat_66690;
  wire [4:0] concat_66691;
  wire [4:0] array_66695[0:1];
  wire [3:0] array_66696[0:1];
  wire [7:0] eight;
  wire [7:0] one_hot_sel_75882;
  wire [7:0] priority_sel_66699;
  wire [4:0] array_66700[0:1];
  wire [7:0] eight__1;
  wire [7:0] one_hot_sel_75876;
  wire [7:0] priority_sel_66703;
  wire [4:0] array_66704[0:1];
  wire [7:0] eight__2;
  wire [7:0] one_hot_sel_75870;
  wire [7:0] priority_sel_66707;
  wire [4:0] array_66708[0:1];
  wire [7:0] eight__3;
  wire [7:0] one_hot_sel_75864;
  wire [7:0] priority_sel_66711;
  wire [4:0] array_66712[0:1];
  wire [7:0] eight__4;
  wire [7:0] one_hot_sel_75858;
  wire [7:0] priority_sel_66715;
  wire [4:0] array_66716[0:1];
  wire [7:0] eight__5;
  wire [7:0] one_hot_sel_75852;
  wire [7:0] priority_sel_66719;
  wire [4:0] array_66720[0:1];
  wire [7:0] eight__6;
  wire [7:0] one_hot_sel_75846;
  wire [7:0] priority_sel_66723;
  wire [4:0] array_66724[0:1];
  wire [7:0] eight__7;
  wire [7:0] one_hot_sel_75840;
  wire [7:0] priority_sel_66727;
  wire [4:0] array_66728[0:1];
  wire [7:0] eight__8;
  wire [7:0] one_hot_sel_75834;
  wire [7:0] priority_sel_66731;
  wire [4:0] array_66732[0:1];
  wire [7:0] eight__9;
  wire [7:0] one_hot_sel_75828;
  wire [7:0] priority_sel_66735;
  wire [4:0] array_66736[0:1];
  wire [7:0] eight__10;
  wire [7:0] one_hot_sel_75822;
  wire [7:0] priority_sel_66739;
  wire [4:0] array_66740[0:1];
  wire [7:0] eight__11;
  wire [7:0] one_hot_sel_75816;
  wire [7:0] priority_sel_66743;
  wire [4:0] array_66744[0:1];
  wire [7:0] eight__12;
  wire [7:0] one_hot_sel_75810;
  wire [7:0] priority_sel_66747;
  wire [4:0] array_66748[0:1];
  wire [7:0] eight__13;
  wire [7:0] one_hot_sel_75804;
  wire [7:0] priority_sel_66751;
  wire [4:0] array_66752[0:1];
  wire [7:0] eight__14;
  wire [7:0] one_hot_sel_75798;
  wire [7:0] priority_sel_66755;
  wire [4:0] array_66756[0:1];
  wire [7:0] eight__31;
  wire [7:0] one_hot_sel_75792;
  wire [7:0] priority_sel_66759;
  wire [4:0] array_66760[0:1];
  wire [3:0] array_66761[0:1];
  wire [7:0] priority_sel_66762;
  wire [7:0] one_hot_sel_75786;
  wire [4:0] array_66764[0:1];
  wire [7:0] priority_sel_66765;
  wire [7:0] one_hot_sel_75780;
  wire [4:0] array_66767[0:1];
  wire [7:0] priority_sel_66768;
  wire [7:0] one_hot_sel_75774;
  wire [4:0] array_66770[0:1];
  wire [7:0] priority_sel_66771;
  wire [7:0] one_hot_sel_75768;
  wire [4:0] array_66773[0:1];
  wire [7:0] priority_sel_66774;
  wire [7:0] one_hot_sel_75762;
  wire [4:0] array_66776[0:1];
  wire [7:0] priority_sel_66777;
  wire [7:0] one_hot_sel_75756;
  wire [4:0] array_66779[0:1];
  wire [7:0] priority_sel_66780;
  wire [7:0] one_hot_sel_75750;
  wire [4:0] array_66782[0:1];
  wire [7:0] priority_sel_66783;
  wire [7:0] one_hot_sel_75744;
  wire [4:0] array_66785[0:1];
  wire [7:0] priority_sel_66786;
  wire [7:0] one_hot_sel_75738;
  wire [4:0] array_66788[0:1];
  wire [7:0] priority_sel_66789;
  wire [7:0] one_hot_sel_75732;
  wire [4:0] array_66791[0:1];
  wire [7:0] priority_sel_66792;
  wire [7:0] one_hot_sel_75726;
  wire [4:0] array_66794[0:1];
  wire [7:0] priority_sel_66795;
  wire [7:0] one_hot_sel_75720;
  wire [4:0] array_66797[0:1];
  wire [7:0] priority_sel_66798;
  wire [7:0] one_hot_sel_75714;
  wire [4:0] array_66800[0:1];
  wire [7:0] priority_sel_66801;
  wire [7:0] one_hot_sel_75708;
  wire [4:0] array_66803[0:1];
  wire [7:0] priority_sel_66804;
  wire [7:0] one_hot_sel_75702;
  wire [4:0] array_66806[0:1];
  wire [7:0] priority_sel_66807;
  wire [7:0] one_hot_sel_75696;
  wire [41:0] tuple_66812;
  wire [41:0] tuple_66813;
  wire [41:0] tuple_66814;
  wire [41:0] tuple_66815;
  wire [41:0] tuple_66816;
  wire [41:0] tuple_66817;
  wire [41:0] tuple_66818;
  wire [41:0] tuple_66819;
  wire [41:0] tuple_66820;
  wire [41:0] tuple_66821;
  wire [41:0] tuple_66822;
  wire [41:0] tuple_66823;
  wire [41:0] tuple_66824;
  wire [41:0] tuple_66825;
  wire [41:0] tuple_66826;
  wire [41:0] tuple_66827;
  wire [41:0] tuple_66828;
  wire [41:0] tuple_66829;
  wire [41:0] tuple_66830;
  wire [41:0] tuple_66831;
  wire [41:0] tuple_66832;
  wire [41:0] tuple_66833;
  wire [41:0] tuple_66834;
  wire [41:0] tuple_66835;
  wire [41:0] tuple_66836;
  wire [41:0] tuple_66837;
  wire [41:0] tuple_66838;
  wire [41:0] tuple_66839;
  wire [41:0] tuple_66840;
  wire [41:0] tuple_66841;
  wire [41:0] tuple_66842;
  wire [41:0] tuple_66843;
  wire [7:0] c_c0;
  wire [7:0] c_c1;
  wire s_last;
  wire [5:0] one_hot_75691;
  wire [5:0] one_hot_75697;
  wire [5:0] one_hot_75703;
  wire [5:0] one_hot_75709;
  wire [5:0] one_hot_75715;
  wire [5:0] one_hot_75721;
  wire [5:0] one_hot_75727;
  wire [5:0] one_hot_75733;
  wire [5:0] one_hot_75739;
  wire [5:0] one_hot_75745;
  wire [5:0] one_hot_75751;
  wire [5:0] one_hot_75757;
  wire [5:0] one_hot_75763;
  wire [5:0] one_hot_75769;
  wire [5:0] one_hot_75775;
  wire [5:0] one_hot_75781;
  wire [5:0] one_hot_75787;
  wire [5:0] one_hot_75793;
  wire [5:0] one_hot_75799;
  wire [5:0] one_hot_75805;
  wire [5:0] one_hot_75811;
  wire [5:0] one_hot_75817;
  wire [5:0] one_hot_75823;
  wire [5:0] one_hot_75829;
  wire [5:0] one_hot_75835;
  wire [5:0] one_hot_75841;
  wire [5:0] one_hot_75847;
  wire [5:0] one_hot_75853;
  wire [5:0] one_hot_75859;
  wire [5:0] one_hot_75865;
  wire [5:0] one_hot_75871;
  wire [4:0] one_hot_75877;
  wire active_inputs_valid_0;
  wire [41:0] array_66849[0:31];
  wire [19:0] tag;
  wire [4:0] bit_slice_75692;
  wire [4:0] bit_slice_75698;
  wire [4:0] bit_slice_75704;
  wire [4:0] bit_slice_75710;
  wire [4:0] bit_slice_75716;
  wire [4:0] bit_slice_75722;
  wire [4:0] bit_slice_75728;
  wire [4:0] bit_slice_75734;
  wire [4:0] bit_slice_75740;
  wire [4:0] bit_slice_75746;
  wire [4:0] bit_slice_75752;
  wire [4:0] bit_slice_75758;
  wire [4:0] bit_slice_75764;
  wire [4:0] bit_slice_75770;
  wire [4:0] bit_slice_75776;
  wire [4:0] bit_slice_75782;
  wire [4:0] bit_slice_75788;
  wire [4:0] bit_slice_75794;
  wire [4:0] bit_slice_75800;
  wire [4:0] bit_slice_75806;
  wire [4:0] bit_slice_75812;
  wire [4:0] bit_slice_75818;
  wire [4:0] bit_slice_75824;
  wire [4:0] bit_slice_75830;
  wire [4:0] bit_slice_75836;
  wire [4:0] bit_slice_75842;
  wire [4:0] bit_slice_75848;
  wire [4:0] bit_slice_75854;
  wire [4:0] bit_slice_75860;
  wire [4:0] bit_slice_75866;
  wire [4:0] bit_slice_75872;
  wire [3:0] bit_slice_75878;
  wire stage_outputs_valid_0;
  wire [1363:0] tuple_66854;
  wire eq_75693;
  wire eq_75699;
  wire eq_75705;
  wire eq_75711;
  wire eq_75717;
  wire eq_75723;
  wire eq_75729;
  wire eq_75735;
  wire eq_75741;
  wire eq_75747;
  wire eq_75753;
  wire eq_75759;
  wire eq_75765;
  wire eq_75771;
  wire eq_75777;
  wire eq_75783;
  wire eq_75789;
  wire eq_75795;
  wire eq_75801;
  wire eq_75807;
  wire eq_75813;
  wire eq_75819;
  wire eq_75825;
  wire eq_75831;
  wire eq_75837;
  wire eq_75843;
  wire eq_75849;
  wire eq_75855;
  wire eq_75861;
  wire eq_75867;
  wire eq_75873;
  wire eq_75879;
  assign c_beat__2 = codes_data[154:27];
  assign c_mode__2 = codes_data[26:24];
  assign literal_65908 = 3'h3;
  assign index = c_beat__2[5:4];
  assign literal_65910 = 2'h2;
  assign literal_65911 = 2'h1;
  assign bit_slice_65912 = c_beat__2[4];
  assign bit_slice_65913 = c_beat__2[5];
  assign literal_65914 = 3'h0;
  assign eq_65915 = c_mode__2 == literal_65908;
  assign eq_65916 = index == literal_65910;
  assign eq_65917 = index == literal_65911;
  assign nor_65918 = ~(bit_slice_65912 | bit_slice_65913);
  assign eq_65920 = c_mode__2 == literal_65914;
  assign literal_65921 = 3'h4;
  assign sign_ext_65922 = {3{eq_65915}};
  assign concat_65923 = {eq_65916, eq_65917, nor_65918};
  assign index__1 = c_beat__2[7:6];
  assign bit_slice_65926 = c_beat__2[6];
  assign bit_slice_65927 = c_beat__2[7];
  assign index__2 = c_beat__2[13:12];
  assign bit_slice_65929 = c_beat__2[12];
  assign bit_slice_65930 = c_beat__2[13];
  assign index__3 = c_beat__2[15:14];
  assign bit_slice_65932 = c_beat__2[14];
  assign bit_slice_65933 = c_beat__2[15];
  assign index__4 = c_beat__2[21:20];
  assign bit_slice_65935 = c_beat__2[20];
  assign bit_slice_65936 = c_beat__2[21];
  assign index__5 = c_beat__2[23:22];
  assign bit_slice_65938 = c_beat__2[22];
  assign bit_slice_65939 = c_beat__2[23];
  assign index__6 = c_beat__2[29:28];
  assign bit_slice_65941 = c_beat__2[28];
  assign bit_slice_65942 = c_beat__2[29];
  assign index__7 = c_beat__2[31:30];
  assign bit_slice_65944 = c_beat__2[30];
  assign bit_slice_65945 = c_beat__2[31];
  assign index__8 = c_beat__2[37:36];
  assign bit_slice_65947 = c_beat__2[36];
  assign bit_slice_65948 = c_beat__2[37];
  assign index__9 = c_beat__2[39:38];
  assign bit_slice_65950 = c_beat__2[38];
  assign bit_slice_65951 = c_beat__2[39];
  assign index__10 = c_beat__2[45:44];
  assign bit_slice_65953 = c_beat__2[44];
  assign bit_slice_65954 = c_beat__2[45];
  assign index__11 = c_beat__2[47:46];
  assign bit_slice_65956 = c_beat__2[46];
  assign bit_slice_65957 = c_beat__2[47];
  assign index__12 = c_beat__2[53:52];
  assign bit_slice_65959 = c_beat__2[52];
  assign bit_slice_65960 = c_beat__2[53];
  assign index__13 = c_beat__2[55:54];
  assign bit_slice_65962 = c_beat__2[54];
  assign bit_slice_65963 = c_beat__2[55];
  assign index__14 = c_beat__2[61:60];
  assign bit_slice_65965 = c_beat__2[60];
  assign bit_slice_65966 = c_beat__2[61];
  assign index__15 = c_beat__2[63:62];
  assign bit_slice_65968 = c_beat__2[62];
  assign bit_slice_65969 = c_beat__2[63];
  assign index__16 = c_beat__2[69:68];
  assign bit_slice_65971 = c_beat__2[68];
  assign bit_slice_65972 = c_beat__2[69];
  assign index__17 = c_beat__2[71:70];
  assign bit_slice_65974 = c_beat__2[70];
  assign bit_slice_65975 = c_beat__2[71];
  assign index__18 = c_beat__2[77:76];
  assign bit_slice_65977 = c_beat__2[76];
  assign bit_slice_65978 = c_beat__2[77];
  assign index__19 = c_beat__2[79:78];
  assign bit_slice_65980 = c_beat__2[78];
  assign bit_slice_65981 = c_beat__2[79];
  assign index__20 = c_beat__2[85:84];
  assign bit_slice_65983 = c_beat__2[84];
  assign bit_slice_65984 = c_beat__2[85];
  assign index__21 = c_beat__2[87:86];
  assign bit_slice_65986 = c_beat__2[86];
  assign bit_slice_65987 = c_beat__2[87];
  assign index__22 = c_beat__2[93:92];
  assign bit_slice_65989 = c_beat__2[92];
  assign bit_slice_65990 = c_beat__2[93];
  assign index__23 = c_beat__2[95:94];
  assign bit_slice_65992 = c_beat__2[94];
  assign bit_slice_65993 = c_beat__2[95];
  assign index__24 = c_beat__2[101:100];
  assign bit_slice_65995 = c_beat__2[100];
  assign bit_slice_65996 = c_beat__2[101];
  assign index__25 = c_beat__2[103:102];
  assign bit_slice_65998 = c_beat__2[102];
  assign bit_slice_65999 = c_beat__2[103];
  assign index__26 = c_beat__2[109:108];
  assign bit_slice_66001 = c_beat__2[108];
  assign bit_slice_66002 = c_beat__2[109];
  assign index__27 = c_beat__2[111:110];
  assign bit_slice_66004 = c_beat__2[110];
  assign bit_slice_66005 = c_beat__2[111];
  assign index__28 = c_beat__2[117:116];
  assign bit_slice_66007 = c_beat__2[116];
  assign bit_slice_66008 = c_beat__2[117];
  assign index__29 = c_beat__2[119:118];
  assign bit_slice_66010 = c_beat__2[118];
  assign bit_slice_66011 = c_beat__2[119];
  assign index__30 = c_beat__2[125:124];
  assign bit_slice_66013 = c_beat__2[124];
  assign bit_slice_66014 = c_beat__2[125];
  assign index__31 = c_beat__2[127:126];
  assign bit_slice_66016 = c_beat__2[126];
  assign bit_slice_66017 = c_beat__2[127];
  assign nor_66018 = ~(eq_65915 | eq_65920);
  assign not_66019 = ~eq_65915;
  assign eq_66020 = c_mode__2 == literal_65921;
  assign and_66021 = sign_ext_65922 & concat_65923;
  assign literal_66023 = 2'h0;
  assign bit_slice_66024 = c_beat__2[3:2];
  assign eq_66025 = index__1 == literal_65910;
  assign eq_66026 = index__1 == literal_65911;
  assign nor_66027 = ~(bit_slice_65926 | bit_slice_65927);
  assign eq_66028 = index__2 == literal_65910;
  assign eq_66029 = index__2 == literal_65911;
  assign nor_66030 = ~(bit_slice_65929 | bit_slice_65930);
  assign eq_66031 = index__3 == literal_65910;
  assign eq_66032 = index__3 == literal_65911;
  assign nor_66033 = ~(bit_slice_65932 | bit_slice_65933);
  assign eq_66034 = index__4 == literal_65910;
  assign eq_66035 = index__4 == literal_65911;
  assign nor_66036 = ~(bit_slice_65935 | bit_slice_65936);
  assign eq_66037 = index__5 == literal_65910;
  assign eq_66038 = index__5 == literal_65911;
  assign nor_66039 = ~(bit_slice_65938 | bit_slice_65939);
  assign eq_66040 = index__6 == literal_65910;
  assign eq_66041 = index__6 == literal_65911;
  assign nor_66042 = ~(bit_slice_65941 | bit_slice_65942);
  assign eq_66043 = index__7 == literal_65910;
  assign eq_66044 = index__7 == literal_65911;
  assign nor_66045 = ~(bit_slice_65944 | bit_slice_65945);
  assign eq_66046 = index__8 == literal_65910;
  assign eq_66047 = index__8 == literal_65911;
  assign nor_66048 = ~(bit_slice_65947 | bit_slice_65948);
  assign eq_66049 = index__9 == literal_65910;
  assign eq_66050 = index__9 == literal_65911;
  assign nor_66051 = ~(bit_slice_65950 | bit_slice_65951);
  assign eq_66052 = index__10 == literal_65910;
  assign eq_66053 = index__10 == literal_65911;
  assign nor_66054 = ~(bit_slice_65953 | bit_slice_65954);
  assign eq_66055 = index__11 == literal_65910;
  assign eq_66056 = index__11 == literal_65911;
  assign nor_66057 = ~(bit_slice_65956 | bit_slice_65957);
  assign eq_66058 = index__12 == literal_65910;
  assign eq_66059 = index__12 == literal_65911;
  assign nor_66060 = ~(bit_slice_65959 | bit_slice_65960);
  assign eq_66061 = index__13 == literal_65910;
  assign eq_66062 = index__13 == literal_65911;
  assign nor_66063 = ~(bit_slice_65962 | bit_slice_65963);
  assign eq_66064 = index__14 == literal_65910;
  assign eq_66065 = index__14 == literal_65911;
  assign nor_66066 = ~(bit_slice_65965 | bit_slice_65966);
  assign eq_66067 = index__15 == literal_65910;
  assign eq_66068 = index__15 == literal_65911;
  assign nor_66069 = ~(bit_slice_65968 | bit_slice_65969);
  assign eq_66070 = index__16 == literal_65910;
  assign eq_66071 = index__16 == literal_65911;
  assign nor_66072 = ~(bit_slice_65971 | bit_slice_65972);
  assign eq_66073 = index__17 == literal_65910;
  assign eq_66074 = index__17 == literal_65911;
  assign nor_66075 = ~(bit_slice_65974 | bit_slice_65975);
  assign eq_66076 = index__18 == literal_65910;
  assign eq_66077 = index__18 == literal_65911;
  assign nor_66078 = ~(bit_slice_65977 | bit_slice_65978);
  assign eq_66079 = index__19 == literal_65910;
  assign eq_66080 = index__19 == literal_65911;
  assign nor_66081 = ~(bit_slice_65980 | bit_slice_65981);
  assign eq_66082 = index__20 == literal_65910;
  assign eq_66083 = index__20 == literal_65911;
  assign nor_66084 = ~(bit_slice_65983 | bit_slice_65984);
  assign eq_66085 = index__21 == literal_65910;
  assign eq_66086 = index__21 == literal_65911;
  assign nor_66087 = ~(bit_slice_65986 | bit_slice_65987);
  assign eq_66088 = index__22 == literal_65910;
  assign eq_66089 = index__22 == literal_65911;
  assign nor_66090 = ~(bit_slice_65989 | bit_slice_65990);
  assign eq_66091 = index__23 == literal_65910;
  assign eq_66092 = index__23 == literal_65911;
  assign nor_66093 = ~(bit_slice_65992 | bit_slice_65993);
  assign eq_66094 = index__24 == literal_65910;
  assign eq_66095 = index__24 == literal_65911;
  assign nor_66096 = ~(bit_slice_65995 | bit_slice_65996);
  assign eq_66097 = index__25 == literal_65910;
  assign eq_66098 = index__25 == literal_65911;
  assign nor_66099 = ~(bit_slice_65998 | bit_slice_65999);
  assign eq_66100 = index__26 == literal_65910;
  assign eq_66101 = index__26 == literal_65911;
  assign nor_66102 = ~(bit_slice_66001 | bit_slice_66002);
  assign eq_66103 = index__27 == literal_65910;
  assign eq_66104 = index__27 == literal_65911;
  assign nor_66105 = ~(bit_slice_66004 | bit_slice_66005);
  assign eq_66106 = index__28 == literal_65910;
  assign eq_66107 = index__28 == literal_65911;
  assign nor_66108 = ~(bit_slice_66007 | bit_slice_66008);
  assign eq_66109 = index__29 == literal_65910;
  assign eq_66110 = index__29 == literal_65911;
  assign nor_66111 = ~(bit_slice_66010 | bit_slice_66011);
  assign eq_66112 = index__30 == literal_65910;
  assign eq_66113 = index__30 == literal_65911;
  assign nor_66114 = ~(bit_slice_66013 | bit_slice_66014);
  assign eq_66115 = index__31 == literal_65910;
  assign eq_66116 = index__31 == literal_65911;
  assign nor_66117 = ~(bit_slice_66016 | bit_slice_66017);
  assign bit_slice_66118 = c_beat__2[3];
  assign sign_ext_66119 = {2{nor_66018}};
  assign bit_slice_66120 = c_beat__2[67];
  assign bit_slice_66121 = c_beat__2[67:66];
  assign bit_slice_66122 = c_beat__2[65:64];
  assign sign_ext_66123 = {2{not_66019}};
  assign not_66124 = ~eq_66020;
  assign nor_66125 = ~(eq_66020 | eq_65915);
  assign nor_66126 = ~(eq_65916 | eq_65917);
  assign or_66127 = bit_slice_65912 | bit_slice_65913;
  assign bit_slice_66128 = and_66021[0];
  assign s_x = slices_data[512:1];
  assign or_66130 = eq_65915 | eq_65920;
  assign four__2 = c_beat__2[7:4];
  assign concat_66131 = {literal_66023, bit_slice_66024};
  assign concat_66133 = {eq_65915, eq_65920};
  assign nor_66134 = ~(eq_66025 | eq_66026);
  assign or_66135 = bit_slice_65926 | bit_slice_65927;
  assign concat_66136 = {eq_66025, eq_66026, nor_66027};
  assign bit_slice_66137 = c_beat__2[11];
  assign bit_slice_66138 = c_beat__2[11:10];
  assign bit_slice_66139 = c_beat__2[9:8];
  assign bit_slice_66140 = c_beat__2[75];
  assign bit_slice_66141 = c_beat__2[75:74];
  assign bit_slice_66142 = c_beat__2[73:72];
  assign nor_66143 = ~(eq_66028 | eq_66029);
  assign or_66144 = bit_slice_65929 | bit_slice_65930;
  assign concat_66145 = {eq_66028, eq_66029, nor_66030};
  assign nor_66146 = ~(eq_66031 | eq_66032);
  assign or_66147 = bit_slice_65932 | bit_slice_65933;
  assign concat_66148 = {eq_66031, eq_66032, nor_66033};
  assign bit_slice_66149 = c_beat__2[19];
  assign bit_slice_66150 = c_beat__2[19:18];
  assign bit_slice_66151 = c_beat__2[17:16];
  assign bit_slice_66152 = c_beat__2[83];
  assign bit_slice_66153 = c_beat__2[83:82];
  assign bit_slice_66154 = c_beat__2[81:80];
  assign nor_66155 = ~(eq_66034 | eq_66035);
  assign or_66156 = bit_slice_65935 | bit_slice_65936;
  assign concat_66157 = {eq_66034, eq_66035, nor_66036};
  assign nor_66158 = ~(eq_66037 | eq_66038);
  assign or_66159 = bit_slice_65938 | bit_slice_65939;
  assign concat_66160 = {eq_66037, eq_66038, nor_66039};
  assign bit_slice_66161 = c_beat__2[27];
  assign bit_slice_66162 = c_beat__2[27:26];
  assign bit_slice_66163 = c_beat__2[25:24];
  assign bit_slice_66164 = c_beat__2[91];
  assign bit_slice_66165 = c_beat__2[91:90];
  assign bit_slice_66166 = c_beat__2[89:88];
  assign nor_66167 = ~(eq_66040 | eq_66041);
  assign or_66168 = bit_slice_65941 | bit_slice_65942;
  assign concat_66169 = {eq_66040, eq_66041, nor_66042};
  assign nor_66170 = ~(eq_66043 | eq_66044);
  assign or_66171 = bit_slice_65944 | bit_slice_65945;
  assign concat_66172 = {eq_66043, eq_66044, nor_66045};
  assign bit_slice_66173 = c_beat__2[35];
  assign bit_slice_66174 = c_beat__2[35:34];
  assign bit_slice_66175 = c_beat__2[33:32];
  assign bit_slice_66176 = c_beat__2[99];
  assign bit_slice_66177 = c_beat__2[99:98];
  assign bit_slice_66178 = c_beat__2[97:96];
  assign nor_66179 = ~(eq_66046 | eq_66047);
  assign or_66180 = bit_slice_65947 | bit_slice_65948;
  assign concat_66181 = {eq_66046, eq_66047, nor_66048};
  assign literal_66182 = 3'h2;
  assign nor_66183 = ~(eq_66049 | eq_66050);
  assign or_66184 = bit_slice_65950 | bit_slice_65951;
  assign concat_66185 = {eq_66049, eq_66050, nor_66051};
  assign bit_slice_66186 = c_beat__2[43];
  assign bit_slice_66187 = c_beat__2[43:42];
  assign bit_slice_66188 = c_beat__2[41:40];
  assign bit_slice_66189 = c_beat__2[107];
  assign bit_slice_66190 = c_beat__2[107:106];
  assign bit_slice_66191 = c_beat__2[105:104];
  assign nor_66192 = ~(eq_66052 | eq_66053);
  assign or_66193 = bit_slice_65953 | bit_slice_65954;
  assign concat_66194 = {eq_66052, eq_66053, nor_66054};
  assign nor_66195 = ~(eq_66055 | eq_66056);
  assign or_66196 = bit_slice_65956 | bit_slice_65957;
  assign concat_66197 = {eq_66055, eq_66056, nor_66057};
  assign bit_slice_66198 = c_beat__2[51];
  assign bit_slice_66199 = c_beat__2[51:50];
  assign bit_slice_66200 = c_beat__2[49:48];
  assign bit_slice_66201 = c_beat__2[115];
  assign bit_slice_66202 = c_beat__2[115:114];
  assign bit_slice_66203 = c_beat__2[113:112];
  assign nor_66204 = ~(eq_66058 | eq_66059);
  assign or_66205 = bit_slice_65959 | bit_slice_65960;
  assign concat_66206 = {eq_66058, eq_66059, nor_66060};
  assign nor_66207 = ~(eq_66061 | eq_66062);
  assign or_66208 = bit_slice_65962 | bit_slice_65963;
  assign concat_66209 = {eq_66061, eq_66062, nor_66063};
  assign bit_slice_66210 = c_beat__2[59];
  assign bit_slice_66211 = c_beat__2[59:58];
  assign bit_slice_66212 = c_beat__2[57:56];
  assign bit_slice_66213 = c_beat__2[123];
  assign bit_slice_66214 = c_beat__2[123:122];
  assign bit_slice_66215 = c_beat__2[121:120];
  assign nor_66216 = ~(eq_66064 | eq_66065);
  assign or_66217 = bit_slice_65965 | bit_slice_65966;
  assign concat_66218 = {eq_66064, eq_66065, nor_66066};
  assign nor_66219 = ~(eq_66067 | eq_66068);
  assign or_66220 = bit_slice_65968 | bit_slice_65969;
  assign concat_66221 = {eq_66067, eq_66068, nor_66069};
  assign q0__0_to_4__0_to_2 = c_beat__2[1:0];
  assign nor_66223 = ~(eq_66070 | eq_66071);
  assign or_66224 = bit_slice_65971 | bit_slice_65972;
  assign concat_66225 = {eq_66070, eq_66071, nor_66072};
  assign nor_66226 = ~(eq_66073 | eq_66074);
  assign or_66227 = bit_slice_65974 | bit_slice_65975;
  assign concat_66228 = {eq_66073, eq_66074, nor_66075};
  assign nor_66229 = ~(eq_66076 | eq_66077);
  assign or_66230 = bit_slice_65977 | bit_slice_65978;
  assign concat_66231 = {eq_66076, eq_66077, nor_66078};
  assign nor_66232 = ~(eq_66079 | eq_66080);
  assign or_66233 = bit_slice_65980 | bit_slice_65981;
  assign concat_66234 = {eq_66079, eq_66080, nor_66081};
  assign nor_66235 = ~(eq_66082 | eq_66083);
  assign or_66236 = bit_slice_65983 | bit_slice_65984;
  assign concat_66237 = {eq_66082, eq_66083, nor_66084};
  assign nor_66238 = ~(eq_66085 | eq_66086);
  assign or_66239 = bit_slice_65986 | bit_slice_65987;
  assign concat_66240 = {eq_66085, eq_66086, nor_66087};
  assign nor_66241 = ~(eq_66088 | eq_66089);
  assign or_66242 = bit_slice_65989 | bit_slice_65990;
  assign concat_66243 = {eq_66088, eq_66089, nor_66090};
  assign nor_66244 = ~(eq_66091 | eq_66092);
  assign or_66245 = bit_slice_65992 | bit_slice_65993;
  assign concat_66246 = {eq_66091, eq_66092, nor_66093};
  assign nor_66247 = ~(eq_66094 | eq_66095);
  assign or_66248 = bit_slice_65995 | bit_slice_65996;
  assign concat_66249 = {eq_66094, eq_66095, nor_66096};
  assign nor_66250 = ~(eq_66097 | eq_66098);
  assign or_66251 = bit_slice_65998 | bit_slice_65999;
  assign concat_66252 = {eq_66097, eq_66098, nor_66099};
  assign nor_66253 = ~(eq_66100 | eq_66101);
  assign or_66254 = bit_slice_66001 | bit_slice_66002;
  assign concat_66255 = {eq_66100, eq_66101, nor_66102};
  assign nor_66256 = ~(eq_66103 | eq_66104);
  assign or_66257 = bit_slice_66004 | bit_slice_66005;
  assign concat_66258 = {eq_66103, eq_66104, nor_66105};
  assign nor_66259 = ~(eq_66106 | eq_66107);
  assign or_66260 = bit_slice_66007 | bit_slice_66008;
  assign concat_66261 = {eq_66106, eq_66107, nor_66108};
  assign nor_66262 = ~(eq_66109 | eq_66110);
  assign or_66263 = bit_slice_66010 | bit_slice_66011;
  assign concat_66264 = {eq_66109, eq_66110, nor_66111};
  assign nor_66265 = ~(eq_66112 | eq_66113);
  assign or_66266 = bit_slice_66013 | bit_slice_66014;
  assign concat_66267 = {eq_66112, eq_66113, nor_66114};
  assign nor_66268 = ~(eq_66115 | eq_66116);
  assign or_66269 = bit_slice_66016 | bit_slice_66017;
  assign concat_66270 = {eq_66115, eq_66116, nor_66117};
  assign q0__4_to_5 = bit_slice_66118 & eq_66020;
  assign q0__0_to_4__2_to_4 = bit_slice_66024 & sign_ext_66119;
  assign q1__4_to_5 = bit_slice_66120 & eq_66020;
  assign q1__0_to_4__2_to_4 = bit_slice_66121 & sign_ext_66119;
  assign q1__0_to_4__0_to_2 = bit_slice_66122 & sign_ext_66123;
  assign c_z0__2 = codes_data[23:20];
  assign sign_ext_66277 = {4{not_66124}};
  assign c_z1__1 = codes_data[19:16];
  assign sign_ext_66279 = {4{nor_66125}};
  assign and_66280 = eq_65915 & nor_66126 & or_66127;
  assign bit_slice_66281 = and_66021[2:1];
  assign or_66282 = bit_slice_66128 | eq_65920;
  assign s_x_b__2[0] = s_x[7:0];
  assign s_x_b__2[1] = s_x[15:8];
  assign s_x_b__2[2] = s_x[23:16];
  assign s_x_b__2[3] = s_x[31:24];
  assign s_x_b__2[4] = s_x[39:32];
  assign s_x_b__2[5] = s_x[47:40];
  assign s_x_b__2[6] = s_x[55:48];
  assign s_x_b__2[7] = s_x[63:56];
  assign s_x_b__2[8] = s_x[71:64];
  assign s_x_b__2[9] = s_x[79:72];
  assign s_x_b__2[10] = s_x[87:80];
  assign s_x_b__2[11] = s_x[95:88];
  assign s_x_b__2[12] = s_x[103:96];
  assign s_x_b__2[13] = s_x[111:104];
  assign s_x_b__2[14] = s_x[119:112];
  assign s_x_b__2[15] = s_x[127:120];
  assign s_x_b__2[16] = s_x[135:128];
  assign s_x_b__2[17] = s_x[143:136];
  assign s_x_b__2[18] = s_x[151:144];
  assign s_x_b__2[19] = s_x[159:152];
  assign s_x_b__2[20] = s_x[167:160];
  assign s_x_b__2[21] = s_x[175:168];
  assign s_x_b__2[22] = s_x[183:176];
  assign s_x_b__2[23] = s_x[191:184];
  assign s_x_b__2[24] = s_x[199:192];
  assign s_x_b__2[25] = s_x[207:200];
  assign s_x_b__2[26] = s_x[215:208];
  assign s_x_b__2[27] = s_x[223:216];
  assign s_x_b__2[28] = s_x[231:224];
  assign s_x_b__2[29] = s_x[239:232];
  assign s_x_b__2[30] = s_x[247:240];
  assign s_x_b__2[31] = s_x[255:248];
  assign literal_66284 = 5'h00;
  assign literal_66285 = 5'h01;
  assign literal_66286 = 5'h02;
  assign literal_66287 = 5'h03;
  assign or_66288 = nor_65918 | not_66019;
  assign s_x_a__2[0] = s_x[263:256];
  assign s_x_a__2[1] = s_x[271:264];
  assign s_x_a__2[2] = s_x[279:272];
  assign s_x_a__2[3] = s_x[287:280];
  assign s_x_a__2[4] = s_x[295:288];
  assign s_x_a__2[5] = s_x[303:296];
  assign s_x_a__2[6] = s_x[311:304];
  assign s_x_a__2[7] = s_x[319:312];
  assign s_x_a__2[8] = s_x[327:320];
  assign s_x_a__2[9] = s_x[335:328];
  assign s_x_a__2[10] = s_x[343:336];
  assign s_x_a__2[11] = s_x[351:344];
  assign s_x_a__2[12] = s_x[359:352];
  assign s_x_a__2[13] = s_x[367:360];
  assign s_x_a__2[14] = s_x[375:368];
  assign s_x_a__2[15] = s_x[383:376];
  assign s_x_a__2[16] = s_x[391:384];
  assign s_x_a__2[17] = s_x[399:392];
  assign s_x_a__2[18] = s_x[407:400];
  assign s_x_a__2[19] = s_x[415:408];
  assign s_x_a__2[20] = s_x[423:416];
  assign s_x_a__2[21] = s_x[431:424];
  assign s_x_a__2[22] = s_x[439:432];
  assign s_x_a__2[23] = s_x[447:440];
  assign s_x_a__2[24] = s_x[455:448];
  assign s_x_a__2[25] = s_x[463:456];
  assign s_x_a__2[26] = s_x[471:464];
  assign s_x_a__2[27] = s_x[479:472];
  assign s_x_a__2[28] = s_x[487:480];
  assign s_x_a__2[29] = s_x[495:488];
  assign s_x_a__2[30] = s_x[503:496];
  assign s_x_a__2[31] = s_x[511:504];
  assign q0__1__4_to_5 = bit_slice_65927 & eq_66020;
  assign q0__1__0_to_4 = or_66130 ? concat_66131 : four__2;
  assign q1__1__4_to_5 = bit_slice_65975 & eq_66020;
  assign q1__1__0_to_4__2_to_4 = index__17 & sign_ext_66119;
  assign q1__1__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66121, literal_66023, index__16);
  assign and_66295 = eq_65915 & nor_66134 & or_66135;
  assign and_66296 = sign_ext_65922 & concat_66136;
  assign q0__2__4_to_5 = bit_slice_66137 & eq_66020;
  assign q0__2__0_to_4__2_to_4 = bit_slice_66138 & sign_ext_66119;
  assign q0__2__0_to_4__0_to_2 = eq_65920 ? index : bit_slice_66139;
  assign q1__2__4_to_5 = bit_slice_66140 & eq_66020;
  assign q1__2__0_to_4__2_to_4 = bit_slice_66141 & sign_ext_66119;
  assign q1__2__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__16, literal_66023, bit_slice_66142);
  assign and_66303 = eq_65915 & nor_66143 & or_66144;
  assign and_66304 = sign_ext_65922 & concat_66145;
  assign literal_66305 = 5'h04;
  assign literal_66306 = 5'h05;
  assign literal_66307 = 5'h06;
  assign literal_66308 = 5'h07;
  assign q0__3__4_to_5 = bit_slice_65933 & eq_66020;
  assign q0__3__0_to_4__2_to_4 = index__3 & sign_ext_66119;
  assign q0__3__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__1, bit_slice_66138, index__2);
  assign q1__3__4_to_5 = bit_slice_65981 & eq_66020;
  assign q1__3__0_to_4__2_to_4 = index__19 & sign_ext_66119;
  assign q1__3__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__17, literal_66023, index__18);
  assign and_66315 = eq_65915 & nor_66146 & or_66147;
  assign and_66316 = sign_ext_65922 & concat_66148;
  assign q0__4__4_to_5 = bit_slice_66149 & eq_66020;
  assign q0__4__0_to_4__2_to_4 = bit_slice_66150 & sign_ext_66119;
  assign q0__4__0_to_4__0_to_2 = eq_65920 ? bit_slice_66139 : bit_slice_66151;
  assign q1__4__4_to_5 = bit_slice_66152 & eq_66020;
  assign q1__4__0_to_4__2_to_4 = bit_slice_66153 & sign_ext_66119;
  assign q1__4__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66142, literal_66023, bit_slice_66154);
  assign and_66323 = eq_65915 & nor_66155 & or_66156;
  assign and_66324 = sign_ext_65922 & concat_66157;
  assign literal_66325 = 5'h08;
  assign literal_66326 = 5'h09;
  assign literal_66327 = 5'h0a;
  assign literal_66328 = 5'h0b;
  assign q0__5__4_to_5 = bit_slice_65939 & eq_66020;
  assign q0__5__0_to_4__2_to_4 = index__5 & sign_ext_66119;
  assign q0__5__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66138, bit_slice_66150, index__4);
  assign q1__5__4_to_5 = bit_slice_65987 & eq_66020;
  assign q1__5__0_to_4__2_to_4 = index__21 & sign_ext_66119;
  assign q1__5__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66141, literal_66023, index__20);
  assign and_66335 = eq_65915 & nor_66158 & or_66159;
  assign and_66336 = sign_ext_65922 & concat_66160;
  assign q0__6__4_to_5 = bit_slice_66161 & eq_66020;
  assign q0__6__0_to_4__2_to_4 = bit_slice_66162 & sign_ext_66119;
  assign q0__6__0_to_4__0_to_2 = eq_65920 ? index__2 : bit_slice_66163;
  assign q1__6__4_to_5 = bit_slice_66164 & eq_66020;
  assign q1__6__0_to_4__2_to_4 = bit_slice_66165 & sign_ext_66119;
  assign q1__6__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__18, literal_66023, bit_slice_66166);
  assign and_66343 = eq_65915 & nor_66167 & or_66168;
  assign and_66344 = sign_ext_65922 & concat_66169;
  assign literal_66345 = 5'h0c;
  assign literal_66346 = 5'h0d;
  assign literal_66347 = 5'h0e;
  assign literal_66348 = 5'h0f;
  assign q0__7__4_to_5 = bit_slice_65945 & eq_66020;
  assign q0__7__0_to_4__2_to_4 = index__7 & sign_ext_66119;
  assign q0__7__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__3, bit_slice_66162, index__6);
  assign q1__7__4_to_5 = bit_slice_65993 & eq_66020;
  assign q1__7__0_to_4__2_to_4 = index__23 & sign_ext_66119;
  assign q1__7__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__19, literal_66023, index__22);
  assign and_66355 = eq_65915 & nor_66170 & or_66171;
  assign and_66356 = sign_ext_65922 & concat_66172;
  assign q0__8__4_to_5 = bit_slice_66173 & eq_66020;
  assign q0__8__0_to_4__2_to_4 = bit_slice_66174 & sign_ext_66119;
  assign q0__8__0_to_4__0_to_2 = eq_65920 ? bit_slice_66151 : bit_slice_66175;
  assign q1__8__4_to_5 = bit_slice_66176 & eq_66020;
  assign q1__8__0_to_4__2_to_4 = bit_slice_66177 & sign_ext_66119;
  assign q1__8__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66154, literal_66023, bit_slice_66178);
  assign and_66363 = eq_65915 & nor_66179 & or_66180;
  assign and_66364 = sign_ext_65922 & concat_66181;
  assign literal_66365 = 5'h10;
  assign literal_66366 = 5'h11;
  assign literal_66367 = 5'h12;
  assign literal_66368 = 5'h13;
  assign eq_66369 = c_mode__2 == literal_66182;
  assign q0__9__4_to_5 = bit_slice_65951 & eq_66020;
  assign q0__9__0_to_4__2_to_4 = index__9 & sign_ext_66119;
  assign q0__9__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66150, bit_slice_66174, index__8);
  assign q1__9__4_to_5 = bit_slice_65999 & eq_66020;
  assign q1__9__0_to_4__2_to_4 = index__25 & sign_ext_66119;
  assign q1__9__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66153, literal_66023, index__24);
  assign and_66376 = eq_65915 & nor_66183 & or_66184;
  assign and_66377 = sign_ext_65922 & concat_66185;
  assign q0__10__4_to_5 = bit_slice_66186 & eq_66020;
  assign q0__10__0_to_4__2_to_4 = bit_slice_66187 & sign_ext_66119;
  assign q0__10__0_to_4__0_to_2 = eq_65920 ? index__4 : bit_slice_66188;
  assign q1__10__4_to_5 = bit_slice_66189 & eq_66020;
  assign q1__10__0_to_4__2_to_4 = bit_slice_66190 & sign_ext_66119;
  assign q1__10__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__20, literal_66023, bit_slice_66191);
  assign and_66384 = eq_65915 & nor_66192 & or_66193;
  assign and_66385 = sign_ext_65922 & concat_66194;
  assign literal_66386 = 5'h14;
  assign literal_66387 = 5'h15;
  assign literal_66388 = 5'h16;
  assign literal_66389 = 5'h17;
  assign q0__11__4_to_5 = bit_slice_65957 & eq_66020;
  assign q0__11__0_to_4__2_to_4 = index__11 & sign_ext_66119;
  assign q0__11__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__5, bit_slice_66187, index__10);
  assign q1__11__4_to_5 = bit_slice_66005 & eq_66020;
  assign q1__11__0_to_4__2_to_4 = index__27 & sign_ext_66119;
  assign q1__11__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__21, literal_66023, index__26);
  assign and_66396 = eq_65915 & nor_66195 & or_66196;
  assign and_66397 = sign_ext_65922 & concat_66197;
  assign q0__12__4_to_5 = bit_slice_66198 & eq_66020;
  assign q0__12__0_to_4__2_to_4 = bit_slice_66199 & sign_ext_66119;
  assign q0__12__0_to_4__0_to_2 = eq_65920 ? bit_slice_66163 : bit_slice_66200;
  assign q1__12__4_to_5 = bit_slice_66201 & eq_66020;
  assign q1__12__0_to_4__2_to_4 = bit_slice_66202 & sign_ext_66119;
  assign q1__12__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66166, literal_66023, bit_slice_66203);
  assign and_66404 = eq_65915 & nor_66204 & or_66205;
  assign and_66405 = sign_ext_65922 & concat_66206;
  assign literal_66406 = 5'h18;
  assign literal_66407 = 5'h19;
  assign literal_66408 = 5'h1a;
  assign literal_66409 = 5'h1b;
  assign q0__13__4_to_5 = bit_slice_65963 & eq_66020;
  assign q0__13__0_to_4__2_to_4 = index__13 & sign_ext_66119;
  assign q0__13__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66162, bit_slice_66199, index__12);
  assign q1__13__4_to_5 = bit_slice_66011 & eq_66020;
  assign q1__13__0_to_4__2_to_4 = index__29 & sign_ext_66119;
  assign q1__13__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66165, literal_66023, index__28);
  assign and_66416 = eq_65915 & nor_66207 & or_66208;
  assign and_66417 = sign_ext_65922 & concat_66209;
  assign q0__14__4_to_5 = bit_slice_66210 & eq_66020;
  assign q0__14__0_to_4__2_to_4 = bit_slice_66211 & sign_ext_66119;
  assign q0__14__0_to_4__0_to_2 = eq_65920 ? index__6 : bit_slice_66212;
  assign q1__14__4_to_5 = bit_slice_66213 & eq_66020;
  assign q1__14__0_to_4__2_to_4 = bit_slice_66214 & sign_ext_66119;
  assign q1__14__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__22, literal_66023, bit_slice_66215);
  assign and_66424 = eq_65915 & nor_66216 & or_66217;
  assign and_66425 = sign_ext_65922 & concat_66218;
  assign literal_66426 = 5'h1c;
  assign literal_66427 = 5'h1d;
  assign literal_66428 = 5'h1e;
  assign literal_66429 = 5'h1f;
  assign q0__15__4_to_5 = bit_slice_65969 & eq_66020;
  assign q0__15__0_to_4__2_to_4 = index__15 & sign_ext_66119;
  assign q0__15__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__7, bit_slice_66211, index__14);
  assign q1__15__4_to_5 = bit_slice_66017 & eq_66020;
  assign q1__15__0_to_4__2_to_4 = index__31 & sign_ext_66119;
  assign q1__15__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__23, literal_66023, index__30);
  assign and_66436 = eq_65915 & nor_66219 & or_66220;
  assign and_66437 = sign_ext_65922 & concat_66221;
  assign q0__16__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66175, literal_66023, q0__0_to_4__0_to_2);
  assign q1__16__0_to_4__0_to_2 = eq_65920 ? bit_slice_66178 : bit_slice_66122;
  assign and_66440 = eq_65915 & nor_66223 & or_66224;
  assign and_66441 = sign_ext_65922 & concat_66225;
  assign q0__17__0_to_4__2_to_4 = index__1 & sign_ext_66119;
  assign q0__17__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66174, literal_66023, index);
  assign q1__17__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66177, bit_slice_66121, index__16);
  assign and_66445 = eq_65915 & nor_66226 & or_66227;
  assign and_66446 = sign_ext_65922 & concat_66228;
  assign q0__18__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__8, literal_66023, bit_slice_66139);
  assign q1__18__0_to_4__0_to_2 = eq_65920 ? index__24 : bit_slice_66142;
  assign and_66449 = eq_65915 & nor_66229 & or_66230;
  assign and_66450 = sign_ext_65922 & concat_66231;
  assign q0__19__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__9, literal_66023, index__2);
  assign q1__19__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__25, bit_slice_66141, index__18);
  assign and_66453 = eq_65915 & nor_66232 & or_66233;
  assign and_66454 = sign_ext_65922 & concat_66234;
  assign q0__20__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66188, literal_66023, bit_slice_66151);
  assign q1__20__0_to_4__0_to_2 = eq_65920 ? bit_slice_66191 : bit_slice_66154;
  assign and_66457 = eq_65915 & nor_66235 & or_66236;
  assign and_66458 = sign_ext_65922 & concat_66237;
  assign q0__21__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66187, literal_66023, index__4);
  assign q1__21__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66190, bit_slice_66153, index__20);
  assign and_66461 = eq_65915 & nor_66238 & or_66239;
  assign and_66462 = sign_ext_65922 & concat_66240;
  assign q0__22__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__10, literal_66023, bit_slice_66163);
  assign q1__22__0_to_4__0_to_2 = eq_65920 ? index__26 : bit_slice_66166;
  assign and_66465 = eq_65915 & nor_66241 & or_66242;
  assign and_66466 = sign_ext_65922 & concat_66243;
  assign q0__23__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__11, literal_66023, index__6);
  assign q1__23__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__27, bit_slice_66165, index__22);
  assign and_66469 = eq_65915 & nor_66244 & or_66245;
  assign and_66470 = sign_ext_65922 & concat_66246;
  assign q0__24__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66200, literal_66023, bit_slice_66175);
  assign q1__24__0_to_4__0_to_2 = eq_65920 ? bit_slice_66203 : bit_slice_66178;
  assign and_66473 = eq_65915 & nor_66247 & or_66248;
  assign and_66474 = sign_ext_65922 & concat_66249;
  assign q0__25__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66199, literal_66023, index__8);
  assign q1__25__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66202, bit_slice_66177, index__24);
  assign and_66477 = eq_65915 & nor_66250 & or_66251;
  assign and_66478 = sign_ext_65922 & concat_66252;
  assign q0__26__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__12, literal_66023, bit_slice_66188);
  assign q1__26__0_to_4__0_to_2 = eq_65920 ? index__28 : bit_slice_66191;
  assign and_66481 = eq_65915 & nor_66253 & or_66254;
  assign and_66482 = sign_ext_65922 & concat_66255;
  assign q0__27__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__13, literal_66023, index__10);
  assign q1__27__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__29, bit_slice_66190, index__26);
  assign and_66485 = eq_65915 & nor_66256 & or_66257;
  assign and_66486 = sign_ext_65922 & concat_66258;
  assign q0__28__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66212, literal_66023, bit_slice_66200);
  assign q1__28__0_to_4__0_to_2 = eq_65920 ? bit_slice_66215 : bit_slice_66203;
  assign and_66489 = eq_65915 & nor_66259 & or_66260;
  assign and_66490 = sign_ext_65922 & concat_66261;
  assign q0__29__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66211, literal_66023, index__12);
  assign q1__29__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, bit_slice_66214, bit_slice_66202, index__28);
  assign and_66493 = eq_65915 & nor_66262 & or_66263;
  assign and_66494 = sign_ext_65922 & concat_66264;
  assign q0__30__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__14, literal_66023, bit_slice_66212);
  assign q1__30__0_to_4__0_to_2 = eq_65920 ? index__30 : bit_slice_66215;
  assign and_66497 = eq_65915 & nor_66265 & or_66266;
  assign and_66498 = sign_ext_65922 & concat_66267;
  assign q0__31__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__15, literal_66023, index__14);
  assign q1__31__0_to_4__0_to_2 = priority_sel_2b_2way(concat_66133, index__31, bit_slice_66214, index__30);
  assign and_66501 = eq_65915 & nor_66268 & or_66269;
  assign and_66502 = sign_ext_65922 & concat_66270;
  assign q0 = {q0__4_to_5, q0__0_to_4__2_to_4, q0__0_to_4__0_to_2};
  assign q1 = {q1__4_to_5, q1__0_to_4__2_to_4, q1__0_to_4__0_to_2};
  assign z0 = c_z0__2 & sign_ext_66277;
  assign z1 = c_z1__1 & sign_ext_66279;
  assign concat_66507 = {and_66280, bit_slice_66281, or_66282};
  assign array_index_66508 = s_x_b__2[literal_66284];
  assign array_index_66509 = s_x_b__2[literal_66285];
  assign array_index_66510 = s_x_b__2[literal_66286];
  assign array_index_66511 = s_x_b__2[literal_66287];
  assign concat_66513 = {eq_65916, eq_65917, or_66288};
  assign array_index_66514 = s_x_a__2[literal_66284];
  assign array_index_66515 = s_x_a__2[literal_66285];
  assign array_index_66516 = s_x_a__2[literal_66286];
  assign array_index_66517 = s_x_a__2[literal_66287];
  assign q0__1 = {q0__1__4_to_5, q0__1__0_to_4};
  assign q1__1 = {q1__1__4_to_5, q1__1__0_to_4__2_to_4, q1__1__0_to_4__0_to_2};
  assign concat_66520 = {and_66295, and_66296, eq_65920};
  assign concat_66521 = {eq_66025, eq_66026, nor_66027, not_66019};
  assign q0__2 = {q0__2__4_to_5, q0__2__0_to_4__2_to_4, q0__2__0_to_4__0_to_2};
  assign q1__2 = {q1__2__4_to_5, q1__2__0_to_4__2_to_4, q1__2__0_to_4__0_to_2};
  assign concat_66524 = {and_66303, and_66304, eq_65920};
  assign array_index_66525 = s_x_b__2[literal_66305];
  assign array_index_66526 = s_x_b__2[literal_66306];
  assign array_index_66527 = s_x_b__2[literal_66307];
  assign array_index_66528 = s_x_b__2[literal_66308];
  assign concat_66529 = {eq_66028, eq_66029, nor_66030, not_66019};
  assign array_index_66530 = s_x_a__2[literal_66305];
  assign array_index_66531 = s_x_a__2[literal_66306];
  assign array_index_66532 = s_x_a__2[literal_66307];
  assign array_index_66533 = s_x_a__2[literal_66308];
  assign q0__3 = {q0__3__4_to_5, q0__3__0_to_4__2_to_4, q0__3__0_to_4__0_to_2};
  assign q1__3 = {q1__3__4_to_5, q1__3__0_to_4__2_to_4, q1__3__0_to_4__0_to_2};
  assign concat_66536 = {and_66315, and_66316, eq_65920};
  assign concat_66537 = {eq_66031, eq_66032, nor_66033, not_66019};
  assign q0__4 = {q0__4__4_to_5, q0__4__0_to_4__2_to_4, q0__4__0_to_4__0_to_2};
  assign q1__4 = {q1__4__4_to_5, q1__4__0_to_4__2_to_4, q1__4__0_to_4__0_to_2};
  assign concat_66540 = {and_66323, and_66324, eq_65920};
  assign array_index_66541 = s_x_b__2[literal_66325];
  assign array_index_66542 = s_x_b__2[literal_66326];
  assign array_index_66543 = s_x_b__2[literal_66327];
  assign array_index_66544 = s_x_b__2[literal_66328];
  assign concat_66545 = {eq_66034, eq_66035, nor_66036, not_66019};
  assign array_index_66546 = s_x_a__2[literal_66325];
  assign array_index_66547 = s_x_a__2[literal_66326];
  assign array_index_66548 = s_x_a__2[literal_66327];
  assign array_index_66549 = s_x_a__2[literal_66328];
  assign q0__5 = {q0__5__4_to_5, q0__5__0_to_4__2_to_4, q0__5__0_to_4__0_to_2};
  assign q1__5 = {q1__5__4_to_5, q1__5__0_to_4__2_to_4, q1__5__0_to_4__0_to_2};
  assign concat_66552 = {and_66335, and_66336, eq_65920};
  assign concat_66553 = {eq_66037, eq_66038, nor_66039, not_66019};
  assign q0__6 = {q0__6__4_to_5, q0__6__0_to_4__2_to_4, q0__6__0_to_4__0_to_2};
  assign q1__6 = {q1__6__4_to_5, q1__6__0_to_4__2_to_4, q1__6__0_to_4__0_to_2};
  assign concat_66556 = {and_66343, and_66344, eq_65920};
  assign array_index_66557 = s_x_b__2[literal_66345];
  assign array_index_66558 = s_x_b__2[literal_66346];
  assign array_index_66559 = s_x_b__2[literal_66347];
  assign array_index_66560 = s_x_b__2[literal_66348];
  assign concat_66561 = {eq_66040, eq_66041, nor_66042, not_66019};
  assign array_index_66562 = s_x_a__2[literal_66345];
  assign array_index_66563 = s_x_a__2[literal_66346];
  assign array_index_66564 = s_x_a__2[literal_66347];
  assign array_index_66565 = s_x_a__2[literal_66348];
  assign q0__7 = {q0__7__4_to_5, q0__7__0_to_4__2_to_4, q0__7__0_to_4__0_to_2};
  assign q1__7 = {q1__7__4_to_5, q1__7__0_to_4__2_to_4, q1__7__0_to_4__0_to_2};
  assign concat_66568 = {and_66355, and_66356, eq_65920};
  assign concat_66569 = {eq_66043, eq_66044, nor_66045, not_66019};
  assign q0__8 = {q0__8__4_to_5, q0__8__0_to_4__2_to_4, q0__8__0_to_4__0_to_2};
  assign q1__8 = {q1__8__4_to_5, q1__8__0_to_4__2_to_4, q1__8__0_to_4__0_to_2};
  assign concat_66572 = {and_66363, and_66364, eq_65920};
  assign array_index_66573 = s_x_b__2[literal_66365];
  assign array_index_66574 = s_x_b__2[literal_66366];
  assign array_index_66575 = s_x_b__2[literal_66367];
  assign array_index_66576 = s_x_b__2[literal_66368];
  assign concat_66577 = {eq_66369, and_66363, and_66364, eq_65920};
  assign array_index_66578 = s_x_a__2[literal_66365];
  assign array_index_66579 = s_x_a__2[literal_66366];
  assign array_index_66580 = s_x_a__2[literal_66367];
  assign array_index_66581 = s_x_a__2[literal_66368];
  assign q0__9 = {q0__9__4_to_5, q0__9__0_to_4__2_to_4, q0__9__0_to_4__0_to_2};
  assign q1__9 = {q1__9__4_to_5, q1__9__0_to_4__2_to_4, q1__9__0_to_4__0_to_2};
  assign concat_66584 = {and_66376, and_66377, eq_65920};
  assign concat_66585 = {eq_66369, and_66376, and_66377, eq_65920};
  assign q0__10 = {q0__10__4_to_5, q0__10__0_to_4__2_to_4, q0__10__0_to_4__0_to_2};
  assign q1__10 = {q1__10__4_to_5, q1__10__0_to_4__2_to_4, q1__10__0_to_4__0_to_2};
  assign concat_66588 = {and_66384, and_66385, eq_65920};
  assign array_index_66589 = s_x_b__2[literal_66386];
  assign array_index_66590 = s_x_b__2[literal_66387];
  assign array_index_66591 = s_x_b__2[literal_66388];
  assign array_index_66592 = s_x_b__2[literal_66389];
  assign concat_66593 = {eq_66369, and_66384, and_66385, eq_65920};
  assign array_index_66594 = s_x_a__2[literal_66386];
  assign array_index_66595 = s_x_a__2[literal_66387];
  assign array_index_66596 = s_x_a__2[literal_66388];
  assign array_index_66597 = s_x_a__2[literal_66389];
  assign q0__11 = {q0__11__4_to_5, q0__11__0_to_4__2_to_4, q0__11__0_to_4__0_to_2};
  assign q1__11 = {q1__11__4_to_5, q1__11__0_to_4__2_to_4, q1__11__0_to_4__0_to_2};
  assign concat_66600 = {and_66396, and_66397, eq_65920};
  assign concat_66601 = {eq_66369, and_66396, and_66397, eq_65920};
  assign q0__12 = {q0__12__4_to_5, q0__12__0_to_4__2_to_4, q0__12__0_to_4__0_to_2};
  assign q1__12 = {q1__12__4_to_5, q1__12__0_to_4__2_to_4, q1__12__0_to_4__0_to_2};
  assign concat_66604 = {and_66404, and_66405, eq_65920};
  assign array_index_66605 = s_x_b__2[literal_66406];
  assign array_index_66606 = s_x_b__2[literal_66407];
  assign array_index_66607 = s_x_b__2[literal_66408];
  assign array_index_66608 = s_x_b__2[literal_66409];
  assign concat_66609 = {eq_66369, and_66404, and_66405, eq_65920};
  assign array_index_66610 = s_x_a__2[literal_66406];
  assign array_index_66611 = s_x_a__2[literal_66407];
  assign array_index_66612 = s_x_a__2[literal_66408];
  assign array_index_66613 = s_x_a__2[literal_66409];
  assign q0__13 = {q0__13__4_to_5, q0__13__0_to_4__2_to_4, q0__13__0_to_4__0_to_2};
  assign q1__13 = {q1__13__4_to_5, q1__13__0_to_4__2_to_4, q1__13__0_to_4__0_to_2};
  assign concat_66616 = {and_66416, and_66417, eq_65920};
  assign concat_66617 = {eq_66369, and_66416, and_66417, eq_65920};
  assign q0__14 = {q0__14__4_to_5, q0__14__0_to_4__2_to_4, q0__14__0_to_4__0_to_2};
  assign q1__14 = {q1__14__4_to_5, q1__14__0_to_4__2_to_4, q1__14__0_to_4__0_to_2};
  assign concat_66620 = {and_66424, and_66425, eq_65920};
  assign array_index_66621 = s_x_b__2[literal_66426];
  assign array_index_66622 = s_x_b__2[literal_66427];
  assign array_index_66623 = s_x_b__2[literal_66428];
  assign array_index_66624 = s_x_b__2[literal_66429];
  assign concat_66625 = {eq_66369, and_66424, and_66425, eq_65920};
  assign array_index_66626 = s_x_a__2[literal_66426];
  assign array_index_66627 = s_x_a__2[literal_66427];
  assign array_index_66628 = s_x_a__2[literal_66428];
  assign array_index_66629 = s_x_a__2[literal_66429];
  assign q0__15 = {q0__15__4_to_5, q0__15__0_to_4__2_to_4, q0__15__0_to_4__0_to_2};
  assign q1__15 = {q1__15__4_to_5, q1__15__0_to_4__2_to_4, q1__15__0_to_4__0_to_2};
  assign concat_66632 = {and_66436, and_66437, eq_65920};
  assign concat_66633 = {eq_66369, and_66436, and_66437, eq_65920};
  assign q0__16 = {q0__4_to_5, q0__0_to_4__2_to_4, q0__16__0_to_4__0_to_2};
  assign q1__16 = {q1__4_to_5, q1__0_to_4__2_to_4, q1__16__0_to_4__0_to_2};
  assign z0__16 = c_z0__2 & sign_ext_66279;
  assign z1__16 = c_z1__1 & sign_ext_66277;
  assign concat_66638 = {and_66440, and_66441, eq_65920};
  assign q0__17 = {q0__1__4_to_5, q0__17__0_to_4__2_to_4, q0__17__0_to_4__0_to_2};
  assign q1__17 = {q1__1__4_to_5, q1__1__0_to_4__2_to_4, q1__17__0_to_4__0_to_2};
  assign concat_66641 = {and_66445, and_66446, eq_65920};
  assign q0__18 = {q0__2__4_to_5, q0__2__0_to_4__2_to_4, q0__18__0_to_4__0_to_2};
  assign q1__18 = {q1__2__4_to_5, q1__2__0_to_4__2_to_4, q1__18__0_to_4__0_to_2};
  assign concat_66644 = {and_66449, and_66450, eq_65920};
  assign q0__19 = {q0__3__4_to_5, q0__3__0_to_4__2_to_4, q0__19__0_to_4__0_to_2};
  assign q1__19 = {q1__3__4_to_5, q1__3__0_to_4__2_to_4, q1__19__0_to_4__0_to_2};
  assign concat_66647 = {and_66453, and_66454, eq_65920};
  assign q0__20 = {q0__4__4_to_5, q0__4__0_to_4__2_to_4, q0__20__0_to_4__0_to_2};
  assign q1__20 = {q1__4__4_to_5, q1__4__0_to_4__2_to_4, q1__20__0_to_4__0_to_2};
  assign concat_66650 = {and_66457, and_66458, eq_65920};
  assign q0__21 = {q0__5__4_to_5, q0__5__0_to_4__2_to_4, q0__21__0_to_4__0_to_2};
  assign q1__21 = {q1__5__4_to_5, q1__5__0_to_4__2_to_4, q1__21__0_to_4__0_to_2};
  assign concat_66653 = {and_66461, and_66462, eq_65920};
  assign q0__22 = {q0__6__4_to_5, q0__6__0_to_4__2_to_4, q0__22__0_to_4__0_to_2};
  assign q1__22 = {q1__6__4_to_5, q1__6__0_to_4__2_to_4, q1__22__0_to_4__0_to_2};
  assign concat_66656 = {and_66465, and_66466, eq_65920};
  assign q0__23 = {q0__7__4_to_5, q0__7__0_to_4__2_to_4, q0__23__0_to_4__0_to_2};
  assign q1__23 = {q1__7__4_to_5, q1__7__0_to_4__2_to_4, q1__23__0_to_4__0_to_2};
  assign concat_66659 = {and_66469, and_66470, eq_65920};
  assign q0__24 = {q0__8__4_to_5, q0__8__0_to_4__2_to_4, q0__24__0_to_4__0_to_2};
  assign q1__24 = {q1__8__4_to_5, q1__8__0_to_4__2_to_4, q1__24__0_to_4__0_to_2};
  assign concat_66662 = {eq_66369, and_66473, and_66474, eq_65920};
  assign concat_66663 = {and_66473, and_66474, eq_65920};
  assign q0__25 = {q0__9__4_to_5, q0__9__0_to_4__2_to_4, q0__25__0_to_4__0_to_2};
  assign q1__25 = {q1__9__4_to_5, q1__9__0_to_4__2_to_4, q1__25__0_to_4__0_to_2};
  assign concat_66666 = {eq_66369, and_66477, and_66478, eq_65920};
  assign concat_66667 = {and_66477, and_66478, eq_65920};
  assign q0__26 = {q0__10__4_to_5, q0__10__0_to_4__2_to_4, q0__26__0_to_4__0_to_2};
  assign q1__26 = {q1__10__4_to_5, q1__10__0_to_4__2_to_4, q1__26__0_to_4__0_to_2};
  assign concat_66670 = {eq_66369, and_66481, and_66482, eq_65920};
  assign concat_66671 = {and_66481, and_66482, eq_65920};
  assign q0__27 = {q0__11__4_to_5, q0__11__0_to_4__2_to_4, q0__27__0_to_4__0_to_2};
  assign q1__27 = {q1__11__4_to_5, q1__11__0_to_4__2_to_4, q1__27__0_to_4__0_to_2};
  assign concat_66674 = {eq_66369, and_66485, and_66486, eq_65920};
  assign concat_66675 = {and_66485, and_66486, eq_65920};
  assign q0__28 = {q0__12__4_to_5, q0__12__0_to_4__2_to_4, q0__28__0_to_4__0_to_2};
  assign q1__28 = {q1__12__4_to_5, q1__12__0_to_4__2_to_4, q1__28__0_to_4__0_to_2};
  assign concat_66678 = {eq_66369, and_66489, and_66490, eq_65920};
  assign concat_66679 = {and_66489, and_66490, eq_65920};
  assign q0__29 = {q0__13__4_to_5, q0__13__0_to_4__2_to_4, q0__29__0_to_4__0_to_2};
  assign q1__29 = {q1__13__4_to_5, q1__13__0_to_4__2_to_4, q1__29__0_to_4__0_to_2};
  assign concat_66682 = {eq_66369, and_66493, and_66494, eq_65920};
  assign concat_66683 = {and_66493, and_66494, eq_65920};
  assign q0__30 = {q0__14__4_to_5, q0__14__0_to_4__2_to_4, q0__30__0_to_4__0_to_2};
  assign q1__30 = {q1__14__4_to_5, q1__14__0_to_4__2_to_4, q1__30__0_to_4__0_to_2};
  assign concat_66686 = {eq_66369, and_66497, and_66498, eq_65920};
  assign concat_66687 = {and_66497, and_66498, eq_65920};
  assign q0__31 = {q0__15__4_to_5, q0__15__0_to_4__2_to_4, q0__31__0_to_4__0_to_2};
  assign q1__31 = {q1__15__4_to_5, q1__15__0_to_4__2_to_4, q1__31__0_to_4__0_to_2};
  assign concat_66690 = {eq_66369, and_66501, and_66502, eq_65920};
  assign concat_66691 = {and_66501, and_66502, eq_65920};
  assign array_66695[0] = q0;
  assign array_66695[1] = q1;
  assign array_66696[0] = z0;
  assign array_66696[1] = z1;
  assign eight = c_beat__2[7:0];
  assign one_hot_sel_75882 = array_index_66508 & {8{concat_66507[0]}} | array_index_66509 & {8{concat_66507[1]}} | array_index_66510 & {8{concat_66507[2]}} | array_index_66511 & {8{concat_66507[3]}};
  assign priority_sel_66699 = priority_sel_8b_3way(concat_66513, array_index_66514, array_index_66515, array_index_66516, array_index_66517);
  assign array_66700[0] = q0__1;
  assign array_66700[1] = q1__1;
  assign eight__1 = c_beat__2[15:8];
  assign one_hot_sel_75876 = array_index_66509 & {8{concat_66520[0]}} | array_index_66508 & {8{concat_66520[1]}} | array_index_66509 & {8{concat_66520[2]}} | array_index_66510 & {8{concat_66520[3]}} | array_index_66511 & {8{concat_66520[4]}};
  assign priority_sel_66703 = priority_sel_8b_4way(concat_66521, array_index_66515, array_index_66514, array_index_66515, array_index_66516, array_index_66517);
  assign array_66704[0] = q0__2;
  assign array_66704[1] = q1__2;
  assign eight__2 = c_beat__2[23:16];
  assign one_hot_sel_75870 = array_index_66510 & {8{concat_66524[0]}} | array_index_66525 & {8{concat_66524[1]}} | array_index_66526 & {8{concat_66524[2]}} | array_index_66527 & {8{concat_66524[3]}} | array_index_66528 & {8{concat_66524[4]}};
  assign priority_sel_66707 = priority_sel_8b_4way(concat_66529, array_index_66516, array_index_66530, array_index_66531, array_index_66532, array_index_66533);
  assign array_66708[0] = q0__3;
  assign array_66708[1] = q1__3;
  assign eight__3 = c_beat__2[31:24];
  assign one_hot_sel_75864 = array_index_66511 & {8{concat_66536[0]}} | array_index_66525 & {8{concat_66536[1]}} | array_index_66526 & {8{concat_66536[2]}} | array_index_66527 & {8{concat_66536[3]}} | array_index_66528 & {8{concat_66536[4]}};
  assign priority_sel_66711 = priority_sel_8b_4way(concat_66537, array_index_66517, array_index_66530, array_index_66531, array_index_66532, array_index_66533);
  assign array_66712[0] = q0__4;
  assign array_66712[1] = q1__4;
  assign eight__4 = c_beat__2[39:32];
  assign one_hot_sel_75858 = array_index_66525 & {8{concat_66540[0]}} | array_index_66541 & {8{concat_66540[1]}} | array_index_66542 & {8{concat_66540[2]}} | array_index_66543 & {8{concat_66540[3]}} | array_index_66544 & {8{concat_66540[4]}};
  assign priority_sel_66715 = priority_sel_8b_4way(concat_66545, array_index_66530, array_index_66546, array_index_66547, array_index_66548, array_index_66549);
  assign array_66716[0] = q0__5;
  assign array_66716[1] = q1__5;
  assign eight__5 = c_beat__2[47:40];
  assign one_hot_sel_75852 = array_index_66526 & {8{concat_66552[0]}} | array_index_66541 & {8{concat_66552[1]}} | array_index_66542 & {8{concat_66552[2]}} | array_index_66543 & {8{concat_66552[3]}} | array_index_66544 & {8{concat_66552[4]}};
  assign priority_sel_66719 = priority_sel_8b_4way(concat_66553, array_index_66531, array_index_66546, array_index_66547, array_index_66548, array_index_66549);
  assign array_66720[0] = q0__6;
  assign array_66720[1] = q1__6;
  assign eight__6 = c_beat__2[55:48];
  assign one_hot_sel_75846 = array_index_66527 & {8{concat_66556[0]}} | array_index_66557 & {8{concat_66556[1]}} | array_index_66558 & {8{concat_66556[2]}} | array_index_66559 & {8{concat_66556[3]}} | array_index_66560 & {8{concat_66556[4]}};
  assign priority_sel_66723 = priority_sel_8b_4way(concat_66561, array_index_66532, array_index_66562, array_index_66563, array_index_66564, array_index_66565);
  assign array_66724[0] = q0__7;
  assign array_66724[1] = q1__7;
  assign eight__7 = c_beat__2[63:56];
  assign one_hot_sel_75840 = array_index_66528 & {8{concat_66568[0]}} | array_index_66557 & {8{concat_66568[1]}} | array_index_66558 & {8{concat_66568[2]}} | array_index_66559 & {8{concat_66568[3]}} | array_index_66560 & {8{concat_66568[4]}};
  assign priority_sel_66727 = priority_sel_8b_4way(concat_66569, array_index_66533, array_index_66562, array_index_66563, array_index_66564, array_index_66565);
  assign array_66728[0] = q0__8;
  assign array_66728[1] = q1__8;
  assign eight__8 = c_beat__2[71:64];
  assign one_hot_sel_75834 = array_index_66541 & {8{concat_66572[0]}} | array_index_66573 & {8{concat_66572[1]}} | array_index_66574 & {8{concat_66572[2]}} | array_index_66575 & {8{concat_66572[3]}} | array_index_66576 & {8{concat_66572[4]}};
  assign priority_sel_66731 = priority_sel_8b_6way(concat_66577, array_index_66546, array_index_66578, array_index_66579, array_index_66580, array_index_66581, array_index_66514, array_index_66546);
  assign array_66732[0] = q0__9;
  assign array_66732[1] = q1__9;
  assign eight__9 = c_beat__2[79:72];
  assign one_hot_sel_75828 = array_index_66542 & {8{concat_66584[0]}} | array_index_66573 & {8{concat_66584[1]}} | array_index_66574 & {8{concat_66584[2]}} | array_index_66575 & {8{concat_66584[3]}} | array_index_66576 & {8{concat_66584[4]}};
  assign priority_sel_66735 = priority_sel_8b_6way(concat_66585, array_index_66547, array_index_66578, array_index_66579, array_index_66580, array_index_66581, array_index_66515, array_index_66547);
  assign array_66736[0] = q0__10;
  assign array_66736[1] = q1__10;
  assign eight__10 = c_beat__2[87:80];
  assign one_hot_sel_75822 = array_index_66543 & {8{concat_66588[0]}} | array_index_66589 & {8{concat_66588[1]}} | array_index_66590 & {8{concat_66588[2]}} | array_index_66591 & {8{concat_66588[3]}} | array_index_66592 & {8{concat_66588[4]}};
  assign priority_sel_66739 = priority_sel_8b_6way(concat_66593, array_index_66548, array_index_66594, array_index_66595, array_index_66596, array_index_66597, array_index_66516, array_index_66548);
  assign array_66740[0] = q0__11;
  assign array_66740[1] = q1__11;
  assign eight__11 = c_beat__2[95:88];
  assign one_hot_sel_75816 = array_index_66544 & {8{concat_66600[0]}} | array_index_66589 & {8{concat_66600[1]}} | array_index_66590 & {8{concat_66600[2]}} | array_index_66591 & {8{concat_66600[3]}} | array_index_66592 & {8{concat_66600[4]}};
  assign priority_sel_66743 = priority_sel_8b_6way(concat_66601, array_index_66549, array_index_66594, array_index_66595, array_index_66596, array_index_66597, array_index_66517, array_index_66549);
  assign array_66744[0] = q0__12;
  assign array_66744[1] = q1__12;
  assign eight__12 = c_beat__2[103:96];
  assign one_hot_sel_75810 = array_index_66557 & {8{concat_66604[0]}} | array_index_66605 & {8{concat_66604[1]}} | array_index_66606 & {8{concat_66604[2]}} | array_index_66607 & {8{concat_66604[3]}} | array_index_66608 & {8{concat_66604[4]}};
  assign priority_sel_66747 = priority_sel_8b_6way(concat_66609, array_index_66562, array_index_66610, array_index_66611, array_index_66612, array_index_66613, array_index_66530, array_index_66562);
  assign array_66748[0] = q0__13;
  assign array_66748[1] = q1__13;
  assign eight__13 = c_beat__2[111:104];
  assign one_hot_sel_75804 = array_index_66558 & {8{concat_66616[0]}} | array_index_66605 & {8{concat_66616[1]}} | array_index_66606 & {8{concat_66616[2]}} | array_index_66607 & {8{concat_66616[3]}} | array_index_66608 & {8{concat_66616[4]}};
  assign priority_sel_66751 = priority_sel_8b_6way(concat_66617, array_index_66563, array_index_66610, array_index_66611, array_index_66612, array_index_66613, array_index_66531, array_index_66563);
  assign array_66752[0] = q0__14;
  assign array_66752[1] = q1__14;
  assign eight__14 = c_beat__2[119:112];
  assign one_hot_sel_75798 = array_index_66559 & {8{concat_66620[0]}} | array_index_66621 & {8{concat_66620[1]}} | array_index_66622 & {8{concat_66620[2]}} | array_index_66623 & {8{concat_66620[3]}} | array_index_66624 & {8{concat_66620[4]}};
  assign priority_sel_66755 = priority_sel_8b_6way(concat_66625, array_index_66564, array_index_66626, array_index_66627, array_index_66628, array_index_66629, array_index_66532, array_index_66564);
  assign array_66756[0] = q0__15;
  assign array_66756[1] = q1__15;
  assign eight__31 = c_beat__2[127:120];
  assign one_hot_sel_75792 = array_index_66560 & {8{concat_66632[0]}} | array_index_66621 & {8{concat_66632[1]}} | array_index_66622 & {8{concat_66632[2]}} | array_index_66623 & {8{concat_66632[3]}} | array_index_66624 & {8{concat_66632[4]}};
  assign priority_sel_66759 = priority_sel_8b_6way(concat_66633, array_index_66565, array_index_66626, array_index_66627, array_index_66628, array_index_66629, array_index_66533, array_index_66565);
  assign array_66760[0] = q0__16;
  assign array_66760[1] = q1__16;
  assign array_66761[0] = z0__16;
  assign array_66761[1] = z1__16;
  assign priority_sel_66762 = priority_sel_8b_5way(concat_66638, array_index_66573, array_index_66508, array_index_66509, array_index_66510, array_index_66511, array_index_66508);
  assign one_hot_sel_75786 = array_index_66578 & {8{concat_66638[0]}} | array_index_66514 & {8{concat_66638[1]}} | array_index_66515 & {8{concat_66638[2]}} | array_index_66516 & {8{concat_66638[3]}} | array_index_66517 & {8{concat_66638[4]}};
  assign array_66764[0] = q0__17;
  assign array_66764[1] = q1__17;
  assign priority_sel_66765 = priority_sel_8b_5way(concat_66641, array_index_66574, array_index_66508, array_index_66509, array_index_66510, array_index_66511, array_index_66509);
  assign one_hot_sel_75780 = array_index_66579 & {8{concat_66641[0]}} | array_index_66514 & {8{concat_66641[1]}} | array_index_66515 & {8{concat_66641[2]}} | array_index_66516 & {8{concat_66641[3]}} | array_index_66517 & {8{concat_66641[4]}};
  assign array_66767[0] = q0__18;
  assign array_66767[1] = q1__18;
  assign priority_sel_66768 = priority_sel_8b_5way(concat_66644, array_index_66575, array_index_66525, array_index_66526, array_index_66527, array_index_66528, array_index_66510);
  assign one_hot_sel_75774 = array_index_66580 & {8{concat_66644[0]}} | array_index_66530 & {8{concat_66644[1]}} | array_index_66531 & {8{concat_66644[2]}} | array_index_66532 & {8{concat_66644[3]}} | array_index_66533 & {8{concat_66644[4]}};
  assign array_66770[0] = q0__19;
  assign array_66770[1] = q1__19;
  assign priority_sel_66771 = priority_sel_8b_5way(concat_66647, array_index_66576, array_index_66525, array_index_66526, array_index_66527, array_index_66528, array_index_66511);
  assign one_hot_sel_75768 = array_index_66581 & {8{concat_66647[0]}} | array_index_66530 & {8{concat_66647[1]}} | array_index_66531 & {8{concat_66647[2]}} | array_index_66532 & {8{concat_66647[3]}} | array_index_66533 & {8{concat_66647[4]}};
  assign array_66773[0] = q0__20;
  assign array_66773[1] = q1__20;
  assign priority_sel_66774 = priority_sel_8b_5way(concat_66650, array_index_66589, array_index_66541, array_index_66542, array_index_66543, array_index_66544, array_index_66525);
  assign one_hot_sel_75762 = array_index_66594 & {8{concat_66650[0]}} | array_index_66546 & {8{concat_66650[1]}} | array_index_66547 & {8{concat_66650[2]}} | array_index_66548 & {8{concat_66650[3]}} | array_index_66549 & {8{concat_66650[4]}};
  assign array_66776[0] = q0__21;
  assign array_66776[1] = q1__21;
  assign priority_sel_66777 = priority_sel_8b_5way(concat_66653, array_index_66590, array_index_66541, array_index_66542, array_index_66543, array_index_66544, array_index_66526);
  assign one_hot_sel_75756 = array_index_66595 & {8{concat_66653[0]}} | array_index_66546 & {8{concat_66653[1]}} | array_index_66547 & {8{concat_66653[2]}} | array_index_66548 & {8{concat_66653[3]}} | array_index_66549 & {8{concat_66653[4]}};
  assign array_66779[0] = q0__22;
  assign array_66779[1] = q1__22;
  assign priority_sel_66780 = priority_sel_8b_5way(concat_66656, array_index_66591, array_index_66557, array_index_66558, array_index_66559, array_index_66560, array_index_66527);
  assign one_hot_sel_75750 = array_index_66596 & {8{concat_66656[0]}} | array_index_66562 & {8{concat_66656[1]}} | array_index_66563 & {8{concat_66656[2]}} | array_index_66564 & {8{concat_66656[3]}} | array_index_66565 & {8{concat_66656[4]}};
  assign array_66782[0] = q0__23;
  assign array_66782[1] = q1__23;
  assign priority_sel_66783 = priority_sel_8b_5way(concat_66659, array_index_66592, array_index_66557, array_index_66558, array_index_66559, array_index_66560, array_index_66528);
  assign one_hot_sel_75744 = array_index_66597 & {8{concat_66659[0]}} | array_index_66562 & {8{concat_66659[1]}} | array_index_66563 & {8{concat_66659[2]}} | array_index_66564 & {8{concat_66659[3]}} | array_index_66565 & {8{concat_66659[4]}};
  assign array_66785[0] = q0__24;
  assign array_66785[1] = q1__24;
  assign priority_sel_66786 = priority_sel_8b_6way(concat_66662, array_index_66605, array_index_66573, array_index_66574, array_index_66575, array_index_66576, array_index_66508, array_index_66541);
  assign one_hot_sel_75738 = array_index_66610 & {8{concat_66663[0]}} | array_index_66578 & {8{concat_66663[1]}} | array_index_66579 & {8{concat_66663[2]}} | array_index_66580 & {8{concat_66663[3]}} | array_index_66581 & {8{concat_66663[4]}};
  assign array_66788[0] = q0__25;
  assign array_66788[1] = q1__25;
  assign priority_sel_66789 = priority_sel_8b_6way(concat_66666, array_index_66606, array_index_66573, array_index_66574, array_index_66575, array_index_66576, array_index_66509, array_index_66542);
  assign one_hot_sel_75732 = array_index_66611 & {8{concat_66667[0]}} | array_index_66578 & {8{concat_66667[1]}} | array_index_66579 & {8{concat_66667[2]}} | array_index_66580 & {8{concat_66667[3]}} | array_index_66581 & {8{concat_66667[4]}};
  assign array_66791[0] = q0__26;
  assign array_66791[1] = q1__26;
  assign priority_sel_66792 = priority_sel_8b_6way(concat_66670, array_index_66607, array_index_66589, array_index_66590, array_index_66591, array_index_66592, array_index_66510, array_index_66543);
  assign one_hot_sel_75726 = array_index_66612 & {8{concat_66671[0]}} | array_index_66594 & {8{concat_66671[1]}} | array_index_66595 & {8{concat_66671[2]}} | array_index_66596 & {8{concat_66671[3]}} | array_index_66597 & {8{concat_66671[4]}};
  assign array_66794[0] = q0__27;
  assign array_66794[1] = q1__27;
  assign priority_sel_66795 = priority_sel_8b_6way(concat_66674, array_index_66608, array_index_66589, array_index_66590, array_index_66591, array_index_66592, array_index_66511, array_index_66544);
  assign one_hot_sel_75720 = array_index_66613 & {8{concat_66675[0]}} | array_index_66594 & {8{concat_66675[1]}} | array_index_66595 & {8{concat_66675[2]}} | array_index_66596 & {8{concat_66675[3]}} | array_index_66597 & {8{concat_66675[4]}};
  assign array_66797[0] = q0__28;
  assign array_66797[1] = q1__28;
  assign priority_sel_66798 = priority_sel_8b_6way(concat_66678, array_index_66621, array_index_66605, array_index_66606, array_index_66607, array_index_66608, array_index_66525, array_index_66557);
  assign one_hot_sel_75714 = array_index_66626 & {8{concat_66679[0]}} | array_index_66610 & {8{concat_66679[1]}} | array_index_66611 & {8{concat_66679[2]}} | array_index_66612 & {8{concat_66679[3]}} | array_index_66613 & {8{concat_66679[4]}};
  assign array_66800[0] = q0__29;
  assign array_66800[1] = q1__29;
  assign priority_sel_66801 = priority_sel_8b_6way(concat_66682, array_index_66622, array_index_66605, array_index_66606, array_index_66607, array_index_66608, array_index_66526, array_index_66558);
  assign one_hot_sel_75708 = array_index_66627 & {8{concat_66683[0]}} | array_index_66610 & {8{concat_66683[1]}} | array_index_66611 & {8{concat_66683[2]}} | array_index_66612 & {8{concat_66683[3]}} | array_index_66613 & {8{concat_66683[4]}};
  assign array_66803[0] = q0__30;
  assign array_66803[1] = q1__30;
  assign priority_sel_66804 = priority_sel_8b_6way(concat_66686, array_index_66623, array_index_66621, array_index_66622, array_index_66623, array_index_66624, array_index_66527, array_index_66559);
  assign one_hot_sel_75702 = array_index_66628 & {8{concat_66687[0]}} | array_index_66626 & {8{concat_66687[1]}} | array_index_66627 & {8{concat_66687[2]}} | array_index_66628 & {8{concat_66687[3]}} | array_index_66629 & {8{concat_66687[4]}};
  assign array_66806[0] = q0__31;
  assign array_66806[1] = q1__31;
  assign priority_sel_66807 = priority_sel_8b_6way(concat_66690, array_index_66624, array_index_66621, array_index_66622, array_index_66623, array_index_66624, array_index_66528, array_index_66560);
  assign one_hot_sel_75696 = array_index_66629 & {8{concat_66691[0]}} | array_index_66626 & {8{concat_66691[1]}} | array_index_66627 & {8{concat_66691[2]}} | array_index_66628 & {8{concat_66691[3]}} | array_index_66629 & {8{concat_66691[4]}};
  assign tuple_66812 = {{array_66695[1], array_66695[0]}, {array_66696[1], array_66696[0]}, eight, one_hot_sel_75882, priority_sel_66699};
  assign tuple_66813 = {{array_66700[1], array_66700[0]}, {array_66696[1], array_66696[0]}, eight__1, one_hot_sel_75876, priority_sel_66703};
  assign tuple_66814 = {{array_66704[1], array_66704[0]}, {array_66696[1], array_66696[0]}, eight__2, one_hot_sel_75870, priority_sel_66707};
  assign tuple_66815 = {{array_66708[1], array_66708[0]}, {array_66696[1], array_66696[0]}, eight__3, one_hot_sel_75864, priority_sel_66711};
  assign tuple_66816 = {{array_66712[1], array_66712[0]}, {array_66696[1], array_66696[0]}, eight__4, one_hot_sel_75858, priority_sel_66715};
  assign tuple_66817 = {{array_66716[1], array_66716[0]}, {array_66696[1], array_66696[0]}, eight__5, one_hot_sel_75852, priority_sel_66719};
  assign tuple_66818 = {{array_66720[1], array_66720[0]}, {array_66696[1], array_66696[0]}, eight__6, one_hot_sel_75846, priority_sel_66723};
  assign tuple_66819 = {{array_66724[1], array_66724[0]}, {array_66696[1], array_66696[0]}, eight__7, one_hot_sel_75840, priority_sel_66727};
  assign tuple_66820 = {{array_66728[1], array_66728[0]}, {array_66696[1], array_66696[0]}, eight__8, one_hot_sel_75834, priority_sel_66731};
  assign tuple_66821 = {{array_66732[1], array_66732[0]}, {array_66696[1], array_66696[0]}, eight__9, one_hot_sel_75828, priority_sel_66735};
  assign tuple_66822 = {{array_66736[1], array_66736[0]}, {array_66696[1], array_66696[0]}, eight__10, one_hot_sel_75822, priority_sel_66739};
  assign tuple_66823 = {{array_66740[1], array_66740[0]}, {array_66696[1], array_66696[0]}, eight__11, one_hot_sel_75816, priority_sel_66743};
  assign tuple_66824 = {{array_66744[1], array_66744[0]}, {array_66696[1], array_66696[0]}, eight__12, one_hot_sel_75810, priority_sel_66747};
  assign tuple_66825 = {{array_66748[1], array_66748[0]}, {array_66696[1], array_66696[0]}, eight__13, one_hot_sel_75804, priority_sel_66751};
  assign tuple_66826 = {{array_66752[1], array_66752[0]}, {array_66696[1], array_66696[0]}, eight__14, one_hot_sel_75798, priority_sel_66755};
  assign tuple_66827 = {{array_66756[1], array_66756[0]}, {array_66696[1], array_66696[0]}, eight__31, one_hot_sel_75792, priority_sel_66759};
  assign tuple_66828 = {{array_66760[1], array_66760[0]}, {array_66761[1], array_66761[0]}, eight, priority_sel_66762, one_hot_sel_75786};
  assign tuple_66829 = {{array_66764[1], array_66764[0]}, {array_66761[1], array_66761[0]}, eight__1, priority_sel_66765, one_hot_sel_75780};
  assign tuple_66830 = {{array_66767[1], array_66767[0]}, {array_66761[1], array_66761[0]}, eight__2, priority_sel_66768, one_hot_sel_75774};
  assign tuple_66831 = {{array_66770[1], array_66770[0]}, {array_66761[1], array_66761[0]}, eight__3, priority_sel_66771, one_hot_sel_75768};
  assign tuple_66832 = {{array_66773[1], array_66773[0]}, {array_66761[1], array_66761[0]}, eight__4, priority_sel_66774, one_hot_sel_75762};
  assign tuple_66833 = {{array_66776[1], array_66776[0]}, {array_66761[1], array_66761[0]}, eight__5, priority_sel_66777, one_hot_sel_75756};
  assign tuple_66834 = {{array_66779[1], array_66779[0]}, {array_66761[1], array_66761[0]}, eight__6, priority_sel_66780, one_hot_sel_75750};
  assign tuple_66835 = {{array_66782[1], array_66782[0]}, {array_66761[1], array_66761[0]}, eight__7, priority_sel_66783, one_hot_sel_75744};
  assign tuple_66836 = {{array_66785[1], array_66785[0]}, {array_66761[1], array_66761[0]}, eight__8, priority_sel_66786, one_hot_sel_75738};
  assign tuple_66837 = {{array_66788[1], array_66788[0]}, {array_66761[1], array_66761[0]}, eight__9, priority_sel_66789, one_hot_sel_75732};
  assign tuple_66838 = {{array_66791[1], array_66791[0]}, {array_66761[1], array_66761[0]}, eight__10, priority_sel_66792, one_hot_sel_75726};
  assign tuple_66839 = {{array_66794[1], array_66794[0]}, {array_66761[1], array_66761[0]}, eight__11, priority_sel_66795, one_hot_sel_75720};
  assign tuple_66840 = {{array_66797[1], array_66797[0]}, {array_66761[1], array_66761[0]}, eight__12, priority_sel_66798, one_hot_sel_75714};
  assign tuple_66841 = {{array_66800[1], array_66800[0]}, {array_66761[1], array_66761[0]}, eight__13, priority_sel_66801, one_hot_sel_75708};
  assign tuple_66842 = {{array_66803[1], array_66803[0]}, {array_66761[1], array_66761[0]}, eight__14, priority_sel_66804, one_hot_sel_75702};
  assign tuple_66843 = {{array_66806[1], array_66806[0]}, {array_66761[1], array_66761[0]}, eight__31, priority_sel_66807, one_hot_sel_75696};
  assign c_c0 = codes_data[15:8];
  assign c_c1 = codes_data[7:0];
  assign s_last = slices_data[0:0];
  assign one_hot_75691 = {concat_66691[4:0] == 5'h00, concat_66691[4] && concat_66691[3:0] == 4'h0, concat_66691[3] && concat_66691[2:0] == 3'h0, concat_66691[2] && concat_66691[1:0] == 2'h0, concat_66691[1] && !concat_66691[0], concat_66691[0]};
  assign one_hot_75697 = {concat_66687[4:0] == 5'h00, concat_66687[4] && concat_66687[3:0] == 4'h0, concat_66687[3] && concat_66687[2:0] == 3'h0, concat_66687[2] && concat_66687[1:0] == 2'h0, concat_66687[1] && !concat_66687[0], concat_66687[0]};
  assign one_hot_75703 = {concat_66683[4:0] == 5'h00, concat_66683[4] && concat_66683[3:0] == 4'h0, concat_66683[3] && concat_66683[2:0] == 3'h0, concat_66683[2] && concat_66683[1:0] == 2'h0, concat_66683[1] && !concat_66683[0], concat_66683[0]};
  assign one_hot_75709 = {concat_66679[4:0] == 5'h00, concat_66679[4] && concat_66679[3:0] == 4'h0, concat_66679[3] && concat_66679[2:0] == 3'h0, concat_66679[2] && concat_66679[1:0] == 2'h0, concat_66679[1] && !concat_66679[0], concat_66679[0]};
  assign one_hot_75715 = {concat_66675[4:0] == 5'h00, concat_66675[4] && concat_66675[3:0] == 4'h0, concat_66675[3] && concat_66675[2:0] == 3'h0, concat_66675[2] && concat_66675[1:0] == 2'h0, concat_66675[1] && !concat_66675[0], concat_66675[0]};
  assign one_hot_75721 = {concat_66671[4:0] == 5'h00, concat_66671[4] && concat_66671[3:0] == 4'h0, concat_66671[3] && concat_66671[2:0] == 3'h0, concat_66671[2] && concat_66671[1:0] == 2'h0, concat_66671[1] && !concat_66671[0], concat_66671[0]};
  assign one_hot_75727 = {concat_66667[4:0] == 5'h00, concat_66667[4] && concat_66667[3:0] == 4'h0, concat_66667[3] && concat_66667[2:0] == 3'h0, concat_66667[2] && concat_66667[1:0] == 2'h0, concat_66667[1] && !concat_66667[0], concat_66667[0]};
  assign one_hot_75733 = {concat_66663[4:0] == 5'h00, concat_66663[4] && concat_66663[3:0] == 4'h0, concat_66663[3] && concat_66663[2:0] == 3'h0, concat_66663[2] && concat_66663[1:0] == 2'h0, concat_66663[1] && !concat_66663[0], concat_66663[0]};
  assign one_hot_75739 = {concat_66659[4:0] == 5'h00, concat_66659[4] && concat_66659[3:0] == 4'h0, concat_66659[3] && concat_66659[2:0] == 3'h0, concat_66659[2] && concat_66659[1:0] == 2'h0, concat_66659[1] && !concat_66659[0], concat_66659[0]};
  assign one_hot_75745 = {concat_66656[4:0] == 5'h00, concat_66656[4] && concat_66656[3:0] == 4'h0, concat_66656[3] && concat_66656[2:0] == 3'h0, concat_66656[2] && concat_66656[1:0] == 2'h0, concat_66656[1] && !concat_66656[0], concat_66656[0]};
  assign one_hot_75751 = {concat_66653[4:0] == 5'h00, concat_66653[4] && concat_66653[3:0] == 4'h0, concat_66653[3] && concat_66653[2:0] == 3'h0, concat_66653[2] && concat_66653[1:0] == 2'h0, concat_66653[1] && !concat_66653[0], concat_66653[0]};
  assign one_hot_75757 = {concat_66650[4:0] == 5'h00, concat_66650[4] && concat_66650[3:0] == 4'h0, concat_66650[3] && concat_66650[2:0] == 3'h0, concat_66650[2] && concat_66650[1:0] == 2'h0, concat_66650[1] && !concat_66650[0], concat_66650[0]};
  assign one_hot_75763 = {concat_66647[4:0] == 5'h00, concat_66647[4] && concat_66647[3:0] == 4'h0, concat_66647[3] && concat_66647[2:0] == 3'h0, concat_66647[2] && concat_66647[1:0] == 2'h0, concat_66647[1] && !concat_66647[0], concat_66647[0]};
  assign one_hot_75769 = {concat_66644[4:0] == 5'h00, concat_66644[4] && concat_66644[3:0] == 4'h0, concat_66644[3] && concat_66644[2:0] == 3'h0, concat_66644[2] && concat_66644[1:0] == 2'h0, concat_66644[1] && !concat_66644[0], concat_66644[0]};
  assign one_hot_75775 = {concat_66641[4:0] == 5'h00, concat_66641[4] && concat_66641[3:0] == 4'h0, concat_66641[3] && concat_66641[2:0] == 3'h0, concat_66641[2] && concat_66641[1:0] == 2'h0, concat_66641[1] && !concat_66641[0], concat_66641[0]};
  assign one_hot_75781 = {concat_66638[4:0] == 5'h00, concat_66638[4] && concat_66638[3:0] == 4'h0, concat_66638[3] && concat_66638[2:0] == 3'h0, concat_66638[2] && concat_66638[1:0] == 2'h0, concat_66638[1] && !concat_66638[0], concat_66638[0]};
  assign one_hot_75787 = {concat_66632[4:0] == 5'h00, concat_66632[4] && concat_66632[3:0] == 4'h0, concat_66632[3] && concat_66632[2:0] == 3'h0, concat_66632[2] && concat_66632[1:0] == 2'h0, concat_66632[1] && !concat_66632[0], concat_66632[0]};
  assign one_hot_75793 = {concat_66620[4:0] == 5'h00, concat_66620[4] && concat_66620[3:0] == 4'h0, concat_66620[3] && concat_66620[2:0] == 3'h0, concat_66620[2] && concat_66620[1:0] == 2'h0, concat_66620[1] && !concat_66620[0], concat_66620[0]};
  assign one_hot_75799 = {concat_66616[4:0] == 5'h00, concat_66616[4] && concat_66616[3:0] == 4'h0, concat_66616[3] && concat_66616[2:0] == 3'h0, concat_66616[2] && concat_66616[1:0] == 2'h0, concat_66616[1] && !concat_66616[0], concat_66616[0]};
  assign one_hot_75805 = {concat_66604[4:0] == 5'h00, concat_66604[4] && concat_66604[3:0] == 4'h0, concat_66604[3] && concat_66604[2:0] == 3'h0, concat_66604[2] && concat_66604[1:0] == 2'h0, concat_66604[1] && !concat_66604[0], concat_66604[0]};
  assign one_hot_75811 = {concat_66600[4:0] == 5'h00, concat_66600[4] && concat_66600[3:0] == 4'h0, concat_66600[3] && concat_66600[2:0] == 3'h0, concat_66600[2] && concat_66600[1:0] == 2'h0, concat_66600[1] && !concat_66600[0], concat_66600[0]};
  assign one_hot_75817 = {concat_66588[4:0] == 5'h00, concat_66588[4] && concat_66588[3:0] == 4'h0, concat_66588[3] && concat_66588[2:0] == 3'h0, concat_66588[2] && concat_66588[1:0] == 2'h0, concat_66588[1] && !concat_66588[0], concat_66588[0]};
  assign one_hot_75823 = {concat_66584[4:0] == 5'h00, concat_66584[4] && concat_66584[3:0] == 4'h0, concat_66584[3] && concat_66584[2:0] == 3'h0, concat_66584[2] && concat_66584[1:0] == 2'h0, concat_66584[1] && !concat_66584[0], concat_66584[0]};
  assign one_hot_75829 = {concat_66572[4:0] == 5'h00, concat_66572[4] && concat_66572[3:0] == 4'h0, concat_66572[3] && concat_66572[2:0] == 3'h0, concat_66572[2] && concat_66572[1:0] == 2'h0, concat_66572[1] && !concat_66572[0], concat_66572[0]};
  assign one_hot_75835 = {concat_66568[4:0] == 5'h00, concat_66568[4] && concat_66568[3:0] == 4'h0, concat_66568[3] && concat_66568[2:0] == 3'h0, concat_66568[2] && concat_66568[1:0] == 2'h0, concat_66568[1] && !concat_66568[0], concat_66568[0]};
  assign one_hot_75841 = {concat_66556[4:0] == 5'h00, concat_66556[4] && concat_66556[3:0] == 4'h0, concat_66556[3] && concat_66556[2:0] == 3'h0, concat_66556[2] && concat_66556[1:0] == 2'h0, concat_66556[1] && !concat_66556[0], concat_66556[0]};
  assign one_hot_75847 = {concat_66552[4:0] == 5'h00, concat_66552[4] && concat_66552[3:0] == 4'h0, concat_66552[3] && concat_66552[2:0] == 3'h0, concat_66552[2] && concat_66552[1:0] == 2'h0, concat_66552[1] && !concat_66552[0], concat_66552[0]};
  assign one_hot_75853 = {concat_66540[4:0] == 5'h00, concat_66540[4] && concat_66540[3:0] == 4'h0, concat_66540[3] && concat_66540[2:0] == 3'h0, concat_66540[2] && concat_66540[1:0] == 2'h0, concat_66540[1] && !concat_66540[0], concat_66540[0]};
  assign one_hot_75859 = {concat_66536[4:0] == 5'h00, concat_66536[4] && concat_66536[3:0] == 4'h0, concat_66536[3] && concat_66536[2:0] == 3'h0, concat_66536[2] && concat_66536[1:0] == 2'h0, concat_66536[1] && !concat_66536[0], concat_66536[0]};
  assign one_hot_75865 = {concat_66524[4:0] == 5'h00, concat_66524[4] && concat_66524[3:0] == 4'h0, concat_66524[3] && concat_66524[2:0] == 3'h0, concat_66524[2] && concat_66524[1:0] == 2'h0, concat_66524[1] && !concat_66524[0], concat_66524[0]};
  assign one_hot_75871 = {concat_66520[4:0] == 5'h00, concat_66520[4] && concat_66520[3:0] == 4'h0, concat_66520[3] && concat_66520[2:0] == 3'h0, concat_66520[2] && concat_66520[1:0] == 2'h0, concat_66520[1] && !concat_66520[0], concat_66520[0]};
  assign one_hot_75877 = {concat_66507[3:0] == 4'h0, concat_66507[3] && concat_66507[2:0] == 3'h0, concat_66507[2] && concat_66507[1:0] == 2'h0, concat_66507[1] && !concat_66507[0], concat_66507[0]};
  assign active_inputs_valid_0 = codes_valid & slices_valid;
  assign array_66849[0] = tuple_66812;
  assign array_66849[1] = tuple_66813;
  assign array_66849[2] = tuple_66814;
  assign array_66849[3] = tuple_66815;
  assign array_66849[4] = tuple_66816;
  assign array_66849[5] = tuple_66817;
  assign array_66849[6] = tuple_66818;
  assign array_66849[7] = tuple_66819;
  assign array_66849[8] = tuple_66820;
  assign array_66849[9] = tuple_66821;
  assign array_66849[10] = tuple_66822;
  assign array_66849[11] = tuple_66823;
  assign array_66849[12] = tuple_66824;
  assign array_66849[13] = tuple_66825;
  assign array_66849[14] = tuple_66826;
  assign array_66849[15] = tuple_66827;
  assign array_66849[16] = tuple_66828;
  assign array_66849[17] = tuple_66829;
  assign array_66849[18] = tuple_66830;
  assign array_66849[19] = tuple_66831;
  assign array_66849[20] = tuple_66832;
  assign array_66849[21] = tuple_66833;
  assign array_66849[22] = tuple_66834;
  assign array_66849[23] = tuple_66835;
  assign array_66849[24] = tuple_66836;
  assign array_66849[25] = tuple_66837;
  assign array_66849[26] = tuple_66838;
  assign array_66849[27] = tuple_66839;
  assign array_66849[28] = tuple_66840;
  assign array_66849[29] = tuple_66841;
  assign array_66849[30] = tuple_66842;
  assign array_66849[31] = tuple_66843;
  assign tag = {c_mode__2, c_c0, c_c1, s_last};
  assign bit_slice_75692 = one_hot_75691[4:0];
  assign bit_slice_75698 = one_hot_75697[4:0];
  assign bit_slice_75704 = one_hot_75703[4:0];
  assign bit_slice_75710 = one_hot_75709[4:0];
  assign bit_slice_75716 = one_hot_75715[4:0];
  assign bit_slice_75722 = one_hot_75721[4:0];
  assign bit_slice_75728 = one_hot_75727[4:0];
  assign bit_slice_75734 = one_hot_75733[4:0];
  assign bit_slice_75740 = one_hot_75739[4:0];
  assign bit_slice_75746 = one_hot_75745[4:0];
  assign bit_slice_75752 = one_hot_75751[4:0];
  assign bit_slice_75758 = one_hot_75757[4:0];
  assign bit_slice_75764 = one_hot_75763[4:0];
  assign bit_slice_75770 = one_hot_75769[4:0];
  assign bit_slice_75776 = one_hot_75775[4:0];
  assign bit_slice_75782 = one_hot_75781[4:0];
  assign bit_slice_75788 = one_hot_75787[4:0];
  assign bit_slice_75794 = one_hot_75793[4:0];
  assign bit_slice_75800 = one_hot_75799[4:0];
  assign bit_slice_75806 = one_hot_75805[4:0];
  assign bit_slice_75812 = one_hot_75811[4:0];
  assign bit_slice_75818 = one_hot_75817[4:0];
  assign bit_slice_75824 = one_hot_75823[4:0];
  assign bit_slice_75830 = one_hot_75829[4:0];
  assign bit_slice_75836 = one_hot_75835[4:0];
  assign bit_slice_75842 = one_hot_75841[4:0];
  assign bit_slice_75848 = one_hot_75847[4:0];
  assign bit_slice_75854 = one_hot_75853[4:0];
  assign bit_slice_75860 = one_hot_75859[4:0];
  assign bit_slice_75866 = one_hot_75865[4:0];
  assign bit_slice_75872 = one_hot_75871[4:0];
  assign bit_slice_75878 = one_hot_75877[3:0];
  assign stage_outputs_valid_0 = active_inputs_valid_0 & selected_ready;
  assign tuple_66854 = {{array_66849[31], array_66849[30], array_66849[29], array_66849[28], array_66849[27], array_66849[26], array_66849[25], array_66849[24], array_66849[23], array_66849[22], array_66849[21], array_66849[20], array_66849[19], array_66849[18], array_66849[17], array_66849[16], array_66849[15], array_66849[14], array_66849[13], array_66849[12], array_66849[11], array_66849[10], array_66849[9], array_66849[8], array_66849[7], array_66849[6], array_66849[5], array_66849[4], array_66849[3], array_66849[2], array_66849[1], array_66849[0]}, tag};
  assign eq_75693 = concat_66691 == bit_slice_75692;
  assign eq_75699 = concat_66687 == bit_slice_75698;
  assign eq_75705 = concat_66683 == bit_slice_75704;
  assign eq_75711 = concat_66679 == bit_slice_75710;
  assign eq_75717 = concat_66675 == bit_slice_75716;
  assign eq_75723 = concat_66671 == bit_slice_75722;
  assign eq_75729 = concat_66667 == bit_slice_75728;
  assign eq_75735 = concat_66663 == bit_slice_75734;
  assign eq_75741 = concat_66659 == bit_slice_75740;
  assign eq_75747 = concat_66656 == bit_slice_75746;
  assign eq_75753 = concat_66653 == bit_slice_75752;
  assign eq_75759 = concat_66650 == bit_slice_75758;
  assign eq_75765 = concat_66647 == bit_slice_75764;
  assign eq_75771 = concat_66644 == bit_slice_75770;
  assign eq_75777 = concat_66641 == bit_slice_75776;
  assign eq_75783 = concat_66638 == bit_slice_75782;
  assign eq_75789 = concat_66632 == bit_slice_75788;
  assign eq_75795 = concat_66620 == bit_slice_75794;
  assign eq_75801 = concat_66616 == bit_slice_75800;
  assign eq_75807 = concat_66604 == bit_slice_75806;
  assign eq_75813 = concat_66600 == bit_slice_75812;
  assign eq_75819 = concat_66588 == bit_slice_75818;
  assign eq_75825 = concat_66584 == bit_slice_75824;
  assign eq_75831 = concat_66572 == bit_slice_75830;
  assign eq_75837 = concat_66568 == bit_slice_75836;
  assign eq_75843 = concat_66556 == bit_slice_75842;
  assign eq_75849 = concat_66552 == bit_slice_75848;
  assign eq_75855 = concat_66540 == bit_slice_75854;
  assign eq_75861 = concat_66536 == bit_slice_75860;
  assign eq_75867 = concat_66524 == bit_slice_75866;
  assign eq_75873 = concat_66520 == bit_slice_75872;
  assign eq_75879 = concat_66507 == bit_slice_75878;
  assign codes_ready = stage_outputs_valid_0;
  assign selected_data = tuple_66854;
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
  wire [18:0] v_t[0:3][0:3];
  wire [1:0] literal_69757;
  wire [1:0] literal_69758;
  wire [1:0] literal_69759;
  wire [1:0] literal_69760;
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
  wire literal_69778;
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
  wire [18:0] concat_69802;
  wire [18:0] concat_69803;
  wire [18:0] concat_69804;
  wire [18:0] concat_69805;
  wire [18:0] concat_69806;
  wire [18:0] concat_69807;
  wire [18:0] concat_69808;
  wire [18:0] concat_69809;
  wire [18:0] concat_69810;
  wire [18:0] concat_69811;
  wire [18:0] concat_69812;
  wire [18:0] concat_69813;
  wire [18:0] concat_69814;
  wire [18:0] concat_69815;
  wire [18:0] concat_69816;
  wire [18:0] concat_69817;
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
  wire [18:0] concat_69838;
  wire [18:0] concat_69839;
  wire [18:0] concat_69840;
  wire [18:0] concat_69841;
  wire [18:0] concat_69842;
  wire [18:0] concat_69843;
  wire [18:0] concat_69844;
  wire [18:0] concat_69845;
  wire [18:0] sum__2;
  wire [16:0] literal_69847;
  wire b_carry__1;
  wire [18:0] sum__5;
  wire b_carry__3;
  wire [18:0] sum__8;
  wire b_carry__5;
  wire [18:0] sum__11;
  wire b_carry__7;
  wire [17:0] v_t_value;
  wire [17:0] concat_69858;
  wire [17:0] v_t_value__1;
  wire [17:0] concat_69860;
  wire [17:0] v_t_value__2;
  wire [17:0] concat_69862;
  wire [17:0] v_t_value__3;
  wire [17:0] concat_69864;
  wire [17:0] add_69868;
  wire [17:0] add_69869;
  wire [17:0] add_69870;
  wire [17:0] add_69871;
  wire [17:0] array_69874[0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [91:0] tuple_69877;
  assign v_t[0][0] = reduced__1_data[38:20];
  assign v_t[0][1] = reduced__1_data[57:39];
  assign v_t[0][2] = reduced__1_data[76:58];
  assign v_t[0][3] = reduced__1_data[95:77];
  assign v_t[1][0] = reduced__1_data[114:96];
  assign v_t[1][1] = reduced__1_data[133:115];
  assign v_t[1][2] = reduced__1_data[152:134];
  assign v_t[1][3] = reduced__1_data[171:153];
  assign v_t[2][0] = reduced__1_data[190:172];
  assign v_t[2][1] = reduced__1_data[209:191];
  assign v_t[2][2] = reduced__1_data[228:210];
  assign v_t[2][3] = reduced__1_data[247:229];
  assign v_t[3][0] = reduced__1_data[266:248];
  assign v_t[3][1] = reduced__1_data[285:267];
  assign v_t[3][2] = reduced__1_data[304:286];
  assign v_t[3][3] = reduced__1_data[323:305];
  assign literal_69757 = 2'h0;
  assign literal_69758 = 2'h1;
  assign literal_69759 = 2'h2;
  assign literal_69760 = 2'h3;
  assign a = v_t[literal_69757][literal_69757];
  assign b = v_t[literal_69757][literal_69758];
  assign a__1 = v_t[literal_69757][literal_69759];
  assign b__1 = v_t[literal_69757][literal_69760];
  assign a__2 = v_t[literal_69758][literal_69757];
  assign b__2 = v_t[literal_69758][literal_69758];
  assign a__3 = v_t[literal_69758][literal_69759];
  assign b__3 = v_t[literal_69758][literal_69760];
  assign a__4 = v_t[literal_69759][literal_69757];
  assign b__4 = v_t[literal_69759][literal_69758];
  assign a__5 = v_t[literal_69759][literal_69759];
  assign b__5 = v_t[literal_69759][literal_69760];
  assign a__6 = v_t[literal_69760][literal_69757];
  assign b__6 = v_t[literal_69760][literal_69758];
  assign a__7 = v_t[literal_69760][literal_69759];
  assign b__7 = v_t[literal_69760][literal_69760];
  assign a_value = a[18:1];
  assign literal_69778 = 1'h1;
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
  assign concat_69802 = {a_value, literal_69778};
  assign concat_69803 = {b_value, a_carry};
  assign concat_69804 = {a_value__1, literal_69778};
  assign concat_69805 = {b_value__1, a_carry__1};
  assign concat_69806 = {a_value__3, literal_69778};
  assign concat_69807 = {b_value__3, a_carry__2};
  assign concat_69808 = {a_value__4, literal_69778};
  assign concat_69809 = {b_value__4, a_carry__3};
  assign concat_69810 = {a_value__6, literal_69778};
  assign concat_69811 = {b_value__6, a_carry__4};
  assign concat_69812 = {a_value__7, literal_69778};
  assign concat_69813 = {b_value__7, a_carry__5};
  assign concat_69814 = {a_value__9, literal_69778};
  assign concat_69815 = {b_value__9, a_carry__6};
  assign concat_69816 = {a_value__10, literal_69778};
  assign concat_69817 = {b_value__10, a_carry__7};
  assign sum = concat_69802 + concat_69803;
  assign sum__1 = concat_69804 + concat_69805;
  assign sum__3 = concat_69806 + concat_69807;
  assign sum__4 = concat_69808 + concat_69809;
  assign sum__6 = concat_69810 + concat_69811;
  assign sum__7 = concat_69812 + concat_69813;
  assign sum__9 = concat_69814 + concat_69815;
  assign sum__10 = concat_69816 + concat_69817;
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
  assign concat_69838 = {a_value__2, literal_69778};
  assign concat_69839 = {b_value__2, b_carry};
  assign concat_69840 = {a_value__5, literal_69778};
  assign concat_69841 = {b_value__5, b_carry__2};
  assign concat_69842 = {a_value__8, literal_69778};
  assign concat_69843 = {b_value__8, b_carry__4};
  assign concat_69844 = {a_value__11, literal_69778};
  assign concat_69845 = {b_value__11, b_carry__6};
  assign sum__2 = concat_69838 + concat_69839;
  assign literal_69847 = 17'h0_0000;
  assign b_carry__1 = b__1[0:0];
  assign sum__5 = concat_69840 + concat_69841;
  assign b_carry__3 = b__3[0:0];
  assign sum__8 = concat_69842 + concat_69843;
  assign b_carry__5 = b__5[0:0];
  assign sum__11 = concat_69844 + concat_69845;
  assign b_carry__7 = b__7[0:0];
  assign v_t_value = sum__2[18:1];
  assign concat_69858 = {literal_69847, b_carry__1};
  assign v_t_value__1 = sum__5[18:1];
  assign concat_69860 = {literal_69847, b_carry__3};
  assign v_t_value__2 = sum__8[18:1];
  assign concat_69862 = {literal_69847, b_carry__5};
  assign v_t_value__3 = sum__11[18:1];
  assign concat_69864 = {literal_69847, b_carry__7};
  assign add_69868 = v_t_value + concat_69858;
  assign add_69869 = v_t_value__1 + concat_69860;
  assign add_69870 = v_t_value__2 + concat_69862;
  assign add_69871 = v_t_value__3 + concat_69864;
  assign array_69874[0] = add_69868;
  assign array_69874[1] = add_69869;
  assign array_69874[2] = add_69870;
  assign array_69874[3] = add_69871;
  assign v_tag = reduced__1_data[19:0];
  assign stage_outputs_valid_0 = reduced__1_valid & summed_ready;
  assign tuple_69877 = {{array_69874[3], array_69874[2], array_69874[1], array_69874[0]}, v_tag};
  assign reduced__1_ready = stage_outputs_valid_0;
  assign summed_data = tuple_69877;
  assign summed_valid = reduced__1_valid;
endmodule


module edgegen_frames(
  input wire clk,
  input wire rst,
  input wire codes_ready,
  input wire [51:0] jobs_w_data,
  input wire jobs_w_valid,
  input wire [127:0] weights_data,
  input wire weights_valid,
  output wire [154:0] codes_data,
  output wire codes_valid,
  output wire jobs_w_ready,
  output wire weights_ready
);
  wire [2:0] literal_65360[0:4];
  assign literal_65360[0] = 3'h3;
  assign literal_65360[1] = 3'h5;
  assign literal_65360[2] = 3'h0;
  assign literal_65360[3] = 3'h3;
  assign literal_65360[4] = 3'h0;
  wire [2:0] literal_65375[0:4];
  assign literal_65375[0] = 3'h1;
  assign literal_65375[1] = 3'h2;
  assign literal_65375[2] = 3'h4;
  assign literal_65375[3] = 3'h1;
  assign literal_65375[4] = 3'h2;
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
  wire [2:0] array_index_65366;
  wire [2:0] bit_slice_65367;
  wire bit_slice_65368;
  wire bit_slice_65369;
  wire [2:0] literal_65370;
  wire [2:0] literal_65371;
  wire [2:0] literal_65372;
  wire [2:0] tuple_index_65376;
  wire [19:0] literal_65378;
  wire [107:0] bit_slice_65379;
  wire [23:0] literal_65380;
  wire [103:0] bit_slice_65381;
  wire eq_65382;
  wire not_65383;
  wire not_65384;
  wire eq_65385;
  wire eq_65386;
  wire eq_65387;
  wire not_65373;
  wire [15:0] literal_65395;
  wire [2:0] array_index_65396;
  wire [15:0] literal_65397;
  wire [15:0] literal_65399;
  wire not_65400;
  wire [127:0] concat_65401;
  wire nor_65402;
  wire [127:0] concat_65403;
  wire [4:0] literal_65406;
  wire nand_65407;
  wire or_65408;
  wire or_65409;
  wire nor_65393;
  wire nand_65410;
  wire [15:0] add_65416;
  wire [15:0] tuple_index_65417;
  wire [1:0] bit_slice_65418;
  wire eq_65419;
  wire eq_65420;
  wire nor_65421;
  wire not_65422;
  wire [31:0] literal_65424;
  wire [127:0] sel_65425;
  wire [127:0] sel_65426;
  wire [4:0] add_65428;
  wire [4:0] sign_ext_65429;
  wire [1:0] bit_slice_65430;
  wire [1:0] sign_ext_65431;
  wire [1:0] bit_slice_65432;
  wire [1:0] sign_ext_65433;
  wire [1:0] bit_slice_65434;
  wire [1:0] concat_65435;
  wire [1:0] bit_slice_65436;
  wire or_65412;
  wire or_65413;
  wire not_65415;
  wire sel_65438;
  wire [15:0] sel_65442;
  wire [15:0] row;
  wire sel_65444;
  wire [31:0] sign_ext_65445;
  wire [31:0] tuple_index_65446;
  wire [31:0] literal_65447;
  wire nand_65448;
  wire eq_65449;
  wire [2:0] array_index_65450;
  wire eq_65451;
  wire [127:0] sel_65452;
  wire [4:0] and_65454;
  wire [1:0] and_65455;
  wire [1:0] and_65456;
  wire [1:0] and_65457;
  wire [1:0] one_hot_sel_75690;
  wire [7:0] literal_65460;
  wire [7:0] bit_slice_65459;
  wire [7:0] bit_slice_65461;
  wire active_inputs_valid_0;
  wire or_65441;
  wire [2:0] one_hot_75685;
  wire not_65462;
  wire [15:0] sel_65465;
  wire eq_65466;
  wire sel_65467;
  wire [31:0] add_65468;
  wire eq_65469;
  wire sel_65470;
  wire ne_65471;
  wire nor_65472;
  wire [127:0] sel_65473;
  wire [127:0] sign_ext_65474;
  wire [4:0] sel_65475;
  wire [4:0] sign_ext_65476;
  wire [3:0] concat_65477;
  wire [3:0] concat_65478;
  wire [7:0] sel_75684;
  wire [7:0] sel_75683;
  wire stage_outputs_valid_0;
  wire [1:0] bit_slice_75686;
  wire nand_65481;
  wire [2:0] sel_65484;
  wire [15:0] sel_65486;
  wire [15:0] sel_65488;
  wire sel_65490;
  wire [31:0] sel_65492;
  wire sel_65494;
  wire sel_65496;
  wire [127:0] and_65498;
  wire [4:0] and_65500;
  wire [154:0] code_beat;
  wire and_76319;
  wire and_76320;
  wire and_76321;
  wire eq_75687;
  assign array_index_65366 = literal_65360[____state_1];
  assign bit_slice_65367 = ____state_9[4:2];
  assign bit_slice_65368 = ____state_9[0];
  assign bit_slice_65369 = ____state_9[1];
  assign literal_65370 = 3'h0;
  assign literal_65371 = 3'h3;
  assign literal_65372 = 3'h1;
  assign tuple_index_65376 = jobs_w_data[51:49];
  assign literal_65378 = 20'h0_0000;
  assign bit_slice_65379 = ____state_8[127:20];
  assign literal_65380 = 24'h00_0000;
  assign bit_slice_65381 = ____state_8[127:24];
  assign eq_65382 = array_index_65366 == bit_slice_65367;
  assign not_65383 = ~bit_slice_65368;
  assign not_65384 = ~bit_slice_65369;
  assign eq_65385 = ____state_1 == literal_65370;
  assign eq_65386 = ____state_1 == literal_65371;
  assign eq_65387 = ____state_1 == literal_65372;
  assign not_65373 = ~____state_0;
  assign literal_65395 = 16'hffff;
  assign array_index_65396 = literal_65375[tuple_index_65376];
  assign literal_65397 = 16'h0002;
  assign literal_65399 = 16'h0001;
  assign not_65400 = ~____state_4;
  assign concat_65401 = {literal_65378, bit_slice_65379};
  assign nor_65402 = ~(bit_slice_65368 | bit_slice_65369);
  assign concat_65403 = {literal_65380, bit_slice_65381};
  assign literal_65406 = 5'h01;
  assign nand_65407 = ~(eq_65382 & not_65383 & not_65384);
  assign or_65408 = eq_65385 | eq_65386 | eq_65387;
  assign or_65409 = eq_65385 | eq_65386;
  assign nor_65393 = ~(not_65373 | ____state_7);
  assign nand_65410 = ~(____state_4 & ____state_6);
  assign add_65416 = ____state_3 + literal_65395;
  assign tuple_index_65417 = jobs_w_data[47:32];
  assign bit_slice_65418 = array_index_65396[2:1];
  assign eq_65419 = ____state_3 == literal_65397;
  assign eq_65420 = ____state_2 == literal_65399;
  assign nor_65421 = ~(____state_7 | not_65400);
  assign not_65422 = ~____state_7;
  assign literal_65424 = 32'h0000_0002;
  assign sel_65425 = bit_slice_65368 ? ____state_8 : concat_65401;
  assign sel_65426 = nor_65402 ? concat_65403 : ____state_8;
  assign add_65428 = ____state_9 + literal_65406;
  assign sign_ext_65429 = {5{nand_65407}};
  assign bit_slice_65430 = ____state_8[19:18];
  assign sign_ext_65431 = {2{eq_65387}};
  assign bit_slice_65432 = ____state_8[17:16];
  assign sign_ext_65433 = {2{or_65408}};
  assign bit_slice_65434 = ____state_8[23:22];
  assign concat_65435 = {or_65409, eq_65387};
  assign bit_slice_65436 = ____state_8[21:20];
  assign or_65412 = jobs_w_valid | ____state_0;
  assign or_65413 = weights_valid | not_65373;
  assign not_65415 = ~nor_65393;
  assign sel_65438 = ____state_7 ? ____state_0 : nand_65410;
  assign sel_65442 = ____state_4 ? ____state_2 : add_65416;
  assign row = tuple_index_65417 << bit_slice_65418;
  assign sel_65444 = ____state_4 ? eq_65420 : eq_65419;
  assign sign_ext_65445 = {32{nor_65421}};
  assign tuple_index_65446 = jobs_w_data[31:0];
  assign literal_65447 = 32'h0000_0001;
  assign nand_65448 = ~(not_65422 & ____state_4);
  assign eq_65449 = ____state_5 == literal_65424;
  assign array_index_65450 = literal_65360[tuple_index_65376];
  assign eq_65451 = array_index_65366 == literal_65370;
  assign sel_65452 = eq_65387 ? sel_65426 : sel_65425;
  assign and_65454 = add_65428 & sign_ext_65429;
  assign and_65455 = bit_slice_65430 & sign_ext_65431;
  assign and_65456 = bit_slice_65432 & sign_ext_65433;
  assign and_65457 = bit_slice_65434 & sign_ext_65431;
  assign one_hot_sel_75690 = bit_slice_65436 & {2{concat_65435[0]}} | bit_slice_65430 & {2{concat_65435[1]}};
  assign literal_65460 = 8'h01;
  assign bit_slice_65459 = ____state_8[7:0];
  assign bit_slice_65461 = ____state_8[15:8];
  assign active_inputs_valid_0 = or_65412 & or_65413;
  assign or_65441 = codes_ready | not_65415;
  assign one_hot_75685 = {concat_65435[1:0] == 2'h0, concat_65435[1] && !concat_65435[0], concat_65435[0]};
  assign not_65462 = ~sel_65438;
  assign sel_65465 = ____state_7 ? ____state_3 : sel_65442;
  assign eq_65466 = row == literal_65399;
  assign sel_65467 = ____state_7 ? ____state_4 : sel_65444;
  assign add_65468 = ____state_5 + sign_ext_65445;
  assign eq_65469 = tuple_index_65446 == literal_65447;
  assign sel_65470 = nand_65448 ? ____state_6 : eq_65449;
  assign ne_65471 = array_index_65450 != literal_65370;
  assign nor_65472 = ~(____state_7 | nand_65407 | eq_65451);
  assign sel_65473 = ____state_7 ? weights_data : sel_65452;
  assign sign_ext_65474 = {128{____state_0}};
  assign sel_65475 = ____state_7 ? literal_65406 : and_65454;
  assign sign_ext_65476 = {5{____state_0}};
  assign concat_65477 = {and_65455, and_65456};
  assign concat_65478 = {and_65457, one_hot_sel_75690};
  assign sel_75684 = or_65408 ? bit_slice_65459 : literal_65460;
  assign sel_75683 = or_65408 ? bit_slice_65461 : literal_65460;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_65441;
  assign bit_slice_75686 = one_hot_75685[1:0];
  assign nand_65481 = ~(____state_0 & not_65462);
  assign sel_65484 = ____state_0 ? ____state_1 : tuple_index_65376;
  assign sel_65486 = ____state_0 ? ____state_2 : row;
  assign sel_65488 = ____state_0 ? sel_65465 : row;
  assign sel_65490 = ____state_0 ? sel_65467 : eq_65466;
  assign sel_65492 = ____state_0 ? add_65468 : tuple_index_65446;
  assign sel_65494 = ____state_0 ? sel_65470 : eq_65469;
  assign sel_65496 = ____state_0 ? nor_65472 : ne_65471;
  assign and_65498 = sel_65473 & sign_ext_65474;
  assign and_65500 = sel_65475 & sign_ext_65476;
  assign code_beat = {weights_data, ____state_1, concat_65477, concat_65478, sel_75684, sel_75683};
  assign and_76319 = active_inputs_valid_0 & nor_65393;
  assign and_76320 = stage_outputs_valid_0 & not_65373;
  assign and_76321 = stage_outputs_valid_0 & ____state_0;
  assign eq_75687 = concat_65435 == bit_slice_75686;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_65481 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_65484 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_65486 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_65488 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_65490 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_65492 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_65494 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_65496 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? and_65498 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_65500 : ____state_9;
    end
  end
  assign codes_data = code_beat;
  assign codes_valid = and_76319;
  assign jobs_w_ready = and_76320;
  assign weights_ready = and_76321;
endmodule


module edgegen_ring(
  input wire clk,
  input wire rst,
  input wire [127:0] inputs_data,
  input wire inputs_valid,
  input wire [51:0] jobs_x_data,
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
  wire [2:0] literal_65643[0:4];
  assign literal_65643[0] = 3'h1;
  assign literal_65643[1] = 3'h2;
  assign literal_65643[2] = 3'h4;
  assign literal_65643[3] = 3'h1;
  assign literal_65643[4] = 3'h2;
  wire [511:0] instantiation_output_61230;
  wire instantiation_output_61231;
  wire instantiation_output_61229;
  reg [1:0] ____state_0;
  reg [2:0] ____state_1;
  reg ____state_2;
  reg [15:0] ____state_3;
  reg [511:0] ____state_4;
  reg [1:0] ____state_5;
  reg ____state_6;
  reg [1:0] ____state_7;
  reg ____state_8;
  reg ____state_9;
  reg [15:0] ____state_10;
  reg ____state_11;
  reg [31:0] ____state_12;
  reg ____state_13;
  reg __ring_already_done_reg;
  reg __slices_already_done_reg;
  wire [2:0] literal_65551;
  wire bit_slice_65552;
  wire literal_65553;
  wire [1:0] literal_65556;
  wire eq_65558;
  wire [1:0] concat_65559;
  wire run;
  wire bit_slice_65564;
  wire bit_slice_65565;
  wire [1:0] sel_65566;
  wire [1:0] literal_65568;
  wire bit_slice_65569;
  wire bit_slice_65570;
  wire not_65571;
  wire not_65572;
  wire or_65574;
  wire bit_slice_65575;
  wire bit_slice_65576;
  wire bit_slice_65577;
  wire fetch;
  wire load;
  wire idle;
  wire nor_65583;
  wire [511:0] sign_ext_65585;
  wire [1:0] concat_65587;
  wire eq_65588;
  wire eq_65589;
  wire nor_65590;
  wire [511:0] word;
  wire not_65593;
  wire not_65595;
  wire not_65597;
  wire push;
  wire [1:0] literal_65603;
  wire [511:0] rest;
  wire [1:0] add_65606;
  wire [1:0] add_65608;
  wire [2:0] concat_65610;
  wire [63:0] bit_slice_65611;
  wire [63:0] bit_slice_65612;
  wire [63:0] bit_slice_65613;
  wire [63:0] bit_slice_65614;
  wire nor_65615;
  wire [63:0] bit_slice_65616;
  wire [63:0] bit_slice_65617;
  wire [63:0] bit_slice_65618;
  wire [63:0] bit_slice_65619;
  wire [63:0] bit_slice_65620;
  wire [63:0] bit_slice_65621;
  wire or_65623;
  wire or_65624;
  wire or_65625;
  wire not_65627;
  wire eq_65630;
  wire [127:0] bit_slice_65631;
  wire eq_65633;
  wire [127:0] bit_slice_65634;
  wire eq_65635;
  wire [127:0] bit_slice_65636;
  wire nor_65637;
  wire [127:0] bit_slice_65638;
  wire not_65639;
  wire bit_slice_65641;
  wire not_65642;
  wire [2:0] concat_65644;
  wire [2:0] literal_65645;
  wire [15:0] literal_65648;
  wire [15:0] literal_65649;
  wire [15:0] literal_65651;
  wire not_65652;
  wire [63:0] first;
  wire [63:0] second;
  wire [63:0] first__1;
  wire [63:0] second__1;
  wire active_inputs_valid_0;
  wire or_76323;
  wire or_76324;
  wire nand_65661;
  wire and_65662;
  wire [127:0] p3;
  wire [127:0] p2;
  wire [127:0] p1;
  wire [127:0] p0;
  wire [1:0] sign_ext_65667;
  wire xor_65668;
  wire [1:0] add_65669;
  wire [1:0] sign_ext_65670;
  wire [2:0] array_index_65671;
  wire [2:0] sel_65672;
  wire [2:0] job_mode__1;
  wire [15:0] add_65674;
  wire eq_65675;
  wire eq_65676;
  wire nor_65677;
  wire [31:0] literal_65680;
  wire [7:0] bit_slice_65681;
  wire [7:0] bit_slice_65682;
  wire [7:0] bit_slice_65683;
  wire [7:0] bit_slice_65684;
  wire [7:0] bit_slice_65685;
  wire [7:0] bit_slice_65686;
  wire [7:0] bit_slice_65687;
  wire [7:0] bit_slice_65688;
  wire [7:0] bit_slice_65689;
  wire [7:0] bit_slice_65690;
  wire [7:0] bit_slice_65691;
  wire [7:0] bit_slice_65692;
  wire [7:0] bit_slice_65693;
  wire [7:0] bit_slice_65694;
  wire [7:0] bit_slice_65695;
  wire [7:0] bit_slice_65696;
  wire [7:0] bit_slice_65697;
  wire [7:0] bit_slice_65698;
  wire [7:0] bit_slice_65699;
  wire [7:0] bit_slice_65700;
  wire [7:0] bit_slice_65701;
  wire [7:0] bit_slice_65702;
  wire [7:0] bit_slice_65703;
  wire [7:0] bit_slice_65704;
  wire [7:0] bit_slice_65705;
  wire [7:0] bit_slice_65706;
  wire [7:0] bit_slice_65707;
  wire [7:0] bit_slice_65708;
  wire [7:0] bit_slice_65709;
  wire [7:0] bit_slice_65710;
  wire [7:0] bit_slice_65711;
  wire [7:0] bit_slice_65712;
  wire [7:0] bit_slice_65713;
  wire [7:0] bit_slice_65714;
  wire [7:0] bit_slice_65715;
  wire [7:0] bit_slice_65716;
  wire [7:0] bit_slice_65717;
  wire [7:0] bit_slice_65718;
  wire [7:0] bit_slice_65719;
  wire [7:0] bit_slice_65720;
  wire [7:0] bit_slice_65721;
  wire [7:0] bit_slice_65722;
  wire [7:0] bit_slice_65723;
  wire [7:0] bit_slice_65724;
  wire [7:0] bit_slice_65725;
  wire [7:0] bit_slice_65726;
  wire [7:0] bit_slice_65727;
  wire [7:0] bit_slice_65728;
  wire [7:0] bit_slice_65729;
  wire [7:0] bit_slice_65730;
  wire [7:0] bit_slice_65731;
  wire [7:0] bit_slice_65732;
  wire [7:0] bit_slice_65733;
  wire [7:0] bit_slice_65734;
  wire [7:0] bit_slice_65735;
  wire [7:0] bit_slice_65736;
  wire [7:0] bit_slice_65737;
  wire [7:0] bit_slice_65738;
  wire [7:0] bit_slice_65739;
  wire [7:0] bit_slice_65740;
  wire [7:0] bit_slice_65741;
  wire [7:0] bit_slice_65742;
  wire [7:0] bit_slice_65743;
  wire [7:0] bit_slice_65744;
  wire not_65746;
  wire stage_outputs_valid_0;
  wire not_65750;
  wire [1:0] concat_65751;
  wire [1:0] sel_65752;
  wire [511:0] loaded;
  wire or_65754;
  wire [1:0] and_65755;
  wire nor_65756;
  wire [1:0] and_65757;
  wire eq_65758;
  wire [2:0] array_index_65759;
  wire step;
  wire [15:0] sel_65761;
  wire sel_65762;
  wire [15:0] job_words__1;
  wire [31:0] sign_ext_65764;
  wire nand_65765;
  wire eq_65766;
  wire [31:0] job_rows;
  wire [31:0] literal_65768;
  wire [7:0] array_65769[0:31];
  wire [7:0] array_65770[0:31];
  wire and_76328;
  wire send_3597_finished;
  wire and_76330;
  wire send_3608_finished;
  wire [1:0] sel_65775;
  wire job_both;
  wire [511:0] sel_65777;
  wire [511:0] sign_ext_65778;
  wire [1:0] sel_65779;
  wire [1:0] sign_ext_65780;
  wire sel_65781;
  wire [1:0] sel_65782;
  wire sel_65783;
  wire sel_65784;
  wire eq_65785;
  wire [15:0] sel_65786;
  wire sel_65787;
  wire eq_65788;
  wire [31:0] add_65789;
  wire sel_65790;
  wire eq_65791;
  wire [511:0] x;
  wire last;
  wire and_65794;
  wire not_65795;
  wire and_65796;
  wire not_65797;
  wire [1:0] sel_65800;
  wire [2:0] sel_65803;
  wire sel_65805;
  wire [15:0] sel_65807;
  wire [511:0] and_65809;
  wire [1:0] and_65811;
  wire and_65813;
  wire [1:0] and_65815;
  wire or_65817;
  wire sel_65819;
  wire [15:0] sel_65821;
  wire sel_65823;
  wire [31:0] sel_65825;
  wire sel_65827;
  wire and_76347;
  wire and_76348;
  wire [512:0] tuple_65832;
  wire and_65833;
  wire or_65834;
  wire and_65835;
  wire or_65836;
  wire and_76346;

  assign literal_65551 = 3'h2;
  assign bit_slice_65552 = ____state_7[0];
  assign literal_65553 = 1'h0;
  assign literal_65556 = 2'h2;
  assign eq_65558 = ____state_1 == literal_65551;
  assign concat_65559 = {bit_slice_65552, literal_65553};
  assign run = ____state_0 == literal_65556;
  assign bit_slice_65564 = ____state_5[0];
  assign bit_slice_65565 = ____state_5[1];
  assign sel_65566 = eq_65558 ? ____state_7 : concat_65559;
  assign literal_65568 = 2'h1;
  assign bit_slice_65569 = ____state_0[0];
  assign bit_slice_65570 = ____state_0[1];
  assign not_65571 = ~run;
  assign not_65572 = ~____state_8;
  assign or_65574 = bit_slice_65564 | bit_slice_65565;
  assign bit_slice_65575 = ____state_7[1];
  assign bit_slice_65576 = sel_65566[0];
  assign bit_slice_65577 = sel_65566[1];
  assign fetch = run & ____state_8;
  assign load = ____state_0 == literal_65568;
  assign idle = ~(bit_slice_65569 | bit_slice_65570);
  assign nor_65583 = ~(not_65571 | not_65572 | ____state_13);
  assign sign_ext_65585 = {512{or_65574}};
  assign concat_65587 = {literal_65553, bit_slice_65575};
  assign eq_65588 = sel_65566 == literal_65556;
  assign eq_65589 = sel_65566 == literal_65568;
  assign nor_65590 = ~(bit_slice_65576 | bit_slice_65577);
  assign word = fetch ? instantiation_output_61230 : ____state_4;
  assign not_65593 = ~load;
  assign not_65595 = ~idle;
  assign not_65597 = ~fetch;
  assign push = load ? ____state_6 : nor_65583;
  assign literal_65603 = 2'h3;
  assign rest = ____state_4 & sign_ext_65585;
  assign add_65606 = ____state_5 + literal_65568;
  assign add_65608 = concat_65587 + literal_65568;
  assign concat_65610 = {eq_65588, eq_65589, nor_65590};
  assign bit_slice_65611 = word[63:0];
  assign bit_slice_65612 = ____state_4[127:64];
  assign bit_slice_65613 = ____state_4[191:128];
  assign bit_slice_65614 = ____state_4[255:192];
  assign nor_65615 = ~(bit_slice_65552 | bit_slice_65575);
  assign bit_slice_65616 = word[127:64];
  assign bit_slice_65617 = word[319:256];
  assign bit_slice_65618 = ____state_4[383:320];
  assign bit_slice_65619 = ____state_4[447:384];
  assign bit_slice_65620 = ____state_4[511:448];
  assign bit_slice_65621 = word[383:320];
  assign or_65623 = inputs_valid | not_65593;
  assign or_65624 = jobs_x_valid | not_65595;
  assign or_65625 = instantiation_output_61231 | not_65597;
  assign not_65627 = ~push;
  assign eq_65630 = ____state_5 == literal_65603;
  assign bit_slice_65631 = rest[511:384];
  assign eq_65633 = ____state_5 == literal_65556;
  assign bit_slice_65634 = rest[383:256];
  assign eq_65635 = ____state_5 == literal_65568;
  assign bit_slice_65636 = rest[255:128];
  assign nor_65637 = ~(bit_slice_65564 | bit_slice_65565);
  assign bit_slice_65638 = ____state_4[127:0];
  assign not_65639 = ~____state_6;
  assign bit_slice_65641 = add_65606[1];
  assign not_65642 = ~____state_9;
  assign concat_65644 = {add_65608, bit_slice_65552};
  assign literal_65645 = 3'h1;
  assign literal_65648 = 16'hffff;
  assign literal_65649 = 16'h0002;
  assign literal_65651 = 16'h0001;
  assign not_65652 = ~____state_11;
  assign first = priority_sel_64b_3way(concat_65610, bit_slice_65611, bit_slice_65612, bit_slice_65613, bit_slice_65614);
  assign second = nor_65615 ? bit_slice_65616 : bit_slice_65614;
  assign first__1 = priority_sel_64b_3way(concat_65610, bit_slice_65617, bit_slice_65618, bit_slice_65619, bit_slice_65620);
  assign second__1 = nor_65615 ? bit_slice_65621 : bit_slice_65620;
  assign active_inputs_valid_0 = or_65623 & or_65624 & or_65625;
  assign or_76323 = instantiation_output_61229 | __ring_already_done_reg | not_65627;
  assign or_76324 = slices_ready | __slices_already_done_reg | not_65571;
  assign nand_65661 = ~(____state_9 & ____state_11 & ____state_13);
  assign and_65662 = ____state_6 & ____state_11;
  assign p3 = eq_65630 ? inputs_data : bit_slice_65631;
  assign p2 = eq_65633 ? inputs_data : bit_slice_65634;
  assign p1 = eq_65635 ? inputs_data : bit_slice_65636;
  assign p0 = nor_65637 ? inputs_data : bit_slice_65638;
  assign sign_ext_65667 = {2{not_65639}};
  assign xor_65668 = ____state_2 ^ bit_slice_65641;
  assign add_65669 = ____state_7 + literal_65568;
  assign sign_ext_65670 = {2{not_65642}};
  assign array_index_65671 = literal_65643[____state_1];
  assign sel_65672 = ____state_9 ? literal_65645 : concat_65644;
  assign job_mode__1 = jobs_x_data[51:49];
  assign add_65674 = ____state_10 + literal_65648;
  assign eq_65675 = ____state_10 == literal_65649;
  assign eq_65676 = ____state_3 == literal_65651;
  assign nor_65677 = ~(load | not_65642 | not_65652);
  assign literal_65680 = 32'h0000_0002;
  assign bit_slice_65681 = first[7:0];
  assign bit_slice_65682 = first[15:8];
  assign bit_slice_65683 = first[23:16];
  assign bit_slice_65684 = first[31:24];
  assign bit_slice_65685 = first[39:32];
  assign bit_slice_65686 = first[47:40];
  assign bit_slice_65687 = first[55:48];
  assign bit_slice_65688 = first[63:56];
  assign bit_slice_65689 = second[7:0];
  assign bit_slice_65690 = second[15:8];
  assign bit_slice_65691 = second[23:16];
  assign bit_slice_65692 = second[31:24];
  assign bit_slice_65693 = second[39:32];
  assign bit_slice_65694 = second[47:40];
  assign bit_slice_65695 = second[55:48];
  assign bit_slice_65696 = second[63:56];
  assign bit_slice_65697 = word[135:128];
  assign bit_slice_65698 = word[143:136];
  assign bit_slice_65699 = word[151:144];
  assign bit_slice_65700 = word[159:152];
  assign bit_slice_65701 = word[167:160];
  assign bit_slice_65702 = word[175:168];
  assign bit_slice_65703 = word[183:176];
  assign bit_slice_65704 = word[191:184];
  assign bit_slice_65705 = word[199:192];
  assign bit_slice_65706 = word[207:200];
  assign bit_slice_65707 = word[215:208];
  assign bit_slice_65708 = word[223:216];
  assign bit_slice_65709 = word[231:224];
  assign bit_slice_65710 = word[239:232];
  assign bit_slice_65711 = word[247:240];
  assign bit_slice_65712 = word[255:248];
  assign bit_slice_65713 = first__1[7:0];
  assign bit_slice_65714 = first__1[15:8];
  assign bit_slice_65715 = first__1[23:16];
  assign bit_slice_65716 = first__1[31:24];
  assign bit_slice_65717 = first__1[39:32];
  assign bit_slice_65718 = first__1[47:40];
  assign bit_slice_65719 = first__1[55:48];
  assign bit_slice_65720 = first__1[63:56];
  assign bit_slice_65721 = second__1[7:0];
  assign bit_slice_65722 = second__1[15:8];
  assign bit_slice_65723 = second__1[23:16];
  assign bit_slice_65724 = second__1[31:24];
  assign bit_slice_65725 = second__1[39:32];
  assign bit_slice_65726 = second__1[47:40];
  assign bit_slice_65727 = second__1[55:48];
  assign bit_slice_65728 = second__1[63:56];
  assign bit_slice_65729 = word[391:384];
  assign bit_slice_65730 = word[399:392];
  assign bit_slice_65731 = word[407:400];
  assign bit_slice_65732 = word[415:408];
  assign bit_slice_65733 = word[423:416];
  assign bit_slice_65734 = word[431:424];
  assign bit_slice_65735 = word[439:432];
  assign bit_slice_65736 = word[447:440];
  assign bit_slice_65737 = word[455:448];
  assign bit_slice_65738 = word[463:456];
  assign bit_slice_65739 = word[471:464];
  assign bit_slice_65740 = word[479:472];
  assign bit_slice_65741 = word[487:480];
  assign bit_slice_65742 = word[495:488];
  assign bit_slice_65743 = word[503:496];
  assign bit_slice_65744 = word[511:504];
  assign not_65746 = ~__ring_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_76323 & or_76324;
  assign not_65750 = ~__slices_already_done_reg;
  assign concat_65751 = {nand_65661, literal_65553};
  assign sel_65752 = and_65662 ? literal_65556 : literal_65568;
  assign loaded = {p3, p2, p1, p0};
  assign or_65754 = bit_slice_65569 | bit_slice_65570;
  assign and_65755 = add_65606 & sign_ext_65667;
  assign nor_65756 = ~(____state_6 | xor_65668 | bit_slice_65564);
  assign and_65757 = add_65669 & sign_ext_65670;
  assign eq_65758 = array_index_65671 == sel_65672;
  assign array_index_65759 = literal_65643[job_mode__1];
  assign step = load ? ____state_6 : ____state_9;
  assign sel_65761 = ____state_11 ? ____state_3 : add_65674;
  assign sel_65762 = ____state_11 ? eq_65676 : eq_65675;
  assign job_words__1 = jobs_x_data[47:32];
  assign sign_ext_65764 = {32{nor_65677}};
  assign nand_65765 = ~(not_65593 & ____state_9 & ____state_11);
  assign eq_65766 = ____state_12 == literal_65680;
  assign job_rows = jobs_x_data[31:0];
  assign literal_65768 = 32'h0000_0001;
  assign array_65769[0] = bit_slice_65681;
  assign array_65769[1] = bit_slice_65682;
  assign array_65769[2] = bit_slice_65683;
  assign array_65769[3] = bit_slice_65684;
  assign array_65769[4] = bit_slice_65685;
  assign array_65769[5] = bit_slice_65686;
  assign array_65769[6] = bit_slice_65687;
  assign array_65769[7] = bit_slice_65688;
  assign array_65769[8] = bit_slice_65689;
  assign array_65769[9] = bit_slice_65690;
  assign array_65769[10] = bit_slice_65691;
  assign array_65769[11] = bit_slice_65692;
  assign array_65769[12] = bit_slice_65693;
  assign array_65769[13] = bit_slice_65694;
  assign array_65769[14] = bit_slice_65695;
  assign array_65769[15] = bit_slice_65696;
  assign array_65769[16] = bit_slice_65697;
  assign array_65769[17] = bit_slice_65698;
  assign array_65769[18] = bit_slice_65699;
  assign array_65769[19] = bit_slice_65700;
  assign array_65769[20] = bit_slice_65701;
  assign array_65769[21] = bit_slice_65702;
  assign array_65769[22] = bit_slice_65703;
  assign array_65769[23] = bit_slice_65704;
  assign array_65769[24] = bit_slice_65705;
  assign array_65769[25] = bit_slice_65706;
  assign array_65769[26] = bit_slice_65707;
  assign array_65769[27] = bit_slice_65708;
  assign array_65769[28] = bit_slice_65709;
  assign array_65769[29] = bit_slice_65710;
  assign array_65769[30] = bit_slice_65711;
  assign array_65769[31] = bit_slice_65712;
  assign array_65770[0] = bit_slice_65713;
  assign array_65770[1] = bit_slice_65714;
  assign array_65770[2] = bit_slice_65715;
  assign array_65770[3] = bit_slice_65716;
  assign array_65770[4] = bit_slice_65717;
  assign array_65770[5] = bit_slice_65718;
  assign array_65770[6] = bit_slice_65719;
  assign array_65770[7] = bit_slice_65720;
  assign array_65770[8] = bit_slice_65721;
  assign array_65770[9] = bit_slice_65722;
  assign array_65770[10] = bit_slice_65723;
  assign array_65770[11] = bit_slice_65724;
  assign array_65770[12] = bit_slice_65725;
  assign array_65770[13] = bit_slice_65726;
  assign array_65770[14] = bit_slice_65727;
  assign array_65770[15] = bit_slice_65728;
  assign array_65770[16] = bit_slice_65729;
  assign array_65770[17] = bit_slice_65730;
  assign array_65770[18] = bit_slice_65731;
  assign array_65770[19] = bit_slice_65732;
  assign array_65770[20] = bit_slice_65733;
  assign array_65770[21] = bit_slice_65734;
  assign array_65770[22] = bit_slice_65735;
  assign array_65770[23] = bit_slice_65736;
  assign array_65770[24] = bit_slice_65737;
  assign array_65770[25] = bit_slice_65738;
  assign array_65770[26] = bit_slice_65739;
  assign array_65770[27] = bit_slice_65740;
  assign array_65770[28] = bit_slice_65741;
  assign array_65770[29] = bit_slice_65742;
  assign array_65770[30] = bit_slice_65743;
  assign array_65770[31] = bit_slice_65744;
  assign and_76328 = active_inputs_valid_0 & push & not_65746;
  assign send_3597_finished = stage_outputs_valid_0 & push;
  assign and_76330 = active_inputs_valid_0 & run & not_65750;
  assign send_3608_finished = stage_outputs_valid_0 & run;
  assign sel_65775 = load ? sel_65752 : concat_65751;
  assign job_both = jobs_x_data[48:48];
  assign sel_65777 = load ? loaded : word;
  assign sign_ext_65778 = {512{or_65754}};
  assign sel_65779 = load ? and_65755 : ____state_5;
  assign sign_ext_65780 = {2{or_65754}};
  assign sel_65781 = load ? nor_65756 : ____state_6;
  assign sel_65782 = load ? ____state_7 : and_65757;
  assign sel_65783 = load ? ____state_8 : ____state_9;
  assign sel_65784 = load ? ____state_9 : eq_65758;
  assign eq_65785 = array_index_65759 == literal_65645;
  assign sel_65786 = step ? sel_65761 : ____state_10;
  assign sel_65787 = step ? sel_65762 : ____state_11;
  assign eq_65788 = job_words__1 == literal_65651;
  assign add_65789 = ____state_12 + sign_ext_65764;
  assign sel_65790 = nand_65765 ? ____state_13 : eq_65766;
  assign eq_65791 = job_rows == literal_65768;
  assign x = {{array_65769[31], array_65769[30], array_65769[29], array_65769[28], array_65769[27], array_65769[26], array_65769[25], array_65769[24], array_65769[23], array_65769[22], array_65769[21], array_65769[20], array_65769[19], array_65769[18], array_65769[17], array_65769[16], array_65769[15], array_65769[14], array_65769[13], array_65769[12], array_65769[11], array_65769[10], array_65769[9], array_65769[8], array_65769[7], array_65769[6], array_65769[5], array_65769[4], array_65769[3], array_65769[2], array_65769[1], array_65769[0]}, {array_65770[31], array_65770[30], array_65770[29], array_65770[28], array_65770[27], array_65770[26], array_65770[25], array_65770[24], array_65770[23], array_65770[22], array_65770[21], array_65770[20], array_65770[19], array_65770[18], array_65770[17], array_65770[16], array_65770[15], array_65770[14], array_65770[13], array_65770[12], array_65770[11], array_65770[10], array_65770[9], array_65770[8], array_65770[7], array_65770[6], array_65770[5], array_65770[4], array_65770[3], array_65770[2], array_65770[1], array_65770[0]}};
  assign last = ____state_9 & ____state_11;
  assign and_65794 = and_76328 & instantiation_output_61229;
  assign not_65795 = ~send_3597_finished;
  assign and_65796 = and_76330 & slices_ready;
  assign not_65797 = ~send_3608_finished;
  assign sel_65800 = idle ? literal_65568 : sel_65775;
  assign sel_65803 = idle ? job_mode__1 : ____state_1;
  assign sel_65805 = idle ? job_both : ____state_2;
  assign sel_65807 = idle ? job_words__1 : ____state_3;
  assign and_65809 = sel_65777 & sign_ext_65778;
  assign and_65811 = sel_65779 & sign_ext_65780;
  assign and_65813 = or_65754 & sel_65781;
  assign and_65815 = sel_65782 & sign_ext_65780;
  assign or_65817 = idle | sel_65783;
  assign sel_65819 = idle ? eq_65785 : sel_65784;
  assign sel_65821 = idle ? job_words__1 : sel_65786;
  assign sel_65823 = idle ? eq_65788 : sel_65787;
  assign sel_65825 = idle ? job_rows : add_65789;
  assign sel_65827 = idle ? eq_65791 : sel_65790;
  assign and_76347 = stage_outputs_valid_0 & load;
  assign and_76348 = stage_outputs_valid_0 & idle;
  assign tuple_65832 = {x, last};
  assign and_65833 = and_65794 & not_65795;
  assign or_65834 = and_65794 | send_3597_finished;
  assign and_65835 = and_65796 & not_65797;
  assign or_65836 = and_65796 | send_3608_finished;
  assign and_76346 = stage_outputs_valid_0 & fetch;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 3'h0;
      ____state_2 <= 1'h0;
      ____state_3 <= 16'h0000;
      ____state_4 <= 512'h0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_5 <= 2'h0;
      ____state_6 <= 1'h0;
      ____state_7 <= 2'h0;
      ____state_8 <= 1'h0;
      ____state_9 <= 1'h0;
      ____state_10 <= 16'h0000;
      ____state_11 <= 1'h0;
      ____state_12 <= 32'h0000_0000;
      ____state_13 <= 1'h0;
      __ring_already_done_reg <= 1'h0;
      __slices_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_65800 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_65803 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_65805 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_65807 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? and_65809 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_65811 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_65813 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? and_65815 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? or_65817 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_65819 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_65821 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_65823 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_65825 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_65827 : ____state_13;
      __ring_already_done_reg <= or_65834 ? and_65833 : __ring_already_done_reg;
      __slices_already_done_reg <= or_65836 ? and_65835 : __slices_already_done_reg;
    end
  end
  // ===== Instantiations
  edgegen_fifo #(.WIDTH(512), .DEPTH(520)) fifo_ring_ (
    .rst(rst),
    .push_data(sel_65777),
    .push_valid(and_76328),
    .pop_ready(and_76346),
    .pop_data(instantiation_output_61230),
    .pop_valid(instantiation_output_61231),
    .push_ready(instantiation_output_61229),
    .clk(clk)
  );
  assign inputs_ready = and_76347;
  assign jobs_x_ready = and_76348;
  assign slices_data = tuple_65832;
  assign slices_valid = and_76330;
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
  wire [2:0] literal_64769;
  wire [2:0] literal_64770;
  wire [2:0] literal_64771;
  wire [2:0] literal_64772;
  wire [2:0] literal_64773;
  wire eq_64776;
  wire eq_64777;
  wire eq_64778;
  wire eq_64779;
  wire eq_64780;
  wire and_64787;
  wire last;
  wire and_64795;
  wire and_64798;
  wire and_64801;
  wire and_64804;
  wire not_64784;
  wire not_64812;
  wire not_64814;
  wire not_64818;
  wire not_64820;
  wire not_64822;
  wire not_64824;
  wire active_inputs_valid_0;
  wire or_76223;
  wire or_76224;
  wire or_76225;
  wire or_76226;
  wire or_76227;
  wire or_76228;
  wire or_76229;
  wire not_64775;
  wire not_64839;
  wire stage_outputs_valid_0;
  wire not_64843;
  wire not_64845;
  wire not_64847;
  wire not_64849;
  wire not_64851;
  wire not_64853;
  wire idle_or_last;
  wire [7:0] literal_64856;
  wire [7:0] literal_64857;
  wire [7:0] route_count;
  wire [7:0] literal_64859;
  wire [1:0] r_response;
  wire [1:0] literal_64861;
  wire r_last;
  wire and_76238;
  wire send_3215_finished;
  wire and_76240;
  wire send_3198_finished;
  wire and_76242;
  wire send_3207_finished;
  wire and_76244;
  wire send_3223_finished;
  wire and_76246;
  wire send_3240_finished;
  wire and_76248;
  wire send_3249_finished;
  wire and_76250;
  wire send_3231_finished;
  wire fresh;
  wire nor_64878;
  wire [2:0] route_target;
  wire [7:0] add_64880;
  wire eq_64881;
  wire eq_64882;
  wire ne_64883;
  wire xor_64884;
  wire and_64885;
  wire not_64886;
  wire and_64887;
  wire not_64888;
  wire and_64889;
  wire not_64890;
  wire and_64891;
  wire not_64892;
  wire and_64893;
  wire not_64894;
  wire and_64895;
  wire not_64896;
  wire and_64897;
  wire not_64898;
  wire or_64899;
  wire [2:0] sel_64902;
  wire [7:0] sel_64904;
  wire sel_64906;
  wire [127:0] r_data;
  wire literal_64909;
  wire or_64910;
  wire and_76257;
  wire and_64913;
  wire or_64914;
  wire and_64915;
  wire or_64916;
  wire and_64917;
  wire or_64918;
  wire and_64919;
  wire or_64920;
  wire and_64921;
  wire or_64922;
  wire and_64923;
  wire or_64924;
  wire and_64925;
  wire or_64926;
  assign literal_64769 = 3'h0;
  assign literal_64770 = 3'h1;
  assign literal_64771 = 3'h3;
  assign literal_64772 = 3'h4;
  assign literal_64773 = 3'h2;
  assign eq_64776 = ____state_1 == literal_64769;
  assign eq_64777 = ____state_1 == literal_64770;
  assign eq_64778 = ____state_1 == literal_64771;
  assign eq_64779 = ____state_1 == literal_64772;
  assign eq_64780 = ____state_1 == literal_64773;
  assign and_64787 = ____state_0 & eq_64776;
  assign last = ____state_0 & ____state_3;
  assign and_64795 = ____state_0 & eq_64777;
  assign and_64798 = ____state_0 & eq_64778;
  assign and_64801 = ____state_0 & eq_64779;
  assign and_64804 = ____state_0 & eq_64780;
  assign not_64784 = ~____state_0;
  assign not_64812 = ~and_64787;
  assign not_64814 = ~last;
  assign not_64818 = ~and_64795;
  assign not_64820 = ~and_64798;
  assign not_64822 = ~and_64801;
  assign not_64824 = ~and_64804;
  assign active_inputs_valid_0 = m_r_valid | not_64784;
  assign or_76223 = commands_ready | __commands_already_done_reg | not_64812;
  assign or_76224 = ended_ready | __ended_already_done_reg | not_64814;
  assign or_76225 = events_ready | __events_already_done_reg | not_64784;
  assign or_76226 = inputs_ready | __inputs_already_done_reg | not_64818;
  assign or_76227 = vector_a_ready | __vector_a_already_done_reg | not_64820;
  assign or_76228 = vector_b_ready | __vector_b_already_done_reg | not_64822;
  assign or_76229 = weights_ready | __weights_already_done_reg | not_64824;
  assign not_64775 = ~____state_3;
  assign not_64839 = ~__commands_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_76223 & or_76224 & or_76225 & or_76226 & or_76227 & or_76228 & or_76229;
  assign not_64843 = ~__ended_already_done_reg;
  assign not_64845 = ~__events_already_done_reg;
  assign not_64847 = ~__inputs_already_done_reg;
  assign not_64849 = ~__vector_a_already_done_reg;
  assign not_64851 = ~__vector_b_already_done_reg;
  assign not_64853 = ~__weights_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_64775);
  assign literal_64856 = 8'hff;
  assign literal_64857 = 8'h02;
  assign route_count = routes_data[7:0];
  assign literal_64859 = 8'h01;
  assign r_response = m_r_data[2:1];
  assign literal_64861 = 2'h0;
  assign r_last = m_r_data[0:0];
  assign and_76238 = active_inputs_valid_0 & and_64787 & not_64839;
  assign send_3215_finished = stage_outputs_valid_0 & and_64787;
  assign and_76240 = active_inputs_valid_0 & last & not_64843;
  assign send_3198_finished = stage_outputs_valid_0 & last;
  assign and_76242 = active_inputs_valid_0 & ____state_0 & not_64845;
  assign send_3207_finished = stage_outputs_valid_0 & ____state_0;
  assign and_76244 = active_inputs_valid_0 & and_64795 & not_64847;
  assign send_3223_finished = stage_outputs_valid_0 & and_64795;
  assign and_76246 = active_inputs_valid_0 & and_64798 & not_64849;
  assign send_3240_finished = stage_outputs_valid_0 & and_64798;
  assign and_76248 = active_inputs_valid_0 & and_64801 & not_64851;
  assign send_3249_finished = stage_outputs_valid_0 & and_64801;
  assign and_76250 = active_inputs_valid_0 & and_64804 & not_64853;
  assign send_3231_finished = stage_outputs_valid_0 & and_64804;
  assign fresh = routes_valid & idle_or_last;
  assign nor_64878 = ~(not_64784 | ____state_3);
  assign route_target = routes_data[10:8];
  assign add_64880 = ____state_2 + literal_64856;
  assign eq_64881 = ____state_2 == literal_64857;
  assign eq_64882 = route_count == literal_64859;
  assign ne_64883 = r_response != literal_64861;
  assign xor_64884 = r_last ^ ____state_3;
  assign and_64885 = and_76238 & commands_ready;
  assign not_64886 = ~send_3215_finished;
  assign and_64887 = and_76240 & ended_ready;
  assign not_64888 = ~send_3198_finished;
  assign and_64889 = and_76242 & events_ready;
  assign not_64890 = ~send_3207_finished;
  assign and_64891 = and_76244 & inputs_ready;
  assign not_64892 = ~send_3223_finished;
  assign and_64893 = and_76246 & vector_a_ready;
  assign not_64894 = ~send_3240_finished;
  assign and_64895 = and_76248 & vector_b_ready;
  assign not_64896 = ~send_3249_finished;
  assign and_64897 = and_76250 & weights_ready;
  assign not_64898 = ~send_3231_finished;
  assign or_64899 = fresh | nor_64878;
  assign sel_64902 = idle_or_last ? route_target : ____state_1;
  assign sel_64904 = idle_or_last ? route_count : add_64880;
  assign sel_64906 = idle_or_last ? eq_64882 : eq_64881;
  assign r_data = m_r_data[130:3];
  assign literal_64909 = 1'h1;
  assign or_64910 = ne_64883 | xor_64884;
  assign and_76257 = stage_outputs_valid_0 & idle_or_last;
  assign and_64913 = and_64885 & not_64886;
  assign or_64914 = and_64885 | send_3215_finished;
  assign and_64915 = and_64887 & not_64888;
  assign or_64916 = and_64887 | send_3198_finished;
  assign and_64917 = and_64889 & not_64890;
  assign or_64918 = and_64889 | send_3207_finished;
  assign and_64919 = and_64891 & not_64892;
  assign or_64920 = and_64891 | send_3223_finished;
  assign and_64921 = and_64893 & not_64894;
  assign or_64922 = and_64893 | send_3240_finished;
  assign and_64923 = and_64895 & not_64896;
  assign or_64924 = and_64895 | send_3249_finished;
  assign and_64925 = and_64897 & not_64898;
  assign or_64926 = and_64897 | send_3231_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? or_64899 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_64902 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_64904 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_64906 : ____state_3;
      __commands_already_done_reg <= or_64914 ? and_64913 : __commands_already_done_reg;
      __ended_already_done_reg <= or_64916 ? and_64915 : __ended_already_done_reg;
      __events_already_done_reg <= or_64918 ? and_64917 : __events_already_done_reg;
      __inputs_already_done_reg <= or_64920 ? and_64919 : __inputs_already_done_reg;
      __vector_a_already_done_reg <= or_64922 ? and_64921 : __vector_a_already_done_reg;
      __vector_b_already_done_reg <= or_64924 ? and_64923 : __vector_b_already_done_reg;
      __weights_already_done_reg <= or_64926 ? and_64925 : __weights_already_done_reg;
    end
  end
  assign commands_data = r_data;
  assign commands_valid = and_76238;
  assign ended_data = literal_64909;
  assign ended_valid = and_76240;
  assign events_data = or_64910;
  assign events_valid = and_76242;
  assign inputs_data = r_data;
  assign inputs_valid = and_76244;
  assign m_r_ready = send_3207_finished;
  assign routes_ready = and_76257;
  assign vector_a_data = r_data;
  assign vector_a_valid = and_76246;
  assign vector_b_data = r_data;
  assign vector_b_valid = and_76248;
  assign weights_data = r_data;
  assign weights_valid = and_76250;
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
  wire [4:0] bit_slice_64575;
  wire [4:0] literal_64576;
  wire eq_64579;
  wire go;
  wire [24:0] literal_64591;
  wire not_64594;
  wire idle;
  wire not_64598;
  wire [25:0] bit_slice_64599;
  wire [25:0] literal_64600;
  wire [6:0] sign_ext_64601;
  wire [31:0] concat_64606;
  wire leading_bits___state_10;
  wire or_76201;
  wire or_76202;
  wire fresh;
  wire next_segment;
  wire [15:0] literal_64616;
  wire [25:0] add_64618;
  wire [5:0] literal_64619;
  wire [6:0] and_64620;
  wire [6:0] literal_64621;
  wire [5:0] bit_slice_64623;
  wire ugt_64624;
  wire [7:0] bit_slice_64625;
  wire [7:0] extended___state_10;
  wire not_64628;
  wire stage_outputs_valid_0;
  wire not_64632;
  wire not_64633;
  wire [31:0] tuple_index_64634;
  wire [15:0] sign_ext_64636;
  wire eq_64637;
  wire [15:0] tuple_index_64638;
  wire [15:0] literal_64639;
  wire not_64640;
  wire [31:0] at;
  wire [31:0] concat_64642;
  wire [7:0] concat_64643;
  wire [6:0] lit_64_squeezed;
  wire [6:0] concat_64646;
  wire [3:0] literal_64647;
  wire [7:0] sel_64648;
  wire [7:0] literal_64649;
  wire and_64650;
  wire tok__1_finished;
  wire and_64652;
  wire or_64654;
  wire [2:0] tuple_index_64655;
  wire [31:0] sel_64657;
  wire [31:0] add_64658;
  wire [31:0] tuple_index_64659;
  wire [31:0] tuple_index_64661;
  wire [15:0] add_64662;
  wire sel_64663;
  wire eq_64664;
  wire sel_64665;
  wire [31:0] sel_64666;
  wire [31:0] sub_64667;
  wire sel_64668;
  wire [7:0] add_64669;
  wire [7:0] concat_64670;
  wire [6:0] sel_64671;
  wire [6:0] sub_64672;
  wire [39:0] concat_64673;
  wire [7:0] add_64674;
  wire and_64675;
  wire not_64676;
  wire and_64677;
  wire [2:0] sel_64679;
  wire [31:0] sel_64682;
  wire [31:0] sel_64684;
  wire [31:0] sel_64686;
  wire [15:0] sel_64688;
  wire sel_64690;
  wire or_64692;
  wire [31:0] sel_64694;
  wire [31:0] sel_64696;
  wire or_64698;
  wire [7:0] sub_64700;
  wire [6:0] sel_64702;
  wire [47:0] tuple_64705;
  wire [10:0] tuple_64706;
  wire and_76221;
  wire and_64708;
  wire or_64709;
  wire and_64710;
  wire or_64711;
  assign bit_slice_64575 = ____state_12[7:3];
  assign literal_64576 = 5'h00;
  assign eq_64579 = bit_slice_64575 == literal_64576;
  assign go = ____state_11 & eq_64579;
  assign literal_64591 = 25'h000_0000;
  assign not_64594 = ~go;
  assign idle = ~(____state_11 | ____state_7);
  assign not_64598 = ~____state_7;
  assign bit_slice_64599 = ____state_8[31:6];
  assign literal_64600 = 26'h000_0001;
  assign sign_ext_64601 = {7{go}};
  assign concat_64606 = {literal_64591, ____state_10};
  assign leading_bits___state_10 = 1'h0;
  assign or_76201 = m_ar_ready | __m_ar_already_done_reg | not_64594;
  assign or_76202 = routes_ready | __routes_already_done_reg | not_64594;
  assign fresh = vector_reads_valid & idle;
  assign next_segment = ~(____state_11 | not_64598);
  assign literal_64616 = 16'h0002;
  assign add_64618 = bit_slice_64599 + literal_64600;
  assign literal_64619 = 6'h00;
  assign and_64620 = sign_ext_64601 & ____state_10;
  assign literal_64621 = 7'h00;
  assign bit_slice_64623 = ____state_1[5:0];
  assign ugt_64624 = ____state_9 > concat_64606;
  assign bit_slice_64625 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign not_64628 = ~__m_ar_already_done_reg;
  assign stage_outputs_valid_0 = or_76201 & or_76202;
  assign not_64632 = ~__routes_already_done_reg;
  assign not_64633 = ~fresh;
  assign tuple_index_64634 = vector_reads_data[111:80];
  assign sign_ext_64636 = {16{next_segment}};
  assign eq_64637 = ____state_5 == literal_64616;
  assign tuple_index_64638 = vector_reads_data[15:0];
  assign literal_64639 = 16'h0001;
  assign not_64640 = ~____state_6;
  assign at = {add_64618, literal_64619};
  assign concat_64642 = {literal_64591, and_64620};
  assign concat_64643 = {literal_64621, go};
  assign lit_64_squeezed = 7'h40;
  assign concat_64646 = {leading_bits___state_10, bit_slice_64623};
  assign literal_64647 = 4'h0;
  assign sel_64648 = ugt_64624 ? extended___state_10 : bit_slice_64625;
  assign literal_64649 = 8'hff;
  assign and_64650 = go & not_64628;
  assign tok__1_finished = stage_outputs_valid_0 & go;
  assign and_64652 = go & not_64632;
  assign or_64654 = next_segment | not_64633;
  assign tuple_index_64655 = vector_reads_data[114:112];
  assign sel_64657 = fresh ? tuple_index_64634 : ____state_1;
  assign add_64658 = ____state_1 + ____state_3;
  assign tuple_index_64659 = vector_reads_data[79:48];
  assign tuple_index_64661 = vector_reads_data[47:16];
  assign add_64662 = ____state_5 + sign_ext_64636;
  assign sel_64663 = next_segment ? eq_64637 : ____state_6;
  assign eq_64664 = tuple_index_64638 == literal_64639;
  assign sel_64665 = next_segment ? not_64640 : ____state_7;
  assign sel_64666 = go ? at : ____state_8;
  assign sub_64667 = ____state_9 - concat_64642;
  assign sel_64668 = go ? ugt_64624 : ____state_11;
  assign add_64669 = ____state_12 + concat_64643;
  assign concat_64670 = {literal_64621, ended_valid};
  assign sel_64671 = go ? lit_64_squeezed : ____state_10;
  assign sub_64672 = lit_64_squeezed - concat_64646;
  assign concat_64673 = {literal_64647, ____state_8, literal_64647};
  assign add_64674 = sel_64648 + literal_64649;
  assign and_64675 = and_64650 & m_ar_ready;
  assign not_64676 = ~tok__1_finished;
  assign and_64677 = and_64652 & routes_ready;
  assign sel_64679 = or_64654 ? ____state_0 : tuple_index_64655;
  assign sel_64682 = next_segment ? add_64658 : sel_64657;
  assign sel_64684 = or_64654 ? ____state_2 : tuple_index_64659;
  assign sel_64686 = or_64654 ? ____state_3 : tuple_index_64661;
  assign sel_64688 = fresh ? tuple_index_64638 : add_64662;
  assign sel_64690 = fresh ? eq_64664 : sel_64663;
  assign or_64692 = fresh | sel_64665;
  assign sel_64694 = next_segment ? ____state_1 : sel_64666;
  assign sel_64696 = next_segment ? ____state_2 : sub_64667;
  assign or_64698 = next_segment | sel_64668;
  assign sub_64700 = add_64669 - concat_64670;
  assign sel_64702 = next_segment ? sub_64672 : sel_64671;
  assign tuple_64705 = {concat_64673, add_64674};
  assign tuple_64706 = {____state_0, sel_64648};
  assign and_76221 = stage_outputs_valid_0 & idle;
  assign and_64708 = and_64675 & not_64676;
  assign or_64709 = and_64675 | tok__1_finished;
  assign and_64710 = and_64677 & not_64676;
  assign or_64711 = and_64677 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_64679 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_64682 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_64684 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_64686 : ____state_3;
      ____state_5 <= stage_outputs_valid_0 ? sel_64688 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_64690 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_64692 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_64694 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_64696 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_64698 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sub_64700 : ____state_12;
      ____state_10 <= stage_outputs_valid_0 ? sel_64702 : ____state_10;
      __m_ar_already_done_reg <= or_64709 ? and_64708 : __m_ar_already_done_reg;
      __routes_already_done_reg <= or_64711 ? and_64710 : __routes_already_done_reg;
    end
  end
  assign ended_ready = stage_outputs_valid_0;
  assign m_ar_data = tuple_64705;
  assign m_ar_valid = and_64650;
  assign routes_data = tuple_64706;
  assign routes_valid = and_64652;
  assign vector_reads_ready = and_76221;
endmodule


module edgegen_walkvectors(
  input wire clk,
  input wire rst,
  input wire [114:0] reads_data,
  input wire reads_valid,
  input wire vector_reads_ready,
  input wire [178:0] walks_data,
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
  reg [31:0] ____state_5;
  reg [31:0] ____state_6;
  reg [15:0] ____state_7;
  reg [2:0] ____state_8;
  reg [15:0] ____state_9;
  reg ____state_10;
  reg [2:0] ____state_11;
  reg [31:0] ____state_12;
  reg [31:0] ____state_13;
  reg [31:0] ____state_14;
  reg [31:0] ____state_15;
  wire [1:0] literal_64257;
  wire is_a;
  wire [31:0] sel_64264;
  wire [31:0] CHUNK;
  wire bit_slice_64249;
  wire bit_slice_64250;
  wire [1:0] literal_64269;
  wire ugt_64270;
  wire idle;
  wire is_b;
  wire [31:0] count;
  wire [31:0] sign_ext_64276;
  wire fresh;
  wire [1:0] literal_64278;
  wire [31:0] sign_ext_64279;
  wire [31:0] literal_64281;
  wire [2:0] and_64282;
  wire [2:0] literal_64283;
  wire [31:0] and_64284;
  wire nor_64263;
  wire eq_64286;
  wire [31:0] and_64287;
  wire ne_64289;
  wire eq_64290;
  wire [31:0] a_left;
  wire passes;
  wire [2:0] ____state_0__next_value_predicates;
  wire [1:0] ____state_1__next_value_predicates;
  wire [1:0] ____state_9__next_value_predicates;
  wire [31:0] b_left;
  wire literal_64298;
  wire not_64299;
  wire reads_b;
  wire eq_64301;
  wire or_64285;
  wire [3:0] one_hot_64305;
  wire [2:0] one_hot_64306;
  wire [2:0] one_hot_64307;
  wire ne_64308;
  wire [1:0] concat_64309;
  wire [15:0] sign_ext_64310;
  wire not_64312;
  wire not_64293;
  wire bit_slice_64316;
  wire bit_slice_64317;
  wire bit_slice_64318;
  wire bit_slice_64319;
  wire bit_slice_64320;
  wire bit_slice_64321;
  wire bit_slice_64322;
  wire [1:0] sel_64323;
  wire [15:0] literal_64324;
  wire [15:0] and_64326;
  wire nor_64327;
  wire [15:0] literal_64329;
  wire [15:0] tuple_index_64331;
  wire [2:0] literal_64332;
  wire [2:0] literal_64333;
  wire stage_outputs_valid_0;
  wire eq_64338;
  wire eq_64339;
  wire eq_64340;
  wire eq_64341;
  wire eq_64342;
  wire eq_64343;
  wire eq_64344;
  wire and_64348;
  wire [1:0] sel_64349;
  wire [31:0] concat_64353;
  wire [31:0] tuple_index_64354;
  wire [31:0] concat_64358;
  wire [31:0] tuple_index_64359;
  wire [15:0] sign_ext_64362;
  wire eq_64365;
  wire [15:0] w_segments;
  wire [15:0] literal_64367;
  wire [2:0] literal_64370;
  wire [31:0] sign_ext_64383;
  wire [2:0] sel_64384;
  wire [2:0] tuple_index_64385;
  wire [31:0] sel_64386;
  wire [31:0] tuple_index_64387;
  wire [31:0] tuple_index_64388;
  wire [31:0] tuple_index_64389;
  wire [31:0] sign_ext_64390;
  wire [15:0] tuple_index_64391;
  wire not_64392;
  wire ____state_0__at_most_one_next_value;
  wire ____state_1__at_most_one_next_value;
  wire ____state_9__at_most_one_next_value;
  wire [2:0] concat_64406;
  wire [1:0] sel_64407;
  wire [1:0] concat_64408;
  wire and_76167;
  wire and_76168;
  wire and_76169;
  wire [1:0] concat_64412;
  wire [31:0] add_64413;
  wire [31:0] sel_64414;
  wire [31:0] add_64418;
  wire [31:0] sel_64419;
  wire [15:0] tuple_index_64422;
  wire [15:0] tuple_index_64423;
  wire [31:0] tuple_index_64425;
  wire [31:0] tuple_index_64426;
  wire [2:0] tuple_index_64427;
  wire [1:0] concat_64428;
  wire [15:0] add_64429;
  wire sel_64433;
  wire eq_64434;
  wire [2:0] add_64438;
  wire [31:0] add_64442;
  wire [31:0] add_64447;
  wire [31:0] and_64456;
  wire [2:0] sel_64460;
  wire [31:0] sel_64461;
  wire [31:0] sel_64462;
  wire [31:0] and_64463;
  wire [15:0] sel_64464;
  wire or_64466;
  wire or_64467;
  wire or_64469;
  wire [1:0] one_hot_sel_64477;
  wire or_64478;
  wire [31:0] one_hot_sel_64479;
  wire or_64480;
  wire [31:0] one_hot_sel_64481;
  wire [15:0] sel_64483;
  wire [15:0] sel_64485;
  wire [31:0] sel_64487;
  wire [31:0] sel_64489;
  wire [2:0] sel_64492;
  wire [15:0] one_hot_sel_64494;
  wire or_64495;
  wire one_hot_sel_64496;
  wire [2:0] one_hot_sel_64498;
  wire [31:0] one_hot_sel_64500;
  wire [31:0] one_hot_sel_64502;
  wire [31:0] one_hot_sel_64504;
  wire [31:0] one_hot_sel_64506;
  wire and_76198;
  wire [114:0] tuple_64509;
  assign literal_64257 = 2'h2;
  assign is_a = ____state_0 == literal_64257;
  assign sel_64264 = is_a ? ____state_14 : ____state_15;
  assign CHUNK = 32'h0000_0020;
  assign bit_slice_64249 = ____state_0[0];
  assign bit_slice_64250 = ____state_0[1];
  assign literal_64269 = 2'h3;
  assign ugt_64270 = sel_64264 > CHUNK;
  assign idle = ~(bit_slice_64249 | bit_slice_64250);
  assign is_b = ____state_0 == literal_64269;
  assign count = ugt_64270 ? CHUNK : sel_64264;
  assign sign_ext_64276 = {32{is_a}};
  assign fresh = walks_valid & idle;
  assign literal_64278 = 2'h1;
  assign sign_ext_64279 = {32{is_b}};
  assign literal_64281 = 32'h0000_0000;
  assign and_64282 = ____state_11 & ____state_8;
  assign literal_64283 = 3'h0;
  assign and_64284 = count & sign_ext_64276;
  assign nor_64263 = ~(bit_slice_64249 | bit_slice_64250 | fresh);
  assign eq_64286 = ____state_0 == literal_64278;
  assign and_64287 = count & sign_ext_64279;
  assign ne_64289 = ____state_6 != literal_64281;
  assign eq_64290 = and_64282 == literal_64283;
  assign a_left = ____state_14 - and_64284;
  assign passes = reads_valid & nor_64263;
  assign ____state_0__next_value_predicates = {idle, eq_64286, bit_slice_64250};
  assign ____state_1__next_value_predicates = {idle, eq_64286};
  assign ____state_9__next_value_predicates = {idle, bit_slice_64250};
  assign b_left = ____state_15 - and_64287;
  assign literal_64298 = 1'h0;
  assign not_64299 = ~____state_10;
  assign reads_b = ne_64289 & eq_64290;
  assign eq_64301 = a_left == literal_64281;
  assign or_64285 = passes | is_a | is_b;
  assign one_hot_64305 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign one_hot_64306 = {____state_1__next_value_predicates[1:0] == 2'h0, ____state_1__next_value_predicates[1] && !____state_1__next_value_predicates[0], ____state_1__next_value_predicates[0]};
  assign one_hot_64307 = {____state_9__next_value_predicates[1:0] == 2'h0, ____state_9__next_value_predicates[1] && !____state_9__next_value_predicates[0], ____state_9__next_value_predicates[0]};
  assign ne_64308 = b_left != literal_64281;
  assign concat_64309 = {literal_64298, not_64299};
  assign sign_ext_64310 = {16{reads_b}};
  assign not_64312 = ~eq_64301;
  assign not_64293 = ~or_64285;
  assign bit_slice_64316 = one_hot_64305[2];
  assign bit_slice_64317 = one_hot_64305[1];
  assign bit_slice_64318 = one_hot_64305[0];
  assign bit_slice_64319 = one_hot_64306[1];
  assign bit_slice_64320 = one_hot_64306[0];
  assign bit_slice_64321 = one_hot_64307[1];
  assign bit_slice_64322 = one_hot_64307[0];
  assign sel_64323 = ne_64308 ? literal_64269 : concat_64309;
  assign literal_64324 = 16'h0000;
  assign and_64326 = sign_ext_64310 & ____state_4;
  assign nor_64327 = ~(not_64312 | ne_64308);
  assign literal_64329 = 16'h0002;
  assign tuple_index_64331 = walks_data[18:3];
  assign literal_64332 = 3'h4;
  assign literal_64333 = 3'h3;
  assign stage_outputs_valid_0 = vector_reads_ready | not_64293;
  assign eq_64338 = idle == bit_slice_64316;
  assign eq_64339 = eq_64286 == bit_slice_64317;
  assign eq_64340 = bit_slice_64250 == bit_slice_64318;
  assign eq_64341 = idle == bit_slice_64319;
  assign eq_64342 = eq_64286 == bit_slice_64320;
  assign eq_64343 = idle == bit_slice_64321;
  assign eq_64344 = bit_slice_64250 == bit_slice_64322;
  assign and_64348 = is_a & ne_64308;
  assign sel_64349 = eq_64301 ? sel_64323 : literal_64257;
  assign concat_64353 = {literal_64324, ____state_3};
  assign tuple_index_64354 = walks_data[178:147];
  assign concat_64358 = {literal_64324, and_64326};
  assign tuple_index_64359 = walks_data[146:115];
  assign sign_ext_64362 = {16{nor_64327}};
  assign eq_64365 = ____state_9 == literal_64329;
  assign w_segments = fresh ? tuple_index_64331 : ____state_7;
  assign literal_64367 = 16'h0001;
  assign literal_64370 = 3'h1;
  assign sign_ext_64383 = {32{reads_b}};
  assign sel_64384 = is_a ? literal_64333 : literal_64332;
  assign tuple_index_64385 = reads_data[114:112];
  assign sel_64386 = is_a ? ____state_12 : ____state_13;
  assign tuple_index_64387 = reads_data[111:80];
  assign tuple_index_64388 = reads_data[79:48];
  assign tuple_index_64389 = reads_data[47:16];
  assign sign_ext_64390 = {32{passes}};
  assign tuple_index_64391 = reads_data[15:0];
  assign not_64392 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_64338 & eq_64339 & eq_64340;
  assign ____state_1__at_most_one_next_value = eq_64341 & eq_64342;
  assign ____state_9__at_most_one_next_value = eq_64343 & eq_64344;
  assign concat_64406 = {idle, eq_64286, bit_slice_64250};
  assign sel_64407 = and_64348 ? literal_64269 : sel_64349;
  assign concat_64408 = {literal_64298, fresh};
  assign and_76167 = stage_outputs_valid_0 & idle;
  assign and_76168 = stage_outputs_valid_0 & eq_64286;
  assign and_76169 = stage_outputs_valid_0 & bit_slice_64250;
  assign concat_64412 = {idle, eq_64286};
  assign add_64413 = ____state_1 + concat_64353;
  assign sel_64414 = fresh ? tuple_index_64354 : ____state_1;
  assign add_64418 = ____state_2 + concat_64358;
  assign sel_64419 = fresh ? tuple_index_64359 : ____state_2;
  assign tuple_index_64422 = walks_data[114:99];
  assign tuple_index_64423 = walks_data[98:83];
  assign tuple_index_64425 = walks_data[82:51];
  assign tuple_index_64426 = walks_data[50:19];
  assign tuple_index_64427 = walks_data[2:0];
  assign concat_64428 = {idle, bit_slice_64250};
  assign add_64429 = ____state_9 + sign_ext_64362;
  assign sel_64433 = nor_64327 ? eq_64365 : ____state_10;
  assign eq_64434 = w_segments == literal_64367;
  assign add_64438 = ____state_11 + literal_64370;
  assign add_64442 = ____state_12 + and_64284;
  assign add_64447 = ____state_13 + and_64287;
  assign and_64456 = ____state_6 & sign_ext_64383;
  assign sel_64460 = passes ? tuple_index_64385 : sel_64384;
  assign sel_64461 = passes ? tuple_index_64387 : sel_64386;
  assign sel_64462 = passes ? tuple_index_64388 : count;
  assign and_64463 = tuple_index_64389 & sign_ext_64390;
  assign sel_64464 = passes ? tuple_index_64391 : literal_64367;
  assign or_64466 = not_64392 | ____state_0__at_most_one_next_value | rst;
  assign or_64467 = not_64392 | ____state_1__at_most_one_next_value | rst;
  assign or_64469 = not_64392 | ____state_9__at_most_one_next_value | rst;
  assign one_hot_sel_64477 = sel_64407 & {2{concat_64406[0]}} | literal_64257 & {2{concat_64406[1]}} | concat_64408 & {2{concat_64406[2]}};
  assign or_64478 = and_76167 | and_76168 | and_76169;
  assign one_hot_sel_64479 = add_64413 & {32{concat_64412[0]}} | sel_64414 & {32{concat_64412[1]}};
  assign or_64480 = and_76167 | and_76168;
  assign one_hot_sel_64481 = add_64418 & {32{concat_64412[0]}} | sel_64419 & {32{concat_64412[1]}};
  assign sel_64483 = fresh ? tuple_index_64422 : ____state_3;
  assign sel_64485 = fresh ? tuple_index_64423 : ____state_4;
  assign sel_64487 = fresh ? tuple_index_64425 : ____state_5;
  assign sel_64489 = fresh ? tuple_index_64426 : ____state_6;
  assign sel_64492 = fresh ? tuple_index_64427 : ____state_8;
  assign one_hot_sel_64494 = add_64429 & {16{concat_64428[0]}} | w_segments & {16{concat_64428[1]}};
  assign or_64495 = and_76167 | and_76169;
  assign one_hot_sel_64496 = sel_64433 & concat_64428[0] | eq_64434 & concat_64428[1];
  assign one_hot_sel_64498 = add_64438 & {3{concat_64412[0]}} | literal_64283 & {3{concat_64412[1]}};
  assign one_hot_sel_64500 = add_64442 & {32{concat_64406[0]}} | ____state_1 & {32{concat_64406[1]}} | literal_64281 & {32{concat_64406[2]}};
  assign one_hot_sel_64502 = add_64447 & {32{concat_64406[0]}} | ____state_2 & {32{concat_64406[1]}} | literal_64281 & {32{concat_64406[2]}};
  assign one_hot_sel_64504 = a_left & {32{concat_64406[0]}} | ____state_5 & {32{concat_64406[1]}} | literal_64281 & {32{concat_64406[2]}};
  assign one_hot_sel_64506 = b_left & {32{concat_64406[0]}} | and_64456 & {32{concat_64406[1]}} | literal_64281 & {32{concat_64406[2]}};
  assign and_76198 = stage_outputs_valid_0 & nor_64263;
  assign tuple_64509 = {sel_64460, sel_64461, sel_64462, and_64463, sel_64464};
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 16'h0000;
      ____state_4 <= 16'h0000;
      ____state_5 <= 32'h0000_0000;
      ____state_6 <= 32'h0000_0000;
      ____state_7 <= 16'h0000;
      ____state_8 <= 3'h0;
      ____state_9 <= 16'h0000;
      ____state_10 <= 1'h0;
      ____state_11 <= 3'h0;
      ____state_12 <= 32'h0000_0000;
      ____state_13 <= 32'h0000_0000;
      ____state_14 <= 32'h0000_0000;
      ____state_15 <= 32'h0000_0000;
    end else begin
      ____state_0 <= or_64478 ? one_hot_sel_64477 : ____state_0;
      ____state_1 <= or_64480 ? one_hot_sel_64479 : ____state_1;
      ____state_2 <= or_64480 ? one_hot_sel_64481 : ____state_2;
      ____state_3 <= and_76167 ? sel_64483 : ____state_3;
      ____state_4 <= and_76167 ? sel_64485 : ____state_4;
      ____state_5 <= and_76167 ? sel_64487 : ____state_5;
      ____state_6 <= and_76167 ? sel_64489 : ____state_6;
      ____state_7 <= and_76167 ? w_segments : ____state_7;
      ____state_8 <= and_76167 ? sel_64492 : ____state_8;
      ____state_9 <= or_64495 ? one_hot_sel_64494 : ____state_9;
      ____state_10 <= or_64495 ? one_hot_sel_64496 : ____state_10;
      ____state_11 <= or_64480 ? one_hot_sel_64498 : ____state_11;
      ____state_12 <= or_64478 ? one_hot_sel_64500 : ____state_12;
      ____state_13 <= or_64478 ? one_hot_sel_64502 : ____state_13;
      ____state_14 <= or_64478 ? one_hot_sel_64504 : ____state_14;
      ____state_15 <= or_64478 ? one_hot_sel_64506 : ____state_15;
    end
  end
  assign reads_ready = and_76198;
  assign vector_reads_data = tuple_64509;
  assign vector_reads_valid = or_64285;
  assign walks_ready = and_76167;
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
  wire not_65303;
  wire active_inputs_valid_0;
  wire or_65308;
  wire or_76297;
  wire not_65312;
  wire not_65316;
  wire stage_outputs_valid_0;
  wire [1:0] literal_65318;
  wire and_76301;
  wire and_76303;
  wire send_3431_finished;
  wire ne_65323;
  wire and_65324;
  wire not_65325;
  wire and_65326;
  wire not_65327;
  wire [1:0] tuple_65328;
  wire literal_65330;
  wire and_65332;
  wire or_65333;
  wire and_65335;
  wire or_65336;
  assign not_65303 = ~ends_data;
  assign active_inputs_valid_0 = ends_valid & m_b_valid;
  assign or_65308 = done_ready | __done_already_done_reg;
  assign or_76297 = finished_ready | __finished_already_done_reg | not_65303;
  assign not_65312 = ~__done_already_done_reg;
  assign not_65316 = ~__finished_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_65308 & or_76297;
  assign literal_65318 = 2'h0;
  assign and_76301 = active_inputs_valid_0 & not_65312;
  assign and_76303 = active_inputs_valid_0 & ends_data & not_65316;
  assign send_3431_finished = stage_outputs_valid_0 & ends_data;
  assign ne_65323 = m_b_data != literal_65318;
  assign and_65324 = and_76301 & done_ready;
  assign not_65325 = ~stage_outputs_valid_0;
  assign and_65326 = and_76303 & finished_ready;
  assign not_65327 = ~send_3431_finished;
  assign tuple_65328 = {ne_65323, ends_data};
  assign literal_65330 = 1'h1;
  assign and_65332 = and_65324 & not_65325;
  assign or_65333 = and_65324 | stage_outputs_valid_0;
  assign and_65335 = and_65326 & not_65327;
  assign or_65336 = and_65326 | send_3431_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __done_already_done_reg <= 1'h0;
      __finished_already_done_reg <= 1'h0;
    end else begin
      __done_already_done_reg <= or_65333 ? and_65332 : __done_already_done_reg;
      __finished_already_done_reg <= or_65336 ? and_65335 : __finished_already_done_reg;
    end
  end
  assign done_data = tuple_65328;
  assign done_valid = and_76301;
  assign ends_ready = stage_outputs_valid_0;
  assign finished_data = literal_65330;
  assign finished_valid = and_76303;
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
  wire [26:0] literal_65005;
  wire not_64997;
  wire not_65010;
  wire not_65014;
  wire [27:0] bit_slice_65015;
  wire [27:0] literal_65016;
  wire [4:0] sign_ext_65017;
  wire [31:0] concat_65020;
  wire [2:0] leading_bits___state_10;
  wire active_inputs_valid_0;
  wire or_76259;
  wire or_76260;
  wire next_segment;
  wire [15:0] literal_65029;
  wire [27:0] add_65031;
  wire [3:0] literal_65032;
  wire [4:0] and_65033;
  wire literal_65034;
  wire [3:0] bit_slice_65035;
  wire ugt_65036;
  wire [7:0] bit_slice_65037;
  wire [7:0] extended___state_10;
  wire and_76261;
  wire not_65040;
  wire stage_outputs_valid_0;
  wire not_65044;
  wire [31:0] tuple_index_65045;
  wire [15:0] sign_ext_65047;
  wire eq_65048;
  wire [15:0] tuple_index_65049;
  wire [15:0] literal_65050;
  wire not_65051;
  wire [31:0] at;
  wire [31:0] concat_65053;
  wire [4:0] lit_16_squeezed;
  wire [4:0] concat_65055;
  wire [7:0] sel_65056;
  wire [7:0] literal_65057;
  wire and_65058;
  wire tok__1_finished;
  wire and_65060;
  wire [31:0] sel_65062;
  wire [31:0] add_65063;
  wire or_65064;
  wire [31:0] tuple_index_65065;
  wire [31:0] tuple_index_65067;
  wire tuple_index_65068;
  wire [15:0] add_65070;
  wire sel_65071;
  wire eq_65072;
  wire sel_65073;
  wire [31:0] sel_65074;
  wire [31:0] sub_65075;
  wire and_65076;
  wire [4:0] sel_65077;
  wire [4:0] sub_65078;
  wire closes;
  wire [39:0] concat_65080;
  wire [7:0] add_65081;
  wire and_65082;
  wire not_65083;
  wire and_65084;
  wire [31:0] sel_65086;
  wire [31:0] sel_65089;
  wire [31:0] sel_65091;
  wire sel_65093;
  wire [15:0] sel_65095;
  wire sel_65097;
  wire or_65099;
  wire [31:0] sel_65101;
  wire [31:0] sel_65103;
  wire or_65105;
  wire [4:0] sel_65107;
  wire [9:0] tuple_65109;
  wire [47:0] tuple_65110;
  wire and_76277;
  wire and_65112;
  wire or_65113;
  wire and_65114;
  wire or_65115;
  assign idle = ~(____state_11 | ____state_7);
  assign literal_65005 = 27'h000_0000;
  assign not_64997 = ~idle;
  assign not_65010 = ~____state_11;
  assign not_65014 = ~____state_7;
  assign bit_slice_65015 = ____state_8[31:4];
  assign literal_65016 = 28'h000_0001;
  assign sign_ext_65017 = {5{____state_11}};
  assign concat_65020 = {literal_65005, ____state_10};
  assign leading_bits___state_10 = 3'h0;
  assign active_inputs_valid_0 = writes_valid | not_64997;
  assign or_76259 = lengths_ready | __lengths_already_done_reg | not_65010;
  assign or_76260 = m_aw_ready | __m_aw_already_done_reg | not_65010;
  assign next_segment = ~(____state_11 | not_65014);
  assign literal_65029 = 16'h0002;
  assign add_65031 = bit_slice_65015 + literal_65016;
  assign literal_65032 = 4'h0;
  assign and_65033 = sign_ext_65017 & ____state_10;
  assign literal_65034 = 1'h0;
  assign bit_slice_65035 = ____state_0[3:0];
  assign ugt_65036 = ____state_9 > concat_65020;
  assign bit_slice_65037 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign and_76261 = active_inputs_valid_0 & ____state_11;
  assign not_65040 = ~__lengths_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_76259 & or_76260;
  assign not_65044 = ~__m_aw_already_done_reg;
  assign tuple_index_65045 = writes_data[112:81];
  assign sign_ext_65047 = {16{next_segment}};
  assign eq_65048 = ____state_5 == literal_65029;
  assign tuple_index_65049 = writes_data[16:1];
  assign literal_65050 = 16'h0001;
  assign not_65051 = ~____state_6;
  assign at = {add_65031, literal_65032};
  assign concat_65053 = {literal_65005, and_65033};
  assign lit_16_squeezed = 5'h10;
  assign concat_65055 = {literal_65034, bit_slice_65035};
  assign sel_65056 = ugt_65036 ? extended___state_10 : bit_slice_65037;
  assign literal_65057 = 8'hff;
  assign and_65058 = and_76261 & not_65040;
  assign tok__1_finished = stage_outputs_valid_0 & ____state_11;
  assign and_65060 = and_76261 & not_65044;
  assign sel_65062 = idle ? tuple_index_65045 : ____state_0;
  assign add_65063 = ____state_0 + ____state_2;
  assign or_65064 = ____state_11 | ____state_7;
  assign tuple_index_65065 = writes_data[80:49];
  assign tuple_index_65067 = writes_data[48:17];
  assign tuple_index_65068 = writes_data[0:0];
  assign add_65070 = ____state_5 + sign_ext_65047;
  assign sel_65071 = next_segment ? eq_65048 : ____state_6;
  assign eq_65072 = tuple_index_65049 == literal_65050;
  assign sel_65073 = next_segment ? not_65051 : ____state_7;
  assign sel_65074 = ____state_11 ? at : ____state_8;
  assign sub_65075 = ____state_9 - concat_65053;
  assign and_65076 = ____state_11 & ugt_65036;
  assign sel_65077 = ____state_11 ? lit_16_squeezed : ____state_10;
  assign sub_65078 = lit_16_squeezed - concat_65055;
  assign closes = ~(ugt_65036 | ____state_7);
  assign concat_65080 = {literal_65032, ____state_8, literal_65032};
  assign add_65081 = sel_65056 + literal_65057;
  assign and_65082 = and_65058 & lengths_ready;
  assign not_65083 = ~tok__1_finished;
  assign and_65084 = and_65060 & m_aw_ready;
  assign sel_65086 = next_segment ? add_65063 : sel_65062;
  assign sel_65089 = or_65064 ? ____state_1 : tuple_index_65065;
  assign sel_65091 = or_65064 ? ____state_2 : tuple_index_65067;
  assign sel_65093 = or_65064 ? ____state_4 : tuple_index_65068;
  assign sel_65095 = idle ? tuple_index_65049 : add_65070;
  assign sel_65097 = idle ? eq_65072 : sel_65071;
  assign or_65099 = idle | sel_65073;
  assign sel_65101 = next_segment ? ____state_0 : sel_65074;
  assign sel_65103 = next_segment ? ____state_1 : sub_65075;
  assign or_65105 = next_segment | and_65076;
  assign sel_65107 = next_segment ? sub_65078 : sel_65077;
  assign tuple_65109 = {sel_65056, closes, ____state_4};
  assign tuple_65110 = {concat_65080, add_65081};
  assign and_76277 = stage_outputs_valid_0 & idle;
  assign and_65112 = and_65082 & not_65083;
  assign or_65113 = and_65082 | tok__1_finished;
  assign and_65114 = and_65084 & not_65083;
  assign or_65115 = and_65084 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_65086 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_65089 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_65091 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? sel_65093 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_65095 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_65097 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_65099 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_65101 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_65103 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_65105 : ____state_11;
      ____state_10 <= stage_outputs_valid_0 ? sel_65107 : ____state_10;
      __lengths_already_done_reg <= or_65113 ? and_65112 : __lengths_already_done_reg;
      __m_aw_already_done_reg <= or_65115 ? and_65114 : __m_aw_already_done_reg;
    end
  end
  assign lengths_data = tuple_65109;
  assign lengths_valid = and_65058;
  assign m_aw_data = tuple_65110;
  assign m_aw_valid = and_65060;
  assign writes_ready = and_76277;
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
  wire not_65167;
  wire nor_65169;
  wire and_65170;
  wire not_65177;
  wire not_65179;
  wire and_65182;
  wire or_65187;
  wire or_65188;
  wire or_65189;
  wire not_65191;
  wire active_inputs_valid_0;
  wire or_76279;
  wire or_76280;
  wire not_65205;
  wire stage_outputs_valid_0;
  wire not_65209;
  wire [7:0] literal_65211;
  wire [7:0] tuple_index_65212;
  wire [7:0] literal_65213;
  wire [7:0] literal_65214;
  wire and_76284;
  wire send_3396_finished;
  wire and_76286;
  wire tok__1_finished;
  wire l_closes;
  wire l_unit;
  wire [7:0] add_65224;
  wire eq_65225;
  wire eq_65226;
  wire [127:0] data;
  wire and_65228;
  wire not_65229;
  wire and_65230;
  wire not_65231;
  wire nand_65234;
  wire sel_65237;
  wire sel_65239;
  wire [7:0] sel_65241;
  wire sel_65243;
  wire and_76293;
  wire [128:0] tuple_65246;
  wire and_76294;
  wire and_76295;
  wire and_65249;
  wire or_65250;
  wire and_65251;
  wire or_65252;
  assign not_65167 = ~____state_0;
  assign nor_65169 = ~(not_65167 | ____state_2);
  assign and_65170 = ____state_0 & ____state_2;
  assign not_65177 = ~nor_65169;
  assign not_65179 = ~and_65170;
  assign and_65182 = ____state_0 & ____state_4;
  assign or_65187 = lengths_valid | ____state_0;
  assign or_65188 = results_valid | not_65177;
  assign or_65189 = vectors_valid | not_65179;
  assign not_65191 = ~and_65182;
  assign active_inputs_valid_0 = or_65187 & or_65188 & or_65189;
  assign or_76279 = ends_ready | __ends_already_done_reg | not_65191;
  assign or_76280 = m_w_ready | __m_w_already_done_reg | not_65167;
  assign not_65205 = ~__ends_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_76279 & or_76280;
  assign not_65209 = ~__m_w_already_done_reg;
  assign literal_65211 = 8'hff;
  assign tuple_index_65212 = lengths_data[9:2];
  assign literal_65213 = 8'h01;
  assign literal_65214 = 8'h02;
  assign and_76284 = active_inputs_valid_0 & and_65182 & not_65205;
  assign send_3396_finished = stage_outputs_valid_0 & and_65182;
  assign and_76286 = active_inputs_valid_0 & ____state_0 & not_65209;
  assign tok__1_finished = stage_outputs_valid_0 & ____state_0;
  assign l_closes = lengths_data[1:1];
  assign l_unit = lengths_data[0:0];
  assign add_65224 = ____state_3 + literal_65211;
  assign eq_65225 = tuple_index_65212 == literal_65213;
  assign eq_65226 = ____state_3 == literal_65214;
  assign data = ____state_2 ? vectors_data : results_data;
  assign and_65228 = and_76284 & ends_ready;
  assign not_65229 = ~send_3396_finished;
  assign and_65230 = and_76286 & m_w_ready;
  assign not_65231 = ~tok__1_finished;
  assign nand_65234 = ~(____state_0 & ____state_4);
  assign sel_65237 = ____state_0 ? ____state_1 : l_closes;
  assign sel_65239 = ____state_0 ? ____state_2 : l_unit;
  assign sel_65241 = ____state_0 ? add_65224 : tuple_index_65212;
  assign sel_65243 = ____state_0 ? eq_65226 : eq_65225;
  assign and_76293 = stage_outputs_valid_0 & not_65167;
  assign tuple_65246 = {data, ____state_4};
  assign and_76294 = stage_outputs_valid_0 & nor_65169;
  assign and_76295 = stage_outputs_valid_0 & and_65170;
  assign and_65249 = and_65228 & not_65229;
  assign or_65250 = and_65228 | send_3396_finished;
  assign and_65251 = and_65230 & not_65231;
  assign or_65252 = and_65230 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_65234 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_65237 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_65239 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_65241 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_65243 : ____state_4;
      __ends_already_done_reg <= or_65250 ? and_65249 : __ends_already_done_reg;
      __m_w_already_done_reg <= or_65252 ? and_65251 : __m_w_already_done_reg;
    end
  end
  assign ends_data = ____state_1;
  assign ends_valid = and_76284;
  assign lengths_ready = and_76293;
  assign m_w_data = tuple_65246;
  assign m_w_valid = and_76286;
  assign results_ready = and_76294;
  assign vectors_ready = and_76295;
endmodule


module edgegen_collect(
  input wire clk,
  input wire rst,
  input wire [96:0] collects_data,
  input wire collects_valid,
  input wire [140:0] divider_results_data,
  input wire divider_results_valid,
  input wire [140:0] lane_results_data,
  input wire lane_results_valid,
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
  input wire vectors_ready,
  output wire collects_ready,
  output wire divider_results_ready,
  output wire lane_results_ready,
  output wire power_results_ready,
  output wire reduction_results_ready,
  output wire root_results_ready,
  output wire simple_results_ready,
  output wire sums_ready,
  output wire [127:0] vectors_data,
  output wire vectors_valid
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
  wire instantiation_output_62021;
  wire [127:0] instantiation_output_62020;
  wire instantiation_output_62019;
  reg [1:0] ____state_0;
  reg [4:0] ____state_1;
  reg [1:0] ____state_2;
  reg [15:0] ____state_4;
  reg ____state_5;
  reg [2:0] ____state_6;
  reg [255:0] ____state_7;
  reg [255:0] ____state_8;
  reg [1:0] ____state_9;
  reg ____state_10;
  reg [15:0] ____state_11;
  wire [4:0] literal_74098;
  wire [4:0] literal_74099;
  wire [4:0] literal_74100;
  wire [4:0] literal_74101;
  wire [4:0] literal_74102;
  wire [4:0] literal_74103;
  wire [4:0] literal_74104;
  wire [4:0] literal_74105;
  wire [4:0] literal_74106;
  wire [4:0] literal_74107;
  wire eq_74115;
  wire eq_74116;
  wire [4:0] literal_74117;
  wire eq_74118;
  wire eq_74119;
  wire eq_74120;
  wire eq_74121;
  wire eq_74122;
  wire eq_74123;
  wire eq_74124;
  wire eq_74125;
  wire ult_74133;
  wire or_74134;
  wire eq_74135;
  wire or_74136;
  wire or_74137;
  wire nor_74145;
  wire [12:0] tuple_index_74146;
  wire [12:0] tuple_index_74147;
  wire [12:0] tuple_index_74148;
  wire [12:0] tuple_index_74149;
  wire [12:0] tuple_index_74150;
  wire [12:0] tuple_index_74151;
  wire [4:0] literal_74153;
  wire [5:0] concat_74154;
  wire [3:0] tuple_index_74155;
  wire [3:0] tuple_index_74156;
  wire [3:0] tuple_index_74157;
  wire [3:0] tuple_index_74158;
  wire [3:0] tuple_index_74159;
  wire [3:0] tuple_index_74160;
  wire [12:0] tuple_index_74161;
  wire [127:0] tuple_index_74162;
  wire [127:0] tuple_index_74163;
  wire [127:0] tuple_index_74164;
  wire [127:0] tuple_index_74165;
  wire [127:0] tuple_index_74166;
  wire [127:0] tuple_index_74167;
  wire is_sum;
  wire [3:0] one_hot_sel_74169;
  wire [3:0] tuple_index_74170;
  wire [127:0] one_hot_sel_74171;
  wire [127:0] tuple_index_74172;
  wire [3:0] r_tag__2_valid;
  wire [127:0] r_beat__3;
  wire bit_slice_74175;
  wire bit_slice_74176;
  wire bit_slice_74177;
  wire bit_slice_74178;
  wire tuple_index_74179;
  wire tuple_index_74180;
  wire tuple_index_74181;
  wire tuple_index_74182;
  wire tuple_index_74183;
  wire tuple_index_74184;
  wire [31:0] bit_slice_74191;
  wire [31:0] sign_ext_74192;
  wire [31:0] bit_slice_74193;
  wire [31:0] sign_ext_74194;
  wire [31:0] bit_slice_74195;
  wire [31:0] sign_ext_74196;
  wire [31:0] bit_slice_74197;
  wire [31:0] sign_ext_74198;
  wire tuple_index_74185;
  wire tuple_index_74186;
  wire tuple_index_74187;
  wire tuple_index_74188;
  wire tuple_index_74189;
  wire tuple_index_74190;
  wire [1:0] literal_74200;
  wire [1:0] literal_74201;
  wire one_hot_sel_74203;
  wire tuple_index_74204;
  wire [1:0] literal_74206;
  wire [31:0] and_74214;
  wire [31:0] and_74215;
  wire [31:0] and_74216;
  wire [31:0] and_74217;
  wire [4:0] literal_74207;
  wire [4:0] literal_74208;
  wire [4:0] literal_74209;
  wire [4:0] literal_74210;
  wire one_hot_sel_74211;
  wire tuple_index_74212;
  wire eq_74218;
  wire halves;
  wire gather;
  wire r_tag__3_last;
  wire words;
  wire eq_74223;
  wire [15:0] literal_74226;
  wire [2:0] literal_74228;
  wire bit_slice_74235;
  wire bit_slice_74236;
  wire bit_slice_74237;
  wire bit_slice_74238;
  wire eq_74229;
  wire eq_74230;
  wire eq_74231;
  wire eq_74232;
  wire r_tag_difference;
  wire coded;
  wire ends;
  wire and_74241;
  wire differences;
  wire eq_74243;
  wire eq_74244;
  wire not_74253;
  wire [6:0] bit_slice_74254;
  wire [6:0] sign_ext_74255;
  wire not_74256;
  wire [6:0] bit_slice_74257;
  wire [6:0] sign_ext_74258;
  wire not_74259;
  wire [6:0] bit_slice_74260;
  wire [6:0] sign_ext_74261;
  wire not_74262;
  wire [6:0] bit_slice_74263;
  wire [6:0] sign_ext_74264;
  wire bit_slice_74245;
  wire bit_slice_74246;
  wire not_74247;
  wire ugt_74248;
  wire or_74249;
  wire nor_74250;
  wire nand_74251;
  wire eq_74265;
  wire sel_74266;
  wire differences_end;
  wire full;
  wire [1:0] pass_top;
  wire [4:0] pass_op__1;
  wire [6:0] bit_slice_74280;
  wire [6:0] bit_slice_74281;
  wire [6:0] bit_slice_74282;
  wire literal_74283;
  wire [6:0] bit_slice_74284;
  wire [2:0] literal_74286;
  wire [2:0] literal_74287;
  wire [2:0] literal_74288;
  wire [2:0] literal_74289;
  wire [2:0] literal_74290;
  wire [2:0] literal_74291;
  wire [2:0] literal_74292;
  wire low__1_squeezed_portion_31_width_1;
  wire [6:0] and_74294;
  wire low__1_squeezed_portion_23_width_1;
  wire [6:0] and_74296;
  wire low__1_squeezed_portion_15_width_1;
  wire [6:0] and_74298;
  wire low__1_squeezed_portion_7_width_1;
  wire [6:0] and_74300;
  wire nor_74269;
  wire and_74270;
  wire nor_74271;
  wire and_74272;
  wire and_74273;
  wire and_74274;
  wire and_74275;
  wire and_74276;
  wire and_74277;
  wire segment_ends;
  wire word_ends;
  wire and_74304;
  wire [1:0] sel_74305;
  wire eq_74327;
  wire eq_74328;
  wire nand_74329;
  wire [31:0] bit_slice_74331;
  wire [31:0] high__1;
  wire eq_74332;
  wire [31:0] bit_slice_74333;
  wire eq_74334;
  wire [31:0] bit_slice_74335;
  wire eq_74336;
  wire [31:0] bit_slice_74337;
  wire eq_74338;
  wire [31:0] bit_slice_74339;
  wire eq_74340;
  wire [31:0] bit_slice_74341;
  wire eq_74342;
  wire [31:0] bit_slice_74343;
  wire eq_74344;
  wire [31:0] bit_slice_74345;
  wire [31:0] bit_slice_74347;
  wire [31:0] low__1;
  wire [31:0] bit_slice_74348;
  wire [31:0] bit_slice_74349;
  wire [31:0] bit_slice_74350;
  wire [31:0] bit_slice_74351;
  wire [31:0] bit_slice_74352;
  wire [31:0] bit_slice_74353;
  wire [31:0] bit_slice_74354;
  wire [14:0] literal_74355;
  wire postponed;
  wire not_74308;
  wire not_74310;
  wire not_74312;
  wire not_74314;
  wire not_74316;
  wire not_74318;
  wire not_74320;
  wire not_74322;
  wire not_74324;
  wire or_74326;
  wire bit_slice_74357;
  wire bit_slice_74358;
  wire or_74359;
  wire [1:0] sel_74360;
  wire nand_74361;
  wire [4:0] literal_74376;
  wire [1:0] sel_74377;
  wire [1:0] sign_ext_74378;
  wire [15:0] literal_74380;
  wire not_74381;
  wire [2:0] sign_ext_74382;
  wire [31:0] sel_76014;
  wire [31:0] sel_76013;
  wire [31:0] sel_76012;
  wire [31:0] sel_76011;
  wire [31:0] sel_76010;
  wire [31:0] sel_76009;
  wire [31:0] sel_76008;
  wire [31:0] sel_76007;
  wire or_74391;
  wire [31:0] sel_76006;
  wire [31:0] sel_76005;
  wire [31:0] sel_76004;
  wire [31:0] sel_76003;
  wire [31:0] sel_76002;
  wire [31:0] sel_76001;
  wire [31:0] sel_76000;
  wire [31:0] sel_75999;
  wire [1:0] concat_74400;
  wire not_74401;
  wire not_74402;
  wire [15:0] concat_74403;
  wire or_74363;
  wire or_74364;
  wire or_74365;
  wire or_74366;
  wire or_74367;
  wire or_74368;
  wire or_74369;
  wire or_74370;
  wire or_74371;
  wire not_74373;
  wire not_74375;
  wire or_74404;
  wire [127:0] concat_74405;
  wire eq_74407;
  wire eq_74408;
  wire nor_74409;
  wire [1:0] sel_74410;
  wire [1:0] sign_ext_74411;
  wire eq_74416;
  wire [1:0] and_74417;
  wire [15:0] sign_ext_74418;
  wire eq_74419;
  wire [15:0] pass_segments;
  wire and_74421;
  wire [2:0] and_74422;
  wire [2:0] add_74423;
  wire or_74424;
  wire and_74425;
  wire [255:0] concat_74426;
  wire not_74427;
  wire [255:0] concat_74428;
  wire [1:0] add_74429;
  wire [1:0] concat_74430;
  wire nor_74431;
  wire [15:0] add_74432;
  wire [15:0] concat_74433;
  wire active_inputs_valid_0;
  wire or_74414;
  wire or_74415;
  wire [127:0] sel_74434;
  wire [2:0] concat_74436;
  wire [127:0] bit_slice_74437;
  wire [127:0] bit_slice_74438;
  wire [127:0] bit_slice_74439;
  wire [127:0] bit_slice_74440;
  wire [1:0] next_phase;
  wire [1:0] sel_74444;
  wire [15:0] add_74445;
  wire sel_74446;
  wire eq_74447;
  wire [2:0] sel_74448;
  wire [2:0] sign_ext_74449;
  wire [255:0] sel_74450;
  wire [255:0] sign_ext_74451;
  wire [255:0] sel_74452;
  wire [1:0] sel_74453;
  wire [1:0] sign_ext_74454;
  wire or_74455;
  wire [15:0] sub_74456;
  wire [15:0] sign_ext_74457;
  wire stage_outputs_valid_0;
  wire [127:0] sel_74458;
  wire [127:0] priority_sel_74459;
  wire [1:0] sel_74468;
  wire [4:0] sel_74471;
  wire [1:0] sel_74473;
  wire [15:0] sel_74475;
  wire sel_74477;
  wire [2:0] and_74479;
  wire [255:0] and_74481;
  wire [255:0] and_74483;
  wire [1:0] and_74485;
  wire and_74487;
  wire [15:0] and_74489;
  wire and_76606;
  wire and_76607;
  wire and_76608;
  wire and_76609;
  wire and_76610;
  wire and_76611;
  wire and_76612;
  wire and_76613;
  wire [127:0] beat;
  wire and_76614;
  wire and_76604;
  wire and_76605;

  assign literal_74098 = 5'h05;
  assign literal_74099 = 5'h06;
  assign literal_74100 = 5'h08;
  assign literal_74101 = 5'h09;
  assign literal_74102 = 5'h0a;
  assign literal_74103 = 5'h0b;
  assign literal_74104 = 5'h0c;
  assign literal_74105 = 5'h11;
  assign literal_74106 = 5'h12;
  assign literal_74107 = 5'h13;
  assign eq_74115 = ____state_1 == literal_74098;
  assign eq_74116 = ____state_1 == literal_74099;
  assign literal_74117 = 5'h07;
  assign eq_74118 = ____state_1 == literal_74100;
  assign eq_74119 = ____state_1 == literal_74101;
  assign eq_74120 = ____state_1 == literal_74102;
  assign eq_74121 = ____state_1 == literal_74103;
  assign eq_74122 = ____state_1 == literal_74104;
  assign eq_74123 = ____state_1 == literal_74105;
  assign eq_74124 = ____state_1 == literal_74106;
  assign eq_74125 = ____state_1 == literal_74107;
  assign ult_74133 = ____state_1 < literal_74098;
  assign or_74134 = eq_74115 | eq_74116;
  assign eq_74135 = ____state_1 == literal_74117;
  assign or_74136 = eq_74118 | eq_74119;
  assign or_74137 = eq_74120 | eq_74121 | eq_74122 | eq_74123 | eq_74124 | eq_74125;
  assign nor_74145 = ~(ult_74133 | or_74134 | eq_74135 | or_74136 | or_74137);
  assign tuple_index_74146 = reduction_results_data[12:0];
  assign tuple_index_74147 = simple_results_data[12:0];
  assign tuple_index_74148 = power_results_data[12:0];
  assign tuple_index_74149 = root_results_data[12:0];
  assign tuple_index_74150 = divider_results_data[12:0];
  assign tuple_index_74151 = lane_results_data[12:0];
  assign literal_74153 = 5'h04;
  assign concat_74154 = {ult_74133, or_74134, eq_74135, or_74136, or_74137, nor_74145};
  assign tuple_index_74155 = tuple_index_74146[4:1];
  assign tuple_index_74156 = tuple_index_74147[4:1];
  assign tuple_index_74157 = tuple_index_74148[4:1];
  assign tuple_index_74158 = tuple_index_74149[4:1];
  assign tuple_index_74159 = tuple_index_74150[4:1];
  assign tuple_index_74160 = tuple_index_74151[4:1];
  assign tuple_index_74161 = sums_data[12:0];
  assign tuple_index_74162 = reduction_results_data[140:13];
  assign tuple_index_74163 = simple_results_data[140:13];
  assign tuple_index_74164 = power_results_data[140:13];
  assign tuple_index_74165 = root_results_data[140:13];
  assign tuple_index_74166 = divider_results_data[140:13];
  assign tuple_index_74167 = lane_results_data[140:13];
  assign is_sum = ____state_1 == literal_74153;
  assign one_hot_sel_74169 = tuple_index_74155 & {4{concat_74154[0]}} | tuple_index_74156 & {4{concat_74154[1]}} | tuple_index_74157 & {4{concat_74154[2]}} | tuple_index_74158 & {4{concat_74154[3]}} | tuple_index_74159 & {4{concat_74154[4]}} | tuple_index_74160 & {4{concat_74154[5]}};
  assign tuple_index_74170 = tuple_index_74161[4:1];
  assign one_hot_sel_74171 = tuple_index_74162 & {128{concat_74154[0]}} | tuple_index_74163 & {128{concat_74154[1]}} | tuple_index_74164 & {128{concat_74154[2]}} | tuple_index_74165 & {128{concat_74154[3]}} | tuple_index_74166 & {128{concat_74154[4]}} | tuple_index_74167 & {128{concat_74154[5]}};
  assign tuple_index_74172 = sums_data[140:13];
  assign r_tag__2_valid = is_sum ? tuple_index_74170 : one_hot_sel_74169;
  assign r_beat__3 = is_sum ? tuple_index_74172 : one_hot_sel_74171;
  assign bit_slice_74175 = r_tag__2_valid[3];
  assign bit_slice_74176 = r_tag__2_valid[2];
  assign bit_slice_74177 = r_tag__2_valid[1];
  assign bit_slice_74178 = r_tag__2_valid[0];
  assign tuple_index_74179 = tuple_index_74146[0:0];
  assign tuple_index_74180 = tuple_index_74147[0:0];
  assign tuple_index_74181 = tuple_index_74148[0:0];
  assign tuple_index_74182 = tuple_index_74149[0:0];
  assign tuple_index_74183 = tuple_index_74150[0:0];
  assign tuple_index_74184 = tuple_index_74151[0:0];
  assign bit_slice_74191 = r_beat__3[127:96];
  assign sign_ext_74192 = {32{bit_slice_74175}};
  assign bit_slice_74193 = r_beat__3[95:64];
  assign sign_ext_74194 = {32{bit_slice_74176}};
  assign bit_slice_74195 = r_beat__3[63:32];
  assign sign_ext_74196 = {32{bit_slice_74177}};
  assign bit_slice_74197 = r_beat__3[31:0];
  assign sign_ext_74198 = {32{bit_slice_74178}};
  assign tuple_index_74185 = tuple_index_74146[5:5];
  assign tuple_index_74186 = tuple_index_74147[5:5];
  assign tuple_index_74187 = tuple_index_74148[5:5];
  assign tuple_index_74188 = tuple_index_74149[5:5];
  assign tuple_index_74189 = tuple_index_74150[5:5];
  assign tuple_index_74190 = tuple_index_74151[5:5];
  assign literal_74200 = 2'h1;
  assign literal_74201 = 2'h2;
  assign one_hot_sel_74203 = tuple_index_74179 & concat_74154[0] | tuple_index_74180 & concat_74154[1] | tuple_index_74181 & concat_74154[2] | tuple_index_74182 & concat_74154[3] | tuple_index_74183 & concat_74154[4] | tuple_index_74184 & concat_74154[5];
  assign tuple_index_74204 = tuple_index_74161[0:0];
  assign literal_74206 = 2'h3;
  assign and_74214 = bit_slice_74191 & sign_ext_74192;
  assign and_74215 = bit_slice_74193 & sign_ext_74194;
  assign and_74216 = bit_slice_74195 & sign_ext_74196;
  assign and_74217 = bit_slice_74197 & sign_ext_74198;
  assign literal_74207 = 5'h0d;
  assign literal_74208 = 5'h0e;
  assign literal_74209 = 5'h0f;
  assign literal_74210 = 5'h10;
  assign one_hot_sel_74211 = tuple_index_74185 & concat_74154[0] | tuple_index_74186 & concat_74154[1] | tuple_index_74187 & concat_74154[2] | tuple_index_74188 & concat_74154[3] | tuple_index_74189 & concat_74154[4] | tuple_index_74190 & concat_74154[5];
  assign tuple_index_74212 = tuple_index_74161[5:5];
  assign eq_74218 = ____state_2 == literal_74200;
  assign halves = ____state_2 == literal_74201;
  assign gather = ____state_0 == literal_74200;
  assign r_tag__3_last = is_sum ? tuple_index_74204 : one_hot_sel_74203;
  assign words = ____state_0 == literal_74201;
  assign eq_74223 = ____state_9 == literal_74206;
  assign literal_74226 = 16'h0001;
  assign literal_74228 = 3'h7;
  assign bit_slice_74235 = and_74214[7];
  assign bit_slice_74236 = and_74215[7];
  assign bit_slice_74237 = and_74216[7];
  assign bit_slice_74238 = and_74217[7];
  assign eq_74229 = ____state_1 == literal_74207;
  assign eq_74230 = ____state_1 == literal_74208;
  assign eq_74231 = ____state_1 == literal_74209;
  assign eq_74232 = ____state_1 == literal_74210;
  assign r_tag_difference = is_sum ? tuple_index_74212 : one_hot_sel_74211;
  assign coded = eq_74218 | halves;
  assign ends = gather & r_tag__3_last;
  assign and_74241 = words & eq_74223 & ____state_10;
  assign differences = ____state_0 == literal_74206;
  assign eq_74243 = ____state_11 == literal_74226;
  assign eq_74244 = ____state_6 == literal_74228;
  assign not_74253 = ~bit_slice_74235;
  assign bit_slice_74254 = r_beat__3[102:96];
  assign sign_ext_74255 = {7{bit_slice_74175}};
  assign not_74256 = ~bit_slice_74236;
  assign bit_slice_74257 = r_beat__3[70:64];
  assign sign_ext_74258 = {7{bit_slice_74176}};
  assign not_74259 = ~bit_slice_74237;
  assign bit_slice_74260 = r_beat__3[38:32];
  assign sign_ext_74261 = {7{bit_slice_74177}};
  assign not_74262 = ~bit_slice_74238;
  assign bit_slice_74263 = r_beat__3[6:0];
  assign sign_ext_74264 = {7{bit_slice_74178}};
  assign bit_slice_74245 = ____state_0[0];
  assign bit_slice_74246 = ____state_0[1];
  assign not_74247 = ~gather;
  assign ugt_74248 = ____state_1 > literal_74153;
  assign or_74249 = eq_74229 | eq_74230 | eq_74231 | eq_74232;
  assign nor_74250 = ~(eq_74218 | halves);
  assign nand_74251 = ~(gather & r_tag_difference);
  assign eq_74265 = ____state_2 == literal_74206;
  assign sel_74266 = coded ? and_74241 : ends;
  assign differences_end = differences & eq_74243;
  assign full = ends | eq_74244;
  assign pass_top = collects_data[85:84];
  assign pass_op__1 = collects_data[96:92];
  assign bit_slice_74280 = and_74214[13:7];
  assign bit_slice_74281 = and_74215[13:7];
  assign bit_slice_74282 = and_74216[13:7];
  assign literal_74283 = 1'h0;
  assign bit_slice_74284 = and_74217[13:7];
  assign literal_74286 = 3'h6;
  assign literal_74287 = 3'h5;
  assign literal_74288 = 3'h4;
  assign literal_74289 = 3'h3;
  assign literal_74290 = 3'h2;
  assign literal_74291 = 3'h1;
  assign literal_74292 = 3'h0;
  assign low__1_squeezed_portion_31_width_1 = ~(halves | not_74253);
  assign and_74294 = bit_slice_74254 & sign_ext_74255;
  assign low__1_squeezed_portion_23_width_1 = ~(halves | not_74256);
  assign and_74296 = bit_slice_74257 & sign_ext_74258;
  assign low__1_squeezed_portion_15_width_1 = ~(halves | not_74259);
  assign and_74298 = bit_slice_74260 & sign_ext_74261;
  assign low__1_squeezed_portion_7_width_1 = ~(halves | not_74262);
  assign and_74300 = bit_slice_74263 & sign_ext_74264;
  assign nor_74269 = ~(bit_slice_74245 | bit_slice_74246);
  assign and_74270 = gather & or_74134;
  assign nor_74271 = ~(not_74247 | ugt_74248 | is_sum);
  assign and_74272 = gather & or_74136;
  assign and_74273 = gather & or_74249;
  assign and_74274 = gather & eq_74135;
  assign and_74275 = gather & or_74137;
  assign and_74276 = gather & is_sum;
  assign and_74277 = gather & nor_74250 & nand_74251;
  assign segment_ends = eq_74265 ? differences_end : sel_74266;
  assign word_ends = words & eq_74223;
  assign and_74304 = gather & coded & full;
  assign sel_74305 = ends ? literal_74206 : ____state_0;
  assign eq_74327 = pass_top == literal_74201;
  assign eq_74328 = pass_op__1 == literal_74099;
  assign nand_74329 = ~(words & eq_74223);
  assign bit_slice_74331 = ____state_7[255:224];
  assign high__1 = {literal_74283, bit_slice_74280, literal_74283, bit_slice_74281, literal_74283, bit_slice_74282, literal_74283, bit_slice_74284};
  assign eq_74332 = ____state_6 == literal_74286;
  assign bit_slice_74333 = ____state_7[223:192];
  assign eq_74334 = ____state_6 == literal_74287;
  assign bit_slice_74335 = ____state_7[191:160];
  assign eq_74336 = ____state_6 == literal_74288;
  assign bit_slice_74337 = ____state_7[159:128];
  assign eq_74338 = ____state_6 == literal_74289;
  assign bit_slice_74339 = ____state_7[127:96];
  assign eq_74340 = ____state_6 == literal_74290;
  assign bit_slice_74341 = ____state_7[95:64];
  assign eq_74342 = ____state_6 == literal_74291;
  assign bit_slice_74343 = ____state_7[63:32];
  assign eq_74344 = ____state_6 == literal_74292;
  assign bit_slice_74345 = ____state_7[31:0];
  assign bit_slice_74347 = ____state_8[255:224];
  assign low__1 = {low__1_squeezed_portion_31_width_1, and_74294, low__1_squeezed_portion_23_width_1, and_74296, low__1_squeezed_portion_15_width_1, and_74298, low__1_squeezed_portion_7_width_1, and_74300};
  assign bit_slice_74348 = ____state_8[223:192];
  assign bit_slice_74349 = ____state_8[191:160];
  assign bit_slice_74350 = ____state_8[159:128];
  assign bit_slice_74351 = ____state_8[127:96];
  assign bit_slice_74352 = ____state_8[95:64];
  assign bit_slice_74353 = ____state_8[63:32];
  assign bit_slice_74354 = ____state_8[31:0];
  assign literal_74355 = 15'h0000;
  assign postponed = gather & r_tag_difference;
  assign not_74308 = ~nor_74269;
  assign not_74310 = ~and_74270;
  assign not_74312 = ~nor_74271;
  assign not_74314 = ~differences;
  assign not_74316 = ~and_74272;
  assign not_74318 = ~and_74273;
  assign not_74320 = ~and_74274;
  assign not_74322 = ~and_74275;
  assign not_74324 = ~and_74276;
  assign or_74326 = and_74277 | words | differences;
  assign bit_slice_74357 = ____state_9[0];
  assign bit_slice_74358 = ____state_9[1];
  assign or_74359 = segment_ends | word_ends;
  assign sel_74360 = and_74304 ? literal_74201 : sel_74305;
  assign nand_74361 = ~(segment_ends & ____state_5);
  assign literal_74376 = 5'h03;
  assign sel_74377 = eq_74327 ? literal_74201 : literal_74200;
  assign sign_ext_74378 = {2{eq_74328}};
  assign literal_74380 = 16'h0002;
  assign not_74381 = ~full;
  assign sign_ext_74382 = {3{nand_74329}};
  assign sel_76014 = eq_74244 ? high__1 : bit_slice_74331;
  assign sel_76013 = eq_74332 ? high__1 : bit_slice_74333;
  assign sel_76012 = eq_74334 ? high__1 : bit_slice_74335;
  assign sel_76011 = eq_74336 ? high__1 : bit_slice_74337;
  assign sel_76010 = eq_74338 ? high__1 : bit_slice_74339;
  assign sel_76009 = eq_74340 ? high__1 : bit_slice_74341;
  assign sel_76008 = eq_74342 ? high__1 : bit_slice_74343;
  assign sel_76007 = eq_74344 ? high__1 : bit_slice_74345;
  assign or_74391 = nor_74269 | word_ends;
  assign sel_76006 = eq_74244 ? low__1 : bit_slice_74347;
  assign sel_76005 = eq_74332 ? low__1 : bit_slice_74348;
  assign sel_76004 = eq_74334 ? low__1 : bit_slice_74349;
  assign sel_76003 = eq_74336 ? low__1 : bit_slice_74350;
  assign sel_76002 = eq_74338 ? low__1 : bit_slice_74351;
  assign sel_76001 = eq_74340 ? low__1 : bit_slice_74352;
  assign sel_76000 = eq_74342 ? low__1 : bit_slice_74353;
  assign sel_75999 = eq_74344 ? low__1 : bit_slice_74354;
  assign concat_74400 = {literal_74283, words};
  assign not_74401 = ~halves;
  assign not_74402 = ~____state_10;
  assign concat_74403 = {literal_74355, postponed};
  assign or_74363 = collects_valid | not_74308;
  assign or_74364 = divider_results_valid | not_74310;
  assign or_74365 = lane_results_valid | not_74312;
  assign or_74366 = instantiation_output_62021 | not_74314;
  assign or_74367 = power_results_valid | not_74316;
  assign or_74368 = reduction_results_valid | not_74318;
  assign or_74369 = root_results_valid | not_74320;
  assign or_74370 = simple_results_valid | not_74322;
  assign or_74371 = sums_valid | not_74324;
  assign not_74373 = ~postponed;
  assign not_74375 = ~or_74326;
  assign or_74404 = eq_74123 | eq_74124 | eq_74125 | or_74249 | is_sum;
  assign concat_74405 = {and_74214, and_74215, and_74216, and_74217};
  assign eq_74407 = ____state_9 == literal_74201;
  assign eq_74408 = ____state_9 == literal_74200;
  assign nor_74409 = ~(bit_slice_74357 | bit_slice_74358);
  assign sel_74410 = or_74359 ? literal_74200 : sel_74360;
  assign sign_ext_74411 = {2{nand_74361}};
  assign eq_74416 = pass_op__1 == literal_74376;
  assign and_74417 = sel_74377 & sign_ext_74378;
  assign sign_ext_74418 = {16{segment_ends}};
  assign eq_74419 = ____state_4 == literal_74380;
  assign pass_segments = collects_data[51:36];
  assign and_74421 = gather & coded & not_74381;
  assign and_74422 = ____state_6 & sign_ext_74382;
  assign add_74423 = ____state_6 + literal_74291;
  assign or_74424 = bit_slice_74245 | bit_slice_74246;
  assign and_74425 = gather & halves;
  assign concat_74426 = {sel_76014, sel_76013, sel_76012, sel_76011, sel_76010, sel_76009, sel_76008, sel_76007};
  assign not_74427 = ~or_74391;
  assign concat_74428 = {sel_76006, sel_76005, sel_76004, sel_76003, sel_76002, sel_76001, sel_76000, sel_75999};
  assign add_74429 = ____state_9 + concat_74400;
  assign concat_74430 = {not_74401, literal_74283};
  assign nor_74431 = ~(not_74402 | gather);
  assign add_74432 = ____state_11 + concat_74403;
  assign concat_74433 = {literal_74355, differences};
  assign active_inputs_valid_0 = or_74363 & or_74364 & or_74365 & or_74366 & or_74367 & or_74368 & or_74369 & or_74370 & or_74371;
  assign or_74414 = instantiation_output_62019 | not_74373;
  assign or_74415 = vectors_ready | not_74375;
  assign sel_74434 = or_74404 ? r_beat__3 : concat_74405;
  assign concat_74436 = {eq_74407, eq_74408, nor_74409};
  assign bit_slice_74437 = ____state_7[127:0];
  assign bit_slice_74438 = ____state_7[255:128];
  assign bit_slice_74439 = ____state_8[127:0];
  assign bit_slice_74440 = ____state_8[255:128];
  assign next_phase = sel_74410 & sign_ext_74411;
  assign sel_74444 = eq_74416 ? literal_74206 : and_74417;
  assign add_74445 = ____state_4 + sign_ext_74418;
  assign sel_74446 = segment_ends ? eq_74419 : ____state_5;
  assign eq_74447 = pass_segments == literal_74226;
  assign sel_74448 = and_74421 ? add_74423 : and_74422;
  assign sign_ext_74449 = {3{or_74424}};
  assign sel_74450 = and_74425 ? concat_74426 : ____state_7;
  assign sign_ext_74451 = {256{not_74427}};
  assign sel_74452 = gather ? concat_74428 : ____state_8;
  assign sel_74453 = gather ? concat_74430 : add_74429;
  assign sign_ext_74454 = {2{or_74424}};
  assign or_74455 = ends | nor_74431;
  assign sub_74456 = add_74432 - concat_74433;
  assign sign_ext_74457 = {16{or_74424}};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_74414 & or_74415;
  assign sel_74458 = differences ? instantiation_output_62020 : sel_74434;
  assign priority_sel_74459 = priority_sel_128b_3way(concat_74436, bit_slice_74437, bit_slice_74438, bit_slice_74439, bit_slice_74440);
  assign sel_74468 = nor_74269 ? literal_74200 : next_phase;
  assign sel_74471 = nor_74269 ? pass_op__1 : ____state_1;
  assign sel_74473 = nor_74269 ? sel_74444 : ____state_2;
  assign sel_74475 = nor_74269 ? pass_segments : add_74445;
  assign sel_74477 = nor_74269 ? eq_74447 : sel_74446;
  assign and_74479 = sel_74448 & sign_ext_74449;
  assign and_74481 = sel_74450 & sign_ext_74451;
  assign and_74483 = sel_74452 & sign_ext_74451;
  assign and_74485 = sel_74453 & sign_ext_74454;
  assign and_74487 = or_74424 & or_74455;
  assign and_74489 = sub_74456 & sign_ext_74457;
  assign and_76606 = stage_outputs_valid_0 & nor_74269;
  assign and_76607 = stage_outputs_valid_0 & and_74270;
  assign and_76608 = stage_outputs_valid_0 & nor_74271;
  assign and_76609 = stage_outputs_valid_0 & and_74272;
  assign and_76610 = stage_outputs_valid_0 & and_74273;
  assign and_76611 = stage_outputs_valid_0 & and_74274;
  assign and_76612 = stage_outputs_valid_0 & and_74275;
  assign and_76613 = stage_outputs_valid_0 & and_74276;
  assign beat = words ? priority_sel_74459 : sel_74458;
  assign and_76614 = active_inputs_valid_0 & or_74326;
  assign and_76604 = active_inputs_valid_0 & postponed;
  assign and_76605 = stage_outputs_valid_0 & differences;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 2'h0;
      ____state_1 <= 5'h00;
      ____state_2 <= 2'h0;
      ____state_4 <= 16'h0000;
      ____state_5 <= 1'h0;
      ____state_6 <= 3'h0;
      ____state_7 <= 256'h0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_8 <= 256'h0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_9 <= 2'h0;
      ____state_10 <= 1'h0;
      ____state_11 <= 16'h0000;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_74468 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_74471 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_74473 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? sel_74475 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_74477 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_74479 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? and_74481 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? and_74483 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_74485 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? and_74487 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? and_74489 : ____state_11;
    end
  end
  // ===== Instantiations
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_later_ (
    .rst(rst),
    .push_data(r_beat__3),
    .push_valid(and_76604),
    .pop_ready(and_76605),
    .pop_valid(instantiation_output_62021),
    .pop_data(instantiation_output_62020),
    .push_ready(instantiation_output_62019),
    .clk(clk)
  );
  assign collects_ready = and_76606;
  assign divider_results_ready = and_76607;
  assign lane_results_ready = and_76608;
  assign power_results_ready = and_76609;
  assign reduction_results_ready = and_76610;
  assign root_results_ready = and_76611;
  assign simple_results_ready = and_76612;
  assign sums_ready = and_76613;
  assign vectors_data = beat;
  assign vectors_valid = and_76614;
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
  wire [1:0] literal_73214;
  wire [1:0] literal_73215;
  wire [1:0] literal_73216;
  wire [1:0] literal_73217;
  wire [38:0] array_index_73218;
  wire [38:0] array_index_73219;
  wire [38:0] array_index_73220;
  wire [38:0] array_index_73221;
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
  wire [31:0] umul_73234;
  wire [1:0] bit_slice_73235;
  wire [31:0] umul_73236;
  wire [1:0] bit_slice_73237;
  wire [31:0] umul_73238;
  wire [1:0] bit_slice_73239;
  wire [31:0] umul_73240;
  wire [1:0] bit_slice_73241;
  wire [12:0] v_tag;
  wire literal_73243;
  wire [15:0] bit_slice_73244;
  wire [13:0] literal_73245;
  wire or_reduce_73246;
  wire [6:0] literal_73247;
  wire [15:0] bit_slice_73248;
  wire or_reduce_73249;
  wire [15:0] bit_slice_73250;
  wire or_reduce_73251;
  wire [15:0] bit_slice_73252;
  wire or_reduce_73253;
  wire [4:0] op;
  wire [4:0] literal_73255;
  wire [30:0] value__3;
  wire [6:0] shift__3;
  wire literal_73258;
  wire [6:0] not_73259;
  wire [6:0] literal_73260;
  wire [30:0] value__2;
  wire [6:0] shift__2;
  wire [6:0] not_73263;
  wire [30:0] value__1;
  wire [6:0] shift__1;
  wire [6:0] not_73266;
  wire [30:0] value;
  wire [6:0] shift;
  wire [6:0] not_73269;
  wire eq_73272;
  wire [30:0] shrl_73273;
  wire [30:0] concat_73274;
  wire [30:0] shrl_73275;
  wire [30:0] concat_73276;
  wire [30:0] shrl_73277;
  wire [30:0] concat_73278;
  wire [30:0] shrl_73279;
  wire [30:0] concat_73280;
  wire [30:0] sel_73284;
  wire [30:0] sel_73285;
  wire [30:0] sel_73286;
  wire [30:0] sel_73287;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_73292;
  assign v_p[0] = power_fourth_data[51:13];
  assign v_p[1] = power_fourth_data[90:52];
  assign v_p[2] = power_fourth_data[129:91];
  assign v_p[3] = power_fourth_data[168:130];
  assign literal_73214 = 2'h3;
  assign literal_73215 = 2'h2;
  assign literal_73216 = 2'h1;
  assign literal_73217 = 2'h0;
  assign array_index_73218 = v_p[literal_73214];
  assign array_index_73219 = v_p[literal_73215];
  assign array_index_73220 = v_p[literal_73216];
  assign array_index_73221 = v_p[literal_73217];
  assign p_fraction__4 = array_index_73218[22:7];
  assign p_h__4 = array_index_73218[38:23];
  assign p_n__4 = array_index_73218[6:0];
  assign p_fraction__3 = array_index_73219[22:7];
  assign p_h__3 = array_index_73219[38:23];
  assign p_n__3 = array_index_73219[6:0];
  assign p_fraction__1 = array_index_73220[22:7];
  assign p_h__1 = array_index_73220[38:23];
  assign p_n__2 = array_index_73220[6:0];
  assign p_fraction__2 = array_index_73221[22:7];
  assign p_h__2 = array_index_73221[38:23];
  assign p_n__1 = array_index_73221[6:0];
  assign umul_73234 = umul32b_16b_x_16b(p_fraction__4, p_h__4);
  assign bit_slice_73235 = p_n__4[6:5];
  assign umul_73236 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_73237 = p_n__3[6:5];
  assign umul_73238 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign bit_slice_73239 = p_n__2[6:5];
  assign umul_73240 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign bit_slice_73241 = p_n__1[6:5];
  assign v_tag = power_fourth_data[12:0];
  assign literal_73243 = 1'h1;
  assign bit_slice_73244 = umul_73234[31:16];
  assign literal_73245 = 14'h0000;
  assign or_reduce_73246 = |bit_slice_73235;
  assign literal_73247 = 7'h1f;
  assign bit_slice_73248 = umul_73236[31:16];
  assign or_reduce_73249 = |bit_slice_73237;
  assign bit_slice_73250 = umul_73238[31:16];
  assign or_reduce_73251 = |bit_slice_73239;
  assign bit_slice_73252 = umul_73240[31:16];
  assign or_reduce_73253 = |bit_slice_73241;
  assign op = v_tag[12:8];
  assign literal_73255 = 5'h08;
  assign value__3 = {literal_73243, bit_slice_73244, literal_73245};
  assign shift__3 = or_reduce_73246 ? literal_73247 : p_n__4;
  assign literal_73258 = 1'h0;
  assign not_73259 = ~p_n__4;
  assign literal_73260 = 7'h00;
  assign value__2 = {literal_73243, bit_slice_73248, literal_73245};
  assign shift__2 = or_reduce_73249 ? literal_73247 : p_n__3;
  assign not_73263 = ~p_n__3;
  assign value__1 = {literal_73243, bit_slice_73250, literal_73245};
  assign shift__1 = or_reduce_73251 ? literal_73247 : p_n__2;
  assign not_73266 = ~p_n__2;
  assign value = {literal_73243, bit_slice_73252, literal_73245};
  assign shift = or_reduce_73253 ? literal_73247 : p_n__1;
  assign not_73269 = ~p_n__1;
  assign eq_73272 = op == literal_73255;
  assign shrl_73273 = shift__3 >= 7'h1f ? 31'h0000_0000 : value__3 >> shift__3;
  assign concat_73274 = {literal_73258, not_73259, bit_slice_73244, literal_73260};
  assign shrl_73275 = shift__2 >= 7'h1f ? 31'h0000_0000 : value__2 >> shift__2;
  assign concat_73276 = {literal_73258, not_73263, bit_slice_73248, literal_73260};
  assign shrl_73277 = shift__1 >= 7'h1f ? 31'h0000_0000 : value__1 >> shift__1;
  assign concat_73278 = {literal_73258, not_73266, bit_slice_73250, literal_73260};
  assign shrl_73279 = shift >= 7'h1f ? 31'h0000_0000 : value >> shift;
  assign concat_73280 = {literal_73258, not_73269, bit_slice_73252, literal_73260};
  assign sel_73284 = eq_73272 ? concat_73274 : shrl_73273;
  assign sel_73285 = eq_73272 ? concat_73276 : shrl_73275;
  assign sel_73286 = eq_73272 ? concat_73278 : shrl_73277;
  assign sel_73287 = eq_73272 ? concat_73280 : shrl_73279;
  assign beat = {literal_73258, sel_73284, literal_73258, sel_73285, literal_73258, sel_73286, literal_73258, sel_73287};
  assign stage_outputs_valid_0 = power_fourth_valid & power_results_ready;
  assign tuple_73292 = {beat, v_tag};
  assign power_fourth_ready = stage_outputs_valid_0;
  assign power_results_data = tuple_73292;
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
  wire [1:0] literal_72946;
  wire [1:0] literal_72947;
  wire [1:0] literal_72948;
  wire [1:0] literal_72949;
  wire [38:0] array_index_72950;
  wire [38:0] array_index_72951;
  wire [38:0] array_index_72952;
  wire [38:0] array_index_72953;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_72962;
  wire [31:0] umul_72963;
  wire [31:0] umul_72964;
  wire [31:0] umul_72965;
  wire [12:0] bit_slice_72966;
  wire [12:0] literal_72967;
  wire [12:0] bit_slice_72968;
  wire [12:0] bit_slice_72969;
  wire [12:0] bit_slice_72970;
  wire [12:0] add_72971;
  wire [2:0] bit_slice_72972;
  wire [12:0] add_72973;
  wire [2:0] bit_slice_72974;
  wire [12:0] add_72975;
  wire [2:0] bit_slice_72976;
  wire [12:0] add_72977;
  wire [2:0] bit_slice_72978;
  wire [15:0] concat_72979;
  wire [6:0] tuple_index_72980;
  wire [15:0] concat_72981;
  wire [6:0] tuple_index_72982;
  wire [15:0] concat_72983;
  wire [6:0] tuple_index_72984;
  wire [15:0] concat_72985;
  wire [6:0] tuple_index_72986;
  wire [38:0] tuple_72989;
  wire [38:0] tuple_72990;
  wire [38:0] tuple_72991;
  wire [38:0] tuple_72992;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_73000;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_prepared_data[51:13];
  assign v_p[1] = power_prepared_data[90:52];
  assign v_p[2] = power_prepared_data[129:91];
  assign v_p[3] = power_prepared_data[168:130];
  assign literal_72946 = 2'h0;
  assign literal_72947 = 2'h1;
  assign literal_72948 = 2'h2;
  assign literal_72949 = 2'h3;
  assign array_index_72950 = v_p[literal_72946];
  assign array_index_72951 = v_p[literal_72947];
  assign array_index_72952 = v_p[literal_72948];
  assign array_index_72953 = v_p[literal_72949];
  assign p_fraction = array_index_72950[22:7];
  assign p_h = array_index_72950[38:23];
  assign p_fraction__1 = array_index_72951[22:7];
  assign p_h__1 = array_index_72951[38:23];
  assign p_fraction__2 = array_index_72952[22:7];
  assign p_h__2 = array_index_72952[38:23];
  assign p_fraction__3 = array_index_72953[22:7];
  assign p_h__3 = array_index_72953[38:23];
  assign umul_72962 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_72963 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_72964 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_72965 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_72966 = umul_72962[31:19];
  assign literal_72967 = 13'h006f;
  assign bit_slice_72968 = umul_72963[31:19];
  assign bit_slice_72969 = umul_72964[31:19];
  assign bit_slice_72970 = umul_72965[31:19];
  assign add_72971 = bit_slice_72966 + literal_72967;
  assign bit_slice_72972 = umul_72962[18:16];
  assign add_72973 = bit_slice_72968 + literal_72967;
  assign bit_slice_72974 = umul_72963[18:16];
  assign add_72975 = bit_slice_72969 + literal_72967;
  assign bit_slice_72976 = umul_72964[18:16];
  assign add_72977 = bit_slice_72970 + literal_72967;
  assign bit_slice_72978 = umul_72965[18:16];
  assign concat_72979 = {add_72971, bit_slice_72972};
  assign tuple_index_72980 = array_index_72950[6:0];
  assign concat_72981 = {add_72973, bit_slice_72974};
  assign tuple_index_72982 = array_index_72951[6:0];
  assign concat_72983 = {add_72975, bit_slice_72976};
  assign tuple_index_72984 = array_index_72952[6:0];
  assign concat_72985 = {add_72977, bit_slice_72978};
  assign tuple_index_72986 = array_index_72953[6:0];
  assign tuple_72989 = {concat_72979, p_fraction, tuple_index_72980};
  assign tuple_72990 = {concat_72981, p_fraction__1, tuple_index_72982};
  assign tuple_72991 = {concat_72983, p_fraction__2, tuple_index_72984};
  assign tuple_72992 = {concat_72985, p_fraction__3, tuple_index_72986};
  assign p[0] = tuple_72989;
  assign p[1] = tuple_72990;
  assign p[2] = tuple_72991;
  assign p[3] = tuple_72992;
  assign v_tag = power_prepared_data[12:0];
  assign tuple_73000 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_prepared_valid & power_first_ready;
  assign power_first_data = tuple_73000;
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
  wire [1:0] literal_73017;
  wire [1:0] literal_73018;
  wire [1:0] literal_73019;
  wire [1:0] literal_73020;
  wire [38:0] array_index_73021;
  wire [38:0] array_index_73022;
  wire [38:0] array_index_73023;
  wire [38:0] array_index_73024;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_73033;
  wire [31:0] umul_73034;
  wire [31:0] umul_73035;
  wire [31:0] umul_73036;
  wire [15:0] bit_slice_73037;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_73039;
  wire [15:0] bit_slice_73040;
  wire [15:0] bit_slice_73041;
  wire [15:0] add_73044;
  wire [6:0] tuple_index_73045;
  wire [15:0] add_73046;
  wire [6:0] tuple_index_73047;
  wire [15:0] add_73048;
  wire [6:0] tuple_index_73049;
  wire [15:0] add_73050;
  wire [6:0] tuple_index_73051;
  wire [38:0] tuple_73055;
  wire [38:0] tuple_73056;
  wire [38:0] tuple_73057;
  wire [38:0] tuple_73058;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_73064;
  assign v_p[0] = power_first_data[51:13];
  assign v_p[1] = power_first_data[90:52];
  assign v_p[2] = power_first_data[129:91];
  assign v_p[3] = power_first_data[168:130];
  assign literal_73017 = 2'h0;
  assign literal_73018 = 2'h1;
  assign literal_73019 = 2'h2;
  assign literal_73020 = 2'h3;
  assign array_index_73021 = v_p[literal_73017];
  assign array_index_73022 = v_p[literal_73018];
  assign array_index_73023 = v_p[literal_73019];
  assign array_index_73024 = v_p[literal_73020];
  assign p_fraction = array_index_73021[22:7];
  assign p_h = array_index_73021[38:23];
  assign p_fraction__1 = array_index_73022[22:7];
  assign p_h__1 = array_index_73022[38:23];
  assign p_fraction__2 = array_index_73023[22:7];
  assign p_h__2 = array_index_73023[38:23];
  assign p_fraction__3 = array_index_73024[22:7];
  assign p_h__3 = array_index_73024[38:23];
  assign umul_73033 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_73034 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_73035 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_73036 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_73037 = umul_73033[31:16];
  assign COEFFICIENT = 16'h0d53;
  assign bit_slice_73039 = umul_73034[31:16];
  assign bit_slice_73040 = umul_73035[31:16];
  assign bit_slice_73041 = umul_73036[31:16];
  assign add_73044 = bit_slice_73037 + COEFFICIENT;
  assign tuple_index_73045 = array_index_73021[6:0];
  assign add_73046 = bit_slice_73039 + COEFFICIENT;
  assign tuple_index_73047 = array_index_73022[6:0];
  assign add_73048 = bit_slice_73040 + COEFFICIENT;
  assign tuple_index_73049 = array_index_73023[6:0];
  assign add_73050 = bit_slice_73041 + COEFFICIENT;
  assign tuple_index_73051 = array_index_73024[6:0];
  assign tuple_73055 = {add_73044, p_fraction, tuple_index_73045};
  assign tuple_73056 = {add_73046, p_fraction__1, tuple_index_73047};
  assign tuple_73057 = {add_73048, p_fraction__2, tuple_index_73049};
  assign tuple_73058 = {add_73050, p_fraction__3, tuple_index_73051};
  assign p[0] = tuple_73055;
  assign p[1] = tuple_73056;
  assign p[2] = tuple_73057;
  assign p[3] = tuple_73058;
  assign v_tag = power_first_data[12:0];
  assign stage_outputs_valid_0 = power_first_valid & power_second_ready;
  assign tuple_73064 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_first_ready = stage_outputs_valid_0;
  assign power_second_data = tuple_73064;
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
  wire [1:0] literal_73080;
  wire [1:0] literal_73081;
  wire [1:0] literal_73082;
  wire [1:0] literal_73083;
  wire [38:0] array_index_73084;
  wire [38:0] array_index_73085;
  wire [38:0] array_index_73086;
  wire [38:0] array_index_73087;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_73096;
  wire [31:0] umul_73097;
  wire [31:0] umul_73098;
  wire [31:0] umul_73099;
  wire [14:0] bit_slice_73100;
  wire [14:0] literal_73101;
  wire [14:0] bit_slice_73102;
  wire [14:0] bit_slice_73103;
  wire [14:0] bit_slice_73104;
  wire [14:0] add_73105;
  wire bit_slice_73106;
  wire [14:0] add_73107;
  wire bit_slice_73108;
  wire [14:0] add_73109;
  wire bit_slice_73110;
  wire [14:0] add_73111;
  wire bit_slice_73112;
  wire [15:0] concat_73115;
  wire [6:0] tuple_index_73116;
  wire [15:0] concat_73117;
  wire [6:0] tuple_index_73118;
  wire [15:0] concat_73119;
  wire [6:0] tuple_index_73120;
  wire [15:0] concat_73121;
  wire [6:0] tuple_index_73122;
  wire [38:0] tuple_73126;
  wire [38:0] tuple_73127;
  wire [38:0] tuple_73128;
  wire [38:0] tuple_73129;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_73135;
  assign v_p[0] = power_second_data[51:13];
  assign v_p[1] = power_second_data[90:52];
  assign v_p[2] = power_second_data[129:91];
  assign v_p[3] = power_second_data[168:130];
  assign literal_73080 = 2'h0;
  assign literal_73081 = 2'h1;
  assign literal_73082 = 2'h2;
  assign literal_73083 = 2'h3;
  assign array_index_73084 = v_p[literal_73080];
  assign array_index_73085 = v_p[literal_73081];
  assign array_index_73086 = v_p[literal_73082];
  assign array_index_73087 = v_p[literal_73083];
  assign p_fraction = array_index_73084[22:7];
  assign p_h = array_index_73084[38:23];
  assign p_fraction__1 = array_index_73085[22:7];
  assign p_h__1 = array_index_73085[38:23];
  assign p_fraction__2 = array_index_73086[22:7];
  assign p_h__2 = array_index_73086[38:23];
  assign p_fraction__3 = array_index_73087[22:7];
  assign p_h__3 = array_index_73087[38:23];
  assign umul_73096 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_73097 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_73098 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_73099 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_73100 = umul_73096[31:17];
  assign literal_73101 = 15'h1ee5;
  assign bit_slice_73102 = umul_73097[31:17];
  assign bit_slice_73103 = umul_73098[31:17];
  assign bit_slice_73104 = umul_73099[31:17];
  assign add_73105 = bit_slice_73100 + literal_73101;
  assign bit_slice_73106 = umul_73096[16];
  assign add_73107 = bit_slice_73102 + literal_73101;
  assign bit_slice_73108 = umul_73097[16];
  assign add_73109 = bit_slice_73103 + literal_73101;
  assign bit_slice_73110 = umul_73098[16];
  assign add_73111 = bit_slice_73104 + literal_73101;
  assign bit_slice_73112 = umul_73099[16];
  assign concat_73115 = {add_73105, bit_slice_73106};
  assign tuple_index_73116 = array_index_73084[6:0];
  assign concat_73117 = {add_73107, bit_slice_73108};
  assign tuple_index_73118 = array_index_73085[6:0];
  assign concat_73119 = {add_73109, bit_slice_73110};
  assign tuple_index_73120 = array_index_73086[6:0];
  assign concat_73121 = {add_73111, bit_slice_73112};
  assign tuple_index_73122 = array_index_73087[6:0];
  assign tuple_73126 = {concat_73115, p_fraction, tuple_index_73116};
  assign tuple_73127 = {concat_73117, p_fraction__1, tuple_index_73118};
  assign tuple_73128 = {concat_73119, p_fraction__2, tuple_index_73120};
  assign tuple_73129 = {concat_73121, p_fraction__3, tuple_index_73122};
  assign p[0] = tuple_73126;
  assign p[1] = tuple_73127;
  assign p[2] = tuple_73128;
  assign p[3] = tuple_73129;
  assign v_tag = power_second_data[12:0];
  assign stage_outputs_valid_0 = power_second_valid & power_third_ready;
  assign tuple_73135 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_second_ready = stage_outputs_valid_0;
  assign power_third_data = tuple_73135;
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
  wire [1:0] literal_73151;
  wire [1:0] literal_73152;
  wire [1:0] literal_73153;
  wire [1:0] literal_73154;
  wire [38:0] array_index_73155;
  wire [38:0] array_index_73156;
  wire [38:0] array_index_73157;
  wire [38:0] array_index_73158;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_73167;
  wire [31:0] umul_73168;
  wire [31:0] umul_73169;
  wire [31:0] umul_73170;
  wire [15:0] bit_slice_73171;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_73173;
  wire [15:0] bit_slice_73174;
  wire [15:0] bit_slice_73175;
  wire [15:0] add_73176;
  wire [6:0] tuple_index_73177;
  wire [15:0] add_73178;
  wire [6:0] tuple_index_73179;
  wire [15:0] add_73180;
  wire [6:0] tuple_index_73181;
  wire [15:0] add_73182;
  wire [6:0] tuple_index_73183;
  wire [38:0] tuple_73186;
  wire [38:0] tuple_73187;
  wire [38:0] tuple_73188;
  wire [38:0] tuple_73189;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_73197;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_third_data[51:13];
  assign v_p[1] = power_third_data[90:52];
  assign v_p[2] = power_third_data[129:91];
  assign v_p[3] = power_third_data[168:130];
  assign literal_73151 = 2'h0;
  assign literal_73152 = 2'h1;
  assign literal_73153 = 2'h2;
  assign literal_73154 = 2'h3;
  assign array_index_73155 = v_p[literal_73151];
  assign array_index_73156 = v_p[literal_73152];
  assign array_index_73157 = v_p[literal_73153];
  assign array_index_73158 = v_p[literal_73154];
  assign p_fraction = array_index_73155[22:7];
  assign p_h = array_index_73155[38:23];
  assign p_fraction__1 = array_index_73156[22:7];
  assign p_h__1 = array_index_73156[38:23];
  assign p_fraction__2 = array_index_73157[22:7];
  assign p_h__2 = array_index_73157[38:23];
  assign p_fraction__3 = array_index_73158[22:7];
  assign p_h__3 = array_index_73158[38:23];
  assign umul_73167 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_73168 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_73169 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_73170 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_73171 = umul_73167[31:16];
  assign COEFFICIENT = 16'hb16b;
  assign bit_slice_73173 = umul_73168[31:16];
  assign bit_slice_73174 = umul_73169[31:16];
  assign bit_slice_73175 = umul_73170[31:16];
  assign add_73176 = bit_slice_73171 + COEFFICIENT;
  assign tuple_index_73177 = array_index_73155[6:0];
  assign add_73178 = bit_slice_73173 + COEFFICIENT;
  assign tuple_index_73179 = array_index_73156[6:0];
  assign add_73180 = bit_slice_73174 + COEFFICIENT;
  assign tuple_index_73181 = array_index_73157[6:0];
  assign add_73182 = bit_slice_73175 + COEFFICIENT;
  assign tuple_index_73183 = array_index_73158[6:0];
  assign tuple_73186 = {add_73176, p_fraction, tuple_index_73177};
  assign tuple_73187 = {add_73178, p_fraction__1, tuple_index_73179};
  assign tuple_73188 = {add_73180, p_fraction__2, tuple_index_73181};
  assign tuple_73189 = {add_73182, p_fraction__3, tuple_index_73183};
  assign p[0] = tuple_73186;
  assign p[1] = tuple_73187;
  assign p[2] = tuple_73188;
  assign p[3] = tuple_73189;
  assign v_tag = power_third_data[12:0];
  assign tuple_73197 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_third_valid & power_fourth_ready;
  assign power_fourth_data = tuple_73197;
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
  wire [7:0] literal_72802;
  wire [7:0] exponent__1;
  wire [7:0] exponent__2;
  wire [7:0] exponent__3;
  wire normal;
  wire [7:0] literal_72807;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire [7:0] literal_72811;
  wire [7:0] p_exponent;
  wire [7:0] p_exponent__1;
  wire [7:0] p_exponent__2;
  wire [7:0] p_exponent__3;
  wire [7:0] sub_72816;
  wire [7:0] literal_72817;
  wire [7:0] sub_72818;
  wire [7:0] sub_72819;
  wire [7:0] sub_72820;
  wire [22:0] fraction;
  wire [25:0] literal_72822;
  wire ugt_72823;
  wire [4:0] bit_slice_72824;
  wire [4:0] literal_72825;
  wire [22:0] fraction__1;
  wire ugt_72827;
  wire [4:0] bit_slice_72828;
  wire [22:0] fraction__2;
  wire ugt_72830;
  wire [4:0] bit_slice_72831;
  wire [22:0] fraction__3;
  wire ugt_72833;
  wire [4:0] bit_slice_72834;
  wire [49:0] concat_72835;
  wire [4:0] sel_72836;
  wire [49:0] concat_72837;
  wire [4:0] sel_72838;
  wire [49:0] concat_72839;
  wire [4:0] sel_72840;
  wire [49:0] concat_72841;
  wire [4:0] sel_72842;
  wire [49:0] wide;
  wire [49:0] wide__1;
  wire [49:0] wide__2;
  wire [49:0] wide__3;
  wire [24:0] bit_slice_72847;
  wire [24:0] literal_72848;
  wire [24:0] bit_slice_72849;
  wire [24:0] bit_slice_72850;
  wire [24:0] bit_slice_72851;
  wire bit_slice_72852;
  wire below__1;
  wire bit_slice_72854;
  wire below__2;
  wire bit_slice_72856;
  wire below__4;
  wire bit_slice_72858;
  wire below__6;
  wire half;
  wire or_72861;
  wire half__1;
  wire or_72863;
  wire half__2;
  wire or_72865;
  wire half__3;
  wire or_72867;
  wire [21:0] literal_72868;
  wire and_72869;
  wire and_72870;
  wire and_72871;
  wire and_72872;
  wire [30:0] bit_slice_72873;
  wire [30:0] literal_72874;
  wire [22:0] bit_slice_72875;
  wire [22:0] concat_72876;
  wire [30:0] bit_slice_72877;
  wire [22:0] bit_slice_72878;
  wire [22:0] concat_72879;
  wire [30:0] bit_slice_72880;
  wire [22:0] bit_slice_72881;
  wire [22:0] concat_72882;
  wire [30:0] bit_slice_72883;
  wire [22:0] bit_slice_72884;
  wire [22:0] concat_72885;
  wire below;
  wire [22:0] size;
  wire [22:0] literal_72888;
  wire below__3;
  wire [22:0] size__1;
  wire below__5;
  wire [22:0] size__2;
  wire below__7;
  wire [22:0] size__3;
  wire [22:0] sel_72895;
  wire [22:0] sel_72896;
  wire [22:0] sel_72897;
  wire [22:0] sel_72898;
  wire [22:0] u;
  wire [22:0] u__1;
  wire [22:0] u__2;
  wire [22:0] u__3;
  wire [6:0] bit_slice_72903;
  wire [6:0] bit_slice_72904;
  wire [6:0] bit_slice_72905;
  wire [6:0] bit_slice_72906;
  wire [15:0] literal_72909;
  wire [15:0] bit_slice_72910;
  wire [6:0] neg_72911;
  wire [15:0] bit_slice_72912;
  wire [6:0] neg_72913;
  wire [15:0] bit_slice_72914;
  wire [6:0] neg_72915;
  wire [15:0] bit_slice_72916;
  wire [6:0] neg_72917;
  wire [38:0] tuple_72921;
  wire [38:0] tuple_72922;
  wire [38:0] tuple_72923;
  wire [38:0] tuple_72924;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_72930;
  assign v_a = power_data[275:148];
  assign exponent = v_a[30:23];
  assign literal_72802 = 8'h00;
  assign exponent__1 = v_a[62:55];
  assign exponent__2 = v_a[94:87];
  assign exponent__3 = v_a[126:119];
  assign normal = exponent != literal_72802;
  assign literal_72807 = 8'h01;
  assign normal__1 = exponent__1 != literal_72802;
  assign normal__2 = exponent__2 != literal_72802;
  assign normal__3 = exponent__3 != literal_72802;
  assign literal_72811 = 8'h86;
  assign p_exponent = normal ? exponent : literal_72807;
  assign p_exponent__1 = normal__1 ? exponent__1 : literal_72807;
  assign p_exponent__2 = normal__2 ? exponent__2 : literal_72807;
  assign p_exponent__3 = normal__3 ? exponent__3 : literal_72807;
  assign sub_72816 = literal_72811 - p_exponent;
  assign literal_72817 = 8'h1a;
  assign sub_72818 = literal_72811 - p_exponent__1;
  assign sub_72819 = literal_72811 - p_exponent__2;
  assign sub_72820 = literal_72811 - p_exponent__3;
  assign fraction = v_a[22:0];
  assign literal_72822 = 26'h000_0000;
  assign ugt_72823 = sub_72816 > literal_72817;
  assign bit_slice_72824 = sub_72816[4:0];
  assign literal_72825 = 5'h1a;
  assign fraction__1 = v_a[54:32];
  assign ugt_72827 = sub_72818 > literal_72817;
  assign bit_slice_72828 = sub_72818[4:0];
  assign fraction__2 = v_a[86:64];
  assign ugt_72830 = sub_72819 > literal_72817;
  assign bit_slice_72831 = sub_72819[4:0];
  assign fraction__3 = v_a[118:96];
  assign ugt_72833 = sub_72820 > literal_72817;
  assign bit_slice_72834 = sub_72820[4:0];
  assign concat_72835 = {normal, fraction, literal_72822};
  assign sel_72836 = ugt_72823 ? literal_72825 : bit_slice_72824;
  assign concat_72837 = {normal__1, fraction__1, literal_72822};
  assign sel_72838 = ugt_72827 ? literal_72825 : bit_slice_72828;
  assign concat_72839 = {normal__2, fraction__2, literal_72822};
  assign sel_72840 = ugt_72830 ? literal_72825 : bit_slice_72831;
  assign concat_72841 = {normal__3, fraction__3, literal_72822};
  assign sel_72842 = ugt_72833 ? literal_72825 : bit_slice_72834;
  assign wide = concat_72835 >> sel_72836;
  assign wide__1 = concat_72837 >> sel_72838;
  assign wide__2 = concat_72839 >> sel_72840;
  assign wide__3 = concat_72841 >> sel_72842;
  assign bit_slice_72847 = wide[24:0];
  assign literal_72848 = 25'h000_0000;
  assign bit_slice_72849 = wide__1[24:0];
  assign bit_slice_72850 = wide__2[24:0];
  assign bit_slice_72851 = wide__3[24:0];
  assign bit_slice_72852 = wide[26];
  assign below__1 = bit_slice_72847 != literal_72848;
  assign bit_slice_72854 = wide__1[26];
  assign below__2 = bit_slice_72849 != literal_72848;
  assign bit_slice_72856 = wide__2[26];
  assign below__4 = bit_slice_72850 != literal_72848;
  assign bit_slice_72858 = wide__3[26];
  assign below__6 = bit_slice_72851 != literal_72848;
  assign half = wide[25];
  assign or_72861 = bit_slice_72852 | below__1;
  assign half__1 = wide__1[25];
  assign or_72863 = bit_slice_72854 | below__2;
  assign half__2 = wide__2[25];
  assign or_72865 = bit_slice_72856 | below__4;
  assign half__3 = wide__3[25];
  assign or_72867 = bit_slice_72858 | below__6;
  assign literal_72868 = 22'h00_0000;
  assign and_72869 = half & or_72861;
  assign and_72870 = half__1 & or_72863;
  assign and_72871 = half__2 & or_72865;
  assign and_72872 = half__3 & or_72867;
  assign bit_slice_72873 = v_a[30:0];
  assign literal_72874 = 31'h42c7_ffff;
  assign bit_slice_72875 = wide[48:26];
  assign concat_72876 = {literal_72868, and_72869};
  assign bit_slice_72877 = v_a[62:32];
  assign bit_slice_72878 = wide__1[48:26];
  assign concat_72879 = {literal_72868, and_72870};
  assign bit_slice_72880 = v_a[94:64];
  assign bit_slice_72881 = wide__2[48:26];
  assign concat_72882 = {literal_72868, and_72871};
  assign bit_slice_72883 = v_a[126:96];
  assign bit_slice_72884 = wide__3[48:26];
  assign concat_72885 = {literal_72868, and_72872};
  assign below = bit_slice_72873 > literal_72874;
  assign size = bit_slice_72875 + concat_72876;
  assign literal_72888 = 23'h64_0000;
  assign below__3 = bit_slice_72877 > literal_72874;
  assign size__1 = bit_slice_72878 + concat_72879;
  assign below__5 = bit_slice_72880 > literal_72874;
  assign size__2 = bit_slice_72881 + concat_72882;
  assign below__7 = bit_slice_72883 > literal_72874;
  assign size__3 = bit_slice_72884 + concat_72885;
  assign sel_72895 = below ? literal_72888 : size;
  assign sel_72896 = below__3 ? literal_72888 : size__1;
  assign sel_72897 = below__5 ? literal_72888 : size__2;
  assign sel_72898 = below__7 ? literal_72888 : size__3;
  assign u = -sel_72895;
  assign u__1 = -sel_72896;
  assign u__2 = -sel_72897;
  assign u__3 = -sel_72898;
  assign bit_slice_72903 = u[22:16];
  assign bit_slice_72904 = u__1[22:16];
  assign bit_slice_72905 = u__2[22:16];
  assign bit_slice_72906 = u__3[22:16];
  assign literal_72909 = 16'h0000;
  assign bit_slice_72910 = u[15:0];
  assign neg_72911 = -bit_slice_72903;
  assign bit_slice_72912 = u__1[15:0];
  assign neg_72913 = -bit_slice_72904;
  assign bit_slice_72914 = u__2[15:0];
  assign neg_72915 = -bit_slice_72905;
  assign bit_slice_72916 = u__3[15:0];
  assign neg_72917 = -bit_slice_72906;
  assign tuple_72921 = {literal_72909, bit_slice_72910, neg_72911};
  assign tuple_72922 = {literal_72909, bit_slice_72912, neg_72913};
  assign tuple_72923 = {literal_72909, bit_slice_72914, neg_72915};
  assign tuple_72924 = {literal_72909, bit_slice_72916, neg_72917};
  assign p[0] = tuple_72921;
  assign p[1] = tuple_72922;
  assign p[2] = tuple_72923;
  assign p[3] = tuple_72924;
  assign v_tag = power_data[12:0];
  assign stage_outputs_valid_0 = power_valid & power_prepared_ready;
  assign tuple_72930 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_ready = stage_outputs_valid_0;
  assign power_prepared_data = tuple_72930;
  assign power_prepared_valid = power_valid;
endmodule


module edgegen_feed(
  input wire clk,
  input wire rst,
  input wire [96:0] feeds_data,
  input wire feeds_valid,
  input wire operands_ready,
  input wire [127:0] vector_a_data,
  input wire vector_a_valid,
  input wire [127:0] vector_b_data,
  input wire vector_b_valid,
  output wire feeds_ready,
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
  reg [31:0] ____state_7;
  reg [31:0] ____state_9;
  reg [3:0] ____state_10;
  reg [15:0] ____state_11;
  reg ____state_12;
  reg [31:0] ____state_13;
  reg ____state_14;
  reg ____state_15;
  reg ____state_16;
  reg [127:0] ____state_17;
  reg [127:0] ____state_18;
  reg [2:0] ____state_19;
  wire [1:0] literal_69991;
  wire [1:0] literal_69994;
  wire [31:0] literal_69996;
  wire [4:0] literal_69998;
  wire [4:0] literal_69999;
  wire bit_slice_70000;
  wire bit_slice_70001;
  wire [1:0] literal_70003;
  wire eq_70004;
  wire [4:0] literal_70009;
  wire twos;
  wire ugt_70011;
  wire eq_70012;
  wire eq_70013;
  wire nor_70014;
  wire single__1;
  wire [2:0] literal_70017;
  wire eq_70018;
  wire and_70019;
  wire not_70020;
  wire [1:0] __state_13_portion_0_width_2;
  wire butterfly;
  wire and_70025;
  wire [1:0] concat_70026;
  wire or_70027;
  wire eq_70028;
  wire or_70029;
  wire takes;
  wire [29:0] __state_13_bits_2_width_30;
  wire literal_70034;
  wire eq_70035;
  wire bit_slice_70036;
  wire or_70037;
  wire takes_b;
  wire or_70039;
  wire [127:0] a;
  wire [127:0] literal_70041;
  wire or_reduce_70042;
  wire [2:0] concat_70043;
  wire [2:0] lit_15_squeezed;
  wire waits;
  wire not_70047;
  wire [127:0] sel_70048;
  wire [31:0] bit_slice_70049;
  wire [31:0] bit_slice_70050;
  wire [31:0] bit_slice_70051;
  wire [127:0] or_70053;
  wire [2:0] mask_squeezed;
  wire [4:0] literal_70055;
  wire [1:0] literal_70056;
  wire bit_slice_70057;
  wire bit_slice_70058;
  wire not_70060;
  wire [31:0] literal_70061;
  wire [29:0] literal_70063;
  wire nor_70062;
  wire [63:0] bit_slice_70064;
  wire [63:0] bit_slice_70065;
  wire eq_70066;
  wire [95:0] even_bits_32_width_96;
  wire [95:0] __state_17_bits_32_width_96;
  wire [127:0] x;
  wire bit_slice_70070;
  wire eq_70071;
  wire eq_70072;
  wire nor_70073;
  wire eq_70074;
  wire emits;
  wire last;
  wire [29:0] add_70087;
  wire not_70084;
  wire not_70086;
  wire [4:0] literal_70088;
  wire [4:0] literal_70089;
  wire [127:0] low__1;
  wire [127:0] sign_ext_70091;
  wire [95:0] e_squeezed_portion_32_width_96;
  wire [31:0] __state_17_portion_0_width_32;
  wire [31:0] bit_slice_70094;
  wire [31:0] sign_ext_70095;
  wire [31:0] bit_slice_70096;
  wire [31:0] sign_ext_70097;
  wire [31:0] bit_slice_70098;
  wire [31:0] sign_ext_70099;
  wire not_70100;
  wire [1:0] sign_ext_70101;
  wire [1:0] concat_70102;
  wire [31:0] bit_slice_70103;
  wire [31:0] bit_slice_70104;
  wire [31:0] bit_slice_70105;
  wire [31:0] bit_slice_70106;
  wire [1:0] concat_70107;
  wire [127:0] concat_70108;
  wire [127:0] b;
  wire [127:0] sign_ext_70110;
  wire ends;
  wire [15:0] literal_70121;
  wire [29:0] sel_70122;
  wire not_70123;
  wire or_70114;
  wire or_70115;
  wire or_70116;
  wire not_70118;
  wire eq_70124;
  wire eq_70125;
  wire [1:0] concat_70126;
  wire [127:0] high;
  wire [127:0] e;
  wire [31:0] and_70129;
  wire [31:0] and_70130;
  wire [31:0] and_70131;
  wire [31:0] bit_slice_70132;
  wire nor_70133;
  wire [1:0] and_70134;
  wire [63:0] bit_slice_70135;
  wire [63:0] bit_slice_70136;
  wire [127:0] odd;
  wire [127:0] xor_70138;
  wire [127:0] y;
  wire [127:0] and_70140;
  wire mask_squeezed_const_lsb_bits;
  wire and_70142;
  wire [15:0] sign_ext_70146;
  wire [15:0] tuple_index_70147;
  wire [15:0] literal_70148;
  wire eq_70149;
  wire [31:0] concat_70150;
  wire sums;
  wire [127:0] even;
  wire [2:0] concat_70154;
  wire active_inputs_valid_0;
  wire or_70145;
  wire or_70155;
  wire [127:0] x__1;
  wire [127:0] concat_70157;
  wire [3:0] concat_70158;
  wire [127:0] high__1;
  wire [127:0] sel_70160;
  wire [127:0] xor_70161;
  wire [2:0] concat_70162;
  wire [3:0] mask;
  wire not_70164;
  wire [4:0] tuple_index_70167;
  wire [1:0] tuple_index_70168;
  wire [1:0] tuple_index_70169;
  wire tuple_index_70170;
  wire tuple_index_70171;
  wire [1:0] tuple_index_70172;
  wire [31:0] tuple_index_70173;
  wire [31:0] tuple_index_70174;
  wire [3:0] tuple_index_70175;
  wire [15:0] add_70177;
  wire eq_70178;
  wire sel_70179;
  wire [31:0] sel_70180;
  wire and_70181;
  wire alternates;
  wire not_70183;
  wire not_70184;
  wire or_70185;
  wire [127:0] sel_70186;
  wire [127:0] sign_ext_70187;
  wire [127:0] sel_70188;
  wire [2:0] add_70189;
  wire [2:0] sign_ext_70190;
  wire stage_outputs_valid_0;
  wire [127:0] x__2;
  wire [127:0] y__1;
  wire [2:0] sub;
  wire [12:0] tag;
  wire or_70197;
  wire [4:0] sel_70200;
  wire [1:0] sel_70202;
  wire [1:0] sel_70204;
  wire sel_70206;
  wire sel_70208;
  wire [1:0] sel_70210;
  wire [31:0] sel_70212;
  wire [31:0] sel_70214;
  wire [3:0] sel_70216;
  wire [15:0] sel_70218;
  wire sel_70220;
  wire [31:0] sel_70222;
  wire or_70224;
  wire and_70226;
  wire and_70228;
  wire [127:0] and_70230;
  wire [127:0] and_70232;
  wire [2:0] and_70234;
  wire and_76404;
  wire [275:0] tuple_70237;
  wire and_76405;
  wire and_76406;
  wire and_76407;
  assign literal_69991 = 2'h2;
  assign literal_69994 = 2'h0;
  assign literal_69996 = 32'h0000_0002;
  assign literal_69998 = 5'h12;
  assign literal_69999 = 5'h11;
  assign bit_slice_70000 = ____state_6[0];
  assign bit_slice_70001 = ____state_6[1];
  assign literal_70003 = 2'h3;
  assign eq_70004 = ____state_3 == literal_69991;
  assign literal_70009 = 5'h03;
  assign twos = ____state_2 != literal_69994;
  assign ugt_70011 = ____state_13 > literal_69996;
  assign eq_70012 = ____state_1 == literal_69998;
  assign eq_70013 = ____state_1 == literal_69999;
  assign nor_70014 = ~(bit_slice_70000 | bit_slice_70001);
  assign single__1 = ~____state_15;
  assign literal_70017 = 3'h0;
  assign eq_70018 = ____state_3 == literal_70003;
  assign and_70019 = eq_70004 & ____state_14;
  assign not_70020 = ~____state_0;
  assign __state_13_portion_0_width_2 = ____state_13[1:0];
  assign butterfly = ____state_1 == literal_70009;
  assign and_70025 = twos & ugt_70011;
  assign concat_70026 = {eq_70012, eq_70013};
  assign or_70027 = ____state_14 | nor_70014 | single__1;
  assign eq_70028 = ____state_19 == literal_70017;
  assign or_70029 = eq_70018 | and_70019;
  assign takes = ~(not_70020 | ____state_16);
  assign __state_13_bits_2_width_30 = ____state_13[31:2];
  assign literal_70034 = 1'h0;
  assign eq_70035 = __state_13_portion_0_width_2 == literal_70003;
  assign bit_slice_70036 = ____state_13[1];
  assign or_70037 = butterfly | and_70025;
  assign takes_b = priority_sel_1b_2way(concat_70026, or_70027, eq_70028, or_70029);
  assign or_70039 = ____state_15 | ____state_16;
  assign a = takes ? vector_a_data : ____state_17;
  assign literal_70041 = 128'h8000_0000_8000_0000_8000_0000_8000_0000;
  assign or_reduce_70042 = |__state_13_bits_2_width_30;
  assign concat_70043 = {literal_70034, eq_70035, bit_slice_70036};
  assign lit_15_squeezed = 3'h7;
  assign waits = takes & single__1 & or_70037;
  assign not_70047 = ~takes_b;
  assign sel_70048 = or_70039 ? ____state_17 : vector_a_data;
  assign bit_slice_70049 = vector_a_data[95:64];
  assign bit_slice_70050 = vector_a_data[31:0];
  assign bit_slice_70051 = ____state_17[95:64];
  assign or_70053 = a | literal_70041;
  assign mask_squeezed = or_reduce_70042 ? lit_15_squeezed : concat_70043;
  assign literal_70055 = 5'h02;
  assign literal_70056 = 2'h1;
  assign bit_slice_70057 = ____state_3[0];
  assign bit_slice_70058 = ____state_3[1];
  assign not_70060 = ~waits;
  assign literal_70061 = 32'h0000_0005;
  assign literal_70063 = 30'h3fff_ffff;
  assign nor_70062 = ~(not_70020 | ____state_16 | not_70047);
  assign bit_slice_70064 = a[63:0];
  assign bit_slice_70065 = sel_70048[63:0];
  assign eq_70066 = ____state_2 == literal_69991;
  assign even_bits_32_width_96 = {bit_slice_70049, bit_slice_70050, bit_slice_70051};
  assign __state_17_bits_32_width_96 = ____state_17[127:32];
  assign x = ____state_4 ? or_70053 : a;
  assign bit_slice_70070 = mask_squeezed[0];
  assign eq_70071 = ____state_1 == literal_70055;
  assign eq_70072 = ____state_2 == literal_70056;
  assign nor_70073 = ~(bit_slice_70057 | bit_slice_70058);
  assign eq_70074 = ____state_3 == literal_70056;
  assign emits = ____state_0 & not_70060;
  assign last = ____state_13 < literal_70061;
  assign add_70087 = __state_13_bits_2_width_30 + literal_70063;
  assign not_70084 = ~takes;
  assign not_70086 = ~nor_70062;
  assign literal_70088 = 5'h04;
  assign literal_70089 = 5'h0f;
  assign low__1 = {bit_slice_70064, bit_slice_70065};
  assign sign_ext_70091 = {128{eq_70066}};
  assign e_squeezed_portion_32_width_96 = ____state_16 ? __state_17_bits_32_width_96 : even_bits_32_width_96;
  assign __state_17_portion_0_width_32 = ____state_17[31:0];
  assign bit_slice_70094 = x[127:96];
  assign sign_ext_70095 = {32{or_reduce_70042}};
  assign bit_slice_70096 = x[95:64];
  assign sign_ext_70097 = {32{ugt_70011}};
  assign bit_slice_70098 = x[63:32];
  assign sign_ext_70099 = {32{bit_slice_70070}};
  assign not_70100 = ~eq_70071;
  assign sign_ext_70101 = {2{eq_70071}};
  assign concat_70102 = {eq_70066, eq_70072};
  assign bit_slice_70103 = vector_a_data[127:96];
  assign bit_slice_70104 = vector_a_data[63:32];
  assign bit_slice_70105 = ____state_17[127:96];
  assign bit_slice_70106 = ____state_17[63:32];
  assign concat_70107 = {nor_70073, eq_70074};
  assign concat_70108 = {____state_9, ____state_9, ____state_9, ____state_9};
  assign b = nor_70062 ? vector_b_data : ____state_18;
  assign sign_ext_70110 = {128{____state_5}};
  assign ends = emits & last;
  assign literal_70121 = 16'h0002;
  assign sel_70122 = waits ? __state_13_bits_2_width_30 : add_70087;
  assign not_70123 = ~butterfly;
  assign or_70114 = feeds_valid | ____state_0;
  assign or_70115 = vector_a_valid | not_70084;
  assign or_70116 = vector_b_valid | not_70086;
  assign not_70118 = ~emits;
  assign eq_70124 = ____state_1 == literal_70088;
  assign eq_70125 = ____state_1 == literal_70089;
  assign concat_70126 = {butterfly, eq_70071};
  assign high = low__1 & sign_ext_70091;
  assign e = {e_squeezed_portion_32_width_96, __state_17_portion_0_width_32};
  assign and_70129 = bit_slice_70094 & sign_ext_70095;
  assign and_70130 = bit_slice_70096 & sign_ext_70097;
  assign and_70131 = bit_slice_70098 & sign_ext_70099;
  assign bit_slice_70132 = x[31:0];
  assign nor_70133 = ~(not_70100 | eq_70066 | eq_70072);
  assign and_70134 = sign_ext_70101 & concat_70102;
  assign bit_slice_70135 = a[127:64];
  assign bit_slice_70136 = sel_70048[127:64];
  assign odd = {bit_slice_70103, bit_slice_70104, bit_slice_70105, bit_slice_70106};
  assign xor_70138 = ____state_18 ^ literal_70041;
  assign y = priority_sel_128b_2way(concat_70107, concat_70108, a, b);
  assign and_70140 = sign_ext_70110 & literal_70041;
  assign mask_squeezed_const_lsb_bits = 1'h1;
  assign and_70142 = ends & ____state_12;
  assign sign_ext_70146 = {16{ends}};
  assign tuple_index_70147 = feeds_data[51:36];
  assign literal_70148 = 16'h0001;
  assign eq_70149 = ____state_11 == literal_70121;
  assign concat_70150 = {sel_70122, __state_13_portion_0_width_2};
  assign sums = ~(not_70123 | single__1 | ____state_16);
  assign even = {bit_slice_70049, bit_slice_70050, bit_slice_70051, __state_17_portion_0_width_32};
  assign concat_70154 = {literal_69994, ends};
  assign active_inputs_valid_0 = or_70114 & or_70115 & or_70116;
  assign or_70145 = operands_ready | not_70118;
  assign or_70155 = eq_70124 | eq_70125;
  assign x__1 = priority_sel_128b_2way(concat_70126, high, e, x);
  assign concat_70157 = {and_70129, and_70130, and_70131, bit_slice_70132};
  assign concat_70158 = {butterfly, nor_70133, and_70134};
  assign high__1 = {bit_slice_70135, bit_slice_70136};
  assign sel_70160 = ____state_16 ? xor_70138 : odd;
  assign xor_70161 = y ^ and_70140;
  assign concat_70162 = {literal_69994, ____state_15};
  assign mask = {mask_squeezed, mask_squeezed_const_lsb_bits};
  assign not_70164 = ~and_70142;
  assign tuple_index_70167 = feeds_data[96:92];
  assign tuple_index_70168 = feeds_data[91:90];
  assign tuple_index_70169 = feeds_data[89:88];
  assign tuple_index_70170 = feeds_data[87:87];
  assign tuple_index_70171 = feeds_data[86:86];
  assign tuple_index_70172 = feeds_data[85:84];
  assign tuple_index_70173 = feeds_data[83:52];
  assign tuple_index_70174 = feeds_data[35:4];
  assign tuple_index_70175 = feeds_data[3:0];
  assign add_70177 = ____state_11 + sign_ext_70146;
  assign eq_70178 = tuple_index_70147 == literal_70148;
  assign sel_70179 = ends ? eq_70149 : ____state_12;
  assign sel_70180 = ends ? ____state_7 : concat_70150;
  assign and_70181 = ____state_14 & waits;
  assign alternates = butterfly | twos | eq_70013;
  assign not_70183 = ~ends;
  assign not_70184 = ~____state_16;
  assign or_70185 = sums | single__1;
  assign sel_70186 = sums ? even : a;
  assign sign_ext_70187 = {128{____state_0}};
  assign sel_70188 = sums ? odd : b;
  assign add_70189 = ____state_19 + concat_70154;
  assign sign_ext_70190 = {3{____state_0}};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_70145;
  assign x__2 = or_70155 ? concat_70157 : x__1;
  assign y__1 = priority_sel_128b_4way(concat_70158, low__1, high__1, a, sel_70160, xor_70161);
  assign sub = eq_70012 ? ____state_19 : concat_70162;
  assign tag = {____state_1, ____state_6, ____state_16, mask, last};
  assign or_70197 = not_70164 | not_70020;
  assign sel_70200 = ____state_0 ? ____state_1 : tuple_index_70167;
  assign sel_70202 = ____state_0 ? ____state_2 : tuple_index_70168;
  assign sel_70204 = ____state_0 ? ____state_3 : tuple_index_70169;
  assign sel_70206 = ____state_0 ? ____state_4 : tuple_index_70170;
  assign sel_70208 = ____state_0 ? ____state_5 : tuple_index_70171;
  assign sel_70210 = ____state_0 ? ____state_6 : tuple_index_70172;
  assign sel_70212 = ____state_0 ? ____state_7 : tuple_index_70173;
  assign sel_70214 = ____state_0 ? ____state_9 : tuple_index_70174;
  assign sel_70216 = ____state_0 ? ____state_10 : tuple_index_70175;
  assign sel_70218 = ____state_0 ? add_70177 : tuple_index_70147;
  assign sel_70220 = ____state_0 ? sel_70179 : eq_70178;
  assign sel_70222 = ____state_0 ? sel_70180 : tuple_index_70173;
  assign or_70224 = ends | and_70181 | not_70020;
  assign and_70226 = ____state_0 & alternates & not_70183 & not_70184 & or_70185;
  assign and_70228 = ____state_0 & sums;
  assign and_70230 = sel_70186 & sign_ext_70187;
  assign and_70232 = sel_70188 & sign_ext_70187;
  assign and_70234 = add_70189 & sign_ext_70190;
  assign and_76404 = stage_outputs_valid_0 & not_70020;
  assign tuple_70237 = {x__2, y__1, sub, ____state_10, tag};
  assign and_76405 = active_inputs_valid_0 & emits;
  assign and_76406 = stage_outputs_valid_0 & takes;
  assign and_76407 = stage_outputs_valid_0 & nor_70062;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 5'h00;
      ____state_2 <= 2'h0;
      ____state_3 <= 2'h0;
      ____state_4 <= 1'h0;
      ____state_5 <= 1'h0;
      ____state_6 <= 2'h0;
      ____state_7 <= 32'h0000_0000;
      ____state_9 <= 32'h0000_0000;
      ____state_10 <= 4'h0;
      ____state_11 <= 16'h0000;
      ____state_12 <= 1'h0;
      ____state_13 <= 32'h0000_0000;
      ____state_14 <= 1'h0;
      ____state_15 <= 1'h0;
      ____state_16 <= 1'h0;
      ____state_17 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_18 <= 128'h0000_0000_0000_0000_0000_0000_0000_0000;
      ____state_19 <= 3'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? or_70197 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_70200 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_70202 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_70204 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_70206 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_70208 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_70210 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_70212 : ____state_7;
      ____state_9 <= stage_outputs_valid_0 ? sel_70214 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_70216 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_70218 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_70220 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_70222 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? or_70224 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? and_70226 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? and_70228 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? and_70230 : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? and_70232 : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? and_70234 : ____state_19;
    end
  end
  assign feeds_ready = and_76404;
  assign operands_data = tuple_70237;
  assign operands_valid = and_76405;
  assign vector_a_ready = and_76406;
  assign vector_b_ready = and_76407;
endmodule


module edgegen_finishreduction(
  input wire clk,
  input wire rst,
  input wire reduction_results_ready,
  input wire [173:0] totals_data,
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
  wire [22:0] bit_slice_74036;
  wire [22:0] literal_74037;
  wire bit_slice_74038;
  wire ne_74039;
  wire bit_slice_74040;
  wire or_74041;
  wire [8:0] v_total_exponent;
  wire [22:0] bit_slice_74043;
  wire [30:0] literal_74044;
  wire up;
  wire [31:0] concat_74046;
  wire [31:0] concat_74047;
  wire [1:0] v_total_special__1;
  wire [31:0] value;
  wire [31:0] literal_74050;
  wire v_total_special__1_infinite;
  wire ugt_74052;
  wire v_total_sign;
  wire or_74054;
  wire [30:0] bit_slice_74055;
  wire [30:0] INFINITY;
  wire [4:0] v_op;
  wire [4:0] literal_74058;
  wire [4:0] literal_74059;
  wire not_74060;
  wire v_total_special__2_nan;
  wire [30:0] sel_74062;
  wire [30:0] NAN;
  wire [95:0] v_best;
  wire eq_74065;
  wire eq_74066;
  wire nor_74067;
  wire [30:0] size;
  wire [63:0] literal_74069;
  wire [31:0] v_best_value;
  wire [31:0] v_best__1_index;
  wire [1:0] concat_74074;
  wire [127:0] concat_74075;
  wire [127:0] concat_74076;
  wire [127:0] concat_74077;
  wire [127:0] beat;
  wire [12:0] v_tag;
  wire [140:0] tuple_74085;
  wire stage_outputs_valid_0;
  assign v_total = totals_data[72:13];
  assign v_total_significand__2 = v_total[49:2];
  assign bit_slice_74036 = v_total_significand__2[22:0];
  assign literal_74037 = 23'h00_0000;
  assign bit_slice_74038 = v_total_significand__2[24];
  assign ne_74039 = bit_slice_74036 != literal_74037;
  assign bit_slice_74040 = v_total_significand__2[23];
  assign or_74041 = bit_slice_74038 | ne_74039;
  assign v_total_exponent = v_total[58:50];
  assign bit_slice_74043 = v_total_significand__2[46:24];
  assign literal_74044 = 31'h0000_0000;
  assign up = bit_slice_74040 & or_74041;
  assign concat_74046 = {v_total_exponent, bit_slice_74043};
  assign concat_74047 = {literal_74044, up};
  assign v_total_special__1 = v_total[1:0];
  assign value = concat_74046 + concat_74047;
  assign literal_74050 = 32'h7f7f_ffff;
  assign v_total_special__1_infinite = v_total_special__1[1:1];
  assign ugt_74052 = value > literal_74050;
  assign v_total_sign = v_total[59:59];
  assign or_74054 = v_total_special__1_infinite | ugt_74052;
  assign bit_slice_74055 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign v_op = totals_data[173:169];
  assign literal_74058 = 5'h10;
  assign literal_74059 = 5'h0f;
  assign not_74060 = ~v_total_sign;
  assign v_total_special__2_nan = v_total_special__1[0:0];
  assign sel_74062 = or_74054 ? INFINITY : bit_slice_74055;
  assign NAN = 31'h7fc0_0000;
  assign v_best = totals_data[168:73];
  assign eq_74065 = v_op == literal_74058;
  assign eq_74066 = v_op == literal_74059;
  assign nor_74067 = ~(not_74060 | v_total_special__2_nan);
  assign size = v_total_special__2_nan ? NAN : sel_74062;
  assign literal_74069 = 64'h0000_0000_0000_0000;
  assign v_best_value = v_best[63:32];
  assign v_best__1_index = v_best[31:0];
  assign concat_74074 = {eq_74065, eq_74066};
  assign concat_74075 = {nor_74067, size, nor_74067, size, nor_74067, size, nor_74067, size};
  assign concat_74076 = {literal_74069, v_best_value, v_best__1_index};
  assign concat_74077 = {v_best_value, v_best_value, v_best_value, v_best_value};
  assign beat = priority_sel_128b_2way(concat_74074, concat_74075, concat_74076, concat_74077);
  assign v_tag = totals_data[12:0];
  assign tuple_74085 = {beat, v_tag};
  assign stage_outputs_valid_0 = totals_valid & reduction_results_ready;
  assign reduction_results_data = tuple_74085;
  assign reduction_results_valid = totals_valid;
  assign totals_ready = stage_outputs_valid_0;
endmodule


module edgegen_normalizetotal(
  input wire clk,
  input wire rst,
  input wire [173:0] reduced_data,
  input wire reduced_valid,
  input wire totals_ready,
  output wire reduced_ready,
  output wire [173:0] totals_data,
  output wire totals_valid
);
  wire [59:0] v_total;
  wire [47:0] v_total_significand;
  wire [47:0] reverse_73990;
  wire [48:0] one_hot_73991;
  wire [2:0] literal_73992;
  wire [5:0] encode_73993;
  wire [8:0] zeros;
  wire [8:0] v_total_exponent;
  wire ult_73996;
  wire [8:0] shift;
  wire [8:0] literal_73998;
  wire [47:0] significand;
  wire [8:0] add_74000;
  wire bit_slice_74001;
  wire [8:0] sub_74004;
  wire [8:0] sign_ext_74005;
  wire v_total_sign;
  wire [8:0] v_totalxponent;
  wire [1:0] v_total_special;
  wire [4:0] v_op;
  wire [95:0] v_best;
  wire [59:0] total;
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [173:0] tuple_74019;
  assign v_total = reduced_data[72:13];
  assign v_total_significand = v_total[49:2];
  assign reverse_73990 = {v_total_significand[0], v_total_significand[1], v_total_significand[2], v_total_significand[3], v_total_significand[4], v_total_significand[5], v_total_significand[6], v_total_significand[7], v_total_significand[8], v_total_significand[9], v_total_significand[10], v_total_significand[11], v_total_significand[12], v_total_significand[13], v_total_significand[14], v_total_significand[15], v_total_significand[16], v_total_significand[17], v_total_significand[18], v_total_significand[19], v_total_significand[20], v_total_significand[21], v_total_significand[22], v_total_significand[23], v_total_significand[24], v_total_significand[25], v_total_significand[26], v_total_significand[27], v_total_significand[28], v_total_significand[29], v_total_significand[30], v_total_significand[31], v_total_significand[32], v_total_significand[33], v_total_significand[34], v_total_significand[35], v_total_significand[36], v_total_significand[37], v_total_significand[38], v_total_significand[39], v_total_significand[40], v_total_significand[41], v_total_significand[42], v_total_significand[43], v_total_significand[44], v_total_significand[45], v_total_significand[46], v_total_significand[47]};
  assign one_hot_73991 = {reverse_73990[47:0] == 48'h0000_0000_0000, reverse_73990[47] && reverse_73990[46:0] == 47'h0000_0000_0000, reverse_73990[46] && reverse_73990[45:0] == 46'h0000_0000_0000, reverse_73990[45] && reverse_73990[44:0] == 45'h0000_0000_0000, reverse_73990[44] && reverse_73990[43:0] == 44'h000_0000_0000, reverse_73990[43] && reverse_73990[42:0] == 43'h000_0000_0000, reverse_73990[42] && reverse_73990[41:0] == 42'h000_0000_0000, reverse_73990[41] && reverse_73990[40:0] == 41'h000_0000_0000, reverse_73990[40] && reverse_73990[39:0] == 40'h00_0000_0000, reverse_73990[39] && reverse_73990[38:0] == 39'h00_0000_0000, reverse_73990[38] && reverse_73990[37:0] == 38'h00_0000_0000, reverse_73990[37] && reverse_73990[36:0] == 37'h00_0000_0000, reverse_73990[36] && reverse_73990[35:0] == 36'h0_0000_0000, reverse_73990[35] && reverse_73990[34:0] == 35'h0_0000_0000, reverse_73990[34] && reverse_73990[33:0] == 34'h0_0000_0000, reverse_73990[33] && reverse_73990[32:0] == 33'h0_0000_0000, reverse_73990[32] && reverse_73990[31:0] == 32'h0000_0000, reverse_73990[31] && reverse_73990[30:0] == 31'h0000_0000, reverse_73990[30] && reverse_73990[29:0] == 30'h0000_0000, reverse_73990[29] && reverse_73990[28:0] == 29'h0000_0000, reverse_73990[28] && reverse_73990[27:0] == 28'h000_0000, reverse_73990[27] && reverse_73990[26:0] == 27'h000_0000, reverse_73990[26] && reverse_73990[25:0] == 26'h000_0000, reverse_73990[25] && reverse_73990[24:0] == 25'h000_0000, reverse_73990[24] && reverse_73990[23:0] == 24'h00_0000, reverse_73990[23] && reverse_73990[22:0] == 23'h00_0000, reverse_73990[22] && reverse_73990[21:0] == 22'h00_0000, reverse_73990[21] && reverse_73990[20:0] == 21'h00_0000, reverse_73990[20] && reverse_73990[19:0] == 20'h0_0000, reverse_73990[19] && reverse_73990[18:0] == 19'h0_0000, reverse_73990[18] && reverse_73990[17:0] == 18'h0_0000, reverse_73990[17] && reverse_73990[16:0] == 17'h0_0000, reverse_73990[16] && reverse_73990[15:0] == 16'h0000, reverse_73990[15] && reverse_73990[14:0] == 15'h0000, reverse_73990[14] && reverse_73990[13:0] == 14'h0000, reverse_73990[13] && reverse_73990[12:0] == 13'h0000, reverse_73990[12] && reverse_73990[11:0] == 12'h000, reverse_73990[11] && reverse_73990[10:0] == 11'h000, reverse_73990[10] && reverse_73990[9:0] == 10'h000, reverse_73990[9] && reverse_73990[8:0] == 9'h000, reverse_73990[8] && reverse_73990[7:0] == 8'h00, reverse_73990[7] && reverse_73990[6:0] == 7'h00, reverse_73990[6] && reverse_73990[5:0] == 6'h00, reverse_73990[5] && reverse_73990[4:0] == 5'h00, reverse_73990[4] && reverse_73990[3:0] == 4'h0, reverse_73990[3] && reverse_73990[2:0] == 3'h0, reverse_73990[2] && reverse_73990[1:0] == 2'h0, reverse_73990[1] && !reverse_73990[0], reverse_73990[0]};
  assign literal_73992 = 3'h0;
  assign encode_73993 = {one_hot_73991[32] | one_hot_73991[33] | one_hot_73991[34] | one_hot_73991[35] | one_hot_73991[36] | one_hot_73991[37] | one_hot_73991[38] | one_hot_73991[39] | one_hot_73991[40] | one_hot_73991[41] | one_hot_73991[42] | one_hot_73991[43] | one_hot_73991[44] | one_hot_73991[45] | one_hot_73991[46] | one_hot_73991[47] | one_hot_73991[48], one_hot_73991[16] | one_hot_73991[17] | one_hot_73991[18] | one_hot_73991[19] | one_hot_73991[20] | one_hot_73991[21] | one_hot_73991[22] | one_hot_73991[23] | one_hot_73991[24] | one_hot_73991[25] | one_hot_73991[26] | one_hot_73991[27] | one_hot_73991[28] | one_hot_73991[29] | one_hot_73991[30] | one_hot_73991[31] | one_hot_73991[48], one_hot_73991[8] | one_hot_73991[9] | one_hot_73991[10] | one_hot_73991[11] | one_hot_73991[12] | one_hot_73991[13] | one_hot_73991[14] | one_hot_73991[15] | one_hot_73991[24] | one_hot_73991[25] | one_hot_73991[26] | one_hot_73991[27] | one_hot_73991[28] | one_hot_73991[29] | one_hot_73991[30] | one_hot_73991[31] | one_hot_73991[40] | one_hot_73991[41] | one_hot_73991[42] | one_hot_73991[43] | one_hot_73991[44] | one_hot_73991[45] | one_hot_73991[46] | one_hot_73991[47], one_hot_73991[4] | one_hot_73991[5] | one_hot_73991[6] | one_hot_73991[7] | one_hot_73991[12] | one_hot_73991[13] | one_hot_73991[14] | one_hot_73991[15] | one_hot_73991[20] | one_hot_73991[21] | one_hot_73991[22] | one_hot_73991[23] | one_hot_73991[28] | one_hot_73991[29] | one_hot_73991[30] | one_hot_73991[31] | one_hot_73991[36] | one_hot_73991[37] | one_hot_73991[38] | one_hot_73991[39] | one_hot_73991[44] | one_hot_73991[45] | one_hot_73991[46] | one_hot_73991[47], one_hot_73991[2] | one_hot_73991[3] | one_hot_73991[6] | one_hot_73991[7] | one_hot_73991[10] | one_hot_73991[11] | one_hot_73991[14] | one_hot_73991[15] | one_hot_73991[18] | one_hot_73991[19] | one_hot_73991[22] | one_hot_73991[23] | one_hot_73991[26] | one_hot_73991[27] | one_hot_73991[30] | one_hot_73991[31] | one_hot_73991[34] | one_hot_73991[35] | one_hot_73991[38] | one_hot_73991[39] | one_hot_73991[42] | one_hot_73991[43] | one_hot_73991[46] | one_hot_73991[47], one_hot_73991[1] | one_hot_73991[3] | one_hot_73991[5] | one_hot_73991[7] | one_hot_73991[9] | one_hot_73991[11] | one_hot_73991[13] | one_hot_73991[15] | one_hot_73991[17] | one_hot_73991[19] | one_hot_73991[21] | one_hot_73991[23] | one_hot_73991[25] | one_hot_73991[27] | one_hot_73991[29] | one_hot_73991[31] | one_hot_73991[33] | one_hot_73991[35] | one_hot_73991[37] | one_hot_73991[39] | one_hot_73991[41] | one_hot_73991[43] | one_hot_73991[45] | one_hot_73991[47]};
  assign zeros = {literal_73992, encode_73993};
  assign v_total_exponent = v_total[58:50];
  assign ult_73996 = zeros < v_total_exponent;
  assign shift = ult_73996 ? zeros : v_total_exponent;
  assign literal_73998 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : v_total_significand << shift;
  assign add_74000 = v_total_exponent + literal_73998;
  assign bit_slice_74001 = significand[47];
  assign sub_74004 = add_74000 - shift;
  assign sign_ext_74005 = {9{bit_slice_74001}};
  assign v_total_sign = v_total[59:59];
  assign v_totalxponent = sub_74004 & sign_ext_74005;
  assign v_total_special = v_total[1:0];
  assign v_op = reduced_data[173:169];
  assign v_best = reduced_data[168:73];
  assign total = {v_total_sign, v_totalxponent, significand, v_total_special};
  assign v_tag = reduced_data[12:0];
  assign stage_outputs_valid_0 = reduced_valid & totals_ready;
  assign tuple_74019 = {v_op, v_best, total, v_tag};
  assign reduced_ready = stage_outputs_valid_0;
  assign totals_data = tuple_74019;
  assign totals_valid = reduced_valid;
endmodule


module edgegen_reducesegments(
  input wire clk,
  input wire rst,
  input wire reduced_ready,
  input wire [275:0] reduction_data,
  input wire reduction_valid,
  output wire [173:0] reduced_data,
  output wire reduced_valid,
  output wire reduction_ready
);
  wire [1:0] literal_73935 = {1'h0, 1'h0};
  reg ____state_0;
  reg [31:0] ____state_1;
  reg [31:0] ____state_2;
  reg [31:0] ____state_3;
  reg [31:0] ____state_4;
  reg [47:0] ____state_5;
  wire [12:0] v_tag__6;
  wire [4:0] v_tag_op__1;
  wire [4:0] literal_73836;
  wire [127:0] v_a;
  wire ne_73838;
  wire bit_slice_73839;
  wire lit_2_squeezed;
  wire [30:0] bit_slice_73841;
  wire bit_slice_73842;
  wire [30:0] bit_slice_73843;
  wire bit_slice_73844;
  wire [30:0] bit_slice_73845;
  wire bit_slice_73846;
  wire [30:0] bit_slice_73847;
  wire value__7_squeezed_portion_31_width_1;
  wire [31:0] concat_73849;
  wire value__5_squeezed_portion_31_width_1;
  wire [31:0] concat_73851;
  wire value__3_squeezed_portion_31_width_1;
  wire [31:0] concat_73853;
  wire value__1_squeezed_portion_31_width_1;
  wire [31:0] concat_73855;
  wire [31:0] value__7;
  wire [31:0] neg_73857;
  wire [31:0] value__5;
  wire [31:0] neg_73859;
  wire [31:0] value__3;
  wire [31:0] neg_73861;
  wire [31:0] value__1;
  wire [31:0] neg_73863;
  wire [3:0] valid;
  wire [31:0] y_key__1;
  wire [31:0] x_key__1;
  wire [31:0] y_key;
  wire [31:0] x_key;
  wire bit_slice_73869;
  wire sgt_73870;
  wire bit_slice_73871;
  wire sgt_73872;
  wire and_73873;
  wire and_73874;
  wire [31:0] high_key;
  wire [31:0] low_key;
  wire bit_slice_73877;
  wire sgt_73878;
  wire [31:0] bit_slice_73879;
  wire [31:0] bit_slice_73880;
  wire [31:0] bit_slice_73881;
  wire [31:0] bit_slice_73882;
  wire and_73883;
  wire lit_3_squeezed;
  wire [32:0] concat_73885;
  wire [32:0] concat_73886;
  wire [32:0] concat_73887;
  wire [32:0] concat_73888;
  wire [31:0] own_key;
  wire [1:0] concat_73891;
  wire [1:0] concat_73892;
  wire [32:0] add_73893;
  wire [32:0] add_73894;
  wire [31:0] sel_73895;
  wire [31:0] sel_73896;
  wire sgt_73897;
  wire [29:0] literal_73898;
  wire [1:0] sel_73899;
  wire [33:0] concat_73900;
  wire [33:0] concat_73901;
  wire [31:0] sel_73905;
  wire not_73907;
  wire [31:0] concat_73908;
  wire [13:0] literal_73909;
  wire [33:0] pair;
  wire v_tag__4_last;
  wire [29:0] bit_slice_73915;
  wire [29:0] literal_73916;
  wire [31:0] sel_73917;
  wire [31:0] sel_73918;
  wire nand_73919;
  wire [31:0] add_73921;
  wire [47:0] concat_73923;
  wire not_73914;
  wire [29:0] add_73927;
  wire [1:0] bit_slice_73928;
  wire [31:0] sel_73930;
  wire [31:0] sel_73931;
  wire [31:0] sel_73932;
  wire [8:0] literal_73933;
  wire [47:0] total;
  wire or_73926;
  wire [31:0] concat_73938;
  wire [31:0] sign_ext_73939;
  wire [47:0] sign_ext_73940;
  wire [95:0] best;
  wire [59:0] exact;
  wire stage_outputs_valid_0;
  wire [31:0] and_73945;
  wire [31:0] and_73947;
  wire [31:0] and_73949;
  wire [31:0] and_73951;
  wire [47:0] and_73953;
  wire [173:0] tuple_73955;
  wire and_76581;
  assign v_tag__6 = reduction_data[12:0];
  assign v_tag_op__1 = v_tag__6[12:8];
  assign literal_73836 = 5'h0e;
  assign v_a = reduction_data[275:148];
  assign ne_73838 = v_tag_op__1 != literal_73836;
  assign bit_slice_73839 = v_a[127];
  assign lit_2_squeezed = 1'h0;
  assign bit_slice_73841 = v_a[126:96];
  assign bit_slice_73842 = v_a[95];
  assign bit_slice_73843 = v_a[94:64];
  assign bit_slice_73844 = v_a[63];
  assign bit_slice_73845 = v_a[62:32];
  assign bit_slice_73846 = v_a[31];
  assign bit_slice_73847 = v_a[30:0];
  assign value__7_squeezed_portion_31_width_1 = ne_73838 & bit_slice_73839;
  assign concat_73849 = {lit_2_squeezed, bit_slice_73841};
  assign value__5_squeezed_portion_31_width_1 = ne_73838 & bit_slice_73842;
  assign concat_73851 = {lit_2_squeezed, bit_slice_73843};
  assign value__3_squeezed_portion_31_width_1 = ne_73838 & bit_slice_73844;
  assign concat_73853 = {lit_2_squeezed, bit_slice_73845};
  assign value__1_squeezed_portion_31_width_1 = ne_73838 & bit_slice_73846;
  assign concat_73855 = {lit_2_squeezed, bit_slice_73847};
  assign value__7 = {value__7_squeezed_portion_31_width_1, bit_slice_73841};
  assign neg_73857 = -concat_73849;
  assign value__5 = {value__5_squeezed_portion_31_width_1, bit_slice_73843};
  assign neg_73859 = -concat_73851;
  assign value__3 = {value__3_squeezed_portion_31_width_1, bit_slice_73845};
  assign neg_73861 = -concat_73853;
  assign value__1 = {value__1_squeezed_portion_31_width_1, bit_slice_73847};
  assign neg_73863 = -concat_73855;
  assign valid = v_tag__6[4:1];
  assign y_key__1 = value__7_squeezed_portion_31_width_1 ? neg_73857 : value__7;
  assign x_key__1 = value__5_squeezed_portion_31_width_1 ? neg_73859 : value__5;
  assign y_key = value__3_squeezed_portion_31_width_1 ? neg_73861 : value__3;
  assign x_key = value__1_squeezed_portion_31_width_1 ? neg_73863 : value__1;
  assign bit_slice_73869 = valid[3];
  assign sgt_73870 = $signed(y_key__1) > $signed(x_key__1);
  assign bit_slice_73871 = valid[1];
  assign sgt_73872 = $signed(y_key) > $signed(x_key);
  assign and_73873 = bit_slice_73869 & sgt_73870;
  assign and_73874 = bit_slice_73871 & sgt_73872;
  assign high_key = and_73873 ? y_key__1 : x_key__1;
  assign low_key = and_73874 ? y_key : x_key;
  assign bit_slice_73877 = valid[2];
  assign sgt_73878 = $signed(high_key) > $signed(low_key);
  assign bit_slice_73879 = v_a[31:0];
  assign bit_slice_73880 = v_a[63:32];
  assign bit_slice_73881 = v_a[95:64];
  assign bit_slice_73882 = v_a[127:96];
  assign and_73883 = bit_slice_73877 & sgt_73878;
  assign lit_3_squeezed = 1'h1;
  assign concat_73885 = {lit_2_squeezed, bit_slice_73879};
  assign concat_73886 = {lit_2_squeezed, bit_slice_73880};
  assign concat_73887 = {lit_2_squeezed, bit_slice_73881};
  assign concat_73888 = {lit_2_squeezed, bit_slice_73882};
  assign own_key = and_73883 ? high_key : low_key;
  assign concat_73891 = {lit_2_squeezed, and_73874};
  assign concat_73892 = {lit_3_squeezed, and_73873};
  assign add_73893 = concat_73885 + concat_73886;
  assign add_73894 = concat_73887 + concat_73888;
  assign sel_73895 = and_73874 ? value__3 : value__1;
  assign sel_73896 = and_73873 ? value__7 : value__5;
  assign sgt_73897 = $signed(own_key) > $signed(____state_2);
  assign literal_73898 = 30'h0000_0000;
  assign sel_73899 = and_73883 ? concat_73892 : concat_73891;
  assign concat_73900 = {lit_2_squeezed, add_73893};
  assign concat_73901 = {lit_2_squeezed, add_73894};
  assign sel_73905 = and_73883 ? sel_73896 : sel_73895;
  assign not_73907 = ~sgt_73897;
  assign concat_73908 = {literal_73898, sel_73899};
  assign literal_73909 = 14'h0000;
  assign pair = concat_73900 + concat_73901;
  assign v_tag__4_last = v_tag__6[0:0];
  assign bit_slice_73915 = ____state_1[31:2];
  assign literal_73916 = 30'h0000_0001;
  assign sel_73917 = sgt_73897 ? own_key : ____state_2;
  assign sel_73918 = sgt_73897 ? sel_73905 : ____state_3;
  assign nand_73919 = ~(____state_0 & not_73907);
  assign add_73921 = ____state_1 + concat_73908;
  assign concat_73923 = {literal_73909, pair};
  assign not_73914 = ~v_tag__4_last;
  assign add_73927 = bit_slice_73915 + literal_73916;
  assign bit_slice_73928 = ____state_1[1:0];
  assign sel_73930 = ____state_0 ? sel_73917 : own_key;
  assign sel_73931 = ____state_0 ? sel_73918 : sel_73905;
  assign sel_73932 = nand_73919 ? add_73921 : ____state_4;
  assign literal_73933 = 9'h0ad;
  assign total = ____state_5 + concat_73923;
  assign or_73926 = reduced_ready | not_73914;
  assign concat_73938 = {add_73927, bit_slice_73928};
  assign sign_ext_73939 = {32{not_73914}};
  assign sign_ext_73940 = {48{not_73914}};
  assign best = {sel_73930, sel_73931, sel_73932};
  assign exact = {lit_2_squeezed, literal_73933, total, literal_73935};
  assign stage_outputs_valid_0 = reduction_valid & or_73926;
  assign and_73945 = concat_73938 & sign_ext_73939;
  assign and_73947 = sel_73930 & sign_ext_73939;
  assign and_73949 = sel_73931 & sign_ext_73939;
  assign and_73951 = sel_73932 & sign_ext_73939;
  assign and_73953 = total & sign_ext_73940;
  assign tuple_73955 = {v_tag_op__1, best, exact, v_tag__6};
  assign and_76581 = reduction_valid & v_tag__4_last;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 32'h0000_0000;
      ____state_2 <= 32'h0000_0000;
      ____state_3 <= 32'h0000_0000;
      ____state_4 <= 32'h0000_0000;
      ____state_5 <= 48'h0000_0000_0000;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? not_73914 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_73945 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_73947 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? and_73949 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? and_73951 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_73953 : ____state_5;
    end
  end
  assign reduced_data = tuple_73955;
  assign reduced_valid = and_76581;
  assign reduction_ready = stage_outputs_valid_0;
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
  wire [12:0] v_tag;
  wire [4:0] op;
  wire [4:0] literal_70318;
  wire [4:0] literal_70319;
  wire [4:0] literal_70320;
  wire [4:0] literal_70321;
  wire [4:0] literal_70322;
  wire [4:0] literal_70323;
  wire [4:0] literal_70324;
  wire [4:0] literal_70325;
  wire [4:0] literal_70326;
  wire [4:0] literal_70327;
  wire [4:0] literal_70328;
  wire [4:0] literal_70329;
  wire [4:0] literal_70330;
  wire [4:0] literal_70331;
  wire eq_70332;
  wire eq_70333;
  wire eq_70334;
  wire eq_70335;
  wire eq_70336;
  wire eq_70337;
  wire eq_70338;
  wire eq_70339;
  wire [4:0] literal_70340;
  wire eq_70341;
  wire eq_70342;
  wire eq_70343;
  wire eq_70344;
  wire eq_70345;
  wire eq_70346;
  wire or_70347;
  wire ult_70348;
  wire or_70349;
  wire or_70350;
  wire eq_70351;
  wire or_70352;
  wire not_70356;
  wire not_70358;
  wire not_70360;
  wire not_70362;
  wire not_70364;
  wire not_70366;
  wire or_70369;
  wire or_70370;
  wire or_70371;
  wire or_70372;
  wire or_70373;
  wire or_70374;
  wire and_76410;
  wire and_76411;
  wire stage_outputs_valid_0;
  wire and_76413;
  wire and_76414;
  wire and_76415;
  wire and_76416;
  assign v_tag = operands_data[12:0];
  assign op = v_tag[12:8];
  assign literal_70318 = 5'h05;
  assign literal_70319 = 5'h06;
  assign literal_70320 = 5'h08;
  assign literal_70321 = 5'h09;
  assign literal_70322 = 5'h0d;
  assign literal_70323 = 5'h0e;
  assign literal_70324 = 5'h0f;
  assign literal_70325 = 5'h10;
  assign literal_70326 = 5'h0a;
  assign literal_70327 = 5'h0b;
  assign literal_70328 = 5'h0c;
  assign literal_70329 = 5'h11;
  assign literal_70330 = 5'h12;
  assign literal_70331 = 5'h13;
  assign eq_70332 = op == literal_70318;
  assign eq_70333 = op == literal_70319;
  assign eq_70334 = op == literal_70320;
  assign eq_70335 = op == literal_70321;
  assign eq_70336 = op == literal_70322;
  assign eq_70337 = op == literal_70323;
  assign eq_70338 = op == literal_70324;
  assign eq_70339 = op == literal_70325;
  assign literal_70340 = 5'h07;
  assign eq_70341 = op == literal_70326;
  assign eq_70342 = op == literal_70327;
  assign eq_70343 = op == literal_70328;
  assign eq_70344 = op == literal_70329;
  assign eq_70345 = op == literal_70330;
  assign eq_70346 = op == literal_70331;
  assign or_70347 = eq_70332 | eq_70333;
  assign ult_70348 = op < literal_70318;
  assign or_70349 = eq_70334 | eq_70335;
  assign or_70350 = eq_70336 | eq_70337 | eq_70338 | eq_70339;
  assign eq_70351 = op == literal_70340;
  assign or_70352 = eq_70341 | eq_70342 | eq_70343 | eq_70344 | eq_70345 | eq_70346;
  assign not_70356 = ~or_70347;
  assign not_70358 = ~ult_70348;
  assign not_70360 = ~or_70349;
  assign not_70362 = ~or_70350;
  assign not_70364 = ~eq_70351;
  assign not_70366 = ~or_70352;
  assign or_70369 = divider_ready | not_70356;
  assign or_70370 = lanes_ready | not_70358;
  assign or_70371 = power_ready | not_70360;
  assign or_70372 = reduction_ready | not_70362;
  assign or_70373 = root_ready | not_70364;
  assign or_70374 = simple_ready | not_70366;
  assign and_76410 = operands_valid & or_70347;
  assign and_76411 = operands_valid & ult_70348;
  assign stage_outputs_valid_0 = operands_valid & or_70369 & or_70370 & or_70371 & or_70372 & or_70373 & or_70374;
  assign and_76413 = operands_valid & or_70349;
  assign and_76414 = operands_valid & or_70350;
  assign and_76415 = operands_valid & eq_70351;
  assign and_76416 = operands_valid & or_70352;
  assign divider_data = operands_data;
  assign divider_valid = and_76410;
  assign lanes_data = operands_data;
  assign lanes_valid = and_76411;
  assign operands_ready = stage_outputs_valid_0;
  assign power_data = operands_data;
  assign power_valid = and_76413;
  assign reduction_data = operands_data;
  assign reduction_valid = and_76414;
  assign root_data = operands_data;
  assign root_valid = and_76415;
  assign simple_data = operands_data;
  assign simple_valid = and_76416;
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
  wire [127:0] v_a;
  wire [7:0] exponent__3;
  wire [7:0] literal_73309;
  wire [7:0] exponent__2;
  wire [7:0] exponent__1;
  wire [7:0] exponent;
  wire normal__6;
  wire [7:0] literal_73314;
  wire normal__4;
  wire normal__2;
  wire normal__1;
  wire [7:0] literal_73318;
  wire [7:0] p_exponent__4;
  wire [7:0] p_exponent__3;
  wire [7:0] p_exponent__2;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_73323;
  wire [7:0] literal_73324;
  wire [7:0] sub_73325;
  wire [7:0] sub_73326;
  wire [7:0] sub_73327;
  wire [22:0] fraction__3;
  wire [25:0] literal_73329;
  wire ugt_73330;
  wire [4:0] bit_slice_73331;
  wire [4:0] literal_73332;
  wire [22:0] fraction__2;
  wire ugt_73334;
  wire [4:0] bit_slice_73335;
  wire [22:0] fraction__1;
  wire ugt_73337;
  wire [4:0] bit_slice_73338;
  wire [22:0] fraction;
  wire ugt_73340;
  wire [4:0] bit_slice_73341;
  wire [49:0] concat_73342;
  wire [4:0] sel_73343;
  wire [49:0] concat_73344;
  wire [4:0] sel_73345;
  wire [49:0] concat_73346;
  wire [4:0] sel_73347;
  wire [49:0] concat_73348;
  wire [4:0] sel_73349;
  wire [49:0] wide__3;
  wire [49:0] wide__2;
  wire [49:0] wide__1;
  wire [49:0] wide;
  wire [24:0] bit_slice_73354;
  wire [24:0] literal_73355;
  wire [24:0] bit_slice_73356;
  wire [24:0] bit_slice_73357;
  wire [24:0] bit_slice_73358;
  wire bit_slice_73359;
  wire v_below__6;
  wire bit_slice_73361;
  wire v_below__4;
  wire bit_slice_73363;
  wire v_below__2;
  wire bit_slice_73365;
  wire v_below;
  wire half__6;
  wire or_73368;
  wire half__4;
  wire or_73370;
  wire half__2;
  wire or_73372;
  wire half;
  wire or_73374;
  wire [22:0] literal_73375;
  wire and_73376;
  wire and_73377;
  wire and_73378;
  wire and_73379;
  wire [23:0] whole__3;
  wire [23:0] concat_73381;
  wire [23:0] whole__2;
  wire [23:0] concat_73383;
  wire [23:0] whole__1;
  wire [23:0] concat_73385;
  wire [23:0] whole;
  wire [23:0] concat_73387;
  wire [23:0] add_73388;
  wire [11:0] bit_slice_73389;
  wire [11:0] literal_73390;
  wire [23:0] add_73391;
  wire [11:0] bit_slice_73392;
  wire [23:0] add_73393;
  wire [11:0] bit_slice_73394;
  wire [23:0] add_73395;
  wire [11:0] bit_slice_73396;
  wire [10:0] units__3;
  wire bit_slice_73398;
  wire v_below__7;
  wire [10:0] units__2;
  wire bit_slice_73401;
  wire v_below__5;
  wire [10:0] units__1;
  wire bit_slice_73404;
  wire v_below__3;
  wire [10:0] units;
  wire bit_slice_73407;
  wire v_below__1;
  wire [10:0] reverse_73409;
  wire half__7;
  wire or_73411;
  wire [10:0] reverse_73412;
  wire half__5;
  wire or_73414;
  wire [10:0] reverse_73415;
  wire half__3;
  wire or_73417;
  wire [10:0] reverse_73418;
  wire half__1;
  wire or_73420;
  wire [11:0] one_hot_73421;
  wire [1:0] literal_73422;
  wire [9:0] bit_slice_73423;
  wire [10:0] literal_73424;
  wire and_73425;
  wire [11:0] one_hot_73426;
  wire [9:0] bit_slice_73427;
  wire and_73428;
  wire [11:0] one_hot_73429;
  wire [9:0] bit_slice_73430;
  wire and_73431;
  wire [11:0] one_hot_73432;
  wire [9:0] bit_slice_73433;
  wire and_73434;
  wire [3:0] encode_73435;
  wire [11:0] concat_73436;
  wire [11:0] concat_73437;
  wire [3:0] encode_73438;
  wire [11:0] concat_73439;
  wire [11:0] concat_73440;
  wire [3:0] encode_73441;
  wire [11:0] concat_73442;
  wire [11:0] concat_73443;
  wire [3:0] encode_73444;
  wire [11:0] concat_73445;
  wire [11:0] concat_73446;
  wire literal_73447;
  wire [2:0] bit_slice_73448;
  wire [11:0] rounded__3;
  wire [2:0] bit_slice_73450;
  wire [11:0] rounded__2;
  wire [2:0] bit_slice_73452;
  wire [11:0] rounded__1;
  wire [2:0] bit_slice_73454;
  wire [11:0] rounded;
  wire [3:0] literal_73456;
  wire [3:0] concat_73457;
  wire bit_slice_73458;
  wire [9:0] bit_slice_73459;
  wire [6:0] literal_73460;
  wire [1:0] bit_slice_73461;
  wire [3:0] concat_73462;
  wire bit_slice_73463;
  wire [9:0] bit_slice_73464;
  wire [1:0] bit_slice_73465;
  wire [3:0] concat_73466;
  wire bit_slice_73467;
  wire [9:0] bit_slice_73468;
  wire [1:0] bit_slice_73469;
  wire [3:0] concat_73470;
  wire bit_slice_73471;
  wire [9:0] bit_slice_73472;
  wire [1:0] bit_slice_73473;
  wire [3:0] sub_73474;
  wire not_73475;
  wire [9:0] shll_73476;
  wire [8:0] concat_73477;
  wire [8:0] concat_73478;
  wire [3:0] sub_73479;
  wire not_73480;
  wire [9:0] shll_73481;
  wire [8:0] concat_73482;
  wire [8:0] concat_73483;
  wire [3:0] sub_73484;
  wire not_73485;
  wire [9:0] shll_73486;
  wire [8:0] concat_73487;
  wire [8:0] concat_73488;
  wire [3:0] sub_73489;
  wire not_73490;
  wire [9:0] shll_73491;
  wire [8:0] concat_73492;
  wire [8:0] concat_73493;
  wire [2:0] v_sub;
  wire [3:0] literal_73495;
  wire eq_73496;
  wire [14:0] small__3_squeezed;
  wire [14:0] ONE_squeezed;
  wire [8:0] add_73499;
  wire [8:0] literal_73500;
  wire eq_73501;
  wire [14:0] small__2_squeezed;
  wire [8:0] add_73503;
  wire eq_73504;
  wire [14:0] small__1_squeezed;
  wire [8:0] add_73506;
  wire eq_73507;
  wire [14:0] small_squeezed;
  wire [8:0] add_73509;
  wire [12:0] t;
  wire [3:0] v_place;
  wire [127:0] v_b;
  wire [6:0] concat_73513;
  wire [7:0] literal_73514;
  wire [3:0] literal_73515;
  wire [14:0] sel_73516;
  wire [8:0] add_73517;
  wire [9:0] bit_slice_73518;
  wire [14:0] sel_73519;
  wire [8:0] add_73520;
  wire [9:0] bit_slice_73521;
  wire [14:0] sel_73522;
  wire [8:0] add_73523;
  wire [9:0] bit_slice_73524;
  wire [14:0] sel_73525;
  wire [8:0] add_73526;
  wire [9:0] bit_slice_73527;
  wire [1:0] t_top;
  wire [2:0] bit_slice_73529;
  wire [2:0] literal_73530;
  wire [127:0] two;
  wire [2:0] literal_73532;
  wire [2:0] literal_73533;
  wire [2:0] literal_73534;
  wire [2:0] literal_73535;
  wire [2:0] literal_73536;
  wire [2:0] literal_73537;
  wire [2:0] literal_73538;
  wire [3:0] literal_73539;
  wire [3:0] literal_73540;
  wire [3:0] literal_73541;
  wire [3:0] literal_73542;
  wire [3:0] literal_73543;
  wire [3:0] literal_73544;
  wire [3:0] literal_73545;
  wire [3:0] literal_73546;
  wire [3:0] literal_73547;
  wire [3:0] literal_73548;
  wire [3:0] literal_73549;
  wire [3:0] literal_73550;
  wire [3:0] literal_73551;
  wire [1:0] bit_slice_73552;
  wire [4:0] literal_73553;
  wire [31:0] bit_slice_73554;
  wire [31:0] literal_73555;
  wire ugt_73556;
  wire [18:0] concat_73557;
  wire [18:0] normal__7_squeezed;
  wire [30:0] bit_slice_73559;
  wire [30:0] literal_73560;
  wire [31:0] bit_slice_73561;
  wire ugt_73562;
  wire [18:0] concat_73563;
  wire [18:0] normal__5_squeezed;
  wire [30:0] bit_slice_73565;
  wire [31:0] bit_slice_73566;
  wire ugt_73567;
  wire [18:0] concat_73568;
  wire [18:0] normal__3_squeezed;
  wire [30:0] bit_slice_73570;
  wire [31:0] bit_slice_73571;
  wire ugt_73572;
  wire [18:0] concat_73573;
  wire [18:0] normal_squeezed;
  wire [30:0] bit_slice_73575;
  wire bit_slice_73576;
  wire bit_slice_73577;
  wire bit_slice_73578;
  wire [63:0] bit_slice_73579;
  wire [63:0] bit_slice_73580;
  wire [3:0] bit_slice_73581;
  wire [3:0] bit_slice_73582;
  wire [3:0] bit_slice_73583;
  wire [3:0] bit_slice_73584;
  wire [3:0] bit_slice_73585;
  wire [3:0] bit_slice_73586;
  wire [3:0] bit_slice_73587;
  wire [3:0] bit_slice_73588;
  wire [3:0] bit_slice_73589;
  wire [3:0] bit_slice_73590;
  wire [3:0] bit_slice_73591;
  wire [3:0] bit_slice_73592;
  wire [3:0] bit_slice_73593;
  wire [3:0] bit_slice_73594;
  wire [3:0] bit_slice_73595;
  wire [3:0] bit_slice_73596;
  wire eq_73597;
  wire [7:0] bit_slice_73599;
  wire [7:0] bit_slice_73598;
  wire eq_73600;
  wire [7:0] bit_slice_73601;
  wire eq_73602;
  wire [7:0] bit_slice_73603;
  wire eq_73604;
  wire [7:0] bit_slice_73605;
  wire eq_73606;
  wire [7:0] bit_slice_73607;
  wire eq_73608;
  wire [7:0] bit_slice_73609;
  wire eq_73610;
  wire [7:0] bit_slice_73611;
  wire eq_73612;
  wire [7:0] bit_slice_73613;
  wire eq_73614;
  wire [3:0] bit_slice_73616;
  wire [3:0] bit_slice_73615;
  wire eq_73617;
  wire [3:0] bit_slice_73618;
  wire eq_73619;
  wire [3:0] bit_slice_73620;
  wire eq_73621;
  wire [3:0] bit_slice_73622;
  wire eq_73623;
  wire [3:0] bit_slice_73624;
  wire eq_73625;
  wire [3:0] bit_slice_73626;
  wire eq_73627;
  wire [3:0] bit_slice_73628;
  wire eq_73629;
  wire [3:0] bit_slice_73630;
  wire eq_73631;
  wire [3:0] bit_slice_73632;
  wire eq_73633;
  wire [3:0] bit_slice_73634;
  wire eq_73635;
  wire [3:0] bit_slice_73636;
  wire eq_73637;
  wire [3:0] bit_slice_73638;
  wire eq_73639;
  wire [3:0] bit_slice_73640;
  wire eq_73641;
  wire [3:0] bit_slice_73642;
  wire eq_73643;
  wire [3:0] bit_slice_73644;
  wire eq_73645;
  wire [3:0] bit_slice_73646;
  wire [7:0] bit_slice_73648;
  wire [7:0] bit_slice_73647;
  wire [7:0] bit_slice_73649;
  wire [7:0] bit_slice_73650;
  wire [7:0] bit_slice_73651;
  wire [7:0] bit_slice_73652;
  wire [7:0] bit_slice_73653;
  wire [7:0] bit_slice_73654;
  wire [7:0] bit_slice_73655;
  wire [3:0] bit_slice_73657;
  wire [3:0] bit_slice_73656;
  wire [3:0] bit_slice_73658;
  wire [3:0] bit_slice_73659;
  wire [3:0] bit_slice_73660;
  wire [3:0] bit_slice_73661;
  wire [3:0] bit_slice_73662;
  wire [3:0] bit_slice_73663;
  wire [3:0] bit_slice_73664;
  wire [3:0] bit_slice_73665;
  wire [3:0] bit_slice_73666;
  wire [3:0] bit_slice_73667;
  wire [3:0] bit_slice_73668;
  wire [3:0] bit_slice_73669;
  wire [3:0] bit_slice_73670;
  wire [3:0] bit_slice_73671;
  wire [3:0] bit_slice_73672;
  wire [6:0] at;
  wire [4:0] t_op;
  wire [4:0] literal_73675;
  wire [4:0] literal_73676;
  wire ugt_73677;
  wire [18:0] sel_73678;
  wire [18:0] lit_1199562752_squeezed;
  wire bit_slice_73680;
  wire ne_73681;
  wire ugt_73682;
  wire [18:0] sel_73683;
  wire bit_slice_73684;
  wire ne_73685;
  wire ugt_73686;
  wire [18:0] sel_73687;
  wire bit_slice_73688;
  wire ne_73689;
  wire ugt_73690;
  wire [18:0] sel_73691;
  wire bit_slice_73692;
  wire ne_73693;
  wire nor_73694;
  wire [63:0] eight;
  wire [63:0] concat_73696;
  wire [7:0] sel_75998;
  wire [7:0] sel_75997;
  wire [7:0] sel_75996;
  wire [7:0] sel_75995;
  wire [7:0] sel_75994;
  wire [7:0] sel_75993;
  wire [7:0] sel_75992;
  wire [7:0] sel_75991;
  wire [3:0] sel_75990;
  wire [3:0] sel_75989;
  wire [3:0] sel_75988;
  wire [3:0] sel_75987;
  wire [3:0] sel_75986;
  wire [3:0] sel_75985;
  wire [3:0] sel_75984;
  wire [3:0] sel_75983;
  wire [3:0] sel_75982;
  wire [3:0] sel_75981;
  wire [3:0] sel_75980;
  wire [3:0] sel_75979;
  wire [3:0] sel_75978;
  wire [3:0] sel_75977;
  wire [3:0] sel_75976;
  wire [3:0] sel_75975;
  wire [7:0] sel_75974;
  wire [7:0] sel_75973;
  wire [7:0] sel_75972;
  wire [7:0] sel_75971;
  wire [7:0] sel_75970;
  wire [7:0] sel_75969;
  wire [7:0] sel_75968;
  wire [7:0] sel_75967;
  wire [3:0] sel_75966;
  wire [3:0] sel_75965;
  wire [3:0] sel_75964;
  wire [3:0] sel_75963;
  wire [3:0] sel_75962;
  wire [3:0] sel_75961;
  wire [3:0] sel_75960;
  wire [3:0] sel_75959;
  wire [3:0] sel_75958;
  wire [3:0] sel_75957;
  wire [3:0] sel_75956;
  wire [3:0] sel_75955;
  wire [3:0] sel_75954;
  wire [3:0] sel_75953;
  wire [3:0] sel_75952;
  wire [3:0] sel_75951;
  wire [1:0] literal_73745;
  wire [127:0] shrl_73746;
  wire [1:0] literal_73747;
  wire bit_slice_73748;
  wire bit_slice_73749;
  wire eq_73750;
  wire eq_73751;
  wire [18:0] sel_73752;
  wire [12:0] literal_73753;
  wire [31:0] ONE;
  wire and_73755;
  wire [18:0] sel_73756;
  wire and_73757;
  wire [18:0] sel_73758;
  wire and_73759;
  wire [18:0] sel_73760;
  wire and_73761;
  wire [4:0] literal_73762;
  wire [4:0] literal_73763;
  wire [4:0] literal_73764;
  wire [63:0] bit_slice_73765;
  wire [63:0] row;
  wire [63:0] bit_slice_73767;
  wire [63:0] concat_73768;
  wire [63:0] concat_73769;
  wire [63:0] concat_73770;
  wire [63:0] concat_73771;
  wire eq_73772;
  wire [31:0] bit_slice_73773;
  wire eq_73774;
  wire eq_73775;
  wire nor_73776;
  wire [1:0] concat_73777;
  wire [31:0] concat_73778;
  wire [31:0] sel_73779;
  wire [31:0] sel_73780;
  wire [31:0] concat_73781;
  wire [31:0] sel_73782;
  wire [31:0] sel_73783;
  wire [31:0] concat_73784;
  wire [31:0] sel_73785;
  wire [31:0] sel_73786;
  wire [31:0] concat_73787;
  wire [31:0] sel_73788;
  wire [31:0] sel_73789;
  wire eq_73792;
  wire eq_73793;
  wire eq_73794;
  wire [127:0] concat_73795;
  wire [127:0] concat_73796;
  wire [63:0] sel_73797;
  wire [63:0] sel_73798;
  wire [31:0] sel_75950;
  wire [31:0] sel_75949;
  wire [31:0] sel_75948;
  wire [31:0] sel_75947;
  wire [31:0] value__3;
  wire [31:0] value__2;
  wire [31:0] value__1;
  wire [31:0] value;
  wire [2:0] concat_73810;
  wire [127:0] sel_73811;
  wire [127:0] concat_73812;
  wire [127:0] concat_73813;
  wire [127:0] concat_73814;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_73819;
  assign v_a = simple_data[275:148];
  assign exponent__3 = v_a[126:119];
  assign literal_73309 = 8'h00;
  assign exponent__2 = v_a[94:87];
  assign exponent__1 = v_a[62:55];
  assign exponent = v_a[30:23];
  assign normal__6 = exponent__3 != literal_73309;
  assign literal_73314 = 8'h01;
  assign normal__4 = exponent__2 != literal_73309;
  assign normal__2 = exponent__1 != literal_73309;
  assign normal__1 = exponent != literal_73309;
  assign literal_73318 = 8'h7e;
  assign p_exponent__4 = normal__6 ? exponent__3 : literal_73314;
  assign p_exponent__3 = normal__4 ? exponent__2 : literal_73314;
  assign p_exponent__2 = normal__2 ? exponent__1 : literal_73314;
  assign p_exponent__1 = normal__1 ? exponent : literal_73314;
  assign sub_73323 = literal_73318 - p_exponent__4;
  assign literal_73324 = 8'h1a;
  assign sub_73325 = literal_73318 - p_exponent__3;
  assign sub_73326 = literal_73318 - p_exponent__2;
  assign sub_73327 = literal_73318 - p_exponent__1;
  assign fraction__3 = v_a[118:96];
  assign literal_73329 = 26'h000_0000;
  assign ugt_73330 = sub_73323 > literal_73324;
  assign bit_slice_73331 = sub_73323[4:0];
  assign literal_73332 = 5'h1a;
  assign fraction__2 = v_a[86:64];
  assign ugt_73334 = sub_73325 > literal_73324;
  assign bit_slice_73335 = sub_73325[4:0];
  assign fraction__1 = v_a[54:32];
  assign ugt_73337 = sub_73326 > literal_73324;
  assign bit_slice_73338 = sub_73326[4:0];
  assign fraction = v_a[22:0];
  assign ugt_73340 = sub_73327 > literal_73324;
  assign bit_slice_73341 = sub_73327[4:0];
  assign concat_73342 = {normal__6, fraction__3, literal_73329};
  assign sel_73343 = ugt_73330 ? literal_73332 : bit_slice_73331;
  assign concat_73344 = {normal__4, fraction__2, literal_73329};
  assign sel_73345 = ugt_73334 ? literal_73332 : bit_slice_73335;
  assign concat_73346 = {normal__2, fraction__1, literal_73329};
  assign sel_73347 = ugt_73337 ? literal_73332 : bit_slice_73338;
  assign concat_73348 = {normal__1, fraction, literal_73329};
  assign sel_73349 = ugt_73340 ? literal_73332 : bit_slice_73341;
  assign wide__3 = concat_73342 >> sel_73343;
  assign wide__2 = concat_73344 >> sel_73345;
  assign wide__1 = concat_73346 >> sel_73347;
  assign wide = concat_73348 >> sel_73349;
  assign bit_slice_73354 = wide__3[24:0];
  assign literal_73355 = 25'h000_0000;
  assign bit_slice_73356 = wide__2[24:0];
  assign bit_slice_73357 = wide__1[24:0];
  assign bit_slice_73358 = wide[24:0];
  assign bit_slice_73359 = wide__3[26];
  assign v_below__6 = bit_slice_73354 != literal_73355;
  assign bit_slice_73361 = wide__2[26];
  assign v_below__4 = bit_slice_73356 != literal_73355;
  assign bit_slice_73363 = wide__1[26];
  assign v_below__2 = bit_slice_73357 != literal_73355;
  assign bit_slice_73365 = wide[26];
  assign v_below = bit_slice_73358 != literal_73355;
  assign half__6 = wide__3[25];
  assign or_73368 = bit_slice_73359 | v_below__6;
  assign half__4 = wide__2[25];
  assign or_73370 = bit_slice_73361 | v_below__4;
  assign half__2 = wide__1[25];
  assign or_73372 = bit_slice_73363 | v_below__2;
  assign half = wide[25];
  assign or_73374 = bit_slice_73365 | v_below;
  assign literal_73375 = 23'h00_0000;
  assign and_73376 = half__6 & or_73368;
  assign and_73377 = half__4 & or_73370;
  assign and_73378 = half__2 & or_73372;
  assign and_73379 = half & or_73374;
  assign whole__3 = wide__3[49:26];
  assign concat_73381 = {literal_73375, and_73376};
  assign whole__2 = wide__2[49:26];
  assign concat_73383 = {literal_73375, and_73377};
  assign whole__1 = wide__1[49:26];
  assign concat_73385 = {literal_73375, and_73378};
  assign whole = wide[49:26];
  assign concat_73387 = {literal_73375, and_73379};
  assign add_73388 = whole__3 + concat_73381;
  assign bit_slice_73389 = v_a[107:96];
  assign literal_73390 = 12'h000;
  assign add_73391 = whole__2 + concat_73383;
  assign bit_slice_73392 = v_a[75:64];
  assign add_73393 = whole__1 + concat_73385;
  assign bit_slice_73394 = v_a[43:32];
  assign add_73395 = whole + concat_73387;
  assign bit_slice_73396 = v_a[11:0];
  assign units__3 = add_73388[10:0];
  assign bit_slice_73398 = v_a[109];
  assign v_below__7 = bit_slice_73389 != literal_73390;
  assign units__2 = add_73391[10:0];
  assign bit_slice_73401 = v_a[77];
  assign v_below__5 = bit_slice_73392 != literal_73390;
  assign units__1 = add_73393[10:0];
  assign bit_slice_73404 = v_a[45];
  assign v_below__3 = bit_slice_73394 != literal_73390;
  assign units = add_73395[10:0];
  assign bit_slice_73407 = v_a[13];
  assign v_below__1 = bit_slice_73396 != literal_73390;
  assign reverse_73409 = {units__3[0], units__3[1], units__3[2], units__3[3], units__3[4], units__3[5], units__3[6], units__3[7], units__3[8], units__3[9], units__3[10]};
  assign half__7 = v_a[108];
  assign or_73411 = bit_slice_73398 | v_below__7;
  assign reverse_73412 = {units__2[0], units__2[1], units__2[2], units__2[3], units__2[4], units__2[5], units__2[6], units__2[7], units__2[8], units__2[9], units__2[10]};
  assign half__5 = v_a[76];
  assign or_73414 = bit_slice_73401 | v_below__5;
  assign reverse_73415 = {units__1[0], units__1[1], units__1[2], units__1[3], units__1[4], units__1[5], units__1[6], units__1[7], units__1[8], units__1[9], units__1[10]};
  assign half__3 = v_a[44];
  assign or_73417 = bit_slice_73404 | v_below__3;
  assign reverse_73418 = {units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10]};
  assign half__1 = v_a[12];
  assign or_73420 = bit_slice_73407 | v_below__1;
  assign one_hot_73421 = {reverse_73409[10:0] == 11'h000, reverse_73409[10] && reverse_73409[9:0] == 10'h000, reverse_73409[9] && reverse_73409[8:0] == 9'h000, reverse_73409[8] && reverse_73409[7:0] == 8'h00, reverse_73409[7] && reverse_73409[6:0] == 7'h00, reverse_73409[6] && reverse_73409[5:0] == 6'h00, reverse_73409[5] && reverse_73409[4:0] == 5'h00, reverse_73409[4] && reverse_73409[3:0] == 4'h0, reverse_73409[3] && reverse_73409[2:0] == 3'h0, reverse_73409[2] && reverse_73409[1:0] == 2'h0, reverse_73409[1] && !reverse_73409[0], reverse_73409[0]};
  assign literal_73422 = 2'h1;
  assign bit_slice_73423 = v_a[118:109];
  assign literal_73424 = 11'h000;
  assign and_73425 = half__7 & or_73411;
  assign one_hot_73426 = {reverse_73412[10:0] == 11'h000, reverse_73412[10] && reverse_73412[9:0] == 10'h000, reverse_73412[9] && reverse_73412[8:0] == 9'h000, reverse_73412[8] && reverse_73412[7:0] == 8'h00, reverse_73412[7] && reverse_73412[6:0] == 7'h00, reverse_73412[6] && reverse_73412[5:0] == 6'h00, reverse_73412[5] && reverse_73412[4:0] == 5'h00, reverse_73412[4] && reverse_73412[3:0] == 4'h0, reverse_73412[3] && reverse_73412[2:0] == 3'h0, reverse_73412[2] && reverse_73412[1:0] == 2'h0, reverse_73412[1] && !reverse_73412[0], reverse_73412[0]};
  assign bit_slice_73427 = v_a[86:77];
  assign and_73428 = half__5 & or_73414;
  assign one_hot_73429 = {reverse_73415[10:0] == 11'h000, reverse_73415[10] && reverse_73415[9:0] == 10'h000, reverse_73415[9] && reverse_73415[8:0] == 9'h000, reverse_73415[8] && reverse_73415[7:0] == 8'h00, reverse_73415[7] && reverse_73415[6:0] == 7'h00, reverse_73415[6] && reverse_73415[5:0] == 6'h00, reverse_73415[5] && reverse_73415[4:0] == 5'h00, reverse_73415[4] && reverse_73415[3:0] == 4'h0, reverse_73415[3] && reverse_73415[2:0] == 3'h0, reverse_73415[2] && reverse_73415[1:0] == 2'h0, reverse_73415[1] && !reverse_73415[0], reverse_73415[0]};
  assign bit_slice_73430 = v_a[54:45];
  assign and_73431 = half__3 & or_73417;
  assign one_hot_73432 = {reverse_73418[10:0] == 11'h000, reverse_73418[10] && reverse_73418[9:0] == 10'h000, reverse_73418[9] && reverse_73418[8:0] == 9'h000, reverse_73418[8] && reverse_73418[7:0] == 8'h00, reverse_73418[7] && reverse_73418[6:0] == 7'h00, reverse_73418[6] && reverse_73418[5:0] == 6'h00, reverse_73418[5] && reverse_73418[4:0] == 5'h00, reverse_73418[4] && reverse_73418[3:0] == 4'h0, reverse_73418[3] && reverse_73418[2:0] == 3'h0, reverse_73418[2] && reverse_73418[1:0] == 2'h0, reverse_73418[1] && !reverse_73418[0], reverse_73418[0]};
  assign bit_slice_73433 = v_a[22:13];
  assign and_73434 = half__1 & or_73420;
  assign encode_73435 = {one_hot_73421[8] | one_hot_73421[9] | one_hot_73421[10] | one_hot_73421[11], one_hot_73421[4] | one_hot_73421[5] | one_hot_73421[6] | one_hot_73421[7], one_hot_73421[2] | one_hot_73421[3] | one_hot_73421[6] | one_hot_73421[7] | one_hot_73421[10] | one_hot_73421[11], one_hot_73421[1] | one_hot_73421[3] | one_hot_73421[5] | one_hot_73421[7] | one_hot_73421[9] | one_hot_73421[11]};
  assign concat_73436 = {literal_73422, bit_slice_73423};
  assign concat_73437 = {literal_73424, and_73425};
  assign encode_73438 = {one_hot_73426[8] | one_hot_73426[9] | one_hot_73426[10] | one_hot_73426[11], one_hot_73426[4] | one_hot_73426[5] | one_hot_73426[6] | one_hot_73426[7], one_hot_73426[2] | one_hot_73426[3] | one_hot_73426[6] | one_hot_73426[7] | one_hot_73426[10] | one_hot_73426[11], one_hot_73426[1] | one_hot_73426[3] | one_hot_73426[5] | one_hot_73426[7] | one_hot_73426[9] | one_hot_73426[11]};
  assign concat_73439 = {literal_73422, bit_slice_73427};
  assign concat_73440 = {literal_73424, and_73428};
  assign encode_73441 = {one_hot_73429[8] | one_hot_73429[9] | one_hot_73429[10] | one_hot_73429[11], one_hot_73429[4] | one_hot_73429[5] | one_hot_73429[6] | one_hot_73429[7], one_hot_73429[2] | one_hot_73429[3] | one_hot_73429[6] | one_hot_73429[7] | one_hot_73429[10] | one_hot_73429[11], one_hot_73429[1] | one_hot_73429[3] | one_hot_73429[5] | one_hot_73429[7] | one_hot_73429[9] | one_hot_73429[11]};
  assign concat_73442 = {literal_73422, bit_slice_73430};
  assign concat_73443 = {literal_73424, and_73431};
  assign encode_73444 = {one_hot_73432[8] | one_hot_73432[9] | one_hot_73432[10] | one_hot_73432[11], one_hot_73432[4] | one_hot_73432[5] | one_hot_73432[6] | one_hot_73432[7], one_hot_73432[2] | one_hot_73432[3] | one_hot_73432[6] | one_hot_73432[7] | one_hot_73432[10] | one_hot_73432[11], one_hot_73432[1] | one_hot_73432[3] | one_hot_73432[5] | one_hot_73432[7] | one_hot_73432[9] | one_hot_73432[11]};
  assign concat_73445 = {literal_73422, bit_slice_73433};
  assign concat_73446 = {literal_73424, and_73434};
  assign literal_73447 = 1'h0;
  assign bit_slice_73448 = encode_73435[3:1];
  assign rounded__3 = concat_73436 + concat_73437;
  assign bit_slice_73450 = encode_73438[3:1];
  assign rounded__2 = concat_73439 + concat_73440;
  assign bit_slice_73452 = encode_73441[3:1];
  assign rounded__1 = concat_73442 + concat_73443;
  assign bit_slice_73454 = encode_73444[3:1];
  assign rounded = concat_73445 + concat_73446;
  assign literal_73456 = 4'h8;
  assign concat_73457 = {literal_73447, bit_slice_73448};
  assign bit_slice_73458 = encode_73435[0];
  assign bit_slice_73459 = add_73388[9:0];
  assign literal_73460 = 7'h00;
  assign bit_slice_73461 = rounded__3[11:10];
  assign concat_73462 = {literal_73447, bit_slice_73450};
  assign bit_slice_73463 = encode_73438[0];
  assign bit_slice_73464 = add_73391[9:0];
  assign bit_slice_73465 = rounded__2[11:10];
  assign concat_73466 = {literal_73447, bit_slice_73452};
  assign bit_slice_73467 = encode_73441[0];
  assign bit_slice_73468 = add_73393[9:0];
  assign bit_slice_73469 = rounded__1[11:10];
  assign concat_73470 = {literal_73447, bit_slice_73454};
  assign bit_slice_73471 = encode_73444[0];
  assign bit_slice_73472 = add_73395[9:0];
  assign bit_slice_73473 = rounded[11:10];
  assign sub_73474 = literal_73456 - concat_73457;
  assign not_73475 = ~bit_slice_73458;
  assign shll_73476 = encode_73435 >= 4'ha ? 10'h000 : bit_slice_73459 << encode_73435;
  assign concat_73477 = {literal_73447, exponent__3};
  assign concat_73478 = {literal_73460, bit_slice_73461};
  assign sub_73479 = literal_73456 - concat_73462;
  assign not_73480 = ~bit_slice_73463;
  assign shll_73481 = encode_73438 >= 4'ha ? 10'h000 : bit_slice_73464 << encode_73438;
  assign concat_73482 = {literal_73447, exponent__2};
  assign concat_73483 = {literal_73460, bit_slice_73465};
  assign sub_73484 = literal_73456 - concat_73466;
  assign not_73485 = ~bit_slice_73467;
  assign shll_73486 = encode_73441 >= 4'ha ? 10'h000 : bit_slice_73468 << encode_73441;
  assign concat_73487 = {literal_73447, exponent__1};
  assign concat_73488 = {literal_73460, bit_slice_73469};
  assign sub_73489 = literal_73456 - concat_73470;
  assign not_73490 = ~bit_slice_73471;
  assign shll_73491 = encode_73444 >= 4'ha ? 10'h000 : bit_slice_73472 << encode_73444;
  assign concat_73492 = {literal_73447, exponent};
  assign concat_73493 = {literal_73460, bit_slice_73473};
  assign v_sub = simple_data[19:17];
  assign literal_73495 = 4'h0;
  assign eq_73496 = units__3 == literal_73424;
  assign small__3_squeezed = {sub_73474, not_73475, shll_73476};
  assign ONE_squeezed = 15'h7c00;
  assign add_73499 = concat_73477 + concat_73478;
  assign literal_73500 = 9'h1ff;
  assign eq_73501 = units__2 == literal_73424;
  assign small__2_squeezed = {sub_73479, not_73480, shll_73481};
  assign add_73503 = concat_73482 + concat_73483;
  assign eq_73504 = units__1 == literal_73424;
  assign small__1_squeezed = {sub_73484, not_73485, shll_73486};
  assign add_73506 = concat_73487 + concat_73488;
  assign eq_73507 = units == literal_73424;
  assign small_squeezed = {sub_73489, not_73490, shll_73491};
  assign add_73509 = concat_73492 + concat_73493;
  assign t = simple_data[12:0];
  assign v_place = simple_data[16:13];
  assign v_b = simple_data[147:20];
  assign concat_73513 = {v_sub, literal_73495};
  assign literal_73514 = 8'h70;
  assign literal_73515 = 4'h3;
  assign sel_73516 = eq_73496 ? ONE_squeezed : small__3_squeezed;
  assign add_73517 = add_73499 + literal_73500;
  assign bit_slice_73518 = rounded__3[9:0];
  assign sel_73519 = eq_73501 ? ONE_squeezed : small__2_squeezed;
  assign add_73520 = add_73503 + literal_73500;
  assign bit_slice_73521 = rounded__2[9:0];
  assign sel_73522 = eq_73504 ? ONE_squeezed : small__1_squeezed;
  assign add_73523 = add_73506 + literal_73500;
  assign bit_slice_73524 = rounded__1[9:0];
  assign sel_73525 = eq_73507 ? ONE_squeezed : small_squeezed;
  assign add_73526 = add_73509 + literal_73500;
  assign bit_slice_73527 = rounded[9:0];
  assign t_top = t[7:6];
  assign bit_slice_73529 = v_place[2:0];
  assign literal_73530 = 3'h7;
  assign two = v_b >> concat_73513;
  assign literal_73532 = 3'h6;
  assign literal_73533 = 3'h5;
  assign literal_73534 = 3'h4;
  assign literal_73535 = 3'h3;
  assign literal_73536 = 3'h2;
  assign literal_73537 = 3'h1;
  assign literal_73538 = 3'h0;
  assign literal_73539 = 4'hf;
  assign literal_73540 = 4'he;
  assign literal_73541 = 4'hd;
  assign literal_73542 = 4'hc;
  assign literal_73543 = 4'hb;
  assign literal_73544 = 4'ha;
  assign literal_73545 = 4'h9;
  assign literal_73546 = 4'h7;
  assign literal_73547 = 4'h6;
  assign literal_73548 = 4'h5;
  assign literal_73549 = 4'h4;
  assign literal_73550 = 4'h2;
  assign literal_73551 = 4'h1;
  assign bit_slice_73552 = v_place[1:0];
  assign literal_73553 = 5'h00;
  assign bit_slice_73554 = v_a[127:96];
  assign literal_73555 = 32'h477f_e000;
  assign ugt_73556 = p_exponent__4 > literal_73514;
  assign concat_73557 = {literal_73515, sel_73516};
  assign normal__7_squeezed = {add_73517, bit_slice_73518};
  assign bit_slice_73559 = v_b[126:96];
  assign literal_73560 = 31'h0000_0000;
  assign bit_slice_73561 = v_a[95:64];
  assign ugt_73562 = p_exponent__3 > literal_73514;
  assign concat_73563 = {literal_73515, sel_73519};
  assign normal__5_squeezed = {add_73520, bit_slice_73521};
  assign bit_slice_73565 = v_b[94:64];
  assign bit_slice_73566 = v_a[63:32];
  assign ugt_73567 = p_exponent__2 > literal_73514;
  assign concat_73568 = {literal_73515, sel_73522};
  assign normal__3_squeezed = {add_73523, bit_slice_73524};
  assign bit_slice_73570 = v_b[62:32];
  assign bit_slice_73571 = v_a[31:0];
  assign ugt_73572 = p_exponent__1 > literal_73514;
  assign concat_73573 = {literal_73515, sel_73525};
  assign normal_squeezed = {add_73526, bit_slice_73527};
  assign bit_slice_73575 = v_b[30:0];
  assign bit_slice_73576 = t_top[0];
  assign bit_slice_73577 = t_top[1];
  assign bit_slice_73578 = v_sub[0];
  assign bit_slice_73579 = v_b[63:0];
  assign bit_slice_73580 = v_b[127:64];
  assign bit_slice_73581 = v_b[123:120];
  assign bit_slice_73582 = v_b[115:112];
  assign bit_slice_73583 = v_b[107:104];
  assign bit_slice_73584 = v_b[99:96];
  assign bit_slice_73585 = v_b[91:88];
  assign bit_slice_73586 = v_b[83:80];
  assign bit_slice_73587 = v_b[75:72];
  assign bit_slice_73588 = v_b[67:64];
  assign bit_slice_73589 = v_b[59:56];
  assign bit_slice_73590 = v_b[51:48];
  assign bit_slice_73591 = v_b[43:40];
  assign bit_slice_73592 = v_b[35:32];
  assign bit_slice_73593 = v_b[27:24];
  assign bit_slice_73594 = v_b[19:16];
  assign bit_slice_73595 = v_b[11:8];
  assign bit_slice_73596 = v_b[3:0];
  assign eq_73597 = bit_slice_73529 == literal_73530;
  assign bit_slice_73599 = v_a[127:120];
  assign bit_slice_73598 = two[15:8];
  assign eq_73600 = bit_slice_73529 == literal_73532;
  assign bit_slice_73601 = v_a[119:112];
  assign eq_73602 = bit_slice_73529 == literal_73533;
  assign bit_slice_73603 = v_a[111:104];
  assign eq_73604 = bit_slice_73529 == literal_73534;
  assign bit_slice_73605 = v_a[103:96];
  assign eq_73606 = bit_slice_73529 == literal_73535;
  assign bit_slice_73607 = v_a[95:88];
  assign eq_73608 = bit_slice_73529 == literal_73536;
  assign bit_slice_73609 = v_a[87:80];
  assign eq_73610 = bit_slice_73529 == literal_73537;
  assign bit_slice_73611 = v_a[79:72];
  assign eq_73612 = bit_slice_73529 == literal_73538;
  assign bit_slice_73613 = v_a[71:64];
  assign eq_73614 = v_place == literal_73539;
  assign bit_slice_73616 = v_a[127:124];
  assign bit_slice_73615 = two[11:8];
  assign eq_73617 = v_place == literal_73540;
  assign bit_slice_73618 = v_a[123:120];
  assign eq_73619 = v_place == literal_73541;
  assign bit_slice_73620 = v_a[119:116];
  assign eq_73621 = v_place == literal_73542;
  assign bit_slice_73622 = v_a[115:112];
  assign eq_73623 = v_place == literal_73543;
  assign bit_slice_73624 = v_a[111:108];
  assign eq_73625 = v_place == literal_73544;
  assign bit_slice_73626 = v_a[107:104];
  assign eq_73627 = v_place == literal_73545;
  assign bit_slice_73628 = v_a[103:100];
  assign eq_73629 = v_place == literal_73456;
  assign bit_slice_73630 = v_a[99:96];
  assign eq_73631 = v_place == literal_73546;
  assign bit_slice_73632 = v_a[95:92];
  assign eq_73633 = v_place == literal_73547;
  assign bit_slice_73634 = v_a[91:88];
  assign eq_73635 = v_place == literal_73548;
  assign bit_slice_73636 = v_a[87:84];
  assign eq_73637 = v_place == literal_73549;
  assign bit_slice_73638 = v_a[83:80];
  assign eq_73639 = v_place == literal_73515;
  assign bit_slice_73640 = v_a[79:76];
  assign eq_73641 = v_place == literal_73550;
  assign bit_slice_73642 = v_a[75:72];
  assign eq_73643 = v_place == literal_73551;
  assign bit_slice_73644 = v_a[71:68];
  assign eq_73645 = v_place == literal_73495;
  assign bit_slice_73646 = v_a[67:64];
  assign bit_slice_73648 = v_a[63:56];
  assign bit_slice_73647 = two[7:0];
  assign bit_slice_73649 = v_a[55:48];
  assign bit_slice_73650 = v_a[47:40];
  assign bit_slice_73651 = v_a[39:32];
  assign bit_slice_73652 = v_a[31:24];
  assign bit_slice_73653 = v_a[23:16];
  assign bit_slice_73654 = v_a[15:8];
  assign bit_slice_73655 = v_a[7:0];
  assign bit_slice_73657 = v_a[63:60];
  assign bit_slice_73656 = two[3:0];
  assign bit_slice_73658 = v_a[59:56];
  assign bit_slice_73659 = v_a[55:52];
  assign bit_slice_73660 = v_a[51:48];
  assign bit_slice_73661 = v_a[47:44];
  assign bit_slice_73662 = v_a[43:40];
  assign bit_slice_73663 = v_a[39:36];
  assign bit_slice_73664 = v_a[35:32];
  assign bit_slice_73665 = v_a[31:28];
  assign bit_slice_73666 = v_a[27:24];
  assign bit_slice_73667 = v_a[23:20];
  assign bit_slice_73668 = v_a[19:16];
  assign bit_slice_73669 = v_a[15:12];
  assign bit_slice_73670 = v_a[11:8];
  assign bit_slice_73671 = v_a[7:4];
  assign bit_slice_73672 = v_a[3:0];
  assign at = {bit_slice_73552, literal_73553};
  assign t_op = t[12:8];
  assign literal_73675 = 5'h0b;
  assign literal_73676 = 5'h0a;
  assign ugt_73677 = bit_slice_73554 > literal_73555;
  assign sel_73678 = ugt_73556 ? normal__7_squeezed : concat_73557;
  assign lit_1199562752_squeezed = 19'h2_3bff;
  assign bit_slice_73680 = v_b[127];
  assign ne_73681 = bit_slice_73559 != literal_73560;
  assign ugt_73682 = bit_slice_73561 > literal_73555;
  assign sel_73683 = ugt_73562 ? normal__5_squeezed : concat_73563;
  assign bit_slice_73684 = v_b[95];
  assign ne_73685 = bit_slice_73565 != literal_73560;
  assign ugt_73686 = bit_slice_73566 > literal_73555;
  assign sel_73687 = ugt_73567 ? normal__3_squeezed : concat_73568;
  assign bit_slice_73688 = v_b[63];
  assign ne_73689 = bit_slice_73570 != literal_73560;
  assign ugt_73690 = bit_slice_73571 > literal_73555;
  assign sel_73691 = ugt_73572 ? normal_squeezed : concat_73573;
  assign bit_slice_73692 = v_b[31];
  assign ne_73693 = bit_slice_73575 != literal_73560;
  assign nor_73694 = ~(bit_slice_73576 | bit_slice_73577);
  assign eight = bit_slice_73578 ? bit_slice_73580 : bit_slice_73579;
  assign concat_73696 = {bit_slice_73581, bit_slice_73582, bit_slice_73583, bit_slice_73584, bit_slice_73585, bit_slice_73586, bit_slice_73587, bit_slice_73588, bit_slice_73589, bit_slice_73590, bit_slice_73591, bit_slice_73592, bit_slice_73593, bit_slice_73594, bit_slice_73595, bit_slice_73596};
  assign sel_75998 = eq_73597 ? bit_slice_73598 : bit_slice_73599;
  assign sel_75997 = eq_73600 ? bit_slice_73598 : bit_slice_73601;
  assign sel_75996 = eq_73602 ? bit_slice_73598 : bit_slice_73603;
  assign sel_75995 = eq_73604 ? bit_slice_73598 : bit_slice_73605;
  assign sel_75994 = eq_73606 ? bit_slice_73598 : bit_slice_73607;
  assign sel_75993 = eq_73608 ? bit_slice_73598 : bit_slice_73609;
  assign sel_75992 = eq_73610 ? bit_slice_73598 : bit_slice_73611;
  assign sel_75991 = eq_73612 ? bit_slice_73598 : bit_slice_73613;
  assign sel_75990 = eq_73614 ? bit_slice_73615 : bit_slice_73616;
  assign sel_75989 = eq_73617 ? bit_slice_73615 : bit_slice_73618;
  assign sel_75988 = eq_73619 ? bit_slice_73615 : bit_slice_73620;
  assign sel_75987 = eq_73621 ? bit_slice_73615 : bit_slice_73622;
  assign sel_75986 = eq_73623 ? bit_slice_73615 : bit_slice_73624;
  assign sel_75985 = eq_73625 ? bit_slice_73615 : bit_slice_73626;
  assign sel_75984 = eq_73627 ? bit_slice_73615 : bit_slice_73628;
  assign sel_75983 = eq_73629 ? bit_slice_73615 : bit_slice_73630;
  assign sel_75982 = eq_73631 ? bit_slice_73615 : bit_slice_73632;
  assign sel_75981 = eq_73633 ? bit_slice_73615 : bit_slice_73634;
  assign sel_75980 = eq_73635 ? bit_slice_73615 : bit_slice_73636;
  assign sel_75979 = eq_73637 ? bit_slice_73615 : bit_slice_73638;
  assign sel_75978 = eq_73639 ? bit_slice_73615 : bit_slice_73640;
  assign sel_75977 = eq_73641 ? bit_slice_73615 : bit_slice_73642;
  assign sel_75976 = eq_73643 ? bit_slice_73615 : bit_slice_73644;
  assign sel_75975 = eq_73645 ? bit_slice_73615 : bit_slice_73646;
  assign sel_75974 = eq_73597 ? bit_slice_73647 : bit_slice_73648;
  assign sel_75973 = eq_73600 ? bit_slice_73647 : bit_slice_73649;
  assign sel_75972 = eq_73602 ? bit_slice_73647 : bit_slice_73650;
  assign sel_75971 = eq_73604 ? bit_slice_73647 : bit_slice_73651;
  assign sel_75970 = eq_73606 ? bit_slice_73647 : bit_slice_73652;
  assign sel_75969 = eq_73608 ? bit_slice_73647 : bit_slice_73653;
  assign sel_75968 = eq_73610 ? bit_slice_73647 : bit_slice_73654;
  assign sel_75967 = eq_73612 ? bit_slice_73647 : bit_slice_73655;
  assign sel_75966 = eq_73614 ? bit_slice_73656 : bit_slice_73657;
  assign sel_75965 = eq_73617 ? bit_slice_73656 : bit_slice_73658;
  assign sel_75964 = eq_73619 ? bit_slice_73656 : bit_slice_73659;
  assign sel_75963 = eq_73621 ? bit_slice_73656 : bit_slice_73660;
  assign sel_75962 = eq_73623 ? bit_slice_73656 : bit_slice_73661;
  assign sel_75961 = eq_73625 ? bit_slice_73656 : bit_slice_73662;
  assign sel_75960 = eq_73627 ? bit_slice_73656 : bit_slice_73663;
  assign sel_75959 = eq_73629 ? bit_slice_73656 : bit_slice_73664;
  assign sel_75958 = eq_73631 ? bit_slice_73656 : bit_slice_73665;
  assign sel_75957 = eq_73633 ? bit_slice_73656 : bit_slice_73666;
  assign sel_75956 = eq_73635 ? bit_slice_73656 : bit_slice_73667;
  assign sel_75955 = eq_73637 ? bit_slice_73656 : bit_slice_73668;
  assign sel_75954 = eq_73639 ? bit_slice_73656 : bit_slice_73669;
  assign sel_75953 = eq_73641 ? bit_slice_73656 : bit_slice_73670;
  assign sel_75952 = eq_73643 ? bit_slice_73656 : bit_slice_73671;
  assign sel_75951 = eq_73645 ? bit_slice_73656 : bit_slice_73672;
  assign literal_73745 = 2'h3;
  assign shrl_73746 = v_b >> at;
  assign literal_73747 = 2'h2;
  assign bit_slice_73748 = v_place[0];
  assign bit_slice_73749 = v_place[1];
  assign eq_73750 = t_op == literal_73675;
  assign eq_73751 = t_op == literal_73676;
  assign sel_73752 = ugt_73677 ? lit_1199562752_squeezed : sel_73678;
  assign literal_73753 = 13'h0000;
  assign ONE = 32'h3f80_0000;
  assign and_73755 = bit_slice_73680 & ne_73681;
  assign sel_73756 = ugt_73682 ? lit_1199562752_squeezed : sel_73683;
  assign and_73757 = bit_slice_73684 & ne_73685;
  assign sel_73758 = ugt_73686 ? lit_1199562752_squeezed : sel_73687;
  assign and_73759 = bit_slice_73688 & ne_73689;
  assign sel_73760 = ugt_73690 ? lit_1199562752_squeezed : sel_73691;
  assign and_73761 = bit_slice_73692 & ne_73693;
  assign literal_73762 = 5'h13;
  assign literal_73763 = 5'h12;
  assign literal_73764 = 5'h11;
  assign bit_slice_73765 = v_a[127:64];
  assign row = nor_73694 ? concat_73696 : eight;
  assign bit_slice_73767 = v_a[63:0];
  assign concat_73768 = {sel_75998, sel_75997, sel_75996, sel_75995, sel_75994, sel_75993, sel_75992, sel_75991};
  assign concat_73769 = {sel_75990, sel_75989, sel_75988, sel_75987, sel_75986, sel_75985, sel_75984, sel_75983, sel_75982, sel_75981, sel_75980, sel_75979, sel_75978, sel_75977, sel_75976, sel_75975};
  assign concat_73770 = {sel_75974, sel_75973, sel_75972, sel_75971, sel_75970, sel_75969, sel_75968, sel_75967};
  assign concat_73771 = {sel_75966, sel_75965, sel_75964, sel_75963, sel_75962, sel_75961, sel_75960, sel_75959, sel_75958, sel_75957, sel_75956, sel_75955, sel_75954, sel_75953, sel_75952, sel_75951};
  assign eq_73772 = bit_slice_73552 == literal_73745;
  assign bit_slice_73773 = shrl_73746[31:0];
  assign eq_73774 = bit_slice_73552 == literal_73747;
  assign eq_73775 = bit_slice_73552 == literal_73422;
  assign nor_73776 = ~(bit_slice_73748 | bit_slice_73749);
  assign concat_73777 = {eq_73750, eq_73751};
  assign concat_73778 = {sel_73752, literal_73753};
  assign sel_73779 = normal__6 ? bit_slice_73554 : ONE;
  assign sel_73780 = and_73755 ? bit_slice_73554 : ONE;
  assign concat_73781 = {sel_73756, literal_73753};
  assign sel_73782 = normal__4 ? bit_slice_73561 : ONE;
  assign sel_73783 = and_73757 ? bit_slice_73561 : ONE;
  assign concat_73784 = {sel_73758, literal_73753};
  assign sel_73785 = normal__2 ? bit_slice_73566 : ONE;
  assign sel_73786 = and_73759 ? bit_slice_73566 : ONE;
  assign concat_73787 = {sel_73760, literal_73753};
  assign sel_73788 = normal__1 ? bit_slice_73571 : ONE;
  assign sel_73789 = and_73761 ? bit_slice_73571 : ONE;
  assign eq_73792 = t_op == literal_73762;
  assign eq_73793 = t_op == literal_73763;
  assign eq_73794 = t_op == literal_73764;
  assign concat_73795 = {bit_slice_73765, row};
  assign concat_73796 = {row, bit_slice_73767};
  assign sel_73797 = nor_73694 ? concat_73769 : concat_73768;
  assign sel_73798 = nor_73694 ? concat_73771 : concat_73770;
  assign sel_75950 = eq_73772 ? bit_slice_73773 : bit_slice_73554;
  assign sel_75949 = eq_73774 ? bit_slice_73773 : bit_slice_73561;
  assign sel_75948 = eq_73775 ? bit_slice_73773 : bit_slice_73566;
  assign sel_75947 = nor_73776 ? bit_slice_73773 : bit_slice_73571;
  assign value__3 = priority_sel_32b_2way(concat_73777, concat_73778, sel_73779, sel_73780);
  assign value__2 = priority_sel_32b_2way(concat_73777, concat_73781, sel_73782, sel_73783);
  assign value__1 = priority_sel_32b_2way(concat_73777, concat_73784, sel_73785, sel_73786);
  assign value = priority_sel_32b_2way(concat_73777, concat_73787, sel_73788, sel_73789);
  assign concat_73810 = {eq_73792, eq_73793, eq_73794};
  assign sel_73811 = bit_slice_73748 ? concat_73796 : concat_73795;
  assign concat_73812 = {sel_73797, sel_73798};
  assign concat_73813 = {sel_75950, sel_75949, sel_75948, sel_75947};
  assign concat_73814 = {value__3, value__2, value__1, value};
  assign beat = priority_sel_128b_3way(concat_73810, sel_73811, concat_73812, concat_73813, concat_73814);
  assign stage_outputs_valid_0 = simple_valid & simple_results_ready;
  assign tuple_73819 = {beat, t};
  assign simple_ready = stage_outputs_valid_0;
  assign simple_results_data = tuple_73819;
  assign simple_results_valid = simple_valid;
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
  wire instantiation_output_62256;
  wire [110:0] instantiation_output_62261;
  wire instantiation_output_62262;
  wire instantiation_output_62282;
  wire [110:0] instantiation_output_62287;
  wire instantiation_output_62288;
  wire instantiation_output_62295;
  wire [110:0] instantiation_output_62300;
  wire instantiation_output_62301;
  wire instantiation_output_62308;
  wire [110:0] instantiation_output_62313;
  wire instantiation_output_62314;
  wire instantiation_output_62269;
  wire [110:0] instantiation_output_62326;
  wire instantiation_output_62327;
  wire instantiation_output_62334;
  wire [110:0] instantiation_output_62339;
  wire instantiation_output_62340;
  wire instantiation_output_62347;
  wire [110:0] instantiation_output_62352;
  wire instantiation_output_62353;
  wire instantiation_output_62360;
  wire [110:0] instantiation_output_62365;
  wire instantiation_output_62366;
  wire instantiation_output_62373;
  wire [110:0] instantiation_output_62378;
  wire instantiation_output_62379;
  wire instantiation_output_62386;
  wire [110:0] instantiation_output_62391;
  wire instantiation_output_62392;
  wire instantiation_output_62399;
  wire [110:0] instantiation_output_62404;
  wire instantiation_output_62405;
  wire instantiation_output_62412;
  wire [110:0] instantiation_output_62417;
  wire instantiation_output_62418;
  wire [110:0] instantiation_output_62274;
  wire instantiation_output_62275;
  wire instantiation_output_62425;
  wire instantiation_output_62321;
  wire [45:0] instantiation_output_62837;
  wire instantiation_output_62838;
  wire [140:0] instantiation_output_62235;
  wire instantiation_output_62236;
  wire instantiation_output_62845;
  wire instantiation_output_62230;
  wire [110:0] instantiation_output_62248;
  wire instantiation_output_62249;
  wire instantiation_output_62581;
  wire [252:0] instantiation_output_62586;
  wire instantiation_output_62587;
  wire [448:0] instantiation_output_62573;
  wire instantiation_output_62574;
  wire instantiation_output_62646;
  wire instantiation_output_62594;
  wire [252:0] instantiation_output_62599;
  wire instantiation_output_62600;
  wire instantiation_output_62620;
  wire [472:0] instantiation_output_62638;
  wire instantiation_output_62639;
  wire instantiation_output_62607;
  wire [127:0] instantiation_output_62625;
  wire instantiation_output_62626;
  wire [140:0] instantiation_output_62651;
  wire instantiation_output_62652;
  wire [275:0] instantiation_output_62612;
  wire instantiation_output_62613;
  wire instantiation_output_62633;
  wire instantiation_output_62672;
  wire [140:0] instantiation_output_63088;
  wire instantiation_output_63089;
  wire instantiation_output_62936;
  wire [140:0] instantiation_output_62941;
  wire instantiation_output_62942;
  wire instantiation_output_62438;
  wire instantiation_output_62490;
  wire instantiation_output_62503;
  wire instantiation_output_62968;
  wire instantiation_output_62974;
  wire [1:0] instantiation_output_62978;
  wire instantiation_output_62979;
  wire [31:0] instantiation_output_62984;
  wire instantiation_output_62985;
  wire instantiation_output_62992;
  wire [95:0] instantiation_output_63062;
  wire instantiation_output_63063;
  wire [96:0] instantiation_output_62183;
  wire instantiation_output_62184;
  wire instantiation_output_62204;
  wire instantiation_output_62495;
  wire instantiation_output_62496;
  wire [96:0] instantiation_output_62508;
  wire instantiation_output_62509;
  wire instantiation_output_62529;
  wire [51:0] instantiation_output_62547;
  wire instantiation_output_62548;
  wire [51:0] instantiation_output_62560;
  wire instantiation_output_62561;
  wire [114:0] instantiation_output_62850;
  wire instantiation_output_62851;
  wire instantiation_output_63070;
  wire [178:0] instantiation_output_63166;
  wire instantiation_output_63167;
  wire [112:0] instantiation_output_63192;
  wire instantiation_output_63193;
  wire [127:0] instantiation_output_62915;
  wire instantiation_output_62916;
  wire instantiation_output_63005;
  wire [1107:0] instantiation_output_62209;
  wire instantiation_output_62210;
  wire instantiation_output_62728;
  wire [1395:0] instantiation_output_62443;
  wire instantiation_output_62444;
  wire instantiation_output_63018;
  wire instantiation_output_62451;
  wire [1395:0] instantiation_output_62720;
  wire instantiation_output_62721;
  wire instantiation_output_62217;
  wire [323:0] instantiation_output_62876;
  wire instantiation_output_62877;
  wire [128:0] instantiation_output_62997;
  wire instantiation_output_62998;
  wire instantiation_output_63083;
  wire instantiation_output_62178;
  wire [1363:0] instantiation_output_63010;
  wire instantiation_output_63011;
  wire instantiation_output_63057;
  wire instantiation_output_62884;
  wire [91:0] instantiation_output_63075;
  wire instantiation_output_63076;
  wire [154:0] instantiation_output_62170;
  wire instantiation_output_62171;
  wire instantiation_output_62555;
  wire instantiation_output_63187;
  wire instantiation_output_62542;
  wire instantiation_output_62568;
  wire [512:0] instantiation_output_63049;
  wire instantiation_output_63050;
  wire [127:0] instantiation_output_62196;
  wire instantiation_output_62197;
  wire instantiation_output_62456;
  wire instantiation_output_62457;
  wire instantiation_output_62482;
  wire instantiation_output_62483;
  wire [127:0] instantiation_output_62534;
  wire instantiation_output_62535;
  wire instantiation_output_62709;
  wire instantiation_output_62962;
  wire [127:0] instantiation_output_63114;
  wire instantiation_output_63115;
  wire [127:0] instantiation_output_63127;
  wire instantiation_output_63128;
  wire [127:0] instantiation_output_63179;
  wire instantiation_output_63180;
  wire instantiation_output_62464;
  wire [47:0] instantiation_output_62689;
  wire instantiation_output_62690;
  wire [10:0] instantiation_output_62954;
  wire instantiation_output_62955;
  wire instantiation_output_63148;
  wire instantiation_output_62858;
  wire [114:0] instantiation_output_63140;
  wire instantiation_output_63141;
  wire instantiation_output_63174;
  wire [1:0] instantiation_output_62430;
  wire instantiation_output_62431;
  wire instantiation_output_62477;
  wire instantiation_output_62521;
  wire instantiation_output_62522;
  wire instantiation_output_62703;
  wire [9:0] instantiation_output_62677;
  wire instantiation_output_62678;
  wire [47:0] instantiation_output_62695;
  wire instantiation_output_62696;
  wire instantiation_output_63200;
  wire instantiation_output_62469;
  wire instantiation_output_62470;
  wire instantiation_output_62685;
  wire [128:0] instantiation_output_62713;
  wire instantiation_output_62714;
  wire instantiation_output_62923;
  wire instantiation_output_63161;
  wire instantiation_output_62191;
  wire instantiation_output_62243;
  wire instantiation_output_62659;
  wire instantiation_output_62806;
  wire instantiation_output_62910;
  wire instantiation_output_62949;
  wire instantiation_output_63044;
  wire instantiation_output_63096;
  wire [127:0] instantiation_output_63153;
  wire instantiation_output_63154;
  wire instantiation_output_62780;
  wire [140:0] instantiation_output_62798;
  wire instantiation_output_62799;
  wire [168:0] instantiation_output_62759;
  wire instantiation_output_62760;
  wire instantiation_output_62793;
  wire instantiation_output_62767;
  wire [168:0] instantiation_output_62811;
  wire instantiation_output_62812;
  wire instantiation_output_62819;
  wire [168:0] instantiation_output_62824;
  wire instantiation_output_62825;
  wire [168:0] instantiation_output_62772;
  wire instantiation_output_62773;
  wire instantiation_output_62832;
  wire instantiation_output_62754;
  wire [168:0] instantiation_output_62785;
  wire instantiation_output_62786;
  wire instantiation_output_62516;
  wire [275:0] instantiation_output_62733;
  wire instantiation_output_62734;
  wire instantiation_output_63122;
  wire instantiation_output_63135;
  wire [140:0] instantiation_output_62902;
  wire instantiation_output_62903;
  wire instantiation_output_63109;
  wire instantiation_output_62871;
  wire [173:0] instantiation_output_63101;
  wire instantiation_output_63102;
  wire [173:0] instantiation_output_62863;
  wire instantiation_output_62864;
  wire instantiation_output_62897;
  wire [275:0] instantiation_output_62222;
  wire instantiation_output_62223;
  wire [275:0] instantiation_output_62664;
  wire instantiation_output_62665;
  wire instantiation_output_62741;
  wire [275:0] instantiation_output_62746;
  wire instantiation_output_62747;
  wire [275:0] instantiation_output_62889;
  wire instantiation_output_62890;
  wire [275:0] instantiation_output_62928;
  wire instantiation_output_62929;
  wire [275:0] instantiation_output_63023;
  wire instantiation_output_63024;
  wire instantiation_output_63031;
  wire [140:0] instantiation_output_63036;
  wire instantiation_output_63037;
  wire instantiation_output_62172;
  wire [154:0] instantiation_output_62176;
  wire instantiation_output_62177;
  wire instantiation_output_62185;
  wire [96:0] instantiation_output_62189;
  wire instantiation_output_62190;
  wire instantiation_output_62198;
  wire [127:0] instantiation_output_62202;
  wire instantiation_output_62203;
  wire instantiation_output_62211;
  wire [1107:0] instantiation_output_62215;
  wire instantiation_output_62216;
  wire instantiation_output_62224;
  wire [275:0] instantiation_output_62228;
  wire instantiation_output_62229;
  wire instantiation_output_62237;
  wire [140:0] instantiation_output_62241;
  wire instantiation_output_62242;
  wire instantiation_output_62250;
  wire [110:0] instantiation_output_62254;
  wire instantiation_output_62255;
  wire instantiation_output_62263;
  wire [110:0] instantiation_output_62267;
  wire instantiation_output_62268;
  wire instantiation_output_62276;
  wire [110:0] instantiation_output_62280;
  wire instantiation_output_62281;
  wire instantiation_output_62289;
  wire [110:0] instantiation_output_62293;
  wire instantiation_output_62294;
  wire instantiation_output_62302;
  wire [110:0] instantiation_output_62306;
  wire instantiation_output_62307;
  wire instantiation_output_62315;
  wire [110:0] instantiation_output_62319;
  wire instantiation_output_62320;
  wire instantiation_output_62328;
  wire [110:0] instantiation_output_62332;
  wire instantiation_output_62333;
  wire instantiation_output_62341;
  wire [110:0] instantiation_output_62345;
  wire instantiation_output_62346;
  wire instantiation_output_62354;
  wire [110:0] instantiation_output_62358;
  wire instantiation_output_62359;
  wire instantiation_output_62367;
  wire [110:0] instantiation_output_62371;
  wire instantiation_output_62372;
  wire instantiation_output_62380;
  wire [110:0] instantiation_output_62384;
  wire instantiation_output_62385;
  wire instantiation_output_62393;
  wire [110:0] instantiation_output_62397;
  wire instantiation_output_62398;
  wire instantiation_output_62406;
  wire [110:0] instantiation_output_62410;
  wire instantiation_output_62411;
  wire instantiation_output_62419;
  wire [110:0] instantiation_output_62423;
  wire instantiation_output_62424;
  wire instantiation_output_62432;
  wire [1:0] instantiation_output_62436;
  wire instantiation_output_62437;
  wire instantiation_output_62445;
  wire [1395:0] instantiation_output_62449;
  wire instantiation_output_62450;
  wire instantiation_output_62458;
  wire instantiation_output_62462;
  wire instantiation_output_62463;
  wire instantiation_output_62471;
  wire instantiation_output_62475;
  wire instantiation_output_62476;
  wire instantiation_output_62484;
  wire instantiation_output_62488;
  wire instantiation_output_62489;
  wire instantiation_output_62497;
  wire instantiation_output_62501;
  wire instantiation_output_62502;
  wire instantiation_output_62510;
  wire [96:0] instantiation_output_62514;
  wire instantiation_output_62515;
  wire instantiation_output_62523;
  wire instantiation_output_62527;
  wire instantiation_output_62528;
  wire instantiation_output_62536;
  wire [127:0] instantiation_output_62540;
  wire instantiation_output_62541;
  wire instantiation_output_62549;
  wire [51:0] instantiation_output_62553;
  wire instantiation_output_62554;
  wire instantiation_output_62562;
  wire [51:0] instantiation_output_62566;
  wire instantiation_output_62567;
  wire instantiation_output_62575;
  wire [448:0] instantiation_output_62579;
  wire instantiation_output_62580;
  wire instantiation_output_62588;
  wire [252:0] instantiation_output_62592;
  wire instantiation_output_62593;
  wire instantiation_output_62601;
  wire [252:0] instantiation_output_62605;
  wire instantiation_output_62606;
  wire instantiation_output_62614;
  wire [275:0] instantiation_output_62618;
  wire instantiation_output_62619;
  wire instantiation_output_62627;
  wire [127:0] instantiation_output_62631;
  wire instantiation_output_62632;
  wire instantiation_output_62640;
  wire [472:0] instantiation_output_62644;
  wire instantiation_output_62645;
  wire instantiation_output_62653;
  wire [140:0] instantiation_output_62657;
  wire instantiation_output_62658;
  wire instantiation_output_62666;
  wire [275:0] instantiation_output_62670;
  wire instantiation_output_62671;
  wire instantiation_output_62679;
  wire [9:0] instantiation_output_62683;
  wire instantiation_output_62684;
  wire instantiation_output_62722;
  wire [1395:0] instantiation_output_62726;
  wire instantiation_output_62727;
  wire instantiation_output_62735;
  wire [275:0] instantiation_output_62739;
  wire instantiation_output_62740;
  wire instantiation_output_62748;
  wire [275:0] instantiation_output_62752;
  wire instantiation_output_62753;
  wire instantiation_output_62761;
  wire [168:0] instantiation_output_62765;
  wire instantiation_output_62766;
  wire instantiation_output_62774;
  wire [168:0] instantiation_output_62778;
  wire instantiation_output_62779;
  wire instantiation_output_62787;
  wire [168:0] instantiation_output_62791;
  wire instantiation_output_62792;
  wire instantiation_output_62800;
  wire [140:0] instantiation_output_62804;
  wire instantiation_output_62805;
  wire instantiation_output_62813;
  wire [168:0] instantiation_output_62817;
  wire instantiation_output_62818;
  wire instantiation_output_62826;
  wire [168:0] instantiation_output_62830;
  wire instantiation_output_62831;
  wire instantiation_output_62839;
  wire [45:0] instantiation_output_62843;
  wire instantiation_output_62844;
  wire instantiation_output_62852;
  wire [114:0] instantiation_output_62856;
  wire instantiation_output_62857;
  wire instantiation_output_62865;
  wire [173:0] instantiation_output_62869;
  wire instantiation_output_62870;
  wire instantiation_output_62878;
  wire [323:0] instantiation_output_62882;
  wire instantiation_output_62883;
  wire instantiation_output_62891;
  wire [275:0] instantiation_output_62895;
  wire instantiation_output_62896;
  wire instantiation_output_62904;
  wire [140:0] instantiation_output_62908;
  wire instantiation_output_62909;
  wire instantiation_output_62917;
  wire [127:0] instantiation_output_62921;
  wire instantiation_output_62922;
  wire instantiation_output_62930;
  wire [275:0] instantiation_output_62934;
  wire instantiation_output_62935;
  wire instantiation_output_62943;
  wire [140:0] instantiation_output_62947;
  wire instantiation_output_62948;
  wire instantiation_output_62956;
  wire [10:0] instantiation_output_62960;
  wire instantiation_output_62961;
  wire instantiation_output_62999;
  wire [128:0] instantiation_output_63003;
  wire instantiation_output_63004;
  wire instantiation_output_63012;
  wire [1363:0] instantiation_output_63016;
  wire instantiation_output_63017;
  wire instantiation_output_63025;
  wire [275:0] instantiation_output_63029;
  wire instantiation_output_63030;
  wire instantiation_output_63038;
  wire [140:0] instantiation_output_63042;
  wire instantiation_output_63043;
  wire instantiation_output_63051;
  wire [512:0] instantiation_output_63055;
  wire instantiation_output_63056;
  wire instantiation_output_63064;
  wire [95:0] instantiation_output_63068;
  wire instantiation_output_63069;
  wire instantiation_output_63077;
  wire [91:0] instantiation_output_63081;
  wire instantiation_output_63082;
  wire instantiation_output_63090;
  wire [140:0] instantiation_output_63094;
  wire instantiation_output_63095;
  wire instantiation_output_63103;
  wire [173:0] instantiation_output_63107;
  wire instantiation_output_63108;
  wire instantiation_output_63116;
  wire [127:0] instantiation_output_63120;
  wire instantiation_output_63121;
  wire instantiation_output_63129;
  wire [127:0] instantiation_output_63133;
  wire instantiation_output_63134;
  wire instantiation_output_63142;
  wire [114:0] instantiation_output_63146;
  wire instantiation_output_63147;
  wire instantiation_output_63155;
  wire [127:0] instantiation_output_63159;
  wire instantiation_output_63160;
  wire instantiation_output_63168;
  wire [178:0] instantiation_output_63172;
  wire instantiation_output_63173;
  wire instantiation_output_63181;
  wire [127:0] instantiation_output_63185;
  wire instantiation_output_63186;
  wire instantiation_output_63194;
  wire [112:0] instantiation_output_63198;
  wire instantiation_output_63199;

  // ===== Instantiations
  edgegen_dividestep edgegen_dividestep_inst0 (
    .rst(rst),
    .division__0_data(instantiation_output_62254),
    .division__0_valid(instantiation_output_62255),
    .division__1_ready(instantiation_output_62263),
    .division__0_ready(instantiation_output_62256),
    .division__1_data(instantiation_output_62261),
    .division__1_valid(instantiation_output_62262),
    .clk(clk)
  );
  edgegen_dividestep_10 edgegen_dividestep_10_inst1 (
    .rst(rst),
    .division__10_data(instantiation_output_62280),
    .division__10_valid(instantiation_output_62281),
    .division__11_ready(instantiation_output_62289),
    .division__10_ready(instantiation_output_62282),
    .division__11_data(instantiation_output_62287),
    .division__11_valid(instantiation_output_62288),
    .clk(clk)
  );
  edgegen_dividestep_11 edgegen_dividestep_11_inst2 (
    .rst(rst),
    .division__11_data(instantiation_output_62293),
    .division__11_valid(instantiation_output_62294),
    .division__12_ready(instantiation_output_62302),
    .division__11_ready(instantiation_output_62295),
    .division__12_data(instantiation_output_62300),
    .division__12_valid(instantiation_output_62301),
    .clk(clk)
  );
  edgegen_dividestep_12 edgegen_dividestep_12_inst3 (
    .rst(rst),
    .division__12_data(instantiation_output_62306),
    .division__12_valid(instantiation_output_62307),
    .division__13_ready(instantiation_output_62315),
    .division__12_ready(instantiation_output_62308),
    .division__13_data(instantiation_output_62313),
    .division__13_valid(instantiation_output_62314),
    .clk(clk)
  );
  edgegen_dividestep_1 edgegen_dividestep_1_inst4 (
    .rst(rst),
    .division__1_data(instantiation_output_62267),
    .division__1_valid(instantiation_output_62268),
    .division__2_ready(instantiation_output_62328),
    .division__1_ready(instantiation_output_62269),
    .division__2_data(instantiation_output_62326),
    .division__2_valid(instantiation_output_62327),
    .clk(clk)
  );
  edgegen_dividestep_2 edgegen_dividestep_2_inst5 (
    .rst(rst),
    .division__2_data(instantiation_output_62332),
    .division__2_valid(instantiation_output_62333),
    .division__3_ready(instantiation_output_62341),
    .division__2_ready(instantiation_output_62334),
    .division__3_data(instantiation_output_62339),
    .division__3_valid(instantiation_output_62340),
    .clk(clk)
  );
  edgegen_dividestep_3 edgegen_dividestep_3_inst6 (
    .rst(rst),
    .division__3_data(instantiation_output_62345),
    .division__3_valid(instantiation_output_62346),
    .division__4_ready(instantiation_output_62354),
    .division__3_ready(instantiation_output_62347),
    .division__4_data(instantiation_output_62352),
    .division__4_valid(instantiation_output_62353),
    .clk(clk)
  );
  edgegen_dividestep_4 edgegen_dividestep_4_inst7 (
    .rst(rst),
    .division__4_data(instantiation_output_62358),
    .division__4_valid(instantiation_output_62359),
    .division__5_ready(instantiation_output_62367),
    .division__4_ready(instantiation_output_62360),
    .division__5_data(instantiation_output_62365),
    .division__5_valid(instantiation_output_62366),
    .clk(clk)
  );
  edgegen_dividestep_5 edgegen_dividestep_5_inst8 (
    .rst(rst),
    .division__5_data(instantiation_output_62371),
    .division__5_valid(instantiation_output_62372),
    .division__6_ready(instantiation_output_62380),
    .division__5_ready(instantiation_output_62373),
    .division__6_data(instantiation_output_62378),
    .division__6_valid(instantiation_output_62379),
    .clk(clk)
  );
  edgegen_dividestep_6 edgegen_dividestep_6_inst9 (
    .rst(rst),
    .division__6_data(instantiation_output_62384),
    .division__6_valid(instantiation_output_62385),
    .division__7_ready(instantiation_output_62393),
    .division__6_ready(instantiation_output_62386),
    .division__7_data(instantiation_output_62391),
    .division__7_valid(instantiation_output_62392),
    .clk(clk)
  );
  edgegen_dividestep_7 edgegen_dividestep_7_inst10 (
    .rst(rst),
    .division__7_data(instantiation_output_62397),
    .division__7_valid(instantiation_output_62398),
    .division__8_ready(instantiation_output_62406),
    .division__7_ready(instantiation_output_62399),
    .division__8_data(instantiation_output_62404),
    .division__8_valid(instantiation_output_62405),
    .clk(clk)
  );
  edgegen_dividestep_8 edgegen_dividestep_8_inst11 (
    .rst(rst),
    .division__8_data(instantiation_output_62410),
    .division__8_valid(instantiation_output_62411),
    .division__9_ready(instantiation_output_62419),
    .division__8_ready(instantiation_output_62412),
    .division__9_data(instantiation_output_62417),
    .division__9_valid(instantiation_output_62418),
    .clk(clk)
  );
  edgegen_dividestep_9 edgegen_dividestep_9_inst12 (
    .rst(rst),
    .division__10_ready(instantiation_output_62276),
    .division__9_data(instantiation_output_62423),
    .division__9_valid(instantiation_output_62424),
    .division__10_data(instantiation_output_62274),
    .division__10_valid(instantiation_output_62275),
    .division__9_ready(instantiation_output_62425),
    .clk(clk)
  );
  edgegen_finishdivision edgegen_finishdivision_inst13 (
    .rst(rst),
    .division__13_data(instantiation_output_62319),
    .division__13_valid(instantiation_output_62320),
    .quotients_ready(instantiation_output_62839),
    .division__13_ready(instantiation_output_62321),
    .quotients_data(instantiation_output_62837),
    .quotients_valid(instantiation_output_62838),
    .clk(clk)
  );
  edgegen_join edgegen_join_inst14 (
    .rst(rst),
    .divider_results_ready(instantiation_output_62237),
    .quotients_data(instantiation_output_62843),
    .quotients_valid(instantiation_output_62844),
    .divider_results_data(instantiation_output_62235),
    .divider_results_valid(instantiation_output_62236),
    .quotients_ready(instantiation_output_62845),
    .clk(clk)
  );
  edgegen_split edgegen_split_inst15 (
    .rst(rst),
    .divider_data(instantiation_output_62228),
    .divider_valid(instantiation_output_62229),
    .division__0_ready(instantiation_output_62250),
    .divider_ready(instantiation_output_62230),
    .division__0_data(instantiation_output_62248),
    .division__0_valid(instantiation_output_62249),
    .clk(clk)
  );
  edgegen_add edgegen_add_inst16 (
    .rst(rst),
    .lane_aligned_data(instantiation_output_62579),
    .lane_aligned_valid(instantiation_output_62580),
    .lane_exact_ready(instantiation_output_62588),
    .lane_aligned_ready(instantiation_output_62581),
    .lane_exact_data(instantiation_output_62586),
    .lane_exact_valid(instantiation_output_62587),
    .clk(clk)
  );
  edgegen_align edgegen_align_inst17 (
    .rst(rst),
    .lane_aligned_ready(instantiation_output_62575),
    .lane_prepared_data(instantiation_output_62644),
    .lane_prepared_valid(instantiation_output_62645),
    .lane_aligned_data(instantiation_output_62573),
    .lane_aligned_valid(instantiation_output_62574),
    .lane_prepared_ready(instantiation_output_62646),
    .clk(clk)
  );
  edgegen_normalize edgegen_normalize_inst18 (
    .rst(rst),
    .lane_exact_data(instantiation_output_62592),
    .lane_exact_valid(instantiation_output_62593),
    .lane_normalized_ready(instantiation_output_62601),
    .lane_exact_ready(instantiation_output_62594),
    .lane_normalized_data(instantiation_output_62599),
    .lane_normalized_valid(instantiation_output_62600),
    .clk(clk)
  );
  edgegen_prepare edgegen_prepare_inst19 (
    .rst(rst),
    .lane_operands_data(instantiation_output_62618),
    .lane_operands_valid(instantiation_output_62619),
    .lane_prepared_ready(instantiation_output_62640),
    .lane_operands_ready(instantiation_output_62620),
    .lane_prepared_data(instantiation_output_62638),
    .lane_prepared_valid(instantiation_output_62639),
    .clk(clk)
  );
  edgegen_round edgegen_round_inst20 (
    .rst(rst),
    .lane_normalized_data(instantiation_output_62605),
    .lane_normalized_valid(instantiation_output_62606),
    .lane_partial_ready(instantiation_output_62627),
    .lane_results_ready(instantiation_output_62653),
    .lane_normalized_ready(instantiation_output_62607),
    .lane_partial_data(instantiation_output_62625),
    .lane_partial_valid(instantiation_output_62626),
    .lane_results_data(instantiation_output_62651),
    .lane_results_valid(instantiation_output_62652),
    .clk(clk)
  );
  edgegen_sumlanes edgegen_sumlanes_inst21 (
    .rst(rst),
    .lane_operands_ready(instantiation_output_62614),
    .lane_partial_data(instantiation_output_62631),
    .lane_partial_valid(instantiation_output_62632),
    .lanes_data(instantiation_output_62670),
    .lanes_valid(instantiation_output_62671),
    .sums_ready(instantiation_output_63090),
    .lane_operands_data(instantiation_output_62612),
    .lane_operands_valid(instantiation_output_62613),
    .lane_partial_ready(instantiation_output_62633),
    .lanes_ready(instantiation_output_62672),
    .sums_data(instantiation_output_63088),
    .sums_valid(instantiation_output_63089),
    .clk(clk)
  );
  edgegen_squareroot edgegen_squareroot_inst22 (
    .rst(rst),
    .root_data(instantiation_output_62934),
    .root_valid(instantiation_output_62935),
    .root_results_ready(instantiation_output_62943),
    .root_ready(instantiation_output_62936),
    .root_results_data(instantiation_output_62941),
    .root_results_valid(instantiation_output_62942),
    .clk(clk)
  );
  edgegen_control edgegen_control_inst23 (
    .rst(rst),
    .done_data(instantiation_output_62436),
    .done_valid(instantiation_output_62437),
    .events_data(instantiation_output_62488),
    .events_valid(instantiation_output_62489),
    .faults_data(instantiation_output_62501),
    .faults_valid(instantiation_output_62502),
    .s_ar_data(s_ar_data),
    .s_ar_valid(s_ar_valid),
    .s_aw_data(s_aw_data),
    .s_aw_valid(s_aw_valid),
    .s_b_ready(s_b_ready),
    .s_r_ready(s_r_ready),
    .s_w_data(s_w_data),
    .s_w_valid(s_w_valid),
    .start_ready(instantiation_output_63064),
    .done_ready(instantiation_output_62438),
    .events_ready(instantiation_output_62490),
    .faults_ready(instantiation_output_62503),
    .s_ar_ready(instantiation_output_62968),
    .s_aw_ready(instantiation_output_62974),
    .s_b_data(instantiation_output_62978),
    .s_b_valid(instantiation_output_62979),
    .s_r_data(instantiation_output_62984),
    .s_r_valid(instantiation_output_62985),
    .s_w_ready(instantiation_output_62992),
    .start_data(instantiation_output_63062),
    .start_valid(instantiation_output_63063),
    .clk(clk)
  );
  edgegen_queue edgegen_queue_inst24 (
    .rst(rst),
    .collects_ready(instantiation_output_62185),
    .commands_data(instantiation_output_62202),
    .commands_valid(instantiation_output_62203),
    .faults_ready(instantiation_output_62497),
    .feeds_ready(instantiation_output_62510),
    .finished_data(instantiation_output_62527),
    .finished_valid(instantiation_output_62528),
    .jobs_w_ready(instantiation_output_62549),
    .jobs_x_ready(instantiation_output_62562),
    .reads_ready(instantiation_output_62852),
    .start_data(instantiation_output_63068),
    .start_valid(instantiation_output_63069),
    .walks_ready(instantiation_output_63168),
    .writes_ready(instantiation_output_63194),
    .collects_data(instantiation_output_62183),
    .collects_valid(instantiation_output_62184),
    .commands_ready(instantiation_output_62204),
    .faults_data(instantiation_output_62495),
    .faults_valid(instantiation_output_62496),
    .feeds_data(instantiation_output_62508),
    .feeds_valid(instantiation_output_62509),
    .finished_ready(instantiation_output_62529),
    .jobs_w_data(instantiation_output_62547),
    .jobs_w_valid(instantiation_output_62548),
    .jobs_x_data(instantiation_output_62560),
    .jobs_x_valid(instantiation_output_62561),
    .reads_data(instantiation_output_62850),
    .reads_valid(instantiation_output_62851),
    .start_ready(instantiation_output_63070),
    .walks_data(instantiation_output_63166),
    .walks_valid(instantiation_output_63167),
    .writes_data(instantiation_output_63192),
    .writes_valid(instantiation_output_63193),
    .clk(clk)
  );
  edgegen_accumulate edgegen_accumulate_inst25 (
    .rst(rst),
    .results_ready(instantiation_output_62917),
    .scaled_data(instantiation_output_63003),
    .scaled_valid(instantiation_output_63004),
    .results_data(instantiation_output_62915),
    .results_valid(instantiation_output_62916),
    .scaled_ready(instantiation_output_63005),
    .clk(clk)
  );
  edgegen_decode edgegen_decode_inst26 (
    .rst(rst),
    .decoded_ready(instantiation_output_62211),
    .multiplied_data(instantiation_output_62726),
    .multiplied_valid(instantiation_output_62727),
    .decoded_data(instantiation_output_62209),
    .decoded_valid(instantiation_output_62210),
    .multiplied_ready(instantiation_output_62728),
    .clk(clk)
  );
  edgegen_encode edgegen_encode_inst27 (
    .rst(rst),
    .encoded_ready(instantiation_output_62445),
    .selected_data(instantiation_output_63016),
    .selected_valid(instantiation_output_63017),
    .encoded_data(instantiation_output_62443),
    .encoded_valid(instantiation_output_62444),
    .selected_ready(instantiation_output_63018),
    .clk(clk)
  );
  edgegen_multiply edgegen_multiply_inst28 (
    .rst(rst),
    .encoded_data(instantiation_output_62449),
    .encoded_valid(instantiation_output_62450),
    .multiplied_ready(instantiation_output_62722),
    .encoded_ready(instantiation_output_62451),
    .multiplied_data(instantiation_output_62720),
    .multiplied_valid(instantiation_output_62721),
    .clk(clk)
  );
  edgegen_reduce edgegen_reduce_inst29 (
    .rst(rst),
    .decoded_data(instantiation_output_62215),
    .decoded_valid(instantiation_output_62216),
    .reduced__1_ready(instantiation_output_62878),
    .decoded_ready(instantiation_output_62217),
    .reduced__1_data(instantiation_output_62876),
    .reduced__1_valid(instantiation_output_62877),
    .clk(clk)
  );
  edgegen_scale edgegen_scale_inst30 (
    .rst(rst),
    .scaled_ready(instantiation_output_62999),
    .summed_data(instantiation_output_63081),
    .summed_valid(instantiation_output_63082),
    .scaled_data(instantiation_output_62997),
    .scaled_valid(instantiation_output_62998),
    .summed_ready(instantiation_output_63083),
    .clk(clk)
  );
  edgegen_select edgegen_select_inst31 (
    .rst(rst),
    .codes_data(instantiation_output_62176),
    .codes_valid(instantiation_output_62177),
    .selected_ready(instantiation_output_63012),
    .slices_data(instantiation_output_63055),
    .slices_valid(instantiation_output_63056),
    .codes_ready(instantiation_output_62178),
    .selected_data(instantiation_output_63010),
    .selected_valid(instantiation_output_63011),
    .slices_ready(instantiation_output_63057),
    .clk(clk)
  );
  edgegen_sum edgegen_sum_inst32 (
    .rst(rst),
    .reduced__1_data(instantiation_output_62882),
    .reduced__1_valid(instantiation_output_62883),
    .summed_ready(instantiation_output_63077),
    .reduced__1_ready(instantiation_output_62884),
    .summed_data(instantiation_output_63075),
    .summed_valid(instantiation_output_63076),
    .clk(clk)
  );
  edgegen_frames edgegen_frames_inst33 (
    .rst(rst),
    .codes_ready(instantiation_output_62172),
    .jobs_w_data(instantiation_output_62553),
    .jobs_w_valid(instantiation_output_62554),
    .weights_data(instantiation_output_63185),
    .weights_valid(instantiation_output_63186),
    .codes_data(instantiation_output_62170),
    .codes_valid(instantiation_output_62171),
    .jobs_w_ready(instantiation_output_62555),
    .weights_ready(instantiation_output_63187),
    .clk(clk)
  );
  edgegen_ring edgegen_ring_inst34 (
    .rst(rst),
    .inputs_data(instantiation_output_62540),
    .inputs_valid(instantiation_output_62541),
    .jobs_x_data(instantiation_output_62566),
    .jobs_x_valid(instantiation_output_62567),
    .slices_ready(instantiation_output_63051),
    .inputs_ready(instantiation_output_62542),
    .jobs_x_ready(instantiation_output_62568),
    .slices_data(instantiation_output_63049),
    .slices_valid(instantiation_output_63050),
    .clk(clk)
  );
  edgegen_distribute edgegen_distribute_inst35 (
    .rst(rst),
    .commands_ready(instantiation_output_62198),
    .ended_ready(instantiation_output_62458),
    .events_ready(instantiation_output_62484),
    .inputs_ready(instantiation_output_62536),
    .m_r_data(m_r_data),
    .m_r_valid(m_r_valid),
    .routes_data(instantiation_output_62960),
    .routes_valid(instantiation_output_62961),
    .vector_a_ready(instantiation_output_63116),
    .vector_b_ready(instantiation_output_63129),
    .weights_ready(instantiation_output_63181),
    .commands_data(instantiation_output_62196),
    .commands_valid(instantiation_output_62197),
    .ended_data(instantiation_output_62456),
    .ended_valid(instantiation_output_62457),
    .events_data(instantiation_output_62482),
    .events_valid(instantiation_output_62483),
    .inputs_data(instantiation_output_62534),
    .inputs_valid(instantiation_output_62535),
    .m_r_ready(instantiation_output_62709),
    .routes_ready(instantiation_output_62962),
    .vector_a_data(instantiation_output_63114),
    .vector_a_valid(instantiation_output_63115),
    .vector_b_data(instantiation_output_63127),
    .vector_b_valid(instantiation_output_63128),
    .weights_data(instantiation_output_63179),
    .weights_valid(instantiation_output_63180),
    .clk(clk)
  );
  edgegen_requestreads edgegen_requestreads_inst36 (
    .rst(rst),
    .ended_data(instantiation_output_62462),
    .ended_valid(instantiation_output_62463),
    .m_ar_ready(m_ar_ready),
    .routes_ready(instantiation_output_62956),
    .vector_reads_data(instantiation_output_63146),
    .vector_reads_valid(instantiation_output_63147),
    .ended_ready(instantiation_output_62464),
    .m_ar_data(instantiation_output_62689),
    .m_ar_valid(instantiation_output_62690),
    .routes_data(instantiation_output_62954),
    .routes_valid(instantiation_output_62955),
    .vector_reads_ready(instantiation_output_63148),
    .clk(clk)
  );
  edgegen_walkvectors edgegen_walkvectors_inst37 (
    .rst(rst),
    .reads_data(instantiation_output_62856),
    .reads_valid(instantiation_output_62857),
    .vector_reads_ready(instantiation_output_63142),
    .walks_data(instantiation_output_63172),
    .walks_valid(instantiation_output_63173),
    .reads_ready(instantiation_output_62858),
    .vector_reads_data(instantiation_output_63140),
    .vector_reads_valid(instantiation_output_63141),
    .walks_ready(instantiation_output_63174),
    .clk(clk)
  );
  edgegen_confirm edgegen_confirm_inst38 (
    .rst(rst),
    .done_ready(instantiation_output_62432),
    .ends_data(instantiation_output_62475),
    .ends_valid(instantiation_output_62476),
    .finished_ready(instantiation_output_62523),
    .m_b_data(m_b_data),
    .m_b_valid(m_b_valid),
    .done_data(instantiation_output_62430),
    .done_valid(instantiation_output_62431),
    .ends_ready(instantiation_output_62477),
    .finished_data(instantiation_output_62521),
    .finished_valid(instantiation_output_62522),
    .m_b_ready(instantiation_output_62703),
    .clk(clk)
  );
  edgegen_requestwrites edgegen_requestwrites_inst39 (
    .rst(rst),
    .lengths_ready(instantiation_output_62679),
    .m_aw_ready(m_aw_ready),
    .writes_data(instantiation_output_63198),
    .writes_valid(instantiation_output_63199),
    .lengths_data(instantiation_output_62677),
    .lengths_valid(instantiation_output_62678),
    .m_aw_data(instantiation_output_62695),
    .m_aw_valid(instantiation_output_62696),
    .writes_ready(instantiation_output_63200),
    .clk(clk)
  );
  edgegen_sendbeats edgegen_sendbeats_inst40 (
    .rst(rst),
    .ends_ready(instantiation_output_62471),
    .lengths_data(instantiation_output_62683),
    .lengths_valid(instantiation_output_62684),
    .m_w_ready(m_w_ready),
    .results_data(instantiation_output_62921),
    .results_valid(instantiation_output_62922),
    .vectors_data(instantiation_output_63159),
    .vectors_valid(instantiation_output_63160),
    .ends_data(instantiation_output_62469),
    .ends_valid(instantiation_output_62470),
    .lengths_ready(instantiation_output_62685),
    .m_w_data(instantiation_output_62713),
    .m_w_valid(instantiation_output_62714),
    .results_ready(instantiation_output_62923),
    .vectors_ready(instantiation_output_63161),
    .clk(clk)
  );
  edgegen_collect edgegen_collect_inst41 (
    .rst(rst),
    .collects_data(instantiation_output_62189),
    .collects_valid(instantiation_output_62190),
    .divider_results_data(instantiation_output_62241),
    .divider_results_valid(instantiation_output_62242),
    .lane_results_data(instantiation_output_62657),
    .lane_results_valid(instantiation_output_62658),
    .power_results_data(instantiation_output_62804),
    .power_results_valid(instantiation_output_62805),
    .reduction_results_data(instantiation_output_62908),
    .reduction_results_valid(instantiation_output_62909),
    .root_results_data(instantiation_output_62947),
    .root_results_valid(instantiation_output_62948),
    .simple_results_data(instantiation_output_63042),
    .simple_results_valid(instantiation_output_63043),
    .sums_data(instantiation_output_63094),
    .sums_valid(instantiation_output_63095),
    .vectors_ready(instantiation_output_63155),
    .collects_ready(instantiation_output_62191),
    .divider_results_ready(instantiation_output_62243),
    .lane_results_ready(instantiation_output_62659),
    .power_results_ready(instantiation_output_62806),
    .reduction_results_ready(instantiation_output_62910),
    .root_results_ready(instantiation_output_62949),
    .simple_results_ready(instantiation_output_63044),
    .sums_ready(instantiation_output_63096),
    .vectors_data(instantiation_output_63153),
    .vectors_valid(instantiation_output_63154),
    .clk(clk)
  );
  edgegen_finishpower edgegen_finishpower_inst42 (
    .rst(rst),
    .power_fourth_data(instantiation_output_62778),
    .power_fourth_valid(instantiation_output_62779),
    .power_results_ready(instantiation_output_62800),
    .power_fourth_ready(instantiation_output_62780),
    .power_results_data(instantiation_output_62798),
    .power_results_valid(instantiation_output_62799),
    .clk(clk)
  );
  edgegen_powerstep edgegen_powerstep_inst43 (
    .rst(rst),
    .power_first_ready(instantiation_output_62761),
    .power_prepared_data(instantiation_output_62791),
    .power_prepared_valid(instantiation_output_62792),
    .power_first_data(instantiation_output_62759),
    .power_first_valid(instantiation_output_62760),
    .power_prepared_ready(instantiation_output_62793),
    .clk(clk)
  );
  edgegen_powerstep_1 edgegen_powerstep_1_inst44 (
    .rst(rst),
    .power_first_data(instantiation_output_62765),
    .power_first_valid(instantiation_output_62766),
    .power_second_ready(instantiation_output_62813),
    .power_first_ready(instantiation_output_62767),
    .power_second_data(instantiation_output_62811),
    .power_second_valid(instantiation_output_62812),
    .clk(clk)
  );
  edgegen_powerstep_2 edgegen_powerstep_2_inst45 (
    .rst(rst),
    .power_second_data(instantiation_output_62817),
    .power_second_valid(instantiation_output_62818),
    .power_third_ready(instantiation_output_62826),
    .power_second_ready(instantiation_output_62819),
    .power_third_data(instantiation_output_62824),
    .power_third_valid(instantiation_output_62825),
    .clk(clk)
  );
  edgegen_powerstep_3 edgegen_powerstep_3_inst46 (
    .rst(rst),
    .power_fourth_ready(instantiation_output_62774),
    .power_third_data(instantiation_output_62830),
    .power_third_valid(instantiation_output_62831),
    .power_fourth_data(instantiation_output_62772),
    .power_fourth_valid(instantiation_output_62773),
    .power_third_ready(instantiation_output_62832),
    .clk(clk)
  );
  edgegen_preparepower edgegen_preparepower_inst47 (
    .rst(rst),
    .power_data(instantiation_output_62752),
    .power_valid(instantiation_output_62753),
    .power_prepared_ready(instantiation_output_62787),
    .power_ready(instantiation_output_62754),
    .power_prepared_data(instantiation_output_62785),
    .power_prepared_valid(instantiation_output_62786),
    .clk(clk)
  );
  edgegen_feed edgegen_feed_inst48 (
    .rst(rst),
    .feeds_data(instantiation_output_62514),
    .feeds_valid(instantiation_output_62515),
    .operands_ready(instantiation_output_62735),
    .vector_a_data(instantiation_output_63120),
    .vector_a_valid(instantiation_output_63121),
    .vector_b_data(instantiation_output_63133),
    .vector_b_valid(instantiation_output_63134),
    .feeds_ready(instantiation_output_62516),
    .operands_data(instantiation_output_62733),
    .operands_valid(instantiation_output_62734),
    .vector_a_ready(instantiation_output_63122),
    .vector_b_ready(instantiation_output_63135),
    .clk(clk)
  );
  edgegen_finishreduction edgegen_finishreduction_inst49 (
    .rst(rst),
    .reduction_results_ready(instantiation_output_62904),
    .totals_data(instantiation_output_63107),
    .totals_valid(instantiation_output_63108),
    .reduction_results_data(instantiation_output_62902),
    .reduction_results_valid(instantiation_output_62903),
    .totals_ready(instantiation_output_63109),
    .clk(clk)
  );
  edgegen_normalizetotal edgegen_normalizetotal_inst50 (
    .rst(rst),
    .reduced_data(instantiation_output_62869),
    .reduced_valid(instantiation_output_62870),
    .totals_ready(instantiation_output_63103),
    .reduced_ready(instantiation_output_62871),
    .totals_data(instantiation_output_63101),
    .totals_valid(instantiation_output_63102),
    .clk(clk)
  );
  edgegen_reducesegments edgegen_reducesegments_inst51 (
    .rst(rst),
    .reduced_ready(instantiation_output_62865),
    .reduction_data(instantiation_output_62895),
    .reduction_valid(instantiation_output_62896),
    .reduced_data(instantiation_output_62863),
    .reduced_valid(instantiation_output_62864),
    .reduction_ready(instantiation_output_62897),
    .clk(clk)
  );
  edgegen_route edgegen_route_inst52 (
    .rst(rst),
    .divider_ready(instantiation_output_62224),
    .lanes_ready(instantiation_output_62666),
    .operands_data(instantiation_output_62739),
    .operands_valid(instantiation_output_62740),
    .power_ready(instantiation_output_62748),
    .reduction_ready(instantiation_output_62891),
    .root_ready(instantiation_output_62930),
    .simple_ready(instantiation_output_63025),
    .divider_data(instantiation_output_62222),
    .divider_valid(instantiation_output_62223),
    .lanes_data(instantiation_output_62664),
    .lanes_valid(instantiation_output_62665),
    .operands_ready(instantiation_output_62741),
    .power_data(instantiation_output_62746),
    .power_valid(instantiation_output_62747),
    .reduction_data(instantiation_output_62889),
    .reduction_valid(instantiation_output_62890),
    .root_data(instantiation_output_62928),
    .root_valid(instantiation_output_62929),
    .simple_data(instantiation_output_63023),
    .simple_valid(instantiation_output_63024),
    .clk(clk)
  );
  edgegen_simple edgegen_simple_inst53 (
    .rst(rst),
    .simple_data(instantiation_output_63029),
    .simple_valid(instantiation_output_63030),
    .simple_results_ready(instantiation_output_63038),
    .simple_ready(instantiation_output_63031),
    .simple_results_data(instantiation_output_63036),
    .simple_results_valid(instantiation_output_63037),
    .clk(clk)
  );
  edgegen_core__1 edgegen_core__1_inst54 (
    .rst(rst),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(4)) fifo_codes_ (
    .rst(rst),
    .push_data(instantiation_output_62170),
    .push_valid(instantiation_output_62171),
    .pop_ready(instantiation_output_62178),
    .push_ready(instantiation_output_62172),
    .pop_data(instantiation_output_62176),
    .pop_valid(instantiation_output_62177),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(97), .DEPTH(1)) fifo_collects_ (
    .rst(rst),
    .push_data(instantiation_output_62183),
    .push_valid(instantiation_output_62184),
    .pop_ready(instantiation_output_62191),
    .push_ready(instantiation_output_62185),
    .pop_data(instantiation_output_62189),
    .pop_valid(instantiation_output_62190),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_commands_ (
    .rst(rst),
    .push_data(instantiation_output_62196),
    .push_valid(instantiation_output_62197),
    .pop_ready(instantiation_output_62204),
    .push_ready(instantiation_output_62198),
    .pop_data(instantiation_output_62202),
    .pop_valid(instantiation_output_62203),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1108), .DEPTH(1)) fifo_decoded_ (
    .rst(rst),
    .push_data(instantiation_output_62209),
    .push_valid(instantiation_output_62210),
    .pop_ready(instantiation_output_62217),
    .push_ready(instantiation_output_62211),
    .pop_data(instantiation_output_62215),
    .pop_valid(instantiation_output_62216),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_divider_ (
    .rst(rst),
    .push_data(instantiation_output_62222),
    .push_valid(instantiation_output_62223),
    .pop_ready(instantiation_output_62230),
    .push_ready(instantiation_output_62224),
    .pop_data(instantiation_output_62228),
    .pop_valid(instantiation_output_62229),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_divider_results_ (
    .rst(rst),
    .push_data(instantiation_output_62235),
    .push_valid(instantiation_output_62236),
    .pop_ready(instantiation_output_62243),
    .push_ready(instantiation_output_62237),
    .pop_data(instantiation_output_62241),
    .pop_valid(instantiation_output_62242),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__0_ (
    .rst(rst),
    .push_data(instantiation_output_62248),
    .push_valid(instantiation_output_62249),
    .pop_ready(instantiation_output_62256),
    .push_ready(instantiation_output_62250),
    .pop_data(instantiation_output_62254),
    .pop_valid(instantiation_output_62255),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__1_ (
    .rst(rst),
    .push_data(instantiation_output_62261),
    .push_valid(instantiation_output_62262),
    .pop_ready(instantiation_output_62269),
    .push_ready(instantiation_output_62263),
    .pop_data(instantiation_output_62267),
    .pop_valid(instantiation_output_62268),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__10_ (
    .rst(rst),
    .push_data(instantiation_output_62274),
    .push_valid(instantiation_output_62275),
    .pop_ready(instantiation_output_62282),
    .push_ready(instantiation_output_62276),
    .pop_data(instantiation_output_62280),
    .pop_valid(instantiation_output_62281),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__11_ (
    .rst(rst),
    .push_data(instantiation_output_62287),
    .push_valid(instantiation_output_62288),
    .pop_ready(instantiation_output_62295),
    .push_ready(instantiation_output_62289),
    .pop_data(instantiation_output_62293),
    .pop_valid(instantiation_output_62294),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__12_ (
    .rst(rst),
    .push_data(instantiation_output_62300),
    .push_valid(instantiation_output_62301),
    .pop_ready(instantiation_output_62308),
    .push_ready(instantiation_output_62302),
    .pop_data(instantiation_output_62306),
    .pop_valid(instantiation_output_62307),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__13_ (
    .rst(rst),
    .push_data(instantiation_output_62313),
    .push_valid(instantiation_output_62314),
    .pop_ready(instantiation_output_62321),
    .push_ready(instantiation_output_62315),
    .pop_data(instantiation_output_62319),
    .pop_valid(instantiation_output_62320),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__2_ (
    .rst(rst),
    .push_data(instantiation_output_62326),
    .push_valid(instantiation_output_62327),
    .pop_ready(instantiation_output_62334),
    .push_ready(instantiation_output_62328),
    .pop_data(instantiation_output_62332),
    .pop_valid(instantiation_output_62333),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__3_ (
    .rst(rst),
    .push_data(instantiation_output_62339),
    .push_valid(instantiation_output_62340),
    .pop_ready(instantiation_output_62347),
    .push_ready(instantiation_output_62341),
    .pop_data(instantiation_output_62345),
    .pop_valid(instantiation_output_62346),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__4_ (
    .rst(rst),
    .push_data(instantiation_output_62352),
    .push_valid(instantiation_output_62353),
    .pop_ready(instantiation_output_62360),
    .push_ready(instantiation_output_62354),
    .pop_data(instantiation_output_62358),
    .pop_valid(instantiation_output_62359),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__5_ (
    .rst(rst),
    .push_data(instantiation_output_62365),
    .push_valid(instantiation_output_62366),
    .pop_ready(instantiation_output_62373),
    .push_ready(instantiation_output_62367),
    .pop_data(instantiation_output_62371),
    .pop_valid(instantiation_output_62372),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__6_ (
    .rst(rst),
    .push_data(instantiation_output_62378),
    .push_valid(instantiation_output_62379),
    .pop_ready(instantiation_output_62386),
    .push_ready(instantiation_output_62380),
    .pop_data(instantiation_output_62384),
    .pop_valid(instantiation_output_62385),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__7_ (
    .rst(rst),
    .push_data(instantiation_output_62391),
    .push_valid(instantiation_output_62392),
    .pop_ready(instantiation_output_62399),
    .push_ready(instantiation_output_62393),
    .pop_data(instantiation_output_62397),
    .pop_valid(instantiation_output_62398),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__8_ (
    .rst(rst),
    .push_data(instantiation_output_62404),
    .push_valid(instantiation_output_62405),
    .pop_ready(instantiation_output_62412),
    .push_ready(instantiation_output_62406),
    .pop_data(instantiation_output_62410),
    .pop_valid(instantiation_output_62411),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(111), .DEPTH(1)) fifo_division__9_ (
    .rst(rst),
    .push_data(instantiation_output_62417),
    .push_valid(instantiation_output_62418),
    .pop_ready(instantiation_output_62425),
    .push_ready(instantiation_output_62419),
    .pop_data(instantiation_output_62423),
    .pop_valid(instantiation_output_62424),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(2), .DEPTH(4)) fifo_done_ (
    .rst(rst),
    .push_data(instantiation_output_62430),
    .push_valid(instantiation_output_62431),
    .pop_ready(instantiation_output_62438),
    .push_ready(instantiation_output_62432),
    .pop_data(instantiation_output_62436),
    .pop_valid(instantiation_output_62437),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_encoded_ (
    .rst(rst),
    .push_data(instantiation_output_62443),
    .push_valid(instantiation_output_62444),
    .pop_ready(instantiation_output_62451),
    .push_ready(instantiation_output_62445),
    .pop_data(instantiation_output_62449),
    .pop_valid(instantiation_output_62450),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_ended_ (
    .rst(rst),
    .push_data(instantiation_output_62456),
    .push_valid(instantiation_output_62457),
    .pop_ready(instantiation_output_62464),
    .push_ready(instantiation_output_62458),
    .pop_data(instantiation_output_62462),
    .pop_valid(instantiation_output_62463),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(8)) fifo_ends_ (
    .rst(rst),
    .push_data(instantiation_output_62469),
    .push_valid(instantiation_output_62470),
    .pop_ready(instantiation_output_62477),
    .push_ready(instantiation_output_62471),
    .pop_data(instantiation_output_62475),
    .pop_valid(instantiation_output_62476),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_events_ (
    .rst(rst),
    .push_data(instantiation_output_62482),
    .push_valid(instantiation_output_62483),
    .pop_ready(instantiation_output_62490),
    .push_ready(instantiation_output_62484),
    .pop_data(instantiation_output_62488),
    .pop_valid(instantiation_output_62489),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(2)) fifo_faults_ (
    .rst(rst),
    .push_data(instantiation_output_62495),
    .push_valid(instantiation_output_62496),
    .pop_ready(instantiation_output_62503),
    .push_ready(instantiation_output_62497),
    .pop_data(instantiation_output_62501),
    .pop_valid(instantiation_output_62502),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(97), .DEPTH(1)) fifo_feeds_ (
    .rst(rst),
    .push_data(instantiation_output_62508),
    .push_valid(instantiation_output_62509),
    .pop_ready(instantiation_output_62516),
    .push_ready(instantiation_output_62510),
    .pop_data(instantiation_output_62514),
    .pop_valid(instantiation_output_62515),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_finished_ (
    .rst(rst),
    .push_data(instantiation_output_62521),
    .push_valid(instantiation_output_62522),
    .pop_ready(instantiation_output_62529),
    .push_ready(instantiation_output_62523),
    .pop_data(instantiation_output_62527),
    .pop_valid(instantiation_output_62528),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_inputs_ (
    .rst(rst),
    .push_data(instantiation_output_62534),
    .push_valid(instantiation_output_62535),
    .pop_ready(instantiation_output_62542),
    .push_ready(instantiation_output_62536),
    .pop_data(instantiation_output_62540),
    .pop_valid(instantiation_output_62541),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(52), .DEPTH(2)) fifo_jobs_w_ (
    .rst(rst),
    .push_data(instantiation_output_62547),
    .push_valid(instantiation_output_62548),
    .pop_ready(instantiation_output_62555),
    .push_ready(instantiation_output_62549),
    .pop_data(instantiation_output_62553),
    .pop_valid(instantiation_output_62554),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(52), .DEPTH(2)) fifo_jobs_x_ (
    .rst(rst),
    .push_data(instantiation_output_62560),
    .push_valid(instantiation_output_62561),
    .pop_ready(instantiation_output_62568),
    .push_ready(instantiation_output_62562),
    .pop_data(instantiation_output_62566),
    .pop_valid(instantiation_output_62567),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(449), .DEPTH(1)) fifo_lane_aligned_ (
    .rst(rst),
    .push_data(instantiation_output_62573),
    .push_valid(instantiation_output_62574),
    .pop_ready(instantiation_output_62581),
    .push_ready(instantiation_output_62575),
    .pop_data(instantiation_output_62579),
    .pop_valid(instantiation_output_62580),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_exact_ (
    .rst(rst),
    .push_data(instantiation_output_62586),
    .push_valid(instantiation_output_62587),
    .pop_ready(instantiation_output_62594),
    .push_ready(instantiation_output_62588),
    .pop_data(instantiation_output_62592),
    .pop_valid(instantiation_output_62593),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_normalized_ (
    .rst(rst),
    .push_data(instantiation_output_62599),
    .push_valid(instantiation_output_62600),
    .pop_ready(instantiation_output_62607),
    .push_ready(instantiation_output_62601),
    .pop_data(instantiation_output_62605),
    .pop_valid(instantiation_output_62606),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lane_operands_ (
    .rst(rst),
    .push_data(instantiation_output_62612),
    .push_valid(instantiation_output_62613),
    .pop_ready(instantiation_output_62620),
    .push_ready(instantiation_output_62614),
    .pop_data(instantiation_output_62618),
    .pop_valid(instantiation_output_62619),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_lane_partial_ (
    .rst(rst),
    .push_data(instantiation_output_62625),
    .push_valid(instantiation_output_62626),
    .pop_ready(instantiation_output_62633),
    .push_ready(instantiation_output_62627),
    .pop_data(instantiation_output_62631),
    .pop_valid(instantiation_output_62632),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(473), .DEPTH(1)) fifo_lane_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_62638),
    .push_valid(instantiation_output_62639),
    .pop_ready(instantiation_output_62646),
    .push_ready(instantiation_output_62640),
    .pop_data(instantiation_output_62644),
    .pop_valid(instantiation_output_62645),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_lane_results_ (
    .rst(rst),
    .push_data(instantiation_output_62651),
    .push_valid(instantiation_output_62652),
    .pop_ready(instantiation_output_62659),
    .push_ready(instantiation_output_62653),
    .pop_data(instantiation_output_62657),
    .pop_valid(instantiation_output_62658),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lanes_ (
    .rst(rst),
    .push_data(instantiation_output_62664),
    .push_valid(instantiation_output_62665),
    .pop_ready(instantiation_output_62672),
    .push_ready(instantiation_output_62666),
    .pop_data(instantiation_output_62670),
    .pop_valid(instantiation_output_62671),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(10), .DEPTH(8)) fifo_lengths_ (
    .rst(rst),
    .push_data(instantiation_output_62677),
    .push_valid(instantiation_output_62678),
    .pop_ready(instantiation_output_62685),
    .push_ready(instantiation_output_62679),
    .pop_data(instantiation_output_62683),
    .pop_valid(instantiation_output_62684),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_multiplied_ (
    .rst(rst),
    .push_data(instantiation_output_62720),
    .push_valid(instantiation_output_62721),
    .pop_ready(instantiation_output_62728),
    .push_ready(instantiation_output_62722),
    .pop_data(instantiation_output_62726),
    .pop_valid(instantiation_output_62727),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_operands_ (
    .rst(rst),
    .push_data(instantiation_output_62733),
    .push_valid(instantiation_output_62734),
    .pop_ready(instantiation_output_62741),
    .push_ready(instantiation_output_62735),
    .pop_data(instantiation_output_62739),
    .pop_valid(instantiation_output_62740),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_power_ (
    .rst(rst),
    .push_data(instantiation_output_62746),
    .push_valid(instantiation_output_62747),
    .pop_ready(instantiation_output_62754),
    .push_ready(instantiation_output_62748),
    .pop_data(instantiation_output_62752),
    .pop_valid(instantiation_output_62753),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_first_ (
    .rst(rst),
    .push_data(instantiation_output_62759),
    .push_valid(instantiation_output_62760),
    .pop_ready(instantiation_output_62767),
    .push_ready(instantiation_output_62761),
    .pop_data(instantiation_output_62765),
    .pop_valid(instantiation_output_62766),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_fourth_ (
    .rst(rst),
    .push_data(instantiation_output_62772),
    .push_valid(instantiation_output_62773),
    .pop_ready(instantiation_output_62780),
    .push_ready(instantiation_output_62774),
    .pop_data(instantiation_output_62778),
    .pop_valid(instantiation_output_62779),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_62785),
    .push_valid(instantiation_output_62786),
    .pop_ready(instantiation_output_62793),
    .push_ready(instantiation_output_62787),
    .pop_data(instantiation_output_62791),
    .pop_valid(instantiation_output_62792),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_power_results_ (
    .rst(rst),
    .push_data(instantiation_output_62798),
    .push_valid(instantiation_output_62799),
    .pop_ready(instantiation_output_62806),
    .push_ready(instantiation_output_62800),
    .pop_data(instantiation_output_62804),
    .pop_valid(instantiation_output_62805),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_second_ (
    .rst(rst),
    .push_data(instantiation_output_62811),
    .push_valid(instantiation_output_62812),
    .pop_ready(instantiation_output_62819),
    .push_ready(instantiation_output_62813),
    .pop_data(instantiation_output_62817),
    .pop_valid(instantiation_output_62818),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_third_ (
    .rst(rst),
    .push_data(instantiation_output_62824),
    .push_valid(instantiation_output_62825),
    .pop_ready(instantiation_output_62832),
    .push_ready(instantiation_output_62826),
    .pop_data(instantiation_output_62830),
    .pop_valid(instantiation_output_62831),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(46), .DEPTH(1)) fifo_quotients_ (
    .rst(rst),
    .push_data(instantiation_output_62837),
    .push_valid(instantiation_output_62838),
    .pop_ready(instantiation_output_62845),
    .push_ready(instantiation_output_62839),
    .pop_data(instantiation_output_62843),
    .pop_valid(instantiation_output_62844),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(4)) fifo_reads_ (
    .rst(rst),
    .push_data(instantiation_output_62850),
    .push_valid(instantiation_output_62851),
    .pop_ready(instantiation_output_62858),
    .push_ready(instantiation_output_62852),
    .pop_data(instantiation_output_62856),
    .pop_valid(instantiation_output_62857),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(174), .DEPTH(1)) fifo_reduced_ (
    .rst(rst),
    .push_data(instantiation_output_62863),
    .push_valid(instantiation_output_62864),
    .pop_ready(instantiation_output_62871),
    .push_ready(instantiation_output_62865),
    .pop_data(instantiation_output_62869),
    .pop_valid(instantiation_output_62870),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(324), .DEPTH(2)) fifo_reduced__1_ (
    .rst(rst),
    .push_data(instantiation_output_62876),
    .push_valid(instantiation_output_62877),
    .pop_ready(instantiation_output_62884),
    .push_ready(instantiation_output_62878),
    .pop_data(instantiation_output_62882),
    .pop_valid(instantiation_output_62883),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_reduction_ (
    .rst(rst),
    .push_data(instantiation_output_62889),
    .push_valid(instantiation_output_62890),
    .pop_ready(instantiation_output_62897),
    .push_ready(instantiation_output_62891),
    .pop_data(instantiation_output_62895),
    .pop_valid(instantiation_output_62896),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_reduction_results_ (
    .rst(rst),
    .push_data(instantiation_output_62902),
    .push_valid(instantiation_output_62903),
    .pop_ready(instantiation_output_62910),
    .push_ready(instantiation_output_62904),
    .pop_data(instantiation_output_62908),
    .pop_valid(instantiation_output_62909),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_results_ (
    .rst(rst),
    .push_data(instantiation_output_62915),
    .push_valid(instantiation_output_62916),
    .pop_ready(instantiation_output_62923),
    .push_ready(instantiation_output_62917),
    .pop_data(instantiation_output_62921),
    .pop_valid(instantiation_output_62922),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_root_ (
    .rst(rst),
    .push_data(instantiation_output_62928),
    .push_valid(instantiation_output_62929),
    .pop_ready(instantiation_output_62936),
    .push_ready(instantiation_output_62930),
    .pop_data(instantiation_output_62934),
    .pop_valid(instantiation_output_62935),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_root_results_ (
    .rst(rst),
    .push_data(instantiation_output_62941),
    .push_valid(instantiation_output_62942),
    .pop_ready(instantiation_output_62949),
    .push_ready(instantiation_output_62943),
    .pop_data(instantiation_output_62947),
    .pop_valid(instantiation_output_62948),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(11), .DEPTH(16)) fifo_routes_ (
    .rst(rst),
    .push_data(instantiation_output_62954),
    .push_valid(instantiation_output_62955),
    .pop_ready(instantiation_output_62962),
    .push_ready(instantiation_output_62956),
    .pop_data(instantiation_output_62960),
    .pop_valid(instantiation_output_62961),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(129), .DEPTH(4)) fifo_scaled_ (
    .rst(rst),
    .push_data(instantiation_output_62997),
    .push_valid(instantiation_output_62998),
    .pop_ready(instantiation_output_63005),
    .push_ready(instantiation_output_62999),
    .pop_data(instantiation_output_63003),
    .pop_valid(instantiation_output_63004),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1364), .DEPTH(1)) fifo_selected_ (
    .rst(rst),
    .push_data(instantiation_output_63010),
    .push_valid(instantiation_output_63011),
    .pop_ready(instantiation_output_63018),
    .push_ready(instantiation_output_63012),
    .pop_data(instantiation_output_63016),
    .pop_valid(instantiation_output_63017),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_simple_ (
    .rst(rst),
    .push_data(instantiation_output_63023),
    .push_valid(instantiation_output_63024),
    .pop_ready(instantiation_output_63031),
    .push_ready(instantiation_output_63025),
    .pop_data(instantiation_output_63029),
    .pop_valid(instantiation_output_63030),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_simple_results_ (
    .rst(rst),
    .push_data(instantiation_output_63036),
    .push_valid(instantiation_output_63037),
    .pop_ready(instantiation_output_63044),
    .push_ready(instantiation_output_63038),
    .pop_data(instantiation_output_63042),
    .pop_valid(instantiation_output_63043),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(513), .DEPTH(4)) fifo_slices_ (
    .rst(rst),
    .push_data(instantiation_output_63049),
    .push_valid(instantiation_output_63050),
    .pop_ready(instantiation_output_63057),
    .push_ready(instantiation_output_63051),
    .pop_data(instantiation_output_63055),
    .pop_valid(instantiation_output_63056),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(96), .DEPTH(2)) fifo_start_ (
    .rst(rst),
    .push_data(instantiation_output_63062),
    .push_valid(instantiation_output_63063),
    .pop_ready(instantiation_output_63070),
    .push_ready(instantiation_output_63064),
    .pop_data(instantiation_output_63068),
    .pop_valid(instantiation_output_63069),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(92), .DEPTH(1)) fifo_summed_ (
    .rst(rst),
    .push_data(instantiation_output_63075),
    .push_valid(instantiation_output_63076),
    .pop_ready(instantiation_output_63083),
    .push_ready(instantiation_output_63077),
    .pop_data(instantiation_output_63081),
    .pop_valid(instantiation_output_63082),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_sums_ (
    .rst(rst),
    .push_data(instantiation_output_63088),
    .push_valid(instantiation_output_63089),
    .pop_ready(instantiation_output_63096),
    .push_ready(instantiation_output_63090),
    .pop_data(instantiation_output_63094),
    .pop_valid(instantiation_output_63095),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(174), .DEPTH(1)) fifo_totals_ (
    .rst(rst),
    .push_data(instantiation_output_63101),
    .push_valid(instantiation_output_63102),
    .pop_ready(instantiation_output_63109),
    .push_ready(instantiation_output_63103),
    .pop_data(instantiation_output_63107),
    .pop_valid(instantiation_output_63108),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_a_ (
    .rst(rst),
    .push_data(instantiation_output_63114),
    .push_valid(instantiation_output_63115),
    .pop_ready(instantiation_output_63122),
    .push_ready(instantiation_output_63116),
    .pop_data(instantiation_output_63120),
    .pop_valid(instantiation_output_63121),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_b_ (
    .rst(rst),
    .push_data(instantiation_output_63127),
    .push_valid(instantiation_output_63128),
    .pop_ready(instantiation_output_63135),
    .push_ready(instantiation_output_63129),
    .pop_data(instantiation_output_63133),
    .pop_valid(instantiation_output_63134),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(2)) fifo_vector_reads_ (
    .rst(rst),
    .push_data(instantiation_output_63140),
    .push_valid(instantiation_output_63141),
    .pop_ready(instantiation_output_63148),
    .push_ready(instantiation_output_63142),
    .pop_data(instantiation_output_63146),
    .pop_valid(instantiation_output_63147),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_vectors_ (
    .rst(rst),
    .push_data(instantiation_output_63153),
    .push_valid(instantiation_output_63154),
    .pop_ready(instantiation_output_63161),
    .push_ready(instantiation_output_63155),
    .pop_data(instantiation_output_63159),
    .pop_valid(instantiation_output_63160),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(179), .DEPTH(1)) fifo_walks_ (
    .rst(rst),
    .push_data(instantiation_output_63166),
    .push_valid(instantiation_output_63167),
    .pop_ready(instantiation_output_63174),
    .push_ready(instantiation_output_63168),
    .pop_data(instantiation_output_63172),
    .pop_valid(instantiation_output_63173),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_weights_ (
    .rst(rst),
    .push_data(instantiation_output_63179),
    .push_valid(instantiation_output_63180),
    .pop_ready(instantiation_output_63187),
    .push_ready(instantiation_output_63181),
    .pop_data(instantiation_output_63185),
    .pop_valid(instantiation_output_63186),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(113), .DEPTH(2)) fifo_writes_ (
    .rst(rst),
    .push_data(instantiation_output_63192),
    .push_valid(instantiation_output_63193),
    .pop_ready(instantiation_output_63200),
    .push_ready(instantiation_output_63194),
    .pop_data(instantiation_output_63198),
    .pop_valid(instantiation_output_63199),
    .clk(clk)
  );
  assign m_ar_data = instantiation_output_62689;
  assign m_ar_valid = instantiation_output_62690;
  assign m_aw_data = instantiation_output_62695;
  assign m_aw_valid = instantiation_output_62696;
  assign m_b_ready = instantiation_output_62703;
  assign m_r_ready = instantiation_output_62709;
  assign m_w_data = instantiation_output_62713;
  assign m_w_valid = instantiation_output_62714;
  assign s_ar_ready = instantiation_output_62968;
  assign s_aw_ready = instantiation_output_62974;
  assign s_b_data = instantiation_output_62978;
  assign s_b_valid = instantiation_output_62979;
  assign s_r_data = instantiation_output_62984;
  assign s_r_valid = instantiation_output_62985;
  assign s_w_ready = instantiation_output_62992;
endmodule
