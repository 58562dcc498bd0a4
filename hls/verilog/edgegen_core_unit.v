// Generated, do not edit. Build ff5e8e37, from hls/dslx/core_unit.x by: edgegen fpga generate
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
  wire literal_64858;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64860;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64862;
  wire [25:0] concat_64863;
  wire [25:0] v_difference__1;
  wire bit_slice_64865;
  wire [23:0] bit_slice_64866;
  wire [23:0] bit_slice_64867;
  wire [23:0] remainder;
  wire [25:0] concat_64869;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64871;
  wire bit_slice_64872;
  wire [23:0] bit_slice_64873;
  wire [23:0] concat_64874;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64879;
  wire fits;
  wire fits__1;
  wire tuple_index_64885;
  wire [10:0] tuple_index_64886;
  wire [24:0] concat_64887;
  wire [25:0] concat_64888;
  wire [1:0] tuple_index_64889;
  wire tuple_index_64890;
  wire [89:0] tuple_64893;
  wire [12:0] tuple_index_64894;
  wire tuple_index_64895;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64897;
  assign v_d = division__0_data[103:14];
  assign literal_64858 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64860 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64862 = {literal_64858, v_d_remainder__1};
  assign concat_64863 = {literal_64860, v_d_divisor__1};
  assign v_difference__1 = concat_64862 - concat_64863;
  assign bit_slice_64865 = v_difference__1[25];
  assign bit_slice_64866 = v_difference__1[23:0];
  assign bit_slice_64867 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64865 ? bit_slice_64867 : bit_slice_64866;
  assign concat_64869 = {literal_64858, remainder, literal_64858};
  assign v_difference__2 = concat_64869 - concat_64863;
  assign bit_slice_64871 = remainder[22:0];
  assign bit_slice_64872 = v_difference__2[25];
  assign bit_slice_64873 = v_difference__2[23:0];
  assign concat_64874 = {bit_slice_64871, literal_64858};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64872 ? concat_64874 : bit_slice_64873;
  assign bit_slice_64879 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64865;
  assign fits__1 = ~bit_slice_64872;
  assign tuple_index_64885 = v_d[89:89];
  assign tuple_index_64886 = v_d[88:78];
  assign concat_64887 = {remainder__1, literal_64858};
  assign concat_64888 = {bit_slice_64879, fits, fits__1};
  assign tuple_index_64889 = v_d[2:1];
  assign tuple_index_64890 = v_d[0:0];
  assign tuple_64893 = {tuple_index_64885, tuple_index_64886, concat_64887, v_d_divisor__1, concat_64888, tuple_index_64889, tuple_index_64890};
  assign tuple_index_64894 = division__0_data[13:1];
  assign tuple_index_64895 = division__0_data[0:0];
  assign stage_outputs_valid_0 = division__0_valid & division__1_ready;
  assign tuple_64897 = {tuple_64893, tuple_index_64894, tuple_index_64895};
  assign division__0_ready = stage_outputs_valid_0;
  assign division__1_data = tuple_64897;
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
  wire literal_65408;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65410;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65412;
  wire [25:0] concat_65413;
  wire [25:0] v_difference__1;
  wire bit_slice_65415;
  wire [23:0] bit_slice_65416;
  wire [23:0] bit_slice_65417;
  wire [23:0] remainder;
  wire [25:0] concat_65419;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65421;
  wire bit_slice_65422;
  wire [23:0] bit_slice_65423;
  wire [23:0] concat_65424;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65429;
  wire fits;
  wire fits__1;
  wire tuple_index_65435;
  wire [10:0] tuple_index_65436;
  wire [24:0] concat_65437;
  wire [25:0] concat_65438;
  wire [1:0] tuple_index_65439;
  wire tuple_index_65440;
  wire [89:0] tuple_65443;
  wire [12:0] tuple_index_65444;
  wire tuple_index_65445;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65447;
  assign v_d = division__10_data[103:14];
  assign literal_65408 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65410 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65412 = {literal_65408, v_d_remainder__1};
  assign concat_65413 = {literal_65410, v_d_divisor__1};
  assign v_difference__1 = concat_65412 - concat_65413;
  assign bit_slice_65415 = v_difference__1[25];
  assign bit_slice_65416 = v_difference__1[23:0];
  assign bit_slice_65417 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65415 ? bit_slice_65417 : bit_slice_65416;
  assign concat_65419 = {literal_65408, remainder, literal_65408};
  assign v_difference__2 = concat_65419 - concat_65413;
  assign bit_slice_65421 = remainder[22:0];
  assign bit_slice_65422 = v_difference__2[25];
  assign bit_slice_65423 = v_difference__2[23:0];
  assign concat_65424 = {bit_slice_65421, literal_65408};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65422 ? concat_65424 : bit_slice_65423;
  assign bit_slice_65429 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65415;
  assign fits__1 = ~bit_slice_65422;
  assign tuple_index_65435 = v_d[89:89];
  assign tuple_index_65436 = v_d[88:78];
  assign concat_65437 = {remainder__1, literal_65408};
  assign concat_65438 = {bit_slice_65429, fits, fits__1};
  assign tuple_index_65439 = v_d[2:1];
  assign tuple_index_65440 = v_d[0:0];
  assign tuple_65443 = {tuple_index_65435, tuple_index_65436, concat_65437, v_d_divisor__1, concat_65438, tuple_index_65439, tuple_index_65440};
  assign tuple_index_65444 = division__10_data[13:1];
  assign tuple_index_65445 = division__10_data[0:0];
  assign stage_outputs_valid_0 = division__10_valid & division__11_ready;
  assign tuple_65447 = {tuple_65443, tuple_index_65444, tuple_index_65445};
  assign division__10_ready = stage_outputs_valid_0;
  assign division__11_data = tuple_65447;
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
  wire literal_65463;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65465;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65467;
  wire [25:0] concat_65468;
  wire [25:0] v_difference__1;
  wire bit_slice_65470;
  wire [23:0] bit_slice_65471;
  wire [23:0] bit_slice_65472;
  wire [23:0] remainder;
  wire [25:0] concat_65474;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65476;
  wire bit_slice_65477;
  wire [23:0] bit_slice_65478;
  wire [23:0] concat_65479;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65484;
  wire fits;
  wire fits__1;
  wire tuple_index_65490;
  wire [10:0] tuple_index_65491;
  wire [24:0] concat_65492;
  wire [25:0] concat_65493;
  wire [1:0] tuple_index_65494;
  wire tuple_index_65495;
  wire [89:0] tuple_65498;
  wire [12:0] tuple_index_65499;
  wire tuple_index_65500;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65502;
  assign v_d = division__11_data[103:14];
  assign literal_65463 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65465 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65467 = {literal_65463, v_d_remainder__1};
  assign concat_65468 = {literal_65465, v_d_divisor__1};
  assign v_difference__1 = concat_65467 - concat_65468;
  assign bit_slice_65470 = v_difference__1[25];
  assign bit_slice_65471 = v_difference__1[23:0];
  assign bit_slice_65472 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65470 ? bit_slice_65472 : bit_slice_65471;
  assign concat_65474 = {literal_65463, remainder, literal_65463};
  assign v_difference__2 = concat_65474 - concat_65468;
  assign bit_slice_65476 = remainder[22:0];
  assign bit_slice_65477 = v_difference__2[25];
  assign bit_slice_65478 = v_difference__2[23:0];
  assign concat_65479 = {bit_slice_65476, literal_65463};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65477 ? concat_65479 : bit_slice_65478;
  assign bit_slice_65484 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65470;
  assign fits__1 = ~bit_slice_65477;
  assign tuple_index_65490 = v_d[89:89];
  assign tuple_index_65491 = v_d[88:78];
  assign concat_65492 = {remainder__1, literal_65463};
  assign concat_65493 = {bit_slice_65484, fits, fits__1};
  assign tuple_index_65494 = v_d[2:1];
  assign tuple_index_65495 = v_d[0:0];
  assign tuple_65498 = {tuple_index_65490, tuple_index_65491, concat_65492, v_d_divisor__1, concat_65493, tuple_index_65494, tuple_index_65495};
  assign tuple_index_65499 = division__11_data[13:1];
  assign tuple_index_65500 = division__11_data[0:0];
  assign stage_outputs_valid_0 = division__11_valid & division__12_ready;
  assign tuple_65502 = {tuple_65498, tuple_index_65499, tuple_index_65500};
  assign division__11_ready = stage_outputs_valid_0;
  assign division__12_data = tuple_65502;
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
  wire literal_65518;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65520;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65522;
  wire [25:0] concat_65523;
  wire [25:0] v_difference__1;
  wire bit_slice_65525;
  wire [23:0] bit_slice_65526;
  wire [23:0] bit_slice_65527;
  wire [23:0] remainder;
  wire [25:0] concat_65529;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65531;
  wire bit_slice_65532;
  wire [23:0] bit_slice_65533;
  wire [23:0] concat_65534;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65539;
  wire fits;
  wire fits__1;
  wire tuple_index_65545;
  wire [10:0] tuple_index_65546;
  wire [24:0] concat_65547;
  wire [25:0] concat_65548;
  wire [1:0] tuple_index_65549;
  wire tuple_index_65550;
  wire [89:0] tuple_65553;
  wire [12:0] tuple_index_65554;
  wire tuple_index_65555;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65557;
  assign v_d = division__12_data[103:14];
  assign literal_65518 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65520 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65522 = {literal_65518, v_d_remainder__1};
  assign concat_65523 = {literal_65520, v_d_divisor__1};
  assign v_difference__1 = concat_65522 - concat_65523;
  assign bit_slice_65525 = v_difference__1[25];
  assign bit_slice_65526 = v_difference__1[23:0];
  assign bit_slice_65527 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65525 ? bit_slice_65527 : bit_slice_65526;
  assign concat_65529 = {literal_65518, remainder, literal_65518};
  assign v_difference__2 = concat_65529 - concat_65523;
  assign bit_slice_65531 = remainder[22:0];
  assign bit_slice_65532 = v_difference__2[25];
  assign bit_slice_65533 = v_difference__2[23:0];
  assign concat_65534 = {bit_slice_65531, literal_65518};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65532 ? concat_65534 : bit_slice_65533;
  assign bit_slice_65539 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65525;
  assign fits__1 = ~bit_slice_65532;
  assign tuple_index_65545 = v_d[89:89];
  assign tuple_index_65546 = v_d[88:78];
  assign concat_65547 = {remainder__1, literal_65518};
  assign concat_65548 = {bit_slice_65539, fits, fits__1};
  assign tuple_index_65549 = v_d[2:1];
  assign tuple_index_65550 = v_d[0:0];
  assign tuple_65553 = {tuple_index_65545, tuple_index_65546, concat_65547, v_d_divisor__1, concat_65548, tuple_index_65549, tuple_index_65550};
  assign tuple_index_65554 = division__12_data[13:1];
  assign tuple_index_65555 = division__12_data[0:0];
  assign stage_outputs_valid_0 = division__12_valid & division__13_ready;
  assign tuple_65557 = {tuple_65553, tuple_index_65554, tuple_index_65555};
  assign division__12_ready = stage_outputs_valid_0;
  assign division__13_data = tuple_65557;
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
  wire literal_64913;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64915;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64917;
  wire [25:0] concat_64918;
  wire [25:0] v_difference__1;
  wire bit_slice_64920;
  wire [23:0] bit_slice_64921;
  wire [23:0] bit_slice_64922;
  wire [23:0] remainder;
  wire [25:0] concat_64924;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64926;
  wire bit_slice_64927;
  wire [23:0] bit_slice_64928;
  wire [23:0] concat_64929;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64934;
  wire fits;
  wire fits__1;
  wire tuple_index_64940;
  wire [10:0] tuple_index_64941;
  wire [24:0] concat_64942;
  wire [25:0] concat_64943;
  wire [1:0] tuple_index_64944;
  wire tuple_index_64945;
  wire [89:0] tuple_64948;
  wire [12:0] tuple_index_64949;
  wire tuple_index_64950;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_64952;
  assign v_d = division__1_data[103:14];
  assign literal_64913 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64915 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64917 = {literal_64913, v_d_remainder__1};
  assign concat_64918 = {literal_64915, v_d_divisor__1};
  assign v_difference__1 = concat_64917 - concat_64918;
  assign bit_slice_64920 = v_difference__1[25];
  assign bit_slice_64921 = v_difference__1[23:0];
  assign bit_slice_64922 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64920 ? bit_slice_64922 : bit_slice_64921;
  assign concat_64924 = {literal_64913, remainder, literal_64913};
  assign v_difference__2 = concat_64924 - concat_64918;
  assign bit_slice_64926 = remainder[22:0];
  assign bit_slice_64927 = v_difference__2[25];
  assign bit_slice_64928 = v_difference__2[23:0];
  assign concat_64929 = {bit_slice_64926, literal_64913};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64927 ? concat_64929 : bit_slice_64928;
  assign bit_slice_64934 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64920;
  assign fits__1 = ~bit_slice_64927;
  assign tuple_index_64940 = v_d[89:89];
  assign tuple_index_64941 = v_d[88:78];
  assign concat_64942 = {remainder__1, literal_64913};
  assign concat_64943 = {bit_slice_64934, fits, fits__1};
  assign tuple_index_64944 = v_d[2:1];
  assign tuple_index_64945 = v_d[0:0];
  assign tuple_64948 = {tuple_index_64940, tuple_index_64941, concat_64942, v_d_divisor__1, concat_64943, tuple_index_64944, tuple_index_64945};
  assign tuple_index_64949 = division__1_data[13:1];
  assign tuple_index_64950 = division__1_data[0:0];
  assign stage_outputs_valid_0 = division__1_valid & division__2_ready;
  assign tuple_64952 = {tuple_64948, tuple_index_64949, tuple_index_64950};
  assign division__1_ready = stage_outputs_valid_0;
  assign division__2_data = tuple_64952;
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
  wire literal_64968;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_64970;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_64972;
  wire [25:0] concat_64973;
  wire [25:0] v_difference__1;
  wire bit_slice_64975;
  wire [23:0] bit_slice_64976;
  wire [23:0] bit_slice_64977;
  wire [23:0] remainder;
  wire [25:0] concat_64979;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_64981;
  wire bit_slice_64982;
  wire [23:0] bit_slice_64983;
  wire [23:0] concat_64984;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_64989;
  wire fits;
  wire fits__1;
  wire tuple_index_64995;
  wire [10:0] tuple_index_64996;
  wire [24:0] concat_64997;
  wire [25:0] concat_64998;
  wire [1:0] tuple_index_64999;
  wire tuple_index_65000;
  wire [89:0] tuple_65003;
  wire [12:0] tuple_index_65004;
  wire tuple_index_65005;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65007;
  assign v_d = division__2_data[103:14];
  assign literal_64968 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_64970 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_64972 = {literal_64968, v_d_remainder__1};
  assign concat_64973 = {literal_64970, v_d_divisor__1};
  assign v_difference__1 = concat_64972 - concat_64973;
  assign bit_slice_64975 = v_difference__1[25];
  assign bit_slice_64976 = v_difference__1[23:0];
  assign bit_slice_64977 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_64975 ? bit_slice_64977 : bit_slice_64976;
  assign concat_64979 = {literal_64968, remainder, literal_64968};
  assign v_difference__2 = concat_64979 - concat_64973;
  assign bit_slice_64981 = remainder[22:0];
  assign bit_slice_64982 = v_difference__2[25];
  assign bit_slice_64983 = v_difference__2[23:0];
  assign concat_64984 = {bit_slice_64981, literal_64968};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_64982 ? concat_64984 : bit_slice_64983;
  assign bit_slice_64989 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_64975;
  assign fits__1 = ~bit_slice_64982;
  assign tuple_index_64995 = v_d[89:89];
  assign tuple_index_64996 = v_d[88:78];
  assign concat_64997 = {remainder__1, literal_64968};
  assign concat_64998 = {bit_slice_64989, fits, fits__1};
  assign tuple_index_64999 = v_d[2:1];
  assign tuple_index_65000 = v_d[0:0];
  assign tuple_65003 = {tuple_index_64995, tuple_index_64996, concat_64997, v_d_divisor__1, concat_64998, tuple_index_64999, tuple_index_65000};
  assign tuple_index_65004 = division__2_data[13:1];
  assign tuple_index_65005 = division__2_data[0:0];
  assign stage_outputs_valid_0 = division__2_valid & division__3_ready;
  assign tuple_65007 = {tuple_65003, tuple_index_65004, tuple_index_65005};
  assign division__2_ready = stage_outputs_valid_0;
  assign division__3_data = tuple_65007;
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
  wire literal_65023;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65025;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65027;
  wire [25:0] concat_65028;
  wire [25:0] v_difference__1;
  wire bit_slice_65030;
  wire [23:0] bit_slice_65031;
  wire [23:0] bit_slice_65032;
  wire [23:0] remainder;
  wire [25:0] concat_65034;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65036;
  wire bit_slice_65037;
  wire [23:0] bit_slice_65038;
  wire [23:0] concat_65039;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65044;
  wire fits;
  wire fits__1;
  wire tuple_index_65050;
  wire [10:0] tuple_index_65051;
  wire [24:0] concat_65052;
  wire [25:0] concat_65053;
  wire [1:0] tuple_index_65054;
  wire tuple_index_65055;
  wire [89:0] tuple_65058;
  wire [12:0] tuple_index_65059;
  wire tuple_index_65060;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65062;
  assign v_d = division__3_data[103:14];
  assign literal_65023 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65025 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65027 = {literal_65023, v_d_remainder__1};
  assign concat_65028 = {literal_65025, v_d_divisor__1};
  assign v_difference__1 = concat_65027 - concat_65028;
  assign bit_slice_65030 = v_difference__1[25];
  assign bit_slice_65031 = v_difference__1[23:0];
  assign bit_slice_65032 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65030 ? bit_slice_65032 : bit_slice_65031;
  assign concat_65034 = {literal_65023, remainder, literal_65023};
  assign v_difference__2 = concat_65034 - concat_65028;
  assign bit_slice_65036 = remainder[22:0];
  assign bit_slice_65037 = v_difference__2[25];
  assign bit_slice_65038 = v_difference__2[23:0];
  assign concat_65039 = {bit_slice_65036, literal_65023};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65037 ? concat_65039 : bit_slice_65038;
  assign bit_slice_65044 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65030;
  assign fits__1 = ~bit_slice_65037;
  assign tuple_index_65050 = v_d[89:89];
  assign tuple_index_65051 = v_d[88:78];
  assign concat_65052 = {remainder__1, literal_65023};
  assign concat_65053 = {bit_slice_65044, fits, fits__1};
  assign tuple_index_65054 = v_d[2:1];
  assign tuple_index_65055 = v_d[0:0];
  assign tuple_65058 = {tuple_index_65050, tuple_index_65051, concat_65052, v_d_divisor__1, concat_65053, tuple_index_65054, tuple_index_65055};
  assign tuple_index_65059 = division__3_data[13:1];
  assign tuple_index_65060 = division__3_data[0:0];
  assign stage_outputs_valid_0 = division__3_valid & division__4_ready;
  assign tuple_65062 = {tuple_65058, tuple_index_65059, tuple_index_65060};
  assign division__3_ready = stage_outputs_valid_0;
  assign division__4_data = tuple_65062;
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
  wire literal_65078;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65080;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65082;
  wire [25:0] concat_65083;
  wire [25:0] v_difference__1;
  wire bit_slice_65085;
  wire [23:0] bit_slice_65086;
  wire [23:0] bit_slice_65087;
  wire [23:0] remainder;
  wire [25:0] concat_65089;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65091;
  wire bit_slice_65092;
  wire [23:0] bit_slice_65093;
  wire [23:0] concat_65094;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65099;
  wire fits;
  wire fits__1;
  wire tuple_index_65105;
  wire [10:0] tuple_index_65106;
  wire [24:0] concat_65107;
  wire [25:0] concat_65108;
  wire [1:0] tuple_index_65109;
  wire tuple_index_65110;
  wire [89:0] tuple_65113;
  wire [12:0] tuple_index_65114;
  wire tuple_index_65115;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65117;
  assign v_d = division__4_data[103:14];
  assign literal_65078 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65080 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65082 = {literal_65078, v_d_remainder__1};
  assign concat_65083 = {literal_65080, v_d_divisor__1};
  assign v_difference__1 = concat_65082 - concat_65083;
  assign bit_slice_65085 = v_difference__1[25];
  assign bit_slice_65086 = v_difference__1[23:0];
  assign bit_slice_65087 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65085 ? bit_slice_65087 : bit_slice_65086;
  assign concat_65089 = {literal_65078, remainder, literal_65078};
  assign v_difference__2 = concat_65089 - concat_65083;
  assign bit_slice_65091 = remainder[22:0];
  assign bit_slice_65092 = v_difference__2[25];
  assign bit_slice_65093 = v_difference__2[23:0];
  assign concat_65094 = {bit_slice_65091, literal_65078};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65092 ? concat_65094 : bit_slice_65093;
  assign bit_slice_65099 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65085;
  assign fits__1 = ~bit_slice_65092;
  assign tuple_index_65105 = v_d[89:89];
  assign tuple_index_65106 = v_d[88:78];
  assign concat_65107 = {remainder__1, literal_65078};
  assign concat_65108 = {bit_slice_65099, fits, fits__1};
  assign tuple_index_65109 = v_d[2:1];
  assign tuple_index_65110 = v_d[0:0];
  assign tuple_65113 = {tuple_index_65105, tuple_index_65106, concat_65107, v_d_divisor__1, concat_65108, tuple_index_65109, tuple_index_65110};
  assign tuple_index_65114 = division__4_data[13:1];
  assign tuple_index_65115 = division__4_data[0:0];
  assign stage_outputs_valid_0 = division__4_valid & division__5_ready;
  assign tuple_65117 = {tuple_65113, tuple_index_65114, tuple_index_65115};
  assign division__4_ready = stage_outputs_valid_0;
  assign division__5_data = tuple_65117;
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
  wire literal_65133;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65135;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65137;
  wire [25:0] concat_65138;
  wire [25:0] v_difference__1;
  wire bit_slice_65140;
  wire [23:0] bit_slice_65141;
  wire [23:0] bit_slice_65142;
  wire [23:0] remainder;
  wire [25:0] concat_65144;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65146;
  wire bit_slice_65147;
  wire [23:0] bit_slice_65148;
  wire [23:0] concat_65149;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65154;
  wire fits;
  wire fits__1;
  wire tuple_index_65160;
  wire [10:0] tuple_index_65161;
  wire [24:0] concat_65162;
  wire [25:0] concat_65163;
  wire [1:0] tuple_index_65164;
  wire tuple_index_65165;
  wire [89:0] tuple_65168;
  wire [12:0] tuple_index_65169;
  wire tuple_index_65170;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65172;
  assign v_d = division__5_data[103:14];
  assign literal_65133 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65135 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65137 = {literal_65133, v_d_remainder__1};
  assign concat_65138 = {literal_65135, v_d_divisor__1};
  assign v_difference__1 = concat_65137 - concat_65138;
  assign bit_slice_65140 = v_difference__1[25];
  assign bit_slice_65141 = v_difference__1[23:0];
  assign bit_slice_65142 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65140 ? bit_slice_65142 : bit_slice_65141;
  assign concat_65144 = {literal_65133, remainder, literal_65133};
  assign v_difference__2 = concat_65144 - concat_65138;
  assign bit_slice_65146 = remainder[22:0];
  assign bit_slice_65147 = v_difference__2[25];
  assign bit_slice_65148 = v_difference__2[23:0];
  assign concat_65149 = {bit_slice_65146, literal_65133};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65147 ? concat_65149 : bit_slice_65148;
  assign bit_slice_65154 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65140;
  assign fits__1 = ~bit_slice_65147;
  assign tuple_index_65160 = v_d[89:89];
  assign tuple_index_65161 = v_d[88:78];
  assign concat_65162 = {remainder__1, literal_65133};
  assign concat_65163 = {bit_slice_65154, fits, fits__1};
  assign tuple_index_65164 = v_d[2:1];
  assign tuple_index_65165 = v_d[0:0];
  assign tuple_65168 = {tuple_index_65160, tuple_index_65161, concat_65162, v_d_divisor__1, concat_65163, tuple_index_65164, tuple_index_65165};
  assign tuple_index_65169 = division__5_data[13:1];
  assign tuple_index_65170 = division__5_data[0:0];
  assign stage_outputs_valid_0 = division__5_valid & division__6_ready;
  assign tuple_65172 = {tuple_65168, tuple_index_65169, tuple_index_65170};
  assign division__5_ready = stage_outputs_valid_0;
  assign division__6_data = tuple_65172;
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
  wire literal_65188;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65190;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65192;
  wire [25:0] concat_65193;
  wire [25:0] v_difference__1;
  wire bit_slice_65195;
  wire [23:0] bit_slice_65196;
  wire [23:0] bit_slice_65197;
  wire [23:0] remainder;
  wire [25:0] concat_65199;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65201;
  wire bit_slice_65202;
  wire [23:0] bit_slice_65203;
  wire [23:0] concat_65204;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65209;
  wire fits;
  wire fits__1;
  wire tuple_index_65215;
  wire [10:0] tuple_index_65216;
  wire [24:0] concat_65217;
  wire [25:0] concat_65218;
  wire [1:0] tuple_index_65219;
  wire tuple_index_65220;
  wire [89:0] tuple_65223;
  wire [12:0] tuple_index_65224;
  wire tuple_index_65225;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65227;
  assign v_d = division__6_data[103:14];
  assign literal_65188 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65190 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65192 = {literal_65188, v_d_remainder__1};
  assign concat_65193 = {literal_65190, v_d_divisor__1};
  assign v_difference__1 = concat_65192 - concat_65193;
  assign bit_slice_65195 = v_difference__1[25];
  assign bit_slice_65196 = v_difference__1[23:0];
  assign bit_slice_65197 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65195 ? bit_slice_65197 : bit_slice_65196;
  assign concat_65199 = {literal_65188, remainder, literal_65188};
  assign v_difference__2 = concat_65199 - concat_65193;
  assign bit_slice_65201 = remainder[22:0];
  assign bit_slice_65202 = v_difference__2[25];
  assign bit_slice_65203 = v_difference__2[23:0];
  assign concat_65204 = {bit_slice_65201, literal_65188};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65202 ? concat_65204 : bit_slice_65203;
  assign bit_slice_65209 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65195;
  assign fits__1 = ~bit_slice_65202;
  assign tuple_index_65215 = v_d[89:89];
  assign tuple_index_65216 = v_d[88:78];
  assign concat_65217 = {remainder__1, literal_65188};
  assign concat_65218 = {bit_slice_65209, fits, fits__1};
  assign tuple_index_65219 = v_d[2:1];
  assign tuple_index_65220 = v_d[0:0];
  assign tuple_65223 = {tuple_index_65215, tuple_index_65216, concat_65217, v_d_divisor__1, concat_65218, tuple_index_65219, tuple_index_65220};
  assign tuple_index_65224 = division__6_data[13:1];
  assign tuple_index_65225 = division__6_data[0:0];
  assign stage_outputs_valid_0 = division__6_valid & division__7_ready;
  assign tuple_65227 = {tuple_65223, tuple_index_65224, tuple_index_65225};
  assign division__6_ready = stage_outputs_valid_0;
  assign division__7_data = tuple_65227;
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
  wire literal_65243;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65245;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65247;
  wire [25:0] concat_65248;
  wire [25:0] v_difference__1;
  wire bit_slice_65250;
  wire [23:0] bit_slice_65251;
  wire [23:0] bit_slice_65252;
  wire [23:0] remainder;
  wire [25:0] concat_65254;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65256;
  wire bit_slice_65257;
  wire [23:0] bit_slice_65258;
  wire [23:0] concat_65259;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65264;
  wire fits;
  wire fits__1;
  wire tuple_index_65270;
  wire [10:0] tuple_index_65271;
  wire [24:0] concat_65272;
  wire [25:0] concat_65273;
  wire [1:0] tuple_index_65274;
  wire tuple_index_65275;
  wire [89:0] tuple_65278;
  wire [12:0] tuple_index_65279;
  wire tuple_index_65280;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65282;
  assign v_d = division__7_data[103:14];
  assign literal_65243 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65245 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65247 = {literal_65243, v_d_remainder__1};
  assign concat_65248 = {literal_65245, v_d_divisor__1};
  assign v_difference__1 = concat_65247 - concat_65248;
  assign bit_slice_65250 = v_difference__1[25];
  assign bit_slice_65251 = v_difference__1[23:0];
  assign bit_slice_65252 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65250 ? bit_slice_65252 : bit_slice_65251;
  assign concat_65254 = {literal_65243, remainder, literal_65243};
  assign v_difference__2 = concat_65254 - concat_65248;
  assign bit_slice_65256 = remainder[22:0];
  assign bit_slice_65257 = v_difference__2[25];
  assign bit_slice_65258 = v_difference__2[23:0];
  assign concat_65259 = {bit_slice_65256, literal_65243};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65257 ? concat_65259 : bit_slice_65258;
  assign bit_slice_65264 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65250;
  assign fits__1 = ~bit_slice_65257;
  assign tuple_index_65270 = v_d[89:89];
  assign tuple_index_65271 = v_d[88:78];
  assign concat_65272 = {remainder__1, literal_65243};
  assign concat_65273 = {bit_slice_65264, fits, fits__1};
  assign tuple_index_65274 = v_d[2:1];
  assign tuple_index_65275 = v_d[0:0];
  assign tuple_65278 = {tuple_index_65270, tuple_index_65271, concat_65272, v_d_divisor__1, concat_65273, tuple_index_65274, tuple_index_65275};
  assign tuple_index_65279 = division__7_data[13:1];
  assign tuple_index_65280 = division__7_data[0:0];
  assign stage_outputs_valid_0 = division__7_valid & division__8_ready;
  assign tuple_65282 = {tuple_65278, tuple_index_65279, tuple_index_65280};
  assign division__7_ready = stage_outputs_valid_0;
  assign division__8_data = tuple_65282;
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
  wire literal_65298;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65300;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65302;
  wire [25:0] concat_65303;
  wire [25:0] v_difference__1;
  wire bit_slice_65305;
  wire [23:0] bit_slice_65306;
  wire [23:0] bit_slice_65307;
  wire [23:0] remainder;
  wire [25:0] concat_65309;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65311;
  wire bit_slice_65312;
  wire [23:0] bit_slice_65313;
  wire [23:0] concat_65314;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65319;
  wire fits;
  wire fits__1;
  wire tuple_index_65325;
  wire [10:0] tuple_index_65326;
  wire [24:0] concat_65327;
  wire [25:0] concat_65328;
  wire [1:0] tuple_index_65329;
  wire tuple_index_65330;
  wire [89:0] tuple_65333;
  wire [12:0] tuple_index_65334;
  wire tuple_index_65335;
  wire stage_outputs_valid_0;
  wire [103:0] tuple_65337;
  assign v_d = division__8_data[103:14];
  assign literal_65298 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65300 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65302 = {literal_65298, v_d_remainder__1};
  assign concat_65303 = {literal_65300, v_d_divisor__1};
  assign v_difference__1 = concat_65302 - concat_65303;
  assign bit_slice_65305 = v_difference__1[25];
  assign bit_slice_65306 = v_difference__1[23:0];
  assign bit_slice_65307 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65305 ? bit_slice_65307 : bit_slice_65306;
  assign concat_65309 = {literal_65298, remainder, literal_65298};
  assign v_difference__2 = concat_65309 - concat_65303;
  assign bit_slice_65311 = remainder[22:0];
  assign bit_slice_65312 = v_difference__2[25];
  assign bit_slice_65313 = v_difference__2[23:0];
  assign concat_65314 = {bit_slice_65311, literal_65298};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65312 ? concat_65314 : bit_slice_65313;
  assign bit_slice_65319 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65305;
  assign fits__1 = ~bit_slice_65312;
  assign tuple_index_65325 = v_d[89:89];
  assign tuple_index_65326 = v_d[88:78];
  assign concat_65327 = {remainder__1, literal_65298};
  assign concat_65328 = {bit_slice_65319, fits, fits__1};
  assign tuple_index_65329 = v_d[2:1];
  assign tuple_index_65330 = v_d[0:0];
  assign tuple_65333 = {tuple_index_65325, tuple_index_65326, concat_65327, v_d_divisor__1, concat_65328, tuple_index_65329, tuple_index_65330};
  assign tuple_index_65334 = division__8_data[13:1];
  assign tuple_index_65335 = division__8_data[0:0];
  assign stage_outputs_valid_0 = division__8_valid & division__9_ready;
  assign tuple_65337 = {tuple_65333, tuple_index_65334, tuple_index_65335};
  assign division__8_ready = stage_outputs_valid_0;
  assign division__9_data = tuple_65337;
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
  wire literal_65353;
  wire [24:0] v_d_remainder__1;
  wire [1:0] literal_65355;
  wire [23:0] v_d_divisor__1;
  wire [25:0] concat_65357;
  wire [25:0] concat_65358;
  wire [25:0] v_difference__1;
  wire bit_slice_65360;
  wire [23:0] bit_slice_65361;
  wire [23:0] bit_slice_65362;
  wire [23:0] remainder;
  wire [25:0] concat_65364;
  wire [25:0] v_difference__2;
  wire [22:0] bit_slice_65366;
  wire bit_slice_65367;
  wire [23:0] bit_slice_65368;
  wire [23:0] concat_65369;
  wire [25:0] v_d_quotient__1;
  wire [23:0] remainder__1;
  wire [23:0] bit_slice_65372;
  wire fits;
  wire fits__1;
  wire tuple_index_65377;
  wire [10:0] tuple_index_65378;
  wire [24:0] concat_65379;
  wire [25:0] concat_65380;
  wire [1:0] tuple_index_65381;
  wire tuple_index_65382;
  wire [89:0] tuple_65386;
  wire [12:0] tuple_index_65387;
  wire tuple_index_65388;
  wire [103:0] tuple_65391;
  wire stage_outputs_valid_0;
  assign v_d = division__9_data[103:14];
  assign literal_65353 = 1'h0;
  assign v_d_remainder__1 = v_d[77:53];
  assign literal_65355 = 2'h0;
  assign v_d_divisor__1 = v_d[52:29];
  assign concat_65357 = {literal_65353, v_d_remainder__1};
  assign concat_65358 = {literal_65355, v_d_divisor__1};
  assign v_difference__1 = concat_65357 - concat_65358;
  assign bit_slice_65360 = v_difference__1[25];
  assign bit_slice_65361 = v_difference__1[23:0];
  assign bit_slice_65362 = v_d_remainder__1[23:0];
  assign remainder = bit_slice_65360 ? bit_slice_65362 : bit_slice_65361;
  assign concat_65364 = {literal_65353, remainder, literal_65353};
  assign v_difference__2 = concat_65364 - concat_65358;
  assign bit_slice_65366 = remainder[22:0];
  assign bit_slice_65367 = v_difference__2[25];
  assign bit_slice_65368 = v_difference__2[23:0];
  assign concat_65369 = {bit_slice_65366, literal_65353};
  assign v_d_quotient__1 = v_d[28:3];
  assign remainder__1 = bit_slice_65367 ? concat_65369 : bit_slice_65368;
  assign bit_slice_65372 = v_d_quotient__1[23:0];
  assign fits = ~bit_slice_65360;
  assign fits__1 = ~bit_slice_65367;
  assign tuple_index_65377 = v_d[89:89];
  assign tuple_index_65378 = v_d[88:78];
  assign concat_65379 = {remainder__1, literal_65353};
  assign concat_65380 = {bit_slice_65372, fits, fits__1};
  assign tuple_index_65381 = v_d[2:1];
  assign tuple_index_65382 = v_d[0:0];
  assign tuple_65386 = {tuple_index_65377, tuple_index_65378, concat_65379, v_d_divisor__1, concat_65380, tuple_index_65381, tuple_index_65382};
  assign tuple_index_65387 = division__9_data[13:1];
  assign tuple_index_65388 = division__9_data[0:0];
  assign tuple_65391 = {tuple_65386, tuple_index_65387, tuple_index_65388};
  assign stage_outputs_valid_0 = division__9_valid & division__10_ready;
  assign division__10_data = tuple_65391;
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
  wire [10:0] literal_65574;
  wire [10:0] literal_65575;
  wire [10:0] exponent;
  wire overflows;
  wire [10:0] literal_65578;
  wire [10:0] literal_65579;
  wire [5:0] bit_slice_65580;
  wire [10:0] sel_65581;
  wire [24:0] v_d_remainder;
  wire [24:0] literal_65583;
  wire slt_65584;
  wire [5:0] neg_65585;
  wire [5:0] literal_65586;
  wire bit_slice_65587;
  wire [25:0] v_d_quotient;
  wire ne_65589;
  wire [5:0] sel_65590;
  wire [5:0] sign_ext_65591;
  wire [20:0] literal_65592;
  wire [25:0] not_65593;
  wire [20:0] literal_65594;
  wire not_65595;
  wire [47:0] literal_65596;
  wire [5:0] shift;
  wire [47:0] concat_65598;
  wire [47:0] concat_65599;
  wire [47:0] shll_65600;
  wire [47:0] whole;
  wire [47:0] nor_65602;
  wire [47:0] literal_65603;
  wire bit_slice_65604;
  wire ne_65605;
  wire v_d_zero;
  wire [46:0] bit_slice_65607;
  wire or_65608;
  wire not_65609;
  wire [47:0] value;
  wire [47:0] sign_ext_65611;
  wire [47:0] significand;
  wire [22:0] bit_slice_65613;
  wire [22:0] literal_65614;
  wire [8:0] bit_slice_65615;
  wire [8:0] literal_65616;
  wire bit_slice_65617;
  wire bit_slice_65618;
  wire ne_65619;
  wire [8:0] add_65620;
  wire [8:0] sign_ext_65621;
  wire bit_slice_65622;
  wire or_65623;
  wire [8:0] exponent__2;
  wire [22:0] bit_slice_65625;
  wire [30:0] literal_65626;
  wire up;
  wire [31:0] concat_65628;
  wire [31:0] concat_65629;
  wire [1:0] v_d_special;
  wire [31:0] value__1;
  wire [31:0] literal_65632;
  wire n_special__1_infinite;
  wire ugt_65634;
  wire v_d_sign;
  wire or_65636;
  wire [30:0] bit_slice_65637;
  wire [30:0] INFINITY;
  wire not_65641;
  wire n_special__2_nan;
  wire [30:0] sel_65643;
  wire [30:0] NAN;
  wire nor_65648;
  wire [30:0] size;
  wire [31:0] concat_65652;
  wire [12:0] v_tag;
  wire v_fourth;
  wire stage_outputs_valid_0;
  wire [45:0] tuple_65656;
  assign v_d = division__13_data[103:14];
  assign v_d_exponent__1 = v_d[88:78];
  assign literal_65574 = 11'h7ff;
  assign literal_65575 = 11'h0ff;
  assign exponent = v_d_exponent__1 + literal_65574;
  assign overflows = $signed(v_d_exponent__1) >= $signed(literal_65575);
  assign literal_65578 = 11'h0fe;
  assign literal_65579 = 11'h7ce;
  assign bit_slice_65580 = exponent[5:0];
  assign sel_65581 = overflows ? literal_65578 : exponent;
  assign v_d_remainder = v_d[77:53];
  assign literal_65583 = 25'h000_0000;
  assign slt_65584 = $signed(exponent) < $signed(literal_65579);
  assign neg_65585 = -bit_slice_65580;
  assign literal_65586 = 6'h32;
  assign bit_slice_65587 = sel_65581[10];
  assign v_d_quotient = v_d[28:3];
  assign ne_65589 = v_d_remainder != literal_65583;
  assign sel_65590 = slt_65584 ? literal_65586 : neg_65585;
  assign sign_ext_65591 = {6{bit_slice_65587}};
  assign literal_65592 = 21'h00_0000;
  assign not_65593 = ~v_d_quotient;
  assign literal_65594 = 21'h1f_ffff;
  assign not_65595 = ~ne_65589;
  assign literal_65596 = 48'hffff_ffff_ffff;
  assign shift = sel_65590 & sign_ext_65591;
  assign concat_65598 = {v_d_quotient, literal_65592, ne_65589};
  assign concat_65599 = {not_65593, literal_65594, not_65595};
  assign shll_65600 = shift >= 6'h30 ? 48'h0000_0000_0000 : literal_65596 << shift;
  assign whole = shift >= 6'h30 ? 48'h0000_0000_0000 : concat_65598 >> shift;
  assign nor_65602 = ~(concat_65599 | shll_65600);
  assign literal_65603 = 48'h0000_0000_0000;
  assign bit_slice_65604 = whole[0];
  assign ne_65605 = nor_65602 != literal_65603;
  assign v_d_zero = v_d[0:0];
  assign bit_slice_65607 = whole[47:1];
  assign or_65608 = bit_slice_65604 | ne_65605;
  assign not_65609 = ~v_d_zero;
  assign value = {bit_slice_65607, or_65608};
  assign sign_ext_65611 = {48{not_65609}};
  assign significand = value & sign_ext_65611;
  assign bit_slice_65613 = significand[22:0];
  assign literal_65614 = 23'h00_0000;
  assign bit_slice_65615 = sel_65581[8:0];
  assign literal_65616 = 9'h001;
  assign bit_slice_65617 = significand[47];
  assign bit_slice_65618 = significand[24];
  assign ne_65619 = bit_slice_65613 != literal_65614;
  assign add_65620 = bit_slice_65615 + literal_65616;
  assign sign_ext_65621 = {9{bit_slice_65617}};
  assign bit_slice_65622 = significand[23];
  assign or_65623 = bit_slice_65618 | ne_65619;
  assign exponent__2 = add_65620 & sign_ext_65621;
  assign bit_slice_65625 = significand[46:24];
  assign literal_65626 = 31'h0000_0000;
  assign up = bit_slice_65622 & or_65623;
  assign concat_65628 = {exponent__2, bit_slice_65625};
  assign concat_65629 = {literal_65626, up};
  assign v_d_special = v_d[2:1];
  assign value__1 = concat_65628 + concat_65629;
  assign literal_65632 = 32'h7f7f_ffff;
  assign n_special__1_infinite = v_d_special[1:1];
  assign ugt_65634 = value__1 > literal_65632;
  assign v_d_sign = v_d[89:89];
  assign or_65636 = n_special__1_infinite | ugt_65634;
  assign bit_slice_65637 = value__1[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign not_65641 = ~v_d_sign;
  assign n_special__2_nan = v_d_special[0:0];
  assign sel_65643 = or_65636 ? INFINITY : bit_slice_65637;
  assign NAN = 31'h7fc0_0000;
  assign nor_65648 = ~(not_65641 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_65643;
  assign concat_65652 = {nor_65648, size};
  assign v_tag = division__13_data[13:1];
  assign v_fourth = division__13_data[0:0];
  assign stage_outputs_valid_0 = division__13_valid & quotients_ready;
  assign tuple_65656 = {concat_65652, v_tag, v_fourth};
  assign division__13_ready = stage_outputs_valid_0;
  assign quotients_data = tuple_65656;
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
  wire [7:0] literal_65673;
  wire normal;
  wire [7:0] literal_65675;
  wire [7:0] literal_65676;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_65678;
  wire [7:0] literal_65679;
  wire ugt_65680;
  wire [4:0] bit_slice_65681;
  wire [4:0] literal_65682;
  wire [22:0] fraction;
  wire [24:0] literal_65684;
  wire [4:0] sel_65685;
  wire not_65686;
  wire [22:0] not_65687;
  wire [24:0] shll_65688;
  wire literal_65689;
  wire [23:0] p_significand;
  wire [23:0] concat_65691;
  wire [23:0] bit_slice_65692;
  wire [24:0] doubled;
  wire [23:0] whole__1;
  wire [23:0] nor_65695;
  wire [23:0] literal_65696;
  wire [24:0] shrl_65697;
  wire bit_slice_65698;
  wire ne_65699;
  wire [12:0] v_tag;
  wire half;
  wire or_65702;
  wire [1:0] v_tag_top;
  wire [22:0] literal_65704;
  wire and_65705;
  wire bit_slice_65706;
  wire bit_slice_65707;
  wire [23:0] concat_65708;
  wire or_65709;
  wire [23:0] add_65710;
  wire [6:0] sign_ext_65711;
  wire [3:0] sign_ext_65712;
  wire [2:0] literal_65713;
  wire [7:0] literal_65714;
  wire [14:0] whole;
  wire [14:0] concat_65716;
  wire large__1;
  wire ugt_65718;
  wire or_65719;
  wire [13:0] bit_slice_65720;
  wire [13:0] concat_65721;
  wire [13:0] size;
  wire [14:0] concat_65723;
  wire p_sign;
  wire [14:0] neg_65725;
  wire [4:0] v_tag__1_op;
  wire [4:0] literal_65728;
  wire [14:0] sel_65729;
  wire v_fourth;
  wire eq_65734;
  wire [31:0] code;
  wire not_65733;
  wire [31:0] value;
  wire [63:0] bit_slice_65741;
  wire or_65739;
  wire [127:0] joined;
  wire [95:0] concat_65745;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_65748;
  wire and_69535;
  assign v_value = quotients_data[45:14];
  assign exponent = v_value[30:23];
  assign literal_65673 = 8'h00;
  assign normal = exponent != literal_65673;
  assign literal_65675 = 8'h01;
  assign literal_65676 = 8'h96;
  assign p_exponent__1 = normal ? exponent : literal_65675;
  assign sub_65678 = literal_65676 - p_exponent__1;
  assign literal_65679 = 8'h1a;
  assign ugt_65680 = sub_65678 > literal_65679;
  assign bit_slice_65681 = sub_65678[4:0];
  assign literal_65682 = 5'h1a;
  assign fraction = v_value[22:0];
  assign literal_65684 = 25'h1ff_ffff;
  assign sel_65685 = ugt_65680 ? literal_65682 : bit_slice_65681;
  assign not_65686 = ~normal;
  assign not_65687 = ~fraction;
  assign shll_65688 = sel_65685 >= 5'h19 ? 25'h000_0000 : literal_65684 << sel_65685;
  assign literal_65689 = 1'h0;
  assign p_significand = {normal, fraction};
  assign concat_65691 = {not_65686, not_65687};
  assign bit_slice_65692 = shll_65688[24:1];
  assign doubled = {normal, fraction, literal_65689};
  assign whole__1 = sel_65685 >= 5'h18 ? 24'h00_0000 : p_significand >> sel_65685;
  assign nor_65695 = ~(concat_65691 | bit_slice_65692);
  assign literal_65696 = 24'h00_0000;
  assign shrl_65697 = sel_65685 >= 5'h19 ? 25'h000_0000 : doubled >> sel_65685;
  assign bit_slice_65698 = whole__1[0];
  assign ne_65699 = nor_65695 != literal_65696;
  assign v_tag = quotients_data[13:1];
  assign half = shrl_65697[0];
  assign or_65702 = bit_slice_65698 | ne_65699;
  assign v_tag_top = v_tag[7:6];
  assign literal_65704 = 23'h00_0000;
  assign and_65705 = half & or_65702;
  assign bit_slice_65706 = v_tag_top[0];
  assign bit_slice_65707 = v_tag_top[1];
  assign concat_65708 = {literal_65704, and_65705};
  assign or_65709 = bit_slice_65706 | bit_slice_65707;
  assign add_65710 = whole__1 + concat_65708;
  assign sign_ext_65711 = {7{bit_slice_65707}};
  assign sign_ext_65712 = {4{or_65709}};
  assign literal_65713 = 3'h7;
  assign literal_65714 = 8'h8c;
  assign whole = add_65710[14:0];
  assign concat_65716 = {literal_65689, sign_ext_65711, sign_ext_65712, literal_65713};
  assign large__1 = p_exponent__1 > literal_65714;
  assign ugt_65718 = whole > concat_65716;
  assign or_65719 = large__1 | ugt_65718;
  assign bit_slice_65720 = add_65710[13:0];
  assign concat_65721 = {sign_ext_65711, sign_ext_65712, literal_65713};
  assign size = or_65719 ? concat_65721 : bit_slice_65720;
  assign concat_65723 = {literal_65689, size};
  assign p_sign = v_value[31];
  assign neg_65725 = -concat_65723;
  assign v_tag__1_op = v_tag[12:8];
  assign literal_65728 = 5'h06;
  assign sel_65729 = p_sign ? neg_65725 : concat_65723;
  assign v_fourth = quotients_data[0:0];
  assign eq_65734 = v_tag__1_op == literal_65728;
  assign code = {{17{sel_65729[14]}}, sel_65729};
  assign not_65733 = ~v_fourth;
  assign value = eq_65734 ? code : v_value;
  assign bit_slice_65741 = ____state[95:32];
  assign or_65739 = divider_results_ready | not_65733;
  assign joined = {value, ____state};
  assign concat_65745 = {value, bit_slice_65741};
  assign stage_outputs_valid_0 = quotients_valid & or_65739;
  assign tuple_65748 = {joined, v_tag};
  assign and_69535 = quotients_valid & v_fourth;
  always @ (posedge clk) begin
    if (rst) begin
      ____state <= 96'h0000_0000_0000_0000_0000_0000;
    end else begin
      ____state <= stage_outputs_valid_0 ? concat_65745 : ____state;
    end
  end
  assign divider_results_data = tuple_65748;
  assign divider_results_valid = and_69535;
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
  wire bit_slice_64697;
  wire bit_slice_64698;
  wire [31:0] leading_bits___state_0;
  wire first;
  wire [127:0] extended___state_0;
  wire [127:0] tuple_index_64705;
  wire [127:0] extended___state_1;
  wire [127:0] tuple_index_64707;
  wire [127:0] v_a__1;
  wire [127:0] v_b__1;
  wire [7:0] exponent;
  wire [7:0] literal_64711;
  wire [7:0] exponent__1;
  wire normal;
  wire [22:0] fraction;
  wire normal__1;
  wire [22:0] fraction__1;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__1;
  wire [23:0] reverse_64719;
  wire [23:0] reverse_64720;
  wire [7:0] literal_64721;
  wire [24:0] one_hot_64722;
  wire [24:0] one_hot_64723;
  wire literal_64724;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_64726;
  wire [4:0] encode_64727;
  wire [7:0] y_exponent;
  wire [4:0] encode_64729;
  wire [22:0] literal_64730;
  wire [8:0] concat_64731;
  wire [8:0] concat_64732;
  wire [8:0] concat_64733;
  wire [8:0] concat_64734;
  wire [7:0] literal_64735;
  wire eq_64736;
  wire eq_64737;
  wire [8:0] sub_64738;
  wire [8:0] sub_64739;
  wire [23:0] sx;
  wire [23:0] sy;
  wire special;
  wire special__1;
  wire not_64744;
  wire not_64745;
  wire [9:0] sign_ext_64746;
  wire [9:0] sign_ext_64747;
  wire smaller;
  wire not_64749;
  wire not_64750;
  wire x_infinite__1;
  wire y_infinite;
  wire x_zero;
  wire y_zero;
  wire [9:0] sub_64757;
  wire [9:0] literal_64758;
  wire not_64759;
  wire x_nan;
  wire y_nan;
  wire and_64762;
  wire and_64763;
  wire [12:0] tuple_index_64764;
  wire not_64756;
  wire x_sign;
  wire y_sign;
  wire [10:0] sign_ext_64769;
  wire [10:0] concat_64770;
  wire [24:0] concat_64771;
  wire [24:0] concat_64772;
  wire or_64773;
  wire or_64774;
  wire [4:0] tuple_index_64776;
  wire [1:0] tuple_index_64778;
  wire tuple_index_64780;
  wire [3:0] tuple_index_64782;
  wire tuple_index_64784;
  wire active_inputs_valid_0;
  wire xor_64788;
  wire [10:0] add_64789;
  wire [24:0] sel_64790;
  wire [25:0] literal_64791;
  wire [1:0] tuple_64792;
  wire or_64793;
  wire [4:0] sel_64794;
  wire [1:0] sel_64795;
  wire sel_64796;
  wire [3:0] sel_64797;
  wire sel_64798;
  wire [1:0] literal_64799;
  wire [1:0] literal_64802;
  wire stage_outputs_valid_0;
  wire [89:0] d;
  wire [12:0] v_tag;
  wire eq_64805;
  wire [1:0] add_64812;
  wire [95:0] bit_slice_64814;
  wire [95:0] bit_slice_64816;
  wire and_69474;
  wire [103:0] tuple_64819;
  assign bit_slice_64697 = ____state_9[0];
  assign bit_slice_64698 = ____state_9[1];
  assign leading_bits___state_0 = 32'h0000_0000;
  assign first = ~(bit_slice_64697 | bit_slice_64698);
  assign extended___state_0 = {leading_bits___state_0, ____state_0};
  assign tuple_index_64705 = divider_data[275:148];
  assign extended___state_1 = {leading_bits___state_0, ____state_1};
  assign tuple_index_64707 = divider_data[147:20];
  assign v_a__1 = first ? tuple_index_64705 : extended___state_0;
  assign v_b__1 = first ? tuple_index_64707 : extended___state_1;
  assign exponent = v_a__1[30:23];
  assign literal_64711 = 8'h00;
  assign exponent__1 = v_b__1[30:23];
  assign normal = exponent != literal_64711;
  assign fraction = v_a__1[22:0];
  assign normal__1 = exponent__1 != literal_64711;
  assign fraction__1 = v_b__1[22:0];
  assign x_significand__2 = {normal, fraction};
  assign y_significand__1 = {normal__1, fraction__1};
  assign reverse_64719 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign reverse_64720 = {y_significand__1[0], y_significand__1[1], y_significand__1[2], y_significand__1[3], y_significand__1[4], y_significand__1[5], y_significand__1[6], y_significand__1[7], y_significand__1[8], y_significand__1[9], y_significand__1[10], y_significand__1[11], y_significand__1[12], y_significand__1[13], y_significand__1[14], y_significand__1[15], y_significand__1[16], y_significand__1[17], y_significand__1[18], y_significand__1[19], y_significand__1[20], y_significand__1[21], y_significand__1[22], y_significand__1[23]};
  assign literal_64721 = 8'h01;
  assign one_hot_64722 = {reverse_64719[23:0] == 24'h00_0000, reverse_64719[23] && reverse_64719[22:0] == 23'h00_0000, reverse_64719[22] && reverse_64719[21:0] == 22'h00_0000, reverse_64719[21] && reverse_64719[20:0] == 21'h00_0000, reverse_64719[20] && reverse_64719[19:0] == 20'h0_0000, reverse_64719[19] && reverse_64719[18:0] == 19'h0_0000, reverse_64719[18] && reverse_64719[17:0] == 18'h0_0000, reverse_64719[17] && reverse_64719[16:0] == 17'h0_0000, reverse_64719[16] && reverse_64719[15:0] == 16'h0000, reverse_64719[15] && reverse_64719[14:0] == 15'h0000, reverse_64719[14] && reverse_64719[13:0] == 14'h0000, reverse_64719[13] && reverse_64719[12:0] == 13'h0000, reverse_64719[12] && reverse_64719[11:0] == 12'h000, reverse_64719[11] && reverse_64719[10:0] == 11'h000, reverse_64719[10] && reverse_64719[9:0] == 10'h000, reverse_64719[9] && reverse_64719[8:0] == 9'h000, reverse_64719[8] && reverse_64719[7:0] == 8'h00, reverse_64719[7] && reverse_64719[6:0] == 7'h00, reverse_64719[6] && reverse_64719[5:0] == 6'h00, reverse_64719[5] && reverse_64719[4:0] == 5'h00, reverse_64719[4] && reverse_64719[3:0] == 4'h0, reverse_64719[3] && reverse_64719[2:0] == 3'h0, reverse_64719[2] && reverse_64719[1:0] == 2'h0, reverse_64719[1] && !reverse_64719[0], reverse_64719[0]};
  assign one_hot_64723 = {reverse_64720[23:0] == 24'h00_0000, reverse_64720[23] && reverse_64720[22:0] == 23'h00_0000, reverse_64720[22] && reverse_64720[21:0] == 22'h00_0000, reverse_64720[21] && reverse_64720[20:0] == 21'h00_0000, reverse_64720[20] && reverse_64720[19:0] == 20'h0_0000, reverse_64720[19] && reverse_64720[18:0] == 19'h0_0000, reverse_64720[18] && reverse_64720[17:0] == 18'h0_0000, reverse_64720[17] && reverse_64720[16:0] == 17'h0_0000, reverse_64720[16] && reverse_64720[15:0] == 16'h0000, reverse_64720[15] && reverse_64720[14:0] == 15'h0000, reverse_64720[14] && reverse_64720[13:0] == 14'h0000, reverse_64720[13] && reverse_64720[12:0] == 13'h0000, reverse_64720[12] && reverse_64720[11:0] == 12'h000, reverse_64720[11] && reverse_64720[10:0] == 11'h000, reverse_64720[10] && reverse_64720[9:0] == 10'h000, reverse_64720[9] && reverse_64720[8:0] == 9'h000, reverse_64720[8] && reverse_64720[7:0] == 8'h00, reverse_64720[7] && reverse_64720[6:0] == 7'h00, reverse_64720[6] && reverse_64720[5:0] == 6'h00, reverse_64720[5] && reverse_64720[4:0] == 5'h00, reverse_64720[4] && reverse_64720[3:0] == 4'h0, reverse_64720[3] && reverse_64720[2:0] == 3'h0, reverse_64720[2] && reverse_64720[1:0] == 2'h0, reverse_64720[1] && !reverse_64720[0], reverse_64720[0]};
  assign literal_64724 = 1'h0;
  assign x_exponent__1 = normal ? exponent : literal_64721;
  assign literal_64726 = 4'h0;
  assign encode_64727 = {one_hot_64722[16] | one_hot_64722[17] | one_hot_64722[18] | one_hot_64722[19] | one_hot_64722[20] | one_hot_64722[21] | one_hot_64722[22] | one_hot_64722[23] | one_hot_64722[24], one_hot_64722[8] | one_hot_64722[9] | one_hot_64722[10] | one_hot_64722[11] | one_hot_64722[12] | one_hot_64722[13] | one_hot_64722[14] | one_hot_64722[15] | one_hot_64722[24], one_hot_64722[4] | one_hot_64722[5] | one_hot_64722[6] | one_hot_64722[7] | one_hot_64722[12] | one_hot_64722[13] | one_hot_64722[14] | one_hot_64722[15] | one_hot_64722[20] | one_hot_64722[21] | one_hot_64722[22] | one_hot_64722[23], one_hot_64722[2] | one_hot_64722[3] | one_hot_64722[6] | one_hot_64722[7] | one_hot_64722[10] | one_hot_64722[11] | one_hot_64722[14] | one_hot_64722[15] | one_hot_64722[18] | one_hot_64722[19] | one_hot_64722[22] | one_hot_64722[23], one_hot_64722[1] | one_hot_64722[3] | one_hot_64722[5] | one_hot_64722[7] | one_hot_64722[9] | one_hot_64722[11] | one_hot_64722[13] | one_hot_64722[15] | one_hot_64722[17] | one_hot_64722[19] | one_hot_64722[21] | one_hot_64722[23]};
  assign y_exponent = normal__1 ? exponent__1 : literal_64721;
  assign encode_64729 = {one_hot_64723[16] | one_hot_64723[17] | one_hot_64723[18] | one_hot_64723[19] | one_hot_64723[20] | one_hot_64723[21] | one_hot_64723[22] | one_hot_64723[23] | one_hot_64723[24], one_hot_64723[8] | one_hot_64723[9] | one_hot_64723[10] | one_hot_64723[11] | one_hot_64723[12] | one_hot_64723[13] | one_hot_64723[14] | one_hot_64723[15] | one_hot_64723[24], one_hot_64723[4] | one_hot_64723[5] | one_hot_64723[6] | one_hot_64723[7] | one_hot_64723[12] | one_hot_64723[13] | one_hot_64723[14] | one_hot_64723[15] | one_hot_64723[20] | one_hot_64723[21] | one_hot_64723[22] | one_hot_64723[23], one_hot_64723[2] | one_hot_64723[3] | one_hot_64723[6] | one_hot_64723[7] | one_hot_64723[10] | one_hot_64723[11] | one_hot_64723[14] | one_hot_64723[15] | one_hot_64723[18] | one_hot_64723[19] | one_hot_64723[22] | one_hot_64723[23], one_hot_64723[1] | one_hot_64723[3] | one_hot_64723[5] | one_hot_64723[7] | one_hot_64723[9] | one_hot_64723[11] | one_hot_64723[13] | one_hot_64723[15] | one_hot_64723[17] | one_hot_64723[19] | one_hot_64723[21] | one_hot_64723[23]};
  assign literal_64730 = 23'h00_0000;
  assign concat_64731 = {literal_64724, x_exponent__1};
  assign concat_64732 = {literal_64726, encode_64727};
  assign concat_64733 = {literal_64724, y_exponent};
  assign concat_64734 = {literal_64726, encode_64729};
  assign literal_64735 = 8'hff;
  assign eq_64736 = fraction == literal_64730;
  assign eq_64737 = fraction__1 == literal_64730;
  assign sub_64738 = concat_64731 - concat_64732;
  assign sub_64739 = concat_64733 - concat_64734;
  assign sx = encode_64727 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_64727;
  assign sy = encode_64729 >= 5'h18 ? 24'h00_0000 : y_significand__1 << encode_64729;
  assign special = exponent == literal_64735;
  assign special__1 = exponent__1 == literal_64735;
  assign not_64744 = ~eq_64736;
  assign not_64745 = ~eq_64737;
  assign sign_ext_64746 = {{1{sub_64738[8]}}, sub_64738};
  assign sign_ext_64747 = {{1{sub_64739[8]}}, sub_64739};
  assign smaller = sx < sy;
  assign not_64749 = ~special;
  assign not_64750 = ~special__1;
  assign x_infinite__1 = special & eq_64736;
  assign y_infinite = special__1 & eq_64737;
  assign x_zero = ~(normal | not_64744);
  assign y_zero = ~(normal__1 | not_64745);
  assign sub_64757 = sign_ext_64746 - sign_ext_64747;
  assign literal_64758 = 10'h03f;
  assign not_64759 = ~smaller;
  assign x_nan = ~(not_64749 | eq_64736);
  assign y_nan = ~(not_64750 | eq_64737);
  assign and_64762 = x_infinite__1 & y_infinite;
  assign and_64763 = x_zero & y_zero;
  assign tuple_index_64764 = divider_data[12:0];
  assign not_64756 = ~first;
  assign x_sign = v_a__1[31];
  assign y_sign = v_b__1[31];
  assign sign_ext_64769 = {{1{sub_64757[9]}}, sub_64757};
  assign concat_64770 = {literal_64758, not_64759};
  assign concat_64771 = {literal_64724, sx};
  assign concat_64772 = {sx, literal_64724};
  assign or_64773 = x_infinite__1 | y_zero;
  assign or_64774 = x_nan | y_nan | and_64762 | and_64763;
  assign tuple_index_64776 = tuple_index_64764[12:8];
  assign tuple_index_64778 = tuple_index_64764[7:6];
  assign tuple_index_64780 = tuple_index_64764[5:5];
  assign tuple_index_64782 = tuple_index_64764[4:1];
  assign tuple_index_64784 = tuple_index_64764[0:0];
  assign active_inputs_valid_0 = divider_valid | not_64756;
  assign xor_64788 = x_sign ^ y_sign;
  assign add_64789 = sign_ext_64769 + concat_64770;
  assign sel_64790 = smaller ? concat_64772 : concat_64771;
  assign literal_64791 = 26'h000_0000;
  assign tuple_64792 = {or_64773, or_64774};
  assign or_64793 = x_zero | y_infinite;
  assign sel_64794 = first ? tuple_index_64776 : ____state_4;
  assign sel_64795 = first ? tuple_index_64778 : ____state_5;
  assign sel_64796 = first ? tuple_index_64780 : ____state_6;
  assign sel_64797 = first ? tuple_index_64782 : ____state_7;
  assign sel_64798 = first ? tuple_index_64784 : ____state_8;
  assign literal_64799 = 2'h3;
  assign literal_64802 = 2'h1;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & division__0_ready;
  assign d = {xor_64788, add_64789, sel_64790, sy, literal_64791, tuple_64792, or_64793};
  assign v_tag = {sel_64794, sel_64795, sel_64796, sel_64797, sel_64798};
  assign eq_64805 = ____state_9 == literal_64799;
  assign add_64812 = ____state_9 + literal_64802;
  assign bit_slice_64814 = v_a__1[127:32];
  assign bit_slice_64816 = v_b__1[127:32];
  assign and_69474 = stage_outputs_valid_0 & first;
  assign tuple_64819 = {d, v_tag, eq_64805};
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
      ____state_4 <= stage_outputs_valid_0 ? sel_64794 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_64795 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_64796 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_64797 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_64798 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? add_64812 : ____state_9;
      ____state_0 <= stage_outputs_valid_0 ? bit_slice_64814 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? bit_slice_64816 : ____state_1;
    end
  end
  assign divider_ready = and_69474;
  assign division__0_data = tuple_64819;
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
  wire [1:0] literal_64374;
  wire [1:0] literal_64375;
  wire [1:0] literal_64376;
  wire [1:0] literal_64377;
  wire [108:0] array_index_64378;
  wire [108:0] array_index_64379;
  wire [108:0] array_index_64380;
  wire [108:0] array_index_64381;
  wire [47:0] a_large__1;
  wire [47:0] a_small__1;
  wire [47:0] a_large__2;
  wire [47:0] a_small__2;
  wire [47:0] a_large__3;
  wire [47:0] a_small__3;
  wire [47:0] a_large__4;
  wire [47:0] a_small__4;
  wire a_subtract;
  wire [47:0] add_64391;
  wire [47:0] sub_64392;
  wire a_subtract__1;
  wire [47:0] add_64394;
  wire [47:0] sub_64395;
  wire a_subtract__2;
  wire [47:0] add_64397;
  wire [47:0] sub_64398;
  wire a_subtract__3;
  wire [47:0] add_64400;
  wire [47:0] sub_64401;
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
  wire [59:0] tuple_64423;
  wire [59:0] tuple_64424;
  wire [59:0] tuple_64425;
  wire [59:0] tuple_64426;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_64432;
  assign v_p[0] = lane_aligned_data[121:13];
  assign v_p[1] = lane_aligned_data[230:122];
  assign v_p[2] = lane_aligned_data[339:231];
  assign v_p[3] = lane_aligned_data[448:340];
  assign literal_64374 = 2'h0;
  assign literal_64375 = 2'h1;
  assign literal_64376 = 2'h2;
  assign literal_64377 = 2'h3;
  assign array_index_64378 = v_p[literal_64374];
  assign array_index_64379 = v_p[literal_64375];
  assign array_index_64380 = v_p[literal_64376];
  assign array_index_64381 = v_p[literal_64377];
  assign a_large__1 = array_index_64378[98:51];
  assign a_small__1 = array_index_64378[50:3];
  assign a_large__2 = array_index_64379[98:51];
  assign a_small__2 = array_index_64379[50:3];
  assign a_large__3 = array_index_64380[98:51];
  assign a_small__3 = array_index_64380[50:3];
  assign a_large__4 = array_index_64381[98:51];
  assign a_small__4 = array_index_64381[50:3];
  assign a_subtract = array_index_64378[2:2];
  assign add_64391 = a_large__1 + a_small__1;
  assign sub_64392 = a_large__1 - a_small__1;
  assign a_subtract__1 = array_index_64379[2:2];
  assign add_64394 = a_large__2 + a_small__2;
  assign sub_64395 = a_large__2 - a_small__2;
  assign a_subtract__2 = array_index_64380[2:2];
  assign add_64397 = a_large__3 + a_small__3;
  assign sub_64398 = a_large__3 - a_small__3;
  assign a_subtract__3 = array_index_64381[2:2];
  assign add_64400 = a_large__4 + a_small__4;
  assign sub_64401 = a_large__4 - a_small__4;
  assign a_sign = array_index_64378[108:108];
  assign a_exponent = array_index_64378[107:99];
  assign significand = a_subtract ? sub_64392 : add_64391;
  assign a_special = array_index_64378[1:0];
  assign a_sign__1 = array_index_64379[108:108];
  assign a_exponent__1 = array_index_64379[107:99];
  assign significand__1 = a_subtract__1 ? sub_64395 : add_64394;
  assign a_special__1 = array_index_64379[1:0];
  assign a_sign__2 = array_index_64380[108:108];
  assign a_exponent__2 = array_index_64380[107:99];
  assign significand__2 = a_subtract__2 ? sub_64398 : add_64397;
  assign a_special__2 = array_index_64380[1:0];
  assign a_sign__3 = array_index_64381[108:108];
  assign a_exponent__3 = array_index_64381[107:99];
  assign significand__3 = a_subtract__3 ? sub_64401 : add_64400;
  assign a_special__3 = array_index_64381[1:0];
  assign tuple_64423 = {a_sign, a_exponent, significand, a_special};
  assign tuple_64424 = {a_sign__1, a_exponent__1, significand__1, a_special__1};
  assign tuple_64425 = {a_sign__2, a_exponent__2, significand__2, a_special__2};
  assign tuple_64426 = {a_sign__3, a_exponent__3, significand__3, a_special__3};
  assign p[0] = tuple_64423;
  assign p[1] = tuple_64424;
  assign p[2] = tuple_64425;
  assign p[3] = tuple_64426;
  assign v_tag = lane_aligned_data[12:0];
  assign stage_outputs_valid_0 = lane_aligned_valid & lane_exact_ready;
  assign tuple_64432 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_aligned_ready = stage_outputs_valid_0;
  assign lane_exact_data = tuple_64432;
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
  wire [1:0] literal_64270;
  wire [1:0] literal_64271;
  wire [1:0] literal_64272;
  wire [1:0] literal_64273;
  wire [114:0] array_index_64274;
  wire [114:0] array_index_64275;
  wire [114:0] array_index_64276;
  wire [114:0] array_index_64277;
  wire [47:0] p_small;
  wire [47:0] literal_64279;
  wire [5:0] p_shift;
  wire [47:0] p_small__1;
  wire [5:0] p_shift__1;
  wire [47:0] p_small__2;
  wire [5:0] p_shift__2;
  wire [47:0] p_small__3;
  wire [5:0] p_shift__3;
  wire [47:0] not_64287;
  wire [47:0] shll_64288;
  wire [47:0] not_64289;
  wire [47:0] shll_64290;
  wire [47:0] not_64291;
  wire [47:0] shll_64292;
  wire [47:0] not_64293;
  wire [47:0] shll_64294;
  wire [47:0] whole;
  wire [47:0] nor_64296;
  wire [47:0] literal_64297;
  wire [47:0] whole__1;
  wire [47:0] nor_64299;
  wire [47:0] whole__2;
  wire [47:0] nor_64301;
  wire [47:0] whole__3;
  wire [47:0] nor_64303;
  wire bit_slice_64304;
  wire ne_64305;
  wire bit_slice_64306;
  wire ne_64307;
  wire bit_slice_64308;
  wire ne_64309;
  wire bit_slice_64310;
  wire ne_64311;
  wire [46:0] bit_slice_64312;
  wire or_64313;
  wire [46:0] bit_slice_64314;
  wire or_64315;
  wire [46:0] bit_slice_64316;
  wire or_64317;
  wire [46:0] bit_slice_64318;
  wire or_64319;
  wire p_sign;
  wire [8:0] p_exponent;
  wire [47:0] p_large;
  wire [47:0] concat_64323;
  wire p_subtract;
  wire [1:0] p_special;
  wire p_sign__1;
  wire [8:0] p_exponent__1;
  wire [47:0] p_large__1;
  wire [47:0] concat_64329;
  wire p_subtract__1;
  wire [1:0] p_special__1;
  wire p_sign__2;
  wire [8:0] p_exponent__2;
  wire [47:0] p_large__2;
  wire [47:0] concat_64335;
  wire p_subtract__2;
  wire [1:0] p_special__2;
  wire p_sign__3;
  wire [8:0] p_exponent__3;
  wire [47:0] p_large__3;
  wire [47:0] concat_64341;
  wire p_subtract__3;
  wire [1:0] p_special__3;
  wire [108:0] tuple_64346;
  wire [108:0] tuple_64347;
  wire [108:0] tuple_64348;
  wire [108:0] tuple_64349;
  wire [108:0] p[0:3];
  wire [12:0] v_tag;
  wire [448:0] tuple_64357;
  wire stage_outputs_valid_0;
  assign v_p[0] = lane_prepared_data[127:13];
  assign v_p[1] = lane_prepared_data[242:128];
  assign v_p[2] = lane_prepared_data[357:243];
  assign v_p[3] = lane_prepared_data[472:358];
  assign literal_64270 = 2'h0;
  assign literal_64271 = 2'h1;
  assign literal_64272 = 2'h2;
  assign literal_64273 = 2'h3;
  assign array_index_64274 = v_p[literal_64270];
  assign array_index_64275 = v_p[literal_64271];
  assign array_index_64276 = v_p[literal_64272];
  assign array_index_64277 = v_p[literal_64273];
  assign p_small = array_index_64274[56:9];
  assign literal_64279 = 48'hffff_ffff_ffff;
  assign p_shift = array_index_64274[8:3];
  assign p_small__1 = array_index_64275[56:9];
  assign p_shift__1 = array_index_64275[8:3];
  assign p_small__2 = array_index_64276[56:9];
  assign p_shift__2 = array_index_64276[8:3];
  assign p_small__3 = array_index_64277[56:9];
  assign p_shift__3 = array_index_64277[8:3];
  assign not_64287 = ~p_small;
  assign shll_64288 = p_shift >= 6'h30 ? 48'h0000_0000_0000 : literal_64279 << p_shift;
  assign not_64289 = ~p_small__1;
  assign shll_64290 = p_shift__1 >= 6'h30 ? 48'h0000_0000_0000 : literal_64279 << p_shift__1;
  assign not_64291 = ~p_small__2;
  assign shll_64292 = p_shift__2 >= 6'h30 ? 48'h0000_0000_0000 : literal_64279 << p_shift__2;
  assign not_64293 = ~p_small__3;
  assign shll_64294 = p_shift__3 >= 6'h30 ? 48'h0000_0000_0000 : literal_64279 << p_shift__3;
  assign whole = p_shift >= 6'h30 ? 48'h0000_0000_0000 : p_small >> p_shift;
  assign nor_64296 = ~(not_64287 | shll_64288);
  assign literal_64297 = 48'h0000_0000_0000;
  assign whole__1 = p_shift__1 >= 6'h30 ? 48'h0000_0000_0000 : p_small__1 >> p_shift__1;
  assign nor_64299 = ~(not_64289 | shll_64290);
  assign whole__2 = p_shift__2 >= 6'h30 ? 48'h0000_0000_0000 : p_small__2 >> p_shift__2;
  assign nor_64301 = ~(not_64291 | shll_64292);
  assign whole__3 = p_shift__3 >= 6'h30 ? 48'h0000_0000_0000 : p_small__3 >> p_shift__3;
  assign nor_64303 = ~(not_64293 | shll_64294);
  assign bit_slice_64304 = whole[0];
  assign ne_64305 = nor_64296 != literal_64297;
  assign bit_slice_64306 = whole__1[0];
  assign ne_64307 = nor_64299 != literal_64297;
  assign bit_slice_64308 = whole__2[0];
  assign ne_64309 = nor_64301 != literal_64297;
  assign bit_slice_64310 = whole__3[0];
  assign ne_64311 = nor_64303 != literal_64297;
  assign bit_slice_64312 = whole[47:1];
  assign or_64313 = bit_slice_64304 | ne_64305;
  assign bit_slice_64314 = whole__1[47:1];
  assign or_64315 = bit_slice_64306 | ne_64307;
  assign bit_slice_64316 = whole__2[47:1];
  assign or_64317 = bit_slice_64308 | ne_64309;
  assign bit_slice_64318 = whole__3[47:1];
  assign or_64319 = bit_slice_64310 | ne_64311;
  assign p_sign = array_index_64274[114:114];
  assign p_exponent = array_index_64274[113:105];
  assign p_large = array_index_64274[104:57];
  assign concat_64323 = {bit_slice_64312, or_64313};
  assign p_subtract = array_index_64274[2:2];
  assign p_special = array_index_64274[1:0];
  assign p_sign__1 = array_index_64275[114:114];
  assign p_exponent__1 = array_index_64275[113:105];
  assign p_large__1 = array_index_64275[104:57];
  assign concat_64329 = {bit_slice_64314, or_64315};
  assign p_subtract__1 = array_index_64275[2:2];
  assign p_special__1 = array_index_64275[1:0];
  assign p_sign__2 = array_index_64276[114:114];
  assign p_exponent__2 = array_index_64276[113:105];
  assign p_large__2 = array_index_64276[104:57];
  assign concat_64335 = {bit_slice_64316, or_64317};
  assign p_subtract__2 = array_index_64276[2:2];
  assign p_special__2 = array_index_64276[1:0];
  assign p_sign__3 = array_index_64277[114:114];
  assign p_exponent__3 = array_index_64277[113:105];
  assign p_large__3 = array_index_64277[104:57];
  assign concat_64341 = {bit_slice_64318, or_64319};
  assign p_subtract__3 = array_index_64277[2:2];
  assign p_special__3 = array_index_64277[1:0];
  assign tuple_64346 = {p_sign, p_exponent, p_large, concat_64323, p_subtract, p_special};
  assign tuple_64347 = {p_sign__1, p_exponent__1, p_large__1, concat_64329, p_subtract__1, p_special__1};
  assign tuple_64348 = {p_sign__2, p_exponent__2, p_large__2, concat_64335, p_subtract__2, p_special__2};
  assign tuple_64349 = {p_sign__3, p_exponent__3, p_large__3, concat_64341, p_subtract__3, p_special__3};
  assign p[0] = tuple_64346;
  assign p[1] = tuple_64347;
  assign p[2] = tuple_64348;
  assign p[3] = tuple_64349;
  assign v_tag = lane_prepared_data[12:0];
  assign tuple_64357 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = lane_prepared_valid & lane_aligned_ready;
  assign lane_aligned_data = tuple_64357;
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
  wire [1:0] literal_64448;
  wire [1:0] literal_64449;
  wire [1:0] literal_64450;
  wire [1:0] literal_64451;
  wire [59:0] array_index_64452;
  wire [59:0] array_index_64453;
  wire [59:0] array_index_64454;
  wire [59:0] array_index_64455;
  wire [47:0] e_significand;
  wire [47:0] e_significand__1;
  wire [47:0] e_significand__2;
  wire [47:0] e_significand__3;
  wire [47:0] reverse_64460;
  wire [47:0] reverse_64461;
  wire [47:0] reverse_64462;
  wire [47:0] reverse_64463;
  wire [48:0] one_hot_64464;
  wire [48:0] one_hot_64465;
  wire [48:0] one_hot_64466;
  wire [48:0] one_hot_64467;
  wire [2:0] literal_64468;
  wire [5:0] encode_64469;
  wire [5:0] encode_64470;
  wire [5:0] encode_64471;
  wire [5:0] encode_64472;
  wire [8:0] zeros;
  wire [8:0] e_exponent;
  wire [8:0] zeros__1;
  wire [8:0] e_exponent__1;
  wire [8:0] zeros__2;
  wire [8:0] e_exponent__2;
  wire [8:0] zeros__3;
  wire [8:0] e_exponent__3;
  wire ult_64481;
  wire ult_64482;
  wire ult_64483;
  wire ult_64484;
  wire [8:0] shift;
  wire [8:0] shift__1;
  wire [8:0] shift__2;
  wire [8:0] shift__3;
  wire [8:0] literal_64489;
  wire [47:0] significand;
  wire [47:0] significand__1;
  wire [47:0] significand__2;
  wire [47:0] significand__3;
  wire [8:0] add_64494;
  wire bit_slice_64495;
  wire [8:0] add_64496;
  wire bit_slice_64497;
  wire [8:0] add_64498;
  wire bit_slice_64499;
  wire [8:0] add_64500;
  wire bit_slice_64501;
  wire [8:0] sub_64502;
  wire [8:0] sign_ext_64503;
  wire [8:0] sub_64504;
  wire [8:0] sign_ext_64505;
  wire [8:0] sub_64506;
  wire [8:0] sign_ext_64507;
  wire [8:0] sub_64508;
  wire [8:0] sign_ext_64509;
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
  wire [59:0] tuple_64527;
  wire [59:0] tuple_64528;
  wire [59:0] tuple_64529;
  wire [59:0] tuple_64530;
  wire [59:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [252:0] tuple_64536;
  assign v_p[0] = lane_exact_data[72:13];
  assign v_p[1] = lane_exact_data[132:73];
  assign v_p[2] = lane_exact_data[192:133];
  assign v_p[3] = lane_exact_data[252:193];
  assign literal_64448 = 2'h0;
  assign literal_64449 = 2'h1;
  assign literal_64450 = 2'h2;
  assign literal_64451 = 2'h3;
  assign array_index_64452 = v_p[literal_64448];
  assign array_index_64453 = v_p[literal_64449];
  assign array_index_64454 = v_p[literal_64450];
  assign array_index_64455 = v_p[literal_64451];
  assign e_significand = array_index_64452[49:2];
  assign e_significand__1 = array_index_64453[49:2];
  assign e_significand__2 = array_index_64454[49:2];
  assign e_significand__3 = array_index_64455[49:2];
  assign reverse_64460 = {e_significand[0], e_significand[1], e_significand[2], e_significand[3], e_significand[4], e_significand[5], e_significand[6], e_significand[7], e_significand[8], e_significand[9], e_significand[10], e_significand[11], e_significand[12], e_significand[13], e_significand[14], e_significand[15], e_significand[16], e_significand[17], e_significand[18], e_significand[19], e_significand[20], e_significand[21], e_significand[22], e_significand[23], e_significand[24], e_significand[25], e_significand[26], e_significand[27], e_significand[28], e_significand[29], e_significand[30], e_significand[31], e_significand[32], e_significand[33], e_significand[34], e_significand[35], e_significand[36], e_significand[37], e_significand[38], e_significand[39], e_significand[40], e_significand[41], e_significand[42], e_significand[43], e_significand[44], e_significand[45], e_significand[46], e_significand[47]};
  assign reverse_64461 = {e_significand__1[0], e_significand__1[1], e_significand__1[2], e_significand__1[3], e_significand__1[4], e_significand__1[5], e_significand__1[6], e_significand__1[7], e_significand__1[8], e_significand__1[9], e_significand__1[10], e_significand__1[11], e_significand__1[12], e_significand__1[13], e_significand__1[14], e_significand__1[15], e_significand__1[16], e_significand__1[17], e_significand__1[18], e_significand__1[19], e_significand__1[20], e_significand__1[21], e_significand__1[22], e_significand__1[23], e_significand__1[24], e_significand__1[25], e_significand__1[26], e_significand__1[27], e_significand__1[28], e_significand__1[29], e_significand__1[30], e_significand__1[31], e_significand__1[32], e_significand__1[33], e_significand__1[34], e_significand__1[35], e_significand__1[36], e_significand__1[37], e_significand__1[38], e_significand__1[39], e_significand__1[40], e_significand__1[41], e_significand__1[42], e_significand__1[43], e_significand__1[44], e_significand__1[45], e_significand__1[46], e_significand__1[47]};
  assign reverse_64462 = {e_significand__2[0], e_significand__2[1], e_significand__2[2], e_significand__2[3], e_significand__2[4], e_significand__2[5], e_significand__2[6], e_significand__2[7], e_significand__2[8], e_significand__2[9], e_significand__2[10], e_significand__2[11], e_significand__2[12], e_significand__2[13], e_significand__2[14], e_significand__2[15], e_significand__2[16], e_significand__2[17], e_significand__2[18], e_significand__2[19], e_significand__2[20], e_significand__2[21], e_significand__2[22], e_significand__2[23], e_significand__2[24], e_significand__2[25], e_significand__2[26], e_significand__2[27], e_significand__2[28], e_significand__2[29], e_significand__2[30], e_significand__2[31], e_significand__2[32], e_significand__2[33], e_significand__2[34], e_significand__2[35], e_significand__2[36], e_significand__2[37], e_significand__2[38], e_significand__2[39], e_significand__2[40], e_significand__2[41], e_significand__2[42], e_significand__2[43], e_significand__2[44], e_significand__2[45], e_significand__2[46], e_significand__2[47]};
  assign reverse_64463 = {e_significand__3[0], e_significand__3[1], e_significand__3[2], e_significand__3[3], e_significand__3[4], e_significand__3[5], e_significand__3[6], e_significand__3[7], e_significand__3[8], e_significand__3[9], e_significand__3[10], e_significand__3[11], e_significand__3[12], e_significand__3[13], e_significand__3[14], e_significand__3[15], e_significand__3[16], e_significand__3[17], e_significand__3[18], e_significand__3[19], e_significand__3[20], e_significand__3[21], e_significand__3[22], e_significand__3[23], e_significand__3[24], e_significand__3[25], e_significand__3[26], e_significand__3[27], e_significand__3[28], e_significand__3[29], e_significand__3[30], e_significand__3[31], e_significand__3[32], e_significand__3[33], e_significand__3[34], e_significand__3[35], e_significand__3[36], e_significand__3[37], e_significand__3[38], e_significand__3[39], e_significand__3[40], e_significand__3[41], e_significand__3[42], e_significand__3[43], e_significand__3[44], e_significand__3[45], e_significand__3[46], e_significand__3[47]};
  assign one_hot_64464 = {reverse_64460[47:0] == 48'h0000_0000_0000, reverse_64460[47] && reverse_64460[46:0] == 47'h0000_0000_0000, reverse_64460[46] && reverse_64460[45:0] == 46'h0000_0000_0000, reverse_64460[45] && reverse_64460[44:0] == 45'h0000_0000_0000, reverse_64460[44] && reverse_64460[43:0] == 44'h000_0000_0000, reverse_64460[43] && reverse_64460[42:0] == 43'h000_0000_0000, reverse_64460[42] && reverse_64460[41:0] == 42'h000_0000_0000, reverse_64460[41] && reverse_64460[40:0] == 41'h000_0000_0000, reverse_64460[40] && reverse_64460[39:0] == 40'h00_0000_0000, reverse_64460[39] && reverse_64460[38:0] == 39'h00_0000_0000, reverse_64460[38] && reverse_64460[37:0] == 38'h00_0000_0000, reverse_64460[37] && reverse_64460[36:0] == 37'h00_0000_0000, reverse_64460[36] && reverse_64460[35:0] == 36'h0_0000_0000, reverse_64460[35] && reverse_64460[34:0] == 35'h0_0000_0000, reverse_64460[34] && reverse_64460[33:0] == 34'h0_0000_0000, reverse_64460[33] && reverse_64460[32:0] == 33'h0_0000_0000, reverse_64460[32] && reverse_64460[31:0] == 32'h0000_0000, reverse_64460[31] && reverse_64460[30:0] == 31'h0000_0000, reverse_64460[30] && reverse_64460[29:0] == 30'h0000_0000, reverse_64460[29] && reverse_64460[28:0] == 29'h0000_0000, reverse_64460[28] && reverse_64460[27:0] == 28'h000_0000, reverse_64460[27] && reverse_64460[26:0] == 27'h000_0000, reverse_64460[26] && reverse_64460[25:0] == 26'h000_0000, reverse_64460[25] && reverse_64460[24:0] == 25'h000_0000, reverse_64460[24] && reverse_64460[23:0] == 24'h00_0000, reverse_64460[23] && reverse_64460[22:0] == 23'h00_0000, reverse_64460[22] && reverse_64460[21:0] == 22'h00_0000, reverse_64460[21] && reverse_64460[20:0] == 21'h00_0000, reverse_64460[20] && reverse_64460[19:0] == 20'h0_0000, reverse_64460[19] && reverse_64460[18:0] == 19'h0_0000, reverse_64460[18] && reverse_64460[17:0] == 18'h0_0000, reverse_64460[17] && reverse_64460[16:0] == 17'h0_0000, reverse_64460[16] && reverse_64460[15:0] == 16'h0000, reverse_64460[15] && reverse_64460[14:0] == 15'h0000, reverse_64460[14] && reverse_64460[13:0] == 14'h0000, reverse_64460[13] && reverse_64460[12:0] == 13'h0000, reverse_64460[12] && reverse_64460[11:0] == 12'h000, reverse_64460[11] && reverse_64460[10:0] == 11'h000, reverse_64460[10] && reverse_64460[9:0] == 10'h000, reverse_64460[9] && reverse_64460[8:0] == 9'h000, reverse_64460[8] && reverse_64460[7:0] == 8'h00, reverse_64460[7] && reverse_64460[6:0] == 7'h00, reverse_64460[6] && reverse_64460[5:0] == 6'h00, reverse_64460[5] && reverse_64460[4:0] == 5'h00, reverse_64460[4] && reverse_64460[3:0] == 4'h0, reverse_64460[3] && reverse_64460[2:0] == 3'h0, reverse_64460[2] && reverse_64460[1:0] == 2'h0, reverse_64460[1] && !reverse_64460[0], reverse_64460[0]};
  assign one_hot_64465 = {reverse_64461[47:0] == 48'h0000_0000_0000, reverse_64461[47] && reverse_64461[46:0] == 47'h0000_0000_0000, reverse_64461[46] && reverse_64461[45:0] == 46'h0000_0000_0000, reverse_64461[45] && reverse_64461[44:0] == 45'h0000_0000_0000, reverse_64461[44] && reverse_64461[43:0] == 44'h000_0000_0000, reverse_64461[43] && reverse_64461[42:0] == 43'h000_0000_0000, reverse_64461[42] && reverse_64461[41:0] == 42'h000_0000_0000, reverse_64461[41] && reverse_64461[40:0] == 41'h000_0000_0000, reverse_64461[40] && reverse_64461[39:0] == 40'h00_0000_0000, reverse_64461[39] && reverse_64461[38:0] == 39'h00_0000_0000, reverse_64461[38] && reverse_64461[37:0] == 38'h00_0000_0000, reverse_64461[37] && reverse_64461[36:0] == 37'h00_0000_0000, reverse_64461[36] && reverse_64461[35:0] == 36'h0_0000_0000, reverse_64461[35] && reverse_64461[34:0] == 35'h0_0000_0000, reverse_64461[34] && reverse_64461[33:0] == 34'h0_0000_0000, reverse_64461[33] && reverse_64461[32:0] == 33'h0_0000_0000, reverse_64461[32] && reverse_64461[31:0] == 32'h0000_0000, reverse_64461[31] && reverse_64461[30:0] == 31'h0000_0000, reverse_64461[30] && reverse_64461[29:0] == 30'h0000_0000, reverse_64461[29] && reverse_64461[28:0] == 29'h0000_0000, reverse_64461[28] && reverse_64461[27:0] == 28'h000_0000, reverse_64461[27] && reverse_64461[26:0] == 27'h000_0000, reverse_64461[26] && reverse_64461[25:0] == 26'h000_0000, reverse_64461[25] && reverse_64461[24:0] == 25'h000_0000, reverse_64461[24] && reverse_64461[23:0] == 24'h00_0000, reverse_64461[23] && reverse_64461[22:0] == 23'h00_0000, reverse_64461[22] && reverse_64461[21:0] == 22'h00_0000, reverse_64461[21] && reverse_64461[20:0] == 21'h00_0000, reverse_64461[20] && reverse_64461[19:0] == 20'h0_0000, reverse_64461[19] && reverse_64461[18:0] == 19'h0_0000, reverse_64461[18] && reverse_64461[17:0] == 18'h0_0000, reverse_64461[17] && reverse_64461[16:0] == 17'h0_0000, reverse_64461[16] && reverse_64461[15:0] == 16'h0000, reverse_64461[15] && reverse_64461[14:0] == 15'h0000, reverse_64461[14] && reverse_64461[13:0] == 14'h0000, reverse_64461[13] && reverse_64461[12:0] == 13'h0000, reverse_64461[12] && reverse_64461[11:0] == 12'h000, reverse_64461[11] && reverse_64461[10:0] == 11'h000, reverse_64461[10] && reverse_64461[9:0] == 10'h000, reverse_64461[9] && reverse_64461[8:0] == 9'h000, reverse_64461[8] && reverse_64461[7:0] == 8'h00, reverse_64461[7] && reverse_64461[6:0] == 7'h00, reverse_64461[6] && reverse_64461[5:0] == 6'h00, reverse_64461[5] && reverse_64461[4:0] == 5'h00, reverse_64461[4] && reverse_64461[3:0] == 4'h0, reverse_64461[3] && reverse_64461[2:0] == 3'h0, reverse_64461[2] && reverse_64461[1:0] == 2'h0, reverse_64461[1] && !reverse_64461[0], reverse_64461[0]};
  assign one_hot_64466 = {reverse_64462[47:0] == 48'h0000_0000_0000, reverse_64462[47] && reverse_64462[46:0] == 47'h0000_0000_0000, reverse_64462[46] && reverse_64462[45:0] == 46'h0000_0000_0000, reverse_64462[45] && reverse_64462[44:0] == 45'h0000_0000_0000, reverse_64462[44] && reverse_64462[43:0] == 44'h000_0000_0000, reverse_64462[43] && reverse_64462[42:0] == 43'h000_0000_0000, reverse_64462[42] && reverse_64462[41:0] == 42'h000_0000_0000, reverse_64462[41] && reverse_64462[40:0] == 41'h000_0000_0000, reverse_64462[40] && reverse_64462[39:0] == 40'h00_0000_0000, reverse_64462[39] && reverse_64462[38:0] == 39'h00_0000_0000, reverse_64462[38] && reverse_64462[37:0] == 38'h00_0000_0000, reverse_64462[37] && reverse_64462[36:0] == 37'h00_0000_0000, reverse_64462[36] && reverse_64462[35:0] == 36'h0_0000_0000, reverse_64462[35] && reverse_64462[34:0] == 35'h0_0000_0000, reverse_64462[34] && reverse_64462[33:0] == 34'h0_0000_0000, reverse_64462[33] && reverse_64462[32:0] == 33'h0_0000_0000, reverse_64462[32] && reverse_64462[31:0] == 32'h0000_0000, reverse_64462[31] && reverse_64462[30:0] == 31'h0000_0000, reverse_64462[30] && reverse_64462[29:0] == 30'h0000_0000, reverse_64462[29] && reverse_64462[28:0] == 29'h0000_0000, reverse_64462[28] && reverse_64462[27:0] == 28'h000_0000, reverse_64462[27] && reverse_64462[26:0] == 27'h000_0000, reverse_64462[26] && reverse_64462[25:0] == 26'h000_0000, reverse_64462[25] && reverse_64462[24:0] == 25'h000_0000, reverse_64462[24] && reverse_64462[23:0] == 24'h00_0000, reverse_64462[23] && reverse_64462[22:0] == 23'h00_0000, reverse_64462[22] && reverse_64462[21:0] == 22'h00_0000, reverse_64462[21] && reverse_64462[20:0] == 21'h00_0000, reverse_64462[20] && reverse_64462[19:0] == 20'h0_0000, reverse_64462[19] && reverse_64462[18:0] == 19'h0_0000, reverse_64462[18] && reverse_64462[17:0] == 18'h0_0000, reverse_64462[17] && reverse_64462[16:0] == 17'h0_0000, reverse_64462[16] && reverse_64462[15:0] == 16'h0000, reverse_64462[15] && reverse_64462[14:0] == 15'h0000, reverse_64462[14] && reverse_64462[13:0] == 14'h0000, reverse_64462[13] && reverse_64462[12:0] == 13'h0000, reverse_64462[12] && reverse_64462[11:0] == 12'h000, reverse_64462[11] && reverse_64462[10:0] == 11'h000, reverse_64462[10] && reverse_64462[9:0] == 10'h000, reverse_64462[9] && reverse_64462[8:0] == 9'h000, reverse_64462[8] && reverse_64462[7:0] == 8'h00, reverse_64462[7] && reverse_64462[6:0] == 7'h00, reverse_64462[6] && reverse_64462[5:0] == 6'h00, reverse_64462[5] && reverse_64462[4:0] == 5'h00, reverse_64462[4] && reverse_64462[3:0] == 4'h0, reverse_64462[3] && reverse_64462[2:0] == 3'h0, reverse_64462[2] && reverse_64462[1:0] == 2'h0, reverse_64462[1] && !reverse_64462[0], reverse_64462[0]};
  assign one_hot_64467 = {reverse_64463[47:0] == 48'h0000_0000_0000, reverse_64463[47] && reverse_64463[46:0] == 47'h0000_0000_0000, reverse_64463[46] && reverse_64463[45:0] == 46'h0000_0000_0000, reverse_64463[45] && reverse_64463[44:0] == 45'h0000_0000_0000, reverse_64463[44] && reverse_64463[43:0] == 44'h000_0000_0000, reverse_64463[43] && reverse_64463[42:0] == 43'h000_0000_0000, reverse_64463[42] && reverse_64463[41:0] == 42'h000_0000_0000, reverse_64463[41] && reverse_64463[40:0] == 41'h000_0000_0000, reverse_64463[40] && reverse_64463[39:0] == 40'h00_0000_0000, reverse_64463[39] && reverse_64463[38:0] == 39'h00_0000_0000, reverse_64463[38] && reverse_64463[37:0] == 38'h00_0000_0000, reverse_64463[37] && reverse_64463[36:0] == 37'h00_0000_0000, reverse_64463[36] && reverse_64463[35:0] == 36'h0_0000_0000, reverse_64463[35] && reverse_64463[34:0] == 35'h0_0000_0000, reverse_64463[34] && reverse_64463[33:0] == 34'h0_0000_0000, reverse_64463[33] && reverse_64463[32:0] == 33'h0_0000_0000, reverse_64463[32] && reverse_64463[31:0] == 32'h0000_0000, reverse_64463[31] && reverse_64463[30:0] == 31'h0000_0000, reverse_64463[30] && reverse_64463[29:0] == 30'h0000_0000, reverse_64463[29] && reverse_64463[28:0] == 29'h0000_0000, reverse_64463[28] && reverse_64463[27:0] == 28'h000_0000, reverse_64463[27] && reverse_64463[26:0] == 27'h000_0000, reverse_64463[26] && reverse_64463[25:0] == 26'h000_0000, reverse_64463[25] && reverse_64463[24:0] == 25'h000_0000, reverse_64463[24] && reverse_64463[23:0] == 24'h00_0000, reverse_64463[23] && reverse_64463[22:0] == 23'h00_0000, reverse_64463[22] && reverse_64463[21:0] == 22'h00_0000, reverse_64463[21] && reverse_64463[20:0] == 21'h00_0000, reverse_64463[20] && reverse_64463[19:0] == 20'h0_0000, reverse_64463[19] && reverse_64463[18:0] == 19'h0_0000, reverse_64463[18] && reverse_64463[17:0] == 18'h0_0000, reverse_64463[17] && reverse_64463[16:0] == 17'h0_0000, reverse_64463[16] && reverse_64463[15:0] == 16'h0000, reverse_64463[15] && reverse_64463[14:0] == 15'h0000, reverse_64463[14] && reverse_64463[13:0] == 14'h0000, reverse_64463[13] && reverse_64463[12:0] == 13'h0000, reverse_64463[12] && reverse_64463[11:0] == 12'h000, reverse_64463[11] && reverse_64463[10:0] == 11'h000, reverse_64463[10] && reverse_64463[9:0] == 10'h000, reverse_64463[9] && reverse_64463[8:0] == 9'h000, reverse_64463[8] && reverse_64463[7:0] == 8'h00, reverse_64463[7] && reverse_64463[6:0] == 7'h00, reverse_64463[6] && reverse_64463[5:0] == 6'h00, reverse_64463[5] && reverse_64463[4:0] == 5'h00, reverse_64463[4] && reverse_64463[3:0] == 4'h0, reverse_64463[3] && reverse_64463[2:0] == 3'h0, reverse_64463[2] && reverse_64463[1:0] == 2'h0, reverse_64463[1] && !reverse_64463[0], reverse_64463[0]};
  assign literal_64468 = 3'h0;
  assign encode_64469 = {one_hot_64464[32] | one_hot_64464[33] | one_hot_64464[34] | one_hot_64464[35] | one_hot_64464[36] | one_hot_64464[37] | one_hot_64464[38] | one_hot_64464[39] | one_hot_64464[40] | one_hot_64464[41] | one_hot_64464[42] | one_hot_64464[43] | one_hot_64464[44] | one_hot_64464[45] | one_hot_64464[46] | one_hot_64464[47] | one_hot_64464[48], one_hot_64464[16] | one_hot_64464[17] | one_hot_64464[18] | one_hot_64464[19] | one_hot_64464[20] | one_hot_64464[21] | one_hot_64464[22] | one_hot_64464[23] | one_hot_64464[24] | one_hot_64464[25] | one_hot_64464[26] | one_hot_64464[27] | one_hot_64464[28] | one_hot_64464[29] | one_hot_64464[30] | one_hot_64464[31] | one_hot_64464[48], one_hot_64464[8] | one_hot_64464[9] | one_hot_64464[10] | one_hot_64464[11] | one_hot_64464[12] | one_hot_64464[13] | one_hot_64464[14] | one_hot_64464[15] | one_hot_64464[24] | one_hot_64464[25] | one_hot_64464[26] | one_hot_64464[27] | one_hot_64464[28] | one_hot_64464[29] | one_hot_64464[30] | one_hot_64464[31] | one_hot_64464[40] | one_hot_64464[41] | one_hot_64464[42] | one_hot_64464[43] | one_hot_64464[44] | one_hot_64464[45] | one_hot_64464[46] | one_hot_64464[47], one_hot_64464[4] | one_hot_64464[5] | one_hot_64464[6] | one_hot_64464[7] | one_hot_64464[12] | one_hot_64464[13] | one_hot_64464[14] | one_hot_64464[15] | one_hot_64464[20] | one_hot_64464[21] | one_hot_64464[22] | one_hot_64464[23] | one_hot_64464[28] | one_hot_64464[29] | one_hot_64464[30] | one_hot_64464[31] | one_hot_64464[36] | one_hot_64464[37] | one_hot_64464[38] | one_hot_64464[39] | one_hot_64464[44] | one_hot_64464[45] | one_hot_64464[46] | one_hot_64464[47], one_hot_64464[2] | one_hot_64464[3] | one_hot_64464[6] | one_hot_64464[7] | one_hot_64464[10] | one_hot_64464[11] | one_hot_64464[14] | one_hot_64464[15] | one_hot_64464[18] | one_hot_64464[19] | one_hot_64464[22] | one_hot_64464[23] | one_hot_64464[26] | one_hot_64464[27] | one_hot_64464[30] | one_hot_64464[31] | one_hot_64464[34] | one_hot_64464[35] | one_hot_64464[38] | one_hot_64464[39] | one_hot_64464[42] | one_hot_64464[43] | one_hot_64464[46] | one_hot_64464[47], one_hot_64464[1] | one_hot_64464[3] | one_hot_64464[5] | one_hot_64464[7] | one_hot_64464[9] | one_hot_64464[11] | one_hot_64464[13] | one_hot_64464[15] | one_hot_64464[17] | one_hot_64464[19] | one_hot_64464[21] | one_hot_64464[23] | one_hot_64464[25] | one_hot_64464[27] | one_hot_64464[29] | one_hot_64464[31] | one_hot_64464[33] | one_hot_64464[35] | one_hot_64464[37] | one_hot_64464[39] | one_hot_64464[41] | one_hot_64464[43] | one_hot_64464[45] | one_hot_64464[47]};
  assign encode_64470 = {one_hot_64465[32] | one_hot_64465[33] | one_hot_64465[34] | one_hot_64465[35] | one_hot_64465[36] | one_hot_64465[37] | one_hot_64465[38] | one_hot_64465[39] | one_hot_64465[40] | one_hot_64465[41] | one_hot_64465[42] | one_hot_64465[43] | one_hot_64465[44] | one_hot_64465[45] | one_hot_64465[46] | one_hot_64465[47] | one_hot_64465[48], one_hot_64465[16] | one_hot_64465[17] | one_hot_64465[18] | one_hot_64465[19] | one_hot_64465[20] | one_hot_64465[21] | one_hot_64465[22] | one_hot_64465[23] | one_hot_64465[24] | one_hot_64465[25] | one_hot_64465[26] | one_hot_64465[27] | one_hot_64465[28] | one_hot_64465[29] | one_hot_64465[30] | one_hot_64465[31] | one_hot_64465[48], one_hot_64465[8] | one_hot_64465[9] | one_hot_64465[10] | one_hot_64465[11] | one_hot_64465[12] | one_hot_64465[13] | one_hot_64465[14] | one_hot_64465[15] | one_hot_64465[24] | one_hot_64465[25] | one_hot_64465[26] | one_hot_64465[27] | one_hot_64465[28] | one_hot_64465[29] | one_hot_64465[30] | one_hot_64465[31] | one_hot_64465[40] | one_hot_64465[41] | one_hot_64465[42] | one_hot_64465[43] | one_hot_64465[44] | one_hot_64465[45] | one_hot_64465[46] | one_hot_64465[47], one_hot_64465[4] | one_hot_64465[5] | one_hot_64465[6] | one_hot_64465[7] | one_hot_64465[12] | one_hot_64465[13] | one_hot_64465[14] | one_hot_64465[15] | one_hot_64465[20] | one_hot_64465[21] | one_hot_64465[22] | one_hot_64465[23] | one_hot_64465[28] | one_hot_64465[29] | one_hot_64465[30] | one_hot_64465[31] | one_hot_64465[36] | one_hot_64465[37] | one_hot_64465[38] | one_hot_64465[39] | one_hot_64465[44] | one_hot_64465[45] | one_hot_64465[46] | one_hot_64465[47], one_hot_64465[2] | one_hot_64465[3] | one_hot_64465[6] | one_hot_64465[7] | one_hot_64465[10] | one_hot_64465[11] | one_hot_64465[14] | one_hot_64465[15] | one_hot_64465[18] | one_hot_64465[19] | one_hot_64465[22] | one_hot_64465[23] | one_hot_64465[26] | one_hot_64465[27] | one_hot_64465[30] | one_hot_64465[31] | one_hot_64465[34] | one_hot_64465[35] | one_hot_64465[38] | one_hot_64465[39] | one_hot_64465[42] | one_hot_64465[43] | one_hot_64465[46] | one_hot_64465[47], one_hot_64465[1] | one_hot_64465[3] | one_hot_64465[5] | one_hot_64465[7] | one_hot_64465[9] | one_hot_64465[11] | one_hot_64465[13] | one_hot_64465[15] | one_hot_64465[17] | one_hot_64465[19] | one_hot_64465[21] | one_hot_64465[23] | one_hot_64465[25] | one_hot_64465[27] | one_hot_64465[29] | one_hot_64465[31] | one_hot_64465[33] | one_hot_64465[35] | one_hot_64465[37] | one_hot_64465[39] | one_hot_64465[41] | one_hot_64465[43] | one_hot_64465[45] | one_hot_64465[47]};
  assign encode_64471 = {one_hot_64466[32] | one_hot_64466[33] | one_hot_64466[34] | one_hot_64466[35] | one_hot_64466[36] | one_hot_64466[37] | one_hot_64466[38] | one_hot_64466[39] | one_hot_64466[40] | one_hot_64466[41] | one_hot_64466[42] | one_hot_64466[43] | one_hot_64466[44] | one_hot_64466[45] | one_hot_64466[46] | one_hot_64466[47] | one_hot_64466[48], one_hot_64466[16] | one_hot_64466[17] | one_hot_64466[18] | one_hot_64466[19] | one_hot_64466[20] | one_hot_64466[21] | one_hot_64466[22] | one_hot_64466[23] | one_hot_64466[24] | one_hot_64466[25] | one_hot_64466[26] | one_hot_64466[27] | one_hot_64466[28] | one_hot_64466[29] | one_hot_64466[30] | one_hot_64466[31] | one_hot_64466[48], one_hot_64466[8] | one_hot_64466[9] | one_hot_64466[10] | one_hot_64466[11] | one_hot_64466[12] | one_hot_64466[13] | one_hot_64466[14] | one_hot_64466[15] | one_hot_64466[24] | one_hot_64466[25] | one_hot_64466[26] | one_hot_64466[27] | one_hot_64466[28] | one_hot_64466[29] | one_hot_64466[30] | one_hot_64466[31] | one_hot_64466[40] | one_hot_64466[41] | one_hot_64466[42] | one_hot_64466[43] | one_hot_64466[44] | one_hot_64466[45] | one_hot_64466[46] | one_hot_64466[47], one_hot_64466[4] | one_hot_64466[5] | one_hot_64466[6] | one_hot_64466[7] | one_hot_64466[12] | one_hot_64466[13] | one_hot_64466[14] | one_hot_64466[15] | one_hot_64466[20] | one_hot_64466[21] | one_hot_64466[22] | one_hot_64466[23] | one_hot_64466[28] | one_hot_64466[29] | one_hot_64466[30] | one_hot_64466[31] | one_hot_64466[36] | one_hot_64466[37] | one_hot_64466[38] | one_hot_64466[39] | one_hot_64466[44] | one_hot_64466[45] | one_hot_64466[46] | one_hot_64466[47], one_hot_64466[2] | one_hot_64466[3] | one_hot_64466[6] | one_hot_64466[7] | one_hot_64466[10] | one_hot_64466[11] | one_hot_64466[14] | one_hot_64466[15] | one_hot_64466[18] | one_hot_64466[19] | one_hot_64466[22] | one_hot_64466[23] | one_hot_64466[26] | one_hot_64466[27] | one_hot_64466[30] | one_hot_64466[31] | one_hot_64466[34] | one_hot_64466[35] | one_hot_64466[38] | one_hot_64466[39] | one_hot_64466[42] | one_hot_64466[43] | one_hot_64466[46] | one_hot_64466[47], one_hot_64466[1] | one_hot_64466[3] | one_hot_64466[5] | one_hot_64466[7] | one_hot_64466[9] | one_hot_64466[11] | one_hot_64466[13] | one_hot_64466[15] | one_hot_64466[17] | one_hot_64466[19] | one_hot_64466[21] | one_hot_64466[23] | one_hot_64466[25] | one_hot_64466[27] | one_hot_64466[29] | one_hot_64466[31] | one_hot_64466[33] | one_hot_64466[35] | one_hot_64466[37] | one_hot_64466[39] | one_hot_64466[41] | one_hot_64466[43] | one_hot_64466[45] | one_hot_64466[47]};
  assign encode_64472 = {one_hot_64467[32] | one_hot_64467[33] | one_hot_64467[34] | one_hot_64467[35] | one_hot_64467[36] | one_hot_64467[37] | one_hot_64467[38] | one_hot_64467[39] | one_hot_64467[40] | one_hot_64467[41] | one_hot_64467[42] | one_hot_64467[43] | one_hot_64467[44] | one_hot_64467[45] | one_hot_64467[46] | one_hot_64467[47] | one_hot_64467[48], one_hot_64467[16] | one_hot_64467[17] | one_hot_64467[18] | one_hot_64467[19] | one_hot_64467[20] | one_hot_64467[21] | one_hot_64467[22] | one_hot_64467[23] | one_hot_64467[24] | one_hot_64467[25] | one_hot_64467[26] | one_hot_64467[27] | one_hot_64467[28] | one_hot_64467[29] | one_hot_64467[30] | one_hot_64467[31] | one_hot_64467[48], one_hot_64467[8] | one_hot_64467[9] | one_hot_64467[10] | one_hot_64467[11] | one_hot_64467[12] | one_hot_64467[13] | one_hot_64467[14] | one_hot_64467[15] | one_hot_64467[24] | one_hot_64467[25] | one_hot_64467[26] | one_hot_64467[27] | one_hot_64467[28] | one_hot_64467[29] | one_hot_64467[30] | one_hot_64467[31] | one_hot_64467[40] | one_hot_64467[41] | one_hot_64467[42] | one_hot_64467[43] | one_hot_64467[44] | one_hot_64467[45] | one_hot_64467[46] | one_hot_64467[47], one_hot_64467[4] | one_hot_64467[5] | one_hot_64467[6] | one_hot_64467[7] | one_hot_64467[12] | one_hot_64467[13] | one_hot_64467[14] | one_hot_64467[15] | one_hot_64467[20] | one_hot_64467[21] | one_hot_64467[22] | one_hot_64467[23] | one_hot_64467[28] | one_hot_64467[29] | one_hot_64467[30] | one_hot_64467[31] | one_hot_64467[36] | one_hot_64467[37] | one_hot_64467[38] | one_hot_64467[39] | one_hot_64467[44] | one_hot_64467[45] | one_hot_64467[46] | one_hot_64467[47], one_hot_64467[2] | one_hot_64467[3] | one_hot_64467[6] | one_hot_64467[7] | one_hot_64467[10] | one_hot_64467[11] | one_hot_64467[14] | one_hot_64467[15] | one_hot_64467[18] | one_hot_64467[19] | one_hot_64467[22] | one_hot_64467[23] | one_hot_64467[26] | one_hot_64467[27] | one_hot_64467[30] | one_hot_64467[31] | one_hot_64467[34] | one_hot_64467[35] | one_hot_64467[38] | one_hot_64467[39] | one_hot_64467[42] | one_hot_64467[43] | one_hot_64467[46] | one_hot_64467[47], one_hot_64467[1] | one_hot_64467[3] | one_hot_64467[5] | one_hot_64467[7] | one_hot_64467[9] | one_hot_64467[11] | one_hot_64467[13] | one_hot_64467[15] | one_hot_64467[17] | one_hot_64467[19] | one_hot_64467[21] | one_hot_64467[23] | one_hot_64467[25] | one_hot_64467[27] | one_hot_64467[29] | one_hot_64467[31] | one_hot_64467[33] | one_hot_64467[35] | one_hot_64467[37] | one_hot_64467[39] | one_hot_64467[41] | one_hot_64467[43] | one_hot_64467[45] | one_hot_64467[47]};
  assign zeros = {literal_64468, encode_64469};
  assign e_exponent = array_index_64452[58:50];
  assign zeros__1 = {literal_64468, encode_64470};
  assign e_exponent__1 = array_index_64453[58:50];
  assign zeros__2 = {literal_64468, encode_64471};
  assign e_exponent__2 = array_index_64454[58:50];
  assign zeros__3 = {literal_64468, encode_64472};
  assign e_exponent__3 = array_index_64455[58:50];
  assign ult_64481 = zeros < e_exponent;
  assign ult_64482 = zeros__1 < e_exponent__1;
  assign ult_64483 = zeros__2 < e_exponent__2;
  assign ult_64484 = zeros__3 < e_exponent__3;
  assign shift = ult_64481 ? zeros : e_exponent;
  assign shift__1 = ult_64482 ? zeros__1 : e_exponent__1;
  assign shift__2 = ult_64483 ? zeros__2 : e_exponent__2;
  assign shift__3 = ult_64484 ? zeros__3 : e_exponent__3;
  assign literal_64489 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : e_significand << shift;
  assign significand__1 = shift__1 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__1 << shift__1;
  assign significand__2 = shift__2 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__2 << shift__2;
  assign significand__3 = shift__3 >= 9'h030 ? 48'h0000_0000_0000 : e_significand__3 << shift__3;
  assign add_64494 = e_exponent + literal_64489;
  assign bit_slice_64495 = significand[47];
  assign add_64496 = e_exponent__1 + literal_64489;
  assign bit_slice_64497 = significand__1[47];
  assign add_64498 = e_exponent__2 + literal_64489;
  assign bit_slice_64499 = significand__2[47];
  assign add_64500 = e_exponent__3 + literal_64489;
  assign bit_slice_64501 = significand__3[47];
  assign sub_64502 = add_64494 - shift;
  assign sign_ext_64503 = {9{bit_slice_64495}};
  assign sub_64504 = add_64496 - shift__1;
  assign sign_ext_64505 = {9{bit_slice_64497}};
  assign sub_64506 = add_64498 - shift__2;
  assign sign_ext_64507 = {9{bit_slice_64499}};
  assign sub_64508 = add_64500 - shift__3;
  assign sign_ext_64509 = {9{bit_slice_64501}};
  assign e_sign = array_index_64452[59:59];
  assign exponent = sub_64502 & sign_ext_64503;
  assign e_special = array_index_64452[1:0];
  assign e_sign__1 = array_index_64453[59:59];
  assign exponent__1 = sub_64504 & sign_ext_64505;
  assign e_special__1 = array_index_64453[1:0];
  assign e_sign__2 = array_index_64454[59:59];
  assign exponent__2 = sub_64506 & sign_ext_64507;
  assign e_special__2 = array_index_64454[1:0];
  assign e_sign__3 = array_index_64455[59:59];
  assign exponent__3 = sub_64508 & sign_ext_64509;
  assign e_special__3 = array_index_64455[1:0];
  assign tuple_64527 = {e_sign, exponent, significand, e_special};
  assign tuple_64528 = {e_sign__1, exponent__1, significand__1, e_special__1};
  assign tuple_64529 = {e_sign__2, exponent__2, significand__2, e_special__2};
  assign tuple_64530 = {e_sign__3, exponent__3, significand__3, e_special__3};
  assign p[0] = tuple_64527;
  assign p[1] = tuple_64528;
  assign p[2] = tuple_64529;
  assign p[3] = tuple_64530;
  assign v_tag = lane_exact_data[12:0];
  assign stage_outputs_valid_0 = lane_exact_valid & lane_normalized_ready;
  assign tuple_64536 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign lane_exact_ready = stage_outputs_valid_0;
  assign lane_normalized_data = tuple_64536;
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
  wire [7:0] literal_63827;
  wire [7:0] exponent__1;
  wire [7:0] exponent__3;
  wire [7:0] exponent__4;
  wire [7:0] exponent__6;
  wire [7:0] exponent__7;
  wire [7:0] exponent__9;
  wire [7:0] exponent__10;
  wire normal;
  wire [7:0] literal_63836;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire normal__4;
  wire normal__5;
  wire normal__6;
  wire normal__7;
  wire literal_63844;
  wire [7:0] x_exponent;
  wire [7:0] y_exponent;
  wire [7:0] x_exponent__2;
  wire [7:0] y_exponent__2;
  wire [7:0] x_exponent__4;
  wire [7:0] y_exponent__4;
  wire [7:0] x_exponent__6;
  wire [7:0] y_exponent__6;
  wire [8:0] concat_63853;
  wire [8:0] concat_63854;
  wire [8:0] concat_63855;
  wire [8:0] concat_63856;
  wire [8:0] concat_63857;
  wire [8:0] concat_63858;
  wire [8:0] concat_63859;
  wire [8:0] concat_63860;
  wire [8:0] add_63861;
  wire [8:0] add_63862;
  wire [8:0] add_63863;
  wire [8:0] add_63864;
  wire [9:0] concat_63865;
  wire [9:0] literal_63866;
  wire [22:0] fraction;
  wire [22:0] literal_63868;
  wire [22:0] fraction__1;
  wire [9:0] concat_63870;
  wire [22:0] fraction__2;
  wire [22:0] fraction__3;
  wire [9:0] concat_63873;
  wire [22:0] fraction__4;
  wire [22:0] fraction__5;
  wire [9:0] concat_63876;
  wire [22:0] fraction__6;
  wire [22:0] fraction__7;
  wire [9:0] add_63879;
  wire [31:0] bit_slice_63880;
  wire [24:0] bit_slice_63881;
  wire [7:0] literal_63882;
  wire eq_63883;
  wire eq_63884;
  wire [9:0] add_63885;
  wire [31:0] bit_slice_63886;
  wire [24:0] bit_slice_63887;
  wire eq_63888;
  wire eq_63889;
  wire [9:0] add_63890;
  wire [31:0] bit_slice_63891;
  wire [24:0] bit_slice_63892;
  wire eq_63893;
  wire eq_63894;
  wire [9:0] add_63895;
  wire [31:0] bit_slice_63896;
  wire [24:0] bit_slice_63897;
  wire eq_63898;
  wire eq_63899;
  wire bit_slice_63900;
  wire [12:0] v_tag;
  wire [32:0] sign_ext_63902;
  wire [32:0] sign_ext_63903;
  wire [31:0] concat_63904;
  wire [31:0] concat_63905;
  wire special;
  wire special__1;
  wire not_63908;
  wire not_63909;
  wire bit_slice_63910;
  wire [32:0] sign_ext_63911;
  wire [32:0] sign_ext_63912;
  wire [31:0] concat_63913;
  wire [31:0] concat_63914;
  wire special__2;
  wire special__3;
  wire not_63917;
  wire not_63918;
  wire bit_slice_63919;
  wire [32:0] sign_ext_63920;
  wire [32:0] sign_ext_63921;
  wire [31:0] concat_63922;
  wire [31:0] concat_63923;
  wire special__4;
  wire special__5;
  wire not_63926;
  wire not_63927;
  wire bit_slice_63928;
  wire [32:0] sign_ext_63929;
  wire [32:0] sign_ext_63930;
  wire [31:0] concat_63931;
  wire [31:0] concat_63932;
  wire special__6;
  wire special__7;
  wire not_63935;
  wire not_63936;
  wire not_63937;
  wire [4:0] v_tag_op;
  wire [4:0] literal_63939;
  wire [4:0] literal_63940;
  wire [32:0] add_63941;
  wire [6:0] bit_slice_63942;
  wire swap;
  wire x_infinite;
  wire y_infinite;
  wire nor_63946;
  wire nor_63947;
  wire x_sign__2;
  wire y_sign__1;
  wire not_63950;
  wire [32:0] add_63951;
  wire [6:0] bit_slice_63952;
  wire swap__1;
  wire x_infinite__1;
  wire y_infinite__1;
  wire nor_63956;
  wire nor_63957;
  wire x_sign__3;
  wire y_sign__2;
  wire not_63960;
  wire [32:0] add_63961;
  wire [6:0] bit_slice_63962;
  wire swap__2;
  wire x_infinite__2;
  wire y_infinite__2;
  wire nor_63966;
  wire nor_63967;
  wire x_sign__5;
  wire y_sign__3;
  wire not_63970;
  wire [32:0] add_63971;
  wire [6:0] bit_slice_63972;
  wire swap__3;
  wire x_infinite__3;
  wire y_infinite__3;
  wire nor_63976;
  wire nor_63977;
  wire x_sign__7;
  wire y_sign__4;
  wire eq_63980;
  wire eq_63981;
  wire [8:0] bit_slice_63982;
  wire [8:0] sign_ext_63983;
  wire eq_63984;
  wire eq_63985;
  wire [23:0] x_significand__2;
  wire [23:0] y_significand__2;
  wire [39:0] value;
  wire [9:0] literal_63989;
  wire [5:0] bit_slice_63990;
  wire [7:0] x_exponent__1;
  wire [7:0] y_exponent__1;
  wire not_63993;
  wire not_63994;
  wire infinite;
  wire zero;
  wire subtract;
  wire eq_63998;
  wire eq_63999;
  wire [8:0] bit_slice_64000;
  wire [8:0] sign_ext_64001;
  wire [23:0] x_significand__3;
  wire [23:0] y_significand__3;
  wire [39:0] value__1;
  wire [5:0] bit_slice_64005;
  wire [7:0] x_exponent__3;
  wire [7:0] y_exponent__3;
  wire not_64008;
  wire not_64009;
  wire infinite__1;
  wire zero__1;
  wire subtract__1;
  wire eq_64013;
  wire eq_64014;
  wire [8:0] bit_slice_64015;
  wire [8:0] sign_ext_64016;
  wire [23:0] x_significand__5;
  wire [23:0] y_significand__5;
  wire [39:0] value__2;
  wire [5:0] bit_slice_64020;
  wire [7:0] x_exponent__5;
  wire [7:0] y_exponent__5;
  wire not_64023;
  wire not_64024;
  wire infinite__2;
  wire zero__2;
  wire subtract__2;
  wire eq_64028;
  wire eq_64029;
  wire [8:0] bit_slice_64030;
  wire [8:0] sign_ext_64031;
  wire [23:0] x_significand__7;
  wire [23:0] y_significand__7;
  wire [39:0] value__3;
  wire [5:0] bit_slice_64035;
  wire [7:0] x_exponent__7;
  wire [7:0] y_exponent__7;
  wire not_64038;
  wire not_64039;
  wire infinite__3;
  wire zero__3;
  wire subtract__3;
  wire and_64043;
  wire eq_64044;
  wire [8:0] exponent__2;
  wire op__1;
  wire [47:0] umul_64047;
  wire [23:0] y_significand__1;
  wire [14:0] literal_64049;
  wire negative;
  wire [39:0] neg_64051;
  wire slt_64052;
  wire [5:0] neg_64053;
  wire [5:0] literal_64054;
  wire [7:0] distance;
  wire [7:0] literal_64056;
  wire x_nan;
  wire y_nan;
  wire and_64059;
  wire and_64060;
  wire and_64061;
  wire eq_64062;
  wire [8:0] exponent__5;
  wire [47:0] umul_64064;
  wire [23:0] y_significand__4;
  wire negative__1;
  wire [39:0] neg_64067;
  wire slt_64068;
  wire [5:0] neg_64069;
  wire [7:0] distance__1;
  wire x_nan__1;
  wire y_nan__1;
  wire and_64073;
  wire and_64074;
  wire and_64075;
  wire eq_64076;
  wire [8:0] exponent__8;
  wire [47:0] umul_64078;
  wire [23:0] y_significand__6;
  wire negative__2;
  wire [39:0] neg_64081;
  wire slt_64082;
  wire [5:0] neg_64083;
  wire [7:0] distance__2;
  wire x_nan__2;
  wire y_nan__2;
  wire and_64087;
  wire and_64088;
  wire and_64089;
  wire eq_64090;
  wire [8:0] exponent__11;
  wire [47:0] umul_64092;
  wire [23:0] y_significand__8;
  wire negative__3;
  wire [39:0] neg_64095;
  wire slt_64096;
  wire [5:0] neg_64097;
  wire [7:0] distance__3;
  wire x_nan__3;
  wire y_nan__3;
  wire and_64101;
  wire and_64102;
  wire x_sign__1;
  wire nand_64104;
  wire bit_slice_64105;
  wire [1:0] concat_64106;
  wire [7:0] bit_slice_64107;
  wire [7:0] literal_64108;
  wire [23:0] x_significand__1;
  wire [39:0] bit_slice_64110;
  wire [39:0] concat_64111;
  wire [39:0] size;
  wire [7:0] bit_slice_64113;
  wire [7:0] sign_ext_64114;
  wire [5:0] sel_64115;
  wire [5:0] sign_ext_64116;
  wire ugt_64117;
  wire [5:0] bit_slice_64118;
  wire not_64119;
  wire or_64120;
  wire or_64121;
  wire x_sign__4;
  wire nand_64123;
  wire bit_slice_64124;
  wire [7:0] bit_slice_64125;
  wire [23:0] x_significand__4;
  wire [39:0] bit_slice_64127;
  wire [39:0] concat_64128;
  wire [39:0] size__1;
  wire [7:0] bit_slice_64130;
  wire [5:0] sel_64131;
  wire [5:0] sign_ext_64132;
  wire ugt_64133;
  wire [5:0] bit_slice_64134;
  wire or_64135;
  wire or_64136;
  wire x_sign__6;
  wire nand_64138;
  wire bit_slice_64139;
  wire [7:0] bit_slice_64140;
  wire [23:0] x_significand__6;
  wire [39:0] bit_slice_64142;
  wire [39:0] concat_64143;
  wire [39:0] size__2;
  wire [7:0] bit_slice_64145;
  wire [5:0] sel_64146;
  wire [5:0] sign_ext_64147;
  wire ugt_64148;
  wire [5:0] bit_slice_64149;
  wire or_64150;
  wire or_64151;
  wire x_sign__8;
  wire nand_64153;
  wire bit_slice_64154;
  wire [7:0] bit_slice_64155;
  wire [23:0] x_significand__8;
  wire [39:0] bit_slice_64157;
  wire [39:0] concat_64158;
  wire [39:0] size__3;
  wire [7:0] bit_slice_64160;
  wire [5:0] sel_64161;
  wire [5:0] sign_ext_64162;
  wire ugt_64163;
  wire [5:0] bit_slice_64164;
  wire or_64165;
  wire or_64166;
  wire and_64167;
  wire and_64168;
  wire [7:0] priority_sel_64169;
  wire [47:0] concat_64170;
  wire [47:0] sign_ext_64171;
  wire [39:0] priority_sel_64172;
  wire [7:0] and_64173;
  wire [5:0] shift;
  wire [5:0] sel_64175;
  wire not_64177;
  wire and_64178;
  wire one_hot_sel_68952;
  wire and_64180;
  wire and_64181;
  wire [7:0] priority_sel_64182;
  wire [47:0] concat_64183;
  wire [39:0] priority_sel_64184;
  wire [7:0] and_64185;
  wire [5:0] shift__1;
  wire [5:0] sel_64187;
  wire not_64188;
  wire and_64189;
  wire one_hot_sel_68946;
  wire and_64191;
  wire and_64192;
  wire [7:0] priority_sel_64193;
  wire [47:0] concat_64194;
  wire [39:0] priority_sel_64195;
  wire [7:0] and_64196;
  wire [5:0] shift__2;
  wire [5:0] sel_64198;
  wire not_64199;
  wire and_64200;
  wire one_hot_sel_68940;
  wire and_64202;
  wire and_64203;
  wire [7:0] priority_sel_64204;
  wire [47:0] concat_64205;
  wire [39:0] priority_sel_64206;
  wire [7:0] and_64207;
  wire [5:0] shift__3;
  wire [5:0] sel_64209;
  wire not_64210;
  wire and_64211;
  wire one_hot_sel_68934;
  wire priority_sel_64215;
  wire [8:0] concat_64216;
  wire [47:0] and_64217;
  wire [47:0] concat_64218;
  wire [5:0] one_hot_sel_68928;
  wire nor_64220;
  wire [1:0] tuple_64221;
  wire priority_sel_64222;
  wire [8:0] concat_64223;
  wire [47:0] and_64224;
  wire [47:0] concat_64225;
  wire [5:0] one_hot_sel_68922;
  wire nor_64227;
  wire [1:0] tuple_64228;
  wire priority_sel_64229;
  wire [8:0] concat_64230;
  wire [47:0] and_64231;
  wire [47:0] concat_64232;
  wire [5:0] one_hot_sel_68916;
  wire nor_64234;
  wire [1:0] tuple_64235;
  wire priority_sel_64236;
  wire [8:0] concat_64237;
  wire [47:0] and_64238;
  wire [47:0] concat_64239;
  wire [5:0] one_hot_sel_68910;
  wire nor_64241;
  wire [1:0] tuple_64242;
  wire [114:0] tuple_64246;
  wire [114:0] tuple_64247;
  wire [114:0] tuple_64248;
  wire [114:0] tuple_64249;
  wire [2:0] one_hot_68905;
  wire [114:0] p[0:3];
  wire [1:0] bit_slice_68906;
  wire stage_outputs_valid_0;
  wire [472:0] tuple_64254;
  wire eq_68907;
  assign v_a = lane_operands_data[275:148];
  assign v_b = lane_operands_data[147:20];
  assign exponent = v_a[30:23];
  assign literal_63827 = 8'h00;
  assign exponent__1 = v_b[30:23];
  assign exponent__3 = v_a[62:55];
  assign exponent__4 = v_b[62:55];
  assign exponent__6 = v_a[94:87];
  assign exponent__7 = v_b[94:87];
  assign exponent__9 = v_a[126:119];
  assign exponent__10 = v_b[126:119];
  assign normal = exponent != literal_63827;
  assign literal_63836 = 8'h01;
  assign normal__1 = exponent__1 != literal_63827;
  assign normal__2 = exponent__3 != literal_63827;
  assign normal__3 = exponent__4 != literal_63827;
  assign normal__4 = exponent__6 != literal_63827;
  assign normal__5 = exponent__7 != literal_63827;
  assign normal__6 = exponent__9 != literal_63827;
  assign normal__7 = exponent__10 != literal_63827;
  assign literal_63844 = 1'h0;
  assign x_exponent = normal ? exponent : literal_63836;
  assign y_exponent = normal__1 ? exponent__1 : literal_63836;
  assign x_exponent__2 = normal__2 ? exponent__3 : literal_63836;
  assign y_exponent__2 = normal__3 ? exponent__4 : literal_63836;
  assign x_exponent__4 = normal__4 ? exponent__6 : literal_63836;
  assign y_exponent__4 = normal__5 ? exponent__7 : literal_63836;
  assign x_exponent__6 = normal__6 ? exponent__9 : literal_63836;
  assign y_exponent__6 = normal__7 ? exponent__10 : literal_63836;
  assign concat_63853 = {literal_63844, x_exponent};
  assign concat_63854 = {literal_63844, y_exponent};
  assign concat_63855 = {literal_63844, x_exponent__2};
  assign concat_63856 = {literal_63844, y_exponent__2};
  assign concat_63857 = {literal_63844, x_exponent__4};
  assign concat_63858 = {literal_63844, y_exponent__4};
  assign concat_63859 = {literal_63844, x_exponent__6};
  assign concat_63860 = {literal_63844, y_exponent__6};
  assign add_63861 = concat_63853 + concat_63854;
  assign add_63862 = concat_63855 + concat_63856;
  assign add_63863 = concat_63857 + concat_63858;
  assign add_63864 = concat_63859 + concat_63860;
  assign concat_63865 = {literal_63844, add_63861};
  assign literal_63866 = 10'h381;
  assign fraction = v_a[22:0];
  assign literal_63868 = 23'h00_0000;
  assign fraction__1 = v_b[22:0];
  assign concat_63870 = {literal_63844, add_63862};
  assign fraction__2 = v_a[54:32];
  assign fraction__3 = v_b[54:32];
  assign concat_63873 = {literal_63844, add_63863};
  assign fraction__4 = v_a[86:64];
  assign fraction__5 = v_b[86:64];
  assign concat_63876 = {literal_63844, add_63864};
  assign fraction__6 = v_a[118:96];
  assign fraction__7 = v_b[118:96];
  assign add_63879 = concat_63865 + literal_63866;
  assign bit_slice_63880 = v_a[31:0];
  assign bit_slice_63881 = v_b[31:7];
  assign literal_63882 = 8'hff;
  assign eq_63883 = fraction == literal_63868;
  assign eq_63884 = fraction__1 == literal_63868;
  assign add_63885 = concat_63870 + literal_63866;
  assign bit_slice_63886 = v_a[63:32];
  assign bit_slice_63887 = v_b[63:39];
  assign eq_63888 = fraction__2 == literal_63868;
  assign eq_63889 = fraction__3 == literal_63868;
  assign add_63890 = concat_63873 + literal_63866;
  assign bit_slice_63891 = v_a[95:64];
  assign bit_slice_63892 = v_b[95:71];
  assign eq_63893 = fraction__4 == literal_63868;
  assign eq_63894 = fraction__5 == literal_63868;
  assign add_63895 = concat_63876 + literal_63866;
  assign bit_slice_63896 = v_a[127:96];
  assign bit_slice_63897 = v_b[127:103];
  assign eq_63898 = fraction__6 == literal_63868;
  assign eq_63899 = fraction__7 == literal_63868;
  assign bit_slice_63900 = add_63879[9];
  assign v_tag = lane_operands_data[12:0];
  assign sign_ext_63902 = {{1{bit_slice_63880[31]}}, bit_slice_63880};
  assign sign_ext_63903 = {{8{bit_slice_63881[24]}}, bit_slice_63881};
  assign concat_63904 = {y_exponent, normal__1, fraction__1};
  assign concat_63905 = {x_exponent, normal, fraction};
  assign special = exponent == literal_63882;
  assign special__1 = exponent__1 == literal_63882;
  assign not_63908 = ~eq_63883;
  assign not_63909 = ~eq_63884;
  assign bit_slice_63910 = add_63885[9];
  assign sign_ext_63911 = {{1{bit_slice_63886[31]}}, bit_slice_63886};
  assign sign_ext_63912 = {{8{bit_slice_63887[24]}}, bit_slice_63887};
  assign concat_63913 = {y_exponent__2, normal__3, fraction__3};
  assign concat_63914 = {x_exponent__2, normal__2, fraction__2};
  assign special__2 = exponent__3 == literal_63882;
  assign special__3 = exponent__4 == literal_63882;
  assign not_63917 = ~eq_63888;
  assign not_63918 = ~eq_63889;
  assign bit_slice_63919 = add_63890[9];
  assign sign_ext_63920 = {{1{bit_slice_63891[31]}}, bit_slice_63891};
  assign sign_ext_63921 = {{8{bit_slice_63892[24]}}, bit_slice_63892};
  assign concat_63922 = {y_exponent__4, normal__5, fraction__5};
  assign concat_63923 = {x_exponent__4, normal__4, fraction__4};
  assign special__4 = exponent__6 == literal_63882;
  assign special__5 = exponent__7 == literal_63882;
  assign not_63926 = ~eq_63893;
  assign not_63927 = ~eq_63894;
  assign bit_slice_63928 = add_63895[9];
  assign sign_ext_63929 = {{1{bit_slice_63896[31]}}, bit_slice_63896};
  assign sign_ext_63930 = {{8{bit_slice_63897[24]}}, bit_slice_63897};
  assign concat_63931 = {y_exponent__6, normal__7, fraction__7};
  assign concat_63932 = {x_exponent__6, normal__6, fraction__6};
  assign special__6 = exponent__9 == literal_63882;
  assign special__7 = exponent__10 == literal_63882;
  assign not_63935 = ~eq_63898;
  assign not_63936 = ~eq_63899;
  assign not_63937 = ~bit_slice_63900;
  assign v_tag_op = v_tag[12:8];
  assign literal_63939 = 5'h02;
  assign literal_63940 = 5'h00;
  assign add_63941 = sign_ext_63902 + sign_ext_63903;
  assign bit_slice_63942 = v_b[6:0];
  assign swap = concat_63904 > concat_63905;
  assign x_infinite = special & eq_63883;
  assign y_infinite = special__1 & eq_63884;
  assign nor_63946 = ~(normal | not_63908);
  assign nor_63947 = ~(normal__1 | not_63909);
  assign x_sign__2 = v_a[31];
  assign y_sign__1 = v_b[31];
  assign not_63950 = ~bit_slice_63910;
  assign add_63951 = sign_ext_63911 + sign_ext_63912;
  assign bit_slice_63952 = v_b[38:32];
  assign swap__1 = concat_63913 > concat_63914;
  assign x_infinite__1 = special__2 & eq_63888;
  assign y_infinite__1 = special__3 & eq_63889;
  assign nor_63956 = ~(normal__2 | not_63917);
  assign nor_63957 = ~(normal__3 | not_63918);
  assign x_sign__3 = v_a[63];
  assign y_sign__2 = v_b[63];
  assign not_63960 = ~bit_slice_63919;
  assign add_63961 = sign_ext_63920 + sign_ext_63921;
  assign bit_slice_63962 = v_b[70:64];
  assign swap__2 = concat_63922 > concat_63923;
  assign x_infinite__2 = special__4 & eq_63893;
  assign y_infinite__2 = special__5 & eq_63894;
  assign nor_63966 = ~(normal__4 | not_63926);
  assign nor_63967 = ~(normal__5 | not_63927);
  assign x_sign__5 = v_a[95];
  assign y_sign__3 = v_b[95];
  assign not_63970 = ~bit_slice_63928;
  assign add_63971 = sign_ext_63929 + sign_ext_63930;
  assign bit_slice_63972 = v_b[102:96];
  assign swap__3 = concat_63931 > concat_63932;
  assign x_infinite__3 = special__6 & eq_63898;
  assign y_infinite__3 = special__7 & eq_63899;
  assign nor_63976 = ~(normal__6 | not_63935);
  assign nor_63977 = ~(normal__7 | not_63936);
  assign x_sign__7 = v_a[127];
  assign y_sign__4 = v_b[127];
  assign eq_63980 = normal == normal__1;
  assign eq_63981 = fraction == fraction__1;
  assign bit_slice_63982 = add_63879[8:0];
  assign sign_ext_63983 = {9{not_63937}};
  assign eq_63984 = v_tag_op == literal_63939;
  assign eq_63985 = v_tag_op == literal_63940;
  assign x_significand__2 = {normal, fraction};
  assign y_significand__2 = {normal__1, fraction__1};
  assign value = {add_63941, bit_slice_63942};
  assign literal_63989 = 10'h3ce;
  assign bit_slice_63990 = add_63879[5:0];
  assign x_exponent__1 = swap ? y_exponent : x_exponent;
  assign y_exponent__1 = swap ? x_exponent : y_exponent;
  assign not_63993 = ~special;
  assign not_63994 = ~special__1;
  assign infinite = x_infinite | y_infinite;
  assign zero = nor_63946 | nor_63947;
  assign subtract = x_sign__2 ^ y_sign__1;
  assign eq_63998 = normal__2 == normal__3;
  assign eq_63999 = fraction__2 == fraction__3;
  assign bit_slice_64000 = add_63885[8:0];
  assign sign_ext_64001 = {9{not_63950}};
  assign x_significand__3 = {normal__2, fraction__2};
  assign y_significand__3 = {normal__3, fraction__3};
  assign value__1 = {add_63951, bit_slice_63952};
  assign bit_slice_64005 = add_63885[5:0];
  assign x_exponent__3 = swap__1 ? y_exponent__2 : x_exponent__2;
  assign y_exponent__3 = swap__1 ? x_exponent__2 : y_exponent__2;
  assign not_64008 = ~special__2;
  assign not_64009 = ~special__3;
  assign infinite__1 = x_infinite__1 | y_infinite__1;
  assign zero__1 = nor_63956 | nor_63957;
  assign subtract__1 = x_sign__3 ^ y_sign__2;
  assign eq_64013 = normal__4 == normal__5;
  assign eq_64014 = fraction__4 == fraction__5;
  assign bit_slice_64015 = add_63890[8:0];
  assign sign_ext_64016 = {9{not_63960}};
  assign x_significand__5 = {normal__4, fraction__4};
  assign y_significand__5 = {normal__5, fraction__5};
  assign value__2 = {add_63961, bit_slice_63962};
  assign bit_slice_64020 = add_63890[5:0];
  assign x_exponent__5 = swap__2 ? y_exponent__4 : x_exponent__4;
  assign y_exponent__5 = swap__2 ? x_exponent__4 : y_exponent__4;
  assign not_64023 = ~special__4;
  assign not_64024 = ~special__5;
  assign infinite__2 = x_infinite__2 | y_infinite__2;
  assign zero__2 = nor_63966 | nor_63967;
  assign subtract__2 = x_sign__5 ^ y_sign__3;
  assign eq_64028 = normal__6 == normal__7;
  assign eq_64029 = fraction__6 == fraction__7;
  assign bit_slice_64030 = add_63895[8:0];
  assign sign_ext_64031 = {9{not_63970}};
  assign x_significand__7 = {normal__6, fraction__6};
  assign y_significand__7 = {normal__7, fraction__7};
  assign value__3 = {add_63971, bit_slice_63972};
  assign bit_slice_64035 = add_63895[5:0];
  assign x_exponent__7 = swap__3 ? y_exponent__6 : x_exponent__6;
  assign y_exponent__7 = swap__3 ? x_exponent__6 : y_exponent__6;
  assign not_64038 = ~special__6;
  assign not_64039 = ~special__7;
  assign infinite__3 = x_infinite__3 | y_infinite__3;
  assign zero__3 = nor_63976 | nor_63977;
  assign subtract__3 = x_sign__7 ^ y_sign__4;
  assign and_64043 = eq_63980 & eq_63981;
  assign eq_64044 = x_exponent == y_exponent;
  assign exponent__2 = bit_slice_63982 & sign_ext_63983;
  assign op__1 = ~(eq_63984 | eq_63985);
  assign umul_64047 = umul48b_24b_x_24b(x_significand__2, y_significand__2);
  assign y_significand__1 = swap ? x_significand__2 : y_significand__2;
  assign literal_64049 = 15'h0000;
  assign negative = add_63941[32];
  assign neg_64051 = -value;
  assign slt_64052 = $signed(add_63879) < $signed(literal_63989);
  assign neg_64053 = -bit_slice_63990;
  assign literal_64054 = 6'h32;
  assign distance = x_exponent__1 - y_exponent__1;
  assign literal_64056 = 8'h32;
  assign x_nan = ~(not_63993 | eq_63883);
  assign y_nan = ~(not_63994 | eq_63884);
  assign and_64059 = infinite & zero;
  assign and_64060 = x_infinite & y_infinite & subtract;
  assign and_64061 = eq_63998 & eq_63999;
  assign eq_64062 = x_exponent__2 == y_exponent__2;
  assign exponent__5 = bit_slice_64000 & sign_ext_64001;
  assign umul_64064 = umul48b_24b_x_24b(x_significand__3, y_significand__3);
  assign y_significand__4 = swap__1 ? x_significand__3 : y_significand__3;
  assign negative__1 = add_63951[32];
  assign neg_64067 = -value__1;
  assign slt_64068 = $signed(add_63885) < $signed(literal_63989);
  assign neg_64069 = -bit_slice_64005;
  assign distance__1 = x_exponent__3 - y_exponent__3;
  assign x_nan__1 = ~(not_64008 | eq_63888);
  assign y_nan__1 = ~(not_64009 | eq_63889);
  assign and_64073 = infinite__1 & zero__1;
  assign and_64074 = x_infinite__1 & y_infinite__1 & subtract__1;
  assign and_64075 = eq_64013 & eq_64014;
  assign eq_64076 = x_exponent__4 == y_exponent__4;
  assign exponent__8 = bit_slice_64015 & sign_ext_64016;
  assign umul_64078 = umul48b_24b_x_24b(x_significand__5, y_significand__5);
  assign y_significand__6 = swap__2 ? x_significand__5 : y_significand__5;
  assign negative__2 = add_63961[32];
  assign neg_64081 = -value__2;
  assign slt_64082 = $signed(add_63890) < $signed(literal_63989);
  assign neg_64083 = -bit_slice_64020;
  assign distance__2 = x_exponent__5 - y_exponent__5;
  assign x_nan__2 = ~(not_64023 | eq_63893);
  assign y_nan__2 = ~(not_64024 | eq_63894);
  assign and_64087 = infinite__2 & zero__2;
  assign and_64088 = x_infinite__2 & y_infinite__2 & subtract__2;
  assign and_64089 = eq_64028 & eq_64029;
  assign eq_64090 = x_exponent__6 == y_exponent__6;
  assign exponent__11 = bit_slice_64030 & sign_ext_64031;
  assign umul_64092 = umul48b_24b_x_24b(x_significand__7, y_significand__7);
  assign y_significand__8 = swap__3 ? x_significand__7 : y_significand__7;
  assign negative__3 = add_63971[32];
  assign neg_64095 = -value__3;
  assign slt_64096 = $signed(add_63895) < $signed(literal_63989);
  assign neg_64097 = -bit_slice_64035;
  assign distance__3 = x_exponent__7 - y_exponent__7;
  assign x_nan__3 = ~(not_64038 | eq_63898);
  assign y_nan__3 = ~(not_64039 | eq_63899);
  assign and_64101 = infinite__3 & zero__3;
  assign and_64102 = x_infinite__3 & y_infinite__3 & subtract__3;
  assign x_sign__1 = swap ? y_sign__1 : x_sign__2;
  assign nand_64104 = ~(subtract & and_64043 & eq_64044);
  assign bit_slice_64105 = exponent__2[8];
  assign concat_64106 = {op__1, eq_63985};
  assign bit_slice_64107 = exponent__2[7:0];
  assign literal_64108 = 8'ha5;
  assign x_significand__1 = swap ? y_significand__2 : x_significand__2;
  assign bit_slice_64110 = umul_64047[47:8];
  assign concat_64111 = {literal_63844, y_significand__1, literal_64049};
  assign size = negative ? neg_64051 : value;
  assign bit_slice_64113 = umul_64047[7:0];
  assign sign_ext_64114 = {8{eq_63985}};
  assign sel_64115 = slt_64052 ? literal_64054 : neg_64053;
  assign sign_ext_64116 = {6{bit_slice_63900}};
  assign ugt_64117 = distance > literal_64056;
  assign bit_slice_64118 = distance[5:0];
  assign not_64119 = ~eq_63984;
  assign or_64120 = x_nan | y_nan | and_64059;
  assign or_64121 = x_nan | y_nan | and_64060;
  assign x_sign__4 = swap__1 ? y_sign__2 : x_sign__3;
  assign nand_64123 = ~(subtract__1 & and_64061 & eq_64062);
  assign bit_slice_64124 = exponent__5[8];
  assign bit_slice_64125 = exponent__5[7:0];
  assign x_significand__4 = swap__1 ? y_significand__3 : x_significand__3;
  assign bit_slice_64127 = umul_64064[47:8];
  assign concat_64128 = {literal_63844, y_significand__4, literal_64049};
  assign size__1 = negative__1 ? neg_64067 : value__1;
  assign bit_slice_64130 = umul_64064[7:0];
  assign sel_64131 = slt_64068 ? literal_64054 : neg_64069;
  assign sign_ext_64132 = {6{bit_slice_63910}};
  assign ugt_64133 = distance__1 > literal_64056;
  assign bit_slice_64134 = distance__1[5:0];
  assign or_64135 = x_nan__1 | y_nan__1 | and_64073;
  assign or_64136 = x_nan__1 | y_nan__1 | and_64074;
  assign x_sign__6 = swap__2 ? y_sign__3 : x_sign__5;
  assign nand_64138 = ~(subtract__2 & and_64075 & eq_64076);
  assign bit_slice_64139 = exponent__8[8];
  assign bit_slice_64140 = exponent__8[7:0];
  assign x_significand__6 = swap__2 ? y_significand__5 : x_significand__5;
  assign bit_slice_64142 = umul_64078[47:8];
  assign concat_64143 = {literal_63844, y_significand__6, literal_64049};
  assign size__2 = negative__2 ? neg_64081 : value__2;
  assign bit_slice_64145 = umul_64078[7:0];
  assign sel_64146 = slt_64082 ? literal_64054 : neg_64083;
  assign sign_ext_64147 = {6{bit_slice_63919}};
  assign ugt_64148 = distance__2 > literal_64056;
  assign bit_slice_64149 = distance__2[5:0];
  assign or_64150 = x_nan__2 | y_nan__2 | and_64087;
  assign or_64151 = x_nan__2 | y_nan__2 | and_64088;
  assign x_sign__8 = swap__3 ? y_sign__4 : x_sign__7;
  assign nand_64153 = ~(subtract__3 & and_64089 & eq_64090);
  assign bit_slice_64154 = exponent__11[8];
  assign bit_slice_64155 = exponent__11[7:0];
  assign x_significand__8 = swap__3 ? y_significand__7 : x_significand__7;
  assign bit_slice_64157 = umul_64092[47:8];
  assign concat_64158 = {literal_63844, y_significand__8, literal_64049};
  assign size__3 = negative__3 ? neg_64095 : value__3;
  assign bit_slice_64160 = umul_64092[7:0];
  assign sel_64161 = slt_64096 ? literal_64054 : neg_64097;
  assign sign_ext_64162 = {6{bit_slice_63928}};
  assign ugt_64163 = distance__3 > literal_64056;
  assign bit_slice_64164 = distance__3[5:0];
  assign or_64165 = x_nan__3 | y_nan__3 | and_64101;
  assign or_64166 = x_nan__3 | y_nan__3 | and_64102;
  assign and_64167 = x_sign__1 & nand_64104;
  assign and_64168 = bit_slice_64105 & eq_63985;
  assign priority_sel_64169 = priority_sel_8b_2way(concat_64106, bit_slice_64107, x_exponent__1, literal_64108);
  assign concat_64170 = {literal_63844, x_significand__1, literal_63868};
  assign sign_ext_64171 = {48{op__1}};
  assign priority_sel_64172 = priority_sel_40b_2way(concat_64106, bit_slice_64110, concat_64111, size);
  assign and_64173 = bit_slice_64113 & sign_ext_64114;
  assign shift = sel_64115 & sign_ext_64116;
  assign sel_64175 = ugt_64117 ? literal_64054 : bit_slice_64118;
  assign not_64177 = ~subtract;
  assign and_64178 = not_64119 & infinite;
  assign one_hot_sel_68952 = or_64120 & concat_64106[0] | or_64121 & concat_64106[1];
  assign and_64180 = x_sign__4 & nand_64123;
  assign and_64181 = bit_slice_64124 & eq_63985;
  assign priority_sel_64182 = priority_sel_8b_2way(concat_64106, bit_slice_64125, x_exponent__3, literal_64108);
  assign concat_64183 = {literal_63844, x_significand__4, literal_63868};
  assign priority_sel_64184 = priority_sel_40b_2way(concat_64106, bit_slice_64127, concat_64128, size__1);
  assign and_64185 = bit_slice_64130 & sign_ext_64114;
  assign shift__1 = sel_64131 & sign_ext_64132;
  assign sel_64187 = ugt_64133 ? literal_64054 : bit_slice_64134;
  assign not_64188 = ~subtract__1;
  assign and_64189 = not_64119 & infinite__1;
  assign one_hot_sel_68946 = or_64135 & concat_64106[0] | or_64136 & concat_64106[1];
  assign and_64191 = x_sign__6 & nand_64138;
  assign and_64192 = bit_slice_64139 & eq_63985;
  assign priority_sel_64193 = priority_sel_8b_2way(concat_64106, bit_slice_64140, x_exponent__5, literal_64108);
  assign concat_64194 = {literal_63844, x_significand__6, literal_63868};
  assign priority_sel_64195 = priority_sel_40b_2way(concat_64106, bit_slice_64142, concat_64143, size__2);
  assign and_64196 = bit_slice_64145 & sign_ext_64114;
  assign shift__2 = sel_64146 & sign_ext_64147;
  assign sel_64198 = ugt_64148 ? literal_64054 : bit_slice_64149;
  assign not_64199 = ~subtract__2;
  assign and_64200 = not_64119 & infinite__2;
  assign one_hot_sel_68940 = or_64150 & concat_64106[0] | or_64151 & concat_64106[1];
  assign and_64202 = x_sign__8 & nand_64153;
  assign and_64203 = bit_slice_64154 & eq_63985;
  assign priority_sel_64204 = priority_sel_8b_2way(concat_64106, bit_slice_64155, x_exponent__7, literal_64108);
  assign concat_64205 = {literal_63844, x_significand__8, literal_63868};
  assign priority_sel_64206 = priority_sel_40b_2way(concat_64106, bit_slice_64157, concat_64158, size__3);
  assign and_64207 = bit_slice_64160 & sign_ext_64114;
  assign shift__3 = sel_64161 & sign_ext_64162;
  assign sel_64209 = ugt_64163 ? literal_64054 : bit_slice_64164;
  assign not_64210 = ~subtract__3;
  assign and_64211 = not_64119 & infinite__3;
  assign one_hot_sel_68934 = or_64165 & concat_64106[0] | or_64166 & concat_64106[1];
  assign priority_sel_64215 = priority_sel_1b_2way(concat_64106, subtract, and_64167, negative);
  assign concat_64216 = {and_64168, priority_sel_64169};
  assign and_64217 = concat_64170 & sign_ext_64171;
  assign concat_64218 = {priority_sel_64172, and_64173};
  assign one_hot_sel_68928 = shift & {6{concat_64106[0]}} | sel_64175 & {6{concat_64106[1]}};
  assign nor_64220 = ~(not_64177 | eq_63984 | eq_63985);
  assign tuple_64221 = {and_64178, one_hot_sel_68952};
  assign priority_sel_64222 = priority_sel_1b_2way(concat_64106, subtract__1, and_64180, negative__1);
  assign concat_64223 = {and_64181, priority_sel_64182};
  assign and_64224 = concat_64183 & sign_ext_64171;
  assign concat_64225 = {priority_sel_64184, and_64185};
  assign one_hot_sel_68922 = shift__1 & {6{concat_64106[0]}} | sel_64187 & {6{concat_64106[1]}};
  assign nor_64227 = ~(not_64188 | eq_63984 | eq_63985);
  assign tuple_64228 = {and_64189, one_hot_sel_68946};
  assign priority_sel_64229 = priority_sel_1b_2way(concat_64106, subtract__2, and_64191, negative__2);
  assign concat_64230 = {and_64192, priority_sel_64193};
  assign and_64231 = concat_64194 & sign_ext_64171;
  assign concat_64232 = {priority_sel_64195, and_64196};
  assign one_hot_sel_68916 = shift__2 & {6{concat_64106[0]}} | sel_64198 & {6{concat_64106[1]}};
  assign nor_64234 = ~(not_64199 | eq_63984 | eq_63985);
  assign tuple_64235 = {and_64200, one_hot_sel_68940};
  assign priority_sel_64236 = priority_sel_1b_2way(concat_64106, subtract__3, and_64202, negative__3);
  assign concat_64237 = {and_64203, priority_sel_64204};
  assign and_64238 = concat_64205 & sign_ext_64171;
  assign concat_64239 = {priority_sel_64206, and_64207};
  assign one_hot_sel_68910 = shift__3 & {6{concat_64106[0]}} | sel_64209 & {6{concat_64106[1]}};
  assign nor_64241 = ~(not_64210 | eq_63984 | eq_63985);
  assign tuple_64242 = {and_64211, one_hot_sel_68934};
  assign tuple_64246 = {priority_sel_64215, concat_64216, and_64217, concat_64218, one_hot_sel_68928, nor_64220, tuple_64221};
  assign tuple_64247 = {priority_sel_64222, concat_64223, and_64224, concat_64225, one_hot_sel_68922, nor_64227, tuple_64228};
  assign tuple_64248 = {priority_sel_64229, concat_64230, and_64231, concat_64232, one_hot_sel_68916, nor_64234, tuple_64235};
  assign tuple_64249 = {priority_sel_64236, concat_64237, and_64238, concat_64239, one_hot_sel_68910, nor_64241, tuple_64242};
  assign one_hot_68905 = {concat_64106[1:0] == 2'h0, concat_64106[1] && !concat_64106[0], concat_64106[0]};
  assign p[0] = tuple_64246;
  assign p[1] = tuple_64247;
  assign p[2] = tuple_64248;
  assign p[3] = tuple_64249;
  assign bit_slice_68906 = one_hot_68905[1:0];
  assign stage_outputs_valid_0 = lane_operands_valid & lane_prepared_ready;
  assign tuple_64254 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign eq_68907 = concat_64106 == bit_slice_68906;
  assign lane_operands_ready = stage_outputs_valid_0;
  assign lane_prepared_data = tuple_64254;
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
  wire [1:0] literal_64552;
  wire [1:0] literal_64553;
  wire [1:0] literal_64554;
  wire [1:0] literal_64555;
  wire [59:0] array_index_64556;
  wire [59:0] array_index_64557;
  wire [59:0] array_index_64558;
  wire [59:0] array_index_64559;
  wire [47:0] n_significand__4;
  wire [47:0] n_significand__3;
  wire [47:0] n_significand__1;
  wire [47:0] n_significand__2;
  wire [22:0] bit_slice_64564;
  wire [22:0] literal_64565;
  wire [22:0] bit_slice_64566;
  wire [22:0] bit_slice_64567;
  wire [22:0] bit_slice_64568;
  wire bit_slice_64569;
  wire ne_64570;
  wire bit_slice_64571;
  wire ne_64572;
  wire bit_slice_64573;
  wire ne_64574;
  wire bit_slice_64575;
  wire ne_64576;
  wire bit_slice_64577;
  wire or_64578;
  wire bit_slice_64579;
  wire or_64580;
  wire bit_slice_64581;
  wire or_64582;
  wire bit_slice_64583;
  wire or_64584;
  wire [8:0] n_exponent__3;
  wire [22:0] bit_slice_64586;
  wire [30:0] literal_64587;
  wire up__3;
  wire [8:0] n_exponent__2;
  wire [22:0] bit_slice_64590;
  wire up__2;
  wire [8:0] n_exponent__1;
  wire [22:0] bit_slice_64593;
  wire up__1;
  wire [8:0] n_exponent;
  wire [22:0] bit_slice_64596;
  wire up;
  wire [31:0] concat_64599;
  wire [31:0] concat_64600;
  wire [31:0] concat_64601;
  wire [31:0] concat_64602;
  wire [31:0] concat_64603;
  wire [31:0] concat_64604;
  wire [31:0] concat_64605;
  wire [31:0] concat_64606;
  wire [1:0] n_special__4;
  wire [31:0] value__4;
  wire [31:0] literal_64611;
  wire [1:0] n_special__3;
  wire [31:0] value__3;
  wire [1:0] n_special__2;
  wire [31:0] value__2;
  wire [1:0] n_special__1;
  wire [31:0] value__1;
  wire [12:0] v_tag;
  wire n_special__1_infinite__3;
  wire ugt_64620;
  wire n_special__1_infinite__2;
  wire ugt_64622;
  wire n_special__1_infinite__1;
  wire ugt_64624;
  wire n_special__1_infinite;
  wire ugt_64626;
  wire [4:0] v_tag_op;
  wire [4:0] literal_64608;
  wire n_sign__3;
  wire or_64629;
  wire [30:0] bit_slice_64630;
  wire [30:0] INFINITY;
  wire n_sign__2;
  wire or_64633;
  wire [30:0] bit_slice_64634;
  wire n_sign__1;
  wire or_64636;
  wire [30:0] bit_slice_64637;
  wire n_sign;
  wire or_64639;
  wire [30:0] bit_slice_64640;
  wire sums;
  wire not_64647;
  wire n_special__2_nan__3;
  wire [30:0] sel_64649;
  wire [30:0] NAN;
  wire not_64651;
  wire n_special__2_nan__2;
  wire [30:0] sel_64653;
  wire not_64654;
  wire n_special__2_nan__1;
  wire [30:0] sel_64656;
  wire not_64657;
  wire n_special__2_nan;
  wire [30:0] sel_64659;
  wire not_64627;
  wire nor_64664;
  wire [30:0] size__3;
  wire nor_64666;
  wire [30:0] size__2;
  wire nor_64668;
  wire [30:0] size__1;
  wire nor_64670;
  wire [30:0] size;
  wire or_64662;
  wire or_64663;
  wire [127:0] value;
  wire stage_outputs_valid_0;
  wire and_69462;
  wire [140:0] tuple_64677;
  wire and_69463;
  assign v_p[0] = lane_normalized_data[72:13];
  assign v_p[1] = lane_normalized_data[132:73];
  assign v_p[2] = lane_normalized_data[192:133];
  assign v_p[3] = lane_normalized_data[252:193];
  assign literal_64552 = 2'h3;
  assign literal_64553 = 2'h2;
  assign literal_64554 = 2'h1;
  assign literal_64555 = 2'h0;
  assign array_index_64556 = v_p[literal_64552];
  assign array_index_64557 = v_p[literal_64553];
  assign array_index_64558 = v_p[literal_64554];
  assign array_index_64559 = v_p[literal_64555];
  assign n_significand__4 = array_index_64556[49:2];
  assign n_significand__3 = array_index_64557[49:2];
  assign n_significand__1 = array_index_64558[49:2];
  assign n_significand__2 = array_index_64559[49:2];
  assign bit_slice_64564 = n_significand__4[22:0];
  assign literal_64565 = 23'h00_0000;
  assign bit_slice_64566 = n_significand__3[22:0];
  assign bit_slice_64567 = n_significand__1[22:0];
  assign bit_slice_64568 = n_significand__2[22:0];
  assign bit_slice_64569 = n_significand__4[24];
  assign ne_64570 = bit_slice_64564 != literal_64565;
  assign bit_slice_64571 = n_significand__3[24];
  assign ne_64572 = bit_slice_64566 != literal_64565;
  assign bit_slice_64573 = n_significand__1[24];
  assign ne_64574 = bit_slice_64567 != literal_64565;
  assign bit_slice_64575 = n_significand__2[24];
  assign ne_64576 = bit_slice_64568 != literal_64565;
  assign bit_slice_64577 = n_significand__4[23];
  assign or_64578 = bit_slice_64569 | ne_64570;
  assign bit_slice_64579 = n_significand__3[23];
  assign or_64580 = bit_slice_64571 | ne_64572;
  assign bit_slice_64581 = n_significand__1[23];
  assign or_64582 = bit_slice_64573 | ne_64574;
  assign bit_slice_64583 = n_significand__2[23];
  assign or_64584 = bit_slice_64575 | ne_64576;
  assign n_exponent__3 = array_index_64556[58:50];
  assign bit_slice_64586 = n_significand__4[46:24];
  assign literal_64587 = 31'h0000_0000;
  assign up__3 = bit_slice_64577 & or_64578;
  assign n_exponent__2 = array_index_64557[58:50];
  assign bit_slice_64590 = n_significand__3[46:24];
  assign up__2 = bit_slice_64579 & or_64580;
  assign n_exponent__1 = array_index_64558[58:50];
  assign bit_slice_64593 = n_significand__1[46:24];
  assign up__1 = bit_slice_64581 & or_64582;
  assign n_exponent = array_index_64559[58:50];
  assign bit_slice_64596 = n_significand__2[46:24];
  assign up = bit_slice_64583 & or_64584;
  assign concat_64599 = {n_exponent__3, bit_slice_64586};
  assign concat_64600 = {literal_64587, up__3};
  assign concat_64601 = {n_exponent__2, bit_slice_64590};
  assign concat_64602 = {literal_64587, up__2};
  assign concat_64603 = {n_exponent__1, bit_slice_64593};
  assign concat_64604 = {literal_64587, up__1};
  assign concat_64605 = {n_exponent, bit_slice_64596};
  assign concat_64606 = {literal_64587, up};
  assign n_special__4 = array_index_64556[1:0];
  assign value__4 = concat_64599 + concat_64600;
  assign literal_64611 = 32'h7f7f_ffff;
  assign n_special__3 = array_index_64557[1:0];
  assign value__3 = concat_64601 + concat_64602;
  assign n_special__2 = array_index_64558[1:0];
  assign value__2 = concat_64603 + concat_64604;
  assign n_special__1 = array_index_64559[1:0];
  assign value__1 = concat_64605 + concat_64606;
  assign v_tag = lane_normalized_data[12:0];
  assign n_special__1_infinite__3 = n_special__4[1:1];
  assign ugt_64620 = value__4 > literal_64611;
  assign n_special__1_infinite__2 = n_special__3[1:1];
  assign ugt_64622 = value__3 > literal_64611;
  assign n_special__1_infinite__1 = n_special__2[1:1];
  assign ugt_64624 = value__2 > literal_64611;
  assign n_special__1_infinite = n_special__1[1:1];
  assign ugt_64626 = value__1 > literal_64611;
  assign v_tag_op = v_tag[12:8];
  assign literal_64608 = 5'h04;
  assign n_sign__3 = array_index_64556[59:59];
  assign or_64629 = n_special__1_infinite__3 | ugt_64620;
  assign bit_slice_64630 = value__4[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign n_sign__2 = array_index_64557[59:59];
  assign or_64633 = n_special__1_infinite__2 | ugt_64622;
  assign bit_slice_64634 = value__3[30:0];
  assign n_sign__1 = array_index_64558[59:59];
  assign or_64636 = n_special__1_infinite__1 | ugt_64624;
  assign bit_slice_64637 = value__2[30:0];
  assign n_sign = array_index_64559[59:59];
  assign or_64639 = n_special__1_infinite | ugt_64626;
  assign bit_slice_64640 = value__1[30:0];
  assign sums = v_tag_op == literal_64608;
  assign not_64647 = ~n_sign__3;
  assign n_special__2_nan__3 = n_special__4[0:0];
  assign sel_64649 = or_64629 ? INFINITY : bit_slice_64630;
  assign NAN = 31'h7fc0_0000;
  assign not_64651 = ~n_sign__2;
  assign n_special__2_nan__2 = n_special__3[0:0];
  assign sel_64653 = or_64633 ? INFINITY : bit_slice_64634;
  assign not_64654 = ~n_sign__1;
  assign n_special__2_nan__1 = n_special__2[0:0];
  assign sel_64656 = or_64636 ? INFINITY : bit_slice_64637;
  assign not_64657 = ~n_sign;
  assign n_special__2_nan = n_special__1[0:0];
  assign sel_64659 = or_64639 ? INFINITY : bit_slice_64640;
  assign not_64627 = ~sums;
  assign nor_64664 = ~(not_64647 | n_special__2_nan__3);
  assign size__3 = n_special__2_nan__3 ? NAN : sel_64649;
  assign nor_64666 = ~(not_64651 | n_special__2_nan__2);
  assign size__2 = n_special__2_nan__2 ? NAN : sel_64653;
  assign nor_64668 = ~(not_64654 | n_special__2_nan__1);
  assign size__1 = n_special__2_nan__1 ? NAN : sel_64656;
  assign nor_64670 = ~(not_64657 | n_special__2_nan);
  assign size = n_special__2_nan ? NAN : sel_64659;
  assign or_64662 = lane_partial_ready | not_64627;
  assign or_64663 = lane_results_ready | sums;
  assign value = {nor_64664, size__3, nor_64666, size__2, nor_64668, size__1, nor_64670, size};
  assign stage_outputs_valid_0 = lane_normalized_valid & or_64662 & or_64663;
  assign and_69462 = lane_normalized_valid & sums;
  assign tuple_64677 = {value, v_tag};
  assign and_69463 = lane_normalized_valid & not_64627;
  assign lane_normalized_ready = stage_outputs_valid_0;
  assign lane_partial_data = value;
  assign lane_partial_valid = and_69462;
  assign lane_results_data = tuple_64677;
  assign lane_results_valid = and_69463;
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
  wire [4:0] literal_63611;
  wire eq_63613;
  wire [3:0] literal_63615;
  wire [3:0] literal_63616;
  wire [3:0] literal_63617;
  wire [1:0] literal_63618;
  wire [3:0] literal_63619;
  wire bit_slice_63620;
  wire phase_default_case_cmp;
  wire not_63622;
  wire [2:0] literal_63624;
  wire eq_63625;
  wire eq_63626;
  wire eq_63627;
  wire tree;
  wire eq_63629;
  wire sums;
  wire full;
  wire keeps;
  wire ends;
  wire and_63634;
  wire or_63635;
  wire [1:0] literal_63640;
  wire or_63636;
  wire pass;
  wire not_63638;
  wire not_63639;
  wire phase_1_case_cmp;
  wire not_63642;
  wire not_63644;
  wire or_63645;
  wire [2:0] ____state_0__next_value_predicates;
  wire [2:0] literal_63657;
  wire [3:0] literal_63658;
  wire [3:0] literal_63659;
  wire or_63650;
  wire or_63651;
  wire not_63653;
  wire not_63655;
  wire [3:0] one_hot_63665;
  wire eq_63666;
  wire v_tag__2_last;
  wire eq_63668;
  wire eq_63669;
  wire [127:0] sign_ext_63671;
  wire active_inputs_valid_0;
  wire or_63663;
  wire or_63664;
  wire bit_slice_63674;
  wire bit_slice_63675;
  wire bit_slice_63676;
  wire beats__1;
  wire and_63678;
  wire nor_63679;
  wire [2:0] literal_63680;
  wire not_63681;
  wire or_63682;
  wire [127:0] v_b;
  wire [127:0] and_63684;
  wire [63:0] literal_63685;
  wire [63:0] bit_slice_63686;
  wire [31:0] literal_63687;
  wire [95:0] bit_slice_63688;
  wire [1:0] tuple_index_63691;
  wire tuple_index_63693;
  wire [3:0] tuple_index_63695;
  wire stage_outputs_valid_0;
  wire eq_63698;
  wire eq_63699;
  wire eq_63700;
  wire and_69424;
  wire and_69425;
  wire and_69426;
  wire nand_63704;
  wire literal_63705;
  wire [1:0] sel_63706;
  wire [1:0] sign_ext_63707;
  wire or_63708;
  wire [2:0] add_63709;
  wire [3:0] literal_63710;
  wire and_63711;
  wire [2:0] concat_63713;
  wire [127:0] v_a;
  wire [127:0] literal_63715;
  wire [3:0] concat_63716;
  wire [127:0] sel_63717;
  wire [127:0] concat_63718;
  wire [127:0] concat_63719;
  wire [4:0] sel_63720;
  wire [1:0] sel_63721;
  wire sel_63722;
  wire [3:0] sel_63723;
  wire sel_63724;
  wire [31:0] bit_slice_63725;
  wire not_63726;
  wire ____state_0__at_most_one_next_value;
  wire [2:0] concat_63729;
  wire [1:0] concat_63730;
  wire [1:0] and_63731;
  wire and_69427;
  wire and_69428;
  wire and_69429;
  wire [2:0] sel_63735;
  wire [2:0] sign_ext_63736;
  wire [3:0] add_63737;
  wire [3:0] sign_ext_63738;
  wire eq_63739;
  wire [127:0] sel_63740;
  wire [127:0] a;
  wire [127:0] b;
  wire [2:0] tuple_index_63744;
  wire [3:0] tuple_index_63745;
  wire [12:0] tuple_63746;
  wire [127:0] concat_63747;
  wire [12:0] __state_tag;
  wire or_63750;
  wire [1:0] one_hot_sel_63752;
  wire or_63753;
  wire [2:0] and_63754;
  wire [3:0] and_63756;
  wire [127:0] sel_63758;
  wire [127:0] sel_63760;
  wire [275:0] operands;
  wire and_69439;
  wire and_69440;
  wire [140:0] tuple_63771;
  wire and_69442;
  assign v_tag = lanes_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_63611 = 5'h04;
  assign eq_63613 = v_tag_op == literal_63611;
  assign literal_63615 = 4'h0;
  assign literal_63616 = 4'h1;
  assign literal_63617 = 4'h4;
  assign literal_63618 = 2'h2;
  assign literal_63619 = 4'h8;
  assign bit_slice_63620 = ____state_0[0];
  assign phase_default_case_cmp = ____state_0[1];
  assign not_63622 = ~eq_63613;
  assign literal_63624 = 3'h4;
  assign eq_63625 = ____state_2 == literal_63615;
  assign eq_63626 = ____state_2 == literal_63616;
  assign eq_63627 = ____state_2 == literal_63617;
  assign tree = ____state_0 == literal_63618;
  assign eq_63629 = ____state_2 == literal_63619;
  assign sums = ~(bit_slice_63620 | phase_default_case_cmp | not_63622);
  assign full = ____state_1 == literal_63624;
  assign keeps = eq_63625 | eq_63626 | eq_63627;
  assign ends = tree & eq_63629;
  assign and_63634 = sums & full;
  assign or_63635 = keeps | ends;
  assign literal_63640 = 2'h1;
  assign or_63636 = and_63634 | tree;
  assign pass = ~(bit_slice_63620 | phase_default_case_cmp);
  assign not_63638 = ~tree;
  assign not_63639 = ~or_63635;
  assign phase_1_case_cmp = ____state_0 == literal_63640;
  assign not_63642 = ~or_63636;
  assign not_63644 = ~pass;
  assign or_63645 = not_63638 | not_63639;
  assign ____state_0__next_value_predicates = {pass, phase_1_case_cmp, phase_default_case_cmp};
  assign literal_63657 = 3'h3;
  assign literal_63658 = 4'h7;
  assign literal_63659 = 4'h6;
  assign or_63650 = lane_partial_valid | not_63642;
  assign or_63651 = lanes_valid | not_63644;
  assign not_63653 = ~or_63645;
  assign not_63655 = ~ends;
  assign one_hot_63665 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign eq_63666 = ____state_1 == literal_63657;
  assign v_tag__2_last = v_tag[0:0];
  assign eq_63668 = ____state_2 == literal_63658;
  assign eq_63669 = ____state_2 == literal_63659;
  assign sign_ext_63671 = {128{full}};
  assign active_inputs_valid_0 = or_63650 & or_63651;
  assign or_63663 = lane_operands_ready | not_63653;
  assign or_63664 = sums_ready | not_63655;
  assign bit_slice_63674 = one_hot_63665[2];
  assign bit_slice_63675 = one_hot_63665[1];
  assign bit_slice_63676 = one_hot_63665[0];
  assign beats__1 = full | eq_63666;
  assign and_63678 = sums & v_tag__2_last;
  assign nor_63679 = ~(bit_slice_63620 | phase_default_case_cmp | eq_63613);
  assign literal_63680 = 3'h1;
  assign not_63681 = ~eq_63626;
  assign or_63682 = eq_63668 | eq_63669;
  assign v_b = lanes_data[147:20];
  assign and_63684 = lane_partial_data & sign_ext_63671;
  assign literal_63685 = 64'h0000_0000_0000_0000;
  assign bit_slice_63686 = lane_partial_data[127:64];
  assign literal_63687 = 32'h0000_0000;
  assign bit_slice_63688 = lane_partial_data[127:32];
  assign tuple_index_63691 = v_tag[7:6];
  assign tuple_index_63693 = v_tag[5:5];
  assign tuple_index_63695 = v_tag[4:1];
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_63663 & or_63664;
  assign eq_63698 = pass == bit_slice_63674;
  assign eq_63699 = phase_1_case_cmp == bit_slice_63675;
  assign eq_63700 = phase_default_case_cmp == bit_slice_63676;
  assign and_69424 = active_inputs_valid_0 & pass;
  assign and_69425 = active_inputs_valid_0 & phase_1_case_cmp;
  assign and_69426 = active_inputs_valid_0 & phase_default_case_cmp;
  assign nand_63704 = ~(tree & eq_63629);
  assign literal_63705 = 1'h0;
  assign sel_63706 = beats__1 ? literal_63618 : literal_63640;
  assign sign_ext_63707 = {2{and_63678}};
  assign or_63708 = nor_63679 | full;
  assign add_63709 = ____state_1 + literal_63680;
  assign literal_63710 = 4'h2;
  assign and_63711 = tree & keeps & not_63681;
  assign concat_63713 = {or_63682, phase_1_case_cmp, pass};
  assign v_a = lanes_data[275:148];
  assign literal_63715 = 128'h0000_0000_0000_0000_0000_0000_0000_0000;
  assign concat_63716 = {eq_63668, eq_63669, phase_1_case_cmp, pass};
  assign sel_63717 = sums ? and_63684 : v_b;
  assign concat_63718 = {literal_63685, bit_slice_63686};
  assign concat_63719 = {literal_63687, bit_slice_63688};
  assign sel_63720 = pass ? v_tag_op : ____state_5;
  assign sel_63721 = pass ? tuple_index_63691 : ____state_6;
  assign sel_63722 = pass ? tuple_index_63693 : ____state_7;
  assign sel_63723 = pass ? tuple_index_63695 : ____state_8;
  assign sel_63724 = pass ? v_tag__2_last : ____state_9;
  assign bit_slice_63725 = lane_partial_data[31:0];
  assign not_63726 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_63698 & eq_63699 & eq_63700;
  assign concat_63729 = {and_69424, and_69425, and_69426};
  assign concat_63730 = {nand_63704, literal_63705};
  assign and_63731 = sel_63706 & sign_ext_63707;
  assign and_69427 = stage_outputs_valid_0 & pass;
  assign and_69428 = stage_outputs_valid_0 & phase_1_case_cmp;
  assign and_69429 = stage_outputs_valid_0 & phase_default_case_cmp;
  assign sel_63735 = or_63708 ? ____state_1 : add_63709;
  assign sign_ext_63736 = {3{nand_63704}};
  assign add_63737 = ____state_2 + literal_63616;
  assign sign_ext_63738 = {4{tree}};
  assign eq_63739 = ____state_2 == literal_63710;
  assign sel_63740 = and_63711 ? lane_partial_data : ____state_3;
  assign a = priority_sel_128b_3way(concat_63713, v_a, literal_63715, lane_partial_data, ____state_3);
  assign b = priority_sel_128b_4way(concat_63716, sel_63717, literal_63715, concat_63718, concat_63719, lane_partial_data);
  assign tuple_index_63744 = lanes_data[19:17];
  assign tuple_index_63745 = lanes_data[16:13];
  assign tuple_63746 = {sel_63720, sel_63721, sel_63722, sel_63723, sel_63724};
  assign concat_63747 = {bit_slice_63725, bit_slice_63725, bit_slice_63725, bit_slice_63725};
  assign __state_tag = {____state_5, ____state_6, ____state_7, ____state_8, ____state_9};
  assign or_63750 = not_63726 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_63752 = concat_63730 & {2{concat_63729[0]}} | sel_63706 & {2{concat_63729[1]}} | and_63731 & {2{concat_63729[2]}};
  assign or_63753 = and_69427 | and_69428 | and_69429;
  assign and_63754 = sel_63735 & sign_ext_63736;
  assign and_63756 = add_63737 & sign_ext_63738;
  assign sel_63758 = eq_63739 ? ____state_4 : sel_63740;
  assign sel_63760 = eq_63626 ? lane_partial_data : ____state_4;
  assign operands = {a, b, tuple_index_63744, tuple_index_63745, tuple_63746};
  assign and_69439 = active_inputs_valid_0 & or_63645;
  assign and_69440 = stage_outputs_valid_0 & or_63636;
  assign tuple_63771 = {concat_63747, __state_tag};
  assign and_69442 = active_inputs_valid_0 & ends;
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
      ____state_0 <= or_63753 ? one_hot_sel_63752 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_63754 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_63756 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_63758 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_63760 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_63720 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_63721 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_63722 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_63723 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_63724 : ____state_9;
    end
  end
  assign lane_operands_data = operands;
  assign lane_operands_valid = and_69439;
  assign lane_partial_ready = and_69440;
  assign lanes_ready = and_69427;
  assign sums_data = tuple_63771;
  assign sums_valid = and_69442;
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
  wire [127:0] tuple_index_65766;
  wire [27:0] literal_65768;
  wire [7:0] exponent__1;
  wire [7:0] literal_65771;
  wire [20:0] literal_65773;
  wire ne_65774;
  wire not_65775;
  wire normal;
  wire [22:0] fraction;
  wire [47:0] concat_65778;
  wire [47:0] sign_ext_65779;
  wire [23:0] x_significand__2;
  wire [47:0] significand;
  wire [23:0] reverse_65782;
  wire [22:0] bit_slice_65783;
  wire [22:0] literal_65784;
  wire [7:0] literal_65785;
  wire [24:0] one_hot_65786;
  wire literal_65787;
  wire bit_slice_65789;
  wire ne_65790;
  wire [7:0] x_exponent__1;
  wire [3:0] literal_65792;
  wire [4:0] encode_65793;
  wire [8:0] concat_65794;
  wire [8:0] sign_ext_65795;
  wire bit_slice_65796;
  wire or_65797;
  wire [8:0] concat_65798;
  wire [8:0] concat_65799;
  wire [8:0] exponent;
  wire [22:0] bit_slice_65801;
  wire [30:0] literal_65802;
  wire up;
  wire [8:0] sub_65804;
  wire [31:0] concat_65805;
  wire [31:0] concat_65806;
  wire bit_slice_65810;
  wire [4:0] literal_65809;
  wire [31:0] value;
  wire [31:0] literal_65812;
  wire [8:0] literal_65815;
  wire odd;
  wire [7:0] literal_65818;
  wire eq_65819;
  wire [23:0] significand__1;
  wire eq_65814;
  wire ugt_65822;
  wire [9:0] sign_ext_65826;
  wire [9:0] concat_65827;
  wire [25:0] bit_slice_65828;
  wire [1:0] bit_slice_65829;
  wire [1:0] literal_65830;
  wire special;
  wire x_sign;
  wire not_65833;
  wire [24:0] concat_65834;
  wire [24:0] concat_65835;
  wire ends;
  wire or_65837;
  wire [30:0] bit_slice_65838;
  wire [30:0] INFINITY;
  wire [9:0] sub_65844;
  wire [9:0] literal_65845;
  wire [27:0] __state_root__1emainder;
  wire [27:0] trial;
  wire not_65848;
  wire not_65849;
  wire zero;
  wire [24:0] sel_65851;
  wire not_65843;
  wire not_65852;
  wire [30:0] sel_65854;
  wire [30:0] NAN;
  wire [4:0] literal_65859;
  wire [9:0] add_65860;
  wire fits;
  wire [27:0] sub_65862;
  wire [24:0] bit_slice_65863;
  wire x_nan;
  wire nor_65865;
  wire [12:0] tuple_index_65866;
  wire [45:0] concat_65867;
  wire [45:0] bit_slice_65868;
  wire active_inputs_valid_0;
  wire or_65858;
  wire nor_65869;
  wire [30:0] size;
  wire [4:0] add_65878;
  wire [4:0] sign_ext_65879;
  wire [7:0] bit_slice_65880;
  wire [27:0] sel_65881;
  wire [27:0] sign_ext_65882;
  wire [25:0] concat_65883;
  wire [25:0] sign_ext_65884;
  wire x_infinite;
  wire or_65886;
  wire [4:0] tuple_index_65887;
  wire [1:0] tuple_index_65888;
  wire tuple_index_65889;
  wire [3:0] tuple_index_65890;
  wire tuple_index_65891;
  wire [45:0] sel_65892;
  wire [1:0] literal_65893;
  wire stage_outputs_valid_0;
  wire not_65813;
  wire [127:0] concat_65894;
  wire [12:0] __state_tag;
  wire nand_65896;
  wire [4:0] and_65899;
  wire [7:0] sel_65901;
  wire [27:0] and_65903;
  wire [25:0] and_65905;
  wire sel_65907;
  wire sel_65909;
  wire sel_65911;
  wire sel_65913;
  wire [4:0] sel_65915;
  wire [1:0] sel_65917;
  wire sel_65919;
  wire [3:0] sel_65921;
  wire sel_65923;
  wire [47:0] concat_65925;
  wire and_69554;
  wire [140:0] tuple_65928;
  wire and_69555;
  assign tuple_index_65766 = root_data[275:148];
  assign literal_65768 = 28'h000_0000;
  assign exponent__1 = tuple_index_65766[30:23];
  assign literal_65771 = 8'h00;
  assign literal_65773 = 21'h00_0000;
  assign ne_65774 = ____state_4 != literal_65768;
  assign not_65775 = ~____state_8;
  assign normal = exponent__1 != literal_65771;
  assign fraction = tuple_index_65766[22:0];
  assign concat_65778 = {____state_5, literal_65773, ne_65774};
  assign sign_ext_65779 = {48{not_65775}};
  assign x_significand__2 = {normal, fraction};
  assign significand = concat_65778 & sign_ext_65779;
  assign reverse_65782 = {x_significand__2[0], x_significand__2[1], x_significand__2[2], x_significand__2[3], x_significand__2[4], x_significand__2[5], x_significand__2[6], x_significand__2[7], x_significand__2[8], x_significand__2[9], x_significand__2[10], x_significand__2[11], x_significand__2[12], x_significand__2[13], x_significand__2[14], x_significand__2[15], x_significand__2[16], x_significand__2[17], x_significand__2[18], x_significand__2[19], x_significand__2[20], x_significand__2[21], x_significand__2[22], x_significand__2[23]};
  assign bit_slice_65783 = significand[22:0];
  assign literal_65784 = 23'h00_0000;
  assign literal_65785 = 8'h01;
  assign one_hot_65786 = {reverse_65782[23:0] == 24'h00_0000, reverse_65782[23] && reverse_65782[22:0] == 23'h00_0000, reverse_65782[22] && reverse_65782[21:0] == 22'h00_0000, reverse_65782[21] && reverse_65782[20:0] == 21'h00_0000, reverse_65782[20] && reverse_65782[19:0] == 20'h0_0000, reverse_65782[19] && reverse_65782[18:0] == 19'h0_0000, reverse_65782[18] && reverse_65782[17:0] == 18'h0_0000, reverse_65782[17] && reverse_65782[16:0] == 17'h0_0000, reverse_65782[16] && reverse_65782[15:0] == 16'h0000, reverse_65782[15] && reverse_65782[14:0] == 15'h0000, reverse_65782[14] && reverse_65782[13:0] == 14'h0000, reverse_65782[13] && reverse_65782[12:0] == 13'h0000, reverse_65782[12] && reverse_65782[11:0] == 12'h000, reverse_65782[11] && reverse_65782[10:0] == 11'h000, reverse_65782[10] && reverse_65782[9:0] == 10'h000, reverse_65782[9] && reverse_65782[8:0] == 9'h000, reverse_65782[8] && reverse_65782[7:0] == 8'h00, reverse_65782[7] && reverse_65782[6:0] == 7'h00, reverse_65782[6] && reverse_65782[5:0] == 6'h00, reverse_65782[5] && reverse_65782[4:0] == 5'h00, reverse_65782[4] && reverse_65782[3:0] == 4'h0, reverse_65782[3] && reverse_65782[2:0] == 3'h0, reverse_65782[2] && reverse_65782[1:0] == 2'h0, reverse_65782[1] && !reverse_65782[0], reverse_65782[0]};
  assign literal_65787 = 1'h0;
  assign bit_slice_65789 = significand[24];
  assign ne_65790 = bit_slice_65783 != literal_65784;
  assign x_exponent__1 = normal ? exponent__1 : literal_65785;
  assign literal_65792 = 4'h0;
  assign encode_65793 = {one_hot_65786[16] | one_hot_65786[17] | one_hot_65786[18] | one_hot_65786[19] | one_hot_65786[20] | one_hot_65786[21] | one_hot_65786[22] | one_hot_65786[23] | one_hot_65786[24], one_hot_65786[8] | one_hot_65786[9] | one_hot_65786[10] | one_hot_65786[11] | one_hot_65786[12] | one_hot_65786[13] | one_hot_65786[14] | one_hot_65786[15] | one_hot_65786[24], one_hot_65786[4] | one_hot_65786[5] | one_hot_65786[6] | one_hot_65786[7] | one_hot_65786[12] | one_hot_65786[13] | one_hot_65786[14] | one_hot_65786[15] | one_hot_65786[20] | one_hot_65786[21] | one_hot_65786[22] | one_hot_65786[23], one_hot_65786[2] | one_hot_65786[3] | one_hot_65786[6] | one_hot_65786[7] | one_hot_65786[10] | one_hot_65786[11] | one_hot_65786[14] | one_hot_65786[15] | one_hot_65786[18] | one_hot_65786[19] | one_hot_65786[22] | one_hot_65786[23], one_hot_65786[1] | one_hot_65786[3] | one_hot_65786[5] | one_hot_65786[7] | one_hot_65786[9] | one_hot_65786[11] | one_hot_65786[13] | one_hot_65786[15] | one_hot_65786[17] | one_hot_65786[19] | one_hot_65786[21] | one_hot_65786[23]};
  assign concat_65794 = {literal_65787, ____state_2};
  assign sign_ext_65795 = {9{not_65775}};
  assign bit_slice_65796 = significand[23];
  assign or_65797 = bit_slice_65789 | ne_65790;
  assign concat_65798 = {literal_65787, x_exponent__1};
  assign concat_65799 = {literal_65792, encode_65793};
  assign exponent = concat_65794 & sign_ext_65795;
  assign bit_slice_65801 = significand[46:24];
  assign literal_65802 = 31'h0000_0000;
  assign up = bit_slice_65796 & or_65797;
  assign sub_65804 = concat_65798 - concat_65799;
  assign concat_65805 = {exponent, bit_slice_65801};
  assign concat_65806 = {literal_65802, up};
  assign bit_slice_65810 = sub_65804[0];
  assign literal_65809 = 5'h1a;
  assign value = concat_65805 + concat_65806;
  assign literal_65812 = 32'h7f7f_ffff;
  assign literal_65815 = 9'h000;
  assign odd = ~bit_slice_65810;
  assign literal_65818 = 8'hff;
  assign eq_65819 = fraction == literal_65784;
  assign significand__1 = encode_65793 >= 5'h18 ? 24'h00_0000 : x_significand__2 << encode_65793;
  assign eq_65814 = ____state_1 == literal_65809;
  assign ugt_65822 = value > literal_65812;
  assign sign_ext_65826 = {{1{sub_65804[8]}}, sub_65804};
  assign concat_65827 = {literal_65815, odd};
  assign bit_slice_65828 = ____state_4[25:0];
  assign bit_slice_65829 = ____state_3[47:46];
  assign literal_65830 = 2'h1;
  assign special = exponent__1 == literal_65818;
  assign x_sign = tuple_index_65766[31];
  assign not_65833 = ~eq_65819;
  assign concat_65834 = {significand__1, literal_65787};
  assign concat_65835 = {literal_65787, significand__1};
  assign ends = ____state_0 & eq_65814;
  assign or_65837 = ____state_6 | ugt_65822;
  assign bit_slice_65838 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign sub_65844 = sign_ext_65826 - concat_65827;
  assign literal_65845 = 10'h07f;
  assign __state_root__1emainder = {bit_slice_65828, bit_slice_65829};
  assign trial = {____state_5, literal_65830};
  assign not_65848 = ~special;
  assign not_65849 = ~x_sign;
  assign zero = ~(normal | not_65833);
  assign sel_65851 = bit_slice_65810 ? concat_65835 : concat_65834;
  assign not_65843 = ~ends;
  assign not_65852 = ~____state_9;
  assign sel_65854 = or_65837 ? INFINITY : bit_slice_65838;
  assign NAN = 31'h7fc0_0000;
  assign literal_65859 = 5'h01;
  assign add_65860 = sub_65844 + literal_65845;
  assign fits = __state_root__1emainder >= trial;
  assign sub_65862 = __state_root__1emainder - trial;
  assign bit_slice_65863 = ____state_5[24:0];
  assign x_nan = ~(not_65848 | eq_65819);
  assign nor_65865 = ~(not_65849 | zero);
  assign tuple_index_65866 = root_data[12:0];
  assign concat_65867 = {sel_65851, literal_65773};
  assign bit_slice_65868 = ____state_3[45:0];
  assign active_inputs_valid_0 = root_valid | ____state_0;
  assign or_65858 = root_results_ready | not_65843;
  assign nor_65869 = ~(not_65852 | ____state_7);
  assign size = ____state_7 ? NAN : sel_65854;
  assign add_65878 = ____state_1 + literal_65859;
  assign sign_ext_65879 = {5{____state_0}};
  assign bit_slice_65880 = add_65860[8:1];
  assign sel_65881 = fits ? sub_65862 : __state_root__1emainder;
  assign sign_ext_65882 = {28{____state_0}};
  assign concat_65883 = {bit_slice_65863, fits};
  assign sign_ext_65884 = {26{____state_0}};
  assign x_infinite = special & eq_65819;
  assign or_65886 = x_nan | nor_65865;
  assign tuple_index_65887 = tuple_index_65866[12:8];
  assign tuple_index_65888 = tuple_index_65866[7:6];
  assign tuple_index_65889 = tuple_index_65866[5:5];
  assign tuple_index_65890 = tuple_index_65866[4:1];
  assign tuple_index_65891 = tuple_index_65866[0:0];
  assign sel_65892 = ____state_0 ? bit_slice_65868 : concat_65867;
  assign literal_65893 = 2'h0;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_65858;
  assign not_65813 = ~____state_0;
  assign concat_65894 = {nor_65869, size, nor_65869, size, nor_65869, size, nor_65869, size};
  assign __state_tag = {____state_10, ____state_11, ____state_12, ____state_13, ____state_14};
  assign nand_65896 = ~(____state_0 & eq_65814);
  assign and_65899 = add_65878 & sign_ext_65879;
  assign sel_65901 = ____state_0 ? ____state_2 : bit_slice_65880;
  assign and_65903 = sel_65881 & sign_ext_65882;
  assign and_65905 = concat_65883 & sign_ext_65884;
  assign sel_65907 = ____state_0 ? ____state_6 : x_infinite;
  assign sel_65909 = ____state_0 ? ____state_7 : or_65886;
  assign sel_65911 = ____state_0 ? ____state_8 : zero;
  assign sel_65913 = ____state_0 ? ____state_9 : x_sign;
  assign sel_65915 = ____state_0 ? ____state_10 : tuple_index_65887;
  assign sel_65917 = ____state_0 ? ____state_11 : tuple_index_65888;
  assign sel_65919 = ____state_0 ? ____state_12 : tuple_index_65889;
  assign sel_65921 = ____state_0 ? ____state_13 : tuple_index_65890;
  assign sel_65923 = ____state_0 ? ____state_14 : tuple_index_65891;
  assign concat_65925 = {sel_65892, literal_65893};
  assign and_69554 = stage_outputs_valid_0 & not_65813;
  assign tuple_65928 = {concat_65894, __state_tag};
  assign and_69555 = active_inputs_valid_0 & ends;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_65896 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_65899 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_65901 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? and_65903 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_65905 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_65907 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_65909 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_65911 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_65913 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_65915 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_65917 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_65919 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_65921 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_65923 : ____state_14;
      ____state_3 <= stage_outputs_valid_0 ? concat_65925 : ____state_3;
    end
  end
  assign root_ready = and_69554;
  assign root_results_data = tuple_65928;
  assign root_results_valid = and_69555;
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
  wire [2:0] literal_67156;
  wire [2:0] literal_67157;
  wire [2:0] literal_67158;
  wire [2:0] literal_67159;
  wire [2:0] literal_67160;
  wire [2:0] literal_67161;
  wire eq_67169;
  wire eq_67170;
  wire eq_67171;
  wire eq_67172;
  wire eq_67173;
  wire eq_67174;
  wire [12:0] tuple_index_67175;
  wire [12:0] tuple_index_67176;
  wire [12:0] tuple_index_67177;
  wire [12:0] tuple_index_67178;
  wire [12:0] tuple_index_67179;
  wire [12:0] tuple_index_67180;
  wire [12:0] tuple_index_67181;
  wire [1:0] literal_67183;
  wire [5:0] concat_67184;
  wire [3:0] tuple_index_67185;
  wire [3:0] tuple_index_67186;
  wire [3:0] tuple_index_67187;
  wire [3:0] tuple_index_67188;
  wire [3:0] tuple_index_67189;
  wire [3:0] tuple_index_67190;
  wire [3:0] tuple_index_67191;
  wire gather;
  wire [3:0] r_tag_valid;
  wire [3:0] sign_ext_67194;
  wire tuple_index_67195;
  wire tuple_index_67196;
  wire tuple_index_67197;
  wire tuple_index_67198;
  wire tuple_index_67199;
  wire tuple_index_67200;
  wire tuple_index_67201;
  wire [1:0] literal_67203;
  wire [1:0] literal_67204;
  wire [3:0] and_67207;
  wire [3:0] literal_67208;
  wire r_tag__1_difference;
  wire butterfly;
  wire eq_67211;
  wire halves;
  wire [127:0] tuple_index_67214;
  wire [127:0] tuple_index_67215;
  wire [127:0] tuple_index_67216;
  wire [127:0] tuple_index_67217;
  wire [127:0] tuple_index_67218;
  wire [127:0] tuple_index_67219;
  wire [127:0] tuple_index_67220;
  wire [3:0] valid;
  wire tuple_index_67222;
  wire tuple_index_67223;
  wire tuple_index_67224;
  wire tuple_index_67225;
  wire tuple_index_67226;
  wire tuple_index_67227;
  wire tuple_index_67228;
  wire postponed;
  wire not_67230;
  wire coded;
  wire [127:0] r_beat;
  wire bit_slice_67236;
  wire bit_slice_67237;
  wire bit_slice_67238;
  wire bit_slice_67239;
  wire [2:0] literal_67233;
  wire r_tag__3_last;
  wire or_67241;
  wire words;
  wire eq_67243;
  wire and_67245;
  wire eq_67246;
  wire [2:0] literal_67248;
  wire [4:0] pass_op;
  wire [4:0] literal_67255;
  wire [4:0] literal_67256;
  wire [4:0] literal_67257;
  wire [4:0] literal_67258;
  wire [4:0] literal_67259;
  wire [4:0] literal_67260;
  wire [4:0] literal_67261;
  wire [4:0] literal_67262;
  wire [31:0] bit_slice_67263;
  wire [31:0] sign_ext_67264;
  wire [31:0] bit_slice_67265;
  wire [31:0] sign_ext_67266;
  wire [31:0] bit_slice_67267;
  wire [31:0] sign_ext_67268;
  wire [31:0] bit_slice_67269;
  wire [31:0] sign_ext_67270;
  wire bit_slice_67249;
  wire bit_slice_67250;
  wire eq_67251;
  wire nor_67252;
  wire nand_67253;
  wire ends;
  wire and_67272;
  wire shifts;
  wire eq_67274;
  wire [4:0] literal_67284;
  wire eq_67285;
  wire eq_67286;
  wire [4:0] literal_67287;
  wire [2:0] bit_slice_67288;
  wire eq_67289;
  wire eq_67290;
  wire eq_67291;
  wire eq_67292;
  wire eq_67293;
  wire eq_67294;
  wire [1:0] pass_top;
  wire [31:0] and_67296;
  wire [31:0] and_67297;
  wire [31:0] and_67298;
  wire [31:0] and_67299;
  wire nor_67275;
  wire and_67276;
  wire and_67277;
  wire and_67278;
  wire and_67279;
  wire and_67280;
  wire and_67281;
  wire and_67282;
  wire and_67283;
  wire bit_slice_67300;
  wire bit_slice_67301;
  wire segment_ends;
  wire word_ends;
  wire full;
  wire [1:0] sel_67305;
  wire eq_67324;
  wire or_67325;
  wire eq_67326;
  wire eq_67327;
  wire or_67328;
  wire or_67329;
  wire eq_67330;
  wire bit_slice_67331;
  wire bit_slice_67332;
  wire bit_slice_67333;
  wire bit_slice_67334;
  wire literal_67335;
  wire not_67308;
  wire not_67310;
  wire not_67312;
  wire not_67314;
  wire not_67316;
  wire not_67318;
  wire not_67320;
  wire not_67322;
  wire or_67323;
  wire eq_67336;
  wire eq_67337;
  wire nor_67338;
  wire or_67341;
  wire [1:0] sel_67342;
  wire nand_67343;
  wire or_67357;
  wire [5:0] concat_67358;
  wire [1:0] literal_67359;
  wire [4:0] literal_67360;
  wire [4:0] literal_67361;
  wire [4:0] literal_67362;
  wire [4:0] literal_67363;
  wire [1:0] sel_67364;
  wire [1:0] sign_ext_67365;
  wire [15:0] literal_67367;
  wire not_67368;
  wire [6:0] bit_slice_67369;
  wire [6:0] sign_ext_67370;
  wire not_67371;
  wire [6:0] bit_slice_67372;
  wire [6:0] sign_ext_67373;
  wire not_67374;
  wire [6:0] bit_slice_67375;
  wire [6:0] sign_ext_67376;
  wire not_67377;
  wire [6:0] bit_slice_67378;
  wire [6:0] sign_ext_67379;
  wire [1:0] concat_67380;
  wire not_67381;
  wire not_67382;
  wire or_67345;
  wire or_67346;
  wire or_67347;
  wire or_67348;
  wire or_67349;
  wire or_67350;
  wire or_67351;
  wire or_67352;
  wire not_67354;
  wire not_67356;
  wire [2:0] concat_67383;
  wire [127:0] bit_slice_67384;
  wire [127:0] bit_slice_67385;
  wire [127:0] bit_slice_67386;
  wire [127:0] bit_slice_67387;
  wire [1:0] sel_67388;
  wire [1:0] sign_ext_67389;
  wire kind__2_to_3;
  wire [1:0] kind__0_to_2;
  wire eq_67396;
  wire eq_67397;
  wire eq_67398;
  wire eq_67399;
  wire [1:0] and_67400;
  wire [15:0] sign_ext_67401;
  wire eq_67402;
  wire [15:0] pass_segments;
  wire [15:0] literal_67404;
  wire [2:0] concat_67405;
  wire or_67406;
  wire [6:0] bit_slice_67407;
  wire [6:0] bit_slice_67408;
  wire [6:0] bit_slice_67409;
  wire [6:0] bit_slice_67410;
  wire [223:0] bit_slice_67411;
  wire low__2_squeezed_portion_31_width_1;
  wire [6:0] and_67413;
  wire low__2_squeezed_portion_23_width_1;
  wire [6:0] and_67415;
  wire low__2_squeezed_portion_15_width_1;
  wire [6:0] and_67417;
  wire low__2_squeezed_portion_7_width_1;
  wire [6:0] and_67419;
  wire [223:0] bit_slice_67420;
  wire [1:0] add_67421;
  wire [1:0] concat_67422;
  wire nor_67423;
  wire active_inputs_valid_0;
  wire or_67392;
  wire or_67393;
  wire [127:0] elements;
  wire [127:0] priority_sel_67425;
  wire [1:0] next_phase;
  wire [2:0] kind;
  wire or_67430;
  wire [1:0] sel_67431;
  wire [15:0] add_67432;
  wire sel_67433;
  wire eq_67434;
  wire [2:0] add_67435;
  wire [2:0] sign_ext_67436;
  wire [255:0] concat_67437;
  wire [255:0] concat_67438;
  wire [1:0] sel_67439;
  wire [1:0] sign_ext_67440;
  wire or_67441;
  wire pass_kept;
  wire stage_outputs_valid_0;
  wire [127:0] beat;
  wire and_67445;
  wire [1:0] sel_67453;
  wire [2:0] sel_67456;
  wire sel_67458;
  wire [1:0] sel_67460;
  wire [15:0] sel_67462;
  wire sel_67464;
  wire [2:0] and_67466;
  wire [255:0] high__1;
  wire [255:0] low__1;
  wire [1:0] and_67472;
  wire and_67474;
  wire sel_67476;
  wire and_69617;
  wire and_69618;
  wire and_69619;
  wire and_69620;
  wire [130:0] sum;
  wire and_69621;
  wire and_69622;
  wire and_69623;
  wire and_69624;
  wire and_69625;
  wire and_69626;
  assign literal_67156 = 3'h5;
  assign literal_67157 = 3'h4;
  assign literal_67158 = 3'h3;
  assign literal_67159 = 3'h2;
  assign literal_67160 = 3'h1;
  assign literal_67161 = 3'h0;
  assign eq_67169 = ____state_1 == literal_67156;
  assign eq_67170 = ____state_1 == literal_67157;
  assign eq_67171 = ____state_1 == literal_67158;
  assign eq_67172 = ____state_1 == literal_67159;
  assign eq_67173 = ____state_1 == literal_67160;
  assign eq_67174 = ____state_1 == literal_67161;
  assign tuple_index_67175 = lane_results_data[12:0];
  assign tuple_index_67176 = sums_data[12:0];
  assign tuple_index_67177 = divider_results_data[12:0];
  assign tuple_index_67178 = root_results_data[12:0];
  assign tuple_index_67179 = power_results_data[12:0];
  assign tuple_index_67180 = simple_results_data[12:0];
  assign tuple_index_67181 = reduction_results_data[12:0];
  assign literal_67183 = 2'h1;
  assign concat_67184 = {eq_67169, eq_67170, eq_67171, eq_67172, eq_67173, eq_67174};
  assign tuple_index_67185 = tuple_index_67175[4:1];
  assign tuple_index_67186 = tuple_index_67176[4:1];
  assign tuple_index_67187 = tuple_index_67177[4:1];
  assign tuple_index_67188 = tuple_index_67178[4:1];
  assign tuple_index_67189 = tuple_index_67179[4:1];
  assign tuple_index_67190 = tuple_index_67180[4:1];
  assign tuple_index_67191 = tuple_index_67181[4:1];
  assign gather = ____state_0 == literal_67183;
  assign r_tag_valid = priority_sel_4b_6way(concat_67184, tuple_index_67185, tuple_index_67186, tuple_index_67187, tuple_index_67188, tuple_index_67189, tuple_index_67190, tuple_index_67191);
  assign sign_ext_67194 = {4{gather}};
  assign tuple_index_67195 = tuple_index_67175[5:5];
  assign tuple_index_67196 = tuple_index_67176[5:5];
  assign tuple_index_67197 = tuple_index_67177[5:5];
  assign tuple_index_67198 = tuple_index_67178[5:5];
  assign tuple_index_67199 = tuple_index_67179[5:5];
  assign tuple_index_67200 = tuple_index_67180[5:5];
  assign tuple_index_67201 = tuple_index_67181[5:5];
  assign literal_67203 = 2'h3;
  assign literal_67204 = 2'h2;
  assign and_67207 = r_tag_valid & sign_ext_67194;
  assign literal_67208 = 4'hf;
  assign r_tag__1_difference = priority_sel_1b_6way(concat_67184, tuple_index_67195, tuple_index_67196, tuple_index_67197, tuple_index_67198, tuple_index_67199, tuple_index_67200, tuple_index_67201);
  assign butterfly = ____state_3 == literal_67203;
  assign eq_67211 = ____state_3 == literal_67183;
  assign halves = ____state_3 == literal_67204;
  assign tuple_index_67214 = lane_results_data[140:13];
  assign tuple_index_67215 = sums_data[140:13];
  assign tuple_index_67216 = divider_results_data[140:13];
  assign tuple_index_67217 = root_results_data[140:13];
  assign tuple_index_67218 = power_results_data[140:13];
  assign tuple_index_67219 = simple_results_data[140:13];
  assign tuple_index_67220 = reduction_results_data[140:13];
  assign valid = ____state_2 ? literal_67208 : and_67207;
  assign tuple_index_67222 = tuple_index_67175[0:0];
  assign tuple_index_67223 = tuple_index_67176[0:0];
  assign tuple_index_67224 = tuple_index_67177[0:0];
  assign tuple_index_67225 = tuple_index_67178[0:0];
  assign tuple_index_67226 = tuple_index_67179[0:0];
  assign tuple_index_67227 = tuple_index_67180[0:0];
  assign tuple_index_67228 = tuple_index_67181[0:0];
  assign postponed = gather & r_tag__1_difference;
  assign not_67230 = ~butterfly;
  assign coded = eq_67211 | halves;
  assign r_beat = priority_sel_128b_6way(concat_67184, tuple_index_67214, tuple_index_67215, tuple_index_67216, tuple_index_67217, tuple_index_67218, tuple_index_67219, tuple_index_67220);
  assign bit_slice_67236 = valid[3];
  assign bit_slice_67237 = valid[2];
  assign bit_slice_67238 = valid[1];
  assign bit_slice_67239 = valid[0];
  assign literal_67233 = 3'h6;
  assign r_tag__3_last = priority_sel_1b_6way(concat_67184, tuple_index_67222, tuple_index_67223, tuple_index_67224, tuple_index_67225, tuple_index_67226, tuple_index_67227, tuple_index_67228);
  assign or_67241 = postponed | not_67230;
  assign words = ____state_0 == literal_67203;
  assign eq_67243 = ____state_9 == literal_67203;
  assign and_67245 = gather & coded;
  assign eq_67246 = ____state_0 == literal_67204;
  assign literal_67248 = 3'h7;
  assign pass_op = collects_data[86:82];
  assign literal_67255 = 5'h05;
  assign literal_67256 = 5'h06;
  assign literal_67257 = 5'h0d;
  assign literal_67258 = 5'h0e;
  assign literal_67259 = 5'h0f;
  assign literal_67260 = 5'h10;
  assign literal_67261 = 5'h08;
  assign literal_67262 = 5'h09;
  assign bit_slice_67263 = r_beat[127:96];
  assign sign_ext_67264 = {32{bit_slice_67236}};
  assign bit_slice_67265 = r_beat[95:64];
  assign sign_ext_67266 = {32{bit_slice_67237}};
  assign bit_slice_67267 = r_beat[63:32];
  assign sign_ext_67268 = {32{bit_slice_67238}};
  assign bit_slice_67269 = r_beat[31:0];
  assign sign_ext_67270 = {32{bit_slice_67239}};
  assign bit_slice_67249 = ____state_0[0];
  assign bit_slice_67250 = ____state_0[1];
  assign eq_67251 = ____state_1 == literal_67233;
  assign nor_67252 = ~(eq_67211 | halves);
  assign nand_67253 = ~(gather & r_tag__1_difference);
  assign ends = gather & r_tag__3_last & or_67241;
  assign and_67272 = words & eq_67243 & ____state_10;
  assign shifts = and_67245 | eq_67246;
  assign eq_67274 = ____state_6 == literal_67248;
  assign literal_67284 = 5'h07;
  assign eq_67285 = pass_op == literal_67255;
  assign eq_67286 = pass_op == literal_67256;
  assign literal_67287 = 5'h04;
  assign bit_slice_67288 = pass_op[4:2];
  assign eq_67289 = pass_op == literal_67257;
  assign eq_67290 = pass_op == literal_67258;
  assign eq_67291 = pass_op == literal_67259;
  assign eq_67292 = pass_op == literal_67260;
  assign eq_67293 = pass_op == literal_67261;
  assign eq_67294 = pass_op == literal_67262;
  assign pass_top = collects_data[75:74];
  assign and_67296 = bit_slice_67263 & sign_ext_67264;
  assign and_67297 = bit_slice_67265 & sign_ext_67266;
  assign and_67298 = bit_slice_67267 & sign_ext_67268;
  assign and_67299 = bit_slice_67269 & sign_ext_67270;
  assign nor_67275 = ~(bit_slice_67249 | bit_slice_67250);
  assign and_67276 = gather & eq_67172;
  assign and_67277 = gather & eq_67174;
  assign and_67278 = gather & eq_67170;
  assign and_67279 = gather & eq_67251;
  assign and_67280 = gather & eq_67171;
  assign and_67281 = gather & eq_67169;
  assign and_67282 = gather & eq_67173;
  assign and_67283 = gather & nor_67252 & nand_67253;
  assign bit_slice_67300 = ____state_9[0];
  assign bit_slice_67301 = ____state_9[1];
  assign segment_ends = coded ? and_67272 : ends;
  assign word_ends = words & eq_67243;
  assign full = shifts & eq_67274;
  assign sel_67305 = ends ? literal_67204 : ____state_0;
  assign eq_67324 = pass_op == literal_67284;
  assign or_67325 = eq_67285 | eq_67286;
  assign eq_67326 = pass_op == literal_67287;
  assign eq_67327 = bit_slice_67288 == literal_67161;
  assign or_67328 = eq_67289 | eq_67290 | eq_67291 | eq_67292;
  assign or_67329 = eq_67293 | eq_67294;
  assign eq_67330 = pass_top == literal_67204;
  assign bit_slice_67331 = and_67296[7];
  assign bit_slice_67332 = and_67297[7];
  assign bit_slice_67333 = and_67298[7];
  assign bit_slice_67334 = and_67299[7];
  assign literal_67335 = 1'h0;
  assign not_67308 = ~nor_67275;
  assign not_67310 = ~and_67276;
  assign not_67312 = ~and_67277;
  assign not_67314 = ~and_67278;
  assign not_67316 = ~and_67279;
  assign not_67318 = ~and_67280;
  assign not_67320 = ~and_67281;
  assign not_67322 = ~and_67282;
  assign or_67323 = and_67283 | words;
  assign eq_67336 = ____state_9 == literal_67204;
  assign eq_67337 = ____state_9 == literal_67183;
  assign nor_67338 = ~(bit_slice_67300 | bit_slice_67301);
  assign or_67341 = segment_ends | word_ends;
  assign sel_67342 = full ? literal_67203 : sel_67305;
  assign nand_67343 = ~(segment_ends & ____state_5);
  assign or_67357 = eq_67324 | or_67325 | eq_67326 | eq_67327;
  assign concat_67358 = {or_67328, or_67329, eq_67324, or_67325, eq_67326, eq_67327};
  assign literal_67359 = 2'h0;
  assign literal_67360 = 5'h11;
  assign literal_67361 = 5'h12;
  assign literal_67362 = 5'h13;
  assign literal_67363 = 5'h03;
  assign sel_67364 = eq_67330 ? literal_67204 : literal_67183;
  assign sign_ext_67365 = {2{eq_67286}};
  assign literal_67367 = 16'h0002;
  assign not_67368 = ~bit_slice_67331;
  assign bit_slice_67369 = r_beat[102:96];
  assign sign_ext_67370 = {7{bit_slice_67236}};
  assign not_67371 = ~bit_slice_67332;
  assign bit_slice_67372 = r_beat[70:64];
  assign sign_ext_67373 = {7{bit_slice_67237}};
  assign not_67374 = ~bit_slice_67333;
  assign bit_slice_67375 = r_beat[38:32];
  assign sign_ext_67376 = {7{bit_slice_67238}};
  assign not_67377 = ~bit_slice_67334;
  assign bit_slice_67378 = r_beat[6:0];
  assign sign_ext_67379 = {7{bit_slice_67239}};
  assign concat_67380 = {literal_67335, words};
  assign not_67381 = ~halves;
  assign not_67382 = ~____state_10;
  assign or_67345 = collects_valid | not_67308;
  assign or_67346 = divider_results_valid | not_67310;
  assign or_67347 = lane_results_valid | not_67312;
  assign or_67348 = power_results_valid | not_67314;
  assign or_67349 = reduction_results_valid | not_67316;
  assign or_67350 = root_results_valid | not_67318;
  assign or_67351 = simple_results_valid | not_67320;
  assign or_67352 = sums_valid | not_67322;
  assign not_67354 = ~postponed;
  assign not_67356 = ~or_67323;
  assign concat_67383 = {eq_67336, eq_67337, nor_67338};
  assign bit_slice_67384 = ____state_7[127:0];
  assign bit_slice_67385 = ____state_7[255:128];
  assign bit_slice_67386 = ____state_8[127:0];
  assign bit_slice_67387 = ____state_8[255:128];
  assign sel_67388 = or_67341 ? literal_67183 : sel_67342;
  assign sign_ext_67389 = {2{nand_67343}};
  assign kind__2_to_3 = ~or_67357;
  assign kind__0_to_2 = priority_sel_2b_6way(concat_67358, literal_67359, literal_67183, literal_67204, literal_67203, literal_67359, literal_67204, literal_67183);
  assign eq_67396 = pass_op == literal_67360;
  assign eq_67397 = pass_op == literal_67361;
  assign eq_67398 = pass_op == literal_67362;
  assign eq_67399 = pass_op == literal_67363;
  assign and_67400 = sel_67364 & sign_ext_67365;
  assign sign_ext_67401 = {16{segment_ends}};
  assign eq_67402 = ____state_4 == literal_67367;
  assign pass_segments = collects_data[53:38];
  assign literal_67404 = 16'h0001;
  assign concat_67405 = {literal_67359, shifts};
  assign or_67406 = bit_slice_67249 | bit_slice_67250;
  assign bit_slice_67407 = and_67296[13:7];
  assign bit_slice_67408 = and_67297[13:7];
  assign bit_slice_67409 = and_67298[13:7];
  assign bit_slice_67410 = and_67299[13:7];
  assign bit_slice_67411 = ____state_7[255:32];
  assign low__2_squeezed_portion_31_width_1 = ~(halves | not_67368);
  assign and_67413 = bit_slice_67369 & sign_ext_67370;
  assign low__2_squeezed_portion_23_width_1 = ~(halves | not_67371);
  assign and_67415 = bit_slice_67372 & sign_ext_67373;
  assign low__2_squeezed_portion_15_width_1 = ~(halves | not_67374);
  assign and_67417 = bit_slice_67375 & sign_ext_67376;
  assign low__2_squeezed_portion_7_width_1 = ~(halves | not_67377);
  assign and_67419 = bit_slice_67378 & sign_ext_67379;
  assign bit_slice_67420 = ____state_8[255:32];
  assign add_67421 = ____state_9 + concat_67380;
  assign concat_67422 = {not_67381, literal_67335};
  assign nor_67423 = ~(not_67382 | gather);
  assign active_inputs_valid_0 = or_67345 & or_67346 & or_67347 & or_67348 & or_67349 & or_67350 & or_67351 & or_67352;
  assign or_67392 = later_ready | not_67354;
  assign or_67393 = packed_ready | not_67356;
  assign elements = {and_67296, and_67297, and_67298, and_67299};
  assign priority_sel_67425 = priority_sel_128b_3way(concat_67383, bit_slice_67384, bit_slice_67385, bit_slice_67386, bit_slice_67387);
  assign next_phase = sel_67388 & sign_ext_67389;
  assign kind = {kind__2_to_3, kind__0_to_2};
  assign or_67430 = eq_67396 | eq_67397 | eq_67398 | eq_67326 | or_67328;
  assign sel_67431 = eq_67399 ? literal_67203 : and_67400;
  assign add_67432 = ____state_4 + sign_ext_67401;
  assign sel_67433 = segment_ends ? eq_67402 : ____state_5;
  assign eq_67434 = pass_segments == literal_67404;
  assign add_67435 = ____state_6 + concat_67405;
  assign sign_ext_67436 = {3{or_67406}};
  assign concat_67437 = {literal_67335, bit_slice_67407, literal_67335, bit_slice_67408, literal_67335, bit_slice_67409, literal_67335, bit_slice_67410, bit_slice_67411};
  assign concat_67438 = {low__2_squeezed_portion_31_width_1, and_67413, low__2_squeezed_portion_23_width_1, and_67415, low__2_squeezed_portion_15_width_1, and_67417, low__2_squeezed_portion_7_width_1, and_67419, bit_slice_67420};
  assign sel_67439 = shifts ? concat_67422 : add_67421;
  assign sign_ext_67440 = {2{or_67406}};
  assign or_67441 = ends | nor_67423;
  assign pass_kept = collects_data[0:0];
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_67392 & or_67393;
  assign beat = words ? priority_sel_67425 : elements;
  assign and_67445 = butterfly & r_tag__3_last;
  assign sel_67453 = nor_67275 ? literal_67183 : next_phase;
  assign sel_67456 = nor_67275 ? kind : ____state_1;
  assign sel_67458 = nor_67275 ? or_67430 : ____state_2;
  assign sel_67460 = nor_67275 ? sel_67431 : ____state_3;
  assign sel_67462 = nor_67275 ? pass_segments : add_67432;
  assign sel_67464 = nor_67275 ? eq_67434 : sel_67433;
  assign and_67466 = add_67435 & sign_ext_67436;
  assign high__1 = shifts ? concat_67437 : ____state_7;
  assign low__1 = shifts ? concat_67438 : ____state_8;
  assign and_67472 = sel_67439 & sign_ext_67440;
  assign and_67474 = or_67406 & or_67441;
  assign sel_67476 = nor_67275 ? pass_kept : ____state_11;
  assign and_69617 = stage_outputs_valid_0 & nor_67275;
  assign and_69618 = stage_outputs_valid_0 & and_67276;
  assign and_69619 = stage_outputs_valid_0 & and_67277;
  assign and_69620 = active_inputs_valid_0 & postponed;
  assign sum = {beat, butterfly, and_67445, ____state_11};
  assign and_69621 = active_inputs_valid_0 & or_67323;
  assign and_69622 = stage_outputs_valid_0 & and_67278;
  assign and_69623 = stage_outputs_valid_0 & and_67279;
  assign and_69624 = stage_outputs_valid_0 & and_67280;
  assign and_69625 = stage_outputs_valid_0 & and_67281;
  assign and_69626 = stage_outputs_valid_0 & and_67282;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_67453 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_67456 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_67458 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_67460 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_67462 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_67464 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_67466 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? high__1 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? low__1 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_67472 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? and_67474 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_67476 : ____state_11;
    end
  end
  assign collects_ready = and_69617;
  assign divider_results_ready = and_69618;
  assign lane_results_ready = and_69619;
  assign later_data = r_beat;
  assign later_valid = and_69620;
  assign packed_data = sum;
  assign packed_valid = and_69621;
  assign power_results_ready = and_69622;
  assign reduction_results_ready = and_69623;
  assign root_results_ready = and_69624;
  assign simple_results_ready = and_69625;
  assign sums_ready = and_69626;
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
  wire not_67564;
  wire keeps;
  wire or_67575;
  wire or_67576;
  wire not_67578;
  wire literal_67581;
  wire p_sum;
  wire [14:0] literal_67583;
  wire active_inputs_valid_0;
  wire or_69628;
  wire or_67587;
  wire [1:0] concat_67588;
  wire [1:0] lit_65535_squeezed;
  wire [15:0] concat_67591;
  wire not_67594;
  wire stage_outputs_valid_0;
  wire not_67598;
  wire [1:0] sel_67600;
  wire [15:0] left;
  wire [15:0] literal_67602;
  wire [15:0] literal_67603;
  wire and_69632;
  wire send_5597_finished;
  wire and_69634;
  wire p_last;
  wire not_67610;
  wire [15:0] sign_ext_67611;
  wire eq_67612;
  wire eq_67613;
  wire [127:0] tuple_index_67614;
  wire and_67616;
  wire not_67617;
  wire and_67618;
  wire not_67619;
  wire sel_67622;
  wire [15:0] add_67625;
  wire sel_67627;
  wire [127:0] beat;
  wire and_69640;
  wire and_69641;
  wire and_67633;
  wire or_67634;
  wire and_67635;
  wire or_67636;
  assign p_kept = packed_data[0:0];
  assign not_67564 = ~____state_0;
  assign keeps = ____state_0 ? ____state_3 : p_kept;
  assign or_67575 = later_valid | not_67564;
  assign or_67576 = packed_valid | ____state_0;
  assign not_67578 = ~keeps;
  assign literal_67581 = 1'h0;
  assign p_sum = packed_data[2:2];
  assign literal_67583 = 15'h0000;
  assign active_inputs_valid_0 = or_67575 & or_67576;
  assign or_69628 = kept_ready | __kept_already_done_reg | not_67578;
  assign or_67587 = vectors_ready | __vectors_already_done_reg;
  assign concat_67588 = {literal_67581, p_sum};
  assign lit_65535_squeezed = 2'h3;
  assign concat_67591 = {literal_67583, p_sum};
  assign not_67594 = ~__kept_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_69628 & or_67587;
  assign not_67598 = ~__vectors_already_done_reg;
  assign sel_67600 = ____state_0 ? lit_65535_squeezed : concat_67588;
  assign left = ____state_1 + concat_67591;
  assign literal_67602 = 16'h0001;
  assign literal_67603 = 16'h0002;
  assign and_69632 = active_inputs_valid_0 & keeps & not_67594;
  assign send_5597_finished = stage_outputs_valid_0 & keeps;
  assign and_69634 = active_inputs_valid_0 & not_67598;
  assign p_last = packed_data[1:1];
  assign not_67610 = ~____state_2;
  assign sign_ext_67611 = {{14{sel_67600[1]}}, sel_67600};
  assign eq_67612 = left == literal_67602;
  assign eq_67613 = ____state_1 == literal_67603;
  assign tuple_index_67614 = packed_data[130:3];
  assign and_67616 = and_69632 & kept_ready;
  assign not_67617 = ~send_5597_finished;
  assign and_67618 = and_69634 & vectors_ready;
  assign not_67619 = ~stage_outputs_valid_0;
  assign sel_67622 = ____state_0 ? not_67610 : p_last;
  assign add_67625 = ____state_1 + sign_ext_67611;
  assign sel_67627 = ____state_0 ? eq_67613 : eq_67612;
  assign beat = ____state_0 ? later_data : tuple_index_67614;
  assign and_69640 = stage_outputs_valid_0 & ____state_0;
  assign and_69641 = stage_outputs_valid_0 & not_67564;
  assign and_67633 = and_67616 & not_67617;
  assign or_67634 = and_67616 | send_5597_finished;
  assign and_67635 = and_67618 & not_67619;
  assign or_67636 = and_67618 | stage_outputs_valid_0;
  always @ (posedge clk) begin
    if (rst) begin
      ____state_0 <= 1'h0;
      ____state_1 <= 16'h0000;
      ____state_2 <= 1'h0;
      ____state_3 <= 1'h0;
      __kept_already_done_reg <= 1'h0;
      __vectors_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= stage_outputs_valid_0 ? sel_67622 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? add_67625 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_67627 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? keeps : ____state_3;
      __kept_already_done_reg <= or_67634 ? and_67633 : __kept_already_done_reg;
      __vectors_already_done_reg <= or_67636 ? and_67635 : __vectors_already_done_reg;
    end
  end
  assign kept_data = beat;
  assign kept_valid = and_69632;
  assign later_ready = and_69640;
  assign packed_ready = and_69641;
  assign vectors_data = beat;
  assign vectors_valid = and_69634;
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
  wire not_56588;
  wire not_56590;
  wire not_56592;
  wire [3:0] bit_slice_56603;
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
  wire and_56593;
  wire eq_56595;
  wire not_56596;
  wire and_56597;
  wire and_56598;
  wire [31:0] literal_56616;
  wire or_69005;
  wire or_69006;
  wire or_69007;
  wire eq_56647;
  wire eq_56629;
  wire eq_56630;
  wire eq_56631;
  wire eq_56632;
  wire eq_56633;
  wire eq_56634;
  wire eq_56635;
  wire eq_56636;
  wire eq_56637;
  wire eq_56638;
  wire eq_56639;
  wire [30:0] literal_56622;
  wire or_56623;
  wire starts;
  wire or_56625;
  wire [6:0] literal_56648;
  wire ne_56649;
  wire not_56651;
  wire stage_outputs_valid_0;
  wire not_56655;
  wire not_56657;
  wire [11:0] concat_56681;
  wire [10:0] concat_56669;
  wire eq_56658;
  wire [31:0] concat_56659;
  wire not_56660;
  wire [31:0] concat_56661;
  wire [31:0] concat_56662;
  wire [31:0] concat_56663;
  wire eq_56664;
  wire eq_56665;
  wire not_56585;
  wire not_56602;
  wire [22:0] literal_56670;
  wire [22:0] literal_56680;
  wire [22:0] bit_slice_56671;
  wire [22:0] bit_slice_56672;
  wire [22:0] bit_slice_56673;
  wire [22:0] bit_slice_56674;
  wire [22:0] bit_slice_56675;
  wire [22:0] bit_slice_56676;
  wire [22:0] literal_56677;
  wire [22:0] bit_slice_56678;
  wire [22:0] bit_slice_56679;
  wire [8:0] literal_56682;
  wire [8:0] concat_56683;
  wire [8:0] bit_slice_56684;
  wire [8:0] bit_slice_56685;
  wire [8:0] bit_slice_56686;
  wire [8:0] bit_slice_56687;
  wire [8:0] bit_slice_56688;
  wire [8:0] bit_slice_56689;
  wire [8:0] literal_56693;
  wire [8:0] bit_slice_56690;
  wire [8:0] bit_slice_56691;
  wire [8:0] literal_56692;
  wire and_69012;
  wire send_2463_finished;
  wire and_69014;
  wire send_2467_finished;
  wire and_69016;
  wire send_2481_finished;
  wire [12:0] one_hot_68800;
  wire [11:0] one_hot_68806;
  wire and_56700;
  wire [31:0] add_56701;
  wire [31:0] sign_ext_56702;
  wire [31:0] add_56703;
  wire [31:0] add_56704;
  wire [31:0] add_56705;
  wire and_56706;
  wire and_56707;
  wire ne_56708;
  wire ne_56709;
  wire new_aw;
  wire nand_56711;
  wire [3:0] bit_slice_56712;
  wire new_w;
  wire [22:0] one_hot_sel_68811;
  wire [8:0] one_hot_sel_68805;
  wire and_56717;
  wire not_56718;
  wire and_56719;
  wire not_56720;
  wire and_56721;
  wire not_56722;
  wire [11:0] bit_slice_68801;
  wire [10:0] bit_slice_68807;
  wire [31:0] sel_56725;
  wire [31:0] sel_56728;
  wire [31:0] and_56730;
  wire [31:0] and_56732;
  wire [31:0] and_56734;
  wire [31:0] and_56736;
  wire [31:0] sel_56738;
  wire [31:0] sel_56740;
  wire or_56742;
  wire and_56744;
  wire sel_56746;
  wire [3:0] sel_56748;
  wire sel_56750;
  wire [31:0] sel_56752;
  wire and_69036;
  wire [1:0] literal_56759;
  wire [31:0] concat_56760;
  wire and_69037;
  wire [95:0] tuple_56762;
  wire and_56763;
  wire or_56764;
  wire and_56765;
  wire or_56766;
  wire and_56767;
  wire or_56768;
  wire eq_68802;
  wire eq_68808;
  assign write = ____state_10 & ____state_12;
  assign ends = done_data[0:0];
  assign COUNT = 4'h3;
  assign bad_write = done_data[1:1];
  assign not_56588 = ~write;
  assign not_56590 = ~s_ar_valid;
  assign not_56592 = ~____state_9;
  assign bit_slice_56603 = s_ar_data[5:2];
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
  assign and_56593 = done_valid & ends;
  assign eq_56595 = ____state_11 == COUNT;
  assign not_56596 = ~____state_8;
  assign and_56597 = events_valid & events_data;
  assign and_56598 = done_valid & bad_write;
  assign literal_56616 = 32'h0000_0000;
  assign or_69005 = s_b_ready | __s_b_already_done_reg | not_56588;
  assign or_69006 = s_r_ready | __s_r_already_done_reg | not_56590;
  assign or_69007 = start_ready | __start_already_done_reg | not_56592;
  assign eq_56647 = bit_slice_56603 == UNIT;
  assign eq_56629 = bit_slice_56603 == POSITION;
  assign eq_56630 = bit_slice_56603 == SCRATCH;
  assign eq_56631 = bit_slice_56603 == WORDS;
  assign eq_56632 = bit_slice_56603 == ERRORS;
  assign eq_56633 = bit_slice_56603 == BEATS;
  assign eq_56634 = bit_slice_56603 == CYCLES;
  assign eq_56635 = bit_slice_56603 == DONE;
  assign eq_56636 = bit_slice_56603 == COUNT;
  assign eq_56637 = bit_slice_56603 == QUEUE;
  assign eq_56638 = bit_slice_56603 == STATUS;
  assign eq_56639 = bit_slice_56603 == BUILD;
  assign literal_56622 = 31'h0000_0000;
  assign or_56623 = and_56593 | faults_valid;
  assign starts = write & eq_56595 & not_56596;
  assign or_56625 = and_56597 | and_56598 | faults_valid;
  assign literal_56648 = 7'h00;
  assign ne_56649 = ____state_5 != literal_56616;
  assign not_56651 = ~__s_b_already_done_reg;
  assign stage_outputs_valid_0 = or_69005 & or_69006 & or_69007;
  assign not_56655 = ~__s_r_already_done_reg;
  assign not_56657 = ~__start_already_done_reg;
  assign concat_56681 = {eq_56647, eq_56629, eq_56630, eq_56631, eq_56632, eq_56633, eq_56634, eq_56635, eq_56636, eq_56637, eq_56638, eq_56639};
  assign concat_56669 = {eq_56629, eq_56630, eq_56631, eq_56632, eq_56633, eq_56634, eq_56635, eq_56636, eq_56637, eq_56638, eq_56639};
  assign eq_56658 = ____state_11 == QUEUE;
  assign concat_56659 = {literal_56622, or_56623};
  assign not_56660 = ~starts;
  assign concat_56661 = {literal_56622, ____state_8};
  assign concat_56662 = {literal_56622, events_valid};
  assign concat_56663 = {literal_56622, or_56625};
  assign eq_56664 = ____state_11 == SCRATCH;
  assign eq_56665 = ____state_11 == POSITION;
  assign not_56585 = ~____state_10;
  assign not_56602 = ~____state_12;
  assign literal_56670 = 23'h7f_af47;
  assign literal_56680 = 23'h00_0000;
  assign bit_slice_56671 = ____state_0[31:9];
  assign bit_slice_56672 = ____state_1[31:9];
  assign bit_slice_56673 = ____state_2[31:9];
  assign bit_slice_56674 = ____state_3[31:9];
  assign bit_slice_56675 = ____state_4[31:9];
  assign bit_slice_56676 = ____state_5[31:9];
  assign literal_56677 = 23'h00_0001;
  assign bit_slice_56678 = ____state_6[31:9];
  assign bit_slice_56679 = ____state_7[31:9];
  assign literal_56682 = 9'h037;
  assign concat_56683 = {literal_56648, ne_56649, ____state_8};
  assign bit_slice_56684 = ____state_0[8:0];
  assign bit_slice_56685 = ____state_1[8:0];
  assign bit_slice_56686 = ____state_2[8:0];
  assign bit_slice_56687 = ____state_3[8:0];
  assign bit_slice_56688 = ____state_4[8:0];
  assign bit_slice_56689 = ____state_5[8:0];
  assign literal_56693 = 9'h000;
  assign bit_slice_56690 = ____state_6[8:0];
  assign bit_slice_56691 = ____state_7[8:0];
  assign literal_56692 = 9'h001;
  assign and_69012 = write & not_56651;
  assign send_2463_finished = stage_outputs_valid_0 & write;
  assign and_69014 = s_ar_valid & not_56655;
  assign send_2467_finished = stage_outputs_valid_0 & s_ar_valid;
  assign and_69016 = ____state_9 & not_56657;
  assign send_2481_finished = stage_outputs_valid_0 & ____state_9;
  assign one_hot_68800 = {concat_56681[11:0] == 12'h000, concat_56681[11] && concat_56681[10:0] == 11'h000, concat_56681[10] && concat_56681[9:0] == 10'h000, concat_56681[9] && concat_56681[8:0] == 9'h000, concat_56681[8] && concat_56681[7:0] == 8'h00, concat_56681[7] && concat_56681[6:0] == 7'h00, concat_56681[6] && concat_56681[5:0] == 6'h00, concat_56681[5] && concat_56681[4:0] == 5'h00, concat_56681[4] && concat_56681[3:0] == 4'h0, concat_56681[3] && concat_56681[2:0] == 3'h0, concat_56681[2] && concat_56681[1:0] == 2'h0, concat_56681[1] && !concat_56681[0], concat_56681[0]};
  assign one_hot_68806 = {concat_56669[10:0] == 11'h000, concat_56669[10] && concat_56669[9:0] == 10'h000, concat_56669[9] && concat_56669[8:0] == 9'h000, concat_56669[8] && concat_56669[7:0] == 8'h00, concat_56669[7] && concat_56669[6:0] == 7'h00, concat_56669[6] && concat_56669[5:0] == 6'h00, concat_56669[5] && concat_56669[4:0] == 5'h00, concat_56669[4] && concat_56669[3:0] == 4'h0, concat_56669[3] && concat_56669[2:0] == 3'h0, concat_56669[2] && concat_56669[1:0] == 2'h0, concat_56669[1] && !concat_56669[0], concat_56669[0]};
  assign and_56700 = ____state_10 & ____state_12 & eq_56658;
  assign add_56701 = ____state_2 + concat_56659;
  assign sign_ext_56702 = {32{not_56660}};
  assign add_56703 = ____state_3 + concat_56661;
  assign add_56704 = ____state_4 + concat_56662;
  assign add_56705 = ____state_5 + concat_56663;
  assign and_56706 = ____state_10 & ____state_12 & eq_56664;
  assign and_56707 = ____state_10 & ____state_12 & eq_56665;
  assign ne_56708 = ____state_2 != ____state_1;
  assign ne_56709 = ____state_13 != literal_56616;
  assign new_aw = s_aw_valid & not_56585;
  assign nand_56711 = ~(____state_10 & ____state_12);
  assign bit_slice_56712 = s_aw_data[5:2];
  assign new_w = s_w_valid & not_56602;
  assign one_hot_sel_68811 = literal_56670 & {23{concat_56669[0]}} | literal_56680 & {23{concat_56669[1]}} | bit_slice_56671 & {23{concat_56669[2]}} | bit_slice_56672 & {23{concat_56669[3]}} | bit_slice_56673 & {23{concat_56669[4]}} | bit_slice_56674 & {23{concat_56669[5]}} | bit_slice_56675 & {23{concat_56669[6]}} | bit_slice_56676 & {23{concat_56669[7]}} | literal_56677 & {23{concat_56669[8]}} | bit_slice_56678 & {23{concat_56669[9]}} | bit_slice_56679 & {23{concat_56669[10]}};
  assign one_hot_sel_68805 = literal_56682 & {9{concat_56681[0]}} | concat_56683 & {9{concat_56681[1]}} | bit_slice_56684 & {9{concat_56681[2]}} | bit_slice_56685 & {9{concat_56681[3]}} | bit_slice_56686 & {9{concat_56681[4]}} | bit_slice_56687 & {9{concat_56681[5]}} | bit_slice_56688 & {9{concat_56681[6]}} | bit_slice_56689 & {9{concat_56681[7]}} | literal_56693 & {9{concat_56681[8]}} | bit_slice_56690 & {9{concat_56681[9]}} | bit_slice_56691 & {9{concat_56681[10]}} | literal_56692 & {9{concat_56681[11]}};
  assign and_56717 = and_69012 & s_b_ready;
  assign not_56718 = ~send_2463_finished;
  assign and_56719 = and_69014 & s_r_ready;
  assign not_56720 = ~send_2467_finished;
  assign and_56721 = and_69016 & start_ready;
  assign not_56722 = ~send_2481_finished;
  assign bit_slice_68801 = one_hot_68800[11:0];
  assign bit_slice_68807 = one_hot_68806[10:0];
  assign sel_56725 = and_56700 ? ____state_13 : ____state_0;
  assign sel_56728 = starts ? ____state_13 : ____state_1;
  assign and_56730 = add_56701 & sign_ext_56702;
  assign and_56732 = add_56703 & sign_ext_56702;
  assign and_56734 = add_56704 & sign_ext_56702;
  assign and_56736 = add_56705 & sign_ext_56702;
  assign sel_56738 = and_56706 ? ____state_13 : ____state_6;
  assign sel_56740 = and_56707 ? ____state_13 : ____state_7;
  assign or_56742 = starts | ne_56708;
  assign and_56744 = starts & ne_56709;
  assign sel_56746 = ____state_10 ? nand_56711 : new_aw;
  assign sel_56748 = new_aw ? bit_slice_56712 : ____state_11;
  assign sel_56750 = ____state_12 ? nand_56711 : new_w;
  assign sel_56752 = new_w ? s_w_data : ____state_13;
  assign and_69036 = stage_outputs_valid_0 & not_56585;
  assign literal_56759 = 2'h0;
  assign concat_56760 = {one_hot_sel_68811, one_hot_sel_68805};
  assign and_69037 = stage_outputs_valid_0 & not_56602;
  assign tuple_56762 = {____state_0, ____state_1, ____state_7};
  assign and_56763 = and_56717 & not_56718;
  assign or_56764 = and_56717 | send_2463_finished;
  assign and_56765 = and_56719 & not_56720;
  assign or_56766 = and_56719 | send_2467_finished;
  assign and_56767 = and_56721 & not_56722;
  assign or_56768 = and_56721 | send_2481_finished;
  assign eq_68802 = concat_56681 == bit_slice_68801;
  assign eq_68808 = concat_56669 == bit_slice_68807;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_56725 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_56728 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? and_56730 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? and_56732 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? and_56734 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_56736 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_56738 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_56740 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? or_56742 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_56744 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_56746 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_56748 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_56750 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_56752 : ____state_13;
      __s_b_already_done_reg <= or_56764 ? and_56763 : __s_b_already_done_reg;
      __s_r_already_done_reg <= or_56766 ? and_56765 : __s_r_already_done_reg;
      __start_already_done_reg <= or_56768 ? and_56767 : __start_already_done_reg;
    end
  end
  assign done_ready = stage_outputs_valid_0;
  assign events_ready = stage_outputs_valid_0;
  assign faults_ready = stage_outputs_valid_0;
  assign s_ar_ready = stage_outputs_valid_0;
  assign s_aw_ready = and_69036;
  assign s_b_data = literal_56759;
  assign s_b_valid = and_69012;
  assign s_r_data = concat_56760;
  assign s_r_valid = and_69014;
  assign s_w_ready = and_69037;
  assign start_data = tuple_56762;
  assign start_valid = and_69016;
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
  output wire [51:0] jobs_w_data,
  output wire jobs_w_valid,
  output wire [51:0] jobs_x_data,
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
  reg [19:0] ____state_24;
  reg [15:0] ____state_25;
  reg [31:0] ____state_26;
  reg [3:0] ____state_27;
  reg ____state_28;
  reg ____state_29;
  reg [31:0] ____state_30;
  reg [31:0] ____state_31;
  reg [15:0] ____state_32;
  reg [15:0] ____state_33;
  reg [19:0] ____state_34;
  reg [19:0] ____state_35;
  reg [15:0] ____state_36;
  reg [2:0] ____state_37;
  reg [31:0] ____state_38;
  reg [31:0] ____state_39;
  reg [31:0] ____state_40;
  reg [15:0] ____state_41;
  reg ____state_42;
  reg ____state_43;
  reg ____state_44;
  reg ____state_45;
  reg [7:0] ____state_46;
  reg __collects_already_done_reg;
  reg __faults_already_done_reg;
  reg __feeds_already_done_reg;
  reg __jobs_w_already_done_reg;
  reg __jobs_x_already_done_reg;
  reg __reads_already_done_reg;
  reg __walks_already_done_reg;
  reg __writes_already_done_reg;
  wire [19:0] bit_slice_56849;
  wire [19:0] literal_56850;
  wire bit_slice_56851;
  wire [19:0] bit_slice_56852;
  wire [19:0] add_56853;
  wire [19:0] count__1;
  wire [15:0] bit_slice_56860;
  wire [15:0] literal_56861;
  wire [7:0] literal_56858;
  wire [1:0] bit_slice_56867;
  wire [1:0] literal_56868;
  wire [4:0] bit_slice_56869;
  wire [4:0] literal_56870;
  wire [14:0] literal_56871;
  wire [15:0] add_56872;
  wire [2:0] literal_56863;
  wire sel_56864;
  wire ne_56866;
  wire lit_5_squeezed;
  wire [17:0] bit_slice_56882;
  wire [17:0] literal_56883;
  wire ne_56884;
  wire [14:0] bit_slice_56885;
  wire ne_56886;
  wire [30:0] concat_56887;
  wire [3:0] shift;
  wire [30:0] bit_slice_56889;
  wire [2:0] literal_56873;
  wire [2:0] literal_56874;
  wire step_4_case_cmp;
  wire nand_56876;
  wire [19:0] literal_56879;
  wire [18:0] concat_56900;
  wire [18:0] concat_56901;
  wire [15:0] concat_56902;
  wire [15:0] concat_56903;
  wire [30:0] shll_56904;
  wire [31:0] concat_56905;
  wire [31:0] literal_56906;
  wire step_1_case_cmp;
  wire step_2_case_cmp;
  wire [2:0] literal_56892;
  wire at_command;
  wire more;
  wire [2:0] literal_56895;
  wire [2:0] literal_56896;
  wire [2:0] literal_56897;
  wire ne_56898;
  wire ne_56899;
  wire [2:0] literal_56917;
  wire [18:0] fours_squeezed;
  wire [1:0] pass_operand;
  wire [1:0] literal_56920;
  wire [1:0] literal_56921;
  wire [1:0] pass_top;
  wire [15:0] add_56923;
  wire HAS_UNIT_inputs__1;
  wire [31:0] bit_slice_56925;
  wire [31:0] concat_56926;
  wire [31:0] add_56927;
  wire receives;
  wire idle;
  wire go;
  wire not_56910;
  wire not_56911;
  wire and_56912;
  wire step_5_case_cmp;
  wire eq_56914;
  wire eq_56915;
  wire reads_vectors;
  wire decodes;
  wire step_default_case_cmp;
  wire [17:0] bit_slice_56955;
  wire bit_slice_56956;
  wire eq_56957;
  wire eq_56958;
  wire eq_56959;
  wire [16:0] concat_56960;
  wire [16:0] concat_56961;
  wire [15:0] bit_slice_56962;
  wire HAS_UNIT_rows__1;
  wire [31:0] bit_slice_56964;
  wire [31:0] sel_56965;
  wire [31:0] shll_56966;
  wire not_56929;
  wire not_56931;
  wire vector;
  wire nor_56937;
  wire product;
  wire request;
  wire and_56950;
  wire [6:0] ____state_0__next_value_predicates;
  wire [3:0] bit_slice_56990;
  wire [18:0] bit_slice_56991;
  wire [18:0] literal_56992;
  wire bit_slice_56993;
  wire [4:0] bit_slice_56994;
  wire [4:0] literal_56995;
  wire [4:0] literal_56996;
  wire [1:0] literal_56997;
  wire [18:0] concat_56998;
  wire [18:0] concat_56999;
  wire [17:0] sign_ext_57000;
  wire [1:0] concat_57001;
  wire HAS_UNIT;
  wire [4:0] literal_57003;
  wire [4:0] literal_57004;
  wire [4:0] literal_57005;
  wire [4:0] literal_57006;
  wire [4:0] literal_57007;
  wire [16:0] sel_57008;
  wire [3:0] bit_slice_57009;
  wire [7:0] product__1_mode;
  wire [7:0] literal_57011;
  wire [7:0] literal_57012;
  wire [7:0] literal_57013;
  wire [15:0] words;
  wire [15:0] literal_57015;
  wire [15:0] literal_57016;
  wire [31:0] rows;
  wire [31:0] literal_57018;
  wire [31:0] beats;
  wire [15:0] product__1_segments;
  wire [11:0] bit_slice_57021;
  wire [11:0] literal_57022;
  wire [15:0] pass_segments__1;
  wire [30:0] __state_1_bits_1_width_31;
  wire [30:0] literal_57025;
  wire or_56971;
  wire or_56972;
  wire not_56974;
  wire not_56976;
  wire not_56980;
  wire not_56984;
  wire not_56986;
  wire not_56988;
  wire [7:0] one_hot_57038;
  wire [31:0] shrl_57039;
  wire [3:0] bit_slice_57040;
  wire bit_slice_57041;
  wire bit_slice_57042;
  wire bit_slice_57043;
  wire [19:0] concat_57044;
  wire [19:0] concat_57045;
  wire pass_chained;
  wire eq_57047;
  wire eq_57048;
  wire eq_57049;
  wire [18:0] add_57050;
  wire [17:0] and_57051;
  wire one_hot_sel_68818;
  wire bit_slice_57053;
  wire eq_57054;
  wire eq_57055;
  wire eq_57056;
  wire eq_57057;
  wire eq_57058;
  wire eq_57059;
  wire [18:0] concat_57060;
  wire or_reduce_57061;
  wire ult_57062;
  wire ult_57063;
  wire ne_57064;
  wire ne_57065;
  wire ult_57066;
  wire ne_57067;
  wire ne_57068;
  wire ne_57069;
  wire ne_57070;
  wire eq_57071;
  wire ne_57072;
  wire [30:0] add_57075;
  wire __state_1_portion_0_width_1;
  wire [16:0] concat_57080;
  wire [16:0] concat_57081;
  wire active_inputs_valid_0;
  wire or_69039;
  wire or_69040;
  wire or_69041;
  wire or_69042;
  wire or_69043;
  wire or_69044;
  wire or_69045;
  wire or_69046;
  wire bit_slice_57084;
  wire bit_slice_57085;
  wire bit_slice_57086;
  wire bit_slice_57087;
  wire bit_slice_57088;
  wire bit_slice_57089;
  wire bit_slice_57090;
  wire [2:0] after__1;
  wire [2:0] concat_57092;
  wire ends;
  wire [31:0] literal_57095;
  wire bit_slice_57098;
  wire [31:0] offset;
  wire [31:0] sign_ext_57100;
  wire [31:0] sign_ext_57101;
  wire nor_57102;
  wire [19:0] add_57103;
  wire [19:0] fours;
  wire not_57105;
  wire [1:0] concat_57106;
  wire [18:0] sel_57107;
  wire [18:0] lit_1_squeezed__3;
  wire [18:0] concat_57109;
  wire [31:0] sign_ext_57110;
  wire or_57111;
  wire [18:0] sel_57112;
  wire [15:0] bit_slice_57113;
  wire [15:0] MAGIC;
  wire is_vector;
  wire and_57116;
  wire filled;
  wire [6:0] literal_57118;
  wire [31:0] concat_57120;
  wire [31:0] run_queue;
  wire [13:0] bit_slice_57122;
  wire [13:0] sign_ext_57123;
  wire [1:0] concat_57124;
  wire [16:0] sel_57125;
  wire [16:0] bit_slice_57126;
  wire [16:0] literal_57127;
  wire bit_slice_57128;
  wire and_69048;
  wire not_57130;
  wire stage_outputs_valid_0;
  wire not_57132;
  wire not_57134;
  wire and_69051;
  wire not_57136;
  wire not_57138;
  wire not_57140;
  wire not_57142;
  wire not_57144;
  wire eq_57146;
  wire eq_57147;
  wire eq_57148;
  wire eq_57149;
  wire eq_57150;
  wire eq_57151;
  wire eq_57152;
  wire and_69057;
  wire and_69058;
  wire and_69059;
  wire and_69060;
  wire and_69061;
  wire and_69062;
  wire and_69063;
  wire waits;
  wire [2:0] sel_57161;
  wire [30:0] sel_57162;
  wire [31:0] sign_ext_57163;
  wire eq_57164;
  wire [31:0] run_count;
  wire not_57167;
  wire [3:0] bit_slice_57168;
  wire [31:0] bit_slice_57169;
  wire [31:0] and_57170;
  wire [31:0] and_57171;
  wire [19:0] sel_57172;
  wire [19:0] sign_ext_57173;
  wire [18:0] priority_sel_57174;
  wire [31:0] bit_slice_57175;
  wire [31:0] and_57176;
  wire [12:0] literal_57177;
  wire [18:0] sel_57178;
  wire [15:0] bit_slice_57179;
  wire eq_57180;
  wire sel_57181;
  wire [7:0] concat_57182;
  wire [31:0] sel_57187;
  wire [13:0] and_57188;
  wire [16:0] priority_sel_57189;
  wire and_57190;
  wire [31:0] sign_ext_57192;
  wire [31:0] sign_ext_57199;
  wire and_57202;
  wire send_2703_finished;
  wire and_69065;
  wire send_2724_finished;
  wire and_57206;
  wire and_57208;
  wire send_2681_finished;
  wire and_57210;
  wire and_69070;
  wire send_2672_finished;
  wire and_69072;
  wire send_2718_finished;
  wire and_69074;
  wire send_2695_finished;
  wire [2:0] one_hot_68813;
  wire not_57218;
  wire ____state_0__at_most_one_next_value;
  wire [6:0] concat_57221;
  wire [2:0] sel_57222;
  wire and_69076;
  wire and_69077;
  wire and_69078;
  wire and_69079;
  wire and_69080;
  wire and_69081;
  wire and_69082;
  wire [31:0] concat_57230;
  wire [31:0] add_57231;
  wire sel_57232;
  wire eq_57233;
  wire [31:0] run_position;
  wire bit_slice_57236;
  wire [31:0] bit_slice_57237;
  wire [31:0] bit_slice_57238;
  wire [4:0] pass_op;
  wire [1:0] pass_source;
  wire bit_slice_57245;
  wire bit_slice_57247;
  wire [3:0] bit_slice_57253;
  wire bit_slice_57256;
  wire [31:0] add_57258;
  wire [31:0] add_57260;
  wire [15:0] bit_slice_57262;
  wire [15:0] bit_slice_57264;
  wire [19:0] and_57265;
  wire [19:0] concat_57266;
  wire [2:0] sign_ext_57269;
  wire [31:0] add_57270;
  wire [31:0] concat_57271;
  wire [31:0] concat_57272;
  wire [15:0] segments;
  wire bit_slice_57274;
  wire good;
  wire [7:0] add_57276;
  wire [7:0] concat_57277;
  wire [2:0] bit_slice_57278;
  wire [2:0] concat_57279;
  wire [31:0] priority_sel_57280;
  wire [31:0] concat_57281;
  wire [31:0] and_57282;
  wire [15:0] sel_68812;
  wire [31:0] sel_57284;
  wire [31:0] sel_57285;
  wire [31:0] and_57286;
  wire [15:0] sel_57287;
  wire and_57288;
  wire and_57289;
  wire not_57290;
  wire and_57291;
  wire not_57292;
  wire and_57293;
  wire and_57295;
  wire not_57296;
  wire and_57297;
  wire and_57299;
  wire not_57300;
  wire and_57301;
  wire not_57302;
  wire and_57303;
  wire not_57304;
  wire [1:0] bit_slice_68814;
  wire or_57306;
  wire [2:0] one_hot_sel_57307;
  wire or_57308;
  wire [31:0] sel_57309;
  wire [31:0] sel_57311;
  wire sel_57313;
  wire [31:0] sel_57315;
  wire [127:0] sel_57317;
  wire [127:0] sel_57319;
  wire [7:0] sel_57321;
  wire sel_57323;
  wire sel_57325;
  wire [15:0] sel_57327;
  wire [31:0] sel_57329;
  wire [31:0] sel_57331;
  wire [31:0] sel_57333;
  wire [31:0] sel_57335;
  wire [31:0] sel_57337;
  wire [31:0] sel_57339;
  wire [15:0] sel_57341;
  wire [4:0] sel_57343;
  wire [1:0] sel_57345;
  wire [1:0] sel_57347;
  wire sel_57349;
  wire sel_57351;
  wire [1:0] sel_57353;
  wire [19:0] sel_57355;
  wire [15:0] sel_57357;
  wire [31:0] sel_57359;
  wire [3:0] sel_57361;
  wire sel_57363;
  wire sel_57365;
  wire [31:0] sel_57367;
  wire [31:0] sel_57369;
  wire [15:0] sel_57371;
  wire [15:0] sel_57373;
  wire [19:0] sel_57375;
  wire [19:0] sel_57377;
  wire [15:0] sel_57379;
  wire [2:0] sel_57381;
  wire [31:0] sel_57383;
  wire [31:0] sel_57385;
  wire [31:0] sel_57387;
  wire [15:0] sel_57389;
  wire or_57391;
  wire sel_57393;
  wire sel_57395;
  wire sel_57397;
  wire [7:0] sub_57399;
  wire [86:0] __state_i__2_pass;
  wire and_69129;
  wire [51:0] job;
  wire [114:0] read;
  wire [154:0] walk;
  wire [112:0] tuple_57408;
  wire and_57409;
  wire or_57410;
  wire and_57411;
  wire or_57412;
  wire and_57413;
  wire or_57414;
  wire and_57415;
  wire or_57416;
  wire and_57417;
  wire or_57418;
  wire and_57419;
  wire or_57420;
  wire and_57421;
  wire or_57422;
  wire and_57423;
  wire or_57424;
  wire eq_68815;
  assign bit_slice_56849 = ____state_4[19:0];
  assign literal_56850 = 20'h0_0001;
  assign bit_slice_56851 = ____state_6[91];
  assign bit_slice_56852 = ____state_5[35:16];
  assign add_56853 = bit_slice_56849 + literal_56850;
  assign count__1 = bit_slice_56851 ? add_56853 : bit_slice_56852;
  assign bit_slice_56860 = ____state_4[20:5];
  assign literal_56861 = 16'h0001;
  assign literal_56858 = 8'h00;
  assign bit_slice_56867 = count__1[1:0];
  assign literal_56868 = 2'h0;
  assign bit_slice_56869 = count__1[4:0];
  assign literal_56870 = 5'h00;
  assign literal_56871 = 15'h0000;
  assign add_56872 = bit_slice_56860 + literal_56861;
  assign literal_56863 = 3'h4;
  assign sel_56864 = ____state_44 ? ____state_43 : ____state_9;
  assign ne_56866 = ____state_46 != literal_56858;
  assign lit_5_squeezed = 1'h0;
  assign bit_slice_56882 = count__1[19:2];
  assign literal_56883 = 18'h0_0000;
  assign ne_56884 = bit_slice_56867 != literal_56868;
  assign bit_slice_56885 = count__1[19:5];
  assign ne_56886 = bit_slice_56869 != literal_56870;
  assign concat_56887 = {literal_56871, add_56872};
  assign shift = ____state_5[14:11];
  assign bit_slice_56889 = ____state_4[31:1];
  assign literal_56873 = 3'h1;
  assign literal_56874 = 3'h2;
  assign step_4_case_cmp = ____state_0 == literal_56863;
  assign nand_56876 = ~(sel_56864 & ____state_45 & ne_56866);
  assign literal_56879 = 20'h0_0000;
  assign concat_56900 = {lit_5_squeezed, bit_slice_56882};
  assign concat_56901 = {literal_56883, ne_56884};
  assign concat_56902 = {lit_5_squeezed, bit_slice_56885};
  assign concat_56903 = {literal_56871, ne_56886};
  assign shll_56904 = concat_56887 << shift;
  assign concat_56905 = {lit_5_squeezed, bit_slice_56889};
  assign literal_56906 = 32'h0000_0001;
  assign step_1_case_cmp = ____state_0 == literal_56873;
  assign step_2_case_cmp = ____state_0 == literal_56874;
  assign literal_56892 = 3'h0;
  assign at_command = step_4_case_cmp & nand_56876;
  assign more = ~____state_3;
  assign literal_56895 = 3'h5;
  assign literal_56896 = 3'h6;
  assign literal_56897 = 3'h7;
  assign ne_56898 = ____state_34 != literal_56879;
  assign ne_56899 = ____state_35 != literal_56879;
  assign literal_56917 = 3'h3;
  assign fours_squeezed = concat_56900 + concat_56901;
  assign pass_operand = ____state_5[11:10];
  assign literal_56920 = 2'h3;
  assign literal_56921 = 2'h2;
  assign pass_top = ____state_5[15:14];
  assign add_56923 = concat_56902 + concat_56903;
  assign HAS_UNIT_inputs__1 = ____state_5[10];
  assign bit_slice_56925 = ____state_5[127:96];
  assign concat_56926 = {lit_5_squeezed, shll_56904};
  assign add_56927 = concat_56905 + literal_56906;
  assign receives = step_1_case_cmp | step_2_case_cmp;
  assign idle = ____state_0 == literal_56892;
  assign go = at_command & ____state_45;
  assign not_56910 = ~step_4_case_cmp;
  assign not_56911 = ~____state_44;
  assign and_56912 = at_command & more;
  assign step_5_case_cmp = ____state_0 == literal_56895;
  assign eq_56914 = ____state_0 == literal_56896;
  assign eq_56915 = ____state_0 == literal_56897;
  assign reads_vectors = ne_56898 | ne_56899;
  assign decodes = ____state_0 == literal_56917;
  assign step_default_case_cmp = ____state_0 > literal_56895;
  assign bit_slice_56955 = fours_squeezed[18:1];
  assign bit_slice_56956 = fours_squeezed[0];
  assign eq_56957 = pass_operand == literal_56920;
  assign eq_56958 = pass_operand == literal_56921;
  assign eq_56959 = pass_top == literal_56921;
  assign concat_56960 = {lit_5_squeezed, add_56923};
  assign concat_56961 = {add_56923, lit_5_squeezed};
  assign bit_slice_56962 = ____state_5[31:16];
  assign HAS_UNIT_rows__1 = ____state_5[9];
  assign bit_slice_56964 = ____state_5[63:32];
  assign sel_56965 = HAS_UNIT_inputs__1 ? concat_56926 : bit_slice_56925;
  assign shll_56966 = add_56927 << shift;
  assign not_56929 = ~receives;
  assign not_56931 = ~idle;
  assign vector = go & ____state_44;
  assign nor_56937 = ~(not_56910 | ____state_45);
  assign product = go & not_56911;
  assign request = idle | and_56912 | step_5_case_cmp | eq_56914;
  assign and_56950 = eq_56915 & reads_vectors;
  assign ____state_0__next_value_predicates = {idle, step_1_case_cmp, step_2_case_cmp, decodes, step_4_case_cmp, step_5_case_cmp, step_default_case_cmp};
  assign bit_slice_56990 = ____state_6[83:80];
  assign bit_slice_56991 = count__1[19:1];
  assign literal_56992 = 19'h0_0000;
  assign bit_slice_56993 = count__1[0];
  assign bit_slice_56994 = ____state_5[4:0];
  assign literal_56995 = 5'h02;
  assign literal_56996 = 5'h01;
  assign literal_56997 = 2'h1;
  assign concat_56998 = {lit_5_squeezed, bit_slice_56955};
  assign concat_56999 = {literal_56883, bit_slice_56956};
  assign sign_ext_57000 = {18{eq_56957}};
  assign concat_57001 = {eq_56958, eq_56957};
  assign HAS_UNIT = 1'h1;
  assign literal_57003 = 5'h1d;
  assign literal_57004 = 5'h1e;
  assign literal_57005 = 5'h1f;
  assign literal_57006 = 5'h14;
  assign literal_57007 = 5'h16;
  assign sel_57008 = eq_56959 ? concat_56961 : concat_56960;
  assign bit_slice_57009 = ____state_5[7:4];
  assign product__1_mode = ____state_5[7:0];
  assign literal_57011 = 8'h24;
  assign literal_57012 = 8'h05;
  assign literal_57013 = 8'h03;
  assign words = HAS_UNIT_inputs__1 ? add_56872 : bit_slice_56962;
  assign literal_57015 = 16'h0000;
  assign literal_57016 = 16'h0201;
  assign rows = HAS_UNIT_rows__1 ? add_56927 : bit_slice_56964;
  assign literal_57018 = 32'h0000_0000;
  assign beats = HAS_UNIT_rows__1 ? shll_56966 : sel_56965;
  assign product__1_segments = ____state_6[111:96];
  assign bit_slice_57021 = ____state_5[47:36];
  assign literal_57022 = 12'h000;
  assign pass_segments__1 = ____state_5[63:48];
  assign __state_1_bits_1_width_31 = ____state_1[31:1];
  assign literal_57025 = 31'h0000_0001;
  assign or_56971 = commands_valid | not_56929;
  assign or_56972 = start_valid | not_56931;
  assign not_56974 = ~vector;
  assign not_56976 = ~nor_56937;
  assign not_56980 = ~product;
  assign not_56984 = ~request;
  assign not_56986 = ~and_56950;
  assign not_56988 = ~go;
  assign one_hot_57038 = {____state_0__next_value_predicates[6:0] == 7'h00, ____state_0__next_value_predicates[6] && ____state_0__next_value_predicates[5:0] == 6'h00, ____state_0__next_value_predicates[5] && ____state_0__next_value_predicates[4:0] == 5'h00, ____state_0__next_value_predicates[4] && ____state_0__next_value_predicates[3:0] == 4'h0, ____state_0__next_value_predicates[3] && ____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign shrl_57039 = ____state_4 >> bit_slice_56990;
  assign bit_slice_57040 = ____state_6[87:84];
  assign bit_slice_57041 = ____state_6[88];
  assign bit_slice_57042 = ____state_6[89];
  assign bit_slice_57043 = ____state_5[8];
  assign concat_57044 = {lit_5_squeezed, bit_slice_56991};
  assign concat_57045 = {literal_56992, bit_slice_56993};
  assign pass_chained = ____state_6[97];
  assign eq_57047 = bit_slice_56994 == literal_56995;
  assign eq_57048 = bit_slice_56994 == literal_56996;
  assign eq_57049 = pass_top == literal_56997;
  assign add_57050 = concat_56998 + concat_56999;
  assign and_57051 = bit_slice_56955 & sign_ext_57000;
  assign one_hot_sel_68818 = bit_slice_56956 & concat_57001[0] | HAS_UNIT & concat_57001[1];
  assign bit_slice_57053 = ____state_6[90];
  assign eq_57054 = bit_slice_56994 == literal_57003;
  assign eq_57055 = bit_slice_56994 == literal_57004;
  assign eq_57056 = bit_slice_56994 == literal_57005;
  assign eq_57057 = bit_slice_56994 == literal_56870;
  assign eq_57058 = bit_slice_56994 == literal_57006;
  assign eq_57059 = bit_slice_56994 == literal_57007;
  assign concat_57060 = {lit_5_squeezed, sel_57008, lit_5_squeezed};
  assign or_reduce_57061 = |bit_slice_57009;
  assign ult_57062 = product__1_mode < literal_57011;
  assign ult_57063 = product__1_mode < literal_57012;
  assign ne_57064 = product__1_mode != literal_57013;
  assign ne_57065 = words != literal_57015;
  assign ult_57066 = words < literal_57016;
  assign ne_57067 = rows != literal_57018;
  assign ne_57068 = beats != literal_57018;
  assign ne_57069 = product__1_segments != literal_57015;
  assign ne_57070 = count__1 != literal_56879;
  assign eq_57071 = bit_slice_57021 == literal_57022;
  assign ne_57072 = pass_segments__1 != literal_57015;
  assign add_57075 = __state_1_bits_1_width_31 + literal_57025;
  assign __state_1_portion_0_width_1 = ____state_1[0];
  assign concat_57080 = {lit_5_squeezed, ____state_10};
  assign concat_57081 = {____state_10, lit_5_squeezed};
  assign active_inputs_valid_0 = or_56971 & or_56972;
  assign or_69039 = collects_ready | __collects_already_done_reg | not_56974;
  assign or_69040 = faults_ready | __faults_already_done_reg | not_56976;
  assign or_69041 = feeds_ready | __feeds_already_done_reg | not_56974;
  assign or_69042 = jobs_w_ready | __jobs_w_already_done_reg | not_56980;
  assign or_69043 = jobs_x_ready | __jobs_x_already_done_reg | not_56980;
  assign or_69044 = reads_ready | __reads_already_done_reg | not_56984;
  assign or_69045 = walks_ready | __walks_already_done_reg | not_56986;
  assign or_69046 = writes_ready | __writes_already_done_reg | not_56988;
  assign bit_slice_57084 = one_hot_57038[6];
  assign bit_slice_57085 = one_hot_57038[5];
  assign bit_slice_57086 = one_hot_57038[4];
  assign bit_slice_57087 = one_hot_57038[3];
  assign bit_slice_57088 = one_hot_57038[2];
  assign bit_slice_57089 = one_hot_57038[1];
  assign bit_slice_57090 = one_hot_57038[0];
  assign after__1 = {literal_56868, more};
  assign concat_57092 = {HAS_UNIT, ____state_44, HAS_UNIT};
  assign ends = eq_56914 | eq_56915 | nor_56937;
  assign literal_57095 = 32'h0000_0002;
  assign bit_slice_57098 = ____state_5[4];
  assign offset = shrl_57039 << bit_slice_57040;
  assign sign_ext_57100 = {32{bit_slice_57041}};
  assign sign_ext_57101 = {32{bit_slice_57042}};
  assign nor_57102 = ~(bit_slice_57043 | HAS_UNIT_rows__1);
  assign add_57103 = concat_57044 + concat_57045;
  assign fours = {lit_5_squeezed, fours_squeezed};
  assign not_57105 = ~pass_chained;
  assign concat_57106 = {eq_57047, eq_57048};
  assign sel_57107 = eq_57049 ? add_57050 : fours_squeezed;
  assign lit_1_squeezed__3 = 19'h0_0001;
  assign concat_57109 = {and_57051, one_hot_sel_68818};
  assign sign_ext_57110 = {32{bit_slice_57053}};
  assign or_57111 = eq_57054 | eq_57055 | eq_57056 | eq_57057 | eq_57058;
  assign sel_57112 = eq_57059 ? concat_57060 : fours_squeezed;
  assign bit_slice_57113 = ____state_6[127:112];
  assign MAGIC = 16'he6c1;
  assign is_vector = or_reduce_57061 & ult_57062;
  assign and_57116 = ult_57063 & ne_57064 & ne_57065 & ult_57066 & ne_57067 & ne_57068 & ne_57069;
  assign filled = ne_57070 & eq_57071 & ne_57072;
  assign literal_57118 = 7'h00;
  assign concat_57120 = {add_57075, __state_1_portion_0_width_1};
  assign run_queue = start_data[95:64];
  assign bit_slice_57122 = ____state_13[31:18];
  assign sign_ext_57123 = {14{eq_56914}};
  assign concat_57124 = {eq_56914, step_5_case_cmp};
  assign sel_57125 = ____state_8 ? concat_57081 : concat_57080;
  assign bit_slice_57126 = ____state_13[17:1];
  assign literal_57127 = 17'h0_0001;
  assign bit_slice_57128 = ____state_13[0];
  assign and_69048 = active_inputs_valid_0 & vector;
  assign not_57130 = ~__collects_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_69039 & or_69040 & or_69041 & or_69042 & or_69043 & or_69044 & or_69045 & or_69046;
  assign not_57132 = ~__faults_already_done_reg;
  assign not_57134 = ~__feeds_already_done_reg;
  assign and_69051 = active_inputs_valid_0 & product;
  assign not_57136 = ~__jobs_w_already_done_reg;
  assign not_57138 = ~__jobs_x_already_done_reg;
  assign not_57140 = ~__reads_already_done_reg;
  assign not_57142 = ~__walks_already_done_reg;
  assign not_57144 = ~__writes_already_done_reg;
  assign eq_57146 = idle == bit_slice_57084;
  assign eq_57147 = step_1_case_cmp == bit_slice_57085;
  assign eq_57148 = step_2_case_cmp == bit_slice_57086;
  assign eq_57149 = decodes == bit_slice_57087;
  assign eq_57150 = step_4_case_cmp == bit_slice_57088;
  assign eq_57151 = step_5_case_cmp == bit_slice_57089;
  assign eq_57152 = step_default_case_cmp == bit_slice_57090;
  assign and_69057 = active_inputs_valid_0 & idle;
  assign and_69058 = active_inputs_valid_0 & step_1_case_cmp;
  assign and_69059 = active_inputs_valid_0 & step_2_case_cmp;
  assign and_69060 = active_inputs_valid_0 & decodes;
  assign and_69061 = active_inputs_valid_0 & step_4_case_cmp;
  assign and_69062 = active_inputs_valid_0 & step_5_case_cmp;
  assign and_69063 = active_inputs_valid_0 & step_default_case_cmp;
  assign waits = sel_56864 & ____state_45 & ne_56866;
  assign sel_57161 = ____state_45 ? concat_57092 : after__1;
  assign sel_57162 = ends ? add_57075 : __state_1_bits_1_width_31;
  assign sign_ext_57163 = {32{ends}};
  assign eq_57164 = ____state_2 == literal_57095;
  assign run_count = start_data[63:32];
  assign not_57167 = ~bit_slice_57098;
  assign bit_slice_57168 = ____state_5[3:0];
  assign bit_slice_57169 = ____state_5[95:64];
  assign and_57170 = offset & sign_ext_57100;
  assign and_57171 = offset & sign_ext_57101;
  assign sel_57172 = nor_57102 ? fours : add_57103;
  assign sign_ext_57173 = {20{not_57105}};
  assign priority_sel_57174 = priority_sel_19b_2way(concat_57106, sel_57107, lit_1_squeezed__3, concat_57109);
  assign bit_slice_57175 = ____state_6[31:0];
  assign and_57176 = offset & sign_ext_57110;
  assign literal_57177 = 13'h0000;
  assign sel_57178 = or_57111 ? lit_1_squeezed__3 : sel_57112;
  assign bit_slice_57179 = ____state_6[79:64];
  assign eq_57180 = bit_slice_57113 == MAGIC;
  assign sel_57181 = is_vector ? filled : and_57116;
  assign concat_57182 = {literal_57118, go};
  assign sel_57187 = idle ? run_queue : concat_57120;
  assign and_57188 = bit_slice_57122 & sign_ext_57123;
  assign priority_sel_57189 = priority_sel_17b_2way(concat_57124, sel_57125, bit_slice_57126, literal_57127);
  assign and_57190 = bit_slice_57128 & eq_56914;
  assign sign_ext_57192 = {32{eq_56914}};
  assign sign_ext_57199 = {32{____state_44}};
  assign and_57202 = and_69048 & not_57130;
  assign send_2703_finished = stage_outputs_valid_0 & vector;
  assign and_69065 = active_inputs_valid_0 & nor_56937 & not_57132;
  assign send_2724_finished = stage_outputs_valid_0 & nor_56937;
  assign and_57206 = and_69048 & not_57134;
  assign and_57208 = and_69051 & not_57136;
  assign send_2681_finished = stage_outputs_valid_0 & product;
  assign and_57210 = and_69051 & not_57138;
  assign and_69070 = active_inputs_valid_0 & request & not_57140;
  assign send_2672_finished = stage_outputs_valid_0 & request;
  assign and_69072 = active_inputs_valid_0 & and_56950 & not_57142;
  assign send_2718_finished = stage_outputs_valid_0 & and_56950;
  assign and_69074 = active_inputs_valid_0 & go & not_57144;
  assign send_2695_finished = stage_outputs_valid_0 & go;
  assign one_hot_68813 = {concat_57001[1:0] == 2'h0, concat_57001[1] && !concat_57001[0], concat_57001[0]};
  assign not_57218 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_57146 & eq_57147 & eq_57148 & eq_57149 & eq_57150 & eq_57151 & eq_57152;
  assign concat_57221 = {and_69057, and_69058, and_69059, and_69060, and_69061, and_69062, and_69063};
  assign sel_57222 = waits ? literal_56863 : sel_57161;
  assign and_69076 = stage_outputs_valid_0 & idle;
  assign and_69077 = stage_outputs_valid_0 & step_1_case_cmp;
  assign and_69078 = stage_outputs_valid_0 & step_2_case_cmp;
  assign and_69079 = stage_outputs_valid_0 & decodes;
  assign and_69080 = stage_outputs_valid_0 & step_4_case_cmp;
  assign and_69081 = stage_outputs_valid_0 & step_5_case_cmp;
  assign and_69082 = stage_outputs_valid_0 & step_default_case_cmp;
  assign concat_57230 = {sel_57162, __state_1_portion_0_width_1};
  assign add_57231 = ____state_2 + sign_ext_57163;
  assign sel_57232 = ends ? eq_57164 : ____state_3;
  assign eq_57233 = run_count == literal_56906;
  assign run_position = start_data[31:0];
  assign bit_slice_57236 = ____state_5[15];
  assign bit_slice_57237 = ____state_6[63:32];
  assign bit_slice_57238 = ____state_6[95:64];
  assign pass_op = {not_57167, bit_slice_57168};
  assign pass_source = ____state_5[9:8];
  assign bit_slice_57245 = ____state_5[12];
  assign bit_slice_57247 = ____state_5[13];
  assign bit_slice_57253 = ____state_4[3:0];
  assign bit_slice_57256 = ____state_6[98];
  assign add_57258 = bit_slice_57169 + and_57170;
  assign add_57260 = bit_slice_56925 + and_57171;
  assign bit_slice_57262 = ____state_6[47:32];
  assign bit_slice_57264 = ____state_6[63:48];
  assign and_57265 = sel_57172 & sign_ext_57173;
  assign concat_57266 = {lit_5_squeezed, priority_sel_57174};
  assign sign_ext_57269 = {3{eq_57047}};
  assign add_57270 = bit_slice_57175 + and_57176;
  assign concat_57271 = {literal_57177, sel_57178};
  assign concat_57272 = {literal_57015, bit_slice_57179};
  assign segments = eq_57057 ? literal_56861 : pass_segments__1;
  assign bit_slice_57274 = ____state_6[96];
  assign good = eq_57180 & sel_57181;
  assign add_57276 = ____state_46 + concat_57182;
  assign concat_57277 = {literal_57118, finished_valid};
  assign bit_slice_57278 = ____state_7[2:0];
  assign concat_57279 = {lit_5_squeezed, eq_56914, step_5_case_cmp};
  assign priority_sel_57280 = priority_sel_32b_2way(concat_57124, ____state_14, ____state_12, sel_57187);
  assign concat_57281 = {and_57188, priority_sel_57189, and_57190};
  assign and_57282 = ____state_16 & sign_ext_57192;
  assign sel_68812 = eq_56914 ? ____state_17 : literal_56861;
  assign sel_57284 = ____state_44 ? ____state_38 : ____state_15;
  assign sel_57285 = ____state_44 ? ____state_39 : ____state_11;
  assign and_57286 = ____state_40 & sign_ext_57199;
  assign sel_57287 = ____state_44 ? ____state_41 : literal_56861;
  assign and_57288 = ____state_44 & ____state_42;
  assign and_57289 = and_57202 & collects_ready;
  assign not_57290 = ~send_2703_finished;
  assign and_57291 = and_69065 & faults_ready;
  assign not_57292 = ~send_2724_finished;
  assign and_57293 = and_57206 & feeds_ready;
  assign and_57295 = and_57208 & jobs_w_ready;
  assign not_57296 = ~send_2681_finished;
  assign and_57297 = and_57210 & jobs_x_ready;
  assign and_57299 = and_69070 & reads_ready;
  assign not_57300 = ~send_2672_finished;
  assign and_57301 = and_69072 & walks_ready;
  assign not_57302 = ~send_2718_finished;
  assign and_57303 = and_69074 & writes_ready;
  assign not_57304 = ~send_2695_finished;
  assign bit_slice_68814 = one_hot_68813[1:0];
  assign or_57306 = not_57218 | ____state_0__at_most_one_next_value | rst;
  assign one_hot_sel_57307 = after__1 & {3{concat_57221[0]}} | literal_56896 & {3{concat_57221[1]}} | sel_57222 & {3{concat_57221[2]}} | literal_56863 & {3{concat_57221[3]}} | literal_56917 & {3{concat_57221[4]}} | literal_56874 & {3{concat_57221[5]}} | literal_56873 & {3{concat_57221[6]}};
  assign or_57308 = and_69076 | and_69077 | and_69078 | and_69079 | and_69080 | and_69081 | and_69082;
  assign sel_57309 = idle ? run_queue : concat_57230;
  assign sel_57311 = idle ? run_count : add_57231;
  assign sel_57313 = idle ? eq_57233 : sel_57232;
  assign sel_57315 = idle ? run_position : ____state_4;
  assign sel_57317 = step_1_case_cmp ? commands_data : ____state_5;
  assign sel_57319 = step_2_case_cmp ? commands_data : ____state_6;
  assign sel_57321 = decodes ? product__1_mode : ____state_7;
  assign sel_57323 = decodes ? bit_slice_57043 : ____state_8;
  assign sel_57325 = decodes ? bit_slice_57236 : ____state_9;
  assign sel_57327 = decodes ? words : ____state_10;
  assign sel_57329 = decodes ? rows : ____state_11;
  assign sel_57331 = decodes ? bit_slice_57169 : ____state_12;
  assign sel_57333 = decodes ? beats : ____state_13;
  assign sel_57335 = decodes ? bit_slice_57175 : ____state_14;
  assign sel_57337 = decodes ? bit_slice_57237 : ____state_15;
  assign sel_57339 = decodes ? bit_slice_57238 : ____state_16;
  assign sel_57341 = decodes ? product__1_segments : ____state_17;
  assign sel_57343 = decodes ? pass_op : ____state_18;
  assign sel_57345 = decodes ? pass_source : ____state_19;
  assign sel_57347 = decodes ? pass_operand : ____state_20;
  assign sel_57349 = decodes ? bit_slice_57245 : ____state_21;
  assign sel_57351 = decodes ? bit_slice_57247 : ____state_22;
  assign sel_57353 = decodes ? pass_top : ____state_23;
  assign sel_57355 = decodes ? count__1 : ____state_24;
  assign sel_57357 = decodes ? pass_segments__1 : ____state_25;
  assign sel_57359 = decodes ? bit_slice_56925 : ____state_26;
  assign sel_57361 = decodes ? bit_slice_57253 : ____state_27;
  assign sel_57363 = decodes ? pass_chained : ____state_28;
  assign sel_57365 = decodes ? bit_slice_57256 : ____state_29;
  assign sel_57367 = decodes ? add_57258 : ____state_30;
  assign sel_57369 = decodes ? add_57260 : ____state_31;
  assign sel_57371 = decodes ? bit_slice_57262 : ____state_32;
  assign sel_57373 = decodes ? bit_slice_57264 : ____state_33;
  assign sel_57375 = decodes ? and_57265 : ____state_34;
  assign sel_57377 = decodes ? concat_57266 : ____state_35;
  assign sel_57379 = decodes ? pass_segments__1 : ____state_36;
  assign sel_57381 = decodes ? sign_ext_57269 : ____state_37;
  assign sel_57383 = decodes ? add_57270 : ____state_38;
  assign sel_57385 = decodes ? concat_57271 : ____state_39;
  assign sel_57387 = decodes ? concat_57272 : ____state_40;
  assign sel_57389 = decodes ? segments : ____state_41;
  assign or_57391 = decodes | ____state_42;
  assign sel_57393 = decodes ? bit_slice_57274 : ____state_43;
  assign sel_57395 = decodes ? is_vector : ____state_44;
  assign sel_57397 = decodes ? good : ____state_45;
  assign sub_57399 = add_57276 - concat_57277;
  assign __state_i__2_pass = {____state_18, ____state_19, ____state_20, ____state_21, ____state_22, ____state_23, ____state_24, ____state_25, ____state_26, ____state_27, ____state_28, ____state_29};
  assign and_69129 = stage_outputs_valid_0 & receives;
  assign job = {bit_slice_57278, ____state_8, ____state_10, ____state_11};
  assign read = {concat_57279, priority_sel_57280, concat_57281, and_57282, sel_68812};
  assign walk = {____state_30, ____state_31, ____state_32, ____state_33, ____state_34, ____state_35, ____state_36, ____state_37};
  assign tuple_57408 = {sel_57284, sel_57285, and_57286, sel_57287, and_57288};
  assign and_57409 = and_57289 & not_57290;
  assign or_57410 = and_57289 | send_2703_finished;
  assign and_57411 = and_57291 & not_57292;
  assign or_57412 = and_57291 | send_2724_finished;
  assign and_57413 = and_57293 & not_57290;
  assign or_57414 = and_57293 | send_2703_finished;
  assign and_57415 = and_57295 & not_57296;
  assign or_57416 = and_57295 | send_2681_finished;
  assign and_57417 = and_57297 & not_57296;
  assign or_57418 = and_57297 | send_2681_finished;
  assign and_57419 = and_57299 & not_57300;
  assign or_57420 = and_57299 | send_2672_finished;
  assign and_57421 = and_57301 & not_57302;
  assign or_57422 = and_57301 | send_2718_finished;
  assign and_57423 = and_57303 & not_57304;
  assign or_57424 = and_57303 | send_2695_finished;
  assign eq_68815 = concat_57001 == bit_slice_68814;
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
      ____state_24 <= 20'h0_0000;
      ____state_25 <= 16'h0000;
      ____state_26 <= 32'h0000_0000;
      ____state_27 <= 4'h0;
      ____state_28 <= 1'h0;
      ____state_29 <= 1'h0;
      ____state_30 <= 32'h0000_0000;
      ____state_31 <= 32'h0000_0000;
      ____state_32 <= 16'h0000;
      ____state_33 <= 16'h0000;
      ____state_34 <= 20'h0_0000;
      ____state_35 <= 20'h0_0000;
      ____state_36 <= 16'h0000;
      ____state_37 <= 3'h0;
      ____state_38 <= 32'h0000_0000;
      ____state_39 <= 32'h0000_0000;
      ____state_40 <= 32'h0000_0000;
      ____state_41 <= 16'h0000;
      ____state_42 <= 1'h0;
      ____state_43 <= 1'h0;
      ____state_44 <= 1'h0;
      ____state_45 <= 1'h0;
      ____state_46 <= 8'h00;
      __collects_already_done_reg <= 1'h0;
      __faults_already_done_reg <= 1'h0;
      __feeds_already_done_reg <= 1'h0;
      __jobs_w_already_done_reg <= 1'h0;
      __jobs_x_already_done_reg <= 1'h0;
      __reads_already_done_reg <= 1'h0;
      __walks_already_done_reg <= 1'h0;
      __writes_already_done_reg <= 1'h0;
    end else begin
      ____state_0 <= or_57308 ? one_hot_sel_57307 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_57309 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_57311 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_57313 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_57315 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_57317 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_57319 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_57321 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_57323 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_57325 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_57327 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_57329 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_57331 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_57333 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_57335 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? sel_57337 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? sel_57339 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? sel_57341 : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? sel_57343 : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? sel_57345 : ____state_19;
      ____state_20 <= stage_outputs_valid_0 ? sel_57347 : ____state_20;
      ____state_21 <= stage_outputs_valid_0 ? sel_57349 : ____state_21;
      ____state_22 <= stage_outputs_valid_0 ? sel_57351 : ____state_22;
      ____state_23 <= stage_outputs_valid_0 ? sel_57353 : ____state_23;
      ____state_24 <= stage_outputs_valid_0 ? sel_57355 : ____state_24;
      ____state_25 <= stage_outputs_valid_0 ? sel_57357 : ____state_25;
      ____state_26 <= stage_outputs_valid_0 ? sel_57359 : ____state_26;
      ____state_27 <= stage_outputs_valid_0 ? sel_57361 : ____state_27;
      ____state_28 <= stage_outputs_valid_0 ? sel_57363 : ____state_28;
      ____state_29 <= stage_outputs_valid_0 ? sel_57365 : ____state_29;
      ____state_30 <= stage_outputs_valid_0 ? sel_57367 : ____state_30;
      ____state_31 <= stage_outputs_valid_0 ? sel_57369 : ____state_31;
      ____state_32 <= stage_outputs_valid_0 ? sel_57371 : ____state_32;
      ____state_33 <= stage_outputs_valid_0 ? sel_57373 : ____state_33;
      ____state_34 <= stage_outputs_valid_0 ? sel_57375 : ____state_34;
      ____state_35 <= stage_outputs_valid_0 ? sel_57377 : ____state_35;
      ____state_36 <= stage_outputs_valid_0 ? sel_57379 : ____state_36;
      ____state_37 <= stage_outputs_valid_0 ? sel_57381 : ____state_37;
      ____state_38 <= stage_outputs_valid_0 ? sel_57383 : ____state_38;
      ____state_39 <= stage_outputs_valid_0 ? sel_57385 : ____state_39;
      ____state_40 <= stage_outputs_valid_0 ? sel_57387 : ____state_40;
      ____state_41 <= stage_outputs_valid_0 ? sel_57389 : ____state_41;
      ____state_42 <= stage_outputs_valid_0 ? or_57391 : ____state_42;
      ____state_43 <= stage_outputs_valid_0 ? sel_57393 : ____state_43;
      ____state_44 <= stage_outputs_valid_0 ? sel_57395 : ____state_44;
      ____state_45 <= stage_outputs_valid_0 ? sel_57397 : ____state_45;
      ____state_46 <= stage_outputs_valid_0 ? sub_57399 : ____state_46;
      __collects_already_done_reg <= or_57410 ? and_57409 : __collects_already_done_reg;
      __faults_already_done_reg <= or_57412 ? and_57411 : __faults_already_done_reg;
      __feeds_already_done_reg <= or_57414 ? and_57413 : __feeds_already_done_reg;
      __jobs_w_already_done_reg <= or_57416 ? and_57415 : __jobs_w_already_done_reg;
      __jobs_x_already_done_reg <= or_57418 ? and_57417 : __jobs_x_already_done_reg;
      __reads_already_done_reg <= or_57420 ? and_57419 : __reads_already_done_reg;
      __walks_already_done_reg <= or_57422 ? and_57421 : __walks_already_done_reg;
      __writes_already_done_reg <= or_57424 ? and_57423 : __writes_already_done_reg;
    end
  end
  assign collects_data = __state_i__2_pass;
  assign collects_valid = and_57202;
  assign commands_ready = and_69129;
  assign faults_data = HAS_UNIT;
  assign faults_valid = and_69065;
  assign feeds_data = __state_i__2_pass;
  assign feeds_valid = and_57206;
  assign finished_ready = stage_outputs_valid_0;
  assign jobs_w_data = job;
  assign jobs_w_valid = and_57208;
  assign jobs_x_data = job;
  assign jobs_x_valid = and_57210;
  assign reads_data = read;
  assign reads_valid = and_69070;
  assign start_ready = and_69076;
  assign walks_data = walk;
  assign walks_valid = and_69072;
  assign writes_data = tuple_57408;
  assign writes_valid = and_69074;
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
  wire [31:0] literal_63064[0:3];
  assign literal_63064[0] = 32'h0000_0000;
  assign literal_63064[1] = 32'h0000_0000;
  assign literal_63064[2] = 32'h0000_0000;
  assign literal_63064[3] = 32'h0000_0000;
  reg [31:0] ____state[0:3];
  wire [1:0] literal_63038;
  wire [31:0] v_sums[0:3];
  wire [1:0] literal_63040;
  wire [1:0] literal_63041;
  wire [1:0] literal_63042;
  wire [31:0] array_index_63044;
  wire [31:0] array_index_63045;
  wire [31:0] array_index_63046;
  wire [31:0] array_index_63047;
  wire [31:0] array_index_63048;
  wire [31:0] array_index_63049;
  wire [31:0] array_index_63050;
  wire [31:0] array_index_63051;
  wire v_last__1;
  wire [31:0] add_63056;
  wire [31:0] add_63057;
  wire [31:0] add_63058;
  wire [31:0] add_63059;
  wire not_63055;
  wire [31:0] sums[0:3];
  wire or_63062;
  wire [31:0] sel_63067[0:3];
  wire stage_outputs_valid_0;
  wire [127:0] concat_63070;
  wire and_69365;
  assign literal_63038 = 2'h0;
  assign v_sums[0] = scaled_data[32:1];
  assign v_sums[1] = scaled_data[64:33];
  assign v_sums[2] = scaled_data[96:65];
  assign v_sums[3] = scaled_data[128:97];
  assign literal_63040 = 2'h1;
  assign literal_63041 = 2'h2;
  assign literal_63042 = 2'h3;
  assign array_index_63044 = ____state[literal_63038];
  assign array_index_63045 = v_sums[literal_63038];
  assign array_index_63046 = ____state[literal_63040];
  assign array_index_63047 = v_sums[literal_63040];
  assign array_index_63048 = ____state[literal_63041];
  assign array_index_63049 = v_sums[literal_63041];
  assign array_index_63050 = ____state[literal_63042];
  assign array_index_63051 = v_sums[literal_63042];
  assign v_last__1 = scaled_data[0:0];
  assign add_63056 = array_index_63044 + array_index_63045;
  assign add_63057 = array_index_63046 + array_index_63047;
  assign add_63058 = array_index_63048 + array_index_63049;
  assign add_63059 = array_index_63050 + array_index_63051;
  assign not_63055 = ~v_last__1;
  assign sums[0] = add_63056;
  assign sums[1] = add_63057;
  assign sums[2] = add_63058;
  assign sums[3] = add_63059;
  assign or_63062 = results_ready | not_63055;
  assign sel_63067[0] = v_last__1 == 1'h0 ? sums[0] : literal_63064[0];
  assign sel_63067[1] = v_last__1 == 1'h0 ? sums[1] : literal_63064[1];
  assign sel_63067[2] = v_last__1 == 1'h0 ? sums[2] : literal_63064[2];
  assign sel_63067[3] = v_last__1 == 1'h0 ? sums[3] : literal_63064[3];
  assign stage_outputs_valid_0 = scaled_valid & or_63062;
  assign concat_63070 = {add_63059, add_63058, add_63057, add_63056};
  assign and_69365 = scaled_valid & v_last__1;
  always @ (posedge clk) begin
    if (rst) begin
      ____state[0] <= ____state_init[0];
      ____state[1] <= ____state_init[1];
      ____state[2] <= ____state_init[2];
      ____state[3] <= ____state_init[3];
    end else begin
      ____state[0] <= stage_outputs_valid_0 ? sel_63067[0] : ____state[0];
      ____state[1] <= stage_outputs_valid_0 ? sel_63067[1] : ____state[1];
      ____state[2] <= stage_outputs_valid_0 ? sel_63067[2] : ____state[2];
      ____state[3] <= stage_outputs_valid_0 ? sel_63067[3] : ____state[3];
    end
  end
  assign results_data = concat_63070;
  assign results_valid = and_69365;
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
  wire [42:0] v_p[0:31];
  wire [4:0] literal_61087;
  wire [4:0] literal_61088;
  wire [4:0] literal_61089;
  wire [4:0] literal_61090;
  wire [4:0] literal_61091;
  wire [4:0] literal_61092;
  wire [4:0] literal_61093;
  wire [4:0] literal_61094;
  wire [4:0] literal_61095;
  wire [4:0] literal_61096;
  wire [4:0] literal_61097;
  wire [4:0] literal_61098;
  wire [4:0] literal_61099;
  wire [4:0] literal_61100;
  wire [4:0] literal_61101;
  wire [4:0] literal_61102;
  wire [19:0] v_tag;
  wire [42:0] array_index_61104;
  wire [42:0] array_index_61105;
  wire [42:0] array_index_61106;
  wire [42:0] array_index_61107;
  wire [42:0] array_index_61108;
  wire [42:0] array_index_61109;
  wire [42:0] array_index_61110;
  wire [42:0] array_index_61111;
  wire [4:0] literal_61112;
  wire [4:0] literal_61113;
  wire [4:0] literal_61114;
  wire [4:0] literal_61115;
  wire [4:0] literal_61116;
  wire [4:0] literal_61117;
  wire [4:0] literal_61118;
  wire [4:0] literal_61119;
  wire [42:0] array_index_61120;
  wire [42:0] array_index_61121;
  wire [42:0] array_index_61122;
  wire [42:0] array_index_61123;
  wire [42:0] array_index_61124;
  wire [42:0] array_index_61125;
  wire [42:0] array_index_61126;
  wire [42:0] array_index_61127;
  wire [4:0] literal_61128;
  wire [4:0] literal_61129;
  wire [4:0] literal_61130;
  wire [4:0] literal_61131;
  wire [4:0] literal_61132;
  wire [4:0] literal_61133;
  wire [4:0] literal_61134;
  wire [4:0] literal_61135;
  wire [2:0] v_tag_mode;
  wire [2:0] literal_61137;
  wire bit_slice_61138;
  wire bit_slice_61139;
  wire bit_slice_61140;
  wire bit_slice_61141;
  wire bit_slice_61142;
  wire bit_slice_61143;
  wire bit_slice_61144;
  wire bit_slice_61145;
  wire [42:0] array_index_61146;
  wire [42:0] array_index_61147;
  wire [42:0] array_index_61148;
  wire [42:0] array_index_61149;
  wire [42:0] array_index_61150;
  wire [42:0] array_index_61151;
  wire [42:0] array_index_61152;
  wire [42:0] array_index_61153;
  wire below__26;
  wire below__29;
  wire below__32;
  wire below__35;
  wire below__38;
  wire below__41;
  wire below__44;
  wire below__47;
  wire [42:0] array_index_61162;
  wire [42:0] array_index_61163;
  wire [42:0] array_index_61164;
  wire [42:0] array_index_61165;
  wire [42:0] array_index_61166;
  wire [42:0] array_index_61167;
  wire [42:0] array_index_61168;
  wire [42:0] array_index_61169;
  wire below__73;
  wire [2:0] literal_61171;
  wire below__76;
  wire below__79;
  wire below__82;
  wire below__85;
  wire below__88;
  wire below__91;
  wire below__94;
  wire narrow;
  wire [2:0] bit_slice_61180;
  wire [2:0] sign_ext_61181;
  wire [2:0] bit_slice_61182;
  wire [2:0] sign_ext_61183;
  wire [2:0] bit_slice_61184;
  wire [2:0] sign_ext_61185;
  wire [2:0] bit_slice_61186;
  wire [2:0] sign_ext_61187;
  wire [2:0] bit_slice_61188;
  wire [2:0] sign_ext_61189;
  wire [2:0] bit_slice_61190;
  wire [2:0] sign_ext_61191;
  wire [2:0] bit_slice_61192;
  wire [2:0] sign_ext_61193;
  wire [2:0] bit_slice_61194;
  wire [2:0] sign_ext_61195;
  wire below__3;
  wire below__5;
  wire below__8;
  wire below__11;
  wire below__14;
  wire below__17;
  wire below__20;
  wire below__23;
  wire [4:0] bit_slice_61204;
  wire [4:0] sign_ext_61205;
  wire [4:0] bit_slice_61206;
  wire [4:0] sign_ext_61207;
  wire [4:0] bit_slice_61208;
  wire [4:0] sign_ext_61209;
  wire [4:0] bit_slice_61210;
  wire [4:0] sign_ext_61211;
  wire [4:0] bit_slice_61212;
  wire [4:0] sign_ext_61213;
  wire [4:0] bit_slice_61214;
  wire [4:0] sign_ext_61215;
  wire [4:0] bit_slice_61216;
  wire [4:0] sign_ext_61217;
  wire [4:0] bit_slice_61218;
  wire [4:0] sign_ext_61219;
  wire below__49;
  wire below__52;
  wire below__55;
  wire below__58;
  wire below__61;
  wire below__64;
  wire below__67;
  wire below__70;
  wire [4:0] bit_slice_61228;
  wire [4:0] sign_ext_61229;
  wire eight__8;
  wire [4:0] bit_slice_61231;
  wire [4:0] sign_ext_61232;
  wire [4:0] bit_slice_61233;
  wire [4:0] sign_ext_61234;
  wire [4:0] bit_slice_61235;
  wire [4:0] sign_ext_61236;
  wire [4:0] bit_slice_61237;
  wire [4:0] sign_ext_61238;
  wire [4:0] bit_slice_61239;
  wire [4:0] sign_ext_61240;
  wire [4:0] bit_slice_61241;
  wire [4:0] sign_ext_61242;
  wire [4:0] bit_slice_61243;
  wire [4:0] sign_ext_61244;
  wire bit_slice_61245;
  wire bit_slice_61246;
  wire bit_slice_61247;
  wire bit_slice_61248;
  wire bit_slice_61249;
  wire bit_slice_61250;
  wire bit_slice_61251;
  wire bit_slice_61252;
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
  wire [4:0] bit_slice_61269;
  wire [4:0] sign_ext_61270;
  wire [4:0] bit_slice_61271;
  wire [4:0] sign_ext_61272;
  wire [4:0] bit_slice_61273;
  wire [4:0] sign_ext_61274;
  wire [4:0] bit_slice_61275;
  wire [4:0] sign_ext_61276;
  wire [4:0] bit_slice_61277;
  wire [4:0] sign_ext_61278;
  wire [4:0] bit_slice_61279;
  wire [4:0] sign_ext_61280;
  wire [4:0] bit_slice_61281;
  wire [4:0] sign_ext_61282;
  wire [4:0] bit_slice_61283;
  wire [4:0] sign_ext_61284;
  wire [4:0] value__34_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61286;
  wire [4:0] value__38_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61288;
  wire [4:0] value__42_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61290;
  wire [4:0] value__46_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61292;
  wire [4:0] value__50_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61294;
  wire [4:0] value__54_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61296;
  wire [4:0] value__58_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61298;
  wire [4:0] value__62_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61300;
  wire [9:0] bit_slice_61301;
  wire [9:0] bit_slice_61302;
  wire [9:0] bit_slice_61303;
  wire [9:0] bit_slice_61304;
  wire [9:0] bit_slice_61305;
  wire [9:0] bit_slice_61306;
  wire [9:0] bit_slice_61307;
  wire [9:0] bit_slice_61308;
  wire [9:0] bit_slice_61309;
  wire [9:0] bit_slice_61310;
  wire [9:0] bit_slice_61311;
  wire [9:0] bit_slice_61312;
  wire [9:0] bit_slice_61313;
  wire [9:0] bit_slice_61314;
  wire [9:0] bit_slice_61315;
  wire [9:0] bit_slice_61316;
  wire [9:0] bit_slice_61317;
  wire [9:0] bit_slice_61318;
  wire [9:0] bit_slice_61319;
  wire [9:0] bit_slice_61320;
  wire [9:0] bit_slice_61321;
  wire [9:0] bit_slice_61322;
  wire [9:0] bit_slice_61323;
  wire [9:0] bit_slice_61324;
  wire [9:0] bit_slice_61325;
  wire [9:0] bit_slice_61326;
  wire [9:0] bit_slice_61327;
  wire [9:0] bit_slice_61328;
  wire [9:0] bit_slice_61329;
  wire [9:0] bit_slice_61330;
  wire [9:0] bit_slice_61331;
  wire [9:0] bit_slice_61332;
  wire [4:0] bit_slice_61333;
  wire [4:0] sign_ext_61334;
  wire [4:0] bit_slice_61335;
  wire [4:0] sign_ext_61336;
  wire [4:0] bit_slice_61337;
  wire [4:0] sign_ext_61338;
  wire [4:0] bit_slice_61339;
  wire [4:0] sign_ext_61340;
  wire [4:0] bit_slice_61341;
  wire [4:0] sign_ext_61342;
  wire [4:0] bit_slice_61343;
  wire [4:0] sign_ext_61344;
  wire [4:0] bit_slice_61345;
  wire [4:0] sign_ext_61346;
  wire [4:0] bit_slice_61347;
  wire [4:0] sign_ext_61348;
  wire [4:0] value__97_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61350;
  wire not_61351;
  wire [4:0] value__101_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61353;
  wire [4:0] value__105_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61355;
  wire [4:0] value__109_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61357;
  wire [4:0] value__113_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61359;
  wire [4:0] value__117_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61361;
  wire [4:0] value__121_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61363;
  wire [4:0] value__125_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61365;
  wire [9:0] bit_slice_61366;
  wire [9:0] bit_slice_61367;
  wire [9:0] bit_slice_61368;
  wire [9:0] bit_slice_61369;
  wire [9:0] bit_slice_61370;
  wire [9:0] bit_slice_61371;
  wire [9:0] bit_slice_61372;
  wire [9:0] bit_slice_61373;
  wire [9:0] bit_slice_61374;
  wire [9:0] bit_slice_61375;
  wire [9:0] bit_slice_61376;
  wire [9:0] bit_slice_61377;
  wire [9:0] bit_slice_61378;
  wire [9:0] bit_slice_61379;
  wire [9:0] bit_slice_61380;
  wire [9:0] bit_slice_61381;
  wire [2:0] bit_slice_61382;
  wire [2:0] sign_ext_61383;
  wire [2:0] bit_slice_61384;
  wire [2:0] sign_ext_61385;
  wire [2:0] bit_slice_61386;
  wire [2:0] sign_ext_61387;
  wire [2:0] bit_slice_61388;
  wire [2:0] sign_ext_61389;
  wire [2:0] bit_slice_61390;
  wire [2:0] sign_ext_61391;
  wire [2:0] bit_slice_61392;
  wire [2:0] sign_ext_61393;
  wire [2:0] bit_slice_61394;
  wire [2:0] sign_ext_61395;
  wire [2:0] bit_slice_61396;
  wire [2:0] sign_ext_61397;
  wire [4:0] value__99_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61399;
  wire [4:0] value__103_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61401;
  wire [4:0] value__107_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61403;
  wire [4:0] value__111_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61405;
  wire [4:0] value__115_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61407;
  wire [4:0] value__119_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61409;
  wire [4:0] value__123_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61411;
  wire [4:0] value__127_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61413;
  wire below;
  wire below__1;
  wire below__6;
  wire below__9;
  wire below__12;
  wire below__15;
  wire below__18;
  wire below__21;
  wire [4:0] bit_slice_61422;
  wire [4:0] sign_ext_61423;
  wire [4:0] bit_slice_61424;
  wire [4:0] sign_ext_61425;
  wire [4:0] bit_slice_61426;
  wire [4:0] sign_ext_61427;
  wire [4:0] bit_slice_61428;
  wire [4:0] sign_ext_61429;
  wire [4:0] bit_slice_61430;
  wire [4:0] sign_ext_61431;
  wire [4:0] bit_slice_61432;
  wire [4:0] sign_ext_61433;
  wire [4:0] bit_slice_61434;
  wire [4:0] sign_ext_61435;
  wire [4:0] bit_slice_61436;
  wire [4:0] sign_ext_61437;
  wire [4:0] value__2_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61439;
  wire [4:0] value__6_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61441;
  wire [4:0] value__10_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61443;
  wire [4:0] value__14_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61445;
  wire [4:0] value__18_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61447;
  wire [4:0] value__22_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61449;
  wire [4:0] value__26_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61451;
  wire [4:0] value__30_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61453;
  wire [14:0] value__34;
  wire [14:0] bit_slice_61455;
  wire [14:0] value__38;
  wire [14:0] bit_slice_61457;
  wire below__25;
  wire [14:0] value__42;
  wire [14:0] bit_slice_61460;
  wire [14:0] value__46;
  wire [14:0] bit_slice_61462;
  wire below__31;
  wire [14:0] value__50;
  wire [14:0] bit_slice_61465;
  wire [14:0] value__54;
  wire [14:0] bit_slice_61467;
  wire below__37;
  wire [14:0] value__58;
  wire [14:0] bit_slice_61470;
  wire [14:0] value__62;
  wire [14:0] bit_slice_61472;
  wire below__43;
  wire [10:0] sign_ext_61474;
  wire [10:0] sign_ext_61475;
  wire [10:0] sign_ext_61476;
  wire [10:0] sign_ext_61477;
  wire [10:0] sign_ext_61478;
  wire [10:0] sign_ext_61479;
  wire [10:0] sign_ext_61480;
  wire [10:0] sign_ext_61481;
  wire [10:0] sign_ext_61482;
  wire [10:0] sign_ext_61483;
  wire [10:0] sign_ext_61484;
  wire [10:0] sign_ext_61485;
  wire [10:0] sign_ext_61486;
  wire [10:0] sign_ext_61487;
  wire [10:0] sign_ext_61488;
  wire [10:0] sign_ext_61489;
  wire [10:0] sign_ext_61490;
  wire [10:0] sign_ext_61491;
  wire [10:0] sign_ext_61492;
  wire [10:0] sign_ext_61493;
  wire [10:0] sign_ext_61494;
  wire [10:0] sign_ext_61495;
  wire [10:0] sign_ext_61496;
  wire [10:0] sign_ext_61497;
  wire [10:0] sign_ext_61498;
  wire [10:0] sign_ext_61499;
  wire [10:0] sign_ext_61500;
  wire [10:0] sign_ext_61501;
  wire [10:0] sign_ext_61502;
  wire [10:0] sign_ext_61503;
  wire [10:0] sign_ext_61504;
  wire [10:0] sign_ext_61505;
  wire [10:0] sign_ext_61506;
  wire [4:0] value__65_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61508;
  wire [4:0] value__69_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61510;
  wire [4:0] value__73_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61512;
  wire [4:0] value__77_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61514;
  wire [4:0] value__81_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61516;
  wire [4:0] value__85_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61518;
  wire [4:0] value__89_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61520;
  wire [4:0] value__93_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61522;
  wire [14:0] value__97;
  wire [14:0] sign_ext_61524;
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
  wire [10:0] sign_ext_61536;
  wire [10:0] sign_ext_61537;
  wire [10:0] sign_ext_61538;
  wire [10:0] sign_ext_61539;
  wire [10:0] sign_ext_61540;
  wire [10:0] sign_ext_61541;
  wire [10:0] sign_ext_61542;
  wire [10:0] sign_ext_61543;
  wire [10:0] sign_ext_61544;
  wire [10:0] sign_ext_61545;
  wire [10:0] sign_ext_61546;
  wire [10:0] sign_ext_61547;
  wire [10:0] sign_ext_61548;
  wire [10:0] sign_ext_61549;
  wire [10:0] sign_ext_61550;
  wire [10:0] sign_ext_61551;
  wire [2:0] value__3_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__5_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__7_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__9_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__11_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__13_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__15_squeezed_portion_10_width_4_squeezed;
  wire [2:0] value__17_squeezed_portion_10_width_4_squeezed;
  wire [14:0] value__99;
  wire [14:0] bit_slice_61561;
  wire [14:0] value__103;
  wire [14:0] bit_slice_61563;
  wire [14:0] value__107;
  wire [14:0] bit_slice_61565;
  wire [14:0] value__111;
  wire [14:0] bit_slice_61567;
  wire [14:0] value__115;
  wire [14:0] bit_slice_61569;
  wire [14:0] value__119;
  wire [14:0] bit_slice_61571;
  wire [14:0] value__123;
  wire [14:0] bit_slice_61573;
  wire [14:0] value__127;
  wire [14:0] bit_slice_61575;
  wire [4:0] bit_slice_61576;
  wire [4:0] sign_ext_61577;
  wire [4:0] bit_slice_61578;
  wire [4:0] sign_ext_61579;
  wire [4:0] bit_slice_61580;
  wire [4:0] sign_ext_61581;
  wire [4:0] bit_slice_61582;
  wire [4:0] sign_ext_61583;
  wire [4:0] bit_slice_61584;
  wire [4:0] sign_ext_61585;
  wire [4:0] bit_slice_61586;
  wire [4:0] sign_ext_61587;
  wire [4:0] bit_slice_61588;
  wire [4:0] sign_ext_61589;
  wire [4:0] bit_slice_61590;
  wire [4:0] sign_ext_61591;
  wire [4:0] value__32_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61593;
  wire [4:0] value__36_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61595;
  wire [4:0] value__40_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61597;
  wire [4:0] value__44_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61599;
  wire [4:0] value__48_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61601;
  wire [4:0] value__52_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61603;
  wire [4:0] value__56_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61605;
  wire [4:0] value__60_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61607;
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
  wire not_61618;
  wire [14:0] a_value__21;
  wire [14:0] b_value__21;
  wire not_61621;
  wire [14:0] a_value__22;
  wire [14:0] b_value__22;
  wire not_61624;
  wire [14:0] a_value__23;
  wire [14:0] b_value__23;
  wire not_61627;
  wire [10:0] a_value__1;
  wire literal_61629;
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
  wire not_61687;
  wire [14:0] a_value__45;
  wire [14:0] b_value__45;
  wire not_61690;
  wire [14:0] a_value__46;
  wire [14:0] b_value__46;
  wire not_61693;
  wire [14:0] a_value__47;
  wire [14:0] b_value__47;
  wire not_61696;
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
  wire [9:0] bit_slice_61722;
  wire [3:0] value__5_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61724;
  wire below__50;
  wire [3:0] value__7_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61727;
  wire [3:0] value__9_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61729;
  wire below__56;
  wire [3:0] value__11_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61732;
  wire [3:0] value__13_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61734;
  wire below__62;
  wire [3:0] value__15_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61737;
  wire [3:0] value__17_squeezed_portion_10_width_4;
  wire [9:0] bit_slice_61739;
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
  wire [9:0] bit_slice_61754;
  wire [4:0] value__4_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61756;
  wire [4:0] value__8_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61758;
  wire [4:0] value__12_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61760;
  wire [4:0] value__16_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61762;
  wire [4:0] value__20_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61764;
  wire [4:0] value__24_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61766;
  wire [4:0] value__28_squeezed_portion_10_width_5;
  wire [9:0] bit_slice_61768;
  wire [14:0] value__32;
  wire [14:0] value__36;
  wire [14:0] value__40;
  wire [14:0] value__44;
  wire [14:0] value__48;
  wire [14:0] value__52;
  wire [14:0] value__56;
  wire [14:0] value__60;
  wire [9:0] bit_slice_61777;
  wire [9:0] bit_slice_61778;
  wire [9:0] bit_slice_61779;
  wire [9:0] bit_slice_61780;
  wire [9:0] bit_slice_61781;
  wire [9:0] bit_slice_61782;
  wire [9:0] bit_slice_61783;
  wire [9:0] bit_slice_61784;
  wire [9:0] bit_slice_61785;
  wire [9:0] bit_slice_61786;
  wire [9:0] bit_slice_61787;
  wire [9:0] bit_slice_61788;
  wire [9:0] bit_slice_61789;
  wire [9:0] bit_slice_61790;
  wire [9:0] bit_slice_61791;
  wire [9:0] bit_slice_61792;
  wire [15:0] sign_ext_61793;
  wire [15:0] sign_ext_61794;
  wire below__2;
  wire [15:0] sign_ext_61796;
  wire [15:0] sign_ext_61797;
  wire below__7;
  wire [15:0] sign_ext_61799;
  wire [15:0] sign_ext_61800;
  wire below__13;
  wire [15:0] sign_ext_61802;
  wire [15:0] sign_ext_61803;
  wire below__19;
  wire [15:0] sign_ext_61805;
  wire [15:0] sign_ext_61806;
  wire a_carry__20;
  wire [15:0] sign_ext_61808;
  wire [15:0] sign_ext_61809;
  wire a_carry__21;
  wire [15:0] sign_ext_61811;
  wire [15:0] sign_ext_61812;
  wire a_carry__22;
  wire [15:0] sign_ext_61814;
  wire [15:0] sign_ext_61815;
  wire a_carry__23;
  wire [11:0] concat_61817;
  wire [11:0] concat_61818;
  wire [11:0] concat_61819;
  wire [11:0] concat_61820;
  wire [11:0] concat_61821;
  wire [11:0] concat_61822;
  wire [11:0] concat_61823;
  wire [11:0] concat_61824;
  wire [11:0] concat_61825;
  wire [11:0] concat_61826;
  wire [11:0] concat_61827;
  wire [11:0] concat_61828;
  wire [11:0] concat_61829;
  wire [11:0] concat_61830;
  wire [11:0] concat_61831;
  wire [11:0] concat_61832;
  wire [11:0] concat_61833;
  wire [11:0] concat_61834;
  wire [11:0] concat_61835;
  wire [11:0] concat_61836;
  wire [11:0] concat_61837;
  wire [11:0] concat_61838;
  wire [11:0] concat_61839;
  wire [11:0] concat_61840;
  wire [11:0] concat_61841;
  wire [11:0] concat_61842;
  wire [11:0] concat_61843;
  wire [11:0] concat_61844;
  wire [11:0] concat_61845;
  wire [11:0] concat_61846;
  wire [11:0] concat_61847;
  wire [11:0] concat_61848;
  wire [15:0] sign_ext_61849;
  wire [15:0] sign_ext_61850;
  wire below__48;
  wire [15:0] sign_ext_61852;
  wire [15:0] sign_ext_61853;
  wire below__54;
  wire [15:0] sign_ext_61855;
  wire [15:0] sign_ext_61856;
  wire below__60;
  wire [15:0] sign_ext_61858;
  wire [15:0] sign_ext_61859;
  wire below__66;
  wire [15:0] sign_ext_61861;
  wire [15:0] sign_ext_61862;
  wire a_carry__44;
  wire [15:0] sign_ext_61864;
  wire [15:0] sign_ext_61865;
  wire a_carry__45;
  wire [15:0] sign_ext_61867;
  wire [15:0] sign_ext_61868;
  wire a_carry__46;
  wire [15:0] sign_ext_61870;
  wire [15:0] sign_ext_61871;
  wire a_carry__47;
  wire [11:0] concat_61873;
  wire [11:0] concat_61874;
  wire [11:0] concat_61875;
  wire [11:0] concat_61876;
  wire [11:0] concat_61877;
  wire [11:0] concat_61878;
  wire [11:0] concat_61879;
  wire [11:0] concat_61880;
  wire [11:0] concat_61881;
  wire [11:0] concat_61882;
  wire [11:0] concat_61883;
  wire [11:0] concat_61884;
  wire [11:0] concat_61885;
  wire [11:0] concat_61886;
  wire [11:0] concat_61887;
  wire [11:0] concat_61888;
  wire [14:0] concat_61889;
  wire [14:0] concat_61890;
  wire [14:0] concat_61891;
  wire [14:0] concat_61892;
  wire [14:0] concat_61893;
  wire [14:0] concat_61894;
  wire [14:0] concat_61895;
  wire [14:0] concat_61896;
  wire [15:0] sign_ext_61897;
  wire [15:0] sign_ext_61898;
  wire a_carry__60;
  wire [15:0] sign_ext_61900;
  wire [15:0] sign_ext_61901;
  wire a_carry__61;
  wire [15:0] sign_ext_61903;
  wire [15:0] sign_ext_61904;
  wire a_carry__62;
  wire [15:0] sign_ext_61906;
  wire [15:0] sign_ext_61907;
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
  wire [10:0] sign_ext_61925;
  wire [10:0] sign_ext_61926;
  wire [10:0] sign_ext_61927;
  wire [10:0] sign_ext_61928;
  wire [10:0] sign_ext_61929;
  wire [10:0] sign_ext_61930;
  wire [10:0] sign_ext_61931;
  wire [10:0] sign_ext_61932;
  wire [10:0] sign_ext_61933;
  wire [10:0] sign_ext_61934;
  wire [10:0] sign_ext_61935;
  wire [10:0] sign_ext_61936;
  wire [10:0] sign_ext_61937;
  wire [10:0] sign_ext_61938;
  wire [10:0] sign_ext_61939;
  wire [10:0] sign_ext_61940;
  wire [16:0] concat_61941;
  wire [16:0] concat_61942;
  wire [16:0] concat_61943;
  wire [16:0] concat_61944;
  wire [16:0] concat_61945;
  wire [16:0] concat_61946;
  wire [16:0] concat_61947;
  wire [16:0] concat_61948;
  wire [16:0] concat_61949;
  wire [16:0] concat_61950;
  wire below__28;
  wire [16:0] concat_61952;
  wire [16:0] concat_61953;
  wire below__34;
  wire [16:0] concat_61955;
  wire [16:0] concat_61956;
  wire below__40;
  wire [16:0] concat_61958;
  wire [16:0] concat_61959;
  wire below__46;
  wire [11:0] add_61961;
  wire [11:0] add_61962;
  wire [11:0] add_61963;
  wire [11:0] add_61964;
  wire [11:0] add_61965;
  wire [11:0] add_61966;
  wire [11:0] add_61967;
  wire [11:0] add_61968;
  wire [11:0] add_61969;
  wire [11:0] add_61970;
  wire [11:0] add_61971;
  wire [11:0] add_61972;
  wire [11:0] add_61973;
  wire [11:0] add_61974;
  wire [11:0] add_61975;
  wire [11:0] add_61976;
  wire [16:0] concat_61977;
  wire [16:0] concat_61978;
  wire [16:0] concat_61979;
  wire [16:0] concat_61980;
  wire [16:0] concat_61981;
  wire [16:0] concat_61982;
  wire [16:0] concat_61983;
  wire [16:0] concat_61984;
  wire [16:0] concat_61985;
  wire [16:0] concat_61986;
  wire below__75;
  wire [16:0] concat_61988;
  wire [16:0] concat_61989;
  wire below__81;
  wire [16:0] concat_61991;
  wire [16:0] concat_61992;
  wire below__87;
  wire [16:0] concat_61994;
  wire [16:0] concat_61995;
  wire below__93;
  wire [11:0] add_61997;
  wire [11:0] add_61998;
  wire [11:0] add_61999;
  wire [11:0] add_62000;
  wire [11:0] add_62001;
  wire [11:0] add_62002;
  wire [11:0] add_62003;
  wire [11:0] add_62004;
  wire [14:0] add_62005;
  wire [14:0] add_62006;
  wire [14:0] add_62007;
  wire [14:0] add_62008;
  wire [16:0] concat_62009;
  wire [16:0] concat_62010;
  wire [16:0] concat_62011;
  wire [16:0] concat_62012;
  wire [16:0] concat_62013;
  wire [16:0] concat_62014;
  wire [16:0] concat_62015;
  wire [16:0] concat_62016;
  wire [15:0] sign_ext_62017;
  wire [15:0] sign_ext_62018;
  wire [15:0] sign_ext_62019;
  wire [15:0] sign_ext_62020;
  wire [15:0] sign_ext_62021;
  wire [15:0] sign_ext_62022;
  wire [15:0] sign_ext_62023;
  wire [15:0] sign_ext_62024;
  wire [15:0] sign_ext_62025;
  wire [15:0] sign_ext_62026;
  wire [15:0] sign_ext_62027;
  wire [15:0] sign_ext_62028;
  wire [15:0] sign_ext_62029;
  wire [15:0] sign_ext_62030;
  wire [15:0] sign_ext_62031;
  wire [15:0] sign_ext_62032;
  wire [10:0] add_62033;
  wire [10:0] add_62034;
  wire [10:0] add_62035;
  wire [10:0] add_62036;
  wire [10:0] add_62037;
  wire [10:0] add_62038;
  wire [10:0] add_62039;
  wire [10:0] add_62040;
  wire [16:0] sum__16;
  wire [16:0] sum__17;
  wire [16:0] sum__18;
  wire [16:0] sum__19;
  wire [16:0] sum__20;
  wire not_62046;
  wire [16:0] sum__21;
  wire not_62048;
  wire [16:0] sum__22;
  wire not_62050;
  wire [16:0] sum__23;
  wire not_62052;
  wire [10:0] bit_slice_62053;
  wire [10:0] bit_slice_62054;
  wire [10:0] bit_slice_62055;
  wire [10:0] bit_slice_62056;
  wire [10:0] bit_slice_62057;
  wire [10:0] bit_slice_62058;
  wire [10:0] bit_slice_62059;
  wire [10:0] bit_slice_62060;
  wire [10:0] bit_slice_62061;
  wire [10:0] bit_slice_62062;
  wire [10:0] bit_slice_62063;
  wire [10:0] bit_slice_62064;
  wire [10:0] bit_slice_62065;
  wire [10:0] bit_slice_62066;
  wire [10:0] bit_slice_62067;
  wire [10:0] bit_slice_62068;
  wire [16:0] sum__40;
  wire [16:0] sum__41;
  wire [16:0] sum__42;
  wire [16:0] sum__43;
  wire [16:0] sum__44;
  wire not_62074;
  wire [16:0] sum__45;
  wire not_62076;
  wire [16:0] sum__46;
  wire not_62078;
  wire [16:0] sum__47;
  wire not_62080;
  wire [10:0] bit_slice_62081;
  wire [10:0] bit_slice_62082;
  wire [10:0] bit_slice_62083;
  wire [10:0] bit_slice_62084;
  wire [10:0] bit_slice_62085;
  wire [10:0] bit_slice_62086;
  wire [10:0] bit_slice_62087;
  wire [10:0] bit_slice_62088;
  wire [13:0] bit_slice_62089;
  wire [13:0] bit_slice_62090;
  wire [13:0] bit_slice_62091;
  wire [13:0] bit_slice_62092;
  wire [16:0] sum__60;
  wire below__77;
  wire [16:0] sum__61;
  wire below__83;
  wire [16:0] sum__62;
  wire below__89;
  wire [16:0] sum__63;
  wire below__95;
  wire [15:0] add_62101;
  wire a_carry;
  wire [15:0] add_62103;
  wire [15:0] add_62104;
  wire [15:0] add_62105;
  wire [15:0] add_62106;
  wire [15:0] add_62107;
  wire [15:0] add_62108;
  wire [15:0] add_62109;
  wire [15:0] sign_ext_62110;
  wire [15:0] sign_ext_62111;
  wire [15:0] sign_ext_62112;
  wire [15:0] sign_ext_62113;
  wire [15:0] sign_ext_62114;
  wire [15:0] sign_ext_62115;
  wire [15:0] sign_ext_62116;
  wire [15:0] sign_ext_62117;
  wire [15:0] bit_slice_62118;
  wire below__4;
  wire [15:0] bit_slice_62120;
  wire below__10;
  wire [15:0] bit_slice_62122;
  wire below__16;
  wire [15:0] bit_slice_62124;
  wire below__22;
  wire [15:0] bit_slice_62126;
  wire b_carry__20;
  wire [15:0] bit_slice_62128;
  wire b_carry__21;
  wire [15:0] bit_slice_62130;
  wire b_carry__22;
  wire [15:0] bit_slice_62132;
  wire b_carry__23;
  wire [15:0] sign_ext_62134;
  wire b_carry__24;
  wire [15:0] sign_ext_62136;
  wire b_carry__25;
  wire [15:0] sign_ext_62138;
  wire b_carry__26;
  wire [15:0] sign_ext_62140;
  wire b_carry__27;
  wire [15:0] sign_ext_62142;
  wire b_carry__28;
  wire [15:0] sign_ext_62144;
  wire b_carry__29;
  wire [15:0] sign_ext_62146;
  wire b_carry__30;
  wire [15:0] sign_ext_62148;
  wire b_carry__31;
  wire [15:0] sign_ext_62150;
  wire b_carry__32;
  wire [15:0] sign_ext_62152;
  wire b_carry__33;
  wire [15:0] sign_ext_62154;
  wire b_carry__34;
  wire [15:0] sign_ext_62156;
  wire b_carry__35;
  wire [15:0] sign_ext_62158;
  wire b_carry__36;
  wire [15:0] sign_ext_62160;
  wire b_carry__37;
  wire [15:0] sign_ext_62162;
  wire b_carry__38;
  wire [15:0] sign_ext_62164;
  wire b_carry__39;
  wire [15:0] bit_slice_62166;
  wire below__51;
  wire [15:0] bit_slice_62168;
  wire below__57;
  wire [15:0] bit_slice_62170;
  wire below__63;
  wire [15:0] bit_slice_62172;
  wire below__69;
  wire [15:0] bit_slice_62174;
  wire b_carry__44;
  wire [15:0] bit_slice_62176;
  wire b_carry__45;
  wire [15:0] bit_slice_62178;
  wire b_carry__46;
  wire [15:0] bit_slice_62180;
  wire b_carry__47;
  wire [15:0] sign_ext_62182;
  wire b_carry__48;
  wire [15:0] sign_ext_62184;
  wire b_carry__49;
  wire [15:0] sign_ext_62186;
  wire b_carry__50;
  wire [15:0] sign_ext_62188;
  wire b_carry__51;
  wire [15:0] sign_ext_62190;
  wire b_carry__52;
  wire [15:0] sign_ext_62192;
  wire b_carry__53;
  wire [15:0] sign_ext_62194;
  wire b_carry__54;
  wire [15:0] sign_ext_62196;
  wire b_carry__55;
  wire [15:0] sign_ext_62198;
  wire below__53;
  wire [15:0] sign_ext_62200;
  wire below__59;
  wire [15:0] sign_ext_62202;
  wire below__65;
  wire [15:0] sign_ext_62204;
  wire below__71;
  wire [15:0] bit_slice_62206;
  wire b_carry__60;
  wire [15:0] bit_slice_62208;
  wire b_carry__61;
  wire [15:0] bit_slice_62210;
  wire b_carry__62;
  wire [15:0] bit_slice_62212;
  wire b_carry__63;
  wire [16:0] tuple_62214;
  wire [16:0] tuple_62215;
  wire [16:0] tuple_62216;
  wire [16:0] tuple_62217;
  wire [16:0] tuple_62218;
  wire [16:0] tuple_62219;
  wire [16:0] tuple_62220;
  wire [16:0] tuple_62221;
  wire [16:0] tuple_62222;
  wire [16:0] tuple_62223;
  wire [16:0] tuple_62224;
  wire [16:0] tuple_62225;
  wire [16:0] tuple_62226;
  wire [16:0] tuple_62227;
  wire [16:0] tuple_62228;
  wire [16:0] tuple_62229;
  wire [16:0] tuple_62230;
  wire [16:0] tuple_62231;
  wire [16:0] tuple_62232;
  wire [16:0] tuple_62233;
  wire [16:0] tuple_62234;
  wire [16:0] tuple_62235;
  wire [16:0] tuple_62236;
  wire [16:0] tuple_62237;
  wire [16:0] tuple_62238;
  wire [16:0] tuple_62239;
  wire [16:0] tuple_62240;
  wire [16:0] tuple_62241;
  wire [16:0] tuple_62242;
  wire [16:0] tuple_62243;
  wire [16:0] tuple_62244;
  wire [16:0] tuple_62245;
  wire [16:0] tuple_62246;
  wire [16:0] tuple_62247;
  wire [16:0] tuple_62248;
  wire [16:0] tuple_62249;
  wire [16:0] tuple_62250;
  wire [16:0] tuple_62251;
  wire [16:0] tuple_62252;
  wire [16:0] tuple_62253;
  wire [16:0] tuple_62254;
  wire [16:0] tuple_62255;
  wire [16:0] tuple_62256;
  wire [16:0] tuple_62257;
  wire [16:0] tuple_62258;
  wire [16:0] tuple_62259;
  wire [16:0] tuple_62260;
  wire [16:0] tuple_62261;
  wire [16:0] tuple_62262;
  wire [16:0] tuple_62263;
  wire [16:0] tuple_62264;
  wire [16:0] tuple_62265;
  wire [16:0] tuple_62266;
  wire [16:0] tuple_62267;
  wire [16:0] tuple_62268;
  wire [16:0] tuple_62269;
  wire [16:0] tuple_62270;
  wire [16:0] tuple_62271;
  wire [16:0] tuple_62272;
  wire [16:0] tuple_62273;
  wire [16:0] tuple_62274;
  wire [16:0] tuple_62275;
  wire [16:0] tuple_62276;
  wire [16:0] tuple_62277;
  wire [16:0] array_62280[0:15];
  wire [16:0] array_62281[0:15];
  wire [16:0] array_62282[0:15];
  wire [16:0] array_62283[0:15];
  wire [16:0] array_62287[0:3][0:15];
  wire [1107:0] tuple_62290;
  wire stage_outputs_valid_0;
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
  assign literal_61087 = 5'h18;
  assign literal_61088 = 5'h19;
  assign literal_61089 = 5'h1a;
  assign literal_61090 = 5'h1b;
  assign literal_61091 = 5'h1c;
  assign literal_61092 = 5'h1d;
  assign literal_61093 = 5'h1e;
  assign literal_61094 = 5'h1f;
  assign literal_61095 = 5'h08;
  assign literal_61096 = 5'h09;
  assign literal_61097 = 5'h0a;
  assign literal_61098 = 5'h0b;
  assign literal_61099 = 5'h0c;
  assign literal_61100 = 5'h0d;
  assign literal_61101 = 5'h0e;
  assign literal_61102 = 5'h0f;
  assign v_tag = multiplied_data[19:0];
  assign array_index_61104 = v_p[literal_61087];
  assign array_index_61105 = v_p[literal_61088];
  assign array_index_61106 = v_p[literal_61089];
  assign array_index_61107 = v_p[literal_61090];
  assign array_index_61108 = v_p[literal_61091];
  assign array_index_61109 = v_p[literal_61092];
  assign array_index_61110 = v_p[literal_61093];
  assign array_index_61111 = v_p[literal_61094];
  assign literal_61112 = 5'h00;
  assign literal_61113 = 5'h01;
  assign literal_61114 = 5'h02;
  assign literal_61115 = 5'h03;
  assign literal_61116 = 5'h04;
  assign literal_61117 = 5'h05;
  assign literal_61118 = 5'h06;
  assign literal_61119 = 5'h07;
  assign array_index_61120 = v_p[literal_61095];
  assign array_index_61121 = v_p[literal_61096];
  assign array_index_61122 = v_p[literal_61097];
  assign array_index_61123 = v_p[literal_61098];
  assign array_index_61124 = v_p[literal_61099];
  assign array_index_61125 = v_p[literal_61100];
  assign array_index_61126 = v_p[literal_61101];
  assign array_index_61127 = v_p[literal_61102];
  assign literal_61128 = 5'h10;
  assign literal_61129 = 5'h11;
  assign literal_61130 = 5'h12;
  assign literal_61131 = 5'h13;
  assign literal_61132 = 5'h14;
  assign literal_61133 = 5'h15;
  assign literal_61134 = 5'h16;
  assign literal_61135 = 5'h17;
  assign v_tag_mode = v_tag[19:17];
  assign literal_61137 = 3'h0;
  assign bit_slice_61138 = array_index_61104[39];
  assign bit_slice_61139 = array_index_61105[39];
  assign bit_slice_61140 = array_index_61106[39];
  assign bit_slice_61141 = array_index_61107[39];
  assign bit_slice_61142 = array_index_61108[39];
  assign bit_slice_61143 = array_index_61109[39];
  assign bit_slice_61144 = array_index_61110[39];
  assign bit_slice_61145 = array_index_61111[39];
  assign array_index_61146 = v_p[literal_61112];
  assign array_index_61147 = v_p[literal_61113];
  assign array_index_61148 = v_p[literal_61114];
  assign array_index_61149 = v_p[literal_61115];
  assign array_index_61150 = v_p[literal_61116];
  assign array_index_61151 = v_p[literal_61117];
  assign array_index_61152 = v_p[literal_61118];
  assign array_index_61153 = v_p[literal_61119];
  assign below__26 = array_index_61120[29];
  assign below__29 = array_index_61121[29];
  assign below__32 = array_index_61122[29];
  assign below__35 = array_index_61123[29];
  assign below__38 = array_index_61124[29];
  assign below__41 = array_index_61125[29];
  assign below__44 = array_index_61126[29];
  assign below__47 = array_index_61127[29];
  assign array_index_61162 = v_p[literal_61128];
  assign array_index_61163 = v_p[literal_61129];
  assign array_index_61164 = v_p[literal_61130];
  assign array_index_61165 = v_p[literal_61131];
  assign array_index_61166 = v_p[literal_61132];
  assign array_index_61167 = v_p[literal_61133];
  assign array_index_61168 = v_p[literal_61134];
  assign array_index_61169 = v_p[literal_61135];
  assign below__73 = array_index_61104[19];
  assign literal_61171 = 3'h2;
  assign below__76 = array_index_61105[19];
  assign below__79 = array_index_61106[19];
  assign below__82 = array_index_61107[19];
  assign below__85 = array_index_61108[19];
  assign below__88 = array_index_61109[19];
  assign below__91 = array_index_61110[19];
  assign below__94 = array_index_61111[19];
  assign narrow = v_tag_mode == literal_61137;
  assign bit_slice_61180 = array_index_61104[42:40];
  assign sign_ext_61181 = {3{bit_slice_61138}};
  assign bit_slice_61182 = array_index_61105[42:40];
  assign sign_ext_61183 = {3{bit_slice_61139}};
  assign bit_slice_61184 = array_index_61106[42:40];
  assign sign_ext_61185 = {3{bit_slice_61140}};
  assign bit_slice_61186 = array_index_61107[42:40];
  assign sign_ext_61187 = {3{bit_slice_61141}};
  assign bit_slice_61188 = array_index_61108[42:40];
  assign sign_ext_61189 = {3{bit_slice_61142}};
  assign bit_slice_61190 = array_index_61109[42:40];
  assign sign_ext_61191 = {3{bit_slice_61143}};
  assign bit_slice_61192 = array_index_61110[42:40];
  assign sign_ext_61193 = {3{bit_slice_61144}};
  assign bit_slice_61194 = array_index_61111[42:40];
  assign sign_ext_61195 = {3{bit_slice_61145}};
  assign below__3 = array_index_61146[29];
  assign below__5 = array_index_61147[29];
  assign below__8 = array_index_61148[29];
  assign below__11 = array_index_61149[29];
  assign below__14 = array_index_61150[29];
  assign below__17 = array_index_61151[29];
  assign below__20 = array_index_61152[29];
  assign below__23 = array_index_61153[29];
  assign bit_slice_61204 = array_index_61120[34:30];
  assign sign_ext_61205 = {5{below__26}};
  assign bit_slice_61206 = array_index_61121[34:30];
  assign sign_ext_61207 = {5{below__29}};
  assign bit_slice_61208 = array_index_61122[34:30];
  assign sign_ext_61209 = {5{below__32}};
  assign bit_slice_61210 = array_index_61123[34:30];
  assign sign_ext_61211 = {5{below__35}};
  assign bit_slice_61212 = array_index_61124[34:30];
  assign sign_ext_61213 = {5{below__38}};
  assign bit_slice_61214 = array_index_61125[34:30];
  assign sign_ext_61215 = {5{below__41}};
  assign bit_slice_61216 = array_index_61126[34:30];
  assign sign_ext_61217 = {5{below__44}};
  assign bit_slice_61218 = array_index_61127[34:30];
  assign sign_ext_61219 = {5{below__47}};
  assign below__49 = array_index_61162[19];
  assign below__52 = array_index_61163[19];
  assign below__55 = array_index_61164[19];
  assign below__58 = array_index_61165[19];
  assign below__61 = array_index_61166[19];
  assign below__64 = array_index_61167[19];
  assign below__67 = array_index_61168[19];
  assign below__70 = array_index_61169[19];
  assign bit_slice_61228 = array_index_61104[24:20];
  assign sign_ext_61229 = {5{below__73}};
  assign eight__8 = v_tag_mode == literal_61171;
  assign bit_slice_61231 = array_index_61105[24:20];
  assign sign_ext_61232 = {5{below__76}};
  assign bit_slice_61233 = array_index_61106[24:20];
  assign sign_ext_61234 = {5{below__79}};
  assign bit_slice_61235 = array_index_61107[24:20];
  assign sign_ext_61236 = {5{below__82}};
  assign bit_slice_61237 = array_index_61108[24:20];
  assign sign_ext_61238 = {5{below__85}};
  assign bit_slice_61239 = array_index_61109[24:20];
  assign sign_ext_61240 = {5{below__88}};
  assign bit_slice_61241 = array_index_61110[24:20];
  assign sign_ext_61242 = {5{below__91}};
  assign bit_slice_61243 = array_index_61111[24:20];
  assign sign_ext_61244 = {5{below__94}};
  assign bit_slice_61245 = array_index_61162[39];
  assign bit_slice_61246 = array_index_61163[39];
  assign bit_slice_61247 = array_index_61164[39];
  assign bit_slice_61248 = array_index_61165[39];
  assign bit_slice_61249 = array_index_61166[39];
  assign bit_slice_61250 = array_index_61167[39];
  assign bit_slice_61251 = array_index_61168[39];
  assign bit_slice_61252 = array_index_61169[39];
  assign value__99_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61181 : bit_slice_61180;
  assign value__103_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61183 : bit_slice_61182;
  assign value__107_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61185 : bit_slice_61184;
  assign value__111_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61187 : bit_slice_61186;
  assign value__115_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61189 : bit_slice_61188;
  assign value__119_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61191 : bit_slice_61190;
  assign value__123_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61193 : bit_slice_61192;
  assign value__127_squeezed_portion_10_width_5_squeezed = narrow ? sign_ext_61195 : bit_slice_61194;
  assign below__24 = array_index_61120[9];
  assign below__27 = array_index_61121[9];
  assign below__30 = array_index_61122[9];
  assign below__33 = array_index_61123[9];
  assign below__36 = array_index_61124[9];
  assign below__39 = array_index_61125[9];
  assign below__42 = array_index_61126[9];
  assign below__45 = array_index_61127[9];
  assign bit_slice_61269 = array_index_61146[34:30];
  assign sign_ext_61270 = {5{below__3}};
  assign bit_slice_61271 = array_index_61147[34:30];
  assign sign_ext_61272 = {5{below__5}};
  assign bit_slice_61273 = array_index_61148[34:30];
  assign sign_ext_61274 = {5{below__8}};
  assign bit_slice_61275 = array_index_61149[34:30];
  assign sign_ext_61276 = {5{below__11}};
  assign bit_slice_61277 = array_index_61150[34:30];
  assign sign_ext_61278 = {5{below__14}};
  assign bit_slice_61279 = array_index_61151[34:30];
  assign sign_ext_61280 = {5{below__17}};
  assign bit_slice_61281 = array_index_61152[34:30];
  assign sign_ext_61282 = {5{below__20}};
  assign bit_slice_61283 = array_index_61153[34:30];
  assign sign_ext_61284 = {5{below__23}};
  assign value__34_squeezed_portion_10_width_5 = narrow ? sign_ext_61205 : bit_slice_61204;
  assign bit_slice_61286 = array_index_61120[29:20];
  assign value__38_squeezed_portion_10_width_5 = narrow ? sign_ext_61207 : bit_slice_61206;
  assign bit_slice_61288 = array_index_61121[29:20];
  assign value__42_squeezed_portion_10_width_5 = narrow ? sign_ext_61209 : bit_slice_61208;
  assign bit_slice_61290 = array_index_61122[29:20];
  assign value__46_squeezed_portion_10_width_5 = narrow ? sign_ext_61211 : bit_slice_61210;
  assign bit_slice_61292 = array_index_61123[29:20];
  assign value__50_squeezed_portion_10_width_5 = narrow ? sign_ext_61213 : bit_slice_61212;
  assign bit_slice_61294 = array_index_61124[29:20];
  assign value__54_squeezed_portion_10_width_5 = narrow ? sign_ext_61215 : bit_slice_61214;
  assign bit_slice_61296 = array_index_61125[29:20];
  assign value__58_squeezed_portion_10_width_5 = narrow ? sign_ext_61217 : bit_slice_61216;
  assign bit_slice_61298 = array_index_61126[29:20];
  assign value__62_squeezed_portion_10_width_5 = narrow ? sign_ext_61219 : bit_slice_61218;
  assign bit_slice_61300 = array_index_61127[29:20];
  assign bit_slice_61301 = array_index_61162[29:20];
  assign bit_slice_61302 = array_index_61163[29:20];
  assign bit_slice_61303 = array_index_61164[29:20];
  assign bit_slice_61304 = array_index_61165[29:20];
  assign bit_slice_61305 = array_index_61166[29:20];
  assign bit_slice_61306 = array_index_61167[29:20];
  assign bit_slice_61307 = array_index_61168[29:20];
  assign bit_slice_61308 = array_index_61169[29:20];
  assign bit_slice_61309 = array_index_61104[29:20];
  assign bit_slice_61310 = array_index_61105[29:20];
  assign bit_slice_61311 = array_index_61106[29:20];
  assign bit_slice_61312 = array_index_61107[29:20];
  assign bit_slice_61313 = array_index_61108[29:20];
  assign bit_slice_61314 = array_index_61109[29:20];
  assign bit_slice_61315 = array_index_61110[29:20];
  assign bit_slice_61316 = array_index_61111[29:20];
  assign bit_slice_61317 = array_index_61146[19:10];
  assign bit_slice_61318 = array_index_61147[19:10];
  assign bit_slice_61319 = array_index_61148[19:10];
  assign bit_slice_61320 = array_index_61149[19:10];
  assign bit_slice_61321 = array_index_61150[19:10];
  assign bit_slice_61322 = array_index_61151[19:10];
  assign bit_slice_61323 = array_index_61152[19:10];
  assign bit_slice_61324 = array_index_61153[19:10];
  assign bit_slice_61325 = array_index_61120[19:10];
  assign bit_slice_61326 = array_index_61121[19:10];
  assign bit_slice_61327 = array_index_61122[19:10];
  assign bit_slice_61328 = array_index_61123[19:10];
  assign bit_slice_61329 = array_index_61124[19:10];
  assign bit_slice_61330 = array_index_61125[19:10];
  assign bit_slice_61331 = array_index_61126[19:10];
  assign bit_slice_61332 = array_index_61127[19:10];
  assign bit_slice_61333 = array_index_61162[24:20];
  assign sign_ext_61334 = {5{below__49}};
  assign bit_slice_61335 = array_index_61163[24:20];
  assign sign_ext_61336 = {5{below__52}};
  assign bit_slice_61337 = array_index_61164[24:20];
  assign sign_ext_61338 = {5{below__55}};
  assign bit_slice_61339 = array_index_61165[24:20];
  assign sign_ext_61340 = {5{below__58}};
  assign bit_slice_61341 = array_index_61166[24:20];
  assign sign_ext_61342 = {5{below__61}};
  assign bit_slice_61343 = array_index_61167[24:20];
  assign sign_ext_61344 = {5{below__64}};
  assign bit_slice_61345 = array_index_61168[24:20];
  assign sign_ext_61346 = {5{below__67}};
  assign bit_slice_61347 = array_index_61169[24:20];
  assign sign_ext_61348 = {5{below__70}};
  assign value__97_squeezed_portion_10_width_5 = narrow ? sign_ext_61229 : bit_slice_61228;
  assign bit_slice_61350 = array_index_61104[19:10];
  assign not_61351 = ~eight__8;
  assign value__101_squeezed_portion_10_width_5 = narrow ? sign_ext_61232 : bit_slice_61231;
  assign bit_slice_61353 = array_index_61105[19:10];
  assign value__105_squeezed_portion_10_width_5 = narrow ? sign_ext_61234 : bit_slice_61233;
  assign bit_slice_61355 = array_index_61106[19:10];
  assign value__109_squeezed_portion_10_width_5 = narrow ? sign_ext_61236 : bit_slice_61235;
  assign bit_slice_61357 = array_index_61107[19:10];
  assign value__113_squeezed_portion_10_width_5 = narrow ? sign_ext_61238 : bit_slice_61237;
  assign bit_slice_61359 = array_index_61108[19:10];
  assign value__117_squeezed_portion_10_width_5 = narrow ? sign_ext_61240 : bit_slice_61239;
  assign bit_slice_61361 = array_index_61109[19:10];
  assign value__121_squeezed_portion_10_width_5 = narrow ? sign_ext_61242 : bit_slice_61241;
  assign bit_slice_61363 = array_index_61110[19:10];
  assign value__125_squeezed_portion_10_width_5 = narrow ? sign_ext_61244 : bit_slice_61243;
  assign bit_slice_61365 = array_index_61111[19:10];
  assign bit_slice_61366 = array_index_61146[39:30];
  assign bit_slice_61367 = array_index_61147[39:30];
  assign bit_slice_61368 = array_index_61148[39:30];
  assign bit_slice_61369 = array_index_61149[39:30];
  assign bit_slice_61370 = array_index_61150[39:30];
  assign bit_slice_61371 = array_index_61151[39:30];
  assign bit_slice_61372 = array_index_61152[39:30];
  assign bit_slice_61373 = array_index_61153[39:30];
  assign bit_slice_61374 = array_index_61120[39:30];
  assign bit_slice_61375 = array_index_61121[39:30];
  assign bit_slice_61376 = array_index_61122[39:30];
  assign bit_slice_61377 = array_index_61123[39:30];
  assign bit_slice_61378 = array_index_61124[39:30];
  assign bit_slice_61379 = array_index_61125[39:30];
  assign bit_slice_61380 = array_index_61126[39:30];
  assign bit_slice_61381 = array_index_61127[39:30];
  assign bit_slice_61382 = array_index_61162[42:40];
  assign sign_ext_61383 = {3{bit_slice_61245}};
  assign bit_slice_61384 = array_index_61163[42:40];
  assign sign_ext_61385 = {3{bit_slice_61246}};
  assign bit_slice_61386 = array_index_61164[42:40];
  assign sign_ext_61387 = {3{bit_slice_61247}};
  assign bit_slice_61388 = array_index_61165[42:40];
  assign sign_ext_61389 = {3{bit_slice_61248}};
  assign bit_slice_61390 = array_index_61166[42:40];
  assign sign_ext_61391 = {3{bit_slice_61249}};
  assign bit_slice_61392 = array_index_61167[42:40];
  assign sign_ext_61393 = {3{bit_slice_61250}};
  assign bit_slice_61394 = array_index_61168[42:40];
  assign sign_ext_61395 = {3{bit_slice_61251}};
  assign bit_slice_61396 = array_index_61169[42:40];
  assign sign_ext_61397 = {3{bit_slice_61252}};
  assign value__99_squeezed_portion_10_width_5 = {{2{value__99_squeezed_portion_10_width_5_squeezed[2]}}, value__99_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61399 = array_index_61104[39:30];
  assign value__103_squeezed_portion_10_width_5 = {{2{value__103_squeezed_portion_10_width_5_squeezed[2]}}, value__103_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61401 = array_index_61105[39:30];
  assign value__107_squeezed_portion_10_width_5 = {{2{value__107_squeezed_portion_10_width_5_squeezed[2]}}, value__107_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61403 = array_index_61106[39:30];
  assign value__111_squeezed_portion_10_width_5 = {{2{value__111_squeezed_portion_10_width_5_squeezed[2]}}, value__111_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61405 = array_index_61107[39:30];
  assign value__115_squeezed_portion_10_width_5 = {{2{value__115_squeezed_portion_10_width_5_squeezed[2]}}, value__115_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61407 = array_index_61108[39:30];
  assign value__119_squeezed_portion_10_width_5 = {{2{value__119_squeezed_portion_10_width_5_squeezed[2]}}, value__119_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61409 = array_index_61109[39:30];
  assign value__123_squeezed_portion_10_width_5 = {{2{value__123_squeezed_portion_10_width_5_squeezed[2]}}, value__123_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61411 = array_index_61110[39:30];
  assign value__127_squeezed_portion_10_width_5 = {{2{value__127_squeezed_portion_10_width_5_squeezed[2]}}, value__127_squeezed_portion_10_width_5_squeezed};
  assign bit_slice_61413 = array_index_61111[39:30];
  assign below = array_index_61146[9];
  assign below__1 = array_index_61147[9];
  assign below__6 = array_index_61148[9];
  assign below__9 = array_index_61149[9];
  assign below__12 = array_index_61150[9];
  assign below__15 = array_index_61151[9];
  assign below__18 = array_index_61152[9];
  assign below__21 = array_index_61153[9];
  assign bit_slice_61422 = array_index_61120[14:10];
  assign sign_ext_61423 = {5{below__24}};
  assign bit_slice_61424 = array_index_61121[14:10];
  assign sign_ext_61425 = {5{below__27}};
  assign bit_slice_61426 = array_index_61122[14:10];
  assign sign_ext_61427 = {5{below__30}};
  assign bit_slice_61428 = array_index_61123[14:10];
  assign sign_ext_61429 = {5{below__33}};
  assign bit_slice_61430 = array_index_61124[14:10];
  assign sign_ext_61431 = {5{below__36}};
  assign bit_slice_61432 = array_index_61125[14:10];
  assign sign_ext_61433 = {5{below__39}};
  assign bit_slice_61434 = array_index_61126[14:10];
  assign sign_ext_61435 = {5{below__42}};
  assign bit_slice_61436 = array_index_61127[14:10];
  assign sign_ext_61437 = {5{below__45}};
  assign value__2_squeezed_portion_10_width_5 = narrow ? sign_ext_61270 : bit_slice_61269;
  assign bit_slice_61439 = array_index_61146[29:20];
  assign value__6_squeezed_portion_10_width_5 = narrow ? sign_ext_61272 : bit_slice_61271;
  assign bit_slice_61441 = array_index_61147[29:20];
  assign value__10_squeezed_portion_10_width_5 = narrow ? sign_ext_61274 : bit_slice_61273;
  assign bit_slice_61443 = array_index_61148[29:20];
  assign value__14_squeezed_portion_10_width_5 = narrow ? sign_ext_61276 : bit_slice_61275;
  assign bit_slice_61445 = array_index_61149[29:20];
  assign value__18_squeezed_portion_10_width_5 = narrow ? sign_ext_61278 : bit_slice_61277;
  assign bit_slice_61447 = array_index_61150[29:20];
  assign value__22_squeezed_portion_10_width_5 = narrow ? sign_ext_61280 : bit_slice_61279;
  assign bit_slice_61449 = array_index_61151[29:20];
  assign value__26_squeezed_portion_10_width_5 = narrow ? sign_ext_61282 : bit_slice_61281;
  assign bit_slice_61451 = array_index_61152[29:20];
  assign value__30_squeezed_portion_10_width_5 = narrow ? sign_ext_61284 : bit_slice_61283;
  assign bit_slice_61453 = array_index_61153[29:20];
  assign value__34 = {value__34_squeezed_portion_10_width_5, bit_slice_61286};
  assign bit_slice_61455 = array_index_61120[14:0];
  assign value__38 = {value__38_squeezed_portion_10_width_5, bit_slice_61288};
  assign bit_slice_61457 = array_index_61121[14:0];
  assign below__25 = array_index_61120[19];
  assign value__42 = {value__42_squeezed_portion_10_width_5, bit_slice_61290};
  assign bit_slice_61460 = array_index_61122[14:0];
  assign value__46 = {value__46_squeezed_portion_10_width_5, bit_slice_61292};
  assign bit_slice_61462 = array_index_61123[14:0];
  assign below__31 = array_index_61122[19];
  assign value__50 = {value__50_squeezed_portion_10_width_5, bit_slice_61294};
  assign bit_slice_61465 = array_index_61124[14:0];
  assign value__54 = {value__54_squeezed_portion_10_width_5, bit_slice_61296};
  assign bit_slice_61467 = array_index_61125[14:0];
  assign below__37 = array_index_61124[19];
  assign value__58 = {value__58_squeezed_portion_10_width_5, bit_slice_61298};
  assign bit_slice_61470 = array_index_61126[14:0];
  assign value__62 = {value__62_squeezed_portion_10_width_5, bit_slice_61300};
  assign bit_slice_61472 = array_index_61127[14:0];
  assign below__43 = array_index_61126[19];
  assign sign_ext_61474 = {{1{bit_slice_61301[9]}}, bit_slice_61301};
  assign sign_ext_61475 = {11{narrow}};
  assign sign_ext_61476 = {{1{bit_slice_61302[9]}}, bit_slice_61302};
  assign sign_ext_61477 = {{1{bit_slice_61303[9]}}, bit_slice_61303};
  assign sign_ext_61478 = {{1{bit_slice_61304[9]}}, bit_slice_61304};
  assign sign_ext_61479 = {{1{bit_slice_61305[9]}}, bit_slice_61305};
  assign sign_ext_61480 = {{1{bit_slice_61306[9]}}, bit_slice_61306};
  assign sign_ext_61481 = {{1{bit_slice_61307[9]}}, bit_slice_61307};
  assign sign_ext_61482 = {{1{bit_slice_61308[9]}}, bit_slice_61308};
  assign sign_ext_61483 = {{1{bit_slice_61309[9]}}, bit_slice_61309};
  assign sign_ext_61484 = {{1{bit_slice_61310[9]}}, bit_slice_61310};
  assign sign_ext_61485 = {{1{bit_slice_61311[9]}}, bit_slice_61311};
  assign sign_ext_61486 = {{1{bit_slice_61312[9]}}, bit_slice_61312};
  assign sign_ext_61487 = {{1{bit_slice_61313[9]}}, bit_slice_61313};
  assign sign_ext_61488 = {{1{bit_slice_61314[9]}}, bit_slice_61314};
  assign sign_ext_61489 = {{1{bit_slice_61315[9]}}, bit_slice_61315};
  assign sign_ext_61490 = {{1{bit_slice_61316[9]}}, bit_slice_61316};
  assign sign_ext_61491 = {{1{bit_slice_61317[9]}}, bit_slice_61317};
  assign sign_ext_61492 = {{1{bit_slice_61318[9]}}, bit_slice_61318};
  assign sign_ext_61493 = {{1{bit_slice_61319[9]}}, bit_slice_61319};
  assign sign_ext_61494 = {{1{bit_slice_61320[9]}}, bit_slice_61320};
  assign sign_ext_61495 = {{1{bit_slice_61321[9]}}, bit_slice_61321};
  assign sign_ext_61496 = {{1{bit_slice_61322[9]}}, bit_slice_61322};
  assign sign_ext_61497 = {{1{bit_slice_61323[9]}}, bit_slice_61323};
  assign sign_ext_61498 = {{1{bit_slice_61324[9]}}, bit_slice_61324};
  assign sign_ext_61499 = {{1{bit_slice_61325[9]}}, bit_slice_61325};
  assign sign_ext_61500 = {{1{bit_slice_61326[9]}}, bit_slice_61326};
  assign sign_ext_61501 = {{1{bit_slice_61327[9]}}, bit_slice_61327};
  assign sign_ext_61502 = {{1{bit_slice_61328[9]}}, bit_slice_61328};
  assign sign_ext_61503 = {{1{bit_slice_61329[9]}}, bit_slice_61329};
  assign sign_ext_61504 = {{1{bit_slice_61330[9]}}, bit_slice_61330};
  assign sign_ext_61505 = {{1{bit_slice_61331[9]}}, bit_slice_61331};
  assign sign_ext_61506 = {{1{bit_slice_61332[9]}}, bit_slice_61332};
  assign value__65_squeezed_portion_10_width_5 = narrow ? sign_ext_61334 : bit_slice_61333;
  assign bit_slice_61508 = array_index_61162[19:10];
  assign value__69_squeezed_portion_10_width_5 = narrow ? sign_ext_61336 : bit_slice_61335;
  assign bit_slice_61510 = array_index_61163[19:10];
  assign value__73_squeezed_portion_10_width_5 = narrow ? sign_ext_61338 : bit_slice_61337;
  assign bit_slice_61512 = array_index_61164[19:10];
  assign value__77_squeezed_portion_10_width_5 = narrow ? sign_ext_61340 : bit_slice_61339;
  assign bit_slice_61514 = array_index_61165[19:10];
  assign value__81_squeezed_portion_10_width_5 = narrow ? sign_ext_61342 : bit_slice_61341;
  assign bit_slice_61516 = array_index_61166[19:10];
  assign value__85_squeezed_portion_10_width_5 = narrow ? sign_ext_61344 : bit_slice_61343;
  assign bit_slice_61518 = array_index_61167[19:10];
  assign value__89_squeezed_portion_10_width_5 = narrow ? sign_ext_61346 : bit_slice_61345;
  assign bit_slice_61520 = array_index_61168[19:10];
  assign value__93_squeezed_portion_10_width_5 = narrow ? sign_ext_61348 : bit_slice_61347;
  assign bit_slice_61522 = array_index_61169[19:10];
  assign value__97 = {value__97_squeezed_portion_10_width_5, bit_slice_61350};
  assign sign_ext_61524 = {15{not_61351}};
  assign value__101 = {value__101_squeezed_portion_10_width_5, bit_slice_61353};
  assign below__72 = array_index_61104[9];
  assign value__105 = {value__105_squeezed_portion_10_width_5, bit_slice_61355};
  assign value__109 = {value__109_squeezed_portion_10_width_5, bit_slice_61357};
  assign below__78 = array_index_61106[9];
  assign value__113 = {value__113_squeezed_portion_10_width_5, bit_slice_61359};
  assign value__117 = {value__117_squeezed_portion_10_width_5, bit_slice_61361};
  assign below__84 = array_index_61108[9];
  assign value__121 = {value__121_squeezed_portion_10_width_5, bit_slice_61363};
  assign value__125 = {value__125_squeezed_portion_10_width_5, bit_slice_61365};
  assign below__90 = array_index_61110[9];
  assign sign_ext_61536 = {{1{bit_slice_61366[9]}}, bit_slice_61366};
  assign sign_ext_61537 = {{1{bit_slice_61367[9]}}, bit_slice_61367};
  assign sign_ext_61538 = {{1{bit_slice_61368[9]}}, bit_slice_61368};
  assign sign_ext_61539 = {{1{bit_slice_61369[9]}}, bit_slice_61369};
  assign sign_ext_61540 = {{1{bit_slice_61370[9]}}, bit_slice_61370};
  assign sign_ext_61541 = {{1{bit_slice_61371[9]}}, bit_slice_61371};
  assign sign_ext_61542 = {{1{bit_slice_61372[9]}}, bit_slice_61372};
  assign sign_ext_61543 = {{1{bit_slice_61373[9]}}, bit_slice_61373};
  assign sign_ext_61544 = {{1{bit_slice_61374[9]}}, bit_slice_61374};
  assign sign_ext_61545 = {{1{bit_slice_61375[9]}}, bit_slice_61375};
  assign sign_ext_61546 = {{1{bit_slice_61376[9]}}, bit_slice_61376};
  assign sign_ext_61547 = {{1{bit_slice_61377[9]}}, bit_slice_61377};
  assign sign_ext_61548 = {{1{bit_slice_61378[9]}}, bit_slice_61378};
  assign sign_ext_61549 = {{1{bit_slice_61379[9]}}, bit_slice_61379};
  assign sign_ext_61550 = {{1{bit_slice_61380[9]}}, bit_slice_61380};
  assign sign_ext_61551 = {{1{bit_slice_61381[9]}}, bit_slice_61381};
  assign value__3_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61383 : bit_slice_61382;
  assign value__5_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61385 : bit_slice_61384;
  assign value__7_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61387 : bit_slice_61386;
  assign value__9_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61389 : bit_slice_61388;
  assign value__11_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61391 : bit_slice_61390;
  assign value__13_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61393 : bit_slice_61392;
  assign value__15_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61395 : bit_slice_61394;
  assign value__17_squeezed_portion_10_width_4_squeezed = narrow ? sign_ext_61397 : bit_slice_61396;
  assign value__99 = {value__99_squeezed_portion_10_width_5, bit_slice_61399};
  assign bit_slice_61561 = array_index_61104[24:10];
  assign value__103 = {value__103_squeezed_portion_10_width_5, bit_slice_61401};
  assign bit_slice_61563 = array_index_61105[24:10];
  assign value__107 = {value__107_squeezed_portion_10_width_5, bit_slice_61403};
  assign bit_slice_61565 = array_index_61106[24:10];
  assign value__111 = {value__111_squeezed_portion_10_width_5, bit_slice_61405};
  assign bit_slice_61567 = array_index_61107[24:10];
  assign value__115 = {value__115_squeezed_portion_10_width_5, bit_slice_61407};
  assign bit_slice_61569 = array_index_61108[24:10];
  assign value__119 = {value__119_squeezed_portion_10_width_5, bit_slice_61409};
  assign bit_slice_61571 = array_index_61109[24:10];
  assign value__123 = {value__123_squeezed_portion_10_width_5, bit_slice_61411};
  assign bit_slice_61573 = array_index_61110[24:10];
  assign value__127 = {value__127_squeezed_portion_10_width_5, bit_slice_61413};
  assign bit_slice_61575 = array_index_61111[24:10];
  assign bit_slice_61576 = array_index_61146[14:10];
  assign sign_ext_61577 = {5{below}};
  assign bit_slice_61578 = array_index_61147[14:10];
  assign sign_ext_61579 = {5{below__1}};
  assign bit_slice_61580 = array_index_61148[14:10];
  assign sign_ext_61581 = {5{below__6}};
  assign bit_slice_61582 = array_index_61149[14:10];
  assign sign_ext_61583 = {5{below__9}};
  assign bit_slice_61584 = array_index_61150[14:10];
  assign sign_ext_61585 = {5{below__12}};
  assign bit_slice_61586 = array_index_61151[14:10];
  assign sign_ext_61587 = {5{below__15}};
  assign bit_slice_61588 = array_index_61152[14:10];
  assign sign_ext_61589 = {5{below__18}};
  assign bit_slice_61590 = array_index_61153[14:10];
  assign sign_ext_61591 = {5{below__21}};
  assign value__32_squeezed_portion_10_width_5 = narrow ? sign_ext_61423 : bit_slice_61422;
  assign bit_slice_61593 = array_index_61120[9:0];
  assign value__36_squeezed_portion_10_width_5 = narrow ? sign_ext_61425 : bit_slice_61424;
  assign bit_slice_61595 = array_index_61121[9:0];
  assign value__40_squeezed_portion_10_width_5 = narrow ? sign_ext_61427 : bit_slice_61426;
  assign bit_slice_61597 = array_index_61122[9:0];
  assign value__44_squeezed_portion_10_width_5 = narrow ? sign_ext_61429 : bit_slice_61428;
  assign bit_slice_61599 = array_index_61123[9:0];
  assign value__48_squeezed_portion_10_width_5 = narrow ? sign_ext_61431 : bit_slice_61430;
  assign bit_slice_61601 = array_index_61124[9:0];
  assign value__52_squeezed_portion_10_width_5 = narrow ? sign_ext_61433 : bit_slice_61432;
  assign bit_slice_61603 = array_index_61125[9:0];
  assign value__56_squeezed_portion_10_width_5 = narrow ? sign_ext_61435 : bit_slice_61434;
  assign bit_slice_61605 = array_index_61126[9:0];
  assign value__60_squeezed_portion_10_width_5 = narrow ? sign_ext_61437 : bit_slice_61436;
  assign bit_slice_61607 = array_index_61127[9:0];
  assign value__2 = {value__2_squeezed_portion_10_width_5, bit_slice_61439};
  assign value__6 = {value__6_squeezed_portion_10_width_5, bit_slice_61441};
  assign value__10 = {value__10_squeezed_portion_10_width_5, bit_slice_61443};
  assign value__14 = {value__14_squeezed_portion_10_width_5, bit_slice_61445};
  assign value__18 = {value__18_squeezed_portion_10_width_5, bit_slice_61447};
  assign value__22 = {value__22_squeezed_portion_10_width_5, bit_slice_61449};
  assign value__26 = {value__26_squeezed_portion_10_width_5, bit_slice_61451};
  assign value__30 = {value__30_squeezed_portion_10_width_5, bit_slice_61453};
  assign a_value__20 = eight__8 ? bit_slice_61455 : value__34;
  assign b_value__20 = eight__8 ? bit_slice_61457 : value__38;
  assign not_61618 = ~below__25;
  assign a_value__21 = eight__8 ? bit_slice_61460 : value__42;
  assign b_value__21 = eight__8 ? bit_slice_61462 : value__46;
  assign not_61621 = ~below__31;
  assign a_value__22 = eight__8 ? bit_slice_61465 : value__50;
  assign b_value__22 = eight__8 ? bit_slice_61467 : value__54;
  assign not_61624 = ~below__37;
  assign a_value__23 = eight__8 ? bit_slice_61470 : value__58;
  assign b_value__23 = eight__8 ? bit_slice_61472 : value__62;
  assign not_61627 = ~below__43;
  assign a_value__1 = sign_ext_61474 & sign_ext_61475;
  assign literal_61629 = 1'h1;
  assign b_value__1 = sign_ext_61476 & sign_ext_61475;
  assign a_carry__24 = narrow & below__49;
  assign a_value__2 = sign_ext_61477 & sign_ext_61475;
  assign b_value__2 = sign_ext_61478 & sign_ext_61475;
  assign a_carry__25 = narrow & below__55;
  assign a_value__3 = sign_ext_61479 & sign_ext_61475;
  assign b_value__3 = sign_ext_61480 & sign_ext_61475;
  assign a_carry__26 = narrow & below__61;
  assign a_value__8 = sign_ext_61481 & sign_ext_61475;
  assign b_value__8 = sign_ext_61482 & sign_ext_61475;
  assign a_carry__27 = narrow & below__67;
  assign a_value__9 = sign_ext_61483 & sign_ext_61475;
  assign b_value__9 = sign_ext_61484 & sign_ext_61475;
  assign a_carry__28 = narrow & below__73;
  assign a_value__10 = sign_ext_61485 & sign_ext_61475;
  assign b_value__10 = sign_ext_61486 & sign_ext_61475;
  assign a_carry__29 = narrow & below__79;
  assign a_value__11 = sign_ext_61487 & sign_ext_61475;
  assign b_value__11 = sign_ext_61488 & sign_ext_61475;
  assign a_carry__30 = narrow & below__85;
  assign a_value__12 = sign_ext_61489 & sign_ext_61475;
  assign b_value__12 = sign_ext_61490 & sign_ext_61475;
  assign a_carry__31 = narrow & below__91;
  assign a_value__13 = sign_ext_61491 & sign_ext_61475;
  assign b_value__13 = sign_ext_61492 & sign_ext_61475;
  assign a_carry__32 = narrow & below;
  assign a_value__14 = sign_ext_61493 & sign_ext_61475;
  assign b_value__14 = sign_ext_61494 & sign_ext_61475;
  assign a_carry__33 = narrow & below__6;
  assign a_value__15 = sign_ext_61495 & sign_ext_61475;
  assign b_value__15 = sign_ext_61496 & sign_ext_61475;
  assign a_carry__34 = narrow & below__12;
  assign a_value__16 = sign_ext_61497 & sign_ext_61475;
  assign b_value__16 = sign_ext_61498 & sign_ext_61475;
  assign a_carry__35 = narrow & below__18;
  assign a_value__17 = sign_ext_61499 & sign_ext_61475;
  assign b_value__17 = sign_ext_61500 & sign_ext_61475;
  assign a_carry__36 = narrow & below__24;
  assign a_value__18 = sign_ext_61501 & sign_ext_61475;
  assign b_value__18 = sign_ext_61502 & sign_ext_61475;
  assign a_carry__37 = narrow & below__30;
  assign a_value__19 = sign_ext_61503 & sign_ext_61475;
  assign b_value__19 = sign_ext_61504 & sign_ext_61475;
  assign a_carry__38 = narrow & below__36;
  assign a_value__40 = sign_ext_61505 & sign_ext_61475;
  assign b_value__40 = sign_ext_61506 & sign_ext_61475;
  assign a_carry__39 = narrow & below__42;
  assign value__65 = {value__65_squeezed_portion_10_width_5, bit_slice_61508};
  assign value__69 = {value__69_squeezed_portion_10_width_5, bit_slice_61510};
  assign value__73 = {value__73_squeezed_portion_10_width_5, bit_slice_61512};
  assign value__77 = {value__77_squeezed_portion_10_width_5, bit_slice_61514};
  assign value__81 = {value__81_squeezed_portion_10_width_5, bit_slice_61516};
  assign value__85 = {value__85_squeezed_portion_10_width_5, bit_slice_61518};
  assign value__89 = {value__89_squeezed_portion_10_width_5, bit_slice_61520};
  assign value__93 = {value__93_squeezed_portion_10_width_5, bit_slice_61522};
  assign a_value__44 = value__97 & sign_ext_61524;
  assign b_value__44 = value__101 & sign_ext_61524;
  assign not_61687 = ~below__72;
  assign a_value__45 = value__105 & sign_ext_61524;
  assign b_value__45 = value__109 & sign_ext_61524;
  assign not_61690 = ~below__78;
  assign a_value__46 = value__113 & sign_ext_61524;
  assign b_value__46 = value__117 & sign_ext_61524;
  assign not_61693 = ~below__84;
  assign a_value__47 = value__121 & sign_ext_61524;
  assign b_value__47 = value__125 & sign_ext_61524;
  assign not_61696 = ~below__90;
  assign a_value__41 = sign_ext_61536 & sign_ext_61475;
  assign b_value__41 = sign_ext_61537 & sign_ext_61475;
  assign a_carry__48 = narrow & below__3;
  assign a_value__42 = sign_ext_61538 & sign_ext_61475;
  assign b_value__42 = sign_ext_61539 & sign_ext_61475;
  assign a_carry__49 = narrow & below__8;
  assign a_value__43 = sign_ext_61540 & sign_ext_61475;
  assign b_value__43 = sign_ext_61541 & sign_ext_61475;
  assign a_carry__50 = narrow & below__14;
  assign a_value__56 = sign_ext_61542 & sign_ext_61475;
  assign b_value__56 = sign_ext_61543 & sign_ext_61475;
  assign a_carry__51 = narrow & below__20;
  assign a_value__57 = sign_ext_61544 & sign_ext_61475;
  assign b_value__57 = sign_ext_61545 & sign_ext_61475;
  assign a_carry__52 = narrow & below__26;
  assign a_value__58 = sign_ext_61546 & sign_ext_61475;
  assign b_value__58 = sign_ext_61547 & sign_ext_61475;
  assign a_carry__53 = narrow & below__32;
  assign a_value__59 = sign_ext_61548 & sign_ext_61475;
  assign b_value__59 = sign_ext_61549 & sign_ext_61475;
  assign a_carry__54 = narrow & below__38;
  assign a_value__64 = sign_ext_61550 & sign_ext_61475;
  assign b_value__64 = sign_ext_61551 & sign_ext_61475;
  assign a_carry__55 = narrow & below__44;
  assign value__3_squeezed_portion_10_width_4 = {{1{value__3_squeezed_portion_10_width_4_squeezed[2]}}, value__3_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61722 = array_index_61162[39:30];
  assign value__5_squeezed_portion_10_width_4 = {{1{value__5_squeezed_portion_10_width_4_squeezed[2]}}, value__5_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61724 = array_index_61163[39:30];
  assign below__50 = array_index_61162[29];
  assign value__7_squeezed_portion_10_width_4 = {{1{value__7_squeezed_portion_10_width_4_squeezed[2]}}, value__7_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61727 = array_index_61164[39:30];
  assign value__9_squeezed_portion_10_width_4 = {{1{value__9_squeezed_portion_10_width_4_squeezed[2]}}, value__9_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61729 = array_index_61165[39:30];
  assign below__56 = array_index_61164[29];
  assign value__11_squeezed_portion_10_width_4 = {{1{value__11_squeezed_portion_10_width_4_squeezed[2]}}, value__11_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61732 = array_index_61166[39:30];
  assign value__13_squeezed_portion_10_width_4 = {{1{value__13_squeezed_portion_10_width_4_squeezed[2]}}, value__13_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61734 = array_index_61167[39:30];
  assign below__62 = array_index_61166[29];
  assign value__15_squeezed_portion_10_width_4 = {{1{value__15_squeezed_portion_10_width_4_squeezed[2]}}, value__15_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61737 = array_index_61168[39:30];
  assign value__17_squeezed_portion_10_width_4 = {{1{value__17_squeezed_portion_10_width_4_squeezed[2]}}, value__17_squeezed_portion_10_width_4_squeezed};
  assign bit_slice_61739 = array_index_61169[39:30];
  assign below__68 = array_index_61168[29];
  assign a_value__60 = eight__8 ? bit_slice_61561 : value__99;
  assign b_value__60 = eight__8 ? bit_slice_61563 : value__103;
  assign below__74 = array_index_61104[29];
  assign a_value__61 = eight__8 ? bit_slice_61565 : value__107;
  assign b_value__61 = eight__8 ? bit_slice_61567 : value__111;
  assign below__80 = array_index_61106[29];
  assign a_value__62 = eight__8 ? bit_slice_61569 : value__115;
  assign b_value__62 = eight__8 ? bit_slice_61571 : value__119;
  assign below__86 = array_index_61108[29];
  assign a_value__63 = eight__8 ? bit_slice_61573 : value__123;
  assign b_value__63 = eight__8 ? bit_slice_61575 : value__127;
  assign below__92 = array_index_61110[29];
  assign value__1_squeezed_portion_10_width_5 = narrow ? sign_ext_61577 : bit_slice_61576;
  assign bit_slice_61754 = array_index_61146[9:0];
  assign value__4_squeezed_portion_10_width_5 = narrow ? sign_ext_61579 : bit_slice_61578;
  assign bit_slice_61756 = array_index_61147[9:0];
  assign value__8_squeezed_portion_10_width_5 = narrow ? sign_ext_61581 : bit_slice_61580;
  assign bit_slice_61758 = array_index_61148[9:0];
  assign value__12_squeezed_portion_10_width_5 = narrow ? sign_ext_61583 : bit_slice_61582;
  assign bit_slice_61760 = array_index_61149[9:0];
  assign value__16_squeezed_portion_10_width_5 = narrow ? sign_ext_61585 : bit_slice_61584;
  assign bit_slice_61762 = array_index_61150[9:0];
  assign value__20_squeezed_portion_10_width_5 = narrow ? sign_ext_61587 : bit_slice_61586;
  assign bit_slice_61764 = array_index_61151[9:0];
  assign value__24_squeezed_portion_10_width_5 = narrow ? sign_ext_61589 : bit_slice_61588;
  assign bit_slice_61766 = array_index_61152[9:0];
  assign value__28_squeezed_portion_10_width_5 = narrow ? sign_ext_61591 : bit_slice_61590;
  assign bit_slice_61768 = array_index_61153[9:0];
  assign value__32 = {value__32_squeezed_portion_10_width_5, bit_slice_61593};
  assign value__36 = {value__36_squeezed_portion_10_width_5, bit_slice_61595};
  assign value__40 = {value__40_squeezed_portion_10_width_5, bit_slice_61597};
  assign value__44 = {value__44_squeezed_portion_10_width_5, bit_slice_61599};
  assign value__48 = {value__48_squeezed_portion_10_width_5, bit_slice_61601};
  assign value__52 = {value__52_squeezed_portion_10_width_5, bit_slice_61603};
  assign value__56 = {value__56_squeezed_portion_10_width_5, bit_slice_61605};
  assign value__60 = {value__60_squeezed_portion_10_width_5, bit_slice_61607};
  assign bit_slice_61777 = array_index_61162[9:0];
  assign bit_slice_61778 = array_index_61163[9:0];
  assign bit_slice_61779 = array_index_61164[9:0];
  assign bit_slice_61780 = array_index_61165[9:0];
  assign bit_slice_61781 = array_index_61166[9:0];
  assign bit_slice_61782 = array_index_61167[9:0];
  assign bit_slice_61783 = array_index_61168[9:0];
  assign bit_slice_61784 = array_index_61169[9:0];
  assign bit_slice_61785 = array_index_61104[9:0];
  assign bit_slice_61786 = array_index_61105[9:0];
  assign bit_slice_61787 = array_index_61106[9:0];
  assign bit_slice_61788 = array_index_61107[9:0];
  assign bit_slice_61789 = array_index_61108[9:0];
  assign bit_slice_61790 = array_index_61109[9:0];
  assign bit_slice_61791 = array_index_61110[9:0];
  assign bit_slice_61792 = array_index_61111[9:0];
  assign sign_ext_61793 = {{1{value__2[14]}}, value__2};
  assign sign_ext_61794 = {{1{value__6[14]}}, value__6};
  assign below__2 = array_index_61146[19];
  assign sign_ext_61796 = {{1{value__10[14]}}, value__10};
  assign sign_ext_61797 = {{1{value__14[14]}}, value__14};
  assign below__7 = array_index_61148[19];
  assign sign_ext_61799 = {{1{value__18[14]}}, value__18};
  assign sign_ext_61800 = {{1{value__22[14]}}, value__22};
  assign below__13 = array_index_61150[19];
  assign sign_ext_61802 = {{1{value__26[14]}}, value__26};
  assign sign_ext_61803 = {{1{value__30[14]}}, value__30};
  assign below__19 = array_index_61152[19];
  assign sign_ext_61805 = {{1{a_value__20[14]}}, a_value__20};
  assign sign_ext_61806 = {{1{b_value__20[14]}}, b_value__20};
  assign a_carry__20 = ~(eight__8 | not_61618);
  assign sign_ext_61808 = {{1{a_value__21[14]}}, a_value__21};
  assign sign_ext_61809 = {{1{b_value__21[14]}}, b_value__21};
  assign a_carry__21 = ~(eight__8 | not_61621);
  assign sign_ext_61811 = {{1{a_value__22[14]}}, a_value__22};
  assign sign_ext_61812 = {{1{b_value__22[14]}}, b_value__22};
  assign a_carry__22 = ~(eight__8 | not_61624);
  assign sign_ext_61814 = {{1{a_value__23[14]}}, a_value__23};
  assign sign_ext_61815 = {{1{b_value__23[14]}}, b_value__23};
  assign a_carry__23 = ~(eight__8 | not_61627);
  assign concat_61817 = {a_value__1, literal_61629};
  assign concat_61818 = {b_value__1, a_carry__24};
  assign concat_61819 = {a_value__2, literal_61629};
  assign concat_61820 = {b_value__2, a_carry__25};
  assign concat_61821 = {a_value__3, literal_61629};
  assign concat_61822 = {b_value__3, a_carry__26};
  assign concat_61823 = {a_value__8, literal_61629};
  assign concat_61824 = {b_value__8, a_carry__27};
  assign concat_61825 = {a_value__9, literal_61629};
  assign concat_61826 = {b_value__9, a_carry__28};
  assign concat_61827 = {a_value__10, literal_61629};
  assign concat_61828 = {b_value__10, a_carry__29};
  assign concat_61829 = {a_value__11, literal_61629};
  assign concat_61830 = {b_value__11, a_carry__30};
  assign concat_61831 = {a_value__12, literal_61629};
  assign concat_61832 = {b_value__12, a_carry__31};
  assign concat_61833 = {a_value__13, literal_61629};
  assign concat_61834 = {b_value__13, a_carry__32};
  assign concat_61835 = {a_value__14, literal_61629};
  assign concat_61836 = {b_value__14, a_carry__33};
  assign concat_61837 = {a_value__15, literal_61629};
  assign concat_61838 = {b_value__15, a_carry__34};
  assign concat_61839 = {a_value__16, literal_61629};
  assign concat_61840 = {b_value__16, a_carry__35};
  assign concat_61841 = {a_value__17, literal_61629};
  assign concat_61842 = {b_value__17, a_carry__36};
  assign concat_61843 = {a_value__18, literal_61629};
  assign concat_61844 = {b_value__18, a_carry__37};
  assign concat_61845 = {a_value__19, literal_61629};
  assign concat_61846 = {b_value__19, a_carry__38};
  assign concat_61847 = {a_value__40, literal_61629};
  assign concat_61848 = {b_value__40, a_carry__39};
  assign sign_ext_61849 = {{1{value__65[14]}}, value__65};
  assign sign_ext_61850 = {{1{value__69[14]}}, value__69};
  assign below__48 = array_index_61162[9];
  assign sign_ext_61852 = {{1{value__73[14]}}, value__73};
  assign sign_ext_61853 = {{1{value__77[14]}}, value__77};
  assign below__54 = array_index_61164[9];
  assign sign_ext_61855 = {{1{value__81[14]}}, value__81};
  assign sign_ext_61856 = {{1{value__85[14]}}, value__85};
  assign below__60 = array_index_61166[9];
  assign sign_ext_61858 = {{1{value__89[14]}}, value__89};
  assign sign_ext_61859 = {{1{value__93[14]}}, value__93};
  assign below__66 = array_index_61168[9];
  assign sign_ext_61861 = {{1{a_value__44[14]}}, a_value__44};
  assign sign_ext_61862 = {{1{b_value__44[14]}}, b_value__44};
  assign a_carry__44 = ~(eight__8 | not_61687);
  assign sign_ext_61864 = {{1{a_value__45[14]}}, a_value__45};
  assign sign_ext_61865 = {{1{b_value__45[14]}}, b_value__45};
  assign a_carry__45 = ~(eight__8 | not_61690);
  assign sign_ext_61867 = {{1{a_value__46[14]}}, a_value__46};
  assign sign_ext_61868 = {{1{b_value__46[14]}}, b_value__46};
  assign a_carry__46 = ~(eight__8 | not_61693);
  assign sign_ext_61870 = {{1{a_value__47[14]}}, a_value__47};
  assign sign_ext_61871 = {{1{b_value__47[14]}}, b_value__47};
  assign a_carry__47 = ~(eight__8 | not_61696);
  assign concat_61873 = {a_value__41, literal_61629};
  assign concat_61874 = {b_value__41, a_carry__48};
  assign concat_61875 = {a_value__42, literal_61629};
  assign concat_61876 = {b_value__42, a_carry__49};
  assign concat_61877 = {a_value__43, literal_61629};
  assign concat_61878 = {b_value__43, a_carry__50};
  assign concat_61879 = {a_value__56, literal_61629};
  assign concat_61880 = {b_value__56, a_carry__51};
  assign concat_61881 = {a_value__57, literal_61629};
  assign concat_61882 = {b_value__57, a_carry__52};
  assign concat_61883 = {a_value__58, literal_61629};
  assign concat_61884 = {b_value__58, a_carry__53};
  assign concat_61885 = {a_value__59, literal_61629};
  assign concat_61886 = {b_value__59, a_carry__54};
  assign concat_61887 = {a_value__64, literal_61629};
  assign concat_61888 = {b_value__64, a_carry__55};
  assign concat_61889 = {value__3_squeezed_portion_10_width_4, bit_slice_61722, literal_61629};
  assign concat_61890 = {value__5_squeezed_portion_10_width_4, bit_slice_61724, below__50};
  assign concat_61891 = {value__7_squeezed_portion_10_width_4, bit_slice_61727, literal_61629};
  assign concat_61892 = {value__9_squeezed_portion_10_width_4, bit_slice_61729, below__56};
  assign concat_61893 = {value__11_squeezed_portion_10_width_4, bit_slice_61732, literal_61629};
  assign concat_61894 = {value__13_squeezed_portion_10_width_4, bit_slice_61734, below__62};
  assign concat_61895 = {value__15_squeezed_portion_10_width_4, bit_slice_61737, literal_61629};
  assign concat_61896 = {value__17_squeezed_portion_10_width_4, bit_slice_61739, below__68};
  assign sign_ext_61897 = {{1{a_value__60[14]}}, a_value__60};
  assign sign_ext_61898 = {{1{b_value__60[14]}}, b_value__60};
  assign a_carry__60 = eight__8 ? below__72 : below__74;
  assign sign_ext_61900 = {{1{a_value__61[14]}}, a_value__61};
  assign sign_ext_61901 = {{1{b_value__61[14]}}, b_value__61};
  assign a_carry__61 = eight__8 ? below__78 : below__80;
  assign sign_ext_61903 = {{1{a_value__62[14]}}, a_value__62};
  assign sign_ext_61904 = {{1{b_value__62[14]}}, b_value__62};
  assign a_carry__62 = eight__8 ? below__84 : below__86;
  assign sign_ext_61906 = {{1{a_value__63[14]}}, a_value__63};
  assign sign_ext_61907 = {{1{b_value__63[14]}}, b_value__63};
  assign a_carry__63 = eight__8 ? below__90 : below__92;
  assign value__1 = {value__1_squeezed_portion_10_width_5, bit_slice_61754};
  assign value__4 = {value__4_squeezed_portion_10_width_5, bit_slice_61756};
  assign value__8 = {value__8_squeezed_portion_10_width_5, bit_slice_61758};
  assign value__12 = {value__12_squeezed_portion_10_width_5, bit_slice_61760};
  assign value__16 = {value__16_squeezed_portion_10_width_5, bit_slice_61762};
  assign value__20 = {value__20_squeezed_portion_10_width_5, bit_slice_61764};
  assign value__24 = {value__24_squeezed_portion_10_width_5, bit_slice_61766};
  assign value__28 = {value__28_squeezed_portion_10_width_5, bit_slice_61768};
  assign a_value__4 = value__32 & sign_ext_61524;
  assign b_value__4 = value__36 & sign_ext_61524;
  assign a_value__5 = value__40 & sign_ext_61524;
  assign b_value__5 = value__44 & sign_ext_61524;
  assign a_value__6 = value__48 & sign_ext_61524;
  assign b_value__6 = value__52 & sign_ext_61524;
  assign a_value__7 = value__56 & sign_ext_61524;
  assign b_value__7 = value__60 & sign_ext_61524;
  assign sign_ext_61925 = {{1{bit_slice_61777[9]}}, bit_slice_61777};
  assign sign_ext_61926 = {{1{bit_slice_61778[9]}}, bit_slice_61778};
  assign sign_ext_61927 = {{1{bit_slice_61779[9]}}, bit_slice_61779};
  assign sign_ext_61928 = {{1{bit_slice_61780[9]}}, bit_slice_61780};
  assign sign_ext_61929 = {{1{bit_slice_61781[9]}}, bit_slice_61781};
  assign sign_ext_61930 = {{1{bit_slice_61782[9]}}, bit_slice_61782};
  assign sign_ext_61931 = {{1{bit_slice_61783[9]}}, bit_slice_61783};
  assign sign_ext_61932 = {{1{bit_slice_61784[9]}}, bit_slice_61784};
  assign sign_ext_61933 = {{1{bit_slice_61785[9]}}, bit_slice_61785};
  assign sign_ext_61934 = {{1{bit_slice_61786[9]}}, bit_slice_61786};
  assign sign_ext_61935 = {{1{bit_slice_61787[9]}}, bit_slice_61787};
  assign sign_ext_61936 = {{1{bit_slice_61788[9]}}, bit_slice_61788};
  assign sign_ext_61937 = {{1{bit_slice_61789[9]}}, bit_slice_61789};
  assign sign_ext_61938 = {{1{bit_slice_61790[9]}}, bit_slice_61790};
  assign sign_ext_61939 = {{1{bit_slice_61791[9]}}, bit_slice_61791};
  assign sign_ext_61940 = {{1{bit_slice_61792[9]}}, bit_slice_61792};
  assign concat_61941 = {sign_ext_61793, literal_61629};
  assign concat_61942 = {sign_ext_61794, below__2};
  assign concat_61943 = {sign_ext_61796, literal_61629};
  assign concat_61944 = {sign_ext_61797, below__7};
  assign concat_61945 = {sign_ext_61799, literal_61629};
  assign concat_61946 = {sign_ext_61800, below__13};
  assign concat_61947 = {sign_ext_61802, literal_61629};
  assign concat_61948 = {sign_ext_61803, below__19};
  assign concat_61949 = {sign_ext_61805, literal_61629};
  assign concat_61950 = {sign_ext_61806, a_carry__20};
  assign below__28 = array_index_61121[19];
  assign concat_61952 = {sign_ext_61808, literal_61629};
  assign concat_61953 = {sign_ext_61809, a_carry__21};
  assign below__34 = array_index_61123[19];
  assign concat_61955 = {sign_ext_61811, literal_61629};
  assign concat_61956 = {sign_ext_61812, a_carry__22};
  assign below__40 = array_index_61125[19];
  assign concat_61958 = {sign_ext_61814, literal_61629};
  assign concat_61959 = {sign_ext_61815, a_carry__23};
  assign below__46 = array_index_61127[19];
  assign add_61961 = concat_61817 + concat_61818;
  assign add_61962 = concat_61819 + concat_61820;
  assign add_61963 = concat_61821 + concat_61822;
  assign add_61964 = concat_61823 + concat_61824;
  assign add_61965 = concat_61825 + concat_61826;
  assign add_61966 = concat_61827 + concat_61828;
  assign add_61967 = concat_61829 + concat_61830;
  assign add_61968 = concat_61831 + concat_61832;
  assign add_61969 = concat_61833 + concat_61834;
  assign add_61970 = concat_61835 + concat_61836;
  assign add_61971 = concat_61837 + concat_61838;
  assign add_61972 = concat_61839 + concat_61840;
  assign add_61973 = concat_61841 + concat_61842;
  assign add_61974 = concat_61843 + concat_61844;
  assign add_61975 = concat_61845 + concat_61846;
  assign add_61976 = concat_61847 + concat_61848;
  assign concat_61977 = {sign_ext_61849, literal_61629};
  assign concat_61978 = {sign_ext_61850, below__48};
  assign concat_61979 = {sign_ext_61852, literal_61629};
  assign concat_61980 = {sign_ext_61853, below__54};
  assign concat_61981 = {sign_ext_61855, literal_61629};
  assign concat_61982 = {sign_ext_61856, below__60};
  assign concat_61983 = {sign_ext_61858, literal_61629};
  assign concat_61984 = {sign_ext_61859, below__66};
  assign concat_61985 = {sign_ext_61861, literal_61629};
  assign concat_61986 = {sign_ext_61862, a_carry__44};
  assign below__75 = array_index_61105[9];
  assign concat_61988 = {sign_ext_61864, literal_61629};
  assign concat_61989 = {sign_ext_61865, a_carry__45};
  assign below__81 = array_index_61107[9];
  assign concat_61991 = {sign_ext_61867, literal_61629};
  assign concat_61992 = {sign_ext_61868, a_carry__46};
  assign below__87 = array_index_61109[9];
  assign concat_61994 = {sign_ext_61870, literal_61629};
  assign concat_61995 = {sign_ext_61871, a_carry__47};
  assign below__93 = array_index_61111[9];
  assign add_61997 = concat_61873 + concat_61874;
  assign add_61998 = concat_61875 + concat_61876;
  assign add_61999 = concat_61877 + concat_61878;
  assign add_62000 = concat_61879 + concat_61880;
  assign add_62001 = concat_61881 + concat_61882;
  assign add_62002 = concat_61883 + concat_61884;
  assign add_62003 = concat_61885 + concat_61886;
  assign add_62004 = concat_61887 + concat_61888;
  assign add_62005 = concat_61889 + concat_61890;
  assign add_62006 = concat_61891 + concat_61892;
  assign add_62007 = concat_61893 + concat_61894;
  assign add_62008 = concat_61895 + concat_61896;
  assign concat_62009 = {sign_ext_61897, literal_61629};
  assign concat_62010 = {sign_ext_61898, a_carry__60};
  assign concat_62011 = {sign_ext_61900, literal_61629};
  assign concat_62012 = {sign_ext_61901, a_carry__61};
  assign concat_62013 = {sign_ext_61903, literal_61629};
  assign concat_62014 = {sign_ext_61904, a_carry__62};
  assign concat_62015 = {sign_ext_61906, literal_61629};
  assign concat_62016 = {sign_ext_61907, a_carry__63};
  assign sign_ext_62017 = {{1{value__1[14]}}, value__1};
  assign sign_ext_62018 = {{1{value__4[14]}}, value__4};
  assign sign_ext_62019 = {{1{value__8[14]}}, value__8};
  assign sign_ext_62020 = {{1{value__12[14]}}, value__12};
  assign sign_ext_62021 = {{1{value__16[14]}}, value__16};
  assign sign_ext_62022 = {{1{value__20[14]}}, value__20};
  assign sign_ext_62023 = {{1{value__24[14]}}, value__24};
  assign sign_ext_62024 = {{1{value__28[14]}}, value__28};
  assign sign_ext_62025 = {{1{a_value__4[14]}}, a_value__4};
  assign sign_ext_62026 = {{1{b_value__4[14]}}, b_value__4};
  assign sign_ext_62027 = {{1{a_value__5[14]}}, a_value__5};
  assign sign_ext_62028 = {{1{b_value__5[14]}}, b_value__5};
  assign sign_ext_62029 = {{1{a_value__6[14]}}, a_value__6};
  assign sign_ext_62030 = {{1{b_value__6[14]}}, b_value__6};
  assign sign_ext_62031 = {{1{a_value__7[14]}}, a_value__7};
  assign sign_ext_62032 = {{1{b_value__7[14]}}, b_value__7};
  assign add_62033 = sign_ext_61925 + sign_ext_61926;
  assign add_62034 = sign_ext_61927 + sign_ext_61928;
  assign add_62035 = sign_ext_61929 + sign_ext_61930;
  assign add_62036 = sign_ext_61931 + sign_ext_61932;
  assign add_62037 = sign_ext_61933 + sign_ext_61934;
  assign add_62038 = sign_ext_61935 + sign_ext_61936;
  assign add_62039 = sign_ext_61937 + sign_ext_61938;
  assign add_62040 = sign_ext_61939 + sign_ext_61940;
  assign sum__16 = concat_61941 + concat_61942;
  assign sum__17 = concat_61943 + concat_61944;
  assign sum__18 = concat_61945 + concat_61946;
  assign sum__19 = concat_61947 + concat_61948;
  assign sum__20 = concat_61949 + concat_61950;
  assign not_62046 = ~below__28;
  assign sum__21 = concat_61952 + concat_61953;
  assign not_62048 = ~below__34;
  assign sum__22 = concat_61955 + concat_61956;
  assign not_62050 = ~below__40;
  assign sum__23 = concat_61958 + concat_61959;
  assign not_62052 = ~below__46;
  assign bit_slice_62053 = add_61961[11:1];
  assign bit_slice_62054 = add_61962[11:1];
  assign bit_slice_62055 = add_61963[11:1];
  assign bit_slice_62056 = add_61964[11:1];
  assign bit_slice_62057 = add_61965[11:1];
  assign bit_slice_62058 = add_61966[11:1];
  assign bit_slice_62059 = add_61967[11:1];
  assign bit_slice_62060 = add_61968[11:1];
  assign bit_slice_62061 = add_61969[11:1];
  assign bit_slice_62062 = add_61970[11:1];
  assign bit_slice_62063 = add_61971[11:1];
  assign bit_slice_62064 = add_61972[11:1];
  assign bit_slice_62065 = add_61973[11:1];
  assign bit_slice_62066 = add_61974[11:1];
  assign bit_slice_62067 = add_61975[11:1];
  assign bit_slice_62068 = add_61976[11:1];
  assign sum__40 = concat_61977 + concat_61978;
  assign sum__41 = concat_61979 + concat_61980;
  assign sum__42 = concat_61981 + concat_61982;
  assign sum__43 = concat_61983 + concat_61984;
  assign sum__44 = concat_61985 + concat_61986;
  assign not_62074 = ~below__75;
  assign sum__45 = concat_61988 + concat_61989;
  assign not_62076 = ~below__81;
  assign sum__46 = concat_61991 + concat_61992;
  assign not_62078 = ~below__87;
  assign sum__47 = concat_61994 + concat_61995;
  assign not_62080 = ~below__93;
  assign bit_slice_62081 = add_61997[11:1];
  assign bit_slice_62082 = add_61998[11:1];
  assign bit_slice_62083 = add_61999[11:1];
  assign bit_slice_62084 = add_62000[11:1];
  assign bit_slice_62085 = add_62001[11:1];
  assign bit_slice_62086 = add_62002[11:1];
  assign bit_slice_62087 = add_62003[11:1];
  assign bit_slice_62088 = add_62004[11:1];
  assign bit_slice_62089 = add_62005[14:1];
  assign bit_slice_62090 = add_62006[14:1];
  assign bit_slice_62091 = add_62007[14:1];
  assign bit_slice_62092 = add_62008[14:1];
  assign sum__60 = concat_62009 + concat_62010;
  assign below__77 = array_index_61105[29];
  assign sum__61 = concat_62011 + concat_62012;
  assign below__83 = array_index_61107[29];
  assign sum__62 = concat_62013 + concat_62014;
  assign below__89 = array_index_61109[29];
  assign sum__63 = concat_62015 + concat_62016;
  assign below__95 = array_index_61111[29];
  assign add_62101 = sign_ext_62017 + sign_ext_62018;
  assign a_carry = 1'h0;
  assign add_62103 = sign_ext_62019 + sign_ext_62020;
  assign add_62104 = sign_ext_62021 + sign_ext_62022;
  assign add_62105 = sign_ext_62023 + sign_ext_62024;
  assign add_62106 = sign_ext_62025 + sign_ext_62026;
  assign add_62107 = sign_ext_62027 + sign_ext_62028;
  assign add_62108 = sign_ext_62029 + sign_ext_62030;
  assign add_62109 = sign_ext_62031 + sign_ext_62032;
  assign sign_ext_62110 = {{5{add_62033[10]}}, add_62033};
  assign sign_ext_62111 = {{5{add_62034[10]}}, add_62034};
  assign sign_ext_62112 = {{5{add_62035[10]}}, add_62035};
  assign sign_ext_62113 = {{5{add_62036[10]}}, add_62036};
  assign sign_ext_62114 = {{5{add_62037[10]}}, add_62037};
  assign sign_ext_62115 = {{5{add_62038[10]}}, add_62038};
  assign sign_ext_62116 = {{5{add_62039[10]}}, add_62039};
  assign sign_ext_62117 = {{5{add_62040[10]}}, add_62040};
  assign bit_slice_62118 = sum__16[16:1];
  assign below__4 = array_index_61147[19];
  assign bit_slice_62120 = sum__17[16:1];
  assign below__10 = array_index_61149[19];
  assign bit_slice_62122 = sum__18[16:1];
  assign below__16 = array_index_61151[19];
  assign bit_slice_62124 = sum__19[16:1];
  assign below__22 = array_index_61153[19];
  assign bit_slice_62126 = sum__20[16:1];
  assign b_carry__20 = ~(eight__8 | not_62046);
  assign bit_slice_62128 = sum__21[16:1];
  assign b_carry__21 = ~(eight__8 | not_62048);
  assign bit_slice_62130 = sum__22[16:1];
  assign b_carry__22 = ~(eight__8 | not_62050);
  assign bit_slice_62132 = sum__23[16:1];
  assign b_carry__23 = ~(eight__8 | not_62052);
  assign sign_ext_62134 = {{5{bit_slice_62053[10]}}, bit_slice_62053};
  assign b_carry__24 = narrow & below__52;
  assign sign_ext_62136 = {{5{bit_slice_62054[10]}}, bit_slice_62054};
  assign b_carry__25 = narrow & below__58;
  assign sign_ext_62138 = {{5{bit_slice_62055[10]}}, bit_slice_62055};
  assign b_carry__26 = narrow & below__64;
  assign sign_ext_62140 = {{5{bit_slice_62056[10]}}, bit_slice_62056};
  assign b_carry__27 = narrow & below__70;
  assign sign_ext_62142 = {{5{bit_slice_62057[10]}}, bit_slice_62057};
  assign b_carry__28 = narrow & below__76;
  assign sign_ext_62144 = {{5{bit_slice_62058[10]}}, bit_slice_62058};
  assign b_carry__29 = narrow & below__82;
  assign sign_ext_62146 = {{5{bit_slice_62059[10]}}, bit_slice_62059};
  assign b_carry__30 = narrow & below__88;
  assign sign_ext_62148 = {{5{bit_slice_62060[10]}}, bit_slice_62060};
  assign b_carry__31 = narrow & below__94;
  assign sign_ext_62150 = {{5{bit_slice_62061[10]}}, bit_slice_62061};
  assign b_carry__32 = narrow & below__1;
  assign sign_ext_62152 = {{5{bit_slice_62062[10]}}, bit_slice_62062};
  assign b_carry__33 = narrow & below__9;
  assign sign_ext_62154 = {{5{bit_slice_62063[10]}}, bit_slice_62063};
  assign b_carry__34 = narrow & below__15;
  assign sign_ext_62156 = {{5{bit_slice_62064[10]}}, bit_slice_62064};
  assign b_carry__35 = narrow & below__21;
  assign sign_ext_62158 = {{5{bit_slice_62065[10]}}, bit_slice_62065};
  assign b_carry__36 = narrow & below__27;
  assign sign_ext_62160 = {{5{bit_slice_62066[10]}}, bit_slice_62066};
  assign b_carry__37 = narrow & below__33;
  assign sign_ext_62162 = {{5{bit_slice_62067[10]}}, bit_slice_62067};
  assign b_carry__38 = narrow & below__39;
  assign sign_ext_62164 = {{5{bit_slice_62068[10]}}, bit_slice_62068};
  assign b_carry__39 = narrow & below__45;
  assign bit_slice_62166 = sum__40[16:1];
  assign below__51 = array_index_61163[9];
  assign bit_slice_62168 = sum__41[16:1];
  assign below__57 = array_index_61165[9];
  assign bit_slice_62170 = sum__42[16:1];
  assign below__63 = array_index_61167[9];
  assign bit_slice_62172 = sum__43[16:1];
  assign below__69 = array_index_61169[9];
  assign bit_slice_62174 = sum__44[16:1];
  assign b_carry__44 = ~(eight__8 | not_62074);
  assign bit_slice_62176 = sum__45[16:1];
  assign b_carry__45 = ~(eight__8 | not_62076);
  assign bit_slice_62178 = sum__46[16:1];
  assign b_carry__46 = ~(eight__8 | not_62078);
  assign bit_slice_62180 = sum__47[16:1];
  assign b_carry__47 = ~(eight__8 | not_62080);
  assign sign_ext_62182 = {{5{bit_slice_62081[10]}}, bit_slice_62081};
  assign b_carry__48 = narrow & below__5;
  assign sign_ext_62184 = {{5{bit_slice_62082[10]}}, bit_slice_62082};
  assign b_carry__49 = narrow & below__11;
  assign sign_ext_62186 = {{5{bit_slice_62083[10]}}, bit_slice_62083};
  assign b_carry__50 = narrow & below__17;
  assign sign_ext_62188 = {{5{bit_slice_62084[10]}}, bit_slice_62084};
  assign b_carry__51 = narrow & below__23;
  assign sign_ext_62190 = {{5{bit_slice_62085[10]}}, bit_slice_62085};
  assign b_carry__52 = narrow & below__29;
  assign sign_ext_62192 = {{5{bit_slice_62086[10]}}, bit_slice_62086};
  assign b_carry__53 = narrow & below__35;
  assign sign_ext_62194 = {{5{bit_slice_62087[10]}}, bit_slice_62087};
  assign b_carry__54 = narrow & below__41;
  assign sign_ext_62196 = {{5{bit_slice_62088[10]}}, bit_slice_62088};
  assign b_carry__55 = narrow & below__47;
  assign sign_ext_62198 = {{2{bit_slice_62089[13]}}, bit_slice_62089};
  assign below__53 = array_index_61163[29];
  assign sign_ext_62200 = {{2{bit_slice_62090[13]}}, bit_slice_62090};
  assign below__59 = array_index_61165[29];
  assign sign_ext_62202 = {{2{bit_slice_62091[13]}}, bit_slice_62091};
  assign below__65 = array_index_61167[29];
  assign sign_ext_62204 = {{2{bit_slice_62092[13]}}, bit_slice_62092};
  assign below__71 = array_index_61169[29];
  assign bit_slice_62206 = sum__60[16:1];
  assign b_carry__60 = eight__8 ? below__75 : below__77;
  assign bit_slice_62208 = sum__61[16:1];
  assign b_carry__61 = eight__8 ? below__81 : below__83;
  assign bit_slice_62210 = sum__62[16:1];
  assign b_carry__62 = eight__8 ? below__87 : below__89;
  assign bit_slice_62212 = sum__63[16:1];
  assign b_carry__63 = eight__8 ? below__93 : below__95;
  assign tuple_62214 = {add_62101, a_carry};
  assign tuple_62215 = {add_62103, a_carry};
  assign tuple_62216 = {add_62104, a_carry};
  assign tuple_62217 = {add_62105, a_carry};
  assign tuple_62218 = {add_62106, a_carry};
  assign tuple_62219 = {add_62107, a_carry};
  assign tuple_62220 = {add_62108, a_carry};
  assign tuple_62221 = {add_62109, a_carry};
  assign tuple_62222 = {sign_ext_62110, a_carry};
  assign tuple_62223 = {sign_ext_62111, a_carry};
  assign tuple_62224 = {sign_ext_62112, a_carry};
  assign tuple_62225 = {sign_ext_62113, a_carry};
  assign tuple_62226 = {sign_ext_62114, a_carry};
  assign tuple_62227 = {sign_ext_62115, a_carry};
  assign tuple_62228 = {sign_ext_62116, a_carry};
  assign tuple_62229 = {sign_ext_62117, a_carry};
  assign tuple_62230 = {bit_slice_62118, below__4};
  assign tuple_62231 = {bit_slice_62120, below__10};
  assign tuple_62232 = {bit_slice_62122, below__16};
  assign tuple_62233 = {bit_slice_62124, below__22};
  assign tuple_62234 = {bit_slice_62126, b_carry__20};
  assign tuple_62235 = {bit_slice_62128, b_carry__21};
  assign tuple_62236 = {bit_slice_62130, b_carry__22};
  assign tuple_62237 = {bit_slice_62132, b_carry__23};
  assign tuple_62238 = {sign_ext_62134, b_carry__24};
  assign tuple_62239 = {sign_ext_62136, b_carry__25};
  assign tuple_62240 = {sign_ext_62138, b_carry__26};
  assign tuple_62241 = {sign_ext_62140, b_carry__27};
  assign tuple_62242 = {sign_ext_62142, b_carry__28};
  assign tuple_62243 = {sign_ext_62144, b_carry__29};
  assign tuple_62244 = {sign_ext_62146, b_carry__30};
  assign tuple_62245 = {sign_ext_62148, b_carry__31};
  assign tuple_62246 = {sign_ext_62150, b_carry__32};
  assign tuple_62247 = {sign_ext_62152, b_carry__33};
  assign tuple_62248 = {sign_ext_62154, b_carry__34};
  assign tuple_62249 = {sign_ext_62156, b_carry__35};
  assign tuple_62250 = {sign_ext_62158, b_carry__36};
  assign tuple_62251 = {sign_ext_62160, b_carry__37};
  assign tuple_62252 = {sign_ext_62162, b_carry__38};
  assign tuple_62253 = {sign_ext_62164, b_carry__39};
  assign tuple_62254 = {bit_slice_62166, below__51};
  assign tuple_62255 = {bit_slice_62168, below__57};
  assign tuple_62256 = {bit_slice_62170, below__63};
  assign tuple_62257 = {bit_slice_62172, below__69};
  assign tuple_62258 = {bit_slice_62174, b_carry__44};
  assign tuple_62259 = {bit_slice_62176, b_carry__45};
  assign tuple_62260 = {bit_slice_62178, b_carry__46};
  assign tuple_62261 = {bit_slice_62180, b_carry__47};
  assign tuple_62262 = {sign_ext_62182, b_carry__48};
  assign tuple_62263 = {sign_ext_62184, b_carry__49};
  assign tuple_62264 = {sign_ext_62186, b_carry__50};
  assign tuple_62265 = {sign_ext_62188, b_carry__51};
  assign tuple_62266 = {sign_ext_62190, b_carry__52};
  assign tuple_62267 = {sign_ext_62192, b_carry__53};
  assign tuple_62268 = {sign_ext_62194, b_carry__54};
  assign tuple_62269 = {sign_ext_62196, b_carry__55};
  assign tuple_62270 = {sign_ext_62198, below__53};
  assign tuple_62271 = {sign_ext_62200, below__59};
  assign tuple_62272 = {sign_ext_62202, below__65};
  assign tuple_62273 = {sign_ext_62204, below__71};
  assign tuple_62274 = {bit_slice_62206, b_carry__60};
  assign tuple_62275 = {bit_slice_62208, b_carry__61};
  assign tuple_62276 = {bit_slice_62210, b_carry__62};
  assign tuple_62277 = {bit_slice_62212, b_carry__63};
  assign array_62280[0] = tuple_62214;
  assign array_62280[1] = tuple_62215;
  assign array_62280[2] = tuple_62216;
  assign array_62280[3] = tuple_62217;
  assign array_62280[4] = tuple_62218;
  assign array_62280[5] = tuple_62219;
  assign array_62280[6] = tuple_62220;
  assign array_62280[7] = tuple_62221;
  assign array_62280[8] = tuple_62222;
  assign array_62280[9] = tuple_62223;
  assign array_62280[10] = tuple_62224;
  assign array_62280[11] = tuple_62225;
  assign array_62280[12] = tuple_62226;
  assign array_62280[13] = tuple_62227;
  assign array_62280[14] = tuple_62228;
  assign array_62280[15] = tuple_62229;
  assign array_62281[0] = tuple_62230;
  assign array_62281[1] = tuple_62231;
  assign array_62281[2] = tuple_62232;
  assign array_62281[3] = tuple_62233;
  assign array_62281[4] = tuple_62234;
  assign array_62281[5] = tuple_62235;
  assign array_62281[6] = tuple_62236;
  assign array_62281[7] = tuple_62237;
  assign array_62281[8] = tuple_62238;
  assign array_62281[9] = tuple_62239;
  assign array_62281[10] = tuple_62240;
  assign array_62281[11] = tuple_62241;
  assign array_62281[12] = tuple_62242;
  assign array_62281[13] = tuple_62243;
  assign array_62281[14] = tuple_62244;
  assign array_62281[15] = tuple_62245;
  assign array_62282[0] = tuple_62246;
  assign array_62282[1] = tuple_62247;
  assign array_62282[2] = tuple_62248;
  assign array_62282[3] = tuple_62249;
  assign array_62282[4] = tuple_62250;
  assign array_62282[5] = tuple_62251;
  assign array_62282[6] = tuple_62252;
  assign array_62282[7] = tuple_62253;
  assign array_62282[8] = tuple_62254;
  assign array_62282[9] = tuple_62255;
  assign array_62282[10] = tuple_62256;
  assign array_62282[11] = tuple_62257;
  assign array_62282[12] = tuple_62258;
  assign array_62282[13] = tuple_62259;
  assign array_62282[14] = tuple_62260;
  assign array_62282[15] = tuple_62261;
  assign array_62283[0] = tuple_62262;
  assign array_62283[1] = tuple_62263;
  assign array_62283[2] = tuple_62264;
  assign array_62283[3] = tuple_62265;
  assign array_62283[4] = tuple_62266;
  assign array_62283[5] = tuple_62267;
  assign array_62283[6] = tuple_62268;
  assign array_62283[7] = tuple_62269;
  assign array_62283[8] = tuple_62270;
  assign array_62283[9] = tuple_62271;
  assign array_62283[10] = tuple_62272;
  assign array_62283[11] = tuple_62273;
  assign array_62283[12] = tuple_62274;
  assign array_62283[13] = tuple_62275;
  assign array_62283[14] = tuple_62276;
  assign array_62283[15] = tuple_62277;
  assign array_62287[0][0] = array_62280[0];
  assign array_62287[0][1] = array_62280[1];
  assign array_62287[0][2] = array_62280[2];
  assign array_62287[0][3] = array_62280[3];
  assign array_62287[0][4] = array_62280[4];
  assign array_62287[0][5] = array_62280[5];
  assign array_62287[0][6] = array_62280[6];
  assign array_62287[0][7] = array_62280[7];
  assign array_62287[0][8] = array_62280[8];
  assign array_62287[0][9] = array_62280[9];
  assign array_62287[0][10] = array_62280[10];
  assign array_62287[0][11] = array_62280[11];
  assign array_62287[0][12] = array_62280[12];
  assign array_62287[0][13] = array_62280[13];
  assign array_62287[0][14] = array_62280[14];
  assign array_62287[0][15] = array_62280[15];
  assign array_62287[1][0] = array_62281[0];
  assign array_62287[1][1] = array_62281[1];
  assign array_62287[1][2] = array_62281[2];
  assign array_62287[1][3] = array_62281[3];
  assign array_62287[1][4] = array_62281[4];
  assign array_62287[1][5] = array_62281[5];
  assign array_62287[1][6] = array_62281[6];
  assign array_62287[1][7] = array_62281[7];
  assign array_62287[1][8] = array_62281[8];
  assign array_62287[1][9] = array_62281[9];
  assign array_62287[1][10] = array_62281[10];
  assign array_62287[1][11] = array_62281[11];
  assign array_62287[1][12] = array_62281[12];
  assign array_62287[1][13] = array_62281[13];
  assign array_62287[1][14] = array_62281[14];
  assign array_62287[1][15] = array_62281[15];
  assign array_62287[2][0] = array_62282[0];
  assign array_62287[2][1] = array_62282[1];
  assign array_62287[2][2] = array_62282[2];
  assign array_62287[2][3] = array_62282[3];
  assign array_62287[2][4] = array_62282[4];
  assign array_62287[2][5] = array_62282[5];
  assign array_62287[2][6] = array_62282[6];
  assign array_62287[2][7] = array_62282[7];
  assign array_62287[2][8] = array_62282[8];
  assign array_62287[2][9] = array_62282[9];
  assign array_62287[2][10] = array_62282[10];
  assign array_62287[2][11] = array_62282[11];
  assign array_62287[2][12] = array_62282[12];
  assign array_62287[2][13] = array_62282[13];
  assign array_62287[2][14] = array_62282[14];
  assign array_62287[2][15] = array_62282[15];
  assign array_62287[3][0] = array_62283[0];
  assign array_62287[3][1] = array_62283[1];
  assign array_62287[3][2] = array_62283[2];
  assign array_62287[3][3] = array_62283[3];
  assign array_62287[3][4] = array_62283[4];
  assign array_62287[3][5] = array_62283[5];
  assign array_62287[3][6] = array_62283[6];
  assign array_62287[3][7] = array_62283[7];
  assign array_62287[3][8] = array_62283[8];
  assign array_62287[3][9] = array_62283[9];
  assign array_62287[3][10] = array_62283[10];
  assign array_62287[3][11] = array_62283[11];
  assign array_62287[3][12] = array_62283[12];
  assign array_62287[3][13] = array_62283[13];
  assign array_62287[3][14] = array_62283[14];
  assign array_62287[3][15] = array_62283[15];
  assign tuple_62290 = {{{array_62287[3][15], array_62287[3][14], array_62287[3][13], array_62287[3][12], array_62287[3][11], array_62287[3][10], array_62287[3][9], array_62287[3][8], array_62287[3][7], array_62287[3][6], array_62287[3][5], array_62287[3][4], array_62287[3][3], array_62287[3][2], array_62287[3][1], array_62287[3][0]}, {array_62287[2][15], array_62287[2][14], array_62287[2][13], array_62287[2][12], array_62287[2][11], array_62287[2][10], array_62287[2][9], array_62287[2][8], array_62287[2][7], array_62287[2][6], array_62287[2][5], array_62287[2][4], array_62287[2][3], array_62287[2][2], array_62287[2][1], array_62287[2][0]}, {array_62287[1][15], array_62287[1][14], array_62287[1][13], array_62287[1][12], array_62287[1][11], array_62287[1][10], array_62287[1][9], array_62287[1][8], array_62287[1][7], array_62287[1][6], array_62287[1][5], array_62287[1][4], array_62287[1][3], array_62287[1][2], array_62287[1][1], array_62287[1][0]}, {array_62287[0][15], array_62287[0][14], array_62287[0][13], array_62287[0][12], array_62287[0][11], array_62287[0][10], array_62287[0][9], array_62287[0][8], array_62287[0][7], array_62287[0][6], array_62287[0][5], array_62287[0][4], array_62287[0][3], array_62287[0][2], array_62287[0][1], array_62287[0][0]}}, v_tag};
  assign stage_outputs_valid_0 = multiplied_valid & decoded_ready;
  assign decoded_data = tuple_62290;
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
  wire [4:0] literal_59974;
  wire [4:0] literal_59975;
  wire [4:0] literal_59976;
  wire [4:0] literal_59977;
  wire [4:0] literal_59978;
  wire [4:0] literal_59979;
  wire [4:0] literal_59980;
  wire [4:0] literal_59981;
  wire [4:0] literal_59982;
  wire [4:0] literal_59983;
  wire [4:0] literal_59984;
  wire [4:0] literal_59985;
  wire [4:0] literal_59986;
  wire [4:0] literal_59987;
  wire [4:0] literal_59988;
  wire [4:0] literal_59989;
  wire [4:0] literal_59990;
  wire [4:0] literal_59991;
  wire [4:0] literal_59992;
  wire [4:0] literal_59993;
  wire [4:0] literal_59994;
  wire [4:0] literal_59995;
  wire [4:0] literal_59996;
  wire [4:0] literal_59997;
  wire [4:0] literal_59998;
  wire [4:0] literal_59999;
  wire [4:0] literal_60000;
  wire [4:0] literal_60001;
  wire [4:0] literal_60002;
  wire [4:0] literal_60003;
  wire [4:0] literal_60004;
  wire [4:0] literal_60005;
  wire [41:0] array_index_60006;
  wire [41:0] array_index_60007;
  wire [41:0] array_index_60008;
  wire [41:0] array_index_60009;
  wire [41:0] array_index_60010;
  wire [41:0] array_index_60011;
  wire [41:0] array_index_60012;
  wire [41:0] array_index_60013;
  wire [41:0] array_index_60014;
  wire [41:0] array_index_60015;
  wire [41:0] array_index_60016;
  wire [41:0] array_index_60017;
  wire [41:0] array_index_60018;
  wire [41:0] array_index_60019;
  wire [41:0] array_index_60020;
  wire [41:0] array_index_60021;
  wire [41:0] array_index_60022;
  wire [41:0] array_index_60023;
  wire [41:0] array_index_60024;
  wire [41:0] array_index_60025;
  wire [41:0] array_index_60026;
  wire [41:0] array_index_60027;
  wire [41:0] array_index_60028;
  wire [41:0] array_index_60029;
  wire [41:0] array_index_60030;
  wire [41:0] array_index_60031;
  wire [41:0] array_index_60032;
  wire [41:0] array_index_60033;
  wire [41:0] array_index_60034;
  wire [41:0] array_index_60035;
  wire [41:0] array_index_60036;
  wire [41:0] array_index_60037;
  wire [3:0] v_p_z__1[0:1];
  wire literal_60039;
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
  wire [3:0] array_index_60072;
  wire [4:0] v_p_q__3[0:1];
  wire [3:0] array_index_60074;
  wire [4:0] v_p_q__5[0:1];
  wire [3:0] array_index_60076;
  wire [4:0] v_p_q__7[0:1];
  wire [3:0] array_index_60078;
  wire [4:0] v_p_q__9[0:1];
  wire [3:0] array_index_60080;
  wire [4:0] v_p_q__11[0:1];
  wire [3:0] array_index_60082;
  wire [4:0] v_p_q__13[0:1];
  wire [3:0] array_index_60084;
  wire [4:0] v_p_q__15[0:1];
  wire [3:0] array_index_60086;
  wire [4:0] v_p_q__17[0:1];
  wire [3:0] array_index_60088;
  wire [4:0] v_p_q__19[0:1];
  wire [3:0] array_index_60090;
  wire [4:0] v_p_q__21[0:1];
  wire [3:0] array_index_60092;
  wire [4:0] v_p_q__23[0:1];
  wire [3:0] array_index_60094;
  wire [4:0] v_p_q__25[0:1];
  wire [3:0] array_index_60096;
  wire [4:0] v_p_q__27[0:1];
  wire [3:0] array_index_60098;
  wire [4:0] v_p_q__29[0:1];
  wire [3:0] array_index_60100;
  wire [4:0] v_p_q__31[0:1];
  wire [3:0] array_index_60102;
  wire [4:0] v_p_q__33[0:1];
  wire [3:0] array_index_60104;
  wire [4:0] v_p_q__35[0:1];
  wire [3:0] array_index_60106;
  wire [4:0] v_p_q__37[0:1];
  wire [3:0] array_index_60108;
  wire [4:0] v_p_q__39[0:1];
  wire [3:0] array_index_60110;
  wire [4:0] v_p_q__41[0:1];
  wire [3:0] array_index_60112;
  wire [4:0] v_p_q__43[0:1];
  wire [3:0] array_index_60114;
  wire [4:0] v_p_q__45[0:1];
  wire [3:0] array_index_60116;
  wire [4:0] v_p_q__47[0:1];
  wire [3:0] array_index_60118;
  wire [4:0] v_p_q__49[0:1];
  wire [3:0] array_index_60120;
  wire [4:0] v_p_q__51[0:1];
  wire [3:0] array_index_60122;
  wire [4:0] v_p_q__53[0:1];
  wire [3:0] array_index_60124;
  wire [4:0] v_p_q__55[0:1];
  wire [3:0] array_index_60126;
  wire [4:0] v_p_q__57[0:1];
  wire [3:0] array_index_60128;
  wire [4:0] v_p_q__59[0:1];
  wire [3:0] array_index_60130;
  wire [4:0] v_p_q__61[0:1];
  wire [3:0] array_index_60132;
  wire [4:0] v_p_q__63[0:1];
  wire [3:0] array_index_60134;
  wire literal_60135;
  wire [4:0] array_index_60136;
  wire [4:0] concat_60137;
  wire [4:0] array_index_60138;
  wire [4:0] concat_60139;
  wire [4:0] array_index_60140;
  wire [4:0] concat_60141;
  wire [4:0] array_index_60142;
  wire [4:0] concat_60143;
  wire [4:0] array_index_60144;
  wire [4:0] concat_60145;
  wire [4:0] array_index_60146;
  wire [4:0] concat_60147;
  wire [4:0] array_index_60148;
  wire [4:0] concat_60149;
  wire [4:0] array_index_60150;
  wire [4:0] concat_60151;
  wire [4:0] array_index_60152;
  wire [4:0] concat_60153;
  wire [4:0] array_index_60154;
  wire [4:0] concat_60155;
  wire [4:0] array_index_60156;
  wire [4:0] concat_60157;
  wire [4:0] array_index_60158;
  wire [4:0] concat_60159;
  wire [4:0] array_index_60160;
  wire [4:0] concat_60161;
  wire [4:0] array_index_60162;
  wire [4:0] concat_60163;
  wire [4:0] array_index_60164;
  wire [4:0] concat_60165;
  wire [4:0] array_index_60166;
  wire [4:0] concat_60167;
  wire [4:0] array_index_60168;
  wire [4:0] concat_60169;
  wire [4:0] array_index_60170;
  wire [4:0] concat_60171;
  wire [4:0] array_index_60172;
  wire [4:0] concat_60173;
  wire [4:0] array_index_60174;
  wire [4:0] concat_60175;
  wire [4:0] array_index_60176;
  wire [4:0] concat_60177;
  wire [4:0] array_index_60178;
  wire [4:0] concat_60179;
  wire [4:0] array_index_60180;
  wire [4:0] concat_60181;
  wire [4:0] array_index_60182;
  wire [4:0] concat_60183;
  wire [4:0] array_index_60184;
  wire [4:0] concat_60185;
  wire [4:0] array_index_60186;
  wire [4:0] concat_60187;
  wire [4:0] array_index_60188;
  wire [4:0] concat_60189;
  wire [4:0] array_index_60190;
  wire [4:0] concat_60191;
  wire [4:0] array_index_60192;
  wire [4:0] concat_60193;
  wire [4:0] array_index_60194;
  wire [4:0] concat_60195;
  wire [4:0] array_index_60196;
  wire [4:0] concat_60197;
  wire [4:0] array_index_60198;
  wire [4:0] concat_60199;
  wire [3:0] array_index_60200;
  wire [4:0] sub_60201;
  wire [3:0] array_index_60202;
  wire [4:0] sub_60203;
  wire [3:0] array_index_60204;
  wire [4:0] sub_60205;
  wire [3:0] array_index_60206;
  wire [4:0] sub_60207;
  wire [3:0] array_index_60208;
  wire [4:0] sub_60209;
  wire [3:0] array_index_60210;
  wire [4:0] sub_60211;
  wire [3:0] array_index_60212;
  wire [4:0] sub_60213;
  wire [3:0] array_index_60214;
  wire [4:0] sub_60215;
  wire [3:0] array_index_60216;
  wire [4:0] sub_60217;
  wire [3:0] array_index_60218;
  wire [4:0] sub_60219;
  wire [3:0] array_index_60220;
  wire [4:0] sub_60221;
  wire [3:0] array_index_60222;
  wire [4:0] sub_60223;
  wire [3:0] array_index_60224;
  wire [4:0] sub_60225;
  wire [3:0] array_index_60226;
  wire [4:0] sub_60227;
  wire [3:0] array_index_60228;
  wire [4:0] sub_60229;
  wire [3:0] array_index_60230;
  wire [4:0] sub_60231;
  wire [3:0] array_index_60232;
  wire [4:0] sub_60233;
  wire [3:0] array_index_60234;
  wire [4:0] sub_60235;
  wire [3:0] array_index_60236;
  wire [4:0] sub_60237;
  wire [3:0] array_index_60238;
  wire [4:0] sub_60239;
  wire [3:0] array_index_60240;
  wire [4:0] sub_60241;
  wire [3:0] array_index_60242;
  wire [4:0] sub_60243;
  wire [3:0] array_index_60244;
  wire [4:0] sub_60245;
  wire [3:0] array_index_60246;
  wire [4:0] sub_60247;
  wire [3:0] array_index_60248;
  wire [4:0] sub_60249;
  wire [3:0] array_index_60250;
  wire [4:0] sub_60251;
  wire [3:0] array_index_60252;
  wire [4:0] sub_60253;
  wire [3:0] array_index_60254;
  wire [4:0] sub_60255;
  wire [3:0] array_index_60256;
  wire [4:0] sub_60257;
  wire [3:0] array_index_60258;
  wire [4:0] sub_60259;
  wire [3:0] array_index_60260;
  wire [4:0] sub_60261;
  wire [3:0] array_index_60262;
  wire [4:0] sub_60263;
  wire [4:0] array_index_60264;
  wire [4:0] concat_60265;
  wire [24:0] sign_ext_60266;
  wire [7:0] v_p_a__1;
  wire [4:0] array_index_60268;
  wire [4:0] concat_60269;
  wire [24:0] sign_ext_60270;
  wire [7:0] v_p_a__3;
  wire [4:0] array_index_60272;
  wire [4:0] concat_60273;
  wire [24:0] sign_ext_60274;
  wire [7:0] v_p_a__5;
  wire [4:0] array_index_60276;
  wire [4:0] concat_60277;
  wire [24:0] sign_ext_60278;
  wire [7:0] v_p_a__7;
  wire [4:0] array_index_60280;
  wire [4:0] concat_60281;
  wire [24:0] sign_ext_60282;
  wire [7:0] v_p_a__9;
  wire [4:0] array_index_60284;
  wire [4:0] concat_60285;
  wire [24:0] sign_ext_60286;
  wire [7:0] v_p_a__11;
  wire [4:0] array_index_60288;
  wire [4:0] concat_60289;
  wire [24:0] sign_ext_60290;
  wire [7:0] v_p_a__13;
  wire [4:0] array_index_60292;
  wire [4:0] concat_60293;
  wire [24:0] sign_ext_60294;
  wire [7:0] v_p_a__15;
  wire [4:0] array_index_60296;
  wire [4:0] concat_60297;
  wire [24:0] sign_ext_60298;
  wire [7:0] v_p_a__17;
  wire [4:0] array_index_60300;
  wire [4:0] concat_60301;
  wire [24:0] sign_ext_60302;
  wire [7:0] v_p_a__19;
  wire [4:0] array_index_60304;
  wire [4:0] concat_60305;
  wire [24:0] sign_ext_60306;
  wire [7:0] v_p_a__21;
  wire [4:0] array_index_60308;
  wire [4:0] concat_60309;
  wire [24:0] sign_ext_60310;
  wire [7:0] v_p_a__23;
  wire [4:0] array_index_60312;
  wire [4:0] concat_60313;
  wire [24:0] sign_ext_60314;
  wire [7:0] v_p_a__25;
  wire [4:0] array_index_60316;
  wire [4:0] concat_60317;
  wire [24:0] sign_ext_60318;
  wire [7:0] v_p_a__27;
  wire [4:0] array_index_60320;
  wire [4:0] concat_60321;
  wire [24:0] sign_ext_60322;
  wire [7:0] v_p_a__29;
  wire [4:0] array_index_60324;
  wire [4:0] concat_60325;
  wire [24:0] sign_ext_60326;
  wire [7:0] v_p_a__31;
  wire [4:0] array_index_60328;
  wire [4:0] concat_60329;
  wire [24:0] sign_ext_60330;
  wire [7:0] v_p_a__33;
  wire [4:0] array_index_60332;
  wire [4:0] concat_60333;
  wire [24:0] sign_ext_60334;
  wire [7:0] v_p_a__35;
  wire [4:0] array_index_60336;
  wire [4:0] concat_60337;
  wire [24:0] sign_ext_60338;
  wire [7:0] v_p_a__37;
  wire [4:0] array_index_60340;
  wire [4:0] concat_60341;
  wire [24:0] sign_ext_60342;
  wire [7:0] v_p_a__39;
  wire [4:0] array_index_60344;
  wire [4:0] concat_60345;
  wire [24:0] sign_ext_60346;
  wire [7:0] v_p_a__41;
  wire [4:0] array_index_60348;
  wire [4:0] concat_60349;
  wire [24:0] sign_ext_60350;
  wire [7:0] v_p_a__43;
  wire [4:0] array_index_60352;
  wire [4:0] concat_60353;
  wire [24:0] sign_ext_60354;
  wire [7:0] v_p_a__45;
  wire [4:0] array_index_60356;
  wire [4:0] concat_60357;
  wire [24:0] sign_ext_60358;
  wire [7:0] v_p_a__47;
  wire [4:0] array_index_60360;
  wire [4:0] concat_60361;
  wire [24:0] sign_ext_60362;
  wire [7:0] v_p_a__49;
  wire [4:0] array_index_60364;
  wire [4:0] concat_60365;
  wire [24:0] sign_ext_60366;
  wire [7:0] v_p_a__51;
  wire [4:0] array_index_60368;
  wire [4:0] concat_60369;
  wire [24:0] sign_ext_60370;
  wire [7:0] v_p_a__53;
  wire [4:0] array_index_60372;
  wire [4:0] concat_60373;
  wire [24:0] sign_ext_60374;
  wire [7:0] v_p_a__55;
  wire [4:0] array_index_60376;
  wire [4:0] concat_60377;
  wire [24:0] sign_ext_60378;
  wire [7:0] v_p_a__57;
  wire [4:0] array_index_60380;
  wire [4:0] concat_60381;
  wire [24:0] sign_ext_60382;
  wire [7:0] v_p_a__59;
  wire [4:0] array_index_60384;
  wire [4:0] concat_60385;
  wire [24:0] sign_ext_60386;
  wire [7:0] v_p_a__61;
  wire [4:0] array_index_60388;
  wire [4:0] concat_60389;
  wire [24:0] sign_ext_60390;
  wire [7:0] v_p_a__63;
  wire [19:0] v_tag;
  wire [4:0] sub_60393;
  wire [4:0] bit_slice_60394;
  wire [17:0] sign_ext_60395;
  wire [4:0] sub_60396;
  wire [4:0] bit_slice_60397;
  wire [17:0] sign_ext_60398;
  wire [4:0] sub_60399;
  wire [4:0] bit_slice_60400;
  wire [17:0] sign_ext_60401;
  wire [4:0] sub_60402;
  wire [4:0] bit_slice_60403;
  wire [17:0] sign_ext_60404;
  wire [4:0] sub_60405;
  wire [4:0] bit_slice_60406;
  wire [17:0] sign_ext_60407;
  wire [4:0] sub_60408;
  wire [4:0] bit_slice_60409;
  wire [17:0] sign_ext_60410;
  wire [4:0] sub_60411;
  wire [4:0] bit_slice_60412;
  wire [17:0] sign_ext_60413;
  wire [4:0] sub_60414;
  wire [4:0] bit_slice_60415;
  wire [17:0] sign_ext_60416;
  wire [4:0] sub_60417;
  wire [4:0] bit_slice_60418;
  wire [17:0] sign_ext_60419;
  wire [4:0] sub_60420;
  wire [4:0] bit_slice_60421;
  wire [17:0] sign_ext_60422;
  wire [4:0] sub_60423;
  wire [4:0] bit_slice_60424;
  wire [17:0] sign_ext_60425;
  wire [4:0] sub_60426;
  wire [4:0] bit_slice_60427;
  wire [17:0] sign_ext_60428;
  wire [4:0] sub_60429;
  wire [4:0] bit_slice_60430;
  wire [17:0] sign_ext_60431;
  wire [4:0] sub_60432;
  wire [4:0] bit_slice_60433;
  wire [17:0] sign_ext_60434;
  wire [4:0] sub_60435;
  wire [4:0] bit_slice_60436;
  wire [17:0] sign_ext_60437;
  wire [4:0] sub_60438;
  wire [4:0] bit_slice_60439;
  wire [17:0] sign_ext_60440;
  wire [4:0] sub_60441;
  wire [4:0] bit_slice_60442;
  wire [17:0] sign_ext_60443;
  wire [4:0] sub_60444;
  wire [4:0] bit_slice_60445;
  wire [17:0] sign_ext_60446;
  wire [4:0] sub_60447;
  wire [4:0] bit_slice_60448;
  wire [17:0] sign_ext_60449;
  wire [4:0] sub_60450;
  wire [4:0] bit_slice_60451;
  wire [17:0] sign_ext_60452;
  wire [4:0] sub_60453;
  wire [4:0] bit_slice_60454;
  wire [17:0] sign_ext_60455;
  wire [4:0] sub_60456;
  wire [4:0] bit_slice_60457;
  wire [17:0] sign_ext_60458;
  wire [4:0] sub_60459;
  wire [4:0] bit_slice_60460;
  wire [17:0] sign_ext_60461;
  wire [4:0] sub_60462;
  wire [4:0] bit_slice_60463;
  wire [17:0] sign_ext_60464;
  wire [4:0] sub_60465;
  wire [4:0] bit_slice_60466;
  wire [17:0] sign_ext_60467;
  wire [4:0] sub_60468;
  wire [4:0] bit_slice_60469;
  wire [17:0] sign_ext_60470;
  wire [4:0] sub_60471;
  wire [4:0] bit_slice_60472;
  wire [17:0] sign_ext_60473;
  wire [4:0] sub_60474;
  wire [4:0] bit_slice_60475;
  wire [17:0] sign_ext_60476;
  wire [4:0] sub_60477;
  wire [4:0] bit_slice_60478;
  wire [17:0] sign_ext_60479;
  wire [4:0] sub_60480;
  wire [4:0] bit_slice_60481;
  wire [17:0] sign_ext_60482;
  wire [4:0] sub_60483;
  wire [4:0] bit_slice_60484;
  wire [17:0] sign_ext_60485;
  wire [4:0] sub_60486;
  wire [4:0] bit_slice_60487;
  wire [17:0] sign_ext_60488;
  wire [2:0] v_tag_mode;
  wire [2:0] literal_60490;
  wire [4:0] add_60491;
  wire [19:0] bit_slice_60492;
  wire [7:0] v_p_eight__1;
  wire [7:0] v_p_b__1;
  wire [7:0] bit_slice_60495;
  wire [4:0] add_60496;
  wire [19:0] bit_slice_60497;
  wire [7:0] v_p_eight__3;
  wire [7:0] v_p_b__3;
  wire [7:0] bit_slice_60500;
  wire [4:0] add_60501;
  wire [19:0] bit_slice_60502;
  wire [7:0] v_p_eight__5;
  wire [7:0] v_p_b__5;
  wire [7:0] bit_slice_60505;
  wire [4:0] add_60506;
  wire [19:0] bit_slice_60507;
  wire [7:0] v_p_eight__7;
  wire [7:0] v_p_b__7;
  wire [7:0] bit_slice_60510;
  wire [4:0] add_60511;
  wire [19:0] bit_slice_60512;
  wire [7:0] v_p_eight__9;
  wire [7:0] v_p_b__9;
  wire [7:0] bit_slice_60515;
  wire [4:0] add_60516;
  wire [19:0] bit_slice_60517;
  wire [7:0] v_p_eight__11;
  wire [7:0] v_p_b__11;
  wire [7:0] bit_slice_60520;
  wire [4:0] add_60521;
  wire [19:0] bit_slice_60522;
  wire [7:0] v_p_eight__13;
  wire [7:0] v_p_b__13;
  wire [7:0] bit_slice_60525;
  wire [4:0] add_60526;
  wire [19:0] bit_slice_60527;
  wire [7:0] v_p_eight__15;
  wire [7:0] v_p_b__15;
  wire [7:0] bit_slice_60530;
  wire [4:0] add_60531;
  wire [19:0] bit_slice_60532;
  wire [7:0] v_p_eight__17;
  wire [7:0] v_p_b__17;
  wire [7:0] bit_slice_60535;
  wire [4:0] add_60536;
  wire [19:0] bit_slice_60537;
  wire [7:0] v_p_eight__19;
  wire [7:0] v_p_b__19;
  wire [7:0] bit_slice_60540;
  wire [4:0] add_60541;
  wire [19:0] bit_slice_60542;
  wire [7:0] v_p_eight__21;
  wire [7:0] v_p_b__21;
  wire [7:0] bit_slice_60545;
  wire [4:0] add_60546;
  wire [19:0] bit_slice_60547;
  wire [7:0] v_p_eight__23;
  wire [7:0] v_p_b__23;
  wire [7:0] bit_slice_60550;
  wire [4:0] add_60551;
  wire [19:0] bit_slice_60552;
  wire [7:0] v_p_eight__25;
  wire [7:0] v_p_b__25;
  wire [7:0] bit_slice_60555;
  wire [4:0] add_60556;
  wire [19:0] bit_slice_60557;
  wire [7:0] v_p_eight__27;
  wire [7:0] v_p_b__27;
  wire [7:0] bit_slice_60560;
  wire [4:0] add_60561;
  wire [19:0] bit_slice_60562;
  wire [7:0] v_p_eight__29;
  wire [7:0] v_p_b__29;
  wire [7:0] bit_slice_60565;
  wire [4:0] add_60566;
  wire [19:0] bit_slice_60567;
  wire [7:0] v_p_eight__31;
  wire [7:0] v_p_b__31;
  wire [7:0] bit_slice_60570;
  wire [4:0] add_60571;
  wire [19:0] bit_slice_60572;
  wire [7:0] v_p_eight__33;
  wire [7:0] v_p_b__33;
  wire [7:0] bit_slice_60575;
  wire [4:0] add_60576;
  wire [19:0] bit_slice_60577;
  wire [7:0] v_p_eight__35;
  wire [7:0] v_p_b__35;
  wire [7:0] bit_slice_60580;
  wire [4:0] add_60581;
  wire [19:0] bit_slice_60582;
  wire [7:0] v_p_eight__37;
  wire [7:0] v_p_b__37;
  wire [7:0] bit_slice_60585;
  wire [4:0] add_60586;
  wire [19:0] bit_slice_60587;
  wire [7:0] v_p_eight__39;
  wire [7:0] v_p_b__39;
  wire [7:0] bit_slice_60590;
  wire [4:0] add_60591;
  wire [19:0] bit_slice_60592;
  wire [7:0] v_p_eight__41;
  wire [7:0] v_p_b__41;
  wire [7:0] bit_slice_60595;
  wire [4:0] add_60596;
  wire [19:0] bit_slice_60597;
  wire [7:0] v_p_eight__43;
  wire [7:0] v_p_b__43;
  wire [7:0] bit_slice_60600;
  wire [4:0] add_60601;
  wire [19:0] bit_slice_60602;
  wire [7:0] v_p_eight__45;
  wire [7:0] v_p_b__45;
  wire [7:0] bit_slice_60605;
  wire [4:0] add_60606;
  wire [19:0] bit_slice_60607;
  wire [7:0] v_p_eight__47;
  wire [7:0] v_p_b__47;
  wire [7:0] bit_slice_60610;
  wire [4:0] add_60611;
  wire [19:0] bit_slice_60612;
  wire [7:0] v_p_eight__49;
  wire [7:0] v_p_b__49;
  wire [7:0] bit_slice_60615;
  wire [4:0] add_60616;
  wire [19:0] bit_slice_60617;
  wire [7:0] v_p_eight__51;
  wire [7:0] v_p_b__51;
  wire [7:0] bit_slice_60620;
  wire [4:0] add_60621;
  wire [19:0] bit_slice_60622;
  wire [7:0] v_p_eight__53;
  wire [7:0] v_p_b__53;
  wire [7:0] bit_slice_60625;
  wire [4:0] add_60626;
  wire [19:0] bit_slice_60627;
  wire [7:0] v_p_eight__55;
  wire [7:0] v_p_b__55;
  wire [7:0] bit_slice_60630;
  wire [4:0] add_60631;
  wire [19:0] bit_slice_60632;
  wire [7:0] v_p_eight__57;
  wire [7:0] v_p_b__57;
  wire [7:0] bit_slice_60635;
  wire [4:0] add_60636;
  wire [19:0] bit_slice_60637;
  wire [7:0] v_p_eight__59;
  wire [7:0] v_p_b__59;
  wire [7:0] bit_slice_60640;
  wire [4:0] add_60641;
  wire [19:0] bit_slice_60642;
  wire [7:0] v_p_eight__61;
  wire [7:0] v_p_b__61;
  wire [7:0] bit_slice_60645;
  wire [4:0] add_60646;
  wire [19:0] bit_slice_60647;
  wire [7:0] v_p_eight__63;
  wire [7:0] v_p_b__63;
  wire [7:0] bit_slice_60650;
  wire eq_60651;
  wire [24:0] concat_60652;
  wire [24:0] sign_ext_60653;
  wire [7:0] add_60654;
  wire [9:0] bit_slice_60655;
  wire [24:0] concat_60656;
  wire [24:0] sign_ext_60657;
  wire [7:0] add_60658;
  wire [9:0] bit_slice_60659;
  wire [24:0] concat_60660;
  wire [24:0] sign_ext_60661;
  wire [7:0] add_60662;
  wire [9:0] bit_slice_60663;
  wire [24:0] concat_60664;
  wire [24:0] sign_ext_60665;
  wire [7:0] add_60666;
  wire [9:0] bit_slice_60667;
  wire [24:0] concat_60668;
  wire [24:0] sign_ext_60669;
  wire [7:0] add_60670;
  wire [9:0] bit_slice_60671;
  wire [24:0] concat_60672;
  wire [24:0] sign_ext_60673;
  wire [7:0] add_60674;
  wire [9:0] bit_slice_60675;
  wire [24:0] concat_60676;
  wire [24:0] sign_ext_60677;
  wire [7:0] add_60678;
  wire [9:0] bit_slice_60679;
  wire [24:0] concat_60680;
  wire [24:0] sign_ext_60681;
  wire [7:0] add_60682;
  wire [9:0] bit_slice_60683;
  wire [24:0] concat_60684;
  wire [24:0] sign_ext_60685;
  wire [7:0] add_60686;
  wire [9:0] bit_slice_60687;
  wire [24:0] concat_60688;
  wire [24:0] sign_ext_60689;
  wire [7:0] add_60690;
  wire [9:0] bit_slice_60691;
  wire [24:0] concat_60692;
  wire [24:0] sign_ext_60693;
  wire [7:0] add_60694;
  wire [9:0] bit_slice_60695;
  wire [24:0] concat_60696;
  wire [24:0] sign_ext_60697;
  wire [7:0] add_60698;
  wire [9:0] bit_slice_60699;
  wire [24:0] concat_60700;
  wire [24:0] sign_ext_60701;
  wire [7:0] add_60702;
  wire [9:0] bit_slice_60703;
  wire [24:0] concat_60704;
  wire [24:0] sign_ext_60705;
  wire [7:0] add_60706;
  wire [9:0] bit_slice_60707;
  wire [24:0] concat_60708;
  wire [24:0] sign_ext_60709;
  wire [7:0] add_60710;
  wire [9:0] bit_slice_60711;
  wire [24:0] concat_60712;
  wire [24:0] sign_ext_60713;
  wire [7:0] add_60714;
  wire [9:0] bit_slice_60715;
  wire [24:0] concat_60716;
  wire [24:0] sign_ext_60717;
  wire [7:0] add_60718;
  wire [9:0] bit_slice_60719;
  wire [24:0] concat_60720;
  wire [24:0] sign_ext_60721;
  wire [7:0] add_60722;
  wire [9:0] bit_slice_60723;
  wire [24:0] concat_60724;
  wire [24:0] sign_ext_60725;
  wire [7:0] add_60726;
  wire [9:0] bit_slice_60727;
  wire [24:0] concat_60728;
  wire [24:0] sign_ext_60729;
  wire [7:0] add_60730;
  wire [9:0] bit_slice_60731;
  wire [24:0] concat_60732;
  wire [24:0] sign_ext_60733;
  wire [7:0] add_60734;
  wire [9:0] bit_slice_60735;
  wire [24:0] concat_60736;
  wire [24:0] sign_ext_60737;
  wire [7:0] add_60738;
  wire [9:0] bit_slice_60739;
  wire [24:0] concat_60740;
  wire [24:0] sign_ext_60741;
  wire [7:0] add_60742;
  wire [9:0] bit_slice_60743;
  wire [24:0] concat_60744;
  wire [24:0] sign_ext_60745;
  wire [7:0] add_60746;
  wire [9:0] bit_slice_60747;
  wire [24:0] concat_60748;
  wire [24:0] sign_ext_60749;
  wire [7:0] add_60750;
  wire [9:0] bit_slice_60751;
  wire [24:0] concat_60752;
  wire [24:0] sign_ext_60753;
  wire [7:0] add_60754;
  wire [9:0] bit_slice_60755;
  wire [24:0] concat_60756;
  wire [24:0] sign_ext_60757;
  wire [7:0] add_60758;
  wire [9:0] bit_slice_60759;
  wire [24:0] concat_60760;
  wire [24:0] sign_ext_60761;
  wire [7:0] add_60762;
  wire [9:0] bit_slice_60763;
  wire [24:0] concat_60764;
  wire [24:0] sign_ext_60765;
  wire [7:0] add_60766;
  wire [9:0] bit_slice_60767;
  wire [24:0] concat_60768;
  wire [24:0] sign_ext_60769;
  wire [7:0] add_60770;
  wire [9:0] bit_slice_60771;
  wire [24:0] concat_60772;
  wire [24:0] sign_ext_60773;
  wire [7:0] add_60774;
  wire [9:0] bit_slice_60775;
  wire [24:0] concat_60776;
  wire [24:0] sign_ext_60777;
  wire [7:0] add_60778;
  wire [9:0] bit_slice_60779;
  wire [24:0] w;
  wire [17:0] concat_60781;
  wire [24:0] w__1;
  wire [17:0] concat_60783;
  wire [24:0] w__2;
  wire [17:0] concat_60785;
  wire [24:0] w__3;
  wire [17:0] concat_60787;
  wire [24:0] w__4;
  wire [17:0] concat_60789;
  wire [24:0] w__5;
  wire [17:0] concat_60791;
  wire [24:0] w__6;
  wire [17:0] concat_60793;
  wire [24:0] w__7;
  wire [17:0] concat_60795;
  wire [24:0] w__8;
  wire [17:0] concat_60797;
  wire [24:0] w__9;
  wire [17:0] concat_60799;
  wire [24:0] w__10;
  wire [17:0] concat_60801;
  wire [24:0] w__11;
  wire [17:0] concat_60803;
  wire [24:0] w__12;
  wire [17:0] concat_60805;
  wire [24:0] w__13;
  wire [17:0] concat_60807;
  wire [24:0] w__14;
  wire [17:0] concat_60809;
  wire [24:0] w__15;
  wire [17:0] concat_60811;
  wire [24:0] w__16;
  wire [17:0] concat_60813;
  wire [24:0] w__17;
  wire [17:0] concat_60815;
  wire [24:0] w__18;
  wire [17:0] concat_60817;
  wire [24:0] w__19;
  wire [17:0] concat_60819;
  wire [24:0] w__20;
  wire [17:0] concat_60821;
  wire [24:0] w__21;
  wire [17:0] concat_60823;
  wire [24:0] w__22;
  wire [17:0] concat_60825;
  wire [24:0] w__23;
  wire [17:0] concat_60827;
  wire [24:0] w__24;
  wire [17:0] concat_60829;
  wire [24:0] w__25;
  wire [17:0] concat_60831;
  wire [24:0] w__26;
  wire [17:0] concat_60833;
  wire [24:0] w__27;
  wire [17:0] concat_60835;
  wire [24:0] w__28;
  wire [17:0] concat_60837;
  wire [24:0] w__29;
  wire [17:0] concat_60839;
  wire [24:0] w__30;
  wire [17:0] concat_60841;
  wire [24:0] w__31;
  wire [17:0] concat_60843;
  wire [42:0] tuple_60846;
  wire [42:0] tuple_60847;
  wire [42:0] tuple_60848;
  wire [42:0] tuple_60849;
  wire [42:0] tuple_60850;
  wire [42:0] tuple_60851;
  wire [42:0] tuple_60852;
  wire [42:0] tuple_60853;
  wire [42:0] tuple_60854;
  wire [42:0] tuple_60855;
  wire [42:0] tuple_60856;
  wire [42:0] tuple_60857;
  wire [42:0] tuple_60858;
  wire [42:0] tuple_60859;
  wire [42:0] tuple_60860;
  wire [42:0] tuple_60861;
  wire [42:0] tuple_60862;
  wire [42:0] tuple_60863;
  wire [42:0] tuple_60864;
  wire [42:0] tuple_60865;
  wire [42:0] tuple_60866;
  wire [42:0] tuple_60867;
  wire [42:0] tuple_60868;
  wire [42:0] tuple_60869;
  wire [42:0] tuple_60870;
  wire [42:0] tuple_60871;
  wire [42:0] tuple_60872;
  wire [42:0] tuple_60873;
  wire [42:0] tuple_60874;
  wire [42:0] tuple_60875;
  wire [42:0] tuple_60876;
  wire [42:0] tuple_60877;
  wire [42:0] array_60881[0:31];
  wire [1395:0] tuple_60884;
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
  assign literal_59974 = 5'h00;
  assign literal_59975 = 5'h01;
  assign literal_59976 = 5'h02;
  assign literal_59977 = 5'h03;
  assign literal_59978 = 5'h04;
  assign literal_59979 = 5'h05;
  assign literal_59980 = 5'h06;
  assign literal_59981 = 5'h07;
  assign literal_59982 = 5'h08;
  assign literal_59983 = 5'h09;
  assign literal_59984 = 5'h0a;
  assign literal_59985 = 5'h0b;
  assign literal_59986 = 5'h0c;
  assign literal_59987 = 5'h0d;
  assign literal_59988 = 5'h0e;
  assign literal_59989 = 5'h0f;
  assign literal_59990 = 5'h10;
  assign literal_59991 = 5'h11;
  assign literal_59992 = 5'h12;
  assign literal_59993 = 5'h13;
  assign literal_59994 = 5'h14;
  assign literal_59995 = 5'h15;
  assign literal_59996 = 5'h16;
  assign literal_59997 = 5'h17;
  assign literal_59998 = 5'h18;
  assign literal_59999 = 5'h19;
  assign literal_60000 = 5'h1a;
  assign literal_60001 = 5'h1b;
  assign literal_60002 = 5'h1c;
  assign literal_60003 = 5'h1d;
  assign literal_60004 = 5'h1e;
  assign literal_60005 = 5'h1f;
  assign array_index_60006 = v_p[literal_59974];
  assign array_index_60007 = v_p[literal_59975];
  assign array_index_60008 = v_p[literal_59976];
  assign array_index_60009 = v_p[literal_59977];
  assign array_index_60010 = v_p[literal_59978];
  assign array_index_60011 = v_p[literal_59979];
  assign array_index_60012 = v_p[literal_59980];
  assign array_index_60013 = v_p[literal_59981];
  assign array_index_60014 = v_p[literal_59982];
  assign array_index_60015 = v_p[literal_59983];
  assign array_index_60016 = v_p[literal_59984];
  assign array_index_60017 = v_p[literal_59985];
  assign array_index_60018 = v_p[literal_59986];
  assign array_index_60019 = v_p[literal_59987];
  assign array_index_60020 = v_p[literal_59988];
  assign array_index_60021 = v_p[literal_59989];
  assign array_index_60022 = v_p[literal_59990];
  assign array_index_60023 = v_p[literal_59991];
  assign array_index_60024 = v_p[literal_59992];
  assign array_index_60025 = v_p[literal_59993];
  assign array_index_60026 = v_p[literal_59994];
  assign array_index_60027 = v_p[literal_59995];
  assign array_index_60028 = v_p[literal_59996];
  assign array_index_60029 = v_p[literal_59997];
  assign array_index_60030 = v_p[literal_59998];
  assign array_index_60031 = v_p[literal_59999];
  assign array_index_60032 = v_p[literal_60000];
  assign array_index_60033 = v_p[literal_60001];
  assign array_index_60034 = v_p[literal_60002];
  assign array_index_60035 = v_p[literal_60003];
  assign array_index_60036 = v_p[literal_60004];
  assign array_index_60037 = v_p[literal_60005];
  assign v_p_z__1[0] = array_index_60006[27:24];
  assign v_p_z__1[1] = array_index_60006[31:28];
  assign literal_60039 = 1'h0;
  assign v_p_z__3[0] = array_index_60007[27:24];
  assign v_p_z__3[1] = array_index_60007[31:28];
  assign v_p_z__5[0] = array_index_60008[27:24];
  assign v_p_z__5[1] = array_index_60008[31:28];
  assign v_p_z__7[0] = array_index_60009[27:24];
  assign v_p_z__7[1] = array_index_60009[31:28];
  assign v_p_z__9[0] = array_index_60010[27:24];
  assign v_p_z__9[1] = array_index_60010[31:28];
  assign v_p_z__11[0] = array_index_60011[27:24];
  assign v_p_z__11[1] = array_index_60011[31:28];
  assign v_p_z__13[0] = array_index_60012[27:24];
  assign v_p_z__13[1] = array_index_60012[31:28];
  assign v_p_z__15[0] = array_index_60013[27:24];
  assign v_p_z__15[1] = array_index_60013[31:28];
  assign v_p_z__17[0] = array_index_60014[27:24];
  assign v_p_z__17[1] = array_index_60014[31:28];
  assign v_p_z__19[0] = array_index_60015[27:24];
  assign v_p_z__19[1] = array_index_60015[31:28];
  assign v_p_z__21[0] = array_index_60016[27:24];
  assign v_p_z__21[1] = array_index_60016[31:28];
  assign v_p_z__23[0] = array_index_60017[27:24];
  assign v_p_z__23[1] = array_index_60017[31:28];
  assign v_p_z__25[0] = array_index_60018[27:24];
  assign v_p_z__25[1] = array_index_60018[31:28];
  assign v_p_z__27[0] = array_index_60019[27:24];
  assign v_p_z__27[1] = array_index_60019[31:28];
  assign v_p_z__29[0] = array_index_60020[27:24];
  assign v_p_z__29[1] = array_index_60020[31:28];
  assign v_p_z__31[0] = array_index_60021[27:24];
  assign v_p_z__31[1] = array_index_60021[31:28];
  assign v_p_z__33[0] = array_index_60022[27:24];
  assign v_p_z__33[1] = array_index_60022[31:28];
  assign v_p_z__35[0] = array_index_60023[27:24];
  assign v_p_z__35[1] = array_index_60023[31:28];
  assign v_p_z__37[0] = array_index_60024[27:24];
  assign v_p_z__37[1] = array_index_60024[31:28];
  assign v_p_z__39[0] = array_index_60025[27:24];
  assign v_p_z__39[1] = array_index_60025[31:28];
  assign v_p_z__41[0] = array_index_60026[27:24];
  assign v_p_z__41[1] = array_index_60026[31:28];
  assign v_p_z__43[0] = array_index_60027[27:24];
  assign v_p_z__43[1] = array_index_60027[31:28];
  assign v_p_z__45[0] = array_index_60028[27:24];
  assign v_p_z__45[1] = array_index_60028[31:28];
  assign v_p_z__47[0] = array_index_60029[27:24];
  assign v_p_z__47[1] = array_index_60029[31:28];
  assign v_p_z__49[0] = array_index_60030[27:24];
  assign v_p_z__49[1] = array_index_60030[31:28];
  assign v_p_z__51[0] = array_index_60031[27:24];
  assign v_p_z__51[1] = array_index_60031[31:28];
  assign v_p_z__53[0] = array_index_60032[27:24];
  assign v_p_z__53[1] = array_index_60032[31:28];
  assign v_p_z__55[0] = array_index_60033[27:24];
  assign v_p_z__55[1] = array_index_60033[31:28];
  assign v_p_z__57[0] = array_index_60034[27:24];
  assign v_p_z__57[1] = array_index_60034[31:28];
  assign v_p_z__59[0] = array_index_60035[27:24];
  assign v_p_z__59[1] = array_index_60035[31:28];
  assign v_p_z__61[0] = array_index_60036[27:24];
  assign v_p_z__61[1] = array_index_60036[31:28];
  assign v_p_z__63[0] = array_index_60037[27:24];
  assign v_p_z__63[1] = array_index_60037[31:28];
  assign v_p_q__1[0] = array_index_60006[36:32];
  assign v_p_q__1[1] = array_index_60006[41:37];
  assign array_index_60072 = v_p_z__1[literal_60039];
  assign v_p_q__3[0] = array_index_60007[36:32];
  assign v_p_q__3[1] = array_index_60007[41:37];
  assign array_index_60074 = v_p_z__3[literal_60039];
  assign v_p_q__5[0] = array_index_60008[36:32];
  assign v_p_q__5[1] = array_index_60008[41:37];
  assign array_index_60076 = v_p_z__5[literal_60039];
  assign v_p_q__7[0] = array_index_60009[36:32];
  assign v_p_q__7[1] = array_index_60009[41:37];
  assign array_index_60078 = v_p_z__7[literal_60039];
  assign v_p_q__9[0] = array_index_60010[36:32];
  assign v_p_q__9[1] = array_index_60010[41:37];
  assign array_index_60080 = v_p_z__9[literal_60039];
  assign v_p_q__11[0] = array_index_60011[36:32];
  assign v_p_q__11[1] = array_index_60011[41:37];
  assign array_index_60082 = v_p_z__11[literal_60039];
  assign v_p_q__13[0] = array_index_60012[36:32];
  assign v_p_q__13[1] = array_index_60012[41:37];
  assign array_index_60084 = v_p_z__13[literal_60039];
  assign v_p_q__15[0] = array_index_60013[36:32];
  assign v_p_q__15[1] = array_index_60013[41:37];
  assign array_index_60086 = v_p_z__15[literal_60039];
  assign v_p_q__17[0] = array_index_60014[36:32];
  assign v_p_q__17[1] = array_index_60014[41:37];
  assign array_index_60088 = v_p_z__17[literal_60039];
  assign v_p_q__19[0] = array_index_60015[36:32];
  assign v_p_q__19[1] = array_index_60015[41:37];
  assign array_index_60090 = v_p_z__19[literal_60039];
  assign v_p_q__21[0] = array_index_60016[36:32];
  assign v_p_q__21[1] = array_index_60016[41:37];
  assign array_index_60092 = v_p_z__21[literal_60039];
  assign v_p_q__23[0] = array_index_60017[36:32];
  assign v_p_q__23[1] = array_index_60017[41:37];
  assign array_index_60094 = v_p_z__23[literal_60039];
  assign v_p_q__25[0] = array_index_60018[36:32];
  assign v_p_q__25[1] = array_index_60018[41:37];
  assign array_index_60096 = v_p_z__25[literal_60039];
  assign v_p_q__27[0] = array_index_60019[36:32];
  assign v_p_q__27[1] = array_index_60019[41:37];
  assign array_index_60098 = v_p_z__27[literal_60039];
  assign v_p_q__29[0] = array_index_60020[36:32];
  assign v_p_q__29[1] = array_index_60020[41:37];
  assign array_index_60100 = v_p_z__29[literal_60039];
  assign v_p_q__31[0] = array_index_60021[36:32];
  assign v_p_q__31[1] = array_index_60021[41:37];
  assign array_index_60102 = v_p_z__31[literal_60039];
  assign v_p_q__33[0] = array_index_60022[36:32];
  assign v_p_q__33[1] = array_index_60022[41:37];
  assign array_index_60104 = v_p_z__33[literal_60039];
  assign v_p_q__35[0] = array_index_60023[36:32];
  assign v_p_q__35[1] = array_index_60023[41:37];
  assign array_index_60106 = v_p_z__35[literal_60039];
  assign v_p_q__37[0] = array_index_60024[36:32];
  assign v_p_q__37[1] = array_index_60024[41:37];
  assign array_index_60108 = v_p_z__37[literal_60039];
  assign v_p_q__39[0] = array_index_60025[36:32];
  assign v_p_q__39[1] = array_index_60025[41:37];
  assign array_index_60110 = v_p_z__39[literal_60039];
  assign v_p_q__41[0] = array_index_60026[36:32];
  assign v_p_q__41[1] = array_index_60026[41:37];
  assign array_index_60112 = v_p_z__41[literal_60039];
  assign v_p_q__43[0] = array_index_60027[36:32];
  assign v_p_q__43[1] = array_index_60027[41:37];
  assign array_index_60114 = v_p_z__43[literal_60039];
  assign v_p_q__45[0] = array_index_60028[36:32];
  assign v_p_q__45[1] = array_index_60028[41:37];
  assign array_index_60116 = v_p_z__45[literal_60039];
  assign v_p_q__47[0] = array_index_60029[36:32];
  assign v_p_q__47[1] = array_index_60029[41:37];
  assign array_index_60118 = v_p_z__47[literal_60039];
  assign v_p_q__49[0] = array_index_60030[36:32];
  assign v_p_q__49[1] = array_index_60030[41:37];
  assign array_index_60120 = v_p_z__49[literal_60039];
  assign v_p_q__51[0] = array_index_60031[36:32];
  assign v_p_q__51[1] = array_index_60031[41:37];
  assign array_index_60122 = v_p_z__51[literal_60039];
  assign v_p_q__53[0] = array_index_60032[36:32];
  assign v_p_q__53[1] = array_index_60032[41:37];
  assign array_index_60124 = v_p_z__53[literal_60039];
  assign v_p_q__55[0] = array_index_60033[36:32];
  assign v_p_q__55[1] = array_index_60033[41:37];
  assign array_index_60126 = v_p_z__55[literal_60039];
  assign v_p_q__57[0] = array_index_60034[36:32];
  assign v_p_q__57[1] = array_index_60034[41:37];
  assign array_index_60128 = v_p_z__57[literal_60039];
  assign v_p_q__59[0] = array_index_60035[36:32];
  assign v_p_q__59[1] = array_index_60035[41:37];
  assign array_index_60130 = v_p_z__59[literal_60039];
  assign v_p_q__61[0] = array_index_60036[36:32];
  assign v_p_q__61[1] = array_index_60036[41:37];
  assign array_index_60132 = v_p_z__61[literal_60039];
  assign v_p_q__63[0] = array_index_60037[36:32];
  assign v_p_q__63[1] = array_index_60037[41:37];
  assign array_index_60134 = v_p_z__63[literal_60039];
  assign literal_60135 = 1'h1;
  assign array_index_60136 = v_p_q__1[literal_60039];
  assign concat_60137 = {literal_60039, array_index_60072};
  assign array_index_60138 = v_p_q__3[literal_60039];
  assign concat_60139 = {literal_60039, array_index_60074};
  assign array_index_60140 = v_p_q__5[literal_60039];
  assign concat_60141 = {literal_60039, array_index_60076};
  assign array_index_60142 = v_p_q__7[literal_60039];
  assign concat_60143 = {literal_60039, array_index_60078};
  assign array_index_60144 = v_p_q__9[literal_60039];
  assign concat_60145 = {literal_60039, array_index_60080};
  assign array_index_60146 = v_p_q__11[literal_60039];
  assign concat_60147 = {literal_60039, array_index_60082};
  assign array_index_60148 = v_p_q__13[literal_60039];
  assign concat_60149 = {literal_60039, array_index_60084};
  assign array_index_60150 = v_p_q__15[literal_60039];
  assign concat_60151 = {literal_60039, array_index_60086};
  assign array_index_60152 = v_p_q__17[literal_60039];
  assign concat_60153 = {literal_60039, array_index_60088};
  assign array_index_60154 = v_p_q__19[literal_60039];
  assign concat_60155 = {literal_60039, array_index_60090};
  assign array_index_60156 = v_p_q__21[literal_60039];
  assign concat_60157 = {literal_60039, array_index_60092};
  assign array_index_60158 = v_p_q__23[literal_60039];
  assign concat_60159 = {literal_60039, array_index_60094};
  assign array_index_60160 = v_p_q__25[literal_60039];
  assign concat_60161 = {literal_60039, array_index_60096};
  assign array_index_60162 = v_p_q__27[literal_60039];
  assign concat_60163 = {literal_60039, array_index_60098};
  assign array_index_60164 = v_p_q__29[literal_60039];
  assign concat_60165 = {literal_60039, array_index_60100};
  assign array_index_60166 = v_p_q__31[literal_60039];
  assign concat_60167 = {literal_60039, array_index_60102};
  assign array_index_60168 = v_p_q__33[literal_60039];
  assign concat_60169 = {literal_60039, array_index_60104};
  assign array_index_60170 = v_p_q__35[literal_60039];
  assign concat_60171 = {literal_60039, array_index_60106};
  assign array_index_60172 = v_p_q__37[literal_60039];
  assign concat_60173 = {literal_60039, array_index_60108};
  assign array_index_60174 = v_p_q__39[literal_60039];
  assign concat_60175 = {literal_60039, array_index_60110};
  assign array_index_60176 = v_p_q__41[literal_60039];
  assign concat_60177 = {literal_60039, array_index_60112};
  assign array_index_60178 = v_p_q__43[literal_60039];
  assign concat_60179 = {literal_60039, array_index_60114};
  assign array_index_60180 = v_p_q__45[literal_60039];
  assign concat_60181 = {literal_60039, array_index_60116};
  assign array_index_60182 = v_p_q__47[literal_60039];
  assign concat_60183 = {literal_60039, array_index_60118};
  assign array_index_60184 = v_p_q__49[literal_60039];
  assign concat_60185 = {literal_60039, array_index_60120};
  assign array_index_60186 = v_p_q__51[literal_60039];
  assign concat_60187 = {literal_60039, array_index_60122};
  assign array_index_60188 = v_p_q__53[literal_60039];
  assign concat_60189 = {literal_60039, array_index_60124};
  assign array_index_60190 = v_p_q__55[literal_60039];
  assign concat_60191 = {literal_60039, array_index_60126};
  assign array_index_60192 = v_p_q__57[literal_60039];
  assign concat_60193 = {literal_60039, array_index_60128};
  assign array_index_60194 = v_p_q__59[literal_60039];
  assign concat_60195 = {literal_60039, array_index_60130};
  assign array_index_60196 = v_p_q__61[literal_60039];
  assign concat_60197 = {literal_60039, array_index_60132};
  assign array_index_60198 = v_p_q__63[literal_60039];
  assign concat_60199 = {literal_60039, array_index_60134};
  assign array_index_60200 = v_p_z__1[literal_60135];
  assign sub_60201 = array_index_60136 - concat_60137;
  assign array_index_60202 = v_p_z__3[literal_60135];
  assign sub_60203 = array_index_60138 - concat_60139;
  assign array_index_60204 = v_p_z__5[literal_60135];
  assign sub_60205 = array_index_60140 - concat_60141;
  assign array_index_60206 = v_p_z__7[literal_60135];
  assign sub_60207 = array_index_60142 - concat_60143;
  assign array_index_60208 = v_p_z__9[literal_60135];
  assign sub_60209 = array_index_60144 - concat_60145;
  assign array_index_60210 = v_p_z__11[literal_60135];
  assign sub_60211 = array_index_60146 - concat_60147;
  assign array_index_60212 = v_p_z__13[literal_60135];
  assign sub_60213 = array_index_60148 - concat_60149;
  assign array_index_60214 = v_p_z__15[literal_60135];
  assign sub_60215 = array_index_60150 - concat_60151;
  assign array_index_60216 = v_p_z__17[literal_60135];
  assign sub_60217 = array_index_60152 - concat_60153;
  assign array_index_60218 = v_p_z__19[literal_60135];
  assign sub_60219 = array_index_60154 - concat_60155;
  assign array_index_60220 = v_p_z__21[literal_60135];
  assign sub_60221 = array_index_60156 - concat_60157;
  assign array_index_60222 = v_p_z__23[literal_60135];
  assign sub_60223 = array_index_60158 - concat_60159;
  assign array_index_60224 = v_p_z__25[literal_60135];
  assign sub_60225 = array_index_60160 - concat_60161;
  assign array_index_60226 = v_p_z__27[literal_60135];
  assign sub_60227 = array_index_60162 - concat_60163;
  assign array_index_60228 = v_p_z__29[literal_60135];
  assign sub_60229 = array_index_60164 - concat_60165;
  assign array_index_60230 = v_p_z__31[literal_60135];
  assign sub_60231 = array_index_60166 - concat_60167;
  assign array_index_60232 = v_p_z__33[literal_60135];
  assign sub_60233 = array_index_60168 - concat_60169;
  assign array_index_60234 = v_p_z__35[literal_60135];
  assign sub_60235 = array_index_60170 - concat_60171;
  assign array_index_60236 = v_p_z__37[literal_60135];
  assign sub_60237 = array_index_60172 - concat_60173;
  assign array_index_60238 = v_p_z__39[literal_60135];
  assign sub_60239 = array_index_60174 - concat_60175;
  assign array_index_60240 = v_p_z__41[literal_60135];
  assign sub_60241 = array_index_60176 - concat_60177;
  assign array_index_60242 = v_p_z__43[literal_60135];
  assign sub_60243 = array_index_60178 - concat_60179;
  assign array_index_60244 = v_p_z__45[literal_60135];
  assign sub_60245 = array_index_60180 - concat_60181;
  assign array_index_60246 = v_p_z__47[literal_60135];
  assign sub_60247 = array_index_60182 - concat_60183;
  assign array_index_60248 = v_p_z__49[literal_60135];
  assign sub_60249 = array_index_60184 - concat_60185;
  assign array_index_60250 = v_p_z__51[literal_60135];
  assign sub_60251 = array_index_60186 - concat_60187;
  assign array_index_60252 = v_p_z__53[literal_60135];
  assign sub_60253 = array_index_60188 - concat_60189;
  assign array_index_60254 = v_p_z__55[literal_60135];
  assign sub_60255 = array_index_60190 - concat_60191;
  assign array_index_60256 = v_p_z__57[literal_60135];
  assign sub_60257 = array_index_60192 - concat_60193;
  assign array_index_60258 = v_p_z__59[literal_60135];
  assign sub_60259 = array_index_60194 - concat_60195;
  assign array_index_60260 = v_p_z__61[literal_60135];
  assign sub_60261 = array_index_60196 - concat_60197;
  assign array_index_60262 = v_p_z__63[literal_60135];
  assign sub_60263 = array_index_60198 - concat_60199;
  assign array_index_60264 = v_p_q__1[literal_60135];
  assign concat_60265 = {literal_60039, array_index_60200};
  assign sign_ext_60266 = {{20{sub_60201[4]}}, sub_60201};
  assign v_p_a__1 = array_index_60006[7:0];
  assign array_index_60268 = v_p_q__3[literal_60135];
  assign concat_60269 = {literal_60039, array_index_60202};
  assign sign_ext_60270 = {{20{sub_60203[4]}}, sub_60203};
  assign v_p_a__3 = array_index_60007[7:0];
  assign array_index_60272 = v_p_q__5[literal_60135];
  assign concat_60273 = {literal_60039, array_index_60204};
  assign sign_ext_60274 = {{20{sub_60205[4]}}, sub_60205};
  assign v_p_a__5 = array_index_60008[7:0];
  assign array_index_60276 = v_p_q__7[literal_60135];
  assign concat_60277 = {literal_60039, array_index_60206};
  assign sign_ext_60278 = {{20{sub_60207[4]}}, sub_60207};
  assign v_p_a__7 = array_index_60009[7:0];
  assign array_index_60280 = v_p_q__9[literal_60135];
  assign concat_60281 = {literal_60039, array_index_60208};
  assign sign_ext_60282 = {{20{sub_60209[4]}}, sub_60209};
  assign v_p_a__9 = array_index_60010[7:0];
  assign array_index_60284 = v_p_q__11[literal_60135];
  assign concat_60285 = {literal_60039, array_index_60210};
  assign sign_ext_60286 = {{20{sub_60211[4]}}, sub_60211};
  assign v_p_a__11 = array_index_60011[7:0];
  assign array_index_60288 = v_p_q__13[literal_60135];
  assign concat_60289 = {literal_60039, array_index_60212};
  assign sign_ext_60290 = {{20{sub_60213[4]}}, sub_60213};
  assign v_p_a__13 = array_index_60012[7:0];
  assign array_index_60292 = v_p_q__15[literal_60135];
  assign concat_60293 = {literal_60039, array_index_60214};
  assign sign_ext_60294 = {{20{sub_60215[4]}}, sub_60215};
  assign v_p_a__15 = array_index_60013[7:0];
  assign array_index_60296 = v_p_q__17[literal_60135];
  assign concat_60297 = {literal_60039, array_index_60216};
  assign sign_ext_60298 = {{20{sub_60217[4]}}, sub_60217};
  assign v_p_a__17 = array_index_60014[7:0];
  assign array_index_60300 = v_p_q__19[literal_60135];
  assign concat_60301 = {literal_60039, array_index_60218};
  assign sign_ext_60302 = {{20{sub_60219[4]}}, sub_60219};
  assign v_p_a__19 = array_index_60015[7:0];
  assign array_index_60304 = v_p_q__21[literal_60135];
  assign concat_60305 = {literal_60039, array_index_60220};
  assign sign_ext_60306 = {{20{sub_60221[4]}}, sub_60221};
  assign v_p_a__21 = array_index_60016[7:0];
  assign array_index_60308 = v_p_q__23[literal_60135];
  assign concat_60309 = {literal_60039, array_index_60222};
  assign sign_ext_60310 = {{20{sub_60223[4]}}, sub_60223};
  assign v_p_a__23 = array_index_60017[7:0];
  assign array_index_60312 = v_p_q__25[literal_60135];
  assign concat_60313 = {literal_60039, array_index_60224};
  assign sign_ext_60314 = {{20{sub_60225[4]}}, sub_60225};
  assign v_p_a__25 = array_index_60018[7:0];
  assign array_index_60316 = v_p_q__27[literal_60135];
  assign concat_60317 = {literal_60039, array_index_60226};
  assign sign_ext_60318 = {{20{sub_60227[4]}}, sub_60227};
  assign v_p_a__27 = array_index_60019[7:0];
  assign array_index_60320 = v_p_q__29[literal_60135];
  assign concat_60321 = {literal_60039, array_index_60228};
  assign sign_ext_60322 = {{20{sub_60229[4]}}, sub_60229};
  assign v_p_a__29 = array_index_60020[7:0];
  assign array_index_60324 = v_p_q__31[literal_60135];
  assign concat_60325 = {literal_60039, array_index_60230};
  assign sign_ext_60326 = {{20{sub_60231[4]}}, sub_60231};
  assign v_p_a__31 = array_index_60021[7:0];
  assign array_index_60328 = v_p_q__33[literal_60135];
  assign concat_60329 = {literal_60039, array_index_60232};
  assign sign_ext_60330 = {{20{sub_60233[4]}}, sub_60233};
  assign v_p_a__33 = array_index_60022[7:0];
  assign array_index_60332 = v_p_q__35[literal_60135];
  assign concat_60333 = {literal_60039, array_index_60234};
  assign sign_ext_60334 = {{20{sub_60235[4]}}, sub_60235};
  assign v_p_a__35 = array_index_60023[7:0];
  assign array_index_60336 = v_p_q__37[literal_60135];
  assign concat_60337 = {literal_60039, array_index_60236};
  assign sign_ext_60338 = {{20{sub_60237[4]}}, sub_60237};
  assign v_p_a__37 = array_index_60024[7:0];
  assign array_index_60340 = v_p_q__39[literal_60135];
  assign concat_60341 = {literal_60039, array_index_60238};
  assign sign_ext_60342 = {{20{sub_60239[4]}}, sub_60239};
  assign v_p_a__39 = array_index_60025[7:0];
  assign array_index_60344 = v_p_q__41[literal_60135];
  assign concat_60345 = {literal_60039, array_index_60240};
  assign sign_ext_60346 = {{20{sub_60241[4]}}, sub_60241};
  assign v_p_a__41 = array_index_60026[7:0];
  assign array_index_60348 = v_p_q__43[literal_60135];
  assign concat_60349 = {literal_60039, array_index_60242};
  assign sign_ext_60350 = {{20{sub_60243[4]}}, sub_60243};
  assign v_p_a__43 = array_index_60027[7:0];
  assign array_index_60352 = v_p_q__45[literal_60135];
  assign concat_60353 = {literal_60039, array_index_60244};
  assign sign_ext_60354 = {{20{sub_60245[4]}}, sub_60245};
  assign v_p_a__45 = array_index_60028[7:0];
  assign array_index_60356 = v_p_q__47[literal_60135];
  assign concat_60357 = {literal_60039, array_index_60246};
  assign sign_ext_60358 = {{20{sub_60247[4]}}, sub_60247};
  assign v_p_a__47 = array_index_60029[7:0];
  assign array_index_60360 = v_p_q__49[literal_60135];
  assign concat_60361 = {literal_60039, array_index_60248};
  assign sign_ext_60362 = {{20{sub_60249[4]}}, sub_60249};
  assign v_p_a__49 = array_index_60030[7:0];
  assign array_index_60364 = v_p_q__51[literal_60135];
  assign concat_60365 = {literal_60039, array_index_60250};
  assign sign_ext_60366 = {{20{sub_60251[4]}}, sub_60251};
  assign v_p_a__51 = array_index_60031[7:0];
  assign array_index_60368 = v_p_q__53[literal_60135];
  assign concat_60369 = {literal_60039, array_index_60252};
  assign sign_ext_60370 = {{20{sub_60253[4]}}, sub_60253};
  assign v_p_a__53 = array_index_60032[7:0];
  assign array_index_60372 = v_p_q__55[literal_60135];
  assign concat_60373 = {literal_60039, array_index_60254};
  assign sign_ext_60374 = {{20{sub_60255[4]}}, sub_60255};
  assign v_p_a__55 = array_index_60033[7:0];
  assign array_index_60376 = v_p_q__57[literal_60135];
  assign concat_60377 = {literal_60039, array_index_60256};
  assign sign_ext_60378 = {{20{sub_60257[4]}}, sub_60257};
  assign v_p_a__57 = array_index_60034[7:0];
  assign array_index_60380 = v_p_q__59[literal_60135];
  assign concat_60381 = {literal_60039, array_index_60258};
  assign sign_ext_60382 = {{20{sub_60259[4]}}, sub_60259};
  assign v_p_a__59 = array_index_60035[7:0];
  assign array_index_60384 = v_p_q__61[literal_60135];
  assign concat_60385 = {literal_60039, array_index_60260};
  assign sign_ext_60386 = {{20{sub_60261[4]}}, sub_60261};
  assign v_p_a__61 = array_index_60036[7:0];
  assign array_index_60388 = v_p_q__63[literal_60135];
  assign concat_60389 = {literal_60039, array_index_60262};
  assign sign_ext_60390 = {{20{sub_60263[4]}}, sub_60263};
  assign v_p_a__63 = array_index_60037[7:0];
  assign v_tag = selected_data[19:0];
  assign sub_60393 = array_index_60264 - concat_60265;
  assign bit_slice_60394 = sign_ext_60266[24:20];
  assign sign_ext_60395 = {{10{v_p_a__1[7]}}, v_p_a__1};
  assign sub_60396 = array_index_60268 - concat_60269;
  assign bit_slice_60397 = sign_ext_60270[24:20];
  assign sign_ext_60398 = {{10{v_p_a__3[7]}}, v_p_a__3};
  assign sub_60399 = array_index_60272 - concat_60273;
  assign bit_slice_60400 = sign_ext_60274[24:20];
  assign sign_ext_60401 = {{10{v_p_a__5[7]}}, v_p_a__5};
  assign sub_60402 = array_index_60276 - concat_60277;
  assign bit_slice_60403 = sign_ext_60278[24:20];
  assign sign_ext_60404 = {{10{v_p_a__7[7]}}, v_p_a__7};
  assign sub_60405 = array_index_60280 - concat_60281;
  assign bit_slice_60406 = sign_ext_60282[24:20];
  assign sign_ext_60407 = {{10{v_p_a__9[7]}}, v_p_a__9};
  assign sub_60408 = array_index_60284 - concat_60285;
  assign bit_slice_60409 = sign_ext_60286[24:20];
  assign sign_ext_60410 = {{10{v_p_a__11[7]}}, v_p_a__11};
  assign sub_60411 = array_index_60288 - concat_60289;
  assign bit_slice_60412 = sign_ext_60290[24:20];
  assign sign_ext_60413 = {{10{v_p_a__13[7]}}, v_p_a__13};
  assign sub_60414 = array_index_60292 - concat_60293;
  assign bit_slice_60415 = sign_ext_60294[24:20];
  assign sign_ext_60416 = {{10{v_p_a__15[7]}}, v_p_a__15};
  assign sub_60417 = array_index_60296 - concat_60297;
  assign bit_slice_60418 = sign_ext_60298[24:20];
  assign sign_ext_60419 = {{10{v_p_a__17[7]}}, v_p_a__17};
  assign sub_60420 = array_index_60300 - concat_60301;
  assign bit_slice_60421 = sign_ext_60302[24:20];
  assign sign_ext_60422 = {{10{v_p_a__19[7]}}, v_p_a__19};
  assign sub_60423 = array_index_60304 - concat_60305;
  assign bit_slice_60424 = sign_ext_60306[24:20];
  assign sign_ext_60425 = {{10{v_p_a__21[7]}}, v_p_a__21};
  assign sub_60426 = array_index_60308 - concat_60309;
  assign bit_slice_60427 = sign_ext_60310[24:20];
  assign sign_ext_60428 = {{10{v_p_a__23[7]}}, v_p_a__23};
  assign sub_60429 = array_index_60312 - concat_60313;
  assign bit_slice_60430 = sign_ext_60314[24:20];
  assign sign_ext_60431 = {{10{v_p_a__25[7]}}, v_p_a__25};
  assign sub_60432 = array_index_60316 - concat_60317;
  assign bit_slice_60433 = sign_ext_60318[24:20];
  assign sign_ext_60434 = {{10{v_p_a__27[7]}}, v_p_a__27};
  assign sub_60435 = array_index_60320 - concat_60321;
  assign bit_slice_60436 = sign_ext_60322[24:20];
  assign sign_ext_60437 = {{10{v_p_a__29[7]}}, v_p_a__29};
  assign sub_60438 = array_index_60324 - concat_60325;
  assign bit_slice_60439 = sign_ext_60326[24:20];
  assign sign_ext_60440 = {{10{v_p_a__31[7]}}, v_p_a__31};
  assign sub_60441 = array_index_60328 - concat_60329;
  assign bit_slice_60442 = sign_ext_60330[24:20];
  assign sign_ext_60443 = {{10{v_p_a__33[7]}}, v_p_a__33};
  assign sub_60444 = array_index_60332 - concat_60333;
  assign bit_slice_60445 = sign_ext_60334[24:20];
  assign sign_ext_60446 = {{10{v_p_a__35[7]}}, v_p_a__35};
  assign sub_60447 = array_index_60336 - concat_60337;
  assign bit_slice_60448 = sign_ext_60338[24:20];
  assign sign_ext_60449 = {{10{v_p_a__37[7]}}, v_p_a__37};
  assign sub_60450 = array_index_60340 - concat_60341;
  assign bit_slice_60451 = sign_ext_60342[24:20];
  assign sign_ext_60452 = {{10{v_p_a__39[7]}}, v_p_a__39};
  assign sub_60453 = array_index_60344 - concat_60345;
  assign bit_slice_60454 = sign_ext_60346[24:20];
  assign sign_ext_60455 = {{10{v_p_a__41[7]}}, v_p_a__41};
  assign sub_60456 = array_index_60348 - concat_60349;
  assign bit_slice_60457 = sign_ext_60350[24:20];
  assign sign_ext_60458 = {{10{v_p_a__43[7]}}, v_p_a__43};
  assign sub_60459 = array_index_60352 - concat_60353;
  assign bit_slice_60460 = sign_ext_60354[24:20];
  assign sign_ext_60461 = {{10{v_p_a__45[7]}}, v_p_a__45};
  assign sub_60462 = array_index_60356 - concat_60357;
  assign bit_slice_60463 = sign_ext_60358[24:20];
  assign sign_ext_60464 = {{10{v_p_a__47[7]}}, v_p_a__47};
  assign sub_60465 = array_index_60360 - concat_60361;
  assign bit_slice_60466 = sign_ext_60362[24:20];
  assign sign_ext_60467 = {{10{v_p_a__49[7]}}, v_p_a__49};
  assign sub_60468 = array_index_60364 - concat_60365;
  assign bit_slice_60469 = sign_ext_60366[24:20];
  assign sign_ext_60470 = {{10{v_p_a__51[7]}}, v_p_a__51};
  assign sub_60471 = array_index_60368 - concat_60369;
  assign bit_slice_60472 = sign_ext_60370[24:20];
  assign sign_ext_60473 = {{10{v_p_a__53[7]}}, v_p_a__53};
  assign sub_60474 = array_index_60372 - concat_60373;
  assign bit_slice_60475 = sign_ext_60374[24:20];
  assign sign_ext_60476 = {{10{v_p_a__55[7]}}, v_p_a__55};
  assign sub_60477 = array_index_60376 - concat_60377;
  assign bit_slice_60478 = sign_ext_60378[24:20];
  assign sign_ext_60479 = {{10{v_p_a__57[7]}}, v_p_a__57};
  assign sub_60480 = array_index_60380 - concat_60381;
  assign bit_slice_60481 = sign_ext_60382[24:20];
  assign sign_ext_60482 = {{10{v_p_a__59[7]}}, v_p_a__59};
  assign sub_60483 = array_index_60384 - concat_60385;
  assign bit_slice_60484 = sign_ext_60386[24:20];
  assign sign_ext_60485 = {{10{v_p_a__61[7]}}, v_p_a__61};
  assign sub_60486 = array_index_60388 - concat_60389;
  assign bit_slice_60487 = sign_ext_60390[24:20];
  assign sign_ext_60488 = {{10{v_p_a__63[7]}}, v_p_a__63};
  assign v_tag_mode = v_tag[19:17];
  assign literal_60490 = 3'h2;
  assign add_60491 = sub_60393 + bit_slice_60394;
  assign bit_slice_60492 = sign_ext_60266[19:0];
  assign v_p_eight__1 = array_index_60006[23:16];
  assign v_p_b__1 = array_index_60006[15:8];
  assign bit_slice_60495 = sign_ext_60395[17:10];
  assign add_60496 = sub_60396 + bit_slice_60397;
  assign bit_slice_60497 = sign_ext_60270[19:0];
  assign v_p_eight__3 = array_index_60007[23:16];
  assign v_p_b__3 = array_index_60007[15:8];
  assign bit_slice_60500 = sign_ext_60398[17:10];
  assign add_60501 = sub_60399 + bit_slice_60400;
  assign bit_slice_60502 = sign_ext_60274[19:0];
  assign v_p_eight__5 = array_index_60008[23:16];
  assign v_p_b__5 = array_index_60008[15:8];
  assign bit_slice_60505 = sign_ext_60401[17:10];
  assign add_60506 = sub_60402 + bit_slice_60403;
  assign bit_slice_60507 = sign_ext_60278[19:0];
  assign v_p_eight__7 = array_index_60009[23:16];
  assign v_p_b__7 = array_index_60009[15:8];
  assign bit_slice_60510 = sign_ext_60404[17:10];
  assign add_60511 = sub_60405 + bit_slice_60406;
  assign bit_slice_60512 = sign_ext_60282[19:0];
  assign v_p_eight__9 = array_index_60010[23:16];
  assign v_p_b__9 = array_index_60010[15:8];
  assign bit_slice_60515 = sign_ext_60407[17:10];
  assign add_60516 = sub_60408 + bit_slice_60409;
  assign bit_slice_60517 = sign_ext_60286[19:0];
  assign v_p_eight__11 = array_index_60011[23:16];
  assign v_p_b__11 = array_index_60011[15:8];
  assign bit_slice_60520 = sign_ext_60410[17:10];
  assign add_60521 = sub_60411 + bit_slice_60412;
  assign bit_slice_60522 = sign_ext_60290[19:0];
  assign v_p_eight__13 = array_index_60012[23:16];
  assign v_p_b__13 = array_index_60012[15:8];
  assign bit_slice_60525 = sign_ext_60413[17:10];
  assign add_60526 = sub_60414 + bit_slice_60415;
  assign bit_slice_60527 = sign_ext_60294[19:0];
  assign v_p_eight__15 = array_index_60013[23:16];
  assign v_p_b__15 = array_index_60013[15:8];
  assign bit_slice_60530 = sign_ext_60416[17:10];
  assign add_60531 = sub_60417 + bit_slice_60418;
  assign bit_slice_60532 = sign_ext_60298[19:0];
  assign v_p_eight__17 = array_index_60014[23:16];
  assign v_p_b__17 = array_index_60014[15:8];
  assign bit_slice_60535 = sign_ext_60419[17:10];
  assign add_60536 = sub_60420 + bit_slice_60421;
  assign bit_slice_60537 = sign_ext_60302[19:0];
  assign v_p_eight__19 = array_index_60015[23:16];
  assign v_p_b__19 = array_index_60015[15:8];
  assign bit_slice_60540 = sign_ext_60422[17:10];
  assign add_60541 = sub_60423 + bit_slice_60424;
  assign bit_slice_60542 = sign_ext_60306[19:0];
  assign v_p_eight__21 = array_index_60016[23:16];
  assign v_p_b__21 = array_index_60016[15:8];
  assign bit_slice_60545 = sign_ext_60425[17:10];
  assign add_60546 = sub_60426 + bit_slice_60427;
  assign bit_slice_60547 = sign_ext_60310[19:0];
  assign v_p_eight__23 = array_index_60017[23:16];
  assign v_p_b__23 = array_index_60017[15:8];
  assign bit_slice_60550 = sign_ext_60428[17:10];
  assign add_60551 = sub_60429 + bit_slice_60430;
  assign bit_slice_60552 = sign_ext_60314[19:0];
  assign v_p_eight__25 = array_index_60018[23:16];
  assign v_p_b__25 = array_index_60018[15:8];
  assign bit_slice_60555 = sign_ext_60431[17:10];
  assign add_60556 = sub_60432 + bit_slice_60433;
  assign bit_slice_60557 = sign_ext_60318[19:0];
  assign v_p_eight__27 = array_index_60019[23:16];
  assign v_p_b__27 = array_index_60019[15:8];
  assign bit_slice_60560 = sign_ext_60434[17:10];
  assign add_60561 = sub_60435 + bit_slice_60436;
  assign bit_slice_60562 = sign_ext_60322[19:0];
  assign v_p_eight__29 = array_index_60020[23:16];
  assign v_p_b__29 = array_index_60020[15:8];
  assign bit_slice_60565 = sign_ext_60437[17:10];
  assign add_60566 = sub_60438 + bit_slice_60439;
  assign bit_slice_60567 = sign_ext_60326[19:0];
  assign v_p_eight__31 = array_index_60021[23:16];
  assign v_p_b__31 = array_index_60021[15:8];
  assign bit_slice_60570 = sign_ext_60440[17:10];
  assign add_60571 = sub_60441 + bit_slice_60442;
  assign bit_slice_60572 = sign_ext_60330[19:0];
  assign v_p_eight__33 = array_index_60022[23:16];
  assign v_p_b__33 = array_index_60022[15:8];
  assign bit_slice_60575 = sign_ext_60443[17:10];
  assign add_60576 = sub_60444 + bit_slice_60445;
  assign bit_slice_60577 = sign_ext_60334[19:0];
  assign v_p_eight__35 = array_index_60023[23:16];
  assign v_p_b__35 = array_index_60023[15:8];
  assign bit_slice_60580 = sign_ext_60446[17:10];
  assign add_60581 = sub_60447 + bit_slice_60448;
  assign bit_slice_60582 = sign_ext_60338[19:0];
  assign v_p_eight__37 = array_index_60024[23:16];
  assign v_p_b__37 = array_index_60024[15:8];
  assign bit_slice_60585 = sign_ext_60449[17:10];
  assign add_60586 = sub_60450 + bit_slice_60451;
  assign bit_slice_60587 = sign_ext_60342[19:0];
  assign v_p_eight__39 = array_index_60025[23:16];
  assign v_p_b__39 = array_index_60025[15:8];
  assign bit_slice_60590 = sign_ext_60452[17:10];
  assign add_60591 = sub_60453 + bit_slice_60454;
  assign bit_slice_60592 = sign_ext_60346[19:0];
  assign v_p_eight__41 = array_index_60026[23:16];
  assign v_p_b__41 = array_index_60026[15:8];
  assign bit_slice_60595 = sign_ext_60455[17:10];
  assign add_60596 = sub_60456 + bit_slice_60457;
  assign bit_slice_60597 = sign_ext_60350[19:0];
  assign v_p_eight__43 = array_index_60027[23:16];
  assign v_p_b__43 = array_index_60027[15:8];
  assign bit_slice_60600 = sign_ext_60458[17:10];
  assign add_60601 = sub_60459 + bit_slice_60460;
  assign bit_slice_60602 = sign_ext_60354[19:0];
  assign v_p_eight__45 = array_index_60028[23:16];
  assign v_p_b__45 = array_index_60028[15:8];
  assign bit_slice_60605 = sign_ext_60461[17:10];
  assign add_60606 = sub_60462 + bit_slice_60463;
  assign bit_slice_60607 = sign_ext_60358[19:0];
  assign v_p_eight__47 = array_index_60029[23:16];
  assign v_p_b__47 = array_index_60029[15:8];
  assign bit_slice_60610 = sign_ext_60464[17:10];
  assign add_60611 = sub_60465 + bit_slice_60466;
  assign bit_slice_60612 = sign_ext_60362[19:0];
  assign v_p_eight__49 = array_index_60030[23:16];
  assign v_p_b__49 = array_index_60030[15:8];
  assign bit_slice_60615 = sign_ext_60467[17:10];
  assign add_60616 = sub_60468 + bit_slice_60469;
  assign bit_slice_60617 = sign_ext_60366[19:0];
  assign v_p_eight__51 = array_index_60031[23:16];
  assign v_p_b__51 = array_index_60031[15:8];
  assign bit_slice_60620 = sign_ext_60470[17:10];
  assign add_60621 = sub_60471 + bit_slice_60472;
  assign bit_slice_60622 = sign_ext_60370[19:0];
  assign v_p_eight__53 = array_index_60032[23:16];
  assign v_p_b__53 = array_index_60032[15:8];
  assign bit_slice_60625 = sign_ext_60473[17:10];
  assign add_60626 = sub_60474 + bit_slice_60475;
  assign bit_slice_60627 = sign_ext_60374[19:0];
  assign v_p_eight__55 = array_index_60033[23:16];
  assign v_p_b__55 = array_index_60033[15:8];
  assign bit_slice_60630 = sign_ext_60476[17:10];
  assign add_60631 = sub_60477 + bit_slice_60478;
  assign bit_slice_60632 = sign_ext_60378[19:0];
  assign v_p_eight__57 = array_index_60034[23:16];
  assign v_p_b__57 = array_index_60034[15:8];
  assign bit_slice_60635 = sign_ext_60479[17:10];
  assign add_60636 = sub_60480 + bit_slice_60481;
  assign bit_slice_60637 = sign_ext_60382[19:0];
  assign v_p_eight__59 = array_index_60035[23:16];
  assign v_p_b__59 = array_index_60035[15:8];
  assign bit_slice_60640 = sign_ext_60482[17:10];
  assign add_60641 = sub_60483 + bit_slice_60484;
  assign bit_slice_60642 = sign_ext_60386[19:0];
  assign v_p_eight__61 = array_index_60036[23:16];
  assign v_p_b__61 = array_index_60036[15:8];
  assign bit_slice_60645 = sign_ext_60485[17:10];
  assign add_60646 = sub_60486 + bit_slice_60487;
  assign bit_slice_60647 = sign_ext_60390[19:0];
  assign v_p_eight__63 = array_index_60037[23:16];
  assign v_p_b__63 = array_index_60037[15:8];
  assign bit_slice_60650 = sign_ext_60488[17:10];
  assign eq_60651 = v_tag_mode == literal_60490;
  assign concat_60652 = {add_60491, bit_slice_60492};
  assign sign_ext_60653 = {{17{v_p_eight__1[7]}}, v_p_eight__1};
  assign add_60654 = v_p_b__1 + bit_slice_60495;
  assign bit_slice_60655 = sign_ext_60395[9:0];
  assign concat_60656 = {add_60496, bit_slice_60497};
  assign sign_ext_60657 = {{17{v_p_eight__3[7]}}, v_p_eight__3};
  assign add_60658 = v_p_b__3 + bit_slice_60500;
  assign bit_slice_60659 = sign_ext_60398[9:0];
  assign concat_60660 = {add_60501, bit_slice_60502};
  assign sign_ext_60661 = {{17{v_p_eight__5[7]}}, v_p_eight__5};
  assign add_60662 = v_p_b__5 + bit_slice_60505;
  assign bit_slice_60663 = sign_ext_60401[9:0];
  assign concat_60664 = {add_60506, bit_slice_60507};
  assign sign_ext_60665 = {{17{v_p_eight__7[7]}}, v_p_eight__7};
  assign add_60666 = v_p_b__7 + bit_slice_60510;
  assign bit_slice_60667 = sign_ext_60404[9:0];
  assign concat_60668 = {add_60511, bit_slice_60512};
  assign sign_ext_60669 = {{17{v_p_eight__9[7]}}, v_p_eight__9};
  assign add_60670 = v_p_b__9 + bit_slice_60515;
  assign bit_slice_60671 = sign_ext_60407[9:0];
  assign concat_60672 = {add_60516, bit_slice_60517};
  assign sign_ext_60673 = {{17{v_p_eight__11[7]}}, v_p_eight__11};
  assign add_60674 = v_p_b__11 + bit_slice_60520;
  assign bit_slice_60675 = sign_ext_60410[9:0];
  assign concat_60676 = {add_60521, bit_slice_60522};
  assign sign_ext_60677 = {{17{v_p_eight__13[7]}}, v_p_eight__13};
  assign add_60678 = v_p_b__13 + bit_slice_60525;
  assign bit_slice_60679 = sign_ext_60413[9:0];
  assign concat_60680 = {add_60526, bit_slice_60527};
  assign sign_ext_60681 = {{17{v_p_eight__15[7]}}, v_p_eight__15};
  assign add_60682 = v_p_b__15 + bit_slice_60530;
  assign bit_slice_60683 = sign_ext_60416[9:0];
  assign concat_60684 = {add_60531, bit_slice_60532};
  assign sign_ext_60685 = {{17{v_p_eight__17[7]}}, v_p_eight__17};
  assign add_60686 = v_p_b__17 + bit_slice_60535;
  assign bit_slice_60687 = sign_ext_60419[9:0];
  assign concat_60688 = {add_60536, bit_slice_60537};
  assign sign_ext_60689 = {{17{v_p_eight__19[7]}}, v_p_eight__19};
  assign add_60690 = v_p_b__19 + bit_slice_60540;
  assign bit_slice_60691 = sign_ext_60422[9:0];
  assign concat_60692 = {add_60541, bit_slice_60542};
  assign sign_ext_60693 = {{17{v_p_eight__21[7]}}, v_p_eight__21};
  assign add_60694 = v_p_b__21 + bit_slice_60545;
  assign bit_slice_60695 = sign_ext_60425[9:0];
  assign concat_60696 = {add_60546, bit_slice_60547};
  assign sign_ext_60697 = {{17{v_p_eight__23[7]}}, v_p_eight__23};
  assign add_60698 = v_p_b__23 + bit_slice_60550;
  assign bit_slice_60699 = sign_ext_60428[9:0];
  assign concat_60700 = {add_60551, bit_slice_60552};
  assign sign_ext_60701 = {{17{v_p_eight__25[7]}}, v_p_eight__25};
  assign add_60702 = v_p_b__25 + bit_slice_60555;
  assign bit_slice_60703 = sign_ext_60431[9:0];
  assign concat_60704 = {add_60556, bit_slice_60557};
  assign sign_ext_60705 = {{17{v_p_eight__27[7]}}, v_p_eight__27};
  assign add_60706 = v_p_b__27 + bit_slice_60560;
  assign bit_slice_60707 = sign_ext_60434[9:0];
  assign concat_60708 = {add_60561, bit_slice_60562};
  assign sign_ext_60709 = {{17{v_p_eight__29[7]}}, v_p_eight__29};
  assign add_60710 = v_p_b__29 + bit_slice_60565;
  assign bit_slice_60711 = sign_ext_60437[9:0];
  assign concat_60712 = {add_60566, bit_slice_60567};
  assign sign_ext_60713 = {{17{v_p_eight__31[7]}}, v_p_eight__31};
  assign add_60714 = v_p_b__31 + bit_slice_60570;
  assign bit_slice_60715 = sign_ext_60440[9:0];
  assign concat_60716 = {add_60571, bit_slice_60572};
  assign sign_ext_60717 = {{17{v_p_eight__33[7]}}, v_p_eight__33};
  assign add_60718 = v_p_b__33 + bit_slice_60575;
  assign bit_slice_60719 = sign_ext_60443[9:0];
  assign concat_60720 = {add_60576, bit_slice_60577};
  assign sign_ext_60721 = {{17{v_p_eight__35[7]}}, v_p_eight__35};
  assign add_60722 = v_p_b__35 + bit_slice_60580;
  assign bit_slice_60723 = sign_ext_60446[9:0];
  assign concat_60724 = {add_60581, bit_slice_60582};
  assign sign_ext_60725 = {{17{v_p_eight__37[7]}}, v_p_eight__37};
  assign add_60726 = v_p_b__37 + bit_slice_60585;
  assign bit_slice_60727 = sign_ext_60449[9:0];
  assign concat_60728 = {add_60586, bit_slice_60587};
  assign sign_ext_60729 = {{17{v_p_eight__39[7]}}, v_p_eight__39};
  assign add_60730 = v_p_b__39 + bit_slice_60590;
  assign bit_slice_60731 = sign_ext_60452[9:0];
  assign concat_60732 = {add_60591, bit_slice_60592};
  assign sign_ext_60733 = {{17{v_p_eight__41[7]}}, v_p_eight__41};
  assign add_60734 = v_p_b__41 + bit_slice_60595;
  assign bit_slice_60735 = sign_ext_60455[9:0];
  assign concat_60736 = {add_60596, bit_slice_60597};
  assign sign_ext_60737 = {{17{v_p_eight__43[7]}}, v_p_eight__43};
  assign add_60738 = v_p_b__43 + bit_slice_60600;
  assign bit_slice_60739 = sign_ext_60458[9:0];
  assign concat_60740 = {add_60601, bit_slice_60602};
  assign sign_ext_60741 = {{17{v_p_eight__45[7]}}, v_p_eight__45};
  assign add_60742 = v_p_b__45 + bit_slice_60605;
  assign bit_slice_60743 = sign_ext_60461[9:0];
  assign concat_60744 = {add_60606, bit_slice_60607};
  assign sign_ext_60745 = {{17{v_p_eight__47[7]}}, v_p_eight__47};
  assign add_60746 = v_p_b__47 + bit_slice_60610;
  assign bit_slice_60747 = sign_ext_60464[9:0];
  assign concat_60748 = {add_60611, bit_slice_60612};
  assign sign_ext_60749 = {{17{v_p_eight__49[7]}}, v_p_eight__49};
  assign add_60750 = v_p_b__49 + bit_slice_60615;
  assign bit_slice_60751 = sign_ext_60467[9:0];
  assign concat_60752 = {add_60616, bit_slice_60617};
  assign sign_ext_60753 = {{17{v_p_eight__51[7]}}, v_p_eight__51};
  assign add_60754 = v_p_b__51 + bit_slice_60620;
  assign bit_slice_60755 = sign_ext_60470[9:0];
  assign concat_60756 = {add_60621, bit_slice_60622};
  assign sign_ext_60757 = {{17{v_p_eight__53[7]}}, v_p_eight__53};
  assign add_60758 = v_p_b__53 + bit_slice_60625;
  assign bit_slice_60759 = sign_ext_60473[9:0];
  assign concat_60760 = {add_60626, bit_slice_60627};
  assign sign_ext_60761 = {{17{v_p_eight__55[7]}}, v_p_eight__55};
  assign add_60762 = v_p_b__55 + bit_slice_60630;
  assign bit_slice_60763 = sign_ext_60476[9:0];
  assign concat_60764 = {add_60631, bit_slice_60632};
  assign sign_ext_60765 = {{17{v_p_eight__57[7]}}, v_p_eight__57};
  assign add_60766 = v_p_b__57 + bit_slice_60635;
  assign bit_slice_60767 = sign_ext_60479[9:0];
  assign concat_60768 = {add_60636, bit_slice_60637};
  assign sign_ext_60769 = {{17{v_p_eight__59[7]}}, v_p_eight__59};
  assign add_60770 = v_p_b__59 + bit_slice_60640;
  assign bit_slice_60771 = sign_ext_60482[9:0];
  assign concat_60772 = {add_60641, bit_slice_60642};
  assign sign_ext_60773 = {{17{v_p_eight__61[7]}}, v_p_eight__61};
  assign add_60774 = v_p_b__61 + bit_slice_60645;
  assign bit_slice_60775 = sign_ext_60485[9:0];
  assign concat_60776 = {add_60646, bit_slice_60647};
  assign sign_ext_60777 = {{17{v_p_eight__63[7]}}, v_p_eight__63};
  assign add_60778 = v_p_b__63 + bit_slice_60650;
  assign bit_slice_60779 = sign_ext_60488[9:0];
  assign w = eq_60651 ? sign_ext_60653 : concat_60652;
  assign concat_60781 = {add_60654, bit_slice_60655};
  assign w__1 = eq_60651 ? sign_ext_60657 : concat_60656;
  assign concat_60783 = {add_60658, bit_slice_60659};
  assign w__2 = eq_60651 ? sign_ext_60661 : concat_60660;
  assign concat_60785 = {add_60662, bit_slice_60663};
  assign w__3 = eq_60651 ? sign_ext_60665 : concat_60664;
  assign concat_60787 = {add_60666, bit_slice_60667};
  assign w__4 = eq_60651 ? sign_ext_60669 : concat_60668;
  assign concat_60789 = {add_60670, bit_slice_60671};
  assign w__5 = eq_60651 ? sign_ext_60673 : concat_60672;
  assign concat_60791 = {add_60674, bit_slice_60675};
  assign w__6 = eq_60651 ? sign_ext_60677 : concat_60676;
  assign concat_60793 = {add_60678, bit_slice_60679};
  assign w__7 = eq_60651 ? sign_ext_60681 : concat_60680;
  assign concat_60795 = {add_60682, bit_slice_60683};
  assign w__8 = eq_60651 ? sign_ext_60685 : concat_60684;
  assign concat_60797 = {add_60686, bit_slice_60687};
  assign w__9 = eq_60651 ? sign_ext_60689 : concat_60688;
  assign concat_60799 = {add_60690, bit_slice_60691};
  assign w__10 = eq_60651 ? sign_ext_60693 : concat_60692;
  assign concat_60801 = {add_60694, bit_slice_60695};
  assign w__11 = eq_60651 ? sign_ext_60697 : concat_60696;
  assign concat_60803 = {add_60698, bit_slice_60699};
  assign w__12 = eq_60651 ? sign_ext_60701 : concat_60700;
  assign concat_60805 = {add_60702, bit_slice_60703};
  assign w__13 = eq_60651 ? sign_ext_60705 : concat_60704;
  assign concat_60807 = {add_60706, bit_slice_60707};
  assign w__14 = eq_60651 ? sign_ext_60709 : concat_60708;
  assign concat_60809 = {add_60710, bit_slice_60711};
  assign w__15 = eq_60651 ? sign_ext_60713 : concat_60712;
  assign concat_60811 = {add_60714, bit_slice_60715};
  assign w__16 = eq_60651 ? sign_ext_60717 : concat_60716;
  assign concat_60813 = {add_60718, bit_slice_60719};
  assign w__17 = eq_60651 ? sign_ext_60721 : concat_60720;
  assign concat_60815 = {add_60722, bit_slice_60723};
  assign w__18 = eq_60651 ? sign_ext_60725 : concat_60724;
  assign concat_60817 = {add_60726, bit_slice_60727};
  assign w__19 = eq_60651 ? sign_ext_60729 : concat_60728;
  assign concat_60819 = {add_60730, bit_slice_60731};
  assign w__20 = eq_60651 ? sign_ext_60733 : concat_60732;
  assign concat_60821 = {add_60734, bit_slice_60735};
  assign w__21 = eq_60651 ? sign_ext_60737 : concat_60736;
  assign concat_60823 = {add_60738, bit_slice_60739};
  assign w__22 = eq_60651 ? sign_ext_60741 : concat_60740;
  assign concat_60825 = {add_60742, bit_slice_60743};
  assign w__23 = eq_60651 ? sign_ext_60745 : concat_60744;
  assign concat_60827 = {add_60746, bit_slice_60747};
  assign w__24 = eq_60651 ? sign_ext_60749 : concat_60748;
  assign concat_60829 = {add_60750, bit_slice_60751};
  assign w__25 = eq_60651 ? sign_ext_60753 : concat_60752;
  assign concat_60831 = {add_60754, bit_slice_60755};
  assign w__26 = eq_60651 ? sign_ext_60757 : concat_60756;
  assign concat_60833 = {add_60758, bit_slice_60759};
  assign w__27 = eq_60651 ? sign_ext_60761 : concat_60760;
  assign concat_60835 = {add_60762, bit_slice_60763};
  assign w__28 = eq_60651 ? sign_ext_60765 : concat_60764;
  assign concat_60837 = {add_60766, bit_slice_60767};
  assign w__29 = eq_60651 ? sign_ext_60769 : concat_60768;
  assign concat_60839 = {add_60770, bit_slice_60771};
  assign w__30 = eq_60651 ? sign_ext_60773 : concat_60772;
  assign concat_60841 = {add_60774, bit_slice_60775};
  assign w__31 = eq_60651 ? sign_ext_60777 : concat_60776;
  assign concat_60843 = {add_60778, bit_slice_60779};
  assign tuple_60846 = {w, concat_60781};
  assign tuple_60847 = {w__1, concat_60783};
  assign tuple_60848 = {w__2, concat_60785};
  assign tuple_60849 = {w__3, concat_60787};
  assign tuple_60850 = {w__4, concat_60789};
  assign tuple_60851 = {w__5, concat_60791};
  assign tuple_60852 = {w__6, concat_60793};
  assign tuple_60853 = {w__7, concat_60795};
  assign tuple_60854 = {w__8, concat_60797};
  assign tuple_60855 = {w__9, concat_60799};
  assign tuple_60856 = {w__10, concat_60801};
  assign tuple_60857 = {w__11, concat_60803};
  assign tuple_60858 = {w__12, concat_60805};
  assign tuple_60859 = {w__13, concat_60807};
  assign tuple_60860 = {w__14, concat_60809};
  assign tuple_60861 = {w__15, concat_60811};
  assign tuple_60862 = {w__16, concat_60813};
  assign tuple_60863 = {w__17, concat_60815};
  assign tuple_60864 = {w__18, concat_60817};
  assign tuple_60865 = {w__19, concat_60819};
  assign tuple_60866 = {w__20, concat_60821};
  assign tuple_60867 = {w__21, concat_60823};
  assign tuple_60868 = {w__22, concat_60825};
  assign tuple_60869 = {w__23, concat_60827};
  assign tuple_60870 = {w__24, concat_60829};
  assign tuple_60871 = {w__25, concat_60831};
  assign tuple_60872 = {w__26, concat_60833};
  assign tuple_60873 = {w__27, concat_60835};
  assign tuple_60874 = {w__28, concat_60837};
  assign tuple_60875 = {w__29, concat_60839};
  assign tuple_60876 = {w__30, concat_60841};
  assign tuple_60877 = {w__31, concat_60843};
  assign array_60881[0] = tuple_60846;
  assign array_60881[1] = tuple_60847;
  assign array_60881[2] = tuple_60848;
  assign array_60881[3] = tuple_60849;
  assign array_60881[4] = tuple_60850;
  assign array_60881[5] = tuple_60851;
  assign array_60881[6] = tuple_60852;
  assign array_60881[7] = tuple_60853;
  assign array_60881[8] = tuple_60854;
  assign array_60881[9] = tuple_60855;
  assign array_60881[10] = tuple_60856;
  assign array_60881[11] = tuple_60857;
  assign array_60881[12] = tuple_60858;
  assign array_60881[13] = tuple_60859;
  assign array_60881[14] = tuple_60860;
  assign array_60881[15] = tuple_60861;
  assign array_60881[16] = tuple_60862;
  assign array_60881[17] = tuple_60863;
  assign array_60881[18] = tuple_60864;
  assign array_60881[19] = tuple_60865;
  assign array_60881[20] = tuple_60866;
  assign array_60881[21] = tuple_60867;
  assign array_60881[22] = tuple_60868;
  assign array_60881[23] = tuple_60869;
  assign array_60881[24] = tuple_60870;
  assign array_60881[25] = tuple_60871;
  assign array_60881[26] = tuple_60872;
  assign array_60881[27] = tuple_60873;
  assign array_60881[28] = tuple_60874;
  assign array_60881[29] = tuple_60875;
  assign array_60881[30] = tuple_60876;
  assign array_60881[31] = tuple_60877;
  assign tuple_60884 = {{array_60881[31], array_60881[30], array_60881[29], array_60881[28], array_60881[27], array_60881[26], array_60881[25], array_60881[24], array_60881[23], array_60881[22], array_60881[21], array_60881[20], array_60881[19], array_60881[18], array_60881[17], array_60881[16], array_60881[15], array_60881[14], array_60881[13], array_60881[12], array_60881[11], array_60881[10], array_60881[9], array_60881[8], array_60881[7], array_60881[6], array_60881[5], array_60881[4], array_60881[3], array_60881[2], array_60881[1], array_60881[0]}, v_tag};
  assign stage_outputs_valid_0 = selected_valid & encoded_ready;
  assign encoded_data = tuple_60884;
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
  wire [4:0] literal_60901;
  wire [4:0] literal_60902;
  wire [4:0] literal_60903;
  wire [4:0] literal_60904;
  wire [4:0] literal_60905;
  wire [4:0] literal_60906;
  wire [4:0] literal_60907;
  wire [4:0] literal_60908;
  wire [4:0] literal_60909;
  wire [4:0] literal_60910;
  wire [4:0] literal_60911;
  wire [4:0] literal_60912;
  wire [4:0] literal_60913;
  wire [4:0] literal_60914;
  wire [4:0] literal_60915;
  wire [4:0] literal_60916;
  wire [4:0] literal_60917;
  wire [4:0] literal_60918;
  wire [4:0] literal_60919;
  wire [4:0] literal_60920;
  wire [4:0] literal_60921;
  wire [4:0] literal_60922;
  wire [4:0] literal_60923;
  wire [4:0] literal_60924;
  wire [4:0] literal_60925;
  wire [4:0] literal_60926;
  wire [4:0] literal_60927;
  wire [4:0] literal_60928;
  wire [4:0] literal_60929;
  wire [4:0] literal_60930;
  wire [4:0] literal_60931;
  wire [4:0] literal_60932;
  wire [42:0] array_index_60933;
  wire [42:0] array_index_60934;
  wire [42:0] array_index_60935;
  wire [42:0] array_index_60936;
  wire [42:0] array_index_60937;
  wire [42:0] array_index_60938;
  wire [42:0] array_index_60939;
  wire [42:0] array_index_60940;
  wire [42:0] array_index_60941;
  wire [42:0] array_index_60942;
  wire [42:0] array_index_60943;
  wire [42:0] array_index_60944;
  wire [42:0] array_index_60945;
  wire [42:0] array_index_60946;
  wire [42:0] array_index_60947;
  wire [42:0] array_index_60948;
  wire [42:0] array_index_60949;
  wire [42:0] array_index_60950;
  wire [42:0] array_index_60951;
  wire [42:0] array_index_60952;
  wire [42:0] array_index_60953;
  wire [42:0] array_index_60954;
  wire [42:0] array_index_60955;
  wire [42:0] array_index_60956;
  wire [42:0] array_index_60957;
  wire [42:0] array_index_60958;
  wire [42:0] array_index_60959;
  wire [42:0] array_index_60960;
  wire [42:0] array_index_60961;
  wire [42:0] array_index_60962;
  wire [42:0] array_index_60963;
  wire [42:0] array_index_60964;
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
  wire [42:0] smul_61034;
  wire [42:0] smul_61035;
  wire [42:0] smul_61036;
  wire [42:0] smul_61037;
  wire [42:0] smul_61038;
  wire [42:0] smul_61039;
  wire [42:0] smul_61040;
  wire [42:0] smul_61041;
  wire [42:0] smul_61042;
  wire [42:0] smul_61043;
  wire [42:0] smul_61044;
  wire [42:0] smul_61045;
  wire [42:0] smul_61046;
  wire [42:0] smul_61047;
  wire [42:0] smul_61048;
  wire [42:0] smul_61049;
  wire [42:0] smul_61050;
  wire [42:0] smul_61051;
  wire [42:0] smul_61052;
  wire [42:0] smul_61053;
  wire [42:0] smul_61054;
  wire [42:0] smul_61055;
  wire [42:0] smul_61056;
  wire [42:0] smul_61057;
  wire [42:0] smul_61058;
  wire [42:0] smul_61059;
  wire [42:0] smul_61060;
  wire [42:0] smul_61061;
  wire [42:0] smul_61062;
  wire [42:0] smul_61063;
  wire [42:0] smul_61064;
  wire [42:0] smul_61065;
  wire [42:0] array_61068[0:31];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [1395:0] tuple_61071;
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
  assign literal_60901 = 5'h00;
  assign literal_60902 = 5'h01;
  assign literal_60903 = 5'h02;
  assign literal_60904 = 5'h03;
  assign literal_60905 = 5'h04;
  assign literal_60906 = 5'h05;
  assign literal_60907 = 5'h06;
  assign literal_60908 = 5'h07;
  assign literal_60909 = 5'h08;
  assign literal_60910 = 5'h09;
  assign literal_60911 = 5'h0a;
  assign literal_60912 = 5'h0b;
  assign literal_60913 = 5'h0c;
  assign literal_60914 = 5'h0d;
  assign literal_60915 = 5'h0e;
  assign literal_60916 = 5'h0f;
  assign literal_60917 = 5'h10;
  assign literal_60918 = 5'h11;
  assign literal_60919 = 5'h12;
  assign literal_60920 = 5'h13;
  assign literal_60921 = 5'h14;
  assign literal_60922 = 5'h15;
  assign literal_60923 = 5'h16;
  assign literal_60924 = 5'h17;
  assign literal_60925 = 5'h18;
  assign literal_60926 = 5'h19;
  assign literal_60927 = 5'h1a;
  assign literal_60928 = 5'h1b;
  assign literal_60929 = 5'h1c;
  assign literal_60930 = 5'h1d;
  assign literal_60931 = 5'h1e;
  assign literal_60932 = 5'h1f;
  assign array_index_60933 = v_f[literal_60901];
  assign array_index_60934 = v_f[literal_60902];
  assign array_index_60935 = v_f[literal_60903];
  assign array_index_60936 = v_f[literal_60904];
  assign array_index_60937 = v_f[literal_60905];
  assign array_index_60938 = v_f[literal_60906];
  assign array_index_60939 = v_f[literal_60907];
  assign array_index_60940 = v_f[literal_60908];
  assign array_index_60941 = v_f[literal_60909];
  assign array_index_60942 = v_f[literal_60910];
  assign array_index_60943 = v_f[literal_60911];
  assign array_index_60944 = v_f[literal_60912];
  assign array_index_60945 = v_f[literal_60913];
  assign array_index_60946 = v_f[literal_60914];
  assign array_index_60947 = v_f[literal_60915];
  assign array_index_60948 = v_f[literal_60916];
  assign array_index_60949 = v_f[literal_60917];
  assign array_index_60950 = v_f[literal_60918];
  assign array_index_60951 = v_f[literal_60919];
  assign array_index_60952 = v_f[literal_60920];
  assign array_index_60953 = v_f[literal_60921];
  assign array_index_60954 = v_f[literal_60922];
  assign array_index_60955 = v_f[literal_60923];
  assign array_index_60956 = v_f[literal_60924];
  assign array_index_60957 = v_f[literal_60925];
  assign array_index_60958 = v_f[literal_60926];
  assign array_index_60959 = v_f[literal_60927];
  assign array_index_60960 = v_f[literal_60928];
  assign array_index_60961 = v_f[literal_60929];
  assign array_index_60962 = v_f[literal_60930];
  assign array_index_60963 = v_f[literal_60931];
  assign array_index_60964 = v_f[literal_60932];
  assign w = array_index_60933[42:18];
  assign x = array_index_60933[17:0];
  assign w__1 = array_index_60934[42:18];
  assign x__1 = array_index_60934[17:0];
  assign w__2 = array_index_60935[42:18];
  assign x__2 = array_index_60935[17:0];
  assign w__3 = array_index_60936[42:18];
  assign x__3 = array_index_60936[17:0];
  assign w__4 = array_index_60937[42:18];
  assign x__4 = array_index_60937[17:0];
  assign w__5 = array_index_60938[42:18];
  assign x__5 = array_index_60938[17:0];
  assign w__6 = array_index_60939[42:18];
  assign x__6 = array_index_60939[17:0];
  assign w__7 = array_index_60940[42:18];
  assign x__7 = array_index_60940[17:0];
  assign w__8 = array_index_60941[42:18];
  assign x__8 = array_index_60941[17:0];
  assign w__9 = array_index_60942[42:18];
  assign x__9 = array_index_60942[17:0];
  assign w__10 = array_index_60943[42:18];
  assign x__10 = array_index_60943[17:0];
  assign w__11 = array_index_60944[42:18];
  assign x__11 = array_index_60944[17:0];
  assign w__12 = array_index_60945[42:18];
  assign x__12 = array_index_60945[17:0];
  assign w__13 = array_index_60946[42:18];
  assign x__13 = array_index_60946[17:0];
  assign w__14 = array_index_60947[42:18];
  assign x__14 = array_index_60947[17:0];
  assign w__15 = array_index_60948[42:18];
  assign x__15 = array_index_60948[17:0];
  assign w__16 = array_index_60949[42:18];
  assign x__16 = array_index_60949[17:0];
  assign w__17 = array_index_60950[42:18];
  assign x__17 = array_index_60950[17:0];
  assign w__18 = array_index_60951[42:18];
  assign x__18 = array_index_60951[17:0];
  assign w__19 = array_index_60952[42:18];
  assign x__19 = array_index_60952[17:0];
  assign w__20 = array_index_60953[42:18];
  assign x__20 = array_index_60953[17:0];
  assign w__21 = array_index_60954[42:18];
  assign x__21 = array_index_60954[17:0];
  assign w__22 = array_index_60955[42:18];
  assign x__22 = array_index_60955[17:0];
  assign w__23 = array_index_60956[42:18];
  assign x__23 = array_index_60956[17:0];
  assign w__24 = array_index_60957[42:18];
  assign x__24 = array_index_60957[17:0];
  assign w__25 = array_index_60958[42:18];
  assign x__25 = array_index_60958[17:0];
  assign w__26 = array_index_60959[42:18];
  assign x__26 = array_index_60959[17:0];
  assign w__27 = array_index_60960[42:18];
  assign x__27 = array_index_60960[17:0];
  assign w__28 = array_index_60961[42:18];
  assign x__28 = array_index_60961[17:0];
  assign w__29 = array_index_60962[42:18];
  assign x__29 = array_index_60962[17:0];
  assign w__30 = array_index_60963[42:18];
  assign x__30 = array_index_60963[17:0];
  assign w__31 = array_index_60964[42:18];
  assign x__31 = array_index_60964[17:0];
  assign smul_61034 = smul43b_25b_x_18b(w, x);
  assign smul_61035 = smul43b_25b_x_18b(w__1, x__1);
  assign smul_61036 = smul43b_25b_x_18b(w__2, x__2);
  assign smul_61037 = smul43b_25b_x_18b(w__3, x__3);
  assign smul_61038 = smul43b_25b_x_18b(w__4, x__4);
  assign smul_61039 = smul43b_25b_x_18b(w__5, x__5);
  assign smul_61040 = smul43b_25b_x_18b(w__6, x__6);
  assign smul_61041 = smul43b_25b_x_18b(w__7, x__7);
  assign smul_61042 = smul43b_25b_x_18b(w__8, x__8);
  assign smul_61043 = smul43b_25b_x_18b(w__9, x__9);
  assign smul_61044 = smul43b_25b_x_18b(w__10, x__10);
  assign smul_61045 = smul43b_25b_x_18b(w__11, x__11);
  assign smul_61046 = smul43b_25b_x_18b(w__12, x__12);
  assign smul_61047 = smul43b_25b_x_18b(w__13, x__13);
  assign smul_61048 = smul43b_25b_x_18b(w__14, x__14);
  assign smul_61049 = smul43b_25b_x_18b(w__15, x__15);
  assign smul_61050 = smul43b_25b_x_18b(w__16, x__16);
  assign smul_61051 = smul43b_25b_x_18b(w__17, x__17);
  assign smul_61052 = smul43b_25b_x_18b(w__18, x__18);
  assign smul_61053 = smul43b_25b_x_18b(w__19, x__19);
  assign smul_61054 = smul43b_25b_x_18b(w__20, x__20);
  assign smul_61055 = smul43b_25b_x_18b(w__21, x__21);
  assign smul_61056 = smul43b_25b_x_18b(w__22, x__22);
  assign smul_61057 = smul43b_25b_x_18b(w__23, x__23);
  assign smul_61058 = smul43b_25b_x_18b(w__24, x__24);
  assign smul_61059 = smul43b_25b_x_18b(w__25, x__25);
  assign smul_61060 = smul43b_25b_x_18b(w__26, x__26);
  assign smul_61061 = smul43b_25b_x_18b(w__27, x__27);
  assign smul_61062 = smul43b_25b_x_18b(w__28, x__28);
  assign smul_61063 = smul43b_25b_x_18b(w__29, x__29);
  assign smul_61064 = smul43b_25b_x_18b(w__30, x__30);
  assign smul_61065 = smul43b_25b_x_18b(w__31, x__31);
  assign array_61068[0] = smul_61034;
  assign array_61068[1] = smul_61035;
  assign array_61068[2] = smul_61036;
  assign array_61068[3] = smul_61037;
  assign array_61068[4] = smul_61038;
  assign array_61068[5] = smul_61039;
  assign array_61068[6] = smul_61040;
  assign array_61068[7] = smul_61041;
  assign array_61068[8] = smul_61042;
  assign array_61068[9] = smul_61043;
  assign array_61068[10] = smul_61044;
  assign array_61068[11] = smul_61045;
  assign array_61068[12] = smul_61046;
  assign array_61068[13] = smul_61047;
  assign array_61068[14] = smul_61048;
  assign array_61068[15] = smul_61049;
  assign array_61068[16] = smul_61050;
  assign array_61068[17] = smul_61051;
  assign array_61068[18] = smul_61052;
  assign array_61068[19] = smul_61053;
  assign array_61068[20] = smul_61054;
  assign array_61068[21] = smul_61055;
  assign array_61068[22] = smul_61056;
  assign array_61068[23] = smul_61057;
  assign array_61068[24] = smul_61058;
  assign array_61068[25] = smul_61059;
  assign array_61068[26] = smul_61060;
  assign array_61068[27] = smul_61061;
  assign array_61068[28] = smul_61062;
  assign array_61068[29] = smul_61063;
  assign array_61068[30] = smul_61064;
  assign array_61068[31] = smul_61065;
  assign v_tag = encoded_data[19:0];
  assign stage_outputs_valid_0 = encoded_valid & multiplied_ready;
  assign tuple_61071 = {{array_61068[31], array_61068[30], array_61068[29], array_61068[28], array_61068[27], array_61068[26], array_61068[25], array_61068[24], array_61068[23], array_61068[22], array_61068[21], array_61068[20], array_61068[19], array_61068[18], array_61068[17], array_61068[16], array_61068[15], array_61068[14], array_61068[13], array_61068[12], array_61068[11], array_61068[10], array_61068[9], array_61068[8], array_61068[7], array_61068[6], array_61068[5], array_61068[4], array_61068[3], array_61068[2], array_61068[1], array_61068[0]}, v_tag};
  assign encoded_ready = stage_outputs_valid_0;
  assign multiplied_data = tuple_61071;
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
  wire [1:0] literal_62307;
  wire [3:0] literal_62308;
  wire [3:0] literal_62309;
  wire [3:0] literal_62310;
  wire [3:0] literal_62311;
  wire [3:0] literal_62312;
  wire [3:0] literal_62313;
  wire [3:0] literal_62314;
  wire [3:0] literal_62315;
  wire [3:0] literal_62316;
  wire [3:0] literal_62317;
  wire [3:0] literal_62318;
  wire [3:0] literal_62319;
  wire [3:0] literal_62320;
  wire [3:0] literal_62321;
  wire [3:0] literal_62322;
  wire [3:0] literal_62323;
  wire [1:0] literal_62324;
  wire [1:0] literal_62325;
  wire [1:0] literal_62326;
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
  wire [16:0] sign_ext_62455;
  wire literal_62456;
  wire [16:0] sign_ext_62457;
  wire a_carry;
  wire [16:0] sign_ext_62459;
  wire [16:0] sign_ext_62460;
  wire a_carry__1;
  wire [16:0] sign_ext_62462;
  wire [16:0] sign_ext_62463;
  wire a_carry__2;
  wire [16:0] sign_ext_62465;
  wire [16:0] sign_ext_62466;
  wire a_carry__3;
  wire [16:0] sign_ext_62468;
  wire [16:0] sign_ext_62469;
  wire a_carry__4;
  wire [16:0] sign_ext_62471;
  wire [16:0] sign_ext_62472;
  wire a_carry__5;
  wire [16:0] sign_ext_62474;
  wire [16:0] sign_ext_62475;
  wire a_carry__6;
  wire [16:0] sign_ext_62477;
  wire [16:0] sign_ext_62478;
  wire a_carry__7;
  wire [16:0] sign_ext_62480;
  wire [16:0] sign_ext_62481;
  wire a_carry__8;
  wire [16:0] sign_ext_62483;
  wire [16:0] sign_ext_62484;
  wire a_carry__9;
  wire [16:0] sign_ext_62486;
  wire [16:0] sign_ext_62487;
  wire a_carry__10;
  wire [16:0] sign_ext_62489;
  wire [16:0] sign_ext_62490;
  wire a_carry__11;
  wire [16:0] sign_ext_62492;
  wire [16:0] sign_ext_62493;
  wire a_carry__12;
  wire [16:0] sign_ext_62495;
  wire [16:0] sign_ext_62496;
  wire a_carry__13;
  wire [16:0] sign_ext_62498;
  wire [16:0] sign_ext_62499;
  wire a_carry__14;
  wire [16:0] sign_ext_62501;
  wire [16:0] sign_ext_62502;
  wire a_carry__15;
  wire [16:0] sign_ext_62504;
  wire [16:0] sign_ext_62505;
  wire a_carry__16;
  wire [16:0] sign_ext_62507;
  wire [16:0] sign_ext_62508;
  wire a_carry__17;
  wire [16:0] sign_ext_62510;
  wire [16:0] sign_ext_62511;
  wire a_carry__18;
  wire [16:0] sign_ext_62513;
  wire [16:0] sign_ext_62514;
  wire a_carry__19;
  wire [16:0] sign_ext_62516;
  wire [16:0] sign_ext_62517;
  wire a_carry__20;
  wire [16:0] sign_ext_62519;
  wire [16:0] sign_ext_62520;
  wire a_carry__21;
  wire [16:0] sign_ext_62522;
  wire [16:0] sign_ext_62523;
  wire a_carry__22;
  wire [16:0] sign_ext_62525;
  wire [16:0] sign_ext_62526;
  wire a_carry__23;
  wire [16:0] sign_ext_62528;
  wire [16:0] sign_ext_62529;
  wire a_carry__24;
  wire [16:0] sign_ext_62531;
  wire [16:0] sign_ext_62532;
  wire a_carry__25;
  wire [16:0] sign_ext_62534;
  wire [16:0] sign_ext_62535;
  wire a_carry__26;
  wire [16:0] sign_ext_62537;
  wire [16:0] sign_ext_62538;
  wire a_carry__27;
  wire [16:0] sign_ext_62540;
  wire [16:0] sign_ext_62541;
  wire a_carry__28;
  wire [16:0] sign_ext_62543;
  wire [16:0] sign_ext_62544;
  wire a_carry__29;
  wire [16:0] sign_ext_62546;
  wire [16:0] sign_ext_62547;
  wire a_carry__30;
  wire [16:0] sign_ext_62549;
  wire [16:0] sign_ext_62550;
  wire a_carry__31;
  wire [17:0] concat_62552;
  wire [17:0] concat_62553;
  wire [17:0] concat_62554;
  wire [17:0] concat_62555;
  wire [17:0] concat_62556;
  wire [17:0] concat_62557;
  wire [17:0] concat_62558;
  wire [17:0] concat_62559;
  wire [17:0] concat_62560;
  wire [17:0] concat_62561;
  wire [17:0] concat_62562;
  wire [17:0] concat_62563;
  wire [17:0] concat_62564;
  wire [17:0] concat_62565;
  wire [17:0] concat_62566;
  wire [17:0] concat_62567;
  wire [17:0] concat_62568;
  wire [17:0] concat_62569;
  wire [17:0] concat_62570;
  wire [17:0] concat_62571;
  wire [17:0] concat_62572;
  wire [17:0] concat_62573;
  wire [17:0] concat_62574;
  wire [17:0] concat_62575;
  wire [17:0] concat_62576;
  wire [17:0] concat_62577;
  wire [17:0] concat_62578;
  wire [17:0] concat_62579;
  wire [17:0] concat_62580;
  wire [17:0] concat_62581;
  wire [17:0] concat_62582;
  wire [17:0] concat_62583;
  wire [17:0] concat_62584;
  wire [17:0] concat_62585;
  wire [17:0] concat_62586;
  wire [17:0] concat_62587;
  wire [17:0] concat_62588;
  wire [17:0] concat_62589;
  wire [17:0] concat_62590;
  wire [17:0] concat_62591;
  wire [17:0] concat_62592;
  wire [17:0] concat_62593;
  wire [17:0] concat_62594;
  wire [17:0] concat_62595;
  wire [17:0] concat_62596;
  wire [17:0] concat_62597;
  wire [17:0] concat_62598;
  wire [17:0] concat_62599;
  wire [17:0] concat_62600;
  wire [17:0] concat_62601;
  wire [17:0] concat_62602;
  wire [17:0] concat_62603;
  wire [17:0] concat_62604;
  wire [17:0] concat_62605;
  wire [17:0] concat_62606;
  wire [17:0] concat_62607;
  wire [17:0] concat_62608;
  wire [17:0] concat_62609;
  wire [17:0] concat_62610;
  wire [17:0] concat_62611;
  wire [17:0] concat_62612;
  wire [17:0] concat_62613;
  wire [17:0] concat_62614;
  wire [17:0] concat_62615;
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
  wire [17:0] sign_ext_62680;
  wire [17:0] sign_ext_62681;
  wire b_carry;
  wire [17:0] sign_ext_62683;
  wire [17:0] sign_ext_62684;
  wire b_carry__2;
  wire [17:0] sign_ext_62686;
  wire [17:0] sign_ext_62687;
  wire b_carry__4;
  wire [17:0] sign_ext_62689;
  wire [17:0] sign_ext_62690;
  wire b_carry__6;
  wire [17:0] sign_ext_62692;
  wire [17:0] sign_ext_62693;
  wire b_carry__8;
  wire [17:0] sign_ext_62695;
  wire [17:0] sign_ext_62696;
  wire b_carry__10;
  wire [17:0] sign_ext_62698;
  wire [17:0] sign_ext_62699;
  wire b_carry__12;
  wire [17:0] sign_ext_62701;
  wire [17:0] sign_ext_62702;
  wire b_carry__14;
  wire [17:0] sign_ext_62704;
  wire [17:0] sign_ext_62705;
  wire b_carry__16;
  wire [17:0] sign_ext_62707;
  wire [17:0] sign_ext_62708;
  wire b_carry__18;
  wire [17:0] sign_ext_62710;
  wire [17:0] sign_ext_62711;
  wire b_carry__20;
  wire [17:0] sign_ext_62713;
  wire [17:0] sign_ext_62714;
  wire b_carry__22;
  wire [17:0] sign_ext_62716;
  wire [17:0] sign_ext_62717;
  wire b_carry__24;
  wire [17:0] sign_ext_62719;
  wire [17:0] sign_ext_62720;
  wire b_carry__26;
  wire [17:0] sign_ext_62722;
  wire [17:0] sign_ext_62723;
  wire b_carry__28;
  wire [17:0] sign_ext_62725;
  wire [17:0] sign_ext_62726;
  wire b_carry__30;
  wire [18:0] concat_62728;
  wire [18:0] concat_62729;
  wire [18:0] concat_62730;
  wire [18:0] concat_62731;
  wire [18:0] concat_62732;
  wire [18:0] concat_62733;
  wire [18:0] concat_62734;
  wire [18:0] concat_62735;
  wire [18:0] concat_62736;
  wire [18:0] concat_62737;
  wire [18:0] concat_62738;
  wire [18:0] concat_62739;
  wire [18:0] concat_62740;
  wire [18:0] concat_62741;
  wire [18:0] concat_62742;
  wire [18:0] concat_62743;
  wire [18:0] concat_62744;
  wire [18:0] concat_62745;
  wire [18:0] concat_62746;
  wire [18:0] concat_62747;
  wire [18:0] concat_62748;
  wire [18:0] concat_62749;
  wire [18:0] concat_62750;
  wire [18:0] concat_62751;
  wire [18:0] concat_62752;
  wire [18:0] concat_62753;
  wire [18:0] concat_62754;
  wire [18:0] concat_62755;
  wire [18:0] concat_62756;
  wire [18:0] concat_62757;
  wire [18:0] concat_62758;
  wire [18:0] concat_62759;
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
  wire [17:0] bit_slice_62776;
  wire b_carry__1;
  wire [17:0] bit_slice_62778;
  wire b_carry__3;
  wire [17:0] bit_slice_62780;
  wire b_carry__5;
  wire [17:0] bit_slice_62782;
  wire b_carry__7;
  wire [17:0] bit_slice_62784;
  wire b_carry__9;
  wire [17:0] bit_slice_62786;
  wire b_carry__11;
  wire [17:0] bit_slice_62788;
  wire b_carry__13;
  wire [17:0] bit_slice_62790;
  wire b_carry__15;
  wire [17:0] bit_slice_62792;
  wire b_carry__17;
  wire [17:0] bit_slice_62794;
  wire b_carry__19;
  wire [17:0] bit_slice_62796;
  wire b_carry__21;
  wire [17:0] bit_slice_62798;
  wire b_carry__23;
  wire [17:0] bit_slice_62800;
  wire b_carry__25;
  wire [17:0] bit_slice_62802;
  wire b_carry__27;
  wire [17:0] bit_slice_62804;
  wire b_carry__29;
  wire [17:0] bit_slice_62806;
  wire b_carry__31;
  wire [18:0] tuple_62810;
  wire [18:0] tuple_62811;
  wire [18:0] tuple_62812;
  wire [18:0] tuple_62813;
  wire [18:0] tuple_62814;
  wire [18:0] tuple_62815;
  wire [18:0] tuple_62816;
  wire [18:0] tuple_62817;
  wire [18:0] tuple_62818;
  wire [18:0] tuple_62819;
  wire [18:0] tuple_62820;
  wire [18:0] tuple_62821;
  wire [18:0] tuple_62822;
  wire [18:0] tuple_62823;
  wire [18:0] tuple_62824;
  wire [18:0] tuple_62825;
  wire [18:0] array_62829[0:3];
  wire [18:0] array_62830[0:3];
  wire [18:0] array_62831[0:3];
  wire [18:0] array_62832[0:3];
  wire [18:0] array_62835[0:3][0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [323:0] tuple_62838;
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
  assign literal_62307 = 2'h0;
  assign literal_62308 = 4'h0;
  assign literal_62309 = 4'h1;
  assign literal_62310 = 4'h2;
  assign literal_62311 = 4'h3;
  assign literal_62312 = 4'h4;
  assign literal_62313 = 4'h5;
  assign literal_62314 = 4'h6;
  assign literal_62315 = 4'h7;
  assign literal_62316 = 4'h8;
  assign literal_62317 = 4'h9;
  assign literal_62318 = 4'ha;
  assign literal_62319 = 4'hb;
  assign literal_62320 = 4'hc;
  assign literal_62321 = 4'hd;
  assign literal_62322 = 4'he;
  assign literal_62323 = 4'hf;
  assign literal_62324 = 2'h1;
  assign literal_62325 = 2'h2;
  assign literal_62326 = 2'h3;
  assign a = v_t[literal_62307][literal_62308];
  assign b = v_t[literal_62307][literal_62309];
  assign a__1 = v_t[literal_62307][literal_62310];
  assign b__1 = v_t[literal_62307][literal_62311];
  assign a__2 = v_t[literal_62307][literal_62312];
  assign b__2 = v_t[literal_62307][literal_62313];
  assign a__3 = v_t[literal_62307][literal_62314];
  assign b__3 = v_t[literal_62307][literal_62315];
  assign a__4 = v_t[literal_62307][literal_62316];
  assign b__4 = v_t[literal_62307][literal_62317];
  assign a__5 = v_t[literal_62307][literal_62318];
  assign b__5 = v_t[literal_62307][literal_62319];
  assign a__6 = v_t[literal_62307][literal_62320];
  assign b__6 = v_t[literal_62307][literal_62321];
  assign a__7 = v_t[literal_62307][literal_62322];
  assign b__7 = v_t[literal_62307][literal_62323];
  assign a__8 = v_t[literal_62324][literal_62308];
  assign b__8 = v_t[literal_62324][literal_62309];
  assign a__9 = v_t[literal_62324][literal_62310];
  assign b__9 = v_t[literal_62324][literal_62311];
  assign a__10 = v_t[literal_62324][literal_62312];
  assign b__10 = v_t[literal_62324][literal_62313];
  assign a__11 = v_t[literal_62324][literal_62314];
  assign b__11 = v_t[literal_62324][literal_62315];
  assign a__12 = v_t[literal_62324][literal_62316];
  assign b__12 = v_t[literal_62324][literal_62317];
  assign a__13 = v_t[literal_62324][literal_62318];
  assign b__13 = v_t[literal_62324][literal_62319];
  assign a__14 = v_t[literal_62324][literal_62320];
  assign b__14 = v_t[literal_62324][literal_62321];
  assign a__15 = v_t[literal_62324][literal_62322];
  assign b__15 = v_t[literal_62324][literal_62323];
  assign a__16 = v_t[literal_62325][literal_62308];
  assign b__16 = v_t[literal_62325][literal_62309];
  assign a__17 = v_t[literal_62325][literal_62310];
  assign b__17 = v_t[literal_62325][literal_62311];
  assign a__18 = v_t[literal_62325][literal_62312];
  assign b__18 = v_t[literal_62325][literal_62313];
  assign a__19 = v_t[literal_62325][literal_62314];
  assign b__19 = v_t[literal_62325][literal_62315];
  assign a__20 = v_t[literal_62325][literal_62316];
  assign b__20 = v_t[literal_62325][literal_62317];
  assign a__21 = v_t[literal_62325][literal_62318];
  assign b__21 = v_t[literal_62325][literal_62319];
  assign a__22 = v_t[literal_62325][literal_62320];
  assign b__22 = v_t[literal_62325][literal_62321];
  assign a__23 = v_t[literal_62325][literal_62322];
  assign b__23 = v_t[literal_62325][literal_62323];
  assign a__24 = v_t[literal_62326][literal_62308];
  assign b__24 = v_t[literal_62326][literal_62309];
  assign a__25 = v_t[literal_62326][literal_62310];
  assign b__25 = v_t[literal_62326][literal_62311];
  assign a__26 = v_t[literal_62326][literal_62312];
  assign b__26 = v_t[literal_62326][literal_62313];
  assign a__27 = v_t[literal_62326][literal_62314];
  assign b__27 = v_t[literal_62326][literal_62315];
  assign a__28 = v_t[literal_62326][literal_62316];
  assign b__28 = v_t[literal_62326][literal_62317];
  assign a__29 = v_t[literal_62326][literal_62318];
  assign b__29 = v_t[literal_62326][literal_62319];
  assign a__30 = v_t[literal_62326][literal_62320];
  assign b__30 = v_t[literal_62326][literal_62321];
  assign a__31 = v_t[literal_62326][literal_62322];
  assign b__31 = v_t[literal_62326][literal_62323];
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
  assign sign_ext_62455 = {{1{a_value[15]}}, a_value};
  assign literal_62456 = 1'h1;
  assign sign_ext_62457 = {{1{b_value[15]}}, b_value};
  assign a_carry = a[0:0];
  assign sign_ext_62459 = {{1{a_value__1[15]}}, a_value__1};
  assign sign_ext_62460 = {{1{b_value__1[15]}}, b_value__1};
  assign a_carry__1 = a__1[0:0];
  assign sign_ext_62462 = {{1{a_value__2[15]}}, a_value__2};
  assign sign_ext_62463 = {{1{b_value__2[15]}}, b_value__2};
  assign a_carry__2 = a__2[0:0];
  assign sign_ext_62465 = {{1{a_value__3[15]}}, a_value__3};
  assign sign_ext_62466 = {{1{b_value__3[15]}}, b_value__3};
  assign a_carry__3 = a__3[0:0];
  assign sign_ext_62468 = {{1{a_value__4[15]}}, a_value__4};
  assign sign_ext_62469 = {{1{b_value__4[15]}}, b_value__4};
  assign a_carry__4 = a__4[0:0];
  assign sign_ext_62471 = {{1{a_value__5[15]}}, a_value__5};
  assign sign_ext_62472 = {{1{b_value__5[15]}}, b_value__5};
  assign a_carry__5 = a__5[0:0];
  assign sign_ext_62474 = {{1{a_value__6[15]}}, a_value__6};
  assign sign_ext_62475 = {{1{b_value__6[15]}}, b_value__6};
  assign a_carry__6 = a__6[0:0];
  assign sign_ext_62477 = {{1{a_value__7[15]}}, a_value__7};
  assign sign_ext_62478 = {{1{b_value__7[15]}}, b_value__7};
  assign a_carry__7 = a__7[0:0];
  assign sign_ext_62480 = {{1{a_value__8[15]}}, a_value__8};
  assign sign_ext_62481 = {{1{b_value__8[15]}}, b_value__8};
  assign a_carry__8 = a__8[0:0];
  assign sign_ext_62483 = {{1{a_value__9[15]}}, a_value__9};
  assign sign_ext_62484 = {{1{b_value__9[15]}}, b_value__9};
  assign a_carry__9 = a__9[0:0];
  assign sign_ext_62486 = {{1{a_value__10[15]}}, a_value__10};
  assign sign_ext_62487 = {{1{b_value__10[15]}}, b_value__10};
  assign a_carry__10 = a__10[0:0];
  assign sign_ext_62489 = {{1{a_value__11[15]}}, a_value__11};
  assign sign_ext_62490 = {{1{b_value__11[15]}}, b_value__11};
  assign a_carry__11 = a__11[0:0];
  assign sign_ext_62492 = {{1{a_value__12[15]}}, a_value__12};
  assign sign_ext_62493 = {{1{b_value__12[15]}}, b_value__12};
  assign a_carry__12 = a__12[0:0];
  assign sign_ext_62495 = {{1{a_value__13[15]}}, a_value__13};
  assign sign_ext_62496 = {{1{b_value__13[15]}}, b_value__13};
  assign a_carry__13 = a__13[0:0];
  assign sign_ext_62498 = {{1{a_value__14[15]}}, a_value__14};
  assign sign_ext_62499 = {{1{b_value__14[15]}}, b_value__14};
  assign a_carry__14 = a__14[0:0];
  assign sign_ext_62501 = {{1{a_value__15[15]}}, a_value__15};
  assign sign_ext_62502 = {{1{b_value__15[15]}}, b_value__15};
  assign a_carry__15 = a__15[0:0];
  assign sign_ext_62504 = {{1{a_value__16[15]}}, a_value__16};
  assign sign_ext_62505 = {{1{b_value__16[15]}}, b_value__16};
  assign a_carry__16 = a__16[0:0];
  assign sign_ext_62507 = {{1{a_value__17[15]}}, a_value__17};
  assign sign_ext_62508 = {{1{b_value__17[15]}}, b_value__17};
  assign a_carry__17 = a__17[0:0];
  assign sign_ext_62510 = {{1{a_value__18[15]}}, a_value__18};
  assign sign_ext_62511 = {{1{b_value__18[15]}}, b_value__18};
  assign a_carry__18 = a__18[0:0];
  assign sign_ext_62513 = {{1{a_value__19[15]}}, a_value__19};
  assign sign_ext_62514 = {{1{b_value__19[15]}}, b_value__19};
  assign a_carry__19 = a__19[0:0];
  assign sign_ext_62516 = {{1{a_value__20[15]}}, a_value__20};
  assign sign_ext_62517 = {{1{b_value__20[15]}}, b_value__20};
  assign a_carry__20 = a__20[0:0];
  assign sign_ext_62519 = {{1{a_value__21[15]}}, a_value__21};
  assign sign_ext_62520 = {{1{b_value__21[15]}}, b_value__21};
  assign a_carry__21 = a__21[0:0];
  assign sign_ext_62522 = {{1{a_value__22[15]}}, a_value__22};
  assign sign_ext_62523 = {{1{b_value__22[15]}}, b_value__22};
  assign a_carry__22 = a__22[0:0];
  assign sign_ext_62525 = {{1{a_value__23[15]}}, a_value__23};
  assign sign_ext_62526 = {{1{b_value__23[15]}}, b_value__23};
  assign a_carry__23 = a__23[0:0];
  assign sign_ext_62528 = {{1{a_value__24[15]}}, a_value__24};
  assign sign_ext_62529 = {{1{b_value__24[15]}}, b_value__24};
  assign a_carry__24 = a__24[0:0];
  assign sign_ext_62531 = {{1{a_value__25[15]}}, a_value__25};
  assign sign_ext_62532 = {{1{b_value__25[15]}}, b_value__25};
  assign a_carry__25 = a__25[0:0];
  assign sign_ext_62534 = {{1{a_value__26[15]}}, a_value__26};
  assign sign_ext_62535 = {{1{b_value__26[15]}}, b_value__26};
  assign a_carry__26 = a__26[0:0];
  assign sign_ext_62537 = {{1{a_value__27[15]}}, a_value__27};
  assign sign_ext_62538 = {{1{b_value__27[15]}}, b_value__27};
  assign a_carry__27 = a__27[0:0];
  assign sign_ext_62540 = {{1{a_value__28[15]}}, a_value__28};
  assign sign_ext_62541 = {{1{b_value__28[15]}}, b_value__28};
  assign a_carry__28 = a__28[0:0];
  assign sign_ext_62543 = {{1{a_value__29[15]}}, a_value__29};
  assign sign_ext_62544 = {{1{b_value__29[15]}}, b_value__29};
  assign a_carry__29 = a__29[0:0];
  assign sign_ext_62546 = {{1{a_value__30[15]}}, a_value__30};
  assign sign_ext_62547 = {{1{b_value__30[15]}}, b_value__30};
  assign a_carry__30 = a__30[0:0];
  assign sign_ext_62549 = {{1{a_value__31[15]}}, a_value__31};
  assign sign_ext_62550 = {{1{b_value__31[15]}}, b_value__31};
  assign a_carry__31 = a__31[0:0];
  assign concat_62552 = {sign_ext_62455, literal_62456};
  assign concat_62553 = {sign_ext_62457, a_carry};
  assign concat_62554 = {sign_ext_62459, literal_62456};
  assign concat_62555 = {sign_ext_62460, a_carry__1};
  assign concat_62556 = {sign_ext_62462, literal_62456};
  assign concat_62557 = {sign_ext_62463, a_carry__2};
  assign concat_62558 = {sign_ext_62465, literal_62456};
  assign concat_62559 = {sign_ext_62466, a_carry__3};
  assign concat_62560 = {sign_ext_62468, literal_62456};
  assign concat_62561 = {sign_ext_62469, a_carry__4};
  assign concat_62562 = {sign_ext_62471, literal_62456};
  assign concat_62563 = {sign_ext_62472, a_carry__5};
  assign concat_62564 = {sign_ext_62474, literal_62456};
  assign concat_62565 = {sign_ext_62475, a_carry__6};
  assign concat_62566 = {sign_ext_62477, literal_62456};
  assign concat_62567 = {sign_ext_62478, a_carry__7};
  assign concat_62568 = {sign_ext_62480, literal_62456};
  assign concat_62569 = {sign_ext_62481, a_carry__8};
  assign concat_62570 = {sign_ext_62483, literal_62456};
  assign concat_62571 = {sign_ext_62484, a_carry__9};
  assign concat_62572 = {sign_ext_62486, literal_62456};
  assign concat_62573 = {sign_ext_62487, a_carry__10};
  assign concat_62574 = {sign_ext_62489, literal_62456};
  assign concat_62575 = {sign_ext_62490, a_carry__11};
  assign concat_62576 = {sign_ext_62492, literal_62456};
  assign concat_62577 = {sign_ext_62493, a_carry__12};
  assign concat_62578 = {sign_ext_62495, literal_62456};
  assign concat_62579 = {sign_ext_62496, a_carry__13};
  assign concat_62580 = {sign_ext_62498, literal_62456};
  assign concat_62581 = {sign_ext_62499, a_carry__14};
  assign concat_62582 = {sign_ext_62501, literal_62456};
  assign concat_62583 = {sign_ext_62502, a_carry__15};
  assign concat_62584 = {sign_ext_62504, literal_62456};
  assign concat_62585 = {sign_ext_62505, a_carry__16};
  assign concat_62586 = {sign_ext_62507, literal_62456};
  assign concat_62587 = {sign_ext_62508, a_carry__17};
  assign concat_62588 = {sign_ext_62510, literal_62456};
  assign concat_62589 = {sign_ext_62511, a_carry__18};
  assign concat_62590 = {sign_ext_62513, literal_62456};
  assign concat_62591 = {sign_ext_62514, a_carry__19};
  assign concat_62592 = {sign_ext_62516, literal_62456};
  assign concat_62593 = {sign_ext_62517, a_carry__20};
  assign concat_62594 = {sign_ext_62519, literal_62456};
  assign concat_62595 = {sign_ext_62520, a_carry__21};
  assign concat_62596 = {sign_ext_62522, literal_62456};
  assign concat_62597 = {sign_ext_62523, a_carry__22};
  assign concat_62598 = {sign_ext_62525, literal_62456};
  assign concat_62599 = {sign_ext_62526, a_carry__23};
  assign concat_62600 = {sign_ext_62528, literal_62456};
  assign concat_62601 = {sign_ext_62529, a_carry__24};
  assign concat_62602 = {sign_ext_62531, literal_62456};
  assign concat_62603 = {sign_ext_62532, a_carry__25};
  assign concat_62604 = {sign_ext_62534, literal_62456};
  assign concat_62605 = {sign_ext_62535, a_carry__26};
  assign concat_62606 = {sign_ext_62537, literal_62456};
  assign concat_62607 = {sign_ext_62538, a_carry__27};
  assign concat_62608 = {sign_ext_62540, literal_62456};
  assign concat_62609 = {sign_ext_62541, a_carry__28};
  assign concat_62610 = {sign_ext_62543, literal_62456};
  assign concat_62611 = {sign_ext_62544, a_carry__29};
  assign concat_62612 = {sign_ext_62546, literal_62456};
  assign concat_62613 = {sign_ext_62547, a_carry__30};
  assign concat_62614 = {sign_ext_62549, literal_62456};
  assign concat_62615 = {sign_ext_62550, a_carry__31};
  assign sum = concat_62552 + concat_62553;
  assign sum__1 = concat_62554 + concat_62555;
  assign sum__2 = concat_62556 + concat_62557;
  assign sum__3 = concat_62558 + concat_62559;
  assign sum__4 = concat_62560 + concat_62561;
  assign sum__5 = concat_62562 + concat_62563;
  assign sum__6 = concat_62564 + concat_62565;
  assign sum__7 = concat_62566 + concat_62567;
  assign sum__8 = concat_62568 + concat_62569;
  assign sum__9 = concat_62570 + concat_62571;
  assign sum__10 = concat_62572 + concat_62573;
  assign sum__11 = concat_62574 + concat_62575;
  assign sum__12 = concat_62576 + concat_62577;
  assign sum__13 = concat_62578 + concat_62579;
  assign sum__14 = concat_62580 + concat_62581;
  assign sum__15 = concat_62582 + concat_62583;
  assign sum__16 = concat_62584 + concat_62585;
  assign sum__17 = concat_62586 + concat_62587;
  assign sum__18 = concat_62588 + concat_62589;
  assign sum__19 = concat_62590 + concat_62591;
  assign sum__20 = concat_62592 + concat_62593;
  assign sum__21 = concat_62594 + concat_62595;
  assign sum__22 = concat_62596 + concat_62597;
  assign sum__23 = concat_62598 + concat_62599;
  assign sum__24 = concat_62600 + concat_62601;
  assign sum__25 = concat_62602 + concat_62603;
  assign sum__26 = concat_62604 + concat_62605;
  assign sum__27 = concat_62606 + concat_62607;
  assign sum__28 = concat_62608 + concat_62609;
  assign sum__29 = concat_62610 + concat_62611;
  assign sum__30 = concat_62612 + concat_62613;
  assign sum__31 = concat_62614 + concat_62615;
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
  assign sign_ext_62680 = {{1{a_value__32[16]}}, a_value__32};
  assign sign_ext_62681 = {{1{b_value__32[16]}}, b_value__32};
  assign b_carry = b[0:0];
  assign sign_ext_62683 = {{1{a_value__33[16]}}, a_value__33};
  assign sign_ext_62684 = {{1{b_value__33[16]}}, b_value__33};
  assign b_carry__2 = b__2[0:0];
  assign sign_ext_62686 = {{1{a_value__34[16]}}, a_value__34};
  assign sign_ext_62687 = {{1{b_value__34[16]}}, b_value__34};
  assign b_carry__4 = b__4[0:0];
  assign sign_ext_62689 = {{1{a_value__35[16]}}, a_value__35};
  assign sign_ext_62690 = {{1{b_value__35[16]}}, b_value__35};
  assign b_carry__6 = b__6[0:0];
  assign sign_ext_62692 = {{1{a_value__36[16]}}, a_value__36};
  assign sign_ext_62693 = {{1{b_value__36[16]}}, b_value__36};
  assign b_carry__8 = b__8[0:0];
  assign sign_ext_62695 = {{1{a_value__37[16]}}, a_value__37};
  assign sign_ext_62696 = {{1{b_value__37[16]}}, b_value__37};
  assign b_carry__10 = b__10[0:0];
  assign sign_ext_62698 = {{1{a_value__38[16]}}, a_value__38};
  assign sign_ext_62699 = {{1{b_value__38[16]}}, b_value__38};
  assign b_carry__12 = b__12[0:0];
  assign sign_ext_62701 = {{1{a_value__39[16]}}, a_value__39};
  assign sign_ext_62702 = {{1{b_value__39[16]}}, b_value__39};
  assign b_carry__14 = b__14[0:0];
  assign sign_ext_62704 = {{1{a_value__40[16]}}, a_value__40};
  assign sign_ext_62705 = {{1{b_value__40[16]}}, b_value__40};
  assign b_carry__16 = b__16[0:0];
  assign sign_ext_62707 = {{1{a_value__41[16]}}, a_value__41};
  assign sign_ext_62708 = {{1{b_value__41[16]}}, b_value__41};
  assign b_carry__18 = b__18[0:0];
  assign sign_ext_62710 = {{1{a_value__42[16]}}, a_value__42};
  assign sign_ext_62711 = {{1{b_value__42[16]}}, b_value__42};
  assign b_carry__20 = b__20[0:0];
  assign sign_ext_62713 = {{1{a_value__43[16]}}, a_value__43};
  assign sign_ext_62714 = {{1{b_value__43[16]}}, b_value__43};
  assign b_carry__22 = b__22[0:0];
  assign sign_ext_62716 = {{1{a_value__44[16]}}, a_value__44};
  assign sign_ext_62717 = {{1{b_value__44[16]}}, b_value__44};
  assign b_carry__24 = b__24[0:0];
  assign sign_ext_62719 = {{1{a_value__45[16]}}, a_value__45};
  assign sign_ext_62720 = {{1{b_value__45[16]}}, b_value__45};
  assign b_carry__26 = b__26[0:0];
  assign sign_ext_62722 = {{1{a_value__46[16]}}, a_value__46};
  assign sign_ext_62723 = {{1{b_value__46[16]}}, b_value__46};
  assign b_carry__28 = b__28[0:0];
  assign sign_ext_62725 = {{1{a_value__47[16]}}, a_value__47};
  assign sign_ext_62726 = {{1{b_value__47[16]}}, b_value__47};
  assign b_carry__30 = b__30[0:0];
  assign concat_62728 = {sign_ext_62680, literal_62456};
  assign concat_62729 = {sign_ext_62681, b_carry};
  assign concat_62730 = {sign_ext_62683, literal_62456};
  assign concat_62731 = {sign_ext_62684, b_carry__2};
  assign concat_62732 = {sign_ext_62686, literal_62456};
  assign concat_62733 = {sign_ext_62687, b_carry__4};
  assign concat_62734 = {sign_ext_62689, literal_62456};
  assign concat_62735 = {sign_ext_62690, b_carry__6};
  assign concat_62736 = {sign_ext_62692, literal_62456};
  assign concat_62737 = {sign_ext_62693, b_carry__8};
  assign concat_62738 = {sign_ext_62695, literal_62456};
  assign concat_62739 = {sign_ext_62696, b_carry__10};
  assign concat_62740 = {sign_ext_62698, literal_62456};
  assign concat_62741 = {sign_ext_62699, b_carry__12};
  assign concat_62742 = {sign_ext_62701, literal_62456};
  assign concat_62743 = {sign_ext_62702, b_carry__14};
  assign concat_62744 = {sign_ext_62704, literal_62456};
  assign concat_62745 = {sign_ext_62705, b_carry__16};
  assign concat_62746 = {sign_ext_62707, literal_62456};
  assign concat_62747 = {sign_ext_62708, b_carry__18};
  assign concat_62748 = {sign_ext_62710, literal_62456};
  assign concat_62749 = {sign_ext_62711, b_carry__20};
  assign concat_62750 = {sign_ext_62713, literal_62456};
  assign concat_62751 = {sign_ext_62714, b_carry__22};
  assign concat_62752 = {sign_ext_62716, literal_62456};
  assign concat_62753 = {sign_ext_62717, b_carry__24};
  assign concat_62754 = {sign_ext_62719, literal_62456};
  assign concat_62755 = {sign_ext_62720, b_carry__26};
  assign concat_62756 = {sign_ext_62722, literal_62456};
  assign concat_62757 = {sign_ext_62723, b_carry__28};
  assign concat_62758 = {sign_ext_62725, literal_62456};
  assign concat_62759 = {sign_ext_62726, b_carry__30};
  assign sum__32 = concat_62728 + concat_62729;
  assign sum__33 = concat_62730 + concat_62731;
  assign sum__34 = concat_62732 + concat_62733;
  assign sum__35 = concat_62734 + concat_62735;
  assign sum__36 = concat_62736 + concat_62737;
  assign sum__37 = concat_62738 + concat_62739;
  assign sum__38 = concat_62740 + concat_62741;
  assign sum__39 = concat_62742 + concat_62743;
  assign sum__40 = concat_62744 + concat_62745;
  assign sum__41 = concat_62746 + concat_62747;
  assign sum__42 = concat_62748 + concat_62749;
  assign sum__43 = concat_62750 + concat_62751;
  assign sum__44 = concat_62752 + concat_62753;
  assign sum__45 = concat_62754 + concat_62755;
  assign sum__46 = concat_62756 + concat_62757;
  assign sum__47 = concat_62758 + concat_62759;
  assign bit_slice_62776 = sum__32[18:1];
  assign b_carry__1 = b__1[0:0];
  assign bit_slice_62778 = sum__33[18:1];
  assign b_carry__3 = b__3[0:0];
  assign bit_slice_62780 = sum__34[18:1];
  assign b_carry__5 = b__5[0:0];
  assign bit_slice_62782 = sum__35[18:1];
  assign b_carry__7 = b__7[0:0];
  assign bit_slice_62784 = sum__36[18:1];
  assign b_carry__9 = b__9[0:0];
  assign bit_slice_62786 = sum__37[18:1];
  assign b_carry__11 = b__11[0:0];
  assign bit_slice_62788 = sum__38[18:1];
  assign b_carry__13 = b__13[0:0];
  assign bit_slice_62790 = sum__39[18:1];
  assign b_carry__15 = b__15[0:0];
  assign bit_slice_62792 = sum__40[18:1];
  assign b_carry__17 = b__17[0:0];
  assign bit_slice_62794 = sum__41[18:1];
  assign b_carry__19 = b__19[0:0];
  assign bit_slice_62796 = sum__42[18:1];
  assign b_carry__21 = b__21[0:0];
  assign bit_slice_62798 = sum__43[18:1];
  assign b_carry__23 = b__23[0:0];
  assign bit_slice_62800 = sum__44[18:1];
  assign b_carry__25 = b__25[0:0];
  assign bit_slice_62802 = sum__45[18:1];
  assign b_carry__27 = b__27[0:0];
  assign bit_slice_62804 = sum__46[18:1];
  assign b_carry__29 = b__29[0:0];
  assign bit_slice_62806 = sum__47[18:1];
  assign b_carry__31 = b__31[0:0];
  assign tuple_62810 = {bit_slice_62776, b_carry__1};
  assign tuple_62811 = {bit_slice_62778, b_carry__3};
  assign tuple_62812 = {bit_slice_62780, b_carry__5};
  assign tuple_62813 = {bit_slice_62782, b_carry__7};
  assign tuple_62814 = {bit_slice_62784, b_carry__9};
  assign tuple_62815 = {bit_slice_62786, b_carry__11};
  assign tuple_62816 = {bit_slice_62788, b_carry__13};
  assign tuple_62817 = {bit_slice_62790, b_carry__15};
  assign tuple_62818 = {bit_slice_62792, b_carry__17};
  assign tuple_62819 = {bit_slice_62794, b_carry__19};
  assign tuple_62820 = {bit_slice_62796, b_carry__21};
  assign tuple_62821 = {bit_slice_62798, b_carry__23};
  assign tuple_62822 = {bit_slice_62800, b_carry__25};
  assign tuple_62823 = {bit_slice_62802, b_carry__27};
  assign tuple_62824 = {bit_slice_62804, b_carry__29};
  assign tuple_62825 = {bit_slice_62806, b_carry__31};
  assign array_62829[0] = tuple_62810;
  assign array_62829[1] = tuple_62811;
  assign array_62829[2] = tuple_62812;
  assign array_62829[3] = tuple_62813;
  assign array_62830[0] = tuple_62814;
  assign array_62830[1] = tuple_62815;
  assign array_62830[2] = tuple_62816;
  assign array_62830[3] = tuple_62817;
  assign array_62831[0] = tuple_62818;
  assign array_62831[1] = tuple_62819;
  assign array_62831[2] = tuple_62820;
  assign array_62831[3] = tuple_62821;
  assign array_62832[0] = tuple_62822;
  assign array_62832[1] = tuple_62823;
  assign array_62832[2] = tuple_62824;
  assign array_62832[3] = tuple_62825;
  assign array_62835[0][0] = array_62829[0];
  assign array_62835[0][1] = array_62829[1];
  assign array_62835[0][2] = array_62829[2];
  assign array_62835[0][3] = array_62829[3];
  assign array_62835[1][0] = array_62830[0];
  assign array_62835[1][1] = array_62830[1];
  assign array_62835[1][2] = array_62830[2];
  assign array_62835[1][3] = array_62830[3];
  assign array_62835[2][0] = array_62831[0];
  assign array_62835[2][1] = array_62831[1];
  assign array_62835[2][2] = array_62831[2];
  assign array_62835[2][3] = array_62831[3];
  assign array_62835[3][0] = array_62832[0];
  assign array_62835[3][1] = array_62832[1];
  assign array_62835[3][2] = array_62832[2];
  assign array_62835[3][3] = array_62832[3];
  assign v_tag = decoded_data[19:0];
  assign stage_outputs_valid_0 = decoded_valid & reduced__1_ready;
  assign tuple_62838 = {{{array_62835[3][3], array_62835[3][2], array_62835[3][1], array_62835[3][0]}, {array_62835[2][3], array_62835[2][2], array_62835[2][1], array_62835[2][0]}, {array_62835[1][3], array_62835[1][2], array_62835[1][1], array_62835[1][0]}, {array_62835[0][3], array_62835[0][2], array_62835[0][1], array_62835[0][0]}}, v_tag};
  assign decoded_ready = stage_outputs_valid_0;
  assign reduced__1_data = tuple_62838;
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
  wire [1:0] literal_62991;
  wire literal_62992;
  wire [7:0] v_tag_c0;
  wire [1:0] literal_62994;
  wire [7:0] v_tag__1_c1;
  wire [1:0] literal_62996;
  wire [1:0] literal_62997;
  wire [17:0] array_index_62998;
  wire [8:0] concat_62999;
  wire [17:0] array_index_63000;
  wire [8:0] concat_63001;
  wire [17:0] array_index_63002;
  wire [17:0] array_index_63003;
  wire [26:0] smul_63004;
  wire [26:0] smul_63005;
  wire [26:0] smul_63006;
  wire [26:0] smul_63007;
  wire [31:0] sign_ext_63010;
  wire [31:0] sign_ext_63011;
  wire [31:0] sign_ext_63012;
  wire [31:0] sign_ext_63013;
  wire [31:0] sums[0:3];
  wire v_tag__2_last;
  wire [128:0] tuple_63021;
  wire stage_outputs_valid_0;
  assign v_tag = summed_data[19:0];
  assign v_sums[0] = summed_data[37:20];
  assign v_sums[1] = summed_data[55:38];
  assign v_sums[2] = summed_data[73:56];
  assign v_sums[3] = summed_data[91:74];
  assign literal_62991 = 2'h0;
  assign literal_62992 = 1'h0;
  assign v_tag_c0 = v_tag[16:9];
  assign literal_62994 = 2'h1;
  assign v_tag__1_c1 = v_tag[8:1];
  assign literal_62996 = 2'h2;
  assign literal_62997 = 2'h3;
  assign array_index_62998 = v_sums[literal_62991];
  assign concat_62999 = {literal_62992, v_tag_c0};
  assign array_index_63000 = v_sums[literal_62994];
  assign concat_63001 = {literal_62992, v_tag__1_c1};
  assign array_index_63002 = v_sums[literal_62996];
  assign array_index_63003 = v_sums[literal_62997];
  assign smul_63004 = smul27b_18b_x_9b(array_index_62998, concat_62999);
  assign smul_63005 = smul27b_18b_x_9b(array_index_63000, concat_63001);
  assign smul_63006 = smul27b_18b_x_9b(array_index_63002, concat_62999);
  assign smul_63007 = smul27b_18b_x_9b(array_index_63003, concat_63001);
  assign sign_ext_63010 = {{5{smul_63004[26]}}, smul_63004};
  assign sign_ext_63011 = {{5{smul_63005[26]}}, smul_63005};
  assign sign_ext_63012 = {{5{smul_63006[26]}}, smul_63006};
  assign sign_ext_63013 = {{5{smul_63007[26]}}, smul_63007};
  assign sums[0] = sign_ext_63010;
  assign sums[1] = sign_ext_63011;
  assign sums[2] = sign_ext_63012;
  assign sums[3] = sign_ext_63013;
  assign v_tag__2_last = v_tag[0:0];
  assign tuple_63021 = {{sums[3], sums[2], sums[1], sums[0]}, v_tag__2_last};
  assign stage_outputs_valid_0 = summed_valid & scaled_ready;
  assign scaled_data = tuple_63021;
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
  wire [2:0] c_mode__2;
  wire [2:0] literal_59303;
  wire [127:0] c_beat__1;
  wire eq_59306;
  wire bit_slice_59308;
  wire [2:0] literal_59309;
  wire not_59310;
  wire bit_slice_59311;
  wire bit_slice_59313;
  wire [1:0] literal_59314;
  wire [1:0] bit_slice_59315;
  wire bit_slice_59316;
  wire [1:0] bit_slice_59317;
  wire bit_slice_59318;
  wire [1:0] bit_slice_59319;
  wire bit_slice_59320;
  wire [1:0] bit_slice_59321;
  wire bit_slice_59322;
  wire [1:0] bit_slice_59323;
  wire bit_slice_59324;
  wire [1:0] bit_slice_59325;
  wire bit_slice_59326;
  wire [1:0] bit_slice_59327;
  wire bit_slice_59328;
  wire [1:0] bit_slice_59329;
  wire bit_slice_59330;
  wire [1:0] bit_slice_59331;
  wire bit_slice_59332;
  wire [1:0] bit_slice_59333;
  wire bit_slice_59334;
  wire [1:0] bit_slice_59335;
  wire bit_slice_59336;
  wire [1:0] bit_slice_59337;
  wire bit_slice_59338;
  wire [1:0] bit_slice_59339;
  wire bit_slice_59340;
  wire [1:0] bit_slice_59341;
  wire bit_slice_59342;
  wire [1:0] bit_slice_59343;
  wire bit_slice_59344;
  wire [1:0] bit_slice_59345;
  wire bit_slice_59346;
  wire [1:0] bit_slice_59347;
  wire bit_slice_59348;
  wire [1:0] bit_slice_59349;
  wire bit_slice_59350;
  wire [1:0] bit_slice_59351;
  wire bit_slice_59352;
  wire [1:0] bit_slice_59353;
  wire bit_slice_59354;
  wire [1:0] bit_slice_59355;
  wire bit_slice_59356;
  wire [1:0] bit_slice_59357;
  wire bit_slice_59358;
  wire [1:0] bit_slice_59359;
  wire bit_slice_59360;
  wire [1:0] bit_slice_59361;
  wire bit_slice_59362;
  wire [1:0] bit_slice_59363;
  wire bit_slice_59364;
  wire [1:0] bit_slice_59365;
  wire bit_slice_59366;
  wire [1:0] bit_slice_59367;
  wire bit_slice_59368;
  wire [1:0] bit_slice_59369;
  wire bit_slice_59370;
  wire [1:0] bit_slice_59371;
  wire bit_slice_59372;
  wire [1:0] bit_slice_59373;
  wire [1:0] bit_slice_59374;
  wire [1:0] bit_slice_59375;
  wire [1:0] bit_slice_59376;
  wire [1:0] bit_slice_59377;
  wire [1:0] bit_slice_59378;
  wire [1:0] bit_slice_59379;
  wire [1:0] bit_slice_59380;
  wire [1:0] bit_slice_59381;
  wire [1:0] bit_slice_59382;
  wire [1:0] bit_slice_59383;
  wire [1:0] bit_slice_59384;
  wire [1:0] bit_slice_59385;
  wire [1:0] bit_slice_59386;
  wire [1:0] bit_slice_59387;
  wire [1:0] bit_slice_59388;
  wire [1:0] bit_slice_59389;
  wire [1:0] bit_slice_59390;
  wire [1:0] bit_slice_59391;
  wire [1:0] bit_slice_59392;
  wire [1:0] bit_slice_59393;
  wire [1:0] bit_slice_59394;
  wire [1:0] bit_slice_59395;
  wire [1:0] bit_slice_59396;
  wire [1:0] bit_slice_59397;
  wire [1:0] bit_slice_59398;
  wire [1:0] bit_slice_59399;
  wire [1:0] bit_slice_59400;
  wire [1:0] bit_slice_59401;
  wire [1:0] bit_slice_59402;
  wire [1:0] bit_slice_59403;
  wire [1:0] bit_slice_59404;
  wire [1:0] bit_slice_59405;
  wire not_59406;
  wire ne_59407;
  wire [1:0] sign_ext_59408;
  wire not_59409;
  wire [511:0] s_x;
  wire not_59411;
  wire [3:0] four__2;
  wire [3:0] concat_59412;
  wire not_59414;
  wire [3:0] four__3;
  wire [3:0] concat_59415;
  wire not_59417;
  wire [3:0] four__4;
  wire [3:0] concat_59418;
  wire not_59420;
  wire [3:0] four__5;
  wire [3:0] concat_59421;
  wire not_59423;
  wire [3:0] four__6;
  wire [3:0] concat_59424;
  wire not_59426;
  wire [3:0] four__7;
  wire [3:0] concat_59427;
  wire not_59429;
  wire [3:0] four__8;
  wire [3:0] concat_59430;
  wire not_59432;
  wire [3:0] four__9;
  wire [3:0] concat_59433;
  wire not_59435;
  wire [3:0] four__10;
  wire [3:0] concat_59436;
  wire not_59438;
  wire [3:0] four__11;
  wire [3:0] concat_59439;
  wire not_59441;
  wire [3:0] four__12;
  wire [3:0] concat_59442;
  wire not_59444;
  wire [3:0] four__13;
  wire [3:0] concat_59445;
  wire not_59447;
  wire [3:0] four__14;
  wire [3:0] concat_59448;
  wire not_59450;
  wire [3:0] four__15;
  wire [3:0] concat_59451;
  wire not_59453;
  wire [3:0] four__16;
  wire [3:0] concat_59454;
  wire not_59456;
  wire [3:0] four__17;
  wire [3:0] concat_59457;
  wire not_59459;
  wire [3:0] four__18;
  wire [3:0] concat_59460;
  wire not_59462;
  wire [3:0] four__19;
  wire [3:0] concat_59463;
  wire not_59465;
  wire [3:0] four__20;
  wire [3:0] concat_59466;
  wire not_59468;
  wire [3:0] four__21;
  wire [3:0] concat_59469;
  wire not_59471;
  wire [3:0] four__22;
  wire [3:0] concat_59472;
  wire not_59474;
  wire [3:0] four__23;
  wire [3:0] concat_59475;
  wire not_59477;
  wire [3:0] four__24;
  wire [3:0] concat_59478;
  wire not_59480;
  wire [3:0] four__25;
  wire [3:0] concat_59481;
  wire not_59483;
  wire [3:0] four__26;
  wire [3:0] concat_59484;
  wire not_59486;
  wire [3:0] four__27;
  wire [3:0] concat_59487;
  wire not_59489;
  wire [3:0] four__28;
  wire [3:0] concat_59490;
  wire not_59492;
  wire [3:0] four__29;
  wire [3:0] concat_59493;
  wire not_59495;
  wire [3:0] four__30;
  wire [3:0] concat_59496;
  wire not_59498;
  wire [3:0] four__63;
  wire [3:0] concat_59499;
  wire [3:0] four;
  wire [3:0] concat_59501;
  wire [3:0] four__1;
  wire [3:0] concat_59503;
  wire [3:0] concat_59505;
  wire [3:0] concat_59506;
  wire [3:0] concat_59507;
  wire [3:0] concat_59508;
  wire [3:0] concat_59509;
  wire [3:0] concat_59510;
  wire [3:0] concat_59511;
  wire [3:0] concat_59512;
  wire [3:0] concat_59513;
  wire [3:0] concat_59514;
  wire [3:0] concat_59515;
  wire [3:0] concat_59516;
  wire [3:0] concat_59517;
  wire [3:0] concat_59518;
  wire [3:0] concat_59519;
  wire [3:0] concat_59520;
  wire [2:0] literal_59521;
  wire [3:0] concat_59522;
  wire [3:0] concat_59523;
  wire [3:0] concat_59524;
  wire [3:0] concat_59525;
  wire [3:0] concat_59526;
  wire [3:0] concat_59527;
  wire [3:0] concat_59528;
  wire [3:0] concat_59529;
  wire [3:0] concat_59530;
  wire [3:0] concat_59531;
  wire [3:0] concat_59532;
  wire [3:0] concat_59533;
  wire [3:0] concat_59534;
  wire [3:0] concat_59535;
  wire nor_59536;
  wire [1:0] and_59537;
  wire [1:0] bit_slice_59538;
  wire nor_59539;
  wire [1:0] and_59540;
  wire [1:0] bit_slice_59541;
  wire [7:0] s_x_b__2[0:31];
  wire [4:0] literal_59543;
  wire nor_59544;
  wire [3:0] sel_68904;
  wire nor_59546;
  wire [3:0] sel_68903;
  wire [4:0] literal_59548;
  wire nor_59549;
  wire [3:0] sel_68902;
  wire nor_59551;
  wire [3:0] sel_68901;
  wire [4:0] literal_59553;
  wire nor_59554;
  wire [3:0] sel_68900;
  wire nor_59556;
  wire [3:0] sel_68899;
  wire [4:0] literal_59558;
  wire nor_59559;
  wire [3:0] sel_68898;
  wire nor_59561;
  wire [3:0] sel_68897;
  wire [4:0] literal_59563;
  wire nor_59564;
  wire [3:0] sel_68896;
  wire nor_59566;
  wire [3:0] sel_68895;
  wire [4:0] literal_59568;
  wire nor_59569;
  wire [3:0] sel_68894;
  wire nor_59571;
  wire [3:0] sel_68893;
  wire [4:0] literal_59573;
  wire nor_59574;
  wire [3:0] sel_68892;
  wire nor_59576;
  wire [3:0] sel_68891;
  wire [4:0] literal_59578;
  wire nor_59579;
  wire [3:0] sel_68890;
  wire nor_59581;
  wire [3:0] sel_68889;
  wire [4:0] literal_59583;
  wire [7:0] s_x_a__2[0:31];
  wire nor_59585;
  wire [3:0] sel_68888;
  wire nor_59587;
  wire [3:0] sel_68887;
  wire [4:0] literal_59589;
  wire nor_59590;
  wire [3:0] sel_68886;
  wire nor_59592;
  wire [3:0] sel_68885;
  wire [4:0] literal_59594;
  wire nor_59595;
  wire [3:0] sel_68884;
  wire nor_59597;
  wire [3:0] sel_68883;
  wire [4:0] literal_59599;
  wire nor_59600;
  wire [3:0] sel_68882;
  wire nor_59602;
  wire [3:0] sel_68881;
  wire [4:0] literal_59604;
  wire nor_59605;
  wire [3:0] sel_68880;
  wire nor_59607;
  wire [3:0] sel_68879;
  wire [4:0] literal_59609;
  wire nor_59610;
  wire [3:0] sel_68878;
  wire nor_59612;
  wire [3:0] sel_68877;
  wire [4:0] literal_59614;
  wire nor_59615;
  wire [3:0] sel_68876;
  wire nor_59617;
  wire [3:0] sel_68875;
  wire [4:0] literal_59619;
  wire [3:0] sel_68874;
  wire [3:0] sel_68873;
  wire [4:0] literal_59622;
  wire [3:0] sel_68872;
  wire [3:0] sel_68871;
  wire [4:0] literal_59625;
  wire [3:0] sel_68870;
  wire [3:0] sel_68869;
  wire [4:0] literal_59628;
  wire [3:0] sel_68868;
  wire [3:0] sel_68867;
  wire [4:0] literal_59631;
  wire [3:0] sel_68866;
  wire [3:0] sel_68865;
  wire [4:0] literal_59634;
  wire [3:0] sel_68864;
  wire [3:0] sel_68863;
  wire [4:0] literal_59637;
  wire [3:0] sel_68862;
  wire [3:0] sel_68861;
  wire [4:0] literal_59640;
  wire [3:0] sel_68860;
  wire [3:0] sel_68859;
  wire [4:0] literal_59643;
  wire [3:0] sel_68858;
  wire [3:0] sel_68857;
  wire eq_59646;
  wire [4:0] literal_59647;
  wire [3:0] sel_68856;
  wire [3:0] sel_68855;
  wire [4:0] literal_59650;
  wire [3:0] sel_68854;
  wire [3:0] sel_68853;
  wire [4:0] literal_59653;
  wire [3:0] sel_68852;
  wire [3:0] sel_68851;
  wire [4:0] literal_59656;
  wire [3:0] sel_68850;
  wire [3:0] sel_68849;
  wire [4:0] literal_59659;
  wire [3:0] sel_68848;
  wire [3:0] sel_68847;
  wire [4:0] literal_59662;
  wire [3:0] sel_68846;
  wire [3:0] sel_68845;
  wire [4:0] literal_59665;
  wire [3:0] sel_68844;
  wire [3:0] sel_68843;
  wire [4:0] literal_59668;
  wire [4:0] concat_59669;
  wire [4:0] concat_59670;
  wire [3:0] c_z0__1;
  wire [3:0] c_z1__1;
  wire [7:0] array_index_59673;
  wire [7:0] sign_ext_59674;
  wire [4:0] concat_59675;
  wire [4:0] concat_59676;
  wire [7:0] array_index_59677;
  wire [4:0] concat_59678;
  wire [4:0] concat_59679;
  wire [7:0] array_index_59680;
  wire [4:0] concat_59681;
  wire [4:0] concat_59682;
  wire [7:0] array_index_59683;
  wire [4:0] concat_59684;
  wire [4:0] concat_59685;
  wire [7:0] array_index_59686;
  wire [4:0] concat_59687;
  wire [4:0] concat_59688;
  wire [7:0] array_index_59689;
  wire [4:0] concat_59690;
  wire [4:0] concat_59691;
  wire [7:0] array_index_59692;
  wire [4:0] concat_59693;
  wire [4:0] concat_59694;
  wire [7:0] array_index_59695;
  wire [4:0] concat_59696;
  wire [4:0] concat_59697;
  wire [7:0] array_index_59698;
  wire [7:0] array_index_59700;
  wire [7:0] array_index_59699;
  wire [4:0] concat_59701;
  wire [4:0] concat_59702;
  wire [7:0] array_index_59703;
  wire [7:0] array_index_59705;
  wire [7:0] array_index_59704;
  wire [4:0] concat_59706;
  wire [4:0] concat_59707;
  wire [7:0] array_index_59708;
  wire [7:0] array_index_59710;
  wire [7:0] array_index_59709;
  wire [4:0] concat_59711;
  wire [4:0] concat_59712;
  wire [7:0] array_index_59713;
  wire [7:0] array_index_59715;
  wire [7:0] array_index_59714;
  wire [4:0] concat_59716;
  wire [4:0] concat_59717;
  wire [7:0] array_index_59718;
  wire [7:0] array_index_59720;
  wire [7:0] array_index_59719;
  wire [4:0] concat_59721;
  wire [4:0] concat_59722;
  wire [7:0] array_index_59723;
  wire [7:0] array_index_59725;
  wire [7:0] array_index_59724;
  wire [4:0] concat_59726;
  wire [4:0] concat_59727;
  wire [7:0] array_index_59728;
  wire [7:0] array_index_59730;
  wire [7:0] array_index_59729;
  wire [4:0] concat_59731;
  wire [4:0] concat_59732;
  wire [7:0] array_index_59733;
  wire [7:0] array_index_59735;
  wire [7:0] array_index_59734;
  wire [4:0] concat_59736;
  wire [4:0] concat_59737;
  wire [7:0] array_index_59738;
  wire [7:0] array_index_59739;
  wire [4:0] concat_59740;
  wire [4:0] concat_59741;
  wire [7:0] array_index_59742;
  wire [7:0] array_index_59743;
  wire [4:0] concat_59744;
  wire [4:0] concat_59745;
  wire [7:0] array_index_59746;
  wire [7:0] array_index_59747;
  wire [4:0] concat_59748;
  wire [4:0] concat_59749;
  wire [7:0] array_index_59750;
  wire [7:0] array_index_59751;
  wire [4:0] concat_59752;
  wire [4:0] concat_59753;
  wire [7:0] array_index_59754;
  wire [7:0] array_index_59755;
  wire [4:0] concat_59756;
  wire [4:0] concat_59757;
  wire [7:0] array_index_59758;
  wire [7:0] array_index_59759;
  wire [4:0] concat_59760;
  wire [4:0] concat_59761;
  wire [7:0] array_index_59762;
  wire [7:0] array_index_59763;
  wire [4:0] concat_59764;
  wire [4:0] concat_59765;
  wire [7:0] array_index_59766;
  wire [7:0] array_index_59767;
  wire [4:0] concat_59768;
  wire [4:0] concat_59769;
  wire [1:0] concat_59770;
  wire [7:0] array_index_59771;
  wire [7:0] array_index_59772;
  wire [4:0] concat_59773;
  wire [4:0] concat_59774;
  wire [7:0] array_index_59775;
  wire [7:0] array_index_59776;
  wire [4:0] concat_59777;
  wire [4:0] concat_59778;
  wire [7:0] array_index_59779;
  wire [7:0] array_index_59780;
  wire [4:0] concat_59781;
  wire [4:0] concat_59782;
  wire [7:0] array_index_59783;
  wire [7:0] array_index_59784;
  wire [4:0] concat_59785;
  wire [4:0] concat_59786;
  wire [7:0] array_index_59787;
  wire [7:0] array_index_59788;
  wire [4:0] concat_59789;
  wire [4:0] concat_59790;
  wire [7:0] array_index_59791;
  wire [7:0] array_index_59792;
  wire [4:0] concat_59793;
  wire [4:0] concat_59794;
  wire [7:0] array_index_59795;
  wire [7:0] array_index_59796;
  wire [4:0] concat_59797;
  wire [4:0] concat_59798;
  wire [7:0] array_index_59799;
  wire [7:0] array_index_59800;
  wire [4:0] array_59804[0:1];
  wire [3:0] array_59805[0:1];
  wire [7:0] eight;
  wire [7:0] and_59807;
  wire [4:0] array_59808[0:1];
  wire [7:0] eight__1;
  wire [7:0] and_59810;
  wire [4:0] array_59811[0:1];
  wire [7:0] eight__2;
  wire [7:0] and_59813;
  wire [4:0] array_59814[0:1];
  wire [7:0] eight__3;
  wire [7:0] and_59816;
  wire [4:0] array_59817[0:1];
  wire [7:0] eight__4;
  wire [7:0] and_59819;
  wire [4:0] array_59820[0:1];
  wire [7:0] eight__5;
  wire [7:0] and_59822;
  wire [4:0] array_59823[0:1];
  wire [7:0] eight__6;
  wire [7:0] and_59825;
  wire [4:0] array_59826[0:1];
  wire [7:0] eight__7;
  wire [7:0] and_59828;
  wire [4:0] array_59829[0:1];
  wire [7:0] eight__8;
  wire [7:0] and_59831;
  wire [7:0] sel_68842;
  wire [4:0] array_59833[0:1];
  wire [7:0] eight__9;
  wire [7:0] and_59835;
  wire [7:0] sel_68841;
  wire [4:0] array_59837[0:1];
  wire [7:0] eight__10;
  wire [7:0] and_59839;
  wire [7:0] sel_68840;
  wire [4:0] array_59841[0:1];
  wire [7:0] eight__11;
  wire [7:0] and_59843;
  wire [7:0] sel_68839;
  wire [4:0] array_59845[0:1];
  wire [7:0] eight__12;
  wire [7:0] and_59847;
  wire [7:0] sel_68838;
  wire [4:0] array_59849[0:1];
  wire [7:0] eight__13;
  wire [7:0] and_59851;
  wire [7:0] sel_68837;
  wire [4:0] array_59853[0:1];
  wire [7:0] eight__14;
  wire [7:0] and_59855;
  wire [7:0] sel_68836;
  wire [4:0] array_59857[0:1];
  wire [7:0] eight__31;
  wire [7:0] and_59859;
  wire [7:0] sel_68835;
  wire [4:0] array_59861[0:1];
  wire [7:0] sel_68834;
  wire [7:0] and_59863;
  wire [4:0] array_59864[0:1];
  wire [7:0] sel_68833;
  wire [7:0] and_59866;
  wire [4:0] array_59867[0:1];
  wire [7:0] sel_68832;
  wire [7:0] and_59869;
  wire [4:0] array_59870[0:1];
  wire [7:0] sel_68831;
  wire [7:0] and_59872;
  wire [4:0] array_59873[0:1];
  wire [7:0] sel_68830;
  wire [7:0] and_59875;
  wire [4:0] array_59876[0:1];
  wire [7:0] sel_68829;
  wire [7:0] and_59878;
  wire [4:0] array_59879[0:1];
  wire [7:0] sel_68828;
  wire [7:0] and_59881;
  wire [4:0] array_59882[0:1];
  wire [7:0] sel_68827;
  wire [7:0] and_59884;
  wire [4:0] array_59885[0:1];
  wire [7:0] priority_sel_59886;
  wire [7:0] and_59887;
  wire [4:0] array_59888[0:1];
  wire [7:0] priority_sel_59889;
  wire [7:0] and_59890;
  wire [4:0] array_59891[0:1];
  wire [7:0] priority_sel_59892;
  wire [7:0] and_59893;
  wire [4:0] array_59894[0:1];
  wire [7:0] priority_sel_59895;
  wire [7:0] and_59896;
  wire [4:0] array_59897[0:1];
  wire [7:0] priority_sel_59898;
  wire [7:0] and_59899;
  wire [4:0] array_59900[0:1];
  wire [7:0] priority_sel_59901;
  wire [7:0] and_59902;
  wire [4:0] array_59903[0:1];
  wire [7:0] priority_sel_59904;
  wire [7:0] and_59905;
  wire [4:0] array_59906[0:1];
  wire [7:0] priority_sel_59907;
  wire [7:0] and_59908;
  wire [41:0] tuple_59912;
  wire [41:0] tuple_59913;
  wire [41:0] tuple_59914;
  wire [41:0] tuple_59915;
  wire [41:0] tuple_59916;
  wire [41:0] tuple_59917;
  wire [41:0] tuple_59918;
  wire [41:0] tuple_59919;
  wire [41:0] tuple_59920;
  wire [41:0] tuple_59921;
  wire [41:0] tuple_59922;
  wire [41:0] tuple_59923;
  wire [41:0] tuple_59924;
  wire [41:0] tuple_59925;
  wire [41:0] tuple_59926;
  wire [41:0] tuple_59927;
  wire [41:0] tuple_59928;
  wire [41:0] tuple_59929;
  wire [41:0] tuple_59930;
  wire [41:0] tuple_59931;
  wire [41:0] tuple_59932;
  wire [41:0] tuple_59933;
  wire [41:0] tuple_59934;
  wire [41:0] tuple_59935;
  wire [41:0] tuple_59936;
  wire [41:0] tuple_59937;
  wire [41:0] tuple_59938;
  wire [41:0] tuple_59939;
  wire [41:0] tuple_59940;
  wire [41:0] tuple_59941;
  wire [41:0] tuple_59942;
  wire [41:0] tuple_59943;
  wire [7:0] c_c0;
  wire [7:0] c_c1;
  wire s_last;
  wire active_inputs_valid_0;
  wire [41:0] array_59949[0:31];
  wire [19:0] tag;
  wire stage_outputs_valid_0;
  wire [1363:0] tuple_59954;
  assign c_mode__2 = codes_data[26:24];
  assign literal_59303 = 3'h0;
  assign c_beat__1 = codes_data[154:27];
  assign eq_59306 = c_mode__2 == literal_59303;
  assign bit_slice_59308 = c_beat__1[3];
  assign literal_59309 = 3'h4;
  assign not_59310 = ~eq_59306;
  assign bit_slice_59311 = c_beat__1[67];
  assign bit_slice_59313 = c_beat__1[7];
  assign literal_59314 = 2'h0;
  assign bit_slice_59315 = c_beat__1[3:2];
  assign bit_slice_59316 = c_beat__1[71];
  assign bit_slice_59317 = c_beat__1[67:66];
  assign bit_slice_59318 = c_beat__1[11];
  assign bit_slice_59319 = c_beat__1[5:4];
  assign bit_slice_59320 = c_beat__1[75];
  assign bit_slice_59321 = c_beat__1[69:68];
  assign bit_slice_59322 = c_beat__1[15];
  assign bit_slice_59323 = c_beat__1[7:6];
  assign bit_slice_59324 = c_beat__1[79];
  assign bit_slice_59325 = c_beat__1[71:70];
  assign bit_slice_59326 = c_beat__1[19];
  assign bit_slice_59327 = c_beat__1[9:8];
  assign bit_slice_59328 = c_beat__1[83];
  assign bit_slice_59329 = c_beat__1[73:72];
  assign bit_slice_59330 = c_beat__1[23];
  assign bit_slice_59331 = c_beat__1[11:10];
  assign bit_slice_59332 = c_beat__1[87];
  assign bit_slice_59333 = c_beat__1[75:74];
  assign bit_slice_59334 = c_beat__1[27];
  assign bit_slice_59335 = c_beat__1[13:12];
  assign bit_slice_59336 = c_beat__1[91];
  assign bit_slice_59337 = c_beat__1[77:76];
  assign bit_slice_59338 = c_beat__1[31];
  assign bit_slice_59339 = c_beat__1[15:14];
  assign bit_slice_59340 = c_beat__1[95];
  assign bit_slice_59341 = c_beat__1[79:78];
  assign bit_slice_59342 = c_beat__1[35];
  assign bit_slice_59343 = c_beat__1[17:16];
  assign bit_slice_59344 = c_beat__1[99];
  assign bit_slice_59345 = c_beat__1[81:80];
  assign bit_slice_59346 = c_beat__1[39];
  assign bit_slice_59347 = c_beat__1[19:18];
  assign bit_slice_59348 = c_beat__1[103];
  assign bit_slice_59349 = c_beat__1[83:82];
  assign bit_slice_59350 = c_beat__1[43];
  assign bit_slice_59351 = c_beat__1[21:20];
  assign bit_slice_59352 = c_beat__1[107];
  assign bit_slice_59353 = c_beat__1[85:84];
  assign bit_slice_59354 = c_beat__1[47];
  assign bit_slice_59355 = c_beat__1[23:22];
  assign bit_slice_59356 = c_beat__1[111];
  assign bit_slice_59357 = c_beat__1[87:86];
  assign bit_slice_59358 = c_beat__1[51];
  assign bit_slice_59359 = c_beat__1[25:24];
  assign bit_slice_59360 = c_beat__1[115];
  assign bit_slice_59361 = c_beat__1[89:88];
  assign bit_slice_59362 = c_beat__1[55];
  assign bit_slice_59363 = c_beat__1[27:26];
  assign bit_slice_59364 = c_beat__1[119];
  assign bit_slice_59365 = c_beat__1[91:90];
  assign bit_slice_59366 = c_beat__1[59];
  assign bit_slice_59367 = c_beat__1[29:28];
  assign bit_slice_59368 = c_beat__1[123];
  assign bit_slice_59369 = c_beat__1[93:92];
  assign bit_slice_59370 = c_beat__1[63];
  assign bit_slice_59371 = c_beat__1[31:30];
  assign bit_slice_59372 = c_beat__1[127];
  assign bit_slice_59373 = c_beat__1[95:94];
  assign bit_slice_59374 = c_beat__1[33:32];
  assign bit_slice_59375 = c_beat__1[97:96];
  assign bit_slice_59376 = c_beat__1[35:34];
  assign bit_slice_59377 = c_beat__1[99:98];
  assign bit_slice_59378 = c_beat__1[37:36];
  assign bit_slice_59379 = c_beat__1[101:100];
  assign bit_slice_59380 = c_beat__1[39:38];
  assign bit_slice_59381 = c_beat__1[103:102];
  assign bit_slice_59382 = c_beat__1[41:40];
  assign bit_slice_59383 = c_beat__1[105:104];
  assign bit_slice_59384 = c_beat__1[43:42];
  assign bit_slice_59385 = c_beat__1[107:106];
  assign bit_slice_59386 = c_beat__1[45:44];
  assign bit_slice_59387 = c_beat__1[109:108];
  assign bit_slice_59388 = c_beat__1[47:46];
  assign bit_slice_59389 = c_beat__1[111:110];
  assign bit_slice_59390 = c_beat__1[49:48];
  assign bit_slice_59391 = c_beat__1[113:112];
  assign bit_slice_59392 = c_beat__1[51:50];
  assign bit_slice_59393 = c_beat__1[115:114];
  assign bit_slice_59394 = c_beat__1[53:52];
  assign bit_slice_59395 = c_beat__1[117:116];
  assign bit_slice_59396 = c_beat__1[55:54];
  assign bit_slice_59397 = c_beat__1[119:118];
  assign bit_slice_59398 = c_beat__1[57:56];
  assign bit_slice_59399 = c_beat__1[121:120];
  assign bit_slice_59400 = c_beat__1[59:58];
  assign bit_slice_59401 = c_beat__1[123:122];
  assign bit_slice_59402 = c_beat__1[61:60];
  assign bit_slice_59403 = c_beat__1[125:124];
  assign bit_slice_59404 = c_beat__1[63:62];
  assign bit_slice_59405 = c_beat__1[127:126];
  assign not_59406 = ~bit_slice_59308;
  assign ne_59407 = c_mode__2 != literal_59309;
  assign sign_ext_59408 = {2{not_59310}};
  assign not_59409 = ~bit_slice_59311;
  assign s_x = slices_data[512:1];
  assign not_59411 = ~bit_slice_59313;
  assign four__2 = c_beat__1[7:4];
  assign concat_59412 = {literal_59314, bit_slice_59315};
  assign not_59414 = ~bit_slice_59316;
  assign four__3 = c_beat__1[71:68];
  assign concat_59415 = {literal_59314, bit_slice_59317};
  assign not_59417 = ~bit_slice_59318;
  assign four__4 = c_beat__1[11:8];
  assign concat_59418 = {literal_59314, bit_slice_59319};
  assign not_59420 = ~bit_slice_59320;
  assign four__5 = c_beat__1[75:72];
  assign concat_59421 = {literal_59314, bit_slice_59321};
  assign not_59423 = ~bit_slice_59322;
  assign four__6 = c_beat__1[15:12];
  assign concat_59424 = {literal_59314, bit_slice_59323};
  assign not_59426 = ~bit_slice_59324;
  assign four__7 = c_beat__1[79:76];
  assign concat_59427 = {literal_59314, bit_slice_59325};
  assign not_59429 = ~bit_slice_59326;
  assign four__8 = c_beat__1[19:16];
  assign concat_59430 = {literal_59314, bit_slice_59327};
  assign not_59432 = ~bit_slice_59328;
  assign four__9 = c_beat__1[83:80];
  assign concat_59433 = {literal_59314, bit_slice_59329};
  assign not_59435 = ~bit_slice_59330;
  assign four__10 = c_beat__1[23:20];
  assign concat_59436 = {literal_59314, bit_slice_59331};
  assign not_59438 = ~bit_slice_59332;
  assign four__11 = c_beat__1[87:84];
  assign concat_59439 = {literal_59314, bit_slice_59333};
  assign not_59441 = ~bit_slice_59334;
  assign four__12 = c_beat__1[27:24];
  assign concat_59442 = {literal_59314, bit_slice_59335};
  assign not_59444 = ~bit_slice_59336;
  assign four__13 = c_beat__1[91:88];
  assign concat_59445 = {literal_59314, bit_slice_59337};
  assign not_59447 = ~bit_slice_59338;
  assign four__14 = c_beat__1[31:28];
  assign concat_59448 = {literal_59314, bit_slice_59339};
  assign not_59450 = ~bit_slice_59340;
  assign four__15 = c_beat__1[95:92];
  assign concat_59451 = {literal_59314, bit_slice_59341};
  assign not_59453 = ~bit_slice_59342;
  assign four__16 = c_beat__1[35:32];
  assign concat_59454 = {literal_59314, bit_slice_59343};
  assign not_59456 = ~bit_slice_59344;
  assign four__17 = c_beat__1[99:96];
  assign concat_59457 = {literal_59314, bit_slice_59345};
  assign not_59459 = ~bit_slice_59346;
  assign four__18 = c_beat__1[39:36];
  assign concat_59460 = {literal_59314, bit_slice_59347};
  assign not_59462 = ~bit_slice_59348;
  assign four__19 = c_beat__1[103:100];
  assign concat_59463 = {literal_59314, bit_slice_59349};
  assign not_59465 = ~bit_slice_59350;
  assign four__20 = c_beat__1[43:40];
  assign concat_59466 = {literal_59314, bit_slice_59351};
  assign not_59468 = ~bit_slice_59352;
  assign four__21 = c_beat__1[107:104];
  assign concat_59469 = {literal_59314, bit_slice_59353};
  assign not_59471 = ~bit_slice_59354;
  assign four__22 = c_beat__1[47:44];
  assign concat_59472 = {literal_59314, bit_slice_59355};
  assign not_59474 = ~bit_slice_59356;
  assign four__23 = c_beat__1[111:108];
  assign concat_59475 = {literal_59314, bit_slice_59357};
  assign not_59477 = ~bit_slice_59358;
  assign four__24 = c_beat__1[51:48];
  assign concat_59478 = {literal_59314, bit_slice_59359};
  assign not_59480 = ~bit_slice_59360;
  assign four__25 = c_beat__1[115:112];
  assign concat_59481 = {literal_59314, bit_slice_59361};
  assign not_59483 = ~bit_slice_59362;
  assign four__26 = c_beat__1[55:52];
  assign concat_59484 = {literal_59314, bit_slice_59363};
  assign not_59486 = ~bit_slice_59364;
  assign four__27 = c_beat__1[119:116];
  assign concat_59487 = {literal_59314, bit_slice_59365};
  assign not_59489 = ~bit_slice_59366;
  assign four__28 = c_beat__1[59:56];
  assign concat_59490 = {literal_59314, bit_slice_59367};
  assign not_59492 = ~bit_slice_59368;
  assign four__29 = c_beat__1[123:120];
  assign concat_59493 = {literal_59314, bit_slice_59369};
  assign not_59495 = ~bit_slice_59370;
  assign four__30 = c_beat__1[63:60];
  assign concat_59496 = {literal_59314, bit_slice_59371};
  assign not_59498 = ~bit_slice_59372;
  assign four__63 = c_beat__1[127:124];
  assign concat_59499 = {literal_59314, bit_slice_59373};
  assign four = c_beat__1[3:0];
  assign concat_59501 = {literal_59314, bit_slice_59374};
  assign four__1 = c_beat__1[67:64];
  assign concat_59503 = {literal_59314, bit_slice_59375};
  assign concat_59505 = {literal_59314, bit_slice_59376};
  assign concat_59506 = {literal_59314, bit_slice_59377};
  assign concat_59507 = {literal_59314, bit_slice_59378};
  assign concat_59508 = {literal_59314, bit_slice_59379};
  assign concat_59509 = {literal_59314, bit_slice_59380};
  assign concat_59510 = {literal_59314, bit_slice_59381};
  assign concat_59511 = {literal_59314, bit_slice_59382};
  assign concat_59512 = {literal_59314, bit_slice_59383};
  assign concat_59513 = {literal_59314, bit_slice_59384};
  assign concat_59514 = {literal_59314, bit_slice_59385};
  assign concat_59515 = {literal_59314, bit_slice_59386};
  assign concat_59516 = {literal_59314, bit_slice_59387};
  assign concat_59517 = {literal_59314, bit_slice_59388};
  assign concat_59518 = {literal_59314, bit_slice_59389};
  assign concat_59519 = {literal_59314, bit_slice_59390};
  assign concat_59520 = {literal_59314, bit_slice_59391};
  assign literal_59521 = 3'h2;
  assign concat_59522 = {literal_59314, bit_slice_59392};
  assign concat_59523 = {literal_59314, bit_slice_59393};
  assign concat_59524 = {literal_59314, bit_slice_59394};
  assign concat_59525 = {literal_59314, bit_slice_59395};
  assign concat_59526 = {literal_59314, bit_slice_59396};
  assign concat_59527 = {literal_59314, bit_slice_59397};
  assign concat_59528 = {literal_59314, bit_slice_59398};
  assign concat_59529 = {literal_59314, bit_slice_59399};
  assign concat_59530 = {literal_59314, bit_slice_59400};
  assign concat_59531 = {literal_59314, bit_slice_59401};
  assign concat_59532 = {literal_59314, bit_slice_59402};
  assign concat_59533 = {literal_59314, bit_slice_59403};
  assign concat_59534 = {literal_59314, bit_slice_59404};
  assign concat_59535 = {literal_59314, bit_slice_59405};
  assign nor_59536 = ~(not_59406 | ne_59407);
  assign and_59537 = bit_slice_59315 & sign_ext_59408;
  assign bit_slice_59538 = c_beat__1[1:0];
  assign nor_59539 = ~(not_59409 | ne_59407);
  assign and_59540 = bit_slice_59317 & sign_ext_59408;
  assign bit_slice_59541 = c_beat__1[65:64];
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
  assign literal_59543 = 5'h00;
  assign nor_59544 = ~(not_59411 | ne_59407);
  assign sel_68904 = eq_59306 ? concat_59412 : four__2;
  assign nor_59546 = ~(not_59414 | ne_59407);
  assign sel_68903 = eq_59306 ? concat_59415 : four__3;
  assign literal_59548 = 5'h01;
  assign nor_59549 = ~(not_59417 | ne_59407);
  assign sel_68902 = eq_59306 ? concat_59418 : four__4;
  assign nor_59551 = ~(not_59420 | ne_59407);
  assign sel_68901 = eq_59306 ? concat_59421 : four__5;
  assign literal_59553 = 5'h02;
  assign nor_59554 = ~(not_59423 | ne_59407);
  assign sel_68900 = eq_59306 ? concat_59424 : four__6;
  assign nor_59556 = ~(not_59426 | ne_59407);
  assign sel_68899 = eq_59306 ? concat_59427 : four__7;
  assign literal_59558 = 5'h03;
  assign nor_59559 = ~(not_59429 | ne_59407);
  assign sel_68898 = eq_59306 ? concat_59430 : four__8;
  assign nor_59561 = ~(not_59432 | ne_59407);
  assign sel_68897 = eq_59306 ? concat_59433 : four__9;
  assign literal_59563 = 5'h04;
  assign nor_59564 = ~(not_59435 | ne_59407);
  assign sel_68896 = eq_59306 ? concat_59436 : four__10;
  assign nor_59566 = ~(not_59438 | ne_59407);
  assign sel_68895 = eq_59306 ? concat_59439 : four__11;
  assign literal_59568 = 5'h05;
  assign nor_59569 = ~(not_59441 | ne_59407);
  assign sel_68894 = eq_59306 ? concat_59442 : four__12;
  assign nor_59571 = ~(not_59444 | ne_59407);
  assign sel_68893 = eq_59306 ? concat_59445 : four__13;
  assign literal_59573 = 5'h06;
  assign nor_59574 = ~(not_59447 | ne_59407);
  assign sel_68892 = eq_59306 ? concat_59448 : four__14;
  assign nor_59576 = ~(not_59450 | ne_59407);
  assign sel_68891 = eq_59306 ? concat_59451 : four__15;
  assign literal_59578 = 5'h07;
  assign nor_59579 = ~(not_59453 | ne_59407);
  assign sel_68890 = eq_59306 ? concat_59454 : four__16;
  assign nor_59581 = ~(not_59456 | ne_59407);
  assign sel_68889 = eq_59306 ? concat_59457 : four__17;
  assign literal_59583 = 5'h08;
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
  assign nor_59585 = ~(not_59459 | ne_59407);
  assign sel_68888 = eq_59306 ? concat_59460 : four__18;
  assign nor_59587 = ~(not_59462 | ne_59407);
  assign sel_68887 = eq_59306 ? concat_59463 : four__19;
  assign literal_59589 = 5'h09;
  assign nor_59590 = ~(not_59465 | ne_59407);
  assign sel_68886 = eq_59306 ? concat_59466 : four__20;
  assign nor_59592 = ~(not_59468 | ne_59407);
  assign sel_68885 = eq_59306 ? concat_59469 : four__21;
  assign literal_59594 = 5'h0a;
  assign nor_59595 = ~(not_59471 | ne_59407);
  assign sel_68884 = eq_59306 ? concat_59472 : four__22;
  assign nor_59597 = ~(not_59474 | ne_59407);
  assign sel_68883 = eq_59306 ? concat_59475 : four__23;
  assign literal_59599 = 5'h0b;
  assign nor_59600 = ~(not_59477 | ne_59407);
  assign sel_68882 = eq_59306 ? concat_59478 : four__24;
  assign nor_59602 = ~(not_59480 | ne_59407);
  assign sel_68881 = eq_59306 ? concat_59481 : four__25;
  assign literal_59604 = 5'h0c;
  assign nor_59605 = ~(not_59483 | ne_59407);
  assign sel_68880 = eq_59306 ? concat_59484 : four__26;
  assign nor_59607 = ~(not_59486 | ne_59407);
  assign sel_68879 = eq_59306 ? concat_59487 : four__27;
  assign literal_59609 = 5'h0d;
  assign nor_59610 = ~(not_59489 | ne_59407);
  assign sel_68878 = eq_59306 ? concat_59490 : four__28;
  assign nor_59612 = ~(not_59492 | ne_59407);
  assign sel_68877 = eq_59306 ? concat_59493 : four__29;
  assign literal_59614 = 5'h0e;
  assign nor_59615 = ~(not_59495 | ne_59407);
  assign sel_68876 = eq_59306 ? concat_59496 : four__30;
  assign nor_59617 = ~(not_59498 | ne_59407);
  assign sel_68875 = eq_59306 ? concat_59499 : four__63;
  assign literal_59619 = 5'h0f;
  assign sel_68874 = eq_59306 ? concat_59501 : four;
  assign sel_68873 = eq_59306 ? concat_59503 : four__1;
  assign literal_59622 = 5'h10;
  assign sel_68872 = eq_59306 ? concat_59505 : four__2;
  assign sel_68871 = eq_59306 ? concat_59506 : four__3;
  assign literal_59625 = 5'h11;
  assign sel_68870 = eq_59306 ? concat_59507 : four__4;
  assign sel_68869 = eq_59306 ? concat_59508 : four__5;
  assign literal_59628 = 5'h12;
  assign sel_68868 = eq_59306 ? concat_59509 : four__6;
  assign sel_68867 = eq_59306 ? concat_59510 : four__7;
  assign literal_59631 = 5'h13;
  assign sel_68866 = eq_59306 ? concat_59511 : four__8;
  assign sel_68865 = eq_59306 ? concat_59512 : four__9;
  assign literal_59634 = 5'h14;
  assign sel_68864 = eq_59306 ? concat_59513 : four__10;
  assign sel_68863 = eq_59306 ? concat_59514 : four__11;
  assign literal_59637 = 5'h15;
  assign sel_68862 = eq_59306 ? concat_59515 : four__12;
  assign sel_68861 = eq_59306 ? concat_59516 : four__13;
  assign literal_59640 = 5'h16;
  assign sel_68860 = eq_59306 ? concat_59517 : four__14;
  assign sel_68859 = eq_59306 ? concat_59518 : four__15;
  assign literal_59643 = 5'h17;
  assign sel_68858 = eq_59306 ? concat_59519 : four__16;
  assign sel_68857 = eq_59306 ? concat_59520 : four__17;
  assign eq_59646 = c_mode__2 == literal_59521;
  assign literal_59647 = 5'h18;
  assign sel_68856 = eq_59306 ? concat_59522 : four__18;
  assign sel_68855 = eq_59306 ? concat_59523 : four__19;
  assign literal_59650 = 5'h19;
  assign sel_68854 = eq_59306 ? concat_59524 : four__20;
  assign sel_68853 = eq_59306 ? concat_59525 : four__21;
  assign literal_59653 = 5'h1a;
  assign sel_68852 = eq_59306 ? concat_59526 : four__22;
  assign sel_68851 = eq_59306 ? concat_59527 : four__23;
  assign literal_59656 = 5'h1b;
  assign sel_68850 = eq_59306 ? concat_59528 : four__24;
  assign sel_68849 = eq_59306 ? concat_59529 : four__25;
  assign literal_59659 = 5'h1c;
  assign sel_68848 = eq_59306 ? concat_59530 : four__26;
  assign sel_68847 = eq_59306 ? concat_59531 : four__27;
  assign literal_59662 = 5'h1d;
  assign sel_68846 = eq_59306 ? concat_59532 : four__28;
  assign sel_68845 = eq_59306 ? concat_59533 : four__29;
  assign literal_59665 = 5'h1e;
  assign sel_68844 = eq_59306 ? concat_59534 : four__30;
  assign sel_68843 = eq_59306 ? concat_59535 : four__63;
  assign literal_59668 = 5'h1f;
  assign concat_59669 = {nor_59536, and_59537, bit_slice_59538};
  assign concat_59670 = {nor_59539, and_59540, bit_slice_59541};
  assign c_z0__1 = codes_data[23:20];
  assign c_z1__1 = codes_data[19:16];
  assign array_index_59673 = s_x_b__2[literal_59543];
  assign sign_ext_59674 = {8{eq_59306}};
  assign concat_59675 = {nor_59544, sel_68904};
  assign concat_59676 = {nor_59546, sel_68903};
  assign array_index_59677 = s_x_b__2[literal_59548];
  assign concat_59678 = {nor_59549, sel_68902};
  assign concat_59679 = {nor_59551, sel_68901};
  assign array_index_59680 = s_x_b__2[literal_59553];
  assign concat_59681 = {nor_59554, sel_68900};
  assign concat_59682 = {nor_59556, sel_68899};
  assign array_index_59683 = s_x_b__2[literal_59558];
  assign concat_59684 = {nor_59559, sel_68898};
  assign concat_59685 = {nor_59561, sel_68897};
  assign array_index_59686 = s_x_b__2[literal_59563];
  assign concat_59687 = {nor_59564, sel_68896};
  assign concat_59688 = {nor_59566, sel_68895};
  assign array_index_59689 = s_x_b__2[literal_59568];
  assign concat_59690 = {nor_59569, sel_68894};
  assign concat_59691 = {nor_59571, sel_68893};
  assign array_index_59692 = s_x_b__2[literal_59573];
  assign concat_59693 = {nor_59574, sel_68892};
  assign concat_59694 = {nor_59576, sel_68891};
  assign array_index_59695 = s_x_b__2[literal_59578];
  assign concat_59696 = {nor_59579, sel_68890};
  assign concat_59697 = {nor_59581, sel_68889};
  assign array_index_59698 = s_x_b__2[literal_59583];
  assign array_index_59700 = s_x_a__2[literal_59583];
  assign array_index_59699 = s_x_a__2[literal_59543];
  assign concat_59701 = {nor_59585, sel_68888};
  assign concat_59702 = {nor_59587, sel_68887};
  assign array_index_59703 = s_x_b__2[literal_59589];
  assign array_index_59705 = s_x_a__2[literal_59589];
  assign array_index_59704 = s_x_a__2[literal_59548];
  assign concat_59706 = {nor_59590, sel_68886};
  assign concat_59707 = {nor_59592, sel_68885};
  assign array_index_59708 = s_x_b__2[literal_59594];
  assign array_index_59710 = s_x_a__2[literal_59594];
  assign array_index_59709 = s_x_a__2[literal_59553];
  assign concat_59711 = {nor_59595, sel_68884};
  assign concat_59712 = {nor_59597, sel_68883};
  assign array_index_59713 = s_x_b__2[literal_59599];
  assign array_index_59715 = s_x_a__2[literal_59599];
  assign array_index_59714 = s_x_a__2[literal_59558];
  assign concat_59716 = {nor_59600, sel_68882};
  assign concat_59717 = {nor_59602, sel_68881};
  assign array_index_59718 = s_x_b__2[literal_59604];
  assign array_index_59720 = s_x_a__2[literal_59604];
  assign array_index_59719 = s_x_a__2[literal_59563];
  assign concat_59721 = {nor_59605, sel_68880};
  assign concat_59722 = {nor_59607, sel_68879};
  assign array_index_59723 = s_x_b__2[literal_59609];
  assign array_index_59725 = s_x_a__2[literal_59609];
  assign array_index_59724 = s_x_a__2[literal_59568];
  assign concat_59726 = {nor_59610, sel_68878};
  assign concat_59727 = {nor_59612, sel_68877};
  assign array_index_59728 = s_x_b__2[literal_59614];
  assign array_index_59730 = s_x_a__2[literal_59614];
  assign array_index_59729 = s_x_a__2[literal_59573];
  assign concat_59731 = {nor_59615, sel_68876};
  assign concat_59732 = {nor_59617, sel_68875};
  assign array_index_59733 = s_x_b__2[literal_59619];
  assign array_index_59735 = s_x_a__2[literal_59619];
  assign array_index_59734 = s_x_a__2[literal_59578];
  assign concat_59736 = {nor_59536, sel_68874};
  assign concat_59737 = {nor_59539, sel_68873};
  assign array_index_59738 = s_x_b__2[literal_59622];
  assign array_index_59739 = s_x_a__2[literal_59622];
  assign concat_59740 = {nor_59544, sel_68872};
  assign concat_59741 = {nor_59546, sel_68871};
  assign array_index_59742 = s_x_b__2[literal_59625];
  assign array_index_59743 = s_x_a__2[literal_59625];
  assign concat_59744 = {nor_59549, sel_68870};
  assign concat_59745 = {nor_59551, sel_68869};
  assign array_index_59746 = s_x_b__2[literal_59628];
  assign array_index_59747 = s_x_a__2[literal_59628];
  assign concat_59748 = {nor_59554, sel_68868};
  assign concat_59749 = {nor_59556, sel_68867};
  assign array_index_59750 = s_x_b__2[literal_59631];
  assign array_index_59751 = s_x_a__2[literal_59631];
  assign concat_59752 = {nor_59559, sel_68866};
  assign concat_59753 = {nor_59561, sel_68865};
  assign array_index_59754 = s_x_b__2[literal_59634];
  assign array_index_59755 = s_x_a__2[literal_59634];
  assign concat_59756 = {nor_59564, sel_68864};
  assign concat_59757 = {nor_59566, sel_68863};
  assign array_index_59758 = s_x_b__2[literal_59637];
  assign array_index_59759 = s_x_a__2[literal_59637];
  assign concat_59760 = {nor_59569, sel_68862};
  assign concat_59761 = {nor_59571, sel_68861};
  assign array_index_59762 = s_x_b__2[literal_59640];
  assign array_index_59763 = s_x_a__2[literal_59640];
  assign concat_59764 = {nor_59574, sel_68860};
  assign concat_59765 = {nor_59576, sel_68859};
  assign array_index_59766 = s_x_b__2[literal_59643];
  assign array_index_59767 = s_x_a__2[literal_59643];
  assign concat_59768 = {nor_59579, sel_68858};
  assign concat_59769 = {nor_59581, sel_68857};
  assign concat_59770 = {eq_59646, eq_59306};
  assign array_index_59771 = s_x_b__2[literal_59647];
  assign array_index_59772 = s_x_a__2[literal_59647];
  assign concat_59773 = {nor_59585, sel_68856};
  assign concat_59774 = {nor_59587, sel_68855};
  assign array_index_59775 = s_x_b__2[literal_59650];
  assign array_index_59776 = s_x_a__2[literal_59650];
  assign concat_59777 = {nor_59590, sel_68854};
  assign concat_59778 = {nor_59592, sel_68853};
  assign array_index_59779 = s_x_b__2[literal_59653];
  assign array_index_59780 = s_x_a__2[literal_59653];
  assign concat_59781 = {nor_59595, sel_68852};
  assign concat_59782 = {nor_59597, sel_68851};
  assign array_index_59783 = s_x_b__2[literal_59656];
  assign array_index_59784 = s_x_a__2[literal_59656];
  assign concat_59785 = {nor_59600, sel_68850};
  assign concat_59786 = {nor_59602, sel_68849};
  assign array_index_59787 = s_x_b__2[literal_59659];
  assign array_index_59788 = s_x_a__2[literal_59659];
  assign concat_59789 = {nor_59605, sel_68848};
  assign concat_59790 = {nor_59607, sel_68847};
  assign array_index_59791 = s_x_b__2[literal_59662];
  assign array_index_59792 = s_x_a__2[literal_59662];
  assign concat_59793 = {nor_59610, sel_68846};
  assign concat_59794 = {nor_59612, sel_68845};
  assign array_index_59795 = s_x_b__2[literal_59665];
  assign array_index_59796 = s_x_a__2[literal_59665];
  assign concat_59797 = {nor_59615, sel_68844};
  assign concat_59798 = {nor_59617, sel_68843};
  assign array_index_59799 = s_x_b__2[literal_59668];
  assign array_index_59800 = s_x_a__2[literal_59668];
  assign array_59804[0] = concat_59669;
  assign array_59804[1] = concat_59670;
  assign array_59805[0] = c_z0__1;
  assign array_59805[1] = c_z1__1;
  assign eight = c_beat__1[7:0];
  assign and_59807 = array_index_59673 & sign_ext_59674;
  assign array_59808[0] = concat_59675;
  assign array_59808[1] = concat_59676;
  assign eight__1 = c_beat__1[15:8];
  assign and_59810 = array_index_59677 & sign_ext_59674;
  assign array_59811[0] = concat_59678;
  assign array_59811[1] = concat_59679;
  assign eight__2 = c_beat__1[23:16];
  assign and_59813 = array_index_59680 & sign_ext_59674;
  assign array_59814[0] = concat_59681;
  assign array_59814[1] = concat_59682;
  assign eight__3 = c_beat__1[31:24];
  assign and_59816 = array_index_59683 & sign_ext_59674;
  assign array_59817[0] = concat_59684;
  assign array_59817[1] = concat_59685;
  assign eight__4 = c_beat__1[39:32];
  assign and_59819 = array_index_59686 & sign_ext_59674;
  assign array_59820[0] = concat_59687;
  assign array_59820[1] = concat_59688;
  assign eight__5 = c_beat__1[47:40];
  assign and_59822 = array_index_59689 & sign_ext_59674;
  assign array_59823[0] = concat_59690;
  assign array_59823[1] = concat_59691;
  assign eight__6 = c_beat__1[55:48];
  assign and_59825 = array_index_59692 & sign_ext_59674;
  assign array_59826[0] = concat_59693;
  assign array_59826[1] = concat_59694;
  assign eight__7 = c_beat__1[63:56];
  assign and_59828 = array_index_59695 & sign_ext_59674;
  assign array_59829[0] = concat_59696;
  assign array_59829[1] = concat_59697;
  assign eight__8 = c_beat__1[71:64];
  assign and_59831 = array_index_59698 & sign_ext_59674;
  assign sel_68842 = eq_59646 ? array_index_59699 : array_index_59700;
  assign array_59833[0] = concat_59701;
  assign array_59833[1] = concat_59702;
  assign eight__9 = c_beat__1[79:72];
  assign and_59835 = array_index_59703 & sign_ext_59674;
  assign sel_68841 = eq_59646 ? array_index_59704 : array_index_59705;
  assign array_59837[0] = concat_59706;
  assign array_59837[1] = concat_59707;
  assign eight__10 = c_beat__1[87:80];
  assign and_59839 = array_index_59708 & sign_ext_59674;
  assign sel_68840 = eq_59646 ? array_index_59709 : array_index_59710;
  assign array_59841[0] = concat_59711;
  assign array_59841[1] = concat_59712;
  assign eight__11 = c_beat__1[95:88];
  assign and_59843 = array_index_59713 & sign_ext_59674;
  assign sel_68839 = eq_59646 ? array_index_59714 : array_index_59715;
  assign array_59845[0] = concat_59716;
  assign array_59845[1] = concat_59717;
  assign eight__12 = c_beat__1[103:96];
  assign and_59847 = array_index_59718 & sign_ext_59674;
  assign sel_68838 = eq_59646 ? array_index_59719 : array_index_59720;
  assign array_59849[0] = concat_59721;
  assign array_59849[1] = concat_59722;
  assign eight__13 = c_beat__1[111:104];
  assign and_59851 = array_index_59723 & sign_ext_59674;
  assign sel_68837 = eq_59646 ? array_index_59724 : array_index_59725;
  assign array_59853[0] = concat_59726;
  assign array_59853[1] = concat_59727;
  assign eight__14 = c_beat__1[119:112];
  assign and_59855 = array_index_59728 & sign_ext_59674;
  assign sel_68836 = eq_59646 ? array_index_59729 : array_index_59730;
  assign array_59857[0] = concat_59731;
  assign array_59857[1] = concat_59732;
  assign eight__31 = c_beat__1[127:120];
  assign and_59859 = array_index_59733 & sign_ext_59674;
  assign sel_68835 = eq_59646 ? array_index_59734 : array_index_59735;
  assign array_59861[0] = concat_59736;
  assign array_59861[1] = concat_59737;
  assign sel_68834 = eq_59306 ? array_index_59738 : array_index_59673;
  assign and_59863 = array_index_59739 & sign_ext_59674;
  assign array_59864[0] = concat_59740;
  assign array_59864[1] = concat_59741;
  assign sel_68833 = eq_59306 ? array_index_59742 : array_index_59677;
  assign and_59866 = array_index_59743 & sign_ext_59674;
  assign array_59867[0] = concat_59744;
  assign array_59867[1] = concat_59745;
  assign sel_68832 = eq_59306 ? array_index_59746 : array_index_59680;
  assign and_59869 = array_index_59747 & sign_ext_59674;
  assign array_59870[0] = concat_59748;
  assign array_59870[1] = concat_59749;
  assign sel_68831 = eq_59306 ? array_index_59750 : array_index_59683;
  assign and_59872 = array_index_59751 & sign_ext_59674;
  assign array_59873[0] = concat_59752;
  assign array_59873[1] = concat_59753;
  assign sel_68830 = eq_59306 ? array_index_59754 : array_index_59686;
  assign and_59875 = array_index_59755 & sign_ext_59674;
  assign array_59876[0] = concat_59756;
  assign array_59876[1] = concat_59757;
  assign sel_68829 = eq_59306 ? array_index_59758 : array_index_59689;
  assign and_59878 = array_index_59759 & sign_ext_59674;
  assign array_59879[0] = concat_59760;
  assign array_59879[1] = concat_59761;
  assign sel_68828 = eq_59306 ? array_index_59762 : array_index_59692;
  assign and_59881 = array_index_59763 & sign_ext_59674;
  assign array_59882[0] = concat_59764;
  assign array_59882[1] = concat_59765;
  assign sel_68827 = eq_59306 ? array_index_59766 : array_index_59695;
  assign and_59884 = array_index_59767 & sign_ext_59674;
  assign array_59885[0] = concat_59768;
  assign array_59885[1] = concat_59769;
  assign priority_sel_59886 = priority_sel_8b_2way(concat_59770, array_index_59771, array_index_59673, array_index_59698);
  assign and_59887 = array_index_59772 & sign_ext_59674;
  assign array_59888[0] = concat_59773;
  assign array_59888[1] = concat_59774;
  assign priority_sel_59889 = priority_sel_8b_2way(concat_59770, array_index_59775, array_index_59677, array_index_59703);
  assign and_59890 = array_index_59776 & sign_ext_59674;
  assign array_59891[0] = concat_59777;
  assign array_59891[1] = concat_59778;
  assign priority_sel_59892 = priority_sel_8b_2way(concat_59770, array_index_59779, array_index_59680, array_index_59708);
  assign and_59893 = array_index_59780 & sign_ext_59674;
  assign array_59894[0] = concat_59781;
  assign array_59894[1] = concat_59782;
  assign priority_sel_59895 = priority_sel_8b_2way(concat_59770, array_index_59783, array_index_59683, array_index_59713);
  assign and_59896 = array_index_59784 & sign_ext_59674;
  assign array_59897[0] = concat_59785;
  assign array_59897[1] = concat_59786;
  assign priority_sel_59898 = priority_sel_8b_2way(concat_59770, array_index_59787, array_index_59686, array_index_59718);
  assign and_59899 = array_index_59788 & sign_ext_59674;
  assign array_59900[0] = concat_59789;
  assign array_59900[1] = concat_59790;
  assign priority_sel_59901 = priority_sel_8b_2way(concat_59770, array_index_59791, array_index_59689, array_index_59723);
  assign and_59902 = array_index_59792 & sign_ext_59674;
  assign array_59903[0] = concat_59793;
  assign array_59903[1] = concat_59794;
  assign priority_sel_59904 = priority_sel_8b_2way(concat_59770, array_index_59795, array_index_59692, array_index_59728);
  assign and_59905 = array_index_59796 & sign_ext_59674;
  assign array_59906[0] = concat_59797;
  assign array_59906[1] = concat_59798;
  assign priority_sel_59907 = priority_sel_8b_2way(concat_59770, array_index_59799, array_index_59695, array_index_59733);
  assign and_59908 = array_index_59800 & sign_ext_59674;
  assign tuple_59912 = {{array_59804[1], array_59804[0]}, {array_59805[1], array_59805[0]}, eight, and_59807, array_index_59699};
  assign tuple_59913 = {{array_59808[1], array_59808[0]}, {array_59805[1], array_59805[0]}, eight__1, and_59810, array_index_59704};
  assign tuple_59914 = {{array_59811[1], array_59811[0]}, {array_59805[1], array_59805[0]}, eight__2, and_59813, array_index_59709};
  assign tuple_59915 = {{array_59814[1], array_59814[0]}, {array_59805[1], array_59805[0]}, eight__3, and_59816, array_index_59714};
  assign tuple_59916 = {{array_59817[1], array_59817[0]}, {array_59805[1], array_59805[0]}, eight__4, and_59819, array_index_59719};
  assign tuple_59917 = {{array_59820[1], array_59820[0]}, {array_59805[1], array_59805[0]}, eight__5, and_59822, array_index_59724};
  assign tuple_59918 = {{array_59823[1], array_59823[0]}, {array_59805[1], array_59805[0]}, eight__6, and_59825, array_index_59729};
  assign tuple_59919 = {{array_59826[1], array_59826[0]}, {array_59805[1], array_59805[0]}, eight__7, and_59828, array_index_59734};
  assign tuple_59920 = {{array_59829[1], array_59829[0]}, {array_59805[1], array_59805[0]}, eight__8, and_59831, sel_68842};
  assign tuple_59921 = {{array_59833[1], array_59833[0]}, {array_59805[1], array_59805[0]}, eight__9, and_59835, sel_68841};
  assign tuple_59922 = {{array_59837[1], array_59837[0]}, {array_59805[1], array_59805[0]}, eight__10, and_59839, sel_68840};
  assign tuple_59923 = {{array_59841[1], array_59841[0]}, {array_59805[1], array_59805[0]}, eight__11, and_59843, sel_68839};
  assign tuple_59924 = {{array_59845[1], array_59845[0]}, {array_59805[1], array_59805[0]}, eight__12, and_59847, sel_68838};
  assign tuple_59925 = {{array_59849[1], array_59849[0]}, {array_59805[1], array_59805[0]}, eight__13, and_59851, sel_68837};
  assign tuple_59926 = {{array_59853[1], array_59853[0]}, {array_59805[1], array_59805[0]}, eight__14, and_59855, sel_68836};
  assign tuple_59927 = {{array_59857[1], array_59857[0]}, {array_59805[1], array_59805[0]}, eight__31, and_59859, sel_68835};
  assign tuple_59928 = {{array_59861[1], array_59861[0]}, {array_59805[1], array_59805[0]}, eight, sel_68834, and_59863};
  assign tuple_59929 = {{array_59864[1], array_59864[0]}, {array_59805[1], array_59805[0]}, eight__1, sel_68833, and_59866};
  assign tuple_59930 = {{array_59867[1], array_59867[0]}, {array_59805[1], array_59805[0]}, eight__2, sel_68832, and_59869};
  assign tuple_59931 = {{array_59870[1], array_59870[0]}, {array_59805[1], array_59805[0]}, eight__3, sel_68831, and_59872};
  assign tuple_59932 = {{array_59873[1], array_59873[0]}, {array_59805[1], array_59805[0]}, eight__4, sel_68830, and_59875};
  assign tuple_59933 = {{array_59876[1], array_59876[0]}, {array_59805[1], array_59805[0]}, eight__5, sel_68829, and_59878};
  assign tuple_59934 = {{array_59879[1], array_59879[0]}, {array_59805[1], array_59805[0]}, eight__6, sel_68828, and_59881};
  assign tuple_59935 = {{array_59882[1], array_59882[0]}, {array_59805[1], array_59805[0]}, eight__7, sel_68827, and_59884};
  assign tuple_59936 = {{array_59885[1], array_59885[0]}, {array_59805[1], array_59805[0]}, eight__8, priority_sel_59886, and_59887};
  assign tuple_59937 = {{array_59888[1], array_59888[0]}, {array_59805[1], array_59805[0]}, eight__9, priority_sel_59889, and_59890};
  assign tuple_59938 = {{array_59891[1], array_59891[0]}, {array_59805[1], array_59805[0]}, eight__10, priority_sel_59892, and_59893};
  assign tuple_59939 = {{array_59894[1], array_59894[0]}, {array_59805[1], array_59805[0]}, eight__11, priority_sel_59895, and_59896};
  assign tuple_59940 = {{array_59897[1], array_59897[0]}, {array_59805[1], array_59805[0]}, eight__12, priority_sel_59898, and_59899};
  assign tuple_59941 = {{array_59900[1], array_59900[0]}, {array_59805[1], array_59805[0]}, eight__13, priority_sel_59901, and_59902};
  assign tuple_59942 = {{array_59903[1], array_59903[0]}, {array_59805[1], array_59805[0]}, eight__14, priority_sel_59904, and_59905};
  assign tuple_59943 = {{array_59906[1], array_59906[0]}, {array_59805[1], array_59805[0]}, eight__31, priority_sel_59907, and_59908};
  assign c_c0 = codes_data[15:8];
  assign c_c1 = codes_data[7:0];
  assign s_last = slices_data[0:0];
  assign active_inputs_valid_0 = codes_valid & slices_valid;
  assign array_59949[0] = tuple_59912;
  assign array_59949[1] = tuple_59913;
  assign array_59949[2] = tuple_59914;
  assign array_59949[3] = tuple_59915;
  assign array_59949[4] = tuple_59916;
  assign array_59949[5] = tuple_59917;
  assign array_59949[6] = tuple_59918;
  assign array_59949[7] = tuple_59919;
  assign array_59949[8] = tuple_59920;
  assign array_59949[9] = tuple_59921;
  assign array_59949[10] = tuple_59922;
  assign array_59949[11] = tuple_59923;
  assign array_59949[12] = tuple_59924;
  assign array_59949[13] = tuple_59925;
  assign array_59949[14] = tuple_59926;
  assign array_59949[15] = tuple_59927;
  assign array_59949[16] = tuple_59928;
  assign array_59949[17] = tuple_59929;
  assign array_59949[18] = tuple_59930;
  assign array_59949[19] = tuple_59931;
  assign array_59949[20] = tuple_59932;
  assign array_59949[21] = tuple_59933;
  assign array_59949[22] = tuple_59934;
  assign array_59949[23] = tuple_59935;
  assign array_59949[24] = tuple_59936;
  assign array_59949[25] = tuple_59937;
  assign array_59949[26] = tuple_59938;
  assign array_59949[27] = tuple_59939;
  assign array_59949[28] = tuple_59940;
  assign array_59949[29] = tuple_59941;
  assign array_59949[30] = tuple_59942;
  assign array_59949[31] = tuple_59943;
  assign tag = {c_mode__2, c_c0, c_c1, s_last};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & selected_ready;
  assign tuple_59954 = {{array_59949[31], array_59949[30], array_59949[29], array_59949[28], array_59949[27], array_59949[26], array_59949[25], array_59949[24], array_59949[23], array_59949[22], array_59949[21], array_59949[20], array_59949[19], array_59949[18], array_59949[17], array_59949[16], array_59949[15], array_59949[14], array_59949[13], array_59949[12], array_59949[11], array_59949[10], array_59949[9], array_59949[8], array_59949[7], array_59949[6], array_59949[5], array_59949[4], array_59949[3], array_59949[2], array_59949[1], array_59949[0]}, tag};
  assign codes_ready = stage_outputs_valid_0;
  assign selected_data = tuple_59954;
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
  wire [1:0] literal_62854;
  wire [1:0] literal_62855;
  wire [1:0] literal_62856;
  wire [1:0] literal_62857;
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
  wire literal_62875;
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
  wire [18:0] concat_62899;
  wire [18:0] concat_62900;
  wire [18:0] concat_62901;
  wire [18:0] concat_62902;
  wire [18:0] concat_62903;
  wire [18:0] concat_62904;
  wire [18:0] concat_62905;
  wire [18:0] concat_62906;
  wire [18:0] concat_62907;
  wire [18:0] concat_62908;
  wire [18:0] concat_62909;
  wire [18:0] concat_62910;
  wire [18:0] concat_62911;
  wire [18:0] concat_62912;
  wire [18:0] concat_62913;
  wire [18:0] concat_62914;
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
  wire [18:0] concat_62935;
  wire [18:0] concat_62936;
  wire [18:0] concat_62937;
  wire [18:0] concat_62938;
  wire [18:0] concat_62939;
  wire [18:0] concat_62940;
  wire [18:0] concat_62941;
  wire [18:0] concat_62942;
  wire [18:0] sum__2;
  wire [16:0] literal_62944;
  wire b_carry__1;
  wire [18:0] sum__5;
  wire b_carry__3;
  wire [18:0] sum__8;
  wire b_carry__5;
  wire [18:0] sum__11;
  wire b_carry__7;
  wire [17:0] v_t_value;
  wire [17:0] concat_62955;
  wire [17:0] v_t_value__1;
  wire [17:0] concat_62957;
  wire [17:0] v_t_value__2;
  wire [17:0] concat_62959;
  wire [17:0] v_t_value__3;
  wire [17:0] concat_62961;
  wire [17:0] add_62965;
  wire [17:0] add_62966;
  wire [17:0] add_62967;
  wire [17:0] add_62968;
  wire [17:0] array_62971[0:3];
  wire [19:0] v_tag;
  wire stage_outputs_valid_0;
  wire [91:0] tuple_62974;
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
  assign literal_62854 = 2'h0;
  assign literal_62855 = 2'h1;
  assign literal_62856 = 2'h2;
  assign literal_62857 = 2'h3;
  assign a = v_t[literal_62854][literal_62854];
  assign b = v_t[literal_62854][literal_62855];
  assign a__1 = v_t[literal_62854][literal_62856];
  assign b__1 = v_t[literal_62854][literal_62857];
  assign a__2 = v_t[literal_62855][literal_62854];
  assign b__2 = v_t[literal_62855][literal_62855];
  assign a__3 = v_t[literal_62855][literal_62856];
  assign b__3 = v_t[literal_62855][literal_62857];
  assign a__4 = v_t[literal_62856][literal_62854];
  assign b__4 = v_t[literal_62856][literal_62855];
  assign a__5 = v_t[literal_62856][literal_62856];
  assign b__5 = v_t[literal_62856][literal_62857];
  assign a__6 = v_t[literal_62857][literal_62854];
  assign b__6 = v_t[literal_62857][literal_62855];
  assign a__7 = v_t[literal_62857][literal_62856];
  assign b__7 = v_t[literal_62857][literal_62857];
  assign a_value = a[18:1];
  assign literal_62875 = 1'h1;
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
  assign concat_62899 = {a_value, literal_62875};
  assign concat_62900 = {b_value, a_carry};
  assign concat_62901 = {a_value__1, literal_62875};
  assign concat_62902 = {b_value__1, a_carry__1};
  assign concat_62903 = {a_value__3, literal_62875};
  assign concat_62904 = {b_value__3, a_carry__2};
  assign concat_62905 = {a_value__4, literal_62875};
  assign concat_62906 = {b_value__4, a_carry__3};
  assign concat_62907 = {a_value__6, literal_62875};
  assign concat_62908 = {b_value__6, a_carry__4};
  assign concat_62909 = {a_value__7, literal_62875};
  assign concat_62910 = {b_value__7, a_carry__5};
  assign concat_62911 = {a_value__9, literal_62875};
  assign concat_62912 = {b_value__9, a_carry__6};
  assign concat_62913 = {a_value__10, literal_62875};
  assign concat_62914 = {b_value__10, a_carry__7};
  assign sum = concat_62899 + concat_62900;
  assign sum__1 = concat_62901 + concat_62902;
  assign sum__3 = concat_62903 + concat_62904;
  assign sum__4 = concat_62905 + concat_62906;
  assign sum__6 = concat_62907 + concat_62908;
  assign sum__7 = concat_62909 + concat_62910;
  assign sum__9 = concat_62911 + concat_62912;
  assign sum__10 = concat_62913 + concat_62914;
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
  assign concat_62935 = {a_value__2, literal_62875};
  assign concat_62936 = {b_value__2, b_carry};
  assign concat_62937 = {a_value__5, literal_62875};
  assign concat_62938 = {b_value__5, b_carry__2};
  assign concat_62939 = {a_value__8, literal_62875};
  assign concat_62940 = {b_value__8, b_carry__4};
  assign concat_62941 = {a_value__11, literal_62875};
  assign concat_62942 = {b_value__11, b_carry__6};
  assign sum__2 = concat_62935 + concat_62936;
  assign literal_62944 = 17'h0_0000;
  assign b_carry__1 = b__1[0:0];
  assign sum__5 = concat_62937 + concat_62938;
  assign b_carry__3 = b__3[0:0];
  assign sum__8 = concat_62939 + concat_62940;
  assign b_carry__5 = b__5[0:0];
  assign sum__11 = concat_62941 + concat_62942;
  assign b_carry__7 = b__7[0:0];
  assign v_t_value = sum__2[18:1];
  assign concat_62955 = {literal_62944, b_carry__1};
  assign v_t_value__1 = sum__5[18:1];
  assign concat_62957 = {literal_62944, b_carry__3};
  assign v_t_value__2 = sum__8[18:1];
  assign concat_62959 = {literal_62944, b_carry__5};
  assign v_t_value__3 = sum__11[18:1];
  assign concat_62961 = {literal_62944, b_carry__7};
  assign add_62965 = v_t_value + concat_62955;
  assign add_62966 = v_t_value__1 + concat_62957;
  assign add_62967 = v_t_value__2 + concat_62959;
  assign add_62968 = v_t_value__3 + concat_62961;
  assign array_62971[0] = add_62965;
  assign array_62971[1] = add_62966;
  assign array_62971[2] = add_62967;
  assign array_62971[3] = add_62968;
  assign v_tag = reduced__1_data[19:0];
  assign stage_outputs_valid_0 = reduced__1_valid & summed_ready;
  assign tuple_62974 = {{array_62971[3], array_62971[2], array_62971[1], array_62971[0]}, v_tag};
  assign reduced__1_ready = stage_outputs_valid_0;
  assign summed_data = tuple_62974;
  assign summed_valid = reduced__1_valid;
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
  wire [1:0] literal_66430;
  wire [1:0] literal_66431;
  wire [1:0] literal_66432;
  wire [1:0] literal_66433;
  wire [38:0] array_index_66434;
  wire [38:0] array_index_66435;
  wire [38:0] array_index_66436;
  wire [38:0] array_index_66437;
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
  wire [31:0] umul_66450;
  wire [1:0] bit_slice_66451;
  wire [31:0] umul_66452;
  wire [1:0] bit_slice_66453;
  wire [31:0] umul_66454;
  wire [1:0] bit_slice_66455;
  wire [31:0] umul_66456;
  wire [1:0] bit_slice_66457;
  wire [12:0] v_tag;
  wire literal_66459;
  wire [15:0] bit_slice_66460;
  wire [13:0] literal_66461;
  wire or_reduce_66462;
  wire [6:0] literal_66463;
  wire [15:0] bit_slice_66464;
  wire or_reduce_66465;
  wire [15:0] bit_slice_66466;
  wire or_reduce_66467;
  wire [15:0] bit_slice_66468;
  wire or_reduce_66469;
  wire [4:0] op;
  wire [4:0] literal_66471;
  wire [30:0] value__3;
  wire [6:0] shift__3;
  wire literal_66474;
  wire [6:0] not_66475;
  wire [6:0] literal_66476;
  wire [30:0] value__2;
  wire [6:0] shift__2;
  wire [6:0] not_66479;
  wire [30:0] value__1;
  wire [6:0] shift__1;
  wire [6:0] not_66482;
  wire [30:0] value;
  wire [6:0] shift;
  wire [6:0] not_66485;
  wire eq_66488;
  wire [30:0] shrl_66489;
  wire [30:0] concat_66490;
  wire [30:0] shrl_66491;
  wire [30:0] concat_66492;
  wire [30:0] shrl_66493;
  wire [30:0] concat_66494;
  wire [30:0] shrl_66495;
  wire [30:0] concat_66496;
  wire [30:0] sel_66500;
  wire [30:0] sel_66501;
  wire [30:0] sel_66502;
  wire [30:0] sel_66503;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_66508;
  assign v_p[0] = power_fourth_data[51:13];
  assign v_p[1] = power_fourth_data[90:52];
  assign v_p[2] = power_fourth_data[129:91];
  assign v_p[3] = power_fourth_data[168:130];
  assign literal_66430 = 2'h3;
  assign literal_66431 = 2'h2;
  assign literal_66432 = 2'h1;
  assign literal_66433 = 2'h0;
  assign array_index_66434 = v_p[literal_66430];
  assign array_index_66435 = v_p[literal_66431];
  assign array_index_66436 = v_p[literal_66432];
  assign array_index_66437 = v_p[literal_66433];
  assign p_fraction__4 = array_index_66434[22:7];
  assign p_h__4 = array_index_66434[38:23];
  assign p_n__4 = array_index_66434[6:0];
  assign p_fraction__3 = array_index_66435[22:7];
  assign p_h__3 = array_index_66435[38:23];
  assign p_n__3 = array_index_66435[6:0];
  assign p_fraction__1 = array_index_66436[22:7];
  assign p_h__1 = array_index_66436[38:23];
  assign p_n__2 = array_index_66436[6:0];
  assign p_fraction__2 = array_index_66437[22:7];
  assign p_h__2 = array_index_66437[38:23];
  assign p_n__1 = array_index_66437[6:0];
  assign umul_66450 = umul32b_16b_x_16b(p_fraction__4, p_h__4);
  assign bit_slice_66451 = p_n__4[6:5];
  assign umul_66452 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_66453 = p_n__3[6:5];
  assign umul_66454 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign bit_slice_66455 = p_n__2[6:5];
  assign umul_66456 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign bit_slice_66457 = p_n__1[6:5];
  assign v_tag = power_fourth_data[12:0];
  assign literal_66459 = 1'h1;
  assign bit_slice_66460 = umul_66450[31:16];
  assign literal_66461 = 14'h0000;
  assign or_reduce_66462 = |bit_slice_66451;
  assign literal_66463 = 7'h1f;
  assign bit_slice_66464 = umul_66452[31:16];
  assign or_reduce_66465 = |bit_slice_66453;
  assign bit_slice_66466 = umul_66454[31:16];
  assign or_reduce_66467 = |bit_slice_66455;
  assign bit_slice_66468 = umul_66456[31:16];
  assign or_reduce_66469 = |bit_slice_66457;
  assign op = v_tag[12:8];
  assign literal_66471 = 5'h08;
  assign value__3 = {literal_66459, bit_slice_66460, literal_66461};
  assign shift__3 = or_reduce_66462 ? literal_66463 : p_n__4;
  assign literal_66474 = 1'h0;
  assign not_66475 = ~p_n__4;
  assign literal_66476 = 7'h00;
  assign value__2 = {literal_66459, bit_slice_66464, literal_66461};
  assign shift__2 = or_reduce_66465 ? literal_66463 : p_n__3;
  assign not_66479 = ~p_n__3;
  assign value__1 = {literal_66459, bit_slice_66466, literal_66461};
  assign shift__1 = or_reduce_66467 ? literal_66463 : p_n__2;
  assign not_66482 = ~p_n__2;
  assign value = {literal_66459, bit_slice_66468, literal_66461};
  assign shift = or_reduce_66469 ? literal_66463 : p_n__1;
  assign not_66485 = ~p_n__1;
  assign eq_66488 = op == literal_66471;
  assign shrl_66489 = shift__3 >= 7'h1f ? 31'h0000_0000 : value__3 >> shift__3;
  assign concat_66490 = {literal_66474, not_66475, bit_slice_66460, literal_66476};
  assign shrl_66491 = shift__2 >= 7'h1f ? 31'h0000_0000 : value__2 >> shift__2;
  assign concat_66492 = {literal_66474, not_66479, bit_slice_66464, literal_66476};
  assign shrl_66493 = shift__1 >= 7'h1f ? 31'h0000_0000 : value__1 >> shift__1;
  assign concat_66494 = {literal_66474, not_66482, bit_slice_66466, literal_66476};
  assign shrl_66495 = shift >= 7'h1f ? 31'h0000_0000 : value >> shift;
  assign concat_66496 = {literal_66474, not_66485, bit_slice_66468, literal_66476};
  assign sel_66500 = eq_66488 ? concat_66490 : shrl_66489;
  assign sel_66501 = eq_66488 ? concat_66492 : shrl_66491;
  assign sel_66502 = eq_66488 ? concat_66494 : shrl_66493;
  assign sel_66503 = eq_66488 ? concat_66496 : shrl_66495;
  assign beat = {literal_66474, sel_66500, literal_66474, sel_66501, literal_66474, sel_66502, literal_66474, sel_66503};
  assign stage_outputs_valid_0 = power_fourth_valid & power_results_ready;
  assign tuple_66508 = {beat, v_tag};
  assign power_fourth_ready = stage_outputs_valid_0;
  assign power_results_data = tuple_66508;
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
  wire [1:0] literal_66162;
  wire [1:0] literal_66163;
  wire [1:0] literal_66164;
  wire [1:0] literal_66165;
  wire [38:0] array_index_66166;
  wire [38:0] array_index_66167;
  wire [38:0] array_index_66168;
  wire [38:0] array_index_66169;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_66178;
  wire [31:0] umul_66179;
  wire [31:0] umul_66180;
  wire [31:0] umul_66181;
  wire [12:0] bit_slice_66182;
  wire [12:0] literal_66183;
  wire [12:0] bit_slice_66184;
  wire [12:0] bit_slice_66185;
  wire [12:0] bit_slice_66186;
  wire [12:0] add_66187;
  wire [2:0] bit_slice_66188;
  wire [12:0] add_66189;
  wire [2:0] bit_slice_66190;
  wire [12:0] add_66191;
  wire [2:0] bit_slice_66192;
  wire [12:0] add_66193;
  wire [2:0] bit_slice_66194;
  wire [15:0] concat_66195;
  wire [6:0] tuple_index_66196;
  wire [15:0] concat_66197;
  wire [6:0] tuple_index_66198;
  wire [15:0] concat_66199;
  wire [6:0] tuple_index_66200;
  wire [15:0] concat_66201;
  wire [6:0] tuple_index_66202;
  wire [38:0] tuple_66205;
  wire [38:0] tuple_66206;
  wire [38:0] tuple_66207;
  wire [38:0] tuple_66208;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_66216;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_prepared_data[51:13];
  assign v_p[1] = power_prepared_data[90:52];
  assign v_p[2] = power_prepared_data[129:91];
  assign v_p[3] = power_prepared_data[168:130];
  assign literal_66162 = 2'h0;
  assign literal_66163 = 2'h1;
  assign literal_66164 = 2'h2;
  assign literal_66165 = 2'h3;
  assign array_index_66166 = v_p[literal_66162];
  assign array_index_66167 = v_p[literal_66163];
  assign array_index_66168 = v_p[literal_66164];
  assign array_index_66169 = v_p[literal_66165];
  assign p_fraction = array_index_66166[22:7];
  assign p_h = array_index_66166[38:23];
  assign p_fraction__1 = array_index_66167[22:7];
  assign p_h__1 = array_index_66167[38:23];
  assign p_fraction__2 = array_index_66168[22:7];
  assign p_h__2 = array_index_66168[38:23];
  assign p_fraction__3 = array_index_66169[22:7];
  assign p_h__3 = array_index_66169[38:23];
  assign umul_66178 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_66179 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_66180 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_66181 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_66182 = umul_66178[31:19];
  assign literal_66183 = 13'h006f;
  assign bit_slice_66184 = umul_66179[31:19];
  assign bit_slice_66185 = umul_66180[31:19];
  assign bit_slice_66186 = umul_66181[31:19];
  assign add_66187 = bit_slice_66182 + literal_66183;
  assign bit_slice_66188 = umul_66178[18:16];
  assign add_66189 = bit_slice_66184 + literal_66183;
  assign bit_slice_66190 = umul_66179[18:16];
  assign add_66191 = bit_slice_66185 + literal_66183;
  assign bit_slice_66192 = umul_66180[18:16];
  assign add_66193 = bit_slice_66186 + literal_66183;
  assign bit_slice_66194 = umul_66181[18:16];
  assign concat_66195 = {add_66187, bit_slice_66188};
  assign tuple_index_66196 = array_index_66166[6:0];
  assign concat_66197 = {add_66189, bit_slice_66190};
  assign tuple_index_66198 = array_index_66167[6:0];
  assign concat_66199 = {add_66191, bit_slice_66192};
  assign tuple_index_66200 = array_index_66168[6:0];
  assign concat_66201 = {add_66193, bit_slice_66194};
  assign tuple_index_66202 = array_index_66169[6:0];
  assign tuple_66205 = {concat_66195, p_fraction, tuple_index_66196};
  assign tuple_66206 = {concat_66197, p_fraction__1, tuple_index_66198};
  assign tuple_66207 = {concat_66199, p_fraction__2, tuple_index_66200};
  assign tuple_66208 = {concat_66201, p_fraction__3, tuple_index_66202};
  assign p[0] = tuple_66205;
  assign p[1] = tuple_66206;
  assign p[2] = tuple_66207;
  assign p[3] = tuple_66208;
  assign v_tag = power_prepared_data[12:0];
  assign tuple_66216 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_prepared_valid & power_first_ready;
  assign power_first_data = tuple_66216;
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
  wire [1:0] literal_66233;
  wire [1:0] literal_66234;
  wire [1:0] literal_66235;
  wire [1:0] literal_66236;
  wire [38:0] array_index_66237;
  wire [38:0] array_index_66238;
  wire [38:0] array_index_66239;
  wire [38:0] array_index_66240;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_66249;
  wire [31:0] umul_66250;
  wire [31:0] umul_66251;
  wire [31:0] umul_66252;
  wire [15:0] bit_slice_66253;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_66255;
  wire [15:0] bit_slice_66256;
  wire [15:0] bit_slice_66257;
  wire [15:0] add_66260;
  wire [6:0] tuple_index_66261;
  wire [15:0] add_66262;
  wire [6:0] tuple_index_66263;
  wire [15:0] add_66264;
  wire [6:0] tuple_index_66265;
  wire [15:0] add_66266;
  wire [6:0] tuple_index_66267;
  wire [38:0] tuple_66271;
  wire [38:0] tuple_66272;
  wire [38:0] tuple_66273;
  wire [38:0] tuple_66274;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_66280;
  assign v_p[0] = power_first_data[51:13];
  assign v_p[1] = power_first_data[90:52];
  assign v_p[2] = power_first_data[129:91];
  assign v_p[3] = power_first_data[168:130];
  assign literal_66233 = 2'h0;
  assign literal_66234 = 2'h1;
  assign literal_66235 = 2'h2;
  assign literal_66236 = 2'h3;
  assign array_index_66237 = v_p[literal_66233];
  assign array_index_66238 = v_p[literal_66234];
  assign array_index_66239 = v_p[literal_66235];
  assign array_index_66240 = v_p[literal_66236];
  assign p_fraction = array_index_66237[22:7];
  assign p_h = array_index_66237[38:23];
  assign p_fraction__1 = array_index_66238[22:7];
  assign p_h__1 = array_index_66238[38:23];
  assign p_fraction__2 = array_index_66239[22:7];
  assign p_h__2 = array_index_66239[38:23];
  assign p_fraction__3 = array_index_66240[22:7];
  assign p_h__3 = array_index_66240[38:23];
  assign umul_66249 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_66250 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_66251 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_66252 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_66253 = umul_66249[31:16];
  assign COEFFICIENT = 16'h0d53;
  assign bit_slice_66255 = umul_66250[31:16];
  assign bit_slice_66256 = umul_66251[31:16];
  assign bit_slice_66257 = umul_66252[31:16];
  assign add_66260 = bit_slice_66253 + COEFFICIENT;
  assign tuple_index_66261 = array_index_66237[6:0];
  assign add_66262 = bit_slice_66255 + COEFFICIENT;
  assign tuple_index_66263 = array_index_66238[6:0];
  assign add_66264 = bit_slice_66256 + COEFFICIENT;
  assign tuple_index_66265 = array_index_66239[6:0];
  assign add_66266 = bit_slice_66257 + COEFFICIENT;
  assign tuple_index_66267 = array_index_66240[6:0];
  assign tuple_66271 = {add_66260, p_fraction, tuple_index_66261};
  assign tuple_66272 = {add_66262, p_fraction__1, tuple_index_66263};
  assign tuple_66273 = {add_66264, p_fraction__2, tuple_index_66265};
  assign tuple_66274 = {add_66266, p_fraction__3, tuple_index_66267};
  assign p[0] = tuple_66271;
  assign p[1] = tuple_66272;
  assign p[2] = tuple_66273;
  assign p[3] = tuple_66274;
  assign v_tag = power_first_data[12:0];
  assign stage_outputs_valid_0 = power_first_valid & power_second_ready;
  assign tuple_66280 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_first_ready = stage_outputs_valid_0;
  assign power_second_data = tuple_66280;
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
  wire [1:0] literal_66296;
  wire [1:0] literal_66297;
  wire [1:0] literal_66298;
  wire [1:0] literal_66299;
  wire [38:0] array_index_66300;
  wire [38:0] array_index_66301;
  wire [38:0] array_index_66302;
  wire [38:0] array_index_66303;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_66312;
  wire [31:0] umul_66313;
  wire [31:0] umul_66314;
  wire [31:0] umul_66315;
  wire [14:0] bit_slice_66316;
  wire [14:0] literal_66317;
  wire [14:0] bit_slice_66318;
  wire [14:0] bit_slice_66319;
  wire [14:0] bit_slice_66320;
  wire [14:0] add_66321;
  wire bit_slice_66322;
  wire [14:0] add_66323;
  wire bit_slice_66324;
  wire [14:0] add_66325;
  wire bit_slice_66326;
  wire [14:0] add_66327;
  wire bit_slice_66328;
  wire [15:0] concat_66331;
  wire [6:0] tuple_index_66332;
  wire [15:0] concat_66333;
  wire [6:0] tuple_index_66334;
  wire [15:0] concat_66335;
  wire [6:0] tuple_index_66336;
  wire [15:0] concat_66337;
  wire [6:0] tuple_index_66338;
  wire [38:0] tuple_66342;
  wire [38:0] tuple_66343;
  wire [38:0] tuple_66344;
  wire [38:0] tuple_66345;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_66351;
  assign v_p[0] = power_second_data[51:13];
  assign v_p[1] = power_second_data[90:52];
  assign v_p[2] = power_second_data[129:91];
  assign v_p[3] = power_second_data[168:130];
  assign literal_66296 = 2'h0;
  assign literal_66297 = 2'h1;
  assign literal_66298 = 2'h2;
  assign literal_66299 = 2'h3;
  assign array_index_66300 = v_p[literal_66296];
  assign array_index_66301 = v_p[literal_66297];
  assign array_index_66302 = v_p[literal_66298];
  assign array_index_66303 = v_p[literal_66299];
  assign p_fraction = array_index_66300[22:7];
  assign p_h = array_index_66300[38:23];
  assign p_fraction__1 = array_index_66301[22:7];
  assign p_h__1 = array_index_66301[38:23];
  assign p_fraction__2 = array_index_66302[22:7];
  assign p_h__2 = array_index_66302[38:23];
  assign p_fraction__3 = array_index_66303[22:7];
  assign p_h__3 = array_index_66303[38:23];
  assign umul_66312 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_66313 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_66314 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_66315 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_66316 = umul_66312[31:17];
  assign literal_66317 = 15'h1ee5;
  assign bit_slice_66318 = umul_66313[31:17];
  assign bit_slice_66319 = umul_66314[31:17];
  assign bit_slice_66320 = umul_66315[31:17];
  assign add_66321 = bit_slice_66316 + literal_66317;
  assign bit_slice_66322 = umul_66312[16];
  assign add_66323 = bit_slice_66318 + literal_66317;
  assign bit_slice_66324 = umul_66313[16];
  assign add_66325 = bit_slice_66319 + literal_66317;
  assign bit_slice_66326 = umul_66314[16];
  assign add_66327 = bit_slice_66320 + literal_66317;
  assign bit_slice_66328 = umul_66315[16];
  assign concat_66331 = {add_66321, bit_slice_66322};
  assign tuple_index_66332 = array_index_66300[6:0];
  assign concat_66333 = {add_66323, bit_slice_66324};
  assign tuple_index_66334 = array_index_66301[6:0];
  assign concat_66335 = {add_66325, bit_slice_66326};
  assign tuple_index_66336 = array_index_66302[6:0];
  assign concat_66337 = {add_66327, bit_slice_66328};
  assign tuple_index_66338 = array_index_66303[6:0];
  assign tuple_66342 = {concat_66331, p_fraction, tuple_index_66332};
  assign tuple_66343 = {concat_66333, p_fraction__1, tuple_index_66334};
  assign tuple_66344 = {concat_66335, p_fraction__2, tuple_index_66336};
  assign tuple_66345 = {concat_66337, p_fraction__3, tuple_index_66338};
  assign p[0] = tuple_66342;
  assign p[1] = tuple_66343;
  assign p[2] = tuple_66344;
  assign p[3] = tuple_66345;
  assign v_tag = power_second_data[12:0];
  assign stage_outputs_valid_0 = power_second_valid & power_third_ready;
  assign tuple_66351 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_second_ready = stage_outputs_valid_0;
  assign power_third_data = tuple_66351;
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
  wire [1:0] literal_66367;
  wire [1:0] literal_66368;
  wire [1:0] literal_66369;
  wire [1:0] literal_66370;
  wire [38:0] array_index_66371;
  wire [38:0] array_index_66372;
  wire [38:0] array_index_66373;
  wire [38:0] array_index_66374;
  wire [15:0] p_fraction;
  wire [15:0] p_h;
  wire [15:0] p_fraction__1;
  wire [15:0] p_h__1;
  wire [15:0] p_fraction__2;
  wire [15:0] p_h__2;
  wire [15:0] p_fraction__3;
  wire [15:0] p_h__3;
  wire [31:0] umul_66383;
  wire [31:0] umul_66384;
  wire [31:0] umul_66385;
  wire [31:0] umul_66386;
  wire [15:0] bit_slice_66387;
  wire [15:0] COEFFICIENT;
  wire [15:0] bit_slice_66389;
  wire [15:0] bit_slice_66390;
  wire [15:0] bit_slice_66391;
  wire [15:0] add_66392;
  wire [6:0] tuple_index_66393;
  wire [15:0] add_66394;
  wire [6:0] tuple_index_66395;
  wire [15:0] add_66396;
  wire [6:0] tuple_index_66397;
  wire [15:0] add_66398;
  wire [6:0] tuple_index_66399;
  wire [38:0] tuple_66402;
  wire [38:0] tuple_66403;
  wire [38:0] tuple_66404;
  wire [38:0] tuple_66405;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire [168:0] tuple_66413;
  wire stage_outputs_valid_0;
  assign v_p[0] = power_third_data[51:13];
  assign v_p[1] = power_third_data[90:52];
  assign v_p[2] = power_third_data[129:91];
  assign v_p[3] = power_third_data[168:130];
  assign literal_66367 = 2'h0;
  assign literal_66368 = 2'h1;
  assign literal_66369 = 2'h2;
  assign literal_66370 = 2'h3;
  assign array_index_66371 = v_p[literal_66367];
  assign array_index_66372 = v_p[literal_66368];
  assign array_index_66373 = v_p[literal_66369];
  assign array_index_66374 = v_p[literal_66370];
  assign p_fraction = array_index_66371[22:7];
  assign p_h = array_index_66371[38:23];
  assign p_fraction__1 = array_index_66372[22:7];
  assign p_h__1 = array_index_66372[38:23];
  assign p_fraction__2 = array_index_66373[22:7];
  assign p_h__2 = array_index_66373[38:23];
  assign p_fraction__3 = array_index_66374[22:7];
  assign p_h__3 = array_index_66374[38:23];
  assign umul_66383 = umul32b_16b_x_16b(p_fraction, p_h);
  assign umul_66384 = umul32b_16b_x_16b(p_fraction__1, p_h__1);
  assign umul_66385 = umul32b_16b_x_16b(p_fraction__2, p_h__2);
  assign umul_66386 = umul32b_16b_x_16b(p_fraction__3, p_h__3);
  assign bit_slice_66387 = umul_66383[31:16];
  assign COEFFICIENT = 16'hb16b;
  assign bit_slice_66389 = umul_66384[31:16];
  assign bit_slice_66390 = umul_66385[31:16];
  assign bit_slice_66391 = umul_66386[31:16];
  assign add_66392 = bit_slice_66387 + COEFFICIENT;
  assign tuple_index_66393 = array_index_66371[6:0];
  assign add_66394 = bit_slice_66389 + COEFFICIENT;
  assign tuple_index_66395 = array_index_66372[6:0];
  assign add_66396 = bit_slice_66390 + COEFFICIENT;
  assign tuple_index_66397 = array_index_66373[6:0];
  assign add_66398 = bit_slice_66391 + COEFFICIENT;
  assign tuple_index_66399 = array_index_66374[6:0];
  assign tuple_66402 = {add_66392, p_fraction, tuple_index_66393};
  assign tuple_66403 = {add_66394, p_fraction__1, tuple_index_66395};
  assign tuple_66404 = {add_66396, p_fraction__2, tuple_index_66397};
  assign tuple_66405 = {add_66398, p_fraction__3, tuple_index_66399};
  assign p[0] = tuple_66402;
  assign p[1] = tuple_66403;
  assign p[2] = tuple_66404;
  assign p[3] = tuple_66405;
  assign v_tag = power_third_data[12:0];
  assign tuple_66413 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign stage_outputs_valid_0 = power_third_valid & power_fourth_ready;
  assign power_fourth_data = tuple_66413;
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
  wire [7:0] literal_65989;
  wire [7:0] exponent__1;
  wire [7:0] exponent__2;
  wire [7:0] exponent__3;
  wire normal;
  wire [7:0] literal_65994;
  wire normal__1;
  wire normal__2;
  wire normal__3;
  wire [7:0] literal_65998;
  wire [7:0] p_exponent;
  wire [7:0] p_exponent__1;
  wire [7:0] p_exponent__2;
  wire [7:0] p_exponent__3;
  wire [7:0] sub_66003;
  wire [7:0] literal_66004;
  wire [7:0] sub_66005;
  wire [7:0] sub_66006;
  wire [7:0] sub_66007;
  wire ugt_66008;
  wire [4:0] bit_slice_66009;
  wire [4:0] literal_66010;
  wire ugt_66011;
  wire [4:0] bit_slice_66012;
  wire ugt_66013;
  wire [4:0] bit_slice_66014;
  wire ugt_66015;
  wire [4:0] bit_slice_66016;
  wire [22:0] fraction;
  wire [24:0] literal_66018;
  wire [4:0] sel_66019;
  wire [22:0] fraction__1;
  wire [4:0] sel_66021;
  wire [22:0] fraction__2;
  wire [4:0] sel_66023;
  wire [22:0] fraction__3;
  wire [4:0] sel_66025;
  wire not_66026;
  wire [22:0] not_66027;
  wire [24:0] shll_66028;
  wire not_66029;
  wire [22:0] not_66030;
  wire [24:0] shll_66031;
  wire not_66032;
  wire [22:0] not_66033;
  wire [24:0] shll_66034;
  wire not_66035;
  wire [22:0] not_66036;
  wire [24:0] shll_66037;
  wire literal_66038;
  wire [23:0] p_significand;
  wire [23:0] concat_66040;
  wire [23:0] bit_slice_66041;
  wire [23:0] p_significand__1;
  wire [23:0] concat_66043;
  wire [23:0] bit_slice_66044;
  wire [23:0] p_significand__2;
  wire [23:0] concat_66046;
  wire [23:0] bit_slice_66047;
  wire [23:0] p_significand__3;
  wire [23:0] concat_66049;
  wire [23:0] bit_slice_66050;
  wire [24:0] doubled;
  wire [23:0] whole;
  wire [23:0] nor_66053;
  wire [23:0] literal_66054;
  wire [24:0] doubled__1;
  wire [23:0] whole__1;
  wire [23:0] nor_66057;
  wire [24:0] doubled__2;
  wire [23:0] whole__2;
  wire [23:0] nor_66060;
  wire [24:0] doubled__3;
  wire [23:0] whole__3;
  wire [23:0] nor_66063;
  wire [24:0] shrl_66064;
  wire bit_slice_66065;
  wire ne_66066;
  wire [24:0] shrl_66067;
  wire bit_slice_66068;
  wire ne_66069;
  wire [24:0] shrl_66070;
  wire bit_slice_66071;
  wire ne_66072;
  wire [24:0] shrl_66073;
  wire bit_slice_66074;
  wire ne_66075;
  wire half;
  wire or_66077;
  wire half__1;
  wire or_66079;
  wire half__2;
  wire or_66081;
  wire half__3;
  wire or_66083;
  wire [21:0] literal_66084;
  wire and_66085;
  wire and_66086;
  wire and_66087;
  wire and_66088;
  wire [30:0] bit_slice_66089;
  wire [30:0] literal_66090;
  wire [22:0] bit_slice_66091;
  wire [22:0] concat_66092;
  wire [30:0] bit_slice_66093;
  wire [22:0] bit_slice_66094;
  wire [22:0] concat_66095;
  wire [30:0] bit_slice_66096;
  wire [22:0] bit_slice_66097;
  wire [22:0] concat_66098;
  wire [30:0] bit_slice_66099;
  wire [22:0] bit_slice_66100;
  wire [22:0] concat_66101;
  wire below;
  wire [22:0] size;
  wire [22:0] literal_66104;
  wire below__1;
  wire [22:0] size__1;
  wire below__2;
  wire [22:0] size__2;
  wire below__3;
  wire [22:0] size__3;
  wire [22:0] sel_66111;
  wire [22:0] sel_66112;
  wire [22:0] sel_66113;
  wire [22:0] sel_66114;
  wire [22:0] u;
  wire [22:0] u__1;
  wire [22:0] u__2;
  wire [22:0] u__3;
  wire [6:0] bit_slice_66119;
  wire [6:0] bit_slice_66120;
  wire [6:0] bit_slice_66121;
  wire [6:0] bit_slice_66122;
  wire [15:0] literal_66125;
  wire [15:0] bit_slice_66126;
  wire [6:0] neg_66127;
  wire [15:0] bit_slice_66128;
  wire [6:0] neg_66129;
  wire [15:0] bit_slice_66130;
  wire [6:0] neg_66131;
  wire [15:0] bit_slice_66132;
  wire [6:0] neg_66133;
  wire [38:0] tuple_66137;
  wire [38:0] tuple_66138;
  wire [38:0] tuple_66139;
  wire [38:0] tuple_66140;
  wire [38:0] p[0:3];
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [168:0] tuple_66146;
  assign v_a = power_data[275:148];
  assign exponent = v_a[30:23];
  assign literal_65989 = 8'h00;
  assign exponent__1 = v_a[62:55];
  assign exponent__2 = v_a[94:87];
  assign exponent__3 = v_a[126:119];
  assign normal = exponent != literal_65989;
  assign literal_65994 = 8'h01;
  assign normal__1 = exponent__1 != literal_65989;
  assign normal__2 = exponent__2 != literal_65989;
  assign normal__3 = exponent__3 != literal_65989;
  assign literal_65998 = 8'h86;
  assign p_exponent = normal ? exponent : literal_65994;
  assign p_exponent__1 = normal__1 ? exponent__1 : literal_65994;
  assign p_exponent__2 = normal__2 ? exponent__2 : literal_65994;
  assign p_exponent__3 = normal__3 ? exponent__3 : literal_65994;
  assign sub_66003 = literal_65998 - p_exponent;
  assign literal_66004 = 8'h1a;
  assign sub_66005 = literal_65998 - p_exponent__1;
  assign sub_66006 = literal_65998 - p_exponent__2;
  assign sub_66007 = literal_65998 - p_exponent__3;
  assign ugt_66008 = sub_66003 > literal_66004;
  assign bit_slice_66009 = sub_66003[4:0];
  assign literal_66010 = 5'h1a;
  assign ugt_66011 = sub_66005 > literal_66004;
  assign bit_slice_66012 = sub_66005[4:0];
  assign ugt_66013 = sub_66006 > literal_66004;
  assign bit_slice_66014 = sub_66006[4:0];
  assign ugt_66015 = sub_66007 > literal_66004;
  assign bit_slice_66016 = sub_66007[4:0];
  assign fraction = v_a[22:0];
  assign literal_66018 = 25'h1ff_ffff;
  assign sel_66019 = ugt_66008 ? literal_66010 : bit_slice_66009;
  assign fraction__1 = v_a[54:32];
  assign sel_66021 = ugt_66011 ? literal_66010 : bit_slice_66012;
  assign fraction__2 = v_a[86:64];
  assign sel_66023 = ugt_66013 ? literal_66010 : bit_slice_66014;
  assign fraction__3 = v_a[118:96];
  assign sel_66025 = ugt_66015 ? literal_66010 : bit_slice_66016;
  assign not_66026 = ~normal;
  assign not_66027 = ~fraction;
  assign shll_66028 = sel_66019 >= 5'h19 ? 25'h000_0000 : literal_66018 << sel_66019;
  assign not_66029 = ~normal__1;
  assign not_66030 = ~fraction__1;
  assign shll_66031 = sel_66021 >= 5'h19 ? 25'h000_0000 : literal_66018 << sel_66021;
  assign not_66032 = ~normal__2;
  assign not_66033 = ~fraction__2;
  assign shll_66034 = sel_66023 >= 5'h19 ? 25'h000_0000 : literal_66018 << sel_66023;
  assign not_66035 = ~normal__3;
  assign not_66036 = ~fraction__3;
  assign shll_66037 = sel_66025 >= 5'h19 ? 25'h000_0000 : literal_66018 << sel_66025;
  assign literal_66038 = 1'h0;
  assign p_significand = {normal, fraction};
  assign concat_66040 = {not_66026, not_66027};
  assign bit_slice_66041 = shll_66028[24:1];
  assign p_significand__1 = {normal__1, fraction__1};
  assign concat_66043 = {not_66029, not_66030};
  assign bit_slice_66044 = shll_66031[24:1];
  assign p_significand__2 = {normal__2, fraction__2};
  assign concat_66046 = {not_66032, not_66033};
  assign bit_slice_66047 = shll_66034[24:1];
  assign p_significand__3 = {normal__3, fraction__3};
  assign concat_66049 = {not_66035, not_66036};
  assign bit_slice_66050 = shll_66037[24:1];
  assign doubled = {normal, fraction, literal_66038};
  assign whole = sel_66019 >= 5'h18 ? 24'h00_0000 : p_significand >> sel_66019;
  assign nor_66053 = ~(concat_66040 | bit_slice_66041);
  assign literal_66054 = 24'h00_0000;
  assign doubled__1 = {normal__1, fraction__1, literal_66038};
  assign whole__1 = sel_66021 >= 5'h18 ? 24'h00_0000 : p_significand__1 >> sel_66021;
  assign nor_66057 = ~(concat_66043 | bit_slice_66044);
  assign doubled__2 = {normal__2, fraction__2, literal_66038};
  assign whole__2 = sel_66023 >= 5'h18 ? 24'h00_0000 : p_significand__2 >> sel_66023;
  assign nor_66060 = ~(concat_66046 | bit_slice_66047);
  assign doubled__3 = {normal__3, fraction__3, literal_66038};
  assign whole__3 = sel_66025 >= 5'h18 ? 24'h00_0000 : p_significand__3 >> sel_66025;
  assign nor_66063 = ~(concat_66049 | bit_slice_66050);
  assign shrl_66064 = sel_66019 >= 5'h19 ? 25'h000_0000 : doubled >> sel_66019;
  assign bit_slice_66065 = whole[0];
  assign ne_66066 = nor_66053 != literal_66054;
  assign shrl_66067 = sel_66021 >= 5'h19 ? 25'h000_0000 : doubled__1 >> sel_66021;
  assign bit_slice_66068 = whole__1[0];
  assign ne_66069 = nor_66057 != literal_66054;
  assign shrl_66070 = sel_66023 >= 5'h19 ? 25'h000_0000 : doubled__2 >> sel_66023;
  assign bit_slice_66071 = whole__2[0];
  assign ne_66072 = nor_66060 != literal_66054;
  assign shrl_66073 = sel_66025 >= 5'h19 ? 25'h000_0000 : doubled__3 >> sel_66025;
  assign bit_slice_66074 = whole__3[0];
  assign ne_66075 = nor_66063 != literal_66054;
  assign half = shrl_66064[0];
  assign or_66077 = bit_slice_66065 | ne_66066;
  assign half__1 = shrl_66067[0];
  assign or_66079 = bit_slice_66068 | ne_66069;
  assign half__2 = shrl_66070[0];
  assign or_66081 = bit_slice_66071 | ne_66072;
  assign half__3 = shrl_66073[0];
  assign or_66083 = bit_slice_66074 | ne_66075;
  assign literal_66084 = 22'h00_0000;
  assign and_66085 = half & or_66077;
  assign and_66086 = half__1 & or_66079;
  assign and_66087 = half__2 & or_66081;
  assign and_66088 = half__3 & or_66083;
  assign bit_slice_66089 = v_a[30:0];
  assign literal_66090 = 31'h42c7_ffff;
  assign bit_slice_66091 = whole[22:0];
  assign concat_66092 = {literal_66084, and_66085};
  assign bit_slice_66093 = v_a[62:32];
  assign bit_slice_66094 = whole__1[22:0];
  assign concat_66095 = {literal_66084, and_66086};
  assign bit_slice_66096 = v_a[94:64];
  assign bit_slice_66097 = whole__2[22:0];
  assign concat_66098 = {literal_66084, and_66087};
  assign bit_slice_66099 = v_a[126:96];
  assign bit_slice_66100 = whole__3[22:0];
  assign concat_66101 = {literal_66084, and_66088};
  assign below = bit_slice_66089 > literal_66090;
  assign size = bit_slice_66091 + concat_66092;
  assign literal_66104 = 23'h64_0000;
  assign below__1 = bit_slice_66093 > literal_66090;
  assign size__1 = bit_slice_66094 + concat_66095;
  assign below__2 = bit_slice_66096 > literal_66090;
  assign size__2 = bit_slice_66097 + concat_66098;
  assign below__3 = bit_slice_66099 > literal_66090;
  assign size__3 = bit_slice_66100 + concat_66101;
  assign sel_66111 = below ? literal_66104 : size;
  assign sel_66112 = below__1 ? literal_66104 : size__1;
  assign sel_66113 = below__2 ? literal_66104 : size__2;
  assign sel_66114 = below__3 ? literal_66104 : size__3;
  assign u = -sel_66111;
  assign u__1 = -sel_66112;
  assign u__2 = -sel_66113;
  assign u__3 = -sel_66114;
  assign bit_slice_66119 = u[22:16];
  assign bit_slice_66120 = u__1[22:16];
  assign bit_slice_66121 = u__2[22:16];
  assign bit_slice_66122 = u__3[22:16];
  assign literal_66125 = 16'h0000;
  assign bit_slice_66126 = u[15:0];
  assign neg_66127 = -bit_slice_66119;
  assign bit_slice_66128 = u__1[15:0];
  assign neg_66129 = -bit_slice_66120;
  assign bit_slice_66130 = u__2[15:0];
  assign neg_66131 = -bit_slice_66121;
  assign bit_slice_66132 = u__3[15:0];
  assign neg_66133 = -bit_slice_66122;
  assign tuple_66137 = {literal_66125, bit_slice_66126, neg_66127};
  assign tuple_66138 = {literal_66125, bit_slice_66128, neg_66129};
  assign tuple_66139 = {literal_66125, bit_slice_66130, neg_66131};
  assign tuple_66140 = {literal_66125, bit_slice_66132, neg_66133};
  assign p[0] = tuple_66137;
  assign p[1] = tuple_66138;
  assign p[2] = tuple_66139;
  assign p[3] = tuple_66140;
  assign v_tag = power_data[12:0];
  assign stage_outputs_valid_0 = power_valid & power_prepared_ready;
  assign tuple_66146 = {{p[3], p[2], p[1], p[0]}, v_tag};
  assign power_ready = stage_outputs_valid_0;
  assign power_prepared_data = tuple_66146;
  assign power_prepared_valid = power_valid;
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
  wire [2:0] literal_58751;
  wire [2:0] literal_58753;
  wire bit_slice_58754;
  wire bit_slice_58755;
  wire length_squeezed__2_to_3;
  wire bit_slice_58758;
  wire length_squeezed__1_to_2;
  wire bit_slice_58760;
  wire length_squeezed__0_to_1;
  wire bit_slice_58762;
  wire bit_slice_58763;
  wire bit_slice_58764;
  wire [2:0] tuple_index_58766;
  wire [2:0] literal_58767;
  wire eq_58768;
  wire eq_58769;
  wire eq_58770;
  wire nor_58771;
  wire eq_58774;
  wire eq_58775;
  wire full;
  wire not_58772;
  wire [15:0] literal_58786;
  wire nor_58787;
  wire [15:0] literal_58788;
  wire [15:0] literal_58790;
  wire not_58791;
  wire [19:0] literal_58792;
  wire [107:0] bit_slice_58793;
  wire [23:0] literal_58794;
  wire [103:0] bit_slice_58795;
  wire [4:0] literal_58796;
  wire not_58797;
  wire nor_58784;
  wire nand_58798;
  wire [15:0] add_58804;
  wire [15:0] tuple_index_58805;
  wire [1:0] concat_58806;
  wire eq_58807;
  wire eq_58808;
  wire nor_58809;
  wire not_58810;
  wire [31:0] literal_58812;
  wire [127:0] concat_58813;
  wire [127:0] concat_58814;
  wire [4:0] add_58817;
  wire [4:0] sign_ext_58818;
  wire [1:0] bit_slice_58819;
  wire [1:0] sign_ext_58820;
  wire [1:0] bit_slice_58821;
  wire [1:0] sign_ext_58822;
  wire [1:0] bit_slice_58823;
  wire [1:0] concat_58824;
  wire [1:0] bit_slice_58825;
  wire or_58800;
  wire or_58801;
  wire not_58803;
  wire sel_58827;
  wire [15:0] sel_58831;
  wire [15:0] row;
  wire sel_58833;
  wire [31:0] sign_ext_58834;
  wire [31:0] tuple_index_58835;
  wire [31:0] literal_58836;
  wire nand_58837;
  wire eq_58838;
  wire bit_slice_58839;
  wire bit_slice_58840;
  wire or_58841;
  wire [127:0] sel_58842;
  wire [127:0] sel_58843;
  wire [4:0] and_58845;
  wire [1:0] and_58846;
  wire [1:0] and_58847;
  wire [1:0] and_58848;
  wire [1:0] one_hot_sel_68826;
  wire [7:0] literal_58851;
  wire [7:0] bit_slice_58850;
  wire [7:0] bit_slice_58852;
  wire active_inputs_valid_0;
  wire or_58830;
  wire [2:0] one_hot_68821;
  wire not_58853;
  wire [15:0] sel_58856;
  wire eq_58857;
  wire sel_58858;
  wire [31:0] add_58859;
  wire eq_58860;
  wire sel_58861;
  wire nor_58862;
  wire nor_58863;
  wire [127:0] sel_58864;
  wire [4:0] sel_58866;
  wire [4:0] sign_ext_58867;
  wire [3:0] concat_58868;
  wire [3:0] concat_58869;
  wire [7:0] sel_68820;
  wire [7:0] sel_68819;
  wire stage_outputs_valid_0;
  wire [1:0] bit_slice_68822;
  wire nand_58872;
  wire [2:0] sel_58875;
  wire [15:0] sel_58877;
  wire [15:0] sel_58879;
  wire sel_58881;
  wire [31:0] sel_58883;
  wire sel_58885;
  wire sel_58887;
  wire [127:0] scales;
  wire [4:0] and_58891;
  wire [154:0] code_beat;
  wire and_69303;
  wire and_69304;
  wire and_69305;
  wire eq_68823;
  assign literal_58751 = 3'h1;
  assign literal_58753 = 3'h0;
  assign bit_slice_58754 = ____state_1[1];
  assign bit_slice_58755 = ____state_1[2];
  assign length_squeezed__2_to_3 = ____state_1 == literal_58751;
  assign bit_slice_58758 = ____state_9[4];
  assign length_squeezed__1_to_2 = ____state_1 == literal_58753;
  assign bit_slice_58760 = ____state_9[3];
  assign length_squeezed__0_to_1 = ~(bit_slice_58754 | bit_slice_58755);
  assign bit_slice_58762 = ____state_9[2];
  assign bit_slice_58763 = ____state_9[0];
  assign bit_slice_58764 = ____state_9[1];
  assign tuple_index_58766 = jobs_w_data[51:49];
  assign literal_58767 = 3'h2;
  assign eq_58768 = length_squeezed__2_to_3 == bit_slice_58758;
  assign eq_58769 = length_squeezed__1_to_2 == bit_slice_58760;
  assign eq_58770 = length_squeezed__0_to_1 == bit_slice_58762;
  assign nor_58771 = ~(bit_slice_58763 | bit_slice_58764);
  assign eq_58774 = tuple_index_58766 == literal_58767;
  assign eq_58775 = tuple_index_58766 == literal_58753;
  assign full = eq_58768 & eq_58769 & eq_58770 & nor_58771;
  assign not_58772 = ~____state_0;
  assign literal_58786 = 16'hffff;
  assign nor_58787 = ~(eq_58774 | eq_58775);
  assign literal_58788 = 16'h0002;
  assign literal_58790 = 16'h0001;
  assign not_58791 = ~____state_4;
  assign literal_58792 = 20'h0_0000;
  assign bit_slice_58793 = ____state_8[127:20];
  assign literal_58794 = 24'h00_0000;
  assign bit_slice_58795 = ____state_8[127:24];
  assign literal_58796 = 5'h01;
  assign not_58797 = ~full;
  assign nor_58784 = ~(not_58772 | ____state_7);
  assign nand_58798 = ~(____state_4 & ____state_6);
  assign add_58804 = ____state_3 + literal_58786;
  assign tuple_index_58805 = jobs_w_data[47:32];
  assign concat_58806 = {eq_58774, nor_58787};
  assign eq_58807 = ____state_3 == literal_58788;
  assign eq_58808 = ____state_2 == literal_58790;
  assign nor_58809 = ~(____state_7 | not_58791);
  assign not_58810 = ~____state_7;
  assign literal_58812 = 32'h0000_0002;
  assign concat_58813 = {literal_58792, bit_slice_58793};
  assign concat_58814 = {literal_58794, bit_slice_58795};
  assign add_58817 = ____state_9 + literal_58796;
  assign sign_ext_58818 = {5{not_58797}};
  assign bit_slice_58819 = ____state_8[19:18];
  assign sign_ext_58820 = {2{length_squeezed__2_to_3}};
  assign bit_slice_58821 = ____state_8[17:16];
  assign sign_ext_58822 = {2{length_squeezed__0_to_1}};
  assign bit_slice_58823 = ____state_8[23:22];
  assign concat_58824 = {length_squeezed__1_to_2, length_squeezed__2_to_3};
  assign bit_slice_58825 = ____state_8[21:20];
  assign or_58800 = jobs_w_valid | ____state_0;
  assign or_58801 = weights_valid | not_58772;
  assign not_58803 = ~nor_58784;
  assign sel_58827 = ____state_7 ? ____state_0 : nand_58798;
  assign sel_58831 = ____state_4 ? ____state_2 : add_58804;
  assign row = tuple_index_58805 << concat_58806;
  assign sel_58833 = ____state_4 ? eq_58808 : eq_58807;
  assign sign_ext_58834 = {32{nor_58809}};
  assign tuple_index_58835 = jobs_w_data[31:0];
  assign literal_58836 = 32'h0000_0001;
  assign nand_58837 = ~(not_58810 & ____state_4);
  assign eq_58838 = ____state_5 == literal_58812;
  assign bit_slice_58839 = tuple_index_58766[1];
  assign bit_slice_58840 = tuple_index_58766[2];
  assign or_58841 = bit_slice_58754 | bit_slice_58755;
  assign sel_58842 = bit_slice_58763 ? ____state_8 : concat_58813;
  assign sel_58843 = nor_58771 ? concat_58814 : ____state_8;
  assign and_58845 = add_58817 & sign_ext_58818;
  assign and_58846 = bit_slice_58819 & sign_ext_58820;
  assign and_58847 = bit_slice_58821 & sign_ext_58822;
  assign and_58848 = bit_slice_58823 & sign_ext_58820;
  assign one_hot_sel_68826 = bit_slice_58825 & {2{concat_58824[0]}} | bit_slice_58819 & {2{concat_58824[1]}};
  assign literal_58851 = 8'h01;
  assign bit_slice_58850 = ____state_8[7:0];
  assign bit_slice_58852 = ____state_8[15:8];
  assign active_inputs_valid_0 = or_58800 & or_58801;
  assign or_58830 = codes_ready | not_58803;
  assign one_hot_68821 = {concat_58824[1:0] == 2'h0, concat_58824[1] && !concat_58824[0], concat_58824[0]};
  assign not_58853 = ~sel_58827;
  assign sel_58856 = ____state_7 ? ____state_3 : sel_58831;
  assign eq_58857 = row == literal_58790;
  assign sel_58858 = ____state_7 ? ____state_4 : sel_58833;
  assign add_58859 = ____state_5 + sign_ext_58834;
  assign eq_58860 = tuple_index_58835 == literal_58836;
  assign sel_58861 = nand_58837 ? ____state_6 : eq_58838;
  assign nor_58862 = ~(bit_slice_58839 | bit_slice_58840);
  assign nor_58863 = ~(____state_7 | not_58797 | or_58841);
  assign sel_58864 = length_squeezed__2_to_3 ? sel_58843 : sel_58842;
  assign sel_58866 = ____state_7 ? literal_58796 : and_58845;
  assign sign_ext_58867 = {5{____state_0}};
  assign concat_58868 = {and_58846, and_58847};
  assign concat_58869 = {and_58848, one_hot_sel_68826};
  assign sel_68820 = length_squeezed__0_to_1 ? bit_slice_58850 : literal_58851;
  assign sel_68819 = length_squeezed__0_to_1 ? bit_slice_58852 : literal_58851;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_58830;
  assign bit_slice_68822 = one_hot_68821[1:0];
  assign nand_58872 = ~(____state_0 & not_58853);
  assign sel_58875 = ____state_0 ? ____state_1 : tuple_index_58766;
  assign sel_58877 = ____state_0 ? ____state_2 : row;
  assign sel_58879 = ____state_0 ? sel_58856 : row;
  assign sel_58881 = ____state_0 ? sel_58858 : eq_58857;
  assign sel_58883 = ____state_0 ? add_58859 : tuple_index_58835;
  assign sel_58885 = ____state_0 ? sel_58861 : eq_58860;
  assign sel_58887 = ____state_0 ? nor_58863 : nor_58862;
  assign scales = ____state_7 ? weights_data : sel_58864;
  assign and_58891 = sel_58866 & sign_ext_58867;
  assign code_beat = {weights_data, ____state_1, concat_58868, concat_58869, sel_68820, sel_68819};
  assign and_69303 = active_inputs_valid_0 & nor_58784;
  assign and_69304 = stage_outputs_valid_0 & not_58772;
  assign and_69305 = stage_outputs_valid_0 & ____state_0;
  assign eq_68823 = concat_58824 == bit_slice_68822;
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
      ____state_0 <= stage_outputs_valid_0 ? nand_58872 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58875 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58877 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_58879 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_58881 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_58883 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_58885 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_58887 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? scales : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? and_58891 : ____state_9;
    end
  end
  assign codes_data = code_beat;
  assign codes_valid = and_69303;
  assign jobs_w_ready = and_69304;
  assign weights_ready = and_69305;
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
  wire [511:0] instantiation_output_54410;
  wire instantiation_output_54411;
  wire instantiation_output_54409;
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
  wire [2:0] literal_58940;
  wire bit_slice_58941;
  wire literal_58942;
  wire [1:0] literal_58946;
  wire bit_slice_58948;
  wire eq_58949;
  wire [1:0] concat_58950;
  wire run;
  wire bit_slice_58954;
  wire bit_slice_58955;
  wire [1:0] concat_58956;
  wire [1:0] literal_58957;
  wire [1:0] sel_58958;
  wire bit_slice_58961;
  wire bit_slice_58962;
  wire not_58963;
  wire not_58964;
  wire or_58966;
  wire [1:0] add_58967;
  wire bit_slice_58968;
  wire bit_slice_58969;
  wire load;
  wire idle;
  wire fetch;
  wire nor_58974;
  wire [511:0] sign_ext_58977;
  wire [2:0] concat_58980;
  wire [2:0] literal_58981;
  wire [2:0] literal_58982;
  wire eq_58983;
  wire eq_58984;
  wire nor_58985;
  wire not_58988;
  wire not_58990;
  wire not_58992;
  wire push;
  wire [1:0] literal_58998;
  wire [511:0] rest;
  wire [1:0] add_59001;
  wire [2:0] sel_59002;
  wire eq_59003;
  wire [2:0] concat_59005;
  wire [63:0] bit_slice_59006;
  wire [63:0] bit_slice_59007;
  wire [63:0] bit_slice_59008;
  wire [63:0] bit_slice_59009;
  wire nor_59010;
  wire [63:0] bit_slice_59011;
  wire [63:0] bit_slice_59012;
  wire [63:0] bit_slice_59013;
  wire [63:0] bit_slice_59014;
  wire [63:0] bit_slice_59015;
  wire [63:0] bit_slice_59016;
  wire or_59018;
  wire or_59019;
  wire or_59020;
  wire not_59022;
  wire eq_59025;
  wire [127:0] bit_slice_59026;
  wire eq_59028;
  wire [127:0] bit_slice_59029;
  wire eq_59030;
  wire [127:0] bit_slice_59031;
  wire nor_59032;
  wire [127:0] bit_slice_59033;
  wire not_59034;
  wire bit_slice_59036;
  wire not_59037;
  wire bit_slice_59038;
  wire nor_59039;
  wire bit_slice_59040;
  wire bit_slice_59041;
  wire [15:0] literal_59043;
  wire [15:0] literal_59044;
  wire [15:0] literal_59046;
  wire not_59047;
  wire [63:0] first;
  wire [63:0] second;
  wire [63:0] first__1;
  wire [63:0] second__1;
  wire active_inputs_valid_0;
  wire or_69307;
  wire or_69308;
  wire nand_59056;
  wire and_59057;
  wire [127:0] p3;
  wire [127:0] p2;
  wire [127:0] p1;
  wire [127:0] p0;
  wire [1:0] sign_ext_59062;
  wire xor_59063;
  wire [1:0] add_59064;
  wire [1:0] sign_ext_59065;
  wire eq_59066;
  wire eq_59067;
  wire eq_59068;
  wire [15:0] add_59070;
  wire eq_59071;
  wire eq_59072;
  wire nor_59073;
  wire [31:0] literal_59076;
  wire [7:0] bit_slice_59077;
  wire [7:0] bit_slice_59078;
  wire [7:0] bit_slice_59079;
  wire [7:0] bit_slice_59080;
  wire [7:0] bit_slice_59081;
  wire [7:0] bit_slice_59082;
  wire [7:0] bit_slice_59083;
  wire [7:0] bit_slice_59084;
  wire [7:0] bit_slice_59085;
  wire [7:0] bit_slice_59086;
  wire [7:0] bit_slice_59087;
  wire [7:0] bit_slice_59088;
  wire [7:0] bit_slice_59089;
  wire [7:0] bit_slice_59090;
  wire [7:0] bit_slice_59091;
  wire [7:0] bit_slice_59092;
  wire [7:0] bit_slice_59093;
  wire [7:0] bit_slice_59094;
  wire [7:0] bit_slice_59095;
  wire [7:0] bit_slice_59096;
  wire [7:0] bit_slice_59097;
  wire [7:0] bit_slice_59098;
  wire [7:0] bit_slice_59099;
  wire [7:0] bit_slice_59100;
  wire [7:0] bit_slice_59101;
  wire [7:0] bit_slice_59102;
  wire [7:0] bit_slice_59103;
  wire [7:0] bit_slice_59104;
  wire [7:0] bit_slice_59105;
  wire [7:0] bit_slice_59106;
  wire [7:0] bit_slice_59107;
  wire [7:0] bit_slice_59108;
  wire [7:0] bit_slice_59109;
  wire [7:0] bit_slice_59110;
  wire [7:0] bit_slice_59111;
  wire [7:0] bit_slice_59112;
  wire [7:0] bit_slice_59113;
  wire [7:0] bit_slice_59114;
  wire [7:0] bit_slice_59115;
  wire [7:0] bit_slice_59116;
  wire [7:0] bit_slice_59117;
  wire [7:0] bit_slice_59118;
  wire [7:0] bit_slice_59119;
  wire [7:0] bit_slice_59120;
  wire [7:0] bit_slice_59121;
  wire [7:0] bit_slice_59122;
  wire [7:0] bit_slice_59123;
  wire [7:0] bit_slice_59124;
  wire [7:0] bit_slice_59125;
  wire [7:0] bit_slice_59126;
  wire [7:0] bit_slice_59127;
  wire [7:0] bit_slice_59128;
  wire [7:0] bit_slice_59129;
  wire [7:0] bit_slice_59130;
  wire [7:0] bit_slice_59131;
  wire [7:0] bit_slice_59132;
  wire [7:0] bit_slice_59133;
  wire [7:0] bit_slice_59134;
  wire [7:0] bit_slice_59135;
  wire [7:0] bit_slice_59136;
  wire [7:0] bit_slice_59137;
  wire [7:0] bit_slice_59138;
  wire [7:0] bit_slice_59139;
  wire [7:0] bit_slice_59140;
  wire not_59142;
  wire stage_outputs_valid_0;
  wire not_59146;
  wire [1:0] concat_59147;
  wire [1:0] sel_59148;
  wire [511:0] loaded;
  wire [1:0] and_59150;
  wire or_59151;
  wire nor_59152;
  wire [1:0] and_59153;
  wire and_59154;
  wire [2:0] job_mode__1;
  wire step;
  wire [15:0] sel_59157;
  wire sel_59158;
  wire [15:0] job_words__1;
  wire [31:0] sign_ext_59160;
  wire nand_59161;
  wire eq_59162;
  wire [31:0] job_rows;
  wire [31:0] literal_59164;
  wire [7:0] array_59165[0:31];
  wire [7:0] array_59166[0:31];
  wire and_69312;
  wire send_3572_finished;
  wire and_69314;
  wire send_3583_finished;
  wire [1:0] sel_59171;
  wire job_both;
  wire or_59173;
  wire [511:0] word;
  wire [1:0] sel_59175;
  wire [1:0] sign_ext_59176;
  wire sel_59177;
  wire [1:0] sel_59178;
  wire sel_59179;
  wire sel_59180;
  wire eq_59181;
  wire [15:0] sel_59182;
  wire sel_59183;
  wire eq_59184;
  wire [31:0] add_59185;
  wire sel_59186;
  wire eq_59187;
  wire [511:0] x;
  wire last;
  wire and_59190;
  wire not_59191;
  wire and_59192;
  wire not_59193;
  wire [1:0] sel_59196;
  wire [2:0] sel_59199;
  wire sel_59201;
  wire [15:0] sel_59203;
  wire [511:0] word__1;
  wire [1:0] and_59207;
  wire and_59209;
  wire [1:0] and_59211;
  wire or_59213;
  wire sel_59215;
  wire [15:0] sel_59217;
  wire sel_59219;
  wire [31:0] sel_59221;
  wire sel_59223;
  wire and_69331;
  wire and_69332;
  wire [512:0] tuple_59228;
  wire and_59229;
  wire or_59230;
  wire and_59231;
  wire or_59232;
  wire and_69330;

  assign literal_58940 = 3'h2;
  assign bit_slice_58941 = ____state_7[0];
  assign literal_58942 = 1'h0;
  assign literal_58946 = 2'h2;
  assign bit_slice_58948 = ____state_7[1];
  assign eq_58949 = ____state_1 == literal_58940;
  assign concat_58950 = {bit_slice_58941, literal_58942};
  assign run = ____state_0 == literal_58946;
  assign bit_slice_58954 = ____state_5[0];
  assign bit_slice_58955 = ____state_5[1];
  assign concat_58956 = {literal_58942, bit_slice_58948};
  assign literal_58957 = 2'h1;
  assign sel_58958 = eq_58949 ? ____state_7 : concat_58950;
  assign bit_slice_58961 = ____state_0[0];
  assign bit_slice_58962 = ____state_0[1];
  assign not_58963 = ~run;
  assign not_58964 = ~____state_8;
  assign or_58966 = bit_slice_58954 | bit_slice_58955;
  assign add_58967 = concat_58956 + literal_58957;
  assign bit_slice_58968 = sel_58958[0];
  assign bit_slice_58969 = sel_58958[1];
  assign load = ____state_0 == literal_58957;
  assign idle = ~(bit_slice_58961 | bit_slice_58962);
  assign fetch = run & ____state_8;
  assign nor_58974 = ~(not_58963 | not_58964 | ____state_13);
  assign sign_ext_58977 = {512{or_58966}};
  assign concat_58980 = {add_58967, bit_slice_58941};
  assign literal_58981 = 3'h1;
  assign literal_58982 = 3'h0;
  assign eq_58983 = sel_58958 == literal_58946;
  assign eq_58984 = sel_58958 == literal_58957;
  assign nor_58985 = ~(bit_slice_58968 | bit_slice_58969);
  assign not_58988 = ~load;
  assign not_58990 = ~idle;
  assign not_58992 = ~fetch;
  assign push = load ? ____state_6 : nor_58974;
  assign literal_58998 = 2'h3;
  assign rest = ____state_4 & sign_ext_58977;
  assign add_59001 = ____state_5 + literal_58957;
  assign sel_59002 = ____state_9 ? literal_58981 : concat_58980;
  assign eq_59003 = ____state_1 == literal_58982;
  assign concat_59005 = {eq_58983, eq_58984, nor_58985};
  assign bit_slice_59006 = instantiation_output_54410[63:0];
  assign bit_slice_59007 = ____state_4[127:64];
  assign bit_slice_59008 = ____state_4[191:128];
  assign bit_slice_59009 = ____state_4[255:192];
  assign nor_59010 = ~(bit_slice_58941 | bit_slice_58948);
  assign bit_slice_59011 = instantiation_output_54410[127:64];
  assign bit_slice_59012 = instantiation_output_54410[319:256];
  assign bit_slice_59013 = ____state_4[383:320];
  assign bit_slice_59014 = ____state_4[447:384];
  assign bit_slice_59015 = ____state_4[511:448];
  assign bit_slice_59016 = instantiation_output_54410[383:320];
  assign or_59018 = inputs_valid | not_58988;
  assign or_59019 = jobs_x_valid | not_58990;
  assign or_59020 = instantiation_output_54411 | not_58992;
  assign not_59022 = ~push;
  assign eq_59025 = ____state_5 == literal_58998;
  assign bit_slice_59026 = rest[511:384];
  assign eq_59028 = ____state_5 == literal_58946;
  assign bit_slice_59029 = rest[383:256];
  assign eq_59030 = ____state_5 == literal_58957;
  assign bit_slice_59031 = rest[255:128];
  assign nor_59032 = ~(bit_slice_58954 | bit_slice_58955);
  assign bit_slice_59033 = ____state_4[127:0];
  assign not_59034 = ~____state_6;
  assign bit_slice_59036 = add_59001[1];
  assign not_59037 = ~____state_9;
  assign bit_slice_59038 = sel_59002[2];
  assign nor_59039 = ~(eq_58949 | eq_59003);
  assign bit_slice_59040 = sel_59002[1];
  assign bit_slice_59041 = sel_59002[0];
  assign literal_59043 = 16'hffff;
  assign literal_59044 = 16'h0002;
  assign literal_59046 = 16'h0001;
  assign not_59047 = ~____state_11;
  assign first = priority_sel_64b_3way(concat_59005, bit_slice_59006, bit_slice_59007, bit_slice_59008, bit_slice_59009);
  assign second = nor_59010 ? bit_slice_59011 : bit_slice_59009;
  assign first__1 = priority_sel_64b_3way(concat_59005, bit_slice_59012, bit_slice_59013, bit_slice_59014, bit_slice_59015);
  assign second__1 = nor_59010 ? bit_slice_59016 : bit_slice_59015;
  assign active_inputs_valid_0 = or_59018 & or_59019 & or_59020;
  assign or_69307 = instantiation_output_54409 | __ring_already_done_reg | not_59022;
  assign or_69308 = slices_ready | __slices_already_done_reg | not_58963;
  assign nand_59056 = ~(____state_9 & ____state_11 & ____state_13);
  assign and_59057 = ____state_6 & ____state_11;
  assign p3 = eq_59025 ? inputs_data : bit_slice_59026;
  assign p2 = eq_59028 ? inputs_data : bit_slice_59029;
  assign p1 = eq_59030 ? inputs_data : bit_slice_59031;
  assign p0 = nor_59032 ? inputs_data : bit_slice_59033;
  assign sign_ext_59062 = {2{not_59034}};
  assign xor_59063 = ____state_2 ^ bit_slice_59036;
  assign add_59064 = ____state_7 + literal_58957;
  assign sign_ext_59065 = {2{not_59037}};
  assign eq_59066 = eq_58949 == bit_slice_59038;
  assign eq_59067 = nor_59039 == bit_slice_59040;
  assign eq_59068 = eq_59003 == bit_slice_59041;
  assign add_59070 = ____state_10 + literal_59043;
  assign eq_59071 = ____state_10 == literal_59044;
  assign eq_59072 = ____state_3 == literal_59046;
  assign nor_59073 = ~(load | not_59037 | not_59047);
  assign literal_59076 = 32'h0000_0002;
  assign bit_slice_59077 = first[7:0];
  assign bit_slice_59078 = first[15:8];
  assign bit_slice_59079 = first[23:16];
  assign bit_slice_59080 = first[31:24];
  assign bit_slice_59081 = first[39:32];
  assign bit_slice_59082 = first[47:40];
  assign bit_slice_59083 = first[55:48];
  assign bit_slice_59084 = first[63:56];
  assign bit_slice_59085 = second[7:0];
  assign bit_slice_59086 = second[15:8];
  assign bit_slice_59087 = second[23:16];
  assign bit_slice_59088 = second[31:24];
  assign bit_slice_59089 = second[39:32];
  assign bit_slice_59090 = second[47:40];
  assign bit_slice_59091 = second[55:48];
  assign bit_slice_59092 = second[63:56];
  assign bit_slice_59093 = instantiation_output_54410[135:128];
  assign bit_slice_59094 = instantiation_output_54410[143:136];
  assign bit_slice_59095 = instantiation_output_54410[151:144];
  assign bit_slice_59096 = instantiation_output_54410[159:152];
  assign bit_slice_59097 = instantiation_output_54410[167:160];
  assign bit_slice_59098 = instantiation_output_54410[175:168];
  assign bit_slice_59099 = instantiation_output_54410[183:176];
  assign bit_slice_59100 = instantiation_output_54410[191:184];
  assign bit_slice_59101 = instantiation_output_54410[199:192];
  assign bit_slice_59102 = instantiation_output_54410[207:200];
  assign bit_slice_59103 = instantiation_output_54410[215:208];
  assign bit_slice_59104 = instantiation_output_54410[223:216];
  assign bit_slice_59105 = instantiation_output_54410[231:224];
  assign bit_slice_59106 = instantiation_output_54410[239:232];
  assign bit_slice_59107 = instantiation_output_54410[247:240];
  assign bit_slice_59108 = instantiation_output_54410[255:248];
  assign bit_slice_59109 = first__1[7:0];
  assign bit_slice_59110 = first__1[15:8];
  assign bit_slice_59111 = first__1[23:16];
  assign bit_slice_59112 = first__1[31:24];
  assign bit_slice_59113 = first__1[39:32];
  assign bit_slice_59114 = first__1[47:40];
  assign bit_slice_59115 = first__1[55:48];
  assign bit_slice_59116 = first__1[63:56];
  assign bit_slice_59117 = second__1[7:0];
  assign bit_slice_59118 = second__1[15:8];
  assign bit_slice_59119 = second__1[23:16];
  assign bit_slice_59120 = second__1[31:24];
  assign bit_slice_59121 = second__1[39:32];
  assign bit_slice_59122 = second__1[47:40];
  assign bit_slice_59123 = second__1[55:48];
  assign bit_slice_59124 = second__1[63:56];
  assign bit_slice_59125 = instantiation_output_54410[391:384];
  assign bit_slice_59126 = instantiation_output_54410[399:392];
  assign bit_slice_59127 = instantiation_output_54410[407:400];
  assign bit_slice_59128 = instantiation_output_54410[415:408];
  assign bit_slice_59129 = instantiation_output_54410[423:416];
  assign bit_slice_59130 = instantiation_output_54410[431:424];
  assign bit_slice_59131 = instantiation_output_54410[439:432];
  assign bit_slice_59132 = instantiation_output_54410[447:440];
  assign bit_slice_59133 = instantiation_output_54410[455:448];
  assign bit_slice_59134 = instantiation_output_54410[463:456];
  assign bit_slice_59135 = instantiation_output_54410[471:464];
  assign bit_slice_59136 = instantiation_output_54410[479:472];
  assign bit_slice_59137 = instantiation_output_54410[487:480];
  assign bit_slice_59138 = instantiation_output_54410[495:488];
  assign bit_slice_59139 = instantiation_output_54410[503:496];
  assign bit_slice_59140 = instantiation_output_54410[511:504];
  assign not_59142 = ~__ring_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_69307 & or_69308;
  assign not_59146 = ~__slices_already_done_reg;
  assign concat_59147 = {nand_59056, literal_58942};
  assign sel_59148 = and_59057 ? literal_58946 : literal_58957;
  assign loaded = {p3, p2, p1, p0};
  assign and_59150 = add_59001 & sign_ext_59062;
  assign or_59151 = bit_slice_58961 | bit_slice_58962;
  assign nor_59152 = ~(____state_6 | xor_59063 | bit_slice_58954);
  assign and_59153 = add_59064 & sign_ext_59065;
  assign and_59154 = eq_59066 & eq_59067 & eq_59068;
  assign job_mode__1 = jobs_x_data[51:49];
  assign step = load ? ____state_6 : ____state_9;
  assign sel_59157 = ____state_11 ? ____state_3 : add_59070;
  assign sel_59158 = ____state_11 ? eq_59072 : eq_59071;
  assign job_words__1 = jobs_x_data[47:32];
  assign sign_ext_59160 = {32{nor_59073}};
  assign nand_59161 = ~(not_58988 & ____state_9 & ____state_11);
  assign eq_59162 = ____state_12 == literal_59076;
  assign job_rows = jobs_x_data[31:0];
  assign literal_59164 = 32'h0000_0001;
  assign array_59165[0] = bit_slice_59077;
  assign array_59165[1] = bit_slice_59078;
  assign array_59165[2] = bit_slice_59079;
  assign array_59165[3] = bit_slice_59080;
  assign array_59165[4] = bit_slice_59081;
  assign array_59165[5] = bit_slice_59082;
  assign array_59165[6] = bit_slice_59083;
  assign array_59165[7] = bit_slice_59084;
  assign array_59165[8] = bit_slice_59085;
  assign array_59165[9] = bit_slice_59086;
  assign array_59165[10] = bit_slice_59087;
  assign array_59165[11] = bit_slice_59088;
  assign array_59165[12] = bit_slice_59089;
  assign array_59165[13] = bit_slice_59090;
  assign array_59165[14] = bit_slice_59091;
  assign array_59165[15] = bit_slice_59092;
  assign array_59165[16] = bit_slice_59093;
  assign array_59165[17] = bit_slice_59094;
  assign array_59165[18] = bit_slice_59095;
  assign array_59165[19] = bit_slice_59096;
  assign array_59165[20] = bit_slice_59097;
  assign array_59165[21] = bit_slice_59098;
  assign array_59165[22] = bit_slice_59099;
  assign array_59165[23] = bit_slice_59100;
  assign array_59165[24] = bit_slice_59101;
  assign array_59165[25] = bit_slice_59102;
  assign array_59165[26] = bit_slice_59103;
  assign array_59165[27] = bit_slice_59104;
  assign array_59165[28] = bit_slice_59105;
  assign array_59165[29] = bit_slice_59106;
  assign array_59165[30] = bit_slice_59107;
  assign array_59165[31] = bit_slice_59108;
  assign array_59166[0] = bit_slice_59109;
  assign array_59166[1] = bit_slice_59110;
  assign array_59166[2] = bit_slice_59111;
  assign array_59166[3] = bit_slice_59112;
  assign array_59166[4] = bit_slice_59113;
  assign array_59166[5] = bit_slice_59114;
  assign array_59166[6] = bit_slice_59115;
  assign array_59166[7] = bit_slice_59116;
  assign array_59166[8] = bit_slice_59117;
  assign array_59166[9] = bit_slice_59118;
  assign array_59166[10] = bit_slice_59119;
  assign array_59166[11] = bit_slice_59120;
  assign array_59166[12] = bit_slice_59121;
  assign array_59166[13] = bit_slice_59122;
  assign array_59166[14] = bit_slice_59123;
  assign array_59166[15] = bit_slice_59124;
  assign array_59166[16] = bit_slice_59125;
  assign array_59166[17] = bit_slice_59126;
  assign array_59166[18] = bit_slice_59127;
  assign array_59166[19] = bit_slice_59128;
  assign array_59166[20] = bit_slice_59129;
  assign array_59166[21] = bit_slice_59130;
  assign array_59166[22] = bit_slice_59131;
  assign array_59166[23] = bit_slice_59132;
  assign array_59166[24] = bit_slice_59133;
  assign array_59166[25] = bit_slice_59134;
  assign array_59166[26] = bit_slice_59135;
  assign array_59166[27] = bit_slice_59136;
  assign array_59166[28] = bit_slice_59137;
  assign array_59166[29] = bit_slice_59138;
  assign array_59166[30] = bit_slice_59139;
  assign array_59166[31] = bit_slice_59140;
  assign and_69312 = active_inputs_valid_0 & push & not_59142;
  assign send_3572_finished = stage_outputs_valid_0 & push;
  assign and_69314 = active_inputs_valid_0 & run & not_59146;
  assign send_3583_finished = stage_outputs_valid_0 & run;
  assign sel_59171 = load ? sel_59148 : concat_59147;
  assign job_both = jobs_x_data[48:48];
  assign or_59173 = load | fetch;
  assign word = load ? loaded : instantiation_output_54410;
  assign sel_59175 = load ? and_59150 : ____state_5;
  assign sign_ext_59176 = {2{or_59151}};
  assign sel_59177 = load ? nor_59152 : ____state_6;
  assign sel_59178 = load ? ____state_7 : and_59153;
  assign sel_59179 = load ? ____state_8 : ____state_9;
  assign sel_59180 = load ? ____state_9 : and_59154;
  assign eq_59181 = job_mode__1 == literal_58982;
  assign sel_59182 = step ? sel_59157 : ____state_10;
  assign sel_59183 = step ? sel_59158 : ____state_11;
  assign eq_59184 = job_words__1 == literal_59046;
  assign add_59185 = ____state_12 + sign_ext_59160;
  assign sel_59186 = nand_59161 ? ____state_13 : eq_59162;
  assign eq_59187 = job_rows == literal_59164;
  assign x = {{array_59165[31], array_59165[30], array_59165[29], array_59165[28], array_59165[27], array_59165[26], array_59165[25], array_59165[24], array_59165[23], array_59165[22], array_59165[21], array_59165[20], array_59165[19], array_59165[18], array_59165[17], array_59165[16], array_59165[15], array_59165[14], array_59165[13], array_59165[12], array_59165[11], array_59165[10], array_59165[9], array_59165[8], array_59165[7], array_59165[6], array_59165[5], array_59165[4], array_59165[3], array_59165[2], array_59165[1], array_59165[0]}, {array_59166[31], array_59166[30], array_59166[29], array_59166[28], array_59166[27], array_59166[26], array_59166[25], array_59166[24], array_59166[23], array_59166[22], array_59166[21], array_59166[20], array_59166[19], array_59166[18], array_59166[17], array_59166[16], array_59166[15], array_59166[14], array_59166[13], array_59166[12], array_59166[11], array_59166[10], array_59166[9], array_59166[8], array_59166[7], array_59166[6], array_59166[5], array_59166[4], array_59166[3], array_59166[2], array_59166[1], array_59166[0]}};
  assign last = ____state_9 & ____state_11;
  assign and_59190 = and_69312 & instantiation_output_54409;
  assign not_59191 = ~send_3572_finished;
  assign and_59192 = and_69314 & slices_ready;
  assign not_59193 = ~send_3583_finished;
  assign sel_59196 = idle ? literal_58957 : sel_59171;
  assign sel_59199 = idle ? job_mode__1 : ____state_1;
  assign sel_59201 = idle ? job_both : ____state_2;
  assign sel_59203 = idle ? job_words__1 : ____state_3;
  assign word__1 = or_59173 ? word : ____state_4;
  assign and_59207 = sel_59175 & sign_ext_59176;
  assign and_59209 = or_59151 & sel_59177;
  assign and_59211 = sel_59178 & sign_ext_59176;
  assign or_59213 = idle | sel_59179;
  assign sel_59215 = idle ? eq_59181 : sel_59180;
  assign sel_59217 = idle ? job_words__1 : sel_59182;
  assign sel_59219 = idle ? eq_59184 : sel_59183;
  assign sel_59221 = idle ? job_rows : add_59185;
  assign sel_59223 = idle ? eq_59187 : sel_59186;
  assign and_69331 = stage_outputs_valid_0 & load;
  assign and_69332 = stage_outputs_valid_0 & idle;
  assign tuple_59228 = {x, last};
  assign and_59229 = and_59190 & not_59191;
  assign or_59230 = and_59190 | send_3572_finished;
  assign and_59231 = and_59192 & not_59193;
  assign or_59232 = and_59192 | send_3583_finished;
  assign and_69330 = stage_outputs_valid_0 & fetch;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_59196 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_59199 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_59201 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_59203 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? word__1 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? and_59207 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_59209 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? and_59211 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? or_59213 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_59215 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_59217 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_59219 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sel_59221 : ____state_12;
      ____state_13 <= stage_outputs_valid_0 ? sel_59223 : ____state_13;
      __ring_already_done_reg <= or_59230 ? and_59229 : __ring_already_done_reg;
      __slices_already_done_reg <= or_59232 ? and_59231 : __slices_already_done_reg;
    end
  end
  // ===== Instantiations
  edgegen_fifo #(.WIDTH(512), .DEPTH(520)) fifo_ring_ (
    .rst(rst),
    .push_data(word),
    .push_valid(and_69312),
    .pop_ready(and_69330),
    .pop_data(instantiation_output_54410),
    .pop_valid(instantiation_output_54411),
    .push_ready(instantiation_output_54409),
    .clk(clk)
  );
  assign inputs_ready = and_69331;
  assign jobs_x_ready = and_69332;
  assign slices_data = tuple_59228;
  assign slices_valid = and_69314;
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
  wire [2:0] literal_58157;
  wire [2:0] literal_58158;
  wire [2:0] literal_58159;
  wire [2:0] literal_58160;
  wire [2:0] literal_58161;
  wire eq_58164;
  wire eq_58165;
  wire eq_58166;
  wire eq_58167;
  wire eq_58168;
  wire and_58175;
  wire last;
  wire and_58183;
  wire and_58186;
  wire and_58189;
  wire and_58192;
  wire not_58172;
  wire not_58200;
  wire not_58202;
  wire not_58206;
  wire not_58208;
  wire not_58210;
  wire not_58212;
  wire active_inputs_valid_0;
  wire or_69207;
  wire or_69208;
  wire or_69209;
  wire or_69210;
  wire or_69211;
  wire or_69212;
  wire or_69213;
  wire not_58163;
  wire not_58227;
  wire stage_outputs_valid_0;
  wire not_58231;
  wire not_58233;
  wire not_58235;
  wire not_58237;
  wire not_58239;
  wire not_58241;
  wire idle_or_last;
  wire [7:0] literal_58244;
  wire [7:0] literal_58245;
  wire [7:0] route_count;
  wire [7:0] literal_58247;
  wire [1:0] r_response;
  wire [1:0] literal_58249;
  wire r_last;
  wire and_69222;
  wire send_3180_finished;
  wire and_69224;
  wire send_3163_finished;
  wire and_69226;
  wire send_3172_finished;
  wire and_69228;
  wire send_3188_finished;
  wire and_69230;
  wire send_3205_finished;
  wire and_69232;
  wire send_3214_finished;
  wire and_69234;
  wire send_3196_finished;
  wire fresh;
  wire nor_58266;
  wire [2:0] route_target;
  wire [7:0] add_58268;
  wire eq_58269;
  wire eq_58270;
  wire ne_58271;
  wire xor_58272;
  wire and_58273;
  wire not_58274;
  wire and_58275;
  wire not_58276;
  wire and_58277;
  wire not_58278;
  wire and_58279;
  wire not_58280;
  wire and_58281;
  wire not_58282;
  wire and_58283;
  wire not_58284;
  wire and_58285;
  wire not_58286;
  wire or_58287;
  wire [2:0] sel_58290;
  wire [7:0] sel_58292;
  wire sel_58294;
  wire [127:0] r_data;
  wire literal_58297;
  wire or_58298;
  wire and_69241;
  wire and_58301;
  wire or_58302;
  wire and_58303;
  wire or_58304;
  wire and_58305;
  wire or_58306;
  wire and_58307;
  wire or_58308;
  wire and_58309;
  wire or_58310;
  wire and_58311;
  wire or_58312;
  wire and_58313;
  wire or_58314;
  assign literal_58157 = 3'h0;
  assign literal_58158 = 3'h1;
  assign literal_58159 = 3'h3;
  assign literal_58160 = 3'h4;
  assign literal_58161 = 3'h2;
  assign eq_58164 = ____state_1 == literal_58157;
  assign eq_58165 = ____state_1 == literal_58158;
  assign eq_58166 = ____state_1 == literal_58159;
  assign eq_58167 = ____state_1 == literal_58160;
  assign eq_58168 = ____state_1 == literal_58161;
  assign and_58175 = ____state_0 & eq_58164;
  assign last = ____state_0 & ____state_3;
  assign and_58183 = ____state_0 & eq_58165;
  assign and_58186 = ____state_0 & eq_58166;
  assign and_58189 = ____state_0 & eq_58167;
  assign and_58192 = ____state_0 & eq_58168;
  assign not_58172 = ~____state_0;
  assign not_58200 = ~and_58175;
  assign not_58202 = ~last;
  assign not_58206 = ~and_58183;
  assign not_58208 = ~and_58186;
  assign not_58210 = ~and_58189;
  assign not_58212 = ~and_58192;
  assign active_inputs_valid_0 = m_r_valid | not_58172;
  assign or_69207 = commands_ready | __commands_already_done_reg | not_58200;
  assign or_69208 = ended_ready | __ended_already_done_reg | not_58202;
  assign or_69209 = events_ready | __events_already_done_reg | not_58172;
  assign or_69210 = inputs_ready | __inputs_already_done_reg | not_58206;
  assign or_69211 = vector_a_ready | __vector_a_already_done_reg | not_58208;
  assign or_69212 = vector_b_ready | __vector_b_already_done_reg | not_58210;
  assign or_69213 = weights_ready | __weights_already_done_reg | not_58212;
  assign not_58163 = ~____state_3;
  assign not_58227 = ~__commands_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_69207 & or_69208 & or_69209 & or_69210 & or_69211 & or_69212 & or_69213;
  assign not_58231 = ~__ended_already_done_reg;
  assign not_58233 = ~__events_already_done_reg;
  assign not_58235 = ~__inputs_already_done_reg;
  assign not_58237 = ~__vector_a_already_done_reg;
  assign not_58239 = ~__vector_b_already_done_reg;
  assign not_58241 = ~__weights_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_58163);
  assign literal_58244 = 8'hff;
  assign literal_58245 = 8'h02;
  assign route_count = routes_data[7:0];
  assign literal_58247 = 8'h01;
  assign r_response = m_r_data[2:1];
  assign literal_58249 = 2'h0;
  assign r_last = m_r_data[0:0];
  assign and_69222 = active_inputs_valid_0 & and_58175 & not_58227;
  assign send_3180_finished = stage_outputs_valid_0 & and_58175;
  assign and_69224 = active_inputs_valid_0 & last & not_58231;
  assign send_3163_finished = stage_outputs_valid_0 & last;
  assign and_69226 = active_inputs_valid_0 & ____state_0 & not_58233;
  assign send_3172_finished = stage_outputs_valid_0 & ____state_0;
  assign and_69228 = active_inputs_valid_0 & and_58183 & not_58235;
  assign send_3188_finished = stage_outputs_valid_0 & and_58183;
  assign and_69230 = active_inputs_valid_0 & and_58186 & not_58237;
  assign send_3205_finished = stage_outputs_valid_0 & and_58186;
  assign and_69232 = active_inputs_valid_0 & and_58189 & not_58239;
  assign send_3214_finished = stage_outputs_valid_0 & and_58189;
  assign and_69234 = active_inputs_valid_0 & and_58192 & not_58241;
  assign send_3196_finished = stage_outputs_valid_0 & and_58192;
  assign fresh = routes_valid & idle_or_last;
  assign nor_58266 = ~(not_58172 | ____state_3);
  assign route_target = routes_data[10:8];
  assign add_58268 = ____state_2 + literal_58244;
  assign eq_58269 = ____state_2 == literal_58245;
  assign eq_58270 = route_count == literal_58247;
  assign ne_58271 = r_response != literal_58249;
  assign xor_58272 = r_last ^ ____state_3;
  assign and_58273 = and_69222 & commands_ready;
  assign not_58274 = ~send_3180_finished;
  assign and_58275 = and_69224 & ended_ready;
  assign not_58276 = ~send_3163_finished;
  assign and_58277 = and_69226 & events_ready;
  assign not_58278 = ~send_3172_finished;
  assign and_58279 = and_69228 & inputs_ready;
  assign not_58280 = ~send_3188_finished;
  assign and_58281 = and_69230 & vector_a_ready;
  assign not_58282 = ~send_3205_finished;
  assign and_58283 = and_69232 & vector_b_ready;
  assign not_58284 = ~send_3214_finished;
  assign and_58285 = and_69234 & weights_ready;
  assign not_58286 = ~send_3196_finished;
  assign or_58287 = fresh | nor_58266;
  assign sel_58290 = idle_or_last ? route_target : ____state_1;
  assign sel_58292 = idle_or_last ? route_count : add_58268;
  assign sel_58294 = idle_or_last ? eq_58270 : eq_58269;
  assign r_data = m_r_data[130:3];
  assign literal_58297 = 1'h1;
  assign or_58298 = ne_58271 | xor_58272;
  assign and_69241 = stage_outputs_valid_0 & idle_or_last;
  assign and_58301 = and_58273 & not_58274;
  assign or_58302 = and_58273 | send_3180_finished;
  assign and_58303 = and_58275 & not_58276;
  assign or_58304 = and_58275 | send_3163_finished;
  assign and_58305 = and_58277 & not_58278;
  assign or_58306 = and_58277 | send_3172_finished;
  assign and_58307 = and_58279 & not_58280;
  assign or_58308 = and_58279 | send_3188_finished;
  assign and_58309 = and_58281 & not_58282;
  assign or_58310 = and_58281 | send_3205_finished;
  assign and_58311 = and_58283 & not_58284;
  assign or_58312 = and_58283 | send_3214_finished;
  assign and_58313 = and_58285 & not_58286;
  assign or_58314 = and_58285 | send_3196_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? or_58287 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58290 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58292 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_58294 : ____state_3;
      __commands_already_done_reg <= or_58302 ? and_58301 : __commands_already_done_reg;
      __ended_already_done_reg <= or_58304 ? and_58303 : __ended_already_done_reg;
      __events_already_done_reg <= or_58306 ? and_58305 : __events_already_done_reg;
      __inputs_already_done_reg <= or_58308 ? and_58307 : __inputs_already_done_reg;
      __vector_a_already_done_reg <= or_58310 ? and_58309 : __vector_a_already_done_reg;
      __vector_b_already_done_reg <= or_58312 ? and_58311 : __vector_b_already_done_reg;
      __weights_already_done_reg <= or_58314 ? and_58313 : __weights_already_done_reg;
    end
  end
  assign commands_data = r_data;
  assign commands_valid = and_69222;
  assign ended_data = literal_58297;
  assign ended_valid = and_69224;
  assign events_data = or_58298;
  assign events_valid = and_69226;
  assign inputs_data = r_data;
  assign inputs_valid = and_69228;
  assign m_r_ready = send_3172_finished;
  assign routes_ready = and_69241;
  assign vector_a_data = r_data;
  assign vector_a_valid = and_69230;
  assign vector_b_data = r_data;
  assign vector_b_valid = and_69232;
  assign weights_data = r_data;
  assign weights_valid = and_69234;
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
  wire [4:0] bit_slice_57963;
  wire [4:0] literal_57964;
  wire eq_57967;
  wire go;
  wire [24:0] literal_57979;
  wire not_57982;
  wire idle;
  wire not_57986;
  wire [25:0] bit_slice_57987;
  wire [25:0] literal_57988;
  wire [6:0] sign_ext_57989;
  wire [31:0] concat_57994;
  wire leading_bits___state_10;
  wire or_69185;
  wire or_69186;
  wire fresh;
  wire next_segment;
  wire [15:0] literal_58004;
  wire [25:0] add_58006;
  wire [5:0] literal_58007;
  wire [6:0] and_58008;
  wire [6:0] literal_58009;
  wire [5:0] bit_slice_58011;
  wire ugt_58012;
  wire [7:0] bit_slice_58013;
  wire [7:0] extended___state_10;
  wire not_58016;
  wire stage_outputs_valid_0;
  wire not_58020;
  wire not_58021;
  wire [31:0] tuple_index_58022;
  wire [15:0] sign_ext_58024;
  wire eq_58025;
  wire [15:0] tuple_index_58026;
  wire [15:0] literal_58027;
  wire not_58028;
  wire [31:0] at;
  wire [31:0] concat_58030;
  wire [7:0] concat_58031;
  wire [6:0] lit_64_squeezed;
  wire [6:0] concat_58034;
  wire [3:0] literal_58035;
  wire [7:0] sel_58036;
  wire [7:0] literal_58037;
  wire and_58038;
  wire tok__1_finished;
  wire and_58040;
  wire or_58042;
  wire [2:0] tuple_index_58043;
  wire [31:0] sel_58045;
  wire [31:0] add_58046;
  wire [31:0] tuple_index_58047;
  wire [31:0] tuple_index_58049;
  wire [15:0] add_58050;
  wire sel_58051;
  wire eq_58052;
  wire sel_58053;
  wire [31:0] sel_58054;
  wire [31:0] sub_58055;
  wire sel_58056;
  wire [7:0] add_58057;
  wire [7:0] concat_58058;
  wire [6:0] sel_58059;
  wire [6:0] sub_58060;
  wire [39:0] concat_58061;
  wire [7:0] add_58062;
  wire and_58063;
  wire not_58064;
  wire and_58065;
  wire [2:0] sel_58067;
  wire [31:0] sel_58070;
  wire [31:0] sel_58072;
  wire [31:0] sel_58074;
  wire [15:0] sel_58076;
  wire sel_58078;
  wire or_58080;
  wire [31:0] sel_58082;
  wire [31:0] sel_58084;
  wire or_58086;
  wire [7:0] sub_58088;
  wire [6:0] sel_58090;
  wire [47:0] tuple_58093;
  wire [10:0] tuple_58094;
  wire and_69205;
  wire and_58096;
  wire or_58097;
  wire and_58098;
  wire or_58099;
  assign bit_slice_57963 = ____state_12[7:3];
  assign literal_57964 = 5'h00;
  assign eq_57967 = bit_slice_57963 == literal_57964;
  assign go = ____state_11 & eq_57967;
  assign literal_57979 = 25'h000_0000;
  assign not_57982 = ~go;
  assign idle = ~(____state_11 | ____state_7);
  assign not_57986 = ~____state_7;
  assign bit_slice_57987 = ____state_8[31:6];
  assign literal_57988 = 26'h000_0001;
  assign sign_ext_57989 = {7{go}};
  assign concat_57994 = {literal_57979, ____state_10};
  assign leading_bits___state_10 = 1'h0;
  assign or_69185 = m_ar_ready | __m_ar_already_done_reg | not_57982;
  assign or_69186 = routes_ready | __routes_already_done_reg | not_57982;
  assign fresh = vector_reads_valid & idle;
  assign next_segment = ~(____state_11 | not_57986);
  assign literal_58004 = 16'h0002;
  assign add_58006 = bit_slice_57987 + literal_57988;
  assign literal_58007 = 6'h00;
  assign and_58008 = sign_ext_57989 & ____state_10;
  assign literal_58009 = 7'h00;
  assign bit_slice_58011 = ____state_1[5:0];
  assign ugt_58012 = ____state_9 > concat_57994;
  assign bit_slice_58013 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign not_58016 = ~__m_ar_already_done_reg;
  assign stage_outputs_valid_0 = or_69185 & or_69186;
  assign not_58020 = ~__routes_already_done_reg;
  assign not_58021 = ~fresh;
  assign tuple_index_58022 = vector_reads_data[111:80];
  assign sign_ext_58024 = {16{next_segment}};
  assign eq_58025 = ____state_5 == literal_58004;
  assign tuple_index_58026 = vector_reads_data[15:0];
  assign literal_58027 = 16'h0001;
  assign not_58028 = ~____state_6;
  assign at = {add_58006, literal_58007};
  assign concat_58030 = {literal_57979, and_58008};
  assign concat_58031 = {literal_58009, go};
  assign lit_64_squeezed = 7'h40;
  assign concat_58034 = {leading_bits___state_10, bit_slice_58011};
  assign literal_58035 = 4'h0;
  assign sel_58036 = ugt_58012 ? extended___state_10 : bit_slice_58013;
  assign literal_58037 = 8'hff;
  assign and_58038 = go & not_58016;
  assign tok__1_finished = stage_outputs_valid_0 & go;
  assign and_58040 = go & not_58020;
  assign or_58042 = next_segment | not_58021;
  assign tuple_index_58043 = vector_reads_data[114:112];
  assign sel_58045 = fresh ? tuple_index_58022 : ____state_1;
  assign add_58046 = ____state_1 + ____state_3;
  assign tuple_index_58047 = vector_reads_data[79:48];
  assign tuple_index_58049 = vector_reads_data[47:16];
  assign add_58050 = ____state_5 + sign_ext_58024;
  assign sel_58051 = next_segment ? eq_58025 : ____state_6;
  assign eq_58052 = tuple_index_58026 == literal_58027;
  assign sel_58053 = next_segment ? not_58028 : ____state_7;
  assign sel_58054 = go ? at : ____state_8;
  assign sub_58055 = ____state_9 - concat_58030;
  assign sel_58056 = go ? ugt_58012 : ____state_11;
  assign add_58057 = ____state_12 + concat_58031;
  assign concat_58058 = {literal_58009, ended_valid};
  assign sel_58059 = go ? lit_64_squeezed : ____state_10;
  assign sub_58060 = lit_64_squeezed - concat_58034;
  assign concat_58061 = {literal_58035, ____state_8, literal_58035};
  assign add_58062 = sel_58036 + literal_58037;
  assign and_58063 = and_58038 & m_ar_ready;
  assign not_58064 = ~tok__1_finished;
  assign and_58065 = and_58040 & routes_ready;
  assign sel_58067 = or_58042 ? ____state_0 : tuple_index_58043;
  assign sel_58070 = next_segment ? add_58046 : sel_58045;
  assign sel_58072 = or_58042 ? ____state_2 : tuple_index_58047;
  assign sel_58074 = or_58042 ? ____state_3 : tuple_index_58049;
  assign sel_58076 = fresh ? tuple_index_58026 : add_58050;
  assign sel_58078 = fresh ? eq_58052 : sel_58051;
  assign or_58080 = fresh | sel_58053;
  assign sel_58082 = next_segment ? ____state_1 : sel_58054;
  assign sel_58084 = next_segment ? ____state_2 : sub_58055;
  assign or_58086 = next_segment | sel_58056;
  assign sub_58088 = add_58057 - concat_58058;
  assign sel_58090 = next_segment ? sub_58060 : sel_58059;
  assign tuple_58093 = {concat_58061, add_58062};
  assign tuple_58094 = {____state_0, sel_58036};
  assign and_69205 = stage_outputs_valid_0 & idle;
  assign and_58096 = and_58063 & not_58064;
  assign or_58097 = and_58063 | tok__1_finished;
  assign and_58098 = and_58065 & not_58064;
  assign or_58099 = and_58065 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_58067 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58070 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58072 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_58074 : ____state_3;
      ____state_5 <= stage_outputs_valid_0 ? sel_58076 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_58078 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_58080 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_58082 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_58084 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_58086 : ____state_11;
      ____state_12 <= stage_outputs_valid_0 ? sub_58088 : ____state_12;
      ____state_10 <= stage_outputs_valid_0 ? sel_58090 : ____state_10;
      __m_ar_already_done_reg <= or_58097 ? and_58096 : __m_ar_already_done_reg;
      __routes_already_done_reg <= or_58099 ? and_58098 : __routes_already_done_reg;
    end
  end
  assign ended_ready = stage_outputs_valid_0;
  assign m_ar_data = tuple_58093;
  assign m_ar_valid = and_58038;
  assign routes_data = tuple_58094;
  assign routes_valid = and_58040;
  assign vector_reads_ready = and_69205;
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
  wire [1:0] literal_57633;
  wire is_a;
  wire [19:0] sel_57642;
  wire [19:0] CHUNK;
  wire [1:0] literal_57644;
  wire ugt_57646;
  wire is_b;
  wire bit_slice_57631;
  wire bit_slice_57632;
  wire [1:0] literal_57651;
  wire [19:0] count;
  wire [19:0] sign_ext_57653;
  wire [19:0] sign_ext_57654;
  wire [19:0] literal_57656;
  wire [2:0] and_57657;
  wire [2:0] literal_57658;
  wire idle;
  wire eq_57662;
  wire [19:0] and_57663;
  wire [19:0] and_57664;
  wire ne_57665;
  wire eq_57666;
  wire passes;
  wire [2:0] ____state_0__next_value_predicates;
  wire [1:0] ____state_1__next_value_predicates;
  wire [1:0] ____state_9__next_value_predicates;
  wire [1:0] ____state_12__next_value_predicates;
  wire [19:0] b_left;
  wire [19:0] a_left;
  wire reads_b;
  wire or_57661;
  wire [3:0] one_hot_57684;
  wire [2:0] one_hot_57685;
  wire [2:0] one_hot_57686;
  wire [2:0] one_hot_57687;
  wire eq_57688;
  wire eq_57689;
  wire literal_57690;
  wire not_57691;
  wire [15:0] sign_ext_57692;
  wire nor_57660;
  wire not_57671;
  wire bit_slice_57697;
  wire bit_slice_57698;
  wire bit_slice_57699;
  wire bit_slice_57700;
  wire bit_slice_57701;
  wire bit_slice_57702;
  wire bit_slice_57703;
  wire bit_slice_57704;
  wire bit_slice_57705;
  wire not_57706;
  wire or_57707;
  wire [1:0] concat_57708;
  wire [15:0] literal_57709;
  wire [15:0] and_57711;
  wire and_57712;
  wire [15:0] literal_57714;
  wire fresh;
  wire [15:0] tuple_index_57717;
  wire [11:0] literal_57718;
  wire [2:0] literal_57719;
  wire [2:0] literal_57720;
  wire stage_outputs_valid_0;
  wire eq_57725;
  wire eq_57726;
  wire eq_57727;
  wire eq_57728;
  wire eq_57729;
  wire eq_57730;
  wire eq_57731;
  wire eq_57732;
  wire eq_57733;
  wire and_57737;
  wire [1:0] sel_57738;
  wire lit_3_squeezed;
  wire [31:0] concat_57743;
  wire [31:0] tuple_index_57744;
  wire [31:0] concat_57748;
  wire [31:0] tuple_index_57749;
  wire [15:0] sign_ext_57752;
  wire eq_57755;
  wire [15:0] w_segments;
  wire [15:0] literal_57757;
  wire [2:0] literal_57760;
  wire [31:0] concat_57763;
  wire [31:0] concat_57766;
  wire [19:0] sign_ext_57771;
  wire [2:0] sel_57772;
  wire [2:0] tuple_index_57773;
  wire [31:0] sel_57774;
  wire [31:0] tuple_index_57775;
  wire [31:0] concat_57776;
  wire [31:0] tuple_index_57777;
  wire [31:0] tuple_index_57778;
  wire [31:0] sign_ext_57779;
  wire [15:0] tuple_index_57780;
  wire not_57781;
  wire ____state_0__at_most_one_next_value;
  wire ____state_1__at_most_one_next_value;
  wire ____state_9__at_most_one_next_value;
  wire ____state_12__at_most_one_next_value;
  wire [2:0] concat_57796;
  wire [1:0] sel_57797;
  wire [1:0] concat_57798;
  wire [1:0] concat_57799;
  wire and_69155;
  wire and_69156;
  wire and_69157;
  wire [1:0] concat_57803;
  wire [31:0] add_57804;
  wire [31:0] sel_57805;
  wire [31:0] add_57809;
  wire [31:0] sel_57810;
  wire [15:0] tuple_index_57813;
  wire [15:0] tuple_index_57814;
  wire [19:0] tuple_index_57816;
  wire [19:0] tuple_index_57817;
  wire [2:0] tuple_index_57818;
  wire [1:0] concat_57819;
  wire [15:0] add_57820;
  wire sel_57824;
  wire eq_57825;
  wire [2:0] add_57829;
  wire [1:0] concat_57832;
  wire [31:0] add_57833;
  wire [31:0] add_57837;
  wire [19:0] and_57844;
  wire [2:0] sel_57847;
  wire [31:0] sel_57848;
  wire [31:0] sel_57849;
  wire [31:0] and_57850;
  wire [15:0] sel_57851;
  wire or_57853;
  wire or_57854;
  wire or_57856;
  wire or_57859;
  wire [1:0] one_hot_sel_57864;
  wire or_57865;
  wire [31:0] one_hot_sel_57866;
  wire or_57867;
  wire [31:0] one_hot_sel_57868;
  wire [15:0] sel_57870;
  wire [15:0] sel_57872;
  wire [19:0] sel_57874;
  wire [19:0] sel_57876;
  wire [2:0] sel_57879;
  wire [15:0] one_hot_sel_57881;
  wire or_57882;
  wire one_hot_sel_57883;
  wire [2:0] one_hot_sel_57885;
  wire [31:0] one_hot_sel_57887;
  wire or_57888;
  wire [31:0] one_hot_sel_57889;
  wire [19:0] one_hot_sel_57891;
  wire [19:0] one_hot_sel_57893;
  wire [114:0] tuple_57896;
  wire and_69184;
  assign literal_57633 = 2'h2;
  assign is_a = ____state_0 == literal_57633;
  assign sel_57642 = is_a ? ____state_14 : ____state_15;
  assign CHUNK = 20'h0_0020;
  assign literal_57644 = 2'h3;
  assign ugt_57646 = sel_57642 > CHUNK;
  assign is_b = ____state_0 == literal_57644;
  assign bit_slice_57631 = ____state_0[0];
  assign bit_slice_57632 = ____state_0[1];
  assign literal_57651 = 2'h1;
  assign count = ugt_57646 ? CHUNK : sel_57642;
  assign sign_ext_57653 = {20{is_b}};
  assign sign_ext_57654 = {20{is_a}};
  assign literal_57656 = 20'h0_0000;
  assign and_57657 = ____state_11 & ____state_8;
  assign literal_57658 = 3'h0;
  assign idle = ~(bit_slice_57631 | bit_slice_57632);
  assign eq_57662 = ____state_0 == literal_57651;
  assign and_57663 = count & sign_ext_57653;
  assign and_57664 = count & sign_ext_57654;
  assign ne_57665 = ____state_6 != literal_57656;
  assign eq_57666 = and_57657 == literal_57658;
  assign passes = reads_valid & idle;
  assign ____state_0__next_value_predicates = {idle, eq_57662, bit_slice_57632};
  assign ____state_1__next_value_predicates = {idle, eq_57662};
  assign ____state_9__next_value_predicates = {idle, bit_slice_57632};
  assign ____state_12__next_value_predicates = {eq_57662, bit_slice_57632};
  assign b_left = ____state_15 - and_57663;
  assign a_left = ____state_14 - and_57664;
  assign reads_b = ne_57665 & eq_57666;
  assign or_57661 = passes | is_a | is_b;
  assign one_hot_57684 = {____state_0__next_value_predicates[2:0] == 3'h0, ____state_0__next_value_predicates[2] && ____state_0__next_value_predicates[1:0] == 2'h0, ____state_0__next_value_predicates[1] && !____state_0__next_value_predicates[0], ____state_0__next_value_predicates[0]};
  assign one_hot_57685 = {____state_1__next_value_predicates[1:0] == 2'h0, ____state_1__next_value_predicates[1] && !____state_1__next_value_predicates[0], ____state_1__next_value_predicates[0]};
  assign one_hot_57686 = {____state_9__next_value_predicates[1:0] == 2'h0, ____state_9__next_value_predicates[1] && !____state_9__next_value_predicates[0], ____state_9__next_value_predicates[0]};
  assign one_hot_57687 = {____state_12__next_value_predicates[1:0] == 2'h0, ____state_12__next_value_predicates[1] && !____state_12__next_value_predicates[0], ____state_12__next_value_predicates[0]};
  assign eq_57688 = b_left == literal_57656;
  assign eq_57689 = a_left == literal_57656;
  assign literal_57690 = 1'h0;
  assign not_57691 = ~____state_10;
  assign sign_ext_57692 = {16{reads_b}};
  assign nor_57660 = ~(bit_slice_57631 | bit_slice_57632 | passes);
  assign not_57671 = ~or_57661;
  assign bit_slice_57697 = one_hot_57684[2];
  assign bit_slice_57698 = one_hot_57684[1];
  assign bit_slice_57699 = one_hot_57684[0];
  assign bit_slice_57700 = one_hot_57685[1];
  assign bit_slice_57701 = one_hot_57685[0];
  assign bit_slice_57702 = one_hot_57686[1];
  assign bit_slice_57703 = one_hot_57686[0];
  assign bit_slice_57704 = one_hot_57687[1];
  assign bit_slice_57705 = one_hot_57687[0];
  assign not_57706 = ~eq_57688;
  assign or_57707 = is_a | eq_57689;
  assign concat_57708 = {literal_57690, not_57691};
  assign literal_57709 = 16'h0000;
  assign and_57711 = sign_ext_57692 & ____state_4;
  assign and_57712 = eq_57689 & eq_57688;
  assign literal_57714 = 16'h0002;
  assign fresh = walks_valid & nor_57660;
  assign tuple_index_57717 = walks_data[18:3];
  assign literal_57718 = 12'h000;
  assign literal_57719 = 3'h4;
  assign literal_57720 = 3'h3;
  assign stage_outputs_valid_0 = vector_reads_ready | not_57671;
  assign eq_57725 = idle == bit_slice_57697;
  assign eq_57726 = eq_57662 == bit_slice_57698;
  assign eq_57727 = bit_slice_57632 == bit_slice_57699;
  assign eq_57728 = idle == bit_slice_57700;
  assign eq_57729 = eq_57662 == bit_slice_57701;
  assign eq_57730 = idle == bit_slice_57702;
  assign eq_57731 = bit_slice_57632 == bit_slice_57703;
  assign eq_57732 = eq_57662 == bit_slice_57704;
  assign eq_57733 = bit_slice_57632 == bit_slice_57705;
  assign and_57737 = not_57706 & or_57707;
  assign sel_57738 = eq_57689 ? concat_57708 : literal_57633;
  assign lit_3_squeezed = 1'h1;
  assign concat_57743 = {literal_57709, ____state_3};
  assign tuple_index_57744 = walks_data[154:123];
  assign concat_57748 = {literal_57709, and_57711};
  assign tuple_index_57749 = walks_data[122:91];
  assign sign_ext_57752 = {16{and_57712}};
  assign eq_57755 = ____state_9 == literal_57714;
  assign w_segments = fresh ? tuple_index_57717 : ____state_7;
  assign literal_57757 = 16'h0001;
  assign literal_57760 = 3'h1;
  assign concat_57763 = {literal_57718, and_57664};
  assign concat_57766 = {literal_57718, and_57663};
  assign sign_ext_57771 = {20{reads_b}};
  assign sel_57772 = is_a ? literal_57720 : literal_57719;
  assign tuple_index_57773 = reads_data[114:112];
  assign sel_57774 = is_a ? ____state_12 : ____state_13;
  assign tuple_index_57775 = reads_data[111:80];
  assign concat_57776 = {literal_57718, count};
  assign tuple_index_57777 = reads_data[79:48];
  assign tuple_index_57778 = reads_data[47:16];
  assign sign_ext_57779 = {32{passes}};
  assign tuple_index_57780 = reads_data[15:0];
  assign not_57781 = ~stage_outputs_valid_0;
  assign ____state_0__at_most_one_next_value = eq_57725 & eq_57726 & eq_57727;
  assign ____state_1__at_most_one_next_value = eq_57728 & eq_57729;
  assign ____state_9__at_most_one_next_value = eq_57730 & eq_57731;
  assign ____state_12__at_most_one_next_value = eq_57732 & eq_57733;
  assign concat_57796 = {idle, eq_57662, bit_slice_57632};
  assign sel_57797 = and_57737 ? literal_57644 : sel_57738;
  assign concat_57798 = {lit_3_squeezed, reads_b};
  assign concat_57799 = {literal_57690, fresh};
  assign and_69155 = stage_outputs_valid_0 & idle;
  assign and_69156 = stage_outputs_valid_0 & eq_57662;
  assign and_69157 = stage_outputs_valid_0 & bit_slice_57632;
  assign concat_57803 = {idle, eq_57662};
  assign add_57804 = ____state_1 + concat_57743;
  assign sel_57805 = fresh ? tuple_index_57744 : ____state_1;
  assign add_57809 = ____state_2 + concat_57748;
  assign sel_57810 = fresh ? tuple_index_57749 : ____state_2;
  assign tuple_index_57813 = walks_data[90:75];
  assign tuple_index_57814 = walks_data[74:59];
  assign tuple_index_57816 = walks_data[58:39];
  assign tuple_index_57817 = walks_data[38:19];
  assign tuple_index_57818 = walks_data[2:0];
  assign concat_57819 = {idle, bit_slice_57632};
  assign add_57820 = ____state_9 + sign_ext_57752;
  assign sel_57824 = and_57712 ? eq_57755 : ____state_10;
  assign eq_57825 = w_segments == literal_57757;
  assign add_57829 = ____state_11 + literal_57760;
  assign concat_57832 = {eq_57662, bit_slice_57632};
  assign add_57833 = ____state_12 + concat_57763;
  assign add_57837 = ____state_13 + concat_57766;
  assign and_57844 = ____state_6 & sign_ext_57771;
  assign sel_57847 = passes ? tuple_index_57773 : sel_57772;
  assign sel_57848 = passes ? tuple_index_57775 : sel_57774;
  assign sel_57849 = passes ? tuple_index_57777 : concat_57776;
  assign and_57850 = tuple_index_57778 & sign_ext_57779;
  assign sel_57851 = passes ? tuple_index_57780 : literal_57757;
  assign or_57853 = not_57781 | ____state_0__at_most_one_next_value | rst;
  assign or_57854 = not_57781 | ____state_1__at_most_one_next_value | rst;
  assign or_57856 = not_57781 | ____state_9__at_most_one_next_value | rst;
  assign or_57859 = not_57781 | ____state_12__at_most_one_next_value | rst;
  assign one_hot_sel_57864 = sel_57797 & {2{concat_57796[0]}} | concat_57798 & {2{concat_57796[1]}} | concat_57799 & {2{concat_57796[2]}};
  assign or_57865 = and_69155 | and_69156 | and_69157;
  assign one_hot_sel_57866 = add_57804 & {32{concat_57803[0]}} | sel_57805 & {32{concat_57803[1]}};
  assign or_57867 = and_69155 | and_69156;
  assign one_hot_sel_57868 = add_57809 & {32{concat_57803[0]}} | sel_57810 & {32{concat_57803[1]}};
  assign sel_57870 = fresh ? tuple_index_57813 : ____state_3;
  assign sel_57872 = fresh ? tuple_index_57814 : ____state_4;
  assign sel_57874 = fresh ? tuple_index_57816 : ____state_5;
  assign sel_57876 = fresh ? tuple_index_57817 : ____state_6;
  assign sel_57879 = fresh ? tuple_index_57818 : ____state_8;
  assign one_hot_sel_57881 = add_57820 & {16{concat_57819[0]}} | w_segments & {16{concat_57819[1]}};
  assign or_57882 = and_69155 | and_69157;
  assign one_hot_sel_57883 = sel_57824 & concat_57819[0] | eq_57825 & concat_57819[1];
  assign one_hot_sel_57885 = add_57829 & {3{concat_57803[0]}} | literal_57658 & {3{concat_57803[1]}};
  assign one_hot_sel_57887 = add_57833 & {32{concat_57832[0]}} | ____state_1 & {32{concat_57832[1]}};
  assign or_57888 = and_69156 | and_69157;
  assign one_hot_sel_57889 = add_57837 & {32{concat_57832[0]}} | ____state_2 & {32{concat_57832[1]}};
  assign one_hot_sel_57891 = a_left & {20{concat_57832[0]}} | ____state_5 & {20{concat_57832[1]}};
  assign one_hot_sel_57893 = b_left & {20{concat_57832[0]}} | and_57844 & {20{concat_57832[1]}};
  assign tuple_57896 = {sel_57847, sel_57848, sel_57849, and_57850, sel_57851};
  assign and_69184 = stage_outputs_valid_0 & nor_57660;
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
      ____state_0 <= or_57865 ? one_hot_sel_57864 : ____state_0;
      ____state_1 <= or_57867 ? one_hot_sel_57866 : ____state_1;
      ____state_2 <= or_57867 ? one_hot_sel_57868 : ____state_2;
      ____state_3 <= and_69155 ? sel_57870 : ____state_3;
      ____state_4 <= and_69155 ? sel_57872 : ____state_4;
      ____state_5 <= and_69155 ? sel_57874 : ____state_5;
      ____state_6 <= and_69155 ? sel_57876 : ____state_6;
      ____state_7 <= and_69155 ? w_segments : ____state_7;
      ____state_8 <= and_69155 ? sel_57879 : ____state_8;
      ____state_9 <= or_57882 ? one_hot_sel_57881 : ____state_9;
      ____state_10 <= or_57882 ? one_hot_sel_57883 : ____state_10;
      ____state_11 <= or_57867 ? one_hot_sel_57885 : ____state_11;
      ____state_12 <= or_57888 ? one_hot_sel_57887 : ____state_12;
      ____state_13 <= or_57888 ? one_hot_sel_57889 : ____state_13;
      ____state_14 <= or_57888 ? one_hot_sel_57891 : ____state_14;
      ____state_15 <= or_57888 ? one_hot_sel_57893 : ____state_15;
    end
  end
  assign reads_ready = and_69155;
  assign vector_reads_data = tuple_57896;
  assign vector_reads_valid = or_57661;
  assign walks_ready = and_69184;
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
  wire not_58693;
  wire active_inputs_valid_0;
  wire or_58698;
  wire or_69281;
  wire not_58702;
  wire not_58706;
  wire stage_outputs_valid_0;
  wire [1:0] literal_58708;
  wire and_69285;
  wire and_69287;
  wire send_3405_finished;
  wire ne_58713;
  wire and_58714;
  wire not_58715;
  wire and_58716;
  wire not_58717;
  wire [1:0] tuple_58718;
  wire literal_58720;
  wire and_58722;
  wire or_58723;
  wire and_58725;
  wire or_58726;
  assign not_58693 = ~ends_data;
  assign active_inputs_valid_0 = ends_valid & m_b_valid;
  assign or_58698 = done_ready | __done_already_done_reg;
  assign or_69281 = finished_ready | __finished_already_done_reg | not_58693;
  assign not_58702 = ~__done_already_done_reg;
  assign not_58706 = ~__finished_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_58698 & or_69281;
  assign literal_58708 = 2'h0;
  assign and_69285 = active_inputs_valid_0 & not_58702;
  assign and_69287 = active_inputs_valid_0 & ends_data & not_58706;
  assign send_3405_finished = stage_outputs_valid_0 & ends_data;
  assign ne_58713 = m_b_data != literal_58708;
  assign and_58714 = and_69285 & done_ready;
  assign not_58715 = ~stage_outputs_valid_0;
  assign and_58716 = and_69287 & finished_ready;
  assign not_58717 = ~send_3405_finished;
  assign tuple_58718 = {ne_58713, ends_data};
  assign literal_58720 = 1'h1;
  assign and_58722 = and_58714 & not_58715;
  assign or_58723 = and_58714 | stage_outputs_valid_0;
  assign and_58725 = and_58716 & not_58717;
  assign or_58726 = and_58716 | send_3405_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __done_already_done_reg <= 1'h0;
      __finished_already_done_reg <= 1'h0;
    end else begin
      __done_already_done_reg <= or_58723 ? and_58722 : __done_already_done_reg;
      __finished_already_done_reg <= or_58726 ? and_58725 : __finished_already_done_reg;
    end
  end
  assign done_data = tuple_58718;
  assign done_valid = and_69285;
  assign ends_ready = stage_outputs_valid_0;
  assign finished_data = literal_58720;
  assign finished_valid = and_69287;
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
  wire [26:0] literal_58393;
  wire not_58385;
  wire not_58398;
  wire not_58402;
  wire [27:0] bit_slice_58403;
  wire [27:0] literal_58404;
  wire [4:0] sign_ext_58405;
  wire [31:0] concat_58408;
  wire [2:0] leading_bits___state_10;
  wire active_inputs_valid_0;
  wire or_69243;
  wire or_69244;
  wire next_segment;
  wire [15:0] literal_58417;
  wire [27:0] add_58419;
  wire [3:0] literal_58420;
  wire [4:0] and_58421;
  wire literal_58422;
  wire [3:0] bit_slice_58423;
  wire ugt_58424;
  wire [7:0] bit_slice_58425;
  wire [7:0] extended___state_10;
  wire and_69245;
  wire not_58428;
  wire stage_outputs_valid_0;
  wire not_58432;
  wire [31:0] tuple_index_58433;
  wire [15:0] sign_ext_58435;
  wire eq_58436;
  wire [15:0] tuple_index_58437;
  wire [15:0] literal_58438;
  wire not_58439;
  wire [31:0] at;
  wire [31:0] concat_58441;
  wire [4:0] lit_16_squeezed;
  wire [4:0] concat_58443;
  wire [7:0] sel_58444;
  wire [7:0] literal_58445;
  wire and_58446;
  wire tok__1_finished;
  wire and_58448;
  wire [31:0] sel_58450;
  wire [31:0] add_58451;
  wire or_58452;
  wire [31:0] tuple_index_58453;
  wire [31:0] tuple_index_58455;
  wire tuple_index_58456;
  wire [15:0] add_58458;
  wire sel_58459;
  wire eq_58460;
  wire sel_58461;
  wire [31:0] sel_58462;
  wire [31:0] sub_58463;
  wire and_58464;
  wire [4:0] sel_58465;
  wire [4:0] sub_58466;
  wire closes;
  wire [39:0] concat_58468;
  wire [7:0] add_58469;
  wire and_58470;
  wire not_58471;
  wire and_58472;
  wire [31:0] sel_58474;
  wire [31:0] sel_58477;
  wire [31:0] sel_58479;
  wire sel_58481;
  wire [15:0] sel_58483;
  wire sel_58485;
  wire or_58487;
  wire [31:0] sel_58489;
  wire [31:0] sel_58491;
  wire or_58493;
  wire [4:0] sel_58495;
  wire [9:0] tuple_58497;
  wire [47:0] tuple_58498;
  wire and_69261;
  wire and_58500;
  wire or_58501;
  wire and_58502;
  wire or_58503;
  assign idle = ~(____state_11 | ____state_7);
  assign literal_58393 = 27'h000_0000;
  assign not_58385 = ~idle;
  assign not_58398 = ~____state_11;
  assign not_58402 = ~____state_7;
  assign bit_slice_58403 = ____state_8[31:4];
  assign literal_58404 = 28'h000_0001;
  assign sign_ext_58405 = {5{____state_11}};
  assign concat_58408 = {literal_58393, ____state_10};
  assign leading_bits___state_10 = 3'h0;
  assign active_inputs_valid_0 = writes_valid | not_58385;
  assign or_69243 = lengths_ready | __lengths_already_done_reg | not_58398;
  assign or_69244 = m_aw_ready | __m_aw_already_done_reg | not_58398;
  assign next_segment = ~(____state_11 | not_58402);
  assign literal_58417 = 16'h0002;
  assign add_58419 = bit_slice_58403 + literal_58404;
  assign literal_58420 = 4'h0;
  assign and_58421 = sign_ext_58405 & ____state_10;
  assign literal_58422 = 1'h0;
  assign bit_slice_58423 = ____state_0[3:0];
  assign ugt_58424 = ____state_9 > concat_58408;
  assign bit_slice_58425 = ____state_9[7:0];
  assign extended___state_10 = {leading_bits___state_10, ____state_10};
  assign and_69245 = active_inputs_valid_0 & ____state_11;
  assign not_58428 = ~__lengths_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_69243 & or_69244;
  assign not_58432 = ~__m_aw_already_done_reg;
  assign tuple_index_58433 = writes_data[112:81];
  assign sign_ext_58435 = {16{next_segment}};
  assign eq_58436 = ____state_5 == literal_58417;
  assign tuple_index_58437 = writes_data[16:1];
  assign literal_58438 = 16'h0001;
  assign not_58439 = ~____state_6;
  assign at = {add_58419, literal_58420};
  assign concat_58441 = {literal_58393, and_58421};
  assign lit_16_squeezed = 5'h10;
  assign concat_58443 = {literal_58422, bit_slice_58423};
  assign sel_58444 = ugt_58424 ? extended___state_10 : bit_slice_58425;
  assign literal_58445 = 8'hff;
  assign and_58446 = and_69245 & not_58428;
  assign tok__1_finished = stage_outputs_valid_0 & ____state_11;
  assign and_58448 = and_69245 & not_58432;
  assign sel_58450 = idle ? tuple_index_58433 : ____state_0;
  assign add_58451 = ____state_0 + ____state_2;
  assign or_58452 = ____state_11 | ____state_7;
  assign tuple_index_58453 = writes_data[80:49];
  assign tuple_index_58455 = writes_data[48:17];
  assign tuple_index_58456 = writes_data[0:0];
  assign add_58458 = ____state_5 + sign_ext_58435;
  assign sel_58459 = next_segment ? eq_58436 : ____state_6;
  assign eq_58460 = tuple_index_58437 == literal_58438;
  assign sel_58461 = next_segment ? not_58439 : ____state_7;
  assign sel_58462 = ____state_11 ? at : ____state_8;
  assign sub_58463 = ____state_9 - concat_58441;
  assign and_58464 = ____state_11 & ugt_58424;
  assign sel_58465 = ____state_11 ? lit_16_squeezed : ____state_10;
  assign sub_58466 = lit_16_squeezed - concat_58443;
  assign closes = ~(ugt_58424 | ____state_7);
  assign concat_58468 = {literal_58420, ____state_8, literal_58420};
  assign add_58469 = sel_58444 + literal_58445;
  assign and_58470 = and_58446 & lengths_ready;
  assign not_58471 = ~tok__1_finished;
  assign and_58472 = and_58448 & m_aw_ready;
  assign sel_58474 = next_segment ? add_58451 : sel_58450;
  assign sel_58477 = or_58452 ? ____state_1 : tuple_index_58453;
  assign sel_58479 = or_58452 ? ____state_2 : tuple_index_58455;
  assign sel_58481 = or_58452 ? ____state_4 : tuple_index_58456;
  assign sel_58483 = idle ? tuple_index_58437 : add_58458;
  assign sel_58485 = idle ? eq_58460 : sel_58459;
  assign or_58487 = idle | sel_58461;
  assign sel_58489 = next_segment ? ____state_0 : sel_58462;
  assign sel_58491 = next_segment ? ____state_1 : sub_58463;
  assign or_58493 = next_segment | and_58464;
  assign sel_58495 = next_segment ? sub_58466 : sel_58465;
  assign tuple_58497 = {sel_58444, closes, ____state_4};
  assign tuple_58498 = {concat_58468, add_58469};
  assign and_69261 = stage_outputs_valid_0 & idle;
  assign and_58500 = and_58470 & not_58471;
  assign or_58501 = and_58470 | tok__1_finished;
  assign and_58502 = and_58472 & not_58471;
  assign or_58503 = and_58472 | tok__1_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? sel_58474 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58477 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58479 : ____state_2;
      ____state_4 <= stage_outputs_valid_0 ? sel_58481 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_58483 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_58485 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? or_58487 : ____state_7;
      ____state_8 <= stage_outputs_valid_0 ? sel_58489 : ____state_8;
      ____state_9 <= stage_outputs_valid_0 ? sel_58491 : ____state_9;
      ____state_11 <= stage_outputs_valid_0 ? or_58493 : ____state_11;
      ____state_10 <= stage_outputs_valid_0 ? sel_58495 : ____state_10;
      __lengths_already_done_reg <= or_58501 ? and_58500 : __lengths_already_done_reg;
      __m_aw_already_done_reg <= or_58503 ? and_58502 : __m_aw_already_done_reg;
    end
  end
  assign lengths_data = tuple_58497;
  assign lengths_valid = and_58446;
  assign m_aw_data = tuple_58498;
  assign m_aw_valid = and_58448;
  assign writes_ready = and_69261;
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
  wire not_58556;
  wire nor_58559;
  wire and_58560;
  wire not_58564;
  wire not_58566;
  wire last;
  wire or_58576;
  wire or_58577;
  wire not_58579;
  wire active_inputs_valid_0;
  wire or_69263;
  wire or_69264;
  wire not_58558;
  wire not_58593;
  wire stage_outputs_valid_0;
  wire not_58597;
  wire idle_or_last;
  wire [7:0] literal_58599;
  wire [7:0] literal_58600;
  wire [7:0] l_count;
  wire [7:0] literal_58602;
  wire and_69268;
  wire send_3373_finished;
  wire and_69270;
  wire tok_finished;
  wire fresh;
  wire nor_58610;
  wire l_closes;
  wire l_unit;
  wire [7:0] add_58614;
  wire eq_58615;
  wire eq_58616;
  wire [127:0] data;
  wire and_58618;
  wire not_58619;
  wire and_58620;
  wire not_58621;
  wire or_58625;
  wire sel_58628;
  wire sel_58630;
  wire [7:0] sel_58632;
  wire sel_58634;
  wire and_69277;
  wire [128:0] tuple_58637;
  wire and_69278;
  wire and_69279;
  wire and_58640;
  wire or_58641;
  wire and_58642;
  wire or_58643;
  assign not_58556 = ~____state_0;
  assign nor_58559 = ~(not_58556 | ____state_2);
  assign and_58560 = ____state_0 & ____state_2;
  assign not_58564 = ~nor_58559;
  assign not_58566 = ~and_58560;
  assign last = ____state_0 & ____state_4;
  assign or_58576 = results_valid | not_58564;
  assign or_58577 = vectors_valid | not_58566;
  assign not_58579 = ~last;
  assign active_inputs_valid_0 = or_58576 & or_58577;
  assign or_69263 = ends_ready | __ends_already_done_reg | not_58579;
  assign or_69264 = m_w_ready | __m_w_already_done_reg | not_58556;
  assign not_58558 = ~____state_4;
  assign not_58593 = ~__ends_already_done_reg;
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_69263 & or_69264;
  assign not_58597 = ~__m_w_already_done_reg;
  assign idle_or_last = ~(____state_0 & not_58558);
  assign literal_58599 = 8'hff;
  assign literal_58600 = 8'h02;
  assign l_count = lengths_data[9:2];
  assign literal_58602 = 8'h01;
  assign and_69268 = active_inputs_valid_0 & last & not_58593;
  assign send_3373_finished = stage_outputs_valid_0 & last;
  assign and_69270 = active_inputs_valid_0 & ____state_0 & not_58597;
  assign tok_finished = stage_outputs_valid_0 & ____state_0;
  assign fresh = lengths_valid & idle_or_last;
  assign nor_58610 = ~(not_58556 | ____state_4);
  assign l_closes = lengths_data[1:1];
  assign l_unit = lengths_data[0:0];
  assign add_58614 = ____state_3 + literal_58599;
  assign eq_58615 = ____state_3 == literal_58600;
  assign eq_58616 = l_count == literal_58602;
  assign data = ____state_2 ? vectors_data : results_data;
  assign and_58618 = and_69268 & ends_ready;
  assign not_58619 = ~send_3373_finished;
  assign and_58620 = and_69270 & m_w_ready;
  assign not_58621 = ~tok_finished;
  assign or_58625 = fresh | nor_58610;
  assign sel_58628 = idle_or_last ? l_closes : ____state_1;
  assign sel_58630 = idle_or_last ? l_unit : ____state_2;
  assign sel_58632 = idle_or_last ? l_count : add_58614;
  assign sel_58634 = idle_or_last ? eq_58616 : eq_58615;
  assign and_69277 = stage_outputs_valid_0 & idle_or_last;
  assign tuple_58637 = {data, ____state_4};
  assign and_69278 = stage_outputs_valid_0 & nor_58559;
  assign and_69279 = stage_outputs_valid_0 & and_58560;
  assign and_58640 = and_58618 & not_58619;
  assign or_58641 = and_58618 | send_3373_finished;
  assign and_58642 = and_58620 & not_58621;
  assign or_58643 = and_58620 | tok_finished;
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
      ____state_0 <= stage_outputs_valid_0 ? or_58625 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_58628 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_58630 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_58632 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_58634 : ____state_4;
      __ends_already_done_reg <= or_58641 ? and_58640 : __ends_already_done_reg;
      __m_w_already_done_reg <= or_58643 ? and_58642 : __m_w_already_done_reg;
    end
  end
  assign ends_data = ____state_1;
  assign ends_valid = and_69268;
  assign lengths_ready = and_69277;
  assign m_w_data = tuple_58637;
  assign m_w_valid = and_69270;
  assign results_ready = and_69278;
  assign vectors_ready = and_69279;
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
  wire [19:0] literal_63087;
  wire [1:0] literal_63089;
  wire [19:0] literal_63090;
  wire last;
  wire [4:0] literal_63099;
  wire twos;
  wire ugt_63101;
  wire [1:0] literal_63094;
  wire nand_63114;
  wire butterfly;
  wire and_63116;
  wire [4:0] literal_63105;
  wire [4:0] literal_63106;
  wire bit_slice_63107;
  wire bit_slice_63108;
  wire [1:0] literal_63110;
  wire eq_63111;
  wire [1:0] __state_15_portion_0_width_2;
  wire takes;
  wire not_63123;
  wire or_63129;
  wire eq_63120;
  wire eq_63121;
  wire nor_63122;
  wire [2:0] literal_63125;
  wire eq_63126;
  wire and_63127;
  wire [17:0] __state_15_bits_2_width_18;
  wire literal_63134;
  wire eq_63135;
  wire bit_slice_63136;
  wire waits;
  wire [1:0] concat_63137;
  wire or_63138;
  wire eq_63139;
  wire or_63140;
  wire [127:0] a;
  wire [127:0] literal_63144;
  wire or_reduce_63145;
  wire [2:0] concat_63146;
  wire [2:0] lit_15_squeezed;
  wire not_63151;
  wire not_63149;
  wire takes_b;
  wire [127:0] sel_63152;
  wire [31:0] bit_slice_63153;
  wire [31:0] bit_slice_63154;
  wire [31:0] bit_slice_63155;
  wire [127:0] or_63157;
  wire [2:0] mask_squeezed;
  wire [4:0] literal_63159;
  wire [1:0] literal_63160;
  wire bit_slice_63161;
  wire bit_slice_63162;
  wire [17:0] literal_63168;
  wire emits;
  wire not_63170;
  wire and_63165;
  wire and_63166;
  wire and_63167;
  wire [63:0] bit_slice_63171;
  wire [63:0] bit_slice_63172;
  wire eq_63173;
  wire [95:0] even_bits_32_width_96;
  wire [95:0] __state_19_bits_32_width_96;
  wire [127:0] x;
  wire bit_slice_63177;
  wire eq_63178;
  wire eq_63179;
  wire nor_63180;
  wire eq_63181;
  wire [17:0] add_63194;
  wire ends;
  wire sums;
  wire not_63189;
  wire not_63191;
  wire not_63193;
  wire [4:0] literal_63197;
  wire [4:0] literal_63198;
  wire [127:0] low__1;
  wire [127:0] sign_ext_63200;
  wire [95:0] e_squeezed_portion_32_width_96;
  wire [31:0] __state_19_portion_0_width_32;
  wire [31:0] bit_slice_63203;
  wire [31:0] sign_ext_63204;
  wire [31:0] bit_slice_63205;
  wire [31:0] sign_ext_63206;
  wire [31:0] bit_slice_63207;
  wire [31:0] sign_ext_63208;
  wire not_63209;
  wire [1:0] sign_ext_63210;
  wire [1:0] concat_63211;
  wire [31:0] bit_slice_63212;
  wire [31:0] bit_slice_63213;
  wire [31:0] bit_slice_63214;
  wire [31:0] bit_slice_63215;
  wire [1:0] concat_63216;
  wire [127:0] concat_63217;
  wire [127:0] b;
  wire [127:0] sign_ext_63219;
  wire [19:0] literal_63220;
  wire [15:0] literal_63230;
  wire [17:0] sel_63231;
  wire alternates;
  wire not_63233;
  wire or_63234;
  wire or_63222;
  wire or_63223;
  wire or_63224;
  wire or_63225;
  wire not_63227;
  wire eq_63235;
  wire eq_63236;
  wire [1:0] concat_63237;
  wire [127:0] high;
  wire [127:0] e;
  wire [31:0] and_63240;
  wire [31:0] and_63241;
  wire [31:0] and_63242;
  wire [31:0] bit_slice_63243;
  wire nor_63244;
  wire [1:0] and_63245;
  wire [63:0] bit_slice_63246;
  wire [63:0] bit_slice_63247;
  wire [127:0] odd;
  wire [127:0] xor_63249;
  wire [127:0] y;
  wire [127:0] and_63251;
  wire mask_squeezed_const_lsb_bits;
  wire nor_63253;
  wire ult_63254;
  wire [15:0] sign_ext_63258;
  wire [15:0] tuple_index_63259;
  wire [15:0] literal_63260;
  wire eq_63261;
  wire [19:0] concat_63262;
  wire and_63264;
  wire [2:0] concat_63265;
  wire active_inputs_valid_0;
  wire or_63257;
  wire or_63266;
  wire [127:0] x__1;
  wire [127:0] concat_63268;
  wire [3:0] concat_63269;
  wire [127:0] high__1;
  wire [127:0] sel_63271;
  wire [127:0] xor_63272;
  wire [2:0] concat_63273;
  wire [3:0] mask;
  wire ends_segment;
  wire and_63276;
  wire [4:0] tuple_index_63279;
  wire [1:0] tuple_index_63280;
  wire [1:0] tuple_index_63281;
  wire tuple_index_63282;
  wire tuple_index_63283;
  wire [1:0] tuple_index_63284;
  wire [19:0] tuple_index_63285;
  wire [31:0] tuple_index_63286;
  wire [3:0] tuple_index_63287;
  wire tuple_index_63289;
  wire [15:0] add_63290;
  wire eq_63291;
  wire sel_63292;
  wire [19:0] sel_63293;
  wire and_63294;
  wire not_63164;
  wire sel_63295;
  wire [127:0] even;
  wire [2:0] add_63297;
  wire [2:0] sign_ext_63298;
  wire stage_outputs_valid_0;
  wire [127:0] x__2;
  wire [127:0] y__1;
  wire [2:0] sub;
  wire [12:0] tag;
  wire not_63306;
  wire [4:0] sel_63309;
  wire [1:0] sel_63311;
  wire [1:0] sel_63313;
  wire sel_63315;
  wire sel_63317;
  wire [1:0] sel_63319;
  wire [19:0] sel_63321;
  wire [31:0] sel_63323;
  wire [3:0] sel_63325;
  wire sel_63327;
  wire [15:0] sel_63329;
  wire sel_63331;
  wire [19:0] sel_63333;
  wire or_63335;
  wire and_63337;
  wire and_63339;
  wire [127:0] held;
  wire [127:0] held_b;
  wire [2:0] and_63345;
  wire and_69389;
  wire and_69390;
  wire [275:0] tuple_63349;
  wire and_69391;
  wire and_69392;
  wire and_69393;
  assign literal_63087 = 20'h0_0005;
  assign literal_63089 = 2'h0;
  assign literal_63090 = 20'h0_0002;
  assign last = ____state_15 < literal_63087;
  assign literal_63099 = 5'h03;
  assign twos = ____state_2 != literal_63089;
  assign ugt_63101 = ____state_15 > literal_63090;
  assign literal_63094 = 2'h2;
  assign nand_63114 = ~(____state_18 & last & ____state_14);
  assign butterfly = ____state_1 == literal_63099;
  assign and_63116 = twos & ugt_63101;
  assign literal_63105 = 5'h12;
  assign literal_63106 = 5'h11;
  assign bit_slice_63107 = ____state_6[0];
  assign bit_slice_63108 = ____state_6[1];
  assign literal_63110 = 2'h3;
  assign eq_63111 = ____state_3 == literal_63094;
  assign __state_15_portion_0_width_2 = ____state_15[1:0];
  assign takes = ____state_0 & nand_63114;
  assign not_63123 = ~____state_17;
  assign or_63129 = butterfly | and_63116;
  assign eq_63120 = ____state_1 == literal_63105;
  assign eq_63121 = ____state_1 == literal_63106;
  assign nor_63122 = ~(bit_slice_63107 | bit_slice_63108);
  assign literal_63125 = 3'h0;
  assign eq_63126 = ____state_3 == literal_63110;
  assign and_63127 = eq_63111 & ____state_16;
  assign __state_15_bits_2_width_18 = ____state_15[19:2];
  assign literal_63134 = 1'h0;
  assign eq_63135 = __state_15_portion_0_width_2 == literal_63110;
  assign bit_slice_63136 = ____state_15[1];
  assign waits = takes & not_63123 & or_63129;
  assign concat_63137 = {eq_63120, eq_63121};
  assign or_63138 = ____state_16 | nor_63122 | not_63123;
  assign eq_63139 = ____state_21 == literal_63125;
  assign or_63140 = eq_63126 | and_63127;
  assign a = ____state_11 ? kept_data : vector_a_data;
  assign literal_63144 = 128'h8000_0000_8000_0000_8000_0000_8000_0000;
  assign or_reduce_63145 = |__state_15_bits_2_width_18;
  assign concat_63146 = {literal_63134, eq_63135, bit_slice_63136};
  assign lit_15_squeezed = 3'h7;
  assign not_63151 = ~waits;
  assign not_63149 = ~____state_11;
  assign takes_b = priority_sel_1b_2way(concat_63137, or_63138, eq_63139, or_63140);
  assign sel_63152 = ____state_17 ? ____state_19 : a;
  assign bit_slice_63153 = a[95:64];
  assign bit_slice_63154 = a[31:0];
  assign bit_slice_63155 = ____state_19[95:64];
  assign or_63157 = a | literal_63144;
  assign mask_squeezed = or_reduce_63145 ? lit_15_squeezed : concat_63146;
  assign literal_63159 = 5'h02;
  assign literal_63160 = 2'h1;
  assign bit_slice_63161 = ____state_3[0];
  assign bit_slice_63162 = ____state_3[1];
  assign literal_63168 = 18'h3_ffff;
  assign emits = ____state_0 & not_63151;
  assign not_63170 = ~butterfly;
  assign and_63165 = takes & ____state_11;
  assign and_63166 = takes & not_63149;
  assign and_63167 = takes & takes_b;
  assign bit_slice_63171 = a[63:0];
  assign bit_slice_63172 = sel_63152[63:0];
  assign eq_63173 = ____state_2 == literal_63094;
  assign even_bits_32_width_96 = {bit_slice_63153, bit_slice_63154, bit_slice_63155};
  assign __state_19_bits_32_width_96 = ____state_19[127:32];
  assign x = ____state_4 ? or_63157 : a;
  assign bit_slice_63177 = mask_squeezed[0];
  assign eq_63178 = ____state_1 == literal_63159;
  assign eq_63179 = ____state_2 == literal_63160;
  assign nor_63180 = ~(bit_slice_63161 | bit_slice_63162);
  assign eq_63181 = ____state_3 == literal_63160;
  assign add_63194 = __state_15_bits_2_width_18 + literal_63168;
  assign ends = emits & last;
  assign sums = ~(not_63170 | not_63123 | ____state_18);
  assign not_63189 = ~and_63165;
  assign not_63191 = ~and_63166;
  assign not_63193 = ~and_63167;
  assign literal_63197 = 5'h04;
  assign literal_63198 = 5'h0f;
  assign low__1 = {bit_slice_63171, bit_slice_63172};
  assign sign_ext_63200 = {128{eq_63173}};
  assign e_squeezed_portion_32_width_96 = ____state_18 ? __state_19_bits_32_width_96 : even_bits_32_width_96;
  assign __state_19_portion_0_width_32 = ____state_19[31:0];
  assign bit_slice_63203 = x[127:96];
  assign sign_ext_63204 = {32{or_reduce_63145}};
  assign bit_slice_63205 = x[95:64];
  assign sign_ext_63206 = {32{ugt_63101}};
  assign bit_slice_63207 = x[63:32];
  assign sign_ext_63208 = {32{bit_slice_63177}};
  assign not_63209 = ~eq_63178;
  assign sign_ext_63210 = {2{eq_63178}};
  assign concat_63211 = {eq_63173, eq_63179};
  assign bit_slice_63212 = a[127:96];
  assign bit_slice_63213 = a[63:32];
  assign bit_slice_63214 = ____state_19[127:96];
  assign bit_slice_63215 = ____state_19[63:32];
  assign concat_63216 = {nor_63180, eq_63181};
  assign concat_63217 = {____state_9, ____state_9, ____state_9, ____state_9};
  assign b = and_63167 ? vector_b_data : ____state_20;
  assign sign_ext_63219 = {128{____state_5}};
  assign literal_63220 = 20'h0_0009;
  assign literal_63230 = 16'h0002;
  assign sel_63231 = waits ? __state_15_bits_2_width_18 : add_63194;
  assign alternates = butterfly | twos | eq_63121;
  assign not_63233 = ~ends;
  assign or_63234 = sums | not_63123;
  assign or_63222 = feeds_valid | ____state_0;
  assign or_63223 = kept_valid | not_63189;
  assign or_63224 = vector_a_valid | not_63191;
  assign or_63225 = vector_b_valid | not_63193;
  assign not_63227 = ~emits;
  assign eq_63235 = ____state_1 == literal_63197;
  assign eq_63236 = ____state_1 == literal_63198;
  assign concat_63237 = {butterfly, eq_63178};
  assign high = low__1 & sign_ext_63200;
  assign e = {e_squeezed_portion_32_width_96, __state_19_portion_0_width_32};
  assign and_63240 = bit_slice_63203 & sign_ext_63204;
  assign and_63241 = bit_slice_63205 & sign_ext_63206;
  assign and_63242 = bit_slice_63207 & sign_ext_63208;
  assign bit_slice_63243 = x[31:0];
  assign nor_63244 = ~(not_63209 | eq_63173 | eq_63179);
  assign and_63245 = sign_ext_63210 & concat_63211;
  assign bit_slice_63246 = a[127:64];
  assign bit_slice_63247 = sel_63152[127:64];
  assign odd = {bit_slice_63212, bit_slice_63213, bit_slice_63214, bit_slice_63215};
  assign xor_63249 = ____state_20 ^ literal_63144;
  assign y = priority_sel_128b_2way(concat_63216, concat_63217, a, b);
  assign and_63251 = sign_ext_63219 & literal_63144;
  assign mask_squeezed_const_lsb_bits = 1'h1;
  assign nor_63253 = ~(not_63170 | ____state_18);
  assign ult_63254 = ____state_15 < literal_63220;
  assign sign_ext_63258 = {16{ends}};
  assign tuple_index_63259 = feeds_data[53:38];
  assign literal_63260 = 16'h0001;
  assign eq_63261 = ____state_13 == literal_63230;
  assign concat_63262 = {sel_63231, __state_15_portion_0_width_2};
  assign and_63264 = alternates & not_63233 & or_63234;
  assign concat_63265 = {literal_63089, ends};
  assign active_inputs_valid_0 = or_63222 & or_63223 & or_63224 & or_63225;
  assign or_63257 = operands_ready | not_63227;
  assign or_63266 = eq_63235 | eq_63236;
  assign x__1 = priority_sel_128b_2way(concat_63237, high, e, x);
  assign concat_63268 = {and_63240, and_63241, and_63242, bit_slice_63243};
  assign concat_63269 = {butterfly, nor_63244, and_63245};
  assign high__1 = {bit_slice_63246, bit_slice_63247};
  assign sel_63271 = ____state_18 ? xor_63249 : odd;
  assign xor_63272 = y ^ and_63251;
  assign concat_63273 = {literal_63089, ____state_17};
  assign mask = {mask_squeezed, mask_squeezed_const_lsb_bits};
  assign ends_segment = nor_63253 ? ult_63254 : last;
  assign and_63276 = ends & ____state_14;
  assign tuple_index_63279 = feeds_data[86:82];
  assign tuple_index_63280 = feeds_data[81:80];
  assign tuple_index_63281 = feeds_data[79:78];
  assign tuple_index_63282 = feeds_data[77:77];
  assign tuple_index_63283 = feeds_data[76:76];
  assign tuple_index_63284 = feeds_data[75:74];
  assign tuple_index_63285 = feeds_data[73:54];
  assign tuple_index_63286 = feeds_data[37:6];
  assign tuple_index_63287 = feeds_data[5:2];
  assign tuple_index_63289 = feeds_data[1:1];
  assign add_63290 = ____state_13 + sign_ext_63258;
  assign eq_63291 = tuple_index_63259 == literal_63260;
  assign sel_63292 = ends ? eq_63261 : ____state_14;
  assign sel_63293 = ends ? ____state_7 : concat_63262;
  assign and_63294 = ____state_16 & waits;
  assign not_63164 = ~____state_0;
  assign sel_63295 = ____state_18 ? takes : and_63264;
  assign even = {bit_slice_63153, bit_slice_63154, bit_slice_63155, __state_19_portion_0_width_32};
  assign add_63297 = ____state_21 + concat_63265;
  assign sign_ext_63298 = {3{____state_0}};
  assign stage_outputs_valid_0 = active_inputs_valid_0 & or_63257;
  assign x__2 = or_63266 ? concat_63268 : x__1;
  assign y__1 = priority_sel_128b_4way(concat_63269, low__1, high__1, a, sel_63271, xor_63272);
  assign sub = eq_63120 ? ____state_21 : concat_63273;
  assign tag = {____state_1, ____state_6, ____state_18, mask, ends_segment};
  assign not_63306 = ~and_63276;
  assign sel_63309 = ____state_0 ? ____state_1 : tuple_index_63279;
  assign sel_63311 = ____state_0 ? ____state_2 : tuple_index_63280;
  assign sel_63313 = ____state_0 ? ____state_3 : tuple_index_63281;
  assign sel_63315 = ____state_0 ? ____state_4 : tuple_index_63282;
  assign sel_63317 = ____state_0 ? ____state_5 : tuple_index_63283;
  assign sel_63319 = ____state_0 ? ____state_6 : tuple_index_63284;
  assign sel_63321 = ____state_0 ? ____state_7 : tuple_index_63285;
  assign sel_63323 = ____state_0 ? ____state_9 : tuple_index_63286;
  assign sel_63325 = ____state_0 ? ____state_10 : tuple_index_63287;
  assign sel_63327 = ____state_0 ? ____state_11 : tuple_index_63289;
  assign sel_63329 = ____state_0 ? add_63290 : tuple_index_63259;
  assign sel_63331 = ____state_0 ? sel_63292 : eq_63291;
  assign sel_63333 = ____state_0 ? sel_63293 : tuple_index_63285;
  assign or_63335 = ends | and_63294 | not_63164;
  assign and_63337 = ____state_0 & sel_63295;
  assign and_63339 = ____state_0 & sums;
  assign held = sums ? even : a;
  assign held_b = sums ? odd : b;
  assign and_63345 = add_63297 & sign_ext_63298;
  assign and_69389 = stage_outputs_valid_0 & not_63164;
  assign and_69390 = stage_outputs_valid_0 & and_63165;
  assign tuple_63349 = {x__2, y__1, sub, ____state_10, tag};
  assign and_69391 = active_inputs_valid_0 & emits;
  assign and_69392 = stage_outputs_valid_0 & and_63166;
  assign and_69393 = stage_outputs_valid_0 & and_63167;
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
      ____state_0 <= stage_outputs_valid_0 ? not_63306 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? sel_63309 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_63311 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_63313 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_63315 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? sel_63317 : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? sel_63319 : ____state_6;
      ____state_7 <= stage_outputs_valid_0 ? sel_63321 : ____state_7;
      ____state_9 <= stage_outputs_valid_0 ? sel_63323 : ____state_9;
      ____state_10 <= stage_outputs_valid_0 ? sel_63325 : ____state_10;
      ____state_11 <= stage_outputs_valid_0 ? sel_63327 : ____state_11;
      ____state_13 <= stage_outputs_valid_0 ? sel_63329 : ____state_13;
      ____state_14 <= stage_outputs_valid_0 ? sel_63331 : ____state_14;
      ____state_15 <= stage_outputs_valid_0 ? sel_63333 : ____state_15;
      ____state_16 <= stage_outputs_valid_0 ? or_63335 : ____state_16;
      ____state_17 <= stage_outputs_valid_0 ? and_63337 : ____state_17;
      ____state_18 <= stage_outputs_valid_0 ? and_63339 : ____state_18;
      ____state_19 <= stage_outputs_valid_0 ? held : ____state_19;
      ____state_20 <= stage_outputs_valid_0 ? held_b : ____state_20;
      ____state_21 <= stage_outputs_valid_0 ? and_63345 : ____state_21;
    end
  end
  assign feeds_ready = and_69389;
  assign kept_ready = and_69390;
  assign operands_data = tuple_63349;
  assign operands_valid = and_69391;
  assign vector_a_ready = and_69392;
  assign vector_b_ready = and_69393;
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
  wire [22:0] bit_slice_67074;
  wire [22:0] literal_67075;
  wire bit_slice_67076;
  wire ne_67077;
  wire bit_slice_67078;
  wire or_67079;
  wire [8:0] v_total_exponent;
  wire [22:0] bit_slice_67081;
  wire [30:0] literal_67082;
  wire up;
  wire [31:0] concat_67084;
  wire [31:0] concat_67085;
  wire [1:0] v_total_special__1;
  wire [31:0] value;
  wire [31:0] literal_67088;
  wire [34:0] v_best;
  wire v_total_special__1_infinite;
  wire ugt_67091;
  wire [31:0] v_best_key;
  wire [12:0] v_tag;
  wire v_total_sign;
  wire or_67095;
  wire [30:0] bit_slice_67096;
  wire [30:0] INFINITY;
  wire [30:0] bit_slice_67098;
  wire [4:0] v_tag_op;
  wire [4:0] literal_67100;
  wire [4:0] literal_67101;
  wire not_67102;
  wire v_total_special__2_nan;
  wire [30:0] sel_67104;
  wire [30:0] NAN;
  wire v_best_sign;
  wire [30:0] neg_67107;
  wire eq_67108;
  wire eq_67109;
  wire nor_67110;
  wire [30:0] size__1;
  wire [63:0] literal_67112;
  wire [30:0] size;
  wire [29:0] v_beat;
  wire [1:0] v_best__1_place;
  wire [1:0] concat_67118;
  wire [127:0] concat_67119;
  wire [127:0] concat_67120;
  wire [127:0] concat_67121;
  wire [127:0] beat;
  wire [140:0] tuple_67128;
  wire stage_outputs_valid_0;
  assign v_total = totals_data[72:13];
  assign v_total_significand__2 = v_total[49:2];
  assign bit_slice_67074 = v_total_significand__2[22:0];
  assign literal_67075 = 23'h00_0000;
  assign bit_slice_67076 = v_total_significand__2[24];
  assign ne_67077 = bit_slice_67074 != literal_67075;
  assign bit_slice_67078 = v_total_significand__2[23];
  assign or_67079 = bit_slice_67076 | ne_67077;
  assign v_total_exponent = v_total[58:50];
  assign bit_slice_67081 = v_total_significand__2[46:24];
  assign literal_67082 = 31'h0000_0000;
  assign up = bit_slice_67078 & or_67079;
  assign concat_67084 = {v_total_exponent, bit_slice_67081};
  assign concat_67085 = {literal_67082, up};
  assign v_total_special__1 = v_total[1:0];
  assign value = concat_67084 + concat_67085;
  assign literal_67088 = 32'h7f7f_ffff;
  assign v_best = totals_data[137:103];
  assign v_total_special__1_infinite = v_total_special__1[1:1];
  assign ugt_67091 = value > literal_67088;
  assign v_best_key = v_best[34:3];
  assign v_tag = totals_data[12:0];
  assign v_total_sign = v_total[59:59];
  assign or_67095 = v_total_special__1_infinite | ugt_67091;
  assign bit_slice_67096 = value[30:0];
  assign INFINITY = 31'h7f80_0000;
  assign bit_slice_67098 = v_best_key[30:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_67100 = 5'h10;
  assign literal_67101 = 5'h0f;
  assign not_67102 = ~v_total_sign;
  assign v_total_special__2_nan = v_total_special__1[0:0];
  assign sel_67104 = or_67095 ? INFINITY : bit_slice_67096;
  assign NAN = 31'h7fc0_0000;
  assign v_best_sign = v_best[2:2];
  assign neg_67107 = -bit_slice_67098;
  assign eq_67108 = v_tag_op == literal_67100;
  assign eq_67109 = v_tag_op == literal_67101;
  assign nor_67110 = ~(not_67102 | v_total_special__2_nan);
  assign size__1 = v_total_special__2_nan ? NAN : sel_67104;
  assign literal_67112 = 64'h0000_0000_0000_0000;
  assign size = v_best_sign ? neg_67107 : bit_slice_67098;
  assign v_beat = totals_data[102:73];
  assign v_best__1_place = v_best[1:0];
  assign concat_67118 = {eq_67108, eq_67109};
  assign concat_67119 = {nor_67110, size__1, nor_67110, size__1, nor_67110, size__1, nor_67110, size__1};
  assign concat_67120 = {literal_67112, v_best_sign, size, v_beat, v_best__1_place};
  assign concat_67121 = {v_best_sign, size, v_best_sign, size, v_best_sign, size, v_best_sign, size};
  assign beat = priority_sel_128b_2way(concat_67118, concat_67119, concat_67120, concat_67121);
  assign tuple_67128 = {beat, v_tag};
  assign stage_outputs_valid_0 = totals_valid & reduction_results_ready;
  assign reduction_results_data = tuple_67128;
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
  wire [47:0] reverse_67028;
  wire [48:0] one_hot_67029;
  wire [2:0] literal_67030;
  wire [5:0] encode_67031;
  wire [8:0] zeros;
  wire [8:0] v_total_exponent;
  wire ult_67034;
  wire [8:0] shift;
  wire [8:0] literal_67036;
  wire [47:0] significand;
  wire [8:0] add_67038;
  wire bit_slice_67039;
  wire [8:0] sub_67042;
  wire [8:0] sign_ext_67043;
  wire v_total_sign;
  wire [8:0] v_totalxponent;
  wire [1:0] v_total_special;
  wire [34:0] v_best;
  wire [29:0] v_beat;
  wire [59:0] total;
  wire [12:0] v_tag;
  wire stage_outputs_valid_0;
  wire [137:0] tuple_67057;
  assign v_total = reduced_data[72:13];
  assign v_total_significand = v_total[49:2];
  assign reverse_67028 = {v_total_significand[0], v_total_significand[1], v_total_significand[2], v_total_significand[3], v_total_significand[4], v_total_significand[5], v_total_significand[6], v_total_significand[7], v_total_significand[8], v_total_significand[9], v_total_significand[10], v_total_significand[11], v_total_significand[12], v_total_significand[13], v_total_significand[14], v_total_significand[15], v_total_significand[16], v_total_significand[17], v_total_significand[18], v_total_significand[19], v_total_significand[20], v_total_significand[21], v_total_significand[22], v_total_significand[23], v_total_significand[24], v_total_significand[25], v_total_significand[26], v_total_significand[27], v_total_significand[28], v_total_significand[29], v_total_significand[30], v_total_significand[31], v_total_significand[32], v_total_significand[33], v_total_significand[34], v_total_significand[35], v_total_significand[36], v_total_significand[37], v_total_significand[38], v_total_significand[39], v_total_significand[40], v_total_significand[41], v_total_significand[42], v_total_significand[43], v_total_significand[44], v_total_significand[45], v_total_significand[46], v_total_significand[47]};
  assign one_hot_67029 = {reverse_67028[47:0] == 48'h0000_0000_0000, reverse_67028[47] && reverse_67028[46:0] == 47'h0000_0000_0000, reverse_67028[46] && reverse_67028[45:0] == 46'h0000_0000_0000, reverse_67028[45] && reverse_67028[44:0] == 45'h0000_0000_0000, reverse_67028[44] && reverse_67028[43:0] == 44'h000_0000_0000, reverse_67028[43] && reverse_67028[42:0] == 43'h000_0000_0000, reverse_67028[42] && reverse_67028[41:0] == 42'h000_0000_0000, reverse_67028[41] && reverse_67028[40:0] == 41'h000_0000_0000, reverse_67028[40] && reverse_67028[39:0] == 40'h00_0000_0000, reverse_67028[39] && reverse_67028[38:0] == 39'h00_0000_0000, reverse_67028[38] && reverse_67028[37:0] == 38'h00_0000_0000, reverse_67028[37] && reverse_67028[36:0] == 37'h00_0000_0000, reverse_67028[36] && reverse_67028[35:0] == 36'h0_0000_0000, reverse_67028[35] && reverse_67028[34:0] == 35'h0_0000_0000, reverse_67028[34] && reverse_67028[33:0] == 34'h0_0000_0000, reverse_67028[33] && reverse_67028[32:0] == 33'h0_0000_0000, reverse_67028[32] && reverse_67028[31:0] == 32'h0000_0000, reverse_67028[31] && reverse_67028[30:0] == 31'h0000_0000, reverse_67028[30] && reverse_67028[29:0] == 30'h0000_0000, reverse_67028[29] && reverse_67028[28:0] == 29'h0000_0000, reverse_67028[28] && reverse_67028[27:0] == 28'h000_0000, reverse_67028[27] && reverse_67028[26:0] == 27'h000_0000, reverse_67028[26] && reverse_67028[25:0] == 26'h000_0000, reverse_67028[25] && reverse_67028[24:0] == 25'h000_0000, reverse_67028[24] && reverse_67028[23:0] == 24'h00_0000, reverse_67028[23] && reverse_67028[22:0] == 23'h00_0000, reverse_67028[22] && reverse_67028[21:0] == 22'h00_0000, reverse_67028[21] && reverse_67028[20:0] == 21'h00_0000, reverse_67028[20] && reverse_67028[19:0] == 20'h0_0000, reverse_67028[19] && reverse_67028[18:0] == 19'h0_0000, reverse_67028[18] && reverse_67028[17:0] == 18'h0_0000, reverse_67028[17] && reverse_67028[16:0] == 17'h0_0000, reverse_67028[16] && reverse_67028[15:0] == 16'h0000, reverse_67028[15] && reverse_67028[14:0] == 15'h0000, reverse_67028[14] && reverse_67028[13:0] == 14'h0000, reverse_67028[13] && reverse_67028[12:0] == 13'h0000, reverse_67028[12] && reverse_67028[11:0] == 12'h000, reverse_67028[11] && reverse_67028[10:0] == 11'h000, reverse_67028[10] && reverse_67028[9:0] == 10'h000, reverse_67028[9] && reverse_67028[8:0] == 9'h000, reverse_67028[8] && reverse_67028[7:0] == 8'h00, reverse_67028[7] && reverse_67028[6:0] == 7'h00, reverse_67028[6] && reverse_67028[5:0] == 6'h00, reverse_67028[5] && reverse_67028[4:0] == 5'h00, reverse_67028[4] && reverse_67028[3:0] == 4'h0, reverse_67028[3] && reverse_67028[2:0] == 3'h0, reverse_67028[2] && reverse_67028[1:0] == 2'h0, reverse_67028[1] && !reverse_67028[0], reverse_67028[0]};
  assign literal_67030 = 3'h0;
  assign encode_67031 = {one_hot_67029[32] | one_hot_67029[33] | one_hot_67029[34] | one_hot_67029[35] | one_hot_67029[36] | one_hot_67029[37] | one_hot_67029[38] | one_hot_67029[39] | one_hot_67029[40] | one_hot_67029[41] | one_hot_67029[42] | one_hot_67029[43] | one_hot_67029[44] | one_hot_67029[45] | one_hot_67029[46] | one_hot_67029[47] | one_hot_67029[48], one_hot_67029[16] | one_hot_67029[17] | one_hot_67029[18] | one_hot_67029[19] | one_hot_67029[20] | one_hot_67029[21] | one_hot_67029[22] | one_hot_67029[23] | one_hot_67029[24] | one_hot_67029[25] | one_hot_67029[26] | one_hot_67029[27] | one_hot_67029[28] | one_hot_67029[29] | one_hot_67029[30] | one_hot_67029[31] | one_hot_67029[48], one_hot_67029[8] | one_hot_67029[9] | one_hot_67029[10] | one_hot_67029[11] | one_hot_67029[12] | one_hot_67029[13] | one_hot_67029[14] | one_hot_67029[15] | one_hot_67029[24] | one_hot_67029[25] | one_hot_67029[26] | one_hot_67029[27] | one_hot_67029[28] | one_hot_67029[29] | one_hot_67029[30] | one_hot_67029[31] | one_hot_67029[40] | one_hot_67029[41] | one_hot_67029[42] | one_hot_67029[43] | one_hot_67029[44] | one_hot_67029[45] | one_hot_67029[46] | one_hot_67029[47], one_hot_67029[4] | one_hot_67029[5] | one_hot_67029[6] | one_hot_67029[7] | one_hot_67029[12] | one_hot_67029[13] | one_hot_67029[14] | one_hot_67029[15] | one_hot_67029[20] | one_hot_67029[21] | one_hot_67029[22] | one_hot_67029[23] | one_hot_67029[28] | one_hot_67029[29] | one_hot_67029[30] | one_hot_67029[31] | one_hot_67029[36] | one_hot_67029[37] | one_hot_67029[38] | one_hot_67029[39] | one_hot_67029[44] | one_hot_67029[45] | one_hot_67029[46] | one_hot_67029[47], one_hot_67029[2] | one_hot_67029[3] | one_hot_67029[6] | one_hot_67029[7] | one_hot_67029[10] | one_hot_67029[11] | one_hot_67029[14] | one_hot_67029[15] | one_hot_67029[18] | one_hot_67029[19] | one_hot_67029[22] | one_hot_67029[23] | one_hot_67029[26] | one_hot_67029[27] | one_hot_67029[30] | one_hot_67029[31] | one_hot_67029[34] | one_hot_67029[35] | one_hot_67029[38] | one_hot_67029[39] | one_hot_67029[42] | one_hot_67029[43] | one_hot_67029[46] | one_hot_67029[47], one_hot_67029[1] | one_hot_67029[3] | one_hot_67029[5] | one_hot_67029[7] | one_hot_67029[9] | one_hot_67029[11] | one_hot_67029[13] | one_hot_67029[15] | one_hot_67029[17] | one_hot_67029[19] | one_hot_67029[21] | one_hot_67029[23] | one_hot_67029[25] | one_hot_67029[27] | one_hot_67029[29] | one_hot_67029[31] | one_hot_67029[33] | one_hot_67029[35] | one_hot_67029[37] | one_hot_67029[39] | one_hot_67029[41] | one_hot_67029[43] | one_hot_67029[45] | one_hot_67029[47]};
  assign zeros = {literal_67030, encode_67031};
  assign v_total_exponent = v_total[58:50];
  assign ult_67034 = zeros < v_total_exponent;
  assign shift = ult_67034 ? zeros : v_total_exponent;
  assign literal_67036 = 9'h001;
  assign significand = shift >= 9'h030 ? 48'h0000_0000_0000 : v_total_significand << shift;
  assign add_67038 = v_total_exponent + literal_67036;
  assign bit_slice_67039 = significand[47];
  assign sub_67042 = add_67038 - shift;
  assign sign_ext_67043 = {9{bit_slice_67039}};
  assign v_total_sign = v_total[59:59];
  assign v_totalxponent = sub_67042 & sign_ext_67043;
  assign v_total_special = v_total[1:0];
  assign v_best = reduced_data[137:103];
  assign v_beat = reduced_data[102:73];
  assign total = {v_total_sign, v_totalxponent, significand, v_total_special};
  assign v_tag = reduced_data[12:0];
  assign stage_outputs_valid_0 = reduced_valid & totals_ready;
  assign tuple_67057 = {v_best, v_beat, total, v_tag};
  assign reduced_ready = stage_outputs_valid_0;
  assign totals_data = tuple_67057;
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
  wire [1:0] literal_66971 = {1'h0, 1'h0};
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
  wire [4:0] literal_66884;
  wire lit_2_squeezed;
  wire [30:0] bit_slice_66886;
  wire [30:0] bit_slice_66887;
  wire [30:0] bit_slice_66888;
  wire [30:0] bit_slice_66889;
  wire ne_66890;
  wire bit_slice_66891;
  wire [31:0] given__3;
  wire bit_slice_66893;
  wire [31:0] given__2;
  wire bit_slice_66895;
  wire [31:0] given__1;
  wire bit_slice_66897;
  wire [31:0] given;
  wire given__3_squeezed_portion_31_width_1;
  wire [31:0] neg_66900;
  wire given__2_squeezed_portion_31_width_1;
  wire [31:0] neg_66902;
  wire given__1_squeezed_portion_31_width_1;
  wire [31:0] neg_66904;
  wire given_squeezed_portion_31_width_1;
  wire [31:0] neg_66906;
  wire [3:0] valid;
  wire [31:0] key__3;
  wire [31:0] key__2;
  wire [31:0] key__1;
  wire [31:0] key;
  wire bit_slice_66912;
  wire sgt_66913;
  wire bit_slice_66914;
  wire sgt_66915;
  wire and_66916;
  wire and_66917;
  wire [31:0] high_key__1;
  wire [31:0] low_key__1;
  wire [31:0] bit_slice_66920;
  wire [31:0] bit_slice_66921;
  wire [31:0] bit_slice_66922;
  wire [31:0] bit_slice_66923;
  wire bit_slice_66924;
  wire sgt_66925;
  wire [32:0] concat_66926;
  wire [32:0] concat_66927;
  wire [32:0] concat_66928;
  wire [32:0] concat_66929;
  wire and_66930;
  wire [32:0] add_66931;
  wire [32:0] add_66932;
  wire [31:0] own_key;
  wire lit_3_squeezed;
  wire [33:0] concat_66937;
  wire [33:0] concat_66938;
  wire not_66940;
  wire sgt_66941;
  wire sel_66942;
  wire sel_66943;
  wire [1:0] concat_66944;
  wire [1:0] concat_66945;
  wire [13:0] literal_66946;
  wire [33:0] pair;
  wire v_tag__3_last;
  wire keeps;
  wire sel_66953;
  wire [1:0] sel_66955;
  wire [47:0] concat_66958;
  wire not_66951;
  wire [29:0] literal_66963;
  wire [31:0] sel_66965;
  wire sel_66966;
  wire [1:0] sel_66967;
  wire [8:0] literal_66969;
  wire [47:0] total;
  wire or_66961;
  wire [29:0] add_66974;
  wire [29:0] sign_ext_66975;
  wire [47:0] sign_ext_66976;
  wire [34:0] best;
  wire [29:0] beat;
  wire [59:0] tuple_66979;
  wire stage_outputs_valid_0;
  wire [29:0] and_66982;
  wire [47:0] and_66988;
  wire [137:0] tuple_66990;
  wire and_69593;
  assign v_tag__5 = reduction_data[12:0];
  assign v_a = reduction_data[275:148];
  assign v_tag_op__1 = v_tag__5[12:8];
  assign literal_66884 = 5'h0e;
  assign lit_2_squeezed = 1'h0;
  assign bit_slice_66886 = v_a[126:96];
  assign bit_slice_66887 = v_a[94:64];
  assign bit_slice_66888 = v_a[62:32];
  assign bit_slice_66889 = v_a[30:0];
  assign ne_66890 = v_tag_op__1 != literal_66884;
  assign bit_slice_66891 = v_a[127];
  assign given__3 = {lit_2_squeezed, bit_slice_66886};
  assign bit_slice_66893 = v_a[95];
  assign given__2 = {lit_2_squeezed, bit_slice_66887};
  assign bit_slice_66895 = v_a[63];
  assign given__1 = {lit_2_squeezed, bit_slice_66888};
  assign bit_slice_66897 = v_a[31];
  assign given = {lit_2_squeezed, bit_slice_66889};
  assign given__3_squeezed_portion_31_width_1 = ne_66890 & bit_slice_66891;
  assign neg_66900 = -given__3;
  assign given__2_squeezed_portion_31_width_1 = ne_66890 & bit_slice_66893;
  assign neg_66902 = -given__2;
  assign given__1_squeezed_portion_31_width_1 = ne_66890 & bit_slice_66895;
  assign neg_66904 = -given__1;
  assign given_squeezed_portion_31_width_1 = ne_66890 & bit_slice_66897;
  assign neg_66906 = -given;
  assign valid = v_tag__5[4:1];
  assign key__3 = given__3_squeezed_portion_31_width_1 ? neg_66900 : given__3;
  assign key__2 = given__2_squeezed_portion_31_width_1 ? neg_66902 : given__2;
  assign key__1 = given__1_squeezed_portion_31_width_1 ? neg_66904 : given__1;
  assign key = given_squeezed_portion_31_width_1 ? neg_66906 : given;
  assign bit_slice_66912 = valid[3];
  assign sgt_66913 = $signed(key__3) > $signed(key__2);
  assign bit_slice_66914 = valid[1];
  assign sgt_66915 = $signed(key__1) > $signed(key);
  assign and_66916 = bit_slice_66912 & sgt_66913;
  assign and_66917 = bit_slice_66914 & sgt_66915;
  assign high_key__1 = and_66916 ? key__3 : key__2;
  assign low_key__1 = and_66917 ? key__1 : key;
  assign bit_slice_66920 = v_a[31:0];
  assign bit_slice_66921 = v_a[63:32];
  assign bit_slice_66922 = v_a[95:64];
  assign bit_slice_66923 = v_a[127:96];
  assign bit_slice_66924 = valid[2];
  assign sgt_66925 = $signed(high_key__1) > $signed(low_key__1);
  assign concat_66926 = {lit_2_squeezed, bit_slice_66920};
  assign concat_66927 = {lit_2_squeezed, bit_slice_66921};
  assign concat_66928 = {lit_2_squeezed, bit_slice_66922};
  assign concat_66929 = {lit_2_squeezed, bit_slice_66923};
  assign and_66930 = bit_slice_66924 & sgt_66925;
  assign add_66931 = concat_66926 + concat_66927;
  assign add_66932 = concat_66928 + concat_66929;
  assign own_key = and_66930 ? high_key__1 : low_key__1;
  assign lit_3_squeezed = 1'h1;
  assign concat_66937 = {lit_2_squeezed, add_66931};
  assign concat_66938 = {lit_2_squeezed, add_66932};
  assign not_66940 = ~____state_0;
  assign sgt_66941 = $signed(own_key) > $signed(____state_2);
  assign sel_66942 = and_66917 ? given__1_squeezed_portion_31_width_1 : given_squeezed_portion_31_width_1;
  assign sel_66943 = and_66916 ? given__3_squeezed_portion_31_width_1 : given__2_squeezed_portion_31_width_1;
  assign concat_66944 = {lit_2_squeezed, and_66917};
  assign concat_66945 = {lit_3_squeezed, and_66916};
  assign literal_66946 = 14'h0000;
  assign pair = concat_66937 + concat_66938;
  assign v_tag__3_last = v_tag__5[0:0];
  assign keeps = ~(not_66940 | sgt_66941);
  assign sel_66953 = and_66930 ? sel_66943 : sel_66942;
  assign sel_66955 = and_66930 ? concat_66945 : concat_66944;
  assign concat_66958 = {literal_66946, pair};
  assign not_66951 = ~v_tag__3_last;
  assign literal_66963 = 30'h0000_0001;
  assign sel_66965 = keeps ? ____state_2 : own_key;
  assign sel_66966 = keeps ? ____state_3 : sel_66953;
  assign sel_66967 = keeps ? ____state_4 : sel_66955;
  assign literal_66969 = 9'h0ad;
  assign total = ____state_6 + concat_66958;
  assign or_66961 = reduced_ready | not_66951;
  assign add_66974 = ____state_1 + literal_66963;
  assign sign_ext_66975 = {30{not_66951}};
  assign sign_ext_66976 = {48{not_66951}};
  assign best = {sel_66965, sel_66966, sel_66967};
  assign beat = keeps ? ____state_5 : ____state_1;
  assign tuple_66979 = {lit_2_squeezed, literal_66969, total, literal_66971};
  assign stage_outputs_valid_0 = reduction_valid & or_66961;
  assign and_66982 = add_66974 & sign_ext_66975;
  assign and_66988 = total & sign_ext_66976;
  assign tuple_66990 = {best, beat, tuple_66979, v_tag__5};
  assign and_69593 = reduction_valid & v_tag__3_last;
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
      ____state_0 <= stage_outputs_valid_0 ? not_66951 : ____state_0;
      ____state_1 <= stage_outputs_valid_0 ? and_66982 : ____state_1;
      ____state_2 <= stage_outputs_valid_0 ? sel_66965 : ____state_2;
      ____state_3 <= stage_outputs_valid_0 ? sel_66966 : ____state_3;
      ____state_4 <= stage_outputs_valid_0 ? sel_66967 : ____state_4;
      ____state_5 <= stage_outputs_valid_0 ? beat : ____state_5;
      ____state_6 <= stage_outputs_valid_0 ? and_66988 : ____state_6;
    end
  end
  assign reduced_data = tuple_66990;
  assign reduced_valid = and_69593;
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
  wire [7:0] literal_66525;
  wire normal__1;
  wire [7:0] literal_66527;
  wire [7:0] literal_66528;
  wire [7:0] p_exponent__1;
  wire [7:0] sub_66530;
  wire [7:0] literal_66531;
  wire ugt_66532;
  wire [4:0] bit_slice_66533;
  wire [4:0] literal_66534;
  wire [22:0] fraction;
  wire [24:0] literal_66536;
  wire [4:0] sel_66537;
  wire not_66538;
  wire [22:0] not_66539;
  wire [24:0] shll_66540;
  wire literal_66541;
  wire [23:0] p_significand__1;
  wire [23:0] concat_66543;
  wire [23:0] bit_slice_66544;
  wire [24:0] doubled;
  wire [23:0] whole;
  wire [23:0] nor_66547;
  wire [23:0] literal_66548;
  wire [24:0] shrl_66549;
  wire bit_slice_66550;
  wire ne_66551;
  wire half;
  wire or_66553;
  wire [22:0] literal_66554;
  wire and_66555;
  wire [23:0] concat_66556;
  wire [23:0] add_66557;
  wire [11:0] bit_slice_66558;
  wire [11:0] literal_66559;
  wire [10:0] units;
  wire bit_slice_66561;
  wire ne_66562;
  wire [10:0] reverse_66563;
  wire half__1;
  wire or_66565;
  wire [11:0] one_hot_66566;
  wire [1:0] literal_66567;
  wire [9:0] bit_slice_66568;
  wire [10:0] literal_66569;
  wire and_66570;
  wire [3:0] encode_66571;
  wire [11:0] concat_66572;
  wire [11:0] concat_66573;
  wire [2:0] bit_slice_66574;
  wire [11:0] rounded;
  wire [2:0] v_sub;
  wire [3:0] literal_66577;
  wire [3:0] literal_66578;
  wire [3:0] concat_66579;
  wire bit_slice_66580;
  wire [9:0] bit_slice_66581;
  wire [6:0] literal_66582;
  wire [1:0] bit_slice_66583;
  wire [12:0] t;
  wire [3:0] v_place;
  wire [127:0] v_b;
  wire [6:0] concat_66587;
  wire [3:0] sub_66588;
  wire not_66589;
  wire [9:0] shll_66590;
  wire [8:0] concat_66591;
  wire [8:0] concat_66592;
  wire [1:0] t_top;
  wire [2:0] bit_slice_66594;
  wire [2:0] literal_66595;
  wire [127:0] two;
  wire [2:0] literal_66597;
  wire [2:0] literal_66598;
  wire [2:0] literal_66599;
  wire [2:0] literal_66600;
  wire [2:0] literal_66601;
  wire [2:0] literal_66602;
  wire [2:0] literal_66603;
  wire [3:0] literal_66604;
  wire [3:0] literal_66605;
  wire [3:0] literal_66606;
  wire [3:0] literal_66607;
  wire [3:0] literal_66608;
  wire [3:0] literal_66609;
  wire [3:0] literal_66610;
  wire [3:0] literal_66611;
  wire [3:0] literal_66612;
  wire [3:0] literal_66613;
  wire [3:0] literal_66614;
  wire [3:0] literal_66615;
  wire [3:0] literal_66616;
  wire [3:0] literal_66617;
  wire [1:0] bit_slice_66618;
  wire [4:0] literal_66619;
  wire eq_66620;
  wire [14:0] small_squeezed;
  wire [14:0] ONE_squeezed;
  wire [8:0] add_66623;
  wire [8:0] literal_66624;
  wire bit_slice_66625;
  wire bit_slice_66626;
  wire bit_slice_66627;
  wire [63:0] bit_slice_66628;
  wire [63:0] bit_slice_66629;
  wire [3:0] bit_slice_66630;
  wire [3:0] bit_slice_66631;
  wire [3:0] bit_slice_66632;
  wire [3:0] bit_slice_66633;
  wire [3:0] bit_slice_66634;
  wire [3:0] bit_slice_66635;
  wire [3:0] bit_slice_66636;
  wire [3:0] bit_slice_66637;
  wire [3:0] bit_slice_66638;
  wire [3:0] bit_slice_66639;
  wire [3:0] bit_slice_66640;
  wire [3:0] bit_slice_66641;
  wire [3:0] bit_slice_66642;
  wire [3:0] bit_slice_66643;
  wire [3:0] bit_slice_66644;
  wire [3:0] bit_slice_66645;
  wire eq_66646;
  wire [7:0] bit_slice_66648;
  wire [7:0] bit_slice_66647;
  wire eq_66649;
  wire [7:0] bit_slice_66650;
  wire eq_66651;
  wire [7:0] bit_slice_66652;
  wire eq_66653;
  wire [7:0] bit_slice_66654;
  wire eq_66655;
  wire [7:0] bit_slice_66656;
  wire eq_66657;
  wire [7:0] bit_slice_66658;
  wire eq_66659;
  wire [7:0] bit_slice_66660;
  wire eq_66661;
  wire [7:0] bit_slice_66662;
  wire eq_66663;
  wire [3:0] bit_slice_66665;
  wire [3:0] bit_slice_66664;
  wire eq_66666;
  wire [3:0] bit_slice_66667;
  wire eq_66668;
  wire [3:0] bit_slice_66669;
  wire eq_66670;
  wire [3:0] bit_slice_66671;
  wire eq_66672;
  wire [3:0] bit_slice_66673;
  wire eq_66674;
  wire [3:0] bit_slice_66675;
  wire eq_66676;
  wire [3:0] bit_slice_66677;
  wire eq_66678;
  wire [3:0] bit_slice_66679;
  wire eq_66680;
  wire [3:0] bit_slice_66681;
  wire eq_66682;
  wire [3:0] bit_slice_66683;
  wire eq_66684;
  wire [3:0] bit_slice_66685;
  wire eq_66686;
  wire [3:0] bit_slice_66687;
  wire eq_66688;
  wire [3:0] bit_slice_66689;
  wire eq_66690;
  wire [3:0] bit_slice_66691;
  wire eq_66692;
  wire [3:0] bit_slice_66693;
  wire eq_66694;
  wire [3:0] bit_slice_66695;
  wire [7:0] bit_slice_66697;
  wire [7:0] bit_slice_66696;
  wire [7:0] bit_slice_66698;
  wire [7:0] bit_slice_66699;
  wire [7:0] bit_slice_66700;
  wire [7:0] bit_slice_66701;
  wire [7:0] bit_slice_66702;
  wire [7:0] bit_slice_66703;
  wire [7:0] bit_slice_66704;
  wire [3:0] bit_slice_66706;
  wire [3:0] bit_slice_66705;
  wire [3:0] bit_slice_66707;
  wire [3:0] bit_slice_66708;
  wire [3:0] bit_slice_66709;
  wire [3:0] bit_slice_66710;
  wire [3:0] bit_slice_66711;
  wire [3:0] bit_slice_66712;
  wire [3:0] bit_slice_66713;
  wire [3:0] bit_slice_66714;
  wire [3:0] bit_slice_66715;
  wire [3:0] bit_slice_66716;
  wire [3:0] bit_slice_66717;
  wire [3:0] bit_slice_66718;
  wire [3:0] bit_slice_66719;
  wire [3:0] bit_slice_66720;
  wire [3:0] bit_slice_66721;
  wire [6:0] at;
  wire [7:0] literal_66723;
  wire [14:0] sel_66724;
  wire [8:0] add_66725;
  wire [9:0] bit_slice_66726;
  wire [30:0] bit_slice_66727;
  wire [30:0] literal_66728;
  wire [30:0] bit_slice_66729;
  wire [30:0] bit_slice_66730;
  wire [30:0] bit_slice_66731;
  wire nor_66732;
  wire [63:0] eight;
  wire [63:0] concat_66734;
  wire [7:0] sel_69004;
  wire [7:0] sel_69003;
  wire [7:0] sel_69002;
  wire [7:0] sel_69001;
  wire [7:0] sel_69000;
  wire [7:0] sel_68999;
  wire [7:0] sel_68998;
  wire [7:0] sel_68997;
  wire [3:0] sel_68996;
  wire [3:0] sel_68995;
  wire [3:0] sel_68994;
  wire [3:0] sel_68993;
  wire [3:0] sel_68992;
  wire [3:0] sel_68991;
  wire [3:0] sel_68990;
  wire [3:0] sel_68989;
  wire [3:0] sel_68988;
  wire [3:0] sel_68987;
  wire [3:0] sel_68986;
  wire [3:0] sel_68985;
  wire [3:0] sel_68984;
  wire [3:0] sel_68983;
  wire [3:0] sel_68982;
  wire [3:0] sel_68981;
  wire [7:0] sel_68980;
  wire [7:0] sel_68979;
  wire [7:0] sel_68978;
  wire [7:0] sel_68977;
  wire [7:0] sel_68976;
  wire [7:0] sel_68975;
  wire [7:0] sel_68974;
  wire [7:0] sel_68973;
  wire [3:0] sel_68972;
  wire [3:0] sel_68971;
  wire [3:0] sel_68970;
  wire [3:0] sel_68969;
  wire [3:0] sel_68968;
  wire [3:0] sel_68967;
  wire [3:0] sel_68966;
  wire [3:0] sel_68965;
  wire [3:0] sel_68964;
  wire [3:0] sel_68963;
  wire [3:0] sel_68962;
  wire [3:0] sel_68961;
  wire [3:0] sel_68960;
  wire [3:0] sel_68959;
  wire [3:0] sel_68958;
  wire [3:0] sel_68957;
  wire [1:0] literal_66783;
  wire [127:0] shrl_66784;
  wire [1:0] literal_66785;
  wire bit_slice_66786;
  wire bit_slice_66787;
  wire [31:0] bit_slice_66788;
  wire [31:0] literal_66789;
  wire ugt_66790;
  wire [18:0] concat_66791;
  wire [18:0] normal_squeezed;
  wire bit_slice_66793;
  wire ne_66794;
  wire bit_slice_66795;
  wire ne_66796;
  wire bit_slice_66797;
  wire ne_66798;
  wire bit_slice_66799;
  wire ne_66800;
  wire [4:0] t_op;
  wire [4:0] literal_66802;
  wire [4:0] literal_66803;
  wire [4:0] literal_66804;
  wire [4:0] literal_66805;
  wire [4:0] literal_66806;
  wire [63:0] bit_slice_66807;
  wire [63:0] row;
  wire [63:0] bit_slice_66809;
  wire [63:0] concat_66810;
  wire [63:0] concat_66811;
  wire [63:0] concat_66812;
  wire [63:0] concat_66813;
  wire eq_66814;
  wire [31:0] bit_slice_66816;
  wire [31:0] bit_slice_66815;
  wire eq_66817;
  wire [31:0] bit_slice_66818;
  wire eq_66819;
  wire [31:0] bit_slice_66820;
  wire nor_66821;
  wire ugt_66822;
  wire [18:0] sel_66823;
  wire [18:0] lit_1199562752_squeezed;
  wire [31:0] ONE;
  wire and_66826;
  wire and_66827;
  wire and_66828;
  wire and_66829;
  wire eq_66832;
  wire eq_66833;
  wire eq_66834;
  wire eq_66835;
  wire eq_66836;
  wire [127:0] concat_66837;
  wire [127:0] concat_66838;
  wire [63:0] sel_66839;
  wire [63:0] sel_66840;
  wire [31:0] sel_68956;
  wire [31:0] sel_68955;
  wire [31:0] sel_68954;
  wire [31:0] sel_68953;
  wire [18:0] sel_66845;
  wire [12:0] literal_66846;
  wire [31:0] sel_66847;
  wire [31:0] sel_66848;
  wire [31:0] sel_66849;
  wire [31:0] sel_66850;
  wire [31:0] sel_66851;
  wire [4:0] concat_66855;
  wire [127:0] sel_66856;
  wire [127:0] concat_66857;
  wire [127:0] concat_66858;
  wire [127:0] concat_66859;
  wire [127:0] concat_66860;
  wire [127:0] concat_66861;
  wire [127:0] beat;
  wire stage_outputs_valid_0;
  wire [140:0] tuple_66866;
  assign v_a__3 = simple_data[275:148];
  assign exponent = v_a__3[30:23];
  assign literal_66525 = 8'h00;
  assign normal__1 = exponent != literal_66525;
  assign literal_66527 = 8'h01;
  assign literal_66528 = 8'h7e;
  assign p_exponent__1 = normal__1 ? exponent : literal_66527;
  assign sub_66530 = literal_66528 - p_exponent__1;
  assign literal_66531 = 8'h1a;
  assign ugt_66532 = sub_66530 > literal_66531;
  assign bit_slice_66533 = sub_66530[4:0];
  assign literal_66534 = 5'h1a;
  assign fraction = v_a__3[22:0];
  assign literal_66536 = 25'h1ff_ffff;
  assign sel_66537 = ugt_66532 ? literal_66534 : bit_slice_66533;
  assign not_66538 = ~normal__1;
  assign not_66539 = ~fraction;
  assign shll_66540 = sel_66537 >= 5'h19 ? 25'h000_0000 : literal_66536 << sel_66537;
  assign literal_66541 = 1'h0;
  assign p_significand__1 = {normal__1, fraction};
  assign concat_66543 = {not_66538, not_66539};
  assign bit_slice_66544 = shll_66540[24:1];
  assign doubled = {normal__1, fraction, literal_66541};
  assign whole = sel_66537 >= 5'h18 ? 24'h00_0000 : p_significand__1 >> sel_66537;
  assign nor_66547 = ~(concat_66543 | bit_slice_66544);
  assign literal_66548 = 24'h00_0000;
  assign shrl_66549 = sel_66537 >= 5'h19 ? 25'h000_0000 : doubled >> sel_66537;
  assign bit_slice_66550 = whole[0];
  assign ne_66551 = nor_66547 != literal_66548;
  assign half = shrl_66549[0];
  assign or_66553 = bit_slice_66550 | ne_66551;
  assign literal_66554 = 23'h00_0000;
  assign and_66555 = half & or_66553;
  assign concat_66556 = {literal_66554, and_66555};
  assign add_66557 = whole + concat_66556;
  assign bit_slice_66558 = not_66539[11:0];
  assign literal_66559 = 12'hfff;
  assign units = add_66557[10:0];
  assign bit_slice_66561 = v_a__3[13];
  assign ne_66562 = bit_slice_66558 != literal_66559;
  assign reverse_66563 = {units[0], units[1], units[2], units[3], units[4], units[5], units[6], units[7], units[8], units[9], units[10]};
  assign half__1 = v_a__3[12];
  assign or_66565 = bit_slice_66561 | ne_66562;
  assign one_hot_66566 = {reverse_66563[10:0] == 11'h000, reverse_66563[10] && reverse_66563[9:0] == 10'h000, reverse_66563[9] && reverse_66563[8:0] == 9'h000, reverse_66563[8] && reverse_66563[7:0] == 8'h00, reverse_66563[7] && reverse_66563[6:0] == 7'h00, reverse_66563[6] && reverse_66563[5:0] == 6'h00, reverse_66563[5] && reverse_66563[4:0] == 5'h00, reverse_66563[4] && reverse_66563[3:0] == 4'h0, reverse_66563[3] && reverse_66563[2:0] == 3'h0, reverse_66563[2] && reverse_66563[1:0] == 2'h0, reverse_66563[1] && !reverse_66563[0], reverse_66563[0]};
  assign literal_66567 = 2'h1;
  assign bit_slice_66568 = v_a__3[22:13];
  assign literal_66569 = 11'h000;
  assign and_66570 = half__1 & or_66565;
  assign encode_66571 = {one_hot_66566[8] | one_hot_66566[9] | one_hot_66566[10] | one_hot_66566[11], one_hot_66566[4] | one_hot_66566[5] | one_hot_66566[6] | one_hot_66566[7], one_hot_66566[2] | one_hot_66566[3] | one_hot_66566[6] | one_hot_66566[7] | one_hot_66566[10] | one_hot_66566[11], one_hot_66566[1] | one_hot_66566[3] | one_hot_66566[5] | one_hot_66566[7] | one_hot_66566[9] | one_hot_66566[11]};
  assign concat_66572 = {literal_66567, bit_slice_66568};
  assign concat_66573 = {literal_66569, and_66570};
  assign bit_slice_66574 = encode_66571[3:1];
  assign rounded = concat_66572 + concat_66573;
  assign v_sub = simple_data[19:17];
  assign literal_66577 = 4'h0;
  assign literal_66578 = 4'h8;
  assign concat_66579 = {literal_66541, bit_slice_66574};
  assign bit_slice_66580 = encode_66571[0];
  assign bit_slice_66581 = add_66557[9:0];
  assign literal_66582 = 7'h00;
  assign bit_slice_66583 = rounded[11:10];
  assign t = simple_data[12:0];
  assign v_place = simple_data[16:13];
  assign v_b = simple_data[147:20];
  assign concat_66587 = {v_sub, literal_66577};
  assign sub_66588 = literal_66578 - concat_66579;
  assign not_66589 = ~bit_slice_66580;
  assign shll_66590 = encode_66571 >= 4'ha ? 10'h000 : bit_slice_66581 << encode_66571;
  assign concat_66591 = {literal_66541, exponent};
  assign concat_66592 = {literal_66582, bit_slice_66583};
  assign t_top = t[7:6];
  assign bit_slice_66594 = v_place[2:0];
  assign literal_66595 = 3'h7;
  assign two = v_b >> concat_66587;
  assign literal_66597 = 3'h6;
  assign literal_66598 = 3'h5;
  assign literal_66599 = 3'h4;
  assign literal_66600 = 3'h3;
  assign literal_66601 = 3'h2;
  assign literal_66602 = 3'h1;
  assign literal_66603 = 3'h0;
  assign literal_66604 = 4'hf;
  assign literal_66605 = 4'he;
  assign literal_66606 = 4'hd;
  assign literal_66607 = 4'hc;
  assign literal_66608 = 4'hb;
  assign literal_66609 = 4'ha;
  assign literal_66610 = 4'h9;
  assign literal_66611 = 4'h7;
  assign literal_66612 = 4'h6;
  assign literal_66613 = 4'h5;
  assign literal_66614 = 4'h4;
  assign literal_66615 = 4'h3;
  assign literal_66616 = 4'h2;
  assign literal_66617 = 4'h1;
  assign bit_slice_66618 = v_place[1:0];
  assign literal_66619 = 5'h00;
  assign eq_66620 = units == literal_66569;
  assign small_squeezed = {sub_66588, not_66589, shll_66590};
  assign ONE_squeezed = 15'h7c00;
  assign add_66623 = concat_66591 + concat_66592;
  assign literal_66624 = 9'h1ff;
  assign bit_slice_66625 = t_top[0];
  assign bit_slice_66626 = t_top[1];
  assign bit_slice_66627 = v_sub[0];
  assign bit_slice_66628 = v_b[63:0];
  assign bit_slice_66629 = v_b[127:64];
  assign bit_slice_66630 = v_b[123:120];
  assign bit_slice_66631 = v_b[115:112];
  assign bit_slice_66632 = v_b[107:104];
  assign bit_slice_66633 = v_b[99:96];
  assign bit_slice_66634 = v_b[91:88];
  assign bit_slice_66635 = v_b[83:80];
  assign bit_slice_66636 = v_b[75:72];
  assign bit_slice_66637 = v_b[67:64];
  assign bit_slice_66638 = v_b[59:56];
  assign bit_slice_66639 = v_b[51:48];
  assign bit_slice_66640 = v_b[43:40];
  assign bit_slice_66641 = v_b[35:32];
  assign bit_slice_66642 = v_b[27:24];
  assign bit_slice_66643 = v_b[19:16];
  assign bit_slice_66644 = v_b[11:8];
  assign bit_slice_66645 = v_b[3:0];
  assign eq_66646 = bit_slice_66594 == literal_66595;
  assign bit_slice_66648 = v_a__3[127:120];
  assign bit_slice_66647 = two[15:8];
  assign eq_66649 = bit_slice_66594 == literal_66597;
  assign bit_slice_66650 = v_a__3[119:112];
  assign eq_66651 = bit_slice_66594 == literal_66598;
  assign bit_slice_66652 = v_a__3[111:104];
  assign eq_66653 = bit_slice_66594 == literal_66599;
  assign bit_slice_66654 = v_a__3[103:96];
  assign eq_66655 = bit_slice_66594 == literal_66600;
  assign bit_slice_66656 = v_a__3[95:88];
  assign eq_66657 = bit_slice_66594 == literal_66601;
  assign bit_slice_66658 = v_a__3[87:80];
  assign eq_66659 = bit_slice_66594 == literal_66602;
  assign bit_slice_66660 = v_a__3[79:72];
  assign eq_66661 = bit_slice_66594 == literal_66603;
  assign bit_slice_66662 = v_a__3[71:64];
  assign eq_66663 = v_place == literal_66604;
  assign bit_slice_66665 = v_a__3[127:124];
  assign bit_slice_66664 = two[11:8];
  assign eq_66666 = v_place == literal_66605;
  assign bit_slice_66667 = v_a__3[123:120];
  assign eq_66668 = v_place == literal_66606;
  assign bit_slice_66669 = v_a__3[119:116];
  assign eq_66670 = v_place == literal_66607;
  assign bit_slice_66671 = v_a__3[115:112];
  assign eq_66672 = v_place == literal_66608;
  assign bit_slice_66673 = v_a__3[111:108];
  assign eq_66674 = v_place == literal_66609;
  assign bit_slice_66675 = v_a__3[107:104];
  assign eq_66676 = v_place == literal_66610;
  assign bit_slice_66677 = v_a__3[103:100];
  assign eq_66678 = v_place == literal_66578;
  assign bit_slice_66679 = v_a__3[99:96];
  assign eq_66680 = v_place == literal_66611;
  assign bit_slice_66681 = v_a__3[95:92];
  assign eq_66682 = v_place == literal_66612;
  assign bit_slice_66683 = v_a__3[91:88];
  assign eq_66684 = v_place == literal_66613;
  assign bit_slice_66685 = v_a__3[87:84];
  assign eq_66686 = v_place == literal_66614;
  assign bit_slice_66687 = v_a__3[83:80];
  assign eq_66688 = v_place == literal_66615;
  assign bit_slice_66689 = v_a__3[79:76];
  assign eq_66690 = v_place == literal_66616;
  assign bit_slice_66691 = v_a__3[75:72];
  assign eq_66692 = v_place == literal_66617;
  assign bit_slice_66693 = v_a__3[71:68];
  assign eq_66694 = v_place == literal_66577;
  assign bit_slice_66695 = v_a__3[67:64];
  assign bit_slice_66697 = v_a__3[63:56];
  assign bit_slice_66696 = two[7:0];
  assign bit_slice_66698 = v_a__3[55:48];
  assign bit_slice_66699 = v_a__3[47:40];
  assign bit_slice_66700 = v_a__3[39:32];
  assign bit_slice_66701 = v_a__3[31:24];
  assign bit_slice_66702 = v_a__3[23:16];
  assign bit_slice_66703 = v_a__3[15:8];
  assign bit_slice_66704 = v_a__3[7:0];
  assign bit_slice_66706 = v_a__3[63:60];
  assign bit_slice_66705 = two[3:0];
  assign bit_slice_66707 = v_a__3[59:56];
  assign bit_slice_66708 = v_a__3[55:52];
  assign bit_slice_66709 = v_a__3[51:48];
  assign bit_slice_66710 = v_a__3[47:44];
  assign bit_slice_66711 = v_a__3[43:40];
  assign bit_slice_66712 = v_a__3[39:36];
  assign bit_slice_66713 = v_a__3[35:32];
  assign bit_slice_66714 = v_a__3[31:28];
  assign bit_slice_66715 = v_a__3[27:24];
  assign bit_slice_66716 = v_a__3[23:20];
  assign bit_slice_66717 = v_a__3[19:16];
  assign bit_slice_66718 = v_a__3[15:12];
  assign bit_slice_66719 = v_a__3[11:8];
  assign bit_slice_66720 = v_a__3[7:4];
  assign bit_slice_66721 = v_a__3[3:0];
  assign at = {bit_slice_66618, literal_66619};
  assign literal_66723 = 8'h70;
  assign sel_66724 = eq_66620 ? ONE_squeezed : small_squeezed;
  assign add_66725 = add_66623 + literal_66624;
  assign bit_slice_66726 = rounded[9:0];
  assign bit_slice_66727 = v_b[126:96];
  assign literal_66728 = 31'h0000_0000;
  assign bit_slice_66729 = v_b[94:64];
  assign bit_slice_66730 = v_b[62:32];
  assign bit_slice_66731 = v_b[30:0];
  assign nor_66732 = ~(bit_slice_66625 | bit_slice_66626);
  assign eight = bit_slice_66627 ? bit_slice_66629 : bit_slice_66628;
  assign concat_66734 = {bit_slice_66630, bit_slice_66631, bit_slice_66632, bit_slice_66633, bit_slice_66634, bit_slice_66635, bit_slice_66636, bit_slice_66637, bit_slice_66638, bit_slice_66639, bit_slice_66640, bit_slice_66641, bit_slice_66642, bit_slice_66643, bit_slice_66644, bit_slice_66645};
  assign sel_69004 = eq_66646 ? bit_slice_66647 : bit_slice_66648;
  assign sel_69003 = eq_66649 ? bit_slice_66647 : bit_slice_66650;
  assign sel_69002 = eq_66651 ? bit_slice_66647 : bit_slice_66652;
  assign sel_69001 = eq_66653 ? bit_slice_66647 : bit_slice_66654;
  assign sel_69000 = eq_66655 ? bit_slice_66647 : bit_slice_66656;
  assign sel_68999 = eq_66657 ? bit_slice_66647 : bit_slice_66658;
  assign sel_68998 = eq_66659 ? bit_slice_66647 : bit_slice_66660;
  assign sel_68997 = eq_66661 ? bit_slice_66647 : bit_slice_66662;
  assign sel_68996 = eq_66663 ? bit_slice_66664 : bit_slice_66665;
  assign sel_68995 = eq_66666 ? bit_slice_66664 : bit_slice_66667;
  assign sel_68994 = eq_66668 ? bit_slice_66664 : bit_slice_66669;
  assign sel_68993 = eq_66670 ? bit_slice_66664 : bit_slice_66671;
  assign sel_68992 = eq_66672 ? bit_slice_66664 : bit_slice_66673;
  assign sel_68991 = eq_66674 ? bit_slice_66664 : bit_slice_66675;
  assign sel_68990 = eq_66676 ? bit_slice_66664 : bit_slice_66677;
  assign sel_68989 = eq_66678 ? bit_slice_66664 : bit_slice_66679;
  assign sel_68988 = eq_66680 ? bit_slice_66664 : bit_slice_66681;
  assign sel_68987 = eq_66682 ? bit_slice_66664 : bit_slice_66683;
  assign sel_68986 = eq_66684 ? bit_slice_66664 : bit_slice_66685;
  assign sel_68985 = eq_66686 ? bit_slice_66664 : bit_slice_66687;
  assign sel_68984 = eq_66688 ? bit_slice_66664 : bit_slice_66689;
  assign sel_68983 = eq_66690 ? bit_slice_66664 : bit_slice_66691;
  assign sel_68982 = eq_66692 ? bit_slice_66664 : bit_slice_66693;
  assign sel_68981 = eq_66694 ? bit_slice_66664 : bit_slice_66695;
  assign sel_68980 = eq_66646 ? bit_slice_66696 : bit_slice_66697;
  assign sel_68979 = eq_66649 ? bit_slice_66696 : bit_slice_66698;
  assign sel_68978 = eq_66651 ? bit_slice_66696 : bit_slice_66699;
  assign sel_68977 = eq_66653 ? bit_slice_66696 : bit_slice_66700;
  assign sel_68976 = eq_66655 ? bit_slice_66696 : bit_slice_66701;
  assign sel_68975 = eq_66657 ? bit_slice_66696 : bit_slice_66702;
  assign sel_68974 = eq_66659 ? bit_slice_66696 : bit_slice_66703;
  assign sel_68973 = eq_66661 ? bit_slice_66696 : bit_slice_66704;
  assign sel_68972 = eq_66663 ? bit_slice_66705 : bit_slice_66706;
  assign sel_68971 = eq_66666 ? bit_slice_66705 : bit_slice_66707;
  assign sel_68970 = eq_66668 ? bit_slice_66705 : bit_slice_66708;
  assign sel_68969 = eq_66670 ? bit_slice_66705 : bit_slice_66709;
  assign sel_68968 = eq_66672 ? bit_slice_66705 : bit_slice_66710;
  assign sel_68967 = eq_66674 ? bit_slice_66705 : bit_slice_66711;
  assign sel_68966 = eq_66676 ? bit_slice_66705 : bit_slice_66712;
  assign sel_68965 = eq_66678 ? bit_slice_66705 : bit_slice_66713;
  assign sel_68964 = eq_66680 ? bit_slice_66705 : bit_slice_66714;
  assign sel_68963 = eq_66682 ? bit_slice_66705 : bit_slice_66715;
  assign sel_68962 = eq_66684 ? bit_slice_66705 : bit_slice_66716;
  assign sel_68961 = eq_66686 ? bit_slice_66705 : bit_slice_66717;
  assign sel_68960 = eq_66688 ? bit_slice_66705 : bit_slice_66718;
  assign sel_68959 = eq_66690 ? bit_slice_66705 : bit_slice_66719;
  assign sel_68958 = eq_66692 ? bit_slice_66705 : bit_slice_66720;
  assign sel_68957 = eq_66694 ? bit_slice_66705 : bit_slice_66721;
  assign literal_66783 = 2'h3;
  assign shrl_66784 = v_b >> at;
  assign literal_66785 = 2'h2;
  assign bit_slice_66786 = v_place[0];
  assign bit_slice_66787 = v_place[1];
  assign bit_slice_66788 = v_a__3[31:0];
  assign literal_66789 = 32'h477f_e000;
  assign ugt_66790 = p_exponent__1 > literal_66723;
  assign concat_66791 = {literal_66615, sel_66724};
  assign normal_squeezed = {add_66725, bit_slice_66726};
  assign bit_slice_66793 = v_b[127];
  assign ne_66794 = bit_slice_66727 != literal_66728;
  assign bit_slice_66795 = v_b[95];
  assign ne_66796 = bit_slice_66729 != literal_66728;
  assign bit_slice_66797 = v_b[63];
  assign ne_66798 = bit_slice_66730 != literal_66728;
  assign bit_slice_66799 = v_b[31];
  assign ne_66800 = bit_slice_66731 != literal_66728;
  assign t_op = t[12:8];
  assign literal_66802 = 5'h0b;
  assign literal_66803 = 5'h0a;
  assign literal_66804 = 5'h13;
  assign literal_66805 = 5'h12;
  assign literal_66806 = 5'h11;
  assign bit_slice_66807 = v_a__3[127:64];
  assign row = nor_66732 ? concat_66734 : eight;
  assign bit_slice_66809 = v_a__3[63:0];
  assign concat_66810 = {sel_69004, sel_69003, sel_69002, sel_69001, sel_69000, sel_68999, sel_68998, sel_68997};
  assign concat_66811 = {sel_68996, sel_68995, sel_68994, sel_68993, sel_68992, sel_68991, sel_68990, sel_68989, sel_68988, sel_68987, sel_68986, sel_68985, sel_68984, sel_68983, sel_68982, sel_68981};
  assign concat_66812 = {sel_68980, sel_68979, sel_68978, sel_68977, sel_68976, sel_68975, sel_68974, sel_68973};
  assign concat_66813 = {sel_68972, sel_68971, sel_68970, sel_68969, sel_68968, sel_68967, sel_68966, sel_68965, sel_68964, sel_68963, sel_68962, sel_68961, sel_68960, sel_68959, sel_68958, sel_68957};
  assign eq_66814 = bit_slice_66618 == literal_66783;
  assign bit_slice_66816 = v_a__3[127:96];
  assign bit_slice_66815 = shrl_66784[31:0];
  assign eq_66817 = bit_slice_66618 == literal_66785;
  assign bit_slice_66818 = v_a__3[95:64];
  assign eq_66819 = bit_slice_66618 == literal_66567;
  assign bit_slice_66820 = v_a__3[63:32];
  assign nor_66821 = ~(bit_slice_66786 | bit_slice_66787);
  assign ugt_66822 = bit_slice_66788 > literal_66789;
  assign sel_66823 = ugt_66790 ? normal_squeezed : concat_66791;
  assign lit_1199562752_squeezed = 19'h2_3bff;
  assign ONE = 32'h3f80_0000;
  assign and_66826 = bit_slice_66793 & ne_66794;
  assign and_66827 = bit_slice_66795 & ne_66796;
  assign and_66828 = bit_slice_66797 & ne_66798;
  assign and_66829 = bit_slice_66799 & ne_66800;
  assign eq_66832 = t_op == literal_66802;
  assign eq_66833 = t_op == literal_66803;
  assign eq_66834 = t_op == literal_66804;
  assign eq_66835 = t_op == literal_66805;
  assign eq_66836 = t_op == literal_66806;
  assign concat_66837 = {bit_slice_66807, row};
  assign concat_66838 = {row, bit_slice_66809};
  assign sel_66839 = nor_66732 ? concat_66811 : concat_66810;
  assign sel_66840 = nor_66732 ? concat_66813 : concat_66812;
  assign sel_68956 = eq_66814 ? bit_slice_66815 : bit_slice_66816;
  assign sel_68955 = eq_66817 ? bit_slice_66815 : bit_slice_66818;
  assign sel_68954 = eq_66819 ? bit_slice_66815 : bit_slice_66820;
  assign sel_68953 = nor_66821 ? bit_slice_66815 : bit_slice_66788;
  assign sel_66845 = ugt_66822 ? lit_1199562752_squeezed : sel_66823;
  assign literal_66846 = 13'h0000;
  assign sel_66847 = normal__1 ? bit_slice_66788 : ONE;
  assign sel_66848 = and_66826 ? bit_slice_66816 : ONE;
  assign sel_66849 = and_66827 ? bit_slice_66818 : ONE;
  assign sel_66850 = and_66828 ? bit_slice_66820 : ONE;
  assign sel_66851 = and_66829 ? bit_slice_66788 : ONE;
  assign concat_66855 = {eq_66832, eq_66833, eq_66834, eq_66835, eq_66836};
  assign sel_66856 = bit_slice_66786 ? concat_66838 : concat_66837;
  assign concat_66857 = {sel_66839, sel_66840};
  assign concat_66858 = {sel_68956, sel_68955, sel_68954, sel_68953};
  assign concat_66859 = {sel_66845, literal_66846, sel_66845, literal_66846, sel_66845, literal_66846, sel_66845, literal_66846};
  assign concat_66860 = {sel_66847, sel_66847, sel_66847, sel_66847};
  assign concat_66861 = {sel_66848, sel_66849, sel_66850, sel_66851};
  assign beat = priority_sel_128b_5way(concat_66855, sel_66856, concat_66857, concat_66858, concat_66859, concat_66860, concat_66861);
  assign stage_outputs_valid_0 = simple_valid & simple_results_ready;
  assign tuple_66866 = {beat, t};
  assign simple_ready = stage_outputs_valid_0;
  assign simple_results_data = tuple_66866;
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
  wire [4:0] literal_63436;
  wire [4:0] literal_63437;
  wire [4:0] literal_63438;
  wire [4:0] literal_63439;
  wire [4:0] literal_63440;
  wire [4:0] literal_63441;
  wire [4:0] literal_63442;
  wire [4:0] literal_63443;
  wire eq_63444;
  wire eq_63445;
  wire eq_63446;
  wire eq_63447;
  wire eq_63448;
  wire eq_63449;
  wire [4:0] literal_63450;
  wire eq_63451;
  wire eq_63452;
  wire [4:0] literal_63453;
  wire [2:0] bit_slice_63454;
  wire [2:0] literal_63455;
  wire or_63456;
  wire or_63457;
  wire eq_63458;
  wire or_63459;
  wire eq_63460;
  wire eq_63461;
  wire [5:0] concat_63462;
  wire [1:0] literal_63463;
  wire [1:0] literal_63464;
  wire [1:0] literal_63465;
  wire [1:0] literal_63466;
  wire [1:0] kind__0_to_2;
  wire or_63468;
  wire bit_slice_63469;
  wire kind__2_to_3;
  wire eq_63471;
  wire nor_63476;
  wire and_63485;
  wire not_63489;
  wire not_63491;
  wire not_63493;
  wire not_63495;
  wire not_63497;
  wire not_63499;
  wire or_69395;
  wire or_69396;
  wire or_69397;
  wire or_69398;
  wire or_69399;
  wire or_69400;
  wire not_63509;
  wire stage_outputs_valid_0;
  wire not_63513;
  wire not_63515;
  wire not_63517;
  wire not_63519;
  wire not_63521;
  wire and_69408;
  wire send_4143_finished;
  wire and_69410;
  wire send_4139_finished;
  wire and_69412;
  wire send_4151_finished;
  wire and_69414;
  wire send_4159_finished;
  wire and_69416;
  wire send_4147_finished;
  wire and_69418;
  wire send_4155_finished;
  wire and_63534;
  wire not_63535;
  wire and_63536;
  wire not_63537;
  wire and_63538;
  wire not_63539;
  wire and_63540;
  wire not_63541;
  wire and_63542;
  wire not_63543;
  wire and_63544;
  wire not_63545;
  wire and_63547;
  wire or_63548;
  wire and_63550;
  wire or_63551;
  wire and_63552;
  wire or_63553;
  wire and_63554;
  wire or_63555;
  wire and_63556;
  wire or_63557;
  wire and_63558;
  wire or_63559;
  assign v_tag = operands_data[12:0];
  assign v_tag_op = v_tag[12:8];
  assign literal_63436 = 5'h0d;
  assign literal_63437 = 5'h0e;
  assign literal_63438 = 5'h0f;
  assign literal_63439 = 5'h10;
  assign literal_63440 = 5'h08;
  assign literal_63441 = 5'h09;
  assign literal_63442 = 5'h05;
  assign literal_63443 = 5'h06;
  assign eq_63444 = v_tag_op == literal_63436;
  assign eq_63445 = v_tag_op == literal_63437;
  assign eq_63446 = v_tag_op == literal_63438;
  assign eq_63447 = v_tag_op == literal_63439;
  assign eq_63448 = v_tag_op == literal_63440;
  assign eq_63449 = v_tag_op == literal_63441;
  assign literal_63450 = 5'h07;
  assign eq_63451 = v_tag_op == literal_63442;
  assign eq_63452 = v_tag_op == literal_63443;
  assign literal_63453 = 5'h04;
  assign bit_slice_63454 = v_tag_op[4:2];
  assign literal_63455 = 3'h0;
  assign or_63456 = eq_63444 | eq_63445 | eq_63446 | eq_63447;
  assign or_63457 = eq_63448 | eq_63449;
  assign eq_63458 = v_tag_op == literal_63450;
  assign or_63459 = eq_63451 | eq_63452;
  assign eq_63460 = v_tag_op == literal_63453;
  assign eq_63461 = bit_slice_63454 == literal_63455;
  assign concat_63462 = {or_63456, or_63457, eq_63458, or_63459, eq_63460, eq_63461};
  assign literal_63463 = 2'h3;
  assign literal_63464 = 2'h0;
  assign literal_63465 = 2'h2;
  assign literal_63466 = 2'h1;
  assign kind__0_to_2 = priority_sel_2b_6way(concat_63462, literal_63464, literal_63466, literal_63465, literal_63463, literal_63464, literal_63465, literal_63466);
  assign or_63468 = eq_63458 | or_63459 | eq_63460 | eq_63461;
  assign bit_slice_63469 = kind__0_to_2[1];
  assign kind__2_to_3 = ~or_63468;
  assign eq_63471 = kind__0_to_2 == literal_63466;
  assign nor_63476 = ~(bit_slice_63469 | kind__2_to_3);
  assign and_63485 = kind__2_to_3 & eq_63471;
  assign not_63489 = ~or_63459;
  assign not_63491 = ~nor_63476;
  assign not_63493 = ~or_63457;
  assign not_63495 = ~or_63456;
  assign not_63497 = ~eq_63458;
  assign not_63499 = ~and_63485;
  assign or_69395 = divider_ready | __divider_already_done_reg | not_63489;
  assign or_69396 = lanes_ready | __lanes_already_done_reg | not_63491;
  assign or_69397 = power_ready | __power_already_done_reg | not_63493;
  assign or_69398 = reduction_ready | __reduction_already_done_reg | not_63495;
  assign or_69399 = root_ready | __root_already_done_reg | not_63497;
  assign or_69400 = simple_ready | __simple_already_done_reg | not_63499;
  assign not_63509 = ~__divider_already_done_reg;
  assign stage_outputs_valid_0 = operands_valid & or_69395 & or_69396 & or_69397 & or_69398 & or_69399 & or_69400;
  assign not_63513 = ~__lanes_already_done_reg;
  assign not_63515 = ~__power_already_done_reg;
  assign not_63517 = ~__reduction_already_done_reg;
  assign not_63519 = ~__root_already_done_reg;
  assign not_63521 = ~__simple_already_done_reg;
  assign and_69408 = operands_valid & or_63459 & not_63509;
  assign send_4143_finished = stage_outputs_valid_0 & or_63459;
  assign and_69410 = operands_valid & nor_63476 & not_63513;
  assign send_4139_finished = stage_outputs_valid_0 & nor_63476;
  assign and_69412 = operands_valid & or_63457 & not_63515;
  assign send_4151_finished = stage_outputs_valid_0 & or_63457;
  assign and_69414 = operands_valid & or_63456 & not_63517;
  assign send_4159_finished = stage_outputs_valid_0 & or_63456;
  assign and_69416 = operands_valid & eq_63458 & not_63519;
  assign send_4147_finished = stage_outputs_valid_0 & eq_63458;
  assign and_69418 = operands_valid & and_63485 & not_63521;
  assign send_4155_finished = stage_outputs_valid_0 & and_63485;
  assign and_63534 = and_69408 & divider_ready;
  assign not_63535 = ~send_4143_finished;
  assign and_63536 = and_69410 & lanes_ready;
  assign not_63537 = ~send_4139_finished;
  assign and_63538 = and_69412 & power_ready;
  assign not_63539 = ~send_4151_finished;
  assign and_63540 = and_69414 & reduction_ready;
  assign not_63541 = ~send_4159_finished;
  assign and_63542 = and_69416 & root_ready;
  assign not_63543 = ~send_4147_finished;
  assign and_63544 = and_69418 & simple_ready;
  assign not_63545 = ~send_4155_finished;
  assign and_63547 = and_63534 & not_63535;
  assign or_63548 = and_63534 | send_4143_finished;
  assign and_63550 = and_63536 & not_63537;
  assign or_63551 = and_63536 | send_4139_finished;
  assign and_63552 = and_63538 & not_63539;
  assign or_63553 = and_63538 | send_4151_finished;
  assign and_63554 = and_63540 & not_63541;
  assign or_63555 = and_63540 | send_4159_finished;
  assign and_63556 = and_63542 & not_63543;
  assign or_63557 = and_63542 | send_4147_finished;
  assign and_63558 = and_63544 & not_63545;
  assign or_63559 = and_63544 | send_4155_finished;
  always @ (posedge clk) begin
    if (rst) begin
      __divider_already_done_reg <= 1'h0;
      __lanes_already_done_reg <= 1'h0;
      __power_already_done_reg <= 1'h0;
      __reduction_already_done_reg <= 1'h0;
      __root_already_done_reg <= 1'h0;
      __simple_already_done_reg <= 1'h0;
    end else begin
      __divider_already_done_reg <= or_63548 ? and_63547 : __divider_already_done_reg;
      __lanes_already_done_reg <= or_63551 ? and_63550 : __lanes_already_done_reg;
      __power_already_done_reg <= or_63553 ? and_63552 : __power_already_done_reg;
      __reduction_already_done_reg <= or_63555 ? and_63554 : __reduction_already_done_reg;
      __root_already_done_reg <= or_63557 ? and_63556 : __root_already_done_reg;
      __simple_already_done_reg <= or_63559 ? and_63558 : __simple_already_done_reg;
    end
  end
  assign divider_data = operands_data;
  assign divider_valid = and_69408;
  assign lanes_data = operands_data;
  assign lanes_valid = and_69410;
  assign operands_ready = stage_outputs_valid_0;
  assign power_data = operands_data;
  assign power_valid = and_69412;
  assign reduction_data = operands_data;
  assign reduction_valid = and_69414;
  assign root_data = operands_data;
  assign root_valid = and_69416;
  assign simple_data = operands_data;
  assign simple_valid = and_69418;
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
  wire instantiation_output_55559;
  wire [103:0] instantiation_output_55564;
  wire instantiation_output_55565;
  wire instantiation_output_55585;
  wire [103:0] instantiation_output_55590;
  wire instantiation_output_55591;
  wire instantiation_output_55598;
  wire [103:0] instantiation_output_55603;
  wire instantiation_output_55604;
  wire instantiation_output_55611;
  wire [103:0] instantiation_output_55616;
  wire instantiation_output_55617;
  wire instantiation_output_55572;
  wire [103:0] instantiation_output_55629;
  wire instantiation_output_55630;
  wire instantiation_output_55637;
  wire [103:0] instantiation_output_55642;
  wire instantiation_output_55643;
  wire instantiation_output_55650;
  wire [103:0] instantiation_output_55655;
  wire instantiation_output_55656;
  wire instantiation_output_55663;
  wire [103:0] instantiation_output_55668;
  wire instantiation_output_55669;
  wire instantiation_output_55676;
  wire [103:0] instantiation_output_55681;
  wire instantiation_output_55682;
  wire instantiation_output_55689;
  wire [103:0] instantiation_output_55694;
  wire instantiation_output_55695;
  wire instantiation_output_55702;
  wire [103:0] instantiation_output_55707;
  wire instantiation_output_55708;
  wire instantiation_output_55715;
  wire [103:0] instantiation_output_55720;
  wire instantiation_output_55721;
  wire [103:0] instantiation_output_55577;
  wire instantiation_output_55578;
  wire instantiation_output_55728;
  wire instantiation_output_55624;
  wire [45:0] instantiation_output_56179;
  wire instantiation_output_56180;
  wire [140:0] instantiation_output_55538;
  wire instantiation_output_55539;
  wire instantiation_output_56187;
  wire instantiation_output_55533;
  wire [103:0] instantiation_output_55551;
  wire instantiation_output_55552;
  wire instantiation_output_55897;
  wire [252:0] instantiation_output_55902;
  wire instantiation_output_55903;
  wire [448:0] instantiation_output_55889;
  wire instantiation_output_55890;
  wire instantiation_output_55962;
  wire instantiation_output_55910;
  wire [252:0] instantiation_output_55915;
  wire instantiation_output_55916;
  wire instantiation_output_55936;
  wire [472:0] instantiation_output_55954;
  wire instantiation_output_55955;
  wire instantiation_output_55923;
  wire [127:0] instantiation_output_55941;
  wire instantiation_output_55942;
  wire [140:0] instantiation_output_55967;
  wire instantiation_output_55968;
  wire [275:0] instantiation_output_55928;
  wire instantiation_output_55929;
  wire instantiation_output_55949;
  wire instantiation_output_55988;
  wire [140:0] instantiation_output_56430;
  wire instantiation_output_56431;
  wire instantiation_output_56278;
  wire [140:0] instantiation_output_56283;
  wire instantiation_output_56284;
  wire instantiation_output_55494;
  wire instantiation_output_55546;
  wire instantiation_output_55975;
  wire [127:0] instantiation_output_55993;
  wire instantiation_output_55994;
  wire [130:0] instantiation_output_56075;
  wire instantiation_output_56076;
  wire instantiation_output_56148;
  wire instantiation_output_56252;
  wire instantiation_output_56291;
  wire instantiation_output_56386;
  wire instantiation_output_56438;
  wire [127:0] instantiation_output_55876;
  wire instantiation_output_55877;
  wire instantiation_output_56001;
  wire instantiation_output_56083;
  wire [127:0] instantiation_output_56495;
  wire instantiation_output_56496;
  wire instantiation_output_55741;
  wire instantiation_output_55793;
  wire instantiation_output_55806;
  wire instantiation_output_56310;
  wire instantiation_output_56316;
  wire [1:0] instantiation_output_56320;
  wire instantiation_output_56321;
  wire [31:0] instantiation_output_56326;
  wire instantiation_output_56327;
  wire instantiation_output_56334;
  wire [95:0] instantiation_output_56404;
  wire instantiation_output_56405;
  wire [86:0] instantiation_output_55486;
  wire instantiation_output_55487;
  wire instantiation_output_55507;
  wire instantiation_output_55798;
  wire instantiation_output_55799;
  wire [86:0] instantiation_output_55811;
  wire instantiation_output_55812;
  wire instantiation_output_55832;
  wire [51:0] instantiation_output_55850;
  wire instantiation_output_55851;
  wire [51:0] instantiation_output_55863;
  wire instantiation_output_55864;
  wire [114:0] instantiation_output_56192;
  wire instantiation_output_56193;
  wire instantiation_output_56412;
  wire [154:0] instantiation_output_56508;
  wire instantiation_output_56509;
  wire [112:0] instantiation_output_56534;
  wire instantiation_output_56535;
  wire [127:0] instantiation_output_56257;
  wire instantiation_output_56258;
  wire instantiation_output_56347;
  wire [1107:0] instantiation_output_55512;
  wire instantiation_output_55513;
  wire instantiation_output_56057;
  wire [1395:0] instantiation_output_55746;
  wire instantiation_output_55747;
  wire instantiation_output_56360;
  wire instantiation_output_55754;
  wire [1395:0] instantiation_output_56049;
  wire instantiation_output_56050;
  wire instantiation_output_55520;
  wire [323:0] instantiation_output_56218;
  wire instantiation_output_56219;
  wire [128:0] instantiation_output_56339;
  wire instantiation_output_56340;
  wire instantiation_output_56425;
  wire instantiation_output_55481;
  wire [1363:0] instantiation_output_56352;
  wire instantiation_output_56353;
  wire instantiation_output_56399;
  wire instantiation_output_56226;
  wire [91:0] instantiation_output_56417;
  wire instantiation_output_56418;
  wire instantiation_output_56122;
  wire [140:0] instantiation_output_56140;
  wire instantiation_output_56141;
  wire [168:0] instantiation_output_56101;
  wire instantiation_output_56102;
  wire instantiation_output_56135;
  wire instantiation_output_56109;
  wire [168:0] instantiation_output_56153;
  wire instantiation_output_56154;
  wire instantiation_output_56161;
  wire [168:0] instantiation_output_56166;
  wire instantiation_output_56167;
  wire [168:0] instantiation_output_56114;
  wire instantiation_output_56115;
  wire instantiation_output_56174;
  wire instantiation_output_56096;
  wire [168:0] instantiation_output_56127;
  wire instantiation_output_56128;
  wire [154:0] instantiation_output_55473;
  wire instantiation_output_55474;
  wire instantiation_output_55858;
  wire instantiation_output_56529;
  wire instantiation_output_55845;
  wire instantiation_output_55871;
  wire [512:0] instantiation_output_56391;
  wire instantiation_output_56392;
  wire [127:0] instantiation_output_55499;
  wire instantiation_output_55500;
  wire instantiation_output_55759;
  wire instantiation_output_55760;
  wire instantiation_output_55785;
  wire instantiation_output_55786;
  wire [127:0] instantiation_output_55837;
  wire instantiation_output_55838;
  wire instantiation_output_56038;
  wire instantiation_output_56304;
  wire [127:0] instantiation_output_56456;
  wire instantiation_output_56457;
  wire [127:0] instantiation_output_56469;
  wire instantiation_output_56470;
  wire [127:0] instantiation_output_56521;
  wire instantiation_output_56522;
  wire instantiation_output_55767;
  wire [47:0] instantiation_output_56018;
  wire instantiation_output_56019;
  wire [10:0] instantiation_output_56296;
  wire instantiation_output_56297;
  wire instantiation_output_56490;
  wire instantiation_output_56200;
  wire [114:0] instantiation_output_56482;
  wire instantiation_output_56483;
  wire instantiation_output_56516;
  wire [1:0] instantiation_output_55733;
  wire instantiation_output_55734;
  wire instantiation_output_55780;
  wire instantiation_output_55824;
  wire instantiation_output_55825;
  wire instantiation_output_56032;
  wire [9:0] instantiation_output_56006;
  wire instantiation_output_56007;
  wire [47:0] instantiation_output_56024;
  wire instantiation_output_56025;
  wire instantiation_output_56542;
  wire instantiation_output_55772;
  wire instantiation_output_55773;
  wire instantiation_output_56014;
  wire [128:0] instantiation_output_56042;
  wire instantiation_output_56043;
  wire instantiation_output_56265;
  wire instantiation_output_56503;
  wire instantiation_output_55819;
  wire instantiation_output_55884;
  wire [275:0] instantiation_output_56062;
  wire instantiation_output_56063;
  wire instantiation_output_56464;
  wire instantiation_output_56477;
  wire [140:0] instantiation_output_56244;
  wire instantiation_output_56245;
  wire instantiation_output_56451;
  wire instantiation_output_56213;
  wire [137:0] instantiation_output_56443;
  wire instantiation_output_56444;
  wire [137:0] instantiation_output_56205;
  wire instantiation_output_56206;
  wire instantiation_output_56239;
  wire instantiation_output_56373;
  wire [140:0] instantiation_output_56378;
  wire instantiation_output_56379;
  wire [275:0] instantiation_output_55525;
  wire instantiation_output_55526;
  wire [275:0] instantiation_output_55980;
  wire instantiation_output_55981;
  wire instantiation_output_56070;
  wire [275:0] instantiation_output_56088;
  wire instantiation_output_56089;
  wire [275:0] instantiation_output_56231;
  wire instantiation_output_56232;
  wire [275:0] instantiation_output_56270;
  wire instantiation_output_56271;
  wire [275:0] instantiation_output_56365;
  wire instantiation_output_56366;
  wire instantiation_output_55475;
  wire [154:0] instantiation_output_55479;
  wire instantiation_output_55480;
  wire instantiation_output_55488;
  wire [86:0] instantiation_output_55492;
  wire instantiation_output_55493;
  wire instantiation_output_55501;
  wire [127:0] instantiation_output_55505;
  wire instantiation_output_55506;
  wire instantiation_output_55514;
  wire [1107:0] instantiation_output_55518;
  wire instantiation_output_55519;
  wire instantiation_output_55527;
  wire [275:0] instantiation_output_55531;
  wire instantiation_output_55532;
  wire instantiation_output_55540;
  wire [140:0] instantiation_output_55544;
  wire instantiation_output_55545;
  wire instantiation_output_55553;
  wire [103:0] instantiation_output_55557;
  wire instantiation_output_55558;
  wire instantiation_output_55566;
  wire [103:0] instantiation_output_55570;
  wire instantiation_output_55571;
  wire instantiation_output_55579;
  wire [103:0] instantiation_output_55583;
  wire instantiation_output_55584;
  wire instantiation_output_55592;
  wire [103:0] instantiation_output_55596;
  wire instantiation_output_55597;
  wire instantiation_output_55605;
  wire [103:0] instantiation_output_55609;
  wire instantiation_output_55610;
  wire instantiation_output_55618;
  wire [103:0] instantiation_output_55622;
  wire instantiation_output_55623;
  wire instantiation_output_55631;
  wire [103:0] instantiation_output_55635;
  wire instantiation_output_55636;
  wire instantiation_output_55644;
  wire [103:0] instantiation_output_55648;
  wire instantiation_output_55649;
  wire instantiation_output_55657;
  wire [103:0] instantiation_output_55661;
  wire instantiation_output_55662;
  wire instantiation_output_55670;
  wire [103:0] instantiation_output_55674;
  wire instantiation_output_55675;
  wire instantiation_output_55683;
  wire [103:0] instantiation_output_55687;
  wire instantiation_output_55688;
  wire instantiation_output_55696;
  wire [103:0] instantiation_output_55700;
  wire instantiation_output_55701;
  wire instantiation_output_55709;
  wire [103:0] instantiation_output_55713;
  wire instantiation_output_55714;
  wire instantiation_output_55722;
  wire [103:0] instantiation_output_55726;
  wire instantiation_output_55727;
  wire instantiation_output_55735;
  wire [1:0] instantiation_output_55739;
  wire instantiation_output_55740;
  wire instantiation_output_55748;
  wire [1395:0] instantiation_output_55752;
  wire instantiation_output_55753;
  wire instantiation_output_55761;
  wire instantiation_output_55765;
  wire instantiation_output_55766;
  wire instantiation_output_55774;
  wire instantiation_output_55778;
  wire instantiation_output_55779;
  wire instantiation_output_55787;
  wire instantiation_output_55791;
  wire instantiation_output_55792;
  wire instantiation_output_55800;
  wire instantiation_output_55804;
  wire instantiation_output_55805;
  wire instantiation_output_55813;
  wire [86:0] instantiation_output_55817;
  wire instantiation_output_55818;
  wire instantiation_output_55826;
  wire instantiation_output_55830;
  wire instantiation_output_55831;
  wire instantiation_output_55839;
  wire [127:0] instantiation_output_55843;
  wire instantiation_output_55844;
  wire instantiation_output_55852;
  wire [51:0] instantiation_output_55856;
  wire instantiation_output_55857;
  wire instantiation_output_55865;
  wire [51:0] instantiation_output_55869;
  wire instantiation_output_55870;
  wire instantiation_output_55878;
  wire [127:0] instantiation_output_55882;
  wire instantiation_output_55883;
  wire instantiation_output_55891;
  wire [448:0] instantiation_output_55895;
  wire instantiation_output_55896;
  wire instantiation_output_55904;
  wire [252:0] instantiation_output_55908;
  wire instantiation_output_55909;
  wire instantiation_output_55917;
  wire [252:0] instantiation_output_55921;
  wire instantiation_output_55922;
  wire instantiation_output_55930;
  wire [275:0] instantiation_output_55934;
  wire instantiation_output_55935;
  wire instantiation_output_55943;
  wire [127:0] instantiation_output_55947;
  wire instantiation_output_55948;
  wire instantiation_output_55956;
  wire [472:0] instantiation_output_55960;
  wire instantiation_output_55961;
  wire instantiation_output_55969;
  wire [140:0] instantiation_output_55973;
  wire instantiation_output_55974;
  wire instantiation_output_55982;
  wire [275:0] instantiation_output_55986;
  wire instantiation_output_55987;
  wire instantiation_output_55995;
  wire [127:0] instantiation_output_55999;
  wire instantiation_output_56000;
  wire instantiation_output_56008;
  wire [9:0] instantiation_output_56012;
  wire instantiation_output_56013;
  wire instantiation_output_56051;
  wire [1395:0] instantiation_output_56055;
  wire instantiation_output_56056;
  wire instantiation_output_56064;
  wire [275:0] instantiation_output_56068;
  wire instantiation_output_56069;
  wire instantiation_output_56077;
  wire [130:0] instantiation_output_56081;
  wire instantiation_output_56082;
  wire instantiation_output_56090;
  wire [275:0] instantiation_output_56094;
  wire instantiation_output_56095;
  wire instantiation_output_56103;
  wire [168:0] instantiation_output_56107;
  wire instantiation_output_56108;
  wire instantiation_output_56116;
  wire [168:0] instantiation_output_56120;
  wire instantiation_output_56121;
  wire instantiation_output_56129;
  wire [168:0] instantiation_output_56133;
  wire instantiation_output_56134;
  wire instantiation_output_56142;
  wire [140:0] instantiation_output_56146;
  wire instantiation_output_56147;
  wire instantiation_output_56155;
  wire [168:0] instantiation_output_56159;
  wire instantiation_output_56160;
  wire instantiation_output_56168;
  wire [168:0] instantiation_output_56172;
  wire instantiation_output_56173;
  wire instantiation_output_56181;
  wire [45:0] instantiation_output_56185;
  wire instantiation_output_56186;
  wire instantiation_output_56194;
  wire [114:0] instantiation_output_56198;
  wire instantiation_output_56199;
  wire instantiation_output_56207;
  wire [137:0] instantiation_output_56211;
  wire instantiation_output_56212;
  wire instantiation_output_56220;
  wire [323:0] instantiation_output_56224;
  wire instantiation_output_56225;
  wire instantiation_output_56233;
  wire [275:0] instantiation_output_56237;
  wire instantiation_output_56238;
  wire instantiation_output_56246;
  wire [140:0] instantiation_output_56250;
  wire instantiation_output_56251;
  wire instantiation_output_56259;
  wire [127:0] instantiation_output_56263;
  wire instantiation_output_56264;
  wire instantiation_output_56272;
  wire [275:0] instantiation_output_56276;
  wire instantiation_output_56277;
  wire instantiation_output_56285;
  wire [140:0] instantiation_output_56289;
  wire instantiation_output_56290;
  wire instantiation_output_56298;
  wire [10:0] instantiation_output_56302;
  wire instantiation_output_56303;
  wire instantiation_output_56341;
  wire [128:0] instantiation_output_56345;
  wire instantiation_output_56346;
  wire instantiation_output_56354;
  wire [1363:0] instantiation_output_56358;
  wire instantiation_output_56359;
  wire instantiation_output_56367;
  wire [275:0] instantiation_output_56371;
  wire instantiation_output_56372;
  wire instantiation_output_56380;
  wire [140:0] instantiation_output_56384;
  wire instantiation_output_56385;
  wire instantiation_output_56393;
  wire [512:0] instantiation_output_56397;
  wire instantiation_output_56398;
  wire instantiation_output_56406;
  wire [95:0] instantiation_output_56410;
  wire instantiation_output_56411;
  wire instantiation_output_56419;
  wire [91:0] instantiation_output_56423;
  wire instantiation_output_56424;
  wire instantiation_output_56432;
  wire [140:0] instantiation_output_56436;
  wire instantiation_output_56437;
  wire instantiation_output_56445;
  wire [137:0] instantiation_output_56449;
  wire instantiation_output_56450;
  wire instantiation_output_56458;
  wire [127:0] instantiation_output_56462;
  wire instantiation_output_56463;
  wire instantiation_output_56471;
  wire [127:0] instantiation_output_56475;
  wire instantiation_output_56476;
  wire instantiation_output_56484;
  wire [114:0] instantiation_output_56488;
  wire instantiation_output_56489;
  wire instantiation_output_56497;
  wire [127:0] instantiation_output_56501;
  wire instantiation_output_56502;
  wire instantiation_output_56510;
  wire [154:0] instantiation_output_56514;
  wire instantiation_output_56515;
  wire instantiation_output_56523;
  wire [127:0] instantiation_output_56527;
  wire instantiation_output_56528;
  wire instantiation_output_56536;
  wire [112:0] instantiation_output_56540;
  wire instantiation_output_56541;

  // ===== Instantiations
  edgegen_dividestep edgegen_dividestep_inst0 (
    .rst(rst),
    .division__0_data(instantiation_output_55557),
    .division__0_valid(instantiation_output_55558),
    .division__1_ready(instantiation_output_55566),
    .division__0_ready(instantiation_output_55559),
    .division__1_data(instantiation_output_55564),
    .division__1_valid(instantiation_output_55565),
    .clk(clk)
  );
  edgegen_dividestep_10 edgegen_dividestep_10_inst1 (
    .rst(rst),
    .division__10_data(instantiation_output_55583),
    .division__10_valid(instantiation_output_55584),
    .division__11_ready(instantiation_output_55592),
    .division__10_ready(instantiation_output_55585),
    .division__11_data(instantiation_output_55590),
    .division__11_valid(instantiation_output_55591),
    .clk(clk)
  );
  edgegen_dividestep_11 edgegen_dividestep_11_inst2 (
    .rst(rst),
    .division__11_data(instantiation_output_55596),
    .division__11_valid(instantiation_output_55597),
    .division__12_ready(instantiation_output_55605),
    .division__11_ready(instantiation_output_55598),
    .division__12_data(instantiation_output_55603),
    .division__12_valid(instantiation_output_55604),
    .clk(clk)
  );
  edgegen_dividestep_12 edgegen_dividestep_12_inst3 (
    .rst(rst),
    .division__12_data(instantiation_output_55609),
    .division__12_valid(instantiation_output_55610),
    .division__13_ready(instantiation_output_55618),
    .division__12_ready(instantiation_output_55611),
    .division__13_data(instantiation_output_55616),
    .division__13_valid(instantiation_output_55617),
    .clk(clk)
  );
  edgegen_dividestep_1 edgegen_dividestep_1_inst4 (
    .rst(rst),
    .division__1_data(instantiation_output_55570),
    .division__1_valid(instantiation_output_55571),
    .division__2_ready(instantiation_output_55631),
    .division__1_ready(instantiation_output_55572),
    .division__2_data(instantiation_output_55629),
    .division__2_valid(instantiation_output_55630),
    .clk(clk)
  );
  edgegen_dividestep_2 edgegen_dividestep_2_inst5 (
    .rst(rst),
    .division__2_data(instantiation_output_55635),
    .division__2_valid(instantiation_output_55636),
    .division__3_ready(instantiation_output_55644),
    .division__2_ready(instantiation_output_55637),
    .division__3_data(instantiation_output_55642),
    .division__3_valid(instantiation_output_55643),
    .clk(clk)
  );
  edgegen_dividestep_3 edgegen_dividestep_3_inst6 (
    .rst(rst),
    .division__3_data(instantiation_output_55648),
    .division__3_valid(instantiation_output_55649),
    .division__4_ready(instantiation_output_55657),
    .division__3_ready(instantiation_output_55650),
    .division__4_data(instantiation_output_55655),
    .division__4_valid(instantiation_output_55656),
    .clk(clk)
  );
  edgegen_dividestep_4 edgegen_dividestep_4_inst7 (
    .rst(rst),
    .division__4_data(instantiation_output_55661),
    .division__4_valid(instantiation_output_55662),
    .division__5_ready(instantiation_output_55670),
    .division__4_ready(instantiation_output_55663),
    .division__5_data(instantiation_output_55668),
    .division__5_valid(instantiation_output_55669),
    .clk(clk)
  );
  edgegen_dividestep_5 edgegen_dividestep_5_inst8 (
    .rst(rst),
    .division__5_data(instantiation_output_55674),
    .division__5_valid(instantiation_output_55675),
    .division__6_ready(instantiation_output_55683),
    .division__5_ready(instantiation_output_55676),
    .division__6_data(instantiation_output_55681),
    .division__6_valid(instantiation_output_55682),
    .clk(clk)
  );
  edgegen_dividestep_6 edgegen_dividestep_6_inst9 (
    .rst(rst),
    .division__6_data(instantiation_output_55687),
    .division__6_valid(instantiation_output_55688),
    .division__7_ready(instantiation_output_55696),
    .division__6_ready(instantiation_output_55689),
    .division__7_data(instantiation_output_55694),
    .division__7_valid(instantiation_output_55695),
    .clk(clk)
  );
  edgegen_dividestep_7 edgegen_dividestep_7_inst10 (
    .rst(rst),
    .division__7_data(instantiation_output_55700),
    .division__7_valid(instantiation_output_55701),
    .division__8_ready(instantiation_output_55709),
    .division__7_ready(instantiation_output_55702),
    .division__8_data(instantiation_output_55707),
    .division__8_valid(instantiation_output_55708),
    .clk(clk)
  );
  edgegen_dividestep_8 edgegen_dividestep_8_inst11 (
    .rst(rst),
    .division__8_data(instantiation_output_55713),
    .division__8_valid(instantiation_output_55714),
    .division__9_ready(instantiation_output_55722),
    .division__8_ready(instantiation_output_55715),
    .division__9_data(instantiation_output_55720),
    .division__9_valid(instantiation_output_55721),
    .clk(clk)
  );
  edgegen_dividestep_9 edgegen_dividestep_9_inst12 (
    .rst(rst),
    .division__10_ready(instantiation_output_55579),
    .division__9_data(instantiation_output_55726),
    .division__9_valid(instantiation_output_55727),
    .division__10_data(instantiation_output_55577),
    .division__10_valid(instantiation_output_55578),
    .division__9_ready(instantiation_output_55728),
    .clk(clk)
  );
  edgegen_finishdivision edgegen_finishdivision_inst13 (
    .rst(rst),
    .division__13_data(instantiation_output_55622),
    .division__13_valid(instantiation_output_55623),
    .quotients_ready(instantiation_output_56181),
    .division__13_ready(instantiation_output_55624),
    .quotients_data(instantiation_output_56179),
    .quotients_valid(instantiation_output_56180),
    .clk(clk)
  );
  edgegen_join edgegen_join_inst14 (
    .rst(rst),
    .divider_results_ready(instantiation_output_55540),
    .quotients_data(instantiation_output_56185),
    .quotients_valid(instantiation_output_56186),
    .divider_results_data(instantiation_output_55538),
    .divider_results_valid(instantiation_output_55539),
    .quotients_ready(instantiation_output_56187),
    .clk(clk)
  );
  edgegen_split edgegen_split_inst15 (
    .rst(rst),
    .divider_data(instantiation_output_55531),
    .divider_valid(instantiation_output_55532),
    .division__0_ready(instantiation_output_55553),
    .divider_ready(instantiation_output_55533),
    .division__0_data(instantiation_output_55551),
    .division__0_valid(instantiation_output_55552),
    .clk(clk)
  );
  edgegen_add edgegen_add_inst16 (
    .rst(rst),
    .lane_aligned_data(instantiation_output_55895),
    .lane_aligned_valid(instantiation_output_55896),
    .lane_exact_ready(instantiation_output_55904),
    .lane_aligned_ready(instantiation_output_55897),
    .lane_exact_data(instantiation_output_55902),
    .lane_exact_valid(instantiation_output_55903),
    .clk(clk)
  );
  edgegen_align edgegen_align_inst17 (
    .rst(rst),
    .lane_aligned_ready(instantiation_output_55891),
    .lane_prepared_data(instantiation_output_55960),
    .lane_prepared_valid(instantiation_output_55961),
    .lane_aligned_data(instantiation_output_55889),
    .lane_aligned_valid(instantiation_output_55890),
    .lane_prepared_ready(instantiation_output_55962),
    .clk(clk)
  );
  edgegen_normalize edgegen_normalize_inst18 (
    .rst(rst),
    .lane_exact_data(instantiation_output_55908),
    .lane_exact_valid(instantiation_output_55909),
    .lane_normalized_ready(instantiation_output_55917),
    .lane_exact_ready(instantiation_output_55910),
    .lane_normalized_data(instantiation_output_55915),
    .lane_normalized_valid(instantiation_output_55916),
    .clk(clk)
  );
  edgegen_prepare edgegen_prepare_inst19 (
    .rst(rst),
    .lane_operands_data(instantiation_output_55934),
    .lane_operands_valid(instantiation_output_55935),
    .lane_prepared_ready(instantiation_output_55956),
    .lane_operands_ready(instantiation_output_55936),
    .lane_prepared_data(instantiation_output_55954),
    .lane_prepared_valid(instantiation_output_55955),
    .clk(clk)
  );
  edgegen_round edgegen_round_inst20 (
    .rst(rst),
    .lane_normalized_data(instantiation_output_55921),
    .lane_normalized_valid(instantiation_output_55922),
    .lane_partial_ready(instantiation_output_55943),
    .lane_results_ready(instantiation_output_55969),
    .lane_normalized_ready(instantiation_output_55923),
    .lane_partial_data(instantiation_output_55941),
    .lane_partial_valid(instantiation_output_55942),
    .lane_results_data(instantiation_output_55967),
    .lane_results_valid(instantiation_output_55968),
    .clk(clk)
  );
  edgegen_sumlanes edgegen_sumlanes_inst21 (
    .rst(rst),
    .lane_operands_ready(instantiation_output_55930),
    .lane_partial_data(instantiation_output_55947),
    .lane_partial_valid(instantiation_output_55948),
    .lanes_data(instantiation_output_55986),
    .lanes_valid(instantiation_output_55987),
    .sums_ready(instantiation_output_56432),
    .lane_operands_data(instantiation_output_55928),
    .lane_operands_valid(instantiation_output_55929),
    .lane_partial_ready(instantiation_output_55949),
    .lanes_ready(instantiation_output_55988),
    .sums_data(instantiation_output_56430),
    .sums_valid(instantiation_output_56431),
    .clk(clk)
  );
  edgegen_squareroot edgegen_squareroot_inst22 (
    .rst(rst),
    .root_data(instantiation_output_56276),
    .root_valid(instantiation_output_56277),
    .root_results_ready(instantiation_output_56285),
    .root_ready(instantiation_output_56278),
    .root_results_data(instantiation_output_56283),
    .root_results_valid(instantiation_output_56284),
    .clk(clk)
  );
  edgegen_collect edgegen_collect_inst23 (
    .rst(rst),
    .collects_data(instantiation_output_55492),
    .collects_valid(instantiation_output_55493),
    .divider_results_data(instantiation_output_55544),
    .divider_results_valid(instantiation_output_55545),
    .lane_results_data(instantiation_output_55973),
    .lane_results_valid(instantiation_output_55974),
    .later_ready(instantiation_output_55995),
    .packed_ready(instantiation_output_56077),
    .power_results_data(instantiation_output_56146),
    .power_results_valid(instantiation_output_56147),
    .reduction_results_data(instantiation_output_56250),
    .reduction_results_valid(instantiation_output_56251),
    .root_results_data(instantiation_output_56289),
    .root_results_valid(instantiation_output_56290),
    .simple_results_data(instantiation_output_56384),
    .simple_results_valid(instantiation_output_56385),
    .sums_data(instantiation_output_56436),
    .sums_valid(instantiation_output_56437),
    .collects_ready(instantiation_output_55494),
    .divider_results_ready(instantiation_output_55546),
    .lane_results_ready(instantiation_output_55975),
    .later_data(instantiation_output_55993),
    .later_valid(instantiation_output_55994),
    .packed_data(instantiation_output_56075),
    .packed_valid(instantiation_output_56076),
    .power_results_ready(instantiation_output_56148),
    .reduction_results_ready(instantiation_output_56252),
    .root_results_ready(instantiation_output_56291),
    .simple_results_ready(instantiation_output_56386),
    .sums_ready(instantiation_output_56438),
    .clk(clk)
  );
  edgegen_merge edgegen_merge_inst24 (
    .rst(rst),
    .kept_ready(instantiation_output_55878),
    .later_data(instantiation_output_55999),
    .later_valid(instantiation_output_56000),
    .packed_data(instantiation_output_56081),
    .packed_valid(instantiation_output_56082),
    .vectors_ready(instantiation_output_56497),
    .kept_data(instantiation_output_55876),
    .kept_valid(instantiation_output_55877),
    .later_ready(instantiation_output_56001),
    .packed_ready(instantiation_output_56083),
    .vectors_data(instantiation_output_56495),
    .vectors_valid(instantiation_output_56496),
    .clk(clk)
  );
  edgegen_control edgegen_control_inst25 (
    .rst(rst),
    .done_data(instantiation_output_55739),
    .done_valid(instantiation_output_55740),
    .events_data(instantiation_output_55791),
    .events_valid(instantiation_output_55792),
    .faults_data(instantiation_output_55804),
    .faults_valid(instantiation_output_55805),
    .s_ar_data(s_ar_data),
    .s_ar_valid(s_ar_valid),
    .s_aw_data(s_aw_data),
    .s_aw_valid(s_aw_valid),
    .s_b_ready(s_b_ready),
    .s_r_ready(s_r_ready),
    .s_w_data(s_w_data),
    .s_w_valid(s_w_valid),
    .start_ready(instantiation_output_56406),
    .done_ready(instantiation_output_55741),
    .events_ready(instantiation_output_55793),
    .faults_ready(instantiation_output_55806),
    .s_ar_ready(instantiation_output_56310),
    .s_aw_ready(instantiation_output_56316),
    .s_b_data(instantiation_output_56320),
    .s_b_valid(instantiation_output_56321),
    .s_r_data(instantiation_output_56326),
    .s_r_valid(instantiation_output_56327),
    .s_w_ready(instantiation_output_56334),
    .start_data(instantiation_output_56404),
    .start_valid(instantiation_output_56405),
    .clk(clk)
  );
  edgegen_queue edgegen_queue_inst26 (
    .rst(rst),
    .collects_ready(instantiation_output_55488),
    .commands_data(instantiation_output_55505),
    .commands_valid(instantiation_output_55506),
    .faults_ready(instantiation_output_55800),
    .feeds_ready(instantiation_output_55813),
    .finished_data(instantiation_output_55830),
    .finished_valid(instantiation_output_55831),
    .jobs_w_ready(instantiation_output_55852),
    .jobs_x_ready(instantiation_output_55865),
    .reads_ready(instantiation_output_56194),
    .start_data(instantiation_output_56410),
    .start_valid(instantiation_output_56411),
    .walks_ready(instantiation_output_56510),
    .writes_ready(instantiation_output_56536),
    .collects_data(instantiation_output_55486),
    .collects_valid(instantiation_output_55487),
    .commands_ready(instantiation_output_55507),
    .faults_data(instantiation_output_55798),
    .faults_valid(instantiation_output_55799),
    .feeds_data(instantiation_output_55811),
    .feeds_valid(instantiation_output_55812),
    .finished_ready(instantiation_output_55832),
    .jobs_w_data(instantiation_output_55850),
    .jobs_w_valid(instantiation_output_55851),
    .jobs_x_data(instantiation_output_55863),
    .jobs_x_valid(instantiation_output_55864),
    .reads_data(instantiation_output_56192),
    .reads_valid(instantiation_output_56193),
    .start_ready(instantiation_output_56412),
    .walks_data(instantiation_output_56508),
    .walks_valid(instantiation_output_56509),
    .writes_data(instantiation_output_56534),
    .writes_valid(instantiation_output_56535),
    .clk(clk)
  );
  edgegen_accumulate edgegen_accumulate_inst27 (
    .rst(rst),
    .results_ready(instantiation_output_56259),
    .scaled_data(instantiation_output_56345),
    .scaled_valid(instantiation_output_56346),
    .results_data(instantiation_output_56257),
    .results_valid(instantiation_output_56258),
    .scaled_ready(instantiation_output_56347),
    .clk(clk)
  );
  edgegen_decode edgegen_decode_inst28 (
    .rst(rst),
    .decoded_ready(instantiation_output_55514),
    .multiplied_data(instantiation_output_56055),
    .multiplied_valid(instantiation_output_56056),
    .decoded_data(instantiation_output_55512),
    .decoded_valid(instantiation_output_55513),
    .multiplied_ready(instantiation_output_56057),
    .clk(clk)
  );
  edgegen_encode edgegen_encode_inst29 (
    .rst(rst),
    .encoded_ready(instantiation_output_55748),
    .selected_data(instantiation_output_56358),
    .selected_valid(instantiation_output_56359),
    .encoded_data(instantiation_output_55746),
    .encoded_valid(instantiation_output_55747),
    .selected_ready(instantiation_output_56360),
    .clk(clk)
  );
  edgegen_multiply edgegen_multiply_inst30 (
    .rst(rst),
    .encoded_data(instantiation_output_55752),
    .encoded_valid(instantiation_output_55753),
    .multiplied_ready(instantiation_output_56051),
    .encoded_ready(instantiation_output_55754),
    .multiplied_data(instantiation_output_56049),
    .multiplied_valid(instantiation_output_56050),
    .clk(clk)
  );
  edgegen_reduce edgegen_reduce_inst31 (
    .rst(rst),
    .decoded_data(instantiation_output_55518),
    .decoded_valid(instantiation_output_55519),
    .reduced__1_ready(instantiation_output_56220),
    .decoded_ready(instantiation_output_55520),
    .reduced__1_data(instantiation_output_56218),
    .reduced__1_valid(instantiation_output_56219),
    .clk(clk)
  );
  edgegen_scale edgegen_scale_inst32 (
    .rst(rst),
    .scaled_ready(instantiation_output_56341),
    .summed_data(instantiation_output_56423),
    .summed_valid(instantiation_output_56424),
    .scaled_data(instantiation_output_56339),
    .scaled_valid(instantiation_output_56340),
    .summed_ready(instantiation_output_56425),
    .clk(clk)
  );
  edgegen_select edgegen_select_inst33 (
    .rst(rst),
    .codes_data(instantiation_output_55479),
    .codes_valid(instantiation_output_55480),
    .selected_ready(instantiation_output_56354),
    .slices_data(instantiation_output_56397),
    .slices_valid(instantiation_output_56398),
    .codes_ready(instantiation_output_55481),
    .selected_data(instantiation_output_56352),
    .selected_valid(instantiation_output_56353),
    .slices_ready(instantiation_output_56399),
    .clk(clk)
  );
  edgegen_sum edgegen_sum_inst34 (
    .rst(rst),
    .reduced__1_data(instantiation_output_56224),
    .reduced__1_valid(instantiation_output_56225),
    .summed_ready(instantiation_output_56419),
    .reduced__1_ready(instantiation_output_56226),
    .summed_data(instantiation_output_56417),
    .summed_valid(instantiation_output_56418),
    .clk(clk)
  );
  edgegen_finishpower edgegen_finishpower_inst35 (
    .rst(rst),
    .power_fourth_data(instantiation_output_56120),
    .power_fourth_valid(instantiation_output_56121),
    .power_results_ready(instantiation_output_56142),
    .power_fourth_ready(instantiation_output_56122),
    .power_results_data(instantiation_output_56140),
    .power_results_valid(instantiation_output_56141),
    .clk(clk)
  );
  edgegen_powerstep edgegen_powerstep_inst36 (
    .rst(rst),
    .power_first_ready(instantiation_output_56103),
    .power_prepared_data(instantiation_output_56133),
    .power_prepared_valid(instantiation_output_56134),
    .power_first_data(instantiation_output_56101),
    .power_first_valid(instantiation_output_56102),
    .power_prepared_ready(instantiation_output_56135),
    .clk(clk)
  );
  edgegen_powerstep_1 edgegen_powerstep_1_inst37 (
    .rst(rst),
    .power_first_data(instantiation_output_56107),
    .power_first_valid(instantiation_output_56108),
    .power_second_ready(instantiation_output_56155),
    .power_first_ready(instantiation_output_56109),
    .power_second_data(instantiation_output_56153),
    .power_second_valid(instantiation_output_56154),
    .clk(clk)
  );
  edgegen_powerstep_2 edgegen_powerstep_2_inst38 (
    .rst(rst),
    .power_second_data(instantiation_output_56159),
    .power_second_valid(instantiation_output_56160),
    .power_third_ready(instantiation_output_56168),
    .power_second_ready(instantiation_output_56161),
    .power_third_data(instantiation_output_56166),
    .power_third_valid(instantiation_output_56167),
    .clk(clk)
  );
  edgegen_powerstep_3 edgegen_powerstep_3_inst39 (
    .rst(rst),
    .power_fourth_ready(instantiation_output_56116),
    .power_third_data(instantiation_output_56172),
    .power_third_valid(instantiation_output_56173),
    .power_fourth_data(instantiation_output_56114),
    .power_fourth_valid(instantiation_output_56115),
    .power_third_ready(instantiation_output_56174),
    .clk(clk)
  );
  edgegen_preparepower edgegen_preparepower_inst40 (
    .rst(rst),
    .power_data(instantiation_output_56094),
    .power_valid(instantiation_output_56095),
    .power_prepared_ready(instantiation_output_56129),
    .power_ready(instantiation_output_56096),
    .power_prepared_data(instantiation_output_56127),
    .power_prepared_valid(instantiation_output_56128),
    .clk(clk)
  );
  edgegen_frames edgegen_frames_inst41 (
    .rst(rst),
    .codes_ready(instantiation_output_55475),
    .jobs_w_data(instantiation_output_55856),
    .jobs_w_valid(instantiation_output_55857),
    .weights_data(instantiation_output_56527),
    .weights_valid(instantiation_output_56528),
    .codes_data(instantiation_output_55473),
    .codes_valid(instantiation_output_55474),
    .jobs_w_ready(instantiation_output_55858),
    .weights_ready(instantiation_output_56529),
    .clk(clk)
  );
  edgegen_ring edgegen_ring_inst42 (
    .rst(rst),
    .inputs_data(instantiation_output_55843),
    .inputs_valid(instantiation_output_55844),
    .jobs_x_data(instantiation_output_55869),
    .jobs_x_valid(instantiation_output_55870),
    .slices_ready(instantiation_output_56393),
    .inputs_ready(instantiation_output_55845),
    .jobs_x_ready(instantiation_output_55871),
    .slices_data(instantiation_output_56391),
    .slices_valid(instantiation_output_56392),
    .clk(clk)
  );
  edgegen_distribute edgegen_distribute_inst43 (
    .rst(rst),
    .commands_ready(instantiation_output_55501),
    .ended_ready(instantiation_output_55761),
    .events_ready(instantiation_output_55787),
    .inputs_ready(instantiation_output_55839),
    .m_r_data(m_r_data),
    .m_r_valid(m_r_valid),
    .routes_data(instantiation_output_56302),
    .routes_valid(instantiation_output_56303),
    .vector_a_ready(instantiation_output_56458),
    .vector_b_ready(instantiation_output_56471),
    .weights_ready(instantiation_output_56523),
    .commands_data(instantiation_output_55499),
    .commands_valid(instantiation_output_55500),
    .ended_data(instantiation_output_55759),
    .ended_valid(instantiation_output_55760),
    .events_data(instantiation_output_55785),
    .events_valid(instantiation_output_55786),
    .inputs_data(instantiation_output_55837),
    .inputs_valid(instantiation_output_55838),
    .m_r_ready(instantiation_output_56038),
    .routes_ready(instantiation_output_56304),
    .vector_a_data(instantiation_output_56456),
    .vector_a_valid(instantiation_output_56457),
    .vector_b_data(instantiation_output_56469),
    .vector_b_valid(instantiation_output_56470),
    .weights_data(instantiation_output_56521),
    .weights_valid(instantiation_output_56522),
    .clk(clk)
  );
  edgegen_requestreads edgegen_requestreads_inst44 (
    .rst(rst),
    .ended_data(instantiation_output_55765),
    .ended_valid(instantiation_output_55766),
    .m_ar_ready(m_ar_ready),
    .routes_ready(instantiation_output_56298),
    .vector_reads_data(instantiation_output_56488),
    .vector_reads_valid(instantiation_output_56489),
    .ended_ready(instantiation_output_55767),
    .m_ar_data(instantiation_output_56018),
    .m_ar_valid(instantiation_output_56019),
    .routes_data(instantiation_output_56296),
    .routes_valid(instantiation_output_56297),
    .vector_reads_ready(instantiation_output_56490),
    .clk(clk)
  );
  edgegen_walkvectors edgegen_walkvectors_inst45 (
    .rst(rst),
    .reads_data(instantiation_output_56198),
    .reads_valid(instantiation_output_56199),
    .vector_reads_ready(instantiation_output_56484),
    .walks_data(instantiation_output_56514),
    .walks_valid(instantiation_output_56515),
    .reads_ready(instantiation_output_56200),
    .vector_reads_data(instantiation_output_56482),
    .vector_reads_valid(instantiation_output_56483),
    .walks_ready(instantiation_output_56516),
    .clk(clk)
  );
  edgegen_confirm edgegen_confirm_inst46 (
    .rst(rst),
    .done_ready(instantiation_output_55735),
    .ends_data(instantiation_output_55778),
    .ends_valid(instantiation_output_55779),
    .finished_ready(instantiation_output_55826),
    .m_b_data(m_b_data),
    .m_b_valid(m_b_valid),
    .done_data(instantiation_output_55733),
    .done_valid(instantiation_output_55734),
    .ends_ready(instantiation_output_55780),
    .finished_data(instantiation_output_55824),
    .finished_valid(instantiation_output_55825),
    .m_b_ready(instantiation_output_56032),
    .clk(clk)
  );
  edgegen_requestwrites edgegen_requestwrites_inst47 (
    .rst(rst),
    .lengths_ready(instantiation_output_56008),
    .m_aw_ready(m_aw_ready),
    .writes_data(instantiation_output_56540),
    .writes_valid(instantiation_output_56541),
    .lengths_data(instantiation_output_56006),
    .lengths_valid(instantiation_output_56007),
    .m_aw_data(instantiation_output_56024),
    .m_aw_valid(instantiation_output_56025),
    .writes_ready(instantiation_output_56542),
    .clk(clk)
  );
  edgegen_sendbeats edgegen_sendbeats_inst48 (
    .rst(rst),
    .ends_ready(instantiation_output_55774),
    .lengths_data(instantiation_output_56012),
    .lengths_valid(instantiation_output_56013),
    .m_w_ready(m_w_ready),
    .results_data(instantiation_output_56263),
    .results_valid(instantiation_output_56264),
    .vectors_data(instantiation_output_56501),
    .vectors_valid(instantiation_output_56502),
    .ends_data(instantiation_output_55772),
    .ends_valid(instantiation_output_55773),
    .lengths_ready(instantiation_output_56014),
    .m_w_data(instantiation_output_56042),
    .m_w_valid(instantiation_output_56043),
    .results_ready(instantiation_output_56265),
    .vectors_ready(instantiation_output_56503),
    .clk(clk)
  );
  edgegen_feed edgegen_feed_inst49 (
    .rst(rst),
    .feeds_data(instantiation_output_55817),
    .feeds_valid(instantiation_output_55818),
    .kept_data(instantiation_output_55882),
    .kept_valid(instantiation_output_55883),
    .operands_ready(instantiation_output_56064),
    .vector_a_data(instantiation_output_56462),
    .vector_a_valid(instantiation_output_56463),
    .vector_b_data(instantiation_output_56475),
    .vector_b_valid(instantiation_output_56476),
    .feeds_ready(instantiation_output_55819),
    .kept_ready(instantiation_output_55884),
    .operands_data(instantiation_output_56062),
    .operands_valid(instantiation_output_56063),
    .vector_a_ready(instantiation_output_56464),
    .vector_b_ready(instantiation_output_56477),
    .clk(clk)
  );
  edgegen_finishreduction edgegen_finishreduction_inst50 (
    .rst(rst),
    .reduction_results_ready(instantiation_output_56246),
    .totals_data(instantiation_output_56449),
    .totals_valid(instantiation_output_56450),
    .reduction_results_data(instantiation_output_56244),
    .reduction_results_valid(instantiation_output_56245),
    .totals_ready(instantiation_output_56451),
    .clk(clk)
  );
  edgegen_normalizetotal edgegen_normalizetotal_inst51 (
    .rst(rst),
    .reduced_data(instantiation_output_56211),
    .reduced_valid(instantiation_output_56212),
    .totals_ready(instantiation_output_56445),
    .reduced_ready(instantiation_output_56213),
    .totals_data(instantiation_output_56443),
    .totals_valid(instantiation_output_56444),
    .clk(clk)
  );
  edgegen_reducesegments edgegen_reducesegments_inst52 (
    .rst(rst),
    .reduced_ready(instantiation_output_56207),
    .reduction_data(instantiation_output_56237),
    .reduction_valid(instantiation_output_56238),
    .reduced_data(instantiation_output_56205),
    .reduced_valid(instantiation_output_56206),
    .reduction_ready(instantiation_output_56239),
    .clk(clk)
  );
  edgegen_simple edgegen_simple_inst53 (
    .rst(rst),
    .simple_data(instantiation_output_56371),
    .simple_valid(instantiation_output_56372),
    .simple_results_ready(instantiation_output_56380),
    .simple_ready(instantiation_output_56373),
    .simple_results_data(instantiation_output_56378),
    .simple_results_valid(instantiation_output_56379),
    .clk(clk)
  );
  edgegen_route edgegen_route_inst54 (
    .rst(rst),
    .divider_ready(instantiation_output_55527),
    .lanes_ready(instantiation_output_55982),
    .operands_data(instantiation_output_56068),
    .operands_valid(instantiation_output_56069),
    .power_ready(instantiation_output_56090),
    .reduction_ready(instantiation_output_56233),
    .root_ready(instantiation_output_56272),
    .simple_ready(instantiation_output_56367),
    .divider_data(instantiation_output_55525),
    .divider_valid(instantiation_output_55526),
    .lanes_data(instantiation_output_55980),
    .lanes_valid(instantiation_output_55981),
    .operands_ready(instantiation_output_56070),
    .power_data(instantiation_output_56088),
    .power_valid(instantiation_output_56089),
    .reduction_data(instantiation_output_56231),
    .reduction_valid(instantiation_output_56232),
    .root_data(instantiation_output_56270),
    .root_valid(instantiation_output_56271),
    .simple_data(instantiation_output_56365),
    .simple_valid(instantiation_output_56366),
    .clk(clk)
  );
  edgegen_core__1 edgegen_core__1_inst55 (
    .rst(rst),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(4)) fifo_codes_ (
    .rst(rst),
    .push_data(instantiation_output_55473),
    .push_valid(instantiation_output_55474),
    .pop_ready(instantiation_output_55481),
    .push_ready(instantiation_output_55475),
    .pop_data(instantiation_output_55479),
    .pop_valid(instantiation_output_55480),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(87), .DEPTH(1)) fifo_collects_ (
    .rst(rst),
    .push_data(instantiation_output_55486),
    .push_valid(instantiation_output_55487),
    .pop_ready(instantiation_output_55494),
    .push_ready(instantiation_output_55488),
    .pop_data(instantiation_output_55492),
    .pop_valid(instantiation_output_55493),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_commands_ (
    .rst(rst),
    .push_data(instantiation_output_55499),
    .push_valid(instantiation_output_55500),
    .pop_ready(instantiation_output_55507),
    .push_ready(instantiation_output_55501),
    .pop_data(instantiation_output_55505),
    .pop_valid(instantiation_output_55506),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1108), .DEPTH(1)) fifo_decoded_ (
    .rst(rst),
    .push_data(instantiation_output_55512),
    .push_valid(instantiation_output_55513),
    .pop_ready(instantiation_output_55520),
    .push_ready(instantiation_output_55514),
    .pop_data(instantiation_output_55518),
    .pop_valid(instantiation_output_55519),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_divider_ (
    .rst(rst),
    .push_data(instantiation_output_55525),
    .push_valid(instantiation_output_55526),
    .pop_ready(instantiation_output_55533),
    .push_ready(instantiation_output_55527),
    .pop_data(instantiation_output_55531),
    .pop_valid(instantiation_output_55532),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_divider_results_ (
    .rst(rst),
    .push_data(instantiation_output_55538),
    .push_valid(instantiation_output_55539),
    .pop_ready(instantiation_output_55546),
    .push_ready(instantiation_output_55540),
    .pop_data(instantiation_output_55544),
    .pop_valid(instantiation_output_55545),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__0_ (
    .rst(rst),
    .push_data(instantiation_output_55551),
    .push_valid(instantiation_output_55552),
    .pop_ready(instantiation_output_55559),
    .push_ready(instantiation_output_55553),
    .pop_data(instantiation_output_55557),
    .pop_valid(instantiation_output_55558),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__1_ (
    .rst(rst),
    .push_data(instantiation_output_55564),
    .push_valid(instantiation_output_55565),
    .pop_ready(instantiation_output_55572),
    .push_ready(instantiation_output_55566),
    .pop_data(instantiation_output_55570),
    .pop_valid(instantiation_output_55571),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__10_ (
    .rst(rst),
    .push_data(instantiation_output_55577),
    .push_valid(instantiation_output_55578),
    .pop_ready(instantiation_output_55585),
    .push_ready(instantiation_output_55579),
    .pop_data(instantiation_output_55583),
    .pop_valid(instantiation_output_55584),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__11_ (
    .rst(rst),
    .push_data(instantiation_output_55590),
    .push_valid(instantiation_output_55591),
    .pop_ready(instantiation_output_55598),
    .push_ready(instantiation_output_55592),
    .pop_data(instantiation_output_55596),
    .pop_valid(instantiation_output_55597),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__12_ (
    .rst(rst),
    .push_data(instantiation_output_55603),
    .push_valid(instantiation_output_55604),
    .pop_ready(instantiation_output_55611),
    .push_ready(instantiation_output_55605),
    .pop_data(instantiation_output_55609),
    .pop_valid(instantiation_output_55610),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__13_ (
    .rst(rst),
    .push_data(instantiation_output_55616),
    .push_valid(instantiation_output_55617),
    .pop_ready(instantiation_output_55624),
    .push_ready(instantiation_output_55618),
    .pop_data(instantiation_output_55622),
    .pop_valid(instantiation_output_55623),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__2_ (
    .rst(rst),
    .push_data(instantiation_output_55629),
    .push_valid(instantiation_output_55630),
    .pop_ready(instantiation_output_55637),
    .push_ready(instantiation_output_55631),
    .pop_data(instantiation_output_55635),
    .pop_valid(instantiation_output_55636),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__3_ (
    .rst(rst),
    .push_data(instantiation_output_55642),
    .push_valid(instantiation_output_55643),
    .pop_ready(instantiation_output_55650),
    .push_ready(instantiation_output_55644),
    .pop_data(instantiation_output_55648),
    .pop_valid(instantiation_output_55649),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__4_ (
    .rst(rst),
    .push_data(instantiation_output_55655),
    .push_valid(instantiation_output_55656),
    .pop_ready(instantiation_output_55663),
    .push_ready(instantiation_output_55657),
    .pop_data(instantiation_output_55661),
    .pop_valid(instantiation_output_55662),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__5_ (
    .rst(rst),
    .push_data(instantiation_output_55668),
    .push_valid(instantiation_output_55669),
    .pop_ready(instantiation_output_55676),
    .push_ready(instantiation_output_55670),
    .pop_data(instantiation_output_55674),
    .pop_valid(instantiation_output_55675),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__6_ (
    .rst(rst),
    .push_data(instantiation_output_55681),
    .push_valid(instantiation_output_55682),
    .pop_ready(instantiation_output_55689),
    .push_ready(instantiation_output_55683),
    .pop_data(instantiation_output_55687),
    .pop_valid(instantiation_output_55688),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__7_ (
    .rst(rst),
    .push_data(instantiation_output_55694),
    .push_valid(instantiation_output_55695),
    .pop_ready(instantiation_output_55702),
    .push_ready(instantiation_output_55696),
    .pop_data(instantiation_output_55700),
    .pop_valid(instantiation_output_55701),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__8_ (
    .rst(rst),
    .push_data(instantiation_output_55707),
    .push_valid(instantiation_output_55708),
    .pop_ready(instantiation_output_55715),
    .push_ready(instantiation_output_55709),
    .pop_data(instantiation_output_55713),
    .pop_valid(instantiation_output_55714),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(104), .DEPTH(1)) fifo_division__9_ (
    .rst(rst),
    .push_data(instantiation_output_55720),
    .push_valid(instantiation_output_55721),
    .pop_ready(instantiation_output_55728),
    .push_ready(instantiation_output_55722),
    .pop_data(instantiation_output_55726),
    .pop_valid(instantiation_output_55727),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(2), .DEPTH(4)) fifo_done_ (
    .rst(rst),
    .push_data(instantiation_output_55733),
    .push_valid(instantiation_output_55734),
    .pop_ready(instantiation_output_55741),
    .push_ready(instantiation_output_55735),
    .pop_data(instantiation_output_55739),
    .pop_valid(instantiation_output_55740),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_encoded_ (
    .rst(rst),
    .push_data(instantiation_output_55746),
    .push_valid(instantiation_output_55747),
    .pop_ready(instantiation_output_55754),
    .push_ready(instantiation_output_55748),
    .pop_data(instantiation_output_55752),
    .pop_valid(instantiation_output_55753),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_ended_ (
    .rst(rst),
    .push_data(instantiation_output_55759),
    .push_valid(instantiation_output_55760),
    .pop_ready(instantiation_output_55767),
    .push_ready(instantiation_output_55761),
    .pop_data(instantiation_output_55765),
    .pop_valid(instantiation_output_55766),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(8)) fifo_ends_ (
    .rst(rst),
    .push_data(instantiation_output_55772),
    .push_valid(instantiation_output_55773),
    .pop_ready(instantiation_output_55780),
    .push_ready(instantiation_output_55774),
    .pop_data(instantiation_output_55778),
    .pop_valid(instantiation_output_55779),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_events_ (
    .rst(rst),
    .push_data(instantiation_output_55785),
    .push_valid(instantiation_output_55786),
    .pop_ready(instantiation_output_55793),
    .push_ready(instantiation_output_55787),
    .pop_data(instantiation_output_55791),
    .pop_valid(instantiation_output_55792),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(2)) fifo_faults_ (
    .rst(rst),
    .push_data(instantiation_output_55798),
    .push_valid(instantiation_output_55799),
    .pop_ready(instantiation_output_55806),
    .push_ready(instantiation_output_55800),
    .pop_data(instantiation_output_55804),
    .pop_valid(instantiation_output_55805),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(87), .DEPTH(1)) fifo_feeds_ (
    .rst(rst),
    .push_data(instantiation_output_55811),
    .push_valid(instantiation_output_55812),
    .pop_ready(instantiation_output_55819),
    .push_ready(instantiation_output_55813),
    .pop_data(instantiation_output_55817),
    .pop_valid(instantiation_output_55818),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1), .DEPTH(4)) fifo_finished_ (
    .rst(rst),
    .push_data(instantiation_output_55824),
    .push_valid(instantiation_output_55825),
    .pop_ready(instantiation_output_55832),
    .push_ready(instantiation_output_55826),
    .pop_data(instantiation_output_55830),
    .pop_valid(instantiation_output_55831),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_inputs_ (
    .rst(rst),
    .push_data(instantiation_output_55837),
    .push_valid(instantiation_output_55838),
    .pop_ready(instantiation_output_55845),
    .push_ready(instantiation_output_55839),
    .pop_data(instantiation_output_55843),
    .pop_valid(instantiation_output_55844),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(52), .DEPTH(2)) fifo_jobs_w_ (
    .rst(rst),
    .push_data(instantiation_output_55850),
    .push_valid(instantiation_output_55851),
    .pop_ready(instantiation_output_55858),
    .push_ready(instantiation_output_55852),
    .pop_data(instantiation_output_55856),
    .pop_valid(instantiation_output_55857),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(52), .DEPTH(2)) fifo_jobs_x_ (
    .rst(rst),
    .push_data(instantiation_output_55863),
    .push_valid(instantiation_output_55864),
    .pop_ready(instantiation_output_55871),
    .push_ready(instantiation_output_55865),
    .pop_data(instantiation_output_55869),
    .pop_valid(instantiation_output_55870),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1024)) fifo_kept_ (
    .rst(rst),
    .push_data(instantiation_output_55876),
    .push_valid(instantiation_output_55877),
    .pop_ready(instantiation_output_55884),
    .push_ready(instantiation_output_55878),
    .pop_data(instantiation_output_55882),
    .pop_valid(instantiation_output_55883),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(449), .DEPTH(1)) fifo_lane_aligned_ (
    .rst(rst),
    .push_data(instantiation_output_55889),
    .push_valid(instantiation_output_55890),
    .pop_ready(instantiation_output_55897),
    .push_ready(instantiation_output_55891),
    .pop_data(instantiation_output_55895),
    .pop_valid(instantiation_output_55896),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_exact_ (
    .rst(rst),
    .push_data(instantiation_output_55902),
    .push_valid(instantiation_output_55903),
    .pop_ready(instantiation_output_55910),
    .push_ready(instantiation_output_55904),
    .pop_data(instantiation_output_55908),
    .pop_valid(instantiation_output_55909),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(253), .DEPTH(1)) fifo_lane_normalized_ (
    .rst(rst),
    .push_data(instantiation_output_55915),
    .push_valid(instantiation_output_55916),
    .pop_ready(instantiation_output_55923),
    .push_ready(instantiation_output_55917),
    .pop_data(instantiation_output_55921),
    .pop_valid(instantiation_output_55922),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lane_operands_ (
    .rst(rst),
    .push_data(instantiation_output_55928),
    .push_valid(instantiation_output_55929),
    .pop_ready(instantiation_output_55936),
    .push_ready(instantiation_output_55930),
    .pop_data(instantiation_output_55934),
    .pop_valid(instantiation_output_55935),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(4)) fifo_lane_partial_ (
    .rst(rst),
    .push_data(instantiation_output_55941),
    .push_valid(instantiation_output_55942),
    .pop_ready(instantiation_output_55949),
    .push_ready(instantiation_output_55943),
    .pop_data(instantiation_output_55947),
    .pop_valid(instantiation_output_55948),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(473), .DEPTH(1)) fifo_lane_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_55954),
    .push_valid(instantiation_output_55955),
    .pop_ready(instantiation_output_55962),
    .push_ready(instantiation_output_55956),
    .pop_data(instantiation_output_55960),
    .pop_valid(instantiation_output_55961),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_lane_results_ (
    .rst(rst),
    .push_data(instantiation_output_55967),
    .push_valid(instantiation_output_55968),
    .pop_ready(instantiation_output_55975),
    .push_ready(instantiation_output_55969),
    .pop_data(instantiation_output_55973),
    .pop_valid(instantiation_output_55974),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_lanes_ (
    .rst(rst),
    .push_data(instantiation_output_55980),
    .push_valid(instantiation_output_55981),
    .pop_ready(instantiation_output_55988),
    .push_ready(instantiation_output_55982),
    .pop_data(instantiation_output_55986),
    .pop_valid(instantiation_output_55987),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_later_ (
    .rst(rst),
    .push_data(instantiation_output_55993),
    .push_valid(instantiation_output_55994),
    .pop_ready(instantiation_output_56001),
    .push_ready(instantiation_output_55995),
    .pop_data(instantiation_output_55999),
    .pop_valid(instantiation_output_56000),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(10), .DEPTH(8)) fifo_lengths_ (
    .rst(rst),
    .push_data(instantiation_output_56006),
    .push_valid(instantiation_output_56007),
    .pop_ready(instantiation_output_56014),
    .push_ready(instantiation_output_56008),
    .pop_data(instantiation_output_56012),
    .pop_valid(instantiation_output_56013),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1396), .DEPTH(1)) fifo_multiplied_ (
    .rst(rst),
    .push_data(instantiation_output_56049),
    .push_valid(instantiation_output_56050),
    .pop_ready(instantiation_output_56057),
    .push_ready(instantiation_output_56051),
    .pop_data(instantiation_output_56055),
    .pop_valid(instantiation_output_56056),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_operands_ (
    .rst(rst),
    .push_data(instantiation_output_56062),
    .push_valid(instantiation_output_56063),
    .pop_ready(instantiation_output_56070),
    .push_ready(instantiation_output_56064),
    .pop_data(instantiation_output_56068),
    .pop_valid(instantiation_output_56069),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(131), .DEPTH(32)) fifo_packed_ (
    .rst(rst),
    .push_data(instantiation_output_56075),
    .push_valid(instantiation_output_56076),
    .pop_ready(instantiation_output_56083),
    .push_ready(instantiation_output_56077),
    .pop_data(instantiation_output_56081),
    .pop_valid(instantiation_output_56082),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_power_ (
    .rst(rst),
    .push_data(instantiation_output_56088),
    .push_valid(instantiation_output_56089),
    .pop_ready(instantiation_output_56096),
    .push_ready(instantiation_output_56090),
    .pop_data(instantiation_output_56094),
    .pop_valid(instantiation_output_56095),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_first_ (
    .rst(rst),
    .push_data(instantiation_output_56101),
    .push_valid(instantiation_output_56102),
    .pop_ready(instantiation_output_56109),
    .push_ready(instantiation_output_56103),
    .pop_data(instantiation_output_56107),
    .pop_valid(instantiation_output_56108),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_fourth_ (
    .rst(rst),
    .push_data(instantiation_output_56114),
    .push_valid(instantiation_output_56115),
    .pop_ready(instantiation_output_56122),
    .push_ready(instantiation_output_56116),
    .pop_data(instantiation_output_56120),
    .pop_valid(instantiation_output_56121),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_prepared_ (
    .rst(rst),
    .push_data(instantiation_output_56127),
    .push_valid(instantiation_output_56128),
    .pop_ready(instantiation_output_56135),
    .push_ready(instantiation_output_56129),
    .pop_data(instantiation_output_56133),
    .pop_valid(instantiation_output_56134),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_power_results_ (
    .rst(rst),
    .push_data(instantiation_output_56140),
    .push_valid(instantiation_output_56141),
    .pop_ready(instantiation_output_56148),
    .push_ready(instantiation_output_56142),
    .pop_data(instantiation_output_56146),
    .pop_valid(instantiation_output_56147),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_second_ (
    .rst(rst),
    .push_data(instantiation_output_56153),
    .push_valid(instantiation_output_56154),
    .pop_ready(instantiation_output_56161),
    .push_ready(instantiation_output_56155),
    .pop_data(instantiation_output_56159),
    .pop_valid(instantiation_output_56160),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(169), .DEPTH(1)) fifo_power_third_ (
    .rst(rst),
    .push_data(instantiation_output_56166),
    .push_valid(instantiation_output_56167),
    .pop_ready(instantiation_output_56174),
    .push_ready(instantiation_output_56168),
    .pop_data(instantiation_output_56172),
    .pop_valid(instantiation_output_56173),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(46), .DEPTH(1)) fifo_quotients_ (
    .rst(rst),
    .push_data(instantiation_output_56179),
    .push_valid(instantiation_output_56180),
    .pop_ready(instantiation_output_56187),
    .push_ready(instantiation_output_56181),
    .pop_data(instantiation_output_56185),
    .pop_valid(instantiation_output_56186),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(4)) fifo_reads_ (
    .rst(rst),
    .push_data(instantiation_output_56192),
    .push_valid(instantiation_output_56193),
    .pop_ready(instantiation_output_56200),
    .push_ready(instantiation_output_56194),
    .pop_data(instantiation_output_56198),
    .pop_valid(instantiation_output_56199),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(138), .DEPTH(1)) fifo_reduced_ (
    .rst(rst),
    .push_data(instantiation_output_56205),
    .push_valid(instantiation_output_56206),
    .pop_ready(instantiation_output_56213),
    .push_ready(instantiation_output_56207),
    .pop_data(instantiation_output_56211),
    .pop_valid(instantiation_output_56212),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(324), .DEPTH(2)) fifo_reduced__1_ (
    .rst(rst),
    .push_data(instantiation_output_56218),
    .push_valid(instantiation_output_56219),
    .pop_ready(instantiation_output_56226),
    .push_ready(instantiation_output_56220),
    .pop_data(instantiation_output_56224),
    .pop_valid(instantiation_output_56225),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_reduction_ (
    .rst(rst),
    .push_data(instantiation_output_56231),
    .push_valid(instantiation_output_56232),
    .pop_ready(instantiation_output_56239),
    .push_ready(instantiation_output_56233),
    .pop_data(instantiation_output_56237),
    .pop_valid(instantiation_output_56238),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_reduction_results_ (
    .rst(rst),
    .push_data(instantiation_output_56244),
    .push_valid(instantiation_output_56245),
    .pop_ready(instantiation_output_56252),
    .push_ready(instantiation_output_56246),
    .pop_data(instantiation_output_56250),
    .pop_valid(instantiation_output_56251),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(16)) fifo_results_ (
    .rst(rst),
    .push_data(instantiation_output_56257),
    .push_valid(instantiation_output_56258),
    .pop_ready(instantiation_output_56265),
    .push_ready(instantiation_output_56259),
    .pop_data(instantiation_output_56263),
    .pop_valid(instantiation_output_56264),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_root_ (
    .rst(rst),
    .push_data(instantiation_output_56270),
    .push_valid(instantiation_output_56271),
    .pop_ready(instantiation_output_56278),
    .push_ready(instantiation_output_56272),
    .pop_data(instantiation_output_56276),
    .pop_valid(instantiation_output_56277),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_root_results_ (
    .rst(rst),
    .push_data(instantiation_output_56283),
    .push_valid(instantiation_output_56284),
    .pop_ready(instantiation_output_56291),
    .push_ready(instantiation_output_56285),
    .pop_data(instantiation_output_56289),
    .pop_valid(instantiation_output_56290),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(11), .DEPTH(16)) fifo_routes_ (
    .rst(rst),
    .push_data(instantiation_output_56296),
    .push_valid(instantiation_output_56297),
    .pop_ready(instantiation_output_56304),
    .push_ready(instantiation_output_56298),
    .pop_data(instantiation_output_56302),
    .pop_valid(instantiation_output_56303),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(129), .DEPTH(4)) fifo_scaled_ (
    .rst(rst),
    .push_data(instantiation_output_56339),
    .push_valid(instantiation_output_56340),
    .pop_ready(instantiation_output_56347),
    .push_ready(instantiation_output_56341),
    .pop_data(instantiation_output_56345),
    .pop_valid(instantiation_output_56346),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(1364), .DEPTH(1)) fifo_selected_ (
    .rst(rst),
    .push_data(instantiation_output_56352),
    .push_valid(instantiation_output_56353),
    .pop_ready(instantiation_output_56360),
    .push_ready(instantiation_output_56354),
    .pop_data(instantiation_output_56358),
    .pop_valid(instantiation_output_56359),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(276), .DEPTH(1)) fifo_simple_ (
    .rst(rst),
    .push_data(instantiation_output_56365),
    .push_valid(instantiation_output_56366),
    .pop_ready(instantiation_output_56373),
    .push_ready(instantiation_output_56367),
    .pop_data(instantiation_output_56371),
    .pop_valid(instantiation_output_56372),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_simple_results_ (
    .rst(rst),
    .push_data(instantiation_output_56378),
    .push_valid(instantiation_output_56379),
    .pop_ready(instantiation_output_56386),
    .push_ready(instantiation_output_56380),
    .pop_data(instantiation_output_56384),
    .pop_valid(instantiation_output_56385),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(513), .DEPTH(4)) fifo_slices_ (
    .rst(rst),
    .push_data(instantiation_output_56391),
    .push_valid(instantiation_output_56392),
    .pop_ready(instantiation_output_56399),
    .push_ready(instantiation_output_56393),
    .pop_data(instantiation_output_56397),
    .pop_valid(instantiation_output_56398),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(96), .DEPTH(2)) fifo_start_ (
    .rst(rst),
    .push_data(instantiation_output_56404),
    .push_valid(instantiation_output_56405),
    .pop_ready(instantiation_output_56412),
    .push_ready(instantiation_output_56406),
    .pop_data(instantiation_output_56410),
    .pop_valid(instantiation_output_56411),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(92), .DEPTH(1)) fifo_summed_ (
    .rst(rst),
    .push_data(instantiation_output_56417),
    .push_valid(instantiation_output_56418),
    .pop_ready(instantiation_output_56425),
    .push_ready(instantiation_output_56419),
    .pop_data(instantiation_output_56423),
    .pop_valid(instantiation_output_56424),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(141), .DEPTH(1)) fifo_sums_ (
    .rst(rst),
    .push_data(instantiation_output_56430),
    .push_valid(instantiation_output_56431),
    .pop_ready(instantiation_output_56438),
    .push_ready(instantiation_output_56432),
    .pop_data(instantiation_output_56436),
    .pop_valid(instantiation_output_56437),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(138), .DEPTH(1)) fifo_totals_ (
    .rst(rst),
    .push_data(instantiation_output_56443),
    .push_valid(instantiation_output_56444),
    .pop_ready(instantiation_output_56451),
    .push_ready(instantiation_output_56445),
    .pop_data(instantiation_output_56449),
    .pop_valid(instantiation_output_56450),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_a_ (
    .rst(rst),
    .push_data(instantiation_output_56456),
    .push_valid(instantiation_output_56457),
    .pop_ready(instantiation_output_56464),
    .push_ready(instantiation_output_56458),
    .pop_data(instantiation_output_56462),
    .pop_valid(instantiation_output_56463),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_vector_b_ (
    .rst(rst),
    .push_data(instantiation_output_56469),
    .push_valid(instantiation_output_56470),
    .pop_ready(instantiation_output_56477),
    .push_ready(instantiation_output_56471),
    .pop_data(instantiation_output_56475),
    .pop_valid(instantiation_output_56476),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(115), .DEPTH(2)) fifo_vector_reads_ (
    .rst(rst),
    .push_data(instantiation_output_56482),
    .push_valid(instantiation_output_56483),
    .pop_ready(instantiation_output_56490),
    .push_ready(instantiation_output_56484),
    .pop_data(instantiation_output_56488),
    .pop_valid(instantiation_output_56489),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(1)) fifo_vectors_ (
    .rst(rst),
    .push_data(instantiation_output_56495),
    .push_valid(instantiation_output_56496),
    .pop_ready(instantiation_output_56503),
    .push_ready(instantiation_output_56497),
    .pop_data(instantiation_output_56501),
    .pop_valid(instantiation_output_56502),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(155), .DEPTH(1)) fifo_walks_ (
    .rst(rst),
    .push_data(instantiation_output_56508),
    .push_valid(instantiation_output_56509),
    .pop_ready(instantiation_output_56516),
    .push_ready(instantiation_output_56510),
    .pop_data(instantiation_output_56514),
    .pop_valid(instantiation_output_56515),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(128), .DEPTH(64)) fifo_weights_ (
    .rst(rst),
    .push_data(instantiation_output_56521),
    .push_valid(instantiation_output_56522),
    .pop_ready(instantiation_output_56529),
    .push_ready(instantiation_output_56523),
    .pop_data(instantiation_output_56527),
    .pop_valid(instantiation_output_56528),
    .clk(clk)
  );
  edgegen_fifo #(.WIDTH(113), .DEPTH(2)) fifo_writes_ (
    .rst(rst),
    .push_data(instantiation_output_56534),
    .push_valid(instantiation_output_56535),
    .pop_ready(instantiation_output_56542),
    .push_ready(instantiation_output_56536),
    .pop_data(instantiation_output_56540),
    .pop_valid(instantiation_output_56541),
    .clk(clk)
  );
  assign m_ar_data = instantiation_output_56018;
  assign m_ar_valid = instantiation_output_56019;
  assign m_aw_data = instantiation_output_56024;
  assign m_aw_valid = instantiation_output_56025;
  assign m_b_ready = instantiation_output_56032;
  assign m_r_ready = instantiation_output_56038;
  assign m_w_data = instantiation_output_56042;
  assign m_w_valid = instantiation_output_56043;
  assign s_ar_ready = instantiation_output_56310;
  assign s_aw_ready = instantiation_output_56316;
  assign s_b_data = instantiation_output_56320;
  assign s_b_valid = instantiation_output_56321;
  assign s_r_data = instantiation_output_56326;
  assign s_r_valid = instantiation_output_56327;
  assign s_w_ready = instantiation_output_56334;
endmodule
